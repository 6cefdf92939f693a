//! Who led, spoke at and attended an event: the role cues of a stretch and the people and units that hang on them.

mod acts;
mod closer;
mod counterparts;
mod deeds;
mod groups;
mod hands;
mod here;
mod honoured;
mod joined;
mod lists;
mod seen;
mod sworn;

use crate::{
    doc::{Doc, Found, Kinds},
    events::{Draft, Stretch},
    frames, guards, hosts,
    lines::{Cue, Stage},
    mentions::Item,
    movers, opening,
    people::Seen,
    roles, standins,
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

pub(crate) use acts::deeds;
pub(crate) use counterparts::committees;
pub(crate) use deeds::looks_in;
use groups::groups;
pub(crate) use here::Here;
use lists::verb_behind;
pub(crate) use lists::{collect, collect_units, free_units, list_end};
use seen::{listed_items, listed_lines, seen_there};

/// Reads what a stretch says of the people and units at `draft`.
pub(crate) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let line = &stage.lines[span.sentence];
    // `Kegiatan serupa dilakukan bersama X`: another one.
    let own = tokens.contains(&draft.trigger.start);
    if !own
        && stage.marks.in_sentence(span.sentence, &[Words::Generic])
        && doc.any_of(tokens.clone(), words!["serupa"])
        && tokens.clone().any(|it| doc.is(it, "serupa") && stage.marks.has(it.wrapping_sub(1), Words::Generic))
    {
        return;
    }
    let mut away = Vec::new();
    if line.names {
        away = standins::absent(stage, draft, span);
        standins::read(stage, draft, span, &mut away);
    }
    let cues = line.cues_in(tokens);
    let about = !cues.is_empty() && (tokens.contains(&draft.trigger.start) || names_event(stage, draft, tokens));
    for (position, cue) in cues.iter().enumerate() {
        let behind = cue.end..tokens.end;
        let here = Here { stage, span, cues, position, away: &away };
        match cue.role {
            RoleCue::Leader => roles::leader(draft, here),
            RoleCue::Speaker => roles::speaker(stage, draft, span, cue, &away),
            RoleCue::Attendee if roles::guides_oath(draft, here) => roles::leader(draft, here),
            RoleCue::Attendee if roles::guides_practice(draft, here) => {
                roles::speaker(stage, draft, span, cue, &away);
            }
            RoleCue::Attendee => attendees(stage, draft, tokens, cue, &away),
            // `Kajari X didampingi Kasi Y mengatakan`, `kata Kajari X didampingi Kasi Y`: to reporters, of what was done without them.
            RoleCue::Accompanied
                if draft.kind == EventKind::LawEnforcement
                    && (tells(doc, cue.end..tokens.end) || told_by(stage, tokens.start, cue.at)) => {}
            RoleCue::Witness
                if !cue.passive
                    && (!stage.people.within(tokens.start..cue.at).is_empty()
                        || !free_units(stage, tokens.start..cue.at).is_empty()) =>
            {
                collect(stage, draft, last_break(stage, tokens.start, cue.at)..cue.at, &away, "attendee-witness");
            }
            RoleCue::Accompanied | RoleCue::Witness => {
                // `didampingi A dan B, dihadiri Polres X`: another list.
                let next = |it: &&Cue| it.at > cue.end && it.passive && it.role == RoleCue::Attendee;
                let other = cues[position + 1..].iter().find(next).map_or(tokens.end, |it| it.at);
                let own = opening::subject_behind(stage, tokens, cue);
                let stop = list_end(stage, behind.clone(), cue.role).min(other).min(own.unwrap_or(tokens.end));
                let rule = if cue.role == RoleCue::Accompanied { "attendee-escort" } else { "attendee-listed" };
                collect(stage, draft, behind.start..stop, &away, rule);
                // `Didampingi A, B membeberkan …`
                let main = own.and_then(|it| stage.people.within(it..it + 1).first().cloned());
                if cue.role == RoleCue::Accompanied
                    && let Some(seen) = main
                        .or_else(|| before(stage, tokens, cue.at))
                        .filter(|it| !away.contains(&it.tokens.start) && !stage.is_elsewhere(span.sentence))
                {
                    draft.part(
                        Who::Official(seen.official as u32),
                        Role::Attendee,
                        seen.tokens,
                        "attendee-accompanied",
                    );
                }
            }
            // `A, B dan C foto bersama para Babinsa`
            RoleCue::Together
                if doc.is_any(cue.at.wrapping_sub(1), words!["foto", "berfoto", "swafoto"])
                    && !stage.is_elsewhere(span.sentence) =>
            {
                let clause = last_break(stage, tokens.start, cue.at)..cue.at;
                collect(stage, draft, clause, &away, "attendee-together");
            }
            RoleCue::Together => {
                // `serta`, `hingga` only carry a list on; `bersama` needs the event or a list of those present.
                let real =
                    doc.word(cue.at).starts_with(['b', 'B']) || doc.is_any(cue.at, words!["menggandeng", "gandeng"]);
                let present = || {
                    about
                        || cues.iter().any(|it| {
                            matches!(
                                it.role,
                                RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Leader | RoleCue::Witness
                            )
                        })
                        || doc.is_any(cue.at.wrapping_sub(1), words!["datang", "lesehan", "tiba", "duduk", "hadir"])
                        || doc.any_of(
                            tokens.clone(),
                            words!["tiba", "datang", "turun", "keluar", "lesehan", "membaur", "berbaur"],
                        )
                };
                // `Pihaknya bersama pemerintah desa akan membantu`: not yet.
                let coming =
                    || (cue.end..verb_behind(stage, behind.clone())).any(|it| stage.marks.has(it, Words::Coming));
                if real && present() && !coming() {
                    let stop = list_end(stage, behind.clone(), cue.role).min(verb_behind(stage, behind.clone()));
                    // `Bersama A, B meninjau …`
                    let own = opening::subject_behind(stage, tokens, cue);
                    collect(stage, draft, behind.start..own.unwrap_or(stop).min(stop), &away, "attendee-together");
                    let main = own.and_then(|it| stage.people.within(it..it + 1).first().cloned());
                    let near = || before(stage, tokens, cue.at).filter(|it| it.tokens.end + 3 >= cue.at);
                    if let Some(seen) = main
                        .or_else(near)
                        .filter(|it| !away.contains(&it.tokens.start) && !stage.is_elsewhere(span.sentence))
                    {
                        draft.part(
                            Who::Official(seen.official as u32),
                            Role::Attendee,
                            seen.tokens,
                            "attendee-together",
                        );
                    }
                }
            }
            RoleCue::Closer if about => closer::read(stage, draft, span, cue, &away),
            // `program yang digagas Kapolri`: whose idea it was.
            RoleCue::Organizer
                if cue.passive && doc.is_any(cue.at, words!["digagas", "diprakarsai", "dicanangkan"]) => {}
            // `Pembacaan teks proklamasi dilakukan Ketua DPRD X`: a part of it.
            RoleCue::Organizer
                if cue.passive
                    && doc.any_of(cue.at.saturating_sub(5).max(tokens.start)..cue.at, words!["pembacaan"]) =>
            {
                collect(stage, draft, cue.end..(cue.end + 2).min(tokens.end), &away, "attendee-reads");
            }
            // `Pelepasan dilakukan Ketua KPU X`: the agent of the act.
            RoleCue::Organizer if cue.passive => {
                if let Some(seen) = stage
                    .people
                    .within(cue.end..(cue.end + 2).min(tokens.end))
                    .first()
                    // `digelar untuk A`: for whose sake.
                    .filter(|it| !away.contains(&it.tokens.start) && !doc.is_any(cue.end, words!["untuk", "bagi"]))
                {
                    // `Pemeriksaan dilakukan Wakapolres X`: who does it inspects.
                    let looks = words!["pemeriksaan", "pengecekan", "peninjauan", "inspeksi", "sidak", "pemantauan"];
                    let inspects = draft.kind == EventKind::Inspection
                        && doc.any_of(cue.at.saturating_sub(4).max(tokens.start)..cue.at, looks);
                    let leads = matches!(draft.kind, EventKind::Logistics | EventKind::Ceremony) && !draft.signs(doc)
                        || inspects;
                    let role = if leads { Role::Leader } else { Role::Attendee };
                    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "agent-passive");
                    for other in roles::led_together(stage, seen).iter().filter(|it| !away.contains(&it.tokens.start)) {
                        draft.part(Who::Official(other.official as u32), role, other.tokens.clone(), "agent-passive");
                    }
                    // `dilakukan A, B, serta C`
                    for other in acts::abreast(stage, span, seen).iter().filter(|it| !away.contains(&it.tokens.start)) {
                        let who = Who::Official(other.official as u32);
                        let theirs = if draft.kind == EventKind::Logistics { role } else { Role::Attendee };
                        draft.part(who, theirs, other.tokens.clone(), "attendee-subject");
                    }
                    if inspects && doc.is_any(seen.tokens.end, words!["bersama", "beserta"]) {
                        let from = seen.tokens.end + 1;
                        let stop = list_end(stage, from..tokens.end, RoleCue::Together);
                        collect(stage, draft, from..stop, &away, "attendee-together");
                    }
                }
            }
            // `dijaga ketat Polres X dan Satpol PP`, `dikawal Polres Y`
            RoleCue::Guard if cue.passive && !stage.is_elsewhere(span.sentence) => {
                let stop = list_end(stage, behind.clone(), cue.role).min(verb_behind(stage, behind.clone()));
                collect(stage, draft, behind.start..stop, &away, "attendee-guard");
            }
            // `Polsek X melakukan pengawalan rekapitulasi`
            RoleCue::Guard
                if stage.people.within(tokens.start..cue.at).is_empty()
                    && (draft.kind == EventKind::Logistics && !cue.passive
                        || doc.is_any(cue.at, words!["melakukan", "melaksanakan"])
                            && draft.trigger.start >= cue.end) =>
            {
                // `Polda X, Polres Y, 25 November 2024 – Polsek Z mengawal …`: the sender is not there.
                let dash = (tokens.start..cue.at).rev().find(|it| matches!(doc.mark(*it), '–' | '—'));
                collect_units(stage, draft, dash.unwrap_or(tokens.start)..cue.at, "attendee-guard");
            }
            // `Kabag Ops mengawal dengan 60 personel`
            RoleCue::Guard
                if !cue.passive
                    && !matches!(
                        draft.kind,
                        EventKind::Inspection | EventKind::Ceremony | EventKind::CoordinationMeeting
                    )
                    && !tells(doc, tokens.start..cue.at) =>
            {
                if let Some(seen) = before(stage, tokens, cue.at).filter(|it| {
                    !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at && draft.trigger.start != cue.at
                }) {
                    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-guards");
                }
            }
            RoleCue::Accompanying if doc.any_of(tokens.clone(), words!["pihaknya"]) => {}
            // `Ikut pula mendampingi Bhabinkamtibmas A, anggota PPK dan …`: who stands behind the verb comes along.
            RoleCue::Accompanying
                if stage.people.within(tokens.start..cue.at).is_empty()
                    && doc.any_of(
                        cue.at.saturating_sub(3).max(tokens.start)..cue.at,
                        words!["ikut", "turut", "hadir", "tampak", "terlihat", "nampak"],
                    ) =>
            {
                let stop = list_end(stage, behind.clone(), RoleCue::Attendee);
                collect(stage, draft, behind.start..stop, &away, "attendee-accompanying");
            }
            // `Mendampingi Kapolda di mimbar A, B dan C`: with whom, and who.
            RoleCue::Accompanying if cue.at == tokens.start => {
                let stop = list_end(stage, behind.clone(), RoleCue::Attendee);
                let mut rest = behind.start..stop;
                if let Some(main) =
                    stage.people.within(rest.clone()).first().filter(|it| !away.contains(&it.tokens.start))
                {
                    let who = Who::Official(main.official as u32);
                    draft.part(who, Role::Attendee, main.tokens.clone(), "attendee-accompanied");
                    rest.start = main.tokens.end;
                }
                collect(stage, draft, rest, &away, "attendee-accompanying");
            }
            // `Kapolres A mengatakan RZ diduga kurir, sementara AK hanya menemani`: what he tells of others.
            RoleCue::Accompanying if reports_others(stage, tokens.start, cue.at) => {}
            RoleCue::Accompanying => collect(stage, draft, tokens.start..cue.at, &away, "attendee-accompanying"),
            _ => {}
        }
    }
    if line.names {
        seen_there(stage, draft, span, cues, &away);
        if own {
            deeds::acts_at(stage, draft, span, &away);
        } else {
            acts::acts_next(stage, draft, span, &away);
        }
    }
    if own {
        deeds::guest(stage, draft, &away);
    } else if line.names && !draft.planned {
        led_by_him(stage, draft, span, &away);
    }
    guards::read(stage, draft, span);
    movers::read(stage, draft, span);
    deeds::visitor(stage, draft, span, &away);
    if line.names {
        deeds::honoured(stage, draft, span, &away);
        deeds::met(stage, draft, span, &away);
        deeds::faces_crowd(stage, draft, span, &away);
        deeds::swears_in(stage, draft, &away);
        deeds::done_by(stage, draft, &away);
        deeds::agents(stage, draft, span, &away);
        counterparts::read(stage, draft, span, &away);
        hands::read(stage, draft, span, &away);
        honoured::read(stage, draft, span, &away);
        sworn::read(stage, draft, span, &away);
        listed_lines(stage, draft, span, &away);
        listed_items(stage, draft, span, &away);
    }
    frames::frames(stage, draft, span, &away);
    if line.names {
        frames::speaks_in(stage, draft, span, &away);
    }
    groups(stage, draft, tokens);
}

