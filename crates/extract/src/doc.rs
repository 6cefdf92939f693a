//! One article as the passes see it: tokens, paragraphs, sentences, quotations and lexicon hits over one immutable text.

use crate::{
    list::{List, Places, Signs, holds},
    quotes::Quote,
    rotations,
    token::{Layout, Puncts, Shape, Token, tokenize},
    words::Marks,
};
use simpul_lexicon::{
    EventWord, Hit, Lexicon, Term, Words,
    hash::{hash_of_literal, same},
};
use simpul_model::{Article, EventKind};
use smallvec::SmallVec;
use std::{
    cell::{Cell, OnceCell},
    iter, mem,
    ops::Range,
};

mod cut;
mod kinds;
mod misspelt;
mod recall;
mod shorts;
mod unclosed;

pub(crate) use cut::{TITLES, is_clipped};
pub(crate) use kinds::Kinds;
pub(crate) use recall::{Ends, Recall};

/// A lexicon entry that begins at a token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// Index of the first token.
    pub(crate) token: u32,
    /// How many tokens it covers.
    pub(crate) len: u32,
    pub(crate) term: Term,
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
    layout: Layout,
    quote_of: Vec<u32>,
    found: Vec<Found>,
    paragraphs: Vec<Paragraph>,
    sentences: Vec<Sentence>,
    quotes: Vec<Quote>,
    marks: Marks,
    blocks: Vec<Cell<u8>>,
    name_ends: Vec<Cell<u32>>,
    rank_ends: Vec<Cell<u32>>,
}

/// One article under the reader's eyes.
pub(crate) struct Doc<'a> {
    pub(crate) article: &'a Article,
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) tokens: Vec<Token>,
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quotes: Vec<Quote>,
    quote_of: Vec<u32>,
    found: Vec<Found>,
    /// The lists of the lexicon that each token stands in.
    pub(crate) marks: Marks,
    /// What the words of all sentences have in common.
    signs: Signs,
    /// The marks on the page.
    pub(crate) puncts: Puncts,
    /// Initials of the places of two and more words that the text names, each with the name's id.
    initials: OnceCell<Vec<(String, u32)>>,
    /// The dateline, see [`crate::resolve::in_dateline`].
    pub(crate) datelines: OnceCell<SmallVec<[Range<usize>; 2]>>,
    /// Which tokens [`crate::names::blocks_name`] has been asked of.
    pub(crate) blocks: Recall,
    /// Where names end that begin at each token, see [`crate::names::name`].
    pub(crate) name_ends: Ends,
    /// Where ranks end that begin at each token, see [`crate::phrases::rank`].
    pub(crate) rank_ends: Ends,
}

/// The kinds of an entry of the lexicon.
fn kinds_of(lexicon: &Lexicon, term: Term) -> Kinds {
    let kinds = Kinds::of(term);
    match term {
        Term::Role(id) if rotations::is_cue(lexicon.role(id).role) => kinds.or(Kinds::ROTATION),
        _ => kinds,
    }
}

impl<'a> Doc<'a> {
    pub(crate) fn new(article: &'a Article, lexicon: &'a Lexicon, buffers: &mut Buffers) -> Self {
        let text = article.text.as_str();
        lexicon.scan(text, &mut buffers.scratch, &mut buffers.hits);
        let mut tokens = mem::take(&mut buffers.tokens);
        let layout = &mut buffers.layout;
        tokenize(text, buffers.scratch.words(), &mut tokens, layout);
        let mut quote_of = mem::take(&mut buffers.quote_of);
        quote_of.clear();
        quote_of.resize(tokens.len(), 0);
        let mut doc = Self {
            article,
            text,
            lexicon,
            quote_of,
            blocks: Recall::new(mem::take(&mut buffers.blocks), tokens.len()),
            name_ends: Ends::new(mem::take(&mut buffers.name_ends), tokens.len()),
            rank_ends: Ends::new(mem::take(&mut buffers.rank_ends), tokens.len()),
            tokens,
            paragraphs: mem::take(&mut buffers.paragraphs),
            sentences: mem::take(&mut buffers.sentences),
            quotes: mem::take(&mut buffers.quotes),
            found: mem::take(&mut buffers.found),
            marks: mem::take(&mut buffers.marks),
            signs: Signs::default(),
            puncts: layout.puncts,
            initials: OnceCell::new(),
            datelines: OnceCell::new(),
        };
        doc.paragraphs.clear();
        doc.sentences.clear();
        doc.quotes.clear();
        doc.found.clear();
        doc.cut_paragraphs(layout);
        doc.mark_quotes();
        doc.place_hits(&buffers.hits, &layout.places);
        doc.forget_other_shorts(&layout.figures);
        doc.join_parted_places(&layout.figures);
        doc.learn_short_places(&layout.figures);
        doc.mend_posts(&layout.figures);
        doc.open_rolls();
        doc.close_quotes();
        doc.cut_sentences(layout);
        doc.marks.read(text, lexicon, &doc.tokens, &layout.figures, doc.sentences.len());
        doc
    }

