//! The dateline: place, outlet and sometimes a day before the first sentence.
//!
//! `MALANG, BB –`, `Sampang,-`, `Portal.com, Lumbung –`, `Portal | Lumbung -`, `Lumbung (PORTAL) -`, `(Portal.id) Kota Lumbung –`,
//! `LUMBUNG, Senin (30/12/2024) -`, `LUMBUNG_Kabupaten`, `Lumbung, Jawa Tengah –`. `Polda Papua, –` names who sends it, no place.

mod forms;

use crate::dates::{self, Seen};
use crate::rules::Rules;
use crate::words::{count, fold, has_quote, is_capitalised, prefix};

/// What stands before the first sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Dateline {
    /// The place as printed, with its province where that follows.
    pub(crate) place: Option<String>,
    /// The outlet's name, where it is one by its shape.
    pub(crate) outlet: Option<String>,
    /// The day, where one is printed in it, perhaps without its year.
    pub(crate) day: Option<Seen>,
}

/// Bytes within which a dateline ends.
const REACH: usize = 110;

/// The dateline of a body: of the first of its leading paragraphs that has one. Captions and subtitles may precede it.
pub(crate) fn of_body(body: &[String], publisher: Option<&str>, rules: &Rules) -> Option<Dateline> {
    let lead = body.iter().take(6).map(String::as_str).collect::<Vec<_>>();
    let context =
        Context { rules, publisher: publisher.map(fold), lead: fold(prefix(&lead.join(" "), 6000)), lines: &lead };
    // `Rani | Portal.com` in a line of its own is as often a byline: it waits for a dateline before a sentence.
    let mut alone = None;
    for line in lead.iter().take(4) {
        let Some(read) = context.read(line) else { continue };
        if has_sentence(line) && !context.heads_caption(&read, line) {
            return Some(read);
        }
        alone = alone.or(Some(read).filter(|it| context.trusts(it, line)));
    }
    alone
}

/// Whether a line goes on behind its dateline: it is long, or ends as a sentence does.
fn has_sentence(line: &str) -> bool {
    line.len() > 60 || line.trim_end().ends_with(['.', '!', '?', '"', '”'])
}

/// Whether a line opens with a dateline, judged by itself.
pub(crate) fn opens(line: &str, rules: &Rules) -> bool {
    let context = Context { rules, publisher: None, lead: String::new(), lines: &[] };
    context.read(line).is_some_and(|it| it.place.is_some())
}

/// Whether a line opens with a place as datelines do and goes on behind it.
pub(crate) fn leads(line: &str, rules: &Rules) -> bool {
    has_sentence(line) && opens(line, rules)
}

/// Whether a line is nothing but what a dateline may be: `Raka Satria - detikKabar`, `Raka Satria | Daerah`.
pub(crate) fn stands_alone(line: &str, rules: &Rules) -> bool {
    let context = Context { rules, publisher: None, lead: String::new(), lines: &[] };
    !has_sentence(line) && context.read(line).is_some()
}

struct Context<'a> {
    rules: &'a Rules,
    publisher: Option<String>,
    lead: String,
    lines: &'a [&'a str],
}

/// What a part of a dateline is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Place,
    Province,
    Outlet,
    Sender,
    Nothing,
}

