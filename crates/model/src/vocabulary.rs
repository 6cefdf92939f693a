//! The closed vocabularies of the gold schema: kinds, roles, statuses.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Declares an enum whose variants have one word each, used alike in JSON, TOML, CSV and labels.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order of the schema.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for this value in every file.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }

        impl FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($word => Ok(Self::$variant),)+ _ => Err(UnknownWord(text.to_owned())) }
            }
        }
    };
}

/// A word that is not in the vocabulary asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownWord(pub String);

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a word of this vocabulary", self.0)
    }
}

impl std::error::Error for UnknownWord {}

words! {
    /// What kind of organisation a unit is.
    UnitKind {
        /// Polri's headquarters.
        MabesPolri = "mabes_polri",
        /// Kepolisian Daerah.
        Polda = "polda",
        /// Kepolisian Resor of any grade.
        Polres = "polres",
        /// Kepolisian Sektor.
        Polsek = "polsek",
        /// A named section below a police unit.
        PolriSection = "polri_section",
        /// Headquarters of TNI or a branch.
        TniHq = "tni_hq",
        /// Komando Daerah Militer.
        Kodam = "kodam",
        /// Komando Resor Militer.
        Korem = "korem",
        /// Komando Distrik Militer.
        Kodim = "kodim",
        /// Komando Rayon Militer.
        Koramil = "koramil",
        /// Pangkalan TNI AL.
        Lanal = "lanal",
        /// Pangkalan TNI AU.
        Lanud = "lanud",
        /// Any other TNI unit.
        TniOther = "tni_other",
        /// Komisi Pemilihan Umum, KIP in Aceh.
        Kpu = "kpu",
        /// Badan Pengawas Pemilu, Panwaslu, Panwaslih.
        Bawaslu = "bawaslu",
        /// Dewan Kehormatan Penyelenggara Pemilu.
        Dkpp = "dkpp",
        /// PPK, PPS, KPPS and like committees.
        PpkPps = "ppk_pps",
        /// Panwascam and below.
        Panwascam = "panwascam",
        /// Sentra Gakkumdu.
        Gakkumdu = "gakkumdu",
        /// A government of a province, regency, city, district or village, and its offices.
        Pemda = "pemda",
        /// A regional council.
        Dprd = "dprd",
        /// A ministry or national agency.
        Ministry = "ministry",
        /// A prosecutor's office.
        Kejaksaan = "kejaksaan",
        /// A court.
        Pengadilan = "pengadilan",
        /// Satuan Polisi Pamong Praja.
        SatpolPp = "satpol_pp",
        /// A political party.
        Party = "party",
        /// An association, church, mosque council, NGO.
        CivilSociety = "civil_society",
        /// A news outlet.
        Media = "media",
        /// A company.
        Company = "company",
        /// Anything else.
        Other = "other",
    }
}

impl UnitKind {
    /// The service whose people staff units of this kind, where it is one only; TNI for its branches too.
    pub fn service(self) -> Option<Service> {
        match self {
            Self::MabesPolri | Self::Polda | Self::Polres | Self::Polsek | Self::PolriSection => Some(Service::Polri),
            Self::TniHq
            | Self::Kodam
            | Self::Korem
            | Self::Kodim
            | Self::Koramil
            | Self::Lanal
            | Self::Lanud
            | Self::TniOther => Some(Service::Tni),
            Self::Kpu | Self::Bawaslu | Self::Dkpp | Self::PpkPps | Self::Panwascam => Some(Service::Election),
            Self::Pemda | Self::Dprd | Self::SatpolPp | Self::Kejaksaan | Self::Pengadilan | Self::Ministry => {
                Some(Service::Civil)
            }
            _ => None,
        }
    }

    /// Whether units of this kind are the direct superiors of those of another: no level lies between.
    pub fn is_right_above(self, below: Self) -> bool {
        match below {
            Self::PolriSection => {
                matches!(self, Self::Polsek | Self::Polres | Self::Polda | Self::MabesPolri | Self::PolriSection)
            }
            Self::Polsek => self == Self::Polres,
            Self::Polres => self == Self::Polda,
            Self::Polda => self == Self::MabesPolri,
            Self::Koramil => self == Self::Kodim,
            Self::Kodim => matches!(self, Self::Korem | Self::Kodam),
            Self::Korem => self == Self::Kodam,
            Self::TniOther => matches!(self, Self::Korem | Self::Kodam | Self::TniHq | Self::TniOther),
            _ => false,
        }
    }
}

words! {
    /// What kind of gathering or act an event is.
    EventKind {
        /// Rakor, rapat.
        CoordinationMeeting = "coordination_meeting",
        /// Sosialisasi, penyuluhan, silaturahmi.
        Outreach = "outreach",
        /// Patroli.
        Patrol = "patrol",
        /// Apel, gelar pasukan.
        RollCall = "roll_call",
        /// Simulasi, latihan, sispamkota.
        Simulation = "simulation",
        /// Pengecekan, monitoring.
        Inspection = "inspection",
        /// Kunjungan, audiensi.
        Visit = "visit",
        /// Upacara, pelantikan, sertijab, peresmian.
        Ceremony = "ceremony",
        /// Deklarasi damai, ikrar.
        Declaration = "declaration",
        /// Debat publik.
        Debate = "debate",
        /// Kampanye.
        Campaign = "campaign",
        /// Pemungutan suara, PSU.
        Voting = "voting",
        /// Rekapitulasi, penghitungan.
        Tally = "tally",
        /// Distribusi logistik, pergeseran pasukan.
        Logistics = "logistics",
        /// Konferensi pers.
        PressConference = "press_conference",
        /// Penangkapan, razia, penyidikan.
        LawEnforcement = "law_enforcement",
        /// Bimtek, pelatihan.
        Training = "training",
        /// Bakti sosial.
        SocialAid = "social_aid",
        /// Sidang.
        Hearing = "hearing",
        /// Unjuk rasa.
        Protest = "protest",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What someone did at an event.
    Role {
        /// Led, opened or chaired it.
        Leader = "leader",
        /// Spoke to those present.
        Speaker = "speaker",
        /// Was there.
        Attendee = "attendee",
    }
}

words! {
    /// Whether a post is held at the article's date.
    PostStatus {
        /// Held.
        Current = "current",
        /// Held before.
        Former = "former",
    }
}

words! {
    /// The service that a rank or unit belongs to.
    Service {
        /// Kepolisian Negara Republik Indonesia.
        Polri = "polri",
        /// TNI Angkatan Darat.
        TniAd = "tni_ad",
        /// TNI Angkatan Laut.
        TniAl = "tni_al",
        /// TNI Angkatan Udara.
        TniAu = "tni_au",
        /// TNI, branch unknown.
        Tni = "tni",
        /// Election bodies.
        Election = "election",
        /// Local or national government, councils, courts, prosecutors.
        Civil = "civil",
    }
}

/// A day, or the first and last day of something longer (both included).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DateRange {
    /// First day.
    pub start: Date,
    /// Last day, `None` where it is the first.
    pub end: Option<Date>,
}

impl DateRange {
    /// One day.
    pub fn day(start: Date) -> Self {
        Self { start, end: None }
    }

    /// The last day.
    pub fn last(self) -> Date {
        self.end.unwrap_or(self.start)
    }
}
