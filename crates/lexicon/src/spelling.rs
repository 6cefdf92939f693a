//! Every spelling of every entry, as patterns: what the files list and what follows from it.

use crate::{
    gazetteer::Gazetteer,
    normal::{Abbreviations, pattern},
    scan::{Patterns, Term},
    units::{GRADES, polres_parts},
    vocabulary::{Alias, Case, Entry, NamedUnit, Vocabulary},
};
use simpul_model::{RegionLevel, UnitKind};
use std::collections::HashSet;

/// Adds the spellings of all tables.
pub(crate) fn vocabulary(vocabulary: &Vocabulary, to: &mut Patterns) {
    macro_rules! plain {
        ($($field:ident => $term:ident),+ $(,)?) => {
            $(for (i, entry) in vocabulary.$field.iter().enumerate() {
                for (spelling, case) in entry.spellings() {
                    to.add(spelling, Term::$term(i as u16), case);
                }
            })+
        };
    }
    plain! {
        ranks => Rank, corps => Corps, degrees => Degree, honorifics => Honorific, posts => Post, unit_types => UnitType,
        units => Unit, levels => Level, events => Event, speech => Speech, roles => Role, statuses => Status,
        programmes => Programme, groups => Group, relatives => Relative,
    }
    macro_rules! numbered {
        ($($field:ident => $term:ident),+ $(,)?) => {
            $(for entry in &vocabulary.$field {
                for (spelling, case) in entry.spellings() {
                    to.add(spelling, Term::$term(entry.number), case);
                }
            })+
        };
    }
    numbered! { weekdays => Weekday, months => Month, day_parts => DayPart }
    for (i, word) in vocabulary.events.iter().enumerate().filter(|it| !it.1.verb) {
        for (spelling, case) in word.spellings() {
            if let Some(known) = its_own(spelling) {
                to.add(&known, Term::Event(i as u16), case);
            }
        }
    }
    let mut apart = |spellings: Vec<(&str, Case)>, term| {
        for (apart, case) in spellings.into_iter().filter_map(|it| Some((passive_apart(it.0)?, it.1))) {
            to.add(&apart, term, case);
        }
    };
    for (i, cue) in vocabulary.roles.iter().enumerate() {
        apart(cue.spellings(), Term::Role(i as u16));
    }
    for (i, word) in vocabulary.events.iter().enumerate().filter(|it| it.1.verb) {
        apart(word.spellings(), Term::Event(i as u16));
    }
    degrees(vocabulary, to);
    for (i, unit) in vocabulary.units.iter().enumerate() {
        for spelling in unit_spellings(unit) {
            // `NU`, no `nu`: two letters are a word of many languages.
            let letters = spelling.len() == 2 && spelling.bytes().all(|it| it.is_ascii_uppercase());
            to.add(&spelling, Term::Unit(i as u16), if letters { Case::Caps } else { Case::Any });
        }
    }
}

/// `Upacaranya`, `serah terimanya`: an event just spoken of. Names and abbreviations take no ending.
fn its_own(noun: &str) -> Option<String> {
    let plain = noun.chars().all(|it| it.is_lowercase() || matches!(it, ' ' | '-'));
    (plain && !noun.ends_with("nya")).then(|| format!("{noun}nya"))
}

/// `di hadiri oleh`: a passive verb whose prefix is written as if it were the preposition.
fn passive_apart(words: &str) -> Option<String> {
    let verb = words.strip_prefix("di").filter(|it| it.split(' ').next().is_some_and(|verb| verb.len() > 3))?;
    Some(format!("di {verb}"))
}

/// Adds what follows from each degree's standard form. `S.I.P.` and `S.IP.` are two degrees, `SIP` is the first of them.
fn degrees(vocabulary: &Vocabulary, to: &mut Patterns) {
    let own: HashSet<Vec<u8>> = vocabulary.degrees.iter().map(|it| pattern(&it.standard)).collect();
    let mut taken = HashSet::new();
    for (i, degree) in vocabulary.degrees.iter().enumerate() {
        for (n, spelling) in degree_spellings(&degree.standard).iter().enumerate() {
            let key = pattern(spelling);
            if n == 0 || (!own.contains(&key) && taken.insert(key)) {
                to.add(spelling, Term::Degree(i as u16), Case::Capital);
            }
        }
    }
}

/// `S.Tr.K.` is printed `S.Tr.K`, `STr.K`, `S.TrK`, `STrK`: every way to drop the stops inside.
fn degree_spellings(standard: &str) -> Vec<String> {
    let parts: Vec<&str> = standard.split('.').filter(|it| !it.is_empty()).collect();
    let gaps = parts.len().saturating_sub(1).min(6);
    (0..1_u32 << gaps)
        .map(|joined| {
            let mut out = String::new();
            for (i, part) in parts.iter().enumerate() {
                if i > 0 && (i > gaps || joined & (1 << (i - 1)) == 0) {
                    out.push('.');
                }
                out.push_str(part);
            }
            out
        })
        .collect()
}

