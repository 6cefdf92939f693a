//! Several deeds on one page: which of them are events of their own.

use crate::support::check_events as check;

#[test]
fn what_follows_with_a_place_or_leader_of_its_own_is_another_event() {
    check(
        "BLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024). Apel dipimpin Kapolres Blitar AKBP Bima Santoso. Seusai apel dilanjutkan simulasi di halaman Kantor KPU Kabupaten Blitar yang dipimpin Kabag Ops Kompol Rina Wijaya.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "simulation 2024-11-11 @halaman Kantor KPU Kabupaten Blitar #35.05 org[Polres Blitar] leads[Rina Wijaya]",
        ],
    );
    // A second word for the same thing is not.
    check(
        "BLITAR - Polsek Srengat menggelar patroli dialogis dan sosialisasi di Kelurahan Dandong, Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024).",
        &["patrol 2024-11-11 #35.05.03.1009 org[Polsek Srengat]"],
    );
}

#[test]
fn what_was_held_before_keeps_its_own_day() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Kamis (14/11/2024). Sebelumnya, Senin (11/11), Polsek Srengat menggelar simulasi di Balai Kelurahan Dandong. Rapat dipimpin Kapolres Blitar AKBP Bima Santoso.",
        &[
            "coordinationmeeting 2024-11-14 @Aula Sanika #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "simulation 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 org[Polsek Srengat]",
        ],
    );
}

#[test]
fn of_a_vote_each_polling_place_is_an_event_that_the_same_guard_attends() {
    check(
        "BLITAR - Pemungutan Suara Ulang (PSU) digelar di TPS 3 Kelurahan Dandong dan TPS 5 Desa Bagelenan, Kecamatan Srengat, Kabupaten Blitar, Sabtu (30/11/2024). Kapolres Blitar AKBP Bima Santoso meninjau TPS 5 Desa Bagelenan. Polres Blitar mengerahkan 60 personel.",
        &[
            "voting 2024-11-30 @TPS 3 Kelurahan Dandong #35.05.03.1009 there[Polres Blitar]",
            "voting 2024-11-30 @TPS 5 Desa Bagelenan #35.05.03.2012 there[Bima Santoso, Polres Blitar]",
        ],
    );
}

#[test]
fn what_is_told_to_the_press_is_one_event_and_the_telling_another() {
    check(
        "BLITAR - Satresnarkoba Polres Blitar menangkap dua pria di Kecamatan Kanigoro, Sabtu (9/11/2024). Penangkapan itu diungkap Kapolres Blitar AKBP Bima Santoso dalam konferensi pers di Lobi Mapolres Blitar, Senin (11/11/2024).",
        &[
            "lawenforcement 2024-11-09 #35.05.10 org[Satresnarkoba Polres Blitar]",
            "pressconference 2024-11-11 @Lobi Mapolres Blitar #35.05 org[Polres Blitar] speaks[Bima Santoso]",
        ],
    );
}

#[test]
fn what_a_visitor_brings_is_part_of_the_visit() {
    check(
        "BLITAR - Wali Kota Blitar Rina Wijaya mengunjungi Masjid Nurul Huda, Senin (11/11/2024), dan menyerahkan bantuan Rp 20 juta.",
        &["visit 2024-11-11 @Masjid Nurul Huda #35.72 there[Rina Wijaya]"],
    );
}

#[test]
fn the_second_of_two_at_one_place_takes_the_venue_of_the_first() {
    check(
        "BLITAR - KPU Blitar menggelar debat publik perdana di Hotel Merdeka, Senin (11/11/2024).\n\nDebat kedua dijadwalkan berlangsung 20 November 2024 di tempat yang sama.",
        &[
            "debate 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]",
            "debate 2024-11-20 @Hotel Merdeka #35.05",
        ],
    );
}

#[test]
fn what_is_done_on_the_spot_is_no_event_of_its_own() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024).\n\nUsai apel, Kapolres Blitar AKBP Bima Santoso mengecek kendaraan patroli.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024).\n\nUsai apel, Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik di Kecamatan Srengat.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "inspection 2024-11-11 @gudang logistik #35.05.03 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn another_occasion_of_the_kind_is_told_by_the_way() {
    check(
        "BLITAR - Polres Blitar menggelar sosialisasi di Aula Sanika, Selasa (12/11/2024). Hadir Kajari Blitar Nurul Huda.\n\nKegiatan serupa digelar di Balai Desa Bendo, Senin (11/11/2024).",
        &[
            "outreach 2024-11-12 @Aula Sanika #35.05 org[Polres Blitar] there[Nurul Huda]",
            "outreach 2024-11-11 @Balai Desa Bendo #35.05.06.2011",
        ],
    );
}

