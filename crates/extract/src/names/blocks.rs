//! Which words are no part of a name.

use crate::{
    doc::{Doc, Kinds},
    token::{Kind, Shape, Token},
};
use simpul_lexicon::Term;

/// Whether the word at `i` cannot be part of a name.
pub(crate) fn blocks_name(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    doc.blocks.recall(i, first, || is_blocked(doc, i, first))
}

/// Kinds of lexicon entries that names may not hold, or not everywhere.
const BLOCKS: Kinds = Kinds::RANK
    .or(Kinds::POST)
    .or(Kinds::UNIT_TYPE)
    .or(Kinds::UNIT)
    .or(Kinds::LEVEL)
    .or(Kinds::WEEKDAY)
    .or(Kinds::PROGRAMME)
    .or(Kinds::STATUS)
    .or(Kinds::GROUP)
    .or(Kinds::EVENT)
    .or(Kinds::SPEECH)
    .or(Kinds::ROLE)
    .or(Kinds::MONTH);

/// Whether an honorific and a capital surround the word at token `i`.
fn addressed(doc: &Doc<'_>, i: usize) -> bool {
    let before = i.saturating_sub(1 + usize::from(i > 1 && doc.mark(i - 1) == '.'));
    doc.begins(before, Kinds::HONORIFIC) && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital)
}

