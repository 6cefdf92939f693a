//! Which lines go because of their neighbours: previews, copies, lists of other stories, what stands behind the last sentence.

use super::other::is_preview;
use super::{Row, Verdict};
use crate::dateline;
use crate::flat::{is_item, is_row};
use crate::line::Kind;
use crate::rules::Rules;
use crate::title;
use crate::words::{count, fold, has_quote, prefix};
use std::collections::HashSet;

/// Gives the row with which the body begins. Sentences that break off (`SAMPIT - Polres menggelar,...`) above a headline are
/// previews of other stories: they go, with the headlines above them.
pub(super) fn skip_previews(rows: &mut [Row]) -> usize {
    let is_prose = |it: &Row| it.verdict == Verdict::Prose;
    let first = rows.iter().position(is_prose).unwrap_or(rows.len());
    let prose = || rows.iter().enumerate().filter(|it| is_prose(it.1)).map(|it| it.0);
    let Some(whole) = prose().find(|at| !is_preview(rows, *at)) else { return first };
    let Some(last) = prose().take_while(|at| *at < whole).last() else { return first };
    let headline = rows.get(last + 1..whole).is_some_and(|it| {
        it.iter()
            .any(|row| row.verdict == Verdict::Short && count(&row.folded, 5) >= 4 && title::may_be(&row.line.text))
    });
    if !headline {
        return first;
    }
    for row in rows.iter_mut().take(last + 1) {
        row.keep = false;
        row.verdict = Verdict::Drop;
    }
    whole
}

/// Drops the sentences right behind a label of other stories (`Headline`) at the head of a page: teasers, which name nothing that
/// the story names. A label right before the story itself is followed by more of it.
pub(super) fn drop_head_teasers(rows: &mut [Row]) {
    for _ in 0..4 {
        let Some(first) = rows.iter().position(|it| it.verdict == Verdict::Prose) else { return };
        let label = first.checked_sub(1).and_then(|it| rows.get(it)).is_some_and(|it| it.verdict == Verdict::Stories);
        if !label {
            return;
        }
        let run = rows.iter().skip(first).take_while(|it| is_teaser(it)).count();
        let Some((teasers, story)) = rows.get(first..).and_then(|it| it.split_at_checked(run)) else { return };
        let ends = story.first().is_some_and(|it| it.verdict != Verdict::Prose);
        if run == 0 || !ends {
            return;
        }
        let known = names(story);
        let shared = |it: &Row| names_in(&it.line.text).filter(|name| known.contains(name)).count();
        if known.is_empty() || teasers.iter().any(|it| shared(it) >= 2) {
            return;
        }
        for row in rows.iter_mut().skip(first).take(run) {
            row.keep = false;
            row.verdict = Verdict::Drop;
        }
    }
}

/// Whether a line is one sentence of no great length that nobody says.
fn is_teaser(row: &Row) -> bool {
    let text = row.line.text.as_str();
    row.verdict == Verdict::Prose && text.len() <= 200 && !has_quote(text)
}

/// Whether a line ends where a preview was cut, not where a quotation falls silent.
pub(super) fn is_broken_off(text: &str) -> bool {
    let text = text.trim_end();
    (text.ends_with("...") || text.ends_with('…')) && !has_quote(text)
}

/// Drops the headline's line itself, and each line that only repeats it.
pub(super) fn drop_repeats(rows: &mut [Row], title: Option<&str>, title_at: Option<usize>) {
    if let Some(row) = title_at.and_then(|at| rows.get_mut(at)) {
        row.keep = false;
    }
    let Some(folded) = title.map(fold).filter(|it| it.len() >= 12) else { return };
    for row in rows.iter_mut().filter(|it| it.keep) {
        let repeats = row.folded == folded
            || (row.folded.contains(&folded) && row.folded.len() <= folded.len() + 40 && row.verdict == Verdict::Short);
        if repeats {
            row.keep = false;
        }
    }
}

