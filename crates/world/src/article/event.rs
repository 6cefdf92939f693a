//! An ordinary story: someone held something, people came, some of them spoke.

use super::page::Writer;
use crate::gold::{GoldEvent, GoldRepresented, kebab};
use crate::phrases::{
    ATTENDED, FILLERS, GOALS, GROUPS, INDIRECT, LEADS, LED, OCCASIONS, SAYINGS, SAYS, VERBS, events, fill,
};
use crate::printed::{self, behind};
use simpul_model::{RegionLevel, UnitKind};

/// Writes the page.
pub(super) fn write(writer: &mut Writer<'_>) {
    let story = writer.story;
    let host = story.host;
    let mut event = GoldEvent { key: format!("e{}", story.number), kind: story.kind.as_str(), ..GoldEvent::default() };
    event.date = Some(writer.day.to_string());
    let name = writer.base.word(events(story.kind)).to_owned();
    let occasion = fill(writer.base.word(OCCASIONS), &[("y", &writer.day.year().to_string())]);
    let (venue, region) = venue(writer, host);
    event.venue = Some(venue.clone());
    event.region = Some(region);
    let date = printed::day(writer.day, &mut writer.own);
    let lead = writer.base.pick(LEADS).unwrap_or(&LEADS[0]);
    let unit = if lead.unit { writer.print_unit(host) } else { String::new() };
    let mut leader = None;
    let mut led = String::new();
    if lead.leader
        && let Some(first) = story.people.first()
    {
        let (at, text) = writer.introduce(first.tenure);
        (leader, led) = (Some(at), text);
    }
    title(writer, host, &name, leader);
    let big = capital(&occasion);
    let mut first = fill(
        lead.text,
        &[
            ("unit", &unit),
            ("event", &name),
            ("occasion", &occasion),
            ("occasion^", &big),
            ("venue", &venue),
            ("date", &date),
            ("leader", &led),
        ],
    );
    if lead.unit {
        let key = writer.unit(host);
        event.organizers.push(key);
    }
    if let (None, Some(chief)) = (leader, story.people.first()) {
        let (at, text) = writer.introduce(chief.tenure);
        leader = Some(at);
        let template = writer.base.word(LED);
        let short = if template.contains("{leader_short}") { writer.call(at) } else { String::new() };
        let sentence = fill(template, &[("leader", &text), ("leader_short", &short), ("event^", &capital(&name))]);
        if writer.base.chance(0.5) {
            first = format!("{first} {sentence}");
            writer.paragraphs.push(first);
        } else {
            writer.paragraphs.push(first);
            writer.paragraphs.push(sentence);
        }
    } else {
        writer.paragraphs.push(first);
    }
    if let Some(at) = leader {
        event.leaders.push(writer.cast[at].key.clone());
    }
    attendance(writer, &mut event);
    if let Some(at) = leader
        && writer.base.chance(0.9)
    {
        speech(writer, at, Some(&mut event));
        if writer.base.chance(0.6) {
            indirect(writer, at);
        }
    }
    filler(writer);
    if let Some(at) = leader.filter(|_| writer.base.chance(0.55)) {
        speech(writer, at, None);
    }
    if writer.cast.len() > 1 && writer.base.chance(0.45) {
        let at = 1 + writer.base.below(writer.cast.len() - 1);
        speech(writer, at, None);
    }
    programme(writer, &mut event);
    for _ in 0..=writer.base.below(3) {
        filler(writer);
    }
    writer.gold.events.push(event);
}

/// First letter in upper case.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn title(writer: &mut Writer<'_>, host: u32, name: &str, leader: Option<usize>) {
    let heading: String = name.split(' ').map(capital).collect::<Vec<_>>().join(" ");
    let unit = writer.print_unit(host);
    writer.title = match (writer.base.below(4), leader) {
        (0, Some(at)) => {
            let tenure = writer.cast[at].tenure;
            format!("{} Pimpin {heading}", writer.title_of(tenure))
        }
        (1, _) => format!("Gelar {heading}, {unit} Ajak Semua Pihak Bersinergi"),
        (2, _) => format!("{heading}, {unit} Pastikan Semua Siap"),
        _ => format!("{unit} Gelar {heading}"),
    };
}

