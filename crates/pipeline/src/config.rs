//! `simpul.toml`: what is known in it, and what is wrong with it, by file and line.

use crate::RunError;
use serde::Deserialize;
use simpul_export::Format;
use simpul_fetch::{
    Limits,
    web::{Allowed, Manners},
};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use thiserror::Error;
use toml::Spanned;
use url::Url;

/// Where the configuration is looked for when none is named.
pub const DEFAULT_PATH: &str = "config/simpul.toml";

/// The commented configuration that `simpul init` writes.
pub const TEMPLATE: &str = include_str!("../../../config/simpul.toml");

/// Why a configuration can't be used: file, line and reason.
#[derive(Debug, Error)]
#[error("{}{}: {reason}", .path.display(), .line.map(|it| format!(":{it}")).unwrap_or_default())]
pub struct ConfigError {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1, where there is one to blame.
    pub line: Option<usize>,
    /// What is wrong and what would be right.
    pub reason: String,
}

/// The configuration, as in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Folder for exports.
    pub out: PathBuf,
    /// File for the state.
    pub state: Option<PathBuf>,
    /// Export formats.
    pub formats: Spanned<Vec<String>>,
    /// Threads; 0 is one for each core.
    pub jobs: usize,
    /// Share of pages, 0 to 1, above which a run ends with status 3.
    pub max_rejected_share: Spanned<f64>,
    /// The reviewer's decisions.
    pub decisions: PathBuf,
    /// Sources.
    pub source: Vec<Spanned<SourceTable>>,
    /// Further words for the lexicon.
    pub lexicon: LexiconTable,
    /// What a page may cost.
    pub limits: LimitsTable,
    /// How the web is asked.
    pub fetch: FetchTable,
}

/// One `[[source]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceTable {
    path: Option<PathBuf>,
    feed: Option<Url>,
    page: Option<Url>,
}

/// `[lexicon]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LexiconTable {
    folder: Option<PathBuf>,
}

/// `[limits]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsTable {
    max_page_bytes: u64,
    max_ratio: u64,
    document_timeout_secs: u64,
}

/// `[fetch]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FetchTable {
    contact: Option<String>,
    interval_secs: Spanned<f64>,
    connect_timeout_secs: u64,
    total_timeout_secs: u64,
    max_redirects: usize,
    max_retries: u32,
    allow_net: Spanned<Vec<String>>,
}

/// A source, as a run knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file or folder.
    Local(PathBuf),
    /// NDJSON on standard input.
    Stdin,
    /// An RSS, Atom or JSON feed.
    Feed(Url),
    /// A single page.
    Page(Url),
}

impl Source {
    /// Whether the web is needed for it.
    pub fn is_remote(&self) -> bool {
        matches!(self, Self::Feed(_) | Self::Page(_))
    }
}

impl Default for Config {
    fn default() -> Self {
        let formats = Format::ALL.iter().map(ToString::to_string).collect();
        Self {
            out: "out".into(),
            state: None,
            formats: Spanned::new(0..0, formats),
            jobs: 0,
            max_rejected_share: Spanned::new(0..0, 1.0),
            decisions: "config/decisions.csv".into(),
            source: Vec::new(),
            lexicon: LexiconTable::default(),
            limits: LimitsTable::default(),
            fetch: FetchTable::default(),
        }
    }
}

impl Default for LimitsTable {
    fn default() -> Self {
        let Limits { max_page_bytes, max_ratio } = Limits::default();
        Self { max_page_bytes, max_ratio, document_timeout_secs: 30 }
    }
}

impl Default for FetchTable {
    fn default() -> Self {
        let it = Manners::default();
        Self {
            contact: None,
            interval_secs: Spanned::new(0..0, it.interval.as_secs_f64()),
            connect_timeout_secs: it.connect_timeout.as_secs(),
            total_timeout_secs: it.total_timeout.as_secs(),
            max_redirects: it.max_redirects,
            max_retries: it.max_retries,
            allow_net: Spanned::new(0..0, Vec::new()),
        }
    }
}

