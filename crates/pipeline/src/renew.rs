//! A few pages more: what the run before left beside the state spares this one most of its work.
//!
//! The shelf holds the gist of each page, the digests of what the newest export says of each page, event, statement, official
//! and post, and which rows it has. It is used where it was made by this very program for that very export, whose files nobody
//! has changed since; in any other case the graph is made of all readings. Both ways give the same bytes.

use crate::{
    RunError,
    publish::{self, Ingredients},
};
use serde::{Deserialize, Serialize};
use simpul_export::{Exported, Register, renew::seal};
use simpul_link::{Before, Groups, Linked, gist};
use simpul_model::Reading;
use simpul_store::{Shelf, Store, packed};
use std::{borrow::Cow, path::Path};

/// With more new pages than one in so many, the whole costs hardly more.
const FEW: usize = 8;

/// What is kept of a run as a whole.
#[derive(Serialize, Deserialize)]
struct Kept<'a> {
    /// The export that it tells of.
    export: String,
    /// That export's seal.
    seal: String,
    /// Which rows it holds.
    register: Cow<'a, Register>,
    groups: Groups,
}

/// An export, with what linking gave for it.
pub(crate) struct Made {
    pub(crate) exported: Exported,
    pub(crate) linked: Linked,
    /// The readings that it was made of, or their gists.
    pub(crate) readings: Vec<Reading>,
}

/// The shelf beside the state of a run.
pub(crate) struct Shelved<'a> {
    ingredients: &'a Ingredients<'a>,
    state: &'a Path,
    owner: String,
}

impl<'a> Shelved<'a> {
    /// The shelf of a run that keeps a state.
    pub(crate) fn of(ingredients: &'a Ingredients<'a>) -> Option<Self> {
        let state = ingredients.plan.state.as_deref()?;
        Some(Self { ingredients, state, owner: ingredients.shelf_owner() })
    }

    /// Makes the export from the one before, where the shelf tells of that.
    pub(crate) fn renew(
        &self,
        name: &str,
        store: &mut Store,
        times: impl FnOnce() -> serde_json::Value,
    ) -> Result<Option<Made>, RunError> {
        let Some((shelf, kept)) = self.open() else { return Ok(None) };
        let (mut known, mut new): (Vec<(&str, usize)>, Vec<&str>) = (Vec::new(), Vec::new());
        for print in &self.ingredients.live.fingerprints {
            match shelf.find(print) {
                Some(place) => known.push((print, place)),
                None => new.push(print),
            }
        }
        if new.len() * FEW > known.len() + new.len() {
            return Ok(None);
        }
        // As they stand on the shelf, by document: so whatever goes through them goes on in memory too.
        known.sort_unstable_by_key(|it| it.1);
        let (known, places): (Vec<&str>, Vec<usize>) = known.into_iter().unzip();
        let mut load = |prints: Vec<&str>| {
            store.readings(&prints.into_iter().map(str::to_owned).collect::<Vec<_>>()).map_err(RunError::from)
        };
        let Some(mut gists) = shelf.readings(&places) else { return Ok(None) };
        gists.extend(load(new.clone())?.iter().map(gist));
        let prints: Vec<&str> = known.into_iter().chain(new.iter().copied()).collect();
        let before = Before { groups: &kept.groups, prints: &prints };
        let in_full = |at: &[usize]| load(at.iter().map(|it| prints[*it]).collect());
        let renewed = self.ingredients.stages.link_anew(&gists, before, in_full, self.ingredients.decisions)?;
        let Some(renewed) = renewed else { return Ok(None) };
        let mut times = times();
        if let Some(times) = times.as_object_mut() {
            times.insert("renewed_from".to_owned(), kept.export.into());
        }
        let Some(exported) = self.ingredients.renew(name, &gists, &renewed, &kept.register, &times)? else {
            return Ok(None);
        };
        let fresh: Vec<Vec<u8>> = gists.iter().skip(places.len()).map(packed).collect();
        let kept = places.iter().map(|it| shelf.page(*it).unwrap_or_default());
        let pages: Vec<&[u8]> = kept.chain(fresh.iter().map(Vec::as_slice)).collect();
        self.write(name, &exported, renewed.groups, &by_document(&gists, &prints, &pages));
        Ok(Some(Made { exported, linked: renewed.linked, readings: gists }))
    }

    /// Keeps for the next run what this one, which made the whole, knows.
    pub(crate) fn keep(&self, name: &str, exported: &Exported, readings: &[Reading], groups: Groups) {
        if self.ingredients.decisions.has_wrong() {
            return Shelf::clear(self.state);
        }
        let prints: Vec<&str> = self.ingredients.live.fingerprints.iter().map(String::as_str).collect();
        let packed: Vec<Vec<u8>> = readings.iter().map(|it| packed(&gist(it))).collect();
        let pages: Vec<&[u8]> = packed.iter().map(Vec::as_slice).collect();
        self.write(name, exported, groups, &by_document(readings, &prints, &pages));
    }

    /// The shelf, where it is this program's and tells of the newest export.
    fn open(&self) -> Option<(Shelf, Kept<'static>)> {
        let shelf = Shelf::open(self.state, &self.owner)?;
        let kept: Kept = postcard::from_bytes(shelf.kept()).ok()?;
        let plan = self.ingredients.plan;
        let is_for = publish::current(plan)? == kept.export
            && seal(&plan.out.join("current").canonicalize().ok()?).ok()? == kept.seal;
        is_for.then_some((shelf, kept))
    }

    /// A shelf that can't be written costs the next run time, nothing else.
    fn write(&self, name: &str, exported: &Exported, groups: Groups, pages: &[(&str, &[u8])]) {
        let Ok(seal) = seal(&exported.path) else { return Shelf::clear(self.state) };
        let room = Vec::with_capacity(groups.room() + exported.register.room() + name.len() + seal.len() + 16);
        let kept = Kept { export: name.to_owned(), seal, register: Cow::Borrowed(&exported.register), groups };
        let kept = postcard::to_extend(&kept, room).unwrap_or_default();
        if let Err(error) = Shelf::write(self.state, &self.owner, &kept, pages) {
            tracing::warn!(%error, "What would spare the next run work could not be kept beside the state.");
            Shelf::clear(self.state);
        }
    }
}

/// Pages with their names, in the order of their documents.
fn by_document<'p>(readings: &[Reading], prints: &[&'p str], pages: &[&'p [u8]]) -> Vec<(&'p str, &'p [u8])> {
    let all = readings.iter().zip(prints.iter().copied().zip(pages.iter().copied()));
    let mut all: Vec<_> = all.map(|(reading, page)| (&reading.document.id, page)).collect();
    all.sort_by_key(|it| it.0);
    all.into_iter().map(|it| it.1).collect()
}
