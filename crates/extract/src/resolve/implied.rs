//! A unit printed without its place: the one that the article is about.

use super::general::{is_counted, is_general, of_each_place, of_whole_place, one_of_many, scattered};
use super::names::{is_desa, local_word, named, named_unit, standard};
use super::{Resolved, Unit};
use crate::doc::Doc;
use crate::mentions::{Item, Mentions};
use crate::phrases::{UnitPhrase, UnitWord, kind_of};
use simpul_lexicon::Template;
use simpul_model::{RegionCode, RegionLevel, UnitKind};

/// The one district whose bodies a page names.
fn only_district(known: &[Unit]) -> Option<RegionCode> {
    use UnitKind::{Koramil, Panwascam, Pemda, Polsek, PpkPps};
    let mut seats = known
        .iter()
        .filter(|it| matches!(it.kind, Koramil | Panwascam | Pemda | Polsek | PpkPps))
        .filter_map(|it| it.region)
        .filter(|it| it.level() == RegionLevel::District);
    seats.next().filter(|first| seats.all(|it| it == *first))
}

impl Resolved {
    /// A unit printed without its place: the one that the article is about.
    pub(super) fn implied(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, known: &[Unit]) -> Option<Unit> {
        let lexicon = doc.lexicon;
        let gazetteer = lexicon.gazetteer();
        let phrase = &mentions.units[index];
        let UnitWord::Type(id) = phrase.word else { return None };
        let kind = lexicon.unit_type(id);
        let same: Vec<&Unit> = known.iter().filter(|it| it.kind == kind.kind).collect();
        let unit = |name: String, region: Option<RegionCode>| Unit {
            name,
            kind: kind.kind,
            service: kind.service,
            region,
            known: true,
        };
        let office = kind.kind == UnitKind::Pemda && phrase.place.is_none() && !phrase.local;
        if (phrase.implied || office)
            && let Some(unit) = self.of_represented(doc, mentions, index, id)
        {
            return Some(unit);
        }
        // `sepuluh Pj Gubernur`, `para Kapolsek`: offices in general.
        if phrase.implied && mentions.posts.iter().any(|it| it.unit == Some(index) && it.plural) {
            return None;
        }
        // `koordinasi dengan Polres dan Kejari` on a page about the bodies of a whole province.
        let local = matches!(kind.kind, UnitKind::Polres | UnitKind::Kodim | UnitKind::Kejaksaan | UnitKind::Gakkumdu);
        if local && !phrase.implied && !phrase.local && same.is_empty() && scattered(known) {
            return None;
        }
        // `kepala desa, BPD dan LPM`: such councils in general.
        let holds =
            || mentions.people.iter().flat_map(|it| &it.posts).any(|it| mentions.posts[*it].unit == Some(index));
        // `camat, kepala desa serta guru se-Kabupaten X`: all of them.
        let low = !kind.levels.is_empty() && kind.levels.iter().all(|it| *it >= RegionLevel::District);
        if low && phrase.implied && !holds() && of_whole_place(doc, phrase.tokens.end) {
            return None;
        }
        if kind.id.starts_with("bpd") && !holds() {
            return None;
        }
        // `tuntutan Jaksa Penuntut Umum`: one of many who sit in such a house, none of whom is named.
        if phrase.implied
            && !holds()
            && matches!(kind.kind, UnitKind::Kejaksaan | UnitKind::Pengadilan)
            && one_of_many(mentions, index)
        {
            return None;
        }
        // `dengan Polres dan Kejari di wilayah masing-masing`: those of each place.
        if !phrase.implied && !phrase.local && local && of_each_place(doc, phrase.tokens.end) {
            return None;
        }
        // `empat PPK`, `seluruh Polsek`: several of a kind, none of them named.
        if !phrase.implied && !phrase.local && is_counted(doc, phrase.tokens.start) {
            return None;
        }
        // `Kejaksaan terbuka untuk bekerja sama` on a page about a Kejati: the house that the page names, no other.
        if kind.kind == UnitKind::Kejaksaan
            && !phrase.implied
            && doc.is(phrase.tokens.start, "Kejaksaan")
            && phrase.tokens.len() == 1
            && let Some(house) = same.first()
        {
            return Some((*house).clone());
        }
        // `memilih DPR, DPRD provinsi dan DPRD kabupaten`: councils of a level in general.
        if !phrase.implied && !phrase.local && kind.kind == UnitKind::Dprd && is_general(doc, phrase.tokens.end) {
            return None;
        }
        // `pengurus Bhayangkari`, `para Persit`: people of an association, no branch of it in particular, unless its officer is named.
        if kind.kind == UnitKind::CivilSociety
            && !phrase.implied
            && !phrase.local
            && !mentions.posts.iter().any(|it| it.unit == Some(index))
        {
            return None;
        }
        if let Some(station) = self.desk_below(doc, mentions, index, known) {
            return Some(station);
        }
        match kind.kind {
            UnitKind::Polres | UnitKind::Kodim => {
                let table = |regency: RegionCode| match kind.kind {
                    UnitKind::Polres => lexicon.polres_of(regency),
                    _ => lexicon.kodim_of(regency),
                };
                if let Some(id) = self.said_place(doc, mentions, index).and_then(|it| table(it).first()) {
                    return Some(named(lexicon, *id));
                }
                let nearest = self.last_before(doc, mentions, index, kind.kind);
                if let Some(unit) = nearest.or_else(|| same.first().copied().cloned()) {
                    return Some(unit);
                }
                let regency = self.focus.regency?;
                // `Kapolda mengumpulkan para Kapolres`: on a page about a Polda no Polres in particular is meant.
                let provincial = kind.kind == UnitKind::Polres
                    && phrase.implied
                    && known.iter().any(|it| it.kind == UnitKind::Polda)
                    && !known.iter().any(|it| {
                        it.region.is_some_and(|code| code.regency().is_some())
                            && !matches!(it.kind, UnitKind::Ministry | UnitKind::CivilSociety)
                    })
                    && !mentions
                        .people
                        .iter()
                        .any(|it| it.posts.iter().any(|post| mentions.posts[*post].unit == Some(index)));
                if provincial {
                    return None;
                }
                table(regency).first().map(|it| named(lexicon, *it))
            }
            UnitKind::Polda => same.first().copied().cloned().or_else(|| {
                self.focus.regency.or(self.focus.province).and_then(|it| lexicon.polda_of(it)).map(named_unit)
            }),
            UnitKind::PpkPps | UnitKind::Panwascam => self
                .beside(doc, mentions, index, id)
                .or_else(|| self.last_before(doc, mentions, index, kind.kind))
                .or_else(|| same.first().copied().cloned())
                .or_else(|| {
                    // `Panwascam: A (Ketua)` on a page about one district, whose other bodies are named.
                    let only = only_district(known).filter(|_| holds())?;
                    Some(unit(format!("{} {}", kind.standard, gazetteer.bare_name(only)), Some(only)))
                }),
            UnitKind::Polsek | UnitKind::Koramil => self
                .last_before(doc, mentions, index, kind.kind)
                .or_else(|| same.first().copied().cloned())
                .or_else(|| if phrase.local { self.beside(doc, mentions, index, id) } else { None })
                .or_else(|| {
                    // `( wakapolsek )` on a page about one district, whose other bodies are named.
                    let held = mentions.people.iter().flat_map(|it| &it.posts).any(|it| {
                        let post = &mentions.posts[*it];
                        post.unit == Some(index) && !lexicon.post(post.post).personal
                    });
                    // `dihadiri Camat X, Kapolsek dan Danramil`: those of his district.
                    let near =
                        |at: usize| at.abs_diff(phrase.tokens.start) <= 8 && doc.same_sentence(at, phrase.tokens.start);
                    let camat = |it: &UnitPhrase| {
                        let UnitWord::Type(kind) = it.word else { return false };
                        lexicon.unit_type(kind).id == "kecamatan" && near(it.tokens.start)
                    };
                    let head = || {
                        let mut posts = mentions.posts.iter().filter(|it| it.unit == Some(index));
                        posts.any(|it| !lexicon.post(it.post).personal)
                    };
                    let held = held || phrase.implied && mentions.units.iter().any(camat) && head();
                    let mut seats = known
                        .iter()
                        .filter(|it| matches!(it.kind, UnitKind::Pemda | UnitKind::PpkPps | UnitKind::Panwascam))
                        .filter_map(|it| it.region)
                        .filter(|it| it.level() == RegionLevel::District);
                    let only = seats.next().filter(|first| held && seats.all(|it| it == *first))?;
                    Some(unit(format!("{} {}", kind.standard, gazetteer.bare_name(only)), Some(only)))
                }),
            UnitKind::Korem | UnitKind::Kodam | UnitKind::Lanal | UnitKind::Lanud | UnitKind::TniOther => {
                // `Danposal A` beside the Posal and the Lantamal that the page names.
                let own =
                    same.iter().find(|it| it.name.strip_prefix(&kind.standard).is_some_and(|it| it.starts_with(' ')));
                own.or(same.first()).copied().cloned()
            }
            // `Kanit Idik II Satresnarkoba`: the section that the page names with its parent.
            UnitKind::PolriSection if kind.template == Template::Section => same
                .iter()
                .find(|it| it.name.strip_prefix(&kind.standard).is_some_and(|it| it.starts_with(' ')))
                .copied()
                .cloned()
                // `Kanit Turjawali Satlantas`: nothing but the station of the page, where no parent is printed.
                .or_else(|| {
                    let held = kind.id.starts_with("sat") && mentions.posts.iter().any(|it| it.unit == Some(index));
                    let station = |it: &&Unit| it.kind == UnitKind::Polres;
                    if held { known.iter().find(station).cloned() } else { None }
                }),
            UnitKind::PolriSection => None,
            // `Direktur RSUD A` on the page of `RSUD Masenrempulu`
            UnitKind::Other if kind.id == "rsud" && same.iter().any(|it| it.name.starts_with("RSUD ")) => {
                same.iter().rev().find(|it| it.name.starts_with("RSUD ")).copied().cloned()
            }
            _ if kind.levels.is_empty() => None,
            UnitKind::Pemda | UnitKind::Other
                if (kind.kind == UnitKind::Pemda || kind.id.starts_with("bpd"))
                    && kind.levels.iter().all(|it| matches!(it, RegionLevel::District | RegionLevel::Village)) =>
            {
                // A kelurahan has no Kepala Desa.
                let here =
                    |code: RegionCode| kind.levels.contains(&code.level()) && (kind.id != "desa" || is_desa(code));
                let fits = |it: &Unit| {
                    it.kind == UnitKind::Pemda && it.name.starts_with("Pemerintah") && it.region.is_some_and(here)
                };
                let government = |code: RegionCode| {
                    let word = local_word(lexicon, kind, None, code);
                    unit(format!("{word} {}", gazetteer.bare_name(code)), Some(code))
                };
                // `ke Desa Y. Di balai desa mereka disambut Kades A`
                let visited = || {
                    self.region_before(mentions, index, doc).filter(|it| kind.id == "desa" && here(*it)).map(government)
                };
                let known = self
                    .spoken_of(doc, mentions, index, fits)
                    .or_else(visited)
                    .or_else(|| known.iter().rev().find(|it| fits(it)).cloned());
                // `Ketua BPD A` beside the head of the village.
                let known = match known.as_ref().and_then(|it| it.region).filter(|_| kind.id.starts_with("bpd")) {
                    Some(code) => Some(unit(format!("{} {}", kind.standard, gazetteer.bare_name(code)), Some(code))),
                    None => known,
                };
                known.or_else(|| {
                    // `Kepala Distrik` on a page about one district.
                    let code = mentions.regions.iter().zip(&self.region_of).find_map(|(_, code)| {
                        code.filter(|it| here(*it) && self.focus.regency.is_none_or(|regency| it.within(regency)))
                    })?;
                    Some(government(code))
                })
            }
            _ => {
                let usual = |level: RegionLevel| kind.levels.contains(&level);
                // `Ketua PIA A` on the page of one branch.
                let branch = |it: &&&Unit| it.name.strip_prefix(&kind.standard).is_some_and(|it| it.starts_with(' '));
                if kind.kind == UnitKind::CivilSociety
                    && let Some(first) = same.iter().find(branch)
                    && same.iter().filter(branch).all(|it| it.name == first.name)
                {
                    return Some((*first).clone());
                }
                // `Hakim A` on a page about a Pengadilan Tipikor.
                if kind.kind == UnitKind::Pengadilan
                    && let Some(court) = same.first()
                {
                    return Some((*court).clone());
                }
                // `Ketua KPU Papua Selatan bersama komisioner KPU B`: the one named just before.
                if matches!(kind.kind, UnitKind::Kpu | UnitKind::Bawaslu)
                    && let Some(unit) = self.just_before(doc, mentions, index, kind.kind)
                {
                    return Some(unit);
                }
                // `Kepala Bapenda Provinsi X A dan Kadis Sosial B`: an office of the same government.
                let office = |it: &Unit| !it.name.starts_with("Pemerintah");
                let beside = if kind.kind == UnitKind::Pemda && !phrase.local {
                    self.just_before(doc, mentions, index, kind.kind).filter(office).and_then(|it| it.region)
                } else {
                    None
                };
                let said = self.said_place(doc, mentions, index).or(beside).filter(|it| usual(it.level()));
                if let Some(unit) = same
                    .iter()
                    .filter(|_| phrase.field.is_none() && said.is_none())
                    // `BPBD setempat`: that of the place, whichever else is named.
                    .filter(|it| !phrase.local || it.region == self.focus.regency)
                    .find(|it| it.name.starts_with(&kind.standard) && it.region.is_some_and(|code| usual(code.level())))
                {
                    return Some((*unit).clone());
                }
                // A page that names the national body means it by the bare word too.
                if let Some(unit) =
                    same.iter().find(|it| it.region.is_none() && kind.national.as_deref() == Some(it.name.as_str()))
                {
                    return Some((*unit).clone());
                }
                // KPU and Bawaslu are of the level of the other beside them; on a page about a province, of the province.
                let sister = match kind.kind {
                    UnitKind::Kpu => known.iter().find(|it| it.kind == UnitKind::Bawaslu),
                    UnitKind::Bawaslu => known.iter().find(|it| it.kind == UnitKind::Kpu),
                    _ => None,
                };
                if let (Some(sister), Some(national)) = (sister, kind.national.as_deref())
                    && sister.region.is_none()
                    && sister.name.ends_with(" RI")
                {
                    return Some(unit(national.to_owned(), None));
                }
                // In the capital the bare word means the national body, unless a body of Jakarta is named.
                if matches!(kind.kind, UnitKind::Kpu | UnitKind::Bawaslu)
                    && self.focus.province.is_some_and(RegionCode::in_jakarta)
                    && !known.iter().any(|it| it.region.is_some_and(RegionCode::in_jakarta))
                    && let Some(national) = kind.national.as_deref()
                {
                    return Some(unit(national.to_owned(), None));
                }
                let local = |it: &&Unit| {
                    it.region.is_some_and(|code| code.regency().is_some())
                        && matches!(
                            it.kind,
                            UnitKind::Polres
                                | UnitKind::Polsek
                                | UnitKind::Kodim
                                | UnitKind::Kpu
                                | UnitKind::Bawaslu
                                | UnitKind::Pemda
                                | UnitKind::Dprd
                                | UnitKind::Kejaksaan
                                | UnitKind::SatpolPp
                        )
                };
                let provincial = known.iter().any(|it| {
                    it.kind == UnitKind::Polda
                        || (it.kind == UnitKind::Pemda && it.region.is_some_and(|code| code.regency().is_none()))
                }) && !known.iter().any(|it| local(&it));
                let above = said.or_else(|| {
                    sister
                        .and_then(|it| it.region)
                        .filter(|it| usual(it.level()))
                        .or(self.focus.province.filter(|it| provincial && usual(it.level())))
                });
                let code = above
                    .or(self.focus.regency)
                    .filter(|it| usual(it.level()))
                    .or(self.focus.province.filter(|it| usual(it.level())))?;
                if matches!(kind.id.as_str(), "dinas" | "badan") && phrase.field.is_none() {
                    return None;
                }
                let standard = standard(doc, kind, phrase.field.as_ref());
                let name = match kind.template {
                    Template::Region => format!("{standard} {}", gazetteer.full_name(code)),
                    // `Pengadilan Tinggi DKI Jakarta`: what everybody calls the capital.
                    _ if code.digits() == super::JAKARTA => format!("{standard} DKI Jakarta"),
                    _ => format!("{standard} {}", gazetteer.bare_name(code)),
                };
                Some(unit(name, Some(code)))
            }
        }
    }

    /// `Danlantamal XI yang diwakili Asintel Kolonel Laut (P) A`: who stands in for a commander comes from his house, whatever other
    /// service has officers of the name.
    fn of_represented(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, id: u16) -> Option<Unit> {
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
    fn beside(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, id: u16) -> Option<Unit> {
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
    fn said_place(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize) -> Option<RegionCode> {
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
    fn just_before(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, kind: UnitKind) -> Option<Unit> {
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
    fn spoken_of(
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
    fn region_before(&self, mentions: &Mentions, index: usize, doc: &Doc<'_>) -> Option<RegionCode> {
        let at = mentions.units[index].tokens.start;
        let sentence = doc.sentence_of(at);
        let near = |start: usize| start < at && doc.sentence_of(start) + 1 >= sentence;
        let named = mentions.regions.iter().zip(&self.region_of).rev();
        let code = named.filter(|(it, _)| near(it.tokens.start)).find_map(|(_, code)| *code)?;
        (code.level() == RegionLevel::Village).then_some(code)
    }

    /// The unit of a kind that was named last before a bare mention of the kind.
    fn last_before(&self, doc: &Doc<'_>, mentions: &Mentions, index: usize, kind: UnitKind) -> Option<Unit> {
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
