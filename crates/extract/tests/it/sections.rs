//! Heads of sections whose office is told before them, and those who sit on a bench.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{check_officials as check, read, units};

#[test]
fn a_section_belongs_to_the_office_spoken_of() {
    check(
        "Hadir Kasi Penkum Kejati NTT Raka Dharma, S.H. serta Kasi Penyidikan Salman Guntur.",
        &[
            "Raka Dharma: Kasipenkum @ Kejaksaan Tinggi Nusa Tenggara Timur",
            "Salman Guntur: Kasi Penyidikan @ Kejaksaan Tinggi Nusa Tenggara Timur",
        ],
    );
    check(
        "Kantor Pertanahan Kabupaten Sumba Tengah membagi sertifikat. Sengketa itu lalu dimediasi Kasi Pengendalian dan Penanganan Sengketa, Domi Ngongo, di aula.",
        &["Domi Ngongo: Kasi Pengendalian dan Penanganan Sengketa @ Kantor Pertanahan Kabupaten Sumba Tengah"],
    );
    check(
        "Dinas Pertanahan dan Tata Ruang Gunungkidul melalui Kepala Bidang Penatausahaan Tanah, Agus Haryana, menyebut hal itu.",
        &["Agus Haryana: Kabid Penatausahaan Tanah @ Dinas Pertanahan dan Tata Ruang Kabupaten Gunungkidul"],
    );
    // Of two offices neither is meant.
    check(
        "Dinas Sosial Kabupaten Blitar dan Dinas Kesehatan Kabupaten Blitar hadir. Acara itu lalu dibuka Kabid Perdagangan, Agus Haryana.",
        &[],
    );
    check(
        "Kepala BNNP Sumut Brigjen Pol Toga Harahap bicara. Ia didampingi Kabid Pemberantasan Kombes Pol Josua Tamba.",
        &[
            "Brigjen Pol Toga Harahap: Kepala @ BNN Provinsi Sumatera Utara",
            "Kombes Pol Josua Tamba: Kabid Pemberantasan @ BNN Provinsi Sumatera Utara",
        ],
    );
}

#[test]
fn a_small_section_is_the_station_s() {
    check(
        "Kasat Reskrim Polres Blitar AKP Budi Wira merilis kasus itu. Kanit Tipidter Ipda Heru Sena menambahkan, pelaku mengaku.",
        &["AKP Budi Wira: Kasat Reskrim @ Polres Blitar", "Ipda Heru Sena: Kanit Tipidter @ Polres Blitar"],
    );
    check(
        "Kapolres Blitar AKBP Budi Wira dan Kapolres Kediri AKBP Joko Lana hadir. Kanit Turlantas Ipda Heru Sena menambahkan hal itu.",
        &[
            "AKBP Budi Wira: Kapolres @ Polres Blitar",
            "AKBP Joko Lana: Kapolres @ Polres Kediri",
            "Ipda Heru Sena: Kanit Turlantas @ ?",
        ],
    );
    check(
        "Polres Wonogiri menggelar sertijab. Kapolsek Girimarto dari Iptu Sumar kepada Iptu Eko Budi yang sebelumnya Kanit Turjawali Satlantas.",
        &[
            "Iptu Sumar: Kapolsek @ Polsek Girimarto (former)",
            "Iptu Eko Budi: Kanit Turjawali @ Polres Wonogiri (former); Kapolsek @ Polsek Girimarto",
        ],
    );
}

#[test]
fn a_secretariat_is_the_body_s() {
    check(
        "Uji petik dipimpin Anggota Panwascam Kawali Yayat Hidayat bersama Kepala Sekretariat Neng Sumi dan sejumlah petugas.",
        &["Yayat Hidayat: Anggota @ Panwascam Kawali", "Neng Sumi: Kepala Sekretariat @ Panwascam Kawali"],
    );
    check(
        "Hadir Wali Nagari Maek Efrizal Hendra, Ketua Bamus Nagari Yusman, dan Camat Bukik Barisan Alfian Nur.",
        &[
            "Efrizal Hendra: Kepala Desa @ Pemerintah Nagari Maek",
            "Yusman: Ketua @ Bamus Nagari Maek",
            "Alfian Nur: Camat @ Pemerintah Kecamatan Bukik Barisan",
        ],
    );
}

