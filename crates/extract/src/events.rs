//! Pass 5b: events. Trigger words open a draft or lead back to one; every stretch of text belongs to at most one draft.

use crate::{
    dates::DateMention,
    doc::Doc,
    fill, identity,
    lines::{Line, Stage},
    list::holds_part,
    mentions::Mentions,
    people::{People, Seen},
    resolve::Resolved,
    scenes,
    speech::Speech,
    teller::Teller,
    triggers::{Stance, Trigger, blank},
    words::Marks,
};
use simpul_lexicon::Term;
use simpul_model::{DateRange, EventKind, RegionCode, Role, Service, UnitKind, reading::Who};
use std::ops::Range;

/// One who took part, and the tokens that say it.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) who: Who,
    pub(crate) role: Role,
    pub(crate) tokens: Range<usize>,
    pub(crate) rule: &'static str,
}

/// `diwakili`, with indices of officials, or the absent post.
#[derive(Debug, Clone)]
pub(crate) struct StandIn {
    pub(crate) official: Option<usize>,
    pub(crate) post: Option<(String, Option<usize>)>,
    pub(crate) by: Who,
}

/// A stretch of a sentence that tells of an event.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    pub(crate) sentence: usize,
    pub(crate) tokens: Range<usize>,
}

/// How the day of an event hangs on that of the main one (`esok harinya`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Day {
    Own,
    /// Days behind the main event's.
    Offset(i32),
}

/// An event in the making.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "what may be so of an event, each by itself")]
pub(crate) struct Draft {
    pub(crate) kind: EventKind,
    /// The trigger words.
    pub(crate) trigger: Range<usize>,
    pub(crate) verb: bool,
    /// The rule that opened it.
    pub(crate) rule: &'static str,
    pub(crate) sentence: usize,
    pub(crate) date: Option<DateRange>,
    pub(crate) day: Day,
    pub(crate) venue: Option<Range<usize>>,
    /// The region that its own clause names.
    pub(crate) place: Option<RegionCode>,
    pub(crate) region: Option<RegionCode>,
    pub(crate) organizers: Vec<(usize, Range<usize>)>,
    pub(crate) parts: Vec<Part>,
    pub(crate) stand_ins: Vec<StandIn>,
    pub(crate) groups: Vec<String>,
    pub(crate) programme: Option<String>,
    pub(crate) planned: bool,
    /// Told in passing: what follows goes back to the main event.
    pub(crate) side: bool,
    /// The first event of the article.
    pub(crate) first: bool,
    /// It only says where somebody was who was not here.
    pub(crate) away: bool,
    /// Speaking is part of it, whatever its kind (`patroli dan komunikasi sosial`).
    pub(crate) talks: bool,
    /// A part of the event told before it (`dilanjutkan simulasi`), held by the same hosts.
    pub(crate) follows: Option<usize>,
    /// A stop of the tour that it follows.
    pub(crate) stop: bool,
    pub(crate) spans: Vec<Stretch>,
}

/// What the frames are read from.
pub(crate) struct Scene<'d, 'a> {
    pub(crate) doc: &'d Doc<'a>,
    pub(crate) mentions: &'d Mentions,
    pub(crate) resolved: &'d Resolved,
    pub(crate) people: &'d People,
    pub(crate) dates: &'d [DateMention],
    pub(crate) speech: &'d Speech,
    /// The word lists in which each token stands.
    pub(crate) marks: &'d Marks,
}

