//! Several deeds on one page: which of them are events of their own.

mod support;

use support::check_events as check;

#[test]
fn a_party_under_its_own_leader_does_a_deed_of_its_own() {
    check(
        "BLITAR - Polres Blitar menggelar apel di halaman Mapolres Blitar, Sabtu (9/11/2024) malam. Apel dipimpin Kabag Ops Kompol Rina Wijaya.\n\nRegu pertama dipimpin Kasat Resnarkoba AKP Bima Santoso melakukan razia minuman keras di Kafe Senja.",
        &[
            "rollcall 2024-11-09 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Rina Wijaya]",
            "lawenforcement 2024-11-09 @Kafe Senja #35.05 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn who_leads_what_is_of_another_kind_at_another_place_leads_another_event() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024), dipimpin Kapolres Blitar AKBP Bima Santoso. Pada hari itu pula Kasat Lantas AKP Rina Wijaya memimpin razia di Simpang Lima.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "lawenforcement 2024-11-11 @Simpang Lima #35.05 leads[Rina Wijaya]",
        ],
    );
}

#[test]
fn what_somebody_went_on_for_was_done() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meresmikan Gedung Sanika, Selasa (12/11/2024).\n\nSiangnya, Kapolres bergeser ke Kecamatan Srengat untuk menyerahkan bantuan kepada petani.",
        &[
            "ceremony 2024-11-12 @Gedung Sanika #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "socialaid 2024-11-12 #35.05.03 there[Bima Santoso]",
        ],
    );
    check("BLITAR - Kapolres Blitar AKBP Bima Santoso meminta anggota bergeser untuk menyerahkan bantuan.", &[]);
}
