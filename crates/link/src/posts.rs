//! Posts over time: one edge for each tenure, with the days that pages give or imply.
//!
//! A tenure is a person in a post of a unit. Its end comes from a page that gives it, from a page that calls the person
//! a former holder, or from a successor seen later in a post that only one can hold. A person who comes back after
//! another held the post has two tenures. Nothing ends because it has not been heard of for long.

use crate::{
    corpus::Corpus,
    draft::{self, Draft, cite},
    people::People,
    twins::Twins,
    units::Units,
};
use rustc_hash::FxHashMap;
use simpul_model::{Date, EdgeKind, Node, NodeId, PostStatus, UnitKind, graph::Unit, reading::PostReading};
use std::{borrow::Cow, collections::BTreeMap};

/// A page that still calls someone the holder so many days after another page called the person a former one is late.
const STALE_DAYS: i32 = 60;

/// Nobody who was seen in a post leaves it and is back within so many days, if no other was seen there: a page that calls
/// the person a former holder in between was misread, or speaks of an earlier term.
const RETURN_DAYS: i32 = 180;

/// A page tells of a handover within so many days.
const HANDOVER_DAYS: i32 = 31;
/// Days between two pages that show a term of its own between two terms of another.
const SHORTEST_TERM: i32 = 21;

/// Posts that several people of one unit hold at a time.
const SHARED: &[&str] = &[
    "anggota",
    "komisioner",
    "wakil ketua",
    "staf ahli",
    "asisten",
    "bhabinkamtibmas",
    "babinsa",
    "kanit",
    "panit",
    "kasubdit",
    "kasubbag",
    "penyidik",
    "perwira",
    "staf",
    "kepala desa",
    "lurah",
    "camat",
    "kepala",
    "kepala dinas",
    "kepala badan",
    "kabid",
    "kabag",
    "kasi",
    "kepala bidang",
    "kepala bagian",
    "kepala seksi",
    "koordinator divisi",
];

/// Whether only one person at a time holds a post of the unit with this name (empty where none is given): an office, a village or a
/// district has one head; of a whole government's offices a page may leave open which one somebody heads.
pub(crate) fn exclusive_in(post: &str, unit: &str) -> bool {
    let office = family(post);
    let own = unit.strip_prefix("Pemerintah ");
    let wide = own.is_some_and(|it| ["Kabupaten", "Kota", "Provinsi"].iter().any(|level| it.starts_with(level)));
    match office.as_str() {
        "kepala" | "kepala dinas" | "kepala badan" => own.is_none() && !unit.is_empty(),
        "camat" | "lurah" | "kepala desa" => own.is_some() && !wide,
        _ => is_exclusive(&office),
    }
}

fn is_exclusive(post: &str) -> bool {
    !SHARED.contains(&post) && !post.starts_with("anggota") && !post.starts_with("staf")
}

/// The office behind its names: the head of a Polres is one office whatever the grade.
pub(crate) fn family(post: &str) -> String {
    let post = post.to_lowercase();
    match post.as_str() {
        "kapolresta" | "kapolrestabes" | "kapolres metro" => "kapolres".to_owned(),
        "wakapolresta" | "wakapolrestabes" | "wakapolres metro" => "wakapolres".to_owned(),
        _ => post,
    }
}

/// Where a page says it: position of the reading, of the official in it, and of the post.
type Told = (usize, usize, usize);

/// What one page says of one person in one post.
struct Report<'a> {
    day: Option<Date>,
    told: Told,
    status: PostStatus,
    from: Option<Date>,
    to: Option<Date>,
    /// The rank, where the post is the person's now.
    rank: Option<&'a str>,
}

/// Person, card of the unit, post, acting; all by number.
type Key = (u32, Option<u32>, u32, bool);

/// Someone who holds an exclusive post on a day, as one page has it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Held {
    day: Date,
    person: u32,
    document: usize,
}

