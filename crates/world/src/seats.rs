//! Units and the seats in them: which posts a unit has, who may sit there, and how much the press looks at it.

use crate::places::{Ground, Place};
use crate::rng::Rng;
use simpul_lexicon::Lexicon;
use simpul_model::{RegionCode, Service, UnitKind};
use std::collections::BTreeMap;

/// The ranks of Polri from the lowest that news name to the highest of a Polda.
pub const POLRI: [&str; 14] = [
    "Bripda",
    "Briptu",
    "Brigpol",
    "Bripka",
    "Aipda",
    "Aiptu",
    "Ipda",
    "Iptu",
    "AKP",
    "Kompol",
    "AKBP",
    "Kombes Pol",
    "Brigjen Pol",
    "Irjen Pol",
];
/// The ranks of the army likewise; officers up to `Kolonel` carry a corps.
pub const ARMY: [&str; 12] =
    ["Serda", "Sertu", "Serka", "Serma", "Pelda", "Peltu", "Letda", "Lettu", "Kapten", "Mayor", "Letkol", "Kolonel"];

/// Who fills whose vacancies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Corps {
    /// Polri, within a Polda.
    Police,
    /// TNI AD, within a province.
    Army,
    /// An election commission, within a regency.
    Commission,
    /// A regency's civil servants.
    Office,
    /// Prosecutors and judges, nation-wide.
    Justice,
}

/// A post as units have it.
#[derive(Debug)]
pub struct PostSpec {
    /// Standard short form.
    pub post: &'static str,
    /// Lowest and highest rank, indices into the corps' ladder; `None` for those without ranks.
    pub ranks: Option<(u8, u8)>,
    /// Seats of this kind in one unit; more than one means that it is not exclusive.
    pub seats: u8,
    /// Shortest and longest stay, months.
    pub months: (u16, u16),
    /// How often the press names the holder, relative to others.
    pub fame: f64,
    /// Probability that the holder is only acting.
    pub acting: f64,
}

const fn post(
    post: &'static str,
    ranks: Option<(u8, u8)>,
    seats: u8,
    months: (u16, u16),
    fame: f64,
    acting: f64,
) -> PostSpec {
    PostSpec { post, ranks, seats, months, fame, acting }
}

static POLDA: [PostSpec; 8] = [
    post("Kapolda", Some((13, 13)), 1, (10, 26), 40.0, 0.0),
    post("Wakapolda", Some((12, 12)), 1, (10, 24), 8.0, 0.0),
    post("Kabid Humas", Some((11, 11)), 1, (12, 30), 30.0, 0.0),
    post("Karo Ops", Some((11, 11)), 1, (10, 24), 6.0, 0.0),
    post("Dirreskrimum", Some((11, 11)), 1, (10, 24), 6.0, 0.0),
    post("Dirlantas", Some((11, 11)), 1, (10, 24), 6.0, 0.0),
    post("Dirintelkam", Some((11, 11)), 1, (10, 24), 3.0, 0.0),
    post("Irwasda", Some((11, 11)), 1, (10, 24), 2.0, 0.0),
];
static POLRES: [PostSpec; 9] = [
    post("Kapolres", Some((10, 10)), 1, (10, 26), 24.0, 0.0),
    post("Wakapolres", Some((9, 9)), 1, (10, 24), 7.0, 0.0),
    post("Kabag Ops", Some((9, 9)), 1, (10, 26), 6.0, 0.0),
    post("Kasat Reskrim", Some((8, 8)), 1, (8, 24), 7.0, 0.02),
    post("Kasat Lantas", Some((8, 8)), 1, (8, 24), 5.0, 0.0),
    post("Kasat Intelkam", Some((8, 8)), 1, (8, 28), 3.0, 0.0),
    post("Kasat Samapta", Some((8, 8)), 1, (8, 28), 4.0, 0.0),
    post("Kasat Binmas", Some((8, 8)), 1, (8, 28), 3.0, 0.0),
    post("Kasihumas", Some((6, 8)), 1, (12, 36), 9.0, 0.08),
];
static POLSEK: [PostSpec; 3] = [
    post("Kapolsek", Some((7, 9)), 1, (8, 28), 6.0, 0.01),
    post("Kanit Reskrim", Some((5, 7)), 1, (10, 30), 1.2, 0.06),
    post("Bhabinkamtibmas", Some((3, 5)), 3, (18, 60), 0.8, 0.0),
];
static KODIM: [PostSpec; 3] = [
    post("Dandim", Some((10, 10)), 1, (12, 26), 12.0, 0.0),
    post("Kasdim", Some((9, 9)), 1, (12, 30), 4.0, 0.0),
    post("Pasi Ops", Some((8, 8)), 1, (12, 30), 1.0, 0.03),
];
static KORAMIL: [PostSpec; 2] =
    [post("Danramil", Some((7, 9)), 1, (12, 36), 4.0, 0.04), post("Babinsa", Some((1, 4)), 2, (24, 60), 0.8, 0.0)];
