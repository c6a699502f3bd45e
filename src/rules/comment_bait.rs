//! The post dictates a trivial reply, or asks for one that serves nobody: a word, a sign, a greeting, a colour.
//!
//! # Why it costs results
//!
//! Such replies hold nothing to answer, so no exchange follows, and the few who had something to say are lost among them.
//! Networks describe the pattern as bait and say that they show it to fewer people.
//!
//! # What to do instead
//!
//! Ask those who know the subject for what you truly need from them, and tell them how you will use it.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017 (comment baiting); LinkedIn on comments made for reach, March 2026.

use super::prelude::*;
use crate::text::{Class, class, flag};

/// What makes a reply useful to somebody.
const SUBSTANCE: Class = class("substance");

pub(crate) const RULE: Definition = Definition {
    title: "Dictates a trivial reply",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL.without(Guards::APPEAL),
    learned: Some((Label::CommentBait, "Reads like posts that ask for replies that serve no purpose; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @where = (below|down below|in the comments|in comments|in the replies|underneath|under this|in the chat|here|👇|⬇|in the thread|comment section)
    @say = (comment|type|write|reply|say|put|drop|leave|post|respond|answer|shout|spam|flood|give|gimme|send|add|pop|stick|throw|show|scream|whisper)
    @trivial = (amen|hi|hello|hey|yes|no|me|present|done|here|same|gm|aye|agreed|agree|facts|cheers|i'm in|im in|ready|wow|congrats|congratulations|thank you|thanks|happy birthday|good morning|blessed|claim|i receive it|i believe|hallelujah|yeah|yay|still here)
    @fact = (zodiac sign|zodiac|star sign|sign|age|birthday|birth month|first name|name|country|city|town|state|flag|favorite color|fav color|fav colour|color|colour|mood|emoji|most used emoji|lucky number|number|timezone|team|battery|height|shoe size|order)
    @one = (one word|a single word|one emoji|an emoji|three emojis|two words|three words|only emojis|emojis|a gif|any word|your favourite emoji|any random word|a dot|a full stop)

    # The gate has a rule of its own; what it dictates is not counted here as well.
    gate: (comment|type|reply|say|write|drop|leave|put|send|respond|raise|tell) ..9 [and|&|,|+] (i'll|i will|we'll|we will|i'm going to|i can|i|my team|my assistant|and ill|n i'll) [{word}] (send|sends|dm|share|shoot|email|mail|forward|get it|inbox|message|pass|hook|text|reply with|contact|slide|sent|give you)
    gate: (comment|type|reply|say|write|drop|leave|put|send|respond|raise) ..9 (and|to|for) [{word}] (get|gets|getting|receive|grab|access|unlock|the link|a free|the free|the pdf|the template|lands)
    gate: (comment|type|reply|say|write|drop|leave|put) ..5 {keyword} ..8 (dms|inbox|link|pdf|template|guide|checklist|playbook|details|access|free)

    dictated: ~ (comment|type|reply|respond|drop|spam) [me|us|a|an|the|the word|the words|the number|word|just|back|with|with a|with the word|one|some] !(help|stop) !{hashtag} {keyword} !(to|line|period|letter|letters|posts|out)
    dictated: ~ (say|write|put|post|send|give|shout|add|pop|stick|leave|whisper|scream|answer|show) [me|us|a|an|the|the word|the words|word|just|back|with|him|her|them|some] !{hashtag} {keyword} ..2 (if|{where}|in the comments) <closer>
    dictated: {keyword} ..1 in (the|my) (comments|replies|chat|comment section) [if|who|👇|!|$|for]
    dictated: ~ (comment|type) [with|with a|the word|me|us|me a|just|just a|an|a|back] {trivial} [if|{where}|and|to|for|when|so|,|$|🙏|who|from]
    dictated: ~ (reply|respond|spam) [with|with a|the word|me|us|just|just a|an|a|back] {trivial} (if|{where}|and|so|$|🙏|who)
    dictated: ~ (say|write|scream|shout|put|whisper|answer|type|post|leave) [with|with a|the word|me|us|me a|just|just a|an|a|back|it] {trivial} (if|{where}|to claim|when you|when u|who|from)
    dictated: ~ (leave|drop|give|send|post|put) [us|me|him|her|them] (a|an|some|your|one) [big|loud|quick|little|wee|huge|massive] (amen|hi|hello|hey|yes|cheers|happy birthday|good morning|wow|shout|thank you|word) [if|{where}|for|to|so|with|who|from|and]
    dictated: ~ (give|gimme|let|can) [me|us|i|we] [get|hear|see|have|a] (an amen|a cheers|amen|your best|a yeehaw)
    dictated: ~ (claim|receive) (this|it|the|your) ..4 (by|with) (typing|saying|writing)
    dictated: (typing|commenting|writing|replying) (with|a|an|the|your|just|amen|yes|{keyword}) ..3 (if|below|to|for)
    dictated: ~ (say it back|repeat after me) [below|$|in|🙏]
    dictated: ~ bless (this|the|my) (post|page|feed|timeline) with ..3
    dictated: ~ (type|comment|put|drop|reply|reply with|write|say|press|post) [a|an|the] {number} (if|for|when|below|and|=) 

    emoji: ~ (comment|type|write|reply|say|put|drop|leave|post|respond|answer|spam|flood|give|send|add|pop|stick|throw|show) [me|us|him|her|them|below] [a|an|your|some|the|one|1|{number}|those|that|just|with|with a|all the|only|two|three|a big] [big|single|little|lil|wee|huge|random|any] !({heart-emoji}|👍|👇|⬇|☝|👆|✅|➡|📩|🔗) <!: ({color-heart-emoji}|🔥|🙌|🙋|🚀|✋|👋|🙏|😂|😭|🌻|🦋|🌟|✨|☀|🐾|🎂|🎉|👀|💪|🐶|🐸|🐝|☕|🍻|🏆|⚽|🎃|🎄|💀|✌|🤝|🌊|🕊|😍|🥺|😎|💃|🥂|🌶|🍎|💥|⚡|❄|🎁|🌙)
    emoji: ~ {say} [me|us|him|her|them|this|below] [a|an|your|some|the|one|those|all the] [big|single|green|blue|yellow|purple|white|black|pink|orange|red|little|favourite|favorite] (heart|hearts|butterfly|star|flame|fire|rocket|flag|flags|wave|emoji|emojis|rose|flower|crown|clap|pumpkin|sun|fish|gif|pepper|candle|leaf|hand|dot) (emoji|emojis|if|{where}|for|so|to|when|who|of)
    emoji: (flood|fill|spam|blow up|light up|cover|hit|pack|smash) (the|this|my|our|these) (post|comments|comment|thread|replies|chat|comment section|feed|page) ..2 (with|hearts|{emoji}|your)
    emoji: ~ spam (your|ur|some|a|me|us|my|the) ..2 (emoji|emojis|hearts|{emoji}|comments|replies)
    emoji: let me (know|see) (with|by) (a|an|some|your|the) ..2 ({emoji}|emoji|heart) 
    emoji: (let me|let's|wanna|want to|love to) see ..4 (in the chat|hands|hearts|those) ..3 ({where}|chat|comments|{emoji})
    emoji: {say} [a|an|your|the] ({color-heart-emoji}|🦋|🔥|🙋|✋|🚀|👋) ..2 (if|so|below|in)

    one: ~ (reply|comment|describe your {word}|answer|respond|say|tell|sum|explain|rate|react|comments|replies|review|give|leave|hit|sound) ..6 (in|with|using|only|just) [only|just|exactly|a|the] {one}
    one: ~ {say} [me|us|a|any|your|the] {one} 
    one: wrong answers only
    one: first (word|thing|emoji|letter|song|name) (that comes|you think|comes) ..5 [go|{where}]
    one: ~ one word (for|to describe|only|go|answers)
    one: ~ (give|tell) me (one|1|a|two|2|three|3|any) (word|words|emoji|emojis|letter|number|lie) 
    one: wanna hear one {word} about this
    one: (without telling me|without saying) (you're|your|you|ur|that|what)

    @at = (below|down below|in the comments|in comments|in the replies|underneath|under here|under this|under one post|down there|in the chat|👇|from your keyboard)
    @bit = (emoji|emojis|heart|hearts|flag|flags|full stop|dot|amen|hello|hellos|hi|hey|wave|one word|a word|birthday|birthday month|star sign|country|age|number|letter|yeehaw|anything|colour|color|gif|good luck|happy birthday|congratulations|congrats|cheers|fire|flame|rocket|candle|rose|star|{color-heart-emoji}|🔥|🙏|🚀|🕯|last thing|first thing|favourite|favorite|guess|roll call|morning|gm|thumbs|battery|weather|temperature)
    wide: ~ {say} ..2 {bit} ..5 {at}
    wide: ~ (pop|stick|tell|let|name|list|share|paste|shout|scream|sing|admit|vote|sound|bring|show|gimme|fire|wave|describe) ..4 {bit} ..5 {at}
    wide: (wanna|want|need|like|love|expecting|waiting for|let's|let) [to] [see|hear|have|break|get] [me|us|a|an|all|some|your] ..5 {bit} ..4 {at}
    wide: {at} [,|:|—|with] (only|just|a|an|your|the|ur) [{word}] (emoji|flag|full stop|dot|amen|hello|one word|birthday|last thing|first thing|age|number|letter|word|colour|color|country|town|guess)
    wide: ~ (grunt|holler|wave|shout|scream|honk|sing|say something|make some noise|make noise|sound off|testify) [it|out|it out|loud] {at} 
    wide: prove it {at}
    wide: (have|get|hear|give|drop|leave|him|me|us|for|asking) (an|a|one) [big|loud|little|simple] amen (from|in|for|,|!|$|if|.)
    wide: ^ !{hashtag} !rsvp !faq {keyword} (below|in the comments|underneath|down there|in the replies) 
    wide: ^ !(rt|retweet|like|share|repost|follow|tag|save|upvote|boost|reblog) {keyword} if (you|u|you're|your|ur|that's|i)
    wide: ^ one word [only] (.|:|?|!|👇|answers|—|for)
    wide: ~ (describe|sum up|rate|review) ..6 (in one|with one|in a single|in two|in three|in {number}|with an|with a) (word|words|emoji|emojis|letter)
    wide: ^ just (the|your|a) (initials|emoji|number|flag|one word|word|letter)
    wide: (with|using) (nothing but|only|just) (a|an|your|one|emojis) (flag|emoji|emojis|gif|word|letter)
    wide: ({number}|fifty|a hundred|many|most) (people|of you|strangers|comments|friends) (to say|to write|saying)
    wide: (comments|a comment|replies) (help|helps|make|makes|feed|feeds|push|boost|boosts|keep|keeps|tell|tells) ..5 (travel|spread|reach|fly|algorithm|algo|going|alive|up|further|fed|others|seen)
    wide: (helps|help) (it|this|the post|this post) (travel|spread|fly)
    wide: give me (anything|something|whatever|a word|a sign) 
    wide: ({at}|comment|reply) [with|a] ..3 so (i|we|he|she) (know|knows|don't|can|could|see) [that] ..3 (you|who|not|i'm|somebody|someone|landed|alone|alive|made|it|how many)
    wide: comment section ..3 (open|yours) [for|,|:|go]
    wide: ~ (put|type|write|say|comment|leave|drop|shout|whisper|repeat) {quoted} ..6 {at}
    wide: ~ (type|comment|write) {quoted} ..4 (so|if|when|below|and watch|for|to)
    wide: ~ {say} ..2 (first|last) (thing|animal|emoji|song|word|letter|number) (you|u|that|in|on|they) ..9
    wide: (the|your|an) emoji (you|u|they) (used|use|sent) last
    wide: most comments 
    wide: so i know (i'm|im) not (alone|the only|crazy|shouting|talking)
    odd: <!no ~ (caption|captions) (this|these|please|needed|wanted|below|time|him|her|it|the|👇|in) !(is|was|are)
    odd: (give|need|needs|want|wants|drop|write) [me|us|this|it|him|her] [a|your|some] [best|good|funny] (caption|captions) [below|for|please|👇|!|in]
    odd: (first|best|worst|top|favourite|favorite) (comment|reply|answer) (gets|is|will be|wins|pinned) [a|my|pinned|the|an] 
    odd: (comment|drop|reply|post|leave|type|say|give|send|tell) ..6 (and|&) (i'll|i will|ill|we'll) (guess|rate|roast|judge|tell you|tell u|assign|give you|pick|make|describe|draw|name|find|match|compare|turn|say)
    odd: (rate|score|judge|grade|mark) (this|my|it|him|her|us|our|the|me|these) ..5 (out of|1-10|{number} to {number}|from 1|in the comments|below)
    odd: (with|using) your (nose|elbow|tongue|chin)
    odd: (a letter|one word|a word) (per|at a time|each|a comment|in each|by) 
    odd: (count|spell|keep|build|continue|finish) ..6 (in the comments|in the replies|below) 
    odd: (show|drop|post|share|send|reply|quote|comment|leave|put|give|let me|see|throw) [me|us|see|with|below|this|in] (a|an|the|your|ur|those|one|me your) [{word}] [{word}] (selfie|camera roll|last photo|last pic|gif) (in|below|no|👇|!|.|$|with|and|here|without) !(issue|bug)
    odd: (first|second|third|fourth|fifth|7th|5th|3rd|10th|last|next) (photo|pic|picture|image|screenshot|emoji|selfie) (in|on|from|of) (your|ur) (gallery|camera roll|phone|roll|keyboard|recents|photos|library|feed)
    odd: (wish|welcome|thank|cheer|toast) (him|her|them|our|the|my|this|{word}) ..8 (in the comments|below|in comments|in the replies|underneath|👇)
    odd: (if|when) you ..2 (read|made it|made|got|get|come|came|reached|reading|still here) [it] (this far|to the end|here|all the way|this) ..6 (comment|type|say|drop|reply|leave|write|put|tell|let|give|send)
    odd: so (i|we) (know|can see|see) (who|how many|that you|you) ..4 (read|reads|reading|made it|here|there|with me|alive|awake|watching|listening|are|actually)
    odd: (comment|comments|commenting|a comment|reply|dot) for (the algorithm|algorithm|reach|engagement|visibility|boost|luck|good luck|science|fun|no reason)
    odd: (a comma|a full stop) ..6 (comment|comments|below|help|helps|will do|would do|works|counts|is fine|do|here|keeps|makes|post)
    odd: (sign|check|clock|log|report|sound|weigh|dial|tune) in (below|from|with your|here with|👇|in the comments) ..4 (state|city|country|town|emoji|word|name|{where}|$|flag|where)
    odd: (pick|choose|think of|guess) (a|one|any) (number|card|letter|colour|color|emoji|door|box|word) ..6 (comment|below|reply|comments|type|drop|tell|👇|and i'll|let)
    odd: (spell|write|type|say|describe|introduce) ..6 (without (using|the letter|saying|any)|backwards|using only)
    odd: tell me you're ..6 without telling
    odd: ~ (repeat|say|type|speak) (it|this|these|it out|the words|with me) ..4 [:|,|👇|.] [//] ..3 (amen|this is my|below|in the comments)
    more: ~ (type|comment|drop|press|put|reply|reply with|send|hit) [a|an|the|your] (f|y|n|w|l|x|k|a|b|c|i|1|2|3|7|10|100) (if|in|to|for|below|when|👇|and|or|so) !(the|touch|your)
    more: ^ (f|w|l) in the (chat|comments|replies)
    more: lurkers ..6 (say|show|come|wave|hi|hello|out|reveal|comment|speak|reply|time)
    more: ~ (vote|pick|choose|answer|decide) ..3 (in the comments|below|👇|in the replies) [:|,|—|with] [a|1|left|team|option|{emoji}|or|yes]
    more: (wrong|bad|terrible|stupid|silly) (answers|advice|replies|guesses) (only|please|welcome|accepted|get)
    more: ~ (explain|describe|ruin|sell) ..6 (badly|poorly|like i'm five)
    more: i'll (go first|start) (:|👇|!)
    more: ~ (drop|leave|send|put|say|type) [me|us|him|her|them|a|your|some|up] [quick|little|big|a] (prayer|prayers|🙏|hug|candle|🕯|angel) (below|in the comments|for|if|so|here|👇|up)
    more: (roast|rate|judge|guess|caption|name|describe) (my|me|this|his|her|our|the) ..5 (below|in the comments|👇|in the replies|go)
    more: (say|answer|reply|respond|describe) ..3 (in|with) (three|3|two|2|five|5|four|4|one|1) (words|word|emojis|emoji|letters)
    more: (first|next) (to|person to|one to|correct) (comment|reply|guess|answer|spot|name) ..5 (gets|wins|is|pinned|shoutout|shout)
    more: (every|each) (comment|reply) (helps|counts|gets|=|is|makes|feeds|keeps|means|wins|buys|i get|matters)
    more: ~ (gm|good morning|morning) [{emoji}|!|,|.|everyone|all] [//] ..2 (say it back|say hi|drop|roll call|gm back|comment)
    generic: ~ (drop|pop|chuck|type|shout|stick|throw|scream|leave|put|comment|write|say|reply) !(in|below|down|under|underneath|here|them) {word} ..5 (in the comments|in the replies|down below|underneath|down there|under this post|in my comments|in comments) 
    generic: ~ (drop|pop|type|shout|throw|scream|say) !(in|below|down|under|underneath|here|them|by|off|me) {word} ..3 (below|👇) 
    more: ~ (write|type|comment|say|reply|put) [in|with|a|one] [the] [comment|comments] (jesus|hallelujah) ..6 
    generic: ~ (tell|say|write|mention|answer|reply|guess|type) [me|us|it|your answer|answer|ur answer] in [the|ur|your] (comment|comments|cmnt|comment section) [box|section|$|!|.|👇|if|below]
    plain: ~ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] comment [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    plain: ^ comment [this|it|this post|below|the post] // ^ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react) 
    plain: ^ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react) [this|it|this post|below|the post] // ^ comment !(your|our|of|up|the|through|a|that|how|what|some)
    gate: (the bot|pass you|slide it|wait for me|message you|connected or)
    last: ~ (respond|reply|comment|answer) [w|w/|/] [with] (any|a|one|some|your) [random|lucky|single|favourite|favorite] (number|letter|word|colour|color|emoji|animal|fruit|gif|flag|noise|sound) [from|between|if|and|,|.|!|$|👇|below|in|for|or]
    generic: ~ (respond|reply|comment|answer) with (your|a|an|one|just) {word} [{word}] (below|👇|and|$|!|if)  
    fact: ~ (comment|drop|leave|type|write|reply with|say|post|put|share|tell us|tell me|shout|shout out|add|name|list|give us|give me|reply) (your|ur|yours) ({fact}) ..1 ({where}|and|if|so|,|!|.|👇|let's|we|n|$) !(top|list|name|back)
    fact: (drop|comment|leave|put|roll call) [!] [drop|comment] (the|your|ur) (flag|country|city|town|state) (you're|of your|below|in|and|where|👇|you)
    fact: ~ (say|shout|wave|comment|drop) (hi|hello|hey|out|gm) (from|and tell|and say|if|below|in the comments)
    fact: ~ say (hi|hello|hey|good morning|gm) [to us|in the comments|below|from|back|if|{where}|👋] (from|below|in the comments|if|back|with)
    fact: where (are|is|r|you) [you|u|ye|y'all|everyone|everybody|all|my] [all|guys|lot] (watching|reading|tuning|listening|joining|viewing|seeing|scrolling|checking|following) ..4 from
    fact: (watching|reading|listening|joining|scrolling|seeing) [this|in|us|me|now] from ? [//] [let|drop|tell|comment|say|shout|give|where|👇]
    fact: roll call [!|:|.|,|👇|time|below|{emoji}|$]
    fact: ~ (anyone|anybody|who's|who) ..2 (awake|up|bored|there|online) ? [//] (reply|comment|say|drop|type|leave|give|shout)

    plain: ~ (leave|drop|post|write|put) (a|any|some|random|your) (comment|comments) (below|if|for|and|👇|$)
    plain: ~ comment (anything|something|whatever|if you|below if|4|so|the first|your last|the last)
    plain: ~ (like|share|follow|repost|retweet|save|react|subscribe|tag) [,|and|&|+|n|/|then|or] [share|like|follow|repost|save|,|and|&|+] [,|and|&|+|then] comment !(section)
    plain: (even|just) (a|one) (full stop|dot|period|word|emoji|hi) (in the comments|below|in the replies|helps)
    plain: comment for !(part|comment|a|the|more|me|details|link|price|info|help) {word}
    plain: ~ comment [,|and|&|+|/|n|then] (like|share|follow|repost|retweet|save|react|subscribe|tag) [!|,|and|&|+|.|this|$|it|if|for]
    plain: (drop|leave) (a|your) (reaction|like) (and|&) (comment|a comment)
    plain: ~ (wish|tell) (him|her|them|my|our|the|this|{word}) ..5 (happy birthday|congratulations|congrats|good luck|he's|she's|good boy|beautiful|hello|hi) ({where}|in the comments|🎂|🎉|!)
    plain: (without|don't) ..3 (telling|saying|wishing) (him|her|them|my|hi|hello|something|happy) ..8 
    plain: (everybody|everyone) (say|wish|comment) ..5 (hi|hello|happy birthday|birthday|congratulations|congrats|welcome)
    plain: ~ (prove me wrong|show me|go|change my mind) (below|in the comments|in comments)
    plain: ~ finish (the|this|my|that) (lyric|sentence|line|quote|song) 
    plain: (only (legends|real ones)|only the real ones) ..8 (comment|comments|reply|answer)
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let gates: Vec<_> = reading.labelled("gate").collect();
    for hit in reading.hits() {
        if hit.label() == "generic"
            && reading.text.tokens[reading.text.sentence_of(hit.start as usize).range()]
                .iter()
                .any(|token| token.is(SUBSTANCE) || token.has(flag::QUOTED))
        {
            continue;
        }
        if hit.label() == "gate" || gates.iter().any(|gate| gate.start < hit.end + 12 && hit.start < gate.end) {
            continue;
        }
        finds.add(
            hit,
            match hit.label() {
                "emoji" => "Asks for an emoji in the comments.",
                "wide" | "fact" => "Asks for a reply that serves no purpose.",
                "one" => "Asks for replies too short to say anything.",
                "plain" => "Asks for comments for their own sake.",
                _ => "Dictates what to reply.",
            },
        );
    }
}

examples! {
    bait: [
        "«Comment YES if» you would live in a lighthouse",
        "«Type 7 if»  you saw the hidden owl",
        "Drop a 🐝 below if you are reading this at work",
        "Say hi from your village!",
        "Describe your week in one word",
        "Let's fill the comments with sunflowers 🌻",
        "Wrong answers only: what is this lever for?",
        "comment ur star sign below and dont explain",
        "Where are you watching this from? Tell us below",
        "Roll call! Which shift are you on?",
        "«C O M M E N T  DONE when» your taxes are in",
        "Leave a purple heart so we know you made it",
        "Like, comment and share!",
    ],
    fine: [
        "Comment out the last line and the page loads again.",
        "The comment period for the bypass plan ends on 3 June.",
        "Reply STOP to leave the list.",
        "Tell us in the comments what you paid for the repair; we collect prices for a guide.",
        "Say hello to Amira at the front desk when you come in.",
        "Type the postcode into the box to see the dates.",
        "He said yes to everything and regretted it by March.",
        "Drop the keys at the kiosk before eight.",
        "Please write your name on the bag so that the coats find you again.",
        "Our editor left a comment on every page, and each made the book better.",
        "No comment from the ferry company so far.",
        "Which of the three sites was hardest to get a permit for, and why?",
        "RSVP below if you come to the picnic, so that there are enough cups.",
        "Put a lid on it and let it rest for an hour.",
    ],
}
