//! Prints the frames of the engine as regular expressions of JavaScript, a module and its expression a line: for the bench.

use std::path::Path;

fn main() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (module, regex) in upshot_tables::regexes(&root)? {
        println!("{module}\t{regex}");
    }
    Ok(())
}
