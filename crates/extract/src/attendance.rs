//! Who led, spoke at and attended an event: the role cues of a stretch and the people and units that hang on them.

use crate::{
    doc::{Doc, Found, Kinds},
    events::{Draft, Stretch},
    frames, guards,
    hosts::{self, inside_person},
    lines::{Cue, Stage},
    mentions::Item,
    movers,
    people::Seen,
    roles,
    speech::Voice,
    standins,
    triggers::{Stance, Trigger},
    words::{NUMERALS, Words},
};
use simpul_lexicon::{RoleCue, SpeechForm, StatusEffect, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// Reads what a stretch says of the people and units at `draft`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    // `Kegiatan serupa dilakukan bersama X`: another one.
    let own = tokens.contains(&draft.trigger.start);
    if !own
        && doc.any_of(tokens.clone(), words!["serupa"])
        && tokens.clone().any(|it| doc.is(it, "serupa") && stage.marks.has(it.wrapping_sub(1), Words::Generic))
    {
        return;
    }
    let mut away = standins::absent(stage, draft, span);
    standins::read(stage, draft, span, &mut away);
    let line = &stage.lines[span.sentence];
    let cues = line.cues_in(tokens);
    let about = !cues.is_empty() && (tokens.contains(&draft.trigger.start) || names_event(stage, draft, tokens));
    for (position, cue) in cues.iter().enumerate() {
        let behind = cue.end..tokens.end;
        match cue.role {
            RoleCue::Leader => roles::leader(stage, draft, span, cues, position, &away),
            RoleCue::Speaker => roles::speaker(stage, draft, span, cue, &away),
            RoleCue::Attendee => attendees(stage, draft, tokens, cue, &away),
            // `Kajari X didampingi Kasi Y mengatakan`: to reporters, of what was done without them.
            RoleCue::Accompanied if draft.kind == EventKind::LawEnforcement && tells(doc, cue.end..tokens.end) => {}
            RoleCue::Witness
                if !cue.passive
                    && (!stage.people.within(tokens.start..cue.at).is_empty()
                        || !free_units(stage, tokens.start..cue.at).is_empty()) =>
            {
                collect(stage, draft, last_break(stage, tokens.start, cue.at)..cue.at, &away, "attendee-witness");
            }
            RoleCue::Accompanied | RoleCue::Witness => {
                let stop = list_end(stage, behind.clone(), cue.role);
                collect(stage, draft, behind.start..stop, &away, "attendee-listed");
                if cue.role == RoleCue::Accompanied
                    && let Some(seen) = before(stage, tokens, cue.at)
                        .filter(|it| !away.contains(&it.tokens.start) && !stage.is_elsewhere(span.sentence))
                {
                    draft.part(
                        Who::Official(seen.official as u32),
                        Role::Attendee,
                        seen.tokens,
                        "attendee-accompanied",
                    );
                }
            }
            RoleCue::Together => {
                // `serta`, `hingga` only carry a list on; `bersama` needs the event or a list of those present.
                let real = doc.word(cue.at).to_ascii_lowercase().starts_with('b')
                    || doc.is_any(cue.at, words!["menggandeng", "gandeng"]);
                let present = about
                    || cues
                        .iter()
                        .any(|it| matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Leader))
                    || doc.is_any(cue.at.wrapping_sub(1), words!["datang", "lesehan", "tiba", "duduk", "hadir"])
                    || doc.slice(tokens.clone()).split(' ').any(|it| matches!(it, "tiba" | "datang" | "turun"));
                // `Pihaknya bersama pemerintah desa akan membantu`: not yet.
                let coming = (cue.end..verb_behind(stage, behind.clone())).any(|it| stage.marks.has(it, Words::Coming));
                if real && present && !coming {
                    let stop = list_end(stage, behind.clone(), cue.role).min(verb_behind(stage, behind.clone()));
                    collect(stage, draft, behind.start..stop, &away, "attendee-together");
                    if let Some(seen) = before(stage, tokens, cue.at).filter(|it| {
                        !away.contains(&it.tokens.start)
                            && it.tokens.end + 3 >= cue.at
                            && !stage.is_elsewhere(span.sentence)
                    }) {
                        draft.part(
                            Who::Official(seen.official as u32),
                            Role::Attendee,
                            seen.tokens,
                            "attendee-together",
                        );
                    }
                }
            }
            // Closing an event is being there, not leading it.
            RoleCue::Closer if about => {
                let closer = if cue.passive {
                    stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).first()
                } else {
                    stage.people.within(tokens.start..cue.at).first()
                };
                if let Some(seen) = closer.filter(|it| !away.contains(&it.tokens.start)) {
                    draft.part(
                        Who::Official(seen.official as u32),
                        Role::Attendee,
                        seen.tokens.clone(),
                        "attendee-closes",
                    );
                }
            }
            // `Pelepasan dilakukan Ketua KPU X`: the agent of the act.
            RoleCue::Organizer if cue.passive => {
                if let Some(seen) = stage
                    .people
                    .within(cue.end..(cue.end + 2).min(tokens.end))
                    .first()
                    .filter(|it| !away.contains(&it.tokens.start))
                {
                    let role = if matches!(draft.kind, EventKind::Logistics | EventKind::Ceremony) {
                        Role::Leader
                    } else {
                        Role::Attendee
                    };
                    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "agent-passive");
                }
            }
            // `dijaga ketat Polres X dan Satpol PP`, `dikawal Polres Y`
            RoleCue::Guard if cue.passive && !stage.is_elsewhere(span.sentence) => {
                let stop = list_end(stage, behind.clone(), cue.role).min(verb_behind(stage, behind.clone()));
                collect(stage, draft, behind.start..stop, &away, "attendee-guard");
            }
            // `Polsek X melakukan pengawalan rekapitulasi`
            RoleCue::Guard
                if stage.people.within(tokens.start..cue.at).is_empty()
                    && doc.is_any(cue.at, words!["melakukan", "melaksanakan"])
                    && draft.trigger.start >= cue.end =>
            {
                collect_units(stage, draft, tokens.start..cue.at, "attendee-guard");
            }
            // `Kabag Ops mengawal dengan 60 personel`
            RoleCue::Guard if !cue.passive && !tells(doc, tokens.start..cue.at) => {
                if let Some(seen) = before(stage, tokens, cue.at).filter(|it| {
                    !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at && draft.trigger.start != cue.at
                }) {
                    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-guards");
                }
            }
            RoleCue::Accompanying if doc.any_of(tokens.clone(), words!["pihaknya"]) => {}
            RoleCue::Accompanying => collect(stage, draft, tokens.start..cue.at, &away, "attendee-accompanying"),
            _ => {}
        }
    }
    // `Tampak Kapolres X, Dandim Y dan …`
    let first = tokens.start;
    // `Rapat diikuti A dan B.`, and in the next paragraph `Kemudian C, serta D`.
    let listed = |it: &Cue| matches!(it.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together);
    let goes_on = doc.is_any(first, words!["kemudian", "selanjutnya", "lalu", "serta", "juga"])
        && cues.iter().all(|it| it.role == RoleCue::Together)
        && span.sentence > 0
        && stage.lines[span.sentence - 1].cues.iter().any(listed)
        && !tells(doc, tokens.clone());
    let someone = |at: usize| stage.items(at..at + 1).any(|it| !matches!(it.item, Item::Region(_)));
    // `Di deretan depan duduk A, B dan C`: wherever such a word stands right before somebody.
    let seen = words!["tampak", "terlihat", "nampak", "hadir", "ikut", "duduk"];
    let at = tokens.clone().find(|it| {
        (*it == first || doc.quote_of(*it).is_none() && !doc.tokens[*it].is_capital())
            && (doc.is_any(*it, seen) || *it == first && goes_on)
            && someone(*it + 1)
            && !cues.iter().any(|cue| (cue.at..cue.end).contains(it))
    });
    if let Some(at) = at {
        let stop = list_end(stage, at + 1..tokens.end, RoleCue::Attendee);
        collect(stage, draft, at + 1..stop, &away, "attendee-seen");
    }
    if !own {
        acts_next(stage, draft, span, &away);
    }
    if own {
        acts_at(stage, draft, span, &away);
        guest(stage, draft, &away);
    }
    guards::read(stage, draft, span);
    movers::read(stage, draft, span);
    visitor(stage, draft, span, &away);
    met(stage, draft, span, &away);
    listed_lines(stage, draft, span, &away);
    frames::frames(stage, draft, span, &away);
    groups(stage, draft, tokens);
}

