//! Whether a post between commas behind a name is that of its bearer.

use crate::{
    doc::{Doc, Kinds},
    names, phrases,
    token::Token,
};
use simpul_lexicon::Term;

/// Whether a name at token `i` has its post behind a comma, a bracket or `selaku`.
fn post_behind_name(doc: &Doc<'_>, i: usize) -> bool {
    let begins = |it: usize| doc.begins(it, Kinds::POST.or(Kinds::STATUS));
    !begins(i)
        && names::name(doc, i)
            .is_some_and(|it| (matches!(doc.mark(it.end), ',' | '(') || doc.is(it.end, "selaku")) && begins(it.end + 1))
}

/// Whether a post between commas behind a name describes that name: nothing but a list may stand before it.
pub(super) fn apposition(doc: &Doc<'_>, comma: usize, after: usize, postless: bool) -> bool {
    if doc.mark(after) == ',' {
        // `Bupati A, Ketua DPRD, B`: where posts come first, the next post is the next person's.
        if !postless && doc.tokens.get(after + 1).is_some_and(Token::is_capital) {
            return false;
        }
        // `…, A, Kapolres X, B …` in a list: the next item begins with a post or rank.
        let next = after + 1;
        // `A, Kabag Ops Polres X, dan AKP B selaku …`: who comes next brings a rank, and his post behind it.
        // `A, Ketua X, dan B, Ketua Y`: or his post behind his name too.
        if postless
            && doc.is_any(next, words!["dan", "serta"])
            && (phrases::has_rank(doc, next + 1) || post_behind_name(doc, next + 1))
        {
            return true;
        }
        let list = doc
            .found(next)
            .iter()
            .any(|it| matches!(it.term, Term::Post(_) | Term::Rank(_) | Term::UnitType(_) | Term::Group(_)))
            || doc
                .is_any(next, words!["dan", "serta", "para", "unsur", "jajaran", "perwakilan", "seluruh", "sejumlah"]);
        return !list && doc.mark(comma) == ',';
    }
    doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital())
        && !doc.is_any(after, words!["dan", "serta"])
}
