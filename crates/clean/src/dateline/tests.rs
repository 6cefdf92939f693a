//! Datelines that are read, and what is none.

use super::*;
use jiff::civil::date;

fn place(text: &str) -> Option<String> {
    of_body(&[text.to_owned()], Some("Kabar Lumbung"), Rules::builtin()).and_then(|it| it.place)
}

fn check(text: &str, expect: Option<&str>) {
    assert_eq!(place(text).as_deref(), expect, "{text}");
}

#[test]
fn letters_before_a_bar_and_an_address_before_a_place_are_outlets() {
    check("IJN | Aceh Singkil - Rapat digelar.", Some("Aceh Singkil"));
    check("kabarlain.com BOROKO – Rapat digelar.", Some("BOROKO"));
}

#[test]
fn a_place_before_a_mark_is_read() {
    check("SAMPIT – Rapat digelar.", Some("SAMPIT"));
    check("Sampit,- Rapat digelar.", Some("Sampit"));
    check("SAMPIT, SP – Rapat digelar.", Some("SAMPIT"));
    check("SUNGAI RAYA | Rapat digelar.", Some("SUNGAI RAYA"));
    check("SAMPIT, KabarLain -- Rapat digelar.", Some("SAMPIT"));
    check("Sampit (ANTARA) - Rapat digelar.", Some("Sampit"));
    check("SAMPIT, Polres Sampit – Rapat digelar.", Some("SAMPIT"));
    check("SAMPIT_Kotawaringin Timur", Some("SAMPIT"));
    check("Sampit _: Rapat digelar.", Some("Sampit"));
}

#[test]
fn the_outlet_may_come_first() {
    check("KABAR.ID, SAMPIT - Rapat digelar.", Some("SAMPIT"));
    check("Kabarlain.com, Sampit – Rapat digelar.", Some("Sampit"));
    check("Kabarlain.com | Sampit - Rapat digelar.", Some("Sampit"));
    check("(Kabarlain.id) Kota Sampit – Rapat digelar.", Some("Kota Sampit"));
    check("HUKUMlain.net, SAMPIT : Rapat digelar.", Some("SAMPIT"));
    check("KL, Sampit - Rapat digelar di Sampit.", Some("Sampit"));
    check("Kabarlain.com, Sampit Rapat digelar.", Some("Sampit"));
}

#[test]
fn a_province_stays_with_its_place() {
    check("Sampit, Kalimantan Tengah – Rapat digelar.", Some("Sampit, Kalimantan Tengah"));
    check("Mentok, Babel (ANTARA) - Rapat digelar.", Some("Mentok, Babel"));
}

#[test]
fn a_sender_an_outlet_or_a_sentence_is_no_place() {
    check("Polda Papua, – Kapolres hadir.", None);
    check("Polsek Melati – Keluhan warga.", None);
    check("headline.kalsel - KPU menggelar debat.", None);
    check("Kapolres Lumbung AKBP Raka – orang nomor satu – hadir.", None);
    check("Rapat berlangsung lancar - tanpa kendala.", None);
    check("Kapolres: jaga netralitas.", None);
    check("Selain itu, Polres menyiagakan 20 orang.", None);
    check("Anak-anak sekolah ikut hadir.", None);
}

#[test]
fn a_dateline_may_hold_the_day() {
    let read = of_body(&["SAMPIT, Senin (30/12/2024) - Mutasi.".to_owned()], None, Rules::builtin()).unwrap();
    assert_eq!((read.place.as_deref(), read.day.and_then(|it| it.date())), (Some("SAMPIT"), Some(date(2024, 12, 30))));
    let read = of_body(&["Sampit, 12 Agustus 2024 – Rapat.".to_owned()], None, Rules::builtin()).unwrap();
    assert_eq!((read.place.as_deref(), read.day.and_then(|it| it.date())), (Some("Sampit"), Some(date(2024, 8, 12))));
}

