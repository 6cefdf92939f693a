//! How a post goes from one to the other: every way in which the press tells it, on sentences of our own.

use crate::support::{check_events, check_officials as check, officials, read};

#[test]
fn who_is_installed_holds_the_post() {
    check(
        "Kapolda Jawa Timur Irjen Pol Arman Sudiro melantik AKBP Bagas Wirawan, S.H., M.H. sebagai Kapolres Sampang di Mapolda, Kamis (2/1/2025).",
        &["Irjen Pol Arman Sudiro: Kapolda @ Polda Jawa Timur", "AKBP Bagas Wirawan: Kapolres @ Polres Sampang"],
    );
    check(
        "Kapolda Jawa Timur Irjen Pol Arman Sudiro melantik AKBP Bagas Wirawan sebagai Kapolres Sampang. Bagas yang sebelumnya Kapolres Malinau menggantikan AKBP Candra Halim.",
        &[
            "Irjen Pol Arman Sudiro: Kapolda @ Polda Jawa Timur",
            "AKBP Bagas Wirawan: Kapolres @ Polres Malinau (former); Kapolres @ Polres Sampang",
            "AKBP Candra Halim: Kapolres @ Polres Sampang (former)",
        ],
    );
    check(
        "Kepala Bagian Umum Setda Kudus Farida Hanum diangkat sebagai Sekretaris Dinas Perhubungan Kabupaten Kudus.",
        &[
            "Farida Hanum: Kabag Umum @ Pemerintah Kabupaten Kudus (former); Sekretaris @ Dinas Perhubungan Kabupaten Kudus",
        ],
    );
    check(
        "Bupati Kudus Sam Hidayat menunjuk Joko Susanto sebagai Plt Camat Dawe.",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (acting)",
        ],
    );
    check(
        "Kapolda Sulawesi Selatan memutasi Kapolres Gowa AKBP Raka Satria menjadi Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
}

#[test]
fn who_takes_over_leaves_the_post_before() {
    check(
        "AKBP Bagas Wirawan yang sebelumnya Kapolres Malinau menggantikan AKBP Candra Halim sebagai Kapolres Sampang.",
        &[
            "AKBP Bagas Wirawan: Kapolres @ Polres Malinau (former); Kapolres @ Polres Sampang",
            "AKBP Candra Halim: Kapolres @ Polres Sampang (former)",
        ],
    );
    check(
        "Kapolres Kudus AKBP Rama Putra dipromosikan menjadi Wadirreskrimum Polda Jawa Tengah. Penggantinya AKBP Lukman Hadi yang sebelumnya menjabat Wakapolres Demak.",
        &[
            "AKBP Rama Putra: Kapolres @ Polres Kudus (former); Wadirreskrimum @ Polda Jawa Tengah",
            "AKBP Lukman Hadi: Wakapolres @ Polres Demak (former); Kapolres @ Polres Kudus",
        ],
    );
    check(
        "Jabatan Kasat Samapta Polres Gowa dipegang oleh AKP Deni Irawan, yang sebelumnya menjabat sebagai Kapolsek Pallangga.",
        &["AKP Deni Irawan: Kapolsek @ Polsek Pallangga (former); Kasat Samapta @ Polres Gowa"],
    );
    check(
        "AKBP Viktor Manalu ditunjuk memimpin Polres Sampang menggantikan AKBP Candra Halim yang dimutasi ke Polda Jawa Timur.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Sampang", "AKBP Candra Halim: Kapolres @ Polres Sampang (former)"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria mendapat promosi jabatan. Posisinya digantikan oleh AKBP Viktor Manalu yang sebelumnya Kapolres Takalar.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa (former)",
            "AKBP Viktor Manalu: Kapolres @ Polres Takalar (former); Kapolres @ Polres Gowa",
        ],
    );
    check(
        "Yuda Pratama resmi menjabat Kapolresta Banyuwangi. Dia menggantikan Kombes Pol Sofyan Nur.",
        &[
            "Yuda Pratama: Kapolresta @ Polresta Banyuwangi",
            "Kombes Pol Sofyan Nur: Kapolresta @ Polresta Banyuwangi (former)",
        ],
    );
    check(
        "Lettu Inf Harun Nasir, yang sebelumnya Danton di Yonif 726/Tamalatea, kini Danramil 0910-03/Mentarang.",
        &["Lettu Inf Harun Nasir: Danton @ Yonif 726/Tamalatea (former); Danramil @ Koramil 0910-03/Mentarang"],
    );
}

