//! Who is heard at a press conference and at a hearing.

use super::{press_officer, says, serves_police};
use crate::{
    attendance,
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    words::Words,
};
use simpul_model::{EventKind, Role, UnitKind, reading::Who};
use std::ops::Range;

/// Who tells the press: the subject of the sentence that names the conference, and later whoever of those present is quoted.
pub(super) fn press(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let line = &stage.lines[draft.sentence];
    let speaks = draft.parts.iter().any(|it| it.role == Role::Speaker);
    let framed =
        stage.doc.is_any(draft.trigger.start.wrapping_sub(1), words!["dalam", "pada", "saat", "melalui", "menggelar"])
            && !stage.doc.is_any(draft.trigger.start.wrapping_sub(2), words!["hadir"]);
    let ahead = stage.people.within(line.tokens.start..draft.trigger.start);
    // `kata Kapolres A melalui Kapolsek B saat rilis`: it is B who speaks.
    let through = |it: &Seen| stage.doc.is_any(it.tokens.end, words!["melalui", "lewat"]);
    let outside = |it: &&Seen| stage.doc.quote_of(it.tokens.start).is_none() && !through(it);
    if let Some(seen) = ahead.iter().find(outside).filter(|_| framed && !speaks && !draft.planned) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-press");
    }
    let told = draft.sentence;
    // `Konferensi pers digelar di Mapolres X. Kapolres A menyebut …`: who tells it right behind.
    let next = draft.spans.iter().find(|it| it.sentence == told + 1).cloned();
    let teller = next.and_then(|it| says(stage, &it).map(|who| (who, it)));
    let teller = teller.filter(|it| !speaks && !draft.planned && serves_police(stage, it.0));
    if let Some((official, span)) = teller.filter(|it| !stage.speaks_elsewhere(it.0, it.1.sentence)) {
        draft.part(Who::Official(official as u32), Role::Speaker, span.tokens, "speaker-press");
    }
    for statement in stage.speech.statements.iter().filter(|it| it.sentence > told) {
        let Some(official) = statement.speaker.filter(|it| !stage.speaks_elsewhere(*it, statement.sentence)) else {
            continue;
        };
        let who = Who::Official(official as u32);
        // On a page that begins with the conference, whoever is quoted was heard there.
        if draft.has(who) || draft.first && serves_police(stage, official) {
            draft.part(who, Role::Speaker, stage.lines[statement.sentence].tokens.clone(), "speaker-quoted");
        }
    }
}

/// Who of those beside the speaker adds something (`Kasat Reskrim menambahkan …`) speaks too.
pub(super) fn adds(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let told = stage.lines.iter().enumerate().skip(draft.sentence + 1).filter(|it| {
        stage.doc.any_of(it.1.tokens.clone(), words!["menambahkan", "memaparkan", "menjelaskan", "membeberkan"])
    });
    for (sentence, line) in told {
        let span = Stretch { sentence, tokens: line.tokens.clone() };
        let Some(official) = says(stage, &span).filter(|it| !stage.speaks_elsewhere(*it, sentence)) else { continue };
        let who = Who::Official(official as u32);
        if draft.has(who) && !press_officer(stage, official) {
            draft.part(who, Role::Speaker, line.tokens.clone(), "speaker-adds");
        }
    }
}

/// `DKPP akan memeriksa …. Perkara ini diadukan A. Ia mengadukan Ketua KPU B beserta dua anggotanya, yakni C dan D`: the parties of a hearing
/// that is announced are to come.
pub(crate) fn summoned(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    if draft.kind != EventKind::Hearing || !draft.planned {
        return;
    }
    for span in draft.spans.clone() {
        let party = |it: &usize| stage.marks.has(*it, Words::Parties) && doc.quote_of(*it).is_none();
        let Some(from) = span.tokens.clone().find(party) else { continue };
        for seen in stage.people.within(from + 1..span.tokens.end) {
            if doc.quote_of(seen.tokens.start).is_none() && !doc.is(seen.tokens.start.wrapping_sub(1), "kata") {
                draft.part(
                    Who::Official(seen.official as u32),
                    Role::Attendee,
                    seen.tokens.clone(),
                    "attendee-summoned",
                );
            }
        }
    }
}

