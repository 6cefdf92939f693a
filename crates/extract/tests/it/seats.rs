//! Posts that stand apart from their holder: in the headline, in the clause before, in the field behind a name.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials as check, check_titled, read};

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

#[test]
fn people_whom_a_body_sends_hold_its_posts() {
    check(
        "Rapat dihadiri RSUD Kudus. Dari RSUD Kudus hadir Direktur dr. Theresia Wira, M.Kes.",
        &["Theresia Wira: Direktur @ RSUD Kudus"],
    );
    check(
        "Kesbangpol Blora diwakili Kabid Poldagri, Suryono. Hadir Kadis PUPR Blora, Maxi Wira, dan Kabid Bina Marga, Dewi Sena.",
        &[
            "Suryono: Kabid Poldagri @ Badan Kesbangpol Kabupaten Blora",
            "Maxi Wira: Kepala @ Dinas PUPR Kabupaten Blora",
            "Dewi Sena: Kabid Bina Marga @ Dinas PUPR Kabupaten Blora",
        ],
    );
    check(
        "Bupati Blora Arief Wira bersama wakilnya, Sri Sena, menerima tamu.",
        &["Arief Wira: Bupati @ Pemerintah Kabupaten Blora", "Sri Sena: Wakil Bupati @ Pemerintah Kabupaten Blora"],
    );
}

#[test]
fn a_list_of_handovers_says_its_post_once() {
    check(
        "Sertijab dua Kapolres, yakni Kapolres Kolaka dari AKBP Yosa Hadi kepada AKBP Yudha Wira, dan Baubau dari AKBP Bungin kepada AKBP Rahmad Sena.",
        &[
            "AKBP Yosa Hadi: Kapolres @ Polres Kolaka (former)",
            "AKBP Yudha Wira: Kapolres @ Polres Kolaka",
            "AKBP Bungin: Kapolres @ Polres Baubau (former)",
            "AKBP Rahmad Sena: Kapolres @ Polres Baubau",
        ],
    );
    check(
        "Pj Kades Kecipir dijabat Hj. Nuraeni, sedangkan Kades Bojongsari kembali dipegang Karsono.",
        &[
            "Nuraeni: Kepala Desa @ Pemerintah Desa Kecipir (acting)",
            "Karsono: Kepala Desa @ Pemerintah Desa Bojongsari",
        ],
    );
}

#[test]
fn a_retired_officer_is_called_by_what_he_was() {
    check(
        "Kapolres Buol AKBP Handri Wira mendatangi rumah Aiptu (Purn) Lahay Moko. Mantan Kanit Binmas Polsek Momunu itu sakit.",
        &["AKBP Handri Wira: Kapolres @ Polres Buol", "Aiptu Lahay Moko: Kanit Binmas @ Polsek Momunu (former)"],
    );
}

#[test]
fn a_seat_is_of_the_body_that_the_page_speaks_of() {
    check(
        "Budiman dari fraksi Partai Aceh dilantik sebagai ketua DPRK Aceh Timur. Turut dilantik Junaidi sebagai wakil ketua I dari partai Gerindra serta Azhar dari PKB sebagai wakil ketua II.",
        &[
            "Budiman: Ketua @ DPRK Kabupaten Aceh Timur",
            "Junaidi: Wakil Ketua I @ DPRK Kabupaten Aceh Timur",
            "Azhar: Wakil Ketua II @ DPRK Kabupaten Aceh Timur",
        ],
    );
    check(
        "Pimpinan DPR Aceh yang bersumpah yakni Zulfan dari Partai Aceh sebagai ketua, serta Ali Wira dari Partai Golkar dan Salihin dari PPP, masing-masing sebagai wakil ketua.",
        &["Zulfan: Ketua @ DPRA", "Ali Wira: Wakil Ketua @ DPRA", "Salihin: Wakil Ketua @ DPRA"],
    );
    check(
        "Rapat DPRD Kabupaten Lahat dipimpin Wakil Ketua ll Sri Mulyani.",
        &["Sri Mulyani: Wakil Ketua II @ DPRD Kabupaten Lahat"],
    );
    // Who is sworn in by a name alone holds nothing.
    check("Budiman dilantik sebagai ketua kelas di sekolah itu.", &[]);
}

#[test]
fn the_verb_may_stand_before_those_who_are_sworn_in() {
    check(
        "Budi Santoso dilantik sebagai Kepala Dinas Sosial Lahat. Turut dilantik Hadi Pranoto sebagai Kepala Dinas Kesehatan dan Ahmad Basri sebagai Camat Kikim Barat.",
        &[
            "Budi Santoso: Kepala @ Dinas Sosial Kabupaten Lahat",
            "Hadi Pranoto: Kepala @ Dinas Kesehatan Kabupaten Lahat",
            "Ahmad Basri: Camat @ Pemerintah Kecamatan Kikim Barat",
        ],
    );
    check(
        "Budi Hartono dilantik sebagai Camat Jeumpa. Sebelumnya, jabatan itu dijabat Waluyo Jati.",
        &[
            "Budi Hartono: Camat @ Pemerintah Kecamatan Jeumpa",
            "Waluyo Jati: Camat @ Pemerintah Kecamatan Jeumpa (former)",
        ],
    );
}