fn is_blocked(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    let word = doc.word(i);
    let opens = i == 0 || doc.sentences.get(doc.sentence_of(i)).is_some_and(|it| it.tokens.start == i);
    // `Siangnya, Kapolda bergeser`
    let adverb = || word.len() >= 7 && word.ends_with("nya");
    // `Ketua Bawaslu X Budi Menyebutkan kesiapan …`: a verb with a capital, behind which none goes on.
    let told = !first
        && doc.tokens[i].shape == Shape::Capital
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
        && is_verb(word);
    // `anggota DPRD X Sisa Masa Jabatan 2019-2024`: the rest of a term.
    let rest = || word == "Sisa" && doc.is(i + 1, "Masa");
    // `Jaksa Seksi Tindak Pidana Khusus pada Kejari X`, `Pasangan A-B dilantik`: a part of an office, two people.
    if first && matches!(word, "Seksi" | "Pasangan") && doc.tokens.get(i + 1).is_some_and(Token::is_capital) {
        return true;
    }
    // `50 Anggota DPRD X Sah Dilantik`
    let done = || word == "Sah" && doc.is_any(i + 1, words!["Dilantik", "Jadi", "Menjabat", "Menjadi"]);
    // `usai Lebaran Idul Fitri, Bupati X …`: a feast.
    let feast =
        || matches!(word, "Fitri" | "Adha") && doc.is_any(i.wrapping_sub(1), words!["Idul", "Iedul", "Id", "Hari"]);
    // `Ketua Pengadilan Tk. Banding`: a level.
    let level =
        || word == "Tk" && doc.is_any(i + 2, words!["Banding", "Pertama", "Kabupaten", "Kecamatan", "Provinsi"]);
    let apart = doc.is_any(i, words!["Sisa", "Sah", "Fitri", "Adha", "Tk"]);
    if told
        || apart && (rest() || done() || feast() || level())
        || opens && (word == "Lalu" || adverb() || is_verb(word) || is_deed(word) && !doc.begins(i, Kinds::PLACE))
        || (doc.in_title(i) && (word.len() > 5 && word.ends_with("kan") || is_verb(word) || doc.is_everyday(i)))
    {
        return true;
    }
    // `Lantamal VIII Manado`: a number is no name.
    if word.len() >= 2 && doc.is_roman(i) {
        return true;
    }
    // Nothing speaks against most words.
    let stop_word = doc.is_any(i, words!(STOP_WORDS));
    if !stop_word && !doc.begins(i, BLOCKS) || names_someone(doc, i, first) {
        return false;
    }
    // `Tagor Rio Pasaribu`: in the middle of a name, where no village of Jambi follows.
    if !first && doc.is(i, "Rio") && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital) {
        return doc.found(i + 1).iter().all(|it| !matches!(it.term, Term::Place(_)));
    }
    // `Efran Desa hadir`, `Reni Syafruddin Banjar, …`: a word for a kind of region or a span of time with no name behind it, behind a name.
    if !first && (doc.is_any(i, words!["Banjar", "Bulan"]) || doc.begins(i, Kinds::LEVEL)) && ends_name(doc, i) {
        return false;
    }
    // `Eko Julianto Ramadan`: a month that ends a name.
    if !first
        && doc.is(i, "Ramadan")
        && doc.tokens[i].shape == Shape::Capital
        && doc.tokens[i - 1].shape == Shape::Capital
        && doc.found(i - 1).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
    {
        return false;
    }
    // `Guntur Putra Negara`: the end of a name.
    if word == "Negara" && !first && !doc.tokens.get(i + 1).is_some_and(Token::is_capital) {
        return false;
    }
    // `I Wayan Dana mengatakan`, `I Nengah Antara dari Polsek X`: words that end names.
    let between = || {
        doc.is(i, "Antara")
            && !doc.is_any(i + 1, words!["lain", "lainnya"])
            && doc.tokens[i].shape == Shape::Capital
            && doc.found(i - 1).iter().all(|it| matches!(it.term, Term::Place(_)))
    };
    if !first
        && doc.tokens[i - 1].shape == Shape::Capital
        && !doc.tokens.get(i + 1).is_some_and(Token::is_capital)
        && (doc.is_any(i, words!["Dana", "Mana"]) || between())
    {
        return false;
    }
    // `Fortunatus Hamsa Hasil, S.Pd.`: the end of a name, as the degree shows.
    if !first
        && doc.mark(i + 1) == ','
        && doc.begins(i + 2, Kinds::DEGREE)
        && doc.tokens[i].shape == Shape::Capital
        && doc.found(i).is_empty()
        && doc.tokens[i - 1].shape == Shape::Capital
    {
        return false;
    }
    // `Adi Nugraha Purna membuka`: the end of a name, not what somebody was.
    if !first
        && doc.is(i, "Purna")
        && doc.tokens[i].shape == Shape::Capital
        && doc.tokens[i - 1].shape == Shape::Capital
        && doc.same_sentence(i - 1, i)
        && doc.found(i - 1).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !doc.begins(i + 1, Kinds::POST)
        && !doc.is_any(i + 1, words!["tugas", "bakti", "wirawan", "jual", "paskibraka"])
    {
        return false;
    }
    if stop_word {
        return true;
    }
    // `Toko Pak Camat`: a form of address begins a name.
    if !first && doc.is_any(i, words!["Pak", "Bu"]) {
        return true;
    }
    // `P. Lumbantobing`: an initial is none of the words it abbreviates elsewhere.
    if doc.tokens[i].shape == Shape::Initial && doc.mark(i + 1) == '.' && !first {
        return false;
    }
    doc.begins(i, BLOCKS)
        && doc.found(i).iter().any(|it| match it.term {
            // `Yohanis Mayor`: a family name of Papua, at the end of a name.
            Term::Rank(_) => {
                !(it.len == 1
                    && (word.len() <= 2
                        || (!first
                            && doc.is_any(i, words!["Mayor", "Kapitan"])
                            && !doc.tokens.get(i + 1).is_some_and(Token::is_capital))))
            }
            Term::Post(_) => {
                !(it.len == 1
                    && (doc.is_any(i, words!["Raja"])
                        // `Mahadi Karo-Karo`: a family name.
                        || (!first && doc.is(i, "Karo"))
                        // `Edwin Kaban Sitepu`: another, with the rest of the name behind it.
                        || (!first
                            && doc.is(i, "Kaban")
                            && doc.tokens[i - 1].shape == Shape::Capital
                            && doc.found(i - 1).is_empty()
                            && doc.same_sentence(i - 1, i)
                            && doc.tokens.get(i + 1).is_some_and(|it| it.shape == Shape::Capital)
                            && doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_)))
                            && !crate::phrases::names_field(doc, i + 1))
                        || (!first
                            && doc.is_any(i, words!["Hakim", "Jaksa", "Lurah", "Datuk"])
                            && !doc.tokens.get(i + 1).is_some_and(Token::is_capital))
                        // `Abdul Hakim Sani`: a given name that needs the word before it.
                        || (!first && doc.is(i, "Hakim") && !doc.is_any(i + 1, words!["Ketua", "Anggota", "Tunggal"]))))
            }
            // `Bin Wahab`: initials are written in capitals.
            Term::Unit(_) if doc.is_no_abbreviation(it) => false,
            Term::UnitType(_)
            | Term::Unit(_)
            | Term::Level(_)
            | Term::Weekday(_)
            | Term::Programme(_)
            | Term::Status(_) => true,
            // `Kompol Anwar Toda dan …`: a short word of the groups that ends a name.
            Term::Group(_) if it.len == 1 && word.len() <= 4 && !first && ends_name(doc, i) => false,
            Term::Group(_) | Term::Event(_) => {
                first || it.len > 1 || doc.tokens[i].shape != Shape::Capital || !doc.in_title(i)
            }
            // `Sekda Hj. Urai Marlina`: a form of address shows that somebody is named.
            Term::Speech(_) if first && addressed(doc, i) => false,
            Term::Speech(_) | Term::Role(_) => first || doc.in_title(i),
            Term::Month(_) => i > 0 && doc.tokens[i - 1].kind == Kind::Number,
            _ => false,
        })
}

