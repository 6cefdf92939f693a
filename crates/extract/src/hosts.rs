//! Who held an event: the unit that holds it, the agent of a passive verb, those joined to it, and hosts that go without saying.

mod by_place;
mod implied;
mod owner;

use crate::{
    attendance,
    events::{Draft, Scene, Stretch},
    lines::Stage,
    mentions::Item,
    opening,
    people::Seen,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, PostStatus, Role, Service, UnitKind, reading::Who};
use std::ops::Range;

use implied::holds_several;
pub(crate) use implied::{implied, names_own_men, only_unit};
use owner::owned;
pub(crate) use owner::owner_behind;

/// Reads the hosts that a stretch names.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    if !draft.organizers.is_empty() {
        return;
    }
    let own = span.tokens.contains(&draft.trigger.start);
    if !own
        && (!attendance::names_event(stage, draft, &span.tokens)
            || stage.doc.any_of(span.tokens.clone(), words!["serupa"]))
    {
        // `Selaku penyelenggara, X menyiapkan …`: whatever else the sentence speaks of.
        if stage.doc.any_of(span.tokens.clone(), words!["penyelenggara", "panitia"]) {
            owner::told(stage, draft, span, false);
        }
        return;
    }
    // Who pays a visit does not hold it.
    if draft.kind == EventKind::Visit && own {
        return;
    }
    let line = &stage.lines[span.sentence];
    // `Ratusan petani yang tergabung dalam Forum X`
    if draft.kind == EventKind::Protest {
        let doc = stage.doc;
        let joined = span.tokens.clone().find(|it| {
            doc.is_any(*it, words!["tergabung", "bergabung", "mengatasnamakan", "menamakan"])
                && doc.quote_of(*it).is_none()
        });
        // `belasan anggota Himpunan Mahasiswa X`
        let members = span
            .tokens
            .clone()
            .filter(|it| stage.marks.has(*it, Words::Members))
            .flat_map(|it| stage.items(it + 1..it + 2))
            .find_map(|it| match it.item {
                Item::Unit(index) => stage.resolved.unit_of[index].map(|unit| (unit, it.tokens.clone())),
                _ => None,
            })
            .filter(|it| stage.resolved.units[it.0].kind == UnitKind::CivilSociety);
        add(stage, draft, members.into_iter().collect());
        if !draft.organizers.is_empty() {
            return;
        }
        let units = joined.map(|it| {
            hosts(stage, it + 1 + usize::from(doc.is_any(it + 1, words!["dalam", "di", "diri"]))..span.tokens.end, true)
        });
        add(stage, draft, units.unwrap_or_default());
        if !draft.organizers.is_empty() {
            return;
        }
    }
    // `bekerja sama dengan` makes hosts of those named only where the event is named.
    let works = |it: &crate::lines::Cue| stage.doc.is_any(it.at, words!["bekerja", "bekerjasama"]);
    // `Difasilitasi Pemkot X, rapat digelar KPU X`: who holds it comes before who only makes it possible.
    let helps = |it: &crate::lines::Cue| works(it) || stage.doc.is_any(it.at, words!["difasilitasi", "memfasilitasi"]);
    let mut cues: Vec<&crate::lines::Cue> = line
        .cues
        .iter()
        .filter(|it| it.role == RoleCue::Organizer && span.tokens.contains(&it.at) && (own || !works(it)))
        // `Apel Gelar Pasukan`: a word of the event's name.
        .filter(|it| draft.verb || it.at <= draft.trigger.start || it.at >= draft.trigger.end)
        // `Pengamanan dilakukan Polres X`: they guard what others hold.
        .filter(|it| {
            let guard = stage.doc.is_any(it.at.wrapping_sub(1), words!["pengamanan", "pengawalan", "penjagaan"]);
            !guard || draft.trigger.contains(&(it.at - 1))
        })
        .collect();
    cues.sort_by_key(|it| helps(it));
    let partner = cues.iter().copied().find(|it| works(it));
    for cue in cues {
        let behind = |it: &crate::lines::Cue| hosts(stage, it.end..(it.end + 14).min(span.tokens.end), true);
        let units = if cue.passive {
            behind(cue)
        } else {
            // `Bekerja sama dengan Kodim X, Polres Y menggelar …`
            let clause = partner.filter(|it| it.end < cue.at);
            let comma = clause.and_then(|it| (it.end..cue.at).find(|at| stage.doc.mark(*at) == ','));
            hosts(stage, comma.map_or(span.tokens.start, |it| it + 1)..cue.at, false)
        };
        let units = match partner.filter(|it| it.at != cue.at && !units.is_empty()) {
            Some(partner) => units.into_iter().chain(behind(partner)).collect(),
            None => units,
        };
        let units = if units.is_empty() && !cue.passive && own {
            by_place::by_place(stage, span, cue.at).into_iter().collect()
        } else {
            units
        };
        add(stage, draft, units);
        if draft.organizers.is_empty() && !cue.passive && own {
            held_by_head(stage, draft, span, cue.at);
        }
        // `diprakarsai oleh Kapolres X`: for his unit.
        let starts = words!["digagas", "diprakarsai", "diinisiasi", "diselenggarakan", "diadakan", "dimotori", "yang"];
        if draft.organizers.is_empty()
            && cue.passive
            && stage.doc.is_any(cue.at, starts)
            && let Some(seen) = stage.people.within(cue.end..(cue.end + 8).min(span.tokens.end)).first()
            && stage.items(cue.end..cue.end + 1).any(|it| matches!(it.item, Item::Person(_) | Item::Post(_)))
            && let Some(unit) = headed(stage, seen.official)
        {
            add(stage, draft, vec![(unit, seen.tokens.clone())]);
        }
        if !draft.organizers.is_empty() {
            return;
        }
    }
    let ships = draft.kind == EventKind::Logistics;
    if own && draft.verb && !matches!(draft.kind, EventKind::Inspection | EventKind::Visit) {
        let passive = stage.doc.is_passive(draft.trigger.start);
        let behind = draft.trigger.end..(draft.trigger.end + 14).min(span.tokens.end);
        let units = if passive {
            hosts(stage, behind, true)
        } else {
            hosts(stage, span.tokens.start..draft.trigger.start, false)
        };
        // `Polres X menerjunkan personel mengawal rapat pleno`: they guard what others hold.
        if draft.kind == EventKind::Other && stage.doc.is(draft.trigger.start, "mengawal") {
            for (unit, at) in units {
                draft.part(Who::Unit(unit as u32), Role::Attendee, at, "attendee-guard");
            }
            return;
        }
        // `KPU X menggeser logistik`: the shipment is the commission's; others see it off.
        let units = units.into_iter().filter(|it| !ships || stage.resolved.units[it.0].kind == UnitKind::Kpu).collect();
        add(stage, draft, units);
    } else if own {
        let doc = stage.doc;
        // `Kejari X dan KPU X menandatangani nota kesepahaman`: those who sign hold it.
        let before = draft.trigger.start.saturating_sub(3).max(span.tokens.start)..draft.trigger.start;
        if let Some(signs) = before.into_iter().find(|it| doc.is_any(*it, words!["menandatangani", "meneken", "teken"]))
        {
            let units = hosts(stage, span.tokens.start..signs, false);
            add(stage, draft, units);
            if draft.organizers.is_empty() {
                owner::told(stage, draft, span, own);
            }
            return;
        }
        // `Nota kesepahaman tentang X diteken KPU Y dan Politeknik Z`
        let ahead = draft.trigger.end..(draft.trigger.end + 12).min(span.tokens.end);
        if let Some(signed) = doc.each_of(ahead, words!["diteken", "ditandatangani"]).next() {
            let by = signed + 1 + usize::from(doc.is_any(signed + 1, words!["oleh", "bersama"]));
            let units = hosts(stage, by..(by + 14).min(span.tokens.end), true);
            add(stage, draft, units);
        }
        // `Satresnarkoba Polres X memberikan penyuluhan`
        let gives = (draft.trigger.start.saturating_sub(2).max(span.tokens.start)..draft.trigger.start).find(|it| {
            doc.is_any(
                *it,
                words!["memberikan", "memberi", "membuka", "memulai", "menuntaskan", "merampungkan", "mengisi"],
            )
        });
        if let Some(gives) = gives {
            let units = hosts(stage, span.tokens.start..gives, false);
            add(stage, draft, units);
            if !draft.organizers.is_empty() {
                return;
            }
        }
        // `KPU X mengundang PPK dalam rapat kerja`, `Polsek X mengumpulkan kepala desa untuk rapat`: who calls them holds it.
        let calls = (span.tokens.start..draft.trigger.start).find(|it| {
            doc.is_any(
                *it,
                words![
                    "mengundang",
                    "mengumpulkan",
                    "menghimpun",
                    "menghadirkan",
                    "menggagas",
                    "menggandeng",
                    "memanggil"
                ],
            ) && doc.quote_of(*it).is_none()
        });
        if let Some(calls) = calls {
            let units = hosts(stage, span.tokens.start..calls, false);
            add(stage, draft, units);
            // `Komisi A memanggil KPU dan Bakesbangpol dalam rapat`: those called do not hold it.
            if !draft.organizers.is_empty() || doc.is(calls, "memanggil") {
                return;
            }
        }
        // `mendapat bimbingan teknis … dari Panwaslih X`
        let gets = (draft.trigger.start.saturating_sub(3).max(span.tokens.start)..draft.trigger.start)
            .any(|it| doc.is_any(it, words!["mendapat", "mendapatkan", "menerima"]));
        // `Imbauan itu disampaikan Polsek X dalam kegiatan sosialisasi`
        let mut lead = draft.trigger.start;
        while lead > span.tokens.start && stage.marks.has(lead - 1, Words::Fillers) {
            lead -= 1;
        }
        if lead > span.tokens.start + 1 && doc.is_any(lead - 1, words!["dalam", "melalui", "lewat"]) {
            let units: Vec<(usize, Range<usize>)> = stage
                .items(span.tokens.start..lead - 1)
                .filter_map(|it| match it.item {
                    Item::Unit(index) if !inside_person(stage, &it.tokens) && !stage.mentions.units[index].building => {
                        Some((stage.resolved.unit_of[index]?, it.tokens.clone()))
                    }
                    _ => None,
                })
                // Right before, or the subject of the verb: `Polres X menyambut pimpinan barunya lewat tradisi pedang pora`.
                // `KPU X menguji bilik suara lewat simulasi`
                .filter(|it| {
                    let several =
                        holds_several(draft.kind) || matches!(draft.kind, EventKind::Patrol | EventKind::Simulation);
                    it.1.end + 2 >= lead || several && acts(stage, it.1.end)
                })
                .take(1)
                .collect();
            add(stage, draft, units);
        }
        let from = (draft.trigger.end..(draft.trigger.end + 14).min(span.tokens.end))
            .find(|it| doc.is_any(*it, words!["dari", "oleh"]));
        if let Some(from) = from.filter(|_| gets) {
            let units = hosts(stage, from + 1..(from + 12).min(span.tokens.end), true);
            add(stage, draft, units);
        }
        if draft.organizers.is_empty() {
            let units = owned(stage, draft);
            add(stage, draft, units);
        }
    }
    if own && draft.organizers.is_empty() {
        let units = owner::far_agent(stage, draft, span);
        add(stage, draft, units);
    }
    if draft.organizers.is_empty() {
        owner::told(stage, draft, span, own);
    }
}

