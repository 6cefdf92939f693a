//! Who gets the lead of an association, a party's branch, a council or a government by being chosen or sworn in; on sentences of our own.

use crate::offices::told;

#[test]
fn an_association_chooses_its_chair() {
    for (text, body) in [
        ("Imam Triyana akhirnya terpilih secara aklamasi sebagai Ketua KONI Kudus periode 2025-2029.", "KONI Kudus"),
        ("Imam Triyana kembali terpilih menjadi Ketua PGRI Kabupaten Kudus.", "PGRI Kabupaten Kudus"),
        ("Imam Triyana terpilih secara demokratis sebagai Ketua Karang Taruna Kudus.", "Karang Taruna Kudus"),
        ("Musda VI Kadin Kudus memilih Imam Triyana sebagai ketua periode 2025-2030.", "Kadin Kudus"),
        ("Imam Triyana kembali dipercaya memimpin PWI Kabupaten Kudus untuk periode 2023-2026.", "PWI Kabupaten Kudus"),
        ("Imam Triyana resmi menakhodai KONI Kudus sejak kemarin.", "KONI Kudus"),
        ("Tampuk kepemimpinan Kadin Kabupaten Kudus kini di tangan Imam Triyana.", "Kadin Kabupaten Kudus"),
        ("Ketua PGRI Kudus terpilih, Imam Triyana, berharap guru sejahtera.", "PGRI Kudus"),
        ("Pengurus KNPI Kudus yang diketuai Imam Triyana dilantik di Gedung Wanita.", "KNPI Kudus"),
    ] {
        assert_eq!(told(text), [format!("Imam Triyana: Ketua @ {body}")], "{text}");
    }
    assert_eq!(
        told("Imam Triyana, M.Pd. terpilih kembali sebagai Ketua PMI Kudus menggantikan Anton Alfian."),
        ["Imam Triyana: Ketua @ PMI Kudus", "Anton Alfian: Ketua @ PMI Kudus (former)"]
    );
}

