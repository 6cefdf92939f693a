//! Branches of ministries and associations, offices with a class, and seats that a page tells by the way; on sentences of our own.

use crate::support::{officials, read, units};

/// The officials of a page about Batang that tells these sentences.
fn told(text: &str) -> Vec<String> {
    let page = format!("BATANG – Bupati Batang Sumarno memimpin rapat di Pendopo Kabupaten Batang.\n\n{text}");
    officials(&read(&page)).split_off(1)
}

#[test]
fn a_class_belongs_to_the_name_of_a_prison_and_not_to_that_of_a_court() {
    assert_eq!(
        told("Kepala Rumah Tahanan Negara (Rutan) Kelas IIB Batang Rini Astuti hadir."),
        ["Rini Astuti: Kepala @ Rutan Kelas IIB Batang"]
    );
    assert_eq!(
        told("Ketua Pengadilan Negeri Kelas IB Batang Rini Astuti hadir."),
        ["Rini Astuti: Ketua @ Pengadilan Negeri Batang"]
    );
}

#[test]
fn the_regional_office_of_a_ministry_is_no_ministry() {
    assert_eq!(
        told("Kepala Kanwil Kemenag Provinsi Jawa Tengah Musta Hadi dan Menteri Agama Zaki Aslam hadir."),
        [
            "Musta Hadi: Kepala @ Kanwil Kementerian Agama Provinsi Jawa Tengah",
            "Zaki Aslam: Menteri @ Kementerian Agama"
        ]
    );
    assert_eq!(
        told("Kakanwil Kemenkumham Jawa Tengah Tejo Harwanto hadir."),
        ["Tejo Harwanto: Kepala @ Kanwil Kemenkumham Jawa Tengah"]
    );
}

#[test]
fn an_office_of_prosecutors_in_short_for_its_head() {
    assert_eq!(told("Rapat dihadiri Kejari Batang Mukti Wibowo."), ["Mukti Wibowo: Kajari @ Kejaksaan Negeri Batang"]);
    assert_eq!(told("Rapat dihadiri jaksa Kejari Batang dan warga. Kejari Batang Tahan Mantan Kades."), [""; 0]);
}

#[test]
fn an_association_known_by_its_long_name_and_its_town() {
    assert_eq!(
        told("Ketua Majelis Desa Adat (MDA) Batang I Wayan Artana hadir."),
        ["I Wayan Artana: Ketua @ Majelis Desa Adat Batang"]
    );
    assert_eq!(
        told("Ketua Ikatan Adhyaksa Dharmakarini (IAD) Daerah Batang Ny. Rini Mukti hadir."),
        ["Rini Mukti: Ketua @ Ikatan Adhyaksa Dharmakarini Daerah Batang"]
    );
    assert_eq!(
        told("Donor darah digelar PIA Ardhya Garini Cabang 4. Acara dibuka Ketua PIA Ny. Rini Wahyu."),
        ["Rini Wahyu: Ketua @ PIA Ardhya Garini Cabang 4"]
    );
}

