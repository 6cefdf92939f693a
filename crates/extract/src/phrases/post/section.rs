//! The sections that posts head or sit in, where they are named behind the post.

use super::{Draft, capital};
use crate::doc::{Doc, Found, Kinds};
use crate::phrases::{
    fields::{DIVISIONS, field_words},
    kind_of, level_at, place_at,
    rank::has_rank,
    unit::unit_alone,
    university::behind_faculty,
};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

/// Posts that head a section which is named behind them.
pub(in crate::phrases) const SECTION_HEADS: &[&str] = &[
    "Dirjen",
    "Karo",
    "Kepala Divisi",
    "Kasi",
    "Kabag",
    "Kabid",
    "Kanit",
    "Kasubbag",
    "Kasubbid",
    "Kasubdit",
    "Kasubsi",
    "Kaur",
    "Panit",
    "Paur",
];

/// A post without the number of its seat: `Wakil Ketua II` is a `Wakil Ketua`, `Kanit 3` a `Kanit`.
pub(crate) fn unnumbered(post: &str) -> &str {
    post.trim_end_matches(['I', 'V', ' ', '1', '2', '3', '4'])
}

/// Whether a post heads a section that is named behind it: `Kanit Bintibsos`.
pub(crate) fn heads_section(post: &str) -> bool {
    SECTION_HEADS.iter().any(|it| post.strip_prefix(it).is_some_and(|rest| rest.starts_with(' ')))
}

impl Draft<'_, '_> {
    /// What is left out of a post before its body: the committee of a member, what a ministry's directorate is for.
    pub(super) fn skip_part(&mut self) {
        let (doc, end) = (self.doc, self.end);
        if !self.is_generic() {
            return;
        }
        // `anggota Komisi IV DPRD X`, `Sekretaris Fraksi Y DPRD X`: the committee is left out, the council follows.
        if self.standard != "Ketua" && doc.is_any(end, words!["Komisi", "Fraksi", "Banggar", "Bapemperda", "Banmus"]) {
            let named = |it: &usize| {
                doc.same_sentence(end, *it) && (doc.tokens[*it].is_capital() || doc.tokens[*it].kind == Kind::Number)
            };
            let council = self.body_of(end + 1..end + 5, named, &[UnitKind::Dprd, UnitKind::Other]);
            self.end = council.filter(|it| *it > end + 1).unwrap_or(end);
        }
        if self.standard.ends_with("Dekan") || self.standard.starts_with("Wakil Dekan") {
            self.end = behind_faculty(doc, self.end);
        }
        // `Direktur Pelindungan WNI Kementerian X A`: what a ministry's directorate is for is left out.
        if self.standard == "Direktur" {
            let end = self.end;
            let named = |it: &usize| doc.same_sentence(end, *it) && doc.tokens[*it].is_capital();
            self.end = self.body_of(end + 1..end + 6, named, &[UnitKind::Ministry]).unwrap_or(end);
        }
    }

    /// Where a unit of one of some kinds begins, as far as the words go on.
    fn body_of(&self, tokens: Range<usize>, goes_on: impl Fn(&usize) -> bool, kinds: &[UnitKind]) -> Option<usize> {
        let fits = |it: &usize| unit_alone(self.doc, *it).is_some_and(|it| kinds.contains(&kind_of(self.doc, it.word)));
        tokens.take_while(goes_on).find(fits)
    }