#[test]
fn what_is_told_behind_another_event_stays_with_it() {
    // The meeting just told, though the word is one of the other's kind.
    check(
        "BLITAR - Kejari Blitar menggelar penyuluhan hukum di Balai Kelurahan Dandong, Senin (11/11/2024). Kegiatan dibuka Camat Srengat Joko Purnomo.\n\nKemudian pada Rabu (13/11/2024), Kajari Blitar Anwar Hasyim menerima audiensi Ketua KPU Kabupaten Blitar Rina Wijaya di ruang kerjanya, Kantor Kejari Blitar. Kapolres Blitar AKBP Bima Santoso juga ikut dalam pertemuan itu.",
        &[
            "outreach 2024-11-11 @Balai Kelurahan Dandong #35.05.03.1009 org[Kejaksaan Negeri Blitar] leads[Joko Purnomo]",
            "visit 2024-11-13 @ruang kerjanya, Kantor Kejari Blitar #35.05 there[Anwar Hasyim, Bima Santoso, Rina Wijaya]",
        ],
    );
    // A word of the first one's kind, named by the way, does not lead back to it.
    check(
        "BLITAR - Bupati Blitar Surya Dharma melantik Rina Wijaya sebagai Camat Srengat di Pendopo Ronggo Hadinegoro, Senin (11/11/2024).\n\nUsai pelantikan, Sekda Blitar Joko Purnomo memimpin rapat persiapan pengamanan debat di Ruang Rapat Sekda. Kapolres Blitar AKBP Bima Santoso memaparkan rencana penutupan jalan.",
        &[
            "ceremony 2024-11-11 @Pendopo Ronggo Hadinegoro #35.05 leads[Surya Dharma] there[Rina Wijaya]",
            "coordinationmeeting 2024-11-11 @Ruang Rapat Sekda #35.05 leads[Joko Purnomo] speaks[Bima Santoso]",
        ],
    );
}

