//! Frames that say where words were spoken: `Dalam sambutannya …`, `naik ke panggung`, `Materi kedua dibawakan X`.

use crate::{
    attendance,
    doc::Kinds,
    events::{Draft, Stretch},
    lines::Stage,
    opening,
    people::Seen,
    speech::Voice,
    voices::says,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// Words spoken over the radio or a telephone place nobody.
pub(crate) fn away_by_wire(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    let wires = words!["HT", "telepon", "telpon", "seluler", "whatsapp"];
    stage.doc.each_of(tokens.clone(), wires).any(|it| stage.doc.quote_of(it).is_none())
}

/// Words with which a frame may begin that says who spoke to those present.
pub(crate) const SPOKEN: [Words; 2] = [Words::Addresses, Words::Speeches];

/// `Dalam sambutannya, Kapolres …`: a frame that says where the words were spoken.
pub(crate) fn frames(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    for i in stage.marks.each(tokens.clone(), |it| it.lists(&SPOKEN)) {
        if doc.quote_of(i).is_some() {
            continue;
        }
        // `Membacakan amanat Kapolda X, Kapolres mengatakan …`: he speaks for who is not there.
        if doc.is(i, "membacakan") {
            let text = doc.is_any(i + 1, words!["amanat", "sambutan", "pidato", "arahan", "pesan"]);
            // `…, sementara inspektur upacara Letkol X, sekaligus membacakan amanat`: he who stands right before.
            let also = doc.is_any(i.wrapping_sub(1), words!["sekaligus", "sembari", "sambil", "seraya"]);
            let last = || {
                stage.people.within(tokens.start..i).iter().rev().find(|it| !away.contains(&it.tokens.start)).cloned()
            };
            let near = if also { last() } else { None };
            let reader = near.or_else(|| before_or_behind(stage, tokens, i, away)).map(|it| (it.official, it.tokens));
            if let Some((official, at)) = reader.or_else(|| meant_behind(stage, tokens, i)).filter(|_| text) {
                draft.part(Who::Official(official as u32), Role::Speaker, at, "speaker-reads");
            }
            continue;
        }
        // `b. Uray Heriansyah (Sekcam) yg pada intinya …`: how a report tells who spoke.
        if doc.is(i, "intinya") {
            let says = doc.is_any(i.wrapping_sub(1), words!["pada", "pd"]);
            let near = i.saturating_sub(14).max(tokens.start)..i;
            let who = stage.people.within(near).last().filter(|it| says && !away.contains(&it.tokens.start));
            if let Some(seen) = who {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-report");
            }
            continue;
        }
        // `ditandai dengan pelepasan oleh Ketua KPU X`
        if doc.is_any(i, words!["pelepasan", "pembukaan", "pemukulan", "pengguntingan"]) {
            // `upacara pelepasan yang dihadiri oleh Bupati X`: he comes to it.
            let comes = words!["dihadiri", "disaksikan", "diikuti", "dikawal"];
            let by = (i + 1..(i + 6).min(tokens.end))
                .find(|it| doc.is(*it, "oleh") || doc.is(*it, "langsung") && doc.is(it - 1, "dilakukan"))
                .filter(|it| !doc.any_of(i + 1..*it, comes));
            let who = by.and_then(|it| stage.people.within(it + 1..(it + 3).min(tokens.end)).first().cloned());
            if let Some(seen) = who.filter(|it| !away.contains(&it.tokens.start)) {
                let end = seen.tokens.end;
                draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens, "leader-act");
                // `oleh A, B dan C`: those who do it with him.
                if doc.mark(end) == ',' || doc.is_any(end, words!["dan", "bersama", "serta"]) {
                    let stop = attendance::list_end(stage, end..tokens.end, RoleCue::Attendee);
                    attendance::collect(stage, draft, end..stop, away, "attendee-listed");
                }
            }
            continue;
        }
        // `dilanjutkan paparan Ketua KPU X, Bawaslu dan Dandim Y`
        let verbs = words!["dilanjutkan", "diawali", "diisi", "dibuka", "disusul", "mendengarkan"];
        let with = doc.is(i.wrapping_sub(1), "dengan") && doc.is_any(i.wrapping_sub(2), verbs);
        let opens = (doc.is_any(i, words!["paparan", "sambutan", "materi"])
            && (doc.is(i.wrapping_sub(1), "dengan") || doc.is_any(i.wrapping_sub(1), verbs))
            || doc.is_any(i, words!["arahan", "pemaparan", "pengarahan"])
                && (with || doc.is_any(i.wrapping_sub(1), verbs)))
            && stage.items(i + 1..i + 2).next().is_some();
        if opens {
            let stop = attendance::list_end(stage, i + 1..tokens.end, RoleCue::Speaker);
            let listed: Vec<Seen> = stage.people.within(i + 1..stop).to_vec();
            for seen in listed.into_iter().filter(|it| !away.contains(&it.tokens.start)) {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-listed");
            }
            attendance::collect(stage, draft, i + 1..stop, away, "attendee-listed");
            continue;
        }
        // `Wakil Bupati yang naik panggung setelah Kapolres`
        if doc.is(i, "naik") {
            let stands = (i + 1..i + 4).any(|k| doc.is_any(k, words!["panggung", "podium", "mimbar"]));
            let who = stage.people.within(tokens.start..i).last().filter(|it| !away.contains(&it.tokens.start));
            if let Some(seen) = who.filter(|_| stands) {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-stage");
            }
            continue;
        }
        // `Materi kedua dibawakan Kanit Binmas X`
        // `hari kedua diisi Kasi Pidum X`, `sesi pertama dibawakan Y`
        let part = doc.is_any(i, words!["hari", "sesi"]) && stage.marks.has(i + 1, Words::Ordinals);
        if doc.is_any(i, words!["hari", "sesi"]) && !part {
            continue;
        }
        if part
            || doc.is_any(
                i,
                words!["materi", "paparan", "penyuluhan", "ceramah", "tausiah", "pembekalan", "orasi", "pembacaan"],
            )
        {
            let given = words![
                "dibawakan",
                "disampaikan",
                "diberikan",
                "dipaparkan",
                "diisi",
                "dijelaskan",
                "diuraikan",
                "disajikan"
            ];
            // The verb near by, and every `oleh` of the sentence behind it.
            let verb =
                (i + 1..(i + 11).min(tokens.end)).find(|it| doc.quote_of(*it).is_none() && doc.is_any(*it, given));
            let by = (i + 1..tokens.end).filter(|it| {
                let next = doc.is_any(*it, words!["oleh", "dilanjutkan"]) && doc.quote_of(*it).is_none();
                Some(*it) == verb || next
            });
            for at in by {
                let next = at + 1 + usize::from(doc.is_any(at + 1, words!["langsung", "oleh"]));
                let Some(seen) = stage
                    .people
                    .within(next..(next + 2).min(tokens.end))
                    .first()
                    .filter(|it| !away.contains(&it.tokens.start))
                    .cloned()
                else {
                    continue;
                };
                let end = seen.tokens.end;
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-topic");
                // `… A bersama B`
                let and = (end..end + 2).find(|it| doc.is_any(*it, words!["dan", "bersama", "serta"]));
                let second = and.and_then(|it| stage.people.within(it + 1..(it + 2).min(tokens.end)).first().cloned());
                if let Some(second) = second.filter(|it| !away.contains(&it.tokens.start)) {
                    draft.part(Who::Official(second.official as u32), Role::Speaker, second.tokens, "speaker-topic");
                }
            }
            // `…, sedangkan Kasat Binmas X mengupas hoaks`
            let covers = words!["mengupas", "membawakan", "membahas", "mengulas", "memaparkan"];
            let also: Vec<Seen> = stage.people.within(i..tokens.end).to_vec();
            for seen in also.into_iter().filter(|it| doc.is_any(it.tokens.end, covers)) {
                if !away.contains(&seen.tokens.start) && doc.quote_of(seen.tokens.start).is_none() {
                    draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-topic");
                }
            }
            continue;
        }
        let noun = stage.marks.has(i, Words::Addresses);
        let framed = noun
            && doc.is_any(
                i.wrapping_sub(1),
                words!["dalam", "pada", "menyampaikan", "memberikan", "memberi", "mengawali"],
            );
        // `diharapkan dapat memberikan arahan`: a wish.
        let wished = doc.any_of(i.saturating_sub(3).max(tokens.start)..i, words!["diharapkan", "dapat", "bisa"]);
        let framed = framed && !wished;
        let crowd = faces(stage, draft.kind, i) || stands_up(stage, i);
        // `Kapolres dalam kesempatan itu meminta …`
        let occasion = gathers(draft.kind)
            && doc.is(i, "kesempatan")
            && doc.is_any(i + 1, words!["itu", "tersebut", "ini", "yang", "sama"])
            && doc.is_any(i.wrapping_sub(1), words!["dalam", "pada"])
            && (says(stage, span).is_some()
                || !stage.people.within(tokens.start..i).is_empty()
                || remarks(stage, i..tokens.end));
        if !(framed || crowd || occasion) || away_by_wire(stage, tokens) {
            continue;
        }
        let said = || stage.speech.statements.iter().find(|it| it.sentence == span.sentence).and_then(|it| it.speaker);
        // `Didampingi A, B dalam sambutannya mengajak …`
        let own = opening::subject_at(stage, tokens).unwrap_or(tokens.start);
        let who = stage
            .people
            .within(own..tokens.end)
            .iter()
            .find(|it| !away.contains(&it.tokens.start) && doc.quote_of(it.tokens.start).is_none())
            .map(|it| (it.official, it.tokens.clone()))
            .or_else(|| {
                said()
                    .or_else(|| he_before(stage, tokens.start..i))
                    .or_else(|| match stage.speech.topic_of.get(span.sentence).copied().flatten() {
                        Some(Voice::Official(it)) => Some(it),
                        _ => None,
                    })
                    .map(|it| (it, i..i + 1))
            });
        if let Some((official, range)) = who {
            if doc.is(i, "sambutan") && doc.is_any(i + 1, words!["pembukaan", "pembuka"]) {
                draft.part(Who::Official(official as u32), Role::Leader, range.clone(), "leader-opens");
            }
            draft.part(Who::Official(official as u32), Role::Speaker, range, "speaker-frame");
        }
        return;
    }
}

