//! Two event words of one line, one behind the other: which of them is told.

use super::{Stance, Trigger};
use crate::{
    attendance,
    lines::{Line, Stage},
};
use simpul_model::EventKind;
use std::ops::Range;

/// A question about the event word at an index and the one before it, or those before it.
type Rule = fn(&Stage<'_, '_, '_>, &Line, &mut [Trigger], usize);

/// The questions in their order: each is asked of the whole line before the next.
const RULES: [Rule; 20] = [
    gathers_for,
    plays,
    inspects_a_parade,
    releases,
    is_on_patrol,
    opens_a_programme,
    is_opened,
    brings_gifts,
    talks_on_a_visit,
    calls_on_a_patrol,
    is_sworn_in_at_a_sitting,
    sits_to_swear_in,
    looks_in,
    checks_a_guard,
    watches_work,
    guards_too,
    guards,
    begins_guard_duty,
    goes_its_way,
    counts_votes,
];

/// Weighs the event words of a line against each other.
pub(super) fn weigh(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
    for rule in RULES {
        for index in 1..found.len() {
            rule(stage, line, found, index);
        }
    }
}

/// The tokens between two event words.
fn gap(before: &Trigger, behind: &Trigger) -> Range<usize> {
    before.tokens.end..behind.tokens.start
}

/// `mengumpulkan para kepala desa dalam rapat koordinasi`: for what they are called together.
fn gathers_for(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (calls, event) = (&found[index - 1], &found[index]);
    let before = event.tokens.start.wrapping_sub(1);
    if calls.verb
        && stage.doc.is_any(calls.tokens.start, words!["mengumpulkan", "dikumpulkan", "kumpulkan"])
        && matches!(event.kind, EventKind::CoordinationMeeting | EventKind::Training | EventKind::RollCall)
        && stage.doc.is_any(before, words!["dalam", "pada", "untuk"])
    {
        tells_second(found, index);
    }
}

/// `mensimulasikan pemungutan suara di GOR X`: what is played.
fn plays(_: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (play, played) = (&found[index - 1], &found[index]);
    if play.verb && play.kind == EventKind::Simulation && !played.verb && gap(play, played).len() <= 3 {
        found[index].stance = Stance::Background;
    }
}

/// `mengecek kesiapan personel pengamanan dalam apel di Lapangan X`, `diberangkatkan lewat apel di Y`: at the parade.
fn inspects_a_parade(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let parade = &found[index];
    let before = parade.tokens.start.wrapping_sub(1);
    if parade.kind != EventKind::RollCall
        || !stage.doc.is_any(before, words!["dalam", "lewat", "melalui", "pada", "saat"])
    {
        return;
    }
    let there = |it: &Trigger| {
        it.kind == EventKind::Inspection
            || it.kind == EventKind::Logistics && stage.doc.is_any(before, words!["dalam", "lewat", "melalui"])
    };
    let look = found[..index].iter().rposition(|it| it.verb && there(it));
    if let Some(look) = look.filter(|it| gap(&found[*it], &found[index]).contains(&before)) {
        found[look..index].iter_mut().for_each(|it| it.stance = Stance::Background);
        found[index].stance = Stance::Told;
    }
}

/// `merilis pengungkapan kasus curanmor`: what the press is told of.
fn releases(_: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (release, case) = (&found[index - 1], &found[index]);
    if release.kind == EventKind::PressConference
        && release.verb
        && release.stance != Stance::Background
        && case.kind == EventKind::LawEnforcement
        && !case.verb
        && gap(release, case).len() <= 2
    {
        found[index].stance = Stance::Background;
    }
    // `Pengungkapan kasus itu dirilis Kapolres X`
    let (case, release) = (&found[index - 1], &found[index]);
    if case.kind == EventKind::LawEnforcement
        && !case.verb
        && release.kind == EventKind::PressConference
        && release.verb
        && release.stance == Stance::Told
    {
        found[index - 1].stance = Stance::Background;
    }
}

/// `menyambangi pos ronda dalam patroli malam`, `membubarkan balap liar saat patroli`: what is done on the rounds.
fn is_on_patrol(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    use EventKind::{Inspection, LawEnforcement, Outreach, Visit};
    let (deed, patrol) = (&found[index - 1], &found[index]);
    let before = patrol.tokens.start.wrapping_sub(1);
    let breaks_up = || stage.doc.is_any(deed.tokens.start, words!["bubarkan", "dibubarkan", "membubarkan"]);
    if deed.verb
        && patrol.kind == EventKind::Patrol
        && !patrol.verb
        && (matches!(deed.kind, Inspection | Outreach | Visit) || deed.kind == LawEnforcement && breaks_up())
        && gap(deed, patrol).contains(&before)
        && stage.doc.is_any(before, words!["dalam", "lewat", "melalui", "saat"])
    {
        tells_second(found, index);
    }
}

/// `Bupati membuka kegiatan TMMD Tahap II di X`: the ceremony that opens it is told.
fn opens_a_programme(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (opening, programme) = (&found[index - 1], &found[index]);
    let mut gap = gap(opening, programme);
    if opening.verb
        && opening.kind == EventKind::Ceremony
        && opening.stance == Stance::Told
        && stage.doc.is_any(opening.tokens.start, words!["membuka", "menutup"])
        && !programme.verb
        && programme.kind == EventKind::Other
        && gap.all(|it| stage.doc.is_any(it, words!["secara", "resmi", "langsung"]))
    {
        found[index].kind = EventKind::Ceremony;
        tells_second(found, index);
    }
}

/// `pelatihan dalam rangka Y di Aula X yang dibuka Z`: who opens what was just named.
fn is_opened(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (event, opened) = (&found[index - 1], &found[index]);
    let at = opened.tokens.start;
    if opened.verb
        && stage.doc.is_any(at, words!["dibuka", "ditutup"])
        && stage.doc.is(at.wrapping_sub(1), "yang")
        && !event.verb
        && event.stance == Stance::Told
    {
        found[index].stance = Stance::Background;
    }
}

/// `mengunjungi Masjid X dan menyerahkan bantuan`: what a visitor brings.
fn brings_gifts(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (visit, gift) = (&found[index - 1], &found[index]);
    let and = gift.tokens.start.wrapping_sub(1);
    if gift.verb
        && gift.kind == EventKind::SocialAid
        && visit.verb
        && visit.kind == EventKind::Visit
        && gap(visit, gift).contains(&and)
        && stage.doc.is_any(and, words!["dan", "sambil", "sembari", "seraya", "sekaligus", "serta"])
    {
        found[index].stance = Stance::Background;
    }
}

/// `meninjau pos dan berdialog dengan pelintas`: what one does on a visit.
fn talks_on_a_visit(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let and = found[index].tokens.start.wrapping_sub(1);
    let talks = found[index].verb && found[index].kind == EventKind::Outreach;
    let visits =
        |it: &Trigger| it.verb && matches!(it.kind, EventKind::Visit | EventKind::Inspection | EventKind::SocialAid);
    if talks
        && found[..index].iter().any(visits)
        && stage.doc.is_any(and, words!["dan", "sambil", "sembari", "seraya", "sekaligus", "serta", "lalu"])
    {
        found[index].stance = Stance::Background;
        found[index].joined = true;
    }
}

/// `Dalam patroli itu personel menyambangi kantor KPU`: a stop on the way.
fn calls_on_a_patrol(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger], index: usize) {
    let calls = found[index].verb
        && matches!(found[index].kind, EventKind::Outreach | EventKind::Visit | EventKind::Inspection);
    let rides = || found[..index].iter().any(|it| it.kind == EventKind::Patrol);
    let opens =
        || stage.doc.is_any(line.tokens.start, words!["dalam", "saat", "selama", "sambil", "sembari", "ketika"]);
    if calls && rides() && opens() {
        found[index].stance = Stance::Background;
    }
}