/// Whether a verb of speech stands in a range, outside quotations: before it are those who speak, behind it is what they report.
fn tells(doc: &Doc<'_>, mut range: Range<usize>) -> bool {
    range.any(|k| {
        let speaks =
            |it: &Found| matches!(it.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Active);
        doc.begins(k, Kinds::SPEECH) && doc.quote_of(k).is_none() && doc.found(k).iter().any(speaks)
    })
}

/// Whether a stretch speaks of the event by a word of its kind, or as `kegiatan`.
pub(crate) fn names_event(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|i| stage.doc.names_event(i, draft.kind) || stage.marks.has(i, Words::Generic))
}

/// The mention nearest before token `i` in a stretch.
pub(crate) fn before(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    stage.people.within(tokens.start..i).last().cloned()
}

fn attendees(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let word = doc.word(cue.at).to_ascii_lowercase();
    let behind = cue.end..tokens.end;
    // `mengajak masyarakat untuk turut serta`: a wish.
    if (cue.at.saturating_sub(3).max(tokens.start)..cue.at)
        .any(|it| doc.is_any(it, words!["untuk", "agar", "mengajak", "diminta", "dapat"]))
    {
        return;
    }
    // `tidak tampak di lokasi`
    if doc.is_any(cue.at.wrapping_sub(1), words!["tidak", "tak", "belum", "batal", "urung"]) {
        return;
    }
    let listed = list_end(stage, behind.clone(), RoleCue::Attendee);
    let followed = !stage.people.within(cue.end..listed).is_empty() || !free_units(stage, cue.end..listed).is_empty();
    // `A dan B hadir dalam penyerahan itu`: nobody follows.
    let passive = (cue.passive || word == "melibatkan") && (followed || word != "hadir");
    // `Anggota DPRD X yang hadir berjanji …`
    if cue.passive
        && word == "yang"
        && !followed
        && let Some(seen) =
            before(stage, tokens, cue.at).filter(|it| !away.contains(&it.tokens.start) && it.tokens.end == cue.at)
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-active");
        return;
    }
    // `dengan Kasat Lantas AKP X sebagai perwira apel`: who bears the office stands before it.
    if matches!(word.as_str(), "sebagai" | "selaku" | "bertindak")
        && stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).is_empty()
        && let Some(seen) =
            before(stage, tokens, cue.at).filter(|it| !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at)
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-office");
        return;
    }
    // `menyebut sisa 21 kotak menyusul`: what is told of others.
    if !cue.passive
        && stage.people.within(tokens.start..cue.at).last().is_some_and(|it| tells(doc, it.tokens.end..cue.at))
    {
        return;
    }
    if passive {
        // `Kapolda disambut Bupati`: the guest is there too.
        if doc.is_any(cue.at, words!["disambut", "diterima", "dijemput", "dijamu"])
            && let Some(seen) = before(stage, tokens, cue.at)
                .filter(|it| !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at)
        {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-received");
        }
        collect(stage, draft, behind.start..list_end(stage, behind, RoleCue::Attendee), away, "attendee-passive");
        return;
    }
    let ahead = tokens.start..cue.at;
    let has_ahead = stage.people.within(ahead.clone()).iter().any(|it| !away.contains(&it.tokens.start))
        || !free_units(stage, ahead).is_empty();
    if has_ahead && !doc.is_any(cue.at.wrapping_sub(1), words!["tampak", "terlihat", "terpantau"]) {
        // `X menghadiri`, `A dan B turut hadir`: who stands before; for a list opened by `hadir` also who follows.
        let clause = last_break(stage, tokens.start, cue.at)..cue.at;
        collect(stage, draft, clause, away, "attendee-active");
        if !matches!(word.as_str(), "hadir" | "turut" | "tampak") || doc.is(cue.end - 1, "di") {
            return;
        }
    }
    if matches!(word.as_str(), "menghadiri" | "mengikuti" | "hadiri" | "ikuti") {
        return;
    }
    collect(stage, draft, behind.start..list_end(stage, behind, RoleCue::Attendee), away, "attendee-listed");
}

