//! Kemendagri region codes.

use serde::{Deserialize, Serialize, de::Error as _};
use std::{fmt, str::FromStr};

/// The level of a region in the official table (Kepmendagri 300.2.2-2138 of 2025).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionLevel {
    /// Provinsi.
    Province,
    /// Kabupaten.
    Regency,
    /// Kota.
    City,
    /// Kecamatan, distrik, kapanewon.
    District,
    /// Desa, kelurahan and their local names.
    Village,
}

impl RegionLevel {
    /// The level's word in the gold schema and in every export.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Regency => "regency",
            Self::City => "city",
            Self::District => "district",
            Self::Village => "village",
        }
    }
}

/// A Kemendagri code such as `35`, `35.07`, `35.07.14` or `35.07.14.2008`.
///
/// Kept as its digits in one number, so it is small, `Copy` and sorts within a level as the table does. Never a BPS code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RegionCode(u64);

impl RegionCode {
    /// The code whose digits, without the stops, are `digits` (`3507` → `35.07`); `None` where no code has them.
    pub const fn from_digits(digits: u64) -> Option<Self> {
        match digits {
            10..=99 | 1_000..=9_999 | 100_000..=999_999 | 1_000_000_000..=9_999_999_999 => Some(Self(digits)),
            _ => None,
        }
    }

    /// The digits as one number, without the stops.
    pub const fn digits(self) -> u64 {
        self.0
    }

    /// The level that the code's shape says: the second part of a kota begins at 71.
    #[inline]
    pub fn level(self) -> RegionLevel {
        match self.0 {
            0..=99 => RegionLevel::Province,
            100..=9_999 if self.0 % 100 >= 71 => RegionLevel::City,
            100..=9_999 => RegionLevel::Regency,
            10_000..=999_999 => RegionLevel::District,
            _ => RegionLevel::Village,
        }
    }

    /// The region that holds this one; `None` for a province.
    #[inline]
    pub fn parent(self) -> Option<Self> {
        match self.0 {
            0..=99 => None,
            100..=999_999 => Some(Self(self.0 / 100)),
            _ => Some(Self(self.0 / 10_000)),
        }
    }

    /// The province that the code lies in.
    #[must_use]
    #[inline]
    pub fn province(self) -> Self {
        self.ancestors().last().unwrap_or(self)
    }

    /// Whether the code lies in one of the six provinces of Papua, where a district is called *distrik* and the province's
    /// council DPRP (UU 21/2001; codes 91 to 96).
    #[must_use]
    pub fn in_papua(self) -> bool {
        (91..=96).contains(&self.province().0)
    }

    /// Whether the code lies in the Special Region of Yogyakarta, where a district is called *kapanewon* and a desa *kalurahan*
    /// (Pergub DIY 25/2019; code 34).
    #[must_use]
    pub fn in_yogyakarta(self) -> bool {
        self.province().0 == 34
    }

    /// Whether the code is or lies in Jakarta, where the national bodies sit (code 31).
    #[must_use]
    pub fn in_jakarta(self) -> bool {
        self.province().0 == 31
    }

    /// The regency or city that the code is or lies in; `None` for a province.
    #[inline]
    pub fn regency(self) -> Option<Self> {
        self.ancestors().find(|it| matches!(it.level(), RegionLevel::Regency | RegionLevel::City))
    }

    /// The district that the code is or lies in; `None` above that level.
    #[inline]
    pub fn district(self) -> Option<Self> {
        self.ancestors().find(|it| it.level() == RegionLevel::District)
    }

    /// The code itself, then its parents up to the province.
    #[inline]
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |it| it.parent())
    }

    /// Whether `self` is `other` or lies in it.
    #[inline]
    pub fn within(self, other: Self) -> bool {
        self.ancestors().any(|it| it == other)
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0;
        match n {
            0..=99 => write!(f, "{n:02}"),
            100..=9_999 => write!(f, "{:02}.{:02}", n / 100, n % 100),
            10_000..=999_999 => write!(f, "{:02}.{:02}.{:02}", n / 10_000, n / 100 % 100, n % 100),
            _ => {
                write!(f, "{:02}.{:02}.{:02}.{:04}", n / 100_000_000, n / 1_000_000 % 100, n / 10_000 % 100, n % 10_000)
            }
        }
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegionCode({self})")
    }
}

/// Sorts as the table does: a region before the regions in it.
impl Ord for RegionCode {
    #[inline]
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        fn widened(n: u64) -> u64 {
            match n {
                0..=99 => n * 100_000_000,
                100..=9_999 => n * 1_000_000,
                10_000..=999_999 => n * 10_000,
                _ => n,
            }
        }
        (widened(self.0), self.0).cmp(&(widened(other.0), other.0))
    }
}

impl PartialOrd for RegionCode {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Why a text is no region code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRegionCode(pub String);

impl fmt::Display for BadRegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no Kemendagri code (NN, NN.NN, NN.NN.NN or NN.NN.NN.NNNN)", self.0)
    }
}

impl std::error::Error for BadRegionCode {}

impl FromStr for RegionCode {
    type Err = BadRegionCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadRegionCode(text.to_owned());
        let mut n = 0_u64;
        let mut parts = 0;
        for (i, part) in text.split('.').enumerate() {
            let wide = if i == 3 { 4 } else { 2 };
            if i > 3 || part.len() != wide || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(bad());
            }
            n = n * 10_u64.pow(wide as u32) + part.parse::<u64>().map_err(|_| bad())?;
            parts = i + 1;
        }
        if n < 10_u64.pow(if parts == 4 { 9 } else { 2 * parts as u32 - 1 }) {
            return Err(bad());
        }
        Ok(Self(n))
    }
}

impl Serialize for RegionCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RegionCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_print_as_they_are_read_and_know_their_level() {
        for (text, level) in [
            ("35", RegionLevel::Province),
            ("35.07", RegionLevel::Regency),
            ("35.73", RegionLevel::City),
            ("35.07.14", RegionLevel::District),
            ("35.07.14.2008", RegionLevel::Village),
        ] {
            let code: RegionCode = text.parse().unwrap();
            assert_eq!(code.to_string(), text);
            assert_eq!(code.level(), level);
            assert_eq!(RegionCode::from_digits(code.digits()), Some(code));
        }
        for bad in ["", "3", "35.7", "35.07.14.08", "ab", "35.07.14.2008.1", "05"] {
            assert!(bad.parse::<RegionCode>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_region_sorts_before_what_it_holds() {
        let mut codes: Vec<RegionCode> =
            ["35.08", "35.07.14.2008", "35", "36", "35.07.14", "35.07"].iter().map(|it| it.parse().unwrap()).collect();
        codes.sort();
        let shown: Vec<String> = codes.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["35", "35.07", "35.07.14", "35.07.14.2008", "35.08", "36"]);
        assert!(codes[3].within(codes[0]) && !codes[5].within(codes[0]));
    }
}