/// `melantik dua anggota dalam rapat paripurna`: the sitting at which it is done.
fn is_sworn_in_at_a_sitting(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (swears, sitting) = (&found[index - 1], &found[index]);
    if swears.verb
        && swears.kind == EventKind::Ceremony
        && sitting.kind == EventKind::CoordinationMeeting
        && stage.doc.is(sitting.tokens.start.wrapping_sub(1), "dalam")
    {
        found[index].stance = Stance::Background;
    }
}

/// `rapat paripurna pengambilan sumpah anggota PAW`: a sitting that is held for it.
fn sits_to_swear_in(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (sitting, swears) = (&found[index - 1], &found[index]);
    let oath = words!["sumpah", "pelantikan"];
    if sitting.kind == EventKind::CoordinationMeeting
        && stage.doc.any_of(sitting.tokens.clone(), words!["paripurna"])
        && swears.kind == EventKind::Ceremony
        && !swears.verb
        && gap(sitting, swears).len() <= 5
        && stage.doc.any_of(swears.tokens.clone(), oath)
    {
        found[index - 1].kind = EventKind::Ceremony;
    }
}

/// The second of two events takes place, the first does not.
fn tells_second(found: &mut [Trigger], index: usize) {
    found[index - 1].stance = Stance::Background;
    found[index].stance = Stance::Told;
}

