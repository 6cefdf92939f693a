//! Events by the verbs and turns of phrase that the press has for them: rounds, cargo, votes, crowds, courts, candidates; and of two kinds
//! that a word may name, the one that the words around it say.

use crate::support::check_events as check;

#[test]
fn a_noun_right_behind_those_who_do_it_is_its_own_verb() {
    check(
        "BLITAR - Satreskrim Polres Blitar razia hotel di Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024).",
        &["lawenforcement 2024-11-11 #35.05.03 org[Satreskrim Polres Blitar]"],
    );
    // Without a day it is only spoken of.
    check("BLITAR - Anggaran Polres Blitar patroli di Kecamatan Srengat naik.", &[]);
}

#[test]
fn rounds_for_the_sake_of_order_are_a_patrol() {
    check(
        "BLITAR - Tim Raimas Polres Blitar menyusuri jalan rawan tawuran, Senin (11/11/2024) malam.",
        &["patrol 2024-11-11 #35.05 org[Polres Blitar]"],
    );
    // Who looks at the damage.
    check(
        "BLITAR - Warga menyusuri jalan yang terendam, Senin (11/11/2024). Polres Blitar mencatat dua rumah rusak.",
        &[],
    );
}

#[test]
fn a_parade_is_called_by_its_verb_and_taken_by_whoever_inspects_there() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar mengapelkan 300 pengawas TPS di Stadion Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Stadion Garuda #35.05 org[Bawaslu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mengecek kesiapan 215 personel pengamanan dalam apel di Lapangan Garuda, Senin (11/11/2024).",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]"],
    );
}

#[test]
fn ballots_that_are_sorted_or_unloaded_are_logistics() {
    check(
        "BLITAR - Surat suara selesai disortir di Gedung Garuda, Senin (11/11/2024), kata Ketua KPU Blitar Bima Santoso.",
        &["logistics 2024-11-11 @Gedung Garuda #35.05"],
    );
    check(
        "BLITAR - Surat suara sudah tiba di Gudang Garuda, Senin (11/11/2024), kata Ketua KPU Blitar Bima Santoso.",
        &["logistics 2024-11-11 @Gudang Garuda #35.05"],
    );
    // Which they are.
    check("BLITAR - Surat suara yang dilipat harus bersih, kata Ketua KPU Blitar Bima Santoso.", &[]);
}

