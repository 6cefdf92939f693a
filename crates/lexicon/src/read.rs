//! Reads lexicon files (TOML and CSV) into a [`Vocabulary`], telling every fault with its line.

use crate::vocabulary::{
    Abbreviation, Corps, DayPart, Degree, EventWord, GroupWord, Hint, Honorific, LevelWord, Month, Post, Programme,
    Rank, RelativeWord, RoleWord, Sandi, SpeechWord, StatusWord, UnitType, Weekday, WordList,
};
use crate::{
    error::LexiconError,
    gazetteer::Gazetteer,
    normal::pattern,
    vocabulary::{Alias, Change, Entry, NamedUnit, Vocabulary, for_each_kind},
};
use std::collections::{BTreeMap, BTreeSet};
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

/// Collects entries from files, one file after another.
#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) errors: Vec<LexiconError>,
    /// Where the entry with this table and key stands.
    seen: BTreeMap<(&'static str, Vec<String>), Seen>,
    n_files: usize,
}

/// Where an entry was read.
struct Seen {
    file: usize,
    /// Index in its table.
    index: usize,
    /// The place, without a reason yet; `None` for what was read before.
    place: Option<LexiconError>,
}

/// Where the entries of one kind stand.
type List<E> = fn(&mut Vocabulary) -> &mut Vec<E>;

/// A file being read.
struct File<'a> {
    name: &'a str,
    text: &'a str,
    number: usize,
}

/// The table and key of an entry.
type Owner = (&'static str, Vec<String>);

/// Spellings by their pattern, and those that came a second time.
#[derive(Default)]
struct Known<'v> {
    /// Whose each spelling is, and whether that entry shares it.
    first: BTreeMap<Vec<u8>, Vec<(Owner, bool)>>,
    /// The spelling, whose it was and whose it is too.
    twice: Vec<(&'v str, Owner, Owner)>,
}

impl<'v> Known<'v> {
    fn note<E: Entry>(&mut self, entry: &'v E) {
        let owner: Owner = (E::TABLE, entry.key());
        for (spelling, _) in entry.spellings() {
            let shared = entry.shared().iter().any(|it| it == spelling);
            let owners = self.first.entry(pattern(spelling)).or_default();
            if let Some(other) = owners.iter().find(|it| it.0 == owner || !(shared || it.1)) {
                self.twice.push((spelling, other.0.clone(), owner.clone()));
            }
            owners.push((owner.clone(), shared));
        }
    }
}

impl File<'_> {
    fn error(&self, at: usize, reason: impl Into<String>) -> LexiconError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = 1 + before.matches('\n').count();
        LexiconError { file: self.name.to_owned(), line, reason: reason.into() }
    }
}

impl Reader {
    /// Goes on from a vocabulary that was read before; entries with the same key replace or extend those of `base`.
    pub(crate) fn over(base: Vocabulary) -> Self {
        let mut reader = Self { n_files: 1, ..Self::default() };
        macro_rules! note {
            ($field:ident, $kind:ident) => {
                for (i, entry) in base.$field.iter().enumerate() {
                    reader.seen.insert(($kind::TABLE, entry.key()), Seen { file: 0, index: i, place: None });
                }
            };
        }
        for_each_kind!(note);
        reader.vocabulary = base;
        reader
    }

    /// Reads one file. `.csv` files hold aliases (`name,code,…`) or units (`name,kind,…`); any other file is TOML.
    pub(crate) fn file(&mut self, name: &str, text: &str) {
        self.n_files += 1;
        let file = File { name, text, number: self.n_files };
        if name.to_ascii_lowercase().ends_with(".csv") {
            self.csv(&file);
        } else {
            self.toml(&file);
        }
    }

