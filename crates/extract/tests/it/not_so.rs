//! Changes of office that are not: things that are handed over, others who are dismissed, what is denied or asked for.

use crate::support::check_officials as check;

#[test]
fn things_are_handed_over_without_an_office() {
    check(
        "Penghargaan atas pengungkapan itu diserahkan Kapolda Riau Irjen Pol Harun Salim kepada Kapolres Siak AKBP Eka Wira.",
        &["Irjen Pol Harun Salim: Kapolda @ Polda Riau", "AKBP Eka Wira: Kapolres @ Polres Siak"],
    );
    check(
        "Berita acara penetapan diserahkan oleh Ketua KPU Bontang Aris Maulana kepada Ketua DPRD Bontang Andi Fajar.",
        &["Aris Maulana: Ketua @ KPU Kota Bontang", "Andi Fajar: Ketua @ DPRD Kota Bontang"],
    );
    // A seat is one, whoever gives it.
    check(
        "Jabatan Kapolsek Jepon diserahkan AKP Sutrisno Hadi kepada Iptu Rudi Hartono.",
        &["AKP Sutrisno Hadi: Kapolsek @ Polsek Jepon (former)", "Iptu Rudi Hartono: Kapolsek @ Polsek Jepon"],
    );
    check(
        "Jabatan Kapolsek Jepon diserahkan Kapolres Blora AKBP Wawan Andi kepada Iptu Rudi Hartono.",
        &["AKBP Wawan Andi: Kapolres @ Polres Blora", "Iptu Rudi Hartono: Kapolsek @ Polsek Jepon"],
    );
}

#[test]
fn who_tells_of_a_dismissal_is_not_dismissed() {
    check(
        "Kapolda Lampung Irjen Pol Helmi Wira menyebut 14 anggota dipecat sepanjang tahun itu.",
        &["Irjen Pol Helmi Wira: Kapolda @ Polda Lampung"],
    );
    check(
        "Kapolres Lahat AKBP Nanda Saputra mengatakan Bripka RH belum dipecat.",
        &["AKBP Nanda Saputra: Kapolres @ Polres Lahat"],
    );
    check(
        "Personel yang pensiun dilepas Kapolres Lahat AKBP Nanda Saputra dalam wisuda purnabakti.",
        &["AKBP Nanda Saputra: Kapolres @ Polres Lahat"],
    );
    check(
        "Camat Cepu Sri Rahayu dilepas Bupati Blora Arif Wira karena memasuki masa pensiun.",
        &["Sri Rahayu: Camat @ Pemerintah Kecamatan Cepu (former)", "Arif Wira: Bupati @ Pemerintah Kabupaten Blora"],
    );
    check(
        "Kapolsek Cepu AKP Masngudin mengaku dicopot dari jabatannya.",
        &["AKP Masngudin: Kapolsek @ Polsek Cepu (former)"],
    );
}

#[test]
fn what_is_denied_or_asked_for_has_not_happened() {
    check(
        "Kapolres Lahat AKBP Nanda Saputra membantah kabar dirinya akan digantikan AKBP Budi Wira.",
        &["AKBP Nanda Saputra: Kapolres @ Polres Lahat", "AKBP Budi Wira: "],
    );
    check("Kabar Kapolsek Cepu AKP Masngudin dicopot tidak benar.", &["AKP Masngudin: Kapolsek @ Polsek Cepu"]);
    check(
        "Bupati Blora Arif Wira melepas 40 ASN yang memasuki masa pensiun.",
        &["Arif Wira: Bupati @ Pemerintah Kabupaten Blora"],
    );
    check(
        "Menurut Kapolres Siak AKBP Eka Wira, Bripka RH dicopot dari jabatannya.",
        &["AKBP Eka Wira: Kapolres @ Polres Siak"],
    );
    check("Warga menolak Kapolsek Cepu AKP Masngudin dimutasi.", &["AKP Masngudin: Kapolsek @ Polsek Cepu"]);
    check(
        "Massa mendesak Bupati Blora mencopot Camat Cepu Sri Rahayu.",
        &["Sri Rahayu: Camat @ Pemerintah Kecamatan Cepu"],
    );
    check("AKP Masngudin tidak lagi menjabat Kapolsek Cepu.", &["AKP Masngudin: Kapolsek @ Polsek Cepu (former)"]);
}

