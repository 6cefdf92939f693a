//! Indonesian personal names as tokens, and how well two of them agree.
//!
//! A name is read into folded tokens: titles out (H., Hj., Dr., Ny.), initials marked, the many spellings of
//! Muhammad and Abdul brought to one. Two tokens agree exactly, by spelling habit (oe/u, dj/j, y/i, doubled consonants,
//! kh/h, z/s), by a slip of the keyboard, as initial and word, or as word and nickname.

use simpul_lexicon::skeleton;
use smallvec::SmallVec;
use std::fmt;

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Token {
    /// Folded: ASCII lower case, letters and digits only.
    pub text: Box<str>,
    /// The spelling's skeleton; equal for spellings that differ by habit alone.
    pub skeleton: Box<str>,
}

impl Token {
    fn new(text: &str) -> Self {
        Self { text: text.into(), skeleton: skeleton(text).into() }
    }

    /// Whether only the first letter is printed, or two consonants (`St.` for Siti or Sutan).
    pub fn is_initial(&self) -> bool {
        self.text.len() == 1 || (self.text.len() == 2 && !self.text.bytes().any(is_vowel))
    }

    /// Whether this initial or abbreviation may stand for a word: its letters come in the word's consonants in order.
    fn stands_for(&self, word: &Self) -> bool {
        self.first() == word.first()
            && self.text.bytes().skip(1).zip(word.text.bytes().skip(1).filter(|it| !is_vowel(*it))).all(|(a, b)| a == b)
    }

    fn first(&self) -> u8 {
        self.skeleton.bytes().next().unwrap_or(0)
    }
}

/// A personal name, read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Name {
    /// Its words in printed order, titles and particles left out.
    pub tokens: Vec<Token>,
    /// Whether `Ny.` or `Ibu` stands before it: then it may hold a husband's name.
    pub wife: bool,
}

/// Titles and particles that do not tell people apart.
const DROPPED: &[&str] = &[
    "h", "hj", "hi", "haji", "hajjah", "kh", "dr", "drs", "dra", "drg", "ir", "prof", "bpk", "bapak", "pak", "bu",
    "sdr", "sdri", "tgk", "ust", "ustadz", "ustaz", "pdt", "bin", "binti", "ibn", "ni", "purn",
];
/// Words before the name of a wife.
const WIFE: &[&str] = &["ny", "nyonya", "ibu"];
/// Spellings brought to one.
const SAME: &[(&str, &[&str])] = &[
    (
        "muhammad",
        &[
            "muh",
            "moh",
            "muhamad",
            "mohamad",
            "mohammad",
            "muhammed",
            "mohamed",
            "mochamad",
            "mochammad",
            "mukhamad",
            "mukhammad",
            "muchamad",
            "muchammad",
            "moch",
            "much",
            "mokhamad",
            "mhd",
            "mohd",
            "muhd",
        ],
    ),
    ("abdul", &["abd", "abdoel"]),
    ("daeng", &["dg"]),
    ("ahmad", &["achmad", "akhmad", "ahmat", "akmad", "acmad"]),
    ("datuk", &["datuak"]),
];

impl Name {
    /// Reads a printed name.
    pub fn read(printed: &str) -> Self {
        let mut tokens = Vec::new();
        let mut wife = false;
        let words = words(printed);
        for (i, word) in words.iter().enumerate() {
            let alone = words.len() == 1;
            if WIFE.contains(&word.as_str()) && i == 0 && !alone {
                wife = true;
            } else if !alone && (DROPPED.contains(&word.as_str()) && (word.len() > 1 || i == 0))
                || (i == 0 && word == "i" && words.len() > 1)
            {
            } else {
                let same = SAME.iter().find(|(_, forms)| forms.contains(&word.as_str()));
                tokens.push(Token::new(same.map_or(word.as_str(), |(one, _)| one)));
            }
        }
        if tokens.is_empty() {
            tokens.extend(words.iter().map(|it| Token::new(it)));
        }
        Self { tokens, wife }
    }

