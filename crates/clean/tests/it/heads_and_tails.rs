//! Heads and tails of pages: what portals set around a story, and lines of stories that look like it.

use simpul_clean::{Rules, article};
use simpul_model::{Article, Page, PageFormat};

const TITLE: &str = "Polres Lumbung Gelar Apel Pasukan";
const LEAD: &str = "LUMBUNG – Polres Lumbung menggelar apel gelar pasukan di halaman Mapolres, Selasa (13/8/2024).";
const SECOND: &str = "Apel dipimpin Kapolres Lumbung AKBP Deni Rakitan dan diikuti ratusan personel gabungan.";
const QUOTE: &str = "“Semua harus siap sejak hari ini,” kata Deni di hadapan peserta apel.";

fn cleaned(format: PageFormat, page: &str) -> Article {
    let Ok(read) = article(&Page::new("apel", format, page), Rules::builtin()) else {
        panic!("the page is an article")
    };
    read.value
}

fn html(page: &str) -> Article {
    cleaned(PageFormat::Html, page)
}

/// The story below some lines and above others.
fn between(head: &str, tail: &str) -> Article {
    cleaned(PageFormat::Text, &format!("{TITLE}\n\n{head}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n\n{tail}\n"))
}

/// The story with lines behind its first paragraph.
fn within(lines: &str) -> Article {
    cleaned(PageFormat::Text, &format!("{TITLE}\n\n{LEAD}\n\n{lines}\n\n{SECOND}\n\n{QUOTE}\n"))
}

fn whole(read: &Article) {
    assert_eq!(read.title.as_deref(), Some(TITLE));
    assert_eq!(read.text, [TITLE, LEAD, SECOND, QUOTE].join("\n\n"));
}

fn published(read: &Article) -> String {
    read.published.map(|it| it.to_string()).unwrap_or_default()
}

#[test]
fn the_day_of_the_last_change_is_not_the_day_of_publication() {
    for head in [
        "Diperbarui 16 Agustus 2024, 10:12 WIB\nDiterbitkan 14 Agustus 2024, 10:12 WIB",
        "Last updated: Agustus 16, 2024 8:00 am\nBy Raka\nPublished Agustus 14, 2024",
        "Terbit: Rabu, 14 Agustus 2024 | 10:12 WIB\nDiperbarui: Jumat, 16 Agustus 2024 | 10:12 WIB",
        "Oleh Raka Diperbarui 16 Agu 2024, 10:12 WIB Diterbitkan 14 Agu 2024, 10:12 WIB",
    ] {
        let read = between(head, "");
        whole(&read);
        assert_eq!(published(&read), "2024-08-14", "{head}");
    }
    assert_eq!(published(&between("Update: Rabu, 14 Agustus 2024 | 10:12 WIB", "")), "2024-08-14", "better than none");
    let read = html(&format!(
        "<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>Oleh <a>Raka</a> <span>Diperbarui <time \
         datetime='2025-06-15T10:12:00+07:00'>15 Jun 2025, 10:12 WIB</time> Diterbitkan <time \
         datetime='2024-08-14T10:12:00+07:00'>14 Agu 2024, 10:12 WIB</time></span></p><div><p>{LEAD}</p><p>{SECOND}</p><p>{QUOTE}</p></div></body></html>"
    ));
    assert_eq!(published(&read), "2024-08-14");
}

#[test]
fn days_as_templates_write_them() {
    for head in [
        "Submitted by Raka on Rab, 08/14/2024 - 10:12",
        "Rabu, 14 Agust 2024",
        "Diunggah pada Rabu, 14 Agustus 2024 pukul 10.12 WIB",
        "Rabu, 14/08/2024 | 10:12 WIB",
    ] {
        assert_eq!(published(&between(head, "")), "2024-08-14", "{head}");
    }
    let sunday =
        cleaned(PageFormat::Text, &format!("{TITLE}\n\nMinggu, 18/08/2024 | 10:12 WIB\n\n{LEAD}\n\n{QUOTE}\n"));
    assert_eq!(published(&sunday), "2024-08-18", "the day of the week is no counter of weeks");
}

#[test]
fn structured_data_that_is_broken_still_says_the_day() {
    let read = html(&format!(
        "<html><head><title>{TITLE}</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\
         \"datePublished\": \"2024-08-14T10:12:00+07:00\",\"description\":\"dua\nbaris\",}}</script></head>\
         <body><h1>{TITLE}</h1><p>{LEAD}</p><p>{SECOND}</p><p>{QUOTE}</p></body></html>"
    ));
    assert_eq!(published(&read), "2024-08-14");
}

