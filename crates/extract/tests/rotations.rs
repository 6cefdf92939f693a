//! Who held, holds and will hold which post: every way in which the press tells it, on sentences of our own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{officials, read};

fn check(text: &str, expect: &[&str]) {
    assert_eq!(officials(&read(text)), expect, "{text}");
}

#[test]
fn who_is_installed_holds_the_post() {
    check(
        "Kapolda Jawa Timur Irjen Pol Arman Sudiro melantik AKBP Bagas Wirawan, S.H., M.H. sebagai Kapolres Sampang di Mapolda, Kamis (2/1/2025).",
        &["Irjen Pol Arman Sudiro: Kapolda @ Polda Jawa Timur", "AKBP Bagas Wirawan: Kapolres @ Polres Sampang"],
    );
    check(
        "Kapolda Jawa Timur Irjen Pol Arman Sudiro melantik AKBP Bagas Wirawan sebagai Kapolres Sampang. Bagas yang sebelumnya Kapolres Malinau menggantikan AKBP Candra Halim.",
        &[
            "Irjen Pol Arman Sudiro: Kapolda @ Polda Jawa Timur",
            "AKBP Bagas Wirawan: Kapolres @ Polres Malinau (former); Kapolres @ Polres Sampang",
            "AKBP Candra Halim: Kapolres @ Polres Sampang (former)",
        ],
    );
    check(
        "Kepala Bagian Umum Setda Kudus Farida Hanum diangkat sebagai Sekretaris Dinas Perhubungan Kabupaten Kudus.",
        &[
            "Farida Hanum: Kabag Umum @ Pemerintah Kabupaten Kudus (former); Sekretaris @ Dinas Perhubungan Kabupaten Kudus",
        ],
    );
    check(
        "Bupati Kudus Sam Hidayat menunjuk Joko Susanto sebagai Plt Camat Dawe.",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (acting)",
        ],
    );
    check(
        "Kapolda Sulawesi Selatan memutasi Kapolres Gowa AKBP Raka Satria menjadi Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
}

#[test]
fn who_takes_over_leaves_the_post_before() {
    check(
        "AKBP Bagas Wirawan yang sebelumnya Kapolres Malinau menggantikan AKBP Candra Halim sebagai Kapolres Sampang.",
        &[
            "AKBP Bagas Wirawan: Kapolres @ Polres Malinau (former); Kapolres @ Polres Sampang",
            "AKBP Candra Halim: Kapolres @ Polres Sampang (former)",
        ],
    );
    check(
        "Kapolres Kudus AKBP Rama Putra dipromosikan menjadi Wadirreskrimum Polda Jawa Tengah. Penggantinya AKBP Lukman Hadi yang sebelumnya menjabat Wakapolres Demak.",
        &[
            "AKBP Rama Putra: Kapolres @ Polres Kudus (former); Wadirreskrimum @ Polda Jawa Tengah",
            "AKBP Lukman Hadi: Wakapolres @ Polres Demak (former); Kapolres @ Polres Kudus",
        ],
    );
    check(
        "Jabatan Kasat Samapta Polres Gowa dipegang oleh AKP Deni Irawan, yang sebelumnya menjabat sebagai Kapolsek Pallangga.",
        &["AKP Deni Irawan: Kapolsek @ Polsek Pallangga (former); Kasat Samapta @ Polres Gowa"],
    );
    check(
        "AKBP Viktor Manalu ditunjuk memimpin Polres Sampang menggantikan AKBP Candra Halim yang dimutasi ke Polda Jawa Timur.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Sampang", "AKBP Candra Halim: Kapolres @ Polres Sampang (former)"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria mendapat promosi jabatan. Posisinya digantikan oleh AKBP Viktor Manalu yang sebelumnya Kapolres Takalar.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa (former)",
            "AKBP Viktor Manalu: Kapolres @ Polres Takalar (former); Kapolres @ Polres Gowa",
        ],
    );
    check(
        "Yuda Pratama resmi menjabat Kapolresta Banyuwangi. Dia menggantikan Kombes Pol Sofyan Nur.",
        &[
            "Yuda Pratama: Kapolresta @ Polresta Banyuwangi",
            "Kombes Pol Sofyan Nur: Kapolresta @ Polresta Banyuwangi (former)",
        ],
    );
    check(
        "Lettu Inf Harun Nasir, yang sebelumnya Danton di Yonif 726/Tamalatea, kini Danramil 0910-03/Mentarang.",
        &["Lettu Inf Harun Nasir: Danton @ Yonif 726/Tamalatea (former); Danramil @ Koramil 0910-03/Mentarang"],
    );
}

