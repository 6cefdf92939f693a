//! What a page tells besides, by nothing but a day of its own: `Hasil panen akan dipamerkan di Lapangan X, Sabtu (20/12)`, `Kegiatan serupa
//! dilanjutkan ke MAN 1 pada Kamis (10/10)`.
//!
//! Of the events that annotators note and the rules before this one miss, a quarter stand in such a sentence (`docs/decisions/0014-what-a-learner-finds.md`).

use super::Teller;
use crate::{
    events::{Draft, Stretch},
    lines::Line,
    triggers::{Stance, Trigger, blank, names_a_thing},
    words::Words,
};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

impl Teller<'_, '_, '_, '_> {
    /// Opens an event for each sentence with a day on which nothing told so far was, where something is done on that day.
    /// A page that tells of nothing else is left to [`Teller::untold`].
    pub(crate) fn told_by_day(&mut self) {
        let stage = self.stage;
        if self.drafts.is_empty() {
            return;
        }
        for (index, line) in stage.lines.iter().enumerate() {
            let aside = line.title || line.caption || line.elsewhere || stage.doc.is_link(line.tokens.start);
            if aside || line.dates.is_empty() {
                continue;
            }
            let Some(date) = line.dates.iter().copied().find(|it| self.is_own_day(*it)) else { continue };
            // An event without a day yet takes that of a sentence that tells of it.
            let taken = |it: &Draft| it.date.is_none() && it.spans.iter().any(|span| span.sentence == index);
            if !self.drafts.iter().any(taken)
                && self.is_done_then(line, date)
                && let Some(draft) = self.by_day(line, index, date)
            {
                self.drafts.push(draft);
            }
        }
    }

    /// Whether a day is printed in full and is neither the page's own nor that of an event.
    fn is_own_day(&self, date: usize) -> bool {
        let stage = self.stage;
        let printed = &stage.dates[date];
        let Some(day) = stage.day(date).filter(|_| printed.is_explicit()) else { return false };
        let among = |it: &Draft| it.date.is_some_and(|own| day.start <= own.last() && own.start <= day.last());
        !self.drafts.iter().any(among)
            && stage.doc.article.published != Some(day.start)
            && !printed.is_of_other(stage.doc)
    }

    /// Whether a sentence with a day tells of something that is done on it: not `sejak Senin (4/11)`, `surat tertanggal …`, what befell people,
    /// or what somebody says then.
    fn is_done_then(&self, line: &Line, date: usize) -> bool {
        let stage = self.stage;
        let weekday = stage.dates[date].weekday.is_some();
        let placed = || !line.venues.is_empty() && stage.marks.any(line.tokens.clone(), Words::Coming);
        // `boleh diambil usai Rabu (27/11)`
        let bound = words!["usai", "seusai", "setelah", "sebelum", "sesudah"];
        (weekday || placed())
            && !stage.doc.is_any(stage.dates[date].tokens.start.wrapping_sub(1), bound)
            && !stage.marks.any_of(line.tokens.clone(), &[Words::OtherDays, Words::Mishaps, Words::Elsewhere])
            && !self.is_quoted(line)
    }

    /// The event of such a sentence. Of the kind of what the page is about where it is said to be the same once more, or where nothing is
    /// said but day and place.
    fn by_day(&self, line: &Line, index: usize, date: usize) -> Option<Draft> {
        let stage = self.stage;
        let again = self.once_more(line);
        let main = self.main.map(|it| (it, &self.drafts[it]));
        // A day behind an event without one, or at the head of a sentence that goes on with it, is that event's.
        let undated = main.is_some_and(|it| it.1.date.is_none());
        if undated || again.is_none() && self.goes_back(line) {
            return None;
        }
        let bare = || !line.venues.is_empty() && !line.tokens.clone().any(|it| self.is_verb(it));
        let (kind, tokens) = match (again.clone().zip(main), self.done(line)) {
            (Some((at, main)), _) => (main.1.kind, at),
            (None, Some(done)) => done,
            (None, None) => (main.filter(|_| bare())?.1.kind, stage.dates[date].tokens.clone()),
        };
        let trigger = Trigger { stance: Stance::Told, clause: line.tokens.clone(), ..blank(kind, tokens, true) };
        let mut draft = Draft::new(&trigger, line, index);
        (draft.rule, draft.side) = ("event-day", true);
        draft.date = stage.day(date);
        draft.planned = stage.marks.any(line.tokens.clone(), Words::Coming);
        draft.venue = line.venues.first().cloned();
        draft.place = stage.place_in(&line.tokens);
        draft.follows = again.and(self.main);
        draft.spans.push(Stretch { sentence: index, tokens: line.tokens.clone() });
        let placed = draft.venue.is_some() || draft.place.is_some_and(|it| it.level() >= RegionLevel::District);
        (placed || kind != EventKind::Other).then_some(draft)
    }

    /// `Kegiatan serupa`, `Sosialisasi yang sama`, `giliran MAN 2`, `Seri berikutnya`: what the page is about takes place once more.
    fn once_more(&self, line: &Line) -> Option<Range<usize>> {
        let doc = self.stage.doc;
        let mut words = line.tokens.clone().filter(|it| doc.tokens[*it].is_word());
        let same = |it: usize| {
            doc.is(it, "sama")
                && doc.is(it - 1, "yang")
                && (self.stage.marks.has(it - 2, Words::Generic) || doc.event_at(it - 2).is_some())
        };
        words
            .find(|it| {
                self.is_held_again(*it) || doc.is_any(*it, words!["giliran", "berikutnya"]) || *it > 1 && same(*it)
            })
            .map(|it| it..it + 1)
    }

    /// `Kegiatan dipusatkan …`, `Mereka dihentikan …`, `Kali ini …`, `Pleno yang dimulai Selasa itu …`: of what was told before.
    fn goes_back(&self, line: &Line) -> bool {
        let doc = self.stage.doc;
        let first = line.tokens.start;
        let known = || {
            let kind = doc.event_at(first).map(|it| it.0);
            kind.is_some_and(|kind| self.drafts.iter().any(|it| it.kind == kind))
                && doc.any_of(line.tokens.clone(), words!["itu", "ini", "tersebut"])
        };
        self.stage.marks.has(first, Words::Generic)
            || doc.is_any(first, words!["mereka", "keduanya", "ketiganya", "ia", "dia"])
            || doc.is(first, "kali") && doc.is(first + 1, "ini")
            || known()
    }

    /// What a sentence says is done: the verb behind what says that it is to come, a word for an event, or any other verb.
    fn done(&self, line: &Line) -> Option<(EventKind, Range<usize>)> {
        let (doc, marks) = (self.stage.doc, self.stage.marks);
        let verb = |it: usize| {
            let word = doc.word(it);
            let formed = word.len() > 6 && (word.starts_with("me") || word.starts_with("di"));
            formed && doc.tokens[it].is_word() && !marks.has(it, Words::States) && !marks.has(it, Words::Coming)
        };
        let coming = line.tokens.clone().find(|it| marks.has(*it, Words::Coming) && verb(*it + 1));
        let planned =
            coming.map(|it| (self.deed_kind(line, it + 1), it + 1..it + 2)).filter(|it| it.0 != EventKind::Other);
        let named = || {
            let mut words = line.tokens.clone().filter(|it| !names_a_thing(doc, *it));
            words.find_map(|it| doc.event_at(it))
        };
        let any = || line.tokens.clone().skip(1).find(|it| verb(*it)).map(|it| (self.deed_kind(line, it), it..it + 1));
        planned.or_else(named).or_else(any)
    }
}
