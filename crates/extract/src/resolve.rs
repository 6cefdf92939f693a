//! Pass 4a: which region and which unit a printed phrase means, given the places that the article is about.

use crate::{
    doc::Doc,
    mentions::{Item, Mentions},
    phrases::{Place, UnitPhrase, UnitWord, kind_of},
};
use simpul_lexicon::{Lexicon, Template, fold};
use simpul_model::{RegionCode, RegionLevel, Service, UnitKind};
use std::collections::BTreeMap;

/// A unit, known by its standard long name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    pub(crate) name: String,
    pub(crate) kind: UnitKind,
    pub(crate) service: Option<Service>,
    pub(crate) region: Option<RegionCode>,
    pub(crate) known: bool,
}

/// The places that the article is about.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    regencies: BTreeMap<RegionCode, f32>,
    provinces: BTreeMap<RegionCode, f32>,
    /// The regency or city in focus.
    pub(crate) regency: Option<RegionCode>,
    /// The province in focus.
    pub(crate) province: Option<RegionCode>,
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

/// The regencies that a typed unit phrase with a place can lie in.
fn regency_candidates(doc: &Doc<'_>, phrase: &UnitPhrase) -> Vec<RegionCode> {
    let lexicon = doc.lexicon;
    match phrase.word {
        UnitWord::Named(id) => lexicon.unit(id).region.into_iter().collect(),
        UnitWord::Unknown => Vec::new(),
        UnitWord::Type(id) => {
            let kind = lexicon.unit_type(id);
            if let Some(number) = phrase.number.as_deref() {
                let number = number.split('-').next().unwrap_or(number);
                let unit = if number.len() == 4 { lexicon.kodim(number) } else { None };
                return unit.and_then(|it| it.region).into_iter().collect();
            }
            let Some(place) = &phrase.place else { return Vec::new() };
            if kind.kind == UnitKind::Polres {
                let named: Vec<RegionCode> = lexicon
                    .polres_named(&fold(doc.slice(place.tokens.clone())))
                    .iter()
                    .filter_map(|it| lexicon.unit(*it).region)
                    .collect();
                if !named.is_empty() {
                    return named;
                }
            }
            codes(lexicon, place, |level| kind.levels.contains(&level))
        }
    }
}

fn codes(lexicon: &Lexicon, place: &Place, fits: impl Fn(RegionLevel) -> bool) -> Vec<RegionCode> {
    let Some(name) = place.name else { return Vec::new() };
    lexicon
        .gazetteer()
        .named(name)
        .iter()
        .copied()
        .filter(|it| place.level.is_none_or(|level| it.level() == level) && fits(it.level()))
        .collect()
}

impl Focus {
    fn vote(&mut self, code: RegionCode, weight: f32) {
        if let Some(regency) = code.regency() {
            *self.regencies.entry(regency).or_default() += weight;
            *self.provinces.entry(code.province()).or_default() += weight * 0.5;
        } else {
            *self.provinces.entry(code).or_default() += weight;
        }
    }

    fn look(&mut self, doc: &Doc<'_>, mentions: &Mentions) {
        let mut open: Vec<(Vec<RegionCode>, f32)> = Vec::new();
        let mut first_unit = true;
        for placed in &mentions.items {
            let paragraph = doc.paragraph_of(placed.tokens.start);
            let early = if paragraph <= 2 { 1.6 } else { 1.0 };
            let (candidates, mut weight) = match placed.item {
                Item::Unit(index) => {
                    let phrase = &mentions.units[index];
                    (regency_candidates(doc, phrase), early)
                }
                Item::Region(index) => {
                    let place = &mentions.regions[index];
                    let found = codes(doc.lexicon, place, |level| place.level.is_some() || level <= RegionLevel::City);
                    (found, if place.level.is_some() { early } else { 0.6 })
                }
                _ => continue,
            };
            if candidates.is_empty() {
                continue;
            }
            if matches!(placed.item, Item::Unit(_)) && first_unit && candidates.iter().any(|it| it.regency().is_some())
            {
                first_unit = false;
                weight += 2.0;
            }
            if candidates[0].level() >= RegionLevel::District {
                weight *= 0.4;
            }
            match candidates.as_slice() {
                [only] => self.vote(*only, weight),
                many => open.push((many.to_vec(), weight)),
            }
        }
        if let Some(dateline) = &doc.article.dateline {
            let gazetteer = doc.lexicon.gazetteer();
            let named = gazetteer.find(dateline);
            let high: Vec<RegionCode> = named.iter().copied().filter(|it| it.level() <= RegionLevel::City).collect();
            let found = if high.is_empty() {
                named.iter().copied().filter(|it| it.level() == RegionLevel::District).collect()
            } else {
                high
            };
            match found.as_slice() {
                [] => {}
                [only] => self.vote(*only, 1.5),
                many => open.push((many.to_vec(), 1.5)),
            }
        }
        // What names several regions counts for the one that is otherwise most spoken of, else for none.
        let settled: Vec<(RegionCode, f32)> =
            open.iter().filter_map(|(many, weight)| self.best(many, None).map(|it| (it, *weight))).collect();
        let unsettled = settled.is_empty() && !open.is_empty();
        for (code, weight) in settled {
            self.vote(code, weight * 0.5);
        }
        if unsettled && self.regencies.is_empty() {
            // Nothing else is said: of a kabupaten and a kota of one name take the kabupaten.
            for (many, weight) in &open {
                let same_province = many.iter().all(|it| it.province() == many[0].province());
                if same_province && many[0].regency().is_some() {
                    self.vote(many[0], *weight * 0.5);
                }
            }
        }
        self.settle();
    }

