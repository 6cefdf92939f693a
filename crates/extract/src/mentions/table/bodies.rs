//! The members of committees of districts and villages: `PPK X: A, B`, and a heading `Kecamatan X` over lines with names.

use super::{List, Mentions, Somebody, add, is_person, somebody};
use crate::doc::{Doc, Kinds};
use crate::mentions::Item;
use crate::mentions::body::is_seat;
use crate::mentions::lists::seat_in;
use crate::mentions::posts::record_units;
use crate::phrases::{self, Place, PostPhrase, UnitPhrase, UnitWord};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::UnitKind::{Dprd, Panwascam, PpkPps};
use std::ops::Range;

const RULE: &str = "person-committee";

/// Reads a heading, a member, or a line with both; gives one behind it, and the list that goes on. `None` where the line is none of these.
pub(super) fn line(
    doc: &Doc<'_>,
    line: &Range<usize>,
    first: usize,
    list: &List,
    out: &mut Mentions,
) -> Option<(Option<usize>, List)> {
    if let Some(body) = body_at(doc, first, line) {
        let end = body.tokens.end;
        let colon = end + usize::from(matches!(doc.mark(end), ':' | '-' | '–' | '—'));
        if colon >= line.end {
            let unit = store(doc, body, out);
            return Some((Some(line.end), List::Body(unit)));
        }
        if colon == end || !is_roll(doc, line) {
            return None;
        }
        let known = (out.units.len(), out.items.len(), out.posts.len(), out.regions.len());
        let unit = store(doc, body, out);
        if !members(doc, &(colon..line.end), unit, true, out) {
            out.units.truncate(known.0);
            out.items.truncate(known.1);
            out.posts.truncate(known.2);
            out.regions.truncate(known.3);
            return None;
        }
        return Some((Some(line.end), List::None));
    }
    if is_commission(doc, line, first)
        && let Some(unit) = council(doc, out)
    {
        return Some((Some(line.end), List::Commission { name: first, unit }));
    }
    if let List::Commission { name, unit } = *list {
        let (seat, from) = seat_label(doc, first)?;
        let led = seat.standard != "Anggota";
        let standard =
            if led { format!("{} Komisi {}", seat.standard, doc.word(name + 1)) } else { seat.standard.clone() };
        let seat = PostPhrase { standard, ..seat };
        return seated(doc, &(from..line.end), unit, &seat, out)
            .then_some((Some(line.end), List::Commission { name, unit }));
    }
    let List::Body(unit) = *list else { return in_place(doc, line, first, out).map(|it| (Some(it), List::None)) };
    let labelled = seat_label(doc, first);
    let from = labelled.as_ref().map_or(first, |it| it.1);
    let numbered = first > line.start || labelled.is_some();
    let read = numbered && is_roll(doc, line) && {
        match labelled {
            Some((seat, _)) => seated(doc, &(from..line.end), unit, &seat, out),
            None => members(doc, &(from..line.end), unit, false, out),
        }
    };
    read.then_some((Some(line.end), List::Body(unit)))
}

/// `Komisi A`, `Komisi II (Ekonomi)`: a heading over those who sit in a commission of a council.
fn is_commission(doc: &Doc<'_>, line: &Range<usize>, first: usize) -> bool {
    let number = doc.word(first + 1);
    let numbered = || !number.is_empty() && number.bytes().all(|it| matches!(it, b'A'..=b'E' | b'I' | b'V'));
    let next = doc.mark(first + 2);
    doc.is(first, "Komisi")
        && numbered()
        && line.len() <= SHORT
        && (first + 2 >= line.end || matches!(next, ':' | '(') && matches!(doc.mark(line.end - 1), ':' | ')'))
}

/// The council that the page named last.
fn council(doc: &Doc<'_>, out: &Mentions) -> Option<usize> {
    last_body(doc, out).filter(|it| phrases::kind_of(doc, out.units[*it].word) == Dprd)
}

/// `1. A – Kecamatan X`: a member of the committee there; gives one behind him.
fn in_place(doc: &Doc<'_>, line: &Range<usize>, first: usize, out: &mut Mentions) -> Option<usize> {
    if first == line.start || line.len() > SHORT {
        return None;
    }
    let at = (first + 1..line.end).find(|it| doc.begins(*it, Kinds::LEVEL.or(Kinds::UNIT_TYPE)))?;
    let one = somebody(doc, first, at).filter(|it| is_person(doc, it))?;
    let parts = one.tokens.end..at;
    let mark = |it: usize| matches!(doc.mark(it), '-' | '–' | '—' | ':' | '(' | ',');
    if parts.is_empty() || !parts.clone().all(mark) || !is_roll(doc, line) {
        return None;
    }
    let stop = line.end - usize::from(doc.mark(line.end - 1) == ')');
    let body = body_at(doc, at, &(first..stop))?;
    let unit = store(doc, body, out);
    let seat = if lists_chairs(doc, first) { "Ketua" } else { "Anggota" };
    let post = seat_in(doc, one.tokens.clone(), seat, unit, out)?;
    add(first..line.end, one, vec![post], RULE, out);
    Some(line.end)
}