/// Drops a paragraph that was there before, and among the first lines one that a later paragraph begins with or holds.
pub(super) fn drop_copies(rows: &mut [Row]) {
    let mut seen = HashSet::new();
    let mut copies = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if row.keep && row.verdict == Verdict::Prose && row.folded.len() >= 60 && !seen.insert(row.folded.as_str()) {
            copies.push(at);
        }
    }
    for (at, row) in rows.iter().enumerate().take(4).filter(|(_, it)| it.keep && (40..=400).contains(&it.folded.len()))
    {
        let head = prefix(&row.folded, 24);
        let held = |it: &Row| {
            it.keep
                && it.folded.len() > row.folded.len()
                && it
                    .folded
                    .match_indices(head)
                    .take(4)
                    .any(|(at, _)| it.folded.get(at..).is_some_and(|it| it.starts_with(&row.folded)))
        };
        if rows.iter().skip(at + 1).take(12).any(held) {
            copies.push(at);
        }
    }
    for at in copies {
        if let Some(row) = rows.get_mut(at) {
            row.keep = false;
        }
    }
}

/// Drops a long headline in title case that stands alone between two paragraphs: a link to another story whose label got lost.
pub(super) fn drop_teasers(rows: &mut [Row], first: usize) {
    let prose = |it: Option<&Row>| it.is_some_and(|it| it.verdict == Verdict::Prose && !it.line.text.ends_with(':'));
    for at in first + 1..rows.len() {
        let (before, after) = (prose(at.checked_sub(1).and_then(|it| rows.get(it))), prose(rows.get(at + 1)));
        let table = in_table(rows, at);
        // Right below an advertisement or another label that went, fewer words will do.
        let label = at.checked_sub(1).and_then(|it| rows.get(it)).is_some_and(is_label);
        let Some(row) = rows.get_mut(at) else { break };
        let text = row.line.text.as_str();
        let short = row.verdict == Verdict::Short && row.line.kind != Kind::Caption;
        let (alone, labelled) = (before && after && short, label && after && short);
        if (alone && count(text, 8) >= 8 || labelled && count(text, 5) >= 5)
            && title::is_title_case(text)
            && !title::is_list_of_names(text)
            && !title::tells(text)
            && !is_item(text)
            && !table
            && !text.contains(", S.")
            && !text.ends_with(':')
        {
            row.keep = false;
        }
    }
}

/// Whether a line is boilerplate that may head something: an advertisement, a video, a list of other stories.
fn is_label(row: &Row) -> bool {
    !row.keep && matches!(row.verdict, Verdict::Drop | Verdict::Stories | Verdict::Link(_))
}

/// Whether a line that is kept is the row of a table, beside another that is.
fn in_table(rows: &[Row], at: usize) -> bool {
    let row = |it: usize| rows.get(it).is_some_and(|it| it.keep && is_row(&it.line.text));
    row(at) && (at.checked_sub(1).is_some_and(row) || row(at + 1))
}

/// Drops headlines with a dash before them that stand beside the label of other stories, or behind the last sentence: links, no
/// list of the story's.
pub(super) fn drop_dashed(rows: &mut [Row], first: usize) {
    let dashed = |row: &Row| {
        let text = row.line.text.as_str();
        let headline = text.strip_prefix(['-', '–']).unwrap_or_default().trim_start();
        row.keep
            && row.verdict == Verdict::Short
            && count(headline, 5) >= 5
            && title::is_title_case(headline)
            && !title::is_list_of_names(headline)
            && !names_officer(headline)
            && !headline.ends_with(['.', ';', ':'])
    };
    let mut at = first;
    while at < rows.len() {
        let run = rows.iter().skip(at).take_while(|it| dashed(it)).count();
        if run == 0 {
            at += 1;
            continue;
        }
        let end = at + run;
        let label = |it: Option<&Row>| it.is_some_and(|it| matches!(it.verdict, Verdict::Link(_) | Verdict::Stories));
        let before = at.checked_sub(1).and_then(|it| rows.get(it));
        let last = before.is_some_and(|it| it.verdict == Verdict::Prose && !it.line.text.ends_with(':'))
            && !rows.iter().skip(end).any(|it| it.keep && it.verdict == Verdict::Prose);
        if last || label(before) || label(rows.get(end)) {
            for row in rows.iter_mut().skip(at).take(run) {
                row.keep = false;
            }
        }
        at = end;
    }
}

