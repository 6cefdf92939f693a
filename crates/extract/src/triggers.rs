//! Words that say that something took place: event nouns and verbs of the lexicon, and a few turns of phrase that take more than a word.

pub(crate) mod denied;
mod doers;
mod kinds;
mod pairs;
mod settle;
mod stance;
mod verbs;

use crate::{
    doc::{Doc, Kinds},
    lines::{Line, Stage},
    mentions::Item,
    rows::Row,
    token::Token,
    turns,
    words::Words,
};
pub(crate) use doers::follows_doer;
use doers::{is_predicate, ships};
use kinds::kind_beside;
use settle::settle;
use simpul_lexicon::{RoleCue, Term};
use simpul_model::EventKind;
use stance::noun_stance;
use std::ops::Range;
pub(crate) use verbs::verb_stance;

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

/// Reads the event words of a line, each with its stance and what belongs to it. Gives whether it names an event that is not held.
pub(crate) fn find(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut Vec<Trigger>) -> bool {
    let doc = stage.doc;
    let mut denied = false;
    let begins = |it: &Row| it.kinds(&[Kinds::EVENT, Kinds::PROGRAMME]) | it.lists(&turns::OPENERS);
    let mut next = line.tokens.start;
    while let Some(i) = stage.marks.first(next..line.tokens.end, begins) {
        next = i + 1;
        // `pemilihan kepala desa (Pilkades)`, `pemilihan keuchik langsung (Pilchiksung)`: the same in short.
        let short = || {
            doc.mark(i.wrapping_sub(1)) == '('
                && found.last().is_some_and(|it| {
                    let gap = it.tokens.end..i - 1;
                    gap.len() <= 2 && gap.into_iter().all(|it| doc.tokens[it].is_word())
                })
        };
        let quoted = || doc.quote_of(i).is_some() && !named_in_quotes(doc, i);
        if !doc.tokens[i].is_word() || quoted() || short() {
            continue;
        }
        let turn = if stage.marks.has_any(i, &turns::OPENERS) { turns::phrase(stage, line, i) } else { None };
        let hit = turn.or_else(|| listed(stage, line, i)).or_else(|| programme(stage, line, i));
        if let Some(trigger) = hit {
            // A noun at the head of the sentence may stand before the verb that tells it.
            next = trigger.tokens.end.max(next);
            if denied::is_not_held(stage, line, &trigger) {
                denied = true;
            } else {
                found.push(trigger);
            }
        }
    }
    if !found.is_empty() {
        settle(stage, line, found);
    }
    denied
}

/// Whether an event word names a fruit, a way, a room, a vessel, a means or what fell: `memetik apel perdana`, `kebun apel`; `jalur evakuasi`;
/// `melongok ruang sidang barunya`; `dari atas kapal patroli`; `dana kampanye`; `longsor menutup jalan`.
pub(crate) fn names_a_thing(doc: &Doc<'_>, i: usize) -> bool {
    let fruit = || {
        doc.is(i, "apel")
            && doc.any_of(i.saturating_sub(2)..i, words!["buah", "kebun", "memanen", "memetik", "panen", "petani"])
    };
    let room =
        || !doc.tokens[i].is_capital() && doc.is_any(i.wrapping_sub(1), words!["ruang", "ruangan", "kamar", "meja"]);
    let way = || doc.is(i, "evakuasi") && doc.is_any(i.wrapping_sub(1), words!["jalur", "rute", "titik", "peta"]);
    let vessel = || doc.is(i, "patroli") && doc.is(i.wrapping_sub(1), "kapal");
    // `laporan dana kampanye`
    let means = || {
        doc.is(i, "kampanye")
            && doc.is_any(
                i.wrapping_sub(1),
                words!["akun", "alat", "atribut", "bahan", "dana", "iklan", "materi", "zona"],
            )
    };
    // `Longsor menutup jalan`
    let fallen = || {
        let falls = words!["banjir", "batu", "longsor", "longsoran", "lumpur", "material", "pohon", "tanah", "tebing"];
        doc.is(i, "menutup") && doc.any_of(i.saturating_sub(6)..i, falls)
    };
    fruit() || way() || room() || vessel() || means() || fallen()
}

