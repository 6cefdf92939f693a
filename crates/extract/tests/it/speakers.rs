//! Who speaks at an event, and whose words are only told to the press.

use crate::support::{check_events as check, read, statements};

#[test]
fn who_is_heard_where_talking_is_the_point_speaks() {
    check(
        "BLITAR - Polres Blitar menggelar silaturahmi di Balai Kelurahan Dandong, Senin (11/11/2024). Hadir Kapolres Blitar AKBP Bima Santoso. \u{201c}Mari kita jaga desa ini bersama,\u{201d} ujar Bima. Terpisah, Kabid Humas Polda Jatim Kombes Pol Rina Wijaya membenarkan. \u{201c}Kegiatan ini rutin setiap pekan,\u{201d} katanya.",
        &["outreach 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 org[Polres Blitar] speaks[Bima Santoso]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Apel dipimpin Kapolres Blitar AKBP Bima Santoso. \u{201c}Logistik sudah lengkap semua,\u{201d} ujar Bima kepada wartawan.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn who_gives_the_opening_speech_opens_it() {
    check(
        "BLITAR - KPU Blitar menggelar debat publik di Hotel Merdeka, Senin (11/11/2024). Ketua KPU Blitar Rina Wijaya dalam sambutan pembukaan meminta pendukung tertib.",
        &["debate 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya] speaks[Rina Wijaya]"],
    );
}

#[test]
fn those_who_take_the_stage_speak() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar deklarasi damai di Hotel Puri, Senin (11/11/2024). Giliran Kapolres Blitar AKBP Bima Santoso yang naik ke panggung. Materi kedua dibawakan Kajari Blitar Nurul Huda.",
        &["declaration 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Bima Santoso, Nurul Huda]"],
    );
}

#[test]
fn those_joined_before_or_behind_words_of_speech_all_speak() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Puri Perdana, Selasa (12/11/2024). Kapolres Blitar AKBP Bima Santoso dan Ketua Bawaslu Kabupaten Blitar Hasan Basri memberikan arahan.",
        &[
            "coordinationmeeting 2024-11-12 @Hotel Puri Perdana #35.05 org[KPU Kabupaten Blitar] speaks[Bima Santoso, Hasan Basri]",
        ],
    );
}

#[test]
fn those_whose_body_is_at_a_meeting_speak_there() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat dengar pendapat bersama KPU dan Bawaslu di Ruang Rapat Komisi, Selasa (8/10/2024). Ketua KPU Kabupaten Blitar Rina Wijaya mengatakan laporan sudah diserahkan, sedangkan Anggota Bawaslu Kabupaten Blitar Joko Purnomo menyebut honor tertunda.",
        &[
            "coordinationmeeting 2024-10-08 @Ruang Rapat Komisi #35.05 org[DPRD Kabupaten Blitar] speaks[Joko Purnomo, Rina Wijaya]",
        ],
    );
    // To reporters elsewhere.
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat dengar pendapat bersama KPU di Ruang Rapat Komisi, Selasa (8/10/2024). Dihubungi terpisah, Ketua KPU Kabupaten Blitar Rina Wijaya mengatakan laporan sudah diserahkan.",
        &[
            "coordinationmeeting 2024-10-08 @Ruang Rapat Komisi #35.05 org[DPRD Kabupaten Blitar] there[KPU Kabupaten Blitar]",
        ],
    );
}

#[test]
fn the_head_of_a_station_who_tells_what_his_man_did_was_not_there() {
    check(
        "BLITAR - Bhabinkamtibmas Polsek Srengat Aipda Joko Purnomo menyambangi warga Kelurahan Dandong, Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024). \"Kami mengajak warga menjaga kerukunan,\" ujar Kapolsek Srengat AKP Surya Dharma.",
        &["outreach 2024-11-11 #35.05.03.1009 there[Joko Purnomo]"],
    );
    check(
        "BLITAR - Kapolsek Srengat AKP Surya Dharma bersama Bhabinkamtibmas Aipda Joko Purnomo menyambangi warga Kelurahan Dandong, Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024). \"Kami mengajak warga menjaga kerukunan,\" ujar Kapolsek.",
        &["outreach 2024-11-11 #35.05.03.1009 speaks[Surya Dharma] there[Joko Purnomo]"],
    );
}

#[test]
fn a_part_of_a_training_is_given_by_who_fills_it() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar bimbingan teknis di Hotel Puri Perdana, Kamis (14/11/2024). Hari kedua diisi Kasi Pidum Kejari Blitar Nurul Huda.",
        &["training 2024-11-14 @Hotel Puri Perdana #35.05 org[Bawaslu Kabupaten Blitar] speaks[Nurul Huda]"],
    );
}

