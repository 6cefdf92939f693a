//! Which dates of a sentence say when something happened: not the day of a paper, of an occasion to come or of speaking.

use super::{Line, Stage};
use crate::{dates::DateMention, doc::Kinds, token::Token, words::Words};
use simpul_lexicon::{SpeechForm, Term};
use simpul_model::EventKind;
use std::ops::Range;

impl Stage<'_, '_, '_> {
    /// The dates of a line that say when something happened, of those that its sentence holds.
    pub(super) fn read_dates(&self, line: &mut Line, index: usize, dates: Range<usize>) {
        if dates.is_empty() {
            return;
        }
        let doc = self.doc;
        let attributed = self
            .speech
            .statements
            .iter()
            .filter(|it| it.sentence == index && it.attributed)
            .map(|it| doc.quotes[it.quote].outer().end)
            .min();
        let venues = &line.venues;
        line.dates.extend(dates.filter(|it| {
            let date = &self.dates[*it];
            date.value.is_some()
                && !doc.any_of(date.tokens.start.saturating_sub(2)..date.tokens.start, words!["tiap", "setiap"])
                && doc.quote_of(date.tokens.start).is_none()
                && attributed.is_none_or(|end| {
                    date.tokens.start < end
                        || self.told_at(end..date.tokens.start)
                        || venues.iter().any(|it| it.start >= end && it.end <= date.tokens.start)
                })
                && !date.is_of_other(doc)
                && !self.deadline(date)
                && !self.first_planned(date)
                && !self.said_on(date, venues)
        }));
    }

    /// `yang semula dijadwalkan Senin (4/11) akhirnya digelar …`: the day on which it was not held.
    fn first_planned(&self, date: &DateMention) -> bool {
        let before = date.tokens.start.saturating_sub(5)..date.tokens.start;
        let set = self.doc.first_of(before.clone(), words!["awalnya", "sedianya", "semula"]);
        set.is_some_and(|it| {
            (it..before.end).all(|k| self.doc.mark(k) != ',') && self.doc.same_sentence(it, before.end)
        })
    }

    /// `pemungutan suara 27 November`: the day of an occasion to come, not of what is told.
    fn deadline(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let before = date.tokens.start.wrapping_sub(1);
        let occasion = |i: usize| {
            doc.found(i).iter().any(|it| match it.term {
                Term::Event(id) => {
                    let end = i + it.len as usize;
                    let joined = |k: usize| doc.mark(k) == ')' || doc.is_any(k, words!["pada", "tanggal"]);
                    (end..date.tokens.start).all(joined)
                        && (doc.lexicon.event(id).purpose_only
                            || matches!(doc.lexicon.event(id).kind, EventKind::Voting | EventKind::Campaign))
                }
                _ => false,
            })
        };
        // `pemilihan keuchik yang akan dilaksanakan 15 Oktober`
        let coming = (date.tokens.start.saturating_sub(5)..date.tokens.start)
            .find(|it| doc.is(*it, "yang") && doc.is_any(it + 1, words!["akan", "dijadwalkan", "bakal"]));
        let vote = |at: usize| {
            doc.found(at).iter().any(|it| match it.term {
                Term::Event(id) => {
                    doc.lexicon.event(id).purpose_only
                        || matches!(doc.lexicon.event(id).kind, EventKind::Voting | EventKind::Campaign)
                }
                _ => false,
            })
        };
        if coming.is_some_and(|at| (at.saturating_sub(7)..at).any(vote)) {
            return true;
        }
        if self.of_election(date) || date.weekday.is_none() && self.of_paper(date) {
            return true;
        }
        date.weekday.is_none()
            && ((date.tokens.start.saturating_sub(4)..date.tokens.start).any(occasion)
                || doc.is_any(
                    before,
                    words![
                        "lambat",
                        "lambatnya",
                        "sebelum",
                        "mulai",
                        "hingga",
                        "sampai",
                        "tanggal",
                        "tertanggal",
                        "periode",
                        "TMT",
                        "sejak"
                    ],
                ))
    }

    /// `hasil pilkada Aceh yang berlangsung damai pada 15 Februari`, `sebelum pilkada serentak digelar pada Rabu (27/11)`: the day of an
    /// election that is not what is told.
    fn of_election(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let at = date.tokens.start;
        let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
        let election = |i: usize| {
            doc.begins(i, Kinds::EVENT)
                && doc
                    .found(i)
                    .iter()
                    .any(|it| matches!(it.term, Term::Event(id) if doc.lexicon.event(id).purpose_only))
        };
        let Some(vote) = (at.saturating_sub(10).max(sentence)..at).rev().find(|it| election(*it)) else { return false };
        let held = words!["berlangsung", "digelar", "dilaksanakan", "dilangsungkan", "diselenggarakan", "dihelat"];
        let clause = vote + 1..at;
        let before = vote.saturating_sub(3).max(sentence)..vote;
        let ahead = before.clone().find(|it| doc.is_any(*it, words!["sebelum", "jelang", "menjelang"]));
        let beside = ahead.unwrap_or(before.start)..vote;
        // Not of `rapat pleno rekapitulasi Pilkada yang digelar pada …`.
        let result = || doc.is_any(vote.wrapping_sub(1), words!["hasil", "saat", "selama", "pada", "dalam", "bahwa"]);
        !clause.clone().any(|it| doc.mark(it) == ',')
            && doc.any_of(clause.clone(), held)
            && (ahead.is_some() || result() && doc.any_of(vote + 1..(vote + 4).min(at), words!["yang"]))
            && !beside.chain(clause).any(|it| doc.event_noun(it).is_some() && !election(it))
    }

    /// `Surat Telegram Nomor … tanggal 6 Januari 2025`, `keputusan yang ditandatangani pada 31 Juli`: the day of a paper.
    fn of_paper(&self, date: &DateMention) -> bool {
        let doc = self.doc;
        let at = date.tokens.start;
        let sentence = doc.sentences[doc.sentence_of(at)].tokens.start;
        let back = |reach: usize| at.saturating_sub(reach).max(sentence)..at;
        let dated = doc.is_any(at, words!["tanggal", "tgl", "tertanggal", "bertanggal"])
            || back(1).any(|it| doc.is_any(it, words!["tanggal", "tertanggal", "bertanggal"]))
            || back(7).any(|it| {
                doc.is_any(
                    it,
                    words!["ditandatangani", "diteken", "diterbitkan", "dikeluarkan", "terbit", "ditetapkan"],
                )
            });
        let paper = back(26).any(|it| {
            doc.is_any(
                it,
                words![
                    "surat",
                    "telegram",
                    "nomor",
                    "keputusan",
                    "kep",
                    "skep",
                    "sprin",
                    "sk",
                    "st",
                    "str",
                    "peraturan",
                    "perpres",
                    "keppres",
                    "pkpu",
                    "maklumat",
                    "instruksi"
                ],
            ) && !doc.is(it + 1, "suara")
        });
        dated && paper
    }

    /// `kata X, Jumat (23/8)`, `dalam keterangannya, Rabu (14/8)`: the date on which someone spoke.
    fn said_on(&self, date: &DateMention, venues: &[Range<usize>]) -> bool {
        let doc = self.doc;
        let sentence = doc.sentences[doc.sentence_of(date.tokens.start)].tokens.clone();
        let from = date.tokens.start.saturating_sub(9).max(sentence.start);
        if venues.iter().any(|it| it.start > from && it.end <= date.tokens.start)
            && !(from..date.tokens.start).any(|it| doc.is_any(it, words!["ditemui", "dikonfirmasi"]))
        {
            return false;
        }
        if self.told_at(from..date.tokens.start) {
            return false;
        }
        // `Kabid Humas X di Kota Y, Sabtu (27/1) lalu, mengatakan …`, with nothing told before it.
        let behind = (date.tokens.end..date.tokens.end + 3).find(|it| doc.tokens.get(*it).is_some_and(Token::is_word));
        let active = |it: usize| doc.word(it).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("me"));
        let verb = |it: usize| active(it) && doc.found(it).iter().any(|f| matches!(f.term, Term::Speech(_)));
        let speaks = date.weekday.is_some() && behind.is_some_and(verb);
        if speaks && !(sentence.start..date.tokens.start).any(|it| doc.begins(it, Kinds::EVENT)) {
            return true;
        }
        // `digelar sejak Senin hingga Rabu (12-14/8)`: a span of days is no day of speaking.
        let spans = date.value.is_some_and(|it| it.end.is_some())
            || doc.is_any(date.tokens.end, words!["hingga", "sampai"])
            || doc.is_any(date.tokens.start.wrapping_sub(1), words!["hingga", "sampai"]);
        // `ujar X kepada wartawan`; not `memberikan penyuluhan kepada warga`.
        let told_to = |it: usize| {
            self.marks.has(it + 1, Words::Press)
                || (sentence.start..it).any(|k| {
                    doc.quote_of(k).is_none() && doc.found(k).iter().any(|f| matches!(f.term, Term::Speech(_)))
                })
        };
        // `Jalan Dewi Sartika Nomor 2`: of a house, not of a paper.
        let street = |it: usize| (it.saturating_sub(5)..it).any(|k| doc.is_any(k, words!["jalan", "jl", "jln"]));
        // `Patroli dimulai sejak Kamis (13/4)`: the day of what is told.
        let began = |it: usize| doc.is(it, "sejak") && doc.is_any(it.wrapping_sub(1), words!["dimulai", "digelar"]);
        (from..date.tokens.start).any(|it| {
            doc.is_any(it, words!["keterangannya", "dikonfirmasi", "dihubungi", "ditemui", "tertulis", "rilisnya", "telegram", "lahir"])
                || (doc.is(it, "nomor") && !street(it))
                // `padat sejak pagi, Senin (18/11)`: of that day.
                || (!spans && !began(it) && doc.is_any(it, words!["sejak", "hingga"]) && !doc.is_any(it + 1, words!["pagi", "siang", "sore", "malam", "dini", "subuh"]))
                || (doc.is(it, "kepada") && told_to(it))
                || doc.found(it).iter().any(|f| matches!(f.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Base | SpeechForm::Suffixed)))
                || (doc.is_any(it, words!["membenarkan"]) && doc.mark(date.tokens.start.wrapping_sub(1)) == ',')
        })
    }

    /// `ujar X dalam rapat kerja di Y, Rabu (26/7)`: an event stands between the attribution and the date.
    fn told_at(&self, range: Range<usize>) -> bool {
        let doc = self.doc;
        range.into_iter().any(|i| {
            doc.is_any(i, words!["dalam", "pada", "saat", "usai"])
                && (i + 1..i + 3).any(|k| doc.event_noun(k).is_some())
        })
    }
}
