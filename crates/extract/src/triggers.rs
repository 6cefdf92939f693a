//! Words that say that something took place: event nouns and verbs of the lexicon, and a few turns of phrase that take more than a word.

use crate::{
    attendance,
    doc::{Doc, Kinds},
    lines::{Line, Stage},
    mentions::Item,
    turns,
    words::{PRESS, Words},
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

/// How a sentence speaks of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stance {
    /// It took place or will: somebody held, led or attended it.
    Told,
    /// It is named.
    Named,
    /// It is the occasion, the purpose or the topic (`menjelang debat`).
    Background,
    /// It is over and was told before (`usai apel`).
    Back,
}

/// A word that names an event.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "what may be so of a trigger, each by itself")]
pub(crate) struct Trigger {
    pub(crate) kind: EventKind,
    pub(crate) tokens: Range<usize>,
    pub(crate) verb: bool,
    pub(crate) stance: Stance,
    /// `itu`, `ini`, `tersebut` behind it, or it opens the sentence: the event just spoken of.
    pub(crate) anaphoric: bool,
    /// It takes somebody away (`karena mengikuti rapat di …`) or only took them in (`usai mengikuti rapat di …`).
    pub(crate) aside: bool,
    /// What belongs to it: up to the next one that is told.
    pub(crate) clause: Range<usize>,
    /// Indices into the line's venues and the scene's dates.
    pub(crate) venue: Option<usize>,
    pub(crate) date: Option<usize>,
    /// A second name of the event before it (`patroli dan komunikasi sosial`).
    pub(crate) joined: bool,
    /// A party goes on to another place.
    pub(crate) moves: bool,
}

/// Reads the event words of a line, each with its stance and what belongs to it.
pub(crate) fn find(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut Vec<Trigger>) {
    let doc = stage.doc;
    let names = Kinds::EVENT.or(Kinds::PROGRAMME);
    let first = line.tokens.start;
    if !doc.sentence_holds(first, names) && !stage.marks.in_sentence(doc.sentence_of(first), &turns::OPENERS) {
        return;
    }
    let mut i = first;
    while i < line.tokens.end {
        let begins = doc.begins(i, names) || stage.marks.has_any(i, &turns::OPENERS);
        // `pemilihan kepala desa (Pilkades)`: the same in short.
        let short = || doc.mark(i.wrapping_sub(1)) == '(' && found.last().is_some_and(|it| it.tokens.end + 1 == i);
        let quoted = || doc.quote_of(i).is_some() && !named_in_quotes(doc, i);
        if !begins || !doc.tokens[i].is_word() || quoted() || short() {
            i += 1;
            continue;
        }
        let turn = if stage.marks.has_any(i, &turns::OPENERS) { turns::phrase(stage, line, i) } else { None };
        let hit = turn.or_else(|| listed(stage, line, i)).or_else(|| programme(stage, line, i));
        match hit {
            Some(trigger) => {
                i = trigger.tokens.end;
                found.push(trigger);
            }
            None => i += 1,
        }
    }
    if !found.is_empty() {
        settle(stage, line, found);
    }
}

/// `menggelar kegiatan “Jumat Curhat”`: a name within quotation marks, nobody's words.
fn named_in_quotes(doc: &Doc<'_>, i: usize) -> bool {
    let opens = i.wrapping_sub(1);
    let closes = (i + 1..(i + 6).min(doc.tokens.len())).any(|it| doc.quote_of(it).is_none());
    doc.tokens.get(opens).is_some_and(|it| matches!(it.mark, '“' | '"' | '”' | '\'' | '‘'))
        && doc.is_any(i.wrapping_sub(2), words!["kegiatan", "program", "acara", "menggelar"])
        && closes
}

