//! JSON read into a [`Value`], and out of it into the types of the messages.
//!
//! Not by serde: what it makes of a type with twenty fields takes as many kilobytes, most of them to leave in the middle.
//! Here reading goes on whatever it meets, and what was wrong is told at the end.
//!
//! ```
//! use upshot::adapter::Redirect;
//! use upshot::json::Value;
//!
//! let value = Value::parse(r#"{"prefix": "l.example.com/l.php", "parameter": "u"}"#).unwrap();
//! assert_eq!(value.to::<Redirect>().unwrap().parameter, "u");
//! ```

use std::fmt::{self, Display};

use crate::order::Named;

/// Lists and objects in each other, at most; what is deeper is no message.
const DEEPEST: u32 = 64;

/// What JSON says.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// `null`; also what is absent.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// The fields of an object, in their order.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Reads JSON; `None` when it is none, or lists and objects lie more than 64 deep in each other.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        let mut reader = Reader { json, at: 0 };
        let value = reader.value(0)?;
        (reader.peek() == 0 && reader.at == json.len()).then_some(value)
    }

    /// The value as one of the types of the messages. Fields that the type does not have are passed over.
    pub fn to<T: Read>(&self) -> Result<T, Unread> {
        let mut faults = Faults { is_strict: false, first: None };
        let read = T::read(self, &mut faults);
        faults.told(read)
    }

    /// The same, where a field that the type does not have is an error.
    pub fn to_exactly<T: Read>(&self) -> Result<T, Unread> {
        let mut faults = Faults { is_strict: true, first: None };
        let read = T::read(self, &mut faults);
        faults.told(read)
    }
}

/// What does not fit a type, in a few words that hold nothing of the value but names of fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread(String);

impl Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unread {}

/// What was wrong with a value: the first fault is kept.
#[derive(Debug)]
pub struct Faults {
    is_strict: bool,
    first: Option<Unread>,
}

impl Faults {
    fn told<T>(self, read: T) -> Result<T, Unread> {
        self.first.map_or(Ok(read), Err)
    }

    fn add(&mut self, parts: &[&str]) {
        if self.first.is_none() {
            self.first = Some(Unread(parts.concat()));
        }
    }

    fn expected(&mut self, what: &str) {
        self.add(&["expected ", what]);
    }
}

/// What can be read out of a [`Value`].
pub trait Read: Sized {
    /// Reads it. Of what does not fit something is made all the same, and the fault is noted.
    fn read(value: &Value, faults: &mut Faults) -> Self;
}

/// The fields of an object on their way into a type.
#[derive(Debug)]
pub struct Fields<'v, 'f> {
    fields: &'v [(String, Value)],
    faults: &'f mut Faults,
}

impl<'v, 'f> Fields<'v, 'f> {
    /// The fields of a value; none, and a fault, when it is no object.
    pub fn of(value: &'v Value, faults: &'f mut Faults) -> Self {
        let fields = if let Value::Object(fields) = value {
            fields
        } else {
            faults.expected("an object");
            &[][..]
        };
        Self { fields, faults }
    }

    fn find(&self, name: &str) -> Option<&'v Value> {
        self.fields.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// A field that must be there.
    pub fn required<T: Read>(&mut self, name: &str) -> T {
        let value = self.find(name).unwrap_or_else(|| {
            self.faults.add(&["missing field `", name, "`"]);
            &Value::Null
        });
        T::read(value, self.faults)
    }

    /// A field that may be left out.
    pub fn optional<T: Read + Default>(&mut self, name: &str) -> T {
        self.find(name).map_or_else(T::default, |value| T::read(value, self.faults))
    }

    /// Notes as a fault what nobody asked for, where that is one.
    pub fn close(self, known: &[&str]) {
        if self.faults.is_strict
            && let Some((name, _)) = self.fields.iter().find(|(name, _)| !known.contains(&name.as_str()))
        {
            self.faults.add(&["unknown field `", name, "`"]);
        }
    }
}

