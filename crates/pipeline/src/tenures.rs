//! Who held a post, and on which day. *Current* is said as of a day only: a missing end ends nothing, and proves nothing.

use crate::lookup::{since, words};
use simpul_model::{Date, Edge, EdgeKind, Graph, PostStatus};

/// How it is known that someone held a post on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// The day lies between days that pages give.
    Seen,
    /// Pages show it up to a day before, and none says that it ended or that another followed.
    Since(Date),
}

/// The tenures of a post named as a person would (`Kapolres Sampang`); earliest first.
pub fn of<'g>(graph: &'g Graph, asked: &str) -> Vec<&'g Edge> {
    let wanted = words(asked);
    let mut found: Vec<(usize, &Edge)> = graph
        .edges()
        .filter_map(|edge| {
            let EdgeKind::HoldsPost { post, .. } = &edge.kind else { return None };
            let unit = graph.node(&edge.to)?;
            let held = words(post);
            if !wanted.iter().any(|it| held.contains(it)) {
                return None;
            }
            let spare = crate::lookup::names(unit).filter_map(|name| {
                let mut there = held.clone();
                there.extend(words(name));
                wanted.iter().all(|it| there.contains(it)).then(|| there.len() - wanted.len().min(there.len()))
            });
            Some((spare.min()?, edge))
        })
        .collect();
    let closest = found.iter().map(|it| it.0).min().unwrap_or(0);
    found.retain(|it| it.0 <= closest + 1);
    let mut found: Vec<&Edge> = found.into_iter().map(|it| it.1).collect();
    found.sort_by_key(|edge| (since(edge).is_none(), since(edge), edge.id.clone()));
    found
}

/// The tenures that held on a day; and, for want of any, the nearest before and after it.
pub fn at<'g>(all: &[&'g Edge], day: Date) -> (Vec<&'g Edge>, Vec<&'g Edge>) {
    let holding: Vec<&Edge> = all.iter().copied().filter(|it| held(it, all, day).is_some()).collect();
    if !holding.is_empty() {
        return (holding, Vec::new());
    }
    let before = all.iter().rev().find(|it| since(it).is_some_and(|it| it <= day));
    let after = all.iter().find(|it| since(it).is_some_and(|it| it > day));
    (holding, before.into_iter().chain(after).copied().collect())
}

/// Whether someone held a post on a day, as far as pages tell. `all` are the tenures of that post.
pub fn held(tenure: &Edge, all: &[&Edge], day: Date) -> Option<Held> {
    let EdgeKind::HoldsPost { status, from, to, last_seen, .. } = tenure.kind else { return None };
    // Whom pages only ever call a former holder was one before they say so.
    if since(tenure)? > day || (status == PostStatus::Former && from.is_none() && last_seen.is_none()) {
        return None;
    }
    if let Some(end) = to {
        return (day <= end).then_some(Held::Seen);
    }
    let last = last_seen.or(from)?;
    if day <= last {
        return Some(Held::Seen);
    }
    let followed = all.iter().any(|it| follows(it, tenure) && since(it).is_some_and(|it| last < it && it <= day));
    (!followed).then_some(Held::Since(last))
}

/// Whether another is in the very post of a tenure.
fn follows(other: &Edge, tenure: &Edge) -> bool {
    let (EdgeKind::HoldsPost { post: a, status, last_seen, .. }, EdgeKind::HoldsPost { post: b, .. }) =
        (&other.kind, &tenure.kind)
    else {
        return false;
    };
    let only_former = *status == PostStatus::Former && last_seen.is_none();
    other.to == tenure.to && other.from != tenure.from && a.eq_ignore_ascii_case(b) && !only_former
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_model::NodeId;

    /// A Kapolres of one place, with the days from, to, first and last seen.
    fn tenure(who: &str, status: PostStatus, days: [&str; 4]) -> Edge {
        let [from, to, first_seen, last_seen] = days.map(|it| it.parse().ok());
        let post = "Kapolres".to_owned();
        Edge {
            id: NodeId::hashed("edge", &[who]),
            from: NodeId::named("official", who),
            to: NodeId::named("unit", "polres"),
            kind: EdgeKind::HoldsPost { post, status, acting: false, rank: None, from, to, first_seen, last_seen },
            evidence: Vec::new(),
            confidence: 0.9,
        }
    }

    fn check(all: &[Edge], day: &str, expect: &[(usize, Held)]) {
        let all: Vec<&Edge> = all.iter().collect();
        let day = day.parse().unwrap();
        let found: Vec<(usize, Held)> =
            all.iter().enumerate().filter_map(|(i, it)| Some((i, held(it, &all, day)?))).collect();
        assert_eq!(found, expect, "{day}");
    }

    #[test]
    fn a_missing_end_ends_where_another_is_seen_and_not_before() {
        let all = [
            tenure("a", PostStatus::Former, ["", "", "2023-02-01", "2023-06-01"]),
            tenure("b", PostStatus::Current, ["", "", "2024-03-01", "2024-05-01"]),
        ];
        check(&all, "2023-01-01", &[]);
        check(&all, "2023-04-01", &[(0, Held::Seen)]);
        check(&all, "2024-01-01", &[(0, Held::Since("2023-06-01".parse().unwrap()))]);
        check(&all, "2024-03-01", &[(1, Held::Seen)]);
        check(&all, "2030-01-01", &[(1, Held::Since("2024-05-01".parse().unwrap()))]);
    }

    #[test]
    fn an_end_that_a_page_gives_is_the_end() {
        let all = [tenure("a", PostStatus::Former, ["2022-01-01", "2023-01-01", "2022-05-01", "2022-06-01"])];
        check(&all, "2022-12-31", &[(0, Held::Seen)]);
        check(&all, "2023-01-02", &[]);
    }

    #[test]
    fn who_is_only_called_a_former_holder_held_it_on_no_day_that_is_known() {
        check(&[tenure("a", PostStatus::Former, ["", "", "2023-02-01", ""])], "2023-03-01", &[]);
    }
}
