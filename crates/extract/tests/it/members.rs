//! Lists of those who sit in a council or another body, on sentences of our own.

use crate::support::check_officials as check;

#[test]
fn houses_and_columns_tell_who_heads_what() {
    check(
        "Polda Bali yang sebelumnya dipimpin Irjen Pol Agus, kini dipimpin Irjen Pol Wahyu.",
        &["Irjen Pol Agus: Kapolda @ Polda Bali (former)", "Irjen Pol Wahyu: Kapolda @ Polda Bali"],
    );
    check(
        "1. Irjen Hadi Santo\n\nJabatan Baru: Kapolda Aceh\n\nJabatan Lama: Kapolda Bali",
        &["Irjen Pol Hadi Santo: Kapolda @ Polda Aceh; Kapolda @ Polda Bali (former)"],
    );
    check(
        "Kapolres Batang AKBP Rudi bergeser ke Polres Demak.",
        &["AKBP Rudi: Kapolres @ Polres Batang (former); Kapolres @ Polres Demak"],
    );
    check(
        "Andi Budi dari Plt Camat Jekulo menjadi Camat Jekulo definitif.",
        &["Andi Budi: Camat @ Pemerintah Kecamatan Jekulo"],
    );
    check(
        "Bupati Kudus menunjuk Sekda Rudi Harto sebagai Plt Kepala Dinas Sosial Kudus.",
        &["Rudi Harto: Sekda @ Pemerintah Kabupaten Kudus; Kepala @ Dinas Sosial Kabupaten Kudus (acting)"],
    );
    check(
        "Untuk posisi Kepala Bappeda Kudus, Bupati menunjuk Sekretaris Bappeda, Fahmi Idra, sebagai Pelaksana Tugas.",
        &["Fahmi Idra: Sekretaris @ Bappeda Kabupaten Kudus; Kepala @ Bappeda Kabupaten Kudus (acting)"],
    );
}

#[test]
fn a_post_said_once_goes_on_with_seats_and_brackets() {
    check(
        "Yang dikukuhkan adalah Pjs Bupati Pemalang (Rama Putra), Kebumen (Sam Hidayat), dan Purworejo (Bima Satya), Pjs Wali Kota Magelang (Raka Wira) dan Surakarta (Hadi Putra).",
        &[
            "Rama Putra: Bupati @ Pemerintah Kabupaten Pemalang (acting)",
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kebumen (acting)",
            "Bima Satya: Bupati @ Pemerintah Kabupaten Purworejo (acting)",
            "Raka Wira: Wali Kota @ Pemerintah Kota Magelang (acting)",
            "Hadi Putra: Wali Kota @ Pemerintah Kota Surakarta (acting)",
        ],
    );
    check(
        "Hadir Kapolres Seluma (AKBP Rama Putra), Kaur (AKBP Sam Hidayat).",
        &["AKBP Rama Putra: Kapolres @ Polres Seluma", "AKBP Sam Hidayat: Kapolres @ Polres Kaur"],
    );
}

#[test]
fn the_party_in_brackets_is_where_somebody_comes_from() {
    check(
        "DPRK Aceh Tenggara menetapkan pimpinannya:\n- Ketua: Arif Fahmi (Partai Aceh)\n- Wakil Ketua: Sahid Desky (Partai Golkar)",
        &[
            "Arif Fahmi: Ketua @ DPRK Kabupaten Aceh Tenggara",
            "Sahid Desky: Wakil Ketua @ DPRK Kabupaten Aceh Tenggara",
        ],
    );
    check(
        "DPRK Aceh Tenggara menetapkan pimpinannya. Masing-masing Arif Fahmi (Partai Aceh) sebagai Ketua dan Sahid Desky (Partai Golkar) sebagai Wakil Ketua I.",
        &[
            "Arif Fahmi: Ketua @ DPRK Kabupaten Aceh Tenggara",
            "Sahid Desky: Wakil Ketua I @ DPRK Kabupaten Aceh Tenggara",
        ],
    );
}

