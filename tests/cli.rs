//! The command line: exit statuses, where things are said, and what `--help` promises.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, call, export, folder, printed, root, said, simpul};
use std::{fs, io::Read, process::Stdio};

const GOOD: &str = "MALANG - Kapolres Malang AKBP Budi Rakitan memimpin apel di Mapolres Malang, Selasa (13/8/2024). Apel \
    diikuti seluruh anggota dan berjalan dengan tertib sampai selesai pada siang hari.\n";

/// Compares with a file in `snapshots/`; with `UPDATE=1` in the environment the file is written.
fn snapshot(name: &str, text: &str) {
    let path = root().join("tests/snapshots").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} has changed; if that is meant: UPDATE=1 cargo test -p simpul-tests --test cli");
}

#[test]
fn help_is_as_written_down() {
    let mut all = String::new();
    for command in [
        "", "run", "fetch", "clean", "extract", "export", "link", "eval", "show", "post", "path", "explain", "changes",
        "review", "report", "init", "check",
    ] {
        let args: Vec<&str> = [command, "--help"].into_iter().filter(|it| !it.is_empty()).collect();
        let done = call(&args);
        assert_eq!(done.status.code(), Some(0));
        all.extend(["$ simpul ", &args.join(" "), "\n", &printed(&done), "\n"]);
    }
    snapshot("help.txt", &all);
}

#[test]
fn a_wrong_call_is_usage() {
    for args in [&["lari"][..], &["run", "--tak-ada"], &["run", "--jobs", "0"], &["post", "x", "--at", "kemarin"], &[]]
    {
        let done = call(args);
        assert_eq!(done.status.code(), Some(2), "{args:?}: {}", said(&done));
        assert!(printed(&done).is_empty() && !said(&done).is_empty());
    }
}

#[test]
fn a_bad_configuration_is_78_with_file_and_line() {
    let folder = folder();
    let path = folder.path().join("c.toml");
    fs::write(&path, "out = \"o\"\n\n[limits]\nmax_page = 3\n").unwrap();
    let done = call(&["run", "--config", arg(&path)]);
    assert_eq!(done.status.code(), Some(78), "{}", said(&done));
    assert!(said(&done).contains("c.toml:4: unknown field `max_page`"), "{}", said(&done));
    assert!(said(&done).contains("max_page_bytes"), "it names what would be right: {}", said(&done));

    let done = call(&["run"]);
    assert_eq!(done.status.code(), Some(78), "{}", said(&done));
    assert!(said(&done).contains("simpul init"), "{}", said(&done));
}

