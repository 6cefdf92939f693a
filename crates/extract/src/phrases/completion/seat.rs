//! Seats of units that no table holds, or not by that name.

use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, place_at, rank::has_rank};
use crate::token::{Kind, Shape, Token};
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};

/// A place that no table holds behind a unit that is always named after one: `Lanal Tarempa`, `Polsek KP3`. It ends before a rank,
/// a comma or a word in lower case, so that no person's name is taken for it.
pub(super) fn unknown_place(doc: &Doc<'_>, at: usize, kind: UnitKind) -> Option<usize> {
    use UnitKind::{Koramil, Lanal, Lanud, Ministry, Other, Panwascam, PolriSection, Polsek, PpkPps, TniOther};
    // `Bea Cukai Madura`, but for headlines, which write verbs large.
    if kind == Ministry {
        return if doc.in_title(at) { None } else { seat_of_office(doc, at) };
    }
    if !matches!(kind, Koramil | Lanal | Lanud | Panwascam | PpkPps | Polsek | TniOther | PolriSection | Other) {
        return None;
    }
    let mut end = at;
    while end < at + 4 && doc.same_sentence(at.wrapping_sub(1), end) {
        let Some(token) = doc.tokens.get(end) else { break };
        let hyphen = token.mark == '-' && token.glued && doc.tokens.get(end + 1).is_some_and(|it| it.glued) && end > at;
        if end == at
            && let Some(programme) =
                doc.found(end).iter().chain(doc.found(end + 1)).find(|it| matches!(it.term, Term::Programme(_)))
        {
            // `Satgas Ops Damai Cartenz`, `Satgas Operasi Damai Cartenz-2024`
            end = (programme.token + programme.len) as usize;
            let year =
                doc.mark(end) == '-' && doc.tokens.get(end + 1).is_some_and(|it| it.glued && it.kind == Kind::Number);
            end += 2 * usize::from(year);
            continue;
        }
        let named = token.is_capital()
            && !doc.is_any(end, words!["Divisi", "Bidang", "Seksi"])
            && (!crate::names::blocks_name(doc, end, true)
                // `Polsek Kawasan Pelabuhan Tanjungwangi`
                || kind == Polsek && doc.is_any(end, words!["Kawasan", "Pelabuhan"])
                // `Posal Pulau Baai`
                || doc.is(end, "Pulau") && doc.tokens.get(end + 1).is_some_and(Token::is_capital))
            && !doc.found(end).iter().any(|it| matches!(it.term, Term::Honorific(_)));
        let number = token.kind == Kind::Number && token.glued && end > at;
        if !(named || hyphen || number) {
            break;
        }
        end += 1;
    }
    if doc.in_title(at) {
        end = known_from_body(doc, at, end);
    }
    // All districts are in the table: what it does not hold behind a PPK is a person (`Ketua PPK Rusli`).
    let headed = (at.saturating_sub(8)..at)
        .any(|it| doc.is_any(it, words!["Ketua", "Anggota", "Sekretaris"]) && doc.same_sentence(it, at));
    if matches!(kind, PpkPps | Panwascam)
        && (end == at + 1 || headed)
        && !has_rank(doc, end)
        && doc.found(at).iter().all(|it| !matches!(it.term, Term::Place(_)))
    {
        return None;
    }
    let stops = doc
        .tokens
        .get(end)
        .is_none_or(|it| !it.is_capital() || doc.found(end).iter().any(|f| matches!(f.term, Term::Rank(_))));
    (end > at && stops && has_rank(doc, end) | !doc.tokens.get(end).is_some_and(Token::is_capital)).then_some(end)
}

/// The seat of an office of a ministry that no table holds: a word, or two of which the first is a word for a place (`Tanjung Perak`), before
/// what is no name; behind a post also before the name of who holds it (`Kepala Bea Cukai Merak Deni Hartono`).
fn seat_of_office(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let word = |it: usize| {
        doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital)
            && doc.same_sentence(at.wrapping_sub(1), it)
            && !crate::names::blocks_name(doc, it, true)
            && doc.found(it).iter().all(|it| matches!(it.term, Term::Place(_)))
    };
    if !word(at) {
        return None;
    }
    let two = doc.is_any(at, words!["Bandar", "Kuala", "Muara", "Ngurah", "Pulau", "Sungai", "Tanjung", "Teluk"]);
    let end = at + 1 + usize::from(two && word(at + 1));
    if !doc.tokens.get(end).is_some_and(Token::is_capital) {
        return Some(end);
    }
    let headed = (at.saturating_sub(5)..at).any(|it| doc.begins(it, Kinds::POST) && doc.same_sentence(it, at));
    let holder = crate::names::name(doc, end).is_some_and(|it| it.tokens.len() > 1);
    (headed && holder).then_some(end)
}

