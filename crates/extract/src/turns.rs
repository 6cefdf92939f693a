//! Turns of phrase that say that something took place: they take more than one word of the lexicon.

pub(crate) mod crowds;
mod goods;
mod law;
mod others;
mod ways;

use crate::{
    lines::{Line, Stage},
    list::{Asked, List},
    mentions::Item,
    triggers::{Stance, Trigger, blank, verb_stance},
    words::Words,
};
use crowds::{outcry, plays, vow};
use goods::{clearing, gift, seizure};
use law::{catches, charge, judges, reveals};
use others::{enters, rescues};
use simpul_lexicon::Term;
use simpul_model::EventKind;
use std::ops::Range;
use ways::{arrives, dispatch, leg, moves, packs, rounds};

/// The lists whose words begin some turn of phrase.
pub(crate) const OPENERS: [Words; 6] =
    [Words::Turns, Words::Gives, Words::Seizes, Words::Clears, Words::Travels, Words::Moves];

/// The turn of phrase whose verb stands at token `i`.
pub(crate) fn phrase(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let own = if stage.marks.has(i, Words::Turns) { turn(stage, line, i) } else { None };
    own.or_else(|| dispatch(stage, line, i))
        .or_else(|| gift(stage, line, i))
        .or_else(|| seizure(stage, line, i))
        .or_else(|| clearing(stage, line, i))
        .or_else(|| arrives(stage, line, i))
        .or_else(|| leg(stage, line, i))
        .or_else(|| moves(stage, line, i))
}

