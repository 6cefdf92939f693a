//! Units and bodies as pages name them, and the people who hold their posts, on sentences of our own.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials as check, read, units};

#[test]
fn units_keep_the_words_before_a_rank_and_regions_between_post_and_name_are_read_over() {
    check("Kapolda Metro Jaya Irjen Pol Budi Sanjaya hadir.", &["Irjen Pol Budi Sanjaya: Kapolda @ Polda Metro Jaya"]);
    check(
        "Danrem 083/Baladhika Jaya, Kolonel Inf Bagus Waluyo hadir.",
        &["Kolonel Inf Bagus Waluyo: Danrem @ Korem 083/Baladhika Jaya"],
    );
    check(
        "Wali Kota Cirebon, Jawa Barat, Nasrul Azis membuka acara.",
        &["Nasrul Azis: Wali Kota @ Pemerintah Kota Cirebon"],
    );
}

#[test]
fn members_are_known_by_their_body_behind_any_field_and_parts_of_a_name_are_no_body() {
    check(
        "Mereka ditemui oleh Guno Tri, ketua Divisi Umum Logisitik Keuangan KPU DIY.",
        &["Guno Tri: Anggota @ KPU Provinsi Daerah Istimewa Yogyakarta"],
    );
    check("Anggota DPR Rina Sari hadir.", &["Rina Sari: Anggota @ DPR RI"]);
    check("Kapolsek Bubutan Iptu Sugeng Bin Wahab hadir.", &["Iptu Sugeng Bin Wahab: Kapolsek @ Polsek Bubutan"]);
    check(
        "Rapat KPU Pusat dibuka Arif Budi Ketua KPU. Turut hadir Abdan Ketua Badan Pengawas Pemilu (Bawaslu) beserta anggota.",
        &["Arif Budi: Ketua @ KPU RI", "Abdan: Ketua @ Bawaslu RI"],
    );
}

#[test]
fn a_body_that_no_table_holds_ends_where_somebody_is_named() {
    check("Ketua Kelompok Tani Karya Jaya, Sutarmo, hadir.", &["Sutarmo: Ketua @ Kelompok Tani Karya Jaya"]);
    check(
        "Kepala SMA Negeri 4 Kota Bima, Drs. Amirudin, M.Pd., menyambut tim Polres Bima Kota.",
        &["Amirudin: Kepala @ SMA Negeri 4 Kota Bima"],
    );
    check("Kepala UPT Samsat Ruteng Yosef Mbula hadir.", &["Yosef Mbula: Kepala @ UPT Samsat Ruteng"]);
    check("Ketua Dewan Adat Keerom Servo Wambrauw hadir.", &["Servo Wambrauw: Ketua @ Dewan Adat Keerom"]);
    check("Ketua RT 05, Supardi, mengaku tidak tahu.", &[]);
    check("Ketua kelompok itu, Supardi, mengaku tidak tahu.", &[]);
}

#[test]
fn a_seat_goes_on_to_the_rank_and_initials_are_bodies() {
    check("Patroli dipimpin Kapolsek Jaya Karya Iptu Suharno.", &["Iptu Suharno: Kapolsek @ Polsek Jaya Karya"]);
    check("Hadir Kapolsek Bajeng Iptu Suharno.", &["Iptu Suharno: Kapolsek @ Polsek Bajeng"]);
    check("Ia diterima Kepala PLBN Badau, Wendel Bagas, di sana.", &["Wendel Bagas: Kepala @ PLBN Badau"]);
    check(
        "Hadir Kepala Jasa Raharja Perwakilan Lampung Tengah Rahmi Yuliana.",
        &["Rahmi Yuliana: Kepala @ Jasa Raharja Perwakilan Lampung Tengah"],
    );
    check(
        "Apel dipimpin Wakil Wali Kota Binjai Mahadi Karo-Karo.",
        &["Mahadi Karo-Karo: Wakil Wali Kota @ Pemerintah Kota Binjai"],
    );
}

