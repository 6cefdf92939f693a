//! Who is there because others deal with them.

use crate::support::check_events as check;

#[test]
fn who_is_given_something_takes_it_there() {
    check(
        "BLITAR - Bupati Blitar Wahid Santoso mengunjungi korban banjir di Balai Desa Sumberejo, Senin (11/11/2024). Ia menyerahkan bantuan beras kepada Camat Sanankulon Tono Suharto.",
        &["visit 2024-11-11 @Balai Desa Sumberejo #35.05 there[Tono Suharto, Wahid Santoso]"],
    );
    // A case goes without anybody coming.
    check(
        "BLITAR - Bupati Blitar Wahid Santoso mengunjungi korban banjir di Balai Desa Sumberejo, Senin (11/11/2024). Ia menyerahkan penanganan jalan kepada Gubernur Jawa Timur Rina Wijaya.",
        &["visit 2024-11-11 @Balai Desa Sumberejo #35.05 there[Wahid Santoso]"],
    );
}

#[test]
fn who_comes_out_to_a_party_is_there_and_who_is_met_by_the_press_is_not() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik KPU Blitar, Senin (11/11/2024). Di sana ia ditemui Ketua KPU Blitar Rina Wijaya dan Camat Garum Tono Suharto.",
        &[
            "inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso] there[Rina Wijaya, Tono Suharto]",
        ],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik KPU Blitar, Senin (11/11/2024). Saat ditemui Ketua PWI Blitar Rina Wijaya di kantornya, ia enggan berkomentar.",
        &["inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn those_who_look_in_on_a_vote_together_are_all_there() {
    check(
        "BLITAR - Pemungutan suara ulang digelar di TPS 5 Desa Sumberejo, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso bersama Dandim 0808/Blitar Letkol Inf Tono Suharto dan Sekda Blitar Rina Wijaya memantau TPS 5.",
        &["voting 2024-11-11 @TPS 5 Desa Sumberejo #35.05 there[Bima Santoso, Rina Wijaya, Tono Suharto]"],
    );
}

#[test]
fn a_sentence_turned_round_names_who_comes_along() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau gudang logistik KPU Blitar, Senin (11/11/2024). Turut bersama rombongan Camat Garum Tono Suharto serta Lurah Tawangsari Rina Wijaya.",
        &[
            "inspection 2024-11-11 @gudang logistik KPU Blitar #35.05 leads[Bima Santoso] there[Rina Wijaya, Tono Suharto]",
        ],
    );
}

#[test]
fn an_office_without_a_name_brings_its_unit_and_who_tells_of_it_does_not_come() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Mapolres Blitar, Senin (11/11/2024). Kasi Humas Iptu Rina Wijaya mengabarkan Gubernur Jawa Timur dijadwalkan meninjau Kantor KPU Blitar, Rabu (13/11/2024).",
        &[
            "rollcall 2024-11-11 @Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "inspection 2024-11-13 @Kantor KPU Blitar #35.05 there[Pemerintah Provinsi Jawa Timur]",
        ],
    );
}

#[test]
fn committees_are_there_when_their_figures_are_read() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat pleno rekapitulasi hasil penghitungan suara di Aula Sanika, Senin (2/12/2024). Suasana memanas saat giliran PPK Garum. Ketua PPK Srengat Rina Wijaya membubuhkan paraf perbaikan.",
        &["tally 2024-12-02 @Aula Sanika #35.05 org[KPU Kabupaten Blitar] there[PPK Garum, Rina Wijaya]"],
    );
    // A committee that is only trained elsewhere.
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar penghitungan ulang surat suara di Aula Sanika, Senin (2/12/2024). Sehari sebelumnya anggota PPK Garum dikumpulkan.",
        &["tally 2024-12-02 @Aula Sanika #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn the_accused_and_the_prosecutor_are_before_the_court() {
    check(
        "BLITAR - Pengadilan Negeri Blitar menjatuhkan vonis tiga bulan penjara kepada Kepala Desa Sumberejo, Tono Suharto, dalam sidang, Senin (11/11/2024). Kasi Pidum Kejari Blitar Rina Wijaya selaku penuntut umum menyatakan pikir-pikir.",
        &["hearing 2024-11-11 #35.05 org[Pengadilan Negeri Blitar] speaks[Rina Wijaya] there[Tono Suharto]"],
    );
}

