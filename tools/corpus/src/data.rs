//! Labelled posts, where they are, and the engine's reports on them.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde::Deserialize;
use upshot::platform::Platform;
use upshot::report::Report;
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

/// Why a command could not do its work.
pub(crate) enum Failure {
    /// The corpus is not where it should be.
    NoCorpus(PathBuf),
    /// Anything else, in words for people.
    Other(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Other(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Other(error.to_string())
    }
}

/// Which part of the labelled posts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// To build on.
    Build,
    /// To check with; its posts are never printed.
    Check,
}

/// Folders that the commands read and write.
pub(crate) struct Places {
    /// The labelled posts and the program that scores reports.
    pub(crate) corpus: PathBuf,
    /// Parts, reports and snapshots; never committed.
    pub(crate) work: PathBuf,
    /// The repository.
    pub(crate) repository: PathBuf,
}

impl Places {
    /// Finds the folders from where cargo runs the program.
    pub(crate) fn find(corpus: Option<PathBuf>) -> Result<Self, Failure> {
        let here = env::var_os("CARGO_MANIFEST_DIR").map_or(env::current_dir()?, PathBuf::from);
        let repository = here
            .ancestors()
            .find(|folder| folder.join("tools/corpus").is_dir())
            .ok_or_else(|| Failure::Other("run this inside the repository".into()))?
            .to_path_buf();
        let corpus = corpus.unwrap_or_else(|| repository.join("../shared/corpus"));
        if !corpus.join("dev.jsonl").is_file() {
            return Err(Failure::NoCorpus(corpus));
        }
        let work = repository.join("target/corpus");
        fs::create_dir_all(&work)?;
        Ok(Self { corpus, work, repository })
    }

    /// Where the posts of a part are written.
    pub(crate) fn part(&self, part: Part) -> PathBuf {
        self.work.join(if part == Part::Build { "build.jsonl" } else { "check.jsonl" })
    }

    /// Finds the texts of posts that `name` names by file and hash (FNV-1a, 16 hexadecimal digits), in the order of the files.
    /// Files lie in the corpus, those in `written/` in the repository. Says how many of `list` were not found.
    pub(crate) fn with_texts<T>(
        &self,
        all: Vec<T>,
        list: &str,
        name: impl Fn(&T) -> (&str, &str),
    ) -> Result<Vec<(String, T)>, Failure> {
        let mut wanted: HashMap<(String, String), T> = HashMap::new();
        for one in all {
            let (file, post) = name(&one);
            wanted.insert((file.to_owned(), post.to_owned()), one);
        }
        let files: BTreeSet<String> = wanted.keys().map(|(file, _)| file.clone()).collect();
        let mut out = Vec::new();
        for file in files {
            let folder = if file.starts_with("written/") { &self.repository.join("tools/corpus") } else { &self.corpus };
            for line in read_lines::<Outside>(&folder.join(&file))? {
                for text in [line.text, line.a, line.b].into_iter().flatten() {
                    if let Some(one) = wanted.remove(&(file.clone(), format!("{:016x}", fnv(text.as_bytes())))) {
                        out.push((text, one));
                    }
                }
            }
        }
        if !wanted.is_empty() {
            eprintln!("{} posts of {list} are not to be found", wanted.len());
        }
        Ok(out)
    }

    /// The posts of a part, splitting first when that was not done yet.
    pub(crate) fn posts(&self, part: Part) -> Result<Vec<Labelled>, Failure> {
        if !self.part(part).is_file() {
            crate::split::run(self)?;
        }
        read_lines(&self.part(part))
    }
}

/// A line of the files that posts are named in by their hash.
#[derive(Deserialize)]
struct Outside {
    text: Option<String>,
    a: Option<String>,
    b: Option<String>,
}

/// FNV-1a of a text, 64 bits: its name where the text itself may not stand.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A post and what readers said of it.
#[derive(Deserialize)]
pub(crate) struct Labelled {
    /// Id in the corpus.
    pub(crate) id: String,
    /// Where it was posted.
    pub(crate) platform: String,
    /// Its words.
    pub(crate) text: String,
    /// How it was drawn: random, probe or written.
    pub(crate) stratum: String,
    /// The collection it comes from.
    pub(crate) source: String,
    /// Labels that clearly apply.
    pub(crate) bait: Vec<String>,
    /// Labels that count neither way.
    #[serde(default)]
    pub(crate) maybe: Vec<String>,
    /// Whether the text can be judged.
    pub(crate) assessable: bool,
    /// Overall judgement, 0 to 10.
    pub(crate) results: f64,
    /// The lenses, 0 to 3.
    pub(crate) value: f64,
    pub(crate) audience: f64,
    pub(crate) trust: f64,
    pub(crate) path: f64,
    pub(crate) conversation: f64,
}

/// Reads one JSON value a line; blank lines are skipped.
pub(crate) fn read_lines<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<Vec<T>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// The engine's report at default settings, spans in bytes.
pub(crate) fn report(post: &Labelled) -> Report {
    let platform = Platform::from_id(&post.platform).unwrap_or_default();
    check(&Post { text: &post.text, platform, truncated: false }, &Settings::default(), Unit::Bytes)
}
