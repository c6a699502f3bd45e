use super::{LABELS, LAST, Label, PLACE_BITS, READY, layout, number};
use crate::text::Text;

#[test]
fn the_table_is_whole() {
    let ready = &*READY;
    let features = ready.buckets.iter().map(|bucket| bucket.keys.count_ones() as usize).sum::<usize>();
    assert!(features > 0 && features <= layout::FEATURES);
    assert_eq!(features, ready.weights.iter().filter(|&entry| entry & LAST != 0).count());
    // Every feature is found under a hash that it may have.
    let mut next = 0;
    for place in (0..1 << PLACE_BITS).filter(|&place| ready.has(place)) {
        let start = ready.start(place);
        assert_eq!(start, next);
        for (label, weight) in ready.weights(start) {
            assert!(label < LABELS && weight.abs() <= i32::from(layout::LARGEST));
            next += 1;
        }
    }
    assert_eq!(next as usize, ready.weights.len());
    for label in 0..LABELS {
        assert!(number(label, 4) >= number(label, 5), "{}: what is sure must also support", Label::ALL[label].id());
    }
}

/// Pairs of opposite names in the same sentence: the scores must not tell them apart.
#[test]
fn naming_another_group_changes_no_score() {
    let groups = [
        "democrats",
        "republicans",
        "boomers",
        "millennials",
        "muslims",
        "christians",
        "vegans",
        "immigrants",
        "landlords",
        "tenants",
        "cyclists",
        "drivers",
    ];
    let frames = [
        "The {} ruined everything and they know it.",
        "Honestly, {} are the reason nobody trusts anybody anymore!",
        "never met a nice one. {} only care about themselves",
        "My neighbours are {} and they bring us soup.",
    ];
    for frame in frames {
        let scores: Vec<_> = groups.iter().map(|group| *Text::read(&frame.replace("{}", group)).scores()).collect();
        assert!(scores.windows(2).all(|pair| pair[0] == pair[1]), "{frame}");
    }
}

#[test]
fn reasons_are_stretches_of_the_post_that_do_not_overlap() {
    let text = Text::read("Only two places left, doors close tonight and I will never open them again. Hurry!!");
    for label in Label::ALL {
        let reasons = text.scores().of(label).reasons(&text, 3);
        assert!(reasons.len() <= 3);
        for (at, one) in reasons.iter().enumerate() {
            assert!(one.start < one.end && one.end <= text.tokens.len());
            assert!(reasons[at + 1..].iter().all(|other| other.end <= one.start || one.end <= other.start));
        }
    }
}

#[test]
fn an_empty_post_has_scores() {
    let text = Text::read("");
    for label in Label::ALL {
        assert!(text.scores().of(label).probability() < 0.5, "{}", label.id());
    }
}
