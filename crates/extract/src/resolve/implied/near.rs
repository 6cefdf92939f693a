//! What stands near a unit that is printed without its place.

use super::{Resolved, Unit, standard};
use crate::{
    doc::Doc,
    mentions::{Item, Mentions},
    phrases::{UnitWord, kind_of},
};
use simpul_model::{RegionCode, RegionLevel, UnitKind};

impl Resolved {
    /// `Danlantamal XI yang diwakili Asintel Kolonel Laut (P) A`: who stands in for a commander comes from his house, whatever other
    /// service has officers of the name.
    pub(super) fn of_represented(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, id: u16) -> Option<Unit> {
        use simpul_model::Service::{Polri, Tni, TniAd, TniAl, TniAu};
        let phrase = &mentions.units[index];
        let kind = doc.lexicon.unit_type(id);
        let (index, person) = mentions.people.iter().find_map(|it| {
            it.posts.iter().find(|post| mentions.posts[**post].unit == Some(index)).map(|post| (*post, it))
        })?;
        let at = mentions.posts[index].tokens.start;
        let by = at.checked_sub(1)?;
        let by = by.checked_sub(usize::from(doc.is(by, "oleh")))?;
        if !doc.is_any(by, words!["diwakili", "diwakilkan"]) || !doc.same_sentence(by, at) {
            return None;
        }
        // `Gubernur X diwakili Kepala Kesbangpol A`: who heads an office of his.
        let office = kind.kind == UnitKind::Pemda && kind.levels.len() > 1 && !kind.standard.starts_with("Pemerintah");
        if !office && doc.lexicon.post(mentions.posts[index].post).head {
            return None;
        }
        let holder = mentions.items.iter().rev().find(|it| {
            it.tokens.end <= by
                && doc.same_sentence(it.tokens.start, by)
                && matches!(it.item, Item::Post(_) | Item::Person(_))
        })?;
        let post = match holder.item {
            Item::Post(index) => index,
            Item::Person(index) => *mentions.people[index].posts.last()?,
            _ => return None,
        };
        let house = self.units.get(self.unit_of[mentions.posts[post].unit?]?)?;
        if office {
            let region = house.region.filter(|it| house.kind == kind.kind && kind.levels.contains(&it.level()))?;
            let name = standard(doc, kind, phrase.field.as_ref());
            let name = format!("{name} {}", doc.lexicon.gazetteer().full_name(region));
            return Some(Unit { name, region: Some(region), ..house.clone() });
        }
        // `Bupati X yang diwakili Sekda A`
        if kind.kind == UnitKind::Pemda && kind.levels.len() > 1 {
            return (house.kind == kind.kind).then(|| house.clone());
        }
        let service = person.rank.as_ref().and_then(|it| it.service)?;
        let army = |it: simpul_model::Service| matches!(it, Tni | TniAd | TniAl | TniAu);
        let own = house.service.is_some_and(|it| it == service || army(it) && army(service));
        // `Kapolda diwakili Kasat Lantas Kompol A`: a police officer's section tells his house by itself.
        (own && (service != Polri || kind.service != Some(Polri))).then(|| house.clone())
    }

