//! Word lists of the event passes: what surrounds an event word and says how it is meant. Vocabulary that names things stands in `config/lexicon`.

/// Words before a trigger that make it an occasion, a purpose or a topic.
#[rustfmt::skip]
pub(crate) const BACKGROUND: &[&str] = &[
    "menjelang", "jelang", "rangka", "untuk", "terkait", "tentang", "soal", "guna", "selama", "masa", "tahapan",
    "tahap", "jadwal", "pengamanan", "hari", "kesiapan", "persiapan", "demi", "proses", "hasil", "pengawasan", "hingga",
    "sampai", "tim", "petugas", "setiap", "seperti", "berupa", "bagi", "tanpa", "terhadap", "mengawal", "mensukseskan",
    "menyukseskan", "mengamankan", "sukseskan", "mengawasi", "peserta", "logistik", "surat", "kotak", "bentuk",
    "merupakan", "antara", "pembacaan", "lokasi", "rute", "aturan", "bahaya", "pelaksanaan", "kelancaran", "sebagai",
    "pola", "tambahan", "intensitas", "meningkatkan", "perlu", "permintaan", "meminta", "biasanya", "anggaran",
    "program",
];

/// Words that point back to an event already told.
#[rustfmt::skip]
pub(crate) const BACK: &[&str] = &[
    "usai", "seusai", "setelah", "selesai", "selepas", "pasca", "sehabis", "sesudah", "sebelum", "sela", "sejak",
];

/// Words that may stand between such a word and the event.
#[rustfmt::skip]
pub(crate) const FILLERS: &[&str] = &[
    "kegiatan", "acara", "giat", "pelaksanaan", "agenda", "prosesi", "jalannya", "sebuah", "seluruh", "adanya",
    "tersebut", "bersama", "kembali", "suatu", "juga", "langsung", "dengan", "perdana",
];

/// Verbs that make the event before or behind them real.
#[rustfmt::skip]
pub(crate) const HAPPENS: &[&str] = &[
    "berlangsung", "digelar", "dilakukan", "dilaksanakan", "dimulai", "diawali", "tuntas", "dijadwalkan",
    "direncanakan", "diwarnai", "dikoordinir", "digagas", "diberangkatkan", "dilanjutkan", "bermula", "berakhir",
    "disaksikan", "ditunda", "rampung", "terhenti", "diselenggarakan", "diadakan", "dibuka", "ditandai", "berlanjut",
];

/// Words that bring an event in before it is named.
#[rustfmt::skip]
pub(crate) const BRINGS: &[&str] = &[
    "melakukan", "melaksanakan", "menghadiri", "memantau", "mendapat", "mendapatkan", "menerima", "diisi",
    "dilanjutkan", "diawali", "digelar", "digelarnya", "menggelar", "mengajak", "berupa", "ada", "dikemas",
    "melanjutkan", "memulai", "dilangsungkan", "mengadakan", "menunda", ];

/// Words before a verb that keep it from having happened.
#[rustfmt::skip]
pub(crate) const UNREAL: &[&str] = &[
    "untuk", "agar", "guna", "dapat", "bisa", "mau", "supaya", "tidak", "tak", "belum", "tanpa", "jangan", "terus",
    "masih", "siap", "harus", "wajib", "pernah", "bila", "jika", "kalau", "perlu", "menolak", "berani", "saling", "sebelum", "menolak", "hendak",
    "diminta", "meminta", "sempat", "tugas",
];

/// People without a name who do things.
#[rustfmt::skip]
pub(crate) const DOERS: &[&str] = &[
    "petugas", "tim", "personel", "personil", "polisi", "rombongan", "mereka", "keduanya", "ia", "dirinya", "anggota",
    "aparat", "pihaknya", "regu", "relawan", "beliau", "pilar", "keuchik", "perwakilan", "kelompok", "massa",
];

/// People who protest.
#[rustfmt::skip]
pub(crate) const CROWD: &[&str] = &[
    "massa", "warga", "mahasiswa", "buruh", "pendukung", "sopir", "pedagang", "petani", "nelayan", "pemuda", "aliansi",
    "demonstran", "simpatisan",
];

/// Verbs of giving.
#[rustfmt::skip]
pub(crate) const GIVES: &[&str] = &[
    "membagikan", "bagikan", "menyerahkan", "menyalurkan", "dibagikan", "diserahkan", "disalurkan", "membagi",
    "bagi-bagi",
];

/// What is given to people in need.
#[rustfmt::skip]
pub(crate) const GOODS: &[&str] = &[
    "paket", "sembako", "helm", "takjil", "masker", "bantuan", "beras", "perahu", "bibit", "santunan", "bingkisan",
    "selimut", "sarung", "nasi", "daging", "kurban", "air", "vitamin", "buku", "bendera", "bunga", "cokelat",
];

