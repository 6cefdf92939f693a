//! How two names, and two ranks, of one page relate.

use crate::doc::Doc;
use simpul_lexicon::skeleton;

/// How two names of one page relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    None,
    /// One is a short form of the other.
    Short,
    /// One token is misspelt.
    Misspelt,
    Equal,
}

fn token_fits(a: &str, b: &str) -> bool {
    a == b
        || (a.len() == 1 && b.starts_with(a))
        || (b.len() == 1 && a.starts_with(b))
        || is_muhammad(a) && is_muhammad(b)
}

fn is_muhammad(token: &str) -> bool {
    matches!(
        token,
        "m" | "muh"
            | "moh"
            | "mohd"
            | "mhd"
            | "muhamad"
            | "muhammad"
            | "mohamad"
            | "mohammad"
            | "mochamad"
            | "mochammad"
            | "moch"
    )
}

/// Whether every token of `short` stands in `long`, in order.
pub(super) fn within(short: &[String], long: &[String]) -> bool {
    // An initial fits any word of its letter, so at least one whole word must be the same.
    let mut rest = long.iter();
    short.iter().all(|it| rest.any(|other| token_fits(it, other)))
        && short.iter().any(|it| it.len() > 1 && long.contains(it))
}

pub(super) fn fit(a: &[String], b: &[String]) -> Fit {
    if a.len() == b.len() && a.iter().zip(b).all(|(x, y)| token_fits(x, y)) {
        return Fit::Equal;
    }
    // `Ali Yasir` and `Aliyasir`
    let length = |it: &[String]| it.iter().map(String::len).sum::<usize>();
    if a.len() != b.len() && length(a) == length(b) && length(a) >= 7 && a.concat() == b.concat() {
        return Fit::Equal;
    }
    if a.len() == b.len() && a.len() >= 2 {
        let mut different = a.iter().zip(b).filter(|(x, y)| !token_fits(x, y));
        if let (Some((x, y)), None) = (different.next(), different.next())
            && x.len() >= 4
            && (close(x, y) || sounds_alike(x, y))
        {
            return Fit::Misspelt;
        }
    }
    // `Wuryantoro` and `Wuryanto`: one long word cut short, alone or behind the same first names.
    if let ([same_x @ .., x], [same_y @ .., y]) = (a, b)
        && same_x == same_y
        && x.len().min(y.len()) >= 6
        && (x.starts_with(y.as_str()) || y.starts_with(x.as_str()) || close(x, y))
    {
        return Fit::Misspelt;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if !short.is_empty() && short.len() < long.len() && within(short, long) && short.iter().any(|it| it.len() > 1) {
        return Fit::Short;
    }
    // `Boedi Hermawan` of Budi Hermawan Harahap: a short form with one word misspelt.
    let enough = short.len() >= 2 || short.iter().any(|it| it.len() >= 6);
    if enough && short.len() < long.len() && within_but_one(short, long) {
        return Fit::Misspelt;
    }
    Fit::None
}

/// Whether a name's words are the first of a longer one, all but one of them letter for letter, that one misspelt.
fn within_but_one(short: &[String], long: &[String]) -> bool {
    let mut different = short.iter().zip(long).filter(|(x, y)| x != y);
    let amiss = different.next();
    amiss.is_some_and(|(x, y)| x.len() >= 4 && (close(x, y) || sounds_alike(x, y))) && different.next().is_none()
}

/// Whether the page spells a name more often this way than that, or as often and with more care: where the degrees
/// stand, or with a letter more.
pub(super) fn outspells(doc: &Doc<'_>, this: &[String], that: &[String], with_degrees: bool) -> bool {
    if fit(this, that) != Fit::Misspelt || this.len() != that.len() {
        return false;
    }
    let Some((x, y)) = this.iter().zip(that).find(|(x, y)| !token_fits(x, y)) else { return false };
    let count = |part: &str| (0..doc.tokens.len()).filter(|it| simpul_lexicon::folds_to(doc.word(*it), part)).count();
    (count(x), with_degrees, x.len()) > (count(y), false, y.len())
}

/// `Wijaksana` and `Wijaksono`: the open vowel of Java, written either way; `Boedi` and `Budi`, `Djoko` and `Joko`: by another habit of spelling.
fn sounds_alike(a: &str, b: &str) -> bool {
    let open = |it: u8| if it == b'o' { b'a' } else { it };
    a.len() >= 6 && a.len() == b.len() && a.bytes().map(open).eq(b.bytes().map(open)) || skeleton(a) == skeleton(b)
}

/// Whether two tokens differ by one letter, or two neighbouring letters changed places.
pub(crate) fn close(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (x, y) = (&a[same..], &b[same..]);
    match x.len().cmp(&y.len()) {
        std::cmp::Ordering::Equal => {
            x.get(1..) == y.get(1..) || (x.len() >= 2 && x[0] == y[1] && x[1] == y[0] && x[2..] == y[2..])
        }
        std::cmp::Ordering::Less => x == y.get(1..).unwrap_or_default(),
        std::cmp::Ordering::Greater => x.get(1..).unwrap_or_default() == y,
    }
}

/// Whether two ranks can be one person's on one page: equal, or one printed shorter.
pub(super) fn ranks_agree(a: &str, b: &str) -> bool {
    a == b || a.starts_with(b) || b.starts_with(a)
}
