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
    learned: Some((Label::ChainGuilt, "These words press with guilt, dares or luck.")),
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
    @post = (share|repost|retweet|rt|post|like|comment|reply|stop|scroll|ignore|forward|skip|copy|type|click|care|upvote|react|answer|finish|acknowledge|respond|bother|wish|congratulate|paste|swipe)
    @won't = (won't|wont|will not|will never|don't|dont|do not|can't|cannot|never|wouldn't|refuse to|will just|will|will be|would|are|is|r|aren't|ain't|isn't)
    @shy = (scared|afraid|ashamed|embarrassed|chicken|proud|cowardly|shy|busy|lazy|selfish|weak|frightened|cool|good|woke|heartless)

    dare: {percent} [of] [{word}] [{word}] [{word}] [who read this] {won't} [not|never|too|be|be too|even|just|have] ..2 {post} !to
    dare: {percent} [of] [{word}] [{word}] [{word}] {won't} ..3 (courage|guts|balls|nerve|heart|decency|brave|dare|{shy})
    dare: only {percent} ..4 (will|would|dare|have the|have enough|are brave) ..4 ({post}|courage|guts|heart|balls|brave|nerve|understand)
    dare: (be|are you|part of|join|you be) (the|that) {percent} [who|?|🙏|$]
    dare: {number} (out of|of|in) {number} [people|of you] {won't} ..4 ({post}|{shy}|courage|guts)
    dare: (too|so) {shy} to (hit|share|repost|retweet|post|like|put|type|comment|press|copy|scroll|react)  <!said
    dare: ({percent}|most people|people|ppl|most ppl|you|many|others|everyone) [of {word}] (r|are|is|will be|too) [too|so|just] (scared|afraid|ashamed|chicken|embarrassed|proud) to (post|share|repost|put|like)
    dare: (guts|balls|courage|nerve|brave enough|bold enough|backbone|decency|humanity|heart|man enough|big enough) to (share|repost|retweet|post|put this|put it|like this|stop scrolling|copy|type|comment|paste|pass this|press|click|hit)
    dare: (dare|daring|challenge|double dare) (you|ya|u|anyone|y'all|everyone|all of you) [all] to (share|repost|retweet|post|put|copy|like|type|paste|comment|set|pass this)
    dare: (cowards|coward|haters|weak people|snowflakes|sheep|atheists|nonbelievers) (won't|wont|will not|scroll|skip)
    dare: only (true|real|brave|kind|good|the brave|real ones|people|those|the real|a few|few|the strong|strong|christians|patriots|mothers) [{word}] [{word}] [{word}] [{word}] [{word}] (will|would) [have|even|ever|actually|the|be] [the|brave|enough] (share|repost|retweet|post|like|stop|comment|type|copy|reply|guts|courage|to|put|paste) 
    dare: (only people|people|those|anyone|someone|the ones|everyone) with [a] [good|kind|big|heart|any] (heart|hearts|soul|souls|conscience|decency) ..3 (will|would|stop|share|like|press|won't|hit|type) ..2 ({post}|share|scroll|press|hit|like|type|pass|stop|say)
    dare: (if|unless) (you|u|ya|you've|your|ur) ..2 [have|got|had|has] (a|any|even|an|no|still|half|one) [{word}] (heart|soul|conscience|ounce|shred|decency|spine|bit of) !(condition|attack|disease|failure|rate) ..2 (,|you'll|you will|share|like|left|repost|scroll|type|press|hit|$|put|stop scrolling|comment|in you|don't scroll) ..6 ({post}|share|put|story|type|amen|pass|scroll|past|like|say|stop|press|hit|leave|heart|this)
    dare: (scroll past|keep scrolling|skip this|ignore this|walk past) if you ..3 (heart|soul|no|hate|don't|heartless)
    dare: (if you|if u) [really|truly|actually] (love|respect|support|care about|believe in|stand with|appreciate|honor|honour|worship|trust|loved|miss|have love) ..5 (,|then|you'll|you will|you won't|you would|u will|u won't) [you'll|you will|you won't|you wouldn't|never|not|u won't] [{word}] (share|repost|retweet|pass|won't|scroll|ignore|skip|post this|type|put this|keep scrolling|dare|have no problem)
    dare: (real|true) (friends|friend|fans|fan|patriots|patriot|christians|christian|men|mothers|supporters|ones|believers|family|mums|moms|followers) (will|don't|won't|never|would) [always|never|not|just] (share|repost|retweet|post|like|stop|comment|read|scroll|answer|reply|type|copy|skip|ignore)
    dare: know who [of you] [my|the] (real|true) (friends|friend|fans) (are|is) !(not)
    dare: (see|find out|discover) (who|which|how many|if) [of you|of my friends|are|is|my|the|people] ..5 (real friends are|real friends|true friends|actually read|actually reads|really read|really reads|reads my|read my|reads this|read this|read these|reading this|reads these|is real|still read|paying attention|has my back|would notice|has a heart)
    dare: (who|which) ..3 (actually|really|still) (reads|read) (my|this|these|to)
    dare: (are|be) you (brave|bold|strong|human|kind) enough
    dare: (never get|never gets|don't get|nobody|no one|none) ..9 // prove (me|them|him|her|us) wrong

    scroll: (scroll|scrolling|skip|skipping|swipe|swiping|scrolled|swiped|scrolls|swipes) (past|by|right past|right by|passed) (if you|this|him|her|them|a|without|someone|an|my|me|that|like|it|the poor|these|our|to look) !(page|pages|content|photo)
    scroll: (don't|dont|do not|please don't|how can you|how could you) (scroll|skip|swipe|walk|pass) (past|by|away|him|her|me|on by)
    scroll: (don't|dont|do not|please don't) ignore (this|him|her|me|my|it) [post|$|!|.|🙏|🥺|please|if|and|,|or]
    scroll: (will|they'll|you'll|just|people|folks|most) [all|just] (keep|continue|carry on) (scrolling|swiping) !(to|down|for|until|through|and)
    scroll: (means nothing|don't care|don't love|no heart|not ashamed|hate|heartless|ashamed of) ..5 (keep scrolling|scroll past|scroll on|just scroll|skip this|ignore this)
    scroll: (will|gonna|going to|you'll|would|might|people|everyone|everybody|folk|most|folks|ll) [all|just|probably|only|simply|also|you'll|will|gonna|likely] (scroll past|scroll by|scroll away|keep scrolling|skip because|skip bc|skip cuz|swipe past|swipe by|ignore this|ignore me|ignore him|ignore her|ignore my|skip this|skip it|pass by|walk past|swipe away) !(to|for|down)
    scroll: (ignore|ignoring|skip|skipping) (this|him|her|me) (and you|if you have|if u have|if you don't|at your own|means you) 
    scroll: (won't|wont|will not) even (bother to|say|like|share|wish|comment|react|congratulate|acknowledge|give a like|reply to this) !(that)
    scroll: (some|most|many|half|none|few|{number}) of (you|my friends|my followers) (will|won't|would|wouldn't) [not|never|even|just] [even] (bother|stop|scroll|skip|ignore|pass|swipe|keep scrolling|look away) 
    scroll: {number} of you will ..9 (and leave|and scroll|and move on|scroll on|say nothing)

    guilt: (nobody|no one|no-one|noone|not one person|not a single person|none of you|not one of you|nobody's|no body|not a soul|not even one) (will|would|is going to|gonna|is gonna|ever|even|bothered|wished|liked|congratulated|noticed|said|shared|likes|looked|looks|stops|likes|wishes|comments|replied|commented) ..3 (me|my|him|her|his|this|hello|happy|birthday|beautiful|stop|congratulations|congrats|like|share|congratulate|notice|post|hi|grandma|grandpa|mom|veteran|soldier|at this)
    guilt: (bet|guess|guessing|betting|thinks|suppose|convinced) [that|i|we|he|she|they] (nobody|no one|noone|none of you|i won't|not one|no-one|he won't|she won't|we won't|not even|none|not a single) ..4 (get|wishes|likes|share|say|wish|comment|like|reads|stop|read|notice|remembers|retweet|repost)
    guilt: (i|we|he|she|they) (won't|will not|don't|dont|never|wont|can't|didn't|doesn't|haven't) [even] (get|getting|gets|got|have|receive) [a|any|one|even|single|many|no] [one|single|any] [single] (likes|like|comment|comments|love|attention|birthday wish|wishes|support|reply|replies|hello|wish|shares|upvote|upvotes|views|followers|friends) [because|bc|since|here|for|,|as|like|from|cuz|than|on|that|$]
    guilt: (because|since|bc|cuz|as|coz) (i|i'm|im|he|he's|she|she's|we|we're|it's|its|they're|it|this) [am|is|are|was|isn't|aren't|not] (not|old|ugly|poor|fat|black|disabled|a nobody|just|only|different|isn't|aren't|too|no) [a|as|that|so|and] (pretty|beautiful|ugly|famous|young|a model|old|model|rich|attractive|hot|sexy|good looking|perfect|girl|celebrity|bikini|handsome|different|poor)
    guilt: (will|would|could|can) (i|he|she|we|anyone|anybody|someone|they) (get|receive|even get|ever get|have|give him|give her|say|even) [even] (one|a single|at least one|just one|even one|1) [{word}] (hello|like|share|comment|hi|birthday wish|wish|reply|kind word|follower|heart|word)
    guilt: (too much|so hard) to (ask|say|type|share|press|wish|leave|like) ..3 [for] (a|hi|hello|happy|like|share|one|amen|it|this)
    guilt: ({number}|one|a) (heart|like|hello|share|comment|word|second|click|amen|kind word|upvote) (wouldn't|wouldnt|won't|would not|isn't|can't) ..2 (hurt|hurts|kill|kills|too much|of hurt|cost|harm)
    guilt: nobody (sees|reads|notices|looks at|likes|shares) (what i|my|me|anything i)
    guilt: (wouldn't|wouldnt|won't|wont) (hurt|of hurt|kill|have killed|cost) (you|u|anyone|ya|to) [anything|nothing|a|one|to]
    guilt: (doesn't|don't|isn't) (cost|take|hurt) (anything|nothing|a thing|much|you anything|a second) to (share|like|say|type|press|be|comment|repost|wish|stop|care)
    guilt: [it|it's|its] (takes|take|took|costs) [you|u] (one|a|two|1|less than|only|just|nothing|zero|literally) [a] [second|seconds|click|tap|nothing|{word}] ..2 to (share|like|comment|say|press|type|repost|wish|hit|leave|support|help|care|pass|retweet|put)
    guilt: (gets|get|got|getting) (millions|thousands|all the|{number}) ..4 (and this|and he|and she|while this|but this|and my|but our|likes|views|shares|attention|hearts) ..6 (nothing|nobody|none|ignored|hero|no one|nurse|soldier|veteran|zero|never|him|her|this)
    guilt: (never|don't|doesn't|rarely) (get|gets) (the|any|enough|as much|half the) (attention|recognition|likes|love|thanks|credit) [that|they|he|she|it|,|like|as]
    guilt: (wonder|wondering|curious) (if|how many|who|whether) ..5 (would even|even notice|even read|will even|actually read|even cares|even care|would notice|care enough|will notice|still read|ever read|would miss|sees my)
    guilt: (nobody|no one|noone) [even] (looked|cares|cared|noticed|remembered|wished|showed up|came to) [😢|😔|🥺|😭|💔|at|me|him|her|my|anymore|about me|about my|about him|about her|$] $
    guilt: (birthday|drawing|painting|alone) ..6 nobody cares
    guilt: (i know|guess) nobody cares $
    guilt: (surely|hopefully|maybe) (the internet|someone|facebook|you|twitter|the world|tiktok|strangers|we) (won't|can|will|wouldn't|could|would) ..2 (ignore|make|show|prove|give|wish|notice)
    guilt: (my|our|your|his|her) (son|daughter|kid|grandma|grandpa|mom|dad|grandfather|grandmother|mother|father|brother|sister|friend|husband|wife|nephew|niece|child|little boy|little girl) (thinks|says|believes|said|is sad|feels|is scared|is crying|cried) ..3 (no one|nobody|noone|none|because nobody|not)
    guilt: (made|drew|baked|built|painted|cooked|drawn|knitted|grew|created|did) (this|it|these|her own|his own|my own) ..8 (and|but|yet|, and) [still] (nobody|no one|noone|not one|everyone ignored|people laughed|no body)
    guilt: (today is|it's|its|it is) (my|his|her|our) [{word}] (birthday|anniversary|last day|first day|bday) ..3 (but|and) ..3 (nobody|no one|noone|i know|alone|don't have|nothing|everyone forgot|not one|forgot)
    guilt: (i|we|he|she|he's|she's) [has|have|got] (no|zero|few|not many) (friends|followers|family|one) ..6 (but|so|surely|please|can you|too|,) ..6 (like|share|wish|internet|say|birthday|love|ignore|help|send|comment)
    guilt: (your|ur) (mother|mom|mum|mama|country|faith|god|kids|children|father|family|parents|dog) (means|mean|meant) (nothing|anything|something|everything|the world) [to you|to u] ,

    @rare = (hardly any|barely any|not one|not a single|not even one|none|few|hardly one|scarcely any|only a handful|maybe one|very few|hardly anyone|barely anyone|almost nobody|almost no one|hardly a soul)
    @answer = (share|shares|repost|like|likes|comment|comments|reply|stop|wish|hello|amen|heart|word|retweet|scroll|post|read|put|click|react|birthday|congratulations|happy|hi|upvote|ignore|skip|walk|care|notice|thumbs up|support|acknowledge)
    wide: {rare} [of] (you|my|them|one|my so-called|people|these|those|your) ..6 (will|has|have|bothered|said|would|even|ever|did|wished|dare|cares) ..5 {answer}
    wide: {rare} [of] [my|you|the] [{word}] [{word}] (like|share|comment|hello|word|heart|wish|repost|amen|message) (for|from|,|on|yet|.|!|since|all) ..6
    wide: (i bet|bet|i'll bet|betting|wager|guarantee|i know|guess|pretty sure|dare say|knowing this app|watch) [that] ..4 (won't|nobody|hardly|no one|barely|wont|not one|you'll|you will|people will|most of|none of|99|too busy|too cool) ..8 {answer} !(price)
    wide: (you'd|you would|they'd|they would|people would|everyone would|everybody would|people|you'll|y'all|people only|folk only|we) [all|only|happily|always|gladly|just] (share|like|stop|care|repost|click|stopped|upvote|cry|pay attention|liked|shared) ..6 (celebrity|celebrities|celeb|celebs|kardashian|kardashians|famous|model|models|bikini|footballer|influencer|influencers|gossip|cat video|cats|selfie|selfies)
    wide: (scroll|scrolling|walk|walking|skip|skipping|swipe|swiping|scrolled|walked) ..2 (past|by|away|on by) ..4 (weren't you|aren't you|didn't you|says a lot|says everything|now says|says more|like everyone|like the rest|like you didn't|won't you|tells me|and you|without a|without even|didn't ya)
    wide: (every|each) time (someone|somebody|you|one of you|a person) (ignores|ignore|skip|skips|scrolls|scroll|walk past|swipe|swipes|keep scrolling) 
    wide: shame on (you|us|anyone|everyone|everybody|those|them|people) (all|who|that|if) ..4 (scroll|ignore|skip|won't|don't|share|like|pass|keep|not)
    wide: (like|share|likes|shares|comment|comments|hello|word|repost) ..9 shame on (us|you|everyone|them|facebook|people)
    wide: (so-called|so called|fake|fair-weather) friends ..8 (said|word|like|share|comment|wish|post|read|scroll|stop)
    wide: (see|find out|learn|discover|testing|test|wondering|experiment) [to see] (how many|who|which|if|who's|whos) ..4 (are real|is real|actually my|really my|my real|my true|are friends|my actual|actually friends|a real friend|real friends|true friends|genuine friends)
    wide: (delete|deleting|ignore|ignoring|skip|skipping|break|breaking) (this|it|him|her|the chain) and (your|you|see|watch|the|it|something|bad|ur|good|he|she)
    wide: (raised right|raised well|decent|half decent|human|any decency|good person|kind person|a good heart|a kind heart|a heart|a soul|a conscience|god in your|love in your heart|respect for|manners|kind) ..2 (you'll|you will|you'd|you would|u will|you won't|you can|you know) ..3 {answer}
    wide: (share|send|pass|forward|tag|mention) [this|it|on] (with|to) [at least] ({number}|five|seven|nine|ten|twelve|eleven|three|eight) [other|more|{word}] [{word}] ..9 (arrives|happens|comes|returns|by teatime|something wonderful|good news|watch|by tomorrow|by morning|by friday|by midnight|will find you|surprise|blessing|reward|smiles|miracle|you'll see|wonderful|luck|come true)
    wide: (too busy|too good|too important|too cool|too proud|too lazy|too selfish) (to|for) ..3 ({answer}|this|him|her|say|type|me|us|an) 
    wide: but (you'll be|you'll|you will be|you're|everyone's|everyone is|people are|you are all|you will all be|you lot are) [probably|all|just|probably be|be] (too busy|scroll past|ignore this|skip this|keep scrolling|scrolling past|walk past) 
    wide: (please|pls) don't (prove|let|make) (her|him|them|me|my {word}) (right|be right|feel|sad|think|cry|down)
    wide: (waited|sat|been sitting|sits|sitting|waiting) ..4 (all day|alone|all morning|hours) ..9 (none|nobody|no one|not one|nothing|no cards|no messages|not a single)
    wide: (not|never) asking for (money|donations|anything|much|a penny|cash|handouts|sympathy) ..4 (only|just|but|, a) ..8 {answer}
    wide: (got|gets|received|had) (none|zero|no|not one|not a single) (likes|shares|comments|messages|wishes|cards|like|comment|share|message|card) ..3 (because|since|bc|😢|😔|💔|🥺|😭|just because|cuz)
    wide: (won't even get|wont even get|will not even get|can't even get|couldn't even get|never get|didn't even get|don't even get) ..4 (likes|shares|share|like|comment|comments|hello|reposts|retweets|views|birthday|wish)
    wide: (be honest|admit it|i see you|i know you|caught you|go on then|let me guess|i know u) ..5 (scroll|scrolling|skip|ignore|swipe|walk past|going to scroll|about to scroll|keep scrolling)
    wide: (people|nobody|no one|everyone|they|most|folks|some) (only) (care|cares|share|like|stop|want) ..6 (celebs|celebrities|famous|rich|bikinis|models|pretty|drama|gossip|perfect|beautiful)
    wide: prove me wrong [.|!|,] (facebook|fb|friends|twitter|people of|world|internet|reddit)
    wide: (put|keep|have|leave|post) (this|it) (on|up|as) [their|your|ur|the] [own|page|wall|status|timeline|profile] ..4 (for|even for) [just|even|only|at least] (1|one|an|a|24|{number}) (hour|day|hours|minute|minutes|week)
    wide: (if i die|when i'm gone|when i am gone|one day when) ..9 (then|you'll|will you|only then) 
    wide: (heartless|cold-hearted|cold hearted|stone) ..4 (scroll|skip|ignore|pass|not share|not like|if you|to)
    wide: your (silence|scroll|scrolling) (says|speaks|tells|hurts)
    wide: (i'll|i will|we'll) (know|remember|notice|see) ..4 (who|if you|those who|which of) ..6 (ignore|ignored|skip|skipped|scroll|scrolled|share|shared|didn't|doesn't|answer|answers|read|stopped|care|cared|friends|real|stayed|wished|like|liked)
    odd: (do not|don't|dont|never) (give|authorize|authorise|consent|permit|allow|grant) [my] ..3 (facebook|meta|instagram|fb|zuckerberg|whatsapp|tiktok) ..6 (permission|use|photos|pictures|information|data|posts|consent|rights)
    odd: (hereby|notice) ..6 (declare|state|forbid|revoke|deny|prohibit) ..6 (facebook|meta|instagram|photos|permission)
    odd: (prove|proves|show|shows) (him|her|them|my {word}|everyone|the haters|those|people|the doubters|his {word}|her {word}) [all] wrong 
    odd: (nobody|no one|noone|no-one|not one|not a single|none of) [of] [his|her|my|their|the|our|person|one|friend|kid|child] [{word}] [{word}] (came|turned up|showed up|showed|comes|bought|stopped|clapped|smiled|called|rang|texted|messaged|remembered|believes|believed|wanted|congratulates|wished|noticed) ..3 (to|his|her|my|party|birthday|up|at|him|me|one|for|in|it|even) ..9 (like|share|love|hello|wish|comment|show him|show her|can you|can we|could you|let's|maybe you|please|make)
    odd: (they|people|everyone|my {word}|he|she|kids|someone) (said|told|says|laughed|laughs|keep saying|swore|told me|think|thinks|thought) [me|that|at|him|her] ..4 (nobody|no one|noone|no-one|not one person|none) ..2 (would|will|cares|likes|wants|reads|care|ever|buy|like|want|watch|listen|is going)
    odd: (i|we|he|she) (told|promised|bet) (her|him|them|my {word}|me) ..3 (people|strangers|someone|the internet|you|facebook|the world|twitter|kind) ..4 (care|kind|like|would|will|share|wish|say|prove|still)
    odd: (if|when) you're (seeing|reading|hearing|watching) this [,|it's|it|then|right] ..5 (meant|sign|coincidence|chosen|accident|for a reason|blessed|picked|lucky|yours|about to)
    odd: (isn't|is not|not|no) [a|an|by] (coincidence|accident|random|mistake|chance) [that|you|.|,|that's] ..9 (claim|type|amen|share|send|yours|pass|seeing|reading|saw|like)
    odd: ~ (claim|receive) (it|this|yours|your blessing|the blessing|your miracle|this energy|this blessing|this message|the energy) [before|now|by|with|!|or|today|and|,|.|🙏|$|in|if|for] !(form|online|back)
    odd: (clearing|cleaning|cleaning out|clearing out|purging|trimming|deleting|cutting down|going through) [out] (my|the) (friends|friend|followers|follower|contacts|list) [list] ..9 (stay|if|comment|like|reply|want|respond|let me know|keep|remain|still|delete|unfriend)
    odd: (want|wanna|like) to (stay|remain|be kept) ..4 (list|friend|friends|comment|like|say|reply)
    odd: (real|true|proper|good) (man|men|woman|women|mum|mom|mother|mothers|father|dad|christian|patriot|friend|fan|american|fans|brit|person|people|parents|human|humans|muslim|believer) (would|will|wouldn't|won't|never|don't|doesn't|shares|stops|knows) ..3 (share|scroll|repost|skip|ignore|pass|like|stop|walk past|hesitate|post|comment|say amen|type|proud)
    odd: (god|jesus|he|the lord|allah|heaven|karma|the universe|the angels) (sees|knows|remembers|is watching|will remember|will know|notices|is counting|watches|never forgets) ..4 (who|if you|those who|everyone who|scroll|skip|ignore|share|shared)
    odd: (ashamed|embarrassed|scared|afraid) of (jesus|god|him|your faith|the lord|christ|our flag|your flag|this flag|the cross|the flag) 
    odd: if you get ({number}|one|two|three|five|six|seven) [or more|of these|of them] back 
    odd: including me [if|,|.|and|because|!]
    odd: (do not|don't|never) keep (this|the|it) [message|letter|prayer|post|to yourself] ..6 (luck|days|hours|send|pass|must|leave|within|prayer|forward)
    odd: (must leave your|leave your hands|needs to leave|has to leave) ..3 (hands|within|in)
    odd: (saint|st|prayer|novena|angel|rosary|psalm) ..12 (never been known to fail|never fails|known to fail|pass it|send it to|forward it|do not break|don't break|within {number}|to {number} people)
    odd: (not|isn't|aren't|nobody is|no one is|nobody's) (pretty|cute|famous|rich|a celebrity|celebrities|celebs|a supermodel|viral|trendy|sexy|glamorous|popular|interesting|good looking|a kardashian|an influencer|a model|cool) [enough|so|but|like|,|just|and|or] ..6 (nobody|no one|share|like|ignore|stop|scroll|but|skip|likes|so|enough for you|deserve|deserves)
    odd: (this|it|that|my post|my photo|she|he) [probably|will|won't|wont|'ll|will probably|is gonna|gonna|is going to] (won't|wont|get|gets|get no|get zero|not get) [even|a single|any|zero|no|get|one] (likes|like|shares|comments|attention|views|share|love|hearts|upvotes|comment) [because|but|since|bc|cuz|though|like|,|and|anyway|😢|😔|🥺|😞]
    odd: (how many|who|which|wonder who) [of you|of my|people|friends|else] ..3 (will|would|has the|have the|dare|dares) [even|actually|really] (stop|guts|courage|bother|scroll|share|repost|copy|post this|decency|care enough)
    odd: (can't|cannot|couldn't|can not) (spare|find|give|take|manage) ..2 (second|seconds|minute|moment|one|a like|a heart|click|the time) ..6 (for|to|him|her|hero|us|share|like|say|wish)
    odd: (you have|you've got|u got|you got|everyone has) (time|hours|all day|seconds|a minute) (for|to) ..9 (but|not|surely|so|then) ..6 (this|him|her|share|like|second|stop|click|hero|me|us)
    odd: (skip|ignore|scroll past|scroll on|deny|unfollow) (if|and|means|=|when|at) ..5 (hate|heartless|don't care|love|no heart|soulless|cold|wrong|satan|devil|nothing|ashamed|regret)
    odd: (took|takes|take|taken) ..4 (second|seconds|click|tap|finger|one) ..9 (but|yet|still|and) ..4 (most|nobody|no one|won't|few|people|you'll|you won't|99)
    odd: (i guess|guess) ..5 (don't matter|doesn't matter|not worth|nobody|no one|isn't important|aren't important|not important|too much|invisible|don't exist) 
    odd: am i (invisible|that ugly|not worth|too old|so boring|that boring|ugly|even|shadowbanned|a ghost) 
    odd: (not worth|worth more than|worth less than|worthy of) (a|one|even a|your) (like|share|heart|second|comment|click|repost|single)
    odd: (one|a|1) (like|share|amen|heart|comment|repost|click|prayer) (=|equals|is|saves|means|gives|buys|feeds) (one|a|1|his|her|hope|love|respect|life|your|support) [prayer|respect|hug|meal|life|salute|blessing|for|to|less]
    more: if you (can't|cannot|won't|don't|refuse to|couldn't|wouldn't) (share this|share it|repost|stop for|spare|retweet|upvote|put this) ..9 (you|then|unfriend|shame|i|don't|no)
    more: (0|zero|no) (likes|shares|comments|upvotes|hearts|reposts) (for|because|so far|yet|from|in)
    more: (everyone|people|all|women|friends|those|anyone) you (love|care about|appreciate|value|admire|cherish) ..8 (including|even|back|me too|come back)
    more: (come|comes|came|sent|send it|sends it|gets) back to (me|you) ..6 (loved|true|friend|know|real|means|luck|people|if|people)
    more: (unless|if) you're [not] [a|too|just] (coward|chicken|scared|heartless|weak|fake|hater|spineless|gutless|soulless|cold)
    more: (is|am|are) (my|i|it|he|she|we|this|our) ..3 (that|so|really that) (bad|ugly|boring|terrible|worthless|invisible|unlovable|forgettable|unimportant) [?|to|for|😢|😔]
    more: (sad|breaks my heart|hurts|disappointing|shocking|disgusting|pathetic|shameful) [to see|to know|that|how|me|when] ..6 (likes|shares|nobody stops|nobody shares|no one shares|scroll|scrolls|so few|scroll past|ignored)
    more: (likes|shares|love|attention|hearts|views) (to|for) ..8 but (not|nothing|none|zero|ignore|never|can't|won't)
    more: birthday ..9 (nobody|no one|noone|alone|forgot|by myself|on my own|not one|ignored|no messages|no cards|no wishes|not a single) !(has|will)
    more: (nobody|no one|noone|not one|not a soul) ..3 (birthday|happy birthday|congrats|congratulations|well done) [so|😢|😔|🥺|yet|today|this year]
    more: (someone|somebody|one of you|a few of you) will (stop|share|read|care) ..4 (most|others|the rest|many) (will|won't|scroll)
    more: (let's|lets|wanna|want to|gonna|going to|trying to|just) (see|seeing|check|checking|find out|test) (who|how many|if anyone|if anybody|whether) ..6 (read|reads|care|cares|stop|stops|stopped|notice|notices|awake|brave|there|alive|guts|reading|sees|see my|see this|supports|support me)
    more: (not one|not a single one|none|zero) of (you|them|my friends|my followers|these) ..4 (share|shared|like|liked|said|say|wished|wish|stopped|stop|comment|commented|bothered|read|cared|asked)
    more: (you|u|people|everyone) (can|will|would|could) (share|like|repost|spend|waste|scroll) ..9 but (not|can't|won't|never|cannot|you can't|you won't) ..4 (share|like|second|minute|stop|this|one|him|her|me)
    more: (if|when) (this|it|he|she) (was|were) (a|an|your|some) (celebrity|celeb|cat|kitten|puppy|model|dog|footballer|rapper|influencer|kid|child|mother|mum|mom|son|brother|rich|famous) ..9 (share|like|viral|stop|care|everyone|millions|likes|shares|want)
    chain: copy (and|&|n|+|,|then|/|-) paste [this|it|the|and] [text|status|post|message|below|word] (to|on|into|in|as|for|if|don't|do not|and|,|onto|rather|instead|not|so|🙏|with) [your|ur|own|you|the|share|status|wall|a|here|someone|honor|an hour] !(terminal|shell|console|command|code|browser|url|file|editor|link|template|prompt|chatgpt|prompts|snippet|these|following)
    chain: (don't|do not|not|dont|no) (share|sharing|shares) [,|.|—|-|just|:|but|only|!|;] [//] (copy|paste|copying)
    chain: (copy|copied) (this|it|and post|this and|this status|this text|then post|& post|& repost|and repost) ..3 (your|ur|own) (wall|status|page|timeline|feed|story|profile)
    chain: (hold|press) (your|ur|a|down|and hold)  ..3 (finger|thumb) ..6 (copy|paste)
    chain: (paste|put|post|repost|leave|keep|set) (this|it|that) (on|as|to|in|into|onto) (your|ur) [own] (wall|status|page|timeline) (for|if|in|to show|in honor|in honour|as|and) 
    chain: (for|at least) (one|an|1|a|24|{number}) (hour|hours|full hour|day|minutes) (on|as|in) (your|ur) (status|wall|profile|timeline)
    chain: as (your|ur|my) (status|wall) [for|to|if|in]
    chain: (break|breaking|breaks|broke|continue|keep|start|end|stop) (the|this) chain [letter|,|!|or|and|it|going|alive|🙏|.|$] !(of|reaction|migration|supply)
    chain: (pass|send|forward|share|give|post|repost|copy|mention|tag|text|dm) [this|it|her|him|them|on] [on|along|post|message|angel] [to|with|in] [at least|only|your|exactly] ({number}|ten|seven|five|twelve|three|eleven|nine|fifteen|twenty|four|six|eight|all) [other|more|of your|best|good|{word}] (people|friends|groups|contacts|souls|women|men|mothers|chats|persons|others|loved ones|ppl|moms|mums|pages|besties) (before|within|in the next|by midnight|or|and|in|tonight|now|by|today) ..6 (midnight|luck|hour|hours|minutes|or|bless|blessing|wish|miracle|money|happen|will|cursed|surprise|friday|die|regret|lock|you'll|seconds|love|crush|days|tomorrow|see|receive|get)
    chain: (started|began|original) ..3 (in|since) {number} ..8 (never|broken|chain|unbroken|stopped)
    chain: (read|reads|reading) (this|to the end|it|until the end|till the end) ..10 (copy|paste|one word|how we met|leave a word|write one)
    chain: (one word|a word) (about|on|for) how we (met|know)

    luck: (bad luck|seven years of|years of bad|cursed|curse|broke|unlucky|alone|bad things|no luck|worst luck|misfortune|haunt|haunted|bad day|single|haunts) ..8 (unless you|ignore|ignoring|scroll|skip|break|don't share|don't send|for ignoring|don't pass|if ignored|don't type|or pass)
    luck: (ignore|ignoring|skip|break|don't share|don't send|don't repost|scroll past|if you don't|if u don't|keep scrolling) ..10 (bad luck|seven years|years of|cursed|curse|unlucky|blessing|blessings|misfortune|passes to|goes to someone|stay broke|haunt|haunted|visit you|never find love|bad things)
    luck: ~ (send|pass|share|forward|repost|rt|retweet|quote|like|type|mention|claim|comment|save|react|interact|touch|tag|tap|reply) ..10 (good luck|luck will|good news|blessing|blessings|miracle|money will|money comes|will come to you|wish will|wish comes|bad luck|luck for|years of luck|will be granted|stay broke|forget u|forget you|be cursed|breakthrough|fortune|prosperity|lock it in|prayer answered|answered|manifest) [will|in|by|for|within|tomorrow|tonight|before|.|!|$|or|today|arrives|is|comes|answered|this|,|on|🙏|and|happens] 
    luck: (or|else) (you'll|you will|ur|your|stay|be|you|u|have) [will|have|get|be|stay|gonna|are|crush] [be|a|have|get|crush|will] (broke|cursed|unlucky|bad luck|single|alone|haunted|forget|sorry|bald|seven|{number} years|will forget|bad|ugly|poor) [for|til|till|until|forever|u|you|years|luck|this|in|,|.|$|life|all]
    luck: will (bring|send) (you|u) ..2 (money|luck|fortune|blessings|love|wealth|cash|good news|miracles|happiness|peace) ..8 (if you|share|send her|send this|send it|pass|in {number}|within|type|forward) 
    luck: (saw|seen|seeing) (the|this|it) [money|lucky|golden] (cat|angel|frog|dog|number|buddha|dragon|coin|feather|star|butterfly) ..4 [.|,|means|isn't] [//] (quote|rt|retweet|share|claim|repost|like|type|pass|reply)
    luck: (universe|angel|angels|god|jesus|lord|spirit|stars|ancestors|satan|devil|enemy) [has|is|just] (chosen|picked|chose|watching|selected|sent|testing|wants) ..8 (claim|ignore|type|scroll|amen|skip|deny|next|people today|you today)
    luck: (satan|the devil|devil) (wants|hopes|hates) 
    luck: you (won't|will not|wouldn't|wont) [just] (skip|scroll|ignore|pass) [past|by|this|it]
    luck: (before|by) midnight ..6 (or|to|and|if|lock|for|will|else)
    luck: or stay (broke|single|cursed|poor|unlucky|sad|alone)
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