/// Whom the police seize.
#[rustfmt::skip]
pub(crate) const SEIZED: &[&str] = &[
    "pria", "wanita", "pelaku", "tersangka", "terduga", "orang", "remaja", "pemuda", "perempuan", "lelaki", "warga",
    "pasangan", "bandar", "pengedar",
];

/// What is taken down.
#[rustfmt::skip]
pub(crate) const POSTERS: &[&str] = &[
    "APK", "peraga", "baliho", "spanduk", "atribut", "reklame",
];

/// What is shipped before and after a vote.
#[rustfmt::skip]
pub(crate) const CARGO: &[&str] = &[
    "logistik", "kotak", "surat", "kapal", "helikopter", "penerbangan", "pesawat", "truk", "pengiriman", "pengembalian",
    "distribusi", "perahu", "kapalnya", "muatan",
];

/// What cargo does.
#[rustfmt::skip]
pub(crate) const TRAVELS: &[&str] = &[
    "tiba", "sampai", "mendarat", "berangkat", "diberangkatkan", "diterbangkan", "dikirim", "dikirimkan", "diangkut",
    "digeser", "bergeser", "didistribusikan", "menuju", "sandar", "merapat", "dikembalikan", "dijadwalkan", "menerima",
    "dimulai", "dilepas", "tertahan",
];

/// Verbs with which a party goes on to another place.
#[rustfmt::skip]
pub(crate) const MOVES: &[&str] = &[
    "bergeser", "bergerak", "bertolak", "beranjak", "menuju", "melanjutkan", "berpindah", "meluncur",
];

/// Words with which a further event begins.
#[rustfmt::skip]
pub(crate) const SEQUENCE: &[&str] = &[
    "usai", "seusai", "selesai", "selepas", "setelah", "dilanjutkan", "kemudian", "selanjutnya", "diawali", "malamnya",
    "harinya", "bergeser", "diluar", "luar", "sebelumnya", "sebelum", "berikutnya", "sekaligus", "malam",
];

/// Words of what lies before the event told.
#[rustfmt::skip]
pub(crate) const EARLIER: &[&str] = &[
    "sebelumnya", "sebelum", "diawali", "lalu", "silam",
];

/// Words of what is to come.
#[rustfmt::skip]
pub(crate) const COMING: &[&str] = &[
    "akan", "dijadwalkan", "rencananya", "direncanakan", "mendatang", "lusa", "besok", "bakal", "menunda",
];

/// Words with which the reason for staying away begins.
#[rustfmt::skip]
pub(crate) const CAUSES: &[&str] = &[
    "karena", "lantaran", "sebab", "usai", "seusai", "setelah",
];

/// Those who are sent.
#[rustfmt::skip]
pub(crate) const FORCES: &[&str] = &[
    "personel", "personil", "peleton", "pleton", "regu", "SSK", "SST", "BKO", "aparat", "prajurit", "peserta",
    "pihaknya",
];

/// Words that say that they are there.
#[rustfmt::skip]
pub(crate) const SENT: &[&str] = &[
    "disiagakan", "dikerahkan", "diterjunkan", "diturunkan", "dilibatkan", "dijaga", "mengerahkan", "menempatkan",
    "menyiagakan", "menerjunkan", "menurunkan", "dibantu", "melibatkan", "penjagaan", "pengamanan", "dikawal",
    "berasal", "terdiri", "membawa", "menjaga", "mengamankan", "membubarkan", "ditambah", "barisan", "mendampingi",
];

/// Words behind a leading verb that are no event.
#[rustfmt::skip]
pub(crate) const NO_EVENT: &[&str] = &[
    "pengamanan", "obrolan", "pintu", "posko", "suara", "ruang", "lapak", "rekening", "kotak", "segel", "blokade",
    "blokir",
];

/// Those who are spoken to.
#[rustfmt::skip]
pub(crate) const AUDIENCE: &[&str] = &[
    "peserta", "jajaran", "anggota", "pengawas", "personel", "personil", "prajurit", "hadirin", "pejabat", "undangan",
    "pps", "panwascam", "kpps", "pegawai",
];

/// Words that say that who speaks does so away from the event.
#[rustfmt::skip]
pub(crate) const ELSEWHERE: &[&str] = &[
    "terpisah", "dikonfirmasi", "dihubungi", "ditemui", "keterangannya", "tertulis", "rilisnya", "telepon", "telpon",
    "seluler", "whatsapp", "HT", "ditanya", "wawancara", "seusai", "menirukan", "senada", "jubir",
];

/// Words that keep everyone in their sentence away from the event.
pub(crate) const ABSENT: &[&str] = &["telepon", "telpon", "seluler", "dikonfirmasi", "dihubungi", "terpisah", "HT"];

