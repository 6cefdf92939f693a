//! Whole pages of the usual templates: what is kept, what goes, and whose day is believed.

use simpul_clean::{Rules, article};
use simpul_model::{Article, Page, PageFormat};

const LEAD: &str = "LUMBUNG – Polres Lumbung menggelar apel gelar pasukan di halaman Mapolres, Selasa (13/8/2024).";
const SECOND: &str = "Apel dipimpin Kapolres Lumbung AKBP Deni Rakitan dan diikuti ratusan personel gabungan.";
const QUOTE: &str = "“Semua harus siap sejak hari ini,” kata Deni di hadapan peserta apel.";

fn html(page: &str) -> Article {
    cleaned(&Page::new("https://kabar.example/berita/apel", PageFormat::Html, page))
}

fn text(page: &str) -> Article {
    cleaned(&Page::new("apel.txt", PageFormat::Text, page))
}

fn cleaned(page: &Page) -> Article {
    let Ok(read) = article(page, Rules::builtin()) else { panic!("the page is an article") };
    read.value
}

fn paragraphs() -> String {
    format!("<p>{LEAD}</p><p>{SECOND}</p><p>{QUOTE}</p>")
}

/// The title and the three paragraphs are there, in order, and nothing else.
fn whole(read: &Article) {
    let title = "Polres Lumbung Gelar Apel Pasukan";
    assert_eq!(read.title.as_deref(), Some(title));
    assert_eq!(read.text, [title, LEAD, SECOND, QUOTE].join("\n\n"));
}

fn published(read: &Article) -> Option<String> {
    read.published.as_ref().map(ToString::to_string)
}

#[test]
fn wordpress_with_menus_related_stories_and_comments() {
    let read = html(&format!(
        "<html><head><title>Polres Lumbung Gelar Apel Pasukan - Kabar Lumbung</title>\
         <meta property='article:published_time' content='2024-08-13T18:20:00+07:00'></head><body>\
         <nav><ul><li>Beranda</li><li>Politik</li><li>Hukum</li></ul></nav>\
         <article><h1 class='entry-title'>Polres Lumbung Gelar Apel Pasukan</h1>\
         <div class='entry-content'><p>{LEAD}</p>\
         <div class='jp-relatedposts'><p>Kapolres Lain AKBP Orang Lain Lantik Kapolsek</p></div>\
         <p><strong>Baca juga: <a href='/x'>Kapolsek Padi Iptu Siapa Saja Pimpin Patroli</a></strong></p>\
         <p>{SECOND}</p><p>{QUOTE}</p></div></article>\
         <section id='comments'><h3>1 Komentar</h3><ol class='comment-list'><li>Budi: Mantap Pak Kapolres!</li></ol></section>\
         <aside><h3>Terpopuler</h3><ul><li><a href='/1'>Bupati Lumbung Buka Pasar Murah</a></li></ul></aside></body></html>"
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-13"));
}

#[test]
fn previews_and_a_kicker_above_the_headline() {
    let story = format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}");
    whole(&text(&format!(
        "Kapolsek Padi Pimpin Penangkapan Pencuri Ternak...\n\nPADI - Kapolsek Padi AKP Orang Lain menangkap seorang pencuri,...\n\n{story}"
    )));
    whole(&text(&format!("Pilkada Lumbung 2024\n\n{story}")));
}

#[test]
fn a_story_whose_first_paragraph_breaks_off_keeps_it() {
    let lead = "LUMBUNG – Polres Lumbung menggelar apel gelar pasukan di halaman Mapolres ...";
    let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{lead}\n\n{SECOND}\n\n{QUOTE}"));
    assert!(read.text.contains(lead), "{}", read.text);
}

#[test]
fn a_quotation_behind_the_label_of_a_link_stays() {
    let said = "\"Semua harus siap sejak hari ini,\" kata Deni di hadapan peserta apel.";
    let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\nBaca Juga:{said}"));
    assert_eq!(read.text, ["Polres Lumbung Gelar Apel Pasukan", LEAD, SECOND, said].join("\n\n"));
    let link = "Baca Juga: \"Bupati Buka Pasar Murah\" Jadi Tajuk Utama";
    let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\n{link}\n\n{QUOTE}"));
    whole(&read);
}

#[test]
fn a_pointer_at_the_end_of_a_paragraph_goes_whatever_its_label() {
    for label in ["Baca Juga", "Baca Juga Berita", "Simak juga"] {
        let read =
            text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND} {label}: Kisah Lain\n\n{QUOTE}"));
        whole(&read);
    }
}

