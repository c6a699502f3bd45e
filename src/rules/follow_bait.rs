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
    learned: Some((Label::FollowBait, "These words ask for a follow as such.")),
    detect,
};

frames! {
    r#"
    @more = (more|daily|weekly|updates|tips|content|insights|part|posts|stuff|ideas|chaos|similar|like this|the next|the rest|the journey|memes)
    @f = (follow|flw|followw)

    follow: ~ {f} (me|us|@|along|back|4) !(through|up|the|these|this|your|suit|them|along)
    follow: ~ {f} (for|if) !(the|official|info|updates|official|guidance|instructions|advice|labour) {word} 
    follow: ~ {f} (me|us) (on|for|here|if|to|so|now|@|at|and|today|!|.|,|:|{mention}|$|over|back|too|2|4|there|in)
    follow: <!i <!they <!can {f} (me|us|my page|our page|my account|our account|our channel|my channel|this account|this page) (for|to|if|so|here|back|now|4|@|{emoji}|today|please) !(the)
    follow: ~ {f} along (for|with|here|if|✌|so|on) 
    follow: ~ {f} (this|my|our) [new|other|main|little|small] (page|account|acc|profile|channel|blog|journey|insta|ig|instagram|tiktok|twitter|facebook|fb|socials|handle|priv|alt|backup|series|space)
    follow: ~ {f} {mention} (and|&|+|for more|instead|if|{mention}|,|back|they) !(information)
    follow: ~ {f} my [{word}] [{word}] {mention}
    follow: {f} !{determiner} !(up|through|suit|along|him|them|it|by|me|us) {word} [{word}] for (more|daily|weekly)
    follow: (➕|🔔|👉|✅|♻|🔗|📲|✨|+|ps|p.s) {f} !{determiner} !(up|through|suit)
    follow: ~ {f} !{determiner} !(up|through|suit|along|him|them|it|by|on|with|in|directions|instructions|doctors|advice|routes|signs|safety|local|official|social|trail|proper|guidelines|good|best|and) {word} [{word}] [{word}] for ..2 {more}
    follow: ~ {f} !{determiner} {word} {word} (for|if|to get) [{word}] (more|daily|weekly|tips|content|insights|updates|posts|stories|leadership|advice)
    follow: <!unfollow <!who ~ (follow !{hashtag}|smash follow|hit follow|press follow|tap follow|click follow|push follow) [and|,|&|button|for|if|so|to|now|below|up top|$|{emoji}]  $
    follow: {press} [that|the|on|this|da] [little|big|blue|red|plus] (follow|subscribe|sub|plus sign|plus|bell|follow button|subscribe button|notification bell|connect|follow btn) [button|icon|sign|bell|if|for|so|and|to|,|&|now|$|{emoji}] !(up)
    follow: ~ (give|drop|toss|throw|spare|leave|send|gimme|chuck|slide|lob) [me|us|him|her|them|it|this|this {word}|my {word}|our {word}|the {word}] ..1 (a|your|that|one) [cheeky|quick|little|lil] follow
    follow: (a|one|your|every|each|any) (follow|sub|follower) (would|helps|means|costs|goes|is free|makes|will|from you|counts|takes|keeps|and)
    follow: (leave|leaving|drop|dropping|please|pls) a follow
    follow: (consider|considering) (following|giving me a follow|a follow|hitting follow) !(up|the)
    follow: (feel free|would be cool|would love|i'd love|happy if|appreciate if|glad|hope|please|pls|means) ..5 follow (me|us|my|our|and|along|here|$|if|back|for)
    follow: (don't|not|haven't|aren't|isn't|ain't|never) ..3 (following|follow|followed) (me|us|my page|our page|this page|this account|along) [yet|already|then|,|?|:|$|here]
    follow: (make sure|be sure|sure that|sure) [that] [you|you're|you are|u|to] [are] (following|follow) [to|me|us|with]
    follow: (if|when) you ..9 , [then|please|do|just|go] {f} (me|us|along|my|our|for|this|{mention}|@)
    follow: if ..10 (follow me|follow us|follow along|give me a follow|hit follow|hit that follow|follow for)
    follow: (new here|first time here|new around here) ? [//] ..4 (follow|stick around|subscribe|tap|hit)
    follow: (more|want more|need more|love more|enjoy|like what|want|liked|like this) ..5 ? [//] [then|just|👇|,|🔔] (follow|subscribe|hit follow|tap follow|you know where)
    follow: (stay tuned|stick around|come along|tag along|come hang|hang) ..3 (and|&|,|with me|then) (follow|{mention}|subscribe|hit follow|hit that)
    follow: come along with (me|us) {mention}
    follow: ~ (join) (my|our|the) (tribe|squad|gang|fam|family|crew|cult|journey|community|army|movement) [here|on|,|and|&|by|,|—|-] (press|hit|follow|subscribe|smash|by|tap)
    follow: ~ (like|share|comment|repost|retweet|rt|save|react|subscribe|turn on|tag|reblog) [,|and|&|+|n|/|then] [share|like|comment|repost|save|,|and|&|+|rt|retweet|subscribe|tag|reshare] [,|and|&|+|then|n|/|or] [share|like|comment|repost|save] [,|and|&|+|then|n|/|or] (follow|subscribe|flw) !(up|the|instructions|to)
    follow: ~ (follow|flw) [,|and|&|+|n|/|then] (like|share|comment|repost|retweet|rt|save|subscribe|tag|turn|reblog) !(up|with)
    follow: (who|anyone) ..3 (isn't|not|am i not|are we not|aren't i|aint) (following|followed|mutuals) [me|us|with] [yet|already]
    follow: (you|u|ya) know which button $
    follow: ~ (add|➕) me (for|on|back|if|as|4)
    follow: (plus|➕) me (for|if)
    follow: ~ connect with me (if|for|here|on|and|to|!|.|$|so) 
    follow: ~ (let's|lets) (connect|be friends|be mutuals|mutual|link up|be moots|grow together|grow|follow each other|network|get connected|support each other) !(the|these|those|our|your) [here|on here|on|if|and|,|!|.|:|drop|👇|$|🤝|{emoji}|?] [//] (drop|say|leave|comment|follow|send|hit|i follow|i always|small|share|tag|introduce|here|back|who|i)
    follow: ~ (like|visit) (our|my|us) (page|on facebook|on fb|facebook page|fan page|fb page) 
    follow: (follow|find|join) (us|me|my) [on] (instagram|facebook|twitter|tiktok|youtube|ig|insta|fb|linkedin|threads|x|bluesky|pinterest|snapchat|twitch) [:|,|@|/|{url}|{mention}|and|&|+]
    follow: follow my (facebook|instagram|twitter|tiktok|insta|ig|priv|alt|page|account|youtube|channel|main|backup|linkedin)
    follow: (love|thank|thanks|hug|owe) ..5 (new|to) followers ..3 (follow|fb)

    subscribe: ~ (subscribe|sub) [now|today|please] (to my|to our|to me|to us|our|my|for more|if|and|,|&|+|to this) [new|youtube|little|twitch] [channel|youtube|more|twitch|us|notifications|part|the next|daily|ring|hit|like|share|follow|vlog|ring|page] (channel|youtube|more|for|ring|hit|like|share|follow|comment|page|videos|content|🔔|bell|notifications|$|so|and|dear|if|on)
    subscribe: ~ (subscribe|sub) to (my|our|the|this) [new|little] (channel|youtube|yt|page|patreon|twitch)
    subscribe: ~ subscribe (our|my|this|us|👇|🔔) [channel|page]
    subscribe: ~ (like|share|comment|follow) [,|and|&|+|n|/|then] subscribe
    subscribe: ~ subscribe [and|&|,|+|/] (like|share|comment|follow|ring|hit|press|turn|smash|tap|hit)
    subscribe: (hit|smash|press|tap|click|turn on|tinkle|boop|ring) [the|that|this|my|a] [little|notification|notifications|post|🔔] (notification bell|notifications|notifs|🔔|bell icon|bell so|bell if|bell for|bell to|bell and|bell 🔔) 
    subscribe: (hit|smash|press|tap|ring) (the|that) [little] bell (!|$|🔔|and|,) !(twice)
    subscribe: (subscribe|sub) (so|before|if|or) [you|i|it's|else]  [don't|never|do not] (miss|forget|lose)
    subscribe: ~ subscribe [now|today|below|👇|please|pls] [!|.] $ <closer>
    subscribe: (turn|switch|put) (on|my) ..2 (notifications|notifs|post notifications|notis|bell) [on|for|so|if|!|.|$|to|and]

    exchange: ~ (consider following|follow me|follow us|following) ..4 (do the same|follow back|return)
    place: (newsletter|podcast|magazine|bulletin|substack|mailing list|journal|calendar)
    exchange: (f4f|f4follow|follow4follow|followforfollow|fff|sub4sub|subforsub|s4s|l4l|like4like|likeforlike|follow4followback|followback|ifb|gaintrain|followtrain|writerslift|writerlift|moots|follow-for-follow|sub-for-sub|like-for-like|followers4followers|lfl|teamfollowback|f4fb|c4c|engagement pod|follow train|gain train|writers lift|follow-back|follow chain|mutual gain|follow friday train)
    exchange: (follow for follow|sub for sub|follow 4 follow|sub 4 sub|like 4 like|follow for a follow|follow each other|comment for comment)
    exchange: (i|i'll|will|always|we|we'll|and|instantly|gladly|happily|of course|definitely|i'd) ..3 (follow back|follow u back|follow you back|fb everyone|fb all|return the follow|return follow|return every follow|follow everyone|follow everybody|follow all|followback|followed back|follows back|follow ya back|sub back)
    exchange: (follow back|followback|fb) (instantly|always|everyone|all|guaranteed|100|asap|immediately|quickly|within|same day)
    exchange: (looking for|need|want|be|being|new|more|lets be|let's be|lf|become|seeking|any|make|find|gain|iso|desperately need|in need of) [some|more|new|active|{word}] (moots|mutuals|mutual|moot|oomfs|oomf) [who|that|with|here|!|.|$|,|?|in|on|like|interact|?]
    exchange: ~ (drop|leave|put|comment|share|post|paste|shout) [me|us|below|down] (your|ur|yours|yr|those|ya) (@|handle|handles|link|links|username|usernames|profile|profiles|socials|channel|blog|ats|account|accounts|insta|ig|linkedin|twitch|tiktok) [@|handle|handles|link|links|username|profile|socials|channel|account|and|below|👇|in|,|so|for|here|&|+|i'll|ill|to]
    exchange: (drop|comment|put|leave|post) (ur|your|yr) (@|@s|handle|handles|links|link|username|usernames|socials|channel|insta|ig|ats) 
    exchange: (follow|followed) (everyone|everybody|anyone|all|people|those|each) (who|that|here|below|in|back|commenting|on this) 
    exchange: (follow|gain|grow) (with me|train|together|trick) [,|:|!|and|—|-|🚀|$] 
    exchange: (small|new|fellow) (streamers|creators|accounts|artists|writers|youtubers|bloggers|business|businesses) ..5 (drop|grow|link|lift|follow|let's)
    exchange: (grow|rise|gain) (together|one another) [,|!|.|🚀|$|by|on|here] <closer>

    goal: {number} [more|new|kind|lovely] (followers|subs|subscribers|follows|follower) (away|to go|until|till|=|before|by|left|short|today|tonight|pls|please|or|would|this|from|so|goal|challenge|then|shy|for my)
    goal: (road|way|path|journey|race|sprint) to {number} [followers|subs|k|!|so|🚀|{emoji}|subscribers|$|,|.|before|by]
    goal: (help|get|push|take|carry|bring) (me|us|this page|this account|him|her|my channel|my page|the channel|our page) ..3 (to|reach|hit|get to|past|over|cross) {number} [followers|subs|subscribers|k|before|by|!|$|today|tonight|follow]
    goal: (only|just|we're|i'm|im|at|still|so) ..3 {number} [followers|subs|people|more|of you|subscribers|follows] (away from|off|short of|from|to go till|to go until|left to) {number}
    goal: (tryna|trying to|want to|wanna|need to|gotta|let's|can we|can i|could we|hoping to|about to|would love to) (hit|reach|get to|get|make it to|cross|break|touch) {number} [k] (followers|subs|subscribers|tonight|by|before|today|this|on here|!|,|$|run|please|pls) 
    goal: (be|become|who's|who wants to be|who will be|gonna be|going to be) [my|our|the|number] [lucky] {number} [th] (follower|sub|subscriber|follow)
    goal: (im|i'm|i am|we're|currently|sitting|stuck) at {number} [followers|subs] [.|,|!|and|:|;] [//] [{word}|just|only] ({number}|fifteen|twenty|ten|five|a few|thirty|fifty|two|three|one|four|six|eight|a dozen|so close|help|who|can|kind|some|need) 
    goal: (at|hit|reach|reaches|get to|when we hit|when i hit|once we hit|drops when|drops at|comes at|until|at) ..2 {number} [k] (followers|subs|subscribers|follows) !(and|in|with|for|on|after|i|last|,)
    goal: (so close|close) to {number} [k] [followers|subs|!|subscribers]  <closer>

    wide: (get|start|be|go|keep|been|worth|try) [yourself|yourselves|on|to] following (me|us|along|this|here|my|our|$|!|for|then|now)
    wide: (without|by|for|from|and|before|start|consider|mind|thanks for|not|like|love|appreciate you) following (me|us|this page|this account|along|my|our) !(up|instructions|advice|rules|recommendations)
    wide: follow (the|our|my|this|both|all|these|each) (backup|back up|back-up|new|second|other|main|alt|secret|spare|page|account|person above|next person|three|rest of us|person before|link in bio)
    wide: ~ follow [and|&|to] (help|support|grow|build|be|become|get|see|join|watch|i'll|i'd|win|make|keep up|not) [us|me|part|grow|my|our|the|more|your|a]  !(through)
    wide: <!you ~ (follow|subscribe|connect) [me] so (i|we|you|u|that|my|the|they)
    wide: i follow , you follow
    wide: (you|u) follow (,|and|=|then) (i|we) follow
    wide: (follow|comment|mutual|connection|connect|gain|sub) (chain|train|party|fest|loop|pod|swap|parade)
    wide: (a|one|your|that) (follow|subscribe|sub) [here|from you|button] (is|=|isn't|takes|costs|would|means|helps|makes|goes|keeps|does|away|=)
    wide: (follow|plus|subscribe) (button|icon|sign) [is|says|that|up|right|down|.|,|?|it's|=|looks|gets|with] (your name|follow|there|here|lonely|thirsty|up|right there)
    wide: (you know|see|find) the (button|one) ..8 [//] ..5 follow
    wide: (bell|notifications|notifs|post notifications) on [,|.|!|$|and|so|for|please]
    wide: (mutuals|moots|oomfs|followers|subs|subscribers|new friends) (please|pls|plz|wanted|needed|welcome|ples|pleaaase)
    wide: (no|zero|few|lost all my|only {number}) (followers|mutuals|moots|friends) [yet|here|on here|and|so|,] ..6 (follow|say hi|be my|help|add|moots|mutuals)
    wide: (get|getting|carry|push|drag|take|help|boost|bring) (me|us|this page|this account|the page|the channel|this channel|our page|my page|my channel) ..1 (to|over|past|across) ({number}|five|ten|a hundred|a thousand|the next) [k|followers|subs|thousand|mark|hundred] [by|before|this|tonight|today|together|!|$|fam|mark|🙏] <closer>
    wide: (over|across) the line [?|!|$|🙏|,|by|tonight] <closer>
    wide: (help|get) (me|us|him|her|this page|my page|the page) (grow|reach|hit) [to] [my|our|the|a|here|this|{number}|on] [goal|account|page|new|channel|first|milestone|audience|following|{number}] !(tomatoes|food)
    wide: (move|moved|moving|jump|hop|come|switched|leaving|switching|migrating|going) [over] to (our|my|a|the) (new|other|second|backup) (page|account|one|channel|profile|handle) ..6 (follow|join|find|come|see you|over|hit)
    wide: (daft|mad|silly|crazy|fool|rude|foolish|mental|wild) not to (follow|subscribe)
    wide: (why|how) (aren't|are|haven't) you [still] [not] [already] (following|followed|subscribed|subscribing) [yet|already|me|us|?]
    wide: (connect with me|add me|send me a request|send me an invite|send a connection request|hit connect|let's be connections) [if|i accept|,|!|on|here|and|for|to|.|$|🤝] ..3 <closer>
    wide: i accept (everyone|all|every|anyone)
    wide: (part|pt) (2|two|ii|3|three) ? [//] (let me|say|comment|like|shout|tell|you|who|yes|follow|👇|want|smash)
    wide: (shall|should|do you want|want|would you like|you want|who wants|who'd like|ready for) [i|me|to|you] [do|make|post|drop|to|film|write|upload|want] [a|the|to|for|do|see] (part|pt|chapter|round|episode) (2|two|ii|3|three)
    wide: (part|pt) (2|two|ii|3|three) ..6 (if you follow|if i get|if this gets|if enough|for followers|followers only|only show|when you follow|when i reach|when we hit|if you're following|to followers|on my page)
    wide: (follower|friends|followers|following) list ..3 (before|while|now|today)
    wide: (don't|dont|never|you won't) ..4 (miss|lose) ..6 (follow|subscribe|hit follow)
    wide: (follow|flw|followw|follo) (pls|please|plz|fam|guys|y'all|babes|x|xx|me now|us now|🙏|❤|asap|immediately|rn) 
    wide: (come|tag along|walk|ride|grow|learn|laugh|cry|travel|cook|build|join) [along] with (me|us) (by following|, follow|and follow|& follow|- follow|→ follow)
    wide: (like|enjoy|love|want|need|for|see) (more|what you see|this|my posts|my content|these|it) [like this|of this|of these|content|stuff|posts] [?|,|:|→|👇] [//] [then|please|you know|just] (follow|subscribe|hit follow|smash follow|tap follow|hit that follow)
    wide: <closer> ~ follow [me|us|along|{word} {word}] for ..4 (daily|weekly|more|content|insights|tips|career|leadership|mindset|growth|strategies|stories|motivation|inspiration|posts) 
    wide: (👋|💡|📌|🎯|💪|🌟|⚡|📢|🙏|🤝|🚀|💬|🧠|🏆|📈|🔥|🫶|👣|❤|💙|➡|▶|⭐) follow !(the|this|these|up|your|a|an|his|her|these) 
    odd: (to be continued|tbc|part {number} tomorrow|next part|next episode|next chapter|the ending|the rest|story continues) ..6 (follow|followers|you know what to do|subscribe|following|stay close|turn on|notifications)
    odd: (followers|subscribers|mutuals|people who follow|those who follow|anyone following|followers only) (see|get|hear|will know|find out|will see) [it|the|this|first|part|next|what] ..3 <closer>
    odd: (unlock|unlocks|drops|posting|post|posted|upload|release|comes out|reveal) ..4 (at|when|once|after|if) ..3 {number} [k] (followers|follows|subs|subscribers|of you follow|new followers)
    odd: (adopt|support|help|back|boost|save|love) (a|an|this|us|the|your) [tiny|new|small|little|baby|broke|struggling|local|indie] [{word}] (creator|streamer|account|artist|writer|page|youtuber|channel|gamer|author|influencer|blogger|poet) [today|out|:|,|—|by|and|with|🥺|🙏|!|.] ..6 (follow|subscribe|sub|button|following|hit|join)
    odd: (if|am) (you're|ur|you|i) (seeing this|see this|shadowbanned|invisible) ..6 (follow|follow me|say hi)  
    odd: (hit|press|tap|smash|click|give|find|push) [me|us] [with] [the|that|a|on] [big|little|blue|red] (+|plus|connect|follow|subscribe|join) [button|sign|icon] (and|so|for|if|before|to|,|!|.|$|now|🙏|below|up there|👆|please|already)
    odd: (be|become|make) (my|our) [{word}] (friend|friends|mutual|mutuals|moot|moots|follower|pen pal|oomf|internet friend|connection) (?|pls|please|🥺|on here|here) 
    odd: (add|invite|connect|request) me (,|!|.|$|i|please|pls|on|and|if|so|👇|as a) <closer>
    odd: (expand|grow|grow|build|widen|extend) (my|our|your|each other's) (network|audience|following|connections|circle|page|account|channel) [here|,|.|!|so|—|by|together|with] [//] ..4 (connect|add|follow|drop|say|comment|let's|invite|hit|send|subscribe|all welcome)
    odd: (say hi|say hello|comment|drop a|leave a|like this|like|reply) ..5 (and|&|so|,|n) (i'll|i will|we'll|ill|i|we|lets|let's|we can) [definitely|all|instantly|happily|always|be] (follow|follow back|connect|add you|fb|sub back|mutuals|be mutuals|be friends|followback|become moots|moots)
    odd: (follow|followers|subs) ..3 (first|done) [and|,|then] (i'll|comment|dm|i follow|back|tell)
    odd: (gain|gaining|get|gained) [{number}|some|more|new|free|{word}] (followers|mutuals|subs|active followers) ..6 (follow|like|rt|retweet|comment|drop|reply|everyone|fast|with|by)
    odd: (you|u) ..4 (here|still here|reading this|made it|lurking|lurk|visiting|stumbled) ..6 (follow|following|subscribe) [?|,|!|.|me|already|along|button|us|us|then|$]
    odd: (what are you waiting for|why not|what's stopping you|it's free|costs nothing|it's painless|do it|go on|no pressure|you won't regret it) [,|?|!|.|:|—] [//] [just] (follow|hit follow|hit subscribe) [me|us|already|,|!|.|now|$|along]
    odd: (follow|subscribe|following|follow me|follow us) [,|,|!|?|.|—] [//] (it's free|costs nothing|what are you waiting|you won't regret|no regrets|go on|do it|i don't bite|i dont bite|i promise|i'm fun|we're fun|thank me|we have|you'll love|i beg|im begging|i'm begging)
    odd: (i'd|i would|we'd|would|it'd|it would) [love|really love|be|mean|appreciate] ..6 (a follow|your follow|you followed|you to follow|if you followed|you follow|new followers|more followers|some followers|you subscribed|your sub)
    odd: (follow|following|subscribe|subscribing) (is|would be|=|isn't|takes|costs|helps|means|keeps) (free|nothing|a|one|me|us|the|appreciated|caring|love|everything|all|just|so) [{word}] 
    more: ~ (do|must|kindly|pls|plz|please|kindly do|please do|pls do) (follow|subscribe|sub) [me|us|my|our|this|for|and|to|!|.|,|$|🙏|back|page|channel] !(a|an|no|the|these|instructions|guidelines|rules|up|through|link|directions|signs|local|on|official|government|your|all|up|health|safety)
    more: (support|subscribe|visit|like|join) (my|our) (channel|page|profile|account|yt|youtube|insta|stream) 
    list: ~ (follow|subscribe) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|save|tag|retweet|rt|bookmark|react|reshare|restack) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|share|repost|save|tag|retweet|rt|bookmark|react|reshare|restack) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (follow|subscribe) [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    list: ^ (follow|subscribe) [this|it|this post|below|the post] // ^ (like|comment|share|repost|save|tag|retweet|rt|bookmark|react|reshare|restack) 
    list: ^ (like|comment|share|repost|save|tag|retweet|rt|bookmark|react|reshare|restack) [this|it|this post|below|the post] // ^ (follow|subscribe) !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|win one|win some|one lucky|lucky winner|lucky follower|lucky someone|entries|enter by|enter :|enter ,|random winner|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (follow|flw|subscribe) !(the|up|these|your|instructions)
    loose: (following us|following me|must follow|by following|be following|following @|hit follow|followers|a follower|our follower|follow us|follow me)
    last: (plus sign|plus button|follow button|little plus|blue plus|plus icon|bell icon|the plus) (next to|beside|by|near|under|on|above|at) (my|our|the) (name|photo|profile|picture|handle|face|top)
    last: ^ {number} [followers|subs|k] (by|before) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|christmas|midnight|tonight|tomorrow|the weekend|new year|easter|summer|bedtime|lunch) ?
    part: (comment|like|follow|reply|say|drop|type|subscribe|want|wants|need|needs|ready for|should i|shall i|demand|vote for|interest in|asking for|ask for) ..4 (part|pt|chapter|episode) (2|two|ii|3|three|4)  !(of)
    part: (part|pt) (2|two|ii|3|three) (?|drops when|drops if|when we|when this|when i|if this|if we|if you|if enough|at {number}|once we|once this|drops at|is ready when|coming if|only if|anyone|goes up when)
    part: (i'll|i will|we'll|ill|gonna|i might|might|will) ..3 (post|drop|share|upload|do|make|release|tell) [a|the] (part|pt) (2|two|ii|3|three) [if|when|once|for|with|at|$|after]
    part: if ..8 (post|drop|share|upload|do|make|release) [a|the|you] (part|pt) (2|two|ii|3|three)
    part: (want|wanna) [to] [see|know|hear|find] ..6 ? [//] [you'll|then|you|just|gotta|have to|need to] ..3 follow
    part: (you'll|you will|gotta|got to|you) have to follow
    part: (follow|subscribe) ..5 (don't|never|do not|dont|doesn't|won't) ..1 (miss|missing) 
    part: (follow|subscribe) (for|to) [see|catch|get|read|know|find] [the|out|what|how] (rest|ending|next|conclusion|update|updates|what happens|how it ends|part|it ends|happens|reveal|series)
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
        "Can I subscribe to the bin calendar from my phone?",
    ],
}
