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
    learned: None,
    detect,
};

frames! {
    r#"
    tagged: (humblebrag|humblebragging|actualbrag|notahumblebrag|notsohumblebrag|bragging|sorrynotsorrybrag|blessedlife|luxurylife|billionairelifestyle|millionairemindset|richlife|lifestylegoals)
    brag: (pardon|excuse|forgive|sorry for|sorry about) (the|my|this) (humblebrag|humble brag|brag|flex)
    brag: (not to|don't mean to|i hate to|not one to|i'm not one to|at the risk of|sorry to|never one to) (brag|boast|flex|toot my own horn|show off)
    brag: (weird|strange|slight|minor|humble|small|little|casual) (flex|brag) (but|though|coming)

    # Income shown, and how little it took.
    @period = (last month|this month|last week|this week|last year|this year|yesterday|today|overnight|a month|a week|a day|per month|per week|in a day|in one day|in a month|in a week|in one month|in one week|in {number} (days|weeks|months|hours)|so far this month|so far this year)
    @ease = (in my sleep|while i slept|while i was sleeping|while asleep|while you were asleep|while sleeping|from bed|from my bed|from my phone|from my couch|from my sofa|from my laptop|from a beach|from the beach|from a hammock|from my pyjamas|in my pyjamas|in my pajamas|before breakfast|before lunch|before coffee|by the pool|from bali|without leaving)
    money: (made|earned|cleared|grossed|banked|took home|pulled in|pulled|netted|closed|billed|invoiced|collected) [another|over|about|almost|a cool|more than|nearly|just] ({money}|{number}) ..4 {ease}
    money: ({money}|{number}) {period} . // ^ [all] (from|while|no|in) [a|an|the|my] (beach|hammock|bed|phone|laptop|boss|couch|sofa|alarm|pyjamas|office|degree|investors|poolside|pool|yacht)
    money: [another|a|an|yet another] ({number}|five|six|seven|eight|nine|5|6|7|8|9) (figure|figures|fig) (launch|exit|month|months|day|days|year|deal|wire|week|cheque|check|bonus|offer|from|in|while|without|before|again|this)
    money: (crossed|hit|reached|passed|just hit|just crossed) (my first|our first|the first) (million|{money}|six figures|seven figures|eight figures)
    money: (retired|financially free|millionaire) (at|by|before) {number}
    money: (made|earn|earned|earning|out-earn|outearn) (more|double|triple|{number} times) ..6 (than|what) (my|his|her|your|their) (dad|father|mum|mom|mother|boss|parents|teacher|teachers|old boss|ex|doctor|friends|year)
    money: (turned down|said no to|walked away from|declined) ..3 (a million|millions|{money}|{number} million|six figures|seven figures|netflix|offers)
    money: (bought|buy|paid off|paying for|paid) ..2 (house|flat|apartment|building|car|hotel|gym|block|street|island|villa) ..4 (in cash|cash|outright|no mortgage|for my (mum|mom|mother|parents|dad))

    # Houses, cars, watches, seats.
    own: (house|property|flat|rental|home|villa|airbnb) (number|no|#) (two|three|four|five|six|seven|{number})
    own: (first|second|third|fourth|fifth) (house|property|rental|home|lambo|porsche|rolex|tesla|car) (at|by|before) {number}
    own: (in|on|behind) my (porsche|ferrari|lambo|lamborghini|mclaren|bentley|maserati|g wagon|rolls|yacht|jet|private jet|penthouse|villa|mansion|chauffeur|tesla)
    own: my (new|second|third|other|brand new|first) (porsche|ferrari|lambo|lamborghini|mclaren|bentley|maserati|range rover|mercedes|bmw|tesla|rolex|patek|birkin|cartier|yacht|boat|penthouse|villa|mansion)
    own: my (porsche|ferrari|lambo|lamborghini|mclaren|bentley|maserati|rolex|patek|birkin|yacht|yachts|jet|penthouse|mansion|chauffeur|butler|private chef|villa in|chalet|castle)
    own: (new|another|fresh) (wrist|timepiece|rolex|patek|lambo|porsche|birkin|toy in the garage|whip|keys|driveway)
    own: (wrist candy|no caption needed|as one does|first world problems|rich people problems|luxury problems|champagne problems|good problem to have|nice problem to have|tough life|tough gig|hard life|life is hard)
    own: (seat|suite) (1a|2a|1f|2k|3a)
    own: (back on|used to|so used to|can't go back to|going back to|forgot how|forget how) ..4 (flying economy|economy|commercial|coach class|flying commercial|flying coach|small the plane|the back of the plane)
    own: (private jet|pj life|jet life|yacht life|flying private|fly private|flown private|flew private|window seat , lie-flat|lie-flat|lie flat|presidential suite|infinity pool|private pool|owner's suite)
    own: (another|yet another|one more) (day|week|week-end|weekend|monday|tuesday|wednesday|thursday|friday|sunday|night|evening|sunset|summer|office) ..4 ({luxury}|award|keynote|podium|record|sold out|win)

    # Reach.
    @many = ({number}|{number} (k|thousand|million)|half a million|a million|1m|100k)
    reach: woke up to {many}
    reach: {many} (of you|followers|subs|subscribers|people|strangers|souls) ..3 (overnight|in a day|in one day|in a week|and counting|this week|wow|speechless|insane|crazy|wild|unreal)
    reach: (crossed|hit|passed|reached|just hit) {many} (followers|subscribers|subs|connections|views|on here|impressions)
    reach: (from|remember when i had|remember when it was|used to have) {number} (followers|subscribers|readers|fans|of you) [to|and|.]
    reach: (my (dms|inbox|phone|notifications|mentions)) (is|are|has been|have been) (a warzone|on fire|exploding|unusable|melting|a mess|insane|blowing up|going crazy)
    reach: (got|getting|keep getting|was|been|being) (recognised|recognized|stopped|mobbed|papped|asked for (selfies|photos|autographs|a selfie|my autograph)) (in|at|on|by|for|everywhere|again|while)

    # Chosen, named, praised.
    praise: (humbled|honoured|honored|blessed|speechless|privileged|beyond grateful|deeply grateful|so grateful) ..4 (named|awarded|conferred|recognised|recognized|selected|chosen|featured|inducted|crowned|ranked|voted|receive|included|listed) ..5
    praise: (named|voted|ranked|crowned|elected) ..2 (one of|among|as) ..6 ({status}|best|top|most|influential|leaders|women|men|people)
    praise: (youngest|first|only) (ever|person|woman|man|partner|vp|director|manager|student|one|in|to) ..6 (history|firm|company|team|family|class|school|country|bank|department|ever)
    praise: (told me|says|said|tells me|told|assures me) (i'm|i am|i was|that i'm|that i was|my) ..3 (the best|best|the most|the only|too good|a genius|gifted|brilliant|changed|saved)
    praise: (best|greatest|finest|fastest|smartest) ..4 (he'd|she'd|they'd|he's|she's|they've|he had|she had|they had|you'll|you will) (ever|find|meet|see)
    praise: (i'm|i am) (simply|just|literally|honestly|officially|quite possibly|probably) ..1 (the best|the greatest|built different|that good|unstoppable|gifted|a genius|better than|gorgeous|the goat|goated)
    praise: (i've|i) (always known|have always known|always knew|never lost|never failed|haven't lost|knew i was) ..4
    praise: (received|got|have|cracked|converted|with|holding|three|four|five|six|{number}) ..2 offers (from|,|this|in|:|.) ..6 (google|amazon|microsoft|meta|apple|faang|unicorn|goldman|mckinsey|netflix|atlassian|and)
    praise: (cracked|bagged|landed) (google|amazon|microsoft|meta|faang|apple|netflix|{number} offers|multiple offers|my dream)
    praise: (i'm|i am|now|officially|became|become|becoming|am now) [a|an] ..3 (certified|kubestronaut|golden jacket|certifications|certs)
    praise: {number} (certifications|certificates|certs|awards|medals|trophies|exits|exams) ..6 (complete|unlocked|done|down|later|in the bag|achieved)
    praise: (gauntlet is|collection is|trifecta|grand slam|hat trick|clean sweep) ..2 (complete|unlocked|achieved|done)
    praise: (standing ovation|in tears|whole room|entire room) ..6 (again|another|every time|my talk|my keynote|for me|i)
    praise: (straight a's|top of (his|her|their|my|the) class|gifted programme|gifted program|full marks|highest mark|highest grade|perfect score|didn't even study|barely studied|without studying|barely opened)
    praise: (flew|fly|flown) (me|us) (in|out|business|first|over|across) ..6
    praise: (invite|invited|invites|inviting|flew|fly|send|sends|ask|asked|begged|beg|let) (me|us) (to|in|on|as|for|backstage|front) ..6 (now|again|apparently|things|row|dinner|show|week|gala|premiere|launch|speak|keynote|judge)
    praise: (sat|sit|sitting|seated|stood|dinner|lunch|drinks|photo|selfie) (next to|beside|with|between) (her|him|the|a|two|none|someone|{caps}) ..6
    praise: (proud|happy|glad|pleased|thrilled|delighted|honoured|honored) to (be|have been|receive|share) [be|been] (recognized|recognised|awarded|selected|honoured|honored|named|chosen|felicitated|certified|promoted|featured) ..8
    praise: (both|all|all three|our|my) [of] (kids|children|boys|girls|sons|daughters|mine) ..6 (oxford|cambridge|harvard|yale|ivy|first|straight|scholarship|top|gifted|medical school|med school|law school|doctors)
    praise: (into|in to|accepted to|accepted at|got in to|got into) (oxford|cambridge|harvard|yale|stanford|mit|princeton|columbia|juilliard) (now|too|again|and|on|with|this)
    rise: (some folk|some folks|some people|some of us|others) (work|worked|earn|earned|just|actually|still) ..6
    praise: (like|as|the way) i do for (others|everyone|people|them|you) ..4
    hint-score: (final grade|my grade|gpa|cgpa|a plus|straight|percentile|score|scored|grade|marks|result|results|rank)

    # The complaint that is a boast.
    @woe = (ugh|so annoying|annoying|exhausting|embarrassing|awkward|i hate|hate that|hate it|hate when|i'm so tired|so tired of|tired of|sick of|the worst part|the hardest part|the problem with|my biggest struggle|the struggle|it's hard|it's kinda hard|can't believe i have to|getting old|stop|curse|why do people|why does everyone|nobody tells you|sorry for)
    @pride = ({luxury}|compliment|compliments|recognised|recognized|recognise|recognize|model|modelling|modeling|gorgeous|pretty|beautiful|hot|skinny|thin|slim|fit|look so young|looking young|younger|promoted|promotion|famous|carded|id'd|rich|successful|my success|fans|selfies|selfie|out-earn|clear skin|so clear|smart|intelligent|talented|offers|headhunters|poached|recruiters keep|stanford|oxford|harvard|abs|followers|six figures|taxes|tax bracket|verified)
    complaint: {woe} ..7 {pride}
    complaint: {pride} ..4 (so annoying|annoying|exhausting|embarrassing|awkward|it's hard|struggle|getting old|honestly a curse|a curse|can't win|lol help|help 😩|😩|🙄)
    complaint: (people|strangers|everyone|guys|men|women|someone|they|clients) (always|keep|constantly) (assume|think|ask|asking|assuming|tell|telling|mistake|beg|begging|accuse|accusing)

    # Where I came from, where I am, and who was wrong.
    rise: (they|people|everyone|teachers|my teacher|my boss|haters|some) (said|laughed|doubted|told me|told us|called me) ..6 // ..2 (now|today|posting this|look at|yet here|here i am|here we are|guess who|who's laughing|choke)
    rise: (little|small town|young) (girl|boy|kid|lad) from {word} ..6
    rise: (not bad for|pretty good for|who would have thought|never in my wildest|some call it|just another) (a|an|day|dreams|luck|monday|tuesday|wednesday|thursday)
    rise: from ..3 (broke|cleaning|floor|sofa|couch|council estate|estate|nothing|zero|0|desk|garage|bus|bedroom) to ..8
    rise: while (you|u|they|everyone|y'all|most|some people|others) (was|were|are|sleep|slept|partied|complain|complained|scrolled|watched) ..6
    rise: (work hard until|built this life|hard work pays off|hard work paid off|haters will|they will say luck|some chase dreams|just saying|no inheritance|from scratch|self made|self-made) ..6
    rise: (some of you|most of you|y'all|u) ..2 (never|haven't|wouldn't|can't|couldn't) ..4 {luxury}

    hint-luxury: {luxury}
    hint-status: {status}
    hint-my-luxury: (my|our) ..2 {luxury}
    hint-bought: (bought|got|ordered|picked up|collected|upgraded|upgrade|closed on|treated myself) ..4
    hint-announce: (humbled|honoured|honored|blessed|proud|grateful|thrilled|excited|happy|delighted|pleased|stoked) (and|to|that) ..5 (announce|share|say|be|have|join|start|receive|accept|reveal)
    hint-new-role: (starting|started|joined|joining|promoted|promotion|new position|new role|next chapter|new chapter|new journey|new beginnings)
    hint-thanks: (thank|thanks|thank you|grateful to|shoutout|shout-out|shout out|hats off) ..6
    hint-how: (here's|here is|this is) (how|what|the)
    hint-finally: (finally|officially|just|guess who|somehow|accidentally|casually|apparently|again)
    hint-i-did: i (won|sold|made|earned|beat|finished|passed|got|bought|hit|crossed|closed|signed|built|scored|ran|graduated|retired|turned down|met|wrote)
    hint-they-me: (they|he|she|someone|somebody|boss|ceo|client|stranger|strangers|coach|teacher|doctor|doctors) ..3 (me|my|i'm|i)
    hint-superlative: (best|youngest|fastest|first|only|top|highest|most|biggest|greatest|record)
    hint-emoji: (💅|🥂|🍾|🏎|✈|🛥|💸|🤑|💰|😏|🤫|👑|🏆|💎|😌|🔑|💍|😎)
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let tone = reading.tone(Label::Flex);
    for hit in reading.hits() {
        let stands = match hit.label() {
            // The word alone is talk; the hashtag is a mark that the post puts on itself.
            "tagged" => reading.text.tokens[hit.start as usize].kind == Kind::Hashtag,
            "brag" => true,
            _ => tone.supports(),
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
    if tone.is_sure() {
        reading.reasons(Label::Flex, finds, "These words show off rather than tell.");
    }
}

examples! {
    bait: [
        "Pinned on the fridge: my third marathon medal of the year #humblebrag",
        "£62k last month. From a hammock. No boss, no alarm.",
        "Ugh, the valet keeps taking selfies in my Porsche again, it's getting old.",
        "woke up to 300k of you. remember when it was my mum and two bots",
        "Honoured and humbled to be named one of the 40 under 40. Speechless.",
        "Not to brag, but our dog has more degrees than your cousin.",
    ],
    fine: [
        "We moved into our first house after nine years of renting. The roof leaks and I love it.",
        "Our revenue went from 40k to 61k a month after we dropped three plans; the numbers and mistakes are in the post.",
        "Does anyone know if a used Tesla with 80,000 km on the battery is worth it?",
        "A billionaire's yacht ran aground off Mallorca, the coastguard reported.",
        "Passed my driving test on the fourth go. Thank you, Marta, you never sighed once.",
        "I was laid off in May and started at the library today. It took 71 applications; my notes are linked.",
        "Congratulations to our colleague Dr Amina Yusuf on the teaching prize; her lecture on Thursday is open to all.",
    ],
}
