//! Writes the features of the learned scores as the engine reads them.

use crate::layout::{self, Features};
use crate::pack::{self, Table};
use crate::packed::Coder;

/// A feature: its place and, in the order of labels, its weights.
pub type Feature = (u32, Vec<(u8, i8)>);

struct All<'f>(&'f [Feature]);

impl Table for All<'_> {
    const CONTEXTS: usize = layout::CONTEXTS;

    fn show<C: Coder>(&self, coder: C) -> C {
        let mut features = Features::new(coder);
        for (place, weights) in self.0 {
            features.feature(*place, weights, |_, _| ());
        }
        features.coder
    }
}

/// What stands in `weights.bin` behind the numbers of the labels. Features stand in the order of their places, each with one weight at
/// least, none of them larger than [`layout::LARGEST`].
///
/// # Errors
///
/// When there are more than the table can hold.
pub fn weights(features: &[Feature]) -> Result<Vec<u8>, String> {
    if features.len() > layout::FEATURES {
        return Err("the table is too full; keep fewer features".to_owned());
    }
    let (codes, packed) = pack::packed(&All(features));
    let mut bytes = Vec::new();
    bytes.extend((features.len() as u16).to_le_bytes());
    bytes.extend((codes.len() as u16).to_le_bytes());
    bytes.extend(codes);
    bytes.extend(packed);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::Reader;

    #[test]
    fn what_is_written_is_read() {
        let features: Vec<Feature> = (0..5000_u32)
            .map(|at| (at * 7 + at % 5, (0..=at % 4).map(|label| ((label * 4 + at % 3) as u8, (at % 31) as i8 - 15)).collect()))
            .collect();
        let bytes: &[u8] = weights(&features).unwrap().leak();
        let codes = usize::from(u16::from_le_bytes([bytes[2], bytes[3]]));
        let mut read = Features::new(Reader::new(layout::CONTEXTS, &bytes[4..4 + codes], &bytes[4 + codes..]));
        for feature in &features {
            let mut weights = Vec::new();
            let place = read.feature(0, &[], |label, weight| weights.push((label, weight)));
            assert_eq!((place, weights), *feature);
        }
    }

    #[test]
    fn too_many_features_are_refused() {
        let features: Vec<Feature> = (0..=layout::FEATURES as u32).map(|at| (at, vec![(0, 1)])).collect();
        assert!(weights(&features).is_err());
    }
}
