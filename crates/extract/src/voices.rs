//! People quoted at an event, and said to have spoken, where speaking is what it is for.

mod afterwards;
mod away;
mod press;
mod says;

use crate::{
    events::{Draft, Part, Stretch},
    hosts,
    lines::Stage,
    list::holds_part,
    people::Seen,
    words::Words,
};
use simpul_model::{EventKind, PostStatus, Role, Service, UnitKind, reading::Who};
use std::ops::Range;

use afterwards::{comes_after, goes_on_afterwards, is_over, met_afterwards, told_after};
use away::{comments_on, is_read_out, is_voice_only, keeps_order, tells_of_guard, told_reporters};
use press::{adds, parties, press};
pub(crate) use press::{before_court, presides, summoned};
pub(crate) use says::says;
use says::{all_say, may_say};

/// People quoted, or said to have spoken, where speaking is what the event is for; of those `heard_later`, at another event, only who is named here.
pub(crate) fn quoted(stage: &Stage<'_, '_, '_>, draft: &mut Draft, heard_later: &[Who]) {
    use EventKind::{
        Campaign, Ceremony, CoordinationMeeting, Debate, Declaration, Hearing, Outreach, PressConference, Protest,
        RollCall, Simulation, SocialAid, Training, Visit,
    };
    let tour = draft.kind == Visit && is_tour(stage, draft);
    let talks = draft.talks
        || draft.kind == Visit && !tour
        || matches!(draft.kind, CoordinationMeeting | Hearing | Outreach | PressConference | Protest | Training);
    let gathers =
        tour || matches!(draft.kind, Campaign | Ceremony | RollCall | Declaration | Debate | SocialAid | Simulation);
    if draft.kind == EventKind::Inspection || draft.kind == EventKind::Patrol && !draft.talks {
        return addressed(stage, draft);
    }
    let held = talks || gathers || matches!(draft.kind, EventKind::Other | EventKind::Tally);
    if !held || draft.planned || (draft.side && draft.kind != PressConference) {
        return;
    }
    let here = stage.lines[draft.sentence].tokens.clone();
    // `Hal itu disampaikan Ketua X dalam sosialisasi di Y`
    if let Some(seen) = told_within(stage, draft) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-within");
    } else if let Some((official, at)) = says::told_before(stage, draft) {
        draft.part(Who::Official(official as u32), Role::Speaker, at, "speaker-within");
    }
    if !(talks || gathers) {
        return;
    }
    for span in draft.spans.clone() {
        let is_quoted = stage.speech.statements.iter().any(|it| it.sentence == span.sentence);
        if !is_quoted && !may_say(stage, &span) {
            continue;
        }
        if spokesman(stage, &span.tokens) || away::tells_of_it(stage, draft, &span) {
            continue;
        }
        if is_over(stage, draft, span.sentence) || told_after(stage, draft, &span) {
            met_afterwards(stage, draft, &span);
            continue;
        }
        let date = draft.date;
        let then = |day: simpul_model::Date| date.is_none_or(|own| day <= own.last());
        let statement = stage
            .speech
            .statements
            .iter()
            .find(|it| it.sentence == span.sentence && it.date.is_none_or(then))
            .and_then(|it| it.speaker);
        let said = statement.or_else(|| says(stage, &span));
        // `A memaparkan …, sedangkan B menyatakan …`: those whose body is at a meeting speak there.
        if matches!(draft.kind, CoordinationMeeting | Hearing) {
            // Who speaks in one sentence with one of them is there as well.
            let mut beside = draft.kind == CoordinationMeeting && presents(stage, &span.tokens);
            for (official, tokens) in all_say(stage, &span) {
                let who = Who::Official(official as u32);
                beside |= draft.has(who) || invited(stage, draft, official);
                let there = beside;
                let looks_on = draft.kind == Hearing && draft.parts.iter().any(|it| it.who == who && is_onlooker(it));
                if there
                    && !looks_on
                    && !press_officer(stage, official)
                    && !stage.speaks_elsewhere(official, span.sentence)
                {
                    draft.part(who, Role::Speaker, tokens, "speaker-invited");
                }
            }
        }
        let Some(official) = said.filter(|it| !stage.speaks_elsewhere(*it, span.sentence)) else { continue };
        if told_reporters(stage, draft, official, span.sentence) {
            continue;
        }
        if is_read_out(stage, draft, official) || is_voice_only(stage, draft, official, span.sentence) {
            continue;
        }
        if goes_on_afterwards(stage, draft, official, span.sentence) {
            comes_after(stage, draft, official, &span);
            continue;
        }
        let who = Who::Official(official as u32);
        let guards_it = draft.kind == Protest
            && serves_police(stage, official)
            && (tells_of_guard(stage, span.sentence) || keeps_order(stage, draft, who, span.sentence));
        if guards_it {
            continue;
        }
        if draft.kind == Hearing && draft.parts.iter().any(|it| it.who == who && is_onlooker(it)) {
            continue;
        }
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
            let urged =
                || stage.marks.each_of(span.tokens.clone(), Words::Urges).any(|it| stage.doc.quote_of(it).is_none());
            let reports = || {
                stage.doc.each_of(span.tokens.clone(), words!["melaporkan"]).any(|it| stage.doc.quote_of(it).is_none())
                    // `Ketua panitia, Kepala Dinas X A, mengatakan …`
                    || stage.doc.is_any(span.tokens.start, words!["ketua"]) && stage.doc.is(span.tokens.start + 1, "panitia")
            };
            // `Sekda X menyampaikan permohonan maaf karena Bupati sedang dinas luar`
            let thanks =
                words!["ucapan", "permohonan", "selamat", "terima", "apresiasi", "penghargaan", "harapan", "rasa"];
            let greets = || {
                draft.kind == Ceremony
                    && stage
                        .doc
                        .each_of(span.tokens.clone(), words!["menyampaikan", "mengucapkan"])
                        .any(|it| stage.doc.quote_of(it).is_none() && stage.doc.is_any(it + 1, thanks))
            };
            // Who opened it is heard right behind.
            let opened = || {
                draft.parts.iter().any(|it| {
                    draft.kind != SocialAid
                        && it.who == who
                        && it.role == Role::Leader
                        && (it.tokens.start.saturating_sub(3)..it.tokens.start).any(|k| stage.doc.is(k, "dibuka"))
                        && span.sentence <= stage.doc.sentence_of(it.tokens.start) + 3
                })
            };
            let farewell = || stage.doc.any_of(draft.trigger.clone(), words!["pisah", "lepas", "kenal"]);
            let moves = || draft.parts.iter().any(|it| it.who == who && it.rule == "attendee-handover");
            // Who leads such an event is quoted with what he says there; at a declaration everyone is but those who guard it.
            let civil = || stage.people.officials[official].rank.is_none();
            let voiced = (leads && matches!(draft.kind, Ceremony | RollCall | Debate))
                || (draft.kind == Declaration && (urged() || civil()));
            // Who takes leave, and who is welcomed, is quoted with what he says there.
            let parting = draft.kind == Ceremony && farewell() && moves();
            let told = voiced || parting || leads && (urged() || opened()) || said_there(stage, draft, &span.tokens);
            if told && statement.is_some() || reports() || greets() {
                draft.part(who, Role::Speaker, span.tokens.clone(), "speaker-urges");
            } else if draft.kind != SocialAid || draft.first {
                // Of aid told further down others speak who were not there.
                draft.part(who, Role::Attendee, span.tokens.clone(), "attendee-speaks");
            }
        }
        if reacted_to(stage, &span.tokens) {
            draft.part(who, Role::Speaker, span.tokens.clone(), "speaker-heard");
        }
        let there = draft.has(who) || stage.people.within(here.clone()).iter().any(|it| it.official == official);
        // Whoever is quoted was heard there, unless his post is to speak to the press.
        let adds = words!["menambahkan", "melaporkan", "memaparkan", "menguraikan", "mengingatkan", "menyoroti"];
        let added = || stage.doc.each_of(span.tokens.clone(), adds).any(|it| stage.doc.quote_of(it).is_none());
        let unquoted = || talks && added() || has_floor(stage, draft, official, &span);
        let told = || talks && statement.is_some() || !passed_on(stage, official) && unquoted();
        let heard = !press_officer(stage, official) && told();
        if !there && draft.kind == Hearing && comments_on(stage, draft, official) {
            continue;
        }
        if !there && matches!(draft.kind, Outreach | Visit) && speaks_for_men(stage, draft, official) {
            continue;
        }
        // `“Anak-anak jarang dapat kesempatan begini,” kata Kepala SMA X`: whose house it is, said of the guests.
        let house = matches!(draft.kind, Outreach | Visit | Training) && heads_school(stage, draft, official);
        if house && !reacted_to(stage, &span.tokens) && !addresses(stage, &span.tokens) {
            draft.part(who, Role::Attendee, span.tokens.clone(), "attendee-speaks");
            continue;
        }
        let presents = matches!(draft.kind, CoordinationMeeting | Training) && presents(stage, &span.tokens);
        if !there && heard_later.contains(&who) && !addresses(stage, &span.tokens) {
            continue;
        }
        if presents
            || ((there || hosts_it(stage, draft, official)) && (talks || addresses(stage, &span.tokens)))
            || heard
        {
            draft.part(who, Role::Speaker, span.tokens.clone(), "speaker-quoted");
        }
    }
    if talks {
        answers(stage, draft);
    }
    if draft.kind == Hearing {
        parties(stage, draft);
    }
    if draft.kind == PressConference {
        press(stage, draft);
        adds(stage, draft);
    }
}

