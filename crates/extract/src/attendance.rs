//! Who held, led, spoke at and attended an event: the role cues of a sentence and the people and units that hang on them.

use crate::{
    events::{Draft, Scene, StandIn},
    mentions::{Item, cue_at},
    people::Seen,
    speech::Voice,
};
use simpul_lexicon::{RoleCue, SpeechForm, StatusEffect, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// Words that keep everyone in their sentence away from the event.
const ABSENT: &[&str] = &["berhalangan", "telepon", "telpon", "seluler", "dikonfirmasi", "dihubungi", "terpisah", "seijin", "seizin", "HT"];

/// Reads what `sentence` says of the people and units at `draft`.
pub(crate) fn read(scene: &Scene<'_, '_>, draft: &mut Draft, sentence: usize) {
    let doc = scene.doc;
    let tokens = doc.sentences[sentence].tokens.clone();
    let mut away = absent(scene, draft, &tokens);
    stand_ins(scene, draft, &tokens, &mut away);
    organizers(scene, draft, &tokens);
    let mut i = tokens.start;
    while i < tokens.end {
        if doc.quote_of(i).is_some() {
            i += 1;
            continue;
        }
        let Some((cue, len, passive)) = cue_at(doc, i) else {
            i += 1;
            continue;
        };
        let behind = i + len..tokens.end;
        match cue {
            RoleCue::Leader => leader(scene, draft, &tokens, i, len, passive, &away),
            RoleCue::Speaker => speaker(scene, draft, &tokens, i, len, passive, &away),
            RoleCue::Attendee => attendees(scene, draft, &tokens, i, len, passive, &away),
            RoleCue::Accompanied | RoleCue::Witness | RoleCue::Together => {
                let stop = list_end(scene, behind.clone(), cue);
                let hosts = cue == RoleCue::Together && i <= draft.trigger.start && draft.sentence == sentence;
                collect(scene, draft, behind.start..stop, &away, if hosts { "attendee-together" } else { "attendee-listed" });
                if cue == RoleCue::Accompanied
                    && let Some(seen) = before(scene, &tokens, i)
                    && !away.contains(&seen.tokens.start)
                    && !scene.spoke_only(seen.official, sentence)
                {
                    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-accompanied");
                }
            }
            RoleCue::Accompanying => {
                collect(scene, draft, clause_start(scene, &tokens, i)..i, &away, "attendee-accompanying");
            }
            RoleCue::Guard => {
                collect_units(scene, draft, tokens.clone(), "attendee-guard");
            }
            _ => {}
        }
        i += len;
    }
    listed_lines(scene, draft, sentence, &away);
    frames(scene, draft, &tokens, sentence, &away);
    quoted(scene, draft, sentence);
    groups(scene, draft, &tokens);
}

/// The mentions (by first token) that a sentence names without placing them at the event.
fn absent(scene: &Scene<'_, '_>, draft: &Draft, tokens: &Range<usize>) -> Vec<usize> {
    let doc = scene.doc;
    let mut away = Vec::new();
    let outside = |i: &usize| doc.quote_of(*i).is_none();
    let gone = tokens.clone().filter(outside).any(|i| doc.is_any(i, ABSENT) || (doc.is_any(i, &["tidak", "tak", "batal", "urung"]) && (i + 1..i + 4).any(|k| doc.is_any(k, &["hadir", "menghadiri"]))));
    if gone && draft.sentence != doc.sentence_of(tokens.start) {
        away.extend(scene.people.within(tokens.clone()).iter().map(|it| it.tokens.start));
        return away;
    }
    for i in tokens.clone().filter(outside) {
        // `seijin Kapolres`, `pesan dari Kapolda`: named, not there.
        if doc.is_any(i, &["seijin", "seizin", "atas", "perintah", "arahan", "pesan", "penekanan", "instruksi"]) && !doc.is(i, "atas") {
            away.extend(scene.people.within(i + 1..(i + 4).min(tokens.end)).iter().take(1).map(|it| it.tokens.start));
        }
        if let Some((RoleCue::Through, len, _)) = cue_at(doc, i) {
            away.extend(before(scene, tokens, i).map(|it| it.tokens.start));
            away.extend(scene.people.within(i + len..(i + len + 6).min(tokens.end)).iter().take(1).map(|it| it.tokens.start));
        }
        // `amanat Kapolri`: read out for one who is not there.
        if doc.is_any(i, &["amanat", "sambutan", "membacakan"]) {
            away.extend(scene.people.within(i + 1..(i + 3).min(tokens.end)).iter().take(1).map(|it| it.tokens.start));
        }
    }
    away
}

/// `A diwakili B`, `B mewakili A`.
fn stand_ins(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>, away: &mut Vec<usize>) {
    let doc = scene.doc;
    for i in tokens.clone() {
        if doc.quote_of(i).is_some() {
            continue;
        }
        let Some((cue, len, _)) = cue_at(doc, i) else { continue };
        let (absent_range, by_range) = match cue {
            RoleCue::Represented => (tokens.start..i, i + len..(i + len + 10).min(tokens.end)),
            RoleCue::Representing => (i + len..(i + len + 8).min(tokens.end), tokens.start..i),
            _ => continue,
        };
        let nearest_absent = |it: &&crate::mentions::Placed| matches!(it.item, Item::Post(_) | Item::Person(_));
        let absent = if cue == RoleCue::Represented {
            scene.mentions.within(absent_range.clone()).iter().rev().find(nearest_absent)
        } else {
            scene.mentions.within(absent_range.clone()).iter().find(nearest_absent)
        };
        let by = if cue == RoleCue::Represented { scene.people.within(by_range).first().cloned() } else { before(scene, tokens, i) };
        let Some(absent) = absent else { continue };
        away.push(absent.tokens.start);
        away.extend(scene.people.within(absent.tokens.clone()).iter().map(|it| it.tokens.start));
        let Some(by) = by else { continue };
        let official = scene.people.within(absent.tokens.clone()).first().map(|it| it.official);
        let post = match absent.item {
            Item::Post(index) if official.is_none() => {
                let phrase = &scene.mentions.posts[index];
                Some((phrase.standard.clone(), phrase.unit.and_then(|it| scene.resolved.unit_of[it])))
            }
            _ => None,
        };
        if official != Some(by.official) {
            draft.stand_ins.push(StandIn { official, post, by: Who::Official(by.official as u32) });
            draft.part(Who::Official(by.official as u32), Role::Attendee, by.tokens.clone(), "attendee-represents");
        }
    }
}

/// The mention nearest before token `i` in its sentence.
fn before(scene: &Scene<'_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    scene.people.within(tokens.start..i).last().cloned()
}

/// The first mention of the clause before token `i`: its subject.
fn subject(scene: &Scene<'_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    scene.people.within(tokens.start..i).first().cloned()
}

fn clause_start(scene: &Scene<'_, '_>, tokens: &Range<usize>, i: usize) -> usize {
    // The list before `turut mendampingi` begins with its sentence.
    let _ = (scene, i);
    tokens.start
}

fn organizers(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>) {
    let doc = scene.doc;
    for i in tokens.clone() {
        if doc.quote_of(i).is_some() {
            continue;
        }
        let Some((RoleCue::Organizer, len, passive)) = cue_at(doc, i) else { continue };
        if draft.sentence != doc.sentence_of(i) && !mentions_event(scene, draft, tokens) {
            continue;
        }
        let passive = passive || doc.word(i).to_ascii_lowercase().starts_with("di");
        let units = if passive {
            let stop = (i + len + 14).min(tokens.end);
            hosts(scene, i + len..stop, true)
        } else {
            hosts(scene, tokens.start..i, false)
        };
        for (unit, range) in units {
            if scene.can_host(unit) && !draft.organizers.iter().any(|it| it.0 == unit) {
                draft.organizers.push((unit, range));
            }
        }
        if !draft.organizers.is_empty() {
            return;
        }
    }
}

fn mentions_event(scene: &Scene<'_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    let doc = scene.doc;
    tokens.clone().any(|i| doc.found(i).iter().any(|it| matches!(it.term, Term::Event(id) if doc.lexicon.event(id).kind == draft.kind)) || doc.is_any(i, &["kegiatan", "acara", "giat"]))
}

/// The units of a clause that hold an event: the first one, and those joined to it.
fn hosts(scene: &Scene<'_, '_>, range: Range<usize>, passive: bool) -> Vec<(usize, Range<usize>)> {
    let doc = scene.doc;
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    let mut last_end = range.start;
    for placed in scene.mentions.within(range.clone()) {
        match placed.item {
            Item::Unit(index) if !inside_person(scene, &placed.tokens) => {
                let phrase = &scene.mentions.units[index];
                let Some(unit) = scene.resolved.unit_of[index].filter(|_| !phrase.building) else { continue };
                if found.is_empty() {
                    // `digelar di Aula Polres X`: a place, not a host; more than a few words behind the verb is no agent.
                    let prepositional = placed.tokens.start > range.start && doc.is_any(placed.tokens.start - 1, &["di", "ke", "dari", "pada"]);
                    if prepositional || (passive && placed.tokens.start > range.start + 4) {
                        return found;
                    }
                    found.push((unit, placed.tokens.clone()));
                } else {
                    if placed.tokens.start < last_end {
                        continue;
                    }
                    let between = last_end..placed.tokens.start;
                    let joined = between.clone().any(|it| doc.is_any(it, &["dan", "bersama", "dengan", "bekerjasama", "serta", "bekerja"])) && between.len() <= 5;
                    let superior = doc.mark(last_end) == ',' && between.len() == 1;
                    if superior {
                        continue;
                    }
                    if !joined {
                        break;
                    }
                    found.push((unit, placed.tokens.clone()));
                }
                last_end = placed.tokens.end;
            }
            Item::Person(_) | Item::Post(_) if found.is_empty() => return found,
            _ => {}
        }
    }
    found
}

/// Whether a unit is part of a post or person phrase (`Ketua KPU X`).
fn inside_person(scene: &Scene<'_, '_>, tokens: &Range<usize>) -> bool {
    let items = &scene.mentions.items;
    let to = items.partition_point(|it| it.tokens.start <= tokens.start);
    items[to.saturating_sub(6)..to].iter().any(|it| matches!(it.item, Item::Person(_) | Item::Post(_)) && it.tokens.start <= tokens.start && it.tokens.end >= tokens.end)
}

fn leader(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>, i: usize, len: usize, passive: bool, away: &[usize]) {
    let doc = scene.doc;
    let passive = passive || doc.word(i).to_ascii_lowercase().starts_with("di");
    if passive {
        let stop = (i + len + 9).min(tokens.end);
        if let Some(seen) = scene.people.within(i + len..stop).iter().find(|it| !away.contains(&it.tokens.start)) {
            draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-passive");
        }
        return;
    }
    // `memimpin apel`, `membuka kegiatan`: the object must be the event.
    let event_like = (i + len..(i + len + 5).min(tokens.end)).any(|k| {
        doc.is_any(k, &["kegiatan", "acara", "langsung", "jalannya", "rombongan", "tersebut", "apel"]) || doc.found(k).iter().any(|it| matches!(it.term, Term::Event(_)))
    });
    let not_event = (i + len..(i + len + 4).min(tokens.end)).any(|k| doc.is_any(k, &["pengamanan", "obrolan", "pintu", "posko", "suara", "pasukan"]));
    if !event_like || not_event {
        return;
    }
    if let Some(seen) = subject(scene, tokens, i).filter(|it| !away.contains(&it.tokens.start)) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-active");
    } else if let Some(Voice::Official(official)) = doc.sentence_of(i).checked_sub(1).and_then(|it| scene.speech.topic_of.get(it).copied().flatten()) {
        draft.part(Who::Official(official as u32), Role::Leader, i..i + len, "leader-topic");
    }
}

