//! Posts told from the unit: who leads it, whose command of it passes on.

use super::Reader;
use crate::{
    mentions::Item,
    people::Held,
    phrases::{UnitWord, is_house},
};
use simpul_model::{PostStatus, UnitKind};
use std::ops::Range;

/// Words that set a time of leading in the past.
const PAST: &[&str] =
    &["pernah", "sempat", "selama", "setelah", "usai", "tahun", "setahun", "bulan", "sebelumnya", "semula"];

impl Reader<'_, '_> {
    /// The head's post of the unit that begins in a range.
    pub(super) fn head_of(&self, range: Range<usize>, rule: &'static str) -> Option<Held> {
        let (phrase, tokens) = self.mentions.within(range).iter().find_map(|it| match it.item {
            Item::Unit(unit) if !self.mentions.units[unit].building => Some((unit, it.tokens.clone())),
            _ => None,
        })?;
        let unit = self.resolved.unit_of[phrase]?;
        let post = self.head_post(unit)?;
        Some(Held {
            post: post.to_owned(),
            unit: Some(unit),
            status: PostStatus::Current,
            acting: false,
            tokens,
            rule,
            future: false,
        })
    }

    /// `memimpin Satuan Lalu Lintas`: the head's post of a section printed without its house, where the page is about one Polres.
    fn head_of_section(&self, at: usize) -> Option<Held> {
        let (phrase, tokens) = self.mentions.within(at..at + 1).iter().find_map(|it| match it.item {
            Item::Unit(unit) if self.resolved.unit_of[unit].is_none() => Some((unit, it.tokens.clone())),
            _ => None,
        })?;
        let UnitWord::Type(kind) = self.mentions.units[phrase].word else { return None };
        let lexicon = self.doc.lexicon;
        let head = lexicon.head_of_section(&lexicon.unit_type(kind).standard, "polres")?;
        let post = lexicon.post(head).standard.clone();
        let mut houses = (0..self.resolved.units.len()).filter(|it| self.resolved.units[*it].kind == UnitKind::Polres);
        let unit = houses.next()?;
        let rule = "post-commands";
        Some(Held { post, unit: Some(unit), status: PostStatus::Current, acting: false, tokens, rule, future: false })
    }

    /// What the head of a unit is called: the head post of the type whose word begins its name.
    pub(super) fn head_post(&self, unit: usize) -> Option<&str> {
        let name = &self.resolved.units[unit].name;
        let lexicon = self.doc.lexicon;
        let begins = |standard: &str| name.strip_prefix(standard).is_some_and(|rest| rest.starts_with(' '));
        let kind = lexicon
            .vocabulary()
            .unit_types
            .iter()
            .filter(|it| !it.building && begins(&it.standard))
            .max_by_key(|it| it.standard.len())?;
        lexicon.head_of(&kind.id).map(|it| lexicon.post(it).standard.as_str())
    }

    /// `dipercaya memimpin Polres X`: B heads it now. Gives whether the words say so.
    pub(super) fn commands(&mut self, tokens: &Range<usize>, i: usize, len: usize) -> bool {
        let verb =
            (i + len..i + len + 2).find(|it| self.doc.is_any(*it, words!["memimpin", "mengomandani", "menakhodai"]));
        // `ditunjuk melanjutkan kepemimpinan di Polres X`
        let goes_on = (i + len..i + len + 2).find(|it| {
            self.doc.is_any(*it, words!["melanjutkan", "meneruskan"])
                && self.doc.is_any(it + 1, words!["kepemimpinan", "komando"])
        });
        let verb = verb.or(goes_on.map(|it| it + 1));
        let Some(held) = verb.and_then(|it| self.head_of(it + 1..(it + 3).min(tokens.end), "post-commands")) else {
            return false;
        };
        // `dipercaya memimpin Polresta X sebagai Wakapolresta`: the post is said.
        let said =
            |it: usize| self.doc.is_any(it, words!["sebagai", "selaku"]) && !self.free_posts(it..it + 3).is_empty();
        if verb.is_some_and(|it| (it + 2..(it + 6).min(tokens.end)).any(said)) {
            return false;
        }
        let Some((official, at)) = self.subject(tokens, i) else { return true };
        if self.doc.is_any(tokens.start, words!["Sebelum", "Sebelumnya"]) || self.doc.is(i.wrapping_sub(1), "sebelum") {
            self.people.hold(official, Held { status: PostStatus::Former, rule: "post-before", ..held });
            return true;
        }
        self.takes(official, &at, held);
        true
    }

