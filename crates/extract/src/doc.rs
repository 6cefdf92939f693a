//! One article as the passes see it: tokens, paragraphs, sentences, quotations and lexicon hits over one immutable text.

use crate::{
    list::{List, Signs, same_word},
    quotes::{Quote, may_quote, quotes},
    rotations,
    token::{Kind, Shape, Token, tokenize},
};
use simpul_lexicon::{EventWord, Hit, Lexicon, Term};
use simpul_model::{Article, EventKind};
use std::{cell::Cell, mem, ops::Range};

/// A lexicon entry that begins at a token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// Index of the first token.
    pub(crate) token: u32,
    /// How many tokens it covers.
    pub(crate) len: u32,
    pub(crate) term: Term,
}

/// Kinds of lexicon entries, one bit each: what most questions about a token ask first.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Kinds(u32);

impl Kinds {
    pub(crate) const RANK: Self = Self(1);
    pub(crate) const DEGREE: Self = Self(1 << 1);
    pub(crate) const HONORIFIC: Self = Self(1 << 2);
    pub(crate) const POST: Self = Self(1 << 3);
    pub(crate) const UNIT_TYPE: Self = Self(1 << 4);
    pub(crate) const UNIT: Self = Self(1 << 5);
    pub(crate) const LEVEL: Self = Self(1 << 6);
    pub(crate) const PLACE: Self = Self(1 << 7);
    pub(crate) const EVENT: Self = Self(1 << 8);
    pub(crate) const SPEECH: Self = Self(1 << 9);
    pub(crate) const ROLE: Self = Self(1 << 10);
    pub(crate) const STATUS: Self = Self(1 << 11);
    pub(crate) const PROGRAMME: Self = Self(1 << 12);
    pub(crate) const WEEKDAY: Self = Self(1 << 13);
    pub(crate) const MONTH: Self = Self(1 << 14);
    pub(crate) const DAY_PART: Self = Self(1 << 15);
    pub(crate) const CORPS: Self = Self(1 << 16);
    pub(crate) const GROUP: Self = Self(1 << 17);
    const RELATIVE: Self = Self(1 << 18);
    /// A role of who takes over from whom, besides [`Kinds::ROLE`].
    pub(crate) const ROTATION: Self = Self(1 << 19);

    /// These kinds and others.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kind of an entry.
    fn of(term: Term) -> Self {
        match term {
            Term::Rank(_) => Self::RANK,
            Term::Corps(_) => Self::CORPS,
            Term::Degree(_) => Self::DEGREE,
            Term::Honorific(_) => Self::HONORIFIC,
            Term::Post(_) => Self::POST,
            Term::UnitType(_) => Self::UNIT_TYPE,
            Term::Unit(_) => Self::UNIT,
            Term::Level(_) => Self::LEVEL,
            Term::Place(_) => Self::PLACE,
            Term::Event(_) => Self::EVENT,
            Term::Speech(_) => Self::SPEECH,
            Term::Role(_) => Self::ROLE,
            Term::Status(_) => Self::STATUS,
            Term::Programme(_) => Self::PROGRAMME,
            Term::Weekday(_) => Self::WEEKDAY,
            Term::Month(_) => Self::MONTH,
            Term::DayPart(_) => Self::DAY_PART,
            Term::Group(_) => Self::GROUP,
            Term::Relative(_) => Self::RELATIVE,
        }
    }
}

/// A paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph {
    pub(crate) tokens: Range<usize>,
    /// The headline.
    pub(crate) title: bool,
}

/// A sentence. Sentences inside a quotation belong to the sentence that holds the quotation.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub(crate) tokens: Range<usize>,
    pub(crate) paragraph: usize,
    /// It stands in the headline.
    title: bool,
    /// What its words have in common: most lists share no word with most sentences.
    signs: Signs,
    /// The kinds of the lexicon entries in it.
    kinds: Kinds,
}

/// Buffers that are used again for the next article.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    scratch: simpul_lexicon::Scratch,
    hits: Vec<Hit>,
    tokens: Vec<Token>,
    words: Vec<&'static str>,
    sentence_of: Vec<u32>,
    quote_of: Vec<u32>,
    found: Vec<Found>,
    found_at: Vec<u32>,
    kinds: Vec<Kinds>,
    paragraphs: Vec<Paragraph>,
    sentences: Vec<Sentence>,
    quotes: Vec<Quote>,
    blocks: Vec<Cell<u8>>,
    name_ends: Vec<Cell<u32>>,
}

