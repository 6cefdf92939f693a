//! What a line is, judged by itself.

use super::Verdict;
use crate::flat::is_item;
use crate::line::Line;
use crate::rules::Rules;
use crate::words::{count, fold, has_quote, is_closed, is_prose, is_quote};
use crate::{byline, dateline, dates};

/// Judges a line by itself.
pub(super) fn judge(line: &Line, folded: &str, rules: &Rules) -> Verdict {
    let text = line.text.as_str();
    let closed = is_prose(text);
    // No phrase of boilerplate is that long; most of a story is decided here.
    if closed && text.len() > 400 && line.linked < 80 {
        return Verdict::Prose;
    }
    let named = rules.is_whole(folded) && !rules.is_stories(folded) && !rules.is_comments(folded);
    // `25/02/2025 16:45` is no counter, though nothing but numbers.
    let day = || dates::find(text).iter().any(|it| it.date().is_some());
    if text.len() <= 200 && (heads_comments(text, folded, rules) || heads_comment(text)) {
        return Verdict::Comments;
    }
    if folded.is_empty() || named || (is_counter(folded, rules) || is_toolbar(text, folded, rules)) && !day() {
        return Verdict::Drop;
    }
    let words = count(folded, 60);
    let quoted = has_quote(text);
    // A quotation that is but a name (`Grup Telegram "Kabar Lumbung"`) is nobody's words.
    let voiced = quoted && (words >= 60 || !quotes_names(text));
    if words <= 8 {
        if rules.is_comments(folded) {
            return Verdict::Comments;
        }
        // `Baca juga:` alone points to the next line; the story goes on behind it.
        if POINTERS.contains(&folded) {
            return Verdict::Link(true);
        }
        if rules.is_stories(folded) {
            return Verdict::Stories;
        }
    }
    if !closed && words <= 30 && ends_in_label(text, rules) {
        return Verdict::Stories;
    }
    // `» Baca juga: …`: the mark of a list.
    let speech = text.starts_with(is_quote) && !text.starts_with("» ");
    if let Some(label) = rules.link(text, folded, closed)
        && text.len() <= 300
        && !speech
    {
        return Verdict::Link(folded.len() <= label + 3);
    }
    if let Some(credit) = byline::credit(text, folded, rules) {
        return Verdict::Credit(credit);
    }
    if !speech && words <= 60 && (!voiced || words <= 25) && rules.is_begun(text, folded, closed && words > 35) {
        return Verdict::Drop;
    }
    if words <= 45 && !voiced && rules.is_invitation(folded) {
        return Verdict::Drop;
    }
    if !speech && !voiced && (words <= 60 && rules.is_talk(folded) || words <= 12 && is_slogan(text, rules)) {
        return Verdict::Drop;
    }
    if is_address_only(text)
        || is_hashtags(text)
        || (!closed && !speech && is_tags(text))
        || (words <= 24 && is_copyright(text))
        || (words <= 40 && is_pager(text))
        || (!closed && is_debris(text, folded))
        || (words < 60 && !is_closed(text) && is_ticker(text))
        || is_dated_item(text)
        || is_shortcode(text)
        || (!closed && is_greeting(folded))
        || is_advert(text)
    {
        return Verdict::Drop;
    }
    // `“Biasa saja,” kata Kapolda.` is short, and a sentence all the same.
    let said = speech && words >= 3 && text.ends_with('.') && text.contains([',', '?', '!', '.']);
    // `Massa “Kepung” KPU, Polres Lumbung Latihan Amankan Pilkada` is a headline.
    let headline = || !closed && text.len() <= 160 && (is_headline(text) || !text.contains(char::is_lowercase));
    let prose = closed || said || (quoted && words >= 6 && text.len() > 40 && !headline());
    if line.linked >= 80 && !(prose && line.linked < 95) {
        return Verdict::Drop;
    }
    let loud = words >= 6 && !text.contains(char::is_lowercase);
    if prose || !loud && dateline::opens(text, rules) {
        return Verdict::Prose;
    }
    if words <= 4 && text.len() <= 60 && count(text, 3) <= 2 && is_site(text, rules) {
        return Verdict::Drop;
    }
    Verdict::Short
}

/// `KabarLumbung.com`, `KabarLumbung.com Play`: the name of a site.
fn is_site(text: &str, rules: &Rules) -> bool {
    const TAILS: &[&str] = &[".com", ".id", ".net", ".news", ".org", ".tv"];
    let lower = text.to_lowercase();
    let domain = |it: &str| it.len() > 5 && TAILS.iter().any(|tail| it.ends_with(tail));
    lower.split(' ').any(domain) && rules.is_outlet(text, &fold(text)) && !text.ends_with('.')
}

