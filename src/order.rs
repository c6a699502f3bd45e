//! Sorting in few bytes. The sorts of the standard library are written out once for every type and key, some four kilobytes
//! each; lists here are short, so that one merge sort over places serves all.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

/// Items in their order, each once.
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = items.into_iter().collect();
    sort_by(&mut all, Ord::cmp);
    all.dedup();
    all
}

/// Values by name, in the order of the names. They are few, and a list takes a tenth of the code of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<V>(Vec<(String, V)>);

impl<V> Default for Named<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Named<V> {
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(name))
    }

    /// The value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        Some(&self.0[self.place(name).ok()?].1)
    }

    /// Gives a name a value, in the place of another it may have.
    pub fn insert(&mut self, name: String, value: V) {
        match self.place(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// Takes a name and its value out.
    pub fn remove(&mut self, name: &str) {
        if let Ok(at) = self.place(name) {
            self.0.remove(at);
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Names and values, in the order of the names.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, V)> {
        self.0.iter()
    }
}

impl<V> IntoIterator for Named<V> {
    type Item = (String, V);
    type IntoIter = std::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'n, V> IntoIterator for &'n Named<V> {
    type Item = &'n (String, V);
    type IntoIter = std::slice::Iter<'n, (String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<V> FromIterator<(String, V)> for Named<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(items: I) -> Self {
        let mut named = Self::default();
        for (name, value) in items {
            named.insert(name, value);
        }
        named
    }
}

impl<V: Serialize> Serialize for Named<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Sorts by an order, equal items staying as they were.
pub fn sort_by<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    if items.is_sorted_by(|a, b| order(a, b) != Ordering::Greater) {
        return;
    }
    let after: &dyn Fn(u32, u32) -> bool = &|a, b| order(&items[a as usize], &items[b as usize]) == Ordering::Greater;
    let places = merge_sort(items.len(), after);
    arrange(items, places);
}

/// Sorts by a key, items with equal keys staying as they were.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a number, items with equal numbers staying as they were: what every report sorts, for no order has to be asked.
pub fn sort_by_number<T>(items: &mut [T], number: impl Fn(&T) -> u64) {
    let numbers: Vec<u64> = items.iter().map(number).collect();
    if let Some(places) = places_of(&numbers) {
        arrange(items, places);
    }
}

/// Where the numbers stand in their order; `None` when they are in order.
#[inline(never)]
fn places_of(numbers: &[u64]) -> Option<Vec<u32>> {
    (!numbers.is_sorted()).then(|| merge_sort(numbers.len(), &|a: u32, b: u32| numbers[a as usize] > numbers[b as usize]))
}

/// Brings items into the order of places.
fn arrange<T>(items: &mut [T], mut places: Vec<u32>) {
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

/// Places of a run that is put in order by insertion.
const RUN: usize = 8;

/// The places of so many items in their order. `after` says whether the first of two belongs behind the second.
fn merge_sort(len: usize, after: &(impl Fn(u32, u32) -> bool + ?Sized)) -> Vec<u32> {
    let mut places: Vec<u32> = (0..len as u32).collect();
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
        std::mem::swap(&mut places, &mut merged);
        width *= 2;
    }
    places
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
            let (mut ours, mut numbered, mut theirs) = (items.clone(), items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            sort_by_number(&mut numbered, |item| item.0.into());
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
            assert_eq!(numbered, theirs);
        }
    }
}
