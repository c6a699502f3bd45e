//! The documentation of sites says what the adapters say.
//!
//! `UPSHOT_WRITE=1 cargo test --test sites_table` writes it anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use upshot::adapter::{Adapter, Confidence};
use upshot::json::Value;

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

    let path = top.join("docs/sites.md");
    if std::env::var_os("UPSHOT_WRITE").is_some() {
        fs::write(&path, &document).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == document, "docs/sites.md is stale: UPSHOT_WRITE=1 cargo test --test sites_table");
}
