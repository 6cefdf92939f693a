//! Quotations and who said them: what the reader takes, and what it must leave.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use crate::support::{read, statements};

const LEAD: &str = "Kapolres Sampang AKBP Raka Satria membuka rapat bersama Ketua KPU Sampang Nur Aini.\n\n";

fn check(text: &str, expect: &[&str]) {
    assert_eq!(statements(&read(&format!("{LEAD}{text}"))), expect, "{text}");
}

#[test]
fn the_attribution_stands_behind_before_or_inside() {
    check("“Kami siap menjaga desa,” kata Nur Aini.", &["Nur Aini: Kami siap menjaga"]);
    check("Nur Aini menegaskan, “Logistik sudah lengkap semua.”", &["Nur Aini: Logistik sudah lengkap"]);
    check(
        "“Kami siap,” kata Raka. “Personel sudah lengkap semua.”",
        &["Raka Satria: Kami siap,", "Raka Satria: Personel sudah lengkap"],
    );
    check("“Kami siap menjaga desa,” tegas Kapolres.", &["Raka Satria: Kami siap menjaga"]);
}

#[test]
fn a_pronoun_and_an_unknown_verb_lead_back_to_the_one_spoken_of() {
    check(
        "Menurut Nur Aini, logistik lengkap. “Tinggal didorong ke desa,” sindirnya.",
        &["Nur Aini: Tinggal didorong ke"],
    );
    check("Nur Aini memilih berhati-hati: “Itu ranah Bawaslu dulu ya.”", &["Nur Aini: Itu ranah Bawaslu"]);
}

#[test]
fn strangers_keep_their_words_and_terms_are_no_statement() {
    check("Salah satu warga, Gede Putra Yasa mengeluh. “Jam dua pagi masih ribut,” keluhnya.", &["-: Jam dua pagi"]);
    check("Rapat bertema “Menyerasikan Pembangunan Daerah dan Nasional” itu ramai.", &[]);
    check("Kegiatan “Cooling System” berlanjut.", &[]);
}

#[test]
fn lost_marks_cost_no_words() {
    check("Kami sudah panggil pemiliknya kemarin,\" ucap Nur Aini.", &["Nur Aini: Kami sudah panggil"]);
    check("“Kalau gelombang tinggi, jalan ke sana cuma satu.", &["Raka Satria: Kalau gelombang tinggi,"]);
}

#[test]
fn a_short_name_may_begin_with_an_initial() {
    check(
        "Ketua KIP Langsa T. Rusli Rizal memimpin rapat. \"Yang rusak dipisah,\" kata T. Rusli.",
        &["T. Rusli Rizal: Yang rusak dipisah,"],
    );
}

#[test]
fn a_deputy_speaks_for_another_and_an_office_says_nothing() {
    check(
        "\"Sudah sepuluh orang diperiksa,\" kata Kapolres Sampang AKBP Raka Satria, diwakili Kasi Humas AKP Bagus Adi.",
        &["Bagus Adi: Sudah sepuluh orang"],
    );
    check(
        "Ketua KPU Sampang Nur Aini menjelaskan hal itu. Jabatan Kapolres Sampang masih sama. \"Tak ada yang berubah,\" ujarnya.",
        &["Nur Aini: Tak ada yang"],
    );
}

#[test]
fn a_verb_that_opens_the_sentence_has_its_subject_behind_it() {
    check(
        "Ketua KPU Sampang Nur Aini menjelaskan hal itu.\n\nMenanggapi hal itu AKBP Raka mengakui ada keluhan. \"Kami tidak mengelak dari itu,\" ucapnya.",
        &["Raka Satria: Kami tidak mengelak"],
    );
}

#[test]
fn a_name_with_a_letter_amiss_is_the_official_unless_the_page_presents_another() {
    let arief = read("Anggota Bawaslu Kudus Arief Mustofa hadir. \"Pemilu adalah pesta kita semua,\" jelas Arif.");
    assert_eq!(arief.statements[0].speaker, Some(0));
    let andi =
        read("Anggota Bawaslu Kudus Andri Susilo hadir.\n\n\"Jalan di sini rusak berat,\" kata Andi, warga Jekulo.");
    assert_eq!(andi.statements[0].speaker, None);
}

#[test]
fn number_one_of_a_house_is_its_head() {
    let reading = read(
        "Kapolsek Bae Polres Kudus AKP Ngatmin hadir.\n\n\"Mutasi merupakan hal yang biasa,\" ucap orang nomor satu di Polres Kudus itu.\n\nKapolres Kudus AKBP Roni Bona lalu pulang.",
    );
    let speaker = reading.statements[0].speaker.map(|it| reading.officials[it as usize].name.as_str());
    assert_eq!(speaker, Some("Roni Bona"));
}