#[test]
fn a_seat_is_filled() {
    check("Kursi Kapolsek Indralaya diisi Iptu Darmawan Zuhri.", &["Iptu Darmawan Zuhri: Kapolsek @ Polsek Indralaya"]);
    check(
        "Posisi Kabag Ops Polres Kudus kini ditempati Kompol Surya Atmaja yang sebelumnya Kasat Binmas.",
        &["Kompol Surya Atmaja: Kasat Binmas @ Polres Kudus (former); Kabag Ops @ Polres Kudus"],
    );
    check(
        "Jabatan Kasat Lantas Polres Kudus dipercayakan kepada AKP Rudi Hartono.",
        &["AKP Rudi Hartono: Kasat Lantas @ Polres Kudus"],
    );
    check(
        "Kasat Lantas Polres Gowa baru, yang diisi oleh AKP Rudi Hartono, siap bertugas.",
        &["AKP Rudi Hartono: Kasat Lantas @ Polres Gowa"],
    );
    check(
        "Camat Petang dijabat oleh I Gede Sudarma, dari jabatan sebelumnya sebagai Sekretaris Camat Petang.",
        &[
            "I Gede Sudarma: Sekretaris Camat @ Pemerintah Kecamatan Petang (former); Camat @ Pemerintah Kecamatan Petang",
        ],
    );
    check(
        "Kepala Dinas Sosial Kabupaten Kudus kini dijabat Retno Wulandari, sedangkan Camat Dawe ditempati Joko Susanto.",
        &["Retno Wulandari: Kepala @ Dinas Sosial Kabupaten Kudus", "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe"],
    );
    check(
        "Jabatan Kepala Dinas Sosial Kabupaten Kudus sekarang diberikan kepada Ridwan Haris yang sebelumnya menjabat Kepala Dinas Kominfo Kabupaten Kudus.",
        &["Ridwan Haris: Kepala @ Dinas Kominfo Kabupaten Kudus (former); Kepala @ Dinas Sosial Kabupaten Kudus"],
    );
    check(
        "Camat Dawe dari Joko Susanto kepada Retno Wulandari, dan Camat Gebog dari Hadi Purnomo ke Dwi Lestari.",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former)",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe",
            "Hadi Purnomo: Camat @ Pemerintah Kecamatan Gebog (former)",
            "Dwi Lestari: Camat @ Pemerintah Kecamatan Gebog",
        ],
    );
}

