//! Posts that stand apart from the names of those who hold them, on sentences of our own.

use crate::support::check_officials as check;

#[test]
fn asides_behind_the_name() {
    check(
        "Wakil Bupati Kudus Sam Hidayat meresmikan loket di Kantor Camat Dawe. Joko Susanto, sang camat, melayani warga.",
        &["Sam Hidayat: Wakil Bupati @ Pemerintah Kabupaten Kudus", "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe"],
    );
    check(
        "Rombongan dipimpin Rini Astuti—Ketua Bawaslu Kabupaten Kudus—dan diterima Kajari Kudus Hendra Gunawan.",
        &["Rini Astuti: Ketua @ Bawaslu Kabupaten Kudus", "Hendra Gunawan: Kajari @ Kejaksaan Negeri Kudus"],
    );
    check(
        "Bawaslu Kudus mengutus Rini Astuti, anggotanya, sebagai pemantau.",
        &["Rini Astuti: Anggota @ Bawaslu Kabupaten Kudus"],
    );
    check(
        "Ikrar itu digagas FKUB Kudus. Ketuanya, KH Sanusi Bahri, membacakan naskah.",
        &["Sanusi Bahri: Ketua @ FKUB Kabupaten Kudus"],
    );
    check(
        "Anggota DPRD Kudus asal Dawe, Rini Astuti, mengikuti pembahasan.",
        &["Rini Astuti: Anggota @ DPRD Kabupaten Kudus"],
    );
    check(
        "Santunan diterima keluarga Jafar Buton, mendiang Ketua PPK Dawe yang wafat bulan lalu.",
        &["Jafar Buton: Ketua @ PPK Dawe (former)"],
    );
    // Of nobody's body, and of things.
    check("Toko Wijaya mengirim Rini Astuti, anggotanya, ke pasar.", &[]);
    check("Warga Dawe, Rini Astuti – pedagang sayur – mengikuti rapat.", &[]);
}

#[test]
fn posts_told_by_a_verb() {
    check(
        "Danlanud Supadio Marsma TNI Aditya Herlambang menjadi pendonor pertama, disusul Rini Astuti, yang mengetuai FKUB Kudus.",
        &["Marsma TNI Aditya Herlambang: Danlanud @ Lanud Supadio", "Rini Astuti: Ketua @ FKUB Kabupaten Kudus"],
    );
    check(
        "Rapat dihadiri Rini Astuti yang mengepalai Dinas Sosial Kota Palu.",
        &["Rini Astuti: Kepala @ Dinas Sosial Kota Palu"],
    );
    // She leads an occasion.
    check("Rapat dihadiri Rini Astuti yang memimpin jalannya diskusi di Kudus.", &[]);
}

#[test]
fn that_officer() {
    check(
        "Bripka Ahmad Fauzan turun ke kolam. Bhabinkamtibmas Polsek Dawe itu menengok lele warga.",
        &["Bripka Ahmad Fauzan: Bhabinkamtibmas @ Polsek Dawe"],
    );
    check(
        "AKBP Sigit Prasetya turun dari mobil. Kapolres Kudus yang menggantikan AKBP Zulkarnain Hasan itu datang bertamu.",
        &["AKBP Sigit Prasetya: Kapolres @ Polres Kudus", "AKBP Zulkarnain Hasan: Kapolres @ Polres Kudus (former)"],
    );
    // Two may be meant.
    check(
        "Bripka Ahmad Fauzan dan Aipda Darto Wibowo turun ke kolam. Bhabinkamtibmas Polsek Dawe itu menengok lele warga.",
        &["Bripka Ahmad Fauzan: ", "Aipda Darto Wibowo: "],
    );
}

#[test]
fn each_of_two_officers_one_post() {
    check(
        "Letkol Inf Bambang Setiyono dan AKBP Douglas Mahendra, masing-masing Dandim 1422/Maros serta Kapolres Maros, berdiri di depan.",
        &["Letkol Inf Bambang Setiyono: Dandim @ Kodim 1422/Maros", "AKBP Douglas Mahendra: Kapolres @ Polres Maros"],
    );
    check(
        "Letkol Inf Bambang Setiyono dan AKBP Douglas Mahendra memimpin apel yang masing-masing diikuti dua peleton.",
        &["Letkol Inf Bambang Setiyono: ", "AKBP Douglas Mahendra: "],
    );
}

