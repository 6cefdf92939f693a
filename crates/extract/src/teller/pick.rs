//! Which event a mention tells of: one that is known, a new one or none.

use super::{Pick, Teller};
use crate::{
    events::Draft,
    identity::{self, conflicts, stands_alone},
    lines::{Line, Stage},
    triggers::{Stance, Trigger},
    words::Words,
};
use simpul_model::EventKind;

impl Teller<'_, '_, '_, '_> {
    /// Which event a mention in a sentence tells of.
    pub(super) fn pick(&self, trigger: &Trigger, line: &Line, index: usize) -> Pick {
        if !self.drafts.is_empty() && self.over_elsewhere(trigger, line) {
            return Pick::New;
        }
        if matches!(trigger.stance, Stance::Background) {
            return Pick::Nothing;
        }
        let kind = self.kind_here(trigger);
        if self.drafts.is_empty() {
            return self.first(trigger);
        }
        if self.opens_onward(trigger, index) {
            return Pick::New;
        }
        let main = self.main.or(self.current).map(|it| &self.drafts[it]);
        // Looking in on a vote is attendance, not an inspection of its own.
        if main.is_some_and(|it| it.kind == EventKind::Voting)
            && matches!(kind, EventKind::Inspection | EventKind::Visit)
        {
            return Pick::Nothing;
        }
        if trigger.moves
            && kind == EventKind::Visit
            && trigger.venue.is_none()
            && trigger.date.is_none()
            && main.is_some_and(|it| it.kind == EventKind::Visit)
        {
            let coming = (trigger.tokens.start.saturating_sub(3)..trigger.tokens.start)
                .any(|it| self.stage.marks.has(it, Words::Coming));
            if !coming {
                return Pick::Moved;
            }
        }
        // `Sore harinya, rombongan bergeser ke Wantilan X`: the visit went elsewhere before.
        let hours = words!["paginya", "siangnya", "sorenya", "malamnya", "harinya"];
        let first = line.tokens.start;
        if trigger.moves
            && kind == EventKind::Visit
            && trigger.venue.and_then(|it| line.venues.get(it)).is_some_and(|it| !self.is_told(it))
            && main.is_some_and(|it| it.kind == EventKind::Visit && it.sentence < index)
            && self.stage.doc.any_of(first..first + 3, hours)
        {
            return Pick::New;
        }
        // `Kunjungan diakhiri di Desa X`, `Kunjungan dilanjutkan ke Y`: the party goes on.
        let goes_on = trigger.tokens.end..(trigger.tokens.end + 4).min(line.tokens.end);
        if kind == EventKind::Visit
            && trigger.date.is_none()
            && self.drafts.iter().any(|it| it.kind == EventKind::Visit)
            && goes_on.clone().any(|it| {
                self.stage.doc.is_any(it, words!["diakhiri", "berakhir", "dilanjutkan", "berlanjut"])
                    && self.stage.doc.is_any(it + 1, words!["di", "ke", "menuju"])
            })
        {
            return Pick::Moved;
        }
        // `bersilaturahmi ke KPU X`, and further down `Kunjungan silaturahmi itu …`, `telah berkunjung ke kantor KPU`: the same call.
        let calls = |it: &Draft| {
            it.kind == EventKind::Outreach && it.trigger.clone().any(|k| self.stage.doc.is_any(k, words!(CALLS)))
        };
        if kind == EventKind::Visit
            && trigger.date.is_none_or(|it| self.stage.day(it) == main.and_then(|it| it.date))
            && main.is_some_and(|it| calls(it) && it.venue.is_none())
            && let Some(known) = self.main
        {
            return Pick::Known(known);
        }
        // `mulai mengirim logistik, Rabu (20/11). Pengiriman dilakukan dari Bandara X`: the same deed.
        if kind == EventKind::Other
            && !trigger.verb
            && let Some(known) = self.main
            && identity::akin(self.stage, &trigger.tokens, &self.drafts[known].trigger)
        {
            return Pick::Known(known);
        }
        if let Some(known) = self.named_now(trigger, line, index) {
            return Pick::Part(known);
        }
        // `dilanjutkan dengan penyambutan adat`: part of the visit.
        if kind == EventKind::Visit && trigger.kind == EventKind::Ceremony {
            return self.main.map_or(Pick::Nothing, Pick::Known);
        }
        // `Wendi juga ikut dalam pertemuan itu`: the gathering just told, whatever it is.
        let meant = self.current.filter(|_| back_to_gathering(self.stage, trigger));
        if let Some(known) = meant.filter(|it| gathering(self.drafts[*it].kind)) {
            return Pick::Known(known);
        }
        // `Pembubaran dilakukan dalam patroli skala besar`: the deed was part of it.
        if main.is_some_and(|it| it.kind == EventKind::LawEnforcement)
            && kind == EventKind::Patrol
            && trigger.venue.is_none()
            && trigger.date.is_none()
            && let Some(known) = self.main
        {
            if self.stage.doc.is_any(trigger.tokens.start.wrapping_sub(1), words!["dalam", "saat"]) {
                return Pick::Part(known);
            }
            // `Tim yang dipimpin A langsung menyisir kanal`: how they were caught.
            if self.stage.doc.is_any(trigger.tokens.start, words!["menyisir", "menelusuri"])
                && identity::is_arrest(self.stage, &self.drafts[known].trigger)
            {
                return Pick::Known(known);
            }
        }
        // `membuka sidang` of a count or a council's meeting.
        let session = kind == EventKind::Hearing
            && trigger.tokens.len() == 1
            && self.stage.doc.is(trigger.tokens.start, "sidang")
            && trigger.venue.is_none()
            && trigger.date.is_none();
        if session
            && main.is_some_and(|it| matches!(it.kind, EventKind::Tally | EventKind::CoordinationMeeting))
            && let Some(known) = self.main
        {
            return Pick::Known(known);
        }
        // Those whom a crowd calls out meet it where it protests.
        if main.is_some_and(|it| it.kind == EventKind::Protest)
            && trigger.verb
            && trigger.venue.is_none()
            && matches!(kind, EventKind::Outreach | EventKind::CoordinationMeeting)
            && let Some(known) = self.main
        {
            return Pick::Known(known);
        }
        if let Some(known) = self.current.filter(|_| self.opens_known(trigger, line)) {
            return Pick::Known(known);
        }
        let mut same: Vec<usize> = (0..self.drafts.len()).rev().filter(|it| self.drafts[*it].kind == kind).collect();
        // Of polling places the first named goes on; where somebody was instead comes last, and what is announced.
        if kind == EventKind::Voting {
            same.sort_by_key(|it| Some(*it) != self.main);
        } else {
            let coming = |it: usize| self.drafts[it].planned && trigger.date.is_none();
            // `dalam rapat koordinasi X, yang digelar pada 11 September`: told by the way, a sentence or more before.
            let aside = |it: usize| {
                self.drafts[it].side && !coming(it) && self.drafts[it].sentence + 1 < index && Some(it) != self.current
            };
            let other_word =
                |it: usize| !trigger.verb && !identity::akin(self.stage, &trigger.tokens, &self.drafts[it].trigger);
            same.sort_by_key(|it| {
                (self.drafts[*it].away || coming(*it) || aside(*it), trigger.anaphoric && other_word(*it))
            });
        }
        // `Selepas pertemuan, Kapolres meninjau gudang`, behind a look at it told in passing to have been the day before: back on the main day.
        let main_day = main.and_then(|it| it.date);
        let passing = |it: usize| {
            let draft = &self.drafts[it];
            draft.side
                && Some(it) != self.current
                && draft.date.is_some()
                && main_day.is_some()
                && draft.date != main_day
        };
        if trigger.stance == Stance::Told && trigger.verb && trigger.date.is_none() && !trigger.anaphoric {
            same.retain(|it| !passing(*it));
        }
        if let Some(known) = same.iter().copied().find(|it| !conflicts(self.stage, trigger, line, &self.drafts[*it])) {
            let back = trigger.stance == Stance::Back || self.named_by_the_way(trigger, known);
            return if back { Pick::Nothing } else { Pick::Known(known) };
        }
        // `rapat pleno` of the count is the count.
        if kind == EventKind::CoordinationMeeting
            && self.stage.doc.is_any(trigger.tokens.start, words!["rapat", "pleno"])
            && let Some(count) = (0..self.drafts.len()).rev().find(|it| {
                self.drafts[*it].kind == EventKind::Tally
                    && self.drafts[*it].trigger.clone().any(|k| self.stage.doc.is_any(k, words!["rapat", "pleno"]))
                    && !conflicts(self.stage, trigger, line, &self.drafts[*it])
            })
        {
            return if trigger.stance == Stance::Back { Pick::Nothing } else { Pick::Known(count) };
        }
        let told = trigger.stance == Stance::Told;
        if !same.is_empty() {
            let dated = trigger.date.is_some_and(|it| self.stage.dates[it].tokens.start <= trigger.tokens.end + 4);
            return if told || (trigger.stance == Stance::Named && dated) { Pick::New } else { Pick::Nothing };
        }
        let after_move = self.is_onward(index) && trigger.verb;
        let alone = |it: &Trigger| stands_alone(self.stage, it, line, &self.drafts, main);
        let new =
            told && (after_move || alone(trigger) || self.led_apart(trigger, line)) || self.placed_apart(trigger, line);
        if new { Pick::New } else { Pick::Nothing }
    }

