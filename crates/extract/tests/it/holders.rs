//! Who holds a post where the page tells it by the way: benches, double posts, arrows, brackets; on sentences of our own.

use crate::support::{check_officials as check, read, regions, units};

#[test]
fn a_word_for_units_is_said_once() {
    let page =
        read("Pergantian menyangkut Kapolres Banyumas, Cilacap dan Purbalingga. Rapat diikuti KPU Kebumen dan Kudus.");
    assert_eq!(
        units(&page),
        [
            "Polres Banyumas [33.02]",
            "Polres Cilacap [33.01]",
            "Polres Purbalingga [33.03]",
            "KPU Kabupaten Kebumen [33.05]",
            "KPU Kabupaten Kudus [33.19]",
        ]
    );
    assert!(regions(&page).is_empty());
    // No list, and a seat with its holder.
    let page = read(
        "Tim Polres Banyumas, Jawa Tengah, dan warga hadir. Kapolres Kudus dan Kapolres Demak AKBP Raka Satria hadir.",
    );
    assert_eq!(units(&page), ["Polres Banyumas [33.02]", "Polres Kudus [33.19]", "Polres Demak [33.21]"]);
    assert_eq!(regions(&page), ["33"]);
}

#[test]
fn a_bench_has_its_members() {
    check(
        "Rapat dipimpin Ketua KPU Kabupaten Kudus, Budi Santoso didampingi 4 komisioner lainnya, Sri Wahyuni, Joko Tarub, H. Abdul Manaf dan Sekretaris, Ir Tono Raharjo.",
        &[
            "Budi Santoso: Ketua @ KPU Kabupaten Kudus",
            "Sri Wahyuni: Anggota @ KPU Kabupaten Kudus",
            "Joko Tarub: Anggota @ KPU Kabupaten Kudus",
            "Abdul Manaf: Anggota @ KPU Kabupaten Kudus",
            "Tono Raharjo: Sekretaris @ KPU Kabupaten Kudus",
        ],
    );
    check(
        "Pengadu: Budi Santoso, Sri Wahyuni, Joko Tarub, masing-masing sebagai ketua dan anggota KPU Kabupaten Kudus.",
        &[
            "Budi Santoso: Ketua @ KPU Kabupaten Kudus",
            "Sri Wahyuni: Anggota @ KPU Kabupaten Kudus",
            "Joko Tarub: Anggota @ KPU Kabupaten Kudus",
        ],
    );
    check(
        "Teradu adalah Ketua dan Anggota KPU Kabupaten Kudus, yakni Anton Wijaya, Bagus Prakoso, dan Citra Lestari.",
        &[
            "Anton Wijaya: Ketua @ KPU Kabupaten Kudus",
            "Bagus Prakoso: Anggota @ KPU Kabupaten Kudus",
            "Citra Lestari: Anggota @ KPU Kabupaten Kudus",
        ],
    );
    check(
        "Sidang dipimpin Ketua Bawaslu Kabupaten Kudus Anton Wijaya, didampingi dua anggota majelis, Bagus Prakoso dan Citra Lestari, yang sehari-hari adalah anggota Bawaslu Kabupaten Kudus.",
        &[
            "Anton Wijaya: Ketua @ Bawaslu Kabupaten Kudus",
            "Bagus Prakoso: Anggota @ Bawaslu Kabupaten Kudus",
            "Citra Lestari: Anggota @ Bawaslu Kabupaten Kudus",
        ],
    );
    check(
        "Pimpinan DPRD Kudus mengangkat sumpah. Ketiganya ialah Anton Wijaya (Ketua), Bagus Prakoso (Wakil Ketua I) dan Citra Lestari (Wakil Ketua II).",
        &[
            "Anton Wijaya: Ketua @ DPRD Kabupaten Kudus",
            "Bagus Prakoso: Wakil Ketua I @ DPRD Kabupaten Kudus",
            "Citra Lestari: Wakil Ketua II @ DPRD Kabupaten Kudus",
        ],
    );
}

