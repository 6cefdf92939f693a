//! Makes HTML harmless and thin before it is parsed.
//!
//! A tree builder's work grows with the depth of nesting at each tag, so that a page of two hundred thousand open tags costs
//! minutes; and scripts, styles and comments are most of a page's bytes. One pass over the text drops them, tags that nest
//! too deeply, and all tags behind a large number of them. JSON-LD is set aside on the way.

/// Tags may nest this deep; deeper ones are dropped, their text kept.
const MAX_DEPTH: usize = 128;
/// Elements that style text may be open at once.
const MAX_STYLING: usize = 12;
/// Tags that are kept; of those behind them only the text is.
const MAX_TAGS: usize = 60_000;
/// Bytes within which the quotes of a tag's attributes are minded.
const MAX_TAG: usize = 8 << 10;
/// Bytes of thinned HTML that are kept.
const MAX_BYTES: usize = 6 << 20;
/// Bytes of JSON-LD that are kept.
const MAX_JSON: usize = 1 << 20;

/// Elements that are dropped whole.
const DROPPED: &[&str] =
    &["script", "style", "noscript", "svg", "template", "iframe", "object", "canvas", "math", "textarea", "select"];
/// Elements that have no end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
/// Elements whose end tag may be left out: they don't count as depth.
const LENIENT: &[&str] = &[
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body", "colgroup",
    "a",
];
/// Elements that style text.
const STYLING: &[&str] = &["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// A page without what is never read.
#[derive(Debug, Default)]
pub(crate) struct Thin {
    /// The HTML.
    pub(crate) html: String,
    /// The contents of `<script type="application/ld+json">`.
    pub(crate) json: Vec<String>,
    /// Something was cut because there was too much of it.
    pub(crate) cut: bool,
}

/// Where the pass stands.
#[derive(Default)]
struct State {
    /// Open elements, without those whose end tag may be left out.
    depth: usize,
    /// Open elements whose tags were dropped for their depth.
    skipped: usize,
    /// Open elements that only style text; the tree builder opens them anew in each paragraph.
    styling: usize,
    /// Tags kept.
    tags: usize,
    /// Names of which no end tag is left on the page.
    endless: Vec<String>,
}

/// Thins a page.
pub(crate) fn thin(html: &str) -> Thin {
    let mut out = Thin { html: String::with_capacity(html.len().min(MAX_BYTES) / 2), ..Thin::default() };
    let mut state = State::default();
    let mut at = 0;
    while let Some(rest) = html.get(at..).filter(|it| !it.is_empty()) {
        let Some(open) = rest.find('<') else {
            out.html.push_str(rest);
            break;
        };
        out.html.push_str(rest.get(..open).unwrap_or_default());
        if out.html.len() >= MAX_BYTES {
            out.cut = true;
            break;
        }
        at += open;
        at += one(rest.get(open..).unwrap_or_default(), &mut state, &mut out);
    }
    out
}

/// Takes the tag or comment that the text begins with; gives its bytes.
fn one(tag: &str, state: &mut State, out: &mut Thin) -> usize {
    if let Some(comment) = tag.strip_prefix("<!--") {
        return 4 + comment.find("-->").map_or(comment.len(), |it| it + 3);
    }
    if tag.starts_with("<!") || tag.starts_with("<?") {
        let length = tag.find('>').map_or(tag.len(), |it| it + 1);
        out.html.push_str(tag.get(..length).unwrap_or_default());
        return length;
    }
    let Some((name, closing)) = name(tag) else {
        out.html.push_str("&lt;");
        return 1;
    };
    let length = tag_length(tag);
    let whole = tag.get(..length).unwrap_or_default();
    let empty = whole.ends_with("/>");
    if !closing && !empty && DROPPED.contains(&name.as_str()) {
        out.html.push(' ');
        return length + drop_content(tag.get(length..).unwrap_or_default(), &name, whole, state, out);
    }
    if keeps(&name, closing, empty, state) {
        out.html.push_str(whole);
    } else {
        out.html.push(' ');
        out.cut = true;
    }
    length
}

/// Whether a tag stays: not nested too deeply, not one too many.
fn keeps(name: &str, closing: bool, empty: bool, state: &mut State) -> bool {
    let counts = !VOID.contains(&name) && !LENIENT.contains(&name) && !empty;
    let styles = STYLING.contains(&name);
    if state.tags >= MAX_TAGS {
        return false;
    }
    if counts && !closing {
        if state.depth >= MAX_DEPTH || (styles && state.styling >= MAX_STYLING) {
            state.skipped += 1;
            return false;
        }
        state.depth += 1;
        state.styling += usize::from(styles);
    } else if counts {
        if state.skipped > 0 {
            state.skipped -= 1;
            return false;
        }
        state.depth = state.depth.saturating_sub(1);
        state.styling = state.styling.saturating_sub(usize::from(styles));
    }
    state.tags += 1;
    true
}

/// Drops the content of an element, keeping JSON-LD aside; gives its bytes.
fn drop_content(rest: &str, name: &str, whole: &str, state: &mut State, out: &mut Thin) -> usize {
    // Without an end tag only raw text swallows the rest.
    let swallows = matches!(name, "script" | "style" | "textarea");
    let (content, used) = if state.endless.iter().any(|it| it == name) { None } else { content(rest, name) }
        .unwrap_or_else(|| {
            state.endless.push(name.to_owned());
            if swallows { (rest, rest.len()) } else { ("", 0) }
        });
    let kept: usize = out.json.iter().map(String::len).sum();
    if name == "script" && whole.to_ascii_lowercase().contains("ld+json") && kept + content.len() <= MAX_JSON {
        out.json.push(content.to_owned());
    }
    used
}

/// The lower-case name of a tag, and whether it is an end tag.
fn name(tag: &str) -> Option<(String, bool)> {
    let rest = tag.strip_prefix('<')?;
    let (rest, closing) = rest.strip_prefix('/').map_or((rest, false), |it| (it, true));
    if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name: String = rest
        .chars()
        .take(24)
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .map(|c| c.to_ascii_lowercase())
        .collect();
    Some((name, closing))
}

/// Bytes of a tag, minding quoted attribute values within reason; one without an end runs to the end of the text.
fn tag_length(tag: &str) -> usize {
    let Some(first) = tag.find('>') else { return tag.len() };
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in tag.bytes().enumerate().take(MAX_TAG) {
        match quote {
            Some(open) if byte == open => quote = None,
            None if byte == b'>' => return at + 1,
            None if after_equals && matches!(byte, b'"' | b'\'') => quote = Some(byte),
            _ => {}
        }
        after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
    }
    first + 1
}

/// The content of a dropped element and the bytes up to behind its end tag; `None` where there is none.
fn content<'a>(rest: &'a str, name: &str) -> Option<(&'a str, usize)> {
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|it| it.find("</")) {
        let start = from + at;
        let after = rest.get(start + 2..).unwrap_or_default();
        if after.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
            let end = after.find('>').map_or(rest.len(), |it| start + 2 + it + 1);
            return Some((rest.get(..start).unwrap_or_default(), end));
        }
        from = start + 2;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_styles_and_comments_go_and_json_is_kept() {
        let thin = thin(
            "<p>a<script>if (a<b) x()</script><!-- <p> -->b<style>p{}</style></p><script type=\"application/ld+json\">{}</script>",
        );
        assert_eq!(thin.html, "<p>a b </p> ");
        assert_eq!(thin.json, ["{}"]);
    }

    #[test]
    fn deep_nesting_is_flattened() {
        let thin = thin(&format!("{}x{}", "<div>".repeat(200_000), "</div>".repeat(200_000)));
        assert_eq!(thin.html.matches("<div>").count(), MAX_DEPTH);
        assert_eq!(thin.html.matches("</div>").count(), MAX_DEPTH);
        assert!(thin.html.contains('x') && thin.cut);
    }

    #[test]
    fn a_greater_sign_in_a_value_ends_no_tag() {
        assert_eq!(thin("<a title=\"x > y\">z</a>").html, "<a title=\"x > y\">z</a>");
        assert_eq!(thin("3 < 4").html, "3 &lt; 4");
    }
}
