//! Careers: who sat in which seat from when to when, through rounds of rotation.
//!
//! Seats fall due; in each round of a circle (a Polda, the army of a province, a commission, a regency's offices) the due
//! holders are promoted where their time has come, moved to each other's seats where the rank fits, sent elsewhere or
//! retired; what is left is filled from elsewhere or by new people. So ranks only rise, one person holds one post at a
//! time (an exclusive one has one holder), and people carry their names from province to province.

use crate::names::{Name, Names};
use crate::places::{self, Ground};
use crate::rng::Rng;
use crate::seats::{ARMY, Corps, POLRI, Seat, Seats, WorldUnit};
use crate::world::World;
use jiff::{Span, civil::Date};
use simpul_lexicon::Lexicon;
use std::collections::{BTreeMap, BTreeSet};

/// A person with a career.
#[derive(Debug, Clone)]
pub struct Person {
    /// Name.
    pub name: Name,
    /// Degrees behind the name.
    pub degrees: Vec<&'static str>,
    /// Honorific before the name (`H.`, `Drs.`).
    pub honorific: Option<&'static str>,
    /// Which ladder and circle of work.
    pub corps: Corps,
    /// Corps suffix of an army officer (`Inf`).
    pub suffix: Option<&'static str>,
    /// Ranks with the day on which each was given, rising; empty for those without.
    pub ranks: Vec<(i32, u8)>,
    /// Indices of the tenures, in time order.
    pub tenures: Vec<u32>,
}

impl Person {
    /// The rank on a day as news print it: `AKBP`, `Letkol Inf`.
    pub fn rank_on(&self, day: i32) -> Option<String> {
        let &(_, rank) = self.ranks.iter().rev().find(|it| it.0 <= day).or(self.ranks.first())?;
        match self.corps {
            Corps::Police => POLRI.get(rank as usize).map(|it| (*it).to_owned()),
            _ => ARMY.get(rank as usize).map(|it| match self.suffix.filter(|_| rank >= 6) {
                Some(suffix) => format!("{it} {suffix}"),
                None => (*it).to_owned(),
            }),
        }
    }
}

/// One stay in one seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// Who.
    pub person: u32,
    /// Where.
    pub seat: u32,
    /// First day, counted from the world's first; may be negative.
    pub from: i32,
    /// First day on which it is over; `None` where it outlasts the world.
    pub to: Option<i32>,
    /// Plt, Pj, Ps.
    pub acting: bool,
    /// The tenure in the same seat that this one followed.
    pub before: Option<u32>,
}

/// Everything that happened to the careers of a world.
#[derive(Debug)]
pub struct History {
    /// The parameters.
    pub world: World,
    /// The grounds, sorted by code.
    pub grounds: Vec<Ground>,
    /// Units and seats.
    pub seats: Seats,
    /// People.
    pub people: Vec<Person>,
    /// Tenures.
    pub tenures: Vec<Tenure>,
    /// For each seat its tenures in time order.
    pub by_seat: Vec<Vec<u32>>,
}

impl History {
    /// Lives through the years of `world` in as many of the lexicon's regencies as its people need.
    pub fn simulate(world: World, lexicon: &Lexicon) -> Self {
        let mut grounds = places::grounds(lexicon);
        Rng::keyed(world.seed, &[0x6e0]).shuffle(&mut grounds);
        grounds.truncate(world.regencies().max(1));
        grounds.sort_by_key(|it| it.regency.code);
        let seats = Seats::build(lexicon, &grounds, world.districts, world.seed);
        let by_seat = vec![Vec::new(); seats.seats.len()];
        let history = Self { grounds, seats, people: Vec::new(), tenures: Vec::new(), by_seat, world };
        Simulation::new(history).run()
    }

    /// The tenure that fills a seat on a day.
    pub fn holder(&self, seat: u32, day: i32) -> Option<u32> {
        let tenures = self.by_seat.get(seat as usize)?;
        let after = tenures.partition_point(|&it| self.tenures[it as usize].from <= day);
        let last = *tenures.get(after.checked_sub(1)?)?;
        self.tenures[last as usize].to.is_none_or(|to| day < to).then_some(last)
    }

    /// The person of a tenure.
    pub fn person(&self, tenure: u32) -> &Person {
        &self.people[self.tenures[tenure as usize].person as usize]
    }

    /// The seat of a tenure.
    pub fn seat(&self, tenure: u32) -> &Seat {
        &self.seats.seats[self.tenures[tenure as usize].seat as usize]
    }

    /// The unit of a tenure.
    pub fn unit(&self, tenure: u32) -> &WorldUnit {
        &self.seats.units[self.seat(tenure).unit as usize]
    }

    /// The calendar day of a day's number.
    pub fn date(&self, day: i32) -> Date {
        self.world.start.saturating_add(Span::new().days(day))
    }
}

struct Simulation {
    history: History,
    names: Names,
    rng: Rng,
    due: Vec<i32>,
    elsewhere: BTreeMap<(Corps, u8), Vec<(u32, i32)>>,
}