#[test]
fn a_seat_is_filled() {
    check("Kursi Kapolsek Indralaya diisi Iptu Darmawan Zuhri.", &["Iptu Darmawan Zuhri: Kapolsek @ Polsek Indralaya"]);
    check(
        "Posisi Kabag Ops Polres Kudus kini ditempati Kompol Surya Atmaja yang sebelumnya Kasat Binmas.",
        &["Kompol Surya Atmaja: Kasat Binmas @ Polres Kudus (former); Kabag Ops @ Polres Kudus"],
    );
    check(
        "Jabatan Kasat Lantas Polres Kudus dipercayakan kepada AKP Rudi Hartono.",
        &["AKP Rudi Hartono: Kasat Lantas @ Polres Kudus"],
    );
    check(
        "Kasat Lantas Polres Gowa baru, yang diisi oleh AKP Rudi Hartono, siap bertugas.",
        &["AKP Rudi Hartono: Kasat Lantas @ Polres Gowa"],
    );
    check(
        "Camat Petang dijabat oleh I Gede Sudarma, dari jabatan sebelumnya sebagai Sekretaris Camat Petang.",
        &[
            "I Gede Sudarma: Sekretaris Camat @ Pemerintah Kecamatan Petang (former); Camat @ Pemerintah Kecamatan Petang",
        ],
    );
    check(
        "Kepala Dinas Sosial Kabupaten Kudus kini dijabat Retno Wulandari, sedangkan Camat Dawe ditempati Joko Susanto.",
        &["Retno Wulandari: Kepala @ Dinas Sosial Kabupaten Kudus", "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe"],
    );
    check(
        "Jabatan Kepala Dinas Sosial Kabupaten Kudus sekarang diberikan kepada Ridwan Haris yang sebelumnya menjabat Kepala Dinas Kominfo Kabupaten Kudus.",
        &["Ridwan Haris: Kepala @ Dinas Kominfo Kabupaten Kudus (former); Kepala @ Dinas Sosial Kabupaten Kudus"],
    );
    check(
        "Camat Dawe dari Joko Susanto kepada Retno Wulandari, dan Camat Gebog dari Hadi Purnomo ke Dwi Lestari.",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former)",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe",
            "Hadi Purnomo: Camat @ Pemerintah Kecamatan Gebog (former)",
            "Dwi Lestari: Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
}

#[test]
fn a_post_goes_from_one_to_the_other() {
    check(
        "Adapun jabatan Kapolres Malinau diserahkan kepada AKBP Dodi Setia, mantan Wakapolres Gowa.",
        &["AKBP Dodi Setia: Wakapolres @ Polres Gowa (former); Kapolres @ Polres Malinau"],
    );
    check(
        "Polres Sampang menggelar pisah sambut dari pejabat sementara Kapolres, AKBP Rizal Hakim, kepada Kapolres Sampang definitif AKBP Viktor Manalu, S.I.K. Rizal, yang kembali bertugas sebagai Irbid Itwasda Polda Jawa Timur, berpamitan.",
        &[
            "AKBP Rizal Hakim: Kapolres @ Polres Sampang (former); Irbid @ Itwasda Polda Jawa Timur",
            "AKBP Viktor Manalu: Kapolres @ Polres Sampang",
        ],
    );
    check(
        "Jabatan Kabag Ops Polres Gowa dari Kompol Andi Sose kepada AKP Sudirman Latif.",
        &["Kompol Andi Sose: Kabag Ops @ Polres Gowa (former)", "AKP Sudirman Latif: Kabag Ops @ Polres Gowa"],
    );
    check(
        "Jabatan Kasat Reskrim Polres Gowa yang semula dijabat AKP Budi Laksana kini diemban Iptu Fajar Siddiq.",
        &["AKP Budi Laksana: Kasat Reskrim @ Polres Gowa (former)", "Iptu Fajar Siddiq: Kasat Reskrim @ Polres Gowa"],
    );
    check(
        "Sertijab Danramil 0910-03/Mentarang dari Kapten Inf Jaya Kusuma kepada Kapten Inf Harun Nasir berlangsung di Makodim.",
        &[
            "Kapten Inf Jaya Kusuma: Danramil @ Koramil 0910-03/Mentarang (former)",
            "Kapten Inf Harun Nasir: Danramil @ Koramil 0910-03/Mentarang",
        ],
    );
    check(
        "Kapolsek Pallangga dari AKP Rudi Hartono kepada Iptu Fajar Siddiq yang sebelumnya Kanit Reskrim Polsek Bajeng.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kanit Reskrim @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "Adapun pejabat yang diserahterimakan yakni Kabag Ops dari Kompol Andi Sose kepada Kompol Yusuf Karim, Kasat Lantas dari AKP Rudi Hartono kepada AKP Deni Irawan, dan Kapolsek Pallangga dari Iptu Budi Laksana kepada Iptu Fajar Siddiq, di Mapolres Gowa.",
        &[
            "Kompol Andi Sose: Kabag Ops @ Polres Gowa (former)",
            "Kompol Yusuf Karim: Kabag Ops @ Polres Gowa",
            "AKP Rudi Hartono: Kasat Lantas @ Polres Gowa (former)",
            "AKP Deni Irawan: Kasat Lantas @ Polres Gowa",
            "Iptu Budi Laksana: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "Sertijab Kapolsek Pallangga antara AKP Rudi Hartono dan Iptu Fajar Siddiq dipimpin Kapolres Gowa AKBP Raka Satria.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
            "AKBP Raka Satria: Kapolres @ Polres Gowa",
        ],
    );
    check(
        "Kapolres Gowa lama AKBP Raka Satria menyerahkan jabatannya kepada Kapolres Gowa baru AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "Letkol Inf Beni Rahmat menerima jabatan Dandim 0910/Malinau dari Letkol Inf Agus Salim.",
        &[
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
        ],
    );
    check(
        "Letkol Inf Agus Salim menyerahkan jabatan Dandim 0910/Malinau kepada Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "Jabatan Kasatpol PP Kabupaten Kudus yang sebelumnya dipegang Nurul Hadi, kini diserahkan kepada Rido Nugraha. Nurul Hadi mendapat kepercayaan sebagai Kepala Badan Kesbangpol Kabupaten Kudus.",
        &[
            "Nurul Hadi: Kepala @ Satpol PP Kabupaten Kudus (former); Kepala @ Badan Kesbangpol Kabupaten Kudus",
            "Rido Nugraha: Kepala @ Satpol PP Kabupaten Kudus",
        ],
    );
    check(
        "Kapolsek Pallangga dari AKP Rudi Hartono kepada Iptu Fajar Siddiq. Dan Kapolsek Bajeng Iptu Budi Laksana kepada Ipda Hasan Basri.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
            "Iptu Budi Laksana: Kapolsek @ Polsek Bajeng (former)",
            "Ipda Hasan Basri: Kapolsek @ Polsek Bajeng",
        ],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria naik menjadi Wadirlantas Polda Sulawesi Selatan. Dia menyerahkan jabatan Kapolres Gowa kepada AKBP Viktor Manalu.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan",
            "AKBP Viktor Manalu: Kapolres @ Polres Gowa",
        ],
    );
}

