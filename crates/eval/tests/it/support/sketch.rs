//! A graph in few words.

use simpul_model::graph::{Citation, Document, Event, Official, Region, Statement, Unit};
use simpul_model::{DateRange, Edge, EdgeKind, Graph, GraphBuilder, Node, NodeId, PostStatus, Role, Span};

/// Collects a graph; every method gives the identifier of what it adds.
#[derive(Default)]
pub(crate) struct Sketch {
    out: GraphBuilder,
    document: Option<NodeId>,
}

pub(crate) fn day(text: &str) -> DateRange {
    let (start, end) = text.split_once('/').unwrap_or((text, ""));
    DateRange { start: start.parse().unwrap(), end: (!end.is_empty()).then(|| end.parse().unwrap()) }
}

impl Sketch {
    pub(crate) fn of(url: &str, published: Option<&str>) -> Self {
        let mut sketch = Self::default();
        sketch.document(url, published);
        sketch
    }

    /// Begins another page: what follows is mentioned there.
    pub(crate) fn document(&mut self, url: &str, published: Option<&str>) {
        let id = simpul_model::reading::Document::id_of(url);
        self.out.node(Node::Document(Document {
            id: id.clone(),
            url: url.into(),
            title: None,
            publisher: None,
            byline: None,
            published: published.map(|it| it.parse().unwrap()),
            dateline: None,
            language: None,
            duplicate_of: None,
        }));
        self.document = Some(id);
    }

    pub(crate) fn edge(&mut self, from: &NodeId, to: &NodeId, kind: EdgeKind, confidence: f32, parts: &[&str]) {
        let mut all = vec![kind.relationship(), from.as_str(), to.as_str()];
        all.extend(parts);
        let citation = Citation {
            document: self.document.clone().unwrap(),
            sentence: "Kalimat.".into(),
            span: Span::new(0, 7),
            sentence_start: 0,
            rule: "a-rule".into(),
            confidence,
        };
        self.out.edge(Edge {
            id: NodeId::hashed("edge", &all),
            from: from.clone(),
            to: to.clone(),
            kind,
            evidence: vec![citation],
            confidence,
        });
    }

    pub(crate) fn mention(&mut self, id: &NodeId) {
        let document = self.document.clone().unwrap();
        self.edge(id, &document, EdgeKind::MentionedIn { mentions: 1 }, 0.9, &[]);
    }

    pub(crate) fn official(&mut self, name: &str, rank: Option<&str>, degrees: &[&str], aliases: &[&str]) -> NodeId {
        let id = NodeId::hashed("official", &[name]);
        self.out.node(Node::Official(Official {
            id: id.clone(),
            name: name.into(),
            rank: rank.map(Into::into),
            service: None,
            degrees: degrees.iter().map(|it| (*it).into()).collect(),
            aliases: aliases.iter().map(|it| (*it).into()).collect(),
            first_seen: None,
            last_seen: None,
            mentions: 1,
        }));
        self.mention(&id);
        id
    }

    /// A unit; `named` where the page names it.
    pub(crate) fn unit(
        &mut self,
        name: &str,
        kind: &str,
        region: Option<&str>,
        aliases: &[&str],
        named: bool,
    ) -> NodeId {
        let id = if name.is_empty() { NodeId::from_printed(Unit::NOT_STATED) } else { NodeId::hashed("unit", &[name]) };
        self.out.node(Node::Unit(Unit {
            id: id.clone(),
            name: name.into(),
            kind: kind.parse().unwrap(),
            service: None,
            aliases: aliases.iter().map(|it| (*it).into()).collect(),
            known: true,
        }));
        if let Some(code) = region {
            let region = self.region(code, "", false);
            self.edge(&id, &region, EdgeKind::UnitInRegion, 1.0, &[]);
        }
        if named {
            self.mention(&id);
        }
        id
    }

    pub(crate) fn region(&mut self, code: &str, name: &str, named: bool) -> NodeId {
        let id = NodeId::named("region", code);
        let code: simpul_model::RegionCode = code.parse().unwrap();
        self.out.node(Node::Region(Region { id: id.clone(), code, name: name.into(), level: code.level() }));
        if named {
            self.mention(&id);
        }
        id
    }

    pub(crate) fn post(&mut self, official: &NodeId, unit: &NodeId, post: &str, status: PostStatus, acting: bool) {
        let kind = EdgeKind::HoldsPost {
            post: post.into(),
            status,
            acting,
            rank: None,
            from: None,
            to: None,
            first_seen: None,
            last_seen: None,
        };
        let parts = [post, status.as_str(), if acting { "acting" } else { "" }];
        self.edge(official, unit, kind, 0.8, &parts);
    }

    pub(crate) fn event(
        &mut self,
        key: &str,
        kind: &str,
        date: Option<&str>,
        venue: Option<&str>,
        region: Option<&str>,
    ) -> NodeId {
        let id = NodeId::hashed("event", &[key]);
        self.out.node(Node::Event(Event {
            id: id.clone(),
            kind: kind.parse().unwrap(),
            title: key.into(),
            date: date.map(day),
            venue: venue.map(Into::into),
            groups: Vec::new(),
            programme: None,
            planned: false,
        }));
        if let Some(code) = region {
            let region = self.region(code, "", false);
            self.edge(&id, &region, EdgeKind::EventInRegion, 0.7, &[]);
        }
        self.mention(&id);
        id
    }

    pub(crate) fn organized(&mut self, unit: &NodeId, event: &NodeId) {
        self.edge(unit, event, EdgeKind::Organized, 0.8, &[]);
    }

    pub(crate) fn role(&mut self, who: &NodeId, event: &NodeId, role: Role) {
        let kind = if who.kind() == "unit" {
            EdgeKind::UnitAtEvent { role }
        } else {
            EdgeKind::OfficialAtEvent { role, representing: None }
        };
        self.edge(who, event, kind, 0.7, &[role.as_str()]);
    }

    pub(crate) fn statement(&mut self, text: &str, speaker: Option<&NodeId>) -> NodeId {
        let id = NodeId::hashed("statement", &[text]);
        self.out.node(Node::Statement(Statement { id: id.clone(), text: text.into(), date: None }));
        let document = self.document.clone().unwrap();
        self.edge(&id, &document, EdgeKind::StatedIn, 1.0, &[]);
        if let Some(speaker) = speaker {
            self.edge(speaker, &id, EdgeKind::Said, 0.95, &[]);
        }
        id
    }

    pub(crate) fn build(self) -> Graph {
        self.out.build()
    }
}
