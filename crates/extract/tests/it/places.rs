//! Units and regions: which one is meant, and what is none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials, officials, read, regions, units};

#[test]
fn a_unit_that_bears_the_name_of_a_regency_lies_in_it_and_one_named_after_a_seat_does_not() {
    let found = units(&read("Lanal Nunukan dan Bea Cukai Nunukan menyita barang. Lanal Tarempa membantu."));
    assert_eq!(found, ["Lanal Nunukan [65.03]", "Bea Cukai Nunukan [65.03]", "Lanal Tarempa [-]"]);
}

#[test]
fn a_grade_tells_the_police_of_a_city_from_those_of_the_regency_around_it() {
    let found = units(&read("Wakapolrestabes Semarang AKBP Wiwit Yuli hadir."));
    assert_eq!(found, ["Polrestabes Semarang [33.74]"]);
}

#[test]
fn a_number_goes_with_the_words_before_a_rank() {
    let found = officials(&read("Danramil 0803/02 Ngalames Kapten Inf Suparman hadir."));
    assert_eq!(found, ["Kapten Inf Suparman: Danramil @ Koramil 0803-02/Ngalames"]);
}

#[test]
fn a_bare_village_of_the_regency_in_focus_is_read_behind_a_word_that_leads_to_it() {
    let page = "Kapolres Dompu AKBP Raka Satria memantau jalan menuju Calabai.";
    assert_eq!(regions(&read(page)), ["52.05.06.2012"]);
    assert!(regions(&read("Kapolres Dompu AKBP Raka Satria menemui Calabai.")).is_empty());
}

#[test]
fn an_address_between_post_and_name_is_still_read() {
    let page = "Kepala Desa Galung Lombok, Kecamatan Tinambung, Muh. Jufri dituntut di Polewali.";
    assert_eq!(officials(&read(page)), ["Muh. Jufri: Kepala Desa @ Pemerintah Desa Galung Lombok"]);
    assert!(regions(&read(page)).contains(&"76.04.01".to_owned()));
}

#[test]
fn nicknames_parties_in_general_and_offices_in_general_name_nobody() {
    let page = "Warga Dompu dipimpin Ardi alias Bupati Jalanan. Pimpinan partai politik dan ibu-ibu PKK hadir.";
    assert!(officials(&read(page)).is_empty());
    assert!(units(&read(page)).is_empty());
    let page = "Kapolda Jateng Irjen Budi Santoso mengumpulkan 28 Kapolres dan semua Kapolres.";
    assert_eq!(units(&read(page)), ["Polda Jawa Tengah [33]"]);
}

#[test]
fn a_former_post_elsewhere_does_not_draw_bare_bodies_to_its_place() {
    let page =
        "Gubernur Sulawesi Tengah Anwar Hafi bertemu KPU dan Bawaslu. Mantan Bupati Parigi Moutong ini berpesan.";
    let found = units(&read(page));
    assert!(found.contains(&"KPU Provinsi Sulawesi Tengah [72]".to_owned()), "{found:?}");
}

#[test]
fn a_village_far_from_all_that_a_page_names_is_a_quarter_of_a_town() {
    assert!(regions(&read("Kapolda Jatim Irjen Pol Raka Satria datang ke Kampung Batik Okra.")).is_empty());
    assert!(regions(&read("Kasus korupsi dana desa dengan tiga tersangka di Polres Kudus.")).is_empty());
}

#[test]
fn several_of_a_kind_are_none_of_them() {
    let reading = read("Logistik dari Kecamatan Dolo, Kabupaten Sigi, dibawa ke empat PPK dan sejumlah Polsek.");
    assert_eq!(units(&reading), Vec::<String>::new());
}

#[test]
fn a_district_keeps_the_word_kota_of_its_own_name() {
    let reading = read("Kapolsek Kota Agung Iptu Budi hadir bersama Kapolres Lahat AKBP Eko.");
    assert_eq!(reading.units[0].name, "Polsek Kota Agung");
    assert_eq!(reading.units[0].region.map(|it| it.to_string()).as_deref(), Some("16.04.07"));
    let reading = read("Pleno dipimpin Ketua PPK (Panitia Pemilihan Kecamatan) Pangkalan Kuras Wasri Anto.");
    assert_eq!(reading.units[0].name, "PPK Pangkalan Kuras");
}

