//! Names of people: in every case and with every mark, by their parts, and who is meant by them later.

use crate::support::{check_officials as check, read};

#[test]
fn later_short_forms_are_the_same_person_and_an_initial_fits_no_strange_word() {
    check(
        "Kapolres Sampang AKBP Raka Wira Satria hadir. AKBP Wira menyapa warga. Satria lalu pulang.",
        &["AKBP Raka Wira Satria: Kapolres @ Polres Sampang"],
    );
    check(
        "Anggota KPU Kudus Maskuri Alim hadir. Anggota Bawaslu Kudus M Sutanto juga hadir. Maskuri berbicara.",
        &["Maskuri Alim: Anggota @ KPU Kabupaten Kudus", "M Sutanto: Anggota @ Bawaslu Kabupaten Kudus"],
    );
}

#[test]
fn words_that_mean_something_else_elsewhere_are_names_behind_a_rank_or_an_office() {
    check("Aipda Rio Bayu Kelana hadir.", &["Aipda Rio Bayu Kelana: "]);
    check("Kapolres Jombang AKBP Hari Wahyudi hadir.", &["AKBP Hari Wahyudi: Kapolres @ Polres Jombang"]);
    check("Ketua KPU Jombang Hari Sutrisno hadir.", &["Hari Sutrisno: Ketua @ KPU Kabupaten Jombang"]);
    check("Kapten Inf Budi Hari Santoso hadir bersama Polres Jombang.", &["Kapten Inf Budi Hari Santoso: "]);
    check(
        "Kepala Bakesbangpol Kota Blitar Hakim Siswoyo hadir.",
        &["Hakim Siswoyo: Kepala @ Badan Kesbangpol Kota Blitar"],
    );
    check("Ketua KPU Jombang, Hari Raya Idul Fitri kian dekat.", &[]);
    check("Rapat selesai. Dijadwalkan, Wakil Bupati Jombang akan hadir.", &[]);
    check("Patroli dipimpin Pawas yang juga Kapolsek Nita Ipda Yan Tale.", &["Ipda Yan Tale: Kapolsek @ Polsek Nita"]);
}

#[test]
fn a_stray_full_stop_parts_no_one_from_his_degrees() {
    let reading = read("Hadir Ketua DPRD Lebong Awaluddin Amin. SIK, MH. Ia membuka rapat.");
    assert_eq!(reading.officials[0].degrees, ["S.I.K.", "M.H."]);
}

#[test]
fn square_brackets_are_brackets_and_hakim_may_be_a_name() {
    check(
        "Hadir Plt Kepala Badan Kesatuan Bangsa dan Politik [Kesbangpol] Kudus Wena Sapulu.",
        &["Wena Sapulu: Kepala @ Badan Kesbangpol Kabupaten Kudus (acting)"],
    );
    check(
        "Hadir Wakil Bupati Kudus Abdul Hakim Santo, Sekda Kudus Tomi Ardian.",
        &[
            "Abdul Hakim Santo: Wakil Bupati @ Pemerintah Kabupaten Kudus",
            "Tomi Ardian: Sekda @ Pemerintah Kabupaten Kudus",
        ],
    );
    check("Jenderal Berbintang Satu itu memuji warga Kudus.", &[]);
}

#[test]
fn a_short_name_takes_the_longer_one_of_the_page_and_parts_in_a_film_are_nobody() {
    check(
        "Permohonan diajukan Masrul Pasri. Masrul, mantan Camat Jekulo, berbicara.",
        &["Masrul Pasri: Camat @ Pemerintah Kecamatan Jekulo (former)"],
    );
    check("Sutradara memuji pemain film itu. Ia memerankan Iptu Ratih dalam adegan sulit bersama Kompol Bram.", &[]);
}

#[test]
fn small_letters_and_lone_initials_before_and_in_names() {
    check("Danramil Jekulo kapten Inf Narto hadir.", &["Kapten Inf Narto: Danramil @ Koramil Jekulo"]);
    check("Wakapolres Kudus Kompol K Nababan hadir.", &["Kompol K Nababan: Wakapolres @ Polres Kudus"]);
    check("Hadir Staf Bawaslu Provinsi Jawa Tengah, BEM Unida dan para kepala SKPK, camat, imam di Kudus.", &[]);
    check("Ketua KPUD Batu, Panwasllu, Forpimda hadir. Di Bandara Jos Imsula, Kapolda disambut.", &[]);
    check(
        "Asisten pelatih Igor Toli berkata. Pj Kades Terban Efran Desa hadir.",
        &["Efran Desa: Kepala Desa @ Pemerintah Desa Terban (acting)"],
    );
}

