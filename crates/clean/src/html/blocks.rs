//! A tree of HTML to lines, in page order.

use super::grid::{Grid, holds_data, rows_of};
use crate::decode::{is_invisible, single_blanks};
use crate::flat::MAX_LINES;
use crate::line::{Kind, Line};
use dom_query::NodeRef;

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
    "option",
    "button",
    "marquee",
];

/// Words in a class that say that the element holds a caption.
const CAPTION_CLASSES: &[&str] = &["caption", "tr-caption", "photo__caption", "wp-caption-text"];

/// A step of the walk.
enum Step<'a> {
    Enter(NodeRef<'a>),
    Leave {
        block: bool,
        link: bool,
        kind: bool,
    },
    /// The end of a part of a table of data.
    Close(Part),
}

/// A part of a table of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Table,
    Caption,
    Row,
    /// A cell that reaches over so many rows.
    Cell(usize),
}

/// The walk's state.
#[derive(Default)]
struct Walk {
    lines: Vec<Line>,
    text: String,
    linked: usize,
    links: usize,
    kinds: Vec<Kind>,
    /// The table of data that it is in.
    grid: Option<Grid>,
    /// An element that begins right behind another of its kind has begun.
    seam: bool,
}

/// The lines below a node.
pub(crate) fn lines(root: NodeRef<'_>) -> Vec<Line> {
    let mut walk = Walk::default();
    let mut stack = vec![Step::Enter(root)];
    while let Some(step) = stack.pop() {
        match step {
            Step::Leave { block, link, kind } => {
                walk.links -= usize::from(link);
                if block {
                    walk.end_line();
                }
                if kind {
                    walk.kinds.pop();
                }
            }
            Step::Close(part) => walk.close(part),
            Step::Enter(node) => enter(node, &mut walk, &mut stack),
        }
        if walk.lines.len() >= MAX_LINES {
            break;
        }
    }
    walk.flush();
    walk.lines
}

fn enter<'a>(node: NodeRef<'a>, walk: &mut Walk, stack: &mut Vec<Step<'a>>) {
    if node.is_text() {
        walk.push(&node.text());
        return;
    }
    let Some(name) = node.node_name() else {
        stack.extend(node.children_it(true).map(Step::Enter));
        return;
    };
    let name = name.as_ref();
    if let Some(part) = part(name, &node, walk) {
        stack.push(Step::Close(part));
        stack.extend(node.children_it(true).map(Step::Enter));
        return;
    }
    if name == "br" {
        walk.end_line();
        return;
    }
    walk.seam |= name == "span" && node.prev_sibling().is_some_and(|it| it.has_name("span"));
    let block = BLOCKS.contains(&name);
    let link = name == "a";
    let kind = kind(name, &node);
    if block {
        walk.end_line();
    }
    walk.links += usize::from(link);
    walk.kinds.extend(kind);
    stack.push(Step::Leave { block, link, kind: kind.is_some() });
    stack.extend(node.children_it(true).map(Step::Enter));
}

/// The part of a table of data that an element is; opens the table.
fn part(name: &str, node: &NodeRef<'_>, walk: &mut Walk) -> Option<Part> {
    match name {
        "table" if walk.grid.is_none() && holds_data(node) => {
            walk.flush();
            walk.grid = Some(Grid::default());
            Some(Part::Table)
        }
        "caption" if walk.grid.is_some() => Some(Part::Caption),
        "tr" if walk.grid.is_some() => Some(Part::Row),
        "td" | "th" if walk.grid.is_some() => Some(Part::Cell(rows_of(node))),
        _ => None,
    }
}

fn kind(name: &str, node: &NodeRef<'_>) -> Option<Kind> {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Kind::Heading),
        "li" => Some(Kind::Item),
        "figcaption" | "caption" => Some(Kind::Caption),
        "div" | "p" | "td" | "span" | "small" => {
            let class = node.class()?;
            class.split_ascii_whitespace().any(|it| CAPTION_CLASSES.contains(&it)).then_some(Kind::Caption)
        }
        _ => None,
    }
}

/// Whether no word goes on from one element into the next: a capital or a number behind a small letter, a number behind a year.
fn is_seam(before: &str, after: &str) -> bool {
    let last = before.chars().next_back().unwrap_or(' ');
    let next = after.chars().next().unwrap_or(' ');
    let year = || before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len() == 4;
    last.is_lowercase() && (next.is_uppercase() || next.is_ascii_digit())
        || last.is_ascii_digit() && (next.is_uppercase() || next.is_ascii_digit() && year())
}

impl Walk {
    fn push(&mut self, text: &str) {
        if std::mem::take(&mut self.seam) && is_seam(&self.text, text) {
            self.text.push(' ');
        }
        if self.links > 0 {
            self.linked += text.chars().filter(|c| !c.is_whitespace()).count();
        }
        self.text.extend(text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }));
    }

    /// Ends a line; within a cell of a table of data, a part of what the cell lists.
    fn end_line(&mut self) {
        if self.grid.is_none() {
            self.flush();
        } else if !self.text.trim_end().is_empty() && !self.text.trim_end().ends_with([';', ',', ':', '.']) {
            self.text.push_str("; ");
        } else {
            self.text.push(' ');
        }
    }

    /// Ends a part of a table of data.
    fn close(&mut self, part: Part) {
        match (part, &mut self.grid) {
            (Part::Table, _) => {
                self.flush();
                self.grid = None;
            }
            (Part::Caption, _) => self.flush(),
            (Part::Row, Some(grid)) => {
                self.text = grid.row();
                self.kinds.push(Kind::Item);
                self.flush();
                self.kinds.pop();
            }
            (Part::Cell(rows), Some(grid)) => {
                let text = single_blanks(&std::mem::take(&mut self.text));
                grid.cell(text.trim_end_matches([';', ' ']).to_owned(), rows);
            }
            (_, None) => {}
        }
    }

    fn flush(&mut self) {
        let text = single_blanks(&self.text);
        if !text.is_empty() {
            let all = text.chars().filter(|c| !c.is_whitespace()).count().max(1);
            let linked = (self.linked * 100 / all).min(100) as u8;
            let text = crate::decode::composed(text);
            self.lines.push(Line { text, kind: self.kinds.last().copied().unwrap_or_default(), linked });
        }
        self.text.clear();
        self.linked = 0;
    }
}
