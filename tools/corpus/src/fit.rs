//! Fits the points of the published table to readers' judgement, and says what cross-validation makes of them.
//!
//! A ridge regression with signs held ([`Direction`]), solved by coordinate descent: cue amounts and the weights of
//! common words together explain `results` and the five lenses. Folds keep near-duplicates together. Standard errors
//! are a jackknife over the folds. Rows of the account behind `outcomes/science_x.jsonl` are left out, so that the
//! traffic goal can be held against its clicks. Neither platform nor counts of likes are read.
//!
//! Beside the labelled posts, those in `judged.jsonl` teach: posts outside the labelled ones and posts made for training, judged after the
//! same guide by a language model. Sixty labelled posts that it judged among them, five times anew, gave ranks of `results` that
//! agree with the readers' at 0.93 to 0.97. Folds ask about labelled posts only.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use upshot::results::cues::{Cue, Direction};
use upshot::results::detect::{ANY_GROUP, Reading, read};
use upshot::results::{CLICKS, MIX, pair, stem_of};
use upshot::settings::Goal;
use upshot::text::Text;

use crate::data::{Failure, Labelled, Part, Places, read_lines, report};
use crate::split;

/// Left out of every fit: its clicks judge the traffic goal.
const HELD_OUT: &str = "ropensci_tweets";
/// Folds of cross-validation and jackknife.
const FOLDS: usize = 10;
/// Strength of the ridge.
const RIDGE: f64 = 3.0;
/// What a post judged for this counts beside a labelled one.
const JUDGED: f64 = 0.5;
/// A word gets a weight when this many posts hold it, ...
const POSTS_PER_WORD: usize = 80;
/// ... from this many collections.
const SOURCES_PER_WORD: usize = 4;
/// What is fitted: results, then the lenses.
const TARGETS: [&str; 6] = ["results", "value", "audience", "trust", "path", "conversation"];
/// A regression draws predictions to the middle; this spreads the score again. Ranks do not change.
const SPREAD: f64 = 1.15;
/// The score of the average post under every goal: what readers gave on average, times ten, and room for short posts.
const AVERAGE: f64 = 32.0;
/// One post in a hundred lies below this score, so that hardly any two posts tie at nought.
const LOWEST: f64 = 3.0;

/// Rules were written on the posts that the points are fitted to, and hear less surely elsewhere: what they bring is cut.
const HEARD_AGAIN: f64 = 0.7;
/// Points of a headline word that alone decides between the two kinds of outlet, ...
const CLICK_POINTS: f64 = 30.0;
/// ... and the most that one word may bring.
const CLICK_LIMIT: f64 = 12.0;

/// Names of groups and of people are one class, and that class has no word weight.
const NEVER: &str = "vegan vegans animal animals trump biden obama hillary clinton bernie republican republicans democrat democrats \
    liberal liberals conservative conservatives white black asian latino hispanic jewish jew jews muslim muslims christian christians \
    catholic women woman men man girl girls boy boys gay lesbian trans immigrant immigrants refugee refugees american americans \
    british english indian chinese russian ukraine russia israel palestine gaza america usa boomer boomers millennial gen \
    linkedin twitter facebook instagram bluesky mastodon reddit tiktok youtube threads";

struct Row {
    reading: Reading,
    /// What readers said.
    judged: [f64; 6],
    /// What is fitted: half the judgement, half its rank, for many judgements tie at the lower end.
    targets: [f64; 6],
    length: f64,
    fold: usize,
    words: Vec<usize>,
    /// Whether it is a labelled post, ...
    is_labelled: bool,
    /// ... and what it counts.
    counts: f64,
}

/// Judgements of posts outside the labelled ones.
const JUDGED_FILE: &str = "tools/corpus/judged.jsonl";
/// [`Judged::file`] of labelled posts that were judged again, each several times, to compare.
const AGAIN: &str = "dev";
/// [`Labelled::stratum`] of posts outside the labelled ones.
const JUDGED_ONLY: &str = "judged";

