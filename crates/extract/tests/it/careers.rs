//! What one held before, holds for a time or will hold, on sentences of our own.

use crate::support::{check_officials as check, officials, read};

#[test]
fn terms_end() {
    check(
        "Kapolsek Pallangga AKP Rudi Hartono memasuki masa pensiun.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)"],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono yang memasuki purna tugas digantikan Iptu Fajar Siddiq.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)", "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga"],
    );
    check(
        "Masa jabatan Pj Bupati Kudus Hasan Basri berakhir pada Senin.",
        &["Hasan Basri: Bupati @ Pemerintah Kabupaten Kudus (former)"],
    );
    check(
        "Masa tugas Plt Camat Dawe Joko Susanto berakhir.",
        &["Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former)"],
    );
    check(
        "Mantan Bupati Gowa Ichsan Yasin hadir bersama Gubernur Jawa Tengah periode 2018–2023 Hendra Gunawan pada Senin (6/1/2025).",
        &[
            "Ichsan Yasin: Bupati @ Pemerintah Kabupaten Gowa (former)",
            "Hendra Gunawan: Gubernur @ Pemerintah Provinsi Jawa Tengah (former)",
        ],
    );
    check(
        "Bupati Kudus periode 2024–2029 Sam Hidayat hadir pada Senin (6/1/2025).",
        &["Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus"],
    );
}

#[test]
fn some_only_act() {
    check(
        "Wakapolres Gowa Kompol Andi Sose menjabat Plh Kapolres Gowa selama AKBP Raka Satria cuti.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa; Kapolres @ Polres Gowa (acting)", "AKBP Raka Satria: "],
    );
    check(
        "Tugas Camat Dawe untuk sementara dijalankan Sekretaris Camat, Joko Susanto sebagai Plt.",
        &["Joko Susanto: Sekretaris Camat @ Pemerintah Kecamatan Dawe; Camat @ Pemerintah Kecamatan Dawe (acting)"],
    );
    check(
        "Wadirresnarkoba Polda Lampung dirangkap Plt AKBP Hendrik Wirawan.",
        &["AKBP Hendrik Wirawan: Wadirresnarkoba @ Polda Lampung (acting)"],
    );
    check(
        "AKBP Raka Satria diangkat sebagai Wadirlantas Polda Lampung, kursi yang selama dua bulan dirangkap Plt Wadirlantas AKBP Hendrik Wirawan.",
        &[
            "AKBP Raka Satria: Wadirlantas @ Polda Lampung",
            "AKBP Hendrik Wirawan: Wadirlantas @ Polda Lampung (former)",
        ],
    );
}

#[test]
fn what_was_held_before_is_former() {
    check(
        "Eks Kapolres Gowa AKBP Raka Satria yang kini menjabat Wadirlantas Polda Sulawesi Selatan hadir.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "Brigjen Pol Raka Satria, saat menjabat Kapolres Gowa, pernah menangani kasus itu.",
        &["Brigjen Pol Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Joko Susanto adalah mantan Kepala Desa (Kades) Gondangmanis.",
        &["Joko Susanto: Kepala Desa @ Pemerintah Desa Gondangmanis (former)"],
    );
    check(
        "AKBP Tito Arman, sebelumnya Wakapolresta Pulau Ambon dan Pulau-pulau Lease, dilantik sebagai Kapolres Buru.",
        &[
            "AKBP Tito Arman: Wakapolresta @ Polresta Pulau Ambon dan Pulau-Pulau Lease (former); Kapolres @ Polres Pulau Buru",
        ],
    );
    check(
        "Sebelum menjabat Kapolres Gowa, AKBP Viktor Manalu adalah Kapolres Takalar.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa; Kapolres @ Polres Takalar (former)"],
    );
    check(
        "AKBP Viktor Manalu pernah bertugas sebagai Kapolsek Pallangga, Kasat Reskrim Polres Takalar, dan Wakapolres Bone.",
        &[
            "AKBP Viktor Manalu: Kapolsek @ Polsek Pallangga (former); Kasat Reskrim @ Polres Takalar (former); Wakapolres @ Polres Bone (former)",
        ],
    );
    check(
        "Kompol Andi Sose, yang dulu Wakapolres Gowa, kini Kabag Ops Polres Takalar.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former); Kabag Ops @ Polres Takalar"],
    );
    check(
        "Lettu Inf Jufri Materu, putra Bantaeng yang sebelumnya Danton di Yonif 726/Tamalatea, menyusul.",
        &["Lettu Inf Jufri Materu: Danton @ Yonif 726/Tamalatea (former)"],
    );
    check(
        "AKBP Raka Satria mantan Kapolres Gowa ditunjuk sebagai Kapolres Takalar.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Kapolres @ Polres Takalar"],
    );
}