#[test]
fn init_writes_a_configuration_that_check_and_run_take() {
    let folder = folder();
    let here = |args: &[&str]| simpul(args).current_dir(folder.path()).output().unwrap();
    assert_eq!(here(&["init"]).status.code(), Some(0));
    assert_eq!(here(&["init"]).status.code(), Some(2), "it writes over nothing");
    let done = here(&["check"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    fs::create_dir(folder.path().join("pages")).unwrap();
    fs::write(folder.path().join("pages/a.txt"), GOOD).unwrap();
    let done = here(&["run"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert_eq!(printed(&done), "out/current\n");
    assert!(folder.path().join("state/simpul.db").exists());
    assert_eq!(here(&["export", "--out", "lagi"]).status.code(), Some(0));
    simpul_tests::assert_same(
        "export from the state",
        &export(&folder.path().join("out")),
        &export(&folder.path().join("lagi")),
    );
    let done = here(&["show", "official", "Budi Rakitan"]);
    assert!(printed(&done).contains("Kapolres"), "{}{}", printed(&done), said(&done));
    let done = here(&["post", "Kapolres Malang"]);
    assert!(printed(&done).contains("Budi Rakitan"), "{}{}", printed(&done), said(&done));
}

#[test]
fn a_state_in_use_is_75_and_names_the_holder() {
    let folder = folder();
    let state = folder.path().join("s.db");
    let args = ["run", "--input", "-", "--state", arg(&state), "--out", arg(folder.path())];
    let mut holder = simpul(&args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while !state.exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let done = call(&args);
    assert_eq!(done.status.code(), Some(75), "{}", said(&done));
    assert!(said(&done).contains(&holder.id().to_string()), "{}", said(&done));
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert_eq!(call(&args).status.code(), Some(0), "a dead run's lock vanishes with it");
}

#[test]
fn strict_and_a_share_end_with_3_but_the_export_is_there() {
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("a.txt"), GOOD).unwrap();
    fs::write(pages.path().join("b.txt"), "").unwrap();
    let args = ["run", "--input", arg(pages.path()), "--out", arg(out.path())];
    assert_eq!(call(&args).status.code(), Some(0));
    let done = call(&[&args[..], &["--strict"]].concat());
    assert_eq!(done.status.code(), Some(3), "{}", said(&done));
    export(out.path());
    let config = pages.path().join("c.toml");
    fs::write(&config, "max_rejected_share = 0.4").unwrap();
    assert_eq!(call(&[&args[..], &["--config", arg(&config)]].concat()).status.code(), Some(3));
    fs::write(&config, "max_rejected_share = 0.6").unwrap();
    assert_eq!(call(&[&args[..], &["--config", arg(&config)]].concat()).status.code(), Some(0));
}

#[test]
fn a_closed_pipe_is_success() {
    let pages = folder();
    for i in 0..200 {
        fs::write(pages.path().join(format!("{i}.txt")), GOOD.repeat(200)).unwrap();
    }
    let mut child =
        simpul(&["clean", arg(pages.path())]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut some = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut some).unwrap(); // and closed
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
}

#[test]
fn data_is_on_stdout_and_nothing_else() {
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("a.txt"), GOOD).unwrap();
    let run = call(&["run", "--input", arg(pages.path()), "--out", arg(out.path())]);
    assert_eq!(printed(&run), format!("{}\n", out.path().join("current").display()));
    assert!(!said(&run).contains('\u{1b}'), "no colour and no progress where no one sees them");
    let clean = call(&["clean", arg(pages.path())]);
    assert_eq!(printed(&clean).trim_end(), GOOD.trim_end());
    let json = call(&["clean", "--json", arg(pages.path())]);
    let value: serde_json::Value = serde_json::from_str(printed(&json).trim()).unwrap();
    for field in ["url", "title", "byline", "publisher", "published", "language", "text", "dropped"] {
        assert!(value.get(field).is_some(), "{field}");
    }
    let extract = call(&["extract", arg(pages.path())]);
    let value: serde_json::Value = serde_json::from_str(printed(&extract).trim()).unwrap();
    assert_eq!(value["officials"][0]["name"], "Budi Rakitan");
    let quiet = call(&["run", "--quiet", "--input", arg(pages.path()), "--out", arg(out.path())]);
    assert!(said(&quiet).is_empty(), "{}", said(&quiet));
}

#[test]
fn a_run_tells_what_people_hold_and_not_what_they_held() {
    let (pages, out) = (folder(), folder());
    let moves = [
        ("Rudi Hartawan", "Kapolsek Srengat", "Kapolsek Garum"),
        ("Sari Lestari", "Kapolsek Garum", "Kapolsek Talun"),
        ("Joni Malik", "Kapolsek Talun", "Kapolsek Wlingi"),
        ("Dedi Wirawan", "Kapolsek Wlingi", "Kapolsek Kademangan"),
        ("Agus Salim", "Kapolsek Kademangan", "Kapolsek Srengat"),
    ];
    let row = |(name, old, new): (&str, &str, &str)| format!("AKP {name} | {old} | {new}\n\n");
    let page = format!(
        "Mutasi di Polres Blitar\n\nBLITAR - Lima perwira Polres Blitar berganti jabatan, Kamis (2/1/2025).\n\nNama | Jabatan Lama | Jabatan Baru\n\n{}",
        moves.map(row).concat()
    );
    fs::write(pages.path().join("a.txt"), page).unwrap();
    let run = call(&["run", "--input", arg(pages.path()), "--out", arg(out.path())]);
    for (name, _, new) in moves {
        let told = format!("AKP {name} — Kapolsek, {}, 1 page", new.replace("Kapolsek", "Polsek"));
        assert!(said(&run).contains(&told), "{told} is not in {}", said(&run));
    }
}

#[test]
fn the_log_is_json_where_asked_for() {
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("a.txt"), GOOD).unwrap();
    let gone = pages.path().join("tidak-ada");
    let done = call(&[
        "run",
        "--log-format",
        "json",
        "--quiet",
        "--input",
        arg(pages.path()),
        "--input",
        arg(&gone),
        "--out",
        arg(out.path()),
    ]);
    let line = said(&done);
    let value: serde_json::Value = serde_json::from_str(line.lines().next().unwrap_or_default()).unwrap();
    assert_eq!(value["level"], "ERROR");
}

#[test]
fn completions_and_the_manual_are_printed() {
    for shell in ["bash", "zsh", "fish"] {
        assert!(printed(&call(&["completions", shell])).contains("simpul"));
    }
    assert!(printed(&call(&["man"])).contains(".TH simpul"));
}

#[test]
fn a_report_is_written_beside_the_export_or_where_it_is_wanted() {
    let (pages, out) = (folder(), folder());
    fs::write(pages.path().join("apel.txt"), GOOD).unwrap();
    assert_eq!(call(&["report", "--out", arg(out.path())]).status.code(), Some(74), "there is no export yet");
    assert!(call(&["run", "--quiet", "--input", arg(pages.path()), "--out", arg(out.path())]).status.success());
    let done = call(&["report", "--out", arg(out.path())]);
    let page = fs::read_to_string(printed(&done).trim_end()).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("Budi Rakitan"));
    let elsewhere = pages.path().join("halaman.html");
    assert!(call(&["report", "--out", arg(out.path()), "--to", arg(&elsewhere)]).status.success());
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), page);
    assert_eq!(printed(&call(&["report", "--out", arg(out.path()), "--to", "-"])), page);
    let part = call(&["report", "--out", arg(out.path()), "--to", "-", "--around", "Budi Rakitan", "--steps", "1"]);
    assert!(printed(&part).contains("Budi Rakitan") && printed(&part).len() < page.len());
    assert_eq!(call(&["report", "--out", arg(out.path()), "--around", "Nobody"]).status.code(), Some(1));
    assert_eq!(call(&["report", "--out", arg(out.path()), "--steps", "1"]).status.code(), Some(2));
}

#[test]
fn a_title_steers_no_terminal() {
    let pages = folder();
    fs::write(pages.path().join("a\u{1b}[2J.txt"), "").unwrap();
    let done = call(&["clean", arg(pages.path())]);
    assert!(!said(&done).contains('\u{1b}'), "{:?}", said(&done));
}
