//! How a post is held: what stands before it (`Plt.`, `mantan`, `para`), and for how long.

use super::Draft;
use crate::doc::{Doc, Kinds};
use crate::phrases::fields::ROMAN;
use crate::phrases::rank::has_rank;
use crate::phrases::{behind_address, has_seats};
use crate::token::{Kind, Token};
use crate::words::NUMERALS;
use simpul_lexicon::{StatusEffect, Term};

/// Words that change how a post is held, before it: `Plt.`, `mantan`, `para`.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each may stand beside any other: `mantan Plt.`")]
pub(crate) struct Status {
    pub(crate) acting: bool,
    pub(crate) former: bool,
    pub(crate) future: bool,
    pub(crate) plural: bool,
}

/// Reads status words at token `i`; gives one behind the last.
#[inline]
pub(crate) fn status(doc: &Doc<'_>, i: usize) -> (Status, usize) {
    if doc.begins(i, Kinds::STATUS) { some_status(doc, i) } else { (Status::default(), i) }
}

fn some_status(doc: &Doc<'_>, mut i: usize) -> (Status, usize) {
    let mut status = Status::default();
    let opened = doc.mark(i.wrapping_sub(1)) == '(';
    while let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Status(_))) {
        let Term::Status(id) = found.term else { break };
        match doc.lexicon.status(id).effect {
            StatusEffect::Acting => status.acting = true,
            StatusEffect::Former => status.former = true,
            StatusEffect::Future => status.future = true,
            StatusEffect::Plural => status.plural = true,
            _ => break,
        }
        i += found.len as usize;
        // `Plt. Bupati`; the stop behind `Kapolsek jajaran.` ends the sentence.
        if doc.mark(i) == '.' && doc.tokens[i].glued && doc.same_sentence(i - 1, i + 1) {
            i += 1;
        }
        // `Penjabat (Pj)`, `Pelaksana Tugas (Plt)`
        if doc.mark(i) == '(' && doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Status(_))) {
            let close = i + 2 + usize::from(doc.mark(i + 2) == '.');
            if doc.mark(close) == ')' {
                i = close + 1;
            }
        }
        // `Pejabat (Pj) Bupati X`: the word before the bracket is a slip for the one in it.
        if opened && doc.mark(i) == ')' && doc.begins(i + 1, Kinds::POST) && doc.same_sentence(i, i + 1) {
            i += 1;
        }
    }
    (status, i)
}

/// `semua Kapolres`, `28 Kapolres`: an office in general.
pub(super) fn in_general(doc: &Doc<'_>, i: usize, end: usize) -> bool {
    let before = i.wrapping_sub(1);
    doc.is_any(before, words!["semua", "setiap", "tiap", "segenap"])
        || (doc.tokens.get(before).is_some_and(|it| it.kind == Kind::Number)
            && doc.word(before).len() <= 3
            && doc.same_sentence(before, i)
            && !doc.tokens.get(end).is_some_and(Token::is_capital))
}

impl Draft<'_, '_> {
    /// Words before and behind the whole phrase that make several of one.
    pub(super) fn plurals(&mut self) {
        let (doc, i, at, end) = (self.doc, self.start, self.at, self.end);
        if i > 0
            && (doc.is_any(i - 1, words!["semua", "para", "seluruh", "setiap", "tiap", "beberapa", "sejumlah"])
                // `masing-masing Wakil Ketua A dan B`: two of them, with their names.
                || doc.is(i - 1, "masing") && !has_rank(doc, end) && !crate::names::begins(doc, end))
        {
            self.status.plural = true;
        }
        // `masing-masing Kasat Intelkam Polres X Iptu A dan …`, `masing-masing Kadis X A, Kadis Y B`: one of them, with his name.
        let of_one = || {
            let name = crate::names::name(doc, behind_seat(doc, end)).filter(|it| doc.same_sentence(i, it.end));
            name.is_some_and(|it| {
                let comma = it.end + usize::from(doc.mark(it.end) == ',');
                let next = comma + usize::from(doc.is_any(comma, words!["dan", "serta"]));
                // `masing-masing Wakil Ketua A dan B`
                let beside = || comma == it.end && crate::names::begins(doc, next);
                next > it.end && (doc.begins(next, Kinds::POST.or(Kinds::STATUS).or(Kinds::RANK)) || beside())
            })
        };
        if doc.is(i, "masing") && (has_rank(doc, end) || of_one()) {
            self.status.plural = false;
        }
        // `Kapolsek se-Kabupaten`; `Kafrawi, SE Ketua KIP X`: a degree.
        let all = |it: usize| doc.is(it, "se") && !doc.tokens[it].is_capital();
        if at > 0 && (all(at - 1) || (at > 1 && doc.mark(at - 1) == '-' && all(at - 2))) {
            self.status.plural = true;
        }
    }