/// An event noun or verb of the lexicon at token `i`.
fn listed(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    if !doc.begins(i, Kinds::EVENT) {
        return None;
    }
    // The longest words that match, so that `klarifikasi ke` names nothing.
    let (word, len) = doc
        .found(i)
        .iter()
        .filter_map(|it| match it.term {
            Term::Event(id) => Some((doc.lexicon.event(id), it.len as usize)),
            _ => None,
        })
        .max_by_key(|it| it.1)
        .filter(|it| !it.0.purpose_only)?;
    // `lapangan apel`, `ruang rapat`: part of a venue's name.
    let housed = line.venues.iter().any(|it| it.contains(&i));
    if housed || in_item(stage, i) || in_programme(stage, i) || in_group(stage, i) {
        return None;
    }
    // `dalam wawancaranya dengan awak media`: nobody is examined for an office.
    let press = (i + len..i + len + 4).any(|it| doc.is_any(it, words!(PRESS)));
    if doc.is_any(i, words!["wawancara", "wawancaranya"]) && press {
        return None;
    }
    // `Satgas Pengamanan Perbatasan`: a force.
    if doc.is_any(i.wrapping_sub(1), words!["satgas", "tugas"]) && doc.tokens[i].is_capital() {
        return None;
    }
    // `320 personel pengamanan TPS`: what they are for.
    if doc.is(i, "pengamanan") && stage.marks.has(i.wrapping_sub(1), Words::Forces) {
        return None;
    }
    // `Kapolres Ternate digeser sebagai Kabag …`: a person is moved, nothing is shipped.
    if word.kind == EventKind::Logistics
        && doc.is_any(i, words!["digeser", "menggeser"])
        && !stage.marks.any(i.saturating_sub(12).max(line.tokens.start)..(i + 8).min(line.tokens.end), Words::Cargo)
        && !stage.marks.any(i.saturating_sub(8).max(line.tokens.start)..(i + 8).min(line.tokens.end), Words::Forces)
        && !doc.any_of(i.saturating_sub(8).max(line.tokens.start)..i, words!["pasukan"])
    {
        return None;
    }
    let mut trigger = blank(word.kind, i..i + len, word.verb);
    // `Perdamaian ditandai penandatanganan naskah`
    let paper = word.kind == EventKind::Other && doc.is(i, "penandatanganan");
    if paper
        && line.tokens.clone().any(|it| doc.is_any(it, words!["perdamaian", "damai", "berdamai", "ikrar", "deklarasi"]))
    {
        trigger.kind = EventKind::Declaration;
    }
    if word.verb {
        trigger.stance = verb_stance(stage, line, i, i + len, word.kind);
        return Some(trigger);
    }
    trigger.anaphoric = doc.is_any(i + len, words!["itu", "ini", "tersebut"])
        || doc.is_any(i + len + 1, words!["itu", "ini", "tersebut"])
        || i <= line.tokens.start + 1;
    noun_stance(stage, line, &mut trigger);
    // `kegiatan sosialisasi serupa`: others of its kind, unless somebody was at them instead.
    if doc.is(i + len, "serupa") && !trigger.aside {
        trigger.stance = Stance::Background;
    }
    Some(trigger)
}

/// `menggelar Cooling System di Desa X`: the event that is held under a programme's name, which counts where it is told to take place.
fn programme(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    if !doc.begins(i, Kinds::PROGRAMME) {
        return None;
    }
    let (kind, len) = doc.found(i).iter().find_map(|it| match it.term {
        Term::Programme(id) => Some((doc.lexicon.programme(id).kind?, it.len as usize)),
        _ => None,
    })?;
    // `Kegiatan Cooling System ini dihadiri …`: what was told under another name.
    if doc.is_any(i + len, words!["ini", "itu", "tersebut"]) {
        return None;
    }
    let mut trigger = blank(kind, i..i + len, false);
    noun_stance(stage, line, &mut trigger);
    let own = !line.venues.is_empty() || line.dates.iter().any(|it| stage.dates[*it].is_explicit());
    // `Polsek X menggelar Cooling System`, and the day further down.
    let held = || {
        line.cues.iter().any(|it| it.role == RoleCue::Organizer && !it.passive && it.end <= i && it.end + 2 >= i)
            && stage.dates.iter().any(|it| it.is_explicit() && doc.quote_of(it.tokens.start).is_none())
    };
    (trigger.stance == Stance::Told && (own || held())).then_some(trigger)
}

pub(crate) fn blank(kind: EventKind, tokens: Range<usize>, verb: bool) -> Trigger {
    Trigger {
        kind,
        clause: tokens.clone(),
        tokens,
        verb,
        stance: Stance::Named,
        anaphoric: false,
        aside: false,
        venue: None,
        date: None,
        joined: false,
        moves: false,
    }
}

