//! People and their posts: what the reader takes, and what it must leave.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{check_officials as check, read};

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

#[test]
fn heads_of_other_states_fields_of_ministries_and_words_of_duty_are_no_officials() {
    check("Presiden Amerika Serikat Barack Obama tiba di Jakarta.", &[]);
    check("Menteri Badan Usaha Milik Negara (BUMN) Rini Sari hadir.", &["Rini Sari: Menteri BUMN @ Kementerian BUMN"]);
    check("Untuk mendukung Tugas Pokok Babinsa, Koramil 1804-03/Teluk Arguni bersama Rakyat, Babinsa bekerja.", &[]);
    check("Lomba digelar Ketua ICA Malang Raya di hotel.", &[]);
}

#[test]
fn a_list_of_those_moved_says_nothing_of_who_moved_them() {
    check(
        "Bupati Badung I Nyoman Giri hadir. Sejumlah pejabat yang dimutasi di antaranya, Camat Petang dijabat oleh I Gede Eka.",
        &["I Nyoman Giri: Bupati @ Pemerintah Kabupaten Badung", "I Gede Eka: Camat @ Pemerintah Kecamatan Petang"],
    );
}

#[test]
fn a_body_that_no_table_holds_ends_where_somebody_is_named() {
    check("Ketua Kelompok Tani Karya Jaya, Sutarmo, hadir.", &["Sutarmo: Ketua @ Kelompok Tani Karya Jaya"]);
    check(
        "Kepala SMA Negeri 4 Kota Bima, Drs. Amirudin, M.Pd., menyambut tim Polres Bima Kota.",
        &["Amirudin: Kepala @ SMA Negeri 4 Kota Bima"],
    );
    check("Kepala UPT Samsat Ruteng Yosef Mbula hadir.", &["Yosef Mbula: Kepala @ UPT Samsat Ruteng"]);
    check("Ketua Dewan Adat Keerom Servo Wambrauw hadir.", &["Servo Wambrauw: Ketua @ Dewan Adat Keerom"]);
    check("Ketua RT 05, Supardi, mengaku tidak tahu.", &[]);
    check("Ketua kelompok itu, Supardi, mengaku tidak tahu.", &[]);
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
fn words_that_mean_something_else_elsewhere_are_names_behind_a_rank_or_an_office() {
    check("Aipda Rio Bayu Kelana hadir.", &["Aipda Rio Bayu Kelana: "]);
    check("Kapolres Jombang AKBP Hari Wahyudi hadir.", &["AKBP Hari Wahyudi: Kapolres @ Polres Jombang"]);
    check("Ketua KPU Jombang Hari Sutrisno hadir.", &["Hari Sutrisno: Ketua @ KPU Kabupaten Jombang"]);
    check("Kapten Inf Budi Hari Santoso hadir bersama Polres Jombang.", &["Kapten Inf Budi Hari Santoso: "]);
    check(
        "Kepala Bakesbangpol Kota Blitar Hakim Siswoyo hadir.",
        &["Hakim Siswoyo: Kepala @ Badan Kesbangpol Kota Blitar"],
    );
    check("Ketua KPU Jombang, Hari Raya Idul Fitri kian dekat.", &[]);
    check("Rapat selesai. Dijadwalkan, Wakil Bupati Jombang akan hadir.", &[]);
    check("Patroli dipimpin Pawas yang juga Kapolsek Nita Ipda Yan Tale.", &["Ipda Yan Tale: Kapolsek @ Polsek Nita"]);
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
    check("Telegram ditandatangani Asisten SDM Kapolri Bidang SDM Irjen Pol Dedi Pras.", &["Irjen Pol Dedi Pras: "]);
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
fn a_seat_goes_on_to_the_rank_and_initials_are_bodies() {
    check("Patroli dipimpin Kapolsek Jaya Karya Iptu Suharno.", &["Iptu Suharno: Kapolsek @ Polsek Jaya Karya"]);
    check("Hadir Kapolsek Bajeng Iptu Suharno.", &["Iptu Suharno: Kapolsek @ Polsek Bajeng"]);
    check("Ia diterima Kepala PLBN Badau, Wendel Bagas, di sana.", &["Wendel Bagas: Kepala @ PLBN Badau"]);
    check(
        "Hadir Kepala Jasa Raharja Perwakilan Lampung Tengah Rahmi Yuliana.",
        &["Rahmi Yuliana: Kepala @ Jasa Raharja Perwakilan Lampung Tengah"],
    );
    check(
        "Apel dipimpin Wakil Wali Kota Binjai Mahadi Karo-Karo.",
        &["Mahadi Karo-Karo: Wakil Wali Kota @ Pemerintah Kota Binjai"],
    );
}

#[test]
fn a_stray_full_stop_parts_no_one_from_his_degrees() {
    let reading = read("Hadir Ketua DPRD Lebong Awaluddin Amin. SIK, MH. Ia membuka rapat.");
    assert_eq!(reading.officials[0].degrees, ["S.I.K.", "M.H."]);
}

#[test]
fn square_brackets_are_brackets_and_hakim_may_be_a_name() {
    check(
        "Hadir Plt Kepala Badan Kesatuan Bangsa dan Politik [Kesbangpol] Kudus Wena Sapulu.",
        &["Wena Sapulu: Kepala @ Badan Kesbangpol Kabupaten Kudus (acting)"],
    );
    check(
        "Hadir Wakil Bupati Kudus Abdul Hakim Santo, Sekda Kudus Tomi Ardian.",
        &[
            "Abdul Hakim Santo: Wakil Bupati @ Pemerintah Kabupaten Kudus",
            "Tomi Ardian: Sekda @ Pemerintah Kabupaten Kudus",
        ],
    );
    check("Jenderal Berbintang Satu itu memuji warga Kudus.", &[]);
}

#[test]
fn a_branch_of_an_association_keeps_its_number_and_people_of_one_are_no_branch() {
    check(
        "Hadir Ketua Jalasenastri Cabang 3 Korcab IV DJA I Ny. Rina Dedi.",
        &["Rina Dedi: Ketua @ Jalasenastri Cabang 3 Korcab IV DJA I"],
    );
    let reading = read("Kapolres Kudus AKBP Raka Satria hadir bersama pengurus Bhayangkari dan Banser di Kudus.");
    assert_eq!(reading.units.len(), 1);
    check(
        "Hadir Kasi Intelijen Kejari OKU Timur, Arif Budi, S.H. di Kabupaten Ogan Komering Ulu Timur (OKU).",
        &["Arif Budi: Kasi Intelijen @ Kejaksaan Negeri Ogan Komering Ulu Timur"],
    );
}

#[test]
fn judges_and_prosecutors_in_small_letters_are_read_with_their_court() {
    check(
        "Sidang dipimpin Hakim PN Kudus, Dewa Arya, selaku ketua majelis. Dua hakim lain yang memutus perkara ini ialah Siti Umara dan Bernar Simora. Adapun jaksa Kejari Kudus, Anin Pramesti, belum bersikap.",
        &[
            "Dewa Arya: Hakim @ Pengadilan Negeri Kudus",
            "Siti Umara: Hakim @ Pengadilan Negeri Kudus",
            "Bernar Simora: Hakim @ Pengadilan Negeri Kudus",
            "Anin Pramesti: Jaksa @ Kejaksaan Negeri Kudus",
        ],
    );
    check("Di depan majelis hakim, Sulis Wati menangis. Jaksa menuntut hakim Kudus adil.", &[]);
}

#[test]
fn offices_and_bodies_that_no_list_holds_show_where_their_name_ends() {
    check(
        "Hadir Kepala Dinas Perindagkop Kudus, Rosma Dewi, dan Kepala Dinas PMPTSP Naker Kudus Budi Santo.",
        &[
            "Rosma Dewi: Kepala @ Dinas Perindagkop Kabupaten Kudus",
            "Budi Santo: Kepala @ Dinas PMPTSP Naker Kabupaten Kudus",
        ],
    );
    check(
        "Gerakan Pemuda Peduli Kudus (GP2S) berunjuk rasa. Ketua GP2S Amri Zaldi berorasi.",
        &["Amri Zaldi: Ketua @ Gerakan Pemuda Peduli Kudus"],
    );
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
fn a_short_name_takes_the_longer_one_of_the_page_and_parts_in_a_film_are_nobody() {
    check(
        "Permohonan diajukan Masrul Pasri. Masrul, mantan Camat Jekulo, berbicara.",
        &["Masrul Pasri: Camat @ Pemerintah Kecamatan Jekulo (former)"],
    );
    check("Sutradara memuji pemain film itu. Ia memerankan Iptu Ratih dalam adegan sulit bersama Kompol Bram.", &[]);
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
fn small_letters_and_lone_initials_before_and_in_names() {
    check("Danramil Jekulo kapten Inf Narto hadir.", &["Kapten Inf Narto: Danramil @ Koramil Jekulo"]);
    check("Wakapolres Kudus Kompol K Nababan hadir.", &["Kompol K Nababan: Wakapolres @ Polres Kudus"]);
    check("Hadir Staf Bawaslu Provinsi Jawa Tengah, BEM Unida dan para kepala SKPK, camat, imam di Kudus.", &[]);
    check("Ketua KPUD Batu, Panwasllu, Forpimda hadir. Di Bandara Jos Imsula, Kapolda disambut.", &[]);
    check(
        "Asisten pelatih Igor Toli berkata. Pj Kades Terban Efran Desa hadir.",
        &["Efran Desa: Kepala Desa @ Pemerintah Desa Terban (acting)"],
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
        &["Iptu Sida: Panit I Binmas @ Polsek Medan Kota", "Laksma TNI Joha: Danlantamal @ Lantamal I"],
    );
    check(
        "Menteri Pemberdayaan Perempuan dan Perlindungan Anak hadir. Sekretaris Militer Presiden Marsda TNI Toni Harjo hadir.",
        &["Marsda TNI Toni Harjo: "],
    );
}

#[test]
fn factions_and_fields_without_a_list_lead_to_the_body() {
    check(
        "Ketua Fraksi PKB DPRD Kudus Mukli Santo dan anggota DPRD Kudus fraksi Golkar lainnya Taufik Azari hadir.",
        &["Mukli Santo: Ketua Fraksi @ DPRD Kabupaten Kudus", "Taufik Azari: Anggota @ DPRD Kabupaten Kudus"],
    );
    check(
        "Koordiv Pengawasan, Humas dan Hubal Bawaslu Kendal Wahid Saidi menyampaikan hal itu.",
        &["Wahid Saidi: Anggota @ Bawaslu Kabupaten Kendal"],
    );
    check(
        "Ketua KPU Kabupaten Kepulauan Seribu, Provinsi DKI Jakarta Husein Murada mengatakan itu.",
        &["Husein Murada: Ketua @ KPU Kabupaten Administrasi Kepulauan Seribu"],
    );
    check(
        "Ketua Bhayangkari Daerah Sulut Ny. Lenny Roba hadir.",
        &["Lenny Roba: Ketua @ Bhayangkari Daerah Sulawesi Utara"],
    );
}

#[test]
fn a_wife_and_the_husband_whose_name_she_bears_are_two() {
    check(
        "Hadir Ketua Persit KCK Daerah XIII/Merdeka Ny Evi Suhardana. Pangdam XIII/Merdeka Mayjen TNI Suhardana bangga.",
        &[
            "Evi Suhardana: Ketua @ Persit KCK Daerah XIII/Merdeka",
            "Mayjen TNI Suhardana: Pangdam @ Kodam XIII/Merdeka",
        ],
    );
}

#[test]
fn a_seat_before_a_rank_is_no_person_and_a_troop_stands_behind_its_task() {
    check(
        "Ka SPN Karombasan Kombes Pol Arifa hadir di Polda Sulawesi Utara.",
        &["Kombes Pol Arifa: Ka SPN @ Polda Sulawesi Utara"],
    );
    check(
        "Dansatgas Pamtas RI-PNG Yonif 126/KC Letkol Inf Dwi Wido hadir.",
        &["Letkol Inf Dwi Wido: Dansatgas @ Satgas Pamtas RI-PNG Yonif 126/KC"],
    );
    check(
        "Komisioner Divisi Hukum Arief Buda, dan Sekretaris KPU Kabupaten Malang Abdul Rahma hadir.",
        &["Abdul Rahma: Sekretaris @ KPU Kabupaten Malang"],
    );
    check(
        "Ketua Bhayangkari Cabang Sukabumi Kota Ny. Sinta Rida hadir.",
        &["Sinta Rida: Ketua @ Bhayangkari Cabang Sukabumi Kota"],
    );
    check(
        "Danrem 172/PWY Kolonel Inf Tagor Rio Pasaribu hadir.",
        &["Kolonel Inf Tagor Rio Pasaribu: Danrem @ Korem 172/Praja Wira Yakthi"],
    );
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
        &["I Gusti Ayu Rakitan: Menteri PPPA @ Kementerian PPPA"],
    );
    check(
        "Rektor Universitas Lumbung (Unlum) Semarang Prof Dr Rustono Rakitan membuka acara.",
        &["Rustono Rakitan: Rektor @ Universitas Lumbung"],
    );
}

#[test]
fn words_between_the_head_of_a_unit_and_a_rank_name_its_seat() {
    let page = "Kapolres Lebong AKBP Raka Satria membuka rapat.";
    let raka = "AKBP Raka Satria: Kapolres @ Polres Lebong";
    check(
        &format!("{page} Kapolsek Lebng Selat, AKP Budi Wira, hadir."),
        &[raka, "AKP Budi Wira: Kapolsek @ Polsek Lebng Selat"],
    );
    check(
        &format!("{page} Wakapolres Lebng Kompol Budi Wira hadir."),
        &[raka, "Kompol Budi Wira: Wakapolres @ Polres Lebong"],
    );
    check(
        &format!("{page} Hadir Sekda Lebong Mustari, AKP Budi Wira dan lainnya."),
        &[raka, "Mustari: Sekda @ Pemerintah Kabupaten Lebong", "AKP Budi Wira: "],
    );
}

#[test]
fn in_the_capital_the_bare_word_means_the_national_body() {
    check("JAKARTA – Anggota KPU August Rakitan hadir di Jakarta Pusat.", &["August Rakitan: Anggota @ KPU RI"]);
    check(
        "JAKARTA – Rapat KPU DKI Jakarta dibuka. Ketua Bawaslu Budi Rakitan hadir.",
        &["Budi Rakitan: Ketua @ Bawaslu Provinsi Daerah Khusus Ibukota Jakarta"],
    );
}

#[test]
fn small_letters_letters_amiss_and_councils_of_villages() {
    check(
        "Rapat Bawaslu Kudus dihadiri 1. Syarif Lestar ( ketua ppk Jekulo ) 2. Yopi andika ( komisioner bawaslu ) di Kudus.",
        &["Syarif Lestar: Ketua @ PPK Jekulo", "Yopi andika: Anggota @ Bawaslu Kabupaten Kudus"],
    );
    check("Kasi Intel Lejari Kudus Hendra Sihit hadir.", &["Hendra Sihit: Kasi Intelijen @ Kejaksaan Negeri Kudus"]);
    check(
        "Kepala Desa Terban Supena, Ketua BPD Sunarta, dan Sekdes Rina hadir di Kecamatan Jekulo Kudus.",
        &[
            "Supena: Kepala Desa @ Pemerintah Desa Terban",
            "Sunarta: Ketua @ BPD Terban",
            "Rina: Sekretaris Desa @ Pemerintah Desa Terban",
        ],
    );
    check(
        "Kasat Binmas Polres Demak AKP Suto didampingi Kanit Bintibsos Aipda Edya. Ketua Muhammadiyah Demak Suyit hadir.",
        &[
            "AKP Suto: Kasat Binmas @ Polres Demak",
            "Aipda Edya: Kanit Bintibsos @ Polres Demak",
            "Suyit: Ketua @ Muhammadiyah Demak",
        ],
    );
}

#[test]
fn a_name_may_open_the_sentence_before_its_post() {
    check("Abhan Rakitan Ketua KPU Lebong, usai rapat, pulang.", &["Abhan Rakitan: Ketua @ KPU Kabupaten Lebong"]);
    check("Menurut Budi Rakitan Ketua KPU Lebong, tahapan berjalan.", &["Budi Rakitan: Ketua @ KPU Kabupaten Lebong"]);
    check("Lebong Selatan Ketua KPU Lebong hadir.", &[]);
    check("Usai Apel Ketua KPU Lebong pulang.", &[]);
}

#[test]
fn a_candidate_for_a_deputy_is_none() {
    check("Calon Bupati Kupang Yosef Leda dan calon Wakil Bupati Aurum Titi hadir.", &[]);
}

#[test]
fn the_accused_and_elders_are_no_part_of_a_name_and_a_harbour_has_a_polsek() {
    check(
        "Terdakwa Ahmada, mantan Kades Tergo, divonis di Kudus.",
        &["Ahmada: Kepala Desa @ Pemerintah Desa Tergo (former)"],
    );
    check("Hadir Ketua MUI, Damang Teweh Tengah dan warga Barito Utara.", &[]);
    check(
        "Kapolsek Kawasan Pelabuhan Tanjungwangi AKP Tri Mulya hadir.",
        &["AKP Tri Mulya: Kapolsek @ Polsek Kawasan Pelabuhan Tanjungwangi"],
    );
}

#[test]
fn the_branch_of_a_national_body_is_named_with_its_town() {
    check("Kepala BMKG Banyuwangi Teguh Tri Susan hadir.", &["Teguh Tri Susan: Kepala @ BMKG Banyuwangi"]);
    check("Kepala BNPB Letjen TNI Suharya hadir di Kudus.", &["Letjen TNI Suharya: Kepala @ BNPB"]);
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
fn people_of_the_committee_spoken_of() {
    check(
        "Wakil Ketua Komisi C DPRD Kota Surabaya Aning Wira, Sekretaris Komisi Agus Wira, dan Anggota Komisi Sukadar hadir.",
        &[
            "Aning Wira: Wakil Ketua Komisi C @ DPRD Kota Surabaya",
            "Agus Wira: Sekretaris @ DPRD Kota Surabaya",
            "Sukadar: Anggota @ DPRD Kota Surabaya",
        ],
    );
    check("Ketua Komisi Pemilihan Umum Lebong Yoki Wira hadir.", &["Yoki Wira: Ketua @ KPU Kabupaten Lebong"]);
}

#[test]
fn a_task_force_is_one_unit_with_its_border_and_its_troop() {
    check(
        "Komandan Satuan Tugas Pengamanan Perbatasan (Dansatgas Pamtas) RI – Malaysia Yonif 642/Kapuas, Letkol Inf Dwi Wido, memimpin patroli.",
        &["Letkol Inf Dwi Wido: Dansatgas @ Satgas Pamtas RI-Malaysia Yonif 642/Kapuas"],
    );
    let reading = read(
        "Personel Satgas Yonif MR 411/Pandawa Kostrad membantu warga. Satgas Pamtas RI-PNG Yonif MR 411/Pandawa Kostrad berjaga.",
    );
    assert_eq!(support::units(&reading), ["Satgas Pamtas RI-PNG Yonif 411/Pandawa [-]", "Kostrad [-]"]);
    check(
        "Panglima Komando Operasi Udara I (Pangkoopsud I) Marsda TNI Raka Wira datang bersama Komandan Skadron Udara 32 Letkol Pnb Bima Satya.",
        &[
            "Marsda TNI Raka Wira: Pangkoopsud @ Komando Operasi Udara I",
            "Letkol Pnb Bima Satya: Komandan @ Skadron Udara 32",
        ],
    );
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
fn an_office_known_by_its_short_word_bears_the_region_in_full() {
    check(
        "Kepala DPPKB Kudus Farida Hanum hadir bersama Kepala Dinhub Kudus Budi Wira dan Kadis Dukcapil Kudus Sam Hidayat.",
        &[
            "Farida Hanum: Kepala @ DPPKB Kabupaten Kudus",
            "Budi Wira: Kepala @ Dinhub Kabupaten Kudus",
            "Sam Hidayat: Kepala @ Dinas Dukcapil Kabupaten Kudus",
        ],
    );
}

#[test]
fn posts_of_prosecutors_are_known_by_their_long_names_too() {
    check(
        "Hadir Kepala Seksi Pidana Khusus (Pidsus) Kejari Gowa Rama Putra, Asisten Pidana Khusus Kejati Sulsel Jefri Hadi, dan Kapuspenkum Kejagung Anwar Satria.",
        &[
            "Rama Putra: Kasi Pidsus @ Kejaksaan Negeri Gowa",
            "Jefri Hadi: Aspidsus @ Kejaksaan Tinggi Sulawesi Selatan",
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
fn a_seat_of_two_words_is_one_wherever_it_stands() {
    check(
        "Polsek Penukal Abab diwakili Bhabinkamtibmas Aipda Rama Putra. Kapolsek Penukal Abab, AKP Sam Hidayat, menyusul.",
        &["Aipda Rama Putra: Bhabinkamtibmas @ Polsek Penukal Abab", "AKP Sam Hidayat: Kapolsek @ Polsek Penukal Abab"],
    );
}

#[test]
fn branches_of_parties_and_hospitals_end_with_the_town() {
    check(
        "Hadir Ketua DPC Gerindra Gowa Rama Putra dan Direktur RSUD Syekh Yusuf Gowa Farida Hanum.",
        &["Rama Putra: Ketua @ DPC Gerindra Gowa", "Farida Hanum: Direktur @ RSUD Syekh Yusuf Gowa"],
    );
}

#[test]
fn what_is_voted_on_and_factions_are_no_bodies() {
    let reading = read(
        "KIP Aceh Selatan menggelar rapat pleno pemilihan Gubernur/Wakil Gubernur Aceh serta Bupati/Wakil Bupati Aceh Selatan. Fraksi Golkar diketuai Sudarto. Hadir Ketua DPR Kabupaten Aceh Selatan.",
    );
    assert_eq!(support::units(&reading), ["KIP Kabupaten Aceh Selatan [11.01]", "DPRK Kabupaten Aceh Selatan [11.01]"]);
    check(
        "Kafrawi, SE Ketua KIP Aceh Selatan kepada wartawan mengatakan, semua siap.",
        &["Kafrawi: Ketua @ KIP Kabupaten Aceh Selatan"],
    );
}

#[test]
fn members_of_a_committee_and_those_a_body_sends() {
    check(
        "Rapat dipimpin Ketua Komisi I DPRD Kudus Rama Putra. Ia didampingi Anggota Komisi I, Sam Hidayat, dari awal.",
        &["Rama Putra: Ketua Komisi I @ DPRD Kabupaten Kudus", "Sam Hidayat: Anggota @ DPRD Kabupaten Kudus"],
    );
    check("Apel dihadiri perwakilan Kejari Bireuen Siara Nedy dan perwakilan warga.", &["Siara Nedy: "]);
}

#[test]
fn names_that_end_like_words_and_seats_before_an_honorific() {
    check(
        "Babinsa Koramil 1303-07/Dumoga Sertu I Wayan Dana mengatakan, Sekretaris Desa Werdi Agung Selatan Bapak I Ketut Rama hadir.",
        &[
            "Sertu I Wayan Dana: Babinsa @ Koramil 1303-07/Dumoga",
            "I Ketut Rama: Sekretaris Desa @ Pemerintah Desa Werdi",
        ],
    );
}