#[test]
fn a_place_named_again_is_the_one_told_before() {
    check(
        "BLITAR - KPU Kabupaten Blitar mendistribusikan logistik dari Gudang Logistik KPU di Kelurahan Dandong, Minggu (24/11/2024).\n\nSehari sebelumnya, Sabtu (23/11/2024), Kapolres Blitar AKBP Bima Santoso mengecek gudang tersebut.",
        &[
            "logistics 2024-11-24 @Gudang Logistik KPU #35.05.03.1009 org[KPU Kabupaten Blitar]",
            "inspection 2024-11-23 @Gudang Logistik KPU #35.05.03.1009 leads[Bima Santoso]",
        ],
    );
    // Where somebody was met by reporters is no place of an event.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik, Sabtu (16/11/2024). Ditemui di Mapolres Blitar, Kapolres Blitar AKBP Bima Santoso mengatakan tata tertib sudah disepakati.",
        &["debate 2024-11-16 #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn the_same_held_elsewhere_is_another_event() {
    check(
        "BLITAR - Bupati Blitar Surya Dharma membuka musrenbang di Kecamatan Srengat, Selasa (8/10/2024). Selanjutnya Surya Dharma melanjutkan agenda yang sama di Balai Kelurahan Dandong.",
        &[
            "coordinationmeeting 2024-10-08 #35.05.03 leads[Surya Dharma]",
            "coordinationmeeting 2024-10-08 @Balai Kelurahan Dandong #35.05.03.1009 there[Surya Dharma]",
        ],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar simulasi pemungutan, penghitungan dan rekapitulasi suara di Gedung Serbaguna, Rabu (27/12/2023).",
        &["simulation 2023-12-27 @Gedung Serbaguna #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn what_somebody_came_for_is_done() {
    check(
        "BLITAR - Kapolda Jatim Irjen Pol Bima Santoso beserta rombongan turun langsung untuk meninjau lokasi banjir di Desa Bagelenan, Kamis (6/2/2025).",
        &["inspection 2025-02-06 #35.05.03.2012 leads[Bima Santoso]"],
    );
    // What is only meant to be done is not.
    check("BLITAR - Kapolda Jatim Irjen Pol Bima Santoso meminta personel turun untuk meninjau lokasi banjir.", &[]);
}

#[test]
fn what_goes_on_elsewhere_is_another_event() {
    check(
        "BLITAR - Polres Blitar menggelar upacara serah terima jabatan di Lapangan Garuda, Rabu (11/6/2025). Kegiatan dilanjutkan dengan pengantar tugas di Gedung Serba Guna pada malam harinya.",
        &[
            "ceremony 2025-06-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "ceremony 2025-06-11 @Gedung Serba Guna #35.05 org[Polres Blitar]",
        ],
    );
}

#[test]
fn a_party_under_its_own_leader_does_a_deed_of_its_own() {
    check(
        "BLITAR - Polres Blitar menggelar apel di halaman Mapolres Blitar, Sabtu (9/11/2024) malam. Apel dipimpin Kabag Ops Kompol Rina Wijaya.\n\nRegu pertama dipimpin Kasat Resnarkoba AKP Bima Santoso melakukan razia minuman keras di Kafe Senja.",
        &[
            "rollcall 2024-11-09 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Rina Wijaya]",
            "lawenforcement 2024-11-09 @Kafe Senja #35.05 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn who_leads_what_is_of_another_kind_at_another_place_leads_another_event() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024), dipimpin Kapolres Blitar AKBP Bima Santoso. Pada hari itu pula Kasat Lantas AKP Rina Wijaya memimpin razia di Simpang Lima.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "lawenforcement 2024-11-11 @Simpang Lima #35.05 leads[Rina Wijaya]",
        ],
    );
}

#[test]
fn what_is_held_in_parts_has_each_at_its_own_place_and_day() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar bimbingan teknis bagi KPPS. Gelombang pertama berlangsung di Gedung Garuda, Sabtu (9/11/2024), dibuka Ketua KPU Blitar Hasan Basri.\n\nGelombang kedua digelar di Balai Desa Bendo, Minggu (10/11/2024). Adapun gelombang terakhir direncanakan di Kecamatan Srengat pada Selasa (12/11/2024).",
        &[
            "training 2024-11-09 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar] leads[Hasan Basri]",
            "training 2024-11-10 @Balai Desa Bendo #35.05.06.2011 org[KPU Kabupaten Blitar]",
            "training 2024-11-12 #35.05.03 org[KPU Kabupaten Blitar]",
        ],
    );
}

#[test]
fn what_is_held_at_a_place_of_its_own_is_another_event() {
    check(
        "BLITAR - Musrenbang Kecamatan Srengat digelar di Aula Sanika, Kamis (13/2/2025). Musyawarah dibuka Camat Srengat Joko Purnomo.\n\nSosialisasi keselamatan digelar Satlantas Polres Blitar di SMA Negeri 2 Blitar.",
        &[
            "coordinationmeeting 2025-02-13 @Aula Sanika #35.05.03 leads[Joko Purnomo]",
            "outreach 2025-02-13 @SMA Negeri 2 Blitar #35.05 org[Satlantas Polres Blitar]",
        ],
    );
    // A meeting before the meeting.
    check(
        "BLITAR - Sekda Blitar Joko Purnomo memimpin rapat inflasi di Aula Sanika, Senin (10/3/2025). Pada pagi harinya Joko lebih dahulu mengikuti rakor yang diselenggarakan Kementerian Dalam Negeri.\n\nHadir dalam rapat tersebut Kapolres Blitar AKBP Bima Santoso.",
        &[
            "coordinationmeeting 2025-03-10 @Aula Sanika #35.05 leads[Joko Purnomo] there[Bima Santoso]",
            "coordinationmeeting 2025-03-10 #35.05 org[Kementerian Dalam Negeri] there[Joko Purnomo]",
        ],
    );
}

#[test]
fn who_calls_at_a_house_visits_and_who_lives_there_is_visited() {
    check(
        "BLITAR - Polres Blitar menggelar donor darah di Aula Sanika, Selasa (24/6/2025). Sore harinya Kapolres Blitar AKBP Bima Santoso mendatangi rumah Aiptu (Purn) Joko Purnomo di Kelurahan Dandong.",
        &[
            "socialaid 2025-06-24 @Aula Sanika #35.05 org[Polres Blitar]",
            "visit 2025-06-24 @rumah Aiptu (Purn) Joko Purnomo #35.05.03.1009 there[Bima Santoso, Joko Purnomo]",
        ],
    );
}

#[test]
fn a_meeting_to_come_with_a_day_is_announced() {
    check(
        "BLITAR - Bupati Blitar Surya Dharma melantik Rina Wijaya sebagai Camat Srengat di Pendopo Ronggo Hadinegoro, Selasa (24/9/2024).\n\nAdapun Rina dijadwalkan rapat bersama jajaran KPU Kabupaten Blitar, Kamis (26/9/2024).",
        &[
            "ceremony 2024-09-24 @Pendopo Ronggo Hadinegoro #35.05 leads[Surya Dharma] there[Rina Wijaya]",
            "coordinationmeeting 2024-09-26 #35.05 there[KPU Kabupaten Blitar, Rina Wijaya]",
        ],
    );
}

#[test]
fn the_same_elsewhere_at_once_is_an_event_at_each_place() {
    check(
        "BLITAR - Deklarasi pemilu damai digelar serentak di Kabupaten Blitar, Sabtu (21/9/2024). Di Kecamatan Srengat deklarasi berlangsung di Balai Kelurahan Dandong dipimpin Camat Srengat Joko Purnomo. Di Kecamatan Kanigoro, deklarasi digelar di Balai Desa Gaprang dan dipimpin Kapolsek Kanigoro AKP Bima Santoso.",
        &[
            "declaration 2024-09-21 @Balai Kelurahan Dandong #35.05.03.1009 org[Pemerintah Kecamatan Srengat] leads[Joko Purnomo]",
            "declaration 2024-09-21 @Balai Desa Gaprang #35.05.10.2004 org[Polsek Kanigoro] leads[Bima Santoso]",
        ],
    );
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menertibkan alat peraga kampanye, Selasa (22/10/2024). Penertiban di Kecamatan Srengat dipimpin Ketua Bawaslu Blitar Hasan Basri, sedangkan di Kecamatan Kanigoro dipimpin Anggota Bawaslu Blitar Rina Wijaya.",
        &[
            "lawenforcement 2024-10-22 #35.05.03 org[Bawaslu Kabupaten Blitar] leads[Hasan Basri]",
            "lawenforcement 2024-10-22 #35.05.10 org[Bawaslu Kabupaten Blitar] leads[Rina Wijaya]",
        ],
    );
    check(
        "BLITAR - Satresnarkoba Polres Blitar merazia Kafe Senja, Sabtu (9/11/2024) malam. Di lokasi lain, Satsamapta Polres Blitar merazia rumah kos di Kelurahan Dandong.",
        &[
            "lawenforcement 2024-11-09 @Kafe Senja #35.05 org[Satresnarkoba Polres Blitar]",
            "lawenforcement 2024-11-09 @rumah kos #35.05.03.1009 org[Satsamapta Polres Blitar]",
        ],
    );
}

