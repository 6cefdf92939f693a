//! Whose a post is that names no unit of its own: the body spoken of before, or the one whose roll it stands on.

use super::{Item, Mentions, Placed};
use crate::doc::Doc;
use crate::phrases::{UnitPhrase, UnitWord};
use crate::{names, phrases};

/// Posts of a body that go on a list without naming it again.
pub(super) const SEATS: &[&str] =
    &["Wakil Ketua", "Sekretaris", "Bendahara", "Koordinator Sekretariat", "Kepala Sekretariat"];

/// The body behind `dari` from which the clause before token `i` says people came: `Dari RSUD hadir Direktur A`.
pub(super) fn sender(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let mut near = out.items.iter().rev().take_while(|it| it.tokens.end + 5 > i);
    let (unit, tokens) = near.find_map(|it| match it.item {
        Item::Unit(unit) => Some((unit, it.tokens.clone())),
        _ => None,
    })?;
    let dari = doc.is(tokens.start.wrapping_sub(1), "dari") && doc.same_sentence(tokens.start - 1, i);
    // `Kesbangpol diwakili Kabid X, A`, `Pemkot Y selaku tergugat diwakili Kabag Z B`, `Bappeda mengutus Kabid W C`
    let sends = words!["diwakili", "diwakilkan", "mengutus", "mengirim", "mengirimkan", "menugaskan"];
    let from = dari || doc.same_sentence(tokens.start, i) && tokens.end <= i && doc.any_of(tokens.end..i, sends);
    let said = |it: usize| doc.tokens[it].is_word() && !doc.tokens[it].is_capital() || doc.mark(it) == ',';
    (from && tokens.end <= i && (tokens.end..i).all(said)).then_some(unit)
}

/// `Dirlantas Polda X A didampingi Kasubdit Gakkum B`: the directorate of the one named last, below his Polda `unit`.
pub(super) fn directorate(doc: &Doc<'_>, i: usize, unit: usize, out: &mut Mentions) -> Option<usize> {
    // The one named last sits there too.
    if matches!(out.units[unit].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id.starts_with("dit")) {
        return Some(unit);
    }
    let sentence = doc.sentence_of(i);
    let before = out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence);
    let head = before.filter_map(|it| if let Item::Person(person) = it.item { Some(person) } else { None });
    let post = head.flat_map(|it| &out.people[it].posts).find(|it| out.posts[**it].unit == Some(unit))?;
    let field = out.posts[*post].standard.strip_prefix("Dir")?;
    let kind = doc.lexicon.unit_type_index(&format!("dit{field}"))?;
    let own = UnitPhrase {
        word: UnitWord::Type(kind),
        place: None,
        implied: true,
        parent: Some(unit),
        ..out.units[unit].clone()
    };
    out.units.push(own);
    Some(out.units.len() - 1)
}

/// The unit printed right before token `i`, without a mark or word between.
pub(super) fn unit_right_before(i: usize, out: &Mentions) -> Option<usize> {
    out.items.iter().rev().take_while(|it| it.tokens.end >= i).find_map(|it| match it.item {
        Item::Unit(unit) if it.tokens.end == i => Some(unit),
        _ => None,
    })
}

/// The unit of the post of the one named last before token `i` in the sentence, or of the post that somebody at `i` stands in for.
pub(super) fn unit_before(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let sentence = doc.sentence_of(i);
    let by = i.saturating_sub(1 + usize::from(i > 0 && doc.is(i - 1, "oleh")));
    let sent = doc.is_any(by, words!["diwakili", "diwakilkan"]);
    out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).find_map(|it| match it.item {
        Item::Person(_) => out.unit_of(it),
        // `Ketua Bawaslu X yang diwakili Kepala Sekretariat A`
        Item::Post(post) if sent && it.tokens.end + 1 >= by => out.posts[post].unit,
        _ => None,
    })
}

/// Whether a post is one of those that bodies with seats have.
pub(super) fn is_seat(standard: &str) -> bool {
    let bare = phrases::unnumbered(standard);
    matches!(bare, "Ketua" | "Anggota") || SEATS.contains(&bare)
}

/// The body with seats of a roll whose line begins at token `i`: that of the line before, or the one that the page named last.
pub(super) fn body_of_roll(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let near = |it: &&Placed| it.tokens.end + 40 > i;
    out.items.iter().rev().take_while(near).find_map(|it| {
        let unit = match it.item {
            // `(Partai X)`: where the one in the line before comes from.
            Item::Unit(unit) if doc.mark(it.tokens.start.wrapping_sub(1)) != '(' => unit,
            Item::Person(_) => out.unit_of(it)?,
            _ => return None,
        };
        phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)).then_some(unit)
    })
}

/// The election body that alone has spoken so far, where a name of two words and more stands at token `at`.
pub(super) fn only_body(doc: &Doc<'_>, at: usize, out: &Mentions) -> Option<usize> {
    use simpul_model::UnitKind::{Bawaslu, Kpu};
    names::name(doc, at).filter(|it| it.tokens.len() >= 2)?;
    let mut bodies = out
        .items
        .iter()
        .filter_map(|it| if let Item::Unit(unit) = it.item { Some(unit) } else { None })
        .filter(|it| phrases::has_seats(phrases::kind_of(doc, out.units[*it].word)));
    let first = bodies.next()?;
    let unit = &out.units[first];
    let local = |it: &UnitPhrase| it.place.as_ref().and_then(|place| place.name);
    let own = matches!(phrases::kind_of(doc, unit.word), Kpu | Bawaslu) && local(unit).is_some();
    let same = |it: usize| {
        let other = &out.units[it];
        phrases::kind_of(doc, other.word) == phrases::kind_of(doc, unit.word)
            && (local(other).is_none() || local(other) == local(unit))
    };
    (own && bodies.all(same)).then_some(first)
}

/// `Wadansatgas Mayor Inf A` is of the task force named before; `Dansatgas Yonif 611/Awang Long` of the one that the battalion serves as.
pub(super) fn task_force(doc: &Doc<'_>, post: usize, out: &mut Mentions) {
    let is_force = |it: &UnitPhrase| matches!(it.word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id.starts_with("satgas"));
    let own = out.posts[post].unit;
    // `Wakasatgas Gakkum Kompol A` has none of its own.
    match own.filter(|it| !(out.units[*it].implied && is_force(&out.units[*it]))) {
        None => {
            let named = out.items.iter().rev().find_map(|it| match it.item {
                Item::Unit(unit) if is_force(&out.units[unit]) => Some(unit),
                _ => None,
            });
            out.posts[post].unit = named.or(own);
        }
        Some(unit) => {
            let troop =
                matches!(out.units[unit].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id == "yonif");
            if let Some(kind) = doc.lexicon.unit_type_index("satgas_yonif").filter(|_| troop) {
                out.units[unit].word = UnitWord::Type(kind);
            }
        }
    }
}