/// A headline writes its verb large: the seat ends where it does in the text (`Lanud Rajawali Gelar Donor`, `di Lanud Rajawali, …`).
fn known_from_body(doc: &Doc<'_>, at: usize, end: usize) -> usize {
    let hash = |it: usize| doc.tokens.get(it).map(|it| it.hash);
    let again = |stop: usize| {
        (1..doc.tokens.len()).any(|from| {
            hash(from) == hash(at)
                && !doc.in_title(from)
                && doc.begins(from - 1, Kinds::UNIT_TYPE.or(Kinds::POST))
                && (at..stop).all(|it| hash(from + it - at) == hash(it))
                && !doc.tokens.get(from + stop - at).is_some_and(|it| it.is_word() && it.is_capital())
        })
    };
    if again(end) { end } else { (at + 1..end).rev().find(|it| again(*it)).unwrap_or(end) }
}

/// One behind the words that go on with a seat's name behind a place, up to a rank.
pub(super) fn longer_seat(doc: &Doc<'_>, from: usize, kind: UnitKind) -> Option<usize> {
    if !matches!(kind, UnitKind::Polsek | UnitKind::Koramil | UnitKind::Pemda) {
        return None;
    }
    let goes_on = |at: usize| {
        doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
            && doc.same_sentence(from.wrapping_sub(1), at)
            && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Level(_)))
            && place_at(doc, at, |it| it <= RegionLevel::City).is_none()
            && !crate::names::blocks_name(doc, at, true)
            || doc.is(at, "Kota") && doc.tokens[at].is_capital()
    };
    let stop = (from..from + 3).take_while(|at| goes_on(*at)).last()? + 1;
    // `digeser menjadi Kapolsek Rembang Kota, diganti B`
    let town = stop == from + 1 && doc.is(from, "Kota") && !doc.tokens.get(stop).is_some_and(Token::is_capital);
    let ranked = |stop: usize| {
        let at = stop + usize::from(doc.mark(stop) == ',');
        kind != UnitKind::Pemda && doc.same_sentence(stop - 1, at) && has_rank(doc, at)
    };
    // `Polsek Penukal Abab hadir`, with `Kapolsek Penukal Abab, AKP A` elsewhere.
    let words = from - 1..stop;
    let same = |at: usize| (0..words.len()).all(|it| doc.tokens[at + it].hash == doc.tokens[words.start + it].hash);
    let elsewhere = || {
        let posts = 0..doc.tokens.len().saturating_sub(words.len() + 1);
        let mut behind = doc.marks.each(posts, |it| it.kinds(&[Kinds::POST])).map(|it| it + 1);
        behind.any(|at| same(at) && ranked(at + words.len()))
    };
    // `Kades Talang Leak (Supri Wira)`: a name in brackets closes a seat as a rank does.
    // Not `Bupati Lamandau Lilis Suriani (Kepala Biro X)`, `… (kanan)`, `… (LS)`: a name, and what is told of it.
    let close = (stop + 2..stop + 6).find(|it| matches!(doc.mark(*it), ')' | ',')).unwrap_or(stop);
    let named = doc.mark(stop) == '('
        && close > stop + 2
        && !doc.begins(stop + 1, Kinds::POST)
        && (stop + 1..close)
            .all(|it| doc.tokens[it].shape == Shape::Capital && !doc.begins(it, Kinds::UNIT_TYPE.or(Kinds::LEVEL)));
    let closed = named || (kind != UnitKind::Pemda && town) || ranked(stop) || elsewhere();
    closed.then_some(stop)
}

/// Whether a place may stand for a seat: an alias of a capital, or a district.
pub(super) fn seat_like(doc: &Doc<'_>, place: &Place) -> bool {
    let gazetteer = doc.lexicon.gazetteer();
    place.name.is_some_and(|name| {
        gazetteer.is_capital(name) || gazetteer.named(name).iter().any(|it| it.level() != RegionLevel::Village)
    })
}
