//! How a page prints posts, units and days.

use crate::history::History;
use crate::rng::Rng;
use crate::seats::WorldUnit;
use jiff::civil::Date;
use simpul_model::UnitKind;

impl History {
    /// The post of a tenure in standard short form: the head of a Polresta is its Kapolresta.
    pub fn post(&self, tenure: u32) -> String {
        let post = self.seat(tenure).spec.post;
        let grade = self.unit(tenure).name.split(' ').next().unwrap_or_default();
        match (post, grade) {
            ("Kapolres", "Polresta" | "Polrestabes") => format!("Ka{}", grade.to_lowercase()),
            ("Wakapolres", "Polresta" | "Polrestabes") => format!("Waka{}", grade.to_lowercase()),
            _ => post.to_owned(),
        }
    }

    /// The prefix of an acting holder, as this post has it.
    pub fn acting_word(&self, tenure: u32) -> &'static str {
        match self.seat(tenure).spec.post {
            "Bupati" | "Wali Kota" | "Sekda" => "Pj",
            "Camat" | "Ketua" | "Kajari" => "Plt",
            _ => "Ps.",
        }
    }
}

/// What is behind the type word of a unit's name: `Malang` of `Polres Malang`, `0910/Malinau` of a Kodim.
pub fn behind(unit: &WorldUnit) -> &str {
    let name = unit.name.as_str();
    [
        "Polres Metro ",
        "Polrestabes ",
        "Polresta ",
        "Polres ",
        "Polda ",
        "Polsek ",
        "Kodim ",
        "Koramil ",
        "Kejaksaan Negeri ",
        "Pengadilan Negeri ",
        "Pemerintah Kecamatan ",
        "Pemerintah Distrik ",
        "Pemerintah Kapanewon ",
        "Pemerintah Kemantren ",
    ]
    .iter()
    .find_map(|it| name.strip_prefix(it))
    .or_else(|| name.split_once("Kabupaten ").map(|it| it.1))
    .or_else(|| name.split_once("Kota ").map(|it| it.1))
    .unwrap_or(name)
}

/// Post and unit as one phrase: `Kapolres Sampang`, `Kasat Reskrim Polres Sampang`, `Ketua KPU Kabupaten Sampang`.
/// Also tells whether the phrase names the unit's region with its type word.
pub fn post_phrase(history: &History, tenure: u32, short: bool) -> (String, bool) {
    let (post, unit) = (history.post(tenure), history.unit(tenure));
    let area = if short {
        unit.short.as_deref().and_then(|it| it.split_once(' ')).map_or(behind(unit), |it| it.1)
    } else {
        behind(unit)
    };
    let body = if short { unit.short.as_deref().unwrap_or(&unit.name) } else { unit.name.as_str() };
    let post = if short && post == "Kasi Intelijen" { "Kasi Intel".to_owned() } else { post };
    let typed = |text: &str| text.contains("Kabupaten ") || text.contains("Kota ");
    match (unit.kind, post.as_str()) {
        (UnitKind::Polda, "Kapolda" | "Wakapolda") | (UnitKind::Polsek, "Kapolsek") => {
            (format!("{post} {area}"), false)
        }
        (UnitKind::Polres, "Kapolres" | "Wakapolres") if unit.name.starts_with("Polres Metro ") => {
            (format!("{post} Metro {area}"), false)
        }
        (UnitKind::Polres, _) if post.starts_with("Kapolres") || post.starts_with("Wakapolres") => {
            (format!("{post} {area}"), false)
        }
        (UnitKind::Kodim, "Dandim" | "Kasdim") | (UnitKind::Koramil, "Danramil") => {
            (format!("{post} {}", behind(unit)), false)
        }
        (UnitKind::Pemda, "Bupati" | "Wakil Bupati" | "Wali Kota" | "Wakil Wali Kota" | "Camat")
        | (UnitKind::Kejaksaan, "Kajari") => (format!("{post} {}", behind(unit)), false),
        (UnitKind::Pemda, "Sekda") if !short => {
            (format!("{post} {}", unit.name.strip_prefix("Pemerintah ").unwrap_or(&unit.name)), typed(&unit.name))
        }
        (UnitKind::Pemda, _) => (format!("{post} {}", unit.short.as_deref().unwrap_or(&unit.name)), false),
        _ => (format!("{post} {body}"), typed(body)),
    }
}

const WEEKDAYS: [&str; 7] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// The weekday's name.
pub fn weekday(date: Date) -> &'static str {
    WEEKDAYS[date.weekday().to_monday_zero_offset() as usize % 7]
}

/// The month's name.
pub fn month(date: Date) -> &'static str {
    MONTHS[(date.month() - 1) as usize % 12]
}

/// A day as leads print it: `Selasa (13/8/2024)`, `Selasa (13/8) pagi`, `Selasa, 13 Agustus 2024`.
pub fn day(date: Date, rng: &mut Rng) -> String {
    let (name, d, m, y) = (weekday(date), date.day(), date.month(), date.year());
    match rng.below(10) {
        0..=4 => format!("{name} ({d}/{m}/{y})"),
        5..=6 => format!("{name} ({d}/{m})"),
        7 => format!("{name} ({d:02}/{m:02}/{y}) {}", rng.word(&["pagi", "siang", "sore", "malam"])),
        8 => format!("{name}, {d} {} {y}", month(date)),
        _ => format!("{name} ({d}/{m}) {}", rng.word(&["pagi", "siang", "sore"])),
    }
}