/// Whether a verb of speech stands in a range, outside quotations: before it are those who speak, behind it is what they report.
pub(crate) fn tells(doc: &Doc<'_>, range: Range<usize>) -> bool {
    let speaks = |it: &Found| matches!(it.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Active);
    let mut verbs = doc.marks.each(range, |it| it.kinds(&[Kinds::SPEECH]));
    verbs.any(|it| doc.quote_of(it).is_none() && doc.found(it).iter().any(speaks))
}

/// Whether the words before a cue are those of who stands there: `“…,” kata Kajari A didampingi …`.
fn told_by(stage: &Stage<'_, '_, '_>, from: usize, at: usize) -> bool {
    let base =
        |it: &Found| matches!(it.term, Term::Speech(id) if stage.doc.lexicon.speech(id).form == SpeechForm::Base);
    let seen = stage.people.within(from..at).last();
    seen.is_some_and(|it| {
        let verb = it.tokens.start.wrapping_sub(1);
        stage.doc.quote_of(verb).is_none() && stage.doc.found(verb).iter().any(base)
    })
}

/// Whether the one last named before a cue only tells of it, with others as the subject: nobody is named between.
fn reports_others(stage: &Stage<'_, '_, '_>, from: usize, at: usize) -> bool {
    let seen = stage.people.within(from..at).last();
    seen.is_some_and(|it| tells(stage.doc, it.tokens.end..at)) && free_units(stage, from..at).is_empty()
}

