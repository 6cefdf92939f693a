//! Datelines without the usual mark: glued to an outlet or a sentence, closed by a full stop, in a line of their own.

use super::{Context, Dateline, Part};
use crate::dates;
use crate::words::{count, fold, is_capitalised};

impl Context<'_> {
    /// `Portal.com - Lumbung. Kapolres …`: an outlet, a mark, a place and a full stop.
    pub(super) fn place_and_stop(&self, head: &str, outlet: &str) -> Option<Dateline> {
        let rest = head.split_once(outlet)?.1.trim_start_matches(|c: char| !c.is_alphanumeric());
        let place = rest.split_once(". ")?.0;
        (count(place, 4) <= 3 && self.kind(place) == Part::Place).then(|| Dateline {
            place: Some(place.to_owned()),
            outlet: Some(outlet.to_owned()),
            day: None,
        })
    }

    /// `Lumbung-Portal.com,- Kapolres …`, `LUMBUNG-Portal.com-Satu …`: place and outlet in one word.
    pub(super) fn glued_outlet(&self, head: &str) -> Option<Dateline> {
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
    pub(super) fn glued_sentence(&self, head: &str) -> Option<Dateline> {
        let (before, rest) = head.split_once('-')?;
        let first = rest.split_whitespace().next()?;
        let sentence = is_capitalised(first) && first.contains(char::is_lowercase);
        if !sentence || !before.ends_with(char::is_alphanumeric) || count(before, 5) > 4 {
            return None;
        }
        let read = self.prefix(before, '-')?;
        let place = read.place.as_deref()?;
        // `BAWASLUJAMBI-Bawaslu …`: a body with its place, in one word.
        let body = self.rules.begins_as_sender(&fold(place));
        let loud = is_loud(place) && !body;
        let opener = fold(first);
        let opens = self.comes_back(place, 2) || self.rules.is_opener(&opener) || self.rules.is_sender(&opener);
        let named =
            !body && self.is_named(&fold(place)) && (self.rules.is_opener(&opener) || self.rules.is_sender(&opener));
        (read.outlet.is_some() || loud && opens || named).then_some(read)
    }

    /// `Kabar Portal (Lumbung) Kapolres …`: an outlet and a place in brackets, without any mark.
    pub(super) fn place_in_brackets(&self, head: &str) -> Option<Dateline> {
        let (outlet, rest) = head.split_once(" (")?;
        let (place, rest) = rest.split_once(')')?;
        let outlet = outlet.trim();
        let next = rest.split_whitespace().next()?;
        let fits = is_capitalised(next)
            && count(outlet, 5) <= 4
            && !self.rules.is_sender(&fold(outlet))
            && self.kind(outlet) == Part::Outlet
            && self.kind(place) == Part::Place
            && (self.lead.is_empty() || self.comes_back(place, 2));
        fits.then(|| Dateline { place: Some(place.to_owned()), outlet: Some(outlet.to_owned()), day: None })
    }

    /// `Lumbung.Portal.id – `: the first part of an outlet's address is a place that the story names again.
    pub(super) fn place_in_outlet(&self, outlet: &str) -> Option<Dateline> {
        let (place, rest) = outlet.split_once('.')?;
        (rest.contains('.') && self.kind(place) == Part::Place && self.comes_back(place, 2)).then(|| Dateline {
            place: Some(place.to_owned()),
            outlet: Some(rest.to_owned()),
            day: None,
        })
    }

    /// `LUMBUNG. Kapolres …`: a place in capitals and a full stop, before a word that is not all capitals.
    pub(super) fn capitals_and_stop(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(". ")?;
        let place = place.trim_end_matches('.');
        let goes_on = rest.split_whitespace().nth(1).is_some_and(|it| it.contains(char::is_lowercase));
        (is_loud(place) && goes_on && count(place, 4) <= 3 && self.kind(place) == Part::Place)
            .then(|| Dateline { place: Some(place.to_owned()), ..Dateline::default() })
    }

    /// `Lumbung kab, lumbungpost`, `LUMBUNG (Kabar News)`, `KABAR.COM - LUMBUNG`: place and outlet in a line of their own.
    pub(super) fn line_of_its_own(&self, line: &str) -> Option<Dateline> {
        if line.len() > 60 || line.ends_with(':') {
            return None;
        }
        let parts = line.split([',', '|', '(', ')']).flat_map(|it| it.split(" - ")).flat_map(|it| it.split(" – "));
        let parts: Vec<&str> = parts.map(str::trim).filter(|it| !it.is_empty()).collect();
        let [first, second] = parts.as_slice() else { return None };
        let short = parts.iter().all(|it| count(it, 5) <= 4) && count(line, 7) <= 6;
        let (place, outlet) = match (self.kind(first), self.kind(second)) {
            (Part::Place, Part::Outlet) => (first, second),
            (Part::Outlet, Part::Place) => (second, first),
            _ => return None,
        };
        short.then(|| Dateline { place: Some((*place).to_owned()), outlet: Some((*outlet).to_owned()), day: None })
    }

    /// `Lumbung, KABAR EKSPRES. Kapolres …`, `Lumbung, Penrem 099/LB. Komandan …`: a place, who sends it and a full stop.
    pub(super) fn place_outlet_and_stop(&self, head: &str) -> Option<Dateline> {
        const SENDERS: &[&str] = &["penrem", "pendim", "pendam", "penerangan", "humas", "dispen", "pen"];
        let (place, rest) = head.split_once(", ")?;
        let (outlet, rest) = rest.split_once(". ")?;
        let folded = fold(outlet);
        let sender = folded.split(' ').next().is_some_and(|it| SENDERS.contains(&it));
        let named = count(outlet, 5) <= 4 && (sender || self.kind(outlet) == Part::Outlet);
        (named && rest.starts_with(char::is_uppercase) && count(place, 4) <= 3 && self.kind(place) == Part::Place).then(
            || Dateline { place: Some(place.to_owned()), outlet: (!sender).then(|| outlet.to_owned()), day: None },
        )
    }

    /// `Portal.com, Lumbung Kapolres …`: an outlet with its domain, a comma, a place, and no mark at all.
    pub(super) fn outlet_then_place(&self, head: &str) -> Option<Dateline> {
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

    /// `Lumbung, portal.com Kapolres …`: a place, a comma and an outlet with its domain before a capital, without any mark.
    pub(super) fn place_then_outlet(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(", ")?;
        let (outlet, rest) = rest.split_once(' ')?;
        let domain = outlet.split_once('.').is_some_and(|it| it.0.len() >= 4 && !it.1.is_empty());
        let fits = domain
            && self.rules.is_outlet(outlet, &fold(outlet))
            && rest.starts_with(char::is_uppercase)
            && count(place, 4) <= 3
            && self.kind(place) == Part::Place;
        fits.then(|| Dateline { place: Some(place.to_owned()), outlet: Some(outlet.to_owned()), day: None })
    }

    /// `Lumbung, Kamis (27/1) Babinsa …`: a place, a weekday and its date before a capital, without any mark.
    pub(super) fn place_and_day(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(',')?;
        let weekday = rest.split_whitespace().next().filter(|it| dates::weekday(it).is_some())?;
        let seen = dates::find(head).into_iter().next()?;
        let between = head.get(place.len() + 1..seen.start)?.trim_matches([' ', ',', '(']);
        let next = head.get(seen.end..)?.trim_start_matches([' ', '.', ',']).split_whitespace().next()?;
        let fits = between == weekday.trim_end_matches(',')
            && is_capitalised(next)
            && count(place, 4) <= 3
            && self.kind(place) == Part::Place;
        fits.then(|| Dateline { place: Some(place.trim().to_owned()), outlet: None, day: Some(seen) })
    }

    /// Whether the story names the folded words as a place: `di Lumbung`, `Polres Lumbung`, `Bupati Lumbung`.
    pub(super) fn is_named(&self, folded: &str) -> bool {
        const NAMERS: &[&str] = &[
            "di",
            "kota",
            "kabupaten",
            "kab",
            "polres",
            "mapolres",
            "kapolres",
            "polresta",
            "kpu",
            "bawaslu",
            "kodim",
            "bupati",
            "dprd",
            "pemkab",
            "pemkot",
            "kejari",
            "kecamatan",
        ];
        NAMERS.iter().any(|it| {
            self.lead.contains(&format!(" {it} {folded} ")) || self.lead.ends_with(&format!(" {it} {folded}"))
        })
    }

    /// `Lumbung, Kapolres Lumbung …`: a place and a comma, believed only where the story names the place as one.
    pub(super) fn bare_place(&self, head: &str) -> Option<Dateline> {
        let (place, rest) = head.split_once(',')?;
        // `LUMBUNG-(KK), Polres …`
        let place = place.split_once("-(").map_or(place, |it| it.0);
        let next = rest.split_whitespace().next()?;
        if count(place, 4) > 3 || !is_capitalised(next) || self.kind(place) != Part::Place {
            return None;
        }
        // `LUMBUNG,portal.idKapolres …`: an outlet follows without any mark.
        if !rest.starts_with(' ') && next.contains('.') && self.rules.is_outlet(next, &fold(next)) {
            return Some(Dateline { place: Some(place.trim().to_owned()), ..Dateline::default() });
        }
        let folded = fold(place);
        let loud = is_loud(place) && next.contains(char::is_lowercase);
        let named = loud || self.is_named(&folded);
        named.then(|| Dateline { place: Some(place.trim().to_owned()), ..Dateline::default() })
    }
}

/// Whether a place is printed in capitals throughout, and is no initials (`M.A.P`).
fn is_loud(place: &str) -> bool {
    place.chars().count() >= 4 && !place.contains('.') && !place.contains(char::is_lowercase)
}
