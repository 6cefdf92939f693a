//! The habits of spelling in which names differ that are one: the old spelling (oe, dj, tj), letters for one sound, letters doubled.

/// Pairs of letters that are one sound in two spellings, longest first.
const SOUNDS: &[(&str, &str)] = &[
    ("oe", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "i"),
    ("ij", "i"),
    ("dj", "j"),
    ("tj", "c"),
    ("nj", "n"),
    ("ny", "n"),
    ("sy", "s"),
    ("sj", "s"),
    ("sh", "s"),
    ("ts", "s"),
    ("kh", "h"),
    ("ch", "h"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("gh", "g"),
    ("ph", "f"),
    ("ks", "x"),
];

/// What is left of a folded word when spelling habits are taken away: `Djoko`, `Joko` → `joko`; `Rachmat`, `Rahmad` → `rahmat`.
pub fn skeleton(word: &str) -> String {
    let bytes = word.as_bytes();
    let mut out = String::with_capacity(word.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at..at + 2).and_then(|two| SOUNDS.iter().find(|(from, _)| from.as_bytes() == two));
        let sound = if let Some((_, to)) = pair {
            at += 2;
            to.bytes().next().unwrap_or(b'?')
        } else {
            at += 1;
            match bytes[at - 1] {
                b'y' => b'i',
                b'v' => b'f',
                b'z' => b's',
                b'q' => b'k',
                other => other,
            }
        };
        let sound = char::from(if at >= bytes.len() && sound == b'd' && out.len() > 1 { b't' } else { sound });
        if !out.ends_with(sound) {
            out.push(sound);
        }
    }
    out
}
