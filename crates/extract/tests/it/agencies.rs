//! Offices of ministries and agencies in a town: prisons, immigration, customs, rescuers, those against narcotics.

use crate::support::{check_events, check_officials, check_titled, officials, read, units};

#[test]
fn a_class_however_it_is_written() {
    check_officials(
        "Tuban – Kepala Lembaga Pemasyarakatan (Kalapas) Klas II B Tuban, Parlin Wibowo, memeriksa blok hunian.",
        &["Parlin Wibowo: Kepala @ Lapas Kelas IIB Tuban"],
    );
    assert_eq!(
        units(&read("BATAM – Kantor Imigrasi Kelas I khusus Tempat Pemeriksaan Imigrasi (TPI) Batam menggelar rapat.")),
        ["Kantor Imigrasi Kelas I Khusus TPI Batam [21.71]"]
    );
    // One house, with and without its class.
    assert_eq!(
        units(&read(
            "Tuban – Kalapas Tuban membuka rapat. Razia di Lapas Klas IIB Tuban dipimpin Kalapas Tuban Budi Hartono."
        )),
        ["Lapas Kelas IIB Tuban [35.23]"]
    );
}

#[test]
fn a_section_and_the_body_behind_it() {
    check_officials(
        "Kendari – Kepala Seksi Operasi Basarnas Kendari, Dedi Hartono, memimpin rapat di Kendari.",
        &["Dedi Hartono: Kasi Operasi @ Basarnas Kendari"],
    );
    check_officials(
        "Tuban – Apel dipimpin Kasi Administrasi Keamanan dan Ketertiban (Kasi Adm. Kamtib) Lapas Tuban, Muhtar Wibowo.",
        &["Muhtar Wibowo: Kasi Administrasi Keamanan dan Ketertiban @ Lapas Tuban"],
    );
    check_officials(
        "PAMEKASAN – Kepala Seksi Kepatuhan Internal dan Penyuluhan, kantor Bea Cukai Madura, Zainul Hartono merasa senang.",
        &["Zainul Hartono: Kasi Kepatuhan Internal dan Penyuluhan @ Bea Cukai Madura"],
    );
    // Not only prosecutors have such a section.
    assert_eq!(
        units(&read("Kasi intelijen Imigrasi Batam mengatakan hal itu di Batam.")),
        ["Kantor Imigrasi Batam [21.71]"]
    );
    assert_eq!(
        units(&read("Kasi Intelijen Kejari Batam mengatakan hal itu di Batam.")),
        ["Kejaksaan Negeri Batam [21.71]"]
    );
}

#[test]
fn initials_between_an_office_and_its_place() {
    check_officials(
        "Cilacap – Kepala Kantor Pencarian dan Pertolongan (KPP/Basarnas) Cilacap, Muhamad Hasan, memimpin rapat.",
        &["Muhamad Hasan: Kepala @ Kantor SAR Cilacap"],
    );
    assert_eq!(
        units(&read("Konawe Selatan – Rapat digelar Kantor Pencarian dan Pertolongan (KPP) Kendari.")),
        ["Kantor SAR Kendari [74.71]"]
    );
    check_officials(
        "SERPONG – Kepala Badan Narkotika Nasional (BNN) Kota Tangerang Selatan AKBP Heri Wahyudi memimpin rapat.",
        &["AKBP Heri Wahyudi: Kepala @ BNN Kota Tangerang Selatan"],
    );
    assert_eq!(units(&read("MALANG – Petugas BNN Bontang menggelar rapat.")), ["BNN Kota Bontang [64.74]"]);
    assert_eq!(
        units(&read("MALANG – Petugas BNN datang pagi itu. Kepala BNN Kabupaten Malang menggelar rapat dengan BNN.")),
        ["BNN Kabupaten Malang [35.07]"]
    );
    assert_eq!(units(&read("JAKARTA – Kepala BNN RI membuka rapat di Jakarta.")), ["BNN [-]"]);
    assert_eq!(units(&read("BONTANG – Petugas BNN setempat menggelar rapat.")), ["BNN Kota Bontang [64.74]"]);
}