#[test]
fn the_bench_is_led() {
    check(
        "Majelis hakim Pengadilan Negeri Kudus turun ke sawah. Ketua majelis Ikhsan Nasution, S.H., M.H. menanyai kedua pihak.",
        &["Ikhsan Nasution: Hakim @ Pengadilan Negeri Kudus"],
    );
    check("Sidang DKPP digelar. Ketua majelis taklim Rini Astuti menonton.", &[]);
}

#[test]
fn sent_by_an_office() {
    check(
        "Pemerintah Kota Palu selaku tergugat diwakili Kabag Hukum Salviadona Tri.",
        &["Salviadona Tri: Kabag Hukum @ Pemerintah Kota Palu"],
    );
}

#[test]
fn names_that_look_like_words() {
    check(
        "Naskah diparaf Bupati Dompu Kader Jaelani Putra di ruang kerjanya.",
        &["Kader Jaelani Putra: Bupati @ Pemerintah Kabupaten Dompu"],
    );
    check(
        "Peralatan diperiksa Wakil Bupati Kudus H. Adi Nugraha Purna usai apel.",
        &["Adi Nugraha Purna: Wakil Bupati @ Pemerintah Kabupaten Kudus"],
    );
    check("Bertindak mengukuhkan mereka menjadi Paskibraka, Bupati Kudus tampak haru.", &[]);
}

#[test]
fn the_one_officer_of_the_page() {
    check(
        "Irjen Pol Rudi Darmo singgah enam menit di pos pengamanan Polda NTT. Besok repeater dikirim, janji Kapolda.",
        &["Irjen Pol Rudi Darmo: Kapolda @ Polda Nusa Tenggara Timur"],
    );
    // His rank suits another post.
    check(
        "Bripka Rudi Darmo singgah di pos Polda NTT. Besok repeater dikirim, janji Kapolda.",
        &["Bripka Rudi Darmo: "],
    );
    check(
        "Irjen Pol Rudi Darmo dan Brigjen Pol Yuda Wira singgah di pos Polda NTT. Besok repeater dikirim, janji Kapolda.",
        &["Irjen Pol Rudi Darmo: ", "Brigjen Pol Yuda Wira: "],
    );
}

#[test]
fn replaced_and_gone_elsewhere() {
    check(
        "AKBP Marthen Wospakrik berpamitan kepada warga. Setelah dua tahun menjadi Kapolres Supiori, ia digantikan AKBP Jhon Kilimala dan segera berdinas di Polda Papua sebagai Wadirbinmas.",
        &[
            "AKBP Marthen Wospakrik: Kapolres @ Polres Supiori (former); Wadirbinmas @ Polda Papua",
            "AKBP Jhon Kilimala: Kapolres @ Polres Supiori",
        ],
    );
    check(
        "Setelah dua tahun menjadi Kapolres Supiori, AKBP Marthen Wospakrik memahami adat warga.",
        &["AKBP Marthen Wospakrik: Kapolres @ Polres Supiori"],
    );
}

