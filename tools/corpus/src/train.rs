//! Trains the learned scores of `src/tone`, and says what they are worth on posts they have not seen.
//!
//! A linear support vector machine for each label over the features that the engine itself reads. Twice: once over all
//! features, to pick those that weigh most, then over these alone. Then the cues of the results get their weights, beside what
//! such machines said of posts they had not seen ([`cue_weights`]). The same posts always make the same table.
//!
//! Learned from: the build part of the labelled posts, posts outside it that were read for this (`read.jsonl`), the posts in
//! `written/`, made for this, and the rules' own examples.
//! Judged by: five folds, near-duplicates and neighbouring lines kept together, over the build part and over the posts by
//! hands that had not seen the frames; other posts only ever teach. With `--sources`, by leaving out one source at a time.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::{fs, thread};

use serde::Deserialize;
use upshot::results::cues::Cue;
use upshot::rules;
use upshot::text::Text;
use upshot::tone::features::{self, Block, Stretches};
use upshot::tone::layout::place;
use upshot::tone::{LABELS, Label, layout, value};

use crate::cue_weights::{self, Judged, Weights};
use crate::data::{Failure, Part, Places, read_lines};
use crate::split::{groups, hash};

/// What can be set for a try.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Judge by folds and by sources only; leave the table as it is.
    #[arg(long)]
    dry: bool,
    /// Leave one source out at a time, too, and put the table into tests/accuracy/figures.md.
    #[arg(long)]
    sources: bool,
    /// What an error costs beside the quadratic penalty.
    #[arg(long, default_value_t = 0.2)]
    cost: f32,
    /// Features kept for a label, on average ([`share_of_features`]).
    #[arg(long, default_value_t = 5500)]
    keep: usize,
    /// What a post that has the label counts beside one that has not.
    #[arg(long, default_value_t = 1.5)]
    positive: f32,
    /// Posts that must share a feature.
    #[arg(long, default_value_t = 2)]
    fewest: u32,
    /// Least precision of a threshold on the folds.
    #[arg(long, default_value_t = 0.6)]
    precision: f32,
    /// What a false flag costs, in F1 of its label, when thresholds are chosen: labels pay the same for it, so those give way
    /// first that gain least by it.
    #[arg(long, default_value_t = 0.02)]
    false_flag: f32,
    /// Write each labelled post's scores by a model that has not seen it to this file.
    #[arg(long)]
    scores: Option<std::path::PathBuf>,
    /// Learn from the check part as well, for a release only: from then on the check part says nothing of the flags.
    #[arg(long)]
    whole: bool,
    /// List the features that weigh most for this label.
    #[arg(long)]
    show: Option<String>,
}

/// A post written to train on.
#[derive(Deserialize)]
struct Written {
    text: String,
    bait: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
}

/// What was read of a post outside the labelled ones, `tools/corpus/read.jsonl`: the post stays where it is, its hash here.
#[derive(Deserialize)]
struct Read {
    /// File under the corpus.
    file: String,
    /// FNV-1a of the text, 16 hexadecimal digits.
    post: String,
    bait: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
    /// Whether it was read for every label; otherwise only for what its file is about.
    #[serde(default)]
    all: bool,
}

/// Where a post that teaches comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Written by hands that had not seen the frames.
    Apart,
    /// Read outside the labelled posts.
    Read,
    /// Labelled, of the build part.
    Build,
    /// Written beside the frames.
    Beside,
    /// An example of a rule, or what a rule says of itself.
    Own,
}

/// A post that teaches.
pub(crate) struct Teaching {
    pub(crate) text: String,
    /// One for each label: it applies, it does not, or it counts neither way.
    pub(crate) truth: [Option<bool>; LABELS],
    pub(crate) origin: Origin,
    /// Whether the forms of the label's rule flag it.
    pub(crate) frames: [bool; LABELS],
}

/// Every post that teaches; none of the check part.
pub(crate) fn posts(places: &Places) -> Result<Vec<Teaching>, Failure> {
    let examples = examples(places, false)?;
    Ok(examples.into_iter().map(|Example { text, truth, origin, frames, .. }| Teaching { text, truth, origin, frames }).collect())
}

/// A post as the model sees it.
struct Example {
    /// Hash of each feature and what it counts; each once.
    features: Vec<(u32, f32)>,
    /// Its words; posts of few have no score.
    words: u32,
    /// What each stretch says, `features::Stretches`.
    stretches: Vec<Vec<(u32, f32)>>,
    /// How full each cue of the results is.
    cues: [f32; Cue::COUNT],
    /// One for each label: it applies, it does not, or it counts neither way.
    truth: [Option<bool>; LABELS],
    /// Whether any frame of the label's rule fires.
    frames: [bool; LABELS],
    /// Fold, by near-duplicate group; none for posts that only ever teach.
    fold: Option<usize>,
    /// What the post counts when thresholds are judged.
    judged: f32,
    /// What the post counts as a teacher.
    teaches: f32,
    origin: Origin,
    source: String,
    is_real: bool,
    /// A real post without bait that was not drawn for its words.
    is_clean: bool,
    text: String,
}

const FOLDS: usize = 5;

