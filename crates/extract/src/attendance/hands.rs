//! What goes from hand to hand at an event, and what is done there by hand: who gives, who takes and who lays hands on it is there.

use super::{counterparts::someone, joined::Clause};
use crate::{
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    words::Words,
};
use simpul_model::EventKind;
use std::ops::Range;

/// Reads the hands that a stretch tells of.
pub(super) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    use EventKind::{Debate, Hearing, LawEnforcement, PressConference, Protest, Voting};
    let lists = [Words::Hands, Words::ByHand];
    if draft.planned || !stage.marks.in_sentence(span.sentence, &lists) || stage.is_elsewhere(span.sentence) {
        return;
    }
    let own = span.tokens.contains(&draft.trigger.start);
    // `Ketua KPU A menerima surat dari Bupati B pekan lalu`: not at the event just told.
    let spans = words!["hari", "pekan", "minggu", "bulan", "tahun"];
    let past = |it: usize| stage.doc.is_any(it.wrapping_sub(1), spans);
    if !own && stage.doc.each_of(span.tokens.clone(), words!["lalu", "silam", "kemarin"]).any(past) {
        return;
    }
    if matches!(draft.kind, Debate | Hearing | Protest | Voting) || draft.kind == PressConference && !own {
        return;
    }
    let hands = Hands { clause: Clause { stage, span, away }, seized: own && draft.kind == LawEnforcement };
    for verb in stage.marks.each(span.tokens.clone(), |it| it.lists(&lists)) {
        if stage.doc.quote_of(verb).is_some() || hands.is_unreal(verb) {
            continue;
        }
        if stage.doc.is_any(verb, words!(SIGNS)) {
            hands.sign(draft, verb);
        } else if stage.marks.has(verb, Words::ByHand) {
            hands.by_hand(draft, verb);
        } else if draft.kind != LawEnforcement || own {
            hands.hand_over(draft, verb);
        }
    }
}

/// Verbs of signing.
const SIGNS: &[&str] = &["menandatangani", "ditandatangani", "meneken", "diteken"];

/// A stretch in which something goes from hand to hand.
struct Hands<'x, 's, 'd, 'a> {
    clause: Clause<'x, 's, 'd, 'a>,
    /// It tells of what the police seized: suspects are handed over like things.
    seized: bool,
}

impl Hands<'_, '_, '_, '_> {
    /// `akan menyerahkan`, `pernah menerima`, `batal diserahkan`: whether the words before a verb say that it was not done there.
    fn is_unreal(&self, verb: usize) -> bool {
        let doc = self.clause.stage.doc;
        let before = verb.saturating_sub(3).max(self.clause.span.tokens.start)..verb;
        let other = words!["pernah", "akan", "bakal", "belum", "batal", "tidak", "tak", "untuk", "agar", "sebelumnya"];
        doc.any_of(before, other) || self.clause.stage.marks.has(verb.wrapping_sub(1), Words::Unreal)
    }

    /// `Piagam diserahkan A kepada B`, `A menyerahkan piagam kepada B`, `B menerima piagam dari A`, `penyerahan piagam dari A kepada B`.
    fn hand_over(&self, draft: &mut Draft, verb: usize) {
        let doc = self.clause.stage.doc;
        let word = doc.word(verb);
        let begins = |part: &str| word.get(..part.len()).is_some_and(|it| it.eq_ignore_ascii_case(part));
        let takes = doc.is_any(verb, words!["menerima", "mendapat", "mendapatkan", "memperoleh"]);
        let end = self.clause_end(verb + 1);
        if takes {
            self.take(draft, verb, end);
            return;
        }
        let to = self.taker(verb + 1..end);
        let near = verb.saturating_sub(2).max(self.clause.span.tokens.start)..to.map_or((verb + 6).min(end), |it| it.1);
        if self.is_no_gift(near) {
            return;
        }
        // `Piagam diserahkan langsung oleh A`
        let giver = if begins("di") { self.clause.agent(verb) } else { None };
        if let Some((seen, _)) = to {
            let subject = if begins("me") { self.clause.subject(verb) } else { None };
            giver
                .as_deref()
                .or(subject.as_deref())
                .into_iter()
                .flatten()
                .for_each(|it| draft.attends(it, "attendee-gives"));
            self.clause.all_abreast(seen).iter().for_each(|it| draft.attends(it, "attendee-counterpart"));
        } else if doc.is_any(verb, words!["diserahkan", "disematkan", "dikalungkan", "diberikan"]) {
            // Not where nothing was given by hand: `diberikan A` of thanks.
            giver.into_iter().flatten().for_each(|it| draft.attends(&it, "attendee-gives"));
        } else if begins("me") && self.gives_to_some(draft, verb, end) {
            self.clause.subject(verb).iter().flatten().for_each(|it| draft.attends(it, "attendee-gives"));
        }
    }

