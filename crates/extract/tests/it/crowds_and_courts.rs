//! Protests, arrests, courts and what is destroyed in public: who does it, who is only there, and where it was.

use crate::support::check_events as check;

#[test]
fn an_arrest_is_told_by_its_verb_and_guarding_a_vote_is_not() {
    check(
        "BLITAR - Satreskrim Polres Blitar menangkap dua orang di sebuah ruko di Kecamatan Srengat, Kabupaten Blitar, Senin (11/11/2024).",
        &["lawenforcement 2024-11-11 @ruko #35.05.03 org[Satreskrim Polres Blitar]"],
    );
    check(
        "BLITAR - Polres Blitar siap mengamankan jalannya Pilkada 2024, kata Kapolres Blitar AKBP Bima Santoso.",
        &[],
    );
}

#[test]
fn seized_goods_are_destroyed_and_ballots_too() {
    check(
        "BLITAR - Polres Blitar memusnahkan 985 gram sabu di halaman Mapolres Blitar, Senin (11/11/2024). Pemusnahan dipimpin Kapolres Blitar AKBP Bima Santoso dan disaksikan Kajari Blitar Rina Wijaya.",
        &[
            "lawenforcement 2024-11-11 @halaman Mapolres Blitar #35.05 org[Polres Blitar] leads[Bima Santoso] there[Rina Wijaya]",
        ],
    );
    check(
        "BLITAR - KPU Blitar memusnahkan 300 lembar surat suara rusak di Gudang Garuda, Senin (11/11/2024).",
        &["other 2024-11-11 @Gudang Garuda #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn those_who_were_caught_at_a_place_were_caught() {
    check(
        "BLITAR - Dua pria terduga kurir sabu berhasil diringkus Satresnarkoba Polres Blitar di Desa Sumberejo, Kecamatan Sanankulon, Senin (11/11/2024).",
        &["lawenforcement 2024-11-11 #35.05.07 org[Satresnarkoba Polres Blitar]"],
    );
}

#[test]
fn a_crowd_before_an_office_protests_and_its_envoys_are_heard_inside() {
    check(
        "BLITAR - Ratusan guru honorer mendatangi Kantor DPRD Kabupaten Blitar, Senin (11/11/2024). Mereka membentangkan spanduk dan berorasi.\n\nSetelah itu 10 perwakilan diterima Ketua DPRD Kabupaten Blitar Hasan Basri di ruang rapat utama.\n\nKapolres Blitar AKBP Bima Santoso memimpin langsung pengamanan.",
        &[
            "protest 2024-11-11 @Kantor DPRD Kabupaten Blitar #35.05 there[Bima Santoso]",
            "visit 2024-11-11 @ruang rapat utama #35.05 there[Hasan Basri]",
        ],
    );
}

#[test]
fn those_of_a_crowd_who_are_let_in_are_heard_there() {
    check(
        "BLITAR - Ratusan petani berunjuk rasa di depan Kantor Bupati Blitar, Selasa (12/11/2024). Sepuluh perwakilan lalu diterima di ruang rapat utama. Pertemuan itu dipimpin Wakil Bupati Blitar Hasan Basri.",
        &[
            "protest 2024-11-12 @Kantor Bupati Blitar #35.05",
            "visit 2024-11-12 @ruang rapat utama #35.05 leads[Hasan Basri]",
        ],
    );
}

#[test]
fn a_house_is_raided_and_each_arrest_has_its_place() {
    check(
        "ASAHAN - Sebuah rumah kontrakan di Desa Sei Apung, Kecamatan Tanjung Balai, digerebek Satresnarkoba Polres Asahan, Rabu (4/9/2024).",
        &["lawenforcement 2024-09-04 #12.09.10.2007 org[Satresnarkoba Polres Asahan]"],
    );
    check(
        "ASAHAN - Satresnarkoba Polres Asahan menangkap dua pria di Kecamatan Tanjung Balai, Kabupaten Asahan, Senin (8/9/2025). Selanjutnya, polisi menangkap dua pria di Kecamatan Air Joman.",
        &[
            "lawenforcement 2025-09-08 #12.09.10 org[Satresnarkoba Polres Asahan]",
            "lawenforcement 2025-09-08 #12.09.09",
        ],
    );
}

#[test]
fn an_arrest_may_be_named_by_its_passive() {
    check(
        "BLITAR - Diciduknya dua pria pada Selasa (26/11/2024) di Kelurahan Dandong, Kecamatan Srengat, diungkap Kapolres Blitar AKBP Bima Santoso.",
        &["lawenforcement 2024-11-26 #35.05.03.1009"],
    );
}

#[test]
fn where_those_who_are_caught_live_or_are_taken_is_no_place_of_the_arrest() {
    check(
        "BLITAR - Satreskrim Polres Blitar menangkap AR (36), warga Kabupaten Tulungagung, di Kelurahan Dandong, Kecamatan Srengat, Selasa (1/7/2025). Petugas mengamankan AR dan membawanya ke Mapolres Blitar.",
        &["lawenforcement 2025-07-01 #35.05.03.1009 org[Satreskrim Polres Blitar]"],
    );
}

#[test]
fn whatever_a_crowd_does_in_protest_is_one() {
    check(
        "PAMEKASAN - Warga Desa Tampojung Tenggina, Kabupaten Pamekasan, menanam pisang di jalan sebagai bentuk protes, Senin (26/1/2026). Aksi itu dijaga Polres Pamekasan.",
        &["protest 2026-01-26 #35.28.10.2006 there[Polres Pamekasan]"],
    );
}

#[test]
fn a_crowd_before_the_court_is_no_part_of_the_hearing() {
    check(
        "AMBON - Sidang digelar Pengadilan Negeri Ambon, Kamis (25/9/2025). Sekda Seram Bagian Barat Tono Suharto diperiksa sebagai saksi. Di halaman pengadilan, belasan anggota Himpunan Mahasiswa Seram Barat melakukan aksi damai.",
        &[
            "hearing 2025-09-25 #81.71 org[Pengadilan Negeri Ambon] speaks[Tono Suharto]",
            "protest 2025-09-25 @halaman pengadilan #81.71 org[Himpunan Mahasiswa Seram Barat]",
        ],
    );
}

#[test]
fn a_court_that_carries_out_a_judgement_does_it() {
    check(
        "TANJUNG REDEB - Pengadilan Negeri Tanjung Redeb mengeksekusi lahan di Desa Gurimbang, Kabupaten Berau, Rabu (5/11/2025). Warga sempat memalang jalan, namun mundur.",
        &["lawenforcement 2025-11-05 #64.03.03.2011 org[Pengadilan Negeri Tanjung Redeb]"],
    );
}

#[test]
fn what_is_destroyed_before_guests_needs_no_day() {
    check(
        "KEDIRI - Kejari Kota Kediri memusnahkan barang bukti dari 52 perkara. Pemusnahan ini dihadiri Kapolres Kediri Kota AKBP Bima Santoso.",
        &["lawenforcement #35.71 org[Kejaksaan Negeri Kota Kediri] there[Bima Santoso]"],
    );
    check("KEDIRI - Kejari Kota Kediri pernah menangkap pelaku pencurian.", &[]);
}

#[test]
fn a_protest_is_told_by_those_who_guard_it() {
    check(
        "BLITAR - Aksi unjuk rasa mahasiswa di depan Kantor DPRD Kabupaten Blitar dijaga personel Polres Blitar.",
        &["protest @Kantor DPRD Kabupaten Blitar #35.05 there[Polres Blitar]"],
    );
    check(
        "BLITAR - Sebanyak 250 anggota Polres Blitar diturunkan mengawal mahasiswa yang menolak kenaikan pajak di Kantor DPRD Kabupaten Blitar, Selasa (12/11/2024).",
        &["protest 2024-11-12 @Kantor DPRD Kabupaten Blitar #35.05 there[Polres Blitar]"],
    );
    // A campaign's people are no protest.
    check(
        "BLITAR - Polres Blitar mengawal massa kampanye pasangan calon di Lapangan Garuda, Selasa (12/11/2024).",
        &["logistics 2024-11-12 @Lapangan Garuda #35.05 there[Polres Blitar]"],
    );
}

#[test]
fn an_arrest_lies_where_it_was_made_not_where_the_caught_hold_office() {
    check(
        "BLITAR - Kejaksaan Negeri Blitar menahan mantan Kepala Desa Bagelenan, Kecamatan Srengat, Rabu (6/12/2023).",
        &["lawenforcement 2023-12-06 #35.05 org[Kejaksaan Negeri Blitar]"],
    );
    // What stands beside the day.
    check(
        "BLITAR - Satresnarkoba Polres Blitar, Jawa Timur, menangkap tiga orang yang membawa sabu. Mereka dihentikan di Desa Bagelenan, Kecamatan Srengat, Jumat (3/10/2025).",
        &["lawenforcement 2025-10-03 #35.05 org[Satresnarkoba Polres Blitar]"],
    );
}

#[test]
fn a_page_may_open_with_an_arrest_without_a_day() {
    check(
        "BATANG - Kejaksaan Negeri Batang menahan mantan Kepala Desa Sukamaju. Kajari Batang Yatno Hadi membenarkannya.",
        &["lawenforcement #33.25 org[Kejaksaan Negeri Batang]"],
    );
    check(
        "BATANG - Bupati Batang Sumarno prihatin atas kasus itu. Ia meminta semua tenang. Kejaksaan Negeri Batang menahan mantan Kepala Desa Sukamaju.",
        &[],
    );
}

#[test]
fn those_of_the_bench_are_named_with_their_number_and_kind() {
    check(
        "JOMBANG - Tuntutan dibacakan dalam sidang di ruang Cakra Pengadilan Negeri Jombang, Rabu (8/5/2024), di hadapan Majelis Hakim yang diketuai Wayan Sudarta dengan dibantu 2 (dua) Hakim anggota (Ad Hoc) yaitu Jon Prasetya dan Sumartono serta Panitra Penganti (PP) Indra Wibisana.",
        &[
            "hearing 2024-05-08 @ruang Cakra Pengadilan Negeri Jombang #35.17 org[Pengadilan Negeri Jombang] leads[Wayan Sudarta] there[Indra Wibisana, Jon Prasetya, Sumartono]",
        ],
    );
    crate::support::check_officials(
        "Sidang di Pengadilan Negeri Jombang digelar di hadapan Majelis Hakim yang diketuai Wayan Sudarta dengan dibantu 2 (dua) Hakim anggota (Ad Hoc) yaitu Jon Prasetya dan Sumartono serta Panitra Penganti (PP) Indra Wibisana.",
        &[
            "Wayan Sudarta: Hakim @ Pengadilan Negeri Jombang",
            "Jon Prasetya: Hakim @ Pengadilan Negeri Jombang",
            "Sumartono: Hakim @ Pengadilan Negeri Jombang",
            "Indra Wibisana: Panitera @ Pengadilan Negeri Jombang",
        ],
    );
}

#[test]
fn a_prosecutor_is_before_the_court_and_whom_the_case_is_about_by_office_or_who_speaks_for_the_court_is_not() {
    check(
        "BINJAI - Sidang perkara sabu yang melibatkan terdakwa oknum anggota Ditresnarkoba Polda Sumut bergulir di Pengadilan Negeri (PN) Binjai, Senin (26/1/2026). Jaksa penuntut umum (JPU), Paulus Wirawan tidak dapat menghadirkan saksi. Humas PN Binjai, Ulwan Maulana menjelaskan, sidang dilanjutkan meski JPU tidak hadirkan saksi.",
        &[
            "hearing 2026-01-26 @Pengadilan Negeri (PN) Binjai #12.75 org[Pengadilan Negeri Binjai] speaks[Paulus Wirawan]",
        ],
    );
}

#[test]
fn who_chairs_a_bench_is_a_judge_on_a_page_without_a_court_too() {
    let officials = |text: &str| crate::support::officials(&crate::support::read(text));
    let page = |body: &str| {
        format!("BLITAR - Sidang yang dipimpin Ketua Majelis Ahmad Peten, S.H., {body} digelar Selasa (5/3/2024).")
    };
    let read = officials(&page("didampingi Hamka, S.H., sebagai hakim anggota,"));
    assert!(read.iter().any(|it| it.starts_with("Ahmad Peten: Hakim")), "{read:?}");
    let read = officials(&page("di kantor Bawaslu"));
    assert!(!read.iter().any(|it| it.contains("Hakim")), "{read:?}");
}

#[test]
fn who_sits_beside_the_chair_does_not_lead() {
    check(
        "BLITAR - Sidang digelar di PN Blitar dipimpin Ketua Majelis Hakim, Ahmad Peten, Hakim Anggota Rudi Yao dan Gabriel Lasa, Senin (9/12/2024).",
        &[
            "hearing 2024-12-09 @PN Blitar #35.05 org[Pengadilan Negeri Blitar] leads[Ahmad Peten] there[Gabriel Lasa, Rudi Yao]",
        ],
    );
}
