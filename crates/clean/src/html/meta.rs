//! What a page's markup says about it: JSON-LD, meta elements, the title.

use crate::dates::{self, Day};
use crate::decode::single_blanks;
use dom_query::Document;
use serde_json::Value;

/// What markup claims.
#[derive(Debug, Default)]
pub(crate) struct Meta {
    /// Titles, the most telling first: `og:title`, the headline of JSON-LD, `<title>`.
    pub(crate) titles: Vec<String>,
    /// The outlet.
    pub(crate) site: Option<String>,
    /// Who wrote it.
    pub(crate) author: Option<String>,
    /// Days of publication, with how much each is trusted.
    pub(crate) days: Vec<(Day, f32)>,
    /// Addresses that stand for the page.
    pub(crate) addresses: Vec<String>,
}

/// Names of meta elements that hold the day of publication.
const DAY_NAMES: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "published_time",
    "content_publisheddate",
    "publishdate",
    "publish-date",
    "pubdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "datepublished",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "dtk:publishdate",
    "content_date",
    "publication_date",
];

/// Types of JSON-LD objects that are articles.
const ARTICLE_TYPES: &[&str] = &["NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "WebPage", "Report"];

/// Reads JSON-LD texts and the document's head.
pub(crate) fn read(document: &Document, json: &[String]) -> Meta {
    let mut meta = Meta::default();
    let mut named: Vec<(String, String)> = Vec::new();
    for node in document.select("meta").nodes().iter().take(400) {
        let name = node.attr("property").or_else(|| node.attr("name")).or_else(|| node.attr("itemprop"));
        if let (Some(name), Some(content)) = (name, node.attr("content")) {
            named.push((name.to_ascii_lowercase(), single_blanks(&content)));
        }
    }
    let get = |wanted: &[&str]| {
        wanted.iter().find_map(|it| {
            named.iter().find(|(name, value)| name == it && !value.is_empty()).map(|(_, value)| value.clone())
        })
    };
    meta.titles.extend(get(&["og:title", "twitter:title", "title", "dc.title"]));
    for text in json {
        if let Ok(value) = serde_json::from_str::<Value>(text.trim()) {
            json_ld(&value, &mut meta, 0);
        } else {
            // What breaks it (a line end within a string, a comma too many) rarely stands in the day.
            meta.days.extend(field(text, "datePublished").and_then(dates::stamp).map(|day| (day, 2.0)));
        }
    }
    let title = document.select("title").nodes().first().map(|it| single_blanks(&it.text()));
    meta.titles.extend(title.filter(|it| !it.is_empty()));
    meta.site = get(&["og:site_name", "application-name", "dc.publisher"]).filter(|it| it.len() <= 80).or(meta.site);
    meta.author = get(&["author", "article:author", "content_author", "dc.creator", "twitter:data1"])
        .filter(|it| is_person(it))
        .or(meta.author);
    for (name, value) in &named {
        if DAY_NAMES.contains(&name.as_str()) {
            meta.days.extend(dates::stamp(value).map(|day| (day, 2.0)));
            break;
        }
    }
    meta.addresses.extend(get(&["og:url"]));
    for node in document.select("link[rel=canonical], link[rel=amphtml]").nodes().iter().take(3) {
        meta.addresses.extend(node.attr("href").map(|it| it.to_string()));
    }
    meta.addresses.sort();
    meta.addresses.dedup();
    meta
}

/// The string that a field has in a text that is no JSON, but meant to be.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest =
        text.split_once(name)?.1.trim_start_matches(|c: char| c == '"' || c.is_whitespace()).strip_prefix(':')?;
    rest.trim_start().strip_prefix('"')?.split('"').next().filter(|it| it.len() < 80)
}

/// Whether an author's name may be a byline: no address, no account name.
pub(crate) fn is_person(name: &str) -> bool {
    (3..=80).contains(&name.len())
        && !name.contains("://")
        && !name.contains('@')
        && !matches!(name.to_lowercase().as_str(), "admin" | "administrator" | "editor" | "author" | "unknown" | "root")
}

/// Reads an object of JSON-LD and what is nested in its `@graph`.
fn json_ld(value: &Value, meta: &mut Meta, depth: usize) {
    if depth > 4 {
        return;
    }
    if let Some(list) = value.as_array() {
        for item in list.iter().take(50) {
            json_ld(item, meta, depth + 1);
        }
        return;
    }
    if let Some(graph) = value.get("@graph") {
        json_ld(graph, meta, depth + 1);
    }
    let is_article = match value.get("@type") {
        Some(Value::String(kind)) => ARTICLE_TYPES.contains(&kind.as_str()),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(|it| ARTICLE_TYPES.contains(&it)),
        _ => false,
    };
    if !is_article {
        return;
    }
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(single_blanks).filter(|it| !it.is_empty());
    let page = value.get("@type").and_then(Value::as_str) == Some("WebPage");
    meta.titles.extend(text("headline").or_else(|| text("name").filter(|_| !page)));
    let day = text("datePublished").and_then(|it| dates::stamp(&it));
    meta.days.extend(day.map(|it| (it, if page { 0.8 } else { 2.0 })));
    let name_of = |key: &str| {
        let it = value.get(key)?;
        let it = it.as_array().and_then(|list| list.first()).unwrap_or(it);
        it.as_str().or_else(|| it.get("name").and_then(Value::as_str)).map(single_blanks)
    };
    meta.author = meta.author.take().or_else(|| name_of("author").filter(|it| is_person(it)));
    meta.site = meta.site.take().or_else(|| name_of("publisher").filter(|it| it.len() <= 80));
}
