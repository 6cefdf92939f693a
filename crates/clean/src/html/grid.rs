//! Tables that hold data: which they are, and what of their cells stands in each row.

use crate::flat::BAR;
use dom_query::NodeRef;

/// A cell without words.
const EMPTY: &str = "-";
/// Columns and rows beyond which a table is not looked at.
const MAX_CELLS: usize = 4000;
/// A cell with more words holds prose: the table is the page's layout.
const MAX_WORDS: usize = 40;

/// A row that is being read, and the cells above it that reach down into it.
#[derive(Default)]
pub(super) struct Grid {
    /// The cells of the row so far.
    cells: Vec<String>,
    /// Cells that go on in the next rows: their column, how many rows, and their words.
    down: Vec<(usize, usize, String)>,
}

impl Grid {
    /// Adds a cell that reaches over so many rows.
    pub(super) fn cell(&mut self, text: String, rows: usize) {
        self.reach_down();
        let text = if text.is_empty() { EMPTY.to_owned() } else { text };
        if rows > 1 {
            self.down.push((self.cells.len(), rows, text.clone()));
        }
        self.cells.push(text);
    }

    /// Puts in what the cells above say of the places that come next.
    fn reach_down(&mut self) {
        while let Some((_, _, text)) = self.down.iter().find(|it| it.0 == self.cells.len()) {
            let text = text.clone();
            self.cells.push(text);
        }
    }

    /// The line of a row that ends; empty where no cell has words.
    pub(super) fn row(&mut self) -> String {
        if self.cells.is_empty() {
            return String::new();
        }
        self.reach_down();
        for it in &mut self.down {
            it.1 -= 1;
        }
        self.down.retain(|it| it.1 > 0);
        let cells = std::mem::take(&mut self.cells);
        if cells.iter().all(|it| it == EMPTY) { String::new() } else { cells.join(BAR) }
    }
}

/// Over how many rows a cell reaches.
pub(super) fn rows_of(cell: &NodeRef<'_>) -> usize {
    cell.attr("rowspan").and_then(|it| it.trim().parse().ok()).filter(|it| (1..=200).contains(it)).unwrap_or(1)
}

/// Whether a table holds data: two rows and more with two cells and more, none of which holds a table, a form or prose.
pub(super) fn holds_data(table: &NodeRef<'_>) -> bool {
    let (mut cells, mut rows, mut filled) = (0, 0, 0);
    for node in table.descendants_it() {
        let Some(name) = node.node_name() else { continue };
        match name.as_ref() {
            "table" | "form" | "input" | "button" | "iframe" | "article" | "section" | "h1" | "h2" => return false,
            "tr" => {
                rows += usize::from(filled >= 2);
                filled = 0;
            }
            "td" | "th" => {
                let text = node.text();
                let words = text.split_whitespace().take(MAX_WORDS + 1).count();
                cells += 1;
                filled += usize::from(words > 0);
                if words > MAX_WORDS || cells > MAX_CELLS {
                    return false;
                }
            }
            _ => {}
        }
    }
    rows += usize::from(filled >= 2);
    rows >= 2
}