#[test]
fn a_wife_and_the_husband_whose_name_she_bears_are_two() {
    check(
        "Hadir Ketua Persit KCK Daerah XIII/Merdeka Ny Evi Suhardana. Pangdam XIII/Merdeka Mayjen TNI Suhardana bangga.",
        &[
            "Evi Suhardana: Ketua @ Persit KCK Daerah XIII/Merdeka",
            "Mayjen TNI Suhardana: Pangdam @ Kodam XIII/Merdeka",
        ],
    );
}

#[test]
fn a_name_may_open_the_sentence_before_its_post() {
    check("Abhan Rakitan Ketua KPU Lebong, usai rapat, pulang.", &["Abhan Rakitan: Ketua @ KPU Kabupaten Lebong"]);
    check("Menurut Budi Rakitan Ketua KPU Lebong, tahapan berjalan.", &["Budi Rakitan: Ketua @ KPU Kabupaten Lebong"]);
    check("Lebong Selatan Ketua KPU Lebong hadir.", &[]);
    check("Usai Apel Ketua KPU Lebong pulang.", &[]);
}

#[test]
fn names_that_end_like_words_and_seats_before_an_honorific() {
    check(
        "Babinsa Koramil 1303-07/Dumoga Sertu I Wayan Dana mengatakan, Sekretaris Desa Werdi Agung Selatan Bapak I Ketut Rama hadir.",
        &[
            "Sertu I Wayan Dana: Babinsa @ Koramil 1303-07/Dumoga",
            "I Ketut Rama: Sekretaris Desa @ Pemerintah Desa Werdi",
        ],
    );
}

#[test]
fn a_corps_of_the_army_is_no_name_and_a_name_of_the_police_no_corps() {
    check(
        "Dandim 0705/Magelang Letkol Armed Kukuh Wira hadir.",
        &["Letkol Arm Kukuh Wira: Dandim @ Kodim 0705/Magelang"],
    );
    check("Kapolda Riau Irjen Armed Wijaya hadir.", &["Irjen Pol Armed Wijaya: Kapolda @ Polda Riau"]);
}

#[test]
fn a_month_ends_a_name_and_begins_none() {
    check("Letkol Inf Eko Julianto Ramadan hadir.", &["Letkol Inf Eko Julianto Ramadan: "]);
    check("Kapolres Gowa AKBP Raka berbagi takjil pada bulan Ramadan.", &["AKBP Raka: Kapolres @ Polres Gowa"]);
}

#[test]
fn names_that_no_case_or_mark_hides() {
    check(
        "Komandan Kodim 1203/Ketapang Letkol kav. Sigit Wira, M.I.P. memimpin acara.",
        &["Letkol Kav Sigit Wira: Dandim @ Kodim 1203/Ketapang"],
    );
    check(
        "Kabag Ops Polres Toba Kompol Pandapotan Butar-butar, S.H. hadir.",
        &["Kompol Pandapotan Butar-butar: Kabag Ops @ Polres Toba"],
    );
    check(
        "Menanggapi itu Ketua Bawaslu Kabupaten Blitar, Rustam Wira, S.H., menyarankan hitung ulang.",
        &["Rustam Wira: Ketua @ Bawaslu Kabupaten Blitar"],
    );
    check(
        "Yang menggantikannya sebagai Camat Srengat ialah Retno Wira, S.IP, kata bupati.",
        &["Retno Wira: Camat @ Pemerintah Kecamatan Srengat"],
    );
    check(
        "Hadir Direktur Pelindungan WNI Kementerian Luar Negeri Dimas Wira.",
        &["Dimas Wira: Direktur @ Kementerian Luar Negeri"],
    );
}

#[test]
fn a_second_part_written_small_belongs_to_the_name() {
    check(
        "Hadir Kasdim 0610/Sumedang Mayor Inf Anang pramudyanto dan para undangan.",
        &["Mayor Inf Anang pramudyanto: Kasdim @ Kodim 0610/Sumedang"],
    );
    check(
        "Hadir Kasdim 0610/Sumedang Mayor Inf Anang beserta para undangan.",
        &["Mayor Inf Anang: Kasdim @ Kodim 0610/Sumedang"],
    );
}