/// Where it was, as printed, and the code of the region that holds it.
pub(super) fn venue(writer: &mut Writer<'_>, host: u32) -> (String, String) {
    let region = writer.seat_of(host);
    if writer.base.chance(0.25) {
        let bare = writer.history.grounds[writer.story.ground as usize].regency.bare();
        let regency = writer.ground_code().to_string();
        return match writer.base.below(5) {
            0 => (format!("Alun-alun {bare}"), regency),
            1 => ("Gedung Serbaguna".to_owned(), region),
            2 => ("Hotel Kenanga Raya".to_owned(), region),
            3 => ("Balai Pertemuan Warga".to_owned(), region),
            _ => ("Lapangan Merdeka".to_owned(), region),
        };
    }
    writer.unit(host);
    let unit = &writer.history.seats.units[host as usize];
    let (grade, area) = (unit.name.split(' ').next().unwrap_or_default().to_lowercase(), behind(unit));
    let short = unit.short.clone().unwrap_or_else(|| unit.name.clone());
    let place = match unit.kind {
        UnitKind::Polda => format!("Mapolda {}", short.strip_prefix("Polda ").unwrap_or(&short)),
        UnitKind::Polres | UnitKind::Polsek | UnitKind::Kodim | UnitKind::Koramil => {
            let metro = if unit.name.starts_with("Polres Metro ") { "Metro " } else { "" };
            let seat = format!("Ma{grade} {metro}{area}");
            match writer.base.below(4) {
                0 => format!("Aula {seat}"),
                1 => format!("halaman {seat}"),
                2 => format!("lapangan apel {seat}"),
                _ => seat,
            }
        }
        UnitKind::Pemda if unit.region.level() == RegionLevel::District => {
            let code = unit.region;
            writer.region(code);
            let body = unit.name.strip_prefix("Pemerintah ").unwrap_or(area);
            format!("Kantor {body}")
        }
        UnitKind::Pemda if writer.ground_is_city() => format!("Kantor Wali Kota {area}"),
        UnitKind::Pemda => format!("Kantor Bupati {area}"),
        _ => format!("Kantor {short}"),
    };
    (place, region)
}

/// The list of those present.
fn attendance(writer: &mut Writer<'_>, event: &mut GoldEvent) {
    let story = writer.story;
    let mut items: Vec<String> = Vec::new();
    for present in story.people.iter().skip(1) {
        let (at, mut text) = writer.introduce(present.tenure);
        let key = writer.cast[at].key.clone();
        if event.leaders.contains(&key) || event.attendees.contains(&key) {
            continue;
        }
        if let Some(head) = absent_head(writer, present.tenure).filter(|_| writer.base.chance(0.35)) {
            let unit = writer.unit(writer.history.seat(head).unit);
            let phrase = printed::post_phrase(writer.history, head, false);
            if phrase.1 {
                writer.region(writer.history.unit(head).region);
            }
            text = format!("{text} yang mewakili {}", phrase.0);
            event.represented.push(GoldRepresented {
                who: format!("{}-{unit}", kebab(&writer.history.post(head))),
                by: key.clone(),
            });
        }
        event.attendees.push(key);
        items.push(text);
    }
    if writer.base.chance(0.5)
        && let Some(unit) = neighbour(writer)
    {
        let key = writer.unit(unit);
        if !event.organizers.contains(&key) && !event.attendees.contains(&key) {
            let word = writer.base.word(&["perwakilan", "personel", "jajaran"]);
            items.push(format!("{word} {}", writer.print_unit(unit)));
            event.attendees.push(key);
        }
    }
    let n_groups = writer.base.below(4);
    for _ in 0..n_groups {
        let group = writer.base.word(GROUPS);
        if !event.groups.iter().any(|it| it == group) {
            event.groups.push(group.to_owned());
            items.push(group.to_owned());
        }
    }
    let list = match items.len() {
        0 => return,
        1 => items.remove(0),
        _ => {
            let last = items.pop().unwrap_or_default();
            let and = writer.own.word(&["dan", "serta", "dan juga"]);
            let comma = if writer.own.chance(0.4) { "," } else { "" };
            format!("{}{comma} {and} {last}", items.join(", "))
        }
    };
    let sentence = fill(writer.base.word(ATTENDED), &[("list", &list)]);
    writer.paragraphs.push(sentence);
}

/// The head of a deputy's unit, where he is not here himself.
fn absent_head(writer: &Writer<'_>, tenure: u32) -> Option<u32> {
    let history = writer.history;
    if !matches!(
        history.seat(tenure).spec.post,
        "Wakapolres" | "Kasdim" | "Wakil Bupati" | "Asisten I" | "Asisten II" | "Wakapolda"
    ) {
        return None;
    }
    let head = history.holder(history.unit(tenure).seats.start, writer.story.day)?;
    let absent = writer.story.people.iter().all(|it| it.tenure != head);
    (absent && !history.tenures[head as usize].acting).then_some(head)
}

