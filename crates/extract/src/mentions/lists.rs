//! Several who share a post or a body: members, further holders, `anggotanya`, seats said once.

use super::gap::introduced;
use super::moved::{body_spoken_of, party_of, record_party};
use super::named::{person, single_place};
use super::posts::record_units;
use super::{Item, Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::phrases::{PostPhrase, RankPhrase, UnitWord};
use crate::token::{Shape, Token};
use crate::words::NUMERALS;
use crate::{names, phrases};
use simpul_lexicon::Term;
use std::ops::Range;

/// Whether a number stands before a post: `dua komisioner`, `tiga orang anggota`.
pub(super) fn counted(doc: &Doc<'_>, i: usize) -> bool {
    let i = i.saturating_sub(usize::from(i > 0 && doc.is(i - 1, "orang")));
    i > 0 && (doc.is_any(i - 1, words!(NUMERALS)) || doc.is_any(i - 1, words!["kedua", "ketiga", "keempat"]))
}

/// `yang hadir ketiga pimpinan, A, B, C dan D`: who follows is more than those counted before the post at token `i`, thus others of the body.
pub(super) fn beyond_count(doc: &Doc<'_>, i: usize, post: usize, out: &mut Mentions) {
    if out.posts[post].standard != "Pimpinan" {
        return;
    }
    let word = |it: &str| doc.is(i.wrapping_sub(1), it);
    let Some(count) = NUMERALS.iter().position(|it| word(it) || word(&format!("ke{it}"))).map(|it| it + 2) else {
        return;
    };
    let named = out.people.iter().filter(|it| it.posts.contains(&post)).count();
    if named > count
        && let Some(member) = doc.lexicon.generic_post("Anggota")
    {
        out.posts[post].post = member;
        "Anggota".clone_into(&mut out.posts[post].standard);
    }
}

/// Further holders of one post: `Anggota Bawaslu X, A, B dan C`, `TPD X, yaitu A (unsur Y), B (unsur Z), dan C`.
pub(super) fn more_holders(doc: &Doc<'_>, post: usize, mut end: usize, out: &mut Mentions) -> usize {
    loop {
        let mut at = end;
        // `(Divisi Teknis)`, `(unsur KPU)`, `(Teradu II dan III)`
        if doc.mark(at) == '(' {
            let Some(close) = (at..(at + 8).min(doc.tokens.len())).find(|it| doc.mark(*it) == ')') else { return end };
            at = close + 1;
        }
        // `A dari unsur masyarakat, B dari unsur KPU`
        if doc.is(at, "dari") && doc.is(at + 1, "unsur") {
            at += 3;
        } else if let Some(next) = from_party(doc, at) {
            at = next;
        }
        let comma = doc.mark(at) == ',';
        let and = doc.is_any(at + usize::from(comma), words!["dan", "serta"]);
        if !comma && !and {
            return end;
        }
        at += usize::from(comma) + usize::from(and);
        if !doc.same_sentence(end.saturating_sub(1), at)
            || phrases::has_rank(doc, at)
            || !doc.tokens.get(at).is_some_and(Token::is_capital)
        {
            return end;
        }
        let Some(name) = names::name(doc, at) else { return end };
        // The list ends before a clause of its own, or goes on with a mark or `dan`.
        let next = name.end;
        let goes_on = matches!(doc.mark(next), ',' | '.' | '(' | ';')
            || doc.is_any(next, words!["dan", "serta"])
            || doc.tokens.get(next).is_none_or(|it| !it.is_capital())
            || (names::blocks_name(doc, next, false)
                && doc.found(next).iter().all(|it| matches!(it.term, Term::Role(_) | Term::Speech(_))));
        if !goes_on || single_place(doc, &name) && name.degrees.is_empty() && !and {
            return end;
        }
        end = next;
        out.add(at..end, Person { posts: vec![post], weak: true, ..Person::new(name, "person-post-list") });
    }
}

/// The end of `dari Fraksi X`, `dari PKB` at token `i`: the party that a holder of a seat comes from.
fn from_party(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.is(i, "dari") {
        return None;
    }
    let at = i + 1 + usize::from(doc.is(i + 1, "fraksi"));
    let party = phrases::unit_alone(doc, at)?;
    let end = party.tokens.end;
    // `dari Partai Kebangkitan Bangsa (PKB)`
    let end = end + if doc.mark(end) == '(' && doc.mark(end + 2) == ')' { 3 } else { 0 };
    (phrases::kind_of(doc, party.word) == simpul_model::UnitKind::Party).then_some(end)
}

/// Further holders of one post with ranks: `dua Bhabinkamtibmas, Bripka A dan Brigpol B`.
pub(super) fn more_ranked(doc: &Doc<'_>, post: usize, mut end: usize, out: &mut Mentions) -> usize {
    loop {
        let comma = usize::from(doc.mark(end) == ',');
        let and = usize::from(doc.is_any(end + comma, words!["dan", "serta"]));
        let at = end + comma + and;
        let Some(rank) = phrases::rank(doc, at).filter(|_| at > end && doc.same_sentence(end - 1, at)) else {
            return end;
        };
        let Some(name) = names::name(doc, rank.tokens.end) else { return end };
        let surface = rank.tokens.start..name.tokens.end;
        let one = Person { rank: Some(rank), posts: vec![post], surface, ..Person::new(name, "person-post-list") };
        let known = out.people.len();
        let next = person(doc, at, one, out);
        // `Bripka A dan Brigpol B, Kapolsek X`: a post of one's own.
        if out.people.get(known).is_some_and(|it| it.posts.len() > 1) {
            out.people[known].posts.remove(0);
        }
        end = next;
    }
}

/// `Pjs Bupati Pemalang (A), Kebumen (B), dan Purworejo (C)`: the post is said once, each seat with its holder in brackets.
pub(super) fn more_seats(doc: &Doc<'_>, post: usize, mut end: usize, out: &mut Mentions) -> usize {
    let Some(kind) = out.posts[post].unit.and_then(|it| match out.units[it].word {
        UnitWord::Type(kind) => Some(kind),
        _ => None,
    }) else {
        return end;
    };
    while doc.mark(end - 1) == ')' || doc.mark(end) == ')' {
        let from = end + usize::from(doc.mark(end) == ')');
        let comma = usize::from(doc.mark(from) == ',');
        let at = from + comma + usize::from(doc.is_any(from + comma, words!["dan", "serta"]));
        let seat = phrases::another_seat(doc, kind, at)
            .filter(|it| at > from && doc.same_sentence(end - 1, at) && doc.mark(it.tokens.end) == '(');
        let Some(seat) = seat else { break };
        let open = seat.tokens.end;
        let rank = phrases::rank(doc, open + 1);
        let first = rank.as_ref().map_or(open + 1, |it| it.tokens.end);
        let Some(name) = names::name(doc, first).filter(|it| doc.mark(it.end) == ')') else { break };
        out.units.push(seat);
        let unit = Some(out.units.len() - 1);
        let phrase = PostPhrase { tokens: at..open, unit, ..out.posts[post].clone() };
        out.posts.push(phrase);
        let index = out.posts.len() - 1;
        record_units(doc, index, out);
        let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
        end = name.end + 1;
        let one = Person { rank, posts: vec![index], surface, ..Person::new(name, "person-post-list") };
        out.add(at..end, one);
    }
    end
}

/// `Kapolres Kolaka dari A kepada B, Baubau dari C kepada D`: the next seat of a list of handovers, whose post is said once.
pub(super) fn further_seat(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let before = i.checked_sub(1)?;
    let joins = matches!(doc.mark(before), ',' | ';') || doc.is_any(before, words!["dan", "serta"]);
    let handed =
        joins && out.items.last().is_some_and(|it| matches!(it.item, Item::Person(_)) && it.tokens.end + 2 >= i);
    if !handed || doc.in_title(i) {
        return None;
    }
    let sentence = doc.sentence_of(i);
    let post =
        out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).find_map(|it| match it
            .item
        {
            Item::Post(index) => Some(index),
            _ => None,
        })?;
    let UnitWord::Type(kind) = out.units[out.posts[post].unit?].word else { return None };
    let seat = phrases::another_seat(doc, kind, i)?;
    let end = seat.tokens.end;
    if !doc.is(end, "dari") || !phrases::has_rank(doc, end + 1) {
        return None;
    }
    out.units.push(seat);
    let unit = Some(out.units.len() - 1);
    out.posts.push(PostPhrase { tokens: i..end, unit, ..out.posts[post].clone() });
    let index = out.posts.len() - 1;
    record_units(doc, index, out);
    out.items.push(super::Placed { tokens: i..end, item: Item::Post(index) });
    Some(end)
}

