//! A second event of a page, told by little more than a verb and who does it.

mod support;

use support::check_events as check;

const APEL: &str = "BLITAR - Polres Blitar menggelar apel gelar pasukan di Lapangan Garuda, Senin (11/11/2024).";
const HELD: &str = "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]";

fn beside(sentence: &str, event: &str) {
    check(&format!("{APEL} {sentence}"), &[HELD, event]);
}

fn nothing_beside(sentence: &str) {
    check(&format!("{APEL} {sentence}"), &[HELD]);
}

#[test]
fn a_patrol_rides_out_after_a_roll_call() {
    beside("Setelah apel, personel langsung melaksanakan patroli skala besar.", "patrol 2024-11-11 #35.05");
    nothing_beside("Patroli akan ditingkatkan.");
}

#[test]
fn an_office_or_a_unit_does_something_on_a_day_of_its_own() {
    beside(
        "Satpol PP Kabupaten Blitar menertibkan ratusan baliho di Jalan Merdeka, Minggu (10/11/2024).",
        "lawenforcement 2024-11-10 #35.05 org[Satpol PP Kabupaten Blitar]",
    );
    // On the day of the page's event, at no other place, it is part of that.
    nothing_beside("Satpol PP Kabupaten Blitar menertibkan ratusan baliho.");
}

#[test]
fn a_deed_in_a_village_is_done_elsewhere_than_on_the_square() {
    beside(
        "Dandim 0808/Blitar Letkol Inf Tono Suharto meninjau jalur evakuasi di Desa Ngaringan.",
        "inspection 2024-11-11 #35.05.15.2009 leads[Tono Suharto]",
    );
    check(
        &format!("{APEL} Dandim 0808/Blitar Letkol Inf Tono Suharto meninjau kelengkapan personel."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Tono Suharto]"],
    );
}
