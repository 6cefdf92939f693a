//! Lines of handovers, rolls of village heads and signatures: lines that no verb holds together, on names of our own.

use crate::support::{check_officials as check, officials, read};

#[test]
fn lines_on_which_a_post_passes_on() {
    check(
        "1. Kabag Ops Polres Kudus: Kompol Budi Santoso kepada AKP Joko Tarub (sebelumnya Kasat Lantas Polres Demak)",
        &[
            "Kompol Budi Santoso: Kabag Ops @ Polres Kudus (former)",
            "AKP Joko Tarub: Kabag Ops @ Polres Kudus; Kasat Lantas @ Polres Demak (former)",
        ],
    );
    check(
        "a. Kapolsek Dawe : dari AKP Budi Santoso kepada Iptu Joko Tarub",
        &["AKP Budi Santoso: Kapolsek @ Polsek Dawe (former)", "Iptu Joko Tarub: Kapolsek @ Polsek Dawe"],
    );
    check(
        "Kapolsek Dawe Iptu Budi Santoso tukar tempat dengan Kapolsek Gebog Iptu Joko Tarub.",
        &[
            "Iptu Budi Santoso: Kapolsek @ Polsek Dawe (former); Kapolsek @ Polsek Gebog",
            "Iptu Joko Tarub: Kapolsek @ Polsek Gebog (former); Kapolsek @ Polsek Dawe",
        ],
    );
}

#[test]
fn rolls_of_village_heads() {
    let told = |text: &str| officials(&read(&format!("KUDUS – Bupati Kudus melantik para kades.\n\n{text}\n\nUsai.")));
    assert_eq!(
        told("Kepala desa yang dilantik:\n\n1. Budi Santoso (Desa Cendono, Kec. Dawe)"),
        ["Budi Santoso: Kepala Desa @ Pemerintah Desa Cendono"]
    );
    // Who won a race is none.
    assert_eq!(told("Berikut pemenang lomba:\n\n1. Budi Santoso (Desa Cendono, Kec. Dawe)"), [""; 0]);
}

#[test]
fn signatures() {
    let told =
        |text: &str| officials(&read(&format!("KUDUS – Rapat digelar di Kudus.\n\n{text}\n\nUnduh lampiran di sini.")));
    assert_eq!(
        told("KAPOLRES KUDUS\n\nttd.\n\nBUDI SANTOSO, S.I.K.\n\nAKBP NRP 82010123"),
        ["AKBP Budi Santoso: Kapolres @ Polres Kudus"]
    );
    assert_eq!(told("Ketua KPU Kabupaten Kudus,\n\nJoko Tarub"), ["Joko Tarub: Ketua @ KPU Kabupaten Kudus"]);
    // A topic below the one who speaks of it.
    assert_eq!(told("Kapolres Kudus\n\nBijak Bermedia Sosial"), [""; 0]);
}

#[test]
fn lines_with_three_words_of_a_name() {
    assert_eq!(
        officials(&read(
            "KUDUS – Rapat digelar di Kudus.\n\nKPU Kabupaten Kudus dipimpin tiga orang, yakni:\n\nJoko Tarub \
             (Ketua/Divisi Logistik)\n\nBudi Raharjo Santoso (Divisi Hukum)\n\nSri Wahyuni (Divisi Data)\n\nUsai."
        )),
        [
            "Joko Tarub: Ketua @ KPU Kabupaten Kudus",
            "Budi Raharjo Santoso: Anggota @ KPU Kabupaten Kudus",
            "Sri Wahyuni: Anggota @ KPU Kabupaten Kudus"
        ]
    );
}

#[test]
fn what_brackets_tell_behind_a_seat() {
    check("Bupati Demak Budi Santoso (dua dari kiri) hadir.", &["Budi Santoso: Bupati @ Pemerintah Kabupaten Demak"]);
    check("Camat Dawe Budi Santoso (45) hadir.", &["Budi Santoso: Camat @ Pemerintah Kecamatan Dawe"]);
    check("Kades Talang Leak (Supri Wira) hadir.", &["Supri Wira: Kepala Desa @ Pemerintah Desa Talang Leak"]);
    // Who is spoken to, and another sentence.
    check("\"Sudah dua kali, Pak Jenderal. Jang suruh pulang,\" katanya.", &[]);
}

#[test]
fn heads_of_villages_with_theirs_in_brackets() {
    check(
        "KUDUS – Tiga kepala desa terpilih dilantik Bupati Kudus. Di antaranya Budi Santoso (Desa Cendono) dan Joko Tarub (Desa Samirejo).",
        &["Budi Santoso: Kepala Desa @ Pemerintah Desa Cendono", "Joko Tarub: Kepala Desa @ Pemerintah Desa Samirejo"],
    );
    check(
        "KUDUS – Pemenang lomba diundang. Di antaranya Budi Santoso (Desa Cendono) dan Joko Tarub (Desa Samirejo).",
        &[],
    );
}
