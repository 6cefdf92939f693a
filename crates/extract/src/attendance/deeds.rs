//! Who is there because of what they do: who visits, meets, acts at an event or in the sentence behind it.

use super::{collect, collect_units, free_units, list_end, tells};
use crate::{
    doc::{Doc, Kinds},
    events::{Draft, Stretch},
    lines::Stage,
    mentions::Item,
    opening,
    people::Seen,
    roles,
    speech::Voice,
    triggers::{Stance, Trigger},
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, reading::Who};
use std::ops::Range;

/// `meletakkan batu pertama`, `meresmikan`: not `diresmikan`.
fn acts(doc: &Doc<'_>, verb: usize) -> bool {
    doc.word(verb).get(..2).is_some_and(|it| it.eq_ignore_ascii_case("me"))
}

/// `memantau langsung debat publik`: a verb of looking whose object is an event.
pub(crate) fn looks_in(verb: &Trigger, event: &Range<usize>) -> bool {
    (verb.tokens.end..verb.tokens.end + 3).contains(&event.start)
}

/// Who makes a visit or looks in, and whoever acts in a deed told by a verb: the subject of the trigger.
pub(super) fn visitor(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let own = span.tokens.contains(&draft.trigger.start);
    if !own && !matches!(draft.kind, EventKind::Voting | EventKind::Visit) {
        return;
    }
    let looks = |it: &&Trigger| {
        it.verb
            && it.kind == EventKind::Inspection
            && (it.stance == Stance::Told || looks_in(it, &draft.trigger) || draft.kind == EventKind::RollCall)
            && it.venue.is_none()
            && span.tokens.contains(&it.tokens.start)
    };
    let looked = stage.lines[span.sentence].triggers.iter().find(looks).map(|it| it.tokens.start);
    let at = match draft.kind {
        // Looking in on a vote is attending it.
        EventKind::Voting => stage.lines[span.sentence]
            .triggers
            .iter()
            .find(|it| it.verb && it.kind == EventKind::Inspection && span.tokens.contains(&it.tokens.start))
            .map(|it| it.tokens.start)
            // `Bupati menggunakan hak pilihnya di TPS X`
            .or_else(|| Some(draft.trigger.start).filter(|_| own && draft.verb)),
        _ if own => looked.filter(|_| draft.kind != EventKind::Inspection).or(Some(draft.trigger.start)),
        // A visit named after it was told (`Kunjungan itu …`).
        EventKind::Visit if span.sentence < draft.sentence => Some(span.tokens.end),
        _ => None,
    };
    // `74 orang berhasil diringkus`: who tells it did not do it.
    let passive = draft.verb && draft.kind == EventKind::LawEnforcement && stage.doc.is_passive(draft.trigger.start);
    let at = at.filter(|_| !passive);
    let Some(at) = at.filter(|it| {
        let does =
            own && draft.verb && matches!(draft.kind, EventKind::Inspection | EventKind::Visit | EventKind::Outreach)
                || draft.kind == EventKind::RollCall && Some(*it) == looked;
        (!draft.side || draft.parts.is_empty() || does)
            && (!draft.planned || matches!(draft.kind, EventKind::Visit | EventKind::Inspection))
    }) else {
        return;
    };
    // `X melakukan inspeksi mendadak`; `selesai melaksanakan komsos menghadiri pelantikan` performs another.
    let other = |range: Range<usize>| range.into_iter().any(|it| stage.doc.begins(it, Kinds::EVENT));
    let performed = own
        && stage.lines[span.sentence].cues.iter().any(|it| {
            it.role == RoleCue::Organizer && !it.passive && it.end <= at && it.end + 2 >= at && !other(it.end..at)
        });
    let role = match draft.kind {
        // `ujar A di sela kunjungannya`
        EventKind::Inspection if draft.verb || performed || stage.doc.word(at).ends_with("nya") => Role::Leader,
        EventKind::Visit | EventKind::Voting => Role::Attendee,
        // `Kapolres merilis pengungkapan kasus`
        EventKind::PressConference if draft.verb && acts(stage.doc, draft.trigger.start) => Role::Speaker,
        // `mengecek kesiapan personel dalam apel`: whoever inspects at a parade takes it.
        EventKind::RollCall if own && Some(at) == looked && at + 3 < draft.trigger.start => Role::Leader,
        _ if Some(at) == looked && (!own || draft.trigger.start != at) => Role::Attendee,
        EventKind::Ceremony if draft.signs(stage.doc) && (performed || draft.verb) => Role::Attendee,
        EventKind::Ceremony if performed || (draft.verb && acts(stage.doc, draft.trigger.start)) => Role::Leader,
        EventKind::Other if performed || (draft.verb && acts(stage.doc, draft.trigger.start)) => Role::Attendee,
        EventKind::SocialAid | EventKind::LawEnforcement | EventKind::Outreach | EventKind::Patrol
            if draft.verb || performed =>
        {
            Role::Attendee
        }
        // `Babinsa A mengawal logistik ke Desa X`
        EventKind::Logistics
            if draft.verb && stage.doc.is_any(draft.trigger.start, words!["mengawal", "mendampingi", "mengantar"]) =>
        {
            Role::Attendee
        }
        _ => return,
    };
    let accompanies = stage.lines[span.sentence]
        .cues
        .iter()
        .rev()
        .find(|it| it.role == RoleCue::Accompanying && it.at > span.tokens.start && it.end < at);
    // `Didampingi A dan B, C mengecek gudang`
    let first = opening::subject_at(stage, &(span.tokens.start..at)).unwrap_or(span.tokens.start);
    let from = accompanies.map_or(first, |it| it.end.max(first));
    // `Kapolres didampingi Kabag Ops A mengecek gudang`: a holder without a name does it.
    let beside = stage.lines[span.sentence].cues.iter().find(|it| {
        let unnamed = || stage.items(from..it.at).any(|item| matches!(item.item, Item::Post(_)));
        it.role == RoleCue::Accompanied && (from..at).contains(&it.at) && it.at > from && unnamed()
    });
    let end = beside.map_or(at, |it| it.at);
    let people = stage.people.within(from..end);
    let people = if people.is_empty() { stage.people.within(first..end) } else { people };
    // `Usai memimpin apel, A meninjau gudang`: A stands before the verb with which the second event begins.
    let sentence = stage.doc.sentences[span.sentence].tokens.start;
    let people = if people.is_empty() && own && draft.verb && span.tokens.start == at {
        let before = stage.people.within(sentence..at);
        // `Wali Kota dan rombongan meninjau Pasar X`
        let beside = |it: &&Seen| {
            let with =
                words!["dan", "bersama", "beserta", "rombongan", "jajaran", "tim", "pun", "juga", "kemudian", "lalu"];
            it.tokens.end + 1 >= at || at - it.tokens.end <= 3 && (it.tokens.end..at).all(|k| stage.doc.is_any(k, with))
        };
        before.last().filter(beside).map_or(people, std::slice::from_ref)
    } else {
        people
    };
    // `Kapendam mengatakan, besok Pangdam melanjutkan kunjungan`: not who tells it, where somebody else is named behind.
    // `Kajari mengatakan, Kejari X terus menyidik`: nor where a unit does it.
    let other = |from: usize| stage.items(from..at).any(|it| !matches!(it.item, Item::Region(_)));
    let teller = |it: &&Seen| {
        let verb = it.tokens.end..(it.tokens.end + 2).min(at);
        tells(stage.doc, verb.clone()) && (people.len() > 1 || other(verb.start + 1))
    };
    if let Some(seen) = people
        .iter()
        .filter(|it| !teller(it))
        .find(|it| !away.contains(&it.tokens.start) && stage.doc.quote_of(it.tokens.start).is_none())
    {
        let rule = if role == Role::Leader && draft.kind == EventKind::Ceremony {
            "leader-performs"
        } else if role == Role::Leader {
            "leader-inspects"
        } else {
            "attendee-subject"
        };
        draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), rule);
        // `Kapolres A, Dandim B, dan Ketua KPU C mengecek gudang`; who comes with another does not lead.
        let with = words!["bersama", "beserta", "didampingi", "ditemani", "dengan"];
        let abreast = role == Role::Leader && draft.kind == EventKind::Inspection && draft.verb && own;
        if abreast && !stage.doc.any_of(span.tokens.start..at, with) {
            for other in roles::side_by_side(stage, seen.tokens.start..at) {
                draft.part(Who::Official(other.official as u32), role, other.tokens, rule);
            }
        }
        // `Dirlantas A dan Dansat Brimob B, Minggu (10/5), menyerahkan sembako`, `A bersama B dan C memantau TPS 5`
        if role == Role::Attendee && (own || draft.kind == EventKind::Voting) {
            joined(stage, draft, seen, at, away);
        }
    } else if let Some(official) = meant(stage, draft, span, at) {
        let rule = if role == Role::Leader { "leader-inspects" } else { "attendee-subject" };
        draft.part(Who::Official(official as u32), role, at..at + 1, rule);
    } else if let Some((unit, tokens)) =
        unnamed_subject(stage, span.tokens.start..at).filter(|_| own && outward(draft.kind))
    {
        draft.part(Who::Unit(unit as u32), Role::Attendee, tokens, "attendee-subject");
    } else if draft.kind == EventKind::Visit && own {
        collect_units(stage, draft, span.tokens.start..at, "attendee-subject");
    }
}