/// A rule for turns of phrase: it looks at the token of their verb.
type Turn = fn(&Stage<'_, '_, '_>, &Line, usize) -> Option<Trigger>;

/// Verbs of signing, and of what is signed.
const SIGNS: &List = words!["menandatangani", "meneken", "teken"];
const SIGNED: &List = words!["ditandatangani", "diteken"];

/// Verbs of doing what a noun names, and of holding it.
const DOES: &List = words!["melaksanakan", "melakukan"];
const HOLDS: &List = words!["menggelar", "mengadakan", "menyelenggarakan", "menghelat"];

/// Verbs of what takes place, besides [`HELD`].
const TAKES_PLACE: &List = words!["berlangsung", "dilakukan", "dilaksanakan", "dipusatkan"];

/// Verbs of being heard inside, and of hearing.
const HEARD: &List = words!["diterima", "ditemui"];
const HEARS: &List = words!["menerima", "menemui"];

/// Verbs of opening and closing, and of what is opened or closed.
const OPENS: &List = words!["membuka", "menutup"];
const OPENED: &List = words!["dibuka", "ditutup"];

/// The rules for words that stand in [`Words::Turns`], in their order, each with the words that it looks at: a rule is asked of no other word.
const TURNS: &[(&List, Turn)] = &[
    (SIGNS, signing),
    (SIGNED, signing),
    (DOES, holding),
    (HOLDS, holding),
    (words!(HELD), deed),
    (TAKES_PLACE, deed),
    (words!(HELD), held),
    (
        words!["mendatangi", "mengepung", "memadati", "menduduki", "menyegel", "menyerbu", "berkumpul", "segel"],
        crowding,
    ),
    (words!["mendatangi", "mampir", "singgah", "menyinggahi"], calls_at),
    (HEARD, audience),
    (HEARS, audience),
    (words!["acara", "kegiatan"], occasion),
    (words!["mutasi", "rotasi", "rolling"], reshuffle),
    (words!["memusnahkan", "musnahkan", "dimusnahkan"], destroys),
    (words!["mengembalikan", "dikembalikan", "menyerahkan", "diserahkan"], returns),
    (OPENS, opening),
    (OPENED, opening),
    (words!["protes"], protesting),
    (
        words![
            "berorasi",
            "mengamuk",
            "ngamuk",
            "menghadang",
            "melakukan",
            "melancarkan",
            "menggelar",
            "bertahan",
            "menyuarakan",
            "turun",
            "membakar",
            "bakar",
            "mogok",
            "menuntut",
            "mendesak",
            "menolak",
            "memprotes"
        ],
        outcry,
    ),
    (words!["menyatakan", "bersepakat", "menyepakati", "sepakat", "menandatangani", "meneken", "teken"], vow),
    (words!["memperagakan"], plays),
    (words!["menetapkan", "tetapkan"], charge),
    (
        words![
            "menyita",
            "disita",
            "sita",
            "menjaring",
            "menggaruk",
            "menggulung",
            "dilimpahkan",
            "melimpahkan",
            "digulung",
            "diamankan",
            "ditutup",
            "menutup",
            "menyegel",
            "segel",
            "membongkar",
            "memeriksa"
        ],
        catches,
    ),
    (
        words![
            "membacakan",
            "dibacakan",
            "menjatuhkan",
            "memvonis",
            "divonis",
            "dijatuhkan",
            "menuntut",
            "dituntut",
            "meminta",
            "dimintai",
            "mengabulkan",
            "menolak",
            "diperiksa",
            "memeriksa"
        ],
        judges,
    ),
    (
        words!["beberkan", "membeberkan", "memaparkan", "paparkan", "membongkar", "mengungkap", "bongkar", "ungkap"],
        reveals,
    ),
    (words!["mencari", "mengevakuasi", "memadamkan"], rescues),
    (words!["mendaftar", "mendaftarkan"], enters),
    (words!["menyusuri", "berkeliling", "keliling", "mengitari"], rounds),
    (ways::PACKED, packs),
    (ways::PACKS, packs),
    (ways::CARRIES, packs),
];

/// The turn of phrase whose verb, a word of [`Words::Turns`], stands at token `i`.
fn turn(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    const ASKED: &Asked<512> = &Asked::new(TURNS);
    let rules = ASKED.of(stage.doc.tokens.get(i)?.hash).filter_map(|it| TURNS.get(it));
    rules.filter(|it| stage.doc.is_any(i, it.0)).find_map(|it| (it.1)(stage, line, i))
}

fn ahead(line: &Line, i: usize, reach: usize) -> Range<usize> {
    i + 1..(i + 1 + reach).min(line.tokens.end)
}

fn behind(line: &Line, i: usize, reach: usize) -> Range<usize> {
    i.saturating_sub(reach).max(line.tokens.start)..i
}

fn any(stage: &Stage<'_, '_, '_>, range: Range<usize>, words: &List) -> bool {
    stage.doc.any_of(range, words)
}

fn verb(stage: &Stage<'_, '_, '_>, line: &Line, i: usize, kind: EventKind, needs_doer: bool) -> Trigger {
    let mut trigger = blank(kind, i..i + 1, true);
    trigger.stance = match verb_stance(stage, line, i, i + 1, kind) {
        Stance::Named if !needs_doer => Stance::Told,
        stance => stance,
    };
    trigger
}

/// Whether a sentence names a day.
pub(crate) fn dated(stage: &Stage<'_, '_, '_>, line: &Line) -> bool {
    line.dates.iter().any(|it| stage.dates[*it].is_explicit())
}

/// Whether a place stands behind token `i`.
fn placed(line: &Line, i: usize) -> bool {
    line.venues.iter().any(|it| it.start > i)
}

/// Whether a word is a noun made of a verb, of any but the shortest: `pemeriksaan`, `penyerahan`.
fn names_deed(word: &str) -> bool {
    word.len() > 8 && word.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("pe")) && word.ends_with("an")
}

