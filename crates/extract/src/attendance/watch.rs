//! Who guards an event: `dijaga ketat Polres X dan Satpol PP`.

use super::{Here, collect, collect_units, list_end, tells, verb_behind};
use crate::events::Draft;
use simpul_model::{EventKind, Role, reading::Who};

/// `dikawal Polres Y`, `Kabag Ops A mengawal dengan 60 personel`: those who guard it.
pub(super) fn read(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let cue = here.cue();
    if cue.passive && !stage.is_elsewhere(here.span.sentence) {
        // `dijaga ketat Polres X dan Satpol PP`, `dikawal Polres Y`
        let stop = list_end(stage, here.behind(), cue.role).min(verb_behind(stage, here.behind()));
        collect(stage, draft, cue.end..stop, here.away, "attendee-guard");
    } else if by_units(draft, here) {
        // `Polda X, Polres Y, 25 November 2024 – Polsek Z mengawal …`: the sender is not there.
        let dash = here.before().rev().find(|it| matches!(stage.doc.mark(*it), '–' | '—'));
        collect_units(stage, draft, dash.unwrap_or(here.tokens().start)..cue.at, "attendee-guard");
    } else if !cue.passive {
        guards(draft, here);
    }
}

/// `Polsek X melakukan pengawalan rekapitulasi`: whether only units stand before the cue.
fn by_units(draft: &Draft, here: Here<'_>) -> bool {
    let stage = here.stage;
    let cue = here.cue();
    let does = words!["melakukan", "melaksanakan"];
    stage.people.within(here.before()).is_empty()
        && (draft.kind == EventKind::Logistics && !cue.passive
            || stage.doc.is_any(cue.at, does) && draft.trigger.start >= cue.end)
}

/// `Kabag Ops mengawal dengan 60 personel`: who guards stands before.
fn guards(draft: &mut Draft, here: Here<'_>) {
    let at = here.cue().at;
    if matches!(draft.kind, EventKind::Inspection | EventKind::Ceremony | EventKind::CoordinationMeeting)
        || tells(here.stage.doc, here.before())
        || draft.trigger.start == at
    {
        return;
    }
    if let Some(seen) = here.nearest().filter(|it| it.tokens.end + 2 >= at) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-guards");
    }
}
