//! A desk that stations of two grades have: the one of which house it is.

use super::{Resolved, Unit};
use crate::{doc::Doc, mentions::Mentions, phrases::kind_of};
use simpul_model::UnitKind;

impl Resolved {
    /// `Kapolsek X AKP A didampingi Ka SPKT B`: a Polsek has such a desk as well as a Polres. The Polsek of the sentence, else the only one
    /// of a page that names no Polres.
    pub(super) fn desk_below(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, known: &[Unit]) -> Option<Unit> {
        let own = &mentions.units[index];
        let desk = mentions.posts.iter().any(|it| it.unit == Some(index) && it.standard.starts_with("Ka SPKT"));
        if !own.implied || !desk {
            return None;
        }
        let sentence = doc.sentence_of(own.tokens.start);
        let beside = mentions.units.iter().enumerate().find(|(other, it)| {
            *other != index && kind_of(doc, it.word) == UnitKind::Polsek && doc.sentence_of(it.tokens.start) == sentence
        });
        if let Some((other, _)) = beside {
            return self.unit_of[other].map(|it| self.units[it].clone());
        }
        let mut stations = known.iter().filter(|it| it.kind == UnitKind::Polsek);
        let only = stations.next().filter(|first| stations.all(|it| it.name == first.name))?;
        known.iter().all(|it| it.kind != UnitKind::Polres).then(|| only.clone())
    }
}
