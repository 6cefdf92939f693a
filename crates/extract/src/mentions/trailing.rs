//! Posts that stand behind the name of their holder: `(Kapolres X)`, `, Kapolres X,`, `selaku Kapolres X`, `yang juga Ketua X`.

mod apposition;

use super::links::{comes_from, goes, link_words};
use super::posts::add_post;
use super::second_post::second_behind;
use super::{Item, Mentions, Placed, told};
use crate::doc::{Doc, Kinds};
use crate::phrases::PostPhrase;
use crate::rotations::TAKEN;
use crate::token::Token;
use crate::{names, phrases};
use apposition::apposition;
use simpul_lexicon::Term;

/// The mark behind a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Bracket,
    /// A comma or a dash.
    Comma,
    /// `Daniel T : Sekretaris DPRD X`: on the line of a roll.
    Colon,
}

/// What says that a post is that of the one named before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// Nothing but the mark.
    None,
    /// A bracket, or words: `selaku`, `yang juga`.
    Linked,
    /// `Maryam Buton, S.E. dari Camat Namlea menjadi …`: where one comes from, with where one goes.
    From,
    /// The same, said of a post: `dari jabatan Camat Namlea`.
    FromPost,
    /// `Kompol Raka Wira Kabag Ops Polres X diangkat …`: it stands right behind the name.
    AtOnce,
}

/// What stands between a name and the post behind it.
struct Link {
    /// One behind the name.
    end: usize,
    /// Where the post begins.
    at: usize,
    mark: Mark,
    tie: Tie,
    /// The words say that he held it before: `sebelumnya`.
    former: bool,
}

/// The posts in apposition behind a name that ends at `end`: their indices, and one behind them. `postless` says that none stands before
/// the name.
pub(super) fn trailing_post(
    doc: &Doc<'_>,
    end: usize,
    postless: bool,
    out: &mut Mentions,
) -> Option<(Vec<usize>, usize)> {
    let end = beside_photo(doc, end);
    if doc.mark(end) == '('
        && let Some((member, next)) = member_by_field(doc, end + 1, out)
    {
        return Some((vec![member], next));
    }
    if postless && let Some((post, next)) = told::own_seat(doc, end, out).or_else(|| told::heads(doc, end, out)) {
        return Some((vec![post], next));
    }
    // `A (Partai X) selaku Ketua DPRD Y`
    let party = super::moved::party_in_brackets(doc, end).filter(|it| doc.is(*it, "selaku"));
    let (name_end, end) = (end, party.unwrap_or(end));
    let link = Link::read(doc, end, postless)?;
    let known = out.units.len();
    let phrase = phrases::post(doc, link.at, &mut out.units)?;
    let read = link.complete(doc, phrase, out).and_then(|(phrase, after)| {
        let (more, after) = if link.former {
            further_posts(doc, after, out)
        } else {
            second_behind(doc, after, out).map_or_else(|| (Vec::new(), after), |(one, end)| (vec![one], end))
        };
        link.is_his(doc, &phrase, after, postless, out).then_some((phrase, more, after))
    });
    let Some((phrase, more, after)) = read else {
        out.units.truncate(known);
        return None;
    };
    if party.is_some() {
        super::interim::record_whence(doc, name_end..end, out);
    }
    let mut posts = Vec::with_capacity(1 + more.len());
    for mut phrase in std::iter::once(phrase).chain(more) {
        phrase.former |= link.former;
        posts.push(add_post(doc, phrase, out));
    }
    let after = match if link.former { now_behind(doc, after, out) } else { None } {
        Some((now, end)) => {
            posts.push(now);
            end
        }
        None => after,
    };
    let closed = link.mark == Mark::Bracket && doc.mark(after) == ')';
    let after = after + usize::from(closed);
    if closed && let Some((second, end)) = behind_bracket(doc, after, out) {
        posts.push(second);
        return Some((posts, end));
    }
    Some((posts, after))
}