/// The body of a district or village that the words at token `i` name, to the end of the line or up to a colon.
fn body_at(doc: &Doc<'_>, i: usize, line: &Range<usize>) -> Option<UnitPhrase> {
    if !doc.begins(i, Kinds::UNIT_TYPE.or(Kinds::LEVEL)) {
        return None;
    }
    let committee = |it: &UnitPhrase| matches!(phrases::kind_of(doc, it.word), PpkPps | Panwascam);
    let body = if doc.begins(i, Kinds::LEVEL) {
        seat_of(doc, kind_above(doc, i)?, i)?
    } else {
        phrases::unit_alone(doc, i).filter(|it| committee(it) && it.place.is_some())?
    };
    let end = body.tokens.end;
    let ends = end >= line.end || matches!(doc.mark(end), ':' | '-' | '–' | '—');
    ends.then_some(body)
}

/// The unit of a type in the place at token `i`, which may stand first in its line.
pub(super) fn seat_of(doc: &Doc<'_>, kind: u16, i: usize) -> Option<UnitPhrase> {
    let (level, at, word) = phrases::level_at(doc, i).map_or((None, i, None), |it| (it.0, it.1, Some(it.2)));
    let levels = &doc.lexicon.unit_type(kind).levels;
    let Some((name, len)) = phrases::place_at_apart(doc, at, |it| levels.contains(&it)) else {
        return phrases::another_seat(doc, kind, i);
    };
    let tokens = i..at + len;
    let place = Place { tokens: tokens.clone(), name: Some(name), level, level_word: word.filter(|_| level.is_some()) };
    Some(UnitPhrase { place: Some(place), ..UnitPhrase::new(tokens, UnitWord::Type(kind)) })
}

/// The type of committee that a list at token `i` is of: that of the line which opens it, of short lines above it, or of the headline.
pub(super) fn kind_above(doc: &Doc<'_>, i: usize) -> Option<u16> {
    let kind = |tokens: &Range<usize>| {
        tokens.clone().rev().filter(|it| doc.begins(*it, Kinds::UNIT_TYPE)).find_map(|it| {
            doc.found(it).iter().find_map(|found| match found.term {
                Term::UnitType(kind) if matches!(doc.lexicon.unit_type(kind).kind, PpkPps | Panwascam) => Some(kind),
                _ => None,
            })
        })
    };
    let above: Vec<_> = doc.paragraphs[..doc.paragraph_of(i)].iter().rev().map(|it| &it.tokens).take(120).collect();
    let prose = above.iter().position(|it| it.len() > SHORT).map_or(above.len(), |it| it + 1);
    let title = || doc.paragraphs.first().filter(|it| it.title).and_then(|it| kind(&it.tokens));
    above[..prose].iter().find_map(|it| kind(it)).or_else(title)
}

/// Whether the line that opens a list at token `i` tells of those who serve in a committee.
pub(super) fn tells_committee(doc: &Doc<'_>, i: usize) -> bool {
    kind_above(doc, i).is_some() && lead_in(doc, i).is_some() && is_roll(doc, &(i..i + 1))
}

/// Whether the line that opens a list at token `i` says that members are sworn in.
pub(super) fn swears_in_members(doc: &Doc<'_>, i: usize) -> bool {
    lead_in(doc, i).is_some_and(|it| doc.any_of(it.clone(), words!["anggota"]) && doc.marks.any(it, Words::Sworn))
}

/// How many tokens a line of a list has at most.
const SHORT: usize = 16;

/// The body with seats that the page named last.
pub(super) fn last_body(doc: &Doc<'_>, out: &Mentions) -> Option<usize> {
    out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(unit) if phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)) => Some(unit),
        _ => None,
    })
}

/// Stores a body with the place that it is printed with.
fn store(doc: &Doc<'_>, body: UnitPhrase, out: &mut Mentions) -> usize {
    out.units.push(body);
    let unit = out.units.len() - 1;
    // The post is nobody's; its body and place become items.
    if let Some(post) = seat_in(doc, out.units[unit].tokens.clone(), "Anggota", unit, out) {
        record_units(doc, post, out);
    }
    unit
}

/// Whether the line that opens the list, or the headline, tells of people who serve, and not of those who only apply.
fn is_roll(doc: &Doc<'_>, line: &Range<usize>) -> bool {
    let applies = words![
        "lulus",
        "lolos",
        "tes",
        "ujian",
        "peserta",
        "calon",
        "pelamar",
        "wawancara",
        "administrasi",
        "pendaftar",
        "perolehan",
        "juara",
        "pemenang",
        "korban",
        "tersangka",
        "pelaku",
        "penumpang",
        "saksi",
        "warga"
    ];
    let head = lead_in(doc, line.start);
    let last = |it: Range<usize>| doc.sentences[doc.sentence_of(it.end - 1)].tokens.clone();
    head.is_none_or(|it| !doc.any_of(last(it), applies))
}

