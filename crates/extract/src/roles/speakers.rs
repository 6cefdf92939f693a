//! Who speaks at an event: the cues that name them.

use super::{last_clause, subject};
use crate::{
    attendance::{collect_units, list_end},
    events::{Draft, Stretch},
    frames,
    lines::{Cue, Stage},
    mentions::{Item, status_at},
    opening,
    people::Seen,
    speech::Voice,
    token::Token,
    words::Words,
};
use simpul_lexicon::{RoleCue, StatusEffect};
use simpul_model::{Role, reading::Who};
use std::ops::Range;

pub(crate) fn speaker(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let i = cue.at;
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    // `Usai memberikan pengarahan, X meninjau …`: said before, at the event told before.
    let past = (i.saturating_sub(2).max(tokens.start)..i).any(|it| stage.marks.has(it, Words::Back));
    if past && tokens.contains(&draft.trigger.start) && draft.trigger.start > i {
        return;
    }
    // `kunjungan ini diharapkan dapat memberikan arahan`: a wish.
    if !draft.planned && doc.any_of(i.saturating_sub(2).max(tokens.start)..i, words!["diharapkan", "dapat", "bisa"]) {
        return;
    }
    // `Tujuannya untuk menyemangati siswa serta memberikan arahan`: what it is for.
    if doc.is_any(tokens.start, words!["tujuan", "tujuannya", "harapannya"]) {
        return;
    }
    // `narasumber yakni A, B dan C`, `pemateri dari unsur Kepolisian X`, `dengan pemateri A`: a list follows.
    let lists = stage.marks.any(i..cue.end, Words::Lecturers)
        || doc.is_any(i, words!["menghadirkan", "sebagai", "selaku", "materi", "nara", "bertindak"]);
    // `Tiga narasumber mengisi rapat yang dipandu B, yaitu C, D dan E`
    let named = words!["yaitu", "yakni", "adalah", "ialah"];
    let opens = (cue.end..tokens.end).find(|it| doc.is_any(*it, named) && doc.quote_of(*it).is_none());
    let list = opens.filter(|it| lists && !stage.people.within(it + 1..it + 4).is_empty()).unwrap_or(cue.end);
    let behind: Vec<Seen> = stage.people.within(list..tokens.end).iter().filter(free).cloned().collect();
    if lists {
        let acts =
            doc.any_of(i.saturating_sub(1)..cue.end, words!["sebagai", "selaku", "jadi", "menjadi", "bertindak"]);
        let ahead = stage.people.within(tokens.start..i);
        if acts && !ahead.is_empty() {
            // `A dan B bertindak sebagai pembicara`: all who stand before in the clause.
            let led = |it: &&Seen| !draft_leads(draft, it);
            let ahead: Vec<Seen> = ahead.iter().filter(free).filter(led).cloned().collect();
            for seen in &ahead {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-as");
            }
            return;
        }
        // `dua narasumber yang dihadirkan masing-masing A dan B`
        let own = |it: &Cue| it.at <= cue.end + 1 && doc.is_any(it.at, words!["dihadirkan", "diundang"]);
        let other = |it: &&Cue| {
            let comes = matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Witness);
            it.at > list && comes && !own(it)
        };
        let stop = stage.lines[span.sentence].cues.iter().find(other).map_or(tokens.end, |it| it.at);
        // `… dengan moderator C`: who leads the talk is there, and gives none.
        let hosts = doc.first_of(list..stop, words!["moderator", "pemandu"]);
        if let Some(seen) = hosts.and_then(|it| behind.iter().find(|seen| seen.tokens.start == it + 1)) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-office");
        }
        let stop = hosts.unwrap_or(stop);
        if tokens.contains(&draft.trigger.start) {
            sent_by(stage, draft, list..tokens.end);
        }
        for seen in behind.iter().filter(|it| it.tokens.start < stop) {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-listed");
        }
        return;
    }
    // `daftar yang dibacakan Kepala X`: nobody's own words.
    let list = doc.is_any(i, words!["dibacakan", "membacakan"])
        && (i.saturating_sub(6).max(tokens.start)..(i + 4).min(tokens.end)).any(|it| {
            doc.is_any(
                it,
                words![
                    "daftar",
                    "nama",
                    "nama-nama",
                    "SK",
                    "telegram",
                    "keputusan",
                    "berita",
                    "petikan",
                    "doa",
                    "tata"
                ],
            )
        });
    if list {
        if let Some(seen) = behind.first().filter(|it| it.tokens.start <= cue.end + 1) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-reads");
        }
        return;
    }
    // `telah dibacakan`: read out by somebody who is not named.
    if stage.doc.is_any(i, words!["dibacakan"]) && behind.first().is_none_or(|it| it.tokens.start > cue.end + 1) {
        return;
    }
    // `sambutan Camat X Hasan`: a post may stand between.
    let office =
        |at: usize| stage.items(at..at + 1).any(|it| it.tokens.start == at && matches!(it.item, Item::Post(_)));
    let acting = status_at(doc, cue.end, StatusEffect::Acting).unwrap_or(0);
    let reach = if office(cue.end + acting) { 8 } else { 1 };
    let agent = behind.first().filter(|it| cue.passive && it.tokens.start <= cue.end + reach);
    if let Some(agent) = agent {
        joined(stage, draft, agent.tokens.end..tokens.end, away);
    }
    // `A menyimak paparan`: of nobody who is named.
    if agent.is_none() && doc.is_any(i, words!["menyimak", "mendengar", "mendengarkan"]) {
        if let Some(seen) = subject(stage, tokens, i).filter(|it| free(&it)) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-listens");
        }
        return;
    }
    // `…, sedangkan perwakilan Pengadilan Negeri X memberi materi`: one of its people, whoever it is.
    let clause = last_clause(stage, &(tokens.start..i));
    if agent.is_none() && clause.start > tokens.start && stage.people.within(clause.clone()).is_empty() {
        return collect_units(stage, draft, clause, "attendee-listed");
    }
    let spoken_by = agent
        .cloned()
        .or_else(|| subject(stage, tokens, i))
        .filter(|it| free(&it))
        .map(|it| (it.official, it.tokens))
        .or_else(|| {
            behind.first().filter(|it| it.tokens.start <= cue.end + 8).map(|it| (it.official, it.tokens.clone()))
        })
        .or_else(|| {
            stage
                .speech
                .statements
                .iter()
                .find(|it| it.sentence == span.sentence)
                .and_then(|it| it.speaker)
                .map(|it| (it, i..cue.end))
        })
        // `Susunan acara: sambutan, doa`: nobody's, whoever was spoken of before.
        .or_else(|| topic(stage, span.sentence).filter(|_| !cue.passive).map(|it| (it, i..cue.end)));
    if let Some((official, range)) = spoken_by.filter(|_| !frames::away_by_wire(stage, tokens)) {
        draft.part(Who::Official(official as u32), Role::Speaker, range, "speaker-address");
        for seen in side_by_side(stage, tokens.start..i).into_iter().filter(|_| !cue.passive).filter(|it| free(&it)) {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-joined");
        }
    }
}

