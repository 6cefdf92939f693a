//! Who looks after what in a commission: `Divisi Hukum: A, S.H.`, `Ketua merangkap Divisi Logistik: B`.

use super::{Mentions, add, is_person, somebody};
use crate::doc::Doc;
use crate::mentions::Item;
use crate::mentions::lists::seat_in;
use crate::phrases;
use simpul_model::UnitKind::{Bawaslu, Kpu};
use std::ops::Range;

/// Reads such a line; gives one behind it.
pub(super) fn line(doc: &Doc<'_>, line: &Range<usize>, first: usize, out: &mut Mentions) -> Option<usize> {
    let opens = words!["Divisi", "Ketua", "Kordiv", "Koordinator", "Koordiv", "Anggota", "Kadiv"];
    if !doc.is_any(first, opens) {
        return None;
    }
    let colon = (first + 1..line.end).find(|it| doc.mark(*it) == ':')?;
    let label = first..colon;
    if !doc.any_of(label.clone(), words!["Divisi", "Kordiv", "Koordiv", "Kadiv"]) {
        return None;
    }
    let one = somebody(doc, colon + 1, line.end).filter(|it| is_person(doc, it))?;
    let rest = one.tokens.end..line.end;
    if !rest.into_iter().all(|it| matches!(doc.mark(it), '.' | ';' | ',')) {
        return None;
    }
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(unit) if matches!(phrases::kind_of(doc, out.units[unit].word), Kpu | Bawaslu) => Some(unit),
        _ => None,
    })?;
    // `Ketua Divisi Hukum` is a member; `Ketua merangkap Divisi Hukum` chairs.
    let chairs = doc.is(first, "Ketua") && !doc.is(first + 1, "Divisi");
    let post = seat_in(doc, label, if chairs { "Ketua" } else { "Anggota" }, unit, out)?;
    add(first..one.tokens.end, one, vec![post], "person-division", out);
    Some(line.end)
}
