//! Answers from a file: NDJSON, or CSV in the form of the decisions.

use serde::Deserialize;
use simpul_link::{Decisions, decisions::Verdict};
use simpul_model::NodeId;
use simpul_pipeline::{
    RunError,
    review::{self, Answer},
};

/// Who answers, and on which day, where a line doesn't say.
pub(crate) struct Reviewer {
    pub(crate) who: String,
    pub(crate) today: String,
}

/// An identifier, alone or as the side of a question that was printed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Named {
    Id(NodeId),
    Side { id: NodeId },
}

impl Named {
    fn id(self) -> NodeId {
        match self {
            Self::Id(id) | Self::Side { id } => id,
        }
    }
}

#[derive(Deserialize)]
struct Line {
    verdict: Option<String>,
    a: Named,
    b: Option<Named>,
    who: Option<String>,
    when: Option<String>,
    why: Option<String>,
}

/// Reads answers; a line without a verdict, or with `skip`, is none.
///
/// # Errors
///
/// Every line that can't be read: nothing is written down then.
pub(crate) fn read(text: &str, by: &Reviewer) -> Result<Vec<Answer>, RunError> {
    let (mut answers, mut bad) = (Vec::new(), Vec::new());
    for (i, line) in text.lines().enumerate().filter(|(_, it)| !it.trim().is_empty()) {
        let answer = if line.trim_start().starts_with('{') { json(line, by) } else { csv(line, by) };
        match answer {
            Ok(answer) => answers.extend(answer),
            Err(reason) => bad.push(format!("line {}: {reason}", i + 1)),
        }
    }
    if bad.is_empty() { Ok(answers) } else { Err(RunError::Faults(bad)) }
}

fn json(line: &str, by: &Reviewer) -> Result<Option<Answer>, String> {
    let it: Line = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let (a, b) = (it.a.id(), it.b.map(Named::id));
    let verdict: Verdict = match it.verdict.as_deref() {
        None | Some("" | "skip") => return Ok(None),
        Some("withdraw") => return Ok(Some(Answer::Withdrawn(a, b))),
        Some(word) => word.parse()?,
    };
    match (verdict, &b) {
        (Verdict::Wrong, Some(_)) => return Err("wrong takes one identifier: name it as a, and leave b out".to_owned()),
        (Verdict::Same | Verdict::Different, None) => return Err(format!("{verdict} takes two identifiers")),
        _ => {}
    }
    let (who, when) = (it.who.unwrap_or_else(|| by.who.clone()), it.when.unwrap_or_else(|| by.today.clone()));
    Ok(Some(review::decision(verdict, &a, b.as_ref(), &who, &when, &it.why.unwrap_or_default())))
}

fn csv(line: &str, by: &Reviewer) -> Result<Option<Answer>, String> {
    let word = line.split(',').next().unwrap_or_default().trim();
    if line.starts_with('#') || matches!(word, "verdict" | "skip") {
        return Ok(None);
    }
    if word == "withdraw" {
        let ids: Vec<NodeId> = line
            .split(',')
            .skip(1)
            .take(2)
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .map(NodeId::from_printed)
            .collect();
        let [a, b @ ..] = ids.as_slice() else { return Err("withdraw takes one or two identifiers".to_owned()) };
        return Ok(Some(Answer::Withdrawn(a.clone(), b.first().cloned())));
    }
    // `wrong,edge:…` is enough: the cells that are wanting are empty.
    let wanting = ",".repeat(2_usize.saturating_sub(line.matches(',').count()));
    let read = Decisions::from_csv(&format!("{line}{wanting}"))
        .map_err(|bad| bad.into_iter().map(|it| it.reason).collect::<Vec<_>>().join("; "))?;
    let answer = read.iter().next().map(|it| {
        let or = |text: &str, other: &str| if text.trim().is_empty() { other.to_owned() } else { text.to_owned() };
        let (who, when) = (or(&it.who, &by.who), or(&it.when, &by.today));
        review::decision(it.verdict, &it.a, it.b.as_ref(), &who, &when, &it.why)
    });
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<Vec<String>, String> {
        let by = Reviewer { who: "Rara".to_owned(), today: "2026-01-02".to_owned() };
        let told = |it: Answer| match it {
            Answer::Decided(it) => {
                format!("{} {} {:?} {} {} {}", it.verdict, it.a, it.b.map(|it| it.to_string()), it.who, it.when, it.why)
            }
            Answer::Withdrawn(a, b) => format!("withdraw {a} {:?}", b.map(|it| it.to_string())),
        };
        read(text, &by).map(|it| it.into_iter().map(told).collect()).map_err(|it| it.to_string())
    }

    #[test]
    fn a_printed_question_with_a_verdict_is_an_answer() {
        let line = r#"{"question":"apart","a":{"id":"official:a","pages":[]},"b":{"id":"official:b"},"weight":1.0"#;
        assert_eq!(check(&format!("{line}}}\n")), Ok(vec![]));
        let answered = check(&format!("{line},\"verdict\":\"same\",\"why\":\"one  face\"}}"));
        assert_eq!(answered, Ok(vec!["same official:a Some(\"official:b\") Rara 2026-01-02 one face".to_owned()]));
    }

    #[test]
    fn lines_of_the_decisions_are_answers() {
        let text = "verdict,a,b,who,when,why\ndifferent,official:a,official:b,,,\nwrong,edge:c,,Budi,2025-01-01,\n\
            withdraw,official:d,official:e\nskip,official:a,official:b\n";
        assert_eq!(
            check(text).unwrap(),
            [
                "different official:a Some(\"official:b\") Rara 2026-01-02 ",
                "wrong edge:c None Budi 2025-01-01 ",
                "withdraw official:d Some(\"official:e\")"
            ]
        );
    }

    #[test]
    fn every_line_that_is_no_answer_is_told() {
        let said = check("maybe,official:a,official:b\nsame,official:a\n{\"a\":3}\n").unwrap_err();
        for line in ["line 1: \"maybe\"", "line 2: same takes two", "line 3: "] {
            assert!(said.contains(line), "{said}");
        }
    }
}