/// `A yang semula P kini Q`: what he is now, behind what he was; and one behind it.
fn now_behind(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    let now = i + usize::from(doc.mark(i) == ',');
    if !doc.is_any(now, words!["kini", "sekarang"]) {
        return None;
    }
    let known = out.units.len();
    let now = now + usize::from(doc.is_any(now + 1, words!["menjabat", "menjadi", "sebagai"]));
    let phrase = phrases::post(doc, now + 1, &mut out.units).filter(|it| {
        let told = it.unit.is_some() || !doc.lexicon.post(it.post).generic;
        let theirs = phrases::has_rank(doc, it.tokens.end) || names::name(doc, it.tokens.end).is_some();
        told && !it.plural && !it.former && !theirs && doc.same_sentence(i, now)
    });
    let Some(phrase) = phrase else {
        out.units.truncate(known);
        return None;
    };
    let end = phrase.tokens.end;
    Some((add_post(doc, phrase, out), end))
}

/// `A (Kadis X) Pjs Bupati Y, B (Karo Z) Pjs Bupati W`: the post behind the one in brackets, before the next on the list.
fn behind_bracket(doc: &Doc<'_>, at: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    let known = out.units.len();
    let phrase = phrases::post(doc, at, &mut out.units).filter(|it| {
        let end = it.tokens.end;
        let printed = it.unit.is_some_and(|unit| !out.units[unit].implied);
        let ends = matches!(doc.mark(end), ',' | '.' | ';') || doc.is_any(end, words!["dan", "serta"]);
        printed && !it.plural && (ends || !doc.same_sentence(at, end))
    });
    let Some(phrase) = phrase else {
        out.units.truncate(known);
        return None;
    };
    let end = phrase.tokens.end;
    Some((add_post(doc, phrase, out), end))
}

/// `dari Kepala Dinas X dan Plt Kepala Badan Y menjadi …`, `yang semula Sekda merangkap Plt Kepala Z kini …`: what else one left who goes on
/// to another post; one behind the last of them.
fn further_posts(doc: &Doc<'_>, after: usize, out: &mut Mentions) -> (Vec<PostPhrase>, usize) {
    let known = out.units.len();
    let (mut posts, mut end) = (Vec::new(), after);
    loop {
        let joint = end + usize::from(doc.mark(end) == ',');
        if !doc.is_any(joint, words!["dan", "serta", "sekaligus", "merangkap"]) {
            break;
        }
        let at = joint + 1 + usize::from(doc.is_any(joint + 1, words!["sebagai", "selaku", "juga", "merangkap"]));
        if let Some(phrase) = phrases::post(doc, at, &mut out.units) {
            end = phrase.tokens.end;
            posts.push(phrase);
            continue;
        }
        // `dan Plt Satpol PP`: the seat is not told.
        let (status, body) = phrases::status(doc, at);
        let Some(unit) = phrases::unit_alone(doc, body).filter(|_| status.acting) else { break };
        end = unit.tokens.end;
    }
    let onward = end + usize::from(doc.mark(end) == ',');
    if end > after && goes(doc, onward) && doc.same_sentence(after, onward) {
        return (posts, onward);
    }
    out.units.truncate(known);
    (Vec::new(), after)
}

/// Whether the sentence before token `end` says whom it lists: `Mereka adalah`, `yakni`, `masing-masing`.
fn is_listed(doc: &Doc<'_>, end: usize) -> bool {
    let from = doc.sentences.get(doc.sentence_of(end.wrapping_sub(1))).map_or(end, |it| it.tokens.start);
    doc.any_of(from..end, words!["adalah", "ialah", "yakni", "yaitu", "meliputi", "masing"])
}

