//! Those who are named and stay away, and those who stand in for them.

use crate::{
    attendance::before,
    doc::Doc,
    events::{Draft, StandIn, Stretch},
    hosts::inside_person,
    lines::{Cue, Stage},
    mentions::Item,
    people::Seen,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, reading::Who};
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
        && stage.marks.each_of(tokens.clone(), Words::Absent).any(|it| outside(&it))
    {
        away.extend(people(tokens.clone()));
        return away;
    }
    let addresses = words!["amanatnya", "sambutannya", "pidatonya"];
    let speaks = |it: usize| {
        stage.marks.has_any(it, &[Words::NamedOnly, Words::Denies, Words::ReadOut])
            || (stage.marks.has(it, Words::Addresses) && doc.is_any(it, addresses))
    };
    let lists = [Words::NamedOnly, Words::Denies, Words::ReadOut, Words::Addresses];
    let near = if stage.marks.in_sentence(span.sentence, &lists) { tokens.clone() } else { 0..0 };
    // `A membantah menghadiri rapat`
    let refutes = doc.each_of(tokens.clone(), words!["membantah", "menyangkal"]);
    let came = words!["hadir", "menghadiri", "ikut", "mengikuti", "terlibat", "berada", "kehadirannya"];
    for at in refutes.filter(|it| outside(it) && doc.any_of(it + 1..it + 3, came)) {
        away.extend(people(tokens.start..at));
    }
    // `Surat undangan itu ditandatangani langsung oleh Bupati X`
    let papers = words!["telegram", "undangan", "edaran", "keputusan"];
    let signed = |it: &usize| doc.any_of(it.saturating_sub(8).max(tokens.start)..*it, papers);
    let signs = doc.each_of(tokens.clone(), words!["ditandatangani", "diteken"]);
    for at in signs.filter(|it| signed(it) && outside(it)) {
        away.extend(people(at + 1..(at + 4).min(tokens.end)).take(1));
    }
    for i in near.filter(|it| speaks(*it) && outside(it)) {
        let denies = stage.marks.has(i, Words::Denies);
        // `seijin Kapolres`, `pesan dari Kapolda`: named, not there; but `mendapat arahan dari Kapolres`.
        if stage.marks.has(i, Words::NamedOnly) && !delivered(stage, i) {
            away.extend(people(i + 1..(i + 4).min(tokens.end)).take(1));
        }
        let stays = denies && (i + 1..i + 4).any(|k| doc.is_any(k, words!["hadir", "menghadiri", "tampak"]));
        if stays || (denies && doc.is_any(i, words!["berhalangan", "absen"])) {
            // `mewakili Ketua KPU Provinsi yang berhalangan`: it is the post without a name that stays away.
            let bare = |from: usize| stage.items(from..i).any(|it| matches!(it.item, Item::Post(_)));
            away.extend(before(stage, tokens, i).filter(|it| !bare(it.tokens.end)).map(|it| it.tokens.start));
            // `A dan B berhalangan hadir`
            away.extend(joined(stage, tokens.start..i).filter(|it| !bare(it.tokens.end)).map(|it| it.tokens.start));
        }
        // `A batal membuka lomba`
        if denies && doc.is_any(i, words!["batal", "urung"]) && doc.may_be_verb(i + 1) {
            away.extend(before(stage, tokens, i).filter(|it| it.tokens.end == i).map(|it| it.tokens.start));
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
        let introduced = doc.is_any(i + 1, words!["dari", "oleh", "disampaikan", "diberikan"])
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

/// Those who stand before the last one of a range, joined to him: `A, B dan C`.
fn joined<'s>(stage: &'s Stage<'_, '_, '_>, range: Range<usize>) -> impl Iterator<Item = &'s Seen> {
    let doc = stage.doc;
    let mut next = None;
    let link = move |it: &&Seen| {
        let end = it.tokens.end;
        let joins = next.is_none_or(|next| {
            let comma = usize::from(doc.mark(end) == ',');
            let and = usize::from(doc.is_any(end + comma, words!["dan", "serta", "maupun"]));
            comma + and > 0 && end + comma + and == next
        });
        next = Some(it.tokens.start);
        joins
    };
    stage.people.within(range).iter().rev().take_while(link).skip(1)
}

/// `Acara dilanjutkan dengan arahan Kapolres`, `Peserta mendengarkan arahan Kapolres`: whether what a word names is said to those present.
fn delivered(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let opens = words!["diawali", "dibuka", "dilanjutkan", "diisi", "disusul", "ditutup", "diakhiri", "mendengarkan"];
    let gets = words!["mendapat", "mendapatkan", "menerima", "menyimak", "mendengar", "memperoleh"];
    let verb = i.wrapping_sub(1 + usize::from(doc.is(i.wrapping_sub(1), "dengan")));
    // `Arahan disampaikan Kapolres A`
    let given = doc.is_any(i + 1, words!["disampaikan", "diberikan"]);
    doc.is(i, "arahan") && (given || doc.is_any(verb, opens) || doc.is_any(verb, gets))
}

/// `Dua di antaranya tidak hadir dalam sidang, yaitu A dan B`, `B mangkir`: officials whom some stretch says to have stayed away.
pub(crate) fn stayed_away(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Vec<usize> {
    let doc = stage.doc;
    let mut away = Vec::new();
    for span in draft.spans.iter().filter(|it| stage.marks.in_sentence(it.sentence, &[Words::Denies])) {
        let tokens = &span.tokens;
        for at in stage.marks.each_of(tokens.clone(), Words::Denies).filter(|it| doc.quote_of(*it).is_none()) {
            // Not `tidak hanya hadir`, `tidak hadir sendirian`, `tidak hadir sampai selesai`.
            let comes = (at + 1..at + 3).find(|it| doc.is_any(*it, words!["hadir", "menghadiri"]));
            let stays = comes.is_some_and(|it| {
                let alone = words!["sendiri", "sendirian", "sampai", "hingga"];
                !doc.is_any(at + 1, words!["hanya", "cuma", "sekadar"]) && !doc.is_any(it + 1, alone)
            });
            let named = words!["yaitu", "yakni"];
            if let Some(list) = doc.first_of(at..(at + 9).min(tokens.end), named).filter(|_| stays) {
                away.extend(stage.people.within(list..tokens.end).iter().map(|it| it.official));
            }
            if stays || doc.is_any(at, words!["absen", "mangkir"]) {
                away.extend(before(stage, tokens, at).filter(|it| it.tokens.end == at).map(|it| it.official));
            }
        }
    }
    away
}

/// `Hadir mewakili Kapolres X, Kabag Ops A`: who stands in, behind the post of the one who is away.
fn stands_behind(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, cue: Cue) -> Option<crate::people::Seen> {
    let doc = stage.doc;
    let post = stage.items(cue.end..cue.end + 1).find(|it| matches!(it.item, Item::Post(_)))?;
    let next = post.tokens.end + 1;
    let named = doc.mark(post.tokens.end) == ',' && cue.at <= tokens.start + 3;
    stage.people.within(next..(next + 1).min(tokens.end)).first().filter(|_| named).cloned()
}

/// Who a mention names as staying away: an official, or a post whose holder has no name.
fn absentee(
    stage: &Stage<'_, '_, '_>,
    absent: &crate::mentions::Placed,
) -> (Option<usize>, Option<(String, Option<usize>)>) {
    let official = stage.people.within(absent.tokens.clone()).first().map(|it| it.official);
    let post = match absent.item {
        Item::Post(index) if official.is_none() => {
            let phrase = &stage.mentions.posts[index];
            Some((phrase.standard.clone(), phrase.unit.and_then(|it| stage.resolved.unit_of[it])))
        }
        _ => None,
    };
    (official, post)
}

/// `A berhalangan. Ia diwakili B`, `… B, yang datang mewakilinya`: the one spoken of in the sentence before stays away.
fn by_pronoun(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let Some(sentence) = span.sentence.checked_sub(1).map(|it| stage.lines[it].tokens.clone()) else { return };
    let verbs = words!["mewakilinya", "mewakili", "diwakili", "diwakilkan"];
    for i in doc.each_of(tokens.clone(), verbs).filter(|it| doc.quote_of(*it).is_none()) {
        let stands = doc.is_any(i, words!["mewakilinya", "mewakili"]);
        let by = if !stands && doc.is_any(i.wrapping_sub(1), words!["ia", "dia", "beliau", "dirinya"]) {
            let next = i + 1 + usize::from(doc.is_any(i + 1, words!["oleh", "kepada"]));
            stage.people.within(next..(next + 2).min(tokens.end)).first()
        } else if stands && (doc.is(i, "mewakilinya") || doc.is_any(i + 1, words!["dia", "beliau"])) {
            stage.people.within(tokens.start..i).last()
        } else {
            None
        };
        let Some(by) = by else { continue };
        let absent = stage.people.within(sentence.clone()).iter().rev().find(|it| it.official != by.official);
        let Some(absent) = absent.map(|it| it.official) else { continue };
        let by_whom = Who::Official(by.official as u32);
        draft.stand_ins.push(StandIn { official: Some(absent), post: None, by: by_whom });
        draft.parts.retain(|it| it.who != Who::Official(absent as u32));
        draft.part(by_whom, Role::Attendee, by.tokens.clone(), "attendee-represents");
    }
}

/// `A berhalangan dan menugaskan B membuka acara`, `Kapolres X mengutus B untuk hadir`: who is sent comes for the one who sends him.
fn sent(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &mut Vec<usize>) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let sends = words!["menugaskan", "mengutus", "menunjuk", "mengirim", "mengirimkan", "mewakilkan"];
    let Some(verb) = doc.each_of(tokens.clone(), sends).find(|it| doc.quote_of(*it).is_none()) else { return };
    // `mengirim anggotanya, B`, `mewakilkan kepada B`
    let link = usize::from(doc.is_any(verb + 1, words!["anggotanya", "wakilnya", "stafnya", "kepada"]));
    let reach = verb + 2 + 2 * link;
    let by = stage.people.within(verb + 1..reach.min(tokens.end)).first();
    let acts = |it: &&crate::mentions::Placed| match it.item {
        Item::Post(_) | Item::Person(_) => true,
        Item::Unit(_) => !inside_person(stage, &it.tokens),
        Item::Region(_) => false,
    };
    let sender = stage.mentions.within(tokens.start..verb).iter().rev().find(acts);
    // `tampak A, sedangkan Polres X mengutus B`: a unit that sends somebody stays away from nothing.
    if let (Some(Item::Unit(_)), Some(by)) = (sender.map(|it| it.item), by)
        && sender.is_some_and(|it| it.tokens.end == verb)
        && doc.is_any(verb, words!["mengutus", "mengirim", "mengirimkan"])
    {
        draft.part(Who::Official(by.official as u32), Role::Attendee, by.tokens.clone(), "attendee-represents");
    }
    let sender = sender.filter(|it| !matches!(it.item, Item::Unit(_)));
    let (Some(sender), Some(by)) = (sender, by) else { return };
    let (official, post) = absentee(stage, sender);
    let near = by.tokens.end..(by.tokens.end + 3).min(tokens.end);
    let comes = words!["hadir", "menghadiri", "mengikuti", "mewakili", "mewakilinya"];
    let opens = words!["membuka", "memimpin", "melantik", "meresmikan", "melepas"];
    let leads = doc.any_of(near.clone(), opens);
    if official == Some(by.official)
        || !(leads || doc.is_any(verb, words!["mengutus", "mengirim", "mewakilkan"]) || doc.any_of(near, comes))
    {
        return;
    }
    away.push(sender.tokens.start);
    let who = Who::Official(by.official as u32);
    draft.stand_ins.push(StandIn { official, post, by: who });
    draft.parts.retain(|it| official.is_none_or(|absent| it.who != Who::Official(absent as u32)));
    draft.part(who, if leads { Role::Leader } else { Role::Attendee }, by.tokens.clone(), "attendee-represents");
}

/// Whether right behind one who is represented, whose mention ends at token `at`, a verb says what was told to the page.
fn tells_for(stage: &Stage<'_, '_, '_>, at: usize, stop: usize) -> bool {
    let doc = stage.doc;
    let verb = at + usize::from(doc.mark(at) == ',');
    verb < stop && doc.is_any(verb, words!["mengatakan", "menyatakan", "menjelaskan", "menuturkan", "menerangkan"])
}

/// The body right behind a word for representing that ends before token `i`, where no post of it is meant.
fn represented_body(stage: &Stage<'_, '_, '_>, i: usize) -> Option<Range<usize>> {
    let body = stage.items(i..i + 1).find(|it| matches!(it.item, Item::Unit(_)))?;
    (!inside_person(stage, &body.tokens)).then(|| body.tokens.clone())
}

/// `Bupati X absen dan digantikan oleh Sekda A`: whether the one who is replaced at token `i` only stays away this once.
pub(crate) fn for_once(doc: &Doc<'_>, i: usize) -> bool {
    let from = doc.sentences[doc.sentence_of(i)].tokens.start.max(i.saturating_sub(10));
    (from..i).any(|it| {
        let away = doc.is_any(it, words!["absen", "berhalangan", "mangkir"]) && !doc.is(it + 1, "tetap");
        let denied = || (it + 1..i.min(it + 4)).any(|at| doc.is_any(at, words!["hadir", "menghadiri"]));
        away || doc.is_any(it, words!["tidak", "tak", "batal", "urung", "sedianya", "semula", "sejatinya"]) && denied()
    }) || (i + 1..doc.tokens.len().min(i + 16)).take_while(|it| doc.mark(*it) != '.').any(|it| {
        // `digantikan Sekda A untuk membuka acara`
        doc.is(it, "untuk") && doc.is_any(it + 1, words!["hadir", "menghadiri", "membuka", "memimpin"])
    })
}

/// `B hadir menggantikan A`, `A digantikan B sebagai pembicara`: whether one takes the place of another at an event only, as the verb at token
/// `i` tells it.
pub(crate) fn on_the_day(doc: &Doc<'_>, i: usize) -> bool {
    let end = doc.sentences[doc.sentence_of(i)].tokens.end;
    let comes = doc.is_any(i.wrapping_sub(1), words!["hadir", "datang", "tampil", "maju"]);
    let part = words!["pembicara", "narasumber", "pemateri", "moderator", "inspektur", "irup", "khatib", "imam"];
    let part = (i..end).any(|it| doc.is_any(it, words!["sebagai", "selaku"]) && doc.is_any(it + 1, part));
    comes || part || (i..end).any(|it| doc.is(it, "dinas") && doc.is(it + 1, "luar"))
}

/// `A diwakili B`, `B mewakili A`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &mut Vec<usize>) {
    let tokens = &span.tokens;
    let line = &stage.lines[span.sentence];
    by_pronoun(stage, draft, span);
    sent(stage, draft, span, away);
    for cue in line.cues.iter().filter(|it| tokens.contains(&it.at)) {
        let holder = |it: &&crate::mentions::Placed| matches!(it.item, Item::Post(_) | Item::Person(_));
        let once = cue.role == RoleCue::ReplacedBy && for_once(stage.doc, cue.at);
        let (absent, by) = match cue.role {
            RoleCue::Represented | RoleCue::ReplacedBy if once || cue.role == RoleCue::Represented => (
                stage.mentions.within(tokens.start..cue.at).iter().rev().find(holder),
                stage.people.within(cue.end..(cue.end + 10).min(tokens.end)).first().cloned(),
            ),
            RoleCue::Representing if !stage.doc.is(cue.at, "perwakilan") => (
                stage.mentions.within(cue.end..(cue.end + 8).min(tokens.end)).iter().find(holder),
                before(stage, tokens, cue.at).or_else(|| stands_behind(stage, tokens, *cue)),
            ),
            _ => continue,
        };
        // `Bawaslu X yang diwakili anggotanya, B`: of a body somebody comes, and nobody stays away.
        let unit = |it: &crate::mentions::Placed| {
            matches!(it.item, Item::Unit(_))
                && !inside_person(stage, &it.tokens)
                && absent.is_none_or(|other| it.tokens.start >= other.tokens.end)
        };
        let body = cue.role == RoleCue::Represented && stage.items(tokens.start..cue.at).any(unit);
        if let Some(by) = by.as_ref().filter(|_| body) {
            let near = by.tokens.start <= cue.end + 3;
            if near {
                // `KPU X diwakili Anggota A dan Kasubbag Hukum B`
                for seen in std::iter::once(by.clone()).chain(crate::roles::led_together(stage, by)) {
                    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-represents");
                }
            }
            continue;
        }
        // `A mewakili Kejari X`, `mewakili Kesbangpol X A`: a body is represented, and nobody stays away.
        if cue.role == RoleCue::Representing
            && let Some(body) = represented_body(stage, cue.end)
        {
            let sent = stage.people.within(body.end..(body.end + 2).min(tokens.end)).first().cloned();
            let sent = sent.filter(|it| it.rule == "person-name-from-unit");
            if let Some(one) = by.filter(|it| it.tokens.end == cue.at).or(sent) {
                away.push(body.start);
                draft.part(Who::Official(one.official as u32), Role::Attendee, one.tokens, "attendee-represents");
            }
            continue;
        }
        let Some(absent) = absent else { continue };
        away.push(absent.tokens.start);
        away.extend(stage.people.within(absent.tokens.clone()).iter().map(|it| it.tokens.start));
        let Some(by) = by.filter(|it| it.tokens.start != absent.tokens.start) else { continue };
        // `Kapolsek B, mewakili Kapolres X, menyatakan …`: he speaks for him to the page, wherever he was.
        if cue.role == RoleCue::Representing && tells_for(stage, absent.tokens.end, tokens.end) {
            continue;
        }
        let (official, post) = absentee(stage, absent);
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
                // `digelar di Hotel X, dihadiri Bupati Y yang diwakili B`
                && !line.cues.iter().any(|k| k.role == RoleCue::Attendee && k.at >= it.end && k.end <= absent.tokens.start)
                && stage.doc.same_sentence(it.end, cue.at);
            // `Pelantikan dilakukan oleh A yang diwakili B`
            let done =
                matches!(draft.kind, EventKind::Ceremony | EventKind::Logistics) && it.role == RoleCue::Organizer;
            it.role == RoleCue::Leader && (opened || led) || done && led
        };
        // `A yang diwakili B membuka rapat`
        let behind = |role: RoleCue| {
            line.cues.iter().any(|it| it.role == role && !it.passive && (0..3).any(|gap| it.at == by.tokens.end + gap))
        };
        let represented = cue.role == RoleCue::Represented;
        // `digantikan B untuk membuka acara`
        let leads = behind(RoleCue::Leader) && (represented || stage.doc.is(by.tokens.end, "untuk"));
        let opens = represented && line.cues.iter().any(his_part) || leads;
        let speaks = cue.role == RoleCue::Represented
            && line.cues.iter().any(|it| {
                it.role == RoleCue::Speaker
                    && it.end <= absent.tokens.start + 2
                    && stage.doc.is_any(it.at, words!["pemateri", "narasumber", "pembicara"])
            });
        let role = if opens {
            Role::Leader
        } else if speaks || represented && behind(RoleCue::Speaker) {
            Role::Speaker
        } else {
            Role::Attendee
        };
        draft.part(Who::Official(by.official as u32), role, by.tokens, "attendee-represents");
    }
}
