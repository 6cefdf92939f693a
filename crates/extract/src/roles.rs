//! Leaders and speakers: the cues that name them, and quotations where speaking is what the event is for.

use crate::{
    doc::Kinds,
    events::{Draft, Stretch},
    hosts,
    lines::{Cue, Stage},
    mentions::Item,
    people::Seen,
    speech::Voice,
    triggers::Stance,
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

pub(crate) fn leader(
    stage: &Stage<'_, '_, '_>,
    draft: &mut Draft,
    span: &Stretch,
    cues: &[Cue],
    position: usize,
    away: &[usize],
) {
    let doc = stage.doc;
    let cue = cues[position];
    let tokens = &span.tokens;
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    if cue.passive {
        // `Koramil tersebut dipimpin X`: a unit is led, not an event.
        let subject = cue.at.saturating_sub(3).max(tokens.start)..cue.at;
        let unit_led = subject.clone().any(|it| {
            doc.is_any(it, words!["tersebut", "itu", "ini"])
                && doc.found(it.wrapping_sub(1)).iter().any(|f| matches!(f.term, Term::UnitType(_)))
        });
        // `Rombongan dipimpin Ketua KIP X`: the guests are led, not the visit.
        let party =
            draft.kind == EventKind::Visit && subject.clone().any(|it| doc.is_any(it, words!["rombongan", "delegasi"]));
        // `Pengamanan dilakukan personel Polres X dipimpin Y`: the guard is led, not the event.
        let guard = (cue.at.saturating_sub(9).max(tokens.start)..cue.at).any(|it| {
            doc.is_any(it, words!["pengamanan", "penjagaan", "pengawalan"])
                && !(draft.trigger.start..draft.trigger.end + 3).contains(&it)
        }) && draft.kind != EventKind::RollCall;
        let other = cues.get(position + 1).filter(|it| {
            it.at <= cue.end + 1 && matches!(it.role, RoleCue::Witness | RoleCue::Attendee | RoleCue::Accompanied)
        });
        // A post may be long: `dipimpin Panglima Komando Operasi Udara I (Pangkoopsud I) Marsda TNI X`.
        let named = |it: usize| {
            doc.tokens[it].is_capital()
                || doc.tokens[it].kind == crate::token::Kind::Number
                || matches!(doc.mark(it), '(' | ')' | '/')
        };
        let long = (cue.end..(cue.end + 20).min(tokens.end)).find(|it| !named(*it)).unwrap_or(tokens.end);
        let stop = (cue.end + 9).max(long.min(cue.end + 20)).min(tokens.end);
        let Some(seen) = stage.people.within(cue.end..stop).iter().find(free).filter(|_| !unit_led && other.is_none())
        else {
            return;
        };
        if guard || party {
            draft.part(
                Who::Official(seen.official as u32),
                Role::Attendee,
                seen.tokens.clone(),
                "attendee-guard-leader",
            );
            return;
        }
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-passive");
        // `dipimpin A dan B`
        let next = seen.tokens.end;
        if doc.is(next, "dan")
            && let Some(second) = stage.people.within(next + 1..next + 2).first()
            && !cues.iter().any(|it| it.at >= second.tokens.end && it.role == RoleCue::Speaker)
        {
            draft.part(Who::Official(second.official as u32), Role::Leader, second.tokens.clone(), "leader-passive");
        }
        return;
    }
    // `Bertindak selaku pembina apel X`: who follows; `X memimpin apel`: who stands before.
    let office = doc.is_any(cue.at, words!["bertindak", "selaku", "sebagai", "inspektur", "irup", "pembina"]);
    let follows = stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).iter().find(free).cloned();
    if let Some(seen) = follows.filter(|_| office) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens, "leader-office");
        return;
    }
    // `melantik X sebagai …`: who is sworn in is there.
    if doc.is_any(cue.at, words!["melantik", "mengukuhkan"])
        && let Some(seen) = stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).first()
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
    }
    // The object must be the event.
    let object = cue.end..(cue.end + 5).min(tokens.end);
    let event_like = object.clone().any(|k| {
        doc.is_any(
            k,
            words![
                "kegiatan",
                "acara",
                "langsung",
                "jalannya",
                "rombongan",
                "tersebut",
                "apel",
                "pertemuan",
                "tali",
                "gedung",
                "keberangkatan",
            ],
        ) || doc.found(k).iter().any(|it| matches!(it.term, Term::Event(_)))
    }) || (draft.verb && cue.at == draft.trigger.start)
        || office
        || doc.is(cue.at, "mengambil")
        || cue.end == tokens.end;
    // `membuka TMMD yang digelar Kodim X`
    let event_like = event_like
        || (cue.end..(cue.end + 14).min(tokens.end)).any(|k| {
            doc.is(k, "yang")
                && doc.is_any(k + 1, words!["digelar", "diselenggarakan", "diadakan", "dilaksanakan", "dihelat"])
        });
    let not_event = (cue.end..(cue.end + 3).min(tokens.end)).any(|k| stage.marks.has(k, Words::NoEvent));
    // `Kapolres memimpin langsung pengamanan`: he guards the event.
    let guards = (cue.end..(cue.end + 3).min(tokens.end))
        .any(|k| doc.is_any(k, words!["pengamanan", "penjagaan", "pengawalan"]))
        && !matches!(draft.kind, EventKind::RollCall | EventKind::Patrol | EventKind::Simulation);
    if guards && let Some(seen) = subject(stage, tokens, cue.at).filter(|it| free(&it)) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-guard-leader");
        return;
    }
    // `layanan tetap buka`
    let open =
        doc.is(cue.at, "buka") && doc.is_any(cue.at.wrapping_sub(1), words!["tetap", "jam", "yang", "sudah", "masih"]);
    if !event_like
        || open
        || not_event
        || (cue.at.saturating_sub(2).max(tokens.start)..cue.at).any(|it| {
            doc.is_any(it, words!["untuk", "semula"])
                || (!draft.planned && doc.is_any(it, words!["dijadwalkan", "akan"]))
        })
    {
        return;
    }
    if let Some(seen) = subject(stage, tokens, cue.at).filter(|it| free(&it)) {
        let who = Who::Official(seen.official as u32);
        draft.part(who, Role::Leader, seen.tokens.clone(), "leader-active");
        // Who opens with words of warning or welcome speaks too.
        let speaks = (cue.end..(cue.end + 5).min(tokens.end))
            .any(|k| doc.is_any(k, words!["mengingatkan", "menyampaikan", "mengajak", "berpesan"]))
            || opens_with_words(stage, span, seen.official);
        if speaks && doc.word(cue.at).to_ascii_lowercase().contains("buka") {
            draft.part(who, Role::Speaker, seen.tokens, "speaker-opens");
        }
        return;
    }
    // A unit that does it leaves nobody to name.
    if stage.items(tokens.start..cue.at).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_))) {
        return;
    }
    if let Some(Voice::Official(official)) =
        span.sentence.checked_sub(1).and_then(|it| stage.speech.topic_of.get(it).copied().flatten())
    {
        draft.part(Who::Official(official as u32), Role::Leader, cue.at..cue.end, "leader-topic");
    }
}