fn speaker(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>, i: usize, len: usize, passive: bool, away: &[usize]) {
    let doc = scene.doc;
    let word = doc.word(i).to_ascii_lowercase();
    let _ = passive;
    // `narasumber yakni A, B dan C`, `pemateri dari unsur Kepolisian X`: a list follows.
    let lists = matches!(word.as_str(), "narasumber" | "pemateri" | "pembicara" | "pemateri-pemateri" | "menghadirkan") || doc.is(i, "sebagai");
    let behind: Vec<Seen> = scene.people.within(i + len..tokens.end).iter().filter(|it| !away.contains(&it.tokens.start)).cloned().collect();
    if lists {
        let ahead = scene.people.within(tokens.start..i).last().filter(|it| doc.is_any(i.wrapping_sub(1), &["sebagai", "jadi", "menjadi"]) && !away.contains(&it.tokens.start));
        if let Some(seen) = ahead {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-as");
            return;
        }
        for seen in behind {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-listed");
        }
        return;
    }
    let sentence = doc.sentence_of(i);
    let spoken_by = subject(scene, tokens, i)
        .filter(|it| !away.contains(&it.tokens.start))
        .map(|it| (it.official, it.tokens))
        .or_else(|| behind.first().filter(|it| it.tokens.start <= i + len + 8).map(|it| (it.official, it.tokens.clone())))
        .or_else(|| match sentence.checked_sub(1).and_then(|it| scene.speech.topic_of.get(it).copied().flatten()) {
            Some(Voice::Official(it)) => Some((it, i..i + len)),
            _ => None,
        });
    if let Some((official, range)) = spoken_by {
        draft.part(Who::Official(official as u32), Role::Speaker, range, "speaker-address");
    }
}