    /// `Kapolres X A bergeser ke Polres Y`, `berpindah ke Y`: to the like post of another house. Gives whether the words say so.
    pub(super) fn moved_to_like_post(&mut self, tokens: &Range<usize>, i: usize) -> bool {
        let ke = i - usize::from(!self.doc.is(i, "ke") && self.doc.is(i.wrapping_sub(1), "ke"));
        let Some((official, at)) = self.official_before(tokens, i).filter(|_| self.doc.is(ke, "ke")) else {
            return false;
        };
        let Some(own) = self.own_posts(&at).first().copied() else { return false };
        let old = self.as_held(own, PostStatus::Former, "post-left");
        let goal = self.same_post_at(ke + 1);
        let fits = |it: usize| goal.is_some() || self.head_post(it) == Some(old.post.as_str());
        let Some(unit) = old.unit.filter(|it| fits(*it)) else { return false };
        let goal = goal.unwrap_or(ke + 1);
        let behind = self.mentions.within(goal..goal + 1).iter().find_map(|it| match it.item {
            Item::Unit(phrase) if !self.mentions.units[phrase].building => self.resolved.unit_of[phrase],
            Item::Region(region) => {
                let code = self.resolved.region_of[region]?;
                let kind = self.resolved.units[unit].kind;
                self.resolved.units.iter().position(|it| it.kind == kind && it.region == Some(code))
            }
            _ => None,
        });
        let like = |it: usize| self.resolved.units[it].kind == self.resolved.units[unit].kind;
        let Some(next) = behind.filter(|it| *it != unit && fits(*it) && like(*it)) else { return false };
        let new = Held { unit: Some(next), status: PostStatus::Current, rule: "post-moved-to", ..old.clone() };
        self.ends(official, &old);
        self.begins(official, &new);
        self.last = Some((Held { status: PostStatus::Current, ..old }, Some(official)));
        true
    }

    /// `jabatan yang sama di Polres Y` at token `i`: where the unit begins.
    fn same_post_at(&self, i: usize) -> Option<usize> {
        let doc = self.doc;
        let same = i + 1 + usize::from(doc.is(i + 1, "yang"));
        let said = doc.is_any(i, words!["jabatan", "posisi"]) && doc.is_any(same, words!["sama", "serupa"]);
        (said && doc.is_any(same + 1, words!["di", "pada"])).then_some(same + 2)
    }

    /// `kini memimpin Polres X`, `kini memegang kendali Polres X`, `selama dua tahun memimpin Polres X`.
    pub(super) fn led(&mut self, tokens: &Range<usize>, i: usize) {
        let held = self.doc.is(i, "memegang");
        let unit = if held {
            self.passed_on(i + 1..(i + 6).min(tokens.end))
        } else {
            self.head_of(i + 1..(i + 2).min(tokens.end), "post-commands")
        };
        let section = || if held { None } else { self.head_of_section(i + 1) };
        let Some(held) = unit.or_else(section) else { return };
        let lead = i.saturating_sub(4).max(tokens.start)..i;
        let past = lead.clone().any(|it| self.doc.is_any(it, words!(PAST)))
            || (i > 1 && self.doc.is(i - 1, "lagi") && self.doc.is_any(i - 2, words!["tak", "tidak"]));
        let now = i > 0 && self.doc.is_any(i - 1, words!["kini", "resmi", "mulai", "sekarang"]);
        let named = self.official_before(tokens, i);
        let who = named.or_else(|| self.official_after(tokens, i)).map(|it| it.0).or_else(|| self.topic(i));
        let Some(official) = who else { return };
        let holds = self.people.officials[official]
            .posts
            .iter()
            .any(|it| it.post == held.post && it.unit == held.unit && it.status == PostStatus::Current);
        if now {
            self.begins(official, &held);
            self.last = Some((held, None));
        } else if past && !holds {
            self.people.hold(official, Held { status: PostStatus::Former, rule: "post-before", ..held.clone() });
            self.last = Some((held, Some(official)));
        }
    }

