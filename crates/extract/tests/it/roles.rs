//! Who leads an event, does what it is and stands in there: what the role passes take and what they leave.

use crate::support::{check_events as check, events, read};

#[test]
fn who_stays_away_for_a_meeting_elsewhere_attends_that_one() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar sosialisasi di Hotel Puri, Senin (11/11/2024). Hadir Ketua Bawaslu Kabupaten Blitar Surya Dharma. Kapolres Blitar AKBP Bima Santoso tidak hadir karena mengikuti rapat di Mapolda Jatim.",
        &[
            "outreach 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Surya Dharma]",
            "coordinationmeeting 2024-11-11 @Mapolda Jatim #35 there[Bima Santoso]",
        ],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar sosialisasi di Hotel Puri, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso tidak hadir tanpa keterangan.",
        &["outreach 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_inspects_leads_and_who_visits_attends() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso didampingi Kabag Ops Kompol Rina Wijaya meninjau gudang logistik KPU Kabupaten Blitar di Kecamatan Srengat, Senin (11/11/2024).",
        &[
            "inspection 2024-11-11 @gudang logistik KPU Kabupaten Blitar #35.05.03 leads[Bima Santoso] there[Rina Wijaya]",
        ],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso melakukan kunjungan ke Pondok Pesantren Al Falah, Senin (11/11/2024). Ia diterima Camat Srengat Joko Purnomo.",
        &["visit 2024-11-11 @Pondok Pesantren Al Falah #35.05 there[Bima Santoso, Joko Purnomo]"],
    );
}

#[test]
fn who_is_led_by_whom_depends_on_the_subject() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Bertindak sebagai pembina apel Wakapolres Blitar Kompol Rina Wijaya. Polsek tersebut dipimpin Iptu Tono Suharto.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Rina Wijaya]"],
    );
    check(
        "BLITAR - Dua regu Polres Blitar menggelar patroli di Kecamatan Srengat, Senin (11/11/2024), dipimpin Kapolsek Srengat AKP Tono Suharto dan Danramil Srengat Kapten Inf Agus Salim.",
        &["patrol 2024-11-11 #35.05.03 org[Polres Blitar] leads[Agus Salim, Tono Suharto]"],
    );
}

#[test]
fn closing_is_being_there() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar bimtek di Hotel Puri, Senin (11/11/2024). Bimtek dibuka Ketua KPU Kabupaten Blitar Hasan Basri. Anggota KPU Kabupaten Blitar Surya Dharma menutup kegiatan.",
        &["training 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Hasan Basri] there[Surya Dharma]"],
    );
}

#[test]
fn who_stands_in_attends_and_the_absent_one_does_not() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Hadir Dandim 0808/Blitar Letkol Inf Agung Prasetya yang diwakili Kasdim Mayor Inf Agus Salim, dan Kajari Blitar Nurul Huda.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Agus Salim, Nurul Huda]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar sosialisasi di Hotel Puri, Senin (11/11/2024). Kajari Blitar Nurul Huda semula dijadwalkan membuka kegiatan, tetapi diwakili Kasi Intelijen Joko Purnomo.",
        &["outreach 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Joko Purnomo]"],
    );
}

#[test]
fn authority_and_a_message_place_nobody() {
    check(
        "BLITAR - Polsek Srengat menggelar Jumat Curhat di Balai Kelurahan Dandong, Jumat (8/11/2024). Hadir Kapolsek Srengat AKP Tono Suharto seijin Kapolres Blitar AKBP Bima Santoso, didampingi Kanit Binmas Iptu Agus Salim.",
        &[
            "outreach 2024-11-08 @Balai Kelurahan Dandong #35.05.03.1009 org[Polsek Srengat] there[Agus Salim, Tono Suharto]",
        ],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Apel dipimpin Wakapolres Blitar Kompol Rina Wijaya yang membacakan amanat Kapolri Jenderal Pol Wahyu Utomo.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Rina Wijaya] speaks[Rina Wijaya]"],
    );
}

