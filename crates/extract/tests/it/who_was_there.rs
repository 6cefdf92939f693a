//! Who leads, speaks and attends, said in the plain ways in which many reporters say it.

use crate::support::check_events as check;

#[test]
fn a_clause_has_a_subject_of_its_own() {
    check(
        "BLITAR - Deklarasi pemilu damai digelar di Lapangan Garuda, Senin (11/11/2024). Ketua KPU Blitar Rina Wijaya memimpin pembacaan ikrar, kemudian Kapolres Blitar AKBP Bima Santoso didaulat memberi sambutan.",
        &[
            "declaration 2024-11-11 @Lapangan Garuda #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya] speaks[Bima Santoso, Rina Wijaya]",
        ],
    );
    // A unit speaks, and nobody who came before it.
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir Ketua KPU Blitar Rina Wijaya, sedangkan perwakilan Pengadilan Negeri Blitar memberi materi tentang praperadilan.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Pengadilan Negeri Blitar, Rina Wijaya]"],
    );
}

#[test]
fn who_listens_does_not_speak() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso tampak serius menyimak paparan.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Peserta menyimak paparan Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 speaks[Bima Santoso]"],
    );
}

#[test]
fn what_the_chief_says_there_is_no_order_from_afar() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Acara dilanjutkan dengan arahan Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 speaks[Bima Santoso]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Rapat itu sesuai dengan arahan Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn a_frame_that_names_the_event_says_where_words_were_spoken() {
    check(
        "BLITAR - Sosialisasi bahaya narkoba digelar di SMAN 1 Srengat, Senin (11/11/2024). Dalam penyuluhan itu, Kasat Narkoba Polres Blitar AKP Bima Santoso menjelaskan jenis narkoba.",
        &["outreach 2024-11-11 @SMAN 1 Srengat #35.05 speaks[Bima Santoso]"],
    );
    check(
        "BLITAR - Upacara hari pahlawan digelar di Alun-alun Blitar, Senin (11/11/2024). “Mari jaga persatuan,” kata Camat Srengat Joko Purnomo dalam kegiatan itu.",
        &["ceremony 2024-11-11 @Alun-alun Blitar #35.05 speaks[Joko Purnomo]"],
    );
    check(
        "BLITAR - Camat Srengat Joko Purnomo dalam rapat koordinasi di Hotel Puri, Senin (11/11/2024), mengajak semua pihak menjaga persatuan.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 speaks[Joko Purnomo]"],
    );
    // When it was over.
    check(
        "BLITAR - “Mari jaga persatuan,” kata Camat Srengat Joko Purnomo usai menghadiri rapat koordinasi di Hotel Puri, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Joko Purnomo]"],
    );
}

#[test]
fn who_reads_out_may_be_a_pronoun() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel gelar pasukan di Alun-alun Blitar, Senin (11/11/2024). Membacakan amanat Kapolda, ia meminta personel bersikap humanis.",
        &["rollcall 2024-11-11 @Alun-alun Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] speaks[Bima Santoso]"],
    );
}

#[test]
fn who_opens_may_stand_behind_the_comma() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Membuka acara, Bupati Blitar Joko Purnomo mengajak semua pihak menjaga persatuan.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 leads[Joko Purnomo] speaks[Joko Purnomo]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir sekaligus membuka acara, Bupati Blitar Joko Purnomo.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 leads[Joko Purnomo]"],
    );
    // A word of another event.
    check(
        "BLITAR - Bupati Blitar Joko Purnomo menghadiri buka puasa bersama di Hotel Puri, Senin (11/11/2024).",
        &["outreach 2024-11-11 @Hotel Puri #35.05 there[Joko Purnomo]"],
    );
}

