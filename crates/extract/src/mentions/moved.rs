//! People known only by a handover or an appointment.

use super::named::{person, single_place};
use super::office_verbs::{office_behind, office_verb, replaced_as};
use super::{Item, Mentions, Person, Placed, cue_at};
use crate::doc::{Doc, Kinds};
use crate::rotations::GIVEN;
use crate::token::{Kind, Shape};
use crate::{names, phrases};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

/// `menggantikan Drs. Husin Besan`, `digantikan oleh Rudi Hartawan`: someone known only by the post that changes hands.
pub(super) fn handover_name(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let (cue, len, _) = cue_at(doc, i)?;
    let given = cue == RoleCue::HandsOver && doc.is_any(i + len - 1, words!["kepada", "pada"]);
    if cue == RoleCue::Successor {
        return successor(doc, i + len, out);
    }
    if !(given || matches!(cue, RoleCue::Replaces | RoleCue::ReplacedBy | RoleCue::NowHeldBy)) || doc.in_title(i) {
        return None;
    }
    let sentence = doc.sentence_of(i);
    let office =
        out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) == sentence).any(|it| match it.item {
            Item::Post(index) => !out.posts[index].plural && out.posts[index].unit.is_some(),
            Item::Person(index) => out.people[index].posts.iter().any(|it| out.posts[*it].unit.is_some()),
            _ => false,
        });
    // `Putri menggantikan B`, who was named with her post before.
    let named = |it: usize| {
        doc.tokens[it].is_capital()
            && out.people.iter().any(|one| {
                one.name.tokens.clone().any(|word| doc.tokens[word].hash == doc.tokens[it].hash)
                    && (one.posts.iter().any(|post| out.posts[*post].unit.is_some()) || one.rule == "person-appointed")
            })
    };
    let known = cue == RoleCue::Replaces && i > 0 && doc.sentence_of(i - 1) == sentence && named(i - 1);
    // `A terpilih sebagai Ketua KPU X. Ia menggantikan B yang …`
    let pronoun = cue == RoleCue::Replaces && i > 0 && doc.is_any(i - 1, words!["ia", "dia", "beliau"]);
    let office_before = || {
        let before = out.items.iter().rev().skip_while(|it| doc.sentence_of(it.tokens.start) == sentence);
        before.take_while(|it| doc.sentence_of(it.tokens.start) + 1 == sentence).any(|it| match it.item {
            Item::Post(index) => !out.posts[index].plural && out.posts[index].unit.is_some(),
            Item::Person(index) => out.people[index].posts.iter().any(|it| out.posts[*it].unit.is_some()),
            _ => false,
        })
    };
    let office = office || known || pronoun && office_before() || seat_left(doc, i) || that_seat(doc, i, out).is_some();
    let at = i + len + usize::from(doc.is(i + len, "oleh"));
    let at = at + usize::from(doc.is_any(at, words!["pejabat"])) + usize::from(doc.is(at + 1, "lama"));
    let at = at + usize::from(doc.is_any(at, words!["mendiang", "almarhum", "almarhumah"]));
    // `menggantikan B sebagai P`
    let told = || {
        names::tokens(doc, at).is_some_and(|it| {
            it.len() >= 2
                && doc.is_any(it.end, words!["sebagai", "selaku"])
                && doc.begins(phrases::status(doc, it.end + 1).1, Kinds::POST)
        })
    };
    let office = office || cue == RoleCue::Replaces && told();
    if !office || !doc.same_sentence(i, at) || phrases::has_rank(doc, at) {
        return None;
    }
    // `dipegang Plh Arsyad Mappa`
    let (status, at) = if cue == RoleCue::NowHeldBy { phrases::status(doc, at) } else { (<_>::default(), at) };
    // `dirangkap Plt oleh Nurhaeni`
    let at = at + usize::from(status.acting && doc.is(at, "oleh"));
    // `jabatan tersebut ditempati Waluyo yang …`: a name that is a village elsewhere.
    let village = cue == RoleCue::NowHeldBy && seat_spoken_of(doc, i).is_some();
    let name = names::name(doc, at).filter(|it| {
        (!single_place(doc, it) || village && phrases::place_at(doc, at, |it| it <= RegionLevel::City).is_none())
            && doc.same_sentence(i, at)
    })?;
    // `dipercayakan kepada Nurbaiti dan …`, `menggantikan Sukirno yang …`: one word is a name where it is plainly no more.
    let agent = doc.is(at.wrapping_sub(1), "oleh");
    let alone = (given
        || matches!(cue, RoleCue::Replaces | RoleCue::ReplacedBy | RoleCue::NowHeldBy)
        || status.acting
        || agent)
        && doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
        && (doc.found(at).is_empty() || village)
        && doc.tokens.get(name.end).is_some_and(|it| it.is_word() && !it.is_capital() || matches!(it.mark, ',' | '.'));
    (name.tokens.len() >= 2 || alone || name.honorific && cue == RoleCue::NowHeldBy)
        .then(|| person(doc, at, Person { acting: status.acting, ..Person::new(name, "person-handover") }, out))
}

