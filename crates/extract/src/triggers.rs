//! Words that say that something took place: event nouns and verbs of the lexicon, and a few turns of phrase that take more than a word.

use crate::{
    lines::{Line, Stage},
    mentions::Item,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::EventKind;
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
}

/// Words before a trigger that make it an occasion, a purpose or a topic.
const BACKGROUND: &[&str] = &[
    "menjelang",
    "jelang",
    "rangka",
    "untuk",
    "terkait",
    "tentang",
    "soal",
    "guna",
    "selama",
    "masa",
    "tahapan",
    "tahap",
    "jadwal",
    "pengamanan",
    "hari",
    "kesiapan",
    "persiapan",
    "demi",
    "proses",
    "hasil",
    "pengawasan",
    "hingga",
    "sampai",
    "tim",
    "petugas",
    "setiap",
    "seperti",
    "berupa",
    "bagi",
    "tanpa",
    "terhadap",
    "mengawal",
    "mensukseskan",
    "menyukseskan",
    "mengamankan",
    "sukseskan",
    "mengawasi",
    "peserta",
    "logistik",
    "surat",
    "kotak",
    "bentuk",
    "merupakan",
    "antara",
    "pembacaan",
    "lokasi",
    "rute",
    "aturan",
    "bahaya",
    "pelaksanaan",
    "kelancaran",
    "sebagai",
    "pola",
    "tambahan",
    "intensitas",
    "meningkatkan",
    "perlu",
    "permintaan",
    "meminta",
    "biasanya",
    "anggaran",
    "program",
];

/// Words that point back to an event already told.
const BACK: &[&str] =
    &["usai", "seusai", "setelah", "selesai", "selepas", "pasca", "sehabis", "sesudah", "sebelum", "sela", "sejak"];

/// Words that may stand between such a word and the event.
const FILLERS: &[&str] = &[
    "kegiatan",
    "acara",
    "giat",
    "pelaksanaan",
    "agenda",
    "prosesi",
    "jalannya",
    "sebuah",
    "seluruh",
    "adanya",
    "tersebut",
    "bersama",
    "kembali",
    "suatu",
    "juga",
    "langsung",
    "dengan",
    "perdana",
];

/// Verbs that make the event before or behind them real.
const HAPPENS: &[&str] = &[
    "berlangsung",
    "digelar",
    "dilakukan",
    "dilaksanakan",
    "dimulai",
    "diawali",
    "tuntas",
    "dijadwalkan",
    "direncanakan",
    "diwarnai",
    "dikoordinir",
    "digagas",
    "diberangkatkan",
    "dilanjutkan",
    "bermula",
    "berakhir",
    "disaksikan",
    "ditunda",
    "rampung",
    "terhenti",
    "diselenggarakan",
    "diadakan",
    "dibuka",
];

/// Words that bring an event in before it is named.
const BRINGS: &[&str] = &[
    "melakukan",
    "melaksanakan",
    "menghadiri",
    "memantau",
    "mendapat",
    "mendapatkan",
    "menerima",
    "diisi",
    "dilanjutkan",
    "diawali",
    "digelar",
    "digelarnya",
    "menggelar",
    "mengajak",
    "berupa",
    "ada",
    "dikemas",
    "melanjutkan",
    "memulai",
    "dilangsungkan",
    "mengadakan",
    "menunda",
    "pada",
    "dalam",
    "di",
    "saat",
    "lewat",
    "melalui",
];

/// Words before a verb that keep it from having happened.
const UNREAL: &[&str] = &[
    "untuk", "agar", "guna", "dapat", "bisa", "mau", "supaya", "tidak", "tak", "belum", "tanpa", "jangan", "terus",
    "masih", "siap", "harus", "wajib", "pernah", "bila", "jika", "kalau", "perlu", "menolak", "berani", "saling",
    "diminta", "meminta", "sempat", "tugas",
];