impl Link {
    /// Reads the marks and words behind a name; `None` where nothing leads to a post.
    fn read(doc: &Doc<'_>, end: usize, postless: bool) -> Option<Self> {
        let mark = match doc.mark(end) {
            '(' => Mark::Bracket,
            ':' => Mark::Colon,
            ',' | '-' | '–' | '—' => Mark::Comma,
            // `1. A; Ketua KPU X`: on the line of a list.
            ';' if postless && doc.begins(end + 1, Kinds::POST.or(Kinds::STATUS)) => Mark::Comma,
            _ => Mark::None,
        };
        let start = end + usize::from(mark != Mark::None);
        // The next line is the next one's.
        if !doc.same_sentence(end.wrapping_sub(1), start) {
            return None;
        }
        let comma = matches!(mark, Mark::Comma | Mark::Colon);
        let words = link_words(doc, start, comma);
        // `(mantan sopir Bupati X)`: of another.
        let of_another = !comma && words.is_none() && doc.is_any(start, words!["mantan", "eks"]);
        let (at, tie) = match words {
            Some(at) => (at, Tie::Linked),
            // `Kapolres X A (kini Kapolres Y)`
            None if mark == Mark::Bracket && doc.is_any(start, words!["kini", "sekarang"]) => {
                (start + 1 + usize::from(doc.is_any(start + 1, words!["menjabat", "menjadi"])), Tie::Linked)
            }
            None if mark == Mark::Bracket && !of_another => (start, Tie::Linked),
            None if doc.is(start, "dari") => comes_from(doc, start),
            // `A semula Plt Kepala X kini menjadi …`
            None if !comma && doc.is_any(start, words!["semula", "sebelumnya", "tadinya"]) => {
                (start + 1 + usize::from(doc.is_any(start + 1, words!["sebagai", "menjabat"])), Tie::From)
            }
            // `Mereka adalah Kadis X A sebagai Pjs Bupati Y, …`
            None if doc.is(start, "sebagai") && doc.begins(start + 1, Kinds::STATUS) && is_listed(doc, end) => {
                (start + 1, Tie::Linked)
            }
            None if postless && start == end && doc.begins(end, Kinds::POST) => (start, Tie::AtOnce),
            None => (start, Tie::None),
        };
        let before =
            words!["sebelum", "sebelumnya", "semula", "tadinya", "pernah", "sempat", "lama", "dulu", "dulunya"];
        let former = match tie {
            Tie::Linked => (end..at).any(|it| doc.is_any(it, before)),
            Tie::From | Tie::FromPost => true,
            Tie::None | Tie::AtOnce => false,
        };
        // `A diberhentikan Bupati X B dari jabatan P`: not his who takes it.
        if tie == Tie::FromPost && takes_it(doc, end) {
            return None;
        }
        let link = Self { end, at, mark, tie, former };
        ((tie != Tie::None || comma) && !link.is_of_others(doc)).then_some(link)
    }

    /// Whether a comma, a dash or a colon stands behind the name.
    fn has_comma(&self) -> bool {
        matches!(self.mark, Mark::Comma | Mark::Colon)
    }

    /// `Menurut A, kepala desa boleh hadir`: what A says of others.
    fn is_of_others(&self, doc: &Doc<'_>) -> bool {
        let last = self.end.wrapping_sub(1);
        let opening = doc.sentences.get(doc.sentence_of(last)).map_or(self.end, |it| it.tokens.start);
        let untied = matches!(self.tie, Tie::None | Tie::From | Tie::FromPost);
        let small = self.has_comma() && untied && !doc.tokens.get(self.at).is_some_and(Token::is_capital);
        // Also within the sentence: `Setelah dilantik, menurut A, anggota langsung bekerja`.
        let said = |it: usize| it >= opening && (it == opening || doc.mark(it - 1) == ',') && doc.is(it, "menurut");
        small && (self.end.saturating_sub(5)..self.end).any(said)
    }

    /// Finds the body of a post that names none, and skips words behind it; gives the post and one behind it.
    fn complete(&self, doc: &Doc<'_>, mut phrase: PostPhrase, out: &Mentions) -> Option<(PostPhrase, usize)> {
        let mut after = phrase.tokens.end;
        // `Serma A Babinsa Desa X bersama …`: whose unit is seldom told.
        let village = doc.lexicon.post(phrase.post).personal && doc.begins(after - 1, Kinds::PLACE);
        if self.tie == Tie::AtOnce && !village && phrase.unit.is_none_or(|it| out.units[it].implied) {
            return None;
        }
        let linked = self.tie == Tie::Linked;
        if linked
            && phrase.unit.is_none()
            && let Some((unit, end)) = same_body(doc, after, out)
        {
            phrase.unit = Some(unit);
            after = end;
        }
        // `Dari Bawaslu hadir A (Ketua) dan B selaku Kordiv SDM`: of the body that the sentence names.
        // `Dari Bawaslu hadir A, salah seorang anggota`
        let one_of = doc.is_any(self.at.saturating_sub(2), words!["salah"]);
        if linked && (!self.has_comma() || one_of) && phrase.unit.is_none() && doc.lexicon.post(phrase.post).generic {
            let seat = self.mark == Mark::Bracket && super::body::is_seat(&phrase.standard) && doc.mark(after) == ')';
            let spoken_of = || if seat { super::moved::body_spoken_of(doc, self.end, out) } else { None };
            phrase.unit = body_of_clause(doc, self.end, out).or_else(spoken_of);
        }
        // `A, anggota KPU Provinsi X divisi perencanaan dan logistik, …`
        if doc.is(after, "dan") && doc.any_of(phrase.tokens.clone(), words!["divisi", "bidang"]) {
            let small = |it: &usize| doc.tokens.get(*it).is_some_and(|it| it.is_word() && !it.is_capital());
            let end = after + (after..after + 7).take_while(small).count();
            if matches!(doc.mark(end), ',' | ')') {
                after = end;
            }
        }
        // `Mengenal A, Kapolres X yang baru.`
        if self.has_comma() && doc.is(after, "yang") && doc.is_any(after + 1, words!["baru", "definitif"]) {
            after += 2;
        }
        Some((phrase, after))
    }

