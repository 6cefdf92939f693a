//! The printed forms of names, each once, and how much the agreement of two of them tells.
//!
//! The weight of an agreement is how rare the agreeing words are, learnt from the data: two Agus may be anyone, two
//! Hasudungan may not. For a word and its misspelling it is how much likelier the second form is from the first than
//! from any other word.

use crate::names::{Agreement, Alignment, Name, Token, agreement, distance};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Probability that a word is printed as one given other form of it.
pub(crate) mod chance {
    /// By spelling habit (`Rachmat` for `Rahmat`).
    pub(crate) const SPELLING: f64 = 0.03;
    /// By one given slip: about one word in thirty is misspelt, in one of some hundred ways.
    pub(crate) const SLIP: f64 = 0.0004;
    /// By two given slips, in a word of middling length.
    pub(crate) const SLIPS: f64 = 0.000_02;
    /// As its nickname.
    pub(crate) const NICKNAME: f64 = 0.01;
}

/// Share of a word that nobody in the data has yet.
const UNSEEN: f64 = 3e-4;
/// A neighbour with so many times the count is what a rare word was meant to be.
const MEANT: f64 = 4.0;
/// Names that share two neighbouring words with so many others show that the words go together (`I Made`, `La Ode`).
const TOGETHER: u32 = 4;

/// All forms of names in the data.
pub(crate) struct Forms {
    /// Each form once, sorted.
    pub(crate) names: Vec<Name>,
    /// Their words, as positions in `tokens`.
    pub(crate) words: Vec<Vec<u32>>,
    tokens: Vec<Token>,
    share: Vec<f64>,
    /// What else each word may be meant as, and it of them: similar words of the data.
    similar: Vec<Vec<u32>>,
    initials: [f64; 256],
    together: FxHashMap<(u32, u32), f64>,
    /// What agreement of a form with itself tells.
    own: Vec<f32>,
    weights: Vec<f64>,
    /// People among whom words are counted, those of whom the data know nothing included.
    people: f64,
}

impl Forms {
    /// Reads every printed name; gives the forms, and for each printed name its form.
    pub(crate) fn read(printed: &[&str]) -> (Vec<Name>, Vec<u32>) {
        // Most names are printed on many pages: each is read once.
        let mut texts: Vec<&str> = Vec::new();
        let mut known: FxHashMap<&str, u32> = FxHashMap::default();
        let mut number = |text| {
            *known.entry(text).or_insert_with(|| {
                texts.push(text);
                texts.len() as u32 - 1
            })
        };
        let text_of: Vec<u32> = printed.iter().map(|it| number(it)).collect();
        let mut read: Vec<(Name, u32)> = texts.par_iter().map(|it| Name::read(it)).zip(0..texts.len() as u32).collect();
        read.par_sort_unstable();
        let mut names: Vec<Name> = Vec::new();
        let mut form_of = vec![0_u32; texts.len()];
        for (name, text) in read {
            if names.last() != Some(&name) {
                names.push(name);
            }
            form_of[text as usize] = names.len() as u32 - 1;
        }
        (names, text_of.into_iter().map(|it| form_of[it as usize]).collect())
    }

    /// Takes the words apart and finds which are alike. Nothing is counted yet: see [`Forms::weigh`].
    pub(crate) fn new(names: Vec<Name>) -> Self {
        let mut tokens: Vec<Token> = names.iter().flat_map(|it| it.tokens.iter().cloned()).collect();
        tokens.par_sort_unstable();
        tokens.dedup();
        let at: FxHashMap<&Token, u32> = tokens.iter().enumerate().map(|(i, it)| (it, i as u32)).collect();
        let words: Vec<Vec<u32>> = names.iter().map(|it| it.tokens.iter().map(|it| at[it]).collect()).collect();
        Self {
            own: vec![0.0; names.len()],
            weights: vec![0.0; names.len()],
            people: 1.0,
            share: vec![0.0; tokens.len()],
            similar: similar(&tokens),
            initials: [0.0; 256],
            together: FxHashMap::default(),
            names,
            words,
            tokens,
        }
    }