/// What was judged of a post outside the labelled ones: the post stays where it is, its hash here.
#[derive(serde::Deserialize)]
struct Judged {
    /// File of the post, in the corpus or in `tools/corpus/written`; or [`AGAIN`].
    file: String,
    /// FNV-1a of the text, 16 hexadecimal digits; of [`AGAIN`], the id.
    post: String,
    assessable: bool,
    results: f64,
    value: f64,
    audience: f64,
    trust: f64,
    path: f64,
    conversation: f64,
}

/// The posts of [`JUDGED_FILE`], as if they were labelled.
fn judged(places: &Places) -> Result<Vec<Labelled>, Failure> {
    let mut all: Vec<Judged> = read_lines(&places.repository.join(JUDGED_FILE))?;
    all.retain(|judged| judged.assessable && judged.file != AGAIN);
    let found = places.with_texts(all, JUDGED_FILE, |judged| (&judged.file, &judged.post))?;
    let labelled = found.into_iter().map(|(text, judged)| Labelled {
        id: judged.post,
        platform: String::new(),
        text,
        stratum: JUDGED_ONLY.into(),
        // Files of one collection differ by their last part only.
        source: judged.file.rsplit_once('-').map_or(judged.file.as_str(), |(start, _)| start).to_owned(),
        bait: Vec::new(),
        maybe: Vec::new(),
        assessable: true,
        results: judged.results,
        value: judged.value,
        audience: judged.audience,
        trust: judged.trust,
        path: judged.path,
        conversation: judged.conversation,
    });
    Ok(labelled.collect())
}

/// Says how far judgements of labelled posts agree with the readers', round by round.
fn print_agreement(places: &Places) -> Result<(), Failure> {
    let labelled = places.posts(Part::Build)?;
    let known: BTreeMap<&str, &Labelled> = labelled.iter().map(|post| (post.id.as_str(), post)).collect();
    let mut rounds: Vec<(Vec<f64>, Vec<f64>)> = Vec::new();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for judged in read_lines::<Judged>(&places.repository.join(JUDGED_FILE))?.into_iter().filter(|judged| judged.file == AGAIN) {
        let Some(post) = known.get(judged.post.as_str()) else { continue };
        let time = times.entry(judged.post).or_default();
        if *time == rounds.len() {
            rounds.push(Default::default());
        }
        if judged.assessable && post.assessable {
            rounds[*time].0.push(judged.results);
            rounds[*time].1.push(post.results);
        }
        *time += 1;
    }
    let found: Vec<String> = rounds.iter().map(|(ours, theirs)| format!("{:.3}", spearman(ours, theirs))).collect();
    println!("labelled posts judged again: results Spearman {}", found.join(" "));
    Ok(())
}

/// The posts that the points are fitted to. What resembles a post of the check part is left out, unless that part is to teach as
/// well.
fn posts(places: &Places, whole: bool) -> Result<Vec<Labelled>, Failure> {
    let mut posts = places.posts(Part::Build)?;
    let check = places.posts(Part::Check)?;
    let build = posts.len();
    posts.extend(check);
    let labelled = posts.len();
    posts.extend(judged(places)?);
    let groups = split::groups(&posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>());
    let apart: BTreeSet<usize> = if whole { BTreeSet::new() } else { groups[build..labelled].iter().copied().collect() };
    let mut at = 0;
    posts.retain(|post| {
        at += 1;
        post.assessable && !apart.contains(&groups[at - 1])
    });
    Ok(posts)
}

