//! Whose a post is that does not say so itself.

use super::body::{body_of_roll, directorate, is_seat, only_body, sender, task_force, unit_before, unit_right_before};
use super::gap::Gap;
use super::moved::body_spoken_of;
use super::{Item, Mentions};
use crate::doc::Doc;
use crate::phrases::{self, UnitWord};
use crate::token::Token;
use simpul_model::RegionLevel;
use simpul_model::UnitKind::{
    self, Bawaslu, CivilSociety, Dprd, Kejaksaan, Koramil, Kpu, Ministry, Other, Panwascam, Party, Pemda, Polda,
    Polres, PolriSection, Polsek, PpkPps, SatpolPp,
};

/// A post and where the name of its holder would begin.
pub(super) struct Stand {
    /// The first token of the post, and its index.
    pub(super) i: usize,
    pub(super) index: usize,
    /// Where the name would begin, and what stands between.
    pub(super) name_at: usize,
    pub(super) gap: Gap,
    /// The post says little without its body, and names none.
    pub(super) plain: bool,
    /// Several hold it.
    pub(super) several: bool,
}

/// A way to find the unit of a post that says little without one.
type Way = fn(&Doc<'_>, &Stand, &Mentions) -> Option<usize>;

/// The ways in their order.
const WAYS: [Way; 5] = [of_body_before, of_council, of_body_spoken_of, of_sender, of_house];

/// Gives a post the unit that the words around it or the page show.
pub(super) fn give_unit(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) {
    let Stand { i, index, name_at, gap, plain, .. } = *stand;
    if plain {
        of_body_named_last(doc, stand, out);
        for way in WAYS {
            if out.posts[index].unit.is_none() {
                out.posts[index].unit = way(doc, stand, out);
            }
        }
    }
    // `Kapolsek X A dan Bhabinkamtibmas setempat Bripka B`
    let end = out.posts[index].tokens.end;
    if doc.lexicon.post(out.posts[index].post).personal
        && out.posts[index].unit.is_none()
        && doc.is(end - 1, "setempat")
    {
        out.posts[index].unit =
            unit_before(doc, i, out).filter(|it| matches!(kind_of(doc, *it, out), Koramil | Polsek));
    }
    of_directorate(doc, stand, out);
    of_unit_right_before(doc, stand, out);
    // Whoever commands a task force bears a rank.
    let heads = |it: &str| ["Satgas", "satgas"].iter().any(|part| it.contains(part));
    if phrases::has_rank(doc, name_at) && heads(&out.posts[index].standard) {
        task_force(doc, index, out);
    }
    if plain && out.posts[index].unit.is_none() {
        out.posts[index].unit = of_office(doc, stand, out);
    }
    if out.posts[index].standard == "Kepala Sekolah" && out.posts[index].unit.is_none() {
        out.posts[index].unit = phrases::school(doc, &mut out.units);
    }
    if plain && out.posts[index].unit.is_none() && is_seat(&out.posts[index].standard) {
        out.posts[index].unit = match gap {
            // `- Ketua: A (Partai X)`: a line of a council's or a board's roll, whose body the page named last.
            Gap::Colon if super::begins_line(doc, i) => body_of_roll(doc, i, out),
            // `Rapat dibuka Ketua, A.`: on the page of a body that speaks of no other.
            Gap::Comma if doc.tokens[i].is_capital() => only_body(doc, name_at, out),
            _ => None,
        };
    }
}

fn kind_of(doc: &Doc<'_>, unit: usize, out: &Mentions) -> UnitKind {
    phrases::kind_of(doc, out.units[unit].word)
}

/// `dua komisioner, yakni A dan B`: members of the election body or council named last.
fn of_body_named_last(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) {
    let Stand { i, index, name_at, gap, several, .. } = *stand;
    let member = out.posts[index].standard == "Anggota"
        && gap == Gap::None
        && doc.tokens.get(name_at).is_some_and(Token::is_capital);
    // `Anggota lainnya, A, membacakan …`
    let other = gap == Gap::Words && doc.is_any(out.posts[index].tokens.end, words!["lain", "lainnya"]);
    let other = other && out.posts[index].standard == "Anggota";
    if !(several && gap != Gap::None || member || other) {
        return;
    }
    out.posts[index].unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(_) if member && doc.paragraph_of(it.tokens.start) != doc.paragraph_of(i) => None,
        Item::Unit(unit) if matches!(kind_of(doc, unit, out), Kpu | Bawaslu | Dprd) => Some(unit),
        // `Ketua PPK X A bersama anggota B dan C`
        Item::Unit(unit) if member && matches!(kind_of(doc, unit, out), Panwascam | PpkPps) => Some(unit),
        _ => None,
    });
}

