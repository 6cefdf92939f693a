//! Gatherings: which sentences tell of one, who holds it, who is there and who is only spoken of.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::check_events as check;

#[test]
fn a_meeting_that_opens_a_sentence_is_the_one_just_told() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso menerima kunjungan tujuh lurah, Senin (11/11/2024).\n\n\
         Pertemuan berlangsung di Ruang Kerja Bupati Blitar.",
        &["visit 2024-11-11 @Ruang Kerja Bupati Blitar #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn to_be_in_touch_is_no_meeting() {
    check(
        "BLITAR - Warga memblokir jalan di Desa Tingal, Kecamatan Garum, Senin (11/11/2024).\n\n\
         Camat Garum Bima Santoso mengaku telah berkoordinasi dengan Pemerintah Kabupaten Blitar.",
        &["protest 2024-11-11 #35.05.11.2005"],
    );
}

#[test]
fn who_secures_an_event_attends_it() {
    check(
        "BLITAR - Polres Blitar mengamankan pelaksanaan rapat pleno terbuka rekapitulasi suara di Hotel Merdeka, Blitar.\n\n\
         Rapat pleno itu berlangsung Senin (2/12/2024).",
        &["tally 2024-12-02 @Hotel Merdeka #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn the_last_day_of_a_range_may_bring_its_weekday() {
    check(
        "BLITAR - KPU Blitar menggelar bimtek, Sabtu, 14 November sampai dengan hari Minggu, 15 November 2020 di Hotel Merdeka.",
        &["training 2020-11-14/2020-11-15 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_council_holds_its_sitting_and_swears_in_at_it() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menetapkan empat pimpinan dalam rapat paripurna di Hotel Merdeka, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[DPRD Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Ketua DPRD Blitar Bima Santoso melantik dua anggota baru dalam rapat paripurna di Hotel Merdeka, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Hotel Merdeka #35.05 org[DPRD Kabupaten Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn a_post_goes_from_one_to_another_whatever_it_is() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin sertijab di Mapolres Blitar, Senin (11/11/2024). \
         Jabatan penata kuda dari Iptu Raka Wira kepada Iptu Yoga Sena.",
        &[
            "ceremony 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Raka Wira, Yoga Sena]",
        ],
    );
}

#[test]
fn those_beside_a_chair_without_an_office_do_not_lead() {
    check(
        "BLITAR - DKPP menggelar sidang di Kantor Bawaslu Blitar, Senin (11/11/2024). Sidang dipimpin oleh Ida Wati \
         dengan anggota Ketua Bawaslu Blitar Raka Wira.",
        &["hearing 2024-11-11 @Kantor Bawaslu Blitar #35.05 org[DKPP] there[Raka Wira]"],
    );
}

#[test]
fn the_day_of_a_conference_is_not_that_of_the_arrest_it_tells() {
    check(
        "BLITAR - Polres Blitar menggagalkan peredaran sabu di Desa Tingal, Kecamatan Garum.\n\n\
         Hal itu diungkap Kapolres Blitar AKBP Bima Santoso dalam konferensi pers di Mapolres Blitar, Senin (11/11/2024).",
        &[
            "lawenforcement #35.05.11.2005 org[Polres Blitar]",
            "pressconference 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] speaks[Bima Santoso]",
        ],
    );
}

#[test]
fn a_written_address_brings_nobody() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin upacara di Lapangan Garuda, Senin (11/11/2024). \
         Kapolda Jatim Irjen Pol Raka Wira dalam sambutan tertulis yang dibacakan Kapolres Blitar AKBP Bima Santoso \
         menyampaikan terima kasih.",
        &["ceremony 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] speaks[Bima Santoso]"],
    );
}

#[test]
fn a_day_told_alone_is_one_of_all_the_days() {
    check(
        "BLITAR - KPU Blitar menggelar bimtek di Hotel Merdeka, Minggu (15/11/2020).\n\n\
         Kegiatan itu berlangsung dua hari, dimulai Sabtu, 14 November sampai dengan hari Minggu, 15 November 2020.",
        &["training 2020-11-14/2020-11-15 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_weekday_that_fits_no_year_before_is_of_a_later_one() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Mapolres Blitar, Kamis (19/9). Dana desa tahun 2016 ikut dibahas.",
        &["rollcall 2019-09-19 @Mapolres Blitar #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_debate_is_held_by_the_commission_of_the_page() {
    check(
        "BLITAR - KPU Blitar menetapkan dua jadwal. Debat publik pertama digelar di Hotel Merdeka, Senin (11/11/2024).",
        &["debate 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_is_honoured_or_reads_a_paper_is_there_and_the_commander_of_a_parade_does_not_lead() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin upacara di Lapangan Garuda, Senin (11/11/2024). \
         Dilakukan pula penyerahan piagam penghargaan kepada Iptu Raka Wira. Komandan upacara dipimpin oleh Iptu Yoga Sena.",
        &[
            "ceremony 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Raka Wira, Yoga Sena]",
        ],
    );
}

#[test]
fn against_whom_a_case_was_brought_is_not_at_its_hearing() {
    check(
        "BLITAR - DKPP menggelar sidang pembacaan putusan, Senin (12/1/2026). Dalam sidang yang dihadiri Bawaslu Kabupaten Blitar, DKPP membacakan putusan perkara nomor 189 terkait KPU Kabupaten Tulungagung dan perkara nomor 201 (KPU Kabupaten Malang).",
        &["hearing 2026-01-12 #35.05 org[DKPP] there[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn a_list_of_items_needs_no_colon_before_it() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Hotel Merdeka, Senin (11/11/2024).\nHadir dalam kegiatan tersebut;\n1. Kapolres Blitar AKBP Bima Santoso\n2. Camat Garum / yang mewakili\n3. Dandim 0808/Blitar Letkol Inf Agus Salim",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[Polres Blitar] there[Agus Salim, Bima Santoso, Pemerintah Kecamatan Garum]",
        ],
    );
    // A year that ends a sentence is the number of no item.
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel diikuti para kabag di halaman Mapolres Blitar, Senin 11 November 2024. Kapolda Jawa Timur Irjen Pol Raka Wira pernah berdinas di sana.",
        &["rollcall 2024-11-11 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn whose_men_are_spoken_of_is_there() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Hotel Merdeka, Blitar, Senin (11/11/2024). Satu pleton tambahan dari Polsek Garum dan Polsek Srengat datang menjelang malam.",
        &["debate 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] there[Polsek Garum, Polsek Srengat]"],
    );
}

#[test]
fn who_is_sent_comes_for_another() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). Bupati Blitar Bima Santoso berhalangan dan menugaskan Sekda Blitar Agus Salim membuka acara.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] leads[Agus Salim]"],
    );
}

#[test]
fn one_of_those_spoken_of_is_not_there() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). Empat kepala desa sudah dipanggil dan satu di antaranya, Kepala Desa Tingal Bima Santoso, ditegur.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn a_tour_takes_its_party_along() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso didampingi Kapolres Blitar AKBP Raka Wira meninjau gudang logistik KPU di Kecamatan Garum, Senin (11/11/2024).\n\n\
         Dari sana rombongan bergeser ke TPS 1 di Desa Tingal, Kecamatan Garum.",
        &[
            "inspection 2024-11-11 @gudang logistik KPU #35.05.11 leads[Bima Santoso] there[Raka Wira]",
            "inspection 2024-11-11 @TPS 1 #35.05.11.2005 leads[Bima Santoso] there[Raka Wira]",
        ],
    );
}

