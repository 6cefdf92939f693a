//! People and their posts: what the reader takes, and what it must leave.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials as check, officials, read};

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
fn a_post_is_former_only_where_the_page_says_so() {
    check(
        "Sebelumnya Bupati Kudus Raka Satria melantik mereka.",
        &["Raka Satria: Bupati @ Pemerintah Kabupaten Kudus"],
    );
    check("Hadir tim bakal pasangan Calon Walikota dan Wakil Walikota Bima.", &[]);
}

#[test]
fn a_list_of_those_moved_says_nothing_of_who_moved_them() {
    check(
        "Bupati Badung I Nyoman Giri hadir. Sejumlah pejabat yang dimutasi di antaranya, Camat Petang dijabat oleh I Gede Eka.",
        &["I Nyoman Giri: Bupati @ Pemerintah Kabupaten Badung", "I Gede Eka: Camat @ Pemerintah Kecamatan Petang"],
    );
}

#[test]
fn a_list_may_be_brought_on_by_many_words_and_a_post_may_stand_behind_the_list() {
    check(
        "Pleno dipimpin Ketua KIP Aceh Tengah Sertalia Gayo bersama tiga komisioner lainnya yakni Ivan Asta, Yunadi Linge dan Mahmudi.",
        &[
            "Sertalia Gayo: Ketua @ KIP Kabupaten Aceh Tengah",
            "Ivan Asta: Anggota @ KIP Kabupaten Aceh Tengah",
            "Yunadi Linge: Anggota @ KIP Kabupaten Aceh Tengah",
            "Mahmudi: Anggota @ KIP Kabupaten Aceh Tengah",
        ],
    );
    check(
        "Hadir Levina Gaela, Mansur Djabu dan Frits Rumra, masing-masing Anggota Bawaslu Kabupaten Sikka.",
        &[
            "Levina Gaela: Anggota @ Bawaslu Kabupaten Sikka",
            "Mansur Djabu: Anggota @ Bawaslu Kabupaten Sikka",
            "Frits Rumra: Anggota @ Bawaslu Kabupaten Sikka",
        ],
    );
    check(
        "Hadir Levina Gaela dan Mansur Djabu, masing-masing Ketua dan Sekretaris KPU Kabupaten Sikka.",
        &["Levina Gaela: Ketua @ KPU Kabupaten Sikka", "Mansur Djabu: Sekretaris @ KPU Kabupaten Sikka"],
    );
    check(
        "Polsek Nita mengirim dua Bhabinkamtibmas, Bripka Melki Hunga dan Brigpol Rambu Wulang.",
        &["Bripka Melki Hunga: Bhabinkamtibmas @ Polsek Nita", "Brigpol Rambu Wulang: Bhabinkamtibmas @ Polsek Nita"],
    );
}

#[test]
fn nobody_takes_the_post_of_another() {
    check(
        "Hadir Pangdam Iskandar Muda, Mayjen TNI Teguh Arief, Wakil Ketua DPRA, Drs. Safar, dan Gubernur Aceh, Nova Irian.",
        &[
            "Mayjen TNI Teguh Arief: Pangdam @ Kodam Iskandar Muda",
            "Safar: Wakil Ketua @ DPRA",
            "Nova Irian: Gubernur @ Pemerintah Provinsi Aceh",
        ],
    );
    check(
        "Telegram ditandatangani Asisten SDM Kapolri Bidang SDM Irjen Pol Dedi Pras.",
        &["Irjen Pol Dedi Pras: As SDM @ Polri"],
    );
    check("Dijelaskan Kapolres Kudus, Warung Bhabin ini adalah sarana warga.", &[]);
    check(
        "Ketua Komisi Pemilihan Umum (KPU) Kabupaten Pekalongan, Arif Rizal mengaku siap.",
        &["Arif Rizal: Ketua @ KPU Kabupaten Pekalongan"],
    );
    check(
        "Hadir Pelaksana Tugas Bupati Lampung Selatan (Lamsel), Nanang Erma, di sana.",
        &["Nanang Erma: Bupati @ Pemerintah Kabupaten Lampung Selatan (acting)"],
    );
    check("AKBP Adrian S. Y. Tuuk hadir.", &["AKBP Adrian S. Y. Tuuk: "]);
}