#[test]
fn command_of_a_unit_is_the_post_of_its_head() {
    check(
        "Kodim 0910/Malinau menggelar lepas sambut Dandim 0910/Malinau, Senin. Letkol Inf Agus Salim yang dua tahun memimpin Kodim diganti Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "AKBP Viktor Manalu kini dipercaya memimpin Polres Sampang.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Sampang"],
    );
    check(
        "Estafet kepemimpinan Polres Gowa beralih dari AKBP Raka Satria kepada AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "Tongkat komando Kodim 0910/Malinau resmi beralih dari Letkol Inf Agus Salim kepada Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "Setelah dua tahun memimpin Polres Gowa, AKBP Raka Satria dimutasi sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check("AKBP Viktor Manalu resmi memimpin Polres Gowa.", &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"]);
    check(
        "AKBP Viktor Manalu menerima tongkat komando Polres Gowa dari AKBP Raka Satria.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa", "AKBP Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Pucuk pimpinan Polres Gowa dipercayakan kepada AKBP Viktor Manalu.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "AKBP Viktor Manalu ditunjuk melanjutkan kepemimpinan di Polres Gowa.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "AKBP Raka Satria tak lagi memimpin Polres Gowa. Posisinya kini diisi AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
}

#[test]
fn who_moves_leaves_what_he_held() {
    check(
        "Dandim 0910/Malinau Letkol Inf Agus Salim naik menjadi Kasrem 092/Maharajalila.",
        &["Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former); Kasrem @ Korem 092/Maharajalila"],
    );
    check(
        "Kapten Inf Jaya Kusuma yang tiga tahun menjabat Danramil 0910-03/Mentarang berpindah tugas ke Kodim 0907/Tarakan sebagai Pasi Log. Sambil menunggu pejabat definitif, Koramil dipimpin Plh Danramil Peltu Zainal Abidin.",
        &[
            "Kapten Inf Jaya Kusuma: Danramil @ Koramil 0910-03/Mentarang (former); Pasi Log @ Kodim 0907/Tarakan",
            "Peltu Zainal Abidin: Danramil @ Koramil 0910-03/Mentarang (acting)",
        ],
    );
    check(
        "Letkol Inf Agus Salim selanjutnya bertugas sebagai Pabandya Wanwil di Kodam III/Siliwangi.",
        &["Letkol Inf Agus Salim: Pabandya Wanwil @ Kodam III/Siliwangi"],
    );
    check(
        "Kepala Bappeda Rembang lama, Sri Hartati pindah tugas menjadi Asisten Administrasi Umum Setda Rembang.",
        &[
            "Sri Hartati: Kepala @ Bappeda Kabupaten Rembang (former); Asisten Administrasi Umum @ Pemerintah Kabupaten Rembang",
        ],
    );
    check(
        "Nurhayati dari jabatan lama sebagai Kepala Dinas Pendidikan Kabupaten Kudus menjadi Staf Ahli Bupati Kudus.",
        &["Nurhayati: Kepala @ Dinas Pendidikan Kabupaten Kudus (former); Staf Ahli @ Pemerintah Kabupaten Kudus"],
    );
    check(
        "AKBP Nanda Pratama, Kapolres Kudus Polda Jateng diangkat dalam jabatan baru sebagai Wadirlantas Polda DIY.",
        &["AKBP Nanda Pratama: Kapolres @ Polres Kudus (former); Wadirlantas @ Polda Daerah Istimewa Yogyakarta"],
    );
    check(
        "AKP Rudi Hartono, Kapolsek Pallangga Polres Gowa Polda Sulsel dimutasikan sebagai Kasat Lantas Polres Takalar Polda Sulsel.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Takalar"],
    );
    check(
        "AKP Rudi Hartono digeser dari Kapolsek Pallangga ke Kasat Lantas Polres Gowa.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Gowa"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria mengemban amanah baru sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "AKBP Raka Satria meninggalkan jabatan Kapolres Gowa untuk bertugas sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "Kasat Reskrim Polres Gowa AKP Budi Laksana ditarik ke Polda Sulawesi Selatan.",
        &["AKP Budi Laksana: Kasat Reskrim @ Polres Gowa (former)"],
    );
    check(
        "AKBP Raka Satria resmi melepas jabatan sebagai Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Kompol Andi Sose yang lama menjabat Wakapolres Gowa kini dipercaya sebagai Kabag Ops Polres Takalar.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former); Kabag Ops @ Polres Takalar"],
    );
    check(
        "Kapolda Riau Irjen Pol Widodo Saputra dimutasi jadi Pati Baintelkam Polri dan Kapolda Riau digantikan oleh Irjen Pol Agung Nirwana.",
        &["Irjen Pol Widodo Saputra: Kapolda @ Polda Riau (former)", "Irjen Pol Agung Nirwana: Kapolda @ Polda Riau"],
    );
    check(
        "Kombes Pol Gideon Arif beralih dari Kapolres Sampang ke posisi Kapolrestabes Medan.",
        &["Kombes Pol Gideon Arif: Kapolres @ Polres Sampang (former); Kapolrestabes @ Polrestabes Medan"],
    );
}