    fn toml(&mut self, file: &File<'_>) {
        let (document, faults) = DeTable::parse_recoverable(file.text);
        if !faults.is_empty() {
            let at = |fault: &toml::de::Error| fault.span().map_or(0, |it| it.start);
            self.errors.extend(faults.iter().map(|it| file.error(at(it), it.message())));
            return;
        }
        for (key, value) in document.into_inner() {
            let (table, at) = (key.get_ref().to_string(), key.span().start);
            let DeValue::Array(rows) = value.into_inner() else {
                self.errors.push(file.error(at, format!("`{table}` must be written as `[[{table}]]`")));
                continue;
            };
            let mut known = false;
            macro_rules! read {
                ($field:ident, $kind:ident) => {
                    if table == $kind::TABLE {
                        known = true;
                        for row in rows.iter() {
                            self.row::<$kind>(file, row.clone(), |it| &mut it.$field);
                        }
                    }
                };
            }
            for_each_kind!(read);
            if !known {
                self.errors.push(file.error(at, format!("unknown table `[[{table}]]`")));
            }
        }
    }

    fn row<E: Entry>(&mut self, file: &File<'_>, row: Spanned<DeValue<'_>>, list: List<E>) {
        let start = row.span().start;
        if let Some((i, change)) = self.addition::<E>(&row, list) {
            self.change(file, start, i, change, list);
            return;
        }
        match E::deserialize(ValueDeserializer::from(row)) {
            Ok(entry) => self.add(file, start, entry, list),
            Err(fault) => {
                let at = fault.span().map_or(start, |it| it.start);
                self.errors.push(file.error(at, format!("[[{}]]: {}", E::TABLE, fault.message())));
            }
        }
    }

    /// Changes the spellings of an entry read before.
    fn change<E: Entry>(&mut self, file: &File<'_>, at: usize, index: usize, change: Change, list: List<E>) {
        let Some(entry) = list(&mut self.vocabulary).get_mut(index) else { return };
        entry.change(change);
        let (key, fault) = (entry.key(), entry.fault());
        self.errors.extend(fault.map(|it| file.error(at, format!("[[{}]] {}: {it}", E::TABLE, key.join(", ")))));
        if let Some(seen) = self.seen.get_mut(&(E::TABLE, key)) {
            seen.place = Some(file.error(at, String::new()));
        }
    }

    /// A row that gives nothing but the key of an entry read before, more spellings for it, and those it shall lose.
    fn addition<E: Entry>(&mut self, row: &Spanned<DeValue<'_>>, list: List<E>) -> Option<(usize, Change)> {
        const LISTS: [&str; 5] = ["words", "capital_words", "caps_words", "shared", "without"];
        let table = row.get_ref().as_table()?;
        let only = |key: &str| LISTS.contains(&key) || E::KEY.contains(&key);
        if !table.keys().all(|key| only(key.get_ref())) || !LISTS.iter().any(|it| table.contains_key(*it)) {
            return None;
        }
        let given: Vec<Option<String>> = E::KEY
            .iter()
            .map(|key| match table.get(*key)?.get_ref() {
                DeValue::String(text) => Some(text.to_string()),
                DeValue::Boolean(flag) => Some(flag.to_string()),
                _ => None,
            })
            .collect();
        // A part of the key that the row leaves out is that of the plain entry, or else of the first that fits.
        let entries = list(&mut self.vocabulary);
        let plain = |part: &str| part.is_empty() || part == "false";
        let fits = |entry: &E, strict: bool| {
            let same = |(key, given): (&String, &Option<String>)| match given {
                Some(given) => key == given,
                None => !strict || plain(key),
            };
            entry.key().iter().zip(&given).all(same)
        };
        given.first()?.as_ref()?;
        let found =
            entries.iter().position(|it| fits(it, true)).or_else(|| entries.iter().position(|it| fits(it, false)))?;
        let words = |name: &str| -> Option<Vec<String>> {
            let Some(list) = table.get(name) else { return Some(Vec::new()) };
            list.get_ref().as_array()?.iter().map(|it| it.get_ref().as_str().map(str::to_owned)).collect()
        };
        let change = Change {
            words: words("words")?,
            capital_words: words("capital_words")?,
            caps_words: words("caps_words")?,
            shared: words("shared")?,
            without: words("without")?,
        };
        Some((found, change))
    }

