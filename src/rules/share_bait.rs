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
    learned: Some((Label::ShareBait, "Reads like posts that ask to be passed on; these words weighed most.")),
    detect: |reading, finds| {
        asks(reading, finds, |label| match label {
            "condition" => "Asks for a share as a sign of agreement.",
            "network" => "Asks to be passed on to others, with no reason of its own.",
            "number" => "Asks for a share with a number of people.",
            "dare" => "Makes sharing a test.",
            _ => "Asks to be shared.",
        });
    },
};

frames! {
    r#"
    @act = ({share}|hit {recycle-emoji}|tap {recycle-emoji}|crosspost|cross-post|stitch|duet|restacking)
    @hard = (repost|retweet|rt|reblog|re-post|re-tweet|reskeet|boost)
    @it = [{this-post}|this far|the word|to your story|on your story|far and wide]
    @you = (you|u|your|ur|this|it|we|i|they|he|she|that|ya|someone|anyone|there)
    @noun = (share|repost|retweet|rt|boost|re-post)
    @whom = (someone|somebody|some1|anyone|a friend|one friend|that one|your|ur|everyone|everybody|every|all|whoever|the one|the person|the people|people|those|a person|a colleague|three|five|ten|{number}|two|at least|a {friend-noun}|the friend|one person|the next)
    @place = (story|stories|wall|status|timeline|page|profile|feed|groups|tl|group chat|grid)

    condition: ~ {act} {it} [right now|now] if {you}
    condition: ~ ({hard}|{recycle-emoji}) [{this-post}] if {word}
    condition: if you ..8 , [please|then|just|do|why not|maybe] {act} !(your|my|our|the|a|what|how|or|details|any)
    condition: if {you} ..10 [,|then|please|consider] ({hard}|share this|share it|pass it on|pass it along|send it on|boost this|send this) [this|it|,|so|with|to|along|!] !(price)
    condition: if (this|it|you) ..10 {act} {it} $
    network: ~ (forward|send) to (whoever|someone|somebody|your|everyone|anyone|the one|the person) 
    condition: (found|find|learn|learned|got|get|like|liked|enjoy|useful|helpful|value|valuable|agree|thank) ..5 ? [//] [then|please|why not|{emoji}|a|consider] (repost|share|retweet|rt|pass|send|forward|sharing|boost)

    network: ~ {act} {it} ..3 with [a|an|your|the|all|every|any|one|{number}|more] [of] [your|other|fellow|best|close|{word}] {friend-noun}
    network: ~ {act} {it} ..2 with (your|ur|a|an|the|all|every|any|someone|somebody|anyone|leaders|people|those|other|fellow|everyone|one|women|men|parents|founders|managers|colleagues) [{word}] [{word}] [{word}] (who|that|network|team|struggling|frustrated|still|$|today|in your)
    network: ~ {act} {it} ..2 (to|so|and) [help|inspire|encourage|remind|let|tell|educate|spread|raise|save|support|wake|make|keep] [{word}] (others|someone|somebody|people|your network|everyone|awareness|friends|the word|more people|the world|a friend|somebody's|someone's|this)
    network: ~ {act} {it} ..2 to (help|inspire|spread|encourage|support|raise|remind|keep|save|let|make|educate|reach) ..4 (network|others|people|word|awareness|someone|algorithm|productivity|bar|feed|going|friendship|alive|circle|community|standard|standards|leaders|teams|more)
    network: ~ ({hard}|{recycle-emoji}|♻) {it} ..2 (to|so|and) (help|inspire|spread|encourage|support|raise|remind|keep|save|let|make|educate|reach|others|more|your|everyone|people|we|it|that)
    network: ~ {act} {it} (so|because) ..6 (others|everyone|people|someone|friends|more|network|see)
    network: (someone|somebody) (you know|in your network|out there|on your timeline|in your life) (needs|needed|has to) ..4 (hear|see|read|know|this)
    network: ~ {act} [this|it|post|that|this post] [with|to] (someone|somebody|anyone|those|people|everyone|anybody|a founder|a friend) (who|that) ..2 (needs|need|could|would|might|may|wants|loves|has|is|always|hates|never|still|can't|drinks|makes)
    network: ~ (send|show|forward|dm|text|whatsapp|pass|read|email|slack|play) (this|it|dis|that|along|these) [post|video|one|reel|thread|photo|along|on|over|straight] [to|2] {whom} !(number|inbox|office|address|account|screen|doctor)
    network: ~ (send|show|forward|dm|text|pass|read|sing) (this|it) [on|along|over] [to] (a|an|that|the|any|every) [{word}] [{word}] (who|that|with|without|in your life|$)
    network: (send|sent|sending|pass) (it|this) their way
    network: [of] (someone|somebody|person|people|friend|mate) ..8 , (send it|share it|pass it)

    number: ~ {act} {it} ..2 (with|to) [at least|all] ({number}|three|five|ten|seven|two|all) [other|of your|more] ({friend-noun}|groups|chats|contacts)
    number: (see how far|how far can) ..2 (this|it|we|he|she) (can|will|could|travels|gets|go|travel)
    number: ~ {act} (this|it) ..2 (round|around|across) the (world|internet|country|web)

    wide: this needs (eyes|to go|sharing|to reach)
    wide: (deserves|needs|ought|has) to be (shared|everywhere|on every|spread)
    wide: (twitter|internet|facebook|tiktok|instagram|people|linkedin|bluesky|threads|folks|y'all|everyone|friends|world) [,|please|pls] [please] (do your|do ur) [internet|usual|social media|little|viral] (thing|magic)
    wide: do your [internet|social media|viral|magic] magic !(reddit) !(reddit)
    wide: (let's|lets|help|get|can we|help me|help us) [me|us|get|to] [get] (this|it|these|him|her) (to|in front of|on|onto|over to|as far as) [the|every|all|as many] (everyone|every|screens|feeds|feed|world|people|{caps}|the right|the other|as many|moon|front) 
    wide: (put|get|place|stick) (this|it|him|her|them) in front of (your|every|more|the|as many|everyone|people|someone|anyone|whoever|each)
    wide: tell a friend to tell a friend
    wide: make sure [that] (your|everyone|everybody|the whole|all|every|the world|nobody|no one) ..4 (sees|see|reads|misses|hear|read) this
    wide: worth (the|a) (retweet|repost|share|rt|boost)
    wide: {hard} ..2 so [that] [the|more|all|our|your|my] ..3 (people|crowd|folks|lot|others|friends|everyone|mates|gang|shift) ..2 (see|sees|hear|know|find|catch|reads|get|can)
    wide: ~ (forward|send) [this|it] to (whoever|your|the person|everyone|everybody|anyone|somebody|someone|that|every|all your|the one|your whole|a) ..4 (who|that|team|friend|friends|family|office|group|mum|mom|boss|class|list|dad|sister|$) !(form)
    wide: ~ (send|pass|fire|ping|wing|forward) (it|this|them) (on|along|round|around|over to|down the line|straight to) [to] [them|him|her|your|the|someone|everyone|that|whoever|if|please|!|.|$|,] <closer>
    wide: so (pass|send|share|spread) (it|this|the {word}|them|him|her) (on|along|around|round|far|about) 
    wide: (don't|do not|dont|no) (keep|keeping) (this|it) to (yourself|yourselves)
    wide: don't let (this|it) (die|stop|end|stay) (here|with you|on my page)
    wide: (every|each) (repost|share|retweet|rt|boost) (puts|brings|gets|helps|makes|means|is|gives|adds|counts|buys|=|plants|feeds)
    wide: (help|do) (a|an|your|this|me|us|him|her|my|our|the) [{word}] [{word}] (out|favour|favor|solid) (and|,|by|with a) [please|just] (boost|share|repost|rt|retweet|spread|sharing)
    wide: (landed|lands|land|end up|show up) on [a few|some|every|more|many|everyone's] [more|other] (timelines|feeds|walls|screens|stories)
    wide: ~ (pop|stick|put|add|post|share) (it|this|him|her|them|that) [up|over] (on|in|to|onto) (your|ya|ur|the|every) (story|stories|whatsapp|group chat|groups|feed|wall|status|page|profile)
    wide: (you lot|you|people|everyone|followers|you guys|of you|friends|readers) hitting (share|repost|retweet)
    wide: (they|she|he|your team) (need|needs|has to see|must see) (this|it) [too|more|today|$|!|.] <closer>
    wide: ~ (be|being) a (pal|mate|dear|star|love|angel|hero) (and|,) [please|just|{word}] (share|repost|rt|retweet|boost|put|pass|send|forward|spread)
    wide: (if|even if) ..9 (repost|retweet|pass it on|send it on|pass this on|put it on your story) [it|this|!|.|$|,|so|please|for] 
    wide: (see|show|prove) how (far|fast|quick|wide) ..3 (this|it|a {word}) ..2 (travel|travels|go|goes|spread|can)
    wide: ~ (share|repost|rt|retweet|pass it on|spread) ..2 (if you're|if you are|if you've|if u|if your|if it|if this|if that|if they|if he|if she|if we|far|before they|before it|before this)
    wide: ~ (share|repost) [this|it] [and|&|to] (let|show|prove|tell|remind|make) [the|everyone|them|people|that|us|your|someone] 
    odd: be the algorithm
    odd: (those|the|that|them|these) [two|little|tiny|wee|green|paper] (arrows|paper plane|share button) 
    odd: (get|getting|gets|put|spread) (the|this) word (out|around|about|further|along|on) [!|.|$|and|by|to|🙏|please|👇|,] <closer>
    odd: (drop|put|post|pop|share|stick|paste|throw|bung|ping|copy) (this|it|that|these) [straight|right|over|up] (in|into|to|on) (your|the|every|ur|all your) [{word}] [{word}] (chat|slack|whatsapp|group|groups|channel|group chat|teams|page|timeline|feed|dms|newsletter|status|stories|story|server)
    odd: (your|ur) (group chat|team|boss|network|followers|friends|timeline|feed|mates|manager|mum|mom|dad|sister|brother|best friend|bestie|colleagues) (needs|need|deserve|deserves|has to|have to|should|must|ought to) (this|to see|to hear|to read|see this|read this|see it|know this|to know)
    odd: (keep|kept|get|set|start|send) (this|it|the {word}) (moving|rolling|going round|spreading) [🙏|!|.|$|,|by|and|please|people|folks|everyone]
    odd: (let|watch|help|make) (this|it|him|her|them) (travel|spread|fly|go round|reach|go everywhere|run|land on) 
    odd: (tell|show|read|send|forward|pass|give) (this|it|that) [on] (to) ({number}|ten|five|three|two|everyone|everybody|all|every) (people|friends|mates|women|men|others|mums|parents|colleagues|founders|teachers|families|you|your)
    odd: tell (ten|five|three|two|{number}|everyone|everybody|all your|your) (people|friends|mates|you know|mum|whole|entire|neighbours|colleagues) [about this|about it|!|and|to|.] <closer>
    odd: (fling|slide|wing|ping|shoot|fire|text|whatsapp|email|mail|dm) (this|it) [straight|right|over|off|on] (to|at|under|into) (your|every|everyone|someone|somebody|that|a|the|anyone|whoever|all) ..4
    odd: (worth|deserves|deserve|earned|needs|need) (a|the|your|some|every|more|another) [quick|big|massive] (share|repost|retweet|rt|boost|shares)
    odd: (everyone|everybody|each of you|all of you|every one of you|if every|if each|you all|just {number}|only {number}) ..6 (shared|shares|hit share|share this|share it|repost this|smashed)
    odd: (fill|flood|cover|paint|spam|own) (the|every|your|this|that|all) [{word}] (timeline|feed|feeds|internet|facebook|stories|algorithm|wall|walls|hashtag)
    more: (boost|rt|retweet|share|repost) [this|it|for|me|us|my|our|him|her|them|the] ..3 (please|pls|plz|🙏|welcome|thanks|thank you|would be|if you can|if you could) 
    more: (share|repost|rt|retweet|pass|send|forward|spread) ..4 (it|this|them) (deserves|needs|has to|must|should|could) ..3 (seen|heard|read|know|be|reach|see|help|change|save)
    more: (let|help|make) (the|more|other|as many|all|everyone|everybody|others|people|the whole) ..3 (see|hear|know|find|discover|read|learn|enjoy|smile|laugh) [about|of|from] (this|it|him|her|them|too|as well) ..4 (share|repost|rt|pass|send|spread|forward|$)
    more: sharing (this|it|is|really|would|will|can|could|might) ..4 (free|help|helps|huge|everything|world|takes|cost|costs|nothing|love|appreciate|mean|means|someone|somebody|life|make|save)
    more: (share|post|repost|put) (it|this) (everywhere|anywhere|wherever|all over|wide|far|in every|on every|in all|with all|with every|to every|to all)
    more: (the only way|best way|only way|way) ..6 (is|=) ..4 (share|repost|sharing|hitting repost|pass it on|rt|retweet)
    more: (know|got|have|work with|live with|thinking of) (someone|somebody|anyone|a friend|a manager|a founder|a teacher|a {word}) ..9 ? [//] [then|please|go|just] (send|share|forward|pass|repost|show|tag|ping|dm|whatsapp) (this|it|them|him|her|along|on)
    more: ({hard}|{recycle-emoji}|♻) [this|it|post|to|and|if|so] (to|and|if|so|when|for) (let|bring|bless|start|join|stand|give|pay|honor|protect|add|put|change|show|prove|tell|say|thank|celebrate|vote|win|enter|agree|get|stop|end|teach|unlock)
    more: {recycle-emoji} [/|+|&] ({recycle-emoji}|repost|retweet|share|rt|boost)
    more: forward as received
    more: ~ (do|must|kindly|pls|plz|please) (share|rt|repost|forward|retweet) [it|this|with|to|in|!|.|,|$|and|as|among|widely|🙏] !(your|how|what|the|any|that|me|details)
    more: (make|let) (it|this|him|her|this post|this video) reach (every|all|the|as many|more|everyone|each|millions)
    list: ~ (share|repost|retweet|rt) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|follow|save|subscribe|tag|bookmark|react) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|follow|save|subscribe|tag|bookmark|react) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (share|repost|retweet|rt) [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    list: ^ (share|repost|retweet|rt) [this|it|this post|below|the post] // ^ (like|comment|follow|save|subscribe|tag|bookmark|react) 
    list: ^ (like|comment|follow|save|subscribe|tag|bookmark|react) [this|it|this post|below|the post] // ^ (share|repost|retweet|rt) !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|one lucky|lucky follower|lucky someone|entries|enter :|enter ,|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (share|repost|rt|retweet|♻|🔁|reshare|quote) !(your|our|the|a)
    loose: (story share|share to your story|sharing this|shared this|by sharing|shares and)
    last: (putting|sharing|posting|adding|having) (this|it|him|her) (on|to|in) your (story|stories|status|wall|feed|timeline|page)
    last: ~ (send|text|dm|show|forward|ping|message|read) (her|him|them|someone|somebody|your {word}|a {word}) (this|this post|this one) 
    last: ♻ ..6 (your network|somebody|someone|others|your feed|friends|followers|team)
    last: (someone|somebody) ..3 (your network|your feed|your team) ..2 (waits|is looking|needs|would love)
    plain: ~ {recycle-emoji} [and] (repost|share|retweet|rt|pass|send|forward|boost) !(price)
    plain: ♻ (if|and|so|for|this|when)
    plain: ~ {act} (this|this post|it|this video|this thread|this tweet|the post|this one|this around|this far|it on|this on|the heck|widely) [everywhere|widely|now|please|pls|today|around|out of this|out of it|, please|thanks|on your story|rn|🙏] $
    plain: ~ {act} , {act} $
    plain: ~ {act} (this post|this video|this tweet|this thread) (,|and|—|now|today|if|so|because)
    plain: (share share|repost repost|rt rt)
    plain: ~ (like|comment|follow|save|sign|watch|react|subscribe) [,|&|+] [comment|follow|like|save] [,] (and|+|,|&|n|/|then) [please] (share|repost|retweet|rt|boost) [this|this post|please|it|our page|if|to|!|,|for|so|$|🙏|away] !(your|the|my|price|buttons|counts)
    plain: ~ (share|repost|retweet|rt|boost) [,|&|+|/|and|n|then] [please] (like|comment|follow|tag|subscribe|save) [this|me|us|to|for|and|,|!|if|$|so] !(through|up)
    plain: ~ {press} [that|the|this|on|da] [little] (share|repost|retweet|rt|boost|♻) [button|icon|arrow|arrows|sign] !(price|your)
    plain: (hitting|smashed|hit) [that|the|this|on] (repost|share|retweet|rt)
    plain: (share|repost|retweet|rt) [this] (for|to|4) (reach|visibility|boost|good luck|luck|the algorithm|those who|part)
    plain: (pls|please|plz|kindly) (share|rt|repost|retweet|re-share|reshare|boost|forward) [this|it|widely|!|and|far|for|around|,|to] !(your|the|any|how|what|an|a|details|photos|my|one|that|with|or|data|evidence|if|me|to|by|link|info)
    plain: ~ (spread the word|pass it on !to|pass this on !to|spread this|spread it|pass it along|pass this along|pass along|share the love) [everywhere|like {word}|on your story|please|now|👇|,|$] 
    plain: ~ (rt|retweet|repost) [my|the] pinned
    plain: ^^ (rt|retweet|repost|share) for {word}
    plain: (like|love|❤) (for|=) ..6 (rt|retweet|repost|share) (for|=)
    plain: (ask|asking|asks|begging) (you|everyone|all|people) [all] to (share|repost|retweet) (this|it|the post)
    plain: so pass it on
    plain: (let's|help|can we|can you|lets|please|help us|help me) (get|make|send|help) [us|me] [post|video|to] (this|it|him|her|them|this post|this video|my post|that) [post|video|go|to|be|out|all] (viral|go viral|everywhere|trend|around the world|famous|out there|seen|going|on every|in front of)
    plain: ~ (make|get|help) (this|it|him|her|them) [go|out|be|all] (viral|famous|trend|everywhere|out there|in front of|on every|to everyone|around)
    plain: (i|we) (need|want) (this|it|him|her) (on|in|all over) (every|all|everyone's|your|everybody's|the) [{word}] (timeline|feed|feeds|tl|page|story|wall|front page)
    plain: ~ (put|post|add|pop|stick|share|throw|repost|stick) (this|it|him|her|them|that) [up|straight|over] (on|to|in|onto|into) (your|ur|ya|every|all your) [own|facebook|instagram|ig] {place} 
    plain: (you'll|you will|please|could you|would you|go|to) (put|post|add|pop|stick|throw) (this|it|him|her|them) [up] (on|to|in|onto) (your|ur) [own] {place}
    plain: ~ (share|repost) (to|on|in) (your|ur) [{word}] {place}
    plain: sharing is caring
    plain: pay it forward ..5 (share|repost|retweet|sharing|forward)
    plain: (a|one|your|any|every|each|quick|just a|1|the) [quick|single|little|simple|small|lil|friendly] {noun} [from you|or a {word}|or {noun}] (would|helps|goes|means|costs|takes|is all|could|will|can|makes|keeps|is free|away|wouldn't|won't|help|mean|tells|counts|and|from you)
    plain: (consider|considering|think about|thinking about|mind|thanks for|thank you for|by|grateful for) [giving this a|kindly|simply|just|maybe|also] (reposting|resharing|restacking|sharing this|sharing it|re-sharing|repost) !(your)
    plain: (who's|who is|who|anyone|who else) sharing [this|it|with|?|to|👇] !(data|files|your)
    plain: (can|could|may|would) (i|we|you|y'all|somebody|someone|anyone|u|people|everyone) [please|all|guys|kindly|help me] [get|have|give] [a|an|some|me a|this a|us a|few] (rt|retweet|repost|boost) [?|this|please|pls|for|on|and|it|,|to|if|so] !(of)
    plain: (would|could|can) you [all|please|guys|be so kind|mind] [to|and] share (it|this) [in|on|with|?|to|please|for|further|around]
    plain: (do|doing) (me|us|the world|humanity|yourself|everyone|your friends|somebody|him|her) a [huge|big|massive|solid|tiny] (favor|favour) ..3 (share|repost|retweet|rt|hit repost|pass|send)
    plain: (quote|qrt|qrt this) [this|tweet|with|post] (with your|within|your|this|with a|with the) [your|ur|a|the|{number}|show|what|yours|an]
    plain: ~ (stitch|duet) (this|it|me|with)
    plain: (not|without) (sharing|passing) (this|it|that) ..3 (crime|criminal|illegal|selfish|sin|rude|shame)
    plain: sharing (this|it|helps|makes|is free|costs|would|will help) ..4 (help|helps|free|nothing|reach|difference|keeps|supports|day|others|algorithm) 
    plain: ~ (boost|bump|reblog) (this|it|pls|please|plz|for|if|$|me|my|,|and) !(converter|your|sales)
    plain: (give|lend) (me|us) a hand ..2 (?|please|with|rt|share) <closer>
    plain: cannot (rt|retweet|repost|share) this enough
    plain: ~ (share|repost|retweet|rt) (to your network|to save a|if it|everywhere)
    plain: ~ (dm|send) this to your (crush|ex|bestie|boss|friend|group|mom|mum|partner|sister|brother) 
    plain: ~ {act} (this|this post|it|this video) [far and wide|everywhere] so (people|everyone|others|more|we)
    plain: ~ (repost|retweet|rt|share) (and|&|+|,) (follow|like|comment|be|spread|make|help|subscribe|tag)
    plain: ~ (follow|like|comment|subscribe|tag|save) [us|me|our page|my page] (and|&|+|,) (repost|retweet|rt|share) (our|my|the|this|with|to|!|.|{emoji})
    network: ~ {act} {it} ..2 to your (network|followers|friends|audience|feed|story|stories|timeline)
    dare: (only|real|true) ..4 will (share|repost|retweet|rt|pass it|pass this)
    dare: (bet|dare|courage|guts|brave|scared|afraid|ashamed) ..4 (share|repost|retweet|put this on|rt)
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
