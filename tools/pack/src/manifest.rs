//! The manifest of one browser and variant, merged from the parts in `extension/manifest/`.
//!
//! `base.json` holds what all share; `chrome.json` or `firefox.json`, and `test.json` for the test variant, are laid over
//! it in that order. Objects merge key by key, anything else replaces, and `null` takes a key out. The hosts that a user
//! may grant come from the site adapters, so that adding a site is adding one file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::at;

/// Writes the manifest for `browser` (`chrome` or `firefox`) from the sources under `extension` to `out`.
pub(crate) fn write(browser: &str, for_tests: bool, extension: &Path, out: &Path) -> Result<(), String> {
    if !["chrome", "firefox"].contains(&browser) {
        return Err(format!("{browser}: not a browser that Upshot is built for (chrome, firefox)"));
    }
    let parts = extension.join("manifest");
    let mut manifest = read(&parts.join("base.json"))?;
    lay_over(&mut manifest, read(&parts.join(format!("{browser}.json")))?);
    let fields = manifest.as_object_mut().ok_or("base.json: not an object")?;
    fields.insert("version".into(), json!(env!("CARGO_PKG_VERSION")));
    if !for_tests {
        grantable(fields, &adapter_hosts(&extension.join("sites"))?);
    }
    if for_tests {
        lay_over(&mut manifest, read(&parts.join("test.json"))?);
    }
    let text = serde_json::to_string_pretty(&manifest).map_err(at(out))?;
    fs::write(out, text + "\n").map_err(at(out))
}

/// Adds the adapters' hosts to those that the base manifest already offers (any server, for federated sites).
fn grantable(fields: &mut Map<String, Value>, hosts: &BTreeSet<String>) {
    let offered = fields.entry("optional_host_permissions").or_insert_with(|| json!([]));
    let mut all: BTreeSet<String> =
        offered.as_array().into_iter().flatten().filter_map(|host| host.as_str().map(str::to_owned)).collect();
    all.extend(hosts.iter().cloned());
    *offered = json!(all);
}

/// Writes the adapters as one array, in the order of their file names. The demo feed's is for tests only.
pub(crate) fn write_adapters(for_tests: bool, extension: &Path, out: &Path) -> Result<(), String> {
    let text = serde_json::to_string(&adapters(&extension.join("sites"), for_tests)?).map_err(at(out))?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(out, text).map_err(at(out))
}

fn adapters(sites: &Path, with_demo: bool) -> Result<Vec<Value>, String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(sites).map_err(at(sites))? {
        let path = entry.map_err(at(sites))?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut adapters = Vec::new();
    for path in paths {
        let adapter = read(&path)?;
        if with_demo || adapter["id"] != "demo" {
            adapters.push(adapter);
        }
    }
    Ok(adapters)
}

/// The match patterns of every adapter that is shipped.
fn adapter_hosts(sites: &Path) -> Result<BTreeSet<String>, String> {
    let mut hosts = BTreeSet::new();
    for adapter in adapters(sites, false)? {
        let patterns = adapter["hosts"].as_array().ok_or_else(|| format!("adapter {}: no hosts", adapter["id"]))?;
        hosts.extend(patterns.iter().filter_map(|pattern| pattern.as_str().map(str::to_owned)));
    }
    Ok(hosts)
}

fn read(path: &Path) -> Result<Value, String> {
    serde_json::from_str(&fs::read_to_string(path).map_err(at(path))?).map_err(at(path))
}

fn lay_over(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                if value.is_null() {
                    base.shift_remove(&key);
                } else {
                    lay_over(base.entry(key).or_insert(Value::Null), value);
                }
            }
        }
        (base, over) => *base = over,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_merge_arrays_replace_and_null_removes() {
        let mut base = json!({"a": {"b": 1, "c": [1, 2]}, "d": 4});
        lay_over(&mut base, json!({"a": {"c": [3]}, "d": null, "e": 5}));
        assert_eq!(base, json!({"a": {"b": 1, "c": [3]}, "e": 5}));
    }

    #[test]
    fn hosts_of_adapters_join_those_of_the_base() {
        let mut fields = json!({"optional_host_permissions": ["https://b.example/*"]}).as_object().cloned().unwrap();
        grantable(&mut fields, &BTreeSet::from(["https://a.example/*".to_owned()]));
        assert_eq!(fields["optional_host_permissions"], json!(["https://a.example/*", "https://b.example/*"]));
    }
}
