//! The post presses with scarcity or a deadline that nothing in it backs: no date, no number that can be checked, no reason.
//!
//! # Why it costs results
//!
//! Invented deadlines bring hasty clicks, refunds and complaints, and those who come back and find the door still open do not
//! believe the next one. Several authorities treat invented scarcity as misleading advertising.
//!
//! # What to do instead
//!
//! Give the true date and the true number, and the reason for the limit. If there is no limit, leave it out.
//!
//! # Source
//!
//! Mathur et al. 2019, "Dark patterns at scale", 11,000 shopping sites, arXiv 1907.07032; Directive 2005/29/EC, annex I, no. 7.

use super::prelude::*;
use crate::frames::Hit;
use crate::text::{Kind, Text, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Pressure without a reason",
    family: Family::Clickbait,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::APPEAL).and(Guards::CIVIC),
    learned: Some((Label::FalseUrgency, "Reads like posts that press for time without a reason; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @few = (two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|a few|few|a couple|a handful|a handful of|couple)
    @soon = (tonight|today|midnight|in {number} (hours|hrs|hour|minutes|mins|min)|in a few hours|in an hour|any minute|any second|soon|real soon|very soon|shortly|at midnight|tomorrow|by tonight|by tomorrow|by midnight|before midnight|when i wake up|when the timer)

    few: (only|just|down to|last|final|barely|like|with|maybe|honestly|now) [the|my|our] [last] {few} [more|last|final|open|tiny] {scarce} ..2 [left|open|available|to go]
    few: {few} [more] ({scarce}|spots|left) (left|to go|open for|remain|before) ..6
    few: ^ (two|three|four|five|one|1|2|3|4|5) left [.|,|;|🔥]
    few: (almost|nearly|basically|about) (gone|full|sold out|over|finished|all gone)
    few: (limited) (spots|spaces|seats|places|slots|tickets|availability|stock|copies|numbers|room|capacity) [are|is] [available|left|only|so|,|.]
    few: (spots|space|seats|places|slots|tickets|spaces) (are|is) [very|really|super|extremely] (limited|filling|going|running|vanishing|flying)
    few: (people|buyers|everyone|they're|folks|agents|women) (fighting|begging|all over) (over|for|up|it|to|this)
    few: {few} (more|only) {scarce} [.|,|and] // ^ (only|just|that's) ..3
    few: (in the whole|in the entire|left in the) (county|country|city|world|town|state|shop|universe)
    few: (every time you (refresh|look)|one fewer|one less)
    few: (i'll|i'm only|only|i can only|i only) (take|taking|accept|opening|letting|picking|choosing|work with|send this to|invite) [in|on] [a|the|first|another|the first] ({few}|{number}|couple|handful|one) ..4 {scarce}
    few: first (couple|few|{number}|five|ten|three) [of] (people|women|men|to|only|in|orders|get|who|buyers|customers|comments|dms|messages|come) ..8 (fast|quick|quickly|hurry|gone|go|now|already|then|closing|move)
    few: (first come|fast movers only|you snooze you lose|when they're gone they're gone|once they're gone|once it's gone|once it's full|when it's gone it's gone|gone is gone|going , going|selling fast|selling out|flying off|flying out|dropping like flies|vanishing|filling up fast|filling up|filling fast)
    few: (someone|people|{number} people|others|{number} (women|men)) (just bought|are looking at)
    few: (i had|we had|had) {number} ..3 {scarce} ..8 (now|as of|at|left|down to|already|taken|gone|went)
    few: {number} (%|{percent}) (claimed|sold|gone|full|taken)
    few: (stock|supply) (is|are) [so|very|super|really|extremely|seriously] (low|limited|finishing|going)
    few: (while|as long as|until) (supplies|stocks|stock|they|it) (last|lasts)
    few: (very|very very|only|hardly) (few|limited) ({scarce}|pieces|stock|left)
    few: (waitlist|waiting list|whitelist|list|spots|doors|applications|books|it) (closes|closing|shuts|close) (the second|the moment|as soon as|any minute|once|when|early)

    close: (cart|doors|door|enrolment|sale|offer|deal|price|prices|window|applications|link|page|whitelist|it|this|bonus) (closes|close|ends|end|shuts|shut|dies|disappears|vanishes|slams shut|doubles|double|goes up|go up|flip) [down] {soon}
    close: (cart|doors|link|checkout|enrolment|sale) ..3 (closing|closes|shut|shutting|ends|is open|dying|dies)
    close: (closing|shutting|ending|ends|ending) (this|it|the (doors|cart|sale|offer|list|link)|my (dms|books|doors|inbox)|doors|cart|applications) [down] ({soon}|real|for good|forever|early|once|when)
    close: (i'm|i'll|we're|we'll|im|will be|going to|gonna|i am) (deleting|delete|remove|taking|take|pulling|pull|closing|close|burning|burn|shutting|shut|turning off|hiding|hide|archive) (this|it|the (post|page|link|video|tweet|guide|checkout|offer|thread|doors|cart|list|story)|down|my)
    close: (post|page|link|video|tweet|offer|price|deal|bonus|discount|story|thread) (disappears|vanishes|goes|self-destructs|dies|comes down)
    close: (last|final) (chance|call|hours|hour|minutes|opportunity|warning|reminder|day to) [to|before|.|,|:|for|ever|🚨|⏰]
    close: (now or never|last last|final final|tick tock|clock is ticking|time is running out|running out of time|before it's too late|before it's gone|before they're gone|while you still can|while you can|while the link still|before they delete|before they take|before it gets taken|before they ban|before they shut)
    close: (never|not|won't be|isn't) [ever|never|be|gonna be|going to be] (offering|offer|doing|do|open|opening|coming back|come back|selling|sell|repeat|running|available|making|make|see|get) (this|it|again|back|these|more|another|at this price|after) ..4
    close: (won't|will not|will never|never) (be|come|happen|see|open|get|do|last|run) ..5 (again|back|this price|this low|this cheap)
    close: (no|zero|not) (extensions|exceptions|waiting list|replay|restock|back door|second showing|excuses)
    close: (price|prices) (is|are|goes|go|going|doubles|double|will|increase) [about to|going to] [go|increase|rise|up|double|triple] ..2 (soon|tonight|tomorrow|when|after|any|once|at midnight|the second|the moment)
    close: (for|valid for) [a|the] (limited|short) (time|period) [only]
    close: limited time (only|offer|deal|price)
    close: (won't|will not|not going to|not gonna) be (here|around|available|there|up|live|online|free|cheap) (by|past|after|tomorrow|next|when|forever|until)
    close: (won't|can't|cannot|will not) be (held|saved|kept) (past|after|beyond|for|until|forever|longer)
    close: (window|door|chance|opportunity|moment|portal|price) (does not|doesn't|won't|never|will not) (open|come|knock|happen|last|return) (twice|again|long|forever|back)
    close: (might|may|will|gonna|going to) (delete|deleting|remove|archive) (later|soon|tonight|tomorrow|in|this|it)
    close: (delete|deleting|deleted) (later|soon|tonight|in {number}|tomorrow|after) [so|.|,|in]
    close: (taking|take|pulling|pull|taken|took) (this|it|these|the) ..2 (down|offline|off) (at|tonight|tomorrow|in|soon|by|before|after|once|when|later)
    close: (may|might|could|about to|going to|gonna) (be|get) (banned|deleted|removed|taken down|closed|blocked) ..4 (any|soon|now|tomorrow|tonight|day|before|follow|join)
    close: follow (the|our|my) (backup|back up)
    close: (ends|closes|gone|over|offline|poof|dead|dying|dies) (tonight|at midnight|today|at sundown|in {number} (hours|hrs|minutes|mins)|by dinner|when i) [.|,|;|$]
    close: (next|only|another) {number} (minutes|mins|hours|hrs) (only|then|before|and|or|.|to)

    press: ^ (hurry|rush|be quick|quick|run|go go go|grab|get it|get in|secure|claim) ..8 (before|while|now|fast|quick|quickly|today|tonight|gone|yours)
    press: (run don't walk|move fast|act fast|act now|hurry up|order fast|dm fast|be fast|be quick|don't miss out|rush now|rush {money}|you might wanna run|get it b4)
    press: (you'll|you will|gonna|going to|will) (regret|hate yourself|cry|be sorry|be begging|wish you) ..6
    press: (you thought about|sleep on it|thinking about it) ..8 (last|someone|somebody|else|lose|gone|takes)
    press: (before|by the time) ..4 (coffee|finish reading|i've finished|scroll)
    press: (don't|do not|dont) (come|cry|message|dm|call|email|blame) ..3 (to me|me|crying|tomorrow|later|at me|us|when it's)
    press: (if you don't|if u don't|unless you) ..3 (today|tonight|now|right now|in the next)
    press: (you're|ur|you are|we're|still) (so|super|very|this) early
    press: (easiest|last|final|only) ..3 (of your life|you will see)
    press: (it's literally|they're literally|literally) (selling|going|flying|sold) ..4
    "#
}

/// A calendar date or a time of day in the sentence or one beside it: the deadline can be checked.
fn is_dated(text: &Text, hit: &Hit) -> bool {
    let first = (text.tokens[hit.start as usize].sentence as usize).saturating_sub(1);
    let last = (text.tokens[hit.end as usize - 1].sentence as usize + 1).min(text.sentences.len() - 1);
    let tokens = text.sentences[first].start as usize..text.sentences[last].end as usize;
    tokens.clone().any(|at| {
        let near = |other: usize| text.tokens.get(other).filter(|_| tokens.contains(&other));
        let is_number =
            |other: usize| near(other).is_some_and(|token| token.kind == Kind::Number && !token.has(flag::MONEY | flag::PERCENT));
        let folded = text.folded(at);
        let month = matches!(
            folded,
            "january"
                | "february"
                | "march"
                | "april"
                | "may"
                | "june"
                | "july"
                | "august"
                | "september"
                | "october"
                | "november"
                | "december"
                | "jan"
                | "feb"
                | "mar"
                | "apr"
                | "jun"
                | "jul"
                | "aug"
                | "sep"
                | "sept"
                | "oct"
                | "nov"
                | "dec"
        );
        let time =
            text.tokens[at].kind == Kind::Number && (folded.contains(':') || folded.ends_with("am") || folded.ends_with("pm"));
        time || month && (is_number(at + 1) || at > 0 && is_number(at - 1))
    })
}

fn detect(reading: &Reading, finds: &mut Finds) {
    for hit in reading.hits() {
        if !is_dated(reading.text, hit) {
            finds.add(
                hit,
                match hit.label() {
                    "few" => "Says that little is left, and nothing backs it.",
                    "close" => "Sets a deadline that nothing backs.",
                    _ => "Presses the reader to decide at once.",
                },
            );
        }
    }
}

examples! {
    bait: [
        "Only 3 spots left and I am never opening this again. Move fast!",
        "Doors close tonight. No extensions, no exceptions, no emails tomorrow.",
        "I'm deleting this post in an hour, so read it while you can",
        "last few hoodies, they're flying off the rail 🏃 hurry before it's too late",
        "Two left. No, I won't make more. You'll regret waiting.",
        "The price doubles soon. I won't say when. Don't be the one in my inbox tomorrow.",
    ],
    fine: [
        "Registration closes on 30 September at noon; 24 places, 9 of them free as of today.",
        "We have 14 tickets left for Saturday at 8 pm, at the door from 7.",
        "Last bus leaves at 23:40, the next one at 5:10.",
        "Sorry, the sourdough is sold out for today. Back tomorrow at seven.",
        "The grant deadline is Friday 14 June, 17:00 CET. Form and guidance are linked.",
        "Recall: stop using the Luma heater right away. Refund form below.",
        "I missed the deadline by six minutes. It said midnight, I read midday.",
    ],
}
