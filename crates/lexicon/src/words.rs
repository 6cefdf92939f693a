//! Lists of single words that say how a name or an event word beside them is meant, and the table that gives the lists of a word.

use crate::{
    hash::{hash_of, same_within},
    vocabulary::{Case, Entry, WordList},
};
use serde::{Deserialize, Serialize};

/// A list of words: a `[[list]]` of `config/lexicon/words.toml`, by its name there (`PlainHeads` is `plain_heads`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// Verbs of turns of phrase that stand in no other list.
    Turns,
    /// Words before a trigger that make it an occasion, a purpose or a topic.
    Background,
    /// Words that point back to an event already told.
    Back,
    /// Words that may stand between such a word and the event.
    Fillers,
    /// Verbs that make the event before or behind them real.
    Happens,
    /// Words that bring an event in before it is named.
    Brings,
    /// Words before a verb that keep it from having happened.
    Unreal,
    /// People without a name who do things.
    Doers,
    /// Verbs of what somebody has, counts, gets or means to do.
    Records,
    /// People who protest.
    Crowd,
    /// Verbs of giving.
    Gives,
    /// What is given to people in need.
    Goods,
    /// Whom the police seize.
    Seized,
    /// What is taken down.
    Posters,
    /// What is shipped before and after a vote.
    Cargo,
    /// What cargo does.
    Travels,
    /// Verbs with which a party goes on to another place.
    Moves,
    /// Words with which a further event begins.
    Sequence,
    /// Words of what lies before the event told.
    Earlier,
    /// Words of what is to come.
    Coming,
    /// Words with which the reason for staying away begins.
    Causes,
    /// Those who are sent.
    Forces,
    /// Words that say that they are there.
    Sent,
    /// Words behind a leading verb that are no event.
    NoEvent,
    /// Those who are spoken to.
    Audience,
    /// Who else listens, where one stands before them: `di hadapan para saksi`.
    Listeners,
    /// Words that say that who speaks does so away from the event.
    Elsewhere,
    /// Words that keep everyone in their sentence away from the event.
    Absent,
    /// Words before the day of something else than what is told.
    Lapses,
    /// Nouns with which a venue begins.
    Heads,
    /// Lower-case words that may stand inside a venue's name.
    Inside,
    /// Words beside `ibadah` that make it a house, a duty or a right and no gathering.
    Worship,
    /// Words behind a noun for a place that say of what kind it is, before its name.
    KindsOfPlace,
    /// Prepositions within whose reach an event is only named.
    Within,
    /// Words before an attendance that take somebody away from the event told.
    Aside,
    /// Words of time with which another occasion begins.
    Times,
    /// Verbs whose object is a place: looked at, opened or filled.
    Objects,
    /// Common nouns with which a place without a name begins.
    PlainHeads,
    /// Common nouns that say which one.
    Plain,
    /// Verbs of arrest.
    Seizes,
    /// Verbs of taking down.
    Clears,
    /// Words behind which somebody is named without being there (`seijin Kapolres`).
    NamedOnly,
    /// Words that deny.
    Denies,
    /// What is read out for one who is not there (`amanat Kapolri`).
    ReadOut,
    /// Words for speaking to those present.
    Speeches,
    /// Parties of a hearing and what they do.
    Parties,
    /// Verbs that call on those present.
    Calls,
    /// Words for one of the parts in which an event is held.
    Parts,
    /// Words that say which one.
    Ordinals,
    /// Words for an event already named.
    Generic,
    /// The same, and what is held again elsewhere.
    Alike,
    /// Words besides weekdays with which a date begins.
    Days,
    /// Words that stand for the one spoken of.
    Pronouns,
    /// People who are no officials.
    Others,
    /// Words with which a turn of phrase begins that says who takes over from whom.
    PostTurns,
    /// Words of an office that changes hands.
    Office,
    /// Words behind which a change of office is only asked for, rumoured or denied.
    Undone,
    /// Words that open a career, and `lulus`, with which one begins too.
    Careers,
    /// Words that lead to a place.
    Leads,
    /// Verbs whose subject may be a venue.
    Becomes,
    /// Words of joining in a deed.
    Joins,
    /// Those of the press who are spoken to.
    Reporters,
    /// Where the guests of an event have their places.
    Rows,
    /// Words right before those who are seen at an event.
    Seen,
    /// What makes a `Wakil Presiden` one of a firm.
    OfFirms,
    /// What makes a `Manajer` or `Direktur` one of a club or a play.
    OfClubs,
    /// What makes a `Gubernur`, `Presiden` or `Menteri` one of students or fans.
    OfStudents,
    /// What is named after an office behind it, and a priest: `Piala Panglima TNI`, `Pastor Kepala`.
    Prizes,
    /// Shops and dishes that are named after whom one addresses by his office: `Toko Pak Camat`.
    Shops,
    /// Words for aides, behind which their master's post stands: `ADC Panglima TNI`.
    Aides,
    /// What makes a `Pengadilan` one of another kind, or of another state.
    OtherCourts,
    /// Names of those who were heads of state, by any of which a page may call them.
    HeadsOfState,
    /// What somebody assists (`Asisten Pelatih`) who is no assistant in a government.
    Helpers,
    /// Countries, states and offices of others, behind `Presiden`, `Menteri` and `Gubernur`.
    Abroad,
    /// Words of which the names of regional offices are made.
    OfficeFields,
    /// Words of the fields that members, experts and assistants look after.
    Fields,
    /// What teaches, heals or prays; none of them a part of the government.
    Houses,
    /// Branches of offices.
    Branches,
    /// Works that belong to a government, and cooperatives.
    Works,
    /// Words with which the names of firms begin, most of them the state's.
    Firms,
    /// What people join to speak with one voice.
    Alliances,
    /// What else people join.
    Circles,
    /// Associations, as one may chair them; a page that only speaks of them names no body that acts.
    Associations,
    /// Types of school of the state, which a number tells apart.
    StateSchools,
    /// Types of school.
    Schools,
    /// What stands behind the article of a Balinese name.
    Balinese,
    /// Villages that are first of all given names.
    GivenNames,
    /// What opens and closes in trade and by law, behind `pembukaan` and `penutupan`.
    Trade,
    /// Words before a press release from which something is quoted.
    InPrint,
    /// Sections and their heads, behind which stands what they are for: `Kasubsi Penyidikan`.
    Sections,
    /// People who speak for themselves and hold no office.
    Described,
    /// Words that describe the topic anew: `perwira dua melati itu`.
    Epithets,
    /// People who are known by another's name: `istri A`.
    Kin,
    /// Words before a theme, a slogan or a title.
    Themes,
    /// Words in the form of a deed that say how things stand.
    States,
    /// Nouns of place to which a careless writer glues their preposition.
    Glued,
    /// Words of a page about a film, where names stand in brackets behind those of characters.
    Film,
    /// Nouns for what is said to those present, with their slips of the pen: `dalam arahanya`.
    Addresses,
    /// Who asks, and for whom.
    Press,
    /// Words behind `Komisi` in the names of bodies that are no council's.
    Commissions,
    /// Verbs of moving from post to post that are never said of a walk.
    Transfers,
    /// Verbs that put somebody into an office, around the one who gets it.
    Installs,
    /// People who get posts and are not named there: `delapan perwira diangkat`.
    Many,
    /// Words for posts that pages misspell by a letter: `Damdim`, `Sekretarris`.
    MisspeltPosts,
    /// What befalls people and is held by nobody.
    Mishaps,
    /// Verbs of arrest besides those in `seizes`.
    Arrests,
    /// Houses of which there is one in a place.
    Headquarters,
    /// Words behind `Majelis` in the names of bodies that outlast a case.
    Assemblies,
    /// What is said in answer, and comes from who says it: `Konfirmasi datang dari A`.
    Replies,
    /// Verbs before an occasion for which something is held: `Menyambut HUT X`.
    Occasions,
    /// Words of those who are sworn in.
    Sworn,
    /// What carries cargo, and arrives with it.
    Carriers,
    /// Those who belong to a body that people join: `belasan anggota X`.
    Members,
    /// Words before an office that mean some of its staff: `tim Kejari X`.
    Staff,
    /// Words of what is set for a day: `dijadwalkan`.
    Scheduled,
    /// Words of no table with which a mention begins, also in small letters: `yakni`, `hakim`.
    Mentions,
    /// What somebody does with words at a meeting, besides saying them: `menyoroti`.
    TakesFloor,
    /// What is handed to nobody by hand: `menyerahkan perkara kepada X`.
    NoGifts,
    /// Those who teach or speak at an event, behind whom a list of them may stand.
    Lecturers,
    /// What is struck, cut, waved, held or read out to open or lead an event.
    Signals,
    /// Verbs of what somebody is, thinks, decides or orders, wherever he is.
    Remote,
    /// What is said to those present to guide them, behind a quotation: `pesan A`.
    Urges,
    /// Words between a noun of guarding and those whose men they are: `pengawalan ketat dari X`.
    Guarding,
    /// Words of a sentence whose day is not that of a deed: `sejak`, `tertanggal`, `kelahiran`.
    OtherDays,
    /// Verbs with which something goes from hand to hand.
    Hands,
    /// Verbs of what is done by hand at an event.
    ByHand,
    /// What is handed over to honour somebody, or for him to keep.
    Gifts,
    /// Words of every day, which names are not made of. In a table of its own, as pages are full of them: see
    /// [`crate::Lexicon::is_everyday`].
    Everyday,
}