#[test]
fn who_talks_to_the_press_when_it_is_over_attends() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024).\n\n\
         Usai kegiatan, Camat Garum Bima Santoso menyampaikan apresiasi.\n\n\
         \"Kami siap membantu,\" ujar Bima.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn whose_words_are_read_out_is_not_there() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso membacakan amanat Kapolri Jenderal Pol Raka Wira pada apel di halaman Mapolres Blitar, Senin (11/11/2024).\n\n\
         Kapolri juga menyampaikan ucapan selamat bertugas.",
        &["rollcall 2024-11-11 @halaman Mapolres Blitar #35.05 speaks[Bima Santoso]"],
    );
}

#[test]
fn who_takes_part_in_the_talk_is_there() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). \
         Camat Garum Bima Santoso mengusulkan tiga TPS dipindahkan.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] speaks[Bima Santoso]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). \
         Dihubungi terpisah, Camat Garum Bima Santoso mengusulkan tiga TPS dipindahkan.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_list_that_a_stray_full_stop_cuts_goes_on() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). \
         Hadir Kapolres Blitar AKBP Bima Santoso, S Sos. Camat Garum Rina Wijaya dan Camat Srengat Hasan Basri.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso, Hasan Basri, Rina Wijaya]",
        ],
    );
}

#[test]
fn whose_turn_it_is_speaks() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). \
         Giliran Camat Garum Bima Santoso. Permintaannya langsung dicatat Camat Srengat Rina Wijaya.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] speaks[Bima Santoso] there[Rina Wijaya]",
        ],
    );
}

#[test]
fn who_speaks_for_his_chief_was_not_there() {
    check(
        "BLITAR - Babinsa Koramil 0808/Garum Serka Bima Santoso menggelar mediasi warga di Balai Desa Tingal, Kecamatan Garum, Senin (11/11/2024).\n\n\
         Dandim 0808/Blitar Letkol Inf Agus Salim melalui Danramil Garum Kapten Inf Raka Wira mengatakan Babinsa harus tanggap.\n\n\
         \"Kita punya cara adat,\" jelasnya.",
        &["coordinationmeeting 2024-11-11 @Balai Desa Tingal #35.05.11.2005"],
    );
}

