//! Article → reading: what one article says of officials, units, regions, events and statements.
//!
//! A cascade of six passes over stand-off annotations on one immutable text, each a module:
//!
//! | pass | module | what it reads |
//! | --- | --- | --- |
//! | 1 segment | [`token`], [`quotes`], [`doc`] | words, paragraphs, sentences, quotations |
//! | 2 scan | [`doc`], [`words`], [`rows`] | every lexicon entry, by one hash of words; which lists each word stands in, as bits |
//! | 3 mentions | [`names`], [`phrases`], [`mentions`], [`dates`] | people, posts, units, regions, dates as printed |
//! | 4 discourse | [`resolve`], [`people`] | which unit, region and person is meant |
//! | 5 frames | [`speech`], [`events`], [`attendance`], [`rotations`] | statements, events, who took over from whom |
//! | 6 facts | [`facts`] | the reading, each fact with sentence, span, rule and confidence |
//!
//! Pure: the reading is a function of the article and the lexicon.
#![warn(clippy::disallowed_methods)]

#[macro_use]
mod list;

mod attendance;
mod dates;
mod doc;
mod events;
mod facts;
mod fill;
mod frames;
mod guards;
mod hosts;
mod identity;
mod lines;
mod mentions;
mod movers;
mod names;
mod onward;
mod opening;
mod parts;
mod party;
mod people;
mod phrases;
mod plans;
mod programmes;
mod quotes;
mod resolve;
mod roles;
mod rotations;
mod rows;
mod scenes;
mod speech;
mod standins;
mod starts;
mod teller;
mod token;
mod tour;
mod triggers;
mod turns;
mod venue;
mod voices;
mod words;

use simpul_lexicon::Lexicon;
use simpul_model::{Article, Reading};
use std::mem;

/// Reads articles one after the other with the same buffers.
#[derive(Debug, Default)]
pub struct Reader {
    buffers: doc::Buffers,
    mentions: mentions::Mentions,
    people: people::People,
    lines: Vec<lines::Line>,
}

impl Reader {
    /// A reader with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads one article.
    pub fn read(&mut self, article: &Article, lexicon: &Lexicon) -> Reading {
        let doc = doc::Doc::new(article, lexicon, &mut self.buffers);
        let marks = &doc.marks;
        let mentions = mentions::read(&doc, mem::take(&mut self.mentions));
        let (dates, own_day) = dates::read(&doc, marks);
        let resolved = resolve::resolve(&doc, &mentions);
        let mut people = people::resolve(&doc, &mentions, &resolved, mem::take(&mut self.people));
        let speech = speech::read(&doc, marks, &mentions, &people, &dates);
        let handovers = rotations::read(&doc, marks, &mentions, &resolved, &speech, &mut people);
        let scene = events::Scene {
            doc: &doc,
            mentions: &mentions,
            resolved: &resolved,
            people: &people,
            dates: &dates,
            speech: &speech,
            marks,
        };
        let drafts = events::read(&scene, &mut self.lines);
        let mut reading = facts::assemble(&scene, drafts, &handovers, own_day);
        facts::name_officials(&mut reading, &mut people);
        doc.leave(&mut self.buffers);
        self.mentions = mentions;
        self.people = people;
        reading
    }
}

/// Reads one article.
pub fn read(article: &Article, lexicon: &Lexicon) -> Reading {
    Reader::new().read(article, lexicon)
}
