//! Makes HTML harmless and thin before it is parsed.
//!
//! A tree builder's work grows with the depth of nesting at each tag, so that a page of two hundred thousand open tags costs
//! minutes; and scripts, styles and comments are most of a page's bytes. One pass over the text drops them, tags that nest
//! too deeply, and everything behind a large number of tags. JSON-LD is set aside on the way.

/// Tags may nest this deep; deeper ones are dropped, their text kept.
const MAX_DEPTH: usize = 256;
/// Tags that are kept; the page is cut behind them.
const MAX_TAGS: usize = 120_000;
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
const LENIENT: &[&str] =
    &["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body", "colgroup"];

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

/// Thins a page.
pub(crate) fn thin(html: &str) -> Thin {
    let mut out = Thin { html: String::with_capacity(html.len().min(MAX_BYTES) / 2), ..Thin::default() };
    let (mut depth, mut skipped, mut tags, mut at) = (0_usize, 0_usize, 0_usize, 0_usize);
    while let Some(rest) = html.get(at..).filter(|it| !it.is_empty()) {
        let Some(open) = rest.find('<') else {
            out.html.push_str(rest);
            break;
        };
        out.html.push_str(rest.get(..open).unwrap_or_default());
        let tag = rest.get(open..).unwrap_or_default();
        if tags >= MAX_TAGS || out.html.len() >= MAX_BYTES {
            out.cut = true;
            break;
        }
        if let Some(comment) = tag.strip_prefix("<!--") {
            at += open + 4 + comment.find("-->").map_or(comment.len(), |it| it + 3);
            continue;
        }
        let Some((name, closing)) = name(tag) else {
            // A lone `<` is text; `<!doctype …>` and `<?xml …>` go through as they are.
            let length = if tag.starts_with("<!") || tag.starts_with("<?") {
                tag.find('>').map_or(tag.len(), |it| it + 1)
            } else {
                1
            };
            out.html.push_str(if length == 1 { "&lt;" } else { tag.get(..length).unwrap_or_default() });
            at += open + length;
            continue;
        };
        let length = tag_length(tag);
        let whole = tag.get(..length).unwrap_or_default();
        at += open + length;
        if !closing && DROPPED.contains(&name.as_str()) && !whole.ends_with("/>") {
            let (content, used) = content(html.get(at..).unwrap_or_default(), &name);
            let kept: usize = out.json.iter().map(String::len).sum();
            if name == "script" && whole.to_ascii_lowercase().contains("ld+json") && kept + content.len() <= MAX_JSON {
                out.json.push(content.to_owned());
            }
            out.html.push(' ');
            at += used;
            continue;
        }
        let counts = !VOID.contains(&name.as_str()) && !LENIENT.contains(&name.as_str()) && !whole.ends_with("/>");
        if counts && !closing {
            if depth >= MAX_DEPTH {
                skipped += 1;
                out.cut = true;
                continue;
            }
            depth += 1;
        } else if counts {
            if skipped > 0 {
                skipped -= 1;
                continue;
            }
            depth = depth.saturating_sub(1);
        }
        out.html.push_str(whole);
        tags += 1;
    }
    out
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

/// Bytes of a tag, minding quoted attribute values; an unclosed one ends at the next `<`, or with the text.
fn tag_length(tag: &str) -> usize {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in tag.bytes().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            None if byte == b'>' => return at + 1,
            None if after_equals && matches!(byte, b'"' | b'\'') => quote = Some(byte),
            _ => {}
        }
        after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
        if at > 1 << 16 {
            break;
        }
    }
    tag.find('>').map_or(tag.len(), |it| it + 1)
}

/// The content of a dropped element and the bytes up to behind its end tag.
fn content<'a>(rest: &'a str, name: &str) -> (&'a str, usize) {
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|it| it.find("</")) {
        let start = from + at;
        let after = rest.get(start + 2..).unwrap_or_default();
        if after.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
            let end = after.find('>').map_or(rest.len(), |it| start + 2 + it + 1);
            return (rest.get(..start).unwrap_or_default(), end);
        }
        from = start + 2;
    }
    // Without an end tag only raw text elements swallow the rest.
    if matches!(name, "script" | "style" | "textarea") { (rest, rest.len()) } else { ("", 0) }
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
