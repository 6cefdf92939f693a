//! Words for units of which none in particular is meant.

use super::{Bare, is_counted, is_general, of_each_place, of_whole_place, one_of_many, scattered};
use simpul_model::{RegionLevel, UnitKind};

impl Bare<'_> {
    /// `para Kapolsek`, `empat PPK`: whether no unit in particular is meant.
    pub(super) fn is_nobody(self) -> bool {
        // `kepala desa, BPD dan LPM`: such councils in general.
        self.kind.id.starts_with("bpd") && !self.holds()
            || self.phrase.implied && self.is_any_office()
            || !self.phrase.implied && !self.phrase.local && self.is_any_body()
    }

    /// `sepuluh Pj Gubernur`, `para Kapolsek`: offices in general.
    fn is_any_office(self) -> bool {
        let kind = self.kind;
        if self.mentions.posts.iter().any(|it| it.unit == Some(self.index) && it.plural) {
            return true;
        }
        // `camat, kepala desa serta guru se-Kabupaten X`: all of them.
        let low = !kind.levels.is_empty() && kind.levels.iter().all(|it| *it >= RegionLevel::District);
        // `tuntutan Jaksa Penuntut Umum`: one of many who sit in such a house, none of whom is named.
        let house = matches!(kind.kind, UnitKind::Kejaksaan | UnitKind::Pengadilan);
        !self.holds()
            && (low && of_whole_place(self.doc, self.phrase.tokens.end)
                || house && one_of_many(self.mentions, self.index))
    }

    /// `empat PPK`, `seluruh Polsek`: several of a kind, none of them named.
    fn is_any_body(self) -> bool {
        let tokens = &self.phrase.tokens;
        let kind = self.kind.kind;
        let local = matches!(kind, UnitKind::Polres | UnitKind::Kodim | UnitKind::Kejaksaan | UnitKind::Gakkumdu);
        // `koordinasi dengan Polres dan Kejari` on a page about the bodies of a whole province.
        local && self.same().next().is_none() && scattered(self.known)
            // `dengan Polres dan Kejari di wilayah masing-masing`: those of each place.
            || local && of_each_place(self.doc, tokens.end)
            || is_counted(self.doc, tokens.start)
            // `memilih DPR, DPRD provinsi dan DPRD kabupaten`: councils of a level in general.
            || kind == UnitKind::Dprd && is_general(self.doc, tokens.end)
            // `pengurus Bhayangkari`, `para Persit`: people of an association, no branch of it in particular, unless its officer is named.
            || kind == UnitKind::CivilSociety && !self.has_post()
    }
}
