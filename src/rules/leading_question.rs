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
use crate::text::{Class, Ending, Kind, Text, class, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Question with the answer built in",
    family: Family::Questions,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE),
    learned: Some((Label::LeadingQuestion, "Reads like posts that push towards one answer; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @all = (we|everyone|everybody|people|nobody|no one|anyone|anybody|they|most people|some people|society|companies|brands|founders|men|women|parents|so many|every|everything|all|all of|politicians|politicians|managers|schools|{group})

    # Asks for a date, an hour, a place or a way to do a job: somebody needs the answer.
    @when = (when|where|what time|which day|what day|which date|what date|which room)
    @event = (meeting|committee|hearing|class|course|lesson|session|workshop|market|match|concert|service|deadline|ferry|train|bus|tram|collection|delivery|appointment|ceremony|rehearsal|training|clinic|fair|inspection|release|maintenance)
    other: ^ {when} (is|are|was|does|do|did|will) [the|your|our|this|next|my] [next|last|first|new|annual|monthly|weekly|second] [{word}] [{word}] {event}
    other: ^ (what are|what're|when are) (your|the|their|its) [{word}] [{word}] (hours|times|rates|fees|dates|fares|prices)
    other: ^ (how often|how long|how|with what|what) (should|do|does|can|must|would) (i|we|you) [use to|use for|have to|need to|best|safely] (descale|bleed|defrost|unblock|reset|install|repair|mend|replace|sharpen|regrout|renew|apply|book|cancel|clean|calibrate|register)

    # Takes its own claim for granted.
    why: ^ why ([in the world|on earth] (do|does|did|is|are|was|were|would|must|should|can|could)) {all} ..12 (still|always|keep|keeps|kept|never|insist|refuse|act|pretend|pretending|ignore|ignoring|even|treat|only|suddenly|continue|so|such|clap|make|makes|let|reward|lock|need|needs|want|wants|hate|hates|accept|afraid|scared|comfortable|talking|angry|okay|ok|again|anymore|any more|paying|on that|like that|expect|settle|such|asking|come to)
    why: ^ why must {word} ..12
    why: ^ why should (i|we|anyone|our|my|the) ..12 ?
    why: ^ why (isn't|aren't|don't|doesn't|won't|can't|hasn't|haven't|didn't|did) (anyone|anybody|everyone|everybody|nobody|no one|we|people|society|schools|politicians|companies|our) ..12 ?
    why: ^ why (don't|won't|can't) (they|you) ..12 ?
    why: ^ why (did nobody|is nobody|is no one|has no one|does nobody|does no one|is everyone|are we|do we) ..12
    why: ^ why (do|does|is|are|did) (the|these|those|this|that|our|my|your) {word} [{word}] (hate|hates|still|keep|keeps|always|never|refuse|refuses|get to|have to|suddenly) ..12 ?
    why: ^ why is it (my|their|our|always|that|so|still|ok|okay|only) ..12 ?
    why: so why (do|does|let|are|is|would|should|not|can't|don't) (we|you|they|people|an|everyone|anyone|settle|wait|waste|i) ..12 ?
    why: (and|but) why (do|does|are|is) we ..10 ?
    why: (we|they) wonder why ..8 ?
    since: ^ since when ..12
    when: ^ when (did|will|are|is|do|was|can) ({all}|you|the council|the government|the media|the world|the industry|this country|it) ..3 (decide|decided|learn|stop|start|started|listen|wake|realize|admit|become|became|going to|gonna|finally|ever|understand|agree|agreed|last|get it|forget|lose|lost|okay|ok|normal|enough) ..12
    when: ^ when was the last time [that] (you|someone|somebody|anyone|anybody|we|they) ..12
    when: ^ (at what|at which) point ..12
    when: ^ how (many more|much longer|much more|long until|long before) ..12
    when: ^ how long (are|will|do|does|can|must) (we|they|you|people|this|society|it|{all}) ..12
    when: ^ how many {word} ..4 (until|before|need to|have to|must|do we need|more) ..12
    how: ^ how (on earth|in the world|dare) ..12
    how: ^ how (is|are|can|could) (nobody|no one|anyone|anybody|we still|we let|we keep|we all|we just|we be|people|they|you people|it 2025|it 2026|it still|we still|these people|{group}) ..12
    how: ^ how is (it|this|that|anyone|nobody|everyone) [possible|even|still|not|okay|ok|fair|legal|normal|that|a|supposed] ..10 ?
    how: ^ how much is ..5 costing you ..4
    how: ^ how('s|has|did) that (worked|work|working|turn|turned|going) [out] ..6
    who: ^ who (decided|asked for|asked|even|thought|hurt|approved|taught|raised|invented|in their right mind|on earth|could possibly|would have thought|signed off|still|actually|seriously|honestly|genuinely|looked at|cares (if|about|what|how|that|?)) ..12
    who: (who asked for|who wants) (this|that|it|these|a) ..6
    who: ^ who is (that|this) (even|really) for
    what: ^ [and|but|so] what (kind|sort|type) of (person|people|society|country|world|parent|leader|company|man|human|boss|mother|father|nation) ..12
    what: ^ [and|but|so] what (are (we|you) waiting for|could [possibly] go wrong|would your ..2 self|is the point of|does (it|that|this) say about|have we (become|done|learned)|has (this|the) (world|country|society|place) (come|become)|did (they|you|we) expect|do (we|you) [really] expect|'s (your|their|his|her) excuse|is (your|their) excuse|happened to (manners|common|good|customer|respect|the|just|being|people|quality|us)|if i told you|if we told you|are they (hiding|afraid)|else do (they|we) (need|want)) ..12
    what: ^ what if (i|you|we|your|the|there|it|this|one|all|every|everything|someone|somebody) ..12 ?
    what: ^ whatever happened to ..8
    what: ^ what (is|was) (wrong with|not to) ..8
    what: ^ (what is it with|what's with|what is with|what's it like to be) ..12
    what: (does it hurt|how does it feel) ..3 (being|to be) ..8
    really: (do|does|did) (you people|{group}|anybody|anyone) (ever|even|actually|really|go to) ..12 ?
    really: why is (anyone|anybody|everyone|everybody|nobody|no one|it always|everything) ..12 ?
    when: ^ when (are|will) (these|those|they) ..12
    what: ^ where (is|are|was|were) (the|all the|all this|their|your|our) ..3 (shame|justice|logic|media|humanity|respect|money|when|now|coverage|protest|apology) ..8 ?

    # Expects one answer.
    negated: ^ (isn't|wasn't|isnt) (it|this|that|there|about time|leadership|life|love|{word} just|{word} supposed|a {word}) [about|just|so|all|{word}] [time|high time|obvious|strange|funny|odd|crazy|wild|sad|amazing|weird|enough|great|beautiful|interesting|supposed|the|what|better|worth|love|something|cute|lovely] ..12
    negated: ^ isn't (she|he|it|this|that) (gorgeous|beautiful|lovely|cute|amazing|great|perfect|adorable|just|the|wonderful|so) ..4
    negated: ^ (wouldn't|shouldn't|haven't|can't|couldn't) (it|we|that|life|everyone|everybody|our|all|people|you|they|society|schools|politicians|children|kids|every) ..12 ?
    negated: ^ (don't|aren't|doesn't|didn't|hasn't|won't) (we|our|they|everyone|everybody|your|all|people|society|{group}|that make|this) ..12 ?
    negated: ^ (don't|aren't|wouldn't|haven't|won't|didn't) you (just|think|agree|wish|want|love|hate|feel|find|deserve|tired|glad|ready|ever|all|miss|sick|wonder|rather|had enough|see) ..12 ?
    @us = (we|they|people|men|women|anyone|anybody|everyone|everybody|nobody|no one|y'all)
    really: ^ (do|does|did|are|is|can|could|would|should|will|have) {us} (really|honestly|seriously|truly|actually|just|even|genuinely|ever|all|still) ..12
    really: ^ (do|did|are|would|could|can|have) (you|u) (really|honestly|seriously|truly|genuinely|even) ..12
    really: ^ (is|was|does|did) (it|this|that) (really|honestly|truly|even) ..12 ?
    really: ^ (does|do|did|is|are|has|have) (anyone|anybody|nobody|no one|everyone|everybody|y'all|you guys|you people) ..1 (actually|even|really|still|genuinely|honestly|ever|enjoy|remember manners|remember when|going to|gonna|forgotten|care|believe|here actually) ..12
    really: ^ (have we|has everyone|did we) [all|really|just|seriously|honestly] (forgotten|forget|lost|become|learned|given up|gone|agreed|decide|decided|stopped|accepted|reached) ..12
    really: ^ are (we|you|they) (really|seriously|just|all|going to let|gonna let|going to keep|okay|ok|supposed to|that|so|still|even|sure|building|not|kidding|joking|blind|tired|done) ..12
    really: ^ do (we|they|you) (ever|all|think we|think you|think i|just|not|care about|want your|even) ..12 ?
    really: ^ can we (all|finally|just|stop|honestly|really|not|admit|agree) ..12 ?
    really: ^ can (you|they) (afford another|imagine|blame) ..12 ?
    really: ^ can we [all|please|finally|just] (stop|admit|agree|normalise|talk about (how|why|the fact)|bring back) ..12
    really: ^ is (it|this|that) (really|even|any wonder|too much to ask|that hard|so hard|still a|normal that|not|what we|who we|how we|the kind|the world|the country|the timeline|the future|what you|time we|time for) ..12
    really: ^ is ..6 (really|even|still) (a|an|the|worth|that|necessary|necessary|about|free|what|just|your|our) ..10 ?
    really: ^ is there anything (more|worse|better|less|sadder) ..12
    really: ^ could there be ..12 ?
    really: ^ (would you|could you) (let|rather be|trust a|accept|still|say that|ignore|live on|survive|really|eat|look|treat|leave your) ..12 ?
    really: ^ should (a|an|we|our|anyone|any|you) [really|ever] ..8 (decide|have to|be allowed|get to|accept|suffer|still|ever) ..8 ?
    really: ^ do you think (it is|it's) (time|right|fair|ok|okay|normal) ..12 ?
    really: ^ (think|you think|so you think|thought|think that) you ..10 ?
    really: would we still do this ..4 ?
    really: ^ if ..10 (is it really|why can't we|why are|why do|then why|what's your excuse|why is|would we still) ..10
    really: ^ (you'd|you would|you wouldn't) ..10 // ^ [so|then] why ..10 ?
    really: or (are|is|do|have|did|does|am) (you|we|it|they|people) ..2 (just|all just|like being|simply|too|really|born|peer pressure|only) ..8
    really: (or do you|or is it) ?

    # Seeks nods.
    nods: ^ (who|anyone|anybody) else (is (tired|sick|feeling|excited|so|just|ready|over|done|struggling|shocked|terrified)|feels|thinks|gets|loves|hates|can't|misses|remembers|wants|agrees|believes|tired|sick|feeling|hate|love|feel|think|get|does|still|cried|noticed|notice|wish|opens|perform|sees|miss|needs a|find it|had enough|has had enough|done with) ..12
    nods: ^ (am i|is it) (the only|just me) ..12
    nods: (am i the only (one|person)|is it just me or|or just me)
    nods: ^ (who|anyone|anybody) (doesn't|wouldn't|hasn't|can't|isn't|didn't) (love|want|like|need|enjoy|remember|hate|been|feel|agree|deserve|wish|miss) ..8
    nods: ^ who's (ready|excited|tired|sick|done|had enough|hungry) ..12
    nods: ^ (hands up|raise your hand|raise a hand) [who|if|who's] ..12
    nods: ^ (remember when|remember reading) ..12 ?
    nods: ^ (have you ever|ever|do you ever) (wondered|wonder|feel|felt|wish|notice|noticed|get the feeling|feel like|stopped to|stop to|looked at|been told|thought about how) ..12
    nods: ^ you know (that|the) (feeling|moment|kind of|type of) ..12
    nods: ^ (does|do) anyone else ..2 (feel|think|find|hate|get|love|struggle|wish|miss|notice|remember|just|still|sick|tired) ..12

    # Puts words in the reader's mouth.
    mouth: ^ [and|but|well|wait|wow] [,] so (nobody|no one|we're|you think|you mean|you support|you want|everyone|everybody|we're just|let me get this) ..12 ?
    mouth: ^ [wait|so] [,] (let me get this straight|you're telling me|you're saying) ..12
    mouth: ^ [wait] [,] so we [all|just|are|all just] ..8 (huh|then|now) ?
    mouth: so we [all|just|are|all just] ..8 (huh) $
    mouth: ^ (tell me again|explain to me) [again] [,] (how|why) ..12
    mouth: ^ tell me why (a|an|every|we|people|it takes|no|nobody) ..12
    mouth: ^ remind me [again] [,] what ..12
    mouth: ^ wait [,] (there are|you guys|people|y'all|so) ..12 ?
    mouth: ^ sure [,] ..12 ?
    mouth: do i have that right ?
    mouth: (you know what|you know) ..8 // ^ or do you ?
    mouth: (what are (you|we) waiting for|what could go wrong|what's your excuse|what is your excuse|what's stopping you|what's not to (love|like)|is it too much to ask|and we wonder why|is this what we call|coincidence|funny that|and for what) ..4 ?
    mouth: (look at this face|can you really look) ..6 ?

    # Other ways to leave one answer.
    rhetor: ^ (do|does|did) (i|we|this|that|it|he|she) (look|looks|sound|sounds|seem|seems) like ..12 ?
    rhetor: ^ does it get (any|much) (better|worse) ..10
    rhetor: ^ where (do|does|did|have|has) (these|those|all the|you people|{group}|manners|respect|good|our|the time|common sense|all our) ..12 ?
    rhetor: ^ where did (we|it all|it) go wrong ..6
    rhetor: ^ what (does|do|will|would|must) (it|a girl|a guy|a man|a woman|we|people|one|they|someone|a person) [{word}] (have|take|need) to (do to|get|happen|change|convince) ..12
    rhetor: ^ how would (you|they|we|anyone) (feel|like it|react|survive|manage|live) ..12
    rhetor: ^ is it (a crime|illegal|too late|wrong|rude|bad|weird) (to|that|who|for|if|of) ..12
    rhetor: ^ have you (noticed|ever seen|never) ..12 ?
    rhetor: ^ who (would have|would've|could have|could've) (guessed|thought|known|seen) ..12
    rhetor: ^ did (you|they|anyone|anybody|he|she|we|the) ..2 (really|honestly|seriously|actually) (think|believe|expect|need|want|have) ..12
    rhetor: ^ if not (now|you|us|me|this|here|them) [,|then] (when|who|then|what|where)
    rhetor: what exactly (are|do|did) (we|they|you) ..8 ?
    rhetor: ^ (which|what) part of ..10 (is|do|did|are|don't|doesn't|was) ..8
    rhetor: ^ (and) (this|that|these|they|we|you) (is|are|call) ..3 (supposed|meant|called|a|this|what|progress|the) ..8 ?
    rhetor: (is|are|was|were) (supposed|meant) to be (a|an|the|our|progress|normal|fun|better|good|fair) ..8 ?
    rhetor: ^ does (this|that|it|anything|he|she) [really|even] (look|sound|seem|strike|feel|make sense|bother) ..10 ?
    rhetor: ^ has (the world|everyone|everybody|anyone|society|this country) ..2 (gone|lost|forgotten|become|to this|noticed|actually|ever|completely) ..10
    rhetor: or (is it me|am i|is it just me|am i losing it|is it only me) $
    rhetor: ^ am i (mad|crazy|the only|alone|insane) ..12
    rhetor: (you'd|you would) think [that] ..10 , (wouldn't you|right) [?]
    rhetor: , (wouldn't you|am i|would you|could you) ?
    rhetor: ^ why (bother|pay|wait|settle|risk|waste|spend|work|vote|hire|buy|stay|struggle|suffer|not just|would you|would anyone|would anybody|would they|trust|rent) ..12
    rhetor: ^ what are the chances ..12 ?
    rhetor: ^ what's [really] (stopping|holding|keeping|killing|wrong with) (you|your|us|them|people|this) ..12
    rhetor: ^ is there (a|an|any|one|anyone|anybody|someone) {word} ..2 (alive|left|on earth|out there|anywhere|in the world|in this country|who|that) (who|that|without|hasn't|doesn't|left|can|isn't|didn't|actually|still|wouldn't|could|would|ever) ..10
    rhetor: ^ is there (anyone|anybody|a single|even one|really) ..12
    rhetor: ^ how (can|could) (you|anyone|anybody|someone|a person|we|they) (ever|possibly|still|even|look|really|honestly|ignore|call|say|justify|stand|accept|live|sleep|expect|claim|not) ..12
    rhetor: ^ how (hard|difficult) (can|could|is) it ..8
    rhetor: ^ do (we|you) think (he's|she's|they've|they're|he|she|they|anyone|the) ..12
    rhetor: ^ (isn't|aren't|wasn't|weren't) (he|she|they|you|we) ..2 (just|the|so|all|supposed|cute|lovely|gorgeous|beautiful|adorable|lucky|glad|tired|ready) ..8
    rhetor: ^ (don't|doesn't|won't|wouldn't|couldn't|shouldn't|haven't|hasn't) ..10 (deserve|better|enough|already|too|matter|right to|count|more) ..4 ?
    rhetor: ^ (whose|what) (idea|bright idea|genius) (was|is|decided|thought) ..10
    rhetor: ^ (ever) (met|tried|seen|heard of|asked|looked|felt|caught|sat|opened|stopped|bought|been) (a|an|to|someone|yourself|in|at|your|why|how|that|like|one|somebody) ..12 ?
    pull: ^ (are|is|does|do|did|has|have|was) your {word} ..10 ?
    rhetor: ^ how important (is|are) ..12 ?
    rhetor: ^ how much ..6 are you willing ..12
    rhetor: ^ do you (enjoy|believe that) ..12 ?
    rhetor: ^ how many (people|of you|of us|women|men|children|kids|lives|deaths|times) (do you know|will|would|actually|must|have to|need to|are going to) ..12 ?
    rhetor: ^ annoyed (when|that|by) ..12 ?
    rhetor: ^ are you [just|still] (winging it|asleep|part of the) ..6 ?
    rhetor: ^ so the (answer|solution|plan|idea|lesson|message|logic|excuse|strategy|fix) ..12 ?
    rhetor: ^ (you know what's|know what's) (funny|wild|strange|sad|interesting|crazy|weird|worse|scary|really) ..3 ?
    rhetor: ^ what (good|use) (is|are|was) ..12 ?
    rhetor: ^ why (do|does|is|are|has|have) (every|everyone|everybody|everything|nobody|no one|all) ..12 ?
    rhetor: ^ how (is|are|am) ..6 (supposed|meant|expected) to ..8
    rhetor: ^ (we|they|you) (can|could|put|sent|have) ..9 (but|yet|and) [we|they|you|still] (can't|cannot|couldn't|not|nobody) ..10 ?
    rhetor: would it (kill|hurt) ..8
    rhetor: ^ who needs ..8 (when|anyway|anymore|right|eh|huh) ..6
    rhetor: ^ can (somebody|someone|anybody|anyone) [please] (explain|tell me) (why|what the point|since when|who decided) ..10
    rhetor: ^ what (are|is) ..3 even (for|doing|about) ..4
    rhetor: ^ what's the point ..10
    rhetor: ^ (is|are) {word} ..6 or (are|is) (you|it|they|we) just ..6
    rhetor: ^ when (does|do|did|will|is) (it|this|that|the) (end|stop|enough|become|stopped|change|penny) ..6
    pull: ^ would you (leave|hand|give|let|lend|hire|sign|drive|buy|eat|wear|trust|ignore|send|pay) ..12 ?
    pull: ^ wouldn't you (love|like|rather|want|prefer) ..12 ?

    # Tags.
    tag: , [isn't|is|are|aren't|wasn't|weren't|does|doesn't|do|don't|did|didn't|has|hasn't|have|haven't|can|can't|will|won't|would|wouldn't] (right|it|they|he|she|we|you|there|huh|eh|correct|no) [guys|folks|everyone|lads|all] ?
    tag: , (right|huh|eh|am i right|don't you think) [guys|folks|everyone|lads|all|girls|ladies] ?
    tag: right ? $
    tag: (is it|isn't it|do they|do you|don't they|has it|did they|are they|does it|doesn't it|innit) $
    tag: ^ (right|sound familiar|rings a bell|been there|surprised) ?
    tag: (see|notice|recognise|spot) the (problem|pattern|difference|issue) ?
    tag: ^ surely ..12 ?

    # Answers itself.
    answered: ^ (of course|of course not|thought not|thought so|seems not|me neither|me too|i don't think so|i didn't think so|didn't think so|don't think so|crickets|you can't|i doubt it|doubt it|not me|not likely|hardly|zero) $
    answered: ^ (most|many) (ceos|people|companies|of us|of them|owners|leaders|teams) (don't|do not|can't|won't|have no) $

    # Pulls in a reader with a trouble or a wish.
    pull: ^ [are you|are we|you|anyone|feeling|feel|still|ever|always] (tired|sick|fed up|overwhelmed|drowning|stuck|bored|had enough|struggling) (of|with|by|to|in|at|on|from) ..12 ?
    pull: (are you|you) (tired|sick|drowning) (of|with|by|in|from) ..12 ?
    pull: ^ [are you|you|you're|we] still {word} ..12 ?
    pull: ^ (are|do) you (still|struggling|struggle|making|missing|losing|always|leaving|really) ..12 ?
    pull: ^ [are you|who's|who is|so|you|and] ready to (stop|finally|live|quit|level|become|taste|ditch|unlock|change|escape|break|take your|start living|leave|say goodbye|build the|turn) ..12 ?
    pull: ^ (overwhelmed|drowning|wishing|wondering|dreaming|craving|fed up|lost|itchy|sleepless|working late|missing dinner|had it with|trying to decide|feeling) ..10 ?
    pull: ^ do you know what (it|they|your|that|this|ai|google|chatgpt) ..6 (about you|saying|says|costs) ..4 ?
    pull: ^ do you (care about|feel like) ..12 ?
    pull: ^ want to (be|feel|live|double|triple|10x|stop|finally|wake up|look|earn|make|quit) ..8 ?
    pull: ^ wouldn't ..10 change your ..2 ?
    "#
}

/// Words that tell of a genuine search for knowledge or help.
const STAKE: Class = class("stake");

/// Words that sell, or lead on to a pitch.
fn pitches(text: &Text) -> bool {
    (0..text.tokens.len()).any(|at| {
        text.tokens[at].kind == Kind::Link
            || matches!(
                text.folded(at),
                "our"
                    | "we"
                    | "book"
                    | "link"
                    | "meet"
                    | "introducing"
                    | "join"
                    | "call"
                    | "dm"
                    | "trial"
                    | "free"
                    | "shop"
                    | "order"
                    | "grab"
                    | "discover"
                    | "switch"
                    | "serum"
                    | "there's"
                    | "us"
                    | "talk"
                    | "imagine"
                    | "let's"
                    | "you're"
                    | "promise"
            )
    })
}

/// Whether the post goes on to say something that can be used: figures or a list.
fn has_substance(text: &Text, sentence: usize) -> bool {
    let rest = &text.sentences[sentence + 1..];
    let numbers =
        rest.iter().flat_map(|sentence| &text.tokens[sentence.range()]).filter(|token| token.kind == Kind::Number).count();
    let words = rest.iter().flat_map(|sentence| &text.tokens[sentence.range()]).filter(|token| token.is_wordlike()).count();
    numbers >= 3 || words > 110
}

/// Whether the question tells of a case of the asker's own, with its figures, makes and terms.
fn is_specific(text: &Text, sentence: usize) -> bool {
    let tokens = &text.tokens[text.sentences[sentence].range()];
    let rest = &text.tokens[text.sentences[sentence].start as usize..];
    let numbers =
        rest.iter().take(70).filter(|token| token.kind == Kind::Number && !token.has(flag::MONEY | flag::PERCENT)).count();
    tokens.iter().any(|token| token.is(STAKE)) || numbers >= 2
}

/// Two or more bare fragments with question marks at the head of a post: "Itchy skin? Sleepless nights?"
fn fragments(text: &Text) -> Option<std::ops::Range<usize>> {
    const VERBS: &[&str] = &[
        "is", "are", "do", "does", "did", "can", "could", "would", "will", "has", "have", "what", "why", "how", "when", "where",
        "who", "which", "should", "was", "were", "any", "or", "yes", "no", "i", "he", "she", "it", "they", "the", "and", "so",
        "oh", "need", "time", "we", "you", "just", "but", "a", "my", "your",
    ];
    let bare = |sentence: &crate::text::Sentence| {
        let words = sentence.core_end.saturating_sub(sentence.start);
        let plain = text.tokens[sentence.range()]
            .iter()
            .all(|token| token.kind == Kind::Word || token.kind == Kind::Punctuation || token.kind == Kind::Emoji);
        sentence.ending == Ending::Question
            && (1..=5).contains(&words)
            && plain
            && text.tokens[sentence.start as usize].has(flag::CAPITAL)
            && !VERBS.contains(&text.folded(sentence.start as usize))
    };
    let run = text.sentences.iter().take_while(|sentence| bare(sentence)).count();
    if run < 2 || run == text.sentences.len() {
        return None;
    }
    Some(text.sentences[0].start as usize..text.sentences[run - 1].core_end as usize)
}

/// "I think it is X, right?", "am I doing this right?": the writer wants to know.
fn seeks_confirmation(text: &Text, sentence: &crate::text::Sentence, end: usize) -> bool {
    const LEAD: &[&str] = &["guys", "so", "and", "ok", "okay", "wait", "hey", "um", "also", "but"];
    let word = |at: usize| if at < text.tokens.len() { text.folded(at) } else { "" };
    let range = sentence.start as usize..sentence.core_end as usize;
    let Some(first) = range.clone().find(|&at| text.tokens[at].kind == Kind::Word && !LEAD.contains(&word(at))) else {
        return false;
    };
    let asks_oneself = match word(first) {
        "i'm" | "am" | "is" | "are" | "does" | "do" | "did" | "was" | "can" | "should" => true,
        "i" => matches!(
            word(first + 1),
            "think" | "believe" | "assume" | "guess" | "need" | "have" | "just" | "should" | "heard" | "can"
        ),
        "this" => word(first + 1) == "is" && matches!(word(first + 2), "the" | "where" | "how"),
        _ => false,
    };
    let right = (end.saturating_sub(8).max(range.start)..end.min(range.end)).rev().find(|&at| word(at) == "right");
    let adjective = right.and_then(|at| at.checked_sub(1)).is_some_and(|before| {
        const VERBS: &[&str] = &[
            "seem", "seems", "it", "this", "that", "all", "look", "looks", "sound", "sounds", "feel", "feels", "is", "be", "not",
            "are", "the", "your", "do", "turn",
        ];
        VERBS.contains(&word(before)) && !text.is_mark(before, ',')
    });
    asks_oneself || adjective
}

/// A post that opens with a mention answers somebody.
fn answers_somebody(text: &Text) -> bool {
    text.tokens.first().is_some_and(|token| token.kind == Kind::Mention)
}

/// What the forms say by themselves.
fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    if answers_somebody(text) {
        return;
    }
    // Loosely written posts leave the question mark out; then the question must be the whole of them.
    let short = text.counts.words <= 25;
    // Hits come in order, so one answer per sentence is worked out once.
    let mut known: Option<(usize, bool)> = None;
    for hit in reading.hits() {
        let at = text.tokens[hit.start as usize].sentence as usize;
        let specific = match known {
            Some((sentence, specific)) if sentence == at => specific,
            _ => is_specific(text, at),
        };
        known = Some((at, specific));
        let sentence = &text.sentences[at];
        let asks = sentence.ending == Ending::Question
            || text.sentences[text.tokens[hit.end as usize - 1].sentence as usize].ending == Ending::Question;
        let words = sentence.core_end - sentence.start;
        let opens = at == 0 && hit.start as usize <= sentence.start as usize + 6 && words >= 5;
        let keep = match hit.label() {
            "answered" => {
                // A bare answer right behind a question of some length.
                at > 0
                    && text.sentences[at - 1].ending == Ending::Question
                    && text.sentences[at - 1].core_end > text.sentences[at - 1].start + 4
                    && text.counts.words <= 60
                    && !is_specific(text, at - 1)
            }
            "tag" if seeks_confirmation(text, sentence, hit.end as usize) => false,
            "tag" if words <= 3 => asks && (at > 0 || text.sentences.len() == 1 && words > 1),
            "tag" => asks,
            "pull" => {
                let early = at <= 2;
                asks && early && !has_substance(text, at) && !specific && (pitches(text) || text.counts.words <= 20)
            }
            "rhetor" => {
                (asks || short && opens && sentence.core_end - sentence.start >= 4) && !specific && !is_answered_heading(text, at)
            }
            "nods" | "mouth" => (asks || short && opens) && !specific,
            _ => (asks || short && opens) && !specific && !is_answered_heading(text, at),
        };
        if !keep {
            continue;
        }
        let tokens = if asks && hit.label() != "answered" {
            sentence.start as usize..sentence.core_end.max(hit.end) as usize
        } else {
            hit.range()
        };
        finds.at(
            tokens,
            match hit.label() {
                "negated" | "really" | "tag" | "rhetor" => "Asks a question that has only one welcome answer.",
                "why" | "when" | "how" | "what" | "who" | "since" => "Asks a question that takes its own claim for granted.",
                "nods" => "Asks who feels the same, so that nobody can but nod.",
                "mouth" => "Puts an answer into the reader's mouth.",
                "answered" => "Asks and answers itself at once.",
                _ => "Opens with a question that only pulls the reader in.",
            },
        );
    }
    if let Some(sentence) = text.sentences.first()
        && sentence.ending == Ending::Question
        && (3..=12).contains(&(sentence.core_end - sentence.start))
        && text.folded(sentence.start as usize).len() > 4
        && text.folded(sentence.start as usize).ends_with("ing")
        && !matches!(
            text.folded(sentence.start as usize),
            "anything"
                | "everything"
                | "nothing"
                | "something"
                | "looking"
                | "morning"
                | "evening"
                | "going"
                | "coming"
                | "building"
                | "hiring"
                | "thinking"
                | "planning"
                | "trying"
                | "moving"
                | "asking"
                | "using"
        )
        && text.sentences.len() > 1
        && pitches(text)
        && !has_substance(text, 0)
        && !is_specific(text, 0)
    {
        finds.at(sentence.start as usize..sentence.core_end as usize, "Opens with a question that only pulls the reader in.");
    }
    if let Some(tokens) = fragments(text)
        && !has_substance(text, text.tokens[tokens.end - 1].sentence as usize)
    {
        finds.at(tokens, "Opens with questions that only pull the reader in.");
    }
}

/// A question that stands as a heading and is answered at length is a form of writing, not bait.
fn is_answered_heading(text: &Text, sentence: usize) -> bool {
    let Some(next) = text.sentences.get(sentence + 1) else { return false };
    let behind: usize = text.sentences[sentence + 1..]
        .iter()
        .take(6)
        .map(|sentence| text.tokens[sentence.range()].iter().filter(|token| token.is_wordlike()).count())
        .sum();
    let numbers = text.sentences[sentence + 1..]
        .iter()
        .take(4)
        .flat_map(|sentence| &text.tokens[sentence.range()])
        .filter(|token| token.kind == Kind::Number)
        .count();
    text.tokens[next.start as usize].has(flag::LINE_START) && numbers >= 3 || behind >= 12 && numbers >= 2
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
        "When is the next committee meeting, and is it open to members?",
        "Where does the night bus stop while the square is dug up?",
        "Posts that end in \"am I the only one?\" annoy me. Am I the only one?",
        "I am tired of engagement bait. Who else is tired of it?",
        "When will the new timetable be published?",
    ],
}
