//! The learned weights, taken apart: what can be worked out is left out, and like stands beside like, so that it compresses.

#[allow(dead_code, unreachable_pub)]
#[path = "../../../src/tone/layout.rs"]
mod layout;

use layout::{BEGINNINGS, BUCKETS, KEYS, LABELS};

/// The weights as the engine holds them (`src/tone.rs` says how), from those that the trainer wrote.
///
/// # Errors
///
/// When they do not have the form of `src/tone/layout.rs`.
pub(crate) fn taken_apart(table: &[u8]) -> Result<Vec<u8>, String> {
    let start = |bucket: usize| {
        let at = BEGINNINGS + bucket * 2;
        table.get(at..at + 2).map(|bytes| usize::from(u16::from_le_bytes([bytes[0], bytes[1]])))
    };
    let starts: Option<Vec<usize>> = (0..=BUCKETS).map(start).collect();
    let starts = starts.ok_or("it ends in its head")?;
    let features = starts[BUCKETS];
    let (counts, weights) =
        table.get(KEYS + features * 2..).and_then(|rest| rest.split_at_checked(features)).ok_or("it ends within its features")?;
    let mut out = table[..BEGINNINGS].to_vec();
    for ends in starts.windows(2) {
        let count = ends[1].checked_sub(ends[0]).and_then(|count| u8::try_from(count).ok());
        out.push(count.ok_or("a bucket is too large or begins behind its end")?);
    }
    out.extend(&table[KEYS..KEYS + features * 2]);
    out.extend(counts);
    if weights.len() != counts.iter().map(|&count| usize::from(count)).sum::<usize>() * 2 {
        return Err("the number of weights is not the sum of those of its features".to_owned());
    }
    if weights.iter().step_by(2).any(|&label| usize::from(label) >= LABELS) {
        return Err("a weight is for a label that there is not".to_owned());
    }
    out.extend(weights.iter().step_by(2));
    out.extend(weights.iter().skip(1).step_by(2));
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{BUCKETS, KEYS, layout, taken_apart};

    /// One feature with two weights, in the bucket before the last.
    fn table() -> Vec<u8> {
        let mut table = vec![0; KEYS];
        for bucket in [BUCKETS - 1, BUCKETS] {
            table[layout::BEGINNINGS + bucket * 2] = 1;
        }
        table.extend([0xCD, 0xAB, 2, 7, 5, 18, 0xFF]);
        table
    }

    #[test]
    fn like_stands_beside_like() {
        let table = taken_apart(&table()).unwrap();
        let (counts, rest) = table[layout::BEGINNINGS..].split_at(BUCKETS);
        assert_eq!(counts.iter().position(|&count| count == 1), Some(BUCKETS - 2));
        assert_eq!(rest, [0xCD, 0xAB, 2, 7, 18, 5, 0xFF]);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        let whole = table();
        assert!(taken_apart(&whole[..100]).is_err());
        assert!(taken_apart(&whole[..=KEYS]).is_err());
        assert!(taken_apart(&whole[..whole.len() - 1]).is_err());
        let mut wrong = whole;
        *wrong.last_mut().unwrap() = 1;
        let label = wrong.len() - 2;
        wrong[label] = 19;
        assert!(taken_apart(&wrong).is_err());
    }
}