#[test]
fn who_stands_in_for_a_day_holds_no_office() {
    let both = ["Kompol Indra Wira: Wakapolres @ Polres Kendal", "AKBP Feri Kusuma: Kapolres @ Polres Kendal"];
    check("Wakapolres Kendal Kompol Indra Wira hadir menggantikan Kapolres Kendal AKBP Feri Kusuma.", &both);
    let head = ["AKBP Feri Kusuma: Kapolres @ Polres Kendal"];
    check("Inspektur apel dijabat Kapolres Kendal AKBP Feri Kusuma.", &head);
    check("Sebelum memimpin rapat, Kapolres Kendal AKBP Feri Kusuma memeriksa pasukan.", &head);
    check(
        "Kapolres Kendal AKBP Feri Kusuma digantikan Wakapolres Kendal Kompol Indra Wira sebagai pembicara.",
        &[both[1], both[0]],
    );
}

#[test]
fn a_seat_is_that_of_who_got_it() {
    check(
        "Bupati Blora Arif Wira melantik Rudi Hartono sebagai Camat Cepu. Jabatan itu sebelumnya diemban Budi Hartanto.",
        &[
            "Arif Wira: Bupati @ Pemerintah Kabupaten Blora",
            "Rudi Hartono: Camat @ Pemerintah Kecamatan Cepu",
            "Budi Hartanto: Camat @ Pemerintah Kecamatan Cepu (former)",
        ],
    );
    check(
        "AKBP Reza Wira pindah ke Polda Jateng setelah dua tahun menjabat Kapolres Kebumen. Penggantinya, AKBP Doni Putra.",
        &["AKBP Reza Wira: Kapolres @ Polres Kebumen (former)", "AKBP Doni Putra: Kapolres @ Polres Kebumen"],
    );
    check(
        "Panitia yaitu Budi Hartono sebagai Ketua PPK Cepu, Rudi Wira dan Joko Susilo sebagai anggota.",
        &["Budi Hartono: Ketua @ PPK Cepu", "Joko Susilo: Anggota @ PPK Cepu"],
    );
    // A name that villages bear, too.
    check("Sri Rahayu dilantik sebagai Camat Cepu.", &["Sri Rahayu: Camat @ Pemerintah Kecamatan Cepu"]);
    // A rank at the end of a sentence is nobody's title in the next.
    check(
        "Markus Sogen kini menyandang pangkat AKP. Kasat Reskrim Polres Sikka itu satu dari lima.",
        &["Markus Sogen: Kasat Reskrim @ Polres Sikka"],
    );
}

#[test]
fn a_headline_about_votes_takes_no_office_from_the_text() {
    check(
        "Jelang Pemungutan Suara\n\nKapolres Blora AKBP Wawan Andi mengecek gudang logistik.",
        &["AKBP Wawan Andi: Kapolres @ Polres Blora"],
    );
}

