//! Who takes an office and who leaves it: told in turn, in a list, in brackets or by the way.

use crate::offices::told;
use crate::support::check_officials as check;

#[test]
fn who_leaves_two_offices_for_a_third() {
    assert_eq!(
        told("Wahyu Santoso dari Kepala DPMPTSP dan Plt Kepala Dispaperta menjadi Kepala Disdukcapil."),
        ["Wahyu Santoso: Kepala @ DPMPTSP Kabupaten Batang (former); Kepala @ Dispaperta Kabupaten Batang (former); \
             Kepala @ Disdukcapil Kabupaten Batang"]
    );
    assert_eq!(
        told("Ulul Wahid dari Kepala DPMPTSP dan Plt Satpol PP menjadi Kepala Disdukcapil."),
        ["Ulul Wahid: Kepala @ DPMPTSP Kabupaten Batang (former); Kepala @ Disdukcapil Kabupaten Batang"]
    );
    assert_eq!(
        told("Yatno Hadi yang semula Sekretaris DPRD kini resmi sebagai Kepala Disdukcapil."),
        ["Yatno Hadi: Sekretaris @ DPRD Kabupaten Batang (former); Kepala @ Disdukcapil Kabupaten Batang"]
    );
    // The second office is another's.
    assert_eq!(
        told("Hadir Wahyu Santoso selaku Kepala DPMPTSP dan Kepala Disdukcapil Rini Astuti dalam rapat itu."),
        ["Wahyu Santoso: Kepala @ DPMPTSP Kabupaten Batang", "Rini Astuti: Kepala @ Disdukcapil Kabupaten Batang"]
    );
}

#[test]
fn where_somebody_was_is_told_in_any_words() {
    assert_eq!(
        told(
            "Lalu ada Sabta Eka Wahyuni, yang sebelumnya duduk di kursi empuk sebuah kantor, kini menjadi Camat Subah."
        ),
        ["Sabta Eka Wahyuni: Camat @ Pemerintah Kecamatan Subah"]
    );
    assert_eq!(told("Lalu ada Sabta Eka Wahyuni, yang sebelumnya berdagang, kini menjadi petani di Subah."), [""; 0]);
}

#[test]
fn the_only_post_told_may_be_the_one_left() {
    assert_eq!(
        told(
            "Irjen Rudi Hartono dimutasi dari posisinya sebagai Kapolda Jambi menjadi perwira tinggi Baintelkam Polri."
        ),
        ["Irjen Pol Rudi Hartono: Kapolda @ Polda Jambi (former)"]
    );
    assert_eq!(
        told("Irjen Rudi Hartono dimutasi dari Jakarta menjadi Kapolda Jambi."),
        ["Irjen Pol Rudi Hartono: Kapolda @ Polda Jambi"]
    );
    // Some of those spoken of, and not he.
    assert_eq!(
        told("Camat Subah Rudi Hartono hadir. Nama-nama itu, lanjut Rudi, dimungkinkan ada yang dipromosikan."),
        ["Rudi Hartono: Camat @ Pemerintah Kecamatan Subah"]
    );
}

#[test]
fn those_of_whom_the_sentence_before_spoke() {
    assert_eq!(
        told("Dua anggota Bawaslu Batang dilantik. Mereka adalah Rudi Wijaya dan Sri Handayani."),
        ["Rudi Wijaya: Anggota @ Bawaslu Kabupaten Batang", "Sri Handayani: Anggota @ Bawaslu Kabupaten Batang"]
    );
    assert_eq!(told("Dua calon anggota Bawaslu Batang diuji. Mereka adalah Rudi Wijaya dan Sri Handayani."), [""; 0]);
    assert_eq!(
        told("Ketua PPK Bandar Budi Hartono hadir bersama anggota Joko Susilo dan Siti Aminah."),
        ["Budi Hartono: Ketua @ PPK Bandar", "Joko Susilo: Anggota @ PPK Bandar", "Siti Aminah: Anggota @ PPK Bandar"]
    );
}

#[test]
fn what_somebody_was_for_a_while_is_not_what_the_speaker_is() {
    assert_eq!(
        told("Camat Subah Suyono berterima kasih kepada Muhammad Najib atas jasa selama menjadi anggota DPRD Batang."),
        ["Suyono: Camat @ Pemerintah Kecamatan Subah"]
    );
    assert_eq!(
        told("Camat Subah Suyono hadir. Yang dipilih untuk menjabat Camat Bandar adalah Kelik Susilo."),
        ["Suyono: Camat @ Pemerintah Kecamatan Subah", "Kelik Susilo: Camat @ Pemerintah Kecamatan Bandar"]
    );
}