#[test]
fn an_outlet_speaking_of_itself_is_no_part_of_the_story() {
    for tail in [
        "The post Polres Lumbung Gelar Apel Pasukan appeared first on Kabar Lumbung.",
        "Dalam bertugas, wartawan Kabar Lumbung dibekali kartu pers dan tidak menerima imbalan dari narasumber mana pun.",
        "Dapatkan update berita pilihan setiap hari dari Kabar Lumbung. Mari bergabung di Grup Telegram \"Lumbung Update\", caranya klik link berikut ini kemudian join.",
        "Polres Lumbung Gelar Apel Pasukan Reviewed by Raka on Agustus 14, 2024 Rating: 5",
        "Pemimpin Redaksi: Drs. Raka Satria",
    ] {
        whole(&between("", tail));
        whole(&between("", &format!("Raka Satria\n\n{tail}")));
    }
    for head in
        ["KABARLUMBUNG.COM/Raka Satria", "Raka Satria - detikLumbung\nJakarta", "Raka Satria | Daerah", "Raka Satria -"]
    {
        whole(&between(head, ""));
    }
    whole(&cleaned(
        PageFormat::Text,
        &format!("KABAR LUMBUNG - Berita Terbaru Hari Ini\n\n{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n"),
    ));
}

#[test]
fn a_story_about_an_outlet_stays() {
    for line in [
        "“Wartawan wajib dibekali kartu pers saat meliput debat,” kata Ketua KPU Lumbung Nur Aini.",
        "Kapolres berpesan lewat grup \"Lumbung Aman\" agar warga tidak mudah percaya kabar bohong.",
    ] {
        assert!(within(line).text.contains(line), "{line}");
    }
}

#[test]
fn headlines_that_run_along_the_page() {
    let ticker =
        "Kapolsek Padi Iptu Raka Cek Pos | Bupati Lumbung Buka Pasar Murah Ramadan | Harga Cabai di Pasar Induk Naik";
    whole(&cleaned(PageFormat::Text, &format!("{ticker}\n\n{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n")));
    let table = "1 | AKP Raka Satria, S.H. | Kapolsek Padi\n\n2 | Iptu Nur Aini, S.H. | Kapolsek Lumbung";
    assert!(within(table).text.contains("Iptu Nur Aini, S.H. | Kapolsek Lumbung"));
}

#[test]
fn comments_by_their_number_or_the_title_that_they_are_on() {
    for head in [
        "Komentar (2)",
        "2 Komentar",
        "1 komentar untuk “Polres Lumbung Gelar Apel Pasukan”",
        "2 thoughts on “Polres Lumbung Gelar Apel Pasukan”",
    ] {
        whole(&between("", &format!("{head}\n\nBudi\n\nSemoga Pak Camat Rahmat Basuki segera turun ke desa kami.")));
    }
    // A row of buttons above the story counts none.
    whole(&between("54 Dilihat\n0 Komentar", ""));
    whole(&between("3 Komentar", ""));
}

#[test]
fn a_link_right_below_an_advertisement() {
    for label in ["- Advertisement -", "Saksikan Video Pilihan Ini:", "Berita Menarik Lainnya :"] {
        whole(&within(&format!("{label}\n\nKapolsek Padi Cek Pos Kamling Warga")));
    }
    whole(&within("» Baca Juga: Kapolsek Padi Cek Pos Kamling"));
    let list = "Advertisement\n\nKapolsek Padi AKP Raka Satria\n\nKapolsek Hulu Iptu Nur Aini";
    assert!(within(list).text.contains("Kapolsek Hulu Iptu Nur Aini"), "two lines are a list of the story's");
}

#[test]
fn a_page_whose_markup_only_names_the_site() {
    let page = |title: &str, heading: &str| {
        html(&format!(
            "<html><head><title>{title}</title></head><body><div><h3><a href='/1'>Bupati Lumbung Buka Pasar Murah Ramadan</a></h3></div>\
             <div><h2 class='title'>{heading}</h2><div><p>{LEAD}</p><p>{SECOND}</p><p>{QUOTE}</p></div></div></body></html>"
        ))
    };
    whole(&page("Pemerintah Kabupaten Lumbung", TITLE));
    whole(&page("Polres Lumbung Gelar Apel Pasukan | Kabar Lumbung", "Berita"));
}

