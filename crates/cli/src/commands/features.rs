//! Why two are one person, or not, as a person reads it.

use simpul_link::Features;
use std::fmt::Write;

/// The features that say anything, strongest first: `names +9.1  unit +6.2  rank -0.4`.
pub(crate) fn line(it: &Features) -> String {
    let mut named: Vec<(&str, f32)> = it.named().into_iter().filter(|it| it.1.abs() >= 0.05).collect();
    named.sort_by(|x, y| y.1.abs().total_cmp(&x.1.abs()));
    if named.is_empty() {
        return "nothing speaks for it or against".to_owned();
    }
    named.iter().map(|(name, odds)| format!("{name} {odds:+.1}")).collect::<Vec<_>>().join("  ")
}

/// The same as a table with bars: to the right what speaks for one person, to the left what speaks for two.
pub(crate) fn table(it: &Features) -> String {
    let mut out = String::new();
    for (name, odds) in it.named() {
        let length = (odds.abs().round() as usize).min(12);
        let (left, right) =
            if odds < 0.0 { ("-".repeat(length), String::new()) } else { (String::new(), "+".repeat(length)) };
        let _ = writeln!(out, "    {name:<8}{odds:>+7.1}  {left:>12}|{right}");
    }
    out
}