/// Where the clause that ends at `i` begins: behind the last cue of another kind.
fn last_break(stage: &Stage<'_, '_, '_>, from: usize, i: usize) -> usize {
    let doc = stage.doc;
    // `Bawaslu X menugaskan A ikut berlayar`: who sends is not there.
    let sends = (from..i).rev().find(|it| doc.is_any(*it, words!["menugaskan", "mengutus"]));
    let cue = stage
        .line_of(i)
        .cues
        .iter()
        .rev()
        .find(|it| it.at >= from && it.end <= i && matches!(it.role, RoleCue::Leader | RoleCue::Organizer));
    cue.map_or(from, |it| it.at).max(sends.unwrap_or(from))
}

/// Where a list of attendees ends: with its stretch, or before a clause of another kind.
pub(crate) fn list_end(stage: &Stage<'_, '_, '_>, range: Range<usize>, cue: RoleCue) -> usize {
    let doc = stage.doc;
    let Some(first) = range.clone().next() else { return range.end };
    let other = stage.line_of(first).cues.iter().find(|it| {
        it.at > range.start + 1
            && it.at < range.end
            && matches!(it.role, RoleCue::Leader | RoleCue::Organizer | RoleCue::Speaker)
            && it.role != cue
            && crate::mentions::status_at(doc, it.at, StatusEffect::Capacity) != Some(it.end - it.at)
    });
    let stop = other.map_or(range.end, |it| it.at);
    (range.start + 1..stop)
        .find(|i| {
            let verb = doc.begins(*i, Kinds::SPEECH) && doc.found(*i).iter().any(|it| matches!(it.term, Term::Speech(id) if matches!(doc.lexicon.speech(id).form, SpeechForm::Active | SpeechForm::Base)));
            (verb && !doc.tokens[*i].is_capital()) || doc.is_any(*i, words!["sementara", "sedangkan", "guna", "tujuannya", "sekaligus"])
        })
        .unwrap_or(stop)
}

