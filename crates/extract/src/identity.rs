//! Whether a mention speaks of an event already told or of another one.

use crate::{
    doc::{Doc, Kinds},
    events::{Day, Draft},
    lines::{Line, Stage},
    mentions::Item,
    phrases,
    triggers::{Stance, Trigger},
    words::{NUMERALS, Words},
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, RegionCode, RegionLevel};
use std::ops::Range;

/// Whether a mention cannot be of the event `draft`, though it is of its kind.
pub(crate) fn conflicts(stage: &Stage<'_, '_, '_>, trigger: &Trigger, line: &Line, draft: &Draft) -> bool {
    let doc = stage.doc;
    // `rapat pleno hari ini merupakan lanjutan …, Minggu (1/12)`: the day is another's.
    let today = doc.is_any(trigger.tokens.end, words!["hari", "kali"]) && doc.is(trigger.tokens.end + 1, "ini");
    if today && draft.first {
        return false;
    }
    if let (Some(date), Some(own)) = (trigger.date, draft.date)
        && let Some(day) = stage.day(date)
        && !stage.dates[date].is_relative()
        && (day.start > own.last() || day.last() < own.start)
    {
        // `sejak Selasa (3/12)` of an event that ended on Thursday is its first day.
        let at = stage.dates[date].tokens.start;
        // `sampai dengan Jumat (29/3)`
        let bound = at.wrapping_sub(1 + usize::from(doc.is(at.wrapping_sub(1), "dengan")));
        return !doc.is_any(
            bound,
            words![
                "sejak", "hingga", "sampai", "rampung", "dimulai", "mulai", "dibuka", "berakhir", "selesai", "bubar",
                "tuntas"
            ],
        ) || postponed(stage, trigger);
    }
    if trigger.stance == Stance::Told && relative_day(stage, line) != Day::Own {
        return true;
    }
    let told = trigger.stance == Stance::Told;
    if told && next_of_its_kind(stage, trigger, draft) {
        return true;
    }
    // `Pada pagi harinya X lebih dahulu mengikuti rakor`: another one before it.
    let near = trigger.tokens.start.saturating_sub(4).max(line.tokens.start)..trigger.tokens.start;
    let first = near.into_iter().any(|it| {
        doc.is_any(it, words!["lebih", "terlebih"])
            && doc.is_any(it + 1, words!["dahulu", "dulu"])
            && doc.quote_of(it).is_none()
    });
    if told && first && !trigger.verb && (!draft.side || draft.planned) {
        return true;
    }
    // `Sebelumnya Presiden melantik A, Jumat (1/11) lalu`, behind a handover.
    let before = told
        && stage.marks.has(line.tokens.start, Words::Earlier)
        && trigger.date.is_some_and(|it| stage.dates[it].is_explicit());
    if before && !akin(stage, &trigger.tokens, &draft.trigger) {
        return true;
    }
    let pointlike = matches!(
        trigger.kind,
        EventKind::Logistics
            | EventKind::Inspection
            | EventKind::Visit
            | EventKind::SocialAid
            | EventKind::LawEnforcement
            | EventKind::Protest
    );
    // Another word for it at another place: `serah terima jabatan di A`, `pisah sambut di B`.
    let programme = doc.begins(trigger.tokens.start, Kinds::PROGRAMME);
    let renamed =
        told && !trigger.verb && !draft.verb && !programme && !shares_word(stage, &trigger.tokens, &draft.trigger);
    // `Kegiatan dilanjutkan dengan pengantar tugas di Gedung Y`
    let near = trigger.tokens.start.saturating_sub(3).max(line.tokens.start)..trigger.tokens.start;
    let goes_on = !trigger.verb && doc.any_of(near, words!["dilanjutkan", "berlanjut", "disambung"]);
    // `Selepas upacara rombongan mengikuti upacara ziarah di Taman X`
    let after = stage.marks.has(line.tokens.start, Words::Back);
    // `Di sana 112 pengawas dilantik A di Aula X`
    let sworn = trigger.verb && trigger.kind == EventKind::Ceremony && !draft.side;
    let later = told && (renamed || goes_on || after || sworn || timed(stage, trigger, line));
    // `Malamnya ia menghadiri pengajian di Masjid X`, behind a graduation that was told without a place.
    let elsewhere = trigger.venue.and_then(|it| line.venues.get(it)).is_some_and(|it| it.start > trigger.tokens.start);
    let other_name = renamed && !akin(stage, &trigger.tokens, &draft.trigger) && !trigger.anaphoric;
    if other_name && elsewhere && draft.venue.is_none() && draft.date.is_some() && timed(stage, trigger, line) {
        return true;
    }
    if (trigger.aside || later || (pointlike && told))
        && let (Some(venue), Some(own)) = (trigger.venue.and_then(|it| line.venues.get(it)), &draft.venue)
    {
        // `Di Lapangan Terbang X, logistik tiba …`: the place comes first.
        // `Pada siang harinya di Gedung Y, jabatan Z diserahterimakan`
        let first = line.tokens.start..line.tokens.start + 6;
        let fronted = doc.is(line.tokens.start, "di") && venue.start == line.tokens.start + 1 && trigger.verb
            || timed(stage, trigger, line) && first.contains(&venue.start) && doc.mark(venue.end) == ',';
        return !same_venue(stage, venue, own) && (venue.start > trigger.tokens.start || fronted);
    }
    // `memimpin sertijab di halaman X, Kelurahan Y`, and then `menghadiri syukuran di Desa Z`.
    let place = own_place(stage, trigger);
    let far = apart(place, draft.place);
    let small = place.is_some_and(|it| it.level() >= RegionLevel::District);
    if later && renamed && far == Some(true) && small && draft.venue.is_some() {
        return true;
    }
    // `Barang bukti dimusnahkan di halaman Mapolres`, behind an arrest in a village.
    let other_deed = pointlike
        && told
        && trigger.venue.and_then(|it| line.venues.get(it)).is_some_and(|it| it.start > trigger.tokens.start)
        && draft.venue.is_none()
        && draft.place.is_some_and(|it| it.level() >= RegionLevel::District)
        && !akin(stage, &trigger.tokens, &draft.trigger);
    if other_deed && !trigger.anaphoric && place.is_none() {
        return true;
    }
    // `Selanjutnya polisi menangkap B di Desa Y`: each arrest has its place.
    if trigger.verb
        && told
        && far == Some(true)
        && is_arrest(stage, &trigger.tokens)
        && is_arrest(stage, &draft.trigger)
    {
        return true;
    }
    // `Di Kecamatan Y, deklarasi dipusatkan di Balai Desa Z`, `Di lokasi lain, polisi merazia rumah kos`.
    let headed = || head_place(stage, line, trigger.tokens.start).is_some() && far == Some(true);
    let own_venue = trigger
        .venue
        .and_then(|it| line.venues.get(it))
        .is_some_and(|it| it.start > trigger.tokens.start && !draft.is_at(stage, it));
    // `Pelantikan juga digelar di Kecamatan Y, bertempat di Hotel Z`
    let end = trigger.tokens.end;
    let also = doc.is(end, "juga") && stage.marks.has(end + 1, Words::Happens) && !trigger.verb;
    if told && also && (own_venue || far == Some(true)) {
        return true;
    }
    if told && (headed() || meanwhile(stage, line) && (own_venue || far == Some(true))) {
        return true;
    }
    if trigger.aside {
        let cause = trigger.tokens.start.saturating_sub(6).max(line.tokens.start)..trigger.tokens.start;
        let kept = cause.into_iter().any(|it| doc.is_any(it, words!["karena", "lantaran", "berada"]));
        return far != Some(false) && (kept || place.is_some() || trigger.venue.is_some());
    }
    // What left one place arrives at another.
    let leaves = words![
        "berangkat",
        "diberangkatkan",
        "diterbangkan",
        "dikirim",
        "dikirimkan",
        "diangkut",
        "dilepas",
        "bertolak",
        "pengiriman",
        "pendistribusian",
        "pemberangkatan"
    ];
    let arrives = words!["mendarat", "tiba", "sandar", "merapat", "sampai"];
    if trigger.kind == EventKind::Logistics
        && told
        && (doc.is_any(trigger.tokens.start, arrives) && doc.is_any(draft.trigger.start, leaves)
            || doc.is_any(trigger.tokens.start, leaves) && doc.is_any(draft.trigger.start, arrives))
        && (place.is_some_and(|it| it.level() >= RegionLevel::District) || trigger.venue.is_some())
    {
        return true;
    }
    // A further leg goes to a district or village of its own.
    let further = match (place, draft.place) {
        (Some(place), Some(own)) => {
            place != own && place.level() >= RegionLevel::District && draft.venue.is_some() && place.within(own)
        }
        _ => false,
    };
    // `menggelar razia di Kecamatan Y`, told of by a word of its own behind an arrest at X.
    let elsewhere = pointlike
        && told
        && !trigger.verb
        && !trigger.anaphoric
        && far == Some(true)
        && !akin(stage, &trigger.tokens, &draft.trigger);
    elsewhere || trigger.verb && trigger.kind == EventKind::Logistics && told && (far == Some(true) || further)
}

