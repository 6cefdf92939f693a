//! Who attends an event: guests, guards, witnesses and lists of those present.

use crate::support::{check_events as check, events, read};

#[test]
fn units_come_through_unnamed_people_and_as_guards() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Hotel Puri, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso menyebut 120 personel disiagakan, dibantu satu peleton dari Kodim 0808/Blitar.",
        &["debate 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Kodim 0808/Blitar, Polres Blitar]"],
    );
}

#[test]
fn lists_run_over_lines() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024).\n\nHadir dalam kegiatan tersebut:\n\n1. Dandim 0808/Blitar Letkol Inf Agung Prasetya\n\n2. Kajari Blitar Nurul Huda\n\n3. Ketua KPU Kabupaten Blitar Hasan Basri\n\nWarga diminta tenang.",
        &[
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar] there[Agung Prasetya, Hasan Basri, Nurul Huda]",
        ],
    );
}

#[test]
fn titles_of_named_people_are_no_groups() {
    let reading = read(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). Hadir Bupati Blitar Adnan Wijaya, Camat Kanigoro Rina Sari, para kapolsek dan tokoh agama.",
    );
    assert_eq!(reading.events[0].groups, ["kapolsek", "tokoh agama"]);
}

#[test]
fn whoever_meets_those_who_protest_is_at_the_protest() {
    check(
        "BLITAR - Ratusan mahasiswa menggelar unjuk rasa di halaman Kantor Bupati Blitar, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso yang berada di lokasi mengajak massa berunding. Setelah itu Sekda Blitar Rina Wijaya menemui mahasiswa didampingi Kepala Dinas Pendidikan Blitar Adi Nugroho. Puluhan personel Polres Blitar mengawal jalannya aksi.",
        &[
            "protest 2024-11-11 @halaman Kantor Bupati Blitar #35.05 speaks[Bima Santoso] there[Adi Nugroho, Polres Blitar, Rina Wijaya]",
        ],
    );
}

#[test]
fn who_witnesses_stands_before_or_behind() {
    check(
        "BLITAR - Polres Blitar menggelar simulasi pengamanan di Lapangan Garuda, Senin (11/11/2024). Simulasi disaksikan Dandim 0808/Blitar Letkol Inf Adi Nugroho. Ketua KPU Blitar Rina Wijaya ikut menyaksikan simulasi tersebut.",
        &["simulation 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Adi Nugroho, Rina Wijaya]"],
    );
}

#[test]
fn a_list_with_any_marks_names_those_present() {
    check(
        "BLITAR - Polres Blitar menggelar apel siaga di Lapangan Garuda, Senin (11/11/2024).\n\nHadir dalam kegiatan tersebut antara lain:\n\n✅ Dandim 0808/Blitar Letkol Inf Adi Nugroho\n\n✅ Ketua KPU Blitar Rina Wijaya",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Adi Nugroho, Rina Wijaya]"],
    );
}

#[test]
fn holders_without_names_make_their_units_attend() {
    check(
        "BLITAR - Polres Blitar menggelar apel siaga di Lapangan Garuda, Senin (11/11/2024). Apel dihadiri Ketua KPU Kabupaten Blitar, Ketua Bawaslu Kabupaten Blitar dan perwakilan Kodim 0808/Blitar.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Bawaslu Kabupaten Blitar, KPU Kabupaten Blitar, Kodim 0808/Blitar]",
        ],
    );
}

#[test]
fn whoever_joins_in_is_there() {
    check(
        "BLITAR - Polres Blitar menggelar panen raya jagung di Kecamatan Srengat, Senin (11/11/2024). Ikut memanen Camat Srengat Joko Purnomo dan Danramil Srengat Kapten Inf Agus Salim.",
        &["other 2024-11-11 #35.05.03 org[Polres Blitar] there[Agus Salim, Joko Purnomo]"],
    );
}

#[test]
fn guards_behind_a_passive_verb_are_there() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Hotel Puri, Senin (11/11/2024). Debat itu dijaga ketat Polres Blitar dan Satpol PP Kabupaten Blitar.",
        &[
            "debate 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Polres Blitar, Satpol PP Kabupaten Blitar]",
        ],
    );
}

