//! Bad input costs itself: the run goes on, with a dead letter and its reason, or stops with the contract's exit status
//! and a message that helps.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use flate2::{Compression, write::GzEncoder};
use simpul_tests::{arg, call, call_with, export, folder, letters, said, simpul};
use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

const GOOD: &str = "Kapolres Malang Pimpin Apel\n\nMALANG - Kapolres Malang AKBP Budi Rakitan memimpin apel di Mapolres Malang, \
    Selasa (13/8/2024). Apel diikuti seluruh anggota dan berjalan dengan tertib sampai selesai.\n";

/// Runs over one bad file beside a good page; gives the dead letters. The good page must come through.
fn beside_a_good_page(name: &str, write: impl Fn(&Path)) -> Vec<String> {
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("baik.txt"), GOOD).unwrap();
    write(&pages.path().join(name));
    let began = Instant::now();
    let done = call(&["run", "--input", arg(pages.path()), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{name}: {}", said(&done));
    assert!(began.elapsed() < Duration::from_secs(20), "{name} took {:?}", began.elapsed());
    let files = export(out.path());
    let documents = String::from_utf8_lossy(&files["neo4j/documents.csv"]).into_owned();
    assert!(documents.contains("baik.txt"), "{name}: the good page is in the graph");
    letters(&files)
}

fn one(letters: &[String], reason: &str) {
    assert!(letters.len() == 1 && letters[0].contains(&format!("\"reason\":\"{reason}\"")), "{reason}: {letters:?}");
}

#[test]
fn an_empty_file_is_a_dead_letter() {
    one(&beside_a_good_page("kosong.txt", |it| fs::write(it, "").unwrap()), "empty");
    one(&beside_a_good_page("kosong.html", |it| fs::write(it, " \n ").unwrap()), "empty");
}

#[test]
fn binary_bytes_are_a_dead_letter() {
    let bytes: Vec<u8> = (0..60_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    one(&beside_a_good_page("gambar.txt", |it| fs::write(it, &bytes).unwrap()), "binary");
}

#[test]
fn a_line_of_thirty_megabytes_is_a_dead_letter() {
    one(&beside_a_good_page("panjang.txt", |it| fs::write(it, "a".repeat(30 << 20)).unwrap()), "too_large");
    let record = format!(
        "{{\"text\":\"{}\"}}\n{{\"url\":\"https://a.id/2\",\"text\":\"{}\"}}",
        "a".repeat(30 << 20),
        GOOD.replace('\n', " ")
    );
    one(&beside_a_good_page("panjang.jsonl", |it| fs::write(it, &record).unwrap()), "too_large");
}

#[test]
fn two_hundred_thousand_nested_tags_bring_nothing_down() {
    let deep = format!("<html><body>{}<p>dalam</p></body></html>", "<div>".repeat(200_000));
    let letters = beside_a_good_page("dalam.html", |it| fs::write(it, &deep).unwrap());
    assert!(letters.len() <= 1, "{letters:?}");
    assert!(!letters.iter().any(|it| it.contains("panic") || it.contains("timeout")), "{letters:?}");
}

#[test]
fn broken_records_cost_themselves() {
    let lines = "{\"text\":\n[]\n\"x\"\nnull\n{\"url\":\"https://a.id/1\"}\n{\"text\":\"\\ud800\"}\n\u{feff}\n";
    let letters = beside_a_good_page("rusak.ndjson", |it| fs::write(it, lines).unwrap());
    assert!(letters.len() >= 4 && letters.iter().all(|it| it.contains("bad_record")), "{letters:?}");
}

#[test]
fn a_gzip_bomb_is_stopped() {
    let bomb = |path: &Path, head: &[u8]| {
        let mut to = GzEncoder::new(File::create(path).unwrap(), Compression::best());
        to.write_all(head).unwrap();
        for _ in 0..300 {
            to.write_all(&vec![b' '; 1 << 20]).unwrap();
        }
        to.finish().unwrap();
    };
    one(&beside_a_good_page("bom.html.gz", |it| bomb(it, b"<p>")), "bomb");
    one(&beside_a_good_page("bom.jsonl.gz", |it| bomb(it, b"{\"text\":\"")), "bomb");
    one(&beside_a_good_page("bom.warc.gz", |it| bomb(it, b"WARC/1.0\r\nContent-Length: 314572800\r\n\r\n")), "bomb");
}

#[test]
fn a_cut_archive_gives_what_was_whole() {
    let record = |url: &str, body: &str| {
        let http = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{body}");
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n\
             Content-Length: {}\r\n\r\n{http}\r\n\r\n",
            http.len()
        )
    };
    let page = format!("<html><body><article><p>{GOOD}</p></article></body></html>");
    let mut bytes = Vec::new();
    for i in 0..4 {
        let mut member = GzEncoder::new(Vec::new(), Compression::default());
        member.write_all(record(&format!("https://a.id/{i}"), &page).as_bytes()).unwrap();
        let mut member = member.finish().unwrap();
        if i == 1 {
            let middle = member.len() / 2;
            member[middle] ^= 0xff; // damaged in the middle
            member[middle + 1] ^= 0xff;
        }
        if i == 3 {
            member.truncate(member.len() - 20); // cut off
        }
        bytes.extend(member);
    }
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("arsip.warc.gz"), bytes).unwrap();
    let done = call(&["run", "--input", arg(pages.path()), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let files = export(out.path());
    let documents = String::from_utf8_lossy(&files["neo4j/documents.csv"]).into_owned();
    assert!(documents.contains("https://a.id/0") && documents.contains("https://a.id/2"), "{documents}");
    assert!(!documents.contains("https://a.id/1,"), "{documents}");
    assert!(!letters(&files).is_empty());
}

#[test]
fn what_cannot_be_opened_is_a_dead_letter_and_the_run_goes_on() {
    #[cfg(unix)]
    one(&beside_a_good_page("putus.txt", |it| std::os::unix::fs::symlink("tidak-ada.txt", it).unwrap()), "not_found");
}

#[test]
fn a_missing_input_is_an_unreachable_source() {
    let (pages, out) = (folder(), folder());
    let gone = pages.path().join("tidak-ada");
    let done = call(&["run", "--input", arg(&gone), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(4), "{}", said(&done));
    assert!(said(&done).contains("tidak-ada"), "{}", said(&done));
    assert!(!out.path().join("current").exists());

    fs::write(pages.path().join("baik.txt"), GOOD).unwrap();
    let done = call(&["run", "--input", arg(&gone), "--input", arg(pages.path()), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(said(&done).contains("tidak-ada"), "{}", said(&done));
    export(out.path());
}

#[test]
fn a_name_that_says_nothing_is_left_out_of_a_folder_and_said_of_a_file() {
    assert!(beside_a_good_page("catatan.docx", |it| fs::write(it, "x").unwrap()).is_empty());
    assert!(beside_a_good_page(".tersembunyi.txt", |it| fs::write(it, "x").unwrap()).is_empty());
    let (pages, out) = (folder(), folder());
    let odd = pages.path().join("catatan.docx");
    fs::write(&odd, "x").unwrap();
    let done = call(&["run", "--input", arg(&odd), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(letters(&export(out.path()))[0].contains("unknown_format"));
}

#[test]
fn links_out_of_a_folder_are_not_followed_and_loops_end() {
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        let (pages, out, outside) = (folder(), folder(), folder());
        fs::write(outside.path().join("luar.txt"), GOOD).unwrap();
        fs::write(pages.path().join("baik.txt"), GOOD).unwrap();
        symlink(outside.path(), pages.path().join("luar")).unwrap();
        symlink(pages.path(), pages.path().join("lingkar")).unwrap();
        symlink("/etc/hostname", pages.path().join("rahasia.txt")).unwrap();
        let done = call(&["run", "--input", arg(pages.path()), "--out", arg(out.path())]);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done));
        let documents = String::from_utf8_lossy(&export(out.path())["neo4j/documents.csv"]).into_owned();
        assert_eq!(documents.lines().count(), 2, "{documents}");
    }
}

#[test]
fn standard_input_takes_records() {
    let out = folder();
    let record = serde_json::json!({ "url": "https://a.id/1", "text": GOOD, "lain": 1 }).to_string();
    let done = call_with(&["run", "--input", "-", "--out", arg(out.path())], format!("{record}\n{{").as_bytes());
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let files = export(out.path());
    assert!(String::from_utf8_lossy(&files["neo4j/documents.csv"]).contains("https://a.id/1"));
    one(&letters(&files), "bad_record");
}

#[test]
fn a_full_disk_is_said_and_the_old_export_stays() {
    if !Path::new("/dev/full").exists() {
        println!("skipped: no /dev/full here");
        return;
    }
    let done = simpul(&["clean", "-"]).stdin(fs::File::open("/dev/null").unwrap()).output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    let pages = folder();
    fs::write(pages.path().join("baik.txt"), GOOD).unwrap();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let done = simpul(&["clean", arg(pages.path())]).stdout(full).output().unwrap();
    assert_eq!(done.status.code(), Some(74), "{}", said(&done));
}
