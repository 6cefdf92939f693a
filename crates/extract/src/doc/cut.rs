//! Where paragraphs, headlines, quotations and sentences begin and end.

use super::{Doc, Kinds, Paragraph, Sentence};
use crate::{
    list::Signs,
    quotes::{may_quote, quotes},
    token::{Kind, Layout, Shape, Token},
};
use simpul_lexicon::Term;
use std::ops::Range;

impl Doc<'_> {
    pub(super) fn cut_paragraphs(&mut self, layout: &Layout) {
        let (mut from, mut begin) = (0, 0);
        if self.article.body_start > 0 {
            from = self.article.body_start;
            begin = self.token_at(from);
            self.add_paragraph(0..from, 0..begin, true, layout);
        }
        for it in &layout.breaks {
            let (byte, token) = (it.byte as usize, it.token as usize);
            // Of three line breaks in a row the first two are one end.
            if byte >= from {
                self.add_paragraph(from..byte, begin..token, false, layout);
                (from, begin) = (byte + 2, token);
            }
        }
        self.add_paragraph(from..self.text.len(), begin..self.tokens.len(), false, layout);
    }

    /// Adds a paragraph of some bytes and tokens, if there are any.
    fn add_paragraph(&mut self, bytes: Range<usize>, range: Range<usize>, title: bool, layout: &Layout) {
        let tokens = self.tokens.get(range.clone()).unwrap_or_default();
        if tokens.is_empty() {
            return;
        }
        if layout.marks(range.clone()).any(|it| may_quote(self.mark(it))) {
            quotes(self.text.get(bytes.clone()).unwrap_or_default(), bytes.start, &mut self.quotes);
        }
        let title = title || is_headline(tokens);
        self.paragraphs.push(Paragraph { tokens: range, title });
    }

    pub(super) fn mark_quotes(&mut self) {
        let at = |byte: usize| self.tokens.partition_point(|it| (it.start as usize) < byte);
        for (i, quote) in self.quotes.iter_mut().enumerate() {
            quote.tokens = [(at(quote.outer_start), at(quote.outer_end)), (at(quote.start), at(quote.end))];
            self.quote_of[quote.outer()].fill(i as u32 + 1);
        }
    }

    pub(super) fn cut_sentences(&mut self, layout: &Layout) {
        for p in 0..self.paragraphs.len() {
            let Paragraph { tokens, title } = self.paragraphs[p].clone();
            let mut begin = tokens.start;
            while begin < tokens.end {
                // The last mark of a paragraph ends it, whatever it is.
                let end = layout.marks(begin..tokens.end - 1).find(|it| self.ends_sentence(*it));
                let end = end.map_or(tokens.end, |it| it + 1);
                let (mut signs, mut kinds) = (Signs::default(), Kinds::default());
                for token in &mut self.tokens[begin..end] {
                    token.sentence = self.sentences.len() as u32;
                    signs.add(token.hash);
                    kinds = kinds.or(token.kinds);
                }
                self.signs.join(&signs);
                self.sentences.push(Sentence { tokens: begin..end, paragraph: p, title, signs, kinds });
                begin = end;
            }
        }
    }

    /// Whether a sentence ends with the mark at token `i` (which has a successor in its paragraph).
    fn ends_sentence(&self, i: usize) -> bool {
        let token = &self.tokens[i];
        let next = &self.tokens[i + 1];
        if next.glued {
            return false;
        }
        let starts = next.is_capital() || next.kind == Kind::Number || self.quote_of[i + 1] != self.quote_of[i];
        if self.quote_of[i] != 0 {
            // Inside a quotation only its last mark can end the sentence, and only behind a full stop.
            let last = self.quote_of[i + 1] != self.quote_of[i];
            return last
                && next.is_capital()
                && (matches!(token.mark, '.' | '!' | '?')
                    || (i > 0 && matches!(self.tokens[i - 1].mark, '.' | '!' | '?')));
        }
        match token.mark {
            '!' | '?' => starts,
            '.' => starts && !self.is_abbreviation(i) && !self.degree_follows(i) && !self.in_short_bracket(i),
            ')' => i > 0 && self.tokens[i - 1].mark == '.' && next.is_capital() && i >= 2 && !self.tokens[i - 1].glued,
            _ => false,
        }
    }

    /// Whether the full stop at token `i` belongs to an abbreviation, an initial or a degree.
    fn is_abbreviation(&self, i: usize) -> bool {
        if i == 0 || !self.tokens[i].glued {
            return false;
        }
        let word = &self.tokens[i - 1];
        if !word.is_word() {
            return false;
        }
        if self.ends_rise(i) {
            return false;
        }
        let text = self.word(i - 1);
        // `b. Kapolres X AKBP A`: a line of a list.
        if word.shape == Shape::Lower && text.len() == 1 && self.begins_row(i - 1) {
            return true;
        }
        let dotted = i >= 2 && self.tokens[i - 2].mark == '.' && word.glued;
        if word.shape == Shape::Initial || self.is_any(i - 1, words!(ABBREVIATIONS)) {
            // `… S.H. Kegiatan` does end a sentence; `… S.H. Ketua` does not.
            return !(dotted && self.opens_sentence(i + 1));
        }
        (is_clipped(text) && self.tokens[i - 1].shape == Shape::Capital && !self.opens_sentence(i + 1))
            || (self.is_any(i - 1, words!(TITLES)) && word.is_capital() && !self.opens_sentence(i + 1))
            || (dotted && text.len() <= 6 && word.is_capital() && !self.opens_sentence(i + 1))
            // `Mayor. Inf Rudi`, `Bripka. Yanto`
            || (self.begins(i - 1, Kinds::RANK) && word.is_capital() && !self.opens_sentence(i + 1) && !self.is_everyday(i + 1))
    }

    /// `… kini berpangkat AKP. Kasat Reskrim Polres X itu`: whether the full stop at token `i` stands behind a rank that somebody gets, or
    /// before an office.
    fn ends_rise(&self, i: usize) -> bool {
        let rank = self.begins(i - 1, Kinds::RANK) || i > 1 && self.is(i - 1, "Pol") && self.begins(i - 2, Kinds::RANK);
        let rise = words!["berpangkat", "disandang", "menyandang", "pangkat", "pangkatnya", "sandang"];
        rank && (self.begins(i + 1, Kinds::POST.or(Kinds::STATUS))
            || (i.saturating_sub(9)..i - 1).any(|it| self.is_any(it, rise)))
    }

    /// `Kasi Keamanan (Kasi Adm. Kamtib) Lapas X`: a full stop between words in brackets that hold no more than a few.
    fn in_short_bracket(&self, i: usize) -> bool {
        let opened = (i.saturating_sub(4)..i).rev().find(|it| matches!(self.mark(*it), '(' | ')'));
        let closed = (i + 1..(i + 4).min(self.tokens.len())).find(|it| matches!(self.mark(*it), ')' | '(' | '.'));
        opened.is_some_and(|it| self.mark(it) == '(') && closed.is_some_and(|it| self.mark(it) == ')')
    }

    /// Whether token `i` is the first of its line.
    fn begins_row(&self, i: usize) -> bool {
        i.checked_sub(1).is_none_or(|before| {
            let between = self.tokens[before].end as usize..self.tokens[i].start as usize;
            self.text.get(between).is_some_and(|it| it.contains('\n'))
        })
    }

    /// `Awaluddin Amin. SIK, MH.`, `Sekcam MAFTUH. SIP saat …`: a stray full stop between a name and its degrees.
    fn degree_follows(&self, i: usize) -> bool {
        let next = i + 1;
        let ends = |at: usize| {
            matches!(self.mark(at), ',' | '.') || self.tokens.get(at).is_some_and(|it| it.is_word() && !it.is_capital())
        };
        i > 0
            && matches!(self.tokens[i - 1].shape, Shape::Capital | Shape::Upper)
            && self.tokens[next].shape == Shape::Upper
            && self.found(next).iter().any(|it| matches!(it.term, Term::Degree(_)) && ends(next + it.len as usize))
            && self.found(next).iter().all(|it| matches!(it.term, Term::Degree(_)))
    }

    /// Whether the word at `i` is one with which sentences of the genre begin.
    fn opens_sentence(&self, i: usize) -> bool {
        let Some(token) = self.tokens.get(i) else { return true };
        token.is_word() && self.is_any(i, words!(OPENERS))
    }

    /// Lines of a roll (`Kapolda X Irjen Pol A`, the like above and below) are written like headlines and are none.
    pub(super) fn open_rolls(&mut self) {
        let first = usize::from(self.article.body_start > 0);
        if !self.paragraphs.iter().skip(first).any(|it| it.title) {
            return;
        }
        let lines: Vec<bool> = self.paragraphs.iter().map(|it| self.names_holder(it.tokens.clone())).collect();
        for p in first..self.paragraphs.len() {
            let beside = |it: Option<usize>| it.and_then(|it| lines.get(it)).copied().unwrap_or(false);
            let headed = p > 0 && self.mark(self.paragraphs[p].tokens.start - 1) == ':';
            let roll = headed || beside(p.checked_sub(1).filter(|it| *it >= first)) || beside(Some(p + 1));
            if self.paragraphs[p].title && lines[p] && roll {
                self.paragraphs[p].title = false;
            }
        }
    }

    /// Whether a line names somebody with post or rank, and tells nothing of him.
    fn names_holder(&self, tokens: Range<usize>) -> bool {
        // `Kecamatan X: A, B`, `Divisi Hukum: C`, `Lama : AKP D (Kanit Y)`
        let label = self.begins(tokens.start, Kinds::LEVEL.or(Kinds::UNIT_TYPE))
            || self.is_any(tokens.start, words!["Divisi", "Kordiv", "Koordinator"]);
        let labelled = || {
            let colon = tokens.clone().take(12).find(|it| self.mark(*it) == ':');
            colon.is_some_and(|it| label || self.begins(it + 1, Kinds::RANK))
        };
        // `A B C (Divisi Hukum)`
        let of_division = || {
            let seat = words!["Divisi", "Kordiv", "Koordinator", "Ketua", "Anggota"];
            self.mark(tokens.end - 1) == ')'
                && tokens.clone().take(8).any(|it| self.mark(it) == '(' && self.is_any(it + 1, seat))
        };
        (self.begins(tokens.start, Kinds::POST.or(Kinds::RANK)) || labelled() || of_division())
            && !tokens.clone().any(|it| {
                self.begins(it, Kinds::ROLE.or(Kinds::SPEECH).or(Kinds::EVENT))
                    // `Dandim X Letkol A, diwakili Kasdim Mayor B`, `Ketua KPU A beserta 2 komisioner`
                    && !self.is_any(it, words!["diwakili", "mewakili", "diwakilkan", "beserta", "bersama"])
            })
    }
}

