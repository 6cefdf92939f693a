//! How the words around a noun for an event speak of it.

use super::{Stance, Trigger};
use crate::{
    doc::Kinds,
    lines::{Cue, Line, Stage},
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::EventKind;
use std::ops::Range;

/// Says how the words around a noun speak of the event that it names; leaves it named where they say nothing.
pub(super) fn noun_stance(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &mut Trigger) {
    let noun = Noun::of(stage, line, trigger);
    if let Some(stance) = noun.settled() {
        trigger.stance = stance;
        return;
    }
    if noun.calls_away() {
        (trigger.stance, trigger.aside) = (Stance::Told, true);
        return;
    }
    // What is set back is told only where a role or an announcement brings it in.
    if noun.is_set_back() {
        trigger.stance = Stance::Background;
        if noun.is_told_nonetheless() {
            trigger.stance = Stance::Told;
            return;
        }
        if !noun.is_led_or_attended() {
            return;
        }
    }
    if let Some(cue) = noun.cue() {
        let aside = cue.role == RoleCue::Attendee && !cue.passive && leads_away(stage, line, cue.at, trigger);
        (trigger.stance, trigger.aside) = (Stance::Told, aside);
    } else if noun.is_announced() {
        trigger.stance = Stance::Told;
    } else if noun.fills() {
        trigger.stance = Stance::Background;
    } else if noun.is_brought_in() || noun.goes_on_behind() {
        trigger.stance = Stance::Told;
    }
}

/// A noun for an event in its line.
struct Noun<'s> {
    stage: &'s Stage<'s, 's, 's>,
    line: &'s Line,
    kind: EventKind,
    anaphoric: bool,
    /// Its tokens.
    start: usize,
    end: usize,
    /// The first of the words before it that say no more than that it is one: `kegiatan`, `acara`.
    before: usize,
}

impl<'s> Noun<'s> {
    fn of(stage: &'s Stage<'s, 's, 's>, line: &'s Line, trigger: &Trigger) -> Self {
        let Range { start, end } = trigger.tokens;
        let mut before = start;
        while before > line.tokens.start && start - before < 3 && stage.marks.has(before - 1, Words::Fillers) {
            before -= 1;
        }
        Self { stage, line, kind: trigger.kind, anaphoric: trigger.anaphoric, start, end, before }
    }

    /// The words up to `reach` before a token, within the line.
    fn near(&self, at: usize, reach: usize) -> Range<usize> {
        at.saturating_sub(reach).max(self.line.tokens.start)..at
    }

    /// What is clear from the words close by.
    fn settled(&self) -> Option<Stance> {
        if self.has_an_office() {
            return Some(Stance::Told);
        }
        if self.stage.marks.any(self.near(self.before, 1), Words::Back) {
            return Some(Stance::Back);
        }
        let general = self.is_occasion() || self.comes_again() || self.is_one_of_many() || self.is_stage_of_election();
        general.then_some(Stance::Background)
    }

    /// `X bertindak sebagai inspektur apel`: the office is held there.
    fn has_an_office(&self) -> bool {
        let (doc, i) = (self.stage.doc, self.start);
        let holds = |it: usize| doc.is_any(it, words!["inspektur", "irup", "pembina", "komandan", "perwira"]);
        // `inspektur upacara apel gelar pasukan`: the last word says which.
        let ceremony = doc.is(i.wrapping_sub(1), "upacara") && holds(i.wrapping_sub(2));
        (holds(self.before.wrapping_sub(1)) || ceremony)
            && !doc.begins(self.end, Kinds::EVENT)
            && doc.any_of(self.near(self.before, 4), words!["bertindak", "menjadi", "selaku", "sebagai"])
    }

    /// `Menyambut Hari Bhayangkara, Polres X menggelar …`
    fn is_occasion(&self) -> bool {
        self.kind == EventKind::Ceremony
            && self.before > self.line.tokens.start
            && self.stage.marks.has(self.before - 1, Words::Occasions)
    }

