//! The tables are whole and fit together.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]

use simpul_lexicon::{Hit, Lexicon, Scratch, Term};
use simpul_model::{RegionCode, RegionLevel};
use std::collections::HashMap;

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn hits(text: &str) -> Vec<(String, Term)> {
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    Lexicon::builtin().scan(text, &mut scratch, &mut hits);
    hits.iter().map(|Hit { start, end, term, .. }| (text[*start as usize..*end as usize].to_owned(), *term)).collect()
}

#[test]
fn the_gazetteer_holds_every_region_of_the_edition() {
    let gazetteer = Lexicon::builtin().gazetteer();
    let count = |level| gazetteer.iter().filter(|it| it.level == level).count();
    assert_eq!(count(RegionLevel::Province), 38);
    assert_eq!(count(RegionLevel::Regency), 416);
    assert_eq!(count(RegionLevel::City), 98);
    assert_eq!(count(RegionLevel::District), 7_285);
    assert_eq!(count(RegionLevel::Village), 83_762);
    for (at, name) in [
        ("35.07", "Kabupaten Malang"),
        ("35.73", "Kota Malang"),
        ("35.07.14", "Bululawang"),
        ("31", "Daerah Khusus Ibukota Jakarta"),
        ("35.29.22", "Ra'as"),
        ("96.71", "Kota Sorong"),
    ] {
        assert_eq!(gazetteer.get(code(at)).map(|it| it.name), Some(name));
    }
    assert_eq!(gazetteer.find("Malang").iter().filter(|it| it.level() <= RegionLevel::City).count(), 2);
    assert_eq!(gazetteer.children(code("35")).count(), 38);
}

#[test]
fn every_unit_type_that_a_post_names_is_there() {
    let lexicon = Lexicon::builtin();
    for post in &lexicon.vocabulary().posts {
        if let Some(id) = &post.unit {
            let named = lexicon.vocabulary().units.iter().any(|it| it.name == *id);
            assert!(named || lexicon.unit_type_by_id(id).is_some(), "{}: no unit type or unit {id}", post.standard);
        }
    }
    for unit in &lexicon.vocabulary().unit_types {
        for id in unit.parents.iter().chain(&unit.of) {
            assert!(lexicon.unit_type_by_id(id).is_some(), "{}: no unit type {id}", unit.id);
        }
    }
}

#[test]
fn no_spelling_of_a_post_means_two_posts_of_one_unit() {
    let mut seen = HashMap::new();
    for post in &Lexicon::builtin().vocabulary().posts {
        let words = [&post.words, &post.capital_words, &post.caps_words].into_iter().flatten();
        for word in words.chain([&post.standard]) {
            let other = seen.insert((&post.unit, word.to_lowercase()), &post.standard);
            assert!(other.is_none_or(|it| it == &post.standard), "{word}: {} and {other:?}", post.standard);
        }
    }
}

#[test]
fn units_are_found_by_number_place_and_region() {
    let lexicon = Lexicon::builtin();
    assert_eq!(
        lexicon.kodim("0910").map(|it| (it.name.as_str(), it.region)),
        Some(("Kodim 0910/Malinau", Some(code("65.02"))))
    );
    assert_eq!(lexicon.korem("071").map(|it| it.name.as_str()), Some("Korem 071/Wijayakusuma"));
    assert_eq!(lexicon.kodam("V").map(|it| it.name.as_str()), Some("Kodam V/Brawijaya"));
    assert_eq!(lexicon.kodam("brawijaya").map(|it| it.name.as_str()), Some("Kodam V/Brawijaya"));
    let polda = |at| lexicon.polda_of(code(at)).map(|it| it.name.as_str());
    assert_eq!(polda("32.76"), Some("Polda Metro Jaya"));
    assert_eq!(polda("32.04.01"), Some("Polda Jawa Barat"));
    assert_eq!(polda("95.01"), Some("Polda Papua"));
    let names = |list: &[u16]| list.iter().map(|i| lexicon.unit(*i).name.clone()).collect::<Vec<_>>();
    assert_eq!(names(lexicon.polres_named("malang kota")), ["Polresta Malang Kota"]);
    assert_eq!(lexicon.polres_named("banjar").len(), 2);
    assert_eq!(names(lexicon.polres_named("metro")), ["Polres Metro"]);
    assert_eq!(names(lexicon.polres_of(code("35.78"))), ["Polrestabes Surabaya"]);
    assert_eq!(names(lexicon.kodim_of(code("35.79"))), ["Kodim 0818/Malang-Batu"]);
}

#[test]
fn a_line_of_titles_is_read() {
    let lexicon = Lexicon::builtin();
    let found = hits("Kasat. Reskrim Polres Malang Kombes. Pol. Sari, Letkol Laut (P) Budi dan Kapolsek Bululawang");
    let post = |name: &str| {
        let is = |it: &Term| matches!(it, Term::Post(i) if lexicon.post(*i).standard == name);
        found.iter().find(|(_, term)| is(term)).map(|it| it.0.as_str())
    };
    assert_eq!(post("Kasat Reskrim"), Some("Kasat. Reskrim"));
    assert_eq!(post("Kapolsek"), Some("Kapolsek"));
    let has = |text: &str, is: &dyn Fn(Term) -> bool| found.iter().any(|it| it.0 == text && is(it.1));
    assert!(has("Kombes. Pol", &|it| matches!(it, Term::Rank(i) if lexicon.rank(i).standard == "Kombes Pol")));
    assert!(has("Laut (P)", &|it| matches!(it, Term::Corps(i) if lexicon.corps(i).standard == "Laut (P)")));
    assert!(has(
        "Bululawang",
        &|it| matches!(it, Term::Place(i) if lexicon.gazetteer().named(i).contains(&code("35.07.14")))
    ));
}

#[test]
fn the_built_in_files_have_no_fault() {
    let vocabulary = Lexicon::builtin().vocabulary();
    assert!(vocabulary.events.len() > 30 && vocabulary.roles.len() > 30 && vocabulary.aliases.len() > 600);
}
