//! A post passes from one to another: replaced, handed over, swapped, with a staff, a flag or a word for the seat.

use crate::support::{check_events, check_officials as check};

#[test]
fn a_post_goes_from_one_to_the_other() {
    check(
        "Adapun jabatan Kapolres Malinau diserahkan kepada AKBP Dodi Setia, mantan Wakapolres Gowa.",
        &["AKBP Dodi Setia: Wakapolres @ Polres Gowa (former); Kapolres @ Polres Malinau"],
    );
    check(
        "Polres Sampang menggelar pisah sambut dari pejabat sementara Kapolres, AKBP Rizal Hakim, kepada Kapolres Sampang definitif AKBP Viktor Manalu, S.I.K. Rizal, yang kembali bertugas sebagai Irbid Itwasda Polda Jawa Timur, berpamitan.",
        &[
            "AKBP Rizal Hakim: Kapolres @ Polres Sampang (former); Irbid @ Itwasda Polda Jawa Timur",
            "AKBP Viktor Manalu: Kapolres @ Polres Sampang",
        ],
    );
    check(
        "Jabatan Kabag Ops Polres Gowa dari Kompol Andi Sose kepada AKP Sudirman Latif.",
        &["Kompol Andi Sose: Kabag Ops @ Polres Gowa (former)", "AKP Sudirman Latif: Kabag Ops @ Polres Gowa"],
    );
    check(
        "Jabatan Kasat Reskrim Polres Gowa yang semula dijabat AKP Budi Laksana kini diemban Iptu Fajar Siddiq.",
        &["AKP Budi Laksana: Kasat Reskrim @ Polres Gowa (former)", "Iptu Fajar Siddiq: Kasat Reskrim @ Polres Gowa"],
    );
    check(
        "Sertijab Danramil 0910-03/Mentarang dari Kapten Inf Jaya Kusuma kepada Kapten Inf Harun Nasir berlangsung di Makodim.",
        &[
            "Kapten Inf Jaya Kusuma: Danramil @ Koramil 0910-03/Mentarang (former)",
            "Kapten Inf Harun Nasir: Danramil @ Koramil 0910-03/Mentarang",
        ],
    );
    check(
        "Kapolsek Pallangga dari AKP Rudi Hartono kepada Iptu Fajar Siddiq yang sebelumnya Kanit Reskrim Polsek Bajeng.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kanit Reskrim @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "Adapun pejabat yang diserahterimakan yakni Kabag Ops dari Kompol Andi Sose kepada Kompol Yusuf Karim, Kasat Lantas dari AKP Rudi Hartono kepada AKP Deni Irawan, dan Kapolsek Pallangga dari Iptu Budi Laksana kepada Iptu Fajar Siddiq, di Mapolres Gowa.",
        &[
            "Kompol Andi Sose: Kabag Ops @ Polres Gowa (former)",
            "Kompol Yusuf Karim: Kabag Ops @ Polres Gowa",
            "AKP Rudi Hartono: Kasat Lantas @ Polres Gowa (former)",
            "AKP Deni Irawan: Kasat Lantas @ Polres Gowa",
            "Iptu Budi Laksana: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
        ],
    );
    check(
        "Sertijab Kapolsek Pallangga antara AKP Rudi Hartono dan Iptu Fajar Siddiq dipimpin Kapolres Gowa AKBP Raka Satria.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
            "AKBP Raka Satria: Kapolres @ Polres Gowa",
        ],
    );
    check(
        "Kapolres Gowa lama AKBP Raka Satria menyerahkan jabatannya kepada Kapolres Gowa baru AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "Letkol Inf Beni Rahmat menerima jabatan Dandim 0910/Malinau dari Letkol Inf Agus Salim.",
        &[
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
        ],
    );
    check(
        "Letkol Inf Agus Salim menyerahkan jabatan Dandim 0910/Malinau kepada Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "Jabatan Kasatpol PP Kabupaten Kudus yang sebelumnya dipegang Nurul Hadi, kini diserahkan kepada Rido Nugraha. Nurul Hadi mendapat kepercayaan sebagai Kepala Badan Kesbangpol Kabupaten Kudus.",
        &[
            "Nurul Hadi: Kepala @ Satpol PP Kabupaten Kudus (former); Kepala @ Badan Kesbangpol Kabupaten Kudus",
            "Rido Nugraha: Kepala @ Satpol PP Kabupaten Kudus",
        ],
    );
    check(
        "Kapolsek Pallangga dari AKP Rudi Hartono kepada Iptu Fajar Siddiq. Dan Kapolsek Bajeng Iptu Budi Laksana kepada Ipda Hasan Basri.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former)",
            "Iptu Fajar Siddiq: Kapolsek @ Polsek Pallangga",
            "Iptu Budi Laksana: Kapolsek @ Polsek Bajeng (former)",
            "Ipda Hasan Basri: Kapolsek @ Polsek Bajeng",
        ],
    );
    check(
        "Kapolres Gowa AKBP Raka Satria naik menjadi Wadirlantas Polda Sulawesi Selatan. Dia menyerahkan jabatan Kapolres Gowa kepada AKBP Viktor Manalu.",
        &[
            "AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan",
            "AKBP Viktor Manalu: Kapolres @ Polres Gowa",
        ],
    );
}

