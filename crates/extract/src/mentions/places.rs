//! Units and regions that stand for themselves.

use super::coordinated::coordinated;
use super::lists::members;
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, PostPhrase, UnitPhrase, UnitWord};
use crate::token::{Kind, Shape, Token};
use crate::words::{NUMERALS, Words};
use crate::{names, phrases};
use simpul_lexicon::Term;
use simpul_model::RegionLevel;
use std::ops::Range;

pub(super) fn unit_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let first = out.units.len();
    let index = phrases::unit(doc, i, &mut out.units)?;
    if credits(doc, i) || outlet(doc, i, out.units[index].tokens.end) {
        let end = out.units[index].tokens.end;
        out.units.truncate(first);
        return Some(end);
    }
    // `KPPS X digembleng`: those who work at the polls, no body of its own.
    let polls =
        |unit: usize| matches!(out.units[unit].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id == "kpps");
    // `Kantor Kementerian Agama se-Wilayah X`: all of them.
    let end = out.units[index].tokens.end;
    let all = doc.is(end, "se") && doc.mark(end + 1) == '-' && out.units[index].place.is_none();
    if polls(index) || all && phrases::kind_of(doc, out.units[index].word) == simpul_model::UnitKind::Ministry {
        let end = out.units[index].tokens.end;
        out.units.truncate(first);
        return Some(end);
    }
    // `Fraksi Golkar`: those who sit in the council, not the party.
    let faction = i > 0 && doc.is(i - 1, "Fraksi") && doc.same_sentence(i - 1, i);
    if faction && phrases::kind_of(doc, out.units[index].word) == simpul_model::UnitKind::Party {
        let end = out.units[index].tokens.end;
        out.units.truncate(first);
        return Some(end);
    }
    above_section(doc, index, out.units[index].tokens.end, out);
    // Superiors of the chain were stored before it.
    for chain in first..=index {
        let tokens = out.units[chain].tokens.clone();
        out.items.push(Placed { tokens, item: Item::Unit(chain) });
        if let Some(place) = out.units[chain].place.clone().and_then(|it| with_level_word(doc, it)) {
            out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
            out.regions.push(place);
        }
    }
    let end = out.units[index].tokens.end;
    if let Some(next) = head_in_short(doc, i, index, out) {
        return Some(next);
    }
    Some(members(doc, index, end, out).unwrap_or_else(|| coordinated(doc, index, end, out)))
}

/// `hadir Kejari X Budi Wira, S.H.`: the office in short for its head, whose name stands behind it; one behind the name.
fn head_in_short(doc: &Doc<'_>, i: usize, unit: usize, out: &mut Mentions) -> Option<usize> {
    let standard = if doc.is(i, "Kejari") {
        "Kajari"
    } else if doc.is(i, "Kejati") {
        "Kajati"
    } else {
        return None;
    };
    let before = i.wrapping_sub(1);
    let part = i > 0 && doc.listed(before, Words::Staff)
        || doc.tokens.get(before).is_some_and(|it| it.is_word() && it.is_capital()) && doc.same_sentence(before, i);
    // `Jaksa pengacara negara Kejari X A`: one of the office.
    let part = part || doc.any_of(i.saturating_sub(3)..i, words!["jaksa", "penuntut", "penyidik"]);
    let end = out.units[unit].tokens.end;
    if part || doc.in_title(i) || out.units[unit].place.is_none() {
        return None;
    }
    let at = end + usize::from(doc.mark(end) == ',');
    let name = names::name(doc, at).filter(|it| {
        let comma = at > end;
        let titled = it.honorific || !it.degrees.is_empty();
        let plain = |word: usize| doc.found(word).iter().all(|it| matches!(it.term, Term::Place(_)));
        let closed = matches!(doc.mark(it.end), ',' | '.' | ';' | '(')
            || doc.tokens.get(it.end).is_some_and(|it| it.is_word() && !it.is_capital());
        doc.same_sentence(i, at)
            && (it.tokens.len() >= 2 || titled)
            && (titled || !comma && it.tokens.clone().all(plain))
            && closed
            && !super::named::single_place(doc, it)
    })?;
    let post = doc.lexicon.post_named(standard)?;
    let phrase = PostPhrase { unit: Some(unit), ..PostPhrase::new(i..end, post, standard.to_owned()) };
    out.posts.push(phrase);
    let held = vec![out.posts.len() - 1];
    let next = name.end;
    out.add(i..next, Person { posts: held, weak: true, ..Person::new(name, "person-post-name") });
    Some(next)
}

