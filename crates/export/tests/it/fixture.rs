//! A graph with every kind of node and edge, and with strings that break careless writers. All names and sentences are invented.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use simpul_model::graph::{Citation, Document, Event, Official, Region, Statement, Unit};
use simpul_model::{
    Date, DateRange, Edge, EdgeKind, EventKind, Graph, GraphBuilder, Node, NodeId, PostStatus, Role, Service, Span,
    UnitKind,
};

/// Strings that some reader of some format misreads when written carelessly.
pub(crate) const HOSTILE: &[&str] = &[
    "plain",
    "Rapat, \"koordinasi\" dan 'apel'",
    "garis\\miring \\\" \\n \\",
    "dua\nbaris\r\ndan\ttab",
    "a;b;c",
    "=cmd|' /C calc'!A0",
    "+62811",
    "-",
    "@SUM(1+1)",
    "\u{0}\u{1b}[31mmerah\u{7f}\u{85}\u{9f}",
    "👮🏽‍♀️ Siaga 🇮🇩",
    "\u{fffe}tak\u{ffff}ada\u{10ffff}",
    "\u{feff}tanda",
    "kutip`]) DETACH DELETE n //",
    "\\u0060 &amp; <b>&lt;tebal</b> ]]> \u{2028}baris",
    "35.10",
    "true",
    "  ujung  ",
    "\"",
    "\"\"",
    "'",
    "\"a\",\"b\"",
    "NaN",
    "1e9",
    "null",
    "\\N",
    "<[2024-01-01, 2024-02-01]>",
    "[1, 2]",
    "#komentar",
    "\u{202e}kanan ke kiri",
    "é = e\u{301} ＝",
    "</script><script>document.title = 1</script>",
    "<img src=x onerror=document.title=2>",
    "<!-- <script>",
    "javascript:document.title=3",
];

const DAY: Date = Date::constant(2024, 8, 14);

/// A graph of `pages` documents, at least one for each hostile string; of none, an empty graph.
pub(crate) fn graph(pages: usize) -> Graph {
    let mut b = GraphBuilder::new();
    if pages == 0 {
        return b.build();
    }
    places(&mut b);
    for i in 0..pages.max(HOSTILE.len() + 1) {
        page(&mut b, i);
    }
    b.build()
}

/// The i-th hostile string; one of them is longer than any cell may be.
fn hostile(i: usize) -> String {
    HOSTILE.get(i % (HOSTILE.len() + 1)).map_or_else(|| "panjang sekali ".repeat(3_000), |it| (*it).to_owned())
}

fn id(kind: &str, name: &str) -> NodeId {
    NodeId::named(kind, name)
}

fn places(b: &mut GraphBuilder) {
    for (code, name) in [("35", "Jawa Timur"), ("35.10", "Kabupaten Banyuwangi"), ("35.07", "Kabupaten Malang")] {
        let code = code.parse().unwrap();
        b.node(Node::Region(Region {
            id: id("region", &format!("{code}")),
            code,
            name: name.into(),
            level: code.level(),
        }));
    }
    for code in ["35.10", "35.07"] {
        b.edge(edge(&id("region", code), &id("region", "35"), EdgeKind::RegionPartOf, &[]));
    }
    for (slug, name, kind, region) in [
        ("polda-jawa-timur", "Polda Jawa Timur", UnitKind::Polda, "35"),
        ("polres-banyuwangi", "Polres Banyuwangi", UnitKind::Polres, "35.10"),
        ("polres-malang", "Polres Malang", UnitKind::Polres, "35.07"),
        ("kpu-kabupaten-malang", "KPU Kabupaten Malang", UnitKind::Kpu, "35.07"),
    ] {
        let unit = id("unit", slug);
        b.node(Node::Unit(Unit {
            id: unit.clone(),
            name: name.into(),
            kind,
            service: (kind != UnitKind::Kpu).then_some(Service::Polri),
            aliases: vec![name.to_uppercase(), "a;b".into(), "\\\"".into()],
            known: true,
        }));
        b.edge(edge(&unit, &id("region", region), EdgeKind::UnitInRegion, &[]));
        if kind == UnitKind::Polres {
            b.edge(edge(&unit, &id("unit", "polda-jawa-timur"), EdgeKind::UnitPartOf, &[]));
        }
    }
    b.node(Node::Unit(Unit {
        id: NodeId::from_printed(Unit::NOT_STATED),
        name: String::new(),
        kind: UnitKind::Other,
        service: None,
        aliases: vec![],
        known: false,
    }));
}