    /// The event of the sentence before, which was told by a verb only and is named now: `Rombongan bergeser ke Aula X. Di sana ia memimpin
    /// rapat`, `Para camat dikumpulkan di Aula X. Mereka mengikuti rapat koordinasi`.
    fn named_now(&self, trigger: &Trigger, line: &Line, index: usize) -> Option<usize> {
        let doc = self.stage.doc;
        let known = self.current?;
        let draft = &self.drafts[known];
        let first = line.tokens.start;
        let told = trigger.stance == Stance::Told && !trigger.verb && trigger.venue.is_none() && trigger.date.is_none();
        let names = matches!(
            trigger.kind,
            EventKind::CoordinationMeeting | EventKind::Training | EventKind::Outreach | EventKind::RollCall
        );
        if !(told && names && draft.verb && draft.sentence + 1 == index) {
            return None;
        }
        let there = doc.is(first, "di") && doc.is_any(first + 1, words!["sana", "situ"])
            || doc.is_any(first + 1, words!["lokasi", "tempat"]) && doc.is_any(first + 2, words!["itu", "tersebut"]);
        let moved = draft.kind == EventKind::Visit && self.stage.marks.has(draft.trigger.start, Words::Moves);
        let gathered = doc.is_any(draft.trigger.start, words!["dikumpulkan", "mengumpulkan"]);
        (there && moved || gathered && doc.is_any(first, words!["mereka", "para"])).then_some(known)
    }

