//! Which lines are the article: judging each line, then the line among its neighbours.
//!
//! A pass over the lines either keeps or drops each of them. Passes are repeated until nothing is dropped any more, so that
//! cleaned text cleans to itself.

mod drop;
mod glue;
mod headline;
mod judge;
mod link;
mod other;

use crate::byline::{self, Credit, Says};
use crate::dates::Day;
use crate::line::{Draft, Kind, Line};
use crate::rules::Rules;
use crate::title;
use crate::words::fold;
use drop::{
    drop_above_dateline, drop_copies, drop_dashed, drop_head, drop_head_teasers, drop_repeats, drop_sections,
    drop_tail, drop_teasers, skip_previews,
};
use headline::pick_title;
use judge::judge;
use link::cut_inline_link;
use other::drop_next_story;

/// The most passes over a page; each only drops, and two are nearly always enough.
const PASSES: usize = 12;

/// What is left of a page.
#[derive(Debug, Default)]
pub(crate) struct Sifted {
    /// The headline, without the site's name.
    pub(crate) title: Option<String>,
    /// The site's name that was cut off the headline.
    pub(crate) outlet: Option<String>,
    /// Who wrote it, from a line that says so.
    pub(crate) byline: Option<String>,
    /// The paragraphs.
    pub(crate) body: Vec<String>,
    /// The lines that were dropped.
    pub(crate) dropped: Vec<String>,
    /// Days that lines of the page print as the day of publication, with the weight of each.
    pub(crate) days: Vec<(Day, f32)>,
}

/// What a line is, judged by itself.
#[derive(Debug, Clone, PartialEq)]
enum Verdict {
    /// A sentence, or the dateline.
    Prose,
    /// A short line without a full stop: headline, subtitle, list item, menu.
    Short,
    /// Boilerplate.
    Drop,
    /// A pointer to another story; `true` where the story itself follows on the next line.
    Link(bool),
    /// Heads a list of other stories.
    Stories,
    /// Heads the comments.
    Comments,
    /// Byline or day of publication.
    Credit(Credit),
}

/// One line on its way through a pass.
struct Row {
    line: Line,
    folded: String,
    verdict: Verdict,
    keep: bool,
}

impl Row {
    fn new(line: Line, rules: &Rules) -> Self {
        let folded = fold(&line.text);
        let verdict = judge(&line, &folded, rules);
        Self { keep: matches!(verdict, Verdict::Prose | Verdict::Short), line, folded, verdict }
    }
}

/// Sifts a page's lines.
pub(crate) fn sift(draft: &Draft, rules: &Rules) -> Sifted {
    let mut out = Sifted::default();
    let site = draft.publisher.as_deref();
    let claimed = draft.title.as_deref().map(|it| title::cut_site(it, site, rules));
    let mut hint = claimed.map(|it| it.0.to_owned());
    out.outlet = claimed.and_then(|it| it.1).map(str::to_owned);
    let lines = draft.lines.iter().filter_map(|it| cut_inline_link(it, &mut out.dropped));
    let told = hint.is_some();
    let lines = lines.flat_map(|it| glue::pieces(&it, rules).unwrap_or_else(|| vec![it]));
    let mut rows: Vec<Row> = lines.map(|it| Row::new(it, rules)).collect();
    undouble(&mut rows, rules);
    for number in 0..PASSES {
        let before = rows.len();
        let (title, kept) =
            pass(rows, hint.as_deref(), draft.from_markup || (number > 0 && told), site, rules, &mut out);
        // A headline that only the lines gave must be found again, as it will be when the cleaned text is cleaned.
        if told {
            hint.clone_from(&title);
        }
        let done = number > 0 && kept.len() + usize::from(title.is_some()) >= before;
        if done || number + 1 == PASSES {
            out.title = title;
            out.body = kept.into_iter().map(|it| it.line.text).collect();
            break;
        }
        // The next pass sees what a flattened copy of this one would be.
        let head = title.map(|it| Row::new(Line::plain(it), rules));
        let plain = |row: Row| {
            if row.line.kind == Kind::Plain && row.line.linked == 0 {
                row
            } else {
                Row::new(Line::plain(row.line.text), rules)
            }
        };
        rows = head.into_iter().chain(kept.into_iter().map(plain)).collect();
    }
    out
}