    /// Words printed in full.
    pub fn full_words(&self) -> usize {
        self.tokens.iter().filter(|it| !it.is_initial()).count()
    }

    /// The folded words with blanks between.
    pub fn folded(&self) -> String {
        let words: Vec<&str> = self.tokens.iter().map(|it| &*it.text).collect();
        words.join(" ")
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.folded())
    }
}

/// Lower-case ASCII words; apostrophes vanish, accents go, everything else parts words, and so do initials in one
/// (`AM Kamal`).
fn words(printed: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    // A name all in capitals shows no initials.
    let mixed = printed.chars().any(char::is_lowercase);
    for word in printed.split_whitespace() {
        if mixed && are_initials(word) {
            out.extend(word.chars().map(|it| it.to_ascii_lowercase().to_string()));
        } else {
            folded(word, &mut out);
        }
    }
    out.retain(|it| !it.is_empty());
    out
}

/// Whether a word among mixed letters is initials without full stops: two capitals, three consonants or a Balinese
/// honour's; and no title
/// or short form.
fn are_initials(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let capitals = word.bytes().all(|it| it.is_ascii_uppercase());
    // `IGN Suardana`, `AAN Jaya`: the Balinese honours I Gusti and Anak Agung with what follows.
    let honour = lower.starts_with("ig") || lower.starts_with("aa");
    capitals
        && (word.len() == 2 || word.len() == 3 && (honour || !lower.bytes().any(is_vowel)))
        && !DROPPED.contains(&lower.as_str())
        && SAME.iter().all(|(_, forms)| !forms.contains(&lower.as_str()))
}

/// Adds what stands between blanks: one word, or several.
fn folded(word: &str, out: &mut Vec<String>) {
    out.push(String::new());
    for c in word.chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => Some(c),
            'A'..='Z' => Some(c.to_ascii_lowercase()),
            '\'' | '’' | '‘' | '`' => continue,
            'à'..='å' | 'À'..='Å' => Some('a'),
            'è'..='ë' | 'È'..='Ë' => Some('e'),
            'ì'..='ï' | 'Ì'..='Ï' => Some('i'),
            'ò'..='ö' | 'Ò'..='Ö' => Some('o'),
            'ù'..='ü' | 'Ù'..='Ü' => Some('u'),
            'ñ' | 'Ñ' => Some('n'),
            'ç' | 'Ç' => Some('c'),
            _ => None,
        };
        match plain {
            Some(c) => {
                if let Some(last) = out.last_mut() {
                    last.push(c);
                }
            }
            None => out.push(String::new()),
        }
    }
}

/// How two words of two names agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Agreement {
    /// Letter for letter.
    Exact,
    /// By spelling habit.
    Spelling,
    /// But for a slip: one letter, or two in a long word.
    Slip,
    /// Initial and word, or one initial twice.
    Initial,
    /// Word and its short form: `Benediktus`, `Benny`.
    Nickname,
    /// But for two slips in a word of middling length, which only counts beside another word.
    Slips,
}

/// How two words agree, if they do.
pub fn agreement(a: &Token, b: &Token) -> Option<Agreement> {
    if a.text == b.text {
        return Some(if a.is_initial() { Agreement::Initial } else { Agreement::Exact });
    }
    if a.is_initial() || b.is_initial() {
        let (short, long) = if a.text.len() <= b.text.len() { (a, b) } else { (b, a) };
        return short.stands_for(long).then_some(Agreement::Initial);
    }
    if a.skeleton == b.skeleton {
        return Some(Agreement::Spelling);
    }
    let (short, long) = if a.text.len() <= b.text.len() { (a, b) } else { (b, a) };
    let allowed = match short.text.len() {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    };
    if allowed > 0 && slips(short.text.as_bytes(), long.text.as_bytes(), allowed) {
        return Some(Agreement::Slip);
    }
    if nickname(&short.text, &long.text) {
        return Some(Agreement::Nickname);
    }
    let middling = (5..8).contains(&short.text.len()) && short.first() == long.first();
    (middling && slips(short.text.as_bytes(), long.text.as_bytes(), 2)).then_some(Agreement::Slips)
}