/// `Penggantinya ditunjuk B yang saat ini …`, `penggantinya adalah B`: who follows on the one named before, behind token `i`.
fn successor(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if doc.in_title(i) || !doc.is_any(i, words!["ditunjuk", "adalah", "ialah", "yakni", "yaitu", "dipercayakan"]) {
        return None;
    }
    let at = i + 1 + usize::from(doc.is(i + 1, "kepada"));
    let sentence = doc.sentence_of(i);
    let office = out
        .items
        .iter()
        .rev()
        .take_while(|it| doc.sentence_of(it.tokens.start) + 1 >= sentence)
        .any(|it| matches!(it.item, Item::Person(index) if !out.people[index].posts.is_empty()));
    let name = names::name(doc, at)
        .filter(|it| office && it.tokens.len() > 1 && !single_place(doc, it) && doc.same_sentence(i, at))?;
    Some(person(doc, at, Person::new(name, "person-handover"), out))
}

/// `Camat X dipercayakan kepada A dan Camat Y kepada B`: the verb is said once.
pub(super) fn handed_on(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if !doc.is(i, "kepada") || doc.in_title(i) || phrases::has_rank(doc, i + 1) {
        return None;
    }
    out.items.last().filter(|it| it.tokens.end == i).filter(|it| match it.item {
        Item::Post(index) => !out.posts[index].plural && out.posts[index].unit.is_some(),
        _ => false,
    })?;
    let sentence = doc.sentences[doc.sentence_of(i)].tokens.start..i;
    sentence.into_iter().find(|it| cue_at(doc, *it).is_some_and(|cue| cue.0 == RoleCue::HandsOver))?;
    let name = names::name(doc, i + 1).filter(|it| !single_place(doc, it) && doc.same_sentence(i, i + 1))?;
    let end = name.end;
    out.add(i + 1..end, Person::new(name, "person-handover"));
    Some(end)
}

/// `Camat X dari Joko Susanto kepada Retno Wulandari`: two names without rank between whom a post passes.
pub(super) fn handed_pair(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if doc.in_title(i) {
        return None;
    }
    // `Jabatan camat diserahkan dari pejabat lama A kepada pejabat baru B`
    let verb = i > 0 && doc.is_any(i - 1, words!["diserahkan", "diserahterimakan", "beralih", "berpindah", "berganti"]);
    let office = out.items.last().filter(|it| it.tokens.end + usize::from(verb) == i).is_some_and(|it| match it.item {
        Item::Post(index) => !out.posts[index].plural && out.posts[index].unit.is_some(),
        _ => false,
    });
    let told = |at: usize| doc.is(at, "pejabat") && doc.is_any(at + 1, words!["lama", "baru"]);
    let behind = |at: usize| if told(at) { at + 2 } else { at };
    let named = |at: usize| {
        let here = doc.same_sentence(i, at) && !phrases::has_rank(doc, at);
        names::name(doc, at).filter(|it| here && !single_place(doc, it))
    };
    let first = behind(i + 1);
    let one = named(first).filter(|_| office)?;
    let link = one.end;
    let second = behind(link + 1);
    let two = named(second).filter(|_| doc.is_any(link, words!["kepada", "ke", "pada"]))?;
    if one.tokens.len() + two.tokens.len() < 3 && one.degrees.is_empty() && two.degrees.is_empty() {
        return None;
    }
    let end = two.end;
    for (from, to, name) in [(first, link, one), (second, end, two)] {
        out.add(from..to, Person::new(name, "person-handover"));
    }
    Some(end)
}