/// `“…,” sebut A di sela razia`: who is heard while it goes on is there, whatever it is.
pub(crate) fn between(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    if draft.planned {
        return;
    }
    for span in draft.spans.clone() {
        let here = |it: &&crate::speech::Statement| it.sentence == span.sentence;
        let Some(official) = stage.speech.statements.iter().find(here).and_then(|it| it.speaker) else { continue };
        let goes_on = |it: usize| {
            let twice = doc.mark(it + 1) == '-' && doc.is(it + 2, "sela");
            let next = it + 1 + 2 * usize::from(twice);
            let event = next + usize::from(doc.is_any(next, words!["jalannya", "kegiatan", "pelaksanaan"]));
            doc.quote_of(it).is_none() && doc.names_event(event, draft.kind)
        };
        if doc.each_of(span.tokens.clone(), words!["sela", "disela"]).any(goes_on) {
            let who = Who::Official(official as u32);
            draft.part(who, Role::Attendee, span.tokens, "attendee-between");
        }
    }
}

/// `menyampaikan pesan dari Kapolda A` and below `A mengingatkan …`: whether somebody is first named as one from whom something comes.
fn passed_on(stage: &Stage<'_, '_, '_>, official: usize) -> bool {
    let first = stage.people.seen.iter().find(|it| it.official == official);
    first.is_some_and(|it| stage.doc.is(it.tokens.start.wrapping_sub(1), "dari"))
}