#[test]
fn where_somebody_is_now_stands_in_brackets() {
    assert_eq!(
        told("Hadir Kasat Lantas Polres Batang AKP Rudi Hartono (kini Kasat Lantas Polres Kendal)."),
        ["AKP Rudi Hartono: Kasat Lantas @ Polres Batang (former); Kasat Lantas @ Polres Kendal"]
    );
}

#[test]
fn who_swears_in_gets_no_office() {
    assert_eq!(
        told("Camat Subah Maskur Hadi dilantik oleh Gubernur Jawa Tengah Sukarno sebagai Pj Bupati Ponorogo."),
        [
            "Maskur Hadi: Camat @ Pemerintah Kecamatan Subah; Bupati @ Pemerintah Kabupaten Ponorogo (acting)",
            "Sukarno: Gubernur @ Pemerintah Provinsi Jawa Tengah"
        ]
    );
}

#[test]
fn the_second_office_of_one_who_is_named_first() {
    assert_eq!(
        told("Hadir pula Yatno Hadi, Kepala Disdukcapil yang juga Ketua DPC Gerindra Batang, hari itu."),
        ["Yatno Hadi: Kepala @ Disdukcapil Kabupaten Batang; Ketua @ DPC Gerindra Batang"]
    );
    assert_eq!(
        told("Hadir Yatno Hadi selaku Kepala Disdukcapil sekaligus Plt Camat Subah, hari itu."),
        ["Yatno Hadi: Kepala @ Disdukcapil Kabupaten Batang; Camat @ Pemerintah Kecamatan Subah (acting)"]
    );
    // Who stands behind it holds it.
    assert_eq!(
        told("Hadir Yatno Hadi selaku Kepala Disdukcapil dan Camat Subah Rini Astuti dalam rapat itu."),
        ["Yatno Hadi: Kepala @ Disdukcapil Kabupaten Batang", "Rini Astuti: Camat @ Pemerintah Kecamatan Subah"]
    );
}

#[test]
fn names_before_their_offices_joined_by_a_word() {
    assert_eq!(
        told("Acara dihadiri Yatno Hadi, Ketua KPU Batang, dan Rini Astuti, Ketua Bawaslu Batang."),
        ["Yatno Hadi: Ketua @ KPU Kabupaten Batang", "Rini Astuti: Ketua @ Bawaslu Kabupaten Batang"]
    );
    // Where the office comes first, the name behind the comma is its own.
    assert_eq!(
        told("Acara dihadiri Ketua KPU Batang, Yatno Hadi, dan Ketua Bawaslu Batang, Rini Astuti."),
        ["Yatno Hadi: Ketua @ KPU Kabupaten Batang", "Rini Astuti: Ketua @ Bawaslu Kabupaten Batang"]
    );
}

#[test]
fn a_list_of_those_who_get_offices() {
    assert_eq!(
        told(
            "Bupati melantik enam pejabat, di antaranya Yatno Hadi sebagai Camat Subah dan Rini Astuti sebagai Kepala Dinas Sosial."
        ),
        ["Yatno Hadi: Camat @ Pemerintah Kecamatan Subah", "Rini Astuti: Kepala @ Dinas Sosial Kabupaten Batang"]
    );
    assert_eq!(
        told("Yatno Hadi yang sebelumnya Camat Subah dilantik sebagai Kepala Dinas Sosial Batang."),
        ["Yatno Hadi: Camat @ Pemerintah Kecamatan Subah (former); Kepala @ Dinas Sosial Kabupaten Batang"]
    );
    assert_eq!(told("Bupati mencontohkan warga, di antaranya Yatno Hadi sebagai petani."), [""; 0]);
}

#[test]
fn one_who_is_described_by_his_post_and_then_named() {
    assert_eq!(
        told("Pria yang menjabat Kapolres Batang sejak 2023 itu, AKBP Imam, memuji anggotanya."),
        ["AKBP Imam: Kapolres @ Polres Batang"]
    );
    assert_eq!(
        told("Mantan Kapolres Batang yang kini Karo Ops Polda Jateng, Kombes Pol Imam, hadir."),
        ["Kombes Pol Imam: Kapolres @ Polres Batang (former); Karo Ops @ Polda Jawa Tengah"]
    );
    // Another time, another man.
    assert_eq!(told("Kursi Kapolres Batang kosong sejak 2023. Saat itu, Budi Wira pensiun."), [""; 0]);
}

