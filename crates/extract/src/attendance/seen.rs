//! Lists of those present that no cue opens: who is seen there, and who stands in the lines and items below.

use super::{
    lists::{collect, list_end, verb_behind},
    tells,
};
use crate::{
    doc::{Doc, Kinds},
    events::{Draft, Stretch},
    lines::{Cue, Stage},
    mentions::Item,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};
use std::ops::Range;

/// `Hadir Kapolres A, S Sos. Ketua DPRD X B dan Camat Y C.`: a list that a stray full stop or a broken line cuts in two goes on in a sentence
/// without a verb.
fn continues_list(stage: &Stage<'_, '_, '_>, span: &Stretch, cues: &[Cue]) -> bool {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let Some(before) = span.sentence.checked_sub(1) else { return false };
    let office = stage
        .items(tokens.start..tokens.start + 1)
        .any(|it| it.tokens.start == tokens.start && matches!(it.item, Item::Post(_) | Item::Person(_)));
    // `dihadiri Kapolres A, Pabung B .`, and on the next line `PJU Polres X, Ketua KPU serta personel Polres`.
    let paragraph = doc.sentences[span.sentence].paragraph;
    let broken = || {
        let end = doc.sentences[before].tokens.end;
        let last = stage.people.within(doc.sentences[before].tokens.clone()).last();
        (doc.sentences[before].paragraph == paragraph
            || doc.sentences[before].paragraph + 1 == paragraph && doc.paragraphs[paragraph].tokens == *tokens)
            && stage.items(tokens.start..tokens.start + 2).next().is_some()
            && doc.any_of(tokens.clone(), words!["dan", "serta"])
            && !doc.any_of(tokens.clone(), words!["tidak", "tak", "belum", "berhalangan", "absen"])
            && last.is_some_and(|it| it.tokens.end + 3 >= end)
    };
    (office && doc.sentences[before].paragraph == paragraph || broken())
        && stage.lines[before].cues.iter().any(brings_people)
        && cues.iter().all(|it| it.role == RoleCue::Together)
        && !tokens.clone().any(|it| doc.may_be_verb(it) || doc.quote_of(it).is_some())
}

