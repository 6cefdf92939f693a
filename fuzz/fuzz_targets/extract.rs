//! Any text: reading ends, and every span lies in the text, on whole characters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use simpul_lexicon::Lexicon;
use simpul_model::{Article, Evidence};

fuzz_target!(|text: &str| {
    let article = Article { url: "a".to_owned(), text: text.to_owned(), ..Article::default() };
    let reading = simpul_extract::read(&article, Lexicon::builtin());
    let check = |it: &Evidence| {
        assert!(text.get(it.span.start as usize..it.span.end as usize).is_some(), "{it:?} is no part of the text");
        assert!((it.sentence as usize) < reading.sentences.len(), "{it:?} has no sentence");
        assert!((0.0..=1.0).contains(&it.confidence), "{it:?} is no probability");
    };
    for official in &reading.officials {
        official.mentions.iter().for_each(|it| check(&it.evidence));
        official.posts.iter().flat_map(|it| &it.evidence).for_each(check);
    }
    reading.units.iter().flat_map(|it| &it.evidence).for_each(check);
    reading.events.iter().flat_map(|it| &it.evidence).for_each(check);
    reading.statements.iter().for_each(|it| check(&it.evidence));
});