impl Simulation {
    fn new(history: History) -> Self {
        let names = Names::new(history.world.names);
        let rng = Rng::keyed(history.world.seed, &[0x11fe]);
        let due = vec![0; history.seats.seats.len()];
        Self { history, names, rng, due, elsewhere: BTreeMap::new() }
    }

    fn run(mut self) -> History {
        let mut circles: BTreeMap<(Corps, u32), Vec<u32>> = BTreeMap::new();
        for (number, seat) in self.history.seats.seats.iter().enumerate() {
            circles.entry((seat.corps, seat.circle)).or_default().push(number as u32);
        }
        for seat in 0..self.due.len() as u32 {
            let spec = self.history.seats.seats[seat as usize].spec;
            let stay = self.months(spec.months);
            let served = self.rng.between(0, stay - 1);
            let person = self.newcomer(seat, -served);
            self.seat_down(person, seat, -served, Some(stay));
        }
        let last = self.history.world.days();
        let mut rounds: BTreeSet<(i32, usize)> = BTreeSet::new();
        let circles: Vec<((Corps, u32), Vec<u32>)> = circles.into_iter().collect();
        for (number, ((corps, _), _)) in circles.iter().enumerate() {
            let every = interval(*corps);
            let first = self.rng.between(1, every);
            rounds.extend((0..).map(|i| (first + i * every, number)).take_while(|it| it.0 < last));
        }
        for (day, number) in rounds {
            let ((corps, _), seats) = &circles[number];
            self.round(*corps, seats, day);
        }
        self.history
    }

    fn round(&mut self, corps: Corps, seats: &[u32], day: i32) {
        let mut vacant: Vec<u32> = seats.iter().copied().filter(|&it| self.due[it as usize] <= day).collect();
        if corps == Corps::Commission {
            let (rng, due) = (&mut self.rng, &mut self.due);
            vacant.retain(|&seat| {
                let again = rng.chance(0.3);
                if again {
                    due[seat as usize] = day + 1_800;
                }
                !again
            });
        }
        let mut free: BTreeMap<u8, Vec<(u32, u32)>> = BTreeMap::new();
        for &seat in &vacant {
            if let Some(person) = self.stand_up(seat, day) {
                let rank = self.promoted(person, day);
                free.entry(rank).or_default().push((person, seat));
            }
        }
        self.rng.shuffle(&mut vacant);
        for seat in vacant {
            if self.rng.chance(0.06) {
                self.due[seat as usize] = day; // stays empty until the next round
                continue;
            }
            let moved = self.rng.chance(0.8).then(|| self.fitting(&mut free, seat)).flatten();
            let person = match moved.or_else(|| self.returning(corps, seat, day)) {
                Some(person) => person,
                None => self.newcomer(seat, day),
            };
            self.seat_down(person, seat, day, None);
        }
        for (rank, people) in free {
            for (person, _) in people {
                if self.rng.chance(0.7) {
                    self.elsewhere.entry((corps, rank)).or_default().push((person, day));
                }
            }
        }
    }

    fn ranks_of(&self, seat: u32) -> (u8, u8) {
        self.history.seats.seats[seat as usize].spec.ranks.unwrap_or((0, 0))
    }

    /// Someone of the right rank who sat elsewhere.
    fn fitting(&mut self, free: &mut BTreeMap<u8, Vec<(u32, u32)>>, seat: u32) -> Option<u32> {
        let (low, high) = self.ranks_of(seat);
        let start = self.rng.between(0, i32::from(high - low)) as u8;
        for step in 0..=high - low {
            let rank = low + (start + step) % (high - low + 1);
            let Some(people) = free.get_mut(&rank) else { continue };
            let unit = self.history.seats.seats[seat as usize].unit;
            let other =
                |it: &(u32, u32)| it.1 != seat && (rank > 5 || self.history.seats.seats[it.1 as usize].unit != unit);
            if let Some(at) = people.iter().position(other) {
                return Some(people.swap_remove(at).0);
            }
        }
        None
    }

    /// Someone who was sent elsewhere at least two months ago.
    fn returning(&mut self, corps: Corps, seat: u32, day: i32) -> Option<u32> {
        if !matches!(corps, Corps::Police | Corps::Army | Corps::Justice) || !self.rng.chance(0.45) {
            return None;
        }
        let (low, high) = self.ranks_of(seat);
        let rank = self.rng.between(low.into(), high.into()) as u8;
        let people = self.elsewhere.get_mut(&(corps, rank))?;
        let at = self.rng.below(people.len());
        people.get(at).is_some_and(|it| it.1 + 60 <= day).then(|| people.swap_remove(at).0)
    }