/// Nouns with which a venue begins.
#[rustfmt::skip]
pub(crate) const HEADS: &[&str] = &[
    "aula", "gedung", "ruang", "ruangan", "lapangan", "kantor", "balai", "balairung", "pendopo", "pendapa", "hotel",
    "ballroom", "halaman", "gudang", "alun", "wantilan", "pelabuhan", "dermaga", "taman", "stadion", "gor",
    "masjid", "mushola", "musala", "cafe", "kafe", "kampus", "sekolah", "rumah", "tps", "rsud", "rs", "pasar",
    "terminal", "bandara", "perempatan", "pertigaan", "simpang", "kompleks", "komplek", "dusun", "kediaman", "lobi",
    "lobby", "lapas", "rutan", "gereja", "pura", "vihara", "klenteng", "resto", "restoran", "rupatama", "graha",
    "wisma", "convention", "mako", "markas", "mapolda", "mapolres", "mapolresta", "mapolrestabes", "mapolsek",
    "makodim", "makorem", "makodam", "makoramil", "mabes", "universitas", "institut", "sma", "smk", "smp", "sman",
    "smkn", "madrasah", "pesantren", "ponpes", "pondok", "warung", "kedai", "gelanggang", "monumen", "tugu",
    "bundaran", "jembatan", "pantai", "lapau", "sanggar", "museum", "mall", "plaza", "studio", "panggung", "tribun",
    "posko", "pos", "sekretariat", "meunasah", "dayah", "surau", "langgar", "bale", "baruga", "joglo", "auditorium",
    "theater", "teater", "paseban", "mess", "villa", "sport", "hall", "islamic", "asrama", "batalyon", "spn",
    "dprd", "rujab", "basement", "teras", "parkiran", "area", "setda", "warkop", "kontrakan", "ruko", "kios",
    "saung", "angkringan", "posyandu", "vila", "tepi", "lapak", "puskesmas", "bukit", "makam", "kebun", "embung",
    "bendungan",
];

/// Lower-case words that may stand inside a venue's name.
#[rustfmt::skip]
pub(crate) const INSIDE: &[&str] = &[
    "apel", "rapat", "belakang", "depan", "logistik", "utama", "sidang", "hearing", "lantai", "serbaguna",
    "pertemuan", "kantor", "lapangan", "halaman", "gedung", "aula", "ruang", "setempat", "upacara", "kerja",
    "dinas", "parkir", "paripurna", "pola", "data", "rupatama", "vip", "pleno", "futsal", "bola", "sepak",
    "bersama", "olahraga", "kecamatan", "desa", "kelurahan", "bupati", "gubernur", "wali", "walikota", "kota",
    "camat", "lurah", "kepala", "rumah", "makan", "sakit", "jabatan", "pribadi", "ibadah", "barat", "timur",
    "samping", "tengah", "nagari", "warga", "adat", "suara", "penyimpanan", "persemayaman", "transit", "tunggu",
    "lobby", "dharma", "rekonfu", "vicon", "alun", "dalam", "terbuka", "komplek", "kompleks", "gor", "pendopo",
    "sekretariat", "polres", "polsek", "polda", "kpu", "bawaslu", "dprd", "kpud", "kabupaten", "hotel", "empat",
    "tiga", "lima", "minggu", "sekolah", "spkt",
];

/// Prepositions within whose reach an event is only named.
pub(crate) const WITHIN: &[&str] = &["pada", "dalam", "di", "saat", "lewat", "usai", "ketika"];

/// Words before an attendance that take somebody away from the event told.
#[rustfmt::skip]
pub(crate) const ASIDE: &[&str] = &[
    "karena", "lantaran", "sebab", "usai", "seusai", "setelah", "berada", "masih", "sedang", "tengah",
];

/// Words of time with which another occasion begins.
pub(crate) const TIMES: &[&str] =
    &["malam", "malamnya", "harinya", "sorenya", "siangnya", "sebelumnya", "esok", "keesokan", "sehari"];

/// Verbs whose object is a place: looked at, opened or filled.
#[rustfmt::skip]
pub(crate) const OBJECTS: &[&str] = &[
    "meninjau", "mengecek", "menyambangi", "mengunjungi", "memantau", "mendatangi", "memenuhi", "memadati", "meresmikan",
    "menggeruduk", 
];

/// Common nouns with which a place without a name begins.
#[rustfmt::skip]
pub(crate) const PLAIN_HEADS: &[&str] = &[
    "balai", "lapangan", "kantor", "pendopo", "aula", "rumah", "gudang", "ruang", "tepi", "halaman", "gedung", "dermaga",
    "pelabuhan", "simpang", "posko",
];

/// Common nouns that say which one.
#[rustfmt::skip]
pub(crate) const PLAIN: &[&str] = &[
    "kampung", "desa", "bola", "camat", "kecamatan", "kelurahan", "kepala", "logistik", "rapat", "danau", "sungai",
    "pantai", "kantor", "serbaguna", "pertemuan", "nagari", "adat", "kpu", "bupati", "distrik", "sepak", "voli", "empat",
    "tiga", "lurah", "jabatan",
];