/// `Debat kedua dijadwalkan Rabu (13/11)`, `penyuluhan berikutnya digelar di Desa X, Rabu (19/6)`: not the one told first.
fn next_of_its_kind(stage: &Stage<'_, '_, '_>, trigger: &Trigger, draft: &Draft) -> bool {
    let doc = stage.doc;
    let further = words!["kedua", "ketiga", "keempat", "berikutnya", "selanjutnya"];
    let counted = |it: usize| doc.is_any(it, further);
    let dated = trigger.date.is_some_and(|it| stage.dates[it].is_explicit() && stage.day(it) != draft.date);
    let ordinal = [trigger.tokens.end - 1, trigger.tokens.end].into_iter().find(|it| counted(*it));
    let own = draft.trigger.start..draft.trigger.end + 1;
    draft.first && !trigger.verb && dated && ordinal.is_some_and(|it| !own.into_iter().any(|k| doc.is(k, doc.word(it))))
}

/// Whether an event word tells of an arrest.
pub(crate) fn is_arrest(stage: &Stage<'_, '_, '_>, trigger: &Range<usize>) -> bool {
    stage.marks.any_of(trigger.clone(), &[Words::Seizes, Words::Arrests])
}

/// Whether two event words have a word in common.
fn shares_word(stage: &Stage<'_, '_, '_>, a: &Range<usize>, b: &Range<usize>) -> bool {
    a.clone().any(|it| b.clone().any(|other| stage.doc.is(it, stage.doc.word(other))))
}

