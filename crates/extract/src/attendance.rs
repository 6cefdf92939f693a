//! Who led, spoke at and attended an event: the role cues of a stretch and the people and units that hang on them.

use crate::{
    events::{Draft, StandIn, Stretch},
    guards,
    hosts::inside_person,
    lines::{Cue, Stage},
    mentions::Item,
    people::Seen,
    roles,
};
use simpul_lexicon::{RoleCue, SpeechForm, StatusEffect, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// Words that keep everyone in their sentence away from the event.
const ABSENT: &[&str] =
    &["berhalangan", "telepon", "telpon", "seluler", "dikonfirmasi", "dihubungi", "terpisah", "seijin", "seizin", "HT"];

/// Reads what a stretch says of the people and units at `draft`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let mut away = absent(stage, draft, span);
    stand_ins(stage, draft, span, &mut away);
    let line = &stage.lines[span.sentence];
    let about = tokens.contains(&draft.trigger.start) || names_event(stage, draft, tokens);
    let cues: Vec<Cue> = line.cues.iter().copied().filter(|it| tokens.contains(&it.at)).collect();
    for (position, cue) in cues.iter().enumerate() {
        let behind = cue.end..tokens.end;
        match cue.role {
            RoleCue::Leader => roles::leader(stage, draft, span, &cues, position, &away),
            RoleCue::Speaker => roles::speaker(stage, draft, span, cue, &away),
            RoleCue::Attendee => attendees(stage, draft, tokens, cue, &away),
            RoleCue::Accompanied | RoleCue::Witness => {
                let stop = list_end(stage, behind.clone(), cue.role);
                collect(stage, draft, behind.start..stop, &away, "attendee-listed");
                if cue.role == RoleCue::Accompanied
                    && let Some(seen) = before(stage, tokens, cue.at)
                        .filter(|it| !away.contains(&it.tokens.start) && !stage.is_elsewhere(span.sentence))
                {
                    draft.part(
                        Who::Official(seen.official as u32),
                        Role::Attendee,
                        seen.tokens,
                        "attendee-accompanied",
                    );
                }
            }
            RoleCue::Together => {
                // `serta`, `hingga` only carry a list on; `bersama` needs the event or a list of those present.
                let real = doc.word(cue.at).to_ascii_lowercase().starts_with("b")
                    || doc.is_any(cue.at, &["menggandeng", "gandeng"]);
                let present = about
                    || cues
                        .iter()
                        .any(|it| matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Leader))
                    || doc.is_any(cue.at.wrapping_sub(1), &["datang", "lesehan", "tiba", "duduk", "hadir"]);
                if real && present {
                    let stop = list_end(stage, behind.clone(), cue.role).min(verb_behind(stage, behind.clone()));
                    collect(stage, draft, behind.start..stop, &away, "attendee-together");
                    if let Some(seen) = before(stage, tokens, cue.at).filter(|it| {
                        !away.contains(&it.tokens.start)
                            && it.tokens.end + 3 >= cue.at
                            && !stage.is_elsewhere(span.sentence)
                    }) {
                        draft.part(
                            Who::Official(seen.official as u32),
                            Role::Attendee,
                            seen.tokens,
                            "attendee-together",
                        );
                    }
                }
            }
            RoleCue::Accompanying => collect(stage, draft, tokens.start..cue.at, &away, "attendee-accompanying"),
            _ => {}
        }
    }
    guards::read(stage, draft, span);
    visitor(stage, draft, span, &away);
    listed_lines(stage, draft, span, &away);
    roles::frames(stage, draft, span, &away);
    groups(stage, draft, tokens);
}

fn names_event(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    let doc = stage.doc;
    tokens.clone().any(|i| {
        doc.found(i).iter().any(|it| matches!(it.term, Term::Event(id) if doc.lexicon.event(id).kind == draft.kind))
            || doc.is_any(i, &["kegiatan", "acara", "giat", "pertemuan"])
    })
}

