//! The furniture of a page: elements that say by name or class that they are no part of the story.

use dom_query::{Document, NodeRef};

/// Elements that are never the story's.
const NAMES: &[&str] = &[
    "nav", "aside", "form", "button", "input", "select", "dialog", "menu", "marquee", "noscript", "script", "style",
    "head",
];

/// Words of which one in a class or an id makes an element furniture. Compared whole, after splitting at `-`, `_`, blanks and capitals.
const WORDS: &[&str] = &[
    "related",
    "comments",
    "commentlist",
    "respond",
    "sidebar",
    "breadcrumb",
    "breadcrumbs",
    "crumb",
    "crumbs",
    "share",
    "sharing",
    "sharebar",
    "sharedaddy",
    "socials",
    "socmed",
    "addtoany",
    "jp-relatedposts",
    "advert",
    "advertisement",
    "ads",
    "adsbygoogle",
    "adspot",
    "banner",
    "promo",
    "newsletter",
    "subscribe",
    "terkait",
    "bacajuga",
    "others",
    "popular",
    "terpopuler",
    "trending",
    "wpp",
    "recommended",
    "recommendation",
    "rekomendasi",
    "latest",
    "nextprev",
    "prevnext",
    "pagination",
    "pager",
    "follow",
    "tagcloud",
    "topbar",
    "cookie",
    "cookies",
    "modal",
    "popup",
    "footer",
    "copyright",
    "navbar",
    "navigation",
    "menu",
    "toolbar",
    "rating",
    "outbrain",
    "taboola",
    "disqus",
    "breaking",
    "ticker",
    "inlinerelated",
    "morefrom",
];

/// Neighbouring words that do so.
const PAIRS: &[(&str, &str)] = &[
    ("baca", "juga"),
    ("read", "also"),
    ("also", "read"),
    ("post", "nav"),
    ("next", "prev"),
    ("prev", "next"),
    ("post", "navigation"),
    ("author", "box"),
    ("author", "bio"),
    ("page", "list"),
    ("blog", "pager"),
    ("social", "share"),
    ("post", "footer"),
    ("entry", "footer"),
    ("post", "tags"),
    ("tag", "links"),
    ("tags", "links"),
    ("read", "more"),
    ("read", "others"),
    ("td", "tags"),
    ("comment", "list"),
    ("comment", "content"),
    ("comment", "form"),
    ("skip", "link"),
    ("screen", "reader"),
    ("main", "nav"),
    ("top", "header"),
    ("widget", "recent"),
    ("elementor", "posts"),
];

/// Whether an element is furniture.
pub(crate) fn is_furniture(node: &NodeRef<'_>) -> bool {
    let Some(name) = node.node_name() else { return false };
    let name = name.as_ref();
    if NAMES.contains(&name) {
        return true;
    }
    if matches!(name, "html" | "body" | "main" | "article" | "p" | "h1" | "title")
        && !(name == "p" && node.has_attr("class"))
    {
        return false;
    }
    if node.attr("aria-hidden").is_some_and(|it| &*it == "true") && name != "div" || node.has_attr("hidden") {
        return true;
    }
    if name == "footer" && !is_credit(node) && !node.ancestors_it(Some(6)).any(|it| it.has_name("blockquote")) {
        return true;
    }
    [node.attr("class"), node.attr("id")].into_iter().flatten().any(|it| names_furniture(&it))
}

/// Whether a footer is the one of an article that says who sent it and when: Drupal's `<footer class="node__meta">`, or a short
/// one around a `<div class="author">`.
fn is_credit(footer: &NodeRef<'_>) -> bool {
    let says = |node: &NodeRef<'_>, words: &[&str]| {
        node.attr("class").is_some_and(|it| {
            it.split_ascii_whitespace().any(|it| split(it).iter().any(|it| words.contains(&it.as_str())))
        })
    };
    says(footer, &["meta"])
        || (footer.text().len() <= 200
            && footer.descendants_it().take(12).any(|it| says(&it, &["meta", "author", "submitted", "byline"])))
}

/// Whether a class or an id names furniture.
fn names_furniture(attribute: &str) -> bool {
    attribute.split_ascii_whitespace().take(12).any(|class| {
        let words = split(class);
        words.iter().any(|it| WORDS.contains(&it.as_str()))
            || words.windows(2).any(|it| matches!(it, [a, b] if PAIRS.contains(&(a, b))))
    })
}

/// The words of a class: `td-postViews` → `td`, `post`, `views`.
fn split(class: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut lower = false;
    for c in class.chars().take(80) {
        if !c.is_ascii_alphanumeric() {
            out.push(String::new());
            lower = false;
            continue;
        }
        if out.is_empty() || (c.is_ascii_uppercase() && lower) {
            out.push(String::new());
        }
        lower = c.is_ascii_lowercase();
        if let Some(word) = out.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    out.retain(|it| !it.is_empty());
    out
}

/// Removes furniture from the tree, unless it holds a good part of the page's sentences: then its name lies.
pub(crate) fn prune(document: &Document) {
    let Some(body) = document.body() else { return };
    let whole = prose(&body);
    let mut stack = vec![body];
    while let Some(node) = stack.pop() {
        for child in node.children() {
            if !child.is_element() {
                continue;
            }
            if is_furniture(&child) && prose(&child) * 10 <= whole * if is_talk(&child) { 6 } else { 3 } {
                child.remove_from_parent();
            } else {
                stack.push(child);
            }
        }
    }
}

/// Whether an element holds what readers wrote, which may be much.
fn is_talk(node: &NodeRef<'_>) -> bool {
    [node.attr("class"), node.attr("id")].into_iter().flatten().any(|it| {
        it.split_ascii_whitespace().any(|class| {
            split(class).iter().any(|it| matches!(it.as_str(), "comments" | "commentlist" | "respond" | "disqus"))
        })
    })
}

/// Bytes of text below a node that stands in longer runs with a full stop, outside links.
fn prose(node: &NodeRef<'_>) -> usize {
    node.descendants_it()
        .filter(NodeRef::is_text)
        .filter(|it| !it.ancestors_it(Some(3)).any(|it| it.has_name("a")))
        .map(|it| it.text().trim().len())
        .filter(|it| *it >= 60)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_name_furniture() {
        for class in [
            "td_block_related_posts",
            "baca-juga",
            "read__others",
            "comment-list",
            "jp-relatedPosts",
            "share",
            "td-post-next-prev",
            "blog-pager",
        ] {
            assert!(names_furniture(class), "{class}");
        }
        for class in [
            "td-post-content tagdiv-type",
            "entry-content",
            "single-post",
            "post hentry",
            "read__content",
            "shared-layout",
        ] {
            assert!(!names_furniture(class), "{class}");
        }
    }
}