/// Whether an event of a kind is one to which people come to hear each other.
fn gathers(kind: EventKind) -> bool {
    use EventKind::{Inspection, LawEnforcement, Logistics, Patrol, Voting};
    !matches!(kind, Inspection | LawEnforcement | Logistics | Patrol | Voting)
}

/// `di hadapan ratusan peserta`, `kepada hadirin`, `di depan para siswa`: those spoken to, from the word that leads to them.
fn faces(stage: &Stage<'_, '_, '_>, kind: EventKind, i: usize) -> bool {
    let doc = stage.doc;
    let listens = |it: usize| stage.marks.has_any(it, &[Words::Audience, Words::Listeners]);
    let many = words!["para", "ratusan", "puluhan", "ribuan", "seluruh", "sejumlah", "semua", "perwakilan"];
    if doc.is_any(i, words!["hadapan", "dihadapan"]) {
        return (i + 1..i + 5).any(listens) || doc.is_any(i + 1, words!["ratusan", "puluhan"]);
    }
    let first = i + 1 + usize::from(doc.is_any(i + 1, many));
    if doc.is(i, "didepan") || doc.is(i, "depan") && doc.is(i.wrapping_sub(1), "di") {
        return listens(first) || first > i + 1;
    }
    // `kepada para saksi`, `kepada petugas KPPS`, on a round also `kepada warga`: no reporters.
    let told = words!["saksi", "siswa", "pelajar", "santri", "prajurit", "petugas", "personel", "anggota", "jajaran"];
    let quotes = || stage.speech.statements.iter().any(|it| it.sentence == doc.sentence_of(i));
    // At a meeting or a count who turns to the people does so outside.
    let among = !matches!(
        kind,
        EventKind::CoordinationMeeting
            | EventKind::Debate
            | EventKind::Hearing
            | EventKind::LawEnforcement
            | EventKind::PressConference
            | EventKind::Tally
            | EventKind::Voting
    );
    let people = doc.is_any(first, told) || among && stage.marks.has(first, Words::Listeners);
    if doc.is(i, "kepada") && people && quotes() {
        return true;
    }
    doc.is_any(i, words!["kepada", "depan"])
        && doc.is_any(i + 1, words!["peserta", "hadirin", "massa", "ratusan", "puluhan"])
}