/// Fits and writes `src/results/weights.rs`.
pub(crate) fn run(places: &Places, write: bool, whole: bool) -> Result<(), Failure> {
    let posts = posts(places, whole)?;
    let names = vocabulary(&posts);
    let mut rows = rows_of(&posts, &names);
    aim(&mut rows);
    let held: Vec<&Row> = rows.iter().filter(|(held, _)| *held).map(|(_, row)| row).collect();
    let rows: Vec<&Row> = rows.iter().filter(|(held, _)| !*held).map(|(_, row)| row).collect();
    let width = Cue::COUNT + names.len();
    println!(
        "{} labelled posts and {} others, {} cues, {} words; {} posts of {HELD_OUT} left out",
        rows.iter().filter(|row| row.is_labelled).count(),
        rows.iter().filter(|row| !row.is_labelled).count(),
        Cue::COUNT,
        names.len(),
        held.len()
    );

    let fits = |rows: &[&Row]| -> Vec<Fit> {
        let columns = Columns::of(rows, width);
        (0..TARGETS.len()).map(|target| columns.fit(target)).collect()
    };
    let all = fits(&rows);
    let mut predicted = vec![[0.0; 6]; rows.len()];
    let mut folds: Vec<Vec<Fit>> = Vec::new();
    for fold in 0..FOLDS {
        let train: Vec<&Row> = rows.iter().filter(|row| row.fold != fold).copied().collect();
        let fits = fits(&train);
        for (row, slot) in rows.iter().zip(&mut predicted).filter(|(row, _)| row.fold == fold) {
            for (target, fit) in fits.iter().enumerate() {
                slot[target] = fit.predict(row);
            }
        }
        folds.push(fits);
    }
    let (asked, predicted): (Vec<&Row>, Vec<[f64; 6]>) =
        rows.iter().zip(predicted).filter(|(row, _)| row.is_labelled).map(|(row, slot)| (*row, slot)).unzip();
    let lengths: Vec<f64> = asked.iter().map(|row| row.length).collect();
    let column = |target: usize| -> (Vec<f64>, Vec<f64>) {
        (predicted.iter().map(|slot| slot[target]).collect(), asked.iter().map(|row| row.judged[target]).collect())
    };
    let (scores, truth) = column(0);
    let most = all.iter().enumerate().map(|(target, fit)| {
        fit.weights[Cue::COUNT..].iter().fold(0.0_f64, |most, weight| most.max(weight.abs()))
            * if target == 0 { 10.0 * SPREAD } else { 40.0 }
    });
    println!("largest word points {:.0?}", most.collect::<Vec<_>>());
    println!(
        "cross-validated: results Spearman {:.3}, beyond length {:.3}, pairs {:.4}",
        spearman(&scores, &truth),
        partial(&scores, &truth, &lengths),
        pairs(&scores, &truth)
    );
    let mut floors = [0.0; 6];
    let mut tops = [10.0; 6];
    for target in 1..TARGETS.len() {
        let (scores, truth) = column(target);
        let mut sorted = scores.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| sorted[(share * (sorted.len() - 1) as f64) as usize];
        let clamped = |floor: f64| spearman(&scores.iter().map(|score| score.max(floor)).collect::<Vec<_>>(), &truth);
        let best =
            (0..18).map(|step| f64::from(step) * 0.05).max_by(|a, b| clamped(at(*a)).total_cmp(&clamped(at(*b)))).unwrap_or(0.0);
        floors[target] = at(best);
        tops[target] = at(0.985);
        println!(
            "  {} {:.3}, with the lowest {:.0} % at nought {:.3}",
            TARGETS[target],
            spearman(&scores, &truth),
            best * 100.0,
            clamped(at(best))
        );
    }
    let spreads = spreads(&asked, &predicted);
    println!("two readings in three lie within {spreads:.1?} points (short, middling, long posts)");
    if !held.is_empty() {
        let scores: Vec<f64> = held.iter().map(|row| all[0].predict(row)).collect();
        let truth: Vec<f64> = held.iter().map(|row| row.judged[0]).collect();
        println!("posts left out: results Spearman {:.3}", spearman(&scores, &truth));
    }
    let errors: Vec<f64> = (0..Cue::COUNT).map(|cue| jackknife(&folds, cue)).collect();
    print_points(&all[0], &errors);
    print_agreement(places)?;
    let clicks = click_words(places)?;
    let fitted = Fitted { all: &all, names: &names, errors: &errors, floors, tops, spreads, rows: &rows, clicks: &clicks };
    if write {
        fs::write(places.repository.join("src/results/weights.rs"), table(&fitted))?;
        println!("src/results/weights.rs written");
    }
    Ok(())
}

