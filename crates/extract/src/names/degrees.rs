//! The degrees behind a name: `Satria SH, SIK`, `Jaya, S.Tr.K., M.H.`.

use super::{SHORT_NAMES, blocks_name};
use crate::{
    doc::{Doc, Kinds},
    token::Shape,
};
use simpul_lexicon::Term;

/// Whether degrees begin at token `i`, right behind a name without a comma: `Satria SH, SIK`, `Jaya S.Tr.K`.
pub(super) fn opens_degrees(doc: &Doc<'_>, i: usize) -> bool {
    let mut degrees = Vec::new();
    let Some(end) = degree(doc, i, false, &mut degrees) else { return false };
    // `ST Burhanuddin`, `S. Darto`: what looks like a degree may be initials of what follows.
    let next = doc.tokens.get(end);
    let dotted = doc.slice(i..end).contains('.');
    // `Adrian S. Y. Tuuk`: initials, with their family name behind them.
    let initials = doc.slice(i..end).split_whitespace().count() > 1
        && doc.slice(i..end).split_whitespace().all(|it| it.len() == 2 && it.ends_with('.'));
    // `Aditya S.P. Sembiring`: glued ones too, but for the degrees that nearly every officer has.
    let glued = doc.slice(i..end);
    let glued = glued.len() == 4
        && glued.split_terminator('.').all(|it| it.len() == 1)
        && !matches!(glued, "S.H." | "M.H.")
        && next.is_some_and(|_| doc.found(end).iter().all(|it| matches!(it.term, Term::Place(_))));
    if (initials || glued)
        && doc.same_sentence(i, end)
        && next.is_some_and(|it| it.shape == Shape::Capital)
        && !blocks_name(doc, end, false)
    {
        return false;
    }
    if dotted || end > i + 1 {
        return true;
    }
    next.is_none_or(|it| {
        !it.is_capital()
            || doc.found(end).iter().any(|f| matches!(f.term, Term::Degree(_) | Term::Post(_) | Term::Rank(_)))
    })
}

/// Reads the degrees that follow a name whose last token is before `i`.
pub(crate) fn degree_tail(doc: &Doc<'_>, mut i: usize) -> (Vec<String>, usize) {
    let mut degrees = Vec::new();
    let mut end = i;
    loop {
        let mut comma = false;
        while matches!(doc.mark(i), ',' | '.')
            && !(doc.mark(i) == '.' && i + 1 < doc.tokens.len() && !doc.tokens[i].glued)
        {
            comma |= doc.mark(i) == ',';
            i += 1;
        }
        if i > end + 2 || (i > end && !comma && doc.mark(end) == '.' && doc.sentence_of(i) != doc.sentence_of(end)) {
            break;
        }
        match degree(doc, i, comma, &mut degrees) {
            Some(next) => {
                i = next;
                end = next;
            }
            None => break,
        }
    }
    (degrees, end)
}