    /// The section behind a post that heads one or sits in one.
    pub(super) fn section(&mut self) {
        let doc = self.doc;
        // `Kasi BPKB Ditlantas Polda X`, `Kabag Perekonomian Setdako`: a section that no table holds.
        // `Kasubdit IV Renakta Ditreskrimum`
        if (self.is_generic()
            || matches!(unnumbered(&doc.lexicon.post(self.post).standard), "Kasubdit" | "Kanit" | "Panit"))
            && SECTION_HEADS.contains(&unnumbered(&self.standard))
            // `Kasubdit III/Jatanras Ditreskrimum`
            && let slash = usize::from(doc.mark(self.end) == '/' && doc.is_roman(self.end - 1))
            && let Some(stop) = section_words(doc, self.end + slash)
        {
            self.end += slash;
            self.takes(stop);
            self.end = short_behind(doc, stop).unwrap_or(stop);
        }
        if self.heads_unnamed() {
            self.section_before_name();
        }
        // `Kepala Biro Administrasi Pimpinan Johni S`: words of fields up to the name.
        if self.heads_unnamed() {
            let stop = field_words(doc, self.end);
            let at = stop + usize::from(doc.mark(stop) == ',');
            if stop > self.end && capital(doc, at) && !crate::names::blocks_name(doc, at, true) {
                self.takes(stop);
            }
        }
        if self.standard == "Anggota" && (self.at..self.end).any(|it| doc.is_any(it, DIVISIONS)) {
            self.end = field_words(doc, self.end);
            if unit_alone(doc, self.end).is_none() {
                self.end = to_body(doc, self.end);
            }
        }
    }

    /// Whether the section is still to be named.
    fn heads_unnamed(&self) -> bool {
        self.is_generic() && SECTION_HEADS.contains(&self.standard.as_str())
    }

    /// Takes the words up to `stop` into the post.
    fn takes(&mut self, stop: usize) {
        self.standard = format!("{} {}", self.standard, self.doc.slice(self.end..stop));
        self.end = stop;
    }

    /// `Kabid Bina Marga, A`: the section up to the comma before its head; `Kabid SDA Panji A`: one word before the name.
    fn section_before_name(&mut self) {
        let (doc, at, end) = (self.doc, self.at, self.end);
        let capitalised = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital);
        let joint = |it: usize| it > end && doc.is(it, "dan") && capitalised(it + 1);
        let titled = |it: &Found| matches!(it.term, Term::Honorific(_) | Term::Rank(_) | Term::Post(_));
        let word = |it: &usize| {
            (capitalised(*it) || joint(*it))
                && doc.same_sentence(at, *it)
                && !doc.found(*it).iter().any(titled)
                // `Kasi Operasi Basarnas X, A`: the body, whose name is no part of the section's.
                && !(*it > end && begins_agency(doc, *it))
        };
        let stop = end + (end..end + 5).take_while(word).count();
        let named = || {
            crate::names::name(doc, stop + 1).is_some_and(|it| {
                let acts = doc.word(it.end).starts_with("me") && doc.word(it.end).len() > 6;
                it.tokens.len() > 1 || !it.degrees.is_empty() || matches!(doc.mark(it.end), ',' | '.' | ';') || acts
            })
        };
        if stop > end && stop < end + 5 && doc.mark(stop) == ',' && doc.same_sentence(at, stop + 1) && named() {
            self.takes(stop);
            return;
        }
        // `Kabid SDA Panji A`, `Kabid Kedaruratan Budi S`: one word, where two and more are left for the name.
        let upper = doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Upper && it.end - it.start > 1);
        let listed = field_words(doc, end);
        // `Kasi Penyidikan Salesius G`: what they do there, and nobody's name.
        let deed = || doc.found(end).iter().all(|it| matches!(it.term, Term::Event(_)));
        let own = listed == end && (upper || (stop >= end + 3 && deed()));
        let next = if own { end + 1 } else { listed };
        let name = || crate::names::name(doc, next).is_some_and(|it| it.tokens.len() > 1);
        if next > end && doc.same_sentence(at, next) && unit_alone(doc, next).is_none() && name() {
            self.takes(next);
        }
    }

    /// What may stand before the unit: a ministry's country, a stray comma before a section.
    pub(super) fn country(&mut self) {
        let (doc, end) = (self.doc, self.end);
        // `Menteri Keuangan RI A`, `Menteri Keuangan Republik Indonesia B`
        if doc.lexicon.post(self.post).unit.as_deref().is_some_and(|it| it.starts_with("Kementerian")) {
            let long = doc.is(end, "Republik") && doc.is(end + 1, "Indonesia");
            self.end += if long { 2 } else { usize::from(doc.is(end, "RI")) };
        }
        let end = self.end;
        if SECTION_HEADS.iter().any(|it| self.standard.starts_with(it)) && house_behind_comma(doc, end) {
            self.end += 1;
            return;
        }
        // `Kasubdit III, Ditreskrimum Polda X Kompol A`: a stray comma before the section.
        if doc.mark(end) == ','
            && SECTION_HEADS.contains(&unnumbered(&self.standard))
            && unit_alone(doc, end + 1).is_some_and(|it| kind_of(doc, it.word) == UnitKind::PolriSection)
            && (end + 2..end + 7)
                .find(|it| !capital(doc, *it) || has_rank(doc, *it))
                .is_some_and(|it| has_rank(doc, it) && doc.same_sentence(end, it))
        {
            self.end += 1;
        }
    }
}