#[test]
fn a_seat_may_be_his_who_was_spoken_of_before() {
    let both = ["AKBP Reza Wira: Kapolres @ Polres Kebumen (former)", "AKBP Doni Putra: Kapolres @ Polres Kebumen"];
    check("Kapolres Kebumen AKBP Reza Wira pamit. AKBP Doni Putra menggantikannya.", &both);
    check("Kapolres Kebumen AKBP Reza Wira dimutasi ke Polda Jateng. AKBP Doni Putra menempati kursinya.", &both);
    check(
        "Setelah tiga tahun menjabat Kapolres Kebumen, AKBP Reza Wira pamit. AKBP Doni Putra menggantikannya.",
        &both,
    );
    check("Kapolres Kebumen AKBP Reza Wira berpamitan. Ia diganti AKBP Doni Putra.", &both);
    check("Sepeninggal AKBP Reza Wira, kursi Kapolres Kebumen diduduki AKBP Doni Putra.", &both);
    check("AKBP Reza Wira melepas jabatannya sebagai Kapolres Kebumen. Kursinya ditempati AKBP Doni Putra.", &both);
    // For a day.
    check(
        "Kapolres Kebumen AKBP Reza Wira sakit. Wakapolres Kompol Doni Putra menggantikannya.",
        &["AKBP Reza Wira: Kapolres @ Polres Kebumen", "Kompol Doni Putra: Wakapolres @ Polres Kebumen"],
    );
    check(
        "AKBP Reza Wira kembali ke posisi semula sebagai Kabag Ops Polres Kebumen.",
        &["AKBP Reza Wira: Kabag Ops @ Polres Kebumen"],
    );
    check("Tongkat komando Polres Kebumen di pundak AKBP Doni Putra.", &[both[1]]);
}

#[test]
fn words_that_look_like_people_and_places() {
    check("Kegiatan ini perwujudan Commander Wish Kapolda NTT.", &[]);
    check(
        "Rapat diikuti Wali Kota Bontang Nina Wira. Menurut Wali Kota, Propemperda penting.",
        &["Nina Wira: Wali Kota @ Pemerintah Kota Bontang"],
    );
    // A town's court, and a name; a town known by its short name.
    check(
        "Hadir Kapolres Blora AKBP Budi Wira dan Ketua PN Ruth Lumbanraja SH, MH.",
        &["AKBP Budi Wira: Kapolres @ Polres Blora", "Ruth Lumbanraja: Ketua @ Pengadilan Negeri Blora"],
    );
    check(
        "Hadir anggota Bawaslu Sorsel Adrian Salamuk.",
        &["Adrian Salamuk: Anggota @ Bawaslu Kabupaten Sorong Selatan"],
    );
    check("Raja Negeri Suli, Hanok Wira, menyambut tim itu.", &["Hanok Wira: Kepala Desa @ Pemerintah Negeri Suli"]);
}

#[test]
fn papers_and_heads_of_the_whole_country() {
    check("Hal itu tertuang dalam Keputusan Ketua Mahkamah Agung (SK-KMA) Nomor 5 Tahun 2022.", &[]);
    check(
        "Ketua PWI Pusat Hendra Wira melantik Ketua PWI Jateng Setiawan Budi.",
        &["Hendra Wira: Ketua @ PWI Pusat", "Setiawan Budi: Ketua @ PWI Jawa Tengah"],
    );
    check("Ketua Umum KONI Pusat Martono Wira hadir.", &["Martono Wira: Ketua @ KONI Pusat"]);
}

#[test]
fn a_telegram_moves_whoever_it_lists() {
    let moved = ["AKP Yusri Wira: Kasat Lantas @ Polres Luwu Utara (former); Kapolsek @ Polsek Cepu"];
    for words in
        ["menjabat Kapolsek Cepu", "jadi Kapolsek Cepu", "ke Kapolsek Cepu", "ditempatkan sebagai Kapolsek Cepu"]
    {
        let text = format!("Telegram Kapolda itu terbit. AKP Yusri Wira, Kasat Lantas Polres Luwu Utara, {words}.");
        check(&text, &moved);
    }
    check(
        "Pucuk pimpinan Polres Blora resmi berganti. Sertijab dipimpin Kapolda Jateng. AKBP Budi Wira menyerahkan tongkat komando kepada AKBP Doni Putra.",
        &["AKBP Budi Wira: Kapolres @ Polres Blora (former)", "AKBP Doni Putra: Kapolres @ Polres Blora"],
    );
}