/// `Selain itu Wakapolsek X A serta Lurah Y B.`: where those begin of whom a sentence without any verb is made up, behind words that add them
/// to others.
fn nothing_else(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> Option<usize> {
    let doc = stage.doc;
    let first = tokens.start;
    let besides = doc.is(first, "selain") && doc.is_any(first + 1, words!["itu", "mereka"]);
    // `Dilanjutkan dengan penandatanganan pakta integritas.` `Yaitu, Ketua KPU A dan Kapolres B.`
    let namely = doc.is_any(first, words!["yaitu", "yakni"]) && doc.sentence_of(first) > 0;
    if !(besides || namely) {
        return None;
    }
    let behind = first + if besides { 2 } else { 1 };
    let from = behind + usize::from(doc.mark(behind) == ',');
    let links = words!["dan", "serta", "juga", "ada", "beserta"];
    let held = |it: usize| stage.items(it..it + 1).any(|item| !matches!(item.item, Item::Region(_)));
    let mere =
        |it: usize| !doc.tokens[it].is_word() || doc.tokens[it].is_capital() || doc.is_any(it, links) || held(it);
    (!stage.people.within(from..tokens.end).is_empty() && (from..tokens.end).all(mere)).then_some(from)
}

/// Words with which a sentence goes on with those who are seen.
const GOES_ON: &[&str] = &["adapun", "berikutnya", "juga", "kemudian", "lalu", "selanjutnya", "serta", "termasuk"];

/// `Terlihat A.` `Selanjutnya B.` `Serta C.`: whether a sentence opens with who is seen, or goes on with one that does.
fn lists_people(stage: &Stage<'_, '_, '_>, sentence: usize) -> bool {
    let doc = stage.doc;
    let goes_on = |it: usize| {
        let first = doc.sentences[it].tokens.start;
        it > 0
            && doc.sentences[it - 1].paragraph == doc.sentences[it].paragraph
            && doc.is_any(first, words!(GOES_ON))
            && !tells(doc, doc.sentences[it].tokens.clone())
    };
    let opens = (sentence.saturating_sub(3)..=sentence).rev().find(|it| !goes_on(*it));
    opens.is_some_and(|it| stage.marks.has(doc.sentences[it].tokens.start, Words::Seen))
}

/// `Tampak Kapolres X, Dandim Y dan …`
pub(super) fn seen_there(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, cues: &[Cue], away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let first = tokens.start;
    // `Rapat diikuti A dan B.`, and in the next paragraph `Kemudian C, serta D`.
    // `Apel dihadiri A.` `Ada juga B, C dan D.`
    // `Turut pula C`
    let also = doc.is_any(first, words!["ada", "demikian", "begitu", "turut", "ikut"])
        && doc.is_any(first + 1, words!["juga", "pula"]);
    let opener = first + usize::from(also);
    let listed = |it: &Cue| {
        matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together)
            || also && matches!(it.role, RoleCue::Leader | RoleCue::Represented)
    };
    let goes_on = (also || doc.is_any(first, words!(GOES_ON)))
        && cues.iter().all(|it| it.role == RoleCue::Together)
        && span.sentence > 0
        && (stage.lines[span.sentence - 1].cues.iter().any(listed) || lists_people(stage, span.sentence - 1))
        && !tells(doc, tokens.clone());
    let someone = |at: usize| stage.items(at..at + 1).any(|it| !matches!(it.item, Item::Region(_)));
    if continues_list(stage, span, cues) {
        collect(stage, draft, tokens.clone(), away, "attendee-seen");
        return;
    }
    if let Some(at) = nothing_else(stage, tokens) {
        collect(stage, draft, at..tokens.end, away, "attendee-seen");
        return;
    }
    // `Undangan lain yang berada di tribun: A; B; serta C`
    let guests = words!["undangan", "tamu", "hadirin", "pejabat"];
    let head = first..(first + 10).min(tokens.end);
    let colon = || head.clone().find(|it| doc.mark(*it) == ':');
    if let Some(guest) = doc.first_of(head.clone(), guests)
        && let Some(at) = colon().filter(|it| guest < *it && someone(it + 1))
    {
        collect(stage, draft, at + 1..tokens.end, away, "attendee-seen");
        return;
    }
    // `Yang datang sendiri A, B dan C`
    let comes = words!["datang", "hadir", "tampak", "terlihat", "ikut"];
    let which = first + 2 + usize::from(doc.is_any(first + 2, words!["sendiri", "langsung", "juga", "pula"]));
    if doc.is(first, "yang") && doc.is_any(first + 1, comes) && someone(which) {
        let stop = list_end(stage, which..tokens.end, RoleCue::Attendee);
        collect(stage, draft, which..stop, away, "attendee-seen");
        return;
    }
    // `Turut bersama rombongan A dan B`, `Ikut memegang kuas siang itu A`: whoever stands first behind the verb.
    let joins = stage.marks.has(first, Words::Joins) && !also;
    let inverted = || {
        let loose = |it: usize| doc.tokens[it].is_word() && !doc.tokens[it].is_capital();
        let at = (first + 1..(first + 8).min(tokens.end)).find(|it| !loose(*it))?;
        Some(at + usize::from(doc.mark(at) == ',')).filter(|it| someone(*it))
    };
    if let Some(at) =
        Some(first).filter(|_| joins && cues.iter().all(|it| it.role != RoleCue::Speaker)).and_then(|_| inverted())
    {
        let stop = list_end(stage, at..tokens.end, RoleCue::Attendee);
        collect(stage, draft, at..stop, away, "attendee-seen");
        return;
    }
    // `Kehadiran A dan B menambah semangat peserta.`
    let presence = first + usize::from(doc.is(first, "dengan"));
    if doc.is_any(presence, words!["kehadiran", "hadirnya"])
        && someone(presence + 1)
        && !cues.iter().any(|it| matches!(it.role, RoleCue::Leader | RoleCue::Organizer | RoleCue::Speaker))
    {
        let stop = verb_behind(stage, presence + 1..tokens.end);
        let coming = (stop.saturating_sub(1)..=stop)
            .any(|it| stage.marks.has(it, Words::Coming) || doc.is_any(it, words!["diharapkan", "dinanti"]));
        if stop < tokens.end && !coming {
            collect(stage, draft, presence + 1..stop, away, "attendee-presence");
        }
        return;
    }
    if in_rows(stage, draft, span, away) {
        return;
    }
    if let Some(at) = turned_round(stage, tokens, cues) {
        collect(stage, draft, at..tokens.end, away, "attendee-turned");
        return;
    }
    // `Di deretan depan duduk A, B dan C`: wherever such a word stands right before somebody.
    if !goes_on && !stage.marks.in_sentence(span.sentence, &[Words::Seen]) {
        return;
    }
    let at = tokens.clone().find(|it| {
        (*it == first || doc.quote_of(*it).is_none() && !doc.tokens[*it].is_capital())
            && (stage.marks.has(*it, Words::Seen) || *it == opener && goes_on)
            && (someone(*it + 1)
                || someone(*it + 2) && doc.is_any(*it + 1, words!["perwakilan", "pula", "juga", "ada"]))
            && (*it == opener && goes_on || !cues.iter().any(|cue| (cue.at..cue.end).contains(it)))
    });
    if let Some(at) = at {
        let stop = list_end(stage, at + 1..tokens.end, RoleCue::Attendee);
        collect(stage, draft, at + 1..stop, away, "attendee-seen");
    }
}

