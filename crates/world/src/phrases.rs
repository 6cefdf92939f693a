//! The stock of words from which articles are put together. All sentences are our own.
//!
//! `{…}` are slots; see [`fill`]. What a sentence states beside its words (who held it, who led it) stands beside it.

use simpul_model::EventKind;

/// Puts values into the slots of a template. A slot without a value stays empty.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 80);
    let mut rest = template;
    while let Some((before, slot)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = slot.split_once('}').unwrap_or((slot, ""));
        text.push_str(values.iter().find(|it| it.0 == name).map_or("", |it| it.1));
        rest = after;
    }
    text.push_str(rest);
    text
}

/// A lead and what it states.
pub(crate) struct Lead {
    pub(crate) text: &'static str,
    /// Names `{unit}` as organiser.
    pub(crate) unit: bool,
    /// Names `{leader}` as leader.
    pub(crate) leader: bool,
}

const fn lead(text: &'static str, unit: bool, leader: bool) -> Lead {
    Lead { text, unit, leader }
}

pub(crate) const LEADS: &[Lead] = &[
    lead("{unit} menggelar {event} {occasion} di {venue}, {date}.", true, false),
    lead("{occasion^}, {unit} menggelar {event} di {venue}, {date}.", true, false),
    lead(
        "{unit} mengadakan {event} bertempat di {venue}, {date}. Kegiatan tersebut dipimpin langsung oleh {leader}.",
        true,
        true,
    ),
    lead("{leader} memimpin {event} {occasion} yang digelar {unit} di {venue}, {date}.", true, true),
    lead("{leader} memimpin langsung {event} di {venue}, {date}.", false, true),
    lead("{unit} melaksanakan {event} {occasion}. Kegiatan berlangsung di {venue}, {date}.", true, false),
    lead("Bertempat di {venue}, {leader} memimpin {event} {occasion}, {date}.", false, true),
    lead("{unit} menyelenggarakan {event} pada {date} di {venue}.", true, false),
    lead(
        "Suasana {venue} tampak lebih ramai dari biasanya pada {date}. {unit} menggelar {event} {occasion}.",
        true,
        false,
    ),
    lead("{date}, {unit} melaksanakan {event} di {venue} yang dipimpin {leader}.", true, true),
];

/// Who led it, where the lead did not say.
pub(crate) const LED: &[&str] = &[
    "Kegiatan tersebut dipimpin langsung oleh {leader}.",
    "{event^} itu dipimpin {leader}.",
    "Dalam kegiatan tersebut, {leader} bertindak sebagai pimpinan. {leader_short} memimpin jalannya acara sejak awal.",
    "Acara dibuka oleh {leader}.",
];

/// Who was there. `{list}` are people, units and groups.
pub(crate) const ATTENDED: &[&str] = &[
    "Turut hadir dalam kegiatan tersebut {list}.",
    "Kegiatan ini dihadiri {list}.",
    "Hadir pula {list}.",
    "Tampak hadir {list}.",
    "Kegiatan itu diikuti {list}.",
    "Acara tersebut dihadiri oleh {list}.",
    "Sejumlah undangan ikut hadir, di antaranya {list}.",
];

pub(crate) const GROUPS: &[&str] = &[
    "tokoh agama",
    "tokoh masyarakat",
    "tokoh pemuda",
    "tokoh adat",
    "tamu undangan",
    "perwakilan partai politik",
    "mahasiswa",
    "insan pers",
    "organisasi kemasyarakatan",
    "relawan",
    "pelajar",
    "warga sekitar",
];

