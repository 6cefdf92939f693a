//! What the event passes take and what they leave: each case is a page of our own making and the events a careful reader
//! sees in it.

use crate::support::{check_events as check, events, read};

#[test]
fn gifts_are_aid_and_envelopes_are_not() {
    check(
        "BLITAR - Polres Blitar membagikan 200 paket sembako kepada warga di Balai Kelurahan Dandong, Kecamatan Srengat, Senin (11/11/2024).",
        &["socialaid 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 org[Polres Blitar]"],
    );
    let reading =
        read("BLITAR - Seorang pria kedapatan membagikan amplop kepada warga di Pasar Srengat, Senin (11/11/2024).");
    assert!(reading.events.is_empty());
}

#[test]
fn what_is_announced_needs_a_day_or_place() {
    check(
        "BLITAR - Ketua Bawaslu Kabupaten Blitar Surya Dharma mengatakan patroli pengawasan akan digelar sampai pelosok desa.",
        &[],
    );
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). \u{201c}Jumat (15/11) kita rapat lagi di Gedung Kesenian,\u{201d} kata Kapolres Blitar AKBP Bima Santoso.",
        &[
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar] speaks[Bima Santoso]",
            "coordinationmeeting 2024-11-15 @Gedung Kesenian #35.05",
        ],
    );
}

