//! A government of a district or a village that holds an event under the name of its place: `Kecamatan X menggelar musrenbang`.

use crate::{
    events::Stretch,
    lines::Stage,
    mentions::{Item, Placed},
};
use simpul_model::UnitKind;
use std::ops::Range;

/// The government of the district or village that stands alone before the verb at token `at`, where the page names it too (`Kantor Kelurahan
/// X`, `Lurah X`).
pub(super) fn by_place(stage: &Stage<'_, '_, '_>, span: &Stretch, at: usize) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    if doc.quote_of(at).is_some() {
        return None;
    }
    let from = crate::mentions::told_from(doc, &span.tokens);
    let mut items = stage.items(from..at).filter(|it| !crate::resolve::in_dateline(doc, it.tokens.start));
    let place = items.next()?;
    let Item::Region(index) = place.item else { return None };
    let code = stage.resolved.region_of[index]?;
    let opens = place.tokens.start == from || matches!(doc.mark(place.tokens.start - 1), ',' | '-' | '–' | '—');
    let level = words!["Kecamatan", "Kelurahan", "Kalurahan", "Kapanewon", "Desa", "Distrik", "Kampung", "Nagari"];
    // Only what lies above it may follow, and a short name in brackets.
    let above = |it: &Placed| matches!(it.item, Item::Region(_));
    let rest: Vec<&Placed> = items.collect();
    let end = rest.last().map_or(place.tokens.end, |it| it.tokens.end);
    let short = if doc.mark(end) == '(' && doc.mark(end + 2) == ')' { 3 } else { 0 };
    let end = end + short.max(usize::from(doc.mark(end) == ')'));
    let end = end + usize::from(doc.mark(end) == ',');
    if !opens || !doc.is_any(place.tokens.start, level) || !rest.into_iter().all(above) || end != at {
        return None;
    }
    let own = stage.resolved.units.iter().position(|it| it.kind == UnitKind::Pemda && it.region == Some(code))?;
    Some((own, place.tokens.clone()))
}