#[test]
fn members_of_a_body_in_rolls_and_brackets() {
    check(
        "Ia mengadukan Hadi Wira, Budi Wira, dan Candra Wira (masing-masing sebagai Ketua dan Anggota KPU Kabupaten Gowa).",
        &[
            "Hadi Wira: Ketua @ KPU Kabupaten Gowa",
            "Budi Wira: Anggota @ KPU Kabupaten Gowa",
            "Candra Wira: Anggota @ KPU Kabupaten Gowa",
        ],
    );
    check(
        "Rapat DPRD Gowa dipimpin Ketua DPRD Raka Wira. Yang hadir yakni kedua pimpinan, Hadi Wira, Budi Wira, dan Candra Wira.",
        &[
            "Raka Wira: Ketua @ DPRD Kabupaten Gowa",
            "Hadi Wira: Anggota @ DPRD Kabupaten Gowa",
            "Budi Wira: Anggota @ DPRD Kabupaten Gowa",
            "Candra Wira: Anggota @ DPRD Kabupaten Gowa",
        ],
    );
    check(
        "Berikut susunan pimpinan DPRD Gowa.\n\n- Ketua: Hadi Wira (Partai Golkar)\n\n- Wakil Ketua: Budi Wira (Partai NasDem)",
        &["Hadi Wira: Ketua @ DPRD Kabupaten Gowa", "Budi Wira: Wakil Ketua @ DPRD Kabupaten Gowa"],
    );
    check(
        "KPU Kabupaten Gowa menggelar rapat. Rapat dibuka Ketua, Hadi Wira.",
        &["Hadi Wira: Ketua @ KPU Kabupaten Gowa"],
    );
    check("Kordiv Hukum dan Diklat Bawaslu Gowa, Hadi, membuka acara.", &["Hadi: Anggota @ Bawaslu Kabupaten Gowa"]);
}

#[test]
fn who_sits_in_a_faction_sits_in_the_council() {
    check(
        "DPRD Provinsi Riau melantik dua anggota. Kedua anggota itu adalah Raka Wira dari Fraksi Golkar dapil Kampar dan Siti Wira dari Fraksi PKB dapil Siak.",
        &["Raka Wira: Anggota @ DPRD Provinsi Riau", "Siti Wira: Anggota @ DPRD Provinsi Riau"],
    );
    check(
        "Ketua DPRD Gowa Raka Wira bersama anggota di antaranya, Sudin Satia, Hadi Wira, dan Budi Wira meninjau pasar.",
        &[
            "Raka Wira: Ketua @ DPRD Kabupaten Gowa",
            "Sudin Satia: Anggota @ DPRD Kabupaten Gowa",
            "Hadi Wira: Anggota @ DPRD Kabupaten Gowa",
            "Budi Wira: Anggota @ DPRD Kabupaten Gowa",
        ],
    );
}

#[test]
fn what_the_page_names_elsewhere_is_the_seat() {
    check(
        "Bea Cukai Ngurah Rai menggelar jumpa pers. Kepala Bea Cukai Ngurah Rai Mira Puspita memberi keterangan.",
        &["Mira Puspita: Kepala @ Bea Cukai Ngurah Rai"],
    );
}

#[test]
fn a_seat_that_no_table_holds_stands_before_the_comma() {
    check(
        "Hadir Lurah Naikoten Lama, Budi Wira, S.H., Lurah Liliba, Candra Wira, Lurah Nunbun Sabo, Dedi Wira, dan Lurah Oebufu, Eko Wira.",
        &[
            "Budi Wira: Lurah @ Pemerintah Kelurahan Naikoten Lama",
            "Candra Wira: Lurah @ Pemerintah Kelurahan Liliba",
            "Dedi Wira: Lurah @ Pemerintah Kelurahan Nunbun Sabo",
            "Eko Wira: Lurah @ Pemerintah Kelurahan Oebufu",
        ],
    );
    // The table has it as Naikoten Satu: a place's number is the same in figures and in words.
    check(
        "Hadir Lurah Naikoten I, Budi Wira, S.H., Lurah Liliba, Candra Wira.",
        &["Budi Wira: Lurah @ Pemerintah Kelurahan Naikoten Satu", "Candra Wira: Lurah @ Pemerintah Kelurahan Liliba"],
    );
}

#[test]
fn a_line_of_a_roll_may_hold_the_seat_in_brackets() {
    check(
        "DKPP menjatuhkan peringatan kepada dua komisioner KPU Kabupaten Jepara. Mereka adalah:\n- Arif Fahmi (Ketua merangkap Anggota)\n- Sahid Desky (Anggota)",
        &["Arif Fahmi: Ketua @ KPU Kabupaten Jepara", "Sahid Desky: Anggota @ KPU Kabupaten Jepara"],
    );
}

