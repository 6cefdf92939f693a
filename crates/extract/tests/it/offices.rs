//! How pages of local governments, prosecutors, ministries and the forces name offices and their holders.

use crate::support::{officials, read, statements};

/// The officials of a page about Batang that tells these sentences.
pub(crate) fn told(text: &str) -> Vec<String> {
    let page = format!("BATANG – Bupati Batang Sumarno memimpin rapat di Pendopo Kabupaten Batang.\n\n{text}");
    officials(&read(&page)).split_off(1)
}

#[test]
fn an_office_in_one_word_that_no_table_holds() {
    assert_eq!(
        told("Pejabat yang dirotasi:\n\n1. Lilik Arianto, dilantik sebagai Kepala DPRKPP.\n\nMereka bekerja esok."),
        ["Lilik Arianto: Kepala @ DPRKPP Kabupaten Batang"]
    );
    assert_eq!(told("Rini Astuti dikenal sebagai Kepala DUKUN di kampungnya."), [""; 0]);
}

#[test]
fn experts_of_the_attorney_general() {
    assert_eq!(
        told("Kajati Riau Narendra Jati menjadi Staf Ahli Jaksa Agung (Eselon I) Bidang Ekonomi."),
        ["Narendra Jati: Kajati @ Kejaksaan Tinggi Riau (former); Staf Ahli @ Kejaksaan Agung"]
    );
}

#[test]
fn a_post_with_its_initials_before_yaitu() {
    assert_eq!(
        told("Surat diteken Asisten Kapolri Bidang Sumber Daya Manusia (ASDM) yaitu Irjen Pol Sabar Raharja."),
        ["Irjen Pol Sabar Raharja: As SDM @ Polri"]
    );
}

#[test]
fn members_of_a_council_by_their_constituency() {
    assert_eq!(
        told("Hadir Anggota DPRD Dapil II Fatimah Hutabarat dan Anggota DPRD Batang Dapil 3 Rudi Wijaya."),
        ["Fatimah Hutabarat: Anggota @ DPRD Kabupaten Batang", "Rudi Wijaya: Anggota @ DPRD Kabupaten Batang"]
    );
}