/// Drops what stands before the headline, and between it and the body what is neither subtitle nor caption.
pub(super) fn drop_head(rows: &mut [Row], first: usize, title_at: Option<usize>) {
    if first >= rows.len() {
        return;
    }
    for (at, row) in rows.iter_mut().enumerate().take(first) {
        let before_title = title_at.is_some_and(|it| at < it);
        let label = count(&row.line.text, 6) < 6 && row.line.kind != Kind::Caption;
        if row.verdict == Verdict::Short && (before_title || label) {
            row.keep = false;
        }
    }
}

/// Drops what stands between the headline and a first paragraph with a dateline: labels, the town of the newsroom, and bylines that look
/// like datelines (`Raka Satria - detikKabar`). Captions and subtitles stay.
pub(super) fn drop_above_dateline(rows: &mut [Row], first: usize, rules: &Rules) {
    let leads = |it: &Row| it.keep && it.verdict == Verdict::Prose && dateline::leads(&it.line.text, rules);
    let Some(lead) = rows.iter().skip(first).take(8).position(leads).map(|it| it + first) else { return };
    for row in rows.iter_mut().take(lead).skip(first) {
        let text = row.line.text.as_str();
        let label = row.verdict == Verdict::Short && count(text, 6) < 6 && row.line.kind != Kind::Caption;
        let byline = row.verdict == Verdict::Prose && dateline::stands_alone(text, rules);
        row.keep = row.keep && !(label || byline);
    }
}

/// Drops lists of other stories, and everything behind the head of the comments.
pub(super) fn drop_sections(rows: &mut [Row], first: usize) {
    let prose = |row: &Row| if row.keep && row.verdict == Verdict::Prose { row.line.text.len() } else { 0 };
    let whole: usize = rows.iter().map(prose).sum();
    let mut before: usize = rows.iter().take(first).map(prose).sum();
    let mut at = first;
    while at < rows.len() {
        let verdict = rows.get(at).map(|it| it.verdict.clone());
        match verdict {
            Some(Verdict::Comments) if before >= 200.max(whole.saturating_sub(before) / 2) => {
                for row in rows.iter_mut().skip(at) {
                    row.keep = false;
                }
                return;
            }
            Some(Verdict::Stories | Verdict::Link(true)) => at = drop_stories(rows, at),
            _ => {
                before += rows.get(at).map_or(0, prose);
                at += 1;
            }
        }
    }
}

/// Drops the headlines behind the head of a list, up to the line with which the story goes on; gives that line.
fn drop_stories(rows: &mut [Row], head: usize) -> usize {
    let only_next = matches!(rows.get(head).map(|it| &it.verdict), Some(Verdict::Link(true)));
    let known = names(rows.get(..head).unwrap_or_default());
    let sure = |row: &Row| goes_on(row, only_next, &known);
    let end = rows.iter().skip(head).position(|it| it.verdict == Verdict::Comments).map_or(rows.len(), |it| head + it);
    let last = rows.get(head..end).and_then(|it| it.iter().rposition(sure)).map_or(0, |it| head + it);
    let mut items = true;
    let mut dropped = 0;
    for at in head + 1..rows.len() {
        let below = rows.get(at + 1..).unwrap_or_default().iter().find(|it| it.verdict != Verdict::Drop);
        let Some(row) = rows.get(at) else { break };
        // A sentence that stands on no other story's headline: below a list with marks, or above more of this story.
        let own = is_sentence(row)
            && (items && dropped > 0 || at < last && below.is_some_and(|it| it.verdict != Verdict::Short));
        let goes_on = sure(row) || own;
        items = items && (is_item(&row.line.text) || !row.keep);
        let comments = row.verdict == Verdict::Comments;
        if goes_on || comments || (only_next && dropped >= 4) {
            return at;
        }
        dropped += usize::from(row.keep);
        if let Some(row) = rows.get_mut(at) {
            row.keep = false;
        }
    }
    rows.len()
}