/// `Wakil Gubernur X dijadwalkan mengunjungi …`: an office without a name right before a verb, whose unit comes.
fn unnamed_subject(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    let plans = words!["akan", "bakal", "dijadwalkan", "direncanakan", "diagendakan", "juga", "sendiri", "rencananya"];
    let mut end = range.end;
    while end > range.start && doc.is_any(end - 1, plans) {
        end -= 1;
    }
    let last = stage.items(range.clone()).filter(|it| it.tokens.end == end).last()?;
    let Item::Post(index) = last.item else { return None };
    let phrase = &stage.mentions.posts[index];
    let unit = phrase.unit.filter(|_| !phrase.plural && !phrase.former).and_then(|it| stage.resolved.unit_of[it])?;
    doc.quote_of(last.tokens.start).is_none().then(|| (unit, last.tokens.clone()))
}

/// Those joined to the subject of a verb.
pub(super) fn joined(stage: &Stage<'_, '_, '_>, draft: &mut Draft, subject: &Seen, verb: usize, away: &[usize]) {
    let doc = stage.doc;
    let mut end = subject.tokens.end;
    for seen in stage.people.within(end..verb) {
        let with = words!["dan", "serta", "bersama", "beserta", "didampingi"];
        let and = (end..(end + 2).min(verb)).find(|it| doc.is_any(*it, with));
        // `A bersama B, C dan D`
        let comma = Some(end).filter(|it| end > subject.tokens.end && doc.mark(*it) == ',');
        let Some(and) = and.filter(|it| *it == end || doc.mark(end) == ',').or(comma) else { return };
        let office = stage.items(and + 1..and + 2).any(|it| matches!(it.item, Item::Person(_) | Item::Post(_)));
        if !office || away.contains(&seen.tokens.start) {
            return;
        }
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-subject");
        end = seen.tokens.end;
    }
}

