//! Who is no official, and which words are no part of a name.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials as check, read};

#[test]
fn streets_teams_bylines_and_topics_make_no_official() {
    check("Kantor itu di Jalan Jenderal Gatot Subroto dekat Lapangan Letjen Suprapto.", &[]);
    check("Kapten Arif mencetak gol pada menit ke-70 di Stadion Manahan.", &[]);
    check("Pemilihan bupati dan wakil bupati digelar 27 November. (Yanti)", &[]);
    check("Toko itu di Jalan Raya Bupati, kata Sinta, pedagang cabai.", &[]);
}

#[test]
fn heads_of_other_states_fields_of_ministries_and_words_of_duty_are_no_officials() {
    check("Presiden Amerika Serikat Barack Obama tiba di Jakarta.", &[]);
    check("Menteri Badan Usaha Milik Negara (BUMN) Rini Sari hadir.", &["Rini Sari: Menteri @ Kementerian BUMN"]);
    check("Untuk mendukung Tugas Pokok Babinsa, Koramil 1804-03/Teluk Arguni bersama Rakyat, Babinsa bekerja.", &[]);
    check("Lomba digelar Ketua ICA Malang Raya di hotel.", &[]);
}

#[test]
fn words_of_an_office_are_no_name() {
    for text in [
        "Rapat itu dihadiri Danrem 091/ASN, Karo Ops Polda Kaltim, Protokol Kepresidenan dan Kapolresta Samarinda.",
        "Turut hadir Kapolsek Mollo Selatan, Posdanramil Mollo Utara, dan tenaga kesehatan.",
        "Pergeseran itu sesuai SK Panglima TNI No Kep/247/III/2018 tentang pemberhentian.",
        "Ketua Forum Keuchik Aceh Besar juga akan dilantik hari itu.",
        "Turut hadir Kasudin Kominfo, Kasudin Perhubungan dan para Kapolsek.",
        "Rapat itu membahas pemilihan Bupati dan Wakil Bupati Kutai Karnegara tahun depan.",
        "Ia menyesalkan sikap anggota Dewan yang tidak menerima warga.",
        "Tradisi itu melepas dan menyambut Danrem 132 Tadulako.",
    ] {
        check(text, &[]);
    }
    check(
        "Menteri Pemberdayaan Perempuan dan Perlindungan Anak I Gusti Ayu Rakitan hadir.",
        &["I Gusti Ayu Rakitan: Menteri @ Kementerian PPPA"],
    );
    check(
        "Rektor Universitas Lumbung (Unlum) Semarang Prof Dr Rustono Rakitan membuka acara.",
        &["Rustono Rakitan: Rektor @ Universitas Lumbung"],
    );
}

#[test]
fn a_trophy_a_firm_and_a_part_in_a_film_make_no_official() {
    check("Ia menjuarai Kejurnas Karate Piala Panglima TNI VI di Jakarta.", &[]);
    check("Tim itu juara Kapolri Cup di Jakarta.", &[]);
    check("Presiden Andre Wirawan mengatakan perusahaannya tumbuh.", &[]);
    check("Presiden Joko Widodo hadir.", &["Joko Widodo: Presiden @ ?"]);
    check("Dalam film itu Riza Wira berperan sebagai Kapten Danu.", &[]);
    check("Pastor Kepala Gereja Santa Maria Jakarta, Romo Ignatius, hadir.", &[]);
    check("Inspektur Jenderal (Irjen) Raka Wira hadir.", &["Irjen Pol Raka Wira: "]);
    check("Ia kini Komisaris Besar (Kombes) Polisi, kata Suryadi.", &[]);
    check("Kepala Desa Cikeas Udik, Gunung Putri, Kabupaten Bogor, menonton.", &[]);
}

#[test]
fn who_may_come_to_hold_a_post_does_not_hold_it() {
    check(
        "Kepala Staf Kepresidenan Moeldoko hadir. Moeldoko calon kuat menjadi Ketua Umum PSSI.",
        &["Moeldoko: Kepala Staf Kepresidenan @ Kantor Staf Presiden"],
    );
}

#[test]
fn what_a_post_is_for_and_where_it_sits_is_nobodys_name() {
    check(
        "Hadir Staf Ahli Bupati Gowa Bidang Luar Negeri, Dr. Rafiq Wira, dan Asisten Teritorial Kasdam IV/Diponegoro Kolonel Inf Hadi.",
        &["Rafiq Wira: Staf Ahli @ Pemerintah Kabupaten Gowa", "Kolonel Inf Hadi: Aster Kasdam @ Kodam IV/Diponegoro"],
    );
    check("Ketua Pengadilan Negeri Idi, Budi Wira, hadir.", &["Budi Wira: Ketua @ Pengadilan Negeri Idi"]);
    check("Rapat dihadiri kepala Bea Cukai Tanjung Perak, dan kepala Imigrasi Polonia.", &[]);
    check("Kadiv Hukum KPU Purbalingga Widi Purnomo hadir.", &["Widi Purnomo: Anggota @ KPU Kabupaten Purbalingga"]);
    check(
        "Kepala BNN Prov. Sumut Brigjen Pol Toga hadir.",
        &["Brigjen Pol Toga: Kepala @ BNN Provinsi Sumatera Utara"],
    );
}