/// What was said, in the first person; a full stop or comma is put behind it.
pub(crate) const SAYINGS: &[&str] = &[
    "Kami mengajak semua pihak menjaga situasi tetap aman dan sejuk",
    "Pengamanan kami siapkan sejak jauh hari supaya tidak ada celah gangguan",
    "Jangan mudah percaya kabar yang belum jelas sumbernya",
    "Sinergi seperti ini harus terus dirawat, bukan hanya saat ada hajatan besar",
    "Personel sudah kami bagi ke setiap titik rawan",
    "Kalau ada persoalan di lapangan, segera laporkan kepada petugas terdekat",
    "Netralitas adalah harga mati bagi seluruh anggota kami",
    "Perbedaan pilihan itu wajar, persaudaraan jangan sampai putus",
    "Kami tidak akan ragu menindak siapa pun yang melanggar aturan",
    "Semua peralatan sudah kami periksa dan dinyatakan layak pakai",
    "Terima kasih kepada warga yang selama ini ikut menjaga lingkungan",
    "Evaluasi akan kami lakukan setiap pekan agar kekurangan cepat diperbaiki",
    "Petugas harus mengedepankan cara yang humanis dalam melayani masyarakat",
    "Jalur distribusi sudah dipetakan, termasuk daerah yang sulit dijangkau",
    "Data pemilih masih terus kami cermati bersama jajaran di bawah",
    "Saya minta seluruh perangkat tetap berada di tempat selama masa siaga",
    "Komunikasi antarlembaga menjadi kunci kelancaran semua tahapan",
    "Tidak boleh ada ruang bagi politik uang di wilayah ini",
    "Anak muda kami harapkan menjadi pelopor ketertiban di jalan raya",
    "Bantuan ini mungkin tidak seberapa, semoga bermanfaat bagi yang menerima",
    "Kami ingin mendengar langsung keluhan masyarakat, bukan dari laporan di atas meja",
    "Latihan semacam ini penting supaya setiap orang tahu tugasnya masing-masing",
    "Tugas ini berat, tetapi akan ringan kalau dikerjakan bersama",
    "Patroli akan kami tingkatkan terutama pada malam hari",
    "Ronda malam sebaiknya dihidupkan kembali di setiap lingkungan",
    "Mohon doa dan dukungan agar semua berjalan sesuai rencana",
    "Kotak dan surat suara disimpan di ruangan yang dijaga dua puluh empat jam",
    "Masih ada beberapa catatan yang harus dibenahi sebelum hari pelaksanaan",
    "Setiap laporan pasti kami tindak lanjuti sesuai prosedur",
    "Kehadiran negara harus dirasakan sampai ke pelosok desa",
];

pub(crate) const GOALS: &[&str] = &[
    "",
    "",
    "",
    " sehingga masyarakat merasa tenang",
    " agar tidak ada pihak yang dirugikan",
    " demi kepentingan bersama",
    " tanpa terkecuali",
    " mulai dari tingkat desa sampai kabupaten",
    " sesuai dengan aturan yang berlaku",
    " dan itu sudah menjadi komitmen kami",
    " seperti tahun sebelumnya",
];

pub(crate) const VERBS: &[&str] = &[
    "ujar", "kata", "ungkap", "jelas", "tegas", "tutur", "ucap", "papar", "terang", "imbuh", "tambah", "tandas",
    "pungkas", "sebut",
];

pub(crate) const SAYS: &[&str] =
    &["mengatakan", "menegaskan", "menyampaikan", "menjelaskan", "mengungkapkan", "menambahkan"];

