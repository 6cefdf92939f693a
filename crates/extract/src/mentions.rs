//! Pass 3b: reads the article once from left to right into people, posts, units, regions and groups, as they are printed.

use crate::{
    doc::Doc,
    names::{self, Name},
    phrases::{self, Place, PostPhrase, RankPhrase, UnitPhrase},
};
use simpul_lexicon::{RoleCue, StatusEffect, Term};
use simpul_model::RegionLevel;
use std::ops::Range;

/// A person as printed once.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) rank: Option<RankPhrase>,
    pub(crate) name: Name,
    /// Posts that stand with this mention: indices into [`Mentions::posts`].
    pub(crate) posts: Vec<usize>,
    /// A unit from which the person comes (`dari KPU Provinsi`): no post.
    pub(crate) from_unit: Option<usize>,
    /// Read behind a post without a rank: weaker.
    pub(crate) weak: bool,
    /// `Plt.` stands before the rank, without a post.
    pub(crate) acting: bool,
    /// From rank or name to the last word of the name.
    pub(crate) surface: Range<usize>,
    pub(crate) rule: &'static str,
}

/// What was read, in text order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    /// Index into [`Mentions::people`].
    Person(usize),
    /// A post without a name: index into [`Mentions::posts`].
    Post(usize),
    /// Index into [`Mentions::units`].
    Unit(usize),
    /// Index into [`Mentions::regions`].
    Region(usize),
}

/// An item and the tokens it covers.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) tokens: Range<usize>,
    pub(crate) item: Item,
}

/// Everything that the left-to-right pass reads.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub(crate) people: Vec<Person>,
    pub(crate) posts: Vec<PostPhrase>,
    pub(crate) units: Vec<UnitPhrase>,
    /// Places with a level word, or bare ones that stand in their own right.
    pub(crate) regions: Vec<Place>,
    pub(crate) items: Vec<Placed>,
}

/// Reads all mentions of the article.
pub(crate) fn read(doc: &Doc<'_>) -> Mentions {
    let mut it = Mentions::default();
    let mut i = 0;
    while i < doc.tokens.len() {
        let next = step(doc, i, &mut it);
        i = next.max(i + 1);
    }
    it.items.sort_by_key(|placed| (placed.tokens.start, placed.tokens.end));
    it
}

fn step(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> usize {
    if !doc.tokens[i].is_word() {
        return i + 1;
    }
    let found = doc.found(i);
    let interesting = !found.is_empty();
    if !doc.tokens[i].is_capital()
        && doc.word(i).ends_with("nya")
        && let Some(next) = possessive_post(doc, i, out)
    {
        return next;
    }
    if interesting {
        if let Some(next) = stand_in(doc, i, out).or_else(|| handover_name(doc, i, out)) {
            return next;
        }
        if let Some(next) = paired_posts(doc, i, out) {
            return next;
        }
        if !inside_name(doc, i)
            && let Some(next) = post_item(doc, i, out)
        {
            return next;
        }
        if let Some(next) = ranked(doc, i, out) {
            return next;
        }
        if let Some(next) = unit_item(doc, i, out) {
            return next;
        }
        if let Some(next) = region_item(doc, i, out) {
            return next;
        }
    }
    if doc.tokens[i].is_capital()
        && doc.in_title(i)
        && interesting
        && i > 0
        && doc.is_any(i - 1, words!["di", "ke", "dari", "warga"])
        && let Some(next) = bare_place(doc, i, out)
    {
        return next;
    }
    if doc.tokens[i].is_capital() && !doc.in_title(i) {
        if let Some(next) = named_before_post(doc, i, out).or_else(|| appointed(doc, i, out)) {
            return next;
        }
        if interesting && let Some(next) = bare_place(doc, i, out) {
            return next;
        }
        // Step over the whole name, so that no read begins in its middle.
        if !interesting && let Some(name) = names::name(doc, i) {
            return name.end;
        }
    }
    i + 1
}

/// Whether the word at `i` goes on with somebody's name (`Agus Camat Prabowo`): a capitalised word that no table knows stands before it.
fn inside_name(doc: &Doc<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    let token = &doc.tokens[before];
    token.is_capital()
        && token.shape == crate::token::Shape::Capital
        && doc.found(before).is_empty()
        && doc.same_sentence(before, i)
        && !doc.in_title(i)
        && doc.sentences[doc.sentence_of(i)].tokens.start != before
        && doc.found(i).iter().all(|it| it.len == 1)
        && !doc.is_any(before, words!["Wakil", "Bapak", "Ibu"])
        && doc.tokens.get(i + 1).is_some_and(|it| {
            it.is_capital()
                && doc
                    .found(i + 1)
                    .iter()
                    .all(|f| !matches!(f.term, Term::Rank(_) | Term::Place(_) | Term::UnitType(_)))
        })
}

/// A post, with or without the person who holds it.
fn post_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if is_credit(doc, i) {
        return None;
    }
    let phrase = phrases::post(doc, i, &mut out.units)?;
    let end = phrase.tokens.end;
    let capital =
        doc.tokens[i].is_capital() || phrase.former || phrase.acting || doc.tokens[phrase.tokens.start].is_capital();
    let mut phrase = phrase;
    if doc.is_any(i, words!["sebelumnya", "dulu"]) && phrase.former {
        // `Sehari sebelumnya Kabag Ops AKP X …`: an adverb of time, unless the post stands alone behind a name.
        let attached = phrases::rank(doc, end).is_some();
        phrase.former = !attached;
    }
    let entry = doc.lexicon.post(phrase.post);
    // `anggota`, `ketua`, `kepala` in lower case without a body are plain words.
    let plain = entry.generic && phrase.unit.is_none();
    let index = out.posts.len();
    out.posts.push(phrase);
    record_units(doc, index, out);
    if out.posts[index].plural {
        out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
        return Some(end);
    }
    let (name_at, gap) = name_start(doc, end);
    let member = out.posts[index].standard == "Anggota"
        && gap == Gap::None
        && doc.tokens.get(name_at).is_some_and(|it| it.is_capital());
    if plain && ((counted(doc, i) && gap != Gap::None) || member) {
        // `dua komisioner, yakni A dan B`: members of the election body named last.
        let body = out.items.iter().rev().find_map(|it| match it.item {
            Item::Unit(_) if member && doc.paragraph_of(it.tokens.start) != doc.paragraph_of(i) => None,
            Item::Unit(unit)
                if matches!(
                    phrases::kind_of(doc, out.units[unit].word),
                    simpul_model::UnitKind::Kpu | simpul_model::UnitKind::Bawaslu | simpul_model::UnitKind::Dprd
                ) =>
            {
                Some(unit)
            }
            _ => None,
        });
        out.posts[index].unit = body;
    }
    if plain && gap == Gap::None && out.posts[index].unit.is_none() && SEATS.contains(&seat(&out.posts[index].standard))
    {
        // `Ketua DPRD X A, didampingi Wakil Ketua I B dan Wakil Ketua II C`: the body of the one named before.
        let sentence = doc.sentence_of(i);
        let body =
            out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).find_map(|it| {
                let Item::Person(person) = it.item else { return None };
                out.people[person].posts.iter().find_map(|post| out.posts[*post].unit)
            });
        let fits = |unit: &usize| {
            use simpul_model::UnitKind::{Bawaslu, CivilSociety, Dprd, Kpu, Party};
            matches!(phrases::kind_of(doc, out.units[*unit].word), Bawaslu | CivilSociety | Dprd | Kpu | Party)
        };
        out.posts[index].unit = body.filter(fits);
    }
    let plain = plain && out.posts[index].unit.is_none();
    if let Some(rank) = phrases::rank(doc, name_at)
        && let Some(name) = names::name(doc, rank.tokens.end)
    {
        let surface = rank.tokens.start..name.tokens.end;
        return Some(person(
            doc,
            i,
            Person {
                rank: Some(rank),
                name,
                posts: vec![index],
                from_unit: None,
                weak: false,
                acting: false,
                surface,
                rule: "person-post-rank-name",
            },
            out,
        ));
    }
    if (!plain || gap == Gap::None)
        && accepts_name(doc, index, name_at, gap, out)
        && let Some(name) = names::name(doc, name_at)
    {
        let surface = name.tokens.clone();
        let weak = !(name.honorific || !name.degrees.is_empty());
        let end = person(
            doc,
            i,
            Person {
                rank: None,
                name,
                posts: vec![index],
                from_unit: None,
                weak,
                acting: false,
                surface,
                rule: "person-post-name",
            },
            out,
        );
        let shared = entry.generic && !entry.head && out.posts[index].standard == "Anggota" || counted(doc, i);
        return Some(if shared { more_holders(doc, index, end, out) } else { end });
    }
    if plain && !capital {
        out.posts[index].plural = true;
    }
    out.items.push(Placed { tokens: i..end, item: Item::Post(index) });
    Some(end)
}