/// The first verb behind a list (`A bersama B melaksanakan …`).
fn verb_behind(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> usize {
    let doc = stage.doc;
    let mut seen = false;
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
                let located = agent
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
                            "logistik",
                        ],
                    );
                let unit = stage.resolved.unit_of[index]?;
                (!located).then(|| (unit, placed.tokens.clone()))
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
        if !away.contains(&seen.tokens.start) && doc.quote_of(seen.tokens.start).is_none() {
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
    for placed in stage.items(range) {
        let Item::Post(index) = placed.item else { continue };
        let phrase = &stage.mentions.posts[index];
        let Some(unit) = phrase.unit.and_then(|it| stage.resolved.unit_of[it]).filter(|_| !phrase.plural) else {
            continue;
        };
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
            "didampingi"
        ];
        let listed = matches!(doc.mark(before), ',' | ':' | ';')
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
        let named = doc
            .is_any(tokens.end + usize::from(doc.mark(tokens.end) == ','), words!["yaitu", "yakni", "diantaranya"])
            || doc.is(tokens.start.wrapping_sub(1), "unsur") && doc.mark(tokens.start.wrapping_sub(2)) == '(';
        if named {
            continue;
        }
        // The superior in a chain (`Satbrimob Polda Sultra`) is not there itself.
        if position > 0 && units[position - 1].1.end >= tokens.end {
            continue;
        }
        draft.part(Who::Unit(*unit as u32), Role::Attendee, tokens.clone(), rule);
    }
}

