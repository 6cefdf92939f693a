//! Word lists of the later passes: what surrounds a name or an event word and says how it is meant. Vocabulary that names things
//! stands in `config/lexicon`.
//!
//! Each word of the article is looked up once; the lists it stands in become the bits of one number.

use crate::{doc::Doc, token::Token};
use simpul_lexicon::hash::{hash_of, same};
use std::{ops::Range, sync::LazyLock};

/// Numbers in words, for a count of people or offices.
pub(crate) const NUMERALS: &[&str] =
    &["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];

/// Who asks, and for whom.
pub(crate) const PRESS: &[&str] = &["wartawan", "awak", "media", "jurnalis", "reporter", "pers"];

/// A list of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// Words before a trigger that make it an occasion, a purpose or a topic.
    Background,
    /// Words that point back to an event already told.
    Back,
    /// Words that may stand between such a word and the event.
    Fillers,
    /// Verbs that make the event before or behind them real.
    Happens,
    /// Words that bring an event in before it is named.
    Brings,
    /// Words before a verb that keep it from having happened.
    Unreal,
    /// People without a name who do things.
    Doers,
    /// People who protest.
    Crowd,
    /// Verbs of giving.
    Gives,
    /// What is given to people in need.
    Goods,
    /// Whom the police seize.
    Seized,
    /// What is taken down.
    Posters,
    /// What is shipped before and after a vote.
    Cargo,
    /// What cargo does.
    Travels,
    /// Verbs with which a party goes on to another place.
    Moves,
    /// Words with which a further event begins.
    Sequence,
    /// Words of what lies before the event told.
    Earlier,
    /// Words of what is to come.
    Coming,
    /// Words with which the reason for staying away begins.
    Causes,
    /// Those who are sent.
    Forces,
    /// Words that say that they are there.
    Sent,
    /// Words behind a leading verb that are no event.
    NoEvent,
    /// Those who are spoken to.
    Audience,
    /// Words that say that who speaks does so away from the event.
    Elsewhere,
    /// Words that keep everyone in their sentence away from the event.
    Absent,
    /// Nouns with which a venue begins.
    Heads,
    /// Lower-case words that may stand inside a venue's name.
    Inside,
    /// Prepositions within whose reach an event is only named.
    Within,
    /// Words before an attendance that take somebody away from the event told.
    Aside,
    /// Words of time with which another occasion begins.
    Times,
    /// Verbs whose object is a place: looked at, opened or filled.
    Objects,
    /// Common nouns with which a place without a name begins.
    PlainHeads,
    /// Common nouns that say which one.
    Plain,
    /// Verbs of arrest.
    Seizes,
    /// Verbs of taking down.
    Clears,
    /// Words behind which somebody is named without being there (`seijin Kapolres`).
    NamedOnly,
    /// Words that deny.
    Denies,
    /// What is read out for one who is not there (`amanat Kapolri`).
    ReadOut,
    /// Words for speaking to those present.
    Speeches,
    /// Parties of a hearing and what they do.
    Parties,
    /// Verbs that call on those present.
    Calls,
    /// Words for an event already named.
    Generic,
    /// The same, and what is held again elsewhere.
    Alike,
    /// Words for one of the parts in which an event is held.
    Parts,
    /// Words that say which one.
    Ordinals,
    /// Verbs of turns of phrase that stand in no other list.
    Turns,
    /// Words besides weekdays with which a date begins.
    Days,
    /// Words that stand for the one spoken of.
    Pronouns,
    /// People who are no officials.
    Others,
    /// Words with which a turn of phrase begins that says who takes over from whom.
    PostTurns,
    /// Words of an office that changes hands.
    Office,
    /// Words that open a career, and `lulus`, with which one begins too.
    Careers,
    /// Words that lead to a place.
    Leads,
    /// Verbs whose subject may be a venue.
    Becomes,
    /// Words of joining in a deed.
    Joins,
    /// Those of the press who are spoken to.
    Reporters,
    /// Words right before those who are seen at an event.
    Seen,
}

/// The lists in which each token of the article stands, and which of them each sentence meets.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    tokens: Vec<u64>,
    /// What the tokens of each sentence have together.
    sentences: Vec<u64>,
}

