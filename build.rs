//! Makes the tables and the registry; see `tools/tables`.

use std::path::Path;

fn main() {
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets the folder of the package");
    let out = std::env::var("OUT_DIR").expect("cargo sets the folder for generated files");
    for input in upshot_tables::INPUTS {
        if Path::new(&root).join(input).exists() {
            println!("cargo::rerun-if-changed={input}");
        }
    }
    if let Err(error) = upshot_tables::generate(Path::new(&root), Path::new(&out)) {
        println!("cargo::error={error}");
        std::process::exit(1);
    }
}