/// `Rapat dibuka A. B menegaskan …`, `B menjelaskan …`: whether what one says without being quoted is a part of the talk: he explains something,
/// or others spoke before him at a meeting.
fn has_floor(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize, span: &Stretch) -> bool {
    use EventKind::{CoordinationMeeting, Outreach, Training};
    let doc = stage.doc;
    if !draft.first || draft.side || span.sentence < draft.sentence || speaks_for_men(stage, draft, official) {
        return false;
    }
    let explains = doc
        .each_of(span.tokens.clone(), words!["menjelaskan", "menerangkan", "menguraikan", "memaparkan"])
        .any(|it| doc.quote_of(it).is_none());
    let others = |it: &Part| it.role == Role::Speaker && it.who != Who::Official(official as u32);
    let open = || draft.parts.iter().any(others);
    match draft.kind {
        CoordinationMeeting => explains || open(),
        Outreach | Training => explains,
        _ => false,
    }
}

/// `“…,” kata A dalam kegiatan itu`: whether a sentence says that its words were spoken at the event.
fn said_there(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    let doc = stage.doc;
    let event = |it: usize| stage.marks.has(it, Words::Generic) || doc.names_event(it, draft.kind);
    let that = |it: usize| doc.any_of(it + 1..(it + 4).min(tokens.end), words!["itu", "ini", "tersebut"]);
    doc.each_of(tokens.clone(), words!["dalam", "pada"])
        .any(|it| doc.quote_of(it).is_none() && event(it + 1) && (that(it + 1) || it + 1 == draft.trigger.start))
}