#[test]
fn a_customs_office_by_its_long_name() {
    check_officials(
        "CILEGON – Kepala KPPBC TMP Merak, Deni Hartono, menggelar jumpa pers di Cilegon.",
        &["Deni Hartono: Kepala @ Bea Cukai Merak"],
    );
    check_officials(
        "KUDUS – Kepala Kantor Pengawasan dan Pelayanan Bea dan Cukai Tipe Madya Pabean C Kudus, Deni Hartono, hadir.",
        &["Deni Hartono: Kepala @ Bea Cukai Kudus"],
    );
    check_officials(
        "CILEGON – Kepala Bea Cukai Merak Deni Hartono menggelar jumpa pers di Cilegon.",
        &["Deni Hartono: Kepala @ Bea Cukai Merak"],
    );
    // A headline writes its verb large.
    check_titled(
        "Bea Cukai Musnahkan Rokok Ilegal",
        "KUDUS – Kepala Bea Cukai Kudus, Deni Hartono, memimpin pemusnahan di Kudus.",
        &["Deni Hartono: Kepala @ Bea Cukai Kudus"],
    );
}

#[test]
fn a_town_behind_a_number_and_who_is_named_then() {
    check_officials(
        "Pemalang – Hadir Bupati Pemalang Agung Hartono, Dandim 0711/Pemalang Roihan Wibowo, dan Ketua DPRD Tata Kirana.",
        &[
            "Agung Hartono: Bupati @ Pemerintah Kabupaten Pemalang",
            "Roihan Wibowo: Dandim @ Kodim 0711/Pemalang",
            "Tata Kirana: Ketua @ DPRD Kabupaten Pemalang",
        ],
    );
}

#[test]
fn troops_and_posts_of_the_forces() {
    check_officials(
        "YAHUKIMO – Prajurit Yonif 1 Marinir hadir. Perwira Yonif 1 Marinir, Kapten Mar Rudi Hartono, hadir.",
        &["Kapten Mar Rudi Hartono: "],
    );
    assert_eq!(units(&read("YAHUKIMO – Prajurit Yonif 1 Marinir hadir di Yahukimo.")), ["Yonif 1/Marinir [-]"]);
    check_officials(
        "Serang – Irbid I Itwasda Polda Banten AKBP Agung Hartono hadir di Serang.",
        &["AKBP Agung Hartono: Irbid I @ Itwasda Polda Banten"],
    );
    check_officials(
        "Jakarta – Paparan digelar di Ruang Rapat Asrena Kasal, Markas Besar Angkatan Laut (Mabesal), Jakarta Timur.",
        &[],
    );
    assert_eq!(units(&read("Manado – KRI Teluk Manado tiba di dermaga.")), ["KRI Teluk Manado [-]"]);
}

#[test]
fn a_desk_that_two_grades_of_stations_have() {
    let page = |who: &str| {
        officials(&read(&format!(
            "Takalar – Patroli dipimpin {who} didampingi Ka SPKT Aiptu Salim Hartono, Sabtu (25/7/20)."
        )))
        .split_off(1)
    };
    assert_eq!(page("Kapolsek Pattallassang AKP Budi Wibowo"), ["Aiptu Salim Hartono: Ka SPKT @ Polsek Pattallassang"]);
    assert_eq!(page("Kapolres Takalar AKBP Budi Wibowo"), ["Aiptu Salim Hartono: Ka SPKT @ Polres Takalar"]);
}

#[test]
fn those_at_the_head_of_a_station_in_general() {
    check_officials(
        "Belawan – Kapolres Pelabuhan Belawan yang lama, AKBP Dayan Hartono, pamit. \"Pergantian pimpinan di Polres \
         Pelabuhan Belawan hanyalah pergantian jabatan,\" ungkap AKBP Dayan Hartono.",
        &["AKBP Dayan Hartono: Kapolres @ Polres Pelabuhan Belawan (former)"],
    );
}