    fn settle(&mut self) {
        let best = |votes: &BTreeMap<RegionCode, f32>| {
            votes.iter().fold(None::<(RegionCode, f32)>, |best, (code, weight)| {
                if best.is_none_or(|it| *weight > it.1) { Some((*code, *weight)) } else { best }
            })
        };
        let regency = best(&self.regencies);
        let province = best(&self.provinces);
        self.regency = regency.map(|it| it.0);
        self.province = self
            .regency
            .map(RegionCode::province)
            .filter(|it| {
                province.is_none_or(|p| p.0 == *it || self.provinces.get(it).copied().unwrap_or_default() * 1.5 >= p.1)
            })
            .or(province.map(|it| it.0));
        if self.regency.is_some_and(|it| Some(it.province()) != self.province) {
            self.regency = self
                .regencies
                .iter()
                .filter(|(code, _)| Some(code.province()) == self.province)
                .max_by(|a, b| a.1.total_cmp(b.1))
                .map(|it| *it.0)
                .or(self.regency);
        }
    }

    /// How near a region is to what the article is about; 0 for far.
    fn nearness(&self, code: RegionCode, near: Option<RegionCode>) -> f32 {
        let mut score = 0.0;
        if let Some(near) = near {
            if code.within(near) || near.within(code) {
                score += 100.0;
            } else if near.regency().is_some() && near.regency() == code.regency() {
                score += 50.0;
            }
        }
        if let Some(regency) = code.regency() {
            if Some(regency) == self.regency {
                score += 30.0;
            }
            score += 4.0 * self.regencies.get(&regency).copied().unwrap_or_default().min(5.0);
        }
        if Some(code.province()) == self.province {
            score += 6.0;
        }
        score + self.provinces.get(&code.province()).copied().unwrap_or_default().min(5.0)
    }

    /// The one of several regions that the article most likely means; `None` where two are equally near or all are far.
    pub(crate) fn best(&self, many: &[RegionCode], near: Option<RegionCode>) -> Option<RegionCode> {
        let mut scored: Vec<(f32, RegionCode)> = many.iter().map(|it| (self.nearness(*it, near), *it)).collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        match scored.as_slice() {
            [] => None,
            [only] => Some(only.1),
            // A regency and a district of one name: the higher one.
            [first, second, ..]
                if first.0 > 0.0 && first.0 == second.0 && (first.1.within(second.1) || second.1.within(first.1)) =>
            {
                Some(if first.1.level() <= second.1.level() { first.1 } else { second.1 })
            }
            [first, second, ..] => (first.0 > 0.0 && first.0 > second.0).then_some(first.1).or_else(|| {
                // Kelurahan and desa of one name in one district: the table's order decides.
                (first.0 > 0.0 && first.1.level() == RegionLevel::Village && first.1.district() == second.1.district())
                    .then_some(first.1)
            }),
        }
    }
}

/// Resolves the region phrases, from the highest level down, each near the higher ones of its sentence.
fn regions(doc: &Doc<'_>, mentions: &Mentions, focus: &mut Focus) -> Vec<Option<RegionCode>> {
    let mut found: Vec<Option<RegionCode>> = vec![None; mentions.regions.len()];
    for level in [RegionLevel::Province, RegionLevel::Regency, RegionLevel::District, RegionLevel::Village] {
        let mut news = Vec::new();
        for (index, place) in mentions.regions.iter().enumerate() {
            let Some(own) = place.level else { continue };
            let own = if own == RegionLevel::City { RegionLevel::Regency } else { own };
            if own != level {
                continue;
            }
            if place.name.is_none() {
                found[index] = misspelt(doc, place, focus, level);
                continue;
            }
            let candidates = codes(doc.lexicon, place, |_| true);
            let near = neighbour(doc, mentions, &found, index, level);
            found[index] = focus.best(&candidates, near);
            if let Some(code) = found[index] {
                news.push(code);
            }
        }
        if level <= RegionLevel::District {
            for code in news {
                focus.vote(code, 0.2);
            }
        }
    }
    for (index, place) in mentions.regions.iter().enumerate() {
        if place.level.is_none() {
            found[index] = bare(doc, mentions, &found, index, focus);
        }
    }
    found
}