impl Marks {
    /// The marks of an article, in the room of those of another.
    pub(crate) fn read(doc: &Doc<'_>, Self { mut tokens, mut sentences }: Self) -> Self {
        let table = &*TABLE;
        tokens.clear();
        let bytes = doc.text.as_bytes();
        let word = |it: &Token| bytes.get(it.start as usize..it.end as usize).unwrap_or_default();
        // A number or a mark is no word of a list.
        tokens.extend(doc.tokens.iter().map(|it| table.get(it.hash, || word(it))));
        sentences.clear();
        let of =
            |range: &Range<usize>| tokens.get(range.clone()).unwrap_or_default().iter().fold(0, |all, it| all | it);
        sentences.extend(doc.sentences.iter().map(|it| of(&it.tokens)));
        Self { tokens, sentences }
    }

    /// Whether token `i` is a word of the list.
    #[inline]
    pub(crate) fn has(&self, i: usize, words: Words) -> bool {
        self.tokens.get(i).is_some_and(|it| it & bits(&[words]) != 0)
    }

    /// Whether token `i` is a word of one of the lists.
    #[inline]
    pub(crate) fn has_any(&self, i: usize, lists: &[Words]) -> bool {
        self.tokens.get(i).is_some_and(|it| it & bits(lists) != 0)
    }

    /// Whether any token of a range is a word of the list.
    #[inline]
    pub(crate) fn any(&self, range: Range<usize>, words: Words) -> bool {
        self.any_of(range, &[words])
    }

    /// Whether any token of a range is a word of one of the lists.
    #[inline]
    pub(crate) fn any_of(&self, range: Range<usize>, lists: &[Words]) -> bool {
        let end = range.end.min(self.tokens.len());
        let range = self.tokens.get(range.start.min(end)..end).unwrap_or_default();
        range.iter().fold(0, |all, it| all | it) & bits(lists) != 0
    }

    /// Whether any token of a sentence is a word of one of the lists: what a frame asks before it looks at the tokens.
    #[inline]
    pub(crate) fn in_sentence(&self, sentence: usize, lists: &[Words]) -> bool {
        self.sentences.get(sentence).is_some_and(|it| it & bits(lists) != 0)
    }
}

/// The bits of lists together.
#[inline]
fn bits(lists: &[Words]) -> u64 {
    lists.iter().fold(0, |all, it| all | 1 << *it as u64)
}

/// The words of all lists by their hash, with open addressing. Unlike a [`crate::list::List`] it gives what a word means and not only whether
/// it is there, and unlike the lexicon's index it knows single words only, made once from the lists below.
struct Table {
    places: Vec<Place>,
    /// One bit for each hash of a word, so that other words are told without a look at the places.
    bits: [u64; 256],
}

/// A word with its hash and its lists; no list where the place is free.
#[derive(Clone, Copy)]
struct Place {
    hash: u32,
    word: &'static str,
    lists: u64,
}

/// How many places the table has; a power of two.
const PLACES: usize = 4096;

impl Table {
    fn new() -> Self {
        let mut bits = [0; 256];
        let mut places = vec![Place { hash: 0, word: "", lists: 0 }; PLACES];
        for (words, list) in LISTS {
            for word in *list {
                let hash = hash_of(word.as_bytes()) as u32;
                bits[(hash >> 24) as usize] |= 1 << (hash >> 18 & 63);
                let mut at = hash as usize % PLACES;
                while places[at].lists != 0 && places[at].word != *word {
                    at = (at + 1) % PLACES;
                }
                places[at] = Place { hash, word, lists: places[at].lists | 1 << *words as u64 };
            }
        }
        Self { places, bits }
    }

    /// The lists that hold a word; to anything that is no word the table has no place.
    #[inline]
    fn get<'w>(&self, hash: u32, word: impl Fn() -> &'w [u8]) -> u64 {
        if self.bits[(hash >> 24) as usize] >> (hash >> 18 & 63) & 1 == 0 {
            return 0;
        }
        let mut at = hash as usize % PLACES;
        while let Some(place) = self.places.get(at).filter(|it| it.lists != 0) {
            if place.hash == hash && same(place.word.as_bytes(), word()) {
                return place.lists;
            }
            at = (at + 1) % PLACES;
        }
        0
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::new);

