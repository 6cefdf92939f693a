//! Who is there because of what they do in the sentences around the one that tells of the event.

use super::deeds::joined;
use crate::{
    doc::Kinds,
    events::{Draft, Stretch},
    lines::{Cue, Stage},
    mentions::Item,
    people::Seen,
    speech::Voice,
    words::Words,
};
use simpul_model::{EventKind, Role, reading::Who};

/// `Malamnya ia menghadiri pengajian di Masjid X`: the one spoken of in the sentence before is there.
pub(super) fn he_attends(stage: &Stage<'_, '_, '_>, draft: &mut Draft, from: usize, cue: &Cue) {
    let doc = stage.doc;
    let then = words!["juga", "kemudian", "lalu", "pun", "turut"];
    let mut at = cue.at;
    while at > from && doc.is_any(at - 1, then) {
        at -= 1;
    }
    let he = at > from && doc.is_any(at - 1, words!["ia", "dia", "beliau"]) && doc.quote_of(at - 1).is_none();
    let before = doc.sentence_of(from).checked_sub(1).filter(|_| he);
    if let Some(Voice::Official(official)) = before.and_then(|it| stage.speech.topic_of.get(it).copied().flatten()) {
        draft.part(Who::Official(official as u32), Role::Attendee, cue.at..cue.end, "attendee-active");
    }
}

/// `Safari Ramadan singgah di Masjid X. Bupati menyerahkan bantuan`: who does something in the sentence right behind, in the same
/// paragraph and on no other day, does it there.
pub(super) fn acts_next(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let line = &stage.lines[span.sentence];
    // `Usai apel, Kapolres X mengecek kendaraan`: when it was over.
    let over = stage.marks.any(span.tokens.start..(span.tokens.start + 2).min(span.tokens.end), Words::Back);
    let beside = span.sentence > draft.sentence && !over;
    let ships = draft.kind == EventKind::Logistics;
    if !beside
        || !(gathers(draft.kind) || ships)
        || draft.planned
        || draft.side
        || !line.dates.is_empty()
        || stage.is_elsewhere(span.sentence)
    {
        return;
    }
    let Some(seen) = stage.people.within(span.tokens.clone()).first().filter(|it| !away.contains(&it.tokens.start))
    else {
        return;
    };
    let early = seen.tokens.start <= span.tokens.start + 8;
    if ships {
        // `Ketua KPU A dan anggota Bawaslu B menerima dua truk logistik`: who take delivery.
        let takes = |it: &usize| {
            doc.is(*it, "menerima") && stage.marks.any(it + 1..it + 5, Words::Cargo) && doc.quote_of(*it).is_none()
        };
        let verb = (seen.tokens.end..span.tokens.end).find(takes).filter(|verb| {
            let last = stage.people.within(span.tokens.start..*verb).last().map_or(0, |it| it.tokens.end);
            last + usize::from(doc.mark(last) == ',') == *verb
        });
        if let Some(verb) = verb.filter(|_| early) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-acts");
            joined(stage, draft, seen, verb, away);
        }
        return;
    }
    let verb = seen.tokens.end + usize::from(doc.mark(seen.tokens.end) == ',');
    let deeds = words![
        "menyerahkan",
        "memberikan",
        "membagikan",
        "menyematkan",
        "mengalungkan",
        "menanam",
        "memukul",
        "menggunting",
        "menandatangani",
        "membacakan",
        "mengucapkan",
        "menerima",
        "membawakan",
        "memandu",
        "memantau",
        "mengecek",
        "meninjau",
        "menyapa",
        "menemui",
        "memeriksa",
        "ikut",
        "turut"
    ];
    let judges = doc.is_any(verb, words!["ikut", "turut"]) && crate::lines::judges(doc, verb + 1);
    if early && doc.quote_of(verb).is_none() && doc.is_any(verb, deeds) && !judges {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-acts");
    }
}

/// Whether who does something at an event of a kind is one of those who came to it.
fn gathers(kind: EventKind) -> bool {
    use EventKind::{LawEnforcement, Logistics, PressConference, Voting};
    !matches!(kind, LawEnforcement | Logistics | Voting | PressConference)
}

/// How many sentences behind the one that tells of an event are still about it.
const REACH: usize = 6;