#[test]
fn who_moves_leaves_what_he_held() {
    check(
        "Dandim 0910/Malinau Letkol Inf Agus Salim naik menjadi Kasrem 092/Maharajalila.",
        &["Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former); Kasrem @ Korem 092/Maharajalila"],
    );
    check(
        "Kapten Inf Jaya Kusuma yang tiga tahun menjabat Danramil 0910-03/Mentarang berpindah tugas ke Kodim 0907/Tarakan sebagai Pasi Log. Sambil menunggu pejabat definitif, Koramil dipimpin Plh Danramil Peltu Zainal Abidin.",
        &[
            "Kapten Inf Jaya Kusuma: Danramil @ Koramil 0910-03/Mentarang (former); Pasi Log @ Kodim 0907/Tarakan",
            "Peltu Zainal Abidin: Danramil @ Koramil 0910-03/Mentarang (acting)",
        ],
    );
    check(
        "Letkol Inf Agus Salim selanjutnya bertugas sebagai Pabandya Wanwil di Kodam III/Siliwangi.",
        &["Letkol Inf Agus Salim: Pabandya Wanwil @ Kodam III/Siliwangi"],
    );
    check(
        "Kepala Bappeda Rembang lama, Sri Hartati pindah tugas menjadi Asisten Administrasi Umum Setda Rembang.",
        &[
            "Sri Hartati: Kepala @ Bappeda Kabupaten Rembang (former); Asisten Administrasi Umum @ Pemerintah Kabupaten Rembang",
        ],
    );
    check(
        "Nurhayati dari jabatan lama sebagai Kepala Dinas Pendidikan Kabupaten Kudus menjadi Staf Ahli Bupati Kudus.",
        &["Nurhayati: Kepala @ Dinas Pendidikan Kabupaten Kudus (former); Staf Ahli @ Pemerintah Kabupaten Kudus"],
    );
    check(
        "AKBP Nanda Pratama, Kapolres Kudus Polda Jateng diangkat dalam jabatan baru sebagai Wadirlantas Polda DIY.",
        &["AKBP Nanda Pratama: Kapolres @ Polres Kudus (former); Wadirlantas @ Polda Daerah Istimewa Yogyakarta"],
    );
    check(
        "AKP Rudi Hartono, Kapolsek Pallangga Polres Gowa Polda Sulsel dimutasikan sebagai Kasat Lantas Polres Takalar Polda Sulsel.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Takalar"],
    );
    check(
        "AKP Rudi Hartono digeser dari Kapolsek Pallangga ke Kasat Lantas Polres Gowa.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kasat Lantas @ Polres Gowa"],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria mengemban amanah baru sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "AKBP Raka Satria meninggalkan jabatan Kapolres Gowa untuk bertugas sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check(
        "Kasat Reskrim Polres Gowa AKP Budi Laksana ditarik ke Polda Sulawesi Selatan.",
        &["AKP Budi Laksana: Kasat Reskrim @ Polres Gowa (former)"],
    );
    check(
        "AKBP Raka Satria resmi melepas jabatan sebagai Kapolres Gowa.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Kompol Andi Sose yang lama menjabat Wakapolres Gowa kini dipercaya sebagai Kabag Ops Polres Takalar.",
        &["Kompol Andi Sose: Wakapolres @ Polres Gowa (former); Kabag Ops @ Polres Takalar"],
    );
    check(
        "Kapolda Riau Irjen Pol Widodo Saputra dimutasi jadi Pati Baintelkam Polri dan Kapolda Riau digantikan oleh Irjen Pol Agung Nirwana.",
        &["Irjen Pol Widodo Saputra: Kapolda @ Polda Riau (former)", "Irjen Pol Agung Nirwana: Kapolda @ Polda Riau"],
    );
    check(
        "Kombes Pol Gideon Arif beralih dari Kapolres Sampang ke posisi Kapolrestabes Medan.",
        &["Kombes Pol Gideon Arif: Kapolres @ Polres Sampang (former); Kapolrestabes @ Polrestabes Medan"],
    );
}

#[test]
fn an_adverb_or_a_word_of_speech_moves_nobody() {
    check(
        "Menurut Fany Widya, hal itu, lanjut Kajari Gowa Fany Widya, menjadi instruksi Jaksa Agung.",
        &["Fany Widya: Kajari @ Kejaksaan Negeri Gowa"],
    );
    check(
        "Gubernur Maluku, Irjen Pol (Purn) Drs. Murdani Samad, hadir.",
        &["Irjen Pol Murdani Samad: Gubernur @ Pemerintah Provinsi Maluku"],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono dan Kasat Lantas Polres Gowa AKP Deni Irawan hadir. Sebelumnya, pagi harinya, Kapolsek meresmikan pos kamling.",
        &["AKP Rudi Hartono: Kapolsek @ Polsek Pallangga", "AKP Deni Irawan: Kasat Lantas @ Polres Gowa"],
    );
}