#[test]
fn a_place_with_a_comma_alone_needs_the_story_to_name_it() {
    check("Sampit, Operasi Lilin bergulir di Sampit hari ini.", Some("Sampit"));
    check("Sampit, Operasi Lilin bergulir hari ini.", None);
    check("SAMPIT, Polres menyiagakan 20 orang.", Some("SAMPIT"));
    check("SAMPIT,kabarlain.idPolres menyiagakan 20 orang.", Some("SAMPIT"));
    check("Hendro, Kapolres Lumbung, mengatakan hal itu.", None);
}

#[test]
fn rarer_forms_are_read() {
    check("Kabarlain.com - Sampit. Polres menyiagakan 20 orang.", Some("Sampit"));
    check("Sampit kab, sampitpost", Some("Sampit kab"));
    check("SAMPIT, (KL).-", Some("SAMPIT"));
    check("SAMPIT, kabari – Rapat digelar.", Some("SAMPIT"));
    check("SAMPIT. DPRD Kabupaten Kotawaringin Timur menggelar rapat.", Some("SAMPIT"));
    check("AKBP. Raka Satria hadir.", None);
    check("SAMPIT , KALTENG - Rapat digelar.", Some("SAMPIT , KALTENG"));
    check("Musrenbang Harau Bahas Pos Polisi, Kapolsek: Lahannya Ada", None);
    check("KABAR.EXAMPLE | Jl. Sudirman Sampit", None);
    check("InfoSPT, KOTAWARINGIN TIMUR - Menjelang pemilihan.", Some("KOTAWARINGIN TIMUR"));
    check("Sampit-KabarLain.com,- Bupati hadir.", Some("Sampit"));
    check("SAMPIT-KabarLain.com-Satu orang ditangkap.", Some("SAMPIT"));
}

#[test]
fn a_place_glued_to_its_outlet_or_its_sentence_is_read() {
    check("SAMPIT-Rapat digelar di Sampit.", Some("SAMPIT"));
    check("SAMPIT-Polres menggelar rapat.", Some("SAMPIT"));
    check("SAMPIT,iKabarSampit.id-Badan Pengawas Pemilu menggelar rapat.", Some("SAMPIT"));
    check("Suara Lain.com-Sampit (14/8)- Kapolres hadir.", Some("Sampit"));
    check("Sampit.Kabarlain.id – Polres Sampit menggelar rapat.", Some("Sampit"));
    check("RI News Portal. Sampit Timur, 22 Juli 2025 — Kapolres hadir.", Some("Sampit Timur"));
    check("SAMPIT~Kabar~ Kapolres hadir.", Some("SAMPIT"));
    check("Kabar.co.id, Sampit Timur ~ Kapolres hadir.", Some("Sampit Timur"));
    check("Sampit l Kabar.com – Kapolres hadir.", Some("Sampit"));
    check("Metro Kabar (Sampit) Kapolres Sampit hadir.", Some("Sampit"));
    check("KL - Kapolres hadir.", None);
    check("TNI-Polri menggelar apel.", None);
    check("KAPOLRES-Kapolsek mengikuti apel.", None);
    check("Kapolres-Dandim mengikuti apel.", None);
    check("ASN-Perangkat desa diingatkan, ASN harus netral.", None);
}

#[test]
fn a_byline_in_a_line_of_its_own_is_no_dateline() {
    let lines = |it: &[&str]| {
        let body: Vec<String> = it.iter().map(|it| (*it).to_owned()).collect();
        of_body(&body, Some("Kabar Lumbung"), Rules::builtin()).and_then(|it| it.place)
    };
    assert_eq!(lines(&["Rani|Kabarlain.com", "Sampit– Rapat digelar."]).as_deref(), Some("Sampit"));
    assert_eq!(lines(&["Rani - KabarLain", "Rapat digelar di Sampit."]), None);
    assert_eq!(lines(&["Asri E |", "Rapat digelar di Sampit."]), None);
    assert_eq!(lines(&["Sampit - KabarLain", "Rapat digelar di Sampit."]).as_deref(), Some("Sampit"));
    assert_eq!(lines(&["Sampit,Kabarlain.com", "Rapat digelar."]).as_deref(), Some("Sampit"));
    assert_eq!(lines(&["Sampit, Kabarlain.com", "Rapat digelar."]).as_deref(), Some("Sampit"));
    assert_eq!(lines(&["SAMPIT -", "Rapat digelar."]).as_deref(), Some("SAMPIT"));
    assert_eq!(lines(&["MENYIMAK HAKIM: Suasana sidang di pengadilan.", "Rapat digelar."]), None);
}

