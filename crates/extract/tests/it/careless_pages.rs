//! Careless pages: marks that are lost, words that are misspelt or written apart, lines that run on, days with a slip.

use crate::support::{check_events, check_officials, officials, read, regions, statements, units};

const LEAD: &str = "Kapolres Sampang AKBP Raka Satria membuka rapat bersama Ketua KPU Sampang Nur Aini.\n\n";

fn check_said(text: &str, expect: &[&str]) {
    assert_eq!(statements(&read(&format!("{LEAD}{text}"))), expect, "{text}");
}

#[test]
fn a_quotation_without_its_closing_mark_ends_before_who_spoke() {
    check_said(
        "Kapolres memantau. \"Takutnya ada yang jatuh, itu saja, seloroh Nur Aini.",
        &["Nur Aini: Takutnya ada yang"],
    );
    check_said(
        "\u{201c}Kami sudah panggil timnya, sebut Nur Aini saat dikonfirmasi.",
        &["Nur Aini: Kami sudah panggil"],
    );
    check_said(
        "Menurut Nur Aini semua siap. \u{201c}Logistik lengkap semua, ujarnya.",
        &["Nur Aini: Logistik lengkap semua,"],
    );
    // A verb of speech within the words is none of an attribution.
    let reading = read(&format!("{LEAD}\u{201c}Kalau ada yang lapor, kata harus dijaga bersama."));
    assert!(reading.statements.iter().all(|it| it.text.contains("dijaga")), "{:?}", reading.statements);
}

#[test]
fn speech_without_its_opening_mark_begins_behind_what_is_told() {
    check_said(
        "Nur Aini menjelaskan tahapan. Takutnya ada yang jatuh dari pohon,\u{201d} ujarnya.",
        &["Nur Aini: Takutnya ada yang"],
    );
    check_said(
        "Semua personel lengkap. Tidak ada kendala sama sekali,\u{201d} ujar Nur Aini.",
        &["Nur Aini: Semua personel lengkap."],
    );
}

#[test]
fn names_by_another_habit_of_spelling_or_with_a_slip_are_the_same() {
    check_officials(
        "Bantuan diserahkan Kapolres Rokan Hulu AKBP Budi Hermawan Harahap. Usai itu AKBP Boedi Hermawan menitip pesan.",
        &["AKBP Budi Hermawan Harahap: Kapolres @ Polres Rokan Hulu"],
    );
    check_officials(
        "Kasi Humas Polres Sampang Ipda Theodorus Jemadu hadir. Ipda Theodoruus mengimbau warga waspada.",
        &["Ipda Theodorus Jemadu: Kasihumas @ Polres Sampang"],
    );
    // Two of one post and of other ranks are two.
    check_officials(
        "Hadir Danramil Suppa Letda Inf Saharuddin dan Danramil Lembang Lettu Inf Baharuddin Nai.",
        &["Letda Inf Saharuddin: Danramil @ Koramil Suppa", "Lettu Inf Baharuddin Nai: Danramil @ Koramil Lembang"],
    );
}

#[test]
fn a_full_stop_behind_a_rank_and_a_sign_for_and_cut_no_list() {
    check_events(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Hadir Kapolres Blitar AKBP. Bima Santoso, Kasdim Blitar Mayor. Inf Sutarno & Ketua KPU Blitar Rina Wijaya.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Rina Wijaya, Sutarno]"],
    );
}

#[test]
fn passives_may_be_written_apart() {
    check_events(
        "BLITAR - Rapat koordinasi di gelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Rapat di hadiri Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso]"],
    );
    // Where, not by whom.
    check_events(
        "BLITAR - Massa berunjuk rasa di depan Kantor KPU Blitar, Senin (11/11/2024). Perwakilan massa di terima diruang rapat KPU.",
        &["protest 2024-11-11 @Kantor KPU Blitar #35.05"],
    );
}

#[test]
fn a_body_may_stand_in_brackets_behind_a_misspelt_name() {
    let found = units(&read(
        "Manokwari - Komisi Pemilih Umum (KPU) Manokwari menggelar rapat. Badan Pengawaz Pemilihan (Bawaslu) Manokwari hadir.",
    ));
    assert_eq!(found, ["KPU Kabupaten Manokwari [92.02]", "Bawaslu Kabupaten Manokwari [92.02]"]);
}

#[test]
fn a_place_s_number_and_a_name_that_a_bracket_parts_are_read() {
    assert_eq!(
        regions(&read("DOMPU - Polres Dompu membagikan helm di Kelurahan Kandai Dua, Kecamatan Woja.")),
        ["52.05.05.1002", "52.05.05"]
    );
    let found = units(&read("Rapat dihadiri Bawaslu Kabupaten Ogan Komering Ulu (OKU) Timur."));
    assert_eq!(found, ["Bawaslu Kabupaten Ogan Komering Ulu Timur [16.08]"]);
    let found = units(&read("Rapat dihadiri Bawaslu Kabupaten Ogan Komering Ulu (OKU)."));
    assert_eq!(found, ["Bawaslu Kabupaten Ogan Komering Ulu [16.01]"]);
}

#[test]
fn villages_may_be_named_in_short() {
    let reading = read(
        "BATANG - Kepala Ds. Sojomerto Budi Santoso hadir di Lapangan Ds. Beringin Jaya, Kec. Reban, Kab. Batang, Rabu (18/12/2024).",
    );
    assert_eq!(officials(&reading), ["Budi Santoso: Kepala Desa @ Pemerintah Desa Sojomerto"]);
    assert_eq!(reading.events[0].venue.as_deref(), Some("Lapangan Ds. Beringin Jaya"));
}

#[test]
fn a_slip_of_ten_years_and_marks_of_every_kind_in_a_day() {
    // 29 October 2014 was a Wednesday.
    check_events(
        "BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Selasa (29/10/2014).",
        &["coordinationmeeting 2024-10-29 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check_events(
        "BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Rabu (29/10/2014).",
        &["coordinationmeeting 2014-10-29 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    for day in ["(29/10-2024)", "(29-Oktober-2024)", "29-10-2024"] {
        check_events(
            &format!("BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Selasa {day}."),
            &["coordinationmeeting 2024-10-29 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
        );
    }
    check_events(
        "BLITAR - KPU Blitar menggelar rapat koordinasi di Hotel Puri, Minggu (26-27-Mei 2024).",
        &["coordinationmeeting 2024-05-26/2024-05-27 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    // A number of a body and its place.
    check_officials(
        "Hadir Danramil 14/Juli Kapten Cba Muzakkir.",
        &["Kapten Cba Muzakkir: Danramil @ Koramil 14/Juli"],
    );
}
