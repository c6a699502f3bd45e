//! Values as JSON: what crosses the border to the browser and back, read and written there in one go.
//!
//! One call across the border for a whole batch, instead of several for every field: that is faster, and reader and writer are
//! smaller than what builds objects, or reads and writes every number there is.

mod read;

use std::fmt::{self, Display};

use serde::ser::{self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple};

pub use read::{Faults, Fields, Lenient, Read, Unread, Value};
pub(crate) use read::{name, read, word, words};

/// A value as JSON. Maps become objects, absent values `null`. Fractions keep four digits.
pub fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String, Unwritten> {
    let mut writer = Writer(Vec::new());
    value.serialize(&mut writer)?;
    String::from_utf8(writer.0).map_err(|_| Unwritten)
}

/// What holds something that none of the messages holds.
#[derive(Debug)]
pub struct Unwritten;

impl Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("this value has no place in a message")
    }
}

impl std::error::Error for Unwritten {}

impl ser::Error for Unwritten {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// Bytes, since most of what is written is one byte at a time.
struct Writer(Vec<u8>);

impl Writer {
    fn text(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    fn ends_with(&self, byte: u8) -> bool {
        self.0.last() == Some(&byte)
    }

    fn string(&mut self, text: &str) {
        self.0.push(b'"');
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.text(&text[from..at]);
            from = at + 1;
            match byte {
                b'"' | b'\\' => {
                    self.0.push(b'\\');
                    self.0.push(byte);
                }
                _ => {
                    self.text("\\u00");
                    for digit in [byte >> 4, byte & 15] {
                        self.0.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
                    }
                }
            }
        }
        self.text(&text[from..]);
        self.0.push(b'"');
    }

    fn whole(&mut self, mut value: u64) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b'0' + (value % 10) as u8;
            value /= 10;
            if value == 0 {
                break;
            }
        }
        self.0.extend_from_slice(&digits[at..]);
    }

    fn key(&mut self, name: &str) {
        if !self.ends_with(b'{') {
            self.0.push(b',');
        }
        self.0.push(b'"');
        self.text(name);
        self.text("\":");
    }
}

/// What a list or object is closed with.
struct Open<'w>(&'w mut Writer, &'static str);

impl Open<'_> {
    fn close(self) {
        self.0.text(self.1);
    }
}

impl<'w> ser::Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Unwritten;
    type SerializeSeq = Open<'w>;
    type SerializeTuple = Open<'w>;
    type SerializeTupleStruct = ser::Impossible<(), Unwritten>;
    type SerializeTupleVariant = ser::Impossible<(), Unwritten>;
    type SerializeMap = Open<'w>;
    type SerializeStruct = Open<'w>;
    type SerializeStructVariant = Open<'w>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritten> {
        self.text(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Unwritten> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Unwritten> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Unwritten> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Unwritten> {
        if value < 0 {
            self.0.push(b'-');
        }
        self.whole(value.unsigned_abs());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Unwritten> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Unwritten> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Unwritten> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Unwritten> {
        self.whole(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Unwritten> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Unwritten> {
        if !value.is_finite() {
            return self.serialize_unit();
        }
        let parts = (value.abs() * 1e4).round() as u64;
        if value < 0.0 && parts > 0 {
            self.0.push(b'-');
        }
        self.whole(parts / 10_000);
        let (mut rest, mut unit) = (parts % 10_000, 1_000);
        if rest > 0 {
            self.0.push(b'.');
        }
        while rest > 0 {
            self.0.push(b'0' + (rest / unit) as u8);
            rest %= unit;
            unit /= 10;
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritten> {
        self.string(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritten> {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritten> {
        Err(Unwritten)
    }

    fn serialize_none(self) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritten> {
        self.text("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritten> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unwritten> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritten> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        self.0.push(b'{');
        self.key(variant);
        value.serialize(&mut *self)?;
        self.0.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'w>, Unwritten> {
        self.0.push(b'[');
        Ok(Open(self, "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'w>, Unwritten> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritten> {
        Err(Unwritten)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritten> {
        Err(Unwritten)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'w>, Unwritten> {
        self.0.push(b'{');
        Ok(Open(self, "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'w>, Unwritten> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Open<'w>, Unwritten> {
        self.0.push(b'{');
        self.key(variant);
        self.0.push(b'{');
        Ok(Open(self, "}}"))
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        if !self.0.ends_with(b'[') {
            self.0.0.push(b',');
        }
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritten> {
        if !self.0.ends_with(b'{') {
            self.0.0.push(b',');
        }
        key.serialize(&mut *self.0)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        self.0.0.push(b':');
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritten> {
        self.0.key(name);
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

impl SerializeStructVariant for Open<'_> {
    type Ok = ();
    type Error = Unwritten;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritten> {
        SerializeStruct::serialize_field(self, name, value)
    }

    fn end(self) -> Result<(), Unwritten> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::to_json;
    use crate::platform::Platform;
    use crate::settings::Settings;
    use crate::{Post, Unit, check};

    fn read(json: &str) -> serde_json::Value {
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
    }

    #[test]
    fn reports_are_written_as_other_writers_write_them() {
        for text in [
            "Share this with 3 friends who \"bake\", and save it!",
            "",
            "How we cut late payments by 22 days: 3 steps.\n\n1. \u{1}\\",
        ] {
            let post = Post { text, platform: Platform::Any, truncated: false };
            let report = check(&post, &Settings::default(), Unit::Utf16);
            let (mut ours, mut theirs) = (read(&to_json(&report).unwrap()), serde_json::to_value(&report).unwrap());
            for value in [&mut ours, &mut theirs] {
                round(value);
            }
            assert_eq!(ours, theirs);
        }
    }

    /// Fractions keep four digits.
    fn round(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Array(items) => items.iter_mut().for_each(round),
            serde_json::Value::Object(fields) => fields.values_mut().for_each(round),
            serde_json::Value::Number(number) => *value = ((number.as_f64().unwrap() * 1e3).round() / 1e3).into(),
            _ => {}
        }
    }

    #[test]
    fn values_of_every_sort_are_written() {
        assert_eq!(
            to_json(&(1.0_f32, -0.25_f64, 1e-9_f64, -3_i32, u64::MAX, f32::NAN)).unwrap(),
            "[1,-0.25,0,-3,18446744073709551615,null]"
        );
        assert_eq!(to_json(&[2.0625_f32, 100.0, 0.1]).unwrap(), "[2.0625,100,0.1]");
        assert_eq!(to_json(&(None::<u8>, Some(true), 'é', ())).unwrap(), "[null,true,\"é\",null]");
        assert_eq!(to_json(&BTreeMap::from([("a", vec![0; 2]), ("b\n", vec![])])).unwrap(), "{\"a\":[0,0],\"b\\u000a\":[]}");
        let nothing: [&str; 0] = [];
        assert_eq!(to_json(&nothing).unwrap(), "[]");
        assert_eq!(to_json(&crate::protocol::ToTab::HelloAgain).unwrap(), "{\"kind\":\"hello-again\"}");
    }
}
