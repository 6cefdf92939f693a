//! Stories: what happened on one day in one place, and who was there. Random access by number, so that tables and
//! articles can be streamed, cut and drawn again.

use crate::history::History;
use crate::rng::{Rng, Weighted};
use simpul_model::{EventKind, UnitKind};

/// Someone in a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Present {
    /// As holder of this tenure.
    pub tenure: u32,
    /// Led it; the first to be named.
    pub leads: bool,
}

/// One happening that the press reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// Its number.
    pub number: u64,
    /// The day it happened, counted from the world's first.
    pub day: i32,
    /// The ground.
    pub ground: u32,
    /// What it was.
    pub kind: EventKind,
    /// Unit that held it.
    pub host: u32,
    /// Who was there, the leader first.
    pub people: Vec<Present>,
    /// For a handover: the tenure that begins; the one that ended is its `before`.
    pub handover: Option<u32>,
    /// Portals that print it, at least one.
    pub portals: u32,
}

/// Makes stories of a history.
#[derive(Debug)]
pub struct Stories<'h> {
    history: &'h History,
    total: u64,
    grounds: Weighted<u32>,
    seats: Vec<Weighted<u32>>,
    handovers: Vec<u32>,
}

/// Every how many stories one is a handover.
const HANDOVER_EVERY: u64 = 9;

impl<'h> Stories<'h> {
    /// `total` stories spread over the years of `history`.
    pub fn new(history: &'h History, total: u64) -> Self {
        let order = &mut Rng::keyed(history.world.seed, &[0x57]);
        let mut ranks: Vec<usize> = (0..history.grounds.len()).collect();
        order.shuffle(&mut ranks);
        let grounds = ranks.iter().enumerate().map(|(i, &rank)| (i as u32, (rank as f64 + 4.0).powf(-0.45))).collect();
        let mut seats: Vec<Weighted<u32>> = (0..history.grounds.len()).map(|_| Weighted::default()).collect();
        for (number, &polda) in history.seats.polda_of.iter().enumerate() {
            for seat in history.seats.units[polda as usize].seats.clone() {
                seats[number].push(seat, history.seats.seats[seat as usize].spec.fame * 0.12);
            }
        }
        for (seat, it) in history.seats.seats.iter().enumerate() {
            let unit = &history.seats.units[it.unit as usize];
            if unit.kind != UnitKind::Polda {
                seats[unit.ground as usize].push(seat as u32, it.spec.fame);
            }
        }
        let mut handovers: Vec<u32> = (0..history.tenures.len() as u32)
            .filter(|&it| {
                let tenure = &history.tenures[it as usize];
                let other = tenure.before.is_some_and(|it| history.tenures[it as usize].person != tenure.person);
                other && history.seat(it).spec.fame >= 2.0 && tenure.from < history.world.days()
            })
            .collect();
        handovers.sort_by_key(|&it| (history.tenures[it as usize].from, it));
        Self { history, total: total.max(1), grounds, seats, handovers }
    }

    /// Story `number`; the same at any time.
    pub fn story(&self, number: u64) -> Story {
        let rng = &mut Rng::keyed(self.history.world.seed, &[0x5702, number]);
        let portals = 1
            + (0..6)
                .take_while(|_| rng.chance(self.history.world.press.copies / (1.0 + self.history.world.press.copies)))
                .count() as u32;
        if number % HANDOVER_EVERY == HANDOVER_EVERY - 1
            && let Some(story) = self.handover(number, portals, rng)
        {
            return story;
        }
        let days = self.history.world.days();
        let day = (((number as f64 + rng.unit()) / self.total as f64 * f64::from(days)) as i32).clamp(0, days - 1);
        let ground = self.grounds.draw(rng).copied().unwrap_or(0);
        let mut people: Vec<Present> = Vec::new();
        let who = |tenure: u32| self.history.tenures[tenure as usize].person;
        let wanted = 1 + (0..7).take_while(|_| rng.chance(0.62)).count();
        for _ in 0..wanted * 2 {
            let Some(&seat) = self.seats[ground as usize].draw(rng) else { break };
            let Some(tenure) = self.history.holder(seat, day) else { continue };
            if people.len() < wanted && people.iter().all(|it| who(it.tenure) != who(tenure)) {
                people.push(Present { tenure, leads: people.is_empty() });
            }
        }
        let host = people.first().map_or(0, |it| self.history.seat(it.tenure).unit);
        let kind = kind(self.history.seats.units[host as usize].kind, rng);
        Story { number, day, ground, kind, host, people, handover: None, portals }
    }

    fn handover(&self, number: u64, portals: u32, rng: &mut Rng) -> Option<Story> {
        let at = u128::from(number) * self.handovers.len() as u128 / u128::from(self.total);
        let tenure = *self.handovers.get(at as usize)?;
        let it = &self.history.tenures[tenure as usize];
        let host = self.history.seat(tenure).unit;
        let ground = self.history.seats.units[host as usize].ground;
        let day = it.from + rng.between(0, 3);
        let mut people = vec![Present { tenure, leads: false }];
        if rng.chance(0.6) {
            // The superior hands it over.
            let above = self.history.seats.units[host as usize].parent.unwrap_or(host);
            let chief = self.history.seats.units[above as usize].seats.start;
            if let Some(chief) = self.history.holder(chief, day).filter(|&chief| chief != tenure) {
                people.insert(0, Present { tenure: chief, leads: true });
            }
        }
        Some(Story { number, day, ground, kind: EventKind::Ceremony, host, people, handover: Some(tenure), portals })
    }

    /// All stories, in number order; days rise but for a few neighbours.
    pub fn iter(&self) -> impl Iterator<Item = Story> + '_ {
        (0..self.total).map(|it| self.story(it))
    }
}

/// What such a unit holds.
fn kind(host: UnitKind, rng: &mut Rng) -> EventKind {
    use EventKind as K;
    let kinds: &[(EventKind, usize)] = match host {
        UnitKind::Kpu | UnitKind::Bawaslu => &[
            (K::CoordinationMeeting, 30),
            (K::Outreach, 25),
            (K::Training, 15),
            (K::Logistics, 10),
            (K::Declaration, 8),
            (K::PressConference, 8),
        ],
        UnitKind::Pemda | UnitKind::Dprd => &[
            (K::CoordinationMeeting, 30),
            (K::Visit, 20),
            (K::SocialAid, 15),
            (K::Outreach, 15),
            (K::Inspection, 12),
            (K::Declaration, 4),
        ],
        UnitKind::Kejaksaan | UnitKind::Pengadilan => {
            &[(K::CoordinationMeeting, 30), (K::Outreach, 25), (K::PressConference, 25), (K::Visit, 10)]
        }
        _ => &[
            (K::CoordinationMeeting, 15),
            (K::Outreach, 16),
            (K::Patrol, 14),
            (K::RollCall, 14),
            (K::Simulation, 6),
            (K::Inspection, 10),
            (K::Visit, 6),
            (K::Declaration, 4),
            (K::Logistics, 4),
            (K::PressConference, 6),
            (K::Training, 3),
            (K::SocialAid, 6),
        ],
    };
    let mut dice = rng.below(kinds.iter().map(|it| it.1).sum());
    for &(kind, weight) in kinds {
        if dice < weight {
            return kind;
        }
        dice -= weight;
    }
    K::CoordinationMeeting
}
