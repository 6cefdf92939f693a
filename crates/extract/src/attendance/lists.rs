//! Whom a list names: where it ends, who and which units stand in it, and offices whose holders stay without a name.

use crate::{
    doc::{Doc, Found, Kinds},
    events::Draft,
    hosts::inside_person,
    lines::Stage,
    mentions::Item,
    words::NUMERALS,
};
use simpul_lexicon::{RoleCue, SpeechForm, StatusEffect, Term};
use simpul_model::{EventKind, Role, UnitKind, reading::Who};
use std::ops::Range;

/// Where a list of attendees ends: with its stretch, or before a clause of another kind.
pub(crate) fn list_end(stage: &Stage<'_, '_, '_>, range: Range<usize>, cue: RoleCue) -> usize {
    let doc = stage.doc;
    let Some(first) = range.clone().next() else { return range.end };
    let other = stage.line_of(first).cues.iter().find(|it| {
        it.at > range.start + 1
            && it.at < range.end
            && matches!(it.role, RoleCue::Leader | RoleCue::Organizer | RoleCue::Speaker)
            && it.role != cue
            // `dihadiri A selaku pimpinan rapat, B dan C`
            && !(it.role == RoleCue::Leader && doc.is_any(it.at, words!["selaku", "sebagai"]) && doc.mark(it.end) == ',')
            && crate::mentions::status_at(doc, it.at, StatusEffect::Capacity) != Some(it.end - it.at)
    });
    let stop = other.map_or(range.end, |it| it.at);
    let breaks = words![
        "sementara",
        "sedangkan",
        "guna",
        "tujuannya",
        "sekaligus",
        "diusung",
        "mengusung",
        "diakhiri",
        "diawali"
    ];
    let breaks = doc.first_of(range.start + 1..stop, breaks).unwrap_or(stop);
    if !doc.sentence_holds(range.start, Kinds::SPEECH) {
        return breaks;
    }
    let verb = |i: &usize| {
        let speaks = |it: &Found| matches!(it.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Active | SpeechForm::Base));
        doc.begins(*i, Kinds::SPEECH) && !doc.tokens[*i].is_capital() && doc.found(*i).iter().any(speaks)
    };
    (range.start + 1..breaks).find(verb).unwrap_or(breaks)
}