#[test]
fn of_a_tour_people_tell_the_press_and_at_an_audience_they_talk() {
    let speaks = |text: &str| {
        let read = read(text);
        read.events[0].participants.iter().any(|it| it.role == simpul_model::Role::Speaker)
    };
    let said = "\u{201c}Kami ingin melihat dari dekat kesiapan anggota di sini,\u{201d} ujar Irjen Pol Rudi Wira.";
    assert!(!speaks(&format!(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Rudi Wira melakukan kunjungan kerja ke Mapolres Blitar, Selasa (12/11/2024). {said}"
    )));
    assert!(speaks(&format!(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Rudi Wira melakukan audiensi dengan Bupati Blitar Agus Aji di Pendopo, Selasa (12/11/2024). {said}"
    )));
}

#[test]
fn who_speaks_before_those_present_is_a_speaker_whatever_the_event() {
    let speaks = |said: &str| {
        let read = read(&format!(
            "BLITAR - KPU Kota Blitar menggelar rekapitulasi suara di Hotel Merdeka, Senin (2/12/2024), dihadiri Ketua Bawaslu Kota Blitar Agus Raka. {said}"
        ));
        read.events[0].participants.iter().any(|it| it.role == simpul_model::Role::Speaker)
    };
    assert!(speaks("\"Selisihnya di daftar hadir,\" ujar Agus di hadapan para saksi."));
    assert!(speaks("\"Kita berhitung, bukan berdebat,\" kata Agus menenangkan forum."));
    assert!(speaks("\"Kita berhitung, bukan berdebat,\" kata Agus dari atas mimbar."));
    assert!(!speaks("\"Kita berhitung, bukan berdebat,\" kata Agus di depan gerbang."));
    assert!(!speaks("\"Kita berhitung, bukan berdebat,\" kata Agus kepada wartawan."));
}

#[test]
fn a_list_of_speakers_may_stand_behind_what_else_is_said_of_them() {
    let read = read(
        "BLITAR - KPU Kota Blitar menggelar rapat koordinasi di Hotel Merdeka, Senin (2/12/2024). \
         Dua narasumber mengisi rapat yang dipandu moderator dari sekretariat, yaitu Kasat Intelkam Polres Blitar AKP Agus Raka dan Anggota Bawaslu Kota Blitar Edi Haris.",
    );
    let speak = |it: &&simpul_model::reading::Participation| it.role == simpul_model::Role::Speaker;
    assert_eq!(read.events[0].participants.iter().filter(speak).count(), 2);
}

#[test]
fn who_closes_with_a_message_speaks_and_who_only_closes_does_not() {
    let role = |closes: &str| {
        let read = read(&format!(
            "BLITAR - KPU Kota Blitar menggelar rapat koordinasi di Hotel Merdeka, Senin (2/12/2024). Ketua Bawaslu Kota Blitar Edi Haris {closes}"
        ));
        read.events[0].participants[0].role
    };
    assert_eq!(role("menutup acara dengan pesan agar warga rukun."), simpul_model::Role::Speaker);
    assert_eq!(role("menutup acara pada sore hari."), simpul_model::Role::Attendee);
}

#[test]
fn who_proposes_at_a_meeting_speaks_though_he_was_listed_before() {
    let read = read(
        "BLITAR - KPU Kota Blitar menggelar rapat koordinasi di Hotel Merdeka, Senin (2/12/2024), dihadiri Ketua Bawaslu Kota Blitar Edi Haris. Edi Haris lalu mengusulkan pemindahan tiga TPS.",
    );
    assert_eq!(read.events[0].participants[0].role, simpul_model::Role::Speaker);
}

#[test]
fn words_said_to_witnesses_and_officers_are_said_there() {
    let speaks = |said: &str| {
        let read = read(&format!(
            "BLITAR - KPU Kota Blitar menggelar rekapitulasi suara di Hotel Merdeka, Senin (2/12/2024), dihadiri Ketua Bawaslu Kota Blitar Agus Raka. {said}"
        ));
        read.events[0].participants.iter().any(|it| it.role == simpul_model::Role::Speaker)
    };
    assert!(speaks("\"Buka dulu, baru kita bicara,\" tegas Agus kepada para saksi."));
    assert!(speaks("\"Buka dulu, baru kita bicara,\" tegas Agus dihadapan para saksi."));
    assert!(!speaks("\"Buka dulu, baru kita bicara,\" tegas Agus kepada warga."));
}

