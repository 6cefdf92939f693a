//! What the event passes must leave: purposes, habits, offices, games and stages are no events, and other days are not theirs.

use crate::support::check_events as check;

#[test]
fn an_occasion_named_as_purpose_is_no_event() {
    check(
        "Menjelang debat publik dan pemungutan suara 27 November, Kapolres Blitar AKBP Bima Santoso mengajak warga menjaga ketertiban.",
        &[],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel siaga menjelang pemungutan suara 27 November 2024 di Lapangan Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn an_event_that_is_over_is_not_told_again() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Senin (11/11/2024). Usai rapat, Kapolres Blitar AKBP Bima Santoso berharap semua pihak menahan diri.",
        &["coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_group_named_after_coordination_is_no_meeting() {
    check(
        "BLITAR - Forum Koordinasi Pimpinan Daerah Blitar menggelar silaturahmi di Gedung Prof. Soepomo, Senin (11/11/2024).",
        &["outreach 2024-11-11 @Gedung Prof. Soepomo #35.05"],
    );
}

#[test]
fn a_page_without_officials_or_public_bodies_tells_of_no_event() {
    check(
        "SURABAYA - Arema menang 2-1 di Stadion Kanjuruhan, Senin (11/11/2024). Pelatih Joko Susilo memuji sesi latihan timnya yang digelar di Lapangan Garuda.",
        &[],
    );
}

#[test]
fn a_sentence_with_another_day_is_about_something_else() {
    check(
        "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Sanika, Selasa (12/11/2024).\n\nSehari sebelumnya, Senin (11/11), tim yang dipimpin Kabag Ops Polres Blitar Kompol Agus Salim memadamkan kebakaran lahan di Kecamatan Srengat.",
        &[
            "coordinationmeeting 2024-11-12 @Aula Sanika #35.05 org[Polres Blitar]",
            "other 2024-11-11 #35.05.03 leads[Agus Salim]",
        ],
    );
}

#[test]
fn an_arrest_without_day_and_place_and_a_divorce_are_none() {
    check("JAKARTA - Penyanyi itu pernah berpacaran dengan seorang gubernur yang kemudian ditangkap KPK.", &[]);
    check(
        "JAKARTA - Sidang perdana gugatan cerai penyanyi itu digelar di Pengadilan Agama Jakarta Selatan, Senin (3/11/2025).",
        &[],
    );
}

#[test]
fn what_is_done_time_and_again_is_no_event() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengatakan personel secara berkala melakukan pengecekan ke kantor KPU Kabupaten Blitar.",
        &[],
    );
    check(
        "BLITAR - Ratusan personel mengamankan kedatangan logistik Pilkada di Bandara Garuda, Senin (21/10/2024).",
        &["logistics 2024-10-21 @Bandara Garuda #35.05"],
    );
}

#[test]
fn an_oath_already_taken_is_no_event_of_the_day() {
    check(
        "BLITAR - Bupati Blitar Surya Dharma, setelah dilantik Presiden, disambut dalam upacara di Pendopo Ronggo, Senin (3/3/2025).",
        &["ceremony 2025-03-03 @Pendopo Ronggo #35.05 there[Surya Dharma]"],
    );
    check(
        "BLITAR - Surya Dharma dilantik sebagai Kepala Desa Bendo di Pendopo Ronggo, Kabupaten Blitar, Senin (3/3/2025).",
        &["ceremony 2025-03-03 @Pendopo Ronggo #35.05 there[Surya Dharma]"],
    );
}

#[test]
fn what_a_club_or_a_firm_holds_is_no_public_affair() {
    check("SEMARANG - Ketua KONI Kabupaten Kudus Imam Wira membuka musyawarah di Hotel Puri, Senin (11/11/2024).", &[]);
    check(
        "KUDUS - Musyawarah KONI Kabupaten Kudus di Hotel Puri dibuka Bupati Kudus Hartopo Wira, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #33.19 leads[Hartopo Wira]"],
    );
}

#[test]
fn a_written_statement_and_the_close_of_an_exchange_are_no_events() {
    check(
        "BLITAR - \u{201c}Kami berniat membantu daerah,\u{201d} ucap Kapolres Blitar AKBP Bima Santoso dalam siaran pers, Rabu (24/6/2020).",
        &[],
    );
    check(
        "JAKARTA - Saham itu naik dua persen saat penutupan perdagangan Jumat (19/2/2021), kata Menteri BUMN Hadi Wira.",
        &[],
    );
    check(
        "BLITAR - Hal itu disampaikan Kapolres Blitar AKBP Bima Santoso dalam konferensi pers di Mapolres Blitar, Rabu (24/6/2020).",
        &["pressconference 2020-06-24 @Mapolres Blitar #35.05 org[Polres Blitar] speaks[Bima Santoso]"],
    );
}

