//! Parties, crowds and cargo on their way: each stop or leg is an event of its own, and who goes along is at each.

use crate::support::check_events as check;

#[test]
fn each_leg_of_a_shipment_is_an_event() {
    check(
        "SUMENEP - Logistik Pemilu untuk Kecamatan Sapeken diberangkatkan dari Pelabuhan Kalianget, Kecamatan Kalianget, Kabupaten Sumenep, Jumat (9/2/2024). Pelepasan dilakukan Ketua KPU Kabupaten Sumenep Hasan Basri disaksikan Kapolres Sumenep AKBP Bima Santoso. Kapal tiba di Dermaga Sapeken, Kecamatan Sapeken, Sabtu (10/2/2024) dan diterima Camat Sapeken Moh. Yusuf.",
        &[
            "logistics 2024-02-09 @Pelabuhan Kalianget #35.29.02 leads[Hasan Basri] there[Bima Santoso]",
            "logistics 2024-02-10 @Dermaga Sapeken #35.29.25 there[Moh. Yusuf]",
        ],
    );
}

#[test]
fn a_shipment_leaves_and_arrives_in_two_legs() {
    check(
        "BLITAR - Sebanyak 64 kotak suara diberangkatkan dengan truk dari Gudang Garuda, Senin (11/11/2024). Truk tiba di Kecamatan Kanigoro pukul 11.00 WIB.",
        &["logistics 2024-11-11 @Gudang Garuda #35.05", "logistics 2024-11-11 #35.05.10"],
    );
}

#[test]
fn a_party_named_at_the_end_was_at_every_stop() {
    check(
        "BLITAR - Kapolda Jatim Irjen Pol Bima Santoso melakukan kunjungan kerja ke Mapolres Blitar, Rabu (28/8/2024).\n\nSiang hari rombongan meninjau gudang logistik KPU Blitar di Kecamatan Srengat.\n\nKapolda dalam lawatan tersebut didampingi Kabid Humas Polda Jatim Kombes Pol Rina Wijaya.",
        &[
            "visit 2024-08-28 @Mapolres Blitar #35.05 there[Bima Santoso, Rina Wijaya]",
            "inspection 2024-08-28 @gudang logistik KPU Blitar #35.05.03 leads[Bima Santoso] there[Rina Wijaya]",
        ],
    );
}

#[test]
fn what_somebody_went_on_for_was_done() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meresmikan Gedung Sanika, Selasa (12/11/2024).\n\nSiangnya, Kapolres bergeser ke Kecamatan Srengat untuk menyerahkan bantuan kepada petani.",
        &[
            "ceremony 2024-11-12 @Gedung Sanika #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "socialaid 2024-11-12 #35.05.03 there[Bima Santoso]",
        ],
    );
    check("BLITAR - Kapolres Blitar AKBP Bima Santoso meminta anggota bergeser untuk menyerahkan bantuan.", &[]);
}

#[test]
fn a_party_goes_on_and_acts_where_it_comes() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel di Lapangan Garuda, Senin (11/11/2024).\n\nSelepas itu Kapolres bersama Kabag Ops Kompol Rina Wijaya bertolak ke Kecamatan Srengat. Di Balai Desa Bagelenan ia menyerahkan bantuan kepada petani.\n\nDua hari kemudian giliran Kecamatan Kanigoro yang didatangi. Di sana Kapolres mengecek Pos Garuda.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "socialaid 2024-11-11 @Balai Desa Bagelenan #35.05.03.2012 there[Bima Santoso, Rina Wijaya]",
            "inspection 2024-11-13 @Pos Garuda #35.05.10 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn a_crowd_that_goes_on_protests_at_each_place_under_the_same_guard() {
    check(
        "BLITAR - Aliansi Petani Blitar menggelar unjuk rasa di Kantor DPRD Kabupaten Blitar, Kamis (4/9/2025). Massa kemudian bergeser dan melanjutkan aksi unjuk rasa di Pendopo Ronggo Hadinegoro. Aksi dikawal 180 personel Polres Blitar.",
        &[
            "protest 2025-09-04 @Kantor DPRD Kabupaten Blitar #35.05 there[Polres Blitar]",
            "protest 2025-09-04 @Pendopo Ronggo Hadinegoro #35.05 there[Polres Blitar]",
        ],
    );
}

#[test]
fn the_stops_of_a_tour_are_events_of_their_own() {
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso meninjau kesiapan TPS 2 di Kelurahan Bence, Kecamatan Garum, Selasa (26/11/2024). Tujuan terakhir yang paling jauh: TPS 4 di Desa Krisik, Kecamatan Gandusari.",
        &[
            "inspection 2024-11-26 @TPS 2 #35.05.11.1006 leads[Bima Santoso]",
            "inspection 2024-11-26 @TPS 4 #35.05.15.2014",
        ],
    );
}

