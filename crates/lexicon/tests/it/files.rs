//! The files of `config/lexicon` keep their form, and a user's files are merged or refused with the line that is wrong.
#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test may panic"
)]

use simpul_lexicon::{Hit, Lexicon, Lists, Scratch, Term, Words};
use std::{collections::BTreeSet, fs, path::PathBuf};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../config/lexicon")
}

fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(folder())
        .unwrap()
        .map(|it| it.unwrap())
        .filter(|it| it.path().extension().is_some_and(|it| it == "toml" || it == "csv"))
        .map(|it| (it.file_name().into_string().unwrap(), fs::read_to_string(it.path()).unwrap()))
        .collect();
    files.sort();
    files
}

fn user(name: &str, text: &str) -> Result<Lexicon, Vec<String>> {
    Lexicon::with_files(&[(name.to_owned(), text.to_owned())])
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn terms(lexicon: &Lexicon, text: &str) -> Vec<(String, Term)> {
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    lexicon.scan(text, &mut scratch, &mut hits);
    hits.iter().map(|Hit { start, end, term, .. }| (text[*start as usize..*end as usize].to_owned(), *term)).collect()
}

/// How entries are sorted: letters without regard to case, then with it.
fn order(text: &str) -> (String, String) {
    (text.to_lowercase(), text.to_owned())
}

#[test]
fn every_file_is_sorted_unique_and_nfc() {
    for (name, text) in files() {
        assert!(text.is_ascii() || text.chars().all(|c| !('\u{300}'..='\u{36f}').contains(&c)), "{name}: not NFC");
        assert!(text.ends_with('\n') && !text.contains('\r') && !text.contains('\t'), "{name}: line ends or tabs");
        if name.ends_with(".csv") {
            let lines: Vec<&str> = text.lines().filter(|it| !it.starts_with('#')).skip(1).collect();
            assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len(), "{name}: a line stands twice");
            let names: Vec<(String, String)> = lines.iter().map(|it| order(it.split(',').next().unwrap())).collect();
            if name == "aliases.csv" {
                assert!(names.is_sorted(), "{name}: {:?}", names.windows(2).find(|it| it[0] > it[1]));
            } else {
                let names: Vec<&String> = names.iter().map(|it| &it.1).collect();
                assert!(names.is_sorted(), "{name}: {:?}", names.windows(2).find(|it| it[0] > it[1]));
            }
            continue;
        }
        let table: toml::Table = text.parse().unwrap();
        for (kind, entries) in &table {
            let entries = entries.as_array().unwrap();
            let mut keys = Vec::new();
            for entry in entries {
                let field = |key: &str| match entry.get(key) {
                    Some(toml::Value::String(text)) => text.clone(),
                    other => other.map(|it| format!("{it:?}")).unwrap_or_default(),
                };
                let text = |key: &str| order(entry.get(key).and_then(toml::Value::as_str).unwrap_or_default());
                let number = |key: &str| entry.get(key).and_then(toml::Value::as_integer).unwrap_or_default();
                let service = if field("service").is_empty() { "~".to_owned() } else { field("service") };
                keys.push(match kind.as_str() {
                    "rank" => format!("{service} {:03} {}", number("order"), field("standard")),
                    "weekday" | "month" | "day_part" => format!("{:03}", number("number")),
                    "post" => format!("{}\0{}", field("standard"), field("unit")),
                    "event" => format!("{}\0{}\0{}", field("kind"), field("purpose_only"), field("verb")),
                    "speech" => format!("{}\0{}", field("base"), field("form")),
                    "role" => format!("{}\0{}\0{}", field("role"), field("passive"), field("subject_before")),
                    "unit_type" => field("id"),
                    _ if entry.get("standard").is_some() => text("standard").0,
                    _ => text("name").0,
                });
                for list in ["words", "capital_words", "caps_words", "shared"] {
                    let words = entry.get(list).and_then(toml::Value::as_array).map(Vec::as_slice).unwrap_or_default();
                    let words: Vec<_> = words.iter().map(|it| order(it.as_str().unwrap())).collect();
                    let wrong = words.windows(2).find(|it| it[0] >= it[1]);
                    assert!(wrong.is_none(), "{name}: [[{kind}]] {}: {wrong:?}", keys.last().unwrap());
                }
            }
            if matches!(kind.as_str(), "post" | "unit_type" | "rank" | "month" | "weekday" | "day_part") {
                let wrong = keys.windows(2).find(|it| it[0] >= it[1]);
                assert!(wrong.is_none(), "{name}: [[{kind}]]: {wrong:?}");
            } else {
                assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{name}: [[{kind}]] twice");
            }
        }
    }
}

