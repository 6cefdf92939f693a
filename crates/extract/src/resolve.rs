//! Pass 4a: which region and which unit a printed phrase means, given the places that the article is about.

mod desk;
mod explicit;
mod focus;
mod general;
mod implied;
mod names;
mod numbered;
mod regions;

use crate::doc::Doc;
use crate::mentions::{Item, Mentions};
use crate::phrases::{Place, UnitPhrase, UnitWord};

pub(crate) use focus::Focus;
pub(crate) use general::is_general;
pub(crate) use names::spelt_out;
use names::{place_of_polres, seat_only};
pub(crate) use regions::in_dateline;
use regions::regions;
use simpul_lexicon::{Lexicon, fold};
use simpul_model::{RegionCode, RegionLevel, Service, UnitKind};
use smallvec::SmallVec;

/// A unit, known by its standard long name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    pub(crate) name: String,
    pub(crate) kind: UnitKind,
    pub(crate) service: Option<Service>,
    pub(crate) region: Option<RegionCode>,
    pub(crate) known: bool,
}

/// What the phrases of one article mean.
pub(crate) struct Resolved {
    pub(crate) focus: Focus,
    /// The units, each once, in order of first mention.
    pub(crate) units: Vec<Unit>,
    /// For each unit phrase the unit it names.
    pub(crate) unit_of: Vec<Option<usize>>,
    /// For each region phrase the region it names.
    pub(crate) region_of: Vec<Option<RegionCode>>,
}

pub(crate) fn resolve(doc: &Doc<'_>, mentions: &Mentions) -> Resolved {
    let mut focus = Focus::default();
    focus.look(doc, mentions);
    let region_of = regions(doc, mentions, &mut focus);
    let mut it = Resolved { focus, units: Vec::new(), unit_of: vec![None; mentions.units.len()], region_of };
    it.units(doc, mentions);
    it
}

/// Adds the regencies that a typed unit phrase with a place can lie in.
fn regency_candidates(doc: &Doc<'_>, phrase: &UnitPhrase, all: &mut Vec<RegionCode>) {
    let lexicon = doc.lexicon;
    match phrase.word {
        UnitWord::Named(id) => all.extend(lexicon.unit(id).region),
        UnitWord::Unknown(_) => {}
        UnitWord::Type(id) => {
            let kind = lexicon.unit_type(id);
            if let Some(number) = phrase.number.as_deref() {
                let number = number.split('-').next().unwrap_or(number);
                let unit = if number.len() == 4 { lexicon.kodim(number) } else { None };
                all.extend(unit.and_then(|it| it.region));
                return;
            }
            let Some(place) = &phrase.place else { return };
            if kind.kind == UnitKind::Polres {
                let named = lexicon.polres_named(&fold(doc.slice(place.tokens.clone())));
                all.extend(named.iter().filter_map(|it| lexicon.unit(*it).region));
                if !all.is_empty() {
                    return;
                }
            }
            all.extend(bearers(lexicon, place, |level| kind.levels.contains(&level)));
        }
    }
}

/// Regions that a place can be: most names have few bearers.
type Codes = SmallVec<[RegionCode; 8]>;

fn codes(lexicon: &Lexicon, place: &Place, fits: impl Fn(RegionLevel) -> bool) -> Codes {
    bearers(lexicon, place, fits).collect()
}

/// The regions of some levels that a place can be.
fn bearers(lexicon: &Lexicon, place: &Place, fits: impl Fn(RegionLevel) -> bool) -> impl Iterator<Item = RegionCode> {
    let gazetteer = lexicon.gazetteer();
    let named = place.name.map(|it| gazetteer.named(it)).unwrap_or_default();
    let named = match place.name {
        Some(name) if named.is_empty() => gazetteer.capitals(name),
        _ => named,
    };
    let level = place.level;
    named.iter().copied().filter(move |it| level.is_none_or(|level| it.level() == level) && fits(it.level()))
}

/// The operation of a task force, without the word for it and the year.
fn operation_of(name: &str) -> Option<&str> {
    let operation = name.strip_prefix("Satgas ")?;
    let operation = ["Operasi ", "Ops "].iter().find_map(|it| operation.strip_prefix(it)).unwrap_or(operation);
    Some(operation.trim_end_matches(|it: char| it.is_ascii_digit() || matches!(it, '-' | ' ')))
}

