//! The post asks something with nothing at stake that anyone can answer: a favourite, this or that, a blank to fill, a
//! riddle, what is for dinner.
//!
//! # Why it costs results
//!
//! Everyone can answer, so nobody need care: replies come from whoever scrolls by, say nothing about their needs, and lead
//! nowhere. The reader whom the work is for is not addressed.
//!
//! # What to do instead
//!
//! Ask for the experience that only the right reader has, or say what the answers will be used for.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017 (vote and comment baiting), with its exception for requests for
//! help, advice and recommendations.

use super::prelude::*;
use crate::text::{Class, Ending, Kind, Sentence, Text, class, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Question with nothing at stake",
    family: Family::Questions,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::REQUEST),
    learned: Some((Label::TrivialQuestion, "Reads like posts that ask with nothing at stake; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @fav = (favorite|favourite|fav|go-to|go to|guilty pleasure|comfort|dream|most used|secret)
    @your = (your|ur|ya|everyone's|everybody's|you guys')

    # Asks for a date, an hour, a place or a way to do a job: somebody needs the answer.
    @when = (when|where|what time|which day|what day|which date|what date|which room)
    @event = (meeting|committee|hearing|class|course|lesson|session|workshop|market|match|concert|service|deadline|ferry|train|bus|tram|collection|delivery|appointment|ceremony|rehearsal|training|clinic|fair|inspection|release|maintenance)
    other: ^ {when} (is|are|was|does|do|did|will) [the|your|our|this|next|my] [next|last|first|new|annual|monthly|weekly|second] [{word}] [{word}] {event}
    other: ^ (what are|what're|when are) (your|the|their|its) [{word}] [{word}] (hours|times|rates|fees|dates|fares|prices)
    other: ^ (how often|how long|how|with what|what) (should|do|does|can|must|would) (i|we|you) [use to|use for|have to|need to|best|safely] (descale|bleed|defrost|unblock|reset|install|repair|mend|replace|sharpen|regrout|renew|apply|book|cancel|clean|calibrate|register)

    favourite: ^ [and|tell us|tell me|comment|so] (what|which|who|where|whats) ['s|is|are|was|were|would be|one of] ..2 {your} [absolute|personal|current|all|own|very|one|new] {fav} ..12 ?
    favourite: ^ (what's|who's|where's|whats) [one of] {your} [absolute|personal|current|all|own|very|one|new|next] {fav} ..12
    favourite: ^ (what's|what is|what are|whats) {your} ..2 secret ?
    favourite: ^ (tell us|tell me|share|comment|drop|name|let us know|post|give us|describe) [us|with us|me|below] [in the comments] {your} [absolute|personal|current|own|very|top] {fav} ..8
    favourite: ^ [current|your] {fav} {treat} [ever|of all time|in any language|please] (?|and why|go)
    favourite: (which|which one|what) ..4 (is|was|would be|are) {your} {fav} [one|of all|ever|and why|look|{treat}] ?
    favourite: ^ (what's|what is|what are|whats|which is|what was|who is|who's|who was) {your} ..2 ({treat}) ..5 ?
    favourite: ^ (best|worst|top|greatest|favourite|favorite) {word} ..6 // go $
    favourite: (best|worst|top|greatest|favourite|favorite) ..4 (of all time|ever|decade|in history) [?|.] go
    favourite: ^ (best|worst|greatest) {treat} ? $
    favourite: ^ what's the (best|worst|greatest) {treat} ?

    # Favourites under another name.
    taste: ^ (what|which|whats) {treat} ..2 (are|r|do|would|will|did|could|can|should|have|is|gets|get|makes|make|always|never|reminds|brings|puts|keeps|describes|best|you|u|has|still|was|were|got|were you) ..3 (you|your|u|ur|we all|everyone|everybody|y'all|ya) ..12 ?
    taste: ^ (what's|what is|whats|what was) (the|a|one|an|your|ur) ..3 ({treat}|thing) ..3 (you|you've|you'd|u|ur|you're|your|everyone|everyone's|everybody|every|that|people|nobody|going to be) ..10 ?
    thing: ^ (a|an|one) {treat} (that|you|which|everyone) ..2 (you|your|you'd|takes|makes|everyone|can) ..10
    taste: ^ what (things|stuff) do you (like|love|hate)
    taste: ^ (what's|what is|whats) something (that|that's|thats|you've|everyone|everybody|you|most people|people|nobody) ..10 ?
    taste: ^ (what|what's|whats) [everyone|y'all|everybody|you|are you|are we|are we all|is|did you|did you have|do you have|are you having|you] ..2 (for (dinner|lunch|breakfast|tea|supper|brunch|pudding)|(watching|eating|drinking|cooking|wearing|listening to|reading|playing|having|baking) (tonight|today|this weekend|this week|right now|now|this morning|on your toast|for dinner|for lunch|for breakfast|with your)) ..5
    taste: ^ (what's|whats|what is) (on your plate|in your cup|for tea|for dinner|cooking) ..6
    taste: ^ how do you [like|take|prefer|have|eat|drink] (your|ur) (eggs|egg|coffee|tea|toast|chips|potatoes|burger|pizza|bacon|porridge) ..4
    taste: ^ how many (dogs|cats|plants|pets|tabs|cups|pairs|countries) ..2 (do|have|can) (you|u) ..6 ?
    taste: ^ what [is|was|were|are|'s] (your|ur|the name of your) [very] (first|childhood|last|middle) ({treat}|teacher|phone|school|word) ..8
    taste: ^ (what's|whats|what is) {your} (star sign|zodiac|mood|most used|weekend|toxic trait) ..8
    taste: ^ (first|last) ({treat}|thing) [you|that you|u] ..6 ?
    taste: ^ (what's|what is|whats) the (last|first) (thing|{treat}) ..2 (you|u) ..6
    taste: ^ who (was|is|were) [ur|your] [ur|your|the] (first|childhood|celebrity|favourite|favorite) ..2 (crush|teacher|hero|character|player|band|singer|dad|mum) ..4
    taste: ^ (how old were you|where were you) when ..10
    taste: ^ which ({treat}|one|look|outfit|flavor|colour|color|shade|team|dish|version|side) ..2 (are|is|would|do|will|did|has|gets|was|r) (you|your|ur|yours|more you|u|y'all|going|to go) ..8 ?
    taste: ^ (which|what) ..1 (one|look|outfit|flavour|flavor|colour|color|shade|dish|treat|cake|pie|snack|pizza|song|drink) (has to go|wins|is superior|is the best|is it|is more you|are you ordering) ..4
    taste: (which one|who) (gets you|got you|is your|are you|would you) ..6 (monday|friday|weekend|morning|day|mood|team|favourite|favorite|first|pick|today) ?
    taste: ^ which (are you|is you|one are you|would you rather|team are you on) ..5 ?
    taste: ^ (weekend|holiday|easter|summer|dinner|lunch|saturday) plans [anyone|everyone|folks|guys] ?
    taste: ^ (tell us|tell me) [your|the] [favourite|favorite|most|best|worst] ..2 (memory|fact|joke|boring fact|plans|song|snack) ..8
    taste: [your|a] {treat} (you|u) ..3 (can't|can|could|used to|ate|loved|always|never) ..8 👇
    taste: ^ what (did|do) (you|your nan|your family|ur nan|ur mum|you guys|your gran|your mum) call ..6 ?
    taste: ^ what would you (call|name|order|do with) ..6 ?
    taste: ^ what do you (do|buy) first ?
    taste: ^ (do you|do u) (put|make|fold|eat|sleep|prefer|like|have|take|say|believe in) ..8 (yes or no|or)
    taste: ^ (hot or not|hit or miss|yay or nay to {word})
    taste: hot or not ?
    taste: ^ (rate|score) (my|this|our|the) ..4 (from|out of|/|1) ..3
    taste: ^ (rank|rate) (these|them|this) [from|:|best|in] ..4

    taste: ^ (what's|what is|how's|whats) the weather ..10
    taste: ^ (pick|choose) (3|three|two|2|5|five|4) (for|from|of|to) ..4
    taste: ^ what did you (want to be|have for|eat|dream) ..8
    taste: ^ (what's|what is|who's|where's|whats) the (best|worst|strangest) (thing|place|person|gift|present|smell|spot|view|{treat}) ..10 ?
    thing: ^ (one|a) (food|song|film|movie|word|smell|place|thing|habit|book|trend|sport|{treat}) (you'd|you would|you|you've|that|everyone) ..8
    taste: ^ can (anyone|anybody|you|someone) beat ..3 {number} ..4
    thing: ^ {fav} {word} [{word}] and why ..3
    taste: (what's|what is|whats) one thing (that|which|you|everyone) ..4 (you|your|you've|everyone|people) ..8 ?
    taste: ^ how many ..3 can you ..5 ?
    either: (beach|mountains|city|sea|lake|tea|coffee|sweet|cats|dogs|summer|winter|early|late) or (beach|mountains|city|sea|lake|tea|coffee|sweet|cats|dogs|summer|winter|early|late|country) [,] if ..8
    guess: ^ only (a|an|the|real) (genius|few|true|pro|expert) ..3 (gets|get|can|will|knows|know|solve|sees)
    taste: ^ be honest [,|:] (do|did|have|how|are) (you|u|many) ..8
    taste: (who'd|who would) win ..8 (or|vs|between|fight) ..6
    blank: ^ name (that|this) (tune|film|movie|song|place|plant|bird|tool|player|car|dish|town|celebrity) ..4
    blank: ^ (show|post|share|drop) [me|us] (the|your) (7th|5th|3rd|10th|last|first|third|fifth|latest|{number}) (photo|pic|picture|emoji|song|screenshot|selfie) ..8
    taste: ^ when did you last ..6 ?
    taste: ^ how do you (pronounce|say) ..6 ?
    taste: ^ who's (up|awake|hungry|your favourite|the best) ..6 ?
    taste: ^ (what's|what is|whats) your (weekend|friday|sunday|monday|order|star sign|comfort|mood|bedtime) ..8
    taste: (what's|what is|whats) everyone's ..4 ({treat}|plans|weekend|{fav}) ..4
    taste: ^ (tell me|tell us) your ..3 without telling ..4
    taste: ^ (last|next|first) (text|photo|song|emoji|thing|person|word|film|movie|show|app) (you|in your|on your|that you) ..8

    # This or that.
    either: ^ would (you|u|ya) rather ..12 (or|than)
    either: ^ [are you|you|r u|are u] (team) {word} ..2 (or|vs) [team|a] {word}
    either: ~ (are you|you|r u|are u) (a|an) {word} [{word}] [person] (or) (a|an) {word} [{word}] [person] [kind of|type of|person]
    either: ^ (pick one|this or that|you can only keep one|quick|quick one) ..4 (:|,|-) ..10 (or|vs)
    either: ^ (which one has to go|one has to go|you can only keep one) :
    either: settle (it|this|a dispute|the debate) [for us|at our office|once and for all|in the office]
    either: (jam|cream) first or (jam|cream) first
    either: ^ (milk|water|tea|coffee|cream|jam) first ..4 or

    # Blanks and lists.
    blank: ^ (complete|finish) (this|the|my) (sentence|lyric|line|saying|quote)
    blank: ^ (complete|finish) this [:|-]
    blank: ^ [can you] fill in the (blank|gap) (:|-|,|{emoji}|below)
    blank: ^ caption (this|it|that) [pic|photo|picture|please|below|in] $
    blank: ^ (give|describe|sum up|tell us|tell me) ..5 (in|with|using) (one|1|two|2|three|3|a single|only|just) [{number}] (word|words|emoji|emojis)
    blank: ^ (one|three|two|1|3) (word|words|emoji|emojis) to (describe|sum)
    blank: ^ (describe|sum up) {your} ..4 (in|with|using) ..3 (emoji|emojis|word|words)
    blank: ^ name (a|an|one|your|something|someone|somebody|anything|three|3|two|the worst|the best|any|that) ..4 (that|you|you'd|without|with|who|which|better|ever|starting|and|nobody|everyone|everybody|from|u)
    blank: ^ name (a|an) {treat} ..6
    blank: ^ (i'll start|i'll go first) (:|-|{emoji})
    blank: (i'll start|i'll go first) [:|,|{emoji}] ..6 $

    # Riddles and guesses.
    guess: ^ guess (the|how much|how many|my|our|where we|where i|this|what's in|what this) ..10
    guess: (guessing game|closest guess|can you solve (this|it|the)|can you spot (the|what|it)|can you name (this|these|all|the|a|any)|spot the (difference|odd one|mistake|cat|dog|error|hidden)|odd one out|most people say|most people get (it|this) wrong)
    guess: ^ how many (triangles|faces|animals|ducks|cats|numbers|letters|horses|legs) (can you|do you|are there|in this|can u|are in|did you)
    guess: ^ only ..2 (over|under|real|true|people|kids|those|a true|legends) ..5 (know|remember|recognise|get|solve|answer|understand)
    guess: (what number comes next|what comes next|solve it without|solve this|without a calculator|bat and a ball cost|light bulb riddle|which country does)
    guess: ^ quiz time

    # Games of pretending.
    pretend: ^ if [you|u|ya|money|your|ur|a|the|animals|pets|time|we|everyone] [you|u|pet|dog|cat|life|mood|job|could|had|were|was|name|age] ..3 (could|was|were|had|won|got|had to|can|didn't) ..12 (what|which|who|who'd|where|what's|whose)
    pretend: ^ where would you (fly|go|travel|be|live|eat) ..6 if
    pretend: ^ (you get|you've won|you wake up with|you can only|you find) ..10 // ..2 (which|what|what's|who|where|how|first)
    pretend: ^ you get one ..8
    pretend: ^ (pick|choose) (a|your) (superpower|fighter|player)
    pretend: (which|what) (actor|celebrity|character|animal|vegetable|film|emoji|song|cheese|pasta|biscuit|pie|dog|cat|tree|colour|movie) (would|are|best|is|should|plays|describes) ..3 (you|play you|your|u|our)
    pretend: [your|ur] (birthday month|middle name|age|recents|last emoji) ..2 is (your|ur|the|how) ..10
    "#
}

const TREAT: Class = class("treat");
/// A question that is more than small talk: it asks for knowledge, advice, or what the asker needs.
const STAKE: Class = class("stake");

/// Longest question of the this-or-that kind, in tokens.
const LONGEST_CHOICE: u32 = 10;

/// Whether anything in this range tells of a need, a price, a size or a trade.
fn has_stake(text: &Text, sentence: &Sentence) -> bool {
    text.tokens[sentence.range()].iter().any(|token| token.is(STAKE) || token.has(flag::MONEY) || token.kind == Kind::Mail)
}

/// "Tea or coffee?": a few plain words around an *or*, alone on their line, in a post that asks for nothing else.
fn this_or_that(text: &Text, sentence: &Sentence) -> Option<usize> {
    const OPENING: &[&str] = &[
        "is", "are", "was", "were", "do", "does", "did", "should", "can", "could", "would", "will", "has", "have", "had", "am",
        "what", "why", "how", "when", "where", "who", "if", "whether", "either", "or", "not", "for", "to", "with", "before",
        "after", "in", "on", "at", "by", "more", "less", "buy", "sell", "this", "one", "yes", "fact", "so", "and", "i", "they",
        "he", "she", "it", "we", "you", "together", "return",
    ];
    if sentence.core_end - sentence.start > LONGEST_CHOICE {
        return None;
    }
    let words: Vec<usize> =
        (sentence.start as usize..sentence.core_end as usize).filter(|&at| text.tokens[at].is_wordlike()).collect();
    let or = words.iter().position(|&at| matches!(text.folded(at), "or"))?;
    if or == 0
        || or + 1 == words.len()
        || words.iter().any(|&at| {
            text.tokens[at].kind == Kind::Number
                || matches!(text.folded(at), "not" | "wrong" | "false" | "nay" | "no" | "disagree" | "bad" | "less" | "more")
        })
    {
        return None;
    }
    if OPENING.contains(&text.folded(words[0])) {
        return None;
    }
    Some(words[or])
}

/// Whether a post is short, or this sentence stands in its first or last lines.
fn is_the_point(text: &Text, sentence: &Sentence) -> bool {
    text.counts.words <= 60
        || text.in_closer(sentence.start as usize)
        || text.in_closer(sentence.core_end.max(1) as usize - 1)
        || text.in_hook(sentence.start as usize)
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    let mut known: Option<(u32, bool)> = None;
    for hit in reading.hits() {
        let sentence = text.sentence_of(hit.start as usize);
        let asks = sentence.ending == Ending::Question;
        let keep = match hit.label() {
            "either" if text.folded(hit.start as usize) == "team" => asks,
            "thing" => asks,
            "favourite" | "taste" | "pretend" => asks || text.counts.words <= 30,
            _ => true,
        };
        // Hits come in order, so one answer per sentence is worked out once.
        let stake = match known {
            Some((start, stake)) if start == sentence.start => stake,
            _ => has_stake(text, sentence),
        };
        known = Some((sentence.start, stake));
        if !keep || !is_the_point(text, sentence) || stake && hit.label() != "blank" {
            continue;
        }
        finds.add(
            hit,
            match hit.label() {
                "favourite" | "taste" | "thing" => "Asks for a taste or a habit, with nothing at stake.",
                "either" => "Asks for this or that, with nothing at stake.",
                "blank" => "Gives a blank or a list to fill in.",
                "guess" => "Sets a riddle or a guess.",
                _ => "Asks what readers would do in a game of pretending.",
            },
        );
    }
    let said = || text.sentences.iter().filter(|sentence| sentence.core_end > sentence.start);
    let alone = text.counts.words <= 14 && said().count() <= 4;
    let is_choice = |sentence: &&Sentence| {
        let treat = || text.holds(TREAT.bit()) && text.tokens[sentence.range()].iter().any(|token| token.is(TREAT));
        (sentence.ending == Ending::Question || text.counts.words <= 6)
            && (alone && sentence.core_end - sentence.start <= 6 && !text.tokens[sentence.start as usize].has(flag::CAPS)
                || treat())
            && is_the_point(text, sentence)
            && this_or_that(text, sentence).is_some()
    };
    let choices: Vec<&Sentence> = said().filter(is_choice).collect();
    let blank = blank(text);
    // Asked last: few posts have either.
    if choices.is_empty() && blank.is_none() || said().any(|sentence| has_stake(text, sentence)) {
        return;
    }
    for sentence in choices {
        finds.at(sentence.start as usize..sentence.core_end as usize, "Asks for this or that, with nothing at stake.");
    }
    if let Some(at) = blank {
        finds.at(at..at + 1, "Gives a blank to fill in.");
    }
}

/// A run of three underscores or more, or an equation without its end, in a short post.
fn blank(text: &Text) -> Option<usize> {
    // Said of few posts, and looked for in all.
    if text.counts.words > 40 || !text.original.bytes().any(|byte| matches!(byte, b'_' | b'=')) {
        return None;
    }
    let byte = text
        .original
        .find("___")
        .or_else(|| text.original.find("= ?"))
        .or_else(|| text.original.find("=?").filter(|_| !text.original.contains("://")))?;
    let at = text.tokens.partition_point(|token| (token.end as usize) <= byte);
    (at < text.tokens.len()).then_some(at)
}

examples! {
    bait: [
        "What's your favourite soup? 🍲",
        "Tea or coffee?",
        "Name a film that nobody should see twice.",
        "If you could delete one vegetable, which would it be?",
        "Can you name this kitchen tool? Only over 50s will know!",
        "Best biscuit of all time. Go.",
        "Complete this: a Sunday without cake is ______",
        "Happy Friday from the depot! What song gets you through the last hour?",
        "Would you rather fight one goose or ten pigeons?",
        "Describe your week in three emojis",
        "guess how much I paid for this lamp",
    ],
    fine: [
        "Which saw would you buy for green oak, at most £300, used twice a year?",
        "What is your experience with the second edition of the standard?",
        "What are the reasons in the judgment? I only find the press notice.",
        "My favourite part of the job is the silence after the bell.",
        "Fill in the blank fields of form 12 with capital letters.",
        "Name a beneficiary on your pension; it takes five minutes.",
        "Is the ferry or the train cheaper for a family of four with two bikes?",
        "What should I do with a wasps' nest in the porch? There is a baby in the house.",
        "Would you prefer the coffee morning at ten or at eleven? Pam orders the scones on Monday.",
        "Our favourites from the spring menu: asparagus, nettle soup, and trout when there is trout.",
        "How would you explain zero trust to a school's governors in ten minutes?",
        "Which database do you use for maps with ten million points?",
        "What are your opening hours over Easter?",
        "How often should I descale a kettle where the water is hard?",
        "What time is the second rehearsal on Thursday?",
        "Questions that anyone can answer get more replies, according to a study of 12,000 posts.",
        "Riddle solved: the smell was a yoghurt in the projector.",
    ],
}
