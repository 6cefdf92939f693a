//! Which lines are the article: judging each line, then the line among its neighbours.
//!
//! A pass over the lines either keeps or drops each of them. Passes are repeated until nothing is dropped any more, so that
//! cleaned text cleans to itself.

use crate::byline::{self, Credit};
use crate::dateline;
use crate::dates::{self, Day};
use crate::flat::is_item;
use crate::line::{Draft, Kind, Line};
use crate::rules::Rules;
use crate::title;
use crate::words::{count, fold, has_quote, is_closed, is_prose, is_quote, prefix};
use std::collections::HashSet;

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
    let mut rows: Vec<Row> = lines.map(|it| Row::new(it, rules)).collect();
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

/// Cuts `Baca juga: …` off the end of a paragraph; `None` where nothing is left.
fn cut_inline_link(line: &Line, dropped: &mut Vec<String>) -> Option<Line> {
    let also = |it: &[u8]| it.eq_ignore_ascii_case(b"juga") || it.eq_ignore_ascii_case(b"pula");
    let bracket = line.text.as_bytes().windows(5).any(|it| it.eq_ignore_ascii_case(b"[baca"));
    if !bracket && !line.text.as_bytes().windows(4).any(also) {
        return Some(line.clone());
    }
    let lower = line.text.to_ascii_lowercase();
    // `Baca juga: "Kami siap," ujar Raka.`: a paragraph of the story behind the label of a link that got lost.
    if let Some(rest) = POINTERS.iter().find_map(|label| lower.strip_prefix(label)) {
        let text = line.text.get(line.text.len() - rest.len()..).unwrap_or_default().trim_start_matches([' ', ':']);
        if is_attributed(text) {
            dropped.push(line.text.get(..line.text.len() - text.len()).unwrap_or_default().trim().to_owned());
            return Some(Line { text: text.to_owned(), ..line.clone() });
        }
    }
    // `… sampai selesai. [Baca: Kisah lain]`: a pointer in a bracket of its own.
    if let Some(at) = lower.rfind("[baca").filter(|at| *at > 0 && line.text.trim_end().ends_with(']')) {
        let (kept, gone) = line.text.split_at(at);
        dropped.push(gone.trim().to_owned());
        return Some(Line { text: kept.trim_end().to_owned(), ..line.clone() });
    }
    let cut = ["baca juga", "baca pula", "lihat juga", "simak juga"]
        .iter()
        .filter_map(|label| {
            let at = lower.rfind(label)?;
            let before = line.text.get(..at)?.trim_end();
            let after = line.text.get(at + label.len()..)?.trim_start();
            let ends = before.ends_with(['.', '!', '?', '”', '"', ')', '(', '[']);
            let rest = after.strip_prefix(':')?.trim();
            (at > 0
                && ends
                && rest.len() <= 220
                && !has_quote(rest)
                && !rest.trim_end_matches([')', ']']).trim_end_matches('.').contains(". "))
            .then_some(at)
        })
        .min();
    let Some(at) = cut else { return Some(line.clone()) };
    let (kept, gone) = line.text.split_at(at);
    dropped.push(gone.trim().to_owned());
    let kept = kept.trim_end().trim_end_matches(['(', '[']).trim_end();
    (!kept.is_empty()).then(|| Line { text: kept.to_owned(), ..line.clone() })
}