/// `Ketua Komisi III DPRD X A bersama anggota komisi di antaranya B, C dan D`, `Ketua Bawaslu X A beserta anggota, B`
fn of_body_before(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let beside = stand.gap == Gap::Comma
        && doc.is_any(stand.i.wrapping_sub(1), words!["beserta", "bersama"])
        && out.items.last().is_some_and(|it| it.tokens.end + 1 == stand.i && matches!(it.item, Item::Person(_)));
    if !(stand.gap == Gap::Words || beside) || out.posts[stand.index].standard != "Anggota" {
        return None;
    }
    unit_before(doc, stand.i, out).filter(|it| matches!(kind_of(doc, *it, out), Bawaslu | Dprd | Kpu))
}

/// `Ketua DPRD X A, didampingi Wakil Ketua I B dan Wakil Ketua II C`: of the body of the one before.
fn of_council(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let standard = &out.posts[stand.index].standard;
    // `Wakil Ketua I, B`, `Rapat DPRD X dipimpin Wakil Ketua II B`: only a council numbers them.
    let numbered = standard.starts_with("Wakil Ketua I");
    // `Ketua Bawaslu X A dan mantan Koordinator Sekretariat, B`
    let once = out.posts[stand.index].former;
    if !(stand.gap == Gap::None || stand.gap == Gap::Comma && (numbered || once)) || !is_seat(standard) {
        return None;
    }
    let body = |it: &usize| {
        // `Anggota Panwascam X A bersama Kepala Sekretariat B`
        matches!(kind_of(doc, *it, out), Bawaslu | CivilSociety | Dprd | Kpu | Panwascam | Party | PpkPps)
    };
    // `Ketua Sementara A`: only a council has one.
    let interim = out.posts[stand.index].acting && doc.is(out.posts[stand.index].tokens.end - 1, "sementara");
    let council = || body_spoken_of(doc, stand.i, out).filter(|it| kind_of(doc, *it, out) == Dprd);
    unit_before(doc, stand.i, out).filter(body).or_else(|| if numbered || interim { council() } else { None })
}

/// `A dilantik sebagai ketua`: of the body that the page speaks of.
fn of_body_spoken_of(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let i = stand.i;
    // `Tampuk ketua dipercayakan kepada A`, `Komisioner KPU X terdiri dari Ketua A dan empat anggotanya`
    let made_up = doc.is_any(i.wrapping_sub(1), words!["dari", "atas"]) && doc.is(i.wrapping_sub(2), "terdiri");
    if (made_up || doc.is_any(i.wrapping_sub(1), words!["tampuk", "kursi"]))
        && is_seat(&out.posts[stand.index].standard)
    {
        let near = |it: &&super::Placed| doc.sentence_of(it.tokens.start) + 4 >= doc.sentence_of(i);
        return out.items.iter().rev().take_while(near).find_map(|it| match it.item {
            Item::Unit(unit) => Some(unit).filter(|_| phrases::has_seats(kind_of(doc, unit, out))),
            _ => None,
        });
    }
    if !doc.is_any(i.wrapping_sub(1), words!["sebagai", "menjadi"]) {
        return None;
    }
    let (end, person) = out.items.iter().rev().find_map(|it| match it.item {
        Item::Person(person) => Some((it.tokens.end, person)),
        _ => None,
    })?;
    let got = end < i && i <= end + 3 && doc.same_sentence(end - 1, i) && out.people[person].rule == "person-appointed";
    if got { body_spoken_of(doc, i, out) } else { None }
}