#[test]
fn elements_that_touch_are_words_of_their_own() {
    let read = html(&format!(
        "<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div><span>Writer: Raka</span><span>Agu 14, 2024</span><span>2 min read</span></div>\
         <div><p>{LEAD}</p><p><span>Apel dipimpin Kap</span><span>olres Lumbung AKBP Deni Rakitan dan diikuti ratusan personel gabungan.</span></p><p>{QUOTE}</p></div></body></html>"
    ));
    whole(&read);
    assert_eq!(published(&read), "2024-08-14");
}

#[test]
fn headlines_of_unusual_form() {
    for title in [
        "1.104 Guru Lumbung Terima SK, Bupati: Jangan Lupa Mengajar",
        "Massa \"Kepung\" Kantor KPU, Polres Lumbung Latihan Amankan Pilkada",
        "\"Pacaran Boleh, Jual Suara Jangan\" - Cara Jaksa Lumbung Dekati Pemilih",
        "[UPDATE] Dua Gudang Logistik di Lumbung Terendam, Kapolres Turun",
        "DEBAT PERDANA PILBUP LUMBUNG, KAPOLRES: SUPORTER TAK BERSTIKER TAK BOLEH MASUK",
        "Massa Lempari Kantor KPU Lumbung, Satu Kotak Suara Dibakar, Ternyata…",
        "Tiga Hari Mengarungi Laut, Kotak Suara Tiba di Lumbung",
    ] {
        let read = cleaned(PageFormat::Text, &format!("{title}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n"));
        assert_eq!(read.title.as_deref(), Some(title));
        assert_eq!(read.text, [title, LEAD, SECOND, QUOTE].join("\n\n"));
    }
}

#[test]
fn first_lines_that_are_no_headlines() {
    for line in [
        "\"Semua harus siap sejak hari ini,\" kata Deni di hadapan peserta apel.",
        "1. Kapolres Lumbung hadir sejak pagi",
    ] {
        let read = cleaned(PageFormat::Text, &format!("{line}\n\n{LEAD}\n\n{SECOND}\n"));
        assert_eq!(read.title, None, "{line}");
    }
    let read = html(&format!(
        "<html><head><title>Kabar Kulon | {TITLE}</title></head><body><div>{TITLE}</div><p>{LEAD}</p><p>{SECOND}</p><p>{QUOTE}</p></body></html>"
    ));
    whole(&read);
}

#[test]
fn a_list_of_other_stories_within_the_story_ends_where_it_goes_on() {
    let plain = "Petugas juga memeriksa kendaraan dan mengingatkan warga agar memasang kamera pengawas.";
    for list in [
        "Video Pilihan\n\nBupati Brebes Haris Tinjau Pasar Bulakamba",
        "Berita Terkait:\n\n• Bupati Brebes Haris Tinjau Pasar Bulakamba\n\n• Harga Cabai Naik Dua Kali Lipat",
    ] {
        let read =
            cleaned(PageFormat::Text, &format!("{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{list}\n\n{plain}\n\n{QUOTE}\n"));
        assert_eq!(read.text, [TITLE, LEAD, SECOND, plain, QUOTE].join("\n\n"));
    }
    let bullets = "Berita Terkait:\n\n• Bupati Brebes Haris Tinjau Pasar Bulakamba";
    let read = between("", &format!("{bullets}\n\n{plain}"));
    assert!(read.text.ends_with(plain), "{}", read.text);
    // Headlines with the first sentences of their stories.
    whole(&between(
        "",
        "Berita Lainnya\n\nBupati Brebes Haris Tinjau Pasar Bulakamba\n\nBupati Brebes Haris Tumenggung meninjau pasar di tiga desa pada Senin malam.\n\nHarga Cabai di Pasar Induk Naik\n\nHarga cabai di pasar induk naik dua kali lipat sejak awal pekan karena hujan lebat.",
    ));
}

#[test]
fn what_a_plug_in_or_an_advertisement_left() {
    whole(&within("[irp posts=\"12\" name=\"Bupati Brebes Haris Tinjau Pasar\"]"));
    whole(&between("", "Keluarga Besar DPRD Brebes mengucapkan Selamat Hari Pers Nasional, Ketua DPRD Ali Badrun"));
    let wish = "Keluarga besar Polres Lumbung mengucapkan selamat jalan kepada AKBP Raka Satria di halaman Mapolres.";
    assert!(within(wish).text.contains(wish));
}