#[test]
fn a_branch_of_an_association_keeps_its_number_and_people_of_one_are_no_branch() {
    check(
        "Hadir Ketua Jalasenastri Cabang 3 Korcab IV DJA I Ny. Rina Dedi.",
        &["Rina Dedi: Ketua @ Jalasenastri Cabang 3 Korcab IV DJA I"],
    );
    let reading = read("Kapolres Kudus AKBP Raka Satria hadir bersama pengurus Bhayangkari dan Banser di Kudus.");
    assert_eq!(reading.units.len(), 1);
    check(
        "Hadir Kasi Intelijen Kejari OKU Timur, Arif Budi, S.H. di Kabupaten Ogan Komering Ulu Timur (OKU).",
        &["Arif Budi: Kasi Intelijen @ Kejaksaan Negeri Ogan Komering Ulu Timur"],
    );
}

#[test]
fn judges_and_prosecutors_in_small_letters_are_read_with_their_court() {
    check(
        "Sidang dipimpin Hakim PN Kudus, Dewa Arya, selaku ketua majelis. Dua hakim lain yang memutus perkara ini ialah Siti Umara dan Bernar Simora. Adapun jaksa Kejari Kudus, Anin Pramesti, belum bersikap.",
        &[
            "Dewa Arya: Hakim @ Pengadilan Negeri Kudus",
            "Siti Umara: Hakim @ Pengadilan Negeri Kudus",
            "Bernar Simora: Hakim @ Pengadilan Negeri Kudus",
            "Anin Pramesti: Jaksa @ Kejaksaan Negeri Kudus",
        ],
    );
    check("Di depan majelis hakim, Sulis Wati menangis. Jaksa menuntut hakim Kudus adil.", &[]);
}

#[test]
fn offices_and_bodies_that_no_list_holds_show_where_their_name_ends() {
    check(
        "Hadir Kepala Dinas Perindagkop Kudus, Rosma Dewi, dan Kepala Dinas PMPTSP Naker Kudus Budi Santo.",
        &[
            "Rosma Dewi: Kepala @ Dinas Perindagkop Kabupaten Kudus",
            "Budi Santo: Kepala @ Dinas PMPTSP Naker Kabupaten Kudus",
        ],
    );
    check(
        "Gerakan Pemuda Peduli Kudus (GP2S) berunjuk rasa. Ketua GP2S Amri Zaldi berorasi.",
        &["Amri Zaldi: Ketua @ Gerakan Pemuda Peduli Kudus"],
    );
}

#[test]
fn factions_and_fields_without_a_list_lead_to_the_body() {
    check(
        "Ketua Fraksi PKB DPRD Kudus Mukli Santo dan anggota DPRD Kudus fraksi Golkar lainnya Taufik Azari hadir.",
        &["Mukli Santo: Ketua Fraksi @ DPRD Kabupaten Kudus", "Taufik Azari: Anggota @ DPRD Kabupaten Kudus"],
    );
    check(
        "Koordiv Pengawasan, Humas dan Hubal Bawaslu Kendal Wahid Saidi menyampaikan hal itu.",
        &["Wahid Saidi: Anggota @ Bawaslu Kabupaten Kendal"],
    );
    check(
        "Ketua KPU Kabupaten Kepulauan Seribu, Provinsi DKI Jakarta Husein Murada mengatakan itu.",
        &["Husein Murada: Ketua @ KPU Kabupaten Administrasi Kepulauan Seribu"],
    );
    check(
        "Ketua Bhayangkari Daerah Sulut Ny. Lenny Roba hadir.",
        &["Lenny Roba: Ketua @ Bhayangkari Daerah Sulawesi Utara"],
    );
}