/// People without a name who do things.
const DOERS: &[&str] = &[
    "petugas",
    "tim",
    "personel",
    "personil",
    "polisi",
    "rombongan",
    "mereka",
    "keduanya",
    "ia",
    "dirinya",
    "anggota",
    "aparat",
    "pihaknya",
    "regu",
    "relawan",
    "beliau",
    "pilar",
    "keuchik",
    "perwakilan",
    "kelompok",
];

/// People who protest.
const CROWD: &[&str] = &[
    "massa",
    "warga",
    "mahasiswa",
    "buruh",
    "pendukung",
    "sopir",
    "pedagang",
    "petani",
    "nelayan",
    "pemuda",
    "aliansi",
    "demonstran",
    "simpatisan",
];

const GIVES: &[&str] = &[
    "membagikan",
    "bagikan",
    "menyerahkan",
    "menyalurkan",
    "dibagikan",
    "diserahkan",
    "disalurkan",
    "membagi",
    "bagi-bagi",
];

const GOODS: &[&str] = &[
    "paket",
    "sembako",
    "helm",
    "takjil",
    "masker",
    "bantuan",
    "beras",
    "perahu",
    "bibit",
    "santunan",
    "bingkisan",
    "selimut",
    "sarung",
    "nasi",
    "daging",
    "kurban",
    "air",
    "vitamin",
    "buku",
    "bendera",
    "bunga",
    "cokelat",
];

const SEIZED: &[&str] = &[
    "pria",
    "wanita",
    "pelaku",
    "tersangka",
    "terduga",
    "orang",
    "remaja",
    "pemuda",
    "perempuan",
    "lelaki",
    "warga",
    "pasangan",
    "bandar",
    "pengedar",
];

const POSTERS: &[&str] = &["APK", "peraga", "baliho", "spanduk", "atribut"];

const CARGO: &[&str] = &[
    "logistik",
    "kotak",
    "surat",
    "kapal",
    "helikopter",
    "penerbangan",
    "pesawat",
    "truk",
    "pengiriman",
    "pengembalian",
    "distribusi",
    "perahu",
    "kapalnya",
];

const TRAVELS: &[&str] = &[
    "tiba",
    "sampai",
    "mendarat",
    "berangkat",
    "diberangkatkan",
    "diterbangkan",
    "dikirim",
    "dikirimkan",
    "diangkut",
    "digeser",
    "bergeser",
    "didistribusikan",
    "menuju",
    "sandar",
    "merapat",
    "dikembalikan",
    "dijadwalkan",
    "menerima",
    "dimulai",
    "dilepas",
    "tertahan",
];

const MOVES: &[&str] =
    &["bergeser", "bergerak", "bertolak", "beranjak", "menuju", "melanjutkan", "berpindah", "meluncur"];

/// Reads the event words of a line, each with its stance and what belongs to it.
pub(crate) fn find(stage: &Stage<'_, '_, '_>, line: &Line) -> Vec<Trigger> {
    let doc = stage.doc;
    let mut found: Vec<Trigger> = Vec::new();
    let mut i = line.tokens.start;
    while i < line.tokens.end {
        if doc.quote_of(i).is_some() || !doc.tokens[i].is_word() {
            i += 1;
            continue;
        }
        let hit = phrase(stage, line, i).or_else(|| listed(stage, line, i));
        match hit {
            Some(trigger) => {
                i = trigger.tokens.end;
                found.push(trigger);
            }
            None => i += 1,
        }
    }
    settle(stage, line, &mut found);
    found
}

/// An event noun or verb of the lexicon at token `i`.
fn listed(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let (word, len) = doc.found(i).iter().find_map(|it| match it.term {
        Term::Event(id) if !doc.lexicon.event(id).purpose_only => Some((doc.lexicon.event(id), it.len as usize)),
        _ => None,
    })?;
    if in_item(stage, i) || in_programme(stage, i) {
        return None;
    }
    let mut trigger = blank(word.kind, i..i + len, word.verb);
    if word.verb {
        trigger.stance = verb_stance(stage, line, i, i + len, word.kind);
        return Some(trigger);
    }
    trigger.anaphoric = doc.is_any(i + len, &["itu", "ini", "tersebut"])
        || doc.is_any(i + len + 1, &["itu", "ini", "tersebut"])
        || i <= line.tokens.start + 1;
    noun_stance(stage, line, &mut trigger);
    Some(trigger)
}

