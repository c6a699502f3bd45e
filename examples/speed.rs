//! How long the engine takes: `cargo run --release --example speed`. One post of some 280 characters, in 200 variants, and
//! how time grows with length.

use std::hint::black_box;
use std::time::Instant;

use upshot::platform::Platform;
use upshot::settings::Settings;
use upshot::text::Text;
use upshot::{Post, Unit, check};

const WORDS: &str = "We moved the bakery's oven last week and learned three things about heat, time and patience. If you bake at home, try a \
stone on the lowest shelf: 40 minutes at 230 degrees gave us the best crust. The notes are at https://example.org/oven, share them with a friend who bakes. What would you change? 🍞";

fn main() {
    let posts: Vec<String> = (0..200).map(|at| format!("{at} {}", WORDS.replace("40", &at.to_string()))).collect();
    let settings = Settings::default();
    let characters = posts.iter().map(|post| post.chars().count()).sum::<usize>() / posts.len();
    let read = median(|| posts.iter().for_each(|post| drop(black_box(Text::read(post))))) / posts.len() as f64;
    let judged = median(|| {
        for post in &posts {
            black_box(check(&Post { text: post, platform: Platform::Any, truncated: false }, &settings, Unit::Utf16));
        }
    }) / posts.len() as f64;
    println!("{characters} characters: text and frames {read:.1} µs, whole report {judged:.1} µs");
    for length in [50, 500, 5_000, 50_000] {
        let post: String = WORDS.chars().cycle().take(length).collect();
        let time = median(|| {
            black_box(check(&Post { text: &post, platform: Platform::Any, truncated: false }, &settings, Unit::Utf16));
        });
        println!("{length:>6} characters: {time:.1} µs, {:.1} ns a character", time * 1_000.0 / length as f64);
    }
}

/// Median time of 51 runs, in microseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..51)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