#[test]
fn what_comes_by_a_list_of_occasions_is_told() {
    check(
        "BLITAR - Menyambut Hari Bhayangkara, Polres Blitar menggelar sejumlah kegiatan. Kegiatan pertama berupa donor darah di Aula Sanika, Rabu (18/6/2025). Puncaknya, anjangsana ke rumah purnawirawan di Kelurahan Dandong, Senin (23/6/2025), dipimpin Kapolres Blitar AKBP Bima Santoso.",
        &[
            "socialaid 2025-06-18 @Aula Sanika #35.05 org[Polres Blitar]",
            "visit 2025-06-23 #35.05.03.1009 leads[Bima Santoso]",
        ],
    );
    check(
        "BLITAR - Wakil Bupati Blitar Surya Dharma membuka Musabaqah Tilawatil Quran di Lapangan Garuda, Senin (14/4/2025).",
        &["ceremony 2025-04-14 @Lapangan Garuda #35.05 leads[Surya Dharma]"],
    );
    check(
        "BLITAR - Kajati Jawa Timur Anwar Hasyim tiba di Pendopo Ronggo Hadinegoro, Selasa (4/2/2025), disambut Bupati Blitar Surya Dharma.",
        &["visit 2025-02-04 @Pendopo Ronggo Hadinegoro #35.05 there[Anwar Hasyim, Surya Dharma]"],
    );
    check(
        "BLITAR - Sebanyak 60 personel Brimob tiba di Mapolres Blitar, Minggu (24/11/2024).",
        &["logistics 2024-11-24 @Mapolres Blitar #35.05"],
    );
}