/// Whether a body of the state that serves a place stands at a token: `Basarnas X`, `Kantor Imigrasi Y`, `Lapas Z`.
fn begins_agency(doc: &Doc<'_>, i: usize) -> bool {
    unit_alone(doc, i).is_some_and(|it| matches!(kind_of(doc, it.word), UnitKind::Ministry | UnitKind::Other))
}

/// `Kabid Pemerintahan Umum, Sekretariat Daerah X A`, `Kabag Protokol, Setda X, A`: a stray comma at token `comma` before the house of a
/// government or the office of a ministry, behind which somebody's name stands.
fn house_behind_comma(doc: &Doc<'_>, comma: usize) -> bool {
    if doc.mark(comma) != ',' {
        return false;
    }
    let seat = doc.is_any(comma + 1, words!["Setda", "Setdakab", "Setdako", "Setkab", "Sekretariat"]);
    let wanted = if seat { UnitKind::Pemda } else { UnitKind::Ministry };
    let Some(house) = unit_alone(doc, comma + 1).filter(|it| kind_of(doc, it.word) == wanted) else {
        return false;
    };
    let at = house.tokens.end + usize::from(doc.mark(house.tokens.end) == ',');
    doc.same_sentence(comma, at) && crate::names::name(doc, at).is_some() && !crate::names::blocks_name(doc, at, true)
}

/// `(IKP)`, `(P2P)`, `(Kasi Adm. Kamtib)` at token `i`: one behind letters and numbers in brackets, or behind the post in short.
fn short_behind(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.mark(i) != '(' {
        return None;
    }
    if doc.begins(i + 1, Kinds::POST) {
        let part = |it: &usize| doc.tokens.get(*it).is_some_and(Token::is_capital) || doc.mark(*it) == '.';
        let close = i + 1 + (i + 1..i + 8).take_while(part).count();
        return (doc.mark(close) == ')').then_some(close + 1);
    }
    let close = (i + 2..i + 5).find(|it| doc.mark(*it) == ')')?;
    let short = |it: &crate::token::Token| it.kind == Kind::Number || matches!(it.shape, Shape::Upper | Shape::Initial);
    doc.tokens[i + 1..close].iter().all(short).then_some(close + 1)
}

