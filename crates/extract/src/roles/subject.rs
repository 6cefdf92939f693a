//! Who does what an active verb tells.

use crate::{
    attendance::reported,
    doc::Doc,
    lines::Stage,
    mentions::{Item, Placed, status_at},
    opening,
    people::Seen,
};
use simpul_lexicon::{RoleCue, StatusEffect};
use std::ops::Range;

/// `A membuka rapat, sedangkan B memberi materi`: of a range the last clause that begins with whom or what it tells of.
pub(crate) fn last_clause(stage: &Stage<'_, '_, '_>, range: &Range<usize>) -> Range<usize> {
    let doc = stage.doc;
    let joins = words!["sedangkan", "sementara", "kemudian", "lalu", "lantas"];
    let begins = |at: &usize| {
        let acting = status_at(doc, at + 1, StatusEffect::Acting).unwrap_or(0);
        let small = usize::from(doc.is_any(at + 1, words!["perwakilan", "pihak", "unsur"]));
        let next = at + 1 + acting.max(small);
        let first = |it: &Placed| (at + 1..=next).contains(&it.tokens.start) && !matches!(it.item, Item::Region(_));
        !doc.tokens[*at].is_capital() && doc.quote_of(*at).is_none() && stage.items(next..next + 1).any(first)
    };
    let from = doc.each_of(range.clone(), joins).filter(begins).last().filter(|it| *it > range.start);
    from.map_or(range.start, |it| it + 1)..range.end
}

/// The subject of a clause: its first mention that depends on no preposition.
pub(crate) fn subject(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    let doc = stage.doc;
    let named = |it: &Range<usize>| !stage.people.within(it.clone()).is_empty();
    let tokens = &reported(doc, &(tokens.start..i)).filter(named).unwrap_or(tokens.start..i);
    let tokens = &last_clause(stage, tokens);
    // `Didampingi A dan B, C memimpin apel`: those beside him do not.
    let own = opening::subject_at(stage, tokens);
    let tokens = &(own.unwrap_or(tokens.start)..i);
    let seen: Vec<&Seen> =
        stage.people.within(tokens.clone()).iter().filter(|it| doc.quote_of(it.tokens.start).is_none()).collect();
    // `Pangdam mendampingi Kapolda memimpin apel`: the one who is accompanied does it.
    let with = stage.lines[doc.sentence_of(i)]
        .cues
        .iter()
        .rev()
        .find(|it| it.role == RoleCue::Accompanying && it.at > tokens.start && it.end < i);
    if let Some(main) = with.and_then(|cue| seen.iter().find(|it| it.tokens.start >= cue.end)) {
        return Some((*main).clone());
    }
    let governed = |it: &&Seen| it.tokens.start > tokens.start && is_governed(doc, it.tokens.start - 1);
    let agent = |it: &&Seen| it.tokens.start > tokens.start && is_agent(doc, it.tokens.start - 1);
    let own: Vec<&Seen> = seen.iter().copied().filter(|it| !agent(it)).collect();
    let seen = if own.is_empty() { seen } else { own };
    seen.iter().find(|it| !governed(it)).or_else(|| seen.first()).map(|it| (*it).clone())
}

/// `bersama Kapolres A`, `mewakili Bupati B`: whether the word right before a mention makes it no subject.
fn is_governed(doc: &Doc<'_>, before: usize) -> bool {
    let words = words![
        "kepada",
        "dari",
        "oleh",
        "dengan",
        "untuk",
        "bagi",
        "terhadap",
        "bersama",
        "menurut",
        "mewakili",
        "amanat",
        "sambutan",
        "kehadiran",
        "kedatangan",
        "kunjungan",
        "selaku",
        "setelah",
        "selain"
    ];
    doc.is_any(before, words)
}

/// `Dalam rapat yang dibuka Bupati X tersebut, Kapolda meminta …`: whether the verb right before a mention says that he did something else.
fn is_agent(doc: &Doc<'_>, before: usize) -> bool {
    let verbs = words!["dibuka", "dipimpin", "dihadiri", "diikuti", "disaksikan", "digelar", "disambut", "didampingi"];
    doc.is_any(before, verbs)
}