#[test]
fn a_visit_told_behind_a_friendly_call_is_that_call() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso bersilaturahmi ke KPU Kabupaten Blitar, Kamis (7/7/2022). Kunjungan silaturahmi itu bertujuan mempererat sinergi.",
        &["outreach 2022-07-07 #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn what_a_guard_duty_begins_with_takes_place() {
    check(
        "BLITAR - Koramil 0808/05 Srengat mengamankan rekapitulasi penghitungan suara di Kantor Kecamatan Srengat, Senin (28/10/2024). Sebelum melaksanakan pengamanan diawali dengan apel pagi di Pendopo Kecamatan Srengat.",
        &[
            "tally 2024-10-28 @Kantor Kecamatan Srengat #35.05.03 there[Koramil 0808-05/Srengat]",
            "rollcall 2024-10-28 @Pendopo Kecamatan Srengat #35.05.03",
        ],
    );
}

#[test]
fn what_is_done_as_a_rule_is_told_if_a_day_follows() {
    check(
        "BLITAR - Bripka Bima Santoso rutin melakukan sambang kepada warganya. Senin, 28/10/2024.",
        &["outreach 2024-10-28 #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn one_venue_lies_in_one_place() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Graha Sanika, Kecamatan Srengat, Kamis (31/10/2024). Debat kedua dijadwalkan Rabu (13/11/2024) di Graha Sanika.",
        &[
            "debate 2024-10-31 @Graha Sanika #35.05.03 org[KPU Kabupaten Blitar]",
            "debate 2024-11-13 @Graha Sanika #35.05.03",
        ],
    );
}

#[test]
fn since_the_morning_of_a_day_is_on_that_day() {
    check(
        "BLITAR - Agenda Kapolres Blitar AKBP Bima Santoso padat sejak pagi, Senin (18/11/2024). Pukul 07.30 WIB ia memimpin apel di halaman Mapolres Blitar.",
        &["rollcall 2024-11-18 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn a_numbered_committee_ends_its_sentence() {
    check(
        "BLITAR - Bupati Blitar Surya Dharma memimpin rapat kerja di ruang Komisi I. Ketua Komisi I DPRD Blitar Joko Rakitan hadir, Senin (18/11/2024).",
        &[
            "coordinationmeeting 2024-11-18 @ruang Komisi I #35.05 org[DPRD Kabupaten Blitar] leads[Surya Dharma] there[Joko Rakitan]",
        ],
    );
}

#[test]
fn whose_turn_it_is_is_called_on() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di halaman Mapolres Blitar, Senin (18/11/2024).\n\nSorenya giliran Pondok Pesantren Darul Rakitan, Kecamatan Garum, yang disambangi.",
        &[
            "rollcall 2024-11-18 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "outreach 2024-11-18 @Pondok Pesantren Darul Rakitan #35.05.11",
        ],
    );
}

#[test]
fn what_is_done_each_night_is_a_habit() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (18/11/2024). Petugas setiap malam menyisir gereja di Kecamatan Garum.",
        &["rollcall 2024-11-18 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn another_hour_or_a_patrol_that_goes_on_is_another_event() {
    let apel = "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (18/11/2024) pagi.";
    let held = "rollcall 2024-11-18 @Lapangan Garuda #35.05 org[Polres Blitar]";
    check(
        &format!("{apel} Dilanjutkan patroli menyusuri Jalan Merdeka."),
        &[held, "patrol 2024-11-18 #35.05 org[Polres Blitar]"],
    );
    check(
        &format!("{apel}\n\nSenin sore, KPU Kabupaten Blitar mengadakan rapat pleno secara daring."),
        &[held, "coordinationmeeting 2024-11-18 #35.05 org[KPU Kabupaten Blitar]"],
    );
    // What is done on the spot goes on with it.
    check(&format!("{apel} Dilanjutkan doa bersama."), &[held]);
}

#[test]
fn an_event_may_be_named_with_its_place_and_day_alone() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso bersilaturahmi dengan nelayan di Warung Kopi Rakitan, Rabu (1/1/2025). Penutupan operasi ditandai apel di halaman Mapolres Blitar, Kamis (2/1/2025).",
        &[
            "outreach 2025-01-01 @Warung Kopi Rakitan #35.05 there[Bima Santoso]",
            "rollcall 2025-01-02 @halaman Mapolres Blitar #35.05",
        ],
    );
    check(
        "BLITAR - Permintaan itu disampaikan Bupati Blitar Surya Dharma saat meninjau jembatan di Kecamatan Garum, Selasa (11/3/2025).",
        &["inspection 2025-03-11 #35.05.11 leads[Surya Dharma]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso duduk bersama para camat di Pendopo Rakitan, Senin (18/11/2024).",
        &["coordinationmeeting 2024-11-18 @Pendopo Rakitan #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn the_sentence_behind_an_event_told_in_passing_stays_with_it_where_its_words_say_so() {
    // Who speaks to those present was named there and not in the main event.
    check(
        "BLITAR - KPU Kota Blitar menggelar rapat pleno di Hotel Merdeka, Sabtu (19/4/2025).\n\n\
         Sebelumnya, Kamis (17/4/2025), Polres Blitar menggelar apel di Lapangan Garuda. Apel dipimpin Wakapolres Blitar Kompol Edi Haris.\n\n\
         Dalam arahannya Edi Haris meminta personel menjaga kesehatan.",
        &[
            "coordinationmeeting 2025-04-19 @Hotel Merdeka #35.72 org[KPU Kota Blitar]",
            "rollcall 2025-04-17 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Edi Haris] speaks[Edi Haris]",
        ],
    );
    // What is announced, and who will come to it.
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Selasa (14/1/2025). Rabu (15/1/2025) besok, Polsek Srengat akan menggelar apel di Lapangan Garuda.\n\n\
         Camat Srengat Agus Raka dijadwalkan hadir.",
        &[
            "coordinationmeeting 2025-01-14 @Aula Sanika #35.05 org[Polres Blitar]",
            "rollcall 2025-01-15 @Lapangan Garuda #35.05.03 org[Polsek Srengat] there[Agus Raka]",
        ],
    );
    // Other words behind it are of the main event.
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Selasa (14/1/2025). Sebelumnya, Senin (13/1), Polsek Srengat menggelar apel di Lapangan Garuda.\n\n\
         Hadir Camat Srengat Agus Raka.",
        &[
            "coordinationmeeting 2025-01-14 @Aula Sanika #35.05 org[Polres Blitar] there[Agus Raka]",
            "rollcall 2025-01-13 @Lapangan Garuda #35.05.03 org[Polsek Srengat]",
        ],
    );
}