/// One article under the reader's eyes.
pub(crate) struct Doc<'a> {
    pub(crate) article: &'a Article,
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) tokens: Vec<Token>,
    /// The text of each token.
    words: Vec<&'a str>,
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quotes: Vec<Quote>,
    sentence_of: Vec<u32>,
    quote_of: Vec<u32>,
    found: Vec<Found>,
    found_at: Vec<u32>,
    /// The kinds of the entries that begin at each token.
    kinds: Vec<Kinds>,
    /// What the words of all sentences have in common.
    signs: Signs,
    /// Initials of the places of two and more words that the text names, each with the name's id.
    initials: Vec<(String, u32)>,
    /// Which tokens [`crate::names::blocks_name`] has been asked of.
    pub(crate) blocks: Recall,
    /// Where names end that begin at each token, see [`crate::names::name`].
    pub(crate) name_ends: Ends,
}

impl<'a> Doc<'a> {
    pub(crate) fn new(article: &'a Article, lexicon: &'a Lexicon, buffers: &mut Buffers) -> Self {
        let text = article.text.as_str();
        lexicon.scan(text, &mut buffers.scratch, &mut buffers.hits);
        let mut tokens = mem::take(&mut buffers.tokens);
        let mut words = reused(mem::take(&mut buffers.words));
        tokenize(text, buffers.scratch.words(), &mut tokens, &mut words);
        let cleared = |mut it: Vec<u32>| {
            it.clear();
            it.resize(tokens.len(), 0);
            it
        };
        let mut doc = Self {
            article,
            text,
            lexicon,
            sentence_of: cleared(mem::take(&mut buffers.sentence_of)),
            quote_of: cleared(mem::take(&mut buffers.quote_of)),
            blocks: Recall::new(mem::take(&mut buffers.blocks), tokens.len()),
            name_ends: Ends::new(mem::take(&mut buffers.name_ends), tokens.len()),
            words,
            tokens,
            paragraphs: mem::take(&mut buffers.paragraphs),
            sentences: mem::take(&mut buffers.sentences),
            quotes: mem::take(&mut buffers.quotes),
            found: mem::take(&mut buffers.found),
            found_at: mem::take(&mut buffers.found_at),
            kinds: mem::take(&mut buffers.kinds),
            signs: Signs::default(),
            initials: Vec::new(),
        };
        doc.paragraphs.clear();
        doc.sentences.clear();
        doc.quotes.clear();
        doc.found.clear();
        doc.found_at.clear();
        doc.kinds.clear();
        doc.cut_paragraphs();
        doc.mark_quotes();
        doc.place_hits(&buffers.hits);
        doc.open_rolls();
        doc.cut_sentences();
        doc.note_kinds();
        doc.note_initials();
        doc
    }

    /// Gives the buffers back.
    pub(crate) fn leave(self, buffers: &mut Buffers) {
        buffers.tokens = self.tokens;
        buffers.words = reused(self.words);
        buffers.sentence_of = self.sentence_of;
        buffers.quote_of = self.quote_of;
        buffers.found = self.found;
        buffers.found_at = self.found_at;
        buffers.kinds = self.kinds;
        buffers.paragraphs = self.paragraphs;
        buffers.sentences = self.sentences;
        buffers.quotes = self.quotes;
        buffers.blocks = self.blocks.0;
        buffers.name_ends = self.name_ends.0;
    }

    fn cut_paragraphs(&mut self) {
        let mut from = 0;
        let mut push = |tokens: &[Token], range: Range<usize>, title: bool, quotes_found: &mut Vec<Quote>| {
            let begin = tokens.partition_point(|it| (it.start as usize) < range.start);
            let end = tokens.partition_point(|it| (it.start as usize) < range.end);
            if end > begin {
                if tokens[begin..end].iter().any(|it| it.mark != '\0' && may_quote(it.mark)) {
                    quotes(self.text.get(range.clone()).unwrap_or_default(), range.start, quotes_found);
                }
                let title = title || is_headline(&tokens[begin..end]);
                self.paragraphs.push(Paragraph { tokens: begin..end, title });
            }
        };
        if self.article.body_start > 0 {
            push(&self.tokens, 0..self.article.body_start, true, &mut self.quotes);
            from = self.article.body_start;
        }
        while let Some(rest) = self.text.get(from..) {
            let breaks = rest.match_indices('\n').map(|it| it.0);
            let len = breaks.into_iter().find(|it| rest.as_bytes().get(it + 1) == Some(&b'\n')).unwrap_or(rest.len());
            push(&self.tokens, from..from + len, false, &mut self.quotes);
            from += len + 2;
        }
    }

