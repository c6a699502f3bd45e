//! The post promises, threatens or reveals far more than it shows: the only tool, riches overnight, a hidden truth, the end of a trade.
//!
//! # Why it costs results
//!
//! Claims without evidence read as advertising; readers discount them, and the next honest claim with them. Where they do
//! act, they come with expectations that nothing can meet.
//!
//! # What to do instead
//!
//! Say what it did, for whom, measured how, and where it did not work. One true number carries more than ten big words.
//!
//! # Source
//!
//! Directive 2005/29/EC, annex I, on claims that cannot be proved; Da San Martino et al. 2020, "SemEval-2020 task 11",
//! exaggeration and loaded language among the propaganda techniques.

use super::prelude::*;
use crate::text::{Kind, Text, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Bigger than its evidence",
    family: Family::Clickbait,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::NEWS),
    learned: Some((Label::Hype, "Reads like posts that claim more than they show; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @role = (agency|agencies|designer|designers|developer|developers|accountant|lawyer|lawyers|teacher|teachers|doctor|doctors|consultant|consultants|recruiter|recruiters|analyst|juniors|jobs|your job|writers|employees|business|businesses|company|competitors|competition|industry|startups|schools|universities|college|degree|banks)

    only: (only|last|best|greatest|one|ultimate) ..4 (you'll|you will|you'd|you) (ever|actually|really|never) (need|want|have|use|buy|read|see|open|look|find)
    only: (never|you'll never|will never) [ever] (need|have to|buy|open|use|look|go|worry|want|work|pay|fail|touch) ..3 (another|other|again|anything else|any other|a job)
    only: (ends|end|ended|wins|won|kills|killed|closes) (the|every|all|this) (category|game|debate|competition|design|industry|note|other|market|conversation)
    only: (no one|nobody|no other {word}|nothing else|nothing) (comes|came|will come|gets) [anywhere] (close|near)
    only: (everyone|everybody|every other {word}|anyone) else (is|are) (robbing|lying|guessing|playing|a scam|a joke|asleep)
    only: (easiest|fastest|biggest|best|greatest|most {word}) ..4 (of your life|you will see|you'll see|you'll ever|you will ever|of the decade|of the century|in history)
    only: only (salvation|hope|solution|cure|answer)
    only: (makes|made|make|leaves|left) [the rest|everything else|everyone else|every other] ..3 (a joke|obsolete|useless|worthless|embarrassing)
    only: (nothing|no one|nobody|no other|there's never been|there has never been|never been anything) ..5 (like it|like this|on this planet|on earth|comes close|better|ever made|easier|close)
    only: (most|greatest|biggest|best|single|largest) ..3 (ever created|ever made|ever built|in history|in human history|in the history|of all time|of our time|of the century|since (fire|the internet|electricity|sliced bread|the wheel)|on the planet|on earth)
    only: (makes|make|made) ..4 (look|feel|seem) like (a|an|the|child's) (toy|joke|horse|calculator|kids|play)
    only: (feel|feels|should be|seem|so useful they should be|it's) (illegal|banned|unfair|cheating|criminal|unreal|legal)

    fast: (10x|3x|double|triple) (your|my|our|their|the|any|every|all) {word} ..6 (overnight|forever|in {number} (days|weeks|minutes|hours|seconds)|for good|without|guaranteed|by {word})
    fast: (will|can|could|to|that|we'll|it'll|and) (10x|skyrocket) (your|my|our|their|any|every|the|in)
    fast: (from) (zero|0|broke|nothing|invisible|scratch|{money}|cleaner|beginner|employee) to ..5 (in|within|overnight|just|under) ..3 (days|weeks|months|overnight|hours|flat|night|year)
    fast: (rich|millionaires|viral|booked|cured|famous|thin) (overnight|in {number}|in a week|while you|without)
    fast: (lost|lose|melts|burn|erases|remove|cure|reverse|ends|end) ..5 (overnight|in days|in {number} (days|weeks|minutes|hours|seconds)|without (changing|doing|diet|exercise|effort|trying|surgery)|forever|for good|completely|while you sleep)
    fast: (while you sleep|while i sleep|in your sleep|on full autopilot|on autopilot|prints money|print money|prints cash|printing money|passive income) ..3
    fast: (zero|no|without any|with no) (effort|experience|skills|skill|money|risk|audience|degree|talent|competition|followers|team|code|work|ads) ..3 (needed|required|necessary|.|,|and|at all)
    fast: (anyone|anybody|everybody|even my grandma|my grandma|a complete beginner|a {number} year old) ..2 (can|could|will|made|makes|is in) ..8
    fast: (guarantee|guaranteed|100% guaranteed|cannot fail|can't fail|can't lose|never fails|impossible to fail|mathematically impossible|works every time|every single time|works for anybody|can't go down)

    life: (will|gonna|going to|about to) (never) (be|look|work|feel|see) ..3 (the same|again)
    life: (change|changes|changed|changing) (everything|the world|the game|humanity|it all|history)
    life: (different|new) (human|person|species|man|woman|animal|being) ..3
    fast: turned [just|only] ({money}|{number}) (in to|into) ..5 (income|million|thousand|{money}|{number}|fortune|business|empire|a month)
    fast: (second|extra) income ..6 (from (my|your|a) phone|while|in your|no|without|ask me|kids)
    fast: (easiest|guaranteed|next|easy|sure) (100x|10x|money|win) ..3
    doom: (genuinely|honestly|really|truly) don't know (how to help you|how you)
    doom: pack your (desk|job|career|degree|business|salary) ..2
    doom: (haven't|hasn't|don't|aren't|not) ..5 (by christmas|by friday|by {number}) ..8 (over|done|finished|late|behind|gone|out)
    life: (unlock|unlocks|unlocking|unleash|harness|embrace|claim) ..3 (potential|power|secret|freedom|wealth|limitless|inner|generational|abundance|true|success|magic|brain|full)
    life: (you can|you'll|you will|able to|lets you|can) (do|have|be|become|get|build) [nearly|almost|literally|absolutely|truly] (anything|everything|whatever) ..4
    life: (we're|we are|they're|i'm|not just) (redefining|architecting|changing|building|ending|breaking) (what|how|the (future|world|industry|game|way)|{word} forever|tomorrow|an entire|everything)
    life: (radical|revolutionary|groundbreaking|unparalleled) ..2 (transformation|solution|solutions|platform|features|technology|opportunity|experience|results|growth|innovation|approach|intelligence|shift|method|system|formula)
    life: (dominate|competitive edge|crush) ..4 (market|markets|competition|industry|competitors)
    life: (insane|crazy) (results|growth|performance|numbers|returns)
    life: (absolutely|literally|completely) (skyrocketed|exploded|insane|everything)
    life: (exhaustive measures|blown away|never been seen before|never seen before|never before seen|beyond anything|nothing short of) ..4

    secret: (nobody|no one|not one|nobody's|no one's|few people|99% of people|{percent} of (people|founders|you|creators|us|men|humans)) (is|are|tells|tell|talks|talking|wants|will tell|has ever|knows|know|understands|understand|have|don't|doesn't|won't|isn't|is even) ..4 (talking|about|you|know|knows|heard|noticed|tell|understand|understands|realize|this|it|do|see|ready|notice)
    secret: (they|media|mainstream media|the media|big pharma|banks|schools|school|the government|governments|google|doctors|your doctor|your bank|the industry|the system|experts) (don't|doesn't|won't|will never|never|refuse to|aren't|isn't) ..2 (want you|tell you|tell|show you|show|teach|talk about|share|mention|cover|report|let you|admit|know)
    secret: (hidden|buried|hid|hiding|kept|banned) (from|for|by|the|truth|it|this|you|us) ..5 (us|years|decades|centuries|you|public|truth|people|reason|ago)
    secret: (everything|all) (you|they|you've been|we|they've|you were|we've been) (know|taught|thought|told|learned|believe|been told|teach) ..4 (is|was|are) (wrong|a lie|a scam|backwards|false|lies|dead)
    secret: (secret|secrets|formula|hack|glitch|system|playbook|code) (that|of|the|to|elite|only|nobody|in|for|they) ..5 (nobody|elite|rich|1%|top|they|ceos|algorithm|success|won't|never|cracked)
    secret: (cracked|found|discovered|broke|exploited) the (code|glitch|algorithm|formula|secret|system|cheat code)
    secret: (do not|don't|dont|doesn't|never) want ..3 (finding out|to find out|knowing|to know|to see|to hear|learning|to learn|to understand)
    secret: (most|{percent} of|{number} % of) (people|creators|founders|developers|devs|businesses|companies|men|women|of you|users|managers|teams|freelancers) (don't know|have no idea|never heard|get ..3 wrong|will never|never|have never|fail|miss)
    secret: (there's|there is|found|this is|it's|like) (a|the) (cheat code|glitch|loophole) (for|in|to|that|of|nobody|most|.)
    secret: (want to know|wanna know|ready for|here's|get|show you|learn|discover) the (actual|real|true|whole|hidden|ugly) (truth|state|story|reason|facts|agenda|plan)
    secret: (media|press|news|tv|networks) (lies|lied|won't|will not|don't|refuses|refuse|hide|hides|buried|ignore) ..3
    secret: (didn't|don't|stop|never) (believe|trust) the (media|press|news|mainstream|experts|government)
    secret: (wake up|do your own research|mark my words|screenshot this|trust me|i'm not exaggerating|not exaggerating|i'm not joking|not joking|i'm not kidding|no cap|let that sink in|this is not a drill|don't say i didn't warn|you've been warned|we warned you) ..3

    doom: {role} (is|are|will be|was|were|just got|becomes|have) [now|basically|literally|already|all|going to be|so|completely] {doom}
    doom: (is|are|it's|they're) [officially|now|basically|literally|completely|so] (dead|over|cooked|finished|obsolete|extinct|toast|history) [.|,|and|for|as|💀]
    doom: (will|is going to|is about to|gonna|just|about to|coming to|going to|can now|can) [completely|literally|soon|totally|fully|quietly] (replace|replaced|kill|killed|end|ended|wipe out|eat|crush|take|do) (your|every|all|most|the|half|everyone|everybody|you|entire|whole|{number}|{percent}|{role}) ..5
    doom: just (killed|ended|buried|broke|replaced) ..6
    doom: (adapt or|get left behind|left behind|get replaced|be replaced|out of a job|out of business|won't have a (job|business|desk|chance)|won't survive|not survive|good luck out there|be unemployable|be extinct|never recover|risks losing|game over|it's game over|it's over for)
    doom: (in|within|by) ({number}|five|ten|two|three|a|the next) (years|year|months|weeks|decade|days|{number}) [,] ..4 (no|nobody|none|half|most|every|all|everyone|they'll|you won't|your|won't|only|you'll|there will)
    doom: (collapse|crash|reset|storm|wave|revolution|wealth transfer|bull run|war) (is coming|is here|hasn't even|is about|is already|in human)
    doom: (america|the west|the country|this country|europe|freedom|humanity|england|the world|society) (is|will be|as (we|you) know it|is being|will never) ..3 (over|finished|gone|collapsing|ending|dead|lost|broken|the same)
    doom: (if (you|you're|you aren't|we|your|this)) ..10 (you won't have|you'll be|you're already|you're losing|is finished|there won't|you will be|it's over|you lose)
    doom: (bombshell|explosive|the whole establishment|changes everything|all going down|it's all over|losing credibility forever|never be broken) ..3
    doom: (1|3|5|top {number}|{percent}) (of people|% of people|will|of you|percent) ..8
    "#
}

/// Words of a sample, a comparison or a source.
const EVIDENCE: [&str; 16] = [
    "study", "survey", "trial", "sample", "data", "method", "source", "measured", "tested", "average", "compared", "caveat",
    "limits", "depends", "roughly", "about",
];

/// Numbers with a sample, a comparison or a source beside them are evidence, whatever the adjectives.
fn has_evidence(text: &Text) -> bool {
    let exact = text.tokens.iter().filter(|token| token.kind == Kind::Number && !token.has(flag::LINE_START)).count();
    exact >= 4 && text.counts.words < 25 * exact as u32 && (0..text.tokens.len()).any(|at| EVIDENCE.contains(&text.folded(at)))
}

fn detect(reading: &Reading, finds: &mut Finds) {
    for hit in reading.hits() {
        if !has_evidence(reading.text) {
            finds.add(
                hit,
                match hit.label() {
                    "only" => "Claims that nothing else compares.",
                    "fast" => "Promises a result without effort, risk or time.",
                    "life" => "Inflates what it speaks of.",
                    "secret" => "Claims a hidden truth.",
                    _ => "Foretells an end that nothing here backs.",
                },
            );
        }
    }
}

examples! {
    bait: [
        "This is the only planner you'll ever need. Period.",
        "AI is about to replace every designer on the planet. Adapt or get left behind. 🚀",
        "Nobody is talking about this tool, and it will 10x your revenue overnight 🚀",
        "Your bank will never tell you about this loophole. They don't want you to know.",
        "Our method unlocks your limitless potential and rewires your brain in one weekend, guaranteed.",
        "It just killed every design agency on earth. I'm not exaggerating.",
    ],
    fine: [
        "The new form cut processing from nine minutes to four in a trial with 31 clerks; the data are linked.",
        "I love this little app. It does one thing, and it does it well.",
        "Best soup in town, we fought over the last bowl.",
        "There is no secret to it: flour, water, salt, two days.",
        "AI may affect 40 % of jobs, the fund writes, and about half of those could gain.",
        "Fully recovered and so grateful to the nurses on ward 7.",
        "I can't promise results. I can promise to answer the phone.",
    ],
}
