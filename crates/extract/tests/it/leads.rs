//! Who leads, guards, judges or stays away: what is taken from how real pages tell it, and what is left.

use crate::support::check_events as check;

#[test]
fn who_leads_may_stand_behind_the_event() {
    check(
        "BLITAR - Serah terima jabatan digelar di Mapolres Blitar, Senin (11/11/2024). Kabid Humas Polda Jatim Kombes Pol Rina Wijaya menuturkan, yang memimpin upacara adalah Kapolres Blitar AKBP Bima Santoso.",
        &["ceremony 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Pimpinan apel Kapolres Blitar AKBP Bima Santoso dengan komandan apel Iptu Tono Suharto.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Tono Suharto]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Bertindak memimpin apel, Kapolres Blitar, AKBP Bima Santoso, meminta anggotanya siaga.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn those_joined_before_the_verb_lead_together_and_a_rule_leads_nothing() {
    check(
        "BLITAR - DPRD Kabupaten Blitar menggelar rapat paripurna di Graha Paripurna, Senin (11/11/2024). Ketua DPRD Kabupaten Blitar Hasan Basri dan Wakil Ketua DPRD Kabupaten Blitar Nurul Huda memimpin rapat ini.",
        &[
            "coordinationmeeting 2024-11-11 @Graha Paripurna #35.05 org[DPRD Kabupaten Blitar] leads[Hasan Basri, Nurul Huda]",
        ],
    );
    check(
        "BLITAR - Bupati Blitar Surya Dharma melantik Hasan Basri sebagai Sekda Kabupaten Blitar di Pendopo, Senin (11/11/2024). Pelantikan ini sesuai dengan Peraturan Presiden Nomor 3 bahwa Sekda melantik pejabat di bawahnya.",
        &["ceremony 2024-11-11 @Pendopo #35.05 leads[Surya Dharma] there[Hasan Basri]"],
    );
}

#[test]
fn who_guides_an_oath_leads_it() {
    check(
        "BLITAR - Pelantikan anggota DPRD Kabupaten Blitar digelar di Graha Paripurna, Senin (11/11/2024). Pengucapan sumpah/janji anggota DPRD Kabupaten Blitar tersebut dipandu oleh Ketua Pengadilan Negeri Blitar Hasan Basri.",
        &["ceremony 2024-11-11 @Graha Paripurna #35.05 leads[Hasan Basri]"],
    );
}

#[test]
fn what_is_told_to_reporters_of_an_arrest_places_nobody_at_it() {
    check(
        "BLITAR - Kejaksaan Negeri Blitar menahan mantan bendahara desa, Senin (11/11/2024). “Tersangka kami tahan di lapas,” kata Kajari Blitar Nurul Huda didampingi Kasi Intelijen Hasan Basri.",
        &["lawenforcement 2024-11-11 #35.05 org[Kejaksaan Negeri Blitar]"],
    );
    check(
        "BLITAR - Satreskrim Polres Blitar menangkap dua kurir di Kecamatan Srengat, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso mengatakan RZ yang menjemput barang, sementara AK hanya menemani.",
        &["lawenforcement 2024-11-11 #35.05.03 org[Satreskrim Polres Blitar]"],
    );
}

#[test]
fn the_police_hold_no_protest_and_who_stays_away_attends_nothing() {
    check(
        "BLITAR - Polres Blitar menurunkan ratusan personel saat mahasiswa berunjuk rasa di Kantor DPRD Kabupaten Blitar, Senin (11/11/2024).",
        &["protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05 there[Polres Blitar]"],
    );
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar rapat koordinasi di Hotel Puri, Senin (11/11/2024). Rapat mengundang Ketua KPU Kabupaten Blitar Hasan Basri, Camat Srengat Joko Purnomo dan Camat Wlingi Surya Dharma. Dua di antaranya tidak hadir, yaitu Joko Purnomo dan Surya Dharma.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] there[Hasan Basri]"],
    );
}

#[test]
fn a_list_goes_on_from_sentence_to_sentence() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Terlihat Dandim 0808/Blitar Letkol Inf Agung Prasetya. Selanjutnya Kajari Blitar Nurul Huda. Serta Dinas Kesehatan Kabupaten Blitar.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] there[Agung Prasetya, Dinas Kesehatan Kabupaten Blitar, Nurul Huda]",
        ],
    );
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar sidang di Hotel Puri, Senin (11/11/2024). Keberatan itu antara lain KPU Kabupaten Blitar menetapkan hasil tanpa saksi.",
        &["hearing 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
}