/// Some of the lists, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lists(u128);

impl Lists {
    /// There are never more.
    pub const MOST: usize = 128;

    /// The numbers of these lists ([`Words`] as a number).
    #[inline]
    pub fn each(self) -> impl Iterator<Item = usize> {
        let (mut bits, mut high, mut first) = (self.0 as u64, (self.0 >> 64) as u64, 0);
        std::iter::from_fn(move || {
            if bits == 0 {
                (bits, high, first) = (high, 0, 64);
            }
            let it = (bits != 0).then(|| first + bits.trailing_zeros() as usize)?;
            bits &= bits - 1;
            Some(it % Self::MOST)
        })
    }

    /// Whether there are none.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These lists.
    #[inline]
    pub const fn of(lists: &[Words]) -> Self {
        let (mut i, mut bits) = (0, 0);
        while i < lists.len() {
            bits |= 1 << lists[i] as u32;
            i += 1;
        }
        Self(bits)
    }

    /// These and others.
    #[inline]
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of them is among others.
    #[inline]
    pub const fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The words of all lists by their hash, with open addressing.
#[derive(Clone)]
pub(crate) struct Table {
    /// Their number is a power of two.
    places: Vec<Place>,
    /// The words one behind the other, in small letters, and some zeros, so that sixteen bytes may be read from where each begins.
    letters: Vec<u8>,
    /// What lists one word or several stand in: few combinations for many words.
    lists: Vec<Lists>,
    /// One bit for each hash of a word, so that other words are told without a look at the places.
    bits: Vec<u64>,
}

/// A word of some list. As small as it can be: pages look up a third of their words here.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    hash: u32,
    /// Where its letters begin among those of all.
    letters: u32,
    /// How many letters it has; 0 where the place is free.
    len: u16,
    /// Which of [`Table::lists`] it stands in.
    lists: u16,
}