/// Reads one degree at token `i`; gives one behind its last token (its full stop included).
fn degree(doc: &Doc<'_>, i: usize, comma: bool, degrees: &mut Vec<String>) -> Option<usize> {
    let token = doc.tokens.get(i).filter(|it| it.is_capital())?;
    // `Siti Aminah, SE.` and, in the next paragraph, `Dea menjelaskan …`
    if i > 0 && doc.paragraph_of(i) != doc.paragraph_of(i - 1) {
        return None;
    }
    if doc.begins(i, Kinds::DEGREE)
        && let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Degree(_)))
    {
        let mut end = i + found.len as usize;
        if let Term::Degree(id) = found.term {
            let known = doc.lexicon.degree(id);
            // `SE`, `ST`, `SP` in running capitals may be anything; behind a comma or in a row they are degrees.
            let spelled = doc.slice(i..end);
            if spelled.len() > 1 && (token.shape != Shape::Initial || spelled.contains('.') || spelled.contains(' ')) {
                while doc.mark(end) == '.' && doc.tokens[end].glued {
                    end += 1;
                }
                if doc.mark(end) == '(' && doc.tokens[end].glued {
                    let close = (end..(end + 4).min(doc.tokens.len())).find(|k| doc.mark(*k) == ')')?;
                    let inner = doc.slice(end + 1..close);
                    end = close + 1;
                    push_degree(degrees, format!("{}({inner}).", known.standard));
                } else if doc.tokens.get(end).is_some_and(|it| it.glued && it.is_capital())
                    && end > i
                    && doc.mark(end - 1) == '.'
                    && !doc
                        .found(end)
                        .iter()
                        .any(|it| matches!(it.term, Term::Degree(_) | Term::Post(_) | Term::Rank(_)))
                {
                    // `S.T.Han.`: the printed degree is longer than the one known.
                    let mut rest = doc.word(end).to_owned();
                    end += 1;
                    // `M.T.C.P.`
                    while doc.mark(end) == '.'
                        && doc.tokens.get(end + 1).is_some_and(|it| it.glued && it.shape == Shape::Initial)
                        && doc.mark(end + 2) == '.'
                    {
                        rest = format!("{rest}.{}", doc.word(end + 1));
                        end += 2;
                    }
                    while doc.mark(end) == '.' && doc.tokens[end].glued {
                        end += 1;
                    }
                    push_degree(degrees, format!("{}{rest}.", known.standard));
                } else {
                    push_degree(degrees, known.standard.clone());
                }
                return Some(end);
            }
        }
    }
    // `Sugiarto S,H.,M.H`: a comma where the full stop belongs.
    if doc.mark(i + 1) == ','
        && doc.is_any(i, words!["S", "M"])
        && (i + 1..i + 4).all(|it| doc.tokens.get(it).is_some_and(|it| it.glued))
        && doc.tokens[i + 2].shape == Shape::Initial
        && doc.mark(i + 3) == '.'
    {
        let mut end = i + 4;
        let mut groups = vec![doc.word(i), doc.word(i + 2)];
        // `S,I.K.`
        while doc.tokens.get(end).is_some_and(|it| it.glued && it.shape == Shape::Initial) && doc.mark(end + 1) == '.' {
            groups.push(doc.word(end));
            end += 2;
        }
        push_degree(degrees, format!("{}.", groups.join(".")));
        return Some(end);
    }
    // The shape of a degree: groups of a capital and at most five letters, joined by full stops. `Muh.Saleh` is a name.
    if doc.mark(i + 1) != '.' || doc.is_any(i, words!(SHORT_NAMES)) {
        return None;
    }
    let mut groups = vec![doc.word(i)];
    let mut end = i + 1;
    while doc.mark(end) == '.' && doc.tokens[end].glued {
        end += 1;
        let Some(next) = doc.tokens.get(end) else { break };
        let open = doc.mark(end) == '(';
        let at = end + usize::from(open);
        let Some(word) = doc.tokens.get(at).filter(|it| it.is_capital() && (it.glued || doc.word(at).len() == 1))
        else {
            break;
        };
        if !next.glued && doc.word(i).len() > 1 {
            break;
        }
        let _ = word;
        groups.push(doc.word(at));
        end = at + 1 + usize::from(open);
    }
    let dotted = groups.len() >= 2 && groups.iter().all(|it| it.len() <= 6);
    let begins = matches!(
        groups[0],
        "S" | "M"
            | "A"
            | "B"
            | "D"
            | "Ph"
            | "Sp"
            | "SH"
            | "SE"
            | "ST"
            | "SS"
            | "SIK"
            | "C"
            | "MH"
            | "MM"
            | "L"
            | "LL"
            | "Lc"
    );
    if dotted
        && (comma || begins)
        && (begins || groups.iter().map(|it| it.len()).sum::<usize>() <= 8)
        && !(groups.len() == 2 && groups[1].len() == 1 && !comma && groups[0] != "S" && groups[0] != "M")
    {
        push_degree(degrees, format!("{}.", groups.join(".")));
        return Some(end);
    }
    None
}

fn push_degree(degrees: &mut Vec<String>, degree: String) {
    if !degrees.contains(&degree) {
        degrees.push(degree);
    }
}