#[test]
fn the_head_of_a_caption_is_no_place() {
    let caption = "GESER LOGISTIK - Petugas memuat kotak suara ke truk, Selasa (8/10/2024).".to_owned();
    let story = "Sampit, KABARLAIN.CO.ID – Polres Sampit mengawal kotak suara ke gudang.".to_owned();
    let read = |body: &[String]| of_body(body, None, Rules::builtin()).and_then(|it| it.place);
    assert_eq!(read(&[caption, story]).as_deref(), Some("Sampit"));
    let place = "SUNGAI RAYA - Polres Kubu Raya mengawal kotak suara ke gudang.".to_owned();
    assert_eq!(read(&[place, "Apel digelar di halaman Mapolres itu.".to_owned()]).as_deref(), Some("SUNGAI RAYA"));
}

#[test]
fn degrees_a_word_above_a_picture_and_a_headquarters_are_no_place() {
    check("M.A.P. melalui Kapolsek Lumbung Iptu Raka Satria menyampaikan pesan kepada warga.", None);
    check("KABARLAIN.COM. MAPOLRES LUMBUNG- Apel digelar Polres Lumbung.", None);
    let caption = "ROTASI: Bupati Lumbung melantik pejabat di pendapa, Rabu (20/3).".to_owned();
    let lead = "LUMBUNG, KABARLAIN.ID - Sebanyak 82 pejabat berganti tempat.".to_owned();
    let read = of_body(&[caption, lead], None, Rules::builtin()).unwrap();
    assert_eq!(read.place.as_deref(), Some("LUMBUNG"));
}

#[test]
fn an_outlet_with_its_domain_may_stand_on_either_side() {
    check("Sampit, kabarlain.com Komisi Pemilihan Umum melantik anggota PPK.", Some("Sampit"));
    check("Sampit, S.Pd. Komisi Pemilihan Umum melantik anggota PPK.", None);
    check("KABAR.NET- BANDAR SAMPIT – Kepala Staf membuka rapat.", Some("BANDAR SAMPIT"));
    check("Kepala Divisi Humas Polri (Kadivhum) Irjen Raka Satria membuka rapat.", None);
}

#[test]
fn a_place_in_capitals_that_does_not_come_back_stays_one() {
    let lead = "PALUH – Kapolri memindahkan beberapa perwira.".to_owned();
    let next = "KABARLAIN.ID, Lumbung - Rapat digelar di aula.".to_owned();
    assert_eq!(of_body(&[lead, next], None, Rules::builtin()).unwrap().place.as_deref(), Some("PALUH"));
}

#[test]
fn a_day_may_close_the_dateline() {
    let read = |line: &str| of_body(&[line.to_owned()], None, Rules::builtin()).unwrap_or_default();
    let day = |line: &str| read(line).day.map(|it| (it.day, it.month, it.year));
    assert_eq!(day("Sampit(kabarlain.com)–1 Desember 2020—-KPU Sampit menggelar rapat."), Some((1, 12, Some(2020))));
    assert_eq!(day("Sampit – 1 Desember 2020 KPU Sampit menggelar rapat."), None);
    let line = "Sampit, Kamis (27/1) Babinsa Kelurahan Lumbung mendampingi Satpol PP menertibkan pedagang.";
    assert_eq!((read(line).place.as_deref(), day(line)), (Some("Sampit"), Some((27, 1, None))));
    check("Sampit, Kamis (27/1) menjadi tempat rapat KPU dan Bawaslu.", None);
}

