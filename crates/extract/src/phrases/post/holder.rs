//! Words between a post and its holder: `Kapolres Ngada definitif AKBP V`, `Kapolsek X yang lama Iptu B`, `Lurah Y Plt Sri H`.

use super::{Draft, capital};
use crate::names;
use crate::phrases::rank::has_rank;

impl Draft<'_, '_> {
    /// Skips words that say how the one who follows holds the post.
    pub(super) fn words_before_holder(&mut self) {
        let (doc, end) = (self.doc, self.end);
        let yang = usize::from(doc.is(end, "yang"));
        let (word, next) = (end + yang, end + yang + 1);
        if doc.same_sentence(self.start, end)
            && self.holder_at(next)
            && doc.tokens.get(end).is_some_and(|it| !it.is_capital())
        {
            let present =
                words!["definitif", "nondefinitif", "sementara", "baru", "terbaru", "tertua", "termuda", "senior"];
            if doc.is_any(word, present) {
                self.end = next;
                // `Ketua DPRD X sementara A`
                self.status.acting |= doc.is(word, "sementara");
            } else if doc.is_any(word, words!["lama", "terdahulu", "sebelumnya"]) {
                self.end = next;
                self.status.former = true;
            }
        }
        // `Kepala Desa X antarwaktu, A`, `Anggota DPRD X pengganti antarwaktu, B`
        let (doc, end) = (self.doc, self.end);
        let turn = end + usize::from(doc.is(end, "pengganti"));
        let between = if doc.is(turn, "antar") && doc.is(turn + 1, "waktu") {
            turn + 2
        } else {
            turn + usize::from(doc.is(turn, "antarwaktu"))
        };
        if between > turn && doc.same_sentence(self.start, turn) && self.holder_at(between) {
            self.end = between;
        }
        // `Kajari sebelumnya yakni A`
        if doc.is_any(self.end, words!["sebelumnya", "terdahulu"])
            && doc.is_any(self.end + 1, words!["yakni", "yaitu"])
            && self.holder_at(self.end + 2)
        {
            self.end += 1;
            self.status.former = true;
        }
        // `Bhabinkamtibmas setempat Bripka A`
        if doc.lexicon.post(self.post).personal && doc.is(self.end, "setempat") && self.holder_at(self.end + 1) {
            self.end += 1;
        }
        if doc.is(word, "saat")
            && doc.is(word + 1, "ini")
            && doc.same_sentence(self.start, word)
            && self.holder_at(word + 2)
        {
            self.end = word + 2;
        }
        if self.printed_unit().is_some() && doc.is_any(self.end, words!["Plt", "Plh", "Pj", "Pjs"]) {
            let next = self.end + 1 + usize::from(doc.mark(self.end + 1) == '.');
            if self.holder_at(next) {
                self.end = next;
                self.status.acting = true;
            }
        }
    }

    /// Whether a rank or a name begins at a token, or behind its comma.
    fn holder_at(&self, at: usize) -> bool {
        let doc = self.doc;
        let at = at + usize::from(doc.mark(at) == ',');
        let named = || capital(doc, at) && !names::blocks_name(doc, names::skip_honorifics(doc, at).0, true);
        doc.same_sentence(self.start, at) && (has_rank(doc, at) || named())
    }
}
