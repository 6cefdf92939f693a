//! The same told in many turns of phrase is read as the same: who took an office, left it or moved, whoever says it and however.

use crate::offices::told;

const A: &str = "Yatno Hadi";
const B: &str = "Rudi Wijaya";
const HELD: &str = "Camat @ Pemerintah Kecamatan Subah";

/// Checks that every turn, with A, B, P (Camat Subah), Q (Camat Reban) and G (the Bupati) filled in, tells `expected`.
fn check(turns: &[&str], expected: &[String]) {
    for turn in turns {
        let text = turn
            .replace("{A}", A)
            .replace("{B}", B)
            .replace("{P}", "Camat Subah")
            .replace("{Q}", "Camat Reban")
            .replace("{G}", "Bupati Batang Budi Wira");
        let found = told(&text);
        for line in expected {
            assert!(found.contains(line), "{text}\nfound {found:?}\nlacks {line}");
        }
    }
}

#[test]
fn one_for_another() {
    let both = [format!("{A}: {HELD} (former)"), format!("{B}: {HELD}")];
    check(
        &[
            "{P} {A} digantikan {B}.",
            "{P} {A} digantikan oleh {B}.",
            "Jabatan {P} kini dipegang {B} menggantikan {A}.",
            "{B} menggantikan {A} sebagai {P}.",
            "{B} resmi menjabat {P} menggantikan {A}.",
            "{B} dilantik sebagai {P} menggantikan {A}.",
            "Jabatan {P} diserahterimakan dari {A} kepada {B}.",
            "{P} berganti dari {A} ke {B}.",
            "{A} menyerahkan jabatan {P} kepada {B}.",
            "{B} kini menjabat {P}, menggantikan {A}.",
            "{P} yang semula dijabat {A} kini dijabat {B}.",
            "Jabatan {P} beralih dari {A} kepada {B}.",
            "{P} lama {A} digantikan {P} baru {B}.",
            "{G} melantik {B} sebagai {P} menggantikan {A}.",
            "Serah terima jabatan {P} dari {A} kepada {B} dipimpin {G}.",
            "Kursi {P} yang sebelumnya diduduki {A} kini ditempati {B}.",
            "{A}, yang sebelumnya menjabat {P}, digantikan oleh {B}.",
        ],
        &both,
    );
}

#[test]
fn somebody_new() {
    check(
        &[
            "{B} dilantik sebagai {P}.",
            "{B} dilantik menjadi {P}.",
            "{B} ditunjuk sebagai {P}.",
            "{G} menunjuk {B} sebagai {P}.",
            "{G} melantik {B} menjadi {P}.",
            "{G} mengangkat {B} sebagai {P}.",
            "{G} menetapkan {B} sebagai {P}.",
            "{G} mengukuhkan {B} sebagai {P}.",
            "{B} diangkat {G} menjadi {P}.",
            "{B} diangkat oleh {G} menjadi {P}.",
            "{B} dikukuhkan {G} sebagai {P}.",
            "{B} dipercaya menjabat {P}.",
            "{B} dipercaya mengemban jabatan {P}.",
            "{B} mendapat amanah sebagai {P}.",
            "{B} diberi amanah menjadi {P}.",
            "{B} kini menjabat sebagai {P}.",
            "{B} resmi menjabat {P}.",
            "{P} kini dijabat {B}.",
            "{P} dijabat oleh {B}.",
            "Jabatan {P} dipercayakan kepada {B}.",
            "Jabatan {P} diisi {B}.",
            "{P} yang baru, {B}.",
            "{B} didapuk sebagai {P}.",
            "{B} mengemban tugas sebagai {P}.",
            "{B} menempati jabatan {P}.",
            "{B} menduduki posisi {P}.",
            "{B} terpilih menjadi {P}.",
        ],
        &[format!("{B}: {HELD}")],
    );
}

#[test]
fn from_one_office_to_another() {
    check(
        &[
            "{Q} {A} dimutasi menjadi {P}.",
            "{A} dimutasi dari {Q} menjadi {P}.",
            "{A} yang sebelumnya {Q} kini menjabat {P}.",
            "{A} yang sebelumnya menjabat {Q} dipercaya sebagai {P}.",
            "{Q} {A} digeser ke {P}.",
            "{G} memutasi {Q} {A} menjadi {P}.",
            "{A}, sebelumnya {Q}, dilantik sebagai {P}.",
            "{A} semula {Q} menjadi {P}.",
            "{Q} {A} mendapat tugas baru sebagai {P}.",
            "{Q} {A} dipindahkan menjadi {P}.",
            "{A} bergeser dari {Q} ke {P}.",
            "{A} meninggalkan jabatan {Q} dan kini menjabat {P}.",
            "{Q} {A} dipromosikan menjadi {P}.",
            "{A} ditarik dari {Q} menjadi {P}.",
        ],
        &[format!("{A}: Camat @ Pemerintah Kecamatan Reban (former); {HELD}")],
    );
}

#[test]
fn out_of_an_office() {
    check(
        &[
            "{A} diberhentikan dari jabatan {P}.",
            "{P} {A} diberhentikan.",
            "{P} {A} dicopot dari jabatannya.",
            "{G} mencopot {P} {A}.",
            "{G} memberhentikan {A} dari jabatan {P}.",
            "{A} dinonaktifkan dari jabatan {P}.",
            "{A} diberhentikan sebagai {P}.",
            "{A} tidak lagi menjabat {P}.",
            "{A} mundur dari jabatan {P}.",
            "{A} mengundurkan diri sebagai {P}.",
            "{A} mengundurkan diri dari jabatan {P}.",
            "{A} melepas jabatan {P}.",
            "{A} mengakhiri masa tugasnya sebagai {P}.",
            "Mantan {P} {A} hadir.",
            "{A}, mantan {P}, hadir.",
        ],
        &[format!("{A}: {HELD} (former)")],
    );
    // Not yet, or another's.
    for text in ["Yatno Hadi akan mengundurkan diri dari jabatan Camat Subah.", "Petugas mencopot spanduk Camat Subah."]
    {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}
