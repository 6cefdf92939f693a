//! A reviewer's word: same, different, wrong. It wins over every score.
//!
//! Decisions are plain CSV: `verdict,a,b,who,when,why`, sorted, one a line, kept beside the configuration. `same` and
//! `different` name two officials by any identifier either ever had; `wrong` names an edge or a node that is not so.

use serde::{Deserialize, Serialize};
use simpul_model::NodeId;
use std::{collections::BTreeSet, fmt, str::FromStr};

/// The header of the file.
const HEADER: &str = "verdict,a,b,who,when,why";

/// What a reviewer found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Both are one person.
    Same,
    /// They are two people.
    Different,
    /// The edge or node says what is not so and is left out of the graph.
    Wrong,
}

impl Verdict {
    /// The word in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::Wrong => "wrong",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "same" => Ok(Self::Same),
            "different" => Ok(Self::Different),
            "wrong" => Ok(Self::Wrong),
            other => Err(format!("\"{other}\" is none of same, different, wrong")),
        }
    }
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Decision {
    /// What was found.
    pub verdict: Verdict,
    /// The first official, or what is wrong.
    pub a: NodeId,
    /// The second official; empty for [`Verdict::Wrong`].
    pub b: Option<NodeId>,
    /// Who found it.
    pub who: String,
    /// When, as the reviewer wrote it (ISO date).
    pub when: String,
    /// Why.
    pub why: String,
}

/// A line of the file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct BadDecision {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// All decisions, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decisions {
    all: BTreeSet<Decision>,
}

impl Decisions {
    /// Reads the file's text.
    ///
    /// # Errors
    /// Every line that cannot be read, not only the first.
    pub fn from_csv(text: &str) -> Result<Self, Vec<BadDecision>> {
        let mut all = BTreeSet::new();
        let mut bad = Vec::new();
        for (i, line) in text.lines().enumerate() {
            let line_text = line.trim_end_matches('\r');
            if line_text.trim().is_empty() || line_text.starts_with('#') || (i == 0 && line_text == HEADER) {
                continue;
            }
            match read_line(line_text) {
                Ok(decision) => {
                    all.insert(decision);
                }
                Err(reason) => bad.push(BadDecision { line: i + 1, reason }),
            }
        }
        if bad.is_empty() { Ok(Self { all }) } else { Err(bad) }
    }

    /// The file's text: header, then the decisions, sorted.
    pub fn to_csv(&self) -> String {
        let mut out = format!("{HEADER}\n");
        for it in &self.all {
            let b = it.b.as_ref().map_or("", NodeId::as_str);
            let cells = [it.verdict.as_str(), it.a.as_str(), b, &it.who, &it.when, &it.why];
            out.push_str(&cells.map(quoted).join(","));
            out.push('\n');
        }
        out
    }

    /// Adds a decision. One about the same pair replaces what was found before.
    pub fn add(&mut self, decision: Decision) {
        self.withdraw(&decision.a, decision.b.as_ref());
        self.all.insert(decision);
    }

    /// Takes back what was found about a pair; whether there was anything.
    pub fn withdraw(&mut self, a: &NodeId, b: Option<&NodeId>) -> bool {
        let before = self.all.len();
        self.all.retain(|it| {
            let straight = it.a == *a && it.b.as_ref() == b;
            let crossed = b == Some(&it.a) && it.b.as_ref() == Some(a);
            !straight && !crossed
        });
        self.all.len() != before
    }

    /// The decisions, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &Decision> {
        self.all.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What is marked wrong.
    pub(crate) fn wrong(&self) -> BTreeSet<&NodeId> {
        self.all.iter().filter(|it| it.verdict == Verdict::Wrong).map(|it| &it.a).collect()
    }

    /// Whether something was found wrong.
    pub fn has_wrong(&self) -> bool {
        self.all.iter().any(|it| it.verdict == Verdict::Wrong)
    }

    /// The pairs found to be one person, or two.
    pub(crate) fn pairs(&self, verdict: Verdict) -> impl Iterator<Item = (&NodeId, &NodeId)> {
        self.all.iter().filter(move |it| it.verdict == verdict).filter_map(|it| it.b.as_ref().map(|b| (&it.a, b)))
    }
}

fn read_line(line: &str) -> Result<Decision, String> {
    let cells = cells(line)?;
    let [verdict, a, b, rest @ ..] = cells.as_slice() else {
        return Err(format!("three cells at least are needed ({HEADER})"));
    };
    let verdict: Verdict = verdict.parse()?;
    let id = |text: &str| (!text.trim().is_empty()).then(|| NodeId::from_printed(text.trim()));
    let a = id(a).ok_or("the second cell must hold an identifier")?;
    let b = id(b);
    match (verdict, &b) {
        (Verdict::Wrong, Some(_)) => return Err("wrong takes one identifier".to_owned()),
        (Verdict::Same | Verdict::Different, None) => return Err(format!("{verdict} takes two identifiers")),
        _ => {}
    }
    let cell = |i: usize| rest.get(i).cloned().unwrap_or_default();
    Ok(Decision { verdict, a, b, who: cell(0), when: cell(1), why: cell(2) })
}

/// Splits a line of CSV (RFC 4180, no line breaks inside cells).
fn cells(line: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    let mut cell = String::new();
    let mut inside = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, inside) {
            ('"', true) if chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            ('"', true) => inside = false,
            ('"', false) if cell.is_empty() => inside = true,
            (',', false) => out.push(std::mem::take(&mut cell)),
            (other, _) => cell.push(other),
        }
    }
    out.push(cell);
    if inside { Err("a quotation mark is not closed".to_owned()) } else { Ok(out) }
}

fn quoted(cell: &str) -> String {
    let cell: String = cell.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if cell.contains([',', '"']) || cell.starts_with('#') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut all = Decisions::default();
        all.add(Decision {
            verdict: Verdict::Same,
            a: NodeId::from_printed("official:b"),
            b: Some(NodeId::from_printed("official:a")),
            who: "Rara".to_owned(),
            when: "2026-11-02".to_owned(),
            why: "one press release, \"both\" names".to_owned(),
        });
        assert_eq!(Decisions::from_csv(&all.to_csv()), Ok(all.clone()));
        assert!(all.withdraw(&NodeId::from_printed("official:a"), Some(&NodeId::from_printed("official:b"))));
        assert!(all.is_empty());
    }

    #[test]
    fn every_bad_line_is_told() {
        let bad = Decisions::from_csv("verdict,a,b,who,when,why\nsame,x,,,,\nmaybe,x,y\nwrong,x,,me,,\n").unwrap_err();
        assert_eq!(bad.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 3]);
    }
}
