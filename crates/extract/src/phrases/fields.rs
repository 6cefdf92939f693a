//! What belongs to a post's own name behind it: `III`, `Komisi A`, `Divisi Data`, `Bidang Pemerintahan`.

use super::rank::has_rank;
use super::unit::unit_alone;
use super::{kind_of, place_at};
use crate::doc::{Doc, Kinds};
use crate::list::List;
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::UnitKind;

/// `III`, `II`, `A`: what belongs to the post's own name.
pub(super) fn qualifiers(doc: &Doc<'_>, mut end: usize, standard: &mut String) -> usize {
    let takes_number = [
        "Asisten",
        "Ka SPKT",
        "Kasubdit",
        "Kanit",
        "Wakil Ketua",
        "Wakil Rektor",
        "Wakil Dekan",
        "Ketua Komisi",
        "Kasubbag",
        "Panit",
        "Irbid",
        "Irwil",
        "Pamapta",
    ]
    .iter()
    .any(|it| standard == it);
    if standard == "Ketua" && doc.is_any(end, words!["Pansus", "Panja", "Banggar", "Bapemperda"]) {
        let mut at = end + 1;
        while at < end + 4
            && doc.tokens.get(at).is_some_and(Token::is_capital)
            && doc.found(at).iter().all(|it| !matches!(it.term, Term::UnitType(_) | Term::Unit(_)))
        {
            at += 1;
        }
        if doc.mark(at) == ',' || doc.found(at).iter().any(|it| matches!(it.term, Term::UnitType(_))) {
            *standard = format!("Ketua {}", doc.slice(end..at));
            return at;
        }
    }
    if standard == "Ketua"
        && doc.is(end, "Komisi")
        // `Ketua Komisi Pemilihan Umum`
        && !doc.listed(end + 1, Words::Commissions)
        && doc.tokens.get(end + 1).is_some_and(|it| it.is_capital() || it.kind == Kind::Number)
    {
        *standard = format!("Ketua Komisi {}", as_roman(doc.word(end + 1)));
        return end + 2;
    }
    // `Ketua Fraksi PKB DPRD X`
    // `Juru bicara Fraksi PKB A`
    if (standard == "Ketua Fraksi" || standard == "Anggota" && doc.is(end.wrapping_sub(1), "Fraksi"))
        && let Some(party) = unit_alone(doc, end).filter(|it| kind_of(doc, it.word) == UnitKind::Party)
    {
        return party.tokens.end;
    }
    if takes_number {
        // `Wakil Ketua (WK) II`: its own initials between.
        let initials = doc.mark(end) == '(' && doc.mark(end + 2) == ')' && {
            let letters = standard.split(' ').filter_map(|it| it.chars().next());
            doc.word(end + 1).chars().eq(letters)
        };
        end += if initials { 3 } else { 0 };
        let word = doc.word(end);
        // `Wakil Ketua ll`: a number typed with small letters.
        if let Some(number) = ["I", "II", "III"].iter().find(|it| it.len() > 1 && it.replace('I', "l") == word) {
            *standard = format!("{standard} {number}");
            return end + 1;
        }
        let roman = doc.is_roman(end)
            // `Wakil Ketua I Wayan S`: an article of Bali before a name of Bali.
            && !(word == "I" && doc.listed(end + 1, Words::Balinese));
        let letter = standard == "Ketua Komisi" && doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Initial);
        if roman || letter || (doc.tokens.get(end).is_some_and(|it| it.kind == Kind::Number) && word.len() == 1) {
            standard.push(' ');
            standard.push_str(as_roman(word));
            end += 1;
        }
    }
    end
}

/// The number of a commission or a deputy as it is usually written: `I` of `1`.
fn as_roman(word: &str) -> &str {
    let number = word.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
    number.and_then(|it| ROMAN.get(it)).copied().unwrap_or(word)
}

/// The numbers that commissions and deputies have.
pub(super) const ROMAN: [&str; 5] = ["I", "II", "III", "IV", "V"];

/// A division of a commission and who coordinates it, with a slip of the pen.
pub(super) const DIVISIONS: &List = words!["Devisi", "Divisi", "Koordiv", "Kordiv"];

/// Words for the secretariat of a region, in which the assistants sit.
const HOUSE: &[&str] = &["Setda", "Sekda", "Setdakab", "Setdako", "Setdaprov", "Setkab"];

