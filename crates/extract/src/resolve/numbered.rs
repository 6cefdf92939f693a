//! Units of the forces that are told apart by their numbers: `Kodim 0910/Malinau`, `Koramil 04/PK`, `Lantamal IX Ambon`.

use super::{Resolved, Unit, codes, names::named_unit};
use crate::{
    doc::Doc,
    phrases::{self, UnitPhrase},
};
use simpul_lexicon::Gazetteer;
use simpul_model::{RegionCode, RegionLevel, UnitKind};

/// Roman numbers from one on.
const ROMAN: &[&str] = &["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

impl Resolved {
    pub(super) fn numbered(
        &self,
        doc: &Doc<'_>,
        phrase: &UnitPhrase,
        id: u16,
        number: &str,
        near: Option<RegionCode>,
    ) -> Unit {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let kind = lexicon.unit_type(id);
        // `Kogabwilhan 1`: commands of the forces are counted in Roman numbers.
        let roman = number.parse().ok().and_then(|it: usize| ROMAN.get(it.checked_sub(1)?)).copied();
        let number = roman.filter(|_| kind.roman).unwrap_or(number);
        let known = match kind.kind {
            // `Kodim 714`: the zero got lost.
            UnitKind::Kodim => lexicon.kodim(number).or_else(|| lexicon.kodim(&format!("{number:0>4}"))),
            UnitKind::Korem => lexicon.korem(number).or_else(|| lexicon.korem(&format!("{number:0>3}"))),
            UnitKind::Kodam => lexicon.kodam(number),
            _ => None,
        };
        if let Some(entry) = known {
            let unit = named_unit(entry);
            // `Kodim 1503/Maluku Tenggara`, where the table says `Tual`: what the page prints in full.
            let printed = phrase.place.as_ref().filter(|_| kind.kind == UnitKind::Kodim).and_then(|place| {
                let text = doc.slice(place.tokens.clone());
                let mut own = codes(lexicon, place, |it| matches!(it, RegionLevel::Regency | RegionLevel::City));
                own.retain(|it| gazetteer.bare_name(*it) == text && entry.also.contains(it));
                let seat = unit.name.split_once('/').is_some_and(|it| it.1 != text);
                let code = self.focus.best(&own, near).filter(|_| seat)?;
                Some((text.to_owned(), code))
            });
            let Some((place, code)) = printed else { return unit };
            let stem = unit.name.split('/').next().unwrap_or_default().to_owned();
            return Unit { name: format!("{stem}/{place}"), region: Some(code), ..unit };
        }
        // `Lantamal IX Ambon`: with the town where the page has it, also where it is left out.
        if kind.id == "lantamal"
            && let Some(town) = town_of_base(doc, number)
        {
            let name = format!("{} {number} {town}", kind.standard);
            return Unit { name, kind: kind.kind, service: kind.service, region: None, known: false };
        }
        // `Kodaeral I Belawan`: known by its number.
        let slash = phrase.place.as_ref().is_some_and(|it| doc.mark(it.tokens.start.wrapping_sub(1)) == '/');
        let seated = slash || !matches!(kind.id.as_str(), "lantamal" | "kodaeral");
        let printed = phrase.place.as_ref().filter(|_| seated).map(|it| doc.slice(it.tokens.clone()));
        let mut region = None;
        let mut name = printed.map(str::to_owned);
        if let Some(place) = phrase.place.as_ref().filter(|_| seated) {
            let fits = |it: RegionLevel| match kind.kind {
                UnitKind::Koramil => it == RegionLevel::District,
                _ => matches!(it, RegionLevel::Regency | RegionLevel::City),
            };
            // `Koramil 1701-22/Arso`: the Kodim's number says where to look.
            let around = number
                .split('-')
                .next()
                .filter(|it| it.len() == 4)
                .and_then(|it| lexicon.kodim(it))
                .and_then(|it| it.region)
                .or(near);
            let mut near = codes(lexicon, place, fits);
            if kind.kind == UnitKind::Koramil
                && let Some(home) = self.focus.regency.or(around)
            {
                near.retain(|it| it.within(home) || around.is_some_and(|around| it.within(around)));
                // `Koramil 1605-01/Kota`: of the town itself.
                if near.is_empty() && doc.is(place.tokens.start, "Kota") && place.tokens.len() == 1 {
                    let town = |it: &RegionCode| gazetteer.bare_name(*it).starts_with("Kota ");
                    near = gazetteer.children(home).filter(town).collect();
                    region = if let [only] = near.as_slice() { Some(*only) } else { None };
                    near.clear();
                }
            }
            let printed_in_full = region.is_none();
            region = region.or_else(|| self.focus.best(&near, around));
            // `Koramil 04/PK`
            if kind.kind == UnitKind::Koramil && region.is_none() && place.tokens.len() == 1 {
                let home = self.focus.regency.or(around);
                region = home.and_then(|it| shortened(gazetteer, it, doc.word(place.tokens.start), doc.text));
            }
            // `Koramil 1805-02/Saonek`, `Koramil 13/Tebing Tinggi`: of the district where the village lies, or of the town itself.
            if kind.kind == UnitKind::Koramil
                && region.is_none()
                && let Some(home) = around.or(self.focus.regency)
            {
                let own = codes(lexicon, place, |it| it <= RegionLevel::City).contains(&home).then_some(home);
                let mut villages = codes(lexicon, place, |it| it == RegionLevel::Village);
                villages.retain(|it| it.within(home));
                let district = if let [only] = villages.as_slice() { only.district() } else { None };
                let town = own.filter(|_| {
                    !gazetteer.children(home).any(|it| gazetteer.bare_name(it) == gazetteer.bare_name(home))
                });
                return Unit {
                    name: name.map_or_else(
                        || format!("{} {number}", kind.standard),
                        |it| format!("{} {number}/{it}", kind.standard),
                    ),
                    kind: kind.kind,
                    service: kind.service,
                    region: town.or(district),
                    known: false,
                };
            }
            if let Some(code) = region.filter(|_| printed_in_full) {
                name = Some(gazetteer.bare_name(code).to_owned());
            }
        }
        let name = match name {
            Some(name) => format!("{} {number}/{name}", kind.standard),
            None => format!("{} {number}", kind.standard),
        };
        Unit { name, kind: kind.kind, service: kind.service, region, known: region.is_some() }
    }
}

/// `Ambon` of `Lantamal IX Ambon`, `Danlantamal IX Ambon`: the town with which the page prints a naval base of a number.
fn town_of_base<'d>(doc: &'d Doc<'_>, number: &str) -> Option<&'d str> {
    (1..doc.tokens.len().saturating_sub(1)).filter(|it| doc.word(*it) == number).find_map(|at| {
        // `Komandan Pangkalan Utama TNI AL (Danlantamal) I Belawan`
        let before = at - 1 - usize::from(at > 1 && doc.mark(at - 1) == ')');
        let base = doc.is_any(before, words!["Lantamal", "Danlantamal", "Wadanlantamal"]);
        let named = || phrases::place_at(doc, at + 1, |_| true).is_some() && !phrases::has_rank(doc, at + 1);
        let town = base && named() && doc.same_sentence(at, at + 1);
        town.then(|| doc.word(at + 1))
    })
}

/// The district of a regency whose name a Koramil shortens: `LB` to the initials of Lubuk Basung, `Mts` to letters of Montasik. Where
/// two fit, the page's text has to name one of them.
fn shortened(gazetteer: &Gazetteer, home: RegionCode, short: &str, text: &str) -> Option<RegionCode> {
    let letters = |text: &str| text.bytes().filter(u8::is_ascii_alphabetic).map(|it| it.to_ascii_lowercase()).collect();
    let short: Vec<u8> = letters(short);
    if !(2..=4).contains(&short.len()) {
        return None;
    }
    let initials = |name: &str| name.split([' ', '-']).filter_map(|it| it.bytes().next()).collect::<Vec<u8>>();
    let within = |name: &[u8]| {
        let mut rest = name.iter();
        name.first() == short.first() && short.iter().all(|it| rest.any(|own| own == it))
    };
    // Of several the one that the page names.
    let only = |fits: &dyn Fn(&str) -> bool| {
        let found = || gazetteer.inside(home, RegionLevel::District).filter(|it| fits(it.name));
        let mut named = found().filter(|it| text.contains(it.name));
        let one = named.next().map_or(found().next(), |it| Some(it).filter(|_| named.next().is_none()));
        one.filter(|it| found().count() == 1 || text.contains(it.name)).map(|it| it.code)
    };
    only(&|name| initials(name).eq_ignore_ascii_case(&short)).or_else(|| only(&|name| within(&letters(name))))
}
