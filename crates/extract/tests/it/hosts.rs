//! Who holds an event: what its name, its place and its head say.

use crate::support::check_events as check;

#[test]
fn an_agent_holds_an_event_and_a_place_does_not() {
    check(
        "BLITAR - Deklarasi damai diprakarsai Polres Blitar bekerjasama dengan KPU Kabupaten Blitar di Lapangan Garuda, Senin (11/11/2024).",
        &["declaration 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar, KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Deklarasi damai digelar di Aula Polres Blitar, Senin (11/11/2024).",
        &["declaration 2024-11-11 @Aula Polres Blitar #35.05"],
    );
}

#[test]
fn the_commander_s_seat_makes_his_unit_the_host_of_a_handover() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin upacara serah terima jabatan di Aula Mapolres Blitar, Senin (11/11/2024). Jabatan Kabag Ops diserahterimakan dari Kompol Rina Wijaya kepada Kompol Tono Suharto.",
        &[
            "ceremony 2024-11-11 @Aula Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Rina Wijaya, Tono Suharto]",
        ],
    );
    // Announced by telegram: nobody was there yet.
    check(
        "BLITAR - Kabag Ops Polres Blitar Kompol Rina Wijaya digantikan Kompol Tono Suharto. Serah terima jabatan dijadwalkan Jumat (15/11/2024) di Aula Mapolres Blitar.",
        &["ceremony 2024-11-15 @Aula Mapolres Blitar #35.05"],
    );
}

#[test]
fn those_who_sign_an_agreement_hold_it() {
    check(
        "BLITAR - Polres Blitar dan KPU Blitar menandatangani nota kesepahaman, Senin (11/11/2024). Penandatanganan berlangsung di Aula Sanika. Kegiatan serupa pekan lalu dilakukan Bawaslu Blitar.",
        &["ceremony 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar, KPU Kabupaten Blitar]"],
    );
}

#[test]
fn the_head_of_a_unit_holds_an_event_for_it() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso menggelar Jumat Curhat di Balai Desa Sumberejo, Jumat (8/11/2024).",
        &["outreach 2024-11-08 @Balai Desa Sumberejo #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn a_leader_without_a_name_makes_his_unit_the_host() {
    check(
        "BLITAR - Dandim 0808/Blitar memimpin serah terima jabatan di Makodim 0808/Blitar, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Makodim 0808/Blitar #35.05 org[Kodim 0808/Blitar]"],
    );
}

#[test]
fn a_head_who_chairs_need_not_hold_it_unless_it_is_a_commission_at_home() {
    check(
        "BLITAR - Kapolsek Srengat AKP Bima Santoso memimpin rapat di Aula Kecamatan Srengat, Kamis (17/10/2024).",
        &["coordinationmeeting 2024-10-17 @Aula Kecamatan Srengat #35.05.03 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolsek Srengat AKP Bima Santoso memimpin rapat di Mapolsek Srengat, Kamis (17/10/2024).",
        &["coordinationmeeting 2024-10-17 @Mapolsek Srengat #35.05.03 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Ketua Bawaslu Kabupaten Blitar Hasan Basri memimpin rapat di Kantor Bawaslu Kabupaten Blitar, Kamis (17/10/2024).",
        &[
            "coordinationmeeting 2024-10-17 @Kantor Bawaslu Kabupaten Blitar #35.05 org[Bawaslu Kabupaten Blitar] leads[Hasan Basri]",
        ],
    );
    check(
        "BLITAR - Bupati Blitar Surya Dharma melantik Rina Wijaya sebagai Camat Srengat di Kantor Bupati Blitar, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Kantor Bupati Blitar #35.05 leads[Surya Dharma] there[Rina Wijaya]"],
    );
}

#[test]
fn who_is_honoured_by_an_occasion_does_not_hold_what_marks_it() {
    check(
        "JEMBER - Dalam memperingati HUT Korem 083/Baladhika Jaya, Kodim 0824/Jember menyelenggarakan ziarah di Taman Makam Pahlawan Patrang, Jumat (24/11/2023).",
        &["ceremony 2023-11-24 @Taman Makam Pahlawan Patrang #35.09 org[Kodim 0824/Jember]"],
    );
}

#[test]
fn who_tells_of_an_event_leaves_the_unit_behind_him_its_host() {
    check(
        "NATUNA - Bupati Natuna Tono Suharto mengatakan Pemkab Natuna akan menggelar pisah sambut di Gedung Sri Serindit, Sabtu (25/1/2025).",
        &["ceremony 2025-01-25 @Gedung Sri Serindit #21.03 org[Pemerintah Kabupaten Natuna]"],
    );
}

#[test]
fn those_who_organise_a_protest_hold_it() {
    check(
        "BENGKULU - Ratusan petani menggelar aksi di depan Kantor Gubernur Bengkulu, Senin (14/4/2025). Aksi yang diorganisir Front Tani Bersatu itu dikawal Polresta Bengkulu.",
        &["protest 2025-04-14 @Kantor Gubernur Bengkulu #17 org[Front Tani Bersatu] there[Polresta Bengkulu]"],
    );
}

#[test]
fn those_who_are_called_to_a_meeting_do_not_hold_it() {
    check(
        "BANGKALAN - Komisi A memanggil KPU Bangkalan dalam rapat dengar pendapat di Ruang Banggar, Senin (20/5/2024).",
        &["coordinationmeeting 2024-05-20 @Ruang Banggar #35.26"],
    );
}

#[test]
fn who_meets_in_the_rooms_of_a_council_is_its_guest() {
    check(
        "BLITAR - Komisi A memanggil KPU Kabupaten Blitar dalam rapat kerja di ruang Banggar DPRD Kabupaten Blitar, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @ruang Banggar DPRD Kabupaten Blitar #35.05 org[DPRD Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Ketua DPRD Kabupaten Blitar Wahid Santoso menghadiri rapat koordinasi di Pendopo Kecamatan Garum, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Pendopo Kecamatan Garum #35.05.11 there[Wahid Santoso]"],
    );
}

