//! What tells one unit of a type from another: its place, number, field, `setempat`, `RI`.

mod branch;
mod number;
mod seat;

use super::codes::{code_or_number, codes, second_name};
use super::fields::list_of;
use super::rank::has_rank;
use super::{Place, UnitPhrase, level_at, place, place_at};
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use number::{honour, honour_words, number, numbered_place, troop_of};
use seat::{longer_seat, seat_like, unknown_place};
use simpul_lexicon::{Seats, Template, Term, UnitType};
use simpul_model::{RegionLevel, UnitKind};

/// Reads what tells one unit of a type from another, behind the type word (or a post that implies the type).
pub(crate) fn complete(doc: &Doc<'_>, id: u16, phrase: &mut UnitPhrase) {
    let mut it = Completion { doc, kind: doc.lexicon.unit_type(id), phrase };
    it.class();
    if it.namesake() {
        return;
    }
    it.office_of_firm();
    it.field();
    it.second_office();
    it.interim();
    if it.border() || it.number() || it.nation() || it.local() {
        return;
    }
    if matches!(it.kind.kind, UnitKind::CivilSociety | UnitKind::Party) {
        let at = it.at();
        branch::association(doc, at, it.phrase);
    } else if !it.kind.levels.is_empty() {
        let _ = it.town_in_its_name() || it.usual_place() || it.other_place() || it.court() || it.unknown_seat();
    } else if it.kind.template == Template::Place
        && let Some(end) = unknown_place(doc, it.at(), it.kind.kind)
    {
        it.takes_unknown(end);
    }
}

/// A unit phrase on its way. Steps that end it say so.
struct Completion<'d, 'a, 'p> {
    doc: &'d Doc<'a>,
    kind: &'d UnitType,
    phrase: &'p mut UnitPhrase,
}

