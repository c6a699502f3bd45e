//! `upshot check`: one post as text, many as files, as JSON lines or as a table.

use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;
use upshot::platform::Platform;
use upshot::report::Report;
use upshot::settings::Settings;
use upshot::{Post, Unit, advise, check, draft};

use super::fail::FailOn;
use super::progress::Progress;
use super::{CheckArguments, Outcome, calendar, files, readable, rules, table};

pub(super) fn run(arguments: &CheckArguments) -> io::Result<Outcome> {
    if let Some(id) = &arguments.explain {
        return rules::explain(id);
    }
    let settings = Settings { goal: arguments.goal.into(), ..Settings::default() };
    let stdin = PathBuf::from("-");
    let named = if arguments.files.is_empty() { std::slice::from_ref(&stdin) } else { &arguments.files };
    if arguments.jsonl || arguments.csv {
        let [file] = named else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "--jsonl and --csv take one file"));
        };
        return if arguments.csv { calendar::run(arguments, file, &settings) } else { lines(arguments, file, &settings) };
    }
    match named {
        [file] if files::is_stdin(file) || !file.is_dir() => one(arguments, file, &settings),
        _ => many(arguments, &files::collect(named)?, &settings),
    }
}

/// One post, with everything there is to say of it.
fn one(arguments: &CheckArguments, file: &Path, settings: &Settings) -> io::Result<Outcome> {
    let text = files::read(file)?;
    let (platform, remark) = platform(&arguments.platform);
    let post = Post { text: &text, platform, truncated: false };
    let report = check(&post, settings, Unit::Bytes);
    let mut failures = Failures::default();
    failures.look(&arguments.fail_on, &file.display().to_string(), &report);
    let mut out = io::stdout().lock();
    if arguments.json {
        serde_json::to_writer_pretty(&mut out, &Line { id: None, report, remarks: remark.into_iter().collect() })?;
        writeln!(out)?;
    } else {
        if let Some(remark) = remark {
            eprintln!("upshot: {remark}");
        }
        let preview = draft::preview(&text, platform, Unit::Bytes);
        readable::write(&mut out, &text, &report, &advise(&post, settings, Unit::Bytes), &preview)?;
    }
    out.flush()?;
    Ok(failures.tell(Outcome::Done))
}

/// Many posts, a line each; what cannot be read is said, and the rest goes on.
fn many(arguments: &CheckArguments, files: &[PathBuf], settings: &Settings) -> io::Result<Outcome> {
    let (platform, remark) = platform(&arguments.platform);
    if let Some(remark) = &remark {
        eprintln!("upshot: {remark}");
    }
    let (mut outcome, mut failures, mut rows) = (Outcome::Done, Failures::default(), Vec::with_capacity(files.len()));
    let mut complaints = Vec::new();
    let mut progress = Progress::of(files.len());
    for file in files {
        match files::read(file) {
            Ok(text) => {
                let report = check(&Post { text: &text, platform, truncated: false }, settings, Unit::Bytes);
                failures.look(&arguments.fail_on, &file.display().to_string(), &report);
                rows.push(table::Row { name: file.display().to_string(), report });
            }
            Err(error) => {
                complaints.push(error);
                outcome = Outcome::Malformed;
            }
        }
        progress.step();
    }
    drop(progress);
    let mut out = io::BufWriter::new(io::stdout().lock());
    if arguments.json {
        let id = |name: String| Some(Value::String(name));
        let reports: Vec<Line> =
            rows.into_iter().map(|row| Line { id: id(row.name), report: row.report, remarks: Vec::new() }).collect();
        serde_json::to_writer_pretty(&mut out, &reports)?;
        writeln!(out)?;
    } else {
        table::write(&mut out, &rows)?;
    }
    out.flush()?;
    for error in complaints {
        eprintln!("upshot: {error}");
    }
    Ok(failures.tell(outcome))
}

/// The posts that hit a condition of `--fail-on`.
#[derive(Default)]
pub(super) struct Failures(Vec<String>);