    fn mark_quotes(&mut self) {
        for (i, quote) in self.quotes.iter().enumerate() {
            let from = self.tokens.partition_point(|it| (it.start as usize) < quote.outer_start);
            let to = self.tokens.partition_point(|it| (it.start as usize) < quote.outer_end);
            for slot in &mut self.quote_of[from..to] {
                *slot = i as u32 + 1;
            }
        }
    }

    fn cut_sentences(&mut self) {
        for p in 0..self.paragraphs.len() {
            let range = self.paragraphs[p].tokens.clone();
            let mut begin = range.start;
            for i in range.clone() {
                if i + 1 == range.end || (self.tokens[i].kind == Kind::Punct && self.ends_sentence(i)) {
                    let index = self.sentences.len() as u32;
                    self.sentence_of[begin..=i].fill(index);
                    let mut signs = Signs::default();
                    self.tokens[begin..=i].iter().for_each(|it| signs.add(it.hash));
                    self.signs.join(&signs);
                    let kinds = Kinds::default();
                    let title = self.paragraphs[p].title;
                    self.sentences.push(Sentence { tokens: begin..i + 1, paragraph: p, title, signs, kinds });
                    begin = i + 1;
                }
            }
        }
    }

    /// Whether a sentence ends with token `i` (which has a successor in its paragraph).
    fn ends_sentence(&self, i: usize) -> bool {
        let token = &self.tokens[i];
        let next = &self.tokens[i + 1];
        if token.kind != Kind::Punct || next.glued {
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
            '.' => starts && !self.is_abbreviation(i) && !self.degree_follows(i),
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
        let text = self.word(i - 1);
        let dotted = i >= 2 && self.tokens[i - 2].mark == '.' && word.glued;
        if word.shape == Shape::Initial || self.is_any(i - 1, words!(ABBREVIATIONS)) {
            // `… S.H. Kegiatan` does end a sentence; `… S.H. Ketua` does not.
            return !(dotted && self.opens_sentence(i + 1));
        }
        (is_clipped(text) && self.tokens[i - 1].shape == Shape::Capital && !self.opens_sentence(i + 1))
            || (dotted && text.len() <= 6 && word.is_capital() && !self.opens_sentence(i + 1))
    }

    /// `Awaluddin Amin. SIK, MH.`: a stray full stop between a name and its degrees.
    fn degree_follows(&self, i: usize) -> bool {
        let next = i + 1;
        i > 0
            && self.tokens[i - 1].shape == Shape::Capital
            && self.tokens[next].shape == Shape::Upper
            && self
                .found(next)
                .iter()
                .any(|it| matches!(it.term, Term::Degree(_)) && matches!(self.mark(next + it.len as usize), ',' | '.'))
            && self.found(next).iter().all(|it| matches!(it.term, Term::Degree(_)))
    }

    /// Whether the word at `i` is one with which sentences of the genre begin.
    fn opens_sentence(&self, i: usize) -> bool {
        let Some(token) = self.tokens.get(i) else { return true };
        token.is_word() && self.is_any(i, words!(OPENERS))
    }

    fn place_hits(&mut self, hits: &[Hit]) {
        self.found.reserve(hits.len());
        self.found_at.reserve(self.tokens.len() + 1);
        self.kinds.resize(self.tokens.len(), Kinds::default());
        let mut next = 0;
        for i in 0..self.tokens.len() {
            self.found_at.push(self.found.len() as u32);
            let token = self.tokens[i];
            if hits.get(next).is_none_or(|it| it.start > token.start) {
                continue;
            }
            while hits.get(next).is_some_and(|it| it.start < token.start) {
                next += 1;
            }
            while let Some(hit) = hits.get(next).filter(|it| it.start == token.start) {
                let mut last = i;
                while self.tokens.get(last + 1).is_some_and(|it| it.start < hit.end) {
                    last += 1;
                }
                // A hit that ends inside a word (`Nu` of `Nu'man`) is none.
                if self.tokens[last].end > hit.end {
                    next += 1;
                    continue;
                }
                self.found.push(Found { token: i as u32, len: (last + 1 - i) as u32, term: hit.term });
                self.kinds[i] = self.kinds[i].or(Kinds::of(hit.term));
                if let Term::Role(id) = hit.term
                    && rotations::is_cue(self.lexicon.role(id).role)
                {
                    self.kinds[i] = self.kinds[i].or(Kinds::ROTATION);
                }
                next += 1;
            }
        }
        self.found_at.push(self.found.len() as u32);
    }

    /// Lines of a roll (`Kapolda X Irjen Pol A`, the like above and below) are written like headlines and are none.
    fn open_rolls(&mut self) {
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
        self.begins(tokens.start, Kinds::POST.or(Kinds::RANK))
            && !tokens.clone().any(|it| self.begins(it, Kinds::ROLE.or(Kinds::SPEECH).or(Kinds::EVENT)))
    }

    fn note_kinds(&mut self) {
        for sentence in &mut self.sentences {
            let kinds = self.kinds.get(sentence.tokens.clone()).unwrap_or_default();
            sentence.kinds = kinds.iter().fold(Kinds::default(), |it, one| it.or(*one));
        }
    }

    fn note_initials(&mut self) {
        let mut noted: Vec<(String, u32)> = Vec::new();
        for found in &self.found {
            let Term::Place(name) = found.term else { continue };
            if found.len < 2
                || noted.iter().any(|it| it.1 == name)
                || !self.lexicon.gazetteer().named(name).iter().any(|it| it.regency() == Some(*it))
            {
                continue;
            }
            let range = found.token as usize..(found.token + found.len) as usize;
            let initials: String =
                range.filter(|it| self.tokens[*it].is_word()).filter_map(|it| self.word(it).chars().next()).collect();
            noted.push((initials.to_uppercase(), name));
        }
        self.initials = noted;
    }

    /// The place whose initials stand at token `i` (`BS`, `OI`), if the text names it in full.
    pub(crate) fn initials_at(&self, i: usize) -> Option<u32> {
        let token = self.tokens.get(i).filter(|it| it.shape == Shape::Upper && it.end - it.start <= 4)?;
        let word = self.text.get(token.start as usize..token.end as usize)?;
        self.initials.iter().find(|it| it.0 == word).map(|it| it.1)
    }

    /// Whether two tokens stand in one sentence.
    pub(crate) fn same_sentence(&self, a: usize, b: usize) -> bool {
        a < self.tokens.len() && b < self.tokens.len() && self.sentence_of(a) == self.sentence_of(b)
    }

    /// The lexicon entries that begin at token `i`, longest first.
    pub(crate) fn found(&self, i: usize) -> &[Found] {
        match (self.found_at.get(i), self.found_at.get(i + 1)) {
            (Some(&from), Some(&to)) => &self.found[from as usize..to as usize],
            _ => &[],
        }
    }

    /// Whether a word for an event of a kind begins at token `i`.
    pub(crate) fn names_event(&self, i: usize, kind: EventKind) -> bool {
        self.begins(i, Kinds::EVENT)
            && self.found(i).iter().any(|it| matches!(it.term, Term::Event(id) if self.lexicon.event(id).kind == kind))
    }

    /// The event word at token `i`, unless it only names a purpose: its kind and its tokens.
    pub(crate) fn event_at(&self, i: usize) -> Option<(EventKind, Range<usize>)> {
        self.event_where(i, |_| true)
    }

    /// The same, where it is a noun.
    pub(crate) fn event_noun(&self, i: usize) -> Option<(EventKind, Range<usize>)> {
        self.event_where(i, |it| !it.verb)
    }

    fn event_where(&self, i: usize, fits: impl Fn(&EventWord) -> bool) -> Option<(EventKind, Range<usize>)> {
        self.found(i).iter().find_map(|it| match it.term {
            Term::Event(id) => {
                let event = self.lexicon.event(id);
                (!event.purpose_only && fits(event)).then(|| (event.kind, i..i + it.len as usize))
            }
            _ => None,
        })
    }

    /// Whether an entry of one of some kinds begins at token `i`.
    #[inline]
    pub(crate) fn begins(&self, i: usize, kinds: Kinds) -> bool {
        self.kinds.get(i).is_some_and(|it| it.0 & kinds.0 != 0)
    }

    /// Whether a named unit that is written as an abbreviation (`BIN`) was found in a word that is none (`bin`).
    pub(crate) fn is_no_abbreviation(&self, found: &Found) -> bool {
        let Term::Unit(id) = found.term else { return false };
        found.len == 1
            && self.tokens[found.token as usize].shape != Shape::Upper
            && self.lexicon.unit(id).name.bytes().all(|it| it.is_ascii_uppercase())
    }

    /// The text of token `i`; empty behind the end.
    pub(crate) fn word(&self, i: usize) -> &'a str {
        self.words.get(i).copied().unwrap_or_default()
    }