impl Completion<'_, '_, '_> {
    /// One behind the last token read.
    fn at(&self) -> usize {
        self.phrase.tokens.end
    }

    /// Takes the words up to `end` for the name of a place that no table holds.
    fn takes_unknown(&mut self, end: usize) {
        self.phrase.place = Some(Place { tokens: self.at()..end, name: None, level: None, level_word: None });
        self.phrase.tokens.end = end;
    }

    /// `Lapas Kelas IIB X`, `Kantor Imigrasi Kelas I TPI X`: the class belongs to the name, but for a court's.
    fn class(&mut self) {
        let (doc, start) = (self.doc, self.at());
        let mut at = start;
        let class = |it: &Token| it.is_capital() || it.kind == Kind::Number;
        // `Rutan Perempuan Kelas IIA X`
        at += usize::from(doc.is_any(at, words!["Anak", "Narkotika", "Perempuan", "Wanita"]));
        if !doc.is_any(at, words!["Kelas", "Klas"]) || !doc.tokens.get(at + 1).is_some_and(class) {
            self.short_class();
            return;
        }
        at += 2;
        while doc.is_any(at, words!["TPI", "Non", "Khusus", "Utama", "A", "B"])
            || (doc.mark(at) == '-' && doc.tokens[at].glued)
        {
            at += 1;
        }
        // `Kelas I Tempat Pemeriksaan Imigrasi (TPI) X`
        if doc.is(at, "Tempat") && doc.is(at + 1, "Pemeriksaan") && doc.is(at + 2, "Imigrasi") {
            at += if doc.mark(at + 3) == '(' && doc.is(at + 4, "TPI") && doc.mark(at + 5) == ')' { 6 } else { 3 };
        }
        if matches!(self.kind.kind, UnitKind::Ministry | UnitKind::Other) {
            self.phrase.field = Some(start..at);
        }
        self.phrase.tokens.end = at;
    }

    /// `PLN ULP X`, `PLN UP3 Y`: what kind of office of the firm it is.
    fn office_of_firm(&mut self) {
        let (doc, at) = (self.doc, self.at());
        if self.kind.id != "pln" {
            return;
        }
        let named = doc.is_any(at, words!["ULP", "UIW", "UID", "UIP", "Rayon", "Area"]);
        let end = if named { Some(at + 1) } else { code_or_number(doc, at) };
        if let Some(end) = end {
            self.phrase.field = Some(at..end);
            self.phrase.tokens.end = end;
            let levels = [RegionLevel::Regency, RegionLevel::City, RegionLevel::District, RegionLevel::Province];
            if let Some(seat) = place(doc, end, &levels) {
                self.takes_unknown(seat.tokens.end);
            }
        }
    }

    /// `KPPBC TMP C X`, `Bea Cukai Tipe Madya Pabean B X`: words of the type's class, which its short name leaves out.
    fn short_class(&mut self) {
        let (doc, mut at) = (self.doc, self.at());
        let word = |at: usize| self.kind.class.iter().any(|it| doc.is(at, it));
        while word(at) || matches!(doc.mark(at), '(' | ')') && word(at - 1) {
            at += 1;
        }
        self.phrase.tokens.end = at;
    }

    /// `RSUD dr. Loekmono Hadi Kudus`
    fn namesake(&mut self) -> bool {
        let end = if self.kind.standard.starts_with("RS") { named_after(self.doc, self.at()) } else { None };
        // `Direktur RSUD dr. A, Sp.PK`: who runs it, with a degree.
        let person = |it: usize| self.doc.mark(it) == ',' && !crate::names::degree_tail(self.doc, it).0.is_empty();
        let end = end.filter(|it| !person(*it));
        if let Some(end) = end {
            self.takes_unknown(end);
        }
        end.is_some()
    }

    /// What an office looks after: `Dinas Pertanian dan Perkebunan`.
    fn field(&mut self) {
        let (doc, at) = (self.doc, self.at());
        let office = matches!(self.kind.id.as_str(), "dinas" | "badan" | "sudin")
            || self.kind.kind == UnitKind::Pemda && self.kind.standard.starts_with("Dinas");
        if !office {
            return;
        }
        let listed = list_of(doc, at, Words::OfficeFields);
        // `Kadis PUPR PKP Setiarini`: initials go on behind what is known.
        let upper = |it: usize| {
            doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Upper && it.end - it.start > 2)
                && doc.found(it).is_empty()
                && doc.tokens.get(it + 1).is_some_and(|it| it.shape == Shape::Capital)
                && doc.same_sentence(at.wrapping_sub(1), it + 1)
                && !crate::names::blocks_name(doc, it, true)
        };
        // `Dinas Sosial P3AMD Kabupaten X`: letters and figures go on up to the place.
        let glued =
            |it: &usize| doc.tokens.get(*it).is_some_and(|it| it.glued && (it.is_capital() || it.kind == Kind::Number));
        let run = listed + 1 + (listed + 1..listed + 5).take_while(glued).count();
        let letters = Some(run).filter(|it| {
            *it > listed + 1
                && listed > at
                && doc.tokens[listed].is_capital()
                && (level_at(doc, *it).is_some() || place_at(doc, *it, |_| true).is_some())
        });
        let mut end = letters
            .or_else(|| codes(doc, listed))
            .or_else(|| office_words(doc, listed))
            .unwrap_or_else(|| listed + usize::from(upper(listed)));
        if end == at {
            // `Kadis PMA (Pemajuan Masyarakat Adat) Provinsi X`: initials that no list holds and what they stand for.
            let initials = doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Upper) && doc.found(at).is_empty();
            let stop = run.saturating_sub(1).max(at + 1);
            if let Some(close) = long_form_behind(doc, stop).filter(|_| initials) {
                self.phrase.field = Some(stop + 1..close);
                self.phrase.tokens.end = close + 1;
            }
            return;
        }
        self.phrase.field = Some(at..end);
        // `Badan Kepegawaian Daerah (BKD)`, `Dinas Pekerjaan Umum (PU)`
        if doc.mark(end) == '(' && doc.mark(end + 2) == ')' && doc.tokens[end + 1].is_capital() {
            end += 3;
        } else if let Some(close) = long_form_behind(doc, end) {
            end = close + 1;
        }
        self.phrase.tokens.end = end;
    }

    /// `Dinas PUPR-Perkim X`, `Bappeda-Litbang X`, `Disperkim LH X`: a second office joined to the first.
    fn second_office(&mut self) {
        let (doc, at) = (self.doc, self.at());
        let office = self.kind.kind == UnitKind::Pemda && !self.kind.standard.starts_with("Pemerintah");
        // Not what heads a village or a district.
        let wide = office && self.kind.levels.first().is_some_and(|it| *it <= RegionLevel::City);
        if wide
            && self.phrase.field.is_none()
            && let Some(end) = second_name(doc, at)
        {
            self.phrase.field = Some(at..end);
            self.phrase.tokens.end = end;
            return;
        }
        let joined = doc.mark(at) == '-' && doc.tokens[at].glued;
        if joined && office && doc.tokens.get(at + 1).is_some_and(|it| it.glued && it.is_capital()) {
            let start = self.phrase.field.as_ref().map_or(at, |it| it.start);
            self.phrase.field = Some(start..at + 2);
            self.phrase.tokens.end = at + 2;
        }
    }

    /// `Satgas Pamtas RI-Malaysia Yonif 642/Kapuas`: where it serves and the troop that does.
    fn border(&mut self) -> bool {
        let at = self.at();
        let troop = if self.kind.id == "satgas_pamtas" { troop_of(self.doc, at) } else { None };
        let Some(troop) = troop else { return false };
        self.phrase.field = Some(at..troop.tokens.end);
        self.phrase.number = troop.number;
        self.phrase.tokens.end = troop.tokens.end;
        true
    }

    /// `0910/Malinau`, `132 Tadulako`, `0803/02 Nglames`: a number and the name behind it.
    fn number(&mut self) -> bool {
        let (doc, kind) = (self.doc, self.kind);
        if !kind.numbered && kind.template != Template::Number {
            return false;
        }
        let Some((number, at)) = number(doc, self.at()) else { return false };
        let roman = doc.is_roman(at - 1);
        let slash = doc.mark(at) == '/';
        self.phrase.tokens.end = at;
        if slash || (roman && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))) {
            let (place, next) = numbered_place(doc, at + usize::from(slash));
            self.phrase.place = place;
            self.phrase.tokens.end = next;
        } else if let Some(end) = honour(doc, &kind.standard, &number, at).or_else(|| honour_words(doc, &kind.id, at)) {
            self.takes_unknown(end);
        } else if let Some(place) = place(doc, at, &[RegionLevel::District]) {
            self.phrase.tokens.end = place.tokens.end;
            self.phrase.place = Some(place);
        }
        self.phrase.number = Some(number);
        true
    }

    /// `Ketua DPRD sementara Kabupaten X`
    fn interim(&mut self) {
        let (doc, at) = (self.doc, self.at());
        let council = self.kind.kind == UnitKind::Dprd && doc.is(at, "sementara");
        if council && doc.tokens.get(at + 1).is_some_and(Token::is_capital) && doc.same_sentence(at, at + 1) {
            self.phrase.tokens.end = at + 1;
        }
    }

    /// `KPU RI`, `Bawaslu Republik Indonesia`
    fn nation(&mut self) -> bool {
        let (doc, at) = (self.doc, self.at());
        let words = if doc.is(at, "Republik") && doc.is(at + 1, "Indonesia") {
            2
        } else {
            usize::from(doc.is_any(at, words!["RI", "Pusat"]))
        };
        // `Ketua Umum KONI Pusat A`: the whole country's, by a name of its own.
        if words > 0 && self.kind.kind == UnitKind::CivilSociety && doc.is(at, "Pusat") {
            self.takes_unknown(at + 1);
            return true;
        }
        let national = words > 0 && self.kind.national.is_some();
        if national {
            self.phrase.national = true;
            self.phrase.tokens.end = at + words;
        }
        national
    }

    /// `Polsek setempat`, `KPU kabupaten ini`: of the place of the article.
    fn local(&mut self) -> bool {
        let (doc, at) = (self.doc, self.at());
        // `Korsek Bawaslu kota, A`
        let level = doc.is_any(at, words!["kota", "kabupaten", "provinsi"])
            && !doc.tokens[at].is_capital()
            && doc.mark(at + 1) == ',';
        let end = if doc.is(at, "setempat") || level {
            Some(at + 1)
        } else {
            level_at(doc, at)
                .filter(|it| doc.is_any(it.1, words!["setempat", "tersebut", "ini", "itu"]))
                .map(|it| it.1 + 1)
        };
        if let Some(end) = end {
            self.phrase.local = true;
            self.phrase.tokens.end = end;
        }
        end.is_some()
    }

    /// `Polsek Kota Agung`: the town's word may be the first of the district's own name.
    fn town_in_its_name(&mut self) -> bool {
        let (doc, at) = (self.doc, self.at());
        if self.kind.kind != UnitKind::Polsek || at == 0 || !doc.is(at - 1, "Kota") {
            return false;
        }
        let district = place_at(doc, at - 1, |it| it == RegionLevel::District).filter(|it| it.1 > 1);
        let Some((name, len)) = district else { return false };
        let tokens = at - 1..at - 1 + len;
        self.phrase.tokens.end = tokens.end;
        self.phrase.place = Some(Place { tokens, name: Some(name), level: None, level_word: None });
        true
    }

    /// A place of a level after which such a unit is named.
    fn usual_place(&mut self) -> bool {
        let doc = self.doc;
        let Some(place) = place(doc, self.at(), &self.kind.levels) else { return false };
        let mut end = place.tokens.end;
        // `Malang Kota`, `Polres Metro Bekasi Kota`
        let town = self.kind.kind == UnitKind::Polres && doc.is(end, "Kota") && doc.tokens[end].is_capital();
        end += usize::from(town);
        // `Kapolsek Jaya Karya Iptu X`, `Kapolsek Merauke Kota AKP X`: all words up to the rank name the seat.
        let longer = longer_seat(doc, place.tokens.end, self.kind.kind);
        let name = place.name.filter(|_| longer.is_none());
        end = longer.unwrap_or(end);
        self.phrase.tokens.end = end;
        self.phrase.place = Some(Place { tokens: place.tokens.start..end, name, ..place });
        true
    }

    /// A place below or beside the usual level: `Polres Kepanjen`, `Polsek Kuta Selatan`, `PN Manna`.
    fn other_place(&mut self) -> bool {
        use UnitKind::{Bawaslu, Dprd, Kpu, Pemda, SatpolPp};
        let (doc, kind) = (self.doc, self.kind);
        let capital = |it: &Place| it.name.is_some_and(|name| doc.lexicon.gazetteer().is_capital(name));
        let seat = place(doc, self.at(), &[])
            .filter(|it| !matches!(kind.kind, Pemda | Kpu | Bawaslu | Dprd | SatpolPp) || capital(it))
            .filter(|it| it.level.is_none() && !matches!(kind.template, Template::Alone | Template::Section))
            .filter(|it| seat_like(doc, it));
        let Some(seat) = seat else { return false };
        self.phrase.tokens.end = seat.tokens.end;
        self.phrase.place = Some(seat);
        true
    }

    /// A court is named after its seat, whether or not a table knows it: `Ketua PN Sengkang Andi Nurdin`.
    fn court(&mut self) -> bool {
        let (doc, at) = (self.doc, self.at());
        let named = self.kind.kind == UnitKind::Pengadilan
            && !self.phrase.implied
            && self.kind.template == Template::Place
            && doc.same_sentence(at.wrapping_sub(1), at)
            && doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))
            && !crate::names::blocks_name(doc, at, true)
            // `Ketua PN Ari Kurniawan`
            && !(doc.listed(at, Words::GivenNames) && doc.found(at).is_empty())
            // `Ketua PN Ruth Lumbangaol SH`
            && !(doc.found(at).is_empty() && is_titled_pair(doc, at))
            && (doc.tokens.get(at + 1).is_some_and(Token::is_capital) || before_holder(doc, at + 1));
        // `Ketua PN Watu Lintang, Budi Wira`, `Pengadilan Negeri Watu Lintang, Kecamatan X`: a seat of two words.
        let word = |it: usize| {
            doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital)
                && doc.same_sentence(at, it)
                && doc.found(it).iter().all(|it| matches!(it.term, Term::Place(_)))
                && !crate::names::blocks_name(doc, it, true)
                && !doc.listed(it, Words::GivenNames)
        };
        let address =
            |it: usize| doc.mark(it) == ',' && level_at(doc, it + 1).is_some() && doc.same_sentence(at, it + 1);
        let two = named && word(at + 1) && (before_holder(doc, at + 2) || address(at + 2));
        if named {
            self.takes_unknown(at + 1 + usize::from(two));
        }
        named
    }

    /// `Kapolsek Pabean Cantikan, AKP Kadek`: what stands between the post and the rank is the seat, however it is spelt.
    fn unknown_seat(&mut self) -> bool {
        let (doc, kind) = (self.doc, self.kind);
        let ranked = |end: usize| has_rank(doc, end + usize::from(doc.mark(end) == ','));
        // `dirawat di RSUD Masenrempulu`
        let there = || doc.is_any(self.phrase.tokens.start.wrapping_sub(1), words!["di", "ke", "dari"]);
        let anywhere = match kind.seats {
            Seats::Any => true,
            Seats::There => there(),
            Seats::Known => false,
        };
        let seat = unknown_place(doc, self.at(), kind.kind);
        let seat = seat.filter(|end| anywhere && (!self.phrase.implied || ranked(*end)));
        if let Some(end) = seat {
            self.takes_unknown(end);
        }
        seat.is_some()
    }
}