pub(crate) fn run(places: &Places, options: &Options) -> Result<(), Failure> {
    let examples = examples(places, options.whole)?;
    let all: Vec<usize> = (0..examples.len()).collect();
    let by_words = by_folds(&examples, options);
    let beside = weights_beside(&examples, &by_words, |_| true);
    let unseen = with_cues(&examples, &by_words);
    let mut chosen = report(&examples, &unseen, &beside, options);
    if let Some(place) = &options.scores {
        let mut lines = String::new();
        for (example, scores) in examples.iter().zip(&unseen) {
            if let Some(scores) = scores {
                let value = serde_json::json!({ "text": example.text, "scores": scores, "frames": example.frames });
                writeln!(lines, "{value}").expect("writing to a string");
            }
        }
        fs::write(place, lines)?;
    }
    if options.sources {
        by_sources(places, &examples, &by_words, &chosen, options)?;
    }
    if options.dry {
        return Ok(());
    }
    let model = Model { beside, ..train(&examples, &all, options) };
    if let Some(label) = &options.show {
        show(&examples, &model, label);
    }
    keep_own(&examples, &model, &mut chosen);
    let table = table(&model, &chosen)?;
    let place = places.repository.join("src/tone/weights.bin");
    fs::write(&place, &table)?;
    eprintln!("src/tone/weights.bin: {} features, {} bytes", model.places.len(), table.len());
    Ok(())
}

/// Files of posts by hands that had not seen the frames: the frames' honest witnesses.
fn is_apart(file: &std::path::Path) -> bool {
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    is_register(file) || ["feed", "stream", "hands"].contains(&name)
}

/// Files of posts by such hands in the registers of the sources that the labelled posts come from.
fn is_register(file: &std::path::Path) -> bool {
    file.file_stem().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("register-"))
}

/// Files of posts in these registers that were written beside what the scores had judged wrongly.
fn is_beside_hard(file: &std::path::Path) -> bool {
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    ["claims", "camps", "teasers", "boasts", "prompts"].iter().any(|register| name.strip_prefix("register-") == Some(register))
}

/// What a labelled post counts as a teacher.
const REAL: f32 = 3.0;
/// What a post read for this counts as a teacher.
const OUTSIDE: f32 = 2.0;
/// What a post written in the register of a source counts as a teacher.
const REGISTER: f32 = 2.0;
/// What one counts that was written beside what the scores had judged wrongly: they are terser and wittier than feeds.
const HARD: f32 = 0.8;
/// What any other written post counts as a teacher.
const WRITTEN: f32 = 0.5;
/// What a rule's own example counts as a teacher: rules are held to their examples.
const OWN: f32 = 12.0;
/// What a draw asks for.
const STEPS_OF_A_DRAW: [Label; 6] =
    [Label::ReactBait, Label::CommentBait, Label::ShareBait, Label::TagBait, Label::FollowBait, Label::SaveBait];
/// What posts in the registers of the sources count together when thresholds are judged, in labelled posts: of all that were
/// written, they stand for feeds best.
const REGISTERS_TOGETHER: f32 = 1500.0;
/// What the other posts by hands that had not seen the frames count there together.
const APART_TOGETHER: f32 = 100.0;
/// What a labelled post of the written stratum counts there: its frames were written beside it.
const WRITTEN_BESIDE: f32 = 0.25;

fn truth(bait: &[String], maybe: &[String]) -> [Option<bool>; LABELS] {
    Label::ALL.map(|label| {
        let is = |labels: &[String]| labels.iter().any(|other| other == label.id());
        (!is(maybe)).then(|| is(bait))
    })
}

/// The posts of [`Read`], with their texts.
fn read_outside(places: &Places) -> Result<Vec<(String, Read)>, Failure> {
    let read: Vec<Read> = read_lines(&places.repository.join("tools/corpus/read.jsonl"))?;
    places.with_texts(read, "tools/corpus/read.jsonl", |read| (&read.file, &read.post))
}

fn examples(places: &Places, whole: bool) -> Result<Vec<Example>, Failure> {
    let mut posts = places.posts(Part::Build)?;
    let check = places.posts(Part::Check)?;
    let unseen = posts.len();
    posts.extend(check);
    let outside = read_outside(places)?;
    let texts: Vec<&str> =
        posts.iter().map(|post| post.text.as_str()).chain(outside.iter().map(|(text, _)| text.as_str())).collect();
    let group = groups(&texts);
    let mut names: HashMap<usize, u64> = HashMap::new();
    for (text, &group) in texts.iter().zip(&group) {
        let own = hash(text.as_bytes());
        let name = names.entry(group).or_insert(own);
        *name = (*name).min(own);
    }
    let fold_of = |at: usize| Some((names[&group[at]] / 7) as usize % FOLDS);
    let mut out = Vec::new();
    for (at, post) in posts.iter().enumerate().take(if whole { posts.len() } else { unseen }) {
        let mut example = example(&post.text, truth(&post.bait, &post.maybe));
        example.fold = fold_of(at);
        example.origin = Origin::Build;
        example.source.clone_from(&post.source);
        example.is_real = post.stratum != "written";
        example.judged = if example.is_real { 1.0 } else { WRITTEN_BESIDE };
        example.teaches = if example.is_real { REAL } else { 1.0 };
        example.is_clean = post.stratum == "random" && post.bait.is_empty() && post.maybe.is_empty();
        out.push(example);
    }
    // Posts that resemble one to check with would tell what the check part is there to ask.
    let kept_apart: std::collections::HashSet<usize> =
        if whole { [].into() } else { group[unseen..posts.len()].iter().copied().collect() };
    for (at, (text, read)) in (posts.len()..).zip(&outside) {
        if kept_apart.contains(&group[at]) {
            continue;
        }
        let about: &[Label] = if read.all {
            &Label::ALL
        } else if read.file.contains("bragging") {
            &[Label::Flex]
        } else if read.file.contains("polarised") {
            &[Label::Polarising, Label::LeadingQuestion]
        } else {
            &[Label::CuriosityGap, Label::LeadingQuestion]
        };
        let all = truth(&read.bait, &read.maybe);
        let mut example = example(text, Label::ALL.map(|label| all[label as usize].filter(|is| *is || about.contains(&label))));
        example.fold = fold_of(at);
        example.teaches = OUTSIDE;
        let is_drawn = ["charity", "educator", "science"].iter().all(|place| !read.file.contains(place));
        example.is_clean = read.all && !is_drawn && read.bait.is_empty() && read.maybe.is_empty();
        example.origin = Origin::Read;
        example.source.clone_from(&read.file);
        out.push(example);
    }
    out.extend(written(places)?);
    // A rule's own examples speak for its label alone.
    for label in Label::ALL {
        let Some(rule) = rules::by_id(label.id()) else { continue };
        let examples = rules::examples_of(rule);
        for (post, truth) in examples.bait.iter().map(|post| (post, true)).chain(examples.fine.iter().map(|post| (post, false))) {
            let only = Label::ALL.map(|other| (other == label).then_some(truth));
            let mut example = example(&post.replace(['«', '»'], ""), only);
            example.origin = Origin::Own;
            example.teaches = OWN;
            out.push(example);
        }
    }
    // What the rules say of themselves talks about bait and is none.
    for rule in rules::all() {
        for words in [rule.title, rule.about, rule.why, rule.instead, rule.source] {
            let mut example = example(words, [Some(false); LABELS]);
            example.origin = Origin::Own;
            example.teaches = OWN;
            out.push(example);
        }
    }
    Ok(out)
}

