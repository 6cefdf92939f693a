//! Who comes to an event: `dihadiri A dan B`, `A menghadiri acara`, `tampak hadir C`.

use super::{Here, acts, collect, free_units, last_break, list_end, tells};
use crate::{events::Draft, opening, people::Seen, words::Words};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};

/// `dihadiri A dan B`, `A menghadiri acara`: those who follow the cue, or stand before it.
pub(super) fn read(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    if is_wish(here) || is_of_another(here) || tells_else(here) {
        return;
    }
    // `Disambut A, B memasuki aula`
    let own = opening::subject_behind(stage, here.tokens(), &cue).unwrap_or(here.tokens().end);
    let listed = list_end(stage, here.behind(), RoleCue::Attendee).min(own);
    let followed = !stage.people.within(cue.end..listed).is_empty() || !free_units(stage, cue.end..listed).is_empty();
    // `Anggota DPRD X yang hadir berjanji …`
    let that = cue.passive && doc.is(cue.at, "yang") && !followed;
    if let Some(seen) = here.nearest().filter(|it| that && it.tokens.end == cue.at) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-active");
        return;
    }
    if let Some(seen) = in_office(here) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-office");
        return;
    }
    // `menyebut sisa 21 kotak menyusul`: what is told of others.
    let seen = stage.people.within(here.before()).last();
    if !cue.passive && seen.is_some_and(|it| tells(doc, it.tokens.end..cue.at)) {
        return;
    }
    if is_received(here, followed) {
        receives(draft, here, listed);
    } else {
        comes(draft, here, listed, followed);
    }
}

/// `mengajak masyarakat untuk turut serta`: whether they are only wished or meant to come, or did not.
fn is_wish(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let at = here.cue().at;
    let wishes = words!["untuk", "agar", "mengajak", "diminta", "dapat"];
    // `perlu diagendakan rapat dengan mengundang Bupati X`: what should be.
    let should = words!["perlu", "hendaknya", "sebaiknya", "semestinya", "seharusnya", "mengusulkan", "menyarankan"];
    here.last(3).any(|it| doc.is_any(it, wishes))
        || doc.is(at, "mengundang") && doc.any_of(here.last(10), should)
        // `tidak tampak di lokasi`
        || doc.is_any(at.wrapping_sub(1), words!["tidak", "tak", "belum", "batal", "urung"])
}

/// `sidang perkara yang melibatkan oknum anggota Polres X`: whether a cue is of something else than the event.
fn is_of_another(here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    // `Apel digelar menyusul kunjungan Kapolri`: what came before.
    if doc.is(cue.at, "menyusul") && doc.event_noun(cue.end).is_some() {
        return true;
    }
    // `sidang perkara yang melibatkan oknum anggota Polres X`: whom a case is about.
    let case = words!["perkara", "kasus", "insiden", "kecelakaan", "dugaan", "korupsi", "sengketa"];
    if doc.any_of(cue.at..cue.end, words!["melibatkan"])
        && (doc.any_of(here.last(2), case)
            || doc.any_of(here.next(3), words!["oknum", "terdakwa", "tersangka", "pelaku"]))
    {
        return true;
    }
    // `diperkuat dengan kamera yang terhubung dengan KPU X`: a thing, and what it has to do with.
    doc.is_any(cue.at, words!["diperkuat", "didukung"])
        && !doc.any_of(here.next(6), words!["personel", "personil", "anggota", "petugas"])
        && stage.items(here.next(6)).next().is_none()
}

/// `Kasdam terlihat juga menyerahkan bibit`: whether a cue opens what somebody does, and no list.
fn tells_else(here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    let seen =
        doc.is_any(cue.at, words!["terlihat", "tampak", "nampak"]) && doc.is_any(cue.end - 1, words!["juga", "pula"]);
    let subject = || stage.items(here.last(3)).any(|it| it.tokens.end == cue.at);
    if seen && subject() && stage.items(cue.end..cue.end + 2).next().is_none() {
        return true;
    }
    // `keberatan antara lain Partai X mengajukan gugatan`: a clause with its own verb, no list.
    let first = stage.items(cue.end..cue.end + 1).find(|it| it.tokens.start == cue.end);
    if doc.is(cue.end - 1, "lain") && first.is_some_and(|it| doc.may_be_verb(it.tokens.end)) {
        return true;
    }
    // `empat di antaranya menyangkut kepala lembang`: what some of them are about.
    // `Satu di antaranya, Kepala Desa X, ditegur`: one of those just spoken of.
    let one = words!["satu", "salah", "dua", "tiga"];
    doc.is_any(cue.end - 1, words!["antaranya", "diantaranya"])
        && (doc.may_be_verb(cue.end) || doc.is_any(cue.at.wrapping_sub(1), one))
}

/// `mengumumkan panelis yang akan terlibat dalam debat`: whether it is of those right before `yang`, who are nobody's unit.
fn is_of_nobody(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let at = here.cue().at;
    let relative = doc.is(at.wrapping_sub(2), "yang") && doc.is_any(at - 1, words!["akan", "bakal"]);
    relative && here.stage.items(at.saturating_sub(3)..at - 2).next().is_none()
}

