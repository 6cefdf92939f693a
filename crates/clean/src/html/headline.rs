//! The headline and the days that single elements of a page give.

use super::meta::Meta;
use crate::dates::{self, Day};
use crate::decode::single_blanks;
use crate::rules::Rules;
use crate::title::cut_site;
use crate::words::{count, fold};
use dom_query::Document;
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
    titles
        .iter()
        .map(|it| cut_site(it, site, rules).0)
        .find(|it| !it.is_empty() && site.is_none_or(|site| fold(site) != fold(it)))
        .map(decode)
}

fn decode(title: &str) -> String {
    single_blanks(title)
}

/// Days that elements carry in attributes: `<time datetime>`, `<abbr class="published" title>`, `itemprop="datePublished"`.
/// Those in comments and lists of other stories are left out.
pub(crate) fn days_of_markup(document: &Document) -> Vec<(Day, f32)> {
    let mut out: Vec<(Day, f32)> = Vec::new();
    for node in
        document.select("time[datetime], abbr.published[title], [itemprop=datePublished]").nodes().iter().take(20)
    {
        if node.ancestors_it(Some(12)).any(|it| super::prune::is_furniture(&it)) {
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
