//! Who stays away with others, who stands in for whom, and who left his seat before.

use crate::support::check_events as check;

#[test]
fn several_may_stay_away_at_once() {
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Kapolres Blitar AKBP Bima Santoso dan Camat Srengat Joko Purnomo berhalangan hadir.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Bupati Blitar Rini Astuti batal membuka rapat karena sakit.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar]"],
    );
}

#[test]
fn a_stand_in_does_what_the_verb_behind_him_says() {
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Bupati Blitar Rini Astuti yang diwakili Sekda Blitar Joko Purnomo membuka rapat tersebut.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Joko Purnomo]"],
    );
}

#[test]
fn one_of_a_list_may_chair_the_meeting() {
    check(
        "BLITAR - Rapat koordinasi di Hotel Puri, Senin (11/11/2024), dihadiri Bupati Blitar Rini Astuti selaku pimpinan rapat, Kapolres Blitar AKBP Bima Santoso serta Camat Srengat Joko Purnomo.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 leads[Rini Astuti] there[Bima Santoso, Joko Purnomo]"],
    );
}

#[test]
fn who_went_along_comes_before_the_words_that_say_so() {
    check(
        "BLITAR - Bupati Blitar Rini Astuti mengunjungi Desa Purwokerto, Kecamatan Srengat, Senin (11/11/2024). Sekda Blitar Bima Santoso dan Camat Srengat Joko Purnomo ikut dalam rombongan.",
        &["visit 2024-11-11 #35.05.03.2006 there[Bima Santoso, Joko Purnomo, Rini Astuti]"],
    );
}

#[test]
fn who_left_his_seat_before_is_not_sworn_in() {
    check(
        "BLITAR - Bupati Blitar Rini Astuti melantik Camat Srengat Joko Purnomo di Pendopo Blitar, Senin (11/11/2024). Jabatan itu sebelumnya diisi Bima Santoso.",
        &["ceremony 2024-11-11 @Pendopo Blitar #35.05 leads[Rini Astuti] there[Joko Purnomo]"],
    );
}

#[test]
fn lecturers_may_stand_below_their_heading() {
    check(
        "BLITAR - Sosialisasi pengawasan pemilu digelar Bawaslu Blitar di Hotel Puri, Senin (11/11/2024). Panitia menghadirkan dua narasumber:\n\n1. Kajari Blitar Bima Santoso\n\n2. Camat Srengat Joko Purnomo",
        &["outreach 2024-11-11 @Hotel Puri #35.05 org[Bawaslu Kabupaten Blitar] speaks[Bima Santoso, Joko Purnomo]"],
    );
}

#[test]
fn who_denies_having_come_was_not_there() {
    check(
        "BLITAR - Ketua DPRD Blitar Rudi Hartono membantah hadir dalam kampanye di Lapangan Garuda, Senin (11/11/2024). Kampanye itu dibuka Ketua Partai Golkar Blitar Joko Purnomo.",
        &["campaign 2024-11-11 @Lapangan Garuda #35.05 leads[Joko Purnomo]"],
    );
}

#[test]
fn who_leads_the_guards_does_not_lead_the_event() {
    check(
        "BLITAR - Deklarasi pemilu damai digelar KPU Blitar di Lapangan Garuda, Senin (11/11/2024). Personel Polsek Srengat dipimpin Kapolsek Srengat AKP Rudi Hartono mengamankan jalannya kegiatan.",
        &[
            "declaration 2024-11-11 @Lapangan Garuda #35.05 org[KPU Kabupaten Blitar] there[Polsek Srengat, Rudi Hartono]",
        ],
    );
}

#[test]
fn a_pronoun_leads_back_to_who_came() {
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Kegiatan dihadiri Camat Srengat Joko Purnomo. Ia dalam sambutannya mengajak peserta menjaga suasana.",
        &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Joko Purnomo]"],
    );
    check(
        "BLITAR - Rapat koordinasi digelar KPU Blitar di Hotel Puri, Senin (11/11/2024). Dalam kegiatan yang dipimpinnya itu, Ketua KPU Blitar Rina Wijaya meminta panitia teliti.",
        &[
            "coordinationmeeting 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] leads[Rina Wijaya] speaks[Rina Wijaya]",
        ],
    );
}

#[test]
fn what_was_said_before_may_be_said_at_the_event() {
    for said in ["Usulan itu ia sampaikan dalam", "Peringatan itu disampaikannya saat", "Hal itu disampaikan dalam"] {
        check(
            &format!(
                "BLITAR - Ketua Bawaslu Blitar Rina Wijaya meminta tambahan pengawas. {said} rapat koordinasi di Hotel Puri, Senin (11/11/2024)."
            ),
            &["coordinationmeeting 2024-11-11 @Hotel Puri #35.05 speaks[Rina Wijaya]"],
        );
    }
}

#[test]
fn a_moderator_gives_no_talk() {
    check(
        "BLITAR - KPU Blitar menggelar sosialisasi di Hotel Puri, Senin (11/11/2024). Panitia menghadirkan narasumber Kajari Blitar Joko Purnomo dengan moderator Kabag Ops Polres Blitar Kompol Rudi Hartono.",
        &["outreach 2024-11-11 @Hotel Puri #35.05 org[KPU Kabupaten Blitar] speaks[Joko Purnomo] there[Rudi Hartono]"],
    );
}