#[test]
fn a_bare_head_is_that_of_the_place_which_his_clause_opens_with() {
    check_officials(
        "BLORA - Lomba digelar di Blora. Di Kudus, Plt Bupati Hartopo Wira hadir. Di Kabupaten Jepara, Kapolres AKBP Warsono hadir.",
        &["Hartopo Wira: Bupati @ Pemerintah Kabupaten Kudus (acting)", "AKBP Warsono: Kapolres @ Polres Jepara"],
    );
}

#[test]
fn initials_ranks_and_partners_are_no_regions() {
    let none: &[&str] = &[];
    assert_eq!(regions(&read("Seorang pria berinisial HST (38) ditangkap bersama OKI (20).")), none);
    assert_eq!(regions(&read("Ia dimutasi jadi Pati Baintelkam Polri.")), none);
    assert_eq!(regions(&read("Apel dihadiri TNI, Pemda, dan Mitra kamtibmas lainnya.")), none);
    assert_eq!(regions(&read("MEDAN - Di Pati, warga hadir.")), ["33.18"]);
}

#[test]
fn the_district_of_a_town_is_named_with_it() {
    assert_eq!(
        regions(&read("SUMENEP - Rapat digelar di Kecamatan Kota, Kabupaten Sumenep, dan berlangsung hingga Selesai.")),
        ["35.29.01", "35.29"]
    );
}

#[test]
fn places_of_a_level_that_was_said_with_their_number() {
    let codes = |text: &str| {
        let mut all: Vec<String> = read(text).regions.iter().map(|it| it.code.to_string()).collect();
        all.sort();
        all
    };
    assert_eq!(
        codes(
            "SAMBAS - Logistik dikirim ke tiga desa di Kecamatan Sebawi, Kabupaten Sambas, yaitu Sepuk Tanjung, Sebangun, dan Tebing Batu, Senin (25/11/2024)."
        )
        .len(),
        5
    );
    assert_eq!(
        codes("SAMBAS - Rapat dihadiri tiga orang, yaitu Sebangun, Budi, dan Rudi, di Kabupaten Sambas.").len(),
        1
    );
}

#[test]
fn a_headline_names_no_village_by_an_adverb_and_a_foreign_court_is_none_here() {
    let reading =
        read("Pengadilan Perdagangan Internasional menolak tarif itu, kata Kapolres Sampang AKBP Raka Satria.");
    assert!(reading.units.iter().all(|it| !it.name.starts_with("Pengadilan")));
    let reading = read("Mahkamah Agung AS menolak tarif itu, kata Kapolres Sampang AKBP Raka Satria.");
    assert!(reading.units.iter().all(|it| !it.name.starts_with("Mahkamah")));
}

#[test]
fn a_headline_writes_verbs_large() {
    let page = |title: &str| {
        let article = simpul_model::Article {
            url: "page.txt".to_owned(),
            title: Some(title.to_owned()),
            text: format!("{title}\n\nKapolres Sampang AKBP Raka Satria mengatakan hal itu."),
            body_start: title.len() + 2,
            language: Some("id".to_owned()),
            ..simpul_model::Article::default()
        };
        units(&simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin()))
    };
    assert_eq!(page("Pengadilan Larang Pemecatan Massal"), ["Polres Sampang [35.27]"]);
    assert_eq!(page("Polres Buru Pelaku Curanmor"), ["Polres Sampang [35.27]"]);
}

