//! Who chairs an association, a party's branch or a commission, told by a verb: `A resmi menakhodai KONI X`, `Musda Kadin X memilih B sebagai
//! ketua`, `pengurus KNPI X yang diketuai C`.

use super::named::single_place;
use super::posts::add_post;
use super::{Item, Mentions, Person};
use crate::doc::Doc;
use crate::phrases::{Place, PostPhrase, UnitPhrase, UnitWord};
use crate::rotations::GIVEN;
use crate::{names, phrases};
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

/// Verbs of steering a body, behind which it stands.
const STEERS: &[&str] = &["menahkodai", "menakhodai", "mengetuai", "nahkodai", "nakhodai"];

/// Words that say, beside those for [giving](GIVEN), that somebody has got the lead.
const NOW: &[&str] = &["kembali", "kini", "resmi", "sekarang", "terpilih"];

/// `A resmi menakhodai KONI X`, `B kembali dipercaya memimpin PWI X`: who chairs the body.
pub(super) fn leads_body(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let fill = words!["akhirnya", "aklamasi", "lagi", "pun", "secara", "untuk"];
    let link = name.end..name.end + 6;
    let verb = link.clone().find(|it| !has_got(doc, *it) && !doc.is_any(*it, fill))?;
    let got = (name.end..verb).any(|it| has_got(doc, it));
    let leads = doc.is_any(verb, words!(STEERS)) || got && doc.is_any(verb, words!["memimpin", "pimpin"]);
    if !leads || !doc.same_sentence(i, verb + 1) || !is_somebody(doc, i, name) {
        return None;
    }
    let (unit, end) = body(doc, verb + 1, out)?;
    let index = chair(doc, verb..end, unit, out)?;
    out.add(i..end, Person { posts: vec![index], ..Person::new(name.clone(), "person-leads-body") });
    Some(end)
}

/// `A-B resmi memimpin Kabupaten X`, `C kini memimpin Kota Y`: the head of its government, and the deputy.
pub(super) fn leads_region(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let joint = matches!(doc.mark(name.end), '-' | '–') && doc.tokens[name.end].glued
        || doc.is_any(name.end, words!["dan", "bersama"]);
    let second = if joint { names::name(doc, name.end + 1) } else { None };
    let end = second.as_ref().map_or(name.end, |it| it.end);
    let verb = (end..end + 4).find(|it| !has_got(doc, *it))?;
    let leads = verb > end && (doc.is_any(verb, words!["memimpin", "pimpin"]) || doc.is_any(verb, words!(STEERS)));
    if !leads || !doc.same_sentence(i, verb + 1) || !is_somebody(doc, i, name) {
        return None;
    }
    let (level, from, word) = phrases::level_at(doc, verb + 1)?;
    let offices = match level? {
        RegionLevel::Province => ["Gubernur", "Wakil Gubernur"],
        RegionLevel::Regency => ["Bupati", "Wakil Bupati"],
        RegionLevel::City => ["Wali Kota", "Wakil Wali Kota"],
        _ => return None,
    };
    let (place, len) = phrases::place_at(doc, from, |it| Some(it) == level)?;
    let seat = Place { tokens: verb + 1..from + len, name: Some(place), level, level_word: Some(word) };
    let mut holders = vec![(i, name.clone())];
    holders.extend(second.map(|it| (name.end + 1, it)));
    for ((at, name), office) in holders.into_iter().zip(offices) {
        let post = doc.lexicon.post_named(office)?;
        let kind = doc.lexicon.post_unit_type(post)?;
        let unit = UnitPhrase {
            implied: true,
            place: Some(seat.clone()),
            ..UnitPhrase::new(seat.tokens.clone(), UnitWord::Type(kind))
        };
        out.units.push(unit);
        let unit = Some(out.units.len() - 1);
        let index =
            add_post(doc, PostPhrase { unit, ..PostPhrase::new(seat.tokens.clone(), post, office.to_owned()) }, out);
        out.add(at..name.end, Person { posts: vec![index], ..Person::new(name, "person-leads-region") });
    }
    Some(seat.tokens.end)
}

/// `Musda Kadin X memilih A sebagai ketua`: the chair of the body that the sentence named.
pub(super) fn elected_by(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let at = name.end + 1;
    if i == 0
        || !doc.is_any(i - 1, words!["memilih", "menetapkan", "mendaulat", "memutuskan"])
        || !doc.is_any(name.end, words!["sebagai", "menjadi"])
        || !doc.is(at, "ketua")
        || !is_somebody(doc, i, name)
    {
        return None;
    }
    let end = at + 1 + usize::from(doc.is_any(at + 1, words!["umum", "terpilih"]));
    // `sebagai Ketua KONI X`: the body stands with the post.
    if doc.tokens.get(end).is_some_and(|it| it.is_capital() && doc.same_sentence(at, end)) {
        return None;
    }
    let unit = body_before(doc, i - 1, out)?;
    let index = chair(doc, at..end, unit, out)?;
    out.add(i..end, Person { posts: vec![index], ..Person::new(name.clone(), "person-elected") });
    Some(end)
}

