//! What is left of those read at an event once all is read: the dead and the absent go, and units that came through people of theirs.

use crate::{events::Draft, hosts, lines::Stage, mentions::Item, standins};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// Takes away those who were not there, and the units that came through people of theirs.
pub(crate) fn tidy(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let away = standins::stayed_away(stage, draft);
    drop_gone(stage, draft);
    draft.parts.retain(|it| !matches!(it.who, Who::Official(official) if away.contains(&(official as usize))));
    // `Dalam peninjauan itu Bupati X didampingi A dan B`: who is accompanied inspects.
    if draft.kind == EventKind::Inspection && !draft.parts.iter().any(|it| it.role == Role::Leader) {
        let main = draft.parts.iter_mut().find(|it| it.rule == "attendee-accompanied" && it.role == Role::Attendee);
        if let Some(part) = main {
            part.role = Role::Leader;
        }
    }
    if draft.parts.iter().all(|it| matches!(it.who, Who::Official(_))) {
        return;
    }
    drop_escorts(stage, draft);
    drop_served(stage, draft);
}

/// `menggantikan mendiang A`: those of whom it is said that they are no more there.
fn drop_gone(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let dead = words!["mendiang", "almarhum", "almarhumah", "alm"];
    draft.parts.retain(|it| !stage.doc.is_any(it.tokens.start.wrapping_sub(1), dead));
    // `mengisi kursi yang ditinggalkan A`: he is not sworn in.
    let gone = words!["ditinggalkan", "ditinggal"];
    let sworn = draft.swears_in(stage.doc);
    draft.parts.retain(|it| !(sworn && stage.doc.is_any(it.tokens.start.wrapping_sub(1), gone)));
}

/// Whether a mention is that of the head of a unit: `Kapolres X`, not `Kanit B Polres X`.
fn heads(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    stage.items(tokens.clone()).any(|it| match it.item {
        Item::Post(index) => it.tokens == *tokens && hosts::is_head(&stage.mentions.posts[index].standard),
        _ => false,
    })
}

/// `didampingi Kasat A dan Kanit B Polres X`: people escort, and a unit among them is theirs; who guards a place that is looked at was there
/// before.
fn drop_escorts(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let looks = draft.kind == EventKind::Inspection;
    draft.parts.retain(|it| {
        let unit = matches!(it.who, Who::Unit(_));
        // `… dan perwakilan Satpol PP X`
        let before = it.tokens.start.wrapping_sub(1);
        let sends = stage.doc.is_any(before - usize::from(stage.doc.is(before, "dari")), words!["perwakilan"]);
        let escorts = it.rule == "attendee-escort" && !heads(stage, &it.tokens) && !sends;
        !(unit && (escorts || it.rule == "attendee-guard" && looks))
    });
}

/// `Kapolres A bersama Polres X`: units that came through people of theirs are not listed besides them.
fn drop_served(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    // Whoever heads a unit or speaks for it stands for it; another member does so where both are named close by.
    let paragraph = |at: usize| stage.doc.sentences[stage.doc.sentence_of(at)].paragraph;
    let serving: Vec<(usize, Option<usize>)> = draft
        .parts
        .iter()
        .filter_map(|it| {
            let sentence = paragraph(it.tokens.start);
            let speaks = it.role == Role::Speaker;
            if let Who::Official(official) = it.who { Some((official as usize, sentence, speaks)) } else { None }
        })
        .flat_map(|(official, sentence, speaks)| {
            stage.people.officials[official].posts.iter().filter_map(move |held| {
                held.unit.map(|it| (it, Some(sentence).filter(|_| !speaks && !hosts::is_head(&held.post))))
            })
        })
        .collect();
    draft.parts.retain(|it| match it.who {
        Who::Unit(unit) => {
            let hosts = draft.organizers.iter().any(|host| host.0 == unit as usize);
            let theirs = matches!(it.rule, "attendee-together" | "attendee-subject" | "attendee-met")
                && serving.iter().any(|(served, sentence)| {
                    *served == unit as usize && sentence.is_none_or(|at| at <= paragraph(it.tokens.start) + 1)
                });
            !hosts && !theirs
        }
        Who::Official(_) => true,
    });
}
