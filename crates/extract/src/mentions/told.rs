//! Posts that a word or a verb behind the name of their holder tells of: `A, anggotanya`, `A yang mengetuai X`.

use super::Mentions;
use super::lists::{possessive, seat_in};
use super::posts::add_post;
use super::trailing::body_of_clause;
use crate::doc::Doc;
use crate::phrases::{self, PostPhrase};

/// `Panwascam X mengutus A, anggotanya, …`, `…, A, salah seorang anggotanya.` behind a name that ends at token `end`: his seat in the body that
/// the sentence names, and one behind the word.
pub(super) fn own_seat(doc: &Doc<'_>, end: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    if doc.mark(end) != ',' || !doc.same_sentence(end - 1, end + 1) {
        return None;
    }
    let mut at = end + 1;
    at += usize::from(doc.is(at, "salah")) + usize::from(doc.is(at, "salah") || doc.is(at, "seorang"));
    let standard = possessive(doc, at)?;
    let closes = matches!(doc.mark(at + 1), ',' | '.') || doc.tokens.get(at + 1).is_some_and(|it| !it.is_capital());
    let unit = body_of_clause(doc, end, out).filter(|_| closes)?;
    let index = seat_in(doc, at..at + 1, standard, unit, out)?;
    Some((index, at + 1))
}

/// `A, yang mengetuai FKUB X`, `B yang mengepalai Dinas Y` behind a name that ends at token `end`: the post that the verb tells of, and one
/// behind the body.
pub(super) fn heads(doc: &Doc<'_>, end: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    // `A, perempuan yang mengetuai X`
    let comma = usize::from(doc.mark(end) == ',');
    let who = words!["figur", "lelaki", "perempuan", "perwira", "polwan", "pria", "sosok", "wanita"];
    let yang = end + comma + usize::from(comma > 0 && doc.is_any(end + 1, who));
    let verb = yang + 1 + usize::from(doc.is_any(yang + 1, words!["kini", "juga", "sekarang"]));
    let leads = words!["mengetuai", "mengepalai", "memimpin", "mengomandani", "mengomandoi", "menakhodai"];
    if !doc.is(yang, "yang") || !doc.is_any(verb, leads) || !doc.same_sentence(end - 1, verb + 1) {
        return None;
    }
    let known = out.units.len();
    let unit = phrases::unit(doc, verb + 1, &mut out.units)?;
    let standard = phrases::head_of(doc, &out.units[unit]);
    let Some((post, standard)) = standard.filter(|_| !out.units[unit].building) else {
        out.units.truncate(known);
        return None;
    };
    let phrase = PostPhrase { unit: Some(unit), ..PostPhrase::new(verb..out.units[unit].tokens.end, post, standard) };
    let end = phrase.tokens.end;
    Some((add_post(doc, phrase, out), end))
}