#[test]
fn two_swap_their_posts() {
    check(
        "Camat Bululawang Hj. Rukmini bertukar tempat dengan Camat Wagir H. Sukarno.",
        &[
            "Rukmini: Camat @ Pemerintah Kecamatan Bululawang (former); Camat @ Pemerintah Kecamatan Wagir",
            "Sukarno: Camat @ Pemerintah Kecamatan Wagir (former); Camat @ Pemerintah Kecamatan Bululawang",
        ],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono dan Kapolsek Bajeng Iptu Budi Laksana bertukar jabatan.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kapolsek @ Polsek Bajeng",
            "Iptu Budi Laksana: Kapolsek @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
}

#[test]
fn lists_tell_old_and_new_posts() {
    check(
        "Bupati Kudus Sam Hidayat melantik tiga pejabat.\n1. Joko Susanto, jabatan lama Kepala Dinas Perhubungan Kabupaten Kudus, jabatan baru Kepala Dinas Sosial Kabupaten Kudus.\n2. Retno Wulandari, jabatan lama Camat Dawe, jabatan baru Camat Gebog.",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Kepala @ Dinas Perhubungan Kabupaten Kudus (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe (former); Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
    check(
        "Mereka yang dilantik adalah Joko Susanto (sebelumnya Camat Dawe) sebagai Kepala Dinas Sosial Kabupaten Kudus, dan Retno Wulandari (sebelumnya Camat Jati) sebagai Camat Gebog.",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Jati (former); Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
    check(
        "1. Kompol Andi Sose, Kabag Ops Polres Gowa, menjadi Wakapolres Takalar.\n2. AKP Rudi Hartono, dari Kapolsek Pallangga menjadi Kasat Lantas Polres Gowa.\n3. Iptu Fajar Siddiq dari Kanit Reskrim Polsek Bajeng menjadi Kapolsek Pallangga.",
        &[
            "Kompol Andi Sose: Kabag Ops @ Polres Gowa (former); Wakapolres @ Polres Takalar",
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Gowa",
            "Iptu Fajar Siddiq: Kanit Reskrim @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "1. Kapolda Jawa Timur (Jatim): Irjen Pol Toni Haryo digantikan oleh Irjen Pol Iman Sugondo.\n2. Kapolda Kalimantan Timur (Kaltim): Irjen Pol Iman Sugondo digantikan oleh Irjen Pol Nanda Aviari.",
        &[
            "Irjen Pol Toni Haryo: Kapolda @ Polda Jawa Timur (former)",
            "Irjen Pol Iman Sugondo: Kapolda @ Polda Kalimantan Timur (former); Kapolda @ Polda Jawa Timur",
            "Irjen Pol Nanda Aviari: Kapolda @ Polda Kalimantan Timur",
        ],
    );
    check(
        "Daftar pejabat yang dilantik:\n- Joko Susanto sebagai Camat Dawe\n- Retno Wulandari sebagai Pj Bupati Kudus",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe",
            "Retno Wulandari: Bupati @ Pemerintah Kabupaten Kudus (acting)",
        ],
    );
}

#[test]
fn terms_end() {
    check(
        "Kapolsek Pallangga AKP Rudi Hartono memasuki masa pensiun.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)"],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono yang memasuki purna tugas digantikan Iptu Fajar Siddiq.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)", "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga"],
    );
    check(
        "Masa jabatan Pj Bupati Kudus Hasan Basri berakhir pada Senin.",
        &["Hasan Basri: Bupati @ Pemerintah Kabupaten Kudus (former)"],
    );
    check(
        "Masa tugas Plt Camat Dawe Joko Susanto berakhir.",
        &["Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former)"],
    );
    check(
        "Mantan Bupati Gowa Ichsan Yasin hadir bersama Gubernur Jawa Tengah periode 2018–2023 Hendra Gunawan pada Senin (6/1/2025).",
        &[
            "Ichsan Yasin: Bupati @ Pemerintah Kabupaten Gowa (former)",
            "Hendra Gunawan: Gubernur @ Pemerintah Provinsi Jawa Tengah (former)",
        ],
    );
    check(
        "Bupati Kudus periode 2024–2029 Sam Hidayat hadir pada Senin (6/1/2025).",
        &["Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus"],
    );
}

#[test]
fn some_only_act() {
    check(
        "Wakapolres Gowa Kompol Andi Sose menjabat Plh Kapolres Gowa selama AKBP Raka Satria cuti.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa; Kapolres @ Polres Gowa (acting)", "AKBP Raka Satria: "],
    );
    check(
        "Tugas Camat Dawe untuk sementara dijalankan Sekretaris Camat, Joko Susanto sebagai Plt.",
        &["Joko Susanto: Sekretaris Camat @ Pemerintah Kecamatan Dawe; Camat @ Pemerintah Kecamatan Dawe (acting)"],
    );
    check(
        "Wadirresnarkoba Polda Lampung dirangkap Plt AKBP Hendrik Wirawan.",
        &["AKBP Hendrik Wirawan: Wadirresnarkoba @ Polda Lampung (acting)"],
    );
    check(
        "AKBP Raka Satria diangkat sebagai Wadirlantas Polda Lampung, kursi yang selama dua bulan dirangkap Plt Wadirlantas AKBP Hendrik Wirawan.",
        &[
            "AKBP Raka Satria: Wadirlantas @ Polda Lampung",
            "AKBP Hendrik Wirawan: Wadirlantas @ Polda Lampung (former)",
        ],
    );
}

#[test]
fn what_was_held_before_is_former() {
    check(
        "Eks Kapolres Gowa AKBP Raka Satria yang kini menjabat Wadirlantas Polda Sulawesi Selatan hadir.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "Brigjen Pol Raka Satria, saat menjabat Kapolres Gowa, pernah menangani kasus itu.",
        &["Brigjen Pol Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Joko Susanto adalah mantan Kepala Desa (Kades) Gondangmanis.",
        &["Joko Susanto: Kepala Desa @ Pemerintah Desa Gondangmanis (former)"],
    );
    check(
        "AKBP Tito Arman, sebelumnya Wakapolresta Pulau Ambon dan Pulau-pulau Lease, dilantik sebagai Kapolres Buru.",
        &[
            "AKBP Tito Arman: Wakapolresta @ Polresta Pulau Ambon dan Pulau-Pulau Lease (former); Kapolres @ Polres Pulau Buru",
        ],
    );
    check(
        "Sebelum menjabat Kapolres Gowa, AKBP Viktor Manalu adalah Kapolres Takalar.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa; Kapolres @ Polres Takalar (former)"],
    );
    check(
        "AKBP Viktor Manalu pernah bertugas sebagai Kapolsek Pallangga, Kasat Reskrim Polres Takalar, dan Wakapolres Bone.",
        &[
            "AKBP Viktor Manalu: Kapolsek @ Polsek Pallangga (former); Kasat Reskrim @ Polres Takalar (former); Wakapolres @ Polres Bone (former)",
        ],
    );
    check(
        "Kompol Andi Sose, yang dulu Wakapolres Gowa, kini Kabag Ops Polres Takalar.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former); Kabag Ops @ Polres Takalar"],
    );
    check(
        "Lettu Inf Jufri Materu, putra Bantaeng yang sebelumnya Danton di Yonif 726/Tamalatea, menyusul.",
        &["Lettu Inf Jufri Materu: Danton @ Yonif 726/Tamalatea (former)"],
    );
    check(
        "AKBP Raka Satria mantan Kapolres Gowa ditunjuk sebagai Kapolres Takalar.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Kapolres @ Polres Takalar"],
    );
}

