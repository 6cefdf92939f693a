//! A handover: who takes a seat from whom, where both come from and go.

use super::event::{capital, filler, indirect, speech, venue};
use super::page::Writer;
use crate::gold::GoldEvent;
use crate::phrases::fill;
use crate::printed;

/// What a lead states beside the handover itself.
const LEADS: &[&str] = &[
    "Jabatan {post} resmi berganti. {new} menggantikan {old} dalam upacara serah terima jabatan di {venue}, {date}.",
    "{new} resmi menjabat {post} menggantikan {old}. Serah terima jabatan berlangsung di {venue}, {date}.",
    "Serah terima jabatan {post} dari {old} kepada {new} digelar di {venue}, {date}.",
    "Tongkat komando {post} diserahterimakan dari {old} kepada {new} di {venue}, {date}.",
    "{old} digantikan oleh {new} sebagai {post}. Upacara serah terima jabatan digelar di {venue}, {date}.",
];

/// Writes the page.
pub(super) fn write(writer: &mut Writer<'_>, newer: u32) {
    let story = writer.story;
    let history = writer.history;
    let mut event = GoldEvent { key: format!("e{}", story.number), kind: story.kind.as_str(), ..GoldEvent::default() };
    event.date = Some(writer.day.to_string());
    let Some(older) = history.tenures[newer as usize].before else { return };
    let chief = story.people.iter().find(|it| it.leads).map(|it| it.tenure);
    let seat = chief.map_or(story.host, |it| history.seat(it).unit);
    let (place, region) = venue(writer, seat);
    (event.venue, event.region) = (Some(place.clone()), Some(region));
    let (new_at, old_at) = (writer.enter(newer), writer.enter(older));
    let post = writer.title_of(newer);
    writer.state(new_at, newer, true);
    writer.state(old_at, older, false);
    let (new, old) = (writer.whole_name(new_at), writer.whole_name(old_at));
    let date = printed::day(writer.day, &mut writer.own);
    writer.title = match writer.base.below(3) {
        0 => format!("{} Berganti", capital(&post)),
        1 => format!("Sertijab, {post} Kini Dijabat {}", writer.rank_name(new_at)),
        _ => format!("{} Resmi Jabat {post}", writer.rank_name(new_at)),
    };
    let lead = fill(
        writer.base.word(LEADS),
        &[("post", &post), ("new", &new), ("old", &old), ("venue", &place), ("date", &date)],
    );
    writer.paragraphs.push(lead);
    event.attendees = vec![writer.cast[new_at].key.clone(), writer.cast[old_at].key.clone()];
    let mut chief_at = None;
    if let Some(chief) = chief {
        let (at, text) = writer.introduce(chief);
        let sentence = match writer.base.below(3) {
            0 => format!("Upacara tersebut dipimpin langsung oleh {text}."),
            1 => format!("{text} memimpin upacara tersebut."),
            _ => format!("Bertindak selaku pimpinan upacara {text}."),
        };
        writer.paragraphs.push(sentence);
        event.leaders.push(writer.cast[at].key.clone());
        chief_at = Some(at);
    }
    from_and_to(writer, newer, new_at, older, old_at);
    if let Some(at) = chief_at.filter(|_| writer.base.chance(0.7)) {
        speech(writer, at, Some(&mut event));
    }
    if writer.base.chance(0.6) {
        speech(writer, new_at, None);
    }
    if writer.base.chance(0.5) {
        indirect(writer, new_at);
    }
    filler(writer);
    filler(writer);
    writer.gold.events.push(event);
}

/// Where the new one comes from and where the old one goes.
fn from_and_to(writer: &mut Writer<'_>, newer: u32, new_at: usize, older: u32, old_at: usize) {
    let history = writer.history;
    let neighbours = |tenure: u32| {
        let all = &history.people[history.tenures[tenure as usize].person as usize].tenures;
        let at = all.iter().position(|&it| it == tenure)?;
        Some((at.checked_sub(1).and_then(|it| all.get(it)).copied(), all.get(at + 1).copied()))
    };
    let before = neighbours(newer)
        .and_then(|it| it.0)
        .filter(|&it| history.tenures[newer as usize].from - history.tenures[it as usize].from < 1_500);
    if let Some(before) = before.filter(|_| writer.base.chance(0.7)) {
        let short = writer.call(new_at);
        let phrase = writer.title_of(before);
        writer.state(new_at, before, false);
        let text = match writer.base.below(3) {
            0 => format!("{short} sebelumnya menjabat sebagai {phrase}."),
            1 => format!("Sebelumnya, {short} menjabat {phrase}."),
            _ => format!("Sebelum itu {short} bertugas sebagai {phrase}."),
        };
        writer.paragraphs.push(text);
    }
    let next =
        neighbours(older).and_then(|it| it.1).filter(|&it| history.tenures[it as usize].from <= writer.story.day);
    if let Some(next) = next.filter(|_| writer.base.chance(0.8)) {
        let short = writer.call(old_at);
        let phrase = writer.title_of(next);
        writer.state(old_at, next, true);
        let text = match writer.base.below(3) {
            0 => format!("Sementara itu, {short} dimutasi sebagai {phrase}."),
            1 => format!("{short} selanjutnya menjabat {phrase}."),
            _ => format!("Adapun {short} mendapat tugas baru sebagai {phrase}."),
        };
        writer.paragraphs.push(text);
    }
}