impl Failures {
    /// Holds a report against the conditions.
    pub(super) fn look(&mut self, conditions: &[FailOn], name: &str, report: &Report) {
        let hits: Vec<String> = conditions.iter().filter_map(|condition| condition.hit(report)).collect();
        if !hits.is_empty() {
            self.0.push(format!("{name}: {}", hits.join("; ")));
        }
    }

    /// Names the posts that failed, after everything else was printed. What could not be read weighs more than they do.
    pub(super) fn tell(self, outcome: Outcome) -> Outcome {
        for failure in &self.0 {
            eprintln!("upshot: fails: {failure}");
        }
        if self.0.is_empty() || matches!(outcome, Outcome::Malformed) { outcome } else { Outcome::Failed }
    }
}

/// One post of a stream.
struct PostLine {
    /// Echoed as it came: a string or a number.
    id: Value,
    text: String,
    platform: Option<String>,
    truncated: bool,
}

impl PostLine {
    /// Reads a line; unknown keys are allowed, so that whole exports can be piped in.
    fn read(line: &[u8]) -> Result<Self, String> {
        let line = std::str::from_utf8(line).map_err(|error| format!("byte {} is not UTF-8", error.valid_up_to() + 1))?;
        let value =
            serde_json::from_str(line).map_err(|error| format!("not JSON that can be read, near column {}", error.column()))?;
        let Value::Object(mut fields) = value else {
            return Err("not an object with \"id\" and \"text\"".to_owned());
        };
        let mut take = |name: &str| fields.remove(name).filter(|value| !value.is_null());
        let id = take("id").ok_or("\"id\" is missing")?;
        let text = match take("text") {
            Some(Value::String(text)) => text,
            Some(_) => return Err("\"text\" is no string".to_owned()),
            None => return Err("\"text\" is missing".to_owned()),
        };
        let platform = match take("platform") {
            Some(Value::String(platform)) => Some(platform),
            Some(_) => return Err("\"platform\" is no string".to_owned()),
            None => None,
        };
        let truncated = match take("truncated") {
            Some(Value::Bool(truncated)) => truncated,
            Some(_) => return Err("\"truncated\" is neither true nor false".to_owned()),
            None => false,
        };
        Ok(Self { id, text, platform, truncated })
    }
}

/// A report with what belongs to this post rather than to the engine.
#[derive(Serialize)]
struct Line {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    #[serde(flatten)]
    report: Report,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<String>,
}

fn lines(arguments: &CheckArguments, file: &Path, settings: &Settings) -> io::Result<Outcome> {
    let mut input: Box<dyn BufRead> = if files::is_stdin(file) {
        Box::new(io::stdin().lock())
    } else {
        Box::new(io::BufReader::new(fs::File::open(file).map_err(|error| files::naming(file, &error))?))
    };
    let mut failures = Failures::default();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut outcome = Outcome::Done;
    let mut bytes = Vec::new();
    let mut progress = Progress::of_unknown();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match PostLine::read(bytes.trim_ascii_end()) {
            Ok(post) => {
                let line = judged(post, &arguments.platform, settings);
                if let Some(id) = &line.id {
                    failures.look(&arguments.fail_on, &id.to_string(), &line.report);
                }
                serde_json::to_writer(&mut out, &line)?;
                out.write_all(b"\n")?;
            }
            Err(error) => {
                // What was judged before stands before the complaint, also when both go to one terminal.
                out.flush()?;
                eprintln!("line {number}: {error}");
                outcome = Outcome::Malformed;
            }
        }
        progress.step();
    }
    out.flush()?;
    drop(progress);
    Ok(failures.tell(outcome))
}

fn judged(post: PostLine, default_platform: &str, settings: &Settings) -> Line {
    let (platform, remark) = platform(post.platform.as_deref().unwrap_or(default_platform));
    let report = check(&Post { text: &post.text, platform, truncated: post.truncated }, settings, Unit::Bytes);
    Line { id: Some(post.id), report, remarks: remark.into_iter().collect() }
}

/// The platform of that id, and a remark when Upshot does not know it.
pub(super) fn platform(id: &str) -> (Platform, Option<String>) {
    match Platform::from_id(id) {
        Some(platform) => (platform, None),
        None => (Platform::Any, Some(format!("unknown platform {id:?}: judged as any"))),
    }
}
