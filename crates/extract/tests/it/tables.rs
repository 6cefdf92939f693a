//! Tables, rolls and lists that only a header, a heading or a label makes plain, on pages of our own.

use crate::support::check_officials as check;

#[test]
fn columns_of_names_and_posts() {
    check(
        "Bupati Kudus Sam Hidayat melantik tiga pejabat. Berikut daftarnya:\n\nNo | Nama | Jabatan Lama | Jabatan Baru\n\n1 | dr. Joko Susanto, M.Kes | Sekretaris Dinas Kesehatan Kabupaten Kudus | Kepala Dinas Sosial Kabupaten Kudus\n\n2 | Retno Wulandari | Camat Dawe | Camat Gebog\n\n3 | Suprapto | - | Camat Jati",
        &[
            "Sam Hidayat: Bupati @ Pemerintah Kabupaten Kudus",
            "Joko Susanto: Sekretaris @ Dinas Kesehatan Kabupaten Kudus (former); Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe (former); Camat @ Pemerintah Kecamatan Gebog",
            "Suprapto: Camat @ Pemerintah Kecamatan Jati",
        ],
    );
}

#[test]
fn columns_of_posts_with_old_and_new_holders() {
    check(
        "Kajati Lampung melantik pejabat.\n\nJabatan | Pejabat lama | Pejabat baru\n\nKajari Kudus | Joko Susanto | Retno Wulandari, S.H. (sebelumnya Kasi Penkum Kejati Bali)\n\nKajari Jepara | Agung Santosa (pindah tugas sebagai Koordinator Kejati Riau) | Joko Susanto",
        &[
            "Joko Susanto: Kajari @ Kejaksaan Negeri Kudus (former); Kajari @ Kejaksaan Negeri Jepara",
            "Retno Wulandari: Kajari @ Kejaksaan Negeri Kudus; Kasipenkum @ Kejaksaan Tinggi Bali (former)",
            "Agung Santosa: Kajari @ Kejaksaan Negeri Jepara (former); Koordinator @ Kejaksaan Tinggi Riau",
        ],
    );
}

#[test]
fn columns_of_seats_in_the_place_of_the_row() {
    check(
        "KPU Kabupaten Kudus melantik anggota PPK.\n\nKecamatan | Ketua | Anggota\n\nDawe | Joko Susanto | Retno Wulandari; Agung Santosa, S.Pd.\n\nGebog | Sri Rahayu | Budi Hartono",
        &[
            "Joko Susanto: Ketua @ PPK Dawe",
            "Retno Wulandari: Anggota @ PPK Dawe",
            "Agung Santosa: Anggota @ PPK Dawe",
            "Sri Rahayu: Ketua @ PPK Gebog",
            "Budi Hartono: Anggota @ PPK Gebog",
        ],
    );
}

#[test]
fn tables_of_others_name_no_officials() {
    check("Harga di Pasar Kudus.\n\nKomoditas | Harga lama | Harga baru\n\nCabai Rawit | 40.000 | 45.000", &[]);
    check("Hasil seleksi.\n\nNo | Nama | Jabatan yang dilamar | Nilai\n\n1 | Joko Susanto | Camat Dawe | 87", &[]);
    check("Perolehan suara.\n\nNo | Nama Calon | Kecamatan | Suara\n\n1 | Joko Susanto | Dawe | 3.211", &[]);
    check(
        "Juara lomba.\n\nNo | Nama | Sekolah\n\n1 | Joko Susanto | SMA 1 Kudus\n\n2 | Retno Wulandari | SMA 2 Kudus",
        &[],
    );
    check("Peserta lomba.\n\nKecamatan | Ketua Tim | Kelas\n\nDawe | Joko Susanto | A", &[]);
}

#[test]
fn old_and_new_holders_stand_below_their_post() {
    check(
        "Kapolres Kudus AKBP Sam Hidayat memimpin sertijab.\n\nKapolsek Dawe\n\nLama : AKP Joko Susanto, SH (Kasat Binmas Polres Jepara)\n\nBaru : Iptu Retno Wulandari\n\n2. Kapolsek Gebog\n\nPejabat lama: Iptu Suprapto (Ps)\n\nPejabat baru: Iptu Agung Santosa (sebelumnya Kanit Reskrim Polsek Jati)",
        &[
            "AKBP Sam Hidayat: Kapolres @ Polres Kudus",
            "AKP Joko Susanto: Kapolsek @ Polsek Dawe (former); Kasat Binmas @ Polres Jepara",
            "Iptu Retno Wulandari: Kapolsek @ Polsek Dawe",
            "Iptu Suprapto: Kapolsek @ Polsek Gebog (former)",
            "Iptu Agung Santosa: Kapolsek @ Polsek Gebog; Kanit Reskrim @ Polsek Jati (former)",
        ],
    );
    check(
        "Sertijab di Polres Kudus.\n\n1. Kapolsek Dawe: dari AKP Joko Susanto (pensiun) kepada Iptu Retno Wulandari\n\n2. Kapolsek Gebog : Iptu Suprapto digantikan oleh Iptu Agung Santosa",
        &[
            "AKP Joko Susanto: Kapolsek @ Polsek Dawe (former)",
            "Iptu Retno Wulandari: Kapolsek @ Polsek Dawe",
            "Iptu Suprapto: Kapolsek @ Polsek Gebog (former)",
            "Iptu Agung Santosa: Kapolsek @ Polsek Gebog",
        ],
    );
    check("Kantor Pos Kudus pindah.\n\nAlamat\n\nLama : Jalan Merdeka\n\nBaru : Jalan Sudirman", &[]);
}

