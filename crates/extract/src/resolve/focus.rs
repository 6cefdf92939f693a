//! The places that the article is about, weighed from everything it names.

use super::{bearers, regency_candidates};
use crate::doc::Doc;
use crate::mentions::{Item, Mentions};
use simpul_model::{RegionCode, RegionLevel};

/// The places that the article is about.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    regencies: Votes,
    provinces: Votes,
    districts: Votes,
    /// The regency or city in focus.
    pub(crate) regency: Option<RegionCode>,
    /// The province in focus.
    pub(crate) province: Option<RegionCode>,
    /// The provinces, regencies and cities that bear the name in the dateline.
    pub(crate) dateline: Vec<RegionCode>,
}

/// Cities that are the seat of their province and share their name with the regency beside them: Semarang, Serang, Kupang, Gorontalo,
/// Jayapura, Sorong. Source: the gazetteer.
const PROVINCE_SEATS: &[&str] = &["33.74", "36.73", "53.71", "75.71", "91.71", "96.71"];

/// Votes for regions, in the order of their codes.
#[derive(Debug, Default)]
struct Votes(Vec<(RegionCode, f32)>);

impl Votes {
    fn add(&mut self, code: RegionCode, weight: f32) {
        match self.0.binary_search_by_key(&code, |it| it.0) {
            Ok(at) => self.0[at].1 += weight,
            Err(at) => self.0.insert(at, (code, weight)),
        }
    }

    fn get(&self, code: RegionCode) -> f32 {
        self.0.binary_search_by_key(&code, |it| it.0).ok().and_then(|at| self.0.get(at)).map_or(0.0, |it| it.1)
    }

    /// The region with most votes, the first of several.
    fn best(&self) -> Option<(RegionCode, f32)> {
        self.0.iter().fold(
            None,
            |best: Option<(RegionCode, f32)>, it| if best.is_none_or(|best| it.1 > best.1) { Some(*it) } else { best },
        )
    }
}

impl Focus {
    /// The place in the dateline where it lies apart from the regency in focus; of several that bear the name their province.
    pub(crate) fn dateline_elsewhere(&self) -> Option<RegionCode> {
        let regency = self.regency?;
        let apart = |it: &RegionCode| !it.within(regency) && !regency.within(*it);
        let [one, rest @ ..] = self.dateline.as_slice() else { return None };
        if !self.dateline.iter().all(apart) {
            return None;
        }
        let alone = rest.is_empty();
        let together = rest.iter().all(|it| it.province() == one.province());
        together.then(|| if alone { *one } else { one.province() })
    }

    pub(super) fn vote(&mut self, code: RegionCode, weight: f32) {
        if let Some(district) = code.district() {
            self.districts.add(district, weight);
        }
        if let Some(regency) = code.regency() {
            self.regencies.add(regency, weight);
            self.provinces.add(code.province(), weight * 0.5);
        } else {
            self.provinces.add(code, weight);
        }
    }

    pub(super) fn look(&mut self, doc: &Doc<'_>, mentions: &Mentions) {
        let mut open: Vec<(Vec<RegionCode>, f32)> = Vec::new();
        let mut first_unit = true;
        let mut candidates = Vec::new();
        for placed in &mentions.items {
            let paragraph = doc.paragraph_of(placed.tokens.start);
            let early = if paragraph <= 2 { 1.6 } else { 1.0 };
            candidates.clear();
            let mut weight = match placed.item {
                Item::Unit(index) => {
                    regency_candidates(doc, &mentions.units[index], &mut candidates);
                    early
                }
                Item::Region(index) => {
                    let place = &mentions.regions[index];
                    let high = |level| place.level.is_some() || level <= RegionLevel::City;
                    candidates.extend(bearers(doc.lexicon, place, high));
                    if place.level.is_some() { early } else { 0.6 }
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
            // `Mantan Bupati Parigi Moutong`: a place of the past.
            if let Item::Unit(index) = placed.item
                && mentions.posts.iter().any(|it| it.former && it.unit == Some(index))
            {
                weight *= 0.1;
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
            self.dateline.clone_from(&high);
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
        if unsettled && self.regencies.0.is_empty() {
            // Nothing else is said: of a kabupaten and a kota of one name take the kabupaten, but on a page about a body of the province
            // the kota, where these sit (`DPRD Provinsi Jawa Tengah … di Gedung Berlian, Semarang`).
            let provincial: Vec<RegionCode> = self.provinces.0.iter().map(|it| it.0).collect();
            for (many, weight) in &open {
                let same_province = many.iter().all(|it| it.province() == many[0].province());
                if same_province && many[0].regency().is_some() {
                    let seat = |it: &&RegionCode| PROVINCE_SEATS.contains(&it.to_string().as_str());
                    let seat = many.iter().find(seat).filter(|it| provincial.contains(&it.province()));
                    let seat = seat.unwrap_or(&many[0]);
                    self.vote(*seat, *weight * 0.5);
                }
            }
        }
        self.settle();
    }

    fn settle(&mut self) {
        let (regency, province) = (self.regencies.best(), self.provinces.best());
        self.regency = regency.map(|it| it.0);
        self.province = self
            .regency
            .map(RegionCode::province)
            .filter(|it| province.is_none_or(|p| p.0 == *it || self.provinces.get(*it) * 1.5 >= p.1))
            .or(province.map(|it| it.0));
        if self.regency.is_some_and(|it| Some(it.province()) != self.province) {
            self.regency = self
                .regencies
                .0
                .iter()
                .filter(|(code, _)| Some(code.province()) == self.province)
                .max_by(|a, b| a.1.total_cmp(&b.1))
                .map(|it| it.0)
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
            score += 4.0 * self.regencies.get(regency).min(5.0);
        }
        if Some(code.province()) == self.province {
            score += 6.0;
        }
        if let Some(district) = code.district().filter(|it| *it != code) {
            score += self.districts.get(district).min(3.0);
        }
        score + self.provinces.get(code.province()).min(5.0)
    }

    /// The one of several regions that the article most likely means; `None` where two are equally near or all are far.
    pub(crate) fn best(&self, many: &[RegionCode], near: Option<RegionCode>) -> Option<RegionCode> {
        if let [] | [_] = many {
            return many.first().copied();
        }
        let mut scored: Vec<(f32, RegionCode)> = many.iter().map(|it| (self.nearness(*it, near), *it)).collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        match scored.as_slice() {
            [] | [_] => None,
            // A regency and a district of one name: the higher one.
            [first, second, ..]
                if first.0 > 0.0
                    && first.0.total_cmp(&second.0).is_eq()
                    && (first.1.within(second.1) || second.1.within(first.1)) =>
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