/// One behind the words that name a section at token `i`: capitalised words that no table holds, up to a unit or a rank.
fn section_words(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    let listed = |it: usize| doc.listed(it, Words::Fields) || doc.listed(it, Words::OfficeFields);
    // `Ketenteraman, Ketertiban Umum dan Pembangunan`: no comma stands between names.
    let most = if (i..i + 4).any(|it| doc.mark(it) == ',' && listed(it + 1)) { 10 } else { 5 };
    while at < i + most && doc.same_sentence(i.wrapping_sub(1), at) {
        // `Kasubbag Binkar di Biro SDM Polda X`
        let inside = doc.is_any(at, words!["di", "pada"]) && unit_alone(doc, at + 1).is_some();
        // `Kasi Trantib Kecamatan X`
        let seat = level_at(doc, at).is_some_and(|(level, next, _)| {
            level.is_some_and(|it| it >= RegionLevel::District && place_at(doc, next, |own| own == it).is_some())
        });
        if at > i && (inside || seat || unit_alone(doc, at).is_some() || has_rank(doc, at)) {
            return Some(at);
        }
        if at > i && house_behind_comma(doc, at) {
            return Some(at);
        }
        // `Kabid Informasi Publik (IKP) Dinas Kominfo X`: the field again in short.
        if at > i && short_behind(doc, at).is_some_and(|it| unit_alone(doc, it).is_some()) {
            return Some(at);
        }
        let field = listed(at);
        // `Kanit Idik II Satresnarkoba`
        let roman = at > i && doc.is_roman(at);
        // `Kabid Lalu Lintas Dishub X`
        let traffic = doc.is(at, "Lalu") && doc.is(at + 1, "Lintas");
        // `Kabid P2P Dinkes X`: letters and numbers in one.
        let glued = at > i
            && doc.tokens[at].glued
            && (doc.tokens[at].kind == Kind::Number || matches!(doc.tokens[at].shape, Shape::Upper | Shape::Initial));
        // `Kasi Operasi Kantor SAR X`, `Kasi Layanan dan Penyuluhan, Bea Cukai X, A`: what they do there.
        let deed = || {
            let act = |it: &Found| it.len == 1 && matches!(it.term, Term::Event(_));
            (doc.is(at, "Operasi") || at > i && doc.found(at).iter().all(act))
                && (unit_alone(doc, at + 1).is_some() || house_behind_comma(doc, at + 1))
        };
        let word = doc.tokens[at].is_capital()
            && (field
                || deed()
                || roman
                || traffic
                || (!crate::names::blocks_name(doc, at, true)
                    // `Kabid Budidaya Dinas Kelautan`: a village elsewhere.
                    && doc.found(at).iter().all(|it| {
                        !matches!(it.term, Term::Honorific(_))
                            && (!matches!(it.term, Term::Place(_)) || unit_alone(doc, at + 1).is_some())
                    })));
        let and = at > i
            && (doc.is(at, "dan") || doc.mark(at) == '&' || doc.mark(at) == '/' && doc.is_roman(at - 1))
            && capital(doc, at + 1);
        let comma = at > i && doc.mark(at) == ',' && listed(at + 1) && listed(at - 1) && capital(doc, at + 1);
        if !(word || and || comma || glued) {
            return None;
        }
        at += 1;
    }
    None
}

/// Where the election body begins that follows a field at token `i` (`Hukum dan Pengawasan KPU X`), or stands there itself.
pub(super) fn commission_behind(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let body = if unit_alone(doc, i).is_some() { i } else { to_body(doc, i) };
    let kind = unit_alone(doc, body).map(|it| kind_of(doc, it.word))?;
    let commission = matches!(kind, UnitKind::Kpu | UnitKind::Bawaslu | UnitKind::PpkPps | UnitKind::Panwascam);
    commission.then_some(body)
}

/// The body that follows a field with a word that no list holds (`Divisi Logisitik Keuangan KPU X`); the same place where none does.
pub(super) fn to_body(doc: &Doc<'_>, end: usize) -> usize {
    let listed = |it: &usize| {
        (doc.tokens[*it].is_capital() || doc.is(*it, "dan") || matches!(doc.mark(*it), ',' | '&' | '(' | ')'))
            && doc.found(*it).iter().all(|f| !matches!(f.term, Term::Post(_) | Term::Rank(_) | Term::Honorific(_)))
    };
    (end..(end + 9).min(doc.tokens.len()))
        .take_while(|it| doc.same_sentence(end.saturating_sub(1), *it) && listed(it))
        .find(|it| unit_alone(doc, *it + 1).is_some())
        .map_or(end, |it| it + 1)
}
