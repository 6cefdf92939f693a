//! Where a seat lies that no table holds: in the words behind the post, or in what the rest of the page calls it.

use super::posts::record_units;
use super::{Item, Mentions};
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, UnitWord};
use crate::token::{Shape, Token};
use crate::{names, phrases};
use simpul_lexicon::Template;
use simpul_model::{RegionLevel, UnitKind};

/// `Kepala Kantor Bea Cukai Ngurah Rai Mira P`, where the page says `Bea Cukai Ngurah Rai` elsewhere; `Penjabat Kepala Desa Kamariang,
/// berinisial M`, where it says `Desa Kamariang`: what begins behind the post names the seat, though no table holds it. Gives one behind it.
pub(super) fn seat_elsewhere(doc: &Doc<'_>, post: usize, at: usize, out: &mut Mentions) -> Option<usize> {
    let unit = out.posts[post].unit?;
    let UnitWord::Type(kind) = out.units[unit].word else { return None };
    let kind = doc.lexicon.unit_type(kind);
    // An office of the state has its seat at any place.
    let office = kind.kind == UnitKind::Ministry && kind.template == Template::Place;
    let leveled = at > 0 && doc.begins(at - 1, Kinds::LEVEL);
    let open = out.units[unit].place.as_ref().is_none_or(|it| {
        let seated = office && !doc.is_any(it.tokens.start, words!["Kelas", "Klas"]);
        it.name.is_none() && it.level.is_none() && !seated
    });
    if !open || !(office || leveled) || out.posts[post].tokens.end != at {
        return None;
    }
    let classed = out.units[unit].place.is_some();
    let len = named_elsewhere(doc, at).or_else(|| if office { seat_of_office(doc, at, classed) } else { None })?;
    let end = at + len;
    out.posts[post].tokens.end = end;
    if office {
        let unit = &mut out.units[unit];
        let start = unit.place.as_ref().map_or(at, |it| it.tokens.start);
        unit.place = Some(Place { tokens: start..end, name: None, level: None, level_word: None });
        unit.tokens.end = end;
        if std::mem::take(&mut unit.implied) {
            record_units(doc, post, out);
        }
    }
    Some(end)
}

/// `Kepala Lapas Kerobokan Hudi Wira S`, `Kalapas Kelas IIA Kerobokan, Hudi S`: how many words from token `at` on are the seat of an office of
/// the state, where a village or a district bears them and a name follows; `classed` says that its class stands before them.
fn seat_of_office(doc: &Doc<'_>, at: usize, classed: bool) -> Option<usize> {
    let place = |it: &crate::doc::Found| matches!(it.term, simpul_lexicon::Term::Place(_));
    let len = doc.found(at).iter().find(|it| place(it))?.len as usize;
    let comma = usize::from(doc.mark(at + len) == ',');
    let name = names::name(doc, at + len + comma).filter(|it| doc.same_sentence(at, it.tokens.start))?;
    let whole = name.honorific || !name.degrees.is_empty() || name.tokens.len() > usize::from(!classed);
    let capital = doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital);
    (capital && whole && !names::blocks_name(doc, at + len + comma, true)).then_some(len)
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

/// The rank behind a name that is no person's but the seat's: `Ka SPN Karombasan Kombes Pol A`, or the honorific: `Sekretaris Desa Werdi
/// Agung Selatan Bapak A`.
pub(super) fn seat_name(doc: &Doc<'_>, i: usize, at: usize) -> Option<usize> {
    let address = |it: usize| doc.is_any(it, words!["Bapak", "Ibu"]) && names::name(doc, it).is_some();
    let polite = (at + 1..at + 3).find(|it| address(*it) && (at..*it).all(|word| doc.tokens[word].is_capital()));
    if polite.is_some_and(|it| doc.same_sentence(i, it)) && !doc.begins(at, Kinds::HONORIFIC) {
        return polite;
    }
    // `Kapolri Tunjuk Irjen A Jadi Kapolda X`: a headline writes its verbs large.
    if doc.in_title(at) || !doc.sentence_holds(i, Kinds::RANK) {
        return None;
    }
    let seat = names::name(doc, at)?;
    let plain = !seat.honorific && seat.degrees.is_empty() && seat.tokens.len() <= 3;
    let ranked = phrases::rank_end(doc, seat.end).is_some_and(|it| names::name(doc, it).is_some());
    (plain && ranked && !phrases::has_rank(doc, at) && doc.same_sentence(i, seat.end)).then_some(seat.end)
}

