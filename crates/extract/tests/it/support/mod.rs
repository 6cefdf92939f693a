//! A page of a few sentences, read.

use simpul_lexicon::Lexicon;
use simpul_model::{
    Article, Reading, Role,
    reading::{EventReading, Who},
};
use std::fmt::Write;

/// Reads a page without headline.
pub(crate) fn read(text: &str) -> Reading {
    let article = Article {
        url: "page.txt".to_owned(),
        text: text.to_owned(),
        language: Some("id".to_owned()),
        ..Article::default()
    };
    simpul_extract::read(&article, Lexicon::builtin())
}

/// Each official as `rank name: post @ unit (status, acting); …`.
pub(crate) fn officials(reading: &Reading) -> Vec<String> {
    reading
        .officials
        .iter()
        .map(|it| {
            let posts: Vec<String> = it
                .posts
                .iter()
                .map(|post| {
                    let unit = post.unit.map_or("?", |unit| reading.units[unit as usize].name.as_str());
                    let status = if post.status == simpul_model::PostStatus::Former {
                        " (former)"
                    } else if post.acting {
                        " (acting)"
                    } else {
                        ""
                    };
                    format!("{} @ {unit}{status}", post.post)
                })
                .collect();
            let rank = it.rank.as_deref().map(|rank| format!("{rank} ")).unwrap_or_default();
            format!("{rank}{}: {}", it.name, posts.join("; "))
        })
        .collect()
}

/// Each statement as `speaker: first words`.
pub(crate) fn statements(reading: &Reading) -> Vec<String> {
    reading
        .statements
        .iter()
        .map(|it| {
            let speaker = it.speaker.map_or("-", |official| reading.officials[official as usize].name.as_str());
            let first: Vec<&str> = it.text.split(' ').take(3).collect();
            format!("{speaker}: {}", first.join(" "))
        })
        .collect()
}

/// Each unit as `name [region]`.
pub(crate) fn units(reading: &Reading) -> Vec<String> {
    reading
        .units
        .iter()
        .map(|it| format!("{} [{}]", it.name, it.region.map_or_else(|| "-".to_owned(), |code| code.to_string())))
        .collect()
}

/// The codes of the regions.
pub(crate) fn regions(reading: &Reading) -> Vec<String> {
    reading.regions.iter().map(|it| it.code.to_string()).collect()
}

fn name(reading: &Reading, who: Who) -> &str {
    match who {
        Who::Official(index) => &reading.officials[index as usize].name,
        Who::Unit(index) => &reading.units[index as usize].name,
    }
}

/// `kind day @venue #region org[…] leads[…] speaks[…] there[…]`, each part only where there is one.
fn shown(reading: &Reading, event: &EventReading) -> String {
    let mut line = format!("{:?}", event.kind).to_lowercase();
    if let Some(date) = event.date {
        let _ = write!(line, " {}", date.start);
        if let Some(end) = date.end {
            let _ = write!(line, "/{end}");
        }
    }
    if let Some(venue) = &event.venue {
        let _ = write!(line, " @{venue}");
    }
    if let Some(region) = event.region {
        let _ = write!(line, " #{region}");
    }
    let hosts: Vec<&str> = event.organizers.iter().map(|it| reading.units[it.unit as usize].name.as_str()).collect();
    if !hosts.is_empty() {
        let _ = write!(line, " org[{}]", hosts.join(", "));
    }
    for (role, word) in [(Role::Leader, "leads"), (Role::Speaker, "speaks"), (Role::Attendee, "there")] {
        let mut names: Vec<&str> =
            event.participants.iter().filter(|it| it.role == role).map(|it| name(reading, it.who)).collect();
        names.sort_unstable();
        if !names.is_empty() {
            let _ = write!(line, " {word}[{}]", names.join(", "));
        }
    }
    line
}

/// Each event of a page, as [`shown`] prints it.
pub(crate) fn events(reading: &Reading) -> Vec<String> {
    reading.events.iter().map(|it| shown(reading, it)).collect()
}

/// Asserts the officials of a text, as [`officials`] prints them.
#[track_caller]
pub(crate) fn check_officials(text: &str, expected: &[&str]) {
    assert_eq!(officials(&read(text)), expected, "\n{text}");
}

/// Asserts the officials of a page with a headline.
#[track_caller]
pub(crate) fn check_titled(title: &str, body: &str, expected: &[&str]) {
    let article = Article {
        url: "page.txt".to_owned(),
        title: Some(title.to_owned()),
        text: format!("{title}\n\n{body}"),
        body_start: title.len() + 2,
        language: Some("id".to_owned()),
        ..Article::default()
    };
    assert_eq!(officials(&simpul_extract::read(&article, Lexicon::builtin())), expected, "\n{title}\n{body}");
}

/// Asserts the events of a text, as [`events`] prints them.
#[track_caller]
pub(crate) fn check_events(text: &str, expected: &[&str]) {
    assert_eq!(events(&read(text)), expected, "\n{text}");
}
