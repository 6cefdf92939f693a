//! Pass 1b: quotations. Finds the spans between double quotation marks, however carelessly they are set.

use std::ops::Range;

/// A quotation: the marks and the words between them, in bytes of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quote {
    /// First byte of the opening mark (or of the words, where the mark is lost).
    pub(crate) outer_start: usize,
    /// One behind the closing mark.
    pub(crate) outer_end: usize,
    /// First byte of the words.
    pub(crate) start: usize,
    /// One behind the last byte of the words.
    pub(crate) end: usize,
    /// The closing mark is missing: the quotation runs to the end of its paragraph.
    pub(crate) open: bool,
    /// The opening mark is missing.
    pub(crate) headless: bool,
    /// Its first token and one behind its last, with the marks and without; known once the page has tokens.
    pub(crate) tokens: [(usize, usize); 2],
}

impl Quote {
    /// Its tokens from mark to mark.
    pub(crate) fn outer(&self) -> Range<usize> {
        self.tokens[0].0..self.tokens[0].1
    }

    /// The tokens of its words.
    pub(crate) fn inner(&self) -> Range<usize> {
        self.tokens[1].0..self.tokens[1].1
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Opening,
    Closing,
    Either,
}

/// The quotations of one paragraph that begins at byte `offset` of the text, in order.
///
/// A mark toggles; the direction of curly marks and the blanks around a mark decide where the toggle cannot be trusted: an
/// opening mark inside an open quotation starts a new one, a closing mark outside any ends one that began with its sentence.
pub(crate) fn quotes(paragraph: &str, offset: usize, found: &mut Vec<Quote>) {
    let mut open: Option<(usize, usize)> = None;
    let mut sentence_start = 0;
    let mut at = 0;
    while let Some((mark, mark_at, mark_end)) = next_mark(paragraph, at) {
        let before = paragraph.get(..mark_at).and_then(|it| it.chars().next_back());
        let after = paragraph.get(mark_end..).and_then(|it| it.chars().next());
        let looks_opening = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '-' | '–' | '—'))
            && after.is_some_and(|c| !c.is_whitespace());
        match open {
            None => {
                // Nothing stands before it that it could close.
                let first = paragraph.get(..mark_at).is_none_or(|it| it.trim().is_empty());
                let closes = !first
                    && match mark {
                        // `menjelaskan,”Kami siap`: set the wrong way round.
                        Mark::Closing => {
                            let glued = after.is_some_and(char::is_uppercase)
                                && matches!(before, Some(',' | ':' | '.'))
                                || after.is_some_and(char::is_alphabetic) && before.is_some_and(char::is_alphabetic);
                            !(looks_opening
                                || glued
                                || behind_speech(paragraph, mark_at)
                                || opens_reversed(paragraph, mark_at, mark_end))
                        }
                        Mark::Opening => false,
                        Mark::Either => {
                            !looks_opening
                                && before.is_some_and(|c| matches!(c, ',' | '.' | '!' | '?'))
                                && after.is_none_or(|c| c.is_whitespace() || c == ',')
                        }
                    };
                // `… hadir dalam rapat itu." (red)`: a mark left over, where no quotation was begun and nobody is named who said it.
                let rest = paragraph.get(mark_end..).unwrap_or_default().trim();
                let stray = before == Some('.') && (rest.is_empty() || rest.starts_with('(') && rest.len() < 24);
                if closes
                    && stray
                    && sentence_start == 0
                    && !speaks_of_itself(paragraph.get(..mark_at).unwrap_or_default())
                {
                    sentence_start = mark_end;
                } else if closes {
                    let from = headless_start(paragraph, sentence_start, mark_at);
                    if mark_at > from {
                        push(found, paragraph, offset, (from, from), (mark_at, mark_end), false, true);
                    }
                    sentence_start = mark_end;
                } else {
                    open = Some((mark_at, mark_end));
                }
            }
            Some(begin) => {
                let reopens = mark == Mark::Opening && looks_opening && mark_at - begin.1 > 1;
                if let Some(end) = name_within(paragraph, mark_at, mark_end).filter(|_| reopens) {
                    at = end;
                    continue;
                }
                if reopens {
                    push(found, paragraph, offset, begin, (mark_at, mark_at), true, false);
                    open = Some((mark_at, mark_end));
                } else {
                    push(found, paragraph, offset, begin, (mark_at, mark_end), false, false);
                    open = None;
                    sentence_start = mark_end;
                }
            }
        }
        at = mark_end;
    }
    if let Some(begin) = open {
        let end = paragraph.len();
        push(found, paragraph, offset, begin, (end, end), true, false);
    }
}