/// `A beraudiensi dengan B`, `A bertemu B dan C`: whom the verb of a meeting takes is there as well.
pub(super) fn met(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let (verb, end) = (draft.trigger.start, draft.trigger.end);
    if !draft.verb || draft.planned || !span.tokens.contains(&verb) || doc.quote_of(verb).is_some() {
        return;
    }
    let mutual = doc.word(verb).get(..3).is_some_and(|it| it.eq_ignore_ascii_case("ber"));
    let with = mutual && doc.is_any(end, words!["dengan", "bersama"]);
    let calls = words!["bertemu", "menemui", "menjumpai", "mengunjungi", "menyambangi", "menjenguk"];
    if !with && !doc.is_any(verb, calls) {
        return;
    }
    let from = end + usize::from(with || doc.is_any(end, words!["dengan", "langsung"]));
    let near = from..(from + 2).min(span.tokens.end);
    let person = stage.people.within(near.clone()).first().map(|it| it.tokens.start);
    let Some(first) = person.or_else(|| free_units(stage, near).first().map(|it| it.1.start)) else { return };
    let stop = list_end(stage, first..span.tokens.end, RoleCue::Together);
    collect(stage, draft, first..stop, away, "attendee-met");
}

/// `50 PPK dilantik Ketua KPU A`: the agent right behind the verb leads.
pub(super) fn swears_in(stage: &Stage<'_, '_, '_>, draft: &mut Draft, away: &[usize]) {
    let verb = draft.trigger.end - 1;
    let sworn = draft.verb && stage.doc.is_any(verb, words!["dilantik", "dikukuhkan", "disumpah", "diserahterimakan"]);
    if !sworn || draft.planned || draft.parts.iter().any(|it| it.role == Role::Leader) {
        return;
    }
    // `diserahterimakan jabatannya oleh Kajati A`, `dilantik sebagai Penjabat Sekda Kabupaten X oleh Bupati A`
    let hands = stage.doc.is(verb, "diserahterimakan");
    let end = stage.doc.sentences[draft.sentence].tokens.end;
    let far = verb + 1..(verb + if hands { 4 } else { 24 }).min(end);
    let by = far.take_while(|it| !stage.doc.may_be_verb(*it)).find(|it| stage.doc.is(*it, "oleh"));
    let agent = if hands { None } else { stage.people.within(verb + 1..verb + 2).first() };
    let agent = agent.or_else(|| by.and_then(|it| stage.people.within(it + 1..it + 2).first()));
    let agent = agent.filter(|it| !away.contains(&it.tokens.start));
    // `Turut dilantik A sebagai P`, `Di Mapolres X dilantik A sebagai P`: he is the one sworn in.
    let start = stage.doc.sentences[draft.sentence].tokens.start;
    let lead = start..verb;
    let opens = verb > start
        && (stage.doc.any_of(lead.clone(), words!["di", "pada", "dalam", "hari"])
            || stage
                .doc
                .is_any(verb - 1, words!["turut", "ikut", "juga", "kemudian", "selanjutnya", "lalu", "sekaligus"]));
    let sworn_in = agent.filter(|it| {
        by.is_none()
            && opens
            && stage.people.within(lead).is_empty()
            && stage.doc.is_any(it.tokens.end, words!["sebagai", "menjadi"])
    });
    if let Some(seen) = sworn_in {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
        return;
    }
    if let Some(seen) =
        agent.filter(|it| stage.people.officials[it.official].posts.iter().any(|held| held.unit.is_some()))
    {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "agent-passive");
    }
}

