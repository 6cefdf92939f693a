//! What is written like a post and is none: what is voted on, trophies and shops, aides, heads of firms and of other states.

use super::rank::has_rank;
use crate::doc::{Doc, Found, Kinds};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use std::ops::Range;

/// Whether the post that `found` is, at token `at` of a phrase that begins at `i`, is none here.
pub(super) fn is_no_post(doc: &Doc<'_>, i: usize, at: usize, found: &Found) -> bool {
    let end = at + found.len as usize;
    of_another_state(doc, at, found)
        || of_a_firm(doc, at, end, found)
        || of_students(doc, at)
        || is_helper(doc, at, found)
        || is_master(doc, i)
        || is_shop(doc, i)
        || for_an_occasion(doc, at, found)
        || is_prize(doc, i, end)
        || is_rank(doc, i, found)
        || is_rest(doc, i)
        || is_nickname(doc, i)
        || is_topic(doc, i, at, end)
        || is_election(doc, end)
        || of_a_bench(doc, at, found)
        || of_a_rule(doc, i, at)
        || on_a_street(doc, i)
}

/// `calon Pemilihan Gubernur (Pilgub), Wali Kota (Pilwali)`: the election, by its short name in brackets behind the office.
fn is_election(doc: &Doc<'_>, end: usize) -> bool {
    doc.mark(end) == '(' && doc.word(end + 1).starts_with("Pil") && doc.mark(end + 2) == ')'
}

/// The same of what the brackets behind it have shown, up to the end of `tokens`.
pub(super) fn speaks_of_none(doc: &Doc<'_>, i: usize, tokens: Range<usize>, found: &Found, post: u16) -> bool {
    let entry = doc.lexicon.post(post);
    // `empat prajurit di bawah pimpinan Kapten A`: who led them.
    let led = entry.generic && entry.standard == "Pimpinan" && i > 0 && doc.is_any(i - 1, words!["bawah", "dibawah"]);
    // `Raja`, `Hakim`, … open names as well as posts.
    let name = found.len == 1 && doc.is(tokens.start, "Raja") && !doc.is(tokens.end, "Negeri");
    led || name
}

/// `Presiden Amerika Serikat`, `Gubernur New York`, `Presiden FIFA`: another country's, or none of a state.
fn of_another_state(doc: &Doc<'_>, at: usize, found: &Found) -> bool {
    let end = at + found.len as usize;
    let state = doc.is_any(at, words!["Presiden", "Menteri"]);
    let upper = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Upper) && !doc.is(it, "RI");
    found.len == 1
        && (state || doc.is_any(at, words!["Gubernur", "Walikota"]))
        && (doc.listed(end, Words::Abroad) || state && upper(end))
        || found.len == 2 && doc.is(at, "Wali") && doc.listed(end, Words::Abroad)
}

/// `Presiden Andre S`, `Kepala Pelaksana Divisi X`, `Wakil Presiden Senior Operasi`, `Manajer tim X`: of a firm or a club.
fn of_a_firm(doc: &Doc<'_>, at: usize, end: usize, found: &Found) -> bool {
    let president = doc.is(at, "Presiden") && found.len == 1 && heads_a_firm(doc, end);
    // The one of a BPBD has his region behind him.
    let executive = doc.is(at, "Kepala")
        && doc.is(at + 1, "Pelaksana")
        && doc.is_any(end, words!["Divisi", "Eksekutif", "Bisnis", "Tugas"]);
    let vice = doc.is(at, "Wakil")
        && doc.is(at + 1, "Presiden")
        && (doc.listed(end, Words::OfFirms) || doc.listed(end, Words::Abroad));
    let manager = doc.is_any(at, words!["Manajer", "Manager", "Direktur"]) && doc.listed(end, Words::OfClubs);
    president || executive || vice || manager
}

/// `Gubernur BEM X`, `Presiden Mahasiswa`: offices of students.
fn of_students(doc: &Doc<'_>, at: usize) -> bool {
    let union = |it: usize| doc.is(it, "BEM") && doc.same_sentence(at, it);
    doc.is_any(at, words!["Gubernur", "Presiden", "Menteri"])
        && (doc.listed(at + 1, Words::OfStudents) || (at + 2..at + 6).any(union))
}

/// `Asisten Pelatih A`: none of a government's.
fn is_helper(doc: &Doc<'_>, at: usize, found: &Found) -> bool {
    doc.is(at, "Asisten") && found.len == 1 && doc.listed(at + 1, Words::Helpers)
}

/// `Ketua panitia A`: for one occasion; `penjabat kepala daerah`: of whatever region.
fn for_an_occasion(doc: &Doc<'_>, at: usize, found: &Found) -> bool {
    let small = |it: usize, word: &str| doc.is(it, word) && !doc.tokens[it].is_capital();
    let parade = words!["apel", "barisan", "defile", "kompi", "lapangan", "parade", "pasukan", "peleton", "upacara"];
    found.len == 1
        && (doc.is_any(at, words!["Ketua", "Wakil", "Sekretaris"]) && small(at + 1, "panitia")
            || doc.is_any(at, words!["Komandan", "Perwira"]) && doc.is_any(at + 1, parade)
            || doc.is(at, "Kepala") && small(at + 1, "daerah"))
}