/// Labels that stand inside a story, above one other headline or a few; the longer before the shorter.
pub(super) const POINTERS: &[&str] = &[
    "baca juga artikel lainnya",
    "berita menarik lainnya",
    "baca artikel lainnya",
    "baca juga berita",
    "baca juga",
    "baca pula",
    "bacaan lainnya",
    "lihat juga",
    "simak juga",
];

/// `0`, `12`, `248 Dilihat`, `Dilihat 88 kali`, `1 jam lalu`, `A+ A-`.
fn is_counter(folded: &str, rules: &Rules) -> bool {
    let words: Vec<&str> = folded.split(' ').take(9).collect();
    let number = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
    let counted = |it: &str| {
        it.trim_end_matches(|c: char| c.is_ascii_alphabetic()).bytes().all(|b| b.is_ascii_digit())
            && it.len() <= 6
            && it.starts_with(|c: char| c.is_ascii_digit())
    };
    words.len() <= 8
        && words.iter().any(|it| counted(it))
        && words.iter().all(|it| number(it) || rules.is_counter(it) || counted(it))
        || (words.len() <= 4 && words.iter().all(|it| it.len() == 1))
}

/// `Cetak | Kirim ke teman | A- A+`, `SHARE : Facebook Twitter Telegram`: nothing but buttons.
fn is_toolbar(text: &str, folded: &str, rules: &Rules) -> bool {
    let button = |it: &str| it.is_empty() || rules.is_whole(it) || is_counter(it, rules);
    (text.contains(['|', '•', '·']) && text.split(['|', '•', '·']).all(|it| button(&fold(it))))
        || (!rules.is_stories(folded)
            && (2..=9).contains(&count(folded, 10))
            && folded.split(' ').all(|it| rules.is_whole(it) && !rules.is_stories(it)))
}

/// `2 Komentar`, `Komentar (2)`, `1 komentar untuk “Judul”`, `3 thoughts on “Judul”`: the head of comments that somebody has written.
fn heads_comments(text: &str, folded: &str, rules: &Rules) -> bool {
    const ON: &[&str] = &["untuk", "pada", "on", "to", "tentang"];
    let number = |it: &str| !it.bytes().all(|b| b == b'0') && it.bytes().all(|b| b.is_ascii_digit());
    let mut words = folded.split(' ');
    match (words.next(), words.next(), words.next()) {
        (Some(count), Some(head), None) => {
            number(count) && rules.is_comments(head) || rules.is_comments(count) && number(head) && text.ends_with(')')
        }
        (Some(count), Some(head), Some(on)) => {
            number(count)
                && (rules.is_comments(head) || matches!(head, "tanggapan" | "pemikiran" | "thought" | "thoughts"))
                && ON.contains(&on)
                && has_quote(text)
        }
        _ => false,
    }
}

/// `Raka Satria says:`, as blogs head each comment.
fn heads_comment(text: &str) -> bool {
    text.ends_with(" says:") && count(text, 7) <= 6
}

/// Whether a line with a quotation in it is written as headlines are: in title case, and nobody says it in small letters behind.
fn is_headline(text: &str) -> bool {
    let said = text.rsplit(is_quote).next().is_some_and(|it| it.trim_start().starts_with(char::is_lowercase));
    crate::title::is_title_case(text) && !said && !is_closed(text)
}

/// Whether all that stands in quotation marks is a name or a title of few words without a mark of its own.
fn quotes_names(text: &str) -> bool {
    let mut inside = text.split(is_quote).skip(1).step_by(2);
    inside.all(|it| count(it, 5) <= 4 && !it.ends_with([',', '.', '!', '?']))
}

/// `Polres X Gelar Apel di Alun-alun | Bupati X Buka Pasar Murah | …`: headlines of other stories that run along the page.
fn is_ticker(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['|', '•', '»']).map(str::trim).filter(|it| !it.is_empty()).collect();
    parts.len() >= 3 && parts.iter().all(|it| count(it, 5) >= 5 && crate::title::is_title_case(it))
}

/// `KABAR LUMBUNG - Berita Terbaru Hari Ini`: an outlet and what it says of itself, words of which no headline consists.
fn is_slogan(text: &str, rules: &Rules) -> bool {
    let Some((site, slogan)) = [" - ", " – ", " | ", ": "].iter().find_map(|it| text.split_once(it)) else {
        return false;
    };
    let plain = |it: &str| fold(it).split(' ').all(|it| rules.is_slogan(it));
    let outlet = |it: &str| count(it, 5) <= 4 && (rules.is_outlet(it, &fold(it)) || !it.contains(char::is_lowercase));
    (outlet(site) && plain(slogan) || outlet(slogan) && plain(site)) && count(text, 4) >= 3
}

