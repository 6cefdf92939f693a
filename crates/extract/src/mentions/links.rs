//! Words behind a name that say that the post which follows is his, or was: `yang juga`, `selaku`, `dari jabatan`, `kini`.

use super::trailing::Tie;
use crate::doc::Doc;
use simpul_lexicon::Term;

/// One behind the words at token `i` that say that a post is that of the one named before: `yang juga`, `selaku`, `kini`.
pub(super) fn link_words(doc: &Doc<'_>, i: usize, comma: bool) -> Option<usize> {
    let times = words![
        "juga",
        "merupakan",
        "menjabat",
        "sebelumnya",
        "semula",
        "tadinya",
        "sehari",
        "dulu",
        "dulunya",
        "kini",
        "sekarang",
        "duduk",
        "mengemban",
        "memangku",
        "menduduki"
    ];
    let now = || doc.is_any(i + 1, words!["selama", "saat", "sebelum"]) && doc.is(i + 2, "ini");
    if doc.is(i, "yang") && (doc.is_any(i + 1, times) || now()) {
        // `yang sehari-hari Sekretaris di dinas itu`
        let mut at = i + 2 + usize::from(doc.mark(i + 2) == '-');
        let holds = words![
            "merupakan",
            "menjabat",
            "adalah",
            "sebagai",
            "selaku",
            "bertugas",
            "pernah",
            "sempat",
            "masih",
            "juga",
            "ini",
            "hari",
            "harinya",
            "duduk",
            "menduduki",
            "menempati",
            "mengisi",
            "memegang",
            "mengemban",
            "memangku",
            "posisi",
            "jabatan",
            "kursi",
            "amanah",
            "amanat"
        ];
        while doc.is_any(at, holds) {
            at += 1;
        }
        return Some(at);
    }
    if comma && doc.is_any(i, words!["sebelumnya", "kini", "sekarang", "dulunya", "semula", "tadinya"]) {
        return Some(i + 1);
    }
    // `A, sang camat, melayani …`
    if comma && doc.is(i, "sang") {
        return Some(i + 1);
    }
    if doc.is(i, "salah") && doc.is_any(i + 1, words!["seorang", "satu"]) {
        return Some(i + 2);
    }
    if !comma && doc.is_any(i, words!["mantan", "eks"]) {
        return doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Post(_))).then_some(i);
    }
    if doc.is_any(i, words!["adalah", "merupakan", "selaku"]) || doc.is(i, "dalam") && doc.is(i + 1, "kapasitas") {
        return Some(i + 1);
    }
    // `A, jabatan lama P, jabatan baru Q`
    if comma && doc.is(i, "jabatan") && doc.is_any(i + 1, words!["lama", "semula", "sebelumnya"]) {
        return Some(i + 2 + usize::from(doc.mark(i + 2) == ':' || doc.is(i + 2, "sebagai")));
    }
    None
}

/// One behind `dari` at token `i` and the words that lead from it to a post, and what ties them.
pub(super) fn comes_from(doc: &Doc<'_>, i: usize) -> (usize, Tie) {
    let said = doc.is_any(i + 1, words!["jabatan", "jabatannya", "posisi", "posisinya"]);
    let mut at = i + 1 + usize::from(said);
    at += usize::from(doc.is_any(at, words!["lama", "sebelumnya", "semula"]));
    at += usize::from(doc.is_any(at, words!["sebagai", "selaku"]));
    (at, if said { Tie::FromPost } else { Tie::From })
}

/// Whether a word for going to another post stands at token `i`.
pub(super) fn goes(doc: &Doc<'_>, i: usize) -> bool {
    let verbs = words![
        "menjadi",
        "ke",
        "kini",
        "digeser",
        "geser",
        "dipindah",
        "dipindahkan",
        "dimutasi",
        "dimutasikan",
        "dipromosikan",
        "pindah",
        "bergeser",
        "sekarang",
        "sebagai",
        "dilantik",
        "diangkat"
    ];
    doc.is_any(i, verbs)
}