#[test]
fn one_person_holds_two_posts() {
    check(
        "Hadir Ketua Forum Kades Dawe yang juga Kades Piji, Anton Wijaya, S.Pd., dan Kasat Lantas Polres Kudus sekaligus Kasubsatgas AKP Bagus Prakoso.",
        &[
            "Anton Wijaya: Ketua @ Forum Kades Dawe; Kepala Desa @ Pemerintah Desa Piji",
            "AKP Bagus Prakoso: Kasat Lantas @ Polres Kudus",
        ],
    );
    check(
        "Kabag Ops Polres Kudus yang juga ketua panitia Kompol Anton Wijaya menjelaskan hal itu.",
        &["Kompol Anton Wijaya: Kabag Ops @ Polres Kudus"],
    );
    check(
        "Anton Wijaya yang saat ini menjabat Kepala Biro Humas Setda Maluku hadir.",
        &["Anton Wijaya: Karo Humas @ Pemerintah Provinsi Maluku"],
    );
    check(
        "AKBP Anton Wijaya, Kapolres Kudus yang tiba tak lama kemudian, naik ke mobil komando.",
        &["AKBP Anton Wijaya: Kapolres @ Polres Kudus"],
    );
}

#[test]
fn posts_pass_by_arrows_and_by_the_way() {
    check(
        "Kapolda memutasi perwira.\n1. Iptu Anton Wijaya, Kanit Reskrim Polsek Dawe -> Kasat Samapta Polres Kudus\n2. Danramil 0722-01/Dawe : Kapten Czi Bagus Prakoso -> Lettu Arm Cahyo Utomo",
        &[
            "Iptu Anton Wijaya: Kanit Reskrim @ Polsek Dawe (former); Kasat Samapta @ Polres Kudus",
            "Kapten Czi Bagus Prakoso: Danramil @ Koramil 0722-01/Dawe (former)",
            "Lettu Arm Cahyo Utomo: Danramil @ Koramil 0722-01/Dawe",
        ],
    );
    check(
        "Letjen Anton Wijaya dicopot dari jabatannya sebagai Pangkostrad. Dia digantikan oleh Mayjen TNI Bagus Prakoso.",
        &["Letjen TNI Anton Wijaya: Pangkostrad @ Kostrad (former)", "Mayjen TNI Bagus Prakoso: Pangkostrad @ Kostrad"],
    );
    check(
        "Kapolres Kudus AKBP Anton Wijaya dimutasi ke Polda. Penggantinya ditunjuk Bagus Prakoso yang saat ini masih menjabat Kapolres Demak.",
        &[
            "AKBP Anton Wijaya: Kapolres @ Polres Kudus (former)",
            "Bagus Prakoso: Kapolres @ Polres Demak (former); Kapolres @ Polres Kudus",
        ],
    );
    check(
        "Kapolres Kudus AKBP Anton Wijaya tiba, disambut pendahulunya, AKBP Bagus Prakoso.",
        &["AKBP Anton Wijaya: Kapolres @ Polres Kudus", "AKBP Bagus Prakoso: Kapolres @ Polres Kudus (former)"],
    );
    check(
        "Rapat paripurna digelar DPRD Kudus. Yang dilantik Hj. Siti Wulan, S.Pd., menggantikan almarhum H. Dul Halim Wira sebagai anggota DPRD dari Dapil III.",
        &["Siti Wulan: Anggota @ DPRD Kabupaten Kudus", "Dul Halim Wira: Anggota @ DPRD Kabupaten Kudus (former)"],
    );
}

#[test]
fn seats_pass_between_elections() {
    check(
        "Lima anggota DPRD Kudus dilantik melalui Pengganti Antar Waktu (PAW), yakni Anton Wijaya yang menggantikan Farida Hanum dan Siti Wulan menggantikan (Almh.) Dyah Ayu.",
        &[
            "Anton Wijaya: Anggota @ DPRD Kabupaten Kudus",
            "Farida Hanum: Anggota @ DPRD Kabupaten Kudus (former)",
            "Siti Wulan: Anggota @ DPRD Kabupaten Kudus",
            "Dyah Ayu: Anggota @ DPRD Kabupaten Kudus (former)",
        ],
    );
    check("Warga Kudus senang. Anton Wijaya menggantikan Farida Hanum di lapangan.", &[]);
    check(
        "Indrawati dilantik menjadi Anggota DPRD Kabupaten Kudus, Senin. Warga menyalami Indrawati.",
        &["Indrawati: Anggota @ DPRD Kabupaten Kudus"],
    );
}