/// A line of addresses alone, perhaps with one word before them.
fn is_address_only(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let addresses = words
        .clone()
        .filter(|it| it.starts_with("http://") || it.starts_with("https://") || it.starts_with("www."))
        .count();
    addresses > 0 && words.by_ref().count() <= addresses + 4
}

/// `© 2024 Kabar Lumbung`, `PT Lumbung Media. All Rights Reserved.`
fn is_copyright(text: &str) -> bool {
    text.contains('©')
        || text.contains("(c) 20")
        || text.contains("(C) 20")
        || text.to_lowercase().contains("hak cipta dilindungi")
        || text.to_ascii_lowercase().contains("all rights reserved")
}

/// `« Sebelumnya: Judul lain | Selanjutnya: Judul lagi »`: the ways to the stories before and behind this one.
fn is_pager(text: &str) -> bool {
    let small = text.to_lowercase();
    small.contains("sebelumnya:") && (small.contains("selanjutnya:") || small.contains("berikutnya:"))
}

/// Breadcrumbs, glued menus, pieces of markup.
fn is_debris(text: &str, folded: &str) -> bool {
    let crumbs = (folded.starts_with("home ") || folded.starts_with("beranda "))
        && text.contains(['»', '›', '>', '/', '|', '•']);
    let words: Vec<&str> = text.split_whitespace().take(30).collect();
    let glued = words.iter().filter(|it| it.len() > 12 && inner_capitals(it) > 0 && !it.contains('.')).count();
    let menu = words.len() < 30 && glued >= 3 && !is_closed(text);
    let markup = text.contains("data:image")
        || text.starts_with("<image>")
        || text.starts_with("-->")
        || text.contains("[/")
        || text.contains("});");
    crumbs || menu || markup
}

/// How often a capital follows a small letter in a word.
fn inner_capitals(word: &str) -> usize {
    let mut before = ' ';
    word.chars()
        .filter(|c| {
            let inner = c.is_uppercase() && before.is_lowercase();
            before = *c;
            inner
        })
        .count()
}

/// `[irp posts="12" name="Judul"]`: what a plug-in should have replaced.
fn is_shortcode(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    inner.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_lowercase()) && it.contains("=\""))
}

/// `Keluarga Besar DPRD X mengucapkan Selamat Hari Pers`: an advertisement that congratulates.
fn is_greeting(folded: &str) -> bool {
    const SENDERS: &[&str] = &["keluarga besar", "segenap", "pimpinan dan", "manajemen", "direksi", "redaksi", "kami"];
    const WISHES: &[&str] = &["mengucapkan selamat", "mengucapkan dirgahayu", "mengucapkan turut"];
    SENDERS.iter().any(|it| folded.starts_with(it)) && WISHES.iter().any(|it| folded.contains(it))
}

/// An item of a list of other stories: `- Wali Kota Buka Lomba - Januari 15, 2025`.
fn is_dated_item(text: &str) -> bool {
    is_item(text)
        && text.len() <= 200
        && !is_closed(text)
        && dates::find(text)
            .last()
            .is_some_and(|it| it.year.is_some() && it.end + 12 >= text.len() && it.weekday.is_none())
}

/// `polres lumbung, kapolres lumbung, AKBP Raka, pilkada damai`: what a page is filed under, most of it in small letters.
fn is_tags(text: &str) -> bool {
    let items: Vec<&str> = text.split(',').map(str::trim).collect();
    let small = items.iter().filter(|it| it.starts_with(char::is_lowercase)).count();
    let plain = |it: &&str| {
        let words = it.split_whitespace();
        (1..=5).contains(&words.clone().count()) && words.clone().all(|it| !matches!(it, "dan" | "serta" | "yang"))
    };
    items.len() >= 5 && small * 2 >= items.len() && items.iter().all(plain)
}

/// `Pilkada Dana DesaBerita Terkait`: what a page is filed under, with the head of a list of other stories glued to it.
fn ends_in_label(text: &str, rules: &Rules) -> bool {
    let mut before = ' ';
    let glued = text.char_indices().filter_map(|(at, c)| {
        let inner = c.is_uppercase() && before.is_lowercase();
        before = c;
        inner.then_some(at)
    });
    let tail = glued.last().and_then(|at| text.get(at..)).unwrap_or_default();
    tail.contains(' ') && rules.is_stories(&fold(tail))
}

/// `IKLANUCAPAN`: the name of a picture that is an advertisement, in one word.
fn is_advert(text: &str) -> bool {
    text.len() > 6 && text.starts_with("IKLAN") && text.chars().all(|c| c.is_uppercase() || c.is_numeric() || c == '_')
}

/// `#Agg`, `#polri #presisi`.
fn is_hashtags(text: &str) -> bool {
    text.split_whitespace().all(|it| it.starts_with('#'))
}
