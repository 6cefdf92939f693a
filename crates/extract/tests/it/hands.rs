//! Who stands beside the subject of a clause, who gives and takes, who lays hands on something, and who is sworn in.

use crate::support::check_events as check;

#[test]
fn a_clause_may_open_with_those_beside_its_subject() {
    for opens in ["Didampingi", "Dengan didampingi", "Ditemani", "Bersama"] {
        check(
            &format!(
                "BLITAR - {opens} Kasat Lantas AKP Rudi Hartono dan Ketua KPU Blitar Rina Wijaya, Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik KPU Blitar, Senin (11/11/2024)."
            ),
            &[
                "inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso] there[Rina Wijaya, Rudi Hartono]",
            ],
        );
    }
    check(
        "BLITAR - Disaksikan Dandim 0808/Blitar Letkol Inf Joko Susilo, Kapolres Blitar AKBP Bima Santoso memimpin apel gelar pasukan di Mapolres Blitar, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Joko Susilo]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Di hadapan Kapolres Blitar AKBP Bima Santoso dan Camat Srengat Joko Purnomo, Ketua KPU Blitar Rina Wijaya menyampaikan sambutan.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Rina Wijaya] there[Bima Santoso, Joko Purnomo]",
        ],
    );
    // A pronoun is the subject, and no one of the list.
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik KPU Blitar, Senin (11/11/2024). Didampingi Ketua KPU Blitar Rina Wijaya, ia mengecek pintu gudang.",
        &["inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso] there[Rina Wijaya]"],
    );
}

#[test]
fn who_gives_and_who_takes_are_there() {
    for handed in [
        "Piagam diserahkan Kapolres Blitar AKBP Bima Santoso kepada Camat Srengat Joko Purnomo",
        "Kapolres Blitar AKBP Bima Santoso menyerahkan piagam kepada Camat Srengat Joko Purnomo",
        "Piagam diserahkan langsung oleh Kapolres Blitar AKBP Bima Santoso kepada Camat Srengat Joko Purnomo",
        "Camat Srengat Joko Purnomo menerima piagam penghargaan dari Kapolres Blitar AKBP Bima Santoso",
        "Pin emas disematkan Kapolres Blitar AKBP Bima Santoso ke dada Camat Srengat Joko Purnomo",
    ] {
        check(
            &format!("BLITAR - Upacara hari pahlawan digelar di Alun-alun Blitar, Senin (11/11/2024). {handed}."),
            &["ceremony 2024-11-11 @Alun-alun Blitar #35.05 there[Bima Santoso, Joko Purnomo]"],
        );
    }
    // To several.
    check(
        "BLITAR - Upacara hari pahlawan digelar di Alun-alun Blitar, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso menyerahkan piagam kepada Camat Srengat Joko Purnomo, Camat Kademangan Sri Rahayu dan Kapolsek Srengat AKP Rudi Hartono.",
        &["ceremony 2024-11-11 @Alun-alun Blitar #35.05 there[Bima Santoso, Joko Purnomo, Rudi Hartono, Sri Rahayu]"],
    );
    // Nothing that is held in the hand, and what is still to come.
    for left in [
        "Penanganan perkara itu diserahkan Kapolres Blitar AKBP Bima Santoso kepada Kajari Blitar Joko Purnomo",
        "Piagam itu diserahkan Kapolres Blitar AKBP Bima Santoso kepada Camat Srengat Joko Purnomo pekan lalu",
        "Piagam itu akan diserahkan Kapolres Blitar AKBP Bima Santoso kepada Camat Srengat Joko Purnomo",
    ] {
        check(
            &format!("BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). {left}."),
            &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
        );
    }
}

