//! Pass 4b: who is who within one article. Later short forms, bare posts and pronouns are led back to the people named.

mod alike;
mod held;
mod officer;
mod short;

use crate::{
    doc::Doc,
    mentions::{Item, Mentions, Person, Placed},
    resolve::Resolved,
    starts::Starts,
    token::Shape,
};
use alike::{Fit, fit, outspells, ranks_agree, within};
use simpul_lexicon::fold;
use simpul_model::Service;
use smallvec::SmallVec;
use std::ops::Range;

pub(crate) use alike::close;
pub(crate) use held::{Held, held};
pub(crate) use short::in_a_place_name;

/// One mention of an official.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// The tokens that stand for the person (post and unit included).
    pub(crate) tokens: Range<usize>,
    /// The name's tokens (rank included); `None` for a bare post or epithet.
    pub(crate) surface: Option<Range<usize>>,
    pub(crate) official: usize,
    pub(crate) rule: &'static str,
}

/// A person of the article.
#[derive(Debug, Clone, Default)]
pub(crate) struct Official {
    /// Folded tokens of the fullest form.
    parts: Vec<String>,
    pub(crate) name: String,
    pub(crate) rank: Option<String>,
    pub(crate) service: Option<Service>,
    pub(crate) degrees: Vec<String>,
    pub(crate) posts: Vec<Held>,
    pub(crate) from_unit: Option<usize>,
    /// `Ny.` stands before the name: the family name may be her husband's.
    wife: bool,
}

/// The people of the article and where they stand.
#[derive(Debug, Default)]
pub(crate) struct People {
    pub(crate) officials: Vec<Official>,
    /// In text order.
    pub(crate) seen: Vec<Seen>,
    /// For each bare post item (index into [`Mentions::posts`]) its holder.
    pub(crate) holder_of: Vec<Option<usize>>,
    /// Where the mentions begin.
    starts: Starts,
    /// Which tokens belong to an item or a mention.
    covered: Vec<bool>,
}

/// Leads every mention back to a person, in the room of those of another article.
pub(crate) fn resolve(doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, mut people: People) -> People {
    people.officials.clear();
    people.seen.clear();
    people.holder_of.clear();
    people.holder_of.resize(mentions.posts.len(), None);
    // Captions and headlines may shorten a name that the body gives whole: the headline is read last.
    for title in [false, true] {
        for placed in &mentions.items {
            if let Item::Person(index) = placed.item
                && doc.in_title(placed.tokens.start) == title
            {
                people.add(doc, mentions, resolved, index, placed.tokens.clone());
            }
        }
    }
    people.fuller_names(doc);
    people.covered.clear();
    people.covered.resize(doc.tokens.len(), false);
    people.cover(mentions, |it| !matches!(it, Item::Region(_)));
    people.short_names(doc);
    people.seen.sort_by_key(|it| it.tokens.start);
    people.bare_posts(doc, mentions, resolved);
    people.seen.sort_by_key(|it| it.tokens.start);
    people.starts.set(people.seen.iter().map(|it| it.tokens.start), doc.tokens.len());
    people.cover(mentions, |it| matches!(it, Item::Region(_)));
    for seen in &people.seen {
        people.covered[seen.tokens.clone()].fill(true);
    }
    people
}

/// Associations that wives of officials lead by their husbands' names.
const WOMEN: &[&str] = &["Adhyaksa", "Ardhya", "Bhayangkari", "Dekranasda", "Jalasenastri", "Persit", "PKK", "Wanita"];

fn parts(doc: &Doc<'_>, tokens: Range<usize>) -> Vec<String> {
    tokens.filter(|it| doc.tokens[*it].is_word()).map(|it| fold(doc.word(it))).filter(|it| !it.is_empty()).collect()
}

impl Official {
    /// Whether one of a rank whose name stands in this one's is not the same: the husband of a wife without a rank.
    fn is_wife_of(&self, rank: Option<&str>) -> bool {
        self.wife && self.rank.is_none() && rank.is_some()
    }

