//! The web, on a server of our own that can lie: HTTP/1.1 by hand, one behaviour a path, every request written down.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use flate2::{Compression, write::GzEncoder};
use simpul_fetch::{
    Arrival, Limits,
    web::{Manners, Validators, Web},
};
use std::{
    collections::BTreeSet,
    io::Write,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use url::Url;

const PAGE: &str = "<html><head><title>Judul</title></head><body><p>Isi.</p></body></html>";

/// What was asked, and when.
type Log = Arc<Mutex<Vec<(Instant, String, String)>>>;

struct Server {
    port: u16,
    log: Log,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let log = Log::default();
        let seen = Arc::clone(&log);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let seen = Arc::clone(&seen);
                tokio::spawn(async move {
                    let _ = serve(stream, &seen, port).await;
                });
            }
        });
        Self { port, log }
    }

    fn url(&self, path: &str) -> Url {
        Url::parse(&format!("http://127.0.0.1:{}{path}", self.port)).unwrap()
    }

    fn asked(&self) -> Vec<String> {
        self.log.lock().unwrap().iter().map(|it| it.1.clone()).collect()
    }

    fn web(&self, limits: Limits) -> Web {
        self.web_at(Duration::from_millis(20), limits)
    }

    fn web_at(&self, interval: Duration, limits: Limits) -> Web {
        let manners = Manners {
            interval,
            total_timeout: Duration::from_secs(2),
            max_retries: 1,
            allowed: vec![format!("127.0.0.1:{}", self.port).parse().unwrap()],
            ..Manners::default()
        };
        Web::new(manners, limits).unwrap()
    }
}

async fn serve(mut stream: TcpStream, log: &Log, port: u16) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    while !head.windows(4).any(|it| it == b"\r\n\r\n") {
        let n = stream.read(&mut buffer).await?;
        if n == 0 {
            return Ok(());
        }
        head.extend_from_slice(&buffer[..n]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split_whitespace().nth(1).unwrap_or("/").to_owned();
    let times = {
        let mut log = log.lock().unwrap();
        log.push((Instant::now(), path.clone(), head.to_ascii_lowercase()));
        log.iter().filter(|it| it.1 == path).count()
    };
    let answer = |status: &str, headers: &str, body: &[u8]| {
        let mut all =
            format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
        all.push_str(if headers.is_empty() || headers.ends_with("\r\n") { "" } else { "\r\n" });
        [all.into_bytes(), body.to_vec()].concat()
    };
    let html = "Content-Type: text/html; charset=ISO-8859-1\r\n";
    let redirect = |to: &str| answer("302 Found", &format!("Location: {to}\r\n"), b"");
    let bytes = match path.split('?').next().unwrap_or_default() {
        "/page" | "/a" | "/b" | "/once-503" if path != "/once-503" || times > 1 => {
            answer("200 OK", html, PAGE.as_bytes())
        }
        "/etag" if head.to_ascii_lowercase().contains("if-none-match: w/\"7\"") => answer("304 Not Modified", "", b""),
        "/etag" => answer("200 OK", &format!("{html}ETag: W/\"7\"\r\n"), PAGE.as_bytes()),
        "/feed" if head.to_ascii_lowercase().contains("if-none-match: \"f1\"") => answer("304 Not Modified", "", b""),
        "/feed" => {
            answer("200 OK", "Content-Type: text/xml\r\nETag: \"f1\"\r\n", feed(&["/a", "/b", "/gone"]).as_bytes())
        }
        "/feed-flaky" => {
            answer("200 OK", "Content-Type: text/xml\r\nETag: \"f2\"\r\n", feed(&["/a", "/always-500"]).as_bytes())
        }
        "/once-503" if times == 1 => answer("503 Service Unavailable", "", b""),
        "/always-500" => answer("500 Internal Server Error", "", b""),
        "/hop" => redirect("/page?utm_source=x#y"),
        "/loop" => redirect("/loop"),
        "/to-house" => redirect("http://127.0.0.1:1/rahasia"),
        "/to-metadata" => redirect("http://169.254.169.254/latest/meta-data"),
        "/to-file" => redirect("file:///etc/passwd"),
        "/gzip" => answer("200 OK", &format!("{html}Content-Encoding: gzip\r\n"), &gzip(PAGE.as_bytes())),
        "/gzip-cut" => {
            let whole = gzip(PAGE.as_bytes());
            answer("200 OK", &format!("{html}Content-Encoding: gzip\r\n"), &whole[..whole.len() - 9])
        }
        "/bomb" => answer("200 OK", &format!("{html}Content-Encoding: gzip\r\n"), &gzip(&vec![b' '; 64 << 20])),
        "/picture" => answer("200 OK", "Content-Type: image/png\r\n", b"\x89PNG"),
        "/big" => answer("200 OK", html, "x".repeat(200_000).as_bytes()),
        "/cut" => format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n{}",
            PAGE.get(..40).unwrap()
        )
        .into_bytes(),
        "/short" => {
            b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html>"
                .to_vec()
        }
        "/silent" => {
            tokio::time::sleep(Duration::from_secs(30)).await;
            Vec::new()
        }
        "/endless" => {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
                .await?;
            loop {
                stream.write_all(b"400\r\n").await?;
                stream.write_all(&[b'x'; 1024]).await?;
                stream.write_all(b"\r\n").await?;
            }
        }
        _ => answer("404 Not Found", "", format!("port {port}").as_bytes()),
    };
    stream.write_all(&bytes).await
}

