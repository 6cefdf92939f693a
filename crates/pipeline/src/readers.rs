//! Pages → articles → facts, on threads of their own.
//!
//! A page that makes a stage panic, or that takes longer than allowed, costs itself: its thread is left to its fate and
//! replaced, the page becomes a dead letter.

use crate::{Counters, stages::Stages};
use async_channel::{Receiver, Sender};
use simpul_model::{Article, DeadLetter, Page};
use simpul_store::{Entry, Outcome, Unread};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Deep trees are walked by recursion in places; a page must not bring the stack down.
const STACK_BYTES: usize = 16 << 20;

/// A page to be read.
#[derive(Debug)]
pub(crate) enum Work {
    /// New.
    Arrived { fingerprint: String, page: Box<Page>, origin: String },
    /// Held, but not read by the present reader.
    Held(Box<Unread>),
}

impl Work {
    fn fingerprint(&self) -> &str {
        match self {
            Self::Arrived { fingerprint, .. } => fingerprint,
            Self::Held(unread) => &unread.fingerprint,
        }
    }

    fn page(&self) -> &Page {
        match self {
            Self::Arrived { page, .. } => page,
            Self::Held(unread) => &unread.page,
        }
    }

    fn into_entry(self, outcome: Outcome) -> Entry {
        match self {
            Self::Arrived { fingerprint, page, origin } => {
                Entry::Page { fingerprint, arrived: Some((page, origin)), outcome }
            }
            Self::Held(unread) => Entry::Page { fingerprint: unread.fingerprint, arrived: None, outcome },
        }
    }
}

/// What makes an outcome of a page.
pub(crate) type ReadPage = Box<dyn Fn(&Work) -> Outcome + Send + Sync>;

/// What all reading threads share.
pub(crate) struct Shop {
    pub(crate) read: ReadPage,
    pub(crate) counters: Arc<Counters>,
    pub(crate) work: Receiver<Work>,
    pub(crate) timeout: Duration,
}

/// Where one thread sits: what it works on since when, and its way out.
struct Desk {
    at: Mutex<Option<(Instant, Arc<Work>)>>,
    out: Mutex<Option<Sender<Entry>>>,
    leaving: Sender<()>,
}

/// Reads until there is no more work. `recording` is dropped when the last page is through.
pub(crate) async fn read_all(jobs: usize, shop: Arc<Shop>, recording: Sender<Entry>) -> std::io::Result<()> {
    let (leaving, left) = async_channel::unbounded();
    let mut desks = Vec::with_capacity(jobs);
    for _ in 0..jobs.max(1) {
        desks.push(seat(&shop, recording.clone(), leaving.clone())?);
    }
    drop(recording);
    let beat = Duration::from_millis(250).min(shop.timeout / 4);
    while desks.iter().any(|it| it.is_taken()) {
        let _ = tokio::time::timeout(beat, left.recv()).await;
        for desk in &mut desks {
            if let Some((work, out)) = desk.give_up(shop.timeout) {
                tracing::warn!(url = work.page().url, "A page takes too long and is given up.");
                let entry = rejected_copy(&work, "timeout", timeout_detail(shop.timeout));
                shop.counters.rejected.add();
                *desk = seat(&shop, out.clone(), leaving.clone())?;
                let _ = out.send(entry).await;
            }
        }
    }
    Ok(())
}

fn timeout_detail(timeout: Duration) -> String {
    format!("reading the page took longer than {} s (limits.document_timeout_secs)", timeout.as_secs())
}

fn seat(shop: &Arc<Shop>, out: Sender<Entry>, leaving: Sender<()>) -> std::io::Result<Arc<Desk>> {
    let desk = Arc::new(Desk { at: Mutex::new(None), out: Mutex::new(Some(out)), leaving });
    let (mine, shop) = (Arc::clone(&desk), Arc::clone(shop));
    std::thread::Builder::new().name("reader".to_owned()).stack_size(STACK_BYTES).spawn(move || {
        serve(&mine, &shop);
        mine.leave();
    })?;
    Ok(desk)
}

/// Works at a desk until there is no more to do or the desk was given up.
fn serve(desk: &Desk, shop: &Shop) {
    while let Ok(work) = shop.work.recv_blocking() {
        let work = Arc::new(work);
        desk.begin(&work);
        let outcome = guarded(&work, &shop.read);
        let Some(out) = desk.finish() else { return };
        count(&work, &outcome, &shop.counters);
        let entry = match Arc::try_unwrap(work) {
            Ok(work) => work.into_entry(outcome),
            Err(_) => return, // given up in this very moment
        };
        if out.send_blocking(entry).is_err() {
            return;
        }
    }
}