static KPU: [PostSpec; 3] = [
    post("Ketua", None, 1, (56, 60), 9.0, 0.02),
    post("Anggota", None, 4, (56, 60), 2.5, 0.0),
    post("Sekretaris", None, 1, (24, 48), 1.0, 0.05),
];
static BAWASLU: [PostSpec; 2] =
    [post("Ketua", None, 1, (56, 60), 8.0, 0.02), post("Anggota", None, 3, (56, 60), 2.5, 0.0)];
static PEMKAB: [PostSpec; 5] = [
    post("Bupati", None, 1, (24, 60), 16.0, 0.3),
    post("Wakil Bupati", None, 1, (36, 60), 6.0, 0.0),
    post("Sekda", None, 1, (20, 50), 6.0, 0.15),
    post("Asisten I", None, 1, (14, 36), 2.0, 0.05),
    post("Asisten II", None, 1, (14, 36), 1.0, 0.05),
];
static PEMKOT: [PostSpec; 5] = [
    post("Wali Kota", None, 1, (24, 60), 16.0, 0.3),
    post("Wakil Wali Kota", None, 1, (36, 60), 6.0, 0.0),
    post("Sekda", None, 1, (20, 50), 6.0, 0.15),
    post("Asisten I", None, 1, (14, 36), 2.0, 0.05),
    post("Asisten II", None, 1, (14, 36), 1.0, 0.05),
];
static KECAMATAN: [PostSpec; 1] = [post("Camat", None, 1, (14, 40), 3.5, 0.08)];
static DPRD: [PostSpec; 2] =
    [post("Ketua", None, 1, (30, 60), 6.0, 0.0), post("Wakil Ketua", None, 2, (30, 60), 2.0, 0.0)];
static KEJARI: [PostSpec; 2] =
    [post("Kajari", None, 1, (12, 28), 5.0, 0.03), post("Kasi Intelijen", None, 1, (12, 28), 2.0, 0.0)];
static PENGADILAN: [PostSpec; 1] = [post("Ketua", None, 1, (14, 30), 1.5, 0.0)];

/// A unit.
#[derive(Debug, Clone)]
pub struct WorldUnit {
    /// Standard long name.
    pub name: String,
    /// A shorter form that the press prints, where there is one.
    pub short: Option<String>,
    /// Kind.
    pub kind: UnitKind,
    /// Service.
    pub service: Service,
    /// The region whose unit it is.
    pub region: RegionCode,
    /// Index of the superior unit.
    pub parent: Option<u32>,
    /// Which ground it stands on; for a Polda the first of its province.
    pub ground: u32,
    /// Its seats, a range of [`Seats::seats`].
    pub seats: std::ops::Range<u32>,
}

/// One chair.
#[derive(Debug, Clone)]
pub struct Seat {
    /// Index of the unit.
    pub unit: u32,
    /// What it is.
    pub spec: &'static PostSpec,
    /// Who fills it, and the number of the circle within which people rotate.
    pub corps: Corps,
    /// Number of that circle: a province or a ground, by corps.
    pub circle: u32,
}

/// All units and seats of a world.
#[derive(Debug, Default)]
pub struct Seats {
    /// Units; a superior before its units.
    pub units: Vec<WorldUnit>,
    /// Seats, those of one unit together.
    pub seats: Vec<Seat>,
    /// For each ground its units of the regency's own level.
    pub bodies_of: Vec<std::ops::Range<u32>>,
    /// For each ground the Polda over it.
    pub polda_of: Vec<u32>,
}