#[test]
fn degrees_and_a_place_in_the_picture_part_a_name_from_its_post() {
    check(
        "Zulkar, S.IP (kiri) ketua DPRD kabupaten Kudus ketika jumpa pers.",
        &["Zulkar: Ketua @ DPRD Kabupaten Kudus"],
    );
    check(
        "Kolonel Inf Andi Surya,S.IP.Danrem 073/Makutarama Mendampingi Kasdam.",
        &["Kolonel Inf Andi Surya: Danrem @ Korem 073/Makutarama"],
    );
    check(
        "Interupsi datang dari anggota fraksi Bintang Persatuan, Suhan Barli agar sidang DPRD Kudus ditunda.",
        &["Suhan Barli: Anggota @ DPRD Kabupaten Kudus"],
    );
}

#[test]
fn a_full_stop_ends_a_plural_and_an_aide_is_not_his_master() {
    check(
        "Hadir para perwira, Kapolsek jajaran.\n\nKapolres Kudus AKBP Yanto mengatakan hal itu.",
        &["AKBP Yanto: Kapolres @ Polres Kudus"],
    );
    check("Asisten Khusus II Menhan Letjen TNI (Purn) Hadi Tomo hadir.", &["Letjen TNI Hadi Tomo: "]);
    check(
        "Membacakan amanat Kapolda Jawa Tengah Irjen Pol Gatot Adi, Kapolres mengatakan operasi berlangsung. Kapolres Kudus AKBP Raka hadir.",
        &["Irjen Pol Gatot Adi: Kapolda @ Polda Jawa Tengah", "AKBP Raka: Kapolres @ Polres Kudus"],
    );
    check(
        "Terkait ketidakhadiran Pj Bupati, Rosmi menyebut ia di Jakarta. Hadir Plh Sekda Kudus, Hj. Rosmi, SE.",
        &["Rosmi: Sekda @ Pemerintah Kabupaten Kudus (acting)"],
    );
}

#[test]
fn an_address_or_a_service_between_post_and_name_is_read_over() {
    check(
        "Kepala Desa Tarik Kecamatan Tarik Ifanul Ahmada hadir.",
        &["Ifanul Ahmada: Kepala Desa @ Pemerintah Desa Tarik"],
    );
    check(
        "Bhabinkamtibmas Polsek Jekulo Polres Kudus yang bertugas di Desa Honggosoco Brigadir Nardi hadir.",
        &["Brigpol Nardi: Bhabinkamtibmas @ Polsek Jekulo"],
    );
    check(
        "Kasi Trantib Kecamatan Jekulo Budi Harto dan Ketua Karang Taruna Desa Tergo Anton Wija hadir.",
        &["Budi Harto: Kasi Trantib @ Pemerintah Kecamatan Jekulo", "Anton Wija: Ketua @ Karang Taruna Desa Tergo"],
    );
    check(
        "Asisten Bidang Perekonomian dan Pembangunan Setda Kudus, Husin Ansar, membuka acara.",
        &["Husin Ansar: Asisten Perekonomian dan Pembangunan @ Pemerintah Kabupaten Kudus"],
    );
    check(
        "Direktur RSUD dr Loekmono Hadi Kudus dr. Abdul Haka dan Ketua Kadin Kudus Hadi Wibo hadir.",
        &["Abdul Haka: Direktur @ RSUD dr Loekmono Hadi Kudus", "Hadi Wibo: Ketua @ Kadin Kudus"],
    );
    check(
        "Kegiatan dibuka Ketua KPU Papua Selatan Theo Kamko bersama komisioner Divisi Hukum KPU Helena Yol.",
        &["Theo Kamko: Ketua @ KPU Provinsi Papua Selatan", "Helena Yol: Anggota @ KPU Provinsi Papua Selatan"],
    );
}