impl Context<'_> {
    /// `GESER LOGISTIK - Petugas memuat kotak suara`, `ROTASI: Camat dilantik`: words in capitals before a caption, which the story does not name again.
    ///
    /// `SIDAK - Bupati melakukan sidak di Pasar X` is one as well, before a line that opens with a place.
    fn heads_caption(&self, read: &Dateline, line: &str) -> bool {
        let alone = read.outlet.is_none() && read.day.is_none();
        if alone && read.place.as_deref().is_some_and(|it| self.is_common(it)) && self.has_place_behind(read) {
            return true;
        }
        let labels = |it: &str| it.contains(' ') || line.strip_prefix(it).is_some_and(|it| it.starts_with(':'));
        let named = |it: &str| labels(it) && !it.contains(char::is_lowercase) && !self.comes_back(it, 2);
        read.outlet.is_none() && read.day.is_none() && read.place.as_deref().is_some_and(named) && self.has_other(read)
    }

    /// Whether another of the first lines opens with an outlet and a place.
    fn has_other(&self, read: &Dateline) -> bool {
        let loud = |it: &Dateline| it.place.as_deref().is_some_and(|it| !it.contains(char::is_lowercase));
        let other = |it: &Dateline| (it.outlet.is_some() && it.place.is_some() || loud(it)) && it.place != read.place;
        self.lines.iter().skip(1).filter_map(|it| self.read(it)).any(|it| other(&it))
    }

    /// Whether a place in capitals begins with a word that the first lines print in small letters.
    fn is_common(&self, place: &str) -> bool {
        let word = place.split(' ').next().unwrap_or(place).to_lowercase();
        let printed = |line: &&str| line.split(|c: char| !c.is_alphanumeric()).any(|it| it == word);
        word.len() >= 4 && !place.contains(char::is_lowercase) && self.lines.iter().any(printed)
    }

    /// Whether a later one of the first lines opens with another place in capitals, or with an outlet and a place.
    fn has_place_behind(&self, read: &Dateline) -> bool {
        let loud = |it: &Dateline| {
            let place = it.place.as_deref().filter(|place| Some(*place) != read.place.as_deref());
            place.is_some_and(|place| {
                it.outlet.is_some() || !place.contains(char::is_lowercase) && !self.is_common(place)
            })
        };
        self.lines.iter().skip(1).filter_map(|it| self.read(it)).any(|it| loud(&it))
    }

    fn read(&self, line: &str) -> Option<Dateline> {
        let head = prefix(line, REACH);
        let mut found: Option<Dateline> = None;
        for (at, mark) in marks(head) {
            let before = head.get(..at).unwrap_or_default();
            let Some(read) = self.prefix(before, mark) else { break };
            let settled = read.place.is_some();
            let day = read.day.or_else(|| day_behind(head.get(at..).unwrap_or_default()));
            let read = Dateline { day, ..read };
            // `Portal | Lumbung -`: an outlet alone may be followed by the place.
            found = Some(match found {
                Some(earlier) if read.place.is_none() => earlier,
                _ => read,
            });
            if settled {
                break;
            }
        }
        if let Some(outlet) = found.as_ref().filter(|it| it.place.is_none()).and_then(|it| it.outlet.clone()) {
            return self
                .glued_outlet(head)
                .or_else(|| self.place_and_stop(head, &outlet))
                .or_else(|| self.place_in_outlet(&outlet))
                .or_else(|| self.line_of_its_own(line))
                .or(found);
        }
        found
            .or_else(|| self.glued_outlet(head))
            .or_else(|| self.glued_sentence(head))
            .or_else(|| self.place_in_brackets(head))
            .or_else(|| self.outlet_then_place(head))
            .or_else(|| self.place_then_outlet(head))
            .or_else(|| self.place_and_day(head))
            .or_else(|| self.place_outlet_and_stop(head))
            .or_else(|| self.bare_place(head))
            .or_else(|| self.line_of_its_own(line))
            .or_else(|| self.capitals_and_stop(head))
    }

    /// Whether a dateline in a line of its own is one: its place is one word in capitals, holds a region word, comes back in the
    /// story, or stands before an outlet and a comma as no reporter does.
    fn trusts(&self, read: &Dateline, line: &str) -> bool {
        let comma =
            line.split_once(',').is_some_and(|it| read.outlet.is_some() || self.kind(it.1.trim()) == Part::Outlet);
        read.place.as_deref().is_none_or(|it| {
            comma
                || !it.split(',').next().unwrap_or(it).contains(|c: char| c.is_lowercase() || c == ' ')
                || read.outlet.is_some() && !line.contains(char::is_lowercase)
                || self.comes_back(it, 2)
                || fold(it).split(' ').any(|it| self.rules.is_region_word(it))
        })
    }

    /// Reads what stands before a mark; `None` where it is no dateline.
    fn prefix(&self, before: &str, mark: char) -> Option<Dateline> {
        let bare = before.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | '_' | '|' | '(' | ')' | ':' | '*' | '•' | '~')
        });
        if bare.is_empty() || count(bare, 11) > 10 || has_quote(bare) {
            return None;
        }
        let mut day = None;
        let mut rest = bare.to_owned();
        if let Some(seen) = dates::find(bare).first() {
            day = Some(*seen);
            let start =
                if bare.get(..seen.start).unwrap_or_default().ends_with('(') { seen.start - 1 } else { seen.start };
            rest = format!("{},{}", bare.get(..start).unwrap_or_default(), bare.get(seen.end..).unwrap_or_default());
        }
        let parts: Vec<&str> = rest
            .split([',', '|', '¦', '(', ')', '/', '[', ']', '–', '—', '_', '~'])
            .flat_map(|it| it.split(" - "))
            .flat_map(|it| it.split(" l "))
            .flat_map(|it| self.split_outlet(it))
            .map(|it| it.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|it| !it.is_empty() && dates::weekday(it).is_none() && !self.rules.is_day_part(it))
            .collect();
        let mut kinds: Vec<Part> = parts.iter().map(|it| self.kind(it)).collect();
        // `LUMBUNG, habari –`: a word in small letters behind a place in capitals is an outlet that likes them.
        if let ([place, outlet], [Part::Place, second @ Part::Nothing]) = (parts.as_slice(), kinds.as_mut_slice())
            && (!place.contains(char::is_lowercase) || self.is_named(&fold(place)))
            && outlet.len() >= 4
            && outlet.chars().all(|it| it.is_alphabetic() || it == '-')
            && !outlet.starts_with(char::is_uppercase)
            && mark != ':'
        {
            *second = Part::Outlet;
        }
        // `IJN | Lumbung -`: letters before a bar are an outlet's.
        if let ([letters], [only @ Part::Place]) = (parts.as_slice(), kinds.as_mut_slice())
            && mark == '|'
            && letters.len() <= 5
            && letters.chars().all(char::is_uppercase)
            && !self.comes_back(letters, 2)
            && letters.chars().filter(|it| "AEIOU".contains(*it)).count() < 2
        {
            *only = Part::Outlet;
        }
        if parts.is_empty() || kinds.contains(&Part::Nothing) {
            return None;
        }
        // A colon or an underscore closes a dateline only after capitals or an outlet: `Kapolres:` is none.
        let loud = parts.iter().all(|it| !it.chars().any(char::is_lowercase)) || kinds.contains(&Part::Outlet);
        if mark == ':' && count(bare, 6) > 5 {
            return None;
        }
        // `Lumbung : Polres Lumbung …`: no reporter sets a blank before the colon of a label.
        let place = before.ends_with(' ') && parts.len() == 1 && self.is_named(&fold(bare));
        if mark == ':' && !loud && !place && !before.trim_end().ends_with('_') {
            return None;
        }
        // `MENYIMAK HAKIM: suasana sidang`: the head of a caption. A place comes back in the story.
        let headless = kinds.iter().all(|it| *it == Part::Place) && parts.iter().any(|it| it.contains(' '));
        if mark == ':' && headless && !parts.iter().any(|it| self.comes_back(it, 2)) {
            return None;
        }
        let outlet = parts.iter().zip(&kinds).find(|(_, kind)| **kind == Part::Outlet).map(|(it, _)| (*it).to_owned());
        Some(Dateline { place: self.place(&rest, &parts, &kinds), outlet, day })
    }

    /// Splits an outlet from what is glued to it: `Portal.com-Lumbung`, `Kabar Portal. Lumbung`.
    fn split_outlet<'t>(&self, part: &'t str) -> impl Iterator<Item = &'t str> {
        let cut = part
            .split_once(". ")
            .or_else(|| part.split_once('-').filter(|it| it.0.contains('.')))
            // `kabar.com LUMBUNG`
            .or_else(|| part.split_once(' ').filter(|it| it.0.trim_end_matches('.').contains('.')));
        let cut = cut.filter(|(outlet, rest)| {
            rest.trim_start().starts_with(char::is_uppercase)
                && !self.rules.is_sender(&fold(outlet))
                && self.rules.is_outlet(outlet, &fold(outlet))
        });
        // `LUMBUNG. KABARNEWS`: a place in capitals.
        let cut = cut.or_else(|| {
            part.split_once(". ").filter(|(place, rest)| {
                !place.contains(char::is_lowercase) && count(rest, 4) <= 3 && self.rules.is_outlet(rest, &fold(rest))
            })
        });
        let (first, second) = cut.map_or((part, None), |(outlet, rest)| (outlet, Some(rest)));
        std::iter::once(first).chain(second)
    }

    fn place(&self, rest: &str, parts: &[&str], kinds: &[Part]) -> Option<String> {
        let places: Vec<usize> = (0..parts.len()).filter(|it| kinds.get(*it) == Some(&Part::Place)).collect();
        let text = |at: usize| parts.get(at).copied().unwrap_or_default();
        let Some(&first) = places.first() else {
            return kinds.iter().position(|it| *it == Part::Province).map(|at| text(at).to_owned());
        };
        let mut at = first;
        // `JAMBI, LUMBUNG EKSPRES –`: the province is the place, and what follows is an outlet that the story does not name.
        if first == 1 && places.len() == 1 && kinds.first() == Some(&Part::Province) && !self.lead.is_empty() {
            let named = |it: usize| self.comes_back(text(it), 2);
            if named(0) && !named(1) {
                return Some(text(0).to_owned());
            }
        }
        if let Some(&second) = places.get(1) {
            // Of two, the second is the place if the first looks like an outlet's letters or if only the second comes back in the story.
            let letters = text(first).chars().count() <= 3;
            let only_second = !self.comes_back(text(first), 2) && self.comes_back(text(second), 2);
            if !self.lead.is_empty() && (letters || only_second) {
                at = second;
            }
        }
        let place = text(at).to_owned();
        Some(match kinds.get(at + 1) {
            Some(Part::Province) => printed(rest, text(at), text(at + 1)).unwrap_or(place),
            _ => place,
        })
    }

    /// Whether the words occur at least `times` in the first paragraphs (once is the dateline itself).
    fn comes_back(&self, words: &str, times: usize) -> bool {
        let needle = fold(words);
        let whole = |at: usize| {
            let before = self.lead.get(..at).is_none_or(|it| it.is_empty() || it.ends_with(' '));
            before && self.lead.get(at + needle.len()..).is_none_or(|it| it.is_empty() || it.starts_with(' '))
        };
        self.lead.match_indices(&needle).filter(|it| whole(it.0)).take(times).count() >= times
    }

    fn kind(&self, part: &str) -> Part {
        let folded = fold(part);
        let words = count(part, 7);
        if (words <= 4 || part.contains('.')) && self.is_outlet(part, &folded) {
            return Part::Outlet;
        }
        // `RN –`: no place has two letters.
        if part.chars().count() == 2 && part.chars().all(char::is_uppercase) {
            return Part::Outlet;
        }
        // A sentence that begins with an office is no sender.
        if self.rules.is_sender(&folded) {
            let name = words <= 6 || part.split_whitespace().all(|it| is_capitalised(it) || it.len() <= 3);
            return if name { Part::Sender } else { Part::Nothing };
        }
        if self.rules.is_province(&folded) {
            return Part::Province;
        }
        let name = part.split_whitespace().all(|it| is_capitalised(it) || self.rules.is_region_word(&fold(it)));
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        if name
            && words <= 5
            && letters >= 2
            && !part.contains(|c: char| c.is_ascii_digit())
            && !self.rules.is_opener(&folded)
        {
            Part::Place
        } else {
            Part::Nothing
        }
    }

    fn is_outlet(&self, part: &str, folded: &str) -> bool {
        if self.rules.is_outlet(part, folded) {
            return true;
        }
        let Some(publisher) = &self.publisher else { return false };
        let joined: String = publisher.split(' ').collect();
        let initials: String = publisher.split(' ').filter_map(|it| it.chars().next()).collect();
        let bare: String = folded.split(' ').collect();
        bare == joined || (initials.len() > 1 && bare == initials)
    }
}