fn attendees(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>, i: usize, len: usize, passive: bool, away: &[usize]) {
    let doc = scene.doc;
    let word = doc.word(i).to_ascii_lowercase();
    let passive = passive || word.starts_with("di") || word == "melibatkan";
    let ahead = tokens.start..i;
    let has_ahead = scene.people.within(ahead.clone()).iter().any(|it| !away.contains(&it.tokens.start)) || !free_units(scene, ahead.clone()).is_empty();
    if passive {
        collect(scene, draft, i + len..list_end(scene, i + len..tokens.end, RoleCue::Attendee), away, "attendee-passive");
        return;
    }
    if has_ahead && !doc.is_any(i.wrapping_sub(1), &["tampak", "terlihat", "terpantau"]) {
        // `X menghadiri`, `A dan B turut hadir`: who stands before; for a list opened by `hadir` also who follows.
        let clause = last_break(scene, tokens.start, i)..i;
        collect(scene, draft, clause, away, "attendee-active");
        if !matches!(word.as_str(), "hadir" | "turut" | "tampak") {
            return;
        }
    }
    if matches!(word.as_str(), "menghadiri" | "mengikuti" | "hadiri" | "ikuti") {
        return;
    }
    collect(scene, draft, i + len..list_end(scene, i + len..tokens.end, RoleCue::Attendee), away, "attendee-listed");
}

