//! Two posts of one body before the names of those who hold them.

use super::gap::introduced;
use super::lists::more_holders;
use super::named::single_place;
use super::posts::record_units;
use super::{Mentions, Person};
use crate::doc::Doc;
use crate::phrases::PostPhrase;
use crate::{names, phrases};
use simpul_lexicon::Term;

/// `Bupati dan Wakil Bupati Gowa, A dan B`: two posts of one unit and their two holders in the same order.
pub(super) fn paired_posts(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let found = doc.found(i).iter().find(|it| matches!(it.term, Term::Post(_)))?;
    let and = i + found.len as usize;
    if !doc.is(and, "dan") || doc.in_title(i) || !doc.tokens[i].is_capital() {
        return None;
    }
    let known = out.units.len();
    let read = (|| {
        let first = phrases::post(doc, i, &mut out.units)?;
        let second = phrases::post(doc, and + 1, &mut out.units)?;
        let unit = second.unit?;
        if first.tokens.end != and || second.plural || second.future || out.units[unit].implied {
            return None;
        }
        let at = second.tokens.end + usize::from(doc.mark(second.tokens.end) == ',');
        let one = names::name(doc, at).filter(|_| phrases::rank(doc, at).is_none())?;
        let gap = one.end + usize::from(doc.is(one.end, "dan") || matches!(doc.mark(one.end), '-' | '–'));
        let two = names::name(doc, gap).filter(|it| gap > one.end && it.tokens.start < gap + 3)?;
        doc.same_sentence(i, gap).then_some((first, second, one, gap, two))
    })();
    let Some((mut first, second, one, gap, two)) = read else {
        out.units.truncate(known);
        return chaired(doc, i, and, out);
    };
    first.unit = second.unit;
    first.plural = false;
    let end = two.end;
    for (post, from, to, name) in [(first, i, one.end, one), (second, gap, end, two)] {
        let index = out.posts.len();
        out.posts.push(post);
        if from == i {
            record_units(doc, index, out);
        }
        out.add(from..to, Person { posts: vec![index], ..Person::new(name, "person-post-pair") });
    }
    Some(end)
}

/// `Ketua dan Anggota KPU X, yakni A, B dan C`, with `dan` at a token: one who chairs, and all others.
fn chaired(doc: &Doc<'_>, i: usize, and: usize, out: &mut Mentions) -> Option<usize> {
    let known = out.units.len();
    let read = (|| {
        let first = phrases::post(doc, i, &mut out.units)?;
        let second = phrases::post(doc, and + 1, &mut out.units)?;
        let at = introduced(doc, second.tokens.end)?;
        let name = names::name(doc, at).filter(|it| {
            doc.mark(it.end) == ',' && it.tokens.len() > 1 && !single_place(doc, it) && phrases::rank(doc, at).is_none()
        })?;
        let seats = first.standard == "Ketua" && second.standard == "Anggota" && first.tokens.end == and;
        let body = second.unit.filter(|it| !out.units[*it].implied)?;
        (seats && doc.same_sentence(i, at)).then_some((first, second, body, at, name))
    })();
    let Some((first, second, body, at, name)) = read else {
        out.units.truncate(known);
        return None;
    };
    let chair = out.posts.len();
    out.posts.push(PostPhrase { unit: Some(body), plural: false, ..first });
    out.posts.push(PostPhrase { plural: false, ..second });
    record_units(doc, chair, out);
    let end = name.end;
    out.add(at..end, Person { posts: vec![chair], weak: true, ..Person::new(name, "person-post-list") });
    Some(more_holders(doc, chair + 1, end, out))
}