#[test]
fn the_day_in_a_tail() {
    for tail in [
        "Polres Lumbung Gelar Apel Pasukan\n\nRabu, 14 Agustus 2024 15:11 WIB 4607",
        "14/08/2024 dibaca 96x",
        "Polres Lumbung Gelar Apel Pasukan Reviewed by Raka on Agustus 14, 2024 Rating: 5",
    ] {
        assert_eq!(published(&between("", tail)), "2024-08-14", "{tail}");
    }
    assert_eq!(published(&between("", "Hari / tanggal : Rabu, 14 Agustus 2024")), "", "an invitation's");
    let footer = format!(
        "<html><head><title>{TITLE}</title></head><body><div class='post'><h3 class='post-title'>{TITLE}</h3><div class='post-body'><p>{LEAD}</p>\
         <p>{SECOND}</p><p>{QUOTE}</p></div><div class='post-footer'>Diposting oleh Raka di <abbr title='2024-08-14T07:14:00+07:00'>07.14</abbr></div></div></body></html>"
    );
    assert_eq!(published(&html(&footer)), "2024-08-14");
}

#[test]
fn a_day_above_the_headline_counts_where_the_story_was_the_day_before() {
    let story = "LUMBUNG – Polres Lumbung melaksanakan apel gelar pasukan di halaman Mapolres, Selasa (13/8/2024).";
    let page = |lead: &str| {
        published(&cleaned(
            PageFormat::Text,
            &format!("14 Agustus 2024\n\n|\n\nRaka\n\n{TITLE}\n\n{lead}\n\n{SECOND}\n\n{QUOTE}\n"),
        ))
    };
    assert_eq!(page(story), "2024-08-14", "`melaksanakan` holds no `akan`");
    assert_eq!(page(&story.replace("melaksanakan", "akan melaksanakan")), "", "announced");
}

#[test]
fn the_next_story_of_a_dump_is_another() {
    let next = "Camat Hulu Pimpin Kerja Bakti di Tiga Kelurahan\n\nPADI – Camat Hulu Budi Harsoyo memimpin kerja bakti di tiga kelurahan, Jumat (2/2/2024).\n\n“Sampah harus dipilah sejak dari rumah,” kata Budi.";
    for mark in ["Editor: Raka", "Selanjutnya", "Berita Terkait", "Tags: pilkada, polres"] {
        whole(&between("", &format!("{mark}\n\n{next}")));
    }
    // A part of this story under a heading of its own.
    let part = "Camat Hulu Juga Pimpin Kerja Bakti\n\nPADI – Camat Hulu Budi Harsoyo memimpin kerja bakti di tiga kelurahan, Jumat (2/2/2024).";
    assert!(between("", part).text.contains("Budi Harsoyo"));
}

#[test]
fn the_first_sentence_of_another_story_above_the_headline() {
    let other = "Kajari Padi Tahan Mantan Kepala Desa\n\nKapolsek Hulu AKP Darmin Sulaksa memeriksa pos kamling di tiga desa pada Senin malam.\n\nRead More";
    let page = |head: &str| cleaned(PageFormat::Text, &format!("{head}\n\n{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n"));
    whole(&page(other));
    // A button behind the first sentence of this very story, before one of its headings.
    let read = cleaned(
        PageFormat::Text,
        &format!(
            "{TITLE}\n\n{LEAD}\n\nBaca selengkapnya\n\nApel Dipimpin Langsung Kapolres Lumbung\n\n{SECOND}\n\n{QUOTE}\n"
        ),
    );
    assert!(read.text.contains(LEAD), "{}", read.text);
}

#[test]
fn what_else_a_whole_page_says() {
    for tail in [
        "Tentang Kami\n\nKabar Lumbung adalah portal berita yang menyajikan informasi terkini dari seluruh penjuru daerah.",
        "Raka Satria says:\n\nAgustus 14, 2024 at 10:12 am\n\nSemoga Pak Bupati Suherman Adi segera perbaiki jalan di desa kami.",
        "Jadwal Salat\n\nImsak 04:20\n\nSubuh 04:30\n\nZuhur 11:50\n\nAsar 15:10",
        "Kapolsek Padi Cek Pos Kamling Warga 13 Agustus 2024\n\nKetua KPU Padi Sri Maheswari Lantik Dua Puluh Satu Anggota PPK Baru 13 Agustus 2024",
        "Dengan melanjutkan, Anda setuju dengan Kebijakan Privasi dan Ketentuan Layanan kami.",
    ] {
        whole(&between("", tail));
    }
    let read = cleaned(
        PageFormat::Text,
        &format!(
            "Anda menggunakan Adblocker\n\nMohon nonaktifkan adblocker Anda untuk mendukung kami.\n\n{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n"
        ),
    );
    whole(&read);
}
