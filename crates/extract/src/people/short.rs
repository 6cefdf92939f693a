//! One word of a name: whom a short name means, and who is known by a longer one elsewhere on the page.

use super::{Fit, Official, People, Seen, close, fit, parts, printed_name};
use crate::{
    doc::{Doc, Kinds},
    names,
    token::Shape,
};
use simpul_lexicon::{Term, folds_to};
use std::ops::Range;

/// `Anggota DKPP Titahelu`, whom the page calls `ketua majelis, Laurens Titahelu`: the one longer name that ends in a word.
fn ends_in(doc: &Doc<'_>, last: &str) -> Option<Range<usize>> {
    // A word of no table, so that no place and no corps goes before the name.
    let word = |it: &usize| {
        doc.tokens[*it].shape == Shape::Capital
            && doc.found(*it).is_empty()
            && doc.same_sentence(*it, it + 1)
            && !names::blocks_name(doc, *it, true)
            && !crate::phrases::names_field(doc, *it)
    };
    let opens = |at: usize| at > 0 && doc.same_sentence(at - 1, at) && !doc.tokens[at - 1].is_capital();
    let mut found: Option<Range<usize>> = None;
    for i in doc.marks.each(0..doc.tokens.len(), |it| it.capitals) {
        if i == 0 || !folds_to(doc.word(i), last) || doc.in_title(i) || doc.quote_of(i).is_some() {
            continue;
        }
        let Some(from) = (i.saturating_sub(4)..i).rev().take_while(word).last() else { continue };
        let Some(name) = names::tokens(doc, from).filter(|it| it.start == from && it.end == i + 1) else { continue };
        if !opens(from) {
            continue;
        }
        if in_a_place_name(doc, from)
            || found.as_ref().is_some_and(|it| parts(doc, it.clone()) != parts(doc, name.clone()))
        {
            return None;
        }
        found = Some(name);
    }
    found
}

impl People {
    /// `Masrul, mantan Camat X`, whom the page calls `Masrul Pasaribu` where no post stands with him: one who is known by one word gets
    /// the longer name that begins with it, if there is but one.
    pub(super) fn fuller_names(&mut self, doc: &Doc<'_>) {
        for official in self.officials.iter_mut().filter(|it| it.parts.len() == 1) {
            let Some(first) = official.parts.first().filter(|it| it.len() >= 4).cloned() else { continue };
            let initial = Initials::of([&first]);
            let mut fuller: Option<Range<usize>> = None;
            let mut agreed = true;
            for i in doc.marks.each(0..doc.tokens.len(), |it| it.capitals) {
                if !initial.may_begin(doc.word(i))
                    || doc.in_title(i)
                    || doc.quote_of(i).is_some()
                    || !folds_to(doc.word(i), &first)
                    || i > 0 && doc.tokens[i - 1].is_capital() && doc.same_sentence(i - 1, i)
                    || in_a_place_name(doc, i)
                {
                    continue;
                }
                let Some(name) = names::tokens(doc, i).filter(|it| it.start == i && it.len() > 1) else { continue };
                let other = fuller.as_ref().is_some_and(|it| parts(doc, it.clone()) != parts(doc, name.clone()));
                agreed &= !other;
                fuller = Some(name);
            }
            let fuller = fuller.filter(|_| agreed).or_else(|| ends_in(doc, &first));
            if let Some(name) = fuller {
                official.name = printed_name(doc, name.clone());
                official.parts = parts(doc, name);
            }
        }
    }

    /// Whom the words at token `i` call by name, where only somebody named can stand, as behind a verb of speech: a name that reads as another
    /// word (`jelas Hari`), or one in small letters (`kata heru purnomo`).
    pub(crate) fn called(&self, doc: &Doc<'_>, i: usize) -> Option<usize> {
        let token = doc.tokens.get(i).filter(|it| it.is_word())?;
        let reads = |it: &Official, position: usize| {
            it.parts.get(position).is_some_and(|part| folds_to(doc.word(i + position), part))
        };
        let mut bearers = self.officials.iter().enumerate().filter(|it| reads(it.1, 0));
        let (known, official) = bearers.next()?;
        let alone = token.end - token.start >= 4 && doc.tokens.get(i + 1).is_none_or(|it| !it.is_word());
        (bearers.next().is_none() && (reads(official, 1) || token.is_capital() && alone)).then_some(known)
    }