#[test]
fn command_of_a_unit_is_the_post_of_its_head() {
    check(
        "Kodim 0910/Malinau menggelar lepas sambut Dandim 0910/Malinau, Senin. Letkol Inf Agus Salim yang dua tahun memimpin Kodim diganti Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "AKBP Viktor Manalu kini dipercaya memimpin Polres Sampang.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Sampang"],
    );
    check(
        "Estafet kepemimpinan Polres Gowa beralih dari AKBP Raka Satria kepada AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "Tongkat komando Kodim 0910/Malinau resmi beralih dari Letkol Inf Agus Salim kepada Letkol Inf Beni Rahmat.",
        &[
            "Letkol Inf Agus Salim: Dandim @ Kodim 0910/Malinau (former)",
            "Letkol Inf Beni Rahmat: Dandim @ Kodim 0910/Malinau",
        ],
    );
    check(
        "Setelah dua tahun memimpin Polres Gowa, AKBP Raka Satria dimutasi sebagai Wadirlantas Polda Sulawesi Selatan.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former); Wadirlantas @ Polda Sulawesi Selatan"],
    );
    check("AKBP Viktor Manalu resmi memimpin Polres Gowa.", &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"]);
    check(
        "AKBP Viktor Manalu menerima tongkat komando Polres Gowa dari AKBP Raka Satria.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa", "AKBP Raka Satria: Kapolres @ Polres Gowa (former)"],
    );
    check(
        "Pucuk pimpinan Polres Gowa dipercayakan kepada AKBP Viktor Manalu.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "AKBP Viktor Manalu ditunjuk melanjutkan kepemimpinan di Polres Gowa.",
        &["AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
    check(
        "AKBP Raka Satria tak lagi memimpin Polres Gowa. Posisinya kini diisi AKBP Viktor Manalu.",
        &["AKBP Raka Satria: Kapolres @ Polres Gowa (former)", "AKBP Viktor Manalu: Kapolres @ Polres Gowa"],
    );
}

#[test]
fn two_swap_their_posts() {
    check(
        "Camat Bululawang Hj. Rukmini bertukar tempat dengan Camat Wagir H. Sukarno.",
        &[
            "Rukmini: Camat @ Pemerintah Kecamatan Bululawang (former); Camat @ Pemerintah Kecamatan Wagir",
            "Sukarno: Camat @ Pemerintah Kecamatan Wagir (former); Camat @ Pemerintah Kecamatan Bululawang",
        ],
    );
    check(
        "Kapolsek Pallangga AKP Rudi Hartono dan Kapolsek Bajeng Iptu Budi Laksana bertukar jabatan.",
        &[
            "AKP Rudi Hartono: Kapolsek @ Polsek Pallangga (former); Kapolsek @ Polsek Bajeng",
            "Iptu Budi Laksana: Kapolsek @ Polsek Bajeng (former); Kapolsek @ Polsek Pallangga",
        ],
    );
}

#[test]
fn a_post_changes_from_one_to_another() {
    check(
        "Komandan Korem 092/Maharajalila resmi berganti dari Brigjen TNI Surat Rakitan kepada Brigjen TNI Rifki Rakitan.",
        &[
            "Brigjen TNI Surat Rakitan: Danrem @ Korem 092/Maharajalila (former)",
            "Brigjen TNI Rifki Rakitan: Danrem @ Korem 092/Maharajalila",
        ],
    );
}

#[test]
fn a_post_passes_between_two_names_without_rank() {
    check(
        "Pemerintah Kecamatan Srengat menggelar serah terima jabatan di pendopo. Jabatan camat diserahkan dari pejabat lama H. Wahyudi P., S.STP. kepada pejabat baru Retno Palupi, S.IP. Hadir Camat Wlingi Tri Raka.",
        &[
            "Wahyudi P.: Camat @ Pemerintah Kecamatan Srengat (former)",
            "Retno Palupi: Camat @ Pemerintah Kecamatan Srengat",
            "Tri Raka: Camat @ Pemerintah Kecamatan Wlingi",
        ],
    );
    check(
        "Jabatan Ketua Bhayangkari Cabang Blitar diserahterimakan dari Ny. Mira Bimo kepada Ny. Debora Raka.",
        &["Mira Bimo: Ketua @ Bhayangkari Cabang Blitar (former)", "Debora Raka: Ketua @ Bhayangkari Cabang Blitar"],
    );
}

#[test]
fn a_comma_parts_the_next_handover_from_the_last_name() {
    check(
        "Sertijab meliputi Pangdam I/BB dari Mayjen TNI Hadi kepada Mayjen TNI Budi, Pangdam II/Swj, dari Mayjen TNI Candra, kepada Mayjen TNI Dedi.",
        &[
            "Mayjen TNI Hadi: Pangdam @ Kodam I/Bukit Barisan (former)",
            "Mayjen TNI Budi: Pangdam @ Kodam I/Bukit Barisan",
            "Mayjen TNI Candra: Pangdam @ Kodam II/Sriwijaya (former)",
            "Mayjen TNI Dedi: Pangdam @ Kodam II/Sriwijaya",
        ],
    );
}

#[test]
fn a_pair_whom_one_replaces_leaves_and_the_new_one_holds_what_stands_with_him() {
    check(
        "Bupati dan Wakil Bupati Gowa Raka Satria-Lukman Hadi digantikan oleh Penjabat Bupati Gowa Deni Irawan.",
        &[
            "Raka Satria: Bupati @ Pemerintah Kabupaten Gowa (former)",
            "Lukman Hadi: Wakil Bupati @ Pemerintah Kabupaten Gowa (former)",
            "Deni Irawan: Bupati @ Pemerintah Kabupaten Gowa (acting)",
        ],
    );
}

#[test]
fn a_handover_may_leave_its_post_to_the_sentence_before() {
    check(
        "Jabatan Dandim 1804/Kaimana resmi berganti. Serah terima jabatan dari Letkol Inf Raka Satria kepada Letkol Czi Budi Hartono digelar Rabu.",
        &[
            "Letkol Inf Raka Satria: Dandim @ Kodim 1804/Kaimana (former)",
            "Letkol Czi Budi Hartono: Dandim @ Kodim 1804/Kaimana",
        ],
    );
}

#[test]
fn a_swap_needs_no_word_for_the_seat() {
    check(
        "Camat Srengat Jufri Malik bertukar dengan Camat Garum, Salahuddin Jumati.",
        &[
            "Jufri Malik: Camat @ Pemerintah Kecamatan Srengat (former); Camat @ Pemerintah Kecamatan Garum",
            "Salahuddin Jumati: Camat @ Pemerintah Kecamatan Garum (former); Camat @ Pemerintah Kecamatan Srengat",
        ],
    );
    check_events(
        "BLITAR - Bupati Blitar Raka Wirawan melantik 19 pejabat di Pendopo Blitar, Jumat (11/7/2025). Sementara Abdul Haris Ahmad dilantik sebagai Kepala Badan Kesbangpol Kabupaten Blitar.",
        &["ceremony 2025-07-11 @Pendopo Blitar #35.05 leads[Raka Wirawan] there[Abdul Haris Ahmad]"],
    );
}

#[test]
fn both_holders_stand_on_one_line() {
    check(
        "Kapolsek Garum (lama) AKP Budi Wira, (baru) Iptu Heru Sena.",
        &["AKP Budi Wira: Kapolsek @ Polsek Garum (former)", "Iptu Heru Sena: Kapolsek @ Polsek Garum"],
    );
    check("Kapolsek Garum = AKP Budi Wira", &["AKP Budi Wira: Kapolsek @ Polsek Garum"]);
}

#[test]
fn the_one_before_is_told_beside_the_one_who_comes() {
    check(
        "Kapolda Bengkulu Irjen Pol Budi Wira tiba, Kamis. Pendamping kedatangan Kapolda adalah pejabat sebelumnya, Irjen Pol Anwar Sena.",
        &["Irjen Pol Budi Wira: Kapolda @ Polda Bengkulu", "Irjen Pol Anwar Sena: Kapolda @ Polda Bengkulu (former)"],
    );
    check(
        "Tangis mengiringi pelepasan Kapolres Indramayu yang lama AKBP Fahmi Sena, S.H., kepada penggantinya, AKBP Ari Nugraha, S.I.K., di halaman.",
        &["AKBP Fahmi Sena: Kapolres @ Polres Indramayu (former)", "AKBP Ari Nugraha: Kapolres @ Polres Indramayu"],
    );
}

#[test]
fn who_will_retire_holds_his_post() {
    check(
        "Kepala Dinas Kesehatan Kota Palu Budi Wira yang akan pensiun hadir. Kepala Dinas Sosial Kota Palu Heru Sena telah pensiun.",
        &["Budi Wira: Kepala @ Dinas Kesehatan Kota Palu", "Heru Sena: Kepala @ Dinas Sosial Kota Palu (former)"],
    );
}

#[test]
fn who_is_sworn_in_holds_the_post_for_good() {
    check(
        "Mereka yang dilantik yaitu :\n- Agus Umar SH sebagai Kajari Tapin\n- Indra Sura, S.H sebagai Kajari Tanah Bumbu\n\nAdapun Agus telah enam bulan menjadi Plt Kajari Tapin.",
        &["Agus Umar: Kajari @ Kejaksaan Negeri Tapin", "Indra Sura: Kajari @ Kejaksaan Negeri Tanah Bumbu"],
    );
}

#[test]
fn an_interim_post_leaves_no_vacancy() {
    check_events(
        "BLITAR - Gubernur Jawa Timur Rina Wijaya melantik Penjabat Sementara untuk dua kabupaten di Gedung Grahadi, Senin (11/11/2024). Penjabat Sementara Bupati Blitar dijabat oleh Tono Suharto yang saat ini Kepala Biro Hukum Setda Jawa Timur.",
        &["ceremony 2024-11-11 @Gedung Grahadi #35.05 leads[Rina Wijaya] there[Tono Suharto]"],
    );
}

#[test]
fn the_command_of_a_house() {
    check(
        "AKP Margono kini memegang komando Polsek Dawe, sedangkan Polsek Undaan dipercayakan kepada Iptu Yuli Astuti. Margono mengisi kursi yang ditinggalkan AKP Sunaryo Hadi.",
        &[
            "AKP Margono: Kapolsek @ Polsek Dawe",
            "Iptu Yuli Astuti: Kapolsek @ Polsek Undaan",
            "AKP Sunaryo Hadi: Kapolsek @ Polsek Dawe (former)",
        ],
    );
    check(
        "Tongkat komando Polsek Dawe kini di tangan Kompol Raka Wira.",
        &["Kompol Raka Wira: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Polsek Dawe kini dikomandani Kompol Raka Wira, sementara Polsek Undaan dinakhodai AKP Dewi Sari.",
        &["Kompol Raka Wira: Kapolsek @ Polsek Dawe", "AKP Dewi Sari: Kapolsek @ Polsek Undaan"],
    );
    check(
        "Posisi orang nomor satu di Polsek Dawe kini dijabat Kompol Raka Wira.",
        &["Kompol Raka Wira: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Estafet kepemimpinan di Polsek Dawe resmi bergulir. Iptu Moh. Fadholi menyerahkan tongkat komando kepada AKP Sunarto.",
        &["Iptu Moh. Fadholi: Kapolsek @ Polsek Dawe (former)", "AKP Sunarto: Kapolsek @ Polsek Dawe"],
    );
    // Who leads a patrol heads nothing.
    check("Patroli Polsek Dawe dikomandani Aipda Raka Wira.", &["Aipda Raka Wira: "]);
    check("Pengamanan kantor Polsek Dawe dipercayakan kepada Aipda Raka Wira.", &["Aipda Raka Wira: "]);
}

#[test]
fn drawn_to_another_house() {
    check(
        "Kursi Kapolres Kudus resmi berganti. AKBP Roni Satya yang dua tahun bertugas ditarik ke Polda Jambi sebagai Wadirlantas. Penggantinya AKBP Kiki Firmansyah.",
        &[
            "AKBP Roni Satya: Kapolres @ Polres Kudus (former); Wadirlantas @ Polda Jambi",
            "AKBP Kiki Firmansyah: Kapolres @ Polres Kudus",
        ],
    );
    check(
        "Kapolres Tebo AKBP Wayan Arta akan mengakhiri masa dinas sehingga jabatannya diserahkan kepada AKBP Triyanto Heru.",
        &["AKBP Wayan Arta: Kapolres @ Polres Tebo (former)", "AKBP Triyanto Heru: Kapolres @ Polres Tebo"],
    );
}

#[test]
fn a_chair_at_a_meeting_is_no_seat() {
    check(
        "Bupati Garut berhalangan, tempat duduknya diisi Sekda Garut Nurdin Yana.",
        &["Nurdin Yana: Sekda @ Pemerintah Kabupaten Garut"],
    );
    check(
        "Anggota Bawaslu Kabupaten Kudus Tri Asmiyatun menghitung spanduk yang dicopot petugas.",
        &["Tri Asmiyatun: Anggota @ Bawaslu Kabupaten Kudus"],
    );
}

#[test]
fn a_duty_at_a_parade_is_no_seat() {
    check(
        "Bertindak selaku pimpinan apel Sekda Kudus Samani Intan, sedangkan perwira apel dijabat Kasat Samapta Polres Kudus AKP Gatot Subandi.",
        &["Samani Intan: Sekda @ Pemerintah Kabupaten Kudus", "AKP Gatot Subandi: Kasat Samapta @ Polres Kudus"],
    );
}

#[test]
fn who_leads_a_house_as_its_second_is_no_head() {
    check(
        "Kapolres Kudus yang lama, AKBP Rina Wijaya, dipercaya memimpin Polresta Pati sebagai Wakapolresta.",
        &["AKBP Rina Wijaya: Kapolres @ Polres Kudus (former); Wakapolresta @ Polresta Pati"],
    );
    check(
        "Kapolres Kudus yang lama, AKBP Rina Wijaya, dipercaya memimpin Polresta Pati.",
        &["AKBP Rina Wijaya: Kapolres @ Polres Kudus (former); Kapolresta @ Polresta Pati"],
    );
}

#[test]
fn the_seat_left_last_is_given_to_another() {
    check(
        "Kapolres Kudus AKBP Rina Wijaya menempati jabatan baru selaku Wadirlantas Polda Jawa Tengah. Posisi yang ditinggalkan diserahkan kepada AKBP Bima Santoso.",
        &[
            "AKBP Rina Wijaya: Kapolres @ Polres Kudus (former); Wadirlantas @ Polda Jawa Tengah",
            "AKBP Bima Santoso: Kapolres @ Polres Kudus",
        ],
    );
    check(
        "Kapolres Kudus AKBP Rina Wijaya menempati jabatan baru selaku Wadirlantas Polda Jawa Tengah. Bantuan yang ditinggalkan diserahkan kepada AKBP Bima Santoso.",
        &["AKBP Rina Wijaya: Kapolres @ Polres Kudus (former); Wadirlantas @ Polda Jawa Tengah", "AKBP Bima Santoso: "],
    );
}

#[test]
fn who_stays_away_this_once_keeps_the_post() {
    for away in ["absen", "berhalangan hadir", "tidak bisa hadir"] {
        check(
            &format!(
                "Dalam rapat itu Bupati Kudus Hj. Ratna Mahmud {away} dan digantikan oleh Sekda Kudus H. Ali Sadikan."
            ),
            &["Ratna Mahmud: Bupati @ Pemerintah Kabupaten Kudus", "Ali Sadikan: Sekda @ Pemerintah Kabupaten Kudus"],
        );
    }
    check(
        "Bupati Kudus Ratna Mahmud berhalangan tetap dan digantikan Ali Sadikan.",
        &[
            "Ratna Mahmud: Bupati @ Pemerintah Kabupaten Kudus (former)",
            "Ali Sadikan: Bupati @ Pemerintah Kabupaten Kudus",
        ],
    );
    // What is meant to come moves nobody who speaks of it.
    check(
        "Sekda Kudus Jafar Sula berujar, warga mengusulkan penjabat untuk dilantik sambil menunggu Kepala Desa Cendono yang definitif.",
        &["Jafar Sula: Sekda @ Pemerintah Kabupaten Kudus"],
    );
}

#[test]
fn all_whom_a_list_swears_in_are_there() {
    check_events(
        "BLITAR - Gubernur Jawa Timur Hasan Basri melantik dua Penjabat Sementara (Pjs) Bupati di Gedung Grahadi, Selasa (24/9/2024).\n\nKedua Penjabat Sementara tersebut meliputi Dra. Marlina, M.Si., sebagai Pjs Bupati Blitar; dan Frans Deno, S.STP., sebagai Pjs Bupati Kediri.",
        &["ceremony 2024-09-24 @Gedung Grahadi #35.05 leads[Hasan Basri] there[Frans Deno, Marlina]"],
    );
    check_events(
        "BLITAR - Sam Hidayat dilantik sebagai Ketua DPRD Blitar di Gedung DPRD, Kamis (14/11/2024).\n\nSelain Sam Hidayat dilantik sebagai ketua, juga turut dilantik Junaidin sebagai Wakil Ketua I.",
        &["ceremony 2024-11-14 @Gedung DPRD #35.05 there[Junaidin, Sam Hidayat]"],
    );
}