/// `dalam forum itu`, `dari atas mimbar`: where one stands up to speak.
fn stands_up(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let before = i.wrapping_sub(1);
    doc.is(i, "forum") && doc.is_any(before, words!["dalam", "menenangkan", "di"])
        || doc.is_any(i, words!["mimbar", "podium"]) && doc.is_any(before, words!["atas", "dari"])
}

/// `Dalam kesempatan yang sama, X menyoroti …`: somebody, and right behind a verb of taking part in a talk.
fn remarks(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> bool {
    let doc = stage.doc;
    let verbs = words!["menyoroti", "mengusulkan", "menyarankan", "mengapresiasi", "berharap", "menilai", "menyambut"];
    stage.people.within(range.clone()).first().is_some_and(|it| {
        let next = it.tokens.end + usize::from(doc.mark(it.tokens.end) == ',');
        next < range.end && doc.is_any(next, verbs)
    })
}

/// `Dalam penyuluhan itu, A menjelaskan …`: who says something behind a frame that names the event just told.
fn framed_by_event(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Option<Seen> {
    use EventKind::{CoordinationMeeting, Debate, Declaration, Hearing, Outreach, PressConference, RollCall, Training};
    let doc = stage.doc;
    let first = span.tokens.start;
    let talks = matches!(
        draft.kind,
        CoordinationMeeting | Debate | Declaration | Hearing | Outreach | PressConference | RollCall | Training
    );
    if !talks || !doc.is_any(first, words!["dalam", "pada", "saat"]) {
        return None;
    }
    let that =
        (first + 2..(first + 6).min(span.tokens.end)).find(|it| doc.is_any(*it, words!["itu", "ini", "tersebut"]))?;
    let own = |it: usize| stage.marks.has(it, Words::Generic) || doc.names_event(it, draft.kind);
    let next = that + 1 + usize::from(doc.mark(that + 1) == ',');
    let who = stage.people.within(next..(next + 2).min(span.tokens.end)).first()?;
    let verb = who.tokens.end + usize::from(doc.mark(who.tokens.end) == ',');
    let says = doc.begins(verb, Kinds::SPEECH) || stage.marks.has(verb, Words::TakesFloor);
    ((first + 1..that).any(own) && says && doc.word(verb).starts_with("me")).then(|| who.clone())
}

/// `A dalam rapat itu mengusulkan …`: who speaks at the event just told.
pub(crate) fn speaks_in(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    if draft.planned {
        return;
    }
    if let Some(seen) = framed_by_event(stage, draft, span).filter(|it| !away.contains(&it.tokens.start)) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-frame");
    }
    // `A dalam rapat di X, Senin (3/2), mengajak …`
    let trigger = draft.trigger.start;
    let own = span.tokens.contains(&trigger) && !draft.verb && gathers(draft.kind);
    if own && doc.is_any(trigger.wrapping_sub(1), words!["dalam", "pada"]) {
        let before = stage.people.within(span.tokens.start..trigger).last().cloned();
        let says = |it: usize| {
            doc.mark(it - 1) == ','
                && doc.quote_of(it).is_none()
                && doc.begins(it, Kinds::SPEECH)
                && doc.word(it).starts_with("me")
        };
        let verb = (draft.trigger.end..span.tokens.end).find(|it| says(*it));
        let subject = before.filter(|it| it.tokens.end + 1 == trigger && !away.contains(&it.tokens.start));
        if let Some(seen) =
            subject.filter(|it| verb.is_some_and(|verb| stage.people.within(it.tokens.end..verb).is_empty()))
        {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-frame");
        }
    }
    for seen in stage.people.within(span.tokens.clone()).iter().filter(|it| !away.contains(&it.tokens.start)) {
        let at = seen.tokens.end;
        let event =
            (at + 1..at + 3).find(|it| doc.is_any(at, words!["dalam", "pada"]) && doc.names_event(*it, draft.kind));
        let verb = event.map(|it| it + 2).filter(|it| doc.is_any(it - 1, words!["itu", "ini", "tersebut"]));
        let says = verb.is_some_and(|it| doc.word(it).starts_with("me") && doc.word(it).len() > 5);
        if says && doc.quote_of(at).is_none() {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-frame");
        }
    }
}

/// `Ia dalam sambutannya mengajak …`: whom the sentence before was about.
fn he_before(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Option<usize> {
    let doc = stage.doc;
    let he = range.clone().any(|it| doc.is_any(it, words!["ia", "dia", "beliau"]) && doc.quote_of(it).is_none());
    let before = doc.sentence_of(range.start).checked_sub(1).filter(|_| he)?;
    if let Some(Voice::Official(it)) = stage.speech.topic_of.get(before).copied().flatten() {
        return Some(it);
    }
    // `Kegiatan dihadiri A. Ia …`: nobody else is named there.
    let people = stage.people.within(doc.sentences[before].tokens.clone());
    people.first().filter(|first| people.iter().all(|it| it.official == first.official)).map(|it| it.official)
}

/// `Membacakan amanat Kapolda X, ia meminta …`: whom the sentence before was about, where a pronoun stands behind the comma.
fn meant_behind(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    let comma = (i..tokens.end).find(|it| doc.mark(*it) == ',' && stage.marks.has(it + 1, Words::Pronouns))?;
    let before = doc.sentence_of(i).checked_sub(1)?;
    match stage.speech.topic_of.get(before).copied().flatten() {
        Some(Voice::Official(it)) => Some((it, comma + 1..comma + 2)),
        _ => None,
    }
}

/// The subject before token `i`, or whoever is named first behind the comma that ends a phrase opened by it.
fn before_or_behind(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize, away: &[usize]) -> Option<Seen> {
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    let ahead = stage.people.within(tokens.start..i).iter().find(free).cloned();
    ahead.or_else(|| {
        let comma = (i..tokens.end).find(|it| stage.doc.mark(*it) == ',')?;
        stage.people.within(comma + 1..(comma + 6).min(tokens.end)).iter().find(free).cloned()
    })
}