    /// Whether token `i` is this word, whatever its case.
    #[inline]
    pub(crate) fn is(&self, i: usize, word: &str) -> bool {
        self.words.get(i).is_some_and(|it| it.len() == word.len() && same_word(it, word))
    }

    /// Whether token `i` is one of these words, whatever its case.
    #[inline]
    pub(crate) fn is_any(&self, i: usize, words: &List) -> bool {
        self.tokens.get(i).is_some_and(|it| words.may_hold(it.hash) && words.holds(self.word(i), it.hash))
    }

    /// The first token of a range that is one of these words.
    pub(crate) fn first_of(&self, mut range: Range<usize>, words: &List) -> Option<usize> {
        let sentence = self.sentences.get(self.sentence_of(range.start))?;
        if !words.may_meet(if range.end <= sentence.tokens.end { &sentence.signs } else { &self.signs }) {
            return None;
        }
        range.find(|it| self.is_any(*it, words))
    }

    /// Whether any token of a range is one of these words.
    pub(crate) fn any_of(&self, range: Range<usize>, words: &List) -> bool {
        self.first_of(range, words).is_some()
    }

    /// Whether an entry of one of some kinds begins in the sentence of token `i`.
    pub(crate) fn sentence_holds(&self, i: usize, kinds: Kinds) -> bool {
        self.sentences.get(self.sentence_of(i)).is_some_and(|it| it.kinds.0 & kinds.0 != 0)
    }