#[test]
fn who_got_what_is_told_in_turn() {
    assert_eq!(
        told(
            "Selain itu ada Paimin sebagai Kepala Dinas Sosial, Rini Astuti Kepala Dinas Kesehatan, serta Yatno Hadi sebagai Camat Subah."
        ),
        [
            "Paimin: Kepala @ Dinas Sosial Kabupaten Batang",
            "Rini Astuti: Kepala @ Dinas Kesehatan Kabupaten Batang",
            "Yatno Hadi: Camat @ Pemerintah Kecamatan Subah"
        ]
    );
    assert_eq!(
        told(
            "Yakni Wahyu Santoso (Bandar) sebagai Kepala Dinas Sosial, Rini Astuti (Subah) Kepala DPUPR dan Yatno Hadi (Reban) sebagai Kepala Dinas Kesehatan."
        ),
        [
            "Wahyu Santoso: Kepala @ Dinas Sosial Kabupaten Batang",
            "Rini Astuti: Kepala @ Dinas PUPR Kabupaten Batang",
            "Yatno Hadi: Kepala @ Dinas Kesehatan Kabupaten Batang"
        ]
    );
    assert_eq!(
        told("Mereka masing-masing adalah Wahyu Santoso untuk posisi Kepala Dinas Sosial."),
        ["Wahyu Santoso: Kepala @ Dinas Sosial Kabupaten Batang"]
    );
    // Where posts come first, the next post is the next one's.
    assert_eq!(
        told("Hadir Kepala Dinas Sosial Wahyu Santoso, Kepala DPUPR Rini Astuti dan Camat Subah Yatno Hadi."),
        [
            "Wahyu Santoso: Kepala @ Dinas Sosial Kabupaten Batang",
            "Rini Astuti: Kepala @ Dinas PUPR Kabupaten Batang",
            "Yatno Hadi: Camat @ Pemerintah Kecamatan Subah"
        ]
    );
    assert_eq!(
        told(
            "Wahyu Santoso dari Camat Subah geser menjadi Camat Bandar, Rini Astuti geser dari Camat Reban menjadi Camat Subah."
        ),
        [
            "Wahyu Santoso: Camat @ Pemerintah Kecamatan Subah (former); Camat @ Pemerintah Kecamatan Bandar",
            "Rini Astuti: Camat @ Pemerintah Kecamatan Reban (former); Camat @ Pemerintah Kecamatan Subah"
        ]
    );
}

#[test]
fn several_who_become_heads_of_districts() {
    assert_eq!(
        told(
            "Dua pejabat yang dipromosikan menjadi camat, yakni Yatno Hadi, Paimin, dan Rini Astuti. Camat Subah Budi Wira hadir."
        ),
        ["Yatno Hadi: Camat @ ?", "Rini Astuti: Camat @ ?", "Budi Wira: Camat @ Pemerintah Kecamatan Subah"]
    );
}

#[test]
fn an_envoy_holds_the_post_before_the_verb() {
    assert_eq!(
        told("Asisten III Setda Batang mewakili Bupati, Dr Yatno Hadi mengatakan hal itu."),
        ["Yatno Hadi: Asisten III @ Pemerintah Kabupaten Batang"]
    );
    assert_eq!(told("Hadir mewakili Camat Subah, Yatno Hadi."), ["Yatno Hadi: Camat @ Pemerintah Kecamatan Subah"]);
}

#[test]
fn who_is_among_those_sworn_in() {
    assert_eq!(
        told("Di antara yang dilantik terdapat Ridwan Solin sebagai Camat Subah menggantikan Sabirin."),
        ["Ridwan Solin: Camat @ Pemerintah Kecamatan Subah", "Sabirin: Camat @ Pemerintah Kecamatan Subah (former)"]
    );
    assert_eq!(
        told("Selain itu dilantik pula Dyah Ayu Purwitasari sebagai Camat Subah."),
        ["Dyah Ayu Purwitasari: Camat @ Pemerintah Kecamatan Subah"]
    );
    assert_eq!(told("Selain itu hadir pula Dyah Ayu Purwitasari sebagai warga Subah."), [""; 0]);
}

