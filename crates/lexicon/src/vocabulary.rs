//! The kinds of entry that the lexicon's files hold, and the tables of them.
//!
//! Each kind is one TOML table (`[[rank]]`, `[[post]]`, …) whose keys are the fields here. Every entry has three lists of
//! spellings: `words` (any case), `capital_words` (the first letter must be a capital) and `caps_words` (all capitals). Its list
//! `shared` names those of them that another entry has too, on purpose.

// The build script has this file as a module too, where the folder is not looked for by itself.
#[path = "vocabulary/meanings.rs"]
mod meanings;

pub use meanings::{RelativeUnit, RoleCue, Seats, SpeechForm, StatusEffect, Template};

use crate::words::{self, Words};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use simpul_model::{EventKind, RegionCode, RegionLevel, Service, UnitKind};

/// Which printed case a spelling needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Case {
    /// Any.
    Any = 0,
    /// The first letter is a capital, or a digit.
    Capital = 1,
    /// Every letter is a capital.
    Caps = 2,
    /// The first letter is no capital.
    Lower = 3,
}

/// What a row does to the spellings of an entry read before.
#[derive(Debug, Default)]
pub struct Change {
    /// More in any case.
    pub words: Vec<String>,
    /// More with a capital first letter.
    pub capital_words: Vec<String>,
    /// More in capitals.
    pub caps_words: Vec<String>,
    /// More that mean something else as well.
    pub shared: Vec<String>,
    /// Those that it loses.
    pub without: Vec<String>,
}

/// One kind of entry.
pub trait Entry: DeserializeOwned + Clone {
    /// The name of its TOML table.
    const TABLE: &'static str;
    /// The fields that together tell an entry from every other of its kind.
    const KEY: &'static [&'static str];
    /// The values of those fields, as a file writes them.
    fn key(&self) -> Vec<String>;
    /// Every spelling with the case it needs, as the file gives them.
    fn spellings(&self) -> Vec<(&str, Case)>;
    /// Spellings that mean something else as well, in this table or another.
    fn shared(&self) -> &[String];
    /// Takes spellings away, then adds those that are not there yet.
    fn change(&mut self, change: Change);
    /// What is wrong with the entry beyond its types, if anything.
    fn fault(&self) -> Option<String> {
        None
    }
}

/// A variant's name as files write it: `NowHeldBy` → `now_held_by`.
fn snake(variant: impl std::fmt::Debug) -> String {
    let mut out = String::new();
    for c in format!("{variant:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn add_new(list: &mut Vec<String>, words: Vec<String>) {
    for word in words {
        if !list.contains(&word) {
            list.push(word);
        }
    }
}

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident in $table:literal as $field:ident by [$($key:ident: $value:expr),+] $(unless $fault:path)? {
        $($(#[$fdoc:meta])* $f:ident: $t:ty),* $(,)?
    })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $($(#[$fdoc])* pub $f: $t,)*
                /// Spellings in any case.
                #[serde(default)]
                pub words: Vec<String>,
                /// Spellings that count only with a capital first letter.
                #[serde(default)]
                pub capital_words: Vec<String>,
                /// Spellings that count only in capitals.
                #[serde(default)]
                pub caps_words: Vec<String>,
                /// Those of them that another entry has too, on purpose.
                #[serde(default)]
                pub shared: Vec<String>,
            }

            impl Entry for $name {
                const TABLE: &'static str = $table;
                const KEY: &'static [&'static str] = &[$(stringify!($key)),+];
                fn key(&self) -> Vec<String> {
                    let values: &[fn(&Self) -> String] = &[$($value),+];
                    values.iter().map(|value| value(self)).collect()
                }
                fn spellings(&self) -> Vec<(&str, Case)> {
                    let mut all: Vec<(&str, Case)> = self.words.iter().map(|it| (it.as_str(), Case::Any)).collect();
                    all.extend(self.capital_words.iter().map(|it| (it.as_str(), Case::Capital)));
                    all.extend(self.caps_words.iter().map(|it| (it.as_str(), Case::Caps)));
                    all
                }
                fn shared(&self) -> &[String] {
                    &self.shared
                }
                fn change(&mut self, change: Change) {
                    for list in [&mut self.words, &mut self.capital_words, &mut self.caps_words] {
                        list.retain(|it| !change.without.contains(it));
                    }
                    add_new(&mut self.words, change.words);
                    add_new(&mut self.capital_words, change.capital_words);
                    add_new(&mut self.caps_words, change.caps_words);
                    add_new(&mut self.shared, change.shared);
                }
                $(fn fault(&self) -> Option<String> {
                    $fault(self)
                })?
            }
        )+

        /// Every table of the lexicon but the gazetteer. Indices into a table are stable within one [`crate::Lexicon`].
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        pub struct Vocabulary {
            $(#[doc = concat!("The `[[", $table, "]]` entries.")] pub $field: Vec<$name>,)+
        }

        /// Calls a macro once for each kind: `$go!(field, Type)`.
        macro_rules! for_each_kind {
            ($go:ident) => { $($go!($field, $name);)+ };
        }
        pub(crate) use for_each_kind;
    };
}

