//! Ways to find a unit of the tables: by number, by place, by the region it serves.

use crate::{hash::mixed, normal::fold, vocabulary::NamedUnit};
use simpul_model::{RegionCode, UnitKind};
use std::collections::{BTreeMap, HashMap};

/// The grades of a Polres, longest first.
pub(crate) const GRADES: [&str; 4] = ["Polrestabes", "Polresta", "Polres Metro", "Polres"];

/// How some names begin: turns away most that are not among them before they are folded.
#[derive(Default)]
pub(crate) struct Starts([u128; Starts::NUMBERS]);

impl Starts {
    const NUMBERS: usize = 32;

    fn add(&mut self, name: &str) {
        match Self::place(name) {
            Some((at, bit)) => self.0[at] |= bit,
            None => self.0 = [u128::MAX; Self::NUMBERS],
        }
    }

    /// Whether one of the names may be the same as another when both are folded.
    pub(crate) fn may_hold(&self, name: &str) -> bool {
        Self::place(name).is_none_or(|(at, bit)| self.0[at] & bit != 0)
    }

    /// Where the bit for a name is kept: by its first four letters. `None` where one of them is none of ASCII.
    fn place(name: &str) -> Option<(usize, u128)> {
        let mut start = 0;
        for byte in name.bytes().filter(|it| it.is_ascii_alphanumeric() || !it.is_ascii()).take(4) {
            start = start << 8 | u64::from(byte.is_ascii().then_some(byte)?.to_ascii_lowercase());
        }
        let hash = mixed(start);
        Some((hash as usize % Self::NUMBERS, 1 << (hash >> 57)))
    }
}

/// Indices into the table of units.
#[derive(Default)]
pub(crate) struct UnitIndex {
    /// How the names in `seats` begin.
    pub(crate) starts: Starts,
    /// Polres and bases by what stands behind the first word of their name, folded.
    pub(crate) seats: HashMap<(UnitKind, String), u16>,
    pub(crate) numbered: HashMap<(UnitKind, String), u16>,
    pub(crate) polda: BTreeMap<RegionCode, u16>,
    pub(crate) polres_named: HashMap<String, Vec<u16>>,
    pub(crate) polres_of: BTreeMap<RegionCode, Vec<u16>>,
    pub(crate) kodim_of: BTreeMap<RegionCode, Vec<u16>>,
    /// By the whole name; the first that bears it.
    pub(crate) named: HashMap<String, u16>,
}

/// The grade and the place of a Polres' name. `Polres Metro` alone is the Polres of the city of Metro.
pub(crate) fn polres_parts(name: &str) -> Option<(&'static str, &str)> {
    GRADES.iter().find_map(|grade| {
        let place = name.strip_prefix(grade)?.strip_prefix(' ')?;
        Some((*grade, place))
    })
}

impl UnitIndex {
    pub(crate) fn new(units: &[NamedUnit]) -> Self {
        let mut index = Self::default();
        let mut further: Vec<(UnitKind, RegionCode, u16)> = Vec::new();
        for (i, unit) in units.iter().enumerate() {
            let i = i as u16;
            index.named.entry(unit.name.clone()).or_insert(i);
            if matches!(unit.kind, UnitKind::Polres | UnitKind::Lanud | UnitKind::Lanal)
                && let Some((_, seat)) = unit.name.split_once(' ')
            {
                index.starts.add(seat);
                index.seats.entry((unit.kind, fold(seat))).or_insert(i);
            }
            // `Pangdam Cenderawasih`: a Kodam goes by its name as well as by its number.
            if unit.kind == UnitKind::Kodam {
                for (_, seat) in std::iter::once(&unit.name).chain(&unit.aliases).filter_map(|it| it.split_once(' ')) {
                    index.starts.add(seat);
                    index.seats.entry((unit.kind, fold(seat))).or_insert(i);
                }
            }
            if let Some(number) = &unit.number {
                index.numbered.entry((unit.kind, number.to_ascii_uppercase())).or_insert(i);
            }
            match unit.kind {
                UnitKind::Polda => {
                    for region in unit.region.iter().chain(&unit.also) {
                        index.polda.entry(*region).or_insert(i);
                    }
                }
                UnitKind::Polres => {
                    for name in std::iter::once(&unit.name).chain(&unit.aliases) {
                        if let Some((_, place)) = polres_parts(name) {
                            let list = index.polres_named.entry(fold(place)).or_default();
                            if !list.contains(&i) {
                                list.push(i);
                            }
                        }
                    }
                }
                _ => {}
            }
            if matches!(unit.kind, UnitKind::Polres | UnitKind::Kodim) && !unit.special {
                if let Some(region) = unit.region {
                    index.served(unit.kind).entry(region).or_default().push(i);
                }
                further.extend(unit.also.iter().map(|it| (unit.kind, *it, i)));
            }
        }
        for (kind, region, i) in further {
            index.served(kind).entry(region).or_default().push(i);
        }
        index
    }

    fn served(&mut self, kind: UnitKind) -> &mut BTreeMap<RegionCode, Vec<u16>> {
        if kind == UnitKind::Kodim { &mut self.kodim_of } else { &mut self.polres_of }
    }
}
