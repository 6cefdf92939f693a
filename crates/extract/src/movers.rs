//! Who gives or takes a post at a handover is there.

use crate::{
    attendance::{self, before},
    doc::Doc,
    events::{Draft, Part as Guest, Stretch},
    lines::Stage,
    mentions::Item,
    rotations::GIVEN,
    token::Kind,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, PostStatus, Role, reading::Who};
use std::ops::Range;

/// Reads the people whom a stretch moves from post to post.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let tokens = &span.tokens;
    let cues = stage.lines[span.sentence].cues_in(tokens);
    if !stage.lines[span.sentence].names || !draft.hands_over(stage.doc) {
        return;
    }
    handed(stage, draft, span);
    listed(stage, draft, span);
    in_a_row(stage, draft, span);
    let doc = stage.doc;
    let sworn = draft.swears_in(doc);
    // A vacancy that is filled for a time, and what is only planned, bring nobody.
    // `Sementara A dilantik sebagai P`: at the head of a sentence and before a name it only joins.
    let joins = |i: usize| {
        let next = stage.people.within(i..tokens.end).first().is_some_and(|it| it.tokens.start == i + 1);
        doc.sentences[span.sentence].tokens.start == i && next
    };
    let for_a_time = |i: usize| doc.is(i, "sementara") && !joins(i) && !interim(doc, i);
    let absent = |i: usize| doc.is_any(i, words!["plt", "plh"]) || for_a_time(i) || stage.marks.has(i, Words::Coming);
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
            // `A dilantik oleh B`
            RoleCue::Leader if sworn && cue.passive && doc.is_any(cue.at, words!(GIVEN)) => (true, false),
            // `Jabatan itu sebelumnya diisi A`: he left it before.
            RoleCue::NowHeldBy
                if doc.any_of(
                    cue.at.saturating_sub(4).max(tokens.start)..cue.at,
                    words!["sebelumnya", "semula", "dulu"],
                ) =>
            {
                continue;
            }
            RoleCue::Successor | RoleCue::NowHeldBy => (false, true),
            RoleCue::HandsOver => (!cue.passive, true),
            _ => continue,
        };
        let giver = if sworn {
            // `A dilantik sebagai P, B dilantik sebagai Q`: each verb has its own.
            let ahead = stage.people.within(tokens.start..cue.at);
            ahead.last().filter(|it| it.tokens.end == cue.at).or(ahead.first()).cloned()
        } else {
            before(stage, tokens, cue.at)
        };
        let giver = giver.filter(|_| from);
        // `Turut dilantik B sebagai P dan C sebagai Q`: the verb stands before those who are sworn in.
        let follows = |it: &crate::people::Seen| it.tokens.start == cue.end && doc.is(it.tokens.end, "sebagai");
        let behind = stage.people.within(cue.end..cue.end + 1).first().is_some_and(follows);
        if sworn && cue.role == RoleCue::AppointedAs && (giver.is_none() || behind) {
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

/// `Penjabat Sementara`: the word belongs to a post, and leaves no vacancy.
fn interim(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i.wrapping_sub(1), words!["penjabat", "pejabat", "pjs"])
}

/// `jabatan P dari A kepada B`: from whom and to whom it goes, whatever the post.
fn handed(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    for giver in stage.people.within(span.tokens.clone()) {
        let to = giver.tokens.end + usize::from(doc.mark(giver.tokens.end) == ',');
        let from = doc.is(giver.tokens.start.wrapping_sub(1), "dari");
        if !from || !doc.is(to, "kepada") || doc.quote_of(giver.tokens.start).is_some() {
            continue;
        }
        let taker = stage.people.within(to + 1..(to + 2).min(span.tokens.end)).first();
        for seen in [giver].into_iter().chain(taker) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-handover");
        }
    }
}

