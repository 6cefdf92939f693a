//! Small graphs against small annotations. What is expected was computed by the scorer beside the annotations, and is compared with it
//! again where it is there.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::support::referee::{Exam, scorer};
use crate::support::sketch::Sketch;
use simpul_eval::{Difference, Gold, Tally};
use simpul_model::{Graph, PostStatus, Role};
use std::collections::BTreeMap;

/// One article named `a` in a folder of its own.
fn exam(gold: &str, graph: Graph, cleaned: &str) -> (Exam, tempfile::TempDir) {
    let folder = tempfile::Builder::new().prefix("gold").tempdir().unwrap();
    std::fs::write(folder.path().join("a.gold.json"), gold).unwrap();
    std::fs::write(folder.path().join("a.txt"), "Teks.").unwrap();
    let golds = BTreeMap::from([("a".to_owned(), Gold::from_json("a.gold.json", gold).unwrap())]);
    let alone = BTreeMap::from([("a".to_owned(), (graph, cleaned.to_owned()))]);
    (Exam { folder: folder.path().to_owned(), golds, alone, whole: Graph::default() }, folder)
}

fn check(gold: &str, graph: Graph, cleaned: &str, expect: &str) -> Tally {
    let (exam, folder) = exam(gold, graph, cleaned);
    let (tally, ours) = exam.ours();
    if let Some(scorer) = scorer() {
        assert_eq!(ours, exam.theirs(&scorer), "ours, theirs");
    }
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let shown: Vec<String> = ours.replace(name, "gold").lines().map(|it| it.trim_end().to_owned()).collect();
    let expect: Vec<&str> = expect.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    assert_eq!(shown, expect, "\n{}", shown.join("\n"));
    tally
}

/// The phenomena of the differences, in order.
fn phenomena(tally: &Tally) -> Vec<String> {
    let shown = |it: &Difference| format!("{}: {}", it.category.as_str(), it.phenomenon);
    tally.errors.iter().map(shown).collect()
}

const NOBODY: &str =
    r#"{"document": {"published": null}, "officials": [], "units": [], "regions": [], "events": [], "statements": []}"#;

#[test]
fn nothing_against_nothing_gives_no_figures() {
    check(NOBODY, Graph::default(), "", "1 articles\nnothing scored");
}

#[test]
fn names_are_compared_by_letters_and_posts_whole() {
    let gold = r#"{"document": {}, "regions": [], "events": [], "statements": [],
      "officials": [
        {"key": "raka", "name": "Raka Ma'ruf Satria", "rank": "AKBP", "degrees": ["S.H.", "S.I.K."], "surface": ["AKBP Raka"],
         "posts": [{"post": "Kapolres", "unit": "polres", "status": "current", "acting": false}]},
        {"key": "darto", "name": "Darto", "rank": null, "surface": ["Darto"],
         "posts": [{"post": "Camat", "unit": null, "status": "current", "acting": true}]},
        {"key": "nur", "name": "Nur Aini", "rank": "Kompol", "surface": [], "posts": []}],
      "units": [{"key": "polres", "name": "Polres Lumbung", "kind": "polres", "region": "35.07"}]}"#;
    let mut it = Sketch::of("a.txt", None);
    let raka = it.official("RAKA  Ma’ruf Satria", Some("Akbp."), &["S.I.K.", " "], &["Raka"]);
    let darto = it.official("Darto", Some("Iptu"), &["S.E."], &[]);
    it.official("Raka", None, &[], &[]);
    let polres = it.unit("Polres Lumbung Kota", "polres", Some("35.73"), &["Polres Lumbung"], true);
    let nowhere = it.unit("", "other", None, &[], false);
    it.post(&raka, &polres, "Kapolres", PostStatus::Former, false);
    it.post(&darto, &nowhere, "Camat", PostStatus::Current, false);
    let tally = check(
        gold,
        it.build(),
        "",
        r"
        official         missed  gold/a: nuraini
        official         extra   gold/a: raka
        official_rank    missed  gold/a: ('darto', '')
        official_rank    extra   gold/a: ('darto', 'iptu')
        degree           missed  gold/a: ('rakamarufsatria', 'sh')
        degree           extra   gold/a: ('darto', 'se')
        post             missed  gold/a: ('darto', 'camat', '', 'current', True)
        post             missed  gold/a: ('rakamarufsatria', 'kapolres', 'polreslumbung', 'current', False)
        post             extra   gold/a: ('darto', 'camat', '', 'current', False)
        post             extra   gold/a: ('rakamarufsatria', 'kapolres', 'polreslumbung', 'former', False)
        unit_region      missed  gold/a: ('polreslumbung', '35.07')
        unit_region      extra   gold/a: ('polreslumbung', '35.73')
        1 articles
        official         P 0.667  R 0.667  F1 0.667   tp 2 fp 1 fn 1
        official_rank    P 0.500  R 0.500  F1 0.500   tp 1 fp 1 fn 1
        degree           P 0.500  R 0.500  F1 0.500   tp 1 fp 1 fn 1
        post             P 0.000  R 0.000  F1 0.000   tp 0 fp 2 fn 2
        unit             P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        unit_kind        P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        unit_region      P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        mean F1 of the core eight: 0.556",
    );
    assert_eq!(
        phenomena(&tally),
        [
            "official: missed, rank printed",
            "official: short form made an official",
            "official_rank: rank where none is printed",
            "official_rank: rank where none is printed",
            "degree: tail of degrees cut",
            "degree: degree where none is printed",
            "post: acting not seen",
            "post: current post taken for former",
            "post: acting not seen",
            "post: current post taken for former",
            "unit_region: region next door",
            "unit_region: region next door"
        ]
    );
}