#[test]
fn the_next_sentence_may_say_whose_words_they_were() {
    let page = "Kapolres Lebong AKBP Raka Wira bertemu Ketua KPU Lebong Yoki Wira. Kapolres memimpin rapat.\n\n";
    let speaker = |said: &str| statements(&read(&format!("{page}{said}"))).concat();
    assert!(speaker("“Semua sudah siap, tinggal jalan.” Demikian disampaikan Ketua KPU.").contains("Yoki"));
    assert!(speaker("“Semua sudah siap, tinggal jalan.” Hal itu dikatakan Yoki di kantornya.").contains("Yoki"));
    assert!(speaker("“Kami siap,” begitu kata Ketua KPU.").contains("Yoki"));
    assert!(speaker("“Semua sudah siap, tinggal jalan.” Yoki pulang.").contains("Raka"));
}

#[test]
fn nobody_speaks_of_himself_by_name_and_an_aside_leaves_who_speaks() {
    check(
        "“Mutasi itu biasa terjadi,” kata Raka. Nur Aini menyusul kemudian. “Ibu Nur Aini orang yang tepat,” ungkapnya.",
        &["Raka Satria: Mutasi itu biasa", "Raka Satria: Ibu Nur Aini"],
    );
    check(
        "Raka meminta semua siap. Ketua KPU, kata dia, harus datang lebih awal. “Jangan sampai ada yang terlambat,” ujarnya.",
        &["Raka Satria: Jangan sampai ada"],
    );
    check("“Atapnya masih bocor dua titik,” aku Nur Aini.", &["Nur Aini: Atapnya masih bocor"]);
}

#[test]
fn a_name_of_bali_may_follow_the_verb() {
    let reading = read("Ketua KPU Badung I Wayan Semara hadir. \"Semua sudah siap di gudang,\" kata I Wayan Semara.");
    assert_eq!(reading.statements[0].speaker, Some(0));
}

#[test]
fn a_name_that_reads_as_a_word_or_stands_in_small_letters_is_still_called() {
    check("“Kami siap menjaga desa,” kata nur aini.", &["Nur Aini: Kami siap menjaga"]);
    let page = "Kapolres Lebong AKBP Hari Wira bertemu Ketua KPU Lebong Yoki Sena.\n\n“Kami siap menjaga desa,” jelas Hari, Senin.";
    assert_eq!(statements(&read(page)), ["Hari Wira: Kami siap menjaga"]);
}

#[test]
fn a_quotation_cut_by_a_paragraph_is_one() {
    check(
        "“Kami siap menjaga desa dan kota.\n\nSemua personel sudah kami bagi,” kata Nur Aini.",
        &["Nur Aini: Kami siap menjaga"],
    );
    check("” Kami siap menjaga desa. Semua lengkap,” kata Nur Aini.", &["Nur Aini: Kami siap menjaga"]);
}

#[test]
fn a_verb_of_speech_is_of_the_one_right_before_it() {
    let page = "Acara diawali sambutan dari Kapolres Lebong AKBP Raka Wira menyampaikan terima kasih.\n\n“Kami siap menjaga desa,” ujarnya.";
    assert_eq!(statements(&read(page)), ["Raka Wira: Kami siap menjaga"]);
}

#[test]
fn a_crowd_that_is_only_described_takes_no_quotation_away() {
    check(
        "Konferensi pers digelar Polres Blitar. \u{201c}Ada satu kasus menonjol,\u{201d} ujar Kapolres Blitar AKBP Bima Wira.\n\n\
         Barang bukti dan para tersangka dihadirkan di hadapan wartawan.\n\n\
         \u{201c}Truk ini adalah barang bukti,\u{201d} jelasnya.",
        &["Bima Wira: Ada satu kasus", "Bima Wira: Truk ini adalah"],
    );
    check(
        "\u{201c}Kami terus bekerja,\u{201d} ujar Kapolres Blitar AKBP Bima Wira.\n\n\
         Korban merasa lega.\n\n\
         \u{201c}Motor itu milik anak saya,\u{201d} ucapnya.",
        &["Bima Wira: Kami terus bekerja,", "-: Motor itu milik"],
    );
}

