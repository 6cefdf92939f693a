//! Events that a page speaks of only to say that they are not held: called off, put off, denied, wished for or left to others.

use super::Trigger;
use crate::{
    doc::Doc,
    lines::{Line, Stage},
    words::Words,
};
use simpul_model::EventKind;
use std::ops::Range;

/// How far behind an event word the words may stand that call it off.
const REACH: usize = 34;

/// Words that part what is called off from what is told.
const PARTS: &[&str] = &[
    "agar",
    "akibat",
    "hingga",
    "karena",
    "ketika",
    "lantaran",
    "mengenai",
    "meski",
    "meskipun",
    "namun",
    "saat",
    "sebelum",
    "sedangkan",
    "sehingga",
    "sementara",
    "setelah",
    "soal",
    "tentang",
    "terkait",
    "tetapi",
    "usai",
    "walau",
    "walaupun",
];

/// Verbs that tell that an event is held, of whom it is done.
const HELD: &[&str] = &[
    "diadakan",
    "diagendakan",
    "digelar",
    "dihelat",
    "dijadwalkan",
    "dilaksanakan",
    "dilakukan",
    "dilangsungkan",
    "direncanakan",
    "diselenggarakan",
    "terlaksana",
    "terwujud",
];

/// Whether the words around an event word say that what it names is not held.
pub(super) fn is_not_held(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger) -> bool {
    is_left_to_others(stage.doc, line, trigger)
        || !trigger.verb
            && (is_denied(stage.doc, line, trigger.tokens.start)
                || is_put_off(stage.doc, line, trigger.tokens.start)
                || is_called_off(stage.doc, trigger.tokens.end..line.tokens.end)
                || line.dates.is_empty() && is_yet_to_be(stage.doc, trigger.tokens.end..line.tokens.end)
                || is_wished(stage, line, trigger))
}

/// Whether a sentence says that something is called off or put off, and not that it took place in the end.
pub(crate) fn calls_off(doc: &Doc<'_>, tokens: Range<usize>) -> bool {
    let off = words![
        "batal",
        "dibatalkan",
        "ditiadakan",
        "ditunda",
        "membatalkan",
        "meniadakan",
        "menunda",
        "mengurungkan",
        "urung"
    ];
    let denied = |it: usize| doc.is_any(it, words!["tidak", "tak"]) && doc.is_any(it + 1, words!["jadi", "memenuhi"]);
    (doc.first_of(tokens.clone(), off).is_some() || tokens.clone().any(denied))
        && !doc.any_of(tokens, words!["akhirnya", "sempat"])
}

/// The words right before token `i`, within the line.
fn near(line: &Line, i: usize, reach: usize) -> Range<usize> {
    i.saturating_sub(reach).max(line.tokens.start)..i
}

/// Whether nothing but words that are no verbs stands between.
fn runs_on(doc: &Doc<'_>, mut between: Range<usize>) -> bool {
    between.all(|it| doc.tokens[it].is_word() && !is_verb(doc, it))
}

/// Whether a word is a verb, and none of those that only look like one.
fn is_verb(doc: &Doc<'_>, i: usize) -> bool {
    let others = words!["bersama", "berjenjang", "terbatas", "terbuka", "terpadu", "terpilih", "tersebut", "tertutup"];
    doc.may_be_verb(i) && !doc.is_any(i, others)
}

/// `KPU X belum menggelar debat`, `tidak jadi melaksanakan PSU`, `tidak memenuhi undangan klarifikasi`, `diminta segera menggelar rapat`.
fn is_denied(doc: &Doc<'_>, line: &Line, start: usize) -> bool {
    let holds = words![
        "memenuhi",
        "mengadakan",
        "mengagendakan",
        "menggelar",
        "menghelat",
        "menjadwalkan",
        "melaksanakan",
        "melakukan",
        "melangsungkan",
        "menyelenggarakan"
    ];
    let Some(verb) = near(line, start, 4).rev().find(|it| doc.is_any(*it, holds)) else { return false };
    // `tidak memenuhi syarat`: somebody else.
    if doc.is(verb, "memenuhi") && !doc.is_any(verb + 1, words!["panggilan", "undangan"]) {
        return false;
    }
    let between = words!["akan", "bisa", "dapat", "jadi", "kembali", "kunjung", "lagi", "pernah", "segera", "sempat"];
    let first = (line.tokens.start..verb).rev().find(|it| !doc.is_any(*it, between));
    let denies = words!["batal", "belum", "didesak", "diminta", "dituntut", "gagal", "tak", "tidak", "urung"];
    runs_on(doc, verb + 1..start) && first.is_some_and(|it| doc.is_any(it, denies) && doc.quote_of(it).is_none())
}