/// Whether token `i` lies inside a unit or post phrase (`Kabag Ops`, `Satgas`).
fn in_item(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    stage.mentions.up_to(i, 4).iter().any(|it| it.tokens.contains(&i) && !matches!(it.item, Item::Region(_)))
}

/// `Forum Koordinasi Pimpinan Daerah`: part of a group's name.
fn in_group(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    (i.saturating_sub(3)..i).any(|k| {
        let longer = |it: &crate::doc::Found| matches!(it.term, Term::Group(_)) && k + it.len as usize > i;
        stage.doc.is(k, "forum") && stage.doc.found(k).iter().any(longer)
    })
}

fn in_programme(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    (i.saturating_sub(4)..i).any(|k| {
        let programme = stage.doc.begins(k, Kinds::PROGRAMME);
        programme
            && stage
                .doc
                .found(k)
                .iter()
                .any(|it| matches!(it.term, Term::Programme(_)) && k + it.len as usize > i && it.len > 1)
    })
}

fn noun_stance(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &mut Trigger) {
    let doc = stage.doc;
    let i = trigger.tokens.start;
    let mut before = i;
    while before > line.tokens.start && i - before < 3 && stage.marks.has(before - 1, Words::Fillers) {
        before -= 1;
    }
    // `X bertindak sebagai inspektur apel`: the office is held there.
    let holds = |it: usize| doc.is_any(it, words!["inspektur", "irup", "pembina", "komandan", "perwira"]);
    // `inspektur upacara apel gelar pasukan`: the last word says which.
    let office = (holds(before.wrapping_sub(1)) || doc.is(i.wrapping_sub(1), "upacara") && holds(i.wrapping_sub(2)))
        && !doc.begins(trigger.tokens.end, Kinds::EVENT);
    let acts = words!["bertindak", "menjadi", "selaku", "sebagai"];
    if office && doc.any_of(before.saturating_sub(4).max(line.tokens.start)..before, acts) {
        trigger.stance = Stance::Told;
        return;
    }
    let near = before.saturating_sub(1).max(line.tokens.start)..before;
    if near.clone().any(|it| stage.marks.has(it, Words::Back)) {
        trigger.stance = Stance::Back;
        return;
    }
    // `Menyambut Hari Bhayangkara, Polres X menggelar …`: the occasion.
    if trigger.kind == EventKind::Ceremony
        && before > line.tokens.start
        && doc.is_any(
            before - 1,
            words!["menyambut", "memperingati", "menyongsong", "sambut", "memeriahkan", "menyemarakkan"],
        )
    {
        trigger.stance = Stance::Background;
        return;
    }
    // `secara berkala melakukan pengecekan`: done time and again.
    let often = i.saturating_sub(5).max(line.tokens.start)..i;
    if line.dates.is_empty() && doc.any_of(often, words!["berkala", "kerap", "sering", "rutin"]) && !trigger.anaphoric {
        trigger.stance = Stance::Background;
        return;
    }
    // `Sertijab biasanya dilaksanakan di …`
    if doc.any_of(trigger.tokens.end..trigger.tokens.end + 4, words!["biasanya", "selalu", "rutin"]) {
        trigger.stance = Stance::Background;
        return;
    }
    let part_of_day =
        |it: usize| doc.is(it, "hari") && doc.is_any(it.wrapping_sub(1), words!["malam", "pagi", "siang", "sore"]);
    // `petugas melaksanakan apel`: those who hold it, not what it is for.
    let doer = |it: usize| {
        doc.is_any(it, words!["petugas", "tim", "peserta"])
            && line.cues.iter().any(|cue| cue.at == it + 1 && !cue.passive)
    };
    let background = |range: Range<usize>| {
        range.into_iter().any(|it| stage.marks.has(it, Words::Background) && !part_of_day(it) && !doer(it))
    };
    if background(before.saturating_sub(2).max(line.tokens.start)..i) {
        trigger.stance = Stance::Background;
        // `agar tidak lengah selama pleno berlangsung, Sabtu (2/3)`: it went on that day.
        let end = trigger.tokens.end;
        let goes_on = doc.is(before.wrapping_sub(1), "selama") && doc.is(end, "berlangsung");
        if goes_on
            && line.dates.iter().any(|it| stage.dates[*it].tokens.start <= end + 2 && stage.dates[*it].is_explicit())
        {
            trigger.stance = Stance::Told;
            return;
        }
        // `menggelar program Jumat Curhat`
        let held = doc.is_any(before.wrapping_sub(1), words!["program", "jadwal"])
            && line.cues.iter().any(|it| it.end + 1 == before && it.role == RoleCue::Organizer && !it.passive);
        if held {
            trigger.stance = Stance::Told;
            return;
        }
        // `Program Jumat Curhat dilaksanakan di …`
        if doc.is(before.wrapping_sub(1), "program")
            && stage.marks.any(trigger.tokens.end..trigger.tokens.end + 3, Words::Happens)
        {
            trigger.stance = Stance::Told;
            return;
        }
        // `… membawa KPU X ke Desa Y, Selasa (16/7), untuk menggelar sosialisasi`: what they came for, on a day and at a place.
        let purpose = doc.is(before.wrapping_sub(2), "untuk")
            && line.cues.iter().any(|it| it.end == before && it.role == RoleCue::Organizer && !it.passive);
        let ahead = line.tokens.start..before;
        let came = (line.tokens.start..before).any(|it| {
            doc.is_any(it, words!["datang", "mendatangi", "turun", "membawa", "tiba", "berkumpul", "hadir", "bertolak"])
        });
        if purpose
            && came
            && stage.date_in(line, &ahead).is_some_and(|it| stage.dates[it].is_explicit())
            && stage.place_in(&ahead).is_some()
        {
            trigger.stance = Stance::Told;
            return;
        }
        // `untuk mengikuti penyuluhan`: still what they came for; `memimpin pelaksanaan apel`: what is led takes place.
        let led = |role: RoleCue| matches!(role, RoleCue::Leader | RoleCue::Organizer) && before < i;
        let plain = !background(before.saturating_sub(2).max(line.tokens.start)..before);
        if !line.cues.iter().any(|it| it.end == before && (it.role == RoleCue::Attendee || (plain && led(it.role)))) {
            return;
        }
    }
    if let Some(cue) = line.cues.iter().rev().find(|it| {
        it.end <= i
            && i - it.end <= 5
            && match it.role {
                RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee => true,
                // `KPU X menutup pendaftaran, Kamis (29/8)`; `Hestu menutup pertemuan: "…"` only ends what was told.
                RoleCue::Closer => !line.dates.is_empty() || !line.venues.is_empty(),
                _ => false,
            }
    }) && !(cue.end..i).any(|it| doc.mark(it) == ',')
        && !background(cue.end..i)
    {
        trigger.stance = Stance::Told;
        trigger.aside = cue.role == RoleCue::Attendee && !cue.passive && leads_away(stage, line, cue.at, trigger);
        return;
    }
    // `menerima audiensi`: the words bring their verb along; `dijadwalkan rapat di X, Kamis (26/9)`: announced with a day.
    let brings = trigger.tokens.len() > 1 && !doc.tokens[i].is_capital() && doc.word(i).starts_with("me");
    let end = trigger.tokens.end;
    let announced = stage.marks.has(before.wrapping_sub(1), Words::Coming)
        && line.dates.iter().any(|it| stage.dates[*it].is_explicit() && stage.dates[*it].tokens.start >= end);
    if brings || announced {
        trigger.stance = Stance::Told;
        return;
    }
    let lead = before.saturating_sub(3).max(line.tokens.start)..before;
    // `Malam hari diisi penyuluhan`: a part of what is told, unless it has a place or a day.
    let filled = lead.clone().any(|it| doc.is(it, "diisi")) && line.venues.is_empty() && line.dates.is_empty();
    if filled {
        trigger.stance = Stance::Background;
        return;
    }
    if lead.clone().any(|it| stage.marks.has(it, Words::Brings) && !(it + 1..before).any(|k| doc.mark(k) == ',')) {
        trigger.stance = Stance::Told;
        return;
    }
    let stop = (trigger.tokens.end + 40).min(line.tokens.end);
    let behind = (trigger.tokens.end..stop).any(|it| stage.marks.has(it, Words::Happens))
        || doc.any_of(trigger.tokens.end..(trigger.tokens.end + 4).min(stop), words!["bertempat"])
        || line.cues.iter().any(|it| {
            it.at >= trigger.tokens.end
                && it.at < stop
                && matches!(
                    it.role,
                    RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee | RoleCue::Witness | RoleCue::Speaker
                )
                && it.passive
        });
    if behind {
        trigger.stance = Stance::Told;
    }
}