/// Sentences about nobody; `{n}` is a number.
pub(crate) const FILLERS: &[&str] = &[
    "Sebelum dimulai, peserta lebih dulu mengisi daftar hadir dan mengikuti doa bersama.",
    "Sebanyak {n} personel dilibatkan dalam kegiatan tersebut.",
    "Kegiatan berlangsung kurang lebih dua jam dan berjalan tertib.",
    "Dalam kesempatan itu dibahas pula kesiapan sarana, jalur komunikasi, dan pembagian tugas di lapangan.",
    "Cuaca yang sempat mendung tidak menyurutkan semangat peserta.",
    "Rangkaian acara ditutup dengan sesi foto bersama dan ramah tamah.",
    "Hingga kegiatan selesai, situasi terpantau aman dan terkendali.",
    "Selain itu, peserta menerima penjelasan tentang alur pelaporan apabila terjadi gangguan.",
    "Kendaraan dinas dan perlengkapan ikut diperiksa satu per satu.",
    "Kegiatan serupa direncanakan berlanjut secara bergiliran di tempat lain.",
    "Tercatat {n} orang mengikuti kegiatan sampai selesai.",
    "Beberapa peserta sempat mengajukan pertanyaan seputar teknis pelaksanaan.",
    "Berdasarkan data yang dihimpun, terdapat {n} titik yang mendapat perhatian khusus karena letaknya jauh dari jalan utama.",
    "Jaringan telepon di beberapa lokasi masih lemah, sehingga petugas menyiapkan radio genggam sebagai cadangan.",
    "Peserta dibagi ke dalam beberapa kelompok kecil agar pembahasan lebih terarah dan setiap orang mendapat giliran berbicara.",
    "Sejumlah warga yang melintas berhenti sejenak untuk melihat jalannya kegiatan.",
    "Panitia menyediakan konsumsi ringan dan layanan pemeriksaan kesehatan gratis bagi yang hadir.",
    "Pada sesi berikutnya, materi disampaikan dengan bantuan gambar dan contoh kasus supaya mudah dipahami.",
    "Anggaran kegiatan berasal dari pos yang sudah ditetapkan sebelumnya dan penggunaannya dapat diperiksa.",
    "Bila dibandingkan dengan tahun lalu, jumlah gangguan yang tercatat menurun sekitar {n} persen.",
    "Lalu lintas di sekitar lokasi dialihkan sementara dan kembali normal menjelang siang.",
    "Hasil pembahasan dituangkan dalam catatan bersama yang akan menjadi pegangan di lapangan.",
    "Setiap pos dilengkapi kotak obat, lampu darurat, dan daftar nomor telepon yang dapat dihubungi kapan saja.",
    "Medan yang berat dan jarak antarpermukiman yang jauh menjadi tantangan tersendiri.",
    "Beberapa catatan dari kegiatan sebelumnya kembali diangkat, terutama soal keterlambatan laporan dan kurangnya tenaga cadangan.",
    "Petugas juga membagikan selebaran berisi ajakan untuk menjaga kerukunan serta cara melaporkan hal yang mencurigakan.",
    "Sementara itu, stok bahan pokok di pasar dilaporkan cukup dan harga relatif stabil.",
    "Suasana berlangsung akrab, diselingi tanya jawab dan canda ringan.",
    "Jadwal selanjutnya akan diumumkan setelah seluruh kebutuhan dinyatakan siap.",
    "Pemeriksaan meliputi kelengkapan surat, kondisi fisik, serta kesiapan alat komunikasi.",
    "Di sela kegiatan, peserta meninjau lapak usaha kecil yang dibuka warga di halaman depan.",
    "Waktu pelaksanaan dipilih pada pagi hari agar tidak mengganggu kegiatan belajar dan bekerja.",
    "Evaluasi menyeluruh dijadwalkan setelah semua tahapan selesai dilaksanakan.",
    "Lokasi itu dipilih karena mudah dijangkau dan memiliki ruang yang cukup luas.",
    "Sedikitnya {n} unit kendaraan roda dua dan roda empat disiagakan.",
    "Masyarakat dapat menyampaikan masukan melalui layanan pesan singkat yang aktif selama dua puluh empat jam.",
];

/// What a speaker is reported to have said, without marks; `{who}` is the speaker.
pub(crate) const INDIRECT: &[&str] = &[
    "{who} menambahkan, pihaknya akan terus memantau perkembangan dan menyampaikan setiap perubahan kepada masyarakat.",
    "Menurut {who}, keberhasilan tugas ini bergantung pada kesediaan semua pihak untuk saling mengingatkan.",
    "{who} juga mengingatkan agar setiap laporan disertai keterangan waktu dan tempat yang jelas.",
    "{who} berharap kegiatan seperti ini tidak berhenti sebagai acara seremonial, tetapi berlanjut di lapangan.",
    "Lebih lanjut {who} menjelaskan, pembagian tugas sudah disusun sehingga tidak ada pekerjaan yang tumpang tindih.",
    "{who} mengaku bersyukur karena sejauh ini tidak ditemukan kendala yang berarti.",
];