#[test]
fn a_koramil_in_short_is_the_one_district_whose_letters_it_has() {
    let koramil = |text: &str| units(&read(text)).into_iter().find(|it| it.starts_with("Koramil"));
    let page = "Kapolres Agam AKBP Raka Satria dan Danramil 05/LB Kapten Inf Budi Hartono hadir.";
    assert_eq!(koramil(page).as_deref(), Some("Koramil 05/Lubuk Basung [13.06.02]"));
    let page = "Kapolres Aceh Besar AKBP Raka Satria dan Danramil 15/Mts Kapten Inf Budi Hartono hadir.";
    assert_eq!(koramil(page).as_deref(), Some("Koramil 15/Montasik [11.06.05]"));
    // Pangkalan Kerinci and Pangkalan Kuras: two fit, unless one is named.
    let page = "Kapolres Pelalawan AKBP Raka Satria dan Danramil 04/PK Kapten Inf Budi Hartono hadir.";
    assert_eq!(koramil(page).as_deref(), Some("Koramil 04/PK [-]"));
    let page = format!("{page} Apel digelar di Kecamatan Pangkalan Kerinci.");
    assert_eq!(koramil(&page).as_deref(), Some("Koramil 04/Pangkalan Kerinci [14.05.02]"));
}

#[test]
fn a_post_of_the_navy_keeps_its_name_and_wives_their_kodam_in_full() {
    let found =
        units(&read("Kapolres Nunukan AKBP Raka Satria dan Danposal Sei Pancang Letda Laut Budi Hartono hadir."));
    assert!(found.contains(&"Posal Sei Pancang [-]".to_owned()), "{found:?}");
    check_officials(
        "Ketua Persit KCK Koorcab Rem 121 PD XII/Tpr Ny. Rina Budi hadir.",
        &["Rina Budi: Ketua @ Persit KCK Koorcab Rem 121 PD XII/Tanjungpura"],
    );
}

#[test]
fn headquarters_are_named_by_their_sections_and_by_their_house() {
    let polri = |text: &str| units(&read(text)).contains(&"Polri [-]".to_owned());
    assert!(polri("AKBP Raka Satria dimutasi ke Bareskrim Polri."));
    assert!(polri("AKBP Raka Satria bertugas di Mabes Polri."));
    assert!(polri("Hal itu tertuang dalam Surat Telegram Kapolri Nomor ST/12/XII/2025."));
    assert!(!polri("AKBP Raka Satria mengajak warga percaya kepada Polri."));
}

#[test]
fn a_guard_post_is_a_place_and_no_unit() {
    assert_eq!(units(&read("Kapolres Gowa AKBP Raka Satria mengecek Pos Pam Terminal Lama.")), ["Polres Gowa [73.06]"]);
    let found = units(&read("Kapolda meresmikan Gedung SPKT Polres Gowa."));
    assert!(!found.iter().any(|it| it.starts_with("SPKT")), "{found:?}");
}

#[test]
fn a_place_that_a_quotation_begins_with_is_named_in_its_own_right() {
    let page = |quote: &str| format!("Kapolres Tapin AKBP Raka Satria hadir. “{quote}” katanya.");
    assert!(regions(&read(&page("Binuang ini lintasan truk, hati-hati,"))).contains(&"63.05.01".to_owned()));
    assert!(regions(&read(&page("Binuang saya kira sudah tahu,"))).is_empty());
}

#[test]
fn a_village_is_named_behind_the_house_that_lies_there_and_in_a_post_with_its_level_word() {
    let page = "Kapolres Indragiri Hulu AKBP Raka Satria hadir di Aula Mawar, Pematang Reba, Sabtu (30/11/2024).";
    assert!(regions(&read(page)).contains(&"14.02.02.1009".to_owned()));
    let page = "Bupati Luwu Timur Irfan Hadi melantik Nurul Aini, Sekretaris Kelurahan Malili.";
    assert!(regions(&read(page)).contains(&"73.24.04.1003".to_owned()));
}

#[test]
fn a_body_lies_in_the_district_that_ends_its_name() {
    let found =
        units(&read("Kapolres Lombok Tengah AKBP Raka Satria bertemu Ketua Forum Kades Pujut, Budi Hartono, kemarin."));
    assert!(found.contains(&"Forum Kades Pujut [52.02.04]".to_owned()), "{found:?}");
    let found = units(&read(
        "Kapolres Sumba Timur AKBP Raka Satria bertemu Ketua Forum Kades Sejahtera, Budi Hartono, kemarin.",
    ));
    assert!(found.contains(&"Forum Kades Sejahtera [-]".to_owned()), "{found:?}");
}

