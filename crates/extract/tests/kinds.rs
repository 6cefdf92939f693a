//! Of two kinds of event that a word may name, the one that the words around it say.

mod support;

use support::check_events as check;

#[test]
fn a_plenary_that_counts_nothing_is_a_meeting() {
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat pleno terbuka penetapan daftar pemilih tetap di Hotel Puri, Jumat (20/9/2024).",
        &["coordinationmeeting 2024-09-20 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - KPU Kabupaten Blitar menggelar rapat pleno terbuka rekapitulasi hasil penghitungan suara di Hotel Puri, Senin (2/12/2024).",
        &["tally 2024-12-02 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    // `Pleno`, alone, is the one just told.
    check(
        "BLITAR - Pasangan terpilih ditetapkan dalam rapat pleno terbuka di Hotel Puri, Kamis (9/1/2025). Pleno dipimpin Ketua KPU Kabupaten Blitar Rina Wijaya.",
        &["coordinationmeeting 2025-01-09 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya]"],
    );
}

#[test]
fn a_supervisor_hears_a_dispute_and_a_village_deliberates() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar musyawarah terbuka penyelesaian sengketa di Aula Sanika, Selasa (8/10/2024).",
        &["hearing 2024-10-08 @Aula Sanika #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Pemerintah Kecamatan Garum menggelar musyawarah perencanaan pembangunan di Aula Sanika, Selasa (8/10/2024).",
        &["coordinationmeeting 2024-10-08 @Aula Sanika #35.05.11 org[Pemerintah Kecamatan Garum]"],
    );
}

#[test]
fn who_signs_a_paper_is_at_a_ceremony_and_leads_nothing() {
    check(
        "BLITAR - Nota kesepahaman penanganan perkara perdata diteken KPU Kabupaten Blitar dan Kejaksaan Negeri Blitar di Aula Sanika, Rabu (5/3/2025). Penandatanganan dilakukan Ketua KPU Kabupaten Blitar Rina Wijaya.",
        &[
            "ceremony 2025-03-05 @Aula Sanika #35.05 org[KPU Kabupaten Blitar, Kejaksaan Negeri Blitar] there[Rina Wijaya]",
        ],
    );
    // A treaty of peace is declared.
    check(
        "BLITAR - Perdamaian dua kelompok ditandai penandatanganan surat pernyataan di Aula Sanika, Sabtu (6/9/2025), disaksikan Kapolres Blitar AKBP Bima Santoso.",
        &["declaration 2025-09-06 @Aula Sanika #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn a_gathering_of_those_who_work_together_is_a_meeting() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar mengumpulkan narahubung partai politik di Aula Sanika, Jumat (22/11/2024).",
        &["coordinationmeeting 2024-11-22 @Aula Sanika #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Bawaslu Kabupaten Blitar mengumpulkan nelayan di Aula Sanika, Jumat (22/11/2024).",
        &["outreach 2024-11-22 @Aula Sanika #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Sekda Kabupaten Blitar Tono Suharto menggelar pertemuan dengan perusahaan di Aula Sanika, Senin (29/9/2025).",
        &["coordinationmeeting 2025-09-29 @Aula Sanika #35.05"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso menggelar pertemuan dengan para ulama di Aula Sanika, Senin (29/9/2025).",
        &["outreach 2025-09-29 @Aula Sanika #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn spoilt_ballots_are_no_evidence() {
    check(
        "BLITAR - KPU Kabupaten Blitar memusnahkan 1.862 lembar surat suara rusak di Gudang Sanika, Selasa (26/11/2024). Pemusnahan disaksikan Kapolres Blitar AKBP Bima Santoso.",
        &["other 2024-11-26 @Gudang Sanika #35.05 org[KPU Kabupaten Blitar] there[Bima Santoso]"],
    );
    check(
        "BLITAR - Polres Blitar memusnahkan ribuan botol minuman keras di Gudang Sanika, Selasa (26/11/2024).",
        &["lawenforcement 2024-11-26 @Gudang Sanika #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn the_agent_of_a_deed_told_in_the_passive_does_it() {
    check(
        "BLITAR - Puluhan paket sembako dibagikan Kapolres Blitar AKBP Bima Santoso di Pasar Legi, Sabtu (29/3/2025).",
        &["socialaid 2025-03-29 @Pasar Legi #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Gudang beras itu disidak Wakil Bupati Blitar Tono Suharto, Rabu (23/4/2025).",
        &["inspection 2025-04-23 #35.05 leads[Tono Suharto]"],
    );
}

#[test]
fn things_are_looked_over_and_persons_questioned() {
    check(
        "BLITAR - Polres Blitar menggelar apel di Lapangan Garuda, Senin (11/11/2024). Selepas apel, Kapolres Blitar AKBP Bima Santoso memeriksa kendaraan taktis di halaman Gedung Pemuda.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "inspection 2024-11-11 @halaman Gedung Pemuda #35.05 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn words_of_the_verb_come_before_what_it_is_done_to() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar mengawasi langsung coklit di Aula Sanika, Senin (24/6/2024).",
        &["inspection 2024-06-24 @Aula Sanika #35.05"],
    );
    // Of a campaign or a vote one is a part where one watches it.
    check(
        "BLITAR - Bawaslu Kabupaten Blitar mengawasi kampanye terbuka di Lapangan Garuda, Senin (14/10/2024).",
        &["campaign 2024-10-14 @Lapangan Garuda #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
    // What somebody speaks about is no event.
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menyampaikan materi pengawasan partisipatif kepada pemuda di Aula Sanika, Senin (24/6/2024).",
        &[],
    );
}