#[test]
fn a_list_of_bare_seats_names_nobody() {
    check("Ikut menjaga Camat Talawi, Kapolsek Labuhan Ruku, dan Danramil Talawi.", &[]);
    check(
        "Hadir Camat Pujut Agus Wira, Kapolsek Pujut Iptu Raka, dan Danramil Pujut.",
        &["Agus Wira: Camat @ Pemerintah Kecamatan Pujut", "Iptu Raka: Kapolsek @ Polsek Pujut"],
    );
}

#[test]
fn what_is_no_name_behind_a_post() {
    check("Terakhir, Kapolsek Pallangga berterima kasih.", &[]);
    check("Penetapan itu sesuai SK Mendagri SK Mendagri Nomor 5.", &[]);
    check("Presiden Hadi mengumumkan hasil di Amerika.", &[]);
    check("Warga Desa Kamarang menuntut Penjabat Kepala Desa Kamarang, berinisial MP, diganti.", &[]);
    check("Ketua Bawaslu Gowa Hadi Menyebutkan logistik siap.", &["Hadi: Ketua @ Bawaslu Kabupaten Gowa"]);
}

#[test]
fn who_runs_a_firm_or_a_club_is_no_official() {
    check("Direktur Utama Bank Sejahtera Hadi Wira menandatangani kerja sama.", &[]);
    check("Direktur DBL Nusantara Hadi Wira senang.", &[]);
    check("Direktur RSUD Kudus Hadi Wira hadir.", &["Hadi Wira: Direktur @ RSUD Kudus"]);
    check("Sekjen DPP Perbasi Hadi Wira hadir.", &["Hadi Wira: Sekjen @ DPP Perbasi"]);
    let reading =
        read("Mereka meneken Perjanjian Kerja Sama (PKS) di kantor PT Allo Bank Indonesia. PKS itu berlaku setahun.");
    assert!(reading.units.is_empty(), "{:?}", reading.units);
}

#[test]
fn the_town_behind_a_base_is_nobodys_name() {
    check(
        "Komandan Lanud Muljono Surabaya, Kolonel Pnb Hadi Wira, hadir.",
        &["Kolonel Pnb Hadi Wira: Danlanud @ Lanud Muljono"],
    );
}

#[test]
fn what_is_general_foreign_or_played_is_no_official() {
    check(
        "Kanwil Direktorat Jenderal Pemasyarakatan Jambi didatangi Kapolres Sampang AKBP Raka Satria.",
        &["AKBP Raka Satria: Kapolres @ Polres Sampang"],
    );
    check("Gubernur New York, New Jersey dan Texas menutup sekolah.", &[]);
    check("Wakil Presiden Senior Operasi Nusa Raya, Deni Kurnia, mengundurkan diri.", &[]);
    check("Setelah menang di Indianapolis, Manajer tim Garda, Wilko Sander, yakin akan juara.", &[]);
    check("Film garapan sutradara Dimas Wira itu berkisah tentang Kombes Surya (Ki Darmo Jati) yang jujur.", &[]);
    check("Kombes Surya (Kabid Humas Polda Jambi) hadir.", &["Kombes Pol Surya: Kabid Humas @ Polda Jambi"]);
}

#[test]
fn initials_of_suspects_and_abbreviations_are_no_names() {
    check("Dua orang ditahan, yakni Bripda RS dan Bripda AN.", &[]);
    check("Fungsi Jaksa Pengacara Negara ada di Kejari Sampang.", &[]);
    check("Izin itu datang dari Mensesneg Cq. PPGSK sebagai pemegang hak.", &[]);
}

#[test]
fn papers_meetings_and_places_are_no_part_of_a_name() {
    check("Hal itu berdasarkan Nota Pendapat Jaksa Penuntut Umum Kejari Sampang.", &[]);
    check("Acara Ngobrol Bareng Bupati Serap Aspirasi digelar di Balai Desa Tanggumong, Sampang.", &[]);
    check(
        "Mantan Ketua DPRD Kampar, Riau Muslim Hadi ditahan.",
        &["Muslim Hadi: Ketua @ DPRD Kabupaten Kampar (former)"],
    );
    check("Ketua NasDem Sumut Iskandar Rauf hadir.", &["Iskandar Rauf: Ketua @ Partai NasDem"]);
    check("Presiden dan Kepala Pelaksana Divisi Device Nusa Raya hadir.", &[]);
    check("Wakil Menteri Perdagangan Jeri Sambu hadir.", &["Jeri Sambu: Wakil Menteri @ Kementerian Perdagangan"]);
}

