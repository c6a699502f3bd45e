//! Splits the labelled posts: near-duplicates stay together, and a hash of the group decides the part.

use std::collections::{HashMap, HashSet};
use std::fs;

use crate::data::{Failure, Labelled, Part, Places, read_lines};

/// Posts that share this part of their word triples with another are near-duplicates.
const SIMILAR: f64 = 0.4;
/// Posts with the same first characters (letters and digits only) are near-duplicates: templates differ at their end.
const SAME_START: usize = 60;

/// Writes `build.jsonl` and `check.jsonl`, lines as they stand in `dev.jsonl`. The same corpus always splits the same way.
pub(crate) fn run(places: &Places) -> Result<(), Failure> {
    let source = places.corpus.join("dev.jsonl");
    let posts: Vec<Labelled> = read_lines(&source)?;
    let text = fs::read_to_string(&source)?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let groups = groups(&posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>());
    // A group is named by its smallest id, so the order of the file does not matter.
    let mut names: HashMap<usize, &str> = HashMap::new();
    for (post, &group) in posts.iter().zip(&groups) {
        let name = names.entry(group).or_insert(&post.id);
        *name = (*name).min(&post.id);
    }
    let mut parts = [String::new(), String::new()];
    for (line, group) in lines.iter().zip(&groups) {
        let part = &mut parts[usize::from(hash(names[group].as_bytes()) % 4 == 3)];
        part.push_str(line);
        part.push('\n');
    }
    fs::write(places.part(Part::Build), &parts[0])?;
    fs::write(places.part(Part::Check), &parts[1])?;
    eprintln!(
        "{} posts in {} groups: {} to build on, {} to check with (target/corpus)",
        posts.len(),
        names.len(),
        parts[0].lines().count(),
        parts[1].lines().count()
    );
    Ok(())
}

/// Gives each text the number of its near-duplicate group.
pub(crate) fn groups(texts: &[&str]) -> Vec<usize> {
    let plain: Vec<String> = texts.iter().map(|text| plain(text)).collect();
    let mut parent: Vec<usize> = (0..texts.len()).collect();
    let mut starts: HashMap<String, usize> = HashMap::new();
    let mut triples: Vec<HashSet<u64>> = Vec::with_capacity(texts.len());
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for (index, text) in plain.iter().enumerate() {
        let start: String = text.chars().filter(|character| *character != ' ').take(SAME_START).collect();
        if start.len() >= SAME_START / 2
            && let Some(&other) = starts.get(&start)
        {
            join(&mut parent, index, other);
        }
        starts.entry(start).or_insert(index);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let own: HashSet<u64> = words.windows(3).map(|triple| hash(triple.join(" ").as_bytes())).collect();
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for triple in &own {
            let with = holders.entry(*triple).or_default();
            for &other in with.iter() {
                *shared.entry(other).or_default() += 1;
            }
            with.push(index);
        }
        for (other, count) in shared {
            let smaller = own.len().min(triples[other].len());
            if smaller >= 4 && count as f64 >= SIMILAR * smaller as f64 {
                join(&mut parent, index, other);
            }
        }
        triples.push(own);
    }
    (0..texts.len()).map(|index| root(&mut parent, index)).collect()
}

/// Letters and digits in lower case, one blank between words; links and mentions carry nothing.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.starts_with("http") && !word.starts_with('@'));
    let mut out = String::with_capacity(text.len());
    for word in words {
        let kept: String = word.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        if !kept.is_empty() {
            out.push_str(&kept);
            out.push(' ');
        }
    }
    out
}

fn root(parent: &mut [usize], mut index: usize) -> usize {
    while parent[index] != index {
        parent[index] = parent[parent[index]];
        index = parent[index];
    }
    index
}

fn join(parent: &mut [usize], a: usize, b: usize) {
    let (a, b) = (root(parent, a), root(parent, b));
    parent[a.max(b)] = a.min(b);
}

/// FNV-1a with a final mix: stable across machines and compilers.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let start = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    (start ^ (start >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 7
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn near_duplicates_share_a_group_and_others_do_not() {
        let found = groups(&[
            "Our bakery opens at seven on Saturday with sourdough from the new oven https://a.example",
            "our bakery opens at seven on Saturday with sourdough from the new oven!! see you",
            "The library closes at noon on Friday because the heating is being repaired",
        ]);
        assert_eq!(found[0], found[1]);
        assert_ne!(found[0], found[2]);
    }
}
