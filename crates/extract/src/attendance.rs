//! Who led, spoke at and attended an event: the role cues of a stretch and the people and units that hang on them.

mod acts;
mod agents;
mod closer;
mod comers;
mod counterparts;
mod deeds;
mod escorts;
mod groups;
mod hands;
mod here;
mod honoured;
mod joined;
mod lists;
mod seen;
mod sworn;
mod tidy;
mod together;
mod watch;

use crate::{
    doc::{Doc, Found, Kinds},
    events::{Draft, Stretch},
    frames, guards,
    lines::Stage,
    movers,
    people::Seen,
    roles, standins,
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

pub(crate) use acts::deeds;
pub(crate) use counterparts::committees;
pub(crate) use deeds::looks_in;
use groups::groups;
pub(crate) use here::Here;
use lists::verb_behind;
pub(crate) use lists::{collect, collect_units, free_units, list_end};
use seen::{listed_items, listed_lines, seen_there};
pub(crate) use tidy::tidy;

/// Reads what a stretch says of the people and units at `draft`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let line = &stage.lines[span.sentence];
    // `Kegiatan serupa dilakukan bersama X`: another one.
    let own = tokens.contains(&draft.trigger.start);
    if !own
        && stage.marks.in_sentence(span.sentence, &[Words::Generic])
        && doc.any_of(tokens.clone(), words!["serupa"])
        && tokens.clone().any(|it| doc.is(it, "serupa") && stage.marks.has(it.wrapping_sub(1), Words::Generic))
    {
        return;
    }
    let mut away = Vec::new();
    if line.names {
        away = standins::absent(stage, draft, span);
        standins::read(stage, draft, span, &mut away);
    }
    let cues = line.cues_in(tokens);
    let about = !cues.is_empty() && (own || names_event(stage, draft, tokens));
    for position in 0..cues.len() {
        by_cue(draft, Here { stage, span, cues, position, away: &away }, about);
    }
    if line.names {
        seen_there(stage, draft, span, cues, &away);
        if own {
            deeds::acts_at(stage, draft, span, &away);
        } else {
            acts::acts_next(stage, draft, span, &away);
        }
    }
    if own {
        deeds::guest(stage, draft, &away);
    } else if line.names && !draft.planned {
        led_by_him(stage, draft, span, &away);
    }
    guards::read(stage, draft, span);
    movers::read(stage, draft, span);
    deeds::visitor(stage, draft, span, &away);
    if line.names {
        deeds::honoured(stage, draft, span, &away);
        deeds::met(stage, draft, span, &away);
        deeds::faces_crowd(stage, draft, span, &away);
        deeds::swears_in(stage, draft, &away);
        deeds::done_by(stage, draft, &away);
        deeds::agents(stage, draft, span, &away);
        counterparts::read(stage, draft, span, &away);
        hands::read(stage, draft, span, &away);
        honoured::read(stage, draft, span, &away);
        sworn::read(stage, draft, span, &away);
        listed_lines(stage, draft, span, &away);
        listed_items(stage, draft, span, &away);
    }
    frames::frames(stage, draft, span, &away);
    if line.names {
        frames::speaks_in(stage, draft, span, &away);
    }
    groups(stage, draft, tokens);
}

/// Reads what one cue says of those who are there: `dihadiri A`, `B didampingi C`. `about` says that the stretch tells of the event.
fn by_cue(draft: &mut Draft, here: Here<'_>, about: bool) {
    let Here { stage, span, away, .. } = here;
    let cue = here.cue();
    match cue.role {
        RoleCue::Leader => roles::leader(draft, here),
        RoleCue::Speaker => roles::speaker(stage, draft, span, &cue, away),
        RoleCue::Attendee if roles::guides_oath(draft, here) => roles::leader(draft, here),
        RoleCue::Attendee if roles::guides_practice(draft, here) => roles::speaker(stage, draft, span, &cue, away),
        RoleCue::Attendee => comers::read(draft, here),
        RoleCue::Accompanied if escorts::tells_press(draft, here) => {}
        RoleCue::Witness if escorts::sees(here) => escorts::witnesses(draft, here),
        RoleCue::Accompanied | RoleCue::Witness => escorts::beside(draft, here),
        RoleCue::Accompanying => escorts::accompanying(draft, here),
        RoleCue::Together => together::read(draft, here, about),
        RoleCue::Closer if about => closer::read(stage, draft, span, &cue, away),
        RoleCue::Organizer if cue.passive => agents::read(draft, here),
        RoleCue::Guard => watch::read(draft, here),
        _ => {}
    }
}

