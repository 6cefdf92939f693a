//! The seam to the stages: what a run calls, with everything loaded that they need.

use simpul_model::{Article, DeadLetter, Graph, GraphBuilder, Node, Page, Reading, graph::Document};

/// The stages with their rules and vocabularies.
#[derive(Debug)]
pub struct Stages {
    /// Names the cleaner's version: articles made by another are made again.
    pub cleaner: String,
    /// Names the reader's version: readings made by another are made again.
    pub reader: String,
}

impl Stages {
    /// Loads what the stages need.
    pub fn load() -> Self {
        Self { cleaner: "placeholder".to_owned(), reader: "placeholder".to_owned() }
    }

    /// Page → article.
    ///
    /// # Errors
    ///
    /// A dead letter where the page holds no article.
    pub fn clean(&self, page: &Page) -> Result<Article, Box<DeadLetter>> {
        if page.body.is_empty() {
            return Err(Box::new(DeadLetter::new("clean", "empty", &page.url, &page.url, "the page is empty")));
        }
        let text = String::from_utf8_lossy(&page.body).into_owned();
        Ok(Article { url: page.url.clone(), text, ..Article::default() })
    }

    /// Article → facts.
    pub fn extract(&self, article: &Article) -> Reading {
        Reading {
            document: simpul_model::reading::Document {
                id: simpul_model::reading::Document::id_of(&article.url),
                url: article.url.clone(),
                title: article.title.clone(),
                publisher: None,
                byline: None,
                published: None,
                dateline: None,
                language: None,
                signature: Vec::new(),
            },
            sentences: vec![],
            officials: vec![],
            units: vec![],
            regions: vec![],
            events: vec![],
            statements: vec![],
            successions: vec![],
            programmes: vec![],
            notes: vec![],
        }
    }

    /// Facts → graph.
    pub fn link(&self, readings: &[Reading]) -> Graph {
        let mut builder = GraphBuilder::new();
        for reading in readings {
            let it = &reading.document;
            builder.node(Node::Document(Document {
                id: it.id.clone(),
                url: it.url.clone(),
                title: it.title.clone(),
                publisher: None,
                byline: None,
                published: None,
                dateline: None,
                language: None,
                duplicate_of: None,
            }));
        }
        builder.build()
    }
}