#[test]
fn a_section_named_behind_a_director_is_of_his_directorate() {
    check(
        "Dirlantas Polda Jambi Kombes Pol Raka Satria didampingi Kasubdit Gakkum AKBP Lukman Hadi dan Kasubdit Kamsel Kompol Deni Irawan.",
        &[
            "Kombes Pol Raka Satria: Dirlantas @ Polda Jambi",
            "AKBP Lukman Hadi: Kasubdit Gakkum @ Ditlantas Polda Jambi",
            "Kompol Deni Irawan: Kasubdit Kamsel @ Ditlantas Polda Jambi",
        ],
    );
}

#[test]
fn a_director_may_stand_with_the_word_for_his_directorate() {
    check(
        "Direktur Ditlantas Polda Jambi, Kombes Pol Raka Satria, hadir.",
        &["Kombes Pol Raka Satria: Dirlantas @ Polda Jambi"],
    );
}

#[test]
fn seats_of_a_council_for_a_time() {
    check(
        "DPRD Purworejo menggelar rapat. Dion Agasi dari PDIP ditetapkan sebagai Ketua Sementara, sedangkan Kelik Susila dari Partai Golongan Karya (Golkar) sebagai Wakil Ketua Sementara.",
        &[
            "Dion Agasi: Ketua @ DPRD Kabupaten Purworejo (acting)",
            "Kelik Susila: Wakil Ketua @ DPRD Kabupaten Purworejo (acting)",
        ],
    );
    check(
        "DPRD Purworejo menggelar rapat. Turut hadir Ketua Sementara Duwel Rawin, Sekretaris Tantan, serta sejumlah anggota dewan.",
        &["Duwel Rawin: Ketua @ DPRD Kabupaten Purworejo (acting)", "Tantan: Sekretaris @ DPRD Kabupaten Purworejo"],
    );
    check(
        "Palu diserahkan kepada Ketua DPRD Purworejo sementara Dion Agasi.",
        &["Dion Agasi: Ketua @ DPRD Kabupaten Purworejo (acting)"],
    );
    check(
        "Ketua DPRD Purworejo Dion Agasi hadir, sementara Bupati Purworejo Raka Wira tidak.",
        &["Dion Agasi: Ketua @ DPRD Kabupaten Purworejo", "Raka Wira: Bupati @ Pemerintah Kabupaten Purworejo"],
    );
    check(
        "Rapat dibuka Ketua DPRD Purworejo 2019-2024, Dion Agasi.",
        &["Dion Agasi: Ketua @ DPRD Kabupaten Purworejo"],
    );
    check(
        "DPRD Kota Cilegon menggelar rapat. Laporan dibacakan anggota Banggar Hasan Umar dan Budi Wira, anggota Komisi II dari Fraksi PKS.",
        &["Hasan Umar: Anggota @ DPRD Kota Cilegon", "Budi Wira: Anggota @ DPRD Kota Cilegon"],
    );
}

#[test]
fn a_verb_in_a_headline_is_no_seat() {
    check_titled(
        "Kapolri Tunjuk Irjen Rusdi Harja Jadi Kapolda Sumbar",
        "Irjen Rusdi Harja segera bertolak ke Padang.",
        &["Irjen Pol Rusdi Harja: "],
    );
}

#[test]
fn a_chair_and_a_member_are_one_seat() {
    check(
        "Acara dibuka Pimpinan Bawaslu Provinsi Riau Vivi Arlin. Komisioner Bawaslu Riau, Vivi Arlin itu menyebut sudah ada 14 desa.",
        &["Vivi Arlin: Anggota @ Bawaslu Provinsi Riau"],
    );
}

#[test]
fn seats_taken_between_elections_are_told_with_ward_and_party() {
    check(
        "DPRD Kalbar melakukan Pergantian Antar Waktu (PAW). Yang dilantik ialah Mawar Usman Dapil 8 dari Gerindra menggantikan Abul Aini dan Ade Jumadi (PDIP) menggantikan Muchlas.",
        &[
            "Mawar Usman: Anggota @ DPRD Provinsi Kalimantan Barat",
            "Abul Aini: Anggota @ DPRD Provinsi Kalimantan Barat (former)",
            "Ade Jumadi: Anggota @ DPRD Provinsi Kalimantan Barat",
            "Muchlas: Anggota @ DPRD Provinsi Kalimantan Barat (former)",
        ],
    );
    check(
        "Ketua DPRD Balikpapan, Abdul Loh melantik dan mengambil sumpah Muhammad Iwan sebagai anggota DPRD Balikpapan Sisa Masa Jabatan 2019-2024.",
        &["Abdul Loh: Ketua @ DPRD Kota Balikpapan", "Muhammad Iwan: Anggota @ DPRD Kota Balikpapan"],
    );
    check(
        "Rapat DPRD Bintan dipimpin langsung oleh Wakil Ketua 1 DPRD Hj. Fiven Suma dan dihadiri Forkopimda.",
        &["Fiven Suma: Wakil Ketua I @ DPRD Kabupaten Bintan"],
    );
}