/// The close of a bracket that opens at token `i` behind initials and says in words what they stand for, before a place: `PMA (Pemajuan
/// Masyarakat Adat) Provinsi X`.
fn long_form_behind(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let initials = doc.tokens.get(i.wrapping_sub(1)).is_some_and(|it| it.shape == Shape::Upper);
    if doc.mark(i) != '(' || !initials {
        return None;
    }
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital) || doc.is_any(*it, words!["dan", "serta"])
    };
    let close = i + 1 + (i + 1..i + 10).take_while(word).count();
    let placed = || {
        level_at(doc, close + 1).is_some_and(|it| it.0.is_some())
            || place_at(doc, close + 1, |it| it <= RegionLevel::City).is_some()
    };
    (close > i + 2 && doc.mark(close) == ')' && placed()).then_some(close)
}

/// Whether two words with a degree behind them stand at token `i`: somebody's name.
fn is_titled_pair(doc: &Doc<'_>, i: usize) -> bool {
    crate::names::name(doc, i).is_some_and(|it| it.tokens.len() == 2 && !it.degrees.is_empty())
}

/// Whether a comma and somebody's name stand at token `i`: `Ketua Pengadilan Negeri Idi, Budi Wira`.
fn before_holder(doc: &Doc<'_>, i: usize) -> bool {
    doc.mark(i) == ','
        && doc.same_sentence(i, i + 1)
        && !doc.begins(i + 1, Kinds::POST.or(Kinds::RANK).or(Kinds::UNIT_TYPE))
        && crate::names::name(doc, i + 1).is_some_and(|it| it.tokens.len() >= 2 || it.honorific)
}