#[test]
fn units_count_where_the_page_names_them_and_optional_regions_never() {
    let gold = r#"{"document": {}, "events": [], "statements": [], "officials": [],
      "regions": [{"code": "35.07", "name": "Kabupaten Malang"}, {"code": "35", "name": "Jawa Timur"}],
      "regions_optional": ["35.73", {"code": "35.07.14", "name": "Bululawang"}],
      "units": [
        {"key": "polda", "name": "Polda Jawa Timur", "kind": "polda", "region": "35"},
        {"key": "kpu", "name": "KPU Kabupaten Malang", "kind": "kpu", "region": "35.07"},
        {"key": "kodim", "name": "Kodim 0818/Malang", "kind": "kodim", "region": null}]}"#;
    let mut it = Sketch::of("a.txt", None);
    it.unit("Polda Jawa Timur", "polda", Some("35"), &[], false);
    it.unit("KPU Kota Malang", "kpu", Some("35.73"), &["KPU"], true);
    it.unit("Kodim 0818 Malang", "tni_other", Some("35.07"), &[], true);
    it.region("35.73", "Kota Malang", true);
    it.region("35.07.14", "Bululawang", true);
    it.region("35.07", "Kabupaten Malang", false);
    it.region("36", "Banten", true);
    let tally = check(
        gold,
        it.build(),
        "Kabupaten Malang. Jatim.",
        r"
        unit             missed  gold/a: kpukabupatenmalang
        unit             missed  gold/a: poldajawatimur
        unit             extra   gold/a: kpukotamalang
        unit_kind        missed  gold/a: ('kodim0818malang', 'kodim')
        unit_kind        extra   gold/a: ('kodim0818malang', 'tni_other')
        unit_region      missed  gold/a: ('kodim0818malang', '')
        unit_region      extra   gold/a: ('kodim0818malang', '35.07')
        region           missed  gold/a: 35
        region           missed  gold/a: 35.07
        region           extra   gold/a: 36
        1 articles
        unit             P 0.500  R 0.333  F1 0.400   tp 1 fp 1 fn 2
        unit_kind        P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        unit_region      P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        region           P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 2
        mean F1 of the core eight: 0.200",
    );
    assert_eq!(
        phenomena(&tally),
        [
            "unit: unit of the kind, other name or place",
            "unit: unit in the graph but not as named by the page",
            "unit: unit of the kind, other name or place",
            "unit_kind: kind of a unit",
            "unit_kind: kind of a unit",
            "unit_region: region where none is certain",
            "unit_region: region where none is certain",
            "region: region missed, abbreviated or spelt otherwise",
            "region: region missed, level word printed",
            "region: region that is not printed"
        ]
    );
}

const EVENTS: &str = r#"{"document": {"published": "2024-08-14"}, "regions": [], "statements": [],
  "officials": [{"key": "raka", "name": "Raka", "rank": "AKBP", "surface": [], "posts": []},
                {"key": "nur", "name": "Nur Aini", "rank": null, "surface": [], "posts": []}],
  "units": [{"key": "polres", "name": "Polres Lumbung", "kind": "polres", "region": null},
            {"key": "kpu", "name": "KPU Lumbung", "kind": "kpu", "region": null}],
  "events": [
    {"key": "e1", "kind": "roll_call", "date": "2024-08-13/2024-08-15", "venue": "Lapangan Apel", "region": "35.07",
     "organizers": ["polres"], "leaders": ["raka"], "speakers": ["nur"], "attendees": ["kpu", "Danramil 01"]},
    {"key": "e2", "kind": "patrol", "date": null, "venue": null, "region": null,
     "organizers": [], "leaders": [], "speakers": [], "attendees": []},
    {"key": "e3", "kind": "debate", "date": "2024-10-01", "venue": "Gedung Ma'ruf", "region": null,
     "organizers": [], "leaders": [], "speakers": [], "attendees": []}]}"#;