/// A person in a post of a unit, from beginning to end.
pub(crate) struct Tenure {
    pub(crate) person: u32,
    /// The unit's card; none where no page tells the unit.
    pub(crate) card: Option<u32>,
    pub(crate) kind: EdgeKind,
    /// Which of the person's in that post.
    nth: usize,
    /// Who says so, earliest first.
    pub(crate) told: Vec<Told>,
}

impl Tenure {
    /// The identifier of the unit.
    pub(crate) fn unit<'u>(&self, units: &'u Units) -> Cow<'u, NodeId> {
        let nowhere = || Cow::Owned(NodeId::from_printed(Unit::NOT_STATED));
        self.card.map_or_else(nowhere, |it| Cow::Borrowed(&units.cards[it as usize].id))
    }

    /// What its edge's identifier is made of beside the ends.
    fn parts(&self) -> [String; 3] {
        let (post, acting) = match &self.kind {
            EdgeKind::HoldsPost { post, acting, .. } => (post.as_str(), *acting),
            _ => ("", false),
        };
        [post.to_owned(), if acting { "acting" } else { "" }.to_owned(), self.nth.to_string()]
    }

    /// The identifier of its edge.
    pub(crate) fn id(&self, people: &People, units: &Units) -> NodeId {
        let parts = self.parts();
        let person = &people.all[self.person as usize].id;
        draft::edge_id(&self.kind, person, &self.unit(units), &parts.each_ref().map(String::as_str))
    }
}

/// Finds who held what, and when.
pub(crate) fn find(corpus: &Corpus, people: &People, units: &Units) -> Vec<Tenure> {
    let Gathered { reports, holders, offices } = gather(corpus, people, units);
    let mut found = Vec::new();
    for ((person, card, post, acting), mut all) in reports {
        all.sort_by_key(|it| (it.day.is_none(), it.day, it.told.0));
        let Some(&(post, office)) = offices.posts.get(post as usize) else { continue };
        let others = holders.get(&(card, office.number)).map(Vec::as_slice).unwrap_or_default();
        for (nth, tenure) in tenures(all, person, others).into_iter().enumerate() {
            let kind = kind_of(&tenure, post, acting, person, others);
            found.push(Tenure { person, card, kind, nth, told: tenure.iter().map(|it| it.told).collect() });
        }
    }
    found
}

/// Adds the posts.
pub(crate) fn add(corpus: &Corpus, found: Vec<Tenure>, people: &People, units: &Units, out: &mut Draft) {
    for it in found {
        let (person, unit, parts) = (&people.all[it.person as usize].id, it.unit(units), it.parts());
        if it.card.is_none() && !out.has(&unit) {
            out.node(Node::Unit(not_stated()));
        }
        let of = |&(i, j, post): &Told| (corpus.readings[i], &corpus.readings[i].officials[j].posts[post].evidence);
        // Some tenures are told by thousands of pages.
        let mut cited = Vec::with_capacity(it.told.iter().map(|it| of(it).1.len()).sum());
        for (reading, evidence) in it.told.iter().map(of) {
            cited.extend(evidence.iter().map(|it| cite(reading, it)));
        }
        out.edge(it.kind, person, &unit, &parts.each_ref().map(String::as_str), cited);
    }
}

fn not_stated() -> Unit {
    Unit {
        id: NodeId::from_printed(Unit::NOT_STATED),
        name: String::new(),
        kind: UnitKind::Other,
        service: None,
        aliases: Vec::new(),
        known: false,
    }
}

/// The posts by number, with the offices behind them. What many pages print is looked up once.
#[derive(Default)]
struct Offices<'a> {
    posts: Vec<(&'a str, Office)>,
    at: FxHashMap<&'a str, u32>,
    numbers: FxHashMap<String, u32>,
}

#[derive(Clone, Copy)]
struct Office {
    number: u32,
    is_exclusive: bool,
}