fn opens_with_words(stage: &Stage<'_, '_, '_>, span: &Stretch, official: usize) -> bool {
    stage
        .speech
        .statements
        .iter()
        .any(|it| it.sentence == span.sentence && it.speaker == Some(official) && it.attributed)
}

/// The subject of a clause: its first mention that depends on no preposition.
pub(crate) fn subject(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    let doc = stage.doc;
    let seen: Vec<&Seen> =
        stage.people.within(tokens.start..i).iter().filter(|it| doc.quote_of(it.tokens.start).is_none()).collect();
    // `Pangdam mendampingi Kapolda memimpin apel`: the one who is accompanied does it.
    let with = stage.lines[doc.sentence_of(i)]
        .cues
        .iter()
        .rev()
        .find(|it| it.role == RoleCue::Accompanying && it.at > tokens.start && it.end < i);
    if let Some(main) = with.and_then(|cue| seen.iter().find(|it| it.tokens.start >= cue.end)) {
        return Some((*main).clone());
    }
    let governed = |it: &&Seen| {
        it.tokens.start > tokens.start
            && doc.is_any(
                it.tokens.start - 1,
                words![
                    "kepada", "dari", "oleh", "dengan", "untuk", "bagi", "terhadap", "bersama", "menurut", "mewakili",
                    "amanat", "sambutan"
                ],
            )
    };
    seen.iter().find(|it| !governed(it)).or_else(|| seen.first()).map(|it| (*it).clone())
}