    /// Whether a post that ends before `after` is that of the one named, and not of the next one or of a clause of its own.
    fn is_his(&self, doc: &Doc<'_>, phrase: &PostPhrase, after: usize, postless: bool, out: &Mentions) -> bool {
        let bare = phrase.unit.is_none() && doc.lexicon.post(phrase.post).generic;
        let ends_line = !doc.same_sentence(self.end, after);
        // `A: dari P menjadi Q`
        let listed = self.mark == Mark::Colon && !ends_line && !matches!(self.tie, Tie::From | Tie::FromPost);
        if phrase.plural || bare || listed || self.is_handed_on(doc, after) {
            return false;
        }
        match self.tie {
            Tie::Linked | Tie::FromPost => true,
            Tie::From => goes(doc, after),
            Tie::None | Tie::AtOnce => {
                !self.goes_on(doc, phrase, after, postless, out)
                    && !self.closes_adverbial(doc, after)
                    && !self.opens_clause(doc, phrase, after, postless, out)
                    && self.stands_alone(doc, phrase, after, postless, out)
            }
        }
    }

    /// `kepada A, Kasat Lantas dari B kepada C`, `Camat X dijabat A, Camat Y dijabat B`: the next post is handed over in its turn.
    fn is_handed_on(&self, doc: &Doc<'_>, after: usize) -> bool {
        let from = after + usize::from(doc.mark(after) == ',');
        let filled = words!["dijabat", "diisi", "ditempati", "dipegang", "diduduki", "dipercayakan"];
        if self.tie == Tie::None && doc.is_any(from, filled) {
            return true;
        }
        (self.has_comma() && self.tie == Tie::None || self.tie == Tie::AtOnce)
            && doc.is(from, "dari")
            // `A, anggota Komisi II dari Fraksi X`: where he comes from.
            && !doc.is_any(from + 1, words!["Fraksi", "Partai"])
            && (phrases::has_rank(doc, from + 1) || names::name(doc, from + 1).is_some())
    }

    /// Whether words behind the post tell of whoever holds it: `A, Kapolres X yang diwakili B`.
    fn goes_on(&self, doc: &Doc<'_>, phrase: &PostPhrase, after: usize, postless: bool, out: &Mentions) -> bool {
        // `AKBP A, Kapolres X yang tiba tak lama kemudian`: only a name brings on what is told of its bearer.
        let told = self.has_comma()
            && postless
            && doc.is(after, "yang")
            && !doc.is_any(after + 1, words!["diwakili", "diwakilkan", "dalam", "juga"])
            && phrase.unit.is_some_and(|it| !out.units[it].implied);
        // `Serma A Babinsa Desa X bersama …`
        let village = self.tie == Tie::AtOnce && doc.lexicon.post(phrase.post).personal && doc.is(after, "bersama");
        !village
            && !phrase.former
            && !told
            && doc.is_any(
                after,
                words!["diwakili", "yang", "bersama", "serta", "hadir", "turut", "diwakilkan", "mewakilkan"],
            )
    }

