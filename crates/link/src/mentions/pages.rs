//! Rows of one page: a short form belongs to the one person of the page whose name holds it.

use super::MentionRow;
use crate::{names::Alignment, who::forms::Forms};
use rustc_hash::FxHashMap;

/// For each row (in the given order) the row that says the same person's full name on the same page: itself for most.
pub(super) fn full_rows(table: &[MentionRow], order: &[usize], form_of: &[u32], forms: &Forms) -> Vec<u32> {
    let mut pages: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (at, row) in order.iter().map(|it| &table[*it]).enumerate() {
        if let Some(page) = row.doc.as_deref().filter(|it| !it.is_empty()) {
            pages.entry(page).or_default().push(at as u32);
        }
    }
    let mut out: Vec<u32> = (0..order.len() as u32).collect();
    for rows in pages.into_values().filter(|it| it.len() > 1) {
        for &at in &rows {
            let mut found: Vec<u32> = Vec::new();
            for &other in rows.iter().filter(|it| **it != at) {
                let (short, full) = (form_of[at as usize], form_of[other as usize]);
                let (row, full_row) = (&table[order[at as usize]], &table[order[other as usize]]);
                if holds(forms, full, short) && (short != full || other < at) && agree(row, full_row) {
                    found.push(other);
                }
            }
            // Several rows may say the full name; they must be of one form, or it is open whose the short form is.
            let form = |it: u32| form_of[it as usize];
            if let Some(&first) = found.iter().min()
                && found.iter().all(|it| form(*it) == form(first))
            {
                out[at as usize] = first;
            }
        }
    }
    for at in 0..out.len() {
        let mut root = out[at];
        for _ in 0..4 {
            root = out[root as usize];
        }
        out[at] = root;
    }
    out
}

/// Whether a full name holds all words of a shorter one, or is the same.
fn holds(forms: &Forms, full: u32, short: u32) -> bool {
    if full == short {
        return true;
    }
    let (full_words, short_words) = (forms.full_words(full), forms.full_words(short));
    if full_words <= short_words {
        return false;
    }
    let alignment = Alignment::of(&forms.names[full as usize], &forms.names[short as usize]);
    alignment.right.is_empty() && alignment.compatible()
}

/// Whether two rows do not contradict each other in anything printed.
fn agree(a: &MentionRow, b: &MentionRow) -> bool {
    let same = |x: &Option<String>, y: &Option<String>| x.is_none() || y.is_none() || x == y;
    same(&a.rank, &b.rank) && same(&a.post, &b.post) && same(&a.unit, &b.unit)
}
