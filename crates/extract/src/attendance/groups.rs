//! Unnamed groups at an event: `para camat`, `tokoh agama`.

use super::lists::list_end;
use crate::{doc::Kinds, events::Draft, lines::Stage, mentions::Item};
use simpul_lexicon::{RoleCue, Term};
use std::ops::Range;

/// The unnamed groups of a stretch, where a cue lists those present.
pub(super) fn groups(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>) {
    let doc = stage.doc;
    if !doc.sentence_holds(tokens.start, Kinds::GROUP) {
        return;
    }
    let of = |range: Range<usize>| stage.marks.each(range, |it| it.kinds(&[Kinds::GROUP]));
    let listing = stage.line_of(tokens.start).cues.iter().filter(|cue| {
        tokens.contains(&cue.at)
            && matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together | RoleCue::Witness)
    });
    for cue in listing {
        let behind = cue.end..list_end(stage, cue.end..tokens.end, cue.role);
        let ahead = if cue.passive || cue.role == RoleCue::Together { cue.at..cue.at } else { tokens.start..cue.at };
        for i in of(ahead).chain(of(behind)) {
            if doc.quote_of(i).is_none()
                && !titles_somebody(stage, i)
                && let Some(name) = doc.found(i).iter().find_map(|it| {
                    if let Term::Group(id) = it.term { Some(&doc.lexicon.group(id).standard) } else { None }
                })
                && !draft.groups.contains(name)
            {
                draft.groups.push(name.clone());
            }
        }
    }
}

/// Whether token `i` belongs to a person, to a single post or to a unit's name: `Camat X`, no camats.
fn titles_somebody(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let many = |from: usize| {
        (from.saturating_sub(2)..from).any(|it| {
            doc.is_any(
                it,
                words![
                    "para",
                    "seluruh",
                    "semua",
                    "sejumlah",
                    "beberapa",
                    "unsur",
                    "segenap",
                    "jajaran",
                    "perwakilan",
                    "puluhan",
                ],
            )
        })
    };
    stage.mentions.up_to(i, 6).iter().filter(|it| it.tokens.contains(&i)).any(|it| match it.item {
        Item::Person(_) => true,
        Item::Post(index) => {
            let all = (it.tokens.end..it.tokens.end + 2).any(|k| doc.is_any(k, words!["se", "jajaran"]));
            !(stage.mentions.posts[index].plural || many(it.tokens.start) || all)
        }
        Item::Unit(_) => it.tokens.start < i,
        Item::Region(_) => false,
    })
}