/// `Bareskrim Polri`, `Kakorlantas Polri`: a section of headquarters, printed up to token `end`, names them too.
pub(super) fn above_section(doc: &Doc<'_>, unit: usize, end: usize, out: &mut Mentions) {
    use simpul_model::UnitKind::PolriSection;
    let last = end - 1;
    let it = &out.units[unit];
    let section = doc.is(last, "Polri") && it.tokens.len() > 1 && phrases::kind_of(doc, it.word) == PolriSection;
    if section && let Some(kind) = phrases::unit_type_index(doc, "polri") {
        let above = out.units.len();
        out.units.push(UnitPhrase { implied: true, ..UnitPhrase::new(last..end, UnitWord::Type(kind)) });
        out.items.push(Placed { tokens: last..end, item: Item::Unit(above) });
    }
}

/// Whether the words before token `i` say who took a picture: `(Foto: Diskominfo)`, `Dok. Kodim X`, `(Foto: Hms Polres X/abc)`.
fn credits(doc: &Doc<'_>, i: usize) -> bool {
    let press = doc.is_any(i.wrapping_sub(1), words!["Hms", "Humas"]);
    let mark = i.wrapping_sub(1 + usize::from(press));
    matches!(doc.mark(mark), ':' | '/')
        && doc
            .is_any(mark.wrapping_sub(1), words!["Foto", "Dok", "Dokumentasi", "Dokumen", "Sumber", "Ist", "Istimewa"])
        && (doc.mark(mark.wrapping_sub(2)) == '(' || super::begins_line(doc, mark - 1))
}

/// `SENTANI (PN) – …`, `BANTUL, MATARAM SIAGA - …`: a paper between the place and the dash of its dateline.
fn outlet(doc: &Doc<'_>, i: usize, end: usize) -> bool {
    let lead = doc.paragraphs[doc.paragraph_of(i)].tokens.start;
    if doc.in_title(i) || !(lead + 1..lead + 6).contains(&i) || doc.tokens[i].shape != Shape::Upper {
        return false;
    }
    let dash = |it: usize| matches!(doc.mark(it), '–' | '-' | '—') && !doc.tokens[it].glued;
    let more = (end..end + 3).take_while(|it| doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Upper)).count();
    doc.mark(i - 1) == '(' && doc.mark(end) == ')' && matches!(doc.mark(end + 1), '–' | '-' | '—')
        // `BUNTOK, MK – …`
        || doc.mark(i - 1) == ',' && (more > 0 || end == i + 1) && dash(end + more)
}

/// A place with its level word, also where that word ends the unit's own (`Balai Desa Tieng`).
pub(super) fn with_level_word(doc: &Doc<'_>, place: Place) -> Option<Place> {
    if place.level.is_some() {
        return Some(place);
    }
    let before = place.tokens.start.checked_sub(1)?;
    let (level, end, word) = phrases::level_at(doc, before)?;
    // `Kejaksaan Negeri Kampar`: no village of that name.
    let fits = !doc.is(before, "Negeri")
        && end == place.tokens.start
        && place
            .name
            .is_some_and(|name| doc.lexicon.gazetteer().named(name).iter().any(|it| Some(it.level()) == level));
    fits.then_some(Place { level, level_word: Some(word), ..place })
}