/// The posts in `written/`.
fn written(places: &Places) -> Result<Vec<Example>, Failure> {
    let mut out = Vec::new();
    let mut files: Vec<_> =
        fs::read_dir(places.repository.join("tools/corpus/written"))?.filter_map(Result::ok).map(|file| file.path()).collect();
    files.sort();
    let (mut registers, mut apart) = (Vec::new(), Vec::new());
    for file in files {
        for (line, post) in read_lines::<Written>(&file)?.into_iter().enumerate() {
            let mut example = example(&post.text, truth(&post.bait, &post.maybe));
            example.teaches = if is_beside_hard(&file) {
                HARD
            } else if is_register(&file) {
                REGISTER
            } else {
                WRITTEN
            };
            if is_apart(&file) {
                example.origin = Origin::Apart;
                // Pairs about one thing stand on neighbouring lines.
                example.fold = Some(line / 20 % FOLDS);
                // What was written beside errors is harder than feeds.
                if is_register(&file) && !is_beside_hard(&file) { &mut registers } else { &mut apart }.push(out.len());
                // Those hands were free to name the steps of a draw or not.
                if example.truth[Label::Giveaway as usize] == Some(true) {
                    for step in STEPS_OF_A_DRAW {
                        let is = &mut example.truth[step as usize];
                        *is = is.filter(|is| *is);
                    }
                }
            }
            out.push(example);
        }
    }
    for (posts, together) in [(registers, REGISTERS_TOGETHER), (apart, APART_TOGETHER)] {
        let share = together / posts.len().max(1) as f32;
        for at in posts {
            out[at].judged = share.min(1.0);
        }
    }
    Ok(out)
}

fn example(post: &str, truth: [Option<bool>; LABELS]) -> Example {
    let text = Text::read(post);
    let mut features: BTreeMap<u32, Block> = BTreeMap::new();
    let mut count = 0;
    let mut stretches: Vec<(u32, BTreeSet<u32>)> = Vec::new();
    let (mut cut, mut number) = (Stretches::of(&text), None);
    features::visit(&text, &mut |feature| {
        features.insert(place(feature.hash), feature.block);
        if feature.block != Block::Words {
            return;
        }
        count += 1;
        let here = cut.at(feature.tokens.start);
        if number != Some(here) {
            number = Some(here);
            stretches.push((0, BTreeSet::new()));
        }
        let (count, places) = stretches.last_mut().expect("one was begun");
        *count += 1;
        places.insert(place(feature.hash));
    });
    let stretches = stretches
        .into_iter()
        .map(|(count, places)| places.into_iter().map(|place| (place, value(Block::Words, count))).collect())
        .collect();
    let features = features.into_iter().map(|(place, block)| (place, value(block, count))).collect();
    let frames = Label::ALL.map(|label| rules::by_id(label.id()).is_some_and(|rule| rule.frames_fire(&text)));
    Example {
        features,
        words: text.counts.words,
        stretches,
        cues: text.cues().amounts,
        truth,
        frames,
        fold: None,
        judged: 0.0,
        teaches: 1.0,
        origin: Origin::Beside,
        source: MADE.into(),
        is_real: false,
        is_clean: false,
        text: post.to_owned(),
    }
}

/// Features with a weight for each label.
struct Model {
    places: Vec<u32>,
    index: HashMap<u32, usize>,
    weights: Vec<[f32; LABELS]>,
    bias: [f32; LABELS],
    /// What cues weigh beside them.
    beside: [Weights; LABELS],
}

impl Model {
    fn score(&self, example: &Example) -> [f32; LABELS] {
        let mut scores = self.said(&example.features);
        let mut best = [f32::NEG_INFINITY; LABELS];
        for stretch in &example.stretches {
            for (best, said) in best.iter_mut().zip(self.said(stretch)) {
                *best = best.max(said);
            }
        }
        for ((score, best), bias) in scores.iter_mut().zip(best).zip(self.bias) {
            *score += bias + if example.stretches.is_empty() { 0.0 } else { best };
        }
        add_cues(example, &self.beside, &mut scores);
        scores
    }