/// The rank behind words that only name a seat, as no table spells it: `Kapolda Sulselbar, Irjen X`, `Kapolres Lumbng AKBP Y`. Who
/// heads a unit of police or army bears a rank, so that words without one before a ranked name are not his name.
pub(super) fn seat_words(doc: &Doc<'_>, post: usize, end: usize, out: &Mentions) -> Option<usize> {
    let unit = &out.units[out.posts[post].unit?];
    let kind = phrases::kind_of(doc, unit.word);
    if !unit.implied || !phrases::is_house(kind) {
        return None;
    }
    let words = (end..end + 4)
        .take_while(|it| {
            doc.tokens.get(*it).is_some_and(Token::is_capital)
                && !phrases::has_rank(doc, *it)
                && !names::blocks_name(doc, *it, true)
                && !doc.begins(*it, Kinds::HONORIFIC)
                && doc.same_sentence(end.saturating_sub(1), *it)
        })
        .count();
    let rank = end + words + usize::from(doc.mark(end + words) == ',');
    let ranked = phrases::rank_end(doc, rank).is_some_and(|it| names::name(doc, it).is_some());
    (words > 0 && ranked && doc.same_sentence(end, rank)).then_some(rank)
}

/// `Camat X, Kapolsek Labuhan Ruku, dan Danramil Y`: in a list of seats without holders, the words behind the post of one who would bear a
/// rank go on with his seat, whether or not a table holds it. Gives one behind them.
pub(super) fn bare_seat(doc: &Doc<'_>, post: usize, at: usize, out: &mut Mentions) -> Option<usize> {
    use simpul_model::UnitKind::{Koramil, Ministry, Pemda, Polsek};
    let phrase = &out.posts[post];
    let unit = phrase.unit?;
    let from = phrase.tokens.start;
    let kind = phrases::kind_of(doc, out.units[unit].word);
    // `kepala Bea Cukai Tanjung Perak`: an office of the state has its seat at any place.
    let office = kind == Ministry
        && out.units[unit].place.is_none()
        && matches!(out.units[unit].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).template == Template::Place);
    let force = matches!(kind, Koramil | Polsek) && doc.lexicon.post(phrase.post).head;
    // `Kades Batu Berdaun, Kades Kebun Nyiur`: the second word of a village, where the like of him stands without a name.
    let village = kind == Pemda
        && doc.lexicon.post(phrase.post).standard == "Kepala Desa"
        && out.units[unit].place.as_ref().is_some_and(|it| it.level.is_none() && it.tokens.len() == 1);
    if !(office || force || village) || doc.begins(at, Kinds::HONORIFIC) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() <= 3 && it.degrees.is_empty())?;
    let ends =
        matches!(doc.mark(name.end), ',' | '.') || doc.is_any(name.end, words!["dan", "serta", "beserta", "bersama"]);
    let places = || name.tokens.clone().all(|it| doc.begins(it, Kinds::PLACE));
    let joined = |end: usize| (end..from).all(|it| doc.mark(it) == ',' || doc.is_any(it, words!["dan", "serta"]));
    let beside = out.items.iter().rev().find(|it| it.tokens.end < from).is_some_and(|it| {
        matches!(it.item, Item::Post(index) if out.posts[index].unit.is_some_and(|it| !out.units[it].implied)
            && (!village || out.posts[index].post == phrase.post && name.tokens.len() == 1))
            && doc.same_sentence(it.tokens.start, from)
            && joined(it.tokens.end)
    });
    if !(ends && if office { places() } else { beside }) {
        return None;
    }
    let unit = &mut out.units[unit];
    let start = unit.place.as_ref().map_or(name.tokens.start, |it| it.tokens.start);
    unit.place = Some(Place { tokens: start..name.end, name: None, level: None, level_word: None });
    unit.tokens.end = name.end;
    if std::mem::take(&mut unit.implied) {
        record_units(doc, post, out);
    }
    out.posts[post].tokens.end = name.end;
    Some(name.end)
}

