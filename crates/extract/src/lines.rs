//! Pass 5b, first half: what each sentence holds of cues, venues, dates and event words. Computed once, read by every frame.

mod days;

use crate::{
    dates::DateMention,
    doc::{Doc, Kinds},
    events::Scene,
    list::{List, holds_part},
    mentions::{Item, Placed, cue_at},
    rows::Row,
    triggers::{self, Trigger},
    venue,
    words::Words,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{DateRange, RegionCode};
use std::{
    mem,
    ops::{Deref, Range},
};

/// Verbs of coming out to meet somebody.
pub(crate) const MEETS: &List = words!["ditemui", "dihampiri", "dijumpai"];

/// A role cue and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cue {
    pub(crate) at: usize,
    pub(crate) end: usize,
    pub(crate) role: RoleCue,
    pub(crate) passive: bool,
}

/// A sentence of the body.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what may be so of a sentence, each by itself")]
pub(crate) struct Line {
    /// Its tokens behind the dateline.
    pub(crate) tokens: Range<usize>,
    pub(crate) title: bool,
    /// Words under a picture before the article begins: they tell of no event that the article does not.
    pub(crate) caption: bool,
    pub(crate) cues: Vec<Cue>,
    pub(crate) venues: Vec<Range<usize>>,
    /// Indices of the dates that say when something happened, not when someone spoke.
    pub(crate) dates: Vec<usize>,
    pub(crate) triggers: Vec<Trigger>,
    /// Somebody speaks here without being there: by telephone, to reporters, in writing.
    pub(crate) elsewhere: bool,
    /// Somebody, an office or a unit is named here: most frames have nothing to read where nobody is.
    pub(crate) names: bool,
    /// A region is named here.
    pub(crate) places: bool,
    /// An event is named here that is not held.
    pub(crate) denied: bool,
}

impl Line {
    /// The cues that begin in a range.
    pub(crate) fn cues_in(&self, range: &Range<usize>) -> &[Cue] {
        let from = self.cues.partition_point(|it| it.at < range.start);
        let to = self.cues.partition_point(|it| it.at < range.end).max(from);
        self.cues.get(from..to).unwrap_or_default()
    }
}

/// What of the dates, items and mentions stands next, as the lines are read one behind the other.
#[derive(Debug, Default)]
struct Next {
    date: usize,
    item: usize,
    seen: usize,
}

impl Next {
    /// The dates up to a token.
    fn dates(&mut self, dates: &[DateMention], end: usize) -> Range<usize> {
        let first = self.date;
        while dates.get(self.date).is_some_and(|it| it.tokens.start < end) {
            self.date += 1;
        }
        first..self.date
    }

    /// Whether anybody, an office or a unit is named up to a token, and whether a region is.
    fn names(&mut self, scene: &Scene<'_, '_>, end: usize) -> (bool, bool) {
        let (mut named, mut placed) = (false, false);
        while let Some(item) = scene.mentions.items.get(self.item).filter(|it| it.tokens.start < end) {
            let region = matches!(item.item, Item::Region(_));
            (named, placed) = (named || !region, placed || region);
            self.item += 1;
        }
        while scene.people.seen.get(self.seen).is_some_and(|it| it.tokens.start < end) {
            named = true;
            self.seen += 1;
        }
        (named, placed)
    }
}

/// The scene with its sentences read.
pub(crate) struct Stage<'s, 'd, 'a> {
    scene: &'s Scene<'d, 'a>,
    pub(crate) lines: &'s [Line],
    /// The paragraph that the dateline opens.
    lead: Option<usize>,
}

impl<'d, 'a> Deref for Stage<'_, 'd, 'a> {
    type Target = Scene<'d, 'a>;

    fn deref(&self) -> &Self::Target {
        self.scene
    }
}

impl<'s, 'd, 'a> Stage<'s, 'd, 'a> {
    /// Reads the lines of a scene in the room of those of another.
    pub(crate) fn read(scene: &'s Scene<'d, 'a>, room: &'s mut Vec<Line>) -> Self {
        let sentences = scene.doc.sentences.len();
        if room.len() < sentences {
            room.resize_with(sentences, Line::default);
        }
        let mut it = Self { scene, lines: &[], lead: lead(scene.doc) };
        let mut next = Next::default();
        for (index, line) in room.iter_mut().take(sentences).enumerate() {
            it.line(line, index, &mut next);
        }
        it.lines = room.get(..sentences).unwrap_or_default();
        it
    }