#[test]
fn branches_parishes_and_links_name_nobody() {
    check("Pimpinan Bulog Cabang Pembantu Kalianda hadir.", &[]);
    check("Hadir Anggota DPRD Sampang, Pastor Paroki Kalirejo, dan Camat Omben.", &[]);
    check("Kasus itu selesai. Baca juga: Terdakwa Kopda Bazar dihukum mati", &[]);
}

#[test]
fn parts_of_longer_names_and_boards_name_nobody() {
    check(
        "Kapolres Sampang AKBP Raka Satria datang. Selain Rakyat Mart, Kapolres membuka kios.",
        &["AKBP Raka Satria: Kapolres @ Polres Sampang"],
    );
    check("Program Jaksa Sahabat Nadir ada di Kejari Sampang.", &[]);
    check("Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan Jambi hadir.", &[]);
    check(
        "Sebagai informasi, sebelumnya Menteri Keuangan Budi Wira Yudha mengatakan anggaran cukup.",
        &["Budi Wira Yudha: Menteri @ Kementerian Keuangan"],
    );
}

#[test]
fn students_sums_and_openings_name_nobody() {
    check("Korlap aksi, Fakri Wazki, yang juga menjabat Menteri Sosial dan Politik BEM Undip, hadir.", &[]);
    check("Kata Pak Menteri Rp 3 triliun mengendap.", &[]);
    check(
        "Deputi Gubernur Senior Bank Indonesia (BI) Desi Damayanti hadir.",
        &["Desi Damayanti: Deputi Gubernur Senior @ Bank Indonesia"],
    );
}

#[test]
fn offices_of_students_and_of_firms_are_none() {
    check("Gubernur BEM Fakultas Hukum Anton Wijaya berorasi.", &[]);
    check("Presiden Mahasiswa Universitas Kudus Anton Wijaya berorasi.", &[]);
    check("Wakil Presiden Senior Operasi Anton Wijaya hadir.", &[]);
    check("Gubernur Jawa Tengah Anton Wijaya hadir.", &["Anton Wijaya: Gubernur @ Pemerintah Provinsi Jawa Tengah"]);
}

#[test]
fn the_captain_of_a_plane_is_no_officer() {
    check(
        "Kapolres Pegunungan Bintang AKBP Rafi Hutomo menyaksikan keberangkatan. Salah seorang pilot, Kapten Nathan Brooks, mengaku sudah dua kali mengantar logistik.",
        &["AKBP Rafi Hutomo: Kapolres @ Polres Pegunungan Bintang"],
    );
}

#[test]
fn what_an_office_does_in_a_headline_is_no_name() {
    check("Kadispora Kota Bogor Rela Tunda Pembangunan Sarana\n\nBOGOR - Gedung olahraga belum selesai.", &[]);
    check(
        "BOGOR - Kadispora Kota Bogor Reli Tandi menunda pembangunan sarana.",
        &["Reli Tandi: Kepala @ Dinas Pemuda dan Olahraga Kota Bogor"],
    );
}

#[test]
fn a_feast_and_the_level_of_a_court_are_nobody() {
    check(
        "Usai lebaran Idul Fitri, Bupati Blitar, H Bima Santoso, SH memulai safari.",
        &["Bima Santoso: Bupati @ Pemerintah Kabupaten Blitar"],
    );
    check("Peresmian akan dihadiri 13 Ketua Pengadilan Tk. Banding Baru.", &[]);
    check("Rapat dibuka oleh Y.M. Ketua Mahkamah Agung RI.", &[]);
}

#[test]
fn words_of_every_day_make_no_name() {
    check("Kepala Dinas Kesehatan Aceh Utara Meninggal Dunia Akibat Kecelakaan di Lhoksukon.", &[]);
    check("MAMUJU – Rapat digelar untuk melantik dua anggota DPRD Sulawesi Barat Pergantian Antar Waktu.", &[]);
    // One word is a name in some families.
    check(
        "JAMBI – Hadir Kepala Dinas Pendidikan Kabupaten Muaro Jambi, Alias, dan Camat Sekernan, Rini Astuti.",
        &[
            "Alias: Kepala @ Dinas Pendidikan Kabupaten Muaro Jambi",
            "Rini Astuti: Camat @ Pemerintah Kecamatan Sekernan",
        ],
    );
}

#[test]
fn what_somebody_is_called_for_fun() {
    let reading = read(
        "BLITAR - Pak Camat, sebutan untuk sopir truk itu, duduk paling depan. Mbah Lurah, begitu ia akrab disapa, tertawa.",
    );
    assert!(reading.units.is_empty() && reading.officials.is_empty(), "{:?}", reading.units);
}

#[test]
fn all_heads_of_a_place_are_no_body() {
    let reading = read(
        "BLITAR - Apel digelar di Kecamatan Srengat, Senin (11/11/2024), diikuti Camat, Kepala Desa serta guru se-Kabupaten Blitar.",
    );
    assert!(reading.units.is_empty(), "{:?}", reading.units);
}