/// Whether an attendance takes somebody away from the event told: `karena mengikuti rapat`, `mewakili Kapolres yang mengikuti rapat di X`,
/// `pada saat bersamaan mengikuti rakor serupa`.
fn leads_away(stage: &Stage<'_, '_, '_>, line: &Line, at: usize, trigger: &Trigger) -> bool {
    let doc = stage.doc;
    let near = |reach: usize| at.saturating_sub(reach).max(line.tokens.start)..at;
    let relative = near(7).any(|it| doc.is(it, "yang"))
        && line.cues.iter().any(|it| matches!(it.role, RoleCue::Representing | RoleCue::Represented) && it.end <= at);
    near(3).any(|it| stage.marks.has(it, Words::Aside))
        || near(7).any(|it| doc.is_any(it, words!["bersamaan", "berbarengan"]))
        || doc.is(trigger.tokens.end, "serupa")
        || relative
}

pub(crate) fn verb_stance(stage: &Stage<'_, '_, '_>, line: &Line, i: usize, end: usize, kind: EventKind) -> Stance {
    let doc = stage.doc;
    // `Kapolda turun langsung untuk meninjau lokasi, Kamis (6/2)`: what somebody came for, on a day; `Siangnya, Kapolda bergeser ke
    // Desa X untuk menyerahkan bantuan`: where somebody went next.
    let came = || {
        let before = line.tokens.start..i;
        let near = i.saturating_sub(9).max(line.tokens.start)..i;
        let first = line.tokens.start..(line.tokens.start + 4).min(i);
        let comes = words!["datang", "mendatangi", "turun", "tiba", "bertolak", "berkunjung"];
        let next = || stage.marks.any(first, Words::Sequence) && stage.marks.any(before.clone(), Words::Moves);
        doc.is_any(i.wrapping_sub(1), words!["untuk", "guna"])
            && !stage.marks.any(before.clone(), Words::Coming)
            && !stage.people.within(before.clone()).is_empty()
            && (line.dates.iter().any(|it| stage.dates[*it].is_explicit()) && doc.any_of(near, comes) || next())
    };
    if (i.saturating_sub(2).max(line.tokens.start)..i).any(|it| stage.marks.has(it, Words::Unreal)) && !came() {
        return Stance::Background;
    }
    // `setelah dilantik Presiden, Bupati X tiba di …`, `Bupati yang baru dilantik`: over, unless its clause has a day or a place.
    let passive = doc.word(i).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("di"));
    if passive && kind == EventKind::Ceremony && over(stage, line, i, end) {
        return Stance::Background;
    }
    let coming =
        (i.saturating_sub(2).max(line.tokens.start)..i).any(|it| doc.is_any(it, words!["akan", "bakal", "segera"]));
    if coming && line.dates.is_empty() {
        return Stance::Background;
    }
    // `yang beberapa tahun lalu mengunjungi lokasi TMMD`: long ago.
    let ago = |it: usize| {
        doc.is_any(it, words!["tahun", "bulan"])
            && doc.is_any(it + 1, words!["lalu", "silam"])
            && doc.quote_of(it).is_none()
    };
    if (i.saturating_sub(5).max(line.tokens.start)..i).any(ago) {
        return Stance::Background;
    }
    let before = line.tokens.start..i;
    // `bercerita soal petani yang menggagalkan pencurian`: somebody else's deed, told by the way.
    let relative = i.saturating_sub(7).max(line.tokens.start)..i;
    if doc.is(i.wrapping_sub(1), "yang")
        && !passive
        && kind == EventKind::LawEnforcement
        && stage.people.within(relative.clone()).is_empty()
        && !stage.items(relative.clone()).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
        && !stage.marks.any(relative, Words::Doers)
    {
        return Stance::Background;
    }
    let acts = |range: Range<usize>| -> bool {
        !stage.people.within(range.clone()).is_empty()
            || stage.items(range.clone()).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
            || range.into_iter().any(|it| doc.quote_of(it).is_none() && stage.marks.has(it, Words::Doers))
    };
    // `dua pria berhasil diringkus di Desa X`
    let caught = passive
        && kind == EventKind::LawEnforcement
        && (!line.venues.is_empty() || !line.dates.is_empty() || stage.place_in(&line.tokens).is_some())
        && stage.marks.any(i.saturating_sub(12).max(line.tokens.start)..i, Words::Seized);
    if caught {
        return Stance::Told;
    }
    let crowd = kind == EventKind::Protest && before.clone().any(|it| stage.marks.has(it, Words::Crowd));
    let guests = kind == EventKind::Visit
        && doc.any_of(before.clone(), words!["murid", "siswa", "siswi", "pelajar", "santri", "mahasiswa", "guru"]);
    if crowd || guests || acts(before) || (passive && acts(end..(end + 4).min(line.tokens.end))) {
        Stance::Told
    } else {
        Stance::Named
    }
}