/// `memantau langsung debat publik`: who looks in on an event attends it.
fn looks_in(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    use EventKind::{Inspection, LawEnforcement, Logistics, Other, Patrol, SocialAid, Voting};
    let (look, event) = (&found[index - 1], &found[index]);
    let watches = words!["memantau", "meninjau", "menyaksikan", "melihat", "mengawasi", "pantau", "tinjau"];
    let looks = look.verb && look.kind == Inspection && stage.doc.is_any(look.tokens.start, watches);
    let gathers = !event.verb
        && !matches!(event.kind, Logistics | Other | Inspection | LawEnforcement | Voting | Patrol | SocialAid);
    // `meninjau dapur umum di Lapangan X`: what is looked at.
    if looks && stage.doc.is(event.tokens.start, "dapur") && attendance::looks_in(look, &event.tokens) {
        found[index].stance = Stance::Background;
        return;
    }
    // `meninjau lokasi kunjungan kerja Presiden`: where it will be.
    let site =
        gap(look, event).any(|it| stage.doc.is_any(it, words!["lokasi", "tempat", "titik", "rute", "persiapan"]));
    if looks && !site && gathers && attendance::looks_in(look, &event.tokens) && look.stance == Stance::Told {
        tells_second(found, index);
    }
}

/// `mengecek pengamanan di Pos X`: what is looked into, at the place of the look.
fn checks_a_guard(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (look, guard) = (&found[index - 1], &found[index]);
    let looks = look.verb && look.kind == EventKind::Inspection;
    if looks && guard.tokens.start <= look.tokens.end + 1 && stage.doc.is(guard.tokens.start, "pengamanan") {
        found[index].stance = Stance::Background;
    }
}

/// `meninjau proses sortir dan lipat surat suara di Gudang X`: work that is looked at, at the place of the look.
fn watches_work(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (look, work) = (&found[index - 1], &found[index]);
    let looks = look.verb && look.kind == EventKind::Inspection && look.stance == Stance::Told;
    let mut gap = gap(look, work);
    let links = words!["proses", "kegiatan", "pelaksanaan", "jalannya", "langsung", "pekerjaan"];
    if looks && work.kind == EventKind::Logistics && gap.len() <= 2 && gap.all(|it| stage.doc.is_any(it, links)) {
        found[index].stance = Stance::Background;
    }
}

/// `melaksanakan pengawasan sekaligus pengamanan pendistribusian logistik`: whoever watches it guards it.
fn guards_too(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (watch, guard) = (&found[index - 1], &found[index]);
    let joint = || gap(watch, guard).all(|it| stage.doc.is_any(it, words!["dan", "sekaligus", "serta"]));
    if watch.stance == Stance::Told
        && stage.doc.is(watch.tokens.start, "pengawasan")
        && stage.doc.is_any(guard.tokens.start, words!["pengamanan", "pengawalan"])
        && joint()
        && found.get(index + 1).is_some_and(|it| it.kind == EventKind::Logistics)
    {
        tells_second(found, index);
    }
}

/// `pengawalan rekapitulasi suara`: it is the count that takes place.
fn guards(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    use EventKind::{Campaign, Logistics, Other, Voting};
    let (guard, event) = (&found[index - 1], &found[index]);
    if !stage.doc.is_any(guard.tokens.start, words!["pengawalan", "pengamanan"]) || guard.stance != Stance::Told {
        return;
    }
    let beside = event.tokens.start <= guard.tokens.end + 1;
    let guarded = !event.verb && beside && !matches!(event.kind, Logistics | Other | Voting | Campaign);
    // `pengamanan ketat saat pergeseran logistik`, `pengawalan terhadap pendistribusian logistik`
    let links = words!["ketat", "saat", "terhadap", "pada", "proses", "kegiatan", "dan", "serta", "jalannya"];
    let mut gap = gap(guard, event);
    let shipped = !event.verb && event.kind == Logistics && gap.len() <= 3 && gap.all(|it| stage.doc.is_any(it, links));
    if guarded || shipped {
        tells_second(found, index);
    }
}

/// `Sebelum melaksanakan pengamanan diawali dengan apel pagi di halaman X`: what a guard duty begins with takes place.
fn begins_guard_duty(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let (duty, event) = (&found[index - 1], &found[index]);
    let gap = gap(duty, event);
    if !event.verb
        && stage.doc.is_any(duty.tokens.start, words!["pengamanan", "pengawalan", "penjagaan"])
        && gap.len() <= 4
        && stage.doc.any_of(gap, words!["diawali", "didahului"])
    {
        tells_second(found, index);
    }
}

