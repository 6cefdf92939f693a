//! Posts with what stands before them and their unit: `Plt. Bupati X`, `mantan Kapolres Y`, `Kasi BPKB Ditlantas Polda Z`.

mod holder;
mod section;
mod status;
mod unit;

use super::fields::{field, qualifiers};
use super::no_post::{is_no_post, speaks_of_none};
use super::rank::has_rank;
use super::unit::unit_alone;
use super::{PostPhrase, UnitPhrase};
use crate::doc::{Doc, Found, Kinds};
use crate::token::{Kind, Token};
use crate::words::Words;
use simpul_lexicon::{Scratch, Term};
use simpul_model::UnitKind;

pub(super) use section::SECTION_HEADS;
pub(crate) use section::{heads_section, unnumbered};
pub(crate) use status::{Status, status};

/// A post phrase as far as it is read.
struct Draft<'d, 'a> {
    doc: &'d Doc<'a>,
    /// The units of the page.
    units: &'d mut Vec<UnitPhrase>,
    /// The first token of the phrase.
    start: usize,
    /// The first token of the post, behind the words for its status.
    at: usize,
    /// One behind the last token read.
    end: usize,
    post: u16,
    /// The post in its standard form, with its number or section.
    standard: String,
    status: Status,
    /// Index into `units`.
    unit: Option<usize>,
}

/// Reads a post phrase at token `i`, with its status words and its unit.
pub(crate) fn post(doc: &Doc<'_>, i: usize, units: &mut Vec<UnitPhrase>) -> Option<PostPhrase> {
    if !doc.begins(i, Kinds::STATUS.or(Kinds::POST)) {
        return None;
    }
    let (mut status, at) = status(doc, i);
    let found = usual_post(doc, at)?;
    let Term::Post(id) = found.term else { return None };
    let end = at + found.len as usize;
    // `Divisi Hukum KPU X, A`: a member by what he looks after; of no other body.
    let division = found.len == 1 && doc.is(at, "Divisi") && section::commission_behind(doc, end).is_none();
    if division || is_no_post(doc, i, at, found) || status.future && doc.is_any(at - 1, words!["calon", "bakal"]) {
        return None;
    }
    status.plural |= status::in_general(doc, i, end);
    let mut draft = Draft { doc, units, start: i, at, end, post: id, standard: String::new(), status, unit: None };
    draft.brackets();
    draft.stop();
    if speaks_of_none(doc, i, at..draft.end, found, draft.post) {
        return None;
    }
    draft.standard.clone_from(&doc.lexicon.post(draft.post).standard);
    draft.end = qualifiers(doc, draft.end, &mut draft.standard);
    draft.skip_part();
    draft.section();
    draft.country();
    draft.find_unit()?;
    draft.constituency();
    draft.field();
    draft.rest_of_unit();
    draft.words_before_holder();
    draft.plurals();
    draft.superior();
    draft.term();
    draft.behind_body();
    draft.elected();
    draft.chair();
    Some(draft.phrase())
}

impl Draft<'_, '_> {
    /// Whether the post says little without its body: `Ketua`, `Anggota`.
    fn is_generic(&self) -> bool {
        self.doc.lexicon.post(self.post).generic
    }

    /// Whether its unit is printed.
    fn printed_unit(&self) -> Option<usize> {
        self.unit.filter(|it| !self.units[*it].implied)
    }

    /// What brackets say right behind the post: the post in short, what it is for, or its body in full.
    fn brackets(&mut self) {
        let doc = self.doc;
        self.across();
        self.short_form();
        self.troop();
        self.far_short_form();
        // `Kasi Pidana Khusus (Pidsus) Kejari X`: a bracket that shortens the post.
        if doc.mark(self.end) == '('
            && doc.mark(self.end + 2) == ')'
            && doc.tokens[self.end + 1].is_capital()
            && (unit_alone(doc, self.end + 3).is_some() || doc.is(self.end + 3, "Kelas"))
        {
            self.end += 3;
        }
        // `Staf Ahli (Eselon I) Bidang X`
        if doc.mark(self.end) == '(' && doc.is(self.end + 1, "Eselon") && doc.mark(self.end + 3) == ')' {
            self.end += 4;
        }
        self.member_of_commission();
        self.status.acting |= doc.any_of(self.at..self.end, words!["sementara"]);
        self.body_in_full();
    }