/// `Kehadiran`, `Penunjukan`: a noun of the kind with which sentences begin.
fn is_deed(word: &str) -> bool {
    word.len() > 8 && word.ends_with("an") && (word.starts_with("Ke") || word.starts_with("Pe"))
}

/// `Divonis`, `Digelar`: what is done, as headlines have it behind the place.
pub(crate) fn is_told(word: &str) -> bool {
    word.len() > 6 && word.starts_with("Di") && word.bytes().skip(2).all(|it| it.is_ascii_lowercase())
}

/// `Dijadwalkan`, `Mengatasnamakan`, `Mendekati`: a word that only a verb can be.
fn is_verb(word: &str) -> bool {
    const PREFIXES: &[&str] = &["Di", "Me", "Ter", "Ber", "Memper", "Diper"];
    word.len() > 7 && word.ends_with("kan") && PREFIXES.iter().any(|it| word.starts_with(it))
        || word.len() > 8 && word.ends_with('i') && ["Men", "Mem"].iter().any(|it| word.starts_with(it))
        || word.starts_with("Di") && ["Didampingi", "Dihadiri", "Diikuti", "Diwarnai", "Dibanjiri"].contains(&word)
}

/// Words that mean something else elsewhere, in places where only a name can stand.
fn names_someone(doc: &Doc<'_>, i: usize, first: bool) -> bool {
    if doc.tokens[i].shape != Shape::Capital || doc.in_title(i) {
        return false;
    }
    // `Iptu Rio Bayu`, `AKBP Hari Wahyudi`: what stands right behind a rank is a name.
    if first && behind_rank(doc, i) && !doc.is(i, "Berbintang") {
        return true;
    }
    let next = doc.tokens.get(i + 1).filter(|it| it.shape == Shape::Capital && doc.same_sentence(i, i + 1));
    // `yakni A, Ramadan Isnan Dalimunthe, dan B`: the month begins a name of three words on a list.
    if first
        && doc.is(i, "Ramadan")
        && i > 0
        && (doc.mark(i - 1) == ',' || doc.is_any(i - 1, words!["dan", "serta"]))
        && (i + 1..i + 3).all(|it| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Capital))
        && (matches!(doc.mark(i + 3), ',' | '.') || doc.is_any(i + 3, words!["dan", "serta"]))
    {
        return true;
    }
    // `Sudin Satia`: an office has its field behind it.
    if doc.is(i, "Sudin") && next.is_some() && !crate::phrases::names_field(doc, i + 1) {
        return true;
    }
    // `Camat X, Urai Wendi`: a noble of Sambas, where a small `urai` speaks.
    if next.is_some() && super::is_title_of_name(doc, i) {
        return true;
    }
    // `Kepala Bakesbangpol Kota Blitar Hakim Sisworo`, `Bupati X Kader Wijaya`: the office is named already. A `Rio` of a village would have
    // its place behind the word.
    if first && doc.is_any(i, words!["Hakim", "Jaksa", "Kader", "Rio"]) {
        let office = i > 0
            && doc.tokens[i - 1].is_capital()
            && doc.same_sentence(i - 1, i)
            && !doc.is_any(i - 1, words!["Majelis", "Ketua", "Anggota", "Wakil", "Para"]);
        let placeless = doc.is(i, "Rio") && doc.found(i + 1).is_empty();
        let free = || doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_)));
        let named = next.is_some() && (placeless || office && free());
        // A `Kader` may still stand behind a title.
        if named || !doc.is(i, "Kader") {
            return named;
        }
    }
    // `Ketua KPU X Hari Sutrisno`, `Budi Hari Santoso`: no day.
    // Also behind the place in short, or a title: `Kajari Kutai Timur (Kutim) Hari Sutrisno`, `H. Hari Sutrisno`
    let behind = |it: usize| doc.mark(it) == ')' || doc.mark(it) == '.' && addressed(doc, i);
    let before = i.checked_sub(1).map(|it| if behind(it) { it.saturating_sub(1) } else { it });
    if doc.is(i, "Hari") && before.is_some_and(|it| doc.tokens[it].is_capital() && doc.same_sentence(it, i)) {
        return next.is_some()
            && !doc.is_any(i + 1, words!(DAYS))
            && doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Degree(_)))
            && !doc.is_any(i + 1, words!(STOP_WORDS));
    }
    // `Yosef Tahun, S.T.`, `Yosep Jumat mengatakan`: the end of a name, behind which no date goes on.
    let time = doc.is_any(i, words!["Tahun", "Bulan"])
        || doc.found(i).iter().any(|it| it.len == 1 && matches!(it.term, Term::Weekday(_)));
    if time && !first {
        let degree = doc.mark(i + 1) == ','
            && doc.found(i + 2).iter().any(|it| matches!(it.term, Term::Degree(_)))
            && doc.tokens.get(i + 2).is_some_and(Token::is_capital);
        let acts = doc.word(i + 1).starts_with("me") && doc.word(i + 1).len() > 5;
        return degree || acts;
    }
    // `Bupati H. Kader Jaelani`, `Letkol Czi Ahmad Safari Noor`: the title or the rank before it, and a word of no list behind it.
    let titled = first && doc.mark(i.wrapping_sub(1)) == '.' && addressed(doc, i);
    let ranked = !first && i > 0 && doc.tokens[i - 1].shape == Shape::Capital && behind_rank(doc, i - 1);
    (titled || ranked)
        && next.is_some()
        && doc.begins(i, Kinds::GROUP.or(Kinds::EVENT))
        // `AKP Anwar Kapolsek Sukamaju`: his post.
        && !doc.begins(i, Kinds::POST)
        && doc.found(i).iter().all(|it| it.len == 1)
        && doc.found(i + 1).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !doc.is_any(i + 1, words!(STOP_WORDS))
}

