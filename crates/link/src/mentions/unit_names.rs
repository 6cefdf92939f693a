//! One spelling for the units and regions of a table: `Polda Kalbar` and `Polda Kalimantan Barat` are one.

use rustc_hash::FxHashMap;
use simpul_model::id::slug;

/// Short names of provinces in the news, and the table's (DOMAIN §2).
const PROVINCES: &[(&str, &str)] = &[
    ("babel", "kepulauan-bangka-belitung"),
    ("bangka-belitung", "kepulauan-bangka-belitung"),
    ("diy", "daerah-istimewa-yogyakarta"),
    ("d-i-yogyakarta", "daerah-istimewa-yogyakarta"),
    ("di-yogyakarta", "daerah-istimewa-yogyakarta"),
    ("jabar", "jawa-barat"),
    ("jateng", "jawa-tengah"),
    ("jatim", "jawa-timur"),
    ("kalbar", "kalimantan-barat"),
    ("kalsel", "kalimantan-selatan"),
    ("kalteng", "kalimantan-tengah"),
    ("kaltim", "kalimantan-timur"),
    ("kaltara", "kalimantan-utara"),
    ("kepri", "kepulauan-riau"),
    ("malut", "maluku-utara"),
    ("ntb", "nusa-tenggara-barat"),
    ("ntt", "nusa-tenggara-timur"),
    ("sulbar", "sulawesi-barat"),
    ("sulsel", "sulawesi-selatan"),
    ("sulteng", "sulawesi-tengah"),
    ("sultra", "sulawesi-tenggara"),
    ("sulut", "sulawesi-utara"),
    ("sumbar", "sumatera-barat"),
    ("sumsel", "sumatera-selatan"),
    ("sumut", "sumatera-utara"),
];

/// Words of one meaning, at any place in a name.
const WORDS: &[(&str, &str)] = &[
    ("kab", "kabupaten"),
    ("kec", "kecamatan"),
    ("prov", "provinsi"),
    ("propinsi", "provinsi"),
    ("pemkab", "pemerintah-kabupaten"),
    ("pemkot", "pemerintah-kota"),
    ("pemprov", "pemerintah-provinsi"),
    ("polresta", "polres"),
    ("polrestabes", "polres"),
    ("polsekta", "polsek"),
    ("panwaslu", "bawaslu"),
    ("panwaslih", "bawaslu"),
    ("kip", "kpu"),
    ("kpud", "kpu"),
    ("mapolres", "polres"),
    ("mapolda", "polda"),
    ("makodim", "kodim"),
    ("sumatra", "sumatera"),
];

/// Gives units their number by the name behind the spelling.
#[derive(Default)]
pub(super) struct Numbers {
    printed: FxHashMap<String, Option<u32>>,
    known: FxHashMap<String, u32>,
    /// Number of a Kodim or Korem → its name, where some row prints both.
    named: FxHashMap<String, String>,
}

impl Numbers {
    /// Looks through all spellings first, so that `Kodim 0713` is found to be `Kodim 0713/Brebes`.
    pub(super) fn over<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut all: Vec<&str> = texts.collect();
        all.sort_unstable();
        all.dedup();
        let mut out = Self::default();
        for text in &all {
            if let (key, Some(number)) = standard(text)
                && key != number
            {
                out.named.entry(number).or_insert(key);
            }
        }
        // `KPU Brebes` is `KPU Kabupaten Brebes` where there is no `KPU Kota Brebes`.
        let mut levels: FxHashMap<String, Vec<String>> = FxHashMap::default();
        for text in &all {
            let (key, _) = standard(text);
            let bare = without_level(&key);
            let list = levels.entry(bare.clone()).or_default();
            if key != bare && !list.contains(&key) {
                list.push(key);
            }
        }
        for text in all {
            let (mut key, number) = standard(text);
            if let Some([only]) = levels.get(&key).map(Vec::as_slice) {
                key.clone_from(only);
            }
            if let Some(full) = number.and_then(|it| out.named.get(&it)) {
                key.clone_from(full);
            }
            let next = out.known.len() as u32;
            let id = (!key.is_empty()).then(|| *out.known.entry(key).or_insert(next));
            out.printed.insert(text.to_owned(), id);
        }
        out
    }

    /// How many different ones there are.
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// Their standard names, by number.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let mut names = vec![""; self.known.len()];
        #[expect(clippy::iter_over_hash_type, reason = "each goes to its own place")]
        for (name, &at) in &self.known {
            names[at as usize] = name;
        }
        names.into_iter()
    }

    /// The number of a printed one; `None` where nothing is printed.
    pub(super) fn of(&self, text: &str) -> Option<u32> {
        self.printed.get(text).copied().flatten()
    }
}

/// The name without the word for the level of its region, but for the first word.
fn without_level(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default();
    let rest = words.filter(|it| !matches!(*it, "kabupaten" | "kota" | "provinsi" | "kecamatan"));
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("-")
}

/// The standard spelling, and for numbered units `kind-number`.
fn standard(text: &str) -> (String, Option<String>) {
    let words = slug(text);
    let mut out: Vec<&str> = Vec::new();
    let mut number = None;
    let numbered = ["kodim", "korem"].iter().find(|it| words.starts_with(**it));
    let unnumbered = numbered.is_some() || words.starts_with("koramil");
    for word in words.split('-') {
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        if digits && unnumbered {
            if let Some(kind) = numbered {
                number.get_or_insert_with(|| format!("{kind}-{word}"));
            }
            continue;
        }
        out.push(WORDS.iter().find(|it| it.0 == word).map_or(word, |it| it.1));
    }
    let mut key = out.join("-");
    for (short, long) in PROVINCES {
        let tail = key.strip_suffix(short).filter(|it| it.is_empty() || it.ends_with('-'));
        if let Some(head) = tail {
            key = format!("{head}{long}");
            break;
        }
    }
    if out.len() < 2
        && let Some(number) = &number
    {
        key.clone_from(number);
    }
    (key, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_unit_have_one_number() {
        let all = [
            "Polda Kalbar",
            "Polda Kalimantan Barat",
            "Kodim 0713",
            "Kodim 0713/Brebes",
            "KPU Kab. Sampang",
            "KPU Kabupaten Sampang",
            "DPRD Parepare",
            "DPRD Kota Parepare",
        ];
        let numbers = Numbers::over(all.iter().copied());
        for pair in all.chunks(2) {
            assert!(numbers.of(pair[0]).is_some());
            assert_eq!(numbers.of(pair[0]), numbers.of(pair[1]), "{pair:?}");
        }
        assert_eq!(numbers.len(), 4);
    }
}
