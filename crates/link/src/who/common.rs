//! Words that many Indonesian names share, so that a small corpus does not think them rare.
//!
//! The shares are estimates set by hand from what is commonly known of Indonesian names: they were counted from no list,
//! and nothing but their order of magnitude should be read from them. They stand for people of whom the data know nothing
//! (`FOREIGN` in `sightings`), so they fade as the data grow.

/// What share of the people of whom the data know nothing bears a word (folded, as [`crate::names::Name`] reads it).
pub(crate) fn share(word: &str) -> Option<f64> {
    SHARES.iter().find(|(_, words)| words.contains(&word)).map(|(share, _)| *share)
}

#[rustfmt::skip]
const SHARES: &[(f64, &[&str])] = &[
    (0.06, &["muhammad"]),
    (0.018, &["ahmad", "abdul", "nur", "siti"]),
    (0.008, &["sri", "agus", "putra", "dwi", "putri", "ali", "rahman", "hidayat", "made", "andi"]),
    (0.005, &[
        "budi", "eko", "dewi", "tri", "saputra", "pratama", "setiawan", "kurniawan", "wijaya", "susanto", "santoso", "nugroho",
        "hasan", "yusuf", "wayan", "nyoman", "ketut", "gede", "putu", "kadek", "maria", "lestari", "wibowo", "arif",
    ]),
    (0.003, &[
        "ibrahim", "ismail", "indra", "aziz", "ridwan", "bambang", "edi", "heri", "dedi", "rudi", "rizal", "hendra", "joko",
        "slamet", "suryadi", "yohanes", "siregar", "nasution", "iwan", "fajar", "adi", "surya", "jaya", "purnomo", "handoko",
        "irawan", "gunawan", "hartono", "wahyu", "yulianto", "prasetyo", "firmansyah", "ramadhan", "maulana", "syah", "hakim",
        "anwar", "umar", "usman", "ria", "rini", "ratna", "yuni", "wati", "ningsih", "astuti", "utami", "sari", "ode", "la", "wa",
        "simanjuntak", "situmorang", "lubis", "harahap", "ginting", "daeng", "haji", "muslim", "suharto", "sutrisno", "supriyadi",
        "mulyadi", "mulyono", "sugiarto", "sudirman", "zainal", "fauzi", "syarif", "hamid", "salim", "idris", "yani",
    ]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_word_stands_once_and_folded() {
        let words: Vec<&str> = SHARES.iter().flat_map(|it| it.1.iter().copied()).collect();
        let once: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(once.len(), words.len());
        assert!(words.iter().all(|it| it.bytes().all(|b| b.is_ascii_lowercase())));
        assert!(share("muhammad") > share("aziz"));
        assert_eq!(share("hasudungan"), None);
    }
}