/// Posts of a body that go on a list without naming it again.
const SEATS: &[&str] = &["Wakil Ketua", "Sekretaris", "Bendahara", "Koordinator Sekretariat", "Kepala Sekretariat"];

/// A post without the number of its seat: `Wakil Ketua II` is a `Wakil Ketua`.
fn seat(post: &str) -> &str {
    post.trim_end_matches(|c: char| c == 'I' || c == 'V' || c == ' ')
}

/// `… diundang. (Pendim Wng)`: a bracket that ends the page says who sent it.
fn is_credit(doc: &Doc<'_>, i: usize) -> bool {
    i > 1
        && doc.mark(i - 1) == '('
        && matches!(doc.mark(i - 2), '.' | '”' | '"' | '!' | '?')
        && (i..(i + 5).min(doc.tokens.len())).any(|it| doc.mark(it) == ')' && it + 2 >= doc.tokens.len())
}

/// Whether a number stands before a post: `dua komisioner`, `tiga anggota`.
fn counted(doc: &Doc<'_>, i: usize) -> bool {
    i > 0 && doc.is_any(i - 1, words!["dua", "tiga", "empat", "lima", "kedua", "ketiga", "keempat"])
}

/// Further holders of one post: `Anggota Bawaslu X, A, B dan C`, `TPD X, yaitu A (unsur Y), B (unsur Z), dan C`.
fn more_holders(doc: &Doc<'_>, post: usize, mut end: usize, out: &mut Mentions) -> usize {
    loop {
        let mut at = end;
        // `(Divisi Teknis)`, `(unsur KPU)`, `(Teradu II dan III)`
        if doc.mark(at) == '(' {
            let Some(close) = (at..(at + 8).min(doc.tokens.len())).find(|it| doc.mark(*it) == ')') else { return end };
            at = close + 1;
        }
        let comma = doc.mark(at) == ',';
        let and = doc.is_any(at + usize::from(comma), words!["dan", "serta", "dan"]);
        if !comma && !and {
            return end;
        }
        at += usize::from(comma) + usize::from(and);
        if !doc.same_sentence(end.saturating_sub(1), at)
            || phrases::rank(doc, at).is_some()
            || !doc.tokens.get(at).is_some_and(|it| it.is_capital())
        {
            return end;
        }
        let (name_at, _) = names::skip_honorifics(doc, at);
        let Some(name) = names::name(doc, at).filter(|_| !names::blocks_name(doc, name_at, true)) else { return end };
        // The list ends before a clause of its own, or goes on with a mark or `dan`.
        let next = name.end;
        let goes_on = matches!(doc.mark(next), ',' | '.' | '(' | ';')
            || doc.is_any(next, words!["dan", "serta"])
            || doc.tokens.get(next).is_none_or(|it| !it.is_capital());
        if !goes_on || single_place(doc, &name) && name.degrees.is_empty() && !and {
            return end;
        }
        let surface = name.tokens.clone();
        end = next;
        out.items.push(Placed { tokens: at..end, item: Item::Person(out.people.len()) });
        out.people.push(Person {
            rank: None,
            name,
            posts: vec![post],
            from_unit: None,
            weak: true,
            acting: false,
            surface,
            rule: "person-post-list",
        });
    }
}