#[test]
fn who_comes_from_a_party_gets_a_seat_in_the_council_spoken_of_before() {
    check(
        "Ketua DPRD Jepara dijabat H. Joko Susanto, S.H. dari Partai Persatuan Pembangunan (PPP).\nLalu Arif Fahmi dari PDI Perjuangan sebagai Wakil Ketua I.\nKemudian Sahid Desky dari Partai Gerindra sebagai Wakil Ketua II dan H. Rizal Pinim dari Partai NasDem sebagai Wakil Ketua III.",
        &[
            "Joko Susanto: Ketua @ DPRD Kabupaten Jepara",
            "Arif Fahmi: Wakil Ketua I @ DPRD Kabupaten Jepara",
            "Sahid Desky: Wakil Ketua II @ DPRD Kabupaten Jepara",
            "Rizal Pinim: Wakil Ketua III @ DPRD Kabupaten Jepara",
        ],
    );
}

#[test]
fn a_vice_chair_may_stand_with_initials_and_number() {
    check(
        "Rapat dipimpin Ketua DPRD Jepara, Joko Susanto, S.E., didampingi Wakil Ketua (WK) I, Arif Fahmi, S.E. dan WK II, Sahid Desky, S.H.",
        &[
            "Joko Susanto: Ketua @ DPRD Kabupaten Jepara",
            "Arif Fahmi: Wakil Ketua I @ DPRD Kabupaten Jepara",
            "Sahid Desky: Wakil Ketua II @ DPRD Kabupaten Jepara",
        ],
    );
}

#[test]
fn what_goes_on_with_a_seat_or_names_an_office_is_nobody() {
    check("Hadir Kapolsek Lebong Sleatan, Kades dan warga.", &[]);
    check("Hadir Kabag Tapem, Korwilbin Kepulauan Seribu, Ketua KPU Kepulauan Seribu.", &[]);
    check("Hadir Ketua KPU Kabupaten Nagekeo, Camat Aesasa dan Aesesa Selatan.", &[]);
}

#[test]
fn those_who_hold_seats_for_a_time_are_told_one_by_one() {
    check(
        "Gubernur melantik Alwin Sitor, Kepala Dinas Sosial Sumut sebagai Penjabat Bupati Asahan, Muhamad Fitri, Kepala Dinas Kesehatan Sumut sebagai Penjabat Bupati Karo.",
        &[
            "Alwin Sitor: Kepala @ Dinas Sosial Provinsi Sumatera Utara; Bupati @ Pemerintah Kabupaten Asahan (acting)",
            "Muhamad Fitri: Kepala @ Dinas Kesehatan Provinsi Sumatera Utara; Bupati @ Pemerintah Kabupaten Karo (acting)",
        ],
    );
    check(
        "Penjabat itu masing-masing Alwin Sitor, Kepala Dinas Sosial Sumut sebagai Penjabat Bupati Asahan dan Muhamad Fitri, Kepala Dinas Kesehatan Sumut sebagai Penjabat Bupati Karo.",
        &[
            "Alwin Sitor: Kepala @ Dinas Sosial Provinsi Sumatera Utara; Bupati @ Pemerintah Kabupaten Asahan (acting)",
            "Muhamad Fitri: Kepala @ Dinas Kesehatan Provinsi Sumatera Utara; Bupati @ Pemerintah Kabupaten Karo (acting)",
        ],
    );
}

#[test]
fn a_seat_said_before_a_list_is_shared_by_those_of_several_parties() {
    check(
        "Arif Fahmi terpilih menjadi Ketua DPRD Jepara. Sisanya sebagai Wakil Ketua adalah Joko Susanto dari fraksi PKS, Sahid Desky dari Demokrat dan Rizal Pinim dari fraksi PAN.",
        &[
            "Arif Fahmi: Ketua @ DPRD Kabupaten Jepara",
            "Joko Susanto: Wakil Ketua @ DPRD Kabupaten Jepara",
            "Sahid Desky: Wakil Ketua @ DPRD Kabupaten Jepara",
            "Rizal Pinim: Wakil Ketua @ DPRD Kabupaten Jepara",
        ],
    );
    check(
        "Ketua DPRD Jepara Arif Fahmi hadir. Yang absen adalah Joko Susanto dari fraksi PKS.",
        &["Arif Fahmi: Ketua @ DPRD Kabupaten Jepara", "Joko Susanto: Anggota @ DPRD Kabupaten Jepara"],
    );
}

#[test]
fn those_who_were_counted_are_named_behind_a_clause_or_with_their_parties() {
    check(
        "Dua anggota KPU Kabupaten Jepara yang menjadi Teradu dalam perkara ini adalah Arif Fahmi dan Sahid Desky.",
        &["Arif Fahmi: Anggota @ KPU Kabupaten Jepara", "Sahid Desky: Anggota @ KPU Kabupaten Jepara"],
    );
    check(
        "Dua orang anggota DPRD Jepara berhalangan hadir. Keduanya adalah Arif Fahmi dari Partai Kebangkitan Bangsa (PKB) dan Sahid Desky dari PDIP.",
        &["Arif Fahmi: Anggota @ DPRD Kabupaten Jepara", "Sahid Desky: Anggota @ DPRD Kabupaten Jepara"],
    );
    check("Anggota KPU Kabupaten Jepara yang hadir menyebut pelapornya adalah Arif Fahmi dan Sahid Desky.", &[]);
}