/// Whether token `i` begins a line or an item of a list.
pub(crate) fn begins_line(doc: &Doc<'_>, i: usize) -> bool {
    let breaks = |at: usize| {
        let (end, start) = (doc.tokens[at - 1].end as usize, doc.tokens[at].start as usize);
        doc.article.text.get(end..start).is_some_and(|it| it.contains('\n'))
    };
    let first = |at: usize| at == 0 || !doc.same_sentence(at - 1, at) || breaks(at);
    let mark = |at: usize| !doc.tokens[at].is_word();
    first(i) || (mark(i - 1) && (first(i - 1) || (i > 1 && mark(i - 2) && first(i - 2)))) || behind_dateline(doc, i)
}

/// Where a sentence begins that tells something: behind its dateline.
pub(crate) fn told_from(doc: &Doc<'_>, sentence: &Range<usize>) -> usize {
    let start = sentence.start;
    if doc.article.dateline.is_none() || !crate::resolve::in_dateline(doc, start) {
        return start;
    }
    (start + 2..(start + 15).min(sentence.end)).find(|it| behind_dateline(doc, *it)).unwrap_or(start)
}

/// Whether the dash that ends the dateline stands right before token `i`.
pub(super) fn behind_dateline(doc: &Doc<'_>, i: usize) -> bool {
    i > 1
        && matches!(doc.mark(i - 1), '-' | '–' | '—' | '|')
        && doc.article.dateline.is_some()
        && crate::resolve::in_dateline(doc, i - 2)
        && !crate::resolve::in_dateline(doc, i - 1)
}

/// Whether the sentence speaks of a seat that somebody left: `Jabatan yang ditinggalkan A ditempati B`.
fn seat_left(doc: &Doc<'_>, i: usize) -> bool {
    let sentence = doc.sentences[doc.sentence_of(i)].tokens.start..i;
    let left = sentence.clone().any(|it| doc.is_any(it, words!["ditinggalkan", "ditinggalkannya", "ditinggal"]));
    left && sentence.into_iter().any(|it| doc.is_any(it, words!["jabatan", "posisi", "kursi"]))
}

/// The post of the sentence before, where this one speaks of it before token `i`: `Jabatan itu tetap dipegang B`.
fn that_seat(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    seat_spoken_of(doc, i)?;
    let before = doc.sentence_of(i).checked_sub(1)?;
    out.items.iter().rev().skip_while(|it| doc.sentence_of(it.tokens.start) > before).find_map(|it| match it.item {
        Item::Post(index) if !out.posts[index].plural && out.posts[index].unit.is_some() => Some(index),
        _ => None,
    })
}

/// Where the sentence of token `i` speaks of a seat named before: `jabatan itu`, `kursi tersebut`.
pub(crate) fn seat_spoken_of(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let start = doc.sentences[doc.sentence_of(i)].tokens.start;
    (start..i).find(|it| {
        doc.is_any(*it, words!["jabatan", "posisi", "kursi"]) && doc.is_any(it + 1, words!["itu", "tersebut", "ini"])
    })
}

/// Verbs whose object gets an office: `menunjuk A sebagai P`.
const APPOINTS: &[&str] = &[
    "memilih",
    "mendapuk",
    "mendaulat",
    "melantik",
    "menunjuk",
    "mengangkat",
    "mengukuhkan",
    "menugaskan",
    "mempercayakan",
    "menetapkan",
    "menempatkan",
    "memutasi",
    "memindahkan",
];

