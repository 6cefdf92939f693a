//! Services, ministries and bureaus by the names that portals give them, and titles of headquarters; on sentences of our own.

use crate::offices::told;

#[test]
fn offices_that_go_by_letters_and_figures() {
    assert_eq!(
        told("Hadir Kepala Dinas P2KBP3A Batang Jatmiko Falah dan Kadis P3AKB Kudus Suprihandoko."),
        [
            "Jatmiko Falah: Kepala @ Dinas P2KBP3A Kabupaten Batang",
            "Suprihandoko: Kepala @ Dinas P3AKB Kabupaten Kudus"
        ]
    );
    assert_eq!(
        told("Hadir Kaban BP4D Kudus Rina Beresa, Kepala DP2KBP3A Andi Fitriani dan Kepala Disperkim LH Siti Nuriah."),
        [
            "Rina Beresa: Kepala @ BP4D Kabupaten Kudus",
            "Andi Fitriani: Kepala @ DP2KBP3A Kabupaten Batang",
            "Siti Nuriah: Kepala @ Disperkim LH Kabupaten Batang"
        ]
    );
    assert_eq!(
        told("Kepala Bappeda dan Litbang Kudus Gatot Gunarso serta Kepala Bappeda TB Hasan Wira hadir."),
        [
            "Gatot Gunarso: Kepala @ Bappeda dan Litbang Kabupaten Kudus",
            "TB Hasan Wira: Kepala @ Bappeda Kabupaten Kudus"
        ]
    );
}

#[test]
fn heads_of_services_in_one_word() {
    assert_eq!(
        told("Hadir Kadispertan Taufik Mokodo, Kadisporapar Kudus Asep Nurdin dan Kadis Dikpora Zamroni Subir."),
        [
            "Taufik Mokodo: Kepala @ Dinas Pertanian Kabupaten Batang",
            "Asep Nurdin: Kepala @ Dinas Kepemudaan Olahraga dan Pariwisata Kabupaten Kudus",
            "Zamroni Subir: Kepala @ Dinas Dikpora Kabupaten Kudus"
        ]
    );
}

#[test]
fn ministries_of_the_cabinet_since_2024() {
    assert_eq!(
        told("Rusun ditinjau Menteri PKP Maruli Sirat, Wamen Transmigrasi Viva Yoga dan Menko Pangan Zul Hasyim."),
        [
            "Maruli Sirat: Menteri @ Kementerian Perumahan dan Kawasan Permukiman",
            "Viva Yoga: Wakil Menteri @ Kementerian Transmigrasi",
            "Zul Hasyim: Menko @ Kementerian Koordinator Bidang Pangan"
        ]
    );
    assert_eq!(
        told("Menteri Pekerjaan Umum Dodi Hanggara dan Kepala Badan Gizi Nasional Dadan Hindar hadir."),
        ["Dodi Hanggara: Menteri @ Kementerian Pekerjaan Umum", "Dadan Hindar: Kepala @ Badan Gizi Nasional"]
    );
}

#[test]
fn offices_of_the_nation_in_a_region() {
    assert_eq!(
        told("Hadir Kepala Kanwil DJPb Jawa Tengah Cahyo Purnama dan Kepala KPw BI Tegal Ahmadi Rahman."),
        ["Cahyo Purnama: Kepala @ Kanwil DJPb Jawa Tengah", "Ahmadi Rahman: Kepala @ KPw BI Tegal"]
    );
    assert_eq!(
        told("Kepala LLDikti Wilayah I Saiful Matondang membuka seminar bersama Kepala Kantor Pos Kudus Andri Wijaya."),
        ["Saiful Matondang: Kepala @ LLDikti Wilayah I", "Andri Wijaya: Kepala @ Kantor Pos Kudus"]
    );
    assert_eq!(
        told("Ketua Askab PSSI Kudus Hendra Wijaya dan Kepala Bandara H. Asan Kudus Havid Gusli hadir."),
        ["Hendra Wijaya: Ketua @ Askab PSSI Kudus", "Havid Gusli: Kepala @ Bandara H. Asan Kudus"]
    );
}

#[test]
fn titles_of_headquarters() {
    assert_eq!(
        told("Apel dipimpin Asisten Utama Operasi (Astamaops) Kapolri Komjen Pol Fadil Rahman di Kudus."),
        ["Komjen Pol Fadil Rahman: Astamaops Kapolri @ Stamaops Polri"]
    );
    assert_eq!(
        told("Tenaga Ahli Kapolri Irjen Pol (Purn) Anwar Hadi dan Staf Khusus Kapolri Kombes Pol Supri Adi hadir."),
        ["Irjen Pol Anwar Hadi: Tenaga Ahli @ Polri", "Kombes Pol Supri Adi: Staf Khusus @ Polri"]
    );
    assert_eq!(
        told("Bati Wanwil Koramil 03/Kikim Serma Karno dan Danyon 132/Bima Sakti Letkol Inf Taufik Hadi hadir."),
        ["Serma Karno: Bati Wanwil @ Koramil 03/Kikim", "Letkol Inf Taufik Hadi: Danyon @ Yonif 132/Bima Sakti"]
    );
}

#[test]
fn a_rank_that_ends_a_sentence_is_nobodys_before_the_next() {
    assert_eq!(
        told("Iptu Markus Sogen kini menyandang pangkat AKP. Kasat Reskrim Polres Batang itu bersyukur."),
        ["Iptu Markus Sogen: Kasat Reskrim @ Polres Batang"]
    );
    assert_eq!(
        told("Kompol Ruben Tao kini berpangkat AKBP. Pangkat Wakapolres Batang itu naik."),
        ["Kompol Ruben Tao: Wakapolres @ Polres Batang"]
    );
    assert_eq!(told("Sosialisasi dibuka Bripka. Yanto Wibowo dari Polsek Warungasem."), ["Bripka Yanto Wibowo: "]);
}
