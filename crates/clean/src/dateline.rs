//! The dateline: place, outlet and sometimes a day before the first sentence.
//!
//! `MALANG, BB –`, `Sampang,-`, `Portal.com, Lumbung –`, `Portal | Lumbung -`, `Lumbung (PORTAL) -`, `(Portal.id) Kota Lumbung –`,
//! `LUMBUNG, Senin (30/12/2024) -`, `LUMBUNG_Kabupaten`, `Lumbung, Jawa Tengah –`. `Polda Papua, –` names who sends it, no place.

use crate::dates::{self, Day};
use crate::rules::Rules;
use crate::words::{count, fold, is_capitalised, prefix};

/// What stands before the first sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Dateline {
    /// The place as printed, with its province where that follows.
    pub(crate) place: Option<String>,
    /// The outlet's name, where it is one by its shape.
    pub(crate) outlet: Option<String>,
    /// The day, where one is printed in it.
    pub(crate) day: Option<Day>,
}

/// Bytes within which a dateline ends.
const REACH: usize = 110;

/// The dateline of a body: of the first of its leading paragraphs that has one. Captions and subtitles may precede it.
pub(crate) fn of_body(body: &[String], publisher: Option<&str>, rules: &Rules) -> Option<Dateline> {
    let lead = body.iter().take(6).map(String::as_str).collect::<Vec<_>>();
    let context = Context { rules, publisher: publisher.map(fold), lead: fold(prefix(&lead.join(" "), 6000)) };
    // `Rani | Portal.com` in a line of its own is as often a byline: it waits for a dateline before a sentence.
    let mut alone = None;
    for line in lead.iter().take(4) {
        let Some(read) = context.read(line) else { continue };
        if has_sentence(line) {
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
    let context = Context { rules, publisher: None, lead: String::new() };
    context.read(line).is_some_and(|it| it.place.is_some())
}

struct Context<'a> {
    rules: &'a Rules,
    publisher: Option<String>,
    lead: String,
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
    fn read(&self, line: &str) -> Option<Dateline> {
        let head = prefix(line, REACH);
        let mut found: Option<Dateline> = None;
        for (at, mark) in marks(head) {
            let before = head.get(..at).unwrap_or_default();
            let Some(read) = self.prefix(before, mark) else { break };
            let settled = read.place.is_some();
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
                .or(found);
        }
        found
            .or_else(|| self.glued_outlet(head))
            .or_else(|| self.glued_sentence(head))
            .or_else(|| self.place_in_brackets(head))
            .or_else(|| self.outlet_then_place(head))
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
                || !it.contains(|c: char| c.is_lowercase() || c == ' ')
                || self.comes_back(it, 2)
                || fold(it).split(' ').any(|it| self.rules.is_region_word(it))
        })
    }

    /// `Portal.com - Lumbung. Kapolres …`: an outlet, a mark, a place and a full stop.
    fn place_and_stop(&self, head: &str, outlet: &str) -> Option<Dateline> {
        let rest = head.split_once(outlet)?.1.trim_start_matches(|c: char| !c.is_alphanumeric());
        let place = rest.split_once(". ")?.0;
        (count(place, 4) <= 3 && self.kind(place) == Part::Place).then(|| Dateline {
            place: Some(place.to_owned()),
            outlet: Some(outlet.to_owned()),
            day: None,
        })
    }

    /// `Lumbung-Portal.com,- Kapolres …`, `LUMBUNG-Portal.com-Satu …`: place and outlet in one word.
    fn glued_outlet(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once('-')?;
        let end = rest.find([' ', ',', '-'])?;
        let (outlet, rest) = rest.split_at(end);
        let fits = outlet.contains('.')
            && rest.trim_start_matches([',', ' ']).starts_with('-')
            && self.kind(outlet) == Part::Outlet
            && self.kind(place) == Part::Place;
        fits.then(|| Dateline { place: Some(place.to_owned()), outlet: Some(outlet.to_owned()), day: None })
    }

    /// `LUMBUNG-Rapat …`, `LUMBUNG,portal.id-Rapat …`: a sentence glued to its dateline. `TNI-Polri` is none: without an outlet the
    /// place is in capitals, and comes back or stands before a word that opens sentences.
    fn glued_sentence(&self, head: &str) -> Option<Dateline> {
        let (before, rest) = head.split_once('-')?;
        let first = rest.split_whitespace().next()?;
        let sentence = is_capitalised(first) && first.contains(char::is_lowercase);
        if !sentence || !before.ends_with(char::is_alphanumeric) || count(before, 5) > 4 {
            return None;
        }
        let read = self.prefix(before, '-')?;
        let place = read.place.as_deref()?;
        let loud = place.chars().count() >= 4 && !place.contains(char::is_lowercase);
        let opener = fold(first);
        let opens = self.comes_back(place, 2) || self.rules.is_opener(&opener) || self.rules.is_sender(&opener);
        (read.outlet.is_some() || (loud && opens)).then_some(read)
    }

    /// `Kabar Portal (Lumbung) Kapolres …`: an outlet and a place in brackets, without any mark.
    fn place_in_brackets(&self, head: &str) -> Option<Dateline> {
        let (outlet, rest) = head.split_once(" (")?;
        let (place, rest) = rest.split_once(')')?;
        let outlet = outlet.trim();
        let next = rest.split_whitespace().next()?;
        let fits = is_capitalised(next)
            && count(outlet, 5) <= 4
            && self.kind(outlet) == Part::Outlet
            && self.kind(place) == Part::Place
            && (self.lead.is_empty() || self.comes_back(place, 2));
        fits.then(|| Dateline { place: Some(place.to_owned()), outlet: Some(outlet.to_owned()), day: None })
    }

    /// `Lumbung.Portal.id – `: the first part of an outlet's address is a place that the story names again.
    fn place_in_outlet(&self, outlet: &str) -> Option<Dateline> {
        let (place, rest) = outlet.split_once('.')?;
        (rest.contains('.') && self.kind(place) == Part::Place && self.comes_back(place, 2)).then(|| Dateline {
            place: Some(place.to_owned()),
            outlet: Some(rest.to_owned()),
            day: None,
        })
    }

    /// `LUMBUNG. Kapolres …`: a place in capitals and a full stop, before a word that is not all capitals.
    fn capitals_and_stop(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(". ")?;
        let loud = place.chars().count() >= 4 && !place.contains(char::is_lowercase);
        let goes_on = rest.split_whitespace().nth(1).is_some_and(|it| it.contains(char::is_lowercase));
        (loud && goes_on && count(place, 4) <= 3 && self.kind(place) == Part::Place)
            .then(|| Dateline { place: Some(place.to_owned()), ..Dateline::default() })
    }

    /// `Lumbung kab, lumbungpost`: place and outlet in a line of their own.
    fn line_of_its_own(&self, line: &str) -> Option<Dateline> {
        let (place, outlet) = line.split_once(',')?;
        let fits =
            line.len() <= 60 && self.kind(place.trim()) == Part::Place && self.kind(outlet.trim()) == Part::Outlet;
        (fits && !outlet.contains(',')).then(|| Dateline {
            place: Some(place.trim().to_owned()),
            outlet: Some(outlet.trim().to_owned()),
            day: None,
        })
    }

    /// Reads what stands before a mark; `None` where it is no dateline.
    fn prefix(&self, before: &str, mark: char) -> Option<Dateline> {
        let bare = before.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | '_' | '|' | '(' | ')' | ':' | '*' | '•' | '~')
        });
        if bare.is_empty() || count(bare, 11) > 10 {
            return None;
        }
        let mut day = None;
        let mut rest = bare.to_owned();
        if let Some(seen) = dates::find(bare).first() {
            day = seen.date();
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
            && !place.contains(char::is_lowercase)
            && outlet.len() >= 4
            && outlet.chars().all(char::is_alphabetic)
            && mark != ':'
        {
            *second = Part::Outlet;
        }
        if parts.is_empty() || kinds.contains(&Part::Nothing) {
            return None;
        }
        // A colon or an underscore closes a dateline only after capitals or an outlet: `Kapolres:` is none.
        let loud = parts.iter().all(|it| !it.chars().any(char::is_lowercase)) || kinds.contains(&Part::Outlet);
        if mark == ':' && count(bare, 6) > 5 {
            return None;
        }
        if mark == ':' && !loud && !before.trim_end().ends_with('_') {
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
        let cut = part.split_once(". ").or_else(|| part.split_once('-').filter(|it| it.0.contains('.')));
        let cut = cut.filter(|(outlet, rest)| {
            rest.starts_with(char::is_uppercase)
                && !self.rules.is_sender(&fold(outlet))
                && self.rules.is_outlet(outlet, &fold(outlet))
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
        self.lead.match_indices(&needle).take(times).count() >= times
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
        if self.rules.is_sender(&folded) {
            return Part::Sender;
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

    /// `Portal.com, Lumbung Kapolres …`: an outlet with its domain, a comma, a place, and no mark at all.
    fn outlet_then_place(&self, head: &str) -> Option<Dateline> {
        let (outlet, rest) = head.split_once(',')?;
        let outlet = outlet.trim();
        if outlet.contains(' ') || !outlet.contains('.') || !self.rules.is_outlet(outlet, &fold(outlet)) {
            return None;
        }
        let place =
            rest.split_whitespace().next().filter(|it| is_capitalised(it) && it.chars().all(char::is_alphabetic))?;
        (self.kind(place) == Part::Place).then(|| Dateline {
            place: Some(place.to_owned()),
            outlet: Some(outlet.to_owned()),
            day: None,
        })
    }

    /// `Lumbung, Kapolres Lumbung …`: a place and a comma, believed only where the story names the place as one.
    fn bare_place(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(',')?;
        let next = rest.split_whitespace().next()?;
        if count(place, 4) > 3 || !is_capitalised(next) || self.kind(place) != Part::Place {
            return None;
        }
        // `LUMBUNG,portal.idKapolres …`: an outlet follows without any mark.
        if !rest.starts_with(' ') && next.contains('.') && self.rules.is_outlet(next, &fold(next)) {
            return Some(Dateline { place: Some(place.trim().to_owned()), ..Dateline::default() });
        }
        let folded = fold(place);
        let loud = place.chars().count() >= 4
            && !place.contains(|c: char| c.is_lowercase())
            && next.contains(|c: char| c.is_lowercase());
        let named = loud
            || ["di", "kota", "kabupaten", "kab", "polres", "kpu", "bawaslu", "kodim"].iter().any(|it| {
                self.lead.contains(&format!(" {it} {folded} ")) || self.lead.ends_with(&format!(" {it} {folded}"))
            });
        named.then(|| Dateline { place: Some(place.trim().to_owned()), ..Dateline::default() })
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
            '/' => next == '/',
            _ => false,
        };
        before = c;
        ends.then_some((at, c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn place(text: &str) -> Option<String> {
        of_body(&[text.to_owned()], Some("Kabar Lumbung"), Rules::builtin()).and_then(|it| it.place)
    }

    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(place(text).as_deref(), expect, "{text}");
    }

    #[test]
    fn a_place_before_a_mark_is_read() {
        check("SAMPIT – Rapat digelar.", Some("SAMPIT"));
        check("Sampit,- Rapat digelar.", Some("Sampit"));
        check("SAMPIT, SP – Rapat digelar.", Some("SAMPIT"));
        check("SUNGAI RAYA | Rapat digelar.", Some("SUNGAI RAYA"));
        check("SAMPIT, KabarLain -- Rapat digelar.", Some("SAMPIT"));
        check("Sampit (ANTARA) - Rapat digelar.", Some("Sampit"));
        check("SAMPIT, Polres Sampit – Rapat digelar.", Some("SAMPIT"));
        check("SAMPIT_Kotawaringin Timur", Some("SAMPIT"));
        check("Sampit _: Rapat digelar.", Some("Sampit"));
    }

    #[test]
    fn the_outlet_may_come_first() {
        check("KABAR.ID, SAMPIT - Rapat digelar.", Some("SAMPIT"));
        check("Kabarlain.com, Sampit – Rapat digelar.", Some("Sampit"));
        check("Kabarlain.com | Sampit - Rapat digelar.", Some("Sampit"));
        check("(Kabarlain.id) Kota Sampit – Rapat digelar.", Some("Kota Sampit"));
        check("HUKUMlain.net, SAMPIT : Rapat digelar.", Some("SAMPIT"));
        check("KL, Sampit - Rapat digelar di Sampit.", Some("Sampit"));
        check("Kabarlain.com, Sampit Rapat digelar.", Some("Sampit"));
    }

    #[test]
    fn a_province_stays_with_its_place() {
        check("Sampit, Kalimantan Tengah – Rapat digelar.", Some("Sampit, Kalimantan Tengah"));
        check("Mentok, Babel (ANTARA) - Rapat digelar.", Some("Mentok, Babel"));
    }

    #[test]
    fn a_sender_an_outlet_or_a_sentence_is_no_place() {
        check("Polda Papua, – Kapolres hadir.", None);
        check("Polsek Melati – Keluhan warga.", None);
        check("headline.kalsel - KPU menggelar debat.", None);
        check("Kapolres Lumbung AKBP Raka – orang nomor satu – hadir.", None);
        check("Rapat berlangsung lancar - tanpa kendala.", None);
        check("Kapolres: jaga netralitas.", None);
        check("Selain itu, Polres menyiagakan 20 orang.", None);
        check("Anak-anak sekolah ikut hadir.", None);
    }

    #[test]
    fn a_dateline_may_hold_the_day() {
        let read = of_body(&["SAMPIT, Senin (30/12/2024) - Mutasi.".to_owned()], None, Rules::builtin()).unwrap();
        assert_eq!((read.place.as_deref(), read.day), (Some("SAMPIT"), Some(date(2024, 12, 30))));
        let read = of_body(&["Sampit, 12 Agustus 2024 – Rapat.".to_owned()], None, Rules::builtin()).unwrap();
        assert_eq!((read.place.as_deref(), read.day), (Some("Sampit"), Some(date(2024, 8, 12))));
    }

    #[test]
    fn a_place_with_a_comma_alone_needs_the_story_to_name_it() {
        check("Sampit, Operasi Lilin bergulir di Sampit hari ini.", Some("Sampit"));
        check("Sampit, Operasi Lilin bergulir hari ini.", None);
        check("SAMPIT, Polres menyiagakan 20 orang.", Some("SAMPIT"));
        check("SAMPIT,kabarlain.idPolres menyiagakan 20 orang.", Some("SAMPIT"));
        check("Hendro, Kapolres Lumbung, mengatakan hal itu.", None);
    }

    #[test]
    fn rarer_forms_are_read() {
        check("Kabarlain.com - Sampit. Polres menyiagakan 20 orang.", Some("Sampit"));
        check("Sampit kab, sampitpost", Some("Sampit kab"));
        check("SAMPIT, (KL).-", Some("SAMPIT"));
        check("SAMPIT, kabari – Rapat digelar.", Some("SAMPIT"));
        check("SAMPIT. DPRD Kabupaten Kotawaringin Timur menggelar rapat.", Some("SAMPIT"));
        check("AKBP. Raka Satria hadir.", None);
        check("SAMPIT , KALTENG - Rapat digelar.", Some("SAMPIT , KALTENG"));
        check("Musrenbang Harau Bahas Pos Polisi, Kapolsek: Lahannya Ada", None);
        check("KABAR.EXAMPLE | Jl. Sudirman Sampit", None);
        check("InfoSPT, KOTAWARINGIN TIMUR - Menjelang pemilihan.", Some("KOTAWARINGIN TIMUR"));
        check("Sampit-KabarLain.com,- Bupati hadir.", Some("Sampit"));
        check("SAMPIT-KabarLain.com-Satu orang ditangkap.", Some("SAMPIT"));
    }

    #[test]
    fn a_place_glued_to_its_outlet_or_its_sentence_is_read() {
        check("SAMPIT-Rapat digelar di Sampit.", Some("SAMPIT"));
        check("SAMPIT-Polres menggelar rapat.", Some("SAMPIT"));
        check("SAMPIT,iKabarSampit.id-Badan Pengawas Pemilu menggelar rapat.", Some("SAMPIT"));
        check("Suara Lain.com-Sampit (14/8)- Kapolres hadir.", Some("Sampit"));
        check("Sampit.Kabarlain.id – Polres Sampit menggelar rapat.", Some("Sampit"));
        check("RI News Portal. Sampit Timur, 22 Juli 2025 — Kapolres hadir.", Some("Sampit Timur"));
        check("SAMPIT~Kabar~ Kapolres hadir.", Some("SAMPIT"));
        check("Kabar.co.id, Sampit Timur ~ Kapolres hadir.", Some("Sampit Timur"));
        check("Sampit l Kabar.com – Kapolres hadir.", Some("Sampit"));
        check("Metro Kabar (Sampit) Kapolres Sampit hadir.", Some("Sampit"));
        check("KL - Kapolres hadir.", None);
        check("TNI-Polri menggelar apel.", None);
        check("KAPOLRES-Kapolsek mengikuti apel.", None);
        check("Kapolres-Dandim mengikuti apel.", None);
        check("ASN-Perangkat desa diingatkan, ASN harus netral.", None);
    }

    #[test]
    fn a_byline_in_a_line_of_its_own_is_no_dateline() {
        let lines = |it: &[&str]| {
            let body: Vec<String> = it.iter().map(|it| (*it).to_owned()).collect();
            of_body(&body, Some("Kabar Lumbung"), Rules::builtin()).and_then(|it| it.place)
        };
        assert_eq!(lines(&["Rani|Kabarlain.com", "Sampit– Rapat digelar."]).as_deref(), Some("Sampit"));
        assert_eq!(lines(&["Rani - KabarLain", "Rapat digelar di Sampit."]), None);
        assert_eq!(lines(&["Asri E |", "Rapat digelar di Sampit."]), None);
        assert_eq!(lines(&["Sampit - KabarLain", "Rapat digelar di Sampit."]).as_deref(), Some("Sampit"));
        assert_eq!(lines(&["Sampit,Kabarlain.com", "Rapat digelar."]).as_deref(), Some("Sampit"));
        assert_eq!(lines(&["Sampit, Kabarlain.com", "Rapat digelar."]).as_deref(), Some("Sampit"));
        assert_eq!(lines(&["SAMPIT -", "Rapat digelar."]).as_deref(), Some("SAMPIT"));
        assert_eq!(lines(&["MENYIMAK HAKIM: Suasana sidang di pengadilan.", "Rapat digelar."]), None);
    }
}