#[test]
fn a_seat_that_the_page_tells_behind_the_name() {
    assert_eq!(
        told("Sementara dari Bawaslu hadir Patris Mandala, salah seorang anggota."),
        ["Patris Mandala: Anggota @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(
        told("Hadir pula Suparmin Hasyim dari KPU Batang yang menjabat anggota, dan Rini Astuti dari KPU Batang."),
        ["Suparmin Hasyim: Anggota @ KPU Kabupaten Batang", "Rini Astuti: "]
    );
}

#[test]
fn members_whose_body_was_named_before() {
    assert_eq!(
        told("Sidang dipimpin Anggota KPU Batang Rini Astuti. Anggota lainnya, Zaki Aslam, membacakan berita acara."),
        ["Rini Astuti: Anggota @ KPU Kabupaten Batang", "Zaki Aslam: Anggota @ KPU Kabupaten Batang"]
    );
    assert_eq!(
        told("Rombongan diterima anggota dewan Zaki Aslam dan anggota dewan juri."),
        ["Zaki Aslam: Anggota @ DPRD Kabupaten Batang"]
    );
    assert_eq!(
        told("Ia didampingi dua anggota majelis yakni Anggota Bawaslu Batang Rini Astuti dan Zaki Aslam."),
        ["Rini Astuti: Anggota @ Bawaslu Kabupaten Batang", "Zaki Aslam: Anggota @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(
        told("Kajari diwakili Kasi Datun Rini Astuti SH, Ketua Bawaslu mewakilkan kepada anggotanya Zaki Aslam."),
        ["Rini Astuti: Kasi Datun @ Kejaksaan Negeri Batang", "Zaki Aslam: Anggota @ Bawaslu Kabupaten Batang"]
    );
}

#[test]
fn who_heads_an_office_of_the_one_he_stands_in_for() {
    assert_eq!(
        told("Gubernur Jawa Tengah diwakili Kepala Kesbangpol Zaki Aslam."),
        ["Zaki Aslam: Kepala @ Badan Kesbangpol Provinsi Jawa Tengah"]
    );
    assert_eq!(
        told("Gubernur Jawa Tengah bersama Kepala Kesbangpol Zaki Aslam hadir."),
        ["Zaki Aslam: Kepala @ Badan Kesbangpol Kabupaten Batang"]
    );
}

#[test]
fn a_line_ends_with_the_places_above_a_village() {
    assert_eq!(
        told("Yang dilantik:\n\n2. Rini Astuti, Kepala Desa Sengon Kecamatan Subah\n\nMereka bekerja esok."),
        ["Rini Astuti: Kepala Desa @ Pemerintah Desa Sengon"]
    );
    // Who stands behind the address is its head.
    assert_eq!(
        told("Hadir tokoh warga Rini Astuti, Kepala Desa Sengon Kecamatan Subah Zaki Aslam dan lainnya."),
        ["Zaki Aslam: Kepala Desa @ Pemerintah Desa Sengon"]
    );
}

#[test]
fn words_of_offices_within_names() {
    assert_eq!(
        told("Camat Subah Edwin Kaban Sitepu, S.H. dan Kaban Kesbangpol Zaki Aslam hadir."),
        [
            "Edwin Kaban Sitepu: Camat @ Pemerintah Kecamatan Subah",
            "Zaki Aslam: Kepala @ Badan Kesbangpol Kabupaten Batang"
        ]
    );
    assert_eq!(
        told("Kepala BKPSDM Tata Wiranata dan Kabid Budidaya Dinas Perikanan Rini Astuti hadir."),
        [
            "Tata Wiranata: Kepala @ BKPSDM Kabupaten Batang",
            "Rini Astuti: Kabid Budidaya @ Dinas Perikanan Kabupaten Batang"
        ]
    );
    assert_eq!(
        told("Hadir Aipda I Nengah Antara dari Polsek Subah. Kerja sama Aipda Budi Antara lain dengan warga."),
        ["Aipda I Nengah Antara: ", "Aipda Budi: "]
    );
}

#[test]
fn a_surname_with_a_post_and_the_whole_name_without() {
    assert_eq!(
        told(
            "Jawaban itu disambar ketua majelis, Laurens Titamena. Sidang ditutup Titamena, Anggota DKPP yang datang."
        ),
        ["Laurens Titamena: Anggota @ DKPP"]
    );
}

#[test]
fn heads_of_the_village_that_is_visited() {
    assert_eq!(
        told("Bupati lalu ke Desa Sengon. Di balai desa ia disambut Kades Zaki Aslam."),
        ["Zaki Aslam: Kepala Desa @ Pemerintah Desa Sengon"]
    );
}

#[test]
fn a_base_in_a_headline_ends_where_it_does_in_the_text() {
    let article = simpul_model::Article {
        url: "page.txt".to_owned(),
        text: "Prajurit Lanud Kartawira Teken Pakta Netral\n\nApel digelar di Lanud Kartawira, Selasa.".to_owned(),
        title: Some("Prajurit Lanud Kartawira Teken Pakta Netral".to_owned()),
        body_start: 1,
        language: Some("id".to_owned()),
        ..simpul_model::Article::default()
    };
    assert_eq!(units(&simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin())), ["Lanud Kartawira [-]"]);
}

#[test]
fn the_ministry_of_religion_has_an_office_in_every_regency() {
    let text = "LEBAK - Kementerian Agama Kabupaten Lebak menggelar rapat. Hadir Kementerian Agama (Kemenag) Kota Serang, Kemenag Kab. Pandeglang, Kemenag Cilegon dan Kemenag Banten.";
    assert_eq!(
        units(&read(text)),
        [
            "Kantor Kementerian Agama Kabupaten Lebak [36.02]",
            "Kantor Kementerian Agama Kota Serang [36.73]",
            "Kantor Kementerian Agama Kabupaten Pandeglang [36.01]",
            "Kantor Kementerian Agama Kota Cilegon [36.72]",
            "Kanwil Kementerian Agama Provinsi Banten [36]",
        ]
    );
    assert_eq!(units(&read("JAKARTA - Kementerian Agama menggelar rapat.")), ["Kementerian Agama [-]"]);
}

#[test]
fn a_high_court_of_religion_bears_the_name_of_its_seat() {
    assert_eq!(
        told("Ketua Pengadilan Tinggi Agama Surabaya Bima Santoso hadir."),
        ["Bima Santoso: Ketua @ Pengadilan Tinggi Agama Surabaya"]
    );
}

#[test]
fn whom_a_prison_holds_stands_before_its_class() {
    assert_eq!(
        told("Kepala Rutan Perempuan Kelas II A Surabaya Rini Astuti hadir."),
        ["Rini Astuti: Kepala @ Rutan Perempuan Kelas II A Surabaya"]
    );
}