#[test]
fn one_who_is_only_described_is_not_the_one_spoken_of() {
    check(
        "Nur Aini menutup rapat. “Minggir kalian semua dari sini,” ujar pengemudi mobil dalam video.",
        &["-: Minggir kalian semua"],
    );
    check(
        "Nur Aini menutup rapat. “Minggir kalian semua dari sini,” ujar penulis buku itu.",
        &["Nur Aini: Minggir kalian semua"],
    );
    check("Nur Aini menutup rapat. “Tolong dicek lagi datanya,” sindir Tomsi.", &["-: Tolong dicek lagi"]);
    check("Nur Aini menutup rapat. “Tolong dicek lagi datanya,” kata Bu Titik lagi.", &["-: Tolong dicek lagi"]);
}

#[test]
fn an_office_of_many_words_leads_to_who_holds_it() {
    check(
        "Nur Aini hadir. “Intinya soal upah para buruh,” sambung Ketua DPD KSPGI DIY, Kirnadi.",
        &["-: Intinya soal upah"],
    );
    check(
        "Nur Aini hadir. “Berkasnya sudah lengkap semua,” jelas Kasubdit I Penindakan Kortas Tipikor Polri, Kombes Eko Wahyu.",
        &["Eko Wahyu: Berkasnya sudah lengkap"],
    );
}

#[test]
fn a_lawyer_and_an_accused_speak_for_themselves() {
    check(
        "Pengacara Nur Aini, Muslim Jaya Putra, angkat bicara. “Kami percaya polisi,” kata Muslim.\n\n\
         Muslim menilai itu benar. Seperti diketahui, Nur Aini melapor ke polisi. “Langkah itu sudah benar semua,” ungkapnya.",
        &["-: Kami percaya polisi,", "-: Langkah itu sudah"],
    );
    check("Nur Aini hadir. “Itu menjadi bukti bahwa klien kami benar,” ujarnya.", &["-: Itu menjadi bukti"]);
    check(
        "Nur Aini menyebut ada empat korban.\n\nSementara tersangka M memohon maaf. “Saya tidak pernah berbuat begitu,” ujarnya.",
        &["-: Saya tidak pernah"],
    );
}

#[test]
fn who_is_called_so_is_quoted_by_that_name() {
    check(
        "Hal itu diungkapkan Bupati Blitar Nur Aini yang akrab dipanggil Titi.\n\n“Acaranya luar biasa sekali malam ini,” kata Titi.",
        &["Nur Aini: Acaranya luar biasa"],
    );
    check(
        "Hal itu diungkapkan Bupati Blitar Nur Aini yang akrab dipanggil Titi.\n\n“Acaranya luar biasa sekali malam ini,” kata Mirna.",
        &["-: Acaranya luar biasa"],
    );
    check(
        "Kapolsek Blitar AKP Raka Wira yang datang bersama Kanit Reskrim Ipda Rina Sena dan Aipda Sondang Sari memperkenalkan diri. \
         Maklum, perwira yang akrab disapa Pak Tobing ini baru bertugas.\n\n“Saya mau dengar semua,” kata Pak Tobing membuka pertemuan.",
        &["Raka Wira: Saya mau dengar"],
    );
}

#[test]
fn a_quotation_behind_an_abbreviation_and_before_a_day_is_read() {
    check(
        "Menko Perekonomian Adi Hartarto bicara soal berubahnya jadwal rilis data Badan Pusat Statistik (BPS). Perubahan jadwal rilis itu \
         menimbulkan pertanyaan soal data ekspor.\n\n\"Kalau BPS selalu mandiri dalam melaporkan statistik,\" Kamis (15/5/2025).",
        &["Adi Hartarto: Kalau BPS selalu"],
    );
}

#[test]
fn a_name_before_the_verb_that_no_official_bears_is_a_stranger() {
    check(
        "Kapolres Blitar AKBP Raka Wira belum mau menyimpulkan. Ketua RW 06, Mulyadi, meminta warganya tidak dipindah. “Kalau ke sana kami pikir lagi,” katanya.",
        &["-: Kalau ke sana"],
    );
    check(
        "Sekretaris DPRD Blitar Raka Wira hadir. Ketua panitia pelantikan Miflun mengatakan semua siap. “Anggota baru di sebelah kanan,” ulasnya.",
        &["-: Anggota baru di"],
    );
    check(
        "Kapolres Blitar AKBP Raka Wira hadir. Sebelumnya ia mengatakan semua siap. “Anggota baru di sebelah kanan,” ulasnya.",
        &["Raka Wira: Anggota baru di"],
    );
}