/// `Lurah Naikoten I, Budi W, Lurah Penfui, A`: the words behind the head of a village or a district, which no table holds as a place, are his
/// seat where a number ends them, another of his like in the sentence has his seat there or an address follows (`, Kecamatan Y Budi W`), and a
/// name stands behind their comma. Gives where the name begins.
pub(super) fn unknown_seat(doc: &Doc<'_>, post: usize, at: usize, out: &mut Mentions) -> Option<usize> {
    let phrase = &out.posts[post];
    let unit = phrase.unit.filter(|it| out.units[*it].implied)?;
    let UnitWord::Type(kind) = out.units[unit].word else { return None };
    let levels = &doc.lexicon.unit_type(kind).levels;
    if !levels.iter().all(|it| *it >= RegionLevel::District) || levels.is_empty() || doc.begins(at, Kinds::HONORIFIC) {
        return None;
    }
    let word = |it: &usize| doc.tokens.get(*it).is_some_and(Token::is_capital) && doc.same_sentence(at, *it);
    let stop = at + (at..at + 5).take_while(word).count();
    let person = |at: usize| {
        names::name(doc, at).is_some_and(|it| {
            (it.tokens.len() > 1 || it.honorific || !it.degrees.is_empty())
                && (matches!(doc.mark(it.end), ',' | '.' | ';') || doc.is_any(it.end, words!["dan", "serta"]))
        }) && !names::blocks_name(doc, at, true)
    };
    // `Kepala Desa Kamariang, Kecamatan Y Budi W`
    let behind = phrases::behind_address(doc, stop);
    let behind = behind + usize::from(doc.mark(behind) == ',');
    let addressed = behind > stop + 1;
    if stop == at
        || stop > at + 3
        || doc.mark(stop) != ','
        || phrases::has_rank(doc, at)
        || !doc.same_sentence(at, stop + 1)
        || !(addressed && doc.same_sentence(at, behind) && names::begins(doc, behind) || person(behind))
    {
        return None;
    }
    let numbered = stop > at + 1 && doc.is_roman(stop - 1);
    let own = &doc.tokens[phrase.tokens.start];
    let like = (doc.sentences[doc.sentence_of(at)].tokens.clone()).any(|it| {
        doc.tokens[it].hash == own.hash
            && doc.begins(it, Kinds::POST)
            && it != phrase.tokens.start
            && phrases::another_seat(doc, kind, it + phrase.tokens.len())
                .is_some_and(|seat| doc.mark(seat.tokens.end) == ',' && person(seat.tokens.end + 1))
    });
    // `Kades Sumberlangit, Budi W, mengatakan …`: the name is an apposition, so that the word before is none.
    let apposed = !doc.begins(stop + 1, Kinds::DEGREE)
        && names::name(doc, stop + 1).is_some_and(|it| {
            doc.mark(it.end) == ','
                && doc.word(it.end + 1).starts_with("me")
                && doc.begins(it.end + 1, Kinds::SPEECH.or(Kinds::ROLE))
        });
    if !(addressed || numbered || like || apposed) {
        return None;
    }
    let unit = &mut out.units[unit];
    unit.place = Some(Place { tokens: at..stop, name: None, level: None, level_word: None });
    unit.tokens.end = stop;
    if std::mem::take(&mut unit.implied) {
        record_units(doc, post, out);
    }
    out.posts[post].tokens.end = stop;
    Some(behind)
}