/// Where the clause that ends at `i` begins: behind the last cue of another kind.
fn last_break(scene: &Scene<'_, '_>, from: usize, i: usize) -> usize {
    (from..i).rev().find(|k| cue_at(scene.doc, *k).is_some_and(|it| matches!(it.0, RoleCue::Leader | RoleCue::Organizer) && k + it.1 <= i)).map_or(from, |k| k)
}

/// Where a list of attendees ends: with its sentence, or before a clause of another kind.
fn list_end(scene: &Scene<'_, '_>, range: Range<usize>, cue: RoleCue) -> usize {
    let doc = scene.doc;
    for i in range.clone() {
        if let Some((other, len, _)) = cue_at(doc, i)
            && matches!(other, RoleCue::Leader | RoleCue::Organizer | RoleCue::Speaker)
            && other != cue
            && i > range.start + 1
            && !crate::mentions::status_at(doc, i, StatusEffect::Capacity).is_some_and(|it| it == len)
        {
            return i;
        }
        let verb = doc.found(i).iter().any(|it| matches!(it.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Active | SpeechForm::Base)));
        if verb && !doc.tokens[i].is_capital() && i > range.start {
            return i;
        }
        if doc.is_any(i, &["sementara", "sedangkan", "guna", "tujuannya"]) {
            return i;
        }
    }
    range.end
}

/// Units of a range that stand for themselves: in no post, no venue, behind no preposition of place.
fn free_units(scene: &Scene<'_, '_>, range: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let doc = scene.doc;
    scene
        .mentions
        .within(range.clone())
        .iter()
        .filter_map(|placed| match placed.item {
            Item::Unit(index) if !inside_person(scene, &placed.tokens) && !scene.mentions.units[index].building => {
                let before = placed.tokens.start.checked_sub(1).map(|it| doc.word(it)).unwrap_or_default();
                let placed_there = ["di", "ke", "kantor", "gedung", "aula", "gudang", "halaman", "menuju", "depan", "ruang"].iter().any(|it| it.eq_ignore_ascii_case(before));
                let unit = scene.resolved.unit_of[index]?;
                (!placed_there).then(|| (unit, placed.tokens.clone()))
            }
            _ => None,
        })
        .collect()
}

fn collect(scene: &Scene<'_, '_>, draft: &mut Draft, range: Range<usize>, away: &[usize], rule: &'static str) {
    let doc = scene.doc;
    for seen in scene.people.within(range.clone()) {
        if !away.contains(&seen.tokens.start) && doc.quote_of(seen.tokens.start).is_none() {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), rule);
        }
    }
    collect_units(scene, draft, range, rule);
}

fn collect_units(scene: &Scene<'_, '_>, draft: &mut Draft, range: Range<usize>, rule: &'static str) {
    let units = free_units(scene, range);
    for (position, (unit, tokens)) in units.iter().enumerate() {
        if scene.doc.quote_of(tokens.start).is_some() || draft.organizers.iter().any(|it| it.0 == *unit) || draft.venue.as_ref().is_some_and(|it| it.contains(&tokens.start)) {
            continue;
        }
        // The superior in a chain (`Satbrimob Polda Sultra`) is not there itself.
        if position > 0 && units[position - 1].1.end >= tokens.end {
            continue;
        }
        draft.part(Who::Unit(*unit as u32), Role::Attendee, tokens.clone(), rule);
    }
}

