//! What kinds of lexicon entries begin at a token.

use simpul_lexicon::Term;

/// Kinds of lexicon entries, one bit each: what most questions about a token ask first.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Kinds(pub(super) u32);

impl Kinds {
    pub(crate) const RANK: Self = Self(1);
    pub(crate) const DEGREE: Self = Self(1 << 1);
    pub(crate) const HONORIFIC: Self = Self(1 << 2);
    pub(crate) const POST: Self = Self(1 << 3);
    pub(crate) const UNIT_TYPE: Self = Self(1 << 4);
    pub(crate) const UNIT: Self = Self(1 << 5);
    pub(crate) const LEVEL: Self = Self(1 << 6);
    pub(crate) const PLACE: Self = Self(1 << 7);
    pub(crate) const EVENT: Self = Self(1 << 8);
    pub(crate) const SPEECH: Self = Self(1 << 9);
    pub(crate) const ROLE: Self = Self(1 << 10);
    pub(crate) const STATUS: Self = Self(1 << 11);
    pub(crate) const PROGRAMME: Self = Self(1 << 12);
    pub(crate) const WEEKDAY: Self = Self(1 << 13);
    pub(crate) const MONTH: Self = Self(1 << 14);
    pub(crate) const DAY_PART: Self = Self(1 << 15);
    pub(crate) const CORPS: Self = Self(1 << 16);
    pub(crate) const GROUP: Self = Self(1 << 17);
    pub(super) const RELATIVE: Self = Self(1 << 18);
    /// A role of who takes over from whom, besides [`Kinds::ROLE`].
    pub(crate) const ROTATION: Self = Self(1 << 19);

    /// There are never more.
    pub(crate) const MOST: usize = 32;

    /// The number of one kind.
    #[inline]
    pub(crate) const fn number(self) -> usize {
        self.0.trailing_zeros() as usize % Self::MOST
    }

    /// The numbers of these kinds.
    #[inline]
    pub(crate) fn each(self) -> impl Iterator<Item = usize> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let it = (bits != 0).then(|| bits.trailing_zeros() as usize % Self::MOST)?;
            bits &= bits - 1;
            Some(it)
        })
    }

    /// These kinds and others.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some of these kinds are among others.
    #[inline]
    pub(crate) const fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kind of an entry.
    pub(super) fn of(term: Term) -> Self {
        match term {
            Term::Rank(_) => Self::RANK,
            Term::Corps(_) => Self::CORPS,
            Term::Degree(_) => Self::DEGREE,
            Term::Honorific(_) => Self::HONORIFIC,
            Term::Post(_) => Self::POST,
            Term::UnitType(_) => Self::UNIT_TYPE,
            Term::Unit(_) => Self::UNIT,
            Term::Level(_) => Self::LEVEL,
            Term::Place(_) => Self::PLACE,
            Term::Event(_) => Self::EVENT,
            Term::Speech(_) => Self::SPEECH,
            Term::Role(_) => Self::ROLE,
            Term::Status(_) => Self::STATUS,
            Term::Programme(_) => Self::PROGRAMME,
            Term::Weekday(_) => Self::WEEKDAY,
            Term::Month(_) => Self::MONTH,
            Term::DayPart(_) => Self::DAY_PART,
            Term::Group(_) => Self::GROUP,
            Term::Relative(_) => Self::RELATIVE,
        }
    }
}