    /// A district's body printed without its place beside another body of the district: `Camat Sapeken bersama Ketua PPK setempat`.
    pub(super) fn beside(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, id: u16) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let kind = lexicon.unit_type(id);
        if !kind.levels.contains(&RegionLevel::District) {
            return None;
        }
        let phrase = &mentions.units[index];
        let sentence = doc.sentence_of(phrase.tokens.start);
        let unit = |it: &crate::mentions::Placed| match it.item {
            Item::Unit(other) if other != index => self.unit_of[other].and_then(|it| self.units[it].region),
            Item::Region(region) => self.region_of[region],
            _ => None,
        };
        let district = mentions
            .items
            .iter()
            .filter(|it| it.tokens.start < phrase.tokens.start && doc.sentence_of(it.tokens.start) == sentence)
            .filter_map(unit)
            .rfind(|it| it.level() == RegionLevel::District)?;
        let name = format!("{} {}", kind.standard, lexicon.gazetteer().bare_name(district));
        Some(Unit { name, kind: kind.kind, service: kind.service, region: Some(district), known: true })
    }

    /// `Di Kudus, Plt Bupati A …`, `Sementara di Kabupaten Blora, Kapolres B`: the regency or city that the clause opens with.
    pub(super) fn said_place(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize) -> Option<RegionCode> {
        let at = mentions.units[index].tokens.start;
        let near = mentions.within(at.saturating_sub(6)..at).iter().rev();
        let region = near
            .filter(|it| doc.mark(it.tokens.end) == ',' && doc.same_sentence(it.tokens.start, at))
            .find_map(|it| match it.item {
                Item::Region(region) if doc.is(it.tokens.start.wrapping_sub(1), "di") => self.region_of[region],
                _ => None,
            });
        region.filter(|it| matches!(it.level(), RegionLevel::Regency | RegionLevel::City))
    }

    /// The body of a kind that was printed with its place in the same clause before a bare word for it, as one post follows another.
    pub(super) fn just_before(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, kind: UnitKind) -> Option<Unit> {
        let at = mentions.units[index].tokens.start;
        mentions.posts.iter().find(|it| it.unit == Some(index))?;
        let unit = mentions
            .posts
            .iter()
            .filter_map(|it| it.unit)
            .filter(|it| {
                let phrase = &mentions.units[*it];
                kind_of(doc, phrase.word) == kind
                    && phrase.place.is_some()
                    && phrase.tokens.start < at
                    && at - phrase.tokens.start < 12
                    && doc.same_sentence(phrase.tokens.start, at)
            })
            .max_by_key(|it| mentions.units[*it].tokens.start)?;
        self.unit_of[unit].and_then(|it| self.units.get(it).cloned())
    }

    /// The last unit that fits of those named in the sentence of a bare mention, before it, or in the sentence before that.
    pub(super) fn spoken_of(
        &self,
        doc: &Doc<'_>,
        mentions: &Mentions,
        index: usize,
        fits: impl Fn(&Unit) -> bool,
    ) -> Option<Unit> {
        let at = mentions.units[index].tokens.start;
        let sentence = doc.sentence_of(at);
        let near = |start: usize| start < at && doc.sentence_of(start) + 1 >= sentence;
        let mut named: Vec<(usize, usize)> = mentions
            .units
            .iter()
            .zip(&self.unit_of)
            .filter(|(phrase, _)| phrase.place.is_some() && near(phrase.tokens.start))
            .filter_map(|(phrase, unit)| Some((phrase.tokens.start, (*unit)?)))
            .collect();
        named.sort_unstable();
        named.into_iter().rev().filter_map(|(_, unit)| self.units.get(unit)).find(|it| fits(it)).cloned()
    }

    /// The village that the sentence or the one before names last, with its level word, before a bare mention.
    pub(super) fn region_before(&self, mentions: &Mentions, index: usize, doc: &Doc<'_>) -> Option<RegionCode> {
        let at = mentions.units[index].tokens.start;
        let sentence = doc.sentence_of(at);
        let near = |start: usize| start < at && doc.sentence_of(start) + 1 >= sentence;
        let named = mentions.regions.iter().zip(&self.region_of).rev();
        let code = named.filter(|(it, _)| near(it.tokens.start)).find_map(|(_, code)| *code)?;
        (code.level() == RegionLevel::Village).then_some(code)
    }

    /// The unit of a kind that was named last before a bare mention of the kind.
    pub(super) fn last_before(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, kind: UnitKind) -> Option<Unit> {
        let at = mentions.units[index].tokens.start;
        let mut first = None;
        let mut beside: Option<(usize, usize)> = None;
        let sentence = doc.sentence_of(at);
        for (other, phrase) in mentions.units.iter().enumerate() {
            if other != index
                && kind_of(doc, phrase.word) == kind
                && !phrase.implied
                && phrase.tokens.start < at
                && (phrase.place.is_some() || phrase.number.is_some() || matches!(phrase.word, UnitWord::Named(_)))
            {
                // The first one in the article stays in focus; a former post elsewhere does not take it.
                // In a list of handovers a bare Koramil or Polsek is the one spoken of just before.
                if matches!(kind, UnitKind::Koramil | UnitKind::Polsek)
                    && doc.paragraph_of(phrase.tokens.start) == doc.paragraph_of(at)
                {
                    first = self.unit_of[other].or(first);
                }
                first = first.or(self.unit_of[other]);
                if doc.sentence_of(phrase.tokens.start) == sentence
                    && at - phrase.tokens.start < 25
                    && beside.is_none_or(|it| it.0 < phrase.tokens.start)
                {
                    beside = self.unit_of[other].map(|unit| (phrase.tokens.start, unit));
                }
            }
        }
        // A bracket or clause right behind another unit of the kind speaks of that one.
        let bracketed = at > 0 && doc.mark(at - 1) == '(';
        // `Kapolres X memasuki masa pensiun, jabatannya dipegang Wakapolres Kompol A`: a post of the same house.
        let own = mentions.units[index].implied
            && (at.saturating_sub(8)..at).any(|it| doc.is_any(it, words!["jabatannya", "posisinya", "kursinya"]));
        // `Untuk Polres X, sementara dipegang Wakapolres Kompol A`: the sentence opens with whose it is.
        let opens = mentions.units[index].implied
            && beside.is_some_and(|it| {
                let first = doc.sentences[sentence].tokens.start;
                it.0 <= first + 3 && it.0 > first && doc.is_any(it.0 - 1, words!["untuk", "di"])
            });
        beside.filter(|_| bracketed || own || opens).map(|it| it.1).or(first).and_then(|it| self.units.get(it).cloned())
    }
}