/// `menggelar kegiatan “Jumat Curhat”`: a name within quotation marks, nobody's words.
fn named_in_quotes(doc: &Doc<'_>, i: usize) -> bool {
    let opens = i.wrapping_sub(1);
    let closes = (i + 1..(i + 6).min(doc.tokens.len())).any(|it| doc.quote_of(it).is_none());
    doc.tokens.get(opens).is_some_and(|it| matches!(it.mark, '“' | '"' | '”' | '\'' | '‘'))
        && doc.is_any(i.wrapping_sub(2), words!["kegiatan", "program", "acara", "menggelar", "bernama"])
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
    let housed = line.venues.iter().any(|it| {
        // `Balai Besar Riset Budidaya Laut dan Penyuluhan Perikanan`
        let goes_on = it.end + 1 == i && doc.is(it.end, "dan") && doc.tokens[i].is_capital() && it.len() > 1;
        it.contains(&i) || goes_on && doc.tokens.get(i + 1).is_some_and(|next| next.is_capital() && next.is_word())
    });
    if housed || in_item(stage, i) || in_programme(stage, i) || in_group(stage, i) {
        return None;
    }
    // `dalam wawancaranya dengan awak media`: nobody is examined for an office.
    let press = (i + len..i + len + 4).any(|it| stage.marks.has(it, Words::Press));
    if doc.is_any(i, words!["wawancara", "wawancaranya"]) && press {
        return None;
    }
    // `kata A dalam siaran pers, Rabu (24/6)`: a paper; `dalam keterangan pers di Mapolres X` is none.
    let paper = word.kind == EventKind::PressConference
        && doc.is_any(i, words!["siaran", "keterangan", "rilis", "pers", "press"])
        && !doc.is_any(i + 1, words!["conference"])
        && stage.marks.has(i.wrapping_sub(1), Words::InPrint)
        && !doc.is(i + len, "di")
        // `dihadirkan dalam rilis kasus di Mapolres X`
        && !(doc.is_any(i + len, words!["akhir", "kasus", "kinerja", "pengungkapan"])
            && doc.any_of(i + len..i + len + 3, words!["di"]));
    // `dilanjutkan pembukaan acara oleh Ketua X`: of what is told.
    let start = doc.is(i, "pembukaan")
        && doc.is_any(i + len, words!["acara", "kegiatan", "rapat", "rakor"])
        && doc.is_any(i + len + 1, words!["oleh"]);
    // `Sidang melalui video conference`: by what means.
    let means = doc.is_any(i, words!["video", "vicon", "telekonferensi", "zoom"])
        && doc.is_any(i.wrapping_sub(1), words!["melalui", "lewat", "via", "secara"]);
    // `menguji tempat pemungutan suara (TPS) ramah lansia`: a polling place.
    let booth = word.kind == EventKind::Voting && doc.is(i.wrapping_sub(1), "tempat");
    // `penutupan perdagangan Jumat lalu`: of the exchange.
    let trade = doc.is_any(i, words!["penutupan", "pembukaan"]) && stage.marks.has(i + len, Words::Trade);
    // `pertandingan Indonesia kontra Iran`: what a crowd watches.
    let game = doc.is(i, "pertandingan")
        && doc.any_of(i + 1..(i + 8).min(line.tokens.end), words!["kontra", "melawan", "lawan", "versus", "vs"]);
    // `kontribusi kunjungan wisatawan`: of people in general.
    let tourists = doc.is(i, "kunjungan")
        && doc.is_any(i + len, words!["wisatawan", "wisata", "turis", "pengunjung", "pasien", "pelanggan", "kapal"]);
    // `pendistribusian dokumen elektronik`: no cargo of a vote.
    let spread = len == 1 && doc.is(i, "pendistribusian") && !stage.marks.any(line.tokens.clone(), Words::Cargo);
    // `Rapat Umum Pemegang Saham`: of a firm; `mengenai rapat-rapat hotel`: meetings in general.
    let firm = doc.is_any(i + len, words!["pemegang"]);
    let twice = |dash: usize, it: usize| {
        doc.mark(dash) == '-' && doc.tokens.get(it).is_some_and(|it| it.hash == doc.tokens[i].hash)
    };
    let again = line.dates.is_empty() && (twice(i + len, i + len + 1) || i > 1 && twice(i - 1, i - 2));
    // `rumah ibadah`, `menunaikan ibadah haji`: no gathering.
    let worship = len == 1
        && doc.is(i, "ibadah")
        && (stage.marks.has(i + 1, Words::Worship)
            || stage.marks.has(i.wrapping_sub(1), Words::Worship)
            || line.venues.iter().all(|it| it.start < i)
                && !line.cues.iter().any(|it| it.at == i + 1 && it.passive && it.role == RoleCue::Leader));
    // `penahanan suku bunga`
    let rate = doc.is(i, "penahanan") && doc.is_any(i + len, words!["suku", "bunga", "harga"]);
    if start
        || worship
        || names_a_thing(doc, i)
        || booth
        || means
        || rate
        || paper
        || trade
        || game
        || tourists
        || spread
        || firm
        || again
        || in_office(stage, i)
    {
        return None;
    }
    // `Satgas Pengamanan Perbatasan`: a force.
    if doc.is_any(i.wrapping_sub(1), words!["satgas", "tugas"]) && doc.tokens[i].is_capital() {
        return None;
    }
    // `320 personel pengamanan TPS`, `pasukan yang terlibat operasi pengamanan Lebaran`: what they are for.
    let troops = || doc.is(i.wrapping_sub(1), "pasukan") && !doc.tokens[i - 1].is_capital();
    let meant_for =
        stage.marks.has(i.wrapping_sub(1), Words::Forces) || doc.is(i.wrapping_sub(1), "operasi") || troops();
    if doc.is(i, "pengamanan") && meant_for {
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
    // `patroli Kawal Hak Pilih`: the name of a programme.
    let name = |it: usize| doc.tokens.get(it).is_some_and(|it| it.is_capital() && it.is_word());
    let shouted = || doc.word(i).chars().nth(1).is_some_and(char::is_uppercase);
    if word.verb && i > line.tokens.start && name(i) && name(i + len) && !shouted() && doc.begins(i - 1, Kinds::EVENT) {
        return None;
    }
    let mut trigger = blank(word.kind, i..i + len, word.verb);
    trigger.kind = kind_beside(stage, line, &trigger);
    // `Polres X mengawal.`, where nothing is shipped: they guard what was told.
    let escorts =
        trigger.kind == EventKind::Logistics && doc.is_any(i, words!["dikawal", "kawal", "mengawal"]) && len == 1;
    if escorts
        && !stage.marks.any(line.tokens.clone(), Words::Cargo)
        && !ships(doc)
        && !line.tokens.clone().any(|it| it > i && doc.event_noun(it).is_some())
    {
        return None;
    }
    // `Perdamaian ditandai penandatanganan naskah`
    let paper = word.kind == EventKind::Ceremony && doc.is(i, "penandatanganan");
    if paper
        && line.tokens.clone().any(|it| doc.is_any(it, words!["perdamaian", "damai", "berdamai", "ikrar", "deklarasi"]))
    {
        trigger.kind = EventKind::Declaration;
    }
    if word.verb || is_predicate(stage, line, &trigger) {
        trigger.verb = true;
        trigger.stance = verb_stance(stage, line, i, i + len, word.kind);
        return Some(trigger);
    }
    trigger.anaphoric = doc.is_any(i + len, words!["itu", "ini", "tersebut"])
        || doc.is_any(i + len + 1, words!["itu", "ini", "tersebut"])
        || i <= line.tokens.start + 1;
    noun_stance(stage, line, &mut trigger);
    // `kegiatan sosialisasi serupa`: others of its kind, unless somebody was at them instead or it has a place of its own.
    let placed = || line.venues.iter().any(|it| it.start > i);
    if doc.is(i + len, "serupa") && !trigger.aside && !placed() {
        trigger.stance = Stance::Background;
    }
    Some(trigger)
}

/// `Kasubsi Penyidikan`, `Deputi Penindakan dan Eksekusi`: what an office that no table holds is for.
fn in_office(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let capital = |it: usize| doc.tokens.get(it).is_some_and(Token::is_capital);
    let office = |it: usize| stage.marks.has(it, Words::Sections) && capital(it);
    let second = |it: usize| doc.is(it + 2, "dan") && it + 3 == i && capital(it + 1);
    // `selaku Divisi Sosialisasi Pendidikan Pemilih`
    let division = (i.saturating_sub(4)..i).rev().take_while(|it| capital(*it)).any(|it| doc.is(it, "divisi"));
    // `Badan Kepegawaian Pendidikan dan Pelatihan`
    let part = |it: &usize| capital(*it) || doc.is(*it, "dan");
    let head = words!["Badan", "Balai", "Dinas", "Lembaga"];
    let named = || (i.saturating_sub(6)..i).rev().take_while(part).any(|it| doc.is_any(it, head));
    capital(i) && (division || i > 0 && office(i - 1) || i > 2 && office(i - 3) && second(i - 3) || named())
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
    let own = !line.venues.is_empty() || turns::dated(stage, line);
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
