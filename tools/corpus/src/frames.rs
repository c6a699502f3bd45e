//! What each frame finds in the posts that teach, and what of it never finds anything.
//!
//! The posts are those that `train` learns from, so none of the check part. Each match of each frame counts, also those that lie
//! within another, and guards are left out. A frame is remarked on as
//!
//! - `silent` when it matches nowhere, or only in examples of rules,
//! - `covered` when every match lies within one of another frame with the same label, so that nothing changes without it,
//! - `imprecise` when, in posts that were not written beside the frames, fewer than one in four of those that it matches and
//!   its rule's forms flag have the label.
//!
//! Alternatives within a frame are looked for among the words of its matches; those that stand in none are listed below it,
//! unless the very words stand in several posts elsewhere: that a common word was not met in a rare form means little.
//! (Pruned by four fifths of the posts, the rules' forms still flagged, of the posts written apart in the last fifth that they had
//! rightly flagged before, 83 % when every alternative went that had not been met; 93 % with `--common 40`, 97 % with 4.)
//!
//! With `--prune` such frames and alternatives are taken out of the rules' files; whether their examples still hold is for
//! `cargo test` to say, and the learned scores are to be trained anew.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use upshot::text::{Text, Word};
use upshot::tone::Label;
use upshot_tables::lines::{Line, lines, shortened};

use crate::data::{Failure, Places};
use crate::train::{self, Origin};

/// What can be asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only frames of files whose path contains this.
    #[arg(default_value = "")]
    file: String,
    /// Only frames that something is remarked on.
    #[arg(long)]
    remarks: bool,
    /// Take frames and alternatives that find nothing out of src/rules.
    #[arg(long)]
    prune: bool,
    /// With `--prune`, take imprecise frames out as well. Where a rule's forms count only if the learned score agrees, they may
    /// do more good than harm: ask `train --dry`.
    #[arg(long)]
    imprecise: bool,
    /// Leave these lines as they are: places as this command prints them, one a line.
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Alternatives whose words stand in so many posts, wherever it is, are no burden though no match needed them.
    #[arg(long, default_value_t = 10)]
    common: u32,
    /// Fewest posts on which a frame is called imprecise.
    #[arg(long, default_value_t = 4)]
    fewest: u32,
}

/// A match: the post and the tokens.
type Match = (u32, u32, u32);

/// What a frame found.
#[derive(Default)]
struct Found {
    matches: Vec<Match>,
    /// Posts of each origin with the label of the frame's rule, and without.
    posts: [[u32; 2]; ORIGINS],
    /// The same of posts that its rule's forms flag, counted where nobody had written them beside the frames.
    flagged: [u32; 2],
    /// Posts outside the rules' examples.
    others: u32,
    /// All words of all matches.
    words: HashSet<Word>,
}

const ORIGINS: usize = 5;