#[test]
fn a_seat_is_left_kept_warm_and_filled() {
    check(
        "Kursi Kepala Dinas Perhubungan Kudus untuk sementara dipegang Plh Arsya Mappa yang sehari-hari Sekretaris di dinas itu.",
        &[
            "Arsya Mappa: Sekretaris @ Dinas Perhubungan Kabupaten Kudus; Kepala @ Dinas Perhubungan Kabupaten Kudus (acting)",
        ],
    );
    check(
        "Kasat Samapta Polres Kudus yang lama kosong kini diisi Iptu Wayan Budi.",
        &["Iptu Wayan Budi: Kasat Samapta @ Polres Kudus"],
    );
    check(
        "Jabatan Pasiops Kodim 0722/Kudus dilepas Kapten Inf Abdul Gafar.",
        &["Kapten Inf Abdul Gafar: Pasi Ops @ Kodim 0722/Kudus (former)"],
    );
    check(
        "Kapolres Kudus AKBP Raka hadir. Kapolres Pati AKBP Bambang Yuli pensiun, jabatannya dipegang Wakapolres Kompol Feri Mano sebagai Plh.",
        &[
            "AKBP Raka: Kapolres @ Polres Kudus",
            "AKBP Bambang Yuli: Kapolres @ Polres Pati (former)",
            "Kompol Feri Mano: Wakapolres @ Polres Pati; Kapolres @ Polres Pati (acting)",
        ],
    );
}

#[test]
fn the_name_of_a_seat_ends_before_the_mark() {
    check(
        "Mayjen TNI Subi dari Aspers Kasad menjadi Pangdam II/Sriwijaya, Brigjen TNI Heri dari Kasdam Jaya menjadi Aspers KSAD.",
        &[
            "Mayjen TNI Subi: Aspers Kasad @ TNI AD (former); Pangdam @ Kodam II/Sriwijaya",
            "Brigjen TNI Heri: Kasdam @ Kodam Jaya/Jayakarta (former); Aspers Kasad @ TNI AD",
        ],
    );
    check(
        "Mayjen TNI Putra dimutasi dari Pangdam II/Sriwijaya menjadi Asops KSAD.\n\nMayjen TNI Bambang hadir.",
        &["Mayjen TNI Putra: Pangdam @ Kodam II/Sriwijaya (former); Asops Kasad @ TNI AD", "Mayjen TNI Bambang: "],
    );
}

#[test]
fn a_seat_that_became_free_is_filled_in_the_next_sentence() {
    for opening in [
        "AKP Andi Wira yang sebelumnya menjabat Kapolsek Rimbo Pengadang kini menjabat Kasat Samapta Polres Lebong.",
        "AKP Andi Wira yang sebelumnya Kapolsek Rimbo Pengadang kini menjabat Kasat Samapta Polres Lebong.",
        "Kapolsek Rimbo Pengadang AKP Andi Wira kini menjabat Kasat Samapta Polres Lebong.",
    ] {
        let found = officials(&read(&format!("{opening} Posisinya diisi Iptu Deni Wira.")));
        assert_eq!(found.last().map(String::as_str), Some("Iptu Deni Wira: Kapolsek @ Polsek Rimbo Pengadang"));
    }
    let found =
        officials(&read("Tongkat estafet Kapolsek Lebong Atas berganti. Iptu Hasan Wira digantikan Ipda Deni Wira."));
    assert_eq!(
        found,
        ["Iptu Hasan Wira: Kapolsek @ Polsek Lebong Atas (former)", "Ipda Deni Wira: Kapolsek @ Polsek Lebong Atas"]
    );
}

#[test]
fn what_befalls_many_befalls_nobody_named() {
    check(
        "Kapolda Aceh Irjen Pol Raka Wira memutasi sejumlah pejabat, di antaranya tiga perwira diangkat menjadi Kapolres Bireuen dan Kapolres Pidie.",
        &["Irjen Pol Raka Wira: Kapolda @ Polda Aceh"],
    );
    check(
        "Kapolri Jenderal Pol Raka Wira mengganti empat Kapolda, Metro Jaya, Jawa Tengah, dan Riau, serta menunjuk Irjen Pol Bima Satya.",
        &["Jenderal Pol Raka Wira: Kapolri @ Polri", "Irjen Pol Bima Satya: "],
    );
}

