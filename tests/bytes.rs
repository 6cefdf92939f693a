//! The same set of pages gives the same bytes: whatever the threads, the order, the increments, and after any kill.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, assert_same, call, export, folder, root, said, simpul};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

type Files = BTreeMap<String, Vec<u8>>;

/// Every file of the samples, in name order.
fn samples() -> Vec<PathBuf> {
    let (mut files, mut waiting) = (Vec::new(), vec![root().join("samples")]);
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|it| it != "md") {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(files.len() >= 30, "the samples are there");
    files
}

/// Runs over inputs and gives the export.
fn run(inputs: &[&Path], more: &[&str]) -> Files {
    let out = folder();
    run_into(out.path(), inputs, more)
}

fn run_into(out: &Path, inputs: &[&Path], more: &[&str]) -> Files {
    let mut args = vec!["run", "--out", arg(out)];
    for input in inputs {
        args.extend(["--input", arg(input)]);
    }
    args.extend(more);
    let done = call(&args);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    export(out)
}

/// A folder with some of the samples, under their own relative paths, and a line that is no record.
fn copy(some: impl Iterator<Item = PathBuf>) -> tempfile::TempDir {
    let to = folder();
    for path in some {
        let relative = path.strip_prefix(root().join("samples")).unwrap().to_owned();
        fs::create_dir_all(to.path().join(&relative).parent().unwrap()).unwrap();
        fs::copy(&path, to.path().join(relative)).unwrap();
    }
    to
}

#[test]
fn one_thread_and_eight_write_the_same_bytes() {
    let samples = root().join("samples");
    assert_same("--jobs 1 and 8", &run(&[&samples], &["--jobs", "1"]), &run(&[&samples], &["--jobs", "8"]));
}

#[test]
fn the_order_of_the_inputs_is_not_to_be_seen() {
    let forward = samples();
    let forward: Vec<&Path> = forward.iter().map(PathBuf::as_path).collect();
    let backward: Vec<&Path> = forward.iter().rev().copied().collect();
    assert_same("inputs and the same reversed", &run(&forward, &[]), &run(&backward, &[]));
}

#[test]
fn the_order_of_records_is_not_to_be_seen() {
    let texts: Vec<String> = samples()
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "txt"))
        .map(|it| {
            let url = format!("https://contoh.id/{}", it.file_stem().unwrap().to_string_lossy());
            serde_json::json!({ "url": url, "text": fs::read_to_string(it).unwrap() }).to_string()
        })
        .collect();
    // Two versions of one address, a record twice, and a broken line: none of them may let the order through.
    let mut lines = texts.clone();
    lines.push(texts[0].clone());
    lines.push(texts[1].replacen("\"text\":\"", "\"text\":\"MALANG - ", 1));
    lines.push("{\"text\": ".to_owned());
    let folder = folder();
    let write = |name: &str, lines: &[String]| {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("p.jsonl"), lines.join("\n")).unwrap();
        folder.path().join(name)
    };
    let forward = run(&[&write("a", &lines)], &[]);
    lines.reverse();
    assert_same("records and the same reversed", &forward, &run(&[&write("b", &lines)], &[]));
    lines.swap(0, 17);
    let state = folder.path().join("s.db");
    let (first, second) = (write("c", &lines[..20]), write("d", &lines[20..]));
    run(&[&first], &["--state", arg(&state)]);
    assert_same("records and two increments", &forward, &run(&[&second], &["--state", arg(&state)]));
}

#[test]
fn two_increments_write_what_one_run_writes() {
    let whole = run(&[&root().join("samples")], &[]);
    let all = samples();
    let (odd, even) = (copy(all.iter().step_by(2).cloned()), copy(all.iter().skip(1).step_by(2).cloned()));
    let scratch = folder();
    let state = scratch.path().join("state.db");
    run(&[odd.path()], &["--state", arg(&state)]);
    let both = run(&[even.path()], &["--state", arg(&state)]);
    assert_same("one run and two increments", &whole, &both);

    // Nothing new: nothing is written, not even the same again.
    let out = scratch.path().join("out");
    let first = run_into(&out, &[even.path()], &["--state", arg(&state)]);
    let when = |out: &Path| fs::metadata(out.join("current/manifest.json")).unwrap().modified().unwrap();
    let before = when(&out);
    assert_same("nothing new", &first, &run_into(&out, &[even.path(), odd.path()], &["--state", arg(&state)]));
    assert_eq!(when(&out), before, "an unchanged export is left alone");
}

#[test]
fn an_edited_page_replaces_what_it_said_before() {
    let all = samples();
    let pages = copy(all.iter().take(6).cloned());
    let scratch = folder();
    let state = scratch.path().join("state.db");
    let edited = pages.path().join(all[0].strip_prefix(root().join("samples")).unwrap());
    let text = fs::read_to_string(&edited).unwrap();
    fs::write(&edited, "Bukan berita.\n").unwrap();
    run(&[pages.path()], &["--state", arg(&state)]);
    fs::write(&edited, &text).unwrap();
    let after = run(&[pages.path()], &["--state", arg(&state)]);
    assert_same("an edited page", &run(&[pages.path()], &[]), &after);
}

/// A small generator of moments: the same ones each time.
struct Moments(u64);

impl Moments {
    fn below(&mut self, most: Duration) -> Duration {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        most.mul_f64((self.0 >> 33) as f64 / f64::from(1_u32 << 31))
    }
}

#[test]
fn a_run_that_is_killed_ten_times_ends_with_the_same_bytes() {
    let samples = root().join("samples");
    let scratch = folder();
    let began = Instant::now();
    let undisturbed =
        run_into(&scratch.path().join("calm"), &[&samples], &["--state", arg(&scratch.path().join("calm.db"))]);
    let length = began.elapsed();

    let (state, out) = (scratch.path().join("state.db"), scratch.path().join("out"));
    let args = ["run", "--input", arg(&samples), "--state", arg(&state), "--out", arg(&out), "--quiet"];
    let mut moments = Moments(20_240_814);
    let mut killed = 0;
    while killed < 10 {
        let mut child = simpul(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moments.below(length));
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap(); // SIGKILL
            killed += 1;
        } else {
            // It came through: whatever is there must be right, and the next must begin anew to be killed again.
            assert_same("a run between kills", &undisturbed, &export(&out));
            let _ = fs::remove_file(&state);
            let _ = fs::remove_dir_all(&out);
        }
        child.wait().unwrap();
        if out.join("current").exists() {
            assert_same("the export after a kill", &undisturbed, &export(&out));
        }
    }
    let last = run_into(&out, &[&samples], &["--state", arg(&state)]);
    assert_same("after ten kills", &undisturbed, &last);
}

#[test]
fn a_signal_ends_a_run_cleanly_and_the_next_goes_on() {
    let samples = root().join("samples");
    let scratch = folder();
    let state = scratch.path().join("state.db");
    let out = scratch.path().join("out");
    // Standard input that stays open keeps the run waiting until the signal comes.
    let mut command =
        simpul(&["run", "--input", arg(&samples), "--input", "-", "--state", arg(&state), "--out", arg(&out)]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_secs(3));
    let killed = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let began = Instant::now();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(143));
    assert!(began.elapsed() < Duration::from_secs(10));
    assert!(!out.join("current").exists(), "an interrupted run exports nothing");
    let after = run(&[&samples], &["--state", arg(&state)]);
    assert_same("after a signal", &run(&[&samples], &[]), &after);
}