#[test]
fn who_commands_the_guard_does_not_lead_the_event() {
    check(
        "BLITAR - Sidang perdana digelar di Ruang Cakra Pengadilan Negeri Blitar, Senin (11/11/2024). Sidang dipimpin Ketua Pengadilan Negeri Blitar Rina Wijaya. Pengamanan dilakukan personel Polres Blitar dipimpin Kabag Ops Kompol Adi Nugroho.",
        &[
            "hearing 2024-11-11 @Ruang Cakra Pengadilan Negeri Blitar #35.05 org[Pengadilan Negeri Blitar] leads[Rina Wijaya] there[Adi Nugroho, Polres Blitar]",
        ],
    );
}

#[test]
fn who_does_an_inspection_leads_it() {
    check(
        "BLITAR - Bupati Blitar Rina Wijaya melakukan inspeksi mendadak ke Pasar Legi, Kecamatan Kanigoro, Senin (11/11/2024). Ia didampingi Kapolres Blitar AKBP Bima Santoso.",
        &["inspection 2024-11-11 @Pasar Legi #35.05.10 leads[Rina Wijaya] there[Bima Santoso]"],
    );
}

#[test]
fn who_is_accompanied_does_it() {
    check(
        "BLITAR - Pangdam V/Brawijaya Mayjen TNI Adi Nugroho mendampingi Kapolda Jawa Timur Irjen Pol Bima Santoso memimpin apel gelar pasukan di Lapangan Letkol Chr. Tahitu, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Letkol Chr. Tahitu #35.05 leads[Bima Santoso] there[Adi Nugroho]"],
    );
}

#[test]
fn who_stands_in_may_tell_where_the_other_one_is() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Selasa (12/11/2024). Rapat dipimpin Wakapolres Blitar Kompol Rina Wijaya mewakili Kapolres AKBP Bima Santoso yang mengikuti rapat serupa di Mapolda Jatim.\n\nHadir dalam kegiatan itu Kajari Blitar Nurul Huda.",
        &[
            "coordinationmeeting 2024-11-12 @Aula Sanika #35.05 org[Polres Blitar] leads[Rina Wijaya] there[Nurul Huda]",
            "coordinationmeeting 2024-11-12 @Mapolda Jatim #35 there[Bima Santoso]",
        ],
    );
}

#[test]
fn who_did_one_thing_after_another_did_both() {
    let reading = read(
        "LEBONG – Setelah memimpin apel di Mapolres, Kapolres Lebong AKBP Raka Wira meninjau gudang logistik KPU Lebong, Senin (25/11/2024).",
    );
    let found = events(&reading);
    assert!(found.iter().all(|it| it.contains("leads[Raka Wira]")) && found.len() == 2, "{found:?}");
    let reading = read(
        "LEBONG – Kapolres Lebong AKBP Raka Wira melepas keberangkatan logistik di Gudang KPU, Senin (25/11/2024).",
    );
    assert!(events(&reading)[0].starts_with("logistics 2024-11-25"), "{:?}", events(&reading));
}

#[test]
fn where_a_prayer_is_led_and_a_debate_is_backed() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat di Hotel Puri, Sabtu (16/11/2024). Debat diikuti Rina Wijaya yang diusung Partai Golkar dan Partai Demokrat.",
        &["debate 2024-11-16 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar syukuran di Mapolres Blitar, Sabtu (16/11/2024). Acara diisi doa yang dipimpin Kepala KUA Kecamatan Srengat Joko Purnomo.",
        &["ceremony 2024-11-16 @Mapolres Blitar #35.05 org[Polres Blitar] there[Joko Purnomo]"],
    );
}

#[test]
fn those_who_lead_together_are_named_up_to_the_last() {
    check(
        "BLITAR - Apel dipimpin Kapolres Blitar AKBP Bima Santoso, dan Dandim 0808/Blitar Letkol Inf Sapto Wira, di halaman mapolres, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @halaman mapolres #35.05 org[Polres Blitar] leads[Bima Santoso, Sapto Wira]"],
    );
    check(
        "BLITAR - Apel dipimpin Kapolres Blitar AKBP Bima Santoso, Dandim 0808/Blitar Letkol Inf Sapto Wira, dihadiri Camat Srengat Joko Purnomo di Lapangan Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Joko Purnomo]"],
    );
}