/// The units that do something in a sentence: `Polsek X menyisir …`, `Para Babinsa Koramil X turun membersihkan …`.
pub(crate) fn acting(stage: &Stage<'_, '_, '_>, tokens: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let subject = |verb: usize| hosts(stage, tokens.start..verb, false);
    let near = |found: &Vec<(usize, Range<usize>)>, verb: usize| found.last().is_some_and(|it| it.1.end + 3 >= verb);
    let beside = |verb: usize| {
        let near = verb.saturating_sub(12).max(tokens.start)..verb;
        stage.items(near).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
    };
    let deeds = tokens.clone().filter(|it| acts(stage, *it) && !stage.marks.has(*it, Words::Records) && beside(*it));
    deeds.map(|it| (subject(it), it)).find(|it| near(&it.0, it.1)).map_or_else(Vec::new, |it| it.0)
}

/// Whether an active verb stands at a token.
fn acts(stage: &Stage<'_, '_, '_>, at: usize) -> bool {
    let word = stage.doc.word(at);
    word.len() > 5 && word.starts_with("me") && stage.doc.quote_of(at).is_none()
}

/// `Kapolres X menggelar Jumat Curhat`: the head of a unit holds it for the unit, and leads it where nobody else does.
fn held_by_head(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, at: usize) {
    let doc = stage.doc;
    if !doc.is_any(at, words!["menggelar", "gelar", "mengadakan", "adakan", "menyelenggarakan"])
        || draft.trigger.start < at
    {
        return;
    }
    let free = |it: &&Seen| doc.quote_of(it.tokens.start).is_none() && it.tokens.end <= at;
    let ahead = stage.people.within(span.tokens.start..at);
    let near = ahead.iter().rev().find(free).filter(|it| it.tokens.end + 3 >= at);
    // `Kapolres X didampingi Kasat Y menggelar rilis`: he holds it, whoever is with him.
    let with = |one: &Seen, two: &Seen| doc.any_of(one.tokens.end..two.tokens.start, words!["didampingi", "bersama"]);
    let seen = match ahead.iter().as_slice() {
        [one] if near.is_some() => one.clone(),
        [one, two] if near.is_some() && with(one, two) => one.clone(),
        _ => return,
    };
    let Some(unit) = headed(stage, seen.official) else { return };
    add(stage, draft, vec![(unit, seen.tokens.clone())]);
    if !draft.parts.iter().any(|it| it.role == Role::Leader) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens, "leader-holds");
    }
}