/// `menjatuhkan vonis kepada Kepala Desa X, A`, `A dijatuhi hukuman`, `Kasi Pidum B selaku penuntut umum`: the accused and the prosecutor of a
/// case that a court hears are before it; who of the two does something there is heard.
pub(crate) fn before_court(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    let court = |it: &(usize, Range<usize>)| stage.resolved.units[it.0].kind == UnitKind::Pengadilan;
    if draft.kind != EventKind::Hearing || !draft.organizers.iter().any(court) {
        return;
    }
    let sentences = words!["vonis", "divonis", "hukuman", "dihukum", "pidana", "penjara"];
    let speaks = words!["menyatakan", "menuntut", "menggali", "mencecar", "membacakan", "menghadirkan"];
    for span in draft.spans.clone() {
        let tokens = span.tokens.clone();
        for seen in stage.people.within(tokens.clone()).iter().filter(|it| doc.quote_of(it.tokens.start).is_none()) {
            let (start, end) = (seen.tokens.start, seen.tokens.end);
            let back = |reach: usize| start.saturating_sub(reach).max(tokens.start)..start;
            let next = end + usize::from(doc.mark(end) == ',');
            let to = doc.first_of(back(9), words!["kepada", "terhadap"]);
            let accused = to.is_some_and(|it| doc.any_of(it.saturating_sub(14).max(tokens.start)..it, sentences))
                || doc.is_any(next, words!["divonis", "dihukum"])
                || doc.is_any(next, words!["dijatuhi"]) && doc.any_of(next..next + 4, sentences);
            let ahead = next..(next + 7).min(tokens.end);
            // `Humas PN X A menjelaskan, JPU …`: of whom he tells.
            let speaks_for =
                doc.first_of(ahead, words!["penuntut", "JPU"]).filter(|it| !attendance::tells(doc, next..*it));
            let charges = speaks_for.is_some()
                // `jaksa penuntut umum (JPU), A`: the office is a part of what names him.
                || seen.surface.is_some()
                    && doc.any_of(start..end, words!["jaksa", "JPU", "penuntut"])
                    && !doc.any_of(stage.lines[span.sentence].tokens.start..start, words!["sebelumnya", "lalu"])
                || doc.first_of(back(12), words!["jaksa", "JPU", "penuntut"]).is_some_and(|it| {
                    doc.quote_of(it).is_none()
                        && !(it..start).any(|k| doc.may_be_verb(k))
                        && stage.people.within(it..start).is_empty()
                });
            if !accused && !charges {
                continue;
            }
            let acts = charges && doc.any_of(next..(next + 12).min(tokens.end), speaks);
            let role = if acts { Role::Speaker } else { Role::Attendee };
            draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "attendee-court");
        }
    }
}

/// `Ketua majelis A menanyai kedua pihak`: who presides over a hearing leads it.
pub(crate) fn presides(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    if draft.kind != EventKind::Hearing || draft.parts.iter().any(|it| it.role == Role::Leader) {
        return;
    }
    let chairs = |it: usize| doc.is(it, "ketua") && (doc.is(it + 1, "majelis") || doc.is(it.wrapping_sub(1), "hakim"));
    for span in draft.spans.clone() {
        for seen in stage.people.within(span.tokens.clone()).iter().filter(|it| doc.quote_of(it.tokens.start).is_none())
        {
            // By name, as the bare office may be another's.
            let (start, end) = (seen.tokens.start, seen.tokens.end);
            let named = end > start + 2 || !doc.is(start, "ketua");
            // `Putusan dibacakan Hakim Ketua A`: the office may be part of what names him.
            if named && (start.saturating_sub(3).max(span.tokens.start)..end).any(chairs) {
                draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-presides");
                return;
            }
        }
    }
}

/// Complainants, respondents and the accused are heard.
pub(super) fn parties(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    let pleads = words![
        "mendalilkan",
        "membantah",
        "membenarkan",
        "menyangkal",
        "bersaksi",
        "menerangkan",
        "memperkuat",
        "berdalih",
        "beralasan",
        "menampik",
        "mengelak"
    ];
    for span in draft.spans.clone() {
        for i in span.tokens.clone().filter(|it| doc.quote_of(*it).is_none()) {
            // `A membantah`, `Kepala Desa B dimintai keterangan`
            let asked = doc.is_any(i, words!["dimintai", "didengar"])
                && doc.is_any(i + 1, words!["keterangan", "keterangannya"]);
            if (asked || doc.is_any(i, pleads))
                && !stage.is_elsewhere(span.sentence)
                && let Some(seen) = stage.people.within(span.tokens.start..i).last().filter(|it| it.tokens.end + 8 >= i)
            {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-party");
            }
            // `Sekda X diperiksa sebagai saksi`
            if doc.is(i, "sebagai") && doc.is_any(i + 1, words!["saksi", "terdakwa", "ahli", "terlapor"]) {
                let before = stage.people.within(span.tokens.start..i).last();
                let near = before.filter(|it| i - it.tokens.end.min(i) <= 2).cloned();
                if let Some(seen) = near {
                    draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-party");
                }
            }
            let names = stage.marks.has(i, Words::Parties);
            if !names {
                continue;
            }
            // `Para teradu ialah Ketua KPU A beserta tiga anggota, B, C dan D`
            let near = i + 1..(i + 4).min(span.tokens.end);
            let named = near.clone().any(|it| doc.mark(it) == ':')
                || doc.any_of(near, words!["ialah", "adalah", "yakni", "yaitu"]);
            let all = doc.is(i, "mengadukan") || named;
            let reach = if all { span.tokens.end } else { (i + 6).min(span.tokens.end) };
            let mut heard: Vec<Seen> = stage.people.within(i + 1..reach).to_vec();
            if doc.is(i, "menuntut") {
                heard = stage.people.within(span.tokens.start..i).to_vec();
            }
            for seen in heard {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-party");
            }
        }
    }
}