#[test]
fn a_noun_right_behind_an_event_is_its_topic() {
    check(
        "BLITAR - Bawaslu Blitar menggelar sosialisasi pengawasan partisipatif di Aula Hotel Merdeka, Kelurahan Kanigoro, Senin (11/11/2024).",
        &["outreach 2024-11-11 @Aula Hotel Merdeka #35.05.10.1008 org[Bawaslu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi (rakor) lintas sektoral pengamanan Pilkada di Gedung Sanika, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Gedung Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_caption_before_the_dateline_opens_no_event() {
    check(
        "Polres Blitar Siaga\n\nPenyematan pita oleh Sekda, Senin (11/11). FOTO: DWI\n\nBLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn the_day_celebrated_is_the_occasion_of_what_is_held() {
    check(
        "BLITAR - Menyambut Hari Bhayangkara ke-78, Polres Blitar menggelar bakti sosial donor darah di Aula Sanika, Jumat (28/6/2024).",
        &["socialaid 2024-06-28 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn help_is_given_but_credit_and_counsel_are_not() {
    check(
        "BLITAR - Kodim 0808/Blitar memberikan bantuan beras kepada warga di halaman Makodim 0808/Blitar, Senin (11/11/2024).",
        &["socialaid 2024-11-11 @halaman Makodim 0808/Blitar #35.05 org[Kodim 0808/Blitar]"],
    );
    check("BLITAR - Polres Blitar memberikan bantuan hukum kepada anggota yang digugat, Senin (11/11/2024).", &[]);
}

#[test]
fn an_occasion_with_a_name_of_its_own_is_an_event() {
    check(
        "BLITAR - Bupati Blitar Rina Wijaya menghadiri acara Festival Kopi Nusantara di Lapangan Garuda, Senin (11/11/2024).",
        &["other 2024-11-11 @Lapangan Garuda #35.05 there[Rina Wijaya]"],
    );
}

#[test]
fn something_held_needs_no_known_name() {
    check(
        "BLITAR - Polres Blitar menggelar lapak baca gratis di Taman Pecut, Senin (11/11/2024).",
        &["other 2024-11-11 @Taman Pecut #35.05 org[Polres Blitar]"],
    );
    check("BLITAR - Pedagang menggelar lapak di Taman Pecut, Senin (11/11/2024).", &[]);
}

#[test]
fn what_is_guarded_takes_place_and_the_guard_attends() {
    check(
        "BLITAR - Polsek Srengat melakukan pengawalan rekapitulasi suara, Senin (11/11/2024). Pleno dilakukan di Aula Kantor Camat Srengat. Dipimpin Ketua PPK Srengat Hasan Basri.",
        &["tally 2024-11-11 @Aula Kantor Camat Srengat #35.05.03 leads[Hasan Basri] there[Polsek Srengat]"],
    );
}

#[test]
fn forces_are_sent_off_and_where_things_are_done_as_a_rule_is_no_venue() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memberangkatkan 320 personel pengamanan TPS, Senin (11/11/2024).",
        &["logistics 2024-11-11 #35.05 leads[Bima Santoso] there[Polres Blitar]"],
    );
    check(
        "BLITAR - Sertijab biasanya dilaksanakan di Mapolres Blitar. Kali ini Kapolres Blitar AKBP Bima Santoso memimpin sertijab di Gedung Graha Patria, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Gedung Graha Patria #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn an_event_just_spoken_of_is_named_with_an_ending() {
    check(
        "BLITAR - Tiga jabatan di Polres Blitar berganti. Upacaranya berlangsung di Gedung Graha Patria, Selasa (12/11/2024), dipimpin Kapolres Blitar AKBP Bima Santoso.",
        &["ceremony 2024-11-12 @Gedung Graha Patria #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn who_chairs_a_meeting_holds_it_for_his_unit_and_a_guest_who_opens_it_does_not() {
    check(
        "BLITAR - Rapat koordinasi dipimpin Ketua Bawaslu Kabupaten Blitar Hasan Basri di Hotel Puri Perdana, Selasa (12/11/2024).",
        &["coordinationmeeting 2024-11-12 @Hotel Puri Perdana #35.05 org[Bawaslu Kabupaten Blitar] leads[Hasan Basri]"],
    );
    check(
        "BLITAR - Rapat koordinasi dibuka Wakil Bupati Blitar Hasan Basri di Hotel Puri Perdana, Selasa (12/11/2024).",
        &["coordinationmeeting 2024-11-12 @Hotel Puri Perdana #35.05 leads[Hasan Basri]"],
    );
}

#[test]
fn whose_event_it_is_stands_right_behind_it_or_calls_people_to_it() {
    check(
        "BLITAR - Jumat Curhat Polres Blitar dilaksanakan di Hotel Puri Perdana, Jumat (15/11/2024).",
        &["outreach 2024-11-15 @Hotel Puri Perdana #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar mengundang partai politik dalam rapat kerja di Hotel Puri Perdana, Sabtu (16/11/2024).",
        &["coordinationmeeting 2024-11-16 @Hotel Puri Perdana #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_looks_in_on_an_event_attends_it_and_inspects_nothing() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memantau langsung debat publik di Hotel Puri Perdana, Sabtu (16/11/2024).",
        &["debate 2024-11-16 @Hotel Puri Perdana #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memberikan piagam kepada dua anggota pada apel di halaman Mapolres Blitar, Rabu (13/11/2024).",
        &["rollcall 2024-11-13 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn what_a_meeting_is_about_takes_nothing_from_it_and_what_is_guarded_takes_place() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi kesiapan pengamanan pemilihan Kepala Desa (Pilkades) bertempat di Aula Mapolres Blitar, Selasa (12/11/2024). Hadir Dandim 0808/Blitar Letkol Inf Agus Salim.",
        &["coordinationmeeting 2024-11-12 @Aula Mapolres Blitar #35.05 org[Polres Blitar] there[Agus Salim]"],
    );
    check(
        "BLITAR - Polres Blitar mengerahkan 80 personel untuk pengamanan debat publik di Hotel Puri Perdana, Selasa (12/11/2024).",
        &["debate 2024-11-12 @Hotel Puri Perdana #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn an_event_may_stand_in_quotation_marks_behind_what_it_is() {
    check(
        "BLITAR - Balai Desa Sumber mendadak ramai, Jumat (15/11/2024). Polres Blitar menggelar kegiatan “Jumat Curhat”.",
        &["outreach 2024-11-15 @Balai Desa Sumber #35.05.07.2003 org[Polres Blitar]"],
    );
}

#[test]
fn what_a_unit_holds_needs_no_word_that_is_known() {
    check(
        "BLITAR - Gelar Potensi Desa digelar Polres Blitar di Hotel Puri Perdana, Rabu (13/11/2024).",
        &["other 2024-11-13 @Hotel Puri Perdana #35.05 org[Polres Blitar]"],
    );
    check("BLITAR - Forum itu akan selalu terbuka, Rabu (13/11/2024).", &[]);
}

#[test]
fn who_holds_an_event_comes_before_who_helps() {
    let host = |text: &str| events(&read(&format!("LEBONG – {text}, Kamis (15/8/2024)."))).concat();
    let both = host(
        "Bekerja sama dengan Kodim 0409/Rejang Lebong, Polres Lebong menyelenggarakan pengobatan gratis di Balai Desa Amen",
    );
    assert!(both.contains("org[Polres Lebong, Kodim 0409/Rejang Lebong]"), "{both}");
    let held = host("Difasilitasi Pemerintah Kecamatan Amen, sosialisasi digelar Panwascam Amen di Aula Kecamatan");
    assert!(held.contains("org[Panwascam Amen]"), "{held}");
    let idea = host("Atas prakarsa Polres Lebong, deklarasi damai dilaksanakan di Lapangan Hatta");
    assert!(idea.contains("org[Polres Lebong]"), "{idea}");
}

#[test]
fn a_deed_without_a_word_of_its_own_is_the_event_that_the_next_sentence_names() {
    check(
        "BLITAR - Danramil 0808/12 Srengat Kapten Inf Joko Purnomo turun menanam bibit jati di Balai Kelurahan Dandong, Kecamatan Srengat, Senin (11/11/2024).\n\nKegiatan itu dibuka Camat Srengat Rina Wijaya. Malam harinya, Polsek Srengat menggelar patroli dialogis di Desa Bagelenan.",
        &[
            "other 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 leads[Rina Wijaya] there[Joko Purnomo]",
            "patrol 2024-11-11 #35.05.03.2012 org[Polsek Srengat]",
        ],
    );
}

#[test]
fn an_event_announced_by_the_way_has_a_day_of_its_own() {
    check(
        "BLITAR - Dandim 0808/Blitar Letkol Inf Bima Santoso meninjau gudang logistik di Desa Bagelenan, Senin (11/11/2024), terkait persiapan pembukaan TMMD yang akan digelar Selasa (12/11/2024).",
        &[
            "inspection 2024-11-11 @gudang logistik #35.05.03.2012 leads[Bima Santoso]",
            "ceremony 2024-11-12 #35.05.03.2012",
        ],
    );
    // What somebody will do, and what is only feared, announces nothing.
    check(
        "BLITAR - Dandim 0808/Blitar Letkol Inf Bima Santoso memimpin apel pelepasan 40 Babinsa yang akan bertugas di perbatasan, di Lapangan Garuda, Senin (11/11/2024). Apel dihadiri Bupati Blitar Surya Dharma.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Kodim 0808/Blitar] leads[Bima Santoso] there[Surya Dharma]"],
    );
    check(
        "BLITAR - Terkait isu akan adanya tawuran, Polsek Srengat melaksanakan patroli di Kecamatan Srengat, Senin (11/11/2024).",
        &["patrol 2024-11-11 #35.05.03 org[Polsek Srengat]"],
    );
}

#[test]
fn the_area_served_is_where_a_patrol_goes() {
    check(
        "JAYAPURA - Polres Yahukimo melaksanakan patroli di wilayah hukum Polres Yahukimo, Papua Pegunungan, Rabu (19/2/2025).",
        &["patrol 2025-02-19 #95.03 org[Polres Yahukimo]"],
    );
}

#[test]
fn drawing_numbers_counts_no_votes() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat pleno terbuka pengundian nomor urut di Hotel Puri, Senin (23/9/2024).",
        &["coordinationmeeting 2024-09-23 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "JAKARTA - Bawaslu Kota Jakarta Barat menggelar apel di halaman Kantor Wali Kota Jakarta Barat, Selasa (23/10/2018).",
        &["rollcall 2018-10-23 @halaman Kantor Wali Kota Jakarta Barat #31.73 org[Bawaslu Kota Jakarta Barat]"],
    );
}

#[test]
fn what_is_held_under_the_name_of_a_programme_is_an_event() {
    check(
        "BLITAR - Polsek Srengat menggelar kegiatan Cooling System di Balai Kelurahan Dandong, Kecamatan Srengat, Senin (11/11/2024).",
        &["outreach 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 org[Polsek Srengat]"],
    );
    // The day further down.
    check(
        "BLITAR - Polsek Srengat, Kabupaten Blitar, menggelar Cooling System. Kegiatan itu berlangsung pada Senin (11/11/2024).",
        &["outreach 2024-11-11 #35.05.03 org[Polsek Srengat]"],
    );
    // Named as what something belongs to, it is none.
    check(
        "BLITAR - Polres Blitar menggelar rapat di Aula Sanika, Senin (11/11/2024). Rapat itu bagian dari Cooling System.",
        &["coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn who_acts_as_inspector_leads_what_he_inspects() {
    check(
        "BANGGAI - Wakil Bupati Banggai Furqan Saleh bertindak sebagai Inspektur Upacara Apel Gelar Pasukan di Halaman Polres Banggai, Kamis (23/12/2021).",
        &["rollcall 2021-12-23 @Halaman Polres Banggai #72.01 leads[Furqan Saleh]"],
    );
}

#[test]
fn a_mark_left_over_behind_the_last_sentence_is_no_quotation() {
    check(
        "ASAHAN - Polres Asahan menggelar rapat koordinasi di Aula Polres Asahan, Kamis (9/2/2017). Rapat dihadiri Kajari Asahan.\" (red)",
        &[
            "coordinationmeeting 2017-02-09 @Aula Polres Asahan #12.09 org[Polres Asahan] there[Kejaksaan Negeri Asahan]",
        ],
    );
}

#[test]
fn a_national_body_sits_in_no_region_of_the_page() {
    check(
        "SERANG - Kapolda Banten Irjen Pol Rudi Wira mengikuti rapat di Rupattama Mabes Polri, Senin (11/11/2024). Peserta terdiri dari anggota TNI, Polri dan Satpol PP. Sambutan Kapolri dibacakan.",
        &["coordinationmeeting 2024-11-11 @Rupattama Mabes Polri there[Rudi Wira]"],
    );
}

#[test]
fn who_visits_a_store_of_voting_materials_inspects_it() {
    check(
        "BLITAR - Hal itu disampaikan Kapolres Blitar AKBP Bima Santoso di sela kunjungannya di gudang logistik KPU Kabupaten Blitar, Selasa (12/11/2024).",
        &["inspection 2024-11-12 @gudang logistik KPU Kabupaten Blitar #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso melakukan pengecekan pengamanan gudang logistik KPU Kabupaten Blitar, Selasa (12/11/2024).",
        &["inspection 2024-11-12 @gudang logistik KPU Kabupaten Blitar #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn bodies_concerned_take_part_and_are_no_topic() {
    check(
        "BLITAR - Polres Blitar dan instansi terkait melaksanakan simulasi sistem pengamanan TPS di lapangan hitam Mapolres Blitar, Selasa (12/11/2024).",
        &["simulation 2024-11-12 @lapangan hitam Mapolres Blitar #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_stand_in_leads_what_the_absent_head_would_have_led() {
    check(
        "BLITAR - Polres Blitar menggelar Jumat Curhat di Masjid Nurul Huda, Jumat (8/11/2024). Kegiatan dipimpin Kapolres Blitar AKBP Bima Santoso Aji yang diwakili oleh Wakapolres Blitar Kompol Dwi Wira. Ada juga Camat Srengat Rudi Raka dan Ketua KPU Agus Aji.",
        &[
            "outreach 2024-11-08 @Masjid Nurul Huda #35.05 org[Polres Blitar] leads[Dwi Wira] there[Agus Aji, Rudi Raka]",
        ],
    );
}

#[test]
fn a_ceremony_held_before_at_a_hall_of_an_unknown_name_is_another() {
    check(
        "BLITAR - Upacara serah terima jabatan Kapolres Blitar dari AKBP Hartoyo kepada AKBP Dwi Wira digelar di Halaman Mapolres Blitar, Rabu (13/11/2024).\n\n\
         Sebelumnya serah terima jabatan sudah dilaksanakan di Riung Mungpung Mapolda Jawa Timur yang dipimpin oleh Irjen Pol Rudi Raka.",
        &[
            "ceremony 2024-11-13 @Halaman Mapolres Blitar #35.05 there[Dwi Wira, Hartoyo]",
            "ceremony 2024-11-13 @Riung Mungpung Mapolda Jawa Timur #35 leads[Rudi Raka] there[Dwi Wira, Hartoyo]",
        ],
    );
}

#[test]
fn a_guarded_shipment_is_the_shipment_and_who_guards_it_is_there() {
    check(
        "BLITAR - Polsek Srengat Polres Blitar melakukan pengamanan ketat saat pergeseran logistik pemilu dari PPS Kelurahan Dandong menuju PPK Srengat, Kamis (15/2/2024). Pergeseran ini dikawal ketat oleh personel Polsek Srengat di bawah pimpinan Kapolsek Srengat AKP Rudi Raka.",
        &["logistics 2024-02-15 #35.05 there[Polsek Srengat, Rudi Raka]"],
    );
    check(
        "BLITAR - Polsek Srengat bersama instansi terkait melaksanakan pengawalan terhadap pendistribusian logistik Pilkada, Senin (25/11/2024).",
        &["logistics 2024-11-25 #35.05 there[Polsek Srengat]"],
    );
}

#[test]
fn the_welcome_is_part_of_a_visit_and_its_guest_makes_every_stop() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Rudi Wira melakukan kunjungan kerja ke Polres Blitar, Rabu (30/10/2024). Kunjungan diterima Kapolres Blitar AKBP Bima Santoso di Mapolres Blitar.\n\n\
         Kunjungan kerja ini diawali dengan kunjungan ke Kantor Bupati Blitar. Setibanya di Mapolres Blitar, Kapolda disambut dengan pengalungan bunga, dilanjutkan dengan penyambutan budaya lokal.",
        &[
            "visit 2024-10-30 @Mapolres Blitar #35.05 there[Bima Santoso, Rudi Wira]",
            "visit 2024-10-30 @Kantor Bupati Blitar #35.05 there[Rudi Wira]",
        ],
    );
}

#[test]
fn what_is_guarded_takes_place_and_who_guards_it_is_there() {
    check(
        "BLITAR - Polres Blitar mengamankan jalannya debat publik kedua di Gedung Kesenian, Rabu (6/11/2024) malam.",
        &["debate 2024-11-06 @Gedung Kesenian #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn a_count_goes_by_the_name_of_its_meeting() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat pleno lanjutan rekapitulasi suara di Gedung Sanika, Selasa (3/12/2024).",
        &["tally 2024-12-03 @Gedung Sanika #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_calls_at_an_office_visits_it() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso menemui Ketua KPU Kabupaten Blitar Ratna Dewi di kantor KPU, Senin (3/2/2025).",
        &["visit 2025-02-03 @kantor KPU #35.05 there[Bima Santoso, Ratna Dewi]"],
    );
}

#[test]
fn an_announcement_tells_of_the_event_that_is_still_open() {
    check(
        "BLITAR - KPU Kabupaten Blitar siap menggelar debat publik. Pelaksanaan debat dijadwalkan pada 11 November 2024, di Hotel Sanika.",
        &["debate 2024-11-11 @Hotel Sanika #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn what_a_page_tells_of_before_is_another_ceremony() {
    check(
        "BLITAR - Sertijab Kapolres Blitar kali ini dihadiri AKBP Bima Santoso. Sebelumnya Kapolda Jawa Timur Irjen Pol Anton Wijaya melantik AKBP Bima Santoso di Mapolda Jatim, Jumat (1/11/2024) lalu.",
        &[
            "ceremony #35.05 there[Bima Santoso]",
            "ceremony 2024-11-01 @Mapolda Jatim #35 leads[Anton Wijaya] there[Bima Santoso]",
        ],
    );
}

#[test]
fn whoever_brings_a_plenary_to_its_end_holds_it() {
    check(
        "BLITAR - KPU Kabupaten Blitar berhasil menyelesaikan rapat pleno rekapitulasi penghitungan suara. Ketua KPU Blitar Dewi Hartati mengatakan petugas menyelesaikan tugasnya.",
        &["tally #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_plenary_for_a_successor_between_elections_swears_in() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna istimewa Pergantian Antar Waktu (PAW) di Gedung DPRD, Rabu (22/12/2021).",
        &["ceremony 2021-12-22 @Gedung DPRD #35.05 org[DPRD Kabupaten Blitar]"],
    );
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna pengumuman usulan PAW di Gedung DPRD, Rabu (22/12/2021).",
        &["coordinationmeeting 2021-12-22 @Gedung DPRD #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn the_parliament_is_a_public_body() {
    check(
        "JAKARTA - Ketua DPR RI Rini Lestari memimpin rapat paripurna di Gedung Nusantara II, Kamis (6/5/2021).",
        &["coordinationmeeting 2021-05-06 @Gedung Nusantara II #31 leads[Rini Lestari]"],
    );
}

#[test]
fn a_talk_that_opens_the_sentence_behind_a_visit_is_the_visit() {
    check(
        "JAYAPURA - Kapolda Papua Irjen Pol Anton Wijaya menerima kunjungan kehormatan Pangdam XVII/Cenderawasih Mayjen TNI Bima Santoso di Mapolda Papua, Rabu (8/3/2017). Pertemuan yang dilakukan di ruang Cenderawasih berlangsung satu jam.",
        &["visit 2017-03-08 @Mapolda Papua #91 there[Anton Wijaya, Bima Santoso]"],
    );
}

#[test]
fn a_handover_in_another_hall_later_that_day_is_another() {
    check(
        "NATUNA - Kolonel Pnb Tono Suharto menyerahkan jabatan Danlanud Raden Sadjad kepada Kolonel Pnb Bima Santoso dalam upacara di Apron Lanud, Jumat (24/1/2025). Pada siang harinya di Gedung Serbaguna, giliran jabatan Ketua PIA Ardhya Garini diserahterimakan dari Ny. Lia Sani kepada Ny. Wulan Andri.",
        &[
            "ceremony 2025-01-24 @Apron Lanud #21.03 there[Bima Santoso, Tono Suharto]",
            "ceremony 2025-01-24 @Gedung Serbaguna #21.03 there[Lia Sani, Wulan Andri]",
        ],
    );
}

#[test]
fn the_place_where_it_was_opened_is_the_one_told_before() {
    check(
        "WAINGAPU - TMMD Kodim 1601/Sumba Timur resmi ditutup di Lapangan Kamanggih, Kamis (5/6/2025). TMMD dibuka 7 Mei 2025 oleh Wakil Bupati Sumba Timur Umbu Marisi Praing di lapangan yang sama.",
        &["ceremony 2025-06-05 @Lapangan Kamanggih #53.11 leads[Umbu Marisi Praing]"],
    );
}

#[test]
fn who_comes_to_the_scene_comes_to_what_was_told_last() {
    check(
        "BENGKULU - Gubernur Bengkulu Tono Suharto memimpin rapat koordinasi di Ruang Pola, Senin (14/4/2025). Sebelumnya, Selasa (8/4/2025), puluhan warga memasang portal di Desa Napalan, Kabupaten Seluma. Kapolres Seluma AKBP Bima Santoso datang ke lokasi dan meredakan suasana.",
        &[
            "coordinationmeeting 2025-04-14 @Ruang Pola #17.05 leads[Tono Suharto]",
            "protest 2025-04-08 #17.05 there[Bima Santoso]",
        ],
    );
}

#[test]
fn what_others_tell_of_with_day_and_place_is_told() {
    check(
        "TEMANGGUNG - Upacara Hari Bhayangkara digelar di Alun-alun Temanggung, Selasa (1/7/2025). Kapolres Temanggung AKBP Bima Santoso menerangkan rangkaian itu diawali ziarah di Taman Makam Pahlawan Giri Darmoloyo, Jumat (27/6), serta donor darah di Gedung Pemuda, Sabtu (28/6).",
        &[
            "ceremony 2025-07-01 @Alun-alun Temanggung #33.23",
            "ceremony 2025-06-27 @Taman Makam Pahlawan Giri Darmoloyo #33.23",
            "socialaid 2025-06-28 @Gedung Pemuda #33.23",
        ],
    );
}

#[test]
fn whoever_comes_to_see_what_happened_looks_at_it() {
    check(
        "ACEH TAMIANG - Bupati Aceh Tamiang Tono Suharto mendatangi sejumlah titik banjir di Kecamatan Seruway, Minggu (20/10/2024).",
        &["inspection 2024-10-20 #11.16.04 leads[Tono Suharto]"],
    );
    check(
        "BANJARNEGARA - Gubernur Jawa Tengah Tono Suharto datang melihat langsung lokasi longsor di Desa Aribaya, Kecamatan Pagentan, Kabupaten Banjarnegara, Senin (9/12/2024).",
        &["inspection 2024-12-09 #33.04.14.2003 leads[Tono Suharto]"],
    );
}

#[test]
fn a_handover_s_doing_that_takes_place_is_told() {
    check(
        "JAKARTA - Pelaksanaan serah terima jabatan Pangdam IV/Diponegoro dari Mayjen TNI Tono Suharto kepada Mayjen TNI Bima Santoso dilakukan di Markas Besar TNI AD, Senin (8/4/2013). Panitia tidak mengagendakan pertemuan dengan media.",
        &["ceremony 2013-04-08 @Markas Besar TNI AD there[Bima Santoso, Tono Suharto]"],
    );
    check("BLITAR - Pelaksanaan serah terima jabatan menunggu telegram, kata Kapolres Blitar AKBP Bima Santoso.", &[]);
}

#[test]
fn the_words_around_say_which_of_two_kinds_is_meant() {
    // Nobody stands for election.
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Bima Santoso blusukan ke Pos Srengat di Desa Bagelenan, Senin (11/11/2024).",
        &["visit 2024-11-11 @Pos Srengat #35.05.03.2012 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Calon bupati Bima Santoso blusukan ke Pasar Srengat di Kecamatan Srengat, Senin (11/11/2024), dikawal Polsek Srengat.",
        &["campaign 2024-11-11 @Pasar Srengat #35.05.03 there[Polsek Srengat]"],
    );
    // Posters are taken down, no river is cleaned.
    check(
        "BLITAR - Aksi bersih-bersih alat peraga kampanye dipimpin Kasatpol PP Kabupaten Blitar Rina Wijaya di Kecamatan Srengat, Senin (11/11/2024).",
        &["lawenforcement 2024-11-11 #35.05.03 leads[Rina Wijaya]"],
    );
    check(
        "BLITAR - Aksi bersih-bersih sungai dipimpin Kasatpol PP Kabupaten Blitar Rina Wijaya di Kecamatan Srengat, Senin (11/11/2024).",
        &["socialaid 2024-11-11 #35.05.03 org[Satpol PP Kabupaten Blitar] leads[Rina Wijaya]"],
    );
    // Ballot boxes are seen off, by what name ever that is called.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar upacara pemberangkatan pengiriman kotak suara di Lapangan Garuda, Senin (11/11/2024).",
        &["logistics 2024-11-11 @Lapangan Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    // A suspect is handed over, no office.
    check(
        "BLITAR - Serah terima tahap dua berlangsung di Kejari Blitar, Senin (11/11/2024), diteliti Kasi Pidum Rina Wijaya.",
        &["lawenforcement 2024-11-11 #35.05"],
    );
    // A crowd objects.
    check(
        "BLITAR - Puluhan mahasiswa memprotes Bawaslu Blitar di depan Kantor Bawaslu Blitar, Senin (11/11/2024).",
        &["protest 2024-11-11 @Kantor Bawaslu Blitar #35.05"],
    );
}