/// Kinds of event at which somebody goes out to others.
fn outward(kind: EventKind) -> bool {
    matches!(kind, EventKind::Inspection | EventKind::Outreach | EventKind::SocialAid | EventKind::Visit)
}

/// `Puluhan paket sembako dibagikan Kapolres A kepada warga`, `TPS 5 dipantau Ketua KPU B`: the agent right behind the verb does it.
pub(super) fn done_by(stage: &Stage<'_, '_, '_>, draft: &mut Draft, away: &[usize]) {
    let verb = draft.trigger.end - 1;
    let passive = || stage.doc.is_passive(verb);
    if !draft.verb || draft.planned || !outward(draft.kind) || !passive() {
        return;
    }
    let by = verb + 1 + usize::from(stage.doc.is_any(verb + 1, words!["oleh", "langsung"]));
    let Some(seen) = stage.people.within(by..by + 1).first().filter(|it| !away.contains(&it.tokens.start)) else {
        return;
    };
    let (role, rule) = match draft.kind {
        EventKind::Inspection => (Role::Leader, "leader-inspects"),
        _ => (Role::Attendee, "attendee-agent"),
    };
    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), rule);
    for other in roles::led_together(stage, seen).iter().filter(|it| !away.contains(&it.tokens.start)) {
        draft.part(Who::Official(other.official as u32), role, other.tokens.clone(), rule);
    }
}