#[test]
fn what_stands_before_a_rank_belongs_to_the_post() {
    check(
        "Sambutan Pangdam IV Diponegoro selaku Pengendali Kegiatan (PKO) TMMD, Mayjen TNI Mocha Effen, dibacakan.",
        &["Mayjen TNI Mocha Effen: Pangdam @ Kodam IV/Diponegoro"],
    );
    check(
        "Menurut Kapolsek Pabean Cantikan, AKP Kadek Oka, SH, aman.",
        &["AKP Kadek Oka: Kapolsek @ Polsek Pabean Cantikan"],
    );
    check("Bhabinkamtibmas Desa Tanjung Simpang Brigadir Erwin hadir.", &["Brigpol Erwin: Bhabinkamtibmas @ ?"]);
    check(
        "Panit I Binmas Polsek Medan Kota Iptu Sida hadir. Danlantamal I Belawan Laksma TNI Joha hadir.",
        &["Iptu Sida: Panit I Binmas @ Polsek Medan Kota", "Laksma TNI Joha: Danlantamal @ Lantamal I Belawan"],
    );
    check(
        "Menteri Pemberdayaan Perempuan dan Perlindungan Anak hadir. Sekretaris Militer Presiden Marsda TNI Toni Harjo hadir.",
        &["Marsda TNI Toni Harjo: "],
    );
}

#[test]
fn a_candidate_for_a_deputy_is_none() {
    check("Calon Bupati Kupang Yosef Leda dan calon Wakil Bupati Aurum Titi hadir.", &[]);
}

#[test]
fn a_post_may_stand_right_behind_a_ranked_name() {
    check(
        "Kompol Raka Wira Kabag Ops Polres Lebong menyampaikan hal itu.",
        &["Kompol Raka Wira: Kabag Ops @ Polres Lebong"],
    );
    check(
        "Hadir Kompol Raka Wira Kapolsek Amen Iptu Budi Wira dan lainnya.",
        &["Kompol Raka Wira: ", "Iptu Budi Wira: Kapolsek @ Polsek Amen"],
    );
}

#[test]
fn a_name_in_brackets_or_behind_a_colon_holds_the_post_before_it() {
    check(
        "Hadir Kapolres Lebong (AKBP Raka Wira, S.I.K.), Camat Amen (Rudi Wira) dan warga.",
        &["AKBP Raka Wira: Kapolres @ Polres Lebong", "Rudi Wira: Camat @ Pemerintah Kecamatan Amen"],
    );
    check("Ketua KPU Lebong: Yoki Wira\n\nTempat: Aula KPU", &["Yoki Wira: Ketua @ KPU Kabupaten Lebong"]);
    check("Hadir Ketua Bawaslu Lebong (kiri) dan Ketua PPK (Panitia Pemilihan Kecamatan) Amen.", &[]);
}

#[test]
fn lines_of_a_roll_are_no_headlines() {
    check(
        "Kapolda yang berganti adalah sebagai berikut:\n\nKapolda Jambi Irjen Pol Raka Wira Satria\n\nKapolda Aceh Brigjen Pol Bima Satya Putra\n\nSemua berlaku hari ini.",
        &["Irjen Pol Raka Wira Satria: Kapolda @ Polda Jambi", "Brigjen Pol Bima Satya Putra: Kapolda @ Polda Aceh"],
    );
    // A teaser tells something.
    check(
        "Kapolda Jambi Irjen Pol Raka Wira Pimpin Apel Pasukan\n\nKapolda Aceh Irjen Pol Bima Satya Buka Rapat Kerja",
        &[],
    );
}

#[test]
fn posts_of_prosecutors_are_known_by_their_long_names_too() {
    check(
        "Hadir Kepala Seksi Pidana Khusus (Pidsus) Kejari Gowa Rama Putra, Asisten Pidana Khusus Kejati Sulsel Jefri Hadi, dan Kapuspenkum Kejagung Anwar Satria.",
        &[
            "Rama Putra: Kasi Pidsus @ Kejaksaan Negeri Gowa",
            "Jefri Hadi: Asisten Pidsus @ Kejaksaan Tinggi Sulawesi Selatan",
            "Anwar Satria: Kapuspenkum @ Kejaksaan Agung",
        ],
    );
}

#[test]
fn what_a_post_is_for_is_no_name() {
    check("Putu Yuni Hartono bertugas di Baintelkam Polri sebagai Kasubdit Sumber Daya Alam.", &[]);
    check(
        "Menurut Asisten I Bidang Pemerintahan dan Kesra Setda Gowa Rama Putra, semua siap.",
        &["Rama Putra: Asisten I @ Pemerintah Kabupaten Gowa"],
    );
}