/// `dengan Kasat Lantas AKP X sebagai perwira apel`: who bears the office stands before it.
fn in_office(here: Here<'_>) -> Option<&Seen> {
    let at = here.cue().at;
    let office = here.stage.doc.is_any(at, words!["sebagai", "selaku", "bertindak"]);
    let alone = office && here.stage.people.within(here.next(3)).is_empty();
    here.nearest().filter(|it| alone && it.tokens.end + 2 >= at)
}

/// `dihadiri A`, `diterima B`: whether those who are there follow the cue. `followed` says that somebody does.
fn is_received(here: Here<'_>, followed: bool) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    // `A dan B hadir dalam penyerahan itu`: nobody follows.
    // `A dan B turut hadir dalam kegiatan itu`
    // `A dan B ikut dalam rombongan.`
    let comes = doc.any_of(cue.at..cue.end, words!["hadir", "rombongan"]) && cue.end - cue.at <= 5;
    // `A hadir dalam rapat yang digelar Bawaslu X`: who stands right before comes.
    let item = |at: usize| stage.items(at..at + 1).any(|it| it.tokens.start == at);
    let subject = || stage.people.within(here.before()).last().is_some_and(|it| it.tokens.end + 1 >= cue.at);
    let alone = comes && doc.is_any(cue.at, words!["hadir", "turut", "ikut"]) && !item(cue.end) && subject();
    (cue.passive || doc.is(cue.at, "melibatkan")) && (followed || !comes) && !alone
}

/// `dihadiri A dan B`, `Kapolda disambut Bupati C`: those who follow up to `listed`, and the guest.
fn receives(draft: &mut Draft, here: Here<'_>, listed: usize) {
    let stage = here.stage;
    let cue = here.cue();
    // `Kapolda disambut Bupati`: the guest is there too.
    let received = stage.doc.is_any(cue.at, words!["disambut", "diterima", "dijemput", "dijamu"]);
    if let Some(seen) = here.nearest().filter(|it| received && it.tokens.end + 2 >= cue.at) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-received");
    }
    // `diterima diruang rapat KPU`: where, not by whom.
    if !stage.marks.has(cue.end, Words::Glued) {
        collect(stage, draft, cue.end..listed, here.away, "attendee-passive");
    }
}

/// `A menghadiri acara`, `tampak hadir A dan B`: those who stand before the cue, and those who follow up to `listed`. `followed` says that
/// somebody does.
fn comes(draft: &mut Draft, here: Here<'_>, listed: usize, followed: bool) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    if is_of_nobody(here) {
        return;
    }
    // `Dari KPU X hadir Ketua A dan Anggota B`: those who follow, for their unit.
    let sent = followed && doc.is(cue.at, "hadir") && doc.is(here.tokens().start, "dari");
    if sent && stage.people.within(here.before()).is_empty() {
        // `…, sementara dari TNI Dandim C`
        let also = doc.is_any(listed, words!["sementara", "sedangkan"]) && doc.is(listed + 1, "dari");
        let listed = if also { here.tokens().end } else { listed };
        collect(stage, draft, cue.end..listed, here.away, "attendee-listed");
        return;
    }
    let has_ahead = here.first_free(here.before()).is_some() || !free_units(stage, here.before()).is_empty();
    // `Tampak hadir A`, but `A tampak mengikuti apel`.
    let seen_behind = followed
        && doc.is_any(cue.at.wrapping_sub(1), words!["tampak", "terlihat", "terpantau"])
        && !doc.is_any(cue.at, words!["mengikuti", "menghadiri"]);
    if has_ahead && !seen_behind {
        comes_likewise(draft, here);
        // For a list opened by `hadir` also who follows.
        if !doc.is_any(cue.at, words!["hadir", "turut", "tampak"]) || doc.is(cue.end - 1, "di") {
            return;
        }
    }
    // `Tampak mengikuti acara A dan B`: who is seen to do so follows.
    let seen_to = !has_ahead && stage.marks.has(here.tokens().start, Words::Seen) && cue.at <= here.tokens().start + 2;
    if doc.is_any(cue.at, words!["menghadiri", "mengikuti", "hadiri", "ikuti"]) && !seen_to {
        if !has_ahead {
            acts::he_attends(stage, draft, here.tokens().start, &cue);
        }
        return;
    }
    collect(stage, draft, cue.end..listed, here.away, "attendee-listed");
}

/// `X menghadiri`, `A dan B turut hadir`: who stands before; `Camat X menyusul, begitu pula Y`: and who does likewise.
fn comes_likewise(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    let clause = last_break(stage, here.tokens().start, cue.at)..cue.at;
    collect(stage, draft, clause, here.away, "attendee-active");
    let likewise = here
        .behind()
        .find(|it| doc.is_any(*it, words!["begitu", "demikian"]) && doc.is_any(it + 1, words!["pula", "juga"]));
    if let Some(at) = likewise {
        let stop = list_end(stage, at + 2..here.tokens().end, RoleCue::Attendee);
        collect(stage, draft, at + 2..stop, here.away, "attendee-listed");
    }
}