    /// Gives the buffers back.
    pub(crate) fn leave(self, buffers: &mut Buffers) {
        buffers.tokens = self.tokens;
        buffers.quote_of = self.quote_of;
        buffers.found = self.found;
        buffers.paragraphs = self.paragraphs;
        buffers.sentences = self.sentences;
        buffers.quotes = self.quotes;
        buffers.marks = self.marks;
        buffers.blocks = self.blocks.0;
        buffers.name_ends = self.name_ends.0;
        buffers.rank_ends = self.rank_ends.0;
    }

    /// Puts the hits to the tokens at which they begin. `places` are the tokens of the words of the scan.
    fn place_hits(&mut self, hits: &[Hit], places: &[u32]) {
        self.found.reserve(hits.len());
        for hit in hits {
            let Some(i) = places.get(hit.word as usize).map(|it| *it as usize) else { continue };
            let covered = self.tokens.get(i..).unwrap_or_default();
            // Nearly all hits end where their last word does.
            let last = places.get(hit.last as usize).map_or(0, |it| (*it as usize).saturating_sub(i));
            let len = if covered.get(last).is_some_and(|it| it.end == hit.end) {
                last + 1
            } else {
                covered.iter().position(|it| it.start >= hit.end).unwrap_or(covered.len())
            };
            // A hit within a word is none, nor is one that ends there (`Nu` of `Nu'man`).
            let (Some(first), Some(last)) = (covered.first(), covered.get(len.wrapping_sub(1))) else { continue };
            if first.start != hit.start || last.end > hit.end {
                continue;
            }
            self.enter(Found { token: i as u32, len: len as u32, term: hit.term });
        }
    }

    /// Puts a hit behind those that are there already: none of these begins at a later token, or none at its own.
    fn enter(&mut self, found: Found) {
        let at = self.found.len() as u32;
        if let Some(it) = self.tokens.get_mut(found.token as usize).filter(|it| it.entries < u8::MAX) {
            (it.found, it.entries) = (if it.entries == 0 { at } else { it.found }, it.entries + 1);
            it.kinds = it.kinds.or(kinds_of(self.lexicon, found.term));
            self.found.push(found);
        }
    }

    /// Whether two tokens stand in one sentence.
    pub(crate) fn same_sentence(&self, a: usize, b: usize) -> bool {
        a < self.tokens.len() && b < self.tokens.len() && self.sentence_of(a) == self.sentence_of(b)
    }

    /// The lexicon entries that begin at token `i`, longest first.
    #[inline]
    pub(crate) fn found(&self, i: usize) -> &[Found] {
        let Some(token) = self.tokens.get(i) else { return &[] };
        self.found.get(token.found as usize..token.found as usize + usize::from(token.entries)).unwrap_or_default()
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
        self.tokens.get(i).is_some_and(|it| it.kinds.meet(kinds))
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
        self.tokens.get(i).and_then(|it| self.text.get(it.start as usize..it.end as usize)).unwrap_or_default()
    }

    /// Whether token `i` is this word, whatever its case.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the compiler sees which words are asked for")]
    pub(crate) fn is(&self, i: usize, word: &str) -> bool {
        let hash = hash_of_literal(word.as_bytes()) as u32;
        self.tokens.get(i).is_some_and(|it| it.hash == hash && self.prints(it, word))
    }

    /// Whether token `i` is a number in Roman figures up to 39: `IV`.
    pub(crate) fn is_roman(&self, i: usize) -> bool {
        let word = self.word(i);
        !word.is_empty() && word.bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
    }

    /// Whether a token is this word, whatever its case.
    #[cold]
    #[inline(never)]
    fn prints(&self, token: &Token, word: &str) -> bool {
        let printed = self.text.as_bytes().get(token.start as usize..token.end as usize);
        printed.is_some_and(|it| same(it, word.as_bytes()))
    }

    /// Whether token `i` is one of these words, whatever its case.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the compiler sees which words are asked for")]
    pub(crate) fn is_any(&self, i: usize, words: &List) -> bool {
        self.tokens.get(i).is_some_and(|it| words.may_hold(it.hash) && self.prints_any(it, words.words))
    }

    /// Whether a token is one of these words, whatever its case.
    #[cold]
    #[inline(never)]
    fn prints_any(&self, token: &Token, words: &Places) -> bool {
        let printed = self.text.as_bytes().get(token.start as usize..token.end as usize);
        holds(words, printed.unwrap_or_default(), token.hash)
    }

    /// Whether token `i` is a word of a list of the lexicon.
    #[inline]
    pub(crate) fn listed(&self, i: usize, list: Words) -> bool {
        self.marks.has(i, list)
    }

