//! How the words around a verb of an event speak of it.

use super::Stance;
use crate::{
    lines::{Line, Stage},
    mentions::Item,
    roles,
    token::Kind,
    turns::crowds::candidates,
    words::Words,
};
use simpul_model::EventKind;
use std::ops::Range;

/// Says how the words around a verb speak of what it tells.
pub(crate) fn verb_stance(stage: &Stage<'_, '_, '_>, line: &Line, i: usize, end: usize, kind: EventKind) -> Stance {
    let passive = stage.doc.is_passive(i);
    let verb = Verb { stage, line, i, end, kind, passive };
    let unsaid = verb.is_unreal()
        || passive && kind == EventKind::Ceremony && over(stage, line, i, end)
        || verb.is_to_come()
        || verb.tells_of_a_thing()
        || verb.gathers_things()
        || verb.comes_again()
        || verb.is_long_ago()
        || verb.is_of_a_case()
        || verb.is_explained()
        || verb.is_contact()
        || verb.is_no_protest()
        || verb.is_practised();
    if unsaid {
        return Stance::Background;
    }
    if verb.has_its_turn() || verb.is_while_there() {
        return Stance::Told;
    }
    if verb.is_anothers_deed() {
        return Stance::Background;
    }
    if verb.is_caught() || verb.is_done_by_many() || verb.has_a_doer() { Stance::Told } else { Stance::Named }
}

/// A verb of an event in its line.
struct Verb<'s> {
    stage: &'s Stage<'s, 's, 's>,
    line: &'s Line,
    i: usize,
    /// One behind its last token.
    end: usize,
    kind: EventKind,
    passive: bool,
}

