//! How the words around an event word speak of it.

use super::{Stance, Trigger};
use crate::{
    doc::Kinds,
    lines::{Line, Stage},
    mentions::Item,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::EventKind;
use std::ops::Range;

pub(super) fn noun_stance(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &mut Trigger) {
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
    let often = i.saturating_sub(if trigger.kind == EventKind::SocialAid { 8 } else { 5 }).max(line.tokens.start)..i;
    // `Upacara Hari Kesadaran setiap tanggal 17`
    let end = trigger.tokens.end;
    let each = |it: usize| {
        doc.is_any(it, words!["setiap", "tiap"])
            && (doc.begins(it + 1, Kinds::WEEKDAY)
                || doc.is_any(it + 1, words!["tanggal", "hari", "pekan", "minggu", "bulan", "tahun"]))
    };
    if (end..(end + 5).min(line.tokens.end)).any(each) && !trigger.anaphoric {
        trigger.stance = Stance::Background;
        return;
    }
    if line.dates.is_empty()
        && doc.any_of(often, words!["berkala", "kerap", "sering", "rutin"])
        && !trigger.anaphoric
        && !dated_behind(stage, line)
    {
        trigger.stance = Stance::Background;
        return;
    }
    // `melakukan berbagai pelatihan di desa-desa`: none of them is told; `mulai dari pengumpulan data, verifikasi hingga …`: stages.
    let kinds = i.saturating_sub(2).max(line.tokens.start)..i;
    let many = doc.any_of(kinds, words!["berbagai", "beragam", "bermacam"]);
    let row = || {
        let opens = |it: usize| doc.is(it, "mulai") && doc.is(it + 1, "dari");
        (line.tokens.start..i).any(opens) && doc.any_of(i..line.tokens.end, words!["hingga", "sampai"])
    };
    if line.dates.is_empty() && (many && line.venues.is_empty() || row()) {
        trigger.stance = Stance::Background;
        return;
    }
    // `penghitungan suara pada pemilu kali ini`: a stage of the whole election.
    let end = trigger.tokens.end;
    let stage_of_election = matches!(trigger.kind, EventKind::Voting | EventKind::Campaign | EventKind::Tally);
    if stage_of_election && doc.is(end, "pada") && doc.is_any(end + 1, words!["pemilu", "pilkada", "pemilihan"]) {
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
    // `Polres X dan instansi terkait melaksanakan simulasi`: those concerned.
    let concerned = |it: usize| {
        let bodies =
            words!["dinas", "elemen", "instansi", "lembaga", "opd", "pihak", "stakeholder", "stakeholders", "unsur"];
        doc.is(it, "terkait") && doc.is_any(it.wrapping_sub(1), bodies)
    };
    let background = |range: Range<usize>| {
        let sets_back = |it: usize| stage.marks.has(it, Words::Background);
        range.into_iter().any(|it| sets_back(it) && !part_of_day(it) && !doer(it) && !concerned(it))
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
        // `… membawa KPU X ke Desa Y, Selasa (16/7), untuk menggelar sosialisasi`, `Wakapolda kembali ke Mapolda untuk memimpin rapat`: what they
        // came for, at a place.
        if doc.is(before.wrapping_sub(2), "untuk") && came_for(stage, line, before) {
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
            // `membuka babak baru dalam penghitungan suara`
            && !doc.is_any(it.end, words!["babak", "jalan", "peluang"])
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
    // `ketuanya sedang dipanggil rapat di X`, `masih ada rapat di Y`: somebody is away at it.
    let busy = words!["dipanggil", "diundang", "ada", "ikut"];
    let lead = before.saturating_sub(3).max(line.tokens.start)..before;
    let called = doc.is_any(before.wrapping_sub(1), busy)
        && lead.clone().any(|it| doc.is_any(it, words!["sedang", "tengah", "masih", "karena", "lantaran"]))
        && matches!(trigger.kind, EventKind::CoordinationMeeting | EventKind::Training | EventKind::Ceremony)
        && stage.place_in(&(trigger.tokens.end..line.tokens.end)).is_some();
    if called {
        trigger.stance = Stance::Told;
        trigger.aside = true;
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
    // `Pilkades di enam desa, Minggu (3/8), berjalan lancar`
    let went = || {
        let well = words!["lancar", "aman", "tertib", "damai", "sukses", "baik"];
        !line.dates.is_empty() && (end..stop).any(|it| doc.is(it, "berjalan") && doc.is_any(it + 1, well))
    };
    let behind = (end..stop).any(|it| stage.marks.has(it, Words::Happens))
        || went()
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
    // `pedoman yang dirilis Kementerian X`, `gawang yang dikawal A`: what is told of a thing.
    let thing = kind == EventKind::PressConference
        || kind == EventKind::Logistics && !stage.marks.any(line.tokens.clone(), Words::Cargo);
    if passive && thing && doc.is(i.wrapping_sub(1), "yang") {
        return Stance::Background;
    }
    // `ramai dikunjungi wisatawan`, `dilakukan dengan memantau harga secara berkala`: what goes on all the time.
    let stop = (end + 10).min(line.tokens.end);
    let tourists = kind == EventKind::Visit && doc.is_any(end, words!["wisatawan", "turis", "pengunjung"]);
    let always = kind == EventKind::Inspection
        && line.dates.is_empty()
        && line.venues.is_empty()
        && doc.any_of(end..stop, words!["berkala", "rutin"]);
    // `pada tahun 2008, ketika ia mendeklarasikan`: a year, and no day.
    let year = |it: usize| {
        doc.is(it, "tahun")
            && doc.tokens.get(it + 1).is_some_and(|it| it.kind == crate::token::Kind::Number)
            && doc.word(it + 1).len() == 4
            && doc.quote_of(it).is_none()
    };
    let back_then = line.dates.is_empty() && (i.saturating_sub(6).max(line.tokens.start)..i).any(year);
    if tourists || always || back_then {
        return Stance::Background;
    }
    // `saat pelaku mengajak korban bertemu`: what went on between those of a case.
    let close = i.saturating_sub(4).max(line.tokens.start)..i;
    let meets = matches!(kind, EventKind::Outreach | EventKind::Visit | EventKind::SocialAid);
    let party = words!["pelaku", "korban", "tersangka", "terdakwa", "terlapor", "pelapor"];
    if meets && doc.any_of(close.clone(), party) && stage.people.within(close).is_empty() {
        return Stance::Background;
    }
    // `secara rutin melaksanakan program yaitu memberikan bantuan`: done time and again.
    let often = i.saturating_sub(10).max(line.tokens.start)..i;
    if line.dates.is_empty() && kind == EventKind::SocialAid && doc.any_of(often, words!["rutin", "berkala"]) {
        return Stance::Background;
    }
    // `Panwascam setiap malam menyisir gang`: done time and again.
    let each = || doc.any_of(i.saturating_sub(5).max(line.tokens.start)..i, words!["setiap", "tiap"]);
    if kind == EventKind::Patrol && line.dates.is_empty() && each() {
        return Stance::Background;
    }
    // `menerangkan cara petugas menemui pendukung`: how it is done.
    if doc.any_of(i.saturating_sub(3).max(line.tokens.start)..i, words!["cara", "bagaimana"]) {
        return Stance::Background;
    }
    // `ia telah berkoordinasi dengan Pemkab X`: no meeting is told, only that they are in touch.
    let contact = doc.is_any(i, words!["berkoordinasi", "koordinasi"]) && line.dates.is_empty();
    if contact && line.venues.is_empty() {
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
    // `aparat memblokade gerbang KPU`: against those who protest.
    let police = words!["aparat", "petugas", "polisi", "personel", "keamanan"];
    if kind == EventKind::Protest && doc.any_of(i.saturating_sub(4).max(line.tokens.start)..i, police) {
        return Stance::Background;
    }
    // `giliran Pondok Pesantren X yang disambangi`: by whoever calls there.
    let turn = passive && matches!(kind, EventKind::Outreach | EventKind::Visit) && doc.is(i.wrapping_sub(1), "yang");
    if turn && doc.any_of(line.tokens.start..i, words!["giliran"]) && !line.venues.is_empty() {
        return Stance::Told;
    }
    let before = line.tokens.start..i;
    // `Hal itu dikatakannya saat meninjau gudang, Selasa (11/3)`: the one who speaks did it on that day.
    let while_there = !passive
        && kind == EventKind::Inspection
        && doc.is_any(i.wrapping_sub(1), words!["saat", "ketika", "sewaktu", "kala"])
        && line.dates.iter().any(|it| stage.dates[*it].is_explicit() && stage.dates[*it].tokens.start > end);
    if while_there {
        return Stance::Told;
    }
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

/// Whether somebody came to a place to hold, lead or attend what is named at token `before`, behind `untuk` and a verb.
fn came_for(stage: &Stage<'_, '_, '_>, line: &Line, before: usize) -> bool {
    let doc = stage.doc;
    let ahead = line.tokens.start..before;
    let stops = words!["singgah", "mampir", "menyempatkan", "kembali", "berada"];
    let comes = words!["datang", "mendatangi", "turun", "membawa", "tiba", "berkumpul", "hadir", "bertolak"];
    let opened = line.cues.iter().any(|it| {
        it.end == before && !it.passive && matches!(it.role, RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee)
    });
    let place = stage.place_in(&ahead).is_some();
    let housed = || place || line.venues.iter().any(|it| ahead.contains(&it.start));
    let dated = || stage.date_in(line, &ahead).is_some_and(|it| stage.dates[it].is_explicit());
    opened && (doc.any_of(ahead.clone(), stops) && housed() || doc.any_of(ahead.clone(), comes) && place && dated())
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

/// `… rutin menyambangi warganya. Senin, 28/10/2024.`: whether the next sentence is nothing but the day of this one.
fn dated_behind(stage: &Stage<'_, '_, '_>, line: &Line) -> bool {
    let next = stage.doc.sentence_of(line.tokens.start) + 1;
    let day = stage.doc.sentences.get(next).filter(|it| it.tokens.len() <= 10);
    day.is_some_and(|it| stage.dates.iter().any(|date| date.tokens.start == it.tokens.start && date.is_explicit()))
}
