//! The day of an event: which of the days on a page is its own, and which is somebody's term, letter or vote to come.

use crate::support::{check_events as check, events, read};

#[test]
fn the_day_on_which_someone_spoke_is_not_the_event_s() {
    check(
        "BLITAR - Polres Blitar menggelar patroli gabungan di Kecamatan Srengat, Sabtu (9/11/2024) malam. \u{201c}Kami jaga semua titik rawan,\u{201d} kata Kapolres Blitar AKBP Bima Santoso, Minggu (10/11/2024).",
        &["patrol 2024-11-09 #35.05.03 org[Polres Blitar]"],
    );
}

#[test]
fn the_lead_may_give_day_and_place_before_the_event_has_a_name() {
    check(
        "BLITAR - Sebanyak 36 kepala desa berkumpul di Aula Kantor Camat Srengat, Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024). Silaturahmi itu digagas Polres Blitar dan dibuka Kapolres Blitar AKBP Bima Santoso.",
        &["outreach 2024-11-11 @Aula Kantor Camat Srengat #35.05.03 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn the_day_of_a_vote_to_come_is_not_that_of_the_meeting_about_it() {
    check(
        "BLITAR - Polres Blitar menggelar rapat membahas pengamanan pemilihan kepala desa yang akan dilaksanakan 15 Oktober 2024 di Aula Sanika.",
        &["coordinationmeeting @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn an_event_behind_an_attribution_has_the_day_that_follows_it() {
    check(
        "\"Kepala desa harus netral dan tidak ikut kampanye,\" ujar Ketua Bawaslu Blitar Rina Wijaya dalam rapat kerja di Hotel Merdeka, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Merdeka #35.05 speaks[Rina Wijaya]"],
    );
}

#[test]
fn a_letter_of_an_earlier_day_bounds_a_weekday_told_before_it() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin serah terima jabatan di Mapolres Blitar, Selasa. Mutasi itu berdasarkan Surat Telegram Nomor ST/21 tanggal 9 September 2017.",
        &["ceremony 2017-09-12 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn a_short_month_may_be_written_small() {
    check(
        "Selasa tgl 17 sep 2024 jam 09.00 WIB bertempat di Aula Kantor Camat Srengat telah dilaksanakan kegiatan rapat kerja yang diselenggarakan Panwascam Srengat.",
        &["coordinationmeeting 2024-09-17 @Aula Kantor Camat Srengat #35.05.03 org[Panwascam Srengat]"],
    );
}

#[test]
fn a_slip_of_the_weekday_moves_no_day_out_of_the_year_beside_it() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Mapolres Blitar, Senin (15/10). Operasi berlangsung 14 Oktober 2024 sampai 27 Oktober 2024.",
        &["rollcall 2024-10-15 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Mapolres Blitar, Selasa (28 Januari 2019). Apel itu untuk Pemilu 2019.",
        &["rollcall 2019-01-28 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn a_span_of_days_is_an_events_own() {
    for days in ["sejak Senin hingga Rabu (12-14/8/2024)", "sejak Senin (12/8/2024) hingga Rabu (14/8/2024)"] {
        let reading = read(&format!("LEBONG – Sosialisasi digelar Bawaslu Lebong {days} di Aula Bawaslu."));
        assert!(events(&reading)[0].starts_with("outreach 2024-08-12/2024-08-14"), "{:?}", events(&reading));
    }
}

#[test]
fn days_of_other_things_and_days_one_behind_the_other() {
    check(
        "BLITAR - Menyambut Hari Bhayangkara yang jatuh pada 1 Juli 2025, Polres Blitar menggelar donor darah di Aula Sanika, Senin (16/6/2025).",
        &["socialaid 2025-06-16 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar bimbingan teknis di Hotel Puri pada 22 s.d. 24 Januari 2024.",
        &["training 2024-01-22/2024-01-24 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar bimbingan teknis di Hotel Puri pada 5 dan 6 Juni 2024.",
        &["training 2024-06-05/2024-06-06 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_year_that_its_weekday_does_not_fit_is_the_one_that_the_page_names() {
    check(
        "BLITAR - Pemungutan Suara Ulang (PSU) Pilkada 2024 digelar KPU Kabupaten Blitar di TPS 2 Desa Tingal, Kecamatan Garum, Selasa (3/12/2023).",
        &["voting 2024-12-03 @TPS 2 Desa Tingal #35.05.11.2005 org[KPU Kabupaten Blitar]"],
    );
    // The weekday fits the printed year: nothing is mended.
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi Pilkada 2024 di Aula Sanika, Minggu (3/12/2023).",
        &["coordinationmeeting 2023-12-03 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_year_left_out_is_one_that_the_page_names_and_that_fits_the_weekday() {
    // The one day printed in full is that of a paper from years before.
    check(
        "BLITAR - Kejaksaan Negeri Blitar menggelar penyuluhan hukum di Aula Kantor Camat Srengat, Selasa (6/12). Program itu berjalan sejak September 2022, setelah ada kesepahaman pada 15 Maret 2018.",
        &["outreach 2022-12-06 @Aula Kantor Camat Srengat #35.05.03 org[Kejaksaan Negeri Blitar]"],
    );
    // No year at all, and none of the last years fits.
    check(
        "BLITAR - Polres Blitar menggelar patroli gabungan di Kecamatan Srengat, Kamis (16/7) malam.",
        &["patrol 2020-07-16 #35.05.03 org[Polres Blitar]"],
    );
}

#[test]
fn how_days_are_written_and_what_is_none() {
    // The bracket stands behind a comma.
    check(
        "BLITAR - Polres Blitar menggelar patroli gabungan di Kecamatan Srengat, Senin, (22/10).",
        &["patrol 2018-10-22 #35.05.03 org[Polres Blitar]"],
    );
    // A term ends years later.
    check(
        "BLITAR - Sebanyak 50 anggota DPRD Kabupaten Blitar masa jabatan 2019-2024 dilantik di Gedung Graha, Selasa (3/9).",
        &["ceremony 2019-09-03 @Gedung Graha #35.05"],
    );
    // Part of a paper's number.
    check(
        "BLITAR - Kejaksaan Negeri Blitar menahan dua orang di Kecamatan Srengat, Rabu (6/12/2023). Penahanan itu sesuai surat perintah nomor B 12/L.5/Fd.1/12/2023.",
        &["lawenforcement 2023-12-06 #35.05.03 org[Kejaksaan Negeri Blitar]"],
    );
}

#[test]
fn the_day_of_an_election_is_not_that_of_the_meeting_before_it() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi sebelum Pilkada serentak berlangsung pada Rabu 27 November 2024. Rapat itu digelar pada Minggu (20/10/2024) di Kecamatan Srengat.",
        &["coordinationmeeting 2024-10-20 #35.05.03 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_day_since_which_a_post_is_held_or_on_which_a_term_ends_is_no_day_of_what_is_told() {
    check(
        "BLITAR - Tradisi penyambutan Dandim 0808/Blitar digelar di Makodim 0808/Blitar pada Rabu pukul 08.00 WIB. Letkol Inf Agus Bakti menjabat Dandim selama dua tahun sejak 28 Oktober 2015.",
        &["ceremony @Makodim 0808/Blitar #35.05"],
    );
    check(
        "BLITAR - Rekapitulasi suara digelar KPU Kabupaten Blitar di Hotel Puri sejak Minggu (1/12/2024), berakhir Selasa (3/12) malam.",
        &["tally 2024-12-01 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_counted_day_stands_over_what_was_done_on_it() {
    check(
        "SAMBAS - Kapolda Kalimantan Barat Irjen Pol Anton Wijaya menuntaskan kunjungan kerja dua hari di Kabupaten Sambas, Rabu (18/6/2025). Hari pertama, Selasa (17/6), rombongan singgah di pasar. Di halaman Mapolsek Pemangkat, Kapolda meresmikan gedung pelayanan.",
        &[
            "visit 2025-06-18 #61.01 there[Anton Wijaya]",
            "ceremony 2025-06-17 @halaman Mapolsek Pemangkat #61.01.05 leads[Anton Wijaya]",
        ],
    );
}

#[test]
fn later_on_the_page_s_own_day() {
    check(
        "Api Lalap 11 Rumah\n\nSabtu, 9 Agustus 2025 | 10:00\n\nBARABAI - Kebakaran melanda Desa Pandawan, Kecamatan Pandawan, Kabupaten Hulu Sungai Tengah, Sabtu (9/8/2025). Siang nanti BPBD Hulu Sungai Tengah dijadwalkan menyalurkan bantuan di Kantor Desa Pandawan.",
        &["socialaid @Kantor Desa Pandawan #63.07.05.2006 org[BPBD Kabupaten Hulu Sungai Tengah]"],
    );
}

#[test]
fn a_day_in_a_sentence_of_its_own_is_that_of_a_regular_meeting() {
    check(
        "Warga curhat\n\nBLITAR - Polsek Srengat menggelar kegiatan rutin bernama \u{201c}Jumat Curhat\u{201d} di Desa Bagelenan, Kecamatan Srengat. Pada Jumat (29/3/2024). Kegiatan dihadiri Kepala Desa Daini Lubis.",
        &["outreach 2024-03-29 #35.05.03.2012 org[Polsek Srengat] there[Daini Lubis]"],
    );
}

#[test]
fn a_place_may_be_named_after_a_day() {
    check(
        "Simulasi di Kolaka\n\nKOLAKA - Teriakan massa mewarnai Lapangan 19 November, Kamis (22/8/2024). Simulasi itu digelar Polres Kolaka.",
        &["simulation 2024-08-22 #74.01 org[Polres Kolaka]"],
    );
}

#[test]
fn the_day_since_when_a_patrol_has_begun_is_its_own() {
    check(
        "BLITAR - Polres Blitar melakukan patroli bersama di Waduk Wlingi. Patroli gabungan dimulai sejak Kamis (14/11/2024) di sekitar bendungan.",
        &["patrol 2024-11-14 @Waduk Wlingi #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn in_january_the_old_year_is_written_on() {
    check(
        "BLITAR - Kapolres Blitar AKBP Rama Wijaya memimpin apel di Mapolres Blitar, Kamis (16/1/2024). Pilkada 2024 yang baru lewat berjalan aman.",
        &["rollcall 2025-01-16 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Rama Wijaya]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Rama Wijaya memimpin apel di Mapolres Blitar, Kamis (18/1/2024). Pemilu 2024 tinggal sebulan.",
        &["rollcall 2024-01-18 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Rama Wijaya]"],
    );
}

#[test]
fn earlier_on_the_same_day() {
    check(
        "BLITAR - Polres Blitar menggelar simulasi di Graha Patria, Kamis (19/9/2024). Simulasi dipimpin Kabag Ops Kompol Sena Adi. Sebelumnya, Kamis pagi, apel gelar pasukan dipimpin Kapolres AKBP Rama Wijaya di halaman Mapolres Blitar.",
        &[
            "simulation 2024-09-19 @Graha Patria #35.05 org[Polres Blitar] leads[Sena Adi]",
            "rollcall 2024-09-19 @halaman Mapolres Blitar #35.05 leads[Rama Wijaya]",
        ],
    );
}

#[test]
fn a_weekday_that_is_somebodys_name_is_no_day() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar rakor di Hotel Melati, Jumat (2/2/2024). Rakor diikuti anggota Bawaslu Kabupaten Blitar Yakobus Senin, S.Sos.",
        &["coordinationmeeting 2024-02-02 @Hotel Melati #35.05 org[Bawaslu Kabupaten Blitar] there[Yakobus Senin]"],
    );
}

#[test]
fn the_second_of_several_days_is_the_day_behind_the_first() {
    check(
        "BLITAR - Polres Blitar menggelar pelatihan di Hotel Puri, Senin hingga Selasa (11-12/11/2024). Pada hari kedua, Kapolres Blitar AKBP Bima Santoso memimpin simulasi di Lapangan Garuda.",
        &[
            "training 2024-11-11/2024-11-12 @Hotel Puri #35.05 org[Polres Blitar]",
            "simulation 2024-11-12 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
        ],
    );
}

#[test]
fn the_day_on_which_an_event_ends_opens_no_other() {
    check(
        "BLITAR - Polres Blitar menggelar patroli gabungan, Sabtu (9/11/2024) malam. Patroli berakhir Minggu dini hari pukul 02.30 WIB.",
        &["patrol 2024-11-09 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_year_that_is_compared_with_is_past_and_commas_may_part_a_day() {
    check(
        "KPU Toraja Utara menetapkan DPS lewat rapat pleno di Hotel Misliana, Rabu (05/04). Mutu data jauh di atas 2019.",
        &["coordinationmeeting 2023-04-05 @Hotel Misliana #73.26 org[KPU Kabupaten Toraja Utara]"],
    );
    check(
        "Sidang putusan digelar Bawaslu Gowa, Selasa, 19, Maret, 2024.",
        &["hearing 2024-03-19 #73.06 org[Bawaslu Kabupaten Gowa]"],
    );
    // Two things done at once are one patrol.
    check(
        "Polsek Cepu berpatroli sembari menyambangi warga di Desa Nglanjuk, Kamis (6/11/2025).",
        &["patrol 2025-11-06 #33.16.05.2012 org[Polsek Cepu]"],
    );
}

#[test]
fn the_day_that_follows_is_counted_from_what_went_before() {
    check(
        "Polres Sanggau menggelar rakor di Hotel Emerald, Rabu (13/11/2024). Pada hari berikutnya Kapolres Sanggau AKBP Heru Wira mengunjungi kantor KPU Sanggau.",
        &[
            "coordinationmeeting 2024-11-13 @Hotel Emerald #61.03 org[Polres Sanggau]",
            "visit 2024-11-14 @kantor KPU Sanggau #61.03 there[Heru Wira]",
        ],
    );
}