impl Resolved {
    fn units(&mut self, doc: &Doc<'_>, mentions: &Mentions) {
        // Phrases with a place, number or name of their own first: bare ones look at them.
        let mut explicit: Vec<Option<Unit>> = vec![None; mentions.units.len()];
        for index in (0..mentions.units.len()).rev() {
            let near = mentions.units[index].parent.and_then(|it| explicit[it].as_ref()).and_then(|it| it.region);
            explicit[index] = self.explicit(doc, mentions, &explicit, index, near);
        }
        // Chains are stored superior first, so a second look in order sees every superior.
        for index in 0..mentions.units.len() {
            let near = mentions.units[index].parent.and_then(|it| explicit[it].as_ref()).and_then(|it| it.region);
            if explicit[index].is_none() || near.is_some() {
                explicit[index] = self.explicit(doc, mentions, &explicit, index, near);
            }
        }
        // The unit of a former post is no company for the bare ones.
        let past = |index: usize| mentions.posts.iter().any(|it| it.former && it.unit == Some(index));
        let all_known = explicit.iter().all(Option::is_some);
        let order = mentions.items.iter().filter(|_| !all_known);
        let company = order.filter_map(|it| if let Item::Unit(index) = it.item { Some(index) } else { None });
        let known: Vec<Unit> = company.filter(|it| !past(*it)).filter_map(|it| explicit[it].clone()).collect();
        for (index, unit) in explicit.into_iter().enumerate() {
            let unit = unit.or_else(|| self.implied(doc, mentions, index, &known));
            self.unit_of[index] = unit.map(|it| self.intern(seat_only(doc.lexicon, it)));
        }
        self.one_grade();
        self.one_agency(doc, mentions);
    }

    /// `petugas BNN` on the page of the `BNN Kabupaten X`: its own, where the page names no other and not the nation's.
    fn one_agency(&mut self, doc: &Doc<'_>, mentions: &Mentions) {
        let Some(whole) = self.units.iter().position(|it| it.name == "BNN") else { return };
        let mut offices = (0..self.units.len()).filter(|it| self.units[*it].name.starts_with("BNN "));
        let (Some(only), None) = (offices.next(), offices.next()) else { return };
        let own: Vec<usize> = (0..self.unit_of.len()).filter(|it| self.unit_of[*it] == Some(whole)).collect();
        if own.iter().all(|it| doc.is(mentions.units[*it].tokens.end - 1, "BNN")) {
            for it in own {
                self.unit_of[it] = Some(only);
            }
        }
    }

    /// `Polresta X` beside `Polres X`: one unit, under the grade that the page gives it more often.
    fn one_grade(&mut self) {
        let times = |it: usize| self.unit_of.iter().filter(|of| **of == Some(it)).count();
        let place = |it: usize| place_of_polres(&self.units[it].name).filter(|_| self.units[it].region.is_some());
        let polres = |it: &usize| self.units[*it].kind == UnitKind::Polres;
        let mut other: Vec<usize> = (0..self.units.len()).collect();
        for one in (0..self.units.len()).filter(polres) {
            let same = |it: &usize| {
                self.units[*it].region == self.units[one].region && place(one).is_some() && place(*it) == place(one)
            };
            let first = (0..one).filter(polres).find(same);
            if let Some(first) = first {
                let (more, less) = if times(one) > times(first) { (one, first) } else { (first, one) };
                other[less] = more;
            }
        }
        for of in self.unit_of.iter_mut().flatten() {
            *of = other[*of];
        }
    }

