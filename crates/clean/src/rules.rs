//! The phrases that the rules know, as data: `config/clean.toml`, compiled once.

use crate::words::fold;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The vocabulary that ships in the program.
const BUILTIN: &str = include_str!("../../../config/clean.toml");

/// A vocabulary file that cannot be used, with the line where it goes wrong.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the cleaning rules: {0}")]
pub struct RulesError(#[from] toml::de::Error);

/// What boilerplate, bylines and outlets look like. Phrases are compared folded: lower case, words only.
#[derive(Debug, Default)]
pub struct Rules {
    whole: Phrases,
    begins: Phrases,
    talk: Phrases,
    slogans: Phrases,
    links: Phrases,
    links_with_colon: Phrases,
    stories: Phrases,
    comments: Phrases,
    bylines: Phrases,
    counters: Phrases,
    invite_words: Phrases,
    invite_to: Phrases,
    outlet_words: Phrases,
    senders: Phrases,
    provinces: Phrases,
    region_words: Phrases,
    openers: Phrases,
    day_parts: Phrases,
}

/// The file's shape: every list may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    lines: Lines,
    links: Links,
    sections: Sections,
    bylines: Bylines,
    invitations: Invitations,
    datelines: Datelines,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Lines {
    whole: Vec<String>,
    begins: Vec<String>,
    talk: Vec<String>,
    slogans: Vec<String>,
    counters: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Links {
    begins: Vec<String>,
    begins_with_colon: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Sections {
    stories: Vec<String>,
    comments: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Bylines {
    labels: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Invitations {
    words: Vec<String>,
    to: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Datelines {
    outlet_words: Vec<String>,
    senders: Vec<String>,
    provinces: Vec<String>,
    region_words: Vec<String>,
    openers: Vec<String>,
    day_parts: Vec<String>,
}

impl Rules {
    /// The rules that ship in the program.
    pub fn builtin() -> &'static Self {
        static BUILTIN_RULES: LazyLock<Rules> = LazyLock::new(|| {
            let mut rules = Rules::default();
            #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
            rules.add(toml::from_str(BUILTIN).expect("config/clean.toml is valid"));
            rules
        });
        &BUILTIN_RULES
    }

    /// The shipped rules, extended by a file of the same shape.
    ///
    /// # Errors
    ///
    /// Where the text is no TOML or names a list that does not exist; the message says the line.
    pub fn from_toml(text: &str) -> Result<Self, RulesError> {
        let mut rules = Self::default();
        rules.add(toml::from_str(BUILTIN)?);
        rules.add(toml::from_str(text)?);
        Ok(rules)
    }

    fn add(&mut self, file: File) {
        self.whole.add(file.lines.whole);
        self.begins.add(file.lines.begins);
        self.talk.add(file.lines.talk);
        self.slogans.add(file.lines.slogans);
        self.counters.add(file.lines.counters);
        self.links.add(file.links.begins);
        self.links_with_colon.add(file.links.begins_with_colon);
        self.stories.add(file.sections.stories);
        self.comments.add(file.sections.comments);
        self.bylines.add(file.bylines.labels);
        self.invite_words.add(file.invitations.words);
        self.invite_to.add(file.invitations.to);
        self.outlet_words.add(file.datelines.outlet_words);
        self.senders.add(file.datelines.senders);
        self.provinces.add(file.datelines.provinces);
        self.region_words.add(file.datelines.region_words);
        self.openers.add(file.datelines.openers);
        self.day_parts.add(file.datelines.day_parts);
    }

    /// The folded line is boilerplate as a whole.
    pub(crate) fn is_whole(&self, folded: &str) -> bool {
        self.whole.has(folded)
    }

    /// The line begins with a phrase that only boilerplate begins with. A single word (`Tag`, `Dilihat`) must be followed by a
    /// colon or by little; a sentence that is `long` needs a colon too.
    pub(crate) fn is_begun(&self, line: &str, folded: &str, long: bool) -> bool {
        let Some(end) = self.begins.begin(folded) else { return false };
        let words = folded.get(..end).unwrap_or_default().split(' ').count();
        let little = || folded.get(end..).unwrap_or_default().split_whitespace().count() <= 6 && !line.ends_with('.');
        has_colon(line, words) || (!long && words > 1) || (words == 1 && little())
    }

    /// The folded line holds words that an outlet only says of itself.
    pub(crate) fn is_talk(&self, folded: &str) -> bool {
        self.talk.anywhere(&folded.split(' ').collect::<Vec<_>>())
    }

    /// The word may stand in an outlet's slogan.
    pub(crate) fn is_slogan(&self, word: &str) -> bool {
        self.slogans.has(word)
    }

    /// The line points to another story; gives how many bytes of the folded line the label takes. In a sentence (`closed`)
    /// only `baca juga` and the like are sure without a colon.
    pub(crate) fn link(&self, line: &str, folded: &str, closed: bool) -> Option<usize> {
        let words = |label: usize| folded.get(..label).unwrap_or_default().split(' ').count();
        let sure = |label: &usize| !closed || folded.starts_with("baca") || has_colon(line, words(*label));
        self.links
            .begin(folded)
            .filter(sure)
            .or_else(|| self.links_with_colon.begin(folded).filter(|label| has_colon(line, words(*label))))
    }

    /// The folded line heads a list of other stories.
    pub(crate) fn is_stories(&self, folded: &str) -> bool {
        self.stories.has(folded)
    }

    /// The folded line heads the comments; a number before or after it counts them.
    pub(crate) fn is_comments(&self, folded: &str) -> bool {
        let bare = folded.trim_matches(|c: char| c.is_ascii_digit() || c == ' ');
        self.comments.has(bare)
            || self
                .comments
                .begin(folded)
                .is_some_and(|at| folded.get(at..).unwrap_or_default().split_whitespace().count() <= 3)
    }

    /// The label (`penulis`, `editor`) with which the folded line begins, in bytes.
    pub(crate) fn byline(&self, folded: &str) -> Option<usize> {
        self.bylines.begin(folded)
    }

    /// The word may stand in a line of counters.
    pub(crate) fn is_counter(&self, word: &str) -> bool {
        self.counters.has(word)
    }

    /// The folded line asks the reader to follow, join or download something.
    pub(crate) fn is_invitation(&self, folded: &str) -> bool {
        let words: Vec<&str> = folded.split(' ').take(40).collect();
        let asks = words.iter().take(4).any(|it| self.invite_words.has(it));
        asks && self.invite_to.anywhere(&words)
    }

    /// The part of a dateline or of a title is an outlet by its words or its shape.
    pub(crate) fn is_outlet(&self, part: &str, folded: &str) -> bool {
        let domain = part.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            word.split_once('.').is_some_and(|(name, tail)| {
                name.len() > 2
                    && tail.len() > 1
                    && tail.chars().all(|c| c.is_ascii_alphabetic() || c == '.')
                    && !tail.contains("..")
            })
        });
        domain
            || part.split_whitespace().any(has_inner_capital)
            || folded.split(' ').any(|it| self.outlet_words.has(it))
            || ["news", "post", "online", "tv", "portal", "berita", "kabar", "tribun", "tribrata", "media"].iter().any(
                |it| {
                    folded.len() > it.len() + 2
                        && (folded.ends_with(it) || (!folded.contains(' ') && folded.starts_with(it)))
                },
            )
            || !folded.contains(' ')
                && ["times", "kini"].iter().any(|it| folded.len() > it.len() + 3 && folded.ends_with(it))
    }

    /// The folded part names a body that sends the story.
    pub(crate) fn is_sender(&self, folded: &str) -> bool {
        folded.split(' ').any(|it| self.senders.has(it))
    }

    /// The folded part begins with the letters of a body of some length: `bawaslujambi`.
    pub(crate) fn begins_as_sender(&self, folded: &str) -> bool {
        (4..folded.len()).any(|end| folded.get(..end).is_some_and(|it| self.senders.has(it)))
    }

    /// The folded part is a province, whole or shortened.
    pub(crate) fn is_province(&self, folded: &str) -> bool {
        self.provinces.has(folded)
    }

    /// The word may stand in lower case in a place: `Tangerang kab`.
    pub(crate) fn is_region_word(&self, word: &str) -> bool {
        self.region_words.has(word)
    }

    /// The folded part begins with a word that opens sentences or headlines, never places.
    pub(crate) fn is_opener(&self, folded: &str) -> bool {
        self.openers.begin(folded).is_some()
    }

    /// The word is a part of the day.
    pub(crate) fn is_day_part(&self, word: &str) -> bool {
        self.day_parts.has(&fold(word))
    }
}

/// Whether a colon follows within one token of the first `words`.
fn has_colon(line: &str, words: usize) -> bool {
    line.split_whitespace().take(words + 1).any(|it| it.contains(':') && !it.starts_with("http"))
}

/// Whether a word has a capital behind a small letter, as outlets like to be written: `InfoLumbung`, `iNews`.
fn has_inner_capital(word: &str) -> bool {
    let mut before = ' ';
    word.chars().any(|c| {
        let inner = c.is_uppercase() && before.is_lowercase();
        before = c;
        inner
    }) && word.chars().count() >= 5
}

/// A set of folded phrases.
#[derive(Debug, Default)]
struct Phrases {
    set: HashSet<String>,
    longest: usize,
}

impl Phrases {
    fn add(&mut self, phrases: Vec<String>) {
        for phrase in phrases {
            let folded = fold(&phrase);
            self.longest = self.longest.max(folded.split(' ').count());
            self.set.insert(folded);
        }
    }

    fn has(&self, folded: &str) -> bool {
        self.set.contains(folded)
    }

    /// The length of the longest phrase that the text begins with, at a word's end.
    fn begin(&self, folded: &str) -> Option<usize> {
        let ends = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]).take(self.longest);
        ends.filter(|end| folded.get(..*end).is_some_and(|it| self.set.contains(it))).last()
    }

    fn anywhere(&self, words: &[&str]) -> bool {
        (0..words.len()).any(|at| {
            (1..=self.longest).any(|n| words.get(at..at + n).is_some_and(|it| self.set.contains(&it.join(" "))))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_is_valid_and_every_list_is_used() {
        let rules = Rules::builtin();
        assert!(rules.is_whole("bagikan artikel ini"));
        assert!(rules.link("Baca Juga :  X", "baca juga x", false).is_some());
        assert!(rules.link("Simak : X", "simak x", false).is_some());
        assert!(rules.link("Simak penjelasan", "simak penjelasan", false).is_none());
        assert!(rules.is_comments("2 komentar"));
        assert!(rules.is_invitation("ikuti kabar lumbung di google news"));
    }

    #[test]
    fn a_file_extends_and_a_wrong_one_says_where() {
        let rules = Rules::from_toml("[lines]\nwhole = [\"Toko Sebelah\"]").unwrap();
        assert!(rules.is_whole("toko sebelah") && rules.is_whole("bagikan artikel ini"));
        assert!(Rules::from_toml("[lines]\nwhol = []").unwrap_err().to_string().contains("whol"));
    }
}