/// `Kabid Humas X menambahkan, Kapolda akan memimpin upacara`: what stands behind the last verb of speech of a range, if one does.
pub(crate) fn reported(doc: &Doc<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let verb = range.clone().rev().find(|it| tells(doc, *it..it + 1))?;
    Some(verb + 1..range.end)
}

/// Whether a stretch speaks of the event by a word of its kind, or as `kegiatan`.
pub(crate) fn names_event(stage: &Stage<'_, '_, '_>, draft: &Draft, tokens: &Range<usize>) -> bool {
    let mut words = stage.marks.each(tokens.clone(), |it| it.kinds(&[Kinds::EVENT]) | it.lists(&[Words::Generic]));
    // A count of votes is also called the meeting at which it is done.
    let meets = |i: usize| draft.kind == EventKind::Tally && stage.doc.is_any(i, words!["rapat", "pleno"]);
    words.any(|i| stage.marks.has(i, Words::Generic) || stage.doc.names_event(i, draft.kind) || meets(i))
}

/// The mention nearest before token `i` in a stretch.
pub(crate) fn before(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>, i: usize) -> Option<Seen> {
    stage.people.within(tokens.start..i).last().cloned()
}

fn attendees(stage: &Stage<'_, '_, '_>, draft: &mut Draft, tokens: &Range<usize>, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let behind = cue.end..tokens.end;
    // `mengajak masyarakat untuk turut serta`: a wish.
    if (cue.at.saturating_sub(3).max(tokens.start)..cue.at)
        .any(|it| doc.is_any(it, words!["untuk", "agar", "mengajak", "diminta", "dapat"]))
    {
        return;
    }
    // `perlu diagendakan rapat dengan mengundang Bupati X`: what should be.
    let should = words!["perlu", "hendaknya", "sebaiknya", "semestinya", "seharusnya", "mengusulkan", "menyarankan"];
    if doc.is(cue.at, "mengundang") && doc.any_of(cue.at.saturating_sub(10).max(tokens.start)..cue.at, should) {
        return;
    }
    // `Apel digelar menyusul kunjungan Kapolri`: what came before.
    if doc.is(cue.at, "menyusul") && doc.event_noun(cue.end).is_some() {
        return;
    }
    // `sidang perkara yang melibatkan oknum anggota Polres X`: whom a case is about.
    let case = words!["perkara", "kasus", "insiden", "kecelakaan", "dugaan", "korupsi", "sengketa"];
    if doc.any_of(cue.at..cue.end, words!["melibatkan"])
        && (doc.any_of(cue.at.saturating_sub(2).max(tokens.start)..cue.at, case)
            || doc.any_of(cue.end..(cue.end + 3).min(tokens.end), words!["oknum", "terdakwa", "tersangka", "pelaku"]))
    {
        return;
    }
    // `tidak tampak di lokasi`
    if doc.is_any(cue.at.wrapping_sub(1), words!["tidak", "tak", "belum", "batal", "urung"]) {
        return;
    }
    // `Kasdam terlihat juga menyerahkan bibit`: what he does.
    let seen =
        doc.is_any(cue.at, words!["terlihat", "tampak", "nampak"]) && doc.is_any(cue.end - 1, words!["juga", "pula"]);
    let subject = || stage.items(cue.at.saturating_sub(3).max(tokens.start)..cue.at).any(|it| it.tokens.end == cue.at);
    if seen && subject() && stage.items(cue.end..cue.end + 2).next().is_none() {
        return;
    }
    // `empat di antaranya menyangkut kepala lembang`: what some of them are about.
    if doc.is_any(cue.end - 1, words!["antaranya", "diantaranya"]) && doc.may_be_verb(cue.end) {
        return;
    }
    // `keberatan antara lain Partai X mengajukan gugatan`: a clause with its own verb, no list.
    let first = stage.items(cue.end..cue.end + 1).find(|it| it.tokens.start == cue.end);
    if doc.is(cue.end - 1, "lain") && first.is_some_and(|it| doc.may_be_verb(it.tokens.end)) {
        return;
    }
    // `diperkuat dengan kamera yang terhubung dengan KPU X`: a thing, and what it has to do with.
    if doc.is_any(cue.at, words!["diperkuat", "didukung"])
        && !doc.any_of(cue.end..(cue.end + 6).min(tokens.end), words!["personel", "personil", "anggota", "petugas"])
        && stage.items(cue.end..(cue.end + 6).min(tokens.end)).next().is_none()
    {
        return;
    }
    // `Satu di antaranya, Kepala Desa X, ditegur`: one of those just spoken of.
    let one = words!["satu", "salah", "dua", "tiga"];
    if doc.is_any(cue.end - 1, words!["antaranya", "diantaranya"]) && doc.is_any(cue.at.wrapping_sub(1), one) {
        return;
    }
    // `Disambut A, B memasuki aula`
    let own = opening::subject_behind(stage, tokens, cue).unwrap_or(tokens.end);
    let listed = list_end(stage, behind.clone(), RoleCue::Attendee).min(own);
    let followed = !stage.people.within(cue.end..listed).is_empty() || !free_units(stage, cue.end..listed).is_empty();
    // `A dan B hadir dalam penyerahan itu`: nobody follows.
    // `A dan B turut hadir dalam kegiatan itu`
    // `A dan B ikut dalam rombongan.`
    let comes = doc.any_of(cue.at..cue.end, words!["hadir", "rombongan"]) && cue.end - cue.at <= 5;
    // `A hadir dalam rapat yang digelar Bawaslu X`: who stands right before comes.
    let item = |at: usize| stage.items(at..at + 1).any(|it| it.tokens.start == at);
    let subject = |at: usize| stage.people.within(tokens.start..at).last().is_some_and(|it| it.tokens.end + 1 >= at);
    let alone = comes && doc.is_any(cue.at, words!["hadir", "turut", "ikut"]) && !item(cue.end) && subject(cue.at);
    let passive = (cue.passive || doc.is(cue.at, "melibatkan")) && (followed || !comes) && !alone;
    // `Anggota DPRD X yang hadir berjanji …`
    if cue.passive
        && doc.is(cue.at, "yang")
        && !followed
        && let Some(seen) =
            before(stage, tokens, cue.at).filter(|it| !away.contains(&it.tokens.start) && it.tokens.end == cue.at)
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-active");
        return;
    }
    // `dengan Kasat Lantas AKP X sebagai perwira apel`: who bears the office stands before it.
    if doc.is_any(cue.at, words!["sebagai", "selaku", "bertindak"])
        && stage.people.within(cue.end..(cue.end + 3).min(tokens.end)).is_empty()
        && let Some(seen) =
            before(stage, tokens, cue.at).filter(|it| !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at)
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-office");
        return;
    }
    // `menyebut sisa 21 kotak menyusul`: what is told of others.
    if !cue.passive
        && stage.people.within(tokens.start..cue.at).last().is_some_and(|it| tells(doc, it.tokens.end..cue.at))
    {
        return;
    }
    if passive {
        // `Kapolda disambut Bupati`: the guest is there too.
        if doc.is_any(cue.at, words!["disambut", "diterima", "dijemput", "dijamu"])
            && let Some(seen) = before(stage, tokens, cue.at)
                .filter(|it| !away.contains(&it.tokens.start) && it.tokens.end + 2 >= cue.at)
        {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-received");
        }
        // `diterima diruang rapat KPU`: where, not by whom.
        if stage.marks.has(behind.start, Words::Glued) {
            return;
        }
        collect(stage, draft, behind.start..listed, away, "attendee-passive");
        return;
    }
    let ahead = tokens.start..cue.at;
    let has_ahead = stage.people.within(ahead.clone()).iter().any(|it| !away.contains(&it.tokens.start))
        || !free_units(stage, ahead).is_empty();
    // `Tampak hadir A`, but `A tampak mengikuti apel`.
    let seen_behind = followed
        && doc.is_any(cue.at.wrapping_sub(1), words!["tampak", "terlihat", "terpantau"])
        && !doc.is_any(cue.at, words!["mengikuti", "menghadiri"]);
    // `mengumumkan panelis yang akan terlibat dalam debat`: of those right before `yang`, who are nobody's unit.
    let relative = doc.is(cue.at.wrapping_sub(2), "yang") && doc.is_any(cue.at - 1, words!["akan", "bakal"]);
    if relative && stage.items(cue.at.saturating_sub(3)..cue.at - 2).next().is_none() {
        return;
    }
    // `Dari KPU X hadir Ketua A dan Anggota B`: those who follow, for their unit.
    let sent = followed && doc.is(cue.at, "hadir") && doc.is(tokens.start, "dari");
    if sent && stage.people.within(tokens.start..cue.at).is_empty() {
        // `…, sementara dari TNI Dandim C`
        let also = |it: usize| doc.is_any(it, words!["sementara", "sedangkan"]) && doc.is(it + 1, "dari");
        let listed = if also(listed) { tokens.end } else { listed };
        collect(stage, draft, behind.start..listed, away, "attendee-listed");
        return;
    }
    if has_ahead && !seen_behind {
        // `X menghadiri`, `A dan B turut hadir`: who stands before; for a list opened by `hadir` also who follows.
        let clause = last_break(stage, tokens.start, cue.at)..cue.at;
        collect(stage, draft, clause, away, "attendee-active");
        // `Camat X menyusul, begitu pula Y`
        let likewise = (cue.end..tokens.end)
            .find(|it| doc.is_any(*it, words!["begitu", "demikian"]) && doc.is_any(it + 1, words!["pula", "juga"]));
        if let Some(at) = likewise {
            let stop = list_end(stage, at + 2..tokens.end, RoleCue::Attendee);
            collect(stage, draft, at + 2..stop, away, "attendee-listed");
        }
        if !doc.is_any(cue.at, words!["hadir", "turut", "tampak"]) || doc.is(cue.end - 1, "di") {
            return;
        }
    }
    // `Tampak mengikuti acara A dan B`: who is seen to do so follows.
    let seen_to = !has_ahead && stage.marks.has(tokens.start, Words::Seen) && cue.at <= tokens.start + 2;
    if doc.is_any(cue.at, words!["menghadiri", "mengikuti", "hadiri", "ikuti"]) && !seen_to {
        if !has_ahead {
            acts::he_attends(stage, draft, tokens.start, cue);
        }
        return;
    }
    collect(stage, draft, behind.start..listed, away, "attendee-listed");
}

