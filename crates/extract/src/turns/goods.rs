//! What is given, taken and cleared away: goods, suspects and posters.

use super::{ahead, any, behind, verb};
use crate::{
    lines::{Line, Stage},
    mentions::Item,
    triggers::{Trigger, follows_doer},
    words::Words,
};
use simpul_model::EventKind;

/// `membagikan 150 paket sembako`, `masker dibagikan`.
pub(super) fn gift(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    if stage.doc.is_any(i, words!["memberikan", "memberi", "berikan"]) {
        // `memberikan pelayanan kesehatan kepada warga`
        let care = any(
            stage,
            i + 1..(i + 2).min(line.tokens.end),
            words!["pelayanan", "layanan", "pengobatan", "pemeriksaan"],
        ) && any(stage, ahead(line, i, 3), words!["kesehatan", "gratis", "massal"]);
        let help = words!["bantuan", "sembako", "santunan", "bingkisan", "beras", "takjil", "bansos", "paket"];
        let goods = any(stage, ahead(line, i, 4), help);
        let words = any(
            stage,
            ahead(line, i, 6),
            words!["hukum", "kredit", "layanan", "pelayanan", "keuangan", "teknis", "pendampingan"],
        );
        let placed = !line.venues.is_empty() || !line.dates.is_empty();
        return ((care || goods && !words) && placed).then(|| verb(stage, line, i, EventKind::SocialAid, true));
    }
    if !stage.marks.has(i, Words::Gives)
        || any(stage, line.tokens.clone(), words!["amplop", "jabatan", "kotak", "berkas", "jawaban"])
    {
        return None;
    }
    let passive = stage.doc.is_any(i, words!["dibagikan", "diserahkan", "diserahkannya", "disalurkan"]);
    // `menyerahkan bendera Forki`: a sign of office.
    if stage.doc.is_any(i, words!["menyerahkan", "serahkan"]) && stage.doc.is(i + 1, "bendera") {
        return None;
    }
    let goods = if passive {
        stage.marks.any(behind(line, i, 4), Words::Goods)
    } else {
        stage.marks.any(ahead(line, i, 5), Words::Goods)
    };
    goods.then(|| verb(stage, line, i, EventKind::SocialAid, false))
}

/// `mengamankan dua pria`, `menangkap tiga orang`: not `mengamankan jalannya pilkada`.
pub(super) fn seizure(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    // `Polsek X tangkap dua pelaku`
    let bare = || stage.doc.is_any(i, words!["amankan", "jaring", "tahan", "tangkap"]) && follows_doer(stage, i);
    let seizes = stage.marks.has(i, Words::Seizes) || stage.doc.is(i, "menahan") || bare();
    let charged = seizes && any(stage, ahead(line, i, 2), words!["mantan", "eks", "oknum", "bendahara", "kepala"]);
    // `menahan MH (52)`
    let initials = seizes
        && stage
            .doc
            .tokens
            .get(i + 1)
            .is_some_and(|it| it.shape == crate::token::Shape::Upper && it.end - it.start <= 3)
        && stage.doc.mark(i + 2) == '(';
    // `menahan Andika, Kepala Desa X`
    let named = stage.doc.is(i, "menahan")
        && stage.doc.tokens.get(i + 1).is_some_and(|it| it.is_capital() && it.is_word())
        && stage.items(line.tokens.start..i).any(|it| matches!(it.item, Item::Unit(_)));
    // `memeriksa dua saksi`
    let examined = words!["seorang", "saksi", "saksi-saksi", "tersangka", "terduga", "terlapor"];
    // `majelis memeriksa saksi`: in a hearing.
    let bench = || any(stage, behind(line, i, 4), words!["majelis", "hakim", "panel", "jpu", "jaksa"]);
    let examines = stage.doc.is(i, "memeriksa") && any(stage, ahead(line, i, 2), examined) && !bench();
    (examines || seizes && (charged || initials || named || stage.marks.any(ahead(line, i, 3), Words::Seized)))
        .then(|| verb(stage, line, i, EventKind::LawEnforcement, true))
}

/// `menurunkan alat peraga kampanye`, `menyisir APK`.
pub(super) fn clearing(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    // `Panwascam X turunkan 120 APK`
    let bare = || stage.doc.is_any(i, words!["copot", "turunkan"]) && follows_doer(stage, i);
    let clears = stage.marks.has(i, Words::Clears) || bare();
    (clears && stage.marks.any(ahead(line, i, 8), Words::Posters))
        .then(|| verb(stage, line, i, EventKind::LawEnforcement, true))
}
