//! Event words of one line beside each other: what belongs to which, and which of them are told.

use super::{Stance, Trigger};
use crate::{
    attendance,
    lines::{Line, Stage},
    words::Words,
};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

/// Cuts the line between the event words, gives each its venue and date, and lifts those that have a place or day of
/// their own.
pub(super) fn settle(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
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
        // `Dalam patroli itu personel menyambangi kantor KPU`: a stop on the way.
        let calls = found[index].verb
            && matches!(found[index].kind, EventKind::Outreach | EventKind::Visit | EventKind::Inspection);
        let rides = found[..index].iter().any(|it| it.kind == EventKind::Patrol);
        let opens = stage.doc.is_any(line.tokens.start, words!["dalam", "saat", "selama", "sambil", "ketika"]);
        if calls && rides && opens {
            found[index].stance = Stance::Background;
        }
    }
    for index in 1..found.len() {
        // `melantik dua anggota dalam rapat paripurna`: the sitting at which it is done.
        let within = stage.doc.is(found[index].tokens.start.wrapping_sub(1), "dalam");
        let swears = found[index - 1].verb && found[index - 1].kind == EventKind::Ceremony;
        if within && swears && found[index].kind == EventKind::CoordinationMeeting {
            found[index].stance = Stance::Background;
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
        // `pengamanan ketat saat pergeseran logistik`, `pengawalan terhadap pendistribusian logistik`
        let gap = found[index - 1].tokens.end..found[index].tokens.start;
        let links = words!["ketat", "saat", "terhadap", "pada", "proses", "kegiatan", "dan", "serta", "jalannya"];
        let shipped = !found[index].verb
            && found[index].kind == EventKind::Logistics
            && gap.len() <= 3
            && gap.into_iter().all(|it| stage.doc.is_any(it, links));
        let beside = found[index].tokens.start <= found[index - 1].tokens.end + 1;
        if guard && (guarded && beside || shipped) && found[index - 1].stance == Stance::Told {
            found[index - 1].stance = Stance::Background;
            found[index].stance = Stance::Told;
        }
    }
    for index in 1..found.len() {
        // `Sebelum melaksanakan pengamanan diawali dengan apel pagi di halaman X`: what a guard duty begins with takes place.
        let gap = found[index - 1].tokens.end..found[index].tokens.start;
        let duty = stage.doc.is_any(found[index - 1].tokens.start, words!["pengamanan", "pengawalan", "penjagaan"]);
        let begins = gap.len() <= 4 && stage.doc.any_of(gap, words!["diawali", "didahului"]);
        if duty && begins && !found[index].verb {
            found[index - 1].stance = Stance::Background;
            found[index].stance = Stance::Told;
        }
    }
    for index in 1..found.len() {
        // `pendistribusian logistik dari X menuju Y`: one way.
        let (shipment, way) = (&found[index - 1], &found[index]);
        let shipped = shipment.kind == EventKind::Logistics && !shipment.verb && shipment.stance == Stance::Told;
        let gap = shipment.tokens.end..way.tokens.start;
        if shipped && stage.doc.is(way.tokens.start, "menuju") && stage.doc.any_of(gap, words!["dari"]) {
            found[index].stance = Stance::Background;
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
        // `rapat pleno lanjutan rekapitulasi suara`: votes are counted.
        let gap = pleno.tokens.end..topic.tokens.start;
        let recounts = pleno.kind == EventKind::CoordinationMeeting
            && topic.kind == EventKind::Tally
            && !topic.verb
            && stage.doc.any_of(pleno.tokens.clone(), words!["pleno"])
            && gap.len() <= 3
            && gap.into_iter().all(|it| stage.doc.tokens[it].is_word());
        if draws {
            found[index - 1].kind = EventKind::Other;
        }
        if recounts {
            found[index - 1].kind = EventKind::Tally;
        }
    }
    // `Selesai melaksanakan komsos, Danramil menghadiri pelantikan`: over, where something else is told behind it.
    if let [first, rest @ ..] = &mut *found
        && first.stance == Stance::Told
        && stage.marks.has(line.tokens.start, Words::Back)
        && rest.iter().any(|it| it.stance == Stance::Told)
        && !line.venues.iter().any(|it| it.start > first.tokens.start && it.start < rest[0].tokens.start)
    {
        first.stance = Stance::Back;
    }
    let mut head: Option<usize> = None;
    for index in 1..found.len() {
        // `patroli dialogis dan komunikasi sosial` is one thing under two names.
        let gap = found[index - 1].tokens.end..found[index].tokens.start;
        let joined =
            gap.len() <= 3 && gap.clone().any(|it| stage.doc.is_any(it, words!["dan", "serta", "sekaligus", "sambil"]));
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
        let guards = words!["mengamankan", "mengawal", "mengawasi", "amankan", "kawal"];
        // `mengamankan jalannya debat`; `mengamankan pelaksanaan rapat pleno di Hotel X`, the more so if the page begins with it.
        let going = stage.doc.is_any(before, words!["jalannya", "pelaksanaan", "kegiatan"]);
        let opens = going && stage.doc.sentences[stage.doc.sentence_of(before)].paragraph < 3;
        let guarded = matches!(found[index].stance, Stance::Background | Stance::Named)
            && stage.doc.is_any(before.wrapping_sub(usize::from(going)), guards)
            && own.is_some()
            && (opens || found[index].date.is_some_and(|it| stage.dates[it].is_explicit()))
            && !matches!(found[index].kind, EventKind::Voting | EventKind::Campaign | EventKind::Other);
        // `Kegiatan pertama berupa donor darah di Aula X, Rabu (18/6)`
        let consists = found[index].stance == Stance::Background && stage.doc.is(before, "berupa");
        // `arahan dalam rapat koordinasi X, yang dilaksanakan oleh Y pada tanggal 11 September`: told by the way, with its day.
        let ran = matches!(found[index].stance, Stance::Named)
            && !found[index].verb
            && !matches!(
                found[index].kind,
                EventKind::Voting | EventKind::Campaign | EventKind::Other | EventKind::Tally
            )
            && found[index].date.is_some_and(|it| {
                let at = stage.dates[it].tokens.start;
                let held = (end..at).find(|k| {
                    stage.doc.is(*k, "yang")
                        && stage.doc.is_any(k + 1, words!["dilaksanakan", "digelar", "diselenggarakan", "diadakan"])
                });
                at > end && stage.dates[it].is_explicit() && held.is_some_and(|k| at <= k + 9 && k <= end + 12)
            });
        if ran {
            found[index].stance = Stance::Told;
        }
        if (past || guarded || consists || found[index].stance == Stance::Named)
            && !found[index].verb
            && (guarded && opens || lifted(stage, line, &found[index], own))
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
