//! Units and the seats in them: which posts a unit has, who may sit there, and how much the press looks at it.

use crate::places::{Ground, Place};
use crate::rng::Rng;
use simpul_model::{RegionCode, Service, UnitKind};

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
    [post("Kajari", None, 1, (12, 28), 5.0, 0.03), post("Kasi Intel", None, 1, (12, 28), 2.0, 0.0)];
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
    pub fn build(grounds: &[Ground], districts: usize, seed: u64) -> Self {
        let mut all = Self::default();
        let mut polda = None;
        let mut province = None;
        for (number, ground) in grounds.iter().enumerate() {
            if province != Some(ground.province.code) {
                province = Some(ground.province.code);
                polda = Some(all.polda(ground, number as u32));
            }
            all.regency(ground, number as u32, polda, districts, &mut Rng::keyed(seed, &[0x5ea7, number as u64]));
        }
        all
    }

    fn polda(&mut self, ground: &Ground, number: u32) -> u32 {
        let name = format!("Polda {}", ground.province.name);
        let short = news_form(&ground.province.name).map(|it| format!("Polda {it}"));
        let unit = Draft {
            name,
            short,
            kind: UnitKind::Polda,
            service: Service::Polri,
            place: &ground.province,
            parent: None,
        };
        self.add(unit, number, Corps::Police, u32::from(ground.province_number()), &POLDA)
    }

    fn regency(&mut self, ground: &Ground, number: u32, polda: Option<u32>, districts: usize, rng: &mut Rng) {
        let (place, province) = (&ground.regency, u32::from(ground.province_number()));
        let bare = place.bare();
        let add = |all: &mut Self, name: String, short: Option<String>, kind, service, parent, corps, specs| {
            let circle = match corps {
                Corps::Police | Corps::Army => province,
                Corps::Commission => number * 4 + u32::from(kind == UnitKind::Kpu),
                Corps::Office => number * 4 + 2 + u32::from(kind == UnitKind::Dprd),
                Corps::Justice => u32::from(kind == UnitKind::Kejaksaan),
            };
            all.add(Draft { name, short, kind, service, place, parent }, number, corps, circle, specs)
        };
        // A kota that shares its name with a kabupaten says so; others need not.
        let police = if place.is_city() { format!("Polresta {bare}") } else { format!("Polres {bare}") };
        let polres = add(self, police, None, UnitKind::Polres, Service::Polri, polda, Corps::Police, &POLRES);
        let kodim_name = format!("Kodim {:02}{:02}/{bare}", province % 19 + 1, number % 90 + 1);
        let kodim_short = kodim_name.split_once('/').map(|(number, _)| number.to_owned());
        let kodim = add(self, kodim_name, kodim_short, UnitKind::Kodim, Service::TniAd, None, Corps::Army, &KODIM);
        let (kpu, bawaslu) = match province {
            11 => ("KIP", "Panwaslih"),
            _ => ("KPU", "Bawaslu"),
        };
        for (body, kind, specs) in [(kpu, UnitKind::Kpu, &KPU[..]), (bawaslu, UnitKind::Bawaslu, &BAWASLU[..])] {
            add(
                self,
                format!("{body} {}", place.name),
                Some(format!("{body} {bare}")),
                kind,
                Service::Election,
                None,
                Corps::Commission,
                specs,
            );
        }
        let (long, short, specs) = if place.is_city() {
            (format!("Pemerintah {}", place.name), format!("Pemkot {bare}"), &PEMKOT)
        } else {
            (format!("Pemerintah {}", place.name), format!("Pemkab {bare}"), &PEMKAB)
        };
        let pemda = add(self, long, Some(short), UnitKind::Pemda, Service::Civil, None, Corps::Office, specs);
        let council = if province == 11 { "DPRK" } else { "DPRD" };
        add(
            self,
            format!("{council} {}", place.name),
            Some(format!("{council} {bare}")),
            UnitKind::Dprd,
            Service::Civil,
            None,
            Corps::Office,
            &DPRD,
        );
        add(
            self,
            format!("Kejaksaan Negeri {bare}"),
            Some(format!("Kejari {bare}")),
            UnitKind::Kejaksaan,
            Service::Civil,
            None,
            Corps::Justice,
            &KEJARI,
        );
        add(
            self,
            format!("Pengadilan Negeri {bare}"),
            Some(format!("PN {bare}")),
            UnitKind::Pengadilan,
            Service::Civil,
            None,
            Corps::Justice,
            &PENGADILAN,
        );
        let mut chosen: Vec<&Place> = ground.districts.iter().collect();
        rng.shuffle(&mut chosen);
        chosen.truncate(districts);
        for (i, district) in chosen.into_iter().enumerate() {
            let (code, name) = (number, &district.name);
            let draft = |name: String, kind, service, parent| Draft {
                name,
                short: None,
                kind,
                service,
                place: district,
                parent: Some(parent),
            };
            self.add(
                draft(format!("Polsek {name}"), UnitKind::Polsek, Service::Polri, polres),
                code,
                Corps::Police,
                province,
                &POLSEK,
            );
            self.add(
                draft(format!("Koramil {:02}/{name}", i + 1), UnitKind::Koramil, Service::TniAd, kodim),
                code,
                Corps::Army,
                province,
                &KORAMIL,
            );
            self.add(
                draft(format!("Pemerintah Kecamatan {name}"), UnitKind::Pemda, Service::Civil, pemda),
                code,
                Corps::Office,
                code * 4 + 2,
                &KECAMATAN,
            );
        }
    }

    fn add(&mut self, unit: Draft<'_>, ground: u32, corps: Corps, circle: u32, specs: &'static [PostSpec]) -> u32 {
        let number = self.units.len() as u32;
        let first = self.seats.len() as u32;
        for spec in specs {
            self.seats.extend((0..spec.seats).map(|_| Seat { unit: number, spec, corps, circle }));
        }
        let Draft { name, short, kind, service, place, parent } = unit;
        let seats = first..self.seats.len() as u32;
        self.units.push(WorldUnit { name, short, kind, service, region: place.code, parent, ground, seats });
        number
    }
}

struct Draft<'a> {
    name: String,
    short: Option<String>,
    kind: UnitKind,
    service: Service,
    place: &'a Place,
    parent: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places;

    #[test]
    fn every_regency_has_its_bodies_and_every_seat_its_unit() {
        let grounds = places::builtin();
        let all = Seats::build(&grounds, 3, 1);
        for (number, unit) in all.units.iter().enumerate() {
            assert!(
                all.seats[unit.seats.start as usize..unit.seats.end as usize].iter().all(|it| it.unit == number as u32)
            );
            assert!(unit.parent.is_none_or(|it| it < number as u32));
        }
        let named = |name: &str| all.units.iter().any(|it| it.name == name);
        assert!(
            named("Polda Jawa Timur")
                && named("Polres Sampang")
                && named("KPU Kabupaten Sampang")
                && named("Polresta Surabaya")
        );
    }
}
