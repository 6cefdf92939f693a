//! Feeds (RSS, Atom, JSON Feed) and single pages.

use super::{Answer, Failure, Fetched, Validators, Web, canonical};
use crate::Arrival;
use async_channel::Sender;
use simpul_model::{DeadLetter, Page};
use std::collections::BTreeSet;
use url::Url;

/// An item of a feed: a page's address and what the feed claims of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The page.
    pub url: Url,
    /// Headline.
    pub title: Option<String>,
    /// Date and time in Jakarta, ISO 8601 with offset: the day there is the day printed on the page.
    pub published: Option<String>,
    /// The feed's title.
    pub publisher: Option<String>,
}

/// Reads a feed's bytes. `base` is the address it came from.
///
/// # Errors
///
/// Where it is no feed of any known kind.
pub fn parse(bytes: &[u8], base: &Url) -> Result<Vec<Item>, String> {
    let parser = feed_rs::parser::Builder::new()
        .base_uri(Some(base.as_str()))
        .id_generator(|links, title, _| {
            // Never a random one: the same feed must be read alike each time.
            let title = title.as_ref().map_or("", |it| it.content.as_str());
            links.first().map_or_else(|| title.to_owned(), |it| it.href.clone())
        })
        .build();
    let feed = parser.parse(bytes).map_err(|error| format!("no feed: {error}"))?;
    let publisher = feed.title.map(|it| it.content).filter(|it| !it.trim().is_empty());
    let items = feed.entries.into_iter().filter_map(|entry| {
        let link = entry.links.iter().find(|it| it.rel.as_deref().is_none_or(|rel| rel == "alternate"));
        let url = base.join(&link.or(entry.links.first())?.href).ok()?;
        Some(Item {
            url: canonical(&url),
            title: entry.title.map(|it| it.content).filter(|it| !it.trim().is_empty()),
            published: entry.published.or(entry.updated).and_then(|it| in_jakarta(it.timestamp())),
            publisher: publisher.clone(),
        })
    });
    let mut seen = BTreeSet::new();
    Ok(items.filter(|it| seen.insert(it.url.clone())).collect())
}

/// A moment (seconds since 1970) as Jakarta's clocks show it.
fn in_jakarta(second: i64) -> Option<String> {
    let moment = jiff::Timestamp::from_second(second).ok()?;
    Some(format!("{}+07:00", jiff::tz::Offset::constant(7).to_datetime(moment)))
}

impl Web {
    /// Fetches a feed and every page it lists that isn't `known`. Gives whether the source could be reached.
    ///
    /// The feed's validators arrive only when every item was fetched or is gone for good: what failed in passing must be
    /// tried again, and an unchanged feed isn't looked into.
    pub async fn feed(
        &self,
        feed: &Url,
        known: &BTreeSet<String>,
        validators: &Validators,
        arriving: &Sender<Arrival>,
    ) -> bool {
        let fetched = match self.get(feed, validators).await {
            Ok(Answer::Body(fetched)) => fetched,
            Ok(Answer::Unchanged) => {
                tracing::info!(%feed, "The feed hasn't changed.");
                return true;
            }
            Err(failure) => {
                let reached = failure.reason.starts_with("http_");
                lose(feed, feed, failure, arriving).await;
                return reached;
            }
        };
        let items = match parse(&fetched.bytes, &fetched.url) {
            Ok(items) => items,
            Err(detail) => {
                lose(feed, feed, Failure::new("bad_feed", detail), arriving).await;
                return true;
            }
        };
        let mut all_settled = true;
        for item in items {
            if known.contains(item.url.as_str()) {
                continue;
            }
            all_settled &= self.item(feed, item, arriving).await;
            if arriving.is_closed() {
                return true;
            }
        }
        if all_settled {
            let _ = arriving.send(Arrival::Validators { url: feed.to_string(), validators: fetched.validators }).await;
        }
        let _ = arriving.send(Arrival::Done { origin: feed.to_string() }).await;
        true
    }

    /// Fetches one page. Gives whether the source could be reached.
    pub async fn page(&self, url: &Url, validators: &Validators, arriving: &Sender<Arrival>) -> bool {
        let item = Item { url: canonical(url), title: None, published: None, publisher: None };
        match self.get(&item.url, validators).await {
            Ok(Answer::Unchanged) => true,
            Ok(Answer::Body(fetched)) => {
                let validators = fetched.validators.clone();
                let origin = item.url.to_string();
                if deliver(url, item, *fetched, arriving).await {
                    let _ = arriving.send(Arrival::Validators { url: origin, validators }).await;
                }
                true
            }
            Err(failure) => {
                let reached = failure.reason.starts_with("http_");
                lose(url, &item.url, failure, arriving).await;
                reached
            }
        }
    }

    /// Fetches an item; false where it should be tried again another day.
    async fn item(&self, feed: &Url, item: Item, arriving: &Sender<Arrival>) -> bool {
        match self.get(&item.url, &Validators::default()).await {
            Ok(Answer::Body(fetched)) => {
                deliver(feed, item, *fetched, arriving).await;
                true
            }
            Ok(Answer::Unchanged) => true,
            Err(failure) => {
                let passing = failure.retriable;
                lose(feed, &item.url, failure, arriving).await;
                !passing
            }
        }
    }
}

/// Hands a fetched page over; false where it is none.
async fn deliver(source: &Url, item: Item, fetched: Fetched, arriving: &Sender<Arrival>) -> bool {
    let Some((format, charset)) = fetched.page_type() else {
        let detail = format!("it is no page but \"{}\"", fetched.content_type);
        lose(source, &item.url, Failure::new("not_a_page", detail), arriving).await;
        return false;
    };
    let origin = item.url.to_string();
    let mut page = Page::new(canonical(&fetched.url).to_string(), format, fetched.bytes);
    page.charset = charset;
    page.title = item.title;
    page.published = item.published;
    page.publisher = item.publisher;
    let _ = arriving.send(Arrival::Page { page, origin: origin.clone() }).await;
    let _ = arriving.send(Arrival::Done { origin }).await;
    true
}

async fn lose(source: &Url, url: &Url, failure: Failure, arriving: &Sender<Arrival>) {
    let mut letter = DeadLetter::new("fetch", &failure.reason, source.as_str(), url.as_str(), failure.detail);
    letter.retriable = failure.retriable;
    let _ = arriving.send(Arrival::Lost { letter, origin: url.to_string() }).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEED: &str = r#"<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar Rakit</title>
        <item><title>Satu</title><link>/a?utm_source=rss</link><pubDate>Tue, 12 Nov 2024 07:05:00 +0700</pubDate></item>
        <item><title>Dua</title><link>https://lain.id/b</link></item>
        <item><title>Satu lagi</title><link>/a</link></item></channel></rss>"#;

    #[test]
    fn a_feed_gives_its_pages_once_each_with_what_it_claims_of_them() {
        let base = Url::parse("https://kabar.id/feed").unwrap();
        let items = parse(FEED.as_bytes(), &base).unwrap();
        let urls: Vec<&str> = items.iter().map(|it| it.url.as_str()).collect();
        assert_eq!(urls, ["https://kabar.id/a", "https://lain.id/b"]);
        assert_eq!(items[0].publisher.as_deref(), Some("Kabar Rakit"));
        assert!(items[0].published.as_deref().is_some_and(|it| it == "2024-11-12T07:05:00+07:00"));
        assert!(parse(b"<html>bukan</html>", &base).is_err());
    }
}