#[test]
fn portraits_tell_careers() {
    check(
        "Kapolres Gowa AKBP Raka Satria lulus Akademi Kepolisian tahun 2004. Penugasan pertamanya Kanit Reskrim Polsek Bajeng, lalu Kasat Lantas Polres Takalar. Ia kemudian ditarik sebagai Kapolsek Pallangga. Sejak Januari 2025 ia memimpin Polres Gowa.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa; Kanit Reskrim @ Polsek Bajeng (former); Kasat Lantas @ Polres Takalar (former); Kapolsek @ Polsek Pallangga (former)",
        ],
    );
    check(
        "AKBP Raka Satria mengawali karier sebagai Pamapta di Polres Bone, kemudian menjabat Kapolsek Bajeng dan Wakapolres Takalar.",
        &[
            "AKBP Raka Satria: Pamapta @ Polres Bone (former); Kapolsek @ Polsek Bajeng (former); Wakapolres @ Polres Takalar (former)",
        ],
    );
}

#[test]
fn a_school_is_no_career_and_a_handshake_hands_nothing_over() {
    check(
        "AKBP Raka Satria, lulusan Akpol 2004, resmi menjabat Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa"],
    );
    check(
        "Mengawali karier di Polres Bone, AKBP Raka Satria resmi menjabat Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria menerima jabatan tangan Dandim 1409/Gowa Letkol Inf Budi Santoso.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa", "Letkol Inf Budi Santoso: Dandim @ Kodim 1409/Gowa"],
    );
}