/// The first verb behind a list (`A bersama B melaksanakan …`).
pub(super) fn verb_behind(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> usize {
    let doc = stage.doc;
    // `bersama sejumlah pejabat utama meninjau …`: a list of people without names.
    let mut seen = doc.tokens.get(range.start).is_some_and(|it| it.is_word() && !it.is_capital());
    for i in range.clone() {
        let token = &doc.tokens[i];
        seen |= token.is_capital();
        let word = doc.word(i);
        if seen
            && token.is_word()
            && !token.is_capital()
            && word.len() > 5
            && (word.starts_with("me") || word.starts_with("di"))
            && !stage.items(i..i + 1).any(|_| true)
        {
            return i;
        }
    }
    range.end
}

/// `A mewakili Kejari X`, `mewakili Kesbangpol X A`: whether somebody who is named comes for the body.
fn is_represented(stage: &Stage<'_, '_, '_>, unit: &Range<usize>) -> bool {
    let doc = stage.doc;
    let Some(verb) = unit.start.checked_sub(1).filter(|it| doc.is(*it, "mewakili")) else { return false };
    let name_end = verb - usize::from(doc.is(verb.wrapping_sub(1), "yang"));
    let before = stage.people.within(verb.saturating_sub(8)..verb).last().is_some_and(|it| it.tokens.end == name_end);
    let sent = |it: &crate::people::Seen| it.rule == "person-name-from-unit";
    before || stage.people.within(unit.end..unit.end + 2).first().is_some_and(sent)
}

/// Units of a range that stand for themselves: in no post, no venue, behind no preposition of place.
pub(crate) fn free_units(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let doc = stage.doc;
    stage
        .items(range)
        .filter_map(|placed| match placed.item {
            Item::Unit(index)
                if (unnamed_holders(stage, &placed.tokens) || !inside_person(stage, &placed.tokens))
                    && !stage.mentions.units[index].building =>
            {
                let before = placed.tokens.start.wrapping_sub(1);
                // `dipanggil Inspektorat`: who does it is elsewhere.
                let agent = doc.is_any(
                    before,
                    words![
                        "dipanggil",
                        "diperiksa",
                        "ditangani",
                        "diusut",
                        "disidik",
                        "ditegur",
                        "dilaporkan",
                        "diselidiki",
                    ],
                );
                // `Kepala Bagian di lingkungan kerja Pemkab X`
                let sphere = doc.is(before, "kerja") && doc.is(before.wrapping_sub(1), "lingkungan");
                // `rapat bersama jajaran KPU X`
                // `diikuti jajaran KPU X`
                let ranks = doc.is(before, "jajaran")
                    && doc.is_any(
                        before.wrapping_sub(1),
                        words![
                            "bersama",
                            "dengan",
                            "dan",
                            "serta",
                            "oleh",
                            "diikuti",
                            "dihadiri",
                            "hadir",
                            "melibatkan"
                        ],
                    );
                let located = agent
                    || sphere
                    || is_represented(stage, &placed.tokens)
                    || doc.is_any(
                        before,
                        words![
                            "di",
                            "ke",
                            "kantor",
                            "gedung",
                            "aula",
                            "gudang",
                            "halaman",
                            "menuju",
                            "depan",
                            "ruang",
                            "wilayah",
                            "hukum",
                            "jajaran",
                            "program",
                            "kepada",
                            "lingkungan",
                            "lingkup",
                            "dilingkungan",
                            "logistik",
                        ],
                    );
                let unit = stage.resolved.unit_of[index]?;
                // `anggota TNI, Polri dan Satpol PP`: the service in general.
                let service = placed.tokens.len() == 1 && doc.is_any(placed.tokens.start, words!["Polri", "TNI"]);
                ((!located || ranks) && !service).then(|| (unit, placed.tokens.clone()))
            }
            _ => None,
        })
        .collect()
}

/// `komisioner KPU`, `perwakilan Kodim`: people without names of a named unit.
fn unnamed_holders(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    let outer = stage
        .mentions
        .items
        .iter()
        .take_while(|it| it.tokens.start <= tokens.start)
        .filter(|it| it.tokens.end >= tokens.end && matches!(it.item, Item::Post(_)));
    outer.last().is_some_and(|it| match it.item {
        Item::Post(index) => {
            let before = it.tokens.start.wrapping_sub(1);
            let masses = stage.doc.tokens.get(before).is_some_and(|it| it.kind == crate::token::Kind::Number)
                && !counted(stage.doc, before);
            (stage.mentions.posts[index].plural || counted(stage.doc, before))
                && !masses
                && it.tokens.start < tokens.start
                && stage.doc.is_any(
                    it.tokens.start,
                    words!["komisioner", "anggota", "pimpinan", "staf", "perwakilan", "pengurus", "personel"],
                )
        }
        _ => false,
    })
}

/// `dua anggota`, `lima komisioner`, `3 staf`: a few, not the masses of an exercise.
fn counted(doc: &Doc<'_>, i: usize) -> bool {
    doc.tokens.get(i).is_some_and(|it| it.kind == crate::token::Kind::Number && it.end - it.start == 1)
        || doc.is_any(i, words!(NUMERALS))
}

/// Everyone named in a range attends.
pub(crate) fn collect(
    stage: &Stage<'_, '_, '_>,
    draft: &mut Draft,
    range: Range<usize>,
    away: &[usize],
    rule: &'static str,
) {
    let doc = stage.doc;
    for seen in stage.people.within(range.clone()) {
        // `istri mantan lurah`, `ajudan Bupati`: somebody else is meant; a bare post in a list has its own holder or none.
        // `anggota PPS mengikuti bimtek`: all of them, no one of the page.
        let many = doc.is(seen.tokens.start, "anggota")
            && !(seen.tokens.clone()).any(|it| doc.tokens[it].is_capital() && doc.word(it).len() > 4);
        if !many && !away.contains(&seen.tokens.start) && doc.quote_of(seen.tokens.start).is_none() {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), rule);
        }
    }
    unnamed_holders_attend(stage, draft, range.clone(), away, rule);
    collect_units(stage, draft, range, rule);
}