/// `meletakkan batu pertama`, `meresmikan`: not `diresmikan`.
fn acts(doc: &Doc<'_>, verb: usize) -> bool {
    doc.word(verb).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("me"))
}

/// `memantau langsung debat publik`: a verb of looking whose object is an event.
pub(crate) fn looks_in(verb: &Trigger, event: &Range<usize>) -> bool {
    (verb.tokens.end..verb.tokens.end + 3).contains(&event.start)
}

/// Who makes a visit or looks in, and whoever acts in a deed told by a verb: the subject of the trigger.
fn visitor(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let own = span.tokens.contains(&draft.trigger.start);
    let looks = |it: &&Trigger| {
        it.verb
            && it.kind == EventKind::Inspection
            && (it.stance == Stance::Told || looks_in(it, &draft.trigger))
            && it.venue.is_none()
            && span.tokens.contains(&it.tokens.start)
    };
    let looked = stage.lines[span.sentence].triggers.iter().find(looks).map(|it| it.tokens.start);
    let at = match draft.kind {
        // Looking in on a vote is attending it.
        EventKind::Voting => stage.lines[span.sentence]
            .triggers
            .iter()
            .find(|it| it.verb && it.kind == EventKind::Inspection && span.tokens.contains(&it.tokens.start))
            .map(|it| it.tokens.start),
        _ if own => looked.filter(|_| draft.kind != EventKind::Inspection).or(Some(draft.trigger.start)),
        // A visit named after it was told (`Kunjungan itu …`).
        EventKind::Visit if span.sentence < draft.sentence => Some(span.tokens.end),
        _ => None,
    };
    // `74 orang berhasil diringkus`: who tells it did not do it.
    let passive = draft.verb
        && draft.kind == EventKind::LawEnforcement
        && stage.doc.word(draft.trigger.start).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("di"));
    let at = at.filter(|_| !passive);
    let Some(at) = at.filter(|_| {
        (!draft.side || draft.parts.is_empty())
            && (!draft.planned || matches!(draft.kind, EventKind::Visit | EventKind::Inspection))
    }) else {
        return;
    };
    // `X melakukan inspeksi mendadak`
    let performed = own
        && stage.lines[span.sentence]
            .cues
            .iter()
            .any(|it| it.role == RoleCue::Organizer && !it.passive && it.end <= at && it.end + 2 >= at);
    let role = match draft.kind {
        EventKind::Inspection if draft.verb || performed => Role::Leader,
        EventKind::Visit | EventKind::Voting => Role::Attendee,
        _ if Some(at) == looked && (!own || draft.trigger.start != at) => Role::Attendee,
        EventKind::Ceremony if performed || (draft.verb && acts(stage.doc, draft.trigger.start)) => Role::Leader,
        EventKind::Other if performed => Role::Attendee,
        EventKind::SocialAid | EventKind::LawEnforcement | EventKind::Outreach | EventKind::Patrol
            if draft.verb || performed =>
        {
            Role::Attendee
        }
        _ => return,
    };
    let accompanies = stage.lines[span.sentence]
        .cues
        .iter()
        .rev()
        .find(|it| it.role == RoleCue::Accompanying && it.at > span.tokens.start && it.end < at);
    let from = accompanies.map_or(span.tokens.start, |it| it.end);
    let people = stage.people.within(from..at);
    let people = if people.is_empty() { stage.people.within(span.tokens.start..at) } else { people };
    // `Usai memimpin apel, A meninjau gudang`: A stands before the verb with which the second event begins.
    let sentence = stage.doc.sentences[span.sentence].tokens.start;
    let people = if people.is_empty() && own && draft.verb && span.tokens.start == at {
        let before = stage.people.within(sentence..at);
        before.last().filter(|it| it.tokens.end + 1 >= at).map_or(people, std::slice::from_ref)
    } else {
        people
    };
    // `Kapendam mengatakan, besok Pangdam melanjutkan kunjungan`: not who tells it.
    let teller = |it: &&Seen| people.len() > 1 && tells(stage.doc, it.tokens.end..(it.tokens.end + 2).min(at));
    if let Some(seen) = people
        .iter()
        .filter(|it| !teller(it))
        .find(|it| !away.contains(&it.tokens.start) && stage.doc.quote_of(it.tokens.start).is_none())
    {
        let rule = if draft.kind == EventKind::Ceremony {
            "leader-performs"
        } else if role == Role::Leader {
            "leader-inspects"
        } else {
            "attendee-subject"
        };
        draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), rule);
    } else if let Some(official) = meant(stage, draft, span, at) {
        let rule = if role == Role::Leader { "leader-inspects" } else { "attendee-subject" };
        draft.part(Who::Official(official as u32), role, at..at + 1, rule);
    } else if draft.kind == EventKind::Visit && own {
        collect_units(stage, draft, span.tokens.start..at, "attendee-subject");
    }
}

