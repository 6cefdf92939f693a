//! Where a seat lies that its post leaves open: in what the rest of the page calls it.

use super::Mentions;
use super::posts::record_units;
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, UnitWord};
use crate::token::Shape;
use simpul_lexicon::Template;
use simpul_model::UnitKind;

/// `Kepala Kantor Bea Cukai Ngurah Rai Mira P`, where the page says `Bea Cukai Ngurah Rai` elsewhere; `Penjabat Kepala Desa Kamariang,
/// berinisial M`, where it says `Desa Kamariang`: what begins behind the post names the seat, though no table holds it. Gives one behind it.
pub(super) fn seat_elsewhere(doc: &Doc<'_>, post: usize, at: usize, out: &mut Mentions) -> Option<usize> {
    let unit = out.posts[post].unit?;
    let UnitWord::Type(kind) = out.units[unit].word else { return None };
    let kind = doc.lexicon.unit_type(kind);
    // An office of the state has its seat at any place.
    let office = kind.kind == UnitKind::Ministry && kind.template == Template::Place;
    let leveled = at > 0 && doc.begins(at - 1, Kinds::LEVEL);
    let open = out.units[unit].place.as_ref().is_none_or(|it| it.name.is_none() && it.level.is_none());
    if !open || !(office || leveled) || out.posts[post].tokens.end != at {
        return None;
    }
    let len = named_elsewhere(doc, at)?;
    let end = at + len;
    out.posts[post].tokens.end = end;
    if office {
        let unit = &mut out.units[unit];
        let start = unit.place.as_ref().map_or(at, |it| it.tokens.start);
        unit.place = Some(Place { tokens: start..end, name: None, level: None, level_word: None });
        unit.tokens.end = end;
        if std::mem::take(&mut unit.implied) {
            record_units(post, out);
        }
    }
    Some(end)
}

/// How many capitalised words from token `at` on stand elsewhere behind the same word, where nobody's post is told and no name goes on.
fn named_elsewhere(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let word = doc.tokens[at.checked_sub(1)?].hash;
    let capital = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital);
    let most = (at..at + 3).take_while(|it| capital(*it) && doc.same_sentence(at - 1, *it)).count();
    let same = |other: usize| {
        let hash = |it: usize| doc.tokens.get(it).map(|it| it.hash);
        (0..most).take_while(|it| hash(other + it) == hash(at + it)).count()
    };
    (1..doc.tokens.len()).filter(|it| *it != at && doc.tokens[it - 1].hash == word && capital(*it)).find_map(|other| {
        let len = same(other);
        // Not `Kepala Desa Budi`, which tells no more than this one.
        let held = (other.saturating_sub(4)..other).any(|it| doc.begins(it, Kinds::POST));
        (len > 0 && !held && !capital(other + len) && doc.same_sentence(other - 1, other)).then_some(len)
    })
}
