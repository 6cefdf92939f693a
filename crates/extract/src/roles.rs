//! Leaders and speakers: the cues that name them.

mod speakers;

use crate::{
    attendance::{collect, list_end, reported},
    doc::{Doc, Found, Kinds},
    events::{Draft, Stretch},
    identity,
    lines::{Cue, Stage},
    mentions::{Item, Placed, status_at},
    opening,
    people::Seen,
    speech::Voice,
    voices,
    words::Words,
};
use simpul_lexicon::{RoleCue, StatusEffect, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

pub(crate) use speakers::{side_by_side, speaker};

/// `dipimpin A dan B`, `dipimpin A serta Hakim B`, `dipimpin A, B, dan C`: who leads with the first, up to the last that `dan` brings.
pub(crate) fn led_together(stage: &Stage<'_, '_, '_>, first: &Seen) -> Vec<Seen> {
    let doc = stage.doc;
    let mut together = Vec::new();
    let mut end = first.tokens.end;
    loop {
        let comma = usize::from(doc.mark(end) == ',');
        let and = doc.is(end + comma, "dan") || doc.is(end + comma, "serta") && doc.is(end + comma + 1, "hakim");
        let next = end + comma + usize::from(and);
        let Some(seen) = stage.people.within(next..next + 1).first().filter(|_| next > end) else { break };
        together.push(seen.clone());
        end = seen.tokens.end;
        if and {
            return together;
        }
    }
    Vec::new()
}

/// `dilepas dari Lapangan X, Kecamatan Y, oleh Bupati Z`: the agent behind a place and a day.
fn far_agent<'s>(stage: &'s Stage<'_, '_, '_>, tokens: &Range<usize>, cue: Cue, away: &[usize]) -> Option<&'s Seen> {
    let doc = stage.doc;
    // `diresmikan, Senin (13/5) oleh Bupati Z`
    let day = cue.end + usize::from(doc.mark(cue.end) == ',');
    if !doc.is_any(cue.end, words!["dari", "di", "pada"]) && !doc.begins(day, Kinds::WEEKDAY) {
        return None;
    }
    let next = behind_far_by(doc, cue.end..(cue.end + 30).min(tokens.end))?;
    let next = next + usize::from(doc.is(next, "langsung"));
    stage.people.within(next..(next + 1).min(tokens.end)).first().filter(|it| !away.contains(&it.tokens.start))
}

/// One behind the `oleh` of a range, before which no other verb stands: `Senin (13/5), oleh`.
pub(crate) fn behind_far_by(doc: &Doc<'_>, range: Range<usize>) -> Option<usize> {
    range.into_iter().take_while(|it| !doc.may_be_verb(*it)).find(|it| doc.is(*it, "oleh")).map(|it| it + 1)
}

/// Whether the one `seen` behind `di bawah komando` leads one troop in a list of several: `100 anggota Brimob di bawah komando A, serta satu
/// peleton dari Kodim X`.
fn commands_troop(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, cue: Cue, seen: &Seen) -> bool {
    let doc = stage.doc;
    let men =
        |it: usize| stage.marks.has(it, Words::Forces) || doc.is_any(it, words!["anggota", "peleton", "kompi", "regu"]);
    let and = seen.tokens.end + usize::from(doc.mark(seen.tokens.end) == ',');
    let more = doc.is_any(and, words!["serta", "dan"]) && (and + 1..(and + 5).min(tokens.end)).any(men);
    more && (cue.at.saturating_sub(10).max(tokens.start)..cue.at).any(men)
}

pub(crate) fn leader(
    stage: &Stage<'_, '_, '_>,
    draft: &mut Draft,
    span: &Stretch,
    cues: &[Cue],
    position: usize,
    away: &[usize],
) {
    let doc = stage.doc;
    let cue = cues[position];
    let tokens = &span.tokens;
    let free = |it: &&Seen| !away.contains(&it.tokens.start);
    if cue.passive {
        // `Wakapolres A, yang menjadi inspektur upacara, membacakan …`: who bears the office stands before.
        let office = doc.is(cue.at, "yang") && doc.is(cue.at + 1, "menjadi") && doc.mark(cue.end) == ',';
        let bearer =
            stage.people.within(tokens.start..cue.at).last().filter(|it| office && it.tokens.end + 1 >= cue.at);
        if let Some(seen) = bearer.filter(free) {
            draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-office");
            return;
        }
        // `Koramil tersebut dipimpin X`: a unit is led, not an event.
        let subject = cue.at.saturating_sub(3).max(tokens.start)..cue.at;
        let unit_led = subject.clone().any(|it| {
            doc.is_any(it, words!["tersebut", "itu", "ini"])
                && doc.found(it.wrapping_sub(1)).iter().any(|f| matches!(f.term, Term::UnitType(_)))
        });
        // `Pengurus yang diketuai A dilantik Bupati B`: of a body that is sworn in.
        let body = doc.is_any(cue.at.wrapping_sub(1), words!["yang"]) || doc.is(cue.at, "yang");
        if body && draft.swears_in(doc) && doc.any_of(cue.at..cue.end, words!["diketuai", "dinakhodai", "dinahkodai"]) {
            return;
        }
        // `Rombongan dipimpin Ketua KIP X`: the guests are led, not the visit.
        let party =
            draft.kind == EventKind::Visit && subject.clone().any(|it| doc.is_any(it, words!["rombongan", "delegasi"]));
        // `Hadir pula tim pengamat dari Polda X yang diketuai A`: so are those who come.
        let comes = cues[..position].iter().filter(|it| it.role == RoleCue::Attendee).map(|it| it.end).next_back();
        let team = words!["tim", "rombongan", "delegasi", "kontingen"];
        let party =
            party || doc.is(cue.at.wrapping_sub(1), "yang") && comes.is_some_and(|it| doc.any_of(it..cue.at, team));
        // `Pengamanan dilakukan personel Polres X dipimpin Y`: the guard is led, not the event.
        let below = doc.is(cue.at, "di") && doc.is(cue.at + 1, "bawah")
            || doc.any_of(cue.at.saturating_sub(1)..cue.end, words!["yang"]);
        let guard = (cue.at.saturating_sub(9).max(tokens.start)..cue.at).any(|it| {
            (doc.is_any(it, words!["pengamanan", "penjagaan", "pengawalan"])
                // `dikawal personel Polsek X di bawah pimpinan Y`, `dijaga personel Polsek X yang dipimpin Y`
                || below && doc.is_any(it, words!["dikawal", "dijaga"]))
                && !(draft.trigger.start..draft.trigger.end + 3).contains(&it)
        }) && draft.kind != EventKind::RollCall;
        // `Pengambilan sumpah dipandu X`: who guides an oath or a pledge leads it.
        let of_event = |it: usize| {
            let end = cue.at - usize::from(doc.is(cue.at.wrapping_sub(1), "yang"));
            let ends = |found: &Found| matches!(found.term, Term::Event(_)) && it + found.len as usize == end;
            doc.names_event(it, draft.kind) && doc.found(it).iter().any(ends)
        };
        // `Pengundian dipandu langsung Ketua KPU X`: by the head himself.
        let guides = guides_oath(stage, draft, tokens, cue)
            || doc.is(cue.at, "dipandu") && doc.any_of(cue.at + 1..cue.end + 1, words!["langsung"])
            || doc.is(cue.at, "dipandu")
                && matches!(draft.kind, EventKind::Ceremony | EventKind::Declaration)
                && (cue.at.saturating_sub(4).max(tokens.start)..cue.at).any(of_event);
        let other = cues.get(position + 1).filter(|it| {
            !guides
                && it.at <= cue.end + 1
                && matches!(it.role, RoleCue::Witness | RoleCue::Attendee | RoleCue::Accompanied)
        });
        // A post may be long: `dipimpin Panglima Komando Operasi Udara I (Pangkoopsud I) Marsda TNI X`.
        let named = |it: usize| {
            doc.tokens[it].is_capital()
                || doc.tokens[it].kind == crate::token::Kind::Number
                || matches!(doc.mark(it), '(' | ')' | '/')
        };
        let long = (cue.end..(cue.end + 20).min(tokens.end)).find(|it| !named(*it)).unwrap_or(tokens.end);
        let stop = (cue.end + 9).max(long.min(cue.end + 20)).min(tokens.end);
        // `dipimpin X dengan anggota A dan B`, where X is no official: those beside him do not lead.
        let beside = words!["didampingi", "dengan", "bersama"];
        let with = (cue.end + 1..stop).find(|it| doc.is_any(*it, beside));
        if let Some(with) = with.filter(|it| !doc.is(*it, "didampingi") && stage.people.within(cue.end..*it).is_empty())
        {
            let last = list_end(stage, with + 1..tokens.end, RoleCue::Accompanied);
            collect(stage, draft, with + 1..last, away, "attendee-beside");
        }
        // `dipimpin Hakim Ketua A dengan anggota B dan C`, `… A, dengan B dan C sebagai anggota majelis`: those who sit with him.
        let sits =
            |it: usize| doc.is_any(it, words!["sebagai", "selaku"]) && doc.is_any(it + 1, words!["anggota", "hakim"]);
        let seated =
            |it: usize| doc.is_any(it + 1, words!["anggota", "hakim", "dibantu"]) || (it..tokens.end).any(sits);
        if let Some(with) = with.filter(|it| doc.is(*it, "dengan") && seated(*it))
            && !stage.people.within(cue.end..with).is_empty()
        {
            let last = list_end(stage, with + 1..tokens.end, RoleCue::Accompanied);
            collect(stage, draft, with + 1..last, away, "attendee-beside");
        }
        let stop = with.unwrap_or(stop);
        // `akan dilantik dan diambil sumpah oleh Gubernur`: of another event, which is still to come.
        let coming = cue.at.saturating_sub(4).max(tokens.start)..cue.at;
        if !draft.planned && doc.any_of(coming, words!["akan", "bakal"]) {
            return;
        }
        // `dipimpin Pdt A dan dihadiri Kapolres B`: who leads is no official.
        let comes = cues[position + 1..].iter().find(|it| {
            it.at > cue.end && matches!(it.role, RoleCue::Witness | RoleCue::Attendee) && !doc.is(it.at, "dipandu")
        });
        let stop = comes.map_or(stop, |it| stop.min(it.at));
        let near = stage.people.within(cue.end..stop).iter().find(free).or_else(|| far_agent(stage, tokens, cue, away));
        let Some(seen) = near.filter(|_| !unit_led && other.is_none()) else {
            return;
        };
        // `melibatkan 100 anggota Brimob di bawah komando A, serta satu peleton Kodim X`: one troop of several is led.
        if below && commands_troop(stage, tokens, cue, seen) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-commands");
            return;
        }
        // `Apel singkat itu diambil Camat X`: of what is taken, only that.
        let taken = words!["apel", "sumpah", "janji", "upacara"];
        if doc.is(cue.end - 1, "diambil") && !doc.any_of(cue.at.saturating_sub(4)..cue.end, taken) {
            return;
        }
        // `para penari dipimpin maskot mengantarkan Kapolda X`: led by another.
        let does = |it: usize| {
            let token = &doc.tokens[it];
            !token.is_capital() && token.is_word() && doc.word(it).starts_with("me") && doc.word(it).len() > 6
        };
        if (cue.end..seen.tokens.start).any(does) {
            return;
        }
        // `diikuti doa yang dipimpin Kepala KUA X`: a prayer at it is led.
        let prayer = subject.clone().any(|it| {
            doc.is_any(it, words!["doa", "lagu", "yel", "yel-yel", "menyanyikan"])
                // `Doa bersama dipimpin X`, of a prayer that people came for.
                && !doc.is(it, doc.word(draft.trigger.start))
                // `Komandan Upacara dipimpin oleh Lettu X`
                || doc.is(it, "komandan") && doc.is_any(it + 1, words!["upacara", "apel"])
        });
        // `Regu pertama dipimpin A`: one of the parties that set out; `Juri diketuai B`.
        let near = cue.at.saturating_sub(3).max(tokens.start)..cue.at;
        let parties = draft.kind == EventKind::Logistics
            && doc.any_of(near.clone(), words!["regu", "peleton", "kelompok"])
            || doc.any_of(near, words!["juri"]);
        // `personel Polres yang dipimpin Wakapolres A`: the police lead no protest.
        let watches = draft.kind == EventKind::Protest && voices::serves_police(stage, seen.official);
        // `Personel Polsek X dipimpin A mengamankan jalannya acara`
        let keeps = seen.tokens.end..(seen.tokens.end + 3).min(tokens.end);
        let guard = guard
            || doc.any_of(keeps, words!["mengamankan", "menjaga", "mengawal"])
                && (cue.at.saturating_sub(6).max(tokens.start)..cue.at).any(|it| stage.marks.has(it, Words::Forces))
                && !matches!(draft.kind, EventKind::RollCall | EventKind::Patrol | EventKind::LawEnforcement);
        if guard || party || prayer || parties || watches {
            draft.part(
                Who::Official(seen.official as u32),
                Role::Attendee,
                seen.tokens.clone(),
                "attendee-guard-leader",
            );
            return;
        }
        // `melantik pengurus X yang diketuai A`: what he leads is no event.
        if seen.rule == "person-chairs" {
            return;
        }
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-passive");
        // `dipimpin Ketua Majelis Hakim A, Hakim Anggota B dan C`: those who sit with him.
        let mut sits = false;
        for second in led_together(stage, seen) {
            sits |= doc.is(second.tokens.start, "hakim") && doc.is(second.tokens.start + 1, "anggota");
            if sits {
                draft.part(Who::Official(second.official as u32), Role::Attendee, second.tokens, "attendee-beside");
            } else if !cues.iter().any(|it| it.at >= second.tokens.end && it.role == RoleCue::Speaker) {
                draft.part(Who::Official(second.official as u32), Role::Leader, second.tokens, "leader-passive");
            }
        }
        return;
    }
    // `Bertindak selaku pembina apel X`: who follows; `X memimpin apel`: who stands before.
    // `Bertindak memimpin apel, X`: what he does.
    let office = doc
        .is_any(cue.at, words!["bertindak", "selaku", "sebagai", "inspektur", "irup", "pembina", "pimpinan"])
        && !doc.is(cue.at + 1, "memimpin");
    // `Kapolri menerima paparan Kapolres A`: whose words he hears.
    if doc.is(cue.at, "menerima") && doc.is(cue.end - 1, "paparan") {
        let from = cue.end + usize::from(doc.is(cue.end, "dari"));
        if let Some(seen) = stage.people.within(from..from + 1).iter().find(free) {
            draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-address");
            return;
        }
    }
    if cites_law(stage, tokens.start..cue.at) {
        return;
    }
    if let Some(seen) = named_behind(stage, tokens, cue).filter(free) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-named");
        return;
    }
    // `dengan Danrem selaku inspektur upacara dan Kapten X sebagai komandan`: who bears it stands before.
    let bears = stage.people.within(tokens.start..cue.at).last().filter(|it| office && it.tokens.end == cue.at);
    // `dihadiri Bupati A selaku pimpinan rapat, Kapolres B dan C`
    let listed = doc.mark(cue.end) == ',' && doc.is_any(cue.at, words!["selaku", "sebagai"]);
    let his = |it: &&Seen| listed || doc.is(it.tokens.start.wrapping_sub(1), "dengan");
    if let Some(seen) = bears.filter(free).filter(his) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-office");
        return;
    }
    // `Sekda X bertindak sebagai inspektur upacara dan Letda Y sebagai komandan`: who stands before, and another behind `dan`.
    let next = doc.is_any(cue.end, words!["dan", "serta", "sedangkan", "sementara"]);
    let first = stage.people.within(tokens.start..cue.at).last().filter(|it| office && next && it.tokens.end == cue.at);
    if let Some(seen) = first.filter(free) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-office");
        return;
    }
    let follows = stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).iter().find(free).cloned();
    // `Bertindak selaku irup pada upacara di Lapangan X, Kamis (20/3), Kasdam A.`: the sentence ends with him.
    let last = || {
        let people = stage.people.within(tokens.clone());
        let alone =
            people.first().filter(|it| people.len() == 1 && doc.mark(it.tokens.start.wrapping_sub(1)) == ',')?;
        let opens = cue.at == tokens.start && doc.is(cue.at, "bertindak") && alone.tokens.end + 2 >= tokens.end;
        opens.then(|| alone.clone())
    };
    let follows = follows.or_else(|| last().filter(|it| free(&it)));
    if let Some(seen) = follows.filter(|_| office) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens, "leader-office");
        return;
    }
    // `melantik X sebagai …`, `mengambil sumpah A, B dan C di …`: who is sworn in is there.
    let swears = doc.is_any(cue.at, words!["melantik", "mengukuhkan", "lantik", "kukuhkan"])
        || doc.is(cue.at, "mengambil") && doc.is(cue.end - 1, "sumpah");
    if swears {
        let ends = words!["di", "sebagai", "menjadi", "pada", "untuk", "yang", "dalam", "disaksikan", "dihadiri"];
        let new = |it: usize| doc.is(it, "yang") && doc.is(it + 1, "baru");
        let stop = (cue.end..tokens.end).find(|it| doc.is_any(*it, ends) && !new(*it)).unwrap_or(tokens.end);
        let near = stop.max((cue.end + 3).min(tokens.end)).min(cue.end + 60);
        for seen in stage.people.within(cue.end..near).iter().filter(free) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
        }
        // `melantik A sebagai P dan B sebagai Q`
        let others = stage.people.within(stop..tokens.end);
        for seen in others.iter().filter(|it| free(it) && doc.is_any(it.tokens.end, words!["sebagai", "menjadi"])) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
        }
    }
    // The object must be the event.
    let object = cue.end..(cue.end + 5).min(tokens.end);
    let event_like = object.clone().any(|k| {
        doc.is_any(
            k,
            words![
                "kegiatan",
                "acara",
                "langsung",
                "jalannya",
                "rombongan",
                "tersebut",
                "apel",
                "pertemuan",
                "tali",
                "gedung",
                "keberangkatan",
            ],
        ) || doc.is(k, doc.word(draft.trigger.start))
            || doc.found(k).iter().any(|it| matches!(it.term, Term::Event(_)))
    }) || (draft.verb && cue.at == draft.trigger.start)
        || office
        // `mengatur jalannya pembicaraan`
        || doc.is(cue.end - 1, "jalannya")
        // `melantik mereka satu per satu`
        || swears && draft.swears_in(doc)
        // `melepas 120 peserta`, of a `pelepasan`.
        || !draft.verb && identity::akin(stage, &(cue.at..cue.end), &draft.trigger)
        || doc.is(cue.at, "mengambil")
        // `menabuh gong, disaksikan B`, `memegang palu`: nothing needs to follow.
        || stage.marks.any(cue.at + 1..cue.end, Words::Signals)
        // `Kasatpol PP A yang memimpin di lapangan mengatakan …`
        || doc.is(cue.at.wrapping_sub(1), "yang") && doc.is(cue.end, "di")
        || cue.end == tokens.end;
    // `membuka TMMD yang digelar Kodim X`
    let event_like = event_like
        || (cue.end..(cue.end + 14).min(tokens.end)).any(|k| {
            doc.is(k, "yang")
                && doc.is_any(k + 1, words!["digelar", "diselenggarakan", "diadakan", "dilaksanakan", "dihelat"])
        });
    // `memimpin rapat persiapan pengamanan`: what stands behind the event's own word is its topic.
    let near = (cue.end + 3).min(tokens.end);
    let own = if (cue.end..near).contains(&draft.trigger.start) { draft.trigger.start } else { near };
    let object = cue.end..own;
    let not_event = draft.trigger.start != cue.at && object.clone().any(|k| stage.marks.has(k, Words::NoEvent));
    // `Kapolres memimpin langsung pengamanan`: he guards the event.
    let guards = object.clone().any(|k| doc.is_any(k, words!["pengamanan", "penjagaan", "pengawalan"]))
        && !matches!(draft.kind, EventKind::RollCall | EventKind::Patrol | EventKind::Simulation)
        && draft.trigger.start != cue.at;
    if guards && let Some(seen) = subject(stage, tokens, cue.at).filter(|it| free(&it)) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-guard-leader");
        return;
    }
    // `layanan tetap buka`, `menghadiri buka puasa bersama`
    let open = doc.is(cue.at, "buka")
        && (doc.is(cue.at + 1, "puasa")
            || doc.is_any(cue.at.wrapping_sub(1), words!["tetap", "jam", "yang", "sudah", "masih"]));
    // `kembali ke Mapolres untuk memimpin rapat`: what is told behind it took place.
    let came_for = cue.end == draft.trigger.start;
    if !event_like
        || open
        || not_event
        || (cue.at.saturating_sub(2).max(tokens.start)..cue.at).any(|it| {
            doc.is(it, "semula")
                || (doc.is(it, "untuk") && !came_for)
                || (!draft.planned && doc.is_any(it, words!["dijadwalkan", "akan"]))
        })
    {
        return;
    }
    if let Some(seen) = subject(stage, tokens, cue.at).filter(|it| free(&it)) {
        let who = Who::Official(seen.official as u32);
        draft.part(who, Role::Leader, seen.tokens.clone(), "leader-active");
        // `Ketua A dan Wakil Ketua B memimpin rapat`
        let abreast = side_by_side(stage, tokens.start..cue.at);
        // Not where they are the last of a list: `Hadir A, B dan C memandu rapat`.
        let listed = cues[..position].iter().any(|it| it.role == RoleCue::Attendee);
        let own = !listed && abreast.last().is_some_and(|it| it.official == seen.official);
        for other in abreast.into_iter().filter(|it| own && free(&it)) {
            draft.part(Who::Official(other.official as u32), Role::Leader, other.tokens, "leader-joined");
        }
        // Who opens with words of warning or welcome speaks too.
        let speaks = (cue.end..(cue.end + 5).min(tokens.end)).any(|k| doc.is_any(k, words!(CALLS)))
            || opens_with_words(stage, span, seen.official)
            || calls_behind(stage, cue.end..tokens.end);
        if speaks && doc.word(cue.at).to_ascii_lowercase().contains("buka") {
            draft.part(who, Role::Speaker, seen.tokens, "speaker-opens");
        }
        return;
    }
    // `Usai memimpin apel, Kapolres X A meninjau …`: the subject of the main clause.
    let opening = doc.sentences[span.sentence].tokens.clone();
    let framed =
        words!["usai", "seusai", "setelah", "sesudah", "selepas", "sebelum", "sambil", "saat", "ketika", "bertindak"];
    // `Bertindak memimpin apel, X mengajak …`
    // `Hadir sekaligus membuka acara, X.`
    let comes = |it: usize| {
        doc.is_any(
            it,
            words!["hadir", "turun", "datang", "turut", "ikut", "langsung", "dan", "sekaligus", "juga", "kembali"],
        )
    };
    let bare = cue.at < opening.start + 4
        && (opening.start..cue.at).all(comes)
        && doc.is_any(cue.at, words!["bertindak", "memimpin", "membuka"]);
    if (bare || cue.at > opening.start && doc.is_any(cue.at - 1, framed))
        && let Some(comma) = (cue.end..(cue.end + 14).min(opening.end)).find(|it| doc.mark(*it) == ',')
        && let Some(seen) = stage.people.within(comma + 1..(comma + 3).min(opening.end)).iter().find(free)
    {
        let who = Who::Official(seen.official as u32);
        draft.part(who, Role::Leader, seen.tokens.clone(), "leader-active");
        // `Membuka acara, X mengajak …`
        if bare && doc.is(cue.at, "membuka") && doc.is_any(seen.tokens.end, words!(CALLS)) {
            draft.part(who, Role::Speaker, seen.tokens.clone(), "speaker-opens");
        }
        return;
    }
    // A unit that does it leaves nobody to name.
    if stage.items(tokens.start..cue.at).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_))) {
        return;
    }
    if let Some(Voice::Official(official)) =
        span.sentence.checked_sub(1).and_then(|it| stage.speech.topic_of.get(it).copied().flatten())
    {
        draft.part(Who::Official(official as u32), Role::Leader, cue.at..cue.end, "leader-topic");
    }
}