    /// `Kabag Ops. Kompol A`: the stop behind a word that is cut short ends no sentence.
    fn stop(&mut self) {
        let (doc, end) = (self.doc, self.end);
        if doc.mark(end) == '.'
            && doc.tokens[end].glued
            && doc.same_sentence(self.at, end + 1)
            && (has_rank(doc, end + 1)
                || unit_alone(doc, end + 1).is_some()
                // `Kepala Ds. Padi`
                || doc.begins(end + 1, Kinds::PLACE) && doc.is(end - 1, "Ds"))
        {
            self.end += 1;
        }
    }

    /// `Kepala Satuan (Kasat) Reserse Kriminal (Reskrim)`: a post whose words each have their short form in brackets behind them.
    fn across(&mut self) {
        let (doc, at) = (self.doc, self.at);
        if !doc.is_any(at, words!["Kepala", "Komandan"]) || doc.mark(at + 2) != '(' {
            return;
        }
        let mut kept = Vec::new();
        let mut next = at;
        while next < at + 16 && doc.same_sentence(at, next) {
            if doc.mark(next) == '(' {
                let Some(close) = (next + 2..next + 4).find(|it| doc.mark(*it) == ')') else { break };
                next = close + 1;
            } else if capital(doc, next) || doc.is(next, "dan") {
                kept.push(next);
                next += 1;
            } else {
                break;
            }
        }
        let words: Vec<&str> = kept.iter().map(|it| doc.word(*it)).collect();
        let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
        doc.lexicon.scan(&words.join(" "), &mut scratch, &mut hits);
        let posts = hits.iter().filter(|it| it.word == 0 && it.last >= 2 && matches!(it.term, Term::Post(_)));
        let Some(hit) = posts.max_by_key(|it| it.last) else { return };
        if let (Term::Post(id), Some(last)) = (hit.term, kept.get(hit.last as usize)) {
            let close = (last + 3..last + 5).find(|it| doc.mark(last + 1) == '(' && doc.mark(*it) == ')');
            (self.post, self.end) = (id, close.unwrap_or(*last) + 1);
        }
    }

    /// The post in brackets at `open`, and one behind them.
    fn bracketed(&self, open: usize) -> Option<(u16, usize)> {
        let doc = self.doc;
        let short = doc.found(open + 1).iter().find(|it| matches!(it.term, Term::Post(_)))?;
        let Term::Post(id) = short.term else { return None };
        let close = open + 1 + short.len as usize;
        (doc.mark(open) == '(' && doc.mark(close) == ')').then_some((id, close + 1))
    }

    /// `Kepala Kepolisian Resor (Kapolres)`
    fn short_form(&mut self) {
        if let Some((id, end)) = self.bracketed(self.end) {
            (self.post, self.end) = (id, end);
        }
    }

    /// `Komandan Batalyon Infanteri (Danyonif) Raider 142`: what kind of troop it is.
    fn troop(&mut self) {
        let (doc, end) = (self.doc, self.end);
        if doc.is_any(end, words!["Raider", "Mekanis", "Para"])
            && let Some(number) =
                (end + 1..end + 3).find(|it| doc.tokens.get(*it).is_some_and(|it| it.kind == Kind::Number))
            && (end + 1..number).all(|it| doc.is(it, "Raider"))
            && doc.lexicon.post(self.post).unit.as_deref() == Some("yonif")
        {
            self.end = number;
        }
    }