/// `Kecamatan Seginim dan Pino Raya`: a level word and the places it governs.
pub(super) fn region_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (level, mut at, word) = phrases::level_at(doc, i)?;
    let level = level?;
    // `Kecamatan/Kabupaten X`: both of one name.
    if doc.mark(at) == '/'
        && let Some((Some(_), next, _)) = phrases::level_at(doc, at + 1)
        && let Some((name, len)) = phrases::place_at(doc, next, |it| it == level)
    {
        let place = Place { tokens: i..next + len, name: Some(name), level: Some(level), level_word: Some(word) };
        out.items.push(Placed { tokens: i..at, item: Item::Region(out.regions.len()) });
        out.regions.push(place);
        return Some(at + 1);
    }
    let mut read = None;
    loop {
        // `dari pihak kalurahan Lurah X A`: the word for an office that a village bears elsewhere.
        if !doc.same_sentence(i, at) || !doc.tokens[i].is_capital() && doc.begins(at, Kinds::POST) {
            break;
        }
        // `korupsi dana desa dengan …`: a word in lower case behind a level word is no place.
        let Some((name, len)) = phrases::place_at_apart(doc, at, |it| it == level).filter(|_| {
            doc.tokens[at].is_capital() || doc.tokens[i].is_capital() || doc.tokens[at].kind == Kind::Number
        }) else {
            break;
        };
        // `BLT Dana Desa Sudah Tersalur`: a headline writes every word large.
        if doc.in_title(i)
            && doc.is_any(at, words!["Sudah", "Akan", "Belum", "Harus", "Mulai", "Masih", "Bakal", "Jadi"])
        {
            break;
        }
        let start = if read.is_none() { i } else { at };
        out.items.push(Placed { tokens: start..at + len, item: Item::Region(out.regions.len()) });
        out.regions.push(Place {
            tokens: start..at + len,
            name: Some(name),
            level: Some(level),
            level_word: Some(word),
        });
        at += len;
        read = Some(at);
        // Coordination: `dan`, `serta`, a comma before more places of the level.
        let gap = usize::from(doc.mark(at) == ',' || doc.is_any(at, words!["dan", "serta", "maupun", "hingga"]));
        let gap = gap + usize::from(gap == 1 && doc.mark(at) == ',' && doc.is(at + 1, "dan"));
        if gap == 0
            || phrases::level_at(doc, at + gap).is_some()
            || higher_place(doc, at + gap, level)
            || phrases::unit_alone(doc, at + gap).is_some()
        {
            break;
        }
        // A comma leads up the address (`Desa Pering, Gianyar`) unless a further `dan` closes a list.
        if doc.mark(at) == ',' && !list_goes_on(doc, at + gap, level) {
            let Some(next) = behind_unknown(doc, at + gap, level) else { break };
            at = next;
            continue;
        }
        at += gap;
    }
    if read.is_none()
        && doc.same_sentence(i, at)
        && doc.tokens.get(at).is_some_and(Token::is_capital)
        && doc.tokens[i].is_capital()
        && matches!(level, RegionLevel::District | RegionLevel::Village)
        && !names::blocks_name(doc, at, true)
    {
        // A name that the table spells otherwise (`Distrik Skamto`): resolved near the article's focus.
        let mut end = at + 1;
        while end < at + 3 && doc.tokens.get(end).is_some_and(Token::is_capital) && !names::blocks_name(doc, end, true)
        {
            end += 1;
        }
        out.items.push(Placed { tokens: i..end, item: Item::Region(out.regions.len()) });
        out.regions.push(Place { tokens: at..end, name: None, level: Some(level), level_word: Some(word) });
        return Some(end);
    }
    read
}

/// `tujuh desa di Kecamatan X, yaitu A, B dan C`: places of a level that was said with their number, behind `yaitu`.
pub(super) fn counted_places(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let counted = |at: usize| {
        doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number)
            || doc.is_any(at, words!(NUMERALS))
            || doc.is_any(at, words!["beberapa", "sejumlah"])
    };
    let (level, word) = (i.saturating_sub(14)..i).rev().filter(|it| doc.same_sentence(*it, i)).find_map(|at| {
        let (level, next, word) = phrases::level_at(doc, at)?;
        let level = level.filter(|_| at > 0 && counted(at - 1))?;
        phrases::place_at(doc, next, |it| it == level).is_none().then_some((level, word))
    })?;
    let mut found = Vec::new();
    let mut at = i + 1;
    while let Some((name, len)) = phrases::place_at_apart(doc, at, |it| it == level)
        .filter(|_| doc.same_sentence(i, at) && doc.tokens[at].is_capital())
    {
        found.push(Place { tokens: at..at + len, name: Some(name), level: Some(level), level_word: Some(word) });
        at += len;
        let comma = usize::from(doc.mark(at) == ',');
        let and = usize::from(doc.is_any(at + comma, words!["dan", "serta", "hingga"]));
        if comma + and == 0 {
            break;
        }
        at += comma + and;
    }
    let end = found.last().filter(|_| found.len() > 1)?.tokens.end;
    for place in found {
        out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
        out.regions.push(place);
    }
    Some(end)
}