#[test]
fn topics_may_be_covered_one_after_the_other() {
    let read = read(
        "BLITAR - KPU Kota Blitar menggelar sosialisasi di Hotel Merdeka, Senin (2/12/2024). \
         Materi pertama dibawakan Anggota KPU Kota Blitar Rina Sari, dilanjutkan Kasi Pidum Kejari Blitar Edi Haris, sedangkan Kasat Binmas Polres Blitar AKP Agus Raka mengupas hoaks.",
    );
    let speak = |it: &&simpul_model::reading::Participation| it.role == simpul_model::Role::Speaker;
    assert_eq!(read.events[0].participants.iter().filter(speak).count(), 3);
}

#[test]
fn the_head_of_a_school_is_quoted_as_a_host() {
    let role = |said: &str| {
        let read = read(&format!(
            "BLITAR - KPU Kota Blitar menggelar sosialisasi pemilih pemula di Aula SMA Negeri 3 Blitar, Senin (2/12/2024). \"Datanglah sering-sering,\" {said}"
        ));
        read.events[0].participants.iter().find(|it| it.role != simpul_model::Role::Leader).map(|it| it.role)
    };
    assert_eq!(role("kata Kepala SMA Negeri 3 Blitar Agus Raka."), Some(simpul_model::Role::Attendee));
    assert_eq!(role("kata Ketua KPU Kota Blitar Agus Raka."), Some(simpul_model::Role::Speaker));
}

#[test]
fn who_brings_words_of_thanks_to_a_ceremony_speaks_there() {
    let role = |said: &str| {
        let read = read(&format!(
            "BLITAR - Bupati Blitar Bima Santoso melantik tiga camat di Gedung Negara, Jumat (1/3/2024), dihadiri Ketua DPRD Kabupaten Blitar Agus Raka. Agus Raka {said}"
        ));
        read.events[0]
            .participants
            .iter()
            .filter(|it| it.role != simpul_model::Role::Leader)
            .map(|it| it.role)
            .collect::<Vec<_>>()
    };
    assert_eq!(role("menyampaikan ucapan selamat kepada para camat."), [simpul_model::Role::Speaker]);
    assert_eq!(role("menyampaikan surat kepada Kejaksaan Negeri Blitar."), [simpul_model::Role::Attendee]);
}

#[test]
fn through_whom_somebody_tells_the_press_speaks() {
    check(
        "JEMBER - Dua pelaku dibekuk Unit Reskrim Polsek Kalisat, Sabtu (2/8/2025). \"Modusnya pura-pura mancing,\" kata Kapolres Jember AKBP Bima Santoso melalui Kapolsek Kalisat AKP Tono Suharto saat rilis di Mapolsek, Minggu (3/8/2025).",
        &[
            "lawenforcement 2025-08-02 #35.09.27 org[Unit Reskrim Polsek Kalisat]",
            "pressconference 2025-08-03 @Mapolsek #35.09.27 org[Polsek Kalisat] speaks[Tono Suharto]",
        ],
    );
}

#[test]
fn who_proposes_something_at_the_meeting_just_told_speaks_there() {
    check(
        "SITARO - Kepala BNPB Letjen TNI Bima Santoso memimpin rapat koordinasi di Aula Kantor Camat Tagulandang, Jumat (3/5/2024). Wakil Gubernur Sulawesi Utara Tono Suharto dalam rapat itu mengusulkan relokasi.",
        &[
            "coordinationmeeting 2024-05-03 @Aula Kantor Camat Tagulandang #71.09.03 leads[Bima Santoso] speaks[Tono Suharto]",
        ],
    );
    check(
        "SITARO - Kepala BNPB Letjen TNI Bima Santoso memimpin rapat koordinasi di Aula Kantor Camat Tagulandang, Jumat (3/5/2024). Wakil Gubernur Sulawesi Utara Tono Suharto dalam waktu dekat mengusulkan relokasi.",
        &["coordinationmeeting 2024-05-03 @Aula Kantor Camat Tagulandang #71.09.03 leads[Bima Santoso]"],
    );
}

#[test]
fn who_takes_the_floor_speaks_whatever_he_does_with_words() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). Hadir Ketua Bawaslu Blitar Rina Wijaya dan Camat Garum Tono Suharto. Rina menyoroti alat peraga yang dipaku di pohon.",
        &[
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[KPU Kabupaten Blitar] speaks[Rina Wijaya] there[Tono Suharto]",
        ],
    );
}

