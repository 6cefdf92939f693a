//! The lexicon: tables, gazetteer and scanner together.

use crate::{
    compile::Compiled,
    error::LexiconError,
    gazetteer::Gazetteer,
    normal::{Abbreviations, Scratch, fold, split},
    read::Reader,
    scan::{Hit, Patterns, Scanner},
    spelling,
    units::UnitIndex,
    vocabulary::{
        Corps, Degree, Entry, EventWord, GroupWord, Honorific, LevelWord, NamedUnit, Post, Programme, Rank,
        RelativeWord, RoleWord, SpeechWord, StatusWord, UnitType, Vocabulary,
    },
    words::{Lists, Table, Words},
};
use simpul_model::{EventKind, RegionCode, UnitKind, id};
use std::{collections::HashMap, sync::LazyLock};

/// Every table and name that the reader knows, ready to scan text.
pub struct Lexicon {
    vocabulary: Vocabulary,
    gazetteer: Gazetteer,
    scanners: Vec<Scanner>,
    abbreviations: Abbreviations,
    units: UnitIndex,
    types: HashMap<String, u16>,
    /// The types of office that national bodies have in regions, by the body's index among the units.
    offices: HashMap<u16, Vec<u16>>,
    /// For each post the index of the type of unit in [`Post::unit`].
    post_types: Vec<Option<u16>>,
    lists: Table,
    /// The words of [`Words::Everyday`], which are asked for seldom and stand everywhere.
    everyday: Table,
    misspelt_posts: Vec<(String, u16)>,
    /// The kinds of the words of all hints, folded.
    hints: HashMap<String, EventKind>,
    /// The names of the posts whose holders move others, sorted.
    tops: Vec<String>,
    digest: String,
}

/// What the build script compiled from the built-in files.
const COMPILED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

/// A hash over the built-in files.
const DIGEST: &str = include_str!(concat!(env!("OUT_DIR"), "/lexicon.digest"));

static BUILTIN: LazyLock<Lexicon> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the build script read these files and wrote these bytes")]
    let compiled = Compiled::read(COMPILED).expect("the built-in lexicon is sound");
    Lexicon {
        digest: DIGEST.to_owned(),
        scanners: vec![compiled.scanner],
        gazetteer: compiled.gazetteer,
        abbreviations: spelling::abbreviations(&compiled.vocabulary),
        units: UnitIndex::new(&compiled.vocabulary.units),
        post_types: post_types(&compiled.vocabulary),
        types: types(&compiled.vocabulary),
        offices: offices(&compiled.vocabulary),
        lists: Table::new(&compiled.vocabulary.lists, |it| it != Words::Everyday),
        everyday: Table::new(&compiled.vocabulary.lists, |it| it == Words::Everyday),
        misspelt_posts: misspelt_posts(&compiled.vocabulary),
        hints: hints(&compiled.vocabulary),
        tops: tops(&compiled.vocabulary),
        vocabulary: compiled.vocabulary,
    }
});

/// The indices of the types of unit that are no buildings, by their identifiers.
fn types(vocabulary: &Vocabulary) -> HashMap<String, u16> {
    let all = vocabulary.unit_types.iter().enumerate().rev().filter(|it| !it.1.building);
    all.map(|(i, it)| (it.id.clone(), i as u16)).collect()
}

/// The types of office that national bodies have in regions, by the body's index among the units.
fn offices(vocabulary: &Vocabulary) -> HashMap<u16, Vec<u16>> {
    let mut offices: HashMap<u16, Vec<u16>> = HashMap::new();
    for (i, kind) in vocabulary.unit_types.iter().enumerate() {
        let Some(body) = &kind.office_of else { continue };
        if let Some(body) = vocabulary.units.iter().position(|it| it.name == *body) {
            offices.entry(body as u16).or_default().push(i as u16);
        }
    }
    offices
}

/// For each post the index of the type of unit that it names.
fn post_types(vocabulary: &Vocabulary) -> Vec<Option<u16>> {
    let types = types(vocabulary);
    vocabulary.posts.iter().map(|it| types.get(it.unit.as_deref()?).copied()).collect()
}