#[test]
fn the_built_in_files_are_those_of_the_folder() {
    // Read as a user's files they must say what is built in: no fault, and nothing new.
    let files = files();
    let lexicon = Lexicon::with_files(&files).unwrap();
    assert!(lexicon.vocabulary() == Lexicon::builtin().vocabulary(), "the folder says something else");
    assert_ne!(lexicon.digest(), Lexicon::builtin().digest());
}

#[test]
fn a_user_adds_spellings_entries_and_aliases() {
    let text = "\
[[post]]
standard = \"Kasat Reskrim\"
words = [\"Kasat Serse\"]

[[post]]
standard = \"Kapolpasar\"
unit = \"pospol\"
place = true
words = [\"Kapolpasar\"]

[[alias]]
name = \"Kota Nanas\"
code = \"32.13\"
";
    let lexicon = user("mine.toml", text).unwrap();
    let found = terms(&lexicon, "Kasat Serse dan Kapolpasar di Kota Nanas, bukan Kasat Reskrim");
    let posts: Vec<&str> = found
        .iter()
        .filter_map(|(printed, term)| match term {
            Term::Post(i) if printed.len() > 5 => Some(lexicon.post(*i).standard.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(posts, ["Kasat Reskrim", "Kapolpasar", "Kasat Reskrim"]);
    let codes = found.iter().find_map(|(printed, term)| match term {
        Term::Place(id) if printed == "Kota Nanas" => Some(lexicon.gazetteer().named(*id).to_vec()),
        _ => None,
    });
    assert_eq!(codes, Some(vec!["32.13".parse().unwrap()]));
    assert_eq!(lexicon.gazetteer().find("kota nanas").len(), 1);
    let again = user("mine.toml", text).unwrap();
    assert_eq!(lexicon.digest(), again.digest());
}

#[test]
fn a_full_entry_replaces_the_built_in_one_with_its_spellings() {
    let text = "[[group]]\nstandard = \"wartawan\"\nwords = [\"kuli tinta\"]\n\n[[programme]]\nname = \"KRYD\"\noperation = true\nwords = [\"kegiatan KRYD\"]\n";
    let lexicon = user("mine.toml", text).unwrap();
    let is = |text: &str| terms(&lexicon, text).iter().any(|it| matches!(it.1, Term::Programme(_)));
    assert!(is("kegiatan KRYD") && !is("Kegiatan Rutin yang Ditingkatkan"));
    assert!(terms(&lexicon, "para kuli tinta").iter().any(|it| it.0 == "kuli tinta"));
}

#[test]
fn a_user_takes_a_spelling_away() {
    let text = "[[group]]\nstandard = \"forkopimda\"\nwithout = [\"forkompimda\"]\n";
    let lexicon = user("mine.toml", text).unwrap();
    let is = |text: &str| terms(&lexicon, text).iter().any(|it| matches!(it.1, Term::Group(_)));
    assert!(is("unsur forkopimda") && !is("unsur forkompimda"));
}

#[test]
fn a_user_adds_words_to_a_list_and_only_words() {
    let lists = |lexicon: &Lexicon, word: &'static str| {
        lexicon.lists(simpul_lexicon::hash::hash_of(word.as_bytes()) as u32, word.as_bytes(), 0, word.len())
    };
    let text = "[[list]]\nname = \"goods\"\nwords = [\"susu\"]\nwithout = [\"helm\"]\n";
    let (plain, lexicon) = (Lexicon::builtin(), user("mine.toml", text).unwrap());
    let goods = Lists::of(&[Words::Goods]);
    assert!(lists(plain, "helm").meet(goods) && !lists(plain, "susu").meet(goods));
    assert!(lists(&lexicon, "Susu").meet(goods) && !lists(&lexicon, "helm").meet(goods));
    assert!(lists(&lexicon, "beras").meet(goods), "the other words stay");
    let errors = user("mine.toml", "\n[[list]]\nname = \"goods\"\nwords = [\"air susu\"]\n").err().unwrap();
    assert_eq!(errors, ["mine.toml:2: [[list]] goods: `air susu` is not one word"]);
    let errors = user("mine.toml", "[[list]]\nname = \"toys\"\nwords = [\"bola\"]\n").err().unwrap();
    assert!(errors[0].starts_with("mine.toml:2: [[list]]: unknown variant `toys`"), "{errors:?}");
}

#[test]
fn an_office_of_a_national_body_is_found_by_that_body() {
    let office = |body: &str| {
        format!(
            "\n[[unit_type]]\nid = \"stasiun\"\nkind = \"other\"\nstandard = \"BMKG\"\ntemplate = \"place\"\noffice_of = \"{body}\"\n"
        )
    };
    let lexicon = user("mine.toml", &office("BMKG")).unwrap();
    let offices = |body: &str| lexicon.offices_of(lexicon.unit_named(body).unwrap());
    assert_eq!(offices("BMKG"), [lexicon.unit_type_index("stasiun").unwrap()]);
    assert_eq!(offices("BNN").len(), 2, "of regencies and of provinces");
    assert!(offices("KPK").is_empty());
    assert_eq!(
        user("mine.toml", &office("BMKX")).err().unwrap(),
        ["mine.toml:2: [[unit_type]] stasiun: no unit of units.csv has the name `BMKX`"]
    );
}

#[test]
fn a_spelling_of_two_entries_is_told_unless_it_shall_be() {
    let group =
        |more: &str| format!("[[group]]\nstandard = \"rombongan\"\nwords = [\"dandim\", \"rombongan\"]\n{more}");
    assert_eq!(
        user("mine.toml", &group("")).err().unwrap(),
        [
            "mine.toml:1: [[group]] rombongan: `dandim` is also [[post]] Dandim, kodim; list it in `shared` if it shall mean both"
        ]
    );
    assert!(user("mine.toml", &group("shared = [\"dandim\"]\n")).is_ok());
    // The same of words that are added to an entry.
    let added = "\n[[unit_type]]\nid = \"polsek\"\nwords = [\"Dandim\"]\n";
    assert_eq!(
        user("mine.toml", added).err().unwrap(),
        [
            "mine.toml:2: [[unit_type]] polsek: `Dandim` is also [[post]] Dandim, kodim; list it in `shared` if it shall mean both"
        ]
    );
    assert!(user("mine.toml", &format!("{added}shared = [\"Dandim\"]\n")).is_ok());
    // Spellings that the scan can't tell apart.
    let twice = "[[post]]\nstandard = \"Kapolpasar\"\nwords = [\"Ka. Polpasar\", \"Ka Polpasar\"]\n";
    assert_eq!(
        user("mine.toml", twice).err().unwrap(),
        ["mine.toml:1: [[post]] Kapolpasar: `Ka Polpasar` stands twice"]
    );
}

#[test]
fn every_fault_is_told_with_file_line_and_reason() {
    let text = "\
[[rank]]
standard = \"Superior\"
order = \"first\"

[[post]]
standard = \"Kapolxyz\"
unit = \"polxyz\"

[[unit_typ]]
id = \"x\"

[[degree]]
standard = \"X.Y.\"
word = [\"XY\"]
";
    let errors = user("a.toml", text).err().unwrap();
    assert_eq!(
        errors,
        [
            "a.toml:3: [[rank]]: invalid type: string \"first\", expected u8",
            "a.toml:5: [[post]] Kapolxyz: no unit type has the id `polxyz`, and no unit of units.csv that name",
            "a.toml:9: unknown table `[[unit_typ]]`",
            "a.toml:14: [[degree]]: unknown field `word`, expected one of `standard`, `words`, `capital_words`, `caps_words`, `shared`",
        ]
    );
    let errors = user("b.toml", "[[rank]\nstandard = ").err().unwrap();
    assert!(errors[0].starts_with("b.toml:1: "), "{errors:?}");
    let csv = "name,code,colour\nHere,99.99,\nThere,5x,\n";
    let errors = user("c.csv", csv).err().unwrap();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert!(errors[0].contains("unknown column `colour`"), "{errors:?}");
    assert!(errors[1].starts_with("c.csv:2: ") && errors[1].contains("no region has the code 99.99"), "{errors:?}");
    assert!(errors[2].starts_with("c.csv:3: ") && errors[2].contains("\"5x\" is no Kemendagri code"), "{errors:?}");
    let twice = "name,code\nHere,35.07\nHere,35.07\n";
    assert_eq!(user("d.csv", twice).err().unwrap(), ["d.csv:3: [[alias]] Here, 35.07: is there already"]);
}
