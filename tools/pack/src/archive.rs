//! Store packages: the same files give the same bytes, wherever and whenever they are packed.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::at;

/// Packs every file under `folder` into `out`, in the order of their names, with one fixed date and mode.
pub(crate) fn write(folder: &Path, out: &Path) -> Result<(), String> {
    let mut names = Vec::new();
    collect(folder, folder, &mut names)?;
    names.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(BufWriter::new(File::create(out).map_err(at(out))?));
    for name in &names {
        let path = folder.join(name);
        archive.start_file(slashed(name), options).map_err(at(&path))?;
        archive.write_all(&fs::read(&path).map_err(at(&path))?).map_err(at(&path))?;
    }
    archive.finish().map_err(at(out))?.flush().map_err(at(out))
}

fn collect(root: &Path, folder: &Path, names: &mut Vec<PathBuf>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() {
            collect(root, &path, names)?;
        } else if let Ok(name) = path.strip_prefix(root) {
            names.push(name.to_owned());
        }
    }
    Ok(())
}

fn slashed(name: &Path) -> String {
    name.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_files_give_equal_bytes() {
        let root = std::env::temp_dir().join(format!("upshot-pack-{}", std::process::id()));
        let (one, two) = (root.join("one"), root.join("two"));
        for (folder, order) in [(&one, ["b.txt", "a/c.txt"]), (&two, ["a/c.txt", "b.txt"])] {
            for name in order {
                let path = folder.join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, format!("the words of {name}")).unwrap();
            }
            write(folder, &folder.with_extension("zip")).unwrap();
        }
        let bytes = |folder: &Path| fs::read(folder.with_extension("zip")).unwrap();
        assert_eq!(bytes(&one), bytes(&two));
        assert!(bytes(&one).windows(7).any(|window| window == b"a/c.txt"));
        fs::remove_dir_all(root).unwrap();
    }
}
