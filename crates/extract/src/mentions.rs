//! Pass 3b: reads the article once from left to right into people, posts, units, regions and groups, as they are printed.

mod bench;
mod body;
mod chosen;
mod coordinated;
mod degree;
mod epithet;
mod faction;
mod gap;
mod headline;
mod holder;
mod in_turn;
mod initials;
mod interim;
mod left_seat;
mod links;
mod lists;
mod moved;
mod named;
mod office_verbs;
mod pairs;
mod places;
mod posts;
mod roll;
mod seat;
mod second_post;
mod sent;
mod signature;
mod table;
mod told;
mod trailing;
mod unnamed;
mod whose;

use crate::doc::{Doc, Kinds};
use crate::names;
use crate::names::Name;
use crate::phrases::{self, Place, PostPhrase, RankPhrase, UnitPhrase};
use crate::rows::Row;
use crate::starts::Starts;
use crate::words::Words;
use bench::bench;
use lists::{further_seat, possessive_post, shared_post, those};
use moved::{appointed, handed_on, handed_pair, handover_name};
pub(crate) use moved::{begins_line, seat_spoken_of, told_from};
use named::{named_before_post, ranked};
use pairs::paired_posts;
use places::{bare_place, counted_places, region_item, unit_item};
use posts::post_item;
use roll::{head_of_village, roll, seat_in_brackets, sworn_in};
use sent::{sent_by, stand_in};
use simpul_lexicon::{RoleCue, StatusEffect, Term};
use std::ops::Range;

/// A person as printed once.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) rank: Option<RankPhrase>,
    pub(crate) name: Name,
    /// Posts that stand with this mention: indices into [`Mentions::posts`].
    pub(crate) posts: Vec<usize>,
    /// A unit from which the person comes (`dari KPU Provinsi`): no post.
    pub(crate) from_unit: Option<usize>,
    /// Read behind a post without a rank: weaker.
    pub(crate) weak: bool,
    /// `Plt.` stands before the rank, without a post.
    pub(crate) acting: bool,
    /// From rank or name to the last word of the name.
    pub(crate) surface: Range<usize>,
    pub(crate) rule: &'static str,
}

impl Person {
    /// A name and nothing with it.
    fn new(name: Name, rule: &'static str) -> Self {
        let surface = name.tokens.clone();
        Self { rank: None, name, posts: Vec::new(), from_unit: None, weak: false, acting: false, surface, rule }
    }
}

/// What was read, in text order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    /// Index into [`Mentions::people`].
    Person(usize),
    /// A post without a name: index into [`Mentions::posts`].
    Post(usize),
    /// Index into [`Mentions::units`].
    Unit(usize),
    /// Index into [`Mentions::regions`].
    Region(usize),
}

/// An item and the tokens it covers.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) tokens: Range<usize>,
    pub(crate) item: Item,
}

/// Everything that the left-to-right pass reads.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub(crate) people: Vec<Person>,
    pub(crate) posts: Vec<PostPhrase>,
    pub(crate) units: Vec<UnitPhrase>,
    /// Places with a level word, or bare ones that stand in their own right.
    pub(crate) regions: Vec<Place>,
    pub(crate) items: Vec<Placed>,
    /// Where the items begin.
    starts: Starts,
}

/// Reads all mentions of the article, into the room of those of another.
pub(crate) fn read(doc: &Doc<'_>, mut it: Mentions) -> Mentions {
    it.clear();
    let mut headline = headline::headline(doc);
    let mut tables = table::Tables::default();
    let all = doc.tokens.len();
    let links = doc.any_of(0..all, words!["baca"]);
    let mut i = 0;
    while i < all {
        let begins = doc.marks.first(i..all, may_begin).unwrap_or(all);
        // Where no headline and no link is looked for, all that nothing begins with is passed by.
        if headline.is_none() && !links {
            i = begins.min(tables.next_line()).max(i);
            if i >= all {
                break;
            }
        }
        if doc.is_link(i) {
            i = doc.sentences[doc.sentence_of(i)].tokens.end.max(i + 1);
            continue;
        }
        if let Some(next) = tables.line(doc, i, &mut it) {
            i = next.max(i + 1);
            continue;
        }
        let appointee = headline.as_ref().and_then(|head| headline::appointee(doc, i, head, &mut it));
        if appointee.is_some() {
            headline = None;
        }
        let begins = i == begins && doc.tokens[i].is_word();
        let next = appointee.unwrap_or_else(|| if begins { step(doc, i, &mut it) } else { i + 1 });
        i = next.max(i + 1);
    }
    unnamed::unnamed_head(doc, &mut it);
    it.items.sort_by_key(|placed| (placed.tokens.start, placed.tokens.end));
    it.starts.set(it.items.iter().map(|placed| placed.tokens.start), doc.tokens.len());
    it
}

/// Where anything that is read may begin: at most words nothing does.
#[inline]
fn may_begin(row: &Row) -> u64 {
    row.capitals | row.entries | row.lists(&[Words::Mentions])
}

