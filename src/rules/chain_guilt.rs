//! The post works with guilt, pity, a dare, superstition or a chain letter to get a response.
//!
//! # Why it costs results
//!
//! Pressure gets a click from people who feel uneasy, and nothing after it. Those who see through it trust the next post
//! less, and the deserving case in it is lost with the rest.
//!
//! # What to do instead
//!
//! Tell the story and what would help, with a way to do it. Those who care will act without being shamed into it.
//!
//! # Source
//!
//! Meta's examples of engagement bait, December 2017; Cotte, Coulter and Moore 2005, Journal of Business Research 58(3), on
//! guilt appeals and inferred intent to manipulate.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Guilt, dares and chain letters",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::NEWS),
    learned: Some((Label::ChainGuilt, "Reads like posts that press with guilt, dares or luck; these words weighed most.")),
    detect: every_hit!(|label| match label {
        "chain" => "Asks to be copied on, as a chain letter does.",
        "luck" => "Promises luck or threatens with bad luck.",
        "dare" => "Makes responding a test of courage or heart.",
        "scroll" => "Puts blame on those who scroll past.",
        "pity" => "Asks for a response out of pity.",
        _ => "Uses guilt to get a response.",
    }),
};

frames! {
    r#"
    @post = (share|repost|retweet|rt|post|like|comment|reply|stop|scroll|ignore|forward|skip|copy|type|click|care|upvote|react|answer|finish|respond|bother|wish|paste|swipe)
    @won't = (won't|wont|will not|will never|don't|dont|do not|can't|cannot|never|wouldn't|will|will be|would|are|is|r|aren't|isn't)
    @shy = (scared|afraid|ashamed|embarrassed|chicken|proud|shy|busy|lazy|selfish|weak|frightened|cool|good|woke)

    dare: only {percent} ..4 (will|would|dare|have the) ..4 ({post}|courage|guts|heart|brave|nerve|understand)
    dare: (be|are you|part of|join|you be) (the|that) {percent} [who|?|🙏|$]
    dare: {number} (out of|of|in) {number} [people|of you] {won't} ..4 ({post}|{shy}|courage|guts)
    dare: (too|so) {shy} to (hit|share|repost|retweet|post|like|put|type|comment|press|copy|scroll|react) <!said
    dare: ({percent}|most people|people|ppl|most ppl|you|many|others|everyone) [of {word}] (r|are|is|will be|too) [too|so|just] (scared|afraid|ashamed|chicken|embarrassed|proud) to (post|share|repost|put|like)
    dare: (guts|courage|nerve|humanity|heart) to (share|repost|retweet|post|put this|put it|like this|copy|type|comment|paste|pass this|press|click|hit)
    dare: (dare|challenge) (you|ya|u|anyone|y'all|everyone|all of you) [all] to (share|repost|retweet|post|put|copy|like|type|paste|comment|set|pass this)
    dare: (cowards|haters|sheep) (won't|wont|will not|scroll|skip)
    dare: only (true|real|brave|kind|good|real ones|people|those|the real|a few|few|the strong|strong|christians|patriots|mothers) [{word}] [{word}] [{word}] [{word}] [{word}] (will|would) [have|even|ever|actually|the|be] [the|brave|enough] (share|repost|retweet|post|like|stop|comment|type|copy|reply|guts|courage|to|put|paste) 
    dare: (only people|people|those|anyone|someone|the ones|everyone) with [a] [good|kind|big|heart|any] (heart|hearts|soul|souls) ..3 (will|would|stop|share|like|press|won't|hit|type) ..2 ({post}|share|scroll|press|hit|like|type|pass|stop|say)
    dare: (if|unless) (you|u|ya|you've|your|ur) ..2 [have|got|had|has] (a|any|even|an|no|still|half|one) [{word}] (heart|soul|conscience|spine|bit of) !(condition|attack|disease|failure|rate) ..2 (,|you'll|you will|share|like|left|repost|scroll|type|press|hit|$|put|comment|in you) ..6 ({post}|share|put|story|type|amen|pass|scroll|past|like|say|stop|press|hit|leave|heart|this)
    dare: (scroll past|keep scrolling|skip this) if you ..3 (heart|soul|no|hate|don't)
    dare: (if you|if u) [really|truly|actually] (love|respect|support|care about|believe in|stand with|appreciate|honor|trust|loved|miss) ..5 (,|then|you'll|you will|you won't|you would|u will|u won't) [you'll|you will|you won't|you wouldn't|never|not|u won't] [{word}] (share|repost|retweet|pass|won't|scroll|ignore|skip|post this|type|put this|keep scrolling|dare)
    dare: (real|true) (friends|friend|fans|fan|patriots|christians|christian|men|mothers|supporters|ones|family|mums|moms|followers) (will|don't|won't|never|would) [always|never|not|just] (share|repost|retweet|post|like|stop|comment|read|scroll|answer|reply|type|copy|skip|ignore)
    dare: know who [of you] [my|the] (real|true) (friends|friend|fans) (are|is) !(not)
    dare: (see|find out|discover) (who|which|how many|if) [of you|are|is|my|the|people] ..5 (real friends are|real friends|actually reads|reads my|read my|read this|reading this|is real)
    dare: (who|which) ..3 (actually|really|still) (reads|read) (my|this|these|to)
    dare: (never get|don't get|nobody|no one|none) ..9 // prove (me|them|him|her|us) wrong

    scroll: (scroll|scrolling|skip|swipe) (past|by|right past|passed) (if you|this|him|her|them|a|without|someone|an|my|me|that|like|it|the poor|these|our|to look) !(page|pages|content|photo)
    scroll: (don't|dont|do not|please don't|how can you) (scroll|skip|swipe|walk|pass) (past|by|away|him|her|me)
    scroll: (will|they'll|you'll|just|people|folks|most) [all|just] (keep|continue|carry on) scrolling !(to|down|for|until|through|and)
    scroll: (means nothing|don't care|hate|ashamed of) ..5 (keep scrolling|scroll past)
    scroll: (will|gonna|going to|you'll|would|might|people|everyone|everybody|folk|most|folks) [all|just|probably|only|simply|also|you'll|will|gonna|likely] (scroll past|scroll by|keep scrolling|skip because|skip bc|skip cuz|swipe past|walk past) !(to|for|down)
    scroll: (ignore|skip) (this|him|her|me) (and you|if you have|if u have|if you don't) 
    scroll: (won't|wont|will not) even (bother to|say|like|share|wish|comment|react) !(that)
    scroll: (some|most|many|half|none|few|{number}) of (you|my friends|my followers) (will|won't|would|wouldn't) [not|never|even|just] [even] (bother|stop|scroll|skip|ignore|pass|swipe|keep scrolling) 
    scroll: {number} of you will ..9 (and leave|say nothing)

    guilt: (nobody|no one|no-one|noone|not a single person|not one of you|nobody's) (will|would|is going to|gonna|is gonna|ever|even|bothered|wished|liked|congratulated|noticed|said|shared|likes|looked|looks|stops|likes|wishes|comments|replied) ..3 (me|my|him|her|his|this|hello|happy|birthday|beautiful|stop|congratulations|congrats|like|share|notice|post|hi|grandma|grandpa|mom|veteran|soldier|at this)
    guilt: (bet|guess|guessing|thinks|suppose|convinced) [that|i|we|he|she|they] (nobody|no one|i won't|not one|she won't|we won't|not even|none) ..4 (get|likes|share|say|wish|comment|like|reads|stop|read|notice|remembers|retweet|repost)
    guilt: (i|we|he|she|they) (won't|will not|don't|dont|never|wont|can't|didn't|doesn't|haven't) [even] (get|getting|gets|got|have|receive) [a|any|one|even|single|many|no] [one|single|any] [single] (likes|like|comment|comments|love|attention|support|reply|replies|hello|wish|shares|upvote|views|followers|friends) [because|bc|since|here|for|,|as|like|from|cuz|than|on|that|$]
    guilt: (because|since|bc|cuz|as|coz) (i|i'm|im|he|he's|she|she's|we|we're|it's|its|they're|it|this) [am|is|are|was|isn't|aren't|not] (not|old|ugly|poor|fat|black|just|only|different|isn't|aren't|too|no) [a|as|that|so|and] (pretty|beautiful|ugly|famous|young|old|model|rich|hot|perfect|girl|celebrity|different|poor)
    guilt: (will|would|could|can) (i|he|she|we|anyone|anybody|someone|they) (get|receive|have|give him|say|even) [even] (one|a single|just one|even one|1) [{word}] (hello|like|share|comment|hi|wish|reply|follower|heart|word)
    guilt: ({number}|one|a) (heart|like|hello|share|comment|word|second|click|amen|upvote) (wouldn't|wouldnt|won't|would not|isn't|can't) ..2 (hurt|hurts|kill|kills|too much|of hurt|cost|harm)
    guilt: nobody (sees|reads|notices|looks at|likes|shares) (what i|my|me)
    guilt: [it|it's|its] (takes|take|took|costs) [you|u] (one|a|two|1|less than|only|just|nothing|zero|literally) [a] [second|seconds|click|tap|nothing|{word}] ..2 to (share|like|comment|say|press|type|repost|wish|hit|leave|support|help|care|pass|retweet|put)
    guilt: (gets|get|got|getting) (millions|thousands|all the|{number}) ..4 (and this|and he|and she|but this|and my|but our|likes|views|shares|attention|hearts) ..6 (nothing|nobody|none|ignored|hero|no one|nurse|soldier|veteran|zero|never|him|her|this)
    guilt: (never|don't|doesn't) (get|gets) (the|any|enough|as much|half the) (attention|recognition|likes|love|thanks|credit) [that|they|he|she|it|,|like|as]
    guilt: (wonder|wondering|curious) (if|how many|who|whether) ..5 (would even|ever read)
    guilt: (birthday|drawing|painting|alone) ..6 nobody cares
    guilt: (surely|maybe) (the internet|someone|facebook|you|twitter|the world|tiktok|strangers|we) (won't|can|will|wouldn't|could|would) ..2 (ignore|make|show|prove|give|wish|notice)
    guilt: (my|our|your|his|her) (son|daughter|kid|grandma|grandpa|mom|dad|grandfather|grandmother|mother|father|brother|sister|friend|husband|wife|nephew|niece|child|little girl) (thinks|says|believes|said|feels|cried) ..3 (no one|nobody|none|because nobody|not)
    guilt: (made|drew|baked|built|painted|cooked|drawn|knitted|grew|created|did) (this|it|these|her own|his own|my own) ..8 (and|but|yet|, and) [still] (nobody|no one|not one)
    guilt: (today is|it's|its|it is) (my|his|her|our) [{word}] (birthday|anniversary|last day|first day) ..3 (but|and) ..3 (nobody|no one|i know|alone|don't have|nothing|not one|forgot)
    guilt: (i|we|he|she|he's|she's) [has|have|got] (no|zero|few) (friends|followers|family|one) ..6 (but|so|surely|please|can you|too|,) ..6 (like|share|wish|internet|say|birthday|love|ignore|help|send|comment)
    guilt: (your|ur) (mother|mom|mum|mama|country|faith|god|kids|children|father|family|parents|dog) (means|mean|meant) (nothing|anything|something|everything|the world) [to you|to u] ,

    @rare = (hardly any|not one|not a single|none|few)
    @answer = (share|shares|repost|like|likes|comment|comments|reply|stop|wish|hello|amen|heart|word|retweet|scroll|post|read|put|click|react|birthday|congratulations|happy|hi|upvote|ignore|skip|walk|care|notice|thumbs up|support)
    wide: {rare} [of] (you|my|them|one|my so-called|people|these|those|your) ..6 (will|has|have|bothered|said|would|even|ever|did|dare|cares) ..5 {answer}
    wide: {rare} [of] [my|you|the] [{word}] [{word}] (like|share|comment|hello|word|heart|wish|repost|amen|message) (for|from|,|on|yet|.|!|since|all) ..6
    wide: (i bet|bet|guarantee|i know|guess|watch) [that] ..4 (won't|nobody|hardly|no one|barely|wont|not one|you'll|you will|people will|most of|none of|99|too busy) ..8 {answer} !(price)
    wide: (you'd|you would|they'd|they would|people would|people|you'll|y'all|people only|we) [all|only|always|just] (share|like|stop|care|repost|click|stopped|upvote|cry|liked|shared) ..6 (celebrity|celebs|famous|model|models|influencers|gossip|cats|selfie)
    wide: (scroll|scrolling|walk|walking|skip|swipe|walked) ..2 (past|by|away) ..4 (weren't you|now says|tells me|and you|without a)
    wide: (every|each) time (someone|somebody|you|one of you|a person) (ignores|ignore|skip|skips|scroll|swipe|keep scrolling) 
    wide: (like|share|likes|shares|comment|comments|hello|word|repost) ..9 shame on (us|you|everyone|them|facebook|people)
    wide: (so-called|so called|fake) friends ..8 (said|word|like|share|comment|wish|post|read|scroll|stop)
    wide: (see|find out|learn|discover|testing|test|wondering|experiment) [to see] (how many|who|which|if|who's|whos) ..4 (are real|is real|actually my|my real)
    wide: (delete|deleting|ignore|skip|break|breaking) (this|it|him|her) and (your|you|see|watch|the|it|something|bad|ur|good|he|she)
    wide: (raised right|decent|human|a heart|a soul|manners|kind) ..2 (you'll|you will|you'd|you would|u will|you won't|you can|you know) ..3 {answer}
    wide: (share|send|pass|forward|tag|mention) [this|it|on] (with|to) [at least] ({number}|five|seven|nine|ten|twelve|eleven|three|eight) [other|more|{word}] [{word}] ..9 (arrives|happens|comes|returns|something wonderful|good news|watch|by friday|surprise|blessing|reward|you'll see|wonderful|luck)
    wide: (too busy|too proud|too lazy) (to|for) ..3 ({answer}|this|him|her|say|type|me|us|an) 
    wide: but (you'll be|you'll|you will be|you're|everyone's|people are) [probably|all|just|be] (too busy|scroll past|keep scrolling) 
    wide: (please|pls) don't (prove|let|make) (her|him|them|me|my {word}) (right|feel|sad|think|cry|down)
    wide: (waited|sat|sits|sitting|waiting) ..4 (all day|alone|hours) ..9 (none|nobody|no one|not one|nothing)
    wide: (not|never) asking for (money|donations|anything|much|a penny|cash) ..4 (only|just|but|, a) ..8 {answer}
    wide: (be honest|go on then) ..5 (scroll|scrolling|skip|ignore|swipe|going to scroll|keep scrolling)
    wide: (put|keep|have|leave|post) (this|it) (on|up|as) [their|your|ur|the] [own|page|wall|status|timeline|profile] ..4 for [just|even|only|at least] (1|one|an|a|24|{number}) (hour|day|hours|minute|minutes|week)
    wide: (i'll|i will|we'll) (know|remember|notice|see) ..4 (who|if you|those who|which of) ..6 (ignore|ignored|skip|skipped|scroll|share|shared|didn't|doesn't|answer|answers|read|stopped|care|friends|real|stayed|like|liked)
    odd: (do not|don't|dont|never) (give|consent|allow|grant) [my] ..3 (facebook|meta|instagram|whatsapp|tiktok) ..6 (permission|use|photos|pictures|information|data|posts|consent|rights)
    odd: (prove|proves|show|shows) (him|her|them|my {word}|everyone|those|people|his {word}|her {word}) [all] wrong 
    odd: (they|people|everyone|my {word}|he|she|kids|someone) (said|told|says|laughed|told me|think|thinks|thought) [me|that|at|him|her] ..4 (nobody|no one|none) ..2 (would|will|cares|likes|wants|reads|care|ever|buy|like|want|watch|listen|is going)
    odd: (i|we|he|she) (told|promised|bet) (her|him|them|my {word}|me) ..3 (people|strangers|someone|the internet|you|facebook|the world|twitter|kind) ..4 (care|kind|like|would|will|share|wish|say|prove|still)
    odd: (if|when) you're (seeing|reading|hearing|watching) this [,|it's|it|then|right] ..5 (meant|sign|chosen|accident|blessed|picked|lucky|yours|about to)
    odd: (god|jesus|he|the lord|heaven|the universe) (sees|knows|remembers|is watching|will know|notices) ..4 (who|if you|those who|everyone who|scroll|skip|ignore|share|shared)
    odd: (ashamed|embarrassed|scared|afraid) of (jesus|god|him|the lord|christ|the flag) 
    odd: (not|isn't|aren't|nobody is|nobody's) (pretty|cute|famous|rich|a celebrity|viral|popular|interesting|cool) [enough|so|but|like|,|just|and|or] ..6 (nobody|no one|share|like|ignore|stop|scroll|but|skip|likes|so|deserve|deserves)
    odd: (this|it|that|my post|she|he) [probably|will|won't|wont|is gonna|gonna|is going to] (won't|wont|get|gets) [even|a single|any|zero|no|get|one] (likes|like|shares|comments|attention|views|share|love|hearts|comment) [because|but|since|bc|cuz|though|like|,|and|anyway|😢|😔|🥺]
    odd: (how many|who|which) [of you|of my|people|friends|else] ..3 (will|would|has the|have the|dare) [even|actually|really] (stop|guts|courage|bother|scroll|share|repost|copy|post this)
    odd: (can't|cannot|couldn't) (spare|find|give|take|manage) ..2 (second|seconds|minute|moment|one|a like|a heart|click|the time) ..6 (for|to|him|her|hero|us|share|like|say|wish)
    odd: (skip|ignore|scroll past|deny|unfollow) (if|and|means|=|when|at) ..5 (hate|don't care|love|no heart|cold|wrong|nothing|ashamed|regret)
    odd: (took|takes|take|taken) ..4 (second|seconds|click|tap|finger|one) ..9 (but|yet|still|and) ..4 (most|nobody|no one|won't|few|people|you'll|you won't|99)
    more: if you (can't|cannot|won't|don't|couldn't|wouldn't) (share this|share it|repost|spare|retweet|upvote|put this) ..9 (you|then|shame|i|don't|no)
    more: (0|zero|no) (likes|shares|comments|upvotes|hearts) (for|because|so far|yet|from|in)
    more: (unless|if) you're [not] [a|too|just] (chicken|scared|weak|fake|spineless|cold)
    more: birthday ..9 (nobody|no one|alone|forgot|on my own|not one|ignored) !(has|will)
    more: (nobody|no one|not one|not a soul) ..3 (birthday|happy birthday|congrats|congratulations|well done) [so|😢|😔|🥺|yet|today|this year]
    more: (let's|lets|wanna|want to|gonna|going to|trying to|just) (see|seeing|check|checking|find out|test) (who|how many|if anyone|if anybody|whether) ..6 (read|reads|care|cares|stop|stops|stopped|notice|notices|awake|brave|there|alive|guts|reading|sees|see my|see this|supports)
    more: (not one|none|zero) of (you|them|my friends|my followers|these) ..4 (share|shared|like|liked|said|say|wish|stopped|stop|comment|bothered|read|asked)
    chain: copy (and|&|n|+|,|then|/|-) paste [this|it|the|and] [text|status|post|message|below|word] (to|on|into|in|as|for|if|don't|do not|and|,|onto|rather|instead|not|so|🙏|with) [your|ur|own|you|the|share|status|wall|a|here|someone|honor|an hour] !(terminal|shell|console|command|code|browser|url|file|editor|link|template|prompt|chatgpt|prompts|snippet|these|following)
    chain: (don't|do not|not|dont|no) (share|sharing|shares) [,|.|—|-|just|:|but|only|!|;] [//] (copy|paste)
    chain: (copy|copied) (this|it|this and|& repost|and repost) ..3 (your|ur|own) (wall|status|page|timeline|feed|story|profile)
    chain: (hold|press) (your|ur|a|down) ..3 (finger|thumb) ..6 (copy|paste)
    chain: (paste|put|post|repost|leave|keep|set) (this|it|that) (on|as|to|in|into|onto) (your|ur) [own] (wall|status|page|timeline) (for|if|in|to show|as|and) 
    chain: as (your|ur|my) (status|wall) [for|to|if|in]
    chain: (break|breaking|breaks|broke|continue|keep|start|end|stop) (the|this) chain [letter|,|!|or|and|it|going|alive|🙏|.|$] !(of|reaction|migration|supply)
    chain: (pass|send|forward|share|give|post|repost|copy|mention|tag|text|dm) [this|it|her|him|them|on] [on|along|post|message|angel] [to|with|in] [at least|only|your|exactly] ({number}|ten|seven|five|twelve|three|eleven|nine|fifteen|twenty|four|six|eight|all) [other|more|of your|best|good|{word}] (people|friends|groups|contacts|souls|women|men|mothers|chats|others|ppl|moms|mums|pages) (before|within|in the next|or|and|in|tonight|now|by|today) ..6 (midnight|luck|hour|hours|minutes|or|bless|blessing|wish|money|happen|will|surprise|friday|die|regret|lock|you'll|seconds|love|crush|days|tomorrow|see|receive|get)
    chain: (started|began|original) ..3 (in|since) {number} ..8 (never|broken|chain|stopped)
    chain: (read|reads|reading) (this|to the end|it|until the end) ..10 (copy|paste|one word|write one)
    chain: (one word|a word) (about|on|for) how we (met|know)

    luck: (ignore|skip|break|don't share|scroll past|if you don't|if u don't|keep scrolling) ..10 (bad luck|seven years|years of|blessing)
    luck: ~ (send|pass|share|forward|repost|rt|retweet|quote|like|type|mention|claim|comment|save|react|touch|tag|tap|reply) ..10 (good luck|good news|blessing|bad luck|stay broke|forget u|forget you|fortune|lock it in|answered) [will|in|by|for|within|tomorrow|tonight|before|.|!|$|or|today|arrives|is|comes|answered|this|,|on|🙏|and|happens] 
    luck: (or|else) (you'll|you will|ur|your|stay|be|you|u|have) [will|have|get|be|stay|gonna|are|crush] [be|a|have|get|crush|will] (broke|single|alone|forget|sorry|seven|{number} years|will forget|bad|ugly|poor) [for|til|till|until|forever|u|you|years|luck|this|in|,|.|$|life|all]
    luck: will (bring|send) (you|u) ..2 (money|luck|fortune|love|wealth|cash|good news|happiness|peace) ..8 (if you|share|send this|send it|pass|in {number}|within|type|forward) 
    luck: (saw|seen|seeing) (the|this|it) [money|lucky|golden] (cat|angel|frog|dog|number|coin|star) ..4 [.|,|means|isn't] [//] (quote|rt|retweet|share|claim|repost|like|type|pass|reply)
    luck: (universe|angel|god|jesus|lord|spirit|stars|satan|enemy) [has|is|just] (chosen|picked|chose|watching|sent|testing|wants) ..8 (claim|ignore|type|scroll|amen|skip|deny|next|people today)
    luck: you (won't|will not|wouldn't|wont) [just] (skip|scroll|ignore|pass) [past|by|this|it]
    luck: (before|by) midnight ..6 (or|to|and|if|lock|for|will|else)
    "#
}

examples! {
    bait: [
        "97% of people won't have the courage to repost this",
        "Bet nobody will wish my grandpa a happy birthday 😢",
        "«Scroll past if you have no heart»",
        "Copy and paste this to your wall, don't share.",
        "Pass this to seven friends before midnight or bad luck follows",
        "Only people with a good heart will share this",
        "If you love your mother you won't scroll past.",
        "I know who my real friends are by who answers",
        "My son thinks no one will say anything about his first cake",
        "I dare you to put this as your status",
        "Most of you will just keep scrolling.",
        "nobody will like this because im not pretty",
    ],
    fine: [
        "97 % of the lake is frozen; keep off the edge near the weir.",
        "Copy and paste the snippet into your shell profile.",
        "My grandfather died this morning. He repaired clocks for sixty years.",
        "Please keep Tom in your thoughts, surgery is at noon.",
        "Keep scrolling to the second chart for the regions.",
        "Nobody came to my first reading. Four came to the second, and here is what I changed.",
        "Don't ignore the smell of gas: leave the house and call 112.",
        "He has a good heart and a weak knee.",
        "If you have a heart condition, see a doctor before the climb.",
        "True friends carried a piano up four floors for us.",
        "No one will be turned away at the shelter tonight.",
        "Bad luck with the weather: the regatta is off.",
        "See you at the bridge on Sunday, send me a word if you are late.",
    ],
}