fn is_vowel(letter: u8) -> bool {
    b"aiueoy".contains(&letter)
}

/// `beni`, `benny` for `benediktus`: three letters in common, then a vowel or a doubled consonant and a vowel.
fn nickname(short: &str, long: &str) -> bool {
    let (a, b) = (short.as_bytes(), long.as_bytes());
    let common = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let tail = a.get(common..).unwrap_or_default();
    let vowels = |it: &[u8]| it.iter().copied().all(is_vowel);
    common >= 3
        && b.len() >= a.len() + 2
        && (tail.is_empty() || (tail.len() <= 2 && (vowels(tail) || (tail[0] == a[common - 1] && vowels(&tail[1..])))))
}

/// Whether two words are within `allowed` slips of each other (letters added, dropped, changed, swapped with the next).
pub fn slips(a: &[u8], b: &[u8], allowed: usize) -> bool {
    distance(a, b, allowed).is_some()
}

/// The number of slips between two words, if at most `allowed`.
pub fn distance(a: &[u8], b: &[u8], allowed: usize) -> Option<usize> {
    const LONGEST: usize = 32;
    if a.len().abs_diff(b.len()) > allowed || a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    // Rows are copied: small numbers make them short.
    let (mut before, mut last, mut row) = ([0_u8; LONGEST + 1], [0_u8; LONGEST + 1], [0_u8; LONGEST + 1]);
    for (slot, j) in last.iter_mut().zip(0..) {
        *slot = j;
    }
    for i in 1..=a.len() {
        row[0] = i as u8;
        let mut least = row[0];
        for j in 1..=b.len() {
            let same = u8::from(a[i - 1] != b[j - 1]);
            let mut best = (last[j - 1] + same).min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row[j] = best;
            least = least.min(best);
        }
        if usize::from(least) > allowed {
            return None;
        }
        (before, last) = (last, row);
    }
    Some(usize::from(last[b.len()])).filter(|it| *it <= allowed)
}

/// How two names agree as wholes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// Words that agree: position in the first name, in the second, and how.
    pub pairs: Vec<(usize, usize, Agreement)>,
    /// Words of the first name without a partner.
    pub left: Vec<usize>,
    /// Words of the second name without a partner.
    pub right: Vec<usize>,
}

impl Alignment {
    /// Pairs up the words of two names, the surest agreement first, each word once.
    pub fn of(a: &Name, b: &Name) -> Self {
        let mut all: SmallVec<[(Agreement, usize, usize, usize); 8]> = SmallVec::new();
        for (i, x) in a.tokens.iter().enumerate() {
            for (j, y) in b.tokens.iter().enumerate() {
                all.extend(agreement(x, y).map(|how| (how, i.abs_diff(j), i, j)));
            }
        }
        all.sort_unstable();
        let mut pairs: Vec<(usize, usize, Agreement)> = Vec::new();
        for (how, _, i, j) in all {
            if pairs.iter().all(|(p, q, _)| *p != i && *q != j) {
                pairs.push((i, j, how));
            }
        }
        // In so short a word a slip is no agreement of its own: Adi is not Ali, but Adi Wiratama may be Asi Wiratama.
        let weak = |&(i, j, how): &(usize, usize, Agreement)| {
            let length = |tokens: &[Token], at: usize| tokens.get(at).map_or(0, |it| it.text.len());
            how == Agreement::Slips || how == Agreement::Slip && length(&a.tokens, i).min(length(&b.tokens, j)) < 4
        };
        let strong = |it: &&(usize, usize, Agreement)| matches!(it.2, Agreement::Exact | Agreement::Spelling);
        let beside = pairs.iter().filter(strong).count();
        if beside == 0 || pairs.iter().filter(|it| weak(it)).count() > 1 {
            pairs.retain(|it| !weak(it));
        }
        pairs.sort_unstable();
        let left = (0..a.tokens.len()).filter(|i| pairs.iter().all(|it| it.0 != *i)).collect();
        let right = (0..b.tokens.len()).filter(|j| pairs.iter().all(|it| it.1 != *j)).collect();
        Self { pairs, left, right }
    }