/// The nearest line above that a colon ends and that is no heading of a body.
fn lead_in(doc: &Doc<'_>, i: usize) -> Option<Range<usize>> {
    let here = doc.paragraph_of(i);
    let above = doc.paragraphs[..here].iter().rev().take(60);
    let opens = |it: &&crate::doc::Paragraph| it.tokens.len() > 3 && doc.mark(it.tokens.end - 1) == ':';
    above.into_iter().find(opens).map(|it| it.tokens.clone())
}

/// `Ketua :`, `Anggota:` at token `i`: the seat, and one behind the colon.
fn seat_label(doc: &Doc<'_>, i: usize) -> Option<(PostPhrase, usize)> {
    let mut units = Vec::new();
    let post = phrases::post(doc, i, &mut units).filter(|it| it.unit.is_none() && is_seat(&it.standard))?;
    let colon = post.tokens.end;
    (doc.mark(colon) == ':').then_some((post, colon + 1))
}

/// Reads the members of a body in a range: each with his seat behind him, or a plain member. Tells whether all of it was read.
fn members(doc: &Doc<'_>, range: &Range<usize>, unit: usize, whole: bool, out: &mut Mentions) -> bool {
    let mut read: Vec<(Somebody, Option<&'static str>)> = Vec::new();
    let mut at = range.start;
    // `Ketua A, Anggota B, C`: of all who follow.
    let mut before = None;
    while at < range.end {
        if matches!(doc.mark(at), ',' | ';' | '.') || doc.is_any(at, words!["dan", "serta"]) {
            at += 1;
            continue;
        }
        if let Some(seat) = seat_word(doc, at) {
            before = Some(seat);
            at += 1 + usize::from(doc.mark(at + 1) == ':');
            continue;
        }
        let Some(one) = somebody(doc, at, range.end).filter(|it| is_person(doc, it)) else { return false };
        at = one.tokens.end;
        let seat = if before.is_none() { seat_behind(doc, at, range.end) } else { None };
        at = seat.map_or(at, |it| it.1);
        read.push((one, before.or(seat.map(|it| it.0))));
    }
    // `PPK X: Kotak suara tiba`: a line with one name of one word says too little.
    if read.is_empty() {
        return false;
    }
    let chairs = whole && read.len() == 1 && read[0].1.is_none() && lists_chairs(doc, range.start);
    for (one, seat) in read {
        let seat = seat.unwrap_or(if chairs { "Ketua" } else { "Anggota" });
        let Some(post) = seat_in(doc, one.tokens.clone(), seat, unit, out) else { continue };
        add(one.tokens.clone(), one, vec![post], RULE, out);
    }
    true
}

/// Stores those of a range, who all hold one seat.
fn seated(doc: &Doc<'_>, range: &Range<usize>, unit: usize, seat: &PostPhrase, out: &mut Mentions) -> bool {
    let named = super::people(doc, range);
    let read = !named.is_empty() && named.iter().all(|it| is_person(doc, it));
    for one in named.into_iter().filter(|_| read) {
        let index = super::again(&PostPhrase { unit: Some(unit), ..seat.clone() }, out);
        add(one.tokens.clone(), one, vec![index], RULE, out);
    }
    read
}

/// The seat that the word at token `i` is for.
fn seat_word(doc: &Doc<'_>, i: usize) -> Option<&'static str> {
    ["Ketua", "Anggota", "Sekretaris"].into_iter().find(|it| doc.is(i, it))
}

/// `(Ketua)`, `- Ketua`, `(Ketua merangkap Anggota)` behind a name: the seat, and one behind it.
fn seat_behind(doc: &Doc<'_>, i: usize, stop: usize) -> Option<(&'static str, usize)> {
    let bracket = doc.mark(i) == '(';
    let open = bracket || matches!(doc.mark(i), '-' | '–' | ',' | ':') || doc.is(i, "sebagai");
    let seat = seat_word(doc, i + 1).filter(|_| open)?;
    if !bracket {
        return Some((seat, i + 2));
    }
    let close = (i + 2..stop).find(|it| doc.mark(*it) == ')')?;
    Some((seat, close + 1))
}

/// Whether the lines above say that the list is one of chairs: `Nama-nama ketua PPK`.
pub(super) fn lists_chairs(doc: &Doc<'_>, i: usize) -> bool {
    let near = doc.paragraph_of(i).saturating_sub(20);
    let lead = lead_in(doc, i).filter(|it| doc.paragraph_of(it.start) >= near);
    let title = doc.paragraphs.first().filter(|it| it.title).map(|it| it.tokens.clone());
    let chairs = |it: &Range<usize>| doc.any_of(it.clone(), words!["ketua", "ketuanya", "Ketua"]);
    lead.as_ref().is_some_and(chairs) || title.as_ref().is_some_and(chairs)
}