    /// `Direktur Tindak Pidana Siber (Dirtipidsiber)`: the abbreviation in brackets is the post.
    fn far_short_form(&mut self) {
        let (doc, end) = (self.doc, self.end);
        let open = (end..(end + 8).min(doc.tokens.len()))
            .take_while(|it| doc.tokens[*it].is_capital() || doc.is(*it, "dan") || doc.mark(*it) == '(')
            // `Kajati X Budi Wira Kepala Seksi (Kasi) Y`: the short form of the next post.
            .take_while(|it| doc.same_sentence(self.at, *it) && !doc.begins(*it, Kinds::POST))
            .find(|it| doc.mark(*it) == '(');
        if let Some((id, end)) = open.filter(|it| *it > end).and_then(|it| self.bracketed(it)) {
            (self.post, self.end) = (id, end);
        }
    }

    /// `Kadiv Hukum dan Pengawasan KPU X`: a member of the body, not the head of a division of the police.
    fn member_of_commission(&mut self) {
        let doc = self.doc;
        let head = doc.lexicon.post(self.post).standard.as_str();
        if (head.starts_with("Kadiv") || head == "Kepala Divisi")
            && let Some(body) = section::commission_behind(doc, self.end)
            && let Some(member) = doc.lexicon.generic_post("Anggota")
        {
            (self.post, self.end) = (member, body);
        }
    }

    /// `Ketua PPK (Panitia Pemilihan Kecamatan) X`: the body in full.
    fn body_in_full(&mut self) {
        let doc = self.doc;
        let own = doc.lexicon.post(self.post).unit.as_deref();
        let names = |it: &&Found| matches!(it.term, Term::UnitType(kind) if own == Some(doc.lexicon.unit_type(kind).id.as_str()));
        if doc.mark(self.end) == '('
            && let Some(full) = doc.found(self.end + 1).iter().find(names)
            && doc.mark(self.end + 1 + full.len as usize) == ')'
        {
            self.end += full.len as usize + 2;
        }
    }

    /// `Anggota DPRD X Dapil II A`, `Anggota DPRD Dapil Kota Barat B`: where a member of the council was voted for.
    fn constituency(&mut self) {
        let (doc, end) = (self.doc, self.end);
        // `anggota DPR RI asal Marga A`
        if doc.is(end, "asal") && self.unit.is_some_and(|it| !self.units[it].implied) {
            let from =
                end + 1 + usize::from(doc.is_any(end + 1, words!["Dapil", "Kabupaten", "Kota", "Kecamatan", "Desa"]));
            let place = super::place_at(doc, from, |_| true).map(|it| from + it.1);
            if let Some(stop) = place.filter(|it| crate::names::begins(doc, *it)).or_else(|| behind_party(doc, end)) {
                self.end = stop;
            }
            return;
        }
        let dari = usize::from(doc.is(end, "dari"));
        // Of the DPR of the country, `DPR RI`, too.
        let council = self.unit_kind() == Some(UnitKind::Dprd) || doc.is(end.wrapping_sub(1), "RI");
        if council && let Some(stop) = behind_party(doc, end) {
            self.end = stop;
            return;
        }
        if !doc.is(end + dari, "Dapil") || !council {
            return;
        }
        let mut at = end + dari + 1;
        loop {
            let joint = usize::from(matches!(doc.mark(at), '-' | '–' | '/') || doc.is(at, "dan"));
            let level = usize::from(doc.is_any(at + joint, words!["Kabupaten", "Kota", "Provinsi"]));
            let place = super::place_at(doc, at + joint + level, |_| true).map(|it| at + joint + level + it.1);
            let number = doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number) || doc.is_roman(at);
            at = match place {
                Some(stop) if joint == 1 || at == end + dari + 1 => stop,
                _ if number => at + 1,
                _ => break,
            };
        }
        if at > end + dari + 1 && doc.same_sentence(end, at) {
            self.end = at;
        }
    }

    /// What somebody looks after, where it stands between the post and the unit: `Asisten Bidang Pemerintahan Setda X`.
    fn field(&mut self) {
        let (doc, before) = (self.doc, self.end);
        let generic = self.is_generic();
        self.end = field(doc, self.end, &mut self.standard);
        if self.end <= before {
            return;
        }
        if self.unit.is_none() && generic {
            // `ketua Divisi Logistik KPU DIY`: the field stands before the body, also with a word that no list holds.
            if unit_alone(doc, self.end).is_none() {
                self.end = section::to_body(doc, self.end);
            }
            self.unit = self.unit_here();
        }
        // `Asisten Bidang Pemerintahan Setda X`: the government stands behind the field.
        if doc.lexicon.post(self.post).unit.as_deref() == Some("pemda")
            && self.unit.is_some_and(|it| self.units[it].implied)
        {
            let known = self.units.len();
            match self.unit_here() {
                Some(unit) if !self.units[unit].implied => self.unit = Some(unit),
                _ => self.units.truncate(known),
            }
        }
    }

    /// `Kepala Bawaslu X`: who chairs a commission is its `Ketua`, whatever the page calls him.
    fn chair(&mut self) {
        let commission = matches!(self.unit_kind(), Some(UnitKind::Kpu | UnitKind::Bawaslu | UnitKind::Dkpp));
        if commission && self.standard == "Kepala" {
            self.standard.replace_range(.., "Ketua");
        }
    }

    fn phrase(self) -> PostPhrase {
        let entry = self.doc.lexicon.post(self.post);
        PostPhrase {
            unit: self.unit,
            acting: self.status.acting,
            former: self.status.former,
            future: self.status.future,
            plural: self.status.plural,
            inside: if entry.inside { entry.section.clone() } else { None },
            ..PostPhrase::new(self.start..self.end, self.post, self.standard)
        }
    }
}