#[test]
fn a_seat_before_a_rank_is_no_person_and_a_troop_stands_behind_its_task() {
    check(
        "Ka SPN Karombasan Kombes Pol Arifa hadir di Polda Sulawesi Utara.",
        &["Kombes Pol Arifa: Ka SPN @ Polda Sulawesi Utara"],
    );
    check(
        "Dansatgas Pamtas RI-PNG Yonif 126/KC Letkol Inf Dwi Wido hadir.",
        &["Letkol Inf Dwi Wido: Dansatgas @ Satgas Pamtas RI-PNG Yonif 126/KC"],
    );
    check(
        "Komisioner Divisi Hukum Arief Buda, dan Sekretaris KPU Kabupaten Malang Abdul Rahma hadir.",
        &["Abdul Rahma: Sekretaris @ KPU Kabupaten Malang"],
    );
    check(
        "Ketua Bhayangkari Cabang Sukabumi Kota Ny. Sinta Rida hadir.",
        &["Sinta Rida: Ketua @ Bhayangkari Cabang Sukabumi Kota"],
    );
    check(
        "Danrem 172/PWY Kolonel Inf Tagor Rio Pasaribu hadir.",
        &["Kolonel Inf Tagor Rio Pasaribu: Danrem @ Korem 172/Praja Wira Yakthi"],
    );
}

#[test]
fn words_between_the_head_of_a_unit_and_a_rank_name_its_seat() {
    let page = "Kapolres Lebong AKBP Raka Satria membuka rapat.";
    let raka = "AKBP Raka Satria: Kapolres @ Polres Lebong";
    check(
        &format!("{page} Kapolsek Lebng Selat, AKP Budi Wira, hadir."),
        &[raka, "AKP Budi Wira: Kapolsek @ Polsek Lebng Selat"],
    );
    check(
        &format!("{page} Wakapolres Lebng Kompol Budi Wira hadir."),
        &[raka, "Kompol Budi Wira: Wakapolres @ Polres Lebong"],
    );
    check(
        &format!("{page} Hadir Sekda Lebong Mustari, AKP Budi Wira dan lainnya."),
        &[raka, "Mustari: Sekda @ Pemerintah Kabupaten Lebong", "AKP Budi Wira: "],
    );
}

#[test]
fn in_the_capital_the_bare_word_means_the_national_body() {
    check("JAKARTA – Anggota KPU August Rakitan hadir di Jakarta Pusat.", &["August Rakitan: Anggota @ KPU RI"]);
    check(
        "JAKARTA – Rapat KPU DKI Jakarta dibuka. Ketua Bawaslu Budi Rakitan hadir.",
        &["Budi Rakitan: Ketua @ Bawaslu Provinsi Daerah Khusus Ibukota Jakarta"],
    );
}

#[test]
fn small_letters_letters_amiss_and_councils_of_villages() {
    check(
        "Rapat Bawaslu Kudus dihadiri 1. Syarif Lestar ( ketua ppk Jekulo ) 2. Yopi andika ( komisioner bawaslu ) di Kudus.",
        &["Syarif Lestar: Ketua @ PPK Jekulo", "Yopi andika: Anggota @ Bawaslu Kabupaten Kudus"],
    );
    check("Kasi Intel Lejari Kudus Hendra Sihit hadir.", &["Hendra Sihit: Kasi Intelijen @ Kejaksaan Negeri Kudus"]);
    check(
        "Kepala Desa Terban Supena, Ketua BPD Sunarta, dan Sekdes Rina hadir di Kecamatan Jekulo Kudus.",
        &[
            "Supena: Kepala Desa @ Pemerintah Desa Terban",
            "Sunarta: Ketua @ BPD Terban",
            "Rina: Sekretaris Desa @ Pemerintah Desa Terban",
        ],
    );
    check(
        "Kasat Binmas Polres Demak AKP Suto didampingi Kanit Bintibsos Aipda Edya. Ketua Muhammadiyah Demak Suyit hadir.",
        &[
            "AKP Suto: Kasat Binmas @ Polres Demak",
            "Aipda Edya: Kanit Bintibsos @ Polres Demak",
            "Suyit: Ketua @ Muhammadiyah Demak",
        ],
    );
}