    /// Takes what a mention says of name, rank and degrees.
    fn learn(&mut self, doc: &Doc<'_>, person: &Person, name: Vec<String>, again: bool) {
        let letters = |parts: &[String]| parts.iter().map(String::len).sum::<usize>();
        let fuller = name.len() > self.parts.len()
            || (name.len() == self.parts.len()
                && letters(&name) > letters(&self.parts)
                && self.parts.iter().any(|part| part.len() == 1));
        let first_degrees = self.degrees.is_empty() && !person.name.degrees.is_empty();
        if fuller || again && outspells(doc, &name, &self.parts, first_degrees) {
            self.name = printed_name(doc, person.name.tokens.clone());
            self.parts = name;
        }
        if let Some(rank) = &person.rank {
            let longer = |old: &String| rank.standard.len() > old.len() && rank.standard.starts_with(old.as_str());
            if self.rank.as_ref().is_none_or(longer) {
                self.rank = Some(rank.standard.clone());
            }
            self.service = self.service.or(rank.service);
        }
        for degree in &person.name.degrees {
            let letters = fold(degree);
            if !self.degrees.iter().any(|known| fold(known) == letters) {
                self.degrees.push(degree.clone());
            }
        }
    }
}

impl People {
    /// The officials of the bearer of a name, best first.
    fn candidates(
        &self,
        name: &[String],
        rank: Option<&str>,
        posts: &[&str],
        (wife, women): (bool, bool),
    ) -> Option<usize> {
        let mut best: Option<(Fit, bool, usize)> = None;
        let mut tied = false;
        for (index, official) in self.officials.iter().enumerate() {
            let fit = fit(name, &official.parts);
            if fit == Fit::None {
                continue;
            }
            // `Ny. Rahma Dudung Rahman` is not Dudung Rahman, nor is `Mayjen Rahman`.
            if fit != Fit::Equal && (wife && !official.wife || !wife && official.is_wife_of(rank)) {
                continue;
            }
            // `Ketua Persit Hetty Andika Perkasa`: the name of her husband Andika Perkasa stands behind hers.
            let behind_hers = name.len() > official.parts.len() && name.ends_with(&official.parts);
            if women && fit == Fit::Short && behind_hers && !official.wife {
                continue;
            }
            let clash = matches!((rank, official.rank.as_deref()), (Some(a), Some(b)) if !ranks_agree(a, b));
            let shares_post = posts.iter().any(|it| official.posts.iter().any(|held| held.post == *it));
            if clash && (fit != Fit::Equal || name.len() < 2) && !shares_post {
                continue;
            }
            // Different posts held at once by people of one short name are two people.
            if fit == Fit::Short
                && !posts.is_empty()
                && !official.posts.is_empty()
                && !shares_post
                && rank.is_none()
                && name.len() < 2
            {
                continue;
            }
            if fit == Fit::Misspelt && (clash || !(shares_post || rank.is_some() && rank == official.rank.as_deref())) {
                continue;
            }
            let key = (fit, shares_post || (rank.is_some() && !clash && official.rank.is_some()), index);
            match best {
                Some(it) if (it.0, it.1) > (key.0, key.1) => {}
                Some(it) if (it.0, it.1) == (key.0, key.1) => tied = true,
                _ => {
                    best = Some(key);
                    tied = false;
                }
            }
        }
        if tied && best.is_some_and(|it| it.0 == Fit::Short) {
            // The one spoken of last.
            let fits: Vec<usize> =
                (0..self.officials.len()).filter(|it| fit(name, &self.officials[*it].parts) == Fit::Short).collect();
            return self.seen.iter().rev().map(|it| it.official).find(|it| fits.contains(it));
        }
        best.map(|it| it.2)
    }