/// `Ketua Majelis yang juga Ketua Bawaslu X`, `Anggota Majelis A dan B`: of those who sit over one case.
fn of_a_bench(doc: &Doc<'_>, at: usize, found: &Found) -> bool {
    let bench = at + found.len as usize;
    found.len == 1
        && doc.is_any(at, words!["Ketua", "Anggota"])
        && doc.is(bench, "Majelis")
        && !doc.begins(bench, Kinds::UNIT.or(Kinds::UNIT_TYPE))
        && !doc.listed(bench + 1, Words::Assemblies)
        && (doc.is(bench + 1, "yang")
            || doc.is_any(bench + 1, words!["Hakim", "Pemeriksa", "Sidang"])
            || crate::names::begins(doc, bench + 1))
}

/// `Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2020`: a rule that binds all, and nobody who does anything here.
fn of_a_rule(doc: &Doc<'_>, i: usize, at: usize) -> bool {
    doc.is(at, "Menteri") && doc.is(i.wrapping_sub(1), "Peraturan")
}

/// `Piala Panglima TNI`, `Kapolri Cup`: a trophy; `Pastor Kepala`: of a church.
fn is_prize(doc: &Doc<'_>, i: usize, end: usize) -> bool {
    let before = i.wrapping_sub(1);
    doc.listed(before, Words::Prizes) && doc.same_sentence(before, i) || doc.is_any(end, words!["Cup", "Trophy"])
}

/// `Inspektur Jenderal (Irjen) A`: a rank.
fn is_rank(doc: &Doc<'_>, i: usize, found: &Found) -> bool {
    doc.found(i).iter().any(|it| matches!(it.term, Term::Rank(_)) && it.len > found.len)
}

/// `calon Wakil Bupati A`: what was turned away as a whole is not read from its middle.
fn is_rest(doc: &Doc<'_>, i: usize) -> bool {
    let before = i.wrapping_sub(1);
    doc.is(before, "Wakil")
        && (doc.tokens[before].is_capital() || doc.is(before.wrapping_sub(1), "calon"))
        && doc.same_sentence(before, i)
        && doc.found(before).iter().any(|it| matches!(it.term, Term::Post(_)))
}

/// `alias Bupati Jalanan`: a nickname.
fn is_nickname(doc: &Doc<'_>, i: usize) -> bool {
    // `Pak Camat, sebutan untuk sopir itu`, `Mbah Lurah, begitu ia disapa`
    let before = i.wrapping_sub(1);
    let called = || {
        doc.is_any(i + 2, words!["sebutan", "julukan", "panggilan", "sapaan", "begitu", "demikian"])
            && doc.any_of(i + 2..i + 9, words!["untuk", "bagi", "akrab", "disapa", "dipanggil", "disebut", "dijuluki"])
    };
    doc.is_any(before, words!["alias", "berjuluk", "dijuluki", "julukan"])
        || doc.mark(i + 1) == ',' && doc.is_any(before, words!["Pak", "Bu", "Bang", "Mas", "Mbah", "Mbak"]) && called()
}

/// `Presiden Andre S`: somebody is president of a firm, a club or another country where the name is none of a head of state's.
fn heads_a_firm(doc: &Doc<'_>, end: usize) -> bool {
    let name = crate::names::name(doc, end).filter(|_| doc.same_sentence(end - 1, end));
    name.is_some_and(|it| !it.tokens.into_iter().any(|at| doc.listed(at, Words::HeadsOfState)))
}

/// Whether `Inspektur` at token `at` is an office, and not the one who takes a parade: a name stands behind it, or it is what somebody was
/// or becomes.
pub(super) fn inspects(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let gap = usize::from(matches!(doc.mark(end), ',' | ':'));
    let holder =
        doc.same_sentence(at, end + gap) && crate::names::name(doc, end + gap).is_some_and(|it| it.tokens.len() > 1);
    let closed = !doc.tokens.get(end).is_some_and(Token::is_word) || !doc.same_sentence(at, end);
    let moved = at > 0 && doc.is_any(at - 1, words!["sebelumnya", "sebagai", "menjadi", "semula", "mantan", "jabatan"]);
    holder || moved && closed
}

/// `di Toko Pak Camat`: what is named after somebody's office. Only a word that opens its sentence may stand before one addressed so.
fn is_shop(doc: &Doc<'_>, i: usize) -> bool {
    let address = i > 1 && doc.is_any(i - 1, words!["Pak", "Bu", "Bang", "Mas", "Mbak"]) && doc.same_sentence(i - 2, i);
    let opens = |it: usize| doc.sentences[doc.sentence_of(it)].tokens.start == it;
    address
        && doc.tokens[i - 2].is_capital()
        && (doc.listed(i - 2, Words::Shops) || !opens(i - 2) && !doc.begins(i - 2, Kinds::SPEECH.or(Kinds::ROLE)))
}