#[test]
fn members_are_brought_on_by_a_word_with_its_comma_or_by_a_semicolon() {
    check(
        "Rapat dipimpin Ketua Komisi A DPRD Jepara Arif Fahmi. Hadir Wakil Ketua Komisi A Sahid Desky dan anggota yaitu, Rizal, Imam Bukhori, H. Karsono, dan M. Idrus.",
        &[
            "Arif Fahmi: Ketua Komisi A @ DPRD Kabupaten Jepara",
            "Sahid Desky: Wakil Ketua Komisi A @ DPRD Kabupaten Jepara",
            "Rizal: Anggota @ DPRD Kabupaten Jepara",
            "Imam Bukhori: Anggota @ DPRD Kabupaten Jepara",
            "Karsono: Anggota @ DPRD Kabupaten Jepara",
            "M. Idrus: Anggota @ DPRD Kabupaten Jepara",
        ],
    );
    check(
        "Pleno hanya dihadiri dua orang komisioner KPU Jepara; Arif Fahmi dan Sahid Desky.",
        &["Arif Fahmi: Anggota @ KPU Kabupaten Jepara", "Sahid Desky: Anggota @ KPU Kabupaten Jepara"],
    );
    // Another post follows on the list.
    check("Hadir dua komisioner KPU Jepara; Kapolres Jepara; Dandim.", &[]);
}

#[test]
fn members_whose_seat_stands_behind_them_sit_in_the_body_spoken_of() {
    check(
        "Rapat dihadiri lima anggota KPU Kabupaten Jepara, Arif Fahmi sebagai ketua, dan Sahid D, Rizal Pinim, Yopi, masing masing sebagai anggota.",
        &[
            "Arif Fahmi: Ketua @ KPU Kabupaten Jepara",
            "Sahid D: Anggota @ KPU Kabupaten Jepara",
            "Rizal Pinim: Anggota @ KPU Kabupaten Jepara",
            "Yopi: Anggota @ KPU Kabupaten Jepara",
        ],
    );
}

#[test]
fn districts_behind_a_commission_are_no_members() {
    check(
        "Delapan distrik sudah membacakan hasil di KPU Manokwari yakni Prafu Rubu, Manokwari Utara, Masni dan Warmare.",
        &[],
    );
}

#[test]
fn a_council_has_more_than_one_deputy() {
    let chair = "Markus Renyaan: Ketua @ DPRD Kabupaten Kudus";
    let deputies =
        [chair, "Alfons Efrain: Wakil Ketua @ DPRD Kabupaten Kudus", "Bosko Rahan: Wakil Ketua @ DPRD Kabupaten Kudus"];
    for words in ["Wakil Ketua", "masing-masing Wakil Ketua", "Wakil Ketua masing-masing"] {
        let text =
            format!("Rapat dipimpin Ketua DPRD Kudus Markus Renyaan didampingi {words} Alfons Efrain dan Bosko Rahan.");
        check(&text, &deputies);
    }
    check(
        "Rapat dipimpin Ketua DPRD Kudus Markus Renyaan didampingi Wakil Ketua Alfons Efrain dan Bosko Rahan selaku Sekda Kudus.",
        &[
            chair,
            "Alfons Efrain: Wakil Ketua @ DPRD Kabupaten Kudus",
            "Bosko Rahan: Sekda @ Pemerintah Kabupaten Kudus",
        ],
    );
}

#[test]
fn members_brought_on_by_seperti() {
    check(
        "PEKANBARU – Rapat dipimpin Ketua Komisi IV DPRD Kota Pekanbaru, Sigit Yuwana dan didampingi anggota Komisi seperti Robin Edwar, Nurul Iksanto, Ali Susanto dan lainnya.",
        &[
            "Sigit Yuwana: Ketua Komisi IV @ DPRD Kota Pekanbaru",
            "Robin Edwar: Anggota @ DPRD Kota Pekanbaru",
            "Nurul Iksanto: Anggota @ DPRD Kota Pekanbaru",
            "Ali Susanto: Anggota @ DPRD Kota Pekanbaru",
        ],
    );
}