#[test]
fn the_accused_and_elders_are_no_part_of_a_name_and_a_harbour_has_a_polsek() {
    check(
        "Terdakwa Ahmada, mantan Kades Tergo, divonis di Kudus.",
        &["Ahmada: Kepala Desa @ Pemerintah Desa Tergo (former)"],
    );
    check("Hadir Ketua MUI, Damang Teweh Tengah dan warga Barito Utara.", &[]);
    check(
        "Kapolsek Kawasan Pelabuhan Tanjungwangi AKP Tri Mulya hadir.",
        &["AKP Tri Mulya: Kapolsek @ Polsek Kawasan Pelabuhan Tanjungwangi"],
    );
}

#[test]
fn the_branch_of_a_national_body_is_named_with_its_town() {
    check("Kepala BMKG Banyuwangi Teguh Tri Susan hadir.", &["Teguh Tri Susan: Kepala @ BMKG Banyuwangi"]);
    check("Kepala BNPB Letjen TNI Suharya hadir di Kudus.", &["Letjen TNI Suharya: Kepala @ BNPB"]);
}

#[test]
fn people_of_the_committee_spoken_of() {
    check(
        "Wakil Ketua Komisi C DPRD Kota Surabaya Aning Wira, Sekretaris Komisi Agus Wira, dan Anggota Komisi Sukadar hadir.",
        &[
            "Aning Wira: Wakil Ketua Komisi C @ DPRD Kota Surabaya",
            "Agus Wira: Sekretaris @ DPRD Kota Surabaya",
            "Sukadar: Anggota @ DPRD Kota Surabaya",
        ],
    );
    check("Ketua Komisi Pemilihan Umum Lebong Yoki Wira hadir.", &["Yoki Wira: Ketua @ KPU Kabupaten Lebong"]);
}

#[test]
fn a_task_force_is_one_unit_with_its_border_and_its_troop() {
    check(
        "Komandan Satuan Tugas Pengamanan Perbatasan (Dansatgas Pamtas) RI – Malaysia Yonif 642/Kapuas, Letkol Inf Dwi Wido, memimpin patroli.",
        &["Letkol Inf Dwi Wido: Dansatgas @ Satgas Pamtas RI-Malaysia Yonif 642/Kapuas"],
    );
    let reading = read(
        "Personel Satgas Yonif MR 411/Pandawa Kostrad membantu warga. Satgas Pamtas RI-PNG Yonif MR 411/Pandawa Kostrad berjaga.",
    );
    assert_eq!(crate::support::units(&reading), ["Satgas Pamtas RI-PNG Yonif 411/Pandawa [-]", "Kostrad [-]"]);
    check(
        "Panglima Komando Operasi Udara I (Pangkoopsud I) Marsda TNI Raka Wira datang bersama Komandan Skadron Udara 32 Letkol Pnb Bima Satya.",
        &[
            "Marsda TNI Raka Wira: Pangkoopsud @ Komando Operasi Udara I",
            "Letkol Pnb Bima Satya: Komandan @ Skadron Udara 32",
        ],
    );
}

#[test]
fn an_office_known_by_its_short_word_bears_the_region_in_full() {
    check(
        "Kepala DPPKB Kudus Farida Hanum hadir bersama Kepala Dinhub Kudus Budi Wira dan Kadis Dukcapil Kudus Sam Hidayat.",
        &[
            "Farida Hanum: Kepala @ DPPKB Kabupaten Kudus",
            "Budi Wira: Kepala @ Dinhub Kabupaten Kudus",
            "Sam Hidayat: Kepala @ Dinas Dukcapil Kabupaten Kudus",
        ],
    );
}

#[test]
fn a_seat_of_two_words_is_one_wherever_it_stands() {
    check(
        "Polsek Penukal Abab diwakili Bhabinkamtibmas Aipda Rama Putra. Kapolsek Penukal Abab, AKP Sam Hidayat, menyusul.",
        &["Aipda Rama Putra: Bhabinkamtibmas @ Polsek Penukal Abab", "AKP Sam Hidayat: Kapolsek @ Polsek Penukal Abab"],
    );
}

#[test]
fn branches_of_parties_and_hospitals_end_with_the_town() {
    check(
        "Hadir Ketua DPC Gerindra Gowa Rama Putra dan Direktur RSUD Syekh Yusuf Gowa Farida Hanum.",
        &["Rama Putra: Ketua @ DPC Gerindra Gowa", "Farida Hanum: Direktur @ RSUD Syekh Yusuf Gowa"],
    );
}