/// `Ketiganya yakni A sebagai Ketua, B sebagai Wakil Ketua I, dan C …`: the first name of such a list, or one behind another of them.
pub(super) fn listed(doc: &Doc<'_>, i: usize, out: &Mentions) -> bool {
    if i < 2 || doc.in_title(i) {
        return false;
    }
    // `yakni A`, also `yakni, A`; `di antaranya A`, `antara lain A`
    let namely = i - usize::from(doc.mark(i - 1) == ',');
    let opens = doc
        .is_any(namely - 1, words!["yakni", "yaitu", "adalah", "ialah", "meliputi", "masing", "antaranya", "diantaranya"])
        || doc.is_any(namely - 1, words!["dari", "atas"]) && doc.is(namely.wrapping_sub(2), "terdiri")
        || doc.is(namely - 1, "lain") && doc.is(namely.wrapping_sub(2), "antara")
        // `Selain itu ada A sebagai P`, `Salah satunya A sebagai P`
        || doc.is_any(namely - 1, words!["ada", "satunya", "terdapat", "termasuk"])
        || doc.mark(i - 1) == ':';
    // `B, Kepala BKPSDM, C sebagai …`: also behind one whose post stands with him, once the sentence told of another.
    let told = |it: &Placed| match it.item {
        Item::Person(index) if doc.same_sentence(it.tokens.start, i) => {
            let person = &out.people[index];
            matches!(person.rule, "person-appointed" | "person-in-turn")
                || person.rule == "person-name-post" && it.tokens.end + 1 == i
        }
        _ => false,
    };
    let before = out.items.iter().rev().take(4).any(told);
    // `, dr. Aang Hambali sebagai …`
    let title =
        i > 2 && doc.mark(i - 1) == '.' && doc.found(i - 2).iter().any(|it| matches!(it.term, Term::Honorific(_)));
    let at = if title { i - 3 } else { i - 1 };
    // `A dilantik sebagai ketua, didampingi B sebagai wakil ketua`
    opens
        || (before
            && (matches!(doc.mark(at), ',' | ';')
                || doc.is_any(at, words!["dan", "serta", "didampingi", "bersama", "sedangkan"])))
}