/// `Rapat Pleno KPU Rapat Pleno KPU - Kabar Lumbung` above `Rapat Pleno KPU`: the window's title, which repeats the headline before the site's name.
fn undouble(rows: &mut [Row], rules: &Rules) {
    let Some((head, rest)) = rows.split_first_mut() else { return };
    let doubled = |it: &&Row| {
        let twice = head.folded.strip_prefix(it.folded.as_str()).and_then(|it| it.strip_prefix(' '));
        it.folded.len() >= 20 && twice.is_some_and(|tail| tail.starts_with(&it.folded))
    };
    if let Some(headline) = rest.iter().take(30).find(doubled) {
        *head = Row::new(headline.line.clone(), rules);
    }
}

/// One pass: the headline, and the rows that are left.
fn pass(
    mut rows: Vec<Row>,
    hint: Option<&str>,
    sure: bool,
    site: Option<&str>,
    rules: &Rules,
    out: &mut Sifted,
) -> (Option<String>, Vec<Row>) {
    drop_head_teasers(&mut rows);
    let first = skip_previews(&mut rows);
    let (title, title_at) = pick_title(&rows, first, hint, sure, site, rules, out);
    drop_repeats(&mut rows, title.as_deref(), title_at);
    drop_copies(&mut rows);
    drop_teasers(&mut rows, first);
    drop_head(&mut rows, first, title_at);
    drop_above_dateline(&mut rows, first, rules);
    drop_dashed(&mut rows, first);
    drop_next_story(&mut rows, first, rules);
    drop_sections(&mut rows, first);
    drop_tail(&mut rows, rules);
    collect_credits(&rows, first, title_at, title.as_deref(), out);
    let mut kept = Vec::with_capacity(rows.len());
    for (at, row) in rows.into_iter().enumerate() {
        if row.keep {
            kept.push(row);
        } else if Some(at) != title_at {
            out.dropped.push(row.line.text);
        }
    }
    (title, kept)
}

/// Takes who wrote it and when it went out from the lines that say so.
fn collect_credits(rows: &[Row], first: usize, title_at: Option<usize>, title: Option<&str>, out: &mut Sifted) {
    let title = title.map(fold).unwrap_or_default();
    let last = rows.iter().rposition(|it| it.keep).unwrap_or(0);
    for (at, row) in rows.iter().enumerate() {
        let Verdict::Credit(credit) = &row.verdict else { continue };
        if at < first || (at >= last && at <= last + 3) {
            out.byline = out.byline.take().or_else(|| credit.who.clone());
        }
        let Some(day) = credit.day else { continue };
        let label = at.checked_sub(1).and_then(|it| rows.get(it)).is_some_and(|it| byline::heads_change(&it.line.text));
        let in_head = at < first || at <= title_at.unwrap_or(0) + 3;
        let weight = match (in_head, title_at.is_some_and(|it| at < it)) {
            // The day of the last change stands in where nobody says another.
            (true, _) if credit.says == Says::Changed || label => 0.7,
            (true, false) => 3.0,
            // Before the headline stands the day of publication or today's.
            (true, true) if credit.firm => 0.9,
            // Right above it, it is rarely a widget.
            (true, true) if title_at == Some(at + 1) => 0.8,
            (true, true) => 0.5,
            // Some dumps repeat the headline behind the story, with the day below it.
            (false, _)
                if credit.firm
                    && at.checked_sub(1).and_then(|it| rows.get(it)).is_some_and(|it| it.folded == title) =>
            {
                1.5
            }
            (false, _) if credit.says == Says::Published => 1.0,
            // `Kalteng Raya, Selasa 29 Juli 2025` right behind the story.
            (false, _) if at > last && at <= last + 3 && credit.dated => 0.8,
            (false, _) => continue,
        };
        out.days.push((day, weight));
    }
}
