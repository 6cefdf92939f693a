//! A unit whose phrase says which one it is.

use super::names::{association_word, graded, local_word, named, named_unit, place_at_end, standard};
use super::{Codes, Resolved, Unit, codes};
use crate::doc::Doc;
use crate::mentions::Mentions;
use crate::phrases::{self, Place, UnitPhrase, UnitWord};
use simpul_lexicon::{Lexicon, Template, fold};
use simpul_model::{RegionCode, RegionLevel, UnitKind};
use smallvec::SmallVec;

/// `SMKN 1 X` under its long name, `SMK Negeri 1 X`.
fn state_school(name: &str) -> Option<String> {
    let (word, rest) = name.split_once(' ')?;
    let kind = word.strip_suffix('N').filter(|it| ["SD", "SMP", "SMA", "SMK", "MTs"].contains(it))?;
    Some(format!("{kind} Negeri {rest}"))
}

/// The name of a body that ends in another name of a region, with the region's own.
fn opened(doc: &Doc<'_>, phrase: &UnitPhrase, region: RegionCode) -> Option<String> {
    let gazetteer = doc.lexicon.gazetteer();
    let end = phrase.tokens.end;
    // `Bank Jateng` is the bank's own name.
    doc.tokens.get(phrase.tokens.start).filter(|it| it.shape == crate::token::Shape::Upper)?;
    let from = (phrase.tokens.start + 1..end).find(|from| {
        phrases::place_at(doc, *from, |it| it == region.level())
            .is_some_and(|(name, len)| from + len == end && gazetteer.is_alias(name) && !gazetteer.is_capital(name))
    })?;
    Some(format!("{} {}", doc.slice(phrase.tokens.start..from), gazetteer.bare_name(region)))
}

/// `Dinhub Brebes`, an office of a local government, with the region in full.
fn office(doc: &Doc<'_>, phrase: &UnitPhrase, region: RegionCode) -> Option<String> {
    let head = phrase.tokens.start..place_at_end(doc, phrase)?;
    Some(format!("{} {}", doc.slice(head), doc.lexicon.gazetteer().full_name(region)))
}

/// The name of an association of the army's wives with its Kodam's name in full: `… PD XII/Tpr`.
fn kodam_in_full(lexicon: &Lexicon, name: String) -> String {
    let spelt = name.split_once(" PD ").and_then(|(head, kodam)| {
        let full = lexicon.kodam(kodam.split_once('/')?.0)?.name.strip_prefix("Kodam ")?;
        (!kodam.contains(' ')).then(|| format!("{head} PD {full}"))
    });
    spelt.unwrap_or(name)
}