#[test]
fn one_of_many_who_shouts_is_a_stranger() {
    check(
        "Mereka ditemui Kajari Blitar Raka Wira. “Kami bawa jeriken kosong ke sini,” teriak salah satu pengunjuk rasa, Yuliana.",
        &["-: Kami bawa jeriken"],
    );
}

#[test]
fn a_man_is_not_his_wife() {
    check(
        "Danlanud Anang Busra Kolonel Nav Ahmad Syaukani Lubis dan Ketua PIA Ardhya Garini Ny. Fitri Syaukani hadir. “Saya orang Medan asli sini,” kata Syaukani.",
        &["Ahmad Syaukani Lubis: Saya orang Medan"],
    );
}

#[test]
fn those_who_are_listed_do_not_speak() {
    check(
        "Kapuspenkum Kejaksaan Agung, Anang Surya, menyatakan hal itu. Dua nama yang disebut adalah Kajari Padang Lawas, Raka Wira, dan Kajari Magetan, Nur Aini. “Salah satunya memang terindikasi,” ujarnya.",
        &["Anang Surya: Salah satunya memang"],
    );
}

#[test]
fn who_was_quoted_goes_on_behind_the_nameless() {
    check(
        "“Kami siap menjaga desa,” kata Nur Aini. Warga setempat ramai datang melihat. “Polisi tidak bisa sendirian,” tambahnya.",
        &["Nur Aini: Kami siap menjaga", "Nur Aini: Polisi tidak bisa"],
    );
    check(
        "Nur Aini menyebut dua orang lolos. Korban dipancing lewat aplikasi. “Dua lagi masih dicari,” katanya.",
        &["Nur Aini: Dua lagi masih"],
    );
    check(
        "“Kami siap menjaga desa,” kata Nur Aini. Salah satu warga, Gede Putra Yasa mengeluh. “Masih ribut sampai pagi,” tambahnya.",
        &["Nur Aini: Kami siap menjaga", "-: Masih ribut sampai"],
    );
}

#[test]
fn an_office_that_nobody_holds_speaks_for_itself() {
    check(
        "Raka menyambut baik. Terpisah, Danramil 05/Torjun menyampaikan, pendampingan itu perlu. “Kami bantu petugas sampai semua selesai.”",
        &["-: Kami bantu petugas"],
    );
    check(
        "Raka yang sapaan akrabnya Satam tersenyum. “Kami jaga semua,” kata Satam.",
        &["Raka Satria: Kami jaga semua,"],
    );
}

#[test]
fn a_verb_of_speech_written_large_behind_the_quotation() {
    let said = |text: &str| {
        crate::support::statements(&read(&format!("TUBAN – Kapolsek Palang AKP Mulyono datang.\n\n{text}")))
    };
    assert_eq!(
        said("\"Korban sudah dievakuasi ke rumah sakit\". Ujar AKP Mulyono."),
        ["Mulyono: Korban sudah dievakuasi"]
    );
    assert_eq!(
        said("\"Korban sudah dievakuasi ke rumah sakit,\" kata pria yang menjabat Camat Palang itu, Yatno Hadi."),
        ["Yatno Hadi: Korban sudah dievakuasi"]
    );
    // The verb goes with the quotation behind it.
    assert_eq!(
        said(
            "\"Korban sudah dievakuasi ke rumah sakit.\" Kata Camat Palang, Yatno Hadi, \"Kami bantu keluarganya semua.\""
        )[1],
        "Yatno Hadi: Kami bantu keluarganya"
    );
}

#[test]
fn who_speaks_for_a_committee_takes_the_word_from_the_official_told_before() {
    let page = "BLITAR - Wakil Bupati Blitar Bima Santoso menghadiri peresmian Masjid Baitul Huda, Senin (11/11/2024).\n\nKetua Pelaksana Peresmian Masjid, Norodin (49), mengungkapkan bahwa acara itu terbuka. \u{201c}Kami undang semua warga,\u{201d} terangnya.";
    let reading = read(page);
    assert!(reading.statements.iter().all(|it| it.speaker.is_none()));
    let page = "BLITAR - Bupati Blitar Bima Santoso meninjau pasar, Selasa (12/11/2024).\n\n\u{201c}Iya, Pak Bupati akan hadir,\u{201d} pungkas staf Bagian Humas dan Protokol Setda Blitar, Rudi kepada wartawan, Kamis (14/11/2024).";
    assert!(read(page).statements.iter().all(|it| it.speaker.is_none()));
}

