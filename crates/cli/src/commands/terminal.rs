//! The review at a terminal: one question at a time, one key an answer.

use super::{answers::Reviewer, card, fold::fold, review::written};
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

/// Rows that the head, the offer of keys and the line of a reason take.
const ROWS_OF_TALK: usize = 5;

/// Asks until there is no more, or enough. Every answer is written down at once: whoever leaves keeps what was decided.
pub(crate) fn ask(export: &Export, items: &[Item], file: &Path, by: &Reviewer) -> anyhow::Result<u8> {
    let term = Term::stderr();
    let (mut at, mut given): (usize, Vec<(usize, NodeId, Option<NodeId>)>) = (0, Vec::new());
    while let Some(item) = items.get(at) {
        show(&term, export, item, &format!("{} of {}", at + 1, items.len()))?;
        let (verdict, a, b) = match wish(&term, item)? {
            Wish::Quit => break,
            Wish::Skip => {
                at += 1;
                continue;
            }
            Wish::Back => {
                at = at.saturating_sub(1);
                if given.last().is_some_and(|it| it.0 == at)
                    && let Some((_, a, b)) = given.pop()
                {
                    review::write_down(file, &[Answer::Withdrawn(a, b)])?;
                }
                continue;
            }
            // Two persons stand here: what is wrong is a node or an edge, and must be named.
            Wish::Wrong if item.b.is_some() => match named(&term, export)? {
                Some(id) => (Verdict::Wrong, id, None),
                None => continue,
            },
            Wish::Wrong => (Verdict::Wrong, item.a.id.clone(), None),
            Wish::Same => (Verdict::Same, item.a.id.clone(), item.b.as_ref().map(|it| it.id.clone())),
            Wish::Different => (Verdict::Different, item.a.id.clone(), item.b.as_ref().map(|it| it.id.clone())),
        };
        let word = verdict.as_str();
        let Some(why) = line(&term, &format!("{word}: why? (Enter for no reason, Esc to think again) "))? else {
            continue;
        };
        review::write_down(file, &[review::decision(verdict, &a, b.as_ref(), &by.who, &by.today, &why)])?;
        given.push((at, a, b));
        at += 1;
    }
    term.write_line("")?;
    output::say(&format!("simpul: {}", written(given.len(), file)));
    Ok(0)
}

/// Shows a question with its evidence on an empty screen, folded at words to the width. Where it is longer than the
/// screen, the question stands again below it.
fn show(term: &Term, export: &Export, item: &Item, head: &str) -> anyhow::Result<()> {
    let bold = |text: &str| {
        if logging::colour() { Style::new().for_stderr().bold().apply_to(text).to_string() } else { text.to_owned() }
    };
    let (rows, columns) = term.size();
    let text = output::printable(&card::text(export, item));
    let (question, evidence) = text.split_once('\n').unwrap_or((&text, ""));
    let question: Vec<String> = fold(question, columns.into()).iter().map(|it| bold(it)).collect();
    let evidence: Vec<String> = evidence.lines().flat_map(|it| fold(it, columns.into())).collect();
    term.clear_screen()?;
    term.write_line(head)?;
    let mut lines: Vec<&str> = question.iter().chain(&evidence).map(String::as_str).collect();
    if lines.len() + ROWS_OF_TALK > rows.into() {
        lines.push("");
        lines.extend(question.iter().map(String::as_str));
    }
    for it in lines {
        term.write_line(it)?;
    }
    Ok(term.write_line("")?)
}

/// Waits for a key that means something here.
fn wish(term: &Term, item: &Item) -> anyhow::Result<Wish> {
    let offered = if item.b.is_some() {
        "[s]ame  [d]ifferent  [w]rong: a node or edge  [n]ext  [b]ack and take back  [q]uit  "
    } else {
        "[w]rong  [n]ext: it is right, or I don't know  [b]ack and take back  [q]uit  "
    };
    term.write_str(&fold(offered, term.size().1.into()).join("\n"))?;
    term.write_str(" ")?;
    loop {
        // Where the terminal is gone, what was decided is written.
        let Ok(key) = term.read_key_raw() else { return Ok(Wish::Quit) };
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
        Key::Char('q' | 'Q' | END_OF_INPUT) | Key::Escape | Key::CtrlC => Some(Wish::Quit),
        _ => None,
    }
}

/// The identifier of what is wrong; none where the person thinks better of it.
fn named(term: &Term, export: &Export) -> anyhow::Result<Option<NodeId>> {
    while let Some(text) = line(term, "what is wrong? identifier of a node or edge (Enter to go back): ")? {
        if text.trim().is_empty() {
            break;
        }
        let id = NodeId::from_printed(text.trim());
        if export.knows(&id) {
            return Ok(Some(id));
        }
        term.write_line(&output::printable(&format!("the graph knows no {id}")))?;
    }
    Ok(None)
}

/// What a terminal sends for Ctrl-D.
const END_OF_INPUT: char = '\u{4}';
/// And for Ctrl-U, which empties the line.
const EMPTY_LINE: char = '\u{15}';

/// Reads a line; none where the person leaves it with Esc, Ctrl-C or Ctrl-D, or the terminal is gone.
fn line(term: &Term, prompt: &str) -> anyhow::Result<Option<String>> {
    term.write_str(prompt)?;
    let mut text = String::new();
    loop {
        let mut gone = 0;
        match term.read_key_raw() {
            Ok(Key::Enter) => break,
            Ok(Key::Escape | Key::CtrlC | Key::Char(END_OF_INPUT)) | Err(_) => {
                term.write_line("")?;
                return Ok(None);
            }
            Ok(Key::Backspace) => gone = text.pop().map_or(0, width),
            Ok(Key::Char(EMPTY_LINE)) => gone = std::mem::take(&mut text).chars().map(width).sum(),
            Ok(Key::Char(it)) if !it.is_control() => {
                text.push(it);
                term.write_str(it.encode_utf8(&mut [0; 4]))?;
            }
            Ok(_) => {}
        }
        if gone > 0 {
            term.clear_chars(gone)?;
        }
    }
    term.write_line("")?;
    Ok(Some(text))
}

/// Columns that a character takes.
fn width(it: char) -> usize {
    console::measure_text_width(it.encode_utf8(&mut [0; 4]))
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