/// A region near the focus whose name differs by one letter from what is printed.
fn misspelt(doc: &Doc<'_>, place: &Place, focus: &Focus, level: RegionLevel) -> Option<RegionCode> {
    let gazetteer = doc.lexicon.gazetteer();
    let regency = focus.regency?;
    (1..=place.tokens.len()).rev().find_map(|len| {
        let printed = fold(doc.slice(place.tokens.start..place.tokens.start + len));
        let fits = |code: &RegionCode| crate::people::close(&printed, &fold(gazetteer.bare_name(*code)));
        let districts = gazetteer.children(regency);
        if printed.len() < 5 {
            return None;
        }
        match level {
            RegionLevel::District => districts.into_iter().find(fits),
            _ => districts.into_iter().flat_map(|it| gazetteer.children(it)).find(fits),
        }
    })
}

/// The nearest resolved region of a higher level in the same sentence, following ones first (addresses go upwards).
fn neighbour(
    doc: &Doc<'_>,
    mentions: &Mentions,
    found: &[Option<RegionCode>],
    index: usize,
    level: RegionLevel,
) -> Option<RegionCode> {
    let at = mentions.regions[index].tokens.start;
    let sentence = doc.sentence_of(at);
    let mut best: Option<(usize, RegionCode)> = None;
    for (other, place) in mentions.regions.iter().enumerate() {
        let Some(code) = found[other] else { continue };
        if other == index || doc.sentence_of(place.tokens.start) != sentence || code.level() >= level {
            continue;
        }
        let distance = if place.tokens.start > at { place.tokens.start - at } else { (at - place.tokens.start) * 3 };
        if distance < 60 && best.is_none_or(|it| distance < it.0) {
            best = Some((distance, code));
        }
    }
    best.map(|it| it.1)
}

/// A bare name is a region only where it stands in its own right and has one likely bearer.
fn bare(
    doc: &Doc<'_>,
    mentions: &Mentions,
    found: &[Option<RegionCode>],
    index: usize,
    focus: &Focus,
) -> Option<RegionCode> {
    let place = &mentions.regions[index];
    let gazetteer = doc.lexicon.gazetteer();
    let name = place.name?;
    let start = place.tokens.start;
    if in_dateline(doc, start) {
        return None;
    }
    let candidates: Vec<RegionCode> = gazetteer.named(name).to_vec();
    let capital = gazetteer.is_capital(name);
    let high: Vec<RegionCode> =
        candidates.iter().copied().filter(|it| it.level() <= RegionLevel::City && !capital).collect();
    let before = start.checked_sub(1).map(|it| doc.word(it)).unwrap_or_default();
    let mark = start.checked_sub(1).map_or('\0', |it| doc.mark(it));
    let preposition = [
        "di",
        "ke",
        "dari",
        "asal",
        "warga",
        "wilayah",
        "masyarakat",
        "kawasan",
        "bukan",
        "untuk",
        "se",
        "daerah",
        "ini",
        "menuju",
        "tiba",
        "orang",
        "bagi",
        "khusus",
        "seluruh",
        "kelahiran",
        "lahir",
    ]
    .iter()
    .any(|it| it.eq_ignore_ascii_case(before));
    let previous_region = mentions
        .regions
        .iter()
        .zip(found)
        .any(|(it, code)| code.is_some() && it.tokens.end + 1 == start && mark == ',');
    let lower = start.checked_sub(1).is_some_and(|it| doc.tokens[it].is_word() && !doc.tokens[it].is_capital())
        && ![
            "pilkada",
            "pemilu",
            "pemilihan",
            "pilgub",
            "pilbup",
            "pilwako",
            "debat",
            "aula",
            "gedung",
            "kantor",
            "dan",
            "sampai",
            "bahasa",
            "suku",
            "etnis",
            "logat",
            "khas",
            "adat",
            "batik",
            "kopi",
            "tari",
            "lagu",
        ]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before));
    let upward = mentions.regions.iter().zip(found).find_map(|(it, code)| {
        code.filter(|_| {
            it.tokens.start == place.tokens.end + 1 && doc.mark(place.tokens.end) == ',' && it.level.is_some()
        })
    });
    if let Some(above) = upward
        && let [only] = candidates
            .iter()
            .copied()
            .filter(|it| it.within(above) && *it != above && it.level() <= RegionLevel::District)
            .collect::<Vec<_>>()
            .as_slice()
    {
        return Some(*only);
    }
    let listed = matches!(mark, ',') || before.eq_ignore_ascii_case("dan") || before.eq_ignore_ascii_case("sampai");
    if !high.is_empty() {
        if !(preposition || lower || previous_region || listed || mark == '(' || place_chain(doc, start)) {
            return None;
        }
        let near = neighbour(doc, mentions, found, index, RegionLevel::Village);
        // A regency and a city of one name: only the article's own focus decides.
        if high.len() > 1 {
            let exact: Vec<RegionCode> = high.iter().copied().filter(|it| Some(*it) == focus.regency).collect();
            return if let [only] = exact.as_slice() {
                Some(*only)
            } else {
                focus
                    .best(&high, near)
                    .filter(|_| high.iter().any(|a| high.iter().any(|b| a.province() != b.province())))
            };
        }
        // A district of this name in the regency in focus may be meant as well: the higher level is the usual reading.
        return high.first().copied();
    }
    if !(preposition || previous_region || (listed && focus.regency.is_some())) {
        return None;
    }
    // Below the regency: inside the regency in focus, or for a district the only bearer of the name.
    let districts: Vec<RegionCode> =
        candidates.iter().copied().filter(|it| it.level() == RegionLevel::District).collect();
    let inside: Vec<RegionCode> = districts.iter().copied().filter(|it| it.regency() == focus.regency).collect();
    if let [only] = inside.as_slice() {
        return Some(*only);
    }
    if let [only] = districts.as_slice()
        && preposition
        && (Some(only.province()) == focus.province || candidates.len() == 1)
    {
        return Some(*only);
    }
    None
}