#[test]
fn the_seat_told_with_who_held_it_before_goes_on() {
    check(
        "Kapolda Riau yang sebelumnya Irjen Pol Raka Wira, kini dijabat Irjen Pol Bima Satya.",
        &["Irjen Pol Raka Wira: Kapolda @ Polda Riau (former)", "Irjen Pol Bima Satya: Kapolda @ Polda Riau"],
    );
    check(
        "Irjen Pol Raka Wira pindah tugas. Jabatan Raka yang sebelumnya Kapolda Riau diberikan kepada Brigjen Pol Bima Satya.",
        &["Irjen Pol Raka Wira: Kapolda @ Polda Riau (former)", "Brigjen Pol Bima Satya: Kapolda @ Polda Riau"],
    );
    check(
        "Kapolda Riau Irjen Pol Raka Wira dimutasi menjadi Sahli Kapolri dan kursinya diserahkan pada Kakorlantas Irjen Pol Bima Satya.",
        &[
            "Irjen Pol Raka Wira: Kapolda @ Polda Riau (former); Staf Ahli @ Polri",
            "Irjen Pol Bima Satya: Kakorlantas @ Korlantas Polri (former); Kapolda @ Polda Riau",
        ],
    );
    check("Irjen Pol Bima Satya resmi mengisi jabatan Kapolda Riau.", &["Irjen Pol Bima Satya: Kapolda @ Polda Riau"]);
    check(
        "Yang menggantikan AKBP Raka Wira sebagai Kapolres Sintang adalah AKBP Bima Satya.",
        &["AKBP Raka Wira: Kapolres @ Polres Sintang (former)", "AKBP Bima Satya: Kapolres @ Polres Sintang"],
    );
    check(
        "Ia menghadiri sertijab Kasad Jenderal TNI Raka Wira kepada Jenderal TNI Bima Satya.",
        &["Jenderal TNI Raka Wira: Kasad @ TNI AD (former)", "Jenderal TNI Bima Satya: Kasad @ TNI AD"],
    );
}

#[test]
fn a_seat_left_for_an_unknown_post_is_left_and_goes_to_the_next_one_named() {
    check(
        "Kapolda Riau Irjen Pol Raka Wira digeser sebagai Kasubsesdep Lemhanas. Dia diganti Irjen Pol Bima Satya.",
        &["Irjen Pol Raka Wira: Kapolda @ Polda Riau (former)", "Irjen Pol Bima Satya: Kapolda @ Polda Riau"],
    );
    // The seat left last is not that of two others.
    check(
        "Kapolres Gowa AKBP Raka Wira dimutasi ke Polda. Perubahan serupa terjadi di tempat lain. AKBP Deni Irawan digantikan AKBP Bima Satya.",
        &["AKBP Raka Wira: Kapolres @ Polres Gowa (former)", "AKBP Deni Irawan: ", "AKBP Bima Satya: "],
    );
    // A transfer spoken of is nobody's.
    check(
        "Karo Penmas Divisi Humas Mabes Polri Brigjen Pol Raka Wira menyebut mutasi tersebut untuk promosi.",
        &["Brigjen Pol Raka Wira: Karo Penmas @ Divisi Humas Polri"],
    );
}

