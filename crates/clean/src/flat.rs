//! A flattened page to lines: line ends, hard wraps, list marks.

use crate::decode::single_blanks;
use crate::line::{Draft, Line};
use crate::rules::Rules;
use simpul_model::Page;

/// The most lines of a page that are looked at.
pub(crate) const MAX_LINES: usize = 20_000;

/// The lines of a flattened page, with what the source claims beside it.
pub(crate) fn draft(text: &str, page: &Page, _rules: &Rules) -> Draft {
    Draft {
        lines: lines(text),
        title: page.title.as_deref().map(single_blanks).filter(|it| !it.is_empty()),
        from_markup: false,
        publisher: page.publisher.as_deref().map(single_blanks).filter(|it| !it.is_empty()),
        ..Draft::default()
    }
}

/// The lines of a text: each physical line, or, where the text is hard-wrapped, each paragraph.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let text = crate::words::prefix(text, 4 << 20);
    let mut rows: Vec<String> = if text.contains('\t') {
        parted(&text.lines().take(MAX_LINES).collect::<Vec<_>>())
    } else {
        text.lines().take(MAX_LINES).map(single_blanks).collect()
    };
    rows = upright(rows);
    if is_wrapped(&rows) {
        rows = unwrap(rows, false);
    } else if is_ragged(&rows) {
        rows = unwrap(rows, true);
    } else {
        rows = mended(rows);
    }
    let rows = rows.into_iter().flat_map(|row| match stamped(&row).or_else(|| glued(&row)) {
        Some((stamp, rest)) => vec![stamp.to_owned(), rest.to_owned()],
        None => vec![row],
    });
    rows.filter(|it| !it.is_empty()).map(Line::plain).collect()
}

/// Lines whose cells tabs part: two and more in a row with as many cells are rows of a table, and get bars.
fn parted(lines: &[&str]) -> Vec<String> {
    let cells = |line: &str| line.split('\t').map(single_blanks).filter(|it| !it.is_empty()).collect::<Vec<_>>();
    let counts: Vec<usize> = lines.iter().map(|it| cells(it).len()).collect();
    let like = |at: Option<usize>, count: usize| at.and_then(|it| counts.get(it)) == Some(&count);
    let row = |(at, line): (usize, &&str)| {
        let count = counts.get(at).copied().unwrap_or(0);
        // `1.` and a tab only open an item of a list.
        let table = count > 2 || count == 2 && !is_item(line.trim_start());
        if table && (like(at.checked_sub(1), count) || like(Some(at + 1), count)) {
            cells(line).join(BAR)
        } else {
            single_blanks(line)
        }
    };
    lines.iter().enumerate().map(row).collect()
}

/// What parts the cells of a row of a table.
pub(crate) const BAR: &str = " | ";

/// Words of the headers of tables that tell who holds which post.
const HEADERS: &[&str] = &[
    "no",
    "no.",
    "nomor",
    "nama",
    "nama pejabat",
    "pangkat",
    "jabatan",
    "jabatan lama",
    "jabatan baru",
    "jabatan semula",
    "jabatan sebelumnya",
    "jabatan sekarang",
    "pejabat lama",
    "pejabat baru",
    "keterangan",
];