/// Whether the words right before a verb say that what it tells is over, and its own clause gives it neither day nor place.
fn over(stage: &Stage<'_, '_, '_>, line: &Line, i: usize, end: usize) -> bool {
    let doc = stage.doc;
    let before = i.saturating_sub(3).max(line.tokens.start)..i;
    let past = before.clone().rev().find(|it| !doc.is_any(*it, words!["resmi", "saja", "telah", "sudah", "baru"]));
    let newly = doc.is_any(i.wrapping_sub(1), words!["baru", "saja"]) && before.clone().any(|it| doc.is(it, "baru"));
    if !(newly || past.is_some_and(|it| stage.marks.has(it, Words::Back))) {
        return false;
    }
    let stop = (end..line.tokens.end).find(|it| matches!(doc.mark(*it), ',' | '.')).unwrap_or(line.tokens.end);
    let clause = end..stop;
    // A day in brackets or behind a comma right at the end of the clause is its own.
    let day = line.dates.iter().any(|it| {
        let at = stage.dates[*it].tokens.start;
        stage.dates[*it].is_explicit() && (clause.contains(&at) || at == stop + 1)
    });
    !day && !line.venues.iter().any(|it| clause.contains(&it.start))
}

/// Cuts the line between the event words, gives each its venue and date, and lifts those that have a place or day of
/// their own.
fn settle(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
    for index in 1..found.len() {
        // `mengunjungi Masjid X dan menyerahkan bantuan`: what a visitor brings.
        let gap = found[index - 1].tokens.end..found[index].tokens.start;
        let brings = found[index].verb && found[index].kind == EventKind::SocialAid;
        let visits = found[index - 1].verb && found[index - 1].kind == EventKind::Visit;
        let and = found[index].tokens.start.wrapping_sub(1);
        if brings
            && visits
            && gap.contains(&and)
            && stage.doc.is_any(and, words!["dan", "sambil", "sekaligus", "serta"])
        {
            found[index].stance = Stance::Background;
        }
    }
    for index in 1..found.len() {
        // `meninjau pos dan berdialog dengan pelintas`: what one does on a visit.
        let and = found[index].tokens.start.wrapping_sub(1);
        let talks = found[index].verb && found[index].kind == EventKind::Outreach;
        let visits = found[..index]
            .iter()
            .any(|it| it.verb && matches!(it.kind, EventKind::Visit | EventKind::Inspection | EventKind::SocialAid));
        if talks && visits && stage.doc.is_any(and, words!["dan", "sambil", "sekaligus", "serta", "lalu"]) {
            found[index].stance = Stance::Background;
            found[index].joined = true;
        }
    }
    for index in 1..found.len() {
        // `memantau langsung debat publik`: who looks in on an event attends it.
        let watches = words!["memantau", "meninjau", "menyaksikan", "melihat", "mengawasi", "pantau", "tinjau"];
        let looks = found[index - 1].verb
            && found[index - 1].kind == EventKind::Inspection
            && stage.doc.is_any(found[index - 1].tokens.start, watches);
        let gathers = !found[index].verb
            && !matches!(
                found[index].kind,
                EventKind::Logistics
                    | EventKind::Other
                    | EventKind::Inspection
                    | EventKind::LawEnforcement
                    | EventKind::Voting
                    | EventKind::Patrol
                    | EventKind::SocialAid
            );
        if looks
            && gathers
            && attendance::looks_in(&found[index - 1], &found[index].tokens)
            && found[index - 1].stance == Stance::Told
        {
            found[index - 1].stance = Stance::Background;
            found[index].stance = Stance::Told;
        }
    }
    for index in 1..found.len() {
        // `pengawalan rekapitulasi suara`: it is the count that takes place.
        let guard = stage.doc.is_any(found[index - 1].tokens.start, words!["pengawalan", "pengamanan"]);
        let guarded = !found[index].verb
            && !matches!(
                found[index].kind,
                EventKind::Logistics | EventKind::Other | EventKind::Voting | EventKind::Campaign
            );
        if guard
            && guarded
            && found[index - 1].stance == Stance::Told
            && found[index].tokens.start <= found[index - 1].tokens.end + 1
        {
            found[index - 1].stance = Stance::Background;
            found[index].stance = Stance::Told;
        }
    }
    for index in 1..found.len() {
        // `rapat pleno terbuka pengundian nomor urut`: no votes are counted.
        let (pleno, topic) = (&found[index - 1], &found[index]);
        let counts = pleno
            .tokens
            .clone()
            .any(|it| stage.doc.is_any(it, words!["rekapitulasi", "rekap", "suara", "hasil", "penghitungan"]));
        let draws = pleno.kind == EventKind::Tally
            && !counts
            && topic.kind == EventKind::Other
            && !topic.verb
            && topic.tokens.start <= pleno.tokens.end + 2;
        if draws {
            found[index - 1].kind = EventKind::Other;
        }
    }
    let mut head: Option<usize> = None;
    for index in 1..found.len() {
        // `patroli dialogis dan komunikasi sosial` is one thing under two names.
        let gap = found[index - 1].tokens.end..found[index].tokens.start;
        let joined =
            gap.len() <= 3 && gap.clone().any(|it| stage.doc.is_any(it, words!["dan", "serta", "sekaligus", "sambil"]));
        if joined && found[index - 1].stance != Stance::Background {
            found[index].stance = Stance::Background;
            found[index].joined = true;
        } else if (found[index - 1].stance != Stance::Background || head == Some(index - 1))
            && topic_of(stage, &found[index - 1], &found[index])
        {
            found[index].stance = Stance::Background;
            head = Some(index);
        }
    }
    for index in 0..found.len() {
        let next = found[index + 1..]
            .iter()
            .find(|it| it.stance == Stance::Told || (it.stance == Stance::Named && it.kind != found[index].kind))
            .map_or(line.tokens.end, |it| it.tokens.start);
        let before = found[..index]
            .iter()
            .rev()
            .find(|it| it.stance == Stance::Told)
            .map_or(line.tokens.start, |it| it.tokens.end);
        let clause = found[index].tokens.start..next;
        let venue = |range: Range<usize>| line.venues.iter().position(|it| range.contains(&it.start));
        let early = before..found[index].tokens.start;
        let first = index == 0 || before == line.tokens.start;
        let own = venue(clause.clone());
        found[index].venue = own.or_else(|| venue(early.clone()).filter(|_| first && !found[index].moves));
        // What is only named in between keeps no date to itself.
        let told = found[index + 1..].iter().find(|it| {
            let before = it.tokens.start.wrapping_sub(1);
            it.stance == Stance::Told || stage.marks.has(before, Words::Within) || it.kind == EventKind::PressConference
        });
        let whole = found[index].tokens.start..told.map_or(line.tokens.end, |it| it.tokens.start);
        let loose = found[index].stance == Stance::Told;
        found[index].date = stage
            .date_in(line, &clause)
            .or_else(|| stage.date_in(line, &whole).filter(|_| loose))
            .or_else(|| stage.date_in(line, &early).filter(|_| first));
        found[index].clause = clause;
        // `persiapan pembukaan TMMD yang akan digelar besok, Selasa (2/3)`: announced, with a day of its own.
        let end = found[index].tokens.end;
        let announced = !matches!(found[index].stance, Stance::Told | Stance::Back)
            && !found[index].verb
            && !matches!(found[index].kind, EventKind::Voting | EventKind::Campaign | EventKind::Other)
            && (end..(end + 6).min(line.tokens.end)).any(|it| {
                stage.doc.is(it, "yang")
                    && stage.marks.has(it + 1, Words::Coming)
                    && (it + 2..it + 4).any(|k| stage.marks.has(k, Words::Happens))
                    && stage.doc.quote_of(it).is_none()
            })
            && found[index].date.is_some_and(|it| stage.dates[it].is_explicit() && stage.dates[it].tokens.start > end);
        if announced {
            found[index].stance = Stance::Told;
        }
        // `setelah serah terima jabatan di Gedung X, Rabu (8/1)`: over, but told with a place and day of its own.
        let past = found[index].stance == Stance::Back
            && own.is_some()
            && lifted(stage, line, &found[index], own)
            && found[index].date.is_some_and(|it| stage.dates[it].tokens.start > found[index].tokens.start);
        // `mengamankan kedatangan logistik di Bandara X, Senin (21/10)`: what is guarded on a day and at a place goes on there.
        let before = found[index].tokens.start.wrapping_sub(1);
        let guarded = found[index].stance == Stance::Background
            && stage.doc.is_any(before, words!["mengamankan", "mengawal", "mengawasi", "amankan", "kawal"])
            && own.is_some()
            && found[index].date.is_some_and(|it| stage.dates[it].is_explicit())
            && !matches!(found[index].kind, EventKind::Voting | EventKind::Campaign | EventKind::Other);
        // `Kegiatan pertama berupa donor darah di Aula X, Rabu (18/6)`
        let consists = found[index].stance == Stance::Background && stage.doc.is(before, "berupa");
        if (past || guarded || consists || found[index].stance == Stance::Named)
            && !found[index].verb
            && lifted(stage, line, &found[index], own)
        {
            found[index].stance = Stance::Told;
        }
    }
}

