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
    learned: None,
    detect,
};

frames! {
    r#"
    @role = (agency|agencies|designer|designers|developer|developers|coder|coders|accountant|accountants|lawyer|lawyers|copywriter|copywriters|marketer|marketers|teacher|teachers|doctor|doctors|consultant|consultants|recruiter|recruiters|analyst|analysts|pms|juniors|junior devs|jobs|your job|white collar|programmers|writers|artists|employees|business|businesses|company|competitors|competition|industry|startups|schools|universities|college|degree|banks)

    only: (only|last|best|greatest|one|ultimate|first and last|single greatest|single best|single most) ..4 (you'll|you will|you'd|you) (ever|actually|really|never) (need|want|have|use|buy|read|see|open|look|find)
    only: (never|won't ever|you'll never|will never|don't ever|no need to ever) [ever] (need|have to|buy|open|use|look|go|worry|want|work|pay|fail|touch) ..3 (another|other|again|anything else|any other|a job)
    only: (ends|end|ended|wins|won|kills|killed|destroys|destroyed|closes) (the|every|all|this) (category|game|debate|competition|design|industry|note|other|market|conversation)
    only: (best|greatest|finest|number one|no. 1|cheapest|fastest|strongest) . ..2 . in . ..2
    only: (no one|nobody|no other {word}|nothing else|nothing|no competitor) (comes|came|even comes|will come|gets|ever comes) [anywhere] (close|near)
    only: (everyone|everybody|all the others|every other {word}|anyone) else (is|are) (robbing|scamming|lying|guessing|playing|copying|a scam|a joke|wasting|ripping|years behind|asleep)
    only: (easiest|fastest|biggest|best|greatest|quickest|safest|most {word}) ..4 (of your life|in your lifetime|you will see|you'll see|you'll ever|you will ever|of this decade|of the decade|of the century|in history)
    only: only (salvation|hope|solution|cure|answer|thing that can save|way to save|one who can|chance for|thing standing)
    only: (makes|made|make|leaves|left) [the rest|everything else|everyone else|every other] ..3 (a joke|obsolete|useless|worthless|irrelevant|embarrassing|look silly|in the dust)
    only: (nothing|no tool|no app|no one|nobody|no other|there's never been|there has never been|never before has|never been anything) ..5 (like it|like this|on this planet|on earth|comes close|will prepare|compares|better|ever built|ever made|ever existed|easier|close)
    only: (most|greatest|biggest|best|single|largest) ..3 (ever created|ever made|ever built|in history|in human history|in the history|of all time|of our time|of our generation|of the century|since (fire|penicillin|the internet|electricity|sliced bread|the iphone|the wheel)|on the planet|on earth|known to man|of mankind)
    only: (makes|make|made) ..4 (look|feel|seem) like (a|an|the|child's) (toy|joke|horse|fossil|dinosaur|relic|typewriter|calculator|kids|play|amateur|bicycle|antique)
    only: (feel|feels|should be|ought to be|seem|borderline|so good it's|so useful they should be|it's) (illegal|banned|illegal to know|unfair|like cheating|cheating|criminal|unreal|legal)

    fast: (10x|20x|50x|100x|1000x|5x|3x|2x|double|triple|quadruple|multiply|explode|skyrocket|supercharge|turbocharge|transform|revolutionise|revolutionize|automate) (your|my|our|their|the|any|every|all) {word} ..6 (overnight|instantly|forever|in days|in weeks|effortlessly|in {number} (days|weeks|minutes|hours|seconds)|on autopilot|while you sleep|in your sleep|for good|without|guaranteed|by {word})
    fast: (will|can|could|to|that|we'll|it'll|and) (10x|20x|50x|100x|1000x|skyrocket|explode|supercharge|turbocharge) (your|my|our|their|any|every|the|in)
    fast: (from) (zero|0|broke|nothing|invisible|misery|scratch|{money}|cleaner|beginner|employee) to ..5 (in|within|overnight|just|under) ..3 (days|weeks|months|overnight|hours|flat|night|year)
    fast: (rich|millionaire|millionaires|fluent|viral|booked|healed|cured|slim|ripped|famous|thin) (overnight|in {number}|in days|in weeks|in a week|in a month|while you|without)
    fast: (lost|lose|melt|melts|melting|burn|burns|erase|erases|remove|removes|cure|cures|heal|heals|eliminate|eliminates|reverse|reverses|ends|end) ..5 (overnight|in days|in {number} (days|weeks|minutes|hours|seconds)|without (changing|doing|diet|exercise|effort|trying|surgery)|forever|for good|for life|instantly|completely|while you sleep|in your sleep|once and for all)
    fast: (while you sleep|while i sleep|in your sleep|on full autopilot|on autopilot|prints money|print money|prints cash|printing money|money machine|passive income) ..3
    fast: (zero|no|without any|with no) (effort|experience|skills|skill|money|risk|audience|degree|talent|competition|followers|team|code|work|ads) ..3 (needed|required|necessary|.|,|and|at all)
    fast: (anyone|anybody|literally anyone|everybody|even a child|even my grandma|my grandma|a complete beginner|total beginners|any idiot|a 19 year old|a {number} year old|your grandma) ..2 (can|could|will|made|makes|is in) ..8
    fast: (guarantee|guaranteed|guarantees|100% guaranteed|cannot fail|can't fail|can't lose|never fails|impossible to fail|no risk|risk free|risk-free|mathematically impossible|works every time|every single time|works for anyone|works for anybody|works for everyone|can't go down|never go down)

    life: (changed|changes|change|saved|rewires|rewire|rewired|transform|transformed|transforms|will change|altered|revolutionised|revolutionized) (my|your|our|the|his|her|their|whole|entire) (life|lives|world|whole life|entire life|nervous system|brain|business|career|industry|existence|future|game|everything|mind|body|dna|family|marriage) [forever|completely|for good|overnight|for life|entirely|.|and|,]
    life: (will|gonna|going to|about to|'ll) (never) (be|look|work|feel|see) ..3 (the same|again)
    life: (change|changes|changed|changing|transforms|transform) (everything|the world|the game|humanity|it all|history)
    life: (different|new) (human|person|species|man|woman|animal|being) ..3
    fast: turned [just|only] ({money}|{number}) (in to|into) ..5 (income|million|thousand|{money}|{number}|fortune|business|empire|a month)
    fast: (second|passive|extra|steady|six-figure|six figure|five figure) income ..6 (from (my|your|a) phone|while|in your|from home|no|without|ask me|kids)
    fast: (easiest|safest|guaranteed|next|easy|sure) (100x|1000x|10x|50x|20x|gains|moonshot|money|win) ..3
    doom: (genuinely|honestly|really|truly) don't know (how to help you|what to tell you|how you|what you're waiting)
    doom: (pack your|clear your|say goodbye to your|wave goodbye to|kiss your) (desk|job|career|degree|business|salary) ..2
    doom: (haven't|hasn't|don't|aren't|not) ..5 (by christmas|by january|by december|by summer|by next year|by friday|by {number}) ..8 (over|done|finished|late|behind|gone|out)
    life: (unlock|unlocks|unlocking|unleash|unleashing|harness|tap into|activate|awaken|embrace|step into|claim) ..3 (potential|power|secret|secrets|freedom|wealth|greatness|limitless|infinite|inner|generational|abundance|destiny|true|success|titan|magic|brain|full)
    life: (generational wealth|financial freedom|limitless|unlimited income|free forever|dream life|six-figure|six figure|7 figures|seven figures|multiple six|life-changing money|print cash) ..6
    life: (you can|you'll|you will|able to|lets you|can) (do|have|achieve|accomplish|be|become|get|build|manifest|attract) [nearly|almost|literally|absolutely|truly] (anything|everything|whatever|anything you) ..4
    life: (we're|we are|we aren't just|they're|i'm|not just) (redefining|reinventing|reimagining|transforming|revolutionising|revolutionizing|architecting|disrupting|changing|shaping|building|ending|breaking) (what|how|the (future|world|industry|game|way)|{word} forever|tomorrow|an entire|everything)
    life: (radical|revolutionary|groundbreaking|unprecedented|unparalleled|paradigm|next-generation|state-of-the-art|cutting-edge|world-class|limitless|visionary|disruptive) ..2 (transformation|solution|solutions|platform|features|technology|technologies|opportunity|experience|results|growth|innovation|approach|intelligence|shift|method|system|formula|breakthrough)
    life: (dominate|dominates|dominance|competitive edge|crush|crushing) ..4 (market|markets|competition|industry|rivals|niche|competitors|dominance)
    life: (is|are|'s) (truly|completely|absolutely|literally|genuinely|honestly|utterly|totally|scary|insanely) (mind-blowing|mindblowing|insane|unbelievable|revolutionary|magic|magical|unreal|ridiculous|life-changing|next level|incredible|game-changing|limitless|unmatched|good)
    life: (insane|unreal|unbelievable|mind-blowing|absolutely skyrocketed|crazy|jaw-dropping) (results|growth|performance|gains|numbers|returns|skyrocketed|transformation|transformations)
    life: (absolutely|literally|completely) (skyrocketed|exploded|exploding|insane|unstoppable|everything|crushed)
    life: (exhaustive measures|blown away|never been seen before|never seen before|never before seen|beyond anything|nothing short of|out of this world|like you've never) ..4

    secret: (nobody|no one|not one|almost nobody|hardly anyone|nobody's|no one's|few people|99% of people|{percent} of (people|founders|you|creators|us|men|humans|marketers)) (is|are|tells|tell|talks|talking|wants|will tell|has ever|knows|know|understands|understand|have|dares|don't|doesn't|won't|isn't|is even) ..4 (talking|about|you|know|knows|heard|noticed|tell|understand|understands|realise|realize|this|it|do|see|ready|notice)
    secret: (they|media|mainstream media|the media|big pharma|banks|the banks|schools|school|elites|gurus|the government|governments|google|doctors|your doctor|your bank|the industry|the system|experts) (don't|doesn't|won't|will never|never|would never|refuse to|hopes you never|hope you never|aren't|isn't) ..2 (want you|tell you|tell|show you|show|teach you|teach|talk about|share|mention|cover|report|let you|admit|know)
    secret: (hidden|buried|hid|hiding|suppressed|covered up|kept|erased|censored|took it off|banned|silenced) (from|for|by|the|truth|it|this|you|us) ..5 (us|years|decades|centuries|you|public|truth|people|elites|reason|ago|monks)
    secret: (everything|all) (you|they|you've been|we|they've|you were|we've been) (know|taught|thought|were taught|told|learned|believe|been told|teach|was taught) ..4 (is|was|are) (wrong|a lie|a scam|backwards|false|lies|dead|about to change)
    secret: (secret|secrets|formula|blueprint|hack|glitch|loophole|cheat code|system|playbook|code) (that|of|the|to|elite|only|nobody|in|for|they) ..5 (nobody|elite|rich|wealthy|1%|top|gurus|they|ceos|millionaires|billionaires|algorithm|unlimited|success|won't|never|cracked|effortless)
    secret: (cracked|found|discovered|broke|hacked|exploited) the (code|glitch|algorithm|formula|secret|loophole|matrix|system|cheat code)
    secret: (do not|don't|dont|doesn't|never) want ..3 (finding out|to find out|knowing|to know|to see|to hear|learning|to learn|discovering|to understand|waking up)
    secret: (most|{percent} of|{number} % of|99 of 100|nine out of ten|9 out of 10|almost all) (people|creators|founders|marketers|developers|devs|businesses|companies|men|women|of you|users|managers|teams|freelancers) (don't know|don't even know|have no idea|never heard|get ..3 wrong|get it wrong|are doing|will never|never|have never|still don't|fail|miss)
    secret: (there's|there is|found|this is|it's|like) (a|the) (cheat code|secret weapon|hidden gem|hidden feature|glitch|loophole|unfair advantage|superpower|holy grail|goldmine|gold mine) (for|in|to|that|of|nobody|most|.)
    secret: (want to know|wanna know|ready for|here's|get|show you|learn|discover) the (actual|real|true|whole|hidden|ugly) (truth|state|story|reason|facts|agenda|plan)
    secret: (media|press|news|tv|networks|outlets) (lies|lied|is lying|are lying|won't|will not|don't|refuses|refuse|hide|hides|hid|can't be trusted|is silent|are silent|buried|ignores|ignore) ..3
    secret: (didn't|don't|stop|never) (believe|trust|trusting|believing) the (media|press|news|msm|mainstream|experts|government)
    secret: (wake up|open your eyes|do your own research|connect the dots|the truth is out|mark my words|screenshot this|save this tweet|trust me|i'm not exaggerating|not exaggerating|i'm not joking|not joking|i'm not kidding|no cap|let that sink in|this is not a drill|don't say i didn't warn|you've been warned|we warned you) ..3
    secret: (here's a|here's the|this is the|the dirty|a little|the) (secret|truth|thing|hypocrisy|reality|part) (that)? ..1 (nobody|no one|few|they|everyone) ..3 (tells|talks|talking|tell|knows|wants|say|says|admits|about)

    doom: {role} (is|are|will be|was|were|just became|just got|becomes|have) [officially|now|basically|literally|already|all|about to be|going to be|so|completely] {doom}
    doom: (is|are|it's|they're) [officially|now|basically|literally|completely|so] (dead|over|cooked|finished|obsolete|done for|extinct|toast|history) [.|,|and|for|as|💀]
    doom: (will|is going to|is about to|is coming for|gonna|just|about to|coming to|going to|can now|can) [completely|literally|soon|totally|fully|quietly] (replace|replaced|kill|killed|destroy|destroyed|end|ended|wipe out|eat|bankrupt|crush|annihilate|take|obliterate|eliminate|do) (your|every|all|most|the|half|everyone|everybody|you|entire|whole|{number}|{percent}|{role}) ..5
    doom: (just|officially) (killed|ended|destroyed|buried|broke|replaced|nuked|crushed|murdered) ..6
    doom: (adapt or|get left behind|be left behind|left behind|left in the dust|get replaced|be replaced|be obsolete|become irrelevant|out of a job|out of business|won't have a (job|business|desk|chance)|won't survive|not survive|don't stand a chance|good luck out there|lose your job|be unemployable|be extinct|never recover|risks losing|game over|it's game over|it's over for)
    doom: (in|within|by) ({number}|five|ten|two|three|a|the next) (years|year|months|weeks|decade|days|{number}) [,] ..4 (no|nobody|none|half|most|every|all|everyone|they'll|you won't|your|won't|only|you'll|there will)
    doom: (collapse|crash|reset|tsunami|storm|wave|apocalypse|extinction|bloodbath|revolution|gold rush|wealth transfer|bull run|takeover|war|singularity|reckoning) (is coming|is here|has begun|has started|hasn't even|is about|is already|will wipe|is loading|incoming|in human)
    doom: (america|the west|the country|this country|our country|civilization|civilisation|europe|democracy|freedom|humanity|england|the world|society) (is|will be|as (we|you) know it|is being|will never|may never) ..3 (over|finished|gone|collapsing|ending|destroyed|dead|lost|doomed|broken|recover|under attack|the same)
    doom: (if (you|you're|you aren't|we|your|this)) ..10 (you won't have|you'll be|you're already|you're losing|you're done|you're dead|you're behind|is finished|there won't|you will be|you're leaving|you're doing it wrong|it's over|you lose)
    doom: (bombshell|explosive|the whole establishment|changes everything|they're going down|all going down|it's all over|losing credibility forever|you are watching history|never be broken) ..3
    doom: (1|3|5|top {number}|{percent}|the 1%) (of people|% of people|will act|will|of you|percent) ..8
    doom: (two|2) (kinds|types|sorts) of (people|founders|creators|companies|marketers|men|women|devs|developers|businesses) ..4 (:|in|who|those|-)
    doom: (most people|most of you|everyone else|the rest|99% of|{percent} of people|the majority) (will|are|is|won't|stay|would rather|spend|never|keep|scroll) ..6

    hint-grand: {grand}
    hint-absolute: {absolute}
    hint-doom: {doom}
    hint-ai: (ai|agi|gpt|chatgpt|chat gpt|claude|gemini|agents|agent|llm|llms|automation|prompt|prompts|crypto|bitcoin|btc|coin|solana|web3|nft|nfts|blockchain)
    hint-money: (rich|wealth|wealthy|millionaire|millionaires|income|money|cash|profit|profits|revenue|salary)
    hint-your: (your|you) ..2 (life|business|brain|career|potential|future|income|mind|success|dreams|brand|network)
    hint-future: (will|won't|gonna|going to|about to|soon|tomorrow|future|next)
    hint-caps: {caps}
    hint-rocket: (🚀|🔥|💥|🤯|💰|💸|⚡|💯|🌟|✨|🌙|📈|💫)
    hint-evidence: (study|survey|trial|sample|data|method|source|measured|tested|average|compared|caveat|limits|depends|roughly|about)
    hint-success: (success|successful|winners|winning|elite|elites|powerful|greatness|goals|dreams|mindset|hustle|grind)
    "#
}

/// Numbers with a sample, a comparison or a source beside them are evidence, whatever the adjectives.
fn has_evidence(text: &Text) -> bool {
    let exact = text.tokens.iter().filter(|token| token.kind == Kind::Number && !token.has(flag::LINE_START)).count();
    exact >= 4 && text.counts.words < 25 * exact as u32 && text.hits(FRAMES).iter().any(|hit| hit.label() == "hint-evidence")
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let tone = reading.tone(Label::Hype);
    for hit in reading.hits() {
        if tone.supports() && !has_evidence(reading.text) {
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
    if tone.is_sure() {
        reading.reasons(Label::Hype, finds, "These words are bigger than what is shown.");
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