/// `Camat A dan Kapolsek B menyalin usulan warga`: who does something in the sentences around the one that tells of an event is there. Read
/// last, so that it makes no event of what is none, and tells no two apart.
pub(crate) fn deeds(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    if !gathers(draft.kind) || draft.planned || draft.side || draft.venue.is_none() && draft.parts.is_empty() {
        return;
    }
    let own = draft.sentence;
    for span in draft.spans.clone().iter().filter(|it| it.sentence != own && it.sentence <= own + REACH) {
        let line = &stage.lines[span.sentence];
        let opens = span.tokens.start..(span.tokens.start + 2).min(span.tokens.end);
        if !line.names
            || !line.dates.is_empty()
            || stage.marks.any(opens.clone(), Words::Back)
            // `Pekan lalu, A juga …`
            || stage.doc.any_of(opens.start..opens.end + 1, words!["lalu", "kemarin", "sebelumnya", "mendatang", "depan"])
            || stage.is_elsewhere(span.sentence)
        {
            continue;
        }
        for first in stage.people.within(span.tokens.clone()).iter().filter(|it| opens_clause(stage, span, it)) {
            let others = abreast(stage, span, first);
            // `Kapolsek A, mewakili Kapolres X, menyatakan …`: no deed.
            let speaks = || stage.doc.sentence_holds(span.tokens.start, Kinds::SPEECH);
            let acts = |it: usize| does(stage, it) && !(stage.doc.is(it, "mewakili") && speaks());
            if !verb_behind(stage, span, others.last().unwrap_or(first)).is_some_and(acts) {
                continue;
            }
            for seen in std::iter::once(first).chain(&others) {
                let who = Who::Official(seen.official as u32);
                if !draft.has(who) && !draft.stand_ins.iter().any(|it| it.official == Some(seen.official)) {
                    draft.part(who, Role::Attendee, seen.tokens.clone(), "attendee-deed");
                }
            }
        }
    }
}

/// Whether somebody stands first in his sentence, or behind a word with which a clause begins: `…, sementara Camat B menyalin usulan`.
fn opens_clause(stage: &Stage<'_, '_, '_>, span: &Stretch, seen: &Seen) -> bool {
    let doc = stage.doc;
    let (start, first) = (seen.tokens.start, span.tokens.start);
    // `Kehadiran Kapolda di TPS, jelas Kabid Humas A, bertujuan …`: who tells it.
    if doc.quote_of(start).is_some() || doc.begins(start.wrapping_sub(1), Kinds::SPEECH) {
        return false;
    }
    let leads = stage.people.within(first..start).is_empty() && start <= first + 8;
    leads || start > first && doc.is_any(start - 1, words!["sementara", "sedangkan", "lantas", "lalu", "kemudian"])
}

/// `A, Camat X, B, serta C`: those who stand abreast behind the first of them.
pub(super) fn abreast(stage: &Stage<'_, '_, '_>, span: &Stretch, first: &Seen) -> Vec<Seen> {
    let doc = stage.doc;
    let link = |it: usize| doc.mark(it) == ',' || doc.is_any(it, words!["dan", "serta", "bersama", "beserta"]);
    let mut found: Vec<Seen> = Vec::new();
    let mut end = first.tokens.end;
    for seen in stage.people.within(end..span.tokens.end) {
        let mut gap = end..seen.tokens.start;
        let plain = |it: usize| doc.tokens[it].is_capital() || doc.mark(it) != '\0' || link(it);
        if !gap.clone().any(link) || !gap.all(plain) {
            break;
        }
        end = seen.tokens.end;
        found.push(seen.clone());
    }
    found
}

/// The verb right behind somebody, with his office or a small word between: `A, Camat X, ikut pula menanam`.
fn verb_behind(stage: &Stage<'_, '_, '_>, span: &Stretch, last: &Seen) -> Option<usize> {
    let doc = stage.doc;
    let small = words![
        "juga", "pun", "pula", "turut", "ikut", "langsung", "sendiri", "kemudian", "lalu", "lantas", "sempat",
        "tampak", "terlihat", "bahkan", "selaku", "itu"
    ];
    let mut at = last.tokens.end;
    while at < span.tokens.end {
        let office = stage.items(at..at + 1).find(|it| it.tokens.start == at && matches!(it.item, Item::Post(_)));
        at = match office {
            Some(it) => it.tokens.end,
            None if doc.mark(at) == ',' || doc.is_any(at, small) => at + 1,
            None => return Some(at),
        };
    }
    None
}

/// Whether a verb tells of something that is done by hand or on the spot, and not of what somebody is, thinks, says or orders.
fn does(stage: &Stage<'_, '_, '_>, verb: usize) -> bool {
    let doc = stage.doc;
    let word = doc.word(verb);
    doc.tokens[verb].is_word()
        && !doc.tokens[verb].is_capital()
        && word.len() > 5
        && (word.starts_with("me") || word.starts_with("ber"))
        && !doc.is_any(verb, words!["bersama", "beserta", "berdasarkan", "melalui", "menurut", "menjelang", "meskipun"])
        && doc.quote_of(verb).is_none()
        && !doc.begins(verb, Kinds::SPEECH)
        && !stage.marks.has_any(verb, &[Words::States, Words::TakesFloor, Words::Remote])
}
