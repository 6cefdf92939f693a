//! Whether a sentence without an event word of its own stays with the event told before it.

use super::Teller;
use crate::{frames::SPOKEN, lines::Line, triggers::Stance, words::Words};
use simpul_lexicon::RoleCue;
use simpul_model::EventKind;

impl Teller<'_, '_, '_, '_> {
    /// Whether a sentence without an event word has a day of its own which is not that of the event told.
    pub(super) fn on_another_day(&self, line: &Line, draft: usize) -> bool {
        if line.dates.is_empty() {
            return false;
        }
        let Some(own) = self.drafts[draft].date else { return false };
        let mut dates = line.dates.iter().filter(|it| self.stage.dates[**it].is_explicit()).peekable();
        dates.peek().is_some()
            && dates.all(|it| self.stage.day(*it).is_some_and(|day| day.last() < own.start || day.start > own.last()))
    }

    /// The event outside that a sentence without an event word goes back to. `Tim yang dipimpin Kanit X membuntuti pelaku`: of the arrest
    /// told, not of the conference that tells it.
    pub(super) fn back_outside(&self, line: &Line, holder: usize) -> Option<usize> {
        let doc = self.stage.doc;
        // `Kapolres memimpin pengamanan`, `Aksi bubar`: of the protest again, not of the talk inside.
        let protest = self.drafts.iter().position(|it| it.kind == EventKind::Protest).filter(|it| *it != holder);
        let outside = |it: &usize| doc.quote_of(*it).is_none();
        let crowd = || {
            let head = line.tokens.start..(line.tokens.start + 2).min(line.tokens.end);
            let words = words!["pengamanan", "pengunjuk", "massa", "demonstran", "pendemo"];
            doc.each_of(line.tokens.clone(), words).any(|it| outside(&it))
                || doc.each_of(head, words!["aksi"]).any(|it| outside(&it))
        };
        if protest.is_some() && crowd() {
            return protest;
        }
        if self.drafts[holder].kind != EventKind::PressConference {
            return None;
        }
        let led = line.cues.iter().any(|it| {
            it.role == RoleCue::Leader
                && it.passive
                && (it.at.saturating_sub(3).max(line.tokens.start)..it.at).any(|k| {
                    doc.is_any(
                        k,
                        words![
                            "tim",
                            "petugas",
                            "anggota",
                            "personel",
                            "regu",
                            "unit",
                            "kapal",
                            "yang",
                            "pengejaran",
                            "penangkapan",
                            "penggerebekan",
                            "penggeledahan",
                            "penyergapan",
                            "penyelidikan"
                        ],
                    )
                })
        });
        led.then(|| self.drafts.iter().position(|it| it.kind == EventKind::LawEnforcement)).flatten()
    }

    /// Whether a sentence goes on with an event told in passing: it names its kind, or lists those present right behind it.
    pub(super) fn goes_on(&self, line: &Line, index: usize, draft: usize) -> bool {
        let kind = self.drafts[draft].kind;
        let named = line.triggers.iter().any(|it| it.kind == kind && it.stance != Stance::Back);
        let head = line.tokens.start..line.tokens.start + 3;
        let lists = line
            .cues
            .iter()
            .any(|it| head.contains(&it.at) && matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied));
        let beside =
            index > 0 && self.stage.doc.sentences[index - 1].paragraph == self.stage.doc.sentences[index].paragraph;
        // `Pemberangkatan dilepas X`: of the leg told just before.
        let leaves = kind == EventKind::Logistics
            && self.stage.doc.is_any(line.tokens.start, words!["pemberangkatan", "pelepasan", "keberangkatan"]);
        // `Kegiatan itu dibuka X`, `Dalam arahannya X meminta …`: of what was told just before.
        let doc = self.stage.doc;
        let first = line.tokens.start;
        let back = self.stage.marks.has(first, Words::Generic)
            && doc.is_any(first + 1, words!["itu", "ini", "tersebut"])
            || doc.is_any(first, words!["dalam"])
                && doc.is_any(first + 1, words!["arahannya", "sambutannya", "amanatnya", "paparannya", "kegiatan"]);
        // `pengecekan gudang … dijadwalkan Senin. Kunjungan akan dipimpin Asisten X`
        let looks = matches!(kind, EventKind::Inspection | EventKind::Visit)
            && doc.is_any(first, words!["kunjungan", "peninjauan", "pengecekan"]);
        let back = back || looks;
        if self.drafts[draft].away {
            return false;
        }
        named || (leaves || lists || back) && beside || self.stays(line, index, draft)
    }

    /// Whether the sentence right behind an event told in passing stays with it, in a paragraph of its own too: `Pada kesempatan itu …`,
    /// `Kunjungan itu akan didampingi X` of what is announced, `Dalam arahannya X meminta …` of who was named there and not in the main event.
    fn stays(&self, line: &Line, index: usize, draft: usize) -> bool {
        let (doc, marks) = (self.stage.doc, self.stage.marks);
        let known = &self.drafts[draft];
        if known.spans.last().is_none_or(|it| it.sentence + 1 != index) {
            return false;
        }
        let first = line.tokens.start;
        let occasion = doc.is_any(first, words!["pada", "dalam", "di"])
            && doc.is(first + 1, "kesempatan")
            && doc.is_any(first + 2, words!["itu", "tersebut"]);
        // `Saat itu Wakil Menteri X memberikan arahan`
        let then = known.side
            && doc.is_any(first, words!["saat", "waktu", "kala", "ketika"])
            && doc.is_any(first + 1, words!["itu", "tersebut"]);
        let own = |it: &usize| doc.quote_of(*it).is_none();
        let coming = known.planned && line.tokens.clone().take(12).filter(own).any(|it| marks.has(it, Words::Coming));
        // `Kapolres X datang ke lokasi dan meredakan suasana`
        let there = known.side
            && line.tokens.clone().any(|it| doc.is(it, "ke") && doc.is(it + 1, "lokasi") && doc.quote_of(it).is_none());
        occasion || coming || then || there || self.addresses(line, draft)
    }

    /// Whether the one who speaks to those present in a sentence was named in a known event and not in the main one.
    fn addresses(&self, line: &Line, draft: usize) -> bool {
        let people = &self.stage.people;
        if !self.stage.marks.any_of(line.tokens.clone(), &SPOKEN) {
            return false;
        }
        let Some(who) = people.within(line.tokens.clone()).first().map(|it| it.official) else { return false };
        let told_in = |draft: usize| {
            let spans = &self.drafts[draft].spans;
            spans.iter().any(|it| people.within(it.tokens.clone()).iter().any(|seen| seen.official == who))
        };
        told_in(draft) && self.main.is_some_and(|it| it != draft && !told_in(it))
    }
}