#[test]
fn who_gives_his_vote_votes_and_a_plenum_on_votes_counts_them() {
    check(
        "BLITAR - Bupati Blitar Bima Santoso menggunakan hak pilihnya di TPS 3, Rabu (27/11/2024).",
        &["voting 2024-11-27 @TPS 3 #35.05 there[Bima Santoso]"],
    );
    check("BLITAR - Ketua KPU Blitar Bima Santoso mengajak warga menggunakan hak suaranya.", &[]);
    check(
        "BLITAR - Perolehan suara ditetapkan KPU Kabupaten Blitar melalui rapat pleno di Hotel Garuda, Senin (2/12/2024).",
        &["tally 2024-12-02 @Hotel Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_vote_held_again_needs_no_more_than_a_day_and_a_region() {
    check(
        "BLITAR - Tiga TPS di Kecamatan Srengat, Kabupaten Blitar menggelar pemungutan suara ulang, Sabtu (7/12/2024). KPU Kabupaten Blitar menyiapkan logistik.",
        &["voting 2024-12-07 #35.05.03"],
    );
    // The vote of the whole land is the occasion.
    check("BLITAR - Pemungutan suara berlangsung Rabu (27/11/2024). KPU Kabupaten Blitar menyiapkan logistik.", &[]);
}

#[test]
fn candidates_campaign_and_debate() {
    check(
        "BLITAR - Dua pasangan calon saling adu visi misi di Hotel Garuda, Senin (4/11/2024). KPU Kabupaten Blitar menyiapkan panggung.",
        &["debate 2024-11-04 @Hotel Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Calon Bupati Bima Santoso menyapa pedagang di Pasar Garuda, Senin (4/11/2024). Bawaslu Kabupaten Blitar mengirim pengawas.",
        &["campaign 2024-11-04 @Pasar Garuda #35.05"],
    );
    // Who holds an office greets them in it.
    check(
        "BLITAR - Bupati Blitar Bima Santoso menyapa pedagang di Pasar Garuda, Senin (4/11/2024).",
        &["outreach 2024-11-04 @Pasar Garuda #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn crowds_protest_by_what_they_do_and_vow_by_what_they_state() {
    check(
        "BLITAR - Puluhan mahasiswa membakar ban di Simpang Garuda, Senin (4/11/2024). Kapolres Blitar AKBP Bima Santoso turun tangan.",
        &["protest 2024-11-04 @Simpang Garuda #35.05 there[Bima Santoso]"],
    );
    // As they often do.
    check("BLITAR - Mahasiswa sering membakar ban, kata Kapolres Blitar AKBP Bima Santoso.", &[]);
    check(
        "BLITAR - Para kepala desa menyatakan komitmen netral di Balai Desa Garuda, Senin (4/11/2024). Bawaslu Kabupaten Blitar mencatatnya.",
        &["declaration 2024-11-04 @Balai Desa Garuda #35.05"],
    );
}

#[test]
fn what_a_bench_does_on_a_day_is_a_hearing() {
    check(
        "BLITAR - Majelis hakim Pengadilan Negeri Blitar memvonis terdakwa dua tahun penjara, Senin (4/11/2024).",
        &["hearing 2024-11-04 #35.05 org[Pengadilan Negeri Blitar]"],
    );
    // Which was said of it.
    check(
        "BLITAR - Putusan Pengadilan Negeri Blitar yang menjatuhkan vonis dua tahun dihormati Ketua KPU Blitar Bima Santoso.",
        &[],
    );
    check(
        "BLITAR - Gakkumdu Kabupaten Blitar menetapkan seorang kepala desa sebagai tersangka, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Sentra Gakkumdu Kabupaten Blitar]"],
    );
}

#[test]
fn what_is_played_or_released_names_no_event_of_its_own() {
    check(
        "BLITAR - KPU Kabupaten Blitar mensimulasikan pemungutan suara di Gedung Garuda, Senin (4/11/2024).",
        &["simulation 2024-11-04 @Gedung Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso merilis pengungkapan kasus di Lobi Mapolres Blitar, Senin (4/11/2024).",
        &["pressconference 2024-11-04 @Lobi Mapolres Blitar #35.05 org[Polres Blitar] speaks[Bima Santoso]"],
    );
}

#[test]
fn a_verb_without_its_prefix_tells_a_deed_right_behind_who_does_it() {
    check(
        "BLITAR - Polsek Srengat tangkap dua pelaku begal, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05.03 org[Polsek Srengat]"],
    );
    check(
        "BLITAR - Panwascam Srengat turunkan 120 APK, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05.03 org[Panwascam Srengat]"],
    );
    // What lasts, what fishes.
    check("BLITAR - Kapal tangkap dua nelayan tahan lama, kata Kapolres Blitar AKBP Bima Santoso.", &[]);
}

#[test]
fn a_case_that_is_passed_on_or_laid_open_is_law_and_told_to_the_press_it_is_theirs() {
    check(
        "BLITAR - Tersangka dan barang bukti dilimpahkan penyidik Polres Blitar ke Kejari Blitar, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar mengungkap jaringan narkoba, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar membeberkan capaian setahun di hadapan wartawan di Aula Garuda, Senin (4/11/2024).",
        &["pressconference 2024-11-04 @Aula Garuda #35.05 org[Polres Blitar]"],
    );
    // A reason.
    check("BLITAR - Kapolres Blitar AKBP Bima Santoso mengungkap alasan penundaan, Senin (4/11/2024).", &[]);
}

#[test]
fn a_crowd_stays_or_is_broken_up_and_a_petition_is_voiced_before_an_office() {
    check(
        "BLITAR - Massa bertahan di depan Kantor KPU Kabupaten Blitar, Senin (4/11/2024).",
        &["protest 2024-11-04 @Kantor KPU Kabupaten Blitar #35.05"],
    );
    check(
        "BLITAR - Aliansi Petani menyuarakan penolakan di Kantor DPRD Kabupaten Blitar, Senin (4/11/2024).",
        &["protest 2024-11-04 @Kantor DPRD Kabupaten Blitar #35.05"],
    );
}

#[test]
fn cargo_on_its_way_is_one_shipment() {
    check(
        "BLITAR - KPU Kabupaten Blitar menyebar logistik ke 22 kecamatan, Senin (25/11/2024).",
        &["logistics 2024-11-25 #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Kapal pengangkut kotak suara menuju Pulau Garuda bertolak dari Pelabuhan Garuda, Senin (25/11/2024), kata Ketua KPU Blitar Bima Santoso.",
        &["logistics 2024-11-25 @Pelabuhan Garuda #35.05"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso menghadiri pelepasan distribusi logistik di Gedung Garuda, Senin (25/11/2024).",
        &["logistics 2024-11-25 @Gedung Garuda #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn a_search_and_an_entry_of_candidates_are_events_of_no_other_kind() {
    check(
        "BLITAR - Tim gabungan mencari dua nelayan yang hilang, Senin (4/11/2024). Kapolsek Srengat AKP Bima Santoso memimpin pencarian.",
        &["other 2024-11-04 #35.05 leads[Bima Santoso]"],
    );
    check(
        "BLITAR - Pasangan bakal calon Garuda mendaftar di Kantor KPU Kabupaten Blitar, Senin (26/8/2024).",
        &["other 2024-08-26 @Kantor KPU Kabupaten Blitar #35.05"],
    );
    check("BLITAR - Polres Blitar mencari lahan baru, Senin (4/11/2024).", &[]);
}

#[test]
fn who_is_held_or_shut_down_is_law_and_what_is_guarded_without_cargo_is_no_shipment() {
    check(
        "BLITAR - Sejumlah remaja diamankan polisi di Kecamatan Srengat, Senin (4/11/2024). Kapolsek Srengat AKP Bima Santoso membenarkan.",
        &["lawenforcement 2024-11-04 #35.05.03"],
    );
    check(
        "BLITAR - Satpol PP Kabupaten Blitar menyegel dua kafe, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Satpol PP Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar menggelar lomba lari di Lapangan Garuda, Senin (4/11/2024). Kodim 0808/Blitar mengawal.",
        &["other 2024-11-04 @Lapangan Garuda #35.05 org[Polres Blitar]"],
    );
    check(
        "BLITAR - Mantan bendahara dijatuhi hukuman. Vonis dua tahun dijatuhkan hakim di PN Blitar, Senin (4/11/2024).",
        &["hearing 2024-11-04 @PN Blitar #35.05 org[Pengadilan Negeri Blitar]"],
    );
}

#[test]
fn a_column_of_protesters_protests_and_a_signed_vow_is_a_declaration() {
    check(
        "BLITAR - Massa sopir truk konvoi menuju Kantor Bupati Blitar, Senin (4/11/2024).",
        &["protest 2024-11-04 @Kantor Bupati Blitar #35.05"],
    );
    check(
        "BLITAR - Relawan menandatangani komitmen anti hoaks di Kantor Bawaslu Kabupaten Blitar, Senin (4/11/2024).",
        &["declaration 2024-11-04 @Kantor Bawaslu Kabupaten Blitar #35.05"],
    );
}

#[test]
fn what_is_done_on_the_rounds_is_the_patrol_and_what_is_released_the_release() {
    check(
        "BLITAR - Polsek Srengat menyambangi pos ronda dalam patroli malam, Senin (4/11/2024).",
        &["patrol 2024-11-04 #35.05.03 org[Polsek Srengat]"],
    );
    check(
        "BLITAR - Pengungkapan kasus itu dirilis Kapolres Blitar AKBP Bima Santoso di Aula Garuda, Senin (4/11/2024).",
        &["pressconference 2024-11-04 @Aula Garuda #35.05 org[Polres Blitar] speaks[Bima Santoso]"],
    );
}

#[test]
fn seals_seal_nothing_and_who_is_questioned_or_torn_down_is_law() {
    check(
        "BLITAR - KPU Kabupaten Blitar menerima 8.000 tinta dan segel di Gudang Garuda, Senin (4/11/2024).",
        &["other 2024-11-04 @Gudang Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Gakkumdu Kabupaten Blitar memeriksa kepala desa, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Sentra Gakkumdu Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Satpol PP Kabupaten Blitar membongkar 24 bangunan liar, Senin (4/11/2024).",
        &["lawenforcement 2024-11-04 #35.05 org[Satpol PP Kabupaten Blitar]"],
    );
}

#[test]
fn inmates_vote_and_ballots_are_counted() {
    check(
        "BLITAR - Warga binaan mencoblos di TPS 5, Rabu (27/11/2024). Bupati Blitar Bima Santoso memantau.",
        &["voting 2024-11-27 @TPS 5 #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Petugas menghitung surat suara di TPS 5, Rabu (27/11/2024). Bupati Blitar Bima Santoso memantau.",
        &["tally 2024-11-27 @TPS 5 #35.05 there[Bima Santoso]"],
    );
}

#[test]
fn a_fire_is_put_out_a_blockade_broken_up_and_somebody_trained_by_others() {
    check(
        "BLITAR - Petugas bersama Polsek Srengat memadamkan kebakaran gudang, Senin (4/11/2024).",
        &["other 2024-11-04 #35.05.03 org[Polsek Srengat]"],
    );
    check(
        "BLITAR - Blokade jalan oleh warga dibubarkan Polres Blitar, Senin (4/11/2024).",
        &["protest 2024-11-04 #35.05 there[Polres Blitar]"],
    );
    check(
        "BLITAR - Puluhan Satlinmas dilatih baris-berbaris oleh Polsek Srengat, Senin (4/11/2024).",
        &["training 2024-11-04 #35.05.03 org[Polsek Srengat]"],
    );
}

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

#[test]
fn worship_is_an_event_where_people_come_for_it() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso bersama istri melaksanakan ibadah di Gereja Kristus Raja, Minggu (10/11/2024).",
        &["other 2024-11-10 @Gereja Kristus Raja #35.05 there[Bima Santoso]"],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau Gereja Kristus Raja, Minggu (10/11/2024). Warga menjalankan ibadah puasa.",
        &["inspection 2024-11-10 @Gereja Kristus Raja #35.05 leads[Bima Santoso]"],
    );
}

#[test]
fn a_sitting_that_goes_on_is_of_its_kind() {
    check(
        "BLITAR - Bawaslu Kabupaten Blitar menggelar sidang musyawarah terbuka penyelesaian sengketa di Kantor Bawaslu Blitar, Senin (30/9/2024). Musyawarah dilanjutkan Rabu (2/10/2024) dengan agenda kesimpulan.",
        &[
            "hearing 2024-09-30 @Kantor Bawaslu Blitar #35.05 org[Bawaslu Kabupaten Blitar]",
            "hearing 2024-10-02 #35.05",
        ],
    );
}