pub(crate) fn speaker(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let i = cue.at;
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    // `Usai memberikan pengarahan, X meninjau …`: said before, at the event told before.
    let past = (i.saturating_sub(2).max(tokens.start)..i).any(|it| stage.marks.has(it, Words::Back));
    if past && tokens.contains(&draft.trigger.start) && draft.trigger.start > i {
        return;
    }
    // `narasumber yakni A, B dan C`, `pemateri dari unsur Kepolisian X`: a list follows.
    let lists = doc.is_any(
        i,
        words![
            "narasumber",
            "pemateri",
            "pembicara",
            "menghadirkan",
            "sebagai",
            "selaku",
            "materi",
            "nara",
            "bertindak"
        ],
    );
    let behind: Vec<Seen> = stage.people.within(cue.end..tokens.end).iter().filter(free).cloned().collect();
    if lists {
        let acts = doc.is_any(i.wrapping_sub(1), words!["sebagai", "jadi", "menjadi", "bertindak"])
            || doc.is_any(i, words!["sebagai", "selaku", "bertindak"]);
        let ahead = stage.people.within(tokens.start..i);
        if acts && !ahead.is_empty() {
            // `A dan B bertindak sebagai pembicara`: all who stand before in the clause.
            let led = |it: &&Seen| !draft_leads(draft, it);
            let ahead: Vec<Seen> = ahead.iter().filter(free).filter(led).cloned().collect();
            for seen in &ahead {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-as");
            }
            return;
        }
        let stop = stage.lines[span.sentence]
            .cues
            .iter()
            .find(|it| {
                it.at > cue.end && matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Witness)
            })
            .map_or(tokens.end, |it| it.at);
        for seen in behind.iter().filter(|it| it.tokens.start < stop) {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-listed");
        }
        return;
    }
    // `daftar yang dibacakan Kepala X`: nobody's own words.
    let list = doc.is_any(i, words!["dibacakan", "membacakan"])
        && (i.saturating_sub(6).max(tokens.start)..(i + 4).min(tokens.end)).any(|it| {
            doc.is_any(it, words!["daftar", "nama", "nama-nama", "SK", "keputusan", "berita", "petikan", "doa", "tata"])
        });
    if list {
        if let Some(seen) = behind.first().filter(|it| it.tokens.start <= cue.end + 1) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-reads");
        }
        return;
    }
    // `telah dibacakan`: read out by somebody who is not named.
    if stage.doc.is_any(i, words!["dibacakan"]) && behind.first().is_none_or(|it| it.tokens.start > cue.end + 1) {
        return;
    }
    let agent = behind.first().filter(|it| cue.passive && it.tokens.start <= cue.end + 1);
    let spoken_by = agent
        .cloned()
        .or_else(|| subject(stage, tokens, i))
        .filter(|it| free(&it))
        .map(|it| (it.official, it.tokens))
        .or_else(|| {
            behind.first().filter(|it| it.tokens.start <= cue.end + 8).map(|it| (it.official, it.tokens.clone()))
        })
        .or_else(|| {
            stage
                .speech
                .statements
                .iter()
                .find(|it| it.sentence == span.sentence)
                .and_then(|it| it.speaker)
                .map(|it| (it, i..cue.end))
        })
        .or_else(|| topic(stage, span.sentence).map(|it| (it, i..cue.end)));
    if let Some((official, range)) = spoken_by.filter(|_| !away_by_wire(stage, tokens)) {
        draft.part(Who::Official(official as u32), Role::Speaker, range, "speaker-address");
    }
}

fn draft_leads(draft: &Draft, seen: &Seen) -> bool {
    draft
        .parts
        .iter()
        .any(|it| it.role == Role::Leader && it.who == Who::Official(seen.official as u32) && it.tokens == seen.tokens)
}

fn topic(stage: &Stage<'_, '_, '_>, sentence: usize) -> Option<usize> {
    match sentence.checked_sub(1).and_then(|it| stage.speech.topic_of.get(it).copied().flatten()) {
        Some(Voice::Official(it)) => Some(it),
        _ => None,
    }
}

/// Words spoken over the radio or a telephone place nobody.
fn away_by_wire(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|it| {
        stage.doc.quote_of(it).is_none()
            && stage.doc.is_any(it, words!["HT", "telepon", "telpon", "seluler", "whatsapp"])
    })
}

