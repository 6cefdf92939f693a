//! Whether what stands behind a post is the name of its holder.

use super::gap::Gap;
use super::initials::initials_only;
use super::lists::counted;
use super::named::office_of_region;
use super::{Mentions, cue_at};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::phrases::UnitWord;
use crate::token::Token;
use crate::{names, phrases};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::RegionLevel;

/// A name that may be that of the holder of a post.
struct Behind<'d, 'a> {
    doc: &'d Doc<'a>,
    out: &'d Mentions,
    /// Index of the post.
    post: usize,
    /// The first token of the post.
    from: usize,
    /// Where the name begins with its honorifics, and without.
    at: usize,
    name_at: usize,
    gap: Gap,
    name: Name,
}

/// Whether what stands at `at` may be the name of the holder of `post`.
pub(super) fn accepts_name(doc: &Doc<'_>, post: usize, at: usize, gap: Gap, out: &Mentions) -> bool {
    let from = out.posts[post].tokens.start;
    let closes = || closes_adverbial(doc, from) && !goes_on_in_list(doc, at) || closes_while(doc, from, at);
    if !may_begin(doc, from, at) || gap == Gap::Comma && closes() {
        return false;
    }
    let honorific = names::skip_honorifics(doc, at).1;
    let Some(name) = names::name(doc, at).filter(|it| !initials_only(doc, it)) else { return false };
    let name_at = name.tokens.start;
    let titled = honorific || !name.degrees.is_empty();
    // `Menurut Wali Kota, Propemperda penting`: what he says begins behind the comma.
    let opening = doc.sentences[doc.sentence_of(from)].tokens.start;
    let told = doc.is(opening, "menurut") && from <= opening + 2 && doc.mark(name.end) != ',';
    if gap == Gap::Comma && told && name.tokens.len() == 1 && !titled {
        return false;
    }
    let it = Behind { doc, out, post, from, at, name_at, gap, name };
    if it.is_next_of_list() || it.holder_stands_before() {
        return false;
    }
    titled
        || !(phrases::names_field(doc, name_at)
            || it.was_appointed_before()
            || it.is_for()
            || it.is_board()
            || it.is_counted()
            || it.is_between()
            || it.is_seat()
            || it.is_place()
            || it.goes_on())
            && it.ends_clause()
}

/// Whether a name may begin at `at` that belongs to the post at `from`.
fn may_begin(doc: &Doc<'_>, from: usize, at: usize) -> bool {
    (doc.tokens.get(at).is_some_and(Token::is_capital) || at < doc.tokens.len() && names::skip_honorifics(doc, at).1)
        && doc.paragraph_of(at) == doc.paragraph_of(from)
        && doc.sentence_of(at) == doc.sentence_of(from)
        && !doc.in_title(at)
        && doc.quote_of(at) == doc.quote_of(from)
}

/// `Kepada Kapolda, Santo melaporkan`: the comma closes the adverbial.
fn closes_adverbial(doc: &Doc<'_>, from: usize) -> bool {
    let opening = doc.sentences[doc.sentence_of(from)].tokens.start;
    if from <= opening || from - opening > 4 {
        return false;
    }
    let first = doc.word(opening).to_ascii_lowercase();
    let about = words!["terkait", "mengenai", "soal", "tentang", "tanpa", "selain", "menanggapi", "mewakili"];
    let adverbial = doc.is_any(opening, about)
        || (from - opening == 1 && matches!(first.as_str(), "kepada" | "oleh" | "bersama" | "bagi" | "atas" | "untuk"))
        || (first.starts_with("men") || first.starts_with("mem"));
    // `Menanggapi itu Ketua X, A, S.H., menyarankan …`: the adverbial has its object.
    let whole = doc.is_any(from - 1, words!["itu", "ini", "tersebut"]);
    adverbial && !whole && !doc.is(opening, "menurut")
}

/// `Saat membacakan amanat Kapolda X, Santo menyebut …`: the comma closes what he did meanwhile, and a verb stands behind his name.
fn closes_while(doc: &Doc<'_>, from: usize, at: usize) -> bool {
    let opening = doc.sentences[doc.sentence_of(from)].tokens.start;
    let meanwhile = from > opening + 1
        && from - opening <= 4
        && doc.is_any(opening, words!["saat", "ketika", "usai", "seusai", "sambil", "setelah"])
        && doc.word(opening + 1).starts_with("me");
    meanwhile && names::name(doc, at).is_some_and(|it| doc.may_be_verb(it.end) && doc.word(it.end).starts_with("me"))
}