    /// The rank after this round.
    fn promoted(&mut self, person: u32, day: i32) -> u8 {
        let it = &mut self.history.people[person as usize];
        let Some(&(since, rank)) = it.ranks.last() else { return 0 };
        let (top, years, odds) = match (it.corps, rank) {
            (Corps::Police, 5) => (13, 3, 0.2),
            (Corps::Police, 11) => (13, 4, 0.2),
            (Corps::Police, _) => (13, 3, 0.6),
            (_, 5) => (11, 3, 0.1),
            _ => (11, 3, 0.5),
        };
        if rank < top && day - since >= years * 365 && self.rng.chance(odds) {
            it.ranks.push((day, rank + 1));
            return rank + 1;
        }
        rank
    }

    fn months(&mut self, (low, high): (u16, u16)) -> i32 {
        self.rng.between(i32::from(low) * 30, i32::from(high) * 30)
    }

    fn newcomer(&mut self, seat: u32, day: i32) -> u32 {
        let Seat { unit, spec, corps, .. } = self.history.seats.seats[seat as usize];
        let ground = &self.history.grounds[self.history.seats.units[unit as usize].ground as usize];
        let number = self.history.people.len() as u32;
        let rng = &mut Rng::keyed(self.history.world.seed, &[0x9e0, u64::from(number)]);
        let name = self.names.draw(ground.province_number(), rng);
        let ranks: Vec<(i32, u8)> = spec
            .ranks
            .map(|(low, high)| (day - rng.between(0, 1_000), rng.between(low.into(), high.into()) as u8))
            .into_iter()
            .collect();
        let officer = ranks.first().is_some_and(|it| it.1 >= 6);
        let suffix = (corps == Corps::Army)
            .then(|| rng.word(&["Inf", "Inf", "Inf", "Inf", "Arm", "Kav", "Czi", "Arh", "Cba", "Cpl"]));
        let degrees = degrees(corps, officer, rng);
        let muslim = !matches!(name.culture, "balinese" | "batak" | "papuan" | "eastern");
        let honorific = match rng.below(100) {
            0..=9 if muslim && !name.woman => Some("H."),
            0..=15 if muslim && name.woman => Some("Hj."),
            16..=18 if corps != Corps::Army => Some("Drs."),
            19..=20 => Some("Dr."),
            _ => None,
        };
        self.history.people.push(Person { name, degrees, honorific, corps, suffix, ranks, tenures: Vec::new() });
        number
    }

    fn stand_up(&mut self, seat: u32, day: i32) -> Option<u32> {
        let last = *self.history.by_seat[seat as usize].last()?;
        let tenure = &mut self.history.tenures[last as usize];
        if tenure.to.is_some() {
            return None;
        }
        tenure.to = Some(day);
        Some(tenure.person)
    }

    fn seat_down(&mut self, person: u32, seat: u32, day: i32, stay: Option<i32>) {
        let spec = self.history.seats.seats[seat as usize].spec;
        let acting = stay.is_none() && self.rng.chance(spec.acting);
        let stay = match stay {
            Some(days) => days,
            None if acting => self.rng.between(90, 300),
            None => self.months(spec.months),
        };
        let number = self.history.tenures.len() as u32;
        let before = self.history.by_seat[seat as usize].last().copied();
        self.history.tenures.push(Tenure { person, seat, from: day, to: None, acting, before });
        self.history.by_seat[seat as usize].push(number);
        self.history.people[person as usize].tenures.push(number);
        self.due[seat as usize] = day + stay;
    }
}

/// Days between two rounds.
fn interval(corps: Corps) -> i32 {
    match corps {
        Corps::Police => 75,
        Corps::Army => 110,
        Corps::Commission => 40,
        Corps::Office | Corps::Justice => 60,
    }
}

fn degrees(corps: Corps, officer: bool, rng: &mut Rng) -> Vec<&'static str> {
    let mut some = |odds: f64, all: &[&'static str]| rng.chance(odds).then(|| rng.word(all));
    let list = match (corps, officer) {
        (Corps::Police, true) => [
            some(0.7, &["S.H.", "S.I.K.", "S.I.K.", "S.Sos.", "S.E."]),
            some(0.35, &["M.H.", "M.Si.", "M.M.", "M.A.P."]),
        ],
        (Corps::Police, false) => [some(0.15, &["S.H."]), None],
        (Corps::Army, true) => {
            [some(0.3, &["S.I.P.", "S.E.", "S.H.", "S.Sos."]), some(0.2, &["M.Han.", "M.Si.", "M.I.Pol."])]
        }
        (Corps::Army, false) => [None, None],
        (Corps::Justice, _) => [some(0.95, &["S.H."]), some(0.7, &["M.H.", "M.H.", "M.Kn.", "M.Hum."])],
        _ => [
            some(0.7, &["S.E.", "S.H.", "S.Sos.", "S.STP.", "S.Pd.", "S.Ag.", "S.T.", "S.IP.", "S.P.", "S.Kom."]),
            some(0.45, &["M.Si.", "M.M.", "M.AP.", "M.Pd.", "M.H.", "M.T.", "M.I.P."]),
        ],
    };
    list.into_iter().flatten().collect()
}