#[test]
fn a_capital_letter_may_stand_for_the_bar_behind_a_day() {
    let line = "SAMPIT, kabarlain.id, Senin 4-8-2025 I Pemilihan di enam desa berjalan lancar.".to_owned();
    let read = of_body(&[line], None, Rules::builtin()).unwrap();
    assert_eq!((read.place.as_deref(), read.day.and_then(|it| it.date())), (Some("SAMPIT"), Some(date(2025, 8, 4))));
    check("DENPASAR, I Made Rakitan membuka rapat.", None);
}

/// What of several first lines gives the dateline.
fn place_of(lines: &[&str]) -> Option<String> {
    let body: Vec<String> = lines.iter().map(|it| (*it).to_owned()).collect();
    of_body(&body, None, Rules::builtin()).and_then(|it| it.place)
}

#[test]
fn a_short_place_before_a_bar_is_no_outlet() {
    check("PADOK | Polres menggelar apel.", Some("PADOK"));
    check("KRL | Polres KRL menggelar apel.", Some("KRL"));
    check("KRT | Polres menggelar apel.", None);
}

#[test]
fn place_and_outlet_before_a_full_stop() {
    check("Lumbung, KABAR EKSPRES. Rasa haru mengiringi pelepasan kapolres.", Some("Lumbung"));
    check("Lumbung, Penrem 099/LB. Komandan Korem mengunjungi pos.", Some("Lumbung"));
    check("LUMBUNG. KABARNEWS — Sebanyak 21 orang dilantik.", Some("LUMBUNG"));
    check("Raka, Kapolres Lumbung. Ia datang bersama istri.", None);
}

#[test]
fn outlets_in_small_letters_and_before_a_colon_with_a_blank() {
    check("KASONGAN, huma-lumbung – Bawaslu melantik pengawas.", Some("KASONGAN"));
    check("Lumbung, kabarmalam - Polres Lumbung menggelar apel.", Some("Lumbung"));
    check("Raka, warga - katanya - datang sendiri ke Polres Lumbung.", None);
    check("Lumbung : Polres Lumbung menggelar apel.", Some("Lumbung"));
    check("Petugas : mereka datang dari Polres Lumbung.", None);
    check("KBRN, Lumbung : Rapat digelar.", Some("Lumbung"));
}

#[test]
fn a_province_before_an_outlet_is_the_place() {
    check("JAMBI, LUMBUNG RAYA - Sejumlah jabatan di Polda Jambi berganti.", Some("JAMBI"));
}

#[test]
fn lines_of_their_own() {
    let story = "Polres Lumbung menggelar apel gelar pasukan di lapangan.";
    for line in ["LUMBUNG (Kabar News)", "Lumbung (Kabar News)", "KABAR.COM - LUMBUNG", "Kabar Kita Online | Lumbung"] {
        let place = place_of(&[line, story, "Warga Lumbung menonton."]);
        assert_eq!(place.map(|it| it.to_lowercase()).as_deref(), Some("lumbung"), "{line}");
    }
    assert_eq!(place_of(&["Raka Satria (Kabar News)", story]), None, "a byline");
    assert_eq!(place_of(&["Warga Menonton Lama, Kotak Suara Datang Juga", story]), None, "a headline");
}

#[test]
fn a_caption_that_opens_with_an_office_and_a_label_before_one_are_none() {
    let lead = "LUMBUNG, Patria Raya - Puluhan tangan teracung.";
    assert_eq!(place_of(&["GAYENG: Raka melempar pertanyaan kepada siswa.", lead]).as_deref(), Some("LUMBUNG"));
    let caption = "Camat Hulu Raka Satria menyampaikan sambutan pada pembukaan rapat.--";
    assert_eq!(place_of(&[caption, lead]).as_deref(), Some("LUMBUNG"));
    check("\"Pacaran Boleh, Suara Jangan\" - Cara Jaksa Mendekati Pemilih.", None);
}