/// One document with an official, an event and a statement, all with the i-th hostile string in every free text.
fn page(b: &mut GraphBuilder, i: usize) {
    let text = hostile(i);
    let key = format!("n{i}");
    let day = DAY.checked_add(jiff_days(i)).unwrap();
    let document = NodeId::hashed("document", &[&key]);
    b.node(Node::Document(Document {
        id: document.clone(),
        url: format!("https://contoh.example/{i}?a=1&b=%22"),
        title: (!i.is_multiple_of(7)).then(|| text.clone()),
        publisher: Some(text.clone()),
        byline: None,
        published: (!i.is_multiple_of(5)).then_some(day),
        dateline: Some("MALANG".into()),
        language: Some("id".into()),
        duplicate_of: (i % 11 == 10).then(|| NodeId::hashed("document", &["n0"])),
    }));
    let cite =
        |b: &mut GraphBuilder, from: &NodeId, to: &NodeId, kind| b.edge(edge(from, to, kind, &[(&document, &text, i)]));
    let official = NodeId::hashed("official", &[&key]);
    b.node(Node::Official(Official {
        id: official.clone(),
        name: format!("Nama {text}"),
        rank: i.is_multiple_of(3).then(|| "AKBP".into()),
        service: Some(Service::Polri),
        degrees: vec!["S.H.".into(), text.clone()],
        aliases: vec![text.clone(), "Nama".into()],
        first_seen: Some(day),
        last_seen: Some(day),
        mentions: i as u32,
    }));
    let unit = id("unit", ["polres-malang", "polres-banyuwangi", "not-stated"][i % 3]);
    for (post, status) in [("Kapolres", PostStatus::Current), ("Wakapolres", PostStatus::Former)] {
        let former = status == PostStatus::Former;
        let kind = EdgeKind::HoldsPost {
            post: if i.is_multiple_of(4) { text.clone() } else { post.into() },
            status,
            acting: i.is_multiple_of(2),
            rank: Some("AKBP".into()),
            from: former.then_some(Date::constant(2022, 1, 3)),
            to: None,
            first_seen: Some(day),
            last_seen: (!former).then_some(day),
        };
        cite(b, &official, &unit, kind);
    }
    if i > 0 {
        let before = NodeId::hashed("official", &[&format!("n{}", i - 1)]);
        let kind = EdgeKind::Succeeded {
            post: "Kapolres".into(),
            unit: unit.clone(),
            date: i.is_multiple_of(2).then_some(day),
        };
        cite(b, &official, &before, kind);
    }
    let event = NodeId::hashed("event", &[&key]);
    b.node(Node::Event(Event {
        id: event.clone(),
        kind: EventKind::CoordinationMeeting,
        title: format!("Rapat {text}"),
        date: (!i.is_multiple_of(6))
            .then_some(DateRange { start: day, end: (i % 4 == 1).then(|| day.tomorrow().unwrap()) }),
        venue: Some(text.clone()),
        groups: vec!["camat".into(), text.clone()],
        programme: None,
        planned: i.is_multiple_of(9),
    }));
    cite(b, &event, &id("region", "35.10"), EdgeKind::EventInRegion);
    cite(b, &id("unit", "kpu-kabupaten-malang"), &event, EdgeKind::Organized);
    cite(b, &id("unit", "polres-malang"), &event, EdgeKind::UnitAtEvent { role: Role::Attendee });
    for role in [Role::Leader, Role::Speaker] {
        cite(b, &official, &event, EdgeKind::OfficialAtEvent { role, representing: Some(text.clone()) });
    }
    let statement = NodeId::hashed("statement", &[&key]);
    b.node(Node::Statement(Statement {
        id: statement.clone(),
        text: format!("{text} — kata kami, {}", "siap ".repeat(i)),
        date: i.is_multiple_of(3).then_some(day),
    }));
    cite(b, &official, &statement, EdgeKind::Said);
    cite(b, &statement, &document, EdgeKind::StatedIn);
    for node in [&official, &unit, &id("region", "35.07"), &event] {
        if node.as_str() != Unit::NOT_STATED {
            cite(b, node, &document, EdgeKind::MentionedIn { mentions: i as u32 % 4 });
        }
    }
}

fn jiff_days(n: usize) -> std::time::Duration {
    std::time::Duration::from_secs(n as u64 * 86_400)
}

fn edge(from: &NodeId, to: &NodeId, kind: EdgeKind, cited: &[(&NodeId, &str, usize)]) -> Edge {
    let says = format!("{kind:?}");
    Edge {
        id: NodeId::hashed("edge", &[from.as_str(), to.as_str(), &says]),
        from: from.clone(),
        to: to.clone(),
        kind,
        evidence: cited
            .iter()
            .map(|(document, text, i)| Citation {
                document: (*document).clone(),
                sentence: format!("Menurut {text}, rapat digelar.").into(),
                span: Span::new(0, 8),
                sentence_start: 0,
                rule: "fixture-rule".into(),
                confidence: 0.5 + (*i as f32 % 50.0) / 100.0,
            })
            .collect(),
        confidence: 0.95,
    }
}