/// `A sebagai P, B sebagai Q`: a sentence that lists who was sworn in as what.
fn in_a_row(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let people = stage.people.within(span.tokens.clone());
    // `Mereka adalah P A sebagai Q, …`
    let start = span.tokens.start;
    // `Kelima Penjabat Sementara tersebut meliputi A sebagai Q, …`
    let all = words!["kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"];
    let links = words!["adalah", "ialah", "yakni", "yaitu", "meliputi"];
    let first = people.first().map_or(start, |it| it.tokens.start);
    let they = doc.is_any(start, words!["mereka", "keduanya", "ketiganya", "keempatnya", "kelimanya"])
        && doc.is_any(start + 1, links)
        || doc.is_any(start, all)
            && first < start + 12
            && doc.any_of(start..first, words!["tersebut", "itu", "dilantik"])
            && doc.any_of(start..first, links);
    let opens = they || people.first().is_some_and(|it| it.tokens.start == start);
    if span.sentence <= draft.sentence || draft.planned || !draft.swears_in(doc) || !opens {
        return;
    }
    // The post may be a part of the mention.
    for seen in people.iter().filter(|it| doc.any_of(it.tokens.start..it.tokens.end + 1, words!["sebagai"])) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
    }
}

/// `Pejabat yang dilantik yakni A; B; C`: all whom the sentence lists.
fn listed(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let moved = words!["dilantik", "berganti", "diganti", "dimutasi", "dirotasi", "diserahterimakan", "disumpah"];
    let opens = span.tokens.clone().find(|it| {
        doc.is(*it, "yang")
            && doc.is_any(it + 1, moved)
            && (it + 2..it + 5)
                .any(|k| doc.is_any(k, words!["yakni", "yaitu", "adalah", "antaranya"]) || doc.mark(k) == ':')
    });
    let Some(opens) = opens.filter(|it| doc.quote_of(*it).is_none()) else { return };
    let rest = opens + 3..span.tokens.end;
    // A list, in which nobody is named as the one who goes.
    let goes = stage.lines[span.sentence]
        .cues_in(&rest)
        .iter()
        .any(|it| matches!(it.role, RoleCue::Replaces | RoleCue::ReplacedBy | RoleCue::Retires | RoleCue::Leader));
    if !goes {
        attendance::collect(stage, draft, rest, &[], "attendee-sworn-in");
    }
}

/// Those who stand in a table, or on a list under a line that says so, take part in the ceremony at which they change posts, are sworn in or
/// honoured: the last one told above.
pub(crate) fn on_lists(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let doc = stage.doc;
    if !drafts.iter().any(|it| it.kind == EventKind::Ceremony) {
        return;
    }
    let mut lead = None;
    for paragraph in &doc.paragraphs {
        let line = &paragraph.tokens;
        if paragraph.title {
            continue;
        }
        if doc.mark(line.end - 1) == ':' {
            // `Kapolsek X:` heads a part of the list.
            lead = takes_part(doc, line.end - 1).or(lead.filter(|_| line.len() <= 5));
            continue;
        }
        if !is_line(stage, line) {
            lead = None;
            continue;
        }
        // `Untuk sementara kursinya diisi Plt A`: a vacancy brings nobody.
        if doc.first_of(line.clone(), words!["sementara"]).is_some_and(|it| !interim(doc, it)) {
            continue;
        }
        for placed in stage.mentions.within(line.clone()) {
            let Item::Person(index) = placed.item else { continue };
            let person = &stage.mentions.people[index];
            let table = matches!(person.rule, "person-table" | "person-committee");
            let Some(part) = lead.or_else(|| table.then_some(Part::Moves)) else { continue };
            let sentence = doc.sentence_of(placed.tokens.start);
            let above = |it: &&mut Draft| {
                let kind = if part == Part::Moves { it.hands_over(doc) } else { it.kind == EventKind::Ceremony };
                kind && !it.planned && it.sentence < sentence
            };
            let Some(draft) = drafts.iter_mut().rev().find(above) else { continue };
            let Some(seen) = stage.people.within(placed.tokens.start..placed.tokens.start + 1).first() else {
                continue;
            };
            // Who only left a post, or is replaced, is not sworn in.
            let former = |it: &usize| stage.mentions.posts[*it].former;
            let left = if table {
                person.posts.iter().all(former)
            } else {
                let posts = &stage.people.officials[seen.official].posts;
                !posts.iter().any(|it| it.status == PostStatus::Current)
            };
            let replaced = doc.any_of(line.start..person.surface.start, words!["menggantikan", "digantikan"]);
            if part == Part::Moves && draft.swears_in(doc) && (left || replaced) {
                continue;
            }
            draft.part(Who::Official(seen.official as u32), Role::Attendee, person.surface.clone(), "attendee-listed");
        }
    }
}

