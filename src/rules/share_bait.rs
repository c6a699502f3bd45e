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
    learned: Some((Label::ShareBait, "These words ask to be passed on.")),
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
    odd: be the algorithm
    odd: (those|the|that|them|these) [two|little|tiny|wee|green|paper] (arrows|arrow button|paper plane|plane icon|paper aeroplane|paper airplane|airplane icon|plane button|share icon|share button|recycle sign|recycling sign|recycling symbol) 
    odd: (get|getting|gets|put|help get|help put|helping get|spread) (the|this) word (out|around|about|further|along|on) [!|.|$|and|by|to|🙏|please|👇|,]  <closer>
    odd: (drop|put|post|pop|share|stick|paste|throw|chuck|bung|ping|dump|copy) (this|it|that|these) [straight|right|over|up] (in|into|to|on) (your|the|every|ur|all your) [{word}] [{word}] (chat|slack|whatsapp|group|groups|team channel|channel|family chat|group chat|teams|discord|page|timeline|feed|dms|newsletter|status|stories|story|server)
    odd: (your|ur) (group chat|whatsapp group|team|boss|network|followers|friends|timeline|feed|mates|whole office|family chat|manager|team slack|mum|mom|dad|sister|brother|best friend|bestie|colleagues) (needs|need|deserve|deserves|has to|have to|should|must|ought to) (this|to see|to hear|to read|see this|hear this|read this|see it|know this|to know)
    odd: (keep|kept|get|set|start|send) (this|it|the {word}) (moving|travelling|traveling|rolling|circulating|going round|going around|spreading|on the move) [🙏|!|.|$|,|by|and|please|people|folks|everyone]
    odd: (let|watch|help|make) (this|it|him|her|them) (travel|spread|fly|go far|go round|find its|reach|circulate|do the rounds|go everywhere|go global|run|land on) 
    odd: (tell|show|read|send|forward|pass|give) (this|it|that) [on] (to) ({number}|ten|five|three|two|everyone|everybody|all|every) (people|friends|mates|women|men|others|mums|parents|colleagues|founders|teachers|families|you|your)
    odd: tell (ten|five|three|two|{number}|everyone|everybody|all your|your) (people|friends|mates|you know|mum|whole|entire|neighbours|colleagues) [about this|about it|!|and|to|.] <closer>
    odd: (blast|beam|fling|slide|sling|hurl|whack|wing|yeet|lob|ping|shoot|fire|text|whatsapp|email|mail|airdrop|dm) (this|it) [straight|right|over|off|on] (to|at|under|across to|into) (your|every|everyone|someone|somebody|that|a|the|anyone|whoever|all) ..4
    odd: break the internet 
    odd: (screenshot|copy|print) (this|it|and) ..3 (send|post|share|stick|forward|put) [it|this] (to|on|in|up|with) (your|a|every|someone|everyone|the|all) 
    odd: (repost|reposts|shares|share|retweets|rts|boosts|reshares|reblogs) (is|are|=) (love|free|caring|life|better than|worth|my love language|gold|how|what|the only|appreciated|always|cheaper|the best|welcome) 
    odd: (don't|do not|dont|never) (just|only) (like|read|scroll|nod|watch) [it|this|along|and|on] ..3 (share|repost|pass|retweet|rt|boost|send|reblog)
    odd: (likes|like) (is|are) (nice|good|great|cool|lovely|fine|sweet|free) ..3 (shares|share|reposts|repost|rts|boosts) (are|is|better|make|help|change|save|even)
    odd: (share|shares|repost|reposts) (>|over|not|beats|instead of|rather than) (likes|like|liking)
    odd: (worth|deserves|deserve|earned|needs|need|merits) (a|the|your|some|every|more|another) [quick|big|massive] (share|repost|retweet|rt|boost|reshare|reblog|shares|reposts|retweets|signal boost)
    odd: (without|after|before) (sharing|reposting|retweeting|passing it on|sending this|boosting) (this|it|first|to|with|$|!|.|,) !(personal)
    odd: (everyone|everybody|each of you|all of you|every one of you|if you all|if everyone|if every|if each|you all|if half|if ten|if just|just {number}|only {number}) ..6 (shared|reposted|retweeted|shares|reposts|hit share|hit repost|pressed share|passed this|passes this|share this|share it|repost this|smashed|sent this|sends this)
    odd: (fill|flood|plaster|cover|paint|swamp|spam|own|take over) (the|every|your|this|that|all) [{word}] (timeline|timelines|feed|feeds|internet|tl|facebook|stories|algorithm|wall|walls|hashtag)
    odd: (our|my|this|his|her|their) [{word}] (voice|story|message|song|video|fundraiser|page|shop|work|art|post) ..4 (spreads|travels|grows|lives|reaches people|gets seen|gets out|survives) ..4 (share|shares|repost|reposts|you share|you repost|you lot|sharing|reposting)
    more: (take|help|carry|push|move|bring) (this|it|him|her|them|us|me) (viral|global|worldwide|international|to the masses|to the people|to the world|everywhere|round the world|around the world|further|far)
    more: (signal boost|boost|amplify|rt|retweet|reblog|share|repost) [this|it|for|me|us|my|our|him|her|them|the] ..3 (please|pls|plz|🙏|appreciated|welcome|thanks|thank you|ty|ily|would be|if you can|if possible|if you could) 
    more: ~ amplify (this|it|please|pls|the|my|our|!|.|$|🙏)
    more: (share|repost|rt|retweet|pass|send|forward|spread) ..4 (it|this|them) (deserves|needs|has to|must|should|could) ..3 (seen|heard|read|know|be|reach|see|help|change|save)
    more: (let|help|make) (the|more|other|as many|all|everyone|everybody|others|people|the whole) ..3 (see|hear|know|find|discover|read|learn|enjoy|smile|laugh) [about|of|from] (this|it|him|her|them|too|as well) ..4 (share|repost|rt|pass|send|spread|forward|$)
    more: (sharing|reposting|resharing|boosting|retweeting) (this|it|is|really|would|will|can|could|might) ..4 (free|help|helps|huge|everything|world|massively|takes|cost|costs|nothing|love|appreciate|appreciated|mean|means|someone|somebody|life|make|save)
    more: (share|post|repost|put) (it|this) (everywhere|anywhere|wherever|all over|wide|far|in every|on every|in all|on all|with all|with every|to every|to all)
    more: (the only way|best way|only way|way) ..6 (is|=) ..4 (share|repost|sharing|reposting|hitting repost|hit repost|pass it on|passing it on|word of mouth|rt|retweet)
    more: (can't|cannot|don't|can not|unable to|no budget|no money|zero budget) ..4 (afford|pay|buy|run|have|for) ..3 (ads|advertising|marketing|promote|promotion|adverts|pr) ..9 (share|shares|repost|reposts|sharing|retweet|spread)
    more: (someone|somebody|a friend|one person|that one person|a person|a mate|anyone|everyone|that friend|that colleague|a colleague) ..9 [,|?|:|.|—] [//] [just|please|then|go|so] (send|share|forward|pass|repost|show|whatsapp|dm) (this|it|them this|this to|it to|them) [to|with|on|their|along|over|way|them|him|her|!|.|$|,|🙏|❤]
    more: (know|got|have|work with|live with|thinking of) (someone|somebody|anyone|a friend|a mate|a mum|a dad|a manager|a founder|a teacher|a {word}) ..9 ? [//] [then|please|go|just] (send|share|forward|pass|repost|show|tag|ping|dm|whatsapp) (this|it|them|him|her|along|on)
    more: ({hard}|{recycle-emoji}|♻) [this|it|post|to|and|if|so] (to|and|if|so|when|for) (let|bring|bless|brighten|start|join|stand|give|pay|honor|honour|warn|protect|add|put|change|show|prove|tell|say|thank|celebrate|vote|win|enter|agree|get|stop|end|teach|unlock)
    more: {recycle-emoji} [/|+|&] ({recycle-emoji}|repost|retweet|share|rt|boost)
    more: ~ (circulate|fwd|forward|cascade|disseminate) [this|it|as|the|widely|to|among|amongst|in] [{word}|as received|widely|message|post|msg] [to|in|among|amongst|widely|received|with|all|on|max|maximum] (all|groups|group|widely|friends|contacts|received|your|everyone|maximum|max|network|please|circles|others)
    more: (forwarded|fwd|forward) as received
    more: ~ (do|must|kindly|pls|plz|please|kindly do|please do|pls do|plz do) (share|rt|repost|forward|fwd|circulate|retweet) [it|this|with|to|in|!|.|,|$|max|and|as|among|widely|🙏] !(your|how|what|the|any|that|me|details)
    more: ~ (share|forward|spread|repost) [it|this|post|video|msg|message] (max|maximum|as much as|as many as|to all|in all|with all|to maximum|to everyone|with everyone|to max) !(users)
    more: (make|let) (it|this|him|her|this post|this video|this msg) (reach|reaches) (every|all|max|maximum|the|as many|more|everyone|each|millions)
    more: (reach|reaches) (maximum|max|every|as many|more and more|each and every) (people|person|indian|citizen|mother|father|student|household|as possible|as many|corner)
    list: ~ (share|repost|retweet|rt|reshare) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|follow|save|subscribe|tag|bookmark|react) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|follow|save|subscribe|tag|bookmark|react) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (share|repost|retweet|rt|reshare) [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    list: ^ (share|repost|retweet|rt|reshare) [this|it|this post|below|the post] // ^ (like|comment|follow|save|subscribe|tag|bookmark|react) 
    list: ^ (like|comment|follow|save|subscribe|tag|bookmark|react) [this|it|this post|below|the post] // ^ (share|repost|retweet|rt|reshare) !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|win one|win some|one lucky|lucky winner|lucky follower|lucky someone|entries|enter by|enter :|enter ,|random winner|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (share|repost|rt|retweet|♻|🔁|reshare|quote) !(your|our|the|a)
    loose: (story share|share to your story|sharing this|shared this|shares this|reposts this|by sharing|by reposting|shares and)
    last: (putting|sharing|popping|sticking|posting|adding|having) (this|it|him|her) (on|to|in) your (story|stories|status|wall|feed|timeline|page)
    last: ~ (send|text|dm|show|forward|ping|message|read) (her|him|them|someone|somebody|that person|your {word}|a {word}) (this|this post|this one) 
    last: (♲|♻|🔁|🔄) ..6 (your network|somebody|someone|others|your feed|friends|followers|team)
    last: (someone|somebody) ..3 (your network|your contacts|your feed|your friends list|your team) ..2 (is waiting|waits|is looking|needs|is struggling|would love|could use|will thank)
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
    network: ~ {act} {it} [widely|far and wide] with (people|someone|anyone|everyone|somebody) (who|that)
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