impl Table {
    /// How many bits of a hash choose one of [`Table::bits`].
    const BITS: u32 = 16;

    /// The table of the lists that are wanted.
    pub(crate) fn new(all: &[WordList], wanted: impl Fn(Words) -> bool) -> Self {
        let lists: Vec<&WordList> = all.iter().filter(|it| wanted(it.name)).collect();
        let n: usize = lists.iter().map(|it| it.words.len()).sum();
        let places = vec![Place::default(); (2 * n).next_power_of_two()];
        let mut table = Self { places, letters: Vec::new(), lists: Vec::new(), bits: vec![0; (1 << Self::BITS) / 64] };
        for list in lists {
            for word in &list.words {
                table.add(word.as_bytes(), Lists::of(&[list.name]));
            }
        }
        table.letters.extend([0; 16]);
        table
    }

    fn add(&mut self, word: &[u8], lists: Lists) {
        let hash = hash_of(word) as u32;
        if let Some(at) = self.find(hash, word, 0, word.len()) {
            let known = self.lists[self.places[at].lists as usize];
            self.places[at].lists = self.combination(known.or(lists));
            return;
        }
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        while self.places[at].len != 0 {
            at = (at + 1) & mask;
        }
        let lists = self.combination(lists);
        self.places[at] = Place { hash, letters: self.letters.len() as u32, len: word.len() as u16, lists };
        self.letters.extend(word.iter().map(u8::to_ascii_lowercase));
        let (at, bit) = Self::bit(hash);
        self.bits[at] |= bit;
    }