/// `Pengucapan sumpah/janji anggota DPRD X itu dipandu Y`: whether a cue says who guides an oath, which needs not stand right before.
pub(crate) fn guides_oath(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>, cue: Cue) -> bool {
    let doc = stage.doc;
    // `paripurna yang dipandu Wakil Ketua DPRD A`
    let near = cue.at.saturating_sub(3).max(tokens.start)..cue.at;
    if draft.kind == EventKind::CoordinationMeeting
        && doc.is(cue.at, "dipandu")
        && doc.any_of(near, words!["paripurna"])
    {
        return true;
    }
    // `Penarikan nomor dipandu Anggota KPU A`
    let draws = words!["penarikan", "pengundian"];
    if doc.is(cue.at, "dipandu") && doc.any_of(cue.at.saturating_sub(3).max(tokens.start)..cue.at, draws) {
        return true;
    }
    if !doc.is(cue.at, "dipandu") || !matches!(draft.kind, EventKind::Ceremony | EventKind::Declaration) {
        return false;
    }
    let ahead = cue.at.saturating_sub(10).max(tokens.start)..cue.at;
    let other = |it: usize| doc.may_be_verb(it) && !doc.is(it, "tersebut");
    doc.first_of(ahead, words!["sumpah", "janji", "ikrar"])
        .is_some_and(|it| stage.people.within(it..cue.at).is_empty() && !(it..cue.at).any(other))
}