/// `TPD Provinsi X, yaitu A, B dan C`: the members of a body.
fn members(doc: &Doc<'_>, unit: usize, end: usize, out: &mut Mentions) -> Option<usize> {
    let at = end + usize::from(doc.mark(end) == ',');
    if !doc.is_any(at, words!["yaitu", "yakni"])
        || !matches!(
            phrases::kind_of(doc, out.units[unit].word),
            simpul_model::UnitKind::Dkpp | simpul_model::UnitKind::Kpu | simpul_model::UnitKind::Bawaslu
        )
    {
        return None;
    }
    let (name_at, _) = names::skip_honorifics(doc, at + 1);
    let name = names::name(doc, at + 1).filter(|_| !names::blocks_name(doc, name_at, true))?;
    let member =
        doc.lexicon.vocabulary().posts.iter().position(|it| it.standard == "Anggota" && it.unit.is_none())? as u16;
    let index = out.posts.len();
    out.posts.push(PostPhrase {
        tokens: out.units[unit].tokens.clone(),
        post: member,
        standard: "Anggota".to_owned(),
        unit: Some(unit),
        acting: false,
        former: false,
        future: false,
        plural: false,
        inside: None,
    });
    let surface = name.tokens.clone();
    let next = name.end;
    out.items.push(Placed { tokens: at + 1..next, item: Item::Person(out.people.len()) });
    out.people.push(Person {
        rank: None,
        name,
        posts: vec![index],
        from_unit: None,
        weak: true,
        acting: false,
        surface,
        rule: "person-member-list",
    });
    Some(more_holders(doc, index, next, out))
}

/// `anggotanya`, `komisionernya`: a post in the unit named last.
fn possessive_post(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let standard = if doc.is_any(i, words!["anggotanya", "komisionernya"]) {
        "Anggota"
    } else if doc.is(i, "ketuanya") {
        "Ketua"
    } else if doc.is(i, "sekretarisnya") {
        "Sekretaris"
    } else {
        return None;
    };
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(index) => Some(index),
        Item::Post(index) => out.posts[index].unit,
        Item::Person(index) => out.people[index].posts.iter().find_map(|post| out.posts[*post].unit),
        Item::Region(_) => None,
    })?;
    let at = i + 1 + usize::from(doc.mark(i + 1) == ',');
    let (name_at, _) = names::skip_honorifics(doc, at);
    let name = names::name(doc, at).filter(|_| !names::blocks_name(doc, name_at, true) && doc.same_sentence(i, at))?;
    let post =
        doc.lexicon.vocabulary().posts.iter().position(|it| it.standard == standard && it.unit.is_none())? as u16;
    let index = out.posts.len();
    out.posts.push(PostPhrase {
        tokens: i..i + 1,
        post,
        standard: standard.to_owned(),
        unit: Some(unit),
        acting: false,
        former: false,
        future: false,
        plural: false,
        inside: None,
    });
    let surface = name.tokens.clone();
    let end = name.end;
    out.items.push(Placed { tokens: i..end, item: Item::Person(out.people.len()) });
    out.people.push(Person {
        rank: None,
        name,
        posts: vec![index],
        from_unit: None,
        weak: true,
        acting: false,
        surface,
        rule: "person-post-list",
    });
    Some(more_holders(doc, index, end, out))
}

/// `diwakili Yokobus Malyantor, S.IP.`: someone without a printed post who stands in for an official.
fn stand_in(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (cue, len, _) = cue_at(doc, i)?;
    if cue != RoleCue::Represented {
        return None;
    }
    let at = i + len + usize::from(doc.is(i + len, "oleh"));
    let (name_at, _) = names::skip_honorifics(doc, at);
    if !doc.same_sentence(i, at) || phrases::rank(doc, at).is_some() || names::blocks_name(doc, name_at, true) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() >= 2 && !single_place(doc, it))?;
    let surface = name.tokens.clone();
    Some(person(
        doc,
        at,
        Person {
            rank: None,
            name,
            posts: Vec::new(),
            from_unit: None,
            weak: false,
            acting: false,
            surface,
            rule: "person-stand-in",
        },
        out,
    ))
}