#[test]
fn who_observes_is_there_and_who_reads_a_list_only_attends() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar simulasi di Lapangan Garuda, Senin (11/11/2024). Simulasi dipantau Kapolres Blitar AKBP Bima Santoso dan Kajari Blitar Nurul Huda.",
        &["simulation 2024-11-11 @Lapangan Garuda #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso, Nurul Huda]"],
    );
    check(
        "BLITAR - Bupati Blitar Rini Syarifah melantik 20 pejabat di Pendopo Kabupaten Blitar, Senin (11/11/2024). Dari daftar yang dibacakan Sekda Kabupaten Blitar Hasan Basri, tiga camat bergeser.",
        &["ceremony 2024-11-11 @Pendopo Kabupaten Blitar #35.05 leads[Rini Syarifah] there[Hasan Basri]"],
    );
}

#[test]
fn a_list_goes_on_in_the_next_paragraph() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). Rapat diikuti Wakapolres Blitar Kompol Rina Wijaya dan Kajari Blitar Nurul Huda.\n\nKemudian Dandim 0808/Blitar Letkol Inf Agung Prasetya, serta Camat Srengat Joko Purnomo.",
        &[
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar] there[Agung Prasetya, Joko Purnomo, Nurul Huda, Rina Wijaya]",
        ],
    );
}

