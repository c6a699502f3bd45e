//! What a selector can cost, counted from its text alone, so that a file is refused on every machine or on none.
//!
//! The measure is how many looks at elements a browser may need, in a page where each of them nearly fits, to say whether
//! one element matches:
//!
//! - each name, class, attribute or condition is one look;
//! - a step over any number of ancestors or siblings (a space, `~`) multiplies what stands before it by [`WALK`], one to the
//!   parent or the sibling beside (`>`, `+`) by one;
//! - `:has()` multiplies what it holds by [`SUBTREE`], or by [`WALK`] where that begins with `>` or `+`; `:nth-child()` and
//!   its kin by [`WALK`]; `:is()`, `:not()` and `:where()` by one;
//! - alternatives add up.

/// Ancestors, or siblings, of an element that a step may have to look at.
const WALK: u32 = 8;
/// Elements below another one that `:has()` may have to look at.
const SUBTREE: u32 = 32;

/// The cost of a selector. Anything may be given; what browsers cannot read has a cost that means nothing.
pub(super) fn cost(selector: &str) -> u32 {
    alternatives(&mut selector.chars().collect::<Vec<_>>().iter().copied().peekable(), 1, 1)
}

type Characters<'c> = std::iter::Peekable<std::iter::Copied<std::slice::Iter<'c, char>>>;

/// The cost of a list of selectors up to the bracket that closes it. Those that begin with `>` or `+` count `near` times,
/// others `far` times.
fn alternatives(rest: &mut Characters, near: u32, far: u32) -> u32 {
    // Of the alternatives before, of what stands before the last step, and of what follows it.
    let (mut all, mut before, mut here) = (0_u32, 0_u32, 0_u32);
    let mut step = None;
    let mut first = ' ';
    let mut name = String::new();
    loop {
        let character = rest.next().unwrap_or(')');
        let is_name = character.is_alphanumeric() || matches!(character, '-' | '_');
        // A step is over when something follows it, so that "a > b" and "a>b" are one step.
        if !matches!(character, ' ' | '>' | '+' | '~' | ',' | ')')
            && let Some(kind) = step.take()
        {
            if before == 0 && here == 0 {
                first = kind;
            } else {
                before = before.saturating_add(here).saturating_mul(if matches!(kind, '>' | '+') { 1 } else { WALK });
                here = 0;
            }
        }
        match character {
            ' ' => step = step.or(Some(' ')),
            '>' | '+' | '~' => step = Some(character),
            ',' | ')' => {
                all = all.saturating_add(before.saturating_add(here).saturating_mul(if matches!(first, '>' | '+') {
                    near
                } else {
                    far
                }));
                if character == ')' {
                    return all;
                }
                (before, here, step, first) = (0, 0, None, ' ');
            }
            '(' => {
                let inside = match name.as_str() {
                    "has" => alternatives(rest, WALK, SUBTREE),
                    // Its argument is numbers and signs, until "of".
                    nth if nth.starts_with("nth-") => alternatives(rest, WALK, WALK),
                    _ => alternatives(rest, 1, 1),
                };
                here = here.saturating_add(inside);
            }
            '[' => {
                here = here.saturating_add(1);
                skip_attribute(rest);
            }
            _ if is_name && name.is_empty() => here = here.saturating_add(1),
            '*' => here = here.saturating_add(1),
            _ => {}
        }
        if is_name { name.push(character.to_ascii_lowercase()) } else { name.clear() }
    }
}

/// Passes over what stands between square brackets; its spaces and signs are no steps.
fn skip_attribute(rest: &mut Characters) {
    let mut quoted = None;
    for character in rest {
        match (quoted, character) {
            (Some(quote), _) if quote == character => quoted = None,
            (None, '"' | '\'') => quoted = Some(character),
            (None, ']') => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{SUBTREE, WALK, cost};

    #[test]
    fn looks_are_counted() {
        for (selector, expected) in [
            ("", 0),
            ("a", 1),
            ("a.b[c=\"d e > f ~ g\"]:hover", 4),
            ("a, b", 2),
            ("a > b", 2),
            ("a>b", 2),
            ("a + b", 2),
            ("a b", WALK + 1),
            ("a ~ b", WALK + 1),
            ("* * *", (WALK + 1) * WALK + 1),
            ("a:is(b, c d)", 1 + 1 + 1 + WALK + 1),
            ("a:not(:is(b))", 4),
            ("a:has(b)", 2 + SUBTREE),
            ("a:has(> b)", 2 + WALK),
            ("a:has(> b c, d)", 2 + WALK * (WALK + 1) + SUBTREE),
            ("a:has(~ b)", 2 + SUBTREE),
            ("a:HAS(b) c", (2 + SUBTREE) * WALK + 1),
            ("a:has(b):has(c)", 3 + 2 * SUBTREE),
            // Told in docs/sites.md.
            ("div:has(> a) ~ p", 81),
        ] {
            assert_eq!(cost(selector), expected, "{selector}");
        }
    }

    #[test]
    fn no_text_is_too_much() {
        for text in
            [")))", "((((", "[", "[\"", ">>>", "a:has(", ":nth-child(2n + 1 of a b)", &"* ".repeat(200), &":is(".repeat(100)]
        {
            cost(text);
        }
        assert_eq!(cost(&"* ".repeat(200)), u32::MAX);
    }
}