/// `menggantikan Drs. Husin Besan`, `digantikan oleh Rudi Hartawan`: someone known only by the post that changes hands.
fn handover_name(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (cue, len, _) = cue_at(doc, i)?;
    if !matches!(cue, RoleCue::Replaces | RoleCue::ReplacedBy | RoleCue::NowHeldBy) || doc.in_title(i) {
        return None;
    }
    let sentence = doc.sentence_of(i);
    let office =
        out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).any(|it| match it.item {
            Item::Post(index) => !out.posts[index].plural && out.posts[index].unit.is_some(),
            Item::Person(index) => out.people[index].posts.iter().any(|it| out.posts[*it].unit.is_some()),
            _ => false,
        });
    let at = i + len + usize::from(doc.is(i + len, "oleh"));
    let at = at + usize::from(doc.is_any(at, words!["pejabat"])) + usize::from(doc.is(at + 1, "lama"));
    let (name_at, _) = names::skip_honorifics(doc, at);
    if !office
        || !doc.same_sentence(i, at)
        || phrases::rank(doc, at).is_some()
        || names::blocks_name(doc, name_at, true)
    {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() >= 2 && !single_place(doc, it))?;
    let surface = name.tokens.clone();
    Some(person(
        doc,
        at,
        Person {
            rank: None,
            name,
            posts: Vec::new(),
            from_unit: None,
            weak: false,
            acting: false,
            surface,
            rule: "person-handover",
        },
        out,
    ))
}

/// The units that a post phrase names explicitly become items of their own, inside the post's tokens.
fn record_units(doc: &Doc<'_>, post: usize, out: &mut Mentions) {
    let _ = doc;
    let mut next = out.posts[post].unit;
    while let Some(index) = next {
        let unit = &out.units[index];
        if !unit.implied {
            out.items.push(Placed { tokens: unit.tokens.clone(), item: Item::Unit(index) });
        }
        if let Some(place) = unit.place.clone().filter(|it| it.level.is_some()) {
            out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
            out.regions.push(place);
        }
        next = out.units[index].parent;
    }
}

/// What stands between a post and a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Comma,
    Colon,
    /// `dijabat`, `yang dijabat oleh`, `atas nama`.
    Words,
}

fn name_start(doc: &Doc<'_>, end: usize) -> (usize, Gap) {
    let mut at = end;
    // `Bupati Kepahiang., Dr. X`
    if doc.mark(at) == '.' && doc.mark(at + 1) == ',' {
        at += 1;
    }
    // `Bupati Badung, Bali, I Made …`, `Kapolres Cirebon Kota, Polda Jabar, AKBP …`: what stands above the unit.
    if doc.mark(at) == ',' {
        // Also a whole address: `Kepala Desa X, Kecamatan Y, Kabupaten Z, Muh. …`.
        let above = |from: usize| {
            let leveled = phrases::level_at(doc, from).and_then(|(level, next, _)| {
                let level = level?;
                phrases::place_at(doc, next, |it| it == level).map(|it| next + it.1)
            });
            leveled
                .or_else(|| phrases::place_at(doc, from, |it| it <= RegionLevel::City).map(|it| from + it.1))
                .or_else(|| {
                    phrases::unit_alone(doc, from)
                        .filter(|it| phrases::kind_of(doc, it.word) == simpul_model::UnitKind::Polda)
                        .map(|it| it.tokens.end)
                })
        };
        let mut stop = at;
        for _ in 0..3 {
            match above(stop + 1).filter(|it| doc.mark(*it) == ',') {
                Some(next) => stop = next,
                None => break,
            }
        }
        if stop > at && doc.tokens.get(stop + 1).is_some_and(|it| it.is_capital()) {
            return (stop + 1, Gap::Comma);
        }
    }
    if doc.mark(at) == ',' && doc.is_any(at + 1, words!["yaitu", "yakni", "masing"]) {
        return (at + 2, Gap::Words);
    }
    // `Babinsa kami, Serka T`
    if doc.is_any(at, words!["kami", "kita", "saya"]) && doc.mark(at + 1) == ',' {
        at += 1;
    }
    // `Ketua Bawaslu (Badan …)`, `(Kapolres)`: a bracket right behind the post that holds no name.
    match doc.mark(at) {
        ',' => return (at + 1, Gap::Comma),
        ':' => return (at + 1, Gap::Colon),
        '(' if doc.mark(at + 2) == ')' => at += 3,
        _ => {}
    }
    if doc.is_any(at, words!["yaitu", "yakni", "adalah", "bernama"]) {
        return (at + 1, Gap::Words);
    }
    (at, Gap::None)
}

/// Whether what stands at `at` may be the name of the holder of `post`.
fn accepts_name(doc: &Doc<'_>, post: usize, at: usize, gap: Gap, out: &Mentions) -> bool {
    let Some(token) = doc.tokens.get(at) else { return false };
    let honored = names::skip_honorifics(doc, at).1;
    if !(token.is_capital() || honored)
        || doc.paragraph_of(at) != doc.paragraph_of(out.posts[post].tokens.start)
        || doc.sentence_of(at) != doc.sentence_of(out.posts[post].tokens.start)
    {
        return false;
    }
    if doc.in_title(at) || doc.quote_of(at) != doc.quote_of(out.posts[post].tokens.start) {
        return false;
    }
    // `Kepada Kapolda, Santo melaporkan`: the comma closes the adverbial.
    let from = out.posts[post].tokens.start;
    let opening = doc.sentences[doc.sentence_of(from)].tokens.start;
    if gap == Gap::Comma && from > opening && from - opening <= 3 {
        let first = doc.word(opening).to_ascii_lowercase();
        let adverbial = (from - opening == 1
            && matches!(first.as_str(), "kepada" | "oleh" | "bersama" | "bagi" | "atas" | "untuk"))
            || (first.starts_with("men") || first.starts_with("mem") || first.starts_with("meng"));
        if adverbial && !doc.is_any(opening, words!["menurut"]) {
            return false;
        }
    }
    let (name_at, honorific) = names::skip_honorifics(doc, at);
    if names::blocks_name(doc, name_at, true) {
        return false;
    }
    let Some(name) = names::name(doc, at) else { return false };
    if honorific || !name.degrees.is_empty() {
        return true;
    }
    let length = name.tokens.len();
    // A place that covers the whole run is a place: `Kapolres Malang, Jawa Timur`.
    let gazetteer = doc.lexicon.gazetteer();
    let is_place = doc.found(name_at).iter().any(|it| match it.term {
        Term::Place(id) => {
            it.len as usize >= length
                && gazetteer
                    .named(id)
                    .iter()
                    .any(|code| !matches!(code.level(), RegionLevel::Village | RegionLevel::District))
        }
        _ => false,
    });
    if is_place {
        return false;
    }
    if gap == Gap::Colon && !matches!(doc.mark(name.end), ',' | '.' | ';') {
        return false;
    }
    // Behind a comma a name must end its clause: `Ketua KPU, Fatah, …`, `Ketua Panwascam, Rudi mengatakan`.
    if gap == Gap::Comma {
        let behind = doc.mark(name.end);
        let verb = doc.tokens.get(name.end).is_some_and(|it| it.is_word() && !it.is_capital());
        return matches!(behind, ',' | '.' | '(' | ';' | '/' | '”' | '"')
            || verb
            || name.end >= doc.tokens.len()
            || doc.paragraph_of(name.end) != doc.paragraph_of(at)
            || doc.found(name.end).iter().any(|it| matches!(it.term, Term::Post(_)));
    }
    true
}