#[test]
fn a_footer_of_the_article_that_says_when_it_was_sent() {
    let read = html(&format!(
        "<html><head><title>Polres Lumbung Gelar Apel Pasukan | Polres Lumbung</title></head><body>\
         <h1>Polres Lumbung Gelar Apel Pasukan</h1><article>\
         <footer class='node__meta'><div>Submitted by <span>humas</span> on <span>Wed, 08/14/2024 - 08:20</span></div></footer>\
         <div class='node__content'>{}</div></article><footer><p>Copyright © 2024 Polres Lumbung.</p></footer></body></html>",
        paragraphs()
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"), "month before day, as the weekday shows");
}

#[test]
fn structured_data_that_lies_loses_to_the_line_on_the_page() {
    let read = html(&format!(
        "<html><head><title>Polres Lumbung Gelar Apel Pasukan</title><script type='application/ld+json'>\
         {{\"@type\":\"NewsArticle\",\"headline\":\"Polres Lumbung Gelar Apel Pasukan\",\"datePublished\":\"2019-01-01T00:00:00+07:00\"}}\
         </script></head><body><h1>Polres Lumbung Gelar Apel Pasukan</h1><div class='date'>Rabu, 14 Agustus 2024 | 09:15 WIB</div>\
         <div class='content'>{}</div></body></html>",
        paragraphs()
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
}

#[test]
fn blogger_with_labels_and_a_pager() {
    let read = html(&format!(
        "<html><head><title>Kabar Lumbung: Polres Lumbung Gelar Apel Pasukan</title></head><body>\
         <div class='post hentry'><h2 class='date-header'>Selasa, 13 Agustus 2024</h2>\
         <h3 class='post-title'>Polres Lumbung Gelar Apel Pasukan</h3><div class='post-body'>{}</div>\
         <div class='post-footer'>Diposting oleh Admin di 17.05 Label: Polres, Pilkada</div></div>\
         <div id='blog-pager'><a>Posting Lebih Baru</a><a>Beranda</a><a>Posting Lama</a></div></body></html>",
        paragraphs()
    ));
    assert_eq!(read.text.matches("Selasa").count(), 1, "{}", read.text);
    assert!(read.text.ends_with(QUOTE), "{}", read.text);
}

#[test]
fn a_flattened_page_between_menu_and_comment_form() {
    let read = text(&format!(
        "Beranda\nPolitik\nHukum\nKabar Lumbung\n\nPolres Lumbung Gelar Apel Pasukan\n\nPenulis: Yanti\n\
         Rabu, 14 Agustus 2024 09:15 WIB\n\n{LEAD}\n\nBaca juga: Kapolsek Padi Iptu Siapa Saja Pimpin Patroli\n\n{SECOND}\n\n{QUOTE}\n\n\
         Berita Terkait\nBupati Lumbung Buka Pasar Murah\n\nTINGGALKAN KOMENTAR\nSilakan masukkan nama\n"
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
    assert_eq!(read.byline.as_deref(), Some("Yanti"));
}

#[test]
fn a_caption_belongs_to_the_story() {
    let caption = "Kapolres Lumbung AKBP Deni Rakitan memeriksa pasukan. (Foto: Humas)";
    let read = html(&format!(
        "<html><head><title>Polres Lumbung Gelar Apel Pasukan</title></head><body><h1>Polres Lumbung Gelar Apel Pasukan</h1>\
         <figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure><div>{}</div></body></html>",
        paragraphs()
    ));
    assert!(read.text.contains("memeriksa pasukan"), "{}", read.text);
}

#[test]
fn what_is_cut_is_told() {
    let read =
        text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\nBaca juga: Kisah Lain\n\n{SECOND}\n\n{QUOTE}\n"));
    whole(&read);
    assert_eq!(read.dropped, ["Baca juga: Kisah Lain"]);
}

#[test]
fn the_story_goes_on_behind_a_label_for_other_stories_that_stands_in_it() {
    let plain = "Jumlah peserta yang hadir sebanyak empat belas orang dari dua puluh empat yang diundang.";
    let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\nBacaan Lainnya\n\n{plain}\n\n{SECOND}"));
    assert!(read.text.contains(plain) && !read.text.contains("Bacaan"), "{}", read.text);
}

#[test]
fn headlines_behind_dashes_go_beside_a_label_and_at_the_end_and_a_list_of_the_story_stays() {
    let other = "- Selidiki Dugaan Kampanye, Tiga Kades Dipanggil Bawaslu Seberang";
    let more = "- Lolos Evaluasi Kinerja Enam Puluh Pengawas Terpilih Kembali";
    let read = text(&format!(
        "Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{other}\n\nBaca Juga\n\n{SECOND}\n\n{QUOTE}\n\n{more}\n"
    ));
    whole(&read);
    let item = "- Kasat Reskrim dari AKP Budi Rakitan kepada Iptu Hadi Rakitan";
    let read =
        text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND} Mereka ialah:\n\n{item}\n\n{QUOTE}\n"));
    assert!(read.text.contains(item));
}

#[test]
fn widgets_and_pointers_in_brackets_go() {
    let read = text(&format!(
        "Polres Lumbung Gelar Apel Pasukan\n\nUkuran text: A A\n\nDengarkan Berita:\n\n3 menit membaca\n\n{LEAD}\n\n\
         {SECOND} [Baca: Bupati Lumbung Buka Pasar Murah]\n\n{QUOTE}\n"
    ));
    whole(&read);
}

#[test]
fn an_empty_pointer_takes_a_headline_and_no_sentence() {
    for pointer in
        ["Baca Juga:", "Baca juga :\n\nKisah Lain dari Lumbung", "BACA JUGA\n\nKisah Lain dari Lumbung\n\nKisah Ketiga"]
    {
        let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{pointer}\n\n{SECOND}\n\n{QUOTE}\n"));
        whole(&read);
    }
}

#[test]
fn a_short_footer_around_the_author_tells_the_day() {
    let read = html(&format!(
        "<html><head><title>Polres Lumbung Gelar Apel Pasukan | Polres Lumbung</title></head><body>\
         <h1>Polres Lumbung Gelar Apel Pasukan</h1><article>\
         <footer><div class='author'>Submitted by <span>humas</span> on <span>Wed, 08/14/2024 - 08:20</span></div></footer>\
         <div class='content'>{}</div></article></body></html>",
        paragraphs()
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
}

#[test]
fn buttons_in_a_row_go_and_the_outlets_day_behind_the_story_is_read() {
    let read = text(&format!(
        "Polres Lumbung Gelar Apel Pasukan\nCetak | Kirim ke teman | A- A+\n{LEAD}\n{SECOND}\n{QUOTE}\n\
         Kabar Lumbung, Rabu 14 Agustus 2024\nSHARE : Facebook Twitter Telegram\n"
    ));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
}

#[test]
fn a_roll_of_officers_that_ends_the_story_stays_without_numbers() {
    let page = format!(
        "Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\nBerikut nama perwira yang bertugas selama masa tenang nanti:\n\n\
         Kapolsek Padi dari Iptu Deni Rakitan kepada Iptu Hadi Rakitan\n\nKapolsek Gabah Iptu Sam Rakitan\n\nTerpopuler Minggu Ini\n\nKapolres Lain Buka Lomba"
    );
    let read = text(&page);
    assert!(read.text.ends_with("Kapolsek Gabah Iptu Sam Rakitan"), "{}", read.text);
}

#[test]
fn a_roll_of_officers_whose_lines_end_like_sentences_stays_without_a_head() {
    let page = format!(
        "Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\nKapolsek Padi Iptu Deni Rakitan digantikan Iptu Hadi Rakitan.\n\n\
         Kapolsek Gabah Iptu Sam Rakitan digantikan Iptu Jon Rakitan.\n\nTerpopuler Minggu Ini\n\nKapolres Lain Buka Lomba"
    );
    let read = text(&page);
    assert!(read.text.ends_with("digantikan Iptu Jon Rakitan."), "{}", read.text);
    // A headline of another story.
    let page = format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\nKapolres Lain AKBP Deni Buka Lomba");
    assert!(!text(&page).text.contains("Buka Lomba"));
}

#[test]
fn the_fields_of_a_list_that_ends_the_story_stay() {
    let page = format!(
        "Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\nBerikut nama perwira yang dimutasi:\n\n1. Iptu Deni Rakitan\n\n\
         Jabatan Baru: Kapolsek Padi\n\nJabatan Lama: Kapolsek Gabah\n\nTerpopuler Minggu Ini\n\nKapolres Lain Buka Lomba"
    );
    let read = text(&page);
    assert!(read.text.ends_with("Jabatan Lama: Kapolsek Gabah"), "{}", read.text);
}

#[test]
fn what_a_page_is_filed_under_is_no_part_of_it() {
    whole(&text(&format!(
        "Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}\n\npolres lumbung, polda rakitan, kapolda rakitan, Irjen Pol Orang Lain, apel pasukan"
    )));
}

#[test]
fn a_headline_below_the_lead_picture_is_found_by_its_day() {
    let caption = "Petugas menata kotak suara di gudang Polres Lumbung, Senin (12/8/2024).";
    let page = format!(
        "{caption}\nSumber :\n• deni\n\nPolres Lumbung Gelar Apel Pasukan\n\nRabu, 14 Agustus 2024 - 22:02 WIB\n\n{LEAD}\n"
    );
    let read = text(&page);
    assert_eq!(read.title.as_deref(), Some("Polres Lumbung Gelar Apel Pasukan"));
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
    // Without a day below it, a short line among the paragraphs is anything.
    let read = text(&format!("{caption}\n\nPolres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n"));
    assert_eq!(read.title, None);
}

#[test]
fn a_window_title_that_repeats_the_headline_is_the_headline() {
    let headline = "Polres Lumbung Gelar Apel Pasukan Jelang Pemungutan Suara Ulang Pemilihan Bupati";
    let read = text(&format!("{headline} {headline} - Media Rakitan\n\nKategori Berita\n\n{headline}\n\n{LEAD}\n"));
    assert_eq!(read.title.as_deref(), Some(headline));
}

#[test]
fn of_two_headlines_the_one_above_the_day_is_the_storys() {
    let read = text(&format!(
        "Aplikasi Pasukan Apel Polres Terbaik\n\nKonsultan Rakitan\n\nPolres Lumbung Gelar Apel Pasukan\n\n\
         • Oleh Deni Rakitan\n• 14 Agustus 2024 - 13:35 WIB\n\n{LEAD}\n"
    ));
    assert_eq!(read.title.as_deref(), Some("Polres Lumbung Gelar Apel Pasukan"));
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
}

#[test]
fn a_press_release_is_signed_with_its_day() {
    let read = text(&format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\nDemikian.\n\nLumbung, 14 Agustus 2024\n"));
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
}

#[test]
fn a_headline_with_a_full_stop_is_still_one() {
    let read = text(&format!(
        "Patroli Gabungan Polres Lumbung Akan Digelar Rutin Selama Proses Pilkada Berlangsung.\n\n{LEAD}\n"
    ));
    assert!(read.title.as_deref().is_some_and(|it| it.starts_with("Patroli Gabungan")));
    let read = text(&format!(
        "Patroli gabungan Polres Lumbung akan digelar rutin selama proses pilkada berlangsung.\n\n{LEAD}\n"
    ));
    assert_eq!(read.title, None);
}

#[test]
fn an_exclamation_above_the_day_is_the_headline() {
    let read = text(&format!(
        "Telusur Mohon Tunggu Penulis\n\nRespon Polres Lumbung atas Massa yang Gelar Aksi di Depan Mapolres!\n\n\
         20 Agustus 2024   06:20 Diperbarui: 20 Agustus 2024   06:20\n\n{LEAD}\n"
    ));
    assert!(read.title.as_deref().is_some_and(|it| it.starts_with("Respon Polres")), "{:?}", read.title);
    assert_eq!(published(&read).as_deref(), Some("2024-08-20"));
}

#[test]
fn rows_of_a_table_of_data_are_lines_and_a_layout_stays_what_it_was() {
    let table = "<table><caption>Daftar pejabat</caption><tr><th>No</th><th>Nama</th><th>Jabatan</th></tr>\
                 <tr><td rowspan='2'>1</td><td>Raka Satria, S.H.</td><td>Camat Padi</td></tr>\
                 <tr><td>Nur Aini</td><td>Camat<br>Lumbung</td></tr><tr><td>3</td><td></td><td>Camat Hulu</td></tr></table>";
    let read = html(&format!(
        "<html><body><article><h1>Polres Lumbung Gelar Apel Pasukan</h1>{}{table}<p>{QUOTE}</p></article></body></html>",
        paragraphs()
    ));
    let rows = [
        "No | Nama | Jabatan",
        "1 | Raka Satria, S.H. | Camat Padi",
        "1 | Nur Aini | Camat; Lumbung",
        "3 | - | Camat Hulu",
    ];
    assert!(read.text.contains(&rows.join("\n\n")), "{}", read.text);
    let layout = format!("<table><tr><td><p>Beranda</p></td><td><p>{LEAD}</p></td></tr></table>");
    let read =
        html(&format!("<html><body><h1>Polres Lumbung Gelar Apel Pasukan</h1>{layout}{}</body></html>", paragraphs()));
    assert!(!read.text.contains(" | "), "{}", read.text);
}

#[test]
fn a_table_of_two_rows_keeps_both() {
    let read = html(
        "<html><head><title>Mutasi di Polres Lumbung</title></head><body><article><h1>Mutasi di Polres Lumbung</h1><p>LUMBUNG - Kapolres Lumbung AKBP Bima Santoso memimpin serah terima jabatan di Mapolres Lumbung, Kamis (2/1/2025).</p><p>Pejabat yang berganti:</p><table><tr><th>Nama</th><th>Jabatan Lama</th><th>Jabatan Baru</th></tr><tr><td>AKP Rudi Hartawan</td><td>Kapolsek Padi</td><td>Kasat Lantas</td></tr><tr><td>Iptu Sari Lestari</td><td>Kanit Regident</td><td>Kapolsek Padi</td></tr></table></article></body></html>",
    );
    for row in
        ["AKP Rudi Hartawan | Kapolsek Padi | Kasat Lantas", "Iptu Sari Lestari | Kanit Regident | Kapolsek Padi"]
    {
        assert!(read.text.contains(row), "{}", read.text);
    }
}

#[test]
fn a_short_sentence_closes_the_story() {
    let close = "Kantor itu berdiri di Kecamatan Lumbung.";
    let title = "Polres Lumbung Gelar Apel Pasukan";
    let read = text(&format!("{title}\n\n{LEAD}\n\n{SECOND}\n\n{close}\n\nKapolres Bagi Beras di Pasar\n"));
    assert!(read.text.ends_with(close));
    let close = "Turut Hadir Camat Lumbung Sari Dewi.";
    let read = text(&format!("{title}\n\n{LEAD}\n\n{SECOND}\n\n{close}\n"));
    assert!(read.text.ends_with(close));
    let read = text(&format!("{title}\n\n{LEAD}\n\n{SECOND}\n\nKapolres Lumbung Bagi Beras di Pasar Lama\n"));
    assert!(read.text.ends_with(SECOND));
}

#[test]
fn teasers_under_a_label_above_the_headline_go_and_a_lead_stays() {
    let title = "Polres Lumbung Gelar Apel Pasukan";
    let story = format!("{LEAD}\n{SECOND}\n{QUOTE}");
    let widgets = "Headline\n. Pemerintah pusat menunda lagi pungutan baru itu sampai akhir tahun depan.\nFokus\nAir laut naik terus dan menjadi ancaman bagi nelayan di utara.";
    let read = text(&format!("{widgets}\n{title}\nRaka Satria\n14/8/2024 14:30\n{title}\nIlustrasi(Kabar)\n{story}"));
    whole(&read);
    assert_eq!(published(&read).as_deref(), Some("2024-08-14"));
    let read = text(&format!("{title}\nHeadline\n{LEAD}\nApel Pasukan\n{SECOND}\n{QUOTE}"));
    assert!(read.text.contains(LEAD), "{}", read.text);
}

#[test]
fn a_label_glued_to_tags_heads_other_stories_and_an_advertisement_goes() {
    let story = format!("Polres Lumbung Gelar Apel Pasukan\n{LEAD}\nIKLANUCAPAN\n{SECOND}\n{QUOTE}");
    whole(&text(&format!(
        "{story}\nTopik:\nApel Dana DesaBerita Terkait\nPencuri Sapi Tertangkap di Kandang Sendiri, Warga Lega Sekali Akhirnya!\n1 jam yang lalu"
    )));
}

#[test]
fn a_last_sentence_that_was_cut_with_the_page_stays_and_a_tagline_goes() {
    let story = format!("Polres Lumbung Gelar Apel Pasukan\n{LEAD}\n{SECOND}\n{QUOTE}");
    let cut = "Terpisah, Kapolsek Lumbung Iptu Raka Satria mengatakan sejauh i";
    assert!(text(&format!("{story}\n{cut}")).text.ends_with(cut));
    whole(&text(&format!("{story}\nPortal kabar tepercaya warga Lumbung")));
    whole(&text(&format!("{story}\n{cut}\nHalaman\nKabar Lain")));
}

#[test]
fn a_list_of_other_stories_may_quote_and_name_whom_the_story_names() {
    let story = format!("Polres Lumbung Gelar Apel Pasukan\n{LEAD}\n{SECOND}\n{QUOTE}");
    let links = "“Polisi Baik,” Satbinmas Polres Lumbung Berikan Bantuan Sosial\n\n\
                 Kapolres Lumbung Deni Rakitan Resmikan Pos Baru di Pasar Lama";
    whole(&text(&format!("{story}\n\nPostingan populer dari blog ini\n\n{links}")));
}

#[test]
fn ways_to_other_stories_and_reserved_rights_go() {
    let story = format!("Polres Lumbung Gelar Apel Pasukan\n\n{LEAD}\n\n{SECOND}\n\n{QUOTE}");
    let pager = "« Sebelumnya: Harga Beras Naik Lagi di Pasar Lama | Selanjutnya: Panen Raya Ditunda »";
    let rights = "PT Lumbung Media. All Rights Reserved.";
    whole(&text(&format!("{story}\n\n{pager}\n\n{rights}")));
    let told = "Sebelumnya, Kapolres Lumbung memeriksa kendaraan dinas di halaman kantor itu.";
    assert!(text(&format!("{story}\n\n{told}")).text.ends_with(told), "a sentence that begins so is no pager");
}