/// Whether two event words share a word or its root (`melantik`, `pelantikan`).
pub(crate) fn akin(stage: &Stage<'_, '_, '_>, a: &Range<usize>, b: &Range<usize>) -> bool {
    let root = |i: usize| {
        let word = stage.doc.word(i).to_lowercase();
        let bare = PREFIXES.iter().find_map(|it| word.strip_prefix(it)).filter(|it| it.len() >= 4).unwrap_or(&word);
        SUFFIXES.iter().find_map(|it| bare.strip_suffix(it)).filter(|it| it.len() >= 4).unwrap_or(bare).to_owned()
    };
    a.clone().any(|it| b.clone().any(|other| root(it) == root(other)))
}

/// Prefixes of verbs and of the nouns made from them; of a nasal one the root's first letter is lost in both.
const PREFIXES: &[&str] = &["meng", "peng", "meny", "peny", "mem", "pem", "men", "pen", "ber", "per", "di", "me", "pe"];

/// Suffixes of the same.
const SUFFIXES: &[&str] = &["kan", "nya", "an", "i"];

/// `menunda sidang sampai Kamis`: another session.
fn postponed(stage: &Stage<'_, '_, '_>, trigger: &Trigger) -> bool {
    stage.doc.is_any(trigger.tokens.start.wrapping_sub(1), words!["menunda"])
}

