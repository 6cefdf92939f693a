//! Lines of handovers, rolls of village heads and signatures: lines that no verb holds together, on names of our own.

mod support;

use support::{check_officials as check, officials, read};

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
