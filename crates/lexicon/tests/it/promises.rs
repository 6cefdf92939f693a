//! What must hold for any text.

use proptest::prelude::*;
use simpul_lexicon::{Hit, Lexicon, Scratch};

fn scan(text: &str) -> Vec<Hit> {
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    Lexicon::builtin().scan(text, &mut scratch, &mut hits);
    hits
}

/// Words of the press and marks, in any order.
fn pressed() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Kapolres",
        "Malang",
        "Kota",
        "AKBP",
        "S.I.K",
        "Jum’at",
        "(P)",
        "Letkol",
        "Laut",
        "rapat",
        "koordinasi",
        "Kab.",
        "é",
        "“",
        "”",
        ",",
        ". ",
        "\n",
        "Kodim",
        "0910/Mln",
        "ß",
        "\u{2028}",
        "Â",
        "ﬁ",
        "«",
        "-",
        "–",
        "Polda",
        "Jatim",
    ]);
    prop::collection::vec((word, prop::sample::select(vec!["", " ", "  "])), 0..40)
        .prop_map(|it| it.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

fn sound(text: &str) -> Result<(), TestCaseError> {
    let hits = scan(text);
    for hit in &hits {
        let printed = text.get(hit.start as usize..hit.end as usize);
        prop_assert!(printed.is_some_and(|it| !it.is_empty()), "{hit:?} in {text:?}");
        let before = text.get(..hit.start as usize).and_then(|it| it.chars().next_back());
        let after = text.get(hit.end as usize..).and_then(|it| it.chars().next());
        let letter = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
        let bracket = printed.is_some_and(|it| it.ends_with(')'));
        prop_assert!(!letter(before) && (bracket || !letter(after)), "{hit:?} in {text:?}");
    }
    let order: Vec<_> = hits.iter().map(|it| (it.start, std::cmp::Reverse(it.end))).collect();
    prop_assert!(order.is_sorted());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hits_are_whole_words_in_order(text in pressed()) {
        sound(&text)?;
    }

    #[test]
    fn any_text_can_be_scanned(text in any::<String>()) {
        sound(&text)?;
    }

    #[test]
    fn a_used_scratch_changes_nothing(first in pressed(), second in pressed()) {
        let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
        Lexicon::builtin().scan(&first, &mut scratch, &mut hits);
        Lexicon::builtin().scan(&second, &mut scratch, &mut hits);
        prop_assert_eq!(hits, scan(&second));
    }

}

proptest! {
    // Each case reads all tables anew.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_file_is_read_or_refused_with_a_line(text in any::<String>()) {
        for name in ["any.toml", "any.csv"] {
            if let Err(errors) = Lexicon::with_files(&[(name.to_owned(), text.clone())]) {
                prop_assert!(!errors.is_empty() && errors.iter().all(|it| it.line > 0 && it.file == name));
            }
        }
    }
}
