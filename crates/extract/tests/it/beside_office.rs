//! People whose office stands ahead of them, and words beside an office that say nothing of it.

use crate::support::{check_officials as check, check_titled};

#[test]
fn those_counted_before_are_named_one_by_one() {
    check(
        "BLITAR - Dua anggota KPU Blitar dilantik, Senin. Keduanya masing-masing Budi Santoso dan Rina Wijaya.",
        &["Budi Santoso: Anggota @ KPU Kabupaten Blitar", "Rina Wijaya: Anggota @ KPU Kabupaten Blitar"],
    );
    check(
        "JAKARTA - KPU RI melantik anggota KPU Blitar. Mereka ialah Budi Santoso, Rina Wijaya dan Tono Suharto.",
        &[
            "Budi Santoso: Anggota @ KPU Kabupaten Blitar",
            "Rina Wijaya: Anggota @ KPU Kabupaten Blitar",
            "Tono Suharto: Anggota @ KPU Kabupaten Blitar",
        ],
    );
}

#[test]
fn a_rank_that_ends_a_sentence_has_no_name_behind_it() {
    check(
        "BLITAR - Budi Santoso kini menyandang pangkat AKP. Kasat Reskrim Polres Blitar itu satu dari lima perwira yang naik pangkat.",
        &["Budi Santoso: Kasat Reskrim @ Polres Blitar"],
    );
    check("BLITAR - Rapat dipimpin AKP Budi Santoso. Kapolres Blitar hadir.", &["AKP Budi Santoso: "]);
}

#[test]
fn the_last_word_of_a_headline_says_nothing_of_the_first_office() {
    check_titled(
        "KPU Gelar Penghitungan Suara",
        "Kapolres Blitar AKBP Budi Santoso memimpin rapat.",
        &["AKBP Budi Santoso: Kapolres @ Polres Blitar"],
    );
}

#[test]
fn offices_of_parties_and_of_a_faction() {
    check(
        "BLITAR - Musda dibuka Ketua DPD I Partai Golkar Jawa Timur Budi Santoso.",
        &["Budi Santoso: Ketua @ DPD I Partai Golkar Jawa Timur"],
    );
    check(
        "BLITAR - Juru bicara Fraksi PKB Budi Santoso membacakan pandangan di DPRD Kabupaten Blitar.",
        &["Budi Santoso: Anggota @ DPRD Kabupaten Blitar"],
    );
}
