//! The rows of a table whose columns the header has told.

use super::columns::Column;
use super::{Mentions, Somebody, When, add, again, aside, bodies, people, somebody};
use crate::doc::{Doc, Kinds};
use crate::mentions::lists::seat_in;
use crate::mentions::posts::{add_post, record_units};
use crate::phrases;
use crate::phrases::PostPhrase;
use std::ops::Range;

const RULE: &str = "person-table";

/// One side of a change of a post.
pub(super) struct Turn {
    /// Index of the post.
    pub(super) post: usize,
    pub(super) when: When,
    /// Before which token the words about him end.
    pub(super) stop: usize,
}

/// Reads a row; tells whether it named somebody with a post.
pub(super) fn row(doc: &Doc<'_>, columns: &[Column], cells: &[Range<usize>], out: &mut Mentions) -> bool {
    let at = |fits: fn(&Column) -> bool| columns.iter().zip(cells).find(|it| fits(it.0)).map(|it| it.1);
    let known = out.people.len();
    if let Some(name) = at(|it| *it == Column::Name) {
        let beside = [at(|it| *it == Column::Rank), at(|it| *it == Column::Place)];
        named(doc, name, beside, columns, cells, out);
    } else if let Some(post) = at(|it| *it == Column::Post(When::Now)) {
        holders(doc, post, columns, cells, out);
    } else if let Some(place) = at(|it| *it == Column::Place) {
        seats(doc, place, columns, cells, out);
    }
    out.people.len() > known
}

/// `Nama | Jabatan lama | Jabatan baru`: one who holds the posts of the row.
fn named(
    doc: &Doc<'_>,
    cell: &Range<usize>,
    [rank, place]: [Option<&Range<usize>>; 2],
    columns: &[Column],
    cells: &[Range<usize>],
    out: &mut Mentions,
) {
    let Some(mut one) = somebody(doc, cell.start, cell.end) else { return };
    if one.rank.is_none() {
        one.rank = rank.and_then(|it| phrases::rank(doc, it.start));
    }
    let mut posts = Vec::new();
    for (column, cell) in columns.iter().zip(cells) {
        match column {
            Column::Post(when) => posts.extend(held(doc, cell, *when, place, out)),
            Column::Change => {
                let both = held(doc, cell, When::Now, None, out);
                if let [first, _, ..] = *both.as_slice() {
                    out.posts[first].former = true;
                }
                posts.extend(both);
            }
            _ => {}
        }
    }
    let told = columns.iter().any(|it| matches!(it, Column::Post(_) | Column::Change));
    // `Nama | Partai` of the members of a council who are sworn in
    if posts.is_empty()
        && !told
        && place.is_none()
        && bodies::swears_in_members(doc, cell.start)
        && let Some(unit) = bodies::last_body(doc, out)
    {
        posts.extend(seat_in(doc, cell.clone(), "Anggota", unit, out));
    }
    // `Nama | Kecamatan` of a committee
    if posts.is_empty()
        && let Some(place) = place
        && !told
        && let Some(unit) = body_in(doc, place, out)
    {
        let seat = if bodies::lists_chairs(doc, cell.start) { "Ketua" } else { "Anggota" };
        posts.extend(seat_in(doc, cell.clone(), seat, unit, out));
    }
    if posts.is_empty() {
        return;
    }
    // The rank of a column of its own is no part of the name.
    let surface = one.tokens.start..one.name.tokens.end;
    // The whole row is his: no body in it stands for itself.
    let tokens = cells.first().map_or(cell.start, |it| it.start)..cells.last().map_or(cell.end, |it| it.end);
    add(tokens, one, posts, RULE, out);
    if let Some(last) = out.people.last_mut() {
        last.surface = surface;
    }
}