fn push(
    found: &mut Vec<Quote>,
    text: &str,
    offset: usize,
    begin: (usize, usize),
    close: (usize, usize),
    open: bool,
    headless: bool,
) {
    let inner = text.get(begin.1..close.0).unwrap_or_default();
    let trimmed = inner.trim_start();
    let start = begin.1 + (inner.len() - trimmed.len());
    let end = start + trimmed.trim_end().len();
    if end > start {
        found.push(Quote {
            outer_start: offset + begin.0,
            outer_end: offset + close.1,
            start: offset + start,
            end: offset + end,
            open,
            headless,
            tokens: [(0, 0); 2],
        });
    }
}

/// Where a quotation without its opening mark begins: with its sentence.
fn headless_start(text: &str, from: usize, to: usize) -> usize {
    let part = text.get(from..to).unwrap_or_default();
    let body = part.trim_end_matches(['.', ',', '!', '?', ' ']);
    let mut start = 0;
    for (i, c) in body.char_indices() {
        if matches!(c, '.' | '!' | '?') && body.get(i + 1..).is_some_and(|rest| rest.starts_with(' ')) {
            start = i + 2;
        }
    }
    // `X menambahkan, komsos digelar rutin,” tegasnya.`: it begins behind the verb of speech.
    if let Some(behind) = behind_verb(body) {
        return from + behind;
    }
    // A whole paragraph of speech with only its closing mark: take all of it, but what tells of somebody before.
    if from == 0 { behind_narrative(body) } else { from + start }
}

/// Where speech begins in a paragraph whose last sentence is some: behind the last sentence that tells of somebody.
fn behind_narrative(text: &str) -> usize {
    let ends = |at: usize| text.get(at..at + 2).is_some_and(|it| matches!(it, ". " | "! " | "? "));
    let starts: Vec<usize> =
        std::iter::once(0).chain((0..text.len()).filter(|it| ends(*it)).map(|it| it + 2)).collect();
    let sentences = starts.windows(2).filter_map(|it| Some((it[1], text.get(it[0]..it[1])?)));
    sentences.filter(|it| narrates(it.1)).map(|it| it.0).next_back().unwrap_or(0)
}

/// Whether a sentence tells what somebody does or says: a verb right behind a name or an office, and nobody speaks of himself.
fn narrates(sentence: &str) -> bool {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let verb = |it: &str| it.len() > 5 && ["me", "ber", "di"].iter().any(|head| it.starts_with(head));
    let small = ["juga", "sempat", "pun", "lalu", "kemudian", "sendiri", "kembali", "turut", "ikut", "telah", "sudah"];
    let acts = words.windows(3).any(|it| {
        let behind = if small.contains(&it[1]) { it[2] } else { it[1] };
        it[0].starts_with(char::is_uppercase) && !it[0].ends_with(',') && verb(behind)
    });
    acts && !speaks_of_itself(sentence)
}

/// Where a name set in marks within a quotation ends: `“… dengan sandi “Mantap Brata” mulai besok,”`.
fn name_within(text: &str, mark_at: usize, mark_end: usize) -> Option<usize> {
    let before = text.get(..mark_at)?.trim_end().chars().next_back()?;
    let (close, close_at, close_end) = next_mark(text, mark_end)?;
    let (outer, ..) = next_mark(text, close_end)?;
    let name = before.is_alphanumeric() && close == Mark::Closing && close_at - mark_end < 60;
    (name && outer == Mark::Closing).then_some(close_end)
}

