//! Sorting in few bytes. The sorts of the standard library are written out once for every type and key, some four kilobytes
//! each; lists here are short, so that one merge sort over places serves all.

use std::cmp::Ordering;

/// Gathers items in a set or map, one after the other. The standard library's way would sort them first, with a sort of its own
/// for every type.
pub fn gathered<T, C: Default + Extend<T>>(items: impl IntoIterator<Item = T>) -> C {
    let mut all = C::default();
    all.extend(items);
    all
}

/// Sorts by an order, equal items staying as they were.
pub fn sort_by<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    if items.is_sorted_by(|a, b| order(a, b) != Ordering::Greater) {
        return;
    }
    let mut places: Vec<u32> = (0..items.len() as u32).collect();
    merge_sort(&mut places, &|a, b| order(&items[a as usize], &items[b as usize]) == Ordering::Greater);
    // Each cycle of places is walked once.
    for start in 0..items.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut places[at], at as u32) as usize;
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// Sorts by a key, items with equal keys staying as they were.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Places of a run that is put in order by insertion.
const RUN: usize = 8;

/// `after` says whether the first of two places belongs behind the second.
fn merge_sort(places: &mut Vec<u32>, after: &dyn Fn(u32, u32) -> bool) {
    let len = places.len();
    // Short runs are put in order by insertion, which most lists never get beyond.
    for run in places.chunks_mut(RUN) {
        for next in 1..run.len() {
            let place = run[next];
            let mut at = next;
            while at > 0 && after(run[at - 1], place) {
                run[at] = run[at - 1];
                at -= 1;
            }
            run[at] = place;
        }
    }
    let mut merged = Vec::with_capacity(if len > RUN { len } else { 0 });
    let mut width = RUN;
    while width < len {
        merged.clear();
        for start in (0..len).step_by(width * 2) {
            let (middle, end) = ((start + width).min(len), (start + width * 2).min(len));
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let take_right = left == middle || right < end && after(places[left], places[right]);
                let from = if take_right { &mut right } else { &mut left };
                merged.push(places[*from]);
                *from += 1;
            }
        }
        std::mem::swap(places, &mut merged);
        width *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut seed = 7_u32;
        for len in 0..70 {
            let items: Vec<(u32, usize)> = (0..len)
                .map(|at| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, at)
                })
                .collect();
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
        }
    }
}
