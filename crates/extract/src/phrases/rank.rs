//! Ranks with their corps, and whether the bearer has retired.

use super::RankPhrase;
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use simpul_lexicon::Term;
use simpul_model::Service;

/// Offices that are general and led by no general.
const GENERAL: &[&str] =
    &["Direktorat", "Direktur", "Inspektorat", "Sekretariat", "Sekretaris", "Konsulat", "Konsul", "Auditor"];

/// Reads a rank at token `i`, with its corps.
#[inline]
pub(crate) fn rank(doc: &Doc<'_>, i: usize) -> Option<RankPhrase> {
    if doc.begins(i, Kinds::RANK) { some_rank(doc, i) } else { None }
}

/// One behind the rank at token `i`; read once for each token.
#[inline]
pub(crate) fn rank_end(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.begins(i, Kinds::RANK) {
        return None;
    }
    doc.rank_ends.recall(i, || some_rank(doc, i).map(|it| it.tokens.end))
}

/// Whether a rank stands at token `i`.
#[inline]
pub(crate) fn has_rank(doc: &Doc<'_>, i: usize) -> bool {
    rank_end(doc, i).is_some()
}

fn some_rank(doc: &Doc<'_>, i: usize) -> Option<RankPhrase> {
    let it = doc.found(i).iter().find(|it| matches!(it.term, Term::Rank(_)))?;
    let Term::Rank(id) = it.term else { return None };
    // `Brigadir`, `Mayor`, `Kapten` in lower case are words, not ranks before a name.
    let mut id = id;
    let mut end = i + it.len as usize;
    // `kapten Inf Narto`: the corps says that it is one.
    let corps = doc.tokens.get(end).is_some_and(Token::is_capital)
        && doc.found(end).iter().any(|it| matches!(it.term, Term::Corps(_)));
    if !doc.tokens[i].is_capital() && !corps {
        return None;
    }
    // `Direktorat Jenderal Pemasyarakatan`: an office, no general.
    if it.len == 1 && i > 0 && doc.is_any(i, words!["Jenderal", "Jendral"]) && doc.is_any(i - 1, words!(GENERAL)) {
        return None;
    }
    // `"Sudah dua kali, Pak Jenderal. Jangan lagi"`: who is spoken to, and another sentence.
    if i > 0 && doc.mark(end) == '.' && doc.is_any(i - 1, words!["Pak", "Bapak", "Bu", "Ibu"]) {
        return None;
    }
    // `menggunakan KP Gamalama`: a ship, too.
    if doc.is(i, "KP")
        && i > 0
        && doc.is_any(
            i - 1,
            words!["menggunakan", "mengunakan", "menumpang", "menaiki", "naik", "kapal", "dengan", "oleh", "di"],
        )
    {
        return None;
    }
    // `KP Anis Macan-3009`: a ship of the police, with its number.
    let named = |at: &usize| doc.tokens[*at].is_capital() || doc.mark(*at) == '-';
    if doc.is(i, "KP")
        && doc.tokens[end.min(doc.tokens.len())..]
            .get((end..doc.tokens.len().min(end + 4)).take_while(named).count())
            .is_some_and(|it| it.kind == Kind::Number)
    {
        return None;
    }
    let stop = |end: &mut usize| {
        if doc.mark(*end) == '.'
            && doc.tokens[*end].glued
            && doc.tokens.get(*end + 1).is_some_and(|it| it.is_capital() || it.mark == '(')
        {
            *end += 1;
        }
    };
    stop(&mut end);
    // `Komisaris Polisi (Kompol)`
    if doc.mark(end) == '('
        && let Some(short) = doc.found(end + 1).iter().find(|it| matches!(it.term, Term::Rank(_)))
    {
        let mut close = end + 1 + short.len as usize;
        close += usize::from(doc.mark(close) == '.');
        if doc.mark(close) == ')' {
            if let Term::Rank(short) = short.term {
                id = short;
            }
            // `Komisaris Besar (Kombes) Polisi`
            end = close + 1 + usize::from(doc.is(close + 1, "Polisi"));
        }
    }
    let rank = doc.lexicon.rank(id);
    let mut standard = rank.standard.clone();
    let mut service = rank.service;
    let mut retired = false;
    loop {
        if doc.mark(end) == '(' && doc.is_any(end + 1, words!["Purn", "Ret"]) {
            let close = end + 2 + usize::from(doc.mark(end + 2) == '.');
            if doc.mark(close) == ')' {
                end = close + 1;
                retired = true;
                continue;
            }
        }
        if doc.is_any(end, words!["Purn"]) {
            end += 1;
            stop(&mut end);
            retired = true;
            continue;
        }
        let bracket = usize::from(doc.mark(end) == '(');
        let Some(found) = doc.found(end + bracket).iter().find(|it| matches!(it.term, Term::Corps(_))) else { break };
        let Term::Corps(corps) = found.term else { break };
        let mut next = end + bracket + found.len as usize;
        if bracket == 1 {
            next += usize::from(doc.mark(next) == '.');
            if doc.mark(next) != ')' {
                break;
            }
            next += 1;
        }
        // `Kompol K Nababan`: an initial, where the rank takes no corps.
        if bracket == 0 && doc.tokens[end].shape == crate::token::Shape::Initial && !rank.takes_corps {
            break;
        }
        let corps = doc.lexicon.corps(corps);
        // `Komjen Armed Wijaya`: police serve in no corps of the army's.
        if rank.service == Some(Service::Polri) && corps.service != rank.service && corps.standard != "TNI" {
            break;
        }
        if corps.standard == "Bah" || (!rank.takes_corps && !matches!(corps.standard.as_str(), "Pol" | "TNI")) {
            // A corps behind a rank that takes none (`Peltu Bah.`) is read over.
            end = next;
            stop(&mut end);
            break;
        }
        if !standard.ends_with(&corps.standard) {
            standard = [&standard, " ", &corps.standard].concat();
        }
        service = corps.service.or(service);
        end = next;
        stop(&mut end);
        // `Laut (P)`, `Mar (K)`
        if doc.mark(end) == '('
            && doc.mark(end + 2) == ')'
            && doc.word(end + 1).len() <= 3
            && doc.tokens[end + 1].is_capital()
            && !doc.is_any(end + 1, words!["Purn"])
        {
            let branch = doc.word(end + 1);
            if !standard.contains(&format!("({branch})")) {
                standard = format!("{standard} ({branch})");
            }
            end += 3;
        }
    }
    // `Brigjen TNI, Rukman A, di Jakarta`: a stray comma before the name.
    let named = |at: usize| {
        doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(at).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_)))
    };
    if doc.mark(end) == ',' && doc.same_sentence(i, end + 2) && named(end + 1) && named(end + 2) {
        end += 1;
    }
    // `Irjen Pol Brigjen Pol A`: a slip, of which the first is kept. A word that begins names too (`Iptu Rio`) is none.
    let second = doc.found(end).iter().any(|it| matches!(it.term, Term::Rank(_)) && it.len > 1);
    if second
        && doc.same_sentence(i, end)
        && let Some(next) = some_rank(doc, end)
    {
        end = next.tokens.end;
    }
    Some(RankPhrase { tokens: i..end, standard, service, retired })
}
