//! Small cases: who holds a post when, and what a reviewer's word does.

use simpul_link::{
    Change, Decisions, Linked, NoAtlas, Outline, changes,
    decisions::{Decision, Verdict},
    graph,
};
use simpul_model::{
    EdgeKind, Evidence, Node, NodeId, PostStatus, Reading, Service, Span, UnitKind,
    reading::{Document, Mention, OfficialReading, PostReading, Sentence, UnitReading, rule},
};

/// A page of a day on which someone is, or was, the Kapolres of a place.
fn page(url: &str, day: &str, name: &str, place: &str, status: PostStatus) -> Reading {
    let seen = || Evidence { sentence: 0, span: Span::new(0, 1), rule: rule("invented"), confidence: 0.9 };
    Reading {
        sentences: vec![Sentence { span: Span::new(0, 1), text: "Apel".into() }],
        officials: vec![OfficialReading {
            name: name.to_owned(),
            rank: Some("AKBP".to_owned()),
            service: None,
            degrees: Vec::new(),
            mentions: vec![Mention { surface: name.to_owned(), evidence: seen() }],
            posts: vec![PostReading {
                post: "Kapolres".to_owned(),
                unit: Some(0),
                status,
                acting: false,
                from: None,
                to: None,
                evidence: vec![seen()],
            }],
        }],
        units: vec![UnitReading {
            name: format!("Polres {place}"),
            kind: UnitKind::Polres,
            service: None,
            region: None,
            parent: None,
            surfaces: Vec::new(),
            known: true,
            evidence: vec![seen()],
        }],
        ..Reading::of(Document { published: day.parse().ok(), ..Document::at(url) })
    }
}

fn link(readings: &[Reading]) -> Linked {
    graph(readings, &NoAtlas, &Decisions::default())
}

/// Name, status, first and last day seen of each tenure.
fn tenures(linked: &Linked) -> Vec<(String, PostStatus, String, String)> {
    let mut out: Vec<_> = linked
        .graph
        .edges()
        .filter_map(|edge| {
            let EdgeKind::HoldsPost { status, first_seen, last_seen, .. } = &edge.kind else { return None };
            let day = |it: &Option<simpul_model::Date>| it.map(|it| it.to_string()).unwrap_or_default();
            let name = linked.graph.node(&edge.from)?.name().to_owned();
            Some((name, *status, day(first_seen), day(last_seen)))
        })
        .collect();
    out.sort_by(|a, b| (&a.2, &a.0).cmp(&(&b.2, &b.0)));
    out
}

const NOW: PostStatus = PostStatus::Current;

#[test]
fn a_successor_ends_the_predecessor() {
    let linked = link(&[
        page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2024-02-01", "Darto Melati", "Lumbung", NOW),
    ]);
    let found: Vec<_> = tenures(&linked).into_iter().map(|it| (it.0, it.1)).collect();
    assert_eq!(found, [("Raka Satria".to_owned(), PostStatus::Former), ("Darto Melati".to_owned(), NOW)]);
}

#[test]
fn silence_ends_nothing() {
    let linked = link(&[page("a", "2019-02-01", "Raka Satria", "Lumbung", NOW)]);
    assert_eq!(tenures(&linked)[0].1, NOW);
}

#[test]
fn who_comes_back_after_another_has_two_tenures() {
    let linked = link(&[
        page("a", "2020-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2021-02-01", "Darto Melati", "Lumbung", NOW),
        page("c", "2021-03-01", "Darto Melati", "Lumbung", NOW),
        page("d", "2022-02-01", "Raka Satria", "Lumbung", NOW),
    ]);
    let found: Vec<_> = tenures(&linked).into_iter().map(|it| (it.0, it.2, it.3)).collect();
    let raka = "Raka Satria".to_owned();
    assert_eq!(found[0], (raka.clone(), "2020-02-01".to_owned(), "2020-02-01".to_owned()));
    assert_eq!(found[2], (raka, "2022-02-01".to_owned(), "2022-02-01".to_owned()));
}