/// Where an arrest's sentence, up to `end`, turns to the home or office of those who are caught: `menangkap N (21), warga Desa X`, `menahan
/// mantan Keuchik Desa X, Kecamatan Y`.
pub(crate) fn home(stage: &Stage<'_, '_, '_>, trigger: &Range<usize>, end: usize) -> Option<usize> {
    let doc = stage.doc;
    let told = |it: usize| doc.is_any(it, words!["warga", "asal"]) || phrases::heads_village(doc, it);
    if !is_arrest(stage, trigger) {
        return None;
    }
    // `di depan Kantor Lurah X`: a house.
    let house = |it: usize| doc.is_any(it.wrapping_sub(1), words!["kantor", "balai", "rumah", "kediaman"]);
    (trigger.end..end).find(|it| told(*it) && !house(*it) && doc.quote_of(*it).is_none())
}

/// The region that a mention's own words name; for somebody taken away also what stands before (`berada di Jakarta mengikuti rapat`).
pub(crate) fn own_place(stage: &Stage<'_, '_, '_>, trigger: &Trigger) -> Option<RegionCode> {
    let back = if trigger.aside { 6 } else { 0 };
    let lives = home(stage, &trigger.tokens, trigger.clause.end);
    let own = stage.place_in(&(trigger.tokens.start.saturating_sub(back)..lives.unwrap_or(trigger.clause.end)));
    let behind = lives.and_then(|it| (it..trigger.clause.end).find(|it| stage.doc.is(*it, "di")));
    let own = own.or_else(|| behind.and_then(|it| stage.place_in(&(it..trigger.clause.end))));
    own.or_else(|| head_place(stage, stage.line_of(trigger.tokens.start), trigger.tokens.start))
}

/// `Sedangkan di Kecamatan X, deklarasi dipimpin …`: the district or village with which a sentence opens, before token `stop`.
pub(crate) fn head_place(stage: &Stage<'_, '_, '_>, line: &Line, stop: usize) -> Option<RegionCode> {
    let doc = stage.doc;
    let first = line.tokens.start;
    let within = (first..(first + 3).min(stop)).find(|it| doc.is(*it, "di"))?;
    let opens =
        words!["sedangkan", "sementara", "adapun", "dan", "lalu", "kemudian", "itu", "khusus", "begitu", "pula"];
    if !(first..within).all(|it| doc.is_any(it, opens) || doc.mark(it) == ',') {
        return None;
    }
    stage.place_in(&(within..(within + 6).min(stop))).filter(|it| it.level() >= RegionLevel::District)
}

/// `Di lokasi lain`, `Pada malam yang sama`, `Di waktu yang hampir bersamaan`, `Di tingkat Mabes Polri`: a sentence that opens so tells of something else.
pub(crate) fn meanwhile(stage: &Stage<'_, '_, '_>, line: &Line) -> bool {
    let doc = stage.doc;
    let head = line.tokens.start..(line.tokens.start + 7).min(line.tokens.end);
    head.into_iter().any(|it| {
        let elsewhere = doc.is_any(it, words!["lokasi", "tempat", "titik", "kesempatan", "waktu", "hari"])
            && doc.is_any(it + 1, words!["lain", "berbeda", "terpisah"]);
        let day = words!["hari", "malam", "pagi", "siang", "sore", "waktu", "saat", "tanggal"];
        let then = doc.is(it, "yang") && doc.is_any(it.wrapping_sub(1), day);
        let same = then && (it + 1..it + 3).any(|k| doc.is_any(k, words!["sama", "bersamaan"]));
        let level = doc.is(it, "di") && doc.is(it + 1, "tingkat");
        elsewhere || same || level || doc.is(it, "saat") && doc.is(it + 1, "bersamaan")
    })
}

/// A time word at the head of the sentence sets it apart from what was told (`Malamnya digelar …`).
fn timed(stage: &Stage<'_, '_, '_>, trigger: &Trigger, line: &Line) -> bool {
    let head = line.tokens.start..(line.tokens.start + 4).min(trigger.tokens.start.max(line.tokens.start));
    head.into_iter().any(|it| stage.marks.has(it, Words::Times))
}

pub(crate) fn same_venue(stage: &Stage<'_, '_, '_>, a: &Range<usize>, b: &Range<usize>) -> bool {
    let (a, b) = (stage.doc.slice(a.clone()).to_lowercase(), stage.doc.slice(b.clone()).to_lowercase());
    a.contains(&b) || b.contains(&a)
}

