//! Posts that stand apart from their holder: in the headline, in the clause before, in the field behind a name.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{check_officials as check, check_titled, read};

#[test]
fn a_headline_says_who_holds_a_post() {
    check_titled(
        "Maria Ana Wang Resmi Jadi Anggota DPRD Sumba Timur",
        "Maria Ana Wang, S.Pd. menggantikan mendiang Umbu Manggana yang meninggal pada Desember lalu.",
        &[
            "Maria Ana Wang: Anggota @ DPRD Kabupaten Sumba Timur",
            "Umbu Manggana: Anggota @ DPRD Kabupaten Sumba Timur (former)",
        ],
    );
    check_titled(
        "AKBP Raka Satria Jabat Kapolres Gowa",
        "AKBP Raka Satria, S.I.K. disambut tarian di halaman.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa"],
    );
    check_titled(
        "Raka Satria Siap Jadi Bupati Gowa",
        "Raka Satria menyerahkan berkas pendaftaran di sebuah rumah.",
        &[],
    );
}

#[test]
fn commissioners_are_known_by_their_fields() {
    check(
        "KPU Kabupaten Sikka menggelar bimtek. Dua komisioner tampil memberi materi, yakni Rahmat Modo (Divisi Teknis) dan Deisy Ling (Divisi Hukum dan Pengawasan).",
        &["Rahmat Modo: Anggota @ KPU Kabupaten Sikka", "Deisy Ling: Anggota @ KPU Kabupaten Sikka"],
    );
    check(
        "Dari Bawaslu Kendal hadir Firman Teguh selaku Kordiv SDM, Solikin (Kordiv Hukum) dan Catur Riris (Ketua).",
        &[
            "Firman Teguh: Anggota @ Bawaslu Kabupaten Kendal",
            "Solikin: Anggota @ Bawaslu Kabupaten Kendal",
            "Catur Riris: Ketua @ Bawaslu Kabupaten Kendal",
        ],
    );
    check("Di hadapan anggota, AKBP Raka Satria bercerita.", &["AKBP Raka Satria: "]);
}

#[test]
fn a_seat_has_the_place_with_which_its_sentence_opens() {
    check(
        "Di Kunduran, kursi Kapolsek kini diduduki Iptu Budi Wira, sedangkan Kapolsek Jepon dijabat AKP Heru Sena.",
        &["Iptu Budi Wira: Kapolsek @ Polsek Kunduran", "AKP Heru Sena: Kapolsek @ Polsek Jepon"],
    );
    check(
        "Di Polsek Jepon, AKP Heru Sena menyerahkan tongkat komando kepada Iptu Budi Wira.",
        &["AKP Heru Sena: Kapolsek @ Polsek Jepon (former)", "Iptu Budi Wira: Kapolsek @ Polsek Jepon"],
    );
    check(
        "Kepala Dinas Kesehatan Kota Dumai belum diisi pejabat definitif. Jabatan itu tetap dipegang Plt. dr. Franky Wong, yang sehari-hari menjabat Sekretaris Dinas Kesehatan.",
        &["Franky Wong: Sekretaris @ Dinas Kesehatan Kota Dumai; Kepala @ Dinas Kesehatan Kota Dumai (acting)"],
    );
}

#[test]
fn who_stands_in_for_a_commander_comes_from_his_house() {
    check(
        "Hadir Danlantamal XI yang diwakili Asintel Kolonel Laut (P) Tedy Herman.",
        &["Kolonel Laut (P) Tedy Herman: Asintel @ Lantamal XI"],
    );
    check(
        "Satgas Pamtas RI-Malaysia Yonif 611/Awang Long mengobati warga. Kegiatan dipimpin Wadansatgas Mayor Inf Yoga Wira.",
        &["Mayor Inf Yoga Wira: Wadansatgas @ Satgas Pamtas RI-Malaysia Yonif 611/Awang Long"],
    );
}

