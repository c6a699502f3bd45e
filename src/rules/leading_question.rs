//! The post puts a leading, loaded or rhetorical question: it has one acceptable answer, or takes for granted what it asks.
//!
//! # Why it costs results
//!
//! Readers answer such a question in their heads and scroll on; it brings nods, not knowledge. Those who disagree feel
//! pushed, and trust goes down. Yes-or-no questions raise comments, but no source shows that they raise visits or sales.
//!
//! # What to do instead
//!
//! Say what you found and how you know, or ask what you truly want to learn from the people who know it.
//!
//! # Source
//!
//! Oraby et al. 2017, "Are you serious? Rhetorical questions and sarcasm in social media dialog", arXiv 1709.05305;
//! Zarrella 2012 on questions and comments, 1.2 million Facebook posts.

use super::prelude::*;
use crate::text::{Ending, Text};

pub(crate) const RULE: Definition = Definition {
    title: "Question with the answer built in",
    family: Family::Questions,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL,
    detect,
};

frames! {
    r#"
    # Negated questions that expect a yes.
    negated: ^ (isn't|aren't|wasn't|weren't|doesn't|don't|didn't|shouldn't|wouldn't|haven't|hasn't|can't|won't|ain't) (it|this|that|we|they|you|i|he|she|there|everyone|anyone|people|{word}) ..12 ?
    why: ^ why (do|does|are|is|did|would|should) (so many|most|everyone|everybody|we all|all|no one|nobody|people|some people|we|men|women|companies|brands|founders|they) ..6 (still|always|keep|never|insist|refuse|think|act|pretend|ignore|even|treat|have to|get so|love to|hate|only|continue)
    why: ^ why (isn't|aren't|don't|doesn't|won't|can't|hasn't|haven't) (anyone|anybody|everyone|everybody|more people|nobody|no one|we|people|they|you) ..12 ?
    why: ^ why (is|are) (no one|nobody|everyone|everybody|people|we) (talking|ignoring|pretending|so|still|not|afraid|okay|ok|obsessed)
    when: ^ (when|how long|since when) (did|will|are|is|must|until|do) (we|it|they|people|you|politicians|the world|everyone|society|companies) ..12 ?
    how: ^ how (many more|much longer|much more|long must|long will|long are|can anyone|can anybody|can you not|could anyone|dare|is it possible|is this even|can people|can they|is that ok|is this ok|is this legal|is this allowed)
    who: ^ (who|anyone|anybody|someone) else (is|feels|thinks|gets|loves|hates|has|can't|misses|remembers|wants|agrees|believes|tired|sick|feeling|hate|love|feel|think|get|struggles|does|find|finds|just|still|here|cried|noticed|notice|wish|need|needs|see|seeing|a)
    who: ^ (am i|is it) (the only|just me|only me)
    who: (am i the only (one|person)|is it just me|or is it just me|or am i)
    who: ^ (who|anyone|anybody) (doesn't|wouldn't|hasn't|can't|isn't|didn't|don't) (love|want|like|need|enjoy|remember|hate|been|feel|do|agree|have|deserve|be|wish|a)
    who: ^ who (needs|wants|could|can|would|cares|knew|says|said|even) (a|an|to|ever|when|that|it|about|this|not|resist|blame|forget|wants|needs|uses|{word}) ..8 ?
    tired: ^ [are you|are we|aren't you|you|is anyone|anyone|feeling|feel|still|ever] (tired|sick|fed up|exhausted|frustrated|overwhelmed|struggling|sick and tired|stuck|done|bored) (of|with|by|to|in|at) ..12 ?
    tired: ^ (are|do) you (still|really|struggling|struggle|tired|sick|ready|making|missing|wasting|losing|constantly|always|leaving|looking for a way) ..12 ?
    imagine: ^ what if (i|you|we|your|the|there|it|this|one|all|every|everything|someone) ..12 ?
    imagine: ^ (have you ever|ever|did you ever|do you ever|haven't you ever|don't you) (wondered|wonder|feel|felt|wish|wished|think|thought|notice|noticed|had|been|get|catch|find|asked|stop|stopped|looked|love|hate|just|wanted|want|dreamed|considered) ..12 ?
    tag: , (right|isn't it|aren't they|don't you think|wouldn't you say|doesn't it|don't they|don't we|do we|innit|huh|amirite|am i right|no|eh|are they|is it|isn't he|isn't she|aren't you|can we) ? 
    tag: ^ (right|amirite|am i right|sound familiar|sounds familiar|ring a bell|see the problem|see the pattern|feel me|you feel me|know the feeling|been there|guilty|see what i mean|make sense|makes sense|who's counting|what's not to love|what's not to like|need i say more|get it|coincidence|can you relate|relate|relatable|shocking|surprised|crazy right|wild right|and for what|is that too much to ask|what could go wrong|why not|so what|who knew|why wait|remember when) ?
    tag: (see|notice|recognise|recognize) the (problem|pattern|difference|irony|issue) ?
    really: ^ (do|does|did|are|is|can|could|would|should|will) (we|you|they|people|anyone|anybody|men|women|i|he|she|it|this|that) (really|honestly|seriously|truly|actually|just|even|all) ..12 ?
    really: ^ (is|isn't|hasn't) it (time|not time|high time|about time|finally time|really|any wonder|just|too much|so hard|that hard|not) ..12 ?
    really: ^ is (this|that|it) (really|what|the|how|any|who|too) (we|kind|world|country|way|wonder|future|best|want|become|much|hard|even|a|the|surprise|surprising|okay|ok) ..12 ?
    know: ^ (did|do) you (know|realize|realise) (how (many|much)|why (so|most|we)) ..12 ?
    what: ^ (what|how) (kind|sort) of (person|people|society|country|world|monster|parent|leader|company|man|human) ..12 ?
    what: ^ (where|what) (is|are|was) the (outrage|accountability|shame|justice|logic|common sense|media|humanity|decency) ..6 ?
    what: ^ (what's|who's) (not to|stopping|holding|your excuse|the point) ..10 ?
    "#
}

/// A question that stands alone as a heading and is answered by a list or figures is a form of writing, not bait.
fn is_answered_heading(text: &Text, token: usize) -> bool {
    let sentence = text.tokens[token].sentence as usize;
    let Some(next) = text.sentences.get(sentence + 1) else { return false };
    let rest = text.sentences[sentence + 1..].iter().take(4);
    let numbers =
        rest.flat_map(|sentence| &text.tokens[sentence.range()]).filter(|token| token.kind == crate::text::Kind::Number).count();
    text.tokens[next.start as usize].has(crate::text::flag::LINE_START) && numbers >= 3
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    for hit in reading.hits() {
        let sentence = text.sentence_of(hit.start as usize);
        if sentence.ending != Ending::Question && !matches!(hit.label(), "tag" | "who") {
            continue;
        }
        if matches!(hit.label(), "know" | "tired") && is_answered_heading(text, hit.start as usize) {
            continue;
        }
        let tokens = sentence.start as usize..sentence.core_end.max(hit.end) as usize;
        let tokens = if sentence.ending == Ending::Question { tokens } else { hit.range() };
        finds.at(
            tokens,
            match hit.label() {
                "negated" | "really" | "tag" => "Asks a question that has only one welcome answer.",
                "why" | "when" | "how" | "what" => "Asks a question that takes its own claim for granted.",
                "who" => "Asks who feels the same, so that nobody can but nod.",
                _ => "Opens with a question that only pulls the reader in.",
            },
        );
    }
}

examples! {
    bait: [
        "Isn't it time we stopped pretending that meetings are work?",
        "Why do so many bakeries still refuse to take cards?",
        "Who else is tired of apps that nag?",
        "You write the plan on Sunday. By Tuesday it is gone. Sound familiar?",
        "We all love a free croissant, right?",
        "Are you still ironing your shirts by hand?",
        "Am I the only one who reads the manual first?",
        "Do we really need another app for parking?",
    ],
    fine: [
        "Which of the two libraries handles time zones better in your experience?",
        "Is the museum open on Easter Monday?",
        "How did you measure the error on the second sensor?",
        "Why does the second query take ten times as long as the first? Plan attached.",
        "What time does the ferry to Ystad leave?",
        "Has anyone here repaired this hinge, and which glue did you use?",
        "She asked why the bridge was closed and got no answer.",
        "Do you take bookings for groups of twelve?",
        "When will the new timetable be published?",
    ],
}