/// The mentions (by first token) that a stretch names without placing them at the event.
fn absent(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Vec<usize> {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let outside = |i: &usize| doc.quote_of(*i).is_none();
    let stays_away = |i: usize| {
        doc.is_any(i, &["tidak", "tak", "batal", "urung"])
            && (i + 1..i + 4).any(|k| doc.is_any(k, &["hadir", "menghadiri", "tampak"]))
    };
    let gone = tokens.clone().filter(outside).any(|i| doc.is_any(i, ABSENT) || stays_away(i));
    let own = tokens.contains(&draft.trigger.start);
    let mut away = Vec::new();
    if gone && !own {
        away.extend(stage.people.within(tokens.clone()).iter().map(|it| it.tokens.start));
        return away;
    }
    for i in tokens.clone().filter(outside) {
        // `seijin Kapolres`, `pesan dari Kapolda`, `Bupati yang diundang`: named, not there.
        if doc.is_any(
            i,
            &["seijin", "seizin", "perintah", "arahan", "pesan", "penekanan", "instruksi", "mengutip", "mantan"],
        ) {
            away.extend(stage.people.within(i + 1..(i + 4).min(tokens.end)).iter().take(1).map(|it| it.tokens.start));
        }
        if stays_away(i) {
            away.extend(before(stage, tokens, i).map(|it| it.tokens.start));
        }
        // `amanat Kapolri`: read out for one who is not there.
        if doc.is_any(i, &["amanat", "sambutan", "membacakan", "amanah"]) && !doc.is_any(i + 1, &["dari", "oleh"]) {
            away.extend(
                stage
                    .people
                    .within(i + 1..(i + 3).min(tokens.end))
                    .iter()
                    .take(1)
                    .filter(|_| !doc.is_any(i.wrapping_sub(1), &["diawali", "dilanjutkan", "dengan"]))
                    .map(|it| it.tokens.start),
            );
        }
    }
    for cue in
        stage.lines[span.sentence].cues.iter().filter(|it| it.role == RoleCue::Through && tokens.contains(&it.at))
    {
        away.extend(before(stage, tokens, cue.at).map(|it| it.tokens.start));
        away.extend(
            stage.people.within(cue.end..(cue.end + 6).min(tokens.end)).iter().take(1).map(|it| it.tokens.start),
        );
    }
    away
}

/// `A diwakili B`, `B mewakili A`.
fn stand_ins(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &mut Vec<usize>) {
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
        // `semula dijadwalkan membuka acara, tetapi diwakili B`: B takes the part too.
        let opens = cue.role == RoleCue::Represented
            && line
                .cues
                .iter()
                .any(|it| it.role == RoleCue::Leader && !it.passive && it.at > absent.tokens.end && it.end <= cue.at);
        let speaks = cue.role == RoleCue::Represented
            && line.cues.iter().any(|it| {
                it.role == RoleCue::Speaker
                    && it.end <= absent.tokens.start + 2
                    && stage.doc.is_any(it.at, &["pemateri", "narasumber", "pembicara"])
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

/// The mention nearest before token `i` in a stretch.
pub(crate) fn before(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    stage.people.within(tokens.start..i).last().cloned()
}

fn attendees(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let word = doc.word(cue.at).to_ascii_lowercase();
    let passive = cue.passive || word == "melibatkan";
    let behind = cue.end..tokens.end;
    if passive {
        collect(stage, draft, behind.start..list_end(stage, behind, RoleCue::Attendee), away, "attendee-passive");
        return;
    }
    let ahead = tokens.start..cue.at;
    let has_ahead = stage.people.within(ahead.clone()).iter().any(|it| !away.contains(&it.tokens.start))
        || !free_units(stage, ahead).is_empty();
    if has_ahead && !doc.is_any(cue.at.wrapping_sub(1), &["tampak", "terlihat", "terpantau"]) {
        // `X menghadiri`, `A dan B turut hadir`: who stands before; for a list opened by `hadir` also who follows.
        let clause = last_break(stage, tokens.start, cue.at)..cue.at;
        collect(stage, draft, clause, away, "attendee-active");
        if !matches!(word.as_str(), "hadir" | "turut" | "tampak") {
            return;
        }
    }
    if matches!(word.as_str(), "menghadiri" | "mengikuti" | "hadiri" | "ikuti") {
        return;
    }
    collect(stage, draft, behind.start..list_end(stage, behind, RoleCue::Attendee), away, "attendee-listed");
}

/// Where the clause that ends at `i` begins: behind the last cue of another kind.
fn last_break(stage: &Stage<'_, '_, '_>, from: usize, i: usize) -> usize {
    stage
        .line_of(i)
        .cues
        .iter()
        .rev()
        .find(|it| it.at >= from && it.end <= i && matches!(it.role, RoleCue::Leader | RoleCue::Organizer))
        .map_or(from, |it| it.at)
}

/// Where a list of attendees ends: with its stretch, or before a clause of another kind.
pub(crate) fn list_end(stage: &Stage<'_, '_, '_>, range: Range<usize>, cue: RoleCue) -> usize {
    let doc = stage.doc;
    let Some(first) = range.clone().next() else { return range.end };
    let other = stage.line_of(first).cues.iter().find(|it| {
        it.at > range.start + 1
            && it.at < range.end
            && matches!(it.role, RoleCue::Leader | RoleCue::Organizer | RoleCue::Speaker)
            && it.role != cue
            && crate::mentions::status_at(doc, it.at, StatusEffect::Capacity) != Some(it.end - it.at)
    });
    let stop = other.map_or(range.end, |it| it.at);
    (range.start + 1..stop)
        .find(|i| {
            let verb = doc.found(*i).iter().any(|it| matches!(it.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Active | SpeechForm::Base)));
            (verb && !doc.tokens[*i].is_capital()) || doc.is_any(*i, &["sementara", "sedangkan", "guna", "tujuannya", "sekaligus"])
        })
        .unwrap_or(stop)
}

/// The first verb behind a list (`A bersama B melaksanakan …`).
fn verb_behind(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> usize {
    let doc = stage.doc;
    let mut seen = false;
    for i in range.clone() {
        let token = &doc.tokens[i];
        seen |= token.is_capital();
        let word = doc.word(i);
        if seen
            && token.is_word()
            && !token.is_capital()
            && word.len() > 5
            && (word.starts_with("me") || word.starts_with("di"))
            && !stage.items(i..i + 1).any(|_| true)
        {
            return i;
        }
    }
    range.end
}

/// Units of a range that stand for themselves: in no post, no venue, behind no preposition of place.
pub(crate) fn free_units(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let doc = stage.doc;
    stage
        .items(range)
        .filter_map(|placed| match placed.item {
            Item::Unit(index) if !inside_person(stage, &placed.tokens) && !stage.mentions.units[index].building => {
                let before = placed.tokens.start.wrapping_sub(1);
                let located = doc.is_any(
                    before,
                    &[
                        "di",
                        "ke",
                        "kantor",
                        "gedung",
                        "aula",
                        "gudang",
                        "halaman",
                        "menuju",
                        "depan",
                        "ruang",
                        "wilayah",
                        "hukum",
                        "jajaran",
                        "program",
                        "kepada",
                        "lingkungan",
                        "logistik",
                    ],
                );
                let unit = stage.resolved.unit_of[index]?;
                (!located).then(|| (unit, placed.tokens.clone()))
            }
            _ => None,
        })
        .collect()
}

/// Everyone named in a range attends.
pub(crate) fn collect(
    stage: &Stage<'_, '_, '_>,
    draft: &mut Draft,
    range: Range<usize>,
    away: &[usize],
    rule: &'static str,
) {
    let doc = stage.doc;
    for seen in stage.people.within(range.clone()) {
        // `istri mantan lurah`, `ajudan Bupati`: somebody else is meant; a bare post in a list has its own holder or none.
        if !away.contains(&seen.tokens.start) && doc.quote_of(seen.tokens.start).is_none() {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), rule);
        }
    }
    collect_units(stage, draft, range, rule);
}

/// The units of a range attend.
pub(crate) fn collect_units(stage: &Stage<'_, '_, '_>, draft: &mut Draft, range: Range<usize>, rule: &'static str) {
    let units = free_units(stage, range);
    for (position, (unit, tokens)) in units.iter().enumerate() {
        if stage.doc.quote_of(tokens.start).is_some()
            || draft.organizers.iter().any(|it| it.0 == *unit)
            || draft.venue.as_ref().is_some_and(|it| it.contains(&tokens.start))
        {
            continue;
        }
        // The superior in a chain (`Satbrimob Polda Sultra`) is not there itself.
        if position > 0 && units[position - 1].1.end >= tokens.end {
            continue;
        }
        draft.part(Who::Unit(*unit as u32), Role::Attendee, tokens.clone(), rule);
    }
}

/// Who makes a visit or looks in, and whoever joins a group outing: the subject of the trigger.
fn visitor(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    if !span.tokens.contains(&draft.trigger.start) || draft.side && !draft.parts.is_empty() {
        return;
    }
    let first =
        stage.people.within(span.tokens.start..draft.trigger.start).iter().find(|it| !away.contains(&it.tokens.start));
    let role = match draft.kind {
        EventKind::Inspection if draft.verb => Role::Leader,
        EventKind::Visit | EventKind::Outreach if draft.verb => Role::Attendee,
        EventKind::Visit => Role::Attendee,
        EventKind::SocialAid | EventKind::LawEnforcement if draft.verb => Role::Attendee,
        _ => return,
    };
    if let Some(seen) = first {
        draft.part(
            Who::Official(seen.official as u32),
            role,
            seen.tokens.clone(),
            if role == Role::Leader { "leader-inspects" } else { "attendee-subject" },
        );
    }
}

/// `Hadir pada kegiatan itu :` and the numbered lines behind it.
fn listed_lines(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = span.tokens.clone();
    let first = &doc.tokens[tokens.start];
    let numbered = (first.kind == crate::token::Kind::Number && matches!(doc.mark(tokens.start + 1), '.' | ')'))
        || matches!(first.mark, '-' | '•' | '*' | '–');
    if !numbered {
        return;
    }
    let paragraph = doc.sentences[span.sentence].paragraph;
    let opens =
        (paragraph.saturating_sub(25)..paragraph).rev().find(|it| doc.mark(doc.paragraphs[*it].tokens.end - 1) == ':');
    let Some(opens) = opens.map(|it| doc.paragraphs[it].tokens.start) else { return };
    if stage.line_of(opens).cues.iter().any(|cue| matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied)) {
        collect(stage, draft, tokens, away, "attendee-line");
    }
}

/// People quoted where speaking is what the event is for.
pub(crate) fn quoted(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    roles::quoted(stage, draft);
}

/// Units that came through people of theirs are not listed besides them.
pub(crate) fn tidy(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let serving: Vec<usize> = draft
        .parts
        .iter()
        .filter_map(|it| if let Who::Official(official) = it.who { Some(official as usize) } else { None })
        .flat_map(|it| stage.people.officials[it].posts.iter().filter_map(|held| held.unit))
        .collect();
    draft.parts.retain(|it| match it.who {
        Who::Unit(unit) => !(it.rule == "attendee-together" && serving.contains(&(unit as usize))),
        Who::Official(_) => true,
    });
}

fn groups(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>) {
    let doc = stage.doc;
    let attended = stage.line_of(tokens.start).cues.iter().any(|cue| {
        tokens.contains(&cue.at)
            && matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together | RoleCue::Witness)
    });
    if !attended {
        return;
    }
    for i in tokens.clone() {
        if doc.quote_of(i).is_none()
            && let Some(name) = doc.found(i).iter().find_map(|it| {
                if let Term::Group(id) = it.term { Some(doc.lexicon.group(id).standard.clone()) } else { None }
            })
            && !draft.groups.contains(&name)
        {
            draft.groups.push(name);
        }
    }
}