/// `Dalam kegiatan yang dipimpinnya itu, A meminta …`: who led what was told before.
fn led_by_him(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let near = span.tokens.start..(span.tokens.start + 6).min(span.tokens.end);
    let Some(verb) = doc.first_of(near, words!["dipimpinnya", "dibukanya"]) else { return };
    let comma = (verb + 1..(verb + 4).min(span.tokens.end)).find(|it| doc.mark(*it) == ',');
    let seen = comma.and_then(|it| stage.people.within(it + 1..it + 2).first());
    if let Some(seen) = seen.filter(|it| !away.contains(&it.tokens.start) && doc.is(verb.wrapping_sub(1), "yang")) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-active");
    }
}

/// Where the clause that ends at `i` begins: behind the last cue of another kind.
fn last_break(stage: &Stage<'_, '_, '_>, from: usize, i: usize) -> usize {
    let doc = stage.doc;
    // `Bawaslu X menugaskan A ikut berlayar`: who sends is not there.
    let sends = (from..i).rev().find(|it| doc.is_any(*it, words!["menugaskan", "mengutus"]));
    let cue = stage
        .line_of(i)
        .cues
        .iter()
        .rev()
        .find(|it| it.at >= from && it.end <= i && matches!(it.role, RoleCue::Leader | RoleCue::Organizer));
    cue.map_or(from, |it| it.at).max(sends.unwrap_or(from))
}

