//! Hosts that go without saying: whose seat, whose office and whose head say who held an event.

use super::{add, can_host, hosts, inside_person, post_unit};
use crate::{
    doc::Kinds,
    events::{Draft, Stretch},
    lines::Stage,
    mentions::{Item, cue_at},
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, Service, UnitKind, reading::Who};
use std::ops::Range;

/// Hosts that go without saying: of a handover the commander's own unit at its own seat, of a press conference the unit of who speaks,
/// of the count of votes the election commission.
pub(crate) fn implied(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    // A debate of candidates is held by their commission, also where it is only announced.
    if draft.kind == EventKind::Debate
        && draft.first
        && draft.organizers.is_empty()
        && let Some(unit) = only_unit(stage, UnitKind::Kpu)
    {
        draft.organizers.push((unit, draft.trigger.clone()));
        return;
    }
    if !draft.organizers.is_empty() {
        return;
    }
    if let Some(unit) = council(stage, draft).or_else(|| builders(stage, draft)) {
        draft.organizers.push((unit, draft.trigger.clone()));
        return;
    }
    if draft.planned {
        return;
    }
    let doc = stage.doc;
    let unit_of = |role: Role| {
        draft.parts.iter().filter(|it| it.role == role).find_map(|it| {
            if let Who::Official(official) = it.who { post_unit(stage, official as usize) } else { None }
        })
    };
    // `Dandim X memimpin sertijab`: a leader without a name.
    let unnamed = || {
        let line = &stage.lines[draft.sentence];
        let cue = line.cues.iter().find(|it| it.role == RoleCue::Leader)?;
        let near =
            if cue.passive { cue.end..cue.end + 1 } else { cue.at.saturating_sub(10).max(line.tokens.start)..cue.at };
        stage.items(near).filter(|it| it.tokens.end + 2 >= cue.at || cue.passive).find_map(|it| match it.item {
            Item::Post(index) => stage.mentions.posts[index].unit.and_then(|it| stage.resolved.unit_of[it]),
            _ => None,
        })
    };
    let kind = |unit: usize| stage.resolved.units[unit].kind;
    let host = match draft.kind {
        // `rapat pleno terbuka penetapan DPT`: nobody else meets so.
        EventKind::Tally | EventKind::CoordinationMeeting
            if doc.any_of(draft.trigger.clone(), words!["pleno", "rekapitulasi", "rekap"]) =>
        {
            unit_of(Role::Leader)
                .filter(|it| stage.resolved.units[*it].kind == UnitKind::Kpu)
                .or_else(|| commission(stage))
        }
        // What is told further down on a page is held by whom it names.
        EventKind::Ceremony | EventKind::CoordinationMeeting | EventKind::Training if !draft.first => None,
        EventKind::Ceremony | EventKind::CoordinationMeeting => {
            unit_of(Role::Leader)
                .or_else(unnamed)
                .filter(|unit| match seat_of(stage, draft) {
                    // A head of government who swears in at his own hall holds no event; who chairs a meeting in his own house need
                    // not have called it.
                    Some(seat) if seat == *unit && draft.kind == EventKind::Ceremony => kind(*unit) != UnitKind::Pemda,
                    Some(seat) if seat == *unit => matches!(kind(*unit), UnitKind::Kpu | UnitKind::Bawaslu),
                    // In somebody else's hall only those who have none meet: `rakor di Aula Kecamatan X`.
                    Some(_) => matches!(kind(*unit), UnitKind::Kpu | UnitKind::Bawaslu) && owns(stage, draft, *unit),
                    None => owns(stage, draft, *unit),
                })
                .or_else(|| if plenary(stage, draft) { only_unit(stage, UnitKind::Dprd) } else { None })
        }
        EventKind::Hearing => unit_of(Role::Leader).filter(|it| judges(stage, *it)).or_else(|| court(stage, draft)),
        EventKind::LawEnforcement => own_team(stage, draft),
        // `Pelipatan surat suara dipimpin Ketua KPU X`: what is done in the commission's own house. A shipment may be others'.
        EventKind::Logistics
            if doc.any_of(draft.trigger.clone(), words!["lipat", "pelipatan", "penyortiran", "sortir"]) =>
        {
            unit_of(Role::Leader).filter(|it| kind(*it) == UnitKind::Kpu)
        }
        EventKind::PressConference => {
            let spoken = draft.parts.iter().any(|it| it.role == Role::Speaker);
            // `Data itu disampaikan dalam konferensi pers di Mapolda X`: in one's own house.
            let own = || seat_of(stage, draft).filter(|it| draft.first && !spoken && calls_press(kind(*it)));
            unit_of(Role::Speaker).filter(|unit| seat_of(stage, draft).is_none_or(|it| it == *unit)).or_else(own)
        }
        // A declaration led by nobody is that of the commission or supervisor whose people speak at it.
        EventKind::Declaration if unit_of(Role::Leader).is_none() => unit_of(Role::Speaker)
            .filter(|it| matches!(stage.resolved.units[*it].kind, UnitKind::Kpu | UnitKind::Bawaslu)),
        EventKind::Outreach | EventKind::Debate | EventKind::Declaration | EventKind::Simulation => {
            // A mayor or head of a village who leads others' outreach is their guest.
            let guest = |it: usize| draft.kind == EventKind::Outreach && kind(it) == UnitKind::Pemda;
            unit_of(Role::Leader).filter(|it| can_host(stage, *it) && !guest(*it))
        }
        // `KSOP X Gelar Patroli Gabungan`: the headline says who called the others.
        EventKind::Patrol if draft.first => unit_of(Role::Leader).filter(|_| titled(stage, draft.kind).is_empty()),
        // Others call the roll for an operation of several.
        EventKind::RollCall | EventKind::SocialAid if draft.first => unit_of(Role::Leader).filter(|unit| {
            if draft.kind == EventKind::RollCall
                && !matches!(
                    kind(*unit),
                    UnitKind::Polres | UnitKind::Polda | UnitKind::Bawaslu | UnitKind::Kodim | UnitKind::Korem
                )
            {
                return false;
            }
            let here = stage.resolved.focus.regency;
            let own = stage.resolved.units[*unit].region;
            let local = own.is_some_and(|own| here.is_some_and(|here| own.within(here)));
            can_host(stage, *unit) && seat_of(stage, draft).map_or(local, |it| it == *unit)
        }),
        EventKind::Training => unit_of(Role::Leader)
            .filter(|it| matches!(stage.resolved.units[*it].kind, UnitKind::Kpu | UnitKind::Bawaslu)),
        _ => None,
    };
    if let Some(unit) = host {
        draft.organizers.push((unit, draft.trigger.clone()));
        return;
    }
    if draft.first {
        let units = titled(stage, draft.kind);
        add(stage, draft, units);
    }
    if draft.organizers.is_empty() && (holds_several(draft.kind) || is_held_among(draft.kind)) {
        let units = of_several(stage);
        add(stage, draft, units);
    }
}