/// `Dalam sambutannya, Kapolres …`: a frame that says where the words were spoken.
pub(crate) fn frames(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    if !stage.marks.any(tokens.clone(), Words::Speeches) {
        return;
    }
    for i in tokens.clone() {
        if !stage.marks.has(i, Words::Speeches) || doc.quote_of(i).is_some() {
            continue;
        }
        // `Membacakan amanat Kapolda X, Kapolres mengatakan …`: he speaks for who is not there.
        if doc.is(i, "membacakan") {
            let text = doc.is_any(i + 1, words!["amanat", "sambutan", "pidato", "arahan", "pesan"]);
            let reader = before_or_behind(stage, tokens, i, away).filter(|_| text);
            if let Some(seen) = reader {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-reads");
            }
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
        if doc.is_any(i, words!["materi", "paparan", "penyuluhan", "ceramah", "tausiah", "pembekalan", "orasi"]) {
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
            let by = (i + 1..tokens.end)
                .filter(|it| Some(*it) == verb || (doc.is(*it, "oleh") && doc.quote_of(*it).is_none()));
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
            continue;
        }
        let noun = doc.is_any(
            i,
            words![
                "sambutannya",
                "arahannya",
                "amanatnya",
                "materinya",
                "paparannya",
                "pemaparannya",
                "orasinya",
                "sambutan",
                "penyampaiannya",
                "arahan",
                "pidatonya",
            ],
        );
        let framed = noun
            && doc.is_any(
                i.wrapping_sub(1),
                words!["dalam", "pada", "menyampaikan", "memberikan", "memberi", "mengawali"],
            );
        let crowd = doc.is_any(i, words!["hadapan", "kepada", "depan"])
            && doc.is_any(i + 1, words!["peserta", "hadirin", "massa", "ratusan", "puluhan"])
            || (doc.is(i, "hadapan") && (i + 1..i + 5).any(|k| stage.marks.has(k, Words::Audience)));
        // `Kapolres dalam kesempatan itu meminta …`
        let gathers = !matches!(
            draft.kind,
            EventKind::LawEnforcement
                | EventKind::Logistics
                | EventKind::Patrol
                | EventKind::Inspection
                | EventKind::Voting
        );
        let occasion = gathers
            && doc.is(i, "kesempatan")
            && doc.is_any(i + 1, words!["itu", "tersebut", "ini", "yang"])
            && doc.is_any(i.wrapping_sub(1), words!["dalam", "pada"])
            && (says(stage, span).is_some() || !stage.people.within(tokens.start..i).is_empty());
        if !(framed || crowd || occasion) || away_by_wire(stage, tokens) {
            continue;
        }
        let said = || stage.speech.statements.iter().find(|it| it.sentence == span.sentence).and_then(|it| it.speaker);
        let who = stage
            .people
            .within(tokens.clone())
            .iter()
            .find(|it| !away.contains(&it.tokens.start) && doc.quote_of(it.tokens.start).is_none())
            .map(|it| (it.official, it.tokens.clone()))
            .or_else(|| {
                said()
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

/// The subject before token `i`, or whoever is named first behind the comma that ends a phrase opened by it.
fn before_or_behind(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize, away: &[usize]) -> Option<Seen> {
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    let ahead = stage.people.within(tokens.start..i).iter().find(free).cloned();
    ahead.or_else(|| {
        let comma = (i..tokens.end).find(|it| stage.doc.mark(*it) == ',')?;
        stage.people.within(comma + 1..(comma + 6).min(tokens.end)).iter().find(free).cloned()
    })
}

/// People quoted, or said to have spoken, where speaking is what the event is for.
pub(crate) fn quoted(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    use EventKind::{
        Ceremony, CoordinationMeeting, Debate, Declaration, Hearing, Outreach, PressConference, Protest, RollCall,
        Simulation, SocialAid, Training, Visit,
    };
    let talks = draft.talks
        || matches!(
            draft.kind,
            CoordinationMeeting | Hearing | Outreach | PressConference | Protest | Training | Visit
        );
    let gathers = matches!(draft.kind, Ceremony | RollCall | Declaration | Debate | SocialAid | Simulation);
    if draft.kind == EventKind::Inspection {
        return addressed(stage, draft);
    }
    if !(talks || gathers) || (draft.side && draft.kind != PressConference) {
        return;
    }
    let here = stage.lines[draft.sentence].tokens.clone();
    // `Hal itu disampaikan Ketua X dalam sosialisasi di Y`
    if let Some(seen) = told_within(stage, draft) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-within");
    }
    for span in draft.spans.clone() {
        // `Usai rapat, X berharap …`: said when it was over.
        let over =
            stage.lines[span.sentence].triggers.iter().any(|it| it.stance == Stance::Back && it.kind == draft.kind);
        if over || spokesman(stage, &span.tokens) {
            continue;
        }
        let then = |day: simpul_model::Date| draft.date.is_none_or(|own| day <= own.last());
        let statement = stage
            .speech
            .statements
            .iter()
            .find(|it| it.sentence == span.sentence && it.date.is_none_or(then))
            .and_then(|it| it.speaker);
        let said = statement.or_else(|| says(stage, &span));
        let Some(official) = said.filter(|it| !stage.speaks_elsewhere(*it, span.sentence)) else { continue };
        let who = Who::Official(official as u32);
        // What he says here and below may have been said on another day.
        let later = stage.speech.statements.iter().any(|it| {
            it.speaker == Some(official)
                && (span.sentence..=span.sentence + 2).contains(&it.sentence)
                && it.date.is_some_and(|day| !then(day))
        });
        let guards =
            stage.marks.any(span.tokens.clone(), Words::Forces) && stage.marks.any(span.tokens.clone(), Words::Sent);
        if gathers && !later && !guards && !press_officer(stage, official) {
            let leads = draft.parts.iter().any(|it| it.who == who && it.role == Role::Leader);
            let urges = words!["pesan", "pesannya", "ajak", "ajaknya", "pinta", "pintanya", "imbau", "imbaunya"];
            let urged = span.tokens.clone().any(|it| stage.doc.quote_of(it).is_none() && stage.doc.is_any(it, urges));
            let reports =
                span.tokens.clone().any(|it| stage.doc.quote_of(it).is_none() && stage.doc.is(it, "melaporkan"));
            // Who opened it is heard right behind.
            let opened = draft.parts.iter().any(|it| {
                draft.kind != SocialAid
                    && it.who == who
                    && it.role == Role::Leader
                    && (it.tokens.start.saturating_sub(3)..it.tokens.start).any(|k| stage.doc.is(k, "dibuka"))
                    && span.sentence <= stage.doc.sentence_of(it.tokens.start) + 3
            });
            if (leads && (urged || opened) && statement.is_some()) || reports {
                draft.part(who, Role::Speaker, span.tokens.clone(), "speaker-urges");
            } else {
                draft.part(who, Role::Attendee, span.tokens.clone(), "attendee-speaks");
            }
        }
        let there = draft.has(who) || stage.people.within(here.clone()).iter().any(|it| it.official == official);
        // Whoever is quoted was heard there, unless his post is to speak to the press.
        let adds = words!["menambahkan", "melaporkan", "memaparkan", "menguraikan", "mengingatkan", "menyoroti"];
        let added = || span.tokens.clone().any(|it| stage.doc.quote_of(it).is_none() && stage.doc.is_any(it, adds));
        let heard = talks && (statement.is_some() || added()) && !press_officer(stage, official);
        let presents = matches!(draft.kind, CoordinationMeeting | Training)
            && stage.doc.any_of(span.tokens.clone(), words!["memaparkan", "mempresentasikan"]);
        if presents
            || ((there || hosts_it(stage, draft, official)) && (talks || addresses(stage, &span.tokens)))
            || heard
        {
            draft.part(who, Role::Speaker, span.tokens.clone(), "speaker-quoted");
        }
    }
    if draft.kind == Hearing {
        parties(stage, draft);
    }
    if draft.kind == PressConference {
        press(stage, draft);
    }
}

/// `"…", pesannya kepada personel`: said to those who are looked in on.
fn addressed(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    for span in draft.spans.clone() {
        let to = span.tokens.clone().any(|it| {
            doc.is(it, "kepada")
                && doc.quote_of(it).is_none()
                && (it + 1..it + 4)
                    .any(|k| stage.marks.has(k, Words::Audience) || doc.is_any(k, words!["petugas", "warga"]))
        });
        let said = stage.speech.statements.iter().find(|it| it.sentence == span.sentence).and_then(|it| it.speaker);
        let Some(official) = said.filter(|it| to && draft.has(Who::Official(*it as u32))) else { continue };
        draft.part(Who::Official(official as u32), Role::Speaker, span.tokens, "speaker-addresses");
    }
}

/// Who speaks in the sentence that names the event as the place of speaking.
fn told_within(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<Seen> {
    let doc = stage.doc;
    let line = &stage.lines[draft.sentence];
    let at = draft.trigger.start;
    let within = (at.saturating_sub(4).max(line.tokens.start)..at)
        .rev()
        .find(|it| doc.is_any(*it, words!["dalam", "pada", "saat", "ketika"]))?;
    let passive = (line.tokens.start..within).rev().find(|it| {
        doc.quote_of(*it).is_none()
            && doc.is_any(
                *it,
                words![
                    "disampaikan",
                    "diungkapkan",
                    "dikatakan",
                    "ditegaskan",
                    "dijelaskan",
                    "disampaikannya",
                    "dikemukakan",
                    "dilontarkan",
                    "dipaparkan"
                ],
            )
    })?;
    stage
        .people
        .within(passive + 1..within)
        .first()
        .filter(|it| it.tokens.start <= passive + 2 && it.tokens.end + 2 >= within)
        .cloned()
}

/// Whether an official heads a unit that holds the event.
fn hosts_it(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    stage.people.officials[official].posts.iter().any(|held| {
        hosts::is_head(&held.post) && held.unit.is_some_and(|unit| draft.organizers.iter().any(|it| it.0 == unit))
    })
}

fn press_officer(stage: &Stage<'_, '_, '_>, official: usize) -> bool {
    stage.people.officials[official]
        .posts
        .iter()
        .any(|it| it.post.to_lowercase().contains("humas") || it.post.contains("Penmas"))
}

fn spokesman(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    stage.doc.any_of(tokens.clone(), words!["juru"])
        && tokens.clone().any(|it| stage.doc.is(it, "juru") && stage.doc.is(it + 1, "bicara"))
}

/// Who tells the press: the subject of the sentence that names the conference, and later whoever of those present is quoted.
fn press(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let line = &stage.lines[draft.sentence];
    let speaks = draft.parts.iter().any(|it| it.role == Role::Speaker);
    let framed =
        stage.doc.is_any(draft.trigger.start.wrapping_sub(1), words!["dalam", "pada", "saat", "melalui", "menggelar"]);
    let ahead = stage.people.within(line.tokens.start..draft.trigger.start);
    let outside = |it: &&Seen| stage.doc.quote_of(it.tokens.start).is_none();
    if let Some(seen) = ahead.iter().find(outside).filter(|_| framed && !speaks && !draft.planned) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-press");
    }
    let told = draft.sentence;
    for statement in stage.speech.statements.iter().filter(|it| it.sentence > told) {
        let Some(official) = statement.speaker.filter(|it| !stage.speaks_elsewhere(*it, statement.sentence)) else {
            continue;
        };
        let who = Who::Official(official as u32);
        if draft.has(who) {
            draft.part(who, Role::Speaker, stage.lines[statement.sentence].tokens.clone(), "speaker-quoted");
        }
    }
}

/// Complainants, respondents and the accused are heard.
fn parties(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    for span in draft.spans.clone() {
        for i in span.tokens.clone().filter(|it| doc.quote_of(*it).is_none()) {
            let names = stage.marks.has(i, Words::Parties);
            if !names {
                continue;
            }
            let reach = if doc.is(i, "mengadukan") { span.tokens.end } else { (i + 6).min(span.tokens.end) };
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

/// The official whom an active verb of speech has as its subject.
fn says(stage: &Stage<'_, '_, '_>, span: &Stretch) -> Option<usize> {
    let doc = stage.doc;
    let active =
        |f: &crate::doc::Found| matches!(f.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Active);
    let weak = words!["membenarkan", "mengapresiasi", "menanyakan", "mengaku", "menilai"];
    let through =
        |at: usize| stage.lines[span.sentence].cues.iter().any(|it| it.role == RoleCue::Through && it.at < at);
    span.tokens
        .clone()
        .filter(|i| doc.begins(*i, Kinds::SPEECH) && doc.quote_of(*i).is_none())
        .filter(|i| doc.found(*i).iter().any(active) && !doc.is_any(*i, weak))
        .find_map(|verb| subject(stage, &span.tokens, verb).filter(|_| !through(verb)))
        .map(|it| it.official)
}

/// Whether words are said to those present (`mengingatkan seluruh jajaran`).
fn addresses(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    let doc = stage.doc;
    let calls = |i: usize| stage.marks.has(i, Words::Calls);
    tokens.clone().any(|i| {
        doc.quote_of(i).is_none()
            && calls(i)
            && (i + 1..(i + 6).min(tokens.end)).any(|k| stage.marks.has(k, Words::Audience))
    })
}