#[test]
fn who_swears_in_leads_and_those_sworn_in_are_there() {
    check(
        "BLITAR - Tiga pejabat diambil sumpahnya oleh Bupati Blitar Surya Dharma dalam pelantikan di Pendopo Ronggo Hadinegoro, Selasa (6/5/2025).",
        &["ceremony 2025-05-06 @Pendopo Ronggo Hadinegoro #35.05 leads[Surya Dharma]"],
    );
    check(
        "BLITAR - Bupati Blitar Surya Dharma melantik Camat Srengat Joko Purnomo, Camat Kanigoro Rina Wijaya dan Camat Garum Hasan Basri di Pendopo Ronggo Hadinegoro, Selasa (6/5/2025).",
        &[
            "ceremony 2025-05-06 @Pendopo Ronggo Hadinegoro #35.05 leads[Surya Dharma] there[Hasan Basri, Joko Purnomo, Rina Wijaya]",
        ],
    );
}

#[test]
fn who_does_something_at_a_ceremony_is_there() {
    check(
        "BLITAR - Polres Blitar menyambut pimpinan barunya lewat tradisi pedang pora di halaman Mapolres Blitar, Kamis (9/1/2025). AKBP Bima Santoso dikalungi selempang batik oleh Wakapolres Blitar Kompol Rina Wijaya.",
        &["ceremony 2025-01-09 @halaman Mapolres Blitar #35.05 org[Polres Blitar] there[Bima Santoso, Rina Wijaya]"],
    );
}