#[test]
fn those_who_come_stand_before_the_verb() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Bupati Blitar Joko Purnomo, Kapolres Blitar AKBP Bima Santoso serta tokoh agama turut hadir dalam kegiatan itu.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Joko Purnomo]"],
    );
    check(
        "BLITAR - Bupati Blitar Joko Purnomo hadir dalam silaturahmi yang dilaksanakan Bawaslu Kabupaten Blitar di Hotel Puri, Senin (11/11/2024).",
        &["outreach 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] there[Joko Purnomo]"],
    );
}

#[test]
fn those_who_come_stand_behind_what_they_do() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Tampak mengikuti acara Bupati Blitar Joko Purnomo dan Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Joko Purnomo]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Kehadiran Bupati Blitar Joko Purnomo dan perwakilan Kodim 0808/Blitar menambah semangat peserta.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Joko Purnomo, Kodim 0808/Blitar]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Kehadiran Bupati Blitar Joko Purnomo diharapkan menambah semangat peserta.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn letters_and_brackets_number_a_list() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Kegiatan dihadiri oleh : a. Bupati Blitar Joko Purnomo, b. Kapolres Blitar AKBP Bima Santoso, c. Kajari Blitar Nurul Huda.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Joko Purnomo, Nurul Huda]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir dalam kegiatan itu 1) Bupati Blitar Joko Purnomo, 2) Kapolres Blitar, 3) Kajari Blitar Nurul Huda.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Joko Purnomo, Nurul Huda, Polres Blitar]"],
    );
}

#[test]
fn those_before_whose_eyes_it_is_done_are_there() {
    check(
        "BLITAR - Rapat pleno rekapitulasi digelar KPU Blitar di Hotel Puri, Selasa (5/3/2024). Formulir disandingkan di hadapan Ketua Bawaslu Blitar Rina Wijaya dan Kapolres Blitar AKBP Bima Santoso.",
        &["tally 2024-03-05 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso, Rina Wijaya]"],
    );
    // Before a court somebody tells of another day.
    check(
        "BLITAR - Pengadilan Negeri Blitar menggelar sidang di Ruang Cakra, Kamis (17/10/2024). Kepala desa itu sudah menandatangani pakta di hadapan Bupati Blitar Joko Purnomo.",
        &["hearing 2024-10-17 @Ruang Cakra #35.05 org[Pengadilan Negeri Blitar]"],
    );
}

#[test]
fn who_hands_aid_over_and_who_moderates_is_there() {
    check(
        "BLITAR - Bakti sosial digelar di Desa Kandangan, Kecamatan Srengat, Jumat (27/9/2024). Bantuan diserahkan secara simbolis oleh Kapolres Blitar AKBP Bima Santoso kepada Camat Srengat Joko Purnomo.",
        &["socialaid 2024-09-27 #35.05.03.2013 there[Bima Santoso, Joko Purnomo]"],
    );
    check(
        "BLITAR - Diskusi publik digelar Bawaslu Kabupaten Blitar di Hotel Puri, Selasa (15/10/2024). Diskusi menghadirkan dua pembicara: Kasi Intel Kejari Blitar Nurul Huda dan Anggota KPU Blitar Rina Wijaya, dimoderatori Anggota Bawaslu Blitar Joko Purnomo.",
        &[
            "outreach 2024-10-15 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] speaks[Nurul Huda, Rina Wijaya] there[Joko Purnomo]",
        ],
    );
}

#[test]
fn a_part_of_a_training_is_taught_by_who_guides_it() {
    check(
        "BLITAR - Bimbingan teknis digelar Bawaslu Kabupaten Blitar di Hotel Puri, Selasa (15/10/2024). Hari kedua diisi praktik pengisian formulir yang dipandu Anggota Bawaslu Blitar Joko Purnomo.",
        &["training 2024-10-15 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] speaks[Joko Purnomo]"],
    );
    check(
        "BLITAR - Bimbingan teknis digelar Bawaslu Kabupaten Blitar di Hotel Puri, Selasa (15/10/2024). Tanya jawab dipandu Anggota Bawaslu Blitar Joko Purnomo.",
        &["training 2024-10-15 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] there[Joko Purnomo]"],
    );
}