#[test]
fn committees_stand_with_their_members() {
    check(
        "Bawaslu Kabupaten Kudus melantik anggota Panwascam. Berikut susunannya:\n\nKecamatan Dawe\n\n1. Joko Susanto (Ketua)\n\n2. Retno Wulandari, S.Pd\n\nKecamatan Gebog\n\n1. Mulyadi (Ketua)\n\n2. Sri Rahayu\n\nMereka bertugas sampai Desember.",
        &[
            "Joko Susanto: Ketua @ Panwascam Dawe",
            "Retno Wulandari: Anggota @ Panwascam Dawe",
            "Mulyadi: Ketua @ Panwascam Gebog",
            "Sri Rahayu: Anggota @ Panwascam Gebog",
        ],
    );
    check(
        "KPU Kabupaten Kudus melantik PPK. Berikut nama ketuanya:\n\nPPK Dawe: Joko Susanto\n\n- PPK Gebog: Retno Wulandari, S.Pd",
        &["Joko Susanto: Ketua @ PPK Dawe", "Retno Wulandari: Ketua @ PPK Gebog"],
    );
    check(
        "KPU Kabupaten Kudus melantik PPK, yakni:\n\nPPK Dawe: Joko Susanto (ketua), Retno Wulandari dan Agung Santosa\n\nKecamatan Gebog: Sri Rahayu, Budi Hartono",
        &[
            "Joko Susanto: Ketua @ PPK Dawe",
            "Retno Wulandari: Anggota @ PPK Dawe",
            "Agung Santosa: Anggota @ PPK Dawe",
            "Sri Rahayu: Anggota @ PPK Gebog",
            "Budi Hartono: Anggota @ PPK Gebog",
        ],
    );
    check(
        "Peserta seleksi PPK yang lulus tes tertulis:\n\nKecamatan Dawe\n\n1. Joko Susanto\n\n2. Retno Wulandari",
        &[],
    );
    check("Rekapitulasi di tingkat PPK:\n\nKecamatan Dawe: 12.300 suara\n\nKecamatan Gebog: selesai", &[]);
    check(
        "KPU Kabupaten Kudus mengirim logistik ke PPS, yakni:\n\nKecamatan Dawe: Cendono, Colo\n\nKecamatan Jati:\n\n1. Ploso\n\n2. Tanjung Karang",
        &[],
    );
}

#[test]
fn divisions_of_a_commission() {
    check(
        "KPU Kabupaten Kudus membagi tugas:\n\nKetua sekaligus Divisi Keuangan, Umum dan Logistik: Joko Susanto, S.IP\n\nDivisi Teknis Penyelenggaraan: Retno Wulandari\n\nKetua Divisi Hukum dan Pengawasan: Agung Santosa, S.H., M.H.",
        &[
            "Joko Susanto: Ketua @ KPU Kabupaten Kudus",
            "Retno Wulandari: Anggota @ KPU Kabupaten Kudus",
            "Agung Santosa: Anggota @ KPU Kabupaten Kudus",
        ],
    );
    check("Kejuaraan bola voli.\n\nDivisi Utama: Joko Susanto\n\nDivisi Dua: Retno Wulandari", &[]);
}

#[test]
fn letters_number_the_lines_of_a_list() {
    check(
        "Hadir dalam pleno antara lain:\n\na. Ketua KPU Jawa Tengah Joko Susanto\n\nb. Dandim 0722/Kudus Letkol Inf Agung Santosa\n\nc. Camat Dawe Retno Wulandari",
        &[
            "Joko Susanto: Ketua @ KPU Provinsi Jawa Tengah",
            "Letkol Inf Agung Santosa: Dandim @ Kodim 0722/Kudus",
            "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe",
        ],
    );
}