    /// `Bertempat di Balai X, kegiatan dalam rangka program Y itu dibuka A`: the event just told.
    fn opens_known(&self, trigger: &Trigger, line: &Line) -> bool {
        let doc = self.stage.doc;
        let at = trigger.tokens.start;
        trigger.verb
            && doc.is_any(at, words!["dibuka", "ditutup"])
            && doc.is_any(at.wrapping_sub(1), words!["itu", "ini", "tersebut"])
            && self.stage.marks.any(line.tokens.start..at, Words::Generic)
    }

    /// `Yudha memaparkan rencana penutupan jalan`, while another event is told: a word of the same kind that is not the one the event `known`
    /// went by does not lead back to it.
    fn named_by_the_way(&self, trigger: &Trigger, known: usize) -> bool {
        // `prajurit yang mempersiapkan pembukaan besok`: what is only announced is not gone back to by its name.
        let planned = self.drafts[known].planned && self.main.is_some_and(|it| !self.drafts[it].planned);
        if planned && trigger.stance == Stance::Named && !trigger.anaphoric {
            return true;
        }
        let other = self.current.is_some_and(|it| it != known && !self.drafts[it].side);
        other
            && trigger.stance == Stance::Named
            && !trigger.verb
            && !trigger.anaphoric
            && !identity::akin(self.stage, &trigger.tokens, &self.drafts[known].trigger)
    }

    /// The send-off of a shipment is part of the shipment, the welcome of a guest part of the visit.
    pub(super) fn kind_here(&self, trigger: &Trigger) -> EventKind {
        let told = |kind: EventKind| {
            let now = |at: usize| Some(at) == self.current || !self.drafts[at].side;
            (0..self.drafts.len()).any(|it| self.drafts[it].kind == kind && now(it))
        };
        let doc = self.stage.doc;
        let at = trigger.tokens.start;
        let hands = doc.is_any(at, words!["pelepasan", "penyambutan", "penyerahan"]);
        match trigger.kind {
            EventKind::Ceremony if hands && told(EventKind::Logistics) => EventKind::Logistics,
            EventKind::Ceremony if doc.is(at, "penyambutan") && told(EventKind::Visit) => EventKind::Visit,
            // `mengucapkan sumpah dalam rapat paripurna`, and then `Rapat dibuka A`: the same sitting.
            // `rapat pleno terbuka di Hotel X. Pleno yang dipimpin A …`: no votes are counted.
            EventKind::Tally
                if trigger.tokens.len() == 1
                    && doc.is(at, "pleno")
                    && self.told_by(EventKind::CoordinationMeeting, "pleno") =>
            {
                EventKind::CoordinationMeeting
            }
            // `KPU memusnahkan surat suara. Pemusnahan dilakukan di X`
            EventKind::LawEnforcement if doc.is(at, "pemusnahan") && self.told_by(EventKind::Other, "memusnahkan") => {
                EventKind::Other
            }
            // `sidang musyawarah penyelesaian sengketa`, and then `Musyawarah dilanjutkan Rabu`
            EventKind::CoordinationMeeting
                if doc.is(at, "musyawarah")
                    && self.drafts.iter().any(|it| {
                        it.kind == EventKind::Hearing
                            && doc.any_of(it.trigger.start..it.trigger.end + 1, words!["musyawarah"])
                    }) =>
            {
                EventKind::Hearing
            }
            EventKind::CoordinationMeeting
                if trigger.venue.is_none()
                    && doc.any_of(trigger.tokens.clone(), words!["rapat", "paripurna"])
                    && self.sits_to_swear_in() =>
            {
                EventKind::Ceremony
            }
            kind => kind,
        }
    }