/// `Ketua DPRD A dan Sekda B keluar menemui massa`, `Pengunjuk rasa akhirnya ditemui Sekda B`: who faces a crowd is where it protests.
pub(super) fn faces_crowd(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    if draft.kind != EventKind::Protest || draft.planned {
        return;
    }
    let tokens = &span.tokens;
    let crowd = words!["massa", "pengunjuk", "demonstran", "pendemo", "mahasiswa", "warga", "peserta"];
    let told = |verb: &usize| doc.quote_of(*verb).is_none() && !stage.marks.has(verb.wrapping_sub(1), Words::Unreal);
    let verbs = words!["menemui", "menghampiri", "mendatangi"];
    for verb in doc.each_of(tokens.clone(), verbs).filter(|it| doc.any_of(it + 1..it + 4, crowd)).filter(told) {
        // The last before the verb, and those joined to him.
        let mut end = verb;
        let loose = |it: usize| doc.tokens[it].is_word() && !doc.tokens[it].is_capital();
        for seen in stage.people.within(tokens.start..verb).iter().rev() {
            let gap = seen.tokens.end..end;
            let joined = gap.len() <= 3 && gap.clone().all(|it| loose(it) || doc.mark(it) == ',');
            let listed =
                end == verb || gap.clone().any(|it| doc.is_any(it, words!["dan", "serta", "bersama", "didampingi"]));
            if !joined || !listed || away.contains(&seen.tokens.start) {
                break;
            }
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-faces");
            end = seen.tokens.start;
        }
    }
    let passive = words!["ditemui", "dihampiri"];
    let before = |verb: usize| verb.saturating_sub(5).max(tokens.start)..verb;
    for verb in doc.each_of(tokens.clone(), passive).filter(|it| doc.any_of(before(*it), crowd)).filter(told) {
        let from = (verb + 1..verb + 4).find(|it| !doc.is_any(*it, words!["langsung", "oleh", "kemudian"]));
        let Some(from) = from.filter(|it| !stage.people.within(*it..it + 1).is_empty()) else { continue };
        let stop = list_end(stage, from..tokens.end, RoleCue::Together);
        collect(stage, draft, from..stop, away, "attendee-faces");
    }
}

/// `Kapolda memberikan piagam pada apel di X`: who does something at an event that is only named is there; who honours others at a roll
/// call takes it.
pub(super) fn acts_at(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let at = draft.trigger.start;
    let within = doc.is_any(at.wrapping_sub(1), words!["pada", "dalam", "saat"]);
    if draft.verb || draft.planned || !within || !draft.parts.is_empty() || at <= span.tokens.start {
        return;
    }
    let deed = |it: &usize| {
        let word = doc.word(*it);
        doc.quote_of(*it).is_none() && !doc.tokens[*it].is_capital() && word.len() > 6 && word.starts_with("me")
    };
    // `Kapolda memberikan piagam …, karena menekan kasus X, pada apel`: the verb right behind whom it is told of.
    let subject = |verb: usize| {
        stage.people.within(span.tokens.start..verb).last().filter(|it| it.tokens.end + 2 >= verb).map(|it| (verb, it))
    };
    let verbs = (span.tokens.start..at).rev().filter(deed).filter(|it| !doc.begins(*it, Kinds::SPEECH));
    let Some((verb, seen)) = verbs.into_iter().find_map(subject) else { return };
    if away.contains(&seen.tokens.start) || doc.quote_of(seen.tokens.start).is_some() {
        return;
    }
    let honours = doc.is_any(verb, words!["memberikan", "menyerahkan", "menyematkan", "menganugerahkan"]);
    let role = if honours && draft.kind == EventKind::RollCall { Role::Leader } else { Role::Attendee };
    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "attendee-acts");
}

/// `A dikalungi selempang oleh Wakapolres B`, `Bantuan diserahkan oleh Danramil C`: who does it at a ceremony, a roll call or where aid is
/// given is there.
pub(super) fn agents(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let here = doc.sentences[span.sentence].paragraph == doc.sentences[draft.sentence].paragraph;
    let held = matches!(draft.kind, EventKind::Ceremony | EventKind::RollCall | EventKind::SocialAid);
    let held_aid = draft.kind == EventKind::SocialAid;
    if !held || draft.planned || !here || stage.is_elsewhere(span.sentence) {
        return;
    }
    // `penyampaian laporan oleh Kapolda lama B`: the deed may be a noun.
    let deed = |at: usize| {
        let word = doc.word(at);
        let noun = word.starts_with("pe") && word.ends_with("an") && word.len() > 7;
        word.len() > 6 && (word.starts_with("di") || noun) && !doc.tokens[at].is_capital()
    };
    let cues = stage.lines[span.sentence].cues_in(&span.tokens);
    for by in doc.each_of(span.tokens.clone(), words!["oleh"]).filter(|it| doc.quote_of(*it).is_none()) {
        let known = cues.iter().any(|it| (it.at..=it.end).contains(&by));
        let verb = (by.saturating_sub(5).max(span.tokens.start)..by).rev().find(|it| deed(*it));
        let gives = |it: usize| held_aid && doc.is_any(it, words!["diserahkan", "disalurkan", "dibagikan"]);
        let free = verb.is_some_and(|it| gives(it) || !cues.iter().any(|cue| (cue.at..cue.end).contains(&it)));
        let who = stage.people.within(by + 1..(by + 2).min(span.tokens.end)).first();
        if let Some(seen) = who.filter(|it| !known && free && !away.contains(&it.tokens.start)) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-agent");
        }
    }
}