/// `A memaparkan …`: whether something is presented, as is done to those who sit there.
fn presents(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    stage.doc.any_of(tokens.clone(), words!["memaparkan", "mempresentasikan"])
}

/// Whether an official heads a school that does not hold the event itself.
fn heads_school(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    const SCHOOLS: [&str; 12] =
        ["SD", "SMP", "SMA", "SMK", "MI", "MTs", "MA", "Pondok", "Ponpes", "Dayah", "Universitas", "Madrasah"];
    let Some(unit) = hosts::post_unit(stage, official) else { return false };
    let first = stage.resolved.units[unit].name.split([' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']).next();
    let school = first.is_some_and(|it| SCHOOLS.contains(&it.trim_end_matches('N')));
    school && !draft.organizers.iter().any(|it| it.0 == unit)
}

/// `Kepala Desa X mengusulkan …`, `Ketua KPU Y mengiyakan`: who takes part in what is talked over at an event is there.
fn answers(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    let verbs = words![
        "mengusulkan",
        "menanyakan",
        "mempertanyakan",
        "mengeluhkan",
        "mengiyakan",
        "menyetujui",
        "menanggapi",
        "menyanggah",
        "memprotes",
        "mengamini",
        "menyanggupi",
        "meminta"
    ];
    for span in draft.spans.clone() {
        let earlier = doc.is(span.tokens.start, "sebelumnya");
        if !stage.lines[span.sentence].names || earlier || is_over(stage, draft, span.sentence) {
            continue;
        }
        for seen in stage.people.within(span.tokens.clone()) {
            let before = seen.tokens.start.wrapping_sub(1);
            let told =
                doc.quote_of(seen.tokens.start).is_none() && !stage.speaks_elsewhere(seen.official, span.sentence);
            // `Giliran Anggota Bawaslu X`: his turn to speak.
            if told && doc.is(before, "giliran") {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-turn");
                continue;
            }
            // `Usul itu ditanggapi X`, `Permintaan itu langsung dicatat Y`
            let passive =
                words!["ditanggapi", "dijawab", "diiyakan", "disetujui", "dicatat", "disanggah", "dibenarkan"];
            let answered = told && doc.is_any(before, passive);
            let next = seen.tokens.end + usize::from(doc.mark(seen.tokens.end) == ',');
            let adverbs = words!["sempat", "lalu", "kemudian", "juga", "turut", "lantas", "langsung"];
            let verb = next + usize::from(doc.is_any(next, adverbs));
            let does = verb < span.tokens.end && doc.is_any(verb, verbs);
            let who = Who::Official(seen.official as u32);
            // At a meeting they have the floor.
            let meets = matches!(draft.kind, EventKind::CoordinationMeeting | EventKind::Hearing);
            let asked = answered && draft.kind == EventKind::Outreach && doc.is(before, "dijawab");
            let speaks = meets
                && (does && stage.marks.has(verb, Words::TakesFloor)
                    || answered && doc.is_any(before, words!["ditanggapi", "dijawab"]))
                || asked;
            if (does && told || answered)
                && (speaks || !draft.has(who))
                && !draft.stand_ins.iter().any(|it| it.official == Some(seen.official))
            {
                let role = if speaks { Role::Speaker } else { Role::Attendee };
                draft.part(who, role, seen.tokens.clone(), "attendee-answers");
            }
        }
    }
}