/// Whether an event of a kind may be the second of `dua kegiatan` that one body holds.
fn is_held_among(kind: EventKind) -> bool {
    use EventKind::{CoordinationMeeting, Declaration, RollCall, Simulation};
    matches!(kind, CoordinationMeeting | Declaration | RollCall | Simulation)
}

/// Whether bodies of a kind call the press to their own house.
fn calls_press(kind: UnitKind) -> bool {
    use UnitKind::{Bawaslu, Kejaksaan, Kpu, Polda, Polres, Polsek};
    matches!(kind, Bawaslu | Kejaksaan | Kpu | Polda | Polres | Polsek)
}

/// `rapat dengar pendapat di Ruang Banggar DPRD X`, `rapat kerja Komisi B di gedung dewan`: who meets in a council's rooms, or is heard by it,
/// is its guest.
fn council(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<usize> {
    let doc = stage.doc;
    if draft.kind != EventKind::CoordinationMeeting {
        return None;
    }
    let dprd = |it: &usize| stage.resolved.units[*it].kind == UnitKind::Dprd;
    if let Some(seat) = seat_of(stage, draft) {
        return Some(seat).filter(dprd);
    }
    let rooms = words!["dewan", "banggar", "banmus", "bamus", "paripurna", "komisi"];
    let inside = draft.venue.as_ref().is_some_and(|it| doc.any_of(it.clone(), rooms));
    let words = draft.trigger.start..draft.trigger.end + 2;
    let hears = doc.any_of(words, words!["pendapat", "RDP", "paripurna"]) && draft.venue.is_none();
    if inside || hears { only_unit(stage, UnitKind::Dprd) } else { None }
}

/// `TMMD ke-125 Kodim X resmi dibuka Bupati Y`: whose men will build holds the opening, whoever speaks at it.
fn builders(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<usize> {
    let doc = stage.doc;
    let sentence = &stage.lines[draft.sentence].tokens;
    let opens = words!["dibuka", "membuka", "buka", "pembukaan"];
    if draft.kind != EventKind::Ceremony
        || !doc.sentence_holds(sentence.start, Kinds::PROGRAMME)
        || !doc.any_of(sentence.clone(), opens)
    {
        return None;
    }
    let kodim = stage.items(sentence.clone()).find(|it| {
        let Item::Unit(index) = it.item else { return false };
        let unit = stage.resolved.unit_of[index].filter(|_| !stage.mentions.units[index].building);
        unit.is_some_and(|it| stage.resolved.units[it].kind == UnitKind::Kodim)
            && !inside_person(stage, &it.tokens)
            && doc.any_of(
                it.tokens.start.saturating_sub(8).max(sentence.start)..it.tokens.start,
                words!["TMMD", "Manunggal"],
            )
    })?;
    if let Item::Unit(index) = kodim.item { stage.resolved.unit_of[index] } else { None }
}

/// `tim yang dipimpin Kasi Intel A menggeledah …`, `ditangkap Tim Buser`, `pihaknya menggerebek …`: the body whose men did it is that of who
/// led them or tells it. A joint team belongs to none.
fn own_team(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<usize> {
    let doc = stage.doc;
    if !names_own_men(stage, draft) {
        return None;
    }
    let unit = |role: Role| {
        draft.parts.iter().filter(|it| it.role == role).find_map(|it| match it.who {
            Who::Official(official) => post_unit(stage, official as usize),
            Who::Unit(_) => None,
        })
    };
    let sentence = stage.lines[draft.sentence].tokens.clone();
    let teller = || {
        let own = words!["pihaknya", "anggotanya", "jajarannya"];
        let at = doc.first_of(sentence.clone(), own)?;
        stage.people.within(sentence.start..at).last().and_then(|it| post_unit(stage, it.official))
    };
    let forces = |it: &usize| {
        let kind = stage.resolved.units[*it].kind;
        matches!(kind.service(), Some(Service::Polri | Service::Tni))
            || matches!(kind, UnitKind::Kejaksaan | UnitKind::SatpolPp)
    };
    unit(Role::Leader).or_else(teller).filter(forces)
}

/// Whether the men of one body are said to have done what an arrest or a search is told by.
pub(crate) fn names_own_men(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let doc = stage.doc;
    let sentence = stage.lines[draft.sentence].tokens.clone();
    let passive = doc.is_passive(draft.trigger.start);
    let near = if passive {
        draft.trigger.end..(draft.trigger.end + 3).min(sentence.end)
    } else {
        sentence.start..draft.trigger.start.max(sentence.start)
    };
    let men = words!["tim", "penyidik", "pihaknya", "anggotanya", "jajarannya"];
    let joint = words![
        "gabungan",
        "terpadu",
        "pertama",
        "kedua",
        "ketiga",
        "satu",
        "dua",
        "kampanye",
        "sukses",
        "pemenangan",
        "medis",
        "terdiri"
    ];
    doc.each_of(near, men).any(|it| doc.quote_of(it).is_none() && !doc.any_of(it + 1..it + 4, joint))
}

/// Whether an event of a kind may be one of `sejumlah kegiatan`: it is held, by somebody who is not only a guest.
pub(super) fn holds_several(kind: EventKind) -> bool {
    use EventKind::{Ceremony, Other, Outreach, SocialAid, Training};
    matches!(kind, Ceremony | Other | Outreach | SocialAid | Training)
}

/// `Menyambut Hari X, Polres Y menggelar sejumlah kegiatan`: who holds each of those that the page goes on to tell.
fn of_several(stage: &Stage<'_, '_, '_>) -> Vec<(usize, Range<usize>)> {
    let doc = stage.doc;
    let several =
        words!["sejumlah", "beberapa", "berbagai", "rangkaian", "serangkaian", "dua", "tiga", "empat", "lima"];
    let opening = doc.sentences.iter().zip(stage.lines).filter(|it| it.0.paragraph <= 3 && !it.1.title);
    opening
        .flat_map(|(_, line)| line.cues.iter().map(move |cue| (line, cue)))
        .filter(|(_, cue)| cue.role == RoleCue::Organizer && !cue.passive && doc.is_any(cue.end, several))
        .filter(|(_, cue)| (cue.end + 1..cue.end + 4).any(|it| doc.is_any(it, words!["kegiatan", "acara", "agenda"])))
        .map(|(line, cue)| hosts(stage, line.tokens.start..cue.at, false))
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// Whether a unit led by its own people holds an event away from its seat: who chairs a meeting or takes a handover does it for his unit.
/// Governments and what spans a province are only asked to come and lead.
fn owns(stage: &Stage<'_, '_, '_>, draft: &Draft, unit: usize) -> bool {
    use UnitKind::{Bawaslu, Dprd, Kodim, Korem, Kpu, Lanal, Panwascam, Polres, Polsek};
    let local = matches!(
        stage.resolved.units[unit].kind,
        Bawaslu | Dprd | Kodim | Korem | Kpu | Lanal | Panwascam | Polres | Polsek
    );
    // `TMMD`: opened and closed by guests.
    let guest =
        draft.programme.is_some() || draft.spans.iter().take(2).any(|span| programme_in(stage, span.tokens.clone()));
    draft.first && local && !guest
}

fn programme_in(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> bool {
    range.into_iter().any(|it| stage.doc.begins(it, Kinds::PROGRAMME))
}

/// Whether a unit hears cases.
fn judges(stage: &Stage<'_, '_, '_>, unit: usize) -> bool {
    matches!(stage.resolved.units[unit].kind, UnitKind::Bawaslu | UnitKind::Dkpp | UnitKind::Pengadilan)
}

/// The court that the sentences of a hearing name first.
fn court(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<usize> {
    let named = |span: &Stretch| {
        stage.items(span.tokens.clone()).find_map(|it| match it.item {
            Item::Unit(index) => {
                stage.resolved.unit_of[index].filter(|it| stage.resolved.units[*it].kind == UnitKind::Pengadilan)
            }
            _ => None,
        })
    };
    draft.spans.iter().filter(|it| it.sentence.abs_diff(draft.sentence) <= 1).find_map(named)
}

/// The host that the headline names: `Polres X Gelar Rakor`.
fn titled(stage: &Stage<'_, '_, '_>, kind: EventKind) -> Vec<(usize, Range<usize>)> {
    let doc = stage.doc;
    let Some(title) = doc.paragraphs.first().filter(|it| it.title).map(|it| it.tokens.clone()) else {
        return Vec::new();
    };
    let holds = title.clone().find(|it| matches!(cue_at(doc, *it), Some((RoleCue::Organizer, _, false))));
    let Some(at) = holds else { return Vec::new() };
    let named = |i: usize| doc.names_event(i, kind);
    if (at..(at + 8).min(title.end)).any(named) { hosts(stage, title.start..at, false) } else { Vec::new() }
}

/// The unit whose building the venue is.
fn seat_of(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<usize> {
    let venue = draft.venue.clone()?;
    stage.items(venue).find_map(|it| if let Item::Unit(index) = it.item { stage.resolved.unit_of[index] } else { None })
}

/// Whether an event is the sitting of a council.
fn plenary(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let words = draft.trigger.start..draft.trigger.end + 2;
    draft.first && draft.kind == EventKind::CoordinationMeeting && stage.doc.any_of(words, words!["paripurna"])
}

/// The unit of a kind, where the page names but one.
pub(crate) fn only_unit(stage: &Stage<'_, '_, '_>, kind: UnitKind) -> Option<usize> {
    let mut known = (0..stage.resolved.units.len()).filter(|it| stage.resolved.units[*it].kind == kind);
    known.next().filter(|_| known.next().is_none())
}

/// The first commission of the page that is not only where the result goes (`dibawa ke KPU Provinsi X`).
fn commission(stage: &Stage<'_, '_, '_>) -> Option<usize> {
    stage.mentions.items.iter().find_map(|placed| {
        let Item::Unit(index) = placed.item else { return None };
        let unit = stage.resolved.unit_of[index]?;
        let known = &stage.resolved.units[unit];
        let goes = stage.doc.is_any(placed.tokens.start.wrapping_sub(1), words!["ke", "kepada"]);
        (known.kind == UnitKind::Kpu && known.region.is_some() && !goes).then_some(unit)
    })
}