#[test]
fn posts_are_misspelt() {
    check(
        "Hadir Damdim 0722/Kudus Letkol Inf Anton Wijaya dan Sekretarris KPU Kabupaten Kudus Bagus Prakoso.",
        &["Letkol Inf Anton Wijaya: Dandim @ Kodim 0722/Kudus", "Bagus Prakoso: Sekretaris @ KPU Kabupaten Kudus"],
    );
    check("Hadir Kasdin Kudus.", &[]);
    check("Gubenrur Jawa Tengah Anton Wijaya hadir.", &["Anton Wijaya: Gubernur @ Pemerintah Provinsi Jawa Tengah"]);
}

#[test]
fn farewells_name_who_leaves_and_who_comes() {
    check(
        "Malam pisah sambut Kapolres Kudus digelar di aula. AKBP Anton Wijaya berpamitan, AKBP Bagus Prakoso memperkenalkan diri.",
        &["AKBP Anton Wijaya: Kapolres @ Polres Kudus (former)", "AKBP Bagus Prakoso: Kapolres @ Polres Kudus"],
    );
    check(
        "Malam apresiasi Polres Kudus digelar di aula. AKBP Anton Wijaya berpamitan, AKBP Bagus Prakoso memperkenalkan diri.",
        &["AKBP Anton Wijaya: ", "AKBP Bagus Prakoso: "],
    );
}

#[test]
fn words_of_groups_and_events_are_names_behind_ranks_and_titles() {
    check(
        "Hadir Bupati Kudus H. Kader Jaelani serta Dandim 0722/Kudus Letkol Czi Cahyo Safari Noor dan warga.",
        &[
            "Kader Jaelani: Bupati @ Pemerintah Kabupaten Kudus",
            "Letkol Czi Cahyo Safari Noor: Dandim @ Kodim 0722/Kudus",
        ],
    );
    check("Juru bicara keluarga Danu Wijaya menolak hal itu.", &[]);
}

#[test]
fn wives_and_papers_hand_over_no_office() {
    check("Hadir istri Bupati Kudus, Dyah Wulan Prakoso, membawa bunga.", &[]);
    check(
        "Naskah serah terima diteken dari Dandim 0722/Kudus Letkol Inf Anton Wijaya kepada Bupati Kudus Bagus Prakoso.",
        &["Letkol Inf Anton Wijaya: Dandim @ Kodim 0722/Kudus", "Bagus Prakoso: Bupati @ Pemerintah Kabupaten Kudus"],
    );
}