#[test]
fn a_polling_place_at_the_head_of_a_sentence_says_whose_vote_is_watched() {
    check(
        "BLITAR - Pemungutan Suara Ulang (PSU) digelar di TPS 3 dan TPS 7 Kelurahan Dandong, Kecamatan Srengat, Kabupaten Blitar, Sabtu (30/11/2024). Di TPS 7 pencoblos disaksikan Camat Srengat Agus Raka.",
        &[
            "voting 2024-11-30 @TPS 3 #35.05.03.1009",
            "voting 2024-11-30 @TPS 7 Kelurahan Dandong #35.05.03.1009 there[Agus Raka]",
        ],
    );
}

#[test]
fn a_quoted_day_and_place_belong_to_what_was_just_announced() {
    check(
        "BLITAR - Wali Kota Blitar Bima Santoso melantik tiga camat di Gedung Negara, Jumat (1/3/2024).\n\n\
         Seusai acara Sekda Blitar Agus Raka mengaku akan memimpin rapat para camat.\n\n\
         \"Senin pagi (4/3) kita kumpul di Gedung Merdeka,\" tegas Agus.",
        &[
            "ceremony 2024-03-01 @Gedung Negara #35.72 leads[Bima Santoso]",
            "coordinationmeeting 2024-03-04 @Gedung Merdeka #35.72 leads[Agus Raka]",
        ],
    );
}

#[test]
fn what_a_convict_did_is_no_event_of_the_day() {
    check(
        "BLITAR - Sidang digelar di Pengadilan Negeri Blitar, Senin (11/11/2024). Kepala Desa Bagelenan Agus Raka dinyatakan terbukti menguntungkan calon saat membagikan bantuan pangan di balai desa.",
        &["hearing 2024-11-11 @Pengadilan Negeri Blitar #35.05 org[Pengadilan Negeri Blitar]"],
    );
}

#[test]
fn work_that_is_inspected_is_no_event_beside_the_inspection() {
    check(
        "BLITAR - Wali Kota Blitar Bima Santoso meninjau proses sortir dan lipat surat suara di Gudang Merdeka, Selasa (12/11/2024).",
        &["inspection 2024-11-12 @Gudang Merdeka #35.72 leads[Bima Santoso]"],
    );
}