#[test]
fn judges_sit_beside_the_chair() {
    check(
        "Sidang di PN Balige dipimpin hakim ketua Sandro Siregar dengan anggota Arija Ginting dan Ika Marbun.",
        &[
            "Sandro Siregar: Hakim @ Pengadilan Negeri Balige",
            "Arija Ginting: Hakim @ Pengadilan Negeri Balige",
            "Ika Marbun: Hakim @ Pengadilan Negeri Balige",
        ],
    );
    check(
        "Rapat di KPU Gowa dipimpin Ketua KPU Gowa Sandro Siregar dengan anggota Arija Ginting dan Ika Marbun.",
        &[
            "Sandro Siregar: Ketua @ KPU Kabupaten Gowa",
            "Arija Ginting: Anggota @ KPU Kabupaten Gowa",
            "Ika Marbun: Anggota @ KPU Kabupaten Gowa",
        ],
    );
}

#[test]
fn a_village_constable_has_his_station_behind_the_village() {
    let reading = read(
        "Bhabinkamtibmas Desa Songan B, Polsek Kintamani, Polres Bangli Aiptu I Nengah Sumar menyambangi kelompok tani.",
    );
    assert_eq!(crate::support::officials(&reading), ["Aiptu I Nengah Sumar: Bhabinkamtibmas @ Polsek Kintamani"]);
    assert_eq!(units(&reading), ["Polsek Kintamani [51.06.04]", "Polres Bangli [51.06]"]);
}

#[test]
fn a_hospital_is_not_called_after_its_director() {
    check(
        "ENREKANG - Korban dirawat di RSUD Massenrempulu. Ia ditemui Plt Direktur RSUD dr. Nurhayati Kadir, Sp.PK dan Kepala Jasa Raharja Perwakilan Parepare Andri Gunawan.",
        &[
            "Nurhayati Kadir: Direktur @ RSUD Massenrempulu (acting)",
            "Andri Gunawan: Kepala @ Jasa Raharja Perwakilan Parepare",
        ],
    );
    check(
        "Ia ditemui Direktur RSUD dr. Loekmono Hadi Kudus, Andri Gunawan.",
        &["Andri Gunawan: Direktur @ RSUD dr. Loekmono Hadi Kudus"],
    );
}

#[test]
fn the_last_words_before_the_next_of_a_list_are_a_name() {
    check(
        "Hadir Kepala Kejaksaan Negeri Tarakan Melati Hartati SH MH, Kepala Bandara Juwata Edi Nurman dan Pj Sekda Tarakan, Jamal Udin.",
        &[
            "Melati Hartati: Kajari @ Kejaksaan Negeri Tarakan",
            "Edi Nurman: Kepala @ Bandara Juwata",
            "Jamal Udin: Sekda @ Pemerintah Kota Tarakan (acting)",
        ],
    );
}

#[test]
fn divisions_are_those_of_the_body_spoken_of_most() {
    check(
        "KPU Provinsi Bengkulu membagi tugas. Rapat KPU Provinsi Bengkulu dihadiri Ketua KPU Kota Bengkulu Rina Wati.\n\nDivisi Hukum: Andi Wira\n\nDivisi Teknis: Budi Sena",
        &[
            "Rina Wati: Ketua @ KPU Kota Bengkulu",
            "Andi Wira: Anggota @ KPU Provinsi Bengkulu",
            "Budi Sena: Anggota @ KPU Provinsi Bengkulu",
        ],
    );
    check(
        "KPU Provinsi Bengkulu menyambut tamu di kantor KPU Provinsi Bengkulu. Berikut pembagian tugas di KPU Kota Bengkulu:\n\nDivisi Hukum: Andi Wira",
        &["Andi Wira: Anggota @ KPU Kota Bengkulu"],
    );
}

