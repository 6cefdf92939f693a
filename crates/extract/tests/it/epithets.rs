//! People whose office the page says only when it speaks of them again.

use crate::support::check_officials as check;

#[test]
fn an_office_told_with_itu_is_that_of_who_was_named_before() {
    let chair = ["Fadli Imanudin: Ketua @ Bawaslu Kabupaten Belitung"];
    check("Fadli Imanudin mengingatkan warga. “Jangan mau dibeli,” kata Ketua Bawaslu Belitung itu.", &chair);
    check(
        "“Jangan mau dibeli,” kata Fadli Imanudin, Senin. Ketua Bawaslu Belitung tersebut menerima 12 laporan.",
        &chair,
    );
    check(
        "Hal itu disampaikan Fadli Imanudin di kantornya. Ketua Bawaslu Belitung ini menyebut ada 12 laporan.",
        &chair,
    );
    check(
        "Menurut Fadli Imanudin, warga berani. Pria yang menjabat Ketua Bawaslu Belitung sejak 2023 itu lega.",
        &chair,
    );
    // The chair of another body is somebody else.
    check(
        "Ketua KPU Belitung Siti Wira hadir. Fadli Imanudin mengingatkan warga. “Jangan mau,” kata Ketua Bawaslu Belitung itu.",
        &["Siti Wira: Ketua @ KPU Kabupaten Belitung", "Fadli Imanudin: Ketua @ Bawaslu Kabupaten Belitung"],
    );
}

#[test]
fn others_have_no_part_in_it() {
    // Somebody else holds it.
    check(
        "Ketua Bawaslu Belitung Siti Wira hadir. Budi Hartono mengeluh. Ketua Bawaslu Belitung itu mencatatnya.",
        &["Siti Wira: Ketua @ Bawaslu Kabupaten Belitung"],
    );
    // Another office stands between.
    check(
        "Budi Hartono mengeluh kepada Camat Sijuk Rahmat Wira. Ketua Bawaslu Belitung itu tidak ada di tempat.",
        &["Rahmat Wira: Camat @ Pemerintah Kecamatan Sijuk"],
    );
    // Nobody does anything.
    check("Toko Sumber Rejeki terbakar. Kapolsek Sijuk itu sudah di lokasi.", &[]);
    check("Ia calon Ketua Bawaslu Belitung. Budi Hartono mengeluh. Calon Ketua Bawaslu Belitung itu diam.", &[]);
}