fn count(work: &Work, outcome: &Outcome, counters: &Counters) {
    match (work, outcome) {
        (Work::Held(_), Outcome::Read { .. }) => counters.reread.add(),
        (Work::Arrived { .. }, Outcome::Read { .. }) => counters.read.add(),
        (_, Outcome::Rejected(_)) => counters.rejected.add(),
    };
}

/// The stages as what makes an outcome of a page.
pub(crate) fn by(stages: Arc<Stages>) -> ReadPage {
    Box::new(move |work| {
        if let Work::Held(unread) = work
            && let Some(article) = &unread.article
        {
            return Outcome::Read { article: None, reading: Box::new(stages.extract(article)) };
        }
        match stages.clean(work.page()) {
            Ok(article) => read(article, &stages),
            Err(letter) => Outcome::Rejected(*letter),
        }
    })
}

/// An outcome, whatever the page does to the reader.
fn guarded(work: &Work, read: &ReadPage) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| read(work))).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
        let detail =
            format!("the reader broke on this page, which is a fault of simpul: {}", said.unwrap_or("no word"));
        tracing::error!(url = work.page().url, detail, "A page broke the reader.");
        Outcome::Rejected(letter(work.page(), "panic", detail))
    })
}

fn read(article: Article, stages: &Stages) -> Outcome {
    let reading = Box::new(stages.extract(&article));
    Outcome::Read { article: Some(Box::new(article)), reading }
}

fn letter(page: &Page, reason: &str, detail: String) -> DeadLetter {
    DeadLetter::new("extract", reason, &page.url, &page.url, detail).about(&page.body)
}

/// The entry of a page whose thread still holds it.
fn rejected_copy(work: &Work, reason: &str, detail: String) -> Entry {
    let outcome = Outcome::Rejected(letter(work.page(), reason, detail));
    let arrived = match work {
        Work::Arrived { page, origin, .. } => Some((page.clone(), origin.clone())),
        Work::Held(_) => None,
    };
    Entry::Page { fingerprint: work.fingerprint().to_owned(), arrived, outcome }
}

impl Desk {
    fn begin(&self, work: &Arc<Work>) {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), Arc::clone(work)));
    }

    /// The way out, unless the desk was given up.
    fn finish(&self) -> Option<Sender<Entry>> {
        self.at.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.out.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn leave(&self) {
        self.out.lock().unwrap_or_else(PoisonError::into_inner).take();
        let _ = self.leaving.try_send(());
    }

    fn is_taken(&self) -> bool {
        self.out.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What has been worked on for longer than allowed, and the way out that its thread loses.
    fn give_up(&self, timeout: Duration) -> Option<(Arc<Work>, Sender<Entry>)> {
        let mut at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        if at.as_ref().is_none_or(|(since, _)| since.elapsed() < timeout) {
            return None;
        }
        let work = at.take()?.1;
        let out = self.out.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        Some((work, out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_model::PageFormat;

    fn work(url: &str) -> Work {
        let page = Page::new(url, PageFormat::Text, "isi");
        Work::Arrived { fingerprint: page.fingerprint(), page: Box::new(page), origin: url.to_owned() }
    }

    /// Reads pages with two threads; gives the reason of each page's letter, by address.
    async fn reasons(pages: &[&str], read: ReadPage) -> Vec<(String, String)> {
        let (working, work) = async_channel::unbounded();
        let (recording, entries) = async_channel::unbounded();
        for url in pages {
            working.send(self::work(url)).await.unwrap();
        }
        drop(working);
        let shop = Shop { read, counters: Arc::default(), work, timeout: Duration::from_secs(2) };
        read_all(2, Arc::new(shop), recording).await.unwrap();
        let mut seen = Vec::new();
        while let Ok(Entry::Page { arrived, outcome: Outcome::Rejected(letter), .. }) = entries.recv().await {
            seen.push((arrived.unwrap().0.url, letter.reason));
        }
        seen.sort();
        seen
    }

    #[tokio::test]
    async fn a_page_that_breaks_the_reader_or_never_ends_costs_itself_alone() {
        let read: ReadPage = Box::new(|work| {
            match work.page().url.as_str() {
                "breaks" => panic!("broken"),
                "hangs" | "hangs too" => std::thread::sleep(Duration::from_secs(60)),
                _ => {}
            }
            Outcome::Rejected(letter(work.page(), "fine", String::new()))
        });
        let began = Instant::now();
        let seen = reasons(&["hangs", "a", "breaks", "hangs too", "b", "c"], read).await;
        let expect = [
            ("a", "fine"),
            ("b", "fine"),
            ("breaks", "panic"),
            ("c", "fine"),
            ("hangs", "timeout"),
            ("hangs too", "timeout"),
        ];
        assert_eq!(seen, expect.map(|(url, reason)| (url.to_owned(), reason.to_owned())));
        assert!(began.elapsed() < Duration::from_secs(40), "those that hang are left behind");
    }
}
