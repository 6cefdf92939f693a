//! Pass 5b, first half: what each sentence holds of cues, venues, dates and event words. Computed once, read by every frame.

use crate::{
    dates::DateMention,
    doc::{Doc, Kinds},
    events::Scene,
    list::holds_part,
    mentions::{Item, Placed, cue_at},
    rows::Row,
    token::Token,
    triggers::{self, Trigger},
    venue,
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::{DateRange, EventKind, RegionCode};
use std::{
    mem,
    ops::{Deref, Range},
};

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
        triggers::find(self, line, &mut triggers);
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
                    && doc.is_any(i.wrapping_sub(1), words!["kepada", "menjawab", "pertanyaan"]));
            if let Some((role, len, passive)) = cue_at(doc, i) {
                let passive = passive || doc.word(i).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("di"));
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
        if !doc.is_any(i, words!["ditemui", "dihampiri", "dijumpai"])
            || i == tokens.start
            || !doc.tokens[i - 1].is_word()
            || doc.is_any(i - 1, lead)
        {
            return None;
        }
        let from = i + 1 + usize::from(doc.is_any(i + 1, words!["langsung", "oleh", "kemudian"]));
        let office = |it: &Placed| it.tokens.start == from && matches!(it.item, Item::Post(_) | Item::Person(_));
        self.items(from..from + 1).any(office).then_some(from)
    }

    /// The dates of a line that say when something happened, of those that its sentence holds.
    fn read_dates(&self, line: &mut Line, index: usize, dates: Range<usize>) {
        if dates.is_empty() {
            return;
        }
        let doc = self.doc;
        let attributed = self
            .speech
            .statements
            .iter()
            .filter(|it| it.sentence == index && it.attributed)
            .map(|it| doc.token_at(doc.quotes[it.quote].outer_end))
            .min();
        let venues = &line.venues;
        line.dates.extend(dates.filter(|it| {
            let date = &self.dates[*it];
            date.value.is_some()
                && !doc.any_of(date.tokens.start.saturating_sub(2)..date.tokens.start, words!["tiap", "setiap"])
                && doc.quote_of(date.tokens.start).is_none()
                && attributed.is_none_or(|end| {
                    date.tokens.start < end
                        || self.told_at(end..date.tokens.start)
                        || venues.iter().any(|it| it.start >= end && it.end <= date.tokens.start)
                })
                && !date.is_of_other(doc)
                && !self.deadline(date)
                && !self.said_on(date, venues)
        }));
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

    /// `pemungutan suara 27 November`: the day of an occasion to come, not of what is told.
    fn deadline(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let before = date.tokens.start.wrapping_sub(1);
        let occasion = |i: usize| {
            doc.found(i).iter().any(|it| match it.term {
                Term::Event(id) => {
                    let end = i + it.len as usize;
                    let joined = |k: usize| doc.mark(k) == ')' || doc.is_any(k, words!["pada", "tanggal"]);
                    (end..date.tokens.start).all(joined)
                        && (doc.lexicon.event(id).purpose_only
                            || matches!(doc.lexicon.event(id).kind, EventKind::Voting | EventKind::Campaign))
                }
                _ => false,
            })
        };
        // `pemilihan keuchik yang akan dilaksanakan 15 Oktober`
        let coming = (date.tokens.start.saturating_sub(5)..date.tokens.start)
            .find(|it| doc.is(*it, "yang") && doc.is_any(it + 1, words!["akan", "dijadwalkan", "bakal"]));
        let vote = |at: usize| {
            doc.found(at).iter().any(|it| match it.term {
                Term::Event(id) => {
                    doc.lexicon.event(id).purpose_only
                        || matches!(doc.lexicon.event(id).kind, EventKind::Voting | EventKind::Campaign)
                }
                _ => false,
            })
        };
        if coming.is_some_and(|at| (at.saturating_sub(7)..at).any(vote)) {
            return true;
        }
        if date.weekday.is_none() && self.of_paper(date) {
            return true;
        }
        date.weekday.is_none()
            && ((date.tokens.start.saturating_sub(4)..date.tokens.start).any(occasion)
                || doc.is_any(
                    before,
                    words![
                        "lambat",
                        "lambatnya",
                        "sebelum",
                        "mulai",
                        "hingga",
                        "sampai",
                        "tanggal",
                        "tertanggal",
                        "sejak"
                    ],
                ))
    }

    /// `Surat Telegram Nomor … tanggal 6 Januari 2025`, `keputusan yang ditandatangani pada 31 Juli`: the day of a paper.
    fn of_paper(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let at = date.tokens.start;
        let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
        let back = |reach: usize| at.saturating_sub(reach).max(sentence)..at;
        let dated = doc.is_any(at, words!["tanggal", "tgl", "tertanggal", "bertanggal"])
            || back(1).any(|it| doc.is_any(it, words!["tanggal", "tertanggal", "bertanggal"]))
            || back(7).any(|it| {
                doc.is_any(
                    it,
                    words!["ditandatangani", "diteken", "diterbitkan", "dikeluarkan", "terbit", "ditetapkan"],
                )
            });
        let paper = back(26).any(|it| {
            doc.is_any(
                it,
                words![
                    "surat",
                    "telegram",
                    "nomor",
                    "keputusan",
                    "kep",
                    "skep",
                    "sprin",
                    "sk",
                    "st",
                    "str",
                    "peraturan",
                    "perpres",
                    "keppres",
                    "pkpu",
                    "maklumat",
                    "instruksi"
                ],
            ) && !doc.is(it + 1, "suara")
        });
        dated && paper
    }

    /// `kata X, Jumat (23/8)`, `dalam keterangannya, Rabu (14/8)`: the date on which someone spoke.
    fn said_on(&self, date: &DateMention, venues: &[Range<usize>]) -> bool {
        let doc = self.doc;
        let sentence = doc.sentences[doc.sentence_of(date.tokens.start)].tokens.clone();
        let from = date.tokens.start.saturating_sub(9).max(sentence.start);
        if venues.iter().any(|it| it.start > from && it.end <= date.tokens.start)
            && !(from..date.tokens.start).any(|it| doc.is_any(it, words!["ditemui", "dikonfirmasi"]))
        {
            return false;
        }
        if self.told_at(from..date.tokens.start) {
            return false;
        }
        // `Kabid Humas X di Kota Y, Sabtu (27/1) lalu, mengatakan …`, with nothing told before it.
        let behind = (date.tokens.end..date.tokens.end + 3).find(|it| doc.tokens.get(*it).is_some_and(Token::is_word));
        let active = |it: usize| doc.word(it).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("me"));
        let verb = |it: usize| active(it) && doc.found(it).iter().any(|f| matches!(f.term, Term::Speech(_)));
        let speaks = date.weekday.is_some() && behind.is_some_and(verb);
        if speaks && !(sentence.start..date.tokens.start).any(|it| doc.begins(it, Kinds::EVENT)) {
            return true;
        }
        // `digelar sejak Senin hingga Rabu (12-14/8)`: a span of days is no day of speaking.
        let spans = date.value.is_some_and(|it| it.end.is_some())
            || doc.is_any(date.tokens.end, words!["hingga", "sampai"])
            || doc.is_any(date.tokens.start.wrapping_sub(1), words!["hingga", "sampai"]);
        // `ujar X kepada wartawan`; not `memberikan penyuluhan kepada warga`.
        let told_to = |it: usize| {
            self.marks.has(it + 1, Words::Press)
                || (sentence.start..it).any(|k| {
                    doc.quote_of(k).is_none() && doc.found(k).iter().any(|f| matches!(f.term, Term::Speech(_)))
                })
        };
        // `Jalan Dewi Sartika Nomor 2`: of a house, not of a paper.
        let street = |it: usize| (it.saturating_sub(5)..it).any(|k| doc.is_any(k, words!["jalan", "jl", "jln"]));
        (from..date.tokens.start).any(|it| {
            doc.is_any(it, words!["keterangannya", "dikonfirmasi", "dihubungi", "ditemui", "tertulis", "rilisnya", "telegram", "lahir"])
                || (doc.is(it, "nomor") && !street(it))
                // `padat sejak pagi, Senin (18/11)`: of that day.
                || (!spans && doc.is_any(it, words!["sejak", "hingga"]) && !doc.is_any(it + 1, words!["pagi", "siang", "sore", "malam", "dini", "subuh"]))
                || (doc.is(it, "kepada") && told_to(it))
                || doc.found(it).iter().any(|f| matches!(f.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Base | SpeechForm::Suffixed)))
                || (doc.is_any(it, words!["membenarkan"]) && doc.mark(date.tokens.start.wrapping_sub(1)) == ',')
        })
    }

    /// `ujar X dalam rapat kerja di Y, Rabu (26/7)`: an event stands between the attribution and the date.
    fn told_at(&self, range: Range<usize>) -> bool {
        let doc = self.doc;
        range.into_iter().any(|i| {
            doc.is_any(i, words!["dalam", "pada", "saat", "usai"])
                && (i + 1..i + 3).any(|k| doc.event_noun(k).is_some())
        })
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
        let marked = !doc.paragraphs[it].title && head.contains(['–', '—', '-', '|', '(']);
        // `KABAR-X.COM, BLITAR –`: the outlet by its address, where no dateline is known.
        let outlet = || head.split(' ').take(2).any(is_address);
        marked && dateline.map_or_else(outlet, |it| holds_part(head, it))
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