    fn add<E: Entry>(&mut self, file: &File<'_>, at: usize, entry: E, list: List<E>) {
        if let Some(fault) = entry.fault() {
            self.errors.push(file.error(at, format!("[[{}]] {}: {fault}", E::TABLE, entry.key().join(", "))));
            return;
        }
        let entries = list(&mut self.vocabulary);
        let (key, place) = ((E::TABLE, entry.key()), Some(file.error(at, String::new())));
        let index = match self.seen.get(&key) {
            Some(seen) if seen.file == file.number => {
                let reason = format!("[[{}]] {}: is there already", E::TABLE, key.1.join(", "));
                self.errors.push(file.error(at, reason));
                return;
            }
            Some(seen) => {
                if let Some(old) = entries.get_mut(seen.index) {
                    *old = entry;
                }
                seen.index
            }
            None => {
                entries.push(entry);
                entries.len() - 1
            }
        };
        self.seen.insert(key, Seen { file: file.number, index, place });
    }

    /// Tells entries that refer to what is not there.
    pub(crate) fn check(&mut self, gazetteer: &Gazetteer) {
        let types: BTreeSet<&str> = self.vocabulary.unit_types.iter().map(|it| it.id.as_str()).collect();
        let mut faults = Vec::new();
        let mut tell = |table: &'static str, key: Vec<String>, reason: String| {
            if let Some(place) = self.seen.get(&(table, key)).and_then(|it| it.place.as_ref()) {
                faults.push(LexiconError { reason, ..place.clone() });
            }
        };
        for post in &self.vocabulary.posts {
            let named = |id: &str| self.vocabulary.units.iter().any(|it| it.name == id);
            for id in post.unit.iter().filter(|it| !types.contains(it.as_str()) && !named(it)) {
                tell(
                    Post::TABLE,
                    post.key(),
                    format!(
                        "[[post]] {}: no unit type has the id `{id}`, and no unit of units.csv that name",
                        post.standard
                    ),
                );
            }
        }
        for unit in &self.vocabulary.unit_types {
            for id in unit.parents.iter().chain(&unit.of).filter(|it| !types.contains(it.as_str())) {
                tell(UnitType::TABLE, unit.key(), format!("[[unit_type]] {}: no unit type has the id `{id}`", unit.id));
            }
            let named = |name: &String| self.vocabulary.units.iter().any(|it| it.name == *name);
            if let Some(body) = unit.office_of.as_ref().filter(|it| !named(it)) {
                tell(
                    UnitType::TABLE,
                    unit.key(),
                    format!("[[unit_type]] {}: no unit of units.csv has the name `{body}`", unit.id),
                );
            }
        }
        for unit in &self.vocabulary.units {
            for code in unit.region.iter().chain(&unit.also).filter(|it| gazetteer.get(**it).is_none()) {
                tell(NamedUnit::TABLE, unit.key(), format!("[[unit]] {}: no region has the code {code}", unit.name));
            }
        }
        for alias in self.vocabulary.aliases.iter().filter(|it| gazetteer.get(it.code).is_none()) {
            tell(Alias::TABLE, alias.key(), format!("[[alias]] {}: no region has the code {}", alias.name, alias.code));
        }
        self.errors.extend(faults);
        self.check_twice();
    }

    /// Tells spellings that stand twice: in one entry, or in two of the tables whose words name somebody, something or a deed.
    /// Those that shall mean two things stand in the list `shared` of one of the entries.
    fn check_twice(&mut self) {
        let mut known = Known::default();
        macro_rules! note {
            ($($field:ident),+) => { $(for entry in &self.vocabulary.$field { known.note(entry); })+ };
        }
        note!(ranks, posts, unit_types, events, groups);
        let faults = known.twice.into_iter().filter_map(|(spelling, first, second)| {
            let place = |it: &Owner| self.seen.get(it).and_then(|it| it.place.clone());
            let (at, of, other) = match place(&second) {
                Some(at) => (at, &second, &first),
                None => (place(&first)?, &first, &second),
            };
            let name = |it: &Owner| format!("[[{}]] {}", it.0, it.1.join(", ").trim_end_matches(", "));
            let reason = if of == other {
                format!("{}: `{spelling}` stands twice", name(of))
            } else {
                format!("{}: `{spelling}` is also {}; list it in `shared` if it shall mean both", name(of), name(other))
            };
            Some(LexiconError { reason, ..at })
        });
        let faults: Vec<LexiconError> = faults.collect();
        self.errors.extend(faults);
    }

    /// Every fault, by file and line.
    pub(crate) fn sorted_errors(mut self) -> Vec<LexiconError> {
        self.errors.sort();
        self.errors
    }

    fn csv(&mut self, file: &File<'_>) {
        let mut reader =
            csv::ReaderBuilder::new().comment(Some(b'#')).flexible(false).from_reader(file.text.as_bytes());
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(fault) => {
                self.errors.push(file.error(0, fault.to_string()));
                return;
            }
        };
        let is_alias = header.iter().any(|it| it == "code");
        let known: &[&str] = if is_alias {
            &["name", "code", "capital", "caps"]
        } else {
            &["name", "kind", "service", "region", "also", "parent", "number", "aliases", "special"]
        };
        for column in header.iter().filter(|it| !known.contains(it)) {
            self.errors.push(file.error(0, format!("unknown column `{column}`; known are {}", known.join(", "))));
        }
        for row in reader.records() {
            let row = match row {
                Ok(row) => row,
                Err(fault) => {
                    let line = fault.position().map_or(0, csv::Position::line);
                    let at =
                        file.text.split_inclusive('\n').take((line as usize).saturating_sub(1)).map(str::len).sum();
                    self.errors.push(file.error(at, fault.to_string()));
                    continue;
                }
            };
            let at = row.position().map_or(0, |it| it.byte() as usize);
            let cell = |name: &str| {
                let i = header.iter().position(|it| it == name)?;
                row.get(i).map(str::trim).filter(|it| !it.is_empty())
            };
            let read = if is_alias {
                alias(&cell).map(|it| self.add(file, at, it, |to| &mut to.aliases))
            } else {
                unit(&cell).map(|it| self.add(file, at, it, |to| &mut to.units))
            };
            if let Err(reason) = read {
                self.errors.push(file.error(at, reason));
            }
        }
    }
}

