//! Ranks as steps of a ladder: what a career can climb.
//!
//! Polri and TNI have 22 steps each (Perkap 3/2016, PP 39/2010); the step counts from 1 (lowest) to 22 (general).
//! A rank that is on no ladder is a step of its own and only equal to itself.

use simpul_model::Service;

/// One of the services' ladders, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ladder {
    Polri,
    Tni,
    /// A rank that the tables do not know: the number tells such ranks apart.
    Other,
}

/// A rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Step {
    pub(crate) ladder: Ladder,
    pub(crate) level: u32,
}

impl Step {
    /// Whether headquarters moves people of this rank all over the country.
    pub(crate) fn is_national(self) -> bool {
        self.ladder != Ladder::Other && self.level >= NATIONAL_FROM
    }

    /// Whether the rank is a general's, an admiral's or an air marshal's.
    pub(crate) fn is_general(self) -> bool {
        self.ladder != Ladder::Other && self.level >= GENERALS_FROM
    }
}

/// Short forms and long forms, lowest rank first; folded.
const POLRI: &[&[&str]] = &[
    &["bharada", "bhayangkara dua"],
    &["bharatu", "bhayangkara satu"],
    &["bharaka", "bhayangkara kepala"],
    &["abripda", "ajun brigadir polisi dua"],
    &["abriptu", "ajun brigadir polisi satu"],
    &["abrip", "ajun brigadir polisi", "abrippol"],
    &["bripda", "brigadir polisi dua", "brigadir dua"],
    &["briptu", "brigadir polisi satu", "brigadir satu"],
    &["brigpol", "brigadir polisi", "brigadir", "brigadir pol", "brig pol", "brig"],
    &["bripka", "brigadir polisi kepala", "brigadir kepala"],
    &["aipda", "ajun inspektur polisi dua", "ajun inspektur dua"],
    &["aiptu", "ajun inspektur polisi satu", "ajun inspektur satu"],
    &["ipda", "inspektur polisi dua", "inspektur dua"],
    &["iptu", "inspektur polisi satu", "inspektur satu", "ipt"],
    &["akp", "ajun komisaris polisi", "ajun komisaris"],
    &["kompol", "komisaris polisi", "kp"],
    &["akbp", "ajun komisaris besar polisi", "ajun komisaris besar", "akpb"],
    &["kombes", "komisaris besar polisi", "komisaris besar", "kombes pol", "kombespol", "kbp"],
    &["brigjen pol", "brigadir jenderal polisi", "brigjenpol", "brigjen polisi"],
    &["irjen", "inspektur jenderal polisi", "inspektur jenderal", "irjen pol", "irjenpol", "irjen polisi"],
    &["komjen", "komisaris jenderal polisi", "komisaris jenderal", "komjen pol", "komjenpol"],
    &["jenderal pol", "jenderal polisi", "jendral pol", "jendral polisi"],
];
/// The army's names stand for those of navy and air force.
const TNI: &[&[&str]] = &[
    &["prada", "prajurit dua", "kld", "kelasi dua"],
    &["pratu", "prajurit satu", "kls", "kelasi satu"],
    &["praka", "prajurit kepala", "klk", "kelasi kepala"],
    &["kopda", "kopral dua"],
    &["koptu", "kopral satu"],
    &["kopka", "kopral kepala"],
    &["serda", "sersan dua"],
    &["sertu", "sersan satu"],
    &["serka", "sersan kepala"],
    &["serma", "sersan mayor"],
    &["pelda", "pembantu letnan dua"],
    &["peltu", "pembantu letnan satu"],
    &["letda", "letnan dua"],
    &["lettu", "letnan satu"],
    &["kapten", "kapt"],
    &["mayor"],
    &["letkol", "letnan kolonel"],
    &["kolonel"],
    &["brigjen", "brigadir jenderal", "laksma", "laksamana pertama", "marsma", "marsekal pertama"],
    &["mayjen", "mayor jenderal", "laksda", "laksamana muda", "marsda", "marsekal muda"],
    &["letjen", "letnan jenderal", "laksdya", "laksamana madya", "marsdya", "marsekal madya"],
    &["jenderal", "jendral", "laksamana", "marsekal"],
];

