//! Units that guard an event.

use crate::support::check_events as check;

#[test]
fn whose_guard_it_is_stands_behind_the_noun() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Graha Patria, Senin (11/11/2024). Debat mendapat pengawalan ketat dari Polres Blitar dan Kodim 0808/Blitar.",
        &["debate 2024-11-11 @Graha Patria #35.05 org[KPU Kabupaten Blitar] there[Kodim 0808/Blitar, Polres Blitar]"],
    );
    // What is guarded is not there.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Graha Patria, Senin (11/11/2024). Usai debat, pengamanan KPU Kota Malang akan ditambah.",
        &["debate 2024-11-11 @Graha Patria #35.05 org[KPU Kabupaten Blitar]"],
    );
    // The guard of a crowd outside is not that of the sitting.
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna di Gedung DPRD Blitar, Senin (11/11/2024). Di halaman, aksi mendapat pengawalan ketat Polres Blitar.",
        &["coordinationmeeting 2024-11-11 @Gedung DPRD Blitar #35.05 org[DPRD Kabupaten Blitar]"],
    );
}

#[test]
fn the_guard_on_the_spot_and_that_of_what_goes_on_later() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar debat publik di Graha Patria, Senin (11/11/2024). Pengamanan di lokasi dilakukan Polres Blitar dibantu Polsek Sanankulon.",
        &["debate 2024-11-11 @Graha Patria #35.05 org[KPU Kabupaten Blitar] there[Polres Blitar, Polsek Sanankulon]"],
    );
}
