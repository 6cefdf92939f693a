//! Units of a regency, a district or a village that are printed without it.

use super::{Bare, Unit, UnitWord, is_desa, local_word, named};
use crate::phrases::UnitPhrase;
use simpul_model::{RegionCode, RegionLevel, UnitKind};

impl Bare<'_> {
    /// `Kapolres`, `Dandim`: the Polres or Kodim of the clause, the one named last, or that of the regency of the page.
    pub(super) fn of_regency(self) -> Option<Unit> {
        let lexicon = self.doc.lexicon;
        let table = |regency: RegionCode| match self.kind.kind {
            UnitKind::Polres => lexicon.polres_of(regency),
            _ => lexicon.kodim_of(regency),
        };
        let said = self.page.said_place(self.doc, self.mentions, self.index);
        if let Some(id) = said.and_then(|it| table(it).first()) {
            return Some(named(lexicon, *id));
        }
        if let Some(unit) = self.last_before().or_else(|| self.same().next().cloned()) {
            return Some(unit);
        }
        let regency = self.page.focus.regency?;
        // `Kapolda mengumpulkan para Kapolres`: on a page about a Polda no Polres in particular is meant.
        let provincial = self.kind.kind == UnitKind::Polres
            && self.phrase.implied
            && self.known.iter().any(|it| it.kind == UnitKind::Polda)
            && !self.known.iter().any(|it| {
                it.region.is_some_and(|code| code.regency().is_some())
                    && !matches!(it.kind, UnitKind::Ministry | UnitKind::CivilSociety)
            })
            && !self.holds();
        if provincial {
            return None;
        }
        table(regency).first().map(|it| named(lexicon, *it))
    }

    /// `Ketua PPK setempat`, `Panwascam: A (Ketua)`: that of the district beside it, the one named last, or that of the only district.
    pub(super) fn of_district(self) -> Option<Unit> {
        use UnitKind::{Koramil, Panwascam, Pemda, Polsek, PpkPps};
        self.page
            .beside(self.doc, self.mentions, self.index, self.id)
            .or_else(|| self.last_before())
            .or_else(|| self.same().next().cloned())
            .or_else(|| {
                // `Panwascam: A (Ketua)` on a page about one district, whose other bodies are named.
                let only = self.only_district(&[Koramil, Panwascam, Pemda, Polsek, PpkPps]);
                only.filter(|_| self.holds()).map(|it| self.unit_in(it))
            })
    }

    /// `Kapolsek`, `Danramil setempat`: the station named last, or that of the only district.
    pub(super) fn station_of_district(self) -> Option<Unit> {
        self.last_before()
            .or_else(|| self.same().next().cloned())
            .or_else(|| {
                let local = self.phrase.local;
                if local { self.page.beside(self.doc, self.mentions, self.index, self.id) } else { None }
            })
            .or_else(|| {
                let only = self.only_district(&[UnitKind::Pemda, UnitKind::PpkPps, UnitKind::Panwascam]);
                only.filter(|_| self.is_manned()).map(|it| self.unit_in(it))
            })
    }

    /// The one district whose bodies of these kinds a page names.
    fn only_district(self, kinds: &[UnitKind]) -> Option<RegionCode> {
        let bodies = self.known.iter().filter(|it| kinds.contains(&it.kind));
        let mut seats = bodies.filter_map(|it| it.region).filter(|it| it.level() == RegionLevel::District);
        seats.next().filter(|first| seats.all(|it| it == *first))
    }

    /// `( wakapolsek )` on a page about one district, whose other bodies are named: whether somebody holds an office there.
    fn is_manned(self) -> bool {
        let Self { doc, mentions, phrase, .. } = self;
        let lexicon = doc.lexicon;
        let office = |it: &crate::phrases::PostPhrase| it.unit == Some(self.index) && !lexicon.post(it.post).personal;
        let held = mentions.people.iter().flat_map(|it| &it.posts).any(|it| office(&mentions.posts[*it]));
        // `dihadiri Camat X, Kapolsek dan Danramil`: those of his district.
        let near = |at: usize| at.abs_diff(phrase.tokens.start) <= 8 && doc.same_sentence(at, phrase.tokens.start);
        let camat = |it: &UnitPhrase| {
            let UnitWord::Type(kind) = it.word else { return false };
            lexicon.unit_type(kind).id == "kecamatan" && near(it.tokens.start)
        };
        held || phrase.implied && mentions.units.iter().any(camat) && mentions.posts.iter().any(office)
    }

    /// `Camat`, `Kades A`, `Ketua BPD`: the government or council of the district or village that was spoken of.
    pub(super) fn local_government(self) -> Option<Unit> {
        let Self { page, doc, mentions, index, kind, .. } = self;
        let lexicon = doc.lexicon;
        // A kelurahan has no Kepala Desa.
        let here = |code: RegionCode| kind.levels.contains(&code.level()) && (kind.id != "desa" || is_desa(code));
        let fits =
            |it: &Unit| it.kind == UnitKind::Pemda && it.name.starts_with("Pemerintah") && it.region.is_some_and(here);
        let government = |code: RegionCode| {
            let word = local_word(lexicon, kind, None, code);
            self.unit(format!("{word} {}", lexicon.gazetteer().bare_name(code)), Some(code))
        };
        // `ke Desa Y. Di balai desa mereka disambut Kades A`
        let visited =
            || page.region_before(mentions, index, doc).filter(|it| kind.id == "desa" && here(*it)).map(government);
        let known = page
            .spoken_of(doc, mentions, index, fits)
            .or_else(visited)
            .or_else(|| self.known.iter().rfind(|it| fits(it)).cloned());
        // `Ketua BPD A` beside the head of the village.
        let known = match known.as_ref().and_then(|it| it.region).filter(|_| kind.id.starts_with("bpd")) {
            Some(code) => Some(self.unit_in(code)),
            None => known,
        };
        known.or_else(|| {
            // `Kepala Distrik` on a page about one district.
            let code = mentions.regions.iter().zip(&page.region_of).find_map(|(_, code)| {
                code.filter(|it| here(*it) && page.focus.regency.is_none_or(|regency| it.within(regency)))
            })?;
            Some(government(code))
        })
    }

    /// `Kanit Idik II Satresnarkoba`: the section that the page names with its parent.
    pub(super) fn section(self) -> Option<Unit> {
        // `Kanit Turjawali Satlantas`: nothing but the station of the page, where no parent is printed.
        let station = || {
            let held = self.kind.id.starts_with("sat") && self.has_post();
            self.known.iter().find(|it| held && it.kind == UnitKind::Polres)
        };
        self.branch().or_else(station).cloned()
    }
}
