//! The post ends in a prompt that would fit under any other post: a call for nods, views or a yes or no, tied to nothing
//! that was said.
//!
//! # Why it costs results
//!
//! A prompt without an object brings replies without substance. Readers who do have something to say are given no handle
//! for it, and the last line, where a next step would be read, is spent.
//!
//! # What to do instead
//!
//! Ask the one thing about this subject that you do not know and that the right reader does, or end on the next step.
//!
//! # Source
//!
//! LinkedIn's note on content that asks for engagement with the exclusive intent of boosting reach, May 2022; Meta's
//! announcement on engagement bait, December 2017, with its exception for requests for help and advice.

use super::prelude::*;
use crate::text::{Ending, Kind, Text};

pub(crate) const RULE: Definition = Definition {
    title: "Prompt that fits any post",
    family: Family::Questions,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE),
    learned: Some((
        Label::EngagementCloser,
        "Reads like posts that end in a prompt that fits any post; these words weighed most.",
    )),
    detect,
};

frames! {
    r#"
    @all = (everyone|everybody|guys|folks|friends|network|fam|ladies|y'all|all|team|people|community|peeps|mates|connections|you lot|linkedin|twitter|internet|tribe|gang|lads|girls|sub|reddit)
    @it = (this|it|that|these|this one|all this|all of this|the idea)
    @on = (on|about|of|for|to|with) [all of] {it}
    @where = ([in|down in|in the] [the] (comments|comment|comment section|replies|reply|thread|chat) [below]|below|here|underneath|👇|in comment)
    @noun = (thoughts|thought|opinion|opinions|view|views|take|takes|feedback|reaction|reactions|perspective|perspectives|two cents|verdict|vibes|comments|ideas|position|side|experience|experiences|story|stories)
    @you = (you|y'all|ya|you all|you guys|you lot|everyone|everybody|people|others|we|we all|the rest of you|everyone else|my network|readers|fans|followers|parents|folk|folks|residents|neighbours)

    agree: ^ [do|does|would|who|who else|anyone|anyone else|anybody|can|if] [{you}] (agree|agrees|relate) [with (me|this|that|him|her|them|it|us)] [or (disagree|nah|not|no)] [,] [{all}] [{where}] $
    agree: ^ (agree|agreed|disagree) [/|,|or] (disagree|agree|nah|no|not) [{where}] $
    agree: ^ [do you] (agree|disagree) [or disagree] ? $
    agree: ^ (who|anyone|anybody) [else] (agrees|agree|with me|relate|feels this|needed this|in|is in) [{on}] [{where}] $
    agree: ^ who's (with me|in|on board) ..6 $
    agree: ^ (you|ya|u) (with me|feel me|agree|with us|in) [{all}] $
    agree: ^ (can i get|give me) (an|a) (amen|yes|witness) ..3 $
    agree: ^ do you (see it|feel) the same [way] ..3 $
    agree: ^ do you (think so|feel it|believe (it|this|that|her|him|them)) [too|as well] $
    wrong: ^ (am i|are we|is it|or am i|or is it|i'm) [being] [just|totally|completely] (wrong|right|crazy|alone|mad|off base|off|just me|me|nuts|dramatic|unreasonable|the only one) [or (am i right|right|wrong|not|what|is it just me)] [here|though|on this|about this|in this] [{all}] $
    wrong: ^ (tell me|convince me) (i'm wrong|otherwise|different|differently) [{where}] $
    wrong: ^ correct me if i'm wrong [{where}] $
    think: ^ (what|how) (do|does|would|are|did|is) {you} [all|guys] [honestly|really|personally] (think|thinking|reckon|feel|feeling|say|believe|make of {it}|prefer) [{on}] [,] [{all}] [{where}] $
    think: ^ (what|how) (do|does|would|did) {you} (think|reckon|feel) ..2 {where} $
    think: ^ (wdyt|what you think|what u think|what say you|what say you all) [{on}] [{all}] [{where}] $
    think: ^ (what's|what are|what is|whats) (your|everyone's|everybody's|people's|you guys') [honest|own|personal|overall|first|valuable] {noun} [{on}] [,] [{all}] [{where}] $
    think: ^ [any|your|some|all|honest|quick|other|and your] {noun} [or (feedback|opinions|comments|experiences|ideas|questions)] [welcome|please|anyone] [{on}] [,|from] [{all}] ? $
    think: ^ (thoughts|opinions|discuss|debate|reactions) [{all}] [{where}] $
    think: ^ (what|how) about (you|u|y'all|you guys|you all) [{where}] $
    think: ^ (and you|your turn|over to you|it's your turn|it's your turn now|your turn now|what's yours|where do you stand|how do we feel) [{on}] [{all}] [{where}] $
    think: ^ (does|do|did) (this|that|it|these) (resonate|land|connect) [with|for|to] [you|anyone|you too|anybody] [{where}] $
    think: ^ (what|anything) [else] (would you add|did i miss) [here|to {it}] [{where}] $
    agree: ^ (anyone|anybody|who) else [had|have|seen|doing|done|feel|feels|get|gets|find|finds|notice|noticed|experienced|love|loves|tried|been there|on board] [this|that|it|the same|here|too] $
    agree: ^ (do|would|could) (you|u|your team) [too|all|guys] ? $
    think: ^ (you|yours|what's yours|whats yours|where are you at) ? $
    tell: ~ (tell me|tell us|drop|comment) (yours|all|everything|your story|your stories|your experience) [{where}] $
    hear: ^ (curious|interested|keen) to hear ..6 $
    agree: ^ (who|anyone|anybody) else (thinks|agrees|feels|believes) (so|the same|this|this way|it) $
    vote: ^ (good idea|smart or silly|true or not|fair|worth it|too much|overkill|genius|right call|sound good) ? [{where}] $
    tell: ~ (let us know|let me know|tell us|tell me) [in the comments] (how|what|if) (you|y'all) (find it|feel|reckon|like it|agree|make of it|think about it|got on) [{where}] $
    tell: ~ (drop|leave|post|add|write) (a|your|us a|me a) (comment|note|line|reply|comments) [below|with|and|here] [with|your|share|tell|us] ..3 $
    think: (:|,|-) (views|thoughts|opinions|takes|comments|reactions) [{all}] ? $
    hear: ^ [would|we'd|i'd|really|we|i] (appreciate|value|welcome) (your|everyone's|any|all|some|others') {noun} [{on}] [{where}] $
    think: ^ (does|do) (anyone|anybody|you|y'all) [else] (do it|see it|feel|think|do this|do that) (differently|this way|that way|the same|otherwise) $
    vote: ^ (yay or nay|yea or nay|yes or no|good or bad|fair or unfair|right or wrong|like it|love it|hit or miss|good move or nah|good or nah) [{where}] $
    vote: ^ (yes|no) ? // ^ (no|yes|maybe) ? $
    tell: ~ (let me know|let us know|lmk|tell me|tell us|let's have|sound off|give me|give us|drop|leave|comment|comment below|share|write|post|put) [down|below|in comments] [with] [what|how] (you|u|y'all|ya|you all|you guys|everyone) (think|reckon|feel|make of it|say|prefer|think about it) [{on}] [,] [{all}] [{where}] $
    tell: ~ (let me know|let us know|lmk|tell me|tell us|let's hear|let's have|sound off|share|drop|leave|comment|give me|give us|hit me with|post|put|write|kindly share|please share) [below|with us|with me|us|me] [all] (your|ur|ya) [valuable|honest|own] {noun} [{on}] [,] [{all}] [{where}] $
    tell: ~ (let me know|let us know|tell us|tell me|sound off|weigh in|have your say|discuss|debate|let's talk about it) [{it}] {where} $
    tell: ^ (let's discuss|sound off|weigh in|have your say|discuss|let's talk about it|join the conversation|comments are open|i'm all ears) [below] [{where}] $
    hear: ^ [i|i'd|we'd|i would|we would|would|i'm|we're|always|really|very|genuinely|happy|so|and] [really|genuinely|always|also] (love|like|want|keen|curious|interested|excited|happy|open) (to|what) [hear|know|read|learn|see|discuss] [from you|what|how|your|everyone's|others'|others|people's|more] ..2 ({noun}|think|thinks|think about {it}|feel|make of {it}|reckon|say|see it|you|everyone) [{on}] [,] [{all}] [{where}] $
    "#
}

/// Words that may follow the prompt: a footer of hashtags, links and other asks.
const LONGEST_FOOTER: usize = 24;

/// Whether the post is over after this sentence, but for a footer without a question.
fn ends_post(text: &Text, sentence: usize) -> bool {
    let mut words = 0;
    for after in &text.sentences[sentence + 1..] {
        if after.ending == Ending::Question && after.core_end > after.start + 3 {
            return false;
        }
        for token in &text.tokens[after.range()] {
            words += usize::from(token.is_wordlike());
            if words > LONGEST_FOOTER {
                return false;
            }
        }
    }
    true
}

/// Whether the sentence before already asks something of substance, to which the prompt merely invites answers.
fn follows_question(text: &Text, sentence: usize) -> bool {
    let Some(before) = sentence.checked_sub(1).map(|before| &text.sentences[before]) else { return false };
    before.ending == Ending::Question && before.core_end > before.start + 4
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    for hit in reading.hits() {
        let sentence = text.tokens[hit.start as usize].sentence as usize;
        if text.tokens[hit.start as usize].kind == Kind::Hashtag {
            continue;
        }
        // Alone it is the whole message: a reply to somebody, or a question that the picture answers.
        if sentence == 0
            && text.sentences[0].start + 1 >= hit.start
            && !text.tokens[..hit.start as usize].iter().any(crate::text::Token::is_wordlike)
        {
            continue;
        }
        if !ends_post(text, sentence) || matches!(hit.label(), "tell" | "hear") && follows_question(text, sentence) {
            continue;
        }
        finds.add(
            hit,
            match hit.label() {
                "agree" | "wrong" => "Ends by asking for a nod.",
                "vote" => "Ends in a vote that fits any post.",
                _ => "Ends in a prompt that would fit any post.",
            },
        );
    }
}

examples! {
    bait: [
        "We moved the stand-up to ten. Nobody is late any more. «Thoughts?»",
        "A good map beats a good speech.\n\nAgree?",
        "Painted the shed green and my brother hates it. Am I wrong?",
        "The bus fares go up in May. Let us know what you think in the comments 👇",
        "Rest is part of training.\n\nWho's with me? 🙌\n\n#running #rest",
        "I answer mail twice a day now.\n\nI'd love to hear your thoughts below!",
        "Cut the landing page by half. wdyt",
        "Deadlines help, vague ones do not. Agree or disagree?\n\n♻️ Repost if it helped",
        "New sign above the shop. yay or nay",
        "Every plan is a guess with a date on it.\n\nWhat say you?",
        "So that is why I sold the van. anyways lmk what yall think",
    ],
    fine: [
        "We agree with the ruling and explain why in this note.",
        "Thoughts on the new lease law, after two readings: clause 4 is stricter, clause 9 is not.",
        "Would a fixed price per repair have kept you as a customer, or was it the waiting time?",
        "Do you agree that the ramp is too steep? I measured one in nine.",
        "Am I wrong to expect a receipt when I return a car? They refused to give me one.",
        "What do you think about moving the fair to September because of the exams? Tell the committee by Friday.",
        "Let us know by Friday how many are coming, so that we can order the bread.",
        "Who's with the coach party? You left a walking stick at the desk.",
        "Our thoughts are with the families tonight. The hall is open for anyone who needs a bed.",
        "Tired of captions that all end in the same one word. You know the word. Thoughts?",
        "We counted 900 captions: half of them were engagement bait and closed like this. Agree?",
        "\"Agree?\" at the end of a post asks for nothing but a nod.",
        "What do you think happens to the bread that nobody buys? Most of it goes to the shelter, the rest becomes crumbs.",
        "Am I right in thinking that the 9 no longer stops here? Mum waited for an hour.",
    ],
}