/// `TPD Provinsi X, yaitu A, B dan C`: the members of a body.
pub(super) fn members(doc: &Doc<'_>, unit: usize, end: usize, out: &mut Mentions) -> Option<usize> {
    // `Tim Pemeriksa Daerah (TPD) X A (unsur KPU) dan B (unsur Bawaslu)`
    let at_once = names::name(doc, end).filter(|it| doc.mark(it.end) == '(' && doc.is(it.end + 1, "unsur"));
    let at = introduced(doc, end).or_else(|| at_once.map(|_| end))?;
    if !matches!(
        phrases::kind_of(doc, out.units[unit].word),
        simpul_model::UnitKind::Dkpp | simpul_model::UnitKind::Kpu | simpul_model::UnitKind::Bawaslu
    ) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| !single_place(doc, it))?;
    // `delapan distrik yang sudah dibacakan di KPU yakni Prafu, Manokwari Utara, Sidey`: a place that no table holds.
    let next = name.end + usize::from(doc.mark(name.end) == ',');
    if next > name.end && names::name(doc, next).is_some_and(|it| it.degrees.is_empty() && single_place(doc, &it)) {
        return None;
    }
    let index = seat_in(doc, out.units[unit].tokens.clone(), "Anggota", unit, out)?;
    let next = name.end;
    out.add(at..next, Person { posts: vec![index], weak: true, ..Person::new(name, "person-member-list") });
    Some(more_holders(doc, index, next, out))
}