impl Config {
    /// The user's lexicon files, in name order; none where no folder is configured.
    ///
    /// # Errors
    ///
    /// Where the folder can't be read.
    pub fn lexicon_files(&self) -> Result<Vec<PathBuf>, RunError> {
        let Some(folder) = &self.lexicon.folder else { return Ok(Vec::new()) };
        let io = |error| RunError::Io { doing: "can't read", path: folder.clone(), error };
        let entries = fs::read_dir(folder).map_err(io)?.collect::<Result<Vec<_>, _>>().map_err(io)?;
        let is_ours = |path: &PathBuf| path.extension().is_some_and(|it| it == "toml" || it == "csv");
        let mut files: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).filter(is_ours).collect();
        files.sort();
        Ok(files)
    }
}

/// A configuration that was read and found good.
#[derive(Debug, Clone)]
pub struct Checked {
    /// As in the file.
    pub file: Config,
    /// Where pages come from.
    pub sources: Vec<Source>,
    /// What to write.
    pub formats: Vec<Format>,
    /// How the web is asked.
    pub manners: Manners,
    /// What a page may cost.
    pub limits: Limits,
    /// How long one page may take.
    pub document_timeout: Duration,
}

impl Default for Checked {
    fn default() -> Self {
        Self {
            file: Config::default(),
            sources: Vec::new(),
            formats: Format::ALL.to_vec(),
            manners: Manners::default(),
            limits: Limits::default(),
            document_timeout: Duration::from_secs(30),
        }
    }
}

/// Reads a configuration file.
///
/// # Errors
///
/// Where it isn't there, isn't TOML, has a key that isn't known, or a value that can't be.
pub fn read(path: &Path) -> Result<Checked, ConfigError> {
    let text = fs::read_to_string(path).map_err(|error| ConfigError {
        path: path.to_owned(),
        line: None,
        reason: match error.kind() {
            std::io::ErrorKind::NotFound => {
                "there is no such file; `simpul init` writes one, or name pages with --input".to_owned()
            }
            _ => format!("it can't be read: {error}"),
        },
    })?;
    parse(&text, path)
}

/// Reads a configuration from its text.
///
/// # Errors
///
/// As [`read`].
pub fn parse(text: &str, path: &Path) -> Result<Checked, ConfigError> {
    let wrong =
        |at: usize, reason: String| ConfigError { path: path.to_owned(), line: Some(line_of(text, at)), reason };
    let file: Config = toml::from_str(text)
        .map_err(|error| wrong(error.span().map_or(0, |it| it.start), error.message().to_owned()))?;
    let manners = manners(&file.fetch).map_err(|(at, reason)| wrong(at, reason))?;
    let mut sources = Vec::with_capacity(file.source.len());
    for table in &file.source {
        let source = source(table.get_ref()).map_err(|reason| wrong(table.span().start, reason))?;
        if source.is_remote() && file.fetch.contact.as_ref().is_none_or(|it| it.trim().is_empty()) {
            let reason = "a source on the web needs fetch.contact, so that a site's operator can reach you";
            return Err(wrong(table.span().start, reason.to_owned()));
        }
        sources.push(source);
    }
    let share = *file.max_rejected_share.get_ref();
    if !(0.0..=1.0).contains(&share) {
        let reason = format!("max_rejected_share is a share between 0 and 1, not {share}");
        return Err(wrong(file.max_rejected_share.span().start, reason));
    }
    let formats: Result<Vec<Format>, _> = file.formats.get_ref().iter().map(|it| it.parse()).collect();
    let formats = formats.map_err(|error| wrong(file.formats.span().start, error.to_string()))?;
    let limits = Limits { max_page_bytes: file.limits.max_page_bytes, max_ratio: file.limits.max_ratio.max(1) };
    let document_timeout = Duration::from_secs(file.limits.document_timeout_secs.max(1));
    Ok(Checked { file, sources, formats, manners, limits, document_timeout })
}