/// Printed names of an activity.
pub(crate) fn events(kind: EventKind) -> &'static [&'static str] {
    match kind {
        EventKind::CoordinationMeeting => &[
            "rapat koordinasi lintas sektoral",
            "rapat koordinasi",
            "rakor kesiapan pengamanan",
            "rapat evaluasi",
            "rapat persiapan",
        ],
        EventKind::Outreach => &[
            "sosialisasi pendidikan pemilih",
            "penyuluhan bahaya narkoba",
            "silaturahmi kamtibmas",
            "sosialisasi tertib berlalu lintas",
            "dialog bersama warga",
        ],
        EventKind::Patrol => &["patroli gabungan", "patroli skala besar", "patroli dialogis", "patroli cipta kondisi"],
        EventKind::RollCall => &["apel gelar pasukan", "apel kesiapan", "apel siaga", "apel bersama"],
        EventKind::Simulation => {
            &["simulasi sistem pengamanan kota", "simulasi pengamanan", "simulasi pengendalian massa"]
        }
        EventKind::Inspection => &[
            "pengecekan gudang logistik",
            "pengecekan kesiapan personel",
            "monitoring wilayah",
            "peninjauan pos pengamanan",
        ],
        EventKind::Visit => &["kunjungan kerja", "kunjungan silaturahmi", "audiensi"],
        EventKind::Declaration => &["deklarasi damai", "deklarasi kampanye damai", "ikrar netralitas"],
        EventKind::Logistics => &["distribusi logistik", "pergeseran pasukan", "pendistribusian logistik"],
        EventKind::PressConference => &["konferensi pers", "jumpa pers"],
        EventKind::Training => &["bimbingan teknis", "pelatihan", "pembekalan petugas"],
        EventKind::SocialAid => &["bakti sosial", "pembagian sembako", "donor darah"],
        _ => &["upacara"],
    }
}

/// What it was held for; the year goes into `{y}`.
pub(crate) const OCCASIONS: &[&str] = &[
    "jelang Pilkada {y}",
    "menjelang Pemilu {y}",
    "guna menjaga situasi kamtibmas",
    "menjelang akhir tahun",
    "sebagai upaya mencegah gangguan keamanan",
    "menjelang hari besar keagamaan",
    "untuk mempererat kerja sama antarinstansi",
];

pub(crate) const PORTALS: &[(&str, &str)] = &[
    ("Kabar Lembayung", "kabarlembayung.example"),
    ("Suara Meranti", "suarameranti.example"),
    ("Warta Cendana", "wartacendana.example"),
    ("Lintas Trembesi", "lintastrembesi.example"),
    ("Pijar Randu", "pijarrandu.example"),
    ("Media Asoka", "mediaasoka.example"),
    ("Harian Bidara", "harianbidara.example"),
    ("Jejak Angsana", "jejakangsana.example"),
    ("Gema Kutilang", "gemakutilang.example"),
    ("Sinar Flamboyan", "sinarflamboyan.example"),
    ("Potret Ulin", "potretulin.example"),
    ("Tribun Mahoni", "tribunmahoni.example"),
    ("Radar Kenanga", "radarkenanga.example"),
    ("Info Cempaka", "infocempaka.example"),
];

pub(crate) const REPORTERS: &[&str] =
    &["Yanti", "Dimas", "Ratri", "Bagas", "Laila", "Fandi", "Murni", "Opik", "Tasya", "Galang"];

/// Lines around an article that are not of it.
pub(crate) const BOILERPLATE_ABOVE: &[&str] = &["Beranda / Daerah / Peristiwa", "Lompat ke isi utama", "ADVERTISEMENT"];
pub(crate) const BOILERPLATE_INSIDE: &[&str] = &[
    "BACA JUGA: Harga Cabai di Pasar Induk Kembali Turun",
    "Baca Juga: Jadwal Imsakiyah Pekan Ini",
    "SCROLL UNTUK MELANJUTKAN",
    "Simak juga video pilihan redaksi berikut ini",
];
pub(crate) const BOILERPLATE_BELOW: &[&str] = &[
    "Bagikan ini:",
    "Tinggalkan Balasan",
    "Alamat email Anda tidak akan dipublikasikan.",
    "Ikuti kami di Google News",
    "Berita Terkait",
    "Copyright © All Rights Reserved",
    "Dapatkan berita terbaru melalui saluran WhatsApp kami",
];