/// Joins the cells of a table that a flattener has put each in a line of its own, with bars: a header of three and more words that only
/// tables have, and as many lines for each row.
fn upright(rows: Vec<String>) -> Vec<String> {
    let header = |it: &&String| HEADERS.contains(&it.to_lowercase().as_str());
    let told = |it: &String| it.to_lowercase().starts_with("jabatan");
    if !rows.iter().any(told) {
        return rows;
    }
    let mut out = Vec::with_capacity(rows.len());
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let cells: Vec<(usize, &String)> =
            rows.iter().enumerate().skip(at).filter(|it| !it.1.is_empty()).take(400).collect();
        let width = cells.iter().take_while(|it| header(&it.1)).count();
        let numbered = row.to_lowercase().starts_with("no");
        let table = !row.is_empty() && width >= 3 && cells.iter().take(width).any(|it| told(it.1));
        let row_at = |from: usize| {
            let cells = cells.get(from..from + width)?;
            let short = cells.iter().all(|it| it.1.len() <= 120 && !(it.1.len() > 60 && it.1.ends_with('.')));
            let number = cells.first()?.1.trim_end_matches('.').bytes().all(|it| it.is_ascii_digit());
            (short && number == numbered).then_some(cells)
        };
        let mut next = width;
        if !table || row_at(next).is_none() {
            out.push(row.clone());
            at += 1;
            continue;
        }
        let line = |cells: &[(usize, &String)]| cells.iter().map(|it| it.1.as_str()).collect::<Vec<_>>().join(BAR);
        out.push(line(cells.get(..width).unwrap_or_default()));
        while let Some(row) = row_at(next) {
            out.push(line(row));
            next += width;
        }
        at = cells.get(next).map_or(rows.len(), |it| it.0);
    }
    out
}

/// Whether a line is a row of a table, its cells parted by bars: `1 | Raka Satria, S.H. | Camat Padi`.
pub(crate) fn is_row(line: &str) -> bool {
    line.contains(BAR)
}

/// `date 2024-08-09 Headline …`, as some flatteners write the page's metadata before its text.
fn stamped(row: &str) -> Option<(&str, &str)> {
    let rest = row.strip_prefix("date ").or_else(|| row.strip_prefix("date: "))?;
    let stamp = rest.get(..10)?;
    let iso = stamp.chars().enumerate().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() });
    iso.then(|| (stamp, rest.get(10..).unwrap_or_default().trim_start()))
}

/// `Berita daerah | 27 Februari 2021, 09:25 WIBLUMBUNG, KABAR - …`: the line of the day, to which the first paragraph is glued.
fn glued(row: &str) -> Option<(&str, &str)> {
    let head = crate::words::prefix(row, 70);
    let (at, zone) = ["WIB", "WITA", "WIT"].iter().find_map(|it| head.find(it).map(|at| (at, it.len())))?;
    let (stamp, rest) = (row.get(..at + zone)?, row.get(at + zone..)?);
    let clock = stamp.trim_end_matches(char::is_alphabetic).trim_end().ends_with(|c: char| c.is_ascii_digit());
    let day = || crate::dates::find(stamp).iter().any(|it| it.date().is_some());
    (clock && rest.starts_with(char::is_uppercase) && day()).then_some((stamp, rest))
}

/// Whether lines end where the margin was, not where paragraphs end: many line ends inside a block stand in the middle of a
/// sentence, or some do, for all to see, and nearly all others are as long as the margin allows and end without a mark, or one does and
/// most others stand where the next word had no room. Items of a list begin lines of their own in any case.
fn is_wrapped(rows: &[String]) -> bool {
    let widest = margin(rows);
    let longest = rows.iter().map(|it| it.chars().count()).max().unwrap_or(0);
    let (mut inside, mut broken, mut full, mut packed) = (0, 0, 0, 0);
    for pair in rows.windows(2) {
        let [left, right] = pair else { continue };
        if left.is_empty() || right.is_empty() || is_item(right) {
            continue;
        }
        let width = left.chars().count();
        inside += 1;
        broken += usize::from(width >= 40 && goes_on(left, right));
        full += usize::from(width * 10 >= widest * 6 && !is_closed(left));
        packed += usize::from(is_full(width, right, widest));
    }
    let many = broken * 10 >= inside * 4;
    let some = broken >= 3 && broken * 4 >= inside && full * 10 >= inside * 8;
    let most = broken > 0 && packed * 10 >= inside * 7;
    inside >= 4 && (many || some || most) && longest <= 132
}

