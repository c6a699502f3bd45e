//! The post asks to be shared, reposted or forwarded without a reason of its own: as a show of agreement, as a favour to
//! the reader's network, or simply for reach.
//!
//! # Why it costs results
//!
//! A share that was asked for says nothing about interest: most links are passed on unread, and shares hardly predict
//! visits. Readers learn to skip such lines, and several platforms say that they show posts with them to fewer people.
//!
//! # What to do instead
//!
//! Name the one kind of person it would help and what they can do with it, or give the place where the rest can be read.
//! What is useful gets passed on unasked.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017 (share baiting); Gabielkov et al. 2016, "Social Clicks";
//! Sundar et al. 2025, Nature Human Behaviour 9:156-168.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Asks to be passed on",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL,
    detect: every_hit!(|label| match label {
        "condition" => "Asks for a share as a sign of agreement.",
        "network" => "Asks to be passed on to others, with no reason of its own.",
        "number" => "Asks for a share with a number of people.",
        "dare" => "Makes sharing a test.",
        _ => "Asks to be shared.",
    }),
};

frames! {
    r#"
    @act = ({share}|hit {recycle-emoji}|tap {recycle-emoji}|re post|re tweet|restack|reskeet|crosspost|cross-post|signal boost|re-skeet|repin|stitch|duet|restacking)
    @hard = (repost|retweet|rt|reshare|reblog|restack|re-post|re-share|re-tweet|reskeet|quote-tweet|qrt|qt|boost)
    @it = [{this-post}|this far|the word|the love|to your story|on your story|far and wide|the heck out of this|the hell out of this|the shit out of this]
    @agreed = (agree|agreed|relate|care|dare|support|believe|love|like|liked|enjoyed|enjoy|remember|want|think|feel|felt|can|know|stand|miss|have|had|found|find|are|were|ever|get|got|need|learned|learnt|also|too|still|think|laughed|smiled)
    @when = (if|when|once|whenever|as long as)
    @you = (you|u|your|ur|this|it|we|i|they|he|she|that|ya|someone|anyone|there)
    @noun = (share|repost|retweet|rt|reblog|boost|restack|re-share|reshare|re-post|signal boost)
    @whom = (someone|somebody|some1|anyone|a friend|one friend|that friend|that one|your|ur|everyone|everybody|every|all|whoever|the one|the person|the people|people|those|a person|a colleague|three|five|ten|{number}|two|at least|a {friend-noun}|the friend|one person|the next)
    @place = (story|stories|wall|status|timeline|page|profile|feed|groups|tl|group chat|groupchat|team chat|socials|grid|snap)

    condition: ~ {act} {it} [right now|now|widely] if {you}
    condition: ~ ({hard}|{recycle-emoji}|♻) {it} [right now|now|widely|away|and follow|& follow] {when} {you}
    condition: ~ ({hard}|{recycle-emoji}) [{this-post}] if {word}
    condition: if you ..8 , [please|then|just|do|go ahead and|why not|maybe] {act} !(your|my|our|the|a|what|how|or|details|any)
    condition: if {you} ..10 [,|then|please|consider] ({hard}|share this|share it|pass it on|pass it along|send it their way|send it on|send it to them|boost this|forward this|forward it|send this) [this|it|,|so|with|to|along|!] !(price)
    condition: if (this|it|you) ..10 {act} {it} $
    network: ~ (forward|send) to (whoever|someone|somebody|your|everyone|anyone|the one|the person) 
    condition: if you ..12 (you'll|you will|you would|you'd|u'll) [please|want to|be] (share|repost|retweet|rt|pass it|pass this|send it|send this|spread|put this|put it|put him|put her|post this|post it|reblog|boost)
    condition: ~ {act} {it} (when|once|whenever) you ..3 {agreed}
    condition: (found|find|learn|learned|got|get|like|liked|enjoyed|enjoy|useful|helpful|value|valuable|agree|relatable|thank) ..5 ? [//] [then|please|why not|{emoji}|pay it forward with|pay it forward by|a|consider] (repost|share|retweet|rt|pass|send|forward|reposting|sharing|boost|reshare|restack)

    network: ~ {act} {it} ..3 with [a|an|your|the|all|every|any|one|{number}|more] [of] [your|other|fellow|best|close|{word}] {friend-noun}
    network: ~ {act} {it} ..2 with (your|ur|a|an|the|all|every|any|someone|somebody|anyone|leaders|people|those|other|fellow|everyone|one|women|men|parents|founders|managers|colleagues) [{word}] [{word}] [{word}] (who|that|network|team|whole team|struggling|frustrated|still|$|needing|today|in your)
    network: ~ {act} {it} ..2 (to|so|and) [help|inspire|encourage|remind|motivate|let|tell|educate|spread|raise|save|support|wake|make|keep] [{word}] (others|someone|somebody|people|your network|your followers|everyone|awareness|friends|the word|more people|the world|a friend|somebody's|someone's|this)
    network: ~ {act} {it} ..2 to (help|inspire|spread|encourage|motivate|support|raise|remind|keep|save|let|make|educate|reach) ..4 (network|others|people|word|awareness|someone|algorithm|productivity|bar|feed|going|friendship|alive|circle|community|standard|standards|leaders|teams|more)
    network: ~ ({hard}|{recycle-emoji}|♻) {it} ..2 (to|so|and) (help|inspire|spread|encourage|motivate|support|raise|remind|keep|save|let|make|educate|reach|others|more|your|everyone|people|we|it|that)
    network: ~ {act} {it} (so|because) ..6 (others|everyone|people|someone|friends|more|network|see)
    network: (someone|somebody) (you know|in your network|in your feed|out there|on your timeline|on your feed|on your tl|in your life) (needs|needed|could use|has to|may need|might need|will need) ..4 (hear|see|read|know|this)
    network: ~ {act} [this|it|post|that|this post] [with|to] (someone|somebody|anyone|those|people|everyone|anybody|a founder|a friend) (who|that) ..2 (needs|need|could|would|might|may|wants|loves|has|is|always|hates|never|still|can't|drinks|makes)
    network: ~ (send|show|forward|dm|text|whatsapp|pass|read|airdrop|email|slack|play|sneak) (this|it|dis|that|along|these) [post|video|one|reel|meme|thread|photo|along|on|over|straight] [to|2] {whom} !(number|inbox|office|address|account|screen|doctor)
    network: ~ (send|show|forward|dm|text|pass|read|sing) (this|it) [on|along|over] [to] (a|an|that|the|any|every) [{word}] [{word}] (who|that|with|without|needing|in your life|$)
    network: (send|sent|sending|pass) (it|this) (their way|his way|her way|on its way|their direction)
    network: [of] (someone|somebody|person|people|friend|mate) ..8 , (send it|send them this|show them|forward it|share it|pass it)

    number: ~ {act} {it} ..2 (with|to) [at least|all] ({number}|three|five|ten|seven|two|all) [other|of your|more] ({friend-noun}|groups|chats|contacts)
    number: {number} (shares|reposts|retweets|rts|reshares) (and|=|or|by|for|before|=>|→)
    number: ~ (can|could|will|let's|lets|help|can't) (we|this|i|you|us|he|she|it|y'all) ..5 (get|hit|reach|make|see) ..3 ({number}|some|a few|a million|a thousand) (shares|reposts|retweets|rts|boosts)
    number: (see how far|watch how far|how far can) ..2 (this|it|we|he|she) (can|will|could|travels|reaches|gets|go|travel)
    number: ~ {act} (this|it) ..2 (round|around|across) the (world|globe|internet|country|web)

    wide: this needs (eyes|to be seen|to be shared|to be everywhere|to go|sharing|to travel|more eyes|to get out|reposting|to reach)
    wide: (deserves|needs|ought|has) to be (shared|reposted|retweeted|seen by everyone|everywhere|on every|seen by more|spread)
    wide: (twitter|internet|facebook|tiktok|instagram|people|linkedin|bluesky|threads|tumblr|folks|y'all|everyone|friends|world) [,|please|pls] [please] (do your|do ur|work your|work ur) [internet|usual|social media|little|viral] (thing|magic)
    wide: do your [internet|social media|viral|magic] (magic|internet thing|internet magic) !(reddit) !(reddit)
    wide: (let's|lets|help|get|can we|could we|help me|help us) [me|us|get|to] [get] (this|it|these|him|her) (to|in front of|on|onto|over to|as far as) [the|every|all|as many] (everyone|every|screens|feeds|feed|timelines|world|people|{caps}|ellen|oprah|the right|the other|as many|moon|front) 
    wide: (put|get|place|shove|stick) (this|it|him|her|them) in front of (your|every|more|the|as many|everyone|people|someone|anyone|whoever|each)
    wide: ~ get (this|it|him|her) on (as many|every|everyone's|all the|more) ..2
    wide: tell a friend to tell a friend
    wide: (make sure|let's make sure|see to it) [that] (your|everyone|everybody|the whole|all|every|the world|nobody|no one) ..4 (sees|see|reads|hears|misses|hear|read) this
    wide: worth (the|a) (retweet|repost|share|rt|reshare|boost)
    wide: {hard} ..2 so [that] [the|more|all|our|your|my] ..3 (people|crowd|folks|lot|others|friends|everyone|mates|gang|shift) ..2 (see|sees|hear|know|find|catch|reads|get|can)
    wide: ~ (forward|send|fwd) [this|it] to (whoever|your|the person|everyone|everybody|anyone|somebody|someone|that|every|all your|the one|your whole|a) ..4 (who|that|team|friend|friends|family|office|group|mum|mom|boss|class|list|dad|sister|$)  !(form)
    wide: ~ (send|pass|fire|ping|wing|forward) (it|this|them) (on|along|round|around|onwards|over to|down the line|straight to) [to] [them|him|her|your|the|someone|everyone|that|whoever|if|please|!|.|$|,] <closer>
    wide: so (pass|send|share|spread) (it|this|the {word}|them|him|her) (on|along|around|round|far|about) 
    wide: (don't|do not|dont|no) (keep|keeping) (this|it) to (yourself|yourselves|urself)
    wide: don't let (this|it) (die|stop|end|stay) (here|with you|on my page)
    wide: (every|each) (repost|share|retweet|rt|boost|reshare) (puts|brings|gets|helps|makes|means|is|reaches|gives|adds|counts|buys|=|plants|feeds)
    wide: (help|do) (a|an|your|this|me|us|him|her|my|our|the) [{word}] [{word}] (out|favour|favor|solid) (and|,|by|with a) [please|just] (boost|share|repost|rt|retweet|reblog|spread|boosting|sharing)
    wide: (landed|lands|land|ended up|end up|show up|showed up|appeared|pop up) on [a few|some|every|more|many|everyone's] [more|other] (timelines|feeds|walls|screens|fyps|stories)
    wide: ~ (pop|stick|whack|chuck|bung|put|add|post|share) (it|this|him|her|them|that) [up|over] (on|in|to|onto) (your|ya|ur|the|every) (story|stories|whatsapp|group chat|groups|feed|wall|family chat|status|page|noticeboard|profile)
    wide: (you lot|you|people|everyone|followers|you guys|of you|friends|readers) (hitting|pressing|smashing|clicking|tapping) (share|repost|retweet|reshare)
    wide: (they|she|he|your mate|your friend|your team) (need|needs|have to see|has to see|should see|must see) (this|it) [too|more|today|$|!|.] <closer>
    wide: ~ (be|being) a (pal|mate|dear|legend|star|good egg|darling|love|sweetheart|angel|hero|good friend) (and|,) [please|just|{word}] (share|repost|rt|retweet|boost|put|pass|send|forward|spread)
    wide: (would|could|might) ..3 (love|appreciate|be grateful for|use|do with|kill for|really use) (a|some|your|any|every) (share|shares|repost|reposts|retweet|retweets|rt|rts|boost|boosts|signal boost)
    wide: (if|even if) ..9 (repost|retweet|reshare|reblog|restack|pass it on|send it on|pass this on|share it on|give it a share|put it on your story) [it|this|!|.|$|,|so|please|for] 
    wide: (see|show|prove) how (far|fast|quick|wide) ..3 (this|it|a {word}) ..2 (travel|travels|go|goes|spread|spreads|can)
    wide: ~ (share|repost|rt|retweet|pass it on|pass this on|spread) ..2 (if you're|if you are|if you've|if u|if your|if it|if this|if that|if they|if he|if she|if we|like wildfire|far|like crazy|like mad|to the moon|before they|before it|before this)
    wide: ~ (share|repost) [this|it] [and|&|to] (let|show|prove|tell|remind|make) [the|everyone|them|people|that|us|your|someone] 
    plain: ~ please {act} {it} $
    plain: ~ {recycle-emoji} [and] (repost|share|reshare|retweet|rt|pass|send|forward|boost) !(price)
    plain: ♻ (if|and|so|for|this|when)
    plain: ~ {act} (this|this post|it|this video|this thread|this tweet|the post|this everywhere|it everywhere|this one|this around|it around|this far|it on|this on|the heck|the hell|the love|widely|far and wide) [far and wide|everywhere|widely|now|please|pls|please and thank you|today|around|out of this|out of it|, please|thanks|like butter|on your story|to your story|rn|asap|🙏] $
    plain: ~ {act} , {act} $
    plain: ~ {act} (this post|this video|this tweet|this thread) (,|and|—|now|today|if|so|because)
    plain: (share share|repost repost|rt rt|retweet retweet)
    plain: ~ [like|comment] [,] [like|comment] [and|,] (share|repost|retweet|rt) [and|,] (like|comment|follow|subscribe|tag) [this|below|for more|please|{emoji}] $
    plain: ~ (like|comment|follow|save|sign|watch|react|subscribe) [,|&|+] [comment|follow|like|save] [,] (and|+|,|&|n|/|then) [please] (share|repost|retweet|rt|reshare|boost|reblog) [this|this post|please|it|with your friends|with your network|our page|if|to|!|,|for|so|$|🙏|away] !(your|the|my|price|buttons|counts)
    plain: ~ (share|repost|retweet|rt|boost|reblog) [,|&|+|/|and|n|then] [please] (like|comment|follow|tag|subscribe|save) [this|me|us|to|for|and|,|!|if|$|so] !(through|up)
    plain: ~ {press} [that|the|this|on|da] [little] (share|repost|retweet|rt|reblog|boost|♻|🔁|restack|recycle|share button|retweet button) [button|icon|arrow|arrows|sign] !(price|your)
    plain: {press} (that|the|this) (share|repost|retweet|restack|boost|reblog) (button|icon|arrow)
    plain: (hitting|smashing|tapping|pressing|smashed|clicking|hit) [that|the|this|on] (repost|share|retweet|rt|reshare|reblog|share button|repost button)
    plain: (share|repost|retweet|rt) [this] (for|to|4) (reach|visibility|more reach|boost|a cookie|good luck|luck|others to see|the algorithm|the algo|those who|those in the back|the people in the back|exposure|the night crowd|the morning crowd|part)
    plain: (shares|reposts|retweets|rts|boosts|likes and shares|reshares) (appreciated|welcome|are appreciated|would be appreciated|mean a lot|help|please|are welcome|for the|for my|for our|are free|cost nothing|very much)
    plain: (pls|please|plz|kindly) (share|rt|repost|retweet|re-share|reshare|boost|forward|reblog) [this|it|widely|!|and|far|for|around|with everyone|,|to] !(your|the|any|how|what|an|a|details|photos|my|one|that|with|or|data|evidence|if|me|to|by|link|info)
    plain: (share|rt|repost|retweet|boost|reshare|pass on|reblog) (pls|please|plz|plss) 
    plain: ~ (spread the word|pass it on !to|pass this on !to|spread this|spread it|pass it along|pass this along|pass along|spread the love|share the love) [everywhere|like {word}|far and wide|on your story|please|now|👇|,|$] 
    plain: ~ (rt|retweet|repost) [my|the] pinned
    plain: ^^ (rt|retweet|repost|share) for {word}
    plain: (rt|retweet|repost) (for|=) ..6 (like|love|fav|❤) (for|=)
    plain: (like|love|fav|❤) (for|=) ..6 (rt|retweet|repost|share) (for|=)
    plain: (ask|asking|asks|beg|begging) (you|everyone|all|people) [all] to (share|repost|retweet) (this|it|the post)
    plain: so pass it on
    plain: (let's|help|can we|can you|lets|please|help us|help me) (get|make|send|help) [us|me] [post|video|to] (this|it|him|her|them|this post|this video|my post|that) [post|video|go|to|be|out|all] (viral|go viral|trending|everywhere|trend|around the world|famous|out there|seen|going|blow up|on every|in front of)
    plain: ~ (make|get|help) (this|it|him|her|them) [go|out|be|all] (viral|famous|trending|trend|everywhere|out there|blow up|in front of|seen by|on every|to everyone|around)
    plain: make ..2 go viral
    plain: (i|we) (need|want) (this|it|him|her) (on|in|all over) (every|all|everyone's|your|everybody's|the) [{word}] (timeline|timelines|feed|feeds|tl|page|fyp|story|wall|front page)
    plain: ~ (put|post|add|pop|stick|share|throw|slap|chuck|repost|stick) (this|it|him|her|them|that) [up|straight|over] (on|to|in|onto|into) (your|ur|ya|every|all your) [own|facebook|instagram|insta|ig|fb] {place} 
    plain: (you'll|you will|please|could you|would you|go|to) (put|post|add|pop|stick|throw|slap) (this|it|him|her|them) [up] (on|to|in|onto) (your|ur) [own] {place}
    plain: ~ (share|repost) (to|on|in) (your|ur) [{word}] {place}
    plain: sharing is caring
    plain: (pay it forward|paying it forward) ..5 (share|repost|retweet|sharing|reposting|forward)
    plain: (a|one|your|any|every|each|quick|just a|1|the) [quick|single|little|simple|small|cheeky|lil|friendly] {noun} [or two|from you|or a {word}|or {noun}] (would|helps|goes|means|costs|takes|is all|could|will|can|makes|keeps|is free|away|wouldn't|won't|help|mean|tells|counts|and|from you)
    plain: ~ (give|gimme|drop|toss|throw|spare|lend|chuck) [this|it|us|me|him|her|that|the {word}|my {word}|our {word}] [little|small|post|one] (a|your|some|another) [quick|little|cheeky|nice|big] {noun} [if|to|so|for|and|$|please|,|♻|today|!]
    plain: (giving|give|gave) (this|it|that|us|me) (a|one) {noun} 
    plain: (consider|considering|think about|thinking about|mind|appreciate you|thanks for|thank you for|love it if you|by|grateful for|help by|support by|help me by|help us by) [giving this a|kindly|simply|just|maybe|also] (reposting|resharing|retweeting|restacking|boosting|reblogging|sharing this|sharing it|sharing with your|sharing , |sharing if|re-sharing|repost|sharing to your|passing this|passing it on) !(your)
    plain: (consider|considering|think about) sharing (if|this|it|with|$|to)
    plain: (who's|who is|who|anyone|who else) (sharing|reposting|retweeting|gonna share|gonna repost|going to share|will share|wants to share|wanna share|will repost|boosting) [this|it|with|?|to|👇] !(data|files|your)
    plain: (can|could|may|would) (i|we|you|y'all|somebody|someone|anyone|u|people|everyone) [please|all|guys|kindly|be so kind to|be so kind as to|do me a favor and|help me] [get|have|give] [a|an|some|me a|this a|us a|few] (rt|retweet|repost|boost|signal boost|reshare|few rts|rts|retweets) [?|this|please|pls|for|on|and|it|,|to|if|so] !(of)
    plain: (would|could|can) you [all|please|guys|be so kind|be kind enough|mind] [to|and] share (it|this) [in|on|with|?|to|please|for|further|around]
    plain: (do|doing) (me|us|the world|humanity|yourself|everyone|your friends|somebody|him|her) a [huge|big|massive|solid|tiny] (favor|favour) ..3 (share|repost|retweet|rt|hit repost|hit share|pass|send)
    plain: (quote|qrt|qt|quote tweet|quote-tweet|quote rt|qrt this) [this|tweet|with|post] (with your|within|your|this|with a|with the) [your|ur|a|the|{number}|show|what|yours|an]
    plain: ~ (stitch|duet|remix) (this|it|me|with)
    plain: (not|without) (sharing|reposting|retweeting|passing) (this|it|that) ..3 (crime|criminal|illegal|selfish|sin|rude|shame)
    plain: (sharing|reposting|resharing|retweeting) (this|it|helps|makes|is free|costs|would|will help) ..4 (help|helps|free|nothing|reach|difference|keeps|supports|day|others|algorithm) 
    plain: (help|support|boost|back) (me|us|him|her|this|a) ..5 (by sharing|by reposting|with a share|with a repost|with a retweet|with a boost|by retweeting|repost , repost|and repost|and share|and retweet|by boosting) 
    plain: ~ (boost|bump|reblog|restack|signal boost) (this|it|pls|please|plz|for|if|$|me|my|,|and|the signal) !(converter|your|sales)
    plain: {number} (people|friends|of you|more) [to|who] (share|repost|retweet|rt) 
    plain: (the|whole|entire) (world|country|internet|nation|everyone) (has to|needs to|must|should|deserves to|gotta) (see|hear|know|read|watch) (this|about this|it|him|her|that) ..6 (share|repost|spread|rt|pass|retweet)
    plain: (give|lend) (me|us) a hand ..2 (?|please|with|rt|share)  <closer>
    plain: can't (rt|retweet|repost|share) this enough
    plain: cannot (rt|retweet|repost|share) this enough
    plain: (share|repost|retweet|rt) (around|away|everywhere|freely|widely|far and wide) 
    plain: ~ (share|repost|retweet|rt) (with your network|with your friends|to your network|with your followers|with your team|to save a|if it|everywhere)
    plain: ~ (dm|send) this to your (crush|ex|bestie|boss|friend|group|mom|mum|partner|sister|brother) 
    plain: ~ {act} (this|this post|it|this video) [far and wide|everywhere|widely] so (people|everyone|others|more|we)
    plain: ~ (repost|reshare|retweet|rt|share) (and|&|+|,) (follow|like|comment|be|spread|make|help|subscribe|tag)
    plain: ~ (follow|like|comment|subscribe|tag|save) [us|me|our page|my page] (and|&|+|,) (repost|reshare|retweet|rt|share) (our|my|the|this|with|to|!|.|{emoji})
    plain: (help|let's|make|get) [me|us] [make|get] (this|it|him|her|them|this {word}) [go] (viral|trending)
    plain: ~ {act} the love
    network: ~ {act} {it} [widely|far and wide] with (those|people|someone|anyone|everyone|somebody) (who|that)
    network: ~ {act} {it} ..2 to your (network|followers|friends|audience|feed|story|stories|timeline)
    dare: (only|real|true) ..4 will (share|repost|retweet|rt|reshare|pass it|pass this)
    dare: (bet|dare|courage|guts|balls|brave|scared|afraid|ashamed) ..4 (share|repost|retweet|reshare|put this on|rt)
    dare: ({percent}|most people|most of you|nobody|no one|noone) [of] [you|people|{word}] (won't|wont|will not|don't|never|will never|will|will be too|are too|are|would|dare|dares) [ever|even|never|too] [{word}] [to] (share|repost|retweet|rt|reshare|reblog|pass this|put this|put it) [this|it|$|.|,|to|on|because]
    "#
}

examples! {
    bait: [
        "«Share if you» think Mondays should be optional.",
        "Tea beats coffee and everyone knows it. RT if you stand with the kettle ☕",
        "Three lines about rest. ♻️ Repost this to help your network slow down.",
        "If this made your day, share it with your friends!",
        "𝗦𝗵𝗮𝗿𝗲 this with someone who needs it today.",
        "S H A R E  this with 5 friends and smile.",
        "Don't forget to share this post with your colleagues 🙏",
        "Someone in your network needs to hear this.",
        "Only true gardeners will share this.",
        "Like, comment and share!",
        "sharee this with ur besties plzzz",
    ],
    fine: [
        "Our dog Benno has been missing since Tuesday, last seen near the mill. Please share!",
        "The river is rising: evacuation order for Mill Lane. Share this with your neighbours.",
        "We're hiring two nurses in Leeds. Please share with anyone who might fit.",
        "The share price fell by 4 percent after the results.",
        "We share if you consent; otherwise the data stays on your phone.",
        "Share your screen with the support team and we will look at it together.",
        "I want to share what we learned from 40 interviews with bakers.",
        "Please don't share this draft with anyone outside the group.",
        "Posts that say \"share if you agree\" are engagement bait, and feeds know it.",
        "Can someone share the link to the slides from yesterday?",
        "She shares a flat with two friends who play the cello.",
        "We are pleased to share our annual report: https://example.org/report",
        "Which of these would you share with a new colleague, and why? I am collecting reading for our onboarding.",
    ],
}