    /// `A, Bupati X terpilih`, `sebagai Bupati dan Wakil Bupati terpilih X`: who is elected is not in office yet.
    pub(super) fn elected(&mut self) {
        let (doc, end) = (self.doc, self.end);
        let verb =
            || doc.is_any(end + 1, words!["sebagai", "menjadi", "kembali", "lagi", "secara", "lewat", "melalui"]);
        // Who is elected by an association chairs it.
        if doc.is(end, "terpilih") && self.unit_kind() == Some(simpul_model::UnitKind::CivilSociety) {
            self.end += usize::from(!verb());
            return;
        }
        if doc.is(end, "terpilih") && doc.same_sentence(end - 1, end) && !verb() {
            if self.sworn_in_behind(end + 1) {
                self.end += 1;
            } else {
                self.status.future = true;
            }
        }
    }

    /// `Bupati X terpilih A dilantik Presiden`, `Kepala Desa Y terpilih, B, dilantik`: whether the one whose name stands at token `i` is
    /// sworn in by the same words.
    fn sworn_in_behind(&self, i: usize) -> bool {
        let doc = self.doc;
        let at = i + usize::from(doc.mark(i) == ',');
        crate::names::name(doc, at).is_some_and(|it| {
            let verb = it.end + usize::from(doc.mark(it.end) == ',');
            let verb = verb + usize::from(doc.is_any(verb, words!["resmi", "telah", "akhirnya"]));
            doc.same_sentence(i, verb) && doc.is_any(verb, words!["dilantik", "dikukuhkan", "disumpah"])
        })
    }

    /// `Ketua DPRD X sementara A`, `Wakil Ketua DPRD X IV A`: what belongs to a seat and stands behind its body.
    pub(super) fn behind_body(&mut self) {
        let (doc, end) = (self.doc, self.end);
        let seat = self.printed_unit().is_some() && self.unit_kind().is_some_and(has_seats);
        if !seat || !doc.same_sentence(end - 1, end) {
            return;
        }
        // `anggota DPRD X PAW A`, `Anggota DPRD X pengganti antarwaktu`: between elections.
        if self.unit_kind() == Some(simpul_model::UnitKind::Dprd) && doc.is(end, "PAW") {
            self.end += 1;
            return;
        }
        // `sementara itu`, `sementara Wakil Ketua B …`: meanwhile.
        let next = end + 1;
        let meanwhile = || doc.is_any(next, words!["itu", "ini"]) || doc.begins(next, Kinds::POST.or(Kinds::RANK));
        if doc.is(end, "sementara") && !meanwhile() {
            self.status.acting = true;
            self.end += 1;
        } else if self.standard == "Wakil Ketua"
            // `Wakil Ketua DPRD X I Wayan A`: a name.
            && ROMAN[1..].contains(&doc.word(end))
            && crate::names::begins(doc, next)
        {
            self.standard.push(' ');
            self.standard.push_str(doc.word(end));
            self.end += 1;
        }
    }

    /// `Gubernur X periode 2018–2023`
    pub(super) fn term(&mut self) {
        // `mantan Bupati X dua periode A`
        if self.doc.is_any(self.end, words!(NUMERALS))
            && self.doc.is(self.end + 1, "periode")
            && self.doc.same_sentence(self.start, self.end + 1)
        {
            self.end += 2;
        }
        if let Some((next, last)) = term(self.doc, self.end) {
            self.end = next;
            self.status.former |= ended(self.doc, last);
        }
    }
}

/// `, Kecamatan X` at token `i`, also behind the words of a seat that no table holds: one behind it, where the name of the holder begins.
fn behind_seat(doc: &Doc<'_>, i: usize) -> usize {
    let stop = i + (i..i + 3).take_while(|it| doc.tokens.get(*it).is_some_and(Token::is_capital)).count();
    let end = behind_address(doc, stop);
    if end > stop { end + usize::from(doc.mark(end) == ',') } else { i }
}

/// `periode 2018–2023` at token `i`: one behind its last token, and the last year.
fn term(doc: &Doc<'_>, i: usize) -> Option<(usize, i16)> {
    let said = doc.is_any(i, words!["periode", "masa"]);
    // `Ketua DPRD X 2009-2014, A`
    if !said && year(doc, i).is_none() {
        return None;
    }
    let at = i + usize::from(said);
    let at = at + usize::from(said && doc.is_any(at, words!["bakti", "jabatan", "tahun"]));
    let dash = at + 1;
    if !(matches!(doc.mark(dash), '-' | '–' | '—' | '/') || doc.is_any(dash, words!["hingga", "sampai"])) {
        return None;
    }
    year(doc, at)?;
    Some((dash + 2, year(doc, dash + 1)?))
}

fn year(doc: &Doc<'_>, i: usize) -> Option<i16> {
    doc.tokens.get(i).filter(|it| it.kind == Kind::Number)?;
    doc.word(i).parse().ok().filter(|it| (1945..2100).contains(it))
}

/// Whether a term that ended in `last` was over when the page was written.
fn ended(doc: &Doc<'_>, last: i16) -> bool {
    match doc.article.published {
        Some(day) => last < day.year(),
        None => (0..doc.tokens.len()).filter_map(|it| year(doc, it)).any(|it| it > last),
    }
}