/// Stores a post that stands for itself (`Anggota`, `Hakim`) in a body; gives its index.
pub(super) fn seat_in(
    doc: &Doc<'_>,
    tokens: Range<usize>,
    standard: &str,
    unit: usize,
    out: &mut Mentions,
) -> Option<usize> {
    let post = doc.lexicon.generic_post(standard)?;
    out.posts.push(PostPhrase { unit: Some(unit), ..PostPhrase::new(tokens, post, standard.to_owned()) });
    Some(out.posts.len() - 1)
}

/// `A, B dan C, masing-masing Anggota KPU X`, `A dan B selaku Komisioner Y`: names of people without rank whose one post, or one each in the
/// same order, stands behind the last of them. Also names with ranks: `AKBP A dan Letkol B, masing-masing Kapolres serta Dandim`.
pub(super) fn shared_post(doc: &Doc<'_>, i: usize, first: usize, out: &mut Mentions) -> Option<usize> {
    // Most names stand alone.
    if !matches!(doc.mark(first), ',' | '-' | '–') && !doc.is_any(first, words!["dan", "serta", "dari"]) {
        return None;
    }
    let mut parties = Vec::new();
    let mut list: Vec<(usize, Option<RankPhrase>, names::Name)> = Vec::new();
    let mut at = i;
    let mut last = false;
    loop {
        let rank = phrases::rank(doc, at);
        let name_at = rank.as_ref().map_or(at, |it| it.tokens.end);
        if doc.found(name_at).iter().any(|it| matches!(it.term, Term::Post(_) | Term::Rank(_))) {
            break;
        }
        let Some(name) = names::name(doc, name_at).filter(|it| !single_place(doc, it) && it.tokens.len() <= 6) else {
            break;
        };
        let end = name.end;
        list.push((at, rank, name));
        at = end;
        // `A dari Partai X dan B dari Partai Y, masing-masing Wakil Ketua`
        if let Some(party) = party_of(doc, at) {
            parties.push(at);
            at = party.tokens.end;
        }
        let comma = usize::from(doc.mark(at) == ',');
        // `pasangan A-B dilantik sebagai P dan Q`
        let dash = list.len() == 1 && matches!(doc.mark(at), '-' | '–') && !crate::resolve::in_dateline(doc, i);
        let and = usize::from(dash || doc.is_any(at + comma, words!["dan", "serta"]));
        if last || comma + and == 0 || !doc.same_sentence(i, at + comma + and) {
            break;
        }
        let mut next = at + comma + and;
        // `A dan Teradu III, B`, `Teradu II A dan Teradu III B`
        if doc.is_any(next, words!["Teradu", "Terlapor", "Pengadu", "Saksi"])
            && doc.tokens.get(next + 1).is_some_and(|it| it.shape != Shape::Capital)
        {
            next += 2 + usize::from(doc.mark(next + 2) == ',');
        }
        if !doc.tokens.get(next).is_some_and(Token::is_capital) {
            break;
        }
        last = and == 1;
        at = next;
    }
    // `A, B, C, masing-masing sebagai Ketua dan Anggota KPU X`
    last |= doc.mark(at) == ',' && doc.is(at + 1, "masing");
    if list.len() < 2 || !last || doc.sentence_of(at.saturating_sub(1)) != doc.sentence_of(i) {
        return None;
    }
    // `A, B dan C (masing-masing Ketua dan Anggota KPU X)`
    let bracket = doc.mark(at) == '(';
    let link = at + usize::from(bracket || doc.mark(at) == ',');
    let mut from = link;
    // `A dan B, yang sehari-hari adalah anggota X`
    if doc.is(from, "yang") && doc.is_any(from + 1, words!["sehari", "keduanya", "juga", "semuanya"]) {
        from += 2;
        while doc.mark(from) == '-' || doc.is(from, "hari") {
            from += 1;
        }
    }
    // `A dan B, keduanya anggota KPU X, serta Sekretaris C`: one post of them all, the next is the next one's.
    let alike = doc.is_any(from, words!["keduanya", "ketiganya", "keempatnya", "kelimanya", "semuanya"]);
    if doc.is(from, "masing") {
        from += 1 + usize::from(doc.mark(from + 1) == '-');
        from += usize::from(doc.is(from, "masing"));
    } else if alike || doc.is(from, "selaku") {
        from += 1;
    }
    // `A, B dan C kembali terpilih sebagai anggota X`
    from = behind_choice(doc, from);
    from += usize::from(doc.is_any(from, words!["sebagai", "selaku", "adalah", "merupakan", "menjabat", "menjadi"]));
    from += usize::from(from > link && doc.is(from, "sebagai"));
    if from == link {
        return None;
    }
    let known = out.units.len();
    let mut posts = Vec::new();
    while let Some(phrase) = phrases::post(doc, from, &mut out.units) {
        from = phrase.tokens.end;
        posts.push(phrase);
        let comma = usize::from(doc.mark(from) == ',');
        let and = usize::from(doc.is_any(from + comma, words!["dan", "serta"]));
        if alike || posts.len() == list.len() || comma + and == 0 {
            break;
        }
        from += comma + and;
    }
    let unit = posts.last().and_then(|it| {
        it.unit.or_else(|| {
            // `Anggota KPU X, A sebagai ketua, dan B, C, D, masing-masing sebagai anggota`
            let seat = (!parties.is_empty() || doc.is(link, "masing")) && doc.lexicon.post(it.post).generic;
            if seat { body_spoken_of(doc, i, out) } else { None }
        })
    });
    // `masing-masing Ketua dan Anggota`: one who chairs, and all others.
    let chaired = posts.len() == 2
        && list.len() > 2
        && posts[0].standard == "Ketua"
        && posts[1].standard == "Anggota"
        && doc.is(link, "masing");
    if unit.is_none() || !(posts.len() == 1 || posts.len() == list.len() || chaired) || bracket && doc.mark(from) != ')'
    {
        out.units.truncate(known);
        return None;
    }
    let end = posts.last().map_or(from, |it| it.tokens.end) + usize::from(bracket);
    let first = out.posts.len();
    let n = posts.len();
    // `Bupati dan Wakil Bupati X terpilih`
    let elected = posts.last().is_some_and(|it| it.future);
    for (position, mut post) in posts.into_iter().enumerate() {
        // `masing-masing Ketua dan Anggota KPU X`; `masing-masing Dandim dan Kapolres`: each of his house.
        let own = post.unit.filter(|it| {
            !out.units[*it].implied || position + 1 == n || !doc.lexicon.post(post.post).generic && list[0].1.is_some()
        });
        post.unit = own.or(unit);
        post.plural = false;
        post.future |= elected;
        out.posts.push(post);
    }
    record_units(doc, first + n - 1, out);
    for party in parties {
        record_party(doc, party, out);
    }
    let count = list.len();
    for (position, (start, rank, name)) in list.into_iter().enumerate() {
        let to = if position + 1 == count { end } else { name.end };
        let post = first + position.min(n - 1);
        let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
        out.add(start..to, Person { rank, posts: vec![post], surface, ..Person::new(name, "person-post-shared") });
    }
    Some(end)
}