/// Of a tour (`kunjungan`) people tell the press; at an audience, or where those visited are spoken to, they talk to each other.
fn is_tour(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let doc = stage.doc;
    let trigger = doc.slice(draft.trigger.clone());
    let talks = words![
        "dialog",
        "berdialog",
        "lesehan",
        "pertemuan",
        "kesempatan",
        "arahan",
        "pengarahan",
        "tatap",
        "bincang",
        "berbincang",
        "paparan"
    ];
    let meets = |span: &Stretch| doc.each_of(span.tokens.clone(), talks).any(|it| doc.quote_of(it).is_none());
    ["kunjung", "kunker"].iter().any(|it| holds_part(trigger, it)) && !draft.spans.iter().any(meets)
}

/// `"…", pesannya kepada personel`: said to those who are looked in on.
fn addressed(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    for span in draft.spans.clone() {
        let to = doc.each_of(span.tokens.clone(), words!["kepada"]).any(|it| {
            doc.quote_of(it).is_none()
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

/// `Bhabinkamtibmas A menyambangi warga. … ujar Kapolsek`: the head of a station tells the press what one of its men did without him.
fn speaks_for_men(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    let posts = |it: usize| stage.people.officials[it].posts.iter().filter(|it| it.status == PostStatus::Current);
    let armed = |it: usize| matches!(stage.resolved.units[it].kind.service(), Some(Service::Polri | Service::Tni));
    posts(official).any(|it| hosts::is_head(&it.post) && it.unit.is_some_and(armed))
        && draft.parts.iter().any(|part| {
            let Who::Official(man) = part.who else { return false };
            man as usize != official
                && posts(man as usize)
                    .any(|it| matches!(it.post.as_str(), "Bhabinkamtibmas" | "Babinsa") || it.post.starts_with("Kanit"))
        })
}

/// Who only looks on at a hearing is not heard there.
fn is_onlooker(part: &Part) -> bool {
    matches!(part.rule, "attendee-active" | "attendee-witness")
}

/// Whether the body that an official serves holds the event or is at it, or another of the same government.
fn invited(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    let units = &stage.resolved.units;
    let kin = |a: usize, b: usize| {
        let both = units[a].kind == UnitKind::Pemda && units[b].kind == UnitKind::Pemda;
        a == b || both && units[a].region.is_some() && units[a].region == units[b].region
    };
    let there = |unit: usize| {
        draft.organizers.iter().any(|it| it.0 == unit)
            || draft.parts.iter().any(|it| matches!(it.who, Who::Unit(other) if kin(other as usize, unit)))
    };
    let current = stage.people.officials[official].posts.iter().filter(|it| it.status == PostStatus::Current);
    current.filter_map(|it| it.unit).any(there)
}

/// Whether an official serves the police at present.
pub(crate) fn serves_police(stage: &Stage<'_, '_, '_>, official: usize) -> bool {
    hosts::post_unit(stage, official).is_some_and(|it| stage.resolved.units[it].kind.service() == Some(Service::Polri))
}

fn press_officer(stage: &Stage<'_, '_, '_>, official: usize) -> bool {
    stage.people.officials[official]
        .posts
        .iter()
        .any(|it| holds_part(&it.post, "humas") || it.post.contains("Penmas") || it.post.starts_with("Kapen"))
}

fn spokesman(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    stage.doc.any_of(tokens.clone(), words!["juru"])
        && tokens.clone().any(|it| stage.doc.is(it, "juru") && stage.doc.is(it + 1, "bicara"))
}

/// `kata X disambut tepuk tangan hadirin`: the words were heard by those present.
fn reacted_to(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    let doc = stage.doc;
    let noise = words!["tepuk", "tawa", "gelak", "riuh", "sorak", "aplaus", "takbir"];
    let heard = |it: usize| doc.is(it, "hadirin") || doc.any_of(it + 1..(it + 3).min(tokens.end), noise);
    doc.each_of(tokens.clone(), words!["hadirin", "disambut"]).any(|it| doc.quote_of(it).is_none() && heard(it))
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
