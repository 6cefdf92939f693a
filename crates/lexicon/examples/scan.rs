//! Prints every hit in the text on standard input: `cargo run -p simpul-lexicon --example scan < page.txt`.
#![expect(clippy::print_stdout, reason = "an example prints")]

use simpul_lexicon::{Lexicon, Scratch, Term};
use std::io::Read as _;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let lexicon = Lexicon::builtin();
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    lexicon.scan(&text, &mut scratch, &mut hits);
    for hit in hits {
        let printed = text.get(hit.start as usize..hit.end as usize).unwrap_or_default();
        let meaning = match hit.term {
            Term::Rank(i) => lexicon.rank(i).standard.clone(),
            Term::Corps(i) => lexicon.corps(i).standard.clone(),
            Term::Degree(i) => lexicon.degree(i).standard.clone(),
            Term::Honorific(i) => lexicon.honorific(i).standard.clone(),
            Term::Post(i) => {
                let post = lexicon.post(i);
                format!("{} of {}", post.standard, post.unit.as_deref().unwrap_or("any unit"))
            }
            Term::UnitType(i) => lexicon.unit_type(i).id.clone(),
            Term::Unit(i) => lexicon.unit(i).name.clone(),
            Term::Level(i) => lexicon.level(i).name.clone(),
            Term::Place(i) => format!("{:?}", lexicon.gazetteer().named(i).iter().take(6).collect::<Vec<_>>()),
            Term::Event(i) => lexicon.event(i).kind.to_string(),
            Term::Speech(i) => lexicon.speech(i).base.clone(),
            Term::Role(i) => format!("{:?}", lexicon.role(i).role),
            Term::Status(i) => format!("{:?}", lexicon.status(i).effect),
            Term::Programme(i) => lexicon.programme(i).name.clone(),
            Term::Group(i) => lexicon.group(i).standard.clone(),
            Term::Weekday(i) | Term::Month(i) | Term::DayPart(i) => i.to_string(),
            Term::Relative(i) => lexicon.relative(i).name.clone(),
        };
        println!("{:6} {printed:30} {:?} {meaning}", hit.start, hit.term);
    }
    Ok(())
}