/// Whether a token stands in the dateline: before the dash that opens the lead.
fn in_dateline(doc: &Doc<'_>, i: usize) -> bool {
    let Some(lead) = doc.paragraphs.iter().find(|it| !it.title) else { return false };
    if !lead.tokens.contains(&i) || i > lead.tokens.start + 10 {
        return false;
    }
    let dash = lead.tokens.clone().take(14).find(|it| {
        matches!(doc.mark(*it), '-' | '–' | '—' | '|' | '¦')
            && !(doc.tokens[*it].glued && doc.tokens.get(it + 1).is_some_and(|next| next.glued))
    });
    dash.is_some_and(|it| i < it)
}

fn place_chain(doc: &Doc<'_>, start: usize) -> bool {
    // `Pekalongan, Jawa Tengah –`: handled by datelines; `Bali dan NTB`.
    let _ = doc;
    start == 0
}

impl Resolved {
    fn units(&mut self, doc: &Doc<'_>, mentions: &Mentions) {
        // Phrases with a place, number or name of their own first: bare ones look at them.
        let order: Vec<usize> = mentions
            .items
            .iter()
            .filter_map(|it| if let Item::Unit(index) = it.item { Some(index) } else { None })
            .collect();
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
        let known: Vec<Unit> = order.iter().filter_map(|it| explicit[*it].clone()).collect();
        for index in 0..mentions.units.len() {
            let unit = explicit[index].clone().or_else(|| self.implied(doc, mentions, index, &known));
            self.unit_of[index] = unit.map(|it| self.intern(seat_only(it)));
        }
    }