#[test]
fn what_is_named_after_an_office_is_no_official() {
    assert!(read("Karung ditumpuk di Toko Pak Camat, kios milik iparnya di Nunukan Selatan.").officials.is_empty());
    assert!(read("Logistik diangkut KP Anis Macan-3009 milik Ditpolairud Polda Maluku.").officials.is_empty());
    check("Pak Camat Dawe Ahmad Dahlan hadir.", &["Ahmad Dahlan: Camat @ Pemerintah Kecamatan Dawe"]);
}

#[test]
fn a_village_that_the_table_writes_in_one_word_may_be_printed_in_two() {
    check(
        "Hadir Perbekel Celukan Bawang Muhamad Ashari, Kapolsek Gerokgak Kompol Putu Merta.",
        &[
            "Muhamad Ashari: Kepala Desa @ Pemerintah Desa Celukanbawang",
            "Kompol Putu Merta: Kapolsek @ Polsek Gerokgak",
        ],
    );
}

#[test]
fn a_roll_and_a_career_name_many_posts() {
    check(
        "Daftar pejabat Pemkab Kudus:\n\n1) Kepala Dinas Sosial — Siti Hasbiah, S.Sos.\n\n2) Inspektur, Muhamad Mukhlis, S.H.\n\nMereka bekerja besok.",
        &[
            "Siti Hasbiah: Kepala @ Dinas Sosial Kabupaten Kudus",
            "Muhamad Mukhlis: Inspektur @ Inspektorat Kabupaten Kudus",
        ],
    );
    check(
        "Mengenal AKBP Putu Kholis, Kapolres Malang yang baru. Ia pernah menjadi Kasat Reskrim Polres Gresik (2014-2016), Kapolsek Gubeng (2017), dan terakhir Kapolres Sampang.",
        &[
            "AKBP Putu Kholis: Kapolres @ Polres Malang; Kasat Reskrim @ Polres Gresik (former); Kapolsek @ Polsek Gubeng (former); Kapolres @ Polres Sampang (former)",
        ],
    );
    check(
        "AKBP Hartono resmi bertugas di Polres Sampang sebagai Kapolres.",
        &["AKBP Hartono: Kapolres @ Polres Sampang"],
    );
}

#[test]
fn what_stands_between_a_post_and_its_holder_is_read_over() {
    check(
        "Hadir Ketua KPUD Ngada Ferdi Parman bersama 2 komisioner lainnya: Kris Bheda dan Pon Mato.",
        &[
            "Ferdi Parman: Ketua @ KPU Kabupaten Ngada",
            "Kris Bheda: Anggota @ KPU Kabupaten Ngada",
            "Pon Mato: Anggota @ KPU Kabupaten Ngada",
        ],
    );
    check(
        "Camat Ajibarang yang ditemui di lokasi, Sugeng Amin, meminta warga waspada.",
        &["Sugeng Amin: Camat @ Pemerintah Kecamatan Ajibarang"],
    );
    check("Kapolda yang hadir di sana bersama rombongan, Senin siang, tersenyum.", &[]);
    check(
        "Hadir Kasubdit IV Renakta Ditreskrimum Polda Kepri AKBP Andyka Wira.",
        &["AKBP Andyka Wira: Kasubdit IV Renakta @ Ditreskrimum Polda Kepulauan Riau"],
    );
}

#[test]
fn a_body_ends_where_its_officer_begins() {
    check(
        "Hadir Ketua DPC PDIP Fidelis Sukur dan Kadis TPHP Sigi Rahmad Iqbal.",
        &["Fidelis Sukur: Ketua @ DPC PDIP", "Rahmad Iqbal: Kepala @ Dinas TPHP Kabupaten Sigi"],
    );
    check(
        "Panen di lahan Poktan Sintuwu Singgani disambut warga. Ketua Poktan, Moh. Rafli, mengeluh.",
        &["Moh. Rafli: Ketua @ Poktan Sintuwu Singgani"],
    );
    check(
        "Direktur RSUD Margono, dr. Takdir Cokro, menyebut korban stabil.",
        &["Takdir Cokro: Direktur @ RSUD Margono"],
    );
}
