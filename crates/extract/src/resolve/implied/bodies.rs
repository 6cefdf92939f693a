//! Bodies of many levels that are printed without their place: KPU and Bawaslu, councils, courts, offices and associations.

use super::{Bare, Template, Unit, standard};
use simpul_model::{RegionCode, UnitKind};

impl<'x> Bare<'x> {
    /// `Ketua KPU`, `DPRD`, `Kepala Bapenda`: a body that the page names, the national one, or that of the page's place.
    pub(super) fn body(self) -> Option<Unit> {
        if let Some(unit) = self.own_house() {
            return Some(unit);
        }
        let said = self.said();
        self.of_level(said).or_else(|| self.national()).or_else(|| self.of_page(said))
    }

    /// Whether units of the kind are found at the level of a region.
    fn is_usual(self, code: RegionCode) -> bool {
        self.kind.levels.contains(&code.level())
    }

    /// The one branch or court of the page, or the election body named just before.
    fn own_house(self) -> Option<Unit> {
        let kind = self.kind.kind;
        // `Ketua PIA A` on the page of one branch.
        if kind == UnitKind::CivilSociety
            && let Some(first) = self.branch()
            && self.same().filter(|it| self.is_branch(it)).all(|it| it.name == first.name)
        {
            return Some(first.clone());
        }
        // `Hakim A` on a page about a Pengadilan Tipikor.
        if kind == UnitKind::Pengadilan
            && let Some(court) = self.same().next()
        {
            return Some(court.clone());
        }
        // `Ketua KPU Papua Selatan bersama komisioner KPU B`: the one named just before.
        if !matches!(kind, UnitKind::Kpu | UnitKind::Bawaslu) {
            return None;
        }
        self.page.just_before(self.doc, self.mentions, self.index, kind)
    }

    /// `Di Kudus, Ketua KPU A`: the place that the clause says.
    fn said(self) -> Option<RegionCode> {
        let Self { page, doc, mentions, index, .. } = self;
        let kind = self.kind.kind;
        // `Kepala Bapenda Provinsi X A dan Kadis Sosial B`: an office of the same government.
        let office = |it: &Unit| !it.name.starts_with("Pemerintah");
        let beside = if kind == UnitKind::Pemda && !self.phrase.local {
            page.just_before(doc, mentions, index, kind).filter(office).and_then(|it| it.region)
        } else {
            None
        };
        page.said_place(doc, mentions, index).or(beside).filter(|it| self.is_usual(*it))
    }

    /// `BPBD`, `Komnas HAM`: one that the page names, where the clause says no place.
    fn of_level(self, said: Option<RegionCode>) -> Option<Unit> {
        let named = self
            .same()
            .filter(|_| self.phrase.field.is_none() && said.is_none())
            // `BPBD setempat`: that of the place, whichever else is named.
            .filter(|it| !self.phrase.local || it.region == self.page.focus.regency)
            .find(|it| it.name.starts_with(&self.kind.standard) && it.region.is_some_and(|code| self.is_usual(code)));
        // A page that names the national body means it by the bare word too.
        let national = self.kind.national.as_deref();
        let means = |it: &&Unit| it.region.is_none() && national == Some(it.name.as_str());
        named.or_else(|| self.same().find(means)).cloned()
    }

    /// KPU and Bawaslu are of the level of the other beside them: that other.
    fn sister(self) -> Option<&'x Unit> {
        match self.kind.kind {
            UnitKind::Kpu => self.known.iter().find(|it| it.kind == UnitKind::Bawaslu),
            UnitKind::Bawaslu => self.known.iter().find(|it| it.kind == UnitKind::Kpu),
            _ => None,
        }
    }

    /// `KPU` beside `Bawaslu RI`, or in the capital: the national body.
    fn national(self) -> Option<Unit> {
        let national = self.kind.national.as_deref()?;
        let beside = self.sister().is_some_and(|it| it.region.is_none() && it.name.ends_with(" RI"));
        // In the capital the bare word means the national body, unless a body of Jakarta is named.
        let capital = matches!(self.kind.kind, UnitKind::Kpu | UnitKind::Bawaslu)
            && self.page.focus.province.is_some_and(RegionCode::in_jakarta)
            && !self.known.iter().any(|it| it.region.is_some_and(RegionCode::in_jakarta));
        (beside || capital).then(|| self.unit(national.to_owned(), None))
    }

    /// `KPU Kabupaten X` of a bare `KPU`: the body of the place said, or else of that of the page, at a level that has such a body.
    fn of_page(self, said: Option<RegionCode>) -> Option<Unit> {
        let focus = &self.page.focus;
        let usual = |it: &RegionCode| self.is_usual(*it);
        // On a page about a province, of the province.
        let above = said.or_else(|| {
            let sister = self.sister().and_then(|it| it.region).filter(usual);
            sister.or(focus.province.filter(|it| is_provincial(self.known) && usual(it)))
        });
        let code = above.or(focus.regency).filter(usual).or(focus.province.filter(usual))?;
        if matches!(self.kind.id.as_str(), "dinas" | "badan") && self.phrase.field.is_none() {
            return None;
        }
        let standard = standard(self.doc, self.kind, self.phrase.field.as_ref());
        let gazetteer = self.doc.lexicon.gazetteer();
        let name = match self.kind.template {
            Template::Region => format!("{standard} {}", gazetteer.full_name(code)),
            // `Pengadilan Tinggi DKI Jakarta`: what everybody calls the capital.
            _ if code.digits() == crate::resolve::JAKARTA => format!("{standard} DKI Jakarta"),
            _ => format!("{standard} {}", gazetteer.bare_name(code)),
        };
        Some(self.unit(name, Some(code)))
    }
}

/// `Polda X`, `Pemerintah Provinsi Y`: whether a page names bodies of a province and none below.
fn is_provincial(known: &[Unit]) -> bool {
    use UnitKind::{Bawaslu, Dprd, Kejaksaan, Kodim, Kpu, Pemda, Polda, Polres, Polsek, SatpolPp};
    let local = |it: &Unit| {
        it.region.is_some_and(|code| code.regency().is_some())
            && matches!(it.kind, Polres | Polsek | Kodim | Kpu | Bawaslu | Pemda | Dprd | Kejaksaan | SatpolPp)
    };
    let above =
        |it: &Unit| it.kind == Polda || (it.kind == Pemda && it.region.is_some_and(|code| code.regency().is_none()));
    known.iter().any(above) && !known.iter().any(local)
}