    fn intern(&mut self, unit: Unit) -> usize {
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

    /// A unit whose phrase says which one it is.
    fn explicit(
        &self,
        doc: &Doc<'_>,
        mentions: &Mentions,
        explicit: &[Option<Unit>],
        index: usize,
        near: Option<RegionCode>,
    ) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let phrase = &mentions.units[index];
        let id = match phrase.word {
            UnitWord::Named(id) => return Some(named(lexicon, id)),
            UnitWord::Unknown => {
                let name = doc.slice(phrase.tokens.clone()).to_owned();
                return Some(Unit { name, kind: UnitKind::CivilSociety, service: None, region: None, known: false });
            }
            UnitWord::Type(id) => id,
        };
        let kind = lexicon.unit_type(id);
        let unit = |name: String, region: Option<RegionCode>, known: bool| Unit {
            name,
            kind: kind.kind,
            service: kind.service,
            region,
            known,
        };
        if phrase.national || (kind.template == Template::Alone && phrase.place.is_none()) {
            return Some(unit(kind.national.clone().unwrap_or_else(|| kind.standard.clone()), None, true));
        }
        if kind.template == Template::Section {
            let parent = phrase.parent.and_then(|it| explicit[it].clone())?;
            let own = phrase.place.as_ref().map(|it| format!(" {}", doc.slice(it.tokens.clone()))).unwrap_or_default();
            return Some(unit(format!("{}{own} {}", kind.standard, parent.name), parent.region, true));
        }
        if let Some(number) = phrase.number.as_deref() {
            return Some(self.numbered(doc, phrase, id, number, near));
        }
        let place = phrase.place.as_ref()?;
        if matches!(kind.kind, UnitKind::CivilSociety | UnitKind::Party) {
            let region = self.focus.best(&codes(lexicon, place, |it| kind.levels.contains(&it)), near);
            let type_word = if phrase.word == UnitWord::Type(id) && phrase.tokens.start < place.tokens.start {
                association_word(doc, phrase, &kind.standard)
            } else {
                kind.standard.clone()
            };
            return Some(unit(type_word, region, region.is_some()));
        }
        match kind.kind {
            UnitKind::Polres => {
                let named_ids = lexicon.polres_named(&fold(doc.slice(place.tokens.clone())));
                let regions: Vec<RegionCode> = named_ids.iter().filter_map(|it| lexicon.unit(*it).region).collect();
                let code = if named_ids.len() == 1 { None } else { self.focus.best(&regions, near) };
                let pick = if named_ids.len() == 1 {
                    named_ids.first()
                } else {
                    named_ids.iter().find(|it| lexicon.unit(**it).region == code && code.is_some())
                };
                if let Some(id) = pick {
                    return Some(graded(named(lexicon, *id), &kind.standard));
                }
                let code = self
                    .focus
                    .best(&codes(lexicon, place, |it| matches!(it, RegionLevel::Regency | RegionLevel::City)), near);
                if let Some(code) = code {
                    if let [only, ..] = lexicon.polres_of(code) {
                        return Some(graded(named(lexicon, *only), &kind.standard));
                    }
                    return Some(unit(
                        format!("{} {}", kind.standard, lexicon.gazetteer().bare_name(code)),
                        Some(code),
                        false,
                    ));
                }
                Some(unit(format!("{} {}", kind.standard, doc.slice(place.tokens.clone())), None, false))
            }
            UnitKind::Polda => {
                let code = self.focus.best(&codes(lexicon, place, |it| it == RegionLevel::Province), near);
                code.and_then(|it| lexicon.polda_of(it))
                    .map(named_unit)
                    .or_else(|| Some(unit(format!("Polda {}", doc.slice(place.tokens.clone())), code, false)))
            }
            UnitKind::Kodim => {
                let code = self
                    .focus
                    .best(&codes(lexicon, place, |it| matches!(it, RegionLevel::Regency | RegionLevel::City)), near);
                if let Some([only, ..]) = code.map(|it| lexicon.kodim_of(it)) {
                    return Some(named(lexicon, *only));
                }
                let printed =
                    code.map_or_else(|| doc.slice(place.tokens.clone()), |it| lexicon.gazetteer().bare_name(it));
                Some(unit(format!("Kodim {printed}"), code, false))
            }
            _ => Some(self.by_region(doc, id, place, phrase.field.as_ref(), near)),
        }
    }

    fn by_region(
        &self,
        doc: &Doc<'_>,
        id: u16,
        place: &Place,
        field: Option<&std::ops::Range<usize>>,
        near: Option<RegionCode>,
    ) -> Unit {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let kind = lexicon.unit_type(id);
        let printed = doc.slice(place.tokens.clone());
        let candidates = codes(lexicon, place, |it| kind.levels.contains(&it));
        let mut near = near;
        if near.is_none() {
            near = self.sentence_region(doc, place);
        }
        let code = self.focus.best(&candidates, near).or_else(|| {
            candidates.first().copied().filter(|_| {
                kind.template == Template::Region && candidates.iter().all(|it| it.level() <= RegionLevel::City)
            })
        });
        if let Some(code) = code {
            let capital = place.name.is_some_and(|it| gazetteer.is_capital(it));
            let name = match kind.template {
                Template::Region => format!("{} {}", standard(doc, kind, field), gazetteer.full_name(code)),
                // A court keeps the name of its seat.
                _ if capital
                    || (code.level() <= RegionLevel::City
                        && matches!(kind.kind, UnitKind::Pengadilan)
                        && fold(printed) != fold(gazetteer.bare_name(code))
                        && !place.name.is_some_and(|it| gazetteer.is_alias(it))) =>
                {
                    format!("{} {printed}", kind.standard)
                }
                _ => format!("{} {}", local_word(lexicon, kind, place.level_word, code), gazetteer.bare_name(code)),
            };
            return Unit { name, kind: kind.kind, service: kind.service, region: Some(code), known: true };
        }
        // A seat below the usual level: the court of Manna serves the regency that holds Manna.
        let seat = self.focus.best(&codes(lexicon, place, |_| true), near);
        let bare = if place.level.is_some() {
            printed.split(' ').skip(1).collect::<Vec<_>>().join(" ")
        } else {
            printed.to_owned()
        };
        let region = seat.and_then(|it| {
            if kind.levels.iter().any(|level| matches!(level, RegionLevel::Regency | RegionLevel::City)) {
                it.regency()
            } else {
                None
            }
        });
        Unit { name: format!("{} {bare}", kind.standard), kind: kind.kind, service: kind.service, region, known: false }
    }

