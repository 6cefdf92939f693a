//! People without a post of their own here, who stand in for somebody or whom a body has sent.

use super::named::{person, single_place};
use super::{Mentions, Person, cue_at};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::token::Shape;
use crate::{names, phrases};
use simpul_lexicon::RoleCue;

/// `diwakili Yokobus Malyantor, S.IP.`: someone without a printed post who stands in for an official.
pub(super) fn stand_in(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (cue, len, _) = cue_at(doc, i)?;
    if cue != RoleCue::Represented {
        return None;
    }
    let at = i + len + usize::from(doc.is(i + len, "oleh"));
    if !doc.same_sentence(i, at) || phrases::has_rank(doc, at) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() >= 2 && !single_place(doc, it))?;
    Some(person(doc, at, Person::new(name, "person-stand-in"), out))
}

/// `Rahmat Sula mewakili Kejari X`, `Budi Wira yang mewakili Dandim Y`: someone without a printed post who comes for a body or an official.
pub(super) fn comes_for(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    let verb = name.end + usize::from(doc.is(name.end, "yang"));
    if !doc.is(verb, "mewakili")
        || !doc.begins(verb + 1, Kinds::POST.or(Kinds::STATUS).or(Kinds::UNIT_TYPE).or(Kinds::UNIT))
        || doc.quote_of(i).is_some()
        || single_place(doc, name)
        || names::blocks_name(doc, name.tokens.start, true)
        || i > 0
            && doc.same_sentence(i - 1, i)
            && doc.tokens[i - 1].is_capital()
            && !names::blocks_name(doc, i - 1, true)
    {
        return None;
    }
    // One word is a name only on a list of those who came.
    let listed = i > 0
        && (doc.mark(i - 1) == ',' || doc.is_any(i - 1, words!["dan", "serta", "hadir"]))
        && doc.tokens[i].shape == Shape::Capital
        && doc.found(i).is_empty();
    if name.tokens.len() < 2 && !name.honorific && name.degrees.is_empty() && !listed {
        return None;
    }
    out.add(i..name.end, Person::new(name.clone(), "person-stand-in"));
    Some(name.end)
}

/// `perwakilan Kejari X Siara Nedy`: somebody sent by a body that he holds no post in here.
pub(super) fn sent_by(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (_, len, _) = cue_at(doc, i).filter(|it| it.0 == RoleCue::Representing)?;
    let known = out.units.len();
    let unit = phrases::unit(doc, i + len, &mut out.units)?;
    let end = out.units[unit].tokens.end;
    // `Perwakilan Bappeda Provinsi X, A, menyampaikan …`
    let at = end + usize::from(doc.mark(end) == ',');
    let sends = out.units[unit].place.is_some()
        && (sends_people(doc, unit, out)
            || phrases::kind_of(doc, out.units[unit].word) == simpul_model::UnitKind::Pengadilan);
    let name = names::name(doc, at).filter(|it| {
        sends
            && doc.same_sentence(i, at)
            && it.tokens.len() >= 2
            && (at == end || matches!(doc.mark(it.end), ',' | '.'))
            && !single_place(doc, it)
            && !phrases::has_rank(doc, at)
    });
    let Some(name) = name else {
        out.units.truncate(known);
        return None;
    };
    Some(out.add_sent(at..name.end, name, unit))
}

/// Whether a body sends people under its name alone (`Hendrawan Bong dari Bawaslu`): an election body, a council, a government or a
/// prosecutor's office.
pub(super) fn sends_people(doc: &Doc<'_>, unit: usize, out: &Mentions) -> bool {
    use simpul_model::UnitKind::{Bawaslu, Dprd, Kejaksaan, Kpu, Pemda};
    matches!(phrases::kind_of(doc, out.units[unit].word), Bawaslu | Dprd | Kejaksaan | Kpu | Pemda)
}
