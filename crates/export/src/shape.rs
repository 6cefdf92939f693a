//! The shape of the exported graph as data: which kinds of node and relationship there are, in which file each stands,
//! and which columns it has. Every exporter, the import scripts and the data dictionary read these tables and nothing else.
//!
//! To add a column, add one row to a table: it then appears in every format.

mod nodes;
mod relations;

pub use nodes::NODES;
pub use relations::{RELATIONS, SHARED};

use simpul_model::graph::Citation;
use simpul_model::{Date, Edge, EdgeKind, Node, NodeId, RegionCode};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Free text from a page.
    Text,
    /// A word of a closed vocabulary.
    Word,
    /// Free texts.
    Texts,
    /// Rule names.
    Words,
    /// A calendar day.
    Date,
    /// A whole number, never negative.
    Int,
    /// True or false.
    Bool,
    /// A probability, 0 to 1, three decimals.
    Float,
    /// A Kemendagri code: looks like a number and is text.
    Code,
    /// An identifier.
    Id,
    /// Identifiers.
    Ids,
}

impl Type {
    /// What stands behind the colon in a Neo4j header; empty for a string.
    pub fn neo4j(self) -> &'static str {
        match self {
            Self::Text | Self::Word | Self::Code | Self::Id => "",
            Self::Texts | Self::Words | Self::Ids => "string[]",
            Self::Date => "date",
            Self::Int => "int",
            Self::Bool => "boolean",
            Self::Float => "float",
        }
    }

    /// The attribute type in GEXF. Days are strings there: Gephi knows no other day in a static attribute.
    pub fn gexf(self) -> &'static str {
        match self {
            Self::Int => "integer",
            Self::Bool => "boolean",
            Self::Float => "double",
            _ => "string",
        }
    }

    /// The `attr.type` in GraphML.
    pub fn graphml(self) -> &'static str {
        match self {
            Self::Int => "int",
            Self::Bool => "boolean",
            Self::Float => "double",
            _ => "string",
        }
    }

    /// What a person would call it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Word => "word",
            Self::Texts => "list of texts",
            Self::Words => "list of words",
            Self::Date => "date",
            Self::Int => "whole number",
            Self::Bool => "boolean",
            Self::Float => "number",
            Self::Code => "code (text)",
            Self::Id => "identifier",
            Self::Ids => "list of identifiers",
        }
    }
}

/// What a column gives for one node or edge.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// No value: nothing between the commas.
    Nothing,
    /// Free text.
    Text(&'a str),
    /// A word from a closed vocabulary.
    Word(&'static str),
    /// Free texts.
    Texts(&'a [String]),
    /// The rules of citations.
    Rules(&'a [Citation]),
    /// A day.
    Date(Date),
    /// A number.
    Int(u64),
    /// A truth value.
    Bool(bool),
    /// A probability.
    Float(f32),
    /// A region's code.
    Code(RegionCode),
    /// An identifier.
    Id(&'a NodeId),
    /// The documents of citations, sorted by document.
    Documents(&'a [Citation]),
}

impl<'a> Value<'a> {
    fn text(text: Option<&'a String>) -> Self {
        text.map_or(Self::Nothing, |it| Self::Text(it))
    }

    fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Nothing, Self::Date)
    }

    fn word(word: Option<&'static str>) -> Self {
        word.map_or(Self::Nothing, Self::Word)
    }
}

/// One column of a table about `T`.
#[derive(Debug)]
pub struct Column<T: 'static> {
    /// The name, `[a-z][a-z0-9_]*`.
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
    /// Where the value comes from.
    pub get: for<'a> fn(&'a T) -> Value<'a>,
    /// What it means, for the data dictionary.
    pub says: &'static str,
}

/// A kind of node. Its file begins with `id` and ends with `:LABEL`.
#[derive(Debug)]
pub struct NodeKind {
    /// The label, as in [`Node::label`]; also the name of the identifier group.
    pub label: &'static str,
    /// The file's name.
    pub file: &'static str,
    /// The columns between the first and the last.
    pub columns: &'static [Column<Node>],
    /// The property that a person would look it up by.
    pub named_by: &'static str,
    /// Red, green and blue in drawings.
    pub colour: (u8, u8, u8),
    /// What it stands for.
    pub says: &'static str,
}

/// A kind of relationship. Its file begins with the two ends and `id`, goes on with `columns`, then [`SHARED`], and ends with `:TYPE`.
#[derive(Debug)]
pub struct Relation {
    /// The file's name.
    pub file: &'static str,
    /// The relationship type, as in [`EdgeKind::relationship`].
    pub name: &'static str,
    /// The label at the start.
    pub from: &'static str,
    /// The label at the end.
    pub to: &'static str,
    /// Whether an edge says this, its ends apart.
    pub holds: fn(&EdgeKind) -> bool,
    /// The columns of its own.
    pub columns: &'static [Column<Edge>],
    /// What it says.
    pub says: &'static str,
}

impl Relation {
    /// The columns behind `id`: its own, then the shared ones.
    pub fn all_columns(&self) -> impl Iterator<Item = &'static Column<Edge>> {
        self.columns.iter().chain(SHARED)
    }
}