    /// The region named right behind a place in the same sentence (`Polsek Sei Rampah, Kabupaten Serdang Bedagai`).
    fn sentence_region(&self, doc: &Doc<'_>, place: &Place) -> Option<RegionCode> {
        let _ = (doc, place);
        None
    }

    fn numbered(&self, doc: &Doc<'_>, phrase: &UnitPhrase, id: u16, number: &str, near: Option<RegionCode>) -> Unit {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let kind = lexicon.unit_type(id);
        let known = match kind.kind {
            UnitKind::Kodim => lexicon.kodim(number),
            UnitKind::Korem => lexicon.korem(number),
            UnitKind::Kodam => lexicon.kodam(number),
            _ => None,
        };
        if let Some(unit) = known {
            return named_unit(unit);
        }
        let printed = phrase.place.as_ref().map(|it| doc.slice(it.tokens.clone()));
        let mut region = None;
        let mut name = printed.map(str::to_owned);
        if let Some(place) = &phrase.place {
            let level = if kind.kind == UnitKind::Koramil { RegionLevel::District } else { RegionLevel::Regency };
            // `Koramil 1701-22/Arso`: the Kodim's number says where to look.
            let around = number
                .split('-')
                .next()
                .filter(|it| it.len() == 4)
                .and_then(|it| lexicon.kodim(it))
                .and_then(|it| it.region)
                .or(near);
            region = self.focus.best(&codes(lexicon, place, |it| it == level), around);
            if let Some(code) = region {
                name = Some(gazetteer.bare_name(code).to_owned());
            }
        }
        let name = match name {
            Some(name) => format!("{} {number}/{name}", kind.standard),
            None => format!("{} {number}", kind.standard),
        };
        Unit { name, kind: kind.kind, service: kind.service, region, known: region.is_some() }
    }

