//! `judgements.jsonl`: the judgements behind who is who, one a line, for `explain` and `review`.

use crate::{RunError, lookup};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use simpul_link::{Judgement, Linked};
use simpul_model::NodeId;
use std::{
    io::{self, Write},
    path::Path,
};

/// What came of a judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The two are one official.
    Join,
    /// They were left apart, though not much was wanting.
    Open,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// What came of it.
    pub kind: Kind,
    /// The official that the two are, where they were joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<NodeId>,
    /// The judgement.
    #[serde(flatten)]
    pub judgement: Judgement,
}

/// Writes the lines of the file, and tells how many. There are many, and all are written in each run: so they are put together by
/// hand, to the bytes that `serde_json` gives for a [`Link`].
pub(crate) fn write(linked: &Linked, out: &mut dyn Write) -> io::Result<u64> {
    let mut now: FxHashMap<&str, &str> = FxHashMap::default();
    now.extend(linked.redirects.iter().map(|(old, new)| (old.as_str(), new.as_str())));
    let joins = linked.joins.iter().map(|it| (Kind::Join, it));
    let mut line = Vec::new();
    let mut lines = 0;
    for (kind, it) in joins.chain(linked.review.iter().map(|it| (Kind::Open, it))) {
        let official = (kind == Kind::Join).then(|| now.get(it.a.as_str()).copied().unwrap_or(it.a.as_str()));
        line.clear();
        put(&mut line, kind, official, it);
        out.write_all(&line)?;
        lines += 1;
    }
    Ok(lines)
}

fn put(out: &mut Vec<u8>, kind: Kind, official: Option<&str>, it: &Judgement) {
    out.extend_from_slice(match kind {
        Kind::Join => b"{\"kind\":\"join\"",
        Kind::Open => b"{\"kind\":\"open\"",
    });
    let ids = [("a", &it.a), ("b", &it.b), ("a_page", &it.a_page), ("b_page", &it.b_page)];
    let ids = ids.map(|(name, id)| (name, id.as_str()));
    // Identifiers hold nothing that JSON escapes.
    for (name, id) in official.map(|it| ("official", it)).into_iter().chain(ids) {
        for part in [",\"", name, "\":\"", id, "\""] {
            out.extend_from_slice(part.as_bytes());
        }
    }
    out.extend_from_slice(b",\"probability\":");
    put_number(out, it.probability);
    out.extend_from_slice(b",\"features\":{");
    let mut comma: &[u8] = b"\"";
    for (name, odds) in it.features.named().into_iter().filter(|it| it.1 != 0.0) {
        out.extend_from_slice(comma);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
        put_number(out, odds);
        comma = b",\"";
    }
    out.extend_from_slice(if it.decided { b"},\"decided\":true}\n" } else { b"},\"decided\":false}\n" });
}

fn put_number(out: &mut Vec<u8>, number: f32) {
    // Writing into memory fails for no number.
    let _ = serde_json::to_writer(out, &number);
}

/// The judgements of the newest export under `out`.
///
/// # Errors
///
/// Where there is no such export, or a line of it is damaged.
pub fn read(out: &Path) -> Result<Vec<Link>, RunError> {
    let mut links = Vec::new();
    lookup::each(&out.join("current").join("judgements.jsonl"), |it| links.push(it))?;
    Ok(links)
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_link::Features;

    #[test]
    fn lines_put_together_by_hand_are_those_of_the_serializer() {
        let id = |it: &str| NodeId::from_printed(it);
        let judgement = |names, rank, decided| Judgement {
            a: id("official:1"),
            b: id("official:2"),
            a_page: id("document:3"),
            b_page: id("document:4"),
            probability: 0.9987,
            features: Features { names, rank, ..Features::default() },
            decided,
        };
        let joins = vec![judgement(9.25, -0.5, false), judgement(0.0, 1e-4, true), judgement(f32::NAN, 1e20, false)];
        let review = vec![judgement(0.0, 0.0, false)];
        let redirects = vec![(id("official:1"), id("official:9"))];
        let linked = Linked { joins: joins.clone(), review: review.clone(), redirects, ..Linked::default() };
        let join = |judgement| Link { kind: Kind::Join, official: Some(id("official:9")), judgement };
        let open = |judgement| Link { kind: Kind::Open, official: None, judgement };
        let all = joins.into_iter().map(join).chain(review.into_iter().map(open));
        let expected: Vec<String> = all.map(|it| serde_json::to_string(&it).unwrap_or_default() + "\n").collect();
        let mut found = Vec::new();
        assert_eq!(write(&linked, &mut found).ok(), Some(4));
        assert_eq!(String::from_utf8(found), Ok(expected.concat()));
    }
}
