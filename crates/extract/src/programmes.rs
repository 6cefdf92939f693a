//! Named operations and programmes: `Operasi Mantap Praja Semeru 2024`, `Cooling System`.

use crate::{
    doc::{Doc, Kinds},
    token::Kind,
};
use simpul_lexicon::Term;
use std::ops::Range;

/// The programmes named in a range of tokens, each with the tokens that name it, in order.
pub(crate) fn in_range(doc: &Doc<'_>, range: Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut i = range.start;
    while i < range.end {
        if !doc.begins(i, Kinds::PROGRAMME) {
            i = if doc.sentence_holds(i, Kinds::PROGRAMME) { i + 1 } else { doc.sentence_end(i) };
            continue;
        }
        let hit = doc
            .found(i)
            .iter()
            .find_map(|it| if let Term::Programme(id) = it.term { Some((id, it.len as usize)) } else { None });
        let Some((id, len)) = hit else {
            i += 1;
            continue;
        };
        let programme = doc.lexicon.programme(id);
        let mut start = i;
        let mut end = i + len;
        if programme.operation {
            if let Some(before) = i.checked_sub(1)
                && doc.is_any(before, words!["Operasi", "Ops", "OPS"])
            {
                start = before;
            }
            // `Operasi Kepolisian Mandiri Kewilayahan Mantap Praja 2024`
            let named = |it: usize| doc.tokens[it].is_capital() && doc.tokens[it].is_word();
            let far = (i.saturating_sub(5)..i)
                .rev()
                .take_while(|it| named(*it))
                .find(|it| doc.is_any(*it, words!["Operasi", "Ops"]));
            start = far.unwrap_or(start);
            // The local word, a roman number and the year belong to the name.
            while let Some(token) = doc.tokens.get(end) {
                let word = token.is_capital()
                    && doc.found(end).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Programme(_)));
                let joined = token.mark == '-' && token.glued && doc.tokens.get(end + 1).is_some_and(|it| it.glued);
                let year = token.kind == Kind::Number && doc.word(end).len() == 4;
                if !(word || joined || year) || end - i > 7 {
                    break;
                }
                end += 1 + usize::from(joined);
            }
            if start == i && !doc.slice(i..i + len).to_ascii_lowercase().starts_with("op") {
                i += len;
                continue;
            }
        }
        let name = if programme.operation { doc.slice(start..end).to_owned() } else { programme.name.clone() };
        if !found.iter().any(|it| it.0 == name) {
            found.push((name, start..end));
        }
        i = end.max(i + 1);
    }
    found
}