    fn said(&self, features: &[(u32, f32)]) -> [f32; LABELS] {
        let mut said = [0.0; LABELS];
        for (place, value) in features {
            if let Some(&at) = self.index.get(place) {
                for (said, weight) in said.iter_mut().zip(&self.weights[at]) {
                    *said += weight * value;
                }
            }
        }
        said
    }
}

/// Features of a post or a stretch by their place in a model, in order, and what they count.
type Row = Vec<(u32, f32)>;

/// The stretch that says most by these weights.
fn best<'r>(weights: &[f32], stretches: &'r [Row]) -> &'r [(u32, f32)] {
    let said = |row: &Row| row.iter().map(|(at, value)| weights[*at as usize] * value).sum::<f32>();
    stretches.iter().map(|row| (said(row), row)).max_by(|a, b| a.0.total_cmp(&b.0)).map_or(&[], |(_, row)| row)
}

fn sum(a: &[(u32, f32)], b: &[(u32, f32)]) -> Row {
    let mut b = b.iter().peekable();
    let mut out = Row::with_capacity(a.len());
    for &(at, value) in a {
        // A stretch has no feature that its post has not.
        out.push((at, value + b.next_if(|(other, _)| *other == at).map_or(0.0, |(_, more)| *more)));
    }
    out
}

/// One linear classifier per label, each over the features that weigh most for it.
fn train(examples: &[Example], which: &[usize], options: &Options) -> Model {
    let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
    for &at in which {
        for (place, _) in &examples[at].features {
            *shared.entry(*place).or_default() += 1;
        }
    }
    let places: Vec<u32> = shared.iter().filter(|(_, count)| **count >= options.fewest).map(|(place, _)| *place).collect();
    let index: HashMap<u32, usize> = places.iter().enumerate().map(|(at, place)| (*place, at)).collect();
    // What few posts share says more.
    let scale: Vec<f32> =
        places.iter().map(|place| ((which.len() as f32 / shared[place] as f32).ln().clamp(1.0, 6.0) / 4.0).powi(2)).collect();
    let row = |features: &[(u32, f32)]| -> Vec<(u32, f32)> {
        features.iter().filter_map(|(place, value)| index.get(place).map(|&at| (at as u32, value * scale[at]))).collect()
    };
    let rows: Vec<Vec<(u32, f32)>> = which.iter().map(|&at| row(&examples[at].features)).collect();
    let stretches: Vec<Vec<Row>> =
        which.iter().map(|&at| examples[at].stretches.iter().map(|stretch| row(stretch)).collect()).collect();
    // Every post with the stretch that says most by these weights.
    let with_best = |weights: &[f32], rows: &[Row]| -> Vec<Row> {
        rows.iter().zip(&stretches).map(|(row, stretches)| sum(row, best(weights, stretches))).collect()
    };
    let one = |label: usize| -> (Vec<(usize, f32)>, f32) {
        let separated = |weights: &[f32], kept: Option<&[bool]>| {
            separate(&taught(examples, which, label, &with_best(weights, &rows), options), places.len(), kept)
        };
        let (mut wide, _) = separate(&taught(examples, which, label, &rows, options), places.len(), None);
        (wide, _) = separated(&wide, None);
        // A feature counts by what it moves: its weight, times the root of how many posts have it.
        let pull = |at: usize| (wide[at] * scale[at]).abs() * (shared[&places[at]] as f32).min(30.0).sqrt();
        let mut order: Vec<usize> = (0..places.len()).filter(|&at| wide[at] != 0.0).collect();
        order.sort_by(|&a, &b| pull(b).total_cmp(&pull(a)).then(a.cmp(&b)));
        order.truncate((options.keep as f32 * share_of_features(Label::ALL[label])) as usize);
        let mut kept = vec![false; places.len()];
        for &at in &order {
            kept[at] = true;
        }
        let (narrow, bias) = separated(&wide, Some(&kept));
        (order.into_iter().map(|at| (at, narrow[at] * scale[at])).collect(), bias)
    };
    let found = for_each_label(&one);
    let mut used: Vec<usize> = found.iter().flat_map(|(weights, _)| weights.iter().map(|(at, _)| *at)).collect();
    used.sort_unstable();
    used.dedup();
    let place: HashMap<usize, usize> = used.iter().enumerate().map(|(place, &at)| (at, place)).collect();
    let mut weights = vec![[0.0; LABELS]; used.len()];
    let mut bias = [0.0; LABELS];
    for (label, (found, own)) in found.iter().enumerate() {
        bias[label] = *own;
        for (at, weight) in found {
            weights[place[at]][label] = *weight;
        }
    }
    let places: Vec<u32> = used.iter().map(|&at| places[at]).collect();
    let index = places.iter().enumerate().map(|(at, place)| (*place, at)).collect();
    Model { places, index, weights, bias, beside: [Weights::NONE; LABELS] }
}

/// What a label gets of the features, one being the average: most where average precision on folds still rises with them. (From 5,000 to 12,000
/// it rises by 0.048 for `flex`, by 0.016 to 0.027 for the next five, by 0.003 to 0.008 for the last five.)
fn share_of_features(label: Label) -> f32 {
    match label {
        Label::Flex => 2.2,
        Label::Polarising | Label::Hype | Label::CuriosityGap | Label::FalseUrgency => 1.5,
        Label::LeadingQuestion | Label::HotTake => 1.3,
        Label::CommentBait | Label::ChainGuilt => 1.1,
        Label::KeywordGate => 0.9,
        Label::TrivialQuestion | Label::ReactBait | Label::Giveaway => 0.7,
        Label::ShareBait | Label::TagBait | Label::FollowBait | Label::SaveBait => 0.6,
        Label::EngagementCloser => 0.5,
        Label::StagedStory => 0.4,
    }
}