    /// The place of a combination of lists.
    fn combination(&mut self, lists: Lists) -> u16 {
        let known = self.lists.iter().position(|it| *it == lists);
        known.unwrap_or_else(|| {
            self.lists.push(lists);
            self.lists.len() - 1
        }) as u16
    }

    #[inline]
    fn bit(hash: u32) -> (usize, u64) {
        let bit = hash >> (32 - Self::BITS);
        (bit as usize / 64, 1 << (bit % 64))
    }

    /// The lists that hold the word of a text from byte `start` to `end`, whatever its case.
    #[inline]
    pub(crate) fn get(&self, hash: u32, text: &[u8], start: usize, end: usize) -> Lists {
        let (at, bit) = Self::bit(hash);
        if self.bits.get(at).is_none_or(|it| it & bit == 0) {
            return Lists::default();
        }
        let place = self.find(hash, text, start, end).and_then(|it| self.places.get(it));
        place.and_then(|it| self.lists.get(it.lists as usize)).copied().unwrap_or_default()
    }

    /// The place of a word.
    #[inline]
    fn find(&self, hash: u32, text: &[u8], start: usize, end: usize) -> Option<usize> {
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let place = self.places.get(at).filter(|it| it.len != 0)?;
            let (letters, len) = (place.letters as usize, place.len as usize);
            if place.hash == hash && len == end - start && same_within(text, start, &self.letters, letters, len) {
                return Some(at);
            }
            at = (at + 1) & mask;
        }
    }
}

/// What keeps words from standing in an entry that is asked of single words, whatever their case.
pub(crate) fn not_single(entry: &impl Entry) -> Option<String> {
    let spellings = entry.spellings();
    if spellings.iter().any(|it| it.1 != Case::Any) {
        return Some("it has `words` only".to_owned());
    }
    let letter = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    let wrong = spellings.iter().map(|it| it.0).find(|it| it.is_empty() || !it.chars().all(letter))?;
    Some(format!("`{wrong}` is not one word"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: Words, words: &[&str]) -> WordList {
        let words = words.iter().map(|it| (*it).to_owned()).collect();
        WordList { name, words, capital_words: Vec::new(), caps_words: Vec::new(), shared: Vec::new() }
    }

    #[test]
    fn a_word_finds_all_its_lists_whatever_its_case() {
        let table =
            Table::new(&[list(Words::Goods, &["beras", "Air"]), list(Words::Cargo, &["air", "Kapal"])], |_| true);
        let lists = |word: &str| table.get(hash_of(word.as_bytes()) as u32, word.as_bytes(), 0, word.len());
        assert_eq!(lists("BERAS"), Lists::of(&[Words::Goods]));
        assert_eq!(lists("air"), Lists::of(&[Words::Goods, Words::Cargo]));
        assert_eq!(lists("air").each().collect::<Vec<_>>(), [Words::Goods as usize, Words::Cargo as usize]);
        assert!(lists("Kapal").meet(Lists::of(&[Words::Heads, Words::Cargo])));
        assert!(lists("kapal2") == Lists::default() && lists("") == Lists::default());
        let none = Table::new(&[], |_| true);
        assert_eq!(none.get(hash_of(b"air") as u32, b"air", 0, 3), Lists::default());
    }

    #[test]
    fn only_single_words_stand_in_lists() {
        assert_eq!(not_single(&list(Words::Goods, &["beras", "Jum'at"])), None);
        for wrong in ["air minum", "bagi-bagi", "", "3"] {
            assert_eq!(not_single(&list(Words::Goods, &["beras", wrong])), Some(format!("`{wrong}` is not one word")));
        }
        let capital = WordList { capital_words: vec!["Air".to_owned()], ..list(Words::Goods, &[]) };
        assert!(not_single(&capital).is_some());
    }
}
