//! The headline and the days that single elements of a page give.

use super::meta::Meta;
use crate::dates::{self, Day};
use crate::decode::single_blanks;
use crate::rules::Rules;
use crate::title::cut_site;
use crate::words::{count, fold};
use dom_query::{Document, NodeRef};
use simpul_model::Page;

/// The headline: the heading that the markup's titles repeat, else the best of these without the site's name.
pub(crate) fn find(document: &Document, meta: &Meta, site: Option<&str>, page: &Page, rules: &Rules) -> Option<String> {
    let mut titles: Vec<&str> = meta.titles.iter().map(String::as_str).collect();
    titles.extend(page.title.as_deref());
    let folded: Vec<String> = titles.iter().map(|it| fold(cut_site(it, site, rules).0)).collect();
    let headings: Vec<String> = document
        .select("h1, h2, h3, .entry-title, .post-title, [itemprop=headline]")
        .nodes()
        .iter()
        .take(60)
        .map(|it| single_blanks(&it.text()))
        .filter(|it| !it.is_empty() && it.len() <= 300)
        .collect();
    let told = headings.iter().find(|heading| {
        let own = fold(heading);
        own.len() >= 8
            && count(heading, 3) >= 2
            && folded.iter().any(|it| {
                *it == own
                    || (it.starts_with(&own) && own.len() * 10 >= it.len() * 6)
                    || (own.starts_with(it.as_str()) && it.len() * 10 >= own.len() * 6)
            })
    });
    if let Some(heading) = told {
        return Some(cut_site(heading, site, rules).0.to_owned());
    }
    // Markup that agrees with no heading may lie: a single main heading is what the reader sees.
    let main: Vec<String> = document
        .select("h1")
        .nodes()
        .iter()
        .take(5)
        .map(|it| single_blanks(&it.text()))
        .filter(|it| count(it, 4) >= 4 && site.is_none_or(|site| fold(site) != fold(it)))
        .collect();
    if let [only] = main.as_slice() {
        return Some(cut_site(only, site, rules).0.to_owned());
    }
    let repeated = |title: &str| headings.iter().any(|it| fold(it).contains(&fold(title)));
    if !titles.iter().any(|it| repeated(cut_site(it, site, rules).0))
        && let Some(heading) = lone_heading(document)
    {
        return Some(cut_site(&heading, site, rules).0.to_owned());
    }
    titles
        .iter()
        .map(|it| cut_site(it, site, rules).0)
        .find(|it| !it.is_empty() && site.is_none_or(|site| fold(site) != fold(it)))
        .map(decode)
}

/// The first heading of some length that is no link, for pages whose markup only names the site.
fn lone_heading(document: &Document) -> Option<String> {
    let nodes = document.select("h1, h2, h3, h4, .title, .judul");
    let plain = |it: &&NodeRef<'_>| {
        !it.descendants_it().any(|it| it.has_name("a") || it.has_name("p"))
            && !it.ancestors_it(Some(4)).any(|it| it.has_name("a"))
    };
    let texts = nodes.nodes().iter().take(60).filter(plain).map(|it| single_blanks(&it.text()));
    texts.into_iter().find(|it| (5..=30).contains(&count(it, 31)) && it.len() <= 260 && !it.ends_with('.'))
}

/// Whether an element holds the day of the last change, by its class or the words right before it.
fn is_change(node: &NodeRef<'_>) -> bool {
    let class = node.class().is_some_and(|it| {
        it.split_ascii_whitespace().any(|it| it == "updated")
            && !it.split_ascii_whitespace().any(|it| it.contains("publish") || it == "entry-date")
    });
    let before = node.prev_sibling().filter(NodeRef::is_text).is_some_and(|it| crate::byline::is_change(&it.text()));
    class || before
}

fn decode(title: &str) -> String {
    single_blanks(title)
}

/// Days that elements carry in attributes: `<time datetime>`, `<abbr class="published" title>`, `itemprop="datePublished"`.
/// Those in comments and lists of other stories are left out.
pub(crate) fn days_of_markup(document: &Document) -> Vec<(Day, f32)> {
    let mut out: Vec<(Day, f32)> = Vec::new();
    for node in document.select("time[datetime], abbr[title], [itemprop=datePublished]").nodes().iter().take(20) {
        // Blogger says it in the footer of the post.
        let footer = |it: &NodeRef<'_>| it.class().is_some_and(|it| it.split(' ').any(|it| it == "post-footer"));
        if node.ancestors_it(Some(12)).any(|it| super::prune::is_furniture(&it) && !footer(&it)) {
            continue;
        }
        if is_change(node) {
            continue;
        }
        let stamp = node.attr("datetime").or_else(|| node.attr("title")).or_else(|| node.attr("content"));
        if let Some(day) = stamp.and_then(|it| dates::stamp(&it)) {
            out.push((day, 1.5));
            break;
        }
    }
    out
}