impl<'a> Offices<'a> {
    /// A post's number, and its office.
    fn of(&mut self, post: &'a str) -> (u32, Office) {
        let at = *self.at.entry(post).or_insert_with(|| {
            let (office, next) = (family(post), self.numbers.len() as u32);
            let is_exclusive = is_exclusive(&office);
            self.posts.push((post, Office { number: *self.numbers.entry(office).or_insert(next), is_exclusive }));
            self.posts.len() as u32 - 1
        });
        (at, self.posts[at as usize].1)
    }
}

/// What all pages say of posts.
struct Gathered<'a> {
    /// By person, unit and post.
    reports: Vec<(Key, Vec<Report<'a>>)>,
    /// Who held what, by the unit's card and the office, earliest first.
    holders: FxHashMap<(Option<u32>, u32), Vec<Held>>,
    offices: Offices<'a>,
}

fn gather<'a>(corpus: &Corpus<'a>, people: &People, units: &Units) -> Gathered<'a> {
    let mut reports: FxHashMap<Key, Vec<Report>> = FxHashMap::default();
    let mut holders: FxHashMap<(Option<u32>, u32), Vec<Held>> = FxHashMap::default();
    let mut offices = Offices::default();
    let twins = Twins::find(corpus, people, units);
    // Cards of one identifier are one unit.
    let mut first: FxHashMap<&NodeId, u32> = FxHashMap::default();
    let unit: Vec<u32> = units.cards.iter().zip(0..).map(|(card, at)| *first.entry(&card.id).or_insert(at)).collect();
    for (i, &reading) in corpus.readings.iter().enumerate() {
        for (j, official) in reading.officials.iter().enumerate() {
            let person = people.of[i][j];
            for (nth, post) in official.posts.iter().enumerate() {
                let card = post.unit.and_then(|at| units.of[i].get(at as usize)).copied();
                let card = card.map(|it| unit[twins.meant(person, it, reading, post) as usize]);
                let current = post.status == PostStatus::Current;
                let (number, office) = offices.of(&post.post);
                if let (true, true, false, Some(day)) = (card.is_some(), current, post.acting, corpus.days[i])
                    && office.is_exclusive
                {
                    holders.entry((card, office.number)).or_default().push(Held { day, person, document: i });
                }
                let (from, to) = term(post, corpus.days[i]);
                reports.entry((person, card, number, post.acting)).or_default().push(Report {
                    day: corpus.days[i],
                    told: (i, j, nth),
                    status: post.status,
                    from,
                    to,
                    rank: official.rank.as_deref().filter(|_| current),
                });
            }
        }
    }
    #[expect(clippy::iter_over_hash_type, reason = "sorts each by itself")]
    for held in holders.values_mut() {
        held.sort_unstable();
    }
    let mut reports: Vec<_> = reports.into_iter().collect();
    reports.sort_unstable_by_key(|it| it.0);
    Gathered { reports, holders, offices }
}

/// The days that a page gives for a post. The day of a handover, on a page that has just told of it, is the last day of
/// whoever has left, not the first.
fn term(post: &PostReading, day: Option<Date>) -> (Option<Date>, Option<Date>) {
    let just_now = |from: Date| day.is_some_and(|day| days_between(from, day) <= HANDOVER_DAYS);
    match (post.status, post.from, post.to) {
        (PostStatus::Former, Some(from), None) if just_now(from) => (None, Some(from)),
        (_, from, to) => (from, to),
    }
}

