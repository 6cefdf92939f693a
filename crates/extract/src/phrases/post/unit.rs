//! Whose a post is: the unit printed behind it, or the one that goes without saying.

use super::{Draft, capital};
use crate::phrases::{
    Place, UnitPhrase, UnitWord,
    body::post_unit,
    head_of, is_house, kind_of,
    no_post::inspects,
    open::runs_business,
    place,
    rank::has_rank,
    unit::{is_superior, takes_superior, unit_alone},
    unit_type_index,
};
use crate::token::Shape;
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};

impl Draft<'_, '_> {
    /// The unit behind what is read of the post.
    pub(super) fn unit_here(&mut self) -> Option<usize> {
        post_unit(self.doc, self.post, self.at, &mut self.end, self.units)
    }

    /// Finds the unit; `None` where it shows that the post is none.
    pub(super) fn find_unit(&mut self) -> Option<()> {
        // `Kabag Umum Sekretariat DPRD X`: of the body whose secretariat it is.
        let body =
            |it: &UnitPhrase| matches!(kind_of(self.doc, it.word), UnitKind::Dprd | UnitKind::Kpu | UnitKind::Bawaslu);
        if self.doc.is_any(self.end, words!["Sekretariat", "Setwan"])
            && unit_alone(self.doc, self.end + 1).as_ref().is_some_and(body)
        {
            self.end += 1;
        }
        self.unit = self.unit_here();
        if self.runs_a_firm() {
            self.units.pop();
            return None;
        }
        if let Some(unit) = self.unit
            && let Some(seat) = self.seat_there(unit)
        {
            self.units[unit].place = Some(seat);
        }
        // `Inspektur, A`: of the inspectorate of the government in focus, where somebody holds it.
        if self.standard == "Inspektur"
            && self.doc.tokens[self.at].is_capital()
            && self.unit.is_none()
            && inspects(self.doc, self.at, self.end)
        {
            self.belongs_to("inspektorat");
        }
        // `Inspektur Banggai Laut A`: of that regency.
        if self.standard == "Inspektur"
            && self.unit.is_none_or(|it| self.units[it].implied && self.units[it].place.is_none())
        {
            let levels = [RegionLevel::Province, RegionLevel::Regency, RegionLevel::City];
            if let Some(seat) = place(self.doc, self.end, &levels).filter(|_| self.doc.tokens[self.at].is_capital()) {
                if self.unit.is_none() {
                    self.belongs_to("inspektorat");
                }
                self.end = seat.tokens.end;
                if let Some(unit) = self.unit {
                    self.units[unit].place = Some(seat);
                }
            }
        }
        self.head_in_short();
        if self.is_service_member() || self.is_nobodys() {
            return None;
        }
        self.council();
        // `Kepala Biro Organisasi A`: of the province's government.
        if self.unit.is_none() && self.standard.starts_with("Karo ") {
            self.belongs_to("pemprov");
        }
        Some(())
    }

    /// The kind of the unit, printed or not.
    pub(super) fn unit_kind(&self) -> Option<UnitKind> {
        self.unit.map(|it| kind_of(self.doc, self.units[it].word))
    }

    /// Gives the post the unit of a type that is in focus.
    fn belongs_to(&mut self, id: &str) {
        let Some(kind) = unit_type_index(self.doc, id) else { return };
        self.units.push(UnitPhrase { implied: true, ..UnitPhrase::new(self.at..self.end, UnitWord::Type(kind)) });
        self.unit = Some(self.units.len() - 1);
    }

    /// `Direktur Utama Bank X A`: who runs a firm holds no office.
    fn runs_a_firm(&self) -> bool {
        self.standard.starts_with("Direktur")
            && self.unit.is_some_and(|it| {
                let unit = &self.units[it];
                matches!(unit.word, UnitWord::Unknown(_)) && runs_business(self.doc, unit.tokens.start)
            })
    }