/// `Dari RSUD hadir Direktur dr. A`, `dari KPU Ketua B`
fn of_sender(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    if stand.gap != Gap::Colon && doc.tokens[stand.i].is_capital() { sender(doc, stand.i, out) } else { None }
}

/// `Kasat Binmas Polres X AKP A didampingi Kanit Bintibsos Aipda B`: a section of the house of the one named before.
fn of_house(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    if stand.gap != Gap::None || !phrases::has_rank(doc, stand.name_at) {
        return None;
    }
    if !phrases::heads_section(&out.posts[stand.index].standard) {
        return None;
    }
    unit_before(doc, stand.i, out)
        .filter(|it| matches!(kind_of(doc, *it, out), Polda | Polres | Polsek | PolriSection))
        .or_else(|| section_spoken_of(doc, stand, out))
        .or_else(|| station_spoken_of(doc, stand, out))
}

/// `Unit Jibom Satbrimob Polda X … . Kanit Jibom Ipda A`: a unit of the section that the page named last, which no station has.
fn section_spoken_of(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let standard = out.posts[stand.index].standard.as_str();
    // `Kanit Reskrim`, `Kanit Provos` heads a unit of a station.
    let post = doc.lexicon.post(out.posts[stand.index].post);
    let of_station = !standard.starts_with("Kanit ") || post.unit.as_deref() == Some("polsek");
    let near = |it: &&super::Placed| doc.sentence_of(it.tokens.start) + 3 >= doc.sentence_of(stand.i);
    let section = |it: &super::Placed| match it.item {
        Item::Unit(unit) => {
            (kind_of(doc, unit, out) == PolriSection && out.units[unit].parent.is_some()).then_some(unit)
        }
        _ => None,
    };
    if of_station || doc.in_title(stand.i) {
        return None;
    }
    out.items.iter().rev().take_while(near).find_map(section)
}

/// `Kasat Reskrim Polres X AKP A … . Kanit Tipidter Ipda B menambahkan`: a small section of the one station that the page has named so far.
fn station_spoken_of(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let small = ["Kanit ", "Kaur ", "Panit ", "Paur "].iter().any(|it| out.posts[stand.index].standard.starts_with(it));
    if !small || doc.in_title(stand.i) {
        return None;
    }
    let place = |it: usize| out.units[it].place.as_ref().and_then(|it| it.name);
    let house = |it: &usize| matches!(kind_of(doc, *it, out), Polda | Polres | Polsek);
    let mut houses = out.items.iter().rev().filter_map(|it| out.unit_of(it)).filter(house);
    let last = houses.next().filter(|it| kind_of(doc, *it, out) == Polres)?;
    houses.all(|it| kind_of(doc, it, out) != Polres || place(it) == place(last) || place(it).is_none()).then_some(last)
}

/// `Dirlantas Polda X A didampingi Kasubdit Gakkum B`: of the directorate of the one before.
fn of_directorate(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) {
    let of_polda = |it: usize| {
        let unit = &out.units[it];
        unit.implied && unit.place.is_none() && kind_of(doc, it, out) == Polda
    };
    let post = &out.posts[stand.index];
    if ["Kasubdit ", "Kasi "].iter().any(|it| post.standard.starts_with(it))
        && post.unit.is_none_or(of_polda)
        && let Some(unit) = unit_before(doc, stand.i, out)
        && let Some(own) = directorate(doc, stand.i, unit, out)
    {
        out.posts[stand.index].unit = Some(own);
    }
}

