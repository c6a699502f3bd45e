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
    guards: Guards::QUOTATION.and(Guards::CODE),
    learned: Some((Label::EngagementCloser, "Ends in a prompt that fits any post.")),
    detect,
};

frames! {
    r#"
    @all = (everyone|everybody|guys|folks|friends|network|fam|ladies|gents|y'all|all|team|people|community|peeps|mates|connections|you lot|linkedin|twitter|internet|tribe|legends|gang|lads|girls|sub|reddit)
    @it = (this|it|that|these|this one|all this|the above|all of this|this idea|this take|this statement|the idea)
    @on = (on|about|of|regarding|for|to|with) [all of] {it}
    @where = ([in|down in|in the|down below in] [the] (comments|comment|comment section|comments section|replies|reply|thread|chat|comments below) [below]|below|down below|here|underneath|👇|in comment)
    @noun = (thoughts|thought|opinion|opinions|view|views|take|takes|feedback|reaction|reactions|input|perspective|perspectives|two cents|2 cents|verdict|vibe|vibes|comments|ideas|stance|position|side|experience|experiences|story|stories)
    @you = (you|y'all|ya|you all|you guys|you lot|everyone|everybody|people|others|we|we all|the rest of you|everyone else|my network|the network|your all|readers|viewers|listeners|fans|followers|parents|folk|folks|locals|residents|neighbours)

    agree: ^ [do|does|would|who|who else|anyone|anyone else|anybody|can|do you all|who here|if] [{you}] (agree|agrees|concur|relate|relates) [with (me|this|that|him|her|them|it|us)] [or (disagree|nah|not|no|nope|naw|not really)] [,] [{all}] [{where}] $
    agree: ^ (agree|agreed|disagree) [/|,|or] (disagree|agree|nah|no|not) [{where}] $
    agree: ^ [do you] (agree|disagree) [or disagree] ? $
    agree: ^ (can|could) ({you}|anyone|anybody) [all] [else] (relate|relate to {it}|agree) $
    agree: ^ (who|anyone|anybody) [else] (agrees|agree|with me|relates|relate|feels this|needed this|needs this|needed to hear this|feels me|in|is with me|is in) [{on}] [{where}] $
    agree: ^ who's (with me|in|on board|feeling this|coming with me) ..6 $
    agree: ^ (anyone|anybody) (with me|else) [{on}] $
    agree: ^ (you|ya|u) (with me|feel me|feeling me|feel this|agree|with us|in) [{all}] $
    agree: ^ (can i get|do i hear|give me) (an|a) (amen|yes|hell yes|hallelujah|witness) ..3 $
    agree: ^ do you (see it|feel) the same [way] ..3 $
    agree: ^ do you (think so|feel this|feel it|believe (it|this|that|her|him|them)) [too|as well] $
    wrong: ^ (am i|are we|is it|or am i|or is it|i'm) [being] [just|totally|completely] (wrong|right|crazy|alone|mad|off base|off|just me|me|nuts|overthinking|overthinking it|dramatic|unreasonable|too harsh|missing something|biased|the crazy one|the only one|only me) [or (am i right|right|wrong|not|what|is it just me)] [here|though|on this|about this|in this|or what] [{all}] $
    wrong: ^ (tell me|convince me) (i'm wrong|otherwise|why i'm wrong|different|differently) [{where}] $
    wrong: ^ correct me if i'm wrong [{where}] $
    think: ^ (what|how|wat|wot) (do|does|would|are|did|is) {you} [all|guys] [honestly|really|personally] (think|thinking|reckon|feel|feeling|say|believe|make of {it}|prefer) [{on}] [,] [{all}] [{where}] $
    think: ^ (what|how) (do|does|would|did) {you} (think|reckon|feel) ..2 {where} $
    think: ^ (wdyt|whatcha think|what you think|what u think|what y'all think|what y'all thinking|what say you|what say you all|what say we|what say ye) [{on}] [{all}] [{where}] $
    think: ^ (what's|what are|what is|whats) (your|everyone's|everybody's|y'all's|people's|you guys') [honest|own|personal|overall|first|valuable] {noun} [{on}] [,] [{all}] [{where}] $
    think: ^ [any|your|some|all|honest|quick|other|got any|and your|initial] {noun} [or (feedback|opinions|comments|experiences|ideas|questions)] [welcome|appreciated|please|anyone|are welcome] [{on}] [,|from] [{all}] ? $
    think: ^ (any|your|honest) (thoughts|opinions|views|takes) [{on}] [,] [{all}] [{where}] $
    think: ^ (thoughts|opinions|discuss|debate|reactions) [{all}] [{where}] $
    think: ^ (what|how) about (you|u|y'all|you guys|you all) [{where}] $
    think: ^ (and you|your turn|over to you|it's your turn|it's your turn now|your turn now|now you|what's yours|where do you stand|where are you on this|which side are you on|what's your verdict|how do we feel) [{on}] [{all}] [{where}] $
    think: ^ (does|do|did) (this|that|it|these|any of this) (resonate|hit home|land|ring true|speak to you|connect|strike a chord|hit you) [with|for|to] [you|anyone|you too|anybody] [{where}] $
    think: ^ (what|anything) [else] (would you add|did i miss|am i missing|would you add to this|would you add to the list|have i missed) [here|to {it}] [{where}] $
    agree: ^ (anyone|anybody|who) else [had|have|seen|doing|done|feel|feels|get|gets|find|finds|notice|noticed|experienced|love|loves|tried|guilty of|guilty|been there|in the same boat|on board] [this|that|it|the same|here|too] $
    agree: ^ (do|would|could) (you|u|your team) [too|all|guys] ? $
    think: ^ (you|yours|and yours|how about yours|what about yours|what are yours|what's yours|what is yours|whats yours|what was yours|what's your story|where are you at|how about your team|how about where you work) ? $
    tell: ~ (tell me|tell us|drop|comment) (yours|all|everything|your story|your stories|your experience|your experiences|your side) [{where}] $
    tell: ^ (be brutal|be honest|be kind|be gentle|be nice|honest answers only|honest opinions only|brutal honesty please|go easy on me|roast it|don't hold back) [please|now|with me] [{where}] $
    hear: ^ (curious|interested|keen) to hear ..6 $
    agree: ^ (who|anyone|anybody) else (thinks|agrees|feels|believes) (so|the same|this|this way|it) $
    vote: ^ (good idea|bad idea|smart or silly|true or not|genius or crazy|fair|fair enough|worth it|too far|too much|overkill|genius|sensible or silly|right call|good call|wise|agree or not|progress or not|hero or villain|mad or genius|sensible|a step too far|for real|sound good) ? [{where}] $
    tell: ~ (let us know|let me know|tell us|tell me) [in the comments] (how|what|if) (you|y'all) (find it|feel|reckon|feel about it|like it|agree|make of it|make of this|think about it|got on|would change) [{where}] $
    tell: ~ (drop|leave|post|add|write) (a|your|us a|me a) (comment|note|line|reply|comments) [below|with|and|here] [with|your|share|tell|us] ..3 $
    think: (:|,|-) (views|thoughts|opinions|takes|comments|reactions) [{all}] ? $
    hear: ^ [would|we'd|i'd|really|we|i] (appreciate|value|welcome|treasure) (your|everyone's|any|all|some|others'|your honest) {noun} [{on}] [{where}] $
    think: ^ (does|do) (anyone|anybody|you|y'all) [else] (do it|see it|feel|think|do this|do that) (differently|this way|that way|the same|otherwise|another way) $
    vote: ^ (yay or nay|yea or nay|yes or no|yay or neigh|good or bad|fair or unfair|right or wrong|thumbs up or down|thumbs up or thumbs down|love it or hate it|like it|love it|good move or bad|genius or madness|too much or not|for or against|overrated or underrated|fact or fiction|cool or not|better or worse|good idea or bad idea|true or false|hit or miss|hot or cold|good move or nah|good or nah) [{where}] $
    vote: ^ (yes|no) ? // ^ (no|yes|maybe) ? $
    tell: ~ (let me know|let us know|lmk|tell me|tell us|let's hear|let's have|i want to hear|we want to hear|sound off|weigh in|have your say|share with us|share with me|give me|give us|hit me with|drop me|drop|leave|comment|comment below|share|write|post|put) [down|below|in comments] [with] [what|how] (you|u|y'all|ya|you all|you guys|everyone) (think|reckon|feel|make of it|make of this|make of that|say|prefer|think about it|think about this|think of it|think of this) [{on}] [,] [{all}] [{where}] $
    tell: ~ (let me know|let us know|lmk|tell me|tell us|let's hear|let's have|sound off|weigh in|share|drop|leave|comment|give me|give us|hit me with|post|put|write|kindly share|please share) [below|with us|with me|us|me] [all] (your|ur|ya|yer) [valuable|honest|own] {noun} [{on}] [,] [{all}] [{where}] $
    tell: ~ (let me know|let us know|lmk|tell us|tell me|sound off|weigh in|have your say|discuss|debate|join the conversation|join the discussion|join the debate|comments are open|let's discuss|let's talk about it|let's debate|let's chat) [{it}] {where} $
    tell: ^ (let's discuss|let's debate|sound off|weigh in|have your say|discuss|let's talk about it|join the conversation|join the debate|join the discussion|comments are open|i'm all ears) [below] [{where}] $
    tell: (let us know|let me know|lmk|tell us|tell me|discuss|share) in the (comments|comment section|replies) [below] $
    hear: ^ [i|i'd|we'd|i would|we would|would|i'm|we're|always|really|very|genuinely|happy|so|and] [really|genuinely|always|also] (love|like|want|keen|curious|interested|eager|excited|happy|open) (to|what) [hear|know|read|learn|see|discuss] [from you|what|how|your|everyone's|others'|others|people's|more] ..2 ({noun}|think|thinks|think about {it}|feel|make of {it}|reckon|say|see it|you|everyone|your side) [{on}] [,] [{all}] [{where}] $
    hear: ^ [i'm|very|really|super] (curious|interested) [what|how|to hear|to know|to see] [what] {you} ..1 (think|thinks|feel|say|make of {it}|see {it}|approach {it}|do) ..3 $
    hear: ^ [i'd|would|we'd] (love|like|want) to hear (your|from) ..2 (thoughts|views|take|takes|you|others|everyone|opinion|opinions|experience|experiences|perspective) [{on}] [{where}] $
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
        "\"Agree?\" at the end of a post asks for nothing but a nod.",
        "What do you think happens to the bread that nobody buys? Most of it goes to the shelter, the rest becomes crumbs.",
        "Am I right in thinking that the 9 no longer stops here? Mum waited for an hour.",
    ],
}