#[test]
fn portraits_tell_careers() {
    check(
        "Kapolres Gowa AKBP Raka Satria lulus Akademi Kepolisian tahun 2004. Penugasan pertamanya Kanit Reskrim Polsek Bajeng, lalu Kasat Lantas Polres Takalar. Ia kemudian ditarik sebagai Kapolsek Pallangga. Sejak Januari 2025 ia memimpin Polres Gowa.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa; Kanit Reskrim @ Polsek Bajeng (former); Kasat Lantas @ Polres Takalar (former); Kapolsek @ Polsek Pallangga (former)",
        ],
    );
    check(
        "AKBP Raka Satria mengawali karier sebagai Pamapta di Polres Bone, kemudian menjabat Kapolsek Bajeng dan Wakapolres Takalar.",
        &[
            "AKBP Raka Satria: Pamapta @ Polres Bone (former); Kapolsek @ Polsek Bajeng (former); Wakapolres @ Polres Takalar (former)",
        ],
    );
}

#[test]
fn a_school_is_no_career_and_a_handshake_hands_nothing_over() {
    check(
        "AKBP Raka Satria, lulusan Akpol 2004, resmi menjabat Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa"],
    );
    check(
        "Mengawali karier di Polres Bone, AKBP Raka Satria resmi menjabat Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria menerima jabatan tangan Dandim 1409/Gowa Letkol Inf Budi Santoso.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa", "Letkol Inf Budi Santoso: Dandim @ Kodim 1409/Gowa"],
    );
}

#[test]
fn what_is_to_come_is_not_held_unless_a_telegram_says_so() {
    check("Bupati Kudus terpilih Sam Hidayat hadir.", &[]);
    check("AKBP Viktor Manalu akan dilantik sebagai Kapolres Sampang pekan depan.", &["AKBP Viktor Manalu: "]);
    check(
        "Jabatan Wakapolres Gowa yang ditinggalkan Kompol Andi Sose akan diisi Kompol Yusuf Karim.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former)", "Kompol Yusuf Karim: "],
    );
    check(
        "Kapolda Kepri Irjen Pol Aris Budimanta dimutasikan sebagai Kapolda Riau menurut surat telegram. Dia bakal digantikan oleh Brigjen Pol Tabana Barus yang sebelumnya menjabat sebagai Wakapolda Riau.",
        &[
            "Irjen Pol Aris Budimanta: Kapolda @ Polda Kepulauan Riau (former); Kapolda @ Polda Riau",
            "Brigjen Pol Tabana Barus: Wakapolda @ Polda Riau (former); Kapolda @ Polda Kepulauan Riau",
        ],
    );
    check(
        "Sesuai telegram, Kapolda NTT Irjen Pol Agus Santosa akan menggantikan posisi Kapolda Kaltim yang ditinggalkan Irjen Pol Safar Udin. Posisi Kapolda NTT akan diisi Brigjen Pol Priya Widyanta.",
        &[
            "Irjen Pol Agus Santosa: Kapolda @ Polda Nusa Tenggara Timur (former); Kapolda @ Polda Kalimantan Timur",
            "Irjen Pol Safar Udin: Kapolda @ Polda Kalimantan Timur (former)",
            "Brigjen Pol Priya Widyanta: Kapolda @ Polda Nusa Tenggara Timur",
        ],
    );
}

#[test]
fn the_same_post_at_another_unit_is_held_there() {
    check(
        "Kasat Lantas Polres Kudus AKP Andi Sose bergeser ke jabatan yang sama di Polres Demak dan digantikan Iptu Rudi Hartono.",
        &[
            "AKP Andi Sose: Kasat Lantas @ Polres Kudus (former); Kasat Lantas @ Polres Demak",
            "Iptu Rudi Hartono: Kasat Lantas @ Polres Kudus",
        ],
    );
}