/// Whether a closing mark is one that opens, set the wrong way round: `angkanya turun,” Tahun ini lebih baik,” jelasnya`.
fn opens_reversed(text: &str, mark_at: usize, mark_end: usize) -> bool {
    let begins = |at: usize| text.get(at..).and_then(|it| it.trim_start().chars().next());
    let ends = |at: usize| text.get(..at).and_then(|it| it.chars().next_back());
    // `…,” Kapolres Raka menegaskan.`: who said it.
    let verb = |it: &str| it.starts_with("me") && it.trim_end_matches(['.', ',', ':']).ends_with("kan");
    let said = text.get(mark_end..).is_some_and(|it| it.split_whitespace().take(5).any(verb));
    ends(mark_at) == Some(',')
        && !said
        && begins(mark_end).is_some_and(char::is_uppercase)
        && next_mark(text, mark_end).is_some_and(|(mark, at, end)| {
            mark == Mark::Closing
                && ends(at).is_some_and(|it| matches!(it, ',' | '.' | '!' | '?'))
                && begins(end).is_some_and(char::is_lowercase)
        })
}

/// Whether words are somebody's own: `kami`, `kita`, `saya`.
fn speaks_of_itself(text: &str) -> bool {
    let own = ["kami", "kita", "saya", "aku", "silakan", "silahkan", "mari", "ayo", "semoga", "jangan"];
    text.split(|c: char| !c.is_alphabetic()).any(|word| own.iter().any(|it| it.eq_ignore_ascii_case(word)))
}

/// Whether a verb of speech with its comma stands right before a mark: `mengatakan,” Kami siap`.
fn behind_speech(text: &str, mark_at: usize) -> bool {
    let head = text.get(..mark_at).unwrap_or_default();
    // `mengatakan,, ” Kami siap, “ tutupnya`: blanks around it and a comma too many.
    let bare = head.trim_end().trim_end_matches([',', ':']);
    let comma = bare.len() < head.trim_end().len();
    let verb = if comma { bare.rsplit(' ').next() } else { None };
    verb.is_some_and(|it| it.len() > 7 && it.starts_with("me") && it.ends_with("kan"))
}

/// One behind the last verb of speech with its comma (`menambahkan, `) in a text.
fn behind_verb(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut found = None;
    for word in text.split_inclusive(' ') {
        at += word.len();
        let bare = word.trim_end();
        if let Some(verb) = bare.strip_suffix(',')
            && verb.starts_with("me")
            && verb.ends_with("kan")
            && word.len() > bare.len()
        {
            found = Some(at);
        }
    }
    found
}

/// The bytes with which a mark may begin.
const MAY_BEGIN: [bool; 256] = {
    let mut table = [false; 256];
    let marks = [b'"', b'\'', b'`', 0xe2, 0xc2];
    let mut i = 0;
    while i < marks.len() {
        table[marks[i] as usize] = true;
        i += 1;
    }
    table
};

