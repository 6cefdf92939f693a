//! The web: one way out for every request.
//!
//! Whatever asks (a feed, an item, a redirect), a request passes one function: the address is checked, the host's turn
//! awaited (one request at a time, no faster than the interval), redirects are followed by us with each hop checked
//! again, and the body is counted while it comes.

mod address;
mod body;
mod feed;

pub use address::{Allowed, canonical};
pub use feed::{Item, parse as parse_feed};

use crate::{Limits, response::page_type};
use address::{check, may_connect};
use body::{BadBody, Body};
use reqwest::{
    Client, Response, StatusCode,
    dns::{Addrs, Name, Resolve, Resolving},
    header::{self, HeaderMap},
    redirect,
};
use simpul_model::PageFormat;
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;
use url::Url;

/// How requests are made.
#[derive(Debug, Clone)]
pub struct Manners {
    /// Who asks: program, version and a way to reach the operator.
    pub user_agent: String,
    /// Shortest time between two requests to one host.
    pub interval: Duration,
    /// Time to connect.
    pub connect_timeout: Duration,
    /// Time for a whole request.
    pub total_timeout: Duration,
    /// Redirects followed.
    pub max_redirects: usize,
    /// How often a request is made again that failed by the network's or the server's fault.
    pub max_retries: u32,
    /// Addresses that may be connected to though they aren't public.
    pub allowed: Vec<Allowed>,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            user_agent: concat!("simpul/", env!("CARGO_PKG_VERSION")).to_owned(),
            interval: Duration::from_secs(2),
            connect_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(60),
            max_redirects: 5,
            max_retries: 2,
            allowed: Vec::new(),
        }
    }
}

/// What a server said to tell one version of a resource from the next; sent back to it as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
}

/// Why a request brought nothing.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) reason: String,
    pub(crate) detail: String,
    pub(crate) retriable: bool,
}

impl Failure {
    fn new(reason: &str, detail: impl Into<String>) -> Self {
        Self { reason: reason.to_owned(), detail: detail.into(), retriable: false }
    }

    fn passing(reason: &str, detail: impl Into<String>) -> Self {
        Self { retriable: true, ..Self::new(reason, detail) }
    }
}

impl From<BadBody> for Failure {
    fn from(bad: BadBody) -> Self {
        Self { retriable: bad.reason == "truncated", ..Self::new(bad.reason, bad.detail) }
    }
}

/// What a request brought.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The resource hasn't changed.
    Unchanged,
    /// The resource.
    Body(Box<Fetched>),
}

#[derive(Debug)]
pub(crate) struct Fetched {
    /// Where it was found in the end.
    pub(crate) url: Url,
    pub(crate) content_type: String,
    pub(crate) validators: Validators,
    pub(crate) bytes: Vec<u8>,
}

impl Fetched {
    /// Format and charset, where it is a page.
    pub(crate) fn page_type(&self) -> Option<(PageFormat, Option<String>)> {
        page_type(&self.content_type)
    }
}

/// The way out.
#[derive(Debug)]
pub struct Web {
    client: Client,
    manners: Manners,
    limits: Limits,
    hosts: Mutex<BTreeMap<String, Turn>>,
}

/// The turn at one host: whoever holds it may ask from that moment on.
type Turn = Arc<tokio::sync::Mutex<Instant>>;

impl Web {
    /// Makes ready.
    ///
    /// # Errors
    ///
    /// Where the system's certificates can't be read.
    pub fn new(manners: Manners, limits: Limits) -> Result<Self, String> {
        let _ = rustls::crypto::ring::default_provider().install_default(); // a second time changes nothing
        let client = Client::builder()
            .user_agent(manners.user_agent.clone())
            .redirect(redirect::Policy::none())
            .no_proxy() // a proxy would resolve names behind our back
            .referer(false)
            .connect_timeout(manners.connect_timeout)
            .timeout(manners.total_timeout)
            .dns_resolver(Arc::new(Guarded { allowed: manners.allowed.clone() }))
            .build()
            .map_err(|error| format!("the web can't be reached: {}", chain(&error)))?;
        Ok(Self { client, manners, limits, hosts: Mutex::new(BTreeMap::new()) })
    }

    /// Fetches a resource, with redirects and retries.
    pub(crate) async fn get(&self, url: &Url, known: &Validators) -> Result<Answer, Failure> {
        let mut attempt = 0;
        loop {
            match self.follow(url, known).await {
                Err(failure) if failure.retriable && attempt < self.manners.max_retries => {
                    attempt += 1;
                    tracing::debug!(%url, attempt, failure.detail, "A request is made again.");
                    tokio::time::sleep(self.manners.interval * 2_u32.pow(attempt)).await;
                }
                other => return other,
            }
        }
    }