/// `Mardi Santo dilantik sebagai Kepala Dinas X`, `Yuda Pratama resmi menjabat Kapolresta Y`: a name that shows its post only behind a
/// verb of office. The post itself is read by the rotations.
pub(super) fn appointed(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    if i > 0
        && doc.tokens[i - 1].is_capital()
        && doc.sentence_of(i - 1) == doc.sentence_of(i)
        && !names::blocks_name(doc, i - 1, true)
    {
        return None;
    }
    if doc.quote_of(i).is_some() {
        return None;
    }
    let party = party_of(doc, name.end);
    let among = listed(doc, i, out);
    // `Turut dilantik B sebagai P`: the verb stands before the name.
    // `Selain itu dilantik pula B sebagai P`, `Di antara yang dilantik terdapat B sebagai P`
    let small = |it: &usize| doc.tokens[*it].is_word() && !doc.tokens[*it].is_capital() && doc.same_sentence(*it, i);
    let verb_before = (i.saturating_sub(4)..i).rev().take_while(small).any(|it| doc.is_any(it, words!(GIVEN)));
    // One word is a name where the frame leaves no doubt.
    let sure = (among || verb_before || i > 0 && doc.is(i - 1, "kepada") && doc.is(name.end + 1, "yang"))
        && doc.tokens[name.tokens.start].shape == Shape::Capital
        && doc.found(name.tokens.start).is_empty();
    // `Indrawati dilantik menjadi P`: one word that no table holds, and the page has it again.
    let again = || {
        let at = name.tokens.start;
        name.tokens.len() == 1
            && doc.tokens[at].shape == Shape::Capital
            && doc.found(at).is_empty()
            && (doc.is_any(name.end + usize::from(doc.is(name.end, "resmi")), words!["dilantik", "menjadi", "diangkat"])
                // `Hambali saat ini masih menjabat P`
                || (name.end..name.end + 4).any(|it| doc.is(it, "menjabat")))
            && (0..doc.tokens.len()).any(|it| it != at && doc.tokens[it].hash == doc.tokens[at].hash)
    };
    let whole =
        name.tokens.len() >= 2 || name.honorific || !name.degrees.is_empty() || sure || party.is_some() || again();
    // A place comes from no party, and has no degree.
    if !whole || party.is_none() && name.degrees.is_empty() && single_place(doc, name) {
        return None;
    }
    // `B, yang akan tetap menjabat sebagai P`
    let aside = usize::from(doc.mark(name.end) == ',' && doc.is(name.end + 1, "yang"));
    // `A yang tiga tahun menjabat P`, `A yang sejak 2022 mengemban jabatan P`
    let between = |it: usize| {
        doc.tokens.get(it).is_some_and(|it| it.kind == Kind::Number)
            || doc.is_any(
                it,
                words![
                    "resmi",
                    "akhirnya",
                    "kini",
                    "kembali",
                    "sendiri",
                    "lalu",
                    "kemudian",
                    "yang",
                    "tahun",
                    "bulan",
                    "selama",
                    "sejak",
                    "hampir",
                    "lebih",
                    "dari",
                    "setahun",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "sudah",
                    "telah",
                    "sebelumnya",
                    "semula",
                    "tidak",
                    "tak",
                    "lagi",
                ],
            )
            || aside > 0 && doc.is_any(it, words!["akan", "tetap", "masih"])
    };
    let most = if doc.is(name.end + aside, "yang") { 6 } else { 2 };
    // `A dari fraksi PDIP kembali menduduki kursi P`, `B (Partai X) sebagai P`
    let of_party =
        party.as_ref().map(|it| it.tokens.end).or_else(|| party_in_brackets(doc, name.end)).unwrap_or(name.end);
    // `- Siti Wira, S.E., sebagai P`
    let mut behind = if of_party == name.end { name.end + aside } else { of_party };
    // `1. Budi Wira, dilantik sebagai P`
    if behind == name.end && doc.mark(behind) == ',' && doc.is_any(behind + 1, words!(GIVEN)) && begins_line(doc, i) {
        behind += 1;
    }
    // `A, yang sebelumnya P1, kini menjadi P`: where he was may be told in any words.
    if let Some(now) = past_aside(doc, name.end).or_else(|| super::chosen::described_aside(doc, name.end)) {
        behind = now;
    }
    // `4. dr. A`: a small title before the name.
    let titled = i > 2 && doc.mark(i - 1) == '.' && doc.begins(i - 2, Kinds::HONORIFIC) && begins_line(doc, i - 2);
    if begins_line(doc, i) || titled || among || verb_before {
        // `- Budi Wira (Kabag Umum) menjadi P`, `A (Partai X) sebagai Ketua, B (Partai Y) sebagai …`, `4. dr. A, M.Kes, (sebelumnya Q) menjadi P`
        behind += usize::from(doc.mark(behind) == ',' && doc.mark(behind + 1) == '(' && !name.degrees.is_empty());
        if doc.mark(behind) == '(' {
            behind = (behind + 1..behind + 12).find(|it| doc.mark(*it) == ')').map_or(behind, |it| it + 1);
        }
        behind += usize::from(doc.mark(behind) == ',' && !name.degrees.is_empty());
    }
    let verb = (behind..behind + most).find(|it| !between(*it)).unwrap_or(behind + most);
    let (cue, behind_verb) = office_verb(doc, verb)?;
    // `Yang dilantik Siti W, S.Pd., menggantikan almarhum B sebagai anggota DPRD`: the post is told of both.
    // `Siti W menggantikan B sebagai Camat X`
    if cue == RoleCue::Replaces && replaced_as(doc, behind_verb) {
        out.add(i..name.end, Person::new(name.clone(), "person-appointed"));
        return Some(name.end);
    }
    let office = match cue {
        // `menunjuk A sebagai P`
        RoleCue::Holds if doc.is(verb, "sebagai") => {
            let sworn =
                i > 1 && doc.is(i - 1, "sumpah") && doc.is_any(i - 2, words!["mengambil", "ambil", "pengambilan"]);
            sworn
                || (i > 0 && doc.is_any(i - 1, words!(APPOINTS)))
                // `mengukuhkan kembali A sebagai P`
                || (i > 1 && doc.is_any(i - 1, words!["kembali", "lagi", "resmi"]) && doc.is_any(i - 2, words!(APPOINTS)))
                || (verb == behind && (begins_line(doc, i) || among || verb_before || party.is_some()))
        }
        RoleCue::MovesTo | RoleCue::PromotedTo | RoleCue::AppointedAs | RoleCue::Dismissed => true,
        RoleCue::Holds => {
            let holding = words!["menjabat", "mengemban", "menduduki", "memangku", "memegang", "menempati"];
            doc.any_of(verb..behind_verb, holding)
        }
        _ => false,
    };
    if !office || !doc.same_sentence(i, behind_verb) {
        return None;
    }
    let known = out.units.len();
    let from = office_behind(doc, cue, &(verb..behind_verb));
    // `A digeser dari Camat X menjadi Camat Y`: where he was is told first.
    let moved = cue == RoleCue::MovesTo && doc.is(from, "dari");
    let from = from + usize::from(moved);
    let post = phrases::post(doc, from, &mut out.units)
        .filter(|it| !moved || doc.is_any(it.tokens.end, words!["menjadi", "ke", "sebagai", "jadi"]));
    let holds = post.is_some_and(|it| {
        let seat = || doc.lexicon.post(it.post).generic && body_spoken_of(doc, i, out).is_some();
        !it.future && !it.former && !it.plural && (it.unit.is_some() || among || seat())
    });
    out.units.truncate(known);
    if !holds {
        return None;
    }
    let end = if verb == of_party { of_party } else { name.end };
    if end > name.end && doc.is(name.end, "dari") {
        record_party(doc, name.end, out);
    }
    out.add(i..end, Person::new(name.clone(), "person-appointed"));
    Some(end)
}