    /// The place of a seat that the sentence opens with: `Di Kunduran, kursi Kapolsek kini diduduki A`.
    fn seat_there(&self, unit: usize) -> Option<Place> {
        let (doc, i, unit) = (self.doc, self.start, &self.units[unit]);
        let UnitWord::Type(kind) = unit.word else { return None };
        let levels = &doc.lexicon.unit_type(kind).levels;
        let seat = i > 0 && doc.is_any(i - 1, words!["kursi", "jabatan", "posisi", "tampuk", "pucuk", "pimpinan"]);
        if !seat || !unit.implied || unit.place.is_some() || levels.is_empty() {
            return None;
        }
        let start = doc.sentences.get(doc.sentence_of(i))?.tokens.start;
        let opening = (start..i.min(start + 3)).find(|it| doc.is_any(*it, words!["di", "untuk"]))?;
        place(doc, opening + 1, levels).filter(|it| doc.mark(it.tokens.end) == ',' || it.tokens.end + 1 == i)
    }

    /// `Kepala Polres X`: the written-out Kapolres.
    fn head_in_short(&mut self) {
        if self.standard == "Kepala" {
            match self.unit_kind() {
                Some(UnitKind::Polres) => "Kapolres".clone_into(&mut self.standard),
                Some(UnitKind::Polsek) => "Kapolsek".clone_into(&mut self.standard),
                Some(UnitKind::Polda) => "Kapolda".clone_into(&mut self.standard),
                Some(UnitKind::PolriSection) => self.head_of_section(),
                _ => {}
            }
        } else if self.standard == "Pimpinan" {
            self.head_by_another_name();
        }
    }

    /// `Kepala Satlantas Polres X`: the written-out Kasat Lantas.
    fn head_of_section(&mut self) {
        let lexicon = self.doc.lexicon;
        let Some(own) = self.unit else { return };
        let type_of = |it: usize| match self.units[it].word {
            UnitWord::Type(kind) => Some(lexicon.unit_type(kind)),
            _ => None,
        };
        let Some(house) = self.units[own].parent else { return };
        let (Some(section), Some(above)) = (type_of(own), type_of(house)) else { return };
        if let Some(head) = lexicon.head_of_section(&section.standard, &above.id) {
            self.standard.clone_from(&lexicon.post(head).standard);
            self.unit = Some(house);
        }
    }

    /// `Pucuk pimpinan Polres X`, `nakhoda Polsek Y`, `orang nomor satu di Pemkab Z`: the post of who heads it.
    fn head_by_another_name(&mut self) {
        let Some(unit) = self.unit else { return };
        let plain = self.doc.is(self.at, "pimpinan");
        let house = self.unit_kind().is_some_and(is_house);
        let pinnacle = self.doc.is(self.at.wrapping_sub(1), "pucuk");
        if plain && !(pinnacle && house) {
            return;
        }
        if let Some((post, standard)) = head_of(self.doc, &self.units[unit]) {
            (self.post, self.standard) = (post, standard);
        }
    }

    /// `anggota Polres X`, `personel`: a member of a service is no post.
    fn is_service_member(&self) -> bool {
        self.is_generic()
            && self.standard == "Anggota"
            && self.unit.is_some_and(|it| takes_superior(self.doc, &self.units[it]) || self.is_headquarters())
    }

    fn is_headquarters(&self) -> bool {
        matches!(self.unit_kind(), Some(UnitKind::MabesPolri | UnitKind::TniHq))
    }

    /// `juru bicara keluarga RS`: nobody's office; `kehadiran pimpinan Polri`: some of them.
    fn is_nobodys(&self) -> bool {
        let doc = self.doc;
        let voice = || {
            self.standard == "Juru Bicara"
                && doc.is_any(self.end, words!["keluarga", "terdakwa", "tersangka", "korban"])
        };
        let some = || {
            let house = self.is_headquarters() || self.unit_kind().is_some_and(is_house);
            self.standard == "Pimpinan" && !doc.tokens[self.at].is_capital() && house
        };
        self.is_generic() && (voice() || some())
    }