#[test]
fn who_tells_the_press_stands_right_behind_the_conference() {
    check(
        "BLITAR - Konferensi pers digelar di Mapolres Blitar, Selasa (9/1/2024). Kapolres Blitar AKBP Bima Santoso menyebut tersangka residivis.",
        &["pressconference 2024-01-09 @Mapolres Blitar #35.05 org[Polres Blitar] speaks[Bima Santoso]"],
    );
}

#[test]
fn who_closes_with_words_speaks() {
    check(
        "BLITAR - Rapat pleno rekapitulasi digelar KPU Blitar di Hotel Puri, Selasa (5/3/2024). “Semua berjalan lancar,” ujar Ketua KPU Blitar Rina Wijaya saat menutup rapat.",
        &["tally 2024-03-05 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Rina Wijaya]"],
    );
    check(
        "BLITAR - Rapat pleno rekapitulasi digelar KPU Blitar di Hotel Puri, Selasa (5/3/2024). Ketua KPU Blitar Rina Wijaya menutup rapat pada pukul 20.00 WIB.",
        &["tally 2024-03-05 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Rina Wijaya]"],
    );
}

#[test]
fn the_host_stands_behind_the_occasion_or_the_leader() {
    check(
        "BLITAR - Dipimpin Kapolsek Srengat AKP Bima Santoso, S.H., Polres Blitar menggelar patroli gabungan di Kecamatan Srengat, Senin (11/11/2024).",
        &["patrol 2024-11-11 #35.05.03 org[Polres Blitar] leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Telah dilaksanakan rapat koordinasi persiapan musrenbang oleh Pemerintah Kecamatan Srengat di Hotel Puri, Senin (13/1/2025).",
        &["coordinationmeeting 2025-01-13 @Hotel Puri #35.05.03 org[Pemerintah Kecamatan Srengat]"],
    );
}

#[test]
fn what_was_done_last_week_was_done_elsewhere() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Pekan lalu, Sekda Blitar Joko Purnomo juga menggelar pertemuan di tempat lain.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn what_is_explained_or_said_among_others_is_said_there() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Dalam arahannya Kapolres Blitar AKBP Bima Santoso menekankan netralitas. Dandim 0808/Blitar Letkol Inf Joko Purnomo mengatakan TNI siap membantu.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 speaks[Bima Santoso, Joko Purnomo]"],
    );
    check(
        "BLITAR - Sosialisasi narkoba digelar di SMAN 1 Srengat, Senin (11/11/2024). Kasat Narkoba Polres Blitar AKP Bima Santoso menjelaskan bahaya narkoba.",
        &["outreach 2024-11-11 @SMAN 1 Srengat #35.05 speaks[Bima Santoso]"],
    );
    // Nobody was heard before; his wishes are passed on.
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Dandim 0808/Blitar Letkol Inf Joko Purnomo mengatakan TNI siap membantu.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso menyampaikan pesan dari Kapolda Jawa Timur Irjen Pol Surya Dharma. Irjen Surya mengingatkan anggota tetap netral.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn who_leads_may_be_no_official() {
    check(
        "BLITAR - Doa bersama digelar di Hotel Puri, Senin (11/11/2024). Doa bersama dipimpin Pendeta Yohanes Rumbiak dan dihadiri Kapolres Blitar AKBP Bima Santoso.",
        &["other 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Doa bersama digelar di Hotel Puri, Senin (11/11/2024). Doa bersama dipimpin Kapolres Blitar AKBP Bima Santoso dan dihadiri Camat Srengat Joko Purnomo.",
        &["other 2024-11-11 @Hotel Puri #35.05 leads[Bima Santoso] there[Joko Purnomo]"],
    );
}

#[test]
fn who_is_sent_comes() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir Kapolres Blitar AKBP Bima Santoso, sedangkan Kodim 0808/Blitar mengirim Pasi Ops Kapten Inf Joko Purnomo.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Joko Purnomo]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir mewakili Kapolres Blitar, Kabag Ops Kompol Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn lecturers_who_are_brought_speak() {
    check(
        "BLITAR - Dialog publik digelar di Hotel Puri, Senin (11/11/2024). Dua narasumber yang dihadirkan masing-masing Kapolres Blitar AKBP Bima Santoso dan Ketua KPU Blitar Rina Wijaya.",
        &["outreach 2024-11-11 @Hotel Puri #35.05 speaks[Bima Santoso, Rina Wijaya]"],
    );
    check(
        "BLITAR - Upacara peringatan digelar di Alun-alun Blitar, Senin (11/11/2024), dipimpin Camat Srengat Joko Purnomo. Pembacaan teks proklamasi dilakukan Ketua DPRD Kabupaten Blitar Rina Wijaya.",
        &["ceremony 2024-11-11 @Alun-alun Blitar #35.05 leads[Joko Purnomo] there[Rina Wijaya]"],
    );
}