    /// Bare short names: `ujar Hendro`, `Sumarji menambahkan`.
    pub(super) fn short_names(&mut self, doc: &Doc<'_>) {
        if self.officials.is_empty() {
            return;
        }
        let initials = self.initials();
        let others = introduced(doc);
        let mut i = 0;
        while let Some(at) = doc.marks.first(i..doc.tokens.len(), |it| it.capitals) {
            i = at;
            let token = &doc.tokens[i];
            // `kata T. Rusli`: an initial opens a short name only with its full stop and a further part.
            let initial = || {
                token.shape == Shape::Initial
                    && !(doc.mark(i + 1) == '.' && doc.tokens.get(i + 2).is_some_and(|it| it.shape == Shape::Capital))
                    // `ucap S Pujiono`, as the page names him in full.
                    && !(doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital)
                        && self.officials.iter().any(|it| {
                            matches!(it.parts.as_slice(), [first, second, ..]
                                if folds_to(doc.word(i), first) && folds_to(doc.word(i + 1), second))
                        }))
                    // `kata A.A. Gde Rusli`
                    && !(doc.mark(i + 1) == '.' && doc.tokens.get(i + 2).is_some_and(|it| it.shape == Shape::Initial && it.glued))
                    // `kata I Wayan Rusli`: an article of Bali.
                    && !(doc.is(i, "I") && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital))
            };
            if self.covers(i) || initial() {
                i += 1;
                continue;
            }
            // Most words with a capital open a sentence or are a place, and nobody's name begins as they do.
            let nobody = !initials.may_begin(doc.word(i)) && !doc.begins(i, Kinds::HONORIFIC);
            if nobody && names::stands_alone(doc, i) {
                i += 1;
                continue;
            }
            let run_before = || {
                i > 0
                    && doc.tokens[i - 1].is_capital()
                    && !self.covers(i - 1)
                    && doc.sentence_of(i - 1) == doc.sentence_of(i)
                    && !names::blocks_name(doc, i - 1, true)
            };
            let (at, _) = names::skip_honorifics(doc, i);
            let Some(name) = names::tokens(doc, at).or_else(|| self.plain_word(doc, at)) else {
                i += 1;
                continue;
            };
            // `Salah satu korban, Indra, menceritakan`: nobody's short name.
            let other = name.len() == 1 && others.contains(&doc.tokens[name.start].hash) && {
                let word = parts(doc, name.clone());
                self.officials.iter().all(|it| it.parts.iter().all(|part| Some(part) != word.first()))
            };
            let known = !other && name.clone().all(|it| initials.may_begin(doc.word(it)));
            if known && !run_before() && !self.covers(name.start) && !in_a_place_name(doc, at) {
                let folded = parts(doc, name.clone());
                let speaks = |it: usize| doc.begins(it, Kinds::SPEECH);
                let behind_speech = || {
                    i > 0 && doc.found(i - 1).iter().any(|it| matches!(it.term, Term::Speech(_)) && it.len == 1)
                        || speaks(name.end) && doc.word(name.end).starts_with("me")
                };
                // Nobody whom the page presents: `kata Andi, warga X`; but `Kata Aldi, surat itu …`.
                let opens = |it: usize| it == name.start && doc.sentences[doc.sentence_of(it)].tokens.start + 1 == it;
                let presented = || {
                    (0..doc.tokens.len())
                        .any(|it| doc.mark(it + 1) == ',' && folds_to(doc.word(it), &folded[0]) && !opens(it))
                };
                let amiss = || if behind_speech() { self.nearly(&folded).filter(|_| !presented()) } else { None };
                if let Some(official) = self.short_match(&folded, doc.in_title(i)).or_else(amiss) {
                    self.seen.push(Seen {
                        tokens: i..name.end,
                        surface: Some(name.clone()),
                        official,
                        rule: "person-short-name",
                    });
                }
            }
            i = name.end.max(i + 1);
        }
    }

    /// `Hari mendapat promosi`, `jelas Hari`: a first name that is a common word elsewhere, where no day or thing follows.
    fn plain_word(&self, doc: &Doc<'_>, i: usize) -> Option<Range<usize>> {
        let goes_on = doc.is_any(i + 1, words!["ini", "itu", "tersebut", "besok", "kedua", "pertama", "yang"]);
        let verb = || doc.tokens.get(i + 1).is_some_and(|it| it.is_word() && !it.is_capital());
        let said = || i > 0 && doc.found(i - 1).iter().any(|it| matches!(it.term, Term::Speech(_)) && it.len == 1);
        let his =
            |it: &super::Official| it.parts.len() > 1 && it.parts.first().is_some_and(|it| folds_to(doc.word(i), it));
        let fits = doc.is_any(i, words!["Hari", "Rio", "Hakim"])
            && doc.tokens[i].shape == Shape::Capital
            && !goes_on
            && (said() || verb() && !doc.in_title(i));
        (fits && self.officials.iter().any(his)).then(|| i..i + 1)
    }

    /// The letters with which the parts of all names begin.
    fn initials(&self) -> Initials {
        Initials::of(self.officials.iter().flat_map(|it| &it.parts))
    }

    /// `jelas Arif` for Arief: a first name with one letter amiss, behind a verb of speech.
    /// `ungkap Dewa Gde Sumertha` for Dewa Gde Sumerta: the whole name with one word misspelt.
    fn nearly(&self, name: &[String]) -> Option<usize> {
        let [word] = name else {
            let mut fits =
                (0..self.officials.len()).filter(|it| fit(name, &self.officials[*it].parts) == Fit::Misspelt);
            return fits.next().filter(|_| fits.next().is_none());
        };
        let mut fits = (0..self.officials.len()).filter(|it| {
            let nearly = |it: &String| it.as_bytes().first() == word.as_bytes().first() && close(it, word);
            let parts = &self.officials[*it].parts;
            // A name behind the first is another's more often, so it must be longer.
            word.len() >= 4 && parts.first().is_some_and(nearly)
                || word.len() >= 6 && parts.iter().any(|it| it.len() >= 6 && nearly(it))
        });
        fits.next().filter(|_| fits.next().is_none())
    }

    pub(super) fn short_match(&self, name: &[String], title: bool) -> Option<usize> {
        let long = name.iter().any(|it| it.len() > 2);
        let mut fits = (0..self.officials.len()).filter(|it| {
            let parts = &self.officials[*it].parts;
            long && name.len() <= parts.len() && matches!(fit(name, parts), Fit::Short | Fit::Equal)
        });
        match (fits.next(), fits.next()) {
            (Some(only), None) => Some(only),
            (None, _) if name.len() == 1 && name[0].len() >= 4 && !title => {
                // `Sumarji` for Sumarjianto: the beginning of one part of one person's name.
                let mut by_prefix = (0..self.officials.len()).filter(|it| {
                    let parts = &self.officials[*it].parts;
                    parts.iter().any(|part| part.starts_with(&name[0]) && part.len() - name[0].len() <= 5)
                });
                by_prefix.next().filter(|_| by_prefix.next().is_none())
            }
            (None, _) => None,
            (Some(first), Some(second)) => {
                let many: Vec<usize> = [first, second].into_iter().chain(fits).collect();
                // `kata Syaukani`: not his wife, who bears his name behind hers.
                let mut own = many.iter().copied().filter(|it| !self.officials[*it].wife);
                if let (Some(only), None) = (own.next(), own.next()) {
                    return Some(only);
                }
                self.seen
                    .iter()
                    .rev()
                    .map(|it| it.official)
                    .find(|it| many.contains(it))
                    .filter(|_| {
                        name.len() > 1
                            || many.iter().filter(|it| self.officials[**it].parts.first() == name.first()).count() == 1
                    })
                    .map(|recent| {
                        many.iter()
                            .copied()
                            .find(|it| self.officials[*it].parts.first() == name.first())
                            .unwrap_or(recent)
                    })
            }
        }
    }
}