#[test]
fn who_is_to_get_a_post_is_not_the_one_spoken_of_before() {
    check(
        "Kepala Dinas Sosial Kudus Farida Hanum didefinitifkan menjadi Kadis Kominfotik. Selanjutnya Ganjar Satria akan didefinitifkan menjadi Staf Ahli Bupati.",
        &["Farida Hanum: Kepala @ Dinas Sosial Kabupaten Kudus (former); Kepala @ Dinas Kominfotik Kabupaten Kudus"],
    );
    check(
        "Camat Dawe Farida Hanum pindah tugas menjadi Kepala Dinas Sosial Kudus. Jabatan yang ditinggalkan Agus Salim ditempati oleh Budi Wira.",
        &[
            "Farida Hanum: Camat @ Pemerintah Kecamatan Dawe (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Budi Wira: ",
        ],
    );
    check(
        "Kepala Dinas Sosial Kudus sebelumnya, Farida Hanum, dilantik sebagai Camat Dawe.",
        &["Farida Hanum: Kepala @ Dinas Sosial Kabupaten Kudus (former); Camat @ Pemerintah Kecamatan Dawe"],
    );
}

#[test]
fn a_name_that_is_nobody_on_the_page_gives_its_career_to_no_other() {
    let ceremony = "Upacara dipimpin Kapolres Kudus AKBP Raka Satria.";
    for career in [
        "Farida sebelumnya menjabat sebagai Kapolsek Dawe.",
        "Sebelumnya, Farida menjabat Kapolsek Dawe.",
        "Sebelum itu Farida bertugas sebagai Kapolsek Dawe.",
        "Sementara itu, Farida dimutasi sebagai Kapolsek Dawe.",
        "Adapun Farida mendapat tugas baru sebagai Kapolsek Dawe.",
    ] {
        check(&format!("{ceremony} {career}"), &["AKBP Raka Satria: Kapolres @ Polres Kudus"]);
    }
    check(
        &format!("{ceremony} Ia sebelumnya menjabat sebagai Kapolsek Dawe."),
        &["AKBP Raka Satria: Kapolres @ Polres Kudus; Kapolsek @ Polsek Dawe (former)"],
    );
}

#[test]
fn who_led_a_section_held_its_heads_post() {
    check(
        "Sertijab digelar di Mapolres Gowa. AKP Rama Putra yang selama dua tahun memimpin Satuan Lalu Lintas dipindahkan ke Polda. Penggantinya Iptu Sam Hidayat.",
        &["AKP Rama Putra: Kasat Lantas @ Polres Gowa (former)", "Iptu Sam Hidayat: Kasat Lantas @ Polres Gowa"],
    );
}

#[test]
fn the_seat_that_somebody_left_is_the_one_taken_over() {
    check(
        "Kapolda Gorontalo Irjen Pol Rama Putra dimutasi sebagai Pati Bareskrim Polri menurut telegram. Brigjen Pol Wahyu Hadi diangkat menjadi Wakapolda Riau akan menggantikan Rama.",
        &[
            "Irjen Pol Rama Putra: Kapolda @ Polda Gorontalo (former)",
            "Brigjen Pol Wahyu Hadi: Wakapolda @ Polda Riau; Kapolda @ Polda Gorontalo",
        ],
    );
    check(
        "Tiga penjabat bupati baru dilantik. Mereka adalah Joko Susanto sebagai Pj Bupati Kudus dan Arif Fahmi sebagai Pj Bupati Demak. Joko menggantikan Darmansah, Arif menggantikan Aulia Sofyan.",
        &[
            "Joko Susanto: Bupati @ Pemerintah Kabupaten Kudus (acting)",
            "Arif Fahmi: Bupati @ Pemerintah Kabupaten Demak (acting)",
            "Darmansah: Bupati @ Pemerintah Kabupaten Kudus (former)",
            "Aulia Sofyan: Bupati @ Pemerintah Kabupaten Demak (former)",
        ],
    );
}

#[test]
fn a_first_name_that_is_a_day_elsewhere_is_his_who_bears_it() {
    check(
        "Kabid Humas Polda Riau AKBP Hari Suprapto hadir. Kapolri Jenderal Pol Rama Putra meneken telegram. Hari mendapat promosi sebagai Kabid Humas Polda Jambi. Meski begitu, ia diam.",
        &[
            "AKBP Hari Suprapto: Kabid Humas @ Polda Riau (former); Kabid Humas @ Polda Jambi",
            "Jenderal Pol Rama Putra: Kapolri @ Polri",
        ],
    );
}

