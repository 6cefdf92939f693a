//! Units that guard an event: `dibantu satu peleton dari Kodim X`, `215 personel disiagakan`.

use crate::{
    attendance::{collect_units, free_units, list_end},
    doc::Kinds,
    events::{Draft, Stretch},
    hosts,
    lines::Stage,
    token::Kind,
    words::{NUMERALS, Words},
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, UnitKind, reading::Who};

/// `Polres X bersama Kodim Y mengamankan jalannya debat`: those who secure the event that their own sentence names.
fn secures(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    if draft.kind == EventKind::LawEnforcement {
        return;
    }
    if !tokens.contains(&draft.trigger.start) {
        secures_again(stage, draft, span);
        return;
    }
    let mut at = draft.trigger.start;
    while at > tokens.start && (stage.marks.has(at - 1, Words::Fillers) || doc.is(at - 1, "ketat")) {
        at -= 1;
    }
    let verb = at.wrapping_sub(1);
    if at > tokens.start && doc.is_any(verb, words!["mengamankan", "mengawal", "menjaga", "amankan", "kawal", "jaga"]) {
        // Whatever else the sentence says of them, they guard.
        let ahead = tokens.start..verb;
        draft.parts.retain(|it| !(matches!(it.who, Who::Unit(_)) && ahead.contains(&it.tokens.start)));
        collect_units(stage, draft, ahead, "attendee-guard");
    }
}

/// The same in a sentence further down, which names the event again: `Polres X dibantu Kodim Y mengamankan debat`.
fn secures_again(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    use EventKind::{Campaign, Debate, Declaration, Protest, Tally, Voting};
    let doc = stage.doc;
    if !matches!(draft.kind, Campaign | Debate | Declaration | Protest | Tally | Voting)
        || stage.is_elsewhere(span.sentence)
    {
        return;
    }
    let guards = words!["mengamankan", "mengawal", "menjaga"];
    let event = |verb: &usize| {
        let past = |it: &usize| {
            !(stage.marks.has(*it, Words::Fillers) || doc.is_any(*it, words!["keamanan", "ketat", "pelaksanaan"]))
        };
        let at = (verb + 1..(verb + 6).min(span.tokens.end)).find(past);
        doc.quote_of(*verb).is_none() && at.is_some_and(|it| doc.names_event(it, draft.kind))
    };
    if let Some(verb) = doc.each_of(span.tokens.clone(), guards).find(event) {
        // `Kapolres A mengatakan, Polres X dibantu Kodim Y mengamankan debat`
        let comma = (span.tokens.start..verb).rev().find(|it| doc.begins(*it, Kinds::SPEECH));
        collect_units(stage, draft, comma.unwrap_or(span.tokens.start)..verb, "attendee-guard");
    }
}

/// `satu pleton pengganti dari Polsek X dan Polsek Y`: those whose men are spoken of at an event.
fn detached(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let end = span.tokens.end;
    let men = |it: usize| {
        stage.marks.has(it, Words::Forces) && !doc.is(it, "pihaknya") || doc.is_any(it, words!["anggota", "kompi"])
    };
    let from = |it: &usize| {
        let near = it.saturating_sub(3).max(span.tokens.start)..*it;
        doc.quote_of(*it).is_none() && near.into_iter().any(men)
    };
    for from in doc.each_of(span.tokens.clone(), words!["dari"]).filter(from) {
        let mut next = from + 1;
        while let Some((unit, tokens)) = free_units(stage, next..(next + 1).min(end)).into_iter().next() {
            if tokens.start != next {
                break;
            }
            // `anggota DPRD X dari Partai Y`: of what kind he is.
            let party = stage.resolved.units[unit].kind == UnitKind::Party;
            if !party && !draft.organizers.iter().any(|it| it.0 == unit) {
                draft.part(Who::Unit(unit as u32), Role::Attendee, tokens.clone(), "attendee-guard");
            }
            let comma = usize::from(doc.mark(tokens.end) == ',');
            let and = usize::from(doc.is_any(tokens.end + comma, words!["dan", "serta", "maupun"]));
            if comma + and == 0 {
                break;
            }
            next = tokens.end + comma + and;
        }
    }
}

/// `dengan pengawalan ketat dari Polres X`, `Pengamanan melibatkan Polres X dan Kodim Y`, `pengamanan 60 personel Polres X`: whose men stand
/// behind a noun of guarding.
fn guard_of(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let end = span.tokens.end;
    let nouns = words!["pengamanan", "pengawalan", "penjagaan", "kawalan"];
    // `apel pengamanan Polres X`, `mengecek pengamanan KPU`: a word of the event's name, or what is guarded.
    let told = |it: &usize| {
        doc.quote_of(*it).is_none()
            && !draft.trigger.contains(it)
            && !doc.is_any(
                it.wrapping_sub(1),
                words!["apel", "simulasi", "operasi", "rapat", "kesiapan", "posko", "tim", "anggaran"],
            )
    };
    // `Di halaman, aksi mendapat pengawalan ketat Polres X`: not the sitting inside.
    let crowd = words!["aksi", "massa", "demonstran", "pengunjuk"];
    if draft.kind != EventKind::Protest && doc.any_of(span.tokens.clone(), crowd) {
        return;
    }
    let nouns: Vec<usize> = doc.each_of(span.tokens.clone(), nouns).filter(told).collect();
    for noun in nouns {
        let goes_on = |it: &usize| {
            stage.marks.has(*it, Words::Guarding)
                || doc.is_any(*it, words!(NUMERALS))
                || stage.marks.has(*it, Words::Forces)
                || doc.tokens.get(*it).is_some_and(|it| it.kind == Kind::Number)
        };
        let from = (noun + 1..(noun + 9).min(end)).find(|it| !goes_on(it)).unwrap_or(end);
        let near = free_units(stage, from..(from + 1).min(end)).into_iter().next();
        let Some((first, at)) = near.filter(|it| it.1.start == from) else { continue };
        // `pengamanan KPU X`: it is guarded.
        if !is_force(stage.resolved.units[first].kind) || at.start == noun + 1 && doc.is(noun, "pengamanan") {
            continue;
        }
        let stop = list_end(stage, from..end, RoleCue::Guard);
        let more = words!["dibantu", "didukung", "ditambah", "diperkuat"];
        let verb = (from + 1..stop).find(|it| doc.may_be_verb(*it) && !doc.is_any(*it, more));
        collect_units(stage, draft, from..verb.unwrap_or(stop), "attendee-guard");
    }
}