    /// Whether one person may bear both names: one name holds all words of the other, and at least one whole word.
    pub fn compatible(&self) -> bool {
        (self.left.is_empty() || self.right.is_empty()) && self.pairs.iter().any(|it| it.2 != Agreement::Initial)
    }
}

/// Whether one person may bear both names.
pub fn compatible(a: &Name, b: &Name) -> bool {
    (a.wife == b.wife || a.tokens.len() == b.tokens.len()) && Alignment::of(a, b).compatible()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, expect: bool) {
        let (a, b) = (Name::read(a), Name::read(b));
        assert_eq!(compatible(&a, &b), expect, "{a} / {b}");
        assert_eq!(compatible(&b, &a), expect, "{b} / {a}");
    }

    #[test]
    fn short_forms_initials_and_spellings_agree() {
        for (a, b) in [
            ("Raka Wira Satria", "Raka W. Satria"),
            ("Raka Wira Satria", "Satria"),
            ("Raka Wira Satria", "R.W. Satria"),
            ("Muh. Yusuf Ilham", "Mohammad Yusup Ilham"),
            ("M. Yusuf", "Muhammad Yusuf"),
            ("Djoko Soesilo", "Joko Susilo"),
            ("Rachmat Hidajat", "Rahmad Hidajat"),
            ("I Ketut Bagia", "Ketut Bagia"),
            ("H. Fachri Anwar", "Fahri Anwar"),
            ("Suryadi Haryanto", "Suryadi Hariyanto"),
            ("Benny Tumbelaka", "Benediktus A. Tumbelaka"),
            ("Wijayanto Adi", "Adi Wijayanto"),
            ("St. Aminah Basri", "Siti Aminah Basri"),
            ("Basir Dg. Nompo", "Basir Daeng Nompo"),
            ("Ade Tumbelaka", "Ase Tumbelaka"),
            ("Rasyka Adil M", "Razka Adil Mulya"),
            ("RW Satria", "Raka Wira Satria"),
            ("HM Yusuf", "Muhammad Yusuf"),
            ("Wirawan DNK", "Wirawan Dana Nata Kusuma"),
            ("IGN Suarjaya", "I Gusti Ngurah Suarjaya"),
            ("AAN Suarjaya", "Anak Agung Ngurah Suarjaya"),
        ] {
            check(a, b, true);
        }
    }

    #[test]
    fn other_words_contradict() {
        for (a, b) in [
            ("Hendra Gunawan", "Hendra Gunadarma"),
            ("Raka Satria", "Raka Wirawan"),
            ("Ahmad Yani", "Ahmad Yunus"),
            ("R. S.", "Raka Satria"),
            ("Ny. Ratna Raka Satria", "Raka Satria"),
            ("Adi", "Ali"),
            ("Santoso", "Susanto"),
            ("Harianto", "Hartono"),
            ("RW Satria", "Raka Dana Satria"),
        ] {
            check(a, b, false);
        }
    }

    #[test]
    fn distances_count_swaps_as_one_slip() {
        assert_eq!(distance(b"satria", b"satira", 2), Some(1));
        assert_eq!(distance(b"satria", b"sartia", 1), Some(1));
        assert_eq!(distance(b"satria", b"satr", 1), None);
        assert_eq!(distance(b"", b"", 1), Some(0));
    }
}