#[test]
fn names_have_odd_neighbours() {
    check(
        "Hadir Sekda Hj. Urai Wulan dan Kapolsek Dawe AKP. Sugi Arto S,H.,M.H di kantor Bupati Kudus.",
        &["Urai Wulan: Sekda @ Pemerintah Kabupaten Kudus", "AKP Sugi Arto: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Hadir Ketua Komisi I DPRD Kudus Anton Wijaya dan anggota Komisi I Suprihono.",
        &["Anton Wijaya: Ketua Komisi I @ DPRD Kabupaten Kudus", "Suprihono: Anggota @ DPRD Kabupaten Kudus"],
    );
    check("Brigjen TNI, Anton Wijaya, mengatakan hal itu di Kudus.", &["Brigjen TNI Anton Wijaya: "]);
    check("Rombongan menggunakan KP Gamalama menuju pulau.", &[]);
    check(
        "Anggota Bawaslu Kudus Isna Wati Sari hadir. Menurut Isna, kepala desa boleh hadir sebagai warga.",
        &["Isna Wati Sari: Anggota @ Bawaslu Kabupaten Kudus"],
    );
}

#[test]
fn what_names_a_unit_only_by_the_way() {
    assert_eq!(units(&read("(Foto: Diskominfo) Warga Kudus hadir.")), Vec::<String>::new());
    assert_eq!(
        units(&read("Pengamanan dibantu satu peleton Brimob Polda Jambi.")),
        ["Satbrimob Polda Jambi [15]", "Polda Jambi [15]"]
    );
    assert_eq!(
        units(&read("Danyonif Raider 142 Ksatria Jaya Letkol Inf Anton Wijaya hadir. Prajurit Yonif 142 berbaris.")),
        ["Yonif 142/Ksatria Jaya [-]"]
    );
    check("Hadir Danpos Turiskain Lettu Inf Anton Wijaya.", &["Lettu Inf Anton Wijaya: Danpos @ Pos Turiskain"]);
    check(
        "Hadir Ketua PC GP Ansor Kebumen Anton Wijaya dan Ketua Umum PP GP Ansor Bagus Prakoso.",
        &["Anton Wijaya: Ketua @ PC GP Ansor Kebumen", "Bagus Prakoso: Ketua @ PP GP Ansor"],
    );
}

#[test]
fn a_judge_in_small_letters_and_those_beside_him() {
    check(
        "Pengadilan Negeri Blitar menggelar sidang. Putusan dibacakan hakim Anton Wijaya, S.H. yang bertindak selaku ketua majelis, didampingi dua hakim anggota, Bagus Prakoso dan Rina Wati.",
        &[
            "Anton Wijaya: Hakim @ Pengadilan Negeri Blitar",
            "Bagus Prakoso: Hakim @ Pengadilan Negeri Blitar",
            "Rina Wati: Hakim @ Pengadilan Negeri Blitar",
        ],
    );
    // Without a court on the page it is nobody's.
    check("Putusan dibacakan hakim Anton Wijaya.", &[]);
}

#[test]
fn a_slip_before_the_bracket_that_says_how_a_post_is_held() {
    check(
        "BUNTOK – Pejabat (Pj) Bupati Barito Selatan, H Danu Wiratama, membuka rapat.",
        &["Danu Wiratama: Bupati @ Pemerintah Kabupaten Barito Selatan (acting)"],
    );
}

#[test]
fn a_stop_behind_a_post_that_is_cut_short() {
    check(
        "SEKADAU – Kapolres Sekadau diwakili oleh Kabag Ops. Kompol Dwi Cahya dalam rapat itu.",
        &["Kompol Dwi Cahya: Kabag Ops @ Polres Sekadau"],
    );
    // Not the end of a sentence in a quotation.
    check(
        "DOMPU – Bupati Dompu Abdul Kadir hadir. \"Itu urusan Bupati. Soal KUR itu wewenang bank,\" katanya.",
        &["Abdul Kadir: Bupati @ Pemerintah Kabupaten Dompu"],
    );
}

#[test]
fn who_heads_a_commission_is_its_chair() {
    check(
        "BUNTOK – Kepala Bawaslu Barito Selatan, Sudarsono Hadi, mengatakan hal itu.",
        &["Sudarsono Hadi: Ketua @ Bawaslu Kabupaten Barito Selatan"],
    );
}

#[test]
fn who_gets_something_is_not_who_gives_it() {
    check(
        "Kapolres Blitar AKBP Rama Wijaya memimpin upacara. Kepada AKP Joko Wiratmo, Kapolres menyerahkan piagam.",
        &["AKBP Rama Wijaya: Kapolres @ Polres Blitar", "AKP Joko Wiratmo: "],
    );
}

#[test]
fn one_post_of_both() {
    check(
        "Ketua KPU Blitar Rama Wijaya datang ke Mapolres Blitar. Ikut dalam rombongan, Joko Wiratmo dan Rini Lestari, keduanya anggota KPU, serta Plt Sekretaris Sena Adi.",
        &[
            "Rama Wijaya: Ketua @ KPU Kabupaten Blitar",
            "Joko Wiratmo: Anggota @ KPU Kabupaten Blitar",
            "Rini Lestari: Anggota @ KPU Kabupaten Blitar",
            "Sena Adi: Sekretaris @ KPU Kabupaten Blitar (acting)",
        ],
    );
}

#[test]
fn whose_deputy_it_is_opens_the_sentence() {
    check(
        "JAMBI - Kapolres Bungo AKBP Rama Wijaya memimpin apel. Untuk Polres Kerinci, apel dipimpin Wakapolres Kompol Sena Adi.",
        &["AKBP Rama Wijaya: Kapolres @ Polres Bungo", "Kompol Sena Adi: Wakapolres @ Polres Kerinci"],
    );
}

#[test]
fn what_somebody_does_meanwhile_names_another_s_post() {
    check(
        "Kapolres Blitar AKBP Rama Wijaya memimpin apel. Saat membacakan amanat Kapolda Jatim, Rama menyebut angka kecelakaan.",
        &["AKBP Rama Wijaya: Kapolres @ Polres Blitar"],
    );
    check(
        "Saat mendampingi Bupati Blitar, Rini Lestari, ia menyebut angka kecelakaan.",
        &["Rini Lestari: Bupati @ Pemerintah Kabupaten Blitar"],
    );
}

#[test]
fn whose_place_somebody_fills() {
    check(
        "BLITAR - Polres Blitar menggelar serah terima jabatan. Iptu Rama Wijaya digeser menjadi Kapolsek Srengat, mengisi tempat AKP Sena Adi yang memasuki masa purna bakti.",
        &["Iptu Rama Wijaya: Kapolsek @ Polsek Srengat", "AKP Sena Adi: Kapolsek @ Polsek Srengat (former)"],
    );
}

#[test]
fn two_holders_one_behind_the_other_the_second_with_words_and_their_short_forms() {
    check(
        "MANADO – Kajati Sulut A Dita Prawira Kepala Seksi (Kasi) Penerangan Hukum (Penkum) Theo Rumamba membenarkan kedatangan tim Kejati Sulut.",
        &[
            "A Dita Prawira: Kajati @ Kejaksaan Tinggi Sulawesi Utara",
            "Theo Rumamba: Kasipenkum @ Kejaksaan Tinggi Sulawesi Utara",
        ],
    );
}

#[test]
fn elections_with_their_short_names_are_no_offices() {
    assert_eq!(
        units(&read(
            "BANJARMASIN – Calon pada pemilihan Gubernur (Pilgub), Wali Kota (Pilwali) maupun Bupati (Pilbup) diperiksa Kejati Kalsel."
        )),
        ["Kejaksaan Tinggi Kalimantan Selatan [63]"]
    );
}

#[test]
fn the_party_of_a_member_may_stand_before_his_name() {
    for party in ["dari Partai Golkar", "dari PKB", "asal Partai Demokrat,", "dari Partai Kebangkitan Bangsa (PKB),"] {
        check(
            &format!("Hadir anggota DPRD Kudus {party} Siti Rahayu, Camat Dawe Arif Hidayat dan warga."),
            &["Siti Rahayu: Anggota @ DPRD Kabupaten Kudus", "Arif Hidayat: Camat @ Pemerintah Kecamatan Dawe"],
        );
    }
    check("Hadir anggota DPRD Kudus dari Partai Golkar dan warga.", &[]);
}

#[test]
fn an_address_shows_a_village_that_no_table_holds() {
    check(
        "Hadir Kepala Desa Sumberkelana, Kecamatan Dawe Mira Walalayo dan Kepala Desa Tirtakelana, Kecamatan Gebog, Imran Kelian.",
        &[
            "Mira Walalayo: Kepala Desa @ Pemerintah Desa Sumberkelana",
            "Imran Kelian: Kepala Desa @ Pemerintah Desa Tirtakelana",
        ],
    );
    check(
        "Mereka masing-masing penjabat Kepala Desa Sumberkelana, Kecamatan Dawe Mira Walalayo dan penjabat Kepala Desa Tirtakelana, Kecamatan Gebog, Imran Kelian.",
        &[
            "Mira Walalayo: Kepala Desa @ Pemerintah Desa Sumberkelana (acting)",
            "Imran Kelian: Kepala Desa @ Pemerintah Desa Tirtakelana (acting)",
        ],
    );
}

#[test]
fn a_field_may_be_misspelt() {
    check("Hadir Komisioner KPU Kudus Devisi Hukum Alamsah.", &["Alamsah: Anggota @ KPU Kabupaten Kudus"]);
}
