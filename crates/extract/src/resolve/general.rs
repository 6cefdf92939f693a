//! Units spoken of in general: several of a kind, those of each place, whoever sits in such houses.

use super::Unit;
use crate::doc::Doc;
use crate::mentions::Mentions;
use crate::token::{Kind, Token};
use crate::words::NUMERALS;
use simpul_model::RegionCode;

/// Whether the units belong to many regencies of one province, and to the province itself.
pub(super) fn scattered(known: &[Unit]) -> bool {
    let mut regencies: Vec<RegionCode> = known.iter().filter_map(|it| it.region?.regency()).collect();
    regencies.sort_unstable();
    regencies.dedup();
    let province = known.iter().any(|it| it.region.is_some_and(|code| code.regency().is_none()));
    regencies.len() >= 4 && province
}

/// Whether a word for a level stands at token `i`, without a name behind it: `DPRD provinsi maupun kabupaten/kota`.
pub(crate) fn is_general(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i, words!["provinsi", "kabupaten", "kota"]) && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
}

/// Whether a unit is implied by a judge or a prosecutor, of whom it has many.
pub(super) fn one_of_many(mentions: &Mentions, unit: usize) -> bool {
    mentions.posts.iter().any(|it| it.unit == Some(unit) && matches!(it.standard.as_str(), "Hakim" | "Jaksa"))
}

/// Whether the sentence of the word before token `i` goes on with `di wilayah masing-masing`.
pub(super) fn of_each_place(doc: &Doc<'_>, i: usize) -> bool {
    let places = words!["wilayah", "wilayahnya", "daerah", "daerahnya", "kabupaten", "kota", "kecamatan", "tempat"];
    let end = doc.sentences[doc.sentence_of(i.saturating_sub(1))].tokens.end;
    doc.each_of(i..end, words!["masing"]).any(|it| it > i && doc.is_any(it - 1, places))
}

/// Whether the word before token `i` counts what follows: `empat PPK`, `12 Polsek`, `sejumlah Koramil`.
pub(super) fn is_counted(doc: &Doc<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1).filter(|it| doc.same_sentence(*it, i)) else { return false };
    let many =
        words!["belas", "puluh", "beberapa", "sejumlah", "seluruh", "semua", "setiap", "tiap", "para", "masing",];
    doc.is_any(before, words!(NUMERALS))
        || doc.is_any(before, many)
        // Not `Wakil Ketua 1 DPRD`: the number of a seat.
        || (doc.tokens[before].kind == Kind::Number
            && doc.word(before).len() <= 3
            && !before.checked_sub(1).is_some_and(|it| doc.is(it, "Ketua")))
}

/// `camat dan lurah se-Kota X`: whether a list that a token stands before is of all in a place.
pub(super) fn of_whole_place(doc: &Doc<'_>, i: usize) -> bool {
    let end = doc.sentences[doc.sentence_of(i.saturating_sub(1))].tokens.end;
    doc.first_of(i..(i + 12).min(end), words!["se"]).is_some_and(|it| matches!(doc.mark(it + 1), '-' | '–'))
}