/// `dihadiri Ketua KPU X, Kajari dan …`: holders without names make their units attend.
fn unnamed_holders_attend(
    stage: &Stage<'_, '_, '_>,
    draft: &mut Draft,
    range: Range<usize>,
    away: &[usize],
    rule: &'static str,
) {
    let doc = stage.doc;
    let from = range.start;
    for placed in stage.items(range) {
        let Item::Post(index) = placed.item else { continue };
        let phrase = &stage.mentions.posts[index];
        let Some(unit) = phrase.unit.and_then(|it| stage.resolved.unit_of[it]).filter(|_| !phrase.plural) else {
            continue;
        };
        // `Pimpinan TNI-Polri`: the services in general.
        let national = matches!(stage.resolved.units[unit].kind, UnitKind::MabesPolri | UnitKind::TniHq);
        if national && doc.is_any(placed.tokens.start, words!["pimpinan", "pejabat", "perwira", "unsur"]) {
            continue;
        }
        let before = placed.tokens.start.wrapping_sub(1);
        let somebody = !stage.people.within(placed.tokens.start..placed.tokens.end + 1).is_empty()
            || away.contains(&placed.tokens.start)
            || doc.quote_of(placed.tokens.start).is_some();
        // `ruang kerja Bupati X`, `arahan Kapolres X`: named for another reason; only lists count.
        let joins = words![
            "dan",
            "serta",
            "oleh",
            "dihadiri",
            "hadir",
            "bersama",
            "turut",
            "beserta",
            "disaksikan",
            "didampingi",
            "seperti",
            "yakni",
            "yaitu",
            "lain",
            "antaranya",
            "diantaranya"
        ];
        // `Tampak hadir di lokasi Kajari X`: the first of a list.
        let first = placed.tokens.start <= from + 2
            && !doc.is_any(
                before,
                words!["ruang", "kerja", "kantor", "rumah", "kediaman", "arahan", "pesan", "staf", "istri", "jajaran"],
            );
        // `mulai dari Kajari X, Ketua DPRD Y, hingga Kapolres Z`
        let spans = doc.is_any(before, words!["hingga", "sampai"])
            || doc.is(before, "dari") && doc.is(before.wrapping_sub(1), "mulai");
        // `Ketua KPU Ketua Bawaslu`: the comma is lost.
        let run = stage.items(before..before + 1).any(|it| {
            matches!(it.item, Item::Post(_)) && it.tokens.end == placed.tokens.start && it.tokens.start >= from
        });
        let listed = first
            || spans
            || run
            || matches!(doc.mark(before), ',' | ':' | ';')
            // `2) Dandim X`
            || doc.mark(before) == ')' && doc.tokens.get(before.wrapping_sub(1)).is_some_and(|it| it.end - it.start <= 2)
            || doc.is_any(before, joins)
            || counted(doc, before) && phrase.unit.is_some_and(|it| !stage.mentions.units[it].implied);
        let serves = stage.people.officials.iter().any(|it| it.posts.iter().any(|held| held.unit == Some(unit)));
        if listed && !somebody && !serves && !draft.organizers.iter().any(|it| it.0 == unit) {
            draft.part(Who::Unit(unit as u32), Role::Attendee, placed.tokens.clone(), rule);
        }
    }
}