/// A body of the same ground that comes as such.
fn neighbour(writer: &mut Writer<'_>) -> Option<u32> {
    let (units, story) = (&writer.history.seats.units, writer.story);
    let kinds = [UnitKind::Kpu, UnitKind::Bawaslu, UnitKind::Kodim, UnitKind::Kejaksaan];
    let fitting: Vec<u32> = writer.history.seats.bodies_of[story.ground as usize]
        .clone()
        .filter(|&it| it != story.host && kinds.contains(&units[it as usize].kind))
        .filter(|&it| story.people.iter().all(|who| writer.history.seat(who.tenure).unit != it))
        .collect();
    writer.base.pick(&fitting).copied()
}

/// One or two quotations of one speaker, in one of the ways in which pages print them.
pub(super) fn speech(writer: &mut Writer<'_>, at: usize, event: Option<&mut GoldEvent>) {
    let key = writer.cast[at].key.clone();
    let saying = |writer: &mut Writer<'_>| format!("{}{}", writer.base.word(SAYINGS), writer.base.word(GOALS));
    let words = saying(writer);
    let verb = writer.base.word(VERBS);
    let who = match writer.bare_post(at).filter(|_| writer.own.chance(0.35)) {
        Some(post) => post,
        None => writer.call(at),
    };
    let paragraph = match writer.base.below(10) {
        0..=3 => format!("{} {verb} {who}.", writer.quote(&words, ",", &key, None)),
        4 => {
            let day = writer.day;
            let when = format!("{} ({}/{})", printed::weekday(day), day.day(), day.month());
            format!("{} {verb} {who}, {when}.", writer.quote(&words, ",", &key, Some(day)))
        }
        5 => {
            let says = writer.base.word(SAYS);
            let said = writer.quote(&words, ".", &key, None);
            match event {
                Some(event) => {
                    event.speakers.push(key.clone());
                    format!("Dalam sambutannya, {who} {says}, {said}")
                }
                None => format!("{who} {says}, {said}"),
            }
        }
        6 => {
            let first = writer.quote(&words, ",", &key, None);
            let more = saying(writer);
            let second = writer.quote(&more, ".", &key, None);
            format!("{first} {verb} {who}. {second}")
        }
        7..=8 => {
            let says = writer.base.word(SAYS);
            let said = writer.quote(&words, ",", &key, None);
            format!("{who} {says} bahwa kesiapan menjadi perhatian utama. {said} {verb}nya.")
        }
        _ => {
            let first = writer.quote(&words, ",", &key, None);
            let more = saying(writer);
            let second = writer.quote(&more, ",", &key, None);
            let tail = writer.base.word(&["tambahnya", "imbuhnya", "lanjutnya", "pungkasnya"]);
            writer.paragraphs.push(format!("{first} {verb} {who}."));
            format!("{second} {tail}.")
        }
    };
    writer.paragraphs.push(paragraph);
}

/// A paragraph about nobody, of one to four sentences.
pub(super) fn filler(writer: &mut Writer<'_>) {
    let mut sentences: Vec<String> = Vec::new();
    for _ in 0..=writer.base.below(4) {
        let which = writer.base.below(FILLERS.len());
        let n = (writer.base.between(2, 40) * 5).to_string();
        if writer.told & (1 << which) == 0 {
            writer.told |= 1 << which;
            sentences.push(fill(FILLERS[which], &[("n", &n)]));
        }
    }
    if !sentences.is_empty() {
        writer.last_filler = Some(writer.paragraphs.len());
        writer.paragraphs.push(sentences.join(" "));
    }
}

/// What someone said, in the page's own words.
pub(super) fn indirect(writer: &mut Writer<'_>, at: usize) {
    let template = writer.base.word(INDIRECT);
    let who = writer.call(at);
    writer.paragraphs.push(capital(&fill(template, &[("who", &who)])));
}

fn programme(writer: &mut Writer<'_>, event: &mut GoldEvent) {
    let (y, m) = (writer.day.year(), writer.day.month());
    let name = match (y, m) {
        (2018, 2..=6) | (2020 | 2024, 9..=11) => "Operasi Mantap Praja",
        (2018, 10..) | (2023, 11..) | (2019 | 2024, 1..=4) => "Operasi Mantap Brata",
        (_, 12) => "Operasi Lilin",
        _ => return,
    };
    if writer.base.chance(0.4) {
        writer.paragraphs.push(format!("Kegiatan tersebut merupakan bagian dari {name}."));
        event.programme = Some(name.to_owned());
        writer.gold.programmes.push(name.to_owned());
    }
}