#[test]
fn members_stand_with_their_place_or_behind_their_seat() {
    check(
        "Bawaslu Kudus melantik Panwascam, yakni:\n\n1. Joko Susanto – Kecamatan Dawe\n\n2. Retno Wulandari (Kecamatan Gebog)",
        &["Joko Susanto: Anggota @ Panwascam Dawe", "Retno Wulandari: Anggota @ Panwascam Gebog"],
    );
    check(
        "KPU Kudus melantik PPK.\n\nPPK Dawe : Ketua Joko Susanto, Anggota Retno Wulandari, Agung Santosa\n\nPPK Gebog: Ketua: Mulyadi; Anggota: Budi Hartono",
        &[
            "Joko Susanto: Ketua @ PPK Dawe",
            "Retno Wulandari: Anggota @ PPK Dawe",
            "Agung Santosa: Anggota @ PPK Dawe",
            "Mulyadi: Ketua @ PPK Gebog",
            "Budi Hartono: Anggota @ PPK Gebog",
        ],
    );
    check(
        "KPU Kudus melantik PPK tiga hari sebelum banjir melanda seluruh wilayah itu pada akhir bulan Januari tahun ini. Korban banjir:\n\n1. Joko Susanto – Kecamatan Dawe\n\n2. Retno Wulandari – Kecamatan Gebog",
        &[],
    );
    check("Banjir di Kudus. Korban yang meninggal:\n\nKecamatan Dawe\n\n1. Joko Susanto\n\n2. Retno Wulandari", &[]);
}

#[test]
fn records_give_a_line_to_each_thing() {
    check(
        "Bupati Kudus melantik pejabat.\n\nNama : Joko Susanto, S.H.\n\nPangkat : Pembina\n\nJabatan Lama : Camat Dawe\n\nJabatan Baru : Camat Jati\n\nNama: Agung Santosa\n\nJabatan: Camat Dawe",
        &[
            "Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former); Camat @ Pemerintah Kecamatan Jati",
            "Agung Santosa: Camat @ Pemerintah Kecamatan Dawe",
        ],
    );
    check("Pemenang undian.\n\nNama : Joko Susanto\n\nAlamat : Desa Colo\n\nHadiah : sepeda", &[]);
}