/// Stores a person with the posts that follow the name, and gives one behind the last token read.
fn person(doc: &Doc<'_>, from: usize, mut person: Person, out: &mut Mentions) -> usize {
    let mut end = person.name.end;
    if let Some((index, next)) = trailing_post(doc, end, person.posts.is_empty(), out) {
        person.posts.push(index);
        end = next;
    } else if person.posts.is_empty() && doc.is(end, "dari") && person.rank.is_none() {
        if let Some(unit) = phrases::unit(doc, end + 1, &mut out.units) {
            end = out.units[unit].tokens.end;
            out.items.push(Placed { tokens: out.units[unit].tokens.clone(), item: Item::Unit(unit) });
            person.from_unit = Some(unit);
        }
    }
    out.items.push(Placed { tokens: from..end, item: Item::Person(out.people.len()) });
    out.people.push(person);
    end
}

/// A post in apposition behind a name: `(Kapolres X)`, `, Kapolres X,`, `selaku Kapolres X`, `yang juga Ketua X`.
fn trailing_post(doc: &Doc<'_>, end: usize, postless: bool, out: &mut Mentions) -> Option<(usize, usize)> {
    let bracket = doc.mark(end) == '(';
    let comma = matches!(doc.mark(end), ',' | '-' | '–');
    let mut at = end + usize::from(bracket || comma);
    let mut linked = bracket;
    if doc.is(at, "yang")
        && (doc.is_any(at + 1, words!["juga", "merupakan", "menjabat", "sebelumnya", "semula", "tadinya", "sehari"])
            || (doc.is(at + 1, "selama") && doc.is(at + 2, "ini")))
    {
        at += 2;
        while doc.is_any(
            at,
            words![
                "merupakan",
                "menjabat",
                "adalah",
                "sebagai",
                "selaku",
                "bertugas",
                "pernah",
                "sempat",
                "juga",
                "ini",
                "hari",
            ],
        ) {
            at += 1;
        }
        linked = true;
    } else if doc.is_any(at, words!["sebelumnya", "kini", "sekarang"]) && comma {
        at += 1;
        linked = true;
    } else if doc.is_any(at, words!["selaku"]) || (doc.is(at, "dalam") && doc.is(at + 1, "kapasitas")) {
        at += 1;
        linked = true;
    }
    // `Maryam Buton, S.E. dari Camat Namlea menjadi …`: where one comes from, with where one goes.
    let comes_from = !linked && doc.is(at, "dari");
    let said = comes_from && doc.is_any(at + 1, words!["jabatan", "posisi"]);
    if comes_from {
        at += 1 + usize::from(doc.is_any(at + 1, words!["jabatan", "posisi"]));
        at += usize::from(doc.is_any(at, words!["lama", "sebelumnya", "semula"]));
        at += usize::from(doc.is_any(at, words!["sebagai", "selaku"]));
    }
    let former_hint =
        linked && (end..at).any(|it| doc.is_any(it, words!["sebelumnya", "semula", "tadinya", "pernah", "sempat"]));
    if !linked && !comma && !comes_from {
        return None;
    }
    let known = out.units.len();
    let phrase = phrases::post(doc, at, &mut out.units)?;
    let after = phrase.tokens.end;
    let goes = doc.is_any(
        after,
        words![
            "menjadi",
            "ke",
            "kini",
            "digeser",
            "dipindah",
            "dipindahkan",
            "dimutasi",
            "dimutasikan",
            "dipromosikan",
            "pindah",
            "bergeser",
            "sekarang",
            "sebagai",
            "dilantik",
            "diangkat",
        ],
    );
    if comes_from && !goes && !said {
        out.units.truncate(known);
        return None;
    }
    let linked = linked || comes_from;
    let former_hint = former_hint || comes_from;
    let entry = doc.lexicon.post(phrase.post);
    let next_person = phrases::rank(doc, after).is_some()
        || (matches!(doc.mark(after), ',') && phrases::rank(doc, after + 1).is_some())
        || (!bracket && names::name(doc, after).is_some_and(|it| !names::blocks_name(doc, it.tokens.start, true)));
    let bare = phrase.unit.is_none() && entry.generic;
    // In a list the next post belongs to the next person, named or not; only a former post or a closed apposition goes back.
    if doc.is_any(after, words!["diwakili", "yang", "bersama", "serta", "hadir", "turut", "diwakilkan"])
        && !linked
        && !phrase.former
    {
        out.units.truncate(known);
        return None;
    }
    let closes = matches!(doc.mark(after), ',' | '.' | ')')
        || doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital());
    if phrase.plural
        || bare
        || (!linked
            && (next_person
                || !closes
                || (!phrase.former
                    && !apposition(doc, end, after, postless)
                    && !(postless && doc.mark(after) == '.' && phrase.unit.is_some_and(|it| !out.units[it].implied)))))
    {
        out.units.truncate(known);
        return None;
    }
    let mut phrase = phrase;
    phrase.former |= former_hint;
    let index = out.posts.len();
    out.posts.push(phrase);
    record_units(doc, index, out);
    let end = after + usize::from(bracket && doc.mark(after) == ')');
    Some((index, end))
}