pub(super) fn higher_place(doc: &Doc<'_>, i: usize, level: RegionLevel) -> bool {
    phrases::place_at(doc, i, |it| it < level).is_some() && phrases::place_at(doc, i, |it| it == level).is_none()
}

pub(super) fn list_goes_on(doc: &Doc<'_>, i: usize, level: RegionLevel) -> bool {
    let Some((_, len)) = phrases::place_at(doc, i, |it| it == level) else { return false };
    doc.is_any(i + len, words!["dan", "serta"])
        || (doc.mark(i + len) == ',' && phrases::place_at(doc, i + len + 1, |it| it == level).is_some())
}

/// `desa Kuwum, Batu Api, Sobangan dan Getasan`: where a list of places goes on behind one that no table holds, which begins at token `i`.
fn behind_unknown(doc: &Doc<'_>, i: usize, level: RegionLevel) -> Option<usize> {
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(*it).iter().all(|hit| matches!(hit.term, Term::Place(_)))
            && !names::blocks_name(doc, *it, true)
    };
    let comma = i + (i..i + 3).take_while(word).count();
    // A place as a whole is an address: `Desa Pering, Blahbatuh, Gianyar`.
    if doc.found(i).iter().any(|it| it.len as usize >= comma - i) {
        return None;
    }
    let more = |at: usize| phrases::place_at(doc, at, |it| it == level).map(|it| at + it.1);
    let second = more(comma + 1).filter(|_| comma > i && doc.mark(comma) == ',' && doc.same_sentence(i, comma + 1))?;
    let joint = doc.mark(second) == ',' || doc.is_any(second, words!["dan", "serta"]);
    (joint && more(second + 1).is_some() && phrases::level_at(doc, comma + 1).is_none()).then_some(comma + 1)
}

/// Whether what the table holds as a place is another word or somebody's initials here.
fn is_other(doc: &Doc<'_>, tokens: Range<usize>) -> bool {
    let Range { start, end } = tokens;
    let before = start.wrapping_sub(1);
    if end > start + 1 {
        // `Negeri Gajah Putih`: another country's by-name.
        return doc.is(before, "Negeri");
    }
    // `pria berinisial HST (38)`
    let aged = || doc.mark(end) == '(' && doc.tokens.get(end + 1).is_some_and(|it| it.kind == Kind::Number);
    let suspect = || doc.is_any(before, words!["berinisial", "inisial", "tersangka", "pelaku", "terduga", "terdakwa"]);
    let initials = doc.tokens[start].shape == Shape::Upper && doc.word(start).len() <= 4 && (aged() || suspect());
    // `Galungan dan Kuningan`: the holiday.
    let holiday =
        || doc.any_of(start.saturating_sub(3)..start + 4, words!["Galungan", "hari", "libur", "perayaan", "raya"]);
    // `sebagai Pati Bareskrim`, `perwira tinggi (Pati)`: officers of a rank.
    let officers = || {
        doc.mark(before) == '('
            || doc.is_any(before, words!["sebagai", "jadi", "menjadi", "para", "sejumlah"])
            || crate::phrases::unit_alone(doc, end).is_some()
    };
    // `kawasan Puncak`, unless the page is about Papua.
    let heights = || !doc.any_of(0..doc.tokens.len(), words!["Papua"]);
    // `para Mitra kamtibmas`
    let partner = || !doc.is_any(before, words!["di", "ke", "dari", "warga", "wilayah", "se"]);
    // `berlangsung hingga Selesai`
    let over = || doc.is_any(before, words!["hingga", "sampai", "s"]);
    initials
        || doc.is(start, "Bandara")
        // `dari Juli hingga Oktober`: the month.
        || doc.is(start, "Juli")
        || doc.is(start, "Kuningan") && holiday()
        || doc.is(start, "Puncak") && heights()
        || doc.is(start, "Pati") && officers()
        || doc.is(start, "Mitra") && partner()
        // `mengetok Palu`: what a chair strikes.
        || doc.is(start, "Palu") && doc.is_any(before, words!["ketok", "mengetok", "ketuk", "mengetuk", "diketok", "pukulan"])
        || doc.is(start, "Selesai") && over()
}

