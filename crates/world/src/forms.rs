//! What the press makes of a name: short forms, other spellings, slips.

use crate::names::Name;
use crate::rng::Rng;

/// A first mention: mostly the whole name; `shortened` of them leave out or abbreviate a word.
pub fn first(name: &Name, shortened: f64, rng: &mut Rng) -> String {
    let mut words: Vec<String> = name.words.iter().map(|it| respelt(it, rng)).collect();
    let own = words.len() - name.prefix;
    if rng.chance(shortened) {
        match rng.below(10) {
            0..=2 if own >= 3 => {
                words.remove(name.prefix + 1);
            }
            3..=4 if own >= 3 => {
                words.pop();
            }
            5..=6 if own >= 3 => abbreviate(&mut words[name.prefix + 1]),
            5..=6 if own == 2 => abbreviate(&mut words[name.prefix]),
            7 if own >= 2 => {
                if let Some(last) = words.last_mut() {
                    abbreviate(last);
                }
            }
            8 if name.prefix > 0 => {
                words.drain(..name.prefix);
            }
            9 if own >= 2 => return short(name, rng),
            _ => {}
        }
    }
    words.join(" ")
}

/// A later mention: one word, now and then two.
pub fn short(name: &Name, rng: &mut Rng) -> String {
    let own = name.words.get(name.prefix..).unwrap_or_default();
    let called = |i: usize| own.get(i).cloned().unwrap_or_default();
    match (own.len(), rng.below(20)) {
        (0..=1, 0..=9) => name.words.join(" "),
        (0..=1, _) => called(0),
        (n, 0..=4) => called(n - 1),
        (3.., 5..=6) => called(1),
        (3.., 7..=8) => format!("{} {}", called(0), called(1)),
        (n, 9) => format!("{} {}", called(0), called(n - 1)),
        _ if matches!(own.first().map(String::as_str), Some("Muhammad" | "Abdul" | "Ahmad" | "Siti" | "Sitti")) => {
            called(1)
        }
        _ => called(0),
    }
}

/// Words that are written in several ways.
fn respelt(word: &str, rng: &mut Rng) -> String {
    let ways: &[&str] = match word {
        "Muhammad" => &["Muhammad", "Muhammad", "Muhammad", "Muhamad", "Mohammad", "Muh.", "Moh.", "M."],
        "Ahmad" => &["Ahmad", "Ahmad", "Achmad", "Akhmad"],
        "Abdul" => &["Abdul", "Abdul", "Abdul", "Abd."],
        "Yusuf" => &["Yusuf", "Yusuf", "Jusuf", "Yusup"],
        "Joko" | "Djoko" => &["Joko", "Joko", "Djoko"],
        "Teuku" | "T." => &["Teuku", "T."],
        "Siti" => &["Siti", "Siti", "St."],
        "Sitti" => &["Sitti", "Siti", "St."],
        "Syamsuddin" => &["Syamsuddin", "Syamsudin"],
        "Taufik" => &["Taufik", "Taufiq", "Taufik"],
        "Setiawan" => &["Setiawan", "Setiawan", "Setyawan"],
        "Haryanto" => &["Haryanto", "Haryanto", "Hariyanto"],
        _ => return word.to_owned(),
    };
    rng.word(ways).to_owned()
}

fn abbreviate(word: &mut String) {
    // Not `H.`, which would read as the honorific of a pilgrim.
    if let Some(letter) = word.chars().next().filter(|it| *it != 'H') {
        *word = format!("{letter}.");
    }
}

/// One slip of the keyboard within a word of more than three letters; as it was where there is none.
pub fn misspelt(text: &str, rng: &mut Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let inside: Vec<usize> = (1..letters.len().saturating_sub(1))
        .filter(|&i| letters[i - 1..=i + 1].iter().all(|it| it.is_alphabetic()))
        .collect();
    let Some(&at) = rng.pick(&inside) else { return text.to_owned() };
    match rng.below(5) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        3 => letters[at] = neighbour(letters[at], rng),
        _ => letters.insert(at, rng.word(&["a", "i", "u", "e", "h", "n", "s"]).chars().next().unwrap_or('a')),
    }
    letters.into_iter().collect()
}

fn neighbour(letter: char, rng: &mut Rng) -> char {
    let near = match letter {
        'a' => "eso",
        'e' => "iar",
        'i' => "uye",
        'o' => "uip",
        'u' => "oiy",
        'y' => "iu",
        'n' => "mb",
        'm' => "n",
        's' => "az",
        'd' => "ts",
        't' => "dr",
        'k' => "gh",
        'r' => "te",
        'h' => "gj",
        _ => "aiu",
    };
    near.chars().nth(rng.below(near.chars().count())).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    fn name(words: &[&str], prefix: usize) -> Name {
        Name { words: words.iter().map(|it| (*it).to_owned()).collect(), prefix, woman: false, culture: "javanese" }
    }

    #[test]
    fn a_short_form_is_made_of_words_of_the_name() {
        let whole = name(&["I", "Wayan", "Suardana", "Putra"], 2);
        for i in 0..200 {
            let form = short(&whole, &mut Rng::keyed(1, &[i]));
            assert!(form.split(' ').all(|it| whole.words.iter().any(|word| word == it)), "{form}");
        }
    }

    proptest! {
        #[test]
        fn a_slip_changes_little_and_keeps_the_words_apart(seed in any::<u64>()) {
            let slipped = misspelt("Agus Setiawan", &mut Rng::keyed(seed, &[]));
            prop_assert_eq!(slipped.split(' ').count(), 2);
            prop_assert!(slipped.chars().count().abs_diff(13) <= 1);
        }
    }
}