/// `Selain Ketua PPK X, A dan Ketua Panwascam Y, B, rapat diikuti …`: the next of the list follows the name.
fn goes_on_in_list(doc: &Doc<'_>, at: usize) -> bool {
    names::name(doc, at).is_some_and(|it| {
        doc.is_any(it.end, words!["dan", "serta"])
            && doc.begins(it.end + 1, Kinds::POST)
            && doc.tokens[it.end + 1].is_capital()
    })
}

impl Behind<'_, '_> {
    /// Whether the clause ends behind the name.
    fn closed(&self) -> bool {
        matches!(self.doc.mark(self.name.end), ',' | '.' | ';')
    }

    /// `A dari P menjadi Q, B dari R menjadi S`: the next on the list.
    fn is_next_of_list(&self) -> bool {
        let next = words![
            "dari",
            "yang",
            "sebagai",
            "menjadi",
            "merupakan",
            "adalah",
            "menggantikan",
            "menjabat",
            "kembali",
            "menduduki",
            "digeser",
            "geser",
            "dimutasi",
            "dilantik"
        ];
        let got = words!["menjadi", "jadi", "sebagai", "ke", "menjabat", "menduduki", "jabatan"];
        // `A mewakili P, B mewakili Q`
        let sent = |it: usize| self.doc.is(it, "mewakili");
        if self.gap == Gap::Comma
            && self.from > 0
            && sent(self.from - 1)
            && sent(self.name.end + usize::from(self.doc.is(self.name.end, "yang")))
        {
            return true;
        }
        self.gap == Gap::Comma
            && self.from > 0
            && self.doc.is_any(self.from - 1, got)
            && (self.doc.is_any(self.name.end, next)
                // `A, S.H., sebagai Kepala X, B, S.E., sebagai Kepala Y`
                || self.doc.mark(self.name.end) == ','
                    && !self.name.degrees.is_empty()
                    && self.doc.is_any(self.name.end + 1, words!["sebagai", "menjadi", "jadi"])
                // `A, P sebagai Q, B, P2 sebagai Q2`
                || self.doc.mark(self.name.end) == ','
                    && self.doc.begins(self.name.end + 1, Kinds::POST.or(Kinds::STATUS))
                    && self.out.items.iter().rev().find(|it| it.tokens.start < self.from).is_some_and(|it| {
                        matches!(it.item, super::Item::Person(_)) && it.tokens.end + 1 == self.from
                    })
                // `A sebagai Kepala X, B Kepala Y`
                || self.doc.begins(self.name.end, Kinds::POST) && self.doc.tokens[self.name.end].is_capital()
                // `A (Maos) sebagai Kepala X, B (Kroya) sebagai Kepala Y`, `B (Kroya) Kepala Y`
                || self.behind_bracket().is_some_and(|it| {
                    self.doc.is_any(it, next) || self.doc.begins(it, Kinds::POST) && self.doc.tokens[it].is_capital()
                }))
    }

    /// One behind the bracket that stands right behind the name.
    fn behind_bracket(&self) -> Option<usize> {
        super::in_turn::behind_bracket(self.doc, self.name.end).filter(|it| self.doc.same_sentence(self.from, *it))
    }

