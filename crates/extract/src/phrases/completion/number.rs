//! Numbers of military units, and the names behind them.

use crate::doc::Doc;
use crate::phrases::{Place, UnitPhrase, kind_of, place, place_at, rank::has_rank, unit_alone};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};

/// `0910`, `1701-22`, `071`, `IV`: the number of a military unit at token `i`.
pub(super) fn number(doc: &Doc<'_>, i: usize) -> Option<(String, usize)> {
    let token = doc.tokens.get(i)?;
    // `Kodim 280 orang, Linmas 330`: so many of them.
    if doc.is_any(i + 1, words!["orang", "personel", "personil", "prajurit", "anggota"]) {
        return None;
    }
    if token.kind == Kind::Number && doc.word(i).len() <= 4 {
        let mut text = doc.word(i).to_owned();
        let mut at = i + 1;
        if matches!(doc.mark(at), '-' | '/')
            && doc.tokens.get(at + 1).is_some_and(|it| it.kind == Kind::Number && it.glued)
        {
            text.push('-');
            text.push_str(doc.word(at + 1));
            at += 2;
        }
        return Some((text, at));
    }
    let roman = token.is_word()
        && doc.is_roman(i)
        // `Komandan Kodim I Made Raka`: an article of Bali.
        && !doc.listed(i + 1, Words::Balinese);
    // `Denpom XIII/1`: the first of the Kodam; `Subdenpom XIII/1-2`: the second below it.
    let glued = |at: usize| doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number && it.glued);
    let end = match (doc.mark(i + 1), doc.mark(i + 3)) {
        ('/', '-') if glued(i + 2) && glued(i + 4) => i + 5,
        ('/', _) if glued(i + 2) => i + 3,
        _ => i + 1,
    };
    roman.then(|| (doc.slice(i..end).to_owned(), end))
}

/// The name behind the slash of a numbered unit: a place, or one word (`Mln`, `Wijayakusuma`).
pub(super) fn numbered_place(doc: &Doc<'_>, i: usize) -> (Option<Place>, usize) {
    if let Some(place) = place(doc, i, &[]) {
        let mut end = place.tokens.end;
        // `Malang-Batu`, `Luwuk Banggai`
        while doc.mark(end) == '-' && doc.tokens.get(end + 1).is_some_and(|it| it.glued && it.is_capital()) {
            end += 2;
        }
        if end == place.tokens.end
            && let Some((_, len)) = place_at(doc, end, |it| matches!(it, RegionLevel::Regency | RegionLevel::City))
        {
            end += len;
        }
        // `Teluk Arguni`: the name goes on where no table holds the whole of it. `Dandim 0711/Pemalang Rudi Hartono`: a town, and who is
        // named behind it.
        let town = place.name.is_some_and(|name| {
            let level = |it: &simpul_model::RegionCode| it.level() <= RegionLevel::City;
            doc.lexicon.gazetteer().named(name).iter().any(level)
        });
        let person = || town && crate::names::name(doc, end).is_some_and(|it| it.tokens.len() > 1);
        if end == i + 1
            && !person()
            && doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(end).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_)))
        {
            let goes_on = |at: &usize| {
                doc.tokens.get(*at).is_some_and(|it| it.shape == Shape::Capital)
                    && doc.found(*at).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_)))
            };
            let stop = end + (end..end + 3).take_while(goes_on).count();
            if has_rank(doc, stop) || !doc.tokens.get(stop).is_some_and(Token::is_capital) {
                return (Some(Place { tokens: i..stop, name: None, level: None, level_word: None }), stop);
            }
        }
        return (Some(Place { tokens: i..end, ..place }), end);
    }
    if doc.tokens.get(i).is_some_and(|it| it.is_word() && (it.glued || it.shape == Shape::Capital)) {
        // `644/Walet Sakti`: a name of honour goes on up to a rank, a mark or a word in lower case.
        let mut end = i + 1;
        while end < i + 3
            && doc.same_sentence(i, end)
            && doc.tokens[end].is_capital()
            && doc.tokens[end].shape == Shape::Capital
            && doc.found(end).iter().all(|it| matches!(it.term, Term::Place(_)))
        {
            end += 1;
        }
        // `Yonif 623/Bhakti Wira Utama Kodam VI/Mulawarman`: what stands above it.
        let above = || unit_alone(doc, end).is_some();
        if end > i + 1 && (has_rank(doc, end) || doc.tokens.get(end).is_none_or(|it| !it.is_capital()) || above()) {
            return (Some(Place { tokens: i..end, name: None, level: None, level_word: None }), end);
        }
        return (Some(Place { tokens: i..i + 1, name: None, level: None, level_word: None }), i + 1);
    }
    (None, i)
}

/// One behind the name of honour that a table gives a numbered unit, printed without its slash: `Danrem 132 Tadulako`.
pub(super) fn honour(doc: &Doc<'_>, standard: &str, number: &str, at: usize) -> Option<usize> {
    doc.tokens.get(at).filter(|it| it.is_capital() && doc.same_sentence(at.wrapping_sub(1), at))?;
    (at + 1..=at + 2)
        .rev()
        .filter(|end| *end <= doc.tokens.len())
        .find(|end| doc.lexicon.unit_named(&format!("{standard} {number}/{}", doc.slice(at..*end))).is_some())
}

/// One behind the capitalised words that go on with a battalion's number where its slash is missing: `Danyonif 142 Ksatria Jaya`.
pub(super) fn honour_words(doc: &Doc<'_>, kind: &str, at: usize) -> Option<usize> {
    // `Yonif 1 Marinir`: of the navy's infantry.
    if kind.contains("yon") && doc.is(at, "Marinir") && doc.tokens[at].is_capital() {
        return Some(at + 1);
    }
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital)
            && doc.same_sentence(at.wrapping_sub(1), *it)
            && doc.found(*it).iter().all(|it| matches!(it.term, Term::Place(_)))
    };
    let end = at + (at..at + 3).take_while(word).count();
    let closed = has_rank(doc, end) || !doc.tokens.get(end).is_some_and(Token::is_capital);
    (kind.starts_with("yon") && end > at && closed).then_some(end)
}

/// The battalion behind the border that a task force guards: `RI-PNG Yonif 126/KC`, `(Satgas Pamtas) RI – Malaysia Yonarmed 18/Komposit`.
pub(super) fn troop_of(doc: &Doc<'_>, at: usize) -> Option<UnitPhrase> {
    let border = |it: usize| doc.tokens[it].is_capital() || matches!(doc.mark(it), '-' | '–' | '/' | '(' | ')');
    (at..(at + 9).min(doc.tokens.len()))
        .take_while(|it| doc.same_sentence(at.wrapping_sub(1), *it) && border(*it))
        .find_map(|it| {
            unit_alone(doc, it).filter(|it| it.number.is_some() && kind_of(doc, it.word) == UnitKind::TniOther)
        })
}