#[test]
fn who_holds_a_seat_again_is_known_by_it_and_nobody_else_takes_it() {
    check(
        "Rapat dipimpin Wakil Ketua DPRD Kabupaten Blitar Rini Astuti. Suwito Adi dari fraksi PDIP kembali memegang posisi Ketua DPRD Kabupaten Sampang.",
        &["Rini Astuti: Wakil Ketua @ DPRD Kabupaten Blitar", "Suwito Adi: Ketua @ DPRD Kabupaten Sampang"],
    );
}

#[test]
fn to_be_an_officer_of_some_rank_is_no_post() {
    check(
        "Kasat Lantas Polres Gowa AKP Rama Putra dimutasi menjadi Pama Polda Sulawesi Selatan.",
        &["AKP Rama Putra: Kasat Lantas @ Polres Gowa (former)"],
    );
    check(
        "Kasat Lantas Polres Gowa AKP Rama Putra dimutasi menjadi Kasat Lantas Polres Takalar.",
        &["AKP Rama Putra: Kasat Lantas @ Polres Gowa (former); Kasat Lantas @ Polres Takalar"],
    );
}

#[test]
fn a_seat_of_the_sentence_before_passes_on() {
    check(
        "Yang dinanti ialah kursi Kapolsek Pallangga. AKP Rudi Hartono menyerahkannya kepada Iptu Fajar Siddiq.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)", "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga"],
    );
    // A slice of rice.
    check(
        "Kapolsek Pallangga AKP Rudi Hartono memotong tumpeng dan menyerahkannya kepada Iptu Fajar Siddiq.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga", "Iptu Fajar Siddiq: "],
    );
    check(
        "Kapolsek Pallangga Iptu Rudi Hartono beralih ke Ipda Fajar Siddiq.",
        &["Iptu Rudi Hartono: Kapolsek @ Polsek Pallangga (former)", "Ipda Fajar Siddiq: Kapolsek @ Polsek Pallangga"],
    );
    check(
        "AKP Rudi Hartono sebelumnya menjabat Kapolsek Pallangga. Kursi yang ditinggalkannya diisi Iptu Fajar Siddiq.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)", "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga"],
    );
}

#[test]
fn terms_in_number_and_a_chair_that_wives_pass_on() {
    check(
        "Hadir mantan Bupati Kudus dua periode Sam Hidayat serta warga.",
        &["Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus (former)"],
    );
    check(
        "Ketua Bhayangkari Cabang Kudus berganti dari Ny. Rina Hartono kepada Ny. Sari Siddiq.",
        &["Rina Hartono: Ketua @ Bhayangkari Cabang Kudus (former)", "Sari Siddiq: Ketua @ Bhayangkari Cabang Kudus"],
    );
}

#[test]
fn who_is_dismissed_for_good_holds_his_post_no_more() {
    check(
        "DKPP menjatuhkan sanksi pemberhentian tetap kepada Ketua KPU Kabupaten Blitar Budi Wira. Anggota KPU Kabupaten Blitar Heru Sena hanya diberi peringatan.",
        &["Budi Wira: Ketua @ KPU Kabupaten Blitar (former)", "Heru Sena: Anggota @ KPU Kabupaten Blitar"],
    );
    check(
        "Budi Wira, Ketua KPU Kabupaten Blitar, dijatuhi sanksi pemberhentian tetap. Pengadu menuntut sanksi pemberhentian tetap terhadap Anggota KPU Kabupaten Blitar Heru Sena.",
        &["Budi Wira: Ketua @ KPU Kabupaten Blitar (former)", "Heru Sena: Anggota @ KPU Kabupaten Blitar"],
    );
}

#[test]
fn who_goes_with_a_thing_is_not_moved() {
    check(
        "Anggota KPU Paser Dayang Arum memantau. Pihaknya memasang segel. Enam kotak dipindahkan ke ponton yang dikawal dua anggota Polsek Kuaro dan seorang Babinsa.",
        &["Dayang Arum: Anggota @ KPU Kabupaten Paser"],
    );
}