/// The text from one part to another, as printed.
fn printed(text: &str, first: &str, last: &str) -> Option<String> {
    let start = text.find(first)?;
    let end = start + text.get(start..)?.find(last)? + last.len();
    text.get(start..end).map(str::to_owned)
}

/// The places in the head of a line where a dateline may end, with the mark that ends it.
fn marks(head: &str) -> impl Iterator<Item = (usize, char)> {
    let mut before = ' ';
    head.char_indices().filter_map(move |(at, c)| {
        let next = head.get(at + c.len_utf8()..).and_then(|it| it.chars().next()).unwrap_or(' ');
        let ends = match c {
            '–' | '—' | '―' | '−' => !(before.is_ascii_digit() && next.is_ascii_digit()),
            '-' => before == ' ' || next == ' ' || matches!(before, ',' | ')' | '.') || next == '-' || before == '-',
            '|' | '¦' | '║' | '~' => true,
            ':' => !next.is_ascii_digit(),
            '_' => next.is_uppercase() || next == ' ',
            '/' | '>' => next == c,
            // `Senin 4-8-2025 I Pemilihan …`: a capital I for a bar.
            'I' | 'l' => before == ' ' && next == ' ' && head.get(..at).is_some_and(ends_in_digit),
            _ => false,
        };
        before = c;
        ends.then_some((at, c))
    })
}

/// The day that stands alone between the mark at which a text begins and the next: `–1 Desember 2020—- Rapat …`.
fn day_behind(text: &str) -> Option<Seen> {
    let is_mark = |c: char| matches!(c, '-' | '–' | '—' | '|');
    let rest = text.trim_start_matches(|c: char| is_mark(c) || c.is_whitespace());
    let seen = dates::find(prefix(rest, 40)).into_iter().next()?;
    let before = rest.get(..seen.start)?.trim_end_matches(['(', ',', ' ']);
    let alone = before.is_empty() || dates::weekday(before).is_some();
    (alone && rest.get(seen.end..)?.trim_start().starts_with(is_mark)).then_some(seen)
}

fn ends_in_digit(head: &str) -> bool {
    head.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests;