#[test]
fn the_men_who_build_hold_what_guests_open() {
    check(
        "BLITAR - Program TNI Manunggal Membangun Desa (TMMD) ke-125 Kodim 0808/Blitar resmi dibuka Bupati Blitar Wahid Santoso dalam upacara di Lapangan Garuda, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Lapangan Garuda #35.05 org[Kodim 0808/Blitar] leads[Wahid Santoso]"],
    );
}

#[test]
fn a_team_belongs_to_the_body_of_who_leads_it() {
    check(
        "BLITAR - Tim penyidik yang dipimpin Kasi Pidsus Kejari Blitar Tono Suharto menggeledah Kantor Dinas Sosial Kabupaten Blitar, Senin (11/11/2024).",
        &[
            "lawenforcement 2024-11-11 @Kantor Dinas Sosial Kabupaten Blitar #35.05 org[Kejaksaan Negeri Blitar] leads[Tono Suharto]",
        ],
    );
    // A joint one to none.
    check(
        "BLITAR - Tim gabungan yang dipimpin Kasatpol PP Kabupaten Blitar Tono Suharto menertibkan baliho di Desa Sumberejo, Senin (11/11/2024).",
        &["lawenforcement 2024-11-11 #35.05 leads[Tono Suharto]"],
    );
}

#[test]
fn an_agent_may_stand_far_behind() {
    check(
        "BLITAR - Tersangka ditangkap Senin (11/11/2024) malam di Terminal Patria, Kota Blitar, oleh Tim Satreskrim Polres Blitar.",
        &["lawenforcement 2024-11-11 @Terminal Patria #35.72 org[Satreskrim Polres Blitar]"],
    );
}

#[test]
fn who_holds_it_stands_behind_what_it_is_held_for() {
    check(
        "BLITAR - Polda Jawa Timur, Polsek Srengat, Dalam rangka kesiapan menghadapi lebaran, Polres Blitar menggelar rapat koordinasi, Senin (11/11/2024). Acara dilaksanakan Aula Kantor Camat Srengat.",
        &["coordinationmeeting 2024-11-11 @Aula Kantor Camat Srengat #35.05.03 org[Polres Blitar]"],
    );
}

#[test]
fn unnamed_heads_who_escort_or_come_in_a_row_attend_as_their_units() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso didampingi Kapolres Blitar dan Kanit Regident Polsek Srengat memimpin apel gelar pasukan di Alun-alun Blitar, Jumat (20/10/2023).",
        &["rollcall 2023-10-20 @Alun-alun Blitar #35.05 leads[Bima Santoso] there[Polres Blitar]"],
    );
    check(
        "BLITAR - Kodim 0808/Blitar menggelar apel di Lapangan Garuda, Rabu (10/9/2025). Apel itu dihadiri Forkopimda, mulai dari Kepala Kejaksaan Negeri Blitar, Ketua DPRD Kabupaten Blitar, hingga Ketua KPU Kabupaten Blitar.",
        &[
            "rollcall 2025-09-10 @Lapangan Garuda #35.05 org[Kodim 0808/Blitar] there[DPRD Kabupaten Blitar, KPU Kabupaten Blitar, Kejaksaan Negeri Blitar]",
        ],
    );
}