#[test]
fn who_lays_hands_on_it_and_who_follows_suit_are_there() {
    for done in [
        "Botol pertama dipecahkan Kapolres Blitar AKBP Bima Santoso, disusul Camat Srengat Joko Purnomo",
        "Kapolres Blitar AKBP Bima Santoso memotong knalpot pertama, berikutnya Camat Srengat Joko Purnomo",
        "Ganja dibakar bersama-sama oleh Kapolres Blitar AKBP Bima Santoso dan Camat Srengat Joko Purnomo",
        "Kapolres Blitar AKBP Bima Santoso bersama Camat Srengat Joko Purnomo menuangkan miras ke dalam drum",
    ] {
        check(
            &format!("BLITAR - Pemusnahan barang bukti digelar di Mapolres Blitar, Senin (11/11/2024). {done}."),
            &["lawenforcement 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso, Joko Purnomo]"],
        );
    }
}

#[test]
fn those_before_the_oath_are_sworn_in() {
    check(
        "BLITAR - Bupati Blitar Rini Astuti dan Wakil Bupati Blitar Joko Purnomo resmi dilantik Gubernur Jawa Timur Bima Santoso di Pendopo Blitar, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Pendopo Blitar #35.05 leads[Bima Santoso] there[Joko Purnomo, Rini Astuti]"],
    );
    check(
        "BLITAR - Kompol Sri Rahayu resmi menjabat Wakapolres Blitar setelah dilantik Kapolres Blitar AKBP Bima Santoso di Mapolres Blitar, Senin (11/11/2024).",
        &["ceremony 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Sri Rahayu]"],
    );
}

#[test]
fn those_for_whose_sake_it_is_held_are_there() {
    check(
        "BLITAR - Pisah sambut digelar di Mapolres Blitar, Senin (11/11/2024). Isak tangis mewarnai pelepasan AKBP Bima Santoso.",
        &["ceremony 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Kenal pamit digelar di Pendopo Blitar, Senin (11/11/2024). Dalam sambutannya, Bupati Blitar Rini Astuti berterima kasih kepada Kapolres lama AKBP Bima Santoso.",
        &["ceremony 2024-11-11 @Pendopo Blitar #35.05 speaks[Rini Astuti] there[Bima Santoso]"],
    );
}

#[test]
fn both_who_sign_are_there() {
    for signed in [
        "Nota kesepahaman diteken Kapolres Blitar AKBP Bima Santoso dan Camat Srengat Joko Purnomo",
        "Kapolres Blitar AKBP Bima Santoso dan Camat Srengat Joko Purnomo meneken berita acara",
        "Kapolres Blitar AKBP Bima Santoso menandatangani naskah hibah dengan Camat Srengat Joko Purnomo",
    ] {
        check(
            &format!("BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). {signed}."),
            &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 there[Bima Santoso, Joko Purnomo]"],
        );
    }
    // A letter is signed anywhere.
    check(
        "BLITAR - Rapat koordinasi digelar di Hotel Puri, Senin (11/11/2024). Surat edaran itu diteken Kapolres Blitar AKBP Bima Santoso.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05"],
    );
}

#[test]
fn all_by_whom_a_deed_is_done_are_there() {
    check(
        "BLITAR - Benih jagung ditanam di lahan Desa Purwokerto, Kecamatan Srengat, Senin (11/11/2024). Penanaman diawali Kapolres Blitar AKBP Bima Santoso, disusul Camat Srengat Joko Purnomo dan Kapolsek Srengat AKP Rudi Hartono.",
        &["other 2024-11-11 @lahan Desa Purwokerto #35.05.03.2006 there[Bima Santoso, Joko Purnomo, Rudi Hartono]"],
    );
}

#[test]
fn who_arrives_is_welcomed() {
    check(
        "BLITAR - Kedatangan Pangdam V/Brawijaya Mayjen TNI Rudi Hartono di Mapolres Blitar, Senin (11/11/2024), disambut Kapolres Blitar AKBP Bima Santoso.",
        &["visit 2024-11-11 @Mapolres Blitar #35.05 there[Bima Santoso, Rudi Hartono]"],
    );
}
