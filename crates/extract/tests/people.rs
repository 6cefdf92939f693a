//! People and their posts: what the reader takes, and what it must leave.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{officials, read};

fn check(text: &str, expect: &[&str]) {
    assert_eq!(officials(&read(text)), expect, "{text}");
}

#[test]
fn post_unit_rank_and_name_come_in_every_order() {
    check("Kapolres Sampang AKBP Raka Satria membuka rapat.", &["AKBP Raka Satria: Kapolres @ Polres Sampang"]);
    check(
        "Rapat dibuka AKBP Raka Satria, Kapolres Sampang, sore itu.",
        &["AKBP Raka Satria: Kapolres @ Polres Sampang"],
    );
    check("Rapat dihadiri Hendro Wira (Kapolres Sampang).", &["Hendro Wira: Kapolres @ Polres Sampang"]);
    check(
        "Rapat di Lebong dipimpin Arif Hidayat Ketua KPU Lebong beserta anggota.",
        &["Arif Hidayat: Ketua @ KPU Kabupaten Lebong"],
    );
    check("Kepala Kepolisian Resor (Kapolres) Malinau AKBP Raka hadir.", &["AKBP Raka: Kapolres @ Polres Malinau"]);
    check("Kepala Polsek Bululawang Iptu Darto hadir.", &["Iptu Darto: Kapolsek @ Polsek Bululawang"]);
}

#[test]
fn degrees_end_no_person_and_a_list_of_posts_is_a_list_of_people() {
    check(
        "Hadir Bupati Lebong, Kopli Ansar, S.E., M.Si., Ketua DPRD Lebong, Carles Rons, dan Sekda Lebong, Mustari.",
        &[
            "Kopli Ansar: Bupati @ Pemerintah Kabupaten Lebong",
            "Carles Rons: Ketua @ DPRD Kabupaten Lebong",
            "Mustari: Sekda @ Pemerintah Kabupaten Lebong",
        ],
    );
    let reading = read("Kapolres Gowa AKBP Raka Satria,S.H.,S.I.K Kapolsek Pallangga Iptu Darto SH MH hadir.");
    assert_eq!(reading.officials[0].degrees, ["S.H.", "S.I.K."]);
    assert_eq!(reading.officials[1].degrees, ["S.H.", "M.H."]);
}

#[test]
fn several_people_may_hold_one_post() {
    check(
        "Ketua Bawaslu Kudus Sahrul Efendi datang bersama dua anggotanya, M. Asrul dan Noor Maladewi.",
        &[
            "Sahrul Efendi: Ketua @ Bawaslu Kabupaten Kudus",
            "M. Asrul: Anggota @ Bawaslu Kabupaten Kudus",
            "Noor Maladewi: Anggota @ Bawaslu Kabupaten Kudus",
        ],
    );
}

#[test]
fn former_acting_and_coming_posts_are_told_apart() {
    check("Pj Bupati Kudus Tonny Mambor hadir.", &["Tonny Mambor: Bupati @ Pemerintah Kabupaten Kudus (acting)"]);
    check(
        "Kapolsek Toboali AKP Raka, mantan Kanit Reskrim Polsek Cengkareng, hadir.",
        &["AKP Raka: Kapolsek @ Polsek Toboali; Kanit Reskrim @ Polsek Cengkareng (former)"],
    );
    check("Calon bupati Kudus Raka Satria berkampanye.", &[]);
}

#[test]
fn a_handover_changes_two_posts() {
    check(
        "Kapolsek Indralaya Iptu Junardi digantikan Iptu Darmawan Zuhri.",
        &["Iptu Junardi: Kapolsek @ Polsek Indralaya (former)", "Iptu Darmawan Zuhri: Kapolsek @ Polsek Indralaya"],
    );
    check(
        "Kapolres Sumbawa AKBP Heru Mulyadi bergeser menjadi Kapolres Bima menggantikan AKBP Eko Suratman.",
        &[
            "AKBP Heru Mulyadi: Kapolres @ Polres Sumbawa (former); Kapolres @ Polres Bima",
            "AKBP Eko Suratman: Kapolres @ Polres Bima (former)",
        ],
    );
}

#[test]
fn later_short_forms_are_the_same_person_and_an_initial_fits_no_strange_word() {
    check(
        "Kapolres Sampang AKBP Raka Wira Satria hadir. AKBP Wira menyapa warga. Satria lalu pulang.",
        &["AKBP Raka Wira Satria: Kapolres @ Polres Sampang"],
    );
    check(
        "Anggota KPU Kudus Maskuri Alim hadir. Anggota Bawaslu Kudus M Sutanto juga hadir. Maskuri berbicara.",
        &["Maskuri Alim: Anggota @ KPU Kabupaten Kudus", "M Sutanto: Anggota @ Bawaslu Kabupaten Kudus"],
    );
}

#[test]
fn units_keep_the_words_before_a_rank_and_regions_between_post_and_name_are_read_over() {
    check("Kapolda Metro Jaya Irjen Pol Budi Sanjaya hadir.", &["Irjen Pol Budi Sanjaya: Kapolda @ Polda Metro Jaya"]);
    check(
        "Danrem 083/Baladhika Jaya, Kolonel Inf Bagus Waluyo hadir.",
        &["Kolonel Inf Bagus Waluyo: Danrem @ Korem 083/Baladhika Jaya"],
    );
    check(
        "Wali Kota Cirebon, Jawa Barat, Nasrul Azis membuka acara.",
        &["Nasrul Azis: Wali Kota @ Pemerintah Kota Cirebon"],
    );
}

#[test]
fn streets_teams_bylines_and_topics_make_no_official() {
    check("Kantor itu di Jalan Jenderal Gatot Subroto dekat Lapangan Letjen Suprapto.", &[]);
    check("Kapten Arif mencetak gol pada menit ke-70 di Stadion Manahan.", &[]);
    check("Pemilihan bupati dan wakil bupati digelar 27 November. (Yanti)", &[]);
    check("Toko itu di Jalan Raya Bupati, kata Sinta, pedagang cabai.", &[]);
}

#[test]
fn members_are_known_by_their_body_behind_any_field_and_parts_of_a_name_are_no_body() {
    check(
        "Mereka ditemui oleh Guno Tri, ketua Divisi Umum Logisitik Keuangan KPU DIY.",
        &["Guno Tri: Anggota @ KPU Provinsi Daerah Istimewa Yogyakarta"],
    );
    check("Anggota DPR Rina Sari hadir.", &["Rina Sari: Anggota @ DPR RI"]);
    check("Kapolsek Bubutan Iptu Sugeng Bin Wahab hadir.", &["Iptu Sugeng Bin Wahab: Kapolsek @ Polsek Bubutan"]);
    check(
        "Rapat KPU Pusat dibuka Arif Budi Ketua KPU. Turut hadir Abdan Ketua Badan Pengawas Pemilu (Bawaslu) beserta anggota.",
        &["Arif Budi: Ketua @ KPU RI", "Abdan: Ketua @ Bawaslu RI"],
    );
}

#[test]
fn a_post_is_former_only_where_the_page_says_so() {
    check(
        "Sebelumnya Bupati Kudus Raka Satria melantik mereka.",
        &["Raka Satria: Bupati @ Pemerintah Kabupaten Kudus"],
    );
    check("Hadir tim bakal pasangan Calon Walikota dan Wakil Walikota Bima.", &[]);
}