/// Whether a capitalised word ends a run of capitals of which only the word before belongs to no list.
fn ends_name(doc: &Doc<'_>, i: usize) -> bool {
    doc.tokens[i].shape == Shape::Capital
        && i > 0
        && doc.tokens[i - 1].shape == Shape::Capital
        && doc.found(i - 1).is_empty()
        && doc.same_sentence(i - 1, i)
        && (matches!(doc.mark(i + 1), ',' | '.' | '(')
            || doc.tokens.get(i + 1).is_none_or(|it| it.is_word() && !it.is_capital()))
}

/// Whether a rank ends right before token `i`. A bare `Kapten` may lead a team.
pub(super) fn behind_rank(doc: &Doc<'_>, i: usize) -> bool {
    doc.sentence_holds(i, Kinds::RANK)
        && (i.saturating_sub(6)..i).any(|from| {
            doc.begins(from, Kinds::RANK)
                && doc.same_sentence(from, i)
                && !(from + 1 == i && doc.is_any(from, words!["Kapten", "Mayor", "Jenderal", "Sersan"]))
                && crate::phrases::rank_end(doc, from) == Some(i)
        })
}

/// Words behind `Hari` that make it a day.
const DAYS: &[&str] = &[
    "Raya",
    "Ulang",
    "Jadi",
    "Bhayangkara",
    "Anti",
    "Kesaktian",
    "Lahir",
    "Santri",
    "Pahlawan",
    "Guru",
    "Buruh",
    "Kemerdekaan",
    "Sumpah",
    "Anak",
    "Pendidikan",
    "Kebangkitan",
    "Lingkungan",
    "Tani",
    "Nelayan",
    "Juang",
    "Bakti",
    "Pers",
    "Koperasi",
    "Olahraga",
    "Kartini",
    "Besar",
    "Libur",
    "Pencoblosan",
    "Tenang",
    "Listrik",
    "Air",
    "Bumi",
    "Otonomi",
    "Adhyaksa",
    "Armada",
    "Infanteri",
    "Kesehatan",
    "Amal",
    "Natal",
    "Nyepi",
    "Waisak",
    "Idul",
    "Perempuan",
    "Kesadaran",
    "Peduli",
    "Donor",
    "Lansia",
    "Statistik",
    "Perhubungan",
    "Menanam",
    "Internasional",
    "Batik",
    "Pramuka",
    "Dharma",
    "Bela",
    "Brimob",
    "Lalu",
    "Penerbangan",
    "Transmigrasi",
    "Ketahanan",
    "Pangan",
    "Wanita",
];