/// The long form, the aliases, and for a Polres the same place with every grade.
fn unit_spellings(unit: &NamedUnit) -> Vec<String> {
    let mut all = Vec::new();
    for name in std::iter::once(&unit.name).chain(&unit.aliases) {
        all.push(name.clone());
        if let (UnitKind::Polres, Some((_, place))) = (unit.kind, polres_parts(name)) {
            all.extend(GRADES.iter().map(|grade| format!("{grade} {place}")));
        }
    }
    if let (UnitKind::Kodim | UnitKind::Korem, Some(number)) = (unit.kind, &unit.number) {
        let word = if unit.kind == UnitKind::Kodim { "Kodim" } else { "Korem" };
        all.push(format!("{word} {number}"));
    }
    all
}

/// Adds the names of all regions.
pub(crate) fn places(gazetteer: &Gazetteer, to: &mut Patterns) {
    let mut add = |name: &str| {
        if let Some(id) = gazetteer.name_id(name) {
            for spelling in place_spellings(name) {
                to.add(&spelling, Term::Place(id), Case::Capital);
            }
        }
    };
    for row in gazetteer.iter() {
        add(gazetteer.bare_name(row.code));
        if row.level == RegionLevel::Province {
            let short = row.name.trim_start_matches("Daerah Khusus Ibukota ").trim_start_matches("Daerah Istimewa ");
            add(short);
        }
    }
}

/// Adds aliases of regions.
pub(crate) fn aliases(gazetteer: &Gazetteer, aliases: &[Alias], to: &mut Patterns) {
    for alias in aliases {
        let Some(id) = gazetteer.name_id(&alias.name) else { continue };
        for spelling in place_spellings(&alias.name) {
            to.add(&spelling, Term::Place(id), if alias.caps { Case::Caps } else { Case::Capital });
        }
    }
}

/// A name as printed in the table, in one word, and with its parts abbreviated or in the other spelling.
fn place_spellings(name: &str) -> Vec<String> {
    const OTHER: &[(&str, &[&str])] = &[
        ("Tanjung", &["Tj", "Tg", "Tanj"]),
        ("Sungai", &["Sei", "Sui", "S"]),
        ("Kepulauan", &["Kep", "Kepl"]),
        ("Gunung", &["Gn", "G"]),
        ("Sumatera", &["Sumatra"]),
        ("Pulau", &["P"]),
        ("Teluk", &["Tl", "Tlk"]),
        ("Muara", &["Ma"]),
        ("Padang", &["Pd"]),
        ("Lubuk", &["Lb"]),
        ("Pasar", &["Ps"]),
        ("Rantau", &["Rt"]),
        ("Sei", &["Sungai"]),
    ];
    // `Kandai II`, `Kandai Dua`, `Kandai 2`
    const NUMBERS: &[(&str, &str, &str)] = &[
        ("I", "Satu", "1"),
        ("II", "Dua", "2"),
        ("III", "Tiga", "3"),
        ("IV", "Empat", "4"),
        ("V", "Lima", "5"),
        ("VI", "Enam", "6"),
    ];
    let mut all = vec![name.to_owned()];
    if let Some((head, last)) = name.rsplit_once(' ')
        && let Some((roman, word, figure)) = NUMBERS.iter().find(|it| last == it.0 || last == it.1)
    {
        let others = [roman, word, figure].into_iter().filter(|it| **it != last);
        all.extend(others.map(|it| format!("{head} {it}")));
    }
    let words: Vec<&str> = name.split([' ', '-']).filter(|it| !it.is_empty()).collect();
    if words.len() > 1 && name.len() < 24 {
        all.push(words.concat());
    }
    if let Some((first, rest)) = words.split_first() {
        for (long, shorts) in OTHER {
            if first == long && !rest.is_empty() {
                all.extend(shorts.iter().map(|short| format!("{short} {}", rest.join(" "))));
            }
        }
    }
    all
}

/// The normal forms of the words behind which a full stop joins: those that are listed, ranks, and the first words of
/// posts and types of unit (`Kasat. Reskrim`).
pub(crate) fn abbreviations(vocabulary: &Vocabulary) -> Abbreviations {
    let mut words: HashSet<Box<[u8]>> = HashSet::new();
    let mut add = |spelling: &str, first: bool| {
        let key = pattern(spelling);
        let mut parts = key.split(|b| *b <= b' ').filter(|it| !it.is_empty());
        if let (Some(word), rest) = (parts.next(), parts.next())
            && first == rest.is_some()
        {
            words.insert(Box::from(word));
        }
    };
    for (word, _) in vocabulary.abbreviations.iter().flat_map(Entry::spellings) {
        add(word, false);
    }
    for (word, _) in vocabulary.ranks.iter().flat_map(Entry::spellings) {
        add(word, false);
        add(word, true);
    }
    let posts = vocabulary.posts.iter().flat_map(Entry::spellings);
    for (word, _) in posts.chain(vocabulary.unit_types.iter().flat_map(Entry::spellings)) {
        add(word, true);
    }
    words.into_iter().collect()
}