#[test]
fn what_is_said_of_that_time_is_of_the_event_told_in_passing() {
    check(
        "BOGOR - Menteri Dalam Negeri Tono Suharto membuka rapat koordinasi di Gedung Sentul, Kamis (7/11/2024). Rapat serupa sudah dihelat di Hotel Claro, Kota Makassar, Selasa (15/10). Saat itu Wakil Menteri Dalam Negeri Rini Lestari memberikan arahan.",
        &[
            "coordinationmeeting 2024-11-07 @Gedung Sentul #73.71 leads[Tono Suharto]",
            "coordinationmeeting 2024-10-15 @Hotel Claro #73.71 speaks[Rini Lestari]",
        ],
    );
}

#[test]
fn what_is_scheduled_for_another_day_is_another_event() {
    check(
        "BATUSANGKAR - Bupati Tanah Datar Tono Suharto memimpin rapat evaluasi di Gedung Indo Jolito, Rabu (15/5/2024). Wakil Gubernur Sumatera Barat Bima Santoso dijadwalkan tiba di Batusangkar pada Jumat (17/5) dan meninjau dapur umum di Lapangan Cindua Mato.",
        &[
            "coordinationmeeting 2024-05-15 @Gedung Indo Jolito #13.04 leads[Tono Suharto]",
            "inspection 2024-05-17 @Lapangan Cindua Mato #13.04 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn who_will_lead_the_visit_leads_what_was_announced() {
    check(
        "TABANAN - Sekda Tabanan Tono Suharto memimpin rapat di Kantor Bupati Tabanan, Selasa (10/9/2024). Agenda terdekat adalah pengecekan gudang KPU di Desa Dauh Peken, Kecamatan Tabanan, yang dijadwalkan Senin (16/9). Kunjungan akan dipimpin Asisten I Setda Tabanan Bima Santoso.",
        &[
            "coordinationmeeting 2024-09-10 @Kantor Bupati Tabanan #51.02 leads[Tono Suharto]",
            "inspection 2024-09-16 @gudang KPU #51.02.05.2005 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn what_somebody_attends_later_that_day_at_a_place_of_its_own_is_another_event() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso menghadiri wisuda Universitas Wlingi, Sabtu (9/11/2024). Malam harinya, Bupati menghadiri pengajian akbar di Masjid Baitul Huda.",
        &[
            "ceremony 2024-11-09 #35.05 there[Bima Santoso]",
            "ceremony 2024-11-09 @Masjid Baitul Huda #35.05 there[Bima Santoso]",
        ],
    );
    // Where it was held may be told later.
    check(
        "BLITAR - Bupati Blitar Bima Santoso menghadiri wisuda Universitas Wlingi, Sabtu (9/11/2024). Wisuda digelar di Aula Garuda.",
        &["ceremony 2024-11-09 @Aula Garuda #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn who_goes_on_with_his_party_looks_at_the_next_place_too() {
    check(
        "BLITAR - Wali Kota Blitar Rina Wijaya meninjau Pasar Templek, Rabu (13/11/2024). Setelah meninjau Pasar Templek, Rina dan rombongan meninjau Pasar Legi.",
        &[
            "inspection 2024-11-13 @Pasar Templek #35.72 leads[Rina Wijaya]",
            "inspection 2024-11-13 @Pasar Legi #35.72 leads[Rina Wijaya]",
        ],
    );
}

#[test]
fn he_who_attends_is_the_one_told_of_before() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso menghadiri wisuda Universitas Wlingi, Sabtu (9/11/2024). Malam harinya ia menghadiri pengajian di Masjid Baitul Huda.",
        &[
            "ceremony 2024-11-09 #35.05 there[Bima Santoso]",
            "other 2024-11-09 @Masjid Baitul Huda #35.05 there[Bima Santoso]",
        ],
    );
}

#[test]
fn what_was_held_at_one_place_was_also_held_at_another() {
    check(
        "BLITAR - KPU Kabupaten Blitar melantik PPK di Aula Sanika, Kecamatan Kanigoro, Rabu (4/1/2023). Pelantikan juga dilakukan terhadap PPS di Kecamatan Wlingi, yang berlangsung di Hotel Melati.",
        &[
            "ceremony 2023-01-04 @Aula Sanika #35.05.10 org[KPU Kabupaten Blitar]",
            "ceremony 2023-01-04 @Hotel Melati #35.05.17",
        ],
    );
}