/// Whether `dari` leads up a post: `dari Camat X`, `dari jabatan lama sebagai P`.
fn trailing_is_post(doc: &Doc<'_>, end: usize) -> bool {
    let post = |it: usize| doc.found(it).iter().any(|it| matches!(it.term, Term::Post(_)));
    post(end + 1) || doc.is_any(end + 1, words!["jabatan", "posisi"])
}

/// Whether a post between commas behind a name describes that name: nothing but a list may stand before it.
fn apposition(doc: &Doc<'_>, comma: usize, after: usize, postless: bool) -> bool {
    if doc.mark(after) == ',' {
        // `Bupati A, Ketua DPRD, B`: where posts come first, the next post is the next person's.
        if !postless && doc.tokens.get(after + 1).is_some_and(|it| it.is_capital()) {
            return false;
        }
        // `…, A, Kapolres X, B …` in a list: the next item begins with a post or rank.
        let next = after + 1;
        let list = doc
            .found(next)
            .iter()
            .any(|it| matches!(it.term, Term::Post(_) | Term::Rank(_) | Term::UnitType(_) | Term::Group(_)))
            || doc.is_any(next, words!["dan", "serta", "para"]);
        return !list && doc.mark(comma) == ',';
    }
    doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital())
        && !doc.is_any(after, words!["dan", "serta"])
}

/// A rank and a name without a post before it.
fn ranked(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (status, at) = phrases::status(doc, i);
    let at = at + usize::from(doc.is(at, "oleh") && status.acting);
    let rank = phrases::rank(doc, at)?;
    if crate::people::in_a_place_name(doc, at) {
        // `Jalan Jenderal Gatot Subroto`
        return names::name(doc, rank.tokens.end).map(|it| it.tokens.end);
    }
    let name = names::name(doc, rank.tokens.end)?;
    let surface = rank.tokens.start..name.tokens.end;
    Some(person(
        doc,
        i,
        Person {
            rank: Some(rank),
            name,
            posts: Vec::new(),
            from_unit: None,
            weak: false,
            acting: status.acting,
            surface,
            rule: "person-rank-name",
        },
        out,
    ))
}

/// A name without rank that shows its post behind it.
fn named_before_post(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if i > 0
        && doc.tokens[i - 1].is_capital()
        && doc.sentence_of(i - 1) == doc.sentence_of(i)
        && !names::blocks_name(doc, i - 1, true)
    {
        return None;
    }
    let (at, _) = names::skip_honorifics(doc, i);
    if names::blocks_name(doc, at, true) || names::blocks_name(doc, i, true) {
        return None;
    }
    let name = names::name(doc, i)?;
    let end = name.end;
    if name.tokens.len() >= 2
        && i > 0
        && doc.tokens[i - 1].is_word()
        && !doc.tokens[i - 1].is_capital()
        && doc.found(end).iter().any(|it| matches!(it.term, Term::Post(_)))
        && doc.same_sentence(i, end)
        && !single_place(doc, &name)
        && let Some(next) = post_at_once(doc, i, &name, out)
    {
        return Some(next);
    }
    let cue = matches!(doc.mark(end), '(' | ',') || doc.is_any(end, words!["selaku", "yang", "dari"]);
    if !cue || name.tokens.len() > 6 {
        return None;
    }
    let units = out.units.len();
    let posts = out.posts.len();
    let items = out.items.len();
    let regions = out.regions.len();
    if doc.is(end, "dari") && trailing_is_post(doc, end) {
        // read below
    } else if doc.is(end, "dari") {
        // `Hendrawan Bong dari Bawaslu`: only election bodies and services send people this way.
        let unit = phrases::unit(doc, end + 1, &mut out.units)?;
        let sends = name.tokens.len() >= 2
            && matches!(
                phrases::kind_of(doc, out.units[unit].word),
                simpul_model::UnitKind::Kpu
                    | simpul_model::UnitKind::Bawaslu
                    | simpul_model::UnitKind::Kejaksaan
                    | simpul_model::UnitKind::Dprd
                    | simpul_model::UnitKind::Pemda
            );
        if sends {
            let tokens = out.units[unit].tokens.clone();
            let end = tokens.end;
            out.items.push(Placed { tokens, item: Item::Unit(unit) });
            if let Some(place) = out.units[unit].place.clone().filter(|it| it.level.is_some()) {
                out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
                out.regions.push(place);
            }
            let surface = name.tokens.clone();
            out.items.push(Placed { tokens: i..end, item: Item::Person(out.people.len()) });
            out.people.push(Person {
                rank: None,
                name,
                posts: Vec::new(),
                from_unit: Some(unit),
                weak: true,
                acting: false,
                surface,
                rule: "person-name-from-unit",
            });
            return Some(end);
        }
        out.units.truncate(units);
        return None;
    }
    if let Some((index, next)) = trailing_post(doc, end, true, out)
        && name.tokens.len() >= 1
        && !single_place(doc, &name)
    {
        let surface = name.tokens.clone();
        out.items.push(Placed { tokens: i..next, item: Item::Person(out.people.len()) });
        out.people.push(Person {
            rank: None,
            name,
            posts: vec![index],
            from_unit: None,
            weak: false,
            acting: false,
            surface,
            rule: "person-name-post",
        });
        return Some(next);
    }
    out.units.truncate(units);
    out.posts.truncate(posts);
    out.items.truncate(items);
    out.regions.truncate(regions);
    None
}

