//! The posts that people hold, and who is meant by a post alone.

use super::{People, Seen};
use crate::{
    doc::Doc,
    mentions::{Item, Mentions},
    phrases::PostPhrase,
    resolve::Resolved,
};
use simpul_lexicon::fold;
use simpul_model::{PostStatus, Service, UnitKind};
use std::ops::Range;

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

impl People {
    /// Gives an official a post, once.
    pub(crate) fn hold(&mut self, official: usize, held: Held) {
        let posts = &mut self.officials[official].posts;
        if held.future {
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
        // `Pimpinan Bawaslu X A`, and below `Komisioner Bawaslu X A`: one seat.
        let seat = |it: &Held, post: &str| it.post == post && it.unit == held.unit && it.status == held.status;
        if held.post == "Pimpinan" && posts.iter().any(|it| seat(it, "Anggota") || seat(it, "Ketua")) {
            return;
        }
        if matches!(held.post.as_str(), "Anggota" | "Ketua")
            && let Some(known) = posts.iter_mut().find(|it| seat(it, "Pimpinan"))
        {
            *known = held;
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
    pub(super) fn bare_posts(&mut self, doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved) {
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
            let known = self.holder(phrase, unit, printed, placed.tokens.start);
            let told = || {
                let official = self.spoken_of(doc, &placed.tokens)?;
                let held = held(phrase, resolved, false);
                held.unit.map(|_| (official, held))
            };
            let told = if known.is_none() { told() } else { None };
            let official = known.or(told.as_ref().map(|it| it.0));
            if let Some((official, held)) = told {
                self.hold(official, Held { rule: "post-that-officer", ..held });
            }
            if let Some(official) = official {
                self.holder_of[index] = Some(official);
                self.seen.push(Seen {
                    tokens: placed.tokens.clone(),
                    surface: None,
                    official,
                    rule: "person-bare-post",
                });
            }
        }
        self.only_officer(doc, mentions, resolved);
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
}

/// Whether a post says no more than that its holder heads a section, and the other one which: `Kasat`, `Kasat Reskrim`.
fn shortens(short: &str, long: &str) -> bool {
    const BARE: [&str; 6] = ["Kasat", "Kabag", "Kasi", "Kabid", "Kanit", "Kasubbag"];
    // `Asisten Pidana Umum Kejati X`, and below `Aspidum`: one post, which the short form names.
    const ASSISTANTS: [(&str, &str); 5] = [
        ("Asisten Intelijen", "Asintel"),
        ("Asisten Pembinaan", "Asbin"),
        ("Asisten Pengawasan", "Aswas"),
        ("Asisten Pidsus", "Aspidsus"),
        ("Asisten Pidum", "Aspidum"),
    ];
    if ASSISTANTS.contains(&(short, long)) {
        return true;
    }
    BARE.contains(&short) && long.strip_prefix(short).is_some_and(|it| it.starts_with(' '))
}

/// Kapolres, Kapolresta and Kapolrestabes are one office for later mentions.
pub(super) fn same_post(a: &str, b: &str) -> bool {
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
        it.kind == UnitKind::PolriSection && fold(&it.name).starts_with(&section) && it.name.ends_with(parent.as_str())
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
            // Those who advise the service have mostly left it.
            || (retired
                && !["Staf Khusus", "Tenaga Ahli"].contains(&phrase.standard.as_str())
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