    /// Counts words. `weights` says how many people bear each form; `foreign` adds that many people of whom the data
    /// know nothing, which keeps a small corpus from thinking its words common or rare.
    pub(crate) fn weigh(&mut self, weights: Vec<f64>, foreign: f64) {
        let mut counts = vec![0.0; self.tokens.len()];
        let mut initials = [0.0_f64; 256];
        for (form, weight) in self.words.iter().zip(&weights) {
            for &word in form {
                counts[word as usize] += weight;
                initials[self.letter(word) as usize] += weight;
            }
        }
        let people = weights.iter().sum::<f64>() + foreign;
        let abroad = |token: &Token| foreign * super::common::share(&token.text).unwrap_or(UNSEEN);
        let people = people.max(1.0);
        self.people = people;
        let share = |(count, token): (&f64, &Token)| ((count + abroad(token)) / people).max(1e-9);
        self.share = counts.iter().zip(&self.tokens).map(share).collect();
        let letters = initials.iter().sum::<f64>();
        self.initials = initials.map(|it| (it + foreign / 20.0) / (letters + foreign).max(1.0));
        self.weights = weights;
        self.together = self.pairs_that_go_together();
        self.own = (0..self.names.len()).into_par_iter().map(|it| self.identical(it)).collect();
    }

    /// How many people bear a form.
    pub(crate) fn weight(&self, form: u32) -> u64 {
        (self.weights[form as usize] * 1000.0) as u64
    }

    fn pairs_that_go_together(&self) -> FxHashMap<(u32, u32), f64> {
        let mut counts: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        let mut types = 0_u32;
        for words in self.words.iter().filter(|it| it.len() > 2) {
            types += 1;
            for pair in words.windows(2) {
                *counts.entry((pair[0], pair[1])).or_insert(0) += 1;
            }
        }
        counts.retain(|_, it| *it > TOGETHER);
        let types = f64::from(types.max(1));
        let mut out: FxHashMap<(u32, u32), f64> = FxHashMap::default();
        #[expect(clippy::iter_over_hash_type, reason = "fills a map, entry by entry")]
        for ((a, b), count) in counts {
            let apart = self.share[a as usize] * self.share[b as usize];
            let excess = (f64::from(count - TOGETHER) / types / apart.max(1e-12)).ln();
            if excess > 0.0 {
                out.insert((a, b), excess);
            }
        }
        out
    }

    fn identical(&self, form: usize) -> f32 {
        let words = &self.words[form];
        // A name of several words is as rare as its words are elsewhere: that a man is often in the news does not make
        // it common. Of a name of one word nothing else tells how many bear it.
        let own = if self.full_words(form as u32) > 1 { self.weights[form] / self.people } else { 0.0 };
        let mut sum: f64 = words.iter().map(|it| self.exact(*it, own)).sum();
        sum -= words.windows(2).filter_map(|it| self.together.get(&(it[0], it[1]))).sum::<f64>();
        let rarest = words.iter().map(|it| self.exact(*it, own)).fold(0.0, f64::max);
        sum.max(rarest) as f32
    }

    /// What it tells that a word agrees to the letter, a part of its share left out of account.
    fn exact(&self, word: u32, without: f64) -> f64 {
        let token = &self.tokens[word as usize];
        if token.is_initial() {
            return self.initial(token);
        }
        -(self.share[word as usize] - without).max(1e-9).ln()
    }

    fn initial(&self, token: &Token) -> f64 {
        let first = token.text.bytes().next().unwrap_or(0);
        -self.initials[first as usize].max(1e-3).ln()
    }

    /// What it tells that two forms are both used, in natural-log odds; `None` where one person cannot bear both.
    pub(crate) fn evidence(&self, a: u32, b: u32) -> Option<f32> {
        if a == b {
            return Some(self.own[a as usize]);
        }
        let (x, y) = (&self.names[a as usize], &self.names[b as usize]);
        if x.wife != y.wife && x.tokens.len() != y.tokens.len() {
            return None;
        }
        let alignment = Alignment::of(x, y);
        if !alignment.compatible() {
            return None;
        }
        let (first, second) = (&self.words[a as usize], &self.words[b as usize]);
        let mut sum = 0.0;
        let mut last: Option<u32> = None;
        for &(i, j, how) in &alignment.pairs {
            let (x, y) = (first[i], second[j]);
            sum += self.word(x, y, how);
            if let Some(pair) = last.and_then(|it| self.together.get(&(it, x))) {
                sum -= pair;
            }
            last = Some(x);
        }
        // A swapped order is seldom, and so is a nickname beside a contradiction.
        let crossed = alignment.pairs.windows(2).any(|it| it[0].1 > it[1].1);
        Some((sum - if crossed { 1.5 } else { 0.0 }) as f32)
    }