/// `dengan narasumber dari Inspektorat X dan Kejari Y`: their people, whoever comes.
fn sent_by(stage: &Stage<'_, '_, '_>, draft: &mut Draft, list: Range<usize>) {
    let doc = stage.doc;
    let from = list.start + 1;
    let Some(unit) = stage.items(from..from + 1).find(|it| it.tokens.start == from) else { return };
    let end = unit.tokens.end;
    // `dari KPU X, Anwar Y`: by name.
    let named = doc.mark(end) == ','
        && doc.tokens.get(end + 1).is_some_and(Token::is_capital)
        && stage.items(end + 1..end + 2).next().is_none();
    if doc.is(list.start, "dari") && matches!(unit.item, Item::Unit(_)) && !named {
        let last = list_end(stage, from..list.end, RoleCue::Speaker);
        collect_units(stage, draft, from..last, "attendee-listed");
    }
}

/// `A dan B menyampaikan sambutan`: those who stand joined right before a verb; nobody where one stands alone.
pub(crate) fn side_by_side(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Vec<Seen> {
    let doc = stage.doc;
    // `Didampingi A dan B, C memimpin apel`
    let own = opening::subject_at(stage, &range);
    let people = stage.people.within(own.unwrap_or(range.start)..range.end);
    let mut found: Vec<Seen> = Vec::new();
    let mut next = range.end;
    for seen in people.iter().rev() {
        let end = seen.tokens.end;
        let link = doc.is_any(end, words!["dan", "serta"]) || doc.mark(end) == ',';
        // `A, B, dan C`
        let first = end + 1 + usize::from(doc.mark(end) == ',' && doc.is_any(end + 1, words!["dan", "serta"]));
        let office = stage.items(first..first + 1).any(|it| matches!(it.item, Item::Person(_) | Item::Post(_)));
        let last = end == next || doc.mark(end) == ',' && end + 1 == next;
        let beside = if found.is_empty() { last } else { link && office && next > end };
        if !beside {
            break;
        }
        next = seen.tokens.start;
        found.push(seen.clone());
    }
    if found.len() < 2 { Vec::new() } else { found }
}

/// `sambutan Camat X dan Kapolsek Y`, `arahan A, B serta C`: those joined to the one who speaks first.
fn joined(stage: &Stage<'_, '_, '_>, draft: &mut Draft, range: Range<usize>, away: &[usize]) {
    let doc = stage.doc;
    let mut end = range.start;
    let link = |i: usize| {
        doc.is_any(i, words!["dan", "serta"])
            || doc.mark(i) == ',' && doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    };
    while end + 1 < range.end && link(end) {
        end += usize::from(doc.mark(end) == ',' && doc.is_any(end + 1, words!["dan", "serta"]));
        let office = stage.items(end + 1..end + 2).any(|it| matches!(it.item, Item::Person(_) | Item::Post(_)));
        let next = stage
            .people
            .within(end + 1..(end + 10).min(range.end))
            .first()
            .filter(|it| office && !away.contains(&it.tokens.start));
        let Some(seen) = next else { return };
        // The sentence goes on about him: `sambutan Camat X dan Kapolsek Y memimpin doa`.
        if doc.may_be_verb(seen.tokens.end) {
            return;
        }
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-joined");
        end = seen.tokens.end;
    }
}

fn draft_leads(draft: &Draft, seen: &Seen) -> bool {
    draft
        .parts
        .iter()
        .any(|it| it.role == Role::Leader && it.who == Who::Official(seen.official as u32) && it.tokens == seen.tokens)
}

fn topic(stage: &Stage<'_, '_, '_>, sentence: usize) -> Option<usize> {
    match sentence.checked_sub(1).and_then(|it| stage.speech.topic_of.get(it).copied().flatten()) {
        Some(Voice::Official(it)) => Some(it),
        _ => None,
    }
}