#[test]
fn who_is_quoted_behind_what_is_told_beside_it_was_heard_at_the_main_event() {
    check(
        "BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Senin (11/11/2024). Rapat dibuka Ketua KPU Blitar Rina Wijaya dan dihadiri Kapolres Blitar AKBP Bima Santoso. Sehari sebelumnya, Minggu (10/11/2024), mediasi digelar di Kantor Camat Garum. Mediasi itu dipimpin Camat Garum Tono Suharto. \u{201c}Kita jaga desa ini bersama,\u{201d} kata Bima.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya] speaks[Bima Santoso]",
            "coordinationmeeting 2024-11-10 @Kantor Camat Garum #35.05.11 leads[Tono Suharto]",
        ],
    );
}

#[test]
fn the_shout_of_a_stranger_is_not_the_words_of_who_spoke_before() {
    check(
        "BLITAR - Warga menggelar aksi di depan Kantor DPRD Blitar, Senin (11/11/2024). Mereka ditemui Ketua DPRD Blitar Rina Wijaya. \u{201c}Kami bawa jeriken untuk bapak,\u{201d} teriak salah satu pengunjuk rasa, Yuliana.",
        &["protest 2024-11-11 @Kantor DPRD Blitar #35.05 there[Rina Wijaya]"],
    );
}

#[test]
fn who_only_tells_of_an_event_did_not_speak_there() {
    // To reporters, and further down.
    check(
        "BLITAR - Polres Blitar menggelar patroli gabungan di Kecamatan Srengat, Senin (11/11/2024).\n\n\u{201c}Kami jaga semua titik rawan,\u{201d} kata Kapolres Blitar AKBP Bima Santoso kepada wartawan.\n\nBima menyebut patroli digelar sampai pagi.",
        &["patrol 2024-11-11 #35.05.03 org[Polres Blitar]"],
    );
    // Of a verdict, by one who is of no court.
    check(
        "BLITAR - Pengadilan Negeri Blitar menggelar sidang putusan, Senin (11/11/2024). Ketua Bawaslu Kabupaten Blitar Rina Wijaya mengatakan putusan itu belum berkekuatan hukum tetap.",
        &["hearing 2024-11-11 #35.05 org[Pengadilan Negeri Blitar]"],
    );
    // Who leads the guard of a protest, and who turns to the crowd.
    check(
        "BLITAR - Mahasiswa berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Senin (11/11/2024). Kabag Ops Polres Blitar Kompol Adi Nugroho menyebut pengamanan dilakukan tanpa senjata.",
        &["protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05"],
    );
    check(
        "BLITAR - Mahasiswa berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Senin (11/11/2024). \u{201c}Kami terima tuntutan adik-adik,\u{201d} kata Ketua DPRD Kabupaten Blitar Rina Wijaya di hadapan massa.",
        &["protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05 speaks[Rina Wijaya]"],
    );
    // For his chief.
    check(
        "BLITAR - Kodim 0808/Blitar menggelar donor darah di Makodim 0808/Blitar, Senin (11/11/2024). Dandim 0808/Blitar Letkol Inf Anton Wijaya melalui Danramil Srengat Kapten Inf Surya Dharma mengatakan stok darah menipis.",
        &["socialaid 2024-11-11 @Makodim 0808/Blitar #35.05 org[Kodim 0808/Blitar]"],
    );
}

#[test]
fn who_gives_an_address_is_heard_in_the_next_quotation() {
    let page = read(
        "JAYAPURA – Rapat digelar KPU Papua, Jumat (2/8/2024), dan dihadiri Karo Ops Polda Papua Kombes Pol Ketut Wija dan Dirintelkam Polda Papua Kombes Pol Wawan Setyo. Adapun sambutan oleh Ketua KPU Provinsi Papua Steve Dumbo yang menyampaikan terima kasih. “Tahapan berikutnya segera kami mulai,” ucapnya.",
    );
    assert_eq!(statements(&page), ["Steve Dumbo: Tahapan berikutnya segera"]);
}

#[test]
fn who_comes_for_somebody_else_speaks() {
    let page = read(
        "SEKADAU – Kapolres Sekadau diwakili oleh Kabag Ops Kompol Dwi Cahya, dalam rapat koordinasi di Hotel Merdeka, Senin (14/5/2018), katakan kampanye berlangsung sampai Juni. “Posko kami siapkan di beberapa tempat,” pungkasnya.",
    );
    assert_eq!(statements(&page), ["Dwi Cahya: Posko kami siapkan"]);
}