/// The posts of a cell: `Camat X`, `Sekretaris Dinas Y merangkap Plt Kepala Dinas Y`; of one who sits in a committee, in the `place` of the row.
pub(super) fn held(
    doc: &Doc<'_>,
    cell: &Range<usize>,
    when: When,
    place: Option<&Range<usize>>,
    out: &mut Mentions,
) -> Vec<usize> {
    let mut posts = Vec::new();
    let mut at = cell.start;
    while at < cell.end {
        let known = out.units.len();
        let Some(post) = phrases::post(doc, at, &mut out.units).filter(|it| it.tokens.end <= cell.end) else {
            out.units.truncate(known);
            break;
        };
        let end = post.tokens.end;
        let generic = doc.lexicon.post(post.post).generic;
        let open = post.unit.is_none_or(|it| out.units[it].implied) && when == When::Now;
        let there = place.filter(|_| open).and_then(|it| unit_of(doc, it, post.post, out));
        let unit = there.or(post.unit).or_else(|| bodies::last_body(doc, out));
        if unit.is_some() || !generic {
            let former = post.former || when == When::Before;
            posts.push(add_post(doc, PostPhrase { unit, former, plural: false, future: false, ..post }, out));
        }
        let joint = end + usize::from(matches!(doc.mark(end), ',' | ';' | '/'));
        at = joint + usize::from(doc.is_any(joint, words!["merangkap", "sekaligus", "dan", "juga"]));
        if at == end {
            break;
        }
    }
    posts
}

/// `Jabatan | Pejabat lama | Pejabat baru`: those who held and hold the post of the row.
fn holders(doc: &Doc<'_>, cell: &Range<usize>, columns: &[Column], cells: &[Range<usize>], out: &mut Mentions) {
    let known = out.units.len();
    let post = phrases::post(doc, cell.start, &mut out.units).filter(|it| it.tokens.end <= cell.end);
    let Some(post) = post.filter(|it| it.unit.is_some() || !doc.lexicon.post(it.post).generic) else {
        out.units.truncate(known);
        return;
    };
    // The post belongs to the first who is named.
    let mut from = Some(post.tokens.start);
    for (column, cell) in columns.iter().zip(cells) {
        let Column::Holder(when) = *column else { continue };
        let Some(one) = somebody(doc, cell.start, cell.end) else { continue };
        let index = again(&post, out);
        if from.is_some() {
            record_units(doc, index, out);
        }
        let from = from.take().filter(|it| *it < cell.start).unwrap_or(cell.start);
        holder(doc, one, from, &Turn { post: index, when, stop: cell.end }, out);
    }
}

/// Stores one who holds or held a post of the list, with what a bracket behind him says and
/// whose words begin at token `from`; gives one behind them.
pub(super) fn holder(doc: &Doc<'_>, one: Somebody, from: usize, turn: &Turn, out: &mut Mentions) -> usize {
    let Turn { post, when, stop } = *turn;
    let (acting, other, end) = aside(doc, one.tokens.end, stop, when, out);
    out.posts[post].former = when == When::Before;
    out.posts[post].acting |= acting;
    let posts = [Some(post), other].into_iter().flatten().collect();
    add(from..end, one, posts, RULE, out);
    end
}

/// `Kecamatan | Ketua | Anggota`: those who hold the posts of the header in the body or place of the row.
fn seats(doc: &Doc<'_>, place: &Range<usize>, columns: &[Column], cells: &[Range<usize>], out: &mut Mentions) {
    for (column, cell) in columns.iter().zip(cells) {
        let Column::Seat { post, when } = *column else { continue };
        let named = people(doc, cell);
        if named.is_empty() {
            continue;
        }
        let Some(unit) = unit_of(doc, place, post, out) else { return };
        let standard = doc.lexicon.post(post).standard.clone();
        let phrase = PostPhrase {
            unit: Some(unit),
            former: when == When::Before,
            ..PostPhrase::new(place.clone(), post, standard)
        };
        let index = again(&phrase, out);
        record_units(doc, index, out);
        for one in named {
            add(one.tokens.clone(), one, vec![index], RULE, out);
        }
    }
}

/// The committee in the place of a row.
fn body_in(doc: &Doc<'_>, place: &Range<usize>, out: &mut Mentions) -> Option<usize> {
    unit_of(doc, place, doc.lexicon.generic_post("Anggota")?, out)
}

/// The body that a post of the header has in the place of the row.
fn unit_of(doc: &Doc<'_>, place: &Range<usize>, post: u16, out: &mut Mentions) -> Option<usize> {
    if doc.begins(place.start, Kinds::UNIT_TYPE.or(Kinds::UNIT))
        && let Some(unit) = phrases::unit(doc, place.start, &mut out.units)
    {
        return Some(unit);
    }
    let kind = doc.lexicon.post_unit_type(post).or_else(|| bodies::kind_above(doc, place.start))?;
    out.units.push(bodies::seat_of(doc, kind, place.start)?);
    Some(out.units.len() - 1)
}