/// The words of the list of misspelt posts and the posts whose spellings they are.
fn misspelt_posts(vocabulary: &Vocabulary) -> Vec<(String, u16)> {
    let list = vocabulary.lists.iter().find(|it| it.name == Words::MisspeltPosts);
    let words = list.map(|it| it.words.as_slice()).unwrap_or_default();
    let is = |post: &Post, word: &str| post.spellings().iter().any(|it| it.0.eq_ignore_ascii_case(word));
    let post = |word: &String| vocabulary.posts.iter().position(|it| is(it, word));
    words.iter().filter_map(|it| Some((it.to_lowercase(), post(it)? as u16))).collect()
}

/// The kinds of the words of all hints, folded.
fn hints(vocabulary: &Vocabulary) -> HashMap<String, EventKind> {
    let all = vocabulary.hints.iter().rev();
    all.flat_map(|hint| hint.words.iter().map(|it| (fold(it), hint.name))).collect()
}

/// The names of the posts whose holders move others, sorted.
fn tops(vocabulary: &Vocabulary) -> Vec<String> {
    let mut tops: Vec<String> = vocabulary.posts.iter().filter(|it| it.top).map(|it| it.standard.clone()).collect();
    tops.sort();
    tops
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident: $field:ident -> $kind:ident;)+) => {
        $($(#[$doc])*
        ///
        /// # Panics
        /// Where `i` is no index that a [`crate::Term`] of this lexicon gave.
        pub fn $name(&self, i: u16) -> &$kind {
            &self.vocabulary.$field[i as usize]
        })+
    };
}

impl Lexicon {
    /// The lexicon that is shipped inside the program; loaded at the first call.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The built-in lexicon with a user's files, given as (name, text), read over it. An entry with the key of a built-in
    /// one replaces it with all its spellings; one that gives only its key and spellings adds these, and takes away those in
    /// its list `without`.
    ///
    /// # Errors
    /// Every fault in every file.
    pub fn with_files(files: &[(String, String)]) -> Result<Self, Vec<LexiconError>> {
        let base = Self::builtin();
        let mut reader = Reader::over(base.vocabulary.clone());
        for (name, text) in files {
            reader.file(name, text);
        }
        reader.check(&base.gazetteer);
        if reader.errors.is_empty() { Ok(base.with(reader.vocabulary, files)) } else { Err(reader.sorted_errors()) }
    }

    fn with(&self, vocabulary: Vocabulary, files: &[(String, String)]) -> Self {
        let mut gazetteer = self.gazetteer.clone();
        let aliases = vocabulary.aliases.get(self.vocabulary.aliases.len()..).unwrap_or_default();
        gazetteer.add(aliases);
        let (mut old, mut new) = (Patterns::default(), Patterns::default());
        spelling::vocabulary(&self.vocabulary, &mut old);
        spelling::vocabulary(&vocabulary, &mut new);
        spelling::aliases(&gazetteer, aliases, &mut new);
        let mut scanners = self.scanners.clone();
        let gone = old.minus(&new);
        for scanner in &mut scanners {
            scanner.remove(&gone);
        }
        scanners.extend(new.minus(&old).build());
        let parts = files.iter().flat_map(|(name, text)| [name.as_str(), text.as_str()]);
        Self {
            digest: id::digest(&std::iter::once(self.digest.as_str()).chain(parts).collect::<Vec<_>>()),
            abbreviations: spelling::abbreviations(&vocabulary),
            units: UnitIndex::new(&vocabulary.units),
            post_types: post_types(&vocabulary),
            types: types(&vocabulary),
            offices: offices(&vocabulary),
            lists: Table::new(&vocabulary.lists, |it| it != Words::Everyday),
            everyday: Table::new(&vocabulary.lists, |it| it == Words::Everyday),
            misspelt_posts: misspelt_posts(&vocabulary),
            hints: hints(&vocabulary),
            tops: tops(&vocabulary),
            scanners,
            gazetteer,
            vocabulary,
        }
    }

    /// A hash over all data, for the manifest of a run.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Finds every spelling in `text`; hits replace what `hits` held, sorted by start, the longest first.
    pub fn scan(&self, text: &str, scratch: &mut Scratch, hits: &mut Vec<Hit>) {
        hits.clear();
        split(text, &self.abbreviations, &mut scratch.words);
        for scanner in &self.scanners {
            scanner.scan(text.as_bytes(), &scratch.words, &mut scratch.starts, hits);
        }
    }

