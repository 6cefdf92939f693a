//! Bodies that a page only speaks of: parties by their seats, houses in general, who took a picture.

use crate::support::{officials, read, units};

#[test]
fn a_party_counts_where_it_acts_or_an_officer_of_it_is_named() {
    let page = "Dari 45 anggota DPRD Kabupaten Jepara, PKS meraih 12 kursi dan Partai Gerindra 9 kursi, kata politisi PKB itu.";
    assert_eq!(units(&read(page)), ["DPRD Kabupaten Jepara [33.20]"]);
    let page = "Ketua DPC PKB Jepara Arif Fahmi datang ke kantor KPU Jepara.";
    assert!(units(&read(page)).iter().any(|it| it.contains("PKB")), "{:?}", units(&read(page)));
}

#[test]
fn a_prosecutor_in_general_names_no_house() {
    let page = "Vonis itu lebih ringan dari tuntutan Jaksa Penuntut Umum. Ketua Bawaslu Jepara Arif Fahmi menerimanya.";
    assert_eq!(units(&read(page)), ["Bawaslu Kabupaten Jepara [33.20]"]);
    let page = "Sidang menghadirkan Jaksa Kejari Jepara Arif Fahmi, S.H.";
    assert!(units(&read(page)).contains(&"Kejaksaan Negeri Jepara [33.20]".to_owned()));
}

#[test]
fn the_prosecution_spoken_of_is_the_house_that_the_page_names() {
    let page = "Kajati Papua Arif Fahmi datang ke Nabire. Ia menegaskan bahwa Kejaksaan terbuka untuk bekerja sama.";
    assert_eq!(units(&read(page)), ["Kejaksaan Tinggi Papua [91]"]);
}

#[test]
fn bodies_of_each_place_are_none_in_particular() {
    let page = "Ketua Bawaslu Jepara Arif Fahmi meminta jajarannya menggandeng Polres dan Kejaksaan Negeri di wilayah masing-masing.";
    assert_eq!(units(&read(page)), ["Bawaslu Kabupaten Jepara [33.20]"]);
    let page = "Ketua Bawaslu Jepara Arif Fahmi menggandeng Polres dan Kejaksaan Negeri.";
    assert_eq!(units(&read(page)).len(), 3);
}

#[test]
fn councils_of_all_levels_are_none_in_particular() {
    let page = "KPU Kabupaten Jepara mengumumkan pencalonan anggota DPR, DPRD provinsi dan DPRD kabupaten.";
    assert_eq!(units(&read(page)), ["KPU Kabupaten Jepara [33.20]"]);
}

#[test]
fn those_who_stand_for_an_office_name_no_government() {
    let page = "KPU Kabupaten Jepara menggelar debat dua pasangan calon (Paslon) bupati dan wakil bupati Jepara.";
    assert_eq!(units(&read(page)), ["KPU Kabupaten Jepara [33.20]"]);
    let page = "Debat dihadiri Bupati Jepara Arif Fahmi.";
    assert_eq!(units(&read(page)), ["Pemerintah Kabupaten Jepara [33.20]"]);
}

#[test]
fn who_took_a_picture_and_who_prints_the_page_are_no_units() {
    let page = "Bhabinkamtibmas Aiptu Arif Fahmi menyapa warga. (Foto: Hms Polres Jepara/abc)";
    assert!(units(&read(page)).is_empty(), "{:?}", units(&read(page)));
    let page = "JEPARA, MK - Bupati Jepara Arif Fahmi membuka jembatan.";
    assert_eq!(units(&read(page)), ["Pemerintah Kabupaten Jepara [33.20]"]);
}

#[test]
fn a_battalion_and_its_task_force_are_one() {
    let page = "Satgas Pamtas RI-PNG Yonif 732/Banau mengobati warga. Prajurit Yonif 732/Banau membagikan obat.";
    assert_eq!(units(&read(page)), ["Satgas Pamtas RI-PNG Yonif 732/Banau [-]"]);
}

#[test]
fn a_body_named_after_the_seat_of_its_regency_bears_the_name_of_the_regency() {
    let page = "Bupati Penajam Paser Utara Arif Fahmi menemui petugas Satpol PP Penajam.";
    assert!(units(&read(page)).contains(&"Satpol PP Kabupaten Penajam Paser Utara [64.09]".to_owned()));
}