/// `Mardi Santo dilantik sebagai Kepala Dinas X`, `Yuda Pratama resmi menjabat Kapolresta Y`: a name that shows its post only behind a
/// verb of office. The post itself is read by the rotations.
fn appointed(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if i > 0
        && doc.tokens[i - 1].is_capital()
        && doc.sentence_of(i - 1) == doc.sentence_of(i)
        && !names::blocks_name(doc, i - 1, true)
    {
        return None;
    }
    let (at, _) = names::skip_honorifics(doc, i);
    if names::blocks_name(doc, at, true) || doc.quote_of(i).is_some() {
        return None;
    }
    let name = names::name(doc, i).filter(|it| it.tokens.len() >= 2 || it.honorific || !it.degrees.is_empty())?;
    if single_place(doc, &name) {
        return None;
    }
    let mut verb = name.end;
    while verb < name.end + 2 && doc.is_any(verb, words!["resmi", "kini", "sendiri", "lalu", "kemudian", "yang"]) {
        verb += 1;
    }
    let (cue, len, _) = cue_at(doc, verb)?;
    let office = match cue {
        RoleCue::MovesTo | RoleCue::PromotedTo | RoleCue::AppointedAs => true,
        RoleCue::Holds => {
            (verb..verb + len).any(|it| doc.is_any(it, words!["menjabat", "mengemban", "menduduki", "memangku"]))
        }
        _ => false,
    };
    if !office || !doc.same_sentence(i, verb + len) {
        return None;
    }
    let known = out.units.len();
    let mut from = verb + len;
    while from < verb + len + 3
        && doc.is_any(
            from,
            words!["sebagai", "menjadi", "selaku", "tugas", "jabatan", "baru", "untuk", "mengemban", "posisi"],
        )
    {
        from += 1;
    }
    let post = phrases::post(doc, from, &mut out.units);
    let holds = post.is_some_and(|it| !it.future && !it.former && !it.plural && it.unit.is_some());
    out.units.truncate(known);
    if !holds {
        return None;
    }
    let surface = name.tokens.clone();
    let end = name.end;
    out.items.push(Placed { tokens: i..end, item: Item::Person(out.people.len()) });
    out.people.push(Person {
        rank: None,
        name,
        posts: Vec::new(),
        from_unit: None,
        weak: false,
        acting: false,
        surface,
        rule: "person-appointed",
    });
    Some(end)
}

/// `Bupati dan Wakil Bupati Gowa, A dan B`: two posts of one unit and their two holders in the same order.
fn paired_posts(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let found = doc.found(i).iter().find(|it| matches!(it.term, Term::Post(_)))?;
    let and = i + found.len as usize;
    if !doc.is(and, "dan") || doc.in_title(i) || !doc.tokens[i].is_capital() {
        return None;
    }
    let known = out.units.len();
    let read = (|| {
        let first = phrases::post(doc, i, &mut out.units)?;
        let second = phrases::post(doc, and + 1, &mut out.units)?;
        let unit = second.unit?;
        if first.tokens.end != and || second.plural || second.future || out.units[unit].implied {
            return None;
        }
        let at = second.tokens.end + usize::from(doc.mark(second.tokens.end) == ',');
        let one = names::name(doc, at).filter(|_| {
            !names::blocks_name(doc, names::skip_honorifics(doc, at).0, true) && phrases::rank(doc, at).is_none()
        })?;
        let gap = one.end + usize::from(doc.is(one.end, "dan") || matches!(doc.mark(one.end), '-' | '–'));
        let two = names::name(doc, gap).filter(|it| {
            gap > one.end
                && !names::blocks_name(doc, names::skip_honorifics(doc, gap).0, true)
                && it.tokens.start < gap + 3
        })?;
        doc.same_sentence(i, gap).then_some((first, second, at, one, gap, two))
    })();
    let Some((mut first, second, at, one, gap, two)) = read else {
        out.units.truncate(known);
        return None;
    };
    first.unit = second.unit;
    first.plural = false;
    let end = two.end;
    for (post, from, to, name) in [(first, i, one.end, one), (second, gap, end, two)] {
        let index = out.posts.len();
        out.posts.push(post);
        if from == i {
            record_units(doc, index, out);
        }
        let surface = name.tokens.clone();
        out.items.push(Placed { tokens: from.max(at.min(from))..to, item: Item::Person(out.people.len()) });
        out.people.push(Person {
            rank: None,
            name,
            posts: vec![index],
            from_unit: None,
            weak: false,
            acting: false,
            surface,
            rule: "person-post-pair",
        });
    }
    Some(end)
}

/// `dipimpin Arif Hidayat Ketua KPU beserta …`: a post right behind a name, without a comma and with nobody behind it.
fn post_at_once(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    let known = out.units.len();
    let phrase = phrases::post(doc, name.end, &mut out.units)?;
    let after = phrase.tokens.end;
    let somebody = phrases::rank(doc, after).is_some()
        || doc.tokens.get(after).is_some_and(|it| it.is_capital())
        || (doc.mark(after) == ',' && doc.tokens.get(after + 1).is_some_and(|it| it.is_capital()));
    if phrase.plural || phrase.unit.is_none() || somebody {
        out.units.truncate(known);
        return None;
    }
    let index = out.posts.len();
    out.posts.push(phrase);
    record_units(doc, index, out);
    out.items.push(Placed { tokens: i..after, item: Item::Person(out.people.len()) });
    out.people.push(Person {
        rank: None,
        name: name.clone(),
        posts: vec![index],
        from_unit: None,
        weak: false,
        acting: false,
        surface: name.tokens.clone(),
        rule: "person-name-post",
    });
    Some(after)
}