#[test]
fn heads_by_another_name() {
    check(
        "Pucuk pimpinan Polres Kudus, AKBP Raka Wira, memimpin apel. Nakhoda Polsek Dawe AKP Dewi Sari hadir.",
        &["AKBP Raka Wira: Kapolres @ Polres Kudus", "AKP Dewi Sari: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Orang nomor satu di Polres Kudus, AKBP Raka Wira, memimpin apel.",
        &["AKBP Raka Wira: Kapolres @ Polres Kudus"],
    );
    check("Kepala Satlantas Polres Kudus AKP Raka Wira hadir.", &["AKP Raka Wira: Kasat Lantas @ Polres Kudus"]);
    check("Pimpinan Bawaslu Kudus Rini Astuti hadir.", &["Rini Astuti: Pimpinan @ Bawaslu Kabupaten Kudus"]);
    check("Nakhoda kapal motor Bahari, Raka Wira, melapor.", &[]);
    check("Kunjungan orang nomor satu di jajaran Korem Gapo tersebut disambut warga.", &[]);
}

#[test]
fn seats_held_by_a_clause() {
    check(
        "Rini Astuti yang duduk sebagai anggota KPU Kudus menyimak. Rudi Hartono yang saat ini mengemban amanah Ketua KPU Kudus ikut bicara.",
        &["Rini Astuti: Anggota @ KPU Kabupaten Kudus", "Rudi Hartono: Ketua @ KPU Kabupaten Kudus"],
    );
    check(
        "Rini Astuti, perempuan yang memimpin Bawaslu Kudus, ikut bicara.",
        &["Rini Astuti: Ketua @ Bawaslu Kabupaten Kudus"],
    );
    check(
        "Gugatan dijawab jaksa pengacara negara Kejari Kudus Rini Astuti.",
        &["Rini Astuti: Jaksa @ Kejaksaan Negeri Kudus"],
    );
    check("Rini Astuti yang duduk di kursi depan Kantor KPU Kudus menyimak.", &[]);
}

#[test]
fn seats_left_and_taken() {
    check(
        "Setelah lowong dua bulan, kursi Anggota KPU Kabupaten Kudus terisi. Sofyan Djama, S.Sos resmi menempati posisi yang ditinggalkan Rahma Ismail.",
        &["Sofyan Djama: Anggota @ KPU Kabupaten Kudus", "Rahma Ismail: Anggota @ KPU Kabupaten Kudus (former)"],
    );
    check(
        "Kursi Ketua PPK Dawe berpindah dalam semalam. KPU Kabupaten Kudus memutuskan pencopotan Ahmad Sayuti dari jabatan itu. Penggantinya, Siti Maryamah, sebelumnya anggota di panitia yang sama.",
        &["Ahmad Sayuti: Ketua @ PPK Dawe (former)", "Siti Maryamah: Ketua @ PPK Dawe; Anggota @ PPK Dawe (former)"],
    );
    check("Rini Astuti menempati kursi yang ditinggalkan penonton di lapangan Kudus.", &[]);
}

#[test]
fn bodies_of_the_state() {
    check(
        "Laporan diterima Kepala BPK Perwakilan Sulawesi Tengah Binsar Karyanto dan Plt Inspektur Banggai Laut Idhamsyah.",
        &[
            "Binsar Karyanto: Kepala @ BPK Perwakilan Sulawesi Tengah",
            "Idhamsyah: Inspektur @ Inspektorat Kabupaten Banggai Laut (acting)",
        ],
    );
    check(
        "Wakil Ketua I Majelis Rakyat Papua Barat Daya Vincentius Baru menyambangi nelayan.",
        &["Vincentius Baru: Wakil Ketua I @ MRP Papua Barat Daya"],
    );
    check("Bertindak selaku Inspektur Upacara, Rini Astuti membacakan amanat.", &[]);
}

#[test]
fn the_bench_has_posts_of_its_own() {
    check(
        "Majelis hakim Pengadilan Negeri Kudus bersidang. Ketua majelis Putu Sarjana, S.H. yang juga Wakil Ketua PN Kudus menjatuhkan pidana.",
        &["Putu Sarjana: Wakil Ketua @ Pengadilan Negeri Kudus"],
    );
    check(
        "Jaksa penuntut umum Rio Kurniawan, S.H., yang sehari-hari menjabat Kasi Pidum Kejari Kudus, membacakan dakwaan.",
        &["Rio Kurniawan: Kasi Pidum @ Kejaksaan Negeri Kudus"],
    );
}

#[test]
fn asides_in_small_letters_and_seats_of_the_dead() {
    check(
        "Panitia menghadirkan dua pemantik: Rini Astuti, komisioner KPU Kudus, dan Kapolsek Dawe Iptu Raka Wira.",
        &["Rini Astuti: Anggota @ KPU Kabupaten Kudus", "Iptu Raka Wira: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Sumpah mengantar Lilis Nuraeni menjadi Anggota DPRD Kabupaten Garut. Ia menempati kursi almarhum Asep Mulyana.",
        &["Lilis Nuraeni: Anggota @ DPRD Kabupaten Garut", "Asep Mulyana: Anggota @ DPRD Kabupaten Garut (former)"],
    );
    check(
        "Pengurus FKUB Kudus dikukuhkan. Acara berlangsung khidmat. Tampuk ketua dipercayakan kepada Dr. H. Rabiul Jayan, M.Pd.I.",
        &["Rabiul Jayan: Ketua @ FKUB Kabupaten Kudus"],
    );
    check("Doa dipanjatkan bagi almarhum Asep Mulyana, petani asal Dawe.", &[]);
}