#[rustfmt::skip]
const LISTS: &[(Words, &[&str])] = &[
    (Words::Turns, &["memberangkatkan", "melepas", "melaksanakan", "melakukan", "acara", "kegiatan", "mutasi", "rotasi", "rolling", "menandatangani", "meneken", "teken", "membuka", "menutup", "dibuka", "ditutup", "menahan", "memusnahkan", "musnahkan", "dimusnahkan", "mengembalikan", "dikembalikan", "menyerahkan", "diserahkan", "memberikan", "memberi", "berikan", "menggelar", "mengadakan", "menyelenggarakan", "menghelat", "mendatangi", "mengepung", "memadati", "menduduki", "menyerbu", "berkumpul", "diterima", "ditemui", "menerima", "menemui", "digelar", "diselenggarakan", "dihelat", "diadakan", "memeriksa", "mampir", "singgah", "pemeriksaan"]),
    (Words::Background, &[
        "menjelang", "jelang", "rangka", "berdasarkan", "untuk", "terkait", "tentang", "soal", "guna", "selama", "masa", "tahapan",
        "tahap", "jadwal", "pengamanan", "hari", "kesiapan", "persiapan", "demi", "hasil", "pengawasan",
        "hingga", "sampai", "tim", "petugas", "setiap", "seperti", "berupa", "bagi", "tanpa", "terhadap",
        "mengawal", "mensukseskan", "menyukseskan", "mengamankan", "sukseskan", "mengawasi", "peserta", "logistik",
        "surat", "kotak", "bentuk", "merupakan", "antara", "pembacaan", "lokasi", "rute", "aturan", "bahaya",
        "pelaksanaan", "kelancaran", "lanjutan", "sebagai", "pola", "tambahan", "intensitas", "meningkatkan", "perlu",
        "permintaan", "meminta", "memastikan", "biasanya", "anggaran", "peraga", "program", "semangat", "nilai", "budaya", "asas", "tugas",
    ]),
    (Words::Back, &[
        "usai", "seusai", "setelah", "selesai", "selepas", "pasca", "sehabis", "sesudah", "sebelum", "sela", "sejak",
    ]),
    (Words::Fillers, &[
        "kegiatan", "acara", "giat", "pelaksanaan", "agenda", "proses", "prosesi", "jalannya", "sebuah", "seluruh", "adanya",
        "tersebut", "bersama", "kembali", "suatu", "juga", "langsung", "dengan", "perdana",
    ]),
    (Words::Happens, &[
        "berlangsung", "digelar", "dilakukan", "dilaksanakan", "dimulai", "diawali", "tuntas", "dijadwalkan",
        "direncanakan", "diwarnai", "dikoordinir", "digagas", "diberangkatkan", "dilanjutkan", "bermula",
        "berakhir", "disaksikan", "ditunda", "rampung", "terhenti", "diselenggarakan", "diadakan", "dibuka",
        "ditandai", "berlanjut", "dilangsungkan", "dihelat", "menyusul", "dipusatkan",
    ]),
    (Words::Brings, &[
        "melakukan", "melaksanakan", "menghadiri", "memantau", "mendapat", "mendapatkan", "menerima", "diisi", "diwarnai",
        "dilanjutkan", "diawali", "digelar", "digelarnya", "menggelar", "mengajak", "berupa", "ada", "dikemas",
        "melanjutkan", "memulai", "berlangsung", "dilangsungkan", "memberikan", "memberi", "mengisi", "menjalani", "menuntaskan",
        "merampungkan", "mengadakan", "menunda", "menandatangani", "meneken", "teken",
    ]),
    (Words::Unreal, &[
        "untuk", "agar", "guna", "dapat", "bisa", "mau", "supaya", "tidak", "tak", "belum", "tanpa", "jangan",
        "terus", "masih", "siap", "harus", "wajib", "pernah", "bila", "jika", "kalau", "perlu", "menolak", "berani",
        "saling", "sebelum", "hendak", "diminta", "meminta", "sempat", "tugas", "adalah", "ingin", "berencana",
        "berniat", "kerap", "rajin",
    ]),
    (Words::Doers, &[
        "petugas", "tim", "personel", "personil", "polisi", "rombongan", "mereka", "keduanya", "ia", "dirinya",
        "anggota", "aparat", "pihaknya", "regu", "relawan", "beliau", "pilar", "keuchik", "perwakilan", "kelompok",
        "massa", "komisi", "dewan", "majelis",
    ]),
    (Words::Crowd, &[
        "massa", "warga", "mahasiswa", "buruh", "pendukung", "sopir", "pedagang", "petani", "nelayan", "pemuda",
        "aliansi", "demonstran", "simpatisan",
    ]),
    (Words::Gives, &[
        "membagikan", "bagikan", "salurkan", "serahkan", "menyerahkan", "menyalurkan", "dibagikan", "diserahkan", "disalurkan", "membagi",
        "bagi-bagi",
    ]),
    (Words::Goods, &[
        "paket", "sembako", "helm", "takjil", "masker", "bantuan", "beras", "perahu", "bibit", "santunan",
        "bingkisan", "selimut", "sarung", "nasi", "daging", "kurban", "air", "vitamin", "buku", "bendera", "bunga",
        "cokelat",
    ]),
    (Words::Seized, &[
        "seorang", "pria", "wanita", "pelajar", "siswa", "rumah", "kontrakan", "kos", "warung", "kafe", "anak", "kendaraan", "sepeda", "pelaku", "tersangka", "terduga", "orang", "remaja", "pemuda", "perempuan", "lelaki",
        "warga", "pasangan", "bandar", "pengedar", "unit", "kapal", "pamboat", "truk", "motor", "mobil",
        "ekskavator", "botol", "liter", "ton", "barang", "senjata", "kayu", "satwa", "ekor", "paket", "kilogram",
        "gram",
    ]),
    (Words::Posters, &[
        "apk", "peraga", "baliho", "spanduk", "atribut", "reklame",
    ]),
    (Words::Cargo, &[
        "logistik", "kotak", "surat", "kapal", "helikopter", "penerbangan", "pesawat", "truk", "pengiriman",
        "pengembalian", "distribusi", "perahu", "kapalnya", "muatan", "koli", "bilik", "formulir", "speedboat",
    ]),
    (Words::Travels, &[
        "tiba", "sampai", "mendarat", "berangkat", "bertolak", "diberangkatkan", "diterbangkan", "dikirim", "dikirimkan",
        "diangkut", "digeser", "bergeser", "didistribusikan", "menuju", "sandar", "bersandar", "berlabuh", "merapat", "dikembalikan",
        "dijadwalkan", "menerima", "dimulai", "dilepas", "tertahan",
    ]),
    (Words::Moves, &[
        "bergeser", "bergerak", "bertolak", "beranjak", "menuju", "melanjutkan", "berpindah", "meluncur", "turun",
        "menyeberang",
    ]),
    (Words::Sequence, &[
        "usai", "seusai", "selesai", "selepas", "setelah", "dilanjutkan", "kemudian", "selanjutnya", "diawali",
        "malamnya", "paginya", "siangnya", "sorenya", "harinya", "bergeser", "diluar", "luar", "sebelumnya", "sebelum", "berikutnya", "sekaligus",
        "malam",
    ]),
    (Words::Earlier, &[
        "sebelumnya", "sebelum", "diawali", "lalu", "silam",
    ]),
    (Words::Coming, &[
        "akan", "dijadwalkan", "menjadwalkan", "rencananya", "direncanakan", "merencanakan", "mendatang", "lusa", "besok", "bakal", "menunda",
    ]),
    (Words::Causes, &[
        "karena", "lantaran", "sebab", "usai", "seusai", "setelah",
    ]),
    (Words::Forces, &[
        "personel", "personil", "peleton", "pleton", "regu", "ssk", "sst", "bko", "aparat", "prajurit", "peserta",
        "pihaknya",
    ]),
    (Words::Sent, &[
        "disiagakan", "dikerahkan", "diterjunkan", "diturunkan", "dilibatkan", "dijaga", "mengerahkan",
        "menempatkan", "menyiagakan", "menerjunkan", "menurunkan", "dibantu", "melibatkan", "penjagaan",
        "pengawalan", "pengamanan", "dikawal", "berasal", "terdiri", "membawa", "menjaga", "mengamankan", "membubarkan",
        "ditambah", "barisan", "mendampingi", "mengawal", "berjaga", "bersiaga", "membantu", "dorong", "bentrok",
        "menghadang", "dihadang", "barikade", "disiapkan", "berada", "siaga", "ditempatkan", "disebar", "diperbantukan",
    ]),
    (Words::NoEvent, &[
        "pengamanan", "obrolan", "doa", "lagu", "yel", "pintu", "posko", "suara", "ruang", "lapak", "rekening", "kotak", "segel",
        "blokade", "blokir",
    ]),
    (Words::Audience, &[
        "peserta", "jajaran", "anggota", "pengawas", "personel", "personil", "prajurit", "hadirin", "pejabat",
        "undangan", "pps", "panwascam", "kpps", "pegawai",
    ]),
    (Words::Elsewhere, &[
        "terpisah", "dikonfirmasi", "dihubungi", "ditemui", "keterangannya", "tertulis", "tertulisnya", "rilisnya", "telepon",
        "telpon", "seluler", "whatsapp", "ht", "ditanya", "wawancara", "wawancaranya", "seusai", "menirukan", "senada", "jubir",
    ]),
    (Words::Absent, &[
        "telepon", "telpon", "seluler", "dikonfirmasi", "dihubungi", "terpisah", "ht",
    ]),
    (Words::Heads, &[
        "aula", "gedung", "ruang", "ruangan", "lantai", "lapangan", "lapang", "rm", "tmp", "dapur", "panti", "pengadilan", "pelataran", "kantor", "balai", "balairung", "spbu", "jorong", "korong", "danau", "waduk", "situ", "telaga",
        "candi", "benteng", "keraton", "kraton", "istana", "balaikota", "stasiun", "perpustakaan", "klinik", "perumahan",
        "homestay", "bengkel", "minimarket", "supermarket", "mal", "toko", "gerbang", "rest", "pendopo", "pendapa",
        "hotel", "ballroom", "halaman", "gudang", "alun", "wantilan", "pelabuhan", "dermaga", "taman", "stadion",
        "gor", "masjid", "mushola", "musala", "cafe", "kafe", "kampus", "sekolah", "rumah", "tps", "rsud", "rs",
        "pasar", "terminal", "bandara", "perempatan", "pertigaan", "simpang", "kompleks", "komplek", "dusun",
        "kediaman", "lobi", "lobby", "lapas", "rutan", "gereja", "gmim", "gpib", "gbkp", "hkbp", "gkj", "katedral", "kapel", "pura", "vihara", "wihara", "klenteng", "kelenteng", "resto", "restoran",
        "rupatama", "graha", "wisma", "convention", "mako", "markas", "mapolda", "mapolres", "mapolresta",
        "mapolrestabes", "mapolsek", "makodim", "makorem", "makodam", "makoramil", "mabes", "universitas",
        "institut", "sma", "smk", "smp", "sman", "smkn", "smpn", "sd", "sdn", "slb", "mts", "mtsn", "paud", "tk", "madrasah", "pesantren", "ponpes", "pondok", "warung",
        "kedai", "gelanggang", "monumen", "tugu", "bundaran", "jembatan", "pantai", "lapau", "sanggar", "museum",
        "mall", "plaza", "studio", "panggung", "tribun", "posko", "pos", "sekretariat", "meunasah", "dayah",
        "surau", "langgar", "bale", "baruga", "joglo", "auditorium", "theater", "teater", "paseban", "mess",
        "villa", "sport", "hall", "islamic", "asrama", "batalyon", "spn", "dprd", "rujab", "basement", "teras",
        "parkiran", "area", "setda", "warkop", "kontrakan", "ruko", "kios", "saung", "angkringan", "posyandu",
        "vila", "tepi", "lapak", "puskesmas", "bukit", "makam", "kebun", "embung", "bendungan", "bangsal", "gedong",
    "omah", "griya", "tongkonan", "pangkalan", "pasanggrahan", "lamin", "betang", "kolam", "gelora", "arena", "oproom", "pendopo", "peken", "bumi", "rupattama", "command", "siger", "makoopsud", "meuligoe", "anjong",
    "swiss", "swissbel", "belhotel", "swissotel",
    ]),
    (Words::Inside, &[
        "gudang", "surat",
        "apel", "rapat", "belakang", "depan", "logistik", "utama", "sidang", "hearing", "lantai", "serbaguna",
        "pertemuan", "kantor", "lapangan", "halaman", "gedung", "aula", "ruang", "setempat", "upacara", "kerja",
        "kerjanya", "dinas", "parkir", "paripurna", "pola", "data", "rupatama", "vip", "pleno", "futsal", "bola", "sepak",
        "bersama", "olahraga", "kecamatan", "desa", "kelurahan", "bupati", "gubernur", "wali", "walikota", "kota",
        "camat", "lurah", "kepala", "rumah", "makan", "sakit", "jabatan", "pribadi", "ibadah", "barat", "timur",
        "samping", "tengah", "nagari", "warga", "adat", "suara", "penyimpanan", "persemayaman", "transit", "tunggu",
        "lobby", "dharma", "rekonfu", "vicon", "alun", "dalam", "terbuka", "komplek", "kompleks", "gor", "pendopo",
        "sekretariat", "polres", "polsek", "polda", "kpu", "bawaslu", "dprd", "kpud", "kabupaten", "hotel", "dua", "empat",
        "hitam", "hijau", "merah", "putih", "biru",
        "tiga", "lima", "minggu", "sekolah", "spkt", "purnawirawan", "almarhum", "duka", "kontrakan",
    ]),
    (Words::Within, &[
        "pada", "dalam", "di", "saat", "lewat", "usai", "ketika", "melalui",
    ]),
    (Words::Aside, &[
        "karena", "lantaran", "sebab", "usai", "seusai", "setelah", "berada", "masih", "sedang", "tengah",
    ]),
    (Words::Times, &[
        "malam", "malamnya", "harinya", "sorenya", "siangnya", "sebelumnya", "esok", "keesokan", "sehari",
    ]),
    (Words::Objects, &[
        "meninjau", "cek", "mengecek", "menyambangi", "menyelimuti", "mengunjungi", "memantau", "mendatangi", "memenuhi", "memadati", "mengepung", "menduduki", "menyerbu", "memasuki",
        "meresmikan", "menggeledah", "menggeruduk", "merazia", "membersihkan", "mensterilkan", "menyemprot",
        "pengecekan", "peninjauan",
    ]),
    (Words::PlainHeads, &[
        "balai", "lapangan", "kantor", "pendopo", "pendapa", "aula", "rumah", "gudang", "ruang", "tepi", "halaman",
        "gedung", "dermaga", "pelabuhan", "simpang", "posko",
    ]),
    (Words::Plain, &[
        "kampung", "desa", "bola", "camat", "kerjanya", "mapolres", "mapolresta", "mapolda", "mapolsek", "makodim", "makorem", "makoramil", "tamu", "kapanewon", "kalurahan", "gampong", "pekon", "kecamatan", "kelurahan", "kepala", "logistik", "rapat", "danau",
        "sungai", "pantai", "kantor", "serbaguna", "pertemuan", "nagari", "adat", "kpu", "bupati", "distrik",
    "sepak", "voli", "empat", "tiga", "lurah", "jabatan", "sekolah", "sidang", "utama", "paripurna", "wali", "gubernur", "walikota", "dinas", "setempat", "terbuka", "upacara", "apel", "warga", "belakang", "depan", "tenis", "serba", "guna", "sekretariat", "pengadilan", "kejaksaan", "pemda", "pemkab", "pemkot", "setda", "sekda", "polsek", "koramil", "kodim", "polres", "polda", "dprd", "bawaslu", "distrik", "kerja", "kabupaten", "kota", "masjid", "kontrakan", "kos", "duka", "tahanan", "ibadah", "makan",
    ]),
    (Words::Seizes, &[
        "mengamankan", "diamankan", "menangkap", "membekuk", "meringkus",
    ]),
    (Words::Clears, &[
        "menyisir", "menurunkan", "mencopot", "membersihkan", "menertibkan",
    ]),
    (Words::NamedOnly, &[
        "seijin", "seizin", "perintah", "arahan", "pesan", "penekanan", "instruksi", "mengutip", "suami", "istri",
    ]),
    (Words::Denies, &[
        "tidak", "tak", "batal", "urung", "berhalangan", "absen",
    ]),
    (Words::ReadOut, &[
        "amanat", "sambutan", "membacakan", "amanah",
    ]),
    (Words::Speeches, &[
        "sambutannya", "arahannya", "amanatnya", "materinya", "paparannya", "pemaparannya", "orasinya", "sambutan",
        "penyampaiannya", "intinya", "arahan", "pidatonya", "pengarahannya", "pengantarnya", "laporannya", "ceramahnya", "tausiahnya", "presentasinya", "arahanya", "sambutanya", "laporanya", "paparanya", "hari", "sesi", "hadapan", "kepada", "depan", "membacakan", "materi", "paparan",
        "penyuluhan", "ceramah", "tausiah", "pembekalan", "orasi", "kesempatan", "pelepasan", "pembukaan", "pemukulan", "pengguntingan", "naik",
    ]),
    (Words::Parties, &[
        "diadukan", "mengadukan", "teradu", "pengadu", "terdakwa", "terlapor", "dilaporkan", "menuntut",
    ]),
    (Words::Calls, &[
        "mengingatkan", "berpesan", "meminta", "mengajak", "menekankan", "menginstruksikan",
    ]),
    (Words::Parts, &[
        "gelombang", "sesi", "tahap", "putaran", "kloter", "angkatan", "kelas", "titik", "lokasi", "rombongan", "kelompok", "seri", "tujuan", "perhentian", "sasaran",
    ]),
    (Words::Ordinals, &[
        "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "terakhir", "berikutnya", "selanjutnya", "lainnya",
    ]),
    (Words::Generic, &[
        "kegiatan", "acara", "giat", "pertemuan", "aksi",
    ]),
    (Words::Alike, &[
        "kegiatan", "acara", "giat", "pertemuan", "aksi", "agenda", "hal",
    ]),
    (Words::Days, &["tanggal", "tgl", "kemarin", "hari", "besok", "esok", "lusa"]),
    (Words::Pronouns, &["ia", "dia", "beliau", "dirinya", "pihaknya", "menurutnya", "katanya", "mereka"]),
    (Words::Others, &["sumber", "poster", "spanduk", "penasihat", "kuasa", "pengacara", "warga", "salah", "seorang", "pedagang", "saksi", "korban", "pelaku", "tersangka", "peserta", "massa", "koordinator", "kordinator", "korlap", "mahasiswa", "petani", "nelayan", "sopir", "moderator", "panelis", "pengamat", "terduga", "pengunjuk"]),
    (Words::PostTurns, &["ketika", "saat", "semasa", "waktu", "sewaktu", "kini", "sekarang", "meninggalkan", "melepas", "melepaskan", "menanggalkan", "menerima", "menyerahkan", "berakhir", "habis", "jabatan", "ke", "memimpin", "mengomandani", "mengomandoi", "menakhodai", "bertukar", "bertukaran", "ditinggalkan", "ditinggal", "dilepas", "dilepaskan", "sebelumnya", "semula", "tadinya", "pernah", "dipimpin"]),
    (Words::Office, &["jabatan", "kursi", "posisi", "tongkat", "estafet", "sertijab", "sambut", "terima", "diserahterimakan", "diserahkan", "berganti"]),
    (Words::Careers, &["karier", "karir", "kariernya", "karirnya", "penugasan", "penugasannya", "pengabdiannya", "kiprahnya", "lulus"]),
    (Words::Leads, &["di", "digelar", "ke", "bertempat", "berlokasi", "pada", "via", "menuju", "dari", "satu", "giliran", "didepan", "dilokasi", "diaula", "dibalai", "digedung", "digudang", "dihalaman", "dihotel", "dikantor", "dikediaman", "dilahan", "dilapangan", "dipendopo", "diposko", "diruang", "diruangan", "dirumah", "penghuni", "santri"]),
    (Words::Becomes, &["dipenuhi", "dipadati", "menjadi", "mendadak", "diwarnai", "tampak", "kedatangan", "berubah", "disulap", "diramaikan"]),
    (Words::Joins, &["ikut", "turut"]),
    (Words::Reporters, &["wartawan", "awak"]),
    (Words::Seen, &["tampak", "terlihat", "nampak", "hadir", "ikut", "duduk", "ketinggalan"]),
];