    /// Adds a mention: to the official whom it names, or as one of its own.
    fn add(&mut self, doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, index: usize, tokens: Range<usize>) {
        let person = &mentions.people[index];
        let name = parts(doc, person.name.tokens.clone());
        let title = doc.in_title(tokens.start);
        let name_at = person.name.tokens.start;
        let wife = (name_at.saturating_sub(2)..name_at).any(|it| doc.is_any(it, words!["Ny", "Nyonya"]));
        // `Fadli yang juga mantan Camat X`: what one was tells nobody apart from who is known by that name.
        let once = doc.is(person.name.end, "yang") && person.posts.iter().all(|it| mentions.posts[*it].former);
        let telling = person.posts.iter().filter(|_| !once);
        let posts: SmallVec<[&str; 4]> = telling.map(|it| mentions.posts[*it].standard.as_str()).collect();
        let rank = person.rank.as_ref().map(|it| it.standard.as_str());
        let women = person.posts.iter().any(|it| doc.any_of(mentions.posts[*it].tokens.clone(), words!(WOMEN)));
        let fits = || self.candidates(&name, rank, &posts, (wife, women));
        // A lone first name behind a comma and a foreign post is the person already known by it: `Mengutip Kapolda, Hestu …`.
        let stray = person.weak && name.len() == 1 && !title && fits().is_none();
        let stray_of = if stray { self.short_match(&name, false) } else { None };
        let known = if title { self.title_match(&name, rank) } else { fits().or(stray_of) };
        let known = known.filter(|it| {
            let official = &self.officials[*it];
            let shares_post = || posts.iter().any(|it| official.posts.iter().any(|held| held.post == *it));
            posts.is_empty()
                || official.parts == name
                || shares_post()
                || !self.named_beside(doc, mentions, *it, person, &tokens)
        });
        if known.is_none() && !Self::is_official(doc, mentions, resolved, person, &tokens, name.len()) {
            return;
        }
        let official = known.unwrap_or_else(|| {
            self.officials.push(Official { wife: wife || women, ..Official::default() });
            self.officials.len() - 1
        });
        self.officials[official].learn(doc, person, name, known.is_some() && !title);
        let it = &mut self.officials[official];
        it.from_unit = it.from_unit.or(person.from_unit.and_then(|unit| resolved.unit_of[unit]));
        let retired = person.rank.as_ref().is_some_and(|it| it.retired);
        for post in person.posts.iter().filter(|_| stray_of.is_none()) {
            let phrase = &mentions.posts[*post];
            self.hold(official, held(phrase, resolved, retired));
            self.holder_of[*post] = Some(official);
        }
        self.seen.push(Seen { tokens, surface: Some(person.surface.clone()), official, rule: person.rule });
    }

    /// `Kapten Eko, …, Kepala BPS X Eko Suharto`: whether the sentence named an official before, of the two only one with a rank: in one
    /// sentence a name is given twice to one who is another.
    fn named_beside(
        &self,
        doc: &Doc<'_>,
        mentions: &Mentions,
        official: usize,
        person: &Person,
        tokens: &Range<usize>,
    ) -> bool {
        let ranked = |index: usize| mentions.people[index].rank.is_some();
        let other = |it: &Placed| matches!(it.item, Item::Person(index) if ranked(index) != person.rank.is_some());
        self.seen.iter().any(|seen| {
            seen.official == official
                && seen.surface.is_some()
                && seen.tokens.end < tokens.start
                && doc.same_sentence(seen.tokens.start, tokens.start)
                && mentions.within(seen.tokens.start..seen.tokens.end).iter().any(other)
        })
    }

    /// Whether a mention makes an official of somebody whom the page has not named yet.
    fn is_official(
        doc: &Doc<'_>,
        mentions: &Mentions,
        resolved: &Resolved,
        person: &Person,
        tokens: &Range<usize>,
        words: usize,
    ) -> bool {
        let rank = person.rank.as_ref().map(|it| it.standard.as_str());
        if doc.in_title(tokens.start) {
            // Whoever the headline alone names with rank and post is an official of the page.
            let alone = doc.article.body_start > 0 && doc.paragraph_of(tokens.start) == 0;
            if !alone || rank.is_none() || person.posts.is_empty() || words < 2 {
                return false;
            }
        }
        if person.posts.is_empty() {
            // The captain of a team is no officer.
            let team = matches!(rank, Some("Kapten" | "Mayor" | "Kolonel" | "Brigadir" | "Jenderal"));
            // `Salah seorang pilot, Kapten A`: nor is that of a plane or a ship.
            let before = tokens.start.wrapping_sub(1 + usize::from(doc.mark(tokens.start.wrapping_sub(1)) == ','));
            let steers = team && doc.is_any(before, words!["pilot", "kopilot", "nakhoda", "nahkoda"]);
            // `tokoh Iptu Ratih`, played by an actress.
            if team && !serves(resolved) || steers || is_fiction(doc) {
                return false;
            }
        }
        rank.is_some() || !names_a_hospital(doc, resolved, person) && Self::plausible(doc, mentions, resolved, person)
    }

    /// A person without a rank needs a post in some unit, and one that he holds or held.
    fn plausible(doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, person: &Person) -> bool {
        if person.from_unit.is_some() {
            return true;
        }
        person.posts.iter().any(|it| {
            let phrase = &mentions.posts[*it];
            let national = phrase.unit.is_none()
                && ["Menteri", "Presiden", "Wakil Presiden", "Men", "Wamen", "Wapres"]
                    .iter()
                    .any(|it| phrase.standard.starts_with(it));
            // `Bupati A B`, on a page that does not say of where.
            let rules =
                ["Bupati", "Wakil Bupati", "Wali Kota", "Wakil Wali Kota", "Gubernur", "Wakil Gubernur", "Camat"];
            let whole = person.name.tokens.len() > 1 || !person.name.degrees.is_empty();
            let some = phrase.unit.is_some_and(|unit| resolved.unit_of[unit].is_some())
                || whole && rules.contains(&phrase.standard.as_str())
                || doc.lexicon.post(phrase.post).personal
                || national;
            some && !phrase.future
        }) || matches!(
            person.rule,
            "person-stand-in" | "person-handover" | "person-appointed" | "person-headline" | "person-degree"
        )
    }