/// `KPU X menunda rapat pleno`, `pembatalan pelantikan`.
fn is_put_off(doc: &Doc<'_>, line: &Line, start: usize) -> bool {
    let off = words![
        "membatalkan",
        "meniadakan",
        "mengurungkan",
        "menunda",
        "batalnya",
        "pembatalan",
        "penundaan",
        "tertundanya"
    ];
    near(line, start, 5).rev().find(|it| doc.is_any(*it, off)).is_some_and(|it| {
        let kept = doc.is_any(it.wrapping_sub(1), words!["tidak", "tak", "tanpa", "sempat"]);
        // `menunda sidang hingga Kamis, 2 Oktober`: when it is held is said.
        let later = !line.dates.is_empty() && doc.any_of(start..start + 6, words!["hingga", "menjadi", "sampai"]);
        !kept && !later && runs_on(doc, it + 1..start) && !doc.any_of(line.tokens.clone(), words!["akhirnya"])
    })
}

/// `Pelantikan yang sedianya digelar Senin batal`, `Rapat di Hotel X, Kamis (19/9), urung digelar`, behind the event word.
fn is_called_off(doc: &Doc<'_>, behind: Range<usize>) -> bool {
    let off = words!["batal", "dibatalkan", "ditangguhkan", "ditiadakan", "ditunda", "tertunda", "urung"];
    let filled = words!["akan", "bisa", "dapat", "jadi", "juga", "kunjung", "pernah"];
    let not_held = |it: usize| {
        let next = (it + 1..it + 4).find(|k| !doc.is_any(*k, filled)).unwrap_or(it + 1);
        doc.is_any(it, words!["belum", "tak", "tidak"]) && doc.is_any(next, words!(HELD))
    };
    let planned = |it: usize| {
        let set = words!["akan", "awalnya", "mestinya", "rencananya", "sedianya", "seharusnya", "semula"];
        doc.is_any(it, words!["diagendakan", "dijadwalkan", "direncanakan"])
            || doc.is_any(it, words!(HELD)) && doc.any_of(it.saturating_sub(2)..it, set)
    };
    for at in behind.clone().take(REACH) {
        if doc.quote_of(at).is_some() {
            return false;
        }
        if doc.is_any(at, off) || not_held(at) {
            // `Rapat yang sempat ditunda itu akhirnya digelar`, `debat yang batal itu`
            let before = doc.is_any(at.wrapping_sub(1), words!["sempat", "pernah", "kali", "yang"]);
            let later = doc.is_any(at + 1, words!["hingga", "jadi", "ke", "menjadi", "sampai"]);
            return !before && !later && !doc.any_of(at..behind.end, words!["akhirnya"]);
        }
        if doc.is_any(at, words!(PARTS)) || is_verb(doc, at) && !planned(at) {
            return false;
        }
    }
    false
}

/// `Debat baru digelar setelah stasiun televisi ditunjuk`, `pelantikan PPK baru akan dilakukan pada Mei`: what waits for something, without a
/// day.
fn is_yet_to_be(doc: &Doc<'_>, behind: Range<usize>) -> bool {
    let near = behind.start..behind.end.min(behind.start + 6);
    doc.first_of(near, words!["baru"]).is_some_and(|it| {
        let verb = it + 1 + usize::from(doc.is_any(it + 1, words!["akan", "bisa", "dapat"]));
        let waits = doc.is_any(verb + 1, words!["apabila", "jika", "kalau", "sesudah", "setelah", "usai"]);
        doc.quote_of(it).is_none() && doc.is_any(verb, words!(HELD)) && (waits || verb > it + 1)
    })
}

/// `Warga berharap debat digelar di GOR X`: what somebody wants, and is not told to be held.
fn is_wished(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger) -> bool {
    let doc = stage.doc;
    let filler =
        |it: usize| stage.marks.has(it, Words::Fillers) || doc.is_any(it, words!["agar", "supaya", "pelaksanaan"]);
    let wish = near(line, trigger.tokens.start, 4).rev().find(|it| !filler(*it));
    let wishes = words!["berharap", "mendesak", "mengusulkan", "meminta", "menginginkan", "menuntut"];
    let end = trigger.tokens.end;
    wish.is_some_and(|it| doc.is_any(it, wishes) && doc.quote_of(it).is_none())
        && !trigger.anaphoric
        && doc.any_of(end..(end + 12).min(line.tokens.end), words!(HELD))
}

/// `mempersilakan massa berunjuk rasa`, `memberi tenggat partai mencopot alat peraga`: what others may do or shall.
fn is_left_to_others(doc: &Doc<'_>, line: &Line, trigger: &Trigger) -> bool {
    let start = trigger.tokens.start;
    let lets = words!["mempersilakan", "mempersilahkan", "melarang", "mengizinkan", "membolehkan"];
    let shall = words!["tenggat", "mengimbau", "mengingatkan", "meminta"];
    let free = |from: usize| !(from..start).any(|it| doc.mark(it) == ',' || doc.quote_of(it).is_some());
    let let_be = near(line, start, 4).find(|it| doc.is_any(*it, lets));
    let told_to = if trigger.kind == EventKind::LawEnforcement && line.dates.is_empty() {
        near(line, start, 6).find(|it| doc.is_any(*it, shall))
    } else {
        None
    };
    let_be.or(told_to).is_some_and(free)
}
