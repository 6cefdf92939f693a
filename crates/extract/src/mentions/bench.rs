//! Those who sit on a bench or prosecute before it: judges, and who sits beside the one who chairs them.

use super::lists::{counted, more_holders};
use super::named::single_place;
use super::posts::record_units;
use super::trailing::trailing_post;
use super::{Item, Mentions, Person};
use crate::doc::Doc;
use crate::phrases::{PostPhrase, UnitPhrase, UnitWord};
use crate::token::{Kind, Token};
use crate::{names, phrases};

/// `jaksa Kejari X, A`, `dua hakim lain ialah A dan B`: members of a court or a prosecutor's office, whose post stands in small letters.
pub(super) fn bench(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    use simpul_model::UnitKind::{Kejaksaan, Pengadilan};
    // `Ketua majelis A, S.H., membacakan putusan`
    let chair = doc.is(i, "majelis") && doc.is(i.wrapping_sub(1), "ketua") && !doc.is(i + 1, "hakim");
    let (standard, kind) = if doc.is(i, "hakim") || chair {
        ("Hakim", Pengadilan)
    } else if doc.is_any(i, words!["jaksa", "penuntut"]) {
        ("Jaksa", Kejaksaan)
    } else {
        return None;
    };
    if doc.in_title(i) {
        return None;
    }
    let known = out.units.len();
    let mut at = i + 1;
    // `jaksa pengacara negara Kejari X`, `jaksa penyidik dari Kejari Y`
    if standard == "Jaksa" {
        at += 2 * usize::from(doc.is(at, "pengacara") && doc.is(at + 1, "negara"));
        at += usize::from(doc.is_any(at, words!["penyidik", "peneliti"]));
    }
    at += usize::from(doc.is_any(at, words!["dari", "pada"]));
    let printed = phrases::unit_alone(doc, at).filter(|it| phrases::kind_of(doc, it.word) == kind && !it.building);
    let unit = match &printed {
        Some(_) => Some(phrases::unit(doc, at, &mut out.units)?),
        // Those who are counted sit on the bench that the page named.
        None => out.items.iter().rev().find_map(|it| match it.item {
            Item::Unit(unit) if phrases::kind_of(doc, out.units[unit].word) == kind => Some(unit),
            Item::Person(person) => out.people[person]
                .posts
                .iter()
                .find_map(|post| out.posts[*post].unit.filter(|it| phrases::kind_of(doc, out.units[*it].word) == kind)),
            _ => None,
        }),
    };
    // `Sidang dipimpin Ketua Majelis A`: on a page that names no court before, but judges; not a page of the honorary council.
    if unit.is_none() && !(chair && doc.any_of(0..doc.tokens.len(), words!["hakim"])) {
        return None;
    }
    let own = doc.lexicon.generic_post(standard)?;
    let name_at = if out.units.len() > known {
        let end = unit.map_or(at, |it| out.units[it].tokens.end);
        // `majelis hakim PN X yang terdiri atas A, B dan C`
        let which = end + usize::from(doc.is(end, "yang"));
        if doc.is(which, "terdiri") && doc.is_any(which + 1, words!["atas", "dari"]) {
            which + 2
        } else if doc.is_any(which, words!["beranggotakan", "yakni", "yaitu", "diketuai", "dipimpin"]) {
            which + 1 + usize::from(doc.is(which + 1, "oleh"))
        } else {
            end + usize::from(doc.mark(end) == ',')
        }
    } else if chair {
        i + 1 + usize::from(doc.mark(i + 1) == ',')
    } else if doc.is(i, "hakim") && doc.is(i + 1, "tunggal") {
        // `dipimpin hakim tunggal A`
        i + 2 + usize::from(doc.mark(i + 2) == ',')
    } else if doc.is(i.wrapping_sub(1), "majelis") && doc.mark(i + 1) == ',' {
        // `dipimpin majelis hakim, A didampingi …`
        i + 2
    } else if counted(doc, i) || doc.is(i.wrapping_sub(1), "majelis") {
        let words = |it: &usize| doc.tokens.get(*it).is_some_and(|it| it.is_word() && !it.is_capital());
        let end = (i + 1..i + 12).take_while(words).last()? + 1;
        // `Majelis hakim diketuai A`
        let linked = doc.is_any(
            end - 1,
            words!["ialah", "adalah", "yakni", "yaitu", "atas", "dari", "antaranya", "diketuai", "dipimpin", "oleh"],
        );
        if linked { end } else { doc.tokens.len() }
    } else if doc.is(i, "hakim") && doc.tokens.get(i + 1).is_some_and(Token::is_capital) {
        // `dibacakan oleh hakim A`
        i + 1
    } else {
        doc.tokens.len()
    };
    let name = names::name(doc, name_at)
        .filter(|it| doc.same_sentence(i, name_at) && !single_place(doc, it))
        // `hakim PN X Resti, S.H.`
        .filter(|it| {
            let chairs = doc.is_any(name_at - 1, words!["diketuai", "dipimpin"]);
            it.tokens.len() >= 2 || (printed.is_some() || chairs) && (it.honorific || !it.degrees.is_empty())
        });
    let Some(name) = name else {
        out.units.truncate(known);
        return None;
    };
    // `Ketua majelis A yang juga Wakil Ketua PN X`, `jaksa A yang sehari-hari Kasi Pidum Kejari Y`: his post stands behind his name.
    let link = name.end + usize::from(doc.mark(name.end) == ',');
    if doc.is_any(link, words!["yang", "selaku"])
        && let Some((posts, next)) = trailing_post(doc, name.end, true, out)
    {
        let first = posts.first().copied();
        out.add(name_at..next, Person { posts, ..Person::new(name, "person-name-post") });
        return Some(first.map_or(next, |it| beside_chair(doc, it, next, out)));
    }
    let unit = if let Some(unit) = unit {
        unit
    } else {
        let court = UnitWord::Type(doc.lexicon.post_unit_type(own)?);
        out.units.push(UnitPhrase { implied: true, ..UnitPhrase::new(i..i + 1, court) });
        out.units.len() - 1
    };
    out.posts.push(PostPhrase { unit: Some(unit), ..PostPhrase::new(i..i + 1, own, standard.to_owned()) });
    let index = out.posts.len() - 1;
    record_units(doc, index, out);
    let end = name.end;
    // `hakim yang diketuai A`: the verb says what part A takes.
    let from = if doc.is_any(name_at - 1, words!["diketuai", "dipimpin", "oleh"]) { name_at } else { i };
    out.add(from..end, Person { posts: vec![index], weak: true, ..Person::new(name, "person-post-list") });
    Some(beside_chair(doc, index, more_holders(doc, index, end, out), out))
}