/// Whether a mention of a new kind has enough of its own to be another event than those told so far.
pub(crate) fn stands_alone(
    stage: &Stage<'_, '_, '_>,
    trigger: &Trigger,
    line: &Line,
    drafts: &[Draft],
    main: Option<&Draft>,
) -> bool {
    let doc = stage.doc;
    // `Sore hari, di Mapolres X, Kapolres memimpin apel`, `Wakapolres kembali ke Mapolres X untuk memimpin rapat`: the place comes first.
    let fronted = |it: &Range<usize>| {
        line.cues.iter().any(|cue| {
            let purpose = doc.is(cue.at.wrapping_sub(1), "untuk");
            cue.role == RoleCue::Leader
                && !cue.passive
                && cue.end == trigger.tokens.start
                && (purpose || it.start <= line.tokens.start + 5)
        })
    };
    let venue = trigger
        .venue
        .and_then(|it| line.venues.get(it))
        .filter(|it| it.start > trigger.tokens.start || trigger.verb || fronted(it));
    let new_venue = venue.is_some_and(|it| !drafts.iter().any(|draft| draft.is_at(stage, it)));
    let day = trigger.date.and_then(|it| stage.day(it));
    let new_day = match (day, main.and_then(|it| it.date)) {
        (Some(day), Some(own)) => day.start > own.last() || day.last() < own.start,
        (Some(_), None) => true,
        _ => false,
    };
    // What was told before is now told to the press.
    let behind = |at: usize| at >= trigger.tokens.start;
    let press = trigger.kind == EventKind::PressConference
        && (venue.is_some_and(|it| behind(it.start))
            || trigger.date.is_some_and(|it| behind(stage.dates[it].tokens.start)));
    if press {
        return true;
    }
    let head = line.tokens.start..(line.tokens.start + 9).min(trigger.tokens.start.max(line.tokens.start));
    let near = trigger.tokens.start.saturating_sub(3).max(line.tokens.start)..trigger.tokens.start;
    let sequence = head.chain(near).any(|it| stage.marks.has(it, Words::Sequence) && doc.quote_of(it).is_none())
        || meanwhile(stage, line)
        || another_hour(stage, trigger, line);
    // `Setelah apel, personel langsung melaksanakan patroli`: not where they stood; `memerintahkan patroli` is none yet.
    let at = trigger.tokens.start;
    let does_it =
        || trigger.verb || line.cues.iter().any(|it| it.role == RoleCue::Organizer && it.end <= at && it.end + 2 >= at);
    let rides_out = trigger.kind == EventKind::Patrol
        && trigger.stance == Stance::Told
        && main.is_some_and(|it| it.kind == EventKind::RollCall)
        && does_it();
    if sequel(doc, trigger) || rides_out {
        return true;
    }
    let led = line.cues.iter().any(|it| {
        trigger.clause.contains(&it.at) && matches!(it.role, RoleCue::Leader | RoleCue::Speaker) && it.passive
            // `Ia lalu memimpin rapat tertutup di Aula X`
            || it.role == RoleCue::Leader && !it.passive && it.end == trigger.tokens.start
    });
    let place = own_place(stage, trigger);
    // `Bupati yang sedang mengikuti rapat di Makassar`: away, in another regency.
    if trigger.aside && apart(place, stage.resolved.focus.regency) == Some(true) {
        return true;
    }
    // `Usai apel, Kapolres mengecek kendaraan`, `Sebelum pulang, ia membagikan sembako`: done on the spot, part of what was told.
    let on_the_spot = trigger.verb
        && matches!(trigger.kind, EventKind::SocialAid | EventKind::Inspection)
        && venue.is_none()
        && place.is_none()
        && !new_day
        && ends_paragraph(stage, trigger.tokens.start)
        && !stage.marks.any(line.tokens.start..trigger.tokens.start, Words::Moves)
        && main.is_some_and(|it| it.venue.is_some() || it.place.is_some());
    if on_the_spot {
        return false;
    }
    if goes_off(stage, trigger, line, main) {
        return true;
    }
    if party_goes(stage, trigger, line) && main.is_some_and(|it| it.kind != trigger.kind) {
        return true;
    }
    // Beside an event at a hall or on a square: `Dandim meninjau jalur evakuasi di Desa X`.
    let afield = trigger.verb
        && place.is_some_and(|it| it.level() >= RegionLevel::District)
        && main.is_some_and(|it| it.place.is_none_or(|own| own.level() < RegionLevel::District) && it.venue.is_some());
    let new_place = afield || apart(place, main.and_then(|it| it.place)) == Some(true);
    let before = line.tokens.start..trigger.tokens.start;
    let actor = trigger.verb
        || !stage.people.within(before.clone()).is_empty()
        || stage.items(before).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)));
    let told = trigger.stance == Stance::Told;
    // A crowd that protests is no part of what goes on inside.
    let crowd = || stage.marks.any(line.tokens.start..trigger.tokens.start, Words::Crowd);
    if told && trigger.kind == EventKind::Protest && (trigger.verb || trigger.venue.is_some() && crowd()) {
        return true;
    }
    let background = matches!(trigger.kind, EventKind::Voting | EventKind::Campaign | EventKind::Other);
    // `Menteri X dijadwalkan tiba pada Jumat (17/5) dan meninjau dapur umum`
    let from = trigger.tokens.start.saturating_sub(14).max(line.tokens.start);
    let announced = told && !background && stage.marks.any(from..trigger.tokens.end, Words::Scheduled);
    // `Selasa siang (15/4), Bupati meninjau lokasi`: on a day of its own by somebody named, where it was is clear.
    let dated = || trigger.date.is_some_and(|it| stage.dates[it].is_explicit());
    let office = |it: &crate::mentions::Placed| matches!(it.item, Item::Unit(_) | Item::Post(_));
    let ahead = line.tokens.start..trigger.tokens.start;
    let named = || !stage.people.within(ahead.clone()).is_empty() || stage.items(ahead.clone()).any(office);
    let does = told && trigger.verb && !background && dated() && named();
    (new_venue && (told && !background || sequence || new_day || led || trigger.verb || trigger.aside))
        || (new_day && (!trigger.verb || place.is_some() || announced || does))
        || (trigger.aside && new_place)
        || (sequence && (led || actor || new_venue || timed(stage, trigger, line)))
        || (trigger.verb && new_place && actor)
}

