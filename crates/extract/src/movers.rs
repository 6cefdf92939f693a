//! Who gives or takes a post at a handover is there.

use crate::{
    attendance::before,
    events::{Draft, Stretch},
    lines::Stage,
    mentions::Item,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};

/// Reads the people whom a stretch moves from post to post.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let tokens = &span.tokens;
    let cues = stage.lines[span.sentence].cues_in(tokens);
    if cues.is_empty() || !draft.hands_over(stage.doc) {
        return;
    }
    let doc = stage.doc;
    let sworn = draft.swears_in(doc);
    // A vacancy that is filled for a time, and what is only planned, bring nobody.
    let absent = |i: usize| doc.is_any(i, words!["plt", "plh", "sementara"]) || stage.marks.has(i, Words::Coming);
    if tokens.clone().any(absent) {
        return;
    }
    for cue in cues {
        let post_follows = || {
            stage
                .items(cue.end..(cue.end + 5).min(tokens.end))
                .any(|it| matches!(it.item, Item::Post(_) | Item::Person(_)))
        };
        // At an inauguration only those are sworn in who take up a post.
        let (from, to) = match cue.role {
            RoleCue::Replaces if sworn => (true, false),
            RoleCue::ReplacedBy if sworn => (false, true),
            RoleCue::Retires if sworn => continue,
            RoleCue::ReplacedBy | RoleCue::Replaces => (true, true),
            RoleCue::MovesTo | RoleCue::PromotedTo | RoleCue::AppointedAs if post_follows() => (true, false),
            RoleCue::Retires => (true, false),
            RoleCue::Successor | RoleCue::NowHeldBy => (false, true),
            RoleCue::HandsOver if cue.passive => (false, true),
            _ => continue,
        };
        let giver = if sworn {
            stage.people.within(tokens.start..cue.at).first().cloned()
        } else {
            before(stage, tokens, cue.at)
        };
        let giver = giver.filter(|_| from);
        // `Turut dilantik B sebagai P dan C sebagai Q`: the verb stands before those who are sworn in.
        if sworn && cue.role == RoleCue::AppointedAs && giver.is_none() {
            let sworn_in = stage
                .people
                .within(cue.end..tokens.end)
                .iter()
                .filter(|it| it.surface.is_some() && doc.is_any(it.tokens.end, words!["sebagai", "menjadi"]));
            for seen in sworn_in {
                draft.part(
                    Who::Official(seen.official as u32),
                    Role::Attendee,
                    seen.tokens.clone(),
                    "attendee-handover",
                );
            }
        }
        let taker = stage.people.within(cue.end..(cue.end + 8).min(tokens.end)).first().filter(|_| to).cloned();
        for seen in giver.into_iter().chain(taker) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-handover");
        }
    }
}