#[test]
fn a_former_holder_is_former_even_where_a_late_page_errs() {
    let linked = link(&[
        page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2023-08-01", "Raka Satria", "Lumbung", PostStatus::Former),
        page("c", "2023-08-20", "Raka Satria", "Lumbung", NOW),
    ]);
    assert_eq!(tenures(&linked).iter().map(|it| it.1).collect::<Vec<_>>(), [PostStatus::Former]);
}

fn officials(linked: &Linked) -> Vec<NodeId> {
    linked.graph.nodes().filter(|it| matches!(it, Node::Official(_))).map(|it| it.id().clone()).collect()
}

fn decided(verdict: Verdict, a: &NodeId, b: Option<&NodeId>) -> Decisions {
    let mut all = Decisions::default();
    all.add(Decision {
        verdict,
        a: a.clone(),
        b: b.cloned(),
        who: "Rara".to_owned(),
        when: "2026-01-01".to_owned(),
        why: String::new(),
    });
    all
}

#[test]
fn a_reviewer_joins_and_parts_against_the_scores() {
    let pages = [
        page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2023-02-02", "Melati Kenanga", "Rawa", NOW),
        page("c", "2023-03-02", "Raka Satria", "Lumbung", NOW),
    ];
    let plain = link(&pages);
    let ids = officials(&plain);
    assert_eq!(ids.len(), 2);
    let joined = graph(&pages, &NoAtlas, &decided(Verdict::Same, &ids[0], Some(&ids[1])));
    assert_eq!(officials(&joined).len(), 1);
    // Any identifier that a page's person ever had will do: here the one that was merged away.
    let (old, new) = plain.redirects[0].clone();
    let parted = graph(&pages, &NoAtlas, &decided(Verdict::Different, &old, Some(&new)));
    assert_eq!(officials(&parted).len(), 3);
}

#[test]
fn what_a_reviewer_calls_wrong_is_left_out() {
    let pages = [page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW)];
    let edge = link(&pages).graph.edges().find(|it| matches!(it.kind, EdgeKind::HoldsPost { .. })).unwrap().id.clone();
    let linked = graph(&pages, &NoAtlas, &decided(Verdict::Wrong, &edge, None));
    assert!(tenures(&linked).is_empty());
}

#[test]
fn joins_and_open_pairs_say_why() {
    let linked = link(&[
        page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2023-03-01", "Raka W. Satria", "Lumbung", NOW),
    ]);
    let join = &linked.joins[0];
    assert!(join.probability > 0.9);
    assert!(join.features.named().iter().any(|(name, odds)| *name == "unit" && *odds > 0.0), "{join:?}");
    assert!(linked.review.is_empty());
}

fn told(before: &Linked, after: &Linked) -> Vec<Change> {
    changes(&Outline::of(before), &Outline::of(after))
}

#[test]
fn changes_tell_who_was_found_to_be_one_and_who_to_be_two() {
    let pages = [
        page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2023-02-02", "Melati Kenanga", "Rawa", NOW),
    ];
    let (apart, ids) = (link(&pages), officials(&link(&pages)));
    let joined = graph(&pages, &NoAtlas, &decided(Verdict::Same, &ids[0], Some(&ids[1])));
    let whats = |before: &Linked, after: &Linked| told(before, after).into_iter().map(|it| it.what).collect::<Vec<_>>();
    assert!(whats(&apart, &joined).contains(&"merged"), "{:?}", told(&apart, &joined));
    assert!(whats(&joined, &apart).contains(&"split"), "{:?}", told(&joined, &apart));
    assert!(!whats(&joined, &apart).contains(&"new_official"));
    assert!(told(&apart, &apart).is_empty());
    assert!(told(&joined, &joined).is_empty());
}

#[test]
fn an_older_page_moves_an_identifier_and_that_is_no_change() {
    let late = [page("b", "2023-03-01", "Raka Satria", "Lumbung", NOW)];
    let both = [page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW), late[0].clone()];
    let (before, after) = (link(&late), link(&both));
    assert_ne!(officials(&before), officials(&after));
    assert!(told(&before, &after).is_empty(), "{:?}", told(&before, &after));
}

