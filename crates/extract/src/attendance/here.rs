//! A role cue where it stands.

use crate::{
    events::Stretch,
    lines::{Cue, Stage},
    people::Seen,
};
use std::ops::Range;

/// A role cue (`dipimpin`, `dihadiri`, `bersama`) in its stretch.
#[derive(Clone, Copy)]
pub(crate) struct Here<'s> {
    pub(crate) stage: &'s Stage<'s, 's, 's>,
    pub(crate) span: &'s Stretch,
    /// The cues of the stretch, and which of them this is.
    pub(crate) cues: &'s [Cue],
    pub(crate) position: usize,
    /// The mentions that place nobody there.
    pub(crate) away: &'s [usize],
}

impl<'s> Here<'s> {
    pub(crate) fn cue(&self) -> Cue {
        self.cues[self.position]
    }

    /// The tokens of the stretch.
    pub(crate) fn tokens(&self) -> &'s Range<usize> {
        &self.span.tokens
    }

    /// All that stands before the cue.
    pub(crate) fn before(&self) -> Range<usize> {
        self.span.tokens.start..self.cue().at
    }

    /// All that stands behind it.
    pub(crate) fn behind(&self) -> Range<usize> {
        self.cue().end..self.span.tokens.end
    }

    /// The last `count` tokens before the cue, as far as the stretch goes.
    pub(crate) fn last(&self, count: usize) -> Range<usize> {
        let at = self.cue().at;
        at.saturating_sub(count).max(self.span.tokens.start)..at
    }

    /// The next `count` tokens behind it, as far as the stretch goes.
    pub(crate) fn next(&self, count: usize) -> Range<usize> {
        let end = self.cue().end;
        end..(end + count).min(self.span.tokens.end)
    }

    /// Whether somebody named in the stretch may be there.
    pub(crate) fn free(&self, seen: &Seen) -> bool {
        !self.away.contains(&seen.tokens.start)
    }

    /// The first one named in a range who may be there.
    pub(crate) fn first_free(&self, range: Range<usize>) -> Option<&'s Seen> {
        self.stage.people.within(range).iter().find(|it| self.free(it))
    }

    /// The one named nearest before the cue, if he may be there.
    pub(crate) fn nearest(&self) -> Option<&'s Seen> {
        self.stage.people.within(self.before()).last().filter(|it| self.free(it))
    }
}