/// Works something out for each label, on two threads.
fn for_each_label<T: Send>(one: &(impl Fn(usize) -> T + Sync)) -> Vec<T> {
    let mut all: Vec<(usize, T)> = thread::scope(|scope| {
        let part = |first: usize| move || (first..LABELS).step_by(2).map(|label| (label, one(label))).collect::<Vec<_>>();
        let work = [scope.spawn(part(0)), scope.spawn(part(1))];
        work.into_iter().flat_map(|part| part.join().expect("arithmetic does not panic")).collect()
    });
    all.sort_by_key(|(label, _)| *label);
    all.into_iter().map(|(_, found)| found).collect()
}

/// A post as it teaches one label: its features, whether it has the label, and what an error on it costs.
struct Taught<'r> {
    row: &'r [(u32, f32)],
    is: bool,
    cost: f32,
}

fn taught<'r>(
    examples: &[Example],
    which: &[usize],
    label: usize,
    rows: &'r [Vec<(u32, f32)>],
    options: &Options,
) -> Vec<Taught<'r>> {
    let known = which.iter().zip(rows).filter_map(|(&at, row)| Some((&examples[at], row, examples[at].truth[label]?)));
    let taught = known.map(|(example, row, is)| {
        let cost = options.cost * example.teaches * if is { options.positive } else { 1.0 };
        Taught { row, is, cost }
    });
    taught.collect()
}

/// Passes over the posts at most; it stops earlier when nothing moves.
const PASSES: usize = 40;
/// The largest step of a pass that counts as nothing.
const STILL: f32 = 2e-2;

/// Weights and bias of the hyperplane that separates posts with a label from those without: a support vector machine with
/// squared hinge loss, by coordinate descent in the dual (Hsieh et al. 2008). Posts are visited in an order that is shuffled
/// the same way each time. With `kept`, other features are left out.
fn separate(posts: &[Taught], features: usize, kept: Option<&[bool]>) -> (Vec<f32>, f32) {
    let counts = |at: u32| kept.is_none_or(|kept| kept[at as usize]);
    let mut weights = vec![0.0_f32; features];
    let mut bias = 0.0_f32;
    let mut alphas = vec![0.0_f32; posts.len()];
    let squares: Vec<f32> = posts
        .iter()
        .map(|post| {
            let own: f32 = post.row.iter().filter(|(at, _)| counts(*at)).map(|(_, value)| value * value).sum();
            own + 1.0 + 0.5 / post.cost
        })
        .collect();
    let mut order: Vec<usize> = (0..posts.len()).collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..PASSES {
        for last in (1..order.len()).rev() {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            order.swap(last, (state % (last as u64 + 1)) as usize);
        }
        let mut largest = 0.0_f32;
        for &at in &order {
            let post = &posts[at];
            let sign = if post.is { 1.0 } else { -1.0 };
            let score: f32 = bias
                + post.row.iter().filter(|(at, _)| counts(*at)).map(|(at, value)| weights[*at as usize] * value).sum::<f32>();
            let slope = sign * score - 1.0 + 0.5 / post.cost * alphas[at];
            let moves = if alphas[at] == 0.0 { slope.min(0.0) } else { slope };
            largest = largest.max(moves.abs());
            if moves == 0.0 {
                continue;
            }
            let new = (alphas[at] - slope / squares[at]).max(0.0);
            let step = (new - alphas[at]) * sign;
            alphas[at] = new;
            bias += step;
            for (at, value) in post.row.iter().filter(|(at, _)| counts(*at)) {
                weights[*at as usize] += step * value;
            }
        }
        if largest < STILL {
            break;
        }
    }
    (weights, bias)
}

/// The score of every labelled post by a model that has not seen its fold.
fn by_folds(examples: &[Example], options: &Options) -> Vec<Option<[f32; LABELS]>> {
    let mut unseen = vec![None; examples.len()];
    for fold in 0..FOLDS {
        let taught: Vec<usize> = (0..examples.len()).filter(|&at| examples[at].fold != Some(fold)).collect();
        let model = train(examples, &taught, options);
        for (at, example) in examples.iter().enumerate().filter(|(_, example)| example.fold == Some(fold)) {
            unseen[at] = Some(model.score(example));
        }
    }
    unseen
}

fn add_cues(example: &Example, beside: &[Weights; LABELS], scores: &mut [f32; LABELS]) {
    for (score, weights) in scores.iter_mut().zip(beside) {
        *score += weights.of(&example.cues);
    }
}

/// Cues that read a group which a list names otherwise than one that none does: they have no say on contempt.
const TELL_GROUPS_APART: [Cue; 7] =
    [Cue::NamesWho, Cue::Addressed, Cue::Names, Cue::Specific, Cue::Dense, Cue::Plain, Cue::LongWords];

/// What cues and forms weigh beside these unseen scores, learned from the posts that `teaches` names.
fn weights_beside(
    examples: &[Example],
    unseen: &[Option<[f32; LABELS]>],
    teaches: impl Fn(&Example) -> bool + Sync,
) -> [Weights; LABELS] {
    let one = |label: usize| {
        let judged = examples.iter().zip(unseen).filter(|(example, _)| teaches(example)).filter_map(|(example, scores)| {
            let (fires, mut amounts, teaches) = (example.frames[label], example.cues, example.teaches);
            if label == Label::Polarising as usize {
                for cue in TELL_GROUPS_APART {
                    amounts[cue as usize] = 0.0;
                }
            }
            Some(Judged { score: (*scores)?[label], fires, amounts, is: example.truth[label]?, teaches })
        });
        cue_weights::fit(&judged.collect::<Vec<_>>())
    };
    for_each_label(&one).try_into().unwrap_or([Weights::NONE; LABELS])
}

