//! `upshot check`: one post as text, or many as JSON lines.

use std::fs;
use std::io::{self, BufRead, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use upshot::platform::Platform;
use upshot::report::Report;
use upshot::settings::Settings;
use upshot::{Post, Unit, advise, check};

use super::{CheckArguments, Outcome, readable};

pub(super) fn run(arguments: &CheckArguments) -> io::Result<Outcome> {
    let settings = Settings { goal: arguments.goal.into(), ..Settings::default() };
    if arguments.jsonl {
        return lines(arguments.file.as_deref(), &arguments.platform, &settings);
    }
    let text = read_text(arguments.file.as_deref())?;
    let (platform, remark) = platform(&arguments.platform);
    let post = Post { text: &text, platform, truncated: false };
    let report = check(&post, &settings, Unit::Bytes);
    let mut out = io::stdout().lock();
    if arguments.json {
        serde_json::to_writer_pretty(&mut out, &Line { id: None, report, remarks: remark.into_iter().collect() })?;
        writeln!(out)?;
    } else {
        if let Some(remark) = remark {
            eprintln!("upshot: {remark}");
        }
        readable::write(&mut out, &text, &report, &advise(&post, &settings, Unit::Bytes))?;
    }
    Ok(Outcome::Done)
}

/// One post of a stream. Unknown keys are allowed, so that whole exports can be piped in.
#[derive(Deserialize)]
struct PostLine {
    /// Echoed as it came: a string or a number.
    id: Value,
    text: String,
    #[serde(default)]
    platform: Option<String>,
    #[serde(default)]
    truncated: Option<bool>,
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

fn lines(file: Option<&Path>, default_platform: &str, settings: &Settings) -> io::Result<Outcome> {
    let mut input: Box<dyn BufRead> = match named(file) {
        Some(path) => Box::new(io::BufReader::new(fs::File::open(path).map_err(|error| naming(path, &error))?)),
        None => Box::new(io::stdin().lock()),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut outcome = Outcome::Done;
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<PostLine>(&bytes) {
            Ok(post) => {
                serde_json::to_writer(&mut out, &judged(post, default_platform, settings))?;
                out.write_all(b"\n")?;
            }
            Err(error) => {
                // What was judged before stands before the complaint, also when both go to one terminal.
                out.flush()?;
                eprintln!("line {number}: {error}");
                outcome = Outcome::Malformed;
            }
        }
    }
    out.flush()?;
    Ok(outcome)
}

fn judged(post: PostLine, default_platform: &str, settings: &Settings) -> Line {
    let (platform, remark) = platform(post.platform.as_deref().unwrap_or(default_platform));
    let truncated = post.truncated.unwrap_or(false);
    let report = check(&Post { text: &post.text, platform, truncated }, settings, Unit::Bytes);
    Line { id: Some(post.id), report, remarks: remark.into_iter().collect() }
}

/// The platform of that id, and a remark when Upshot does not know it.
fn platform(id: &str) -> (Platform, Option<String>) {
    match Platform::from_id(id) {
        Some(platform) => (platform, None),
        None => (Platform::Any, Some(format!("unknown platform {id:?}: judged as any"))),
    }
}

fn read_text(file: Option<&Path>) -> io::Result<String> {
    let mut bytes = Vec::new();
    match named(file) {
        Some(path) => bytes = fs::read(path).map_err(|error| naming(path, &error))?,
        None => {
            io::stdin().lock().read_to_end(&mut bytes)?;
        }
    }
    // A post with a broken byte is still a post: the byte shows as a replacement character.
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

fn named(file: Option<&Path>) -> Option<&Path> {
    file.filter(|path| path.as_os_str() != "-")
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
