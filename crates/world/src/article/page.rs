//! The page under the pen: its paragraphs, its truth so far, and what stands around an article.

use super::cast::Cast;
use super::{Article, WorldPage};
use crate::gold::{Gold, GoldDocument, GoldRegion, GoldStatement, GoldUnit, kebab};
use crate::history::History;
use crate::phrases::{BOILERPLATE_ABOVE, BOILERPLATE_BELOW, BOILERPLATE_INSIDE, PORTALS, REPORTERS};
use crate::printed;
use crate::rng::Rng;
use crate::story::Story;
use jiff::civil::Date;
use simpul_model::{RegionCode, RegionLevel};
use std::collections::BTreeMap;

/// A page being written.
pub(super) struct Writer<'h> {
    pub(super) history: &'h History,
    pub(super) story: &'h Story,
    /// Chooses what is said: shared by the portals that copy one another.
    pub(super) base: Rng,
    /// Chooses how this portal prints it.
    pub(super) own: Rng,
    pub(super) day: Date,
    pub(super) published: Date,
    pub(super) title: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) gold: Gold,
    pub(super) cast: Vec<Cast>,
    pub(super) quotes: (&'static str, &'static str),
    /// Fillers already told, a bit each.
    pub(super) told: u64,
    /// The last paragraph about nobody.
    pub(super) last_filler: Option<usize>,
    portal: u32,
    units: BTreeMap<u32, String>,
}

impl<'h> Writer<'h> {
    pub(super) fn new(history: &'h History, story: &'h Story, portal: u32) -> Self {
        let mut own = Rng::keyed(history.world.seed, &[0xa47, story.number, portal.into()]);
        let anew = portal > 0 && own.chance(0.33);
        let base = Rng::keyed(history.world.seed, &[0xba5e, story.number, if anew { portal.into() } else { 0 }]);
        let day = history.date(story.day);
        let published = history.date(story.day + own.between(0, 2));
        let quotes = if own.chance(0.6) { ("“", "”") } else { ("\"", "\"") };
        Self {
            history,
            story,
            base,
            own,
            day,
            published,
            title: String::new(),
            paragraphs: Vec::new(),
            gold: Gold::default(),
            cast: Vec::new(),
            quotes,
            told: 0,
            last_filler: None,
            portal,
            units: BTreeMap::new(),
        }
    }

    /// Notes that the page names a unit, and gives its key.
    pub(super) fn unit(&mut self, unit: u32) -> String {
        let it = &self.history.seats.units[unit as usize];
        self.units.entry(unit).or_insert_with(|| kebab(&it.name)).clone()
    }

    /// Prints a unit's name and notes it (and its region, where its type word is printed).
    pub(super) fn print_unit(&mut self, unit: u32) -> String {
        self.unit(unit);
        let it = &self.history.seats.units[unit as usize];
        if let Some(short) = it.short.as_ref().filter(|_| self.own.chance(0.4)) {
            return short.clone();
        }
        if it.name.contains("Kabupaten ") || it.name.contains("Kota ") {
            self.region(it.region);
        }
        it.name.clone()
    }

    /// Notes that the page names a region.
    pub(super) fn region(&mut self, code: RegionCode) {
        let shown = code.to_string();
        if self.gold.regions.iter().any(|it| it.code == shown) {
            return;
        }
        let grounds = &self.history.grounds;
        let regency = code.regency().unwrap_or(code);
        let at = grounds.partition_point(|it| it.regency.code < regency).min(grounds.len() - 1);
        let ground = &grounds[at];
        let name = [&ground.province, &ground.regency].into_iter().chain(&ground.districts).find(|it| it.code == code);
        if let Some(place) = name {
            self.gold.regions.push(GoldRegion { code: shown, name: place.name.clone(), level: code.level().as_str() });
        }
    }

    /// Notes a quotation and gives it with its marks; `end` goes before the closing one.
    pub(super) fn quote(&mut self, words: &str, end: &str, speaker: &str, date: Option<Date>) -> String {
        let starts = words.split(' ').take(6).collect::<Vec<_>>().join(" ");
        self.gold.statements.push(GoldStatement {
            speaker: Some(speaker.to_owned()),
            starts,
            date: date.map(|it| it.to_string()),
        });
        format!("{}{words}{end}{}", self.quotes.0, self.quotes.1)
    }