    /// A unit printed without its place: the one that the article is about.
    fn implied(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, known: &[Unit]) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let phrase = &mentions.units[index];
        let UnitWord::Type(id) = phrase.word else { return None };
        let kind = lexicon.unit_type(id);
        let same: Vec<&Unit> = known.iter().filter(|it| it.kind == kind.kind).collect();
        let unit = |name: String, region: Option<RegionCode>| Unit {
            name,
            kind: kind.kind,
            service: kind.service,
            region,
            known: true,
        };
        match kind.kind {
            UnitKind::Polres | UnitKind::Kodim => {
                let nearest = self.last_before(doc, mentions, index, kind.kind);
                if let Some(unit) = nearest.or_else(|| same.first().copied().cloned()) {
                    return Some(unit);
                }
                let regency = self.focus.regency?;
                let table =
                    if kind.kind == UnitKind::Polres { lexicon.polres_of(regency) } else { lexicon.kodim_of(regency) };
                table.first().map(|it| named(lexicon, *it))
            }
            UnitKind::Polda => same.first().copied().cloned().or_else(|| {
                self.focus.regency.or(self.focus.province).and_then(|it| lexicon.polda_of(it)).map(named_unit)
            }),
            UnitKind::PpkPps | UnitKind::Panwascam => self
                .beside(doc, mentions, index, id)
                .or_else(|| self.last_before(doc, mentions, index, kind.kind))
                .or_else(|| same.first().copied().cloned()),
            UnitKind::Polsek | UnitKind::Koramil => self
                .last_before(doc, mentions, index, kind.kind)
                .or_else(|| same.first().copied().cloned())
                .or_else(|| if phrase.local { self.beside(doc, mentions, index, id) } else { None }),
            UnitKind::Korem | UnitKind::Kodam | UnitKind::Lanal | UnitKind::Lanud | UnitKind::TniOther => {
                same.first().copied().cloned()
            }
            UnitKind::PolriSection => None,
            _ if kind.levels.is_empty() => None,
            UnitKind::Pemda
                if kind.levels.iter().all(|it| matches!(it, RegionLevel::District | RegionLevel::Village)) =>
            {
                let known = known
                    .iter()
                    .rev()
                    .find(|it| {
                        it.kind == UnitKind::Pemda && it.region.is_some_and(|code| kind.levels.contains(&code.level()))
                    })
                    .cloned();
                known.or_else(|| {
                    // `Kepala Distrik` on a page about one district.
                    let code = mentions.regions.iter().zip(&self.region_of).find_map(|(_, code)| {
                        code.filter(|it| {
                            kind.levels.contains(&it.level())
                                && self.focus.regency.is_none_or(|regency| it.within(regency))
                        })
                    })?;
                    Some(unit(
                        format!("{} {}", local_word(lexicon, kind, None, code), gazetteer.bare_name(code)),
                        Some(code),
                    ))
                })
            }
            _ => {
                let usual = |level: RegionLevel| kind.levels.contains(&level);
                if let Some(unit) = same
                    .iter()
                    .filter(|_| phrase.field.is_none())
                    .find(|it| it.name.starts_with(&kind.standard) && it.region.is_some_and(|code| usual(code.level())))
                {
                    return Some((*unit).clone());
                }
                // A page that names the national body means it by the bare word too.
                if let Some(unit) =
                    same.iter().find(|it| it.region.is_none() && kind.national.as_deref() == Some(it.name.as_str()))
                {
                    return Some((*unit).clone());
                }
                // KPU and Bawaslu are of the level of the other beside them; on a page about a province, of the province.
                let sister = match kind.kind {
                    UnitKind::Kpu => known.iter().find(|it| it.kind == UnitKind::Bawaslu),
                    UnitKind::Bawaslu => known.iter().find(|it| it.kind == UnitKind::Kpu),
                    _ => None,
                };
                let local = |it: &&Unit| {
                    it.region.is_some_and(|code| code.regency().is_some())
                        && matches!(
                            it.kind,
                            UnitKind::Polres
                                | UnitKind::Polsek
                                | UnitKind::Kodim
                                | UnitKind::Kpu
                                | UnitKind::Bawaslu
                                | UnitKind::Pemda
                                | UnitKind::Dprd
                                | UnitKind::Kejaksaan
                                | UnitKind::SatpolPp
                        )
                };
                let provincial = known.iter().any(|it| {
                    it.kind == UnitKind::Polda
                        || (it.kind == UnitKind::Pemda && it.region.is_some_and(|code| code.regency().is_none()))
                }) && !known.iter().any(|it| local(&it));
                let above = sister
                    .and_then(|it| it.region)
                    .filter(|it| usual(it.level()))
                    .or(self.focus.province.filter(|it| provincial && usual(it.level())));
                let code = above
                    .or(self.focus.regency)
                    .filter(|it| usual(it.level()))
                    .or(self.focus.province.filter(|it| usual(it.level())))?;
                if matches!(kind.id.as_str(), "dinas" | "badan") && phrase.field.is_none() {
                    return None;
                }
                let standard = standard(doc, kind, phrase.field.as_ref());
                let name = match kind.template {
                    Template::Region => format!("{standard} {}", gazetteer.full_name(code)),
                    _ => format!("{standard} {}", gazetteer.bare_name(code)),
                };
                Some(unit(name, Some(code)))
            }
        }
    }

    /// A district's body printed without its place beside another body of the district: `Camat Sapeken bersama Ketua PPK setempat`.
    fn beside(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, id: u16) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let kind = lexicon.unit_type(id);
        if !kind.levels.contains(&RegionLevel::District) {
            return None;
        }
        let phrase = &mentions.units[index];
        let sentence = doc.sentence_of(phrase.tokens.start);
        let unit = |it: &crate::mentions::Placed| match it.item {
            Item::Unit(other) if other != index => self.unit_of[other].and_then(|it| self.units[it].region),
            Item::Region(region) => self.region_of[region],
            _ => None,
        };
        let district = mentions
            .items
            .iter()
            .filter(|it| it.tokens.start < phrase.tokens.start && doc.sentence_of(it.tokens.start) == sentence)
            .filter_map(unit)
            .filter(|it| it.level() == RegionLevel::District)
            .last()?;
        let name = format!("{} {}", kind.standard, lexicon.gazetteer().bare_name(district));
        Some(Unit { name, kind: kind.kind, service: kind.service, region: Some(district), known: true })
    }

    /// The unit of a kind that was named last before a bare mention of the kind.
    fn last_before(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, kind: UnitKind) -> Option<Unit> {
        let at = mentions.units[index].tokens.start;
        let mut first = None;
        let mut beside: Option<(usize, usize)> = None;
        let sentence = doc.sentence_of(at);
        for (other, phrase) in mentions.units.iter().enumerate() {
            if other != index
                && kind_of(doc, phrase.word) == kind
                && !phrase.implied
                && phrase.tokens.start < at
                && (phrase.place.is_some() || phrase.number.is_some() || matches!(phrase.word, UnitWord::Named(_)))
            {
                // The first one in the article stays in focus; a former post elsewhere does not take it.
                // In a list of handovers a bare Koramil or Polsek is the one spoken of just before.
                if matches!(kind, UnitKind::Koramil | UnitKind::Polsek)
                    && doc.paragraph_of(phrase.tokens.start) == doc.paragraph_of(at)
                {
                    first = self.unit_of[other].or(first);
                }
                first = first.or(self.unit_of[other]);
                if doc.sentence_of(phrase.tokens.start) == sentence
                    && at - phrase.tokens.start < 25
                    && beside.is_none_or(|it| it.0 < phrase.tokens.start)
                {
                    beside = self.unit_of[other].map(|unit| (phrase.tokens.start, unit));
                }
            }
        }
        // A bracket or clause right behind another unit of the kind speaks of that one.
        let bracketed = at > 0 && doc.mark(at - 1) == '(';
        beside.filter(|_| bracketed).map(|it| it.1).or(first).and_then(|it| self.units.get(it).cloned())
    }
}