/// `praktik pengisian formulir yang dipandu Anggota KPU A`: whether a cue says who teaches a part of a training.
pub(crate) fn guides_practice(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>, cue: Cue) -> bool {
    let doc = stage.doc;
    let lessons = words!["praktik", "praktek", "simulasi", "materi", "bedah", "pelatihan", "latihan", "peragaan"];
    doc.is(cue.at, "dipandu")
        && matches!(draft.kind, EventKind::Outreach | EventKind::Training)
        && doc.any_of(cue.at.saturating_sub(8).max(tokens.start)..cue.at, lessons)
}

/// `Pelantikan ini sesuai dengan Peraturan X bahwa Bupati melantik Sekda`: what a rule says of an office, nothing that was done.
fn cites_law(stage: &Stage<'_, '_, '_>, ahead: Range<usize>) -> bool {
    let doc = stage.doc;
    let rules = words!["peraturan", "undang-undang", "UU", "PKPU", "Perbawaslu", "pasal", "edaran"];
    doc.first_of(ahead.clone(), rules).is_some_and(|it| doc.any_of(it..ahead.end, words!["bahwa", "dimana"]))
}

/// `yang memimpin upacara adalah Kapolda X, A`: who leads stands behind the event.
fn named_behind<'s>(stage: &'s Stage<'_, '_, '_>, tokens: &Range<usize>, cue: Cue) -> Option<&'s Seen> {
    let doc = stage.doc;
    let is = words!["adalah", "ialah", "yakni", "yaitu"];
    let at =
        doc.is(cue.at.wrapping_sub(1), "yang").then(|| doc.first_of(cue.end..(cue.end + 5).min(tokens.end), is))??;
    stage.people.within(at + 1..(at + 2).min(tokens.end)).first()
}