    fn word(&self, x: u32, y: u32, how: Agreement) -> f64 {
        let tau = match how {
            Agreement::Exact => return self.exact(x, 0.0),
            Agreement::Initial => return self.initial(&self.tokens[x as usize]),
            Agreement::Spelling => chance::SPELLING,
            Agreement::Slip => chance::SLIP,
            Agreement::Nickname => chance::NICKNAME,
            Agreement::Slips => chance::SLIPS,
        };
        let share = |it: u32| self.share[it as usize];
        let (meant, printed) = if share(x) >= share(y) { (x, y) } else { (y, x) };
        let slipped: f64 = self.similar[printed as usize].iter().map(|it| share(*it) * chance::SLIP).sum();
        let true_share = (share(printed) - slipped).max(share(printed) * 0.1);
        (tau / (true_share + slipped.max(share(meant) * tau))).ln()
    }

    /// The words under which a form's word may be found again: itself, and what it seems to be meant as.
    pub(crate) fn roots(&self, word: u32) -> impl Iterator<Item = u32> + '_ {
        let share = self.share[word as usize];
        let meant = self.similar[word as usize]
            .iter()
            .copied()
            .filter(move |it| self.share[*it as usize] >= share * MEANT)
            .max_by(|a, b| self.share[*a as usize].total_cmp(&self.share[*b as usize]).then(b.cmp(a)));
        std::iter::once(word).chain(meant)
    }

    /// Whether a form holds a word, as it seems to be meant, of a part of all words: one in so many, chosen by spelling.
    pub(crate) fn holds_word_of(&self, form: u32, one_in: u64) -> bool {
        self.words[form as usize].iter().filter(|it| !self.is_initial(**it)).any(|word| {
            let meant = self.roots(*word).last().unwrap_or(*word);
            hash(9, [self.tokens[meant as usize].text.as_bytes(), &[]]).is_multiple_of(one_in)
        })
    }

    /// Whether only the first letter of a word is printed.
    pub(crate) fn is_initial(&self, word: u32) -> bool {
        self.tokens[word as usize].is_initial()
    }

    /// First letter of a word.
    pub(crate) fn letter(&self, word: u32) -> u8 {
        self.tokens[word as usize].text.bytes().next().unwrap_or(0)
    }

    /// Words of a form printed in full.
    pub(crate) fn full_words(&self, form: u32) -> usize {
        self.names[form as usize].full_words()
    }

    /// What agreement of a form with itself tells.
    pub(crate) fn own(&self, form: u32) -> f32 {
        self.own[form as usize]
    }
}

/// For each word the words one slip away or of the same skeleton, found through what is left when a letter is dropped.
fn similar(tokens: &[Token]) -> Vec<Vec<u32>> {
    let mut left: Vec<(u64, u32)> = tokens
        .par_iter()
        .enumerate()
        .flat_map_iter(|(i, token)| variants(token).into_iter().map(move |it| (it, i as u32)))
        .collect();
    left.par_sort_unstable();
    left.dedup();
    let mut pairs: FxHashSet<(u32, u32)> = FxHashSet::default();
    for group in left.chunk_by(|a, b| a.0 == b.0).filter(|it| it.len() > 1 && it.len() < 200) {
        for (i, &(_, a)) in group.iter().enumerate() {
            for &(_, b) in &group[i + 1..] {
                pairs.insert((a, b));
            }
        }
    }
    let mut sorted: Vec<(u32, u32)> = pairs.into_iter().collect();
    sorted.par_sort_unstable();
    let close: Vec<bool> = sorted
        .par_iter()
        .map(|&(a, b)| {
            let (x, y) = (&tokens[a as usize], &tokens[b as usize]);
            distance(x.text.as_bytes(), y.text.as_bytes(), 1).is_some() || agreement(x, y).is_some()
        })
        .collect();
    let mut out = vec![Vec::new(); tokens.len()];
    for (&(a, b), _) in sorted.iter().zip(close).filter(|it| it.1) {
        out[a as usize].push(b);
        out[b as usize].push(a);
    }
    out
}

/// Hashes of the word, of the word without one of its letters, and of its skeleton.
fn variants(token: &Token) -> Vec<u64> {
    let text = token.text.as_bytes();
    if text.len() < 3 {
        return Vec::new();
    }
    let mut out = vec![hash(0, [text, &[]]), hash(1, [token.skeleton.as_bytes(), &[]])];
    if text.len() > 2 {
        out.extend((0..text.len()).map(|at| hash(0, [&text[..at], &text[at + 1..]])));
    }
    out
}

fn hash(kind: u8, parts: [&[u8]; 2]) -> u64 {
    // FNV-1a: the same on every machine, good enough to tell words apart.
    let mut sum = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(kind);
    for byte in parts.iter().copied().flatten() {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    sum ^ (sum >> 29)
}