    /// One behind the last token of the sentence of token `i`, or at least of the token.
    pub(crate) fn sentence_end(&self, i: usize) -> usize {
        self.sentences.get(self.sentence_of(i)).map_or(0, |it| it.tokens.end).max(i + 1)
    }

    /// The mark at token `i`, or `\0`.
    pub(crate) fn mark(&self, i: usize) -> char {
        self.tokens.get(i).map_or('\0', |it| it.mark)
    }

    /// The text that a range of tokens covers, as printed.
    pub(crate) fn slice(&self, range: Range<usize>) -> &'a str {
        let (Some(first), Some(last)) =
            (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|it| self.tokens.get(it)))
        else {
            return "";
        };
        self.text.get(first.start as usize..last.end as usize).unwrap_or_default()
    }

    /// The sentence that token `i` belongs to.
    pub(crate) fn sentence_of(&self, i: usize) -> usize {
        self.sentence_of.get(i).copied().unwrap_or_default() as usize
    }

    /// The paragraph that token `i` belongs to.
    pub(crate) fn paragraph_of(&self, i: usize) -> usize {
        self.sentences.get(self.sentence_of(i)).map_or(0, |it| it.paragraph)
    }

    /// Whether token `i` stands in the headline.
    pub(crate) fn in_title(&self, i: usize) -> bool {
        self.sentences.get(self.sentence_of(i)).is_some_and(|it| it.title)
    }

    /// The quotation that token `i` belongs to, if any.
    pub(crate) fn quote_of(&self, i: usize) -> Option<usize> {
        self.quote_of.get(i).and_then(|it| (*it as usize).checked_sub(1))
    }

    /// The first token at or behind byte `at`.
    pub(crate) fn token_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|it| (it.start as usize) < at)
    }
}

/// An empty list in the room of another one.
fn reused<'b>(mut words: Vec<&str>) -> Vec<&'b str> {
    words.clear();
    words.into_iter().map(|_| "").collect()
}

/// Answers to a question about tokens, each found once: for each token one answer with, one without a condition.
pub(crate) struct Recall(Vec<Cell<u8>>);

