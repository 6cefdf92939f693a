//! The command line.

use clap::{Args as Group, Parser, Subcommand, ValueEnum, ValueHint};
use simpul_export::Format;
use simpul_model::Date;
use std::path::PathBuf;

const EXIT_STATUS: &str = "Exit status:
  0 done   2 usage   3 too many pages could not be read   4 no source could be reached
  74 input/output or disk full   75 the state is in use by another run   78 bad configuration
  130/143 interrupted, the next run goes on   1 internal error";

/// Reads Indonesian news pages and keeps a knowledge graph of public officials.
#[derive(Debug, Parser)]
#[command(name = "simpul", version, propagate_version = true, max_term_width = 100, after_help = EXIT_STATUS)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) talk: Talk,
    /// Configuration [default: config/simpul.toml, where there is one]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// How much is said, and in which form. All of it goes to stderr.
#[derive(Debug, Clone, Group)]
pub(crate) struct Talk {
    /// Say nothing but errors
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say more; twice for every page
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// Form of the log
    #[arg(long, global = true, value_enum, default_value_t = LogFormat::Text)]
    pub(crate) log_format: LogFormat,
    /// Progress: on a terminal, or never
    #[arg(long, global = true, value_enum, default_value_t = Progress::Auto)]
    pub(crate) progress: Progress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people
    Text,
    /// One JSON object a line
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Progress {
    /// On a terminal
    Auto,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read pages and write the graph
    Run(Run),
    /// Only fetch what the sources have new, into the state
    Fetch(Fetch),
    /// Print cleaned articles
    Clean(Look),
    /// Print what articles say, one JSON object a line
    Extract(Look),
    /// Write the graph in the state out again
    Export(Export),
    /// Link a table of mentions that came from elsewhere
    ///
    /// NDJSON with id, name and optionally rank, post, unit, region, date, doc; prints CSV of two columns, the row's id and the official's.
    Link(Link),
    /// Score against gold annotations
    Eval(Eval),
    /// Show what the graph knows of one node
    Show(Show),
    /// Show who held a post, and when
    Post(Post),
    /// Show how two nodes are connected
    Path(Path),
    /// Show the evidence for a node or an edge
    Explain(Explain),
    /// Show what is new: officials, changes of post, events, people found to be one or two
    ///
    /// Without --since the newest export is compared with the one before it.
    Changes(Changes),
    /// Decide what the program is not sure of: who is who, and whether a post is so
    ///
    /// Shows both sides' evidence and takes same, different, wrong or skip. What is decided stands in config/decisions.csv, wins over every score, and is applied by the next run or export.
    Review(Review),
    /// Write a page to look at in a browser: a search, and a card for each official, unit, region and event
    ///
    /// One HTML file with the graph in it, which loads nothing from anywhere. Prints where it is.
    Report(Report),
    /// Write a commented configuration
    Init(Init),
    /// Check a configuration and the lexicon without running
    Check,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// Where the state is and what comes out.
#[derive(Debug, Group)]
pub(crate) struct Places {
    /// Where to write the export [default: out]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) out: Option<PathBuf>,
    /// Keep the state in this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) state: Option<PathBuf>,
    /// What to write, separated by commas [default: all of neo4j,gephi,tables,graphml,jsonl]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) format: Vec<Format>,
}

#[derive(Debug, Group)]
pub(crate) struct Run {
    /// A file, a folder, or - for NDJSON on standard input; may be given again
    ///
    /// The inputs stand in place of the configured sources, and no state is kept unless --state names one.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) input: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) places: Places,
    /// Threads that read pages [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,
    /// Take no more pages than this
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u64>,
    /// End with status 3 where any page could not be read
    #[arg(long)]
    pub(crate) strict: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Fetch {
    /// Keep the state in this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) state: Option<PathBuf>,
    /// Take no more pages than this
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u64>,
}

#[derive(Debug, Group)]
pub(crate) struct Look {
    /// A file, a folder, or - for NDJSON on standard input
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(crate) path: PathBuf,
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Group)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) places: Places,
}

#[derive(Debug, Group)]
pub(crate) struct Link {
    /// The table, or - for standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) mentions: PathBuf,
}

#[derive(Debug, Group)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Eval {
    /// Folders of articles, each NAME.txt or NAME.html beside NAME.gold.json
    #[arg(value_name = "GOLD_DIR", required = true, value_hint = ValueHint::DirPath)]
    pub(crate) folders: Vec<PathBuf>,
    /// Print every difference
    #[arg(long)]
    pub(crate) errors: bool,
    /// With --errors: this category alone
    #[arg(long, value_name = "CATEGORY", requires = "errors")]
    pub(crate) only: Option<String>,
    /// Print the differences by what they show
    #[arg(long)]
    pub(crate) phenomena: bool,
    /// Print how many facts of each confidence are right
    #[arg(long)]
    pub(crate) calibration: bool,
    /// Figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Which graph is asked.
#[derive(Debug, Group)]
pub(crate) struct Asked {
    /// The export to look into, with the format jsonl [default: out]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    Official,
    Unit,
    Region,
    Event,
}

#[derive(Debug, Group)]
pub(crate) struct Show {
    /// What kind of node
    #[arg(value_enum)]
    pub(crate) what: What,
    /// A name, part of one, or an identifier
    #[arg(value_name = "NAME_OR_ID")]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Post {
    /// A post with its unit: "Kapolres Sampang"
    #[arg(value_name = "POST")]
    pub(crate) held: String,
    /// The day asked for, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub(crate) at: Option<Date>,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Path {
    /// A name or an identifier
    pub(crate) from: String,
    /// A name or an identifier
    pub(crate) to: String,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Explain {
    /// The identifier of a node or an edge, or a node's name
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Report {
    /// Show only what lies around this node: a name or an identifier. May be given again
    #[arg(long, value_name = "NAME")]
    pub(crate) around: Vec<String>,
    /// How many edges away the part goes; 2 brings whom one met at one's events
    #[arg(long, value_name = "N", default_value_t = 2, requires = "around", value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(crate) steps: u8,
    /// The file to write [default: report.html in the output folder]; - is standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) to: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Changes {
    /// A day (YYYY-MM-DD: what the pages tell of it and later days), the number of a run of the state (what came after it), or an export under OUT/runs
    #[arg(long, value_name = "RUN|DATE")]
    pub(crate) since: Option<String>,
    /// List the runs of the state, and end
    #[arg(long, conflicts_with = "since")]
    pub(crate) runs: bool,
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
    /// Keep the state in this file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) state: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Review {
    /// Ask nothing: print the list, or take --apply
    #[arg(long)]
    pub(crate) batch: bool,
    /// With --batch: one JSON object a line; put a "verdict" into it, and it is an answer
    #[arg(long, requires = "batch", conflicts_with = "apply")]
    pub(crate) json: bool,
    /// Take answers from a file, or - for standard input
    ///
    /// Lines of CSV in the form of the decisions (verdict,a,b,who,when,why), or of NDJSON with verdict, a, b and why. Verdicts are same, different, wrong, withdraw, skip.
    #[arg(long, alias = "answers", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) apply: Option<PathBuf>,
    /// No more questions than this
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,
    /// Take back what was decided about one or two identifiers, and end
    #[arg(long, value_name = "ID", num_args = 1..=2, conflicts_with_all = ["batch", "apply", "decided"])]
    pub(crate) withdraw: Vec<String>,
    /// Print what was decided, and end
    #[arg(long, conflicts_with_all = ["batch", "apply"])]
    pub(crate) decided: bool,
    /// Who decides [default: the user's name]
    #[arg(long, value_name = "NAME")]
    pub(crate) who: Option<String>,
    /// The file of decisions [default: the configuration's, config/decisions.csv]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) decisions: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asked: Asked,
}

#[derive(Debug, Group)]
pub(crate) struct Init {
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}