#[test]
fn who_is_accompanied_on_a_tour_inspects() {
    check(
        "BLITAR - Peninjauan gudang logistik KPU berlangsung di Kecamatan Garum, Senin (11/11/2024). \
         Dalam peninjauan itu Bupati Blitar Bima Santoso didampingi Kapolres Blitar AKBP Raka Wira.",
        &["inspection 2024-11-11 @gudang logistik KPU #35.05 leads[Bima Santoso] there[Raka Wira]"],
    );
}

#[test]
fn the_unit_of_an_unknown_office_is_not_there_besides_its_holder() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merdeka, Blitar, Senin (11/11/2024). \
         Hadir Wakapamatwil Polda Jawa Timur AKBP Bima Santoso dan Polres Blitar.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso, Polres Blitar]",
        ],
    );
}

#[test]
fn who_is_welcomed_and_who_does_the_honours_is_there() {
    check(
        "BLITAR - Penyambutan Kapolres Blitar AKBP Bima Santoso berlangsung di Mapolres Blitar, Senin (11/11/2024), dengan pengalungan bunga oleh AKBP Raka Wira.",
        &["ceremony 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso, Raka Wira]"],
    );
}

#[test]
fn who_is_missed_is_not_there() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat kerja di Hotel Merdeka, Senin (11/11/2024). Rapat itu disorot karena tidak hadirnya Camat Garum Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[DPRD Kabupaten Blitar]"],
    );
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat kerja di Hotel Merdeka, Senin (11/11/2024). Rapat itu dihadiri Camat Garum Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[DPRD Kabupaten Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn forces_that_somebody_lacks_come_from_nowhere() {
    check(
        "BLITAR - Bawaslu Blitar menggelar rapat koordinasi di Hotel Merdeka, Senin (11/11/2024). Rapat itu menyoroti Polsek Garum yang belum memiliki gedung dan personel.",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn a_sitting_held_to_swear_somebody_in_is_a_ceremony_by_either_name() {
    check(
        "BLITAR - DPRD Kota Blitar menggelar rapat paripurna pengambilan sumpah anggota pengganti antarwaktu di Ruang Graha, Senin (21/10/2024). Hadir dalam paripurna itu Sekda Blitar Bima Santoso.",
        &["ceremony 2024-10-21 @Ruang Graha #35.72 org[DPRD Kota Blitar] there[Bima Santoso]"],
    );
    check(
        "BLITAR - Anggota DPRD Kota Blitar mengucapkan sumpah dalam rapat paripurna di Gedung Kesenian, Sabtu (31/8/2024). Rapat dibuka Ketua DPRD Kota Blitar Bima Santoso.",
        &["ceremony 2024-08-31 @Gedung Kesenian #35.72 org[DPRD Kota Blitar] leads[Bima Santoso]"],
    );
    // A sitting about a budget stays one.
    check(
        "BLITAR - DPRD Kota Blitar menggelar rapat paripurna pembahasan anggaran di Ruang Graha, Senin (21/10/2024). Rapat dibuka Ketua DPRD Kota Blitar Bima Santoso.",
        &["coordinationmeeting 2024-10-21 @Ruang Graha #35.72 org[DPRD Kota Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn what_is_opened_is_the_event_just_told_where_the_words_point_back() {
    check(
        "BLITAR - Kejaksaan Negeri Blitar menggelar penyuluhan hukum bagi perangkat desa, Kamis (13/6/2024). Bertempat di Balai Pertemuan, kegiatan dalam rangka program Jaksa Garda Desa itu dibuka Kajari Blitar Bima Santoso.",
        &["outreach 2024-06-13 @Balai Pertemuan #35.05 org[Kejaksaan Negeri Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn what_is_told_further_down_is_held_by_whom_it_names() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). Sehari sebelumnya, Minggu (10/11), upacara serah terima jabatan dipimpin Kapolres Blitar AKBP Bima Santoso di Mapolres Blitar.",
        &[
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[KPU Kabupaten Blitar]",
            "ceremony 2024-11-10 @Mapolres Blitar #35.05 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn a_mayor_who_calls_the_roll_for_several_holds_it_for_nobody() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso memimpin apel siaga di Lapangan Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn people_called_together_for_a_meeting_are_at_the_meeting() {
    check(
        "BATUJAJAR - Camat Batujajar Tono Suharto mengumpulkan para kepala desa dalam rapat koordinasi di Aula Kantor Kecamatan Batujajar, Kamis (21/11/2024).",
        &["coordinationmeeting 2024-11-21 @Aula Kantor Kecamatan Batujajar #32.17.09 there[Tono Suharto]"],
    );
}