/// `A beraudiensi dengan B`, `A bertemu B dan C`: whom the verb of a meeting takes is there as well.
fn met(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let (verb, end) = (draft.trigger.start, draft.trigger.end);
    if !draft.verb || draft.planned || !span.tokens.contains(&verb) || doc.quote_of(verb).is_some() {
        return;
    }
    let mutual = doc.word(verb).get(..3).is_some_and(|it| it.eq_ignore_ascii_case("ber"));
    let with = mutual && doc.is_any(end, words!["dengan", "bersama"]);
    if !with && !doc.is_any(verb, words!["bertemu", "menemui", "menjumpai"]) {
        return;
    }
    let from = end + usize::from(with || doc.is_any(end, words!["dengan", "langsung"]));
    let near = from..(from + 2).min(span.tokens.end);
    let person = stage.people.within(near.clone()).first().map(|it| it.tokens.start);
    let Some(first) = person.or_else(|| free_units(stage, near).first().map(|it| it.1.start)) else { return };
    let stop = list_end(stage, first..span.tokens.end, RoleCue::Together);
    collect(stage, draft, first..stop, away, "attendee-met");
}

/// `Kapolda memberikan piagam pada apel di X`: who does something at an event that is only named is there; who honours others at a roll
/// call takes it.
fn acts_at(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let at = draft.trigger.start;
    let within = doc.is_any(at.wrapping_sub(1), words!["pada", "dalam", "saat"]);
    if draft.verb || draft.planned || !within || !draft.parts.is_empty() || at <= span.tokens.start {
        return;
    }
    let deed = |it: &usize| {
        let word = doc.word(*it);
        doc.quote_of(*it).is_none() && !doc.tokens[*it].is_capital() && word.len() > 6 && word.starts_with("me")
    };
    let Some(verb) = (span.tokens.start..at).rev().find(deed).filter(|it| !doc.begins(*it, Kinds::SPEECH)) else {
        return;
    };
    let Some(seen) = stage.people.within(span.tokens.start..verb).last().filter(|it| it.tokens.end + 2 >= verb) else {
        return;
    };
    if away.contains(&seen.tokens.start) || doc.quote_of(seen.tokens.start).is_some() {
        return;
    }
    let honours = doc.is_any(verb, words!["memberikan", "menyerahkan", "menyematkan", "menganugerahkan"]);
    let role = if honours && draft.kind == EventKind::RollCall { Role::Leader } else { Role::Attendee };
    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "attendee-acts");
}