#[test]
fn a_general_is_no_major() {
    check(
        "Danrem 042/Garuda Putih Brigjen TNI Zulkifli digantikan oleh Brigjen TNI Supri. Kapenrem 042/Gapu Mayor Inf Hatta menyampaikan hal itu. Dalam kariernya, jenderal bintang satu ini, sebelumnya menjabat Waasops KSAD.",
        &[
            "Brigjen TNI Zulkifli: Danrem @ Korem 042/Garuda Putih (former)",
            "Brigjen TNI Supri: Danrem @ Korem 042/Garuda Putih; Waasops Kasad @ TNI AD (former)",
            "Mayor Inf Hatta: Kapenrem @ Korem 042/Garuda Putih",
        ],
    );
    check(
        "Perkara itu ditangani sejak masa Kajari sebelumnya yakni Kasmin yang digantikan Kajari Kukar Darmo Wijaya.",
        &[
            "Kasmin: Kajari @ Kejaksaan Negeri Kutai Kartanegara (former)",
            "Darmo Wijaya: Kajari @ Kejaksaan Negeri Kutai Kartanegara",
        ],
    );
}

#[test]
fn a_telegram_may_be_told_in_quotation_marks() {
    let page = "Telegram Kapolda Jateng memutasi sejumlah perwira. “Kasat Lantas Polres Jepara AKP Raka Satria dimutasi sebagai Kabag Ops Polres Kudus,” ujar Kabid Humas.";
    let found = officials(&read(page));
    assert!(found.iter().any(|it| it.contains("Kabag Ops @ Polres Kudus") && it.contains("(former)")), "{found:?}");
    let page =
        "Kapolres Jepara AKBP Raka Satria menyambut warga. “Saya dimutasi sebagai Kapolres Kudus, doakan,” ujarnya.";
    let found = officials(&read(page));
    assert_eq!(found, ["AKBP Raka Satria: Kapolres @ Polres Jepara"]);
}

#[test]
fn somebody_without_a_name_takes_over() {
    let page = "Dansat Brimob Polda Jateng Kombes Pol Raka Satria diganti perwira dari Polda Bali, dan Kapolres Kudus AKBP Budi Santoso tetap bertugas.";
    let found = officials(&read(page));
    assert!(found.iter().all(|it| !it.contains("Budi Santoso: Dansat") && !it.contains("; Dansat")), "{found:?}");
    let page = "Kapolres Kudus AKBP Raka Satria diganti perwira asal Polda Bali, AKBP Budi Santoso.";
    assert!(
        officials(&read(page)).contains(&"AKBP Budi Santoso: Kapolres @ Polres Kudus".to_owned()),
        "{:?}",
        officials(&read(page))
    );
}

#[test]
fn a_seat_that_is_given_to_another_is_no_column_of_a_list() {
    check(
        "Jabatan Kapolres Rembang diisi oleh AKBP Suryadin yang sebelumnya berpengalaman sebagai Kasubdit Regident Ditlantas Polda Kaltim. Jabatan baru Wakapolresta Cilacap diamanahkan kepada mantan Kapolres Pekalongan, AKBP Arief Satrio.",
        &[
            "AKBP Suryadin: Kapolres @ Polres Rembang; Kasubdit Regident @ Ditlantas Polda Kalimantan Timur (former)",
            "AKBP Arief Satrio: Kapolres @ Polres Pekalongan (former); Wakapolresta @ Polresta Cilacap",
        ],
    );
}

#[test]
fn who_is_to_be_dismissed_still_holds_his_post() {
    check(
        "Bupati Wonogiri Joko Sunardi mengatakan kepala desa itu akan diberhentikan.",
        &["Joko Sunardi: Bupati @ Pemerintah Kabupaten Wonogiri"],
    );
    check(
        "Kades Bulusari Hartadi akan diberhentikan oleh Bupati Wonogiri.",
        &["Hartadi: Kepala Desa @ Pemerintah Desa Bulusari"],
    );
}

#[test]
fn a_region_may_stand_between_a_former_post_and_the_word_that_points() {
    for above in ["", ", NTT", ", Nusa Tenggara Timur (NTT)"] {
        check(
            &format!(
                "Kajari Kudus, Bayu Sugiman, hadir.\n\nNamun, kata mantan Kajari Manggarai{above} tersebut, pihaknya belum siap."
            ),
            &["Bayu Sugiman: Kajari @ Kejaksaan Negeri Kudus; Kajari @ Kejaksaan Negeri Manggarai (former)"],
        );
    }
}