#[test]
fn what_is_voted_on_and_factions_are_no_bodies() {
    let reading = read(
        "KIP Aceh Selatan menggelar rapat pleno pemilihan Gubernur/Wakil Gubernur Aceh serta Bupati/Wakil Bupati Aceh Selatan. Fraksi Golkar diketuai Sudarto. Hadir Ketua DPR Kabupaten Aceh Selatan.",
    );
    assert_eq!(
        crate::support::units(&reading),
        ["KIP Kabupaten Aceh Selatan [11.01]", "DPRK Kabupaten Aceh Selatan [11.01]"]
    );
    check(
        "Kafrawi, SE Ketua KIP Aceh Selatan kepada wartawan mengatakan, semua siap.",
        &["Kafrawi: Ketua @ KIP Kabupaten Aceh Selatan"],
    );
}

#[test]
fn members_of_a_committee_and_those_a_body_sends() {
    check(
        "Rapat dipimpin Ketua Komisi I DPRD Kudus Rama Putra. Ia didampingi Anggota Komisi I, Sam Hidayat, dari awal.",
        &["Rama Putra: Ketua Komisi I @ DPRD Kabupaten Kudus", "Sam Hidayat: Anggota @ DPRD Kabupaten Kudus"],
    );
    check("Apel dihadiri perwakilan Kejari Bireuen Siara Nedy dan perwakilan warga.", &["Siara Nedy: "]);
}

#[test]
fn a_body_is_also_known_by_its_printed_word_before_the_whole_name_of_its_region() {
    let aliases = |text: &str| read(text).units[0].surfaces.clone();
    assert_eq!(
        aliases("Kepala Diskominfo Ketapang Betty Wira hadir."),
        ["Diskominfo Ketapang", "Diskominfo Kabupaten Ketapang"]
    );
    assert_eq!(aliases("Ketua LKAAM Pasaman Basri Wira hadir."), ["LKAAM Kabupaten Pasaman"]);
    assert_eq!(aliases("Rapat digelar di Mapolres Ketapang."), ["Mapolres Ketapang"]);
}

#[test]
fn a_post_of_the_military_police_is_counted_within_the_command_above_it() {
    let name = |text: &str| read(text).units[0].name.clone();
    assert_eq!(name("Apel diikuti Subdenpom IX/1-2 Ende."), "Subdenpom IX/1-2/Ende");
    assert_eq!(name("Apel diikuti Denpom XIII/1."), "Denpom XIII/1");
}

#[test]
fn a_unit_whose_place_is_printed_in_short_is_the_one_of_the_whole_name() {
    let names = |text: &str| read(text).units.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        names("Lanal TBK menggelar apel. Apel dipimpin Danlanal Tanjung Balai Karimun Letkol Laut (P) Budi Wira."),
        ["Lanal Tanjung Balai Karimun"]
    );
    assert_eq!(names("Lanud Manuhua menggelar apel, tulis Pen Lanud Mna."), ["Lanud Manuhua"]);
    assert_eq!(names("Apel diikuti Lanal Bintan dan Lanal Batam."), ["Lanal Bintan", "Lanal Batam"]);
}

#[test]
fn a_unit_has_the_superior_that_is_named_with_it() {
    let above = |text: &str| {
        let read = read(text);
        let of = |it: &simpul_model::reading::UnitReading| it.parent.map(|up| read.units[up as usize].name.clone());
        read.units.iter().map(|it| (it.name.clone(), of(it))).collect::<Vec<_>>()
    };
    let pair = |name: &str, up: Option<&str>| (name.to_owned(), up.map(str::to_owned));
    assert_eq!(
        above("Apel digelar Polsek Blahbatuh Polres Gianyar Polda Bali."),
        [
            pair("Polsek Blahbatuh", Some("Polres Gianyar")),
            pair("Polres Gianyar", Some("Polda Bali")),
            pair("Polda Bali", None),
        ]
    );
    assert_eq!(
        above("Apel digelar Polsek Blahbatuh Polda Bali."),
        [pair("Polsek Blahbatuh", None), pair("Polda Bali", None),]
    );
}