/// `Safari Ramadan singgah di Masjid X. Bupati menyerahkan bantuan`: who does something in the sentence right behind, in the same
/// paragraph and on no other day, does it there.
fn acts_next(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let line = &stage.lines[span.sentence];
    let beside = span.sentence == draft.sentence + 1
        && doc.sentences[span.sentence].paragraph == doc.sentences[draft.sentence].paragraph;
    let gathers = !matches!(
        draft.kind,
        EventKind::LawEnforcement | EventKind::Logistics | EventKind::Voting | EventKind::PressConference
    );
    if !beside || !gathers || draft.planned || draft.side || !line.dates.is_empty() || stage.is_elsewhere(span.sentence)
    {
        return;
    }
    let Some(seen) = stage.people.within(span.tokens.clone()).first().filter(|it| !away.contains(&it.tokens.start))
    else {
        return;
    };
    let verb = seen.tokens.end;
    let deeds = words![
        "menyerahkan",
        "memberikan",
        "membagikan",
        "menyematkan",
        "mengalungkan",
        "menanam",
        "memukul",
        "menggunting",
        "menandatangani",
        "membacakan",
        "memantau",
        "mengecek",
        "meninjau",
        "menyapa",
        "menemui",
        "memeriksa",
        "ikut",
        "turut"
    ];
    if seen.tokens.start <= span.tokens.start + 8 && doc.quote_of(verb).is_none() && doc.is_any(verb, deeds) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-acts");
    }
}

/// `menerima kunjungan Danrem X`: who comes stands right behind the visit.
fn guest(stage: &Stage<'_, '_, '_>, draft: &mut Draft, away: &[usize]) {
    let end = draft.trigger.end;
    let office = stage
        .items(end..end + 1)
        .any(|it| it.tokens.start == end && matches!(it.item, Item::Person(_) | Item::Post(_)));
    if draft.kind != EventKind::Visit || draft.verb || draft.planned || !office {
        return;
    }
    let next = stage.people.within(end..end + 10).first().filter(|it| !away.contains(&it.tokens.start));
    let Some(seen) = next.filter(|it| stage.doc.same_sentence(end, it.tokens.start)) else { return };
    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-guest");
}

/// `Selepas apel, ia mengecek gudang`: whom the sentence before was about.
fn meant(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch, at: usize) -> Option<usize> {
    let pronoun = words!["ia", "dia", "beliau"];
    let own = span.tokens.contains(&draft.trigger.start);
    let named = (span.tokens.start..at).any(|it| stage.doc.is_any(it, pronoun) && stage.doc.quote_of(it).is_none());
    let before = span.sentence.checked_sub(1)?;
    match stage.speech.topic_of.get(before).copied().flatten() {
        Some(Voice::Official(official)) if own && named => Some(official),
        _ => None,
    }
}

/// `Hadir pada kegiatan itu :` and the numbered lines behind it.
fn listed_lines(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = span.tokens.clone();
    let paragraph = doc.sentences[span.sentence].paragraph;
    let start = doc.paragraphs[paragraph].tokens.start;
    let first = &doc.tokens[start];
    let numbered = (first.kind == crate::token::Kind::Number && matches!(doc.mark(start + 1), '.' | ')'))
        || (first.mark != '\0'
            && !first.mark.is_alphanumeric()
            && !matches!(first.mark, '"' | '“' | '”' | '\'' | '‘' | '’' | '(' | '['));
    // Without a mark: short lines one below the other.
    let short = |it: usize| doc.paragraphs[it].tokens.len() <= 18;
    if !numbered && !short(paragraph) {
        return;
    }
    let opens =
        (paragraph.saturating_sub(25)..paragraph).rev().find(|it| doc.mark(doc.paragraphs[*it].tokens.end - 1) == ':');
    let Some(opens) = opens.filter(|it| numbered || (it + 1..paragraph).all(short)) else { return };
    let opens = doc.paragraphs[opens].tokens.end - 1;
    let lists = |cue: &Cue| matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Witness);
    if stage.line_of(opens).cues.iter().any(lists) {
        collect(stage, draft, tokens, away, "attendee-line");
    }
}