    fn line(&self, line: &mut Line, index: usize, next: &mut Next) {
        let doc = self.doc;
        let sentence = &doc.sentences[index];
        let title = doc.paragraphs[sentence.paragraph].title;
        let whole = sentence.tokens.clone();
        let start = if doc.paragraphs[sentence.paragraph].tokens.start == whole.start {
            self.behind_dateline(&whole)
        } else {
            whole.start
        };
        let tokens = start..whole.end;
        let dates = next.dates(self.dates, whole.end);
        line.tokens = tokens.clone();
        line.title = title;
        line.caption = self.is_caption(sentence.paragraph);
        line.cues.clear();
        line.venues.clear();
        line.dates.clear();
        line.elsewhere = false;
        (line.names, line.places) = next.names(self, whole.end);
        let mut triggers = mem::take(&mut line.triggers);
        triggers.clear();
        if title {
            return;
        }
        venue::find_all(doc, self.marks, tokens.clone(), &mut line.venues);
        self.whole_names(&mut line.venues);
        // `Sertijab biasanya dilaksanakan di Mapolres`: not this time.
        if !line.venues.is_empty()
            && let Some(usual) = doc.first_of(tokens.clone(), words!["biasanya", "lazimnya"])
        {
            line.venues.retain(|it| it.end <= usual);
        }
        self.read_cues(line, index);
        self.read_dates(line, index, dates);
        line.denied = triggers::find(self, line, &mut triggers);
        line.triggers = triggers;
    }

    /// `Kantor Dinas PUPR Kabupaten X`: a venue that ends within the name of the unit whose house it is ends with it.
    fn whole_names(&self, venues: &mut [Range<usize>]) {
        for index in 0..venues.len() {
            let venue = venues[index].clone();
            let level = self.doc.found(venue.end).iter().any(|it| matches!(it.term, Term::Level(_)));
            let last = self.items(venue.clone()).filter(|it| matches!(it.item, Item::Unit(_))).last();
            let Some(end) = last.map(|it| it.tokens.end).filter(|it| level && *it > venue.end) else { continue };
            if venues.get(index + 1).is_none_or(|it| end <= it.start) {
                venues[index].end = end;
            }
        }
    }

    /// The role cues of a line outside quotations, and whether somebody speaks elsewhere.
    fn read_cues(&self, line: &mut Line, index: usize) {
        let doc = self.doc;
        let tokens = line.tokens.clone();
        let opens = |it: &Row| it.lists(&[Words::Elsewhere, Words::Reporters, Words::Joins]) | it.kinds(&[Kinds::ROLE]);
        let mut next = tokens.start;
        while let Some(i) = self.marks.first(next..tokens.end, opens) {
            next = i + 1;
            if doc.quote_of(i).is_some() {
                continue;
            }
            // `Seusai tarawih, X berbincang dengan jamaah`: told, not said.
            let after = doc.is(i, "seusai")
                && !self.speech.statements.iter().any(|it| it.sentence == index)
                && !doc.sentence_holds(i, Kinds::SPEECH);
            line.elsewhere |= (self.marks.has(i, Words::Elsewhere) && !after && self.comes_out(&tokens, i).is_none())
                || (self.marks.has(i, Words::Reporters)
                    // `kepada awak bus`
                    && (!doc.is(i, "awak") || doc.is_any(i + 1, words!["media", "pers", "wartawan"]))
                    && doc.is_any(i.wrapping_sub(1), words!["kepada", "menjawab", "pertanyaan"]));
            if let Some((role, len, passive)) = cue_at(doc, i) {
                let passive = passive || doc.is_passive(i);
                line.cues.push(Cue { at: i, end: i + len, role, passive });
                next = i + len;
            } else if self.joins_in(i) {
                line.cues.push(Cue { at: i, end: i + 2, role: RoleCue::Attendee, passive: false });
                next = i + 2;
            }
        }
    }

    /// `Di sana Kapolda ditemui Ketua KPU A`, `Mereka ditemui Asisten A`: where those are named who come out to a party, if the verb at token
    /// `i` says so. `Ditemui usai acara`, `Saat ditemui`, `yang ditemui wartawan` are of the press.
    pub(crate) fn comes_out(&self, tokens: &Range<usize>, i: usize) -> Option<usize> {
        let doc = self.doc;
        let lead = words!["yang", "saat", "ketika", "sewaktu", "bisa", "dapat"];
        if !doc.is_any(i, MEETS) || i == tokens.start || !doc.tokens[i - 1].is_word() || doc.is_any(i - 1, lead) {
            return None;
        }
        let from = i + 1 + usize::from(doc.is_any(i + 1, words!["langsung", "oleh", "kemudian"]));
        let office = |it: &Placed| it.tokens.start == from && matches!(it.item, Item::Post(_) | Item::Person(_));
        self.items(from..from + 1).any(office).then_some(from)
    }

