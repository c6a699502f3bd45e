//! The post asks for a follow or a subscription as such: for more of the same, for a second part, or in exchange.
//!
//! # Why it costs results
//!
//! Followers gained by asking or by exchange rarely read, and a network that shows posts to those who read learns from it.
//! A footer that asks for everything at once also hides the one step that would help.
//!
//! # What to do instead
//!
//! Name one place, what comes there and how often, and for whom. That gives the right reader a reason.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017; TikTok's rules against exchanging followers; John et al. 2017,
//! Journal of Marketing Research 54(1), on what a follow does not change.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Asks for a follow",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL.without(Guards::APPEAL),
    learned: Some((Label::FollowBait, "Reads like posts that ask for a follow as such; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @more = (more|daily|weekly|updates|tips|content|insights|part|posts|stuff|ideas|chaos|like this|the next|the rest)
    @f = (follow|flw)

    # Ways, signs and papers are followed, too.
    other: {f} (the|these|those|our|your|any|all) ..3 (signs|sign|notes|instructions|path|trail|arrows|arrow|markers|diversion|marshals|tracks|river|road|detour|checklist|manual|procedure|steps)
    other: {f} [yellow|blue|red|green|white|orange|local|official|temporary] (signs|arrows|markers|diversions|signage|signposts)

    follow: ~ {f} (me|us|@|along|back|4) !(through|up|the|these|this|your|suit|them|along)
    follow: ~ {f} (for|if) !(the|official|info|updates|official|guidance|instructions|advice|labour) {word} 
    follow: ~ {f} (me|us) (on|for|here|if|to|so|now|@|at|and|today|!|.|,|:|{mention}|$|over|back|too|2|4|there|in)
    follow: <!i <!they <!can {f} (me|us|my page|our page|my account|our channel|this account|this page) (for|to|if|so|here|back|now|4|@|{emoji}|today|please) !(the)
    follow: ~ {f} along (for|with|here|if|✌|so|on) 
    follow: ~ {f} (this|my|our) [new|other|main|little|small] (page|account|profile|channel|blog|journey|ig|instagram|tiktok|twitter|facebook|handle|priv|alt|backup|series|space)
    follow: ~ {f} {mention} (and|&|+|for more|instead|if|{mention}|,|back|they) !(information)
    follow: ~ {f} my [{word}] [{word}] {mention}
    follow: {f} !{determiner} !(up|through|suit|along|him|them|it|by|me|us) {word} [{word}] for (more|daily|weekly)
    follow: (➕|🔔|👉|✅|♻|🔗|✨|+|p.s) {f} !{determiner} !(up|through|suit)
    follow: ~ {f} !{determiner} !(up|through|suit|along|him|them|it|by|on|with|in|directions|instructions|doctors|advice|routes|signs|safety|local|official|social|trail|proper|guidelines|good|best|and) {word} [{word}] [{word}] for ..2 {more}
    follow: ~ {f} !{determiner} {word} {word} (for|if|to get) [{word}] (more|daily|weekly|tips|content|insights|updates|posts|stories|leadership|advice)
    follow: <!unfollow <!who ~ (follow !{hashtag}|hit follow|press follow|tap follow|click follow) [and|,|&|button|for|if|so|to|now|below|$|{emoji}] $
    follow: {press} [that|the|on|this|da] [little|big|blue|red|plus] (follow|subscribe|sub|plus sign|plus|bell|follow button|subscribe button|connect) [button|icon|sign|bell|if|for|so|and|to|,|&|now|$|{emoji}] !(up)
    follow: ~ (give|drop|throw|spare|leave|send|slide) [me|us|him|her|them|it|this|this {word}|my {word}|our {word}|the {word}] ..1 (a|your|that|one) [quick|little|lil] follow
    follow: (a|one|your|every|each|any) (follow|sub|follower) (would|helps|means|costs|goes|is free|makes|will|from you|counts|takes|keeps|and)
    follow: (consider|considering) (following|a follow) !(up|the)
    follow: (feel free|would love|i'd love|glad|hope|please|pls|means) ..5 follow (me|us|my|our|and|along|here|$|if|back|for)
    follow: (don't|not|haven't|aren't|isn't|never) ..3 (following|follow|followed) (me|us|my page|our page|this page|this account|along) [yet|already|then|,|?|:|$|here]
    follow: (make sure|sure that|sure) [that] [you|you're|you are|u|to] [are] (following|follow) [to|me|us|with]
    follow: if ..10 (follow me|follow us|follow along|hit follow|follow for)
    follow: new here ? [//] ..4 (follow|stick around|subscribe|tap|hit)
    follow: (more|want more|enjoy|want|liked|like this) ..5 ? [//] [then|just|👇|,|🔔] (follow|subscribe|hit follow|you know where)
    follow: (stay tuned|stick around|come along|hang) ..3 (and|&|,|with me|then) (follow|{mention}|subscribe|hit follow|hit that)
    follow: ~ (join) (my|our|the) (tribe|squad|gang|family|crew|cult|journey|community|army|movement) [here|on|,|and|&|by|,|—|-] (press|hit|follow|subscribe|smash|by|tap)
    follow: ~ (like|share|comment|repost|retweet|rt|save|react|subscribe|tag) [,|and|&|+|n|/|then] [share|like|comment|repost|save|,|and|&|+|rt|retweet|subscribe|tag] [,|and|&|+|then|n|/|or] [share|like|comment|repost|save] [,|and|&|+|then|n|/|or] (follow|subscribe|flw) !(up|the|instructions|to)
    follow: ~ (follow|flw) [,|and|&|+|n|/|then] (like|share|comment|repost|retweet|rt|save|subscribe|tag|turn) !(up|with)
    follow: (who|anyone) ..3 (isn't|not|am i not) (following|followed|mutuals) [me|us|with] [yet|already]
    follow: (you|u|ya) know which button $
    follow: (plus|➕) me (for|if)
    follow: ~ connect with me (if|for|here|on|and|to|!|.|$|so) 
    follow: ~ (let's|lets) (connect|be friends|mutual|grow together|grow|network) !(the|these|those|our|your) [here|on here|on|if|and|,|!|.|:|drop|👇|$|🤝|{emoji}|?] [//] (drop|say|leave|comment|follow|send|hit|i follow|i always|small|share|tag|introduce|here|back|who|i)
    follow: ~ (like|visit) (our|my|us) page 
    follow: (follow|find|join) (us|me|my) [on] (instagram|facebook|twitter|tiktok|youtube|ig|linkedin|threads|x|bluesky) [:|,|@|/|{url}|{mention}|and|&|+]

    subscribe: ~ (subscribe|sub) [now|today|please] (to my|to our|to me|to us|our|my|for more|if|and|,|&|+|to this) [new|youtube|little] [channel|youtube|more|us|notifications|part|the next|daily|ring|hit|like|share|follow|ring|page] (channel|youtube|more|for|ring|hit|like|share|follow|comment|page|videos|content|🔔|bell|notifications|$|so|and|dear|if|on)
    subscribe: ~ (like|share|comment|follow) [,|and|&|+|n|/|then] subscribe
    subscribe: (hit|smash|press|tap|click|turn on|ring) [the|that|this|my|a] [little|notifications|post|🔔] (notifications|notifs|🔔|bell so|bell for|bell 🔔) 
    subscribe: (hit|smash|press|tap|ring) (the|that) [little] bell (!|$|🔔|and|,) !(twice)
    subscribe: (subscribe|sub) (so|before|if|or) [you|i|it's|else] [don't|never|do not] (miss|forget|lose)
    subscribe: ~ subscribe [now|today|below|👇|please|pls] [!|.] $ <closer>
    subscribe: (turn|switch|put) (on|my) ..2 (notifications|notifs|bell) [on|for|so|if|!|.|$|to|and]

    exchange: ~ (consider following|follow me|follow us|following) ..4 (do the same|follow back|return)
    place: (newsletter|podcast|magazine|bulletin|substack|mailing list|journal|calendar)
    exchange: (f4f|sub4sub|followback|ifb|followtrain|writerslift|moots|teamfollowback|follow train|gain train|writers lift|follow-back|follow chain)
    exchange: (follow for follow|follow each other|comment for comment)
    exchange: (i|i'll|will|always|we|we'll|and|of course|definitely|i'd) ..3 (follow back|follow u back|follow you back|return the follow|return follow|follow everyone|follow all|followback|followed back)
    exchange: follow back (instantly|always|everyone|all|guaranteed|100|immediately|quickly|within|same day)
    exchange: (looking for|need|want|be|being|new|more|lets be|let's be|become|seeking|any|make|find|gain|iso) [some|more|new|active|{word}] (moots|mutuals|mutual|moot|oomfs) [who|that|with|here|!|.|$|,|?|in|on|like|?]
    exchange: ~ (drop|leave|put|comment|share|post|paste|shout) [me|us|below|down] (your|ur|yours|yr|those|ya) (@|handle|handles|link|links|profile|channel|blog|account|accounts|ig|linkedin|tiktok) [@|handle|handles|link|links|profile|channel|account|and|below|👇|in|,|so|for|here|&|+|i'll|ill|to]
    exchange: (follow|followed) (everyone|everybody|anyone|all|people|those|each) (who|that|here|below|in|back|on this) 
    exchange: (follow|gain|grow) (with me|train|together|trick) [,|:|!|and|—|-|🚀|$] 
    exchange: (small|new|fellow) (streamers|creators|accounts|writers|business|businesses) ..5 (drop|grow|link|lift|follow|let's)

    goal: {number} [more|new|kind|lovely] (followers|subscribers|follows|follower) (away|to go|until|till|=|before|by|left|short|today|tonight|pls|please|or|would|this|from|so|goal|challenge|then|shy|for my)
    goal: (road|way|path|journey|race) to {number} [followers|k|!|so|🚀|{emoji}|subscribers|$|,|.|before|by]
    goal: (help|get|push|take|carry|bring) (me|us|this page|this account|him|her|my page|our page) ..3 (to|reach|hit|get to|past|over|cross) {number} [followers|subscribers|k|before|by|!|$|today|tonight|follow]
    goal: (only|just|we're|i'm|im|at|still|so) ..3 {number} [followers|people|more|of you|subscribers|follows] (away from|off|short of|from|left to) {number}
    goal: (tryna|trying to|want to|wanna|need to|gotta|let's|can we|can i|about to|would love to) (hit|reach|get to|get|cross|break|touch) {number} [k] (followers|subscribers|tonight|by|before|today|this|on here|!|,|$|run|please|pls) 
    goal: (be|become|who's|gonna be|going to be) [my|our|the|number] [lucky] {number} (follower|sub|follow)
    goal: (im|i'm|i am|we're|currently|sitting|stuck) at {number} [followers] [.|,|!|and|:|;] [//] [{word}|just|only] ({number}|fifteen|twenty|ten|five|a few|thirty|fifty|two|three|one|four|six|eight|a dozen|help|who|can|kind|some|need) 
    goal: (at|hit|reach|get to|until|at) ..2 {number} [k] (followers|subscribers|follows) !(and|in|with|for|on|after|i|last|,)
    goal: (so close|close) to {number} [k] [followers|!|subscribers] <closer>

    wide: (get|start|be|go|keep|been|worth|try) [yourself|yourselves|on|to] following (me|us|along|this|here|my|our|$|!|for|then|now)
    wide: (without|by|for|from|and|before|start|consider|mind|thanks for|not|like|love) following (me|us|this page|this account|along|my|our) !(up|instructions|advice|rules|recommendations)
    wide: follow (the|our|my|this|both|all|these|each) (backup|back up|back-up|new|second|other|main|alt|secret|spare|page|account|person above|three|rest of us|link in bio)
    wide: ~ follow [and|&|to] (help|support|grow|build|be|become|get|see|join|watch|i'll|i'd|win|make|keep up|not) [us|me|part|grow|my|our|the|more|your|a] !(through)
    wide: <!you ~ (follow|subscribe|connect) [me] so (i|we|you|u|that|my|the|they)
    wide: i follow , you follow
    wide: (follow|comment|mutual|connection|connect|gain|sub) (chain|train|party|loop|swap|parade)
    wide: (a|one|your|that) (follow|subscribe|sub) [here|from you|button] (is|=|isn't|takes|costs|would|means|helps|makes|goes|keeps|does|away|=)
    wide: (follow|plus|subscribe) (button|icon|sign) [is|says|that|up|right|down|.|,|?|it's|=|looks|gets|with] (your name|follow|there|here|lonely|up|right there)
    wide: (bell|notifications) on [,|.|!|$|and|so|for|please]
    wide: (mutuals|moots|followers|subscribers) (please|pls|plz|wanted|needed|welcome)
    wide: (no|zero|few|only {number}) (followers|mutuals|moots|friends) [yet|here|on here|and|so|,] ..6 (follow|say hi|help|add|moots|mutuals)
    wide: (get|getting|carry|push|drag|take|help|boost|bring) (me|us|this page|this account|the page|our page|my page) ..1 (to|over|past|across) ({number}|five|ten|a hundred|a thousand|the next) [k|followers|thousand|mark|hundred] [by|before|this|tonight|today|together|!|$|mark|🙏] <closer>
    wide: (over|across) the line [?|!|$|🙏|,|by|tonight] <closer>
    wide: (help|get) (me|us|him|her|this page|my page|the page) (grow|reach|hit) [to] [my|our|the|a|here|this|{number}|on] [goal|account|page|new|channel|first|audience|following|{number}] !(tomatoes|food)
    wide: (move|moved|moving|jump|hop|come|switched|leaving|switching|going) [over] to (our|my|a|the) (new|other|second|backup) (page|account|one|channel|profile|handle) ..6 (follow|join|find|come|see you|over|hit)
    wide: (daft|mad|silly|crazy|rude|mental|wild) not to (follow|subscribe)
    wide: (connect with me|add me|send me an invite|hit connect) [if|,|!|on|here|and|for|to|.|$|🤝] ..3 <closer>
    wide: i accept (everyone|all|every|anyone)
    wide: (part|pt) (2|two|3|three) ? [//] (let me|say|comment|like|shout|tell|you|who|yes|follow|👇|want|smash)
    wide: (shall|should|do you want|want|you want|who wants|who'd like|ready for) [i|me|to|you] [do|make|post|drop|to|film|write|upload|want] [a|the|to|for|do|see] (part|pt|chapter|round|episode) (2|two|3|three)
    wide: (part|pt) (2|two|3|three) ..6 (if this gets|only show|on my page)
    wide: (follower|friends|followers|following) list ..3 (before|while|now|today)
    wide: (follow|flw) (pls|please|plz|guys|y'all|babes|x|xx|me now|🙏|❤|immediately|rn) 
    wide: (like|enjoy|love|want|need|for|see) (more|this|my posts|these|it) [like this|of this|of these|content|stuff|posts] [?|,|:|→|👇] [//] [then|please|you know|just] (follow|subscribe|hit follow)
    wide: <closer> ~ follow [me|us|along|{word} {word}] for ..4 (daily|weekly|more|content|insights|tips|career|leadership|mindset|growth|stories|motivation|inspiration|posts) 
    wide: (👋|💡|📌|💪|🌟|⚡|📢|🙏|🤝|🚀|💬|🧠|🏆|🔥|🫶|❤|💙) follow !(the|this|these|up|your|a|an|his|her|these) 
    odd: (part {number} tomorrow|the ending|the rest) ..6 (follow|followers|you know what to do|subscribe|following|notifications)
    odd: (if|am) (you're|ur|you|i) (seeing this|see this|invisible) ..6 (follow|follow me|say hi)  
    odd: (hit|press|tap|smash|click|give|find|push) [me|us] [with] [the|that|a|on] [big|little|blue|red] (+|plus|connect|follow|subscribe|join) [button|sign|icon] (and|so|for|if|before|to|,|!|.|$|now|🙏|below|up there|please|already)
    odd: (add|invite|connect|request) me (,|!|.|$|i|please|pls|on|and|if|so|👇|as a) <closer>
    odd: (say hi|say hello|comment|drop a|leave a|like this|like|reply) ..5 (and|&|so|,|n) (i'll|i will|we'll|ill|i|we|lets|let's|we can) [definitely|all|always|be] (follow|follow back|connect|add you|mutuals|moots)
    odd: (you|u) ..4 (here|still here|reading this|made it|visiting) ..6 (follow|following|subscribe) [?|,|!|.|me|already|along|button|us|us|then|$]
    odd: (follow|subscribe|following|follow me|follow us) [,|,|!|?|.|—] [//] (it's free|costs nothing|go on|do it|thank me|we have)
    odd: (i'd|i would|we'd|would|it'd|it would) [love|be|mean|appreciate] ..6 (a follow|you to follow|you follow)
    odd: (follow|following|subscribe|subscribing) (is|would be|=|isn't|takes|costs|helps|means|keeps) (free|nothing|a|one|me|us|the|caring|love|everything|all|just|so) [{word}] 
    more: ~ (do|must|kindly|pls|plz|please) (follow|subscribe|sub) [me|us|my|our|this|for|and|to|!|.|,|$|🙏|back|page|channel] !(a|an|no|the|these|instructions|guidelines|rules|up|through|link|directions|signs|local|on|official|government|your|all|up|health|safety)
    more: (support|subscribe|visit|like|join) (my|our) (channel|page|profile|account|youtube|stream) 
    list: ~ (follow|subscribe) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|save|tag|retweet|rt|bookmark|react) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|share|repost|save|tag|retweet|rt|bookmark|react) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (follow|subscribe) [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    list: ^ (like|comment|share|repost|save|tag|retweet|rt|bookmark|react) [this|it|this post|below|the post] // ^ (follow|subscribe) !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|one lucky|lucky follower|lucky someone|entries|enter :|enter ,|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (follow|flw|subscribe) !(the|up|these|your|instructions)
    loose: (following us|following me|must follow|by following|be following|hit follow|followers|a follower|our follower|follow us|follow me)
    last: (follow button|little plus|the plus) (next to|beside|by|near|under|on|above|at) (my|our|the) (name|photo|profile|picture|handle|face|top)
    part: (comment|like|follow|reply|say|drop|type|subscribe|want|wants|need|needs|ready for|should i|shall i|demand|vote for|asking for|ask for) ..4 (part|pt|chapter|episode) (2|two|3|three|4) !(of)
    part: (part|pt) (2|two|3|three) (?|drops when|when we|when this|when i|if this|if we|if you|at {number}|only if|anyone|goes up when)
    part: (i'll|i will|we'll|ill|gonna|i might|might|will) ..3 (post|drop|share|upload|do|make|release|tell) [a|the] (part|pt) (2|two|3|three) [if|when|once|for|with|at|$|after]
    part: if ..8 (post|drop|share|upload|do|make|release) [a|the|you] (part|pt) (2|two|3|three)
    part: (want|wanna) [to] [see|know|hear|find] ..6 ? [//] [you'll|then|you|just|gotta|have to|need to] ..3 follow
    part: (you'll|you will|gotta|got to|you) have to follow
    part: (follow|subscribe) ..5 (don't|never|do not|dont|doesn't|won't) ..1 (miss|missing) 
    "#
}

/// A newsletter, a show or a magazine is a place of its own; asking for a subscription to it names a path.
fn detect(reading: &Reading, finds: &mut Finds) {
    let is_draw = reading.text.counts.words <= 90 && reading.labelled("draw").next().is_some();
    let has_place = reading.labelled("place").next().is_some();
    for hit in reading.hits() {
        let what = match hit.label() {
            "place" | "draw" => continue,
            "loose" if !is_draw => continue,
            "subscribe" if has_place => continue,
            "exchange" => "Offers or seeks follows in exchange.",
            "goal" => "Names a number of followers to reach.",
            "part" => "Makes a second part depend on engagement.",
            "subscribe" => "Asks for a subscription as such.",
            _ => "Asks for a follow.",
        };
        finds.add(hit, what);
    }
}

examples! {
    bait: [
        "«Follow me for more» bread",
        "F4F, i follow back everyone",
        "Comment for part 2!",
        "«Subscribe and hit the bell so» that you never miss a video",
        "Help me get to 1000 followers before Sunday",
        "Looking for moots who knit 🧶",
        "If you are not following me yet, what are you waiting for?",
        "Im at 990. Ten of you could make my day",
        "Drop your @ and I'll follow the first twenty",
        "➕ Follow Ana Petrov for more on leadership",
        "Smash that follow button",
        "ℱ𝑜𝓁𝓁𝑜𝓌 𝓂ℯ for daily tips",
        "Don't forget to like and subscribe!",
    ],
    fine: [
        "Follow the river for three kilometres, then turn left.",
        "We followed 400 patients for ten years.",
        "Follow up with the printer by Wednesday.",
        "My podcast Night Shift talks to people who work while others sleep; new episode on lighthouses.",
        "The Tide Letter comes every Friday with one map and its data: https://example.org/tide",
        "Part 2 of the series on the canal covers the locks.",
        "More details will follow on Monday.",
        "I lost 300 followers after that post and gained four clients.",
        "Which accounts do you follow for labour law?",
        "For the state of the outage see our status page: https://status.example.org",
        "The dog follows me to the bakery.",
        "Subscription prices rise by one euro in June.",
        "Stop telling people to follow you for more.",
        "Follow signs for the east car park; the shuttle leaves every ten minutes.",
        "Follow the upgrade notes before you move from 4.2 to 5.0.",
        "From the station follow the yellow arrows to hall C.",
        "Follow our checklist when the boiler locks out, step 3 first.",
        "Can I subscribe to the bin calendar from my phone?",
    ],
}