#[test]
fn small_words_of_a_field_lead_to_the_body() {
    let page =
        "Koordinator divisi humas dan hubungan antar lembaga Bawaslu Jepara, Arif Fahmi, menjelaskan aturan itu.";
    assert_eq!(officials(&read(page)), ["Arif Fahmi: Anggota @ Bawaslu Kabupaten Jepara"]);
    let page =
        "Ketua Bawaslu Jepara Arif Fahmi dan anggota divisi hukum bersama Kapolres Jepara AKBP Sahid Desky hadir.";
    assert_eq!(officials(&read(page)).len(), 2);
}

#[test]
fn a_committee_of_all_districts_of_a_regency_is_none() {
    let page = "Ketua Bawaslu Kabupaten Jepara Arif Fahmi melantik anggota Panwascam Kabupaten Jepara.";
    assert_eq!(units(&read(page)), ["Bawaslu Kabupaten Jepara [33.20]"]);
    let page = "Ketua Panwascam Mlonggo Arif Fahmi hadir di Kabupaten Jepara.";
    assert_eq!(units(&read(page)), ["Panwascam Mlonggo [33.20.07]"]);
}

#[test]
fn a_government_before_the_place_of_its_guards_is_part_of_their_name() {
    let page = "Satu peleton Satpol PP Pemkab Jepara mengikuti apel.";
    assert!(units(&read(page)).contains(&"Satpol PP Kabupaten Jepara [33.20]".to_owned()), "{:?}", units(&read(page)));
    let page = "Satpol PP dan Pemkab Jepara mengikuti apel.";
    assert!(units(&read(page)).contains(&"Pemerintah Kabupaten Jepara [33.20]".to_owned()), "{:?}", units(&read(page)));
}

#[test]
fn the_hall_of_an_administrative_city_is_that_of_its_mayor() {
    let page = "Apel digelar di halaman Kantor Walikota Jakarta Barat, dipimpin Wali Kota Jakarta Barat Arif Fahmi.";
    assert_eq!(units(&read(page)), ["Pemerintah Kota Administrasi Jakarta Barat [31.73]"]);
    let page = "Apel digelar di halaman Kantor Walikota Magelang.";
    assert_eq!(units(&read(page)), ["Pemerintah Kota Magelang [33.71]"]);
}

#[test]
fn a_crowd_may_come_from_an_alliance() {
    let page = "Ratusan mahasiswa dari Aliansi Jepara Utara Bergerak berunjuk rasa di kantor KPU Jepara.";
    assert!(
        units(&read(page)).iter().any(|it| it.starts_with("Aliansi Jepara Utara Bergerak")),
        "{:?}",
        units(&read(page))
    );
    let page = "Ratusan mahasiswa belajar dari Forum Diskusi Besar di kantor KPU Jepara.";
    assert_eq!(units(&read(page)), ["KPU Kabupaten Jepara [33.20]"]);
}

#[test]
fn who_will_be_elected_holds_nothing_yet() {
    let page = "Gubernur Bali Arif Fahmi hadir. Penjabat itu bertugas hingga terpilih gubernur dan wakil gubernur definitif hasil Pilkada.";
    assert_eq!(officials(&read(page)), ["Arif Fahmi: Gubernur @ Pemerintah Provinsi Bali"]);
}

#[test]
fn the_seat_of_a_party_is_not_held_by_who_tells_of_it() {
    let page = "Sekretaris DPRD Jepara Arif Fahmi menjelaskan susunan itu. PDIP berhak menempati ketua sementara.";
    assert_eq!(officials(&read(page)), ["Arif Fahmi: Sekretaris @ DPRD Kabupaten Jepara"]);
}

#[test]
fn who_makes_up_a_body_sits_in_it() {
    let page = "Komisioner KPU Kabupaten Jepara yang diadukan terdiri dari Ketua Arif Fahmi dan dua anggotanya, yaitu Joko Susanto dan Sahid Desky.";
    assert_eq!(
        officials(&read(page)),
        [
            "Arif Fahmi: Ketua @ KPU Kabupaten Jepara",
            "Joko Susanto: Anggota @ KPU Kabupaten Jepara",
            "Sahid Desky: Anggota @ KPU Kabupaten Jepara",
        ]
    );
    let page = "Peserta terdiri dari Ketua RT dan warga.";
    assert!(officials(&read(page)).is_empty());
}