#[test]
fn lines_tell_from_which_post_to_which() {
    check(
        "Mutasi di Polres Kudus.\n\n- AKP Joko Susanto: dari Kapolsek Dawe ke Kasat Lantas Polres Kudus\n\n- Iptu Agung Santosa : Kanit Reskrim Polsek Jati menjadi Kapolsek Dawe\n\n- AKP Budi Hartono, Kasat Lantas Polres Kudus sebagai Kabag Log Polres Jepara",
        &[
            "AKP Joko Susanto: Kapolsek @ Polsek Dawe (former); Kasat Lantas @ Polres Kudus",
            "Iptu Agung Santosa: Kanit Reskrim @ Polsek Jati (former); Kapolsek @ Polsek Dawe",
            "AKP Budi Hartono: Kasat Lantas @ Polres Kudus (former); Kabag Log @ Polres Jepara",
        ],
    );
    check(
        "Sertijab Kapolsek Dawe digelar Jumat.\n\nPejabat lama: AKP Joko Susanto\n\nPejabat baru: Iptu Retno Wulandari",
        &["AKP Joko Susanto: Kapolsek @ Polsek Dawe (former)", "Iptu Retno Wulandari: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Kepala Dinas Sosial Kudus dijabat Joko Susanto, Kepala Dinas Pertanian Kudus dijabat Retno Wulandari.",
        &[
            "Joko Susanto: Kepala @ Dinas Sosial Kabupaten Kudus",
            "Retno Wulandari: Kepala @ Dinas Pertanian Kabupaten Kudus",
        ],
    );
}

#[test]
fn commissioners_stand_before_their_division() {
    check(
        "Lima anggota KPU Kabupaten Kudus dilantik:\n\n- Joko Susanto (Ketua/Divisi Keuangan dan Logistik)\n\n- Retno Wulandari (Divisi Data)\n\n3. Agung Santosa – Koordinator Divisi Hukum",
        &[
            "Joko Susanto: Ketua @ KPU Kabupaten Kudus",
            "Retno Wulandari: Anggota @ KPU Kabupaten Kudus",
            "Agung Santosa: Anggota @ KPU Kabupaten Kudus",
        ],
    );
    check("Liga futsal.\n\n- Joko Susanto (Divisi Utama)", &[]);
    check(
        "Hadir Ketua Bawaslu Kudus Joko Susanto beserta anggota, Retno Wulandari dan Agung Santosa.",
        &[
            "Joko Susanto: Ketua @ Bawaslu Kabupaten Kudus",
            "Retno Wulandari: Anggota @ Bawaslu Kabupaten Kudus",
            "Agung Santosa: Anggota @ Bawaslu Kabupaten Kudus",
        ],
    );
}

#[test]
fn those_on_a_list_are_there() {
    let there = |text: &str, names: &str| {
        let events = crate::support::events(&crate::support::read(text));
        assert!(events[0].ends_with(names), "{events:?}");
    };
    there(
        "Bupati Kudus Sam Hidayat melantik dua camat di Pendopo Kudus, Jumat (3/1/2025).\n\nMereka yang dilantik:\n\n- Joko Susanto, S.H., Camat Dawe\n\n- Retno Wulandari, Camat Gebog, menggantikan Agung Santosa\n\nWarga menyambutnya.",
        "leads[Sam Hidayat] there[Joko Susanto, Retno Wulandari]",
    );
    let ceremony = "Kapolres Kudus AKBP Sam Hidayat memimpin upacara di halaman Mapolres Kudus, Jumat (3/1/2025).";
    there(
        &format!(
            "{ceremony} Adapun penerima penghargaan yakni:\n\nAKP Joko Susanto (Kasat Reskrim)\n\nIptu Agung Santosa (Kapolsek Dawe), pelayanan prima\n\nUsai upacara digelar syukuran."
        ),
        "leads[Sam Hidayat] there[Agung Santosa, Joko Susanto]",
    );
    there(
        &format!(
            "{ceremony} Nomor yang bisa dihubungi warga:\n\nAKP Joko Susanto (Kasat Reskrim)\n\nIptu Agung Santosa (Kapolsek Dawe)"
        ),
        "leads[Sam Hidayat]",
    );
}

#[test]
fn columns_of_places_and_offices_complete_a_post() {
    check(
        "KPU Kudus melantik PPK.\n\nNo | Nama | Jabatan | Kecamatan\n\n1 | Joko Susanto | Ketua | Dawe\n\n2 | Retno Wulandari | Anggota | Gebog",
        &["Joko Susanto: Ketua @ PPK Dawe", "Retno Wulandari: Anggota @ PPK Gebog"],
    );
    check(
        "KPU Kudus melantik PPK, berikut namanya:\n\nKecamatan | Nama\n\nDawe | Joko Susanto\n\nGebog | Retno Wulandari",
        &["Joko Susanto: Anggota @ PPK Dawe", "Retno Wulandari: Anggota @ PPK Gebog"],
    );
    check(
        "Bupati Kudus melantik.\n\nNama | Unit Kerja | Jabatan\n\nJoko Susanto | Dinas Sosial Kabupaten Kudus | Kepala Dinas\n\nRetno Wulandari | Kecamatan Dawe | Camat",
        &["Joko Susanto: Kepala @ Dinas Sosial Kabupaten Kudus", "Retno Wulandari: Camat @ Pemerintah Kecamatan Dawe"],
    );
    check(
        "Bupati Kudus melantik.\n\nNama/NIP | Pangkat/Gol | Jabatan Lama/Jabatan Baru\n\nJoko Susanto; NIP 1970 | Pembina / IV a | Camat Dawe; Camat Jati",
        &["Joko Susanto: Camat @ Pemerintah Kecamatan Dawe (former); Camat @ Pemerintah Kecamatan Jati"],
    );
    check(
        "Sertijab.\n\nPolsek | Kapolsek Lama | Kapolsek Baru\n\nDawe | AKP Joko Susanto | Iptu Agung Santosa",
        &["AKP Joko Susanto: Kapolsek @ Polsek Dawe (former)", "Iptu Agung Santosa: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Anggota DPRD Kudus yang dilantik:\n\nNo | Nama | Partai | Suara\n\n1 | Joko Susanto | PKB | 3.211",
        &["Joko Susanto: Anggota @ DPRD Kabupaten Kudus"],
    );
    check("Hasil Pileg.\n\nNo | Nama | Dapil | Partai\n\n1 | Joko Susanto | Kudus 1 | PKB", &[]);
    check("Daftar pemain.\n\nNama | Posisi\n\nJoko Susanto | Kiper\n\nAgung Santosa | Bek", &[]);
    check("Jadwal debat.\n\nTanggal | Tempat | Moderator\n\n1 Mei | Hotel Griptha Kudus | Joko Susanto", &[]);
}

#[test]
fn commissions_of_a_council_head_their_seats() {
    check(
        "DPRD Kabupaten Kudus membentuk komisi.\n\nKomisi A\n\nKetua: Joko Susanto\n\nWakil Ketua: Agung Santosa\n\nAnggota: Budi Hartono, Eko Prasetyo\n\nKomisi B (Ekonomi):\n\nKetua: Retno Wulandari",
        &[
            "Joko Susanto: Ketua Komisi A @ DPRD Kabupaten Kudus",
            "Agung Santosa: Wakil Ketua Komisi A @ DPRD Kabupaten Kudus",
            "Budi Hartono: Anggota @ DPRD Kabupaten Kudus",
            "Eko Prasetyo: Anggota @ DPRD Kabupaten Kudus",
            "Retno Wulandari: Ketua Komisi B @ DPRD Kabupaten Kudus",
        ],
    );
}