    /// Whether it is held time and again.
    fn comes_again(&self) -> bool {
        let doc = self.stage.doc;
        // `Upacara Hari Kesadaran setiap tanggal 17`
        let each = |it: usize| {
            doc.is_any(it, words!["setiap", "tiap"])
                && (doc.begins(it + 1, Kinds::WEEKDAY)
                    || doc.is_any(it + 1, words!["tanggal", "hari", "pekan", "minggu", "bulan", "tahun"]))
        };
        let cyclic = || (self.end..(self.end + 5).min(self.line.tokens.end)).any(each);
        // `secara berkala melakukan pengecekan`
        let reach = if self.kind == EventKind::SocialAid { 8 } else { 5 };
        let often = || {
            self.line.dates.is_empty()
                && doc.any_of(self.near(self.start, reach), words!["berkala", "kerap", "sering", "rutin"])
                && !dated_behind(self.stage, self.line)
        };
        // `sudah berulang kali memberikan sosialisasi`, `berkali-kali razia`
        let again = || {
            self.near(self.start, 6).any(|it| {
                doc.is_any(it, words!["berulang", "berkali"])
                    && doc.is_any(it + 1 + usize::from(doc.mark(it + 1) == '-'), words!["kali", "ulang"])
            })
        };
        // `Sertijab biasanya dilaksanakan di …`
        let usual = || doc.any_of(self.end..self.end + 4, words!["biasanya", "selalu", "rutin"]);
        !self.anaphoric && (cyclic() || often() || again()) || usual()
    }

    /// `melakukan berbagai pelatihan di desa-desa`: none of them is told; `mulai dari pengumpulan data, verifikasi hingga …`: stages.
    fn is_one_of_many(&self) -> bool {
        let (doc, line, i) = (self.stage.doc, self.line, self.start);
        let many = || line.venues.is_empty() && doc.any_of(self.near(i, 2), words!["berbagai", "beragam", "bermacam"]);
        let row = || {
            let opens = |it: usize| doc.is(it, "mulai") && doc.is(it + 1, "dari");
            (line.tokens.start..i).any(opens) && doc.any_of(i..line.tokens.end, words!["hingga", "sampai"])
        };
        line.dates.is_empty() && (many() || row())
    }

    /// `penghitungan suara pada pemilu kali ini`: a stage of the whole election.
    fn is_stage_of_election(&self) -> bool {
        let doc = self.stage.doc;
        matches!(self.kind, EventKind::Voting | EventKind::Campaign | EventKind::Tally)
            && doc.is(self.end, "pada")
            && doc.is_any(self.end + 1, words!["pemilu", "pilkada", "pemilihan"])
    }

    /// Whether words of a range make what stands behind them a purpose or a topic.
    fn sets_back(&self, range: Range<usize>) -> bool {
        let doc = self.stage.doc;
        let part_of_day =
            |it: usize| doc.is(it, "hari") && doc.is_any(it.wrapping_sub(1), words!["malam", "pagi", "siang", "sore"]);
        // `petugas melaksanakan apel`: those who hold it, not what it is for.
        let doer = |it: usize| {
            doc.is_any(it, words!["petugas", "tim", "peserta"])
                && self.line.cues.iter().any(|cue| cue.at == it + 1 && !cue.passive)
        };
        // `Polres X dan instansi terkait melaksanakan simulasi`: those concerned.
        let concerned = |it: usize| {
            let bodies = words![
                "dinas",
                "elemen",
                "instansi",
                "lembaga",
                "opd",
                "pihak",
                "stakeholder",
                "stakeholders",
                "unsur"
            ];
            doc.is(it, "terkait") && doc.is_any(it.wrapping_sub(1), bodies)
        };
        let back = |it: usize| self.stage.marks.has(it, Words::Background);
        range.into_iter().any(|it| back(it) && !part_of_day(it) && !doer(it) && !concerned(it))
    }

    fn is_set_back(&self) -> bool {
        self.sets_back(self.near(self.before, 2).start..self.start)
    }