#[test]
fn who_chooses_does_not_take_over() {
    check(
        "Raka Satria dipilih Bupati Kudus Sam Hidayat untuk menggantikan Budi Laksana sebagai Camat Dawe. Kapolres Kudus AKBP Rama Putra hadir.",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Budi Laksana: Camat @ Pemerintah Kecamatan Dawe (former)",
            "AKBP Rama Putra: Kapolres @ Polres Kudus",
        ],
    );
}

#[test]
fn who_moves_others_is_not_moved_with_them() {
    check(
        "Kapolri Jenderal Hadi Wira menerbitkan telegram. Sejumlah anggota dipromosikan menjadi Kapolda Bali.",
        &["Jenderal Pol Hadi Wira: Kapolri @ Polri"],
    );
}

#[test]
fn the_next_office_of_a_list_is_not_held_by_the_one_before_it() {
    check(
        "Yang serah terima jabatan: Kapolsek Kahu dari AKP Andi Palla kepada Iptu Jumadi, S.H. Kapolsek Lappariaja dari Iptu Jumadi, S.H. kepada Ipda Rahma Samad.",
        &[
            "AKP Andi Palla: Kapolsek @ Polsek Kahu (former)",
            "Iptu Jumadi: Kapolsek @ Polsek Kahu; Kapolsek @ Polsek Lappariaja (former)",
            "Ipda Rahma Samad: Kapolsek @ Polsek Lappariaja",
        ],
    );
}

#[test]
fn a_pronoun_stands_for_the_only_one_of_the_sentence_before() {
    check(
        "GOWA - Polres Gowa menyambut Kapolres yang baru AKBP Raka Satria di Mapolres Gowa. Ia menggantikan AKBP Budi Hartono yang pindah ke Polda.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa", "AKBP Budi Hartono: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Budi Hartono terpilih sebagai Ketua KPU Kabupaten Gowa. Ia menggantikan Joko Susilo yang diberhentikan.",
        &["Budi Hartono: Ketua @ KPU Kabupaten Gowa", "Joko Susilo: Ketua @ KPU Kabupaten Gowa (former)"],
    );
    // Two are named: nobody knows which.
    check(
        "GOWA - Wakapolres Gowa Kompol Joko Susilo menyambut Kapolres Gowa AKBP Raka Satria. Warga bertepuk tangan. Ia menggantikan AKBP Budi Hartono.",
        &[
            "Kompol Joko Susilo: Wakapolres @ Polres Gowa",
            "AKBP Raka Satria: Kapolres @ Polres Gowa",
            "AKBP Budi Hartono: ",
        ],
    );
}

#[test]
fn those_whom_a_sentence_names_behind_an_installation_were_installed() {
    let page = "BLITAR - Gubernur Jawa Timur Raka Wirawan mengukuhkan tiga Penjabat Sementara (Pjs) bupati di Gedung Grahadi, Selasa (24/9/2024).\n\nMereka adalah Kepala Dinas Sosial Provinsi Jawa Timur Bima Santoso sebagai Pjs Bupati Blitar, serta Kepala Bappeda Provinsi Jawa Timur Rina Wijaya sebagai Pjs Bupati Malang.";
    let found = officials(&read(page));
    assert!(
        found
            .iter()
            .any(|it| it.starts_with("Bima Santoso") && it.ends_with("Bupati @ Pemerintah Kabupaten Blitar (acting)")),
        "{found:?}"
    );
    check_events(
        page,
        &["ceremony 2024-09-24 @Gedung Grahadi #35.05 leads[Raka Wirawan] there[Bima Santoso, Rina Wijaya]"],
    );
}