/// Whether a verb of speech stands in a range, outside quotations: before it are those who speak, behind it is what they report.
pub(crate) fn tells(doc: &Doc<'_>, range: Range<usize>) -> bool {
    let speaks = |it: &Found| matches!(it.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Active);
    let mut verbs = doc.marks.each(range, |it| it.kinds(&[Kinds::SPEECH]));
    verbs.any(|it| doc.quote_of(it).is_none() && doc.found(it).iter().any(speaks))
}

/// Whether the one last named before a cue only tells of it, with others as the subject: nobody is named between.
fn reports_others(stage: &Stage<'_, '_, '_>, from: usize, at: usize) -> bool {
    let seen = stage.people.within(from..at).last();
    seen.is_some_and(|it| tells(stage.doc, it.tokens.end..at)) && free_units(stage, from..at).is_empty()
}

/// `Kabid Humas X menambahkan, Kapolda akan memimpin upacara`: what stands behind the last verb of speech of a range, if one does.
pub(crate) fn reported(doc: &Doc<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let verb = range.clone().rev().find(|it| tells(doc, *it..it + 1))?;
    Some(verb + 1..range.end)
}

/// Whether a stretch speaks of the event by a word of its kind, or as `kegiatan`.
pub(crate) fn names_event(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    let mut words = stage.marks.each(tokens.clone(), |it| it.kinds(&[Kinds::EVENT]) | it.lists(&[Words::Generic]));
    // A count of votes is also called the meeting at which it is done.
    let meets = |i: usize| draft.kind == EventKind::Tally && stage.doc.is_any(i, words!["rapat", "pleno"]);
    words.any(|i| stage.marks.has(i, Words::Generic) || stage.doc.names_event(i, draft.kind) || meets(i))
}

/// The mention nearest before token `i` in a stretch.
pub(crate) fn before(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    stage.people.within(tokens.start..i).last().cloned()
}

/// `Dalam kegiatan yang dipimpinnya itu, A meminta …`: who led what was told before.
fn led_by_him(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let near = span.tokens.start..(span.tokens.start + 6).min(span.tokens.end);
    let Some(verb) = doc.first_of(near, words!["dipimpinnya", "dibukanya"]) else { return };
    let comma = (verb + 1..(verb + 4).min(span.tokens.end)).find(|it| doc.mark(*it) == ',');
    let seen = comma.and_then(|it| stage.people.within(it + 1..it + 2).first());
    if let Some(seen) = seen.filter(|it| !away.contains(&it.tokens.start) && doc.is(verb.wrapping_sub(1), "yang")) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-active");
    }
}

/// Where the clause that ends at `i` begins: behind the last cue of another kind.
fn last_break(stage: &Stage<'_, '_, '_>, from: usize, i: usize) -> usize {
    let doc = stage.doc;
    // `Bawaslu X menugaskan A ikut berlayar`: who sends is not there.
    let sends = (from..i).rev().find(|it| doc.is_any(*it, words!["menugaskan", "mengutus"]));
    let cue = stage
        .line_of(i)
        .cues
        .iter()
        .rev()
        .find(|it| it.at >= from && it.end <= i && matches!(it.role, RoleCue::Leader | RoleCue::Organizer));
    cue.map_or(from, |it| it.at).max(sends.unwrap_or(from))
}