/// The field of an assistant, a member or an expert: `Setda Bidang Pemerintahan`, `Divisi SDM`.
pub(super) fn field(doc: &Doc<'_>, mut end: usize, standard: &mut String) -> usize {
    if standard == "Asisten" {
        let mut at = end;
        while doc.is_any(at, words!["Setda", "Sekda", "Sekretariat", "Daerah", "Setdakab", "Bidang"]) {
            at += 1;
        }
        if doc.listed(at, Words::Fields) && doc.tokens[at].is_capital() {
            standard.push(' ');
            standard.push_str(doc.word(at));
            end = field_words(doc, at);
            if doc.mark(end) == '(' && doc.mark(end + 2) == ')' {
                end += 3;
            }
            while doc.is_any(end, words!(HOUSE)) {
                end += 1;
            }
        }
        return end;
    }
    // `Asisten Administrasi Umum Sekda X`
    if standard.starts_with("Asisten ")
        && doc.is(end, "Sekda")
        && doc.tokens.get(end + 1).is_some_and(Token::is_capital)
    {
        return end + 1;
    }
    // `Asisten I Bidang Pemerintahan dan Kesra Setda X`: what the numbered one looks after.
    if standard.starts_with("Asisten ")
        && (doc.is_any(end, words!["Bidang", "Pemerintahan", "Administrasi", "Perekonomian"])
            || doc.is(end.wrapping_sub(1), "Bidang"))
    {
        let at = end + usize::from(doc.is(end, "Bidang"));
        let stop = field_words(doc, at);
        let house = usize::from(doc.is_any(stop, words!(HOUSE)));
        return if stop > at { stop + house } else { end };
    }
    if standard == "Anggota"
        && doc.is_any(end, words!["Komisi", "Fraksi"])
        && doc.tokens.get(end + 1).is_some_and(Token::is_capital)
        // `Anggota Komisi Sukadar`: the committee spoken of, and a name.
        && (doc.is(end, "Fraksi") || doc.tokens[end + 1].shape != Shape::Capital)
    {
        // `anggota Komisi I Supriyanto`: the number of a committee ends its name.
        if doc.is(end, "Komisi") {
            return end + 2 + usize::from(doc.is_any(end + 2, words!["lain", "lainnya"]));
        }
        // `anggota fraksi Bintang Persatuan, Suhandi`: up to the comma before the name.
        let comma = (end + 2..end + 6).find(|it| !doc.tokens.get(*it).is_some_and(Token::is_capital));
        let stop = comma.filter(|it| doc.mark(*it) == ',' && doc.same_sentence(end, *it)).unwrap_or(end + 2);
        return stop + usize::from(doc.is_any(stop, words!["lain", "lainnya"]));
    }
    if doc.is(end, "daerah") && doc.is(end + 1, "pemilihan") {
        let at = end + 2;
        return place_at(doc, at, |_| true).map_or(at, |it| at + it.1);
    }
    if doc.is(end, "dari") && doc.is_any(end + 1, words!["Dapil", "Fraksi", "Daerah", "Komisi"]) {
        // `dari Dapil Harau`, `dari Fraksi Gabungan`, `dari daerah pemilihan setempat`
        let mut at = end + 2 + usize::from(doc.is(end + 2, "pemilihan"));
        at += usize::from(doc.is(at, "setempat"));
        if doc.is_any(at, words!["itu", "tersebut", "ini"]) {
            return at + 1;
        }
        if doc.is(end + 1, "Fraksi") {
            at += usize::from(doc.tokens.get(at).is_some_and(Token::is_capital));
            while doc.mark(at - 1) != ','
                && doc.tokens.get(at).is_some_and(Token::is_capital)
                && (at..at + 5).any(|it| doc.mark(it) == ',')
                && doc.same_sentence(end, at)
            {
                at += 1;
            }
        } else if let Some((_, len)) = place_at(doc, at, |_| true) {
            at += len;
        }
        while doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number)
            || doc.is_any(at, words!["I", "II", "III", "IV", "V", "VI"])
        {
            at += 1;
        }
        return at;
    }
    // `koordinator divisi humas dan hubungan antar lembaga Bawaslu X`: all small words up to the body.
    let division = usize::from(doc.is(end, "divisi"));
    if standard == "Anggota"
        && doc.is((end + division).wrapping_sub(1), "divisi")
        && let Some(body) = up_to_body(doc, end + division)
    {
        return body;
    }
    let after_comma =
        usize::from(doc.mark(end) == ',' && doc.is_any(end + 1, words!["Divisi", "Devisi", "Kordiv", "Koordinator"]));
    if doc.is_any(end + after_comma, DIVISIONS)
        || doc.is_any(end + after_comma, words!["Bid", "Bidang"])
        || (doc.is(end, "Koordinator") && doc.is_any(end + 1, words!["Divisi", "Devisi"]))
    {
        let at = end + after_comma + 1 + usize::from(doc.is(end + after_comma, "Koordinator"));
        // `bidang logistik Zandra`: all in small letters.
        let small = doc.tokens.get(at).is_some_and(|it| it.is_word() && !it.is_capital());
        if small && !doc.tokens[at - 1].is_capital() && doc.listed(at, Words::Fields) {
            return at + 1;
        }
        let mut stop = field_words(doc, at);
        // `Divisi Sumber Daya Manusia (SDM), A`: the field again in short.
        let short = |it: usize| doc.tokens[it].shape == Shape::Upper || doc.listed(it, Words::Fields);
        while stop > at && doc.mark(stop) == '(' && doc.mark(stop + 2) == ')' && short(stop + 1) {
            stop = field_words(doc, stop + 3);
        }
        let division = doc.is_any(end + after_comma, DIVISIONS);
        let unlisted = || to_holder(doc, at).or_else(|| if division { before_name(doc, at) } else { None });
        return if stop == at { unlisted().unwrap_or(at) } else { stop };
    }
    end
}