#[test]
fn civil_lists_name_people_without_rank() {
    check(
        "Bupati Merangin Syah Umar melantik pejabat. Dari jajaran eselon II, Zulhif, S.T., M.T. yang tiga tahun menjabat Kepala Dinas PUPR Merangin bergeser menjadi Staf Ahli Bupati.",
        &[
            "Syah Umar: Bupati @ Pemerintah Kabupaten Merangin",
            "Zulhif: Kepala @ Dinas PUPR Kabupaten Merangin (former); Staf Ahli @ Pemerintah Kabupaten Merangin",
        ],
    );
    check(
        "Bupati Merangin Syah Umar melantik pejabat. Camat Bangko kini dijabat Andre Kurnia, sedang Camat Tabir dipercayakan kepada Nurbaiti dan Camat Jangkat kepada Efran Deswara.",
        &[
            "Syah Umar: Bupati @ Pemerintah Kabupaten Merangin",
            "Andre Kurnia: Camat @ Pemerintah Kecamatan Bangko",
            "Nurbaiti: Camat @ Pemerintah Kecamatan Tabir",
            "Efran Deswara: Camat @ Pemerintah Kecamatan Jangkat",
        ],
    );
    check(
        "Ketiga pimpinan DPRK Aceh Tenggara diambil sumpahnya. Ketiganya yakni Arif Fahmi sebagai Ketua, Sahid Desky sebagai Wakil Ketua I, dan Rizal Pinim sebagai Wakil Ketua II.",
        &[
            "Arif Fahmi: Ketua @ DPRK Kabupaten Aceh Tenggara",
            "Sahid Desky: Wakil Ketua I @ DPRK Kabupaten Aceh Tenggara",
            "Rizal Pinim: Wakil Ketua II @ DPRK Kabupaten Aceh Tenggara",
        ],
    );
    check(
        "Pergantian juga terjadi di Polsek Bajeng. Iptu Mahbub Wicak menyerahkan jabatannya kepada Iptu Rico Febri.",
        &["Iptu Mahbub Wicak: Kapolsek @ Polsek Bajeng (former)", "Iptu Rico Febri: Kapolsek @ Polsek Bajeng"],
    );
}

#[test]
fn what_is_to_come_is_not_held_unless_a_telegram_says_so() {
    check("Bupati Kudus terpilih Sam Hidayat hadir.", &[]);
    check("AKBP Viktor Manalu akan dilantik sebagai Kapolres Sampang pekan depan.", &["AKBP Viktor Manalu: "]);
    check(
        "Jabatan Wakapolres Gowa yang ditinggalkan Kompol Andi Sose akan diisi Kompol Yusuf Karim.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former)", "Kompol Yusuf Karim: "],
    );
    check(
        "Kapolda Kepri Irjen Pol Aris Budimanta dimutasikan sebagai Kapolda Riau menurut surat telegram. Dia bakal digantikan oleh Brigjen Pol Tabana Barus yang sebelumnya menjabat sebagai Wakapolda Riau.",
        &[
            "Irjen Pol Aris Budimanta: Kapolda @ Polda Kepulauan Riau (former); Kapolda @ Polda Riau",
            "Brigjen Pol Tabana Barus: Wakapolda @ Polda Riau (former); Kapolda @ Polda Kepulauan Riau",
        ],
    );
    check(
        "Sesuai telegram, Kapolda NTT Irjen Pol Agus Santosa akan menggantikan posisi Kapolda Kaltim yang ditinggalkan Irjen Pol Safar Udin. Posisi Kapolda NTT akan diisi Brigjen Pol Priya Widyanta.",
        &[
            "Irjen Pol Agus Santosa: Kapolda @ Polda Nusa Tenggara Timur (former); Kapolda @ Polda Kalimantan Timur",
            "Irjen Pol Safar Udin: Kapolda @ Polda Kalimantan Timur (former)",
            "Brigjen Pol Priya Widyanta: Kapolda @ Polda Nusa Tenggara Timur",
        ],
    );
}