/// Whether the verb at token `i` gives goods to people: `menyerahkan 150 paket sembako`.
pub(crate) fn hands_out(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> bool {
    (stage.marks.has(i, Words::Gives) || stage.doc.is_any(i, words!["memberikan", "memberi"]))
        && stage.marks.any(ahead(line, i, 7), Words::Goods)
}

/// `menandatangani nota kesepahaman`, `meneken MoU`; `Naskah Perjanjian Hibah Daerah diteken di ruang rapat Bupati X, Jumat (10/11)`.
fn signing(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let papers = words!["nota", "MoU", "perjanjian", "kesepakatan", "PKS", "NPHD", "naskah"];
    let signs = stage.doc.is_any(i, SIGNS)
        && any(stage, ahead(line, i, 2), papers)
        && !any(stage, ahead(line, i, 4), words!["hibah", "ikrar", "deklarasi"]);
    let signed = stage.doc.is_any(i, SIGNED)
        && any(stage, behind(line, i, 9), papers)
        && placed(line, i)
        && dated(stage, line)
        && !any(stage, line.tokens.clone(), words!["deklarasi", "ikrar", "damai", "perdamaian"]);
    (signs || signed).then(|| verb(stage, line, i, EventKind::Ceremony, !signed))
}

/// `menggelar aksi pungut sampah di Pantai X`: something is held that no word of the lexicon names.
fn holding(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    // `melaksanakan pemeriksaan senjata`: with these verbs only a deed that is named by a noun.
    let deed = |it: usize| !doc.tokens[it].is_capital() && names_deed(doc.word(it));
    let general = doc.is_any(i, DOES) && i + 1 < line.tokens.end && deed(i + 1);
    let active = general || doc.is_any(i, HOLDS);
    if !active || doc.is_any(i.wrapping_sub(1), words!["akan", "untuk", "tidak", "bisa", "dapat", "yang", "rutin"]) {
        return None;
    }
    let near = ahead(line, i, 9);
    let known = near.clone().any(|it| doc.found(it).iter().any(|f| matches!(f.term, Term::Event(_))))
        || any(stage, near.clone(), words!["operasi", "aksi", "doa"]) && any(stage, near, words!["protes", "massa"]);
    let units = stage.items(line.tokens.start..i).any(|it| matches!(it.item, Item::Unit(_)));
    let doer = units || !stage.people.within(line.tokens.start..i).is_empty();
    (!known && dated(stage, line) && placed(line, i) && doer).then(|| {
        let looks = doc.is_any(i + 1, words!["pemeriksaan", "pengecekan", "pemantauan"]);
        let kind = if looks { EventKind::Inspection } else { EventKind::Other };
        Trigger { stance: Stance::Told, ..blank(kind, i..i + 1 + usize::from(general), true) }
    })
}

/// Verbs that say by themselves that something is held.
const HELD: &[&str] = &["digelar", "diselenggarakan", "dihelat", "diadakan"];

/// Whether a word of the lexicon names an event in a range.
fn named(stage: &Stage<'_, '_, '_>, mut range: Range<usize>) -> bool {
    let names = |f: &crate::doc::Found| matches!(f.term, Term::Event(_) | Term::Programme(_));
    range.any(|it| stage.doc.found(it).iter().any(names))
}

/// `Penyerahan berlangsung di Kantor Desa X, Jumat (22/8)`, `Pemeriksaan digelar di lapangan apel, dipimpin A`: a deed that a noun at the head
/// of the sentence names; what it is of was said before.
fn deed(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let head = line.tokens.start;
    if !names_deed(doc.word(head)) || doc.is(i.wrapping_sub(1), "yang") || !placed(line, i) || named(stage, head..i) {
        return None;
    }
    let kind = if doc.is(head, "penyerahan") {
        EventKind::Ceremony
    } else if !doc.is(head, "pemeriksaan") {
        EventKind::Other
    } else if any(stage, head..i, words!["perkara", "aduan", "laporan"]) {
        EventKind::Hearing
    } else if any(stage, line.tokens.clone(), words!["KPK", "kejaksaan", "penyidik"]) {
        // Somebody is questioned.
        return None;
    } else {
        EventKind::Inspection
    };
    Some(Trigger { stance: Stance::Told, ..blank(kind, head..head + 1, false) })
}

/// `Forum Konsultasi Publik digelar Dinas X di Aula Y`: something is held by a unit that no word of the lexicon names.
fn held(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let unit = || stage.items(ahead(line, i, 3)).any(|it| matches!(it.item, Item::Unit(_)));
    // `membuka TMMD yang digelar Kodim X`
    let known = || doc.is(i.wrapping_sub(1), "yang") || named(stage, line.tokens.clone());
    (unit() && dated(stage, line) && placed(line, i) && !known())
        .then(|| Trigger { stance: Stance::Told, ..blank(EventKind::Other, i..i + 1, true) })
}

/// `600 tenaga honorer mendatangi Kantor DPRD X`: a crowd before a public building, on a page that tells of a protest.
fn crowding(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    if !line.venues.iter().any(|it| it.start > i && it.start <= i + 3) {
        return None;
    }
    let crowd = crowds::crowd(stage, line, i);
    let protests = || {
        doc.any_of(
            0..doc.tokens.len(),
            words!["orasi", "orasinya", "berorasi", "spanduk", "pengunjuk", "demonstran", "tuntutan", "unjuk"],
        )
    };
    // What is practised is no protest.
    if crowds::practised(stage) {
        return None;
    }
    // A `massa` comes to be heard, whatever the page calls it.
    let mass = doc.any_of(behind(line, i, 16), words!["massa"]);
    (mass || crowd && protests()).then(|| verb(stage, line, i, EventKind::Protest, false))
}

/// `Kapolres mendatangi rumah X di Kelurahan Y`: an official calls at a house or a school.
fn calls_at(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let houses =
        words!["rumah", "kediaman", "sekolah", "pesantren", "masjid", "gereja", "kantor", "markas", "panti", "kampus"];
    // `mendatangi sejumlah titik banjir di Kecamatan X`
    let spots = || any(stage, ahead(line, i, 3), words!["titik", "lokasi"]);
    let posts = || doc.is_any(i + 1, words!["posko", "pos", "gudang"]) || spots();
    let calls = doc.is(i, "mendatangi")
        && (posts() || any(stage, ahead(line, i, 3), houses))
        && !stage.people.within(line.tokens.start..i).is_empty()
        && !behind(line, i, 16).any(|it| stage.marks.has(it, Words::Crowd));
    // `Kapolres dan rombongan mampir ke Posko X di Desa Y`
    let stops = doc.is_any(i, words!["mampir", "singgah", "menyinggahi"])
        && line.venues.iter().any(|it| it.start > i && it.start <= i + 3)
        && !any(stage, ahead(line, i, 14), words!["untuk", "guna"])
        && !stage.people.within(line.tokens.start..i).is_empty();
    (calls || stops).then(|| {
        let kind = if calls && posts() { EventKind::Inspection } else { EventKind::Visit };
        verb(stage, line, i, kind, true)
    })
}

/// `15 perwakilan diterima Ketua Komisi I di ruang rapat utama`: those who came are heard inside.
fn audience(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let sent = words!["perwakilan", "wakil", "utusan", "massa", "mahasiswa", "delegasi", "rombongan", "demonstran"];
    let heard = doc.is_any(i, HEARD) && any(stage, behind(line, i, 4), sent);
    // `bersedia menerima lima perwakilan di ruang kerjanya`
    let receives = doc.is_any(i, HEARS) && any(stage, ahead(line, i, 4), sent);
    if !heard && !receives {
        return None;
    }
    // A crowd is faced where it stands, unless it is led into a room.
    let crowd = any(stage, behind(line, i, 4), words!["massa", "mahasiswa", "demonstran"]);
    let rooms = if crowd { words!["ruang", "ruangan", "aula"] } else { words!["ruang", "ruangan", "aula", "kantor"] };
    let hall = |reach: usize| {
        line.venues.iter().any(|it| it.start > i && it.start <= i + reach && doc.is_any(it.start, rooms))
    };
    let host = !stage.people.within(i + 1..(i + 4).min(line.tokens.end)).is_empty();
    // Behind the verb stands either who hears them or, in a few words, where.
    (heard && (hall(4) || host && hall(40)) || receives && hall(8)).then(|| {
        let talk = usize::from(doc.is_any(i + 1, words!["berdialog", "beraudiensi", "bertemu", "berdiskusi"]));
        Trigger { tokens: i..i + 1 + talk, ..verb(stage, line, i, EventKind::Visit, false) }
    })
}

/// `hadir dalam acara Festival Lembah Baliem`: an occasion with a name of its own.
fn occasion(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let attends = words!["menghadiri", "hadir", "membuka", "menggelar", "mengikuti", "hadiri"];
    if !any(stage, behind(line, i, 3), attends) {
        return None;
    }
    let named = |it: usize| {
        doc.tokens.get(it).is_some_and(|token| token.is_capital() && token.is_word())
            && doc.quote_of(it).is_none()
            && !stage.items(it..it + 1).any(|_| true)
            && doc.found(it).iter().all(|f| match f.term {
                Term::Event(_) => false,
                Term::Programme(id) => doc.lexicon.programme(id).kind.is_none(),
                _ => true,
            })
    };
    let stop = (i + 1..(i + 9).min(line.tokens.end)).find(|it| !named(*it)).unwrap_or((i + 9).min(line.tokens.end));
    (stop >= i + 3).then(|| {
        let mut trigger = blank(EventKind::Other, i..stop, false);
        trigger.stance = Stance::Told;
        trigger
    })
}

/// `menggelar mutasi besar-besaran … di aula Dinas X`: those who are moved are sworn in.
fn reshuffle(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let moves = any(stage, behind(line, i, 2), words!["menggelar", "melaksanakan", "gelar", "melakukan", "mengadakan"])
        && !line.venues.is_empty();
    moves.then(|| {
        let mut trigger = blank(EventKind::Ceremony, i..i + 1, false);
        trigger.stance = Stance::Told;
        trigger
    })
}

/// `Warga Desa X menanam pisang di jalan sebagai bentuk protes`: whatever a crowd does.
fn protesting(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let shown = doc.is_any(i.wrapping_sub(1), words!["bentuk", "tanda"]);
    let crowd =
        || stage.marks.any(line.tokens.clone(), Words::Crowd) || any(stage, line.tokens.clone(), words!["warga"]);
    (shown && crowd()).then(|| {
        let mut trigger = blank(EventKind::Protest, i..i + 1, true);
        trigger.stance = Stance::Told;
        trigger
    })
}

/// `memusnahkan 985 gram sabu`; ballots are destroyed too.
fn destroys(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    if any(stage, behind(line, i, 9), words!["sebelum", "akan", "segera", "bakal", "direncanakan"])
        && line.dates.is_empty()
    {
        return None;
    }
    let near = behind(line, i, 8).chain(ahead(line, i, 9));
    let ballots = near.into_iter().any(|it| doc.is(it, "suara") && doc.is(it.wrapping_sub(1), "surat"));
    let kind = if ballots { EventKind::Other } else { EventKind::LawEnforcement };
    // `Barang bukti dimusnahkan di halaman Mapolres`: by those who hold it.
    Some(verb(stage, line, i, kind, !doc.is(i, "dimusnahkan")))
}

/// `sepeda motor itu dikembalikan kepada pemiliknya di halaman Mapolres X`
fn returns(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let owner = any(stage, ahead(line, i, 10), words!["pemilik", "pemiliknya"])
        // `menyerahkan bantuan ke pemilik rumah`
        && !stage.marks.any(ahead(line, i, 2), Words::Goods);
    owner.then(|| verb(stage, line, i, EventKind::Other, true))
}

/// `membuka TMMD Reguler ke-124`: the opening of a programme.
fn opening(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let active = doc.is_any(i, OPENS);
    // `Program TMMD ke-123 resmi ditutup Danrem X di Lapangan Y`
    let passive = doc.is_any(i, OPENED) && (!line.venues.is_empty() || !line.dates.is_empty());
    let near = if passive { behind(line, i, 16) } else { i + 1..(i + 4).min(line.tokens.end) };
    let programme = (active || passive)
        && near.into_iter().any(|it| doc.found(it).iter().any(|f| matches!(f.term, Term::Programme(_))));
    // `membuka Musabaqah Tilawatil Quran di Lapangan X`: what goes by a name of its own, at a place.
    let named = |it: usize| {
        doc.tokens.get(it).is_some_and(|token| token.is_capital() && token.is_word())
            && stage.items(it..it + 1).next().is_none()
            && doc.found(it).iter().all(|f| !matches!(f.term, Term::Event(_)))
    };
    let occasion = active
        && named(i + 1)
        && (named(i + 2) || doc.mark(i + 2) == '(')
        && doc.quote_of(i).is_none()
        && line.venues.iter().any(|it| it.start > i + 2)
        && !stage.people.within(behind(line, i, 12)).is_empty();
    (programme || occasion).then(|| verb(stage, line, i, EventKind::Ceremony, true))
}
