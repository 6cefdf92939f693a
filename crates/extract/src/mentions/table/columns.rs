//! What the header of a table says of its columns.

use super::{When, bodies};
use crate::doc::Doc;
use crate::phrases;
use crate::token::Token;
use std::ops::Range;

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Column {
    /// Names of people who hold the posts of the other columns.
    Name,
    /// Posts.
    Post(When),
    /// The post that was left, and behind it the one that is taken.
    Change,
    /// Names of those who hold the row's post.
    Holder(When),
    /// Names of those who hold the post of the header: `Ketua`, `Kapolsek lama`.
    Seat { post: u16, when: When },
    /// Places or bodies that the seats belong to.
    Place,
    /// Ranks of the people of the column of names.
    Rank,
    /// `Lama`, `Baru`, before the other columns say of what.
    Bare(When),
    /// Numbers, remarks.
    Other,
}

/// The columns of a header, if they tell of people and the posts that they hold.
pub(super) fn header(doc: &Doc<'_>, cells: &[Range<usize>]) -> Option<Vec<Column>> {
    // Winners, applicants and players are no officials.
    let strangers = words![
        "suara",
        "nilai",
        "skor",
        "poin",
        "harga",
        "calon",
        "paslon",
        "kandidat",
        "peserta",
        "pelamar",
        "dilamar",
        "tersangka",
        "terdakwa",
        "korban",
        "klub",
        "pemain",
        "kelas",
        "sekolah",
        "lulus",
        "hasil",
        "hadiah"
    ];
    let header = cells.first()?.start..cells.last()?.end;
    let members = bodies::swears_in_members(doc, header.start);
    if header.len() > 40 || !members && doc.any_of(header, strangers) {
        return None;
    }
    let mut columns: Vec<Column> = cells.iter().map(|it| column(doc, it)).collect();
    let has = |columns: &[Column], fits: fn(&Column) -> bool| columns.iter().any(fits);
    let named = has(&columns, |it| *it == Column::Name);
    for it in &mut columns {
        if let Column::Bare(when) = *it {
            *it = if named { Column::Post(when) } else { Column::Holder(when) };
        }
    }
    let post = has(&columns, |it| matches!(it, Column::Post(_) | Column::Change));
    let holder = has(&columns, |it| matches!(it, Column::Holder(_)));
    let seat = has(&columns, |it| matches!(it, Column::Seat { .. }));
    let place = has(&columns, |it| *it == Column::Place);
    // `Nama | Kecamatan` under a line that speaks of a committee.
    let committee = || named && place && bodies::tells_committee(doc, cells[0].start);
    (post && (named || holder) || seat && place || named && members || committee()).then_some(columns)
}

fn column(doc: &Doc<'_>, cell: &Range<usize>) -> Column {
    let is = |words| doc.any_of(cell.clone(), words);
    let before = is(words!["lama", "semula", "sebelumnya", "sebelum", "asal", "awal", "dari", "terdahulu"]);
    let now = is(words!["baru", "menjadi", "sekarang", "kini", "tujuan", "definitif", "pengganti", "penggantinya"]);
    let when = if before { When::Before } else { When::Now };
    if is(words!["jabatan", "posisi"]) {
        return if before && now { Column::Change } else { Column::Post(when) };
    }
    if is(words!["pangkat"]) {
        return Column::Rank;
    }
    if let Some(post) = seat(doc, cell) {
        return Column::Seat { post, when };
    }
    if is(words!["kecamatan", "distrik", "kapanewon", "desa", "kelurahan", "gampong", "nagari", "kampung", "wilayah"]) {
        return Column::Place;
    }
    if is(words!["pejabat", "nama", "personel", "perwira"]) {
        return if before || now { Column::Holder(when) } else { Column::Name };
    }
    if is(words![
        "ppk",
        "pps",
        "panwascam",
        "panwaslu",
        "polsek",
        "koramil",
        "polres",
        "kodim",
        "instansi",
        "unit",
        "opd",
        "skpd",
        "satker",
        "kantor",
        "kesatuan",
        "lembaga"
    ]) {
        return Column::Place;
    }
    let bare = cell.len() <= 2 && (before || now);
    if bare { Column::Bare(when) } else { Column::Other }
}

/// The post that the words of a header name, and nothing else but `nama`, `lama`, `baru`.
fn seat(doc: &Doc<'_>, cell: &Range<usize>) -> Option<u16> {
    let frame = words!["nama", "lama", "baru", "pejabat", "para"];
    let at = cell.clone().find(|it| !doc.is_any(*it, frame))?;
    let mut units = Vec::new();
    let post = phrases::post(doc, at, &mut units).filter(|it| it.tokens.end <= cell.end)?;
    let rest = post.tokens.end..cell.end;
    let ends = rest.into_iter().all(|it| doc.is_any(it, frame) || !doc.tokens.get(it).is_some_and(Token::is_word));
    let seated = post.unit.is_none_or(|it| units[it].implied);
    (ends && seated).then_some(post.post)
}