#[test]
fn a_section_belongs_to_the_office_whose_field_it_bears() {
    check(
        "Satpol PP Kota Tegal menertibkan pedagang. Dinas Koperasi, UKM dan Perdagangan Kota Tegal sudah mengumpulkan mereka.\n\nKabid Perdagangan Heru Setya menambahkan, kios digratiskan.",
        &["Heru Setya: Kabid Perdagangan @ Dinas Koperasi, UKM dan Perdagangan Kota Tegal"],
    );
}

#[test]
fn a_number_or_a_title_ends_the_name_of_a_body() {
    check(
        "Ia meninjau tebing bersama Kepala Balai Wilayah Sungai Sumatera III Daniel Sibara.",
        &["Daniel Sibara: Kepala @ Balai Wilayah Sungai Sumatera III"],
    );
    check(
        "Rapat di Kecamatan Entikong dihadiri Camat Entikong Suparman dan Kepala PLBN Entikong Viktor Duna.",
        &["Suparman: Camat @ Pemerintah Kecamatan Entikong", "Viktor Duna: Kepala @ PLBN Entikong"],
    );
    check(
        "Hadir Direktur RSUD Bumi Panua dr. Yenni Ahmad, M.Kes., dan para kepala puskesmas.",
        &["Yenni Ahmad: Direktur @ RSUD Bumi Panua"],
    );
    check(
        "Dipantau Kepala Dinas Sosial P3AMD Kabupaten Sambas, Uray Ferdi Julian.",
        &["Uray Ferdi Julian: Kepala @ Dinas Sosial P3AMD Kabupaten Sambas"],
    );
}

#[test]
fn members_are_told_by_where_they_come_from() {
    check(
        "Sidang dipimpin Anggota DKPP, Lasro Manu, didampingi Tim Pemeriksa Daerah (TPD) Papua Barat Daya Regina Bara (unsur KPU) dan Zatri Umar (unsur Bawaslu).",
        &[
            "Lasro Manu: Anggota @ DKPP",
            "Regina Bara: Anggota @ TPD Provinsi Papua Barat Daya",
            "Zatri Umar: Anggota @ TPD Provinsi Papua Barat Daya",
        ],
    );
    check(
        "Anggota KPU Natuna Divisi Rendatik, Junaidi Rahma yang berada di lokasi membenarkan hal itu.",
        &["Junaidi Rahma: Anggota @ KPU Kabupaten Natuna"],
    );
}

#[test]
fn a_class_belongs_to_the_name_wherever_it_stands() {
    check(
        "Warga binaan Rutan Kelas IIB Purworejo menerima remisi. Hadir Kepala Rutan Purworejo, Rahman Santo.",
        &["Rahman Santo: Kepala @ Rutan Kelas IIB Purworejo"],
    );
    check(
        "Hadir Kapolres Ogan Komering Ulu Timur (OKU Timur) AKBP Kevin Lena, S.H.",
        &["AKBP Kevin Lena: Kapolres @ Polres Ogan Komering Ulu Timur"],
    );
    check(
        "Kapolsek Kauditan Iptu Fadli Tahul dan Bhabinkamtibmas setempat Bripka Ronal Lumi hadir.",
        &["Iptu Fadli Tahul: Kapolsek @ Polsek Kauditan", "Bripka Ronal Lumi: Bhabinkamtibmas @ Polsek Kauditan"],
    );
}

#[test]
fn so_many_people_are_no_number_of_a_unit() {
    let reading =
        read("TRENGGALEK - Kapolres Trenggalek AKBP Bima Wira menerangkan, Kodim 280 orang, Linmas 330 orang.");
    assert_eq!(units(&reading), ["Polres Trenggalek [35.03]", "Kodim 0806/Trenggalek [35.03]"]);
}