/// Cuts the reports of one person in one post where another held it in between, or where a new term begins.
fn tenures<'a>(all: Vec<Report<'a>>, person: u32, others: &[Held]) -> Vec<Vec<Report<'a>>> {
    let mut out: Vec<Vec<Report>> = Vec::new();
    for report in all {
        let new_term = out.last().is_some_and(|tenure| {
            let last = tenure.iter().rev().find_map(|it| it.day.filter(|_| it.status == PostStatus::Current));
            let left = tenure.iter().find_map(|it| it.day.filter(|_| it.status == PostStatus::Former));
            report.status == PostStatus::Current
                && report.day.is_some_and(|day| {
                    let was_gone = last.is_none_or(|last| days_between(last, day) > RETURN_DAYS);
                    (was_gone && left.is_some_and(|left| days_between(left, day) > STALE_DAYS))
                        || last.is_some_and(|last| someone_between(others, person, last, day))
                })
        });
        match out.last_mut() {
            Some(tenure) if !new_term => tenure.push(report),
            _ => out.push(vec![report]),
        }
    }
    out
}

/// Whether another held the post strictly between two days: seen in it on pages of a term's length. Pages that lie closer
/// together show a slip, or someone who was not known again.
fn someone_between(others: &[Held], person: u32, from: Date, to: Date) -> bool {
    let mut within: BTreeMap<u32, (Date, Date)> = BTreeMap::new();
    for it in others.iter().filter(|it| it.person != person && it.day > from && it.day < to) {
        let seen = within.entry(it.person).or_insert((it.day, it.day));
        *seen = (seen.0.min(it.day), seen.1.max(it.day));
    }
    within.values().any(|&(first, last)| days_between(first, last) >= SHORTEST_TERM)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |it| it.get_days())
}

fn kind_of(tenure: &[Report], post: &str, acting: bool, person: u32, others: &[Held]) -> EdgeKind {
    let current = || tenure.iter().filter(|it| it.status == PostStatus::Current);
    let last_seen = current().filter_map(|it| it.day).max();
    let left = tenure.iter().filter(|it| it.status == PostStatus::Former);
    let left_day = left.clone().filter_map(|it| it.day).max();
    let documents: Vec<usize> = tenure.iter().map(|it| it.told.0).collect();
    let is_over = |to: &Date| last_seen.is_none_or(|last| days_between(*to, last) <= STALE_DAYS);
    let to = tenure.iter().filter_map(|it| it.to).filter(is_over).min();
    let followed = !acting
        && last_seen.is_some_and(|last| {
            others.iter().any(|it| it.person != person && it.day > last && !documents.contains(&it.document))
        });
    let said_former = left.clone().next().is_some()
        && match (left_day, last_seen) {
            (Some(left), Some(last)) => days_between(left, last) <= STALE_DAYS,
            (None, Some(_)) => false,
            _ => true,
        };
    let status = if followed || said_former { PostStatus::Former } else { PostStatus::Current };
    EdgeKind::HoldsPost {
        post: post.to_owned(),
        status,
        acting,
        rank: current().filter_map(|it| it.rank.map(|rank| (it.day, rank))).max().map(|(_, rank)| rank.to_owned()),
        from: tenure.iter().filter_map(|it| it.from).min(),
        to: to.filter(|_| status == PostStatus::Former),
        first_seen: tenure.iter().filter_map(|it| it.day).min(),
        last_seen,
    }
}

#[cfg(test)]
mod tests {
    use super::exclusive_in;

    #[test]
    fn an_office_a_village_and_a_district_have_one_head_each() {
        assert!(exclusive_in("Kapolres", "Polres Lumbung"));
        assert!(exclusive_in("Kepala", "Dinas Perhubungan Kabupaten Lumbung"));
        assert!(exclusive_in("Kepala Desa", "Pemerintah Desa Mekarsari"));
        assert!(exclusive_in("Camat", "Pemerintah Kecamatan Garum"));
        // Which of its offices somebody heads is left open, or it has several.
        assert!(!exclusive_in("Kepala", "Pemerintah Kabupaten Lumbung"));
        assert!(!exclusive_in("Kepala", ""));
        assert!(!exclusive_in("Kabag", "Pemerintah Kabupaten Lumbung"));
        assert!(!exclusive_in("Anggota", "KPU Kabupaten Lumbung"));
    }
}