/// What is read off every post, and whether it is left out.
fn rows_of(posts: &[Labelled], names: &[(u32, String)]) -> Vec<(bool, Row)> {
    let groups = split::groups(&posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>());
    let index: BTreeMap<u32, usize> = names.iter().enumerate().map(|(at, (stem, _))| (*stem, at)).collect();
    let row = |(post, group): (&Labelled, &usize)| {
        let reading = read(&Text::read(&post.text), &heard(post));
        let words: BTreeSet<usize> = entries(&reading).filter_map(|(hash, _)| index.get(&hash).copied()).collect();
        let is_labelled = post.stratum != JUDGED_ONLY;
        let row = Row {
            judged: [post.results, post.value, post.audience, post.trust, post.path, post.conversation],
            targets: [0.0; 6],
            length: post.text.chars().count() as f64,
            fold: (split::hash(posts[*group].id.as_bytes()) % FOLDS as u64) as usize,
            words: words.into_iter().collect(),
            is_labelled,
            counts: if is_labelled { 1.0 } else { JUDGED },
            reading,
        };
        (post.source == HELD_OUT, row)
    };
    posts.iter().zip(&groups).map(row).collect()
}

/// How far readers are from the score, in points, for short, middling and long posts: two readings in three are nearer.
fn spreads(rows: &[&Row], predicted: &[[f64; 6]]) -> [f64; 3] {
    let mut spreads = [0.0; 3];
    for (bucket, spread) in spreads.iter_mut().enumerate() {
        let of_bucket = rows.iter().zip(predicted).filter(|(row, _)| bucket_of(row.reading.words.len()) == bucket);
        let mut misses: Vec<f64> = of_bucket.map(|(row, slot)| (row.judged[0] - slot[0]).abs() * 10.0).collect();
        misses.sort_by(f64::total_cmp);
        *spread = misses[misses.len() * 2 / 3];
    }
    spreads
}

fn print_points(results: &Fit, errors: &[f64]) {
    let mut order: Vec<usize> = (0..Cue::COUNT).collect();
    order.sort_by(|a, b| results.weights[*b].total_cmp(&results.weights[*a]));
    for cue in order {
        println!("  {:24} {:6.1} ± {:.1}", Cue::ALL[cue].id(), results.weights[cue] * 10.0 * SPREAD, errors[cue] * 10.0 * SPREAD);
    }
}