/// The unit that an official heads at present.
fn headed(stage: &Stage<'_, '_, '_>, official: usize) -> Option<usize> {
    let held = stage.people.officials[official].posts.iter().find(|it| it.status == PostStatus::Current);
    held.filter(|it| is_head(&it.post)).and_then(|it| it.unit)
}

fn add(stage: &Stage<'_, '_, '_>, draft: &mut Draft, units: Vec<(usize, Range<usize>)>) {
    for (unit, range) in units {
        // `Polres X menurunkan personel saat mahasiswa berunjuk rasa`: they keep order at it.
        let armed = matches!(stage.resolved.units[unit].kind.service(), Some(Service::Polri | Service::Tni));
        if draft.kind == EventKind::Protest && armed {
            draft.part(Who::Unit(unit as u32), Role::Attendee, range, "attendee-guard");
            continue;
        }
        if can_host(stage, unit) && !draft.organizers.iter().any(|it| it.0 == unit) {
            draft.organizers.push((unit, range));
        }
    }
}

/// Whether a unit is a body that can hold events.
fn can_host(scene: &Scene<'_, '_>, unit: usize) -> bool {
    !matches!(scene.resolved.units[unit].kind, UnitKind::Media | UnitKind::Company)
        && (!matches!(scene.resolved.units[unit].kind, UnitKind::MabesPolri | UnitKind::TniHq)
            || scene.resolved.units.len() <= 2)
}