/// `Malam harinya digelar pisah sambut di Pendopo X`: a farewell that names nobody is that of the two who changed posts before.
pub(crate) fn at_farewells(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let doc = stage.doc;
    let farewell = |it: &Draft| {
        it.kind == EventKind::Ceremony && doc.any_of(it.trigger.clone(), words!["pisah", "lepas", "kenal"])
    };
    let moved = |it: &&Guest| matches!(it.rule, "attendee-handover" | "attendee-acts") && it.role == Role::Attendee;
    for index in 1..drafts.len() {
        let line = &stage.lines[drafts[index].sentence].tokens;
        let behind = stage.people.within(drafts[index].trigger.end..line.end);
        if !farewell(&drafts[index]) || behind.len() > 1 {
            continue;
        }
        let Some(before) = drafts[..index].iter().find(|it| it.hands_over(doc) && !farewell(it)) else { continue };
        let movers: Vec<Guest> = before.parts.iter().filter(moved).cloned().collect();
        let named = drafts[index].parts.iter().filter(|it| movers.iter().any(|known| known.who == it.who)).count();
        if movers.len() == 2 && named == 0 {
            for part in movers {
                drafts[index].part(part.who, part.role, part.tokens, "attendee-farewell");
            }
        }
    }
}

/// What those on a list do at a ceremony.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// They are sworn in, or give or take a post.
    Moves,
    /// They are honoured.
    Honoured,
}

/// What the sentence before the colon at a token says of those on the list below.
fn takes_part(doc: &Doc<'_>, colon: usize) -> Option<Part> {
    let sentence = doc.sentences[doc.sentence_of(colon)].tokens.start..colon;
    let moves = words!["sertijab", "diserahterimakan", "dimutasi", "dirotasi", "bergeser", "berganti", "diganti"];
    if doc.marks.any(sentence.clone(), Words::Sworn) || doc.any_of(sentence.clone(), moves) {
        return Some(Part::Moves);
    }
    let honoured = doc.any_of(sentence.clone(), words!["penerima", "menerima"])
        && doc.any_of(sentence, words!["penghargaan", "piagam", "satyalancana"]);
    honoured.then_some(Part::Honoured)
}

/// Whether a paragraph is a line of a list: numbered, or short and without a full stop at its end but for that of a degree.
fn is_line(stage: &Stage<'_, '_, '_>, line: &Range<usize>) -> bool {
    let doc = stage.doc;
    let first = &doc.tokens[line.start];
    let letter = first.kind == Kind::Number || first.end - first.start == 1;
    let numbered = matches!(first.mark, '-' | '–' | '•' | '*' | '●')
        || letter && matches!(doc.mark(line.start + 1), '.' | ')')
        || line.clone().any(|it| doc.mark(it) == '|');
    let named = |it: &crate::mentions::Placed| {
        it.tokens.end >= line.end
            || matches!(it.item, Item::Person(index) if stage.mentions.people[index].name.end + 1 >= line.end)
    };
    let open = || doc.mark(line.end - 1) != '.' || stage.mentions.within(line.clone()).iter().any(named);
    line.len() <= 80 && (numbered || line.len() <= 40 && open())
}