entries! {
    /// A rank of Polri or TNI.
    Rank in "rank" as ranks by [standard: |it| it.standard.clone()] {
        /// The gold's form: `Kombes Pol`, `Letkol`, `Brigjen TNI`.
        standard: String,
        /// Service; `None` where the word alone leaves it open (`Brigjen`, `Letkol`).
        #[serde(default)]
        service: Option<Service>,
        /// 1 is the highest in its service.
        order: u8,
        /// Whether a corps may follow (`Letkol` `Inf`) and belongs to the rank.
        #[serde(default)]
        takes_corps: bool,
    }

    /// What follows a rank and belongs to it: a corps or branch.
    Corps in "corps" as corps by [standard: |it| it.standard.clone()] {
        /// `Inf`, `Laut (P)`, `Mar`, `TNI`, `Pol`.
        standard: String,
        /// Service, where the word fixes one.
        #[serde(default)]
        service: Option<Service>,
    }

    /// An academic or professional degree behind a name. Spellings without full stops are made from `standard`.
    Degree in "degree" as degrees by [standard: |it| it.standard.clone()] {
        /// With full stops: `S.I.K.`.
        standard: String,
    }

    /// What stands before a name.
    Honorific in "honorific" as honorifics by [standard: |it| it.standard.clone()] {
        /// Usual form: `H.`, `Dr.`, `Bapak`.
        standard: String,
        /// Whether it belongs to the name (`Andi`, `Raden`, `Teuku`) and stays in it.
        #[serde(default)]
        of_name: bool,
    }

    /// A post: an office that a person holds.
    Post in "post" as posts by [standard: |it| it.standard.clone(), unit: |it| it.unit.clone().unwrap_or_default()] {
        /// The gold's short form.
        standard: String,
        /// Identifier of the unit type that the post implies: `polres` for Kapolres and Kasat Reskrim.
        #[serde(default)]
        unit: Option<String>,
        /// Whether a place name right behind belongs to the unit: `Kapolsek X`, `Bupati X`, `Dandim 0910/Mln`.
        #[serde(default)]
        place: bool,
        /// The section it heads or sits in: `Satreskrim` for Kasat Reskrim.
        #[serde(default)]
        section: Option<String>,
        /// Whether it sits inside the section rather than heading it: Kanit Tipidter in Satreskrim.
        #[serde(default)]
        inside: bool,
        /// Whether its holder heads the unit.
        #[serde(default)]
        head: bool,
        /// The ranks that its holder may bear, as far as they tell him from others of the page; empty where they are not known.
        #[serde(default)]
        ranks: Vec<String>,
        /// Whether its holder moves others on a page and is not moved with them: Kapolri, Bupati.
        #[serde(default)]
        top: bool,
        /// Whether it needs a body behind it: Ketua, Anggota, Sekretaris, Kepala.
        #[serde(default)]
        generic: bool,
        /// Whether it is a village officer's: Bhabinkamtibmas, Babinsa.
        #[serde(default)]
        personal: bool,
    }

    /// A type of unit.
    UnitType in "unit_type" as unit_types by [id: |it| it.id.clone()] {
        /// Identifier, as posts refer to it: `polres`, `pemda_kab`.
        id: String,
        /// The gold's kind.
        kind: UnitKind,
        /// Service.
        #[serde(default)]
        service: Option<Service>,
        /// The word with which the long name begins: `Polres`, `KPU`, `Kejaksaan Negeri`.
        standard: String,
        /// Levels of the region that the unit may be named after, the usual one first; empty for a national body.
        #[serde(default)]
        levels: Vec<RegionLevel>,
        /// How the long name is made.
        template: Template,
        /// Whether numbers tell its units apart: Kodim, Koramil, Korem.
        #[serde(default)]
        numbered: bool,
        /// Whether its numbers are Roman, also where the press prints `1`: Lantamal, Koarmada.
        #[serde(default)]
        roman: bool,
        /// Whether the level of its region belongs to its name: `FKUB Kabupaten X`, also where a page prints `FKUB X`.
        #[serde(default)]
        full_region: bool,
        /// The long name of the national body of this type: `KPU RI`.
        #[serde(default)]
        national: Option<String>,
        /// Identifiers of the types directly above, the usual one first.
        #[serde(default)]
        parents: Vec<String>,
        /// For the office of a national body in a region the name of that body: `BNN X` is the office of `BNN` there.
        #[serde(default)]
        office_of: Option<String>,
        /// Which places no table holds it may be named after.
        #[serde(default)]
        seats: Seats,
        /// Words of its class, which stand behind the type and are no part of its name: `Tipe Madya Pabean B`.
        #[serde(default)]
        class: Vec<String>,
        /// Whether its spellings name the building: Mapolres, Makodim, Kantor Bupati. Its `standard` is that of the unit.
        #[serde(default)]
        building: bool,
        /// For a building the identifier of the type whose it is.
        #[serde(default)]
        of: Option<String>,
    }

    /// One unit with a name of its own.
    NamedUnit in "unit" as units by [name: |it| it.name.clone(), region: |it| it.region.map(|it| it.to_string()).unwrap_or_default()] {
        /// Standard long form.
        name: String,
        /// Kind.
        kind: UnitKind,
        /// Service.
        #[serde(default)]
        service: Option<Service>,
        /// The region it is named after; `None` where it has none of its own.
        #[serde(default)]
        region: Option<RegionCode>,
        /// Further regions, or parts of regions, that it serves.
        #[serde(default)]
        also: Vec<RegionCode>,
        /// Long form of the unit directly above it.
        #[serde(default)]
        parent: Option<String>,
        /// Number of a Kodim (`0910`) or Korem (`083`), Roman number of a Kodam or Kodaeral.
        #[serde(default)]
        number: Option<String>,
        /// Other names; each is also a spelling.
        #[serde(default)]
        aliases: Vec<String>,
        /// Harbour or airport police, whose area is no region.
        #[serde(default)]
        special: bool,
    }

    /// A word for a level of region.
    LevelWord in "level" as levels by [name: |it| it.name.clone()] {
        /// The word written out: `Kabupaten`, `Distrik`.
        name: String,
        /// Level; `None` for what has no code (dusun, RT, jorong).
        #[serde(default)]
        level: Option<RegionLevel>,
    }

    /// Words for a kind of event.
    EventWord in "event" as events by [kind: |it| it.kind.to_string(), verb: |it| it.verb.to_string(), purpose_only: |it| it.purpose_only.to_string()] {
        /// Kind.
        kind: EventKind,
        /// Whether they are verbs: `berpatroli`.
        #[serde(default)]
        verb: bool,
        /// Whether they name an occasion or purpose rather than an act: `Pilkada`, `pengamanan`.
        #[serde(default)]
        purpose_only: bool,
    }

    /// Words that attribute a quotation.
    SpeechWord in "speech" as speech by [base: |it| it.base.clone(), form: |it| snake(it.form)] {
        /// The root: `kata`.
        base: String,
        /// Form.
        form: SpeechForm,
        /// Whether it asks or wishes rather than states: `mengimbau`, `berharap`.
        #[serde(default)]
        appeal: bool,
    }

    /// Words that say who did what at an event or in a rotation.
    RoleWord in "role" as roles by [role: |it| snake(it.role), passive: |it| it.passive.to_string(), subject_before: |it| it.subject_before.to_string()] {
        /// What they say.
        role: RoleCue,
        /// Passive: the one who acts follows, with or without `oleh`.
        #[serde(default)]
        passive: bool,
        /// Whether the one who bears the role stands before the words.
        #[serde(default)]
        subject_before: bool,
    }

    /// Words that change how a post is held.
    StatusWord in "status" as statuses by [standard: |it| it.standard.clone()] {
        /// Usual form: `Plt.`, `mantan`.
        standard: String,
        /// What they do.
        effect: StatusEffect,
    }

    /// A named operation or programme.
    Programme in "programme" as programmes by [name: |it| it.name.clone()] {
        /// Name.
        name: String,
        /// Whether `Operasi` or `Ops` stands before it, and a local word and year behind it.
        #[serde(default)]
        operation: bool,
        /// The kind of event that is held under its name; `None` for one under which all sorts of things happen.
        #[serde(default)]
        kind: Option<EventKind>,
    }

    /// A group of people without names.
    GroupWord in "group" as groups by [standard: |it| it.standard.clone()] {
        /// As the gold writes it, lower case.
        standard: String,
    }

    /// A word that places a day relative to another.
    RelativeWord in "relative" as relatives by [name: |it| it.name.clone()] {
        /// The word.
        name: String,
        /// What it counts.
        unit: RelativeUnit,
        /// How many of them, below 0 in the past. With `open`, only the sign counts.
        offset: i32,
        /// Whether it belongs to the day or span printed before it: `Kamis lalu`, `27 mendatang`.
        #[serde(default)]
        open: bool,
    }

    /// A weekday.
    Weekday in "weekday" as weekdays by [name: |it| it.name.clone()] {
        /// Usual name.
        name: String,
        /// 1 is Monday, 7 Sunday.
        number: u8,
    }

    /// A month.
    Month in "month" as months by [name: |it| it.name.clone()] {
        /// Usual name.
        name: String,
        /// 1 is January.
        number: u8,
    }

    /// A part of the day.
    DayPart in "day_part" as day_parts by [name: |it| it.name.clone()] {
        /// Usual name.
        name: String,
        /// 1 dini hari, 2 subuh, 3 pagi, 4 siang, 5 sore, 6 petang, 7 malam.
        number: u8,
    }

    /// Another name of a region.
    Alias in "alias" as aliases by [name: |it| it.name.clone(), code: |it| it.code.to_string()] {
        /// The name as the press prints it.
        name: String,
        /// The region that it means.
        code: RegionCode,
        /// Whether the name is that of its capital or seat rather than of the region.
        #[serde(default)]
        capital: bool,
        /// Whether only capitals count: `TTS`, `OI`.
        #[serde(default)]
        caps: bool,
    }

    /// Words that hint at the kind of an event where no event word names it.
    Hint in "hint" as hints by [name: |it| it.name.to_string()] unless words::not_single {
        /// The kind.
        name: EventKind,
    }

    /// The local word that a Polda puts behind the name of an operation.
    Sandi in "sandi" as sandi by [name: |it| it.name.clone()] {
        /// The word.
        name: String,
        /// The province whose Polda uses it.
        province: RegionCode,
    }

    /// Words behind which a full stop ends no sentence.
    Abbreviation in "abbreviation" as abbreviations by [name: |it| it.name.clone()] {
        /// What they are: `address`, `title`.
        name: String,
    }

    /// Single words that say how what stands beside them is meant.
    WordList in "list" as lists by [name: |it| snake(it.name)] unless words::not_single {
        /// Which list.
        name: Words,
    }
}

impl RelativeWord {
    /// How many days from today, where the word counts days and says how many.
    pub fn days(&self) -> Option<i32> {
        (self.unit == RelativeUnit::Day && !self.open).then_some(self.offset)
    }
}