/// A place without level word that stands in its own right: `di Gowa`, `warga Sampang`, `, Jawa Timur`.
pub(super) fn bare_place(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (name, len) = doc
        .found(i)
        .iter()
        .find_map(|it| if let Term::Place(name) = it.term { Some((name, it.len as usize)) } else { None })?;
    if is_other(doc, i..i + len) || outlet(doc, i, i + len) {
        return None;
    }
    // Part of a longer capitalised run: somebody's or something's name.
    let next_capital = doc.tokens.get(i + len).is_some_and(|it| it.is_capital() && doc.found(i + len).is_empty());
    let before = i.checked_sub(1);
    // `Di Kudus, …`: a preposition that opens the sentence.
    let preposition = |it: usize| doc.is_any(it, words!["Di", "Ke", "Dari", "Warga", "Masyarakat", "Wilayah", "Untuk"]);
    let run_before = before
        .is_some_and(|it| doc.tokens[it].is_capital() && doc.sentence_of(it) == doc.sentence_of(i) && !preposition(it));
    // `Kades di Polman Divonis Tiga Bulan`: a headline tells what happened there.
    let told = doc.in_title(i) && before.is_some_and(|it| doc.is(it, "di")) && headline_goes_on(doc, name, i + len);
    // `kepada Ibu Pj Gubernur X`: a lady, and no district of Halmahera.
    let lady = doc.is_any(i, words!["Ibu"]) && doc.begins(i + len, Kinds::POST.or(Kinds::STATUS).or(Kinds::RANK));
    if next_capital && !told || run_before || lady {
        return None;
    }
    // `perairan Sei Pancang, Kecamatan Sebatik Utara`: out on the water.
    let afloat = before.is_some_and(|it| doc.is_any(it, words!["perairan", "laut", "selat"]));
    let level = (!afloat && in_district(doc, name, i + len)).then_some(RegionLevel::Village);
    out.items.push(Placed { tokens: i..i + len, item: Item::Region(out.regions.len()) });
    out.regions.push(Place { tokens: i..i + len, name: Some(name), level, level_word: None });
    Some(i + len)
}

/// `Kades di Polman Divonis`, `Camat di Polman Akui Salah`: whether a headline, which writes every word large, tells on behind the place that
/// ends before token `i`.
fn headline_goes_on(doc: &Doc<'_>, name: u32, i: usize) -> bool {
    if names::is_told(doc.word(i)) {
        return true;
    }
    let wide = doc.lexicon.gazetteer().named(name).iter().any(|it| it.level() <= RegionLevel::City);
    let buildings = words![
        "Center",
        "City",
        "Convention",
        "Expo",
        "Grand",
        "International",
        "Mall",
        "Park",
        "Plaza",
        "Raya",
        "Square",
        "Super",
        "Town",
        "Trade"
    ];
    let capital = doc.tokens.get(i).is_some_and(|it| it.shape == Shape::Capital) && !doc.is_any(i, buildings);
    wide && capital && doc.tokens.get(i + 1).is_some_and(Token::is_capital) && doc.same_sentence(i, i + 1)
}

/// `Umanen, Kecamatan Atambua Barat`: whether the place that ends before token `end` is a village of the district printed behind it.
fn in_district(doc: &Doc<'_>, village: u32, end: usize) -> bool {
    if doc.mark(end) != ',' || !doc.begins(end + 1, Kinds::LEVEL) {
        return false;
    }
    let Some((Some(RegionLevel::District), next, _)) = phrases::level_at(doc, end + 1) else { return false };
    let Some((district, _)) = phrases::place_at(doc, next, |it| it == RegionLevel::District) else { return false };
    let gazetteer = doc.lexicon.gazetteer();
    let districts = gazetteer.named(district);
    // `Pangandaran, Kecamatan Pangandaran`: the regency.
    gazetteer.named(village).iter().all(|it| it.level() == RegionLevel::Village)
        && gazetteer.named(village).iter().filter_map(|it| it.district()).any(|it| districts.contains(&it))
}