    /// `ikut memanen`, `turut menyematkan`: whoever joins in a deed is there.
    fn joins_in(&self, i: usize) -> bool {
        let doc = self.doc;
        let deed = |it: usize| {
            let word = doc.word(it);
            doc.tokens.get(it).is_some_and(|token| token.is_word() && !token.is_capital())
                && word.len() > 5
                && (word.starts_with("me") || word.starts_with("ber"))
        };
        self.marks.has(i, Words::Joins)
            && deed(i + 1)
            && !judges(doc, i + 1)
            && !doc.is_any(
                i + 1,
                words![
                    "merasa",
                    "merasakan",
                    "membantu",
                    "berperan",
                    "berduka",
                    "bertanggung",
                    "mendukung",
                    "menjaga",
                    "bersama",
                    "mengawasi",
                    "mengawal",
                    "menyukseskan",
                    "mensukseskan",
                    "berbelasungkawa",
                    "mengatur",
                    "mengamankan",
                    "memastikan",
                    "mengantisipasi"
                ],
            )
            && !doc.is_any(
                i.wrapping_sub(1),
                words!["untuk", "agar", "harus", "dapat", "bisa", "mari", "akan", "tidak", "dan"],
            )
    }

    /// Whether a paragraph stands above the one that the dateline opens, or says that it is about a picture.
    fn is_caption(&self, paragraph: usize) -> bool {
        let doc = self.doc;
        let start = doc.paragraphs[paragraph].tokens.start;
        if doc.is_any(start, words!["Foto", "Caption"])
            || (doc.is_any(start, words!["Ket", "Keterangan"]) && doc.is(start + 2, "Foto"))
        {
            return true;
        }
        paragraph < 4 && self.lead.is_some_and(|it| paragraph < it)
    }

    /// One behind the dateline and the name of the outlet (`MALINAU, Polres Malinau –`).
    fn behind_dateline(&self, sentence: &Range<usize>) -> usize {
        let doc = self.doc;
        if !doc.tokens[sentence.start].is_capital() {
            return sentence.start;
        }
        let limit = (sentence.start + 11).min(sentence.end);
        let dash = (sentence.start..limit).find(|it| {
            matches!(doc.mark(*it), '–' | '—' | '-' | '|')
                && !(doc.tokens[*it].glued && doc.tokens.get(it + 1).is_some_and(|next| next.glued))
        });
        let Some(dash) = dash else { return sentence.start };
        (dash + 1..sentence.end).find(|it| !matches!(doc.mark(*it), '–' | '—' | '-' | '|')).unwrap_or(sentence.start)
    }

    /// The line that token `i` stands in.
    pub(crate) fn line_of(&self, i: usize) -> &Line {
        &self.lines[self.doc.sentence_of(i)]
    }

    /// The day that a date mention means.
    pub(crate) fn day(&self, date: usize) -> Option<DateRange> {
        self.dates.get(date).and_then(|it| it.value)
    }

    /// The best date of a range: an explicit one before a weekday before `kemarin`.
    pub(crate) fn date_in(&self, line: &Line, range: &Range<usize>) -> Option<usize> {
        let within = || line.dates.iter().copied().filter(|it| range.contains(&self.dates[*it].tokens.start));
        within()
            .find(|it| self.dates[*it].is_explicit())
            .or_else(|| within().find(|it| !self.dates[*it].is_relative()))
            .or_else(|| within().find(|it| self.dates[*it].is_counted()))
    }

    /// The smallest region that holds all places named in a range: of two villages of one district, the district.
    pub(crate) fn place_in(&self, range: &Range<usize>) -> Option<RegionCode> {
        let doc = self.doc;
        let mut best: Option<RegionCode> = None;
        let mut passed: Option<(RegionCode, usize)> = None;
        let mut covered = range.start;
        // Several places were named, of which one holds them all.
        let mut several = false;
        for placed in self.mentions.within(range.clone()) {
            let Item::Region(index) = placed.item else {
                covered = covered.max(placed.tokens.end);
                continue;
            };
            let before = placed.tokens.start.wrapping_sub(1);
            let Some(code) = self.resolved.region_of[index]
                .filter(|_| placed.tokens.start >= covered && doc.quote_of(placed.tokens.start).is_none())
            else {
                continue;
            };
            let joined = doc.is_any(before, words!["dan", "serta"]) || doc.mark(before) == ',';
            let led = joined || doc.is_any(before, words!["di", "ke", "wilayah", "menuju", "dari"]);
            if !led && self.mentions.regions[index].level.is_none() {
                passed = Some((code, placed.tokens.end));
                continue;
            }
            // `untuk Krayan Barat dan Krayan Timur`: both or none.
            if best.is_none()
                && doc.is_any(before, words!["dan", "serta"])
                && let Some((other, _)) = passed.filter(|it| it.1 == before && it.0.level() == code.level())
            {
                best = Some(other);
            }
            several |= best.is_some_and(|known| known != code && known.level() == code.level());
            best = match best {
                Some(known) if code.within(known) && several => Some(known),
                Some(known) if code.within(known) => Some(code),
                Some(known) if known.within(code) => Some(known),
                // An address goes upwards; places beside one another are joined.
                Some(known) if code.level() == known.level() => common(known, code),
                Some(known) => Some(known),
                None => Some(code),
            };
        }
        best
    }