/// Adds what the cues say to unseen scores, fold by fold with weights that were learned on the others.
fn with_cues(examples: &[Example], unseen: &[Option<[f32; LABELS]>]) -> Vec<Option<[f32; LABELS]>> {
    let folds: Vec<_> = (0..FOLDS).map(|fold| weights_beside(examples, unseen, |example| example.fold != Some(fold))).collect();
    let mut scores = unseen.to_vec();
    for (example, scores) in examples.iter().zip(&mut scores) {
        if let (Some(scores), Some(fold)) = (scores, example.fold) {
            add_cues(example, &folds[fold], scores);
        }
    }
    scores
}

/// What is decided for a label on unseen scores.
#[derive(Clone, Copy)]
struct Chosen {
    sure: f32,
    supports: f32,
    slope: f32,
    offset: f32,
}

#[derive(Default)]
struct Tally {
    right: f32,
    wrong: f32,
    missed: f32,
}

impl Tally {
    fn add(&mut self, said: bool, truth: bool, weight: f32) {
        match (said, truth) {
            (true, true) => self.right += weight,
            (true, false) => self.wrong += weight,
            (false, true) => self.missed += weight,
            (false, false) => {}
        }
    }

    fn precision(&self) -> f32 {
        self.right / (self.right + self.wrong).max(0.1)
    }

    fn recall(&self) -> f32 {
        self.right / (self.right + self.missed).max(0.1)
    }

    fn f1(&self) -> f32 {
        2.0 * self.right / (2.0 * self.right + self.wrong + self.missed).max(0.1)
    }

    fn shown(&self) -> String {
        format!("P {:.2} R {:.2} F {:.2}", self.precision(), self.recall(), self.f1())
    }
}

/// Sorted values, as many as are worth a try each.
fn thinned(values: &[f32]) -> Vec<f32> {
    const MOST: usize = 400;
    let step = values.len().div_ceil(MOST).max(1);
    values.iter().copied().step_by(step).collect()
}

fn tally(
    examples: &[Example],
    scores: &[Option<[f32; LABELS]>],
    label: usize,
    of: impl Fn(&Example) -> bool,
    said: impl Fn(&Example, f32) -> bool,
) -> Tally {
    let mut tally = Tally::default();
    for (example, scores) in examples.iter().zip(scores) {
        if let (Some(scores), Some(truth), true) = (scores, example.truth[label], example.judged > 0.0 && of(example)) {
            tally.add(said(example, scores[label]), truth, example.judged);
        }
    }
    tally
}

/// The support of a label whose forms stand on their own: those of contempt see groups that no list names, and the score does not.
const ALWAYS: f32 = -1000.0;

/// Says what the scores are worth, and chooses the thresholds: a form that fires counts what it weighs, so where one does, a score
/// need not be as high by that.
fn report(
    examples: &[Example],
    unseen: &[Option<[f32; LABELS]>],
    beside: &[Weights; LABELS],
    options: &Options,
) -> [Chosen; LABELS] {
    println!(
        "{:18} {:>4}  {:22}  {:22}  {:22}  {:22}  {:>6} {:>6}",
        "label", "n", "score alone", "frames alone", "together", "together, real posts", "false", "AP"
    );
    let mut mean = [0.0; 4];
    let chosen = Label::ALL.map(|label| {
        let at = label as usize;
        let positives: Vec<(&Example, f32)> = examples
            .iter()
            .zip(unseen)
            .filter(|(example, _)| example.truth[at] == Some(true))
            .filter_map(|(example, scores)| scores.map(|scores| (example, scores[at])))
            .collect();
        let fired = |example: &Example| example.frames[at];
        let weight = beside[at].fires;
        let told = |example: &Example, score: f32| score + if fired(example) { weight } else { 0.0 };
        let top = unseen.iter().flatten().map(|scores| scores[at]).fold(0.0, f32::max) + weight + 1.0;
        let mut candidates: Vec<f32> = positives.iter().map(|(example, score)| told(example, *score) - 0.01).collect();
        candidates.sort_by(f32::total_cmp);
        let mut best = (f32::NEG_INFINITY, top);
        for sure in thinned(&candidates) {
            let said = |example: &Example, score: f32| told(example, score) >= sure;
            let got = tally(examples, unseen, at, |_| true, said);
            let worth = got.f1() - options.false_flag * got.wrong;
            if got.precision() >= options.precision && worth > best.0 + 1e-6 {
                best = (worth, sure);
            }
        }
        let sure = best.1;
        let supports = if label == Label::Polarising { ALWAYS } else { sure - weight.max(0.0) };
        let alone = tally(examples, unseen, at, |_| true, |_, score| score >= sure);
        let frames = tally(examples, unseen, at, |_| true, |example, _| fired(example));
        let said = |example: &Example, score: f32| score >= sure || fired(example) && score >= supports;
        let together = tally(examples, unseen, at, |_| true, said);
        let real = tally(examples, unseen, at, |example| example.is_real, said);
        let clean = tally(examples, unseen, at, |example| example.is_clean, said);
        println!(
            "{:18} {:4}  {}  {}  {}  {}  {:6} {:6.3}",
            label.id(),
            positives.len(),
            alone.shown(),
            frames.shown(),
            together.shown(),
            real.shown(),
            clean.wrong,
            average_precision(examples, unseen, at)
        );
        for (sum, tally) in mean.iter_mut().zip([&alone, &frames, &together]) {
            *sum += tally.f1() / LABELS as f32;
        }
        mean[3] += average_precision(examples, unseen, at) / LABELS as f32;
        let (slope, offset) = calibrate(examples, unseen, at);
        Chosen { sure, supports, slope, offset }
    });
    println!("mean F1: score alone {:.3}, frames alone {:.3}, together {:.3}; mean AP {:.3}", mean[0], mean[1], mean[2], mean[3]);
    chosen
}