/// `A dan B tampak pula di deretan undangan`, `Nampak di barisan undangan A dan B`, `Tamu yang menempati kursi depan yaitu A dan B`: who has a
/// place among the guests, whichever side of it he stands on.
fn in_rows(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) -> bool {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let ways = words!["di", "dari", "pada", "menempati", "memadati", "memenuhi", "mengisi"];
    let placed = |it: &usize| doc.quote_of(*it).is_none() && doc.is_any(it.wrapping_sub(1), ways);
    let guests = words!["depan", "terdepan", "tamu", "undangan", "kehormatan", "pengunjung"];
    let mut chairs = doc
        .each_of(tokens.clone(), words!["kursi", "bangku", "tenda", "meja"])
        .filter(|it| doc.any_of(it + 1..it + 2, guests));
    let mut rows = stage.marks.each_of(tokens.clone(), Words::Rows);
    let Some(at) = chairs.find(placed).into_iter().chain(rows.find(placed)).min() else { return false };
    // `A tak terlihat di deretan depan`
    if doc.any_of(tokens.start..at, words!["tak", "tidak", "belum"]) {
        return false;
    }
    let first = |range: Range<usize>| stage.people.within(range).iter().map(|it| it.tokens.start).next();
    let ahead = tokens.start..at;
    if first(ahead.clone()).is_some() {
        collect(stage, draft, ahead, away, "attendee-rows");
        return true;
    }
    let office = |it: &usize| {
        let named = |item: &crate::mentions::Placed| item.tokens.start == *it && !matches!(item.item, Item::Region(_));
        stage.items(*it..it + 1).any(named)
    };
    let Some(list) = (at + 1..(at + 8).min(tokens.end)).find(office) else { return false };
    let stop = list_end(stage, list..tokens.end, RoleCue::Attendee);
    collect(stage, draft, list..stop, away, "attendee-rows");
    true
}

/// `Menyusul kemudian A, B dan C.`, `Bersalaman sejak pagi, A dan B.`: where those begin with whom a sentence ends that opens with what they do.
fn turned_round(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, cues: &[Cue]) -> Option<usize> {
    let doc = stage.doc;
    let first = tokens.start;
    let word = doc.word(first);
    let begins = |part: &str| word.get(..part.len()).is_some_and(|it| it.eq_ignore_ascii_case(part));
    let opens = doc.tokens[first].is_word()
        && word.len() > 5
        && (begins("me") || begins("ber") || doc.is_any(first, words!["berdiri", "datang"]))
        && !doc.begins(first, Kinds::SPEECH)
        && !stage.marks.has_any(first, &[Words::States, Words::Remote, Words::Pronouns]);
    let other = |it: &Cue| !brings_people(it) && !matches!(it.role, RoleCue::Together | RoleCue::Accompanying);
    if !opens || cues.iter().any(other) {
        return None;
    }
    let who = stage.people.within(tokens.clone());
    let (at, end) = (who.first()?.tokens.start, who.last()?.tokens.end);
    let loose = |it: usize| !doc.tokens[it].is_capital() && doc.quote_of(it).is_none();
    let told = |it: usize| doc.may_be_verb(it) && !doc.is(it.wrapping_sub(1), "yang");
    let plain = at <= first + 10 && (first + 1..at).all(loose) && !(at..tokens.end).any(told);
    (plain && end > at).then_some(at)
}

/// Whether a cue brings on those present.
fn brings_people(cue: &Cue) -> bool {
    matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Witness)
}