    /// Whether token `i` is a word of every day.
    pub(crate) fn is_everyday(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|it| {
            self.lexicon.is_everyday(it.hash, self.text.as_bytes(), it.start as usize, it.end as usize)
        })
    }

    /// The first token of a range that is one of these words.
    ///
    /// Inlined for its first question: of a list that stands in the code only the bits that it has are then asked.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the compiler takes the question for long before it knows the list")]
    pub(crate) fn first_of(&self, range: Range<usize>, words: &List) -> Option<usize> {
        let sentence = self.sentences.get(self.sentence_of(range.start))?;
        if range.end <= sentence.tokens.end {
            if words.may_meet(&sentence.signs) { self.walk(range, words) } else { None }
        } else {
            if words.may_meet(&self.signs) { self.walk_on(range, words) } else { None }
        }
    }

    #[cold]
    #[inline(never)]
    fn walk(&self, range: Range<usize>, words: &List) -> Option<usize> {
        let tokens = self.tokens.get(range.start..range.end.min(self.tokens.len())).unwrap_or_default();
        let mut all = tokens.iter().zip(range);
        all.find(|(it, _)| words.may_hold(it.hash) && self.prints_any(it, words.words)).map(|it| it.1)
    }

    /// The same over several sentences.
    #[cold]
    #[inline(never)]
    fn walk_on(&self, range: Range<usize>, words: &List) -> Option<usize> {
        let of = |it: &Sentence| it.tokens.start.max(range.start)..it.tokens.end.min(range.end);
        let behind = self.sentences.get(self.sentence_of(range.start)..).unwrap_or_default();
        let sentences = behind.iter().take_while(|it| it.tokens.start < range.end);
        sentences.filter(|it| words.may_meet(&it.signs)).find_map(|it| self.walk(of(it), words))
    }

    /// The tokens of a range that are one of these words, in order.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "see `Doc::first_of`")]
    pub(crate) fn each_of<'d>(&'d self, mut range: Range<usize>, words: &'d List) -> impl Iterator<Item = usize> + 'd {
        iter::from_fn(move || {
            let at = self.first_of(range.clone(), words)?;
            range.start = at + 1;
            Some(at)
        })
    }

    /// Whether any token of a range is one of these words.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "see `Doc::first_of`")]
    pub(crate) fn any_of(&self, range: Range<usize>, words: &List) -> bool {
        self.first_of(range, words).is_some()
    }

    /// Whether an entry of one of some kinds begins in the sentence of token `i`.
    pub(crate) fn sentence_holds(&self, i: usize, kinds: Kinds) -> bool {
        self.sentences.get(self.sentence_of(i)).is_some_and(|it| it.kinds.meet(kinds))
    }

    /// Whether the word at token `i` has the form of a verb in the passive: `dipimpin`, `Ditandatangani`.
    pub(crate) fn is_passive(&self, i: usize) -> bool {
        self.word(i).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("di"))
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
    #[inline]
    pub(crate) fn sentence_of(&self, i: usize) -> usize {
        self.tokens.get(i).map_or(0, |it| it.sentence as usize)
    }

    /// The paragraph that token `i` belongs to.
    pub(crate) fn paragraph_of(&self, i: usize) -> usize {
        self.sentences.get(self.sentence_of(i)).map_or(0, |it| it.paragraph)
    }

    /// Whether token `i` stands in the headline.
    pub(crate) fn in_title(&self, i: usize) -> bool {
        self.sentences.get(self.sentence_of(i)).is_some_and(|it| it.title)
    }

    /// Whether token `i` is a word in small letters that begins as verbs do: `memimpin`, `dihadiri`, `berlangsung`.
    pub(crate) fn may_be_verb(&self, i: usize) -> bool {
        let word = self.word(i);
        self.tokens.get(i).is_some_and(|it| it.is_word() && !it.is_capital())
            && word.len() > 5
            && ["me", "di", "ber", "ter"].iter().any(|it| word.starts_with(it))
    }

    /// Whether a sentence that leads to another page begins at token `i`, where the lines of this one have run together:
    /// `Baca juga: Bupati X bagikan bibit`.
    #[inline]
    pub(crate) fn is_link(&self, i: usize) -> bool {
        self.is(i, "baca")
            && self.is(i + 1, "juga")
            && self.sentences.get(self.sentence_of(i)).is_some_and(|it| it.tokens.start == i)
    }

    /// The quotation that token `i` belongs to, if any.
    #[inline]
    pub(crate) fn quote_of(&self, i: usize) -> Option<usize> {
        self.quote_of.get(i).and_then(|it| (*it as usize).checked_sub(1))
    }

    /// The first token at or behind byte `at`.
    pub(crate) fn token_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|it| (it.start as usize) < at)
    }
}