/// `, yang sebelumnya bertugas di X, kini` behind a name that ends at token `end`: where the second clause begins.
fn past_aside(doc: &Doc<'_>, end: usize) -> Option<usize> {
    let yang = end + usize::from(doc.mark(end) == ',');
    if !doc.is(yang, "yang") || !doc.is_any(yang + 1, words!["sebelumnya", "semula", "tadinya", "dulunya"]) {
        return None;
    }
    let now = |it: &usize| doc.is_any(*it, words!["kini", "sekarang"]);
    (yang + 2..yang + 30).take_while(|it| doc.same_sentence(end - 1, *it)).find(now)
}

/// The party at token `i` that somebody comes from: `dari fraksi Partai X`, `dari Y`.
pub(super) fn party_of(doc: &Doc<'_>, i: usize) -> Option<phrases::UnitPhrase> {
    if !doc.is(i, "dari") {
        return None;
    }
    let party = |at: usize| phrases::unit_alone(doc, at).filter(|it| phrases::kind_of(doc, it.word) == UnitKind::Party);
    let at = i + 1 + usize::from(doc.is(i + 1, "fraksi"));
    let mut own = party(at).or_else(|| party(at + usize::from(doc.is(at, "partai"))))?;
    // `dari Partai Persatuan Y (PY)`
    let end = own.tokens.end;
    if doc.mark(end) == '(' && doc.mark(end + 2) == ')' && doc.tokens[end + 1].is_capital() {
        own.tokens.end = end + 3;
    }
    Some(own)
}

/// `(Partai X)`, `(Golkar)`, `(Partai Y/Z)`: one behind the brackets at token `i` that hold the party that somebody comes from.
pub(super) fn party_in_brackets(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.mark(i) != '(' {
        return None;
    }
    let close = (i + 2..i + 9).find(|it| doc.mark(*it) == ')')?;
    let named = phrases::unit_alone(doc, i + 1).is_some_and(|it| phrases::kind_of(doc, it.word) == UnitKind::Party);
    (named || doc.is_any(i + 1, words!["Partai", "Fraksi"])).then_some(close + 1)
}

/// Stores the party that [`party_of`] reads at token `i`.
pub(super) fn record_party(doc: &Doc<'_>, i: usize, out: &mut Mentions) {
    if let Some(party) = party_of(doc, i) {
        out.items.push(Placed { tokens: party.tokens.clone(), item: Item::Unit(out.units.len()) });
        out.units.push(party);
    }
}

/// The election body, council or association that the page named last, in the sentence of token `i` or the one before, but for sentences
/// that only tell who got a seat in it; no party that somebody comes from.
pub(super) fn body_spoken_of(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let mut first = doc.sentence_of(i).saturating_sub(1);
    for it in out.items.iter().rev() {
        let sentence = doc.sentence_of(it.tokens.start);
        let seated = matches!(it.item, Item::Person(index) if out.people[index].rule == "person-appointed");
        if sentence < first {
            break;
        }
        if seated && sentence == first {
            first = first.saturating_sub(1);
        }
    }
    // `dari Partai X`, `dari Partai Persatuan Y (PY)`
    let comes_from = |it: usize| {
        let before = it.wrapping_sub(1);
        doc.mark(before) == '(' || doc.is_any(before, words!["dari", "fraksi", "partai"])
    };
    let near = |it: &&Placed| doc.sentence_of(it.tokens.start) >= first;
    out.items.iter().rev().take_while(near).find_map(|it| match it.item {
        Item::Unit(unit) => Some(unit).filter(|_| {
            let kind = phrases::kind_of(doc, out.units[unit].word);
            phrases::has_seats(kind) && !(kind == UnitKind::Party && comes_from(it.tokens.start))
        }),
        _ => None,
    })
}
