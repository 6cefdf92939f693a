//! Lists and columns of people and their posts, on sentences of our own.

use crate::support::{check_events, check_officials as check};

#[test]
fn lists_tell_old_and_new_posts() {
    check(
        "Bupati Kudus Sam Hidayat melantik tiga pejabat.\n1. Joko Susanto, jabatan lama Kepala Dinas Perhubungan Kabupaten Kudus, jabatan baru Kepala Dinas Sosial Kabupaten Kudus.\n2. Retno Wulandari, jabatan lama Camat Dawe, jabatan baru Camat Gebog.",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Kepala @ Dinas Perhubungan Kabupaten Kudus (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe (former); Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
    check(
        "Mereka yang dilantik adalah Joko Susanto (sebelumnya Camat Dawe) sebagai Kepala Dinas Sosial Kabupaten Kudus, dan Retno Wulandari (sebelumnya Camat Jati) sebagai Camat Gebog.",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Jati (former); Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
    check(
        "1. Kompol Andi Sose, Kabag Ops Polres Gowa, menjadi Wakapolres Takalar.\n2. AKP Rudi Hartono, dari Kapolsek Pallangga menjadi Kasat Lantas Polres Gowa.\n3. Iptu Fajar Siddiq dari Kanit Reskrim Polsek Bajeng menjadi Kapolsek Pallangga.",
        &[
            "Kompol Andi Sose: Kabag Ops @ Polres Gowa (former); Wakapolres @ Polres Takalar",
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Gowa",
            "Iptu Fajar Siddiq: Kanit Reskrim @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "1. Kapolda Jawa Timur (Jatim): Irjen Pol Toni Haryo digantikan oleh Irjen Pol Iman Sugondo.\n2. Kapolda Kalimantan Timur (Kaltim): Irjen Pol Iman Sugondo digantikan oleh Irjen Pol Nanda Aviari.",
        &[
            "Irjen Pol Toni Haryo: Kapolda @ Polda Jawa Timur (former)",
            "Irjen Pol Iman Sugondo: Kapolda @ Polda Jawa Timur; Kapolda @ Polda Kalimantan Timur (former)",
            "Irjen Pol Nanda Aviari: Kapolda @ Polda Kalimantan Timur",
        ],
    );
    check(
        "Daftar pejabat yang dilantik:\n- Joko Susanto sebagai Camat Dawe\n- Retno Wulandari sebagai Pj Bupati Kudus",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe",
            "Retno Wulandari: Bupati @ Pemerintah Kabupaten Kudus (acting)",
        ],
    );
}

#[test]
fn civil_lists_name_people_without_rank() {
    check(
        "Bupati Merangin Syah Umar melantik pejabat. Dari jajaran eselon II, Zulhif, S.T., M.T. yang tiga tahun menjabat Kepala Dinas PUPR Merangin bergeser menjadi Staf Ahli Bupati.",
        &[
            "Syah Umar: Bupati @ Pemerintah Kabupaten Merangin",
            "Zulhif: Kepala @ Dinas PUPR Kabupaten Merangin (former); Staf Ahli @ Pemerintah Kabupaten Merangin",
        ],
    );
    check(
        "Bupati Merangin Syah Umar melantik pejabat. Camat Bangko kini dijabat Andre Kurnia, sedang Camat Tabir dipercayakan kepada Nurbaiti dan Camat Jangkat kepada Efran Deswara.",
        &[
            "Syah Umar: Bupati @ Pemerintah Kabupaten Merangin",
            "Andre Kurnia: Camat @ Pemerintah Kecamatan Bangko",
            "Nurbaiti: Camat @ Pemerintah Kecamatan Tabir",
            "Efran Deswara: Camat @ Pemerintah Kecamatan Jangkat",
        ],
    );
    check(
        "Ketiga pimpinan DPRK Aceh Tenggara diambil sumpahnya. Ketiganya yakni Arif Fahmi sebagai Ketua, Sahid Desky sebagai Wakil Ketua I, dan Rizal Pinim sebagai Wakil Ketua II.",
        &[
            "Arif Fahmi: Ketua @ DPRK Kabupaten Aceh Tenggara",
            "Sahid Desky: Wakil Ketua I @ DPRK Kabupaten Aceh Tenggara",
            "Rizal Pinim: Wakil Ketua II @ DPRK Kabupaten Aceh Tenggara",
        ],
    );
    check(
        "Pergantian juga terjadi di Polsek Bajeng. Iptu Mahbub Wicak menyerahkan jabatannya kepada Iptu Rico Febri.",
        &["Iptu Mahbub Wicak: Kapolsek @ Polsek Bajeng (former)", "Iptu Rico Febri: Kapolsek @ Polsek Bajeng"],
    );
}

#[test]
fn each_handover_of_a_list_keeps_its_own_post() {
    check(
        "Sertijab itu adalah Wakapolres Blora dari Kompol Rubi kepada Kompol Riyanto; Kasat Reskrim dari AKP Selam yang dimutasi menjadi Kapolsek Rembang Kota, diganti AKP Zaenal; Kapolsek Cepu AKP Edi Santo bergeser sebagai Kabag Log, dan jabatannya diisi AKP Yuwono dari Polres Pati.",
        &[
            "Kompol Rubi: Wakapolres @ Polres Blora (former)",
            "Kompol Riyanto: Wakapolres @ Polres Blora",
            "AKP Selam: Kasat Reskrim @ Polres Blora (former); Kapolsek @ Polsek Rembang Kota",
            "AKP Zaenal: Kasat Reskrim @ Polres Blora",
            "AKP Edi Santo: Kapolsek @ Polsek Cepu (former); Kabag Log @ Polres Blora",
            "AKP Yuwono: Kapolsek @ Polsek Cepu",
        ],
    );
    check(
        "Kabag Ops Polres Bima Kota AKP Iwan Sugi tidak lagi menjabat. Kursinya ditempati AKP Nurdin. Kasi Humas Polres Bima Kota, dari Iptu Jufri ke Ipda Nasrun.",
        &[
            "AKP Iwan Sugi: Kabag Ops @ Polres Bima Kota (former)",
            "AKP Nurdin: Kabag Ops @ Polres Bima Kota",
            "Iptu Jufri: Kasihumas @ Polres Bima Kota (former)",
            "Ipda Nasrun: Kasihumas @ Polres Bima Kota",
        ],
    );
    check(
        "Bupati Muaro Jambi Raden Naj melantik: Alias, S.Pd. sebagai Kepala Dinas Pendidikan, dr. Aang Hamba sebagai Direktur RSUD Ahmad Ripin, dan Evi Syahru yang semula Camat Sekernan menjadi Kepala Dinas Koperasi.",
        &[
            "Raden Naj: Bupati @ Pemerintah Kabupaten Muaro Jambi",
            "Alias: Kepala @ Dinas Pendidikan Kabupaten Muaro Jambi",
            "Aang Hamba: Direktur @ RSUD Muaro Jambi",
            "Evi Syahru: Camat @ Pemerintah Kecamatan Sekernan (former); Kepala @ Dinas Koperasi Kabupaten Muaro Jambi",
        ],
    );
}

#[test]
fn lines_of_a_list_of_moves_stand_for_themselves() {
    check(
        "Berikut daftar perwira:\n\n1. Brigjen Pol Raka Satria menjadi Kapolda Jambi\n\n2. Irjen Pol Budi Wira, Kapolda Riau\n\n\
         3. Brigjen Pol Dedi Wira (Wakapolda Aceh) menjabat Kapolda Bengkulu\n\n4. Kombes Pol Eko Wira sebagai Karo Ops Polda Jambi",
        &[
            "Brigjen Pol Raka Satria: Kapolda @ Polda Jambi",
            "Irjen Pol Budi Wira: Kapolda @ Polda Riau",
            "Brigjen Pol Dedi Wira: Wakapolda @ Polda Aceh (former); Kapolda @ Polda Bengkulu",
            "Kombes Pol Eko Wira: Karo Ops @ Polda Jambi",
        ],
    );
    check(
        "- Siti Wira, S.E., sebagai Camat Amen\n\n- Budi Wira (Kabag Umum) menjadi Kepala Bappeda Kabupaten Lebong",
        &["Siti Wira: Camat @ Pemerintah Kecamatan Amen", "Budi Wira: Kepala @ Bappeda Kabupaten Lebong"],
    );
}

#[test]
fn each_line_of_a_roll_keeps_to_itself() {
    check(
        "Berikut nama yang berganti:\n\nKapolres Seluma dari AKBP Rama Putra kepada AKBP Sam Hidayat\n\nKapolres Kaur dari AKBP Bima Satya ke AKBP Deni Irawan\n\nAKBP Raka Wira dari Kapolres Samosir menjadi Kapolres Dairi\n\nAKBP Hadi Putra dari Wadirintelkam Polda Sumut ke Kapolres Samosir\n\nSemua berlaku hari ini.",
        &[
            "AKBP Rama Putra: Kapolres @ Polres Seluma (former)",
            "AKBP Sam Hidayat: Kapolres @ Polres Seluma",
            "AKBP Bima Satya: Kapolres @ Polres Kaur (former)",
            "AKBP Deni Irawan: Kapolres @ Polres Kaur",
            "AKBP Raka Wira: Kapolres @ Polres Samosir (former); Kapolres @ Polres Dairi",
            "AKBP Hadi Putra: Wadirintelkam @ Polda Sumatera Utara (former); Kapolres @ Polres Samosir",
        ],
    );
    check(
        "Bupati Kudus melantik:\n\n1. Rama Putra, S.Pd. - Kepala Dinas Pendidikan Kabupaten Kudus\n\n2. Sam Hidayat : Sekretaris DPRD Kabupaten Kudus\n\nDok : Humas Polres Kudus",
        &["Rama Putra: Kepala @ Dinas Pendidikan Kabupaten Kudus", "Sam Hidayat: Sekretaris @ DPRD Kabupaten Kudus"],
    );
}

#[test]
fn what_somebody_was_stands_in_brackets_behind_the_new_post() {
    check(
        "Bupati Kudus Sam Hidayat melantik dua pejabat.\n1. Drs. Joko Susanto, M.Si, Kepala Dinas Sosial Kabupaten Kudus (sebelumnya Camat Dawe)\n2. Retno Wulandari, S.E., Camat Gebog (sebelumnya Camat Jati)",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Kepala @ Dinas Sosial Kabupaten Kudus; Camat @ Pemerintah Kecamatan Dawe (former)",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Gebog; Camat @ Pemerintah Kecamatan Jati (former)",
        ],
    );
}

#[test]
fn a_time_of_day_before_a_post_is_nobody() {
    check("Siangnya, Kapolda Jatim bergeser ke Kudus.", &[]);
}

#[test]
fn a_line_of_a_roll_may_say_who_came_instead() {
    check(
        "BLITAR - Rakor dipimpin Kapolres Blitar AKBP Bima Santoso, dan diikuti oleh:\n\nDandim 0808/Blitar Letkol Czi Bambang Raditya, diwakili Pasi Ops Kapten Inf Encep Suhendar\n\nCamat Srengat Joko Purnomo",
        &[
            "AKBP Bima Santoso: Kapolres @ Polres Blitar",
            "Letkol Czi Bambang Raditya: Dandim @ Kodim 0808/Blitar",
            "Kapten Inf Encep Suhendar: Pasi Ops @ Kodim 0808/Blitar",
            "Joko Purnomo: Camat @ Pemerintah Kecamatan Srengat",
        ],
    );
}

#[test]
fn a_roll_may_set_the_name_before_the_post() {
    check(
        "Hadir dalam rapat antara lain, Joko Susanto Mendagri, Jenderal (Pol) Rama Putra Kapolri, Arif Fahmi Ketua KPU RI, serta Retno Wulandari Ketua Bawaslu RI.",
        &[
            "Joko Susanto: Menteri @ Kementerian Dalam Negeri",
            "Jenderal Pol Rama Putra: Kapolri @ Polri",
            "Arif Fahmi: Ketua @ KPU RI",
            "Retno Wulandari: Ketua @ Bawaslu RI",
        ],
    );
    check(
        "Acara dihadiri Joko Susanto, Camat Dawe; Retno Wulandari, Camat Gebog; serta warga.",
        &["Joko Susanto: Camat @ Pemerintah Kecamatan Dawe", "Retno Wulandari: Camat @ Pemerintah Kecamatan Gebog"],
    );
}

#[test]
fn the_judge_who_presides_sits_on_the_bench() {
    check(
        "Sidang di Pengadilan Tipikor Kupang dipimpin majelis hakim, Joko Susanto didampingi hakim anggota, Arif Fahmi.",
        &["Joko Susanto: Hakim @ Pengadilan Tipikor Kupang", "Arif Fahmi: Hakim @ Pengadilan Tipikor Kupang"],
    );
}

#[test]
fn a_numbered_list_under_a_colon_says_who_was_sworn_in() {
    let page = "PROBOLINGGO - Sebanyak 30 anggota DPRD Kota Probolinggo dilantik, Kamis (29/8/2024).\n\nAnggota yang dilantik di antaranya:\n\nDapil 1 Kanigaran\n\n1. Rina Wijaya (3.214 suara)\n2. Surya Dharma, S.E.\n\nHadir Kapolres Probolinggo Kota AKBP Bima Santoso.";
    check(
        page,
        &[
            "Rina Wijaya: Anggota @ DPRD Kota Probolinggo",
            "Surya Dharma: Anggota @ DPRD Kota Probolinggo",
            "AKBP Bima Santoso: Kapolres @ Polres Probolinggo Kota",
        ],
    );
    // A list of those who only stood is none.
    let page = "PROBOLINGGO - DPRD Kota Probolinggo menerima keluhan warga, Kamis (29/8/2024).\n\nAnggota kelompok tani yang mengeluh:\n\n1. Rina Wijaya (3 hektare)\n2. Surya Dharma";
    check(page, &[]);
}

#[test]
fn one_with_a_title_or_degree_takes_the_post_behind_the_brackets() {
    let page = "WONOGIRI - Bupati Wonogiri Bima Santoso melantik tiga pejabat, Kamis (2/10/2025). Mereka adalah:\n\n1. Rina Wijaya, SH (sebelumnya Camat Baturetno) menjadi Kepala Dinas Sosial\n2. dr. Setyarini, M.Kes, (sebelumnya Sekretaris Dinas Kesehatan) menjadi Kepala Dinas Kesehatan\n3. Waluyo, S.Sos, menjadi Camat Baturetno";
    check(
        page,
        &[
            "Bima Santoso: Bupati @ Pemerintah Kabupaten Wonogiri",
            "Rina Wijaya: Camat @ Pemerintah Kecamatan Baturetno (former); Kepala @ Dinas Sosial Kabupaten Wonogiri",
            "Setyarini: Sekretaris @ Dinas Kesehatan Kabupaten Wonogiri (former); Kepala @ Dinas Kesehatan Kabupaten Wonogiri",
            "Waluyo: Camat @ Pemerintah Kecamatan Baturetno",
        ],
    );
}

#[test]
fn a_word_for_a_region_may_end_a_name() {
    let page = "TERNATE - Hadir Ketua KPU Provinsi Maluku Utara Reni Syafruddin Banjar, Anggota Bawaslu Kota Ternate Leonard Bulan dan Penjabat Bupati Nabire drh. Izak Waromi.";
    check(
        page,
        &[
            "Reni Syafruddin Banjar: Ketua @ KPU Provinsi Maluku Utara",
            "Leonard Bulan: Anggota @ Bawaslu Kota Ternate",
            "Izak Waromi: Bupati @ Pemerintah Kabupaten Nabire (acting)",
        ],
    );
}

#[test]
fn who_holds_what_is_told_name_by_name() {
    check(
        "Pejabat yang dilantik yakni Imansyah menjabat Kepala Dinas Sosial Melawi, Hinduansyah kembali menjabat Kepala Dinas PU, Yakop menjabat kepala Dinkes dan Ramdha menjabat kepala Distamben.",
        &[
            "Imansyah: Kepala @ Dinas Sosial Kabupaten Melawi",
            "Hinduansyah: Kepala @ Dinas PU Kabupaten Melawi",
            "Yakop: Kepala @ Dinas Kesehatan Kabupaten Melawi",
            "Ramdha: Kepala @ Distamben Kabupaten Melawi",
        ],
    );
    check(
        "Camat yang bergeser, yakni Wawan Setia yang digeser dari Camat Ciruas menjadi Camat Kramatwatu, Mohamad Agung digeser dari Camat Petir menjadi Camat Cikande. Kemudian, Encep Benyamin dari Camat Cikeusal geser menjadi Camat Petir.",
        &[
            "Wawan Setia: Camat @ Pemerintah Kecamatan Ciruas (former); Camat @ Pemerintah Kecamatan Kramatwatu",
            "Mohamad Agung: Camat @ Pemerintah Kecamatan Petir (former); Camat @ Pemerintah Kecamatan Cikande",
            "Encep Benyamin: Camat @ Pemerintah Kecamatan Cikeusal (former); Camat @ Pemerintah Kecamatan Petir",
        ],
    );
    check(
        "Empat narasumber dihadirkan, masing-masing Kepala Kantor Kemenag Kota Tual H. Abubakar Tam, S.Ag, dan Kasat Intelkam Polres Tual Iptu Jacob Elsa, S.H.",
        &["Abubakar Tam: Kepala @ Kantor Kementerian Agama Kota Tual", "Iptu Jacob Elsa: Kasat Intelkam @ Polres Tual"],
    );
}

#[test]
fn an_association_stands_beside_another_post() {
    check(
        "Ketua KONI Jepara yang juga Wakil Bupati Jepara Arif Fahmi hadir.",
        &["Arif Fahmi: Ketua @ KONI Jepara; Wakil Bupati @ Pemerintah Kabupaten Jepara"],
    );
    check(
        "Kapolda Jambi Brigjen Pol Arif Fahmi yang juga Ketua Umum PBVSI Jambi membuka turnamen.",
        &["Brigjen Pol Arif Fahmi: Kapolda @ Polda Jambi; Ketua @ PBVSI Jambi"],
    );
    check(
        "Kapolda Jambi Brigjen Pol Arif Fahmi yang juga melihat KONI Jambi membuka turnamen.",
        &["Brigjen Pol Arif Fahmi: Kapolda @ Polda Jambi"],
    );
}

#[test]
fn a_list_of_those_present_goes_on_without_a_verb() {
    check_events(
        "PALU – Rapat koordinasi dipimpin Gubernur Sulawesi Tengah Anwar Hafidz dan dihadiri Ketua DPRD Provinsi Sulawesi Tengah Arus Karim. Adapun Kepala Kejaksaan Tinggi Sulawesi Tengah, Ketua Pengadilan Tinggi Sulawesi Tengah, serta Danlanal Palu. Rapat digelar di Aula Kantor Gubernur, Kamis (29/1/2026).",
        &[
            "coordinationmeeting 2026-01-29 @Aula Kantor Gubernur #72 leads[Anwar Hafidz] there[Arus Karim, Kejaksaan Tinggi Sulawesi Tengah, Lanal Palu, Pengadilan Tinggi Sulawesi Tengah]",
        ],
    );
}

#[test]
fn an_article_of_bali_behind_a_deputy_is_no_number() {
    check(
        "Ketua DPRD Badung I Ketut Suarta didampingi Wakil Ketua I Nyoman Budi dan I Komang Carma membuka rapat.",
        &[
            "I Ketut Suarta: Ketua @ DPRD Kabupaten Badung",
            "I Nyoman Budi: Wakil Ketua @ DPRD Kabupaten Badung",
            "I Komang Carma: Wakil Ketua @ DPRD Kabupaten Badung",
        ],
    );
    check(
        "Ketua DPRD Jepara Arif Fahmi didampingi Wakil Ketua I Sahid Desky membuka rapat.",
        &["Arif Fahmi: Ketua @ DPRD Kabupaten Jepara", "Sahid Desky: Wakil Ketua I @ DPRD Kabupaten Jepara"],
    );
}

#[test]
fn a_month_may_begin_a_name_on_a_list() {
    check(
        "Hadir tiga komisioner KPU Jepara yakni Arif Fahmi, Ramadan Isnan Dalimunthe, dan Sahid Desky.",
        &[
            "Arif Fahmi: Anggota @ KPU Kabupaten Jepara",
            "Ramadan Isnan Dalimunthe: Anggota @ KPU Kabupaten Jepara",
            "Sahid Desky: Anggota @ KPU Kabupaten Jepara",
        ],
    );
}

#[test]
fn degrees_and_semicolons_part_the_names_of_a_list_of_offices() {
    let sworn = [
        "Mirna Susanti: Kepala @ Dinas Kesehatan Kabupaten Kudus",
        "Santo Wijaya: Camat @ Pemerintah Kecamatan Dawe",
        "Herti Widowati: Kepala @ Dinas Sosial Kabupaten Kudus",
    ];
    check(
        "Mereka yang dilantik yakni Mirna Susanti, M.Si., sebagai Kepala Dinas Kesehatan Kabupaten Kudus, Santo Wijaya, S.H., sebagai Camat Dawe, dan Herti Widowati, S.E. sebagai Kepala Dinas Sosial Kabupaten Kudus.",
        &sworn,
    );
    check(
        "Pejabat yang dilantik meliputi Mirna Susanti, M.Si., sebagai Kepala Dinas Kesehatan Kabupaten Kudus; Santo Wijaya, S.H., sebagai Camat Dawe; dan Herti Widowati, S.E., sebagai Kepala Dinas Sosial Kabupaten Kudus.",
        &sworn,
    );
    check(
        "Kedua pejabat itu meliputi Dra. Marlina, M.Si., sebagai Pjs Bupati Sambas; dan Frans Deno, S.STP., sebagai Pjs Bupati Sekadau.",
        &[
            "Marlina: Bupati @ Pemerintah Kabupaten Sambas (acting)",
            "Frans Deno: Bupati @ Pemerintah Kabupaten Sekadau (acting)",
        ],
    );
}