fn flag(cell: Option<&str>) -> Result<bool, String> {
    match cell {
        None | Some("no" | "0" | "false") => Ok(false),
        Some("yes" | "1" | "true") => Ok(true),
        Some(other) => Err(format!("`{other}` is neither yes nor no")),
    }
}

fn alias<'a>(cell: &impl Fn(&str) -> Option<&'a str>) -> Result<Alias, String> {
    let name = cell("name").ok_or("no name")?.to_owned();
    let code = cell("code").ok_or("no code")?.parse().map_err(|it| format!("{name}: {it}"))?;
    Ok(Alias {
        code,
        capital: flag(cell("capital"))?,
        caps: flag(cell("caps"))?,
        words: Vec::new(),
        capital_words: Vec::new(),
        caps_words: Vec::new(),
        shared: Vec::new(),
        name,
    })
}

fn unit<'a>(cell: &impl Fn(&str) -> Option<&'a str>) -> Result<NamedUnit, String> {
    let name = cell("name").ok_or("no name")?.to_owned();
    let told = |it: &dyn std::fmt::Display| format!("{name}: {it}");
    let list = |column| cell(column).unwrap_or_default().split('|').map(str::trim).filter(|it| !it.is_empty());
    Ok(NamedUnit {
        kind: cell("kind").ok_or_else(|| told(&"no kind"))?.parse().map_err(|it| told(&it))?,
        service: cell("service").map(str::parse).transpose().map_err(|it| told(&it))?,
        region: cell("region").map(str::parse).transpose().map_err(|it| told(&it))?,
        also: list("also").map(str::parse).collect::<Result<_, _>>().map_err(|it| told(&it))?,
        parent: cell("parent").map(str::to_owned),
        number: cell("number").map(str::to_owned),
        aliases: list("aliases").map(str::to_owned).collect(),
        special: flag(cell("special")).map_err(|it| told(&it))?,
        words: Vec::new(),
        capital_words: Vec::new(),
        caps_words: Vec::new(),
        shared: Vec::new(),
        name,
    })
}