impl Resolved {
    /// A unit whose phrase says which one it is.
    pub(super) fn explicit(
        &self,
        doc: &Doc<'_>,
        mentions: &Mentions,
        explicit: &[Option<Unit>],
        index: usize,
        near: Option<RegionCode>,
    ) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let phrase = &mentions.units[index];
        let id = match phrase.word {
            UnitWord::Named(id) => {
                let unit = named(lexicon, id);
                // `Lantamal II` on a page from before they were made Kodaeral.
                let earlier = unit.name.strip_prefix("Kodaeral ").filter(|_| {
                    phrase.tokens.clone().any(|it| doc.is_any(it, words!["Lantamal", "Danlantamal", "Wadanlantamal"]))
                });
                let name = earlier.map(|number| format!("Lantamal {number}"));
                return Some(Unit { name: name.unwrap_or_else(|| unit.name.clone()), ..unit });
            }
            UnitWord::Unknown(kind) => {
                // `Ketua GP2S` of the page's `Gerakan Pemuda Peduli Sarolangun (GP2S)`
                let printed = doc.slice(phrase.tokens.clone());
                // `Aliansi Rakyat Manakarra (ARM)`
                let (printed, tail) = printed.split_once(" (").unwrap_or((printed, ""));
                // `Majelis Adat (MA) Karangasem`: the place behind the initials.
                let tail = tail.split_once(") ").map(|it| it.1);
                let name = phrases::long_form(doc, printed).map_or(printed, |it| doc.slice(it)).to_owned();
                let name = tail.map(|it| format!("{name} {it}")).unwrap_or(name);
                // `Aliansi Petani Dompu (APD)`: its initials say nothing of where it is.
                let tokens = phrase.tokens.clone();
                let open = tokens.clone().find(|it| doc.mark(*it) == '(').filter(|_| tail.is_none());
                let end = open.unwrap_or(tokens.end);
                let local = matches!(kind, UnitKind::CivilSociety | UnitKind::Other);
                let region = self.seat_of(doc, tokens.start..end);
                let region = region.or_else(|| self.home_of(doc, tokens.start..end).filter(|_| local));
                // `Kepala DPMPTSP A`: an office of the government in focus.
                let own = kind == UnitKind::Pemda && region.is_none() && !printed.contains(' ');
                if let Some(code) = self.focus.regency.filter(|_| own) {
                    let name = format!("{printed} {}", lexicon.gazetteer().full_name(code));
                    return Some(Unit { name, kind, service: None, region: Some(code), known: false });
                }
                // `BP3MI Kepri`: the place under its own name.
                let name = state_school(&name).unwrap_or(name);
                let opened = region.and_then(|it| {
                    if kind == UnitKind::Pemda { office(doc, phrase, it) } else { opened(doc, phrase, it) }
                });
                let name = opened.unwrap_or(name);
                return Some(Unit { name, kind, service: None, region, known: false });
            }
            UnitWord::Type(id) => id,
        };
        let kind = lexicon.unit_type(id);
        let unit = |name: String, region: Option<RegionCode>, known: bool| Unit {
            name,
            kind: kind.kind,
            service: kind.service,
            region,
            known,
        };
        if phrase.national || (kind.template == Template::Alone && phrase.place.is_none()) {
            return Some(unit(kind.national.clone().unwrap_or_else(|| kind.standard.clone()), None, true));
        }
        if kind.template == Template::Section {
            let parent = phrase.parent.and_then(|it| explicit[it].clone())?;
            let own = phrase.place.as_ref().map(|it| format!(" {}", doc.slice(it.tokens.clone()))).unwrap_or_default();
            return Some(unit(format!("{}{own} {}", kind.standard, parent.name), parent.region, true));
        }
        if let Some(field) = phrase.field.clone().filter(|_| kind.id == "satgas_pamtas") {
            return Some(unit(self.task_force(doc, &kind.standard, field), None, false));
        }
        if let Some(number) = phrase.number.as_deref() {
            return Some(self.numbered(doc, phrase, id, number, near));
        }
        let place = phrase.place.as_ref()?;
        if matches!(kind.kind, UnitKind::CivilSociety | UnitKind::Party) {
            let region = self.focus.best(&codes(lexicon, place, |it| kind.levels.contains(&it)), near);
            let gazetteer = lexicon.gazetteer();
            let alias = place.name.is_some_and(|it| gazetteer.is_alias(it) && !gazetteer.is_capital(it));
            let opened = region.filter(|_| alias);
            let type_word = if phrase.word == UnitWord::Type(id) && phrase.tokens.start < place.tokens.start {
                association_word(doc, phrase, &kind.standard)
            } else {
                kind.standard.clone()
            };
            // `Bhayangkari Daerah Sulut`: the region under its own name.
            let printed = doc.slice(place.tokens.clone());
            let type_word = match (opened, type_word.strip_suffix(printed)) {
                (Some(code), Some(head)) => format!("{head}{}", lexicon.gazetteer().bare_name(code)),
                _ => type_word,
            };
            // `FKUB X` is the `FKUB Kabupaten X`.
            let full = region.filter(|it| kind.full_region && place.level.is_none() && it.level() <= RegionLevel::City);
            let bare = |code: RegionCode| type_word.strip_suffix(lexicon.gazetteer().bare_name(code));
            let name = full.and_then(|code| Some(format!("{}{}", bare(code)?, lexicon.gazetteer().full_name(code))));
            let name = kodam_in_full(lexicon, name.unwrap_or(type_word));
            return Some(unit(name, region, region.is_some()));
        }
        // `27 anggota Panwascam Kabupaten X`, `PPK X` of a regency: all of it, none in particular.
        if matches!(kind.kind, UnitKind::Panwascam | UnitKind::PpkPps)
            && codes(lexicon, place, |it| kind.levels.contains(&it)).is_empty()
            && !codes(lexicon, place, |it| it <= RegionLevel::City).is_empty()
        {
            return None;
        }
        match kind.kind {
            UnitKind::Polres => {
                let named_ids = lexicon.polres_named(&fold(doc.slice(place.tokens.clone())));
                // `Polrestabes Semarang` is not the Polres of the regency around it.
                let graded_ids: SmallVec<[u16; 4]> = named_ids
                    .iter()
                    .copied()
                    .filter(|it| {
                        kind.standard != "Polres" && lexicon.unit(*it).name.split(' ').next() == Some(&kind.standard)
                    })
                    .collect();
                let named_ids = if graded_ids.is_empty() { named_ids } else { graded_ids.as_slice() };
                let regions: Codes = named_ids.iter().filter_map(|it| lexicon.unit(*it).region).collect();
                let code = if named_ids.len() == 1 { None } else { self.focus.best(&regions, near) };
                let pick = if named_ids.len() == 1 {
                    named_ids.first()
                } else {
                    named_ids.iter().find(|it| lexicon.unit(**it).region == code && code.is_some())
                };
                if let Some(id) = pick {
                    return Some(graded(named(lexicon, *id), &kind.standard));
                }
                let code = self
                    .focus
                    .best(&codes(lexicon, place, |it| matches!(it, RegionLevel::Regency | RegionLevel::City)), near);
                if let Some(code) = code {
                    // `Polres Buton Selatan`, whose regency the table gives to `Polres Buton` beside its own.
                    let bare = lexicon.gazetteer().bare_name(code);
                    let apart = doc.slice(place.tokens.clone()) == bare;
                    let own = |it: u16| lexicon.unit(it).region == Some(code);
                    if let [only, ..] = lexicon.polres_of(code)
                        && (own(*only) || !apart)
                    {
                        return Some(graded(named(lexicon, *only), &kind.standard));
                    }
                    return Some(unit(
                        format!("{} {}", kind.standard, lexicon.gazetteer().bare_name(code)),
                        Some(code),
                        false,
                    ));
                }
                Some(unit(format!("{} {}", kind.standard, doc.slice(place.tokens.clone())), None, false))
            }
            UnitKind::Polda => {
                let code = self.focus.best(&codes(lexicon, place, |it| it == RegionLevel::Province), near);
                code.and_then(|it| lexicon.polda_of(it))
                    .map(named_unit)
                    .or_else(|| Some(unit(format!("Polda {}", doc.slice(place.tokens.clone())), code, false)))
            }
            UnitKind::Kodim => {
                let code = self
                    .focus
                    .best(&codes(lexicon, place, |it| matches!(it, RegionLevel::Regency | RegionLevel::City)), near);
                if let Some([only, ..]) = code.map(|it| lexicon.kodim_of(it)) {
                    return Some(named(lexicon, *only));
                }
                let printed =
                    code.map_or_else(|| doc.slice(place.tokens.clone()), |it| lexicon.gazetteer().bare_name(it));
                Some(unit(format!("Kodim {printed}"), code, false))
            }
            _ => Some(self.by_region(doc, id, place, phrase.field.as_ref(), near)),
        }
    }

    /// `Satgas Pamtas RI-Malaysia Yonif 642/Kapuas`: what stands between the task force and its troop, and the troop's own name.
    fn task_force(&self, doc: &Doc<'_>, standard: &str, field: std::ops::Range<usize>) -> String {
        let troop =
            field.clone().find_map(|at| Some((at, phrases::unit_alone(doc, at).filter(|it| it.number.is_some())?)));
        let Some((from, troop)) = troop else { return standard.to_owned() };
        let mut border = String::new();
        for at in (field.start..from).filter(|it| doc.tokens[*it].is_capital()) {
            let dash = matches!(doc.mark(at - 1), '-' | '–' | '—');
            border.push_str(if border.is_empty() {
                ""
            } else if dash {
                "-"
            } else {
                " "
            });
            border.push_str(doc.word(at));
        }
        let name = match (troop.word, troop.number.as_deref()) {
            (UnitWord::Type(id), Some(number)) => self.numbered(doc, &troop, id, number, None).name,
            _ => doc.slice(troop.tokens.clone()).to_owned(),
        };
        let parts = [standard, &border, &name];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn by_region(
        &self,
        doc: &Doc<'_>,
        id: u16,
        place: &Place,
        field: Option<&std::ops::Range<usize>>,
        near: Option<RegionCode>,
    ) -> Unit {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let kind = lexicon.unit_type(id);
        let printed = doc.slice(place.tokens.clone());
        let whole = standard(doc, kind, field);
        let candidates = codes(lexicon, place, |it| kind.levels.contains(&it));
        let code = self.focus.best(&candidates, near).or_else(|| {
            candidates.first().copied().filter(|_| {
                kind.template == Template::Region && candidates.iter().all(|it| it.level() <= RegionLevel::City)
            })
        });
        if let Some(code) = code {
            let capital = place.name.is_some_and(|it| gazetteer.is_capital(it));
            let name = match kind.template {
                // `Bawaslu Kota Jakarta Timur`, where the page leaves out that the city is administrative.
                Template::Region if place.level == Some(RegionLevel::City) && !printed.contains("Adm") => {
                    [&whole, " Kota ", gazetteer.bare_name(code)].concat()
                }
                Template::Region => [&whole, " ", &gazetteer.full_name(code)].concat(),
                // `Wali Kota Jakarta Timur`, `Bupati Kepulauan Seribu`
                _ if matches!(&*kind.standard, "Pemerintah Kota" | "Pemerintah Kabupaten")
                    && gazetteer.full_name(code).contains(" Administrasi ") =>
                {
                    ["Pemerintah ", &gazetteer.full_name(code)].concat()
                }
                // `Kejari Kota Gorontalo`, `Kejari Kabupaten Malang`: beside the one of the other of that name.
                _ if kind.kind == UnitKind::Kejaksaan
                    && (place.level == Some(RegionLevel::City)
                        || place.level == Some(RegionLevel::Regency) && has_city(lexicon, code)) =>
                {
                    format!("{} {}", kind.standard, gazetteer.full_name(code))
                }
                // A court keeps the name of its seat, a post of the navy the one it bears: `Posal Sei Pancang`.
                // `Lanal Biak`: a base is named after its town.
                _ if kind.kind == UnitKind::Lanal
                    && gazetteer.bare_name(code).strip_prefix(printed).is_some_and(|it| it.starts_with(' ')) =>
                {
                    format!("{whole} {printed}")
                }
                _ if kind.id == "posal"
                    // `Aula Setda Cibinong`: a government is called after its region.
                    || capital && place.level.is_none() && kind.kind != UnitKind::Pemda
                    || (code.level() <= RegionLevel::City
                        && matches!(kind.kind, UnitKind::Pengadilan)
                        && place.level.is_none()
                        && fold(printed) != fold(gazetteer.bare_name(code))
                        && !place.name.is_some_and(|it| gazetteer.is_alias(it))) =>
                {
                    format!("{whole} {printed}")
                }
                _ if field.is_some() => [&whole, " ", gazetteer.bare_name(code)].concat(),
                _ => [&local_word(lexicon, kind, place.level_word, code), " ", gazetteer.bare_name(code)].concat(),
            };
            // A base named after a regency's capital, and in no table, looks after more than the regency around it.
            let base = kind.kind == UnitKind::Lanal && capital && fold(printed) != fold(gazetteer.bare_name(code));
            let region = Some(code).filter(|_| !base);
            return Unit { name, kind: kind.kind, service: kind.service, region, known: true };
        }
        // A seat below the usual level: the court of Manna serves the regency that holds Manna.
        let seat = self
            .capital(doc, place, near)
            .or_else(|| self.focus.best(&codes(lexicon, place, |_| true), near))
            .or_else(|| self.seat_of(doc, place.tokens.clone()).filter(|_| place.name.is_none()));
        let bare = if place.level.is_some() {
            printed.split(' ').skip(1).collect::<Vec<_>>().join(" ")
        } else {
            printed.to_owned()
        };
        let region = seat.and_then(|it| {
            if kind.kind == UnitKind::Pengadilan && kind.levels == [RegionLevel::Province] {
                Some(it.province())
            } else if kind.levels.is_empty() && it.level() <= RegionLevel::City {
                Some(it)
            } else if kind.levels.iter().any(|level| matches!(level, RegionLevel::Regency | RegionLevel::City)) {
                it.regency()
            } else {
                None
            }
        });
        // `Polsek Merauke Kota`: the district of the town, in the regency that the page is about.
        let town = || {
            let home = self.focus.regency.filter(|_| kind.levels == [RegionLevel::District])?;
            let named = gazetteer.find(printed.strip_suffix(" Kota")?);
            named.iter().copied().find(|it| it.level() == RegionLevel::District && it.within(home))
        };
        let region = region.or_else(town);
        // `Satpol PP Penajam`, after the seat of the regency that the page is about.
        let public = matches!(kind.kind, UnitKind::SatpolPp | UnitKind::Kpu | UnitKind::Bawaslu | UnitKind::Dprd);
        if let Some(code) = region.filter(|it| public && place.level.is_none() && self.focus.regency == Some(*it)) {
            let name = [&whole, " ", &gazetteer.full_name(code)].concat();
            return Unit { name, kind: kind.kind, service: kind.service, region, known: true };
        }
        Unit { name: format!("{whole} {bare}"), kind: kind.kind, service: kind.service, region, known: false }
    }

    /// The regency whose capital a place is, unless the page is about another place of that name.
    fn capital(&self, doc: &Doc<'_>, place: &Place, near: Option<RegionCode>) -> Option<RegionCode> {
        let capitals = doc.lexicon.gazetteer().capitals(place.name.filter(|_| place.level.is_none())?);
        let code = match capitals {
            [only] => *only,
            many => self.focus.best(many, near)?,
        };
        let elsewhere = self
            .focus
            .regency
            .is_some_and(|it| it != code && codes(doc.lexicon, place, |_| true).iter().any(|other| other.within(it)));
        (!elsewhere).then_some(code)
    }

    /// The regency, city or province whose name ends a run of words: `Lanal Nunukan`, `LAI Pohuwato`.
    fn seat_of(&self, doc: &Doc<'_>, tokens: std::ops::Range<usize>) -> Option<RegionCode> {
        let gazetteer = doc.lexicon.gazetteer();
        tokens.clone().find_map(|from| {
            if from.checked_sub(1).is_some_and(|it| doc.mark(it) == '/') {
                return None;
            }
            let name = gazetteer.name_id(doc.slice(from..tokens.end))?;
            let towns = gazetteer.named(name).iter().copied().filter(|it| it.level() <= RegionLevel::City);
            let towns: Codes = towns.collect();
            match if towns.is_empty() { gazetteer.capitals(name) } else { towns.as_slice() } {
                [] => None,
                [only] => Some(*only),
                many => self.focus.best(many, None),
            }
        })
    }

    /// The one district or village of the regency in focus whose name ends a run of words: `PLBN Badau`, `Forum Kades Pujut`.
    fn home_of(&self, doc: &Doc<'_>, tokens: std::ops::Range<usize>) -> Option<RegionCode> {
        let (gazetteer, home) = (doc.lexicon.gazetteer(), self.focus.regency?);
        (tokens.start + 1..tokens.end).find_map(|from| {
            let name = gazetteer.name_id(doc.slice(from..tokens.end)).filter(|it| !gazetteer.is_capital(*it))?;
            [RegionLevel::District, RegionLevel::Village].into_iter().find_map(|level| {
                let mut here = gazetteer.named(name).iter().filter(|it| it.level() == level && it.within(home));
                here.next().copied().filter(|_| here.next().is_none())
            })
        })
    }
}

/// Whether a city bears the name of a regency too: Malang, Mojokerto.
fn has_city(lexicon: &Lexicon, regency: RegionCode) -> bool {
    let gazetteer = lexicon.gazetteer();
    let name = gazetteer.bare_name(regency);
    let bearers = gazetteer.name_id(name).map(|it| gazetteer.named(it)).unwrap_or_default();
    bearers.iter().any(|it| it.level() == RegionLevel::City && gazetteer.bare_name(*it) == name)
}