/// Whether a text opens with a quotation and goes on with who said it: `“Kami siap,” ujar Raka.`
fn is_attributed(text: &str) -> bool {
    let mut parts = text.split(is_quote);
    let opens = parts.next().is_some_and(str::is_empty);
    let said = parts.next().is_some_and(|it| it.trim_end().ends_with(',') && count(it, 3) >= 3);
    let by = parts.next().is_some_and(|it| count(it, 2) >= 2 && it.trim_start().starts_with(char::is_lowercase));
    opens && said && by && is_closed(text)
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
    let first = skip_previews(&mut rows);
    let (title, title_at) = pick_title(&rows, first, hint, sure, site, rules, out);
    drop_repeats(&mut rows, title.as_deref(), title_at);
    drop_copies(&mut rows);
    drop_teasers(&mut rows, first);
    drop_head(&mut rows, first, title_at);
    drop_sections(&mut rows, first);
    drop_tail(&mut rows);
    collect_credits(&rows, first, title_at, out);
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

/// Gives the row with which the body begins. Sentences that break off (`SAMPIT - Polres menggelar,...`) above a headline are
/// previews of other stories: they go, with the headlines above them.
fn skip_previews(rows: &mut [Row]) -> usize {
    let is_prose = |it: &Row| it.verdict == Verdict::Prose;
    let is_preview = |it: &Row| is_prose(it) && is_broken_off(&it.line.text);
    let first = rows.iter().position(is_prose).unwrap_or(rows.len());
    let Some(whole) = rows.iter().position(|it| is_prose(it) && !is_preview(it)) else { return first };
    let Some(last) = rows.get(..whole).and_then(|it| it.iter().rposition(is_preview)) else { return first };
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

/// Whether a line ends where a preview was cut, not where a quotation falls silent.
fn is_broken_off(text: &str) -> bool {
    let text = text.trim_end();
    (text.ends_with("...") || text.ends_with('…')) && !has_quote(text)
}

/// Judges a line by itself.
fn judge(line: &Line, folded: &str, rules: &Rules) -> Verdict {
    let text = line.text.as_str();
    let closed = is_prose(text);
    // No phrase of boilerplate is that long; most of a story is decided here.
    if closed && text.len() > 400 && line.linked < 80 {
        return Verdict::Prose;
    }
    let named = rules.is_whole(folded) && !rules.is_stories(folded) && !rules.is_comments(folded);
    // `25/02/2025 16:45` is no counter, though nothing but numbers.
    let counter = || is_counter(folded, rules) && !dates::find(text).iter().any(|it| it.date().is_some());
    if folded.is_empty() || named || counter() || is_toolbar(text, folded, rules) {
        return Verdict::Drop;
    }
    let words = count(folded, 60);
    let quoted = has_quote(text);
    if words <= 8 {
        if rules.is_comments(folded) {
            return Verdict::Comments;
        }
        // `Baca juga:` alone points to the next line; the story goes on behind it.
        if POINTERS.contains(&folded) {
            return Verdict::Link(true);
        }
        if rules.is_stories(folded) {
            return Verdict::Stories;
        }
    }
    let speech = text.starts_with(is_quote);
    if let Some(label) = rules.link(text, folded, closed)
        && text.len() <= 300
        && !speech
    {
        return Verdict::Link(folded.len() <= label + 3);
    }
    if let Some(credit) = byline::credit(text, folded, rules) {
        return Verdict::Credit(credit);
    }
    if !speech && words <= 60 && (!quoted || words <= 25) && rules.is_begun(text, folded, closed && words > 35) {
        return Verdict::Drop;
    }
    if words <= 45 && !quoted && rules.is_invitation(folded) {
        return Verdict::Drop;
    }
    if is_address_only(text)
        || is_hashtags(text)
        || (words <= 24 && is_copyright(text))
        || (!closed && is_debris(text, folded))
        || is_dated_item(text)
    {
        return Verdict::Drop;
    }
    // `“Biasa saja,” kata Kapolda.` is short, and a sentence all the same.
    let said = speech && words >= 3 && text.ends_with('.') && text.contains([',', '?', '!', '.']);
    let prose = closed || said || (quoted && words >= 6 && text.len() > 40);
    if line.linked >= 80 && !(prose && line.linked < 95) {
        return Verdict::Drop;
    }
    if prose || dateline::opens(text, rules) {
        return Verdict::Prose;
    }
    Verdict::Short
}

/// Labels that stand inside a story, above one other headline or a few.
const POINTERS: &[&str] = &["baca juga", "baca juga berita", "baca pula", "lihat juga", "simak juga"];

/// `0`, `12`, `248 Dilihat`, `Dilihat 88 kali`, `1 jam lalu`, `A+ A-`.
fn is_counter(folded: &str, rules: &Rules) -> bool {
    let words: Vec<&str> = folded.split(' ').take(9).collect();
    let number = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
    let counted = |it: &str| {
        it.trim_end_matches(|c: char| c.is_ascii_alphabetic()).bytes().all(|b| b.is_ascii_digit())
            && it.len() <= 6
            && it.starts_with(|c: char| c.is_ascii_digit())
    };
    words.len() <= 8
        && words.iter().any(|it| counted(it))
        && words.iter().all(|it| number(it) || rules.is_counter(it) || counted(it))
        || (words.len() <= 4 && words.iter().all(|it| it.len() == 1))
}

/// `Cetak | Kirim ke teman | A- A+`, `SHARE : Facebook Twitter Telegram`: nothing but buttons.
fn is_toolbar(text: &str, folded: &str, rules: &Rules) -> bool {
    let button = |it: &str| it.is_empty() || rules.is_whole(it) || is_counter(it, rules);
    (text.contains(['|', '•', '·']) && text.split(['|', '•', '·']).all(|it| button(&fold(it))))
        || ((2..=9).contains(&count(folded, 10))
            && folded.split(' ').all(|it| rules.is_whole(it) && !rules.is_stories(it)))
}

/// A line of addresses alone, perhaps with one word before them.
fn is_address_only(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let addresses = words
        .clone()
        .filter(|it| it.starts_with("http://") || it.starts_with("https://") || it.starts_with("www."))
        .count();
    addresses > 0 && words.by_ref().count() <= addresses + 4
}

/// `© 2024 Kabar Lumbung`.
fn is_copyright(text: &str) -> bool {
    text.contains('©') || text.contains("(c) 20") || text.contains("(C) 20")
}

/// Breadcrumbs, glued menus, pieces of markup.
fn is_debris(text: &str, folded: &str) -> bool {
    let crumbs = (folded.starts_with("home ") || folded.starts_with("beranda "))
        && text.contains(['»', '›', '>', '/', '|', '•']);
    let words: Vec<&str> = text.split_whitespace().take(30).collect();
    let glued = words.iter().filter(|it| it.len() > 12 && inner_capitals(it) > 0 && !it.contains('.')).count();
    let menu = words.len() < 30 && glued >= 3 && !is_closed(text);
    let markup = text.contains("data:image")
        || text.starts_with("<image>")
        || text.starts_with("-->")
        || text.contains("[/")
        || text.contains("});");
    crumbs || menu || markup
}

/// How often a capital follows a small letter in a word.
fn inner_capitals(word: &str) -> usize {
    let mut before = ' ';
    word.chars()
        .filter(|c| {
            let inner = c.is_uppercase() && before.is_lowercase();
            before = *c;
            inner
        })
        .count()
}

/// An item of a list of other stories: `- Wali Kota Buka Lomba - Januari 15, 2025`.
fn is_dated_item(text: &str) -> bool {
    is_item(text)
        && text.len() <= 200
        && !is_closed(text)
        && dates::find(text)
            .last()
            .is_some_and(|it| it.year.is_some() && it.end + 12 >= text.len() && it.weekday.is_none())
}

/// `#Agg`, `#polri #presisi`.
fn is_hashtags(text: &str) -> bool {
    text.split_whitespace().all(|it| it.starts_with('#'))
}

/// The headline: the source's or the markup's, else the first line before the body that may be one.
fn pick_title(
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
    let candidates: Vec<usize> = (0..rows.len().min(first + 1))
        .filter(|at| rows.get(*at).is_some_and(|it| may_be_title(it, *at < first, rows.get(at + 1))))
        .collect();
    let lead = if candidates.len() > 1 { lead_words(rows, first) } else { HashSet::new() };
    let is_short = |at: &usize| rows.get(*at).is_some_and(|it| it.verdict == Verdict::Short);
    let fits = |at: &usize| is_short(at) && rows.get(*at).is_some_and(|it| shares(&it.folded, &lead));
    let best = candidates
        .iter()
        .copied()
        .find(fits)
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

fn may_be_title(row: &Row, before_body: bool, next: Option<&Row>) -> bool {
    let text = row.line.text.as_str();
    if row.line.kind == Kind::Caption || is_item(text) || !title::may_be(text) {
        return false;
    }
    match row.verdict {
        Verdict::Short => before_body,
        // `… Jaga Netralitas!` right before the first paragraph.
        Verdict::Prose => {
            !before_body
                && title::is_title_case(text)
                && text.len() <= 160
                && text.ends_with(['!', '?', '”', '"'])
                && next.is_some_and(|it| it.verdict == Verdict::Prose)
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

/// Drops the headline's line itself, and each line that only repeats it.
fn drop_repeats(rows: &mut [Row], title: Option<&str>, title_at: Option<usize>) {
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
fn drop_copies(rows: &mut [Row]) {
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
fn drop_teasers(rows: &mut [Row], first: usize) {
    let prose = |it: Option<&Row>| it.is_some_and(|it| it.verdict == Verdict::Prose && !it.line.text.ends_with(':'));
    for at in first + 1..rows.len() {
        let (before, after) = (prose(at.checked_sub(1).and_then(|it| rows.get(it))), prose(rows.get(at + 1)));
        let Some(row) = rows.get_mut(at) else { break };
        let text = row.line.text.as_str();
        let alone = before && after && row.verdict == Verdict::Short && row.line.kind != Kind::Caption;
        if alone
            && count(text, 8) >= 8
            && title::is_title_case(text)
            && !is_item(text)
            && !text.contains(", S.")
            && !text.ends_with(':')
        {
            row.keep = false;
        }
    }
}

/// Drops what stands before the headline, and between it and the body what is neither subtitle nor caption.
fn drop_head(rows: &mut [Row], first: usize, title_at: Option<usize>) {
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

/// Drops lists of other stories, and everything behind the head of the comments.
fn drop_sections(rows: &mut [Row], first: usize) {
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
    let mut dropped = 0;
    for at in head + 1..rows.len() {
        let Some(row) = rows.get(at) else { break };
        let goes_on = row.verdict == Verdict::Prose
            && (only_next
                || has_quote(&row.line.text)
                || names_in(&row.line.text).filter(|it| known.contains(it)).count() >= 2)
            && !row.line.text.ends_with(['…', ']'])
            && !row.line.text.ends_with("...");
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

/// The capitalised words of some length that a story has used.
fn names(rows: &[Row]) -> HashSet<String> {
    rows.iter().filter(|it| it.keep).flat_map(|it| names_in(&it.line.text)).collect()
}

fn names_in(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace()
        .map(|it| it.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|it| it.len() >= 4 && it.starts_with(char::is_uppercase))
        .map(str::to_lowercase)
}

/// Drops short lines behind the last sentence, unless they go on a list of the story.
fn drop_tail(rows: &mut [Row]) {
    let Some(last) = rows.iter().rposition(|it| it.keep && it.verdict == Verdict::Prose) else { return };
    let opens_list = rows.get(last).is_some_and(|it| it.line.text.ends_with(':'));
    let mut in_list = opens_list || is_table(rows.get(last + 1..).unwrap_or_default());
    for row in rows.iter_mut().skip(last + 1) {
        let text = row.line.text.as_str();
        in_list = in_list || text.ends_with(':');
        let item =
            in_list && (is_item(text) || row.line.kind == Kind::Item || text.contains(|c: char| c.is_ascii_digit()));
        let substantial = count(text, 12) >= 12 && row.line.kind != Kind::Heading && row.line.linked < 50;
        if row.keep && !item && !substantial && !row.line.text.ends_with(':') {
            row.keep = false;
        }
    }
}

/// Whether lines are a table or a list rather than headlines of other stories: at least four, most with a number.
fn is_table(rows: &[Row]) -> bool {
    let short: Vec<&Row> = rows.iter().filter(|it| it.keep && it.verdict == Verdict::Short).collect();
    short.len() >= 4
        && short.iter().filter(|it| it.line.text.contains(|c: char| c.is_ascii_digit())).count() * 10 >= short.len() * 7
}

/// Takes who wrote it and when it went out from the lines that say so.
fn collect_credits(rows: &[Row], first: usize, title_at: Option<usize>, out: &mut Sifted) {
    let last = rows.iter().rposition(|it| it.keep).unwrap_or(0);
    for (at, row) in rows.iter().enumerate() {
        let Verdict::Credit(credit) = &row.verdict else { continue };
        if at < first || (at >= last && at <= last + 3) {
            out.byline = out.byline.take().or_else(|| credit.who.clone());
        }
        let Some(day) = credit.day else { continue };
        let in_head = at < first || at <= title_at.unwrap_or(0) + 3;
        let weight = match (in_head, title_at.is_some_and(|it| at < it)) {
            (true, false) => 3.0,
            // Before the headline stands the day of publication or today's.
            (true, true) if credit.firm => 0.9,
            // Right above it, it is rarely a widget.
            (true, true) if title_at == Some(at + 1) => 0.8,
            (true, true) => 0.5,
            (false, _) if credit.labelled => 1.0,
            // `Kalteng Raya, Selasa 29 Juli 2025` right behind the story.
            (false, _) if at > last && at <= last + 2 && credit.dated => 0.8,
            (false, _) => continue,
        };
        out.days.push((day, weight));
    }
}