/// Whether a line behind the head of a list is one of the story again. A headline may hold a quotation or names of the story, and ends
/// without a stop: `“Polisi Baik,” Polres X Berikan Bantuan`.
fn goes_on(row: &Row, only_next: bool, known: &HashSet<String>) -> bool {
    let text = row.line.text.as_str();
    let sentence = text.ends_with(['.', '"', '”', '!', '?', ')', '\'', '’', ':', '*']);
    row.verdict == Verdict::Prose
        && (only_next || sentence && (has_quote(text) || names_in(text).filter(|it| known.contains(it)).count() >= 2))
        && !text.ends_with(['…', ']'])
        && !text.ends_with("...")
}

/// Whether a line is a sentence of some length that does not break off.
fn is_sentence(row: &Row) -> bool {
    let text = row.line.text.as_str();
    row.verdict == Verdict::Prose
        && text.len() >= 60
        && text.ends_with(['.', '"', '”', ')'])
        && !text.ends_with("...")
        && row.line.linked < 50
        && !is_item(text)
}

/// The capitalised words of some length that a story has used.
pub(super) fn names(rows: &[Row]) -> HashSet<String> {
    rows.iter().filter(|it| it.keep).flat_map(|it| names_in(&it.line.text)).collect()
}

pub(super) fn names_in(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace()
        .map(|it| it.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|it| it.len() >= 4 && it.starts_with(char::is_uppercase))
        .map(str::to_lowercase)
}

/// Drops short lines behind the last sentence, unless they go on a list of the story.
pub(super) fn drop_tail(rows: &mut [Row], rules: &Rules) {
    let end = rows.len().saturating_sub(1);
    let Some(last) = rows.iter().rposition(|it| it.keep && it.verdict == Verdict::Prose) else { return };
    let opens_list = rows.get(last).is_some_and(|it| it.line.text.ends_with(':'));
    let mut in_list = opens_list || is_table(rows.get(last + 1..).unwrap_or_default());
    // Right below the line that opens it, a roll needs no numbers; lines that end like sentences need no such line.
    let mut in_roll = opens_list || opens_roll(rows.get(last..).unwrap_or_default());
    let mut told = true;
    for at in last + 1..rows.len() {
        let table = in_table(rows, at);
        let announces = announces_roll(rows.get(at..).unwrap_or_default());
        let Some(row) = rows.get_mut(at) else { break };
        let text = row.line.text.as_str();
        let heads = text.ends_with(':') || announces;
        in_list = in_list || heads;
        in_roll = in_roll && row.keep && names_officer(text) || heads;
        let item = in_roll
            || table
            || in_list
                && (is_item(text)
                    || row.line.kind == Kind::Item
                    || is_field(text)
                    || text.contains(|c: char| c.is_ascii_digit()));
        let substantial =
            count(text, 12) >= 12 && !is_dated_headline(text) && row.line.kind != Kind::Heading && row.line.linked < 50;
        // The story may close with a short sentence of its own.
        told = told && row.keep && (ends_story(row) || at == end && at == last + 1 && is_cut_off(row, rules));
        if row.keep && !item && !substantial && !told && !heads {
            row.keep = false;
        }
    }
}

/// Whether a line is a headline with its day behind it: `Kapolsek X Cek Pos Kamling Warga 13 Agustus 2024`.
fn is_dated_headline(text: &str) -> bool {
    let last = crate::dates::find(text).pop().filter(|it| it.end == text.len() && it.year.is_some());
    last.and_then(|it| text.get(..it.start)).is_some_and(|it| count(it, 5) >= 5 && title::is_title_case(it))
}

/// Whether a roll of officers begins behind the first of some lines: `berikut` announces it, or its lines end as headlines of other stories
/// do not.
fn opens_roll(rows: &[Row]) -> bool {
    let closed = |row: &Row| row.keep && names_officer(&row.line.text) && row.line.text.ends_with(['.', ';', ',']);
    announces_roll(rows) || matches!(rows, [_, first, second, ..] if closed(first) && closed(second))
}