    /// Whether it takes place though words before it set it back.
    fn is_told_nonetheless(&self) -> bool {
        let (doc, stage, line, before) = (self.stage.doc, self.stage, self.line, self.before);
        let explicit = |it: &usize| stage.dates[*it].is_explicit() && stage.dates[*it].tokens.start <= self.end + 2;
        // `agar tidak lengah selama pleno berlangsung, Sabtu (2/3)`: it went on that day.
        let goes_on = doc.is(before.wrapping_sub(1), "selama")
            && doc.is(self.end, "berlangsung")
            && line.dates.iter().any(explicit);
        // `menggelar program Jumat Curhat`
        let held = doc.is_any(before.wrapping_sub(1), words!["program", "jadwal"])
            && line.cues.iter().any(|it| it.end + 1 == before && it.role == RoleCue::Organizer && !it.passive);
        // `Pelaksanaan serah terima jabatan Pangdam X dari A kepada B dilakukan di …`
        let opens = doc.is(line.tokens.start, "pelaksanaan") && self.start <= line.tokens.start + 2;
        if opens && self.goes_on_behind() {
            return true;
        }
        // `Program Jumat Curhat dilaksanakan di …`
        let ran = doc.is(before.wrapping_sub(1), "program") && stage.marks.any(self.end..self.end + 3, Words::Happens);
        // `… membawa KPU X ke Desa Y, Selasa (16/7), untuk menggelar sosialisasi`, `Wakapolda kembali ke Mapolda untuk memimpin rapat`: what
        // they came for, at a place.
        let came = || doc.is(before.wrapping_sub(2), "untuk") && came_for(stage, line, before);
        goes_on || held || ran || came()
    }

    /// `untuk mengikuti penyuluhan`: still what they came for; `memimpin pelaksanaan apel`: what is led takes place.
    fn is_led_or_attended(&self) -> bool {
        let before = self.before;
        let led = |role: RoleCue| matches!(role, RoleCue::Leader | RoleCue::Organizer) && before < self.start;
        let plain = !self.sets_back(self.near(before, 2));
        let cues = &self.line.cues;
        cues.iter().any(|it| it.end == before && (it.role == RoleCue::Attendee || (plain && led(it.role))))
    }