impl Verb<'_> {
    /// The words up to `reach` before it, within the line.
    fn near(&self, reach: usize) -> Range<usize> {
        self.i.saturating_sub(reach).max(self.line.tokens.start)..self.i
    }

    /// All words of the line before it.
    fn ahead(&self) -> Range<usize> {
        self.line.tokens.start..self.i
    }

    /// The token right before it.
    fn last(&self) -> usize {
        self.i.wrapping_sub(1)
    }

    /// `untuk membagikan`, `tidak menangkap`: not done, unless it is what somebody came for.
    fn is_unreal(&self) -> bool {
        // `langkah penting dalam mengukuhkan pembentukan X`
        let helps = !self.passive && self.stage.doc.is(self.last(), "dalam");
        // `kedua paslon saling adu visi misi`
        let mutual = self.kind == EventKind::Debate && self.stage.doc.is(self.last(), "saling");
        helps || self.stage.marks.any(self.near(2), Words::Unreal) && !mutual && !self.is_come_for()
    }

    /// `Kapolda turun langsung untuk meninjau lokasi, Kamis (6/2)`: what somebody came for, on a day; `Siangnya, Kapolda bergeser ke Desa X
    /// untuk menyerahkan bantuan`: where somebody went next.
    fn is_come_for(&self) -> bool {
        let (doc, marks, line) = (self.stage.doc, self.stage.marks, self.line);
        let first = line.tokens.start..(line.tokens.start + 4).min(self.i);
        let comes = words!["datang", "mendatangi", "turun", "tiba", "bertolak", "berkunjung"];
        let dated = || line.dates.iter().any(|it| self.stage.dates[*it].is_explicit());
        doc.is_any(self.last(), words!["untuk", "guna"])
            && !marks.any(self.ahead(), Words::Coming)
            && !self.stage.people.within(self.ahead()).is_empty()
            && (dated() && doc.any_of(self.near(9), comes)
                || marks.any(first.clone(), Words::Sequence)
                    // `Wagub selanjutnya ke RSUD X untuk membesuk korban`
                    && (marks.any(self.ahead(), Words::Moves)
                        || first.into_iter().any(|it| marks.has(it, Words::Sequence) && doc.is(it + 1, "ke"))))
    }

    /// `akan dilantik`, without a day.
    fn is_to_come(&self) -> bool {
        self.line.dates.is_empty() && self.stage.doc.any_of(self.near(2), words!["akan", "bakal", "segera"])
    }

    /// `pedoman yang dirilis Kementerian X`, `gawang yang dikawal A`: what is told of a thing.
    fn tells_of_a_thing(&self) -> bool {
        let cargo = || self.stage.marks.any(self.line.tokens.clone(), Words::Cargo);
        self.passive
            && self.stage.doc.is(self.last(), "yang")
            && (self.kind == EventKind::PressConference || self.kind == EventKind::Logistics && !cargo())
    }

    /// `penyidik mengumpulkan barang bukti`: things are gathered, and no people.
    fn gathers_things(&self) -> bool {
        let things = words![
            "alat",
            "bahan",
            "barang",
            "berkas",
            "bukti",
            "dana",
            "data",
            "dokumen",
            "dukungan",
            "fakta",
            "informasi",
            "kecukupan",
            "keterangan",
            "poin",
            "sampah",
            "sampel",
            "sumbangan",
            "suara",
            "uang"
        ];
        let doc = self.stage.doc;
        let object = (self.end..self.end + 3)
            .find(|it| !doc.is_any(*it, words!["banyak", "berbagai", "cukup", "dua", "sejumlah", "seluruh", "semua"]));
        self.kind == EventKind::Outreach
            && doc.is_any(self.i, words!["mengumpulkan", "dikumpulkan"])
            && object.is_some_and(|it| doc.is_any(it, things))
    }

    /// Whether it is done time and again.
    fn comes_again(&self) -> bool {
        let (doc, line) = (self.stage.doc, self.line);
        let undated = line.dates.is_empty();
        let stop = (self.end + 10).min(line.tokens.end);
        match self.kind {
            // `ramai dikunjungi wisatawan`
            EventKind::Visit => doc.is_any(self.end, words!["wisatawan", "turis", "pengunjung"]),
            // `dilakukan dengan memantau harga secara berkala`
            EventKind::Inspection => {
                undated && line.venues.is_empty() && doc.any_of(self.end..stop, words!["berkala", "rutin"])
            }
            // `secara rutin melaksanakan program yaitu memberikan bantuan`
            EventKind::SocialAid => undated && doc.any_of(self.near(10), words!["rutin", "berkala"]),
            // `Panwascam setiap malam menyisir gang`
            EventKind::Patrol => undated && doc.any_of(self.near(5), words!["setiap", "tiap"]),
            _ => false,
        }
    }

    /// `pada tahun 2008, ketika ia mendeklarasikan`: a year, and no day; `yang beberapa tahun lalu mengunjungi lokasi TMMD`: long ago.
    fn is_long_ago(&self) -> bool {
        let doc = self.stage.doc;
        let year = |it: usize| {
            doc.is(it, "tahun")
                && doc.tokens.get(it + 1).is_some_and(|it| it.kind == Kind::Number)
                && doc.word(it + 1).len() == 4
                && doc.quote_of(it).is_none()
        };
        let ago = |it: usize| {
            doc.is_any(it, words!["tahun", "bulan"])
                && doc.is_any(it + 1, words!["lalu", "silam"])
                && doc.quote_of(it).is_none()
        };
        self.line.dates.is_empty() && self.near(6).any(year) || self.near(5).any(ago)
    }

    /// `saat pelaku mengajak korban bertemu`, `terbukti menguntungkan calon saat membagikan bantuan`: what went on between those of a case.
    fn is_of_a_case(&self) -> bool {
        let charged = words!["terbukti", "didakwa", "dituduh", "disangka"];
        let while_at_it = self.stage.doc.is_any(self.last(), words!["saat", "ketika"]);
        if while_at_it && self.stage.doc.any_of(self.ahead(), charged) {
            return true;
        }
        let party = words!["pelaku", "korban", "tersangka", "terdakwa", "terlapor", "pelapor"];
        matches!(self.kind, EventKind::Outreach | EventKind::Visit | EventKind::SocialAid)
            && self.stage.doc.any_of(self.near(4), party)
            && self.stage.people.within(self.near(4)).is_empty()
    }

    /// `menerangkan cara petugas menemui pendukung`: how it is done.
    fn is_explained(&self) -> bool {
        self.stage.doc.any_of(self.near(3), words!["cara", "bagaimana"])
    }

    /// `ia telah berkoordinasi dengan Pemkab X`: no meeting is told, only that they are in touch.
    fn is_contact(&self) -> bool {
        self.line.dates.is_empty()
            && self.line.venues.is_empty()
            && self.stage.doc.is_any(self.i, words!["berkoordinasi", "koordinasi"])
    }

    /// `aparat memblokade gerbang KPU`: against those who protest; `Warga sempat memalang jalan, namun mundur`: by the way of what is told.
    fn is_no_protest(&self) -> bool {
        let police = words!["aparat", "petugas", "polisi", "personel", "keamanan"];
        self.kind == EventKind::Protest
            && (self.stage.doc.any_of(self.near(4), police) || self.stage.doc.any_of(self.near(8), words!["sempat"]))
    }

    /// `seorang provokator ditangkap`, where the headline speaks of an exercise.
    fn is_practised(&self) -> bool {
        let doc = self.stage.doc;
        let mut titles = doc.paragraphs.iter().filter(|it| it.title);
        matches!(self.kind, EventKind::LawEnforcement | EventKind::Protest)
            && titles.any(|it| doc.any_of(it.tokens.clone(), words!["simulasi", "sispamkota"]))
    }

    /// `giliran Pondok Pesantren X yang disambangi`: by whoever calls there.
    fn has_its_turn(&self) -> bool {
        self.passive
            && matches!(self.kind, EventKind::Outreach | EventKind::Visit)
            && self.stage.doc.is(self.last(), "yang")
            && !self.line.venues.is_empty()
            && self.stage.doc.any_of(self.ahead(), words!["giliran"])
    }

    /// `Hal itu dikatakannya saat meninjau gudang, Selasa (11/3)`: the one who speaks did it on that day.
    fn is_while_there(&self) -> bool {
        let dated = |it: &usize| {
            let date = &self.stage.dates[*it];
            date.is_explicit() && date.tokens.start > self.end
        };
        !self.passive
            && self.kind == EventKind::Inspection
            && self.stage.doc.is_any(self.last(), words!["saat", "ketika", "sewaktu", "kala"])
            && self.line.dates.iter().any(dated)
    }

    /// `bercerita soal petani yang menggagalkan pencurian`: somebody else's deed, told by the way.
    fn is_anothers_deed(&self) -> bool {
        !self.passive
            && self.kind == EventKind::LawEnforcement
            && self.stage.doc.is(self.last(), "yang")
            && !self.names_somebody(self.near(7))
            && !self.stage.marks.any(self.near(7), Words::Doers)
    }

    /// Whether a person, a unit or a post stands in a range.
    fn names_somebody(&self, range: Range<usize>) -> bool {
        !self.stage.people.within(range.clone()).is_empty()
            || self.stage.items(range).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
    }

    /// `dua pria berhasil diringkus di Desa X`
    fn is_caught(&self) -> bool {
        let line = self.line;
        self.passive
            && self.kind == EventKind::LawEnforcement
            && (!line.venues.is_empty() || !line.dates.is_empty() || self.stage.place_in(&line.tokens).is_some())
            && self.stage.marks.any(self.near(12), Words::Seized)
    }

    /// A crowd that protests, pupils who visit, candidates who debate.
    fn is_done_by_many(&self) -> bool {
        let guests = words!["murid", "siswa", "siswi", "pelajar", "santri", "mahasiswa", "guru"];
        match self.kind {
            EventKind::Protest => self.stage.marks.any(self.ahead(), Words::Crowd),
            EventKind::Visit => self.stage.doc.any_of(self.ahead(), guests),
            // `Warga binaan mencoblos di TPS X`
            EventKind::Voting => {
                let voters = words!["binaan", "masyarakat", "pemilih", "santri", "warga"];
                !self.line.venues.is_empty() && self.stage.doc.any_of(self.near(8), voters)
            }
            EventKind::Debate | EventKind::Campaign => candidates(self.stage, self.near(20)),
            _ => false,
        }
    }

    /// Whether somebody stands before it who may have done it, or behind a passive.
    fn has_a_doer(&self) -> bool {
        let doer = |it: usize| self.stage.doc.quote_of(it).is_none() && self.stage.marks.has(it, Words::Doers);
        let acts = |range: Range<usize>| self.names_somebody(range.clone()) || range.into_iter().any(doer);
        acts(self.ahead())
            || self.passive
                && (acts(self.end..(self.end + 4).min(self.line.tokens.end)) || self.far_agent().is_some_and(acts))
    }

    /// `Pasar X diresmikan, Senin (13/5), oleh Bupati Y`: the agent behind a day and a place.
    fn far_agent(&self) -> Option<Range<usize>> {
        let last = self.line.tokens.end;
        let agent = roles::behind_far_by(self.stage.doc, self.end..(self.end + 24).min(last))?;
        Some(agent..(agent + 3).min(last))
    }
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