/// Sets what is fitted for every row that is not left out.
fn aim(rows: &mut [(bool, Row)]) {
    for target in 0..TARGETS.len() {
        let judged: Vec<f64> = rows.iter().filter(|(held, _)| !held).map(|(_, row)| row.judged[target]).collect();
        let ranks = ranks(&judged);
        let centre = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let (middle, middle_rank) = (centre(&judged), centre(&ranks));
        let width = |values: &[f64], middle: f64| {
            (values.iter().map(|value| (value - middle).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
        };
        let scale = width(&judged, middle) / width(&ranks, middle_rank);
        for ((_, row), rank) in rows.iter_mut().filter(|(held, _)| !held).zip(&ranks) {
            row.targets[target] = 0.5 * row.judged[target] + 0.5 * (middle + (rank - middle_rank) * scale);
        }
    }
}

/// Words that tell headlines of outlets that live on clicks from those of news agencies (`related/headline_clickbait.jsonl`,
/// labelled by outlet), common words only: names would tell the years, not the style. No headline with measured clicks
/// is among them.
fn click_words(places: &Places) -> Result<Vec<(String, i32)>, Failure> {
    #[derive(serde::Deserialize)]
    struct Headline {
        text: String,
        label: bool,
    }
    let headlines: Vec<Headline> = read_lines(&places.corpus.join("related/headline_clickbait.jsonl"))?;
    let never: BTreeSet<&str> = NEVER.split_whitespace().collect();
    let mut names: BTreeMap<u32, (String, usize)> = BTreeMap::new();
    for word in upshot::results::COMMON_WORDS.split_whitespace().filter(|word| !never.contains(word)) {
        names.entry(stem_of(word)).or_insert((word.to_owned(), 0));
    }
    let stems: Vec<BTreeSet<u32>> = headlines
        .iter()
        .map(|headline| read(&Text::read(&headline.text), &[]).words.iter().map(|(stem, _)| *stem).collect())
        .collect();
    for stem in stems.iter().flatten() {
        if let Some(entry) = names.get_mut(stem) {
            entry.1 += 1;
        }
    }
    names.retain(|_, (_, count)| *count >= 20);
    let index: BTreeMap<u32, usize> = names.keys().enumerate().map(|(at, stem)| (*stem, at)).collect();
    let rows: Vec<(Vec<usize>, f64)> = stems
        .iter()
        .zip(&headlines)
        .map(|(stems, headline)| {
            (stems.iter().filter_map(|stem| index.get(stem).copied()).collect(), if headline.label { 0.5 } else { -0.5 })
        })
        .collect();
    // Ridge by sweeps over the words; the residual is kept per headline, for rows are short.
    let mut holders = vec![Vec::new(); index.len()];
    for (row, (words, _)) in rows.iter().enumerate() {
        for word in words {
            holders[*word].push(row);
        }
    }
    let mut residual: Vec<f64> = rows.iter().map(|(_, target)| *target).collect();
    let (mut weights, mut base) = (vec![0.0; index.len()], 0.0);
    for _ in 0..60 {
        let shift = residual.iter().sum::<f64>() / residual.len() as f64;
        base += shift;
        for miss in &mut residual {
            *miss -= shift;
        }
        for (weight, holders) in weights.iter_mut().zip(&holders) {
            let own = holders.len() as f64;
            let sum: f64 = holders.iter().map(|row| residual[*row]).sum();
            let next = (sum + own * *weight) / (own + 5.0);
            let step = next - *weight;
            *weight = next;
            for row in holders {
                residual[*row] -= step;
            }
        }
    }
    println!("{} headline words from {} headlines, base {base:.2}", index.len(), rows.len());
    let points = |weight: f64| (weight * CLICK_POINTS).round().clamp(-CLICK_LIMIT, CLICK_LIMIT) as i32;
    Ok(names
        .into_values()
        .zip(weights)
        .map(|((name, _), weight)| (name, points(weight)))
        .filter(|(_, points)| *points != 0)
        .collect())
}

/// Short, middling or long, by words.
fn bucket_of(words: usize) -> usize {
    usize::from(words > 25) + usize::from(words > 80)
}

/// What the rules heard, as cues, whatever their level.
fn heard(post: &Labelled) -> Vec<(Cue, (u32, u32))> {
    let mut out = Vec::new();
    for flag in report(post).flags {
        if let Some(cue) = Cue::of_rule(flag.rule)
            && let Some(span) = flag.spans.first()
        {
            out.push((cue, (span.start, span.end)));
        }
    }
    out
}

/// The words of a text and its pairs of neighbours, groups of people left out: hash, and where they stand.
fn entries(reading: &Reading) -> impl Iterator<Item = (u32, (u32, u32))> + '_ {
    let words = &reading.words;
    let singles = words.iter().copied();
    let pairs = words.windows(2).map(|two| (pair(two[0].0, two[1].0), (two[0].1.0, two[1].1.1)));
    let named = |at: &(u32, (u32, u32))| at.0 != ANY_GROUP;
    singles
        .filter(named)
        .chain(pairs.zip(words.windows(2)).filter(move |(_, two)| named(&two[0]) && named(&two[1])).map(|(pair, _)| pair))
}

/// Whether a name can stand in the table: one word or two with one blank between, plain letters.
fn is_entry(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    words.len() <= 2
        && words.iter().all(|word| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'\'') && !word.ends_with('\'')
        })
}

/// The hash that the engine's table will have for a name.
fn hash_of(name: &str) -> u32 {
    match name.split_once(' ') {
        Some((first, second)) => pair(stem_of(first), stem_of(second)),
        None => stem_of(name),
    }
}