    /// `dr. B sebagai Direktur RSUD Ahmad Ripin, dan C …`: the name before it holds the post.
    fn holder_stands_before(&self) -> bool {
        let (doc, from) = (self.doc, self.from);
        // `A sebagai Ketua, B (Wakil Ketua I)`, `A sebagai Ketua X, B dan C sebagai anggota`
        let goes_on =
            doc.mark(self.name.end) == '(' || self.closed() || doc.is_any(self.name.end, words!["dan", "serta"]);
        let next = self.gap == Gap::Comma && goes_on;
        (self.gap == Gap::None && self.closed() || next)
            && from > 1
            && doc.is_any(from - 1, words!["menjadi", "sebagai"])
            && doc.tokens[from - 2].is_capital()
            && doc.found(from - 2).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Degree(_)))
    }

    /// `A didefinitifkan menjadi Kadis Kominfotik.`: who gets the post was named before it.
    fn was_appointed_before(&self) -> bool {
        let gets = |it: usize| {
            cue_at(self.doc, it).is_some_and(|cue| {
                matches!(cue.0, RoleCue::AppointedAs | RoleCue::MovesTo | RoleCue::PromotedTo)
                    && it + cue.1 == self.from
            })
        };
        self.gap == Gap::None
            && self.name.tokens.len() == 1
            && self.closed()
            && (self.from.saturating_sub(6)..self.from).any(gets)
    }

    /// `Menteri Pemberdayaan Perempuan dan Perlindungan Anak`, `Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan X A`: what the office is for.
    fn is_for(&self) -> bool {
        let (doc, name) = (self.doc, &self.name);
        let ministry = self.gap == Gap::None
            && doc.is(self.from, "Menteri")
            && !doc.begins(name.end + 1, Kinds::POST.or(Kinds::RANK).or(Kinds::STATUS).or(Kinds::HONORIFIC))
            && doc.is(name.end, "dan")
            && doc.tokens.get(name.end + 1).is_some_and(Token::is_capital);
        let and = name.end + usize::from(doc.mark(name.end) == ',');
        let plain = |it: usize| {
            doc.tokens.get(it).is_some_and(Token::is_capital)
                && !doc.begins(it, Kinds::POST.or(Kinds::RANK).or(Kinds::STATUS).or(Kinds::UNIT_TYPE).or(Kinds::UNIT))
                && !names::skip_honorifics(doc, it).1
        };
        ministry || self.gap == Gap::Comma && name.tokens.len() == 1 && doc.is(and, "dan") && plain(and + 1)
    }

    /// `Ketua Umum Dewan Pengurus Pusat (DPP) Gebu Nagari, A`: whose board it is.
    fn is_board(&self) -> bool {
        let (doc, end) = (self.doc, self.name.end);
        let board = || {
            self.out.posts[self.post].unit.is_some_and(|it| {
                let first = self.out.units[it].tokens.start;
                doc.is_any(first, words!["DPP", "DPD", "DPW", "DPC"])
                    || doc.is(first, "Dewan") && doc.is_any(first + 1, words!["Pengurus", "Pimpinan"])
            })
        };
        let holder = || {
            doc.mark(end) == ','
                && doc.same_sentence(self.at, end + 1)
                && names::name(doc, end + 1).is_some_and(|it| it.tokens.len() > 1)
                && !plain_list(doc, end + 1)
        };
        self.gap == Gap::None && board() && holder()
    }

    /// `mengganti empat Kapolda, Metro Jaya, Jawa Tengah`: whose they are.
    fn is_counted(&self) -> bool {
        self.gap == Gap::Comma
            && counted(self.doc, self.from)
            && self.doc.lexicon.post(self.out.posts[self.post].post).head
    }

    /// `Kapolri, Jaksa Agung, Kabinda dan Kasatgas`, `Kapolda Pupua, Kapolda X dan Kapolda Y`: one word between offices without holders is an
    /// office or a seat that no table holds.
    fn is_between(&self) -> bool {
        let (doc, end) = (self.doc, self.name.end);
        let office = |it: usize| doc.begins(it, Kinds::POST) && !names::begins(doc, it);
        let next = end + usize::from(doc.mark(end) == ',');
        let next = next + usize::from(doc.is_any(next, words!["dan", "serta"]));
        let known = || doc.found(self.name.tokens.start).iter().any(|it| !matches!(it.term, Term::Place(_)));
        if self.name.tokens.len() > 1 || next == end || !doc.same_sentence(self.at, next) || known() {
            return false;
        }
        // In one word, behind a comma: the offices before have none either.
        let before = self.from.checked_sub(1).filter(|it| doc.mark(*it) == ',');
        let bare = before.is_some_and(|comma| {
            self.out.items.last().is_some_and(|it| it.tokens.end == comma && matches!(it.item, super::Item::Post(_)))
        });
        match self.gap {
            Gap::Comma => bare && office(next),
            // The same office follows with its seat; who holds it bears a rank.
            Gap::None => {
                let seat = |it: usize| {
                    let unit = &self.out.units[it];
                    unit.implied && phrases::is_house(phrases::kind_of(doc, unit.word))
                };
                doc.mark(end) == ','
                    && doc.tokens[self.from].hash == doc.tokens[next].hash
                    && office(next)
                    && self.out.posts[self.post].unit.is_some_and(seat)
            }
            _ => false,
        }
    }

    /// Whether the name is that of the seat, or a part of it.
    fn is_seat(&self) -> bool {
        let (doc, name) = (self.doc, &self.name);
        let lone = self.gap == Gap::None && name.tokens.len() == 1;
        // `Dandim 1403 Sawerigading`: what a numbered unit is called; who commands it bears a rank.
        let numbered = lone
            && self.out.posts[self.post].unit.is_some_and(|it| {
                let unit = &self.out.units[it];
                unit.number.is_some() && unit.place.is_none() && unit.tokens.end == self.at
            });
        // `Kepala Desa Kamarian`, where the page speaks of `Desa Kamarian`, which the table spells otherwise.
        let village =
            self.gap == Gap::None && doc.begins(self.at.saturating_sub(1), Kinds::LEVEL) && named_as_place(doc, name);
        // `Kapolsek Lebong Sleatan`: the rest of the place, misspelt.
        let rest = || lone && doc.begins(self.at.saturating_sub(1), Kinds::PLACE) && nearly_side(doc, self.name_at);
        // `Camat Aesasa dan Aesesa Selatan`: the first of two seats, misspelt.
        let twin = || {
            lone && doc.is(name.end, "dan")
                && self.out.posts[self.post].unit.is_some_and(|it| match self.out.units[it].word {
                    UnitWord::Type(kind) => phrases::another_seat(doc, kind, name.end + 1)
                        .is_some_and(|it| doc.begins(it.tokens.start, Kinds::PLACE) && it.tokens.len() > 1),
                    _ => false,
                })
        };
        // `Kabag Tapem, Korwilbin Kepulauan Seribu`: an office of a region.
        // `Kasat Bimas Polres X, AKP A`: the rest of the office, misspelt, before its unit.
        let section = lone
            && doc.begins(name.end, Kinds::UNIT_TYPE.or(Kinds::UNIT))
            && doc.same_sentence(self.at, name.end)
            && self.out.posts[self.post].unit.is_none_or(|it| self.out.units[it].implied)
            && doc.found(self.name_at).is_empty();
        // `ketua Karang Taruna Sampang Agung, Kecamatan X`: the place goes on up to what lies above it.
        let longer_place = lone
            && doc.mark(name.end) == ','
            && phrases::level_at(doc, name.end + 1).is_some_and(|it| it.0.is_some())
            && doc.begins(self.at.saturating_sub(1), Kinds::PLACE);
        longer_place || section || numbered || village || rest() || twin() || office_of_region(doc, name)
    }

    /// Whether the name is a place's: `Kapolres Malang, Jawa Timur`, `Kepala Desa X, Gunung Putri, Kabupaten Bogor`.
    fn is_place(&self) -> bool {
        let doc = self.doc;
        let (end, length) = (self.name.end, self.name.tokens.len());
        // `Perbekel Batubulan, Sukawati, Gianyar`: also without the words for their levels.
        let above = || phrases::place_at(doc, end + 1, |it| it <= RegionLevel::City).is_some();
        let address = self.gap == Gap::Comma
            && doc.mark(end) == ','
            && (phrases::level_at(doc, end + 1).is_some() || doc.same_sentence(self.at, end + 1) && above());
        // One that covers the whole run.
        doc.found(self.name_at).iter().any(|it| match it.term {
            Term::Place(id) if it.len as usize >= length => {
                let regions = doc.lexicon.gazetteer().named(id);
                address
                    || regions.iter().any(|code| !matches!(code.level(), RegionLevel::Village | RegionLevel::District))
            }
            _ => false,
        })
    }

    /// Whether words go on behind the name on a line of a roll.
    fn goes_on(&self) -> bool {
        self.gap == Gap::Colon
            && !matches!(self.doc.mark(self.name.end), ',' | '.' | ';' | '(')
            && self.doc.same_sentence(self.at, self.name.end)
    }

    /// Behind a comma a name must end its clause: `Ketua KPU, Fatah, …`, `Ketua Panwascam, Rudi mengatakan`.
    fn ends_clause(&self) -> bool {
        let (doc, end) = (self.doc, self.name.end);
        self.gap != Gap::Comma
            || matches!(doc.mark(end), ',' | '.' | '(' | ';' | '/' | '”' | '"')
            || doc.tokens.get(end).is_none_or(|it| it.is_word() && !it.is_capital())
            || doc.tokens[end].is_capital() && super::begins_line(doc, end)
            || doc.paragraph_of(end) != doc.paragraph_of(self.at)
            || doc.found(end).iter().any(|it| matches!(it.term, Term::Post(_)))
    }
}