#[test]
fn one_polres_under_two_grades_and_a_kodim_without_its_zero() {
    let names = |text: &str| read(text).units.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        names(
            "Polresta Blitar menggelar rapat. Kapolres Blitar AKBP Budi Wira memimpin. Rapat digelar di Mapolres Blitar."
        ),
        ["Polres Blitar"]
    );
    assert_eq!(names("Apel diikuti Kodim 714 Salatiga dan Kodim 0714/Salatiga."), ["Kodim 0714/Salatiga"]);
}

#[test]
fn a_region_has_one_office_of_prosecutors() {
    assert_eq!(
        units(&read("Kajari Madiun Anton Wijaya hadir. Jaksa Kejari Kabupaten Madiun dan Kejari Kota Madiun ikut.")),
        ["Kejaksaan Negeri Madiun [35.19]", "Kejaksaan Negeri Kota Madiun [35.77]"],
    );
}

#[test]
fn a_body_ends_at_the_place_that_the_page_is_about() {
    check(
        "Kapolsek Lasem AKP Raka Satria hadir. Ketua Yayasan Trijaya Lasem Oei Siang Tan mengaku terharu.",
        &["AKP Raka Satria: Kapolsek @ Polsek Lasem", "Oei Siang Tan: Ketua @ Yayasan Trijaya Lasem"],
    );
    // Nothing tells the name from the body's.
    check("Ketua Yayasan Trijaya Lasem Oei Siang Tan mengaku terharu.", &[]);
    check(
        "Ketua Forum Wali Nagari Kabupaten Solok Nofri Malin hadir.",
        &["Nofri Malin: Ketua @ Forum Wali Nagari Kabupaten Solok"],
    );
    check("Kepala Bulog Cabang Bima Heri Sulis hadir.", &["Heri Sulis: Kepala @ Bulog Cabang Bima"]);
}

#[test]
fn a_single_judge_sits_on_the_bench_that_the_page_names() {
    check(
        "Pelanggar disidang di Pengadilan Negeri Singkawang. Sidang dipimpin hakim tunggal Dwi Hastuti, S.H.",
        &["Dwi Hastuti: Hakim @ Pengadilan Negeri Singkawang"],
    );
    check("Sidang dipimpin hakim tunggal Dwi Hastuti, S.H.", &[]);
}

#[test]
fn a_task_force_has_one_name_and_those_who_head_it_and_its_parts() {
    check(
        "Personel Satgas Operasi Damai Cartenz-2024 dipimpin Wakasatgas Gakkum Kompol Raka Satria. Kaops Damai Cartenz Brigjen Pol Budi Hartono membenarkan. Kasatgas Humas Operasi Damai Cartenz-2024 Kombes Pol Joko Susilo menambahkan.",
        &[
            "Kompol Raka Satria: Wakasatgas Gakkum @ Satgas Operasi Damai Cartenz-2024",
            "Brigjen Pol Budi Hartono: Kepala Operasi @ Satgas Operasi Damai Cartenz-2024",
            "Kombes Pol Joko Susilo: Kasatgas Humas @ Satgas Operasi Damai Cartenz-2024",
        ],
    );
}

#[test]
fn a_council_that_is_only_voted_for_is_no_unit() {
    assert_eq!(
        units(&read(
            "BATAM – KPU Batam melipat surat suara DPR RI, DPD RI dan DPRD Provinsi Kepri. Hasil untuk tingkat Presiden dan Wakil Presiden, DPR RI serta DPRD sudah ditetapkan."
        )),
        ["KPU Kota Batam [21.71]"]
    );
    assert_eq!(
        units(&read("BATAM – DPR RI dan DPRD Kota Batam menggelar rapat.")),
        ["DPR RI [-]", "DPRD Kota Batam [21.71]"]
    );
}

