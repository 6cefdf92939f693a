//! What a page is about where no word of the lexicon names it.

use crate::support::check_events as check;

#[test]
fn a_page_that_names_no_event_tells_one_by_its_day_and_who_did_it() {
    check(
        "Truk Terakhir Tiba di Kademangan\n\nBLITAR - Tiga ratus kotak dan bilik sudah tersusun di halaman Kantor Camat Kademangan, Senin (25/11/2024) sore.\n\nKapolsek Kademangan AKP Rina Wijaya ikut menurunkan muatan truk terakhir.",
        &["logistics 2024-11-25 @halaman Kantor Camat Kademangan #35.05.04 there[Rina Wijaya]"],
    );
    // `palu`, `terdakwa`: a court sits.
    check(
        "Palu Diketuk Tiga Kali\n\nBLITAR - Terdakwa hanya menunduk di kursinya, Senin (25/11/2024) sore. Hakim Pengadilan Negeri Blitar Bima Santoso membaca amar tanpa jeda.",
        &["hearing 2024-11-25 #35.05 org[Pengadilan Negeri Blitar] there[Bima Santoso]"],
    );
}

#[test]
fn a_unit_whose_people_do_something_holds_what_the_page_tells() {
    check(
        "Lumpur Sampai ke Dapur\n\nBLITAR - Para Babinsa Koramil Srengat turun mengeluarkan lumpur dari rumah-rumah warga di Desa Bagelenan, Kecamatan Srengat, Kabupaten Blitar, Senin (25/11/2024).",
        &["socialaid 2024-11-25 #35.05.03.2012 org[Koramil Srengat]"],
    );
    // What it only counts.
    check(
        "BLITAR - Polres Blitar mencatat 300 pelanggar dalam sebulan, Senin (25/11/2024). Sebagian besar tidak memakai helm.",
        &[],
    );
}

#[test]
fn what_befell_people_or_was_only_said_is_no_event() {
    // A mishap.
    check(
        "BLITAR - Api menghanguskan dua rumah di Desa Sawentar, Kecamatan Kanigoro, Senin (25/11/2024). Kebakaran itu terjadi saat penghuni tidur. Kapolsek Kanigoro AKP Rina Wijaya datang ke lokasi.",
        &[],
    );
    // Words, with the day of the words.
    check(
        "BLITAR - Ketua Bawaslu Kabupaten Blitar Bima Santoso mengingatkan ASN agar menjaga jempolnya di media sosial, Senin (25/11/2024). Rina Wijaya dari KPU Kabupaten Blitar sependapat.",
        &[],
    );
    // A paper.
    check(
        "BLITAR - Empat perwira bergeser. Kapolri Jenderal Listyo Sigit Prabowo meneken telegramnya pada Senin (25/11/2024).",
        &[],
    );
    // Nobody of an office.
    check(
        "BLITAR - Tiga ratus kotak apel sudah tersusun di Pasar Wlingi, Kecamatan Wlingi, Senin (25/11/2024) sore. Pedagang Rina Wijaya menurunkannya sendiri.",
        &[],
    );
}

#[test]
fn an_event_word_that_opened_nothing_says_more_than_a_hint() {
    // `tamu` hints at a visit.
    check(
        "BLITAR - Ruang pertemuan Hotel Garuda di Kecamatan Kanigoro penuh sesak, Selasa (26/11/2024). Seratus kepala desa mendengar penerangan hukum. Kepala Kejari Blitar Rina Wijaya membuka kegiatan itu dengan pertanyaan tentang tamu.",
        &[
            "outreach 2024-11-26 @Ruang pertemuan Hotel Garuda #35.05.10 org[Kejaksaan Negeri Blitar] leads[Rina Wijaya]",
        ],
    );
}
