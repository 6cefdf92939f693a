//! Who leads, speaks at and attends an event by what he does there.

use crate::support::check_events as check;

#[test]
fn who_strikes_cuts_or_waves_something_opens_the_event_whatever_stands_behind() {
    let event = "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Garuda, Senin (11/11/2024).";
    for leads in ["menabuh kentongan", "mengetuk gong", "memegang palu", "membunyikan sirine"] {
        check(
            &format!("{event} Bupati Blitar Rina Wijaya {leads}, disaksikan Camat Kanigoro Tono Suharto."),
            &[
                "coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] leads[Rina Wijaya] there[Tono Suharto]",
            ],
        );
    }
    for leads in ["Palu dipegang", "Kemudi rapat dipegang"] {
        check(
            &format!("{event} {leads} Bupati Blitar Rina Wijaya."),
            &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] leads[Rina Wijaya]"],
        );
    }
    // A flag that is given is no signal.
    check(
        &format!("{event} Bupati Blitar Rina Wijaya mengirimkan bendera."),
        &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_list_of_those_who_teach_stands_behind_their_office() {
    let event = "BLITAR - Polres Blitar menggelar pelatihan di Aula Garuda, Senin (11/11/2024)";
    check(
        &format!("{event} dengan pemateri Kabag Ops Kompol Rina Wijaya dan Camat Kanigoro Tono Suharto."),
        &["training 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] speaks[Rina Wijaya, Tono Suharto]"],
    );
    check(
        &format!("{event}. Kabag Ops Kompol Rina Wijaya dan Camat Kanigoro Tono Suharto hadir sebagai narasumber."),
        &["training 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] speaks[Rina Wijaya, Tono Suharto]"],
    );
}

#[test]
fn who_does_something_in_the_sentence_behind_is_there_and_who_thinks_or_orders_is_not() {
    let event = "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Garuda, Senin (11/11/2024).";
    check(
        &format!(
            "{event} Camat Kanigoro Rina Wijaya, Kapolsek Kanigoro Iptu Tono Suharto, serta Lurah Tawangsari Wahid Santoso terlihat menyalin usulan warga."
        ),
        &[
            "coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] there[Rina Wijaya, Tono Suharto, Wahid Santoso]",
        ],
    );
    for other in [
        "Camat Kanigoro Rina Wijaya merencanakan pelebaran jalan.",
        "Usulan itu, jelas Camat Kanigoro Rina Wijaya, bertujuan baik.",
        "Camat Kanigoro Rina Wijaya tidak menyalin usulan warga.",
        "Setelah rapat Camat Kanigoro Rina Wijaya menyalin usulan warga.",
    ] {
        check(&format!("{event} {other}"), &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar]"]);
    }
}

#[test]
fn a_sentence_turned_round_ends_with_those_who_do_what_it_opens_with() {
    let event = "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Garuda, Senin (11/11/2024).";
    for opens in ["Menyusul kemudian", "Bersalaman di pintu,", "Berdiri di belakang,"] {
        check(
            &format!("{event} {opens} Camat Kanigoro Rina Wijaya dan Kapolsek Kanigoro Iptu Tono Suharto."),
            &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] there[Rina Wijaya, Tono Suharto]"],
        );
    }
    // Who he was before is told, not who came.
    check(
        &format!("{event} Menggantikan pejabat lama, Camat Kanigoro Rina Wijaya."),
        &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar]"],
    );
}

#[test]
fn a_clause_behind_another_brings_who_does_something_in_it() {
    let event = "BLITAR - Polres Blitar menggelar rapat koordinasi di Aula Garuda, Senin (11/11/2024).";
    check(
        &format!(
            "{event} Camat Kanigoro Rina Wijaya menyalin usulan warga, sementara Lurah Tawangsari Tono Suharto membagikan kertas."
        ),
        &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] there[Rina Wijaya, Tono Suharto]"],
    );
    // Who only wishes is not there by that.
    check(
        &format!(
            "{event} Camat Kanigoro Rina Wijaya menyalin usulan warga, sementara Lurah Tawangsari Tono Suharto merencanakan hal lain."
        ),
        &["coordinationmeeting 2024-11-11 @Aula Garuda #35.05 org[Polres Blitar] there[Rina Wijaya]"],
    );
}

#[test]
fn what_stands_between_the_day_and_the_name_of_the_event_is_of_it() {
    check(
        "BLITAR - Ratusan personel berbaris di Lapangan Garuda, Senin (11/11/2024). Bupati Blitar Rina Wijaya menyalami mereka satu per satu. Apel siaga itu dipimpin Kapolres Blitar AKBP Bima Santoso.",
        &["rollcall 2024-11-11 @Lapangan Garuda #35.05 org[Polres Blitar] leads[Bima Santoso] there[Rina Wijaya]"],
    );
}

#[test]
fn police_who_are_led_at_a_protest_guard_it() {
    let event = "BLITAR - Puluhan mahasiswa berunjuk rasa di depan Kantor DPRD Blitar, Senin (11/11/2024).";
    check(
        &format!("{event} Aksi dikawal personel yang dipimpin Kabag Ops Polres Blitar Kompol Rina Wijaya."),
        &["protest 2024-11-11 @Kantor DPRD Blitar #35.05 there[Rina Wijaya]"],
    );
}

#[test]
fn who_presides_over_a_hearing_leads_it_and_who_pleads_there_is_heard() {
    let event = "BLITAR - Dewan Kehormatan Penyelenggara Pemilu (DKPP) menggelar sidang pemeriksaan di Aula Garuda, Senin (11/11/2024).";
    check(
        &format!(
            "{event} Ketua majelis Rina Wijaya, yang juga Anggota DKPP, menanyai kedua pihak. Ketua KPU Blitar Tono Suharto membantah."
        ),
        &["hearing 2024-11-11 @Aula Garuda #35.05 org[DKPP] leads[Rina Wijaya] speaks[Tono Suharto]"],
    );
    // A member of the panel does not lead.
    check(
        &format!("{event} Anggota majelis Rina Wijaya, yang juga Anggota DKPP, menanyai kedua pihak."),
        &["hearing 2024-11-11 @Aula Garuda #35.05 org[DKPP] there[Rina Wijaya]"],
    );
}

#[test]
fn words_to_the_people_are_heard_there_and_words_when_it_was_over_are_not() {
    let event =
        "BLITAR - Kapolsek Kanigoro Iptu Rina Wijaya membagikan sembako di Balai Desa Kanigoro, Senin (11/11/2024).";
    let there = |role: &str| format!("socialaid 2024-11-11 @Balai Desa Kanigoro #35.05.10.1008 {role}[Rina Wijaya]");
    check(&format!("{event} \"Jaga kebersihan kali,\" ujar Rina kepada warga."), &[&there("speaks")]);
    check(&format!("{event} \"Jaga kebersihan kali,\" ujar Rina kepada pewarta."), &[&there("there")]);
}
