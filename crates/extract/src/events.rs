//! Pass 5b: events. Trigger words open a draft; what the sentences around it say of date, place, hosts and people fills it.

use crate::{
    dates::DateMention,
    doc::Doc,
    mentions::{Item, Mentions, cue_at},
    people::People,
    resolve::Resolved,
    speech::Speech,
    venue,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{DateRange, EventKind, RegionCode, RegionLevel, Role, UnitKind, reading::Who};
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

/// An event in the making.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) kind: EventKind,
    /// The trigger words.
    pub(crate) trigger: Range<usize>,
    pub(crate) sentence: usize,
    pub(crate) date: Option<DateRange>,
    pub(crate) venue: Option<Range<usize>>,
    pub(crate) region: Option<RegionCode>,
    pub(crate) organizers: Vec<(usize, Range<usize>)>,
    pub(crate) parts: Vec<Part>,
    pub(crate) stand_ins: Vec<StandIn>,
    pub(crate) groups: Vec<String>,
    pub(crate) programme: Option<String>,
    pub(crate) planned: bool,
    sentences: Vec<usize>,
}

/// A word that names an event, and how strongly its sentence says that it took place.
#[derive(Debug, Clone)]
struct Trigger {
    kind: EventKind,
    tokens: Range<usize>,
    strong: bool,
    /// `usai apel`: points back to an event already told.
    back: bool,
    verb: bool,
}

/// What the frames are read from.
pub(crate) struct Scene<'d, 'a> {
    pub(crate) doc: &'d Doc<'a>,
    pub(crate) mentions: &'d Mentions,
    pub(crate) resolved: &'d Resolved,
    pub(crate) people: &'d People,
    pub(crate) dates: &'d [DateMention],
    pub(crate) speech: &'d Speech,
}

/// Reads the events of the article.
pub(crate) fn read(scene: &Scene<'_, '_>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut current: Option<usize> = None;
    for sentence in 0..scene.doc.sentences.len() {
        let tokens = scene.doc.sentences[sentence].tokens.clone();
        if scene.in_title(sentence) {
            continue;
        }
        let triggers = scene.triggers(tokens.clone());
        let picked = scene.pick(&triggers, &drafts, current, sentence);
        match picked {
            Pick::New(trigger) => {
                drafts.push(Draft::new(&trigger, sentence));
                current = Some(drafts.len() - 1);
            }
            Pick::Known(index) => current = Some(index),
            Pick::None => {}
        }
        if let Some(index) = current {
            drafts[index].sentences.push(sentence);
        }
    }
    if drafts.is_empty()
        && let Some(draft) = scene.from_title()
    {
        drafts.push(draft);
    }
    scene.fill(&mut drafts);
    drafts.retain(|it| scene.counts(it));
    drafts
}

enum Pick {
    New(Trigger),
    Known(usize),
    None,
}

impl Draft {
    fn new(trigger: &Trigger, sentence: usize) -> Self {
        Self {
            kind: trigger.kind,
            trigger: trigger.tokens.clone(),
            sentence,
            date: None,
            venue: None,
            region: None,
            organizers: Vec::new(),
            parts: Vec::new(),
            stand_ins: Vec::new(),
            groups: Vec::new(),
            programme: None,
            planned: false,
            sentences: Vec::new(),
        }
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
}

/// Words before a trigger that make it an occasion, a purpose or a topic.
const BACKGROUND: &[&str] = &[
    "menjelang", "jelang", "pasca", "rangka", "untuk", "terkait", "tentang", "soal", "guna", "selama", "masa", "tahapan", "tahap", "jadwal", "pengamanan", "hari", "kesiapan", "persiapan", "demi", "proses", "hasil", "program", "pengawasan", "dalam", "hingga", "sampai", "tim", "petugas", "pada", "setiap", "saat", "bahwa", "seperti", "berupa",
    "mengawal", "mensukseskan", "menyukseskan", "mengamankan", "sukseskan", "mengawasi", "peserta", "logistik", "surat", "kotak", "kegiatan",
];

/// Words that point back to an event already told.
const BACK: &[&str] = &["usai", "seusai", "setelah", "selesai", "pasca", "sehabis", "sesudah", "sebelum"];

/// Words with which a further event begins.
const SEQUENCE: &[&str] = &["usai", "seusai", "selesai", "setelah", "sebelumnya", "dilanjutkan", "kemudian", "selanjutnya", "diawali", "sebelum", "malam", "esoknya", "keesokan", "bergeser", "diluar", "luar", "sekaligus", "sementara", "selain", "nantinya", "akan", "lalu", "berikutnya"];

impl Scene<'_, '_> {
    fn in_title(&self, sentence: usize) -> bool {
        self.doc.paragraphs[self.doc.sentences[sentence].paragraph].title
    }