    /// `Polda X yang sebelumnya dipimpin A, kini dipimpin B`: A headed it, B does. `Polsek X kini dikomandani A, sementara Polsek Y
    /// dinakhodai B`: now is said once.
    pub(super) fn headed(&mut self, tokens: &Range<usize>, i: usize) {
        let lead = i.saturating_sub(3).max(tokens.start)..i;
        let past = lead.clone().any(|it| self.doc.is_any(it, words!["sebelumnya", "semula", "tadinya", "dulunya"]));
        let time = words!["kini", "resmi", "sekarang", "selanjutnya"];
        let apart = |it: &usize| self.doc.is_any(*it, words!["sementara", "sedangkan", "adapun"]);
        let clause = (tokens.start..i).rev().find(apart).unwrap_or(tokens.start);
        let beside = self.mentions.within(clause..i).iter().find(|it| matches!(it.item, Item::Unit(_)));
        let again = clause > tokens.start
            && beside.is_some_and(|it| it.tokens.end == i)
            && self.doc.any_of(tokens.start..clause, time);
        let now = again || self.doc.any_of(lead, time);
        if past == now {
            return;
        }
        let unit = beside.map(|it| it.tokens.start).or_else(|| {
            self.mentions.within(tokens.start..i).iter().find_map(|it| match it.item {
                Item::Unit(_) => Some(it.tokens.start),
                _ => None,
            })
        });
        let Some(held) = unit.and_then(|it| self.head_of(it..it + 1, "post-headed")) else { return };
        let Some((official, _)) = self.official_after(tokens, i).filter(|it| it.1.start <= i + 2) else { return };
        if past {
            self.ends(official, &held);
            self.last = Some((held, Some(official)));
        } else {
            let older = self.last.as_ref().filter(|it| it.0.post == held.post && it.0.unit == held.unit);
            let older = older.and_then(|it| it.1);
            self.hands(&held, older, official, "handover-headed");
        }
    }

    /// `Tongkat komando Polsek X kini di tangan B`, `Kursi P beralih ke tangan B`: B holds what is in his hands.
    pub(super) fn in_hands(&mut self, tokens: &Range<usize>, i: usize) {
        let doc = self.doc;
        if !doc.is_any(i.wrapping_sub(1), words!["di", "ke", "dalam"]) || self.planned(tokens, i) {
            return;
        }
        let Some((newer, at)) = self.official_after(tokens, i + 1).filter(|it| it.1.start == i + 1) else { return };
        let seat = doc.any_of(tokens.start..i, words!["kursi", "jabatan", "posisi", "kendali", "tampuk"]);
        let post = self.free_posts(tokens.start..i).last().copied().filter(|_| seat);
        let held = post.map(|it| self.as_held(it, PostStatus::Current, "post-in-hands"));
        // `A tidak lagi menjabat P. Tanggung jawab itu kini di pundak B`
        let that = || self.last.clone().filter(|_| doc.any_of(tokens.start..i, words!["itu", "tersebut"]));
        let held = held.or_else(|| self.passed_on(tokens.start..i)).or_else(|| that().map(|it| it.0));
        if let Some(held) = held {
            self.takes(newer, &at, held);
        }
    }

    /// `Polsek X dipercayakan kepada B`, `komando Polsek X diserahkan kepada B` before token `i`: the post of who heads the house.
    pub(super) fn house_given(&self, tokens: &Range<usize>, i: usize) -> Option<Held> {
        let (unit, at) = self.mentions.within(tokens.start..i).iter().rev().find_map(|it| match it.item {
            Item::Unit(unit) => Some((unit, it.tokens.clone())),
            _ => None,
        })?;
        let kind = self.resolved.units[self.resolved.unit_of[unit]?].kind;
        let before = at.start.wrapping_sub(1);
        let opens = at.start == tokens.start
            || self.doc.mark(before) == ','
            || self.doc.is_any(before, words!["sedangkan", "sementara", "adapun", "dan", "komando", "kepemimpinan"]);
        (is_house(kind) && opens && at.end + 1 >= i).then(|| self.head_of(at.start..at.end, "post-entrusted"))?
    }

    /// `tongkat komando Kodim X`, `estafet kepemimpinan Polres X`, `orang nomor satu di Polsek Y`: what passes on is the post of its head.
    pub(super) fn passed_on(&self, range: Range<usize>) -> Option<Held> {
        let word = range.clone().find(|it| {
            self.doc.is_any(
                *it,
                words![
                    "komando",
                    "kepemimpinan",
                    "estafet",
                    "pimpinan",
                    "komandan",
                    "sambut",
                    "kendali",
                    "tampuk",
                    "pucuk"
                ],
            ) || self.doc.is(*it, "satu") && self.doc.is(it.wrapping_sub(1), "nomor")
        })?;
        self.head_of(word + 1..(word + 4).min(range.end), "post-command-passed")
    }
}