#[test]
fn events_pair_one_to_one_and_their_parts_are_compared() {
    let mut it = Sketch::of("a.txt", Some("2024-08-15"));
    let raka = it.official("Raka", Some("AKBP"), &[], &[]);
    let nur = it.official("Nur Aini", None, &[], &[]);
    let polres = it.unit("Polres Lumbung", "polres", None, &[], true);
    let kpu = it.unit("KPU Lumbung", "kpu", None, &[], true);
    let apel = it.event("apel", "roll_call", Some("2024-08-13"), Some("Lapangan Apel Barat"), Some("35.07.14"));
    let twin = it.event("twin", "roll_call", Some("2024-08-12"), None, None);
    it.event("patroli", "patrol", Some("2024-08-11"), Some("Jl. \"Melati\""), None);
    it.organized(&kpu, &apel);
    it.organized(&polres, &apel);
    it.role(&raka, &apel, Role::Leader);
    it.role(&nur, &apel, Role::Attendee);
    it.role(&polres, &apel, Role::Attendee);
    it.role(&raka, &twin, Role::Leader);
    let tally = check(
        EVENTS,
        it.build(),
        "",
        r#"
        event            missed  gold/a: ('patrol', None, None)
        event            missed  gold/a: ('debate', '2024-10-01', "Gedung Ma'ruf")
        event            extra   gold/a: ('roll_call', '2024-08-12', '')
        event            extra   gold/a: ('patrol', '2024-08-11', 'Jl. "Melati"')
        event_date       wrong   gold/a#e1: ('2024-08-13/2024-08-15', '2024-08-13')
        event_venue      wrong   gold/a#e1: ('Lapangan Apel', 'Lapangan Apel Barat')
        event_region     wrong   gold/a#e1: ('35.07', '35.07.14')
        organizer        extra   gold/a#e1: kpulumbung
        participant      missed  gold/a#e1: danramil01
        participant      missed  gold/a#e1: kpulumbung
        participant      extra   gold/a#e1: polreslumbung
        role             missed  gold/a#e1: ('danramil01', 'attendee')
        role             missed  gold/a#e1: ('kpulumbung', 'attendee')
        role             missed  gold/a#e1: ('nuraini', 'speaker')
        role             extra   gold/a#e1: ('nuraini', 'attendee')
        role             extra   gold/a#e1: ('polreslumbung', 'attendee')
        published        wrong   gold/a: ('2024-08-14', '2024-08-15')
        1 articles
        official         P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
        official_rank    P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
        unit             P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
        unit_kind        P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
        unit_region      P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
        event            P 0.333  R 0.333  F1 0.333   tp 1 fp 2 fn 2
        event_date       P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        event_venue      P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        event_region     P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        organizer        P 0.500  R 1.000  F1 0.667   tp 1 fp 1 fn 0
        participant      P 0.667  R 0.500  F1 0.571   tp 2 fp 1 fn 2
        role             P 0.333  R 0.250  F1 0.286   tp 1 fp 2 fn 3
        published        P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        mean F1 of the core eight: 0.655"#,
    );
    assert_eq!(
        phenomena(&tally),
        [
            "event: patrol, of its kind but on another day and elsewhere",
            "event: debate missed",
            "event: roll_call extra",
            "event: patrol, of its kind but on another day and elsewhere",
            "event_date: range cut to its first day",
            "event_venue: venue longer",
            "event_region: region too narrow",
            "organizer: attendee taken for organizer",
            "participant: unit not found at all",
            "participant: unit not placed at the event",
            "participant: unit that was not there",
            "role: attendee missed with the participant",
            "role: attendee missed with the participant",
            "role: speaker taken for attendee",
            "role: speaker taken for attendee",
            "role: attendee with an extra participant",
            "published: date late by 1 d"
        ]
    );
}