/// The news form of a province's name, where it has one.
pub fn news_form(province: &str) -> Option<&'static str> {
    Some(match province {
        "Sumatera Utara" => "Sumut",
        "Sumatera Barat" => "Sumbar",
        "Sumatera Selatan" => "Sumsel",
        "Kepulauan Bangka Belitung" => "Babel",
        "Kepulauan Riau" => "Kepri",
        "Jawa Barat" => "Jabar",
        "Jawa Tengah" => "Jateng",
        "Jawa Timur" => "Jatim",
        "Nusa Tenggara Barat" => "NTB",
        "Nusa Tenggara Timur" => "NTT",
        "Kalimantan Barat" => "Kalbar",
        "Kalimantan Tengah" => "Kalteng",
        "Kalimantan Selatan" => "Kalsel",
        "Kalimantan Timur" => "Kaltim",
        "Kalimantan Utara" => "Kaltara",
        "Sulawesi Utara" => "Sulut",
        "Sulawesi Tengah" => "Sulteng",
        "Sulawesi Selatan" => "Sulsel",
        "Sulawesi Tenggara" => "Sultra",
        "Sulawesi Barat" => "Sulbar",
        "Maluku Utara" => "Malut",
        _ => return None,
    })
}

impl Seats {
    /// Builds the units of `grounds` (sorted by code), with up to `districts` districts of each.
    pub fn build(lexicon: &Lexicon, grounds: &[Ground], districts: usize, seed: u64) -> Self {
        let mut all = Self::default();
        let mut known = BTreeMap::new();
        for (number, ground) in grounds.iter().enumerate() {
            let polda = all.polda(lexicon, &mut known, ground, number as u32);
            all.polda_of.push(polda);
            let rng = &mut Rng::keyed(seed, &[0x5ea7, number as u64]);
            all.regency(lexicon, &mut known, ground, number as u32, polda, districts, rng);
        }
        all
    }

