//! Chance that repeats: a small generator whose streams are named by numbers.
//!
//! Any part of the world can be drawn again alone, in any order, on any machine: `Rng::keyed(seed, &[STORY, 17])` always
//! gives story 17 the same numbers. Own code, because a world must not change when a library does.

/// A splitmix64 stream.
#[derive(Debug, Clone)]
pub struct Rng(u64);

impl Rng {
    /// The stream that `keys` name within `seed`.
    pub fn keyed(seed: u64, keys: &[u64]) -> Self {
        let mut rng = Self(seed ^ 0x5157_0d1c_9a5b_33f1);
        for &key in keys {
            // The state itself must be mixed: neighbouring keys would otherwise name one stream, shifted by a step.
            rng.0 ^= key.wrapping_mul(0xd6e8_feb8_6659_fd93);
            rng.0 = rng.bits();
        }
        rng
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number in `0..n`; 0 where `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.bits()) * n as u128) >> 64) as usize
    }

    /// A number in `low..=high`.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below((high - low).max(0) as usize + 1) as i32
    }

    /// A number in `0.0..1.0`.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something with probability `p` happens.
    pub fn chance(&mut self, p: f64) -> bool {
        self.unit() < p
    }

    /// One of `items`, all alike; `None` where there is none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// One of `words`, all alike; empty where there is none.
    pub fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.pick(words).copied().unwrap_or_default()
    }

    /// Puts `items` in another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Items drawn by weight.
#[derive(Debug, Clone, Default)]
pub struct Weighted<T> {
    items: Vec<T>,
    until: Vec<f64>,
}

impl<T> Weighted<T> {
    /// An item with its weight, behind those already there.
    pub fn push(&mut self, item: T, weight: f64) {
        self.until.push(self.until.last().copied().unwrap_or(0.0) + weight.max(0.0));
        self.items.push(item);
    }

    /// Draws one; `None` where there is none.
    pub fn draw(&self, rng: &mut Rng) -> Option<&T> {
        let point = rng.unit() * self.until.last()?;
        self.items.get(self.until.partition_point(|&it| it <= point).min(self.items.len() - 1))
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<T> FromIterator<(T, f64)> for Weighted<T> {
    fn from_iter<I: IntoIterator<Item = (T, f64)>>(items: I) -> Self {
        let mut all = Self { items: Vec::new(), until: Vec::new() };
        for (item, weight) in items {
            all.push(item, weight);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_known_by_its_keys_alone() {
        assert_eq!(Rng::keyed(1, &[2, 3]).bits(), Rng::keyed(1, &[2, 3]).bits());
        assert_ne!(Rng::keyed(1, &[2, 3]).bits(), Rng::keyed(1, &[3, 2]).bits());
        assert_ne!(Rng::keyed(1, &[2, 3]).bits(), Rng::keyed(2, &[2, 3]).bits());
    }

    #[test]
    fn neighbouring_keys_name_streams_that_do_not_overlap() {
        let mut drawn: Vec<u64> = Vec::new();
        for key in 0..50 {
            let mut rng = Rng::keyed(1, &[key]);
            drawn.extend((0..50).map(|_| rng.bits()));
        }
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn.len(), 2_500);
    }

    #[test]
    fn weights_are_kept() {
        let coins: Weighted<char> = [('a', 1.0), ('b', 3.0), ('c', 0.0)].into_iter().collect();
        let mut rng = Rng::keyed(7, &[]);
        let drawn: Vec<char> = (0..4_000).filter_map(|_| coins.draw(&mut rng).copied()).collect();
        let share = drawn.iter().filter(|it| **it == 'b').count() as f64 / 4_000.0;
        assert!((share - 0.75).abs() < 0.03 && !drawn.contains(&'c'));
    }
}