    fn intern(&mut self, mut unit: Unit) -> usize {
        // `Sekwan A` of Aceh: its councils are DPRA and DPRK.
        if unit.kind == UnitKind::Dprd
            && unit.region.is_some_and(|it| it.province().digits() == ACEH)
            && let Some(place) = unit.name.strip_prefix("DPRD ")
        {
            unit.name = if place == "Provinsi Aceh" { "DPRA".to_owned() } else { format!("DPRK {place}") };
        }
        // `Koramil 0803/02`, `Koramil 05` is the one printed with its name elsewhere.
        if unit.kind == UnitKind::Koramil {
            let number = before_slash(&unit.name);
            let open = unit.name.contains('-') || !unit.name.contains('/');
            let same = |it: &Unit| {
                it.kind == UnitKind::Koramil && (open || !it.name.contains('/')) && before_slash(&it.name) == number
            };
            if let Some(index) = self.units.iter().position(same) {
                let known = &mut self.units[index];
                // A headline writes the verb behind the name large: `Koramil 1615-10/Keruak Lekat di TPS`.
                let longer = known.name.strip_prefix(&unit.name).is_some_and(|it| it.starts_with(' '));
                if unit.name.contains('/') && (!known.name.contains('/') || longer) {
                    known.name = unit.name;
                    known.region = known.region.or(unit.region);
                }
                return index;
            }
        }
        // `Satgas Damai Cartenz` is the `Satgas Operasi Damai Cartenz-2024`.
        if unit.kind == UnitKind::Other
            && let Some(operation) = operation_of(&unit.name)
            && let Some(index) = self.units.iter().position(|it| operation_of(&it.name) == Some(operation))
        {
            if unit.name.len() > self.units[index].name.len() {
                self.units[index].name = unit.name;
            }
            return index;
        }
        // `Satgas Yonif 642/Kapuas` is the one printed with its border elsewhere.
        if unit.kind == UnitKind::TniOther
            && let Some(number) = task_force_number(&unit.name)
            && let Some(index) = self.units.iter().position(|it| task_force_number(&it.name) == Some(number))
        {
            if unit.name.len() > self.units[index].name.len() {
                self.units[index].name = unit.name;
            }
            return index;
        }
        // `Yonif 123`, `Yonif 123/RW` and `Yonif 123/Rajawali` are one: a number has one troop of its kind.
        if unit.kind == UnitKind::TniOther
            && let Some(stem) = numbered(&unit.name)
            && let Some(index) =
                self.units.iter().position(|it| it.kind == UnitKind::TniOther && numbered(&it.name) == Some(stem))
        {
            if unit.name.len() > self.units[index].name.len() {
                self.units[index] = unit;
            }
            return index;
        }
        // `Danramil Kahu` and `Koramil 1407-07/Kahu` are one: a district has one Koramil.
        if unit.kind == UnitKind::Koramil
            && unit.region.is_some()
            && let Some(index) =
                self.units.iter().position(|it| it.kind == UnitKind::Koramil && it.region == unit.region)
        {
            if unit.name.contains('/') && !self.units[index].name.contains('/') {
                self.units[index].name = unit.name;
            }
            return index;
        }
        // `FKUB Kab X`, `FKUB X`, `Forum Kerukunan Umat Beragama (FKUB) Kabupaten X`: one association of one region.
        if unit.kind == UnitKind::CivilSociety && unit.region.is_some() {
            let own = bare_name(&unit.name);
            let same = |it: &Unit| it.kind == unit.kind && it.region == unit.region && bare_name(&it.name) == own;
            if let Some(index) = self.units.iter().position(same) {
                let full = |name: &str| LEVELS.iter().any(|it| name.contains(it)) && !name.contains('(');
                if full(&unit.name) && !full(&self.units[index].name) {
                    self.units[index].name = unit.name;
                }
                return index;
            }
        }
        // `Sekwan` of the page's DPRA: a region has one council, and only some call it otherwise than most.
        if unit.kind == UnitKind::Dprd
            && unit.region.is_some()
            && let Some(index) = self.units.iter().position(|it| it.kind == UnitKind::Dprd && it.region == unit.region)
        {
            if self.units[index].name.starts_with("DPRD ") {
                self.units[index].name = unit.name;
            }
            return index;
        }
        // `Kejari Kota X` is the page's `Kejari X`: a region has one office of its kind.
        if matches!(unit.kind, UnitKind::Kejaksaan | UnitKind::Pengadilan) && unit.region.is_some() {
            let own = bare_name(&unit.name);
            let same = |it: &Unit| it.kind == unit.kind && it.region == unit.region && bare_name(&it.name) == own;
            if let Some(index) = self.units.iter().position(same) {
                return index;
            }
        }
        // `Lapas X` is the page's `Lapas Kelas IIA X`: the class belongs to the name wherever the page prints it.
        if unit.kind == UnitKind::Ministry {
            let own = without_class(&unit.name);
            let same = |it: &Unit| it.kind == unit.kind && without_class(&it.name) == own;
            if let Some(index) = self.units.iter().position(same) {
                let known = &mut self.units[index];
                if unit.name.len() > known.name.len() {
                    known.name = unit.name;
                }
                known.region = known.region.or(unit.region);
                return index;
            }
        }
        // `Polres Metro` on the page of `Polres Metro X`, whatever city bears the name.
        let metro = |it: &Unit| it.name.starts_with("Polres Metro ");
        if unit.name == "Polres Metro"
            && let Some(index) = self.units.iter().position(metro)
        {
            return index;
        }
        // `Lanal TBK` is the page's `Lanal Tanjung Balai Karimun`, whichever comes first.
        let twin = |it: &Unit| it.kind == unit.kind && (shortens(&unit, it) || shortens(it, &unit));
        if matches!(unit.kind.service(), Some(Service::Polri | Service::Tni))
            && let Some(index) = self.units.iter().position(twin)
        {
            if shortens(&self.units[index], &unit) {
                self.units[index] = unit;
            }
            return index;
        }
        if let Some(index) = self.units.iter().position(|it| {
            it.name == unit.name && (it.region == unit.region || it.region.is_none() || unit.region.is_none())
        }) {
            if self.units[index].region.is_none() {
                self.units[index].region = unit.region;
            }
            return index;
        }
        self.units.push(unit);
        self.units.len() - 1
    }
}