#[test]
fn the_watchers_of_a_district() {
    check(
        "BANTUL – Panwaslu Kapanewon Sedayu menggelar rapat. Rapat dipimpin Ketua Panwaslu Sedayu Joko Wiratmo.",
        &["Joko Wiratmo: Ketua @ Panwaslu Kapanewon Sedayu"],
    );
    check("Hadir Ketua Panwaslu Kota Blitar Joko Wiratmo.", &["Joko Wiratmo: Ketua @ Panwaslu Kota Blitar"]);
}

#[test]
fn a_party_whose_name_holds_a_district_s() {
    check(
        "Orasi dibuka Ketua DPC Partai Bintang Persada Blitar, Joko Wiratmo.",
        &["Joko Wiratmo: Ketua @ DPC Partai Bintang Persada Blitar"],
    );
    check(
        "Orasi dibuka Ketua DPW Partai Bintang Persada Jawa Timur Joko Wiratmo.",
        &["Joko Wiratmo: Ketua @ DPW Partai Bintang Persada Jawa Timur"],
    );
}

#[test]
fn a_crowd_s_name_goes_on_behind_its_initials() {
    let named = units(&read(
        "BLITAR - Warga yang tergabung dalam Gerakan Warga Peduli Sungai (GWPS) Blitar berunjuk rasa di depan Kantor Bupati Blitar, Senin (11/11/2024).",
    ));
    assert!(named.contains(&"Gerakan Warga Peduli Sungai Blitar [35.05]".to_owned()), "{named:?}");
}

#[test]
fn a_court_s_seat_may_be_of_two_words() {
    check(
        "Sidang dipimpin Ketua PN Watu Lintang, Joko Wiratmo.",
        &["Joko Wiratmo: Ketua @ Pengadilan Negeri Watu Lintang"],
    );
    check("Sidang dipimpin Ketua PN Sengkang Joko Wiratmo.", &["Joko Wiratmo: Ketua @ Pengadilan Negeri Sengkang"]);
}

#[test]
fn a_body_of_the_place_is_not_the_one_named_elsewhere() {
    check(
        "Kapolres Hulu Sungai Selatan AKBP Leo Martin bersama Kepala Pelaksana BPBD setempat, Kusairi, hadir. Hasil rakor BPBD Kalsel keluar.",
        &[
            "AKBP Leo Martin: Kapolres @ Polres Hulu Sungai Selatan",
            "Kusairi: Kepala Pelaksana @ BPBD Kabupaten Hulu Sungai Selatan",
        ],
    );
}

#[test]
fn a_body_of_one_word_is_read_behind_its_chair_and_a_comma() {
    check(
        "Ikrar dibacakan Ketua Polosoro Purworejo, Margono Hadi, pagi itu.",
        &["Margono Hadi: Ketua @ Polosoro Purworejo"],
    );
    check("Ikrar dibacakan warga Polosoro Purworejo, Margono Hadi, pagi itu.", &[]);
}

#[test]
fn where_a_regency_and_a_city_share_a_name_both_kejari_are_told_apart() {
    let found = units(&read("Kejari Kabupaten Malang dan Kejari Kota Malang hadir, juga Kejari Kabupaten Sampang."));
    assert_eq!(
        found,
        [
            "Kejaksaan Negeri Kabupaten Malang [35.07]",
            "Kejaksaan Negeri Kota Malang [35.73]",
            "Kejaksaan Negeri Sampang [35.27]"
        ]
    );
    let found = units(&read("Bupati Kepulauan Seribu dan Wali Kota Jakarta Timur hadir."));
    assert_eq!(
        found,
        [
            "Pemerintah Kabupaten Administrasi Kepulauan Seribu [31.01]",
            "Pemerintah Kota Administrasi Jakarta Timur [31.75]"
        ]
    );
}

#[test]
fn commissions_are_counted_as_the_romans_did() {
    check("Rapat dipimpin Ketua Komisi 1 DPRD Riau Eddy Yatim.", &["Eddy Yatim: Ketua Komisi I @ DPRD Provinsi Riau"]);
}