#[test]
fn words_that_say_how_a_post_is_held_may_stand_before_the_name() {
    check(
        "Pj Bupati Lamandau yang baru dilantik, Salim Wira, disambut warga.",
        &["Salim Wira: Bupati @ Pemerintah Kabupaten Lamandau (acting)"],
    );
    check(
        "Ketua DPRD Kabupaten Blitar sementara Heri Santoso hadir bersama Wakil Ketua DPRD Kabupaten Blitar nondefinitif Rini Astuti.",
        &["Heri Santoso: Ketua @ DPRD Kabupaten Blitar (acting)", "Rini Astuti: Wakil Ketua @ DPRD Kabupaten Blitar"],
    );
    // Where the relative clause speaks of somebody else, no name is taken.
    check("Bupati Blitar yang hadir sore itu, Senin (3/3/2025), tidak berkomentar.", &[]);
}

#[test]
fn a_branch_of_a_party_has_its_number_and_its_town() {
    check(
        "Ketua DPD II Partai Golkar Kabupaten Penajam Paser Utara Andi Wira hadir.",
        &["Andi Wira: Ketua @ DPD II Partai Golkar Kabupaten Penajam Paser Utara"],
    );
    let reading = read("Ketua DPD Partai Golkar Kota Blitar Budi Santoso hadir.");
    assert_eq!(reading.units[0].region.map(|it| it.to_string()).as_deref(), Some("35.72"));
}

#[test]
fn the_head_of_a_national_body_is_known_by_its_initials() {
    check("Ketua Umum PBSI Agung Firmansyah hadir.", &["Agung Firmansyah: Ketua @ PBSI"]);
    // A firm's word behind its initials is no name.
    check(
        "Kepala BPJS Kesehatan Cabang Atambua, Putu Arya, hadir.",
        &["Putu Arya: Kepala @ BPJS Kesehatan Cabang Atambua"],
    );
    check(
        "Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal Bahlil Wira hadir.",
        &["Bahlil Wira: Menteri @ Kementerian Investasi"],
    );
}

#[test]
fn a_title_with_a_full_stop_ends_neither_name_nor_sentence() {
    check(
        "Hadir Asisten III Setda Lombok Tengah HL. Idris Wira, Camat Praya LM. Rahmat Jaya, dan Kabag Ops Polres Lombok Tengah Kompol Raka.",
        &[
            "HL. Idris Wira: Asisten III @ Pemerintah Kabupaten Lombok Tengah",
            "LM. Rahmat Jaya: Camat @ Pemerintah Kecamatan Praya",
            "Kompol Raka: Kabag Ops @ Polres Lombok Tengah",
        ],
    );
    check(
        "Ketua MPU Bireuen tengku Mahdi Wira dan Ketua DPRK Bireuen Mulyono hadir.",
        &["Mahdi Wira: Ketua @ MPU Bireuen", "Mulyono: Ketua @ DPRK Kabupaten Bireuen"],
    );
    let reading = read("Apel dipimpin AKBP Aditya S.P. Sembiring M., S.I.K. di Medan. AKP Raka Satria S.H. hadir.");
    assert_eq!(reading.officials[0].name, "Aditya S.P. Sembiring M.");
    assert_eq!(reading.officials[1].degrees, ["S.H."]);
}

#[test]
fn the_unit_may_stand_before_the_post() {
    check("Hadir dari Korem 074/Wrt Kasiter Letkol Caj Hadi.", &["Letkol Caj Hadi: Kasi Ter @ Korem 074/Warastratama"]);
    check(
        "Babinsa Koramil 05/Belawan jajaran Kodim 0201/Medan Sertu Slamet hadir.",
        &["Sertu Slamet: Babinsa @ Koramil 05/Belawan"],
    );
    check(
        "KRI Bima Suci yang dikomandani oleh Letkol Laut (P) Hadi sandar.",
        &["Letkol Laut (P) Hadi: Komandan @ KRI Bima Suci"],
    );
    check(
        "Kapolres Gowa melalui Kasat Reskrim AKP Hendra menjelaskan. Kasat AKP Hendra pergi.",
        &["AKP Hendra: Kasat Reskrim @ Polres Gowa"],
    );
}