    /// `Membacakan amanat Kapolda X A, Kapolres mengatakan …`: the clause of somebody else.
    fn opens_clause(&self, doc: &Doc<'_>, phrase: &PostPhrase, after: usize, postless: bool, out: &Mentions) -> bool {
        self.has_comma()
            && !postless
            && !phrase.former
            && phrase.unit.is_some_and(|it| out.units[it].implied)
            && doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital())
    }

    /// `Terkait kursi yang ditinggalkan A, Ketua DPRD X mengatakan …`: the comma closes what the sentence opens with.
    fn closes_adverbial(&self, doc: &Doc<'_>, after: usize) -> bool {
        let start = doc.sentences[doc.sentence_of(self.at)].tokens.start;
        // `Sementara itu, terkait …`
        let meanwhile = doc.is(start, "sementara");
        let opening = start + usize::from(meanwhile) + usize::from(meanwhile && doc.is(start + 1, "itu"));
        let opening = opening + usize::from(doc.mark(opening) == ',');
        let about = words!["terkait", "mengenai", "soal", "tentang", "menyikapi", "menanggapi"];
        // `Di hadapan hakim A, jaksa B menghadirkan …`
        let before = doc.is(opening, "dihadapan") || doc.is(opening, "di") && doc.is(opening + 1, "hadapan");
        // `Kepada AKP A, Kapolres menyerahkan piagam`: who gets it.
        let before =
            before || self.end - opening <= 6 && doc.is_any(opening, words!["kepada", "bagi", "untuk", "dari"]);
        let acts = || doc.tokens.get(after).is_some_and(|it| !it.is_capital()) && doc.word(after).starts_with("me");
        self.mark == Mark::Comma
            && (doc.is_any(opening, about) && doc.begins(after, Kinds::SPEECH) || before && acts())
            && !(opening..self.end).any(|it| doc.mark(it) == ',')
    }

    /// Whether a post that no words link to the name is a closed apposition: in a list the next post belongs to the next person, named or
    /// not; only a former post or a closed apposition goes back.
    fn stands_alone(&self, doc: &Doc<'_>, phrase: &PostPhrase, after: usize, postless: bool, out: &Mentions) -> bool {
        let after = behind_address(doc, after);
        let ends_line = !doc.same_sentence(self.end, after);
        let next_person = !ends_line
            && (phrases::has_rank(doc, after)
                || doc.mark(after) == ',' && phrases::has_rank(doc, after + 1)
                || self.mark != Mark::Bracket && names::name(doc, after).is_some());
        if next_person {
            return false;
        }
        // `A, Camat X (sebelumnya Camat Y)`
        let came_from = doc.mark(after) == '('
            && doc.is_any(after + 1, words!["sebelumnya", "semula", "tadinya", "dulu", "dulunya"]);
        let arrow = doc.mark(after) == '→' || doc.mark(after) == '-' && doc.mark(after + 1) == '>';
        // `A – Kapolres X – disambut …`: a dash opens and closes it.
        let dashed = matches!(doc.mark(after), '-' | '–' | '—') && doc.mark(after) == doc.mark(self.end) && !arrow;
        // `dua pemantik: A, komisioner KPU X, dan Kasat Y B`: in small letters it opens no item of a list.
        let small = postless
            && self.mark == Mark::Comma
            && doc.mark(after) == ','
            && !doc.tokens[self.at].is_capital()
            && phrase.unit.is_some_and(|it| !out.units[it].implied);
        let closes = matches!(doc.mark(after), ',' | '.' | ')' | ';')
            || dashed
            || arrow
            || ends_line
            || came_from
            || doc.tokens.get(after).is_some_and(|it| it.is_word() && !it.is_capital());
        let ends = postless
            && (doc.mark(after) == '.' || ends_line || came_from || arrow)
            && phrase.unit.is_some_and(|it| came_from || !out.units[it].implied);
        closes && (phrase.former || small || dashed && postless || apposition(doc, self.end, after, postless) || ends)
    }
}