    /// The chair or a member of a committee sits in the council in focus.
    fn council(&mut self) {
        let doc = self.doc;
        let committee = self.unit.is_none() && self.is_generic() && self.committee_before_name();
        let house = self.unit.is_none() && self.house_before_name();
        // `anggota Banggar dari Fraksi X`
        let board = self.unit.is_none()
            && self.standard == "Anggota"
            && doc.is_any(self.end, words!["Banggar", "Bapemperda", "Banmus", "Pansus"]);
        self.end += usize::from(committee || house || board);
        let chairs = || {
            ["Ketua Komisi", "Ketua Pansus", "Ketua Panja", "Ketua Banggar"]
                .iter()
                .any(|it| self.standard.starts_with(it))
        };
        let sits = || {
            self.standard == "Anggota"
                && doc.is_any(self.end, words!["Fraksi", "Komisi"])
                && !doc.listed(self.end + 1, Words::Commissions)
        };
        if self.unit.is_none() && (committee || chairs() || house || board || sits()) {
            self.belongs_to("dprd");
        }
    }

    /// `anggota dewan Budi Wira`: of the council in focus.
    fn house_before_name(&self) -> bool {
        let (doc, end) = (self.doc, self.end);
        self.standard == "Anggota"
            && doc.is(end, "dewan")
            && unit_alone(doc, end).is_none()
            && doc.tokens.get(end + 1).is_some_and(|it| it.shape == Shape::Capital)
            && crate::names::begins(doc, end + 1)
            && !doc.listed(end + 1, Words::Assemblies)
    }

    /// `Sekretaris Komisi Agus P`, `Anggota Komisi Sukadar`: of the committee spoken of, right before the name.
    fn committee_before_name(&self) -> bool {
        let (doc, end) = (self.doc, self.end);
        let opens_name = || {
            doc.tokens.get(end + 1).is_some_and(|it| match it.shape {
                // `Anggota Komisi I Supriyanto`: the committee's number, not `Anggota Komisi H. Supriyanto`, `I Made S`.
                Shape::Initial => {
                    doc.mark(end + 2) == '.' || doc.is(end + 1, "I") && doc.listed(end + 2, Words::Balinese)
                }
                shape => shape == Shape::Capital,
            })
        };
        doc.is(end, "Komisi")
            && (doc.tokens[end].is_capital() || crate::names::skip_honorifics(doc, end + 1).1)
            && opens_name()
            && unit_alone(doc, end).is_none()
            && doc.found(end).iter().all(|it| it.len == 1)
            && !doc.listed(end + 1, Words::Commissions)
            && crate::names::name(doc, end + 1).is_some()
    }

    /// Between a post with its unit and a rank, capitalised words belong to the unit: `Danramil 0803/02 Nglames Kapten Inf X`.
    pub(super) fn rest_of_unit(&mut self) {
        let Some(unit) = self.printed_unit() else { return };
        let (doc, end) = (self.doc, self.end);
        // `Bupati X Sambut Letkol A`: a headline writes its verb large.
        if doc.in_title(end) && self.units[unit].number.is_none() {
            return;
        }
        let part = |it: &usize| {
            capital(doc, *it)
                && !has_rank(doc, *it)
                && doc.found(*it).iter().all(|it| !matches!(it.term, Term::Post(_) | Term::Honorific(_)))
        };
        let at = end + (end..end + 3).take_while(part).count();
        let own = &mut self.units[unit];
        let ranked = has_rank(doc, at) || (doc.mark(at) == ',' && own.number.is_some() && has_rank(doc, at + 1));
        if at == end || !ranked || !doc.same_sentence(end, at) {
            return;
        }
        if own.number.is_some() && own.tokens.end == end {
            let from = match &own.place {
                Some(place) if place.name.is_none() => Some(place.tokens.start),
                Some(_) => None,
                None => Some(end),
            };
            if let Some(from) = from {
                own.place = Some(Place { tokens: from..at, name: None, level: None, level_word: None });
                own.tokens.end = at;
            }
        }
        self.end = at;
    }

    /// `Babinsa Koramil X jajaran Kodim Y Sertu A`: what stands above the unit; `Kapolsek jajaran`: all of them.
    pub(super) fn superior(&mut self) {
        let doc = self.doc;
        if doc.is(self.end, "jajaran")
            && let Some(unit) = self.printed_unit()
            && let Some(above) = unit_alone(doc, self.end + 1).filter(|it| is_superior(doc, &self.units[unit], it))
            && has_rank(doc, above.tokens.end)
        {
            self.end = above.tokens.end;
            self.units.push(above);
            self.units[unit].parent = Some(self.units.len() - 1);
        }
        self.status.plural |= doc.is_any(self.end, words!["jajaran", "se"]);
    }
}