/// `kembali terpilih sebagai`, `resmi menjabat`, `dilantik Presiden C menjadi` at token `i`: where the last of these words stands; `i` where it
/// is nothing of the kind.
fn behind_choice(doc: &Doc<'_>, i: usize) -> usize {
    let got = i + usize::from(doc.is_any(i, words!["kembali", "resmi", "sah"]));
    if got > i && doc.is_any(got, words!["menjabat", "menjadi"]) {
        return got;
    }
    if !doc.is_any(got, words!["terpilih", "dilantik", "ditetapkan", "dikukuhkan", "diangkat"]) {
        return i;
    }
    let by = got + 1 + usize::from(doc.is(got + 1, "oleh"));
    let reach = if doc.begins(by, Kinds::POST.or(Kinds::STATUS)) { by + 10 } else { got + 2 };
    let end = doc.sentences[doc.sentence_of(i)].tokens.end;
    doc.first_of(got + 1..reach.min(end), words!["sebagai", "menjadi", "menjabat"]).unwrap_or(i)
}

/// The seat in a body that a word at token `i` tells of: `anggotanya`, `ketuanya`.
pub(super) fn possessive(doc: &Doc<'_>, i: usize) -> Option<&'static str> {
    if doc.is_any(i, words!["anggotanya", "komisionernya"]) {
        Some("Anggota")
    } else if doc.is(i, "ketuanya") {
        Some("Ketua")
    } else if doc.is(i, "sekretarisnya") {
        Some("Sekretaris")
    } else {
        None
    }
}

/// The same of names with ranks, where `masing-masing` says that each holds one of the posts.
pub(super) fn ranked_pair(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let ahead = i..doc.sentences[doc.sentence_of(i)].tokens.end;
    let each = doc.first_of(ahead, words!["masing"])?;
    let rank = phrases::rank(doc, i)?;
    let first = names::name(doc, rank.tokens.end)?.end;
    // Only ranks, names and their marks stand between.
    let told = (first..each).any(|it| {
        let small = doc.tokens[it].is_word() && !doc.tokens[it].is_capital();
        small && !doc.is_any(it, words!["dan", "serta", "bin", "binti"])
    });
    if told { None } else { shared_post(doc, i, first, out) }
}

/// `anggotanya`, `komisionernya`: a post in the unit named last.
pub(super) fn possessive_post(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if doc.is(i, "wakilnya") {
        return deputy(doc, i, out);
    }
    let standard = possessive(doc, i)?;
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(index) => Some(index),
        Item::Post(index) => out.posts[index].unit,
        Item::Person(index) => out.people[index].posts.iter().find_map(|post| out.posts[*post].unit),
        Item::Region(_) => None,
    })?;
    // `Acara digagas FKUB X. Ketuanya, A, membacakan …`: bodies whose people the page calls by their seats.
    if doc.tokens[i].is_capital() && !phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)) {
        return None;
    }
    let at = i + 1 + usize::from(doc.mark(i + 1) == ',');
    let name = names::name(doc, at).filter(|_| doc.same_sentence(i, at))?;
    // `Ketua Dewan beserta anggotanya, A selaku Bupati`: the next one on the list.
    if standard == "Anggota" && doc.is_any(name.end, words!["selaku", "sebagai"]) {
        return None;
    }
    let index = seat_in(doc, i..i + 1, standard, unit, out)?;
    let end = name.end;
    out.add(i..end, Person { posts: vec![index], weak: true, ..Person::new(name, "person-post-list") });
    Some(more_holders(doc, index, end, out))
}