/// `Asisten SDM Kapolri`, `Asisten Khusus II Menhan`, `ADC Panglima TNI`: whose aide somebody is.
fn is_master(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(4)..i).any(|from| {
        let aide = doc.listed(from, Words::Aides) || doc.is(from, "Staf") && doc.is(from + 1, "Khusus");
        aide && doc.same_sentence(from, i)
            && (from + 1..i)
                .all(|it| (doc.tokens[it].is_capital() || doc.tokens[it].kind == Kind::Number) && !has_rank(doc, it))
            && (from + 1..i).all(|it| doc.tokens[it].is_word())
    })
}

/// `Jalan Raya Bupati`
fn on_a_street(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(2)..i).any(|it| doc.is_any(it, words!["Jalan", "Jl", "Jln"]))
        && doc.same_sentence(i.saturating_sub(1), i)
}

/// `pemilihan bupati`, `calon wakil bupati`, `Pilkada Bupati`: the post is what is voted on.
fn is_topic(doc: &Doc<'_>, i: usize, at: usize, end: usize) -> bool {
    // `pasangan calon (Paslon) Bupati`
    let short = i >= 3 && doc.mark(i - 1) == ')' && doc.mark(i - 3) == '(';
    // `Jelang Pemungutan Suara`: a headline, and the text goes on with somebody.
    let before = i.checked_sub(1 + usize::from(short)).filter(|it| doc.same_sentence(*it, i));
    let before = before.map(|it| doc.word(it)).unwrap_or_default();
    let voted =
        ["pemilihan", "memilih", "pemilu", "pasangan", "calon", "bakal", "paslon", "kandidat", "pencalonan", "suara"]
            .iter()
            .any(|it| it.eq_ignore_ascii_case(before));
    let place = ["kantor", "kompleks", "komplek", "gedung", "rumah", "kediaman"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before))
        && !doc.tokens[at].is_capital();
    // `pemilihan Bupati dan Wakil Bupati X`: the second word of a post that is itself a topic.
    let within = i > 0 && doc.found(i - 1).iter().any(|it| it.len > 1 && matches!(it.term, Term::Post(_)));
    let pair = doc.is_any(end, words!["dan"]) && doc.is(end + 1, "wakil") && !doc.tokens[at].is_capital();
    // `sampai terpilih gubernur dan wakil gubernur definitif`: whoever that will be.
    let lasting = doc.is(end, "definitif")
        && !doc.tokens[at].is_capital()
        && !doc.tokens.get(end + 1).is_some_and(Token::is_capital);
    voted || place || lasting || pair || follows_topic(doc, i) || (within && follows_topic(doc, i - 1))
}

/// `Calon Walikota dan Wakil Walikota X`, `pemilihan gubernur dan wakil gubernur serta bupati X`: what goes on with what is voted on.
fn follows_topic(doc: &Doc<'_>, i: usize) -> bool {
    // `pemilihan Gubernur/Wakil Gubernur, Bupati dan Wakil Bupati`: the next pair, behind a comma.
    let pair = doc.is_any(i, words!["bupati", "gubernur", "walikota"])
        && (doc.is(i + 1, "dan") && doc.is(i + 2, "wakil") || doc.mark(i + 1) == '/');
    let joins = |it: &usize| {
        doc.is_any(*it, words!["dan", "serta"])
            || matches!(doc.mark(*it), '/' | '&' | '-' | '–')
            || pair && doc.mark(*it) == ','
    };
    let Some(joint) = i.checked_sub(1).filter(joins) else { return false };
    let opening = doc.sentences.get(doc.sentence_of(i)).map_or(0, |it| it.tokens.start);
    (joint.saturating_sub(9).max(opening)..joint).any(|it| {
        doc.is_any(it, words!["pemilihan", "memilih", "pemilu", "calon", "paslon", "cabup", "pilkada"])
            && (it + 1..joint).all(|at| {
                doc.is_any(at, words!["dan", "serta", "wakil", "pasangan", "bakal", "calon"])
                    || matches!(doc.mark(at), '/' | '&' | ')' | '-' | '–')
                    || doc.mark(at) == ',' && doc.is_any(at + 1, words!["bupati", "gubernur", "walikota"])
                    || doc.found(at).iter().any(|f| matches!(f.term, Term::Place(_)))
                    || doc.found(at).iter().any(|f| matches!(f.term, Term::Post(_)))
                    || doc.found(at - 1).iter().any(|f| matches!(f.term, Term::Post(_)) && f.len == 2)
            })
            && doc
                .found(joint - 1)
                .iter()
                .chain(doc.found(joint.saturating_sub(2)))
                .any(|f| matches!(f.term, Term::Post(_)))
    })
}