#[test]
fn what_came_before_places_nobody() {
    check(
        "BLITAR - Apel siaga digelar di Mapolres Blitar, Kamis (19/9/2024). Apel itu digelar menyusul kunjungan Kapolri Jenderal Pol Surya Dharma ke Semarang.",
        &["rollcall 2024-09-19 @Mapolres Blitar #35.05"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Sebelumnya, Bupati Blitar Joko Purnomo meminta semua siaga.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn who_does_an_inspection_leads_it() {
    check(
        "BLITAR - Pengecekan senjata api digelar di Mapolres Blitar, Senin (17/2/2025). Pemeriksaan dilakukan Wakapolres Blitar Kompol Bima Santoso bersama Kabag Log Kompol Joko Purnomo.",
        &["inspection 2025-02-17 @Mapolres Blitar #35.05 leads[Bima Santoso] there[Joko Purnomo]"],
    );
    check(
        "BLITAR - Penandatanganan NPHD digelar di Pendopo Blitar, Senin (10/3/2025), antara Bupati Blitar Joko Purnomo dengan Ketua KPU Blitar Rina Wijaya.",
        &["ceremony 2025-03-10 @Pendopo Blitar #35.05 there[Joko Purnomo, Rina Wijaya]"],
    );
}

#[test]
fn a_body_comes_through_who_stands_for_it() {
    check(
        "BLITAR - Rapat pleno DPT digelar KPU Blitar di Hotel Puri, Kamis (19/9/2024). Rapat dihadiri Bawaslu yang diwakili Anggota Bawaslu Blitar Rina Wijaya dan perwakilan Kodim 0808/Blitar.",
        &[
            "coordinationmeeting 2024-09-19 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Kodim 0808/Blitar, Rina Wijaya]",
        ],
    );
}

#[test]
fn a_list_that_a_broken_line_cuts_in_two_goes_on() {
    check(
        "BLITAR - Latihan pra operasi digelar di Aula Polres Blitar, Kamis (22/8/2024).\n\nKegiatan ini dihadiri Kapolres Blitar AKBP Bima Santoso, Pabung Kodim 0808/Blitar Mayor Inf Ngakan Suarta S.Pd .\n\nPJU Polres Blitar, Ketua KPU, Ketua Bawaslu dan Kasat Pol PP",
        &[
            "training 2024-08-22 @Aula Polres Blitar #35.05 there[Bawaslu Kabupaten Blitar, Bima Santoso, KPU Kabupaten Blitar, Ngakan Suarta, Satpol PP Kabupaten Blitar]",
        ],
    );
    check(
        "BLITAR - Latihan pra operasi digelar di Aula Polres Blitar, Kamis (22/8/2024).\n\nKegiatan ini dihadiri Kapolres Blitar AKBP Bima Santoso, Pabung Kodim 0808/Blitar Mayor Inf Ngakan Suarta S.Pd . PJU Polres Blitar, Ketua KPU dan Kasat Pol PP",
        &[
            "training 2024-08-22 @Aula Polres Blitar #35.05 there[Bima Santoso, KPU Kabupaten Blitar, Ngakan Suarta, Satpol PP Kabupaten Blitar]",
        ],
    );
    check(
        "BLITAR - Sertijab digelar di Makodim 0808/Blitar, Kamis (22/8/2024).\n\nKegiatan ini dihadiri Kapolres Blitar AKBP Bima Santoso.\n\nBupati Blitar Rini Wijaya dan Wakil Bupati tidak tampak.",
        &["ceremony 2024-08-22 @Makodim 0808/Blitar #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn who_commands_one_troop_of_several_does_not_lead() {
    check(
        "PESAWARAN - Patroli gabungan digelar di Kecamatan Gedong Tataan, Jumat (23/5/2025). Sebanyak 34 personel dari Polres Pesawaran, 100 anggota Satbrimob Polda Lampung di bawah komando AKP Gintang Raka, serta satu peleton dari Koramil Gedong Tataan dilibatkan.",
        &[
            "patrol 2025-05-23 #18.09.01 there[Gintang Raka, Koramil Gedong Tataan, Polres Pesawaran, Satbrimob Polda Lampung]",
        ],
    );
}

#[test]
fn those_with_whom_a_visitor_confers_are_there() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso berkunjung dan berkoordinasi dengan komisioner KPU Blitar, Rabu (21/2/2024).",
        &["visit 2024-02-21 #35.05 there[Bima Santoso, KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_comes_for_another_leads_nothing_that_is_only_held() {
    check(
        "BLITAR - Pisah sambut Kapolres Blitar digelar di Hotel Puri Perdana, Senin (11/11/2024), dihadiri Bupati Blitar yang diwakili Asisten I Joko Wiratmo.",
        &["ceremony 2024-11-11 @Hotel Puri Perdana #35.05 there[Joko Wiratmo]"],
    );
}

#[test]
fn who_is_heard_while_it_goes_on_is_there() {
    check(
        "BLITAR - Satlantas Polres Blitar menggelar razia di Terminal Patria, Senin (11/11/2024). \"Banyak yang tidak pakai helm,\" sebut Kasat Lantas AKP Joko Wiratmo di sela razia.",
        &["lawenforcement 2024-11-11 @Terminal Patria #35.05 org[Satlantas Polres Blitar] there[Joko Wiratmo]"],
    );
}

#[test]
fn who_secures_the_event_told_before_was_there() {
    check(
        "BLITAR - Debat calon bupati digelar di Hotel Melati, Senin (11/11/2024). Polres Blitar dibantu Kodim 0808/Blitar mengamankan jalannya debat.",
        &["debate 2024-11-11 @Hotel Melati #35.05 there[Kodim 0808/Blitar, Polres Blitar]"],
    );
}

#[test]
fn whoever_comes_for_a_body_or_an_official_was_there_without_a_post() {
    let page = |there: &str| {
        format!("BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Senin (11/11/2024). {there}")
    };
    check(
        &page(
            "Hadir Rahmat Sula mewakili Kejari Blitar, Fauzan Adi mewakili Dandim Blitar, dan Zulbahri yang mewakili Kapolres Blitar.",
        ),
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Fauzan Adi, Rahmat Sula, Zulbahri]",
        ],
    );
    check(
        &page(
            "Hadir mewakili Kesbang Pol Kab.Blitar Syamlan Malo, Kepala Dinas Sosial Blitar Mulyadi Halim dan warga.",
        ),
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Mulyadi Halim, Syamlan Malo]",
        ],
    );
    check(
        &page("Bupati Blitar Ratna Mahmud absen dan digantikan oleh Sekda Blitar Ali Sadikan."),
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Ali Sadikan]"],
    );
}