#[test]
fn an_adverb_or_a_word_of_speech_moves_nobody() {
    check(
        "Menurut Fany Widya, hal itu, lanjut Kajari Gowa Fany Widya, menjadi instruksi Jaksa Agung.",
        &["Fany Widya: Kajari @ Kejaksaan Negeri Gowa"],
    );
    check(
        "Gubernur Maluku, Irjen Pol (Purn) Drs. Murdani Samad, hadir.",
        &["Irjen Pol Murdani Samad: Gubernur @ Pemerintah Provinsi Maluku"],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono dan Kasat Lantas Polres Gowa AKP Deni Irawan hadir. Sebelumnya, pagi harinya, Kapolsek meresmikan pos kamling.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga", "AKP Deni Irawan: Kasat Lantas @ Polres Gowa"],
    );
}

#[test]
fn a_seat_is_left_kept_warm_and_filled() {
    check(
        "Kursi Kepala Dinas Perhubungan Kudus untuk sementara dipegang Plh Arsya Mappa yang sehari-hari Sekretaris di dinas itu.",
        &[
            "Arsya Mappa: Sekretaris @ Dinas Perhubungan Kabupaten Kudus; Kepala @ Dinas Perhubungan Kabupaten Kudus (acting)",
        ],
    );
    check(
        "Kasat Samapta Polres Kudus yang lama kosong kini diisi Iptu Wayan Budi.",
        &["Iptu Wayan Budi: Kasat Samapta @ Polres Kudus"],
    );
    check(
        "Jabatan Pasiops Kodim 0722/Kudus dilepas Kapten Inf Abdul Gafar.",
        &["Kapten Inf Abdul Gafar: Pasi Ops @ Kodim 0722/Kudus (former)"],
    );
    check(
        "Kapolres Kudus AKBP Raka hadir. Kapolres Pati AKBP Bambang Yuli pensiun, jabatannya dipegang Wakapolres Kompol Feri Mano sebagai Plh.",
        &[
            "AKBP Raka: Kapolres @ Polres Kudus",
            "AKBP Bambang Yuli: Kapolres @ Polres Pati (former)",
            "Kompol Feri Mano: Wakapolres @ Polres Pati; Kapolres @ Polres Pati (acting)",
        ],
    );
}

#[test]
fn houses_and_columns_tell_who_heads_what() {
    check(
        "Polda Bali yang sebelumnya dipimpin Irjen Pol Agus, kini dipimpin Irjen Pol Wahyu.",
        &["Irjen Pol Agus: Kapolda @ Polda Bali (former)", "Irjen Pol Wahyu: Kapolda @ Polda Bali"],
    );
    check(
        "1. Irjen Hadi Santo\n\nJabatan Baru: Kapolda Aceh\n\nJabatan Lama: Kapolda Bali",
        &["Irjen Pol Hadi Santo: Kapolda @ Polda Aceh; Kapolda @ Polda Bali (former)"],
    );
    check(
        "Kapolres Batang AKBP Rudi bergeser ke Polres Demak.",
        &["AKBP Rudi: Kapolres @ Polres Batang (former); Kapolres @ Polres Demak"],
    );
    check(
        "Andi Budi dari Plt Camat Jekulo menjadi Camat Jekulo definitif.",
        &["Andi Budi: Camat @ Pemerintah Kecamatan Jekulo"],
    );
    check(
        "Bupati Kudus menunjuk Sekda Rudi Harto sebagai Plt Kepala Dinas Sosial Kudus.",
        &["Rudi Harto: Sekda @ Pemerintah Kabupaten Kudus; Kepala @ Dinas Sosial Kabupaten Kudus (acting)"],
    );
    check(
        "Untuk posisi Kepala Bappeda Kudus, Bupati menunjuk Sekretaris Bappeda, Fahmi Idra, sebagai Pelaksana Tugas.",
        &["Fahmi Idra: Sekretaris @ Bappeda Kabupaten Kudus; Kepala @ Bappeda Kabupaten Kudus (acting)"],
    );
}

#[test]
fn the_name_of_a_seat_ends_before_the_mark() {
    check(
        "Mayjen TNI Subi dari Aspers Kasad menjadi Pangdam II/Sriwijaya, Brigjen TNI Heri dari Kasdam Jaya menjadi Aspers KSAD.",
        &[
            "Mayjen TNI Subi: Aspers Kasad @ TNI AD (former); Pangdam @ Kodam II/Sriwijaya",
            "Brigjen TNI Heri: Kasdam @ Kodam Jaya/Jayakarta (former); Aspers Kasad @ TNI AD",
        ],
    );
    check(
        "Mayjen TNI Putra dimutasi dari Pangdam II/Sriwijaya menjadi Asops KSAD.\n\nMayjen TNI Bambang hadir.",
        &["Mayjen TNI Putra: Pangdam @ Kodam II/Sriwijaya (former); Asops Kasad @ TNI AD", "Mayjen TNI Bambang: "],
    );
}