/// `pendistribusian logistik dari X menuju Y`: one way.
fn goes_its_way(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let doc = stage.doc;
    let (shipment, way) = (&found[index - 1], &found[index]);
    let shipped = shipment.kind == EventKind::Logistics && shipment.stance == Stance::Told;
    // `memberangkatkan 212 bilik suara menuju Y`
    let sends = doc.is_any(shipment.tokens.start, words!["memberangkatkan", "melepas"]);
    let leaves = !shipment.verb && doc.any_of(gap(shipment, way), words!["dari"]);
    // `Kapal pengangkut kotak suara menuju Pulau X bertolak dari Pelabuhan Y`: where the ship is bound.
    let bound = doc.is(shipment.tokens.start, "menuju")
        && way.kind == EventKind::Logistics
        && doc.is_any(way.tokens.start, words!["berangkat", "bertolak", "diberangkatkan", "dilepas"])
        && gap(shipment, way).all(|it| doc.tokens[it].is_word());
    if shipped && doc.is(way.tokens.start, "menuju") && (leaves || sends) {
        found[index].stance = Stance::Background;
    }
    if bound {
        found[index - 1].stance = Stance::Background;
    }
}

/// `rapat pleno terbuka pengundian nomor urut`: no votes are counted; `rapat pleno lanjutan rekapitulasi suara`: votes are counted.
fn counts_votes(stage: &Stage<'_, '_, '_>, _: &Line, found: &mut [Trigger], index: usize) {
    let doc = stage.doc;
    let (pleno, topic) = (&found[index - 1], &found[index]);
    let votes = words!["rekapitulasi", "rekap", "suara", "hasil", "penghitungan"];
    let draws = pleno.kind == EventKind::Tally
        && topic.kind == EventKind::Other
        && !topic.verb
        && topic.tokens.start <= pleno.tokens.end + 2
        && !doc.any_of(pleno.tokens.clone(), votes);
    let mut gap = gap(pleno, topic);
    let recounts = pleno.kind == EventKind::CoordinationMeeting
        && topic.kind == EventKind::Tally
        && !topic.verb
        && doc.any_of(pleno.tokens.clone(), words!["pleno"])
        && gap.len() <= 3
        && gap.all(|it| doc.tokens[it].is_word());
    if draws {
        found[index - 1].kind = EventKind::CoordinationMeeting;
    } else if recounts {
        found[index - 1].kind = EventKind::Tally;
    }
}

/// Leaves one of what is one thing under several names, or a thing and what it is about: `patroli dialogis dan komunikasi sosial`.
pub(super) fn join(stage: &Stage<'_, '_, '_>, found: &mut [Trigger]) {
    let mut head: Option<usize> = None;
    for index in 1..found.len() {
        let gap = gap(&found[index - 1], &found[index]);
        let joined =
            gap.len() <= 3 && stage.doc.any_of(gap, words!["dan", "serta", "sekaligus", "sambil", "sembari", "seraya"]);
        // `Rapat Internalisasi Kampanye dan Dana Kampanye`: a second topic of the same head.
        let second = joined && head == Some(index - 1) && found[index].kind == found[index - 1].kind;
        if second {
            found[index].stance = Stance::Background;
            head = Some(index);
        } else if joined && found[index - 1].stance != Stance::Background {
            found[index].stance = Stance::Background;
            found[index].joined = true;
            // `apel kesiapan dan pergeseran pasukan pengamanan TPS`: what follows is its topic.
            head = Some(index).filter(|_| !found[index].verb && !found[index - 1].verb);
        } else if (found[index - 1].stance != Stance::Background || head == Some(index - 1))
            && topic_of(stage, &found[index - 1], &found[index])
        {
            found[index].stance = Stance::Background;
            head = Some(index);
        }
    }
}

/// `rapat koordinasi pengamanan Pilkada`, `sosialisasi pengawasan partisipatif`: a noun right behind another says what that one is about.
fn topic_of(stage: &Stage<'_, '_, '_>, head: &Trigger, topic: &Trigger) -> bool {
    let doc = stage.doc;
    let gap = head.tokens.end..topic.tokens.start;
    // `Rapat Koordinasi dan Teknis (Rakornis) pengawasan logistik`: up to the bracket its name goes on.
    let short = doc.mark(gap.end.wrapping_sub(1)) == ')' && gap.len() <= 6;
    let gap = gap.clone().find(|it| short && doc.mark(*it) == '(').unwrap_or(gap.start)..gap.end;
    let plain = |i: usize| {
        let token = &doc.tokens[i];
        // An abbreviation in brackets may stand between.
        if matches!(token.mark, '(' | ')') {
            return true;
        }
        token.is_word()
            && !doc.may_be_verb(i)
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