/// `Dalam memperingati HUT Kodam X, Kodim Y menggelar ziarah`: who holds it stands behind the occasion, and behind who tells of it.
fn behind_occasion(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Range<usize> {
    let doc = stage.doc;
    // At the head, or behind who sends the page: `Polda X, Polres Y, Dalam rangka Hari Z, Polres Y menggelar …`
    let opens = |it: &usize| *it < range.start + 3 || doc.mark(*it - 1) == ',' && doc.tokens[*it].is_capital();
    let begins = |it: usize| stage.marks.has(it, Words::Occasions) || doc.is(it, "dalam") && doc.is(it + 1, "rangka");
    let occasion = range.clone().rev().find(|it| begins(*it) && opens(it));
    let comma = |from: usize| (from..range.end).find(|it| doc.mark(*it) == ',');
    // `Bupati mengatakan Pemkab X akan menggelar …`: who tells it does not hold it.
    let unit = |it: &Range<usize>| stage.items(it.clone()).any(|it| matches!(it.item, Item::Unit(_)));
    // `Dipimpin Kapolsek A, Polsek X menggelar …`: who leads it is named first.
    let led = words!["dipimpin", "dikomandoi", "diketuai", "dikoordinir"];
    let first = range.clone().take(6).find(|it| doc.is_any(*it, led) && doc.tokens[*it].is_capital());
    let last = first.and_then(|it| (it..range.end).rev().find(|it| doc.mark(*it) == ','));
    match occasion.and_then(comma).or(last) {
        Some(comma) => comma + 1..range.end,
        None => attendance::reported(doc, &range).filter(unit).unwrap_or(range),
    }
}

/// The units of a clause that hold an event: the first one, and those joined to it.
fn hosts(stage: &Stage<'_, '_, '_>, range: Range<usize>, passive: bool) -> Vec<(usize, Range<usize>)> {
    let doc = stage.doc;
    let range = if passive { range } else { behind_occasion(stage, range) };
    // `Disaksikan Dandim A, Bupati B melantik …`: who stands beside is no host.
    let together = doc.is_any(range.start, words!["bersama", "bareng", "bersama-sama"]);
    let beside = if passive || together { None } else { opening::subject_at(stage, &range) };
    let range = beside.unwrap_or(range.start)..range.end;
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    let mut last_end = range.start;
    let is_station = |it: &usize| {
        let unit = stage.resolved.unit_of[*it].map(|it| stage.resolved.units[it].kind);
        matches!(unit, Some(UnitKind::Koramil | UnitKind::Polsek))
    };
    for placed in stage.items(range.clone()) {
        let unit = match placed.item {
            Item::Unit(index) if !inside_person(stage, &placed.tokens) => Some(index),
            // `Para Babinsa Koramil X`: its men.
            Item::Post(index) if stage.mentions.posts[index].plural => {
                stage.mentions.posts[index].unit.filter(is_station)
            }
            _ => None,
        };
        let Some(index) = unit else {
            match placed.item {
                // `Menjelang Pemilihan Gubernur dan Wakil Gubernur X, Bawaslu Y melakukan …`: offices of another clause.
                Item::Post(_)
                    if found.is_empty()
                        && !passive
                        && (placed.tokens.end..range.end).any(|it| doc.mark(it) == ',')
                        && doc.any_of(
                            range.start..placed.tokens.start,
                            words!["pemilihan", "pemilu", "pilkada", "calon"],
                        ) => {}
                Item::Person(_) | Item::Post(_) if found.is_empty() => return found,
                _ => {}
            }
            continue;
        };

        let phrase = &stage.mentions.units[index];
        let Some(unit) = stage.resolved.unit_of[index].filter(|_| !phrase.building) else { continue };
        // `Menjelang TNI Manunggal Membangun Desa, Kodim X menggelar …`: a word of a programme's name.
        if found.is_empty() && !can_host(stage, unit) {
            continue;
        }
        // `digelar di Aula Polres X`: part of a venue's name.
        let line = stage.line_of(placed.tokens.start);
        if line.venues.iter().any(|it| it.contains(&placed.tokens.start)) {
            break;
        }
        if found.is_empty() {
            // `digelar di Aula Polres X`: a place, not a host; more than a few words behind the verb is no agent.
            let prepositional = placed.tokens.start > range.start
                && doc.is_any(
                    placed.tokens.start - 1,
                    words![
                        "di",
                        "ke",
                        "dari",
                        "pada",
                        "untuk",
                        "kepada",
                        "jajaran",
                        "lingkungan",
                        "semua",
                        "seluruh",
                        "setiap",
                    ],
                );
            // `ditangkap jajaran Polres X`
            // `jajaran Polsek X melakukan kegiatan serupa`
            let force = doc.is(placed.tokens.start.wrapping_sub(1), "jajaran");
            if (prepositional && !force) || (passive && placed.tokens.start > range.start + 4) {
                return found;
            }
        } else {
            if placed.tokens.start < last_end {
                continue;
            }
            let between = last_end..placed.tokens.start;
            let listed =
                between.len() == 1 && doc.mark(last_end) == ',' && list_goes_on(stage, &range, placed.tokens.end);
            let joined = listed
                || (between
                    .clone()
                    .any(|it| doc.is_any(it, words!["dan", "bersama", "dengan", "bekerjasama", "serta", "bekerja"]))
                    && between.len() <= 5);
            if between.len() == 1 && doc.mark(last_end) == ',' && !listed {
                continue;
            }
            if !joined {
                break;
            }
        }
        found.push((unit, placed.tokens.clone()));
        last_end = placed.tokens.end;
    }
    found
}

/// Whether `dan` and another unit follow: the comma before was one of a list, not of a superior in apposition.
fn list_goes_on(stage: &Stage<'_, '_, '_>, range: &Range<usize>, end: usize) -> bool {
    let doc = stage.doc;
    end + 1 < range.end
        && doc.is_any(end, words!["dan", "serta"])
        && stage.items(end + 1..end + 2).any(|it| matches!(it.item, Item::Unit(_)))
}

/// Whether a unit is part of a post or person phrase (`Ketua KPU X`).
pub(crate) fn inside_person(scene: &Scene<'_, '_>, tokens: &Range<usize>) -> bool {
    scene.mentions.up_to(tokens.start, 6).iter().any(|it| {
        matches!(it.item, Item::Person(_) | Item::Post(_))
            && it.tokens.start <= tokens.start
            && it.tokens.end >= tokens.end
    })
}

/// The unit that an official serves at present.
pub(crate) fn post_unit(scene: &Scene<'_, '_>, official: usize) -> Option<usize> {
    scene.people.officials[official]
        .posts
        .iter()
        .find(|it| it.status == PostStatus::Current && it.unit.is_some())
        .and_then(|it| it.unit)
}

/// How the posts of heads of units begin, in their standard form: `Kapolres`, `Danlanal`, `Kepala Desa`.
const HEADS: &[&str] = &[
    "Bupati",
    "Camat",
    "Dan",
    "Gubernur",
    "Kajari",
    "Kajati",
    "Kapol",
    "Kepala",
    "Ketua",
    "Lurah",
    "Pang",
    "Wali Kota",
];

/// Whether a post is that of the head of a unit.
pub(crate) fn is_head(post: &str) -> bool {
    HEADS.iter().any(|it| post.starts_with(it))
}