/// `Lima anggota Bawaslu X dilantik. Mereka adalah A, B dan C`: the members of whom the sentence before spoke without a name.
pub(super) fn those(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let sentence = doc.sentence_of(i);
    let before = sentence.checked_sub(1).filter(|_| doc.sentences[sentence].tokens.start == i && !doc.in_title(i))?;
    let namely = words!["yakni", "yaitu", "adalah", "ialah"];
    let link = i + usize::from(!doc.is_any(i, words!["yakni", "yaitu"]));
    let at = link + usize::from(doc.is_any(link, namely));
    // `Ketiganya masing-masing A, B dan C`
    let each = usize::from(doc.mark(link + 1) == '-')
        + usize::from(doc.is(link + 1 + usize::from(doc.mark(link + 1) == '-'), "masing"));
    let at = if doc.is(link, "masing") { link + 1 + each } else { at };
    let at = at + usize::from(doc.mark(at) == ':');
    if at == link || phrases::has_rank(doc, at) {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() > 1 && !single_place(doc, it))?;
    let listed = matches!(doc.mark(name.end), ',' | '(') || doc.is(name.end, "dan");
    if !listed && from_party(doc, name.end).is_none() {
        return None;
    }
    let near = |it: &&super::Placed| doc.sentence_of(it.tokens.start) >= before;
    let (post, from) = out.items.iter().rev().take_while(near).find_map(|it| match it.item {
        Item::Post(post) => Some((post, it.tokens.start)),
        _ => None,
    })?;
    let phrase = &out.posts[post];
    // `KPU RI melantik anggota KPU X. Mereka ialah A, B dan C`
    let several =
        phrase.plural || counted(doc, from) || doc.is_any(i, words!["keempatnya", "kelimanya", "ketiganya", "mereka"]);
    let unit = phrase.unit.or_else(|| body_spoken_of(doc, i, out))?;
    let seats = phrases::has_seats(phrases::kind_of(doc, out.units[unit].word));
    if !several || phrase.future || !seats || !super::body::is_seat(&phrase.standard) {
        return None;
    }
    out.posts.push(PostPhrase { unit: Some(unit), plural: false, ..phrase.clone() });
    let index = out.posts.len() - 1;
    let end = name.end;
    out.add(at..end, Person { posts: vec![index], weak: true, ..Person::new(name, "person-post-list") });
    Some(more_holders(doc, index, end, out))
}

/// `Bupati X A bersama wakilnya, B`: the deputy of the head named last.
fn deputy(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let head = out.items.iter().rev().find_map(|it| match it.item {
        Item::Person(index) => out.people[index].posts.first().copied(),
        _ => None,
    })?;
    let unit = out.posts[head].unit?;
    let standard = match out.posts[head].standard.as_str() {
        "Bupati" => "Wakil Bupati",
        "Gubernur" => "Wakil Gubernur",
        "Ketua" => "Wakil Ketua",
        "Wali Kota" => "Wakil Wali Kota",
        _ => return None,
    };
    let at = i + 1 + usize::from(doc.mark(i + 1) == ',');
    let name = names::name(doc, at).filter(|it| doc.same_sentence(i, at) && it.tokens.len() > 1)?;
    let post = doc.lexicon.post_named(standard)?;
    out.posts.push(PostPhrase { unit: Some(unit), ..PostPhrase::new(i..i + 1, post, standard.to_owned()) });
    let index = out.posts.len() - 1;
    let end = name.end;
    out.add(i..end, Person { posts: vec![index], weak: true, ..Person::new(name, "person-post-list") });
    Some(end)
}