#[test]
fn a_forum_bears_the_level_of_its_region() {
    check("Ketua FKUB Samosir Renatus Wira hadir.", &["Renatus Wira: Ketua @ FKUB Kabupaten Samosir"]);
    check("Ketua FKUB Kota Tomohon Roy Wira hadir.", &["Roy Wira: Ketua @ FKUB Kota Tomohon"]);
}

#[test]
fn a_shared_rank_goes_on_with_the_service_of_the_post() {
    check("Wakapolda Riau Brigjen Taufik hadir.", &["Brigjen Pol Taufik: Wakapolda @ Polda Riau"]);
    check("Danrem 074/Wrt Brigjen Taufik hadir.", &["Brigjen TNI Taufik: Danrem @ Korem 074/Warastratama"]);
    check(
        "Kasat Lantas Polres Gowa AKP Raka berharap pangkat Komisaris Polisi. Meski begitu, ia tetap di Gowa.",
        &["AKP Raka: Kasat Lantas @ Polres Gowa"],
    );
}

#[test]
fn heads_of_central_bodies_lead_them() {
    check("Pangkostrad Letjen TNI Hadi Wira hadir.", &["Letjen TNI Hadi Wira: Pangkostrad @ Kostrad"]);
    check("Danpussenkav Mayjen TNI Raka hadir.", &["Mayjen TNI Raka: Danpussenkav @ Pussenkav"]);
    check("Aslat Kasad Mayjen TNI Raka hadir.", &["Mayjen TNI Raka: Aslat Kasad @ TNI AD"]);
    check("Kadivkum Polri Irjen Raka hadir.", &["Irjen Pol Raka: Kadivkum @ Polri"]);
    check("Staf Khusus Menteri BUMN Hadi Wira hadir.", &["Hadi Wira: Staf Khusus @ Kementerian BUMN"]);
}

#[test]
fn councils_of_aceh_bear_their_own_names() {
    check(
        "DPRK Aceh Utara menggelar rapat. Sekwan Hadi Wira membacakan surat.",
        &["Hadi Wira: Sekretaris @ DPRK Kabupaten Aceh Utara"],
    );
}

#[test]
fn behind_an_office_that_no_table_holds_the_next_post_is_the_next_one_s() {
    check(
        "Hadir Sekda Kendal, Sugiyo, Kepala Disbudekraf Kendal, Ahmad Irham, Ketua KONI Kendal, Subur Iswadi dan pengurus.",
        &["Sugiyo: Sekda @ Pemerintah Kabupaten Kendal", "Subur Iswadi: Ketua @ KONI Kendal"],
    );
}

#[test]
fn a_prosecutor_s_grade_is_no_part_of_the_name() {
    check(
        "BLITAR - Hadir Kasi Datun Kejari Blitar Jaksa Madya Rochman Santoso, S.H., Senin (11/11/2024). Anggota Pam KPU Blitar berjaga.",
        &["Rochman Santoso: Kasi Datun @ Kejaksaan Negeri Blitar"],
    );
}

#[test]
fn two_posts_and_two_ranks_in_the_same_order() {
    let named = |text: &str| officials(&read(&format!("SAMPANG – Rapat digelar di Mapolres Sampang.\n\n{text}")));
    assert_eq!(
        named("Kapolsek dan Danramil Omben, AKP Wahyudi dan Kapten Inf Mulyadi, turun ke sawah."),
        ["AKP Wahyudi: Kapolsek @ Polsek Omben", "Kapten Inf Mulyadi: Danramil @ Koramil Omben"]
    );
    assert_eq!(
        named("Bhabinkamtibmas dan Babinsa Desa Omben, Bripka Wahyudi dan Serda Mulyadi, turun ke sawah."),
        ["Bripka Wahyudi: Bhabinkamtibmas @ ?", "Serda Mulyadi: Babinsa @ ?"]
    );
    // One post, and somebody without any.
    assert_eq!(
        named("Kapolsek Omben AKP Wahyudi dan Kapten Inf Mulyadi turun ke sawah."),
        ["AKP Wahyudi: Kapolsek @ Polsek Omben", "Kapten Inf Mulyadi: "]
    );
    // A post right behind one word of a name.
    assert_eq!(named("AKP Wahyudi Kapolsek Omben turun ke sawah."), ["AKP Wahyudi: Kapolsek @ Polsek Omben"]);
}