fn step(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> usize {
    let Some(token) = doc.tokens.get(i) else { return i + 1 };
    let (interesting, capital, kinds) = (token.begins_any(), token.is_capital(), token.kinds);
    if doc.listed(i, Words::Mentions)
        && let Some(next) = opened(doc, i, out)
    {
        return next;
    }
    if interesting
        && kinds.meet(Kinds::PLACE)
        && let Some(next) = further_seat(doc, i, out)
    {
        return next;
    }
    if interesting {
        if kinds.meet(Kinds::ROLE)
            && let Some(next) =
                stand_in(doc, i, out).or_else(|| sent_by(doc, i, out)).or_else(|| handover_name(doc, i, out))
        {
            return next;
        }
        if kinds.meet(Kinds::POST)
            && let Some(next) = paired_posts(doc, i, out)
        {
            return next;
        }
        if kinds.meet(Kinds::STATUS.or(Kinds::POST))
            && !inside_name(doc, i)
            && let Some(next) = post_item(doc, i, out)
        {
            return next;
        }
        if kinds.meet(Kinds::RANK)
            && rolls(doc, i)
            && let Some(next) = roll(doc, i, out)
        {
            return next;
        }
        if kinds.meet(Kinds::RANK)
            && !doc.in_title(i)
            && let Some(next) = lists::ranked_pair(doc, i, out)
        {
            return next;
        }
        if kinds.meet(Kinds::STATUS.or(Kinds::RANK))
            && let Some(next) = ranked(doc, i, out)
        {
            return next;
        }
    }
    // Also a body that no table holds: `Aliansi Rakyat X (ARX)`.
    if (interesting || capital)
        && phrases::opens_unit(doc, i)
        && let Some(next) = unit_item(doc, i, out)
    {
        return next;
    }
    if kinds.meet(Kinds::LEVEL)
        && let Some(next) = region_item(doc, i, out)
    {
        return next;
    }
    if !capital {
        return i + 1;
    }
    let title = doc.in_title(i);
    if title
        && interesting
        && i > 0
        && (doc.is_any(i - 1, words!["di", "ke", "dari", "warga"])
            || doc.mark(i - 1) == '-' && i > 1 && doc.is(i - 2, "se"))
        && let Some(next) = bare_place(doc, i, out)
    {
        return next;
    }
    if !title {
        let name = names::name(doc, i);
        if name.is_some()
            && rolls(doc, i)
            && let Some(next) = roll(doc, i, out)
        {
            return next;
        }
        if let Some(name) = &name
            && let Some(next) = seat_in_brackets(doc, i, name, out)
                .or_else(|| sworn_in(doc, i, name, out))
                .or_else(|| head_of_village(doc, i, name, out))
                .or_else(|| shared_post(doc, i, name.end, out))
                .or_else(|| in_turn::in_turn(doc, i, name, out))
                .or_else(|| named_before_post(doc, i, name, out))
                .or_else(|| faction::of_faction(doc, i, name, out))
                .or_else(|| sent::comes_for(doc, i, name, out))
                .or_else(|| chosen::leads_body(doc, i, name, out))
                .or_else(|| chosen::leads_region(doc, i, name, out))
                .or_else(|| chosen::elected_by(doc, i, name, out))
                .or_else(|| appointed(doc, i, name, out))
                .or_else(|| interim::takes_seat(doc, i, name, out))
                .or_else(|| left_seat::takes_left_seat(doc, i, name, out))
                .or_else(|| degree::by_degree(doc, i, name, out))
                .or_else(|| epithet::told_later(doc, i, name, out))
        {
            return next;
        }
        if kinds.meet(Kinds::PLACE)
            && let Some(next) = bare_place(doc, i, out)
        {
            return next;
        }
        // Step over the whole name, so that no read begins in its middle.
        if !interesting && let Some(name) = name {
            return name.end;
        }
    }
    i + 1
}

/// Whether a roll may begin at token `i`: in the body, where no name is going on, and with a post in the sentence.
fn rolls(doc: &Doc<'_>, i: usize) -> bool {
    let goes_on =
        i > 0 && doc.tokens[i - 1].is_capital() && doc.same_sentence(i - 1, i) && !names::blocks_name(doc, i - 1, true);
    doc.sentence_holds(i, Kinds::POST) && !doc.in_title(i) && !goes_on
}

/// What begins with a word of [`Words::Mentions`].
fn opened(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    if doc.is(i, "dari") {
        return handed_pair(doc, i, out);
    }
    if doc.is(i, "kepada") {
        return handed_on(doc, i, out);
    }
    if doc.tokens[i].is_capital() {
        // `Majelis Hakim yang diketuai A`
        let chaired = doc.is(i, "hakim") && doc.is(i.wrapping_sub(1), "majelis") || doc.is(i, "majelis");
        return if chaired { bench(doc, i, out) } else { None }
            .or_else(|| those(doc, i, out))
            .or_else(|| possessive_post(doc, i, out))
            .or_else(|| if doc.is(i, "penggantinya") { left_seat::comes_after(doc, i, out) } else { None });
    }
    if doc.is_any(i, words!["pencopotan", "pemberhentian", "pemecatan"]) {
        return left_seat::put_out(doc, i, out);
    }
    if doc.is_any(i, words!["almarhum", "almarhumah", "mendiang"]) {
        return left_seat::seat_of_the_dead(doc, i, out);
    }
    if doc.is_any(i, words!["yaitu", "yakni", "meliputi"]) {
        return counted_places(doc, i, out);
    }
    if doc.is_any(i, words!["diketuai", "dinakhodai", "dinahkodai", "kepemimpinan", "pimpinan", "tangan"]) {
        return chosen::chaired_by(doc, i, out);
    }
    if doc.is_any(i, words!["hakim", "jaksa", "majelis", "penuntut"]) {
        bench(doc, i, out)
    } else {
        possessive_post(doc, i, out)
    }
}

/// Whether the word at `i` goes on with somebody's name (`Agus Camat Prabowo`): a capitalised word that no table knows stands before it.
fn inside_name(doc: &Doc<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    let token = &doc.tokens[before];
    token.is_capital()
        && token.shape == crate::token::Shape::Capital
        && doc.found(before).is_empty()
        && doc.same_sentence(before, i)
        && !doc.in_title(i)
        // `Surat Keputusan Plt Bupati X`: a word that no name goes on with.
        && !doc.begins(i, Kinds::STATUS)
        && doc.sentences[doc.sentence_of(i)].tokens.start != before
        && doc.found(i).iter().all(|it| it.len == 1)
        && !doc.is_any(before, words!["Wakil", "Bapak", "Ibu"])
        && doc.tokens.get(i + 1).is_some_and(|it| {
            it.is_capital()
                && doc
                    .found(i + 1)
                    .iter()
                    .all(|f| !matches!(f.term, Term::Rank(_) | Term::Place(_) | Term::UnitType(_)))
        })
        // `Surat Telegram Kapolri Nomor …`
        && !names::blocks_name(doc, i + 1, false)
}

impl Mentions {
    fn clear(&mut self) {
        self.people.clear();
        self.posts.clear();
        self.units.clear();
        self.regions.clear();
        self.items.clear();
    }

    /// The unit that is named at a place: itself, or that of a post or of the first post of somebody that has one.
    fn unit_of(&self, placed: &Placed) -> Option<usize> {
        match placed.item {
            Item::Unit(unit) => Some(unit),
            Item::Post(post) => self.posts[post].unit,
            Item::Person(person) => self.people[person].posts.iter().find_map(|it| self.posts[*it].unit),
            Item::Region(_) => None,
        }
    }

    /// Stores a person whom a body has sent, and the body with the place it is printed with; gives one behind the person.
    fn add_sent(&mut self, tokens: Range<usize>, name: Name, unit: usize) -> usize {
        let body = &self.units[unit];
        self.items.push(Placed { tokens: body.tokens.clone(), item: Item::Unit(unit) });
        if let Some(place) = body.place.clone().filter(|it| it.level.is_some()) {
            self.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(self.regions.len()) });
            self.regions.push(place);
        }
        let end = tokens.end;
        self.add(tokens, Person { from_unit: Some(unit), weak: true, ..Person::new(name, "person-name-from-unit") });
        end
    }

    /// Stores a person who is printed at `tokens`, posts and all.
    fn add(&mut self, tokens: Range<usize>, person: Person) {
        self.items.push(Placed { tokens, item: Item::Person(self.people.len()) });
        self.people.push(person);
    }

    /// The items whose first token lies in `range`.
    pub(crate) fn within(&self, range: Range<usize>) -> &[Placed] {
        &self.items[self.starts.within(&range)]
    }

    /// The last items, so many of them, that begin before or at token `i`.
    pub(crate) fn up_to(&self, i: usize, last: usize) -> &[Placed] {
        let to = self.starts.before(i + 1);
        &self.items[to.saturating_sub(last)..to]
    }
}

/// The role cue at token `i`, longest first.
#[inline]
pub(crate) fn cue_at(doc: &Doc<'_>, i: usize) -> Option<(RoleCue, usize, bool)> {
    if doc.begins(i, Kinds::ROLE) { first_cue(doc, i) } else { None }
}

fn first_cue(doc: &Doc<'_>, i: usize) -> Option<(RoleCue, usize, bool)> {
    doc.found(i).iter().find_map(|it| match it.term {
        Term::Role(id) => {
            let word = doc.lexicon.role(id);
            Some((word.role, it.len as usize, word.passive))
        }
        _ => None,
    })
}

/// Whether a status of this effect stands at token `i`; gives its length.
pub(crate) fn status_at(doc: &Doc<'_>, i: usize, effect: StatusEffect) -> Option<usize> {
    doc.found(i).iter().find_map(|it| match it.term {
        Term::Status(id) if doc.lexicon.status(id).effect == effect => Some(it.len as usize),
        _ => None,
    })
}
