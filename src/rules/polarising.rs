//! The post sets groups of people against each other, or heaps contempt, moral outrage or insult on a group or camp.
//!
//! # Why it costs results
//!
//! Words about the other side spread widely and bring anger, not visits. People who share the view nod, the others leave, and
//! whoever is new to the subject learns what is scorned rather than what is wrong.
//!
//! # What to do instead
//!
//! Name the act, the rule or the claim, say what it does and how you know. Criticism with a reason reaches both sides.
//!
//! # Source
//!
//! Rathje, Van Bavel and van der Linden 2021, "Out-group animosity drives engagement on social media", PNAS 118; SemEval-2026
//! task 9 on polarisation and its kinds.

use super::prelude::*;
use crate::text::{Class, Ending, Kind, Text, Token, class, flag};

pub(crate) const RULE: Definition = Definition {
    title: "One group against another",
    family: Family::Polarisation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::NEWS),
    learned: Some((Label::Polarising, "Reads like posts that stir up people against each other; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @who = ({group}|{group-head})
    @be = (are|r|were|is|be|being|are all|are just|really are|are literally|are genuinely|are the)
    @bad = ({contempt}|{contempt-adjective}|{contempt-soft})

    # A group and what it is said to be.
    insult: {who} ..4 {be} [all|just|literally|genuinely|really|truly|basically|such|so|the|a|an|nothing but|full of|the most|complete|total|absolute|honestly|simply|only|mostly|always|pure|like|clearly|frankly] [of|most|a|an|the|little|bunch of|bunch|bitter|same|bad|real|group of|kind of] ..1 {bad}
    insult: (these|those|such|you|u|all|them|typical|damn|fucking) ..1 ({contempt}|{contempt-adjective}) {who}
    insult: ({contempt}|{contempt-adjective}) [,] [little|old|rich|white|black|fat] {group} (who|are|have|will|want|and their|is|just|always|don't|can't|never|think|ruin|everywhere|again|with their|in their)
    insult: {contempt} (in|with|on|of) (a|an|the|their|every) {word} ..3 {who}
    insult: (bunch|pack|nest|breed|generation|lot|gang|shower|load|army|country|nation) of [absolute|total|complete|little|grown|old|{word}] ({contempt}|{contempt-adjective})
    insult: (you|they|these|those|them|run by|full of) [are|absolute|total|fucking|people are|all|little|are just|are all] ({contempt}|{contempt-adjective}) $
    insult: (sickening|disgusting|vile|stupid|dumb|evil|pathetic|horrible|useless|lazy|miserable|selfish|filthy|rotten|shameless|weird|trash|garbage|ugly|awful) (people|ppl|humans|folk|lot|creatures|bunch|women|men) $
    insult: (lowest|worst|dumbest|weakest|most useless|most selfish|most deluded|most insufferable|most entitled) ..2 (people|humans|generation|community|profession|creatures|nation|bunch|lot) (alive|on earth|on the planet|in history|ever|on the internet|going|walking|on this|known|i've ever|you'll ever)
    insult: {who} (have|has|got) (no|zero|not one|the brain) [{word}] (brain|brains|shame|soul|spine|manners|heart|class|respect|culture|of a|honor|skill|skills|loyalty|taste|empathy)
    insult: {who} (would|wouldn't|will) ..1 (sell|trade|murder|throw) ..3 (own|mother|nan|nana|grandmother|gran|grandma|mum|mom|kid|kids|soul|you|body|grave)
    insult: (wouldn't|would not|couldn't|couldnt) piss on (you|them|us)
    insult: {who} ..2 (couldn't|can't|cannot|could not|couldnt) (run|boil|find|spell|read|think|count|manage) [a|an|their|for|{word}] (lemonade|bath|egg|eggs|kettle|themselves|spain|way out|tap|own) ..3
    insult: never [trust|met] a ..3 {who} ..4
    insult: every (last|single|damn) (one|{who}) of (them|you|these|those)
    insult: (the lot of (them|you)|the whole (lot|bunch) of (them|you)|all of (you|them)) [are|is|should] ..2 {bad}
    insult: {contempt} [,|.] (the lot of|all of|every one of|every last one of|the whole|the entire) (them|you|lot|bunch|profession|trade|congregation)
    insult: (what|there's nothing) [is] [a] (wrong with|worse than) (these|you|those) (people|ppl|lot|{who})
    insult: (absolute|total|complete|human) (vermin|filth|trash|garbage|parasites)
    insult: (is|are|was|what a|such a|you) [a|an|another|the|nothing but] [real|lying|total|complete|filthy|dirty|old|{word}] (traitor|traitors|vermin|scum)
    insult: (all|most|some) (men|women|{group}) are (trash|pigs|garbage|liars|dogs|toxic|evil)
    insult: so-called {who} ..6 {bad}

    insult: {who} ..3 {be} [just|literally|basically|all|nothing but|a|an|the|not] [a|an|the|copy paste|{word}] (con|tick|house cats|monkeys|parrots|locusts|cattle|gang|cult|mob|nannies|not real men|what's wrong with|the reason (everything|this country|we can't|nobody|no one|people|devs|everyone)|ruining|the enemy|the problem with|out of control|beyond out of control|stealing|liars|crying|scared of|afraid of) ..4
    insult: you (people|lot|ppl|guys) are the reason
    insult: (has|have) (never been|not been) on your side
    insult: (people|men|women|folk|humans) without a (soul|spine|heart|brain|shame)
    insult: {who} ..2 (have blood on their|have sold their|sold their) (hands|plates|soul|souls|brain|brains|mind|minds)
    insult: {who} ..3 (think|thinks|believe|expect|demand) (the world owes|they own the|they're gods|the rest of us) ..3
    insult: {who} will (click|believe|defend|cheer|vote for|excuse|justify) (anything|everything|any) ..3
    insult: {who} ..2 (produce nothing|do nothing|have no idea what|never met a payslip|complain and complain|will never get it)
    insult: (whole|entire) (trade|profession|industry|generation|lot|bunch|nation|tribe|community|bunch) [of them] [are|is] [full of|of] {bad}
    insult: {bad} [,] (the|this) (whole|entire) (trade|profession|lot|generation|bunch|tribe|congregation|nation|industry)
    insult: never (trust|believe|date|marry|hire|help) [a|an] [single] ..2 {who}
    insult: {slur}

    # What a group is said to do.
    deed: {who} ..3 (ruin|ruined|destroyed|wrecked|are killing|have ruined|sold out|broke) (everything|every|the|this|our|my|your|america|england|britain|india|dating|films|society|kids|children|the country|it all|{word} for everyone)
    deed: {who} ..2 (hate|hates|are laughing at|laugh at|mock|would let) (you|us|our|their own|this country|america|england|britain|everybody|everyone|the poor|your|women|men|the rest of us|work|freedom|the people|anyone)
    deed: (they|the elite|the elites|the left|the right|the government|the media|politicians|the rich|the system|these people) [just|all|really|only] (hate|want|fear) (you|us|our|your) [to be|to|all|{word}] (dead|poor|gone|quiet|weak|sick|tired|silent|cold|hungry|broke|stupid|dumb|children|kids|freedom|flag|country|people|church|family|values|suffer|afraid|scared|culture|faith|tired|ignorant)
    deed: (they|these|those|{who}) ..2 (are|r|is) (coming for|laughing at|replacing) (you|us|your|our|the country|kids|children|america|england|this)
    deed: come here [,|and] [to] (take|took|steal|expect|demand|sponge|and take|complain|ruin|breed|double)
    deed: {who} ..2 (only care about|don't give a (shit|damn|fuck) about|just want to|do nothing|have never done a|never done a|will never be like|don't want to be|don't want to be friends) ..3 (you|us|anyone|anything|work|days|day's|themselves|money|power|votes|like us|friends with us|control)
    deed: {who} (will|would|just|always|love to|get to|will just) (kill|kills|killing|murder|shoot|rape) (blacks|black people|whites|us|our|children|innocent)
    deed: {who} ..3 (crying|screeching|whining|moaning|frothing) (in|into|about|again|at|over|because|on|like|for)
    deed: frothing at the mouth ..2 {who}

    # Us and them.
    camps: (deport|deported|arrest|jail|hang|shoot|ban|exterminate|eradicate|purge|sterilise|sterilize|gas) (them all|all of them|every one of them|every last|the lot)
    camps: (send|ship|kick|throw|drive|run|chase) (every last one of them|every one of them|them all|these people|that family|the lot) [all|and their kind] (back|out|home|away|packing|off)
    camps: (go|get) back to (where (you|they) came from|your [own] country|your (couch|basement))
    camps: should be (deported|shot|put down|locked up|banned from)
    camps: (third|3rd) world (invasion|force)
    camps: invasion (force|army|of our)
    camps: (us or them|us against them)
    camps: (enemy|enemies|traitor|traitors) (of|to) (the people|this country|america|the state|their own|anyone|humanity|freedom)
    camps: hate (their|your|our|this) [own] (country|nation|people|flag)
    camps: (our|own) ({group}|{group-head}|lads|boys|girls|daughters|people|vets|veterans|homeless|kids|children|own) ..6 (not|before|while|instead of|rather than|over) ..2 ({group}|freeloaders|strangers)
    camps: (care|look after|house|feed|put|help) [of] (our|our own) ..4 (not|before|first) ..3
    camps: (know|remember|choose|pick|forget) (which|what|your) side (you're|you are|are you) on
    camps: (two|2) (kinds|types|sorts) of (people|men|women|{group}) ..4 (country|world|:|,|.) ..2 (those who|the ones who|people who|one|ones)
    camps: (wake up|stand up) [,] (people|sheep|america|england|britain|patriots|brothers|white|black|folks|india|christians)
    camps: ^ (real|true|actual) (men|women|americans|mothers|patriots|christians|fans|mums|moms|parents|developers|leaders) (don't|never|breastfeed|cook|wouldn't|provide) ..8
    camps: (with|against) the people or

    # Ill wishes.
    wish: (hope|hoping|wish|let|may|watch) ..4 (you|they|them|these|those|their|all|every one|{who}) ..5 (choke|rot|die|burn|suffer|bleed|crash|leak|sink|freeze)
    wish: (hope|hoping) {word} [{word}] choke on their [hell|prison|jail]
    wish: (rot|burn) in (hell|prison|jail|your|their|his)
    wish: darwin will (sort|deal with|get) (you|them|these)
    wish: (nobody|no one) will (miss|ever touch|love) (you|them|these|their)
    wish: run (them|these|those) [all] (over|down)
    wish: hurry up and (die|go|retire)

    # Questions that insult.
    asked: (why|how|when|what|where) (are|is|do|does|did|were|will|have|can) ..1 {who} ..4 (so|such|always|ever|even|all|never) [{word}] ({bad}|angry|afraid|scared|shut up|dramatic|miserable|sensitive|dumb|awful|arrogant|ashamed|hate|like this)
    asked: ^ what's it like to be [a|an|such a] {who} and ..6
    asked: (what is it with|what is wrong with|what's wrong with|what's with|who raised) ..2 (these people|you people|these ppl|{group}) ..4
    asked: {who} , tell me : ..12
    asked: (are|do) you people (ever|curtsy|even|really|actually|not|all|just|have|born|hear|live)
    asked: does it hurt ..3 (being|to be) ..3 {bad}
    asked: when did {who} (decide|become) ..10

    # For the learned scores.
    wish: let the {word} have (them|you|the lot)
    camps: {who} vs ..4 : ..1 (one|some|the first)
    camps: (one kind|some people) ..4 (loves|love|raise|work|works|care|cares) ..6 (the other|others|the rest) ..6
    camps: (sick|tired|had enough) of (feeding|paying for|funding|supporting|carrying|housing|defending) (them|these|those|you|the|{who}) ..3
    camps: sick of (these|those|yall|y'all) ..4 (abusers|leeches|{contempt}|{contempt-soft}|defending)
    camps: (you're|you are|they're|they are|he's|she's) [all] (not|no longer) welcome ..4
    camps: ({who}|they) [just|really] (think|thinks) (you're|you are|we're|we are) [just|their] (cattle|stupid|sheep|property|numbers) ..2
    camps: (they|{who}) want you (cold|poor|dead|weak|sick|hungry|broke|tired|scared|quiet|fat|dumb|stupid|asleep|afraid) ..4
    camps: (while|and) (we|they|the rest of us|decent|real) ..4 (pay for|carry|carries|fund|work) ..3 
    insult: {who} ..2 {be} [just|like|nothing but|literally|basically] [a|an|the] (animals|animal|pigs|babies|toddlers|children|disease|cancer|crazy|dangerous|sick|mental|nuts|joke|gang|monsters) $
    insult: must be nice to be (that|so|as) ..4
    insult: {who} ..1 (can't|cannot|couldn't) take (a joke|responsibility|an honest|the truth|feedback) ..2
    insult: (the|most|least) (narcissistic|selfish|entitled|insufferable|arrogant|miserable|useless|toxic|rude|ignorant|fragile|boring|overrated) ..1 (people|humans|generation|fans|community|profession|breed|bunch|group|crowd|creatures|beings|men|women|species|lot|{group}) [on|in|alive|ever|of|i've|you'll|going|out] ..3
    insult: (problem|trouble|what's wrong) with (this|our|the|that) ..3 [?|:] // ^ {who} ..6
    insult: (dumbest|stupidest|laziest|weakest|worst|biggest) (cult|crowd|mob|bunch|generation|fanbase|fandom|tribe|people|profession|lot|hypocrites|cowards) ..3
    insult: no self-respecting (man|woman|person|{group}) ..4
    insult: (sad|angry|weak|scared|bitter|pathetic|lonely|tiny|small) little (boys|men|people|girls|women|lives|man|tribe|cult|club)
    insult: the (arrogance|hypocrisy|nerve|cruelty|smugness|privilege|racism) of (you lot|these people|you people|some people|these ..2 {who}|{group})
    insult: {bad} by (trade|nature|birth|profession|choice|blood)
    insult: (dead weight|waste of (space|oxygen|skin|air|money)|bottom feeders|oxygen thieves|brain dead|knuckle draggers|mouth breathers|basement dwellers|keyboard warriors|crybabies|cry babies|man babies|attention seekers|pearl clutchers|virtue signallers|virtue signalers|bleeding hearts|useful idiots|fair weather|glorified|overpaid|pen pushers|paper pushers|box tickers)
    insult: (half|most|all) of (this generation|this country|these people|you lot|them) (has|have|is|are) ..2 (none|no|{bad}|sheep)
    insult: (dead weight|waste of (space|oxygen|skin|air|money)|bottom feeders|knuckle draggers|basement dwellers|keyboard warriors|crybabies|bleeding hearts|overpaid|box tickers)
    insult: (raising|breeding|creating) [little|entitled|another] ({bad}|zombies)
    wish: (deserve|deserves|get|gets) (everything|all|exactly what|what) ..2 (coming|they get|you get|coming to|they deserve|you deserve) ..2
    wish: never [ever] (forgive|forget) (these|those|them|what they|this) ..4
    wish: (bring back) (shame|hanging|national service|bullying) ..8
    camps: ^ we {word} [{word}] // ^ they {word} [{word}] // ..4
    camps: they hate us (because|for|and|since|more) ..4
    camps: (let|make) them (hate|cry|scream|freeze|eat) ..2
    contrast: {who} (don't|doesn't|do not|never) (care|want|love|believe|help|hate|fight|seek) ..5 , (they|it) [only|just|really] (care|want|love|wants|loves|need|believe|hate|like|help|cares) ..4
    contrast: {who} (don't|doesn't|do not|never) (care|want|love|believe|help|hate|fight|seek) ..5 // ^ they [only|just|really] (care|want|love|wants|loves|need|believe|hate|like) ..4
    camps: (get|keep|stay) (off|out of|away from) our (roads|country|land|streets|schools|towns|jobs|women|children|kids) ..2
    camps: ^ stop [the|all|these|those] {group} $
    insult: ({group}|{group-head}) ..1 (will|would|will always|always) (say|do|believe) (anything|whatever) for (applause|attention|votes|money|power|likes|clicks|fame|a headline|a handout) ..3
    insult: {group} ..2 (are|is) more dangerous (to|than) ..6
    camps: (turn|turning|turned|shifting|becoming) ..4 (into|to) [an|a] (islamic|muslim|socialist|fascist|banana) (state|country|nation)
    contrast: {who} (love|loves|want|support|demand) ..3 until (it|you|one|they|someone|somebody|anyone|we) ..6
    insult: (man children|manchildren|man-children|grown babies)
    insult: give me strength ..4 (this lot|these people|{group}) 
    camps: (came|come|move|moved|turn up|turned up) (here|in|to our) ..6 [and|with] ..4 // ^ (go home|go back|get out|leave)
    insult: (every accusation is a confession|same contempt for you|don't care if you|laugh at you)
    contrast: {who} ..2 (don't|doesn't|can't|never) ..4 , (can't|don't|never|doesn't) ..4 , (can't|don't|never|doesn't) ..4
    "#
}

const GROUP: Class = class("group");
const GROUP_HEAD: Class = class("group-head");
const SOFT: Class = class("contempt-soft");
#[cfg(test)]
const SLUR: Class = class("slur");
const ADJECTIVE: Class = class("contempt-adjective");
const CONTEMPT: Class = class("contempt");

/// Every class of words that put down.
const PUT_DOWN: u64 = CONTEMPT.bit() | ADJECTIVE.bit() | SOFT.bit();

fn is_put_down(text: &Text, at: usize) -> bool {
    is_put_down_word(&text.tokens[at])
}

fn is_put_down_word(token: &Token) -> bool {
    token.classes & PUT_DOWN != 0
}

/// Longest way, in tokens, between a group and a word of contempt in two neighbouring sentences.
const REACH: usize = 24;

/// Whether the words before this token take it back: "not", "stop calling", "we", "as a".
fn is_taken_back(text: &Text, at: usize) -> bool {
    let start = text.sentence_of(at).start as usize;
    (start.max(at.saturating_sub(5))..at).any(|before| {
        matches!(
            text.folded(before),
            "not"
                | "isn't"
                | "aren't"
                | "wasn't"
                | "weren't"
                | "isnt"
                | "arent"
                | "calling"
                | "called"
                | "call"
                | "calls"
                | "names"
                | "labelled"
                | "labeled"
                | "said"
                | "says"
                | "claim"
                | "claims"
                | "claimed"
                | "without"
                | "against"
                | "accused"
                | "stereotype"
                | "if"
                | "am"
                | "i'm"
                | "myself"
                | "me"
        )
    })
}

/// Whether a group is the writer's own, or spoken to kindly: "we vegans", "as a landlord", "fellow drivers".
fn is_own(text: &Text, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        matches!(text.folded(before), "we" | "us" | "our" | "my" | "fellow" | "dear" | "i'm" | "as" | "am" | "both")
    }) || at.checked_sub(2).is_some_and(|before| {
        matches!(text.folded(before), "as" | "i'm" | "am" | "my" | "being")
            && matches!(text.folded(at - 1), "a" | "an" | "the" | "old" | "own" | "fellow")
    })
}

/// Whether a word may be what [`is_unlisted_group`] looks for, told by what is quickest to see.
#[inline(always)]
fn may_name_many(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    token.kind == Kind::Word && (token.has(flag::CAPITAL) && !token.has(flag::SENTENCE_START) || text.letters(at).ends_with(b"s"))
}

/// A plural that speaks of a whole kind of people though no list has it: "these {plural}", "{plural} are …" at the head of a
/// sentence, or a noun made of what people do or believe.
fn is_unlisted_group(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let word = text.folded(at);
    if is_name_of_many(text, at) {
        return true;
    }
    // Asked of every word, so by its bytes.
    if token.kind != Kind::Word
        || word.len() < 5
        || !matches!(word.as_bytes(), [.., before, b's'] if !matches!(before, b's' | b'u' | b'\''))
        || token.has(flag::POSSESSIVE)
    {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |before| text.folded(before));
    let counted = at.checked_sub(1).is_some_and(|before| text.tokens[before].kind == Kind::Number);
    if counted || matches!(before, "my" | "our" | "his" | "her" | "its" | "the" | "your" | "their") && !is_person_noun(word) {
        return false;
    }
    let pointed = matches!(before, "these" | "those" | "you" | "all" | "most" | "every" | "such" | "fucking" | "bloody" | "damn");
    let opens = token.has(flag::SENTENCE_START)
        && text.tokens.get(at + 1).is_some_and(|next| {
            next.kind == Kind::Word
                && matches!(
                    text.folded(at + 1),
                    "are"
                        | "have"
                        | "do"
                        | "don't"
                        | "dont"
                        | "will"
                        | "would"
                        | "can"
                        | "can't"
                        | "cant"
                        | "never"
                        | "always"
                        | "think"
                        | "want"
                        | "just"
                        | "really"
                        | "literally"
                        | "love"
                        | "hate"
                        | "who"
                        | "were"
                        | "ruin"
                        | "ruined"
                        | "only"
                        | "couldn't"
                )
        });
    pointed && is_person_noun(word)
        || opens
        || is_person_noun(word) && !matches!(before, "my" | "our" | "his" | "her" | "its" | "the" | "your" | "their")
}

/// A name in the midst of a sentence that speaks of many: "that {Name} are …", "why are {Name} …".
fn is_name_of_many(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    if token.kind != Kind::Word || !token.has(flag::CAPITAL) || token.has(flag::CAPS | flag::SENTENCE_START | flag::POSSESSIVE) {
        return false;
    }
    let word = |at: Option<usize>| at.filter(|&at| at < text.tokens.len()).map_or("", |at| text.folded(at));
    let told = matches!(word(at.checked_sub(1)), "that" | "because" | "how" | "when" | "if" | "and" | "but")
        && matches!(word(Some(at + 1)), "are" | "were" | "have" | "do" | "don't" | "will" | "never" | "always");
    told || word(at.checked_sub(2)) == "why" && matches!(word(at.checked_sub(1)), "are" | "do")
}

/// Endings that make a noun of what people do, believe or come from.
fn is_person_noun(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ers", "ists", "ians", "crats", "bros", "heads", "mongers", "ites", "ards", "oids", "eers", "ors", "ese", "men", "nuts",
        "boys", "girls", "mums", "moms", "folk", "freaks",
    ];
    const THINGS: &[&str] = &[
        "others",
        "papers",
        "numbers",
        "offers",
        "orders",
        "answers",
        "letters",
        "flowers",
        "computers",
        "chapters",
        "posters",
        "stickers",
        "colours",
        "colors",
        "errors",
        "doors",
        "floors",
        "hours",
        "favors",
        "favours",
        "factors",
        "sensors",
        "vectors",
        "mirrors",
        "rumors",
        "rumours",
        "trailers",
        "lists",
        "winters",
        "summers",
        "sites",
        "suites",
        "bites",
        "websites",
        "rewards",
        "cards",
        "boards",
        "towards",
        "records",
        "standards",
        "words",
        "yards",
        "afterwards",
        "layers",
        "powers",
        "towers",
        "rivers",
        "covers",
        "newsletters",
        "servers",
        "parameters",
        "characters",
        "matters",
        "fingers",
        "shoulders",
        "corners",
        "borders",
        "dinners",
        "burgers",
        "containers",
        "headers",
        "folders",
        "filters",
        "exists",
        "twists",
        "persists",
        "consists",
        "insists",
        "appears",
        "offers",
        "considers",
        "remembers",
        "suffers",
        "appliances",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending)) && !THINGS.contains(&word)
}

/// Whether a sentence tells what some people did one day ("Nurses were rude to my mother on Friday") or means it well ("lazy in
/// a good way"): then no whole group is put down, unless it says so ("always", "all of them").
fn tells_one_day(text: &Text, at: usize) -> bool {
    let sentence = text.sentence_of(at);
    let word = |at: usize| if at < sentence.end as usize { text.folded(at) } else { "" };
    let (mut past, mut definite, mut set, mut day, mut kind) = (false, false, false, false, false);
    // Looking no further than this keeps it linear.
    for at in (sentence.start as usize).max(at.saturating_sub(REACH))..(sentence.end as usize).min(at + 2 * REACH) {
        match text.folded(at) {
            "all" | "always" | "every" | "everyone" | "everybody" | "whole" | "entire" | "lot" | "never" | "ever" | "such"
            | "most" | "typical" | "forever" => return false,
            "was" | "were" => past = true,
            "today" | "yesterday" | "tonight" | "once" | "ago" => day = true,
            "this" | "last" => {
                day |=
                    matches!(word(at + 1), "morning" | "afternoon" | "evening" | "night" | "week" | "weekend" | "time" | "month");
            }
            "the" | "our" => definite |= names_group(text, at + 1),
            "to" | "at" | "on" | "about" | "after" | "before" | "during" | "with" => {
                set |= matches!(word(at + 1), "my" | "a" | "an" | "the" | "me" | "him" | "her" | "one" | "two")
                    || matches!(word(at + 1), "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday");
            }
            "in" => {
                kind |= matches!(word(at + 1), "a" | "the")
                    && matches!(word(at + 2), "good" | "best" | "nice" | "useful" | "healthy" | "right" | "kindest")
                    && matches!(word(at + 3), "way" | "sense" | "possible");
            }
            _ => {}
        }
    }
    kind || past && (day || set) || definite && day
}

fn is_group(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    names_group(text, at) && !is_own(text, at) && (token.is(GROUP) || !token.has(flag::POSSESSIVE))
}

/// Whether a word names a group outside of quotation marks.
fn names_openly(text: &Text, at: usize) -> bool {
    !text.tokens[at].has(flag::QUOTED) && is_group(text, at)
}

fn names_group(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    if token.is(GROUP) {
        return true;
    }
    if token.is(GROUP_HEAD) {
        let before = at.checked_sub(1).map_or("", |before| text.folded(before));
        return !matches!(
            before,
            "" | "some"
                | "many"
                | "few"
                | "the"
                | "for"
                | "of"
                | "by"
                | "to"
                | "with"
                | "a"
                | "and"
                | "most"
                | "two"
                | "or"
                | "in"
                | "good"
                | "great"
                | "best"
                | "other"
                | "kind"
                | "lovely"
                | "nice"
                | "right"
                | "more"
                | "enough"
                | "wonderful"
                | "that's"
                | "amazing"
        );
    }
    is_unlisted_group(text, at)
}

/// Contempt within reach of a group: the token of contempt and the group, in the order of the text.
fn contempt_near_group(text: &Text) -> Option<(usize, usize)> {
    if !text.holds(CONTEMPT.bit()) {
        return None;
    }
    let mut group: Option<usize> = None;
    let mut contempt: Option<usize> = None;
    for at in 0..text.tokens.len() {
        let token = &text.tokens[at];
        if token.has(flag::CODE | flag::QUOTED) || token.kind != Kind::Word && token.kind != Kind::Hashtag {
            continue;
        }
        let close = |other: usize| at - other <= REACH && token.sentence - text.tokens[other].sentence <= 1;
        if token.is(CONTEMPT) && !is_taken_back(text, at) {
            if let Some(group) = group
                && close(group)
            {
                return Some((group, at));
            }
            contempt = Some(at);
        }
        if is_group(text, at) {
            if let Some(contempt) = contempt
                && close(contempt)
                && contempt != at
            {
                return Some((contempt, at));
            }
            group = Some(at);
        }
    }
    None
}

/// What the frames say of listed groups, read off the structure for those that no list names: "{plural} ruined this …",
/// "why are {plural} always so angry".
fn deed_of_unlisted(text: &Text) -> Option<std::ops::Range<usize>> {
    const RUIN: &[&str] = &[
        "ruin",
        "ruined",
        "ruining",
        "destroy",
        "destroyed",
        "wreck",
        "wrecked",
        "poison",
        "poisoned",
        "hijacked",
        "infest",
        "hate",
        "despise",
    ];
    const WHOLE: &[&str] = &["this", "our", "everything", "every", "the", "my", "us", "america", "england", "britain", "india"];
    const TEMPER: &[&str] = &[
        "angry",
        "afraid",
        "scared",
        "obsessed",
        "annoying",
        "dramatic",
        "miserable",
        "fragile",
        "sensitive",
        "triggered",
        "bitter",
    ];
    let word = |at: usize| if at < text.tokens.len() { text.folded(at) } else { "" };
    for at in 0..text.tokens.len() {
        if !may_name_many(text, at) {
            continue;
        }
        let verb = if matches!(word(at + 1), "have" | "just" | "always" | "really") { at + 2 } else { at + 1 };
        let ruins = RUIN.contains(&word(verb)) && WHOLE.contains(&word(verb + 1)) && !text.tokens[verb + 1].has(flag::TERMINAL);
        let asks = |why: usize| word(why) == "why" && matches!(word(why + 1), "are" | "do");
        let asked = at >= 2 && asks(at - 2) || at >= 3 && asks(at - 3);
        // What is said is quicker to see than of whom.
        if !ruins && !asked
            || text.tokens[at].is(GROUP)
            || text.tokens[at].has(flag::QUOTED | flag::CODE)
            || !is_unlisted_group(text, at)
            || is_own(text, at)
        {
            continue;
        }
        if ruins {
            return Some(at..verb + 2);
        }
        let temper =
            (at + 1..(at + 5).min(text.tokens.len())).find(|&next| TEMPER.contains(&word(next)) || is_put_down(text, next));
        if let Some(temper) =
            temper.filter(|_| (at + 1..at + 4).any(|next| matches!(word(next), "always" | "so" | "such" | "this")))
        {
            return Some(at - 2..temper + 1);
        }
    }
    None
}

/// A sentence of hardly more than a put-down, right behind one that names a group: "Garbage, the lot."
fn verdict_behind_group(text: &Text) -> Option<std::ops::Range<usize>> {
    let is_named = |index: usize| text.sentences[index].range().any(|at| names_openly(text, at));
    for (index, sentence) in text.sentences.iter().enumerate().skip(1) {
        if !text.tokens[sentence.range()].iter().any(is_put_down_word) {
            continue;
        }
        let words: Vec<usize> =
            (sentence.start as usize..sentence.core_end as usize).filter(|&at| text.tokens[at].is_wordlike()).collect();
        let put_down = |at: &usize| is_put_down(text, *at) && !is_taken_back(text, *at);
        let weight = words.iter().filter(|at| put_down(at)).count();
        if weight >= 1
            && (words.len() <= 2 * weight
                || words.len() <= 5
                    && words.iter().all(|at| {
                        put_down(at)
                            || matches!(
                                text.folded(*at),
                                "the"
                                    | "lot"
                                    | "whole"
                                    | "all"
                                    | "of"
                                    | "them"
                                    | "a"
                                    | "an"
                                    | "every"
                                    | "one"
                                    | "just"
                                    | "so"
                                    | "trade"
                                    | "bunch"
                                    | "people"
                            )
                    }))
            && sentence.ending != Ending::Question
            && (is_named(index - 1) || index >= 2 && is_named(index - 2))
        {
            return Some(sentence.start as usize..sentence.core_end as usize);
        }
    }
    None
}

/// Two put-downs or more, common words as they are, in one sentence with a group or in the one right behind it.
fn heaped_on_group(text: &Text) -> Option<std::ops::Range<usize>> {
    for (index, sentence) in text.sentences.iter().enumerate() {
        let end = text.sentences.get(index + 1).map_or(sentence.end, |next| next.end) as usize;
        if !text.tokens[sentence.start as usize..end].iter().any(is_put_down_word) {
            continue;
        }
        let Some(group) = sentence.range().find(|&at| names_openly(text, at)) else { continue };
        let end = end.min(group + REACH);
        let put_downs: Vec<usize> = (sentence.start as usize..end)
            .filter(|&at| at != group && is_put_down(text, at) && !text.tokens[at].has(flag::QUOTED) && !is_taken_back(text, at))
            .collect();
        if put_downs.len() >= 2 && put_downs.windows(2).any(|pair| pair[1] - pair[0] <= 4) && put_downs[0].abs_diff(group) <= 9 {
            let from = group.min(put_downs[0]);
            return Some(from..group.max(put_downs[put_downs.len() - 1]) + 1);
        }
    }
    None
}

/// What the forms say by themselves.
fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    for hit in reading.hits() {
        let taken_back = hit.label() == "insult"
            && ((hit.start as usize + 1..hit.end as usize)
                .any(|at| matches!(text.folded(at), "not" | "aren't" | "isn't" | "never"))
                || is_taken_back(text, hit.start as usize));
        let start = hit.start as usize;
        let own =
            is_own(text, start) || text.tokens[start].is(GROUP_HEAD) && !text.tokens[start].is(GROUP) && !is_group(text, start);
        // "…, etc. This is …": no frame reaches over the end of a sentence.
        let broken =
            text.tokens[start..hit.end as usize - 1].iter().any(|token| token.has(flag::TERMINAL)) && hit.label() == "insult";
        let of_someone = start > 0 && hit.label() == "insult" && matches!(text.folded(start - 1), "his" | "her" | "their");
        // "Customers do not want drills, they want holes" is a saying, not contempt.
        let benign = hit.label() == "contrast"
            && matches!(
                text.folded(start),
                "customers"
                    | "clients"
                    | "users"
                    | "buyers"
                    | "readers"
                    | "employees"
                    | "people"
                    | "kids"
                    | "students"
                    | "patients"
                    | "workers"
                    | "children"
                    | "players"
                    | "voters"
                    | "listeners"
                    | "viewers"
                    | "parents"
                    | "employers"
                    | "recruiters"
                    | "managers"
                    | "leaders"
                    | "founders"
                    | "investors"
                    | "developers"
            );
        // "iPhone users" is a camp; "our users", "users" are whom somebody serves.
        let is_named = start > text.sentence_of(start).start as usize
            && text.tokens[start - 1].kind == Kind::Word
            && !matches!(
                text.folded(start - 1),
                "the"
                    | "our"
                    | "your"
                    | "my"
                    | "their"
                    | "all"
                    | "most"
                    | "some"
                    | "many"
                    | "these"
                    | "those"
                    | "and"
                    | "or"
                    | "of"
                    | "new"
            );
        let bystander =
            matches!(text.folded(start), "customers" | "clients" | "customer" | "client" | "users" | "buyers") && !is_named;
        let one_day = hit.label() == "insult" && tells_one_day(text, start);
        if own || one_day {
            finds.leave();
        }
        let asked = hit.label() != "asked" || text.sentence_of(hit.start as usize).ending == Ending::Question;
        if taken_back || benign || bystander || own || one_day || broken || of_someone || !asked && text.counts.words > 40 {
            continue;
        }
        finds.add(
            hit,
            match hit.label() {
                "insult" | "contrast" => "Puts a whole group down.",
                "deed" => "Lays one deed at the door of a whole group.",
                "camps" => "Draws a line between us and them.",
                "wish" => "Wishes a group ill.",
                _ => "Insults a group in the form of a question.",
            },
        );
    }
    // Groups are costly to tell and put-downs are not; most posts have none.
    if text.holds(PUT_DOWN) {
        let near = contempt_near_group(text).map(|(from, to)| from..to + 1);
        let seen = [near, verdict_behind_group(text), heaped_on_group(text)].into_iter().flatten();
        for range in seen.filter(|range| !tells_one_day(text, range.start)) {
            finds.at(range, "Heaps contempt on a group.");
        }
    }
    if let Some(range) = deed_of_unlisted(text) {
        finds.at(range, "Heaps contempt on a group.");
    }
}

examples! {
    bait: [
        "Landlords are parasites, every one of them.",
        "Boomers pulled the ladder up. Cowards with a patio, the whole generation.",
        "Why are cyclists always so angry?",
        "Consultants think the world owes them a desk. Leeches.",
        "The elites want you cold, tired and quiet.",
        "Gamers ruin every lobby they enter. Spoilt, loud, useless people.",
        "Send them all back where they came from, every last one of them.",
        "What is it with landlords and the truth?",
        "Nurses were always rude to my mother, every single one of them.",
        "We build. They burn. Know the difference.",
    ],
    fine: [
        "The landlords' association and the tenants' union met on Tuesday and agreed on a form.",
        "Please stop calling drivers stupid; the junction is the problem.",
        "We vegans can be insufferable at dinner, I know.",
        "Not all recruiters are liars: ours sent the salary in the first line.",
        "The parasites in my aquarium are back.",
        "I disagree with the minister: the cap moves the cost to councils, page 43.",
        "Their fans will sing on Sunday and ours will sing louder.",
        "Police and protesters clashed in the square tonight, eleven people were hurt.",
        "\"Millennials are lazy\" is a headline, not a finding; the same was said in 1968.",
        "Teachers are on strike on Thursday over the size of classes.",
        "Nurses were rude to my mother at the front desk on Friday; the manager apologised.",
        "Teenagers were rude to a driver on the 43 today, and two passengers asked them to stop.",
        "The boys were lazy this morning, so we skipped training.",
        "Developers are lazy in a good way: they automate what they do twice.",
        "The students were stupid about the noise rule once, and then it was fine.",
        "My sons are pigs after football practice.",
        "Why are rage bait posts always so angry? Because engagement farming pays.",
        "My generation cannot boil an egg either, and I have the pan to prove it.",
    ],
}

#[cfg(test)]
mod tests {
    use super::{GROUP, RULE};
    use crate::platform::Platform;
    use crate::text::Text;

    /// Sentences with contempt in them, and sentences of the same subjects without.
    const CONTEMPT_FOR: &[&str] = &[
        "{} are parasites and everybody knows it.",
        "Never trust {}, liars, the lot of them.",
        "Why are {} always so angry?",
        "{} ruined this country and laugh at us.",
        "Honestly, {} are the most selfish people alive.",
    ];
    const NO_CONTEMPT_FOR: &[&str] = &[
        "Two {} helped us push the car out of the snow this morning.",
        "A new study asked {} how they sleep, and the answers differ by shift.",
        "The meeting with {} is on Tuesday at seven in the library.",
        "I read the letter that {} sent to the council and disagree with point four.",
    ];

    fn is_flagged(post: &str) -> bool {
        let rule = crate::rules::by_id("polarising").expect("registered");
        let text = Text::read(post);
        !rule.find(&text, Platform::Any, &crate::guards::Around::read(&text, None)).is_empty()
    }

    /// The plural names in the lexicon, as they stand there.
    fn names() -> Vec<&'static str> {
        include_str!("../text/lexicon/group.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(|line| line.split(','))
            .map(str::trim)
            .filter(|name| name.ends_with('s') && !name.contains(' '))
            .collect()
    }

    #[test]
    fn naming_another_group_changes_no_verdict() {
        assert!(RULE.frames.is_some());
        let names = names();
        assert!(names.len() > 400, "{}", names.len());
        for (sentences, expected) in [(CONTEMPT_FOR, true), (NO_CONTEMPT_FOR, false)] {
            for sentence in sentences {
                let differ: Vec<&str> = names
                    .iter()
                    .copied()
                    // Names that are contempt by themselves are judged as such.
                    .filter(|name| {
                        let token = Text::read(name).tokens[0];
                        token.is(GROUP) && !super::is_put_down_word(&token) && !token.is(super::SLUR)
                    })
                    .filter(|name| is_flagged(&sentence.replace("{}", name)) != expected)
                    .collect();
                assert!(differ.is_empty(), "{sentence}: {differ:?}");
            }
        }
    }

    /// Groups that no list names: the structure of the sentence has to do.
    #[test]
    fn most_groups_that_no_list_names_are_seen_as_groups() {
        const RARE: &[&str] = &[
            "glassblowers",
            "beekeepers",
            "lockpickers",
            "sudoku solvers",
            "kite flyers",
            "cheesemongers",
            "falconers",
            "thatchers",
            "dowsers",
            "numismatists",
            "bellringers",
            "spelunkers",
            "toastmasters",
            "unicyclists",
            "yodellers",
            "zitherists",
            "mudlarkers",
            "stargazers",
            "crosswordists",
            "basketweavers",
            "florpians",
            "grobblers",
            "vexillologists",
            "quilters",
            "jugglers",
            "puppeteers",
            "larpers",
            "taxidermists",
            "bonsai growers",
            "whittlers",
        ];
        let mut seen = 0;
        for name in RARE {
            seen += CONTEMPT_FOR.iter().filter(|sentence| is_flagged(&sentence.replace("{}", name))).count();
            for sentence in NO_CONTEMPT_FOR {
                assert!(!is_flagged(&sentence.replace("{}", name)), "{name}: {sentence}");
            }
        }
        let all = RARE.len() * CONTEMPT_FOR.len();
        assert!(seen * 100 >= all * 90, "{seen} of {all}");
    }
}
