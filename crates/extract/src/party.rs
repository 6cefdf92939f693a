//! A party that goes from stop to stop: who of it is at which.

use crate::{
    events::{Draft, Part, Stretch},
    lines::Stage,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{DateRange, EventKind, Role};

/// Takes those of a party along to the stops that it makes.
pub(crate) fn share(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    share_party(stage, drafts);
    share_escort(stage, drafts);
}

/// Whether the party of the event before goes on to an event: `Dari sana rombongan bergeser ke Aula X`.
fn moves_on(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let from = draft.spans.iter().map(|it| it.sentence).min().map_or(draft.sentence, |it| it.min(draft.sentence));
    (from..=draft.sentence).any(|sentence| {
        let tokens = stage.lines[sentence].tokens.clone();
        let party = tokens.clone().find(|it| stage.doc.is_any(*it, words!["rombongan"]));
        party.is_some_and(|it| {
            (it + 1..(it + 4).min(tokens.end)).any(|verb| stage.marks.has(verb, Words::Moves))
                && stage.doc.quote_of(it).is_none()
        })
    })
}

/// `Wakapolda didampingi A dan B` at the first stop: where the party goes next they go too, on a tour to each stop.
fn share_escort(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    for next in 1..drafts.len() {
        let (before, draft) = drafts.split_at_mut(next);
        let toured = draft[0].follows.filter(|_| draft[0].stop);
        let first = toured.and_then(|it| before.get(it)).or(before.last());
        let Some(first) = first.filter(|it| !it.planned && it.date == draft[0].date) else { continue };
        if draft[0].planned || !(draft[0].stop || moves_on(stage, &draft[0])) {
            continue;
        }
        for part in first.parts.iter().filter(|it| it.rule == "attendee-escort") {
            draft[0].part(part.who, Role::Attendee, part.tokens.clone(), part.rule);
        }
    }
}

/// A visit or tour of inspection that a party makes.
struct Tour {
    /// Index of its first event.
    first: usize,
    day: Option<DateRange>,
    /// The guest of a visit, or who leads the inspection.
    guest: Option<Part>,
    /// To which events the party goes on.
    reached: Vec<bool>,
}

/// Somebody of the party, and the sentence that tells of it, where that comes behind all stops.
type Companion = (Part, Option<usize>);

/// A party that goes on from place to place (`Turut dalam rombongan …`) is at every stop; who leads the visit leads the inspection.
fn share_party(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let Some(tour) = Tour::of(stage, drafts) else { return };
    let party = companions(stage, drafts);
    for (index, draft) in drafts.iter_mut().enumerate() {
        tour.bring_guest(index, draft);
        if tour.stops_at(index, draft) {
            tour.bring_party(index, draft, &party);
        }
    }
}

impl Tour {
    /// The tour of a page: its first visit, or without one its first inspection, from which the party must go on.
    fn of(stage: &Stage<'_, '_, '_>, drafts: &[Draft]) -> Option<Self> {
        let opens = |kind: EventKind| drafts.iter().position(|it| it.kind == kind && !it.planned);
        let first = opens(EventKind::Visit).or_else(|| opens(EventKind::Inspection))?;
        let inspects = drafts[first].kind == EventKind::Inspection;
        let is_guest = |it: &&Part| {
            if inspects { it.role == Role::Leader } else { it.rule == "attendee-subject" || it.role == Role::Speaker }
        };
        let reached: Vec<bool> = drafts.iter().map(|it| !inspects || it.stop || moves_on(stage, it)).collect();
        let goes_on = !inspects || reached.contains(&true);
        let guest = drafts[first].parts.iter().find(is_guest).cloned();
        goes_on.then(|| Self { first, day: drafts[first].date, guest, reached })
    }

    /// `Kunjungan diawali dengan kunjungan ke Kantor Bupati`: the guest makes them all.
    fn bring_guest(&self, index: usize, draft: &mut Draft) {
        let visit = index > self.first && draft.kind == EventKind::Visit && draft.date == self.day;
        if visit && draft.parts.is_empty() {
            draft.parts.extend(self.guest.iter().map(|it| Part { role: Role::Attendee, ..it.clone() }));
        }
    }

    /// Whether the party is at an event.
    fn stops_at(&self, index: usize, draft: &Draft) -> bool {
        let stop = matches!(draft.kind, EventKind::Inspection | EventKind::SocialAid)
            && draft.date == self.day
            && !draft.side
            && self.reached[index]
            && index > self.first;
        // Gifts that others of the party hand over are theirs.
        let theirs = draft.kind == EventKind::SocialAid && self.guest.as_ref().is_none_or(|it| !draft.has(it.who));
        (index == self.first || stop) && !theirs
    }

    fn bring_party(&self, index: usize, draft: &mut Draft, party: &[Companion]) {
        for (part, told_last) in party {
            if told_last.is_none_or(|it| it > draft.sentence) {
                draft.part(part.who, part.role, part.tokens.clone(), part.rule);
            }
        }
        let leaderless = !draft.parts.iter().any(|it| it.role == Role::Leader);
        if let Some(guest) = &self.guest
            && index != self.first
            && leaderless
            && draft.kind == EventKind::Inspection
        {
            draft.part(guest.who, Role::Leader, guest.tokens.clone(), "leader-inspects");
        }
    }
}

/// Those who stand beside the guest: `Turut dalam rombongan A dan B`.
fn companions(stage: &Stage<'_, '_, '_>, drafts: &[Draft]) -> Vec<Companion> {
    let mut party = Vec::new();
    for draft in drafts {
        for span in &draft.spans {
            let opening = span.tokens.start..(span.tokens.start + 4).min(span.tokens.end);
            let opens = stage.doc.any_of(opening, words!["rombongan", "mendampingi"]);
            let journey = span.sentence > draft.sentence && tells_journey(stage, span);
            let received = || stage.doc.any_of(span.tokens.clone(), words!["disambut", "diterima", "dijemput"]);
            if !(opens || journey) || received() {
                continue;
            }
            let told_last = journey.then_some(span.sentence);
            let beside = |it: &&Part| it.role == Role::Attendee && span.tokens.contains(&it.tokens.start);
            party.extend(draft.parts.iter().filter(beside).map(|it| (it.clone(), told_last)));
        }
    }
    party
}

/// `Kapolda dalam lawatan tersebut didampingi A, B dan C`, told at the end: at all stops before.
fn tells_journey(stage: &Stage<'_, '_, '_>, span: &Stretch) -> bool {
    let named = words!["lawatan", "lawatannya", "kunjungan", "kunjungannya", "kunker", "kunkernya"];
    let cues = stage.lines[span.sentence].cues_in(&span.tokens);
    let beside = cues.iter().find(|cue| cue.role == RoleCue::Accompanied && cue.passive);
    beside.is_some_and(|cue| stage.doc.any_of(span.tokens.start..cue.at, named))
}
