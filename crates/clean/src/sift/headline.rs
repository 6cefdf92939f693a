//! Which line is the headline.

use super::{Row, Sifted, Verdict};
use crate::flat::is_item;
use crate::line::Kind;
use crate::rules::Rules;
use crate::title;
use crate::words::{count, fold};
use std::collections::HashSet;

/// The headline: the source's or the markup's, else the first line before the body that may be one.
pub(super) fn pick_title(
    rows: &[Row],
    first: usize,
    hint: Option<&str>,
    sure: bool,
    site: Option<&str>,
    rules: &Rules,
    out: &mut Sifted,
) -> (Option<String>, Option<usize>) {
    if let Some(hint) = hint {
        let folded = fold(hint);
        let at = rows.iter().take(first + 1).position(|it| {
            it.folded == folded
                || (it.folded.starts_with(&folded)
                    && it.line.text.len() <= hint.len() + 60
                    && it.verdict != Verdict::Prose)
        });
        if sure || at.is_some() {
            return (
                Some(hint.to_owned()),
                at.filter(|it| rows.get(*it).is_some_and(|row| row.folded == folded || row.verdict != Verdict::Prose)),
            );
        }
    }
    let mut candidates: Vec<usize> = (0..rows.len().min(first + 1))
        .filter(|at| rows.get(*at).is_some_and(|it| may_be_title(it, *at < first, opens_story(rows, *at))))
        .collect();
    if candidates.is_empty() {
        candidates.extend(below_picture(rows, first));
    }
    let lead = if candidates.len() > 1 { lead_words(rows, first) } else { HashSet::new() };
    let is_short = |at: &usize| rows.get(*at).is_some_and(|it| it.verdict == Verdict::Short);
    let fits = |at: &usize| is_short(at) && rows.get(*at).is_some_and(|it| shares(&it.folded, &lead));
    let dated = |at: &usize| (fits(at) || *at == first) && is_dated(rows, *at);
    let best = candidates
        .iter()
        .copied()
        .find(dated)
        .or_else(|| candidates.iter().copied().find(fits))
        .or_else(|| candidates.iter().copied().find(is_short))
        .or_else(|| candidates.first().copied());
    // `Pilkada Lumbung 2024` above a longer line that speaks of the story as well is its kicker.
    let is_kicker = |at: usize| rows.get(at).is_some_and(|it| count(&it.folded, 5) <= 4);
    let best = best.map(|at| match candidates.iter().copied().find(|it| *it > at) {
        Some(next) if is_kicker(at) && !is_kicker(next) && fits(&next) => next,
        _ => at,
    });
    match best.and_then(|at| rows.get(at).map(|it| (at, it))) {
        // A claim beside the page wins over a line that only may be the headline.
        Some((at, row)) if hint.is_none_or(|it| shares(&row.folded, &content_words(&fold(it)).collect())) => {
            let (cut, name) = title::cut_site(&row.line.text, site, rules);
            if out.outlet.is_none() {
                out.outlet = name.map(str::to_owned);
            }
            (Some(cut.to_owned()), Some(at))
        }
        _ => (hint.map(str::to_owned), None),
    }
}

/// Whether the day of publication stands right below a line, or below the byline that follows it.
fn is_dated(rows: &[Row], at: usize) -> bool {
    let day = |it: &Row| matches!(&it.verdict, Verdict::Credit(credit) if credit.day.is_some());
    let byline = |it: &Row| matches!(&it.verdict, Verdict::Credit(_)) || is_item(&it.line.text);
    let below = rows.get(at + 1..).unwrap_or_default().iter().take(3);
    below.skip_while(|it| !day(it) && byline(it)).take(1).any(day)
}

/// The headline below the lead picture, whose caption stands first: a short line with the day of publication below it.
fn below_picture(rows: &[Row], first: usize) -> Option<usize> {
    (first + 1..rows.len().min(first + 6)).find(|at| {
        let plain = |it: &Row| it.verdict == Verdict::Short && it.line.kind != Kind::Caption;
        rows.get(*at).is_some_and(|it| plain(it) && !is_item(&it.line.text) && title::may_be(&it.line.text))
            && is_dated(rows, *at)
    })
}

/// Whether the first paragraph, a caption before it or the day of publication above it stands right below a line.
fn opens_story(rows: &[Row], at: usize) -> bool {
    let is = |at: usize, verdict: Verdict| rows.get(at).is_some_and(|it| it.verdict == verdict);
    is(at + 1, Verdict::Prose) || is(at + 1, Verdict::Short) && is(at + 2, Verdict::Prose) || is_dated(rows, at)
}

fn may_be_title(row: &Row, before_body: bool, opens: bool) -> bool {
    let text = row.line.text.as_str();
    if row.line.kind == Kind::Caption || is_item(text) || !title::may_be(text.trim_end_matches('.')) {
        return false;
    }
    match row.verdict {
        Verdict::Short => before_body && !text.ends_with('.'),
        // `… Jaga Netralitas!` right before the first paragraph.
        Verdict::Prose => {
            !before_body
                && title::is_title_case(text)
                && text.len() <= 160
                && (text.ends_with(['!', '?', '”', '"', '…']) || text.ends_with('.') && title::is_all_title_case(text))
                && opens
        }
        _ => false,
    }
}

/// The words of four letters and more in the first paragraphs.
fn lead_words(rows: &[Row], first: usize) -> HashSet<&str> {
    rows.iter()
        .skip(first)
        .filter(|it| it.verdict == Verdict::Prose)
        .take(4)
        .flat_map(|it| content_words(&it.folded))
        .collect()
}

fn content_words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|it| it.len() >= 4).take(200)
}

/// Whether at least two in five of the longer words of a line are among the given ones.
fn shares(folded: &str, words: &HashSet<&str>) -> bool {
    let own: Vec<&str> = folded.split(' ').filter(|it| it.len() >= 4).collect();
    own.len() >= 2 && own.iter().filter(|it| words.contains(*it)).count() * 5 >= own.len() * 2
}