#[test]
fn what_is_done_as_a_rule_or_named_among_others_is_no_event() {
    for page in [
        "BLITAR - Polres Blitar secara rutin melaksanakan program Jumat Berkah yaitu memberikan bantuan sosial.",
        "BLITAR - Pemkab Blitar melakukan berbagai pelatihan di desa wisata.",
        "BLITAR - Di Rutan Blitar ada Upacara Hari Kesadaran setiap tanggal 17, kata Bupati Blitar Rini Arum.",
        "BLITAR - Kontribusi kunjungan wisatawan ke Blitar naik, kata Bupati Blitar Rini Arum, Senin (11/11/2024).",
        "BLITAR - BA sempat bertanya kepada Kasubsi Penyidikan Kejari Blitar, Senin (11/11/2024).",
    ] {
        check(page, &[]);
    }
}

#[test]
fn a_print_a_game_and_a_meeting_of_a_suspect_are_no_events() {
    for page in [
        "BLITAR - Jadwal itu dilansir siaran pers KPU Blitar, Senin (11/11/2024).",
        "BLITAR - Panduan itu ada di pedoman yang dirilis KPU Blitar, Senin (11/11/2024).",
        "BLITAR - Bupati Blitar Rini Arum menonton pertandingan Persik kontra Arema di Stadion Supriyadi, Senin (11/11/2024).",
        "BLITAR - Kasi Humas Polres Blitar Iptu Darto menyebut pelaku mengajak korban bertemu di kafe pada 11 November 2024.",
        "BLITAR - \u{201c}Itu harus jelas,\u{201d} kata Rini di gedung DPRD Blitar, dilansirKabarkita, Senin (11/11/2024).",
    ] {
        check(page, &[]);
    }
}