    /// The words before it that say that somebody held, led or attended it.
    fn cue(&self) -> Option<&'s Cue> {
        let (doc, line, i) = (self.stage.doc, self.line, self.start);
        let tells = |it: &&Cue| {
            it.end <= i
                && i - it.end <= 5
                // `tidak mengagendakan pertemuan`
                && !doc.is_any(it.at.wrapping_sub(1), words!["tidak", "tak", "belum", "batal", "urung"])
                // `membuka babak baru dalam penghitungan suara`
                && !doc.is_any(it.end, words!["babak", "jalan", "peluang"])
                && match it.role {
                    RoleCue::Organizer | RoleCue::Leader | RoleCue::Attendee => true,
                    // `KPU X menutup pendaftaran, Kamis (29/8)`; `Hestu menutup pertemuan: "…"` only ends what was told.
                    RoleCue::Closer => !line.dates.is_empty() || !line.venues.is_empty(),
                    _ => false,
                }
        };
        let cue = line.cues.iter().rev().find(tells)?;
        let apart = (cue.end..i).any(|it| doc.mark(it) == ',') || self.sets_back(cue.end..i);
        (!apart).then_some(cue)
    }

    /// `ketuanya sedang dipanggil rapat di X`, `masih ada rapat di Y`: somebody is away at it.
    fn calls_away(&self) -> bool {
        let doc = self.stage.doc;
        let last = self.before.wrapping_sub(1);
        let called = doc.is_any(last, words!["dipanggil", "diundang", "ada", "ikut"])
            && doc.any_of(self.near(self.before, 3), words!["sedang", "tengah", "masih", "karena", "lantaran"]);
        // `menggantikan Bupati X yang sedang rapat di Y`
        let busy = doc.is_any(last, words!["sedang", "tengah"]) && doc.is(last.wrapping_sub(1), "yang");
        (called || busy)
            && matches!(self.kind, EventKind::CoordinationMeeting | EventKind::Training | EventKind::Ceremony)
            && self.stage.place_in(&(self.end..self.line.tokens.end)).is_some()
    }

    /// `menerima audiensi`: the words bring their verb along; `dijadwalkan rapat di X, Kamis (26/9)`: announced with a day.
    fn is_announced(&self) -> bool {
        let (doc, stage, i) = (self.stage.doc, self.stage, self.start);
        let brings = self.end - i > 1 && !doc.tokens[i].is_capital() && doc.word(i).starts_with("me");
        let dated = |it: &usize| stage.dates[*it].is_explicit() && stage.dates[*it].tokens.start >= self.end;
        // `Pengundian nomor urut dijadwalkan Senin (23/9) di Gedung X`
        let ahead = self.end..(self.end + 14).min(self.line.tokens.end);
        let set = || doc.first_of(ahead, words!["diagendakan", "dijadwalkan", "direncanakan"]);
        let later = |at: usize| {
            let behind = |it: &usize| stage.dates[*it].is_explicit() && stage.dates[*it].tokens.start > at;
            self.line.dates.iter().any(behind) && self.line.venues.iter().any(|it| it.start > at)
        };
        brings
            || set().is_some_and(later)
            || stage.marks.has(self.before.wrapping_sub(1), Words::Coming) && self.line.dates.iter().any(dated)
    }

    /// `Malam hari diisi penyuluhan`: a part of what is told, unless it has a place or a day.
    fn fills(&self) -> bool {
        self.line.venues.is_empty()
            && self.line.dates.is_empty()
            && self.stage.doc.any_of(self.near(self.before, 3), words!["diisi"])
    }

    /// Whether a word right before it brings it in: `diawali doa dan sosialisasi`.
    fn is_brought_in(&self) -> bool {
        let comma = |it: usize| (it + 1..self.before).any(|k| self.stage.doc.mark(k) == ',');
        // `menjadi tempat penutupan program`
        let dated = !self.line.dates.is_empty();
        let place =
            |it: usize| dated && self.stage.doc.is(it, "tempat") && self.stage.doc.is(it.wrapping_sub(1), "menjadi");
        self.near(self.before, 3).any(|it| (self.stage.marks.has(it, Words::Brings) || place(it)) && !comma(it))
    }

    /// Whether words behind it say that it takes place, or what somebody did there.
    fn goes_on_behind(&self) -> bool {
        use RoleCue::{Attendee, Leader, Organizer, Speaker, Witness};
        let (doc, line, end) = (self.stage.doc, self.line, self.end);
        let stop = (end + 40).min(line.tokens.end);
        // `Pilkades di enam desa, Minggu (3/8), berjalan lancar`
        let well = words!["lancar", "aman", "tertib", "damai", "sukses", "baik"];
        let went = |it: usize| doc.is(it, "berjalan") && doc.is_any(it + 1, well);
        let done = |it: &Cue| {
            it.passive
                && (end..stop).contains(&it.at)
                && matches!(it.role, Organizer | Leader | Attendee | Witness | Speaker)
        };
        // `Aksi unjuk rasa di depan Kantor X dijaga aparat`
        let guarded = || {
            self.kind == EventKind::Protest
                && !(line.venues.is_empty() && line.dates.is_empty())
                && doc.any_of(end..stop, words!["dijaga", "dikawal", "diamankan"])
        };
        self.stage.marks.any(end..stop, Words::Happens)
            || guarded()
            || !line.dates.is_empty() && (end..stop).any(went)
            || doc.any_of(end..(end + 4).min(stop), words!["bertempat"])
            || line.cues.iter().any(done)
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

/// `… rutin menyambangi warganya. Senin, 28/10/2024.`: whether the next sentence is nothing but the day of this one.
fn dated_behind(stage: &Stage<'_, '_, '_>, line: &Line) -> bool {
    let next = stage.doc.sentence_of(line.tokens.start) + 1;
    let day = stage.doc.sentences.get(next).filter(|it| it.tokens.len() <= 10);
    day.is_some_and(|it| {
        let start = it.tokens.start + usize::from(stage.doc.is(it.tokens.start, "pada"));
        stage.dates.iter().any(|date| date.tokens.start == start && date.is_explicit())
    })
}