#[test]
fn the_spelling_used_most_is_the_name() {
    check(
        "Camat Dawe Yurizal, S.H. hadir. Camat Dawe Yusrizal, S.H. membuka rapat. Yusrizal lalu pulang.",
        &["Yusrizal: Camat @ Pemerintah Kecamatan Dawe"],
    );
}

#[test]
fn a_head_called_by_his_post_and_a_first_name_is_one_person() {
    check(
        "Dikatakan Kapolres Gowa, mutasi itu biasa. “Mutasi ini penyegaran bagi seluruh anggota,” terang Kasno seperti dikutip.",
        &["Kasno: Kapolres @ Polres Gowa"],
    );
}

#[test]
fn initials_of_rank_by_birth_stay_in_the_name() {
    check("Kapenrem 074/Wrt Mayor Inf RM Hadi hadir.", &["Mayor Inf RM Hadi: Kapenrem @ Korem 074/Warastratama"]);
}

#[test]
fn a_victim_is_not_the_official_whose_name_is_like_his() {
    let reading = read(
        "Kabid Humas Polda Jambi Kombes Adi Syam Indradi hadir. Salah satu korban, Indra menceritakan hal itu. \
         \u{201c}Semua pada benjol,\u{201d} ujar Indra.",
    );
    assert_eq!(reading.statements[0].speaker, None);
}

#[test]
fn sah_before_a_verb_begins_no_name() {
    check("Anggota DPRD Blitar Sah Dilantik, Senin (11/11/2024).", &[]);
    check("Ketua KPU Kabupaten Blitar Arip Sah Pratama hadir.", &["Arip Sah Pratama: Ketua @ KPU Kabupaten Blitar"]);
}

#[test]
fn a_noble_of_sambas_is_read() {
    check(
        "Plt. Camat Sambas, Urai Wendi, SIP, mengingatkan pemilih.",
        &["Urai Wendi: Camat @ Pemerintah Kecamatan Sambas (acting)"],
    );
}

#[test]
fn short_first_names_and_last_initials_glued_to_the_name() {
    check(
        "BALIKPAPAN – Hadir Anggota DPRD Kota Balikpapan Eko Wulan, Muh.Saleh dan Mutoyib, Ketua KPU Kota Balikpapan A.Rahmat serta Sekretaris KPU Kota Balikpapan Susan.R, Senin.",
        &[
            "Eko Wulan: Anggota @ DPRD Kota Balikpapan",
            "Muh.Saleh: Anggota @ DPRD Kota Balikpapan",
            "Mutoyib: Anggota @ DPRD Kota Balikpapan",
            "A.Rahmat: Ketua @ KPU Kota Balikpapan",
            "Susan.R: Sekretaris @ KPU Kota Balikpapan",
        ],
    );
}

#[test]
fn a_rank_printed_twice_and_a_last_name_written_small() {
    check(
        "JAYAPURA – Wakapolda Papua, Irjen Pol Brigjen Pol Agus Riansyah mengatakan hal itu.",
        &["Irjen Pol Agus Riansyah: Wakapolda @ Polda Papua"],
    );
    check(
        "GARUT – Rapat dipimpin Ketua Bawaslu Kabupaten Garut Hj. Ipa Hafsah yakin, SE., M.Si.",
        &["Ipa Hafsah yakin: Ketua @ Bawaslu Kabupaten Garut"],
    );
}

#[test]
fn who_is_known_by_his_first_name_may_have_been_something_else() {
    check(
        "Inspektur Provinsi Lampung Fadli Gumanti dikukuhkan. Fadli yang juga mantan Camat Gading Rejo mengaku tidak canggung.",
        &["Fadli Gumanti: Inspektur @ Inspektorat Provinsi Lampung; Camat @ Pemerintah Kecamatan Gading Rejo (former)"],
    );
    check(
        "Kapolresta Banyumas Kombes Pol Bayu Pradipta hadir. Bayu, yang sebelum ini Kapolres Kebumen, baru empat bulan bertugas.",
        &["Kombes Pol Bayu Pradipta: Kapolresta @ Polresta Banyumas; Kapolres @ Polres Kebumen (former)"],
    );
}

#[test]
fn stars_are_no_name() {
    check(
        "Kapolda Gorontalo Irjen Pol Helmy Santika hadir. Menurut Jenderal Bintang Dua itu semua siap.",
        &["Irjen Pol Helmy Santika: Kapolda @ Polda Gorontalo"],
    );
}
