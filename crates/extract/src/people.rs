//! Pass 4b: who is who within one article. Later short forms, bare posts and pronouns are led back to the people named.

mod short;

use crate::{
    doc::Doc,
    mentions::{Item, Mentions, Person},
    phrases::PostPhrase,
    resolve::Resolved,
    starts::Starts,
    token::Shape,
};
use simpul_lexicon::fold;
use simpul_model::{PostStatus, Service};
use std::ops::Range;

pub(crate) use short::in_a_place_name;

/// One mention of an official.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// The tokens that stand for the person (post and unit included).
    pub(crate) tokens: Range<usize>,
    /// The name's tokens (rank included); `None` for a bare post or epithet.
    pub(crate) surface: Option<Range<usize>>,
    pub(crate) official: usize,
    pub(crate) rule: &'static str,
}

/// A post of an official.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Held {
    pub(crate) post: String,
    pub(crate) unit: Option<usize>,
    pub(crate) status: PostStatus,
    pub(crate) acting: bool,
    /// The tokens that say it.
    pub(crate) tokens: Range<usize>,
    pub(crate) rule: &'static str,
    pub(crate) future: bool,
}

/// A person of the article.
#[derive(Debug, Clone)]
pub(crate) struct Official {
    /// Folded tokens of the fullest form.
    parts: Vec<String>,
    pub(crate) name: String,
    pub(crate) rank: Option<String>,
    pub(crate) service: Option<Service>,
    pub(crate) degrees: Vec<String>,
    pub(crate) posts: Vec<Held>,
    pub(crate) from_unit: Option<usize>,
    /// `Ny.` stands before the name: the family name may be her husband's.
    wife: bool,
}

/// The people of the article and where they stand.
#[derive(Debug, Default)]
pub(crate) struct People {
    pub(crate) officials: Vec<Official>,
    /// In text order.
    pub(crate) seen: Vec<Seen>,
    /// For each bare post item (index into [`Mentions::posts`]) its holder.
    pub(crate) holder_of: Vec<Option<usize>>,
    /// Where the mentions begin.
    starts: Starts,
    /// Which tokens belong to an item or a mention.
    covered: Vec<bool>,
}

/// Leads every mention back to a person, in the room of those of another article.
pub(crate) fn resolve(doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, mut people: People) -> People {
    people.officials.clear();
    people.seen.clear();
    people.holder_of.clear();
    people.holder_of.resize(mentions.posts.len(), None);
    // Captions and headlines may shorten a name that the body gives whole: the headline is read last.
    for title in [false, true] {
        for placed in &mentions.items {
            if let Item::Person(index) = placed.item
                && doc.in_title(placed.tokens.start) == title
            {
                people.add(doc, mentions, resolved, index, placed.tokens.clone());
            }
        }
    }
    people.fuller_names(doc);
    people.covered.clear();
    people.covered.resize(doc.tokens.len(), false);
    people.cover(mentions, |it| !matches!(it, Item::Region(_)));
    people.short_names(doc);
    people.seen.sort_by_key(|it| it.tokens.start);
    people.bare_posts(mentions, resolved);
    people.seen.sort_by_key(|it| it.tokens.start);
    people.starts.set(people.seen.iter().map(|it| it.tokens.start), doc.tokens.len());
    people.cover(mentions, |it| matches!(it, Item::Region(_)));
    for seen in &people.seen {
        people.covered[seen.tokens.clone()].fill(true);
    }
    people
}

fn parts(doc: &Doc<'_>, tokens: Range<usize>) -> Vec<String> {
    tokens.filter(|it| doc.tokens[*it].is_word()).map(|it| fold(doc.word(it))).filter(|it| !it.is_empty()).collect()
}

/// How two names of one page relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    None,
    /// One is a short form of the other.
    Short,
    /// One token is misspelt.
    Misspelt,
    Equal,
}

fn token_fits(a: &str, b: &str) -> bool {
    a == b
        || (a.len() == 1 && b.starts_with(a))
        || (b.len() == 1 && a.starts_with(b))
        || is_muhammad(a) && is_muhammad(b)
}

fn is_muhammad(token: &str) -> bool {
    matches!(
        token,
        "m" | "muh"
            | "moh"
            | "mohd"
            | "mhd"
            | "muhamad"
            | "muhammad"
            | "mohamad"
            | "mohammad"
            | "mochamad"
            | "mochammad"
            | "moch"
    )
}