pub(crate) fn run(places: &Places, options: &Options) -> Result<(), Failure> {
    let all = lines(&places.repository).map_err(Failure::Other)?;
    let numbers: Vec<usize> = (0..all.len()).filter(|&at| !all[at].is_definition).collect();
    let posts = train::posts(places)?;
    let texts: Vec<Text> = posts.iter().map(|post| Text::read(&post.text)).collect();
    let mut found: Vec<Found> = all.iter().map(|_| Found::default()).collect();
    for (number, (post, text)) in posts.iter().zip(&texts).enumerate() {
        let mut seen = HashSet::new();
        upshot::frames::each(text, |frame, tokens| {
            let at = numbers[frame];
            let found = &mut found[at];
            found.matches.push((number as u32, tokens.start as u32, tokens.end as u32));
            found.words.extend(text.tokens[tokens].iter().map(|token| token.word));
            if seen.insert(at) {
                found.others += u32::from(post.origin != Origin::Own);
                let truth = label_of(&all[at]).map_or(Some(false), |label| post.truth[label as usize]);
                if let Some(truth) = truth {
                    found.posts[post.origin as usize][usize::from(!truth)] += 1;
                    let is_flagged = label_of(&all[at]).is_some_and(|label| post.frames[label as usize]);
                    if is_flagged && matches!(post.origin, Origin::Apart | Origin::Read) {
                        found.flagged[usize::from(!truth)] += 1;
                    }
                }
            }
        });
    }
    let kept: HashSet<String> = match &options.keep {
        Some(path) => fs::read_to_string(path)?.lines().map(str::to_owned).collect(),
        None => HashSet::new(),
    };
    let covered = covered(&all, &found, options, &kept);
    let common = Common::of(&texts);
    let words_met = |at: usize| -> Result<(String, Vec<String>), Failure> {
        let users: Vec<&Found> = (0..all.len())
            .filter(|&user| user == at || all[at].is_definition && all[user].uses.contains(&at))
            .map(|user| &found[user])
            .collect();
        let mut lost = Vec::new();
        let shorter = shortened(&all[at].pattern, &mut |words, is_plain| {
            let met = is_met(words, &users, &texts) || common.count(words, is_plain) >= options.common;
            if !met {
                lost.push(words.join(" "));
            }
            met
        });
        Ok((shorter.map_err(Failure::Other)?, lost))
    };

    println!("with and without the label: apart, read, build, beside, own");
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut changes: Vec<(&Line, Option<String>)> = Vec::new();
    for (at, line) in all.iter().enumerate().filter(|(_, line)| line.file.contains(&options.file)) {
        let own = &found[at];
        let is_rule = line.module.starts_with("upshot::rules::");
        let remark = if line.is_definition {
            ""
        } else if own.matches.is_empty() {
            "silent"
        } else if own.others == 0 {
            "only examples"
        } else if covered.contains(&at) {
            "covered"
        } else if is_imprecise(line, own, options.fewest) {
            "imprecise"
        } else {
            ""
        };
        *counts.entry(if line.is_definition { "definition" } else { remark }).or_default() += 1;
        let place = place(line);
        let (shorter, lost) = words_met(at)?;
        let goes = is_rule && !remark.is_empty() && (remark != "imprecise" || options.imprecise) && !kept.contains(&place);
        if goes {
            changes.push((line, None));
        } else if is_rule && shorter != line.pattern && !kept.contains(&place) {
            changes.push((line, Some(shorter)));
        }
        if options.remarks && remark.is_empty() && lost.is_empty() {
            continue;
        }
        let mut account = String::new();
        for [with, without] in own.posts {
            let _ = write!(account, " {with}/{without}");
        }
        println!("{place} {}{account} {remark}", line.name);
        if !lost.is_empty() && !own.matches.is_empty() {
            println!("    never: {}", lost.join(" | "));
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable();
    eprintln!("{} posts; frames by remark: {counts:?}", posts.len());
    if options.prune { prune(places, &all, &changes) } else { Ok(()) }
}

fn place(line: &Line) -> String {
    format!("{}:{}", line.file, line.line)
}

/// The label of the rule in whose file a line stands.
fn label_of(line: &Line) -> Option<Label> {
    let id = line.module.strip_prefix("upshot::rules::")?.replace('_', "-");
    Label::ALL.into_iter().find(|label| label.id() == id)
}

fn is_imprecise(line: &Line, found: &Found, fewest: u32) -> bool {
    let [with, without] = found.flagged;
    label_of(line).is_some() && with + without >= fewest && with * 4 < with + without
}

/// The frames that others with the same label make superfluous, those with the fewest matches first.
fn covered(all: &[Line], found: &[Found], options: &Options, kept: &HashSet<String>) -> HashSet<usize> {
    let mut groups: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (at, line) in all.iter().enumerate().filter(|(_, line)| !line.is_definition) {
        groups.entry((&line.module, &line.name)).or_default().push(at);
    }
    let mut out = HashSet::new();
    for mut group in groups.into_values() {
        group.retain(|&at| found[at].others > 0 && !is_imprecise(&all[at], &found[at], options.fewest));
        group.sort_by_key(|&at| (found[at].matches.len(), all[at].line));
        let mut places: HashMap<u32, Vec<(usize, u32, u32)>> = HashMap::new();
        for &at in &group {
            for &(post, start, end) in &found[at].matches {
                places.entry(post).or_default().push((at, start, end));
            }
        }
        for &at in &group {
            let is_covered = found[at].matches.iter().all(|&(post, start, end)| {
                let others = &places[&post];
                others.iter().any(|&(other, from, to)| other != at && !out.contains(&other) && from <= start && end <= to)
            });
            if is_covered && !kept.contains(&place(&all[at])) {
                out.insert(at);
            }
        }
    }
    out
}

/// Whether the words of an alternative stand in any match, one after the other.
fn is_met(words: &[&str], users: &[&Found], texts: &[Text]) -> bool {
    // Each word with its long forms; those that the vocabulary does not tell are left out.
    let mut ways: Vec<Vec<Word>> = vec![Vec::new()];
    for word in words {
        let Some(own) = vocabulary(word) else { continue };
        let mut forms = vec![vec![own]];
        if let Some(long) = upshot_tables::long_form(word) {
            forms.extend(long.split('|').map(|form| form.split(' ').filter_map(vocabulary).collect()));
        }
        ways = ways.iter().flat_map(|way| forms.iter().map(|form| [&way[..], form].concat())).collect();
    }
    ways.iter().any(|way| users.iter().any(|found| stands_in(way, found, texts)))
}

fn stands_in(way: &[Word], found: &Found, texts: &[Text]) -> bool {
    if !way.iter().all(|word| found.words.contains(word)) {
        return false;
    }
    way.len() < 2
        || found.matches.iter().any(|&(post, start, end)| {
            let mut left = way;
            for token in &texts[post as usize].tokens[start as usize..end as usize] {
                if left.first() == Some(&token.word) {
                    left = &left[1..];
                }
            }
            left.is_empty()
        })
}

/// In how many posts words stand, and runs of words.
struct Common(HashMap<Vec<Word>, u32>);

/// The longest run that is counted.
const RUN: usize = 4;

impl Common {
    fn of(texts: &[Text]) -> Self {
        let mut counts: HashMap<Vec<Word>, u32> = HashMap::new();
        for text in texts {
            let words: Vec<Word> = text.tokens.iter().map(|token| token.word).collect();
            let runs = (1..=RUN).flat_map(|length| words.windows(length));
            for run in runs.filter(|run| run.iter().all(|word| word.is_known())).collect::<HashSet<_>>() {
                *counts.entry(run.to_vec()).or_default() += 1;
            }
        }
        Self(counts)
    }

    /// How many posts these words stand in: as a run when there is nothing between them, otherwise the rarest of them.
    fn count(&self, words: &[&str], is_run: bool) -> u32 {
        let words: Vec<Word> = words.iter().filter_map(|word| vocabulary(word)).collect();
        let runs = if is_run { words.windows(words.len().clamp(1, RUN)) } else { words.windows(1) };
        runs.map(|run| self.0.get(run).copied().unwrap_or(0)).min().unwrap_or(u32::MAX)
    }
}

fn vocabulary(word: &str) -> Option<Word> {
    let post = format!("a {word}");
    let text = Text::read(&post);
    match &text.tokens[..] {
        [_, token] if token.word.is_known() => Some(token.word),
        _ => None,
    }
}

/// Writes the changes into the files, and takes out definitions that nothing uses any more.
fn prune(places: &Places, all: &[Line], changes: &[(&Line, Option<String>)]) -> Result<(), Failure> {
    let gone: HashSet<String> = changes.iter().filter(|(_, to)| to.is_none()).map(|(line, _)| place(line)).collect();
    let is_used =
        |at: usize| all.iter().any(|line| !line.is_definition && line.uses.contains(&at) && !gone.contains(&place(line)));
    let mut edits: HashMap<&str, HashMap<usize, (&str, Option<&str>)>> = HashMap::new();
    for (line, to) in changes {
        edits.entry(&line.file).or_default().insert(line.line, (&line.pattern, to.as_deref()));
    }
    for (at, line) in all.iter().enumerate() {
        if line.is_definition && line.module.starts_with("upshot::rules::") && !is_used(at) {
            edits.entry(&line.file).or_default().insert(line.line, (&line.pattern, None));
        }
    }
    for (file, edits) in edits {
        let path = places.repository.join(file);
        let mut out = String::new();
        for (at, line) in fs::read_to_string(&path)?.lines().enumerate() {
            match edits.get(&(at + 1)) {
                None => out.push_str(line),
                Some((_, None)) => continue,
                Some((pattern, Some(shorter))) => out.push_str(&line.replacen(pattern, shorter, 1)),
            }
            out.push('\n');
        }
        fs::write(path, out)?;
    }
    eprintln!("{} frames taken out, {} lines shortened", gone.len(), changes.len() - gone.len());
    Ok(())
}
