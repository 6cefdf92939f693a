//! Whose an event is, by its name or by what is said of it.

use super::{acts, add, can_host, hosts, inside_person, post_unit};
use crate::{
    doc::Doc,
    events::{Draft, Stretch},
    lines::Stage,
    mentions::Item,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, UnitKind};
use std::ops::Range;

/// Units and the tokens that name them.
type Units = Vec<(usize, Range<usize>)>;

/// So many words may stand between an event and whose it is: `rapat koordinasi lintas sektoral persiapan Pilkada KPU X`.
const TOPIC: usize = 6;

/// `Jumat Curhat Polres X dilaksanakan di …`: the unit right behind the event is whose it is. Of trainings and ceremonies it may be who is
/// trained or sworn in.
pub(super) fn owned(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Units {
    owner_behind(stage, draft.kind, draft.trigger.end)
}

/// The unit right behind the name of an event that ends before token `end`, where events of its kind are named after who holds them.
pub(crate) fn owner_behind(stage: &Stage<'_, '_, '_>, kind: EventKind, end: usize) -> Units {
    use EventKind::{CoordinationMeeting, Outreach, Patrol, PressConference, RollCall, Simulation, SocialAid, Tally};
    let held = matches!(
        kind,
        CoordinationMeeting | Outreach | Patrol | PressConference | RollCall | Simulation | SocialAid | Tally
    );
    let next = stage.items(end..end + 1).find(|it| it.tokens.start == end);
    match next.map(|it| (&it.item, it.tokens.clone())) {
        Some((Item::Unit(index), tokens)) if held && !inside_person(stage, &tokens) => {
            let named = &stage.mentions.units[*index];
            let unit = stage.resolved.unit_of[*index].filter(|_| !named.building);
            // `Muscab PKB dibuka Ketua DPW PKB`: no branch of it is named.
            let whole = |it: usize| {
                stage.resolved.units[it].kind == UnitKind::Party && stage.resolved.units[it].region.is_none()
            };
            unit.filter(|it| stage.resolved.units[*it].kind != UnitKind::Panwascam && !whole(*it))
                .map(|it| vec![(it, tokens)])
                .unwrap_or_default()
        }
        // `Deklarasi kampanye damai KPU X`, where all the words name the event.
        Some((Item::Unit(_), _)) if kind == EventKind::Declaration => owner_at(stage, end, end).into_iter().collect(),
        None if held || matches!(kind, EventKind::Declaration | EventKind::Training) => {
            behind_topic(stage, end).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// `rapat koordinasi lintas sektoral Polres X`, `deklarasi kampanye damai KPU X`: what it is about stands between the event and whose it is.
fn behind_topic(stage: &Stage<'_, '_, '_>, end: usize) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    // `Bimbingan teknis (bimtek) pengelolaan logistik KPU X`
    let end = end + if doc.mark(end) == '(' && doc.mark(end + 2) == ')' { 3 } else { 0 };
    let others = words![
        "alih",
        "anggota",
        "antara",
        "bersama",
        "calon",
        "dalam",
        "dan",
        "dari",
        "dengan",
        "di",
        "dipimpin",
        "gedung",
        "itu",
        "ini",
        "jajaran",
        "kantor",
        "ke",
        "kepada",
        "ketua",
        "kunjungan",
        "oleh",
        "pada",
        "para",
        "pejabat",
        "pelantikan",
        "pembentukan",
        "pengamanan",
        "pengurus",
        "penyerahan",
        "personel",
        "petugas",
        "rekrutmen",
        "saat",
        "seleksi",
        "serah",
        "serta",
        "terima",
        "tentang",
        "terhadap",
        "terkait",
        "tersebut",
        "untuk",
        "yang"
    ];
    let at = (end..end + TOPIC).find(|at| {
        let ends = |it: usize| !doc.tokens.get(it).is_some_and(crate::token::Token::is_word) || doc.is_any(it, others);
        stage.items(*at..at + 1).any(|it| it.tokens.start == *at) || ends(*at) || doc.may_be_verb(*at)
    })?;
    // `rapat koordinasi tingkat kabupaten oleh Polres X digelar`
    // `dipanggil rapat oleh X`: who called somebody away.
    let by = doc.is(at, "oleh") && !doc.any_of(end.saturating_sub(4)..end, words!["dipanggil", "diundang"]);
    if at == end && !by { None } else { owner_at(stage, end, at + usize::from(by)) }
}

/// The unit at token `at` whose an event is that is named before token `end`.
fn owner_at(stage: &Stage<'_, '_, '_>, end: usize, at: usize) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    let item = stage.items(at..at + 1).find(|it| it.tokens.start == at)?;
    let Item::Unit(index) = item.item else { return None };
    let unit = stage.resolved.unit_of[index].filter(|_| !stage.mentions.units[index].building)?;
    let tokens = item.tokens.clone();
    let next = tokens.end + usize::from(doc.mark(tokens.end) == ',');
    let next = next + usize::from(doc.is_any(next, words!["dan", "serta", "bersama"]));
    // `rapat persiapan Pilkada KPU, Bawaslu dan Polres`: those who meet.
    let several = next > tokens.end && stage.items(next..next + 1).any(|it| matches!(it.item, Item::Unit(_)));
    (holds_own(stage.resolved.units[unit].kind)
        && doc.same_sentence(end - 1, at)
        && !inside_person(stage, &tokens)
        && !several)
        .then_some((unit, tokens))
}

/// Whether events are named after bodies of a kind that hold them.
fn holds_own(kind: UnitKind) -> bool {
    use UnitKind::{Bawaslu, CivilSociety, Kejaksaan, Kodim, Koramil, Korem, Kpu, Party, Polda, Polres, Polsek};
    matches!(kind, Bawaslu | CivilSociety | Kejaksaan | Kodim | Koramil | Korem | Kpu | Party | Polda | Polres | Polsek)
}

/// The hosts that a stretch tells of in words of its own, where no verb has named them.
pub(super) fn told(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, own: bool) {
    let units = said(stage, span);
    add(stage, draft, units);
    if draft.organizers.is_empty() && own {
        let units = behind_event(stage, draft, span);
        add(stage, draft, units);
    }
    if draft.organizers.is_empty() && own {
        signed(stage, draft, span);
    }
    if draft.organizers.is_empty() && own && draft.first && draft.venue.is_some() {
        let units = spoken_of_before(stage, draft, span).into_iter().collect();
        add(stage, draft, units);
    }
}

/// `Kegiatan ini merupakan program kerja X`, `Selaku penyelenggara, X …`, `terlaksana atas kerja sama X dan Y`, `Memenuhi undangan X, …`
fn said(stage: &Stage<'_, '_, '_>, span: &Stretch) -> Units {
    let doc = stage.doc;
    let tokens = span.tokens.clone();
    let opens = words!["adalah", "kerja", "kerjasama", "merupakan", "panitia", "penyelenggara", "undangan"];
    doc.each_of(tokens.clone(), opens)
        .filter(|it| doc.quote_of(*it).is_none())
        .filter_map(|it| Some(hosts(stage, said_at(doc, it)?..tokens.end.min(it + 18), true)))
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// Where the hosts may stand that the word at token `i` brings on.
fn said_at(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let before = i.wrapping_sub(1);
    if doc.is_any(i, words!["adalah", "merupakan"]) {
        let works =
            words!["acara", "agenda", "gagasan", "gawe", "hajatan", "inisiasi", "inisiatif", "kegiatan", "program"];
        let own = words!["bulanan", "dari", "kerja", "milik", "rutin", "tahunan", "unggulan"];
        return (i + 2..i + 5).find(|it| !doc.is_any(*it, own)).filter(|_| doc.is_any(i + 1, works));
    }
    if doc.is_any(i, words!["panitia", "penyelenggara"]) {
        if doc.is_any(before, words!["sebagai", "selaku"]) {
            return Some(i + 1 + usize::from(doc.mark(i + 1) == ','));
        }
        return doc.first_of(i + 1..(i + 5).min(doc.tokens.len()), words!["adalah", "dari", "ialah"]).map(|it| it + 1);
    }
    if doc.is(i, "undangan") {
        return doc.is_any(before, words!["atas", "memenuhi", "menghadiri"]).then_some(i + 1);
    }
    let joint = doc.is(i, "kerjasama") || doc.is(i + 1, "sama");
    let end = i + 1 + usize::from(doc.is(i, "kerja"));
    let from = end + usize::from(doc.is(end, "antara"));
    (joint && !doc.is(end, "dengan") && doc.is_any(before, words!["atas", "berkat", "buah", "hasil", "wujud"]))
        .then_some(from)
}

/// `Lewat rapat koordinasi di Gedung X, Polres Y mengajak …`: who does something by way of it.
fn behind_event(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Units {
    let doc = stage.doc;
    let first = span.tokens.start;
    let mut lead = draft.trigger.start;
    while lead > first && stage.marks.has(lead - 1, Words::Fillers) {
        lead -= 1;
    }
    // `menghadiri kegiatan KPU X, yakni deklarasi damai`
    if lead > first + 2 && doc.is_any(lead - 1, words!["berupa", "yakni", "yaitu"]) {
        let end = lead - 1 - usize::from(doc.mark(lead - 2) == ',');
        let named = |it: &crate::mentions::Placed| {
            it.tokens.end == end && doc.is_any(it.tokens.start.wrapping_sub(1), words!["acara", "agenda", "kegiatan"])
        };
        let from = stage.items(first..end).find(|it| named(it)).map(|it| it.tokens.start);
        return from.and_then(|it| owner_at(stage, it, it)).into_iter().collect();
    }
    if lead > first + 2 || lead == 0 || !doc.is_any(lead - 1, words!["lewat", "melalui"]) {
        return Vec::new();
    }
    let comma = |it: usize| doc.mark(it.wrapping_sub(1)) == ',';
    let subject = stage.items(draft.trigger.end..span.tokens.end).find_map(|it| match it.item {
        Item::Unit(index) if comma(it.tokens.start) && acts(stage, it.tokens.end) => {
            let unit = stage.resolved.unit_of[index].filter(|_| !stage.mentions.units[index].building)?;
            Some((unit, it.tokens.clone()))
        }
        _ => None,
    });
    subject.filter(|it| !inside_person(stage, &it.1)).into_iter().collect()
}

/// `Kapolres X A dan Kajari Y B menandatangani perjanjian kerja sama`, `MoU antara X dan Y`: the bodies of those who sign hold it.
fn signed(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = span.tokens.clone();
    let paper = words!["kerjasama", "kesepahaman", "memorandum", "MoU", "NPHD", "perjanjian", "PKS"];
    let agreed = || {
        doc.any_of(tokens.clone(), paper)
            || doc.each_of(tokens.clone(), words!["kerja"]).any(|it| doc.is(it + 1, "sama"))
    };
    let signs = words!["diteken", "ditandatangani", "menandatangani", "meneken", "penandatanganan", "teken"];
    let Some(sign) = doc.first_of(tokens.clone(), signs).filter(|_| draft.kind == EventKind::Ceremony && agreed())
    else {
        return;
    };
    let stop = doc
        .first_of(tokens.clone(), words!["didampingi", "dihadiri", "disaksikan"])
        .filter(|it| *it > sign)
        .unwrap_or(tokens.end);
    let between = doc.first_of(tokens.clone(), words!["antara"]);
    let parties = if let Some(from) = between {
        from + 1..stop
    } else if doc.is_any(sign, words!["menandatangani", "meneken", "teken"]) {
        tokens.start..sign
    } else {
        return;
    };
    let mut found: Units = Vec::new();
    for it in stage.items(parties) {
        let unit = match it.item {
            Item::Unit(index) if !stage.mentions.units[index].building && !inside_person(stage, &it.tokens) => {
                stage.resolved.unit_of[index]
            }
            Item::Person(_) if between.is_none() => {
                stage.people.within(it.tokens.clone()).first().and_then(|seen| post_unit(stage, seen.official))
            }
            _ => None,
        };
        let housed = stage.line_of(it.tokens.start).venues.iter().any(|venue| venue.contains(&it.tokens.start));
        if let Some(unit) = unit.filter(|unit| !housed && !found.iter().any(|it| it.0 == *unit)) {
            found.push((unit, it.tokens.clone()));
        }
    }
    // A firm may be a party to a paper, though it holds nothing else.
    if found.len() > 1 {
        draft.organizers.extend(found);
    }
}

/// `Upaya pencegahan terus dilakukan KPU X. Salah satunya dengan menggelar deklarasi di …`: the one body that the sentence before speaks of,
/// where this one names nobody.
fn spoken_of_before(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    let before = span.sentence.checked_sub(1)?;
    let line = &stage.lines[span.sentence];
    let near = &stage.lines[before];
    let same = doc.sentences[before].paragraph == doc.sentences[span.sentence].paragraph;
    let held = line
        .cues
        .iter()
        .any(|it| it.role == RoleCue::Organizer && !doc.is_any(it.at, words!["bekerja", "bekerjasama"]));
    let held = held || doc.is_any(line.tokens.start, words!["salah", "seperti", "kali"]);
    if !same || near.title || near.caption || !held || !near.dates.is_empty() {
        return None;
    }
    let venue = |at: usize| {
        draft.venue.as_ref().is_some_and(|it| it.contains(&at)) || line.venues.iter().any(|it| it.contains(&at))
    };
    let free = |it: &crate::mentions::Placed| matches!(it.item, Item::Region(_)) || venue(it.tokens.start);
    if !stage.items(line.tokens.clone()).all(free) {
        return None;
    }
    let mut one: Option<(usize, Range<usize>)> = None;
    for it in stage.items(near.tokens.clone()) {
        match it.item {
            Item::Region(_) => {}
            Item::Unit(index) => {
                let unit = stage.resolved.unit_of[index].filter(|it| can_host(stage, *it))?;
                let aside = doc.is_any(it.tokens.start.wrapping_sub(1), words!["dari", "di", "ke", "kepada"]);
                if stage.mentions.units[index].building || aside || one.as_ref().is_some_and(|known| known.0 != unit) {
                    return None;
                }
                one = one.or(Some((unit, it.tokens.clone())));
            }
            Item::Person(_) | Item::Post(_) => return None,
        }
    }
    one
}

/// `penangkapan tersangka AN oleh Satresnarkoba Polres X`, `ditangkap Rabu malam di Terminal Y, Kota Z, oleh Tim Resmob Polres X`: the agent
/// behind an object, a day or a place, with no other verb before it.
pub(super) fn far_agent(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> Units {
    use EventKind::{Inspection, LawEnforcement, Outreach, Simulation, SocialAid};
    let doc = stage.doc;
    let active = draft.verb && acts(stage, draft.trigger.start);
    // Of ceremonies and meetings it is who opens or leads them.
    // `Telah dilaksanakan rapat koordinasi … oleh Pemerintah Kecamatan X`
    let done = words!["dilaksanakan", "diselenggarakan", "diadakan", "digelar", "dilakukan"];
    let performed = doc.any_of(draft.trigger.start.saturating_sub(4).max(span.tokens.start)..draft.trigger.start, done);
    let held = performed || matches!(draft.kind, Inspection | LawEnforcement | Outreach | Simulation | SocialAid);
    if active || !held {
        return Vec::new();
    }
    let reach = draft.trigger.end..(draft.trigger.end + 24).min(span.tokens.end);
    let free = reach.take_while(|it| !doc.may_be_verb(*it) && doc.quote_of(*it).is_none());
    let Some(by) = free.into_iter().find(|it| doc.is(*it, "oleh")) else { return Vec::new() };
    let men = words!["tim", "unit", "jajaran", "personel", "anggota", "petugas", "penyidik"];
    let from = by + 1 + usize::from(doc.is_any(by + 1, men));
    hosts(stage, from..(from + 14).min(span.tokens.end), true)
}