/// `… dipimpin hakim ketua A dengan anggota B dan C`, `A didampingi hakim anggota B dan C`: who sits on the bench of `post` beside the one
/// who ends before token `end`.
pub(super) fn beside_chair(doc: &Doc<'_>, post: usize, end: usize, out: &mut Mentions) -> usize {
    let mut with = end + usize::from(doc.mark(end) == ',');
    // `hakim A yang bertindak selaku ketua majelis, didampingi dua hakim anggota, B dan C`
    let part = with + usize::from(doc.is(with, "yang"));
    let part = part + usize::from(doc.is(part, "bertindak"));
    if doc.is_any(part, words!["selaku", "sebagai"]) && doc.is(part + 1, "ketua") && doc.is(part + 2, "majelis") {
        with = part + 3 + usize::from(doc.is(part + 3, "hakim"));
        with += usize::from(doc.mark(with) == ',');
    }
    let mut at =
        with + usize::from(doc.is_any(with, words!["dengan", "didampingi", "dibantu", "bersama", "beserta", "serta"]));
    if at == with || out.posts[post].standard != "Hakim" {
        return end;
    }
    at += usize::from(doc.is_any(at, words!["dibantu", "didampingi", "oleh"]));
    // `dua`, `2 (dua)`
    at += usize::from(doc.is(at, "dua") || doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number));
    at += if doc.mark(at) == '(' && doc.mark(at + 2) == ')' { 3 } else { 0 };
    at += usize::from(doc.is(at, "orang"));
    at += usize::from(doc.is(at, "hakim"));
    if !doc.is_any(at, words!["anggota", "anggotanya"]) {
        return end;
    }
    at += 1;
    // `(Ad Hoc)`
    if doc.mark(at) == '('
        && let Some(close) = (at + 2..at + 4).find(|it| doc.mark(*it) == ')')
    {
        at = close + 1;
    }
    at += usize::from(doc.mark(at) == ',' || doc.is_any(at, words!["yakni", "yaitu", "masing"]));
    let Some(name) = names::name(doc, at).filter(|it| doc.same_sentence(end, at) && !single_place(doc, it)) else {
        return end;
    };
    let next = name.end;
    out.add(at..next, Person { posts: vec![post], weak: true, ..Person::new(name, "person-post-list") });
    more_holders(doc, post, next, out)
}