/// `Senin sore, KPU X mengadakan rapat pleno`: the sentence opens with a part of a day, and the event has a host of its own.
fn another_hour(stage: &Stage<'_, '_, '_>, trigger: &Trigger, line: &Line) -> bool {
    let doc = stage.doc;
    let first = line.tokens.start;
    let head = first..(first + 3).min(trigger.tokens.start.max(first));
    !trigger.verb
        && head.into_iter().any(|it| doc.is_any(it, words!["pagi", "siang", "sore", "petang", "malam"]))
        && line.cues.iter().any(|it| it.role == RoleCue::Organizer && !it.passive && it.end == trigger.tokens.start)
}

/// `Dilanjutkan patroli menyusuri Jalan X`: what can't be done where the event before it was.
fn sequel(doc: &Doc<'_>, trigger: &Trigger) -> bool {
    let at = trigger.tokens.start;
    let with = at.wrapping_sub(usize::from(doc.is_any(at.wrapping_sub(1), words!["dengan", "kegiatan"])));
    matches!(trigger.kind, EventKind::Patrol | EventKind::Simulation | EventKind::LawEnforcement)
        && trigger.stance == Stance::Told
        && doc.is_any(with.wrapping_sub(1), words!["dilanjutkan", "diteruskan", "disusul", "berlanjut"])
}

/// `Dari sana rombongan melanjutkan kunjungan ke KPU X`, `Sesudah apel, iring-iringan dipimpin A bertolak ke pulau`: away from where they were.
fn goes_off(stage: &Stage<'_, '_, '_>, trigger: &Trigger, line: &Line, main: Option<&Draft>) -> bool {
    use EventKind::{Inspection, Logistics, Outreach, RollCall, Visit};
    let doc = stage.doc;
    let first = line.tokens.start;
    let from = doc.is(first, "dari") && doc.is_any(first + 1, words!["sana", "situ"]);
    let calls = from && matches!(trigger.kind, Visit | Inspection | Outreach);
    let sails = trigger.verb
        && trigger.kind == Logistics
        && stage.marks.has(first, Words::Back)
        && main.is_some_and(|it| it.kind == RollCall);
    trigger.stance == Stance::Told && (calls || sails)
}