    fn triggers(&self, tokens: Range<usize>) -> Vec<Trigger> {
        let doc = self.doc;
        let mut found: Vec<Trigger> = Vec::new();
        let mut i = tokens.start;
        while i < tokens.end {
            let event = doc.found(i).iter().find_map(|it| match it.term {
                Term::Event(id) if !doc.lexicon.event(id).purpose_only => Some((doc.lexicon.event(id), it.len as usize)),
                _ => None,
            });
            let Some((word, len)) = event.filter(|_| doc.quote_of(i).is_none() && !self.in_item(i) && !self.in_programme(i)) else {
                i += 1;
                continue;
            };
            let back = (i.saturating_sub(2).max(tokens.start)..i).any(|it| doc.is_any(it, BACK));
            let strong = !back && self.is_strong(i, len, word.verb, &tokens);
            found.push(Trigger { kind: word.kind, tokens: i..i + len, strong, back, verb: word.verb });
            i += len;
        }
        found
    }

    /// Whether token `i` lies inside a unit or post phrase (`Kabag Ops`, `Satgas`).
    fn in_item(&self, i: usize) -> bool {
        let to = self.mentions.items.partition_point(|it| it.tokens.start <= i);
        self.mentions.items[to.saturating_sub(4)..to].iter().any(|it| it.tokens.contains(&i) && !matches!(it.item, Item::Region(_)))
    }

    fn in_programme(&self, i: usize) -> bool {
        let from = i.saturating_sub(4);
        (from..=i).any(|k| self.doc.found(k).iter().any(|it| matches!(it.term, Term::Programme(_)) && k + it.len as usize > i && it.len > 1 && k < i))
    }

    fn is_strong(&self, i: usize, len: usize, verb: bool, sentence: &Range<usize>) -> bool {
        let doc = self.doc;
        if verb {
            return (sentence.start..i).any(|k| !self.people.within(k..k + 1).is_empty() || self.mentions.within(k..k + 1).iter().any(|it| matches!(it.item, Item::Unit(_)))) && !(i.saturating_sub(3)..i).any(|k| doc.is_any(k, &["untuk", "agar", "akan", "guna", "dapat"]));
        }
        let before = i.saturating_sub(7).max(sentence.start)..i;
        for k in before.rev() {
            if let Some((cue, _, _)) = cue_at(doc, k) {
                if matches!(cue, RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee) && !(k + 1..i).any(|m| doc.is_any(m, BACKGROUND) && !doc.is_any(m, &["kegiatan", "program", "dalam", "pada"])) {
                    return true;
                }
            }
            if doc.is_any(k, &["melakukan", "melaksanakan", "menghadiri", "memantau"]) && i - k <= 4 {
                return true;
            }
            if doc.mark(k) == ',' {
                break;
            }
        }
        if (i.saturating_sub(3).max(sentence.start)..i).any(|k| doc.is_any(k, BACKGROUND) && !doc.is_any(k, &["kegiatan", "program"])) {
            return false;
        }
        let after = i + len..(i + len + 14).min(sentence.end);
        for k in after {
            if let Some((cue, _, _)) = cue_at(doc, k)
                && matches!(cue, RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee | RoleCue::Witness | RoleCue::Speaker)
            {
                return true;
            }
            if doc.is_any(k, &["berlangsung", "digelar", "dilakukan", "dilaksanakan", "dimulai", "diawali", "tuntas", "dijadwalkan"]) {
                return true;
            }
        }
        let dated = self.dates.iter().any(|it| it.is_explicit() && it.tokens.start >= sentence.start && it.tokens.start < sentence.end);
        dated && venue::find(doc, sentence.clone()).is_some()
    }