/// Whether the last sentence of the first line says that a list follows (`Berikut daftarnya.`), and the next names an officer.
fn announces_roll(rows: &[Row]) -> bool {
    let [head, first, ..] = rows else { return false };
    let last = head.line.text.rsplit(". ").next().unwrap_or_default();
    first.keep
        && names_officer(&first.line.text)
        && head.line.text.ends_with('.')
        && last.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("berikut"))
}

/// Whether a short line reads as the last sentence of a story: `Kantor itu berdiri di Kecamatan X.`, `Hadir Camat X A.`
fn ends_story(row: &Row) -> bool {
    let text = row.line.text.as_str();
    let small = text.split_whitespace().filter(|it| it.starts_with(char::is_lowercase)).count();
    let whole = text.starts_with(char::is_uppercase) && text.ends_with('.') && !text.ends_with("...");
    let plain = row.line.kind != Kind::Heading && row.line.linked < 20 && !text.contains(['|', '©', '/', '@']);
    whole && plain && (small >= 3 || says_who_came(&row.folded)) && (4..12).contains(&count(text, 12))
}

/// Whether a folded line says who was there: `turut hadir camat x a.`, `kegiatan dihadiri lurah x b.`
fn says_who_came(folded: &str) -> bool {
    let mut words = folded.split_whitespace();
    let first = words.next().unwrap_or_default();
    first == "hadir" || words.take(2).any(|it| matches!(it, "hadir" | "dihadiri"))
}

/// Whether the last line of a page is a sentence that was cut with the page: `Terpisah, Kapolres X AKBP Y mengatakan sejauh i`.
fn is_cut_off(row: &Row, rules: &Rules) -> bool {
    let text = row.line.text.as_str();
    let long = text.split_whitespace().filter(|it| it.chars().count() >= 4 && !it.contains(char::is_numeric));
    let small = long.clone().filter(|it| it.starts_with(char::is_lowercase)).count();
    let opens = text.contains(", ") || rules.is_opener(&row.folded) || names_officer(text);
    row.verdict == Verdict::Short
        && row.line.kind == Kind::Plain
        && row.line.linked == 0
        && opens
        && text.starts_with(char::is_uppercase)
        && text.ends_with(char::is_alphanumeric)
        && !text.contains(['|', '©', '@', ':'])
        && count(text, 5) >= 5
        && (small >= 2 && small * 5 >= long.count() * 2 || small > 0 && names_officer(text))
}

/// Whether a line fills in a field of somebody on a list: `Jabatan Baru: Kapolres X`.
fn is_field(text: &str) -> bool {
    const FIELDS: &[&str] = &["jabatan", "nama", "pangkat", "posisi"];
    let Some((label, _)) = text.split_once(':') else { return false };
    let mut words = label.split_whitespace();
    words.next().is_some_and(|it| FIELDS.iter().any(|field| field.eq_ignore_ascii_case(it))) && words.count() <= 2
}

/// Ranks of police and army, as lists of officers have them.
const RANKS: &[&str] = &[
    "AKBP", "AKP", "Brigjen", "Iptu", "Ipda", "Irjen", "Kapten", "Kolonel", "Kombes", "Komjen", "Kompol", "Letda",
    "Letjen", "Letkol", "Lettu", "Mayjen", "Mayor",
];

/// Whether a line names somebody with a rank: `Kapolres X dari AKBP A kepada AKBP B`.
fn names_officer(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.into_iter().any(|word| RANKS.iter().any(|it| it.eq_ignore_ascii_case(word)))
}

/// Whether lines are a table or a list rather than headlines of other stories: at least four, most with a number.
fn is_table(rows: &[Row]) -> bool {
    let short: Vec<&Row> = rows.iter().filter(|it| it.keep && it.verdict == Verdict::Short).collect();
    short.len() >= 4
        && short.iter().filter(|it| it.line.text.contains(|c: char| c.is_ascii_digit())).count() * 10 >= short.len() * 7
}