#[test]
fn whoever_is_wanted_or_heads_no_body_is_not_chosen() {
    for text in [
        "Imam Triyana digadang memimpin KONI Kudus lima tahun ke depan.",
        "Imam Triyana terpilih sebagai ketua panitia dan terpilih sebagai Duta Wisata Kudus.",
        "Imam Triyana kini memimpin rombongan pulang, sedangkan KONI Kudus belum bersikap.",
        "Lima pengurus KONI Kudus berangkat di bawah hujan, dan piala di tangan Imam Triyana.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_pair_takes_both_offices() {
    let pair = [
        "Sigit Pamungkas: Bupati @ Pemerintah Kabupaten Kudus",
        "Suroto Adi: Wakil Bupati @ Pemerintah Kabupaten Kudus",
    ];
    for text in [
        "Sigit Pamungkas dan Suroto Adi resmi menjabat Bupati dan Wakil Bupati Kudus sejak Kamis.",
        "Sigit Pamungkas dan Suroto Adi sah menjadi Bupati dan Wakil Bupati Kudus.",
        "Bupati Kudus Sigit Pamungkas dan Wakil Bupati Kudus Suroto Adi resmi dilantik Presiden di Istana Negara.",
    ] {
        assert_eq!(told(text), pair, "{text}");
    }
    assert_eq!(
        told("Bupati Sumarno mengukuhkan kembali Carla Suhardi sebagai Kepala Dinas Pendidikan Batang."),
        ["Carla Suhardi: Kepala @ Dinas Pendidikan Kabupaten Batang"]
    );
}

#[test]
fn the_sworn_in_listed_behind() {
    let three = [
        "Joko Sarwana: Anggota @ KPU Kabupaten Kudus",
        "Wiwik Lestari: Anggota @ KPU Kabupaten Kudus",
        "Hasan Basri: Anggota @ KPU Kabupaten Kudus",
    ];
    for text in [
        "KPU RI melantik anggota KPU Kudus. Mereka ialah Joko Sarwana, Wiwik Lestari dan Hasan Basri.",
        "Tiga anggota KPU Kudus dilantik. Ketiganya masing-masing Joko Sarwana, Wiwik Lestari dan Hasan Basri.",
    ] {
        assert_eq!(told(text), three, "{text}");
    }
    assert_eq!(told("Anggota KPU Kudus dilantik. Hadir Joko Sarwana, Wiwik Lestari dan Hasan Basri."), [""; 0]);
}

#[test]
fn seats_between_elections_and_branches_of_parties() {
    let seats =
        ["Melda Oktavia: Anggota @ DPRD Kabupaten Kudus", "Hendri Gunawan: Anggota @ DPRD Kabupaten Kudus (former)"];
    assert_eq!(
        told("DPRD Kudus menggelar paripurna antarwaktu (PAW). Melda Oktavia dilantik menggantikan Hendri Gunawan."),
        seats
    );
    assert_eq!(told("Melda Oktavia dilantik sebagai anggota DPRD Kudus PAW menggantikan Hendri Gunawan."), seats);
    assert_eq!(
        told("Musda dibuka Ketua DPD I Partai Golkar Jawa Tengah Herry Asmara. Wasekjen DPP PAN Budi Wira hadir."),
        ["Herry Asmara: Ketua @ DPD I Partai Golkar Jawa Tengah", "Budi Wira: Wasekjen @ DPP PAN"]
    );
}

#[test]
fn heads_who_were_elected_and_are_sworn_in() {
    for text in [
        "Kepala Desa Getas terpilih, Sam Wirawan, dilantik Rabu siang.",
        "Pelantikan Kepala Desa Getas antarwaktu, Sam Wirawan, berlangsung singkat.",
        "Delapan kepala desa dilantik. Di antaranya Sam Wirawan (Desa Getas) dan warga lain.",
    ] {
        assert_eq!(told(text), ["Sam Wirawan: Kepala Desa @ Pemerintah Desa Getas"], "{text}");
    }
    assert_eq!(told("Bupati Kudus terpilih Sigit Pamungkas belum tahu jadwal pelantikan."), [""; 0]);
    assert_eq!(told("Kepala Desa Getas terpilih, Sam Wirawan, akan dilantik pekan depan."), [""; 0]);
}

#[test]
fn whoever_is_described_before_the_verb() {
    assert_eq!(
        told("Nur Azizah, staf kecamatan di Kudus, dilantik sebagai Camat Gebog."),
        ["Nur Azizah: Camat @ Pemerintah Kecamatan Gebog"]
    );
    assert_eq!(
        told("Pasangan Sigit Pamungkas-Suroto Adi dilantik menjadi Bupati dan Wakil Bupati Kudus."),
        [
            "Sigit Pamungkas: Bupati @ Pemerintah Kabupaten Kudus",
            "Suroto Adi: Wakil Bupati @ Pemerintah Kabupaten Kudus"
        ]
    );
    assert_eq!(
        told(
            "Dua anggota DPRD Kudus hasil PAW, masing-masing Melda Oktavia (Gerindra) dan Ratna Dewi (PAN), bersumpah."
        ),
        ["Melda Oktavia: Anggota @ DPRD Kabupaten Kudus", "Ratna Dewi: Anggota @ DPRD Kabupaten Kudus"]
    );
    assert_eq!(
        told("Yulian Prabawa resmi menjabat Direktur Perumda Air Minum Tirta Kudus menggantikan Prasetya Budi."),
        [
            "Yulian Prabawa: Direktur @ Perumda Air Minum Tirta Kudus",
            "Prasetya Budi: Direktur @ Perumda Air Minum Tirta Kudus (former)"
        ]
    );
}

#[test]
fn names_behind_offices_of_scouts_prosecutors_and_power() {
    assert_eq!(
        told("Ketua Kwarcab Kudus Kak Syafri Hinelo dan Manajer PLN ULP Kudus Beni Saputra hadir."),
        ["Syafri Hinelo: Ketua @ Kwarcab Kudus", "Beni Saputra: Manajer @ PLN ULP Kudus"]
    );
    assert_eq!(told("Jaksa Seksi Tindak Pidana Khusus pada Kejari Kudus menahan tersangka."), [""; 0]);
    assert_eq!(
        told("Koordinator LSM Topan, Joko Riyanta, melapor. Ketua JaDI Kudus Agus Wira menjadi narasumber."),
        ["Joko Riyanta: Koordinator @ LSM Topan", "Agus Wira: Ketua @ JaDI Kudus"]
    );
}

#[test]
fn who_leads_a_region() {
    assert_eq!(
        told("Sigit Pamungkas-Suroto Adi resmi memimpin Kabupaten Kudus sejak Kamis."),
        [
            "Sigit Pamungkas: Bupati @ Pemerintah Kabupaten Kudus",
            "Suroto Adi: Wakil Bupati @ Pemerintah Kabupaten Kudus"
        ]
    );
    assert_eq!(
        told("Verna Gladia kini memimpin Kota Semarang."),
        ["Verna Gladia: Wali Kota @ Pemerintah Kota Semarang"]
    );
    assert_eq!(told("Verna Gladia bakal memimpin Kota Semarang, kata warga."), [""; 0]);
    assert_eq!(told("Verna Gladia memimpin rombongan dari Kota Semarang."), [""; 0]);
}