#[test]
fn the_agent_behind_the_verb_swears_in_and_who_is_seen_to_follow_attends() {
    check(
        "BLITAR - Sebanyak 50 PPK dilantik Ketua KPU Kabupaten Blitar Hadi Santoso di Pendopo Ronggo, Kamis (16/5/2024).",
        &["ceremony 2024-05-16 @Pendopo Ronggo #35.05 org[KPU Kabupaten Blitar] leads[Hadi Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di halaman Mapolres Blitar, Senin (11/11/2024). Wakapolres Blitar Kompol Rina Wijaya tampak mengikuti apel.",
        &[
            "rollcall 2024-11-11 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Rina Wijaya]",
        ],
    );
}

#[test]
fn who_hands_over_is_there_where_the_ceremony_is_named_second() {
    let read = read(
        "Dandim 1203/Ktp Letkol Kav Sigit Wira memimpin acara laporan korps dan serah terima jabatan di Aula Makodim 1203/Ketapang, Rabu (21/5/2025).\n\n\
         Danramil Tumbang Titi dari Lettu Inf Yohanes Raka kepada Letda Inf Muhammad Toha.",
    );
    assert_eq!(read.events[0].participants.len(), 3);
}

#[test]
fn who_is_led_past_and_who_only_sends_the_page_have_no_part() {
    let names = |text: &str| {
        let read = read(text);
        read.events[0].participants.len()
    };
    assert_eq!(
        names(
            "BLITAR - Polda Jawa Timur menggelar farewell parade di lapangan Polda Jatim, Senin (30/10/2023). Para penari dipimpin maskot Garuda mengantarkan Irjen Pol Rudi Wira."
        ),
        0
    );
    assert_eq!(
        names(
            "Polda Jatim, Polres Blitar, Polsek Srengat, 25 November 2024 – Polsek Srengat mengawal distribusi logistik Pilkada, Senin (25/11/2024)."
        ),
        1
    );
}

#[test]
fn who_combs_the_place_leads_the_arrest_and_an_inspector_named_before_his_office_leads_the_ceremony() {
    let lead = |text: &str| {
        let read = read(text);
        let mut leads = read.events.iter().map(|it| {
            let one = it.participants.iter().find(|it| it.role == simpul_model::Role::Leader);
            one.and_then(|it| match it.who {
                simpul_model::reading::Who::Official(at) => Some(read.officials[at as usize].name.clone()),
                simpul_model::reading::Who::Unit(_) => None,
            })
        });
        (leads.next().flatten(), leads.next())
    };
    assert_eq!(
        lead(
            "BLITAR - Unit Reskrim Polsek Srengat menangkap dua pria di Kecamatan Srengat, Kabupaten Blitar, Senin (7/7/2025). Tim yang dipimpin Ipda Dedi Raka bersama lima anggota langsung menyisir kanal."
        ),
        (Some("Dedi Raka".to_owned()), None)
    );
    assert_eq!(
        lead(
            "BLITAR - Penutupan TMMD digelar di Lapangan Srengat, Rabu (4/6/2025), dihadiri Danrem 081/Dhirotsaha Jaya Kolonel Inf Haryo Wira. Upacara berlangsung dengan Danrem selaku inspektur upacara dan Kapten Inf Suwarto sebagai komandan upacara."
        ),
        (Some("Haryo Wira".to_owned()), None)
    );
}

#[test]
fn for_whom_something_is_held_does_not_lead_it() {
    check(
        "BLITAR - Dandim 0808/Blitar Letkol Inf Ujang Darwis memimpin upacara serah terima jabatan di Aula Makodim 0808/Blitar, Sabtu (6/9/2025). Usai sertijab, tradisi pelepasan digelar untuk Mayor Inf Anton Manurung.",
        &["ceremony 2025-09-06 @Aula Makodim 0808/Blitar #35.05 org[Kodim 0808/Blitar] leads[Ujang Darwis]"],
    );
}

#[test]
fn who_stands_in_for_who_was_to_swear_in_leads() {
    check(
        "BLITAR - Sebanyak 39 kepala desa dilantik, Senin (30/10/2023). Pelantikan tersebut dilakukan oleh Bupati Blitar Rini Lestari yang diwakili oleh Sekretaris Daerah Blitar Tono Suharto.",
        &["ceremony 2023-10-30 #35.05 leads[Tono Suharto]"],
    );
}

#[test]
fn who_signs_a_letter_is_named_only() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna di Gedung DPRD, Rabu (22/12/2021). Hal itu menyusul terbitnya Surat Keputusan (SK) Gubernur Jawa Timur Bima Santoso. Surat undangan ditandatangani langsung oleh Bupati Blitar Rini Lestari.",
        &["coordinationmeeting 2021-12-22 @Gedung DPRD #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn a_row_of_people_and_posts_behind_a_swearing_in_lists_who_was_sworn_in() {
    check(
        "BLITAR - Wali Kota Blitar Eri Cahyono melantik 40 pejabat di Aula Balai Kota Blitar, Jumat (24/3/2023). Bima Santoso sebagai Kepala Dinas Perdagangan, Tono Suharto sebagai Kepala Dinas Pendidikan.",
        &["ceremony 2023-03-24 @Aula Balai Kota Blitar #35.72 leads[Eri Cahyono] there[Bima Santoso, Tono Suharto]"],
    );
}

#[test]
fn who_tells_of_what_another_will_do_does_not_lead_it() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Anton Wijaya meninjau Pos Pam Garum, Rabu (18/6/2025). Kabid Humas Kombes Pol Bima Santoso menambahkan, Kapolda akan memimpin upacara di halaman Mapolda, Selasa (1/7/2025).",
        &[
            "inspection 2025-06-18 @Pos Pam Garum #35.05 leads[Anton Wijaya]",
            "ceremony 2025-07-01 @halaman Mapolda #35 leads[Anton Wijaya]",
        ],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengatakan akan memimpin upacara di halaman Mapolres, Selasa (1/7/2025).",
        &["ceremony 2025-07-01 @halaman Mapolres #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn who_inspects_with_another_leads_also_where_it_is_told_in_passing() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Mapolres Blitar, Rabu (17/12/2025). Rapat dibuka Kapolres Blitar AKBP Bima Santoso. Sebelumnya, Minggu (14/12), Kapolres bersama Kasat Samapta AKP Tono Suharto mengecek Gereja Santo Yusuf.",
        &[
            "coordinationmeeting 2025-12-17 @Aula Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "inspection 2025-12-14 @Gereja Santo Yusuf #35.05 leads[Bima Santoso] there[Tono Suharto]",
        ],
    );
}