#[test]
fn whom_one_should_invite_was_not_there() {
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Kamis (31/1/2019).\n\nKapolres Blitar AKBP Rudi Hadi dalam arahannya menyampaikan bahwa perlu diagendakan rapat koordinasi dengan mengundang Bupati Blitar, Bawaslu Blitar dan para kepala desa.",
        &["coordinationmeeting 2019-01-31 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Rudi Hadi]"],
    );
}

#[test]
fn a_list_behind_a_list_is_of_other_people() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Rapat dibuka Ketua KPU Blitar Rina Wijaya didampingi Sekretaris KPU Blitar Budi Wira dihadiri perwakilan dari Polres Blitar, Kejari Blitar, dari Koramil Srengat.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya] there[Budi Wira, Kejaksaan Negeri Blitar, Koramil Srengat, Polres Blitar]",
        ],
    );
}

#[test]
fn a_sentence_of_nobody_but_those_present() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Selain itu Kapolsek Srengat Iptu Darto serta Camat Srengat Budi Wira.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Budi Wira, Darto]"],
    );
    check(
        "BLITAR - Deklarasi pemilu damai digelar di Hotel Puri, Senin (11/11/2024). Dilanjutkan penandatanganan pakta integritas. Yaitu, Kapolsek Srengat Iptu Darto dan Camat Srengat Budi Wira.",
        &["declaration 2024-11-11 @Hotel Puri #35.05 there[Budi Wira, Darto]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Selain itu Kapolsek Srengat Iptu Darto tidak hadir.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn several_may_stand_for_one_body_and_whoever_leads_its_guard_leads_nothing_else() {
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). KPU Kabupaten Blitar diwakili Anggota KPU Divisi Hukum Deki Surya dan Kasubbag Hukum Yuni Sarah.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Deki Surya, Yuni Sarah]"],
    );
    check(
        "BLITAR - Kampanye terbuka digelar di Lapangan Garuda, Senin (11/11/2024). Kampanye dijaga personel Polsek Srengat yang dipimpin Kapolsek Srengat Iptu Darto.",
        &["campaign 2024-11-11 @Lapangan Garuda #35.05 there[Darto, Polsek Srengat]"],
    );
}