#[test]
fn what_was_called_wrong_stays_out_when_an_older_page_moves_the_identifier() {
    let late = page("b", "2023-03-01", "Raka Satria", "Lumbung", NOW);
    let both = [page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW), late.clone()];
    let before = link(std::slice::from_ref(&late)).graph;
    let edge = before.edges().find(|it| matches!(it.kind, EdgeKind::HoldsPost { .. })).unwrap().id.clone();
    assert!(tenures(&graph(&both, &NoAtlas, &decided(Verdict::Wrong, &edge, None))).is_empty());
    let person = before.nodes().find(|it| matches!(it, Node::Official(_))).unwrap().id().clone();
    assert!(officials(&graph(&both, &NoAtlas, &decided(Verdict::Wrong, &person, None))).is_empty());
}

#[test]
fn changes_tell_new_officials_and_posts_that_ended() {
    let first = [page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW)];
    let both = [first[0].clone(), page("b", "2024-02-01", "Darto Melati", "Lumbung", NOW)];
    let (before, after) = (link(&first), link(&both));
    let told: Vec<(&str, String)> = told(&before, &after).into_iter().map(|it| (it.what, it.name)).collect();
    for wanted in [("new_official", "Darto Melati"), ("new_post", "Darto Melati"), ("ended_post", "Raka Satria")] {
        assert!(told.contains(&(wanted.0, wanted.1.to_owned())), "{wanted:?} in {told:?}");
    }
    assert_eq!(told.len(), 3);
}

#[test]
fn one_unit_of_two_grades_is_one_node_under_the_later_name() {
    let mut later = page("b", "2024-02-01", "Darto Melati", "Lumbung", NOW);
    later.units[0].name = "Polresta Lumbung".to_owned();
    let linked = link(&[page("a", "2023-02-01", "Raka Satria", "Lumbung", NOW), later]);
    let units: Vec<&str> = linked.graph.nodes().filter(|it| matches!(it, Node::Unit(_))).map(Node::name).collect();
    assert_eq!(units, ["Polresta Lumbung"]);
}

#[test]
fn a_wife_who_leads_the_wives_is_not_the_husband_whose_name_she_bears() {
    let husband = page("a", "2024-02-01", "Bagas Wiryakusumo", "Lumbung", NOW);
    let mut wife = page("b", "2024-02-03", "Bagas Wiryakusumo", "Lumbung", NOW);
    assert_eq!(tenures(&link(&[husband.clone(), wife.clone()])).len(), 1, "a rare name in one place is one person");
    wife.officials[0].rank = None;
    wife.officials[0].posts[0].post = "Ketua".to_owned();
    wife.units[0] = UnitReading {
        name: "Bhayangkari Cabang Lumbung".into(),
        kind: UnitKind::CivilSociety,
        ..wife.units[0].clone()
    };
    for service in [None, Some(Service::Polri)] {
        wife.units[0].service = service;
        let people = link(&[husband.clone(), wife.clone()]).graph;
        assert_eq!(people.nodes().filter(|it| matches!(it, Node::Official(_))).count(), 2, "{service:?}");
    }
}

#[test]
fn one_page_that_calls_a_holder_former_amid_others_makes_no_second_tenure() {
    let linked = link(&[
        page("a", "2020-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2020-03-01", "Raka Satria", "Lumbung", PostStatus::Former),
        page("c", "2020-03-20", "Raka Satria", "Lumbung", NOW),
        page("d", "2020-06-01", "Raka Satria", "Lumbung", NOW),
    ]);
    let found: Vec<_> = tenures(&linked).into_iter().map(|it| (it.1, it.2, it.3)).collect();
    assert_eq!(found, [(NOW, "2020-02-01".to_owned(), "2020-06-01".to_owned())]);
    // Years later it is a second one.
    let linked = link(&[
        page("a", "2020-02-01", "Raka Satria", "Lumbung", NOW),
        page("b", "2020-03-01", "Raka Satria", "Lumbung", PostStatus::Former),
        page("d", "2022-06-01", "Raka Satria", "Lumbung", NOW),
    ]);
    assert_eq!(tenures(&linked).len(), 2);
}