    /// Decides whether a sentence opens a new event, goes on with a known one, or neither.
    fn pick(&self, triggers: &[Trigger], drafts: &[Draft], current: Option<usize>, sentence: usize) -> Pick {
        let tokens = self.doc.sentences[sentence].tokens.clone();
        let Some(trigger) = triggers.iter().find(|it| it.strong).or_else(|| triggers.iter().find(|it| !it.back)) else {
            return Pick::None;
        };
        if !trigger.strong {
            // A weak mention of a known kind leads back to it.
            return match drafts.iter().position(|it| it.kind == trigger.kind) {
                Some(index) => Pick::Known(index),
                None => Pick::None,
            };
        }
        if let Some(index) = drafts.iter().rposition(|it| it.kind == trigger.kind) {
            let own_date = self.own_date(sentence, trigger);
            let own_venue = venue::find(self.doc, tokens.clone());
            let known_date = drafts[index].sentences.iter().find_map(|it| self.own_date(*it, trigger));
            let other_day = matches!((own_date, known_date), (Some(a), Some(b)) if a.start > b.last() || a.last() < b.start);
            let known_venue = drafts[index].sentences.iter().find_map(|it| venue::find(self.doc, self.doc.sentences[*it].tokens.clone()));
            if other_day && own_venue.is_some() && known_venue.is_some() && self.announces(&tokens) {
                return Pick::New(trigger.clone());
            }
            return Pick::Known(index);
        }
        if drafts.is_empty() {
            return Pick::New(trigger.clone());
        }
        // A further kind needs something of its own and a word that sets it apart.
        let sequence = tokens.clone().take(8).any(|it| self.doc.is_any(it, SEQUENCE)) || (tokens.start..trigger.tokens.start).any(|it| self.doc.is_any(it, SEQUENCE));
        let own_date = self.dates.iter().any(|it| it.tokens.start >= tokens.start && it.tokens.end <= tokens.end && it.value.is_some());
        let own_venue = venue::find(self.doc, tokens.clone()).is_some();
        let leader = (trigger.tokens.end..(trigger.tokens.end + 6).min(tokens.end)).any(|it| cue_at(self.doc, it).is_some_and(|cue| cue.0 == RoleCue::Leader));
        let _ = current;
        if (sequence && (own_date || own_venue || leader || self.has_actor(&tokens))) || (own_date && own_venue) || (leader && own_venue) {
            return Pick::New(trigger.clone());
        }
        Pick::None
    }

    fn has_actor(&self, tokens: &Range<usize>) -> bool {
        !self.people.within(tokens.clone()).is_empty() || self.mentions.within(tokens.clone()).iter().any(|it| matches!(it.item, Item::Unit(_)))
    }

    fn announces(&self, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|it| self.doc.is_any(it, &["akan", "dijadwalkan", "rencananya", "direncanakan", "sebelumnya", "mendatang", "lusa"]))
    }

    /// The date of what a sentence tells, not of what someone said then.
    fn own_date(&self, sentence: usize, _trigger: &Trigger) -> Option<DateRange> {
        let tokens = self.doc.sentences[sentence].tokens.clone();
        let attributed = self.speech.statements.iter().filter(|it| it.sentence == sentence).map(|it| self.doc.token_at(self.doc.quotes[it.quote].outer_end)).collect::<Vec<_>>();
        let fits = |it: &&DateMention| it.tokens.start >= tokens.start && it.tokens.end <= tokens.end && it.value.is_some() && self.doc.quote_of(it.tokens.start).is_none() && !attributed.iter().any(|end| it.tokens.start >= *end) && !self.said_on(it);
        self.dates.iter().filter(fits).find(|it| it.is_explicit()).or_else(|| self.dates.iter().filter(fits).find(|it| !it.is_relative())).and_then(|it| it.value)
    }