#[test]
fn talk_needs_something_of_its_own() {
    check("BLITAR, 11 November 2024 - KPU Blitar punya buku baru. Lakukan diskusi dengan anak tentang buku itu.", &[]);
    check(
        "BLITAR - KPU Blitar menggelar diskusi dengan mahasiswa, Senin (11/11/2024).",
        &["outreach 2024-11-11 #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn offices_trade_and_links_are_no_events() {
    for page in [
        "BLITAR - Kejari Blitar punya Pusat Penerangan Hukum sendiri, kata Bupati Blitar Rini Arum, Senin (11/11/2024).",
        "BLITAR - Pembukaan rahasia itu dilaporkan ke Polres Blitar, Senin (11/11/2024).",
        "BLITAR - Bupati Blitar Rini Arum bicara soal sekolah. Baca juga: Bupati Blitar bagikan bibit kepada warga di GOR Ajisaka.",
        "BLITAR - Pasal itu dipakai berdasarkan penyelidikan Polres Blitar.",
    ] {
        check(page, &[]);
    }
}

#[test]
fn what_is_so_or_was_long_ago_is_no_event() {
    for page in [
        "BLITAR - Bupati Blitar Rini Arum bicara. Pada tahun 2008, ketika ia mendeklarasikan partai, harga naik.",
        "BLITAR - Bupati Blitar Rini Arum menjaga harga dengan memantau stok di lapangan secara berkala.",
        "BLITAR - Desa itu ramai dikunjungi wisatawan, kata Bupati Blitar Rini Arum.",
        "BLITAR - Penutupan jembatan dilakukan Senin (11/11/2024), kata Bupati Blitar Rini Arum.",
        "BLITAR - Angka itu naik dibandingkan tahun lalu, kata Rini di ruang rapat DPRD Blitar, Senin (11/11/2024).",
        "BLITAR - Bupati Blitar Rini Arum memangkas belanja rapat-rapat di hotel.",
    ] {
        check(page, &[]);
    }
}

#[test]
fn what_a_roll_call_is_for_is_no_event_of_its_own() {
    check(
        "BLITAR - Kesiapan personel yang akan mengamankan pemilu diawali dengan apel kesiapan dan pergeseran pasukan pengamanan TPS di lapangan apel Polres Blitar, Senin (12/2/2024).",
        &["rollcall 2024-02-12 @lapangan apel Polres Blitar #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn what_must_be_guarded_is_not_yet_on_its_way() {
    check(
        "BLITAR - Personel wajib mengawal kotak suara dari Kantor KPU Kabupaten Blitar menuju PPK.\n\nHal itu disampaikan Kapolres Blitar AKBP Bima Santoso saat memimpin apel pergeseran pasukan, Minggu (14/4/2019).",
        &["rollcall 2019-04-14 #35.05 org[Polres Blitar] leads[Bima Santoso] speaks[Bima Santoso]"],
    );
}

#[test]
fn those_who_keep_order_at_a_protest_hold_none() {
    check(
        "BLITAR - Penetapan bupati diwarnai aksi demonstrasi oleh ratusan massa di depan pintu masuk Kantor KPU Kabupaten Blitar, Sabtu (20/9/2025). Aparat memblokade gerbang.",
        &["protest 2025-09-20 @Kantor KPU Kabupaten Blitar #35.05"],
    );
}

#[test]
fn the_day_of_a_letter_is_no_day_of_an_event() {
    check(
        "BLITAR - Polres Blitar menggelar serah terima jabatan di Aula Sanika, Senin (11/11/2024). Sertijab ini menindaklanjuti Surat Telegram Kapolda Nomor ST/31 tanggal 6 November 2024.",
        &["ceremony 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn what_a_stage_of_the_election_lasts_is_not_the_event_s() {
    check(
        "BLITAR - Polres Blitar menggelar apel di halaman Mapolres Blitar, Selasa (27/8/2024). Apel itu digelar karena tahap pendaftaran berlangsung dari tanggal 27 sampai dengan 29 Agustus 2024.",
        &["rollcall 2024-08-27 @halaman Mapolres Blitar #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn history_gives_no_year() {
    check(
        "BLITAR - Polres Blitar menggelar upacara di Lapangan Garuda, Rabu. Kepolisian berdiri pada 1 Juli 1946.",
        &["ceremony @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn where_it_is_held_as_a_rule_is_not_where_it_was_held() {
    check(
        "JAKARTA - Polda Metro Jaya menggelar serah terima jabatan Kapolsek, Selasa (24/5/2022). Sertijab setingkat Kapolsek biasanya dilaksanakan di Mapolres. Sertijab itu digelar di Gedung Balai Pertemuan Polda Metro Jaya.",
        &["ceremony 2022-05-24 @Gedung Balai Pertemuan Polda Metro Jaya #31 org[Polda Metro Jaya]"],
    );
}

#[test]
fn a_stage_of_the_whole_election_is_no_count() {
    check("BLITAR - KPU Blitar mengakui penghitungan suara pada pemilu kali ini lebih lama, Senin (11/11/2024).", &[]);
    check(
        "BLITAR - KPU Blitar menggelar penghitungan suara ulang di Hotel Merdeka, Senin (11/11/2024).",
        &["tally 2024-11-11 @Hotel Merdeka #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_new_chapter_opens_no_event() {
    check("BLITAR - Ketua KPU Blitar Bima Santoso membuka babak baru dalam penghitungan suara.", &[]);
    check(
        "BLITAR - Ketua KPU Blitar Bima Santoso membuka penghitungan suara ulang di Hotel Merdeka.",
        &["tally @Hotel Merdeka #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn what_an_operation_a_division_or_a_site_is_for_is_no_event_of_its_own() {
    check(
        "PONOROGO - Bupati Ponorogo Tono Suharto memimpin apel gelar pasukan yang terlibat operasi pengamanan Lebaran di halaman Mapolres Ponorogo, Senin (17/4/2023).",
        &["rollcall 2023-04-17 @halaman Mapolres Ponorogo #35.02 leads[Tono Suharto]"],
    );
    check(
        "LINGGA - Rini Lestari selaku Divisi Sosialisasi Pendidikan Pemilih KPU Kabupaten Lingga menyampaikan terima kasih, Selasa (13/2/2024).",
        &[],
    );
    check(
        "SIGLI - Kapolda Aceh Irjen Pol Bima Santoso meninjau lokasi kunjungan kerja Presiden di Rumoh Geudong, Gampong Bilie Aron, Kabupaten Pidie, Jumat (23/6/2023).",
        &["inspection 2023-06-23 @Rumoh Geudong #11.07.06.2006 leads[Bima Santoso]"],
    );
}

#[test]
fn what_a_step_helps_to_do_is_not_done() {
    check(
        "JAKARTA - Kadiv Humas Polri Irjen Pol Bima Santoso menilai penunjukan itu langkah penting dalam mengukuhkan Polda Papua Tengah, Rabu (13/11/2024).",
        &[],
    );
}

#[test]
fn a_word_of_a_house_s_name_tells_of_no_event() {
    check(
        "BULELENG - Bupati Buleleng Putu Suarnata melakukan kunjungan kerja ke Balai Besar Riset Budidaya Laut dan Penyuluhan Perikanan, Rabu (20/1/2021).",
        &["visit 2021-01-20 @Balai Besar Riset Budidaya Laut #51.08 there[Putu Suarnata]"],
    );
}

#[test]
fn a_polling_place_is_no_vote() {
    check(
        "MAROS - KPU Kabupaten Maros menguji tempat pemungutan suara lewat simulasi yang digelar di Lapangan Pallantikang, Sabtu (5/10/2024).",
        &["simulation 2024-10-05 @Lapangan Pallantikang #73.09 org[KPU Kabupaten Maros]"],
    );
}

#[test]
fn by_what_means_people_meet_is_no_meeting() {
    check(
        "JAKARTA - DKPP menggelar sidang kode etik, Selasa (11/6/2019). Sidang melalui video conference di Kantor Kementerian Luar Negeri.",
        &["hearing 2019-06-11 @Kantor Kementerian Luar Negeri #31 org[DKPP]"],
    );
}

#[test]
fn a_fruit_is_no_roll_call_and_a_room_no_session() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso memetik apel perdana milik petani di Desa Bagelenan, Kecamatan Srengat, Senin (11/11/2024).",
        &["other 2024-11-11 #35.05.03.2012 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Bupati Blitar Bima Santoso meresmikan kantor di Desa Bagelenan, Senin (11/11/2024). Ketua Bawaslu Blitar Rina Wijaya melongok ruang sidang barunya.",
        &["ceremony 2024-11-11 #35.05.03.2012 leads[Bima Santoso] there[Rina Wijaya]"],
    );
}

#[test]
fn what_is_gathered_or_done_time_and_again_is_no_event() {
    let page = |told: &str| {
        format!("BLITAR - Kajari Blitar Rina Wijaya, S.H., ditemui wartawan, Selasa (9/12/2025).\n\n{told}")
    };
    check(&page("Ia menegaskan bahwa tim penyidik telah mengumpulkan sejumlah barang bukti."), &[]);
    check(
        &page(
            "Ia menegaskan bahwa pihaknya sudah berulang-kali memberikan sosialisasi kepada pedagang di Alun-Alun Blitar.",
        ),
        &[],
    );
    check(&page("Kejari Blitar sudah berulang kali memberikan sosialisasi kepada pedagang di Alun-Alun Blitar."), &[]);
}

#[test]
fn what_is_called_off_put_off_denied_or_wished_for_is_no_event() {
    for text in [
        "BLITAR - Rapat pleno penetapan DPT di Hotel Puri, Senin (11/11/2024), urung digelar karena data belum lengkap, kata Ketua KPU Blitar Rina Wijaya.",
        "BLITAR - Pelantikan pejabat Pemkab Blitar yang sedianya digelar Senin (11/11/2024) di Pendopo Ronggo batal.",
        "BLITAR - KPU Blitar menunda rapat pleno rekapitulasi yang semula digelar di Hotel Puri, Senin (11/11/2024).",
        "BLITAR - KPU Blitar belum menggelar debat publik. Anggarannya menunggu.",
        "BLITAR - Kunjungan kerja Gubernur Jawa Timur ke Blitar ditunda lantaran cuaca.",
        "BLITAR - Menurut Ketua KPU Blitar Rina Wijaya, debat publik baru digelar setelah stasiun televisi ditunjuk.",
        "BLITAR - Warga berharap debat publik digelar di GOR Garuda, Blitar. Anggota KPU Blitar Rina Wijaya menolak.",
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mempersilakan massa berunjuk rasa di depan kantor KPU Blitar.",
        "BLITAR - Camat Srengat Tono Suharto tidak memenuhi undangan klarifikasi Bawaslu Blitar, Senin (11/11/2024).",
        "BLITAR - Longsor menutup jalan di Desa Bendo, Senin (11/11/2024). Camat Srengat Tono Suharto mengimbau warga berhati-hati.",
    ] {
        check(text, &[]);
    }
    // It took place in the end, or has a new day.
    check(
        "BLITAR - Rapat koordinasi yang semula dijadwalkan Senin (4/11/2024) akhirnya digelar Polres Blitar di Aula Sanika, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Setelah sempat ditunda, rapat koordinasi digelar Polres Blitar di Aula Sanika, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Aula Sanika #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar tidak henti menggelar patroli di Terminal Patria, Senin (11/11/2024).",
        &["patrol 2024-11-11 @Terminal Patria #35.05 org[Polres Blitar]"],
    );
}