/// `Hadir antara lain 1. A (Sekcam) 2. B (Danramil)`: a numbered list within one paragraph, each item read as a sentence of its own.
pub(super) fn listed_items(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let sentences = &doc.sentences;
    let paragraph = sentences[span.sentence].paragraph;
    // Whether a sentence ends with the number or the letter of the next item.
    let numbers = |it: usize| {
        let end = sentences[it].tokens.end;
        let short = |it: &crate::token::Token| {
            let length = it.end - it.start;
            it.kind == crate::token::Kind::Number && length <= 2 || length == 1 && it.is_word() && !it.is_capital()
        };
        doc.mark(end - 1) == '.' && end >= 2 && short(&doc.tokens[end - 2])
    };
    let items = (0..span.sentence).rev().take_while(|it| sentences[*it].paragraph == paragraph && numbers(*it));
    let Some(opens) = items.last() else { return };
    if stage.lines[opens].cues.iter().any(brings_people) {
        collect(stage, draft, span.tokens.clone(), away, "attendee-line");
    }
}

/// Whether a line begins with the number, letter or mark of an item: `1. A`, `b) B`, `- C`.
fn itemised(doc: &Doc<'_>, start: usize) -> bool {
    let first = &doc.tokens[start];
    let letter = first.end - first.start == 1 && first.is_word();
    let marked = first.mark != '\0'
        && !first.mark.is_alphanumeric()
        && !matches!(first.mark, '"' | '“' | '”' | '\'' | '‘' | '’' | '(' | '[');
    marked || (letter || first.kind == crate::token::Kind::Number) && matches!(doc.mark(start + 1), '.' | ')')
}

/// `Hadir pada kegiatan itu :` and the numbered lines behind it.
pub(super) fn listed_lines(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = span.tokens.clone();
    let paragraph = doc.sentences[span.sentence].paragraph;
    let numbered = |it: usize| itemised(doc, doc.paragraphs[it].tokens.start);
    let own = numbered(paragraph);
    // `Mereka yang dilantik:` and who takes up which post.
    let sworn = draft.hands_over(doc);
    // Without a mark: short lines one below the other; of those sworn in such that begin with somebody.
    let opens_with = |at: usize| !stage.people.within(at..at + 4).is_empty();
    let short = |it: usize| {
        let tokens = &doc.paragraphs[it].tokens;
        tokens.len() <= 18 || sworn && tokens.len() <= 36 && opens_with(tokens.start)
    };
    let lists = |cue: &Cue| brings_people(cue) || sworn && cue.role == RoleCue::AppointedAs;
    // `Lima kades yang diambil sumpahnya masing-masing :`
    let oath = |it: usize| {
        let tokens = stage.line_of(doc.paragraphs[it].tokens.end - 1).tokens.clone();
        sworn && stage.marks.any(tokens, Words::Sworn)
    };
    // `Narasumber:`, `Panitia menghadirkan dua narasumber:`
    let speak =
        |it: usize| stage.marks.any(stage.line_of(doc.paragraphs[it].tokens.end - 1).tokens.clone(), Words::Lecturers);
    let cues = |it: usize| stage.line_of(doc.paragraphs[it].tokens.end - 1).cues.iter().any(lists);
    let brings = |it: usize| cues(it) || oath(it) || speak(it);
    let above = || (paragraph.saturating_sub(25)..paragraph).rev();
    // `di antaranya;`
    let opens = |it: &usize| {
        let last = doc.paragraphs[*it].tokens.end - 1;
        let lists = || doc.is_any(last.wrapping_sub(1), words!["antaranya", "lain", "yakni", "yaitu"]);
        doc.mark(last) == ':' || doc.mark(last) == ';' && lists()
    };
    let colon = above().find(opens);
    // All on the one line below: nothing else is told there.
    let only = |it: usize| {
        let told = |at: usize| doc.may_be_verb(at) && !doc.is(at.wrapping_sub(1), "yang");
        let line = &doc.paragraphs[paragraph].tokens;
        it + 1 == paragraph
            && stage.items(line.start..line.start + 3).any(|it| !matches!(it.item, Item::Region(_)))
            && !line.clone().any(told)
    };
    let after = colon.is_some_and(|it| brings(it) && (own || (it + 1..=paragraph).all(short) || only(it)));
    // Items one below the other need no colon before the first.
    let head = above().find(|it| !numbered(*it));
    if after || own && head.is_some_and(brings) {
        if !draft.planned && colon.or(head).is_some_and(speak) {
            for seen in stage.people.within(tokens.clone()).iter().filter(|it| !away.contains(&it.tokens.start)) {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-line");
            }
        }
        // `- A, Camat X, menggantikan B`: who is replaced is not sworn in.
        let replaced = if sworn { doc.first_of(tokens.clone(), words!["menggantikan"]) } else { None };
        collect(stage, draft, tokens.start..replaced.unwrap_or(tokens.end), away, "attendee-line");
    }
}
