//! What cleaning promises of every page, whatever is in it.

use proptest::prelude::*;
use simpul_clean::{Rules, article};
use simpul_model::{Article, Page, PageFormat};

fn clean(format: PageFormat, body: impl Into<Vec<u8>>) -> Option<Article> {
    article(&Page::new("page.txt", format, body), Rules::builtin()).ok().map(|it| it.value)
}

/// Lines such as pages have, of our own invention.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("SAMPIT – Polres Lumbung menggelar rapat koordinasi di aula, Selasa (13/8/2024) kemarin.".to_owned()),
        Just("“Kami siap menjaga hari pemungutan suara bersama KPU,” kata AKBP Raka Satria.".to_owned()),
        Just("Kapolres Lumbung Pimpin Apel Gelar Pasukan".to_owned()),
        Just("Kapolres Lumbung Pimpin Apel Gelar Pasukan - Kabar Lumbung News".to_owned()),
        Just("Baca juga: Harga Pinang Turun".to_owned()),
        Just("Baca juga:".to_owned()),
        Just("BERITA TERKAIT".to_owned()),
        Just("Komentar".to_owned()),
        Just("Kamis, 5 Desember 2024 | 21:47 WIB".to_owned()),
        Just("Penulis: Deni | Editor: Zul".to_owned()),
        Just("12".to_owned()),
        Just("(emb/ril)".to_owned()),
        Just("1. Pjs Bupati Lumbung, Drs. Kasman, M.Si".to_owned()),
        Just("Hadir pada kegiatan itu:".to_owned()),
        Just(String::new()),
        Just("Ia meminta semua pihak menahan diri. Baca juga: Jalan Rusak di Melati".to_owned()),
        "[A-Z][a-z]{2,9}( [A-Za-z]{2,9}){0,12}[.?!:]?",
        "\\PC{0,60}",
    ]
}

fn page() -> impl Strategy<Value = String> {
    (prop::collection::vec(line(), 0..24), prop::bool::ANY)
        .prop_map(|(lines, blank)| lines.join(if blank { "\n\n" } else { "\n" }))
}

fn check(read: &Article) {
    assert!(!read.text.contains("\n\n\n") && !read.text.contains("  ") && !read.text.contains('\u{0}'));
    assert!(read.text.is_char_boundary(read.body_start) && read.body_start <= read.text.len());
    for (start, paragraph) in read.paragraphs() {
        assert_eq!(read.text.get(start..start + paragraph.len()), Some(paragraph));
        assert!(!paragraph.contains('\n') && paragraph.trim() == paragraph);
    }
    if let Some(title) = &read.title {
        assert!(read.text.starts_with(title.as_str()));
    }
    assert!(read.text.chars().all(|c| c == '\n' || !c.is_control()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cleaned_text_cleans_to_itself(page in page()) {
        if let Some(first) = clean(PageFormat::Text, page) {
            check(&first);
            let second = clean(PageFormat::Text, first.text.clone()).map(|it| it.text);
            prop_assert_eq!(second, Some(first.text));
        }
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,400}") {
        if let Some(read) = clean(PageFormat::Text, text) {
            check(&read);
        }
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        for format in [PageFormat::Text, PageFormat::Html] {
            if let Some(read) = clean(format, bytes.clone()) {
                check(&read);
            }
        }
    }

    #[test]
    fn any_markup_is_read_without_harm(parts in prop::collection::vec(prop_oneof![
        "<(p|div|b|table|td|a href='x'|script|!--|/p|/div|/b|br|h1|li|ul|form|svg|title)>", line().boxed(), "[<>&\"'=/a-z ]{0,12}",
    ], 0..60)) {
        if let Some(read) = clean(PageFormat::Html, format!("<html><body>{}", parts.concat())) {
            check(&read);
        }
    }
}