/// Whether a word says on which side something lies, but for a slip of the pen: `Sleatan`.
fn nearly_side(doc: &Doc<'_>, i: usize) -> bool {
    let word = simpul_lexicon::fold(doc.word(i));
    word.len() >= 5 && names::SIDES.iter().chain(&["timur"]).any(|it| crate::people::close(&word, it))
}

/// Whether the page names a village or a district like this, with its level word.
fn named_as_place(doc: &Doc<'_>, name: &names::Name) -> bool {
    let words = name.tokens.clone();
    let level = words!["Desa", "Kelurahan", "Kecamatan", "Distrik", "Kampung", "Nagari", "Gampong"];
    let hash = |it: usize| doc.tokens.get(it).map(|it| it.hash);
    let same = |at: usize| words.clone().all(|it| hash(at + it - words.start) == hash(it));
    (1..doc.tokens.len())
        .any(|at| at != words.start && hash(at) == hash(words.start) && same(at) && doc.is_any(at - 1, level))
}

/// Whether the name at token `i` is one of a list that goes on: `A, B dan C`.
fn plain_list(doc: &Doc<'_>, i: usize) -> bool {
    names::name(doc, i).is_some_and(|it| {
        doc.is_any(it.end, words!["dan", "serta"])
            || doc.mark(it.end) == ',' && doc.tokens.get(it.end + 1).is_some_and(Token::is_capital)
    })
}