#[test]
fn ballots_are_folded_by_the_commission_whose_chair_leads_it() {
    check(
        "BLITAR - Telah dimulai pelipatan surat suara di GOR Melati, Senin (11/11/2024). Pelipatan surat suara dipimpin Ketua KPU Kabupaten Blitar Arif Fahmi.",
        &["logistics 2024-11-11 @GOR Melati #35.05 org[KPU Kabupaten Blitar] leads[Arif Fahmi]"],
    );
    check(
        "BLITAR - Logistik pemilu mulai di distribusikan ke desa, Senin (11/11/2024).",
        &["logistics 2024-11-11 #35.05"],
    );
}

#[test]
fn a_district_or_a_village_holds_what_it_holds_under_the_name_of_its_place() {
    check(
        "BALIKPAPAN - Kelurahan Baru Tengah, Kecamatan Balikpapan Barat (Balbar) menggelar rapat koordinasi di Kantor Kelurahan Baru Tengah, Selasa (28/1/2020).",
        &[
            "coordinationmeeting 2020-01-28 @Kantor Kelurahan Baru Tengah #64.71.02.1002 org[Pemerintah Kelurahan Baru Tengah]",
        ],
    );
    check(
        "BALIKPAPAN - Warga Kelurahan Baru Tengah menggelar rapat koordinasi di Kantor Kelurahan Baru Tengah, Selasa (28/1/2020).",
        &["coordinationmeeting 2020-01-28 @Kantor Kelurahan Baru Tengah #64.71.02.1002"],
    );
}

#[test]
fn whose_an_event_is_by_its_name_and_by_what_is_said_of_it() {
    let held = "coordinationmeeting 2024-11-11 @Gedung Garuda #35.05 org[Polres Blitar]";
    for text in [
        "BLITAR - Rapat koordinasi lintas sektoral Polres Blitar berlangsung di Gedung Garuda, Senin (11/11/2024).",
        "BLITAR - Rapat koordinasi berlangsung di Gedung Garuda, Senin (11/11/2024). Penyelenggara kegiatan adalah Polres Blitar.",
        "BLITAR - Rapat koordinasi berlangsung di Gedung Garuda, Senin (11/11/2024). Kegiatan ini merupakan agenda rutin Polres Blitar.",
        "BLITAR - Lewat rapat koordinasi di Gedung Garuda, Senin (11/11/2024), Polres Blitar mengajak semua pihak menahan diri.",
        "BLITAR - Polres Blitar terus mematangkan persiapan. Salah satunya melalui rapat koordinasi yang digelar di Gedung Garuda, Senin (11/11/2024).",
    ] {
        check(text, &[held]);
    }
    // Those who meet, and what is spoken of, are no hosts.
    check(
        "BLITAR - Rapat koordinasi persiapan pemilihan KPU, Bawaslu dan Polres Blitar berlangsung di Gedung Garuda, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Gedung Garuda #35.05"],
    );
    check(
        "BLITAR - Rapat koordinasi terkait pengamanan KPU Blitar berlangsung di Gedung Garuda, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Gedung Garuda #35.05"],
    );
}

#[test]
fn those_who_sign_a_paper_hold_its_signing() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso dan Kajari Blitar Tono Suharto menandatangani perjanjian kerja sama di Aula Sanika, Senin (11/11/2024).",
        &[
            "ceremony 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar, Kejaksaan Negeri Blitar] there[Bima Santoso, Tono Suharto]",
        ],
    );
}

#[test]
fn those_who_guard_what_others_hold_are_there() {
    check(
        "BLITAR - Polres Blitar menerjunkan 300 personel mengawal rapat pleno pengundian nomor urut di Gedung Garuda, Senin (23/9/2024).",
        &["other 2024-09-23 @Gedung Garuda #35.05 there[Polres Blitar]"],
    );
    check(
        "BLITAR - Deklarasi kampanye damai KPU Blitar berlangsung di Gedung Garuda, Senin (23/9/2024).",
        &["declaration 2024-09-23 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Camat Srengat Tono Suharto menghadiri kegiatan KPU Blitar, yakni deklarasi kampanye damai di Gedung Garuda, Senin (23/9/2024).",
        &["declaration 2024-09-23 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar] there[Tono Suharto]"],
    );
}