    /// `menyerahkan SK kepada dua warga binaan`: whether a gift goes to people without names, where the event itself is told.
    fn gives_to_some(&self, draft: &Draft, verb: usize, end: usize) -> bool {
        let stage = self.clause.stage;
        let gift = |it: usize| stage.marks.has_any(it, &[Words::Gifts, Words::Goods]);
        self.clause.span.tokens.contains(&draft.trigger.start)
            && (verb + 1..(verb + 4).min(end)).any(gift)
            && stage.doc.any_of(verb + 1..end.min(verb + 16), words!["kepada"])
    }

    /// `B menerima piagam dari A`: who takes a gift, and from whom.
    fn take(&self, draft: &mut Draft, verb: usize, end: usize) {
        let doc = self.clause.stage.doc;
        let thing = (verb + 1..(verb + 4).min(end))
            .find(|it| self.clause.stage.marks.has_any(*it, &[Words::Gifts, Words::Goods]));
        let Some(thing) = thing.filter(|it| !self.is_no_gift(verb + 1..*it)) else { return };
        let from = (thing + 1..(thing + 9).min(end)).find(|it| doc.is(*it, "dari"));
        let hands = |it: usize| it + 1 + usize::from(doc.is_any(it + 1, words!["tangan", "tim"]));
        let giver = from.and_then(|it| someone(self.clause.stage, hands(it), end, self.clause.away));
        let own = self.clause.span.tokens.contains(&draft.trigger.start);
        if giver.is_none() && !own {
            return;
        }
        self.clause.subject(verb).iter().flatten().for_each(|it| draft.attends(it, "attendee-takes"));
        if let Some(seen) = giver {
            self.clause.all_abreast(seen).iter().for_each(|it| draft.attends(it, "attendee-gives"));
        }
    }

    /// `Botol dipecahkan A, disusul B`, `A bersama B menuangkan miras`: who does something by hand at the event, and who follows suit.
    fn by_hand(&self, draft: &mut Draft, verb: usize) {
        let passive = self.clause.stage.doc.is_passive(verb);
        let found = if passive { self.clause.agent(verb) } else { self.clause.subject(verb) };
        let Some(people) = found else { return };
        for it in &people {
            draft.attends(it, "attendee-by-hand");
        }
        let from = people.iter().map(|it| it.tokens.end).max().map_or(verb, |it| it.max(verb));
        if let Some(next) = self.followers(from) {
            for it in &next {
                draft.attends(it, "attendee-by-hand");
            }
        }
    }

    /// `Nota kesepahaman diteken A dan B`, `A menandatangani naskah hibah dengan B`: who signs what two agree on.
    fn sign(&self, draft: &mut Draft, verb: usize) {
        let doc = self.clause.stage.doc;
        let tokens = &self.clause.span.tokens;
        let papers = words![
            "nota",
            "MoU",
            "NPHD",
            "PKS",
            "naskah",
            "perjanjian",
            "kesepahaman",
            "kesepakatan",
            "kerja",
            "kerjasama",
            "pakta",
            "deklarasi",
            "komitmen",
            "ikrar",
            "dokumen",
            "hibah",
            "acara"
        ];
        let others = words!["surat", "SK", "piagam", "edaran", "telegram", "keputusan", "petisi"];
        let passive = doc.is_passive(verb);
        let thing =
            if passive { verb.saturating_sub(8).max(tokens.start)..verb } else { verb + 1..(verb + 6).min(tokens.end) };
        if !doc.any_of(thing.clone(), papers) || doc.any_of(thing, others) {
            return;
        }
        let signs = if passive { self.clause.agent(verb) } else { self.clause.subject(verb) };
        let Some(people) = signs else { return };
        for it in &people {
            draft.attends(it, "attendee-signs");
        }
        // `… dengan Kajari B`
        let near = verb + 1..(verb + 14).min(tokens.end);
        let with = near.take_while(|it| doc.mark(*it) != ',').find(|it| doc.is_any(*it, words!["dengan", "bersama"]));
        if let Some(seen) = with.and_then(|it| someone(self.clause.stage, it + 1, tokens.end, self.clause.away)) {
            self.clause.all_abreast(seen).iter().for_each(|it| draft.attends(it, "attendee-signs"));
        }
    }