/// Where the body begins whose name stands behind a field of small words.
fn up_to_body(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let small = |it: &usize| doc.tokens.get(*it).is_some_and(|it| it.is_word() && !it.is_capital());
    let body = (at..at + 9).take_while(small).last()? + 1;
    let named =
        doc.same_sentence(at, body) && unit_alone(doc, body).is_some_and(|it| super::has_seats(kind_of(doc, it.word)));
    (named && !doc.is_any(body - 1, words!["di", "dari", "pada", "dan", "bersama", "oleh"])).then_some(body)
}

/// One behind a field that no list holds, where what follows shows that it is nobody's name: `Bidang Luar Negeri, Dr. A`, `Bidang Renops
/// Brigjen B`.
fn to_holder(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(Token::is_capital)
            && doc.same_sentence(at, *it)
            && !doc.begins(*it, Kinds::POST.or(Kinds::RANK).or(Kinds::HONORIFIC))
            && unit_alone(doc, *it).is_none()
    };
    let stop = (at..at + 4).take_while(word).last()? + 1;
    let comma = usize::from(doc.mark(stop) == ',');
    let holder = has_rank(doc, stop + comma) || comma == 1 && crate::names::skip_honorifics(doc, stop + 1).1;
    (holder && doc.same_sentence(at, stop + comma)).then_some(stop)
}

/// `Divisi Rendatin, A B yang …`: one behind a word that no list holds, before a comma and a name of two words.
fn before_name(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let comma = at + 1;
    let word = doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital) && doc.found(at).is_empty();
    let name = || crate::names::name(doc, comma + 1).is_some_and(|it| it.tokens.len() > 1);
    (word && doc.mark(comma) == ',' && doc.same_sentence(at, comma + 1) && name()).then_some(comma)
}

pub(super) fn field_words(doc: &Doc<'_>, at: usize) -> usize {
    list_of(doc, at, Words::Fields)
}

/// One behind the last of the words from `list` that stand at `at`, joined by `dan`, commas, `&` or `/`.
pub(super) fn list_of(doc: &Doc<'_>, mut at: usize, list: Words) -> usize {
    let listed = |it: usize| doc.listed(it, list) && doc.tokens[it].is_capital();
    // `Penanganan Pelanggaran dan penyelesaian Sengketa`: a hasty hand goes on small.
    let small = |it: usize| doc.listed(it, list) && listed(it + 1);
    let joins = |it: usize| doc.is_any(it, words!["dan", "serta"]) || matches!(doc.mark(it), ',' | '&' | '/');
    loop {
        if listed(at) {
            at += 1;
        } else if doc.is(at, "dan") && small(at + 1) || joins(at) && listed(at + 1) {
            at += 2;
        } else if doc.mark(at) == ',' && doc.is(at + 1, "dan") && listed(at + 2) {
            at += 3;
        } else {
            return at;
        }
    }
}

/// Whether the word at token `i` is one of which fields and offices are made, and begins nobody's name.
pub(crate) fn names_field(doc: &Doc<'_>, i: usize) -> bool {
    // `Anak Agung Rai`, `Islam Hidayat`
    let name = words!["Anak", "Islam", "Bina", "Karya", "Satu", "Marga"];
    let law = words!["Pidana", "Perdata", "Tindak", "Reserse", "Administrasi"];
    // `Kepala BKPSDM Tata Wira`, `Bagian Tata Usaha`
    let name = doc.is_any(i, name)
        || doc.is(i, "Tata") && !(doc.listed(i + 1, Words::Fields) || doc.listed(i + 1, Words::OfficeFields));
    (doc.listed(i, Words::Fields) || doc.listed(i, Words::OfficeFields) || doc.is_any(i, law)) && !name
}