/// `pengurus KNPI X yang diketuai A`, `di bawah kepemimpinan A`, `tampuk Kadin X kini di tangan A`: whoever the word at token `i` leads to
/// chairs the body before it.
pub(super) fn chaired_by(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let before = i.checked_sub(1)?;
    let hand = doc.is(i, "tangan");
    let turn = if hand {
        doc.is_any(before, words!["di", "ke"])
    } else if doc.is_any(i, words!["kepemimpinan", "pimpinan"]) {
        doc.is(before, "bawah")
    } else {
        doc.is(before, "yang")
    };
    let at = i + 1 + usize::from(doc.is(i + 1, "oleh"));
    if !turn || doc.in_title(i) || phrases::has_rank(doc, at) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| doc.same_sentence(i, at) && is_somebody(doc, at, it))?;
    let start = doc.sentences[doc.sentence_of(i)].tokens.start;
    let lead = if hand {
        words!["kepemimpinan", "tampuk", "pucuk", "kursi", "nakhoda", "kemudi"]
    } else {
        words!["pengurus", "kepengurusan", "pimpinan", "komisioner"]
    };
    let word = (start..before).rev().find(|it| doc.is_any(*it, lead))?;
    let unit = match body(doc, word + 1, out) {
        Some((unit, end)) if end <= before => unit,
        _ => return None,
    };
    let index = chair(doc, i..at, unit, out)?;
    let end = name.end;
    out.add(at..end, Person { posts: vec![index], ..Person::new(name, "person-chairs") });
    Some(end)
}

/// `, staf Kecamatan X, dilantik sebagai P` behind a name that ends at token `end`: where the verb stands, behind an aside that says who it is.
pub(super) fn described_aside(doc: &Doc<'_>, end: usize) -> Option<usize> {
    let small = doc.tokens.get(end + 1).is_some_and(|it| it.is_word() && !it.is_capital());
    if doc.mark(end) != ',' || !small || doc.is_any(end + 1, words!["dan", "kata", "serta", "yang"]) {
        return None;
    }
    let close = (end + 2..end + 14).find(|it| doc.mark(*it) == ',')?;
    let verb = close + 1 + usize::from(doc.is(close + 1, "resmi"));
    let office = doc.is_any(verb, words!(GIVEN)) && doc.is_any(verb + 1, words!["sebagai", "menjadi"]);
    (office && doc.same_sentence(end, verb)).then_some(close + 1)
}

/// Whether a word says that somebody has got the lead.
fn has_got(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i, words!(NOW)) || doc.is_any(i, words!(GIVEN))
}

/// Whether a name at token `i` can be a person's who gets an office.
fn is_somebody(doc: &Doc<'_>, i: usize, name: &names::Name) -> bool {
    let whole = name.tokens.len() > 1 || name.honorific || !name.degrees.is_empty();
    let inside =
        i > 0 && doc.tokens[i - 1].is_capital() && doc.same_sentence(i - 1, i) && !names::blocks_name(doc, i - 1, true);
    whole
        && !inside
        && !doc.in_title(i)
        && doc.quote_of(i).is_none()
        && !single_place(doc, name)
        && !names::blocks_name(doc, name.tokens.start, true)
}

/// The body at token `i` whose head is a `Ketua`, with its place: its index, and one behind it.
fn body(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    let known = out.units.len();
    if let Some(unit) = phrases::unit(doc, i, &mut out.units) {
        let phrase = &out.units[unit];
        let kind = phrases::kind_of(doc, phrase.word);
        let placed = phrase.place.is_some() || matches!(phrase.word, UnitWord::Unknown(_));
        if phrases::has_seats(kind) && kind != UnitKind::Dprd && placed && !phrase.building {
            return Some((unit, phrase.tokens.end));
        }
        out.units.truncate(known);
    }
    let end = phrases::association(doc, i)?;
    out.units.push(UnitPhrase::new(i..end, UnitWord::Unknown(UnitKind::CivilSociety)));
    Some((out.units.len() - 1, end))
}

/// The body with seats that the sentence named before token `i`.
fn body_before(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let sentence = doc.sentence_of(i);
    let known = out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).find_map(|it| {
        match it.item {
            Item::Unit(unit) => Some(unit),
            _ => None,
        }
    });
    let seats = |it: &usize| phrases::has_seats(phrases::kind_of(doc, out.units[*it].word));
    if let Some(unit) = known.filter(seats) {
        return Some(unit);
    }
    let (at, end) =
        (doc.sentences[sentence].tokens.start..i).find_map(|it| Some((it, phrases::association(doc, it)?)))?;
    out.units.push(UnitPhrase::new(at..end, UnitWord::Unknown(UnitKind::CivilSociety)));
    Some(out.units.len() - 1)
}

/// Stores the chair of a body.
fn chair(doc: &Doc<'_>, tokens: Range<usize>, unit: usize, out: &mut Mentions) -> Option<usize> {
    let post = doc.lexicon.generic_post("Ketua")?;
    Some(add_post(doc, PostPhrase { unit: Some(unit), ..PostPhrase::new(tokens, post, "Ketua".to_owned()) }, out))
}