#[test]
fn a_place_goes_by_the_short_word_that_a_bracket_gives_it() {
    let reading = read(
        "Jumat Curhat di Panjer\n\nDENPASAR – Polsek Denpasar Selatan (Densel) menggelar Jumat Curhat di Kelurahan Panjer, Jumat (15/12/2023).\n\n\u{201c}Kami menampung keluhan warga,\u{201d} ujar Kapolsek Densel AKP Bima Santoso.",
    );
    assert_eq!(officials(&reading), ["AKP Bima Santoso: Kapolsek @ Polsek Denpasar Selatan"]);
}

#[test]
fn a_district_and_its_regency_of_one_name() {
    let reading = read("Gudang itu berada di Kelurahan Dauhwaru, Kecamatan/Kabupaten Jembrana.");
    assert_eq!(regions(&reading), ["51.01.05.1005", "51.01.05", "51.01"]);
}

#[test]
fn an_office_behind_a_level_word_is_no_village() {
    check_officials(
        "GUNUNGKIDUL - Hadir dari pihak kalurahan Lurah Songbanyu Wasito Raharja, Carik Songbanyu Sri Lestana.",
        &[
            "Wasito Raharja: Kepala Desa @ Pemerintah Kalurahan Songbanyu",
            "Sri Lestana: Sekretaris Desa @ Pemerintah Kalurahan Songbanyu",
        ],
    );
}

#[test]
fn islands_are_shortened_by_their_reporters() {
    for short in ["Kep.", "Kepl."] {
        check_officials(
            &format!(
                "Acara dihadiri Pj. Bupati {short} Talaud, Dr. Bima Santoso, SH dan Kapolres {short} Talaud AKBP Arie Sulistyo."
            ),
            &[
                "Bima Santoso: Bupati @ Pemerintah Kabupaten Kepulauan Talaud (acting)",
                "AKBP Arie Sulistyo: Kapolres @ Polres Kepulauan Talaud",
            ],
        );
    }
}

#[test]
fn of_a_regency_and_a_city_of_one_name_bodies_of_the_province_sit_in_the_city() {
    let text = "SEMARANG - Anggota DPRD Provinsi Jawa Tengah mengucapkan sumpah di Gedung Berlian, Semarang, Selasa (3/9/2024).";
    assert_eq!(regions(&read(text)), ["33", "33.74"]);
    let text = "SEMARANG - Para petani bertemu di Semarang, Selasa (3/9/2024).";
    assert_eq!(regions(&read(text)), ["33.22"]);
}

#[test]
fn a_village_of_another_province_is_none_of_the_sentence() {
    let page = "BATANG – Bupati Batang Sumarno membuka Desa Kerukunan Umat di Kecamatan Subah, Senin (27/6/2022).";
    assert_eq!(regions(&read(page)), ["33.25.09"]);
}

#[test]
fn two_levels_of_one_name_are_parted_by_a_stroke() {
    let page =
        "Bupati Wonogiri Joko Sunardi menegur Kades Bulusari, Kecamatan/Kabupaten Wonogiri, Hartadi, pekan depan.";
    assert_eq!(
        officials(&read(page)),
        ["Joko Sunardi: Bupati @ Pemerintah Kabupaten Wonogiri", "Hartadi: Kepala Desa @ Pemerintah Desa Bulusari"]
    );
    let found = regions(&read(page));
    assert!(found.contains(&"33.12.12".to_owned()) && found.contains(&"33.12".to_owned()), "{found:?}");
}