#[test]
fn each_handover_of_a_list_keeps_its_own_post() {
    check(
        "Sertijab itu adalah Wakapolres Blora dari Kompol Rubi kepada Kompol Riyanto; Kasat Reskrim dari AKP Selam yang dimutasi menjadi Kapolsek Rembang Kota, diganti AKP Zaenal; Kapolsek Cepu AKP Edi Santo bergeser sebagai Kabag Log, dan jabatannya diisi AKP Yuwono dari Polres Pati.",
        &[
            "Kompol Rubi: Wakapolres @ Polres Blora (former)",
            "Kompol Riyanto: Wakapolres @ Polres Blora",
            "AKP Selam: Kasat Reskrim @ Polres Blora (former); Kapolsek @ Polsek Rembang Kota",
            "AKP Zaenal: Kasat Reskrim @ Polres Blora",
            "AKP Edi Santo: Kapolsek @ Polsek Cepu (former); Kabag Log @ Polres Blora",
            "AKP Yuwono: Kapolsek @ Polsek Cepu",
        ],
    );
    check(
        "Kabag Ops Polres Bima Kota AKP Iwan Sugi tidak lagi menjabat. Kursinya ditempati AKP Nurdin. Kasi Humas Polres Bima Kota, dari Iptu Jufri ke Ipda Nasrun.",
        &[
            "AKP Iwan Sugi: Kabag Ops @ Polres Bima Kota (former)",
            "AKP Nurdin: Kabag Ops @ Polres Bima Kota",
            "Iptu Jufri: Kasihumas @ Polres Bima Kota (former)",
            "Ipda Nasrun: Kasihumas @ Polres Bima Kota",
        ],
    );
    check(
        "Bupati Muaro Jambi Raden Naj melantik: Alias, S.Pd. sebagai Kepala Dinas Pendidikan, dr. Aang Hamba sebagai Direktur RSUD Ahmad Ripin, dan Evi Syahru yang semula Camat Sekernan menjadi Kepala Dinas Koperasi.",
        &[
            "Raden Naj: Bupati @ Pemerintah Kabupaten Muaro Jambi",
            "Alias: Kepala @ Dinas Pendidikan Kabupaten Muaro Jambi",
            "Aang Hamba: Direktur @ RSUD Muaro Jambi",
            "Evi Syahru: Camat @ Pemerintah Kecamatan Sekernan (former); Kepala @ Dinas Koperasi Kabupaten Muaro Jambi",
        ],
    );
}

#[test]
fn a_post_changes_from_one_to_another() {
    check(
        "Komandan Korem 092/Maharajalila resmi berganti dari Brigjen TNI Surat Rakitan kepada Brigjen TNI Rifki Rakitan.",
        &[
            "Brigjen TNI Surat Rakitan: Danrem @ Korem 092/Maharajalila (former)",
            "Brigjen TNI Rifki Rakitan: Danrem @ Korem 092/Maharajalila",
        ],
    );
}

#[test]
fn lines_of_a_list_of_moves_stand_for_themselves() {
    check(
        "Berikut daftar perwira:\n\n1. Brigjen Pol Raka Satria menjadi Kapolda Jambi\n\n2. Irjen Pol Budi Wira, Kapolda Riau\n\n\
         3. Brigjen Pol Dedi Wira (Wakapolda Aceh) menjabat Kapolda Bengkulu\n\n4. Kombes Pol Eko Wira sebagai Karo Ops Polda Jambi",
        &[
            "Brigjen Pol Raka Satria: Kapolda @ Polda Jambi",
            "Irjen Pol Budi Wira: Kapolda @ Polda Riau",
            "Brigjen Pol Dedi Wira: Wakapolda @ Polda Aceh (former); Kapolda @ Polda Bengkulu",
            "Kombes Pol Eko Wira: Karo Ops @ Polda Jambi",
        ],
    );
    check(
        "- Siti Wira, S.E., sebagai Camat Amen\n\n- Budi Wira (Kabag Umum) menjadi Kepala Bappeda Kabupaten Lebong",
        &["Siti Wira: Camat @ Pemerintah Kecamatan Amen", "Budi Wira: Kepala @ Bappeda Kabupaten Lebong"],
    );
}

#[test]
fn a_seat_that_became_free_is_filled_in_the_next_sentence() {
    for opening in [
        "AKP Andi Wira yang sebelumnya menjabat Kapolsek Rimbo Pengadang kini menjabat Kasat Samapta Polres Lebong.",
        "AKP Andi Wira yang sebelumnya Kapolsek Rimbo Pengadang kini menjabat Kasat Samapta Polres Lebong.",
        "Kapolsek Rimbo Pengadang AKP Andi Wira kini menjabat Kasat Samapta Polres Lebong.",
    ] {
        let found = officials(&read(&format!("{opening} Posisinya diisi Iptu Deni Wira.")));
        assert_eq!(found.last().map(String::as_str), Some("Iptu Deni Wira: Kapolsek @ Polsek Rimbo Pengadang"));
    }
    let found =
        officials(&read("Tongkat estafet Kapolsek Lebong Atas berganti. Iptu Hasan Wira digantikan Ipda Deni Wira."));
    assert_eq!(
        found,
        ["Iptu Hasan Wira: Kapolsek @ Polsek Lebong Atas (former)", "Ipda Deni Wira: Kapolsek @ Polsek Lebong Atas"]
    );
}