#[test]
fn the_older_holder_by_name_leaves_what_the_newer_got() {
    let named = |text: &str| officials(&read(&format!("TUBAN – Mutasi bergulir di Polres Tuban.\n\n{text}")));
    assert_eq!(
        named(
            "AKBP Imam ditunjuk menjadi Kapolres Tuban, sedangkan pejabat lama AKBP Raden dipromosikan sebagai Wadirlantas Polda Jatim."
        ),
        [
            "AKBP Imam: Kapolres @ Polres Tuban",
            "AKBP Raden: Kapolres @ Polres Tuban (former); Wadirlantas @ Polda Jawa Timur"
        ]
    );
    assert_eq!(
        named("Kedatangan AKBP Imam sebagai Kapolres Tuban yang baru disambut hangat."),
        ["AKBP Imam: Kapolres @ Polres Tuban"]
    );
    assert_eq!(
        named("AKP Carito yang semula Kapolsek Semanding kini Kapolsek Palang."),
        ["AKP Carito: Kapolsek @ Polsek Semanding (former); Kapolsek @ Polsek Palang"]
    );
    assert_eq!(
        named("AKP Carito: dari Kapolsek Semanding menjadi Kasat Binmas Polres Tuban."),
        ["AKP Carito: Kapolsek @ Polsek Semanding (former); Kasat Binmas @ Polres Tuban"]
    );
    // Who moves is not said to have held it.
    assert_eq!(
        named(
            "AKBP Imam ditunjuk menjadi Kapolres Tuban, sedangkan AKBP Raden dipromosikan sebagai Wadirlantas Polda Jatim."
        ),
        ["AKBP Imam: Kapolres @ Polres Tuban", "AKBP Raden: Wadirlantas @ Polda Jawa Timur"]
    );
}

#[test]
fn a_seat_that_changes_hands_over_two_sentences_and_terms_that_end() {
    let named = |text: &str| officials(&read(&format!("TUBAN – Mutasi bergulir di Polres Tuban.\n\n{text}")));
    assert_eq!(
        named("Kasat Reskrim Polres Tuban berganti. AKP Samsul yang sudah dua tahun bertugas digantikan AKP Rudi."),
        ["AKP Samsul: Kasat Reskrim @ Polres Tuban (former)", "AKP Rudi: Kasat Reskrim @ Polres Tuban"]
    );
    assert_eq!(
        named("AKP Priyono mengakhiri tugas sebagai Kapolsek Palang."),
        ["AKP Priyono: Kapolsek @ Polsek Palang (former)"]
    );
    assert_eq!(
        named("Setelah tiga tahun menjabat Kapolsek Palang, AKP Priyono pamit."),
        ["AKP Priyono: Kapolsek @ Polsek Palang (former)"]
    );
    assert_eq!(
        named("Setelah memimpin apel, Kapolsek Palang AKP Priyono pamit kepada warga."),
        ["AKP Priyono: Kapolsek @ Polsek Palang"]
    );
    assert_eq!(
        named("Yatno Hadi, Rini Astuti dan Maskurin kembali terpilih sebagai anggota KPU Tuban."),
        [
            "Yatno Hadi: Anggota @ KPU Kabupaten Tuban",
            "Rini Astuti: Anggota @ KPU Kabupaten Tuban",
            "Maskurin: Anggota @ KPU Kabupaten Tuban"
        ]
    );
    // Nothing changes hands.
    assert_eq!(
        named("Kasat Reskrim Polres Tuban hadir. AKP Samsul digantikan AKP Rudi di meja depan."),
        ["AKP Samsul: ", "AKP Rudi: "]
    );
}

#[test]
fn a_wish_for_those_sworn_in_moves_nobody() {
    check(
        "MAMUJU – Rapat dihadiri Pj Gubernur Sulawesi Barat Zudan Harif. Pj Gubernur Sulawesi Barat Zudan Harif menyampaikan selamat dilantik dan selamat bertugas kepada dua anggota DPRD Sulawesi Barat.",
        &["Zudan Harif: Gubernur @ Pemerintah Provinsi Sulawesi Barat (acting)"],
    );
}