/// What stands before the slash of a unit's name: `Koramil 0803/02` → `Koramil 0803`.
fn before_slash(name: &str) -> &str {
    name.split_once('/').map_or(name, |it| it.0)
}

/// The code of Aceh.
const ACEH: u64 = 11;

/// The code of the Daerah Khusus Jakarta.
const JAKARTA: u64 = 31;

/// Whether a unit that no table holds is another one of its kind, with the place in short: its initials or some of its letters.
fn shortens(short: &Unit, whole: &Unit) -> bool {
    let (Some((kind, short_place)), Some((whole_kind, place))) =
        (short.name.split_once(' '), whole.name.split_once(' '))
    else {
        return false;
    };
    let letters = short_place.len();
    if short.known || kind != whole_kind || !(2..=4).contains(&letters) || place.len() < letters + 3 {
        return false;
    }
    let initials = place.split(' ').filter_map(|it| it.chars().next());
    if initials.eq(short_place.chars()) {
        return true;
    }
    // `Mna`: letters in their order, and no vowel but the last.
    let vowel = |it: char| matches!(it.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
    let mut rest = place.chars();
    letters > 2
        && !place.contains(' ')
        && short_place.chars().next() == place.chars().next()
        && !short_place.chars().take(letters - 1).any(vowel)
        && short_place.chars().all(|it| rest.any(|other| other.eq_ignore_ascii_case(&it)))
}

/// The name of an office of the state without its class: `Lapas Kotabumi` of `Lapas Kelas IIA Kotabumi`.
fn without_class(name: &str) -> String {
    let mut words = name.split(' ').peekable();
    let mut bare = Vec::new();
    while let Some(word) = words.next() {
        if matches!(word, "Kelas" | "Klas") {
            words.next();
            while words.next_if(|it| matches!(*it, "TPI" | "Non" | "Khusus" | "A" | "B")).is_some() {}
            continue;
        }
        bare.push(word);
    }
    bare.join(" ")
}

/// Words for the level of a region, in names of associations.
const LEVELS: [&str; 4] = ["Kabupaten ", "Kota ", "Provinsi ", "Kecamatan "];

/// The name of an association without the words that only some pages print: the level of its region, and what its initials stand for.
fn bare_name(name: &str) -> String {
    let short = name.split_once('(').filter(|it| it.1.contains(") ")).map_or(name, |it| it.1);
    let words = short.split([' ', ')']).filter(|it| !it.is_empty());
    let level =
        |it: &str| matches!(it, "Kab" | "Kab." | "Kabupaten" | "Kota" | "Prov" | "Prov." | "Provinsi" | "Kecamatan");
    words.filter(|it| !level(it)).collect::<Vec<_>>().join(" ")
}

/// The type and number of a troop, without its name of honour.
fn numbered(name: &str) -> Option<&str> {
    let stem = name.split('/').next()?;
    let number = stem.rsplit_once(' ')?.1;
    number.bytes().all(|it| it.is_ascii_digit()).then_some(stem)
}

/// The number of the troop that serves as a task force.
fn task_force_number(name: &str) -> Option<&str> {
    let troop = name.strip_prefix("Satgas ")?;
    troop.split([' ', '/']).find(|it| it.bytes().next().is_some_and(|it| it.is_ascii_digit()))
}
