//! Names that only a seat ties to the page: who took the one spoken of, who left it, who was put out of it.

use super::lists::seat_in;
use super::named::single_place;
use super::{Item, Mentions, Person};
use crate::doc::Doc;
use crate::phrases::PostPhrase;
use crate::{names, phrases};

/// `Satu kursi Anggota KPU X terisi. A menempati posisi yang ditinggalkan B`: A holds the post spoken of, and B held it.
pub(super) fn takes_left_seat(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let verb = name.end + usize::from(doc.is_any(name.end, words!["resmi", "kini", "akhirnya", "lantas", "lalu"]));
    if !doc.is_any(verb, words!["menempati", "mengisi", "menduduki", "mewarisi"])
        || !doc.is_any(verb + 1, words!["kursi", "posisi", "jabatan", "pos", "tempat"])
        || !doc.is(verb + 2, "yang")
        || !doc.is_any(verb + 3, words!["ditinggalkan", "ditinggal", "dilepas"])
        || !whole(doc, name)
        || doc.in_title(i)
    {
        return None;
    }
    let at = verb + 4;
    let older = names::name(doc, at).filter(|it| !phrases::has_rank(doc, at) && whole(doc, it))?;
    let seat = spoken_of(doc, i, out, |at| doc.is_any(at.wrapping_sub(1), words!(SEATS)))?;
    let (one, two) = (again(seat, out), again(seat, out));
    out.posts[two].former = true;
    let (newer_end, end) = (name.end, older.end);
    out.add(i..newer_end, Person { posts: vec![one], ..Person::new(name.clone(), "person-seat-taken") });
    out.add(at..end, Person { posts: vec![two], ..Person::new(older, "person-seat-left") });
    Some(end)
}

/// `Kursi Ketua PPK X berpindah. KPU memutuskan pencopotan A dari jabatan itu`: A held the post spoken of.
pub(super) fn put_out(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let name = names::name(doc, i + 1).filter(|it| doc.same_sentence(i, it.end) && whole(doc, it))?;
    let from = name.end + 1;
    if !doc.is(name.end, "dari")
        || !doc.is_any(from, words!["kursi", "posisi", "jabatan"])
        || !doc.is_any(from + 1, words!["itu", "tersebut"])
        || doc.in_title(i)
    {
        return None;
    }
    let seat = spoken_of(doc, i, out, |at| doc.is_any(at.wrapping_sub(1), words!(SEATS)))?;
    let post = again(seat, out);
    out.posts[post].former = true;
    let end = name.end;
    out.add(i + 1..end, Person { posts: vec![post], ..Person::new(name, "person-seat-left") });
    Some(end)
}

/// `Penggantinya, B, sebelumnya anggota di panitia yang sama` behind one who was put out: B holds the post, and sat in the body before.
pub(super) fn comes_after(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let at = i + 1 + usize::from(doc.mark(i + 1) == ',');
    let name = names::name(doc, at).filter(|it| doc.same_sentence(i, at) && whole(doc, it))?;
    let left = out.items.iter().rev().take(3).find_map(|it| match it.item {
        Item::Person(index) if out.people[index].rule == "person-seat-left" => out.people[index].posts.first().copied(),
        _ => None,
    })?;
    let post = again(left, out);
    out.posts[post].former = false;
    let mut posts = vec![post];
    let before = name.end + usize::from(doc.mark(name.end) == ',');
    let unit = out.posts[post].unit.filter(|_| doc.is_any(before, words!["sebelumnya", "semula"]));
    if let Some(unit) = unit.filter(|_| doc.is(before + 1, "anggota"))
        && let Some(member) = seat_in(doc, before + 1..before + 2, "Anggota", unit, out)
    {
        out.posts[member].former = true;
        posts.push(member);
    }
    let end = name.end;
    out.add(at..end, Person { posts, ..Person::new(name, "person-seat-taken") });
    Some(end)
}

/// `A menjadi Anggota DPRD X. Ia menempati kursi almarhum B`: B held the post spoken of.
pub(super) fn seat_of_the_dead(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if !doc.is_any(i.wrapping_sub(1), words!["kursi", "posisi", "jabatan"]) || doc.in_title(i) {
        return None;
    }
    let name = names::name(doc, i + 1).filter(|it| doc.same_sentence(i, it.end) && whole(doc, it))?;
    let seat = spoken_of(doc, i, out, |_| true)?;
    let post = again(seat, out);
    out.posts[post].former = true;
    let end = name.end;
    out.add(i + 1..end, Person { posts: vec![post], ..Person::new(name, "person-seat-left") });
    Some(end)
}

/// Whether a name is one of two words and more, or shows a degree, and no place.
fn whole(doc: &Doc<'_>, name: &names::Name) -> bool {
    (name.tokens.len() > 1 || !name.degrees.is_empty()) && !single_place(doc, name)
}

/// Words before a post that is spoken of as a seat: `kursi Ketua PPK X`.
const SEATS: &[&str] = &["kursi", "jabatan", "posisi", "tampuk"];

/// The post without a holder that this sentence or the one before spoke of last, of those that begin where they may.
fn spoken_of(doc: &Doc<'_>, i: usize, out: &Mentions, may: impl Fn(usize) -> bool) -> Option<usize> {
    let sentence = doc.sentence_of(i);
    let near = out.items.iter().rev().take_while(|it| doc.sentence_of(it.tokens.start) + 1 >= sentence);
    near.into_iter().find_map(|it| match it.item {
        Item::Post(index) if !out.posts[index].plural && out.posts[index].unit.is_some() => {
            may(it.tokens.start).then_some(index)
        }
        _ => None,
    })
}

/// The post at an index once more, for another holder.
fn again(post: usize, out: &mut Mentions) -> usize {
    let phrase = PostPhrase { future: false, ..out.posts[post].clone() };
    out.posts.push(phrase);
    out.posts.len() - 1
}
