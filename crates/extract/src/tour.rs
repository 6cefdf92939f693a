//! Tours: one act at several places, told place by place (`Kapolres keliling tiga gereja. … Di Gereja X ia menyapa jemaat. … Selanjutnya
//! giliran Pos Y.`). Each named place is an event (ruling 35).

use crate::{
    doc::Kinds,
    events::Draft,
    lines::Line,
    teller::Teller,
    triggers::{Stance, Trigger},
    venue,
    words::{NUMERALS, Words},
};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

/// Paragraphs, the headline's among them, within which a page says that it tells of a tour.
const LEAD: usize = 3;

impl Teller<'_, '_, '_, '_> {
    /// The stop of a tour with which a sentence begins: the tour itself where it has no place yet, else a new event.
    pub(crate) fn stop(&mut self, line: &Line, index: usize) -> Option<usize> {
        if line.elsewhere {
            return None;
        }
        let stage = self.stage;
        let tour = self.drafts.iter().position(|it| toured(it.kind) && !it.planned)?;
        if self.drafts[tour].sentence == index || !self.is_tour() {
            return None;
        }
        let venue = self.head_venue(line)?;
        let gathering = |it: &Trigger| it.stance == Stance::Told && !it.verb && it.kind != self.drafts[tour].kind;
        if self.is_told(&venue) || line.triggers.iter().any(gathering) {
            return None;
        }
        let place = stage.place_in(&line.tokens).filter(|it| it.level() >= RegionLevel::District);
        let known = &mut self.drafts[tour];
        if known.venue.is_none() {
            known.venue = Some(venue);
            known.place = place.or(known.place);
            return Some(tour);
        }
        let mut draft = Draft::elsewhere(known.kind, venue, line, index);
        draft.date = known.date;
        draft.place = place;
        draft.follows = Some(tour);
        draft.stop = true;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// Whether the headline or the lead speaks of several places: `keliling gereja`, `di tiga titik`, `sejumlah pos pengamanan`.
    fn is_tour(&self) -> bool {
        *self.tours.get_or_init(|| self.tells_of_several())
    }

    fn tells_of_several(&self) -> bool {
        let doc = self.stage.doc;
        let marks = self.stage.marks;
        let place = |it: usize| {
            marks.has_any(it, &[Words::Heads, Words::Parts]) || doc.begins(it, Kinds::LEVEL.or(Kinds::UNIT_TYPE))
        };
        let counts = words!["sejumlah", "beberapa", "berbagai", "puluhan"];
        let rounds = words!["keliling", "berkeliling", "maraton", "serentak"];
        let told = |it: &usize| doc.quote_of(*it).is_none();
        doc.paragraphs.iter().take(LEAD).any(|paragraph| {
            let each = |words| doc.each_of(paragraph.tokens.clone(), words).filter(told);
            each(rounds).next().is_some()
                || each(counts).chain(each(words!(NUMERALS))).any(|it| place(it + 1) || place(it + 2))
        })
    }

    /// The place with which a sentence begins: `1. Gereja X, pukul 17.45 WIT`, `Di Gereja X, …`, `Selanjutnya giliran Pos Y`, `Perjalanan
    /// berlanjut ke Pelabuhan Z`.
    fn head_venue(&self, line: &Line) -> Option<Range<usize>> {
        let stage = self.stage;
        let doc = stage.doc;
        let opens = words![
            "di",
            "sementara",
            "sedangkan",
            "adapun",
            "kemudian",
            "lalu",
            "selanjutnya",
            "depan",
            "giliran",
            "dan",
            "titik",
            "tempat",
            "lokasi",
            "tujuan",
            "pertama",
            "kedua",
            "ketiga",
            "keempat",
            "terakhir",
            "berikutnya"
        ];
        let plain = |it: &usize| doc.is_any(*it, opens) || !doc.tokens[*it].is_word();
        let head = line.tokens.clone().find(|it| !plain(it))?;
        if doc.quote_of(head).is_some() {
            return None;
        }
        if let Some(venue) = venue::read(doc, stage.marks, head, line.tokens.end) {
            return Some(venue);
        }
        let venue =
            line.venues.first().filter(|it| it.start <= line.tokens.start + 12 && doc.quote_of(it.start).is_none())?;
        let verbs = words!["mendatangi", "tiba", "menyambangi", "mengunjungi", "menuju"];
        let before =
            venue.start.wrapping_sub(1 + usize::from(doc.is_any(venue.start.wrapping_sub(1), words!["di", "ke"])));
        let arrives = doc.is_any(before, verbs) && stage.marks.any(line.tokens.start..before, Words::Doers);
        (arrives || self.leaves(line)).then(|| venue.clone())
    }
}

/// Kinds of event of which a tour may be made.
fn toured(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Inspection
            | EventKind::Visit
            | EventKind::LawEnforcement
            | EventKind::SocialAid
            | EventKind::Outreach
    )
}