#[test]
fn who_guides_an_event_himself_leads_it() {
    check(
        "BLITAR - Rapat pleno digelar di Hotel Puri, Senin (11/11/2024). Pengundian dipandu langsung Ketua KPU Blitar Rina Wijaya.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya]"],
    );
}

#[test]
fn all_on_the_one_line_below_are_there_and_no_party_in_brackets() {
    check(
        "BLITAR - Apel gelar pasukan digelar di Lapangan Garuda, Senin (11/11/2024).\n\nApel dihadiri oleh beberapa pejabat dari berbagai instansi, di antaranya;\n\nPerwakilan Pengadilan Negeri Blitar, Perwakilan Satpol PP Kabupaten Blitar, Perwakilan Dinas Perhubungan Kabupaten Blitar, Pejabat Utama Polres Blitar, Kapolsek jajaran Polres Blitar.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 there[Dinas Perhubungan Kabupaten Blitar, Pengadilan Negeri Blitar, Satpol PP Kabupaten Blitar]",
        ],
    );
    check(
        "BLITAR - Pelantikan pimpinan DPRD Kabupaten Blitar digelar di Hotel Puri, Senin (11/11/2024). Pimpinan yang dilantik yakni Ketua DPRD Rina Wijaya (Gerindra) dan Wakil Ketua I Budi Wira (PKS).",
        &["ceremony 2024-11-11 @Hotel Puri #35.05 there[Budi Wira, Rina Wijaya]"],
    );
}

#[test]
fn who_is_sworn_in_behind_the_verb_leads_nothing() {
    check(
        "BLITAR - Di Hotel Puri dilantik Iptu Darto sebagai Kapolsek Srengat, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Hotel Puri #35.05 there[Darto]"],
    );
}
