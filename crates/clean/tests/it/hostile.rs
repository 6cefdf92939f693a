//! Pages made to hurt: each is read or refused, within a second or little more, and never brings the program down.

use simpul_clean::{MAX_TEXT, Rules, article};
use simpul_model::{Page, PageFormat};
use std::time::{Duration, Instant};

/// Cleans and gives the text's length; panics where it takes too long (these tests run without optimisation, hence the room).
fn clean(format: PageFormat, body: impl Into<Vec<u8>>) -> Result<usize, &'static str> {
    let page = Page::new("x", format, body);
    let started = Instant::now();
    let read = article(&page, Rules::builtin());
    assert!(started.elapsed() < Duration::from_secs(20), "took {:?}", started.elapsed());
    read.map(|it| it.value.text.len()).map_err(|it| it.code)
}

const STORY: &str = "SAMPIT – Polres Lumbung menggelar rapat koordinasi di aula bersama KPU dan Bawaslu, Selasa.";

#[test]
fn two_hundred_thousand_nested_tags() {
    for tag in ["div", "b", "font", "table", "ul><li", "a href=x", "p><b", "blockquote", "span", "form"] {
        let name = tag.split([' ', '>']).next().unwrap();
        let page = format!(
            "<html><body>{}{STORY}{}",
            format!("<{tag}>").repeat(200_000),
            format!("</{name}>").repeat(200_000)
        );
        assert_eq!(clean(PageFormat::Html, page).map(|it| it > 80), Ok(true), "{tag}");
    }
}

#[test]
fn a_line_of_thirty_megabytes() {
    let sentence = "Kapolres memimpin rapat di aula bersama para camat. ";
    assert!(clean(PageFormat::Text, sentence.repeat((30 << 20) / sentence.len())).unwrap() <= MAX_TEXT);
    assert!(clean(PageFormat::Text, "a".repeat(30 << 20)).unwrap_or(0) <= MAX_TEXT);
    assert!(
        clean(PageFormat::Html, format!("<p>{}</p>", sentence.repeat((30 << 20) / sentence.len()))).unwrap()
            <= MAX_TEXT
    );
}

#[test]
fn repetitions_that_invite_quadratic_work() {
    for piece in [
        "http://",
        "1/1,",
        "(13/8/2024) ",
        "baca juga: ",
        "“",
        "- ",
        "13 Agustus ",
        "A – ",
        "\n",
        "x\n",
        "Komentar\n",
        "Berita terkait\n",
        "[/",
        "<",
        "&",
        "http://a.b/2024/08/14/ ",
    ] {
        for format in [PageFormat::Text, PageFormat::Html] {
            let _ = clean(format, format!("{STORY}\n{}", piece.repeat((2 << 20) / piece.len())));
        }
    }
}

#[test]
fn open_ends_of_markup() {
    for end in [
        "<p title=\"",
        "<!--",
        "<script>",
        "<style>",
        "<a href='",
        "<",
        "</",
        "<!",
        "&#",
        "&#x110000;",
        "<svg>",
        "<textarea>",
    ] {
        let read = clean(PageFormat::Html, format!("<html><body><p>{STORY}</p>{}", end.repeat(50_000)));
        assert_eq!(read.map(|it| it > 80), Ok(true), "{end}");
    }
}

#[test]
fn what_is_no_page_is_refused_with_its_reason() {
    assert_eq!(clean(PageFormat::Text, ""), Err("empty"));
    assert_eq!(clean(PageFormat::Html, " \r\n\t "), Err("empty"));
    assert_eq!(clean(PageFormat::Html, "<html><body><script>x()</script></body></html>"), Err("no_text"));
    assert_eq!(clean(PageFormat::Text, (0..=255_u8).cycle().take(5000).collect::<Vec<_>>()), Err("binary"));
    assert_eq!(clean(PageFormat::Html, "\u{0}".repeat(100)), Err("binary"));
    assert_eq!(clean(PageFormat::Text, "0\n12\nBagikan\n"), Err("no_text"));
}