/// Reads the units that a stretch puts on guard.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    secures(stage, draft, span);
    if stage.marks.in_sentence(span.sentence, &[Words::Sent]) {
        guard_of(stage, draft, span);
    }
    if !draft.planned && stage.marks.in_sentence(span.sentence, &[Words::Forces]) && !stage.is_elsewhere(span.sentence)
    {
        detached(stage, draft, span);
    }
    let doc = stage.doc;
    let tokens = &span.tokens;
    let outside = || tokens.clone().filter(|it| doc.quote_of(*it).is_none());
    if !stage.marks.in_sentence(span.sentence, &[Words::Sent]) {
        return;
    }
    // `oknum anggota Satresnarkoba Polres X`: whom a case is about.
    let Some(force) = outside().filter(|it| !doc.is(it.wrapping_sub(1), "oknum")).find(|it| {
        stage.marks.has(*it, Words::Forces)
            || (doc.is(*it, "anggota") && doc.mark(it + 1) == '\0' && stage.items(it + 1..it + 2).any(|_| true))
    }) else {
        return;
    };
    // `belum memiliki gedung dan personel`
    if doc.any_of(force.saturating_sub(4).max(tokens.start)..force, words!["belum", "tanpa"]) {
        return;
    }
    // `selama masa kampanye`: a guard of weeks, not of the event.
    if outside().any(|it| doc.is(it, "selama") && doc.is_any(it + 1, words!["masa", "tahapan", "proses", "operasi"])) {
        return;
    }
    // `menurunkan 1.300 alat peraga`: nobody is sent.
    let posters = |it: usize| stage.marks.any(it + 1..(it + 9).min(tokens.end), Words::Posters);
    let Some(sent) = outside().find(|it| stage.marks.has(*it, Words::Sent) && !posters(*it)) else { return };
    // `Polres X mengerahkan 160 personel`: the unit stands before the verb.
    let active = doc.word(sent).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("me"));
    let from = if active { sent.saturating_sub(5).max(tokens.start).min(force) } else { force.min(sent) };
    let mut named = false;
    let units = free_units(stage, from..tokens.end);
    for (position, (unit, range)) in units.iter().enumerate() {
        let chained = position > 0 && units[position - 1].1.end >= range.end;
        named |= !chained;
        if !chained && doc.quote_of(range.start).is_none() && !draft.organizers.iter().any(|it| it.0 == *unit) {
            draft.part(Who::Unit(*unit as u32), Role::Attendee, range.clone(), "attendee-guard");
        }
    }
    // `Kapolres X menyebut 215 personel disiagakan`: they are his own.
    let counted = doc.tokens.get(force.wrapping_sub(1)).is_some_and(|it| it.kind == crate::token::Kind::Number)
        || doc.is_any(force.wrapping_sub(1), words!["lebih", "ratusan", "puluhan"])
        || doc.is_any(sent, words!["dibantu"])
        || doc.is(force, "pihaknya");
    let whole = matches!(
        draft.kind,
        EventKind::Voting
            | EventKind::Campaign
            | EventKind::Tally
            | EventKind::Protest
            | EventKind::Debate
            | EventKind::Logistics
            | EventKind::Other
            | EventKind::LawEnforcement
    );
    if counted
        && whole
        && let Some(seen) = stage.people.within(tokens.start..from).first().or_else(|| just_before(stage, span))
        && let Some(unit) = hosts::post_unit(stage, seen.official)
        && is_force(stage.resolved.units[unit].kind)
        && !(named && units.iter().any(|it| it.0 == unit))
    {
        draft.part(Who::Unit(unit as u32), Role::Attendee, seen.tokens.clone(), "attendee-guard");
    }
}

/// Whether a unit has people to send: no commission or government, though `pihaknya menempatkan dua staf`.
fn is_force(kind: UnitKind) -> bool {
    use UnitKind::{Bawaslu, Dkpp, Dprd, Gakkumdu, Kejaksaan, Kpu, Panwascam, Pemda, Pengadilan, PpkPps};
    !matches!(kind, Bawaslu | Dkpp | Dprd | Gakkumdu | Kejaksaan | Kpu | Panwascam | Pemda | Pengadilan | PpkPps)
}

/// Who stands first in the sentence before, within the paragraph: `Kapolres X memantau … Sebanyak 185 personel dikerahkan`.
fn just_before<'s>(stage: &'s Stage<'_, '_, '_>, span: &Stretch) -> Option<&'s crate::people::Seen> {
    let doc = stage.doc;
    let before = span.sentence.checked_sub(1)?;
    if doc.sentences[before].paragraph != doc.sentences[span.sentence].paragraph {
        return None;
    }
    let seen = stage.people.within(stage.lines[before].tokens.clone()).first()?;
    let police = hosts::post_unit(stage, seen.official)
        .is_some_and(|it| matches!(stage.resolved.units[it].kind, UnitKind::Polres | UnitKind::Polsek));
    police.then_some(seen)
}