/// Whether a token of this mark may open or close a quotation, alone or with its like: a paragraph without any holds none.
pub(crate) fn may_quote(mark: char) -> bool {
    mark != '\0' && matches!(mark, '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '″' | '‘' | '’' | '«' | '»')
}

fn next_mark(text: &str, from: usize) -> Option<(Mark, usize, usize)> {
    let bytes = text.as_bytes();
    let starts = |it: &u8| MAY_BEGIN[*it as usize];
    let rest = bytes.get(from..).unwrap_or_default();
    let mut i = from + rest.iter().position(starts).unwrap_or(rest.len());
    while i < bytes.len() {
        match bytes[i] {
            b'"' => return Some((Mark::Either, i, i + 1)),
            b'\'' | b'`' if bytes.get(i + 1) == Some(&bytes[i]) => return Some((Mark::Either, i, i + 2)),
            0xe2 if bytes.get(i + 1) == Some(&0x80) => match bytes.get(i + 2) {
                Some(0x9c | 0x9e | 0x9f) => return Some((Mark::Opening, i, i + 3)),
                Some(0x9d) => return Some((Mark::Closing, i, i + 3)),
                Some(0xb3) => return Some((Mark::Either, i, i + 3)),
                Some(0x98) if text.get(i..i + 6) == Some("‘’") => return Some((Mark::Either, i, i + 6)),
                Some(0x98 | 0x99) if text.get(i..i + 6).is_some_and(|it| it == "‘‘" || it == "’’") => {
                    let mark = if bytes[i + 2] == 0x98 { Mark::Opening } else { Mark::Closing };
                    return Some((mark, i, i + 6));
                }
                _ => i += 3,
            },
            0xc2 if bytes.get(i + 1) == Some(&0xab) => return Some((Mark::Opening, i, i + 2)),
            0xc2 if bytes.get(i + 1) == Some(&0xbb) => return Some((Mark::Closing, i, i + 2)),
            _ => i += 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let mut found = Vec::new();
        quotes(text, 0, &mut found);
        let words: Vec<&str> = found.iter().filter_map(|it| text.get(it.start..it.end)).collect();
        assert_eq!(words, expect, "{text}");
    }

    #[test]
    fn marks_of_every_kind_pair_up() {
        check("“Kami siap,” kata Raka. \"Lengkap.\"", &["Kami siap,", "Lengkap."]);
        check("''Kami siap,'' ujarnya", &["Kami siap,"]);
        check("tegasnya. \" saya baru dua hari \", katanya", &["saya baru dua hari"]);
        check("«Kami» dan „Anda“ ", &["Kami", "Anda"]);
        check("Raka menjelaskan,”Kami siap,”ujarnya", &["Kami siap,"]);
        check("Raka mengatakan,” Kami siap,” ujarnya", &["Kami siap,"]);
        check("Raka mengatakan,, ” Kami siap, “ tutupnya.", &["Kami siap,"]);
        check("‘’Kami siap,’’ ujarnya", &["Kami siap,"]);
        check("Raka mengatakan”kami siap menjaga, pungkasnya", &["kami siap menjaga, pungkasnya"]);
    }

    #[test]
    fn a_name_in_marks_within_and_a_mark_set_the_wrong_way_round() {
        check(
            "“Operasi dengan sandi “Mantap Brata”, yang digelar besok, sudah siap,” kata Raka.",
            &["Operasi dengan sandi “Mantap Brata”, yang digelar besok, sudah siap,"],
        );
        check("Raka memberi keterangan soal angka,” Tahun ini lebih baik,” jelasnya.", &["Tahun ini lebih baik,"]);
        check(
            "Kami siap menjaga,” Raka menegaskan. Semua lengkap,” tutupnya.",
            &["Kami siap menjaga,", "Semua lengkap,"],
        );
    }

    #[test]
    fn a_lost_closing_mark_ends_with_the_paragraph_or_the_next_opening() {
        check("“Kami siap menjaga desa, ujar Raka", &["Kami siap menjaga desa, ujar Raka"]);
        check("“Kami siap, ujarnya. “Semua lengkap,” katanya", &["Kami siap, ujarnya.", "Semua lengkap,"]);
    }

    #[test]
    fn a_lost_opening_mark_begins_with_the_sentence() {
        check("Kami siap menjaga,” tutup Raka.", &["Kami siap menjaga,"]);
        check("Raka menambahkan, desa harus dijaga,” tegasnya.", &["desa harus dijaga,"]);
        check(
            "Kapolsek mengaku anggotanya hanya berjaga. Takutnya ada yang jatuh,” ujarnya.",
            &["Takutnya ada yang jatuh,"],
        );
        check(
            "Semua personel lengkap. Tidak ada kendala,” ujar Raka.",
            &["Semua personel lengkap. Tidak ada kendala,"],
        );
    }
}