#[test]
fn where_somebody_stops_to_open_a_meeting_it_takes_place() {
    check(
        "BLITAR - Bupati Blitar Surya Dharma meninjau gudang logistik KPU Kabupaten Blitar, Kamis (14/11/2024). Sebelum itu, Bupati singgah di Aula Sanika untuk membuka rapat koordinasi Pilkada.",
        &[
            "inspection 2024-11-14 @gudang logistik KPU Kabupaten Blitar #35.05 leads[Surya Dharma]",
            "coordinationmeeting 2024-11-14 @Aula Sanika #35.05 leads[Surya Dharma]",
        ],
    );
}

#[test]
fn a_meeting_for_which_a_party_went_on_is_one_event() {
    check(
        "BLITAR - Polres Blitar menggelar apel siaga di Lapangan Garuda, Senin (11/11/2024). Dari lapangan, rombongan bergeser ke Aula Sanika. Di sana Kapolres Blitar AKBP Bima Santoso memimpin rapat evaluasi.",
        &[
            "rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar]",
            "coordinationmeeting 2024-11-11 @Aula Sanika #35.05 leads[Bima Santoso]",
        ],
    );
}

#[test]
fn a_stop_on_a_patrol_is_part_of_it() {
    check(
        "BLITAR - Polres Blitar menggelar patroli skala besar, Selasa (22/9/2020). Dalam melakukan patroli keliling personel menyambangi Kantor KPU Kabupaten Blitar.",
        &["patrol 2020-09-22 #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn cargo_that_is_sent_off_is_a_shipment_of_its_own_beside_the_vote() {
    check(
        "BLITAR - Pemungutan Suara Ulang (PSU) digelar di TPS 3 Kelurahan Dandong, Kecamatan Srengat, Kabupaten Blitar, Sabtu (19/4/2025).\n\n\
         Sehari sebelumnya, Jumat (18/4/2025), KPU Kabupaten Blitar melepas logistik PSU dari gudang KPU. Ketua KPU Kabupaten Blitar Edi Haris memimpin pelepasan.",
        &[
            "voting 2025-04-19 @TPS 3 Kelurahan Dandong #35.05.03.1009",
            "logistics 2025-04-18 @gudang KPU #35.05 org[KPU Kabupaten Blitar] leads[Edi Haris]",
        ],
    );
}

#[test]
fn where_those_who_were_sent_off_arrive_is_another_event() {
    check(
        "BLITAR - KPU Kabupaten Blitar memberangkatkan logistik Pilkada dari Gudang Merdeka, Kecamatan Kanigoro, Kabupaten Blitar, Minggu (24/11/2024). Setiba di Dermaga Srengat, Kecamatan Srengat, logistik diterima Camat Srengat Agus Raka.",
        &[
            "logistics 2024-11-24 @Gudang Merdeka #35.05.10 org[KPU Kabupaten Blitar]",
            "logistics 2024-11-24 @Dermaga Srengat #35.05.03 there[Agus Raka]",
        ],
    );
    // An arrival that was told before only gets its place.
    check(
        "BLITAR - Logistik Pilkada untuk Kecamatan Srengat tiba dengan selamat, Jumat (22/11/2024). Di Dermaga Srengat, kotak suara disambut Camat Srengat Agus Raka.",
        &["logistics 2024-11-22 @Dermaga Srengat #35.05.03 there[Agus Raka]"],
    );
}

#[test]
fn each_team_that_is_sent_out_under_a_leader_does_its_own() {
    check(
        "BLITAR - Satpol PP Kabupaten Blitar menertibkan alat peraga kampanye, Minggu (24/11/2024). Tim pertama bergerak ke Kecamatan Srengat dipimpin Kabid Trantibum Satpol PP Kabupaten Blitar Agus Raka. Tim kedua dipimpin Ketua Panwascam Garum Edi Haris menyisir Kecamatan Garum.",
        &[
            "lawenforcement 2024-11-24 #35.05.03 org[Satpol PP Kabupaten Blitar] leads[Agus Raka]",
            "lawenforcement 2024-11-24 #35.05.11 org[Satpol PP Kabupaten Blitar] leads[Edi Haris]",
        ],
    );
}

#[test]
fn a_party_that_goes_off_does_something_else() {
    check(
        "BLITAR - Kapolda Jawa Timur Irjen Pol Rudi Wira melakukan kunjungan kerja ke Polres Blitar, Rabu (9/10/2024). Di Aula Sanika rombongan diterima Kapolres Blitar AKBP Bima Santoso.\n\n\
         Sore harinya, rombongan bergeser ke Wantilan Merdeka, Kelurahan Dandong, Kecamatan Srengat. Di tempat itu Polres Blitar menggelar tatap muka dengan tokoh agama.",
        &[
            "visit 2024-10-09 @Aula Sanika #35.05 there[Bima Santoso, Rudi Wira]",
            "outreach 2024-10-09 @Wantilan Merdeka #35.05.03.1009 org[Polres Blitar]",
        ],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso memimpin apel pergeseran pasukan di Pelabuhan Merdeka, Jumat (6/12/2024).\n\n\
         Sesudah apel, iring-iringan empat perahu dipimpin Kabag Ops Polres Blitar Kompol Agus Raka bertolak ke pulau.",
        &[
            "rollcall 2024-12-06 @Pelabuhan Merdeka #35.05 org[Polres Blitar] leads[Bima Santoso]",
            "logistics 2024-12-06 #35.05 leads[Agus Raka]",
        ],
    );
    check(
        "BLITAR - Kapolres Blitar AKBP Bima Santoso mendatangi Posko Pilkada, Desa Bagelenan, Kecamatan Srengat, Selasa (12/11/2024).\n\n\
         Dari sana rombongan melanjutkan kunjungan ke KPU Kabupaten Blitar. Mereka diterima Ketua KPU Kabupaten Blitar Agus Raka.",
        &[
            "inspection 2024-11-12 @Posko Pilkada #35.05.03.2012 leads[Bima Santoso]",
            "visit 2024-11-12 #35.05 there[Agus Raka]",
        ],
    );
}

#[test]
fn the_house_that_a_party_leaves_is_not_where_it_goes() {
    check(
        "BUNGO - Danrem 042/Garuda Putih Brigjen TNI Bima Santoso melakukan kunjungan kerja ke Makodim 0416/Bungo Tebo, Selasa (21/10/2025). Dari Makodim, rombongan bergeser menuju hamparan sawah Kelompok Tani Sepakat di Desa Sungai Mengkuang, Kecamatan Rimbo Tengah. Danrem memanen padi.",
        &[
            "visit 2025-10-21 @Makodim 0416/Bungo Tebo #15.08 there[Bima Santoso]",
            "other 2025-10-21 #15.08.13.2003 there[Bima Santoso]",
        ],
    );
}

#[test]
fn a_search_goes_on_to_a_firm_s_store() {
    check(
        "PAYAKUMBUH - Wali Kota Payakumbuh Tono Suharto meninjau Pasar Ibuh, Selasa (10/3/2026). Pencarian berlanjut ke gudang milik CV Mitra Sago di Kecamatan Payakumbuh Timur.",
        &[
            "inspection 2026-03-10 @Pasar Ibuh #13.76 leads[Tono Suharto]",
            "inspection 2026-03-10 @gudang milik CV Mitra Sago #13.76.03 leads[Tono Suharto]",
        ],
    );
    check(
        "PAYAKUMBUH - Wali Kota Payakumbuh Tono Suharto meninjau Pasar Ibuh, Selasa (10/3/2026). Ia singgah di warung milik Bu Entin.",
        &["inspection 2026-03-10 @Pasar Ibuh #13.76 leads[Tono Suharto]"],
    );
}

#[test]
fn a_plane_that_lands_is_another_leg_and_one_put_off_is_none() {
    check(
        "TANAH MERAH - KPU Kabupaten Boven Digoel memulai pengiriman logistik dari Bandara Tanah Merah, Rabu (20/11/2024). Pesawat mendarat di lapangan terbang Manggelum. Penerbangan kedua menuju Distrik Firiwage ditunda.",
        &[
            "logistics 2024-11-20 @Bandara Tanah Merah #93.02 org[KPU Kabupaten Boven Digoel]",
            "logistics 2024-11-20 @lapangan terbang Manggelum #93.02.12",
        ],
    );
    check(
        "WANGI-WANGI - Kapal pengangkut logistik merapat di Pelabuhan Panggulubelo, Minggu (27/10/2024). Kapal itu seharusnya tiba Jumat.",
        &["logistics 2024-10-27 @Pelabuhan Panggulubelo"],
    );
}

#[test]
fn a_party_that_next_goes_to_a_house_calls_there() {
    check(
        "BATUSANGKAR - Wakil Gubernur Sumatera Barat Bima Santoso menyerahkan bantuan di halaman Kantor Wali Nagari Parambahan, Rabu (15/5/2024). Wagub selanjutnya ke RSUD Ali Hanafiah untuk membesuk korban luka.",
        &[
            "socialaid 2024-05-15 @halaman Kantor Wali Nagari Parambahan #13.04.04.2003 there[Bima Santoso]",
            "visit 2024-05-15 @RSUD Ali Hanafiah #13.04 there[Bima Santoso]",
        ],
    );
}