    /// The items that begin in a range and are no part of an earlier one.
    pub(crate) fn items(&self, range: Range<usize>) -> impl Iterator<Item = &Placed> {
        self.mentions.within(range).iter()
    }

    /// Whether the paragraph of a sentence says, up to it, that people speak elsewhere.
    pub(crate) fn is_elsewhere(&self, sentence: usize) -> bool {
        let paragraph = self.doc.sentences[sentence].paragraph;
        let from = self.doc.sentence_of(self.doc.paragraphs[paragraph].tokens.start);
        self.lines[from..=sentence].iter().any(|it| it.elsewhere)
    }

    /// Whether an official of a sentence speaks elsewhere: its paragraph says so up to it, or later on of the same one.
    pub(crate) fn speaks_elsewhere(&self, official: usize, sentence: usize) -> bool {
        let paragraph = self.doc.sentences[sentence].paragraph;
        let later = self.lines[sentence + 1..].iter().zip(&self.doc.sentences[sentence + 1..]);
        let same = |line: &Line| self.people.within(line.tokens.clone()).iter().any(|it| it.official == official);
        // `Ketua KPU X dihubungi terpisah mengatakan …`, and his words in the paragraph below.
        let before = (0..sentence).rev().take_while(|it| self.doc.sentences[*it].paragraph + 1 >= paragraph);
        self.is_elsewhere(sentence)
            || before.into_iter().any(|it| {
                self.doc.sentences[it].paragraph < paragraph && self.lines[it].elsewhere && same(&self.lines[it])
            })
            || later.take_while(|it| it.1.paragraph == paragraph).any(|it| it.0.elsewhere && same(it.0))
    }
}

/// The paragraph that the dateline opens.
fn lead(doc: &Doc<'_>) -> Option<usize> {
    let dateline = doc.article.dateline.as_deref();
    let opens = |it: usize| {
        let tokens = doc.paragraphs[it].tokens.clone();
        let head = doc.slice(tokens.start..(tokens.start + 14).min(tokens.end));
        let mark =
            || head.bytes().any(|it| matches!(it, b'-' | b'|' | b'(')) || head.contains('–') || head.contains('—');
        let marked = !doc.paragraphs[it].title && mark();
        // `KABAR-X.COM, BLITAR –`: the outlet by its address, where no dateline is known.
        let outlet = || head.split(' ').take(2).any(is_address);
        // `Sumbawa Barat, kabarx.com`, a line of its own.
        let alone = || {
            let short = !doc.paragraphs[it].title && tokens.len() <= 8;
            short && head.contains('.') && dateline.is_some_and(|it| head.starts_with(it))
        };
        marked && dateline.map_or_else(outlet, |it| holds_part(head, it)) || alone()
    };
    (0..doc.paragraphs.len().min(5)).find(|it| opens(*it))
}

/// Whether a word with its comma is an address: `KABAR-X.COM,`.
fn is_address(word: &str) -> bool {
    let parts = word.strip_suffix(',').and_then(|it| it.rsplit_once('.'));
    parts.is_some_and(|(name, domain)| {
        let one_case =
            domain.bytes().all(|it| it.is_ascii_uppercase()) || domain.bytes().all(|it| it.is_ascii_lowercase());
        name.len() > 3 && matches!(domain.len(), 2 | 3) && one_case
    })
}

/// The smallest region that holds both.
fn common(a: RegionCode, b: RegionCode) -> Option<RegionCode> {
    if let (Some(a), Some(b)) = (a.district(), b.district())
        && a == b
    {
        return Some(a);
    }
    if let (Some(a), Some(b)) = (a.regency(), b.regency())
        && a == b
    {
        return Some(a);
    }
    (a.province() == b.province()).then(|| a.province())
}

/// `turut mengapresiasi`, `ikut menyoroti`: what somebody says of a thing from wherever he is.
pub(crate) fn judges(doc: &Doc<'_>, i: usize) -> bool {
    let verbs = words![
        "memuji",
        "menanggapi",
        "mengapresiasi",
        "mengecam",
        "mengomentari",
        "menyayangkan",
        "menyesalkan",
        "menyoroti"
    ];
    doc.is_any(i, verbs)
}