    /// Every pattern that is looked for, in normal form: for benches.
    #[doc(hidden)]
    pub fn patterns(&self) -> impl Iterator<Item = &[u8]> {
        self.scanners.iter().flat_map(Scanner::keys)
    }

    /// The regions and their names.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// All tables.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    getters! {
        /// The rank of a hit.
        rank: ranks -> Rank;
        /// The corps of a hit.
        corps: corps -> Corps;
        /// The degree of a hit.
        degree: degrees -> Degree;
        /// The honorific of a hit.
        honorific: honorifics -> Honorific;
        /// The post of a hit.
        post: posts -> Post;
        /// The type of unit of a hit.
        unit_type: unit_types -> UnitType;
        /// The unit of a hit.
        unit: units -> NamedUnit;
        /// The event word of a hit.
        event: events -> EventWord;
        /// The speech word of a hit.
        speech: speech -> SpeechWord;
        /// The role word of a hit.
        role: roles -> RoleWord;
        /// The status word of a hit.
        status: statuses -> StatusWord;
        /// The programme of a hit.
        programme: programmes -> Programme;
        /// The group of a hit.
        group: groups -> GroupWord;
        /// The level word of a hit.
        level: levels -> LevelWord;
        /// The relative word of a hit.
        relative: relatives -> RelativeWord;
    }

    /// The type of unit with an identifier, as in [`Post::unit`].
    pub fn unit_type_by_id(&self, id: &str) -> Option<&UnitType> {
        self.vocabulary.unit_types.get(self.unit_type_index(id)? as usize)
    }

    /// The index of the type of unit with an identifier, as in [`Post::unit`].
    pub fn unit_type_index(&self, id: &str) -> Option<u16> {
        self.types.get(id).copied()
    }

    /// The types of office that a national body has in regions, in the order of the table.
    pub fn offices_of(&self, unit: u16) -> &[u16] {
        self.offices.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// The lists of `words.toml` that hold the word of a text from byte `start` to `end`, whatever its case; its hash is the lower half of
    /// [`crate::hash::hash`].
    #[inline]
    pub fn lists(&self, hash: u32, text: &[u8], start: usize, end: usize) -> Lists {
        self.lists.get(hash, text, start, end)
    }

    /// Whether the word of a text from byte `start` to `end` is one of every day, whatever its case; its hash as for [`Self::lists`].
    pub fn is_everyday(&self, hash: u32, text: &[u8], start: usize, end: usize) -> bool {
        self.everyday.get(hash, text, start, end).meet(Lists::of(&[Words::Everyday]))
    }

    /// The index of the first post of this name.
    pub fn post_named(&self, standard: &str) -> Option<u16> {
        self.vocabulary.posts.iter().position(|it| it.standard == standard).map(|it| it as u16)
    }

    /// The index of the post of this name that stands for itself in any body: `Anggota`, `Ketua`.
    pub fn generic_post(&self, standard: &str) -> Option<u16> {
        self.vocabulary.posts.iter().position(|it| it.generic && it.standard == standard).map(|it| it as u16)
    }

    /// The post of who heads a unit of a type, by the type's identifier.
    pub fn head_of(&self, unit_type: &str) -> Option<u16> {
        let heads = |it: &Post| it.head && it.unit.as_deref() == Some(unit_type);
        self.vocabulary.posts.iter().position(heads).map(|it| it as u16)
    }

    /// The post of who heads a section (`Satlantas`) of a unit of a type.
    pub fn head_of_section(&self, section: &str, unit_type: &str) -> Option<u16> {
        let heads =
            |it: &Post| it.section.as_deref() == Some(section) && !it.inside && it.unit.as_deref() == Some(unit_type);
        self.vocabulary.posts.iter().position(heads).map(|it| it as u16)
    }

    /// Whether the holder of a post of this name moves others and is not moved with them.
    pub fn is_top(&self, standard: &str) -> bool {
        self.tops.binary_search_by(|it| it.as_str().cmp(standard)).is_ok()
    }

    /// The posts whose words pages misspell, each with the word as it should be, in the order of the words.
    pub fn misspelt_posts(&self) -> &[(String, u16)] {
        &self.misspelt_posts
    }

    /// The index of the type of unit that a post names.
    pub fn post_unit_type(&self, post: u16) -> Option<u16> {
        self.post_types.get(post as usize).copied().flatten()
    }

    /// The index of the first unit of this very name.
    pub fn unit_named(&self, name: &str) -> Option<u16> {
        self.units.named.get(name).copied()
    }

    /// A Kodim by its four digits.
    pub fn kodim(&self, number: &str) -> Option<&NamedUnit> {
        self.numbered(UnitKind::Kodim, number)
    }

    /// A Korem by its three digits.
    pub fn korem(&self, number: &str) -> Option<&NamedUnit> {
        self.numbered(UnitKind::Korem, number)
    }

    /// A Kodam by its Roman number or its name.
    pub fn kodam(&self, name_or_roman: &str) -> Option<&NamedUnit> {
        self.numbered(UnitKind::Kodam, name_or_roman).or_else(|| {
            let key = fold(name_or_roman);
            let kodam = |it: &&NamedUnit| it.kind == UnitKind::Kodam;
            let named = |it: &&NamedUnit| {
                let names = std::iter::once(&it.name).chain(&it.aliases);
                let last = |name: &String| fold(name.rsplit('/').next().unwrap_or(name).trim_start_matches("Kodam "));
                names.map(last).any(|it| it == key)
            };
            self.vocabulary.units.iter().filter(kodam).find(named)
        })
    }

    /// The province whose Polda puts this word behind the names of its operations: Semeru → 35.
    pub fn sandi(&self, word: &str) -> Option<RegionCode> {
        let key = fold(word);
        let is = |it: &&crate::Sandi| it.spellings().iter().any(|(spelling, _)| fold(spelling) == key);
        self.vocabulary.sandi.iter().find(is).map(|it| it.province)
    }

    /// The kind of event at which a word hints, with or without `-nya`: `palunya` → hearing.
    pub fn hint(&self, word: &str) -> Option<EventKind> {
        let key = fold(word);
        let bare = key.strip_suffix("nya").unwrap_or(&key);
        self.hints.get(&key).or_else(|| self.hints.get(bare)).copied()
    }

    /// The Polres, Lanud, Lanal or Kodam whose own name, behind the word for its kind, is this (`Barelang`, `Raden Sadjad`); the first of
    /// several in the order of the tables.
    pub fn seat(&self, kind: UnitKind, name: &str) -> Option<u16> {
        if self.units.starts.may_hold(name) { self.units.seats.get(&(kind, fold(name))).copied() } else { None }
    }

    fn numbered(&self, kind: UnitKind, number: &str) -> Option<&NamedUnit> {
        let i = self.units.numbered.get(&(kind, number.to_ascii_uppercase()))?;
        self.vocabulary.units.get(*i as usize)
    }

    /// The Polda that serves a province, or a regency or city (Depok → Polda Metro Jaya).
    pub fn polda_of(&self, region: RegionCode) -> Option<&NamedUnit> {
        let i = region.ancestors().find_map(|it| self.units.polda.get(&it))?;
        self.vocabulary.units.get(*i as usize)
    }

    /// The Polres named after a place, given folded and without the grade: `malangkota`, `banjar`.
    pub fn polres_named(&self, folded_place: &str) -> &[u16] {
        let named = self.units.polres_named.get(folded_place);
        named.or_else(|| self.units.polres_named.get(&fold(folded_place))).map(Vec::as_slice).unwrap_or_default()
    }

    /// The Polres that serve a regency or city; harbour and airport police left out. The one named after it comes first.
    pub fn polres_of(&self, regency: RegionCode) -> &[u16] {
        self.units.polres_of.get(&regency).map(Vec::as_slice).unwrap_or_default()
    }

    /// The Kodim that serve a regency or city, the one named after it first.
    pub fn kodim_of(&self, regency: RegionCode) -> &[u16] {
        self.units.kodim_of.get(&regency).map(Vec::as_slice).unwrap_or_default()
    }
}
