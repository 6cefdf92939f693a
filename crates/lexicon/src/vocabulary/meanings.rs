//! What the fields of entries can say.

use serde::{Deserialize, Serialize};

/// How a unit type's long name is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// `standard` and the bare name of the region: `Polres Malang`, `Pemerintah Kecamatan Jemaja`.
    Place,
    /// `standard` and the full name of the region: `KPU Kabupaten Sampang`, `Bawaslu Provinsi Riau`.
    Region,
    /// `standard`, number, a slash and a name: `Kodim 0910/Malinau`.
    Number,
    /// `standard` alone, for a body of which there is one.
    Alone,
    /// `standard` and the name of the unit it belongs to: `Satreskrim Polres Malang`.
    Section,
}

/// Which places that no table holds a type of unit may be named after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seats {
    /// Whatever stands where its place should: `Polsek Pabean Cantikan`.
    #[default]
    Any,
    /// Only where somebody is, goes or comes from, as who runs it is named right behind it: `dirawat di RSUD Masenrempulu`.
    There,
    /// None: the word behind `Ketua Baznas` is a person's.
    Known,
}

/// The form of a word that attributes a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechForm {
    /// `kata`: the speaker follows.
    Base,
    /// `katanya`: the speaker is the last one named.
    Suffixed,
    /// `mengatakan`: the speaker stands before, or follows after a quotation.
    Active,
    /// `dikatakan`: the speaker follows or is the last one named.
    Passive,
    /// `menurut`, `dalam sambutannya`: introduces what is said without being its verb.
    Frame,
}

/// What a role word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleCue {
    /// Held or set up the event.
    Organizer,
    /// Led, opened or chaired it.
    Leader,
    /// Closed it, hosted it: no leading.
    Closer,
    /// Spoke to those present.
    Speaker,
    /// Was there.
    Attendee,
    /// `didampingi`: who follows was there.
    Accompanied,
    /// `mendampingi`: who stands before was there.
    Accompanying,
    /// `bersama`: who follows was there, or held it too.
    Together,
    /// `diwakili`: who follows stood in for who stands before.
    Represented,
    /// `mewakili`: who stands before stood in for who follows.
    Representing,
    /// `melalui`: who follows spoke for who stands before.
    Through,
    /// `disaksikan`: who follows looked on.
    Witness,
    /// `mengamankan`: guarded someone else's event.
    Guard,
    /// `menggantikan`: took over from who follows.
    Replaces,
    /// `digantikan`: gave over to who follows.
    ReplacedBy,
    /// `menyerahkan jabatan`, `diserahterimakan`: from … to ….
    HandsOver,
    /// `kini dijabat`: who follows holds the post.
    NowHeldBy,
    /// `dimutasi`, `digeser`: a new post follows.
    MovesTo,
    /// `ditunjuk`, `diangkat`, `dilantik`: a new post follows.
    AppointedAs,
    /// `dipromosikan`: a new, higher post follows.
    PromotedTo,
    /// `dicopot`, `dinonaktifkan`: loses the post.
    Dismissed,
    /// `menduduki`, `menjabat`: holds the post that follows.
    Holds,
    /// `penggantinya`: the one who took over.
    Successor,
    /// `pendahulunya`, `pejabat lama`: the one who gave over.
    Predecessor,
    /// `pensiun`: leaves the service.
    Retires,
}

/// What a status word does to the post behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusEffect {
    /// Held for the time being.
    Acting,
    /// Held before.
    Former,
    /// Out of the service: the post before it is held no more.
    Retired,
    /// Not held yet.
    Future,
    /// Several people, none of them meant by name.
    Plural,
    /// In the capacity of.
    Capacity,
    /// On behalf of another, whose post follows.
    Behalf,
    /// Held besides another.
    Besides,
}

/// What a relative word counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelativeUnit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}