#[test]
fn a_farewell_that_names_nobody_is_that_of_those_who_changed_posts() {
    check(
        "BLITAR - Jabatan Kapolres Blitar diserahterimakan dari AKBP Bima Santoso kepada AKBP Tono Suharto dalam upacara di Mapolda Jawa Timur, Senin (11/11/2024). Malam harinya digelar pisah sambut di Pendopo Ronggo.",
        &[
            "ceremony 2024-11-11 @Mapolda Jawa Timur #35 there[Bima Santoso, Tono Suharto]",
            "ceremony 2024-11-11 @Pendopo Ronggo #35.05 there[Bima Santoso, Tono Suharto]",
        ],
    );
}

#[test]
fn the_parties_of_an_announced_hearing_are_to_come() {
    check(
        "BLITAR - DKPP akan menggelar sidang pemeriksaan di Kantor Bawaslu Kabupaten Blitar, Rabu (13/11/2024). Perkara ini diadukan Ketua Bawaslu Blitar Rina Wijaya. Ia mengadukan Ketua KPU Blitar Tono Suharto.",
        &["hearing 2024-11-13 @Kantor Bawaslu Kabupaten Blitar #35.05 org[DKPP] there[Rina Wijaya, Tono Suharto]"],
    );
}

#[test]
fn the_unit_behind_a_man_is_whose_he_is() {
    check(
        "BLITAR - Babinsa Serda Tono Suharto Koramil 0808/05 Garum menghadiri rapat koordinasi di Aula Sanika, Senin (11/11/2024).",
        &["coordinationmeeting 2024-11-11 @Aula Sanika #35.05 there[Tono Suharto]"],
    );
}

#[test]
fn those_with_him_need_no_names_before_the_verb() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso bersama sejumlah pejabat meninjau lokasi kunjungan Gubernur Jawa Timur Rina Wijaya di Pasar Templek, Senin (11/11/2024).",
        &["inspection 2024-11-11 @Pasar Templek #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn who_has_a_place_among_the_guests_is_there_on_whichever_side_he_stands() {
    let page = |row: &str| {
        format!(
            "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Apel dipimpin Kapolres Blitar AKBP Bima Santoso. {row}"
        )
    };
    for row in [
        "Dandim 0808/Blitar Letkol Inf Tono Suharto dan Sekda Blitar Rina Wijaya tampak pula di deretan undangan.",
        "Nampak di barisan undangan Dandim 0808/Blitar Letkol Inf Tono Suharto dan Sekda Blitar Rina Wijaya.",
        "Tamu yang menempati kursi depan yaitu Dandim 0808/Blitar Letkol Inf Tono Suharto dan Sekda Blitar Rina Wijaya.",
    ] {
        check(
            &page(row),
            &[
                "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Rina Wijaya, Tono Suharto]",
            ],
        );
    }
    check(
        &page("Dandim 0808/Blitar Letkol Inf Tono Suharto tak terlihat di deretan undangan."),
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn those_who_do_a_deed_together_are_both_there() {
    check(
        "BLITAR - Bawaslu Blitar menggelar penandatanganan nota kesepahaman di Hotel Puri, Senin (11/11/2024). Penandatanganan dilakukan Ketua Bawaslu Blitar Bima Santoso dan Kapolres Blitar AKBP Tono Suharto.",
        &["ceremony 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] there[Bima Santoso, Tono Suharto]"],
    );
}

#[test]
fn who_heads_a_team_that_comes_does_not_lead_the_event() {
    check(
        "BLITAR - Polres Blitar menggelar simulasi pengamanan di Lapangan Garuda, Senin (11/11/2024). Simulasi dipimpin Kapolres Blitar AKBP Bima Santoso. Hadir pula tim pengamat yang diketuai Irwasda Polda Jatim Kombes Pol Tono Suharto.",
        &["simulation 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Tono Suharto]"],
    );
}