#[test]
fn a_bench_has_members_and_no_posts() {
    assert_eq!(
        told("Sidang dengan Anggota Majelis Yulia Prameswara dan Agung Budi, masing-masing Anggota DKPP, ditutup."),
        ["Yulia Prameswara: Anggota @ DKPP", "Agung Budi: Anggota @ DKPP"]
    );
    assert_eq!(
        told("Musyawarah dipimpin Ketua Majelis yang juga Ketua Bawaslu Batang, Yosep Pati, sampai sore."),
        ["Yosep Pati: Ketua @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(
        told("Teradu II Umar Tita dan Teradu III Rosina Les, keduanya Anggota Bawaslu Batang, direhabilitasi."),
        ["Umar Tita: Anggota @ Bawaslu Kabupaten Batang", "Rosina Les: Anggota @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(
        told("Ketua Majelis Ulama Indonesia Batang Ahmad Fauzi mengajak warga rukun."),
        ["Ahmad Fauzi: Ketua @ Majelis Ulama Indonesia Batang"]
    );
}

#[test]
fn a_parade_has_a_commander_for_the_day() {
    assert_eq!(
        told("Komandan upacara dipercayakan kepada Kasi Trantib Kecamatan Subah, Supriadi Tamrin."),
        ["Supriadi Tamrin: Kasi Trantib @ Pemerintah Kecamatan Subah"]
    );
}

#[test]
fn names_with_a_glottal_stop() {
    assert_eq!(
        told("Hadir Camat Subah Ya' Muhtar dan Camat Bandar Joni Alla’ Padang."),
        ["Ya' Muhtar: Camat @ Pemerintah Kecamatan Subah", "Joni Alla’ Padang: Camat @ Pemerintah Kecamatan Bandar"]
    );
    // A mark that closes what it opened.
    assert_eq!(told("Camat Subah membacakan puisi 'Kota' Rudi Hartono kepada warga."), [""; 0]);
}

#[test]
fn a_headline_writes_its_verb_large() {
    let article = simpul_model::Article {
        text: "Bupati Batang Sambut Letkol Dadang\n\nBATANG – Letkol Inf Dadang Armada tiba di Batang.".to_owned(),
        title: Some("Bupati Batang Sambut Letkol Dadang".to_owned()),
        ..simpul_model::Article::default()
    };
    let reading = simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin());
    assert_eq!(officials(&reading), ["Letkol Inf Dadang Armada: "]);
}

#[test]
fn sections_with_commas_and_their_district() {
    assert_eq!(
        told(
            "Rukayah yang sebelumnya Kepala Seksi Ketentraman, Ketertiban Umum dan Pembangunan Kecamatan Subah, kini \
              mengemban tugas sebagai Camat Bandar."
        ),
        ["Rukayah: Kasi Ketentraman, Ketertiban Umum dan Pembangunan @ Pemerintah Kecamatan Subah (former); \
             Camat @ Pemerintah Kecamatan Bandar"]
    );
}

#[test]
fn an_outlet_holds_no_post() {
    assert_eq!(told("Seperti dilansir dari Warta, Kapolri melanjutkan kunjungan."), [""; 0]);
}

#[test]
fn naval_bases_with_their_town() {
    assert_eq!(
        told("Hadir Danlantamal IX Ambon Laksma TNI Joko Susilo dan Asintel Danlantamal IX Kolonel Laut (P) Agus Tri."),
        [
            "Laksma TNI Joko Susilo: Danlantamal @ Lantamal IX Ambon",
            "Kolonel Laut (P) Agus Tri: Asintel @ Lantamal IX Ambon"
        ]
    );
    assert_eq!(
        told("Hadir Danlantamal IV Laksamana Pertama TNI Bagus Wira."),
        ["Laksma TNI Bagus Wira: Danlantamal @ Lantamal IV"]
    );
}

#[test]
fn a_name_written_in_one_word() {
    let page = "BATANG – Ketua KPU Batang Ali Yasir hadir. Camat Subah Budi Santoso pulang.\n\n\"Pleno dilanjutkan hingga \
                malam ini,\" kata Aliyasir kepada wartawan.";
    assert_eq!(statements(&read(page)), ["Ali Yasir: Pleno dilanjutkan hingga"]);
}

#[test]
fn words_that_come_from_somebody() {
    let page = "BATANG – Surat itu diteken Bupati Batang Sumarno.\n\nKonfirmasi soal itu datang langsung dari Camat Subah \
                Rudi Hartono.\n\n\"Benar ada mutasi pekan ini,\" ujarnya.";
    assert_eq!(statements(&read(page)), ["Rudi Hartono: Benar ada mutasi"]);
    let guest = "BATANG – Bupati Batang Sumarno membuka rapat. Hadir tamu dari Camat Subah Rudi Hartono.\n\n\"Benar ada \
                 mutasi pekan ini,\" ujarnya.";
    assert_eq!(statements(&read(guest)), ["Sumarno: Benar ada mutasi"]);
}

#[test]
fn one_word_between_offices_is_nobody() {
    assert_eq!(told("Rapat dihadiri Panglima TNI, Kapolri, Jaksa Agung, Kabinda dan Kepala BNPB di Jakarta."), [""; 0]);
    // No force: its officials are told by one bare name, too.
    let hosts = told(
        "BATANG – Hadir Staf Ahli Bupati Bidang Politik Hipni, Staf Ahli Bupati Bidang Ekonomi Sukarno, dan Camat Subah Aufa Syahrul.",
    );
    assert!(hosts.iter().any(|it| it.starts_with("Hipni:")), "{hosts:?}");
    assert_eq!(told("Rapat dihadiri Kapolda Pupau, Kapolda Riau, dan Kapolda Jambi di Jakarta."), [""; 0]);
    assert_eq!(told("Rapat dihadiri Dandim 1403 Sawerigading bersama para perwira."), [""; 0]);
    assert_eq!(told("Ritual digelar di kantor Perbekel Batubulan, Sukawati, Gianyar."), [""; 0]);
    assert_eq!(
        told("Rapat dihadiri Camat Subah, Rudi dan Camat Bandar, Joko Susilo."),
        ["Rudi: Camat @ Pemerintah Kecamatan Subah", "Joko Susilo: Camat @ Pemerintah Kecamatan Bandar"]
    );
}

#[test]
fn a_comma_closes_what_the_sentence_opens_with() {
    assert_eq!(
        told(
            "Camat Subah Suratman wafat. Terkait kursi yang ditinggalkan Suratman, Ketua DPRD Batang mengatakan belum tahu."
        ),
        ["Suratman: Camat @ Pemerintah Kecamatan Subah"]
    );
}

#[test]
fn titles_before_a_rank() {
    assert_eq!(told("Hadir Kapolda Bali Drs Irjen Pol Putu Jayan."), ["Irjen Pol Putu Jayan: Kapolda @ Polda Bali"]);
}

#[test]
fn a_ministry_has_a_minister_and_a_deputy() {
    assert_eq!(
        told("Hadir Mendagri Tito Wibowo dan Wamendagri Bima Surya."),
        ["Tito Wibowo: Menteri @ Kementerian Dalam Negeri", "Bima Surya: Wakil Menteri @ Kementerian Dalam Negeri"]
    );
}

#[test]
fn an_office_in_short_behind_its_word() {
    assert_eq!(
        told("Kepala Dinas DPMPTSP, H. Agus Tinur, dan anggota DPR RI asal Subah I Made Urip hadir."),
        ["Agus Tinur: Kepala @ DPMPTSP Kabupaten Batang", "I Made Urip: Anggota @ DPR RI"]
    );
}

#[test]
fn a_whole_name_misspelt_behind_a_verb_of_speech() {
    let page = "GIANYAR – Perbekel Batubulan Dewa Gde Sumerta hadir. Wakil Bupati Gianyar A.A. Gde Mayun pulang.\n\n\"Kami telah \
                memiliki balai,\" ungkap Dewa Gde Sumertha.\n\n\"Ini sesuai dengan rencana,\" ujar A.A. Gde Mayun.";
    assert_eq!(statements(&read(page)), ["Dewa Gde Sumerta: Kami telah memiliki", "A.A. Gde Mayun: Ini sesuai dengan"]);
}

#[test]
fn initials_that_the_page_explains_are_no_office() {
    let page = "BATANG – Juru bicara Badan Pemenangan Nasional (BPN) itu hadir bersama Bupati Batang Sumarno.";
    let units: Vec<String> = read(page).units.into_iter().map(|it| it.name).collect();
    assert_eq!(units, ["Pemerintah Kabupaten Batang"]);
}

#[test]
fn a_wife_bears_her_husbands_name_behind_hers() {
    assert_eq!(
        told("Hadir Letkol Inf Andika Permana dan Ketua Persit Hetty Andika Permana."),
        ["Letkol Inf Andika Permana: ", "Hetty Andika Permana: Ketua @ Persit KCK Kabupaten Batang"]
    );
}

#[test]
fn a_stray_comma_before_the_house() {
    assert_eq!(
        told(
            "Kepala Bidang Pemerintahan Umum, Sekretariat Daerah Batang Arif Kuncoro hadir. Kabag Protokol, Setda Batang, \
              Putro Sapto pulang."
        ),
        [
            "Arif Kuncoro: Kabid Pemerintahan Umum @ Pemerintah Kabupaten Batang",
            "Putro Sapto: Kabag Protokol @ Pemerintah Kabupaten Batang"
        ]
    );
}

#[test]
fn an_office_in_brackets_and_one_behind_them() {
    assert_eq!(
        told("Dilantik Aufa Syahrul (Camat Subah) Pjs Bupati Kendal, Zaki Aslam (Camat Bandar) Pjs Bupati Demak."),
        [
            "Aufa Syahrul: Camat @ Pemerintah Kecamatan Subah; Bupati @ Pemerintah Kabupaten Kendal (acting)",
            "Zaki Aslam: Camat @ Pemerintah Kecamatan Bandar; Bupati @ Pemerintah Kabupaten Demak (acting)"
        ]
    );
    assert_eq!(
        told("Hadir Aufa Syahrul (Camat Subah) dan Camat Bandar Zaki Aslam."),
        ["Aufa Syahrul: Camat @ Pemerintah Kecamatan Subah", "Zaki Aslam: Camat @ Pemerintah Kecamatan Bandar"]
    );
}

#[test]
fn a_place_goes_on_up_to_its_district() {
    assert_eq!(told("Ia ketua Karang Taruna Subah Agung, Kecamatan Subah, yang hadir."), [""; 0]);
}

#[test]
fn a_name_that_begins_with_a_bare_initial() {
    let page = "BATANG – Camat Subah S Pujiono hadir. Bupati Batang Sumarno pulang.\n\n\"Silakan ditanggapi sekarang,\" ucap S \
                Pujiono.";
    assert_eq!(statements(&read(page)), ["S Pujiono: Silakan ditanggapi sekarang,"]);
}

#[test]
fn the_part_in_a_case_is_no_part_of_a_name() {
    let page = "AMBON - Pengadu Umar Hasan, mantan Sekretaris KPU Kabupaten Batang, hadir. \"Saya pegang absen,\" ungkap Umar.";
    let read = read(page);
    assert_eq!(officials(&read), ["Umar Hasan: Sekretaris @ KPU Kabupaten Batang (former)"]);
    assert_eq!(statements(&read), ["Umar Hasan: Saya pegang absen,"]);
}

#[test]
fn members_of_a_team_of_examiners_by_where_they_come_from() {
    let names = |list: &str| {
        let read = read(&format!(
            "AMBON - Sidang digelar, Kamis (18/7/2024). Ia didampingi Tim Pemeriksa Daerah (TPD) Provinsi Maluku {list}."
        ));
        officials(&read)
    };
    let three = ["Rina Sari", "Agus Raka", "Edi Haris"].map(|it| format!("{it}: Anggota @ TPD Provinsi Maluku"));
    assert_eq!(
        names("yang terdiri dari Rina Sari (unsur KPU), Agus Raka (unsur Bawaslu), dan Edi Haris (unsur masyarakat)"),
        three
    );
    assert_eq!(
        names(
            "masing-masing Rina Sari dari unsur masyarakat, Agus Raka dari unsur KPU dan Edi Haris dari unsur Bawaslu"
        ),
        three
    );
}

#[test]
fn a_member_by_what_he_looks_after() {
    for field in ["Divisi Hukum", "Kadiv Hukum dan Pengawasan", "Kepala Divisi Hukum dan Pengawasan"] {
        assert_eq!(
            told(&format!("{field} KPU Batang, Yatno Hadi, menyebut ada dua gugatan.")),
            ["Yatno Hadi: Anggota @ KPU Kabupaten Batang"]
        );
    }
    assert_eq!(
        told("Kadiv Pemasyarakatan Kanwil Kemenkumham Jambi, Yatno Hadi, mengecek sel."),
        ["Yatno Hadi: Kepala Divisi Pemasyarakatan @ Kanwil Kemenkumham Jambi"]
    );
    assert_eq!(told("Divisi Hukum PT Sumber Jaya, Yatno Hadi, menyebut ada dua gugatan."), [""; 0]);
}

#[test]
fn offices_whose_seat_is_a_village_or_not_in_the_tables() {
    assert_eq!(
        told(
            "Kepala Lapas Kelas IIA Kerobokan Yatno Hadi hadir. Kabid Lalu Lintas Dishub Batang, Rini Astuti, pulang."
        ),
        [
            "Yatno Hadi: Kepala @ Lapas Kelas IIA Kerobokan",
            "Rini Astuti: Kabid Lalu Lintas @ Dinas Perhubungan Kabupaten Batang"
        ]
    );
    assert_eq!(
        told("Kades Sumberlangit, Yatno Hadi, mengatakan demikian."),
        ["Yatno Hadi: Kepala Desa @ Pemerintah Desa Sumberlangit"]
    );
    assert_eq!(told("Kalapas Yatno Hadi hadir."), ["Yatno Hadi: Kepala @ Lapas Batang"]);
}

#[test]
fn what_stands_behind_the_dateline_opens_its_sentence() {
    let lead = |text: &str| {
        let article = simpul_model::Article {
            text: format!("BATANG – {text}"),
            dateline: Some("BATANG".to_owned()),
            ..simpul_model::Article::default()
        };
        officials(&simpul_extract::read(&article, simpul_lexicon::Lexicon::builtin()))
    };
    assert_eq!(
        lead("Yatno Hadi sebagai Ketua KPU Batang menyampaikan terima kasih."),
        ["Yatno Hadi: Ketua @ KPU Kabupaten Batang"]
    );
    assert_eq!(
        lead("Sebelum menjabat Kapolres Batang, AKBP Imam bertugas sebagai Kasubdit Gakkum Ditlantas Polda Jatim."),
        ["AKBP Imam: Kapolres @ Polres Batang; Kasubdit Gakkum @ Ditlantas Polda Jawa Timur (former)"]
    );
}

#[test]
fn fields_and_constituencies_between_an_office_and_its_holder() {
    assert_eq!(
        told(
            "Kabid P2P Dinkes Batang Yatno Hadi dan Anggota DPRD Provinsi Jawa Tengah Dapil Batang-Pekalongan, Rini Astuti, hadir."
        ),
        [
            "Yatno Hadi: Kabid P2P @ Dinas Kesehatan Kabupaten Batang",
            "Rini Astuti: Anggota @ DPRD Provinsi Jawa Tengah"
        ]
    );
    assert_eq!(
        told("Kabid Informasi Publik (IKP) Dinas Kominfo Batang Yatno Hadi hadir."),
        ["Yatno Hadi: Kabid Informasi Publik @ Dinas Kominfo Kabupaten Batang"]
    );
    assert_eq!(
        told("Kasubdit III/Jatanras Ditreskrimum Polda Sumut AKBP Imam hadir."),
        ["AKBP Imam: Kasubdit III Jatanras @ Ditreskrimum Polda Sumatera Utara"]
    );
    // An assistant of the secretary, not the secretary.
    assert_eq!(
        told("Asisten Administrasi Umum Sekda Batang Yatno Hadi hadir bersama Tenaga Ahli Bupati Batang Rini Astuti."),
        [
            "Yatno Hadi: Asisten Administrasi Umum @ Pemerintah Kabupaten Batang",
            "Rini Astuti: Tenaga Ahli @ Pemerintah Kabupaten Batang"
        ]
    );
}

#[test]
fn a_member_by_his_field_in_short() {
    assert_eq!(
        told("Ketua Bawaslu Batang Yatno Hadi dan Anggota KPU Batang Budi Wira selaku Kadiv Teknis hadir."),
        ["Yatno Hadi: Ketua @ Bawaslu Kabupaten Batang", "Budi Wira: Anggota @ KPU Kabupaten Batang"]
    );
    assert_eq!(told("Kapoldasu Komjen Imam Wira tiba."), ["Komjen Pol Imam Wira: Kapolda @ Polda Sumatera Utara"]);
}

#[test]
fn rectors_and_deans_name_their_university_in_short() {
    assert_eq!(
        told("Rektor Unwira Prof. Dr. Yatno Hadi, M.Si. dan Rektor UBW Rini Astuti hadir."),
        ["Yatno Hadi: Rektor @ Unwira", "Rini Astuti: Rektor @ UBW"]
    );
    assert_eq!(
        told("Dekan FISIP Unwira Yatno Hadi menemui Wakil Rektor III UBW, Rini Astuti, di kampus itu."),
        ["Yatno Hadi: Dekan @ Unwira", "Rini Astuti: Wakil Rektor III @ UBW"]
    );
    assert_eq!(
        told("Universitas Bina Wira (UBW) berdiri lama. Dekan Fakultas Hukum UBW Yatno Hadi hadir."),
        ["Yatno Hadi: Dekan @ Universitas Bina Wira"]
    );
}

#[test]
fn heads_of_ministries_and_of_the_offices_of_religion() {
    assert_eq!(
        told("Dirjen Otda, Yatno Hadi, dan Irjen Kemenkes Rini Astuti hadir."),
        ["Yatno Hadi: Dirjen Otda @ Kementerian Dalam Negeri", "Rini Astuti: Irjen @ Kementerian Kesehatan"]
    );
    assert_eq!(
        officials(&read(
            "BATANG – Kantor Kemenag Kabupaten Batang menggelar rapat. Kasi Bimas Islam, Munadi menyampaikan aturan itu."
        )),
        ["Munadi: Kasi Bimas Islam @ Kantor Kementerian Agama Kabupaten Batang"]
    );
    assert_eq!(
        told("Kepala Kantor Kementerian Agama Kabupaten Batang, Muhammad Rifa’ melantik lima orang."),
        ["Muhammad Rifa’: Kepala @ Kantor Kementerian Agama Kabupaten Batang"]
    );
    assert_eq!(told("Penghulu Muda Yatno Hadi menikahkan mereka."), [""; 0]);
}

#[test]
fn what_stands_between_a_post_and_its_holder() {
    assert_eq!(
        told("Hadir Camat Subah bapak Yatno, S.Sos, dan Camat Bandar ibu Rini Astuti."),
        ["Yatno: Camat @ Pemerintah Kecamatan Subah", "Rini Astuti: Camat @ Pemerintah Kecamatan Bandar"]
    );
    assert_eq!(
        told("Ketua Bawaslu Kabupaten Batang Jawa Tengah Yatno Hadi hadir."),
        ["Yatno Hadi: Ketua @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(told("Direktur RSUD Kartika, Yatno Hadi, diperiksa."), ["Yatno Hadi: Direktur @ RSUD Kartika"]);
    assert_eq!(
        told("Wakil Bupati Batang H. Hari Wira hadir."),
        ["Hari Wira: Wakil Bupati @ Pemerintah Kabupaten Batang"]
    );
    assert_eq!(
        told("Kabag Pengadaan Barang dan Jasa Yatno Hadi hadir."),
        ["Yatno Hadi: Kabag Pengadaan Barang dan Jasa @ Pemerintah Kabupaten Batang"]
    );
}

#[test]
fn a_ministry_s_office_in_a_regency_is_not_the_ministry() {
    assert_eq!(
        told(
            "Kasubbag TU Kemenag Kabupaten Batang, Yatno Hadi, dan Kasi Bimas Islam Kemenag Kendal Rini Astuti hadir."
        ),
        [
            "Yatno Hadi: Kasubbag TU @ Kantor Kementerian Agama Kabupaten Batang",
            "Rini Astuti: Kasi Bimas Islam @ Kantor Kementerian Agama Kabupaten Kendal"
        ]
    );
    assert_eq!(
        told(
            "Menteri Agama Yatno Hadi memimpin Kementerian Agama. Kepala Bidang Urais Kemenag Provinsi Jawa Tengah Rini Astuti hadir."
        ),
        [
            "Yatno Hadi: Menteri @ Kementerian Agama",
            "Rini Astuti: Kabid Urais @ Kanwil Kementerian Agama Provinsi Jawa Tengah"
        ]
    );
    assert_eq!(
        told("Dirjen Otda Kementerian Dalam Negeri Republik Indonesia (Kemendagri RI) Yatno Hadi hadir."),
        ["Yatno Hadi: Dirjen Otda @ Kementerian Dalam Negeri"]
    );
}

#[test]
fn who_runs_the_works_of_a_government_holds_an_office() {
    assert_eq!(
        told("Direktur PDAM Batang, Sukarman menyatakan maaf. Direktur Utama PT Wira Jaya, Yatno Hadi, hadir."),
        ["Sukarman: Direktur @ PDAM Batang"]
    );
}

#[test]
fn whoever_speaks_for_a_council_is_no_policeman() {
    assert_eq!(
        told("Hal itu dibenarkan Kasubag Humas dan Protokoler Sekretariat DPRD Batang, Yatno Hadi."),
        ["Yatno Hadi: Kasubbag Humas dan Protokol @ DPRD Kabupaten Batang"]
    );
    assert_eq!(
        told("Hal itu dibenarkan Kabag Umum Sekretariat DPRD Batang, Yatno Hadi."),
        ["Yatno Hadi: Kabag Umum @ DPRD Kabupaten Batang"]
    );
}

#[test]
fn the_station_and_the_post_beside_the_head_of_a_district_are_those_of_his() {
    let told = |text: &str| {
        let page = read(text);
        crate::support::units(&page)
    };
    let opens = "KPU Kabupaten Batang menggelar pleno di Balai Kecamatan Subah.";
    assert_eq!(
        told(&format!("{opens} Rapat dihadiri Camat Subah, Kapolsek dan Danramil.")),
        [
            "KPU Kabupaten Batang [33.25]",
            "Pemerintah Kecamatan Subah [33.25.09]",
            "Polsek Subah [33.25.09]",
            "Koramil Subah [33.25.09]"
        ]
    );
    assert_eq!(told(&format!("{opens} Rapat dihadiri para Camat, Kapolsek dan Danramil.")).len(), 1);
}