/// First letters, one bit each: no word of a short name begins with another letter than the word that it stands for.
struct Initials(u128);

impl Initials {
    /// Those of folded words.
    fn of<'w>(words: impl IntoIterator<Item = &'w String>) -> Self {
        Self(words.into_iter().filter_map(|it| it.bytes().next()).fold(0, |it, first| it | Self::bit(first)))
    }

    /// The bit of a small letter.
    fn bit(letter: u8) -> u128 {
        1 << (letter & 127)
    }

    /// Whether a word may stand for a part of a name.
    fn may_begin(&self, word: &str) -> bool {
        word.bytes()
            .next()
            .is_none_or(|it| !it.is_ascii_alphabetic() || self.0 & Self::bit(it.to_ascii_lowercase()) != 0)
    }
}

/// Whether the name at `i` is that of a street, hall or field.
pub(crate) fn in_a_place_name(doc: &Doc<'_>, i: usize) -> bool {
    // `… di aula. AKBP A …`: another sentence.
    let Some(before) = i.checked_sub(1).filter(|it| doc.same_sentence(*it, i)) else { return false };
    let before = if doc.mark(before) == '.' && before > 0 { before - 1 } else { before };
    // `Lapangan Upacara Letkol X`, `Lapangan Apel Kapten Y`
    let before =
        if before > 0 && doc.is_any(before, words!["Upacara", "Apel", "Olahraga"]) { before - 1 } else { before };
    doc.is_any(
        before,
        words![
            "PT",
            "CV",
            "UD",
            "Yayasan",
            "Toko",
            "Warung",
            "Jalan",
            "Jl",
            "Jln",
            "JIn",
            "Gedung",
            "Aula",
            "Lapangan",
            "Hotel",
            "Masjid",
            "Stadion",
            "GOR",
            "Bandara",
            "Pelabuhan",
            "RSUD",
            "Gereja",
            "Universitas",
            "pass",
            "Bundaran",
            "Taman",
            "Alun",
            "Graha",
            "Wisma",
            "Balai",
            "Pendopo",
            "Sekolah",
            "SMA",
            "SMP",
            "SD",
        ],
    ) || doc.found(before).iter().any(|it| matches!(it.term, Term::Level(_)))
}

/// The words by which the page names those to whom something was done or who did it: `korban, Indra`.
fn introduced(doc: &Doc<'_>) -> Vec<u32> {
    let roles = words!["korban", "pelaku", "tersangka", "terdakwa", "saksi"];
    let named = |i: usize| {
        let at = i + 1 + usize::from(doc.mark(i + 1) == ',');
        let name = doc.tokens.get(at).filter(|it| it.shape == Shape::Capital && doc.same_sentence(i, at))?;
        Some(name.hash)
    };
    doc.each_of(0..doc.tokens.len(), roles).filter_map(named).collect()
}
