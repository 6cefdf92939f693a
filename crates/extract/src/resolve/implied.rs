//! A unit printed without its place: the one that the article is about.

mod bodies;
mod local;
mod near;
mod nobody;

use super::general::{is_counted, is_general, of_each_place, of_whole_place, one_of_many, scattered};
use super::names::{is_desa, local_word, named, named_unit, standard};
use super::{Resolved, Unit};
use crate::doc::Doc;
use crate::mentions::Mentions;
use crate::phrases::{UnitPhrase, UnitWord};
use simpul_lexicon::{Template, UnitType};
use simpul_model::{RegionCode, RegionLevel, UnitKind};

/// A unit printed without its place, on a page of which the units in `known` are known.
#[derive(Clone, Copy)]
struct Bare<'x> {
    page: &'x Resolved,
    doc: &'x Doc<'x>,
    mentions: &'x Mentions,
    /// The phrase that prints it, and its index.
    phrase: &'x UnitPhrase,
    index: usize,
    /// The type of unit that it names, and its index.
    kind: &'x UnitType,
    id: u16,
    known: &'x [Unit],
}

impl Resolved {
    /// `Kapolres`, `KPU setempat`: a unit printed without its place is the one that the article is about.
    pub(super) fn implied(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, known: &[Unit]) -> Option<Unit> {
        let phrase = &mentions.units[index];
        let UnitWord::Type(id) = phrase.word else { return None };
        let kind = doc.lexicon.unit_type(id);
        let office = kind.kind == UnitKind::Pemda && phrase.place.is_none() && !phrase.local;
        if (phrase.implied || office)
            && let Some(unit) = self.of_represented(doc, mentions, index, id)
        {
            return Some(unit);
        }
        let bare = Bare { page: self, doc, mentions, phrase, index, kind, id, known };
        if bare.is_nobody() {
            return None;
        }
        bare.house_of_prosecutors().or_else(|| self.desk_below(doc, mentions, index, known)).or_else(|| bare.by_kind())
    }
}

impl<'x> Bare<'x> {
    /// The unit meant, as units of its kind are told apart.
    fn by_kind(self) -> Option<Unit> {
        let kind = self.kind;
        match kind.kind {
            UnitKind::Polres | UnitKind::Kodim => self.of_regency(),
            UnitKind::Polda => self.same().next().cloned().or_else(|| {
                let focus = &self.page.focus;
                focus.regency.or(focus.province).and_then(|it| self.doc.lexicon.polda_of(it)).map(named_unit)
            }),
            UnitKind::PpkPps | UnitKind::Panwascam => self.of_district(),
            UnitKind::Polsek | UnitKind::Koramil => self.station_of_district(),
            // `Danposal A` beside the Posal and the Lantamal that the page names.
            UnitKind::Korem | UnitKind::Kodam | UnitKind::Lanal | UnitKind::Lanud | UnitKind::TniOther => {
                self.branch().or_else(|| self.same().next()).cloned()
            }
            UnitKind::PolriSection if kind.template == Template::Section => self.section(),
            UnitKind::PolriSection => None,
            // `Direktur RSUD A` on the page of `RSUD Masenrempulu`
            UnitKind::Other if kind.id == "rsud" && self.same().any(|it| it.name.starts_with("RSUD ")) => {
                self.same().rfind(|it| it.name.starts_with("RSUD ")).cloned()
            }
            _ if kind.levels.is_empty() => None,
            UnitKind::Pemda | UnitKind::Other
                if (kind.kind == UnitKind::Pemda || kind.id.starts_with("bpd"))
                    && kind.levels.iter().all(|it| matches!(it, RegionLevel::District | RegionLevel::Village)) =>
            {
                self.local_government()
            }
            _ => self.body(),
        }
    }

    /// The units of its kind that are known.
    fn same(self) -> impl DoubleEndedIterator<Item = &'x Unit> {
        self.known.iter().filter(move |it| it.kind == self.kind.kind)
    }

    /// `Posal Tanjung Uban` of a bare `Posal`: the first known unit that is called by the same word, with its place.
    fn branch(self) -> Option<&'x Unit> {
        self.same().find(|it| self.is_branch(it))
    }

    fn is_branch(self, unit: &Unit) -> bool {
        unit.name.strip_prefix(&self.kind.standard).is_some_and(|it| it.starts_with(' '))
    }

    /// A unit of its kind.
    fn unit(self, name: String, region: Option<RegionCode>) -> Unit {
        Unit { name, kind: self.kind.kind, service: self.kind.service, region, known: true }
    }

    /// The unit of its kind in a region, called by its word and the bare name of the region: `Panwascam Kroya`.
    fn unit_in(self, region: RegionCode) -> Unit {
        let place = self.doc.lexicon.gazetteer().bare_name(region);
        self.unit(format!("{} {place}", self.kind.standard), Some(region))
    }

    /// Whether somebody named on the page holds a post there.
    fn holds(self) -> bool {
        let posts = &self.mentions.posts;
        self.mentions.people.iter().flat_map(|it| &it.posts).any(|it| posts[*it].unit == Some(self.index))
    }

    /// Whether a post there is named.
    fn has_post(self) -> bool {
        self.mentions.posts.iter().any(|it| it.unit == Some(self.index))
    }

    /// The unit of a kind that the page names last before it.
    fn last_before(self) -> Option<Unit> {
        self.page.last_before(self.doc, self.mentions, self.index, self.kind.kind)
    }

    /// `Kejaksaan terbuka untuk bekerja sama` on a page about a Kejati: the house that the page names, no other.
    fn house_of_prosecutors(self) -> Option<Unit> {
        let printed = self.kind.kind == UnitKind::Kejaksaan
            && !self.phrase.implied
            && self.doc.is(self.phrase.tokens.start, "Kejaksaan")
            && self.phrase.tokens.len() == 1;
        self.same().next().filter(|_| printed).cloned()
    }
}