/// Whether the name is nothing but a place of the table (`Wamena, Ketua KPU …`).
fn single_place(doc: &Doc<'_>, name: &Name) -> bool {
    doc.found(name.tokens.start)
        .iter()
        .any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= name.tokens.len())
}

fn unit_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let first = out.units.len();
    let index = phrases::unit(doc, i, &mut out.units)?;
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
    Some(members(doc, index, end, out).unwrap_or(end))
}

/// A place with its level word, also where that word ends the unit's own (`Balai Desa Tieng`).
fn with_level_word(doc: &Doc<'_>, place: Place) -> Option<Place> {
    if place.level.is_some() {
        return Some(place);
    }
    let before = place.tokens.start.checked_sub(1)?;
    let (level, end, word) = phrases::level_at(doc, before)?;
    let fits = end == place.tokens.start
        && place
            .name
            .is_some_and(|name| doc.lexicon.gazetteer().named(name).iter().any(|it| Some(it.level()) == level));
    fits.then(|| Place { level, level_word: Some(word), ..place })
}

/// `Kecamatan Seginim dan Pino Raya`: a level word and the places it governs.
fn region_item(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (level, mut at, word) = phrases::level_at(doc, i)?;
    let level = level?;
    let mut read = None;
    loop {
        if !doc.same_sentence(i, at) {
            break;
        }
        let Some((name, len)) = phrases::place_at(doc, at, |it| it == level) else {
            break;
        };
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
            break;
        }
        at += gap;
    }
    if read.is_none()
        && doc.same_sentence(i, at)
        && doc.tokens.get(at).is_some_and(|it| it.is_capital())
        && doc.tokens[i].is_capital()
        && matches!(level, RegionLevel::District | RegionLevel::Village)
        && !names::blocks_name(doc, at, true)
    {
        // A name that the table spells otherwise (`Distrik Skamto`): resolved near the article's focus.
        let mut end = at + 1;
        while end < at + 3
            && doc.tokens.get(end).is_some_and(|it| it.is_capital())
            && !names::blocks_name(doc, end, true)
        {
            end += 1;
        }
        out.items.push(Placed { tokens: i..end, item: Item::Region(out.regions.len()) });
        out.regions.push(Place { tokens: at..end, name: None, level: Some(level), level_word: Some(word) });
        return Some(end);
    }
    read
}

fn higher_place(doc: &Doc<'_>, i: usize, level: RegionLevel) -> bool {
    phrases::place_at(doc, i, |it| it < level).is_some() && phrases::place_at(doc, i, |it| it == level).is_none()
}

fn list_goes_on(doc: &Doc<'_>, i: usize, level: RegionLevel) -> bool {
    let Some((_, len)) = phrases::place_at(doc, i, |it| it == level) else { return false };
    doc.is_any(i + len, words!["dan", "serta"])
        || (doc.mark(i + len) == ',' && phrases::place_at(doc, i + len + 1, |it| it == level).is_some())
}

/// A place without level word that stands in its own right: `di Gowa`, `warga Sampang`, `, Jawa Timur`.
fn bare_place(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (name, len) = doc
        .found(i)
        .iter()
        .find_map(|it| if let Term::Place(name) = it.term { Some((name, it.len as usize)) } else { None })?;
    // `Galungan dan Kuningan`: the holiday.
    if doc.is(i, "Kuningan")
        && (i.saturating_sub(3)..i + 4)
            .any(|it| doc.is_any(it, words!["Galungan", "hari", "libur", "perayaan", "raya"]))
    {
        return None;
    }
    // Part of a longer capitalised run: somebody's or something's name.
    let next_capital = doc.tokens.get(i + len).is_some_and(|it| it.is_capital() && doc.found(i + len).is_empty());
    let before = i.checked_sub(1);
    let run_before = before.is_some_and(|it| doc.tokens[it].is_capital() && doc.sentence_of(it) == doc.sentence_of(i));
    if next_capital || run_before {
        return None;
    }
    out.items.push(Placed { tokens: i..i + len, item: Item::Region(out.regions.len()) });
    out.regions.push(Place { tokens: i..i + len, name: Some(name), level: None, level_word: None });
    Some(i + len)
}

impl Mentions {
    /// The items whose first token lies in `range`.
    pub(crate) fn within(&self, range: Range<usize>) -> &[Placed] {
        let from = self.items.partition_point(|it| it.tokens.start < range.start);
        let to = self.items.partition_point(|it| it.tokens.start < range.end);
        &self.items[from..to]
    }
}

/// The role cue at token `i`, longest first.
pub(crate) fn cue_at(doc: &Doc<'_>, i: usize) -> Option<(RoleCue, usize, bool)> {
    doc.found(i).iter().find_map(|it| match it.term {
        Term::Role(id) => {
            let word = doc.lexicon.role(id);
            Some((word.role, it.len as usize, word.passive))
        }
        _ => None,
    })
}

/// Whether a status of this effect stands at token `i`; gives its length.
pub(crate) fn status_at(doc: &Doc<'_>, i: usize, effect: StatusEffect) -> Option<usize> {
    doc.found(i).iter().find_map(|it| match it.term {
        Term::Status(id) if doc.lexicon.status(id).effect == effect => Some(it.len as usize),
        _ => None,
    })
}