    async fn follow(&self, url: &Url, known: &Validators) -> Result<Answer, Failure> {
        let mut here = url.clone();
        for _ in 0..=self.manners.max_redirects {
            check(&here, &self.manners.allowed).map_err(|detail| Failure::new("address_refused", detail))?;
            let next = match self.once(&here, known).await? {
                Hop::Answer(answer) => return Ok(answer),
                Hop::Redirect(to) => here
                    .join(&to)
                    .map_err(|error| Failure::new("bad_redirect", format!("redirected to \"{to}\": {error}")))?,
            };
            if here.scheme() == "https" && next.scheme() == "http" {
                return Err(Failure::new("bad_redirect", format!("redirected from https to {next}")));
            }
            here = next;
        }
        Err(Failure::new("too_many_redirects", format!("more than {} redirects", self.manners.max_redirects)))
    }

    /// One request, in its host's turn.
    async fn once(&self, url: &Url, known: &Validators) -> Result<Hop, Failure> {
        let turn = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            let host = url.host_str().unwrap_or_default().to_owned();
            Arc::clone(hosts.entry(host).or_insert_with(|| Arc::new(tokio::sync::Mutex::new(Instant::now()))))
        };
        let mut not_before = turn.lock().await;
        tokio::time::sleep_until(*not_before).await;
        let outcome = self.ask(url, known).await;
        *not_before = Instant::now() + self.manners.interval;
        outcome
    }

    async fn ask(&self, url: &Url, known: &Validators) -> Result<Hop, Failure> {
        let mut request = self
            .client
            .get(url.clone())
            .header(
                header::ACCEPT,
                "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5",
            )
            .header(header::ACCEPT_ENCODING, "gzip");
        if let Some(etag) = &known.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(date) = &known.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, date);
        }
        let response = request.send().await.map_err(|error| network(&error))?;
        let status = response.status();
        if status == StatusCode::NOT_MODIFIED {
            return Ok(Hop::Answer(Answer::Unchanged));
        }
        if status.is_redirection() {
            return match text(response.headers(), header::LOCATION) {
                Some(to) => Ok(Hop::Redirect(to)),
                None => Err(Failure::new("bad_redirect", format!("{status} without a place to go"))),
            };
        }
        if !status.is_success() {
            let reason = format!("http_{}", status.as_u16());
            let detail = format!("the server said {status}");
            let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429);
            return Err(Failure { reason, detail, retriable: passing });
        }
        self.take(url, response).await.map(|it| Hop::Answer(Answer::Body(Box::new(it))))
    }

    /// Takes a response's body in.
    async fn take(&self, url: &Url, mut response: Response) -> Result<Fetched, Failure> {
        let headers = response.headers();
        let content_type = text(headers, header::CONTENT_TYPE).unwrap_or_default();
        let encoding = text(headers, header::CONTENT_ENCODING).unwrap_or_default();
        let validators =
            Validators { etag: text(headers, header::ETAG), last_modified: text(headers, header::LAST_MODIFIED) };
        let says_its_end =
            headers.contains_key(header::CONTENT_LENGTH) || headers.contains_key(header::TRANSFER_ENCODING);
        let is_gzip = match encoding.to_ascii_lowercase().as_str() {
            "" | "identity" => false,
            "gzip" | "x-gzip" => true,
            other => return Err(Failure::new("bad_response", format!("the encoding \"{other}\" wasn't asked for"))),
        };
        let mut body = Body::new(is_gzip, &self.limits);
        while let Some(piece) = response.chunk().await.map_err(|error| network(&error))? {
            body.push(&piece)?;
        }
        let bytes = body.finish()?;
        let fetched = Fetched { url: url.clone(), content_type, validators, bytes };
        let tail = fetched.bytes.get(fetched.bytes.len().saturating_sub(4096)..).unwrap_or_default();
        if !says_its_end
            && fetched.page_type().is_some_and(|it| it.0 == PageFormat::Html)
            && !String::from_utf8_lossy(tail).to_ascii_lowercase().contains("</html")
        {
            return Err(Failure::passing("truncated", "the page ends before its end, and the server said no length"));
        }
        Ok(fetched)
    }
}

enum Hop {
    Answer(Answer),
    Redirect(String),
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name).map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned())
}

fn network(error: &reqwest::Error) -> Failure {
    let reason = if error.is_timeout() {
        "timeout"
    } else if error.is_connect() {
        "no_connection"
    } else {
        "network"
    };
    Failure::passing(reason, chain(error))
}

/// An error with what lies behind it, but not its address (the letter has it).
fn chain(error: &dyn std::error::Error) -> String {
    let mut out = Vec::new();
    let mut at = Some(error);
    while let Some(error) = at {
        out.push(error.to_string());
        at = error.source();
    }
    out.dedup();
    out.join(": ")
}

/// Resolves names, and forgets every address that may not be connected to.
struct Guarded {
    allowed: Vec<Allowed>,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let allowed = self.allowed.clone();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let fine: Vec<SocketAddr> = found.filter(|it| may_connect(it.ip(), &allowed)).collect();
            if fine.is_empty() {
                return Err(format!("{} has no public address", name.as_str()).into());
            }
            Ok(Box::new(fine.into_iter()) as Addrs)
        })
    }
}
