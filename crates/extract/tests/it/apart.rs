//! A further event that goes by little more than a place or a leader of its own.

use crate::support::check_events as check;

#[test]
fn what_nobody_known_does_counts_at_a_place_of_its_own() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Bima Santoso melakukan kunjungan kerja ke Mapolres Blitar, Senin (11/11/2024). Selesai acara, jenderal bintang dua tersebut bertatap muka dengan para kiai di Aula Sanika.",
        &["visit 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso]", "outreach 2024-11-11 @Aula Sanika #35.05"],
    );
    // At the place told before it is part of that.
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Bima Santoso melakukan kunjungan kerja ke Mapolres Blitar, Senin (11/11/2024). Selesai acara, jenderal bintang dua tersebut bertatap muka dengan para kiai di Mapolres Blitar.",
        &["visit 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso]"],
    );
    // Guards at a gate are no event.
    check(
        "BLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024). Kawat berduri dipasang dengan pengamanan ketat di Kantor KPU Kabupaten Blitar.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn what_is_done_outside_counts_under_a_leader() {
    check(
        "BLITAR - Pemerintah Kabupaten Blitar menggelar deklarasi netralitas di Pendopo Ronggo, Senin (11/11/2024). Penertiban dipimpin Kasatpol PP Kabupaten Blitar Rina Wijaya.",
        &[
            "declaration 2024-11-11 @Pendopo Ronggo #35.05 org[Pemerintah Kabupaten Blitar]",
            "lawenforcement 2024-11-11 #35.05 leads[Rina Wijaya]",
        ],
    );
    // Who only secures an event leads nothing.
    check(
        "BLITAR - Pemerintah Kabupaten Blitar menggelar deklarasi netralitas di Pendopo Ronggo, Senin (11/11/2024). Pengamanan dipimpin Kabag Ops Polres Blitar Kompol Rina Wijaya.",
        &["declaration 2024-11-11 @Pendopo Ronggo #35.05 org[Pemerintah Kabupaten Blitar] there[Rina Wijaya]"],
    );
}

#[test]
fn a_crowd_that_moves_on_protests_there_too() {
    check(
        "BLITAR - Ratusan petani berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Senin (11/11/2024). Massa lalu bergeser ke Gudang Bulog, Kecamatan Kanigoro.",
        &["protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05", "protest 2024-11-11 @Gudang Bulog #35.05.10"],
    );
    // What is named behind it is what goes on there.
    check(
        "BLITAR - Ratusan petani berunjuk rasa di depan Kantor DPRD Kabupaten Blitar, Senin (11/11/2024). Massa lalu bergeser ke Gudang Bulog, Kecamatan Kanigoro. Di sana digelar doa bersama.",
        &["protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05", "other 2024-11-11 @Gudang Bulog #35.05.10"],
    );
}