    /// The Polda over a ground, made when first met.
    fn polda(&mut self, lexicon: &Lexicon, known: &mut BTreeMap<String, u32>, ground: &Ground, number: u32) -> u32 {
        let named = lexicon.polda_of(ground.regency.code);
        let name = named.map_or_else(|| format!("Polda {}", ground.province.name), |it| it.name.clone());
        if let Some(&unit) = known.get(&name) {
            return unit;
        }
        let short = news_form(&ground.province.name)
            .map(|it| format!("Polda {it}"))
            .filter(|_| name.ends_with(&ground.province.name));
        let region = named.and_then(|it| it.region).unwrap_or(ground.province.code);
        let circle = self.units.len() as u32;
        let draft =
            Draft { name: name.clone(), short, kind: UnitKind::Polda, service: Service::Polri, region, parent: None };
        let unit = self.add(draft, number, Corps::Police, circle, &POLDA);
        known.insert(name, unit);
        unit
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of one builder")]
    fn regency(
        &mut self,
        lexicon: &Lexicon,
        known: &mut BTreeMap<String, u32>,
        ground: &Ground,
        number: u32,
        polda: u32,
        districts: usize,
        rng: &mut Rng,
    ) {
        let (place, province) = (&ground.regency, u32::from(ground.province_number()));
        let (bare, code, long) = (place.bare(), place.code, &place.name);
        let first = self.units.len() as u32;
        let named = |list: &[u16]| list.first().map(|&it| lexicon.unit(it));

        let police = named(lexicon.polres_of(code));
        let name = police.map_or_else(|| format!("Polres {bare}"), |it| it.name.clone());
        let polres = known.get(&name).copied().unwrap_or_else(|| {
            let region = police.and_then(|it| it.region).unwrap_or(code);
            let draft = Draft {
                name: name.clone(),
                short: None,
                kind: UnitKind::Polres,
                service: Service::Polri,
                region,
                parent: Some(polda),
            };
            self.add(draft, number, Corps::Police, polda, &POLRES)
        });
        known.insert(name, polres);

        let army = named(lexicon.kodim_of(code));
        let name = army.map_or_else(|| format!("Kodim {bare}"), |it| it.name.clone());
        let kodim = known.get(&name).copied().unwrap_or_else(|| {
            let region = army.and_then(|it| it.region).unwrap_or(code);
            let short = name.split_once('/').map(|it| it.0.to_owned());
            let draft = Draft {
                name: name.clone(),
                short,
                kind: UnitKind::Kodim,
                service: Service::TniAd,
                region,
                parent: None,
            };
            self.add(draft, number, Corps::Army, province, &KODIM)
        });
        known.insert(name, kodim);

        let mut body = |name: String, short: String, kind, service, corps, circle, specs| {
            let draft = Draft { name, short: Some(short), kind, service, region: code, parent: None };
            self.add(draft, number, corps, circle, specs)
        };
        let (kpu, bawaslu, council) =
            if province == 11 { ("KIP", "Panwaslih", "DPRK") } else { ("KPU", "Bawaslu", "DPRD") };
        let (election, civil) = (Service::Election, Service::Civil);
        body(
            format!("{kpu} {long}"),
            format!("{kpu} {bare}"),
            UnitKind::Kpu,
            election,
            Corps::Commission,
            number * 4,
            &KPU[..],
        );
        body(
            format!("{bawaslu} {long}"),
            format!("{bawaslu} {bare}"),
            UnitKind::Bawaslu,
            election,
            Corps::Commission,
            number * 4 + 1,
            &BAWASLU,
        );
        let (short, specs) = if place.is_city() { ("Pemkot", &PEMKOT[..]) } else { ("Pemkab", &PEMKAB[..]) };
        let pemda = body(
            format!("Pemerintah {long}"),
            format!("{short} {bare}"),
            UnitKind::Pemda,
            civil,
            Corps::Office,
            number * 4 + 2,
            specs,
        );
        body(
            format!("{council} {long}"),
            format!("{council} {bare}"),
            UnitKind::Dprd,
            civil,
            Corps::Office,
            number * 4 + 3,
            &DPRD,
        );
        body(
            format!("Kejaksaan Negeri {bare}"),
            format!("Kejari {bare}"),
            UnitKind::Kejaksaan,
            civil,
            Corps::Justice,
            0,
            &KEJARI,
        );
        body(
            format!("Pengadilan Negeri {bare}"),
            format!("PN {bare}"),
            UnitKind::Pengadilan,
            civil,
            Corps::Justice,
            1,
            &PENGADILAN,
        );

        self.bodies_of.push(first..self.units.len() as u32);
        let mut chosen: Vec<&Place> = ground.districts.iter().collect();
        rng.shuffle(&mut chosen);
        chosen.truncate(districts);
        for (i, Place { code: region, name }) in chosen.into_iter().enumerate() {
            let mut below = |name: String, kind, service, parent, corps, circle, specs| {
                let draft = Draft { name, short: None, kind, service, region: *region, parent: Some(parent) };
                self.add(draft, number, corps, circle, specs);
            };
            below(
                format!("Polsek {name}"),
                UnitKind::Polsek,
                Service::Polri,
                polres,
                Corps::Police,
                polda,
                &POLSEK[..],
            );
            below(
                format!("Koramil {:02}/{name}", i + 1),
                UnitKind::Koramil,
                Service::TniAd,
                kodim,
                Corps::Army,
                province,
                &KORAMIL,
            );
            below(
                // As the country calls it there: `Kecamatan`, in Papua `Distrik`, in Yogyakarta `Kapanewon`.
                format!("Pemerintah {} {name}", lexicon.gazetteer().level_word(*region)),
                UnitKind::Pemda,
                civil,
                pemda,
                Corps::Office,
                number * 4 + 2,
                &KECAMATAN,
            );
        }
    }

    fn add(&mut self, unit: Draft, ground: u32, corps: Corps, circle: u32, specs: &'static [PostSpec]) -> u32 {
        let number = self.units.len() as u32;
        let first = self.seats.len() as u32;
        for spec in specs {
            self.seats.extend((0..spec.seats).map(|_| Seat { unit: number, spec, corps, circle }));
        }
        let Draft { name, short, kind, service, region, parent } = unit;
        let seats = first..self.seats.len() as u32;
        self.units.push(WorldUnit { name, short, kind, service, region, parent, ground, seats });
        number
    }
}

struct Draft {
    name: String,
    short: Option<String>,
    kind: UnitKind,
    service: Service,
    region: RegionCode,
    parent: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places;

    #[test]
    fn every_regency_has_its_bodies_and_every_seat_its_unit() {
        let lexicon = Lexicon::builtin();
        let grounds = places::grounds(lexicon);
        let all = Seats::build(lexicon, &grounds, 3, 1);
        for (number, unit) in all.units.iter().enumerate() {
            assert!(
                all.seats[unit.seats.start as usize..unit.seats.end as usize].iter().all(|it| it.unit == number as u32)
            );
            assert!(unit.parent.is_none_or(|it| it < number as u32));
        }
        let named = |name: &str| all.units.iter().filter(|it| it.name == name).count();
        for name in [
            "Polda Jawa Timur",
            "Polres Sampang",
            "KPU Kabupaten Sampang",
            "Polrestabes Surabaya",
            "Kodim 0910/Malinau",
        ] {
            assert_eq!(named(name), 1, "{name}");
        }
        assert_eq!(all.units.iter().filter(|it| it.kind == UnitKind::Polda).count(), 36);
    }
}