#[test]
fn who_takes_the_parade_and_who_commands_it() {
    check_events(
        "SANANA – Upacara digelar di Lapangan Wai Ipa, Rabu (4/4/2018). Sekda Kabupaten Kepulauan Sula Safrin Hartono \
         bertindak sebagai Inspektur Upacara dan Lettu Inf Aga Wibowo sebagai Komandan Upacara.",
        &["ceremony 2018-04-04 @Lapangan Wai Ipa #82.05 leads[Safrin Hartono] there[Aga Wibowo]"],
    );
}

#[test]
fn praise_and_vessels_make_nobody_come() {
    check_events(
        "YAHUKIMO – Bakti sosial digelar di Kampung Logpon, Jumat (11/7/2025), dipimpin Kapten Inf Henry Wibowo. Bupati \
         Yahukimo Didimus Hartono turut mengapresiasi kegiatan ini.",
        &["socialaid 2025-07-11 #95.03 leads[Henry Wibowo]"],
    );
    check_events("LAMPUNG – Doa dibacakan dari atas kapal patroli pada Senin (15/1/2018).", &[]);
    check_events(
        "TANGSEL – Petugas tiba di Badan Kepegawaian Pendidikan dan Pelatihan Kota Tangerang Selatan, Rabu (20/12/2017).",
        &[],
    );
}

#[test]
fn a_post_with_its_short_forms_in_between() {
    check_officials(
        "Serpong – Rapat dibuka AKP Muharram Hartono, Kepala Satuan (Kasat) Reserse Kriminal (Reskrim) Polres Tangsel.",
        &["AKP Muharram Hartono: Kasat Reskrim @ Polres Tangerang Selatan"],
    );
}

#[test]
fn a_village_in_a_headline_is_nobody() {
    check_titled(
        "Bhabinkamtibmas Maukabatan Ajak Warga Jaga Keamanan",
        "KEFAMENANU – Bripka Ignas Hartono menyapa warga Desa Maukabatan di pasar, Selasa (27/1/2026).",
        &["Bripka Ignas Hartono: "],
    );
}

#[test]
fn a_prison_that_does_something_itself() {
    check_events(
        "Tuban – Lapas Kelas IIB Tuban menggelar razia, Sabtu (11/10/2025). Petugas memeriksa kamar.",
        &["lawenforcement 2025-10-11 #35.23 org[Lapas Kelas IIB Tuban]"],
    );
    // Where somebody is kept.
    assert_eq!(units(&read("TUBAN – Tersangka dititipkan di Lapas Kelas IIB Tuban, Sabtu (11/10/2025).")), [""; 0]);
}

#[test]
fn the_one_who_holds_a_meeting_with_another_at_his_side() {
    check_events(
        "Tuban – Kapolres Tuban AKBP Rudi Wibowo didampingi Kasat Reskrim AKP Budi Hartono menggelar rapat, Sabtu (11/10/2025).",
        &["coordinationmeeting 2025-10-11 #35.23 org[Polres Tuban] leads[Rudi Wibowo] there[Budi Hartono]"],
    );
    check_events(
        "Sibolga – Upacara digelar di Lapangan Makorem, Senin (19/3/2018). Bertindak selaku Komandan Upacara Lettu Ilham \
         Wibowo, sementara Inspektur Upacara Letkol Lek Bambang Hartono, sekaligus membacakan amanat Panglima TNI.",
        &[
            "ceremony 2018-03-19 @Lapangan Makorem #12.73 leads[Bambang Hartono] speaks[Bambang Hartono] there[Ilham Wibowo]",
        ],
    );
}

#[test]
fn a_troop_s_name_of_honour_before_what_stands_above_it() {
    assert_eq!(
        units(&read("MAKASSAR – Prajurit Yonif 623 /Bhakti Wira Utama Kodam VI Mulawarman berangkat dari Makassar.")),
        ["Yonif 623/Bhakti Wira Utama [-]", "Kodam VI/Mulawarman [-]"]
    );
}

