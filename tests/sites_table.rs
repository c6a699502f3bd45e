//! The documentation of sites says what the adapters say.
//!
//! `UPSHOT_WRITE=1 cargo test --test sites_table` writes it anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use upshot::adapter::{Adapter, Confidence};
use upshot::json::Value;
use upshot::replacement::{MOST_COST, MOST_COST_TOGETHER, MOST_HAS, MOST_SELECTORS, MOST_STEPS};

const HEAD: &str = "# Sites\n\n\
    Made from `extension/sites/` by `UPSHOT_WRITE=1 cargo test --test sites_table`; not edited by hand.\n\n\
    A site is one data file: addresses, selectors in the order of trust, where the badge goes. How sure its facts are:\n\n\
    - **solid**: from source code, or from several recent and independent observations\n\
    - **good**: from one recent observation\n\
    - **fair**: partly inferred, or old\n\
    - **weak**: mostly inferred, by structure and roles rather than names\n\n\
    Comments and replies are read only if you ask for them; on the page of one post, every other post counts as one. \"See more\" is never opened for the reader: \
    where it hides text, the verdict says that only the visible part was judged, and is renewed when the reader opens it.\n\n\
    Where drafts are checked, a verdict stands beside the composer while a post is written.\n\n\
    | Site | Addresses | Layouts, with their own confidence where it differs | Drafts | Confidence | Limits |\n|---|---|---|---|---|---|\n";

const TAIL: &str = "\nLeft out: Pixelfed, Quora and Product Hunt, for which too little is known to read posts rightly. Tumblr's own \
    names for its parts are open to the page's scripts only; Upshot runs none there and goes by structure instead.\n";

fn in_words(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Solid => "solid",
        Confidence::Good => "good",
        Confidence::Fair => "fair",
        Confidence::Weak => "weak",
    }
}

#[test]
fn the_page_about_sites_is_fresh() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut adapters: Vec<Adapter> = fs::read_dir(top.join("extension/sites"))
        .unwrap()
        .map(|entry| Value::parse(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap().to_exactly().unwrap())
        .filter(|adapter: &Adapter| adapter.id != "demo")
        .collect();
    adapters.sort_by(|one, other| (one.confidence, &one.name).cmp(&(other.confidence, &other.name)));

    let mut document = HEAD.to_owned();
    for adapter in &adapters {
        let hosts: Vec<&str> =
            adapter.hosts.iter().map(|host| host.trim_start_matches("https://").trim_end_matches("/*")).collect();
        let addresses = if hosts.is_empty() { "any server that the user grants".to_owned() } else { hosts.join(", ") };
        let layouts: Vec<String> = adapter
            .layouts
            .iter()
            .map(|layout| match (layout.comments, layout.confidence) {
                (true, _) => format!("{} (if asked for)", layout.id),
                (false, Some(own)) => format!("{} ({})", layout.id, in_words(own)),
                (false, None) => layout.id.clone(),
            })
            .collect();
        let confidence = in_words(adapter.confidence);
        let drafts = if adapter.composers.is_empty() { "no" } else { "yes" };
        writeln!(
            document,
            "| {} | {addresses} | {} | {drafts} | {confidence} | {} |",
            adapter.name,
            layouts.join(", "),
            adapter.notes
        )
        .unwrap();
    }
    document.push_str(TAIL);
    write!(
        document,
        "\n## A file in the place of an adapter\n\n\
         Where a site changed, a file chosen in the options may tell Upshot anew how to read it. It can name no new address, and is refused\n\
         whole where one selector is refused. What a selector can cost is counted from its text, so the answer is the same on every machine:\n\n\
         - at most 400 characters, {MOST_SELECTORS} selectors in all, {MOST_HAS} conditions with `:has()` in one and {MOST_STEPS} steps from element to element;\n\
         - at most {MOST_COST} looks at elements for one selector, {MOST_COST_TOGETHER} for all of them. A name, class, attribute or condition is one look. A step over\n  \
         any number of ancestors or siblings (a space, `~`) multiplies what stands before it by 8. `:has()` multiplies what it holds by 32, or by 8\n  \
         where that begins with `>` or `+`; `:nth-child()` and its kin by 8. Alternatives add up (`src/replacement/cost.rs`).\n\n\
         So `div:has(> a) ~ p` takes {0} looks, and `* * * * * *` is refused. What passes is tried for time in the browser, too: on made-up\n\
         pages of 25, 100, 300 and 1,200 elements that nearly fit, 20, 20, 40 and 80 ms at most, the quickest of twelve tries.\n",
        81
    )
    .unwrap();

    let path = top.join("docs/sites.md");
    if std::env::var_os("UPSHOT_WRITE").is_some() {
        fs::write(&path, &document).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == document, "docs/sites.md is stale: UPSHOT_WRITE=1 cargo test --test sites_table");
}
