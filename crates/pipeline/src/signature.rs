//! `MinHash` signatures: how alike two texts are, told from a few numbers.
//!
//! The share of equal numbers in two signatures estimates the share of three-word runs that both texts have, so a press
//! release with another headline and a cut last paragraph is still known.

/// Numbers in a signature.
const LENGTH: usize = 64;
/// Words in a run.
const RUN: usize = 3;
/// Texts with fewer runs say too little to be compared.
const FEWEST_RUNS: usize = 24;

/// The signature of a text; empty where it is too short.
pub(crate) fn of(text: &str) -> Vec<u32> {
    let words: Vec<u64> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(|word| word.chars().flat_map(char::to_lowercase).fold(FNV_START, |hash, c| fnv(hash, u64::from(c))))
        .collect();
    if words.len() < FEWEST_RUNS + RUN - 1 {
        return Vec::new();
    }
    let mut least = vec![u32::MAX; LENGTH];
    for run in words.windows(RUN) {
        let hash = run.iter().fold(FNV_START, |hash, word| fnv(hash, *word));
        for (i, slot) in least.iter_mut().enumerate() {
            *slot = (*slot).min((mix(hash ^ mix(i as u64 + 1)) >> 32) as u32);
        }
    }
    least
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

fn fnv(hash: u64, next: u64) -> u64 {
    (hash ^ next).wrapping_mul(0x0100_0000_01b3)
}

/// `SplitMix64`'s finish: every bit of the input moves every bit of the output.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(from: usize, to: usize) -> String {
        (from..to).flat_map(|i| [format!("kata{i}"), " ".to_owned()]).collect()
    }

    fn alike(a: &str, b: &str) -> f64 {
        let (a, b) = (of(a), of(b));
        a.iter().zip(&b).filter(|(x, y)| x == y).count() as f64 / LENGTH as f64
    }

    #[test]
    fn a_copy_with_another_end_is_known_and_another_text_is_not() {
        assert!(alike(&text(0, 200), &text(0, 200).to_uppercase()) > 0.99);
        assert!(alike(&text(0, 200), &text(10, 205)) > 0.75);
        assert!(alike(&text(0, 200), &text(300, 500)) < 0.1);
        assert!(of("terlalu pendek").is_empty());
    }
}