/// Words that enough posts of enough collections hold: hash of the stem, and the shortest word with it.
fn vocabulary(posts: &[Labelled]) -> Vec<(u32, String)> {
    let never: BTreeSet<&str> = NEVER.split_whitespace().collect();
    let mut seen: BTreeMap<u32, (usize, BTreeSet<&str>, String, bool)> = BTreeMap::new();
    for post in posts.iter().filter(|post| post.source != HELD_OUT) {
        let text = Text::read(&post.text);
        let reading = read(&text, &[]);
        let mut own: BTreeMap<u32, String> = BTreeMap::new();
        for (hash, (start, end)) in entries(&reading) {
            let name = post.text[start as usize..end as usize].to_lowercase().replace('’', "'");
            own.entry(hash).or_insert(name);
        }
        for (hash, name) in own {
            let entry = seen.entry(hash).or_insert_with(|| (0, BTreeSet::new(), name.clone(), false));
            entry.0 += 1;
            entry.1.insert(&post.source);
            entry.3 |= name.split(' ').any(|word| never.contains(word));
            // A pair is named as it stands in some post with one blank between; of words the shortest is taken.
            if (!is_entry(&entry.2), name.len(), &name) < (!is_entry(&entry.2), entry.2.len(), &entry.2)
                || is_entry(&name) && !is_entry(&entry.2)
            {
                entry.2 = name;
            }
        }
    }
    seen.into_iter()
        .filter(|(hash, (posts, sources, name, never))| {
            *posts >= POSTS_PER_WORD && sources.len() >= SOURCES_PER_WORD && !never && is_entry(name) && hash_of(name) == *hash
        })
        .map(|(stem, (_, _, word, _))| (stem, word))
        .collect()
}

impl Row {
    fn features(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        let cues = self
            .reading
            .amounts
            .iter()
            .enumerate()
            .filter(|(_, amount)| **amount != 0.0)
            .map(|(cue, amount)| (cue, f64::from(*amount)));
        let share = upshot::results::word_share(self.reading.words.len());
        cues.chain(self.words.iter().map(move |word| (Cue::COUNT + word, f64::from(share))))
    }
}

/// Posts by what they hold: for each cue and word the rows and their amounts.
struct Columns<'a> {
    rows: &'a [&'a Row],
    amounts: Vec<Vec<(u32, f64)>>,
    /// Sums of the squared amounts, each as often as its row counts.
    squares: Vec<f64>,
}

struct Fit {
    weights: Vec<f64>,
    base: f64,
}

impl Fit {
    fn predict(&self, row: &Row) -> f64 {
        self.base + row.features().map(|(at, amount)| self.weights[at] * amount).sum::<f64>()
    }
}

impl<'a> Columns<'a> {
    fn of(rows: &'a [&'a Row], width: usize) -> Self {
        let mut amounts = vec![Vec::new(); width];
        let mut squares = vec![0.0; width];
        for (number, row) in (0..).zip(rows) {
            for (at, amount) in row.features() {
                amounts[at].push((number, amount));
                squares[at] += row.counts * amount * amount;
            }
        }
        Self { rows, amounts, squares }
    }

    /// Coordinate descent; signs of cues are held.
    fn fit(&self, target: usize) -> Fit {
        let counts: Vec<f64> = self.rows.iter().map(|row| row.counts).collect();
        let all: f64 = counts.iter().sum();

        let mut misses: Vec<f64> = self.rows.iter().map(|row| row.targets[target]).collect();
        let (mut weights, mut base) = (vec![0.0; self.amounts.len()], 0.0);
        for _ in 0..200 {
            let shift = misses.iter().zip(&counts).map(|(miss, count)| miss * count).sum::<f64>() / all;
            base += shift;
            for miss in &mut misses {
                *miss -= shift;
            }
            let mut moved = shift.abs();
            for (at, column) in self.amounts.iter().enumerate().filter(|(_, column)| !column.is_empty()) {
                let own = self.squares[at];
                let sum: f64 = column.iter().map(|&(row, amount)| misses[row as usize] * counts[row as usize] * amount).sum();
                let mut weight = (sum + own * weights[at]) / (own + RIDGE);
                if let Some(cue) = Cue::ALL.get(at) {
                    weight = match cue.direction() {
                        Direction::Helps => weight.max(0.0),
                        // Bait may well open a path or a thread; it earns no trust and gives no value, and under no goal do
                        // its points come to more than nothing (`Cue::held`).
                        Direction::Costs if matches!(TARGETS[target], "results" | "value" | "trust") => weight.min(0.0),
                        _ => weight,
                    };
                }
                let step = weight - weights[at];
                if step.abs() > 1e-9 {
                    weights[at] = weight;
                    moved = moved.max(step.abs());
                    for &(row, amount) in column {
                        misses[row as usize] -= step * amount;
                    }
                }
            }
            if moved < 1e-4 {
                break;
            }
        }
        let mean =
            |at: usize| -> f64 { self.amounts[at].iter().map(|&(row, amount)| counts[row as usize] * amount).sum::<f64>() / all };
        for at in (0..Cue::COUNT).filter(|&at| Cue::ALL[at].is_heard()) {
            let cut = weights[at] * (1.0 - HEARD_AGAIN);
            weights[at] -= cut;
            base += cut * mean(at);
        }
        Fit { weights, base }
    }
}