/// Words that are written with a capital in running text and are no names; sorted, for binary search.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "Acara", "Ad", "Adapun", "Agar", "Ajak", "Akan", "Akhirnya", "Akibat", "Alun", "Amanat", "Amankan", "Anda", "Antara", "Apabila", "Apalagi",
    "Aparat", "APBD", "APK", "Apresiasi", "Arahan", "ASN", "Aspirasi", "Assalamualaikum", "Atas", "Aula", "Awasi", "Badan", "Bagi", "Bagikan",
    "Bahas", "Bahkan", "Bahwa", "Bakal", "Balai", "Ballroom", "Bandara", "Banjar", "Bansos", "Bantu", "Banyak", "Barang", "Bareng", "Beberapa",
    "Begitu", "Bekuk", "Beliau", "Belum", "Bendesa", "Berbagai", "Berbintang", "Berdasarkan", "Beri", "Berikan", "Berikut", "Berita", "Berkas",
    "Bersama", "Bertempat", "Besuk", "Bidang", "Bila", "Binaan", "BKO", "BPD", "Buka", "Bukan", "Bulan", "Bundaran", "Cabang", "Cafe", "Call",
    "Calon", "Cek", "Center", "Commander", "Cooling", "Cq", "Daerah", "Dakwaan", "Dalam", "Damang", "Dampingi", "Dan", "Dana", "Dandim", "Dantim", "Dapil", "Dari",
    "Data", "Datangi", "Demi", "Demikian", "Demo", "Demokrasi", "Dengan", "Deputi", "Dewan", "Di", "Dia", "Dicopot", "Didakwa", "Diduga", "Digelar",
    "Dihadiri", "Diharapkan", "Dihukum", "Dilantik", "Dimutasi", "Dipecat", "Dipimpin", "Dirinya", "Disamping", "Disisi", "Ditahan", "Ditambahkan",
    "Ditangkap", "Dituntut", "Divonis", "DPT", "Dukuh", "Dukung", "Dusun", "Editor", "Empat", "Enam", "Evakuasi", "Faktanya", "Forkopimda", "Foto",
    "Gandeng", "Gedung", "Gelar", "Gereja", "Group", "Gudang", "Guna", "Hadir", "Hadiri", "Hadirin", "Hal", "Halaman", "Harapan", "Hari", "Harus",
    "Hasil", "Hingga", "Hotel", "Hukum", "HUT", "Ia", "Ibu", "Ikut", "Ikuti", "Imbau", "Indonesia", "Ingatkan", "Ini", "Internasional", "Isu", "Itu",
    "Jabat", "Jabatan", "Jadi", "Jajaran", "Jalan", "Jalin", "Jelang", "Jendral", "Jenguk", "Jika", "Jl", "Jln", "Jorong", "Juga", "Jumlah", "Kali",
    "Kami", "Kamtibmas", "Kantor", "Kantornya", "Kanwil", "Karena", "Kawal", "Kawasan", "Ke", "Kedua", "Kegiatan", "Kelompok", "Keluarga",
    "Kemanunggalan", "Kemarin", "Kemudian", "Kep", "Kepada", "Kepenghuluan", "Kepolisian", "Keterangan", "Ketika", "Khusus", "Kita", "KKB", "Koalisi",
    "Komando", "Komisi", "Komplek", "Kompleks", "Komsos", "KRI", "KRYD", "Kunjungi", "Kurang", "Kursi", "Laksanakan", "Lakukan", "Lanjut", "Lantik",
    "Lapangan", "Lebih", "Lima", "Logistik", "LSM", "Majelis", "Maka", "Malam", "Mana", "Mari", "Masa", "Masih", "Masing", "Masjid", "Masyarakat",
    "Media", "Melalui", "Meninggal", "Menjelang", "Menurut", "Menurutnya", "Mereka", "Meski", "Meskipun", "Mewujudkan", "Minta", "Misalnya", "Mohon",
    "Mulai", "Namun", "Narkotika", "Nasional", "Negara", "Negeri", "Netral", "Netralitas", "Ngobrol", "NIP", "No", "Nomor", "Nota", "NRP",
    "Nusantara", "Oleh", "OPD", "Operasi", "Operasional", "Organisasi", "Ormas", "Pada", "Padahal", "Padal", "Pagi", "Pam", "Pama", "Pamen", "Pamit",
    "Panen", "Pantau", "Para", "Paroki", "Partai", "Pasangan", "Pasar", "Pasca", "Paskibra", "Paskibraka", "Paslon", "Pastikan", "Pawas", "Pejabat", "Pelabuhan", "Pelapor",
    "Pemerintah", "Pemilihan", "Pemilu", "Pemohon", "Pemungutan", "Pencegahan", "Pendapat", "Pendopo", "Pengacara", "Pengadu", "Pengamanan", "Pengamat",
    "Pengawas", "Penggantian", "Penulis", "Penyuluh", "Perempatan", "Pererat", "Pergantian", "Perkuat", "Personel", "Personil", "Pertama",
    "Pertemuan", "Perum", "Perumahan", "Perwira", "Pesta", "Petugas", "Pihak", "Pihaknya", "Pilbup", "Pileg", "Pilgub", "Pilkada", "Pilpres",
    "Pilwako", "Pimpin", "Pokok", "Polisi", "Politisi", "Pos", "Posisi", "Posko", "Presisi", "Pria", "Program", "Protokol", "PT", "Pukul", "Pulau",
    "Puluhan", "Pura", "Pusat", "Putusan", "Rakyat", "Ratusan", "Redaksi", "Rela", "Renops", "Reporter", "Republik", "Resmi", "RI", "Rombongan", "Rp", "RSUD",
    "RT", "Ruang", "Rumah", "Rusun", "RW", "Saat", "Sahabat", "Saksi", "Salah", "Salurkan", "Sama", "Sambangi", "Sambut", "Sambutan", "Sampai",
    "Sang", "Sangat", "Sapa", "Satu", "Saya", "Sebagai", "Sebaliknya", "Sebanyak", "Sebelum", "Sebelumnya", "Sebut", "Secara", "Sedang", "Sedangkan",
    "Sedunia", "Segala", "Sehingga", "Sejak", "Sejumlah", "Sekitar", "Sekolah", "Sekre", "Sekretariat", "Selain", "Selaku", "Selama", "Selanjutnya",
    "Seluruh", "Sementara", "Semoga", "Semua", "Senada", "Seorang", "Seperti", "Serahkan", "Serap", "Serentak", "Serta", "Sesuai", "Setelah",
    "Setiap", "Siap", "Siapkan", "Simpang", "Situasi", "Slogan", "Sosok", "Stadion", "Suara", "Sudah", "Sungai", "Surat", "Tahap", "Tahapan", "Tahun",
    "Tak", "Tampak", "Tanah", "Tancap", "Tanggal", "Tangkap", "Tapi", "Tegaskan", "Tekankan", "Telah", "Tema", "Tempat", "Temui", "Tentang",
    "Tentara", "Tentunya", "Teradu", "Terakhir", "Terdakwa", "Terhadap", "Terima", "Terkait", "Terlapor", "Terlihat", "Terminal", "Termohon",
    "Terpisah", "Tersangka", "Tersebut", "Tetap", "Tetapi", "Tidak", "Tiga", "Tim", "Tindak", "Tingkatkan", "Tinjau", "Titip", "TNI", "Tokoh", "Tolak", "TPS",
    "Tugas", "Tujuan", "Tujuh", "Tuntutan", "Turun", "Turut", "UMKM", "Undang", "Ungkap", "Universitas", "Untuk", "Upaya", "Usai", "Usulkan",
    "Vihara", "Visi", "Waktu", "Walau", "Walaupun", "Wanita", "Warga", "Wartawan", "Wib", "Widyaiswara", "Wilayah", "Wish", "Wit", "Wita", "Yaitu", "Yakni",
    "Yang", "Yth",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn compare_ignoring_case(a: &str, b: &str) -> std::cmp::Ordering {
        a.bytes().map(|it| it.to_ascii_lowercase()).cmp(b.bytes().map(|it| it.to_ascii_lowercase()))
    }

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP_WORDS.windows(2).all(|it| compare_ignoring_case(it[0], it[1]).is_lt()), "sort STOP_WORDS");
    }
}
