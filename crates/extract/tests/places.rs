//! Units and regions: which one is meant, and what is none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{check_officials, officials, read, regions, units};

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
