//! What a page tells beside its event, by its day and its place: deeds that no word of the lexicon names.

use crate::support::check_events as check;

const APEL: &str = "BLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024).";

#[test]
fn a_deed_on_another_day_and_at_another_place_is_an_event() {
    check(
        &format!(
            "{APEL} Terakhir, Minggu (10/11), petugas BPBD Kabupaten Blitar memadamkan api di Desa Sawentar, Kecamatan Kanigoro."
        ),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "other 2024-11-10 #35.05.10.2011 org[BPBD Kabupaten Blitar]",
        ],
    );
    // Of the same day it is part of what is told.
    check(
        &format!("{APEL} Petugas BPBD Kabupaten Blitar memadamkan api di Desa Sawentar, Kecamatan Kanigoro."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
    // What may be done is not.
    check(
        &format!("{APEL} Spanduk boleh diambil di kantor Camat Kanigoro usai Rabu (27/11)."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn its_kind_is_that_of_what_is_named_in_passing_there() {
    check(
        &format!(
            "{APEL} Camat Kanigoro Rina Wijaya menuturkan, kasus ini bermula ketika Panwascam Kanigoro mengawasi kampanye di Desa Sawentar, Kamis (10/10)."
        ),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "campaign 2024-10-10 #35.05.10.2011 org[Panwascam Kanigoro]",
        ],
    );
    check(
        &format!(
            "{APEL} Hasil musyawarah desa yang dilaksanakan Kamis (7/11) di Balai Desa Sawentar sudah menyepakati tiga prioritas."
        ),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "coordinationmeeting 2024-11-07 @Balai Desa Sawentar #35.05.10.2011",
        ],
    );
    check(
        &format!(
            "{APEL} Sehari sebelumnya, Minggu (10/11), Ketua Bhayangkari Cabang Blitar Ny. Sari Bima mengantar perlengkapan bayi ke posko di Desa Sawentar."
        ),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "socialaid 2024-11-10 #35.05.10.2011 there[Sari Bima]",
        ],
    );
}

#[test]
fn whose_turn_it_is_on_another_day_is_the_next_of_its_kind() {
    let meeting = "BLITAR - Pemerintah Kabupaten Blitar menggelar musrenbang di Aula Kantor Kecamatan Kanigoro, Senin (11/11/2024).";
    check(
        &format!("{meeting} Sementara Kecamatan Wlingi mendapat jadwal Kamis (14/11) di aula kantor kecamatan."),
        &[
            "coordinationmeeting 2024-11-11 @Aula Kantor Kecamatan Kanigoro #35.05.10 org[Pemerintah Kabupaten Blitar]",
            "coordinationmeeting 2024-11-14 @aula kantor kecamatan #35.05.17",
        ],
    );
    check(
        &format!("{meeting} Rabu (13/11), giliran Balai Desa Sawentar."),
        &[
            "coordinationmeeting 2024-11-11 @Aula Kantor Kecamatan Kanigoro #35.05.10 org[Pemerintah Kabupaten Blitar]",
            "coordinationmeeting 2024-11-13 @Balai Desa Sawentar #35.05.10.2011 org[Pemerintah Kabupaten Blitar]",
        ],
    );
}

#[test]
fn what_is_held_beside_the_rest_counts_by_its_day_and_place() {
    check(
        &format!("{APEL} Kegiatan ditutup Sabtu nanti (16/11) dengan lomba dayung di Pantai Serang."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]", "other 2024-11-16 @Pantai Serang #35.05"],
    );
    // Without a day it is said by the way.
    check(
        &format!("{APEL} Warga menunggu lomba dayung di Pantai Serang."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_deed_named_by_a_noun_takes_place() {
    check(
        "BLITAR - Kantor Pertanahan Kabupaten Blitar menyerahkan 214 sertifikat kepada warga. Penyerahan berlangsung di Kantor Desa Sawentar, Jumat (22/11/2024).",
        &["ceremony 2024-11-22 @Kantor Desa Sawentar #35.05.10.2011"],
    );
    check(
        "BLITAR - Enam penyelenggara pemilu dimintai keterangan DKPP. Pemeriksaan perkara itu berlangsung di Kantor KPU Kabupaten Blitar, Jumat (22/11/2024), diketuai Anggota DKPP Rina Wijaya.",
        &["hearing 2024-11-22 @Kantor KPU Kabupaten Blitar #35.05 org[DKPP] leads[Rina Wijaya]"],
    );
    // `Pengiriman` is the shipment told before.
    check(
        "BLITAR - KPU Kabupaten Blitar mulai mengirim logistik pilkada, Rabu (20/11/2024). Pengiriman perdana dilakukan dari Pelabuhan Serang ke Desa Sawentar.",
        &["logistics 2024-11-20 @Pelabuhan Serang #35.05.10.2011 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn who_searches_and_rescues_is_told_of() {
    check(
        "BLITAR - Seorang pencari ikan tenggelam di Desa Sawentar, Kecamatan Kanigoro, Senin (11/11/2024). Pencarian dipimpin Kapolsek Kanigoro Iptu Bima Santoso bersama BPBD Kabupaten Blitar.",
        &["other 2024-11-11 #35.05.10.2011 leads[Bima Santoso] there[BPBD Kabupaten Blitar]"],
    );
}

#[test]
fn gifts_at_the_end_of_a_way_are_given_there() {
    check(
        "BLITAR - Bupati Blitar Rina Wijaya meninjau lokasi longsor di Desa Sawentar, Senin (11/11/2024). Dari sana rombongan bupati bergerak ke Gereja Immanuel untuk menyerahkan bantuan kepada warga.",
        &[
            "inspection 2024-11-11 #35.05.10.2011 leads[Rina Wijaya]",
            "socialaid 2024-11-11 @Gereja Immanuel #35.05 there[Rina Wijaya]",
        ],
    );
}

#[test]
fn banners_are_a_protest() {
    check(
        &format!("{APEL} Di luar lapangan, puluhan warga membentangkan spanduk di depan Kantor KPU Kabupaten Blitar."),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "protest 2024-11-11 @Kantor KPU Kabupaten Blitar #35.05",
        ],
    );
}

#[test]
fn where_people_go_is_what_they_go_there_for() {
    check(
        &format!("{APEL} Selepas apel, hadirin bergeser ke Aula Sanika untuk pemotongan tumpeng."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]", "ceremony 2024-11-11 @Aula Sanika #35.05"],
    );
}

#[test]
fn a_paper_signed_at_a_place_is_an_event() {
    check(
        "BLITAR - Naskah Perjanjian Hibah Daerah diteken di ruang rapat Bupati Blitar, Jumat (10/11/2023). Bupati Blitar Rina Wijaya hadir.",
        &["ceremony 2023-11-10 @ruang rapat Bupati Blitar #35.05 there[Rina Wijaya]"],
    );
    // A paper that is signed at a declaration is part of it.
    check(
        "BLITAR - Naskah perdamaian ditandatangani dalam deklarasi damai di Balai Desa Sawentar, Jumat (10/11/2023). Hadir Bupati Blitar Rina Wijaya.",
        &["declaration 2023-11-10 @Balai Desa Sawentar #35.05.10.2011 there[Rina Wijaya]"],
    );
}

#[test]
fn who_is_busy_elsewhere_is_there() {
    check(
        &format!(
            "{APEL} Apel diambil Sekda Blitar Sari Dewi menggantikan Bupati Blitar Rina Wijaya yang sedang rapat di Kota Surabaya."
        ),
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Sari Dewi]",
            "coordinationmeeting 2024-11-11 #35.78 there[Rina Wijaya]",
        ],
    );
}

#[test]
fn who_does_something_on_a_day_of_its_own_needs_no_place() {
    check(
        "BLITAR - Pencarian korban longsor di Desa Sawentar, Senin (11/11/2024), dipimpin Kapolsek Kanigoro Iptu Bima Santoso. Selasa (12/11), Bupati Blitar Rina Wijaya meninjau lokasi.",
        &["other 2024-11-11 #35.05.10.2011 leads[Bima Santoso]", "inspection 2024-11-12 #35.05 leads[Rina Wijaya]"],
    );
    // What befell others is no event of its own.
    check(
        &format!("{APEL} Peristiwa serupa pernah terjadi Kamis (10/10) di Desa Sawentar."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn what_is_over_is_an_event_at_a_place_of_its_own_under_a_lead_or_on_a_day() {
    const PATROLI: &str =
        "BLITAR - Polres Blitar menggelar patroli skala besar di Kecamatan Wates, Senin (11/11/2024).";
    check(
        &format!("{PATROLI} Tim bergerak setelah apel di Lapangan Garuda yang dipimpin Kompol Rina Wijaya."),
        &["patrol 2024-11-11 #35.05.20 org[Polres Blitar] leads[Rina Wijaya]"],
    );
    // Nobody's lead: part of what is told.
    check(
        &format!("{PATROLI} Tim bergerak setelah apel di Lapangan Garuda."),
        &["patrol 2024-11-11 #35.05.20 org[Polres Blitar]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat evaluasi di Hotel Garuda, Senin (11/11/2024). Kesepakatan itu mengoreksi hasil pertemuan sebelumnya di Kantor Bawaslu Blitar, Selasa (5/11/2024).",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Garuda #35.05 org[KPU Kabupaten Blitar]",
            "coordinationmeeting 2024-11-05 @Kantor Bawaslu Blitar #35.05",
        ],
    );
}

#[test]
fn what_will_be_opened_on_a_day_is_announced() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso memimpin rapat koordinasi di Pendopo Ronggo, Senin (11/11/2024). Pos itu akan diresmikan pada Senin (18/11/2024).",
        &["coordinationmeeting 2024-11-11 @Pendopo Ronggo #35.05 leads[Bima Santoso]", "ceremony 2024-11-18 #35.05"],
    );
    check(
        "BLITAR - Bupati Blitar Bima Santoso memimpin rapat koordinasi di Pendopo Ronggo, Senin (11/11/2024). Pos itu akan diresmikan bulan depan.",
        &["coordinationmeeting 2024-11-11 @Pendopo Ronggo #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn a_day_on_which_nothing_told_was_has_an_event_of_its_own() {
    let apel = "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]";
    let also = |sentence: &str, event: &str| check(&format!("{APEL} {sentence}"), &[apel, event]);
    // What is to come, by the verb behind the word that says so.
    also(
        "Hasil pendataan akan dibahas bersama para camat pada Sabtu (16/11).",
        "coordinationmeeting 2024-11-16 #35.05",
    );
    also("Hasil pendataan akan direkap di tingkat kecamatan pada Sabtu (16/11).", "tally 2024-11-16 #35.05");
    also(
        "Surat suara rusak akan dimusnahkan Sabtu (16/11) di halaman Kantor Camat Kanigoro.",
        "other 2024-11-16 @halaman Kantor Camat Kanigoro #35.05.10",
    );
    // What was done by somebody who is not named.
    also(
        "Pada Jumat (8/11), warga sempat berunjuk rasa di halaman Kantor Camat Kanigoro.",
        "protest 2024-11-08 @halaman Kantor Camat Kanigoro #35.05.10",
    );
    // The same once more, held by the same body.
    also(
        "Rabu (20/11), giliran Lapangan Sawentar.",
        "rollcall 2024-11-20 @Lapangan Sawentar #35.05 org[Polres Blitar]",
    );
}

#[test]
fn a_day_of_another_matter_has_none() {
    let alone = |sentence: &str| {
        check(&format!("{APEL} {sentence}"), &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"]);
    };
    alone("Logistik sudah berada di Kantor Camat Kanigoro sejak Jumat (8/11) malam.");
    alone("Penunjukan itu sesuai surat telegram tertanggal Rabu (6/11) yang dikirim ke Polres.");
    alone("Tebing di Desa Sawentar runtuh menimpa rumah warga, Sabtu (9/11) malam.");
    alone("Ditemui di kantornya, Selasa (12/11), Kapolres Blitar AKBP Bima Santoso membenarkan.");
    alone("Jumlah pemilih yang akan genap usia pada 27 November mencapai 2.104 orang.");
    alone("Bima berkata, “Kami akan menggelar rapat di Kantor Camat Kanigoro, Jumat (8/11).”");
}