#[test]
fn short_names_of_regions_may_stand_between_a_post_and_its_holder() {
    check(
        "Bupati Murung Raya (Mura), Kalimantan Tengah (Kalteng), Sutarmo berharap kegiatan itu berlanjut.",
        &["Sutarmo: Bupati @ Pemerintah Kabupaten Murung Raya"],
    );
    check(
        "Bupati Murung Raya (Mura), Bima Santoso, hadir.",
        &["Bima Santoso: Bupati @ Pemerintah Kabupaten Murung Raya"],
    );
}

#[test]
fn somebody_with_a_degree_on_a_list_of_officials() {
    check(
        "AMURANG – Rapat Bawaslu Minahasa Selatan menghadirkan narasumber yakni Edwin Wantania, M.Pd, dan Robby Reputan, SH, MTh.",
        &["Edwin Wantania: ", "Robby Reputan: "],
    );
    check(
        "AMURANG – Hadir Ketua KPU Minahasa Selatan Rini Astuti, S.Sos, Edwin Wantania, S.H. dan undangan.",
        &["Rini Astuti: Ketua @ KPU Kabupaten Minahasa Selatan", "Edwin Wantania: "],
    );
    // A lawyer, a candidate, a preacher, a place.
    check("AMURANG – KPU Minahasa Selatan digugat. Kuasa hukum pemohon KPU, Edwin Wantania, S.H., hadir.", &[]);
    check("AMURANG – KPU Minahasa Selatan menetapkan pasangan calon Edwin Wantania, S.H. dan Robby Reputan, S.E.", &[]);
    check("AMURANG – Bawaslu Minahasa Selatan mendengar ceramah KH Edwin Wantania, M.Ag.", &[]);
    check("AMURANG – Camat dan KUA Padang Aro, SE, hadir.", &[]);
    // Who is said to be something else.
    check("YOGYAKARTA – Guru besar UGM Prof. Dr. Budi Wantania, M.Si., menilai langkah Kementerian Keuangan.", &[]);
    check("JAKARTA – Psikolog Rina Wantania, M.Psi., mengatakan Kementerian Sosial perlu hadir.", &[]);
    check("MEDAN – CEO Bank Maju, Anton Wantania, M.B.A., bertemu Bank Indonesia.", &[]);
    check("MEDAN – Ketua panitia konser, Doni Wantania, S.Sn., berkoordinasi dengan Polda Sumut.", &[]);
}

#[test]
fn the_next_of_a_list_has_an_office_of_his_own() {
    check(
        "Hadir Asisten I Setda Kabupaten Sampang Ruhdi Nawar mewakili Pj Bupati, Kompol Syukri Handayani selaku Wakapolres Sampang.",
        &[
            "Ruhdi Nawar: Asisten I @ Pemerintah Kabupaten Sampang",
            "Kompol Syukri Handayani: Wakapolres @ Polres Sampang",
        ],
    );
    check(
        "Rapat DPRD Kota Bontang, Mereka yang dilantik yakni Andi Yusran sebagai Ketua, Jafar Hariyadi (Wakil Ketua I) dan Dwi Suharto (Wakil Ketua II).",
        &[
            "Andi Yusran: Ketua @ DPRD Kota Bontang",
            "Jafar Hariyadi: Wakil Ketua I @ DPRD Kota Bontang",
            "Dwi Suharto: Wakil Ketua II @ DPRD Kota Bontang",
        ],
    );
    check(
        "Hadir Ketua Bawaslu Sampang Kuswanto Wibowo dan mantan Koordinator Sekretariat, Bagus Suhartanto.",
        &[
            "Kuswanto Wibowo: Ketua @ Bawaslu Kabupaten Sampang",
            "Bagus Suhartanto: Koordinator Sekretariat @ Bawaslu Kabupaten Sampang (former)",
        ],
    );
}
