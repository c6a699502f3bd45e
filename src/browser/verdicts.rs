//! Posts on their way from the browser, as one string, and verdicts on their way back, as numbers, which `verdicts.js` makes into
//! objects. Every field that crosses by itself takes as long as a hundred letters of a string.
//!
//! A verdict is some sixty small objects. `JSON.parse` takes about as long to make them as the engine takes to judge the post;
//! a script that knows their shapes takes a tenth of that. Words of the module itself are told by the place where they stand in
//! its memory, and made once; those of a post, or made for it, follow each other in a string of their own.
//!
//! Both files go through the fields in the order of [`crate::report`](upshot::report); `tests/browser/core.test.mjs` holds them to
//! what JSON makes of the same report.

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use upshot::protocol::{PostText, Silenced, Silencer, Verdict};
use upshot::report::{Band, Contribution, Flag, Lens, Reason, Report, Results, Span};
use upshot::settings::Goal;

#[wasm_bindgen(module = "/verdicts.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn written(posts: &JsValue) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(js_name = verdicts)]
    fn made(numbers: &[i32], own: &str, posts: &JsValue) -> JsValue;
}

/// Reads an array of `PostText`; anything else is none. Keys stay where they are: [`to_js`] puts them beside the verdicts.
pub(crate) fn posts_of(posts: &JsValue) -> Option<Vec<PostText>> {
    let all = written(posts).ok()??;
    let mut reader = Reader { rest: &all };
    let mut posts = Vec::new();
    for _ in 0..reader.number()? {
        let marks = reader.number()?;
        posts.push(PostText {
            key: String::new(),
            text: reader.text()?,
            platform: reader.text()?,
            id: reader.text()?,
            author: reader.text()?,
            truncated: marks & 1 != 0,
            fresh: marks & 2 != 0,
        });
    }
    Some(posts)
}

/// Reads what `verdicts.js` wrote.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// Digits and a colon.
    fn number(&mut self) -> Option<usize> {
        let (digits, rest) = self.rest.split_once(':')?;
        self.rest = rest;
        Some(digits.bytes().fold(0, |number, digit| number * 10 + usize::from(digit & 15)))
    }

    /// Words behind their length as JavaScript counts.
    fn text(&mut self) -> Option<String> {
        let mut left = self.number()?;
        let mut end = left;
        if !self.rest.as_bytes().get(..end).is_some_and(<[u8]>::is_ascii) {
            let fits = |byte: &u8| {
                let units = match byte {
                    0x80..0xC0 => 0,
                    0xF0.. => 2,
                    _ => 1,
                };
                let fits = units <= left;
                left = left.saturating_sub(units);
                fits
            };
            end = self.rest.bytes().take_while(fits).count();
        }
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(text.to_owned())
    }
}

/// Verdicts on these posts as plain JavaScript objects.
pub(crate) fn to_js(verdicts: &[Verdict], posts: &JsValue) -> JsValue {
    let mut writer = Writer { numbers: Vec::with_capacity(verdicts.len() * 256), own: String::new() };
    for verdict in verdicts {
        writer.verdict(verdict);
    }
    made(&writer.numbers, &writer.own, posts)
}

struct Writer {
    numbers: Vec<i32>,
    /// The words that are not the module's own, one behind the other.
    own: String,
}

impl Writer {
    fn number(&mut self, number: u32) {
        self.numbers.push(number.cast_signed());
    }

    /// With four digits behind the point, as in JSON.
    fn fraction(&mut self, number: f32) {
        let number = f64::from(number) * 1e4;
        self.numbers.push((number + 0.5_f64.copysign(number)) as i32);
    }

    /// Words that stand in the module.
    fn text(&mut self, text: &'static str) {
        self.number(text.as_ptr() as u32);
        self.number(text.len() as u32);
    }

    /// Words that do not: no place, and how long they are as JavaScript counts.
    fn own(&mut self, text: &str) {
        self.number(0);
        self.number(text.encode_utf16().count() as u32);
        self.own.push_str(text);
    }

    fn list<T>(&mut self, items: &[T], one: fn(&mut Self, &T)) {
        self.number(items.len() as u32);
        for item in items {
            one(self, item);
        }
    }

    fn verdict(&mut self, Verdict { key: _, report, silenced, author_muted }: &Verdict) {
        self.report(report);
        self.list(silenced, Self::silenced);
        self.number((*author_muted).into());
    }

    fn silenced(&mut self, Silenced { flag, by, form }: &Silenced) {
        self.flag(flag);
        self.text(match by {
            Silencer::Rule => "rule",
            Silencer::Wrong => "wrong",
        });
        self.own(form);
    }

    fn report(&mut self, Report { assessed, reason, language, partial, flags, notes, results }: &Report) {
        self.number((*assessed).into());
        self.text(match reason {
            None => "",
            Some(Reason::TooShort) => "too-short",
            Some(Reason::Language) => "language",
            Some(Reason::Cut) => "cut",
            Some(Reason::NoWords) => "no-words",
        });
        self.text(language.unwrap_or_default());
        self.number((*partial).into());
        self.list(flags, Self::flag);
        self.list(notes, Self::flag);
        self.number(results.is_some().into());
        if let Some(results) = results {
            self.results(results);
        }
    }

    fn flag(&mut self, Flag { rule, title, what, why, instead, spans }: &Flag) {
        self.text(rule);
        self.text(title);
        match what {
            Cow::Borrowed(what) => self.text(what),
            Cow::Owned(what) => self.own(what),
        }
        self.text(why);
        self.text(instead);
        self.list(spans, Self::span);
    }

    fn results(&mut self, Results { score, low, high, band, goal, base, lenses, contributions }: &Results) {
        for number in [score, low, high] {
            self.number((*number).into());
        }
        self.text(match band {
            Band::Low => "low",
            Band::Some => "some",
            Band::Good => "good",
            Band::Strong => "strong",
        });
        self.text(match goal {
            Goal::Balanced => "balanced",
            Goal::Traffic => "traffic",
            Goal::Leads => "leads",
            Goal::Trust => "trust",
            Goal::Community => "community",
        });
        self.fraction(*base);
        for lens in [lenses.value, lenses.audience, lenses.trust, lenses.path, lenses.conversation] {
            self.number(lens.into());
        }
        self.list(contributions, Self::contribution);
    }

    fn contribution(&mut self, Contribution { lens, cue, what, points, spans }: &Contribution) {
        // What it has in common with others of its kind is read once.
        self.number((cue.as_ptr() as u32) << 3 | *lens as u32);
        self.text(match lens {
            Lens::Value => "value",
            Lens::Audience => "audience",
            Lens::Trust => "trust",
            Lens::Path => "path",
            Lens::Conversation => "conversation",
        });
        self.text(cue);
        self.text(what);
        self.fraction(*points);
        self.list(spans, Self::span);
    }

    fn span(&mut self, Span { start, end }: &Span) {
        self.number(*start);
        self.number(*end);
    }
}