fn source(table: &SourceTable) -> Result<Source, String> {
    match (&table.path, &table.feed, &table.page) {
        (Some(path), None, None) => Ok(Source::Local(path.clone())),
        (None, Some(feed), None) => Ok(Source::Feed(feed.clone())),
        (None, None, Some(page)) => Ok(Source::Page(page.clone())),
        _ => Err("a source has exactly one of \"path\", \"feed\" and \"page\"".to_owned()),
    }
}

fn manners(table: &FetchTable) -> Result<Manners, (usize, String)> {
    let interval = Duration::try_from_secs_f64(*table.interval_secs.get_ref()).map_err(|_| {
        (table.interval_secs.span().start, "interval_secs is a number of seconds, not below 0".to_owned())
    })?;
    let allowed: Result<Vec<Allowed>, String> = table.allow_net.get_ref().iter().map(|it| it.parse()).collect();
    let user_agent = match &table.contact {
        Some(contact) => {
            if !contact.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
                return Err((0, "fetch.contact goes into a header: plain ASCII only".to_owned()));
            }
            format!("{} (+{})", Manners::default().user_agent, contact.trim())
        }
        None => Manners::default().user_agent,
    };
    Ok(Manners {
        user_agent,
        interval,
        connect_timeout: Duration::from_secs(table.connect_timeout_secs),
        total_timeout: Duration::from_secs(table.total_timeout_secs),
        max_redirects: table.max_redirects,
        max_retries: table.max_retries,
        allowed: allowed.map_err(|reason| (table.allow_net.span().start, reason))?,
    })
}

/// The line, from 1, of a byte offset.
fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<Checked, String> {
        parse(text, Path::new("c.toml")).map_err(|it| it.to_string())
    }

    #[test]
    fn the_template_is_good_and_says_every_default_as_it_is() {
        let template = check(TEMPLATE).unwrap();
        assert_eq!(template.sources, [Source::Local("samples".into())]);
        let open: String = TEMPLATE
            .lines()
            .map(|line| line.strip_prefix("# ").filter(|it| it.contains(" = ") && !it.contains('…')).unwrap_or(line))
            .fold(String::new(), |all, line| all + line + "\n")
            .replace("# [[source]]", "[[source]]");
        let open = check(&open).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(open.limits, Limits::default());
        assert_eq!(open.file.formats.get_ref(), Config::default().formats.get_ref());
        assert_eq!(open.document_timeout, Checked::default().document_timeout);
        assert_eq!(Manners { user_agent: String::new(), ..open.manners.clone() }.interval, Manners::default().interval);
        assert!(open.manners.user_agent.ends_with("(+you@example.org)"));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, expect) in [
            ("out = \"o\"\nkeluar = 1\n", "c.toml:2: unknown field `keluar`"),
            ("[limits]\n\nmax_page_byte = 1", "c.toml:3: unknown field `max_page_byte`"),
            ("jobs = \"banyak\"", "c.toml:1: invalid type"),
            ("jobs = ", "c.toml:1: "),
            ("\n[[source]]\npath = \"a\"\nfeed = \"https://a.id\"", "c.toml:2: a source has exactly one"),
            ("[[source]]\nfeed = \"https://a.id/feed\"", "c.toml:1: a source on the web needs fetch.contact"),
            ("max_rejected_share = 3.0", "c.toml:1: max_rejected_share"),
            ("[fetch]\nallow_net = [\"rumah\"]", "c.toml:2: \"rumah\" is neither"),
            ("[fetch]\ninterval_secs = -1.0", "c.toml:2: interval_secs"),
        ] {
            let said = check(text).unwrap_err();
            assert!(said.starts_with(expect), "{said}");
        }
    }
}