/// The units of a range attend.
pub(crate) fn collect_units(stage: &Stage<'_, '_, '_>, draft: &mut Draft, range: Range<usize>, rule: &'static str) {
    let units = free_units(stage, range);
    for (position, (unit, tokens)) in units.iter().enumerate() {
        if stage.doc.quote_of(tokens.start).is_some()
            || draft.organizers.iter().any(|it| it.0 == *unit)
            || draft.venue.as_ref().is_some_and(|it| it.contains(&tokens.start))
        {
            continue;
        }
        // `Tim Pemeriksa Daerah, yaitu A dan B`, `(unsur Bawaslu)`: its people are named.
        let doc = stage.doc;
        let theirs = || {
            let sentence = &stage.lines[doc.sentence_of(tokens.start)].tokens;
            let serves = |it: &crate::people::Seen| {
                stage.people.officials[it.official].posts.iter().any(|held| held.unit == Some(*unit))
            };
            stage.people.within(sentence.clone()).iter().any(serves)
        };
        // `Wakil Ketua I A (PKS)`: whose member he is.
        let membership = stage.resolved.units[*unit].kind == UnitKind::Party
            && doc.mark(tokens.start.wrapping_sub(1)) == '('
            && doc.mark(tokens.end) == ')';
        if membership {
            continue;
        }
        // `Bawaslu X yang diwakili A`: one of its people, who is named.
        let stands = tokens.end + usize::from(doc.is(tokens.end, "yang"));
        if doc.is_any(stands, words!["diwakili", "diwakilkan"])
            && !stage.people.within(stands..(stands + 4).min(doc.tokens.len())).is_empty()
        {
            continue;
        }
        // `Kapten Inf A dari Kodim X`: where he comes from.
        let from = tokens.start.wrapping_sub(1);
        if doc.is(from, "dari")
            && stage.people.within(from.saturating_sub(14)..from).iter().any(|it| it.tokens.end == from)
        {
            continue;
        }
        // `Babinsa Serda A Kelurahan X Koramil Y menghadiri …`: whose man he is.
        let after = stage.people.within(from.saturating_sub(12)..tokens.start).last();
        let whose = after.is_some_and(|it| {
            let place = |k: usize| doc.tokens[k].is_capital() && doc.tokens[k].is_word();
            it.tokens.end <= tokens.start
                && tokens.start - it.tokens.end <= 5
                && (it.tokens.end..tokens.start).all(place)
        });
        if whose {
            continue;
        }
        // `Wakapamatwil Polda X AKBP A`: part of an office that no list knows, whose holder stands right behind.
        let unknown = doc.tokens.get(from).is_some_and(|it| it.is_capital() && it.is_word())
            && !inside_person(stage, &(from..tokens.start))
            && stage.people.within(tokens.end..tokens.end + 1).iter().any(|it| it.tokens.start == tokens.end);
        if unknown {
            continue;
        }
        // `dari kejaksaan hadir Kajari A`, `dari kejaksaan Kajari A`
        let follows = || stage.people.within(tokens.end..tokens.end + 1).iter().any(|it| it.tokens.start == tokens.end);
        let comes = doc.is_any(tokens.end, words!["hadir", "tampak", "datang", "ada"]);
        if doc.is(from, "dari") && (comes || follows()) && theirs() {
            continue;
        }
        // `dari unsur kejaksaan hadir Kasi Pidum X`
        let named = named_behind(doc, tokens.end) && theirs()
            || doc.is(tokens.start.wrapping_sub(1), "unsur") && theirs()
            || doc
                .is_any(tokens.end + usize::from(doc.mark(tokens.end) == ','), words!["yaitu", "yakni", "diantaranya"])
            || doc.is(tokens.start.wrapping_sub(1), "unsur") && doc.mark(tokens.start.wrapping_sub(2)) == '(';
        // `putusan perkara 201-PKE-DKPP/X/2025 (KPU X)`: against whom it was brought.
        let case = draft.kind == EventKind::Hearing
            && (doc.mark(tokens.start.wrapping_sub(1)) == '('
                || doc.is_any(tokens.start.wrapping_sub(1), words!["terkait", "tentang"]))
            && (tokens.start.saturating_sub(18)..tokens.start)
                .any(|it| doc.is(it, "perkara") && doc.same_sentence(it, tokens.start));
        if case {
            continue;
        }
        // `PJU (Pejabat Utama) Polda X`: a group.
        let before = tokens.start.saturating_sub(3)..tokens.start;
        let group = before.clone().any(|it| doc.is(it, "PJU"))
            || before.into_iter().any(|it| doc.is(it, "pejabat") && doc.is(it + 1, "utama"));
        if named || group {
            continue;
        }
        // The superior in a chain (`Satbrimob Polda Sultra`) is not there itself.
        if position > 0 && units[position - 1].1.end >= tokens.end {
            continue;
        }
        draft.part(Who::Unit(*unit as u32), Role::Attendee, tokens.clone(), rule);
    }
}

/// `Dari Polres X hadir mendampingi Kapolres yaitu A dan B`: those of a unit follow by name.
fn named_behind(doc: &Doc<'_>, end: usize) -> bool {
    (end..end + 6).take_while(|it| doc.mark(*it) != ',').any(|it| doc.is_any(it, words!["yaitu", "yakni"]))
}