/// A page on which someone of a rank, or none, is governor.
fn governor(url: &str, day: &str, name: &str, rank: Option<&str>) -> Reading {
    let mut it = page(url, day, name, "Maluku", PostStatus::Current);
    it.officials[0].rank = rank.map(str::to_owned);
    "Gubernur".clone_into(&mut it.officials[0].posts[0].post);
    it.units[0] =
        UnitReading { name: "Pemerintah Provinsi Maluku".to_owned(), kind: UnitKind::Pemda, ..it.units[0].clone() };
    it
}

#[test]
fn a_retired_general_may_govern_and_a_policeman_may_not() {
    let chief = |rank: &str| {
        let mut it = page("a.txt", "2018-02-01", "Purba Wirasana", "Maluku", PostStatus::Current);
        it.officials[0].rank = Some(rank.to_owned());
        "Kapolda".clone_into(&mut it.officials[0].posts[0].post);
        it.units[0] = UnitReading { name: "Polda Maluku".to_owned(), kind: UnitKind::Polda, ..it.units[0].clone() };
        it
    };
    let later = governor("b.txt", "2021-02-01", "Purba Wirasana", None);
    assert_eq!(officials(&link(&[chief("Irjen Pol"), later.clone()])).len(), 1);
    assert_eq!(officials(&link(&[chief("Aipda"), later])).len(), 2);
}

#[test]
fn who_is_often_in_the_news_does_not_make_the_name_common() {
    let pages: Vec<Reading> = (0..12)
        .map(|it| governor(&format!("{it}.txt"), &format!("20{}-03-01", 10 + it), "Purba Wirasana", None))
        .chain([page("new.txt", "2009-03-01", "Purba Wirasana", "Ambon", PostStatus::Current)])
        .collect();
    let people = |it: &[Reading]| officials(&link(it)).len();
    assert_eq!(people(&pages), people(&pages[11..]));
}

/// A page on which someone leads the KPU of a kabupaten or of the kota of that name, with the words that say so.
fn chair(url: &str, day: &str, body: &str, region: &str, printed: &str) -> Reading {
    let mut it = page(url, day, "Ratna Puspa Dewi", "Bogor", NOW);
    it.sentences[0] = Sentence { span: Span::new(0, printed.len()), text: printed.into() };
    it.officials[0].rank = None;
    "Ketua".clone_into(&mut it.officials[0].posts[0].post);
    it.officials[0].posts[0].evidence[0].span = Span::new(0, printed.len());
    it.units[0].kind = UnitKind::Kpu;
    it.units[0].name = format!("KPU {body}");
    it.units[0].region = region.parse().ok();
    it
}

#[test]
fn a_body_without_its_level_is_the_one_that_other_pages_show_the_person_in() {
    let (kab, kota) = (("Kabupaten Bogor", "32.01"), ("Kota Bogor", "32.71"));
    let page = |nth: u32, of: (&str, &str), printed: &str| {
        chair(&format!("a/{nth}"), &format!("2024-01-{nth:02}"), of.0, of.1, printed)
    };
    let seats = |readings: &[Reading]| {
        let linked = link(readings);
        let held = linked.graph.edges().filter(|it| it.kind.relationship() == "HOLDS_POST");
        let mut found: Vec<String> = held.filter_map(|it| Some(linked.graph.node(&it.to)?.name().to_owned())).collect();
        found.sort();
        found.dedup();
        found
    };
    let open = page(1, kab, "Ketua KPU Bogor");
    let of_city = page(2, kota, "Ketua KPU Kota Bogor");
    assert_eq!(seats(&[open.clone(), of_city.clone()]), ["KPU Kota Bogor"]);
    assert_eq!(seats(&[page(1, kab, "Ketua KPU Kabupaten Bogor"), of_city]), ["KPU Kabupaten Bogor", "KPU Kota Bogor"]);
    assert_eq!(seats(&[open]), ["KPU Kabupaten Bogor"]);
}