#[test]
fn a_list_of_villages_goes_on_behind_one_that_no_table_holds() {
    let page =
        "Kapolsek Satar Mese Ipda Edi Sunarto mengatakan patroli menyasar desa Tal, Wae Lutu, Paka, Ponggeok dan Wewo.";
    let villages = ["53.10.05.2028", "53.10.05.2025", "53.10.05.2038", "53.10.05.2019"];
    let found = regions(&read(page));
    assert!(villages.iter().all(|it| found.contains(&(*it).to_owned())), "{found:?}");
    // Somebody's name is none of the list.
    let found = regions(&read("Kapolsek Satar Mese Ipda Edi Sunarto menemui kepala desa Tal, Yosef Mbaru, dan warga."));
    assert_eq!(found, ["53.10.05.2028"]);
}

#[test]
fn who_lent_a_picture_is_no_unit_of_the_page() {
    let page = "Suasana sidang di Pengadilan Negeri Wonogiri. (Istimewa/Kejaksaan Negeri Wonogiri)\n\nBupati Wonogiri Joko Sunardi hadir.";
    assert!(!units(&read(page)).iter().any(|it| it.starts_with("Kejaksaan")));
}

#[test]
fn a_court_for_corruption_sits_in_the_town() {
    let found = units(&read("Kades Bulusari disidang di Pengadilan Tipikor Semarang."));
    assert!(found.contains(&"Pengadilan Tipikor Semarang [33.74]".to_owned()), "{found:?}");
}

#[test]
fn the_place_of_a_dateline_is_none_below_captions_either() {
    let page = |text: &str| {
        let article = simpul_model::Article {
            text: text.to_owned(),
            dateline: Some("KUDUS".to_owned()),
            ..simpul_model::Article::default()
        };
        regions(&simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin()))
    };
    let lead = "KABARWARGA.COM, KUDUS – Warga Desa Colo memilih ketuanya, Senin (5/8/2024).";
    assert_eq!(page(&format!("Suasana rapat warga, Senin (5/8/2024).\n\n{lead}")), ["33.19.09.2018"]);
    assert_eq!(page(lead), ["33.19.09.2018"]);
    let below = "Warga Desa Colo memilih ketuanya.\n\nWarga di Kudus – juga di Jati – menunggu.";
    assert!(page(below).contains(&"33.19".to_owned()));
}

#[test]
fn a_road_is_called_after_the_places_that_it_joins() {
    let page = "KUDUS – Truk dikawal menuju gudang di Jalan poros Pati – Kudus, Desa Colo, Senin (5/8/2024).";
    assert_eq!(regions(&read(page)), ["33.19.09.2018"]);
    let page = "KUDUS – Truk melintas di jalan menuju Pati, Senin (5/8/2024).";
    assert_eq!(regions(&read(page)), ["33.18"]);
}

#[test]
fn a_district_beside_another_is_none_of_the_regencies_of_its_name_elsewhere() {
    let page = "GIRI MENANG – Bawaslu Lombok Barat menerima laporan dari warga di wilayah Gerung dan Kediri.";
    assert_eq!(regions(&read(page)), ["52.01.01", "52.01.02"]);
}

#[test]
fn who_stands_above_a_regency_meets_it_where_the_dateline_says() {
    let told = |text: &str| {
        let article = simpul_model::Article {
            url: "page.txt".to_owned(),
            text: text.to_owned(),
            dateline: Some("PALU".to_owned()),
            language: Some("id".to_owned()),
            ..simpul_model::Article::default()
        };
        let reading = simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin());
        reading.events.iter().map(|it| it.region.map(|it| it.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(
        told(
            "PALU - Gubernur Sulawesi Tengah Anwar Wira melantik Verna Sari sebagai Bupati Poso di Gedung Pogombo, Kamis (27/3/2025). Ketua DPRD Poso Budi Odjo hadir."
        ),
        [Some("72.71".to_owned())]
    );
    // What the regency's own do is only told from there.
    assert_eq!(
        told(
            "PALU - Bupati Poso Verna Sari membuka rapat koordinasi di Gedung Wanita, Kamis (27/3/2025). Ketua DPRD Poso Budi Odjo hadir."
        ),
        [Some("72.02".to_owned())]
    );
}