/// Units that came through people of theirs are not listed besides them.
pub(crate) fn tidy(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    // Whoever heads a unit stands for it; a member does so where both are named close by.
    let paragraph = |at: usize| stage.doc.sentences[stage.doc.sentence_of(at)].paragraph;
    let serving: Vec<(usize, Option<usize>)> = draft
        .parts
        .iter()
        .filter_map(|it| {
            let sentence = paragraph(it.tokens.start);
            if let Who::Official(official) = it.who { Some((official as usize, sentence)) } else { None }
        })
        .flat_map(|(official, sentence)| {
            stage.people.officials[official].posts.iter().filter_map(move |held| {
                held.unit.map(|it| (it, Some(sentence).filter(|_| !hosts::is_head(&held.post))))
            })
        })
        .collect();
    draft.parts.retain(|it| match it.who {
        Who::Unit(unit) => {
            let hosts = draft.organizers.iter().any(|host| host.0 == unit as usize);
            let theirs = it.rule == "attendee-together"
                && serving.iter().any(|(served, sentence)| {
                    *served == unit as usize && sentence.is_none_or(|at| at <= paragraph(it.tokens.start) + 1)
                });
            !hosts && !theirs
        }
        Who::Official(_) => true,
    });
}

/// The unnamed groups of a stretch, where a cue lists those present.
fn groups(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>) {
    let doc = stage.doc;
    let listing = stage.line_of(tokens.start).cues.iter().filter(|cue| {
        tokens.contains(&cue.at)
            && matches!(cue.role, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Together | RoleCue::Witness)
    });
    for cue in listing {
        let behind = cue.end..list_end(stage, cue.end..tokens.end, cue.role);
        let ahead = if cue.passive || cue.role == RoleCue::Together { cue.at..cue.at } else { tokens.start..cue.at };
        for i in ahead.chain(behind) {
            if doc.begins(i, Kinds::GROUP)
                && doc.quote_of(i).is_none()
                && !titles_somebody(stage, i)
                && let Some(name) = doc.found(i).iter().find_map(|it| {
                    if let Term::Group(id) = it.term { Some(doc.lexicon.group(id).standard.clone()) } else { None }
                })
                && !draft.groups.contains(&name)
            {
                draft.groups.push(name);
            }
        }
    }
}

/// Whether token `i` belongs to a person, to a single post or to a unit's name: `Camat X`, no camats.
fn titles_somebody(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let items = &stage.mentions.items;
    let to = items.partition_point(|it| it.tokens.start <= i);
    let many = |from: usize| {
        (from.saturating_sub(2)..from).any(|it| {
            doc.is_any(
                it,
                words![
                    "para",
                    "seluruh",
                    "semua",
                    "sejumlah",
                    "beberapa",
                    "unsur",
                    "segenap",
                    "jajaran",
                    "perwakilan",
                    "puluhan",
                ],
            )
        })
    };
    items[to.saturating_sub(6)..to].iter().filter(|it| it.tokens.contains(&i)).any(|it| match it.item {
        Item::Person(_) => true,
        Item::Post(index) => {
            let all = (it.tokens.end..it.tokens.end + 2).any(|k| doc.is_any(k, words!["se", "jajaran"]));
            !(stage.mentions.posts[index].plural || many(it.tokens.start) || all)
        }
        Item::Unit(_) => it.tokens.start < i,
        Item::Region(_) => false,
    })
}