#[test]
fn a_bench_is_chaired_by_whom_the_verb_names() {
    check(
        "Sidang digelar di Pengadilan Tipikor Palembang. Majelis Hakim yang diketuai H. Sahal Efendi, S.H., M.H., mencecar terdakwa.",
        &["Sahal Efendi: Hakim @ Pengadilan Tipikor Palembang"],
    );
    check(
        "Sidang digelar di Pengadilan Tipikor Palembang. Di hadapan majelis hakim yang diketuai Pitrian, S.H., Jaksa Penuntut Umum Kejari Muara Enim menghadirkan tujuh saksi.",
        &["Pitrian: Hakim @ Pengadilan Tipikor Palembang"],
    );
}

#[test]
fn a_division_and_a_short_form_go_with_the_post() {
    check(
        "Hal itu disampaikan Melki Kambua, anggota KPU Provinsi Papua divisi perencanaan dan logistik, Senin (21/11/2022).",
        &["Melki Kambua: Anggota @ KPU Provinsi Papua"],
    );
    check(
        "Kasi Penerangan Hukum (Penkum) Kejati Sulsel, Sutarmin, S.H., memberi penjelasan.",
        &["Sutarmin: Kasipenkum @ Kejaksaan Tinggi Sulawesi Selatan"],
    );
    check(
        "Kepala Bagian Pemerintahan Desa (Kabag Pemdes) Setda Bantul, Heru Wismono, menjelaskan aturan itu.",
        &["Heru Wismono: Kabag Pemerintahan Desa @ Pemerintah Kabupaten Bantul"],
    );
}

#[test]
fn who_held_it_day_by_day_goes_on_to_another() {
    check(
        "Yang dilantik adalah Nurul Edin, yang sehari-harinya menjabat sebagai Asisten II Pemprov Kalteng, kini menjadi Pj Bupati Sukamara.",
        &[
            "Nurul Edin: Asisten II @ Pemerintah Provinsi Kalimantan Tengah; Bupati @ Pemerintah Kabupaten Sukamara (acting)",
        ],
    );
}

#[test]
fn seats_of_a_council_are_held_for_a_party_or_for_a_time() {
    check(
        "Pimpinan sementara DPRD Maluku Benhar G. Watuban mengatakan hal itu, Kamis (3/10).",
        &["Benhar G. Watuban: Pimpinan @ DPRD Provinsi Maluku (acting)"],
    );
    check(
        "Rapat menetapkan pimpinan yaitu Benhar Watuban (PDI Perjuangan) selaku ketua DPRD Maluku.",
        &["Benhar Watuban: Ketua @ DPRD Provinsi Maluku"],
    );
}

#[test]
fn offices_inside_a_prison() {
    check(
        "Kasubsi Registrasi Lapas Kelas IIA Karawang, Renald Hutapea menjelaskan hal itu.",
        &["Renald Hutapea: Kasubsi Registrasi @ Lapas Kelas IIA Karawang"],
    );
}

#[test]
fn an_assistant_in_full_and_in_short_holds_one_post() {
    check(
        "Hadir Asisten Pidana Umum Kejati Sumut, Lutfi Hamid Siregar.\n\nAspidum Kejati Sumut, Lutfi Hamid Siregar, memastikan hal itu.",
        &["Lutfi Hamid Siregar: Aspidum @ Kejaksaan Tinggi Sumatera Utara"],
    );
}

#[test]
fn a_hospital_is_nobody() {
    check(
        "Hadir Direktur RSUD Bumi Panua dr. Yeni Ahmad, M.Kes.\n\nDirektur RSUD Bumi Panua mengakui keterbatasan dokter.",
        &["Yeni Ahmad: Direktur @ RSUD Bumi Panua"],
    );
}
