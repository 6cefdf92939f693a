//! The review at a terminal: one question at a time, one key an answer.

use super::{answers::Reviewer, card, review::written};
use crate::{logging, output};
use console::{Key, Style, Term};
use simpul_link::decisions::Verdict;
use simpul_model::NodeId;
use simpul_pipeline::review::{self, Answer, Export, Item};
use std::path::Path;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Same,
    Different,
    Wrong,
    Skip,
    Back,
    Quit,
}

/// Asks until there is no more, or enough. Every answer is written down at once: whoever leaves keeps what was decided.
pub(crate) fn ask(export: &Export, items: &[Item], file: &Path, by: &Reviewer) -> anyhow::Result<u8> {
    let term = Term::stderr();
    let bold = Style::new().for_stderr().bold();
    let dim = Style::new().for_stderr().dim();
    let plain = !logging::colour();
    let (mut at, mut given): (usize, Vec<(usize, NodeId, Option<NodeId>)>) = (0, Vec::new());
    while let Some(item) = items.get(at) {
        term.clear_screen()?;
        let head = format!("{} of {}", at + 1, items.len());
        term.write_line(&if plain { head } else { dim.apply_to(head).to_string() })?;
        let text = output::printable(&card::text(export, item));
        for (i, line) in text.lines().enumerate() {
            let styled = i == 0 && !plain;
            term.write_line(&if styled { bold.apply_to(line).to_string() } else { line.to_owned() })?;
        }
        term.write_line("")?;
        match wish(&term, item)? {
            Wish::Quit => break,
            Wish::Skip => at += 1,
            Wish::Back => {
                at = at.saturating_sub(1);
                if given.last().is_some_and(|it| it.0 == at)
                    && let Some((_, a, b)) = given.pop()
                {
                    review::write_down(file, &[Answer::Withdrawn(a, b)])?;
                }
            }
            Wish::Wrong if item.b.is_some() => {
                // Two persons stand here: what is wrong is a node or an edge, and must be named.
                if let Some(id) = named(&term, export)? {
                    let why = line(&term, "why (Enter for no reason): ")?;
                    review::write_down(file, &[review::decision(Verdict::Wrong, &id, None, &by.who, &by.today, &why)])?;
                    given.push((at, id, None));
                    at += 1;
                }
            }
            wish => {
                let verdict = match wish {
                    Wish::Same => Verdict::Same,
                    Wish::Different => Verdict::Different,
                    _ => Verdict::Wrong,
                };
                let b = item.b.as_ref().map(|it| it.id.clone());
                let why = line(&term, "why (Enter for no reason): ")?;
                let answer = review::decision(verdict, &item.a.id, b.as_ref(), &by.who, &by.today, &why);
                review::write_down(file, &[answer])?;
                given.push((at, item.a.id.clone(), b));
                at += 1;
            }
        }
    }
    term.write_line("")?;
    output::say(&format!("simpul: {}", written(given.len(), file)));
    Ok(0)
}

/// Waits for a key that means something here.
fn wish(term: &Term, item: &Item) -> anyhow::Result<Wish> {
    let offered = if item.b.is_some() {
        "[s]ame  [d]ifferent  [w]rong: a node or edge  [n]ext  [b]ack and take back  [q]uit  "
    } else {
        "[w]rong  [n]ext: it is right, or I don't know  [b]ack and take back  [q]uit  "
    };
    term.write_str(offered)?;
    loop {
        let key = match term.read_key() {
            Ok(key) => key,
            // Ctrl-C and a terminal that is gone: what was decided is written.
            Err(_) => return Ok(Wish::Quit),
        };
        if let Some(wish) = meant(&key, item.b.is_some()) {
            term.write_line("")?;
            return Ok(wish);
        }
    }
}

fn meant(key: &Key, is_pair: bool) -> Option<Wish> {
    match key {
        Key::Char('s' | 'S') if is_pair => Some(Wish::Same),
        Key::Char('d' | 'D') if is_pair => Some(Wish::Different),
        Key::Char('w' | 'W') => Some(Wish::Wrong),
        Key::Char('n' | 'N' | ' ') | Key::Enter | Key::ArrowRight => Some(Wish::Skip),
        Key::Char('b' | 'B' | 'u' | 'U') | Key::ArrowLeft | Key::Backspace => Some(Wish::Back),
        Key::Char('q' | 'Q') | Key::Escape | Key::CtrlC => Some(Wish::Quit),
        _ => None,
    }
}

/// The identifier of what is wrong; none where the person thinks better of it.
fn named(term: &Term, export: &Export) -> anyhow::Result<Option<NodeId>> {
    loop {
        let text = line(term, "what is wrong? identifier of a node or edge (Enter to go back): ")?;
        if text.trim().is_empty() {
            return Ok(None);
        }
        let id = NodeId::from_printed(text.trim());
        if export.knows(&id) {
            return Ok(Some(id));
        }
        term.write_line(&output::printable(&format!("the graph knows no {id}")))?;
    }
}

fn line(term: &Term, prompt: &str) -> anyhow::Result<String> {
    term.write_str(prompt)?;
    Ok(term.read_line()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_and_different_are_no_answers_about_a_post() {
        assert_eq!(meant(&Key::Char('s'), true), Some(Wish::Same));
        assert_eq!(meant(&Key::Char('s'), false), None);
        assert_eq!(meant(&Key::Char('w'), false), Some(Wish::Wrong));
        assert_eq!(meant(&Key::Escape, true), Some(Wish::Quit));
        assert_eq!(meant(&Key::Char('x'), true), None);
    }
}
