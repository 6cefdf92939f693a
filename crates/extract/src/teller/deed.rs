//! Deeds that no word of the lexicon names: somebody of the page does something on a day and at a place.

use super::Teller;
use crate::{
    events::Draft,
    lines::Line,
    mentions::Item,
    triggers::{Stance, Trigger, blank},
    turns,
    words::Words,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{EventKind, RegionLevel};

impl Teller<'_, '_, '_, '_> {
    /// `Sehari sebelumnya, Senin (21/7), tim yang dipimpin X memadamkan kebakaran di Desa Y`: told in passing.
    pub(crate) fn other_deed(&mut self, line: &Line, index: usize) -> Option<usize> {
        let doc = self.stage.doc;
        // `Sehari berselang, giliran pasangan nomor 1 berkampanye di X, Minggu (17/11)`: named only, as nobody known does it.
        let turn = line.tokens.clone().any(|it| doc.is(it, "giliran") && doc.quote_of(it).is_none());
        let told = |it: &Trigger| it.stance != Stance::Background && !(turn && it.stance == Stance::Named);
        if line.title || line.elsewhere || line.triggers.iter().any(told) {
            return None;
        }
        let main = &self.drafts[self.main?];
        let date = self.stage.date_in(line, &line.tokens);
        let later =
            matches!((date.and_then(|it| self.stage.day(it)), main.date), (Some(a), Some(b)) if a.start > b.last());
        let outside = || line.tokens.clone().filter(|it| doc.quote_of(*it).is_none());
        let placed = !line.venues.is_empty() || self.stage.place_in(&line.tokens).is_some();
        // `Kegiatan serupa digelar di X, Kamis (14/11)`, `Rabu (12/3), giliran Masjid X`, `Kecamatan X mendapat jadwal Kamis (5/2) di aula`
        let again = words!["giliran", "jadwal", "berlanjut"];
        let same = |it: usize| self.is_held_again(it) || date.is_some() && doc.is_any(it, again);
        let alike = outside().find(|it| same(*it)).filter(|_| placed);
        // `Minggu (24/11), giliran logistik untuk X`: what is shipped on a later day is a shipment of its own.
        let further = main.kind == EventKind::Logistics
            && date.is_some()
            && outside().any(|it| self.stage.marks.has(it, Words::Cargo));
        let mut trigger = if alike.is_some() || further {
            let at = alike.map_or(line.tokens.start, |it| it.saturating_sub(1).max(line.tokens.start));
            Trigger { stance: Stance::Told, ..blank(main.kind, at..at + 1, false) }
        } else {
            // `… kata A di X, Selasa (21/8) seperti dikutip B`: where and when it was said.
            let quotes = line.tokens.clone().any(|it| doc.quote_of(it).is_some());
            self.deed(line).filter(|_| !quotes)?
        };
        trigger.clause = trigger.tokens.start..line.tokens.end;
        let mut draft = Draft::new(&trigger, line, index);
        draft.planned = later;
        draft.date = self.stage.date_in(line, &line.tokens).and_then(|it| self.stage.day(it));
        draft.venue = line.venues.first().cloned();
        draft.place = self.stage.place_in(&line.tokens);
        draft.side = true;
        // `Rabu (12/3), giliran Masjid X`: held by the same body, which `kegiatan serupa` need not be.
        draft.follows = alike.filter(|it| doc.is_any(*it, words!["giliran", "berlanjut"])).and(self.main);
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// `Kegiatan serupa`; not `Peristiwa serupa pernah terjadi 13 April`: what befell people is held by nobody.
    pub(super) fn is_held_again(&self, i: usize) -> bool {
        let doc = self.stage.doc;
        let befell = words!["bencana", "insiden", "kasus", "kecelakaan", "kejadian", "musibah", "peristiwa"];
        doc.is(i, "serupa") && !doc.is_any(i.wrapping_sub(1), befell)
    }

    /// Whether a verb at token `i` may tell of a deed: `membersihkan`, `dijemput`; not `yang menjaga`, `akan menjaga` or `naik dibandingkan
    /// perkiraan`, which say how things stand.
    pub(crate) fn is_deed(&self, i: usize) -> bool {
        let doc = self.stage.doc;
        self.is_verb(i)
            && doc.quote_of(i).is_none()
            && !doc.is_any(i - 1, words!["yang", "akan", "bisa", "boleh", "dapat", "harus", "mesti", "wajib"])
    }

    /// Whether token `i` has the form of a verb, and is not known to say how things stand.
    pub(super) fn is_verb(&self, i: usize) -> bool {
        let doc = self.stage.doc;
        let word = doc.word(i);
        doc.tokens[i].is_word()
            && !doc.tokens[i].is_capital()
            && word.len() > 6
            && (word.starts_with("me") || word.starts_with("di"))
            && !self.stage.marks.has(i, Words::States)
    }

    /// `menonton pertandingan A kontra B`: who looks on does nothing.
    pub(crate) fn looks_on(&self, i: usize) -> bool {
        let doc = self.stage.doc;
        doc.is_any(i, words!["menonton", "menyaksikan", "ditonton", "disaksikan"])
            && doc.any_of(i + 1..i + 7, words!["pertandingan", "laga", "duel", "film", "konser", "drama"])
    }

    /// What kind of event a deed is that goes by the verb at a token.
    pub(crate) fn deed_kind(&self, line: &Line, verb: usize) -> EventKind {
        let (doc, marks) = (self.stage.doc, self.stage.marks);
        // `hasil pra musrenbang yang dilaksanakan Kamis (23/1) di Balai Desa X`, `mengawasi kampanye di Desa Y, 14 Oktober`: what is named
        // in passing has the day or the place.
        let named = line
            .triggers
            .iter()
            .find(|it| it.stance == Stance::Background && (it.venue.is_some() || it.date.is_some()));
        // `mengawasi langsung coklit`: the verb says more than what has no kind of its own.
        let vague = |it: EventKind| it == EventKind::Other;
        let own = || doc.lexicon.hint(doc.word(verb));
        if let Some(named) = named {
            return own().filter(|_| vague(named.kind)).unwrap_or(named.kind);
        }
        // `Surat suara rusak akan dimusnahkan`: nothing that was seized.
        let ballots = || line.tokens.clone().any(|it| doc.is(it, "surat") && doc.is(it + 1, "suara"));
        if doc.is_any(verb, words!["dimusnahkan", "memusnahkan"]) && ballots() {
            return EventKind::Other;
        }
        let gives = turns::hands_out(self.stage, line, verb);
        let brings = doc.is_any(verb, words!["mengantar", "mengantarkan", "membawa", "membawakan"])
            && marks.any(verb + 1..(verb + 3).min(line.tokens.end), Words::Goods);
        if gives || brings || doc.any_of(line.tokens.clone(), words!["bergotong", "bergotong-royong", "gotong-royong"])
        {
            EventKind::SocialAid
        } else if doc.is_any(verb, words!["disambut", "dijemput", "diterima"]) {
            EventKind::Visit
        // `memasang spanduk imbauan`, `membagikan brosur`: words for people to read.
        } else if doc.is_any(verb, words!["memasang", "menempel", "menempelkan", "membagikan", "menyebarkan"])
            && doc.any_of(
                verb + 1..(verb + 5).min(line.tokens.end),
                words!["imbauan", "himbauan", "brosur", "pamflet", "stiker", "selebaran", "leaflet"],
            )
        {
            EventKind::Outreach
        // `memeriksa kesiapan mobil tangki`, `kendaraan taktis`
        } else if doc.is_any(verb, words!["memeriksa", "diperiksa"])
            && doc.any_of(
                verb.saturating_sub(6).max(line.tokens.start)..(verb + 6).min(line.tokens.end),
                words![
                    "kesiapan",
                    "kendaraan",
                    "perlengkapan",
                    "kelengkapan",
                    "peralatan",
                    "senjata",
                    "senpi",
                    "amunisi",
                    "pos",
                    "posko",
                    "kondisi",
                    "ruang",
                    "stok"
                ],
            )
        {
            EventKind::Inspection
        } else {
            // The verb itself, before the words around it.
            own().or_else(|| self.hinted_in(line)).unwrap_or(EventKind::Other)
        }
    }

    /// A deed that no word of the lexicon names: somebody of the page does something on a day and at a place.
    pub(crate) fn deed(&self, line: &Line) -> Option<Trigger> {
        let stage = self.stage;
        let doc = stage.doc;
        let dated = turns::dated(stage, line);
        let reported = line.elsewhere || line.cues.iter().any(|it| it.role == RoleCue::Through);
        let placed = || {
            !line.venues.is_empty()
                || stage.place_in(&line.tokens).is_some_and(|it| it.level() >= RegionLevel::District)
        };
        if !dated || reported || !placed() {
            return None;
        }
        let verb = line.tokens.clone().skip(1).find(|i| {
            let word = doc.word(*i);
            let said = doc.found(*i).iter().any(|it| matches!(it.term, Term::Speech(_)))
                // `dilansirAntara`: from where it is quoted.
                || ["dilansir", "dikutip", "melansir", "mengutip"].iter().any(|it| word.starts_with(it));
            self.is_deed(*i) && !said && !self.looks_on(*i)
        })?;
        // `mengerahkan 80 personel untuk pengamanan debat`: what is guarded takes place.
        let guarded = line.triggers.iter().find(|it| {
            let before = it.tokens.start.wrapping_sub(1);
            !it.verb
                && doc.is_any(before, words!["pengamanan", "mengamankan", "amankan", "mengawal", "pengawalan"])
                && !matches!(it.kind, EventKind::Other | EventKind::Voting | EventKind::Campaign | EventKind::Logistics)
        });
        if let Some(guarded) = guarded {
            return Some(Trigger { stance: Stance::Told, ..guarded.clone() });
        }
        let ahead = line.tokens.start..verb;
        let units = stage.items(ahead.clone()).any(|it| matches!(it.item, Item::Unit(_)));
        let actor = units || !stage.people.within(ahead).is_empty();
        // `dibahas KPU X bersama partai politik`: the unit right behind the verb.
        let unit = |it: &crate::mentions::Placed| matches!(it.item, Item::Unit(_)) && it.tokens.start <= verb + 2;
        let agent = doc.word(verb).starts_with("di")
            && (!stage.people.within(line.tokens.clone()).is_empty() || stage.items(verb + 1..verb + 3).any(unit));
        (actor || agent)
            .then(|| Trigger { stance: Stance::Told, ..blank(self.deed_kind(line, verb), verb..verb + 1, true) })
    }
}