/// `Hadir pada kegiatan itu :` and the numbered lines behind it.
fn listed_lines(scene: &Scene<'_, '_>, draft: &mut Draft, sentence: usize, away: &[usize]) {
    let doc = scene.doc;
    let tokens = doc.sentences[sentence].tokens.clone();
    let first = &doc.tokens[tokens.start];
    let numbered = (first.kind == crate::token::Kind::Number && matches!(doc.mark(tokens.start + 1), '.' | ')')) || matches!(first.mark, '-' | '•' | '*' | '–');
    if !numbered {
        return;
    }
    let paragraph = doc.sentences[sentence].paragraph;
    let opens = (paragraph.saturating_sub(25)..paragraph).rev().find(|it| {
        let range = doc.paragraphs[*it].tokens.clone();
        doc.mark(range.end - 1) == ':'
    });
    let Some(opens) = opens else { return };
    let attendance = doc.paragraphs[opens].tokens.clone().any(|it| cue_at(doc, it).is_some_and(|cue| matches!(cue.0, RoleCue::Attendee | RoleCue::Accompanied)));
    if attendance {
        collect(scene, draft, tokens, away, "attendee-line");
    }
}

/// `Dalam sambutannya, Kapolres …`: a frame that says where the words were spoken.
fn frames(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>, sentence: usize, away: &[usize]) {
    let doc = scene.doc;
    for i in tokens.clone() {
        let address = doc.is_any(i, &["sambutannya", "arahannya", "amanatnya", "materinya", "paparannya", "pemaparannya", "orasinya", "sambutan", "penyampaiannya"]) && (doc.is(i.wrapping_sub(1), "dalam") || doc.is(i.wrapping_sub(1), "pada") || doc.is_any(i.wrapping_sub(1), &["menyampaikan", "memberikan", "memberi"]));
        if !address || doc.quote_of(i).is_some() {
            continue;
        }
        let who = scene.people.within(tokens.clone()).iter().find(|it| !away.contains(&it.tokens.start)).map(|it| (it.official, it.tokens.clone())).or_else(|| match scene.speech.topic_of.get(sentence).copied().flatten() {
            Some(Voice::Official(it)) => Some((it, i..i + 1)),
            _ => None,
        });
        if let Some((official, range)) = who {
            draft.part(Who::Official(official as u32), Role::Speaker, range, "speaker-frame");
        }
        return;
    }
}

/// People quoted where speaking is what the event is for.
fn quoted(scene: &Scene<'_, '_>, draft: &mut Draft, sentence: usize) {
    if !matches!(draft.kind, EventKind::Outreach | EventKind::Hearing | EventKind::PressConference | EventKind::Protest) {
        return;
    }
    for statement in scene.speech.statements.iter().filter(|it| it.sentence == sentence) {
        let Some(official) = statement.speaker else { continue };
        let who = Who::Official(official as u32);
        let there = draft.parts.iter().any(|it| it.who == who) || scene.people.within(scene.doc.sentences[draft.sentence].tokens.clone()).iter().any(|it| it.official == official);
        if there && !scene.spoke_only(official, sentence) {
            let tokens = scene.doc.sentences[sentence].tokens.clone();
            draft.part(who, Role::Speaker, tokens, "speaker-quoted");
        }
    }
}

impl Scene<'_, '_> {
    /// Whether the paragraph says that the official spoke elsewhere: to reporters, by telephone, in a written statement.
    pub(crate) fn spoke_only(&self, official: usize, sentence: usize) -> bool {
        let doc = self.doc;
        let _ = official;
        let paragraph = doc.paragraphs[doc.sentences[sentence].paragraph].tokens.clone();
        paragraph.clone().any(|it| doc.quote_of(it).is_none() && doc.is_any(it, &["terpisah", "dikonfirmasi", "dihubungi", "keterangannya", "tertulis", "rilisnya", "telepon", "seluler"]))
    }
}

fn groups(scene: &Scene<'_, '_>, draft: &mut Draft, tokens: &Range<usize>) {
    let doc = scene.doc;
    let attended = tokens.clone().any(|it| cue_at(doc, it).is_some_and(|cue| matches!(cue.0, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together | RoleCue::Witness)));
    if !attended {
        return;
    }
    for i in tokens.clone() {
        if doc.quote_of(i).is_some() {
            continue;
        }
        if let Some(name) = doc.found(i).iter().find_map(|it| if let Term::Group(id) = it.term { Some(doc.lexicon.group(id).standard.clone()) } else { None })
            && !draft.groups.contains(&name)
        {
            draft.groups.push(name);
        }
    }
}