#[test]
fn before_whom_posts_are_handed_over_leads() {
    check(
        "PANDEGLANG - Kajari Pandeglang Rini Lestari telah diserahterimakan jabatannya oleh Kajati Banten Bima Santoso di Aula Kejati Banten, Selasa (17/6/2025).",
        &["ceremony 2025-06-17 @Aula Kejati Banten #36 org[Kejaksaan Tinggi Banten] leads[Bima Santoso]"],
    );
    check(
        "PANDEGLANG - Jabatan Kajari Pandeglang diserahterimakan dari Tono Suharto kepada Rini Lestari di Aula Kejati Banten, Selasa (17/6/2025).",
        &["ceremony 2025-06-17 @Aula Kejati Banten #36 there[Rini Lestari, Tono Suharto]"],
    );
}

#[test]
fn lines_below_those_whose_oath_is_taken_list_them() {
    check(
        "BLITAR - Bupati Blitar Rini Lestari melantik dua kepala desa di Pendopo Blitar, Rabu (19/3/2025).\n\nDua kades yang diambil sumpahnya masing-masing :\n\n- Bima Santoso, Kepala Desa Sumberejo\n\n- Tono Suharto, Kepala Desa Garum",
        &["ceremony 2025-03-19 @Pendopo Blitar #35.05 leads[Rini Lestari] there[Bima Santoso, Tono Suharto]"],
    );
}

#[test]
fn who_opens_the_event_just_told_leads_it() {
    check(
        "MALANG - KPU Kota Malang mengadakan rapat koordinasi di Hotel Puri, Rabu (8/6/2022). Sekretaris KPU Kota Malang Tono Suharto menyampaikan laporan yang dilanjutkan pembukaan acara oleh Ketua KPU Kota Malang Rini Lestari.",
        &[
            "coordinationmeeting 2022-06-08 @Hotel Puri #35.73 org[KPU Kota Malang] leads[Rini Lestari] speaks[Tono Suharto]",
        ],
    );
}

#[test]
fn many_words_say_who_led_who_spoke_and_who_was_there() {
    let event = "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Garuda, Senin (11/11/2024).";
    for leads in ["Rapat dikepalai", "Rapat dinakhodai", "Jalannya rapat dipandu"] {
        check(
            &format!("{event} {leads} Wakapolres Blitar Kompol Rina Wijaya."),
            &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] leads[Rina Wijaya]"],
        );
    }
    for comes in ["Bersamanya ada", "Dari kursi undangan nampak", "Yang menjadi saksi"] {
        check(
            &format!("{event} {comes} Camat Kanigoro Rina Wijaya."),
            &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] there[Rina Wijaya]"],
        );
    }
    check(
        "BLITAR - Polres Blitar menggelar pelatihan di Aula Garuda, Senin (11/11/2024). Instrukturnya Kabag Ops Kompol Rina Wijaya.",
        &["training 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] speaks[Rina Wijaya]"],
    );
    // Who holds a seat of office is not at the event by that.
    check(
        &format!("{event} Rina Wijaya kini menempati kursi Camat Kanigoro."),
        &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn who_does_it_may_stand_behind_the_day_and_the_place() {
    check(
        "BLITAR - Pasar Legi diresmikan, Senin (11/11/2024) oleh Bupati Blitar Bima Santoso.",
        &["ceremony 2024-11-11 #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Rapat koordinasi dibuka secara resmi di Pendopo, Senin (11/11/2024), oleh Bupati Blitar Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Pendopo #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn who_speaks_to_the_page_for_another_was_not_there_for_him() {
    check(
        "BLITAR - Polsek Srengat menggelar patroli di Pasar Srengat, Senin (11/11/2024). Patroli dipimpin Kanit Samapta Aiptu Tono Suharto. Kapolsek Srengat AKP Surya Dharma, mewakili Kapolres Blitar menyatakan langkah semacam itu rutin.",
        &["patrol 2024-11-11 @Pasar Srengat #35.05.03 org[Polsek Srengat] leads[Tono Suharto]"],
    );
}