fn average_precision(examples: &[Example], scores: &[Option<[f32; LABELS]>], label: usize) -> f32 {
    let mut ranked: Vec<(f32, bool)> = examples
        .iter()
        .zip(scores)
        .filter(|(example, _)| example.judged > 0.0)
        .filter_map(|(example, scores)| Some((scores.as_ref()?[label], example.truth[label]?)))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut found, mut sum) = (0, 0.0);
    for (at, (_, truth)) in ranked.iter().enumerate() {
        if *truth {
            found += 1;
            sum += found as f32 / (at + 1) as f32;
        }
    }
    sum / (found as f32).max(1.0)
}

/// Slope and offset that turn unseen scores into probabilities (Platt 1999).
fn calibrate(examples: &[Example], scores: &[Option<[f32; LABELS]>], label: usize) -> (f32, f32) {
    let points: Vec<(f32, f32)> = examples
        .iter()
        .zip(scores)
        .filter_map(|(example, scores)| Some((scores.as_ref()?[label], f32::from(u8::from(example.truth[label]?)))))
        .collect();
    let (mut slope, mut offset) = (1.0_f32, 0.0_f32);
    for _ in 0..2000 {
        let (mut by_slope, mut by_offset) = (0.0, 0.0);
        for (score, truth) in &points {
            let error = 1.0 / (1.0 + (-(slope * score + offset)).exp()) - truth;
            by_slope += error * score;
            by_offset += error;
        }
        slope -= 0.5 * by_slope / points.len() as f32;
        offset -= 0.5 * by_offset / points.len() as f32;
    }
    (slope.max(0.05), offset)
}

/// Labels with fewer posts outside a source say nothing when it is left out.
const FEWEST_OUTSIDE: usize = 10;
/// Sources with fewer posts of a label have no line of their own.
const FEWEST_INSIDE: usize = 3;
/// What [`Example::source`] of posts is that are not from a source of labelled posts.
const MADE: &str = "made for training";

/// What a source belongs to: parts of one collection are left out together, and with them the posts of `../shared` that come
/// from it and were read for this.
fn family(source: &str) -> &str {
    match source.split([':', '(']).next().unwrap_or_default() {
        "polar_en" | "related/polarised_en.jsonl" => "polar",
        "related/bragging.jsonl" => "bragging",
        // Headlines of Upworthy, in pairs.
        "outcomes/headline_pairs.jsonl" => "upworthy",
        "outcomes/charity_facebook.jsonl" => "open_paws_social",
        name => name,
    }
}

/// Judges each source by a model that has seen none of it, and puts the table into the page of figures.
fn by_sources(
    places: &Places,
    examples: &[Example],
    by_words: &[Option<[f32; LABELS]>],
    chosen: &[Chosen; LABELS],
    options: &Options,
) -> Result<(), Failure> {
    let labelled = |example: &Example| example.judged > 0.0 && example.source != MADE;
    let mut sources: Vec<&str> = examples
        .iter()
        .filter(|example| labelled(example) && example.truth.contains(&Some(true)))
        .map(|example| family(&example.source))
        .collect();
    sources.sort_unstable();
    sources.dedup();
    let mut unseen = vec![None; examples.len()];
    for source in &sources {
        let taught: Vec<usize> = (0..examples.len()).filter(|&at| family(&examples[at].source) != *source).collect();
        let beside = weights_beside(examples, by_words, |example| family(&example.source) != *source);
        let model = Model { beside, ..train(examples, &taught, options) };
        for (at, example) in examples.iter().enumerate().filter(|(_, example)| family(&example.source) == *source) {
            unseen[at] = Some(model.score(example));
        }
    }
    let (mut lines, mut single, mut means) = (String::new(), String::new(), [0.0; 2]);
    for label in Label::ALL {
        let at = label as usize;
        let (mut inside, mut fewest, mut all) = (0, usize::MAX, [Tally::default(), Tally::default()]);
        for source in &sources {
            let has = |example: &&Example| example.truth[at] == Some(true);
            let own = examples.iter().filter(has).filter(|one| labelled(one) && family(&one.source) == *source).count();
            let outside = examples.iter().filter(has).filter(|one| family(&one.source) != *source).count();
            if own == 0 || outside < FEWEST_OUTSIDE {
                continue;
            }
            (inside, fewest) = (inside + own, fewest.min(outside));
            let mut here = [Tally::default(), Tally::default()];
            for (example, scores) in examples.iter().zip(&unseen) {
                let (Some(scores), Some(truth)) = (scores, example.truth[at]) else { continue };
                if !labelled(example) || family(&example.source) != *source {
                    continue;
                }
                let frames = example.frames[at];
                let both = scores[at] >= chosen[at].sure || frames && scores[at] >= chosen[at].supports;
                for (tally, said) in here.iter_mut().chain(&mut all).zip([frames, both, frames, both]) {
                    tally.add(said, truth, 1.0);
                }
            }
            if own >= FEWEST_INSIDE {
                let [frames, both] = here.map(|tally| tally.f1());
                let _ = writeln!(single, "| `{}` | {source} | {own} | {outside} | {frames:.2} | {both:.2} |", label.id());
            }
        }
        let [frames, both] = all.map(|tally| tally.f1());
        means = [means[0] + frames / LABELS as f32, means[1] + both / LABELS as f32];
        let _ = writeln!(lines, "| `{}` | {inside} | {fewest} | {frames:.2} | {both:.2} |", label.id());
    }
    let date = crate::evaluate::output_of("date", &["-u", "+%Y-%m-%d"])?;
    let body = format!(
        "Written by `upshot-corpus train --dry --sources` on {date}. One source of the build part at a time is judged by scores that were learned \
         without it, with the thresholds of the folds; frames were written beside posts of all sources, so what they say alone flatters. \
         *outside* counts the posts with the label that were learned from (in the first table: at the fewest); sources with {FEWEST_OUTSIDE} or more count. Mean F1 over the \
         labels: {:.3} by frames alone, {:.3} with the scores.\n\n\
         | label | n | outside | F1, frames alone | F1 with the score |\n|---|---|---|---|---|\n{lines}\n\
         Sources with {FEWEST_INSIDE} posts of a label or more:\n\n\
         | label | source left out | n | outside | F1, frames alone | F1 with the score |\n|---|---|---|---|---|---|\n{single}",
        means[0], means[1],
    );
    println!("\n{body}");
    crate::figures::put_section(places, crate::figures::SOURCES, &body)
}