/// `2. A, Kepala Desa X Kecamatan Y`: one behind the places above the post's own at token `i`, where the line or the sentence ends there.
fn behind_address(doc: &Doc<'_>, i: usize) -> usize {
    let mut at = i;
    while let Some((Some(level), next, _)) = phrases::level_at(doc, at + usize::from(doc.mark(at) == ',')) {
        let Some((_, len)) = phrases::place_at(doc, next, |it| it == level) else { break };
        at = next + len;
    }
    let ends = at > i && (matches!(doc.mark(at), '.' | ';') || !doc.same_sentence(i.saturating_sub(1), at));
    if ends && doc.same_sentence(i.saturating_sub(1), at - 1) { at } else { i }
}

/// `A (Divisi Teknis)`: a member of the election body that the sentence names, known by the field in brackets that begins at token `i`;
/// his post and one behind the bracket.
fn member_by_field(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<(usize, usize)> {
    use simpul_model::UnitKind::{Bawaslu, Kpu};
    if !doc.is(i, "Divisi") {
        return None;
    }
    let close = (i + 1..i + 10).find(|it| doc.mark(*it) == ')')?;
    let unit =
        body_of_clause(doc, i, out).filter(|it| matches!(phrases::kind_of(doc, out.units[*it].word), Bawaslu | Kpu))?;
    let index = super::lists::seat_in(doc, i..close, "Anggota", unit, out)?;
    Some((index, close + 1))
}

/// The election body, council, party or association that the sentence names last before token `i`.
pub(super) fn body_of_clause(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let here = |it: &&Placed| doc.same_sentence(it.tokens.start, i);
    let unit = out.items.iter().rev().take_while(here).find_map(|it| out.unit_of(it))?;
    phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)).then_some(unit)
}

/// One behind a bracket that only says where in the picture somebody stands: `(kiri)`, `(dua dari kanan)`.
pub(super) fn beside_photo(doc: &Doc<'_>, i: usize) -> usize {
    if doc.mark(i) != '(' {
        return i;
    }
    let Some(close) = (i + 1..i + 8).find(|it| doc.mark(*it) == ')') else { return i };
    let seen =
        words!["kiri", "kanan", "tengah", "depan", "belakang", "berpeci", "berjilbab", "berbaju", "baju", "kemeja"];
    if (i + 1..close).any(|it| doc.is_any(it, seen)) && !(i + 1..close).any(|it| doc.tokens[it].is_capital()) {
        close + 1
    } else {
        i
    }
}

/// `di dinas itu`, `pada kantor yang sama` at token `i`: the body of the post read last, and one behind the words.
fn same_body(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<(usize, usize)> {
    if !doc.is_any(i, words!["di", "pada"])
        || !doc.is_any(i + 1, words!["dinas", "badan", "kantor", "instansi", "lembaga", "bagian", "satuan"])
    {
        return None;
    }
    let end = if doc.is_any(i + 2, words!["itu", "tersebut", "ini"]) {
        i + 3
    } else if doc.is(i + 2, "yang") && doc.is(i + 3, "sama") {
        i + 4
    } else {
        return None;
    };
    let unit = out.items.iter().rev().find_map(|it| match it.item {
        Item::Post(index) => out.posts[index].unit,
        Item::Person(index) => out.people[index].posts.iter().find_map(|post| out.posts[*post].unit),
        _ => None,
    })?;
    Some((unit, end))
}

/// Whether whoever's name ends at token `end` is the one who takes an office from another: `dicopot Kapolda X B`, `diberhentikan oleh B`.
fn takes_it(doc: &Doc<'_>, end: usize) -> bool {
    let from = doc.sentences.get(doc.sentence_of(end - 1)).map_or(end, |it| it.tokens.start);
    let verb = (end.saturating_sub(14).max(from)..end).rev().find(|it| doc.is_any(*it, words!(TAKEN)));
    verb.is_some_and(|it| doc.is(it + 1, "oleh") || doc.begins(it + 1, Kinds::POST.or(Kinds::RANK).or(Kinds::STATUS)))
}

/// Whether `dari` leads up a post: `dari Camat X`, `dari jabatan lama sebagai P`.
pub(super) fn trailing_is_post(doc: &Doc<'_>, end: usize) -> bool {
    let post = |it: usize| doc.found(it).iter().any(|it| matches!(it.term, Term::Post(_)));
    post(phrases::status(doc, end + 1).1) || doc.is_any(end + 1, words!["jabatan", "jabatannya", "posisi", "posisinya"])
}
