//! Venues: rooms and houses as printed, and places that are none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::check_events as check;

#[test]
fn a_preposition_may_be_glued_to_the_noun_of_a_venue() {
    check(
        "BLITAR - DPRD Blitar menggelar rapat paripurna diruang sidang DPRD Blitar, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @ruang sidang DPRD Blitar #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn a_room_with_a_name_of_its_own_lies_in_the_house_named_behind_it() {
    check(
        "BLITAR - KPU Blitar menggelar debat publik di Opp Room, Kantor Bupati setempat, Senin (11/11/2024).",
        &["debate 2024-11-11 @Opp Room, Kantor Bupati setempat #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar debat publik di ruang Mawar, lantai dua Kantor Bupati Blitar, Senin (11/11/2024).",
        &["debate 2024-11-11 @ruang Mawar, lantai dua Kantor Bupati Blitar #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_hotel_may_bear_the_name_of_a_place_before_its_noun() {
    check(
        "BLITAR - KPU Blitar menggelar debat publik di Muara Hotel dengan tiga panelis, Senin (11/11/2024).",
        &["debate 2024-11-11 @Muara Hotel #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn all_polling_places_together_are_no_venue() {
    check(
        "BLITAR - KPU Blitar menggelar bimtek pengawasan di TPS-TPS, Senin (11/11/2024).",
        &["training 2024-11-11 #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_name_goes_on_behind_its_initials() {
    check(
        "BLITAR - Ditlantas Polda Jawa Timur menggelar kegiatan sosial pada Kamis (30/10/2025). Kegiatan dipusatkan di Tempat Pembuangan Akhir (TPA) Watu Putih, Kecamatan Srengat.",
        &["socialaid 2025-10-30 @Tempat Pembuangan Akhir (TPA) Watu Putih #35.05.03 org[Ditlantas Polda Jawa Timur]"],
    );
}

#[test]
fn a_floor_is_a_place_and_a_store_is_checked_where_it_stands() {
    check(
        "BLITAR - KPU Blitar menggelar bimtek di lantai 7 Kantor Bupati Blitar, Senin (11/11/2024).",
        &["training 2024-11-11 @lantai 7 Kantor Bupati Blitar #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso cek gudang logistik KPU di Jalan Merdeka, Rabu (16/4/2025) sore.",
        &["inspection 2025-04-16 @gudang logistik KPU #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn a_field_is_a_place_by_two_words() {
    check(
        "BLITAR - Polres Blitar menggelar apel gelar pasukan di Tanah Lapang Kecamatan Srengat, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Tanah Lapang #35.05.03 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel gelar pasukan di tanah warisan, Senin (11/11/2024).",
        &["rollcall 2024-11-11 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_venue_ends_before_its_district_in_short_and_before_a_purpose() {
    check(
        "BLITAR - Polres Blitar menggelar Jumat Curhat di Balai Warga Sumber Kec. Srengat, Jumat (15/11/2024).",
        &["outreach 2024-11-15 @Balai Warga Sumber #35.05.03 org[Polres Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar bimtek di aula kelurahan guna menyiapkan petugas, Senin (11/11/2024).",
        &["training 2024-11-11 @aula kelurahan #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar bimtek di gedung serba guna, Senin (11/11/2024).",
        &["training 2024-11-11 @gedung serba guna #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_room_whose_state_is_checked_is_no_venue() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengecek kesiapan ruang tahanan, Senin (11/11/2024).",
        &["inspection 2024-11-11 #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengecek ruang tahanan, Senin (11/11/2024).",
        &["inspection 2024-11-11 @ruang tahanan #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn a_field_keeps_its_village_and_a_district_behind_a_comma_is_none_of_its_parts() {
    check(
        "BLITAR - Kodim Blitar menggelar upacara di Lapangan Bola Desa Kandangan, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Lapangan Bola Desa Kandangan #35.05.03.2013 org[Kodim 0808/Blitar]"],
    );
    check(
        "PELALAWAN - Polres Pelalawan menggelar apel di Lapangan Bhakti, Pangkalan Kerinci, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Bhakti #14.05.02 org[Polres Pelalawan]"],
    );
}

#[test]
fn a_polling_place_of_an_election_is_none_in_particular() {
    check(
        "BLITAR - KPU Blitar menggelar rekapitulasi suara di TPS Pemilu 2024, Senin (11/11/2024).",
        &["tally 2024-11-11 #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar pemungutan suara ulang di TPS 03 Kelurahan Sentul, Senin (11/11/2024).",
        &["voting 2024-11-11 @TPS 03 Kelurahan Sentul #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn where_those_who_come_are_from_is_no_venue() {
    check(
        "BLITAR - KPU Blitar menggelar bimtek dengan pemateri dari Kantor Imigrasi Blitar, Senin (11/11/2024).",
        &["training 2024-11-11 #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar bimtek, disiarkan dari Kantor Imigrasi Blitar, Senin (11/11/2024).",
        &["training 2024-11-11 @Kantor Imigrasi Blitar #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_guard_post_lies_within_another_place_and_a_station_is_looked_at() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengecek Pos Pelayanan Terpadu di Rest Area Km 20, Rabu (16/4/2025).",
        &["inspection 2025-04-16 @Pos Pelayanan Terpadu di Rest Area Km 20 #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau Polsek Srengat, Rabu (16/4/2025).",
        &["inspection 2025-04-16 @Polsek Srengat #35.05.03 leads[Bima Santoso]"],
    );
}

#[test]
fn where_those_who_come_serve_is_no_venue() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Anton Wijaya melakukan kunjungan kerja ke Blitar, Minggu (1/12/2024), didampingi pejabat utama dari Mabes Polri.",
        &["visit 2024-12-01 #35.05 there[Anton Wijaya]"],
    );
}

#[test]
fn a_house_named_before_its_kind_keeps_its_initials() {
    check(
        "BOGOR - Menteri Dalam Negeri Tono Suharto membuka rapat koordinasi di Sentul International Convention Center (SICC), Kamis (7/11/2024).",
        &["coordinationmeeting 2024-11-07 @Sentul International Convention Center (SICC) #32.01 leads[Tono Suharto]"],
    );
}

#[test]
fn a_square_with_a_spaced_dash_is_one() {
    check(
        "NGAWI - Polres Ngawi menggelar apel di Lapangan Alun – alun Merdeka, Senin (17/4/2023).",
        &["rollcall 2023-04-17 @Lapangan Alun – alun Merdeka #35.21 org[Polres Ngawi]"],
    );
}

#[test]
fn rooms_nest_and_addresses_are_cut_off() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Ruang Candra, Kantor Bupati Blitar, Jalan Kusuma Bangsa, Kecamatan Kanigoro, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Ruang Candra, Kantor Bupati Blitar #35.05.10 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Kodim 0808/Blitar menggelar upacara di Aula Makodim 0808/Blitar, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Aula Makodim 0808/Blitar #35.05 org[Kodim 0808/Blitar]"],
    );
    check(
        "BLITAR - Polsek Srengat mengumpulkan warga di balai desa, Kelurahan Dandong, Kecamatan Srengat, Senin (11/11/2024).",
        &["outreach 2024-11-11 @balai desa #35.05.03.1009 org[Polsek Srengat]"],
    );
}

#[test]
fn places_beside_one_another_are_held_by_the_next_region_up() {
    check(
        "BLITAR - Polres Blitar menggelar patroli di Desa Ngaglik dan Desa Bagelenan, Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024).",
        &["patrol 2024-11-11 #35.05.03 org[Polres Blitar]"],
    );
}

#[test]
fn a_venue_keeps_the_level_word_that_ends_it_or_stands_in_a_units_name() {
    check(
        "BLITAR - Polres Blitar Kota menggelar apel siaga di halaman Mapolres Blitar Kota, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @halaman Mapolres Blitar Kota #35.72 org[Polres Blitar Kota]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel siaga di Lapangan Garuda, Kecamatan Kanigoro, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05.10 org[Polres Blitar]"],
    );
    check(
        "BLITAR - DPRD Blitar menggelar rapat paripurna di ruang sidang utama, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @ruang sidang utama #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn where_a_road_leads_is_not_where_it_happened() {
    check(
        "TANGERANG - Polsek Balaraja menangkap tiga orang di truk yang akan berangkat menuju Provinsi Lampung, Selasa (27/4/2021). Mereka diamankan di Desa Tobat, Kecamatan Balaraja, Kabupaten Tangerang.",
        &["lawenforcement 2021-04-27 #36.03.01 org[Polsek Balaraja]"],
    );
}

#[test]
fn a_venue_keeps_the_body_in_brackets_and_no_country_is_one() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau Gudang Komisi Pemilihan Umum (KPU) Kabupaten Blitar, Selasa (5/11/2024).",
        &["inspection 2024-11-05 @Gudang Komisi Pemilihan Umum (KPU) Kabupaten Blitar #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar upacara yang berlangsung khidmat di Polsek Srengat, salah satu yang tertua di Indonesia, Sabtu (17/2/2024).",
        &["ceremony 2024-02-17 @Polsek Srengat #35.05.03 org[Polres Blitar]"],
    );
}

#[test]
fn a_town_in_small_letters_is_no_part_of_a_venue() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar sosialisasi di Hotel Sanika kota Malang, Jumat (30/8/2024).",
        &["outreach 2024-08-30 @Hotel Sanika #35.73 org[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn several_districts_lie_in_their_regency() {
    check(
        "BLITAR - Polres Blitar menggelar patroli di Kecamatan Srengat, Kecamatan Garum, Kecamatan Doko dan Kecamatan Wates, Senin (5/2/2024).",
        &["patrol 2024-02-05 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_venue_ends_with_the_name_of_its_unit() {
    check(
        "BLITAR - Bupati Blitar Wahid Santoso memimpin rapat koordinasi di Kantor Dinas PUPR Kabupaten Blitar, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Kantor Dinas PUPR Kabupaten Blitar #35.05 leads[Wahid Santoso]"],
    );
    // The region behind a hall is its address.
    check(
        "BLITAR - Bupati Blitar Wahid Santoso memimpin rapat koordinasi di Graha Patria Kabupaten Blitar, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Graha Patria #35.05 leads[Wahid Santoso]"],
    );
}

#[test]
fn rooms_of_one_house_lie_where_it_does() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna di Ruang Rapat Paripurna DPRD Kabupaten Blitar, Kelurahan Kanigoro, Senin (11/11/2024). Mahasiswa menggelar aksi di depan kantor dewan.",
        &[
            "coordinationmeeting 2024-11-11 @Ruang Rapat Paripurna DPRD Kabupaten Blitar #35.05.10.1008 org[DPRD Kabupaten Blitar]",
            "protest 2024-11-11 @kantor dewan #35.05.10.1008",
        ],
    );
}

#[test]
fn a_venue_that_is_full_or_chosen_is_the_place() {
    check(
        "BLITAR - Polres Blitar menggelar pengajian akbar, Senin (11/11/2024). Pendapa Ronggo Sejahtera tetap sesak hingga akhir.",
        &["ceremony 2024-11-11 @Pendapa Ronggo Sejahtera #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar pengajian akbar, Senin (11/11/2024). Gelanggang Olahraga Garuda dipilih sebagai arena.",
        &["ceremony 2024-11-11 @Gelanggang Olahraga Garuda #35.05 org[Polres Blitar]"],
    );
    // It is only spoken of.
    check(
        "BLITAR - Polres Blitar menggelar pengajian akbar, Senin (11/11/2024). Pendapa Ronggo Sejahtera milik pemerintah daerah.",
        &["ceremony 2024-11-11 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_dateline_on_a_line_of_its_own_opens_the_tale() {
    check(
        "Warga Diajak Melapor\n\nBlitar, kabarx.com\n\nPolres Blitar menggelar penyuluhan hukum di Aula Kantor Camat Srengat, Selasa (12/11/2024).\n\nKepala Seksi Humas ( Kasi Humas ) Polres Blitar Iptu Rina Wijaya hadir sebagai narasumber.",
        &["outreach 2024-11-12 @Aula Kantor Camat Srengat #35.05.03 org[Polres Blitar] speaks[Rina Wijaya]"],
    );
}

#[test]
fn a_venue_may_be_the_subject_with_the_day_behind_it() {
    check(
        "BLITAR - Halaman Kantor Bupati Blitar, Kecamatan Kanigoro, Rabu (13/11/2024), menjadi tempat penutupan program TMMD. Wakil Bupati Blitar Bima Santoso hadir.",
        &["ceremony 2024-11-13 @Halaman Kantor Bupati Blitar #35.05.10 there[Bima Santoso]"],
    );
}

#[test]
fn the_town_behind_a_hotel_is_no_part_of_its_name() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Aula Hotel Merpati Blitar, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Aula Hotel Merpati #35.05 org[KPU Kabupaten Blitar]"],
    );
    // A word that the page has nowhere else may be the hotel's.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat koordinasi di Hotel Merpati Malaka, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Merpati Malaka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_word_for_its_kind_may_stand_between_a_place_and_its_name() {
    check(
        "BLITAR - Wali Kota Blitar Rina Wijaya melakukan kunjungan ke pasar tradisional Templek, Senin (11/11/2024).",
        &["visit 2024-11-11 @pasar tradisional Templek #35.72 there[Rina Wijaya]"],
    );
    check(
        "BLITAR - Wali Kota Blitar Rina Wijaya melakukan kunjungan ke pasar tradisional, Senin (11/11/2024).",
        &["visit 2024-11-11 #35.72 there[Rina Wijaya]"],
    );
}

#[test]
fn where_the_sick_are_is_the_venue_of_a_call_on_them_only() {
    check(
        "BLITAR - Wali Kota Blitar Rina Wijaya menjenguk korban banjir yang masih dirawat di RSUD Mardi Waluyo, Senin (11/11/2024).",
        &["visit 2024-11-11 @RSUD Mardi Waluyo #35.72 there[Rina Wijaya]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi, Senin (11/11/2024), setelah dua anggotanya dirawat di RSUD Mardi Waluyo.",
        &["coordinationmeeting 2024-11-11 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn the_next_sentence_may_say_where_it_lies() {
    check(
        "Upacara pembukaan karya bakti digelar Selasa (26/2/2019). Lokasinya di Desa Citalahab, Kecamatan Karangjaya. Hadir Bupati Tasikmalaya Ade Sugandi.",
        &["ceremony 2019-02-26 #32.06.21.2004 there[Ade Sugandi]"],
    );
}

#[test]
fn a_room_is_told_by_whose_it_is() {
    check(
        "BLITAR - Komisi A DPRD Blitar menggelar rapat di ruangan ketua komisi A DPRD setempat, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @ruangan ketua komisi A DPRD setempat #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn a_common_noun_in_capitals_brings_its_village_along() {
    check(
        "BLITAR - Kodim 0808/Blitar menggelar apel di Lapangan Sepakbola Desa Dungusari, Kecamatan Srengat, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Sepakbola Desa Dungusari #35.05.03 org[Kodim 0808/Blitar]"],
    );
}

#[test]
fn what_a_meeting_with_a_short_form_is_about_is_no_event() {
    check(
        "BLITAR - Bawaslu Blitar menggelar Rapat Koordinasi dan Teknis (Rakornis) pengawasan logistik di Hotel Puri, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
}

#[test]
fn what_is_inspected_and_what_is_used_is_where_it_happens() {
    let stock = "inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso]";
    for verb in ["memeriksa", "menyidak", "menginspeksi", "memantau langsung kondisi"] {
        check(
            &format!(
                "BLITAR - Kapolres Blitar AKBP Bima Santoso {verb} gudang logistik KPU Blitar, Senin (11/11/2024)."
            ),
            &[stock],
        );
    }
    check(
        "BLITAR - KPU Blitar memanfaatkan Gedung Garuda untuk menggelar debat publik, Senin (11/11/2024).",
        &["debate 2024-11-11 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar debat publik, Senin (11/11/2024). Acara dipindahkan dari Gedung Juang ke Gedung Garuda.",
        &["debate 2024-11-11 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar debat publik di Gedung Pemuda dan Olahraga, Senin (11/11/2024).",
        &["debate 2024-11-11 @Gedung Pemuda dan Olahraga #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Blitar menggelar debat publik di Gedung Kelautan dan Perikanan, Senin (11/11/2024).",
        &["debate 2024-11-11 @Gedung Kelautan dan Perikanan #35.05 org[KPU Kabupaten Blitar]"],
    );
}