/// What a rule's own examples may be away from a threshold, for the rounding of weights.
const ROUNDING: f32 = 0.03;

/// An example that moves a threshold farther than this is named.
const FAR: f32 = 0.1;

/// Moves thresholds so that every rule keeps its own examples.
fn keep_own(examples: &[Example], model: &Model, chosen: &mut [Chosen; LABELS]) {
    for example in examples.iter().filter(|example| example.origin == Origin::Own && example.words >= upshot::tone::FEWEST_WORDS)
    {
        let scores = model.score(example);
        for label in 0..LABELS {
            let Chosen { sure, supports, .. } = &mut chosen[label];
            let far = |by: f32| eprintln!("{} by {by:.2}: {}", Label::ALL[label].id(), example.text);
            match example.truth[label] {
                Some(true) if example.frames[label] => {
                    if scores[label] - ROUNDING < *supports - FAR {
                        far(*supports - scores[label]);
                    }
                    *supports = supports.min(scores[label] - ROUNDING);
                }
                Some(false) if !example.frames[label] => {
                    if scores[label] + ROUNDING > *sure + FAR {
                        far(scores[label] - *sure);
                    }
                    *sure = sure.max(scores[label] + ROUNDING);
                }
                _ => {}
            }
        }
    }
    for (label, Chosen { sure, supports, .. }) in Label::ALL.iter().zip(chosen) {
        eprintln!("{:18} sure {sure:6.2}  supports {supports:6.2}", label.id());
    }
}

/// The table that the engine reads; see `upshot::tone::layout`.
fn table(model: &Model, chosen: &[Chosen; LABELS]) -> Result<Vec<u8>, Failure> {
    let mut scales = [f32::MIN_POSITIVE; LABELS];
    for weights in &model.weights {
        for (scale, weight) in scales.iter_mut().zip(weights) {
            *scale = scale.max(weight.abs() / f32::from(layout::LARGEST));
        }
    }
    let largest = |weights: &Weights| weights.cues.iter().fold(f32::MIN_POSITIVE, |largest, weight| largest.max(weight.abs()));
    let cue_scales = model.beside.each_ref().map(|weights| largest(weights) / f32::from(i8::MAX));
    let mut bytes = Vec::new();
    for label in 0..LABELS {
        let Chosen { sure, supports, slope, offset } = chosen[label];
        for number in [scales[label], model.bias[label], slope, offset, sure, supports, cue_scales[label]] {
            bytes.extend(number.to_le_bytes());
        }
    }
    for (weights, scale) in model.beside.iter().zip(cue_scales) {
        bytes.extend(weights.cues.iter().map(|weight| ((weight / scale).round() as i8).cast_unsigned()));
    }
    let mut features: Vec<upshot_tables::Feature> = Vec::new();
    for (place, own) in model.places.iter().zip(&model.weights) {
        let own = own.iter().zip(&scales).map(|(weight, scale)| (weight / scale).round() as i8);
        let own: Vec<(u8, i8)> = (0_u8..).zip(own).filter(|(_, weight)| *weight != 0).collect();
        if !own.is_empty() {
            features.push((*place, own));
        }
    }
    features.sort_unstable_by_key(|(place, _)| *place);
    bytes.extend(upshot_tables::weights(&features).map_err(Failure::Other)?);
    Ok(bytes)
}

/// Prints the features that weigh most for a label, read back from the posts that hold them.
fn show(examples: &[Example], model: &Model, label: &str) {
    let Some(label) = Label::ALL.iter().position(|other| other.id() == label) else { return };
    let mut words: HashMap<u32, String> = HashMap::new();
    for example in examples {
        let text = Text::read(&example.text);
        features::visit(&text, &mut |feature| {
            words.entry(place(feature.hash)).or_insert_with(|| {
                text.original_of(feature.tokens.start as usize..feature.tokens.end as usize)
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            });
        });
    }
    let mut order: Vec<usize> = (0..model.places.len()).collect();
    order.sort_by(|&a, &b| model.weights[b][label].total_cmp(&model.weights[a][label]));
    for &at in order.iter().take(60).chain(order.iter().rev().take(40)) {
        println!("{:7.2}  {}", model.weights[at][label], words.get(&model.places[at]).map_or("?", String::as_str));
    }
}