#[test]
fn a_head_of_an_office_may_be_shortened_otherwise() {
    let page = "Panen dihadiri Kadinas Pertanian dan Pangan Kab Jepara Arif Fahmi dan jajarannya.";
    assert_eq!(officials(&read(page)), ["Arif Fahmi: Kepala @ Dinas Pertanian dan Pangan Kabupaten Jepara"]);
}

#[test]
fn a_naval_base_in_a_town_has_no_region_of_its_own() {
    let page = "Komandan Lanal Tanjung Balai Asahan Letkol Laut (P) Arif Fahmi datang.";
    assert_eq!(units(&read(page)), ["Lanal Tanjung Balai Asahan [-]"]);
    let page = "Komandan Lanal Cilacap Kolonel Laut (P) Arif Fahmi datang.";
    assert_eq!(units(&read(page)), ["Lanal Cilacap [33.01]"]);
}

#[test]
fn guards_share_the_place_of_the_office_behind_them() {
    let page = "Apel dihadiri perwakilan BPBD, Satpol PP dan Dinkes Kabupaten Jepara.";
    assert!(units(&read(page)).contains(&"Satpol PP Kabupaten Jepara [33.20]".to_owned()), "{:?}", units(&read(page)));
    let page = "Apel dihadiri Satpol PP dan Camat Dawe di Kabupaten Kudus.";
    assert_eq!(units(&read(page)), ["Pemerintah Kecamatan Dawe [33.19.09]"]);
}

#[test]
fn a_number_without_a_place_is_the_unit_that_the_page_names_with_it() {
    let page =
        "Babinsa Koramil 05 Serma Arif Fahmi membantu warga. Danramil 05 Tanah Abang membenarkannya di Jakarta Pusat.";
    let found = units(&read(page));
    assert!(found.iter().filter(|it| it.starts_with("Koramil")).count() == 1, "{found:?}");
    let page = "Danramil 05/Dawe dan Danramil 06/Gebog hadir di Kabupaten Kudus.";
    let found = units(&read(page));
    assert!(found.iter().filter(|it| it.starts_with("Koramil")).count() == 2, "{found:?}");
}

#[test]
fn a_second_pair_that_is_voted_on_behind_a_comma_names_no_government() {
    let page = "Kapolres Gowa AKBP Raka Satria menyebut operasi digelar untuk pemilihan Gubernur/Wakil Gubernur, Bupati dan Wakil Bupati.";
    assert_eq!(units(&read(page)), ["Polres Gowa [73.06]"]);
    // Behind the comma somebody's office begins.
    let page = "Menjelang pemilihan bupati, Kapolres Gowa AKBP Raka Satria memimpin apel.";
    assert_eq!(units(&read(page)), ["Polres Gowa [73.06]"]);
}

#[test]
fn a_council_that_is_voted_on_is_no_body_of_the_page() {
    for text in [
        "KPU Kabupaten Jepara menerima surat suara Pemilu DPD RI.",
        "KPU Kabupaten Jepara membacakan hasil Pileg DPRD Kabupaten Jepara.",
        "KPU Kabupaten Jepara bersiap. Pemilu 2024 akan memilih anggota Dewan Perwakilan Rakyat (DPR), presiden dan wakil presiden, serta anggota Dewan Perwakilan Rakyat Daerah (DPRD).",
    ] {
        assert_eq!(units(&read(text)), ["KPU Kabupaten Jepara [33.20]"], "{text}");
    }
    let page = "KPU Kabupaten Jepara membahas anggaran Pemilu bersama DPRD Kabupaten Jepara.";
    assert_eq!(units(&read(page)).len(), 2);
}

#[test]
fn a_pair_of_candidates_joined_by_a_hyphen_is_no_government() {
    let page = "KPU Kabupaten Jepara menetapkan pasangan calon Bupati-Wakil Bupati Jepara.";
    assert_eq!(units(&read(page)), ["KPU Kabupaten Jepara [33.20]"]);
}

#[test]
fn who_made_a_rule_does_nothing_here() {
    let names = |text: &str| read(text).units.into_iter().map(|it| it.name).collect::<Vec<_>>();
    assert!(names("Hal itu diatur Peraturan Menteri Dalam Negeri Nomor 18 Tahun 2020.").is_empty());
    assert_eq!(names("Hal itu disampaikan Menteri Dalam Negeri."), ["Kementerian Dalam Negeri"]);
}