    /// `kata X, Jumat (23/8)`, `dalam keterangannya, Rabu (14/8)`: the date on which someone spoke.
    fn said_on(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let sentence = doc.sentences[doc.sentence_of(date.tokens.start)].tokens.clone();
        let from = date.tokens.start.saturating_sub(9).max(sentence.start);
        let said = (from..date.tokens.start).any(|it| doc.is_any(it, &["keterangannya", "keterangan", "dikonfirmasi", "tertulis", "rilisnya", "telegram", "nomor", "sejak", "lahir", "kepada"]) || doc.found(it).iter().any(|f| matches!(f.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, simpul_lexicon::SpeechForm::Base | simpul_lexicon::SpeechForm::Suffixed))));
        said && !(from..date.tokens.start).any(|it| doc.is_any(it, &["di", "bertempat", "digelar"]) && venue::find(doc, it..date.tokens.start).is_some())
    }

    /// Where the body names no event outright: what the headline says.
    fn from_title(&self) -> Option<Draft> {
        let doc = self.doc;
        let title = doc.sentences.iter().position(|it| doc.paragraphs[it.paragraph].title)?;
        let tokens = doc.sentences[title].tokens.clone();
        let trigger = tokens.clone().find_map(|i| {
            doc.found(i).iter().find_map(|it| match it.term {
                Term::Event(id) if !doc.lexicon.event(id).purpose_only && !self.in_item(i) => Some(Trigger { kind: doc.lexicon.event(id).kind, tokens: i..i + it.len as usize, strong: true, back: false, verb: false }),
                _ => None,
            })
        })?;
        let lead = (0..doc.sentences.len()).find(|it| !self.in_title(*it))?;
        self.own_date(lead, &trigger)?;
        let mut draft = Draft::new(&trigger, lead);
        draft.sentences = (0..doc.sentences.len()).filter(|it| !self.in_title(*it)).take(6).collect();
        Some(draft)
    }

    /// An event needs, besides its kind, something of its own.
    fn counts(&self, draft: &Draft) -> bool {
        let tied = draft.date.is_some() || draft.venue.is_some() || !draft.organizers.is_empty() || !draft.parts.is_empty();
        if !tied {
            return false;
        }
        // Voting, counting and campaigning by themselves are stages of an election.
        if matches!(draft.kind, EventKind::Voting | EventKind::Campaign) {
            return draft.date.is_some() && (draft.venue.is_some() || !draft.organizers.is_empty() || !draft.parts.is_empty());
        }
        true
    }

    fn fill(&self, drafts: &mut [Draft]) {
        let mut day: Option<DateRange> = None;
        for index in 0..drafts.len() {
            let sentences = drafts[index].sentences.clone();
            let trigger = Trigger { kind: drafts[index].kind, tokens: drafts[index].trigger.clone(), strong: true, back: false, verb: false };
            let own = self.own_date(drafts[index].sentence, &trigger);
            let date = own.or_else(|| sentences.iter().take(3).find_map(|it| self.own_date(*it, &trigger).filter(|_| *it != drafts[index].sentence)));
            let date = match date {
                Some(date) => Some(self.whole_span(date, &sentences)),
                None if index > 0 => day,
                None => self.lead_date(),
            };
            day = day.or(date);
            drafts[index].date = date;
            drafts[index].planned = self.announces(&self.doc.sentences[drafts[index].sentence].tokens);
            let venue = std::iter::once(drafts[index].sentence).chain(sentences.iter().copied().take(4)).find_map(|it| venue::find(self.doc, self.doc.sentences[it].tokens.clone()));
            drafts[index].venue = venue;
            for sentence in sentences {
                crate::attendance::read(self, &mut drafts[index], sentence);
            }
            drafts[index].region = self.region(&drafts[index]);
            drafts[index].programme = self.programme(&drafts[index]);
        }
    }

    /// `sejak Selasa (3/12)` and `Kamis (5/12)` of one event are its first and last day.
    fn whole_span(&self, date: DateRange, sentences: &[usize]) -> DateRange {
        for sentence in sentences.iter().take(2) {
            let tokens = self.doc.sentences[*sentence].tokens.clone();
            let since = self.dates.iter().find(|it| it.tokens.start > tokens.start && it.tokens.end <= tokens.end && self.doc.is(it.tokens.start - 1, "sejak") && it.is_explicit()).and_then(|it| it.value);
            if let Some(since) = since
                && since.start < date.start
                && (date.start - since.start).get_days() <= 14
            {
                return DateRange { start: since.start, end: Some(date.last()) };
            }
        }
        date
    }

    /// The first date of the article's opening that is not one on which someone spoke.
    fn lead_date(&self) -> Option<DateRange> {
        let doc = self.doc;
        self.dates.iter().filter(|it| it.value.is_some() && doc.quote_of(it.tokens.start).is_none() && !doc.in_title(it.tokens.start) && doc.paragraph_of(it.tokens.start) <= 4 && !self.said_on(it) && !it.is_relative()).find(|it| it.is_explicit()).and_then(|it| it.value)
    }

    /// The smallest region that the page ties to the venue; else that of the unit whose seat it is; else the host's.
    fn region(&self, draft: &Draft) -> Option<RegionCode> {
        let doc = self.doc;
        let named = |range: Range<usize>| -> Option<RegionCode> {
            self.mentions
                .within(range)
                .iter()
                .filter_map(|it| match it.item {
                    Item::Region(index) => self.resolved.region_of[index].filter(|_| self.mentions.regions[index].level.is_some() || doc.mark(it.tokens.start.wrapping_sub(1)) == ',' || doc.is_any(it.tokens.start.wrapping_sub(1), &["di"])),
                    _ => None,
                })
                .max_by_key(|it| it.level())
        };
        if let Some(venue) = &draft.venue {
            let sentence = doc.sentences[doc.sentence_of(venue.start)].tokens.clone();
            // The address follows the venue without a verb in between.
            let stop = (venue.end..sentence.end).find(|it| doc.tokens[*it].is_word() && !doc.tokens[*it].is_capital() && !doc.is_any(*it, &["di", "dan", "kawasan"]) || doc.mark(*it) == '(').unwrap_or(sentence.end);
            let inside = named(venue.start..stop);
            if inside.is_some() {
                return inside;
            }
            let unit = self.mentions.within(venue.start..venue.end).iter().find_map(|it| match it.item {
                Item::Unit(index) => self.resolved.unit_of[index].and_then(|it| self.resolved.units[it].region),
                Item::Post(index) => self.mentions.posts[index].unit.and_then(|it| self.resolved.unit_of[it]).and_then(|it| self.resolved.units[it].region),
                _ => None,
            });
            if unit.is_some() {
                return unit;
            }
        } else {
            let sentence = doc.sentences[draft.sentence].tokens.clone();
            let behind = (sentence.start..sentence.end).filter(|it| doc.is_any(*it, &["di", "se", "wilayah", "ke"]) && doc.quote_of(*it).is_none()).find_map(|it| {
                let stop = (it + 1..sentence.end).find(|k| doc.tokens[*k].is_word() && !doc.tokens[*k].is_capital() && !doc.is_any(*k, &["dan", "wilayah", "sejumlah"]) || doc.mark(*k) == '(').unwrap_or(sentence.end);
                named(it + 1..stop)
            });
            if behind.is_some() {
                return behind;
            }
        }
        let host = draft.organizers.first().and_then(|it| self.resolved.units[it.0].region);
        host.or(self.resolved.focus.regency).or(self.resolved.focus.province)
    }

    fn programme(&self, draft: &Draft) -> Option<String> {
        draft.sentences.iter().take(6).find_map(|it| crate::programmes::in_range(self.doc, self.doc.sentences[*it].tokens.clone()).into_iter().next()).map(|it| it.0)
    }

    /// The unit of a kind-level default: whether it is a body that can hold events.
    pub(crate) fn can_host(&self, unit: usize) -> bool {
        !matches!(self.resolved.units[unit].kind, UnitKind::Media | UnitKind::Company) && (self.resolved.units[unit].kind != UnitKind::MabesPolri || self.resolved.units.len() <= 2)
    }

    /// Whether a region is below the regency.
    #[expect(dead_code, reason = "kept for venue checks")]
    fn is_local(code: RegionCode) -> bool {
        matches!(code.level(), RegionLevel::District | RegionLevel::Village)
    }
}
