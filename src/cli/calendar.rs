//! Content calendars: a table of posts in, the same table with the verdicts behind it out.

use std::io::{self, Read};
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder, Trim, WriterBuilder};
use upshot::report::{Reason, Report};
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

use super::check::{Failures, platform};
use super::progress::Progress;
use super::{CheckArguments, Outcome, files};

/// Names of columns that hold the post when none is named, in lower case.
const USUAL: [&str; 8] = ["text", "post", "post text", "caption", "copy", "content", "message", "body"];

/// The columns that are added. A table that has them already, from an earlier run, gets them anew.
const ADDED: [&str; 5] = ["upshot_score", "upshot_low", "upshot_high", "upshot_bait", "upshot_note"];

pub(super) fn run(arguments: &CheckArguments, file: &Path, settings: &Settings) -> io::Result<Outcome> {
    let mut bytes = Vec::new();
    if files::is_stdin(file) {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(file).map_err(|error| files::naming(file, &error))?;
    }
    let table = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    if table.trim_ascii().is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{}: the table is empty", file.display())));
    }
    let delimiter = delimiter(table);
    if let Some(line) = unclosed(table, delimiter) {
        let message = format!("{}: the quotation mark that opens a field in line {line} is never closed", file.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    if std::str::from_utf8(table).is_err() {
        files::remark_broken(&file.display().to_string());
    }
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(Trim::None).from_reader(table);
    let head = reader.byte_headers().map_err(wrong)?.clone();
    let texts = column(&head, arguments.column.as_deref())?;
    let platforms = arguments.platform_column.as_deref().map(|name| column(&head, Some(name))).transpose()?;
    let kept: Vec<usize> = (0..head.len()).filter(|&at| !ADDED.iter().any(|name| head[at] == *name.as_bytes())).collect();

    let records = reader.byte_records().collect::<Result<Vec<_>, _>>().map_err(wrong)?;
    let mut progress = Progress::of(records.len());
    let mut failures = Failures::default();
    let mut outcome = Outcome::Done;
    let mut out = WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(io::stdout().lock());
    out.write_record(kept.iter().map(|&at| &head[at]).chain(ADDED.map(str::as_bytes))).map_err(wrong)?;
    for (number, record) in records.iter().enumerate() {
        let row = number + 2;
        if record.len() > head.len() {
            eprintln!("upshot: row {row}: {} fields and not {}: passed on as it is", record.len(), head.len());
            out.write_byte_record(record).map_err(wrong)?;
            outcome = Outcome::Malformed;
            continue;
        }
        let field = |at: usize| String::from_utf8_lossy(record.get(at).unwrap_or_default()).into_owned();
        let named = platforms.map(field).filter(|name| !name.trim().is_empty());
        let (platform, remark) = platform(&named.map_or_else(|| arguments.platform.clone(), |name| name.trim().to_lowercase()));
        let text = field(texts);
        let report = check(&Post { text: &text, platform, truncated: false }, settings, Unit::Bytes);
        failures.look(&arguments.fail_on, &format!("row {row}"), &report);
        let verdict = verdict(&report, remark);
        let kept = kept.iter().map(|&at| record.get(at).unwrap_or_default());
        out.write_record(kept.chain(verdict.iter().map(String::as_bytes))).map_err(wrong)?;
        progress.step();
    }
    out.flush()?;
    drop(progress);
    Ok(failures.tell(outcome))
}

/// What stands in the added columns.
fn verdict(report: &Report, remark: Option<String>) -> [String; 5] {
    let number = |value: Option<u8>| value.map(|value| value.to_string()).unwrap_or_default();
    let results = report.results.as_ref();
    let bait = report.flags.iter().map(|flag| flag.rule).collect::<Vec<_>>().join(" ");
    let reason = report.reason.map(|reason| match reason {
        Reason::TooShort | Reason::Cut => "too few words to judge",
        Reason::Language => "another language",
        Reason::NoWords => "no words",
    });
    let note = reason.map(str::to_owned).into_iter().chain(remark).collect::<Vec<_>>().join("; ");
    [
        number(results.map(|results| results.score)),
        number(results.map(|results| results.low)),
        number(results.map(|results| results.high)),
        bait,
        note,
    ]
}

/// The place of the column with this name, in any case; without a name, of the one column that usually holds posts.
fn column(head: &ByteRecord, name: Option<&str>) -> io::Result<usize> {
    let names: Vec<String> = head.iter().map(|name| String::from_utf8_lossy(name).trim().to_lowercase()).collect();
    let found: Vec<usize> = match name {
        Some(name) => (0..names.len()).filter(|&at| names[at] == name.trim().to_lowercase()).collect(),
        None => (0..names.len()).filter(|&at| USUAL.contains(&names[at].as_str())).collect(),
    };
    let columns = || head.iter().map(|name| format!("{:?}", String::from_utf8_lossy(name))).collect::<Vec<_>>().join(", ");
    let message = match (found.as_slice(), name) {
        ([at], _) => return Ok(*at),
        ([], Some(name)) => format!("there is no column {name:?}; there are {}", columns()),
        ([], None) => format!("which column holds the posts? Name it with --column; there are {}", columns()),
        (_, Some(name)) => format!("there are several columns {name:?}"),
        (_, None) => format!("several columns may hold the posts. Name one with --column; there are {}", columns()),
    };
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

/// What stands between the fields of the first line: of comma, semicolon and tab the one that is there most.
fn delimiter(table: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for &byte in table {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(mark, _)| *mark == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.into_iter().find(|(_, count)| *count == most).map_or(b',', |(mark, _)| mark)
}

/// The line of the quotation mark that opens a field and is never closed.
fn unclosed(table: &[u8], delimiter: u8) -> Option<usize> {
    let (mut line, mut opened, mut at_start) = (1, None, true);
    let mut bytes = table.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        line += usize::from(byte == b'\n');
        match byte {
            // Two of them stand for one within the field.
            b'"' if opened.is_some() => opened = opened.filter(|_| bytes.next_if_eq(&b'"').is_some()),
            b'"' if at_start => opened = Some(line),
            _ => {}
        }
        at_start = opened.is_none() && (byte == delimiter || matches!(byte, b'\n' | b'\r'));
    }
    opened
}

fn wrong(error: csv::Error) -> io::Error {
    let message = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => io::Error::new(io::ErrorKind::InvalidData, message),
    }
}

#[cfg(test)]
mod tests {
    use super::unclosed;

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_told_by_its_line() {
        for (table, expected) in [
            ("", None),
            ("id,text\n1,two words\n", None),
            ("id,text\n1,\"two, with \"\"a comma\"\"\"\n", None),
            ("id,text\n1,\"two\nlines\"\n2,\"more\"", None),
            ("id,text\n1,a 5\" pipe\n2,plain\n", None),
            ("id,text\n1,\"\"\n2,plain\n", None),
            ("id,text\n1,\"never closed\n2,plain\n", Some(2)),
            ("id,text\r\n1,plain\r\n2,\"never \"\"closed", Some(3)),
            ("\"id,text\n", Some(1)),
        ] {
            assert_eq!(unclosed(table.as_bytes(), b','), expected, "{table:?}");
        }
        assert_eq!(unclosed(b"id;text\n1;\"open", b';'), Some(2));
    }
}