/// Whether a mention is that of the head of a unit: `Kapolres X`, not `Kanit B Polres X`.
fn heads(stage: &Stage<'_, '_, '_>, tokens: &Range<usize>) -> bool {
    stage.items(tokens.clone()).any(|it| match it.item {
        Item::Post(index) => it.tokens == *tokens && hosts::is_head(&stage.mentions.posts[index].standard),
        _ => false,
    })
}

/// Units that came through people of theirs are not listed besides them.
pub(crate) fn tidy(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let away = standins::stayed_away(stage, draft);
    // `menggantikan mendiang A`
    let dead = words!["mendiang", "almarhum", "almarhumah", "alm"];
    draft.parts.retain(|it| !stage.doc.is_any(it.tokens.start.wrapping_sub(1), dead));
    // `mengisi kursi yang ditinggalkan A`: he is not sworn in.
    let gone = words!["ditinggalkan", "ditinggal"];
    let sworn = draft.swears_in(stage.doc);
    draft.parts.retain(|it| !(sworn && stage.doc.is_any(it.tokens.start.wrapping_sub(1), gone)));
    draft.parts.retain(|it| !matches!(it.who, Who::Official(official) if away.contains(&(official as usize))));
    // `Dalam peninjauan itu Bupati X didampingi A dan B`: who is accompanied inspects.
    if draft.kind == EventKind::Inspection && !draft.parts.iter().any(|it| it.role == Role::Leader) {
        let main = draft.parts.iter_mut().find(|it| it.rule == "attendee-accompanied" && it.role == Role::Attendee);
        if let Some(part) = main {
            part.role = Role::Leader;
        }
    }
    if draft.parts.iter().all(|it| matches!(it.who, Who::Official(_))) {
        return;
    }
    // `didampingi Kasat A dan Kanit B Polres X`: people escort, and a unit among them is theirs; who guards a place that is looked at was
    // there before.
    let looks = draft.kind == EventKind::Inspection;
    draft.parts.retain(|it| {
        let unit = matches!(it.who, Who::Unit(_));
        // `… dan perwakilan Satpol PP X`
        let before = it.tokens.start.wrapping_sub(1);
        let sends = stage.doc.is_any(before - usize::from(stage.doc.is(before, "dari")), words!["perwakilan"]);
        let escorts = it.rule == "attendee-escort" && !heads(stage, &it.tokens) && !sends;
        !(unit && (escorts || it.rule == "attendee-guard" && looks))
    });
    // Whoever heads a unit or speaks for it stands for it; another member does so where both are named close by.
    let paragraph = |at: usize| stage.doc.sentences[stage.doc.sentence_of(at)].paragraph;
    let serving: Vec<(usize, Option<usize>)> = draft
        .parts
        .iter()
        .filter_map(|it| {
            let sentence = paragraph(it.tokens.start);
            let speaks = it.role == Role::Speaker;
            if let Who::Official(official) = it.who { Some((official as usize, sentence, speaks)) } else { None }
        })
        .flat_map(|(official, sentence, speaks)| {
            stage.people.officials[official].posts.iter().filter_map(move |held| {
                held.unit.map(|it| (it, Some(sentence).filter(|_| !speaks && !hosts::is_head(&held.post))))
            })
        })
        .collect();
    draft.parts.retain(|it| match it.who {
        Who::Unit(unit) => {
            let hosts = draft.organizers.iter().any(|host| host.0 == unit as usize);
            let theirs = matches!(it.rule, "attendee-together" | "attendee-subject" | "attendee-met")
                && serving.iter().any(|(served, sentence)| {
                    *served == unit as usize && sentence.is_none_or(|at| at <= paragraph(it.tokens.start) + 1)
                });
            !hosts && !theirs
        }
        Who::Official(_) => true,
    });
}