#[test]
fn who_is_elected_is_not_in_office() {
    for text in [
        "KPU Batang menetapkan pasangan Yatno Hadi dan Rini Astuti sebagai Bupati dan Wakil Bupati Batang terpilih.",
        "Pasangan Yatno Hadi dan Rini Astuti ditetapkan sebagai Bupati dan Wakil Bupati terpilih Kabupaten Batang.",
        "Yatno Hadi, Bupati Batang terpilih, menyampaikan terima kasih.",
        "Bupati terpilih Yatno Hadi menyampaikan terima kasih.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
    assert_eq!(
        told("Yatno Hadi terpilih menjadi Ketua Bawaslu Kabupaten Batang."),
        ["Yatno Hadi: Ketua @ Bawaslu Kabupaten Batang"]
    );
}

#[test]
fn who_gives_an_office_may_stand_before_it() {
    let camat = "Yatno Hadi: Camat @ Pemerintah Kecamatan Subah";
    let bupati = "Budi Wira: Bupati @ Pemerintah Kabupaten Batang";
    for text in [
        "Yatno Hadi dilantik Bupati Batang Budi Wira sebagai Camat Subah.",
        "Yatno Hadi dilantik oleh Bupati Batang Budi Wira pada Senin (3/2/2025) sebagai Camat Subah.",
        "Yatno Hadi dipercaya Bupati Batang Budi Wira menjabat Camat Subah.",
        "Yatno Hadi ditunjuk Bupati Batang Budi Wira menjadi Camat Subah.",
    ] {
        assert_eq!(told(text), [camat, bupati], "{text}");
    }
    assert_eq!(
        told("Yatno Hadi ditunjuk Gubernur Jawa Tengah sebagai Pj Bupati Batang."),
        ["Yatno Hadi: Bupati @ Pemerintah Kabupaten Batang (acting)"]
    );
    assert_eq!(
        told("Yatno Hadi bakal dilantik Bupati Batang Budi Wira sebagai Camat Subah."),
        ["Budi Wira: Bupati @ Pemerintah Kabupaten Batang"],
        "not yet"
    );
    assert_eq!(
        told("Yatno Hadi diminta Bupati Batang Budi Wira menjadi Camat Subah."),
        ["Budi Wira: Bupati @ Pemerintah Kabupaten Batang"],
        "wanted only"
    );
    assert_eq!(told("Turut dilantik Yatno Hadi sebagai Camat Subah."), [camat], "here it is who gets it");
}

#[test]
fn what_stands_behind_the_body_of_a_seat() {
    assert_eq!(
        told("Ketua DPRD Kabupaten Batang sementara dijabat Yatno Hadi dari Partai Golkar."),
        ["Yatno Hadi: Ketua @ DPRD Kabupaten Batang (acting)"]
    );
    assert_eq!(
        told("Wakil Ketua DPRD Kabupaten Batang IV Yatno Hadi hadir."),
        ["Yatno Hadi: Wakil Ketua IV @ DPRD Kabupaten Batang"]
    );
    assert_eq!(
        told("Hadir Ketua KPU Kabupaten Batang sementara Camat Subah Yatno Hadi berhalangan."),
        ["Yatno Hadi: Camat @ Pemerintah Kecamatan Subah"],
        "meanwhile"
    );
}

#[test]
fn who_takes_an_office_may_stand_before_it() {
    let camat = "Yatno Hadi: Camat @ Pemerintah Kecamatan Subah (former)";
    let bupati = "Budi Wira: Bupati @ Pemerintah Kabupaten Batang";
    for text in [
        "Yatno Hadi diberhentikan Bupati Batang Budi Wira dari jabatan Camat Subah.",
        "Yatno Hadi dicopot oleh Bupati Batang Budi Wira dari jabatannya sebagai Camat Subah.",
    ] {
        assert_eq!(told(text), [camat, bupati], "{text}");
    }
    assert_eq!(
        told("Bupati Batang Budi Wira mencopot Yatno Hadi dari jabatannya sebagai Camat Subah."),
        [bupati, camat]
    );
    assert_eq!(told("Yatno Hadi dinonaktifkan sebagai Camat Subah."), [camat]);
    assert_eq!(told("Yatno Hadi akan diberhentikan dari jabatan Camat Subah."), [""; 0], "not yet");
}

/// Two who were elected together, told as people and as a pair.
#[test]
fn a_pair_takes_two_offices() {
    let both = [
        "Sigit Wira: Bupati @ Pemerintah Kabupaten Sragen",
        "Sutrisno Adi: Wakil Bupati @ Pemerintah Kabupaten Sragen",
    ];
    for text in [
        "Sigit Wira dan Sutrisno Adi resmi menjabat Bupati dan Wakil Bupati Sragen.",
        "Sigit Wira-Sutrisno Adi dilantik sebagai Bupati dan Wakil Bupati Sragen.",
        "Pasangan Sigit Wira dan Sutrisno Adi dilantik menjadi Bupati dan Wakil Bupati Sragen.",
        "Sigit Wira dan Sutrisno Adi sah menjadi Bupati dan Wakil Bupati Sragen.",
        "Bupati Sragen Sigit Wira dan Wakil Bupati Sutrisno Adi resmi dilantik Presiden di Istana Negara.",
    ] {
        check(text, &both);
    }
    check("Sigit Wira dan Sutrisno Adi maju sebagai calon Bupati dan Wakil Bupati Sragen.", &[]);
    check("KPU Sragen menetapkan pasangan Sigit Wira-Sutrisno Adi sebagai Bupati dan Wakil Bupati terpilih.", &[]);
}