    /// The person whom a headline's mention means: the longest prefix of its words that names someone of the body.
    fn title_match(&self, name: &[String], rank: Option<&str>) -> Option<usize> {
        (1..=name.len()).rev().find_map(|len| {
            let part = &name[..len];
            let means = |it: &Official| part == it.parts || within(part, &it.parts) && !it.is_wife_of(rank);
            let mut fits = (0..self.officials.len()).filter(|it| means(&self.officials[*it]));
            fits.next().filter(|_| fits.next().is_none())
        })
    }

    /// Notes the tokens of some items.
    fn cover(&mut self, mentions: &Mentions, which: impl Fn(Item) -> bool) {
        for placed in mentions.items.iter().filter(|it| which(it.item)) {
            self.covered[placed.tokens.clone()].fill(true);
        }
    }

    /// Whether token `i` belongs to an item or a mention.
    #[inline]
    pub(crate) fn covers(&self, i: usize) -> bool {
        self.covered.get(i).is_some_and(|it| *it)
    }

    /// The person mentioned last before token `at` (in the given range).
    pub(crate) fn last_before(&self, range: Range<usize>) -> Option<&Seen> {
        self.within(range).last()
    }

    /// The mentions that begin in a range.
    pub(crate) fn within(&self, range: Range<usize>) -> &[Seen] {
        &self.seen[self.starts.within(&range)]
    }
}

/// `Direktur RSUD Bumi Panua mengakui`: what the hospital is called that the page named whole.
fn names_a_hospital(doc: &Doc<'_>, resolved: &Resolved, person: &Person) -> bool {
    let name = doc.slice(person.name.tokens.clone());
    let hospital = |unit: &str| matches!(unit.strip_suffix(name), Some("RSUD " | "RS " | "RSU " | "Puskesmas "));
    resolved.units.iter().any(|it| hospital(&it.name))
}

/// Whether the page speaks of the police or the army at all.
fn serves(resolved: &Resolved) -> bool {
    resolved.units.iter().any(|it| matches!(it.kind.service(), Some(Service::Polri | Service::Tni)))
}

/// Whether the page is about a film or a play, whose officers are parts.
fn is_fiction(doc: &Doc<'_>) -> bool {
    const STAGE: [&crate::list::List; 5] = [
        words!["film", "serial", "sinetron", "drama"],
        words!["sutradara", "produser"],
        words!["aktor", "aktris", "pemeran", "pemain"],
        words!["memerankan", "diperankan", "perankan", "memainkan", "berperan"],
        words!["syuting", "adegan", "tayang", "penayangan", "naskah"],
    ];
    let told = |it: &crate::list::List| doc.any_of(0..doc.tokens.len(), it);
    // `berperan sebagai Kapten X`, `memerankan Kombes Y`: a part with a rank.
    let part = || {
        (0..doc.tokens.len()).any(|it| {
            let at = it + 1 + usize::from(doc.is_any(it + 1, words!["sebagai", "tokoh", "karakter", "sosok"]));
            doc.is_any(it, words!["memerankan", "diperankan", "perankan", "memainkan", "berperan"])
                && crate::phrases::has_rank(doc, at)
        })
    };
    // All but one of them.
    STAGE.iter().filter(|it| !told(it)).nth(1).is_none() || told(STAGE[0]) && part()
}

/// The name as the graph shows it: capitals folded, blanks single.
pub(crate) fn printed_name(doc: &Doc<'_>, tokens: Range<usize>) -> String {
    let all_caps = tokens
        .clone()
        .filter(|it| doc.tokens[*it].is_word())
        .all(|it| matches!(doc.tokens[it].shape, Shape::Upper | Shape::Initial));
    let many = tokens.clone().filter(|it| doc.tokens[*it].shape == Shape::Upper && doc.word(*it).len() > 2).count() > 0;
    let text = doc.slice(tokens);
    if !(all_caps && many) {
        return text.trim_end_matches(',').to_owned();
    }
    text.split(' ')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_string() + &chars.as_str().to_lowercase()).unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join(" ")
}
