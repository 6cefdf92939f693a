//! Articles: each portal's page about a story, with the truth of that page.
//!
//! The first portal writes the story; others print it again with another dateline, other short forms, a paragraph less, or
//! (one in three) write it anew. A page is a function of world, story number and portal.

mod cast;
mod event;
mod handover;
mod page;

use crate::gold::Gold;
use crate::history::History;
use crate::story::{Stories, Story};
use serde::Serialize;
use std::collections::BTreeMap;

/// A page as an NDJSON input line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WorldPage {
    /// Address.
    pub url: String,
    /// Headline.
    pub title: String,
    /// The page's text, boilerplate and all; paragraphs apart by an empty line.
    pub text: String,
    /// ISO day.
    pub published: String,
    /// Outlet.
    pub publisher: String,
}

/// A page with its truth.
#[derive(Debug, Clone)]
pub struct Article {
    /// The page.
    pub page: WorldPage,
    /// What it says.
    pub gold: Gold,
    /// The tenures that it states, and whether as held at its date.
    pub tenures: Vec<(u32, bool)>,
    /// The story.
    pub story: u64,
}

/// Streams the articles of all stories.
pub fn articles<'h>(history: &'h History, stories: &'h Stories<'h>) -> impl Iterator<Item = Article> + 'h {
    stories.iter().flat_map(move |story| {
        (0..story.portals).map(move |portal| article(history, &story, portal)).collect::<Vec<_>>()
    })
}

/// The page of one portal about one story.
pub fn article(history: &History, story: &Story, portal: u32) -> Article {
    let mut writer = page::Writer::new(history, story, portal);
    match story.handover {
        Some(tenure) => handover::write(&mut writer, tenure),
        None => event::write(&mut writer),
    }
    writer.finish()
}

/// When each tenure was reported: first and last day (of publication) and how often, over a stream of articles.
#[derive(Debug, Clone, Default)]
pub struct Reports(BTreeMap<u32, (String, String, u32)>);

impl Reports {
    /// Takes an article into account. Only what is stated as current counts.
    pub fn add(&mut self, article: &Article) {
        for &(tenure, current) in &article.tenures {
            if current {
                let day = &article.page.published;
                let it = self.0.entry(tenure).or_insert_with(|| (day.clone(), day.clone(), 0));
                it.0 = it.0.clone().min(day.clone());
                it.1 = it.1.clone().max(day.clone());
                it.2 += 1;
            }
        }
    }

    /// Tenure, first day, last day, number of articles; by tenure.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str, &str, u32)> {
        self.0.iter().map(|(tenure, it)| (*tenure, it.0.as_str(), it.1.as_str(), it.2))
    }
}