/// `Anggota DPRD X dari Partai Y A`, `asal PKB, B`: one behind the party that a member of a council comes from, where a name follows.
fn behind_party(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.is_any(i, words!["dari", "asal"]) {
        return None;
    }
    let party = unit_alone(doc, i + 1).filter(|it| super::kind_of(doc, it.word) == UnitKind::Party)?;
    let end = party.tokens.end;
    // `dari Partai Kebangkitan Bangsa (PKB)`
    let end = end + if doc.mark(end) == '(' && doc.mark(end + 2) == ')' { 3 } else { 0 };
    crate::names::begins(doc, end + usize::from(doc.mark(end) == ',')).then_some(end)
}

/// Whether a capitalised word stands at token `i`.
fn capital(doc: &Doc<'_>, i: usize) -> bool {
    doc.tokens.get(i).is_some_and(Token::is_capital)
}

/// The post at token `i`; of several offices of one name the one of the usual kind of place.
pub(super) fn usual_post<'d>(doc: &'d Doc<'_>, i: usize) -> Option<&'d Found> {
    let found = doc.found(i);
    // `Ketua Komisi Pemilihan Umum X`: the body is the commission, not one of the council's.
    let begins_body = |last: usize| {
        doc.found(last).iter().any(|it| it.len > 1 && matches!(it.term, Term::UnitType(_) | Term::Unit(_)))
    };
    let post = |it: &&Found| matches!(it.term, Term::Post(_));
    let first = found.iter().filter(post).find(|it| {
        let last = i + it.len as usize - 1;
        // `Wakil Ketua I Wayan S`: an article of Bali, no number.
        if it.len > 1 && doc.word(last) == "I" && doc.listed(last + 1, Words::Balinese) {
            return false;
        }
        it.len < 2 || !doc.is_any(last, words!["Komisi", "Tim"]) || !begins_body(last)
    })?;
    // A longer programme or event is no post: `Jaksa Garda Desa`.
    if found.iter().any(|it| it.len > first.len && matches!(it.term, Term::Programme(_) | Term::Event(_))) {
        return None;
    }
    let usual = |it: &&Found| match it.term {
        Term::Post(id) => {
            it.len == first.len
                && matches!(
                    doc.lexicon.post(id).unit.as_deref(),
                    Some("kecamatan" | "desa" | "polres" | "pemda_kab" | "pemda")
                )
        }
        _ => false,
    };
    found.iter().find(usual).or(Some(first))
}