#[test]
fn without_its_kind_an_event_pairs_by_date_region_and_one_thing_more() {
    let mut it = Sketch::of("a.txt", Some("2024-08-14"));
    let polres = it.unit("Polres Lumbung", "polres", None, &[], true);
    let apel = it.event("apel", "ceremony", Some("2024-08-13/2024-08-15"), None, Some("35.07"));
    it.organized(&polres, &apel);
    it.event("debat", "other", Some("2024-10-01"), Some("Gedung Maruf"), Some("35.07"));
    it.event("rapat", "other", None, None, None);
    check(
        EVENTS,
        it.build(),
        "",
        r#"
        official         missed  gold/a: nuraini
        official         missed  gold/a: raka
        unit             missed  gold/a: kpulumbung
        event            missed  gold/a: ('patrol', None, None)
        event            missed  gold/a: ('debate', '2024-10-01', "Gedung Ma'ruf")
        event            extra   gold/a: ('other', '', '')
        event            extra   gold/a: ('other', '2024-10-01', 'Gedung Maruf')
        event_venue      wrong   gold/a#e1: ('Lapangan Apel', '')
        participant      missed  gold/a#e1: danramil01
        participant      missed  gold/a#e1: kpulumbung
        participant      missed  gold/a#e1: nuraini
        participant      missed  gold/a#e1: raka
        role             missed  gold/a#e1: ('danramil01', 'attendee')
        role             missed  gold/a#e1: ('kpulumbung', 'attendee')
        role             missed  gold/a#e1: ('nuraini', 'speaker')
        role             missed  gold/a#e1: ('raka', 'leader')
        1 articles
        official         P 0.000  R 0.000  F1 0.000   tp 0 fp 0 fn 2
        unit             P 1.000  R 0.500  F1 0.667   tp 1 fp 0 fn 1
        unit_kind        P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        unit_region      P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        event            P 0.333  R 0.333  F1 0.333   tp 1 fp 2 fn 2
        event_date       P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        event_venue      P 0.000  R 0.000  F1 0.000   tp 0 fp 1 fn 1
        event_region     P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        organizer        P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        participant      P 0.000  R 0.000  F1 0.000   tp 0 fp 0 fn 4
        role             P 0.000  R 0.000  F1 0.000   tp 0 fp 0 fn 4
        published        P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        mean F1 of the core eight: 0.250"#,
    );
}

#[test]
fn quotations_pair_by_their_first_words_in_order() {
    let gold = r#"{"document": {}, "regions": [], "units": [], "events": [],
      "boilerplate": ["Baca juga:", "Tinggalkan Balasan"],
      "officials": [{"key": "raka", "name": "Raka", "rank": "AKBP", "surface": [], "posts": []}],
      "statements": [
        {"speaker": "raka", "starts": "Kami siap menjaga"},
        {"speaker": "raka", "starts": "Kami siap"},
        {"speaker": null, "starts": "Warga harap tenang"},
        {"speaker": "raka", "starts": "Tidak ada gangguan"}]}"#;
    let mut it = Sketch::of("a.txt", None);
    let raka = it.official("Raka", Some("AKBP"), &[], &[]);
    it.statement("Kami siap menjaga keamanan.", Some(&raka));
    it.statement("“Kami siap” hadir.", None);
    it.statement("Warga harap tenang dan tertib.", Some(&raka));
    it.statement("Cooling System", Some(&raka));
    let cleaned = "Kami siap menjaga keamanan. Kami siap. Warga harap tenang. BACA JUGA";
    let tally = check(
        gold,
        it.build(),
        cleaned,
        r"
        speaker          wrong   gold/a: ('kamisiap', 'gold', 'raka', 'found', '')
        speaker          wrong   gold/a: ('wargaharaptenang', 'gold', '', 'found', 'raka')
        statement        missed  gold/a: tidakadagangguan
        statement        extra   gold/a: coolingsystem
        body             wrong   gold/a: Tidak ada gangguan
        boilerplate      wrong   gold/a: Baca juga:
        1 articles
        official         P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        official_rank    P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0
        statement        P 0.750  R 0.750  F1 0.750   tp 3 fp 1 fn 1
        speaker          P 0.333  R 0.333  F1 0.333   tp 1 fp 2 fn 2
        boilerplate      P 0.500  R 0.500  F1 0.500   tp 1 fp 1 fn 1
        body             P 0.750  R 0.750  F1 0.750   tp 3 fp 1 fn 1
        mean F1 of the core eight: 0.694",
    );
    assert_eq!(
        phenomena(&tally),
        [
            "speaker: speaker left open",
            "speaker: speaker where the page leaves it open",
            "statement: quotation lost in cleaning",
            "statement: term or slogan taken for speech",
            "body: line of the body lost",
            "boilerplate: boilerplate kept"
        ]
    );
}