/// `penyerahan piagam penghargaan kepada A`, `Kabag X A membacakan surat keputusan`: who is honoured at a ceremony, and who reads a paper out.
pub(super) fn honoured(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    if !matches!(draft.kind, EventKind::Ceremony | EventKind::RollCall) || draft.planned {
        return;
    }
    let prizes = words!["cenderamata", "penghargaan", "piagam", "plakat", "potongan", "tumpeng"];
    let papers = words!["keputusan", "SK", "surat", "petikan"];
    for i in span.tokens.clone().filter(|it| doc.quote_of(*it).is_none()) {
        let given = doc.is(i, "kepada") && doc.any_of(i.saturating_sub(5).max(span.tokens.start)..i, prizes);
        let read = doc.is(i, "membacakan") && doc.any_of(i + 1..(i + 4).min(span.tokens.end), papers);
        let seen = if given {
            stage.people.within(i + 1..(i + 3).min(span.tokens.end)).first()
        } else if read {
            stage.people.within(span.tokens.start..i).last().filter(|it| it.tokens.end == i)
        } else {
            None
        };
        if let Some(seen) = seen.filter(|it| !away.contains(&it.tokens.start)) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-honoured");
        }
    }
}

/// `menerima kunjungan Danrem X`: who comes stands right behind the visit; `mendatangi rumah X`: who is called at.
pub(super) fn guest(stage: &Stage<'_, '_, '_>, draft: &mut Draft, away: &[usize]) {
    let end = draft.trigger.end;
    if draft.kind == EventKind::Visit
        && draft.verb
        && !draft.planned
        && stage.doc.is_any(end, words!["rumah", "kediaman"])
    {
        let home = draft.venue.clone().filter(|it| it.start == end);
        if let Some(seen) = home.and_then(|it| stage.people.within(it).first().cloned()) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-called-at");
        }
    }
    let office = stage
        .items(end..end + 1)
        .any(|it| it.tokens.start == end && matches!(it.item, Item::Person(_) | Item::Post(_)));
    // `pisah kenal untuk A`: who leaves.
    let farewell = draft.kind == EventKind::Ceremony
        && stage.doc.any_of(draft.trigger.clone(), words!["pisah", "lepas", "kenal"])
        && !draft.planned;
    let goes = (end..end + 3).find(|it| farewell && stage.doc.is_any(*it, words!["untuk", "bagi"]));
    if let Some(seen) = goes.and_then(|it| stage.people.within(it + 1..it + 3).first()) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-guest");
    }
    // `penyambutan Kapolres X`: who is welcomed.
    let welcome = draft.kind == EventKind::Ceremony && stage.doc.is(end.wrapping_sub(1), "penyambutan");
    if !(draft.kind == EventKind::Visit || welcome) || draft.verb || draft.planned || !office {
        return;
    }
    let next = stage.people.within(end..end + 10).first().filter(|it| !away.contains(&it.tokens.start));
    let Some(seen) = next.filter(|it| stage.doc.same_sentence(end, it.tokens.start)) else { return };
    draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-guest");
}

/// `Selepas apel, ia mengecek gudang`: whom the sentence before was about.
fn meant(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch, at: usize) -> Option<usize> {
    let pronoun = words!["ia", "dia", "beliau"];
    let own = span.tokens.contains(&draft.trigger.start);
    // `Ia mencontohkan, Rabu (13/11), penyidik memeriksa …`: who tells it did not do it.
    let named = (span.tokens.start..at).any(|it| stage.doc.is_any(it, pronoun) && stage.doc.quote_of(it).is_none())
        && !tells(stage.doc, span.tokens.start..at);
    let before = span.sentence.checked_sub(1)?;
    match stage.speech.topic_of.get(before).copied().flatten() {
        Some(Voice::Official(official)) if own && named => Some(official),
        _ => None,
    }
}
