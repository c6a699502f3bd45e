//! The post shows wealth, rank, reach or success, and gives the reader nothing with it: no how, no offer, no thanks.
//!
//! # Why it costs results
//!
//! A boast veiled as a complaint or as modesty lowers liking and perceived competence, even against a plain boast, because
//! it reads as insincere. Readers may congratulate; they learn nothing that would bring them back.
//!
//! # What to do instead
//!
//! Give what stands behind it: how it was done, with numbers, mistakes and the names of those who helped, or what the reader
//! can get from it.
//!
//! # Source
//!
//! Sezer, Gino and Norton 2018, "Humblebragging: a distinct and ineffective self-presentation strategy", nine studies;
//! Jin et al. 2022, "Automatic identification and classification of bragging in social media", arXiv 2203.05840.

use super::prelude::*;
use crate::text::Kind;

pub(crate) const RULE: Definition = Definition {
    title: "Success on show",
    family: Family::SelfDisplay,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::APPEAL).and(Guards::NEWS),
    learned: Some((Label::Flex, "Reads like posts that show off; these words weighed most.")),
    detect,
};

frames! {
    r#"
    tagged: (humblebrag|humblebragging|actualbrag|bragging|luxurylife)
    brag: (excuse|forgive|sorry for|sorry about) (the|my|this) (humblebrag|brag)
    brag: (not to|don't mean to|not one to|sorry to) (brag|show off)
    brag: (weird|strange|humble|small|little) (flex|brag) (but|though|coming)

    # Income shown, and how little it took.
    @period = (last month|this month|last week|this week|last year|this year|yesterday|today|overnight|a month|a week|a day|per week|in a week|in {number} (days|weeks|months|hours))
    @ease = (in my sleep|before breakfast|before lunch)
    money: (made|earned|cleared|pulled|closed|collected) [another|over|about|almost|more than|nearly|just] ({money}|{number}) ..4 {ease}
    money: ({money}|{number}) {period} . // ^ [all] (from|while|no|in) [a|an|the|my] (beach|hammock|bed|phone|laptop|boss|couch|sofa|alarm|pyjamas|office|degree|investors|pool|yacht)
    money: [another|a|an] ({number}|five|six|seven|eight|nine|5|6|7|8|9) (figure|figures) (launch|exit|month|months|day|days|year|deal|wire|week|check|bonus|offer|from|in|while|without|before|again|this)
    money: retired (at|by|before) {number}
    money: (turned down|said no to) ..3 (a million|millions|{money}|{number} million|seven figures|netflix|offers)
    money: (bought|buy|paid off|paying for|paid) ..2 (house|flat|building|car|hotel|gym|block|street|island|villa) ..4 (in cash|cash|for my (mum|mom|mother|parents|dad))

    # Houses, cars, watches, seats.
    own: (house|property|flat|home|villa) (number|no|#) (two|three|four|five|six|seven|{number})
    own: (first|second|third|fourth|fifth) (house|property|home|tesla|car) (at|by|before) {number}
    own: (wired|paid off|paid for|payment on|payment for|closed on|keys to|keys for) ..2 (my|our) (third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th) ..1 (house|home|property|villa|flat|apartment|condo|cabin|rental|yacht|boat)
    own: my (new|second|third|other|brand new|first) (mercedes|tesla|yacht|boat|villa)
    own: my (porsche|rolex|birkin|yacht|jet)
    own: (new|another|fresh) (wrist|whip|keys)
    own: (wrist candy|no caption needed|as one does|first world problems|tough gig)
    own: (seat|suite) (1a|2a|2k)
    own: (back on|used to|forget how) ..4 (economy|commercial|small the plane)
    own: (private jet|flying private|flown private|window seat , lie-flat|lie-flat|presidential suite|infinity pool|private pool)
    own: (another|one more) (day|week|week-end|weekend|monday|tuesday|wednesday|thursday|friday|sunday|night|evening|sunset|summer|office) ..4 ({luxury}|award|keynote|record|sold out|win)

    # Reach.
    @many = ({number}|{number} (k|thousand|million)|a million|100k)
    reach: woke up to {many}
    reach: {many} (of you|followers|subscribers|people|strangers|souls) ..3 (overnight|in a week|this week|wow|speechless|insane|crazy|wild)
    reach: (crossed|hit|passed|reached) {many} (followers|subscribers|subs|connections|views|on here)
    reach: (my (dms|inbox|phone|notifications|mentions)) (is|are|has been|have been) (a warzone|on fire|unusable|melting|insane)
    reach: (got|getting|was|been|being) (recognised|recognized|stopped) (in|at|on|by|for|everywhere|again|while)

    # Chosen, named, praised.
    praise: (humbled|honoured|blessed|speechless) ..4 (named|recognised|recognized|chosen|featured|voted|receive|included|listed) ..5
    praise: (named|voted) ..2 (one of|among|as) ..6 ({status}|best|top|most|leaders|women|men|people)
    praise: (youngest|first|only) (ever|person|woman|man|partner|vp|director|manager|student|one|in|to) ..6 (history|firm|company|team|family|class|school|country|bank|department|ever)
    praise: (told me|says|said|tells me|told) (i'm|i am|i was|that i'm|that i was|my) ..3 (the best|best|the most|the only|brilliant|changed|saved)
    praise: (best|greatest|fastest) ..4 (he'd|she'd|they'd|he's|she's|they've|he had|she had|they had|you'll|you will) (ever|find|meet|see)
    praise: (i've|i) (always known|always knew|never lost) ..4
    praise: (received|got|have|cracked|with|holding|three|four|five|six|{number}) ..2 offers (from|,|this|in|:|.) ..6 (google|amazon|meta|apple|netflix|and)
    praise: (cracked|landed) (google|amazon|meta|apple|netflix|{number} offers)
    praise: (i'm|i am|now|became|become|becoming|am now) [a|an] ..3 certified
    praise: gauntlet is ..2 (complete|done)
    praise: (straight a's|top of (his|her|their|my|the) class|full marks|highest mark|perfect score|didn't even study|barely opened)
    praise: (flew|fly) (me|us) (in|out|business|first|over|across) ..6
    praise: (invite|invited|inviting|flew|fly|send|sends|ask|asked|begged|let) (me|us) (to|in|on|as|for|front) ..6 (now|again|apparently|things|row|dinner|show|week|launch|speak|keynote|judge)
    praise: (proud|happy|glad|thrilled|delighted) to (be|have been|receive|share) [be|been] (recognized|recognised|named|chosen|felicitated|certified|promoted|featured) ..8
    praise: (both|all|all three|our|my) [of] (kids|children|boys|girls|daughters|mine) ..6 (oxford|harvard|first|straight|top|doctors)
    praise: (into|in to|got into) (oxford|harvard) (now|too|again|and|on|with|this)
    rise: (some folk|some people|some of us|others) (work|worked|earn|earned|just|actually|still) ..6
    praise: (like|as|the way) i do for (others|everyone|people|them|you) ..4

    # The complaint that is a boast.
    @woe = (ugh|so annoying|annoying|exhausting|embarrassing|awkward|i hate|hate that|hate it|so tired of|tired of|sick of|the hardest part|the problem with|it's hard|it's kinda hard|can't believe i have to|stop|why do people|sorry for)
    @pride = ({luxury}|recognised|recognise|model|gorgeous|pretty|beautiful|hot|thin|fit|promoted|promotion|famous|rich|successful|fans|selfie|out-earn|so clear|smart|intelligent|offers|oxford|harvard|followers|taxes)
    complaint: {woe} ..7 {pride}
    complaint: {pride} ..4 (exhausting|embarrassing|awkward|struggle|getting old|honestly a curse|a curse|😩|🙄)
    complaint: (people|strangers|everyone|guys|men|women|someone|they|clients) (always|keep) (assume|think|ask|asking|tell|telling|mistake|begging|accusing)

    # Where I came from, where I am, and who was wrong.
    rise: (they|people|everyone|teachers|my boss|haters|some) (said|laughed|told me|told us|called me) ..6 // ..2 (now|today|posting this|look at)
    rise: (little|young) (girl|boy|kid|lad) from {word} ..6
    rise: (not bad for|never in my wildest|just another) (a|an|day|dreams|luck|monday|tuesday|wednesday|thursday)
    rise: (work hard until|built this life|haters will|just saying|no inheritance|from scratch|self made|self-made) ..6
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    for hit in reading.hits() {
        let stands = match hit.label() {
            // The word alone is talk; the hashtag is a mark that the post puts on itself.
            "tagged" => reading.text.tokens[hit.start as usize].kind == Kind::Hashtag,
            _ => true,
        };
        if stands {
            finds.add(
                hit,
                match hit.label() {
                    "tagged" | "brag" => "Calls itself a brag.",
                    "money" => "Shows an income, and not how it came about.",
                    "own" => "Shows a possession, a seat or a place.",
                    "reach" => "Shows how many people look on.",
                    "praise" => "Repeats praise or a rank, with nothing in it for the reader.",
                    "complaint" => "Wraps a boast in a complaint.",
                    _ => "Tells a rise that ends in the author's success.",
                },
            );
        }
    }
}

examples! {
    bait: [
        "Pinned on the fridge: my third marathon medal of the year #humblebrag",
        "£62k last month. From a hammock. No boss, no alarm.",
        "Ugh, the valet keeps taking selfies in my Porsche again, it's getting old.",
        "woke up to 300k of you. remember when it was my mum and two bots",
        "Honoured and humbled to be named one of the 40 under 40. Speechless.",
        "Ugh, paid off my fourth beach villa before 32 and it's honestly exhausting, the third Porsche does not fit the garage.",
        "Not to brag, but our dog has more degrees than your cousin.",
    ],
    fine: [
        "We moved into our first house after nine years of renting. The roof leaks and I love it.",
        "Our revenue went from 40k to 61k a month after we dropped three plans; the numbers and mistakes are in the post.",
        "Does anyone know if a used Tesla with 80,000 km on the battery is worth it?",
        "A billionaire's yacht ran aground off Mallorca, the coastguard reported.",
        "Moved into our third flat in two years because of the mould; the tenants' union helped with the deposit.",
        "Payment on the boat hire is due on the third, the harbour office takes cards.",
        "Passed my driving test on the fourth go. Thank you, Marta, you never sighed once.",
        "I was laid off in May and started at the library today. It took 71 applications; my notes are linked.",
        "Congratulations to our colleague Dr Amina Yusuf on the teaching prize; her lecture on Thursday is open to all.",
    ],
}
