//! An HTML page to lines.
//!
//! The page is thinned ([`guard`]), parsed once, asked what its markup claims ([`meta`]), and its body is found by
//! `dom_smoothie` (Mozilla's readability) on a tree from which the furniture that Indonesian portals set inside their
//! articles is already gone ([`prune`]). The lines of that body go on to the rules that judge every page.

mod blocks;
mod grid;
mod guard;
mod headline;
mod meta;
mod prune;

use crate::line::{Draft, Kind, Line};
use crate::rules::Rules;
use crate::words::{count, fold};
use crate::{byline, decode};
use dom_query::Document;
use dom_smoothie::{Config, ParsePolicy, Readability};
use simpul_model::Page;

/// Elements beyond which readability is not asked: its work grows faster than the page.
const MAX_NODES: usize = 60_000;

/// The lines of an HTML page, with what its markup claims.
pub(crate) fn draft(html: &str, page: &Page, rules: &Rules, notes: &mut Vec<String>) -> Draft {
    let thin = guard::thin(html);
    if thin.cut {
        notes.push("The page nests too deeply or has too many elements; a part of its markup was left out.".to_owned());
    }
    let document = Document::from(thin.html.as_str());
    let meta = meta::read(&document, &thin.json);
    let claimed = page.publisher.as_deref().map(decode::single_blanks).filter(|it| !it.is_empty());
    let publisher = meta.site.clone().or(claimed);
    let marked_days = headline::days_of_markup(&document);
    prune::prune(&document);
    let all = document.body().map(blocks::lines).unwrap_or_default();
    let headline = headline::find(&document, &meta, publisher.as_deref(), page, rules);
    let mut days = meta.days.clone();
    days.extend(marked_days);
    let (head_days, printed) = head(&all, headline.as_deref(), rules);
    days.extend(head_days);
    let mut lines = body(document, &all);
    keep_captions(&mut lines, &all);
    mend_links(&mut lines);
    Draft {
        lines,
        title: headline,
        from_markup: true,
        byline: meta.author.or(printed),
        publisher,
        days,
        addresses: meta.addresses,
    }
}

/// The lines of the page's body: readability's, or all that is no furniture where it finds too little.
fn body(document: Document, all: &[Line]) -> Vec<Line> {
    let found = if document.tree.len() > MAX_NODES { None } else { readable(document) };
    let length = |lines: &[Line]| lines.iter().filter(|it| it.linked < 50).map(|it| it.text.len()).sum::<usize>();
    match found {
        Some(lines) if length(&lines) >= 200 || length(&lines) * 3 >= length(all) => lines,
        _ => all.to_vec(),
    }
}

fn readable(document: Document) -> Option<Vec<Line>> {
    let config = Config { disable_json_ld: true, char_threshold: 300, keep_classes: true, ..Config::default() };
    let mut readability = Readability::with_document(document, None, Some(config)).ok()?;
    let article = readability.parse().or_else(|_| readability.parse_with_policy(ParsePolicy::Moderate)).ok()?;
    let fragment = Document::fragment(article.content);
    Some(blocks::lines(fragment.root()))
}

/// Days and byline between the headline and the body, as printed.
fn head(all: &[Line], headline: Option<&str>, rules: &Rules) -> (Vec<(crate::dates::Day, f32)>, Option<String>) {
    let folded = headline.map(fold);
    let at = folded
        .as_ref()
        .and_then(|it| all.iter().position(|line| line.kind == Kind::Heading && fold(&line.text) == *it))
        .or_else(|| folded.as_ref().and_then(|it| all.iter().position(|line| fold(&line.text) == *it)));
    let mut days = Vec::new();
    let mut who = None;
    let mut changed = false;
    let from = at.unwrap_or(0);
    for (offset, line) in all.iter().enumerate().skip(from.saturating_sub(3)).take(14) {
        let Some(credit) = byline::credit(&line.text, &fold(&line.text), rules) else {
            if offset > from && crate::words::is_prose(&line.text) && line.kind != Kind::Caption {
                break;
            }
            continue;
        };
        let weight = if offset > from && at.is_some() { 2.6 } else { 0.9 };
        // The day of the last change stands in until another is seen.
        let before = offset.checked_sub(1).and_then(|it| all.get(it));
        let updated = (credit.says == byline::Says::Changed) || before.is_some_and(|it| byline::heads_change(&it.text));
        let weight = if updated { 0.7 } else { weight };
        if days.is_empty() || changed && !updated && credit.day.is_some() {
            days = credit.day.map(|it| (it, weight)).into_iter().collect();
            changed = updated;
        }
        who = who.or(credit.who.filter(|it| meta::is_person(it)));
    }
    (days, who)
}

/// Where an unclosed link holds most of the page, what stands in links says nothing.
fn mend_links(lines: &mut [Line]) {
    let whole: usize = lines.iter().map(|it| it.text.len()).sum();
    let linked: usize = lines.iter().filter(|it| it.linked >= 80).map(|it| it.text.len()).sum();
    if linked * 10 >= whole * 8 {
        for line in lines.iter_mut() {
            line.linked = 0;
        }
    }
}

/// Captions belong to the story where officials are named in them, which is on the pages that Simpul reads; elsewhere they go.
/// Those that readability lost are put before the body.
fn keep_captions(lines: &mut Vec<Line>, all: &[Line]) {
    let text: Vec<&str> =
        lines.iter().filter(|it| it.kind == Kind::Plain).map(|it| it.text.as_str()).take(40).collect();
    if crate::language::of(&text.join(" ")).is_some_and(|it| !matches!(it.as_str(), "id" | "ms" | "jv" | "su")) {
        lines.retain(|it| it.kind != Kind::Caption);
        return;
    }
    let captions = all.iter().filter(|it| it.kind == Kind::Caption && count(&it.text, 6) >= 5 && it.text.len() <= 600);
    let lost: Vec<Line> =
        captions.filter(|it| !lines.iter().any(|line| line.text.contains(&it.text))).take(3).cloned().collect();
    lines.splice(0..0, lost);
}