/// Whether lines of all widths end in the middle of a sentence, as in a text put together from pieces: several go on in small letters,
/// and few others end with a mark.
fn is_ragged(rows: &[String]) -> bool {
    let (mut inside, mut broken, mut open) = (0, 0, 0);
    for pair in rows.windows(2) {
        let [left, right] = pair else { continue };
        if left.is_empty() || right.is_empty() || is_item(right) {
            continue;
        }
        inside += 1;
        broken += usize::from(goes_on(left, right));
        open += usize::from(!is_closed(left));
    }
    inside >= 4 && broken >= 3 && open * 10 >= inside * 7 && rows.iter().all(|it| it.chars().count() <= 132)
}

/// The width of the widest line that another follows: a headline stands alone and may be wider than the text.
fn margin(rows: &[String]) -> usize {
    let followed = rows.windows(2).filter(|it| it.iter().all(|row| !row.is_empty()));
    followed.filter_map(|it| it.first()).map(|it| it.chars().count()).max().unwrap_or(0)
}

/// Whether the first word of the next line had no room behind a line of a width.
fn is_full(width: usize, next: &str, widest: usize) -> bool {
    width + 1 + next.split(' ').next().map_or(0, |it| it.chars().count()) > widest
}

/// Whether a line ends as a sentence or a lead-in does.
fn is_closed(line: &str) -> bool {
    line.ends_with(['.', '!', '?', ':', '”', '"', ';'])
}

/// Whether the second line goes on in the sentence of the first.
fn goes_on(left: &str, right: &str) -> bool {
    !is_closed(left) && right.chars().next().is_some_and(char::is_lowercase)
}

/// The paragraphs of wrapped lines; of ragged ones each that ends without a mark goes on.
fn unwrap(rows: Vec<String>, ragged: bool) -> Vec<String> {
    let widest = margin(&rows);
    let mut out: Vec<String> = Vec::new();
    let mut last_width = 0;
    for row in rows {
        let width = row.chars().count();
        let joins = out.last().is_some_and(|last| {
            !last.is_empty()
                && !row.is_empty()
                && !is_item(&row)
                && (goes_on(last, &row)
                    || ragged && !is_closed(last)
                    || ((is_full(last_width, &row, widest) || last_width * 10 >= widest * 7) && !is_closed(last))
                    || (last_width * 100 >= widest * 88 && !last.ends_with(':')))
        });
        put(&mut out, row, joins);
        last_width = width;
    }
    out
}

/// Lines with each broken one put together again, where only some are: a long one that ends without a mark and goes on in a small letter.
/// The name of a portal opens a line of its own, and so does who wrote it, with the day.
fn mended(rows: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(rows.len());
    for row in rows {
        let prose = |it: &str| {
            let portal = it.split(' ').next().is_some_and(|word| word.trim_end_matches(['.', ',']).contains('.'));
            !portal && (is_closed(it) || it.chars().count() >= 60)
        };
        let broken = out.last().is_some_and(|last| {
            // `Kapolda Irjen Pol A` and `juga mengimbau warga agar …`
            let odd = last.chars().count() >= 25 && last.contains(' ') && goes_on(last, &row) && prose(&row);
            (odd || !row.is_empty() && hangs(last, &row)) && !is_item(&row) && !is_row(last)
        });
        put(&mut out, row, broken);
    }
    out
}

/// Whether a line cannot end where it does: with a word that joins the next one, or with a comma within a quotation.
fn hangs(line: &str, next: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or_default();
    let joins = [
        "antaranya",
        "bersama",
        "dan",
        "dari",
        "dengan",
        "di",
        "diantaranya",
        "kepada",
        "oleh",
        "pada",
        "serta",
        "untuk",
        "yaitu",
        "yakni",
        "yang",
    ]
    .contains(&last)
        && line.contains(' ');
    let count = |text: &str, mark: char| text.matches(mark).count();
    let quoted = || {
        line.ends_with(',')
            && !next.starts_with(['“', '"'])
            && (count(line, '“') > count(line, '”') || count(line, '"') % 2 == 1)
    };
    joins || quoted() || next.starts_with(',')
}

