//! Which service a unit or a post belongs to: a policeman is no election official, whatever their names.

use simpul_model::Service;

/// Heads of unit names, folded, and the service that they show.
const UNITS: &[(&str, Service)] = &[
    ("bareskrim", Service::Polri),
    ("bawaslu", Service::Election),
    ("bupati", Service::Civil),
    ("dinas", Service::Civil),
    ("dkpp", Service::Election),
    ("dprd", Service::Civil),
    ("kecamatan", Service::Civil),
    ("kejaksaan", Service::Civil),
    ("kepolisian", Service::Polri),
    ("kodam", Service::Tni),
    ("kodim", Service::Tni),
    ("koramil", Service::Tni),
    ("korem", Service::Tni),
    ("kpu", Service::Election),
    ("lanal", Service::Tni),
    ("lanud", Service::Tni),
    ("mabes-polri", Service::Polri),
    ("pemerintah", Service::Civil),
    ("pemkab", Service::Civil),
    ("pemkot", Service::Civil),
    ("pengadilan", Service::Civil),
    ("polda", Service::Polri),
    ("polres", Service::Polri),
    ("polri", Service::Polri),
    ("polsek", Service::Polri),
    ("satreskrim", Service::Polri),
];

/// Beginnings of posts that only one service has.
const POSTS: &[(&str, Service)] = &[
    ("babinsa", Service::Tni),
    ("bhabinkamtibmas", Service::Polri),
    ("bupati", Service::Civil),
    ("camat", Service::Civil),
    ("dandim", Service::Tni),
    ("danramil", Service::Tni),
    ("danrem", Service::Tni),
    ("danlanal", Service::Tni),
    ("gubernur", Service::Civil),
    ("kajari", Service::Civil),
    ("kapolda", Service::Polri),
    ("kapolres", Service::Polri),
    ("kapolsek", Service::Polri),
    ("kasat-", Service::Polri),
    ("kasdim", Service::Tni),
    ("kasihumas", Service::Polri),
    ("kepala-desa", Service::Civil),
    ("lurah", Service::Civil),
    ("pangdam", Service::Tni),
    ("sekda", Service::Civil),
    ("wakapol", Service::Polri),
    ("wakil-bupati", Service::Civil),
    ("wakil-gubernur", Service::Civil),
    ("wakil-wali-kota", Service::Civil),
    ("wali-kota", Service::Civil),
];

/// The service of a unit by the head of its folded name.
pub(crate) fn of_unit(folded: &str) -> Option<Service> {
    UNITS.iter().find(|it| folded.starts_with(it.0)).map(|it| it.1)
}

/// The service of a post by how its folded name begins.
pub(crate) fn of_post(folded: &str) -> Option<Service> {
    POSTS.iter().find(|it| folded.starts_with(it.0)).map(|it| it.1)
}

/// Beginnings of the folded names of organisations whose members are wives of soldiers and policemen.
const WIVES: &[&str] = &["bhayangkari", "dharma-pertiwi", "jalasenastri", "persit", "pia-ardhya-garini", "yasarini"];

/// Whether a unit's members are wives of soldiers or policemen: none of them is her husband, though she bears his name.
pub(crate) fn is_of_wives(folded: &str) -> bool {
    WIVES.iter().any(|it| folded.starts_with(it))
}

/// The number of [`is_of_wives`] among those of [`class`].
pub(crate) const WIVES_CLASS: u8 = 5;

const CIVIL_CLASS: u8 = 4;

/// One number for all that nobody moves between: the branches of TNI are one here, as pages often leave them out.
pub(crate) fn class(service: Service) -> u8 {
    match service {
        Service::Polri => 1,
        Service::Tni | Service::TniAd | Service::TniAl | Service::TniAu => 2,
        Service::Election => 3,
        Service::Civil => CIVIL_CLASS,
    }
}

/// Whether who serves in one class of [`class`] may be seen in the other: retired generals become ministers, governors
/// and regents.
pub(crate) fn may_retire(from: u8, to: u8) -> bool {
    matches!((from, to), (1 | 2, CIVIL_CLASS))
}
