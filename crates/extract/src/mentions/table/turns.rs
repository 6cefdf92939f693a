//! A post in a line of its own, and below it who held it and who holds it now: `Lama : AKP A`, `Baru : Iptu B`.

use super::rows::{self, Turn};
use super::{List, Mentions, When, add, again, somebody};
use crate::doc::{Doc, Kinds};
use crate::mentions::Item;
use crate::mentions::posts::add_post;
use crate::phrases::{self, PostPhrase};
use std::ops::Range;

/// Reads a line that a label begins; gives one behind it, and the list that goes on. `None` where the line is none of these.
pub(super) fn line(
    doc: &Doc<'_>,
    line: &Range<usize>,
    first: usize,
    list: &List,
    out: &mut Mentions,
) -> Option<(Option<usize>, List)> {
    let Some((when, at)) = label(doc, first) else {
        let next = one_line(doc, line, first, out).or_else(|| moved(doc, line, first, out));
        return next.map(|it| (Some(it), List::None));
    };
    let post = match list {
        List::Turns(post) => *post,
        _ => heading(doc, line, out)?,
    };
    let Some(one) = somebody(doc, at, line.end) else { return Some((None, List::Turns(post))) };
    let phrase = out.posts[post].clone();
    let index = again(&phrase, out);
    let from = one.tokens.start;
    let end = rows::holder(doc, one, from, &Turn { post: index, when, stop: line.end }, out);
    Some((Some(end), List::Turns(post)))
}

/// `Kapolsek X: dari AKP A (pensiun) kepada Iptu B`: the post with both of them in one line; gives one behind them.
fn one_line(doc: &Doc<'_>, line: &Range<usize>, first: usize, out: &mut Mentions) -> Option<usize> {
    if !doc.begins(first, Kinds::POST) || !line.clone().any(|it| doc.mark(it) == ':') {
        return None;
    }
    let known = out.units.len();
    let post = phrases::post(doc, first, &mut out.units).filter(|it| !it.plural && doc.mark(it.tokens.end) == ':');
    let read = post.and_then(|post| {
        let from = post.tokens.end + 1;
        let older = somebody(doc, from + usize::from(doc.is(from, "dari")), line.end)?;
        let open = older.tokens.end;
        let close = (open..line.end).find(|it| doc.mark(*it) == ')').filter(|_| doc.mark(open) == '(');
        let behind = close.map_or(open, |it| it + 1);
        let to = behind + usize::from(doc.mark(behind) == ',');
        let turns = doc.is_any(to, words!["kepada", "digantikan", "diganti"]) || matches!(doc.mark(to), '→' | '>');
        let at = to + 1 + usize::from(doc.is_any(to + 1, words!["oleh", "dengan"]));
        let newer = somebody(doc, at, line.end).filter(|_| turns)?;
        let told = post.unit.is_some() || !doc.lexicon.post(post.post).generic;
        told.then_some((post, older, to, newer))
    });
    let Some((post, older, to, newer)) = read else {
        out.units.truncate(known);
        return None;
    };
    let index = add_post(doc, PostPhrase { future: false, ..post.clone() }, out);
    rows::holder(doc, older, first, &Turn { post: index, when: When::Before, stop: to }, out);
    let index = again(&post, out);
    let from = newer.tokens.start;
    Some(rows::holder(doc, newer, from, &Turn { post: index, when: When::Now, stop: line.end }, out))
}

/// `Lama :`, `Pejabat baru -`, `Baru: `: which side it is, and one behind the label.
fn label(doc: &Doc<'_>, i: usize) -> Option<(When, usize)> {
    let at = i + usize::from(doc.is_any(i, words!["pejabat", "pejabatnya", "dijabat"]));
    let when = if doc.is_any(at, words!["lama", "semula", "sebelumnya", "dari"]) {
        When::Before
    } else if doc.is_any(at, words!["baru", "kini", "sekarang", "kepada", "penggantinya", "pengganti"]) {
        When::Now
    } else {
        return None;
    };
    matches!(doc.mark(at + 1), ':' | '-' | '–' | '=').then_some((when, at + 2))
}

/// `- AKP A: dari P ke Q`, `2. Iptu B, P sebagai Q`: one who goes from post to post; gives one behind it.
fn moved(doc: &Doc<'_>, line: &Range<usize>, first: usize, out: &mut Mentions) -> Option<usize> {
    // Only on a list, and not in prose.
    if first == line.start || line.len() > 40 || !doc.sentence_holds(first, Kinds::POST) {
        return None;
    }
    let one = somebody(doc, first, line.end)?;
    let mark = one.tokens.end;
    let colon = matches!(doc.mark(mark), ':' | '-' | '–' | '—');
    if !colon && doc.mark(mark) != ',' {
        return None;
    }
    let at = mark + 1 + usize::from(doc.is_any(mark + 1, words!["dari", "semula", "sebelumnya"]));
    let known = out.units.len();
    let read = (|| {
        let older = phrases::post(doc, at, &mut out.units).filter(|it| it.unit.is_some() && !it.plural)?;
        let to = older.tokens.end + usize::from(doc.mark(older.tokens.end) == ',');
        let turns = doc.is(to, "sebagai")
            || colon && (doc.is_any(to, words!["menjadi", "ke", "jadi"]) || matches!(doc.mark(to), '→' | '>'));
        let newer = phrases::post(doc, to + 1, &mut out.units).filter(|it| turns && it.unit.is_some() && !it.plural)?;
        let end = newer.tokens.end;
        (end >= line.end || matches!(doc.mark(end), '.' | ';' | ',')).then_some((older, newer))
    })();
    let Some((older, newer)) = read else {
        out.units.truncate(known);
        return None;
    };
    let end = newer.tokens.end;
    let posts = vec![
        add_post(doc, PostPhrase { former: true, ..older }, out),
        add_post(doc, PostPhrase { future: false, ..newer }, out),
    ];
    add(first..end, one, posts, "person-table", out);
    Some(end)
}

/// The post that fills the line above, or the only one of which that line speaks.
fn heading(doc: &Doc<'_>, line: &Range<usize>, out: &Mentions) -> Option<usize> {
    let above = doc.paragraph_of(line.start).checked_sub(1)?;
    let tokens = doc.paragraphs[above].tokens.clone();
    let first = super::behind_number(doc, &tokens);
    let mut posts =
        out.items.iter().rev().take_while(|it| it.tokens.start >= tokens.start).filter_map(|it| match it.item {
            Item::Post(post) => Some((it.tokens.start, post)),
            _ => None,
        });
    let last = posts.next()?;
    let only = posts.next().is_none() && out.posts[last.1].unit.is_some() && !out.posts[last.1].plural;
    (last.0 == first || only).then_some(last.1)
}
