//! Who looks after what in a commission: `Divisi Hukum: A, S.H.`, `Ketua merangkap Divisi Logistik: B`, `C (Divisi Data)`.

use super::{Mentions, Somebody, add, is_person, somebody};
use crate::doc::Doc;
use crate::mentions::Item;
use crate::mentions::lists::seat_in;
use crate::phrases;
use simpul_model::UnitKind::{Bawaslu, Kpu};
use std::ops::Range;

/// Reads such a line; gives one behind it.
pub(super) fn line(doc: &Doc<'_>, line: &Range<usize>, first: usize, out: &mut Mentions) -> Option<usize> {
    let (one, label) = labelled(doc, line, first).or_else(|| named_first(doc, line, first))?;
    let unit = body(doc, out)?;
    // `Ketua Divisi Hukum` is a member; `Ketua merangkap Divisi Hukum` chairs.
    let chairs = doc.is(label.start, "Ketua") && !doc.is(label.start + 1, "Divisi");
    let post = seat_in(doc, label, if chairs { "Ketua" } else { "Anggota" }, unit, out)?;
    add(first..line.end, one, vec![post], "person-division", out);
    Some(line.end)
}

/// The election body whose divisions the lines tell: the one named last where a colon ends its paragraph, else the one named most often, of
/// several the last.
fn body(doc: &Doc<'_>, out: &Mentions) -> Option<usize> {
    let bodies: Vec<(usize, usize)> = (out.items.iter())
        .filter_map(|it| match it.item {
            Item::Unit(unit) if matches!(phrases::kind_of(doc, out.units[unit].word), Kpu | Bawaslu) => {
                Some((it.tokens.start, unit))
            }
            _ => None,
        })
        .collect();
    let (at, last) = *bodies.last()?;
    let paragraph = &doc.paragraphs[doc.paragraph_of(at)].tokens;
    if doc.mark(paragraph.end - 1) == ':' {
        return Some(last);
    }
    let own = |it: usize| (out.units[it].word, out.units[it].place.as_ref().map(|it| (it.name, it.level)));
    let times = |it: usize| bodies.iter().filter(|other| own(other.1) == own(it)).count();
    bodies.iter().map(|it| it.1).max_by_key(|it| times(*it))
}

/// `Divisi Hukum: A`: who is named, and what stands before the colon.
fn labelled(doc: &Doc<'_>, line: &Range<usize>, first: usize) -> Option<(Somebody, Range<usize>)> {
    if !doc.is_any(first, words!(OPENS)) {
        return None;
    }
    let colon = (first + 1..line.end).find(|it| doc.mark(*it) == ':')?;
    let one = somebody(doc, colon + 1, line.end).filter(|it| is_person(doc, it))?;
    let mut rest = one.tokens.end..line.end;
    let ends = rest.all(|it| matches!(doc.mark(it), '.' | ';' | ','));
    (ends && tells_division(doc, first..colon)).then_some((one, first..colon))
}

/// `A (Ketua/Divisi Logistik)`, `B – Divisi Data`: who is named, and what he looks after.
fn named_first(doc: &Doc<'_>, line: &Range<usize>, first: usize) -> Option<(Somebody, Range<usize>)> {
    // Most lines name no division.
    if line.len() > 30 || !tells_division(doc, line.clone()) {
        return None;
    }
    let one = somebody(doc, first, line.end).filter(|it| is_person(doc, it))?;
    let mark = one.tokens.end;
    let parted = matches!(doc.mark(mark), '(' | ':' | '-' | '–' | '—') || doc.is(mark, "sebagai");
    let label = mark + 1..line.end;
    let prose = label.clone().any(|it| doc.mark(it) == '.' && it + 1 < line.end);
    (parted && !prose && doc.is_any(label.start, words!(OPENS))).then_some((one, label))
}

/// With what the words for a division begin.
const OPENS: &[&str] = &["Divisi", "Ketua", "Kordiv", "Koordinator", "Koordiv", "Anggota", "Kadiv"];

fn tells_division(doc: &Doc<'_>, range: Range<usize>) -> bool {
    doc.any_of(range, words!["Divisi", "Kordiv", "Koordiv", "Kadiv"])
}