/// Verbs of calling upon those who listen.
const CALLS: &[&str] = &["berharap", "berpesan", "mengajak", "mengingatkan", "meminta", "menekankan", "menyampaikan"];

/// `A saat membuka rapat di X, Senin (3/2), mengajak …`: whether a verb of calling upon somebody stands behind a comma.
fn calls_behind(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> bool {
    let doc = stage.doc;
    doc.each_of(range, words!(CALLS)).any(|it| doc.mark(it - 1) == ',' && doc.quote_of(it).is_none())
}

fn opens_with_words(stage: &Stage<'_, '_, '_>, span: &Stretch, official: usize) -> bool {
    stage
        .speech
        .statements
        .iter()
        .any(|it| it.sentence == span.sentence && it.speaker == Some(official) && it.attributed)
}

/// `A membuka rapat, sedangkan B memberi materi`: of a range the last clause that begins with whom or what it tells of.
pub(crate) fn last_clause(stage: &Stage<'_, '_, '_>, range: &Range<usize>) -> Range<usize> {
    let doc = stage.doc;
    let joins = words!["sedangkan", "sementara", "kemudian", "lalu", "lantas"];
    let begins = |at: &usize| {
        let acting = status_at(doc, at + 1, StatusEffect::Acting).unwrap_or(0);
        let small = usize::from(doc.is_any(at + 1, words!["perwakilan", "pihak", "unsur"]));
        let next = at + 1 + acting.max(small);
        let first = |it: &Placed| (at + 1..=next).contains(&it.tokens.start) && !matches!(it.item, Item::Region(_));
        !doc.tokens[*at].is_capital() && doc.quote_of(*at).is_none() && stage.items(next..next + 1).any(first)
    };
    let from = doc.each_of(range.clone(), joins).filter(begins).last().filter(|it| *it > range.start);
    from.map_or(range.start, |it| it + 1)..range.end
}

/// The subject of a clause: its first mention that depends on no preposition.
pub(crate) fn subject(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    let doc = stage.doc;
    let named = |it: &Range<usize>| !stage.people.within(it.clone()).is_empty();
    let tokens = &reported(doc, &(tokens.start..i)).filter(named).unwrap_or(tokens.start..i);
    let tokens = &last_clause(stage, tokens);
    // `Didampingi A dan B, C memimpin apel`: those beside him do not.
    let own = opening::subject_at(stage, tokens);
    let tokens = &(own.unwrap_or(tokens.start)..i);
    let seen: Vec<&Seen> =
        stage.people.within(tokens.clone()).iter().filter(|it| doc.quote_of(it.tokens.start).is_none()).collect();
    // `Pangdam mendampingi Kapolda memimpin apel`: the one who is accompanied does it.
    let with = stage.lines[doc.sentence_of(i)]
        .cues
        .iter()
        .rev()
        .find(|it| it.role == RoleCue::Accompanying && it.at > tokens.start && it.end < i);
    if let Some(main) = with.and_then(|cue| seen.iter().find(|it| it.tokens.start >= cue.end)) {
        return Some((*main).clone());
    }
    let governed = |it: &&Seen| {
        it.tokens.start > tokens.start
            && doc.is_any(
                it.tokens.start - 1,
                words![
                    "kepada",
                    "dari",
                    "oleh",
                    "dengan",
                    "untuk",
                    "bagi",
                    "terhadap",
                    "bersama",
                    "menurut",
                    "mewakili",
                    "amanat",
                    "sambutan",
                    "kehadiran",
                    "kedatangan",
                    "kunjungan",
                    "selaku",
                    "setelah",
                    "selain"
                ],
            )
    };
    // `Dalam rapat yang dibuka Bupati X tersebut, Kapolda meminta …`: who did something else.
    let agent = |it: &&Seen| {
        let verbs =
            words!["dibuka", "dipimpin", "dihadiri", "diikuti", "disaksikan", "digelar", "disambut", "didampingi"];
        it.tokens.start > tokens.start && doc.is_any(it.tokens.start - 1, verbs)
    };
    let own: Vec<&Seen> = seen.iter().copied().filter(|it| !agent(it)).collect();
    let seen = if own.is_empty() { seen } else { own };
    seen.iter().find(|it| !governed(it)).or_else(|| seen.first()).map(|it| (*it).clone())
}
