//! Who bears the office of leading an event: `bertindak selaku inspektur upacara Kapolres A`.

use crate::{attendance::Here, people::Seen};

/// `Bertindak selaku pembina apel X`: whether a cue names an office; `X memimpin apel` and `Bertindak memimpin apel, X` say what he does.
pub(super) fn is_office(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let at = here.cue().at;
    doc.is_any(at, words!["bertindak", "selaku", "sebagai", "inspektur", "irup", "pembina", "pimpinan"])
        && !doc.is(at + 1, "memimpin")
}

/// `Bertindak selaku pembina apel X`: who bears the office that a cue names; he follows, or stands before.
pub(super) fn bearer(here: Here<'_>) -> Option<&Seen> {
    before(here).or_else(|| here.first_free(here.next(3))).or_else(|| ends_sentence(here))
}

/// `dengan Danrem selaku inspektur upacara dan Kapten X sebagai komandan`: who bears it stands before.
fn before(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let cue = here.cue();
    let seen = here.stage.people.within(here.before()).last().filter(|it| it.tokens.end == cue.at && here.free(it))?;
    // `dihadiri Bupati A selaku pimpinan rapat, Kapolres B dan C`
    let listed = doc.mark(cue.end) == ',' && doc.is_any(cue.at, words!["selaku", "sebagai"]);
    let with = doc.is(seen.tokens.start.wrapping_sub(1), "dengan");
    // `Sekda X bertindak sebagai inspektur upacara dan Letda Y sebagai komandan`: who stands before, and another behind `dan`.
    let next = doc.is_any(cue.end, words!["dan", "serta", "sedangkan", "sementara"]);
    (listed || with || next).then_some(seen)
}

/// `Bertindak selaku irup pada upacara di Lapangan X, Kamis (20/3), Kasdam A.`: the sentence ends with him.
fn ends_sentence(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let tokens = here.tokens();
    let people = here.stage.people.within(tokens.clone());
    let alone = people.first().filter(|it| people.len() == 1 && doc.mark(it.tokens.start.wrapping_sub(1)) == ',')?;
    let at = here.cue().at;
    let opens = at == tokens.start && doc.is(at, "bertindak") && alone.tokens.end + 2 >= tokens.end;
    (opens && here.free(alone)).then_some(alone)
}
