//! People who are named first, and whose office the next words tell.

use crate::support::{check_officials as check, officials, read};

#[test]
fn an_office_that_points_back_is_that_of_who_was_just_named() {
    let chair = ["Budi Santoso: Ketua @ KPU Kabupaten Blitar"];
    for text in [
        "BLITAR - Budi Santoso memimpin rapat pleno di Aula Garuda. \u{201c}Semua setuju,\u{201d} kata Ketua KPU Blitar itu.",
        "BLITAR - Budi Santoso membuka bimtek. Ketua KPU Blitar tersebut meminta peserta cermat.",
        "BLITAR - \u{201c}Satu suara menentukan,\u{201d} kata Budi Santoso saat bicara di depan siswa. Ketua KPU Blitar itu hadir sebagai pembicara.",
        "BLITAR - Usai memimpin pleno, Budi Santoso menegaskan hal itu. \u{201c}Hanya tanda,\u{201d} kata Ketua KPU Blitar tersebut.",
        "BLITAR - \u{201c}Jangan gadaikan suara,\u{201d} kata Budi Santoso, Senin. Pria yang menjabat Ketua KPU Blitar sejak 2023 ini meminta warga melapor.",
    ] {
        assert_eq!(officials(&read(text)), chair, "{text}");
    }
}

#[test]
fn an_office_of_somebody_else_does_not_make_an_official() {
    check("BLITAR - Budi Santoso mengadu ke KPU. Kantor Ketua KPU Blitar itu tutup.", &[]);
    check("BLITAR - Budi Santoso mengaku kecewa. Ketua KPU Blitar menolak berkomentar.", &[]);
    check(
        "BLITAR - Ketua KPU Blitar Rina Wijaya membuka rapat. Budi Santoso mengaku senang. Ketua KPU Blitar itu pulang.",
        &["Rina Wijaya: Ketua @ KPU Kabupaten Blitar"],
    );
    check("BLITAR - Ketua KPU Blitar membuka rapat. Budi Santoso mengaku senang. Ketua KPU Blitar itu pulang.", &[]);
}

#[test]
fn those_counted_before_are_named_one_by_one() {
    check(
        "BLITAR - Dua anggota KPU Blitar dilantik, Senin. Keduanya masing-masing Budi Santoso dan Rina Wijaya.",
        &["Budi Santoso: Anggota @ KPU Kabupaten Blitar", "Rina Wijaya: Anggota @ KPU Kabupaten Blitar"],
    );
    check(
        "JAKARTA - KPU RI melantik anggota KPU Blitar. Mereka ialah Budi Santoso, Rina Wijaya dan Tono Suharto.",
        &[
            "Budi Santoso: Anggota @ KPU Kabupaten Blitar",
            "Rina Wijaya: Anggota @ KPU Kabupaten Blitar",
            "Tono Suharto: Anggota @ KPU Kabupaten Blitar",
        ],
    );
}