#[test]
fn a_few_people_of_a_unit_make_it_attend_and_who_is_said_not_to_be_there_does_not() {
    check(
        "BLITAR - Deklarasi damai digelar di Alun-alun Blitar, Selasa (12/11/2024), disaksikan lima komisioner KPU Kabupaten Blitar. Anggota Bawaslu Blitar Hasan Basri tidak tampak di lokasi.",
        &["declaration 2024-11-12 @Alun-alun Blitar #35.05 there[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn those_seen_anywhere_in_a_sentence_attend() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Puri Perdana, Selasa (12/11/2024). Di deretan kursi depan tampak Kapolres Blitar AKBP Bima Santoso dan Ketua Bawaslu Kabupaten Blitar Hasan Basri.",
        &[
            "coordinationmeeting 2024-11-12 @Hotel Puri Perdana #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso, Hasan Basri]",
        ],
    );
}

#[test]
fn who_acts_in_the_sentence_behind_is_there_and_who_only_tells_is_not() {
    check(
        "BLITAR - Safari Ramadan Polres Blitar singgah di Masjid Al-Falah, Selasa (4/3/2025). Kapolres Blitar AKBP Bima Santoso menyerahkan bantuan kepada takmir.",
        &["outreach 2025-03-04 @Masjid Al-Falah #35.05 org[Polres Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn whom_the_verb_of_a_meeting_takes_is_there_as_well() {
    for met in ["beraudiensi dengan", "bersilaturahmi dengan", "bertemu"] {
        let reading = read(&format!(
            "LEBONG – Ketua Bawaslu Lebong Edo Wira {met} Bupati Lebong Raka Wira di Pendopo, Kamis (15/8/2024)."
        ));
        assert!(events(&reading)[0].contains("there[Edo Wira, Raka Wira]"), "{:?}", events(&reading));
    }
    let reading = read("LEBONG – Ketua Bawaslu Lebong Edo Wira bertemu warga di Pendopo, Kamis (15/8/2024).");
    assert!(events(&reading)[0].contains("there[Edo Wira]"), "{:?}", events(&reading));
}

#[test]
fn who_keeps_order_at_a_protest_tells_of_the_guard() {
    check(
        "BLITAR - Puluhan nelayan berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Rabu (4/9/2024). Kabag Ops Polres Blitar Kompol Rina Wijaya menyebut pengamanan dilakukan tanpa senjata. \u{201c}Mereka saudara kita,\u{201d} ucap Kompol Rina.",
        &["protest 2024-09-04 @Kantor DPRD Kabupaten Blitar #35.05"],
    );
    check(
        "BLITAR - Puluhan nelayan berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Rabu (4/9/2024). Di hadapan massa, Kabag Ops Polres Blitar Kompol Rina Wijaya meminta peserta tertib. \u{201c}Mari jaga kota ini,\u{201d} ucap Kompol Rina.",
        &["protest 2024-09-04 @Kantor DPRD Kabupaten Blitar #35.05 speaks[Rina Wijaya]"],
    );
}

#[test]
fn a_numbered_list_within_a_paragraph_lists_those_present() {
    check(
        "Polres Blitar, Selasa 17 September 2024 bertempat di Aula Kecamatan Srengat telah dilaksanakan rapat kerja yang diselenggarakan Panwascam Srengat. Hadir dalam acara antara lain 1. Joko Purnomo (Camat Srengat) 2. Rina Wijaya (Ketua PPK Srengat) 3. Ipda Bima Santoso (Wakapolsek Srengat).\n\nSusunan acara 1. Pembukaan 2. Sambutan a. Joko Purnomo yg pada intinya menyiapkan ruangan.",
        &[
            "coordinationmeeting 2024-09-17 @Aula Kecamatan Srengat #35.05.03 org[Panwascam Srengat] speaks[Joko Purnomo] there[Bima Santoso, Rina Wijaya]",
        ],
    );
}

#[test]
fn those_joined_to_the_one_who_acts_are_there_too() {
    check(
        "BLITAR - Kasat Lantas Polres Blitar AKP Joko Purnomo dan Kasat Binmas Polres Blitar AKP Rina Wijaya, Minggu (10/11/2024), menyerahkan sembako kepada warga Desa Bagelenan, Kecamatan Srengat.",
        &["socialaid 2024-11-10 #35.05.03.2012 there[Joko Purnomo, Rina Wijaya]"],
    );
    // Handed over through somebody who is there.
    check(
        "BLITAR - Polres Blitar menyalurkan bantuan sembako di Desa Bagelenan, Minggu (10/11/2024). Bantuan itu diserahkan melalui Kapolsek Srengat AKP Joko Purnomo kepada warga.",
        &["socialaid 2024-11-10 #35.05.03.2012 org[Polres Blitar]"],
    );
}

#[test]
fn who_faces_a_crowd_is_where_it_protests() {
    let protest = |line: &str, there: &str| {
        check(
            &format!(
                "TEBO - Ratusan petani menggelar unjuk rasa di halaman Kantor Bupati Tebo, Senin (22/9/2025). {line}"
            ),
            &[&format!("protest 2025-09-22 @halaman Kantor Bupati Tebo #15.09{there}")],
        );
    };
    protest(
        "Asisten II Setda Tebo Rahmad Wira dan Camat Sumay Joko Purnomo keluar menemui massa.",
        " there[Joko Purnomo, Rahmad Wira]",
    );
    protest("Massa akhirnya ditemui Sekda Tebo Rahmad Wira.", " there[Rahmad Wira]");
    // Who is only asked to come is not there.
    protest("Massa meminta Bupati Tebo Rahmad Wira tidak menemui massa sore itu.", "");
}

#[test]
fn who_is_called_on_is_there() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengunjungi Ketua MUI Kabupaten Blitar Ahmad Fauzi di kediamannya, Senin (11/11/2024).",
        &["visit 2024-11-11 #35.05 there[Ahmad Fauzi, Bima Santoso]"],
    );
}

#[test]
fn who_is_in_the_picture_of_all_is_there() {
    let read = read(
        "BLITAR - Polres Blitar menggelar bakti sosial di Aula Sanika, Selasa (12/11/2024). \
         Kapolda Jawa Timur Irjen Pol Rudi Wira, Pangdam V/Brawijaya Mayjen TNI Agus Aji dan Dandim 0808/Blitar Letkol Inf Hadi Raka foto bersama para Babinsa.",
    );
    assert_eq!(read.events[0].participants.len(), 3);
}

#[test]
fn a_list_goes_on_with_who_is_there_too() {
    let read = read(
        "BLITAR - Upacara digelar di Lapangan Garuda, Senin (11/11/2024). Hadir dalam upacara tersebut Camat Srengat Agus Raka. Turut pula Danramil Srengat Kapten Inf Edi Haris beserta anggota.",
    );
    assert_eq!(read.events[0].participants.len(), 2);
}

#[test]
fn those_who_come_along_are_listed_in_many_ways() {
    let there = |line: &str| {
        let read = read(&format!(
            "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Lapangan Garuda, Senin (11/11/2024). {line}"
        ));
        read.events[0].participants.len()
    };
    assert_eq!(there("Ia diapit Camat Srengat Agus Raka dan Danramil Srengat Kapten Inf Edi Haris."), 3);
    assert_eq!(
        there("Menyertai Kapolres di mimbar Camat Srengat Agus Raka dan Danramil Srengat Kapten Inf Edi Haris."),
        3
    );
    assert_eq!(there("Camat Srengat Agus Raka menyusul, begitu pula Danramil Srengat Kapten Inf Edi Haris."), 3);
    assert_eq!(there("Yang datang sendiri Camat Srengat Agus Raka dan Danramil Srengat Kapten Inf Edi Haris."), 3);
    assert_eq!(there("Camat Srengat Agus Raka menyimak hingga selesai."), 2);
    assert_eq!(there("Camat Srengat Agus Raka berhalangan karena sakit."), 1);
}

#[test]
fn guests_may_be_listed_behind_a_colon_and_come_for_who_sends_them() {
    let read = read(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Lapangan Garuda, Senin (11/11/2024). Undangan lain yang berada di tribun: Camat Srengat Agus Raka; Danramil Srengat Kapten Inf Edi Haris. Ketua Bawaslu Kabupaten Blitar Hadi Wira mengirim anggotanya, Rina Sari.",
    );
    let there: Vec<&str> = read.events[0]
        .participants
        .iter()
        .filter_map(|it| match it.who {
            simpul_model::reading::Who::Official(at) => Some(read.officials[at as usize].name.as_str()),
            simpul_model::reading::Who::Unit(_) => None,
        })
        .collect();
    assert_eq!(there.len(), 4, "{there:?}");
    assert!(!there.contains(&"Hadi Wira"), "{there:?}");
}

#[test]
fn who_comes_from_a_body_is_there_and_not_the_body() {
    let read = read(
        "BLITAR - Polres Blitar menggelar simulasi di Lapangan Garuda, Senin (11/11/2024). Dari KPU Kabupaten Blitar hadir Ketua KPU Kabupaten Blitar Agus Raka.",
    );
    let units = |it: &&simpul_model::reading::Participation| matches!(it.who, simpul_model::reading::Who::Unit(_));
    assert_eq!(read.events[0].participants.len(), 1);
    assert_eq!(read.events[0].participants.iter().filter(units).count(), 0);
}

#[test]
fn who_guards_a_place_that_is_looked_at_is_not_at_the_inspection() {
    let read = read(
        "BLITAR - Bupati Blitar Bima Santoso meninjau Gudang Merdeka, Senin (11/11/2024). Gudang dijaga personel Polres Blitar.",
    );
    assert_eq!(read.events[0].participants.len(), 1);
}

#[test]
fn who_takes_delivery_of_cargo_is_there() {
    check(
        "BLITAR - Polres Blitar mengawal logistik pilkada ke gudang KPU Kabupaten Blitar, Kamis (26/9/2024). Ketua KPU Kabupaten Blitar Tono Suharto dan anggota Bawaslu Kabupaten Blitar Bima Santoso menerima dua truk logistik itu.",
        &["logistics 2024-09-26 @gudang KPU Kabupaten Blitar #35.05 there[Bima Santoso, Polres Blitar, Tono Suharto]"],
    );
    check(
        "BLITAR - Polres Blitar mengawal logistik pilkada ke gudang KPU Kabupaten Blitar, Kamis (26/9/2024). Ketua KPU Kabupaten Blitar Tono Suharto belum menerima laporan.",
        &["logistics 2024-09-26 @gudang KPU Kabupaten Blitar #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn what_some_of_them_are_about_lists_nobody() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar sosialisasi di Aula Hotel Puri, Selasa (1/10/2024). Bawaslu menangani tujuh dugaan, empat di antaranya menyangkut Camat Garum Tono Suharto.",
        &["outreach 2024-10-01 @Aula Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn whoever_watches_a_shipment_and_guards_it_is_there() {
    check(
        "Polisi di Duren Sawit\n\nJAKARTA - Polsek Duren Sawit melaksanakan pengawasan sekaligus pengamanan pendistribusian logistik Pilkada ke Kantor Kecamatan Duren Sawit, Jakarta Timur, Jumat (15/11/2024).",
        &["logistics 2024-11-15 @Kantor Kecamatan Duren Sawit #31.75.07 there[Polsek Duren Sawit]"],
    );
}