/// An association's name as printed, without the post before it.
fn association_word(doc: &Doc<'_>, phrase: &UnitPhrase, standard: &str) -> String {
    let printed = doc.slice(phrase.tokens.clone());
    match printed.split_once(' ') {
        Some(("Ketua" | "Wakil" | "Sekretaris", rest)) => rest.to_owned(),
        _ if printed.starts_with(|it: char| it.is_uppercase()) => printed.to_owned(),
        _ => standard.to_owned(),
    }
}

/// A naval or air base and a port office have a seat, but no area of their own.
fn seat_only(mut unit: Unit) -> Unit {
    if matches!(unit.kind, UnitKind::Lanal | UnitKind::Lanud | UnitKind::TniOther | UnitKind::Ministry) {
        unit.region = None;
    }
    unit
}

fn named(lexicon: &Lexicon, id: u16) -> Unit {
    named_unit(lexicon.unit(id))
}

fn named_unit(unit: &simpul_lexicon::NamedUnit) -> Unit {
    Unit { name: unit.name.clone(), kind: unit.kind, service: unit.service, region: unit.region, known: true }
}

/// The grade word as printed (`Polresta`, `Polrestabes`) before the table's place.
fn graded(mut unit: Unit, printed: &str) -> Unit {
    const GRADES: [&str; 4] = ["Polrestabes", "Polres Metro", "Polresta", "Polres"];
    if let Some(rest) = GRADES.iter().find_map(|it| unit.name.strip_prefix(it)).map(str::to_owned)
        && GRADES.contains(&printed)
        && !(printed == "Polres" && unit.name.starts_with("Polres Metro"))
    {
        unit.name = format!("{printed}{rest}");
    }
    unit
}

/// The words with which a unit's long name begins: those of its type, and the field of an office.
fn standard(doc: &Doc<'_>, kind: &simpul_lexicon::UnitType, field: Option<&std::ops::Range<usize>>) -> String {
    match field {
        Some(field) => format!("{} {}", kind.standard, doc.slice(field.clone())),
        None => kind.standard.clone(),
    }
}

/// The word for a district's or village's government: the level word as printed, else the local one.
fn local_word(lexicon: &Lexicon, kind: &simpul_lexicon::UnitType, printed: Option<u16>, code: RegionCode) -> String {
    if kind.kind != UnitKind::Pemda || !matches!(code.level(), RegionLevel::District | RegionLevel::Village) {
        return kind.standard.clone();
    }
    let province = code.province().to_string();
    let papua = matches!(province.as_str(), "91" | "92" | "93" | "94" | "95" | "96");
    if let Some(word) = printed {
        return format!("Pemerintah {}", lexicon.level(word).name);
    }
    match (code.level(), province.as_str()) {
        (RegionLevel::District, "34") => "Pemerintah Kapanewon".to_owned(),
        (RegionLevel::District, _) if papua => "Pemerintah Distrik".to_owned(),
        (RegionLevel::Village, "34") if is_desa(code) => "Pemerintah Kalurahan".to_owned(),
        _ => kind.standard.clone(),
    }
}

/// Whether a village is a desa rather than a kelurahan: the last part of its code begins with 2 or 3.
pub(crate) fn is_desa(code: RegionCode) -> bool {
    code.level() == RegionLevel::Village && !code.to_string().rsplit('.').next().is_some_and(|it| it.starts_with('1'))
}