/// A column of a format with one table for all kinds: its name and type are the same for each kind that has it.
#[derive(Debug)]
pub struct Merged<T: 'static> {
    /// The column of the first kind that has it, for its name, type and meaning.
    pub column: &'static Column<T>,
    by_kind: Vec<Option<&'static Column<T>>>,
}

impl<T> Merged<T> {
    /// The column of the kind at a place in [`NODES`] or [`RELATIONS`], where that kind has it.
    pub fn of_kind(&self, kind: usize) -> Option<&'static Column<T>> {
        self.by_kind.get(kind).copied().flatten()
    }

    /// The value for an item of the kind at a place in [`NODES`] or [`RELATIONS`].
    pub fn get<'a>(&self, kind: usize, item: &'a T) -> Value<'a> {
        self.of_kind(kind).map_or(Value::Nothing, |it| (it.get)(item))
    }
}

/// The columns of all kinds of node, each name once, in order of first appearance: for formats with one table of nodes.
pub fn node_columns() -> Vec<Merged<Node>> {
    merged(&NODES.iter().map(|it| it.columns.iter().collect()).collect::<Vec<_>>())
}

/// The columns of all relationships, each name once, the shared ones last: for formats with one table of edges.
pub fn edge_columns() -> Vec<Merged<Edge>> {
    let (shared, mut own) = merged(&RELATIONS.iter().map(|it| it.all_columns().collect()).collect::<Vec<_>>())
        .into_iter()
        .partition::<Vec<_>, _>(|it| SHARED.iter().any(|shared| shared.name == it.column.name));
    own.extend(shared);
    own
}

fn merged<T>(kinds: &[Vec<&'static Column<T>>]) -> Vec<Merged<T>> {
    let mut found: Vec<Merged<T>> = Vec::new();
    for (kind, columns) in kinds.iter().enumerate() {
        for &column in columns {
            let at = found.iter().position(|it| it.column.name == column.name).unwrap_or_else(|| {
                found.push(Merged { column, by_kind: vec![None; kinds.len()] });
                found.len() - 1
            });
            if let Some(slot) = found.get_mut(at).and_then(|it| it.by_kind.get_mut(kind)) {
                *slot = Some(column);
            }
        }
    }
    found
}

/// The place of a node's kind in [`NODES`].
pub fn kind_index(node: &Node) -> usize {
    match node {
        Node::Official(_) => 0,
        Node::Unit(_) => 1,
        Node::Region(_) => 2,
        Node::Event(_) => 3,
        Node::Statement(_) => 4,
        Node::Document(_) => 5,
    }
}

/// The place of an edge's relationship in [`RELATIONS`], or `None` where its ends are not those that the table allows.
pub fn relation_index(kind: &EdgeKind, from: &Node, to: &Node) -> Option<usize> {
    RELATIONS.iter().position(|it| (it.holds)(kind) && it.from == from.label() && it.to == to.label())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_columns<T>(columns: &[&Column<T>], reserved: &[&str]) {
        for column in columns {
            assert!(column.name.starts_with(|c: char| c.is_ascii_lowercase()), "{}", column.name);
            assert!(column.name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
            assert!(!reserved.contains(&column.name), "{} is taken", column.name);
            assert!(column.says.ends_with('.'), "{} says nothing", column.name);
        }
    }

    #[test]
    fn names_are_plain_and_said_once() {
        for kind in NODES {
            check_columns(&kind.columns.iter().collect::<Vec<_>>(), &["id", "label", "timeset"]);
            assert!(kind.columns.iter().any(|it| it.name == kind.named_by), "{}", kind.label);
        }
        for relation in RELATIONS {
            let columns: Vec<_> = relation.all_columns().collect();
            check_columns(&columns, &["id", "label", "timeset", "source", "target", "weight", "type"]);
            let mut names: Vec<_> = columns.iter().map(|it| it.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), columns.len(), "{}", relation.file);
        }
        let mut files: Vec<_> = NODES.iter().map(|it| it.file).chain(RELATIONS.iter().map(|it| it.file)).collect();
        files.sort_unstable();
        files.dedup();
        assert_eq!(files.len(), NODES.len() + RELATIONS.len());
    }

    #[test]
    fn one_name_means_one_type_everywhere() {
        for kind in NODES {
            for column in kind.columns {
                assert!(
                    node_columns().iter().all(|it| it.column.name != column.name || it.column.ty == column.ty),
                    "{}",
                    column.name
                );
            }
        }
        for relation in RELATIONS {
            for column in relation.columns {
                assert!(
                    edge_columns().iter().all(|it| it.column.name != column.name || it.column.ty == column.ty),
                    "{}",
                    column.name
                );
            }
        }
    }
}