/// Whether a comma stands at token `i` and, behind it, a name of two words and more on which the clause ends or goes on.
fn in_apposition(doc: &Doc<'_>, i: usize) -> bool {
    before_holder(doc, i)
        && crate::names::name(doc, i + 1).is_some_and(|it| {
            let next = doc.tokens.get(it.end).is_none_or(|it| it.is_word() && !it.is_capital() || it.mark == ',');
            it.tokens.len() > 1 && next && !doc.is_any(it.end, words!["dan", "serta"])
        })
}

/// One behind the name of whoever a hospital is named after, with the place: `RSUD dr. Loekmono Hadi Kudus`, `RSUD Mgr. Gabriel Manek`.
fn named_after(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let (start, honorific) = crate::names::skip_honorifics(doc, i);
    // `RSUD Syekh Yusuf Gowa`: up to the town, with words before it that name none.
    if !honorific {
        let word = |at: usize| {
            doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
                && doc.same_sentence(i.wrapping_sub(1), at)
                && place_at(doc, at, |it| it <= RegionLevel::City).is_none()
                && level_at(doc, at).is_none()
        };
        let town = (i..i + 4).take_while(|at| word(*at)).last()? + 1;
        // `Direktur RSUD Margono, dr. A`
        if doc.mark(town) == ',' && crate::names::skip_honorifics(doc, town + 1).1 && doc.same_sentence(i, town + 1) {
            return Some(town);
        }
        // `Direktur RSUD Margono, Budi Wira, …`: one word, and somebody in apposition.
        if town == i + 1 && in_apposition(doc, town) {
            return Some(town);
        }
        // `Direktur RSUD Bumi Panua dr. A B, M.Kes.`
        let titled = doc.begins(town, Kinds::HONORIFIC) && crate::names::skip_honorifics(doc, town).1;
        if titled && town > i && doc.same_sentence(i, town) {
            return Some(town);
        }
        let len = place_at(doc, town, |it| it <= RegionLevel::City)?.1;
        return doc.same_sentence(i, town).then_some(town + len);
    }
    if !doc.same_sentence(i.wrapping_sub(1), start) {
        return None;
    }
    let mut end = start;
    while end < start + 4 && doc.tokens.get(end).is_some_and(Token::is_capital) && doc.same_sentence(i, end) {
        if let Some((_, len)) = place_at(doc, end, |it| it <= RegionLevel::City).filter(|_| end > start) {
            return Some(end + len);
        }
        if crate::names::skip_honorifics(doc, end).1 || has_rank(doc, end) {
            break;
        }
        end += 1;
    }
    (end > start).then_some(end)
}

/// One behind the words at token `i` that go on with the name of an office though no list holds them: `Perindagkop Mukomuko`. They show
/// that they are no person's by the place behind them, or by the comma before somebody's name.
fn office_words(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    while at < i + 4
        && doc.same_sentence(i.wrapping_sub(1), at)
        && doc.tokens.get(at).is_some_and(Token::is_capital)
        && doc.found(at).is_empty()
        && !crate::names::blocks_name(doc, at, true)
    {
        at += 1;
    }
    // One word, or words of capitals: `Naker`, `PMD P3A`.
    let alike = at == i + 1 || (i..at).all(|it| doc.tokens[it].shape == Shape::Upper);
    if at == i || !alike {
        return None;
    }
    let placed = place_at(doc, at, |it| it <= RegionLevel::City).is_some()
        || level_at(doc, at).is_some_and(|it| it.0.is_some_and(|level| level <= RegionLevel::City));
    placed.then_some(at)
}