/// `Usai apel, personel dibagi. Regu pertama dipimpin Kasat A melakukan razia …`: a party under its own leader does a deed of its own.
fn party_goes(stage: &Stage<'_, '_, '_>, trigger: &Trigger, line: &Line) -> bool {
    let first = line.tokens.start;
    let opening = first..(first + 4).min(line.tokens.end);
    stage.doc.any_of(opening, words!["regu", "tim", "kelompok", "peleton"])
        && matches!(trigger.kind, EventKind::LawEnforcement | EventKind::Patrol)
        && line.cues.iter().any(|it| {
            it.role == RoleCue::Leader
                && it.passive
                && it.at < trigger.tokens.start
                && !stage.people.within(it.end..trigger.tokens.start).is_empty()
        })
}

/// Whether nothing follows the sentence of token `i` in its paragraph: what is told more of is an event of its own.
fn ends_paragraph(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    let here = doc.sentence_of(i);
    let paragraph = doc.sentences[here].paragraph;
    doc.sentences.get(here + 1).is_none_or(|it| it.paragraph != paragraph || it.tokens.len() < 6)
}

/// `esok harinya`, `dua hari kemudian`, `sehari sebelumnya` at the head of a sentence.
pub(crate) fn relative_day(stage: &Stage<'_, '_, '_>, line: &Line) -> Day {
    let doc = stage.doc;
    let mut head = line.tokens.start..(line.tokens.start + 3).min(line.tokens.end);
    let counted = head.clone().find_map(|it| {
        let (days, end) = days_at(doc, it)?;
        if doc.is_any(end, words!["sebelumnya", "sebelum"]) {
            Some(-days)
        } else {
            doc.is_any(end, words!["kemudian", "setelahnya", "sesudahnya", "berselang", "berikutnya"]).then_some(days)
        }
    });
    if let Some(days) = counted {
        return Day::Offset(days);
    }
    // `Pada hari kedua, peserta …`: of the days of what went before.
    let nth = head.clone().find(|it| doc.is(*it, "hari") && doc.is_any(it + 1, words!(ORDINALS)));
    if let Some(day) = nth
        && (doc.mark(day + 2) == ',' || doc.is_any(day + 2, words!["pelatihan", "kegiatan", "latihan", "pelaksanaan"]))
    {
        return Day::Offset(ORDINALS.iter().zip(1..).find(|it| doc.is(day + 1, it.0)).map_or(1, |it| it.1));
    }
    let after = head.any(|it| {
        doc.is_any(it, words!["esok", "esoknya", "besoknya", "keesokan", "lusanya"])
            || doc.is(it, "hari") && doc.is_any(it + 1, words!["berikutnya", "setelahnya", "sesudahnya"])
    });
    if after { Day::Offset(1) } else { Day::Own }
}

/// The days behind the first.
const ORDINALS: &[&str] = &["kedua", "ketiga", "keempat"];

/// A number of days in words at token `i`, and the token behind it: `sehari`, `dua hari`, `sepekan`.
fn days_at(doc: &Doc<'_>, i: usize) -> Option<(i32, usize)> {
    if doc.is(i, "sehari") {
        return Some((1, i + 1));
    }
    if doc.is_any(i, words!["sepekan", "seminggu"]) {
        return Some((7, i + 1));
    }
    if !doc.is_any(i, words!(NUMERALS)) {
        return None;
    }
    let number = NUMERALS.iter().zip(2..).find(|it| doc.is(i, it.0)).map(|it| it.1)?;
    if doc.is(i + 1, "hari") {
        Some((number, i + 2))
    } else {
        doc.is_any(i + 1, words!["pekan", "minggu"]).then_some((number * 7, i + 2))
    }
}

/// Whether two regions are apart: neither holds the other. `None` where one is not known.
pub(crate) fn apart(a: Option<RegionCode>, b: Option<RegionCode>) -> Option<bool> {
    let (a, b) = (a?, b?);
    Some(!a.within(b) && !b.within(a))
}
