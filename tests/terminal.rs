//! `simpul review` at a terminal: keys are sent only when the program asks for them, so nothing depends on time.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use rustix::{
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{Winsize, tcsetwinsize},
};
use simpul_tests::{desk::Desk, simpul};
use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    process::{Child, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Nobody waits longer for a word of the program: it is dead or asks something else.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program at a terminal.
struct Terminal {
    keys: File,
    said: Receiver<String>,
    unread: String,
    child: Child,
}

impl Terminal {
    /// Begins a review at a desk, on a screen of so many rows and columns.
    fn review(desk: &Desk, rows: u16, columns: u16) -> Self {
        let keys = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&keys).unwrap();
        unlockpt(&keys).unwrap();
        tcsetwinsize(&keys, Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let name = ptsname(&keys, Vec::new()).unwrap().into_string().unwrap();
        let screen = OpenOptions::new().read(true).write(true).open(name).unwrap();
        let child = simpul(&["review", "--config", "c.toml", "--who", "Rara"])
            .current_dir(desk.folder())
            .env("NO_COLOR", "1")
            .stdin(screen.try_clone().unwrap())
            .stderr(screen)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let keys = File::from(keys);
        let (sender, said) = channel();
        let mut screen = keys.try_clone().unwrap();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The terminal's end is an error here: the program has left.
            while let Ok(n @ 1..) = screen.read(&mut bytes) {
                if sender.send(String::from_utf8_lossy(&bytes[..n]).into_owned()).is_err() {
                    return;
                }
            }
        });
        Self { keys, said, unread: String::new(), child }
    }

    /// Waits for a word; gives what came before it and since the last one.
    fn until(&mut self, word: &str) -> String {
        loop {
            if let Some((before, after)) = self.unread.split_once(word) {
                let (before, after) = (before.to_owned(), after.to_owned());
                self.unread = after;
                return before;
            }
            match self.said.recv_timeout(PATIENCE) {
                Ok(more) => self.unread.push_str(&more),
                Err(error) => panic!("waiting for {word:?}: {error}; on the screen: {}", self.unread),
            }
        }
    }

    /// Presses keys where the program has asked for them.
    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits for the offer of keys, and presses one; gives the screen above.
    fn at_question(&mut self, key: &str) -> String {
        let screen = self.until("[q]uit");
        self.press(key);
        screen
    }

    fn end(mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

/// The rows of decisions; none where there is no file.
fn decided(desk: &Desk) -> Vec<String> {
    let file = std::fs::read_to_string(desk.path("config/decisions.csv")).unwrap_or_default();
    file.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn each_answer_is_written_at_once_and_taken_back_by_going_back() {
    let desk = Desk::uncertain();
    desk.run();
    let mut it = Terminal::review(&desk, 60, 120);
    it.until("1 of ");
    it.at_question("d");
    it.until("different: why?");
    it.press("dua orang\r");
    it.until("2 of ");
    let rows = decided(&desk);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert!(rows[0].starts_with("different,official:") && rows[0].ends_with(",dua orang"), "{rows:?}");
    assert!(rows[0].contains(",Rara,2"), "{rows:?}");

    it.at_question("b");
    it.until("1 of ");
    assert_eq!(decided(&desk), Vec::<String>::new(), "going back takes the answer back");
    it.at_question("s");
    it.until("same: why?");
    it.press("\u{1b}");
    it.until("1 of ");
    assert_eq!(decided(&desk), Vec::<String>::new(), "whoever thinks again has said nothing");
    it.at_question("s");
    it.until("same: why?");
    it.press("\r");
    it.until("2 of ");
    assert!(decided(&desk)[0].starts_with("same,"), "{:?}", decided(&desk));
    it.at_question("q");
    it.until("1 decision written");
    assert_eq!(it.end(), Some(0));
}

#[test]
fn what_is_wrong_is_named_and_must_be_known() {
    let desk = Desk::uncertain();
    let files = desk.run();
    let posts = String::from_utf8(files["neo4j/holds_post.csv"].clone()).unwrap();
    let edge = posts.lines().nth(1).unwrap().split(',').nth(2).unwrap().to_owned();
    let mut it = Terminal::review(&desk, 60, 120);
    it.at_question("w");
    it.until("what is wrong?");
    it.press("edge:nowhere\r");
    it.until("the graph knows no edge:nowhere");
    it.until("what is wrong?");
    it.press("\r");
    it.until("1 of ");
    it.at_question("w");
    it.until("what is wrong?");
    it.press(&format!("{edge}\r"));
    it.until("wrong: why?");
    it.press("\r");
    it.until("2 of ");
    let rows = decided(&desk);
    assert!(rows.len() == 1 && rows[0].starts_with(&format!("wrong,{edge},,")), "{rows:?}");
    // Enter goes on without an answer, to the end.
    it.at_question("\r");
    it.until("1 decision written");
    assert_eq!(it.end(), Some(0));
}

#[test]
fn on_a_small_screen_lines_are_folded_and_the_question_stands_above_the_keys_too() {
    let desk = Desk::uncertain();
    desk.run();
    let mut it = Terminal::review(&desk, 14, 50);
    it.until("1 of ");
    let screen = it.at_question("q");
    assert!(screen.matches("one person").count() >= 2, "{screen}");
    let wide: Vec<&str> = screen.lines().filter(|it| it.chars().count() > 50).collect();
    assert!(wide.iter().all(|it| !it.trim().contains(' ')), "only what has no spaces is wider: {wide:?}");
    it.until("nothing to write");
    assert_eq!(it.end(), Some(0));
}