/// Reads the events of the article, with room for its lines.
pub(crate) fn read(scene: &Scene<'_, '_>, room: &mut Vec<Line>) -> Vec<Draft> {
    let stage = Stage::read(scene, room);
    let mut teller = Teller::new(&stage);
    for index in 0..stage.lines.len() {
        teller.line(index);
    }
    let mut drafts = teller.close();
    scenes::fold(&stage, &mut drafts);
    fill::fill(&stage, &mut drafts);
    let official = |venue: &Range<usize>| {
        let plain = words![
            "kantor", "mako", "kodim", "polres", "polsek", "kpu", "bawaslu", "dprd", "pendopo", "pendapa", "balai",
            "kerjanya"
        ];
        let unit = |it: &crate::mentions::Placed| matches!(it.item, crate::mentions::Item::Unit(_));
        scene.mentions.within(venue.clone()).iter().any(unit) || venue.clone().any(|it| scene.doc.is_any(it, plain))
    };
    // A day in the sentence that tells of it.
    let dated = |it: &Draft| {
        let sentence = &scene.doc.sentences[it.sentence].tokens;
        scene.dates.iter().any(|date| date.is_explicit() && sentence.contains(&date.tokens.start))
    };
    // `Tiga TPS di Kota X menggelar pemungutan suara ulang`: no stage of an election by itself.
    let again = |it: &Draft| {
        let words = words!["PSU", "lanjutan", "pilkades", "susulan", "ulang"];
        it.kind == EventKind::Voting && it.region.is_some() && dated(it) && scene.doc.any_of(it.trigger.clone(), words)
    };
    // `Kejari X menahan Direktur Y`: an arrest with which the page opens needs no day, where its words say who makes it.
    let lead = |it: &Draft| {
        let active = || scene.doc.word(it.trigger.start).starts_with("me");
        it.kind == EventKind::LawEnforcement && it.first && !it.organizers.is_empty() && it.sentence <= 1 && active()
    };
    drafts.retain(|it| {
        counts(it, it.venue.as_ref().is_some_and(official), || dated(it)) || lead(it) || again(it) && !it.planned
    });
    // A divorce is heard by a court and concerns no office.
    if scene.doc.any_of(0..scene.doc.tokens.len(), words!["cerai", "perceraian", "bercerai", "talak"]) {
        drafts.retain(|it| it.kind != EventKind::Hearing || !it.parts.is_empty());
    }
    // A page that names neither an official nor a public body is about something else.
    // `DPR RI`: a body of the state of which there is but one.
    let public = |it: &crate::resolve::Unit| {
        let state = it.kind == UnitKind::Other && it.service == Some(Service::Civil);
        let private = matches!(
            it.kind,
            UnitKind::Media | UnitKind::Company | UnitKind::Other | UnitKind::CivilSociety | UnitKind::Party
        );
        state || !private
    };
    // The chair of a club or the head of a firm is an official, and what he does no public affair by that.
    let office = |it: &crate::people::Official| {
        it.rank.is_some()
            || it.posts.is_empty()
            || it.posts.iter().any(|held| {
                // A party's is one: `Muscab X dibuka Ketua DPW Y`.
                let known = |unit: usize| &scene.resolved.units[unit];
                held.unit.is_none_or(|unit| public(known(unit)) || known(unit).kind == UnitKind::Party)
            })
    };
    let named =
        scene.people.officials.iter().any(office)
            || scene.resolved.units.iter().any(public)
            || (0..scene.doc.tokens.len()).any(|it| {
                let leaders = |group: &str| group.starts_with("forkop") || group.starts_with("musp");
                scene.doc.found(it).iter().any(
                    |found| matches!(found.term, Term::Group(id) if leaders(&scene.doc.lexicon.group(id).standard)),
                )
            });
    if !named {
        use EventKind::{Campaign, Debate, Declaration, Logistics, Tally, Voting};
        drafts.retain(|it| matches!(it.kind, Campaign | Debate | Declaration | Logistics | Tally | Voting));
    }
    drafts
}

impl Draft {
    pub(crate) fn new(trigger: &Trigger, line: &Line, sentence: usize) -> Self {
        Self {
            kind: trigger.kind,
            trigger: trigger.tokens.clone(),
            verb: trigger.verb,
            rule: "event-trigger",
            sentence,
            date: None,
            day: Day::Own,
            venue: trigger.venue.and_then(|it| line.venues.get(it).cloned()),
            place: None,
            region: None,
            organizers: Vec::new(),
            parts: Vec::new(),
            stand_ins: Vec::new(),
            groups: Vec::new(),
            programme: None,
            planned: false,
            side: false,
            first: false,
            away: false,
            talks: false,
            follows: None,
            stop: false,
            spans: Vec::with_capacity(16),
        }
    }

    /// Whether the event is known to be at a place of this name.
    pub(crate) fn is_at(&self, stage: &Stage<'_, '_, '_>, place: &Range<usize>) -> bool {
        self.venue.as_ref().is_some_and(|own| identity::same_venue(stage, own, place))
    }

    /// One told by a sentence that names no event, at a place of its own.
    pub(crate) fn elsewhere(kind: EventKind, venue: Range<usize>, line: &Line, sentence: usize) -> Self {
        let word = venue.start..venue.start + 1;
        let trigger = Trigger { stance: Stance::Told, clause: line.tokens.clone(), ..blank(kind, word, true) };
        Self { venue: Some(venue), ..Self::new(&trigger, line, sentence) }
    }