/// Whether a line within the body is written like a headline (a teaser, a subheading): nearly all its words begin with a capital and no
/// full stop ends it. Lists of people look alike, but begin with a number or hold commas.
fn is_headline(tokens: &[Token]) -> bool {
    // Nearly every paragraph ends with a full stop.
    if tokens.last().is_none_or(|it| matches!(it.mark, '.' | ',')) {
        return false;
    }
    let words = || tokens.iter().filter(|it| it.is_word() && it.end - it.start > 3);
    // Of 18 words one may be small.
    if words().filter(|it| !it.is_capital()).nth(1).is_some() {
        return false;
    }
    let n = words().take(19).count();
    // `b. Kapolres X AKBP A`, `Camat X | Budi W`: a line of a list, a row of a table.
    let lettered = tokens[0].end - tokens[0].start == 1 && tokens.get(1).is_some_and(|it| matches!(it.mark, '.' | ')'));
    if !(5..=18).contains(&n) || tokens[0].kind != Kind::Word || lettered || tokens.iter().any(|it| it.mark == '|') {
        return false;
    }
    let capitals = words().filter(|it| it.is_capital()).count();
    let all_upper = words().all(|it| it.shape == Shape::Upper);
    let commas = tokens.iter().filter(|it| matches!(it.mark, ',' | '.' | '“' | '"' | '(')).count();
    capitals * 10 >= n * 9 && !all_upper && commas <= 1
}