#[test]
fn what_is_reported_further_changes_nobodys_turn() {
    let page = "WONOGIRI - Kades Bulusari, Kecamatan Wonogiri, Hartadi, divonis dua tahun.\n\nKepala Dinas Sosial Wonogiri, Djoko Purwanto, mengatakan belum menerima surat putusan. Namun yang jelas, Hartadi akan diberhentikan.\n\n\u{201c}Nanti ada penggantinya, tetapi saat ini belum,\u{201d} ujar dia.";
    assert_eq!(statements(&read(page)), ["Djoko Purwanto: Nanti ada penggantinya,"]);
}

#[test]
fn a_nickname_is_his_of_whom_the_page_was_speaking() {
    let page = "WONOGIRI - Kades Bulusari, Kecamatan Wonogiri, Hartadi, divonis dua tahun.\n\nBupati Wonogiri, Joko Sunardi, mengatakan belum ada penggantinya.\n\nPenghentian secara resmi Hartadi sebagai kades masih menunggu surat.\n\nPria yang akrab disapa Jokun itu menerangkan masa jabatan Hartadi habis pada 2025.\n\n\u{201c}Menurut aturan, masa jabatannya masih lama,\u{201d} kata Jokun.";
    assert_eq!(statements(&read(page)), ["Joko Sunardi: Menurut aturan, masa"]);
}

#[test]
fn a_quotation_may_stand_behind_bahwa_without_a_verb() {
    let page = "Kapolsek Satar Mese Ipda Edi Sunarto memimpin patroli.\n\nLebih jauh, Kapolsek Edi bahwa, \u{201c}Polri sebagai pelayan masyarakat ingin memberi rasa nyaman.\u{201d}";
    assert_eq!(statements(&read(page)), ["Edi Sunarto: Polri sebagai pelayan"]);
}

#[test]
fn who_holds_a_second_post_with_a_body_of_its_own_is_quoted() {
    let page = "\u{201c}Berkasnya sudah lengkap dan telah diserahkan,\u{201d} kata koordinator Gakumdu yang sekaligus Kasat Reskrim Polres Solok Selatan AKP M Rosadi, di Padang Aro, Ahad.";
    assert_eq!(statements(&read(page)), ["M Rosadi: Berkasnya sudah lengkap"]);
}

#[test]
fn a_misspelt_short_name_may_open_a_sentence_behind_the_verb() {
    let page = "TERNATE – Sekretaris DPRD Kota Ternate Aldhi Alim mengatakan, surat itu sudah diterima.\n\nKata Aldi, surat kemudian dibahas dalam rapat.\n\n“Sesuai hasil rapat pelantikan digelar besok,” ucapnya, Selasa (24/10/2023).";
    assert_eq!(statements(&read(page)), ["Aldhi Alim: Sesuai hasil rapat"]);
}

#[test]
fn who_answers_speaks_and_who_is_only_spoken_of_does_not() {
    check(
        "\u{201c}Kami minta keuchik baru,\u{201d} kata Safdam, perwakilan warga. Menanggapi tuntutan warga, Nur Aini menyatakan siap. \u{201c}Sudah kami tampung semua,\u{201d} ujarnya.",
        &["-: Kami minta keuchik", "Nur Aini: Sudah kami tampung"],
    );
    check(
        "Nur Aini menyambut baik. Saat ini, jumlah warga binaan mencapai 933 orang. \u{201c}Itu di atas kapasitas,\u{201d} ujarnya.",
        &["Nur Aini: Itu di atas"],
    );
    // Residents who do speak.
    check(
        "Nur Aini menyambut baik. Warga setempat mengeluh. \u{201c}Itu di atas kapasitas,\u{201d} ujarnya.",
        &["-: Itu di atas"],
    );
}

#[test]
fn a_verb_without_its_prefix_stands_behind_its_subject() {
    check(
        "Nur Aini siap membantu. Karena itu ia minta warga netral. \u{201c}Semoga pemilu aman,\u{201d} harapnya.",
        &["Nur Aini: Semoga pemilu aman,"],
    );
    check(
        "Nur Aini minta warga netral. \u{201c}Semoga pemilu aman,\u{201d} harapnya.",
        &["Nur Aini: Semoga pemilu aman,"],
    );
}

#[test]
fn a_candidate_goes_on_under_his_first_name() {
    check(
        "Pasangan Lasma Simatupang dan Gomgom Hutabarat hadir. Nur Aini memberi arahan. Lasma sendiri memaparkan program. \u{201c}Jalan itu jalan ke dapur,\u{201d} serunya.",
        &["-: Jalan itu jalan"],
    );
}