/// The first step of those whom headquarters moves all over the country (AKBP, Letkol).
const NATIONAL_FROM: u32 = 17;
/// The first step of generals.
const GENERALS_FROM: u32 = 19;

/// Reads a rank as printed; corps and branch behind it are left out. `other` numbers ranks on no ladder.
pub(crate) fn step_of(printed: &str, service: Option<Service>, other: &mut impl FnMut(&str) -> u32) -> Option<Step> {
    let words = folded(printed);
    if words.is_empty() {
        return None;
    }
    let found = on_ladder(&words).map(|it| match it {
        // Brigjen alone is a rank of both.
        Step { ladder: Ladder::Tni, level: 19 } if words == "brigjen" && service == Some(Service::Polri) => {
            Step { ladder: Ladder::Polri, level: 19 }
        }
        other => other,
    });
    Some(found.unwrap_or_else(|| Step { ladder: Ladder::Other, level: other(&words) }))
}

/// The corps behind a military rank (`inf` of `Letkol Inf`): nobody changes it.
pub(crate) fn corps_of(printed: &str) -> Option<String> {
    let words = folded(printed);
    let mut rest = words.as_str();
    while let Some((shorter, _)) = rest.rsplit_once(' ') {
        if TNI.iter().any(|forms| forms.contains(&shorter)) {
            let corps = words.get(shorter.len() + 1..)?;
            return (!matches!(corps, "" | "tni" | "pol" | "purn")).then(|| corps.to_owned());
        }
        rest = shorter;
    }
    None
}

/// Tries all words, then fewer and fewer: corps, branch and brackets stand behind the rank.
fn on_ladder(words: &str) -> Option<Step> {
    let mut rest = words;
    loop {
        for (ladder, table) in [(Ladder::Polri, POLRI), (Ladder::Tni, TNI)] {
            if let Some(at) = table.iter().position(|forms| forms.contains(&rest)) {
                return Some(Step { ladder, level: at as u32 + 1 });
            }
        }
        rest = rest.rsplit_once(' ')?.0;
    }
}

fn folded(printed: &str) -> String {
    let mut out = String::with_capacity(printed.len());
    for c in printed.chars() {
        // The stops of `A.K.B.P.` join, the stop of `Kombes. Pol.` parts.
        let parts = c != '.' || out.len() > 3;
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if parts && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(printed: &str, ladder: Ladder, level: u32) {
        assert_eq!(step_of(printed, None, &mut |_| 0), Some(Step { ladder, level }), "{printed}");
    }

    #[test]
    fn the_corps_stands_behind_the_rank() {
        assert_eq!(corps_of("Letkol Inf").as_deref(), Some("inf"));
        assert_eq!(corps_of("Kolonel Laut (P)").as_deref(), Some("laut p"));
        assert_eq!(corps_of("Mayjen TNI"), None);
        assert_eq!(corps_of("AKBP"), None);
    }

    #[test]
    fn generals_begin_with_one_star() {
        let is_general = |printed: &str| step_of(printed, None, &mut |_| 0).is_some_and(Step::is_general);
        assert!(["Brigjen TNI", "Laksma TNI", "Irjen Pol"].into_iter().all(is_general));
        assert!(!["Kombes Pol", "Kolonel Inf", "Penata"].into_iter().any(is_general));
    }

    #[test]
    fn ranks_are_read_as_printed() {
        check("AKBP", Ladder::Polri, 17);
        check("A.K.B.P.", Ladder::Polri, 17);
        check("Kombes. Pol.", Ladder::Polri, 18);
        check("Brigjen Pol", Ladder::Polri, 19);
        check("Brigjen TNI", Ladder::Tni, 19);
        check("Letkol Inf", Ladder::Tni, 17);
        check("Kolonel Laut (P)", Ladder::Tni, 18);
        check("Ajun Komisaris Besar Polisi", Ladder::Polri, 17);
        check("Jenderal TNI", Ladder::Tni, 22);
        check("Jenderal Polisi", Ladder::Polri, 22);
        check("Penata Muda", Ladder::Other, 0);
    }
}
