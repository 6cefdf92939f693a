//! Those who are named and stay away, and those who stand in for them.

use crate::{
    attendance::before,
    events::{Draft, StandIn, Stretch},
    lines::{Cue, Stage},
    mentions::Item,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};
use std::ops::Range;

/// The mentions (by first token) that a stretch names without placing them at the event.
pub(crate) fn absent(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Vec<usize> {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let outside = |i: &usize| doc.quote_of(*i).is_none();
    let people = |range: Range<usize>| stage.people.within(range).iter().map(|it| it.tokens.start);
    let mut away = Vec::new();
    if !tokens.contains(&draft.trigger.start)
        && stage.marks.in_sentence(span.sentence, &[Words::Absent])
        && tokens.clone().filter(outside).any(|i| stage.marks.has(i, Words::Absent))
    {
        away.extend(people(tokens.clone()));
        return away;
    }
    let addresses = words!["amanatnya", "sambutannya", "pidatonya"];
    let speaks = |it: usize| {
        stage.marks.has_any(it, &[Words::NamedOnly, Words::Denies, Words::ReadOut])
            || (stage.marks.has(it, Words::Speeches) && doc.is_any(it, addresses))
    };
    let lists = [Words::NamedOnly, Words::Denies, Words::ReadOut, Words::Speeches];
    let near = if stage.marks.in_sentence(span.sentence, &lists) { tokens.clone() } else { 0..0 };
    for i in near.filter(|it| speaks(*it) && outside(it)) {
        let denies = stage.marks.has(i, Words::Denies);
        // `seijin Kapolres`, `pesan dari Kapolda`: named, not there.
        if stage.marks.has(i, Words::NamedOnly) {
            away.extend(people(i + 1..(i + 4).min(tokens.end)).take(1));
        }
        let stays = denies && (i + 1..i + 4).any(|k| doc.is_any(k, words!["hadir", "menghadiri", "tampak"]));
        if stays || (denies && doc.is_any(i, words!["berhalangan", "absen"])) {
            // `mewakili Ketua KPU Provinsi yang berhalangan`: it is the post without a name that stays away.
            let bare = |from: usize| stage.items(from..i).any(|it| matches!(it.item, Item::Post(_)));
            away.extend(before(stage, tokens, i).filter(|it| !bare(it.tokens.end)).map(|it| it.tokens.start));
        }
        // `Kapolri dalam amanatnya yang dibacakan X`
        if doc.is_any(i, addresses) && (i + 1..i + 4).any(|k| doc.is_any(k, words!["dibacakan", "dibacakannya"])) {
            away.extend(before(stage, tokens, i).map(|it| it.tokens.start));
        }
        // `Kapolri dalam sambutan tertulis yang dibacakan X`
        let written = stage.marks.has(i, Words::ReadOut) && doc.is_any(i + 1, words!["tertulis", "tertulisnya"]);
        if written && (i + 2..i + 5).any(|k| doc.is_any(k, words!["dibacakan", "dibacakannya"])) {
            away.extend(before(stage, tokens, i).map(|it| it.tokens.start));
        }
        // `amanat Kapolri`: read out for one who is not there.
        let introduced = doc.is_any(i + 1, words!["dari", "oleh"])
            || doc.is_any(i.wrapping_sub(1), words!["diawali", "dilanjutkan", "dengan"]);
        if stage.marks.has(i, Words::ReadOut) && !introduced {
            away.extend(people(i + 1..(i + 3).min(tokens.end)).take(1));
        }
    }
    for cue in
        stage.lines[span.sentence].cues.iter().filter(|it| it.role == RoleCue::Through && tokens.contains(&it.at))
    {
        // `Bantuan diserahkan melalui Kapolsek X kepada warga`: he hands it over.
        if stage.doc.is_any(cue.at.wrapping_sub(1), words!["diserahkan", "disalurkan", "dibagikan"]) {
            continue;
        }
        let speaks = stage.doc.is_any(cue.at, words!["melalui", "lewat"]);
        let voice = stage.people.within(cue.end..(cue.end + 6).min(tokens.end)).first();
        if let Some(voice) = voice {
            away.push(voice.tokens.start);
            away.extend(before(stage, tokens, cue.at).filter(|_| speaks).map(|it| it.tokens.start));
        }
    }
    away
}

/// `A diwakili B`, `B mewakili A`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &mut Vec<usize>) {
    let tokens = &span.tokens;
    let line = &stage.lines[span.sentence];
    for cue in line.cues.iter().filter(|it| tokens.contains(&it.at)) {
        let holder = |it: &&crate::mentions::Placed| matches!(it.item, Item::Post(_) | Item::Person(_));
        let (absent, by) = match cue.role {
            RoleCue::Represented => (
                stage.mentions.within(tokens.start..cue.at).iter().rev().find(holder),
                stage.people.within(cue.end..(cue.end + 10).min(tokens.end)).first().cloned(),
            ),
            RoleCue::Representing if !stage.doc.is(cue.at, "perwakilan") => (
                stage.mentions.within(cue.end..(cue.end + 8).min(tokens.end)).iter().find(holder),
                before(stage, tokens, cue.at),
            ),
            _ => continue,
        };
        let Some(absent) = absent else { continue };
        away.push(absent.tokens.start);
        away.extend(stage.people.within(absent.tokens.clone()).iter().map(|it| it.tokens.start));
        let Some(by) = by.filter(|it| it.tokens.start != absent.tokens.start) else { continue };
        let official = stage.people.within(absent.tokens.clone()).first().map(|it| it.official);
        let post = match absent.item {
            Item::Post(index) if official.is_none() => {
                let phrase = &stage.mentions.posts[index];
                Some((phrase.standard.clone(), phrase.unit.and_then(|it| stage.resolved.unit_of[it])))
            }
            _ => None,
        };
        if official == Some(by.official) {
            continue;
        }
        draft.stand_ins.push(StandIn { official, post, by: Who::Official(by.official as u32) });
        // `semula dijadwalkan membuka acara, tetapi diwakili B`, `dipimpin A yang diwakili B`: B takes the part too.
        let his_part = |it: &Cue| {
            let opened = !it.passive && it.at > absent.tokens.end && it.end <= cue.at;
            let led = it.passive
                && it.end <= absent.tokens.start
                && stage.people.within(it.end..absent.tokens.start).is_empty()
                && stage.doc.same_sentence(it.end, cue.at);
            it.role == RoleCue::Leader && (opened || led)
        };
        let opens = cue.role == RoleCue::Represented && line.cues.iter().any(his_part);
        let speaks = cue.role == RoleCue::Represented
            && line.cues.iter().any(|it| {
                it.role == RoleCue::Speaker
                    && it.end <= absent.tokens.start + 2
                    && stage.doc.is_any(it.at, words!["pemateri", "narasumber", "pembicara"])
            });
        let role = if opens {
            Role::Leader
        } else if speaks {
            Role::Speaker
        } else {
            Role::Attendee
        };
        draft.part(Who::Official(by.official as u32), role, by.tokens, "attendee-represents");
    }
}
