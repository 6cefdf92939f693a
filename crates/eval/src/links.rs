//! One folder's graph against the pairs that join its articles.

use crate::found::{Found, elements};
use crate::gold::{Gold, Links};
use crate::phenomena;
use crate::{Category, EvalError, Tally, letters, pairs};
use simpul_model::{Graph, NodeId};
use std::collections::{BTreeMap, BTreeSet};

/// Looks the pairs of a folder up in the graph of all its articles. `golds` holds the annotations by the articles' names without
/// suffix; `folder` is the folder as the user wrote it.
///
/// # Errors
///
/// Where a pair names an article or official that is not annotated.
pub fn links(
    links: &Links,
    graph: &Graph,
    golds: &BTreeMap<String, Gold>,
    folder: &str,
    tally: &mut Tally,
) -> Result<(), EvalError> {
    let found = Found::of(graph);
    let by_stem = found.documents.iter().map(|(id, it)| (stem(&it.url).to_owned(), *id)).collect();
    let lookup = Lookup { found, by_stem, golds, folder };
    let first = tally.errors.len();
    for (category, pairs, wish) in
        [(Category::SamePerson, &links.same_person, true), (Category::DifferentPerson, &links.different_person, false)]
    {
        for (a, b) in pairs {
            let (found_a, found_b) = (lookup.official(a)?, lookup.official(b)?);
            let right = found_a.is_some() && found_b.is_some() && (found_a == found_b) == wish;
            tally.one(category, right, folder, || pair(a, b, found_a, found_b));
        }
    }
    for (a, b) in &links.same_event {
        let (found_a, found_b) = (lookup.event(a)?, lookup.event(b)?);
        tally
            .one(Category::SameEvent, found_a.is_some() && found_a == found_b, folder, || pair(a, b, found_a, found_b));
    }
    for difference in tally.errors.iter_mut().skip(first) {
        difference.phenomenon = phenomena::of_link(difference);
    }
    Ok(())
}

fn pair(a: &str, b: &str, found_a: Option<&NodeId>, found_b: Option<&NodeId>) -> crate::Item {
    let id = |it: Option<&NodeId>| it.map(NodeId::as_str).into();
    [a.into(), b.into(), id(found_a), id(found_b)].into()
}

/// The file's name in an address or path, up to its first full stop.
fn stem(url: &str) -> &str {
    let name = url.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

struct Lookup<'a> {
    found: Found<'a>,
    by_stem: BTreeMap<String, &'a NodeId>,
    golds: &'a BTreeMap<String, Gold>,
    folder: &'a str,
}

impl<'a> Lookup<'a> {
    fn unknown(&self, reference: &str) -> EvalError {
        EvalError::UnknownReference { folder: self.folder.to_owned(), reference: reference.to_owned() }
    }

    /// An article, its annotation and the key in it.
    fn split<'r>(&self, reference: &'r str) -> Result<(&'r str, &'a Gold, &'r str), EvalError> {
        let parts = reference.split_once(':').or_else(|| reference.split_once('/'));
        let (stem, key) = parts.ok_or_else(|| self.unknown(reference))?;
        let gold = self.golds.get(stem).ok_or_else(|| self.unknown(reference))?;
        Ok((stem, gold, key))
    }

    /// The officials and events that an article names.
    fn near(&self, stem: &str) -> Vec<&'a NodeId> {
        let named = self.by_stem.get(stem).and_then(|it| self.found.in_document.get(it));
        named.into_iter().flatten().copied().collect()
    }

    /// The first official, by identifier, whom the article names and who bears one of the annotated names.
    fn official(&self, reference: &str) -> Result<Option<&'a NodeId>, EvalError> {
        let (stem, gold, key) = self.split(reference)?;
        let official = gold.officials.iter().find(|it| it.key == key).ok_or_else(|| self.unknown(reference))?;
        let wanted: BTreeSet<String> =
            std::iter::once(&official.name).chain(&official.surface).map(|it| letters(it)).collect();
        Ok(self.near(stem).into_iter().find(|id| {
            self.found.officials.get(id).is_some_and(|it| {
                std::iter::once(&it.name).chain(elements(&it.aliases)).any(|name| wanted.contains(&letters(name)))
            })
        }))
    }

    /// The event that the article names and that pairs with the annotated one.
    fn event(&self, reference: &str) -> Result<Option<&'a NodeId>, EvalError> {
        let (stem, gold, key) = self.split(reference)?;
        let near: Vec<_> = self.near(stem).into_iter().filter(|it| self.found.events.contains_key(it)).collect();
        Ok(pairs::events(gold, &self.found, &near).get(key).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn an_article_is_known_by_its_file_name() {
        for (url, expect) in [("a/01-rakor.txt", "01-rakor"), ("x.html.gz", "x"), ("https://x.id/p/y/", "y"), ("", "")]
        {
            assert_eq!(stem(url), expect, "{url}");
        }
    }
}