fn jackknife(folds: &[Vec<Fit>], cue: usize) -> f64 {
    let count = folds.len() as f64;
    let mean = folds.iter().map(|fits| fits[0].weights[cue]).sum::<f64>() / count;
    (folds.iter().map(|fits| (fits[0].weights[cue] - mean).powi(2)).sum::<f64>() * (count - 1.0) / count).sqrt()
}

/// Everything that the table is written from.
struct Fitted<'a> {
    all: &'a [Fit],
    names: &'a [(u32, String)],
    errors: &'a [f64],
    floors: [f64; 6],
    tops: [f64; 6],
    spreads: [f64; 3],
    rows: &'a [&'a Row],
    clicks: &'a [(String, i32)],
}

fn table(fitted: &Fitted) -> String {
    let Fitted { all, names, errors, floors, tops, spreads, rows, clicks } = *fitted;
    let posts = rows.len();
    // Everything on a scale of 100: results 0..10, lenses from their floor to their top.
    let scale = |target: usize| if target == 0 { 10.0 * SPREAD } else { 100.0 / (tops[target] - floors[target]) };
    let mut out = String::from(
        "//! Points of the published table. Generated: `cargo run -p upshot-corpus -- fit --write`; not edited by hand.\n//!\n//! Columns are judged results and the lenses value, audience, trust, path, conversation, each on a scale of 100.\n\n",
    );
    // Under every goal the average post gets the same score, so that goals can be compared at a glance,
    // unless that would press the lowest posts to nought.
    let bases: Vec<f64> = MIX
        .iter()
        .map(|(goal, mix)| {
            let fitted = |at: usize| -> f64 {
                let sum: f64 = (0..6).map(|target| f64::from(mix[target]) * scale(target) * all[target].weights[at]).sum();
                Cue::ALL.get(at).map_or(sum, |cue| f64::from(cue.held(sum as f32)))
            };
            let clicked = |at: usize| CLICKS.iter().find(|(cue, ..)| *goal == Goal::Traffic && *cue as usize == at);
            let points = |row: &Row| -> f64 {
                row.features()
                    .map(|(at, amount)| amount * clicked(at).map_or_else(|| fitted(at), |(_, points, _)| f64::from(*points)))
                    .sum()
            };
            let mut sums: Vec<f64> = rows.iter().map(|row| points(row)).collect();
            sums.sort_by(f64::total_cmp);
            (AVERAGE - sums.iter().sum::<f64>() / sums.len() as f64).max(LOWEST - sums[sums.len() / 100])
        })
        .collect();
    let row = |values: Vec<f64>| values.iter().map(|value| format!("{:.1}", value + 0.0)).collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "/// Judged posts that the points were fitted to.\npub(super) const POSTS: u32 = {posts};\n");
    let floor = |target: usize| (all[target].base - floors[target]) * scale(target);
    let _ = writeln!(
        out,
        "/// Lens values of a post without any cue; below 0 is shown as 0.\npub(super) static LENS_BASE: [f32; 5] = [{}];\n",
        row((1..6).map(floor).collect())
    );
    let _ = writeln!(
        out,
        "/// What a post without any cue gets under each goal.\npub(super) static GOAL_BASE: [f32; 5] = [{}];\n",
        row(bases)
    );
    let _ = writeln!(
        out,
        "/// Two judgements in three lie this near the score: posts of up to 25 words, up to 80, longer.\npub(super) static SPREAD: [f32; 3] = [{}];\n",
        row(spreads.to_vec())
    );
    out.push_str("/// Points of a full cue, in the order of `Cue::ALL`.\npub(super) static CUES: [[f32; 6]; super::cues::Cue::COUNT] = [\n");
    for cue in 0..Cue::COUNT {
        let _ = writeln!(
            out,
            "    [{}], // {}",
            row((0..6).map(|target| all[target].weights[cue] * scale(target)).collect()),
            Cue::ALL[cue].id()
        );
    }
    out.push_str("];\n\n/// Standard errors of the first column: a jackknife over ten folds.\npub(super) static ERRORS: [f32; super::cues::Cue::COUNT] = [\n");
    for chunk in errors.chunks(12) {
        let _ = writeln!(out, "    {},", row(chunk.iter().map(|error| error * 10.0 * SPREAD).collect()));
    }
    out.push_str("];\n\n/// Points of common words, before they are shared out over the length of a post.\npub(super) const WORDS: &[(&str, [i8; 6])] = &[\n");
    let mut words: Vec<(&str, Vec<i32>)> = names
        .iter()
        .enumerate()
        .map(|(at, (_, name))| {
            (
                name.as_str(),
                (0..6)
                    .map(|target| (all[target].weights[Cue::COUNT + at] * scale(target)).round().clamp(-127.0, 127.0) as i32)
                    .collect(),
            )
        })
        .collect();
    words.sort();
    for (word, points) in words {
        let _ = writeln!(out, "    (\"{word}\", [{}]),", points.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    }
    out.push_str("];\n\n/// Points of headline words under the traffic goal, in a headline of eleven words.\npub(super) const CLICK_WORDS: &[(&str, i8)] = &[\n");
    for chunk in clicks.chunks(6) {
        let _ = writeln!(
            out,
            "    {},",
            chunk.iter().map(|(word, points)| format!("(\"{word}\", {points})")).collect::<Vec<_>>().join(", ")
        );
    }
    out.push_str("];\n");
    out
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut out = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let to = (from..order.len()).take_while(|at| values[order[*at]].total_cmp(&values[order[from]]).is_eq()).count() + from;
        for at in from..to {
            out[order[at]] = (from + to - 1) as f64 / 2.0;
        }
        from = to;
    }
    out
}

fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (ma, mb) = (mean(a), mean(b));
    let sum = |x: &[f64], mx: f64, y: &[f64], my: f64| x.iter().zip(y).map(|(p, q)| (p - mx) * (q - my)).sum::<f64>();
    sum(a, ma, b, mb) / (sum(a, ma, a, ma) * sum(b, mb, b, mb)).sqrt()
}

fn spearman(a: &[f64], b: &[f64]) -> f64 {
    pearson(&ranks(a), &ranks(b))
}

fn partial(a: &[f64], b: &[f64], held: &[f64]) -> f64 {
    let (ab, ac, bc) = (spearman(a, b), spearman(a, held), spearman(b, held));
    (ab - ac * bc) / ((1.0 - ac * ac) * (1.0 - bc * bc)).sqrt()
}

fn pairs(scores: &[f64], truth: &[f64]) -> f64 {
    let (mut right, mut all) = (0.0, 0.0);
    for a in 0..truth.len() {
        for b in 0..truth.len() {
            if truth[a] - truth[b] >= 3.0 {
                all += 1.0;
                right += if scores[a] > scores[b] { 1.0 } else { 0.0 };
            }
        }
    }
    right / all
}