    /// `…, disusul Bupati B dan Dandim C`, `…, berikutnya oleh Kajari D`: who does the same next.
    fn followers(&self, from: usize) -> Option<Vec<Seen>> {
        let doc = self.clause.stage.doc;
        let next =
            words!["disusul", "diikuti", "berikutnya", "kemudian", "lalu", "dilanjutkan", "selanjutnya", "begitu"];
        let at = doc.first_of(from..self.clause.span.tokens.end.min(from + 14), next)?;
        let small = words!["oleh", "kemudian", "juga", "pula", "langsung", "dengan"];
        let first = (at + 1..at + 4).find(|it| !doc.is_any(*it, small))?;
        let seen = someone(self.clause.stage, first, self.clause.span.tokens.end, self.clause.away)?;
        let people = self.clause.all_abreast(seen);
        // `kemudian Camat B memimpin doa`: something else.
        let last = people.last().map_or(first, |it| it.tokens.end);
        (!doc.may_be_verb(last)).then_some(people)
    }

    /// Whom something is given to behind a verb, and the word that leads to him: `kepada A`, `ke pundak A`.
    fn taker(&self, range: Range<usize>) -> Option<(&Seen, usize)> {
        let doc = self.clause.stage.doc;
        let other = |it: usize| doc.may_be_verb(it) && doc.word(it).starts_with("me");
        let leads = words!["kepada", "ke", "di", "pada"];
        let body = words!["pundak", "dada", "tangan", "leher", "bahu", "kepala"];
        for to in range.clone().take_while(|it| !other(*it)).filter(|it| doc.is_any(*it, leads)) {
            let first = if doc.is(to, "kepada") { to + 1 } else { to + 2 };
            if first > to + 1 && !doc.is_any(to + 1, body) {
                continue;
            }
            // `kepada penggantinya, AKBP A`
            let named = someone(self.clause.stage, first, range.end, self.clause.away).or_else(|| {
                let comma = (first + 1..first + 3).find(|it| doc.mark(*it) == ',')?;
                let stands_for = doc.is_any(first, words!["penggantinya", "penerusnya", "pejabat", "pendahulunya"]);
                someone(self.clause.stage, comma + 1, range.end, self.clause.away).filter(|_| stands_for)
            });
            if let Some(seen) = named.filter(|_| doc.quote_of(to).is_none()) {
                return Some((seen, to));
            }
        }
        None
    }

    /// `sepenuhnya`, `perkara`: whether what stands there is handed to nobody by hand.
    fn is_no_gift(&self, range: Range<usize>) -> bool {
        let doc = self.clause.stage.doc;
        let seized = words!["pelaku", "tersangka", "berkas"];
        let plain =
            |it: usize| self.clause.stage.marks.has(it, Words::NoGifts) && !(self.seized && doc.is_any(it, seized));
        range.into_iter().any(|it| plain(it) || doc.quote_of(it).is_some())
    }

    /// Where the clause ends that begins at a token: before the next verb of giving.
    fn clause_end(&self, from: usize) -> usize {
        let end = self.clause.span.tokens.end.min(from + 40);
        self.clause
            .stage
            .marks
            .each_of(from..end, Words::Hands)
            .find(|it| !self.clause.stage.doc.is(it - 1, "yang"))
            .unwrap_or(end)
    }
}