/// Reads a type by the names of its fields: `read! { Type { a, b = "inJson"; c } }`, those behind the semicolon may be left out.
macro_rules! read {
    ($type:ty { $($must:ident $(= $must_name:literal)?),* ; $($may:ident $(= $may_name:literal)?),* }) => {
        impl $crate::json::Read for $type {
            fn read(value: &$crate::json::Value, faults: &mut $crate::json::Faults) -> Self {
                let mut fields = $crate::json::Fields::of(value, faults);
                let read = Self {
                    $($must: fields.required($crate::json::name!($must $($must_name)?)),)*
                    $($may: fields.optional($crate::json::name!($may $($may_name)?)),)*
                };
                fields.close(&[$($crate::json::name!($must $($must_name)?),)* $($crate::json::name!($may $($may_name)?),)*]);
                read
            }
        }
    };
}

/// The name of a field in JSON: its own, or the one given.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

/// Reads an enumeration by the words for its variants: `words! { Type { "first" => First } }`.
macro_rules! words {
    ($type:ident { $($word:literal => $variant:ident),* }) => {
        impl $crate::json::Read for $type {
            fn read(value: &$crate::json::Value, faults: &mut $crate::json::Faults) -> Self {
                let at = $crate::json::word(value, &[$($word),*], faults);
                [$($type::$variant),*][at]
            }
        }
    };
}

pub(crate) use {name, read, words};

/// Which of these words a value is; the first, and a fault, when it is none.
pub(crate) fn word(value: &Value, words: &[&str], faults: &mut Faults) -> usize {
    let at = match value {
        Value::Text(text) => words.iter().position(|word| word == text),
        _ => None,
    };
    at.unwrap_or_else(|| {
        faults.expected("a word out of a list");
        0
    })
}

impl Read for bool {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let Value::Bool(value) = value else {
            faults.expected("true or false");
            return false;
        };
        *value
    }
}

impl Read for f64 {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let Value::Number(value) = value else {
            faults.expected("a number");
            return 0.0;
        };
        *value
    }
}

/// A number without a fraction, within these bounds.
fn whole(value: &Value, least: f64, most: f64, faults: &mut Faults) -> f64 {
    let value = f64::read(value, faults);
    if value.fract() != 0.0 || value < least || value > most {
        faults.expected("a whole number");
    }
    value
}

impl Read for u32 {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        whole(value, f64::from(u32::MIN), f64::from(u32::MAX), faults) as u32
    }
}

impl Read for i32 {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        whole(value, f64::from(i32::MIN), f64::from(i32::MAX), faults) as i32
    }
}

impl Read for String {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let Value::Text(text) = value else {
            faults.expected("a string");
            return String::new();
        };
        text.clone()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        (*value != Value::Null).then(|| T::read(value, faults))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let Value::List(items) = value else {
            faults.expected("a list");
            return Vec::new();
        };
        items.iter().map(|item| T::read(item, faults)).collect()
    }
}

impl<T: Read> Read for Named<T> {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let mut map = Self::default();
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    map.insert(name.clone(), T::read(value, faults));
                }
            }
            _ => faults.expected("an object"),
        }
        map
    }
}

/// A value that is read if it can be, and passed over if not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lenient<T>(pub Option<T>);

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Read> Read for Lenient<T> {
    fn read(value: &Value, _: &mut Faults) -> Self {
        Self(value.to().ok())
    }
}

struct Reader<'j> {
    json: &'j str,
    at: usize,
}