    /// Whether an event of a kind was told by some words one of which is `word`.
    fn told_by(&self, kind: EventKind, word: &str) -> bool {
        let named = |it: &Draft| it.trigger.clone().any(|at| self.stage.doc.is(at, word));
        self.drafts.iter().any(|it| it.kind == kind && named(it))
    }

    /// Whether the main event is a swearing-in that is told to be done in a plenary sitting.
    fn sits_to_swear_in(&self) -> bool {
        let doc = self.stage.doc;
        self.main.map(|it| &self.drafts[it]).is_some_and(|it| {
            let sitting = |at: usize| doc.is(at, "paripurna") && doc.quote_of(at).is_none();
            it.kind == EventKind::Ceremony
                && (it.swears_in(doc) || doc.any_of(it.trigger.clone(), words!["sumpah", "paripurna"]))
                && self.stage.lines[it.sentence].tokens.clone().any(sitting)
        })
    }

    /// Whether a mention can open the first event of the article.
    fn first(&self, trigger: &Trigger) -> Pick {
        // `Proses penghitungan suara pada pemilu kali ini`: a stage of an election is framed by no day, unless it is pointed back to.
        let stage_of_election = matches!(trigger.kind, EventKind::Voting | EventKind::Campaign | EventKind::Tally);
        let end = trigger.tokens.end;
        let back = || self.stage.doc.any_of(end..end + 3, words!["ini", "itu", "tersebut"]);
        let framed = trigger.anaphoric
            && (!stage_of_election || back())
            && self.pending.iter().any(|it| !self.stage.lines[*it].dates.is_empty());
        let placed = trigger.venue.is_some() && trigger.date.is_some();
        match trigger.stance {
            Stance::Told => Pick::New,
            Stance::Named if framed || (placed && !trigger.verb) => Pick::New,
            // `… tidak datang ke acara debat malam ini, Sabtu, 28 November`, and the headline speaks of it.
            Stance::Named if !trigger.verb && self.headlined(trigger) => Pick::New,
            _ => Pick::Nothing,
        }
    }

    /// Whether an event that is only named has a day right behind it and the headline names its kind.
    fn headlined(&self, trigger: &Trigger) -> bool {
        let doc = self.stage.doc;
        let near = trigger.date.is_some_and(|it| {
            let date = &self.stage.dates[it];
            date.is_explicit()
                && date.weekday.is_some()
                && (trigger.tokens.end..trigger.tokens.end + 14).contains(&date.tokens.start)
        });
        let named = |i: usize| doc.names_event(i, trigger.kind);
        let titles = doc.paragraphs.iter().filter(|it| it.title);
        near && !matches!(trigger.kind, EventKind::Voting | EventKind::Campaign | EventKind::Other)
            && titles.flat_map(|it| it.tokens.clone()).any(named)
    }
}

/// `pertemuan itu`, `pertemuan tersebut`: a word for any gathering that points back; `Pertemuan berlangsung di ruang kerja X`, which opens a
/// sentence, does so too.
fn back_to_gathering(stage: &Stage<'_, '_, '_>, trigger: &Trigger) -> bool {
    let doc = stage.doc;
    let (at, end) = (trigger.tokens.start, trigger.tokens.end);
    // `Pertemuan berlangsung …`, `Pertemuan yang dilakukan di ruang X itu …`
    let verb = end + usize::from(doc.is(end, "yang"));
    let opens = || stage.line_of(at).tokens.start == at && stage.marks.has(verb, Words::Happens);
    doc.is(at, "pertemuan")
        && trigger.tokens.len() == 1
        && (doc.is_any(end, words!["itu", "ini", "tersebut"]) || opens())
}

/// Kinds of event at which people meet and talk.
fn gathering(kind: EventKind) -> bool {
    matches!(kind, EventKind::CoordinationMeeting | EventKind::Outreach | EventKind::Visit | EventKind::Hearing)
}

/// Words for a friendly call, which is a visit told as outreach.
const CALLS: &[&str] =
    &["silaturahmi", "silaturrahmi", "silaturahim", "bersilaturahmi", "bersilaturrahmi", "bersilaturahim"];