/// `Krg`, `Dg`, `Mhd`: a word without a vowel is a clipped one.
pub(crate) fn is_clipped(word: &str) -> bool {
    (2..=4).contains(&word.len()) && !word.bytes().any(|it| b"aeiouAEIOU".contains(&it))
}

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "br", "Kab", "Kec", "Kel", "Prov", "Kep", "Kepl", "Ds", "Kp", "No", "Jl", "Jln", "Gg", "Hj", "Dr", "Drs", "Dra",
    "Ir", "Prof", "Tgk", "Ach", "Achm", "Ahm", "Moch", "Mokh", "Mhd", "Muhd", "Ny", "Nn", "Bpk", "Sdr", "Sdri", "Yth",
    "Muh", "Moh", "Mohd", "Abd", "Dt", "St", "Hi", "Dg", "Rd", "KH", "Pol", "Inf", "Kav", "Arm", "Arh", "Czi", "Cpl",
    "Cba", "Cke", "Cpm", "Ckm", "Caj", "Mar", "Pnb", "Nav", "Tek", "Plt", "Plh", "Pj", "Pjs", "Ps", "Pgs", "Kombes",
    "Irjen", "Brigjen", "Komjen", "AKBP", "Kompol", "AKP", "Iptu", "Ipda", "Letkol", "Mayjen", "Letjen", "Kapt", "Bah",
    "Tj", "Tg", "Gn", "Sei", "Rp", "hlm", "dll", "dsb", "dkk", "tgl", "pkl", "Ops", "Sat", "Bid", "Sie", "Sek", "Bdg",
    "dr", "drg", "Ust", "Pdt", "Rm", "Tn", "Apt", "Ns",
];