#[test]
fn a_battalion_of_special_raiders() {
    assert_eq!(
        units(&read(
            "ATAMBUA – Prajurit Satgas Pamtas RI-RDTL Batalyon Infanteri Raider Khusus 744/Satya Yudha hadir di Atambua."
        )),
        ["Satgas Pamtas RI-RDTL Yonif 744/Satya Yudha [-]"]
    );
    check_officials(
        "ATAMBUA – Komandan Satgas Yonif RK 744/SYB Letkol Inf Alfat Hartono menyatakan hal itu di Atambua.",
        &["Letkol Inf Alfat Hartono: Dansatgas @ Satgas Yonif 744/SYB"],
    );
}

#[test]
fn the_name_of_a_border_post_is_nobody() {
    check_officials(
        "MERAUKE – \"Warga datang sendiri,\" jelas Danpos Rawa Bastop. Danpos Apauping, Letda Czi Silman Hartono, hadir.",
        &["Letda Czi Silman Hartono: Danpos @ Pos Apauping"],
    );
}

#[test]
fn the_day_from_which_a_rank_counts_is_no_event_s() {
    check_events(
        "PONTIANAK – Kapolda Kalbar Brigjen Pol Musa Hartono memimpin upacara kenaikan pangkat periode 1 Juli 2016 di \
         halaman Mapolda Kalbar, Kamis (30/6/2016).",
        &["ceremony 2016-06-30 @halaman Mapolda Kalbar #61 org[Polda Kalimantan Barat] leads[Musa Hartono]"],
    );
}

#[test]
fn initials_that_no_list_holds_may_be_told_in_words_before_the_place() {
    check_officials(
        "Hadir Bupati Tabanan I Made Sunarta, Kadis PMA (Pemajuan Masyarakat Adat) Provinsi Bali I Wayan Kartika, dan Kepala BPKAD (Badan Pengelolaan Keuangan dan Aset Daerah) Tabanan I Nyoman Arta.",
        &[
            "I Made Sunarta: Bupati @ Pemerintah Kabupaten Tabanan",
            "I Wayan Kartika: Kepala @ Dinas Pemajuan Masyarakat Adat Provinsi Bali",
            "I Nyoman Arta: Kepala @ BPKAD Kabupaten Tabanan",
        ],
    );
}

#[test]
fn offices_in_short_branches_of_firms_and_new_ministries() {
    for (text, expect) in [
        ("Hadir Kepala Dinas P2KBP3A Blitar Budi Santoso.", "Budi Santoso: Kepala @ Dinas P2KBP3A Kabupaten Blitar"),
        ("Hadir Kepala DP3AKB Blitar Budi Santoso.", "Budi Santoso: Kepala @ DP3AKB Kabupaten Blitar"),
        ("Hadir Kadisbudporapar Blitar Budi Santoso.", "Budi Santoso: Kepala @ Disbudporapar Kabupaten Blitar"),
        ("Hadir Manajer PLN UP3 Kediri Budi Santoso.", "Budi Santoso: Manajer @ PLN UP3 Kediri"),
        ("Hadir Pimpinan Cabang Bulog Tulungagung Budi Santoso.", "Budi Santoso: Pimpinan @ Bulog Cabang Tulungagung"),
        ("Hadir Ketua Askab PSSI Blitar Budi Santoso.", "Budi Santoso: Ketua @ Askab PSSI Blitar"),
        ("Hadir Menko Pangan Budi Santoso.", "Budi Santoso: Menko @ Kementerian Koordinator Bidang Pangan"),
        ("Hadir Wakil Menteri Koperasi Budi Santoso.", "Budi Santoso: Wakil Menteri @ Kementerian Koperasi"),
        ("Hadir Menteri Pekerjaan Umum Budi Santoso.", "Budi Santoso: Menteri @ Kementerian Pekerjaan Umum"),
    ] {
        check_officials(text, &[expect]);
    }
}