    /// Gives a participant a role; a leader or speaker is no attendee.
    pub(crate) fn part(&mut self, who: Who, role: Role, tokens: Range<usize>, rule: &'static str) {
        if self.parts.iter().any(|it| it.who == who && (it.role == role || role == Role::Attendee)) {
            return;
        }
        if role != Role::Attendee {
            self.parts.retain(|it| !(it.who == who && it.role == Role::Attendee));
        }
        self.parts.push(Part { who, role, tokens, rule });
    }

    /// Gives somebody a part as an attendee, by a rule.
    pub(crate) fn attends(&mut self, seen: &Seen, rule: &'static str) {
        self.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), rule);
    }

    /// Whether posts are handed over at it: those who give and take them are there, unless it is only announced.
    pub(crate) fn hands_over(&self, doc: &Doc<'_>) -> bool {
        if self.kind != EventKind::Ceremony {
            return false;
        }
        let both = |span: &Stretch| {
            span.tokens.clone().any(|it| doc.is(it, "lama") && doc.is(it + 1, "dan") && doc.is(it + 2, "baru"))
        };
        // `laporan korps dan serah terima jabatan`
        let end = self.trigger.end;
        let joined = doc.is_any(end, words!["dan", "serta", "sekaligus"]) && doc.same_sentence(end, end + 2);
        let trigger = doc.slice(self.trigger.start..if joined { end + 2 } else { end });
        let named = |words: &[&str]| words.iter().any(|it| holds_part(trigger, it));
        let farewell = || named(&["pisah", "lepas", "kenal"]) && (self.first || self.spans.iter().any(both));
        !self.planned && named(&["serah", "sertijab", "upacara", "lantik", "ukuh", "sumpah", "pergantian"])
            || farewell()
    }

    /// Whether it is named after those who are sworn in: a `pelantikan`, `diambil sumpahnya`.
    pub(crate) fn swears_in(&self, doc: &Doc<'_>) -> bool {
        ["lantik", "ukuh", "diambil sumpah"].iter().any(|it| holds_part(doc.slice(self.trigger.clone()), it))
    }

    /// Whether a paper is signed at it: who signs leads nothing.
    pub(crate) fn signs(&self, doc: &Doc<'_>) -> bool {
        let trigger = doc.slice(self.trigger.clone());
        ["tanda", "andatangan", "teken", "nota", "mou", "perjanjian"].iter().any(|it| holds_part(trigger, it))
    }

    /// Whether someone takes part in it.
    pub(crate) fn has(&self, who: Who) -> bool {
        self.parts.iter().any(|it| it.who == who)
    }
}

/// An event needs, besides its kind, something of its own.
fn counts(draft: &Draft, official: bool, dated: impl Fn() -> bool) -> bool {
    let own = draft.venue.is_some() || !draft.organizers.is_empty() || !draft.parts.is_empty();
    match draft.kind {
        // Voting and campaigning by themselves are stages of an election.
        EventKind::Voting | EventKind::Campaign => {
            draft.date.is_some() && (own || draft.place.is_some() && !draft.planned && dated())
        }
        // Sports, shows and the like count where a unit or an official has to do with them.
        EventKind::Other => {
            let told = !draft.first && (draft.venue.is_some() || draft.place.is_some()) && dated();
            official || !draft.organizers.is_empty() || !draft.parts.is_empty() || told
        }
        _ if draft.planned => draft.date.is_some() || draft.venue.is_some(),
        // Of several that a page tells a place is enough: who is sworn in is then trained, by whom need not be said.
        EventKind::Simulation | EventKind::Ceremony | EventKind::Training | EventKind::Visit | EventKind::SocialAid => {
            let schooled = matches!(draft.kind, EventKind::Ceremony | EventKind::Training | EventKind::Simulation);
            let placed = draft.venue.is_some() && (!draft.first || schooled && dated());
            official || !draft.organizers.is_empty() || !draft.parts.is_empty() || placed
        }
        // `serta berkoordinasi dengan Forkopimcam`: no meeting without a day or a place.
        EventKind::CoordinationMeeting if draft.verb => draft.date.is_some() || draft.venue.is_some(),
        EventKind::PressConference => {
            !draft.organizers.is_empty() || !draft.parts.is_empty() || draft.venue.is_some() && dated()
        }
        // An arrest without day and place is somebody's past.
        EventKind::LawEnforcement => {
            let held = !draft.organizers.is_empty() && !draft.parts.is_empty();
            draft.date.is_some() || draft.venue.is_some() || held || (draft.place.is_some() && own)
        }
        // `Lakukan diskusi dengan anak`: talk needs a day, a place or somebody of its own.
        EventKind::Outreach => own || draft.place.is_some() || dated(),
        _ => own || draft.date.is_some(),
    }
}