/// `rapat koordinasi pengamanan Pilkada`, `sosialisasi pengawasan partisipatif`: a noun right behind another says what that one is about.
fn topic_of(stage: &Stage<'_, '_, '_>, head: &Trigger, topic: &Trigger) -> bool {
    let doc = stage.doc;
    let gap = head.tokens.end..topic.tokens.start;
    let plain = |i: usize| {
        let word = doc.word(i);
        let token = &doc.tokens[i];
        // An abbreviation in brackets may stand between.
        if matches!(token.mark, '(' | ')') {
            return true;
        }
        let verb = !token.is_capital()
            && word.len() > 5
            && ["me", "di", "ber", "ter"]
                .iter()
                .any(|it| word.get(..it.len()).is_some_and(|w| w.eq_ignore_ascii_case(it)));
        token.is_word()
            && !verb
            && !doc.is_any(
                i,
                words![
                    "di", "ke", "pada", "dari", "dan", "serta", "untuk", "yang", "usai", "setelah", "sebelum",
                    "dengan", "dalam", "saat", "itu", "ini", "tersebut", "lalu", "oleh", "sambil", "hingga", "melalui",
                    "ada",
                ],
            )
    };
    // `simulasi pemungutan, penghitungan dan rekapitulasi suara`: what is practised, in a list.
    let practised = matches!(head.kind, EventKind::Simulation | EventKind::Training);
    let listed = |i: usize| practised && (doc.mark(i) == ',' || doc.is_any(i, words!["dan", "serta"]));
    !head.verb && !topic.verb && gap.len() <= 6 && gap.into_iter().all(|it| plain(it) || listed(it))
}