#[test]
fn who_goes_back_to_lead_something_leads_it() {
    check(
        "BLITAR - Polres Blitar menggelar simulasi di Lapangan Garuda, Senin (11/11/2024). Adapun Wakapolres Blitar Kompol Rina Wijaya kembali ke Mapolres Blitar untuk memimpin rapat kesiapan.",
        &[
            "simulation 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "coordinationmeeting 2024-11-11 @Mapolres Blitar #35.05 leads[Rina Wijaya]",
        ],
    );
    // What is only meant to be held is not.
    check(
        "BLITAR - Polres Blitar menggelar simulasi di Lapangan Garuda, Senin (11/11/2024). Wakapolres Blitar Kompol Rina Wijaya menyiapkan Mapolres Blitar untuk menggelar rapat kesiapan.",
        &["simulation 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn each_stop_of_a_tour_is_an_event_at_which_the_party_is() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso didampingi Dandim 0808/Blitar Letkol Inf Surya Dharma mengecek pengamanan Natal di sejumlah gereja, Selasa (24/12/2024).\n\nRombongan lebih dulu mendatangi Gereja Santo Yusup, Kelurahan Kepanjenlor. Di gereja itu mereka menyapa jemaat.\n\nSelanjutnya giliran Gereja Bethany, Kecamatan Kanigoro. Di sini Kapolres menegur petugas.",
        &[
            "inspection 2024-12-24 @Gereja Santo Yusup #35.72.01.1007 leads[Bima Santoso] there[Surya Dharma]",
            "inspection 2024-12-24 @Gereja Bethany #35.05.10 leads[Bima Santoso] there[Surya Dharma]",
        ],
    );
    // A list of what was called at.
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso keliling mengecek pengamanan Natal di Kabupaten Blitar, Selasa (24/12/2024).\n\n1. Gereja Bethany, pukul 17.45 WIB. Kapolres memeriksa pos penjagaan.\n2. Gereja Maranatha, pukul 19.10 WIB. Rombongan hanya sebentar.",
        &[
            "inspection 2024-12-24 @Gereja Bethany #35.05 leads[Bima Santoso]",
            "inspection 2024-12-24 @Gereja Maranatha #35.05 leads[Bima Santoso]",
        ],
    );
    // Where no tour is told a place at the head of a sentence is only where something stands.
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengecek pengamanan di Pos Terpadu Garum, Selasa (24/12/2024). Di Gereja Bethany jemaat sudah menunggu.",
        &["inspection 2024-12-24 @Pos Terpadu Garum #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn a_deed_that_no_word_names_counts_behind_another_event_at_a_place_of_its_own() {
    check(
        "BLITAR - Polres Blitar menggelar bakti kesehatan di Balai Desa Plosorejo, Selasa (24/12/2024). Usai pengobatan, Kapolsek Wates AKP Rina Wijaya bersama pemuda membersihkan sampah plastik di Pantai Jolosutro, Kecamatan Wates.",
        &[
            "socialaid 2024-12-24 @Balai Desa Plosorejo #35.05.04.2014 org[Polres Blitar]",
            "socialaid 2024-12-24 @Pantai Jolosutro #35.05.20 there[Rina Wijaya]",
        ],
    );
    // Words about it are no deed.
    check(
        "BLITAR - Polres Blitar menggelar bakti kesehatan di Balai Desa Plosorejo, Selasa (24/12/2024). Usai pengobatan, Kapolres Blitar AKBP Bima Santoso menyebut jalan ke Pantai Jolosutro segera diperbaiki.",
        &["socialaid 2024-12-24 @Balai Desa Plosorejo #35.05.04.2014 org[Polres Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn the_next_of_its_kind_is_another_one() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Hotel Puri Perdana, Senin (11/11/2024). Debat kedua dijadwalkan Rabu (20/11) di Aula Sanika.",
        &[
            "debate 2024-11-11 @Hotel Puri Perdana #35.05 org[KPU Kabupaten Blitar]",
            "debate 2024-11-20 @Aula Sanika #35.05",
        ],
    );
    // The second one from the start is the one told.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat kedua di Hotel Puri Perdana, Senin (11/11/2024). Debat kedua ini dihadiri Kapolres Blitar AKBP Bima Santoso.",
        &["debate 2024-11-11 @Hotel Puri Perdana #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn a_shipment_arrives_at_the_place_with_which_a_sentence_begins() {
    check(
        "BLITAR - Logistik Pilkada diberangkatkan dari gudang KPU Kabupaten Blitar, Sabtu (23/11/2024). Di Balai Desa Plosorejo, logistik tiba pukul 10.00 WIB dan diterima Camat Kademangan Rina Wijaya.",
        &[
            "logistics 2024-11-23 @gudang KPU Kabupaten Blitar #35.05",
            "logistics 2024-11-23 @Balai Desa Plosorejo #35.05.04.2014 there[Rina Wijaya]",
        ],
    );
}

#[test]
fn a_day_that_stands_over_what_follows_is_its_day() {
    check(
        "BLITAR - Sepekan ini Polres Blitar sibuk, demikian catatan Humas, Sabtu (16/11/2024).\n\nSenin, 11 November\n\nKapolres Blitar AKBP Bima Santoso memimpin upacara di Lapangan Garuda.\n\nRabu (13/11).\n\nPolres Blitar menggelar sertijab di Aula Sanika.",
        &[
            "ceremony 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "ceremony 2024-11-13 @Aula Sanika #35.05 org[Polres Blitar]",
        ],
    );
    check(
        "BLITAR - Gubernur Jawa Timur Rina Wijaya berada di Kabupaten Blitar 12 sampai 14 Agustus 2024.\n\nHari pertama\n\nGubernur meninjau gudang logistik KPU Kabupaten Blitar.\n\nHari kedua\n\nGubernur memimpin rapat di Aula Sanika.",
        &[
            "inspection 2024-08-12 @gudang logistik KPU Kabupaten Blitar #35.05 leads[Rina Wijaya]",
            "coordinationmeeting 2024-08-13 @Aula Sanika #35.05 leads[Rina Wijaya]",
        ],
    );
    // A day of its own comes first.
    check(
        "BLITAR - Catatan Humas Polres Blitar.\n\nSenin, 11 November 2024\n\nPolres Blitar menggelar apel di Lapangan Garuda, Selasa (12/11/2024).",
        &["rollcall 2024-11-12 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_room_lies_where_its_house_does() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Bima Santoso melakukan kunjungan kerja ke Mapolsek Kanigoro, Kelurahan Kanigoro, Kecamatan Kanigoro, Senin (11/11/2024). Sorenya digelar rapat koordinasi di Aula Mapolsek Kanigoro yang dipimpin Kapolres Blitar AKBP Surya Dharma.",
        &[
            "visit 2024-11-11 @Mapolsek Kanigoro #35.05.10.1008 there[Bima Santoso]",
            "coordinationmeeting 2024-11-11 @Aula Mapolsek Kanigoro #35.05.10.1008 leads[Surya Dharma]",
        ],
    );
}

#[test]
fn the_first_part_of_what_has_no_place_yet_is_its_place() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menertibkan alat peraga kampanye, Rabu (16/10/2024). Titik pertama penertiban adalah simpang empat Garum, Kecamatan Garum.",
        &["lawenforcement 2024-10-16 @simpang empat Garum #35.05.11 org[Bawaslu Kabupaten Blitar]"],
    );
}

const APEL: &str = "BLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024).";
const HELD: &str = "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]";

fn beside(sentence: &str, event: &str) {
    check(&format!("{APEL} {sentence}"), &[HELD, event]);
}

fn nothing_beside(sentence: &str) {
    check(&format!("{APEL} {sentence}"), &[HELD]);
}

#[test]
fn a_patrol_rides_out_after_a_roll_call() {
    beside("Setelah apel, personel langsung melaksanakan patroli skala besar.", "patrol 2024-11-11 #35.05");
    nothing_beside("Patroli akan ditingkatkan.");
}

#[test]
fn an_office_or_a_unit_does_something_on_a_day_of_its_own() {
    beside(
        "Satpol PP Kabupaten Blitar menertibkan ratusan baliho di Jalan Merdeka, Minggu (10/11/2024).",
        "lawenforcement 2024-11-10 #35.05 org[Satpol PP Kabupaten Blitar]",
    );
    // On the day of the page's event, at no other place, it is part of that.
    nothing_beside("Satpol PP Kabupaten Blitar menertibkan ratusan baliho.");
}

#[test]
fn a_deed_in_a_village_is_done_elsewhere_than_on_the_square() {
    beside(
        "Dandim 0808/Blitar Letkol Inf Tono Suharto meninjau jalur evakuasi di Desa Ngaringan.",
        "inspection 2024-11-11 #35.05.15.2009 leads[Tono Suharto]",
    );
    check(
        &format!("{APEL} Dandim 0808/Blitar Letkol Inf Tono Suharto meninjau kelengkapan personel."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Tono Suharto]"],
    );
}

#[test]
fn what_was_only_acted_is_of_the_exercise() {
    check(
        "BLITAR - Massa membakar ban di depan Kantor KPU Kabupaten Blitar, Kamis (19/9/2024). Dua provokator diringkus polisi. Ternyata keributan itu hanya skenario simulasi pengamanan kota yang digelar Polres Blitar. Simulasi dipimpin Kabag Ops Kompol Sena Adi.",
        &["simulation 2024-09-19 @Kantor KPU Kabupaten Blitar #35.05 org[Polres Blitar] leads[Sena Adi]"],
    );
}

#[test]
fn they_leave_at_a_parade() {
    check(
        "BLITAR - Sebanyak 500 personel Polres Blitar diberangkatkan ke TPS lewat apel pergeseran pasukan di halaman Mapolres Blitar, Senin (25/11/2024). Apel dipimpin Kapolres Blitar AKBP Rama Wijaya.",
        &["rollcall 2024-11-25 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Rama Wijaya]"],
    );
}