fn feed(paths: &[&str]) -> String {
    let items: String = paths
        .iter()
        .map(|it| ["<item><title>T ", it, "</title><link>", it, "?utm_medium=rss</link></item>"].concat())
        .collect();
    format!("<rss version=\"2.0\"><channel><title>Kabar</title>{items}</channel></rss>")
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut to = GzEncoder::new(Vec::new(), Compression::best());
    to.write_all(bytes).unwrap();
    to.finish().unwrap()
}

/// What arrives of a single page: `page URL`, or the reason.
async fn fetch(server: &Server, path: &str, limits: Limits) -> String {
    let (arriving, arrivals) = async_channel::unbounded();
    server.web(limits).page(&server.url(path), &Validators::default(), &arriving).await;
    drop(arriving);
    match arrivals.recv().await {
        Ok(Arrival::Page { page, .. }) => {
            assert_eq!(page.body, PAGE.as_bytes());
            format!("page {}", Url::parse(&page.url).unwrap().path())
        }
        Ok(Arrival::Lost { letter, .. }) => letter.reason,
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn a_page_comes_whole_or_not_at_all() {
    let server = Server::start().await;
    for (path, expect) in [
        ("/page", "page /page"),
        ("/gzip", "page /gzip"),
        ("/hop", "page /page"),
        ("/once-503", "page /once-503"),
        ("/always-500", "http_500"),
        ("/gone", "http_404"),
        ("/loop", "too_many_redirects"),
        ("/to-house", "address_refused"),
        ("/to-metadata", "address_refused"),
        ("/to-file", "address_refused"),
        ("/gzip-cut", "truncated"),
        ("/cut", "truncated"),
        ("/short", "network"),
        ("/picture", "not_a_page"),
        ("/bomb", "bomb"),
        ("/endless", "too_large"),
        ("/silent", "timeout"),
    ] {
        assert_eq!(fetch(&server, path, Limits::default()).await, expect, "{path}");
    }
    assert_eq!(fetch(&server, "/big", Limits { max_page_bytes: 100_000, max_ratio: 100 }).await, "too_large");
    let asked = server.asked();
    assert_eq!(asked.iter().filter(|it| *it == "/gone").count(), 1, "what is gone is asked for once");
    assert_eq!(asked.iter().filter(|it| *it == "/loop").count(), 6, "five redirects and no more");
    assert_eq!(asked.iter().filter(|it| *it == "/always-500").count(), 2, "a fault in passing is tried again");
}

async fn read_feed(server: &Server, path: &str, known: &BTreeSet<String>, validators: &Validators) -> Vec<Arrival> {
    let (arriving, arrivals) = async_channel::unbounded();
    assert!(server.web(Limits::default()).feed(&server.url(path), known, validators, &arriving).await);
    drop(arriving);
    let mut all = Vec::new();
    while let Ok(arrival) = arrivals.recv().await {
        all.push(arrival);
    }
    all
}

#[tokio::test]
async fn a_feed_is_read_once_and_asked_for_again_with_what_it_said() {
    let server = Server::start().await;
    let first = read_feed(&server, "/feed", &BTreeSet::new(), &Validators::default()).await;
    let mut known = BTreeSet::new();
    let mut said = None;
    let mut pages = 0;
    for arrival in first {
        match arrival {
            Arrival::Page { page, .. } => {
                pages += 1;
                assert_eq!(page.publisher.as_deref(), Some("Kabar"));
                assert_eq!(page.charset.as_deref(), Some("iso-8859-1"));
            }
            Arrival::Done { origin } => drop(known.insert(origin)),
            Arrival::Validators { validators, .. } => said = Some(validators),
            Arrival::Lost { letter, .. } => assert_eq!(letter.reason, "http_404"),
            Arrival::Excluded { .. } => panic!("nothing is left out"),
        }
    }
    assert_eq!(pages, 2);
    let said = said.expect("every item was settled");
    assert_eq!(said.etag.as_deref(), Some("\"f1\""));

    let before = server.asked().len();
    let again = read_feed(&server, "/feed", &known, &said).await;
    assert!(again.is_empty(), "{again:?}");
    assert_eq!(server.asked()[before..], ["/feed"], "an unchanged feed costs one request");
    let log = server.log.lock().unwrap();
    assert!(log.last().unwrap().2.contains("user-agent: simpul/"), "{}", log.last().unwrap().2);
}

#[tokio::test]
async fn a_feed_with_an_item_that_failed_in_passing_is_looked_into_again() {
    let server = Server::start().await;
    let arrivals = read_feed(&server, "/feed-flaky", &BTreeSet::new(), &Validators::default()).await;
    assert!(!arrivals.iter().any(|it| matches!(it, Arrival::Validators { .. })), "{arrivals:?}");
    assert!(arrivals.iter().any(|it| matches!(it, Arrival::Lost { letter, .. } if letter.retriable)));
}

#[tokio::test]
async fn a_host_is_never_asked_faster_than_the_interval() {
    let server = Server::start().await;
    let web = Arc::new(server.web_at(Duration::from_secs(1), Limits::default()));
    let (arriving, _arrivals) = async_channel::unbounded();
    let mut tasks = Vec::new();
    for path in ["/a", "/b", "/hop", "/page"] {
        let (web, arriving, url) = (Arc::clone(&web), arriving.clone(), server.url(path));
        tasks.push(tokio::spawn(async move { web.page(&url, &Validators::default(), &arriving).await }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let log = server.log.lock().unwrap();
    assert_eq!(log.len(), 5);
    for two in log.windows(2) {
        // Arrivals are seen at the server, so a slow way there may shorten a gap.
        assert!(two[1].0 - two[0].0 >= Duration::from_millis(950), "{:?}", two[1].0 - two[0].0);
    }
}

#[tokio::test]
async fn an_unchanged_page_is_not_read_again() {
    let server = Server::start().await;
    let (arriving, arrivals) = async_channel::unbounded();
    let known = Validators { etag: Some("W/\"7\"".to_owned()), last_modified: None };
    assert!(server.web(Limits::default()).page(&server.url("/etag"), &known, &arriving).await);
    drop(arriving);
    assert!(arrivals.recv().await.is_err(), "nothing arrives");
}

#[tokio::test]
async fn without_leave_this_machine_is_out_of_reach() {
    let server = Server::start().await;
    let web = Web::new(Manners { max_retries: 0, ..Manners::default() }, Limits::default()).unwrap();
    let (arriving, arrivals) = async_channel::unbounded();
    for host in ["127.0.0.1", "localhost"] {
        let url = Url::parse(&format!("http://{host}:{}/page", server.port)).unwrap();
        assert!(!web.page(&url, &Validators::default(), &arriving).await);
        assert!(matches!(arrivals.recv().await, Ok(Arrival::Lost { .. })));
    }
    // A name that leads to this machine is refused where it is resolved, on a port of the web.
    let url = Url::parse("http://localhost:8080/").unwrap();
    web.page(&url, &Validators::default(), &arriving).await;
    match arrivals.recv().await {
        Ok(Arrival::Lost { letter, .. }) => assert!(letter.detail.contains("no public address"), "{}", letter.detail),
        other => panic!("{other:?}"),
    }
    assert!(server.asked().is_empty());
}