    /// The page as it goes out.
    pub(super) fn finish(mut self) -> Article {
        let (publisher, host) = PORTALS[(self.own.below(PORTALS.len()) + self.portal as usize) % PORTALS.len()];
        self.dateline(publisher);
        if self.portal > 0 && self.paragraphs.len() > 4 && self.own.chance(0.4) {
            // A filler is what a copying desk cuts: nothing is stated in it.
            if let Some(at) = self.last_filler {
                self.paragraphs.remove(at);
            }
        }
        let text = self.around();
        let mut tenures = Vec::new();
        let cast = std::mem::take(&mut self.cast);
        for it in cast {
            tenures.extend(it.stated.iter().copied());
            self.gold.officials.push(it.into_gold());
        }
        self.list_units();
        let published = self.published.to_string();
        self.gold.document.title = Some(self.title.clone());
        self.gold.document.published = Some(published.clone());
        let (y, m, d) = (self.published.year(), self.published.month(), self.published.day());
        let url =
            format!("https://{host}/{y}/{m:02}/{d:02}/{}-{}-{}", kebab(&self.title), self.story.number, self.portal);
        let page = WorldPage { url, title: self.title, text, published, publisher: publisher.to_owned() };
        Article { page, gold: self.gold, tenures, story: self.story.number }
    }

    fn dateline(&mut self, publisher: &str) {
        let place = self.history.grounds[self.story.ground as usize].regency.bare();
        let capitals = place.to_uppercase();
        let (line, shown) = match self.own.below(10) {
            0..=2 => (format!("{capitals} - "), Some(capitals)),
            3..=4 => (format!("{capitals}, {publisher} – "), Some(capitals)),
            5 => (format!("{publisher}, {place} – "), Some(place.to_owned())),
            6 => (format!("{place}, {publisher} - "), Some(place.to_owned())),
            7..=8 => (format!("{capitals} – "), Some(capitals)),
            _ => (String::new(), None),
        };
        if let Some(first) = self.paragraphs.first_mut() {
            first.insert_str(0, &line);
        }
        self.gold.document = GoldDocument { dateline: shown, ..GoldDocument::default() };
    }

    /// Puts what portals print around and inside an article.
    fn around(&mut self) -> String {
        let mut lines = std::mem::take(&mut self.paragraphs);
        let reporter = *self.own.pick(REPORTERS).unwrap_or(&"Yanti");
        if self.own.chance(0.3)
            && let Some(last) = lines.last_mut()
        {
            *last = format!("{last} ({reporter})");
            self.gold.not_officials.push(reporter.to_owned());
        }
        if self.own.chance(self.history.world.press.boilerplate) {
            let mut strange = Vec::new();
            if self.own.chance(0.5) && lines.len() > 2 {
                let line = self.own.word(BOILERPLATE_INSIDE);
                lines.insert(1 + self.own.below(lines.len() - 1), line.to_owned());
                strange.push(line);
            }
            if self.own.chance(0.4) {
                lines.insert(
                    0,
                    format!(
                        "Oleh {reporter} | {}, {} {} {}",
                        printed::weekday(self.published),
                        self.published.day(),
                        printed::month(self.published),
                        self.published.year()
                    ),
                );
                if !self.gold.not_officials.iter().any(|it| it == reporter) {
                    self.gold.not_officials.push(reporter.to_owned());
                }
            }
            if self.own.chance(0.35) {
                let line = self.own.word(BOILERPLATE_ABOVE);
                lines.insert(0, line.to_owned());
                strange.push(line);
            }
            for _ in 0..self.own.below(4) {
                let line = self.own.word(BOILERPLATE_BELOW);
                if !strange.contains(&line) {
                    lines.push(line.to_owned());
                    strange.push(line);
                }
            }
            self.gold.boilerplate = strange.into_iter().map(str::to_owned).collect();
        }
        lines.join("\n\n")
    }

    fn list_units(&mut self) {
        let units = &self.history.seats.units;
        for (&number, key) in &self.units {
            let it = &units[number as usize];
            let parent = it
                .parent
                .filter(|above| self.units.contains_key(above))
                .map(|above| kebab(&units[above as usize].name));
            self.gold.units.push(GoldUnit {
                key: key.clone(),
                name: it.name.clone(),
                kind: it.kind.as_str(),
                region: Some(it.region.to_string()),
                parent,
            });
        }
        self.gold.regions.sort_by(|a, b| a.code.cmp(&b.code));
    }

    /// The region that an event at this unit's seat lies in.
    pub(super) fn seat_of(&self, unit: u32) -> String {
        self.history.seats.units[unit as usize].region.to_string()
    }

    /// The code of the regency in which the story plays.
    pub(super) fn ground_code(&self) -> RegionCode {
        self.history.grounds[self.story.ground as usize].regency.code
    }

    /// The level of the ground.
    pub(super) fn ground_is_city(&self) -> bool {
        self.ground_code().level() == RegionLevel::City
    }
}