impl Recall {
    fn new(mut cells: Vec<Cell<u8>>, tokens: usize) -> Self {
        cells.clear();
        cells.resize(tokens, Cell::new(0));
        Self(cells)
    }

    /// The answer for token `i` under a condition.
    #[inline]
    pub(crate) fn recall(&self, i: usize, condition: bool, answer: impl FnOnce() -> bool) -> bool {
        let Some(cell) = self.0.get(i) else { return answer() };
        let shift = if condition { 2 } else { 0 };
        match cell.get() >> shift & 3 {
            0 => {
                let it = answer();
                cell.set(cell.get() | (if it { 3 } else { 2 }) << shift);
                it
            }
            known => known == 3,
        }
    }
}

/// Where something ends that begins at a token, each found once.
pub(crate) struct Ends(Vec<Cell<u32>>);

impl Ends {
    const NOT_ASKED: u32 = u32::MAX;
    const NONE: u32 = u32::MAX - 1;

    fn new(mut cells: Vec<Cell<u32>>, tokens: usize) -> Self {
        cells.clear();
        cells.resize(tokens, Cell::new(Self::NOT_ASKED));
        Self(cells)
    }

    /// The end of what begins at token `i`.
    #[inline]
    pub(crate) fn recall(&self, i: usize, end: impl FnOnce() -> Option<usize>) -> Option<usize> {
        let Some(cell) = self.0.get(i) else { return end() };
        match cell.get() {
            Self::NOT_ASKED => {
                let it = end();
                cell.set(it.map_or(Self::NONE, |it| it as u32));
                it
            }
            Self::NONE => None,
            known => Some(known as usize),
        }
    }
}

/// Whether a line within the body is written like a headline (a teaser, a subheading): nearly all its words begin with a capital and no
/// full stop ends it. Lists of people look alike, but begin with a number or hold commas.
fn is_headline(tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|it| it.is_word() && it.end - it.start > 3);
    // Of 18 words one may be small.
    if words().filter(|it| !it.is_capital()).nth(1).is_some() {
        return false;
    }
    let n = words().take(19).count();
    if !(5..=18).contains(&n) || tokens[0].kind != Kind::Word {
        return false;
    }
    let capitals = words().filter(|it| it.is_capital()).count();
    let all_upper = words().all(|it| it.shape == Shape::Upper);
    let commas = tokens.iter().filter(|it| matches!(it.mark, ',' | '.' | '“' | '"' | '(')).count();
    capitals * 10 >= n * 9
        && !all_upper
        && commas <= 1
        && tokens.last().is_some_and(|it| it.mark != '.' && it.mark != ',')
}

/// `Krg`, `Dg`, `Mhd`: a word without a vowel is a clipped one.
pub(crate) fn is_clipped(word: &str) -> bool {
    (2..=4).contains(&word.len()) && !word.bytes().any(|it| b"aeiouAEIOU".contains(&it))
}

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "br", "Kab", "Kec", "Kel", "Prov", "Kep", "Ds", "Kp", "No", "Jl", "Jln", "Gg", "Hj", "Dr", "Drs", "Dra", "Ir",
    "Prof", "Tgk", "Ach", "Achm", "Ahm", "Ny", "Nn", "Bpk", "Sdr", "Sdri", "Yth", "Muh", "Moh", "Mohd", "Abd", "Dt",
    "St", "Hi", "Dg", "Rd", "KH", "Pol", "Inf", "Kav", "Arm", "Arh", "Czi", "Cpl", "Cba", "Cke", "Cpm", "Ckm", "Caj",
    "Mar", "Pnb", "Nav", "Tek", "Plt", "Plh", "Pj", "Pjs", "Ps", "Pgs", "Kombes", "Irjen", "Brigjen", "Komjen", "AKBP",
    "Kompol", "AKP", "Iptu", "Ipda", "Letkol", "Mayjen", "Letjen", "Kapt", "Bah", "Tj", "Tg", "Gn", "Sei", "Rp", "hlm",
    "dll", "dsb", "dkk", "tgl", "pkl", "Ops", "Sat", "Bid", "Sie", "Sek", "Bdg", "dr", "drg", "Ust", "Pdt", "Rm", "Tn",
    "Apt", "Ns",
];

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
