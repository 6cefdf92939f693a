//! Whole stories beside the one of the page: the next one below it, the first sentences of others above.

use super::drop::{is_broken_off, names, names_in};
use super::{Row, Verdict};
use crate::dateline;
use crate::line::Kind;
use crate::rules::Rules;
use crate::title;
use crate::words::count;

/// Lines between the end of a story and the first paragraph of the next.
const GAP: usize = 6;

/// Drops the next story that a dump has below this one: behind a byline, a button or a list's head stands a headline in title case, and
/// below that a paragraph with a dateline of its own.
pub(super) fn drop_next_story(rows: &mut [Row], first: usize, rules: &Rules) {
    let leads = |it: &Row| it.verdict == Verdict::Prose && dateline::leads(&it.line.text, rules);
    let Some(own) = rows.iter().skip(first).take(8).position(leads).map(|it| it + first) else { return };
    let next =
        rows.iter().enumerate().skip(own + 3).filter(|it| leads(it.1)).find_map(|(at, _)| heads_story(rows, own, at));
    let Some(from) = next else { return };
    for row in rows.iter_mut().skip(from) {
        row.keep = false;
    }
}

/// Where the headline of the story stands whose first paragraph is at `at`, if it is another than the page's own.
fn heads_story(rows: &[Row], own: usize, at: usize) -> Option<usize> {
    let from = at.saturating_sub(GAP).max(own + 2);
    let gap = rows.get(from..at)?;
    let prose = gap.iter().rposition(|it| it.verdict == Verdict::Prose).map_or(0, |it| it + 1);
    let gap = gap.get(prose..)?;
    let headline = gap.iter().position(is_headline)?;
    let marked = gap.get(..headline)?.iter().any(|it| !matches!(it.verdict, Verdict::Prose | Verdict::Short));
    marked.then_some(from + prose + headline)
}

/// Whether a line is the headline of some story.
fn is_headline(row: &Row) -> bool {
    let text = row.line.text.as_str();
    row.verdict == Verdict::Short
        && row.line.kind != Kind::Caption
        && count(text, 5) >= 5
        && title::is_title_case(text)
        && title::may_be(text)
}

/// Whether the sentence at a place is the beginning of another story above this one's headline: it breaks off, or the button that leads to
/// the rest of it stands below (`Read More`).
pub(super) fn is_preview(rows: &[Row], at: usize) -> bool {
    let Some(row) = rows.get(at).filter(|it| it.verdict == Verdict::Prose) else { return false };
    is_broken_off(&row.line.text) || is_button(rows.get(at + 1)) && is_strange(rows, at)
}

/// Whether a line is the button below the first sentence of a story.
fn is_button(row: Option<&Row>) -> bool {
    const BUTTONS: &[&str] =
        &["read more", "selengkapnya", "baca selengkapnya", "continue reading", "lihat selengkapnya"];
    row.is_some_and(|it| it.verdict == Verdict::Drop && BUTTONS.contains(&it.folded.as_str()))
}

/// Whether a sentence shares no two names with the story behind the next headline.
fn is_strange(rows: &[Row], at: usize) -> bool {
    let rest = rows.get(at + 2..).unwrap_or_default();
    let Some(headline) = rest.iter().take(3).position(is_headline) else { return false };
    let known = names(rest.get(headline..).unwrap_or_default());
    rows.get(at).is_some_and(|it| names_in(&it.line.text).filter(|name| known.contains(name)).count() < 2)
}