/// Titles and first names in two or three letters, as they stand before a name: `HL. Idham`, `TB. Agus`, `KRT. Joko`.
pub(crate) const TITLES: &[&str] =
    &["AR", "Bq", "FX", "GL", "HL", "HM", "HR", "KPH", "KRA", "KRAT", "KRH", "KRT", "LM", "RAy", "RM", "RR", "TB"];

/// Words with which sentences of the genre begin, for the full stop behind a degree.
const OPENERS: &[&str] = &[
    "Kegiatan",
    "Dalam",
    "Pada",
    "Acara",
    "Turut",
    "Ikut",
    "Hadir",
    "Selain",
    "Menurut",
    "Ia",
    "Dia",
    "Ini",
    "Rakor",
    "Rapat",
    "Kami",
    "Untuk",
    "Adapun",
    "Sementara",
    "Sedangkan",
    "Selanjutnya",
    "Usai",
    "Setelah",
    "Sebelum",
    "Sebelumnya",
    "Saat",
    "Ketika",
    "Dan",
    "Namun",
    "Tampak",
    "Juga",
    "Para",
    "Seluruh",
    "Mereka",
    "Beliau",
    "Apel",
    "Patroli",
    "Dari",
    "Di",
    "Dengan",
    "Hal",
    "Itu",
    "Jabatan",
    "Kursi",
    "Satu",
    "Tak",
    "Tidak",
    "Terpisah",
    "Kepada",
    "Sebagai",
    "Serta",
    "Bertindak",
    "Upacara",
    "Sidang",
    "Debat",
    "Pleno",
    "Lebih",
    "Melalui",
    "Bersama",
    "Kemudian",
    "Lalu",
    "Nantinya",
    "Bahkan",
    "Karena",
    "Peserta",
    "Sebanyak",
    "Ratusan",
    "Puluhan",
    "Kunjungan",
    "Pihaknya",
    "Dirinya",
    "Meski",
];