/// `dalam konferensi pers di Gedung X`, `saat peninjauan di Y, Kamis (21/3)`: named only, but with a place or day of its own.
fn lifted(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger, own: Option<usize>) -> bool {
    let dated = trigger.date.is_some_and(|it| stage.dates[it].is_explicit());
    let at = trigger.tokens.start;
    let within =
        stage.marks.has(at.wrapping_sub(1), Words::Within) || stage.marks.has(at.wrapping_sub(2), Words::Within);
    let adjacent = own.is_some_and(|it| line.venues[it].start <= trigger.tokens.end + 8);
    let behind = trigger
        .date
        .is_some_and(|it| stage.dates[it].tokens.start <= trigger.tokens.end + 8 && stage.dates[it].tokens.start > at);
    let stage_of_election = matches!(trigger.kind, EventKind::Voting | EventKind::Campaign);
    // `Puncaknya, anjangsana ke rumah purnawirawan di Kelurahan X, Senin (23/6)`
    let placed = dated
        && !within
        && !stage_of_election
        && trigger.date.is_some_and(|it| (at..trigger.tokens.end + 20).contains(&stage.dates[it].tokens.start))
        && stage.place_in(&trigger.clause).is_some_and(|it| it.level() >= RegionLevel::District);
    placed || (own.is_some() && (dated || (within && adjacent))) || (within && dated && behind && !stage_of_election)
}