fn blank(kind: EventKind, tokens: Range<usize>, verb: bool) -> Trigger {
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
    }
}

/// Whether token `i` lies inside a unit or post phrase (`Kabag Ops`, `Satgas`).
fn in_item(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let items = &stage.mentions.items;
    let to = items.partition_point(|it| it.tokens.start <= i);
    items[to.saturating_sub(4)..to].iter().any(|it| it.tokens.contains(&i) && !matches!(it.item, Item::Region(_)))
}

fn in_programme(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    (i.saturating_sub(4)..i).any(|k| {
        stage
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
    while before > line.tokens.start && i - before < 3 && doc.is_any(before - 1, FILLERS) {
        before -= 1;
    }
    let near = before.saturating_sub(1).max(line.tokens.start)..before;
    if near.clone().any(|it| doc.is_any(it, BACK)) {
        trigger.stance = Stance::Back;
        return;
    }
    let background = |range: Range<usize>| range.into_iter().any(|it| doc.is_any(it, BACKGROUND));
    if background(before.saturating_sub(2).max(line.tokens.start)..i) {
        trigger.stance = Stance::Background;
        // `untuk mengikuti penyuluhan`: still what they came for.
        if !line.cues.iter().any(|it| it.end == before && it.role == RoleCue::Attendee) {
            return;
        }
    }
    if let Some(cue) = line.cues.iter().rev().find(|it| {
        it.end <= i && i - it.end <= 5 && matches!(it.role, RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee)
    }) && !(cue.end..i).any(|it| doc.mark(it) == ',')
        && !background(cue.end..i)
    {
        trigger.stance = Stance::Told;
        let from = cue.at.saturating_sub(3).max(line.tokens.start);
        trigger.aside = cue.role == RoleCue::Attendee
            && !cue.passive
            && (from..cue.at).any(|it| {
                doc.is_any(
                    it,
                    &[
                        "karena", "lantaran", "sebab", "usai", "seusai", "setelah", "berada", "masih", "sedang",
                        "tengah",
                    ],
                )
            });
        return;
    }
    if (before.saturating_sub(3).max(line.tokens.start)..before)
        .any(|it| doc.is_any(it, BRINGS) && !(it + 1..before).any(|k| doc.mark(k) == ','))
    {
        // `dalam`, `pada`, `saat` alone only name it; `settle` looks for a place of its own.
        let weak = !(before.saturating_sub(3).max(line.tokens.start)..before)
            .any(|it| doc.is_any(it, &BRINGS[..BRINGS.len() - 6]));
        if !weak {
            trigger.stance = Stance::Told;
            return;
        }
    }
    let stop = (trigger.tokens.end + 14).min(line.tokens.end);
    let behind = (trigger.tokens.end..stop).any(|it| doc.is_any(it, HAPPENS))
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

fn verb_stance(stage: &Stage<'_, '_, '_>, line: &Line, i: usize, end: usize, kind: EventKind) -> Stance {
    let doc = stage.doc;
    if (i.saturating_sub(2).max(line.tokens.start)..i).any(|it| doc.is_any(it, UNREAL)) {
        return Stance::Background;
    }
    let passive = doc.word(i).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("di"));
    let before = line.tokens.start..i;
    let acts = |range: Range<usize>| -> bool {
        !stage.people.within(range.clone()).is_empty()
            || stage.items(range.clone()).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
            || range.into_iter().any(|it| doc.quote_of(it).is_none() && doc.is_any(it, DOERS))
    };
    let crowd = kind == EventKind::Protest && before.clone().any(|it| doc.is_any(it, CROWD));
    if crowd || acts(before) || (passive && acts(end..(end + 4).min(line.tokens.end))) {
        Stance::Told
    } else {
        Stance::Named
    }
}

/// Turns of phrase that say that something took place.
fn phrase(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let ahead = |reach: usize| i + 1..(i + 1 + reach).min(line.tokens.end);
    let behind = |reach: usize| i.saturating_sub(reach).max(line.tokens.start)..i;
    let any = |range: Range<usize>, words: &[&str]| range.into_iter().any(|it| doc.is_any(it, words));
    let verb = |kind: EventKind| {
        let mut trigger = blank(kind, i..i + 1, true);
        trigger.stance = verb_stance(stage, line, i, i + 1, kind);
        trigger
    };
    if doc.is_any(i, GIVES) && !any(line.tokens.clone(), &["amplop", "jabatan", "kotak", "berkas"]) {
        let passive = doc.is_any(i, &["dibagikan", "diserahkan", "disalurkan"]);
        if (!passive && any(ahead(5), GOODS)) || (passive && any(behind(4), GOODS)) {
            let mut trigger = verb(EventKind::SocialAid);
            trigger.stance = if trigger.stance == Stance::Background { Stance::Background } else { Stance::Told };
            return Some(trigger);
        }
        return None;
    }
    if doc.is_any(i, &["mengamankan", "diamankan", "menangkap", "membekuk", "meringkus", "menahan"]) {
        return any(ahead(3), SEIZED).then(|| verb(EventKind::LawEnforcement));
    }
    if doc.is_any(i, &["menyisir", "menurunkan", "mencopot", "membersihkan", "menertibkan", "melepas"])
        && any(ahead(5), POSTERS)
    {
        return Some(verb(EventKind::LawEnforcement));
    }
    if doc.is_any(i, TRAVELS)
        && any(behind(7), CARGO)
        && !doc.is_any(i.wrapping_sub(1), &["langsung", "yang", "belum", "tidak", "bisa"])
    {
        let mut trigger = verb(EventKind::Logistics);
        // What travels needs no doer.
        trigger.stance = if trigger.stance == Stance::Background { Stance::Background } else { Stance::Told };
        return Some(trigger);
    }
    if doc.is_any(i, MOVES)
        && (doc.is_any(i + 1, &["ke", "di"]) || doc.is(i, "menuju") || doc.is(i + 1, "perjalanan"))
        && (any(behind(6), &["rombongan", "regu", "selanjutnya", "kemudian"])
            || any(behind(3), &["dijadwalkan", "akan"]))
    {
        let kind = if any(ahead(6), &["gudang", "TPS", "posko", "pos"]) {
            EventKind::Inspection
        } else if any(behind(6), &["regu", "peleton", "tim"]) {
            EventKind::Other
        } else {
            EventKind::Visit
        };
        let mut trigger = verb(kind);
        trigger.stance = Stance::Told;
        return Some(trigger);
    }
    None
}

/// Cuts the line between the told triggers, gives each its venue and date, and lifts those that have a place and day of their own.
fn settle(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
    let doc = stage.doc;
    for index in 0..found.len() {
        let next = found[index + 1..]
            .iter()
            .find(|it| matches!(it.stance, Stance::Told | Stance::Named) && it.kind != found[index].kind)
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
        found[index].venue = own.or_else(|| venue(early.clone()).filter(|_| first));
        found[index].date = stage.date_in(line, &clause).or_else(|| stage.date_in(line, &early).filter(|_| first));
        found[index].clause = clause.clone();
        if found[index].stance == Stance::Named && !found[index].verb {
            let dated = found[index].date.is_some_and(|it| stage.dates[it].is_explicit());
            let before = found[index].tokens.start;
            let within = doc.is_any(before.wrapping_sub(1), &["dalam", "pada", "saat", "di", "lewat"])
                || doc.is_any(before.wrapping_sub(2), &["dalam", "pada", "saat", "lewat"]);
            let adjacent = own.is_some_and(|it| line.venues[it].start <= found[index].tokens.end + 8);
            if own.is_some() && (dated || (within && adjacent)) {
                found[index].stance = Stance::Told;
            }
        }
    }
}