/// Whether every token of `short` stands in `long`, in order.
fn within(short: &[String], long: &[String]) -> bool {
    // An initial fits any word of its letter, so at least one whole word must be the same.
    let mut rest = long.iter();
    short.iter().all(|it| rest.any(|other| token_fits(it, other)))
        && short.iter().any(|it| it.len() > 1 && long.contains(it))
}

fn fit(a: &[String], b: &[String]) -> Fit {
    if a.len() == b.len() && a.iter().zip(b).all(|(x, y)| token_fits(x, y)) {
        return Fit::Equal;
    }
    if a.len() == b.len() && a.len() >= 2 {
        let different: Vec<(&String, &String)> = a.iter().zip(b).filter(|(x, y)| !token_fits(x, y)).collect();
        if let [(x, y)] = different.as_slice()
            && x.len() >= 4
            && (close(x, y) || sounds_alike(x, y))
        {
            return Fit::Misspelt;
        }
    }
    // `Wuryantoro` and `Wuryanto`: one long word cut short, alone or behind the same first names.
    if let ([same_x @ .., x], [same_y @ .., y]) = (a, b)
        && same_x == same_y
        && x.len().min(y.len()) >= 6
        && (x.starts_with(y.as_str()) || y.starts_with(x.as_str()) || close(x, y))
    {
        return Fit::Misspelt;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if !short.is_empty() && short.len() < long.len() && within(short, long) && short.iter().any(|it| it.len() > 1) {
        return Fit::Short;
    }
    Fit::None
}

/// Whether the page spells a name more often this way than that, or as often and with a letter more.
fn outspells(doc: &Doc<'_>, this: &[String], that: &[String]) -> bool {
    if fit(this, that) != Fit::Misspelt || this.len() != that.len() {
        return false;
    }
    let Some((x, y)) = this.iter().zip(that).find(|(x, y)| !token_fits(x, y)) else { return false };
    let count = |part: &str| (0..doc.tokens.len()).filter(|it| simpul_lexicon::folds_to(doc.word(*it), part)).count();
    (count(x), x.len()) > (count(y), y.len())
}

/// `Wijaksana` and `Wijaksono`: the open vowel of Java, written either way.
fn sounds_alike(a: &str, b: &str) -> bool {
    let open = |it: u8| if it == b'o' { b'a' } else { it };
    a.len() >= 6 && a.len() == b.len() && a.bytes().map(open).eq(b.bytes().map(open))
}

/// Whether two tokens differ by one letter, or two neighbouring letters changed places.
pub(crate) fn close(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (x, y) = (&a[same..], &b[same..]);
    match x.len().cmp(&y.len()) {
        std::cmp::Ordering::Equal => {
            x.get(1..) == y.get(1..) || (x.len() >= 2 && x[0] == y[1] && x[1] == y[0] && x[2..] == y[2..])
        }
        std::cmp::Ordering::Less => x == y.get(1..).unwrap_or_default(),
        std::cmp::Ordering::Greater => x.get(1..).unwrap_or_default() == y,
    }
}

impl Official {
    /// Whether one of a rank whose name stands in this one's is not the same: the husband of a wife without a rank.
    fn is_wife_of(&self, rank: Option<&str>) -> bool {
        self.wife && self.rank.is_none() && rank.is_some()
    }
}

impl People {
    /// The officials of the bearer of a name, best first.
    fn candidates(&self, name: &[String], rank: Option<&str>, posts: &[&str], wife: bool) -> Option<usize> {
        let mut best: Option<(Fit, bool, usize)> = None;
        let mut tied = false;
        for (index, official) in self.officials.iter().enumerate() {
            let fit = fit(name, &official.parts);
            if fit == Fit::None {
                continue;
            }
            // `Ny. Rahma Dudung Rahman` is not Dudung Rahman, nor is `Mayjen Rahman`.
            if fit != Fit::Equal && (wife && !official.wife || !wife && official.is_wife_of(rank)) {
                continue;
            }
            let clash = matches!((rank, official.rank.as_deref()), (Some(a), Some(b)) if !ranks_agree(a, b));
            let shares_post = posts.iter().any(|it| official.posts.iter().any(|held| held.post == *it));
            if clash && (fit != Fit::Equal || name.len() < 2) && !shares_post {
                continue;
            }
            // Different posts held at once by people of one short name are two people.
            if fit == Fit::Short
                && !posts.is_empty()
                && !official.posts.is_empty()
                && !shares_post
                && rank.is_none()
                && name.len() < 2
            {
                continue;
            }
            if fit == Fit::Misspelt && !(shares_post || (rank.is_some() && rank == official.rank.as_deref())) {
                continue;
            }
            let key = (fit, shares_post || (rank.is_some() && !clash && official.rank.is_some()), index);
            match best {
                Some(it) if (it.0, it.1) > (key.0, key.1) => {}
                Some(it) if (it.0, it.1) == (key.0, key.1) => tied = true,
                _ => {
                    best = Some(key);
                    tied = false;
                }
            }
        }
        if tied && best.is_some_and(|it| it.0 == Fit::Short) {
            // The one spoken of last.
            let fits: Vec<usize> =
                (0..self.officials.len()).filter(|it| fit(name, &self.officials[*it].parts) == Fit::Short).collect();
            return self.seen.iter().rev().map(|it| it.official).find(|it| fits.contains(it));
        }
        best.map(|it| it.2)
    }

    fn add(&mut self, doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, index: usize, tokens: Range<usize>) {
        let person = &mentions.people[index];
        let name = parts(doc, person.name.tokens.clone());
        let title = doc.in_title(tokens.start);
        let name_at = person.name.tokens.start;
        let wife = (name_at.saturating_sub(2)..name_at).any(|it| doc.is_any(it, words!["Ny", "Nyonya"]));
        let posts: Vec<&str> = person.posts.iter().map(|it| mentions.posts[*it].standard.as_str()).collect();
        let rank = person.rank.as_ref().map(|it| it.standard.as_str());
        // A lone first name behind a comma and a foreign post is the person already known by it: `Mengutip Kapolda, Hestu …`.
        let stray = person.weak && name.len() == 1 && !title && self.candidates(&name, rank, &posts, wife).is_none();
        let stray_of = if stray { self.short_match(&name, false) } else { None };
        let known =
            if title { self.title_match(doc, person) } else { self.candidates(&name, rank, &posts, wife).or(stray_of) };
        // `Kapten Eko, …, Kepala BPS X Eko Suharto`: in one sentence a name is given twice to one who is another.
        let known = known.filter(|it| {
            let official = &self.officials[*it];
            posts.is_empty()
                || official.parts == name
                || posts.iter().any(|it| official.posts.iter().any(|held| held.post == *it))
                || !self.seen.iter().any(|seen| {
                    seen.official == *it
                        && seen.surface.is_some()
                        && seen.tokens.end < tokens.start
                        && doc.same_sentence(seen.tokens.start, tokens.start)
                        && mentions.within(seen.tokens.start..seen.tokens.end).iter().any(|it| {
                            matches!(it.item, Item::Person(other) if mentions.people[other].rank.is_some() != person.rank.is_some())
                        })
                })
        });
        let official = match known {
            Some(official) => official,
            // Whoever the headline alone names with rank and post is an official of the page.
            None if title
                && !(doc.article.body_start > 0
                    && doc.paragraph_of(tokens.start) == 0
                    && person.rank.is_some()
                    && !person.posts.is_empty()
                    && name.len() >= 2) =>
            {
                return;
            }
            None => {
                if person.rank.as_ref().is_some_and(|it| {
                    ["Kapten", "Mayor", "Kolonel", "Brigadir", "Jenderal"].contains(&it.standard.as_str())
                }) && person.posts.is_empty()
                    && !serves(resolved)
                {
                    // The captain of a team is no officer.
                    return;
                }
                // `tokoh Iptu Ratih`, played by an actress.
                if person.posts.is_empty() && is_fiction(doc) {
                    return;
                }
                if person.rank.is_none() && !Self::plausible(doc, mentions, resolved, person) {
                    return;
                }
                self.officials.push(Official {
                    parts: Vec::new(),
                    name: String::new(),
                    rank: None,
                    service: None,
                    degrees: Vec::new(),
                    posts: Vec::new(),
                    from_unit: None,
                    wife,
                });
                self.officials.len() - 1
            }
        };
        let it = &mut self.officials[official];
        if known.is_some() && !title && outspells(doc, &name, &it.parts) {
            it.name = printed_name(doc, person.name.tokens.clone());
            it.parts.clone_from(&name);
        }
        if name.len() > it.parts.len()
            || (name.len() == it.parts.len()
                && name.iter().map(String::len).sum::<usize>() > it.parts.iter().map(String::len).sum::<usize>()
                && it.parts.iter().any(|part| part.len() == 1))
        {
            it.name = printed_name(doc, person.name.tokens.clone());
            it.parts = name;
        }
        if let Some(rank) = &person.rank {
            if it
                .rank
                .as_ref()
                .is_none_or(|old| rank.standard.len() > old.len() && rank.standard.starts_with(old.as_str()))
            {
                it.rank = Some(rank.standard.clone());
            }
            it.service = it.service.or(rank.service);
        }
        for degree in &person.name.degrees {
            let letters = fold(degree);
            if !it.degrees.iter().any(|known| fold(known) == letters) {
                it.degrees.push(degree.clone());
            }
        }
        it.from_unit = it.from_unit.or(person.from_unit.and_then(|unit| resolved.unit_of[unit]));
        let retired = person.rank.as_ref().is_some_and(|it| it.retired);
        for post in person.posts.iter().filter(|_| stray_of.is_none()) {
            let phrase = &mentions.posts[*post];
            self.hold(official, held(phrase, resolved, retired));
            self.holder_of[*post] = Some(official);
        }
        self.seen.push(Seen { tokens, surface: Some(person.surface.clone()), official, rule: person.rule });
    }

    /// A person without a rank needs a post in some unit.
    fn plausible(doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved, person: &Person) -> bool {
        if person.from_unit.is_some() {
            return true;
        }
        person.posts.iter().any(|it| {
            let phrase = &mentions.posts[*it];
            let national = phrase.unit.is_none()
                && ["Menteri", "Presiden", "Wakil Presiden", "Men", "Wamen", "Wapres"]
                    .iter()
                    .any(|it| phrase.standard.starts_with(it));
            phrase.unit.is_some_and(|unit| resolved.unit_of[unit].is_some())
                || doc.lexicon.post(phrase.post).personal
                || national
        }) || matches!(person.rule, "person-stand-in" | "person-handover" | "person-appointed" | "person-headline")
    }

    /// The person whom a headline's mention means: the longest prefix of its words that names someone of the body.
    fn title_match(&self, doc: &Doc<'_>, person: &Person) -> Option<usize> {
        let name = parts(doc, person.name.tokens.clone());
        (1..=name.len()).rev().find_map(|len| {
            let part = &name[..len];
            let rank = person.rank.as_ref().map(|it| it.standard.as_str());
            let means = |it: &Official| part == it.parts || within(part, &it.parts) && !it.is_wife_of(rank);
            let fits: Vec<usize> = (0..self.officials.len()).filter(|it| means(&self.officials[*it])).collect();
            if let [only] = fits.as_slice() { Some(*only) } else { None }
        })
    }

    /// Gives an official a post, once.
    pub(crate) fn hold(&mut self, official: usize, held: Held) {
        let posts = &mut self.officials[official].posts;
        // `dimutasi sebagai Pati Bareskrim`: officers of a rank without an office.
        if held.future || matches!(held.post.as_str(), "Pati" | "Pamen" | "Pama") {
            return;
        }
        // `dari Plt Camat X menjadi Camat X definitif`
        if held.status == PostStatus::Current
            && !held.acting
            && let Some(known) = posts
                .iter_mut()
                .find(|it| it.acting && it.status == PostStatus::Former && it.post == held.post && it.unit == held.unit)
        {
            *known = held;
            return;
        }
        // Who is said to have held a post and left it does not hold it.
        if held.status == PostStatus::Current
            && posts.iter().any(|it| it.post == held.post && it.unit == held.unit && it.status == PostStatus::Former)
        {
            return;
        }
        // `melalui Kasat AKP A`: short for the Kasat Reskrim that he is.
        if held.status == PostStatus::Current
            && let Some(known) = posts.iter_mut().find(|it| {
                it.status == PostStatus::Current
                    && it.unit == held.unit
                    && (shortens(&held.post, &it.post) || shortens(&it.post, &held.post))
            })
        {
            if shortens(&known.post, &held.post) {
                *known = held;
            }
            return;
        }
        let same =
            |it: &Held| it.post == held.post && (it.unit == held.unit || held.unit.is_none() || it.unit.is_none());
        if let Some(known) = posts.iter_mut().find(|it| same(it) && it.status == held.status) {
            known.unit = known.unit.or(held.unit);
            known.acting |= held.acting;
            return;
        }
        posts.push(held);
    }

    /// Bare posts: `Kapolres`, `Kasatpol PP`, `Ketua KPU`.
    fn bare_posts(&mut self, mentions: &Mentions, resolved: &Resolved) {
        for placed in &mentions.items {
            let Item::Post(index) = placed.item else { continue };
            let phrase = &mentions.posts[index];
            if phrase.plural {
                continue;
            }
            let unit = phrase.unit.and_then(|it| resolved.unit_of[it]);
            let printed = phrase.unit.is_some_and(|it| !mentions.units[it].implied);
            if phrase.former || phrase.future {
                continue;
            }
            if let Some(official) = self.holder(phrase, unit, printed, placed.tokens.start) {
                self.holder_of[index] = Some(official);
                self.seen.push(Seen {
                    tokens: placed.tokens.clone(),
                    surface: None,
                    official,
                    rule: "person-bare-post",
                });
            }
        }
    }

    /// The holder of a post on this page.
    fn holder(&self, phrase: &PostPhrase, unit: Option<usize>, printed: bool, at: usize) -> Option<usize> {
        let mut fits: Vec<usize> = Vec::new();
        for (index, official) in self.officials.iter().enumerate() {
            let holds = official.posts.iter().any(|held| {
                held.status == PostStatus::Current
                    && same_post(&held.post, &phrase.standard)
                    && (held.unit == unit || (!printed && (unit.is_none() || held.unit.is_none())))
            });
            if holds {
                fits.push(index);
            }
        }
        if fits.is_empty() && !printed {
            fits = self
                .officials
                .iter()
                .enumerate()
                .filter(|(_, it)| {
                    it.posts
                        .iter()
                        .any(|held| held.status == PostStatus::Current && same_post(&held.post, &phrase.standard))
                })
                .map(|it| it.0)
                .collect();
        }
        match fits.as_slice() {
            [only] => Some(*only),
            [] => None,
            many => self
                .seen
                .iter()
                .rev()
                .filter(|it| it.tokens.start < at)
                .map(|it| it.official)
                .find(|it| many.contains(it)),
        }
    }

    /// Notes the tokens of some items.
    fn cover(&mut self, mentions: &Mentions, which: impl Fn(Item) -> bool) {
        for placed in mentions.items.iter().filter(|it| which(it.item)) {
            self.covered[placed.tokens.clone()].fill(true);
        }
    }

    /// Whether token `i` belongs to an item or a mention.
    #[inline]
    pub(crate) fn covers(&self, i: usize) -> bool {
        self.covered.get(i).is_some_and(|it| *it)
    }

    /// The person mentioned last before token `at` (in the given range).
    pub(crate) fn last_before(&self, range: Range<usize>) -> Option<&Seen> {
        self.within(range).last()
    }

    /// The mentions that begin in a range.
    pub(crate) fn within(&self, range: Range<usize>) -> &[Seen] {
        &self.seen[self.starts.within(&range)]
    }
}

/// Whether a post says no more than that its holder heads a section, and the other one which: `Kasat`, `Kasat Reskrim`.
fn shortens(short: &str, long: &str) -> bool {
    const BARE: [&str; 6] = ["Kasat", "Kabag", "Kasi", "Kabid", "Kanit", "Kasubbag"];
    BARE.contains(&short) && long.strip_prefix(short).is_some_and(|it| it.starts_with(' '))
}

/// Whether the page speaks of the police or the army at all.
fn serves(resolved: &Resolved) -> bool {
    resolved.units.iter().any(|it| matches!(it.kind.service(), Some(Service::Polri | Service::Tni)))
}

/// Whether the page is about a film or a play, whose officers are parts.
fn is_fiction(doc: &Doc<'_>) -> bool {
    const STAGE: [&crate::list::List; 5] = [
        words!["film", "serial", "sinetron", "drama"],
        words!["sutradara", "produser"],
        words!["aktor", "aktris", "pemeran", "pemain"],
        words!["memerankan", "diperankan", "perankan", "memainkan", "berperan"],
        words!["syuting", "adegan", "tayang", "penayangan", "naskah"],
    ];
    let told = |it: &crate::list::List| doc.any_of(0..doc.tokens.len(), it);
    // `berperan sebagai Kapten X`, `memerankan Kombes Y`: a part with a rank.
    let part = || {
        (0..doc.tokens.len()).any(|it| {
            let at = it + 1 + usize::from(doc.is_any(it + 1, words!["sebagai", "tokoh", "karakter", "sosok"]));
            doc.is_any(it, words!["memerankan", "diperankan", "perankan", "memainkan", "berperan"])
                && crate::phrases::rank(doc, at).is_some()
        })
    };
    STAGE.iter().filter(|it| told(it)).count() >= 4 || told(STAGE[0]) && part()
}

/// Whether two ranks can be one person's on one page: equal, or one printed shorter.
fn ranks_agree(a: &str, b: &str) -> bool {
    a == b || a.starts_with(b) || b.starts_with(a)
}

/// Kapolres, Kapolresta and Kapolrestabes are one office for later mentions.
fn same_post(a: &str, b: &str) -> bool {
    fn office(post: &str) -> &str {
        match post {
            "Kapolresta" | "Kapolrestabes" | "Kapolres Metro" => "Kapolres",
            "Wakapolresta" | "Wakapolrestabes" => "Wakapolres",
            other => other,
        }
    }
    office(a) == office(b)
}

/// A post inside a section belongs to the section where the page names it with its parent (RULINGS 17).
fn section_of(phrase: &PostPhrase, resolved: &Resolved) -> Option<usize> {
    let section = phrase.inside.as_ref()?;
    let parent = phrase.unit.and_then(|it| resolved.unit_of[it]).map(|it| &resolved.units[it].name)?;
    let section = fold(section);
    resolved.units.iter().position(|it| {
        it.kind == simpul_model::UnitKind::PolriSection
            && fold(&it.name).starts_with(&section)
            && it.name.ends_with(parent.as_str())
    })
}

pub(crate) fn held(phrase: &PostPhrase, resolved: &Resolved, retired: bool) -> Held {
    let unit = phrase.unit.and_then(|it| resolved.unit_of[it]);
    let unit = section_of(phrase, resolved).or(unit);
    // The lurah of a kalurahan of Yogyakarta heads a desa.
    let desa = phrase.standard == "Lurah"
        && unit.is_some_and(|it| resolved.units[it].name.starts_with("Pemerintah Kalurahan"));
    Held {
        post: if desa { "Kepala Desa".to_owned() } else { phrase.standard.clone() },
        unit,
        // Who left the service may well hold a civil post.
        status: if phrase.former
            || (retired
                && unit.is_some_and(|it| {
                    matches!(
                        resolved.units[it].service,
                        Some(Service::Polri | Service::TniAd | Service::TniAl | Service::TniAu | Service::Tni)
                    )
                })) {
            PostStatus::Former
        } else {
            PostStatus::Current
        },
        acting: phrase.acting,
        tokens: phrase.tokens.clone(),
        rule: if phrase.former {
            "post-former"
        } else if phrase.acting {
            "post-acting"
        } else {
            "post-held"
        },
        future: phrase.future,
    }
}

/// The name as the graph shows it: capitals folded, blanks single.
pub(crate) fn printed_name(doc: &Doc<'_>, tokens: Range<usize>) -> String {
    let all_caps = tokens
        .clone()
        .filter(|it| doc.tokens[*it].is_word())
        .all(|it| matches!(doc.tokens[it].shape, Shape::Upper | Shape::Initial));
    let many = tokens.clone().filter(|it| doc.tokens[*it].shape == Shape::Upper && doc.word(*it).len() > 2).count() > 0;
    let text = doc.slice(tokens);
    if !(all_caps && many) {
        return text.trim_end_matches(',').to_owned();
    }
    text.split(' ')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_string() + &chars.as_str().to_lowercase()).unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join(" ")
}