/// Puts a row below the others, or behind the last of them where it goes on with it. Nothing goes on with an empty one.
fn put(out: &mut Vec<String>, row: String, joins: bool) {
    match out.last_mut().filter(|last| joins && !last.is_empty()) {
        Some(last) => {
            last.push(' ');
            last.push_str(&row);
        }
        None => out.push(row),
    }
}

/// Whether a line begins like an item of a list: `1.`, `2)`, `a.`, `-`, `•`.
pub(crate) fn is_item(line: &str) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        Some('-' | '–' | '•' | '*' | '·' | '●' | '▪' | '◦') => {
            chars.next() == Some(' ') || line.starts_with(['•', '●', '▪'])
        }
        Some(c) if c.is_ascii_digit() => {
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            // `1.104 guru` is a number.
            let number = rest.len() >= 4 && rest.bytes().skip(1).take(3).all(|it| it.is_ascii_digit());
            line.len() - rest.len() <= 2 && rest.starts_with(['.', ')']) && !number
        }
        Some(c) if c.is_ascii_lowercase() => matches!(chars.next(), Some('.' | ')')) && chars.next() == Some(' '),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        lines(text).into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn each_line_is_a_paragraph_with_or_without_blank_lines() {
        assert_eq!(read("Satu  kalimat.\nDua kalimat.\n\n\nTiga."), ["Satu kalimat.", "Dua kalimat.", "Tiga."]);
    }

    #[test]
    fn tabs_part_the_cells_of_a_table_and_only_indent_elsewhere() {
        let text = "No\tNama\tJabatan\n1\tRaka Satria\tCamat Padi\n2\tNur Aini\tCamat Lumbung\n\tAlinea baru.";
        assert_eq!(
            read(text),
            ["No | Nama | Jabatan", "1 | Raka Satria | Camat Padi", "2 | Nur Aini | Camat Lumbung", "Alinea baru."]
        );
        assert_eq!(read("1.\tRaka Satria\n2.\tNur Aini"), ["1. Raka Satria", "2. Nur Aini"]);
    }

    #[test]
    fn cells_in_lines_of_their_own_become_rows_again() {
        let text = "Daftar:\n\nNo\nNama\nJabatan\n\n1\nRaka Satria\nCamat Padi\n2\nNur Aini, S.H.\nCamat Lumbung\n\nMereka bertugas mulai hari ini di tempat masing-masing, kata Bupati Lumbung.";
        assert_eq!(
            read(text)[1..4],
            ["No | Nama | Jabatan", "1 | Raka Satria | Camat Padi", "2 | Nur Aini, S.H. | Camat Lumbung"]
        );
        assert_eq!(read(text).len(), 5);
        let text = "Nama\nJabatan Lama\nJabatan Baru\nRaka Satria\nCamat Padi\nCamat Hulu";
        assert_eq!(read(text), ["Nama | Jabatan Lama | Jabatan Baru", "Raka Satria | Camat Padi | Camat Hulu"]);
        assert_eq!(read("Nama\nJabatan\nRaka Satria"), ["Nama", "Jabatan", "Raka Satria"]);
        assert_eq!(read("No\nNama\nJabatan\nRaka Satria\nCamat Padi").len(), 5);
    }

    #[test]
    fn a_stamp_before_the_headline_is_a_line() {
        assert_eq!(read("date 2024-08-09 Polres Gelar Rapat"), ["2024-08-09", "Polres Gelar Rapat"]);
        assert_eq!(read("date 2024 Polres Gelar Rapat"), ["date 2024 Polres Gelar Rapat"]);
    }

    #[test]
    fn a_paragraph_glued_to_the_line_of_its_day_is_cut_off() {
        let row = "Berita daerah | 27 Februari 2021, 09:25 WIBLUMBUNG, KABAR - Rapat digelar.";
        assert_eq!(read(row), ["Berita daerah | 27 Februari 2021, 09:25 WIB", "LUMBUNG, KABAR - Rapat digelar."]);
        let row = "Rapat digelar pukul 09:25 WIB di aula, 27 Februari 2021.";
        assert_eq!(read(row), [row]);
    }

    #[test]
    fn an_odd_break_within_a_sentence_is_undone() {
        let head = "Sementara itu Kasat Lantas Polres Lumbung AKP Tri Hartono mengatakan apel pagi";
        assert_eq!(
            read(&format!("Satu kalimat.\n{head}\nitu dipimpin Dandim Lumbung sejak fajar.\nTiga kalimat.")),
            [
                "Satu kalimat.".to_owned(),
                format!("{head} itu dipimpin Dandim Lumbung sejak fajar."),
                "Tiga kalimat.".to_owned()
            ]
        );
        // A line of its own below a blank one, and an item of a list.
        assert_eq!(read(&format!("{head}\n\nitu dipimpin Dandim Lumbung sejak pagi.")).len(), 2);
        assert_eq!(read(&format!("{head}\na. dipimpin Dandim Lumbung sejak pagi.")).len(), 2);
    }

    #[test]
    fn hard_wraps_are_undone() {
        let text = "Kapolres memimpin rapat di aula yang dihadiri para\ncamat dan tokoh agama setempat. Rapat itu membahas\npengamanan hari pemungutan suara di seluruh wilayah\nkabupaten.\n\nIa meminta semua pihak menahan diri sampai seluruh\ntahapan selesai dan hasilnya ditetapkan oleh komisi\npemilihan.";
        assert_eq!(read(text).len(), 2);
        assert!(read(text)[0].ends_with("seluruh wilayah kabupaten."));
    }

    #[test]
    fn hard_wraps_are_undone_where_most_lines_begin_with_names() {
        let text = "Upacara dipimpin Komandan Kodim 0999/Lumbung, Letkol\nInf Raka Satria, dan diikuti perwira jajaran\nyang ada di Lapangan Merdeka.\n\n1. Danramil 01/Kota dari Kapten Inf Darto kepada\n   Kapten Inf Nur Aini\n2. Danramil 02/Hulu dari Kapten Inf Seno kepada\n   Lettu Inf Wira\n\nTurut hadir Kapolres Lumbung, Ketua KPU, Ketua\nBawaslu dan perwakilan Kejaksaan, serta tokoh\nmasyarakat yang memenuhi tenda di sisi utara\nlapangan.";
        assert_eq!(
            read(text),
            [
                "Upacara dipimpin Komandan Kodim 0999/Lumbung, Letkol Inf Raka Satria, dan diikuti perwira jajaran yang ada di Lapangan Merdeka.",
                "1. Danramil 01/Kota dari Kapten Inf Darto kepada Kapten Inf Nur Aini",
                "2. Danramil 02/Hulu dari Kapten Inf Seno kepada Lettu Inf Wira",
                "Turut hadir Kapolres Lumbung, Ketua KPU, Ketua Bawaslu dan perwakilan Kejaksaan, serta tokoh masyarakat yang memenuhi tenda di sisi utara lapangan.",
            ]
        );
    }

    #[test]
    fn names_at_the_margin_are_wraps_too() {
        let text = "Dandim Melepas Personel Menuju Tempat Pemungutan Suara, Kotak Tidak Boleh Ditinggal\n\nKomandan Kodim Letnan Kolonel Infanteri\nYusran Amin melepas personel di Lapangan\nLasinrang Kelurahan Macora Kecamatan Watang\nSawit pada Senin dan berpesan kepada mereka\nagar kotak tidak ditinggal.\n\nHadir Kepala Staf Mayor Infanteri Anton\nPasang dan Ketua KPU Kabupaten Pinrang Amir\nHamid.";
        assert_eq!(read(text).len(), 3);
    }

    #[test]
    fn lines_broken_anywhere_are_wraps_too() {
        let text = "Bertempat di halaman\nKantor Camat Dawe, rapat dipimpin\nKapolres Lumbung\nAKBP Raka Satria guna memastikan\npersonel dan alat di seluruh wilayah Kabupaten Lumbung siap\nbergerak.\nHadir unsur\nForkopimda serta perwakilan\ndari instansi dan\ntokoh agama.";
        assert_eq!(read(text).len(), 2);
        let text = "Kapolres Lumbung AKBP Raka Satria\nDandim Lumbung Letkol Inf Darto\nCamat Dawe\nKetua KPU Lumbung\ndan undangan lain";
        assert_eq!(read(text).len(), 5);
    }

    #[test]
    fn lists_are_not_wraps() {
        let text = "Hadir pada kegiatan itu:\n1. Pjs Bupati Lumbung\n2. Kapolres Lumbung\n3. Dandim Lumbung\n4. Ketua KPU Lumbung";
        assert_eq!(read(text).len(), 5);
        let text = "Turut hadir dalam kegiatan tersebut\nKapolres Lumbung AKBP Raka Satria Wicaksana, S.I.K.\nDandim 0999/Lumbung Letkol Inf Darto Hadikusumo\nKetua KPU Kabupaten Lumbung Nur Aini Rahmawati, S.E.\nKetua Bawaslu Kabupaten Lumbung Seno Aji Prasetya\nCamat Lumbung Hulu yang diwakili Sekcam Wira Buana";
        assert_eq!(read(text).len(), 6);
    }

    #[test]
    fn a_line_broken_here_and_there_is_put_together_again() {
        let text = "Bupati Lumbung menengok pasien di rumah sakit daerah itu, Senin.\nBupati juga menyempatkan diri untuk meninjau\nlokasi gedung baru.";
        assert_eq!(read(text)[1], "Bupati juga menyempatkan diri untuk meninjau lokasi gedung baru.");
        let text = "Bupati Lumbung Menengok Pasien dan Melihat Gedung Baru\nsari dewi 8 Februari 2026\n\nBupati Lumbung menengok pasien.";
        assert_eq!(read(text).len(), 3);
        let text = "Rapat dihadiri Sari Dewi, S.E., dan\nWira Buana.\n\n“Kami undang camat,\nTokoh agama,\nDan pemuda,” ujarnya.";
        assert_eq!(
            read(text),
            [
                "Rapat dihadiri Sari Dewi, S.E., dan Wira Buana.",
                "“Kami undang camat, Tokoh agama, Dan pemuda,” ujarnya."
            ]
        );
        let text = "Kepala bangsal di rumah sakit daerah itu, dokter Sari\nportal.com, Lumbung - Bupati meninjau gedung baru dan menengok pasien di rumah sakit itu.";
        assert_eq!(read(text).len(), 2);
    }

    /// It cannot end with a word that joins it to the next.
    #[test]
    fn a_line_that_hangs_goes_on_in_the_next() {
        let text = "Hadir dalam rapat koordinasi itu di antaranya\nKapolres Lumbung AKBP Bima Santoso dan Dandim Lumbung.\nRapat membahas pengamanan tempat pemungutan suara di daerah itu.";
        assert!(read(text)[0].contains("antaranya Kapolres"), "{:?}", read(text));
        let text = "Hadir dalam rapat koordinasi itu:\nKapolres Lumbung AKBP Bima Santoso dan Dandim Lumbung.\nRapat membahas pengamanan tempat pemungutan suara di daerah itu.";
        assert_eq!(read(text).len(), 3);
    }
    /// A comma opens no paragraph, but behind an empty line there is nothing for it to go on with.
    #[test]
    fn an_empty_line_is_not_gone_on_with() {
        let text = "Rapat koordinasi di aula itu membahas pengamanan pemungutan suara di daerah.\n\n, kata Bima Santoso seusai rapat.";
        assert!(read(text).iter().all(|it| it.trim() == it), "{:?}", read(text));
    }
}