/// `dari Korem 074/Wrt Kasiter Letkol A`: of the unit right before the post.
fn of_unit_right_before(doc: &Doc<'_>, stand: &Stand, out: &mut Mentions) {
    if let Some(own) = out.posts[stand.index].unit.filter(|it| out.units[*it].implied)
        && let Some(before) = unit_right_before(stand.i, out)
        && kind_of(doc, before, out) == kind_of(doc, own, out)
        && doc.same_sentence(out.units[before].tokens.start, stand.i)
        && phrases::has_rank(doc, stand.name_at)
    {
        out.posts[stand.index].unit = Some(before);
    }
}

/// `Kadis PUPR Kota X, A, dan Kabid Bina Marga, B`: a section of the office named before.
fn of_office(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let standard = &out.posts[stand.index].standard;
    if !phrases::heads_section(standard) {
        return None;
    }
    // A district has no divisions.
    let district = |it: usize| {
        standard.starts_with("Kabid")
            && matches!(out.units[it].word, UnitWord::Type(kind) if doc.lexicon.unit_type(kind).id == "kecamatan")
    };
    let fits = |it: &usize| {
        matches!(kind_of(doc, *it, out), Bawaslu | Kejaksaan | Kpu | Ministry | Other | Pemda | SatpolPp)
            && !district(*it)
    };
    unit_before(doc, stand.i, out).filter(fits).or_else(|| office_spoken_of(doc, stand, out))
}

/// `Kantor Pertanahan X … . Rapat dipimpin Kasi Sengketa, A`: where somebody's name stands behind the head of a section, the office that the
/// sentence names, else the one office with sections that the page has named so far.
fn office_spoken_of(doc: &Doc<'_>, stand: &Stand, out: &Mentions) -> Option<usize> {
    let held = matches!(stand.gap, Gap::None | Gap::Comma)
        && doc.tokens[stand.i].is_capital()
        && !doc.in_title(stand.i)
        && (phrases::has_rank(doc, stand.name_at)
            || crate::names::name(doc, stand.name_at).is_some_and(|it| {
                // `Kasi Bimas Islam, Munadi menyampaikan …`
                let acts = doc.word(it.end).starts_with("me") && doc.word(it.end).len() > 6;
                it.tokens.len() > 1 || it.honorific || acts && stand.gap == Gap::Comma
            }));
    if !held {
        return None;
    }
    let office = |unit: usize| {
        let phrase = &out.units[unit];
        let own = match phrase.word {
            UnitWord::Type(kind) => {
                let kind = doc.lexicon.unit_type(kind);
                let low = kind.levels.iter().all(|it| *it >= RegionLevel::District) && !kind.levels.is_empty();
                !low && !matches!(kind.id.as_str(), "pemda" | "pemda_kab" | "pemda_kota" | "pemprov" | "satgas")
            }
            UnitWord::Named(_) => false,
            UnitWord::Unknown(_) => true,
        };
        own && matches!(kind_of(doc, unit, out), Kejaksaan | Ministry | Other | Pemda | SatpolPp)
    };
    let mut offices = out
        .items
        .iter()
        .rev()
        .filter(|it| !doc.in_title(it.tokens.start))
        .filter_map(|it| Some((it.tokens.start, out.unit_of(it).filter(|it| office(*it))?)));
    // `Dinas Koperasi, UKM dan Perdagangan`, and below `Kabid Perdagangan A`
    let own_word = |word: usize| {
        let section = &out.posts[stand.index].standard;
        doc.tokens[word].is_capital() && section.split(' ').skip(1).any(|it| it == doc.word(word))
    };
    let named = |unit: usize| out.units[unit].field.clone().is_some_and(|mut it| it.any(own_word));
    if let Some((_, own)) = offices.clone().find(|it| named(it.1)) {
        return Some(own);
    }
    let (at, first) = offices.next()?;
    let text = |it: usize| {
        let phrase = &out.units[it];
        (phrase.word, phrase.field.clone().map(|it| doc.slice(it).to_lowercase()))
    };
    let own = text(first);
    (doc.same_sentence(at, stand.i) || offices.all(|it| text(it.1) == own)).then_some(first)
}
