//! The people of a page: how they are introduced and how they are called afterwards.

use super::page::Writer;
use crate::forms;
use crate::gold::{GoldOfficial, GoldPost};
use crate::printed::post_phrase;
use std::collections::BTreeSet;

/// Someone named on the page.
pub(super) struct Cast {
    pub(super) key: String,
    pub(super) tenure: u32,
    pub(super) person: u32,
    /// The name's words as this page prints them.
    words: Vec<String>,
    prefix: usize,
    rank: Option<String>,
    degrees: Vec<String>,
    surfaces: BTreeSet<String>,
    posts: Vec<GoldPost>,
    /// Tenures stated, and whether as current.
    pub(super) stated: Vec<(u32, bool)>,
}

impl Cast {
    pub(super) fn into_gold(self) -> GoldOfficial {
        GoldOfficial {
            key: self.key,
            name: self.words.join(" "),
            rank: self.rank,
            degrees: self.degrees,
            surface: self.surfaces.into_iter().collect(),
            posts: self.posts,
        }
    }
}

impl Writer<'_> {
    /// Puts the person of a tenure on the page's list, with the name as this page prints it; gives the index.
    pub(super) fn enter(&mut self, tenure: u32) -> usize {
        let history = self.history;
        let number = history.tenures[tenure as usize].person;
        if let Some(at) = self.cast.iter().position(|it| it.person == number) {
            return at;
        }
        let (person, press) = (history.person(tenure), &history.world.press);
        let mut name = forms::first(&person.name, press.shortened * 0.5, &mut self.own);
        if self.own.chance(press.typo) {
            name = forms::misspelt(&name, &mut self.own);
        }
        let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        let whole = words.len() > person.name.prefix && words.first() == person.name.words.first();
        let rank = person.rank_on(self.story.day).filter(|_| !self.own.chance(press.no_rank * 0.4));
        let degrees =
            if self.own.chance(0.5) { person.degrees.iter().map(|it| (*it).to_owned()).collect() } else { Vec::new() };
        self.cast.push(Cast {
            key: format!("p{number}"),
            tenure,
            person: number,
            prefix: if whole { person.name.prefix } else { 0 },
            words,
            rank,
            degrees,
            surfaces: BTreeSet::new(),
            posts: Vec::new(),
            stated: Vec::new(),
        });
        self.cast.len() - 1
    }

    /// Notes a post of a person; the unit is named by it.
    pub(super) fn state(&mut self, at: usize, tenure: u32, current: bool) {
        if self.cast[at].stated.iter().any(|it| it.0 == tenure) {
            return;
        }
        let unit = self.history.seat(tenure).unit;
        let unit = Some(self.unit(unit));
        let post = self.history.post(tenure);
        let status = if current { "current" } else { "former" };
        let acting = self.history.tenures[tenure as usize].acting;
        let it = &mut self.cast[at];
        it.posts.push(GoldPost { post, unit, status, acting });
        it.stated.push((tenure, current));
    }

    /// Post and unit of a tenure as printed here, acting word included.
    pub(super) fn title_of(&mut self, tenure: u32) -> String {
        let short = self.own.chance(0.4);
        let (phrase, typed) = post_phrase(self.history, tenure, short);
        if typed {
            self.region(self.history.unit(tenure).region);
        }
        self.unit(self.history.seat(tenure).unit);
        if self.history.tenures[tenure as usize].acting {
            return format!("{} {phrase}", self.history.acting_word(tenure));
        }
        phrase
    }

    /// Rank (if any) and the whole printed name; notes the surface.
    pub(super) fn rank_name(&mut self, at: usize) -> String {
        let it = &mut self.cast[at];
        let name = it.words.join(" ");
        let surface = it.rank.as_ref().map_or(name.clone(), |rank| format!("{rank} {name}"));
        it.surfaces.insert(surface.clone());
        surface
    }

    /// The same with honorific and degrees.
    pub(super) fn whole_name(&mut self, at: usize) -> String {
        let honorific = self.history.people[self.cast[at].person as usize].honorific.filter(|_| self.own.chance(0.4));
        let surface = self.rank_name(at);
        let it = &self.cast[at];
        let name = match (honorific, &it.rank) {
            (Some(word), None) => format!("{word} {surface}"),
            (Some(word), Some(rank)) => format!("{rank} {word} {}", it.words.join(" ")),
            _ => surface.clone(),
        };
        let stacked = honorific.is_some() && it.rank.is_some();
        let degrees = match it.degrees.as_slice() {
            [] => String::new(),
            some => format!(", {}", some.join(", ")),
        };
        let text = format!("{name}{degrees}");
        if stacked {
            // The honorific stands inside the mention: the surface runs over it.
            let whole = name.clone();
            let it = &mut self.cast[at];
            it.surfaces.remove(&surface);
            it.surfaces.insert(whole);
        }
        text
    }

    /// A first mention with post, unit, rank, name and degrees.
    pub(super) fn introduce(&mut self, tenure: u32) -> (usize, String) {
        let at = self.enter(tenure);
        let title = self.title_of(tenure);
        self.state(at, tenure, true);
        let comma = if self.own.chance(0.25) { "," } else { "" };
        let name = self.whole_name(at);
        (at, format!("{title}{comma} {name}"))
    }

    /// A later mention by rank and a word of the name; the whole name where that word is not the person's alone.
    pub(super) fn call(&mut self, at: usize) -> String {
        let it = &self.cast[at];
        let own = it.words.get(it.prefix..).unwrap_or_default();
        let usable: Vec<&String> = own
            .iter()
            .filter(|word| {
                word.chars().count() > 2
                    && !word.ends_with('.')
                    && !matches!(word.as_str(), "Muhammad" | "Abdul" | "Ahmad" | "Siti")
            })
            .filter(|word| self.cast.iter().enumerate().all(|(i, other)| i == at || !other.words.contains(word)))
            .collect();
        let Some(word) = (match self.own.below(10) {
            0..=1 => usable.last(),
            _ => usable.first(),
        }) else {
            return self.rank_name(at);
        };
        let word = (*word).clone();
        let surface = match &it.rank {
            Some(rank) if self.own.chance(0.55) => format!("{rank} {word}"),
            _ => word,
        };
        self.cast[at].surfaces.insert(surface.clone());
        surface
    }

    /// A later mention by the post alone, where no one else here has that post.
    pub(super) fn bare_post(&mut self, at: usize) -> Option<String> {
        let tenure = self.cast[at].tenure;
        let post = self.history.post(tenure);
        let alone = self.cast.iter().enumerate().all(|(i, it)| i == at || self.history.post(it.tenure) != post);
        let plain = !matches!(
            post.as_str(),
            "Ketua" | "Anggota" | "Sekretaris" | "Wakil Ketua" | "Babinsa" | "Bhabinkamtibmas"
        );
        (alone && plain && !self.history.tenures[tenure as usize].acting).then_some(post)
    }
}