impl Reader<'_> {
    /// The next byte that is no white space; zero at the end.
    fn peek(&mut self) -> u8 {
        while let Some(&byte) = self.json.as_bytes().get(self.at) {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return byte;
            }
            self.at += 1;
        }
        0
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        self.json.as_bytes()[self.at..].starts_with(word.as_bytes()).then_some(())?;
        self.at += word.len();
        Some(value)
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        match self.peek() {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.text().map(Value::Text),
            b'[' => {
                let mut items = Vec::new();
                while self.goes_on(b']', items.is_empty())? {
                    items.push(self.value(depth + 1)?);
                }
                Some(Value::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                while self.goes_on(b'}', fields.is_empty())? {
                    let name = if self.peek() == b'"' { self.text()? } else { return None };
                    if self.peek() != b':' {
                        return None;
                    }
                    self.at += 1;
                    fields.push((name, self.value(depth + 1)?));
                }
                Some(Value::Object(fields))
            }
            _ => self.number(),
        }
    }

    /// Whether another item follows in a list or object; steps over what stands before it, or over the end.
    fn goes_on(&mut self, end: u8, is_first: bool) -> Option<bool> {
        if is_first {
            self.at += 1;
        }
        match self.peek() {
            byte if byte == end => {
                self.at += 1;
                Some(false)
            }
            b',' if !is_first => {
                self.at += 1;
                Some(true)
            }
            _ => is_first.then_some(true),
        }
    }

    /// A number as precise as the messages need it: counts exactly, fractions to some fifteen digits.
    fn number(&mut self) -> Option<Value> {
        let bytes = self.json.as_bytes();
        let is_negative = bytes.get(self.at) == Some(&b'-');
        self.at += usize::from(is_negative);
        let first = self.at;
        let (mut value, mut places, mut has_point) = (0.0, 0i32, false);
        loop {
            match bytes.get(self.at) {
                Some(&digit @ b'0'..=b'9') => {
                    value = value * 10.0 + f64::from(digit - b'0');
                    places -= i32::from(has_point);
                }
                Some(b'.') if !has_point && self.at > first => has_point = true,
                _ => break,
            }
            self.at += 1;
        }
        if self.at == first || bytes[self.at - 1] == b'.' {
            return None;
        }
        if let Some(b'e' | b'E') = bytes.get(self.at) {
            self.at += 1;
            let is_small = bytes.get(self.at) == Some(&b'-');
            self.at += usize::from(matches!(bytes.get(self.at), Some(b'-' | b'+')));
            let (first, mut exponent) = (self.at, 0);
            while let Some(&digit @ b'0'..=b'9') = bytes.get(self.at) {
                exponent = (exponent * 10 + i32::from(digit - b'0')).min(9999);
                self.at += 1;
            }
            if self.at == first {
                return None;
            }
            places += if is_small { -exponent } else { exponent };
        }
        // Dividing keeps a decimal fraction as near as can be, where multiplying by an inverse would not.
        for _ in 0..places.unsigned_abs().min(400) {
            value = if places < 0 { value / 10.0 } else { value * 10.0 };
        }
        Some(Value::Number(if is_negative { -value } else { value }))
    }

    /// A string; the quotation mark that opens it is next.
    fn text(&mut self) -> Option<String> {
        let bytes = self.json.as_bytes();
        let mut text = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            while !matches!(bytes.get(self.at)?, b'"' | b'\\') {
                self.at += 1;
            }
            text.push_str(self.json.get(from..self.at)?);
            self.at += 1;
            if bytes[self.at - 1] == b'"' {
                return Some(text);
            }
            self.at += 1;
            text.push(match bytes.get(self.at - 1)? {
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.escaped()?,
                &byte @ (b'"' | b'\\' | b'/') => char::from(byte),
                _ => return None,
            });
        }
    }

    /// A character behind `\u`; half of a pair alone is a replacement character.
    fn escaped(&mut self) -> Option<char> {
        let unit = self.unit()?;
        if (0xD800..0xDC00).contains(&unit) && self.json.as_bytes()[self.at..].starts_with(b"\\u") {
            let before = self.at;
            self.at += 2;
            let low = self.unit()?;
            if (0xDC00..0xE000).contains(&low) {
                return char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            }
            self.at = before;
        }
        Some(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.json.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use super::Value;
    use crate::adapter::Adapter;
    use crate::order::Named;
    use crate::settings::Goal;

    /// What `serde_json` makes of the same text.
    fn theirs(json: &str) -> Option<Value> {
        fn own(value: serde_json::Value) -> Value {
            match value {
                serde_json::Value::Null => Value::Null,
                serde_json::Value::Bool(value) => Value::Bool(value),
                serde_json::Value::Number(value) => Value::Number(value.as_f64().unwrap()),
                serde_json::Value::String(text) => Value::Text(text),
                serde_json::Value::Array(items) => Value::List(items.into_iter().map(own).collect()),
                serde_json::Value::Object(fields) => {
                    Value::Object(fields.into_iter().map(|(name, value)| (name, own(value))).collect())
                }
            }
        }
        serde_json::from_str(json).ok().map(own)
    }

    #[test]
    fn json_is_read_as_other_readers_read_it() {
        for json in [
            "null",
            " [ true , false ,null, [ ] , { } ] ",
            r#"{"a":{"b":[1,-2.5,0,3e2,12.25E-1,4294967295]},"c":"\"\\\/\b\f\n\r\t\u00e9\ud83c\udf5e 🍞"}"#,
            r#""\ud83c x""#,
            "",
            "nul",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"a\" 1}",
            "{a:1}",
            "{\"a\":1,}",
            "\"open",
            "\"\\u12\"",
            "\"\\x\"",
            "1.",
            ".5",
            "-",
            "1e",
            "[1]x",
        ] {
            match theirs(json) {
                // A half of a pair alone is refused by theirs, and JavaScript writes it.
                None if json.contains("\\ud83c ") => assert_eq!(Value::parse(json), Some(Value::Text("\u{fffd} x".to_owned()))),
                theirs => assert_eq!(Value::parse(json), theirs, "{json}"),
            }
        }
        assert_eq!(Value::parse(&"[".repeat(100_000)), None);
    }

    /// Whether everything in one value stands in another.
    fn holds(whole: &serde_json::Value, part: &serde_json::Value) -> bool {
        use serde_json::Value::{Array, Object};
        match (whole, part) {
            (Array(whole), Array(part)) => whole.len() == part.len() && whole.iter().zip(part).all(|(a, b)| holds(a, b)),
            (Object(whole), Object(part)) => {
                part.iter().all(|(name, part)| whole.get(name).is_some_and(|whole| holds(whole, part)))
            }
            _ => whole == part,
        }
    }

    #[test]
    fn nothing_of_an_adapter_is_lost() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/sites");
        for entry in std::fs::read_dir(folder).unwrap() {
            let json = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let adapter: Adapter = Value::parse(&json).unwrap().to_exactly().unwrap();
            let written: serde_json::Value = serde_json::from_str(&json).unwrap();
            let read = serde_json::to_value(&adapter).unwrap();
            assert!(holds(&read, &written), "{}", adapter.id);
        }
    }

    #[test]
    fn what_does_not_fit_is_said_without_the_value() {
        let said = |json: &str| Value::parse(json).unwrap().to::<Adapter>().unwrap_err().to_string();
        assert_eq!(said("{}"), "missing field `id`");
        assert_eq!(said(r#"{"id":7}"#), "expected a string");
        assert_eq!(said("[]"), "expected an object");
        assert_eq!(Value::parse("\"likes\"").unwrap().to::<Goal>().unwrap_err().to_string(), "expected a word out of a list");
    }

    #[test]
    fn fields_that_a_type_does_not_have_are_passed_over() {
        let redirect = r#"{"prefix":"a","more":[1],"parameter":"b"}"#;
        let redirect: crate::adapter::Redirect = Value::parse(redirect).unwrap().to().unwrap();
        assert_eq!((redirect.prefix.as_str(), redirect.parameter.as_str()), ("a", "b"));
        let whole: Named<u32> = Value::parse(r#"{"a":1,"b":2}"#).unwrap().to().unwrap();
        assert_eq!(whole, Named::from_iter([("a".to_owned(), 1), ("b".to_owned(), 2)]));
        assert!(Value::parse("[1.5]").unwrap().to::<Vec<u32>>().is_err());
        assert!(Value::parse("[4294967296]").unwrap().to::<Vec<u32>>().is_err());
        assert_eq!(Value::parse("[null,3]").unwrap().to::<Vec<Option<u32>>>().unwrap(), [None, Some(3)]);
    }
}
