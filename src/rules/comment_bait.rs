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
    learned: Some((Label::CommentBait, "These words ask for replies that serve no purpose.")),
    detect,
};

frames! {
    r#"
    @where = (below|down below|in the comments|in the comment section|in comments|in the replies|underneath|under this|in the chat|on this post|here|👇|⬇|in the thread|comment section|in the comment box)
    @say = (comment|type|write|reply|say|put|drop|leave|post|respond|answer|shout|spam|flood|give|gimme|send|add|pop|stick|throw|toss|chuck|plop|show|dump|scream|whisper|yell)
    @trivial = (amen|hi|hello|hey|yes|no|me|present|done|here|guilty|same|howdy|gm|hell yeah|aye|yep|nope|agreed|agree|facts|preach|louder|cheers|i'm in|im in|ready|wow|congrats|congratulations|thank you|thanks|happy birthday|hbd|good morning|goodnight|good night|777|1111|111|blessed|claim|i claim it|i receive it|i believe|hallelujah|yeah|yay|boo|still here)
    @fact = (zodiac sign|zodiac|star sign|sign|age|birthday|birth month|birthmonth|birth day|first name|middle name|name|nickname|country|city|town|state|hometown|flag|initial|initials|favorite color|favourite colour|favorite colour|fav color|fav colour|fav emoji|favorite emoji|favourite emoji|color|colour|mood|emoji|most used emoji|last emoji|lucky number|number|timezone|time zone|team|battery|battery percentage|battery level|age in the comments|height|shoe size|fave emoji|spirit animal|last photo|order)
    @one = (one word|1 word|a single word|one emoji|an emoji|three emojis|3 emojis|two words|three words|only emojis|emojis only|emojis|a gif|gifs|a meme|memes|the first word|any word|any emoji|your favorite emoji|your favourite emoji|a random word|any random word|one letter|a dot|a full stop|your last emoji|random emoji|a random emoji)

    # The gate has a rule of its own; what it dictates is not counted here as well.
    gate: (comment|type|reply|say|write|drop|leave|put|send|respond|raise|tell) ..9 [and|&|,|+] (i'll|i will|we'll|we will|i'm going to|i can|i|my team|my assistant|and ill|n i'll) [{word}] (send|sends|dm|share|shoot|email|mail|forward|get it|inbox|message|pass|hook|text|reply with|reply to you with|contact|slide|sent|give you)
    gate: (comment|type|reply|say|write|drop|leave|put|send|respond|raise) ..9 (and|to|for) [{word}] (get|gets|getting|receive|receives|grab|access|unlock|the link|your free|a free|my free|the free|the pdf|the guide|the template|my guide|lands)
    gate: (comment|type|reply|say|write|drop|leave|put) ..5 {keyword} ..8 (dms|inbox|link|pdf|template|guide|checklist|playbook|details|access|free)

    gate: (my inbox|your inbox|my dms|your dms|dm you|on its way|ping it|ping you|send it|send you|sends you|it's yours|hates links|attach it|want in)
    dictated: ~ (comment|type|reply|respond|drop|spam) [me|us|a|an|the|the word|the words|the number|word|just|back|with|with a|with the word|one|some] !(help|stop) !{hashtag} {keyword} !(to|line|period|letter|letters|posts|out)
    dictated: ~ (say|write|put|post|send|give|shout|add|pop|stick|leave|yell|whisper|scream|answer|show) [me|us|a|an|the|the word|the words|word|just|back|with|him|her|them|some] !{hashtag} {keyword} ..2 (if|{where}|in the comments) <closer>
    dictated: ~ (say|write|put|post|send|shout|leave|yell|answer) [me|us|a|an|the|the word|the words|word|just|back|with|him|her|them|some] {keyword} ..1 (if|{where}) 
    dictated: {keyword} ..1 in (the|my) (comments|replies|chat|comment section) [if|who|👇|!|$|for]
    dictated: ~ (comment|type) [with|with a|the word|me|us|me a|just|just a|an|a|back] {trivial} [if|{where}|and|to|for|when|so|,|$|🙏|who|from]
    dictated: ~ (reply|respond|spam) [with|with a|the word|me|us|just|just a|an|a|back] {trivial} (if|{where}|and|so|$|🙏|who)
    dictated: ~ (say|write|scream|shout|put|yell|whisper|answer|type|post|leave) [with|with a|the word|me|us|me a|just|just a|an|a|back|it] {trivial} (if|{where}|to claim|when you|when u|when finished|who|from)
    dictated: ~ (leave|drop|give|send|post|put) [us|me|him|her|them] (a|an|some|your|one) [big|loud|quick|little|wee|huge|massive] (amen|hi|hello|hey|yes|howdy|cheers|happy birthday|good morning|wow|shout|hell yeah|thank you|word) [if|{where}|for|to|so|with|who|from|and]
    dictated: ~ (give|gimme|let|lemme|can) [me|us|i|we] [get|hear|see|have|a] (an amen|a hell yeah|a yes|a cheers|a hi|a hello|amen|a round of|your best|a yeehaw|an aye|a woop|a roar|a hallelujah)
    dictated: (can i|could i|can we|lemme|let me|may i) get (a|an|some) {keyword}
    dictated: ~ (claim|receive|affirm|manifest) (this|it|the|your) ..4 (by|with) (typing|commenting|saying|writing)
    dictated: (amen|yes|777|1111|❤) to (claim|receive|affirm)
    dictated: (typing|commenting|writing|replying) (with|a|an|the|your|just|amen|yes|{keyword}) ..3 (if|below|to|for)
    dictated: ~ (say it back|repeat after me) [below|$|in|🙏]
    dictated: ~ bless (this|the|my) (post|page|feed|timeline) with ..3
    dictated: ~ (type|comment|put|drop|reply|reply with|write|say|press|post) [a|an|the] {number} (if|for|when|below|and|=) 

    emoji: ~ (comment|type|write|reply|say|put|drop|leave|post|respond|answer|spam|flood|give|gimme|send|add|pop|stick|throw|toss|chuck|plop|show) [me|us|him|her|them|below] [a|an|your|some|the|one|1|{number}|those|that|just|with|with a|all the|only|two|three|a big] [big|single|little|lil|wee|huge|random|any] !({heart-emoji}|👍|👇|⬇|☝|👆|✅|➡|📩|🔗) <!: ({color-heart-emoji}|🔥|🙌|🙋|💯|🚀|✋|🤚|👋|🙏|😂|🤣|😭|🌹|🌻|🌸|🦋|🌈|⭐|🌟|✨|☀|🌞|🍕|🍀|🐾|🎂|🎉|🎈|👀|💪|👑|💎|🐶|🐱|🐸|🐝|☕|🍺|🍻|🏆|⚽|🏀|🏈|🎶|🎵|🎸|🎃|🎄|🇺🇸|🏴|🥳|💀|🫡|🤘|✌|👊|🤝|🌊|🕊|😍|🥺|😎|💃|🥂|🍷|🌶|🍎|🏳|💥|⚡|❄|⛄|🎁|🌙)
    emoji: ~ {say} [me|us|him|her|them|this|below] [a|an|your|some|the|one|those|all the] [big|single|green|blue|yellow|purple|white|black|pink|orange|red|little|favourite|favorite|fave|fav] (heart|hearts|butterfly|star|flame|fire|rocket|flag|flags|wave|emoji|emojis|clover|rose|flower|crown|trophy|rainbow|fist|balloon|balloons|clap|claps|pumpkin|sun|paw|fish|smiley|peace sign|peace signs|gif|gifs|sticker|pepper|candle|leaf|unicorn|fire emoji|hand|dot) (emoji|emojis|if|{where}|for|so|to|when|who|of)
    emoji: (flood|fill|spam|blow up|light up|cover|decorate|hit|pack|smash|blast) (the|this|my|our|these) (post|comments|comment|thread|replies|chat|comment section|feed|page) ..2 (with|hearts|{emoji}|your)
    emoji: ~ (blow|light|fire) up (the|my|our|these) (comments|replies|chat|comment)
    emoji: ~ (flood|fill|spam) (the|this|my|our|these) [post|thread] (comments|replies|comment section|chat|post|thread)
    emoji: ~ (hit|smash) the comments
    emoji: ~ spam (your|ur|some|a|me|us|my|the) ..2 (emoji|emojis|hearts|{emoji}|comments|replies)
    emoji: let me (know|see) (with|by) (a|an|some|your|the) ..2 ({emoji}|emoji|heart|gif) 
    emoji: (let me|let's|lemme|wanna|want to|love to) see ..4 (in the chat|hands|hearts|those) ..3 ({where}|chat|comments|{emoji})
    emoji: ~ (show of hands|hands up|hand up|raise your hand|raise ur hand|raise a hand|🙋 if|put your hand up) ..3 (if|below|in the comments|who|for|in the) 
    emoji: {say} [a|an|your|the] ({color-heart-emoji}|🦋|🔥|🌹|🙋|✋|🚀|💯|👋) ..2 (if|so|below|in)

    one: ~ (reply|comment|describe your {word}|describe this|describe it|describe yourself|answer|respond|say|tell|sum|explain|rate|react|comments|replies|review|give|leave|hit|sound) ..6 (in|with|using|only|just) [only|just|exactly|a|the] {one}
    one: ~ {say} [me|us|a|any|your|the] {one} 
    one: ~ sound off [below|in|with|👇|{where}]
    one: (wrong answers only|wrong answer only|only wrong answers|answers only in|emojis only|no wrong answers , only)
    one: first (word|thing|emoji|letter|song|name) (that comes|that pops|you think|comes|in your head|which comes) ..5 [go|{where}]
    one: ~ (one word|1 word) (for|to describe|only|go|answers)
    one: ~ (give|tell) me (one|1|a|two|2|three|3|any) (word|words|emoji|emojis|gif|letter|number|lie) 
    one: wanna hear one {word} about this
    one: (without telling me|without saying) (you're|your|you|ur|that|what)
    one: (one word|{number} word) (answers|reply|replies) only

    @at = (below|down below|in the comments|in the comment section|in comments|in the replies|in my replies|underneath|under here|under this|under one post|down there|in the chat|👇|in the comment box|from your keyboard|in reply|beneath|under the post|under this post)
    @bit = (emoji|emojis|heart|hearts|flag|flags|initial|initials|full stop|dot|amen|hello|hellos|hi|hey|wave|waves|one word|a word|birthday|birth month|birthday month|star sign|zodiac|country|hometown|age|lucky number|number|letter|yeehaw|nonsense|anything|random word|colour|color|first word|gif|gifs|meme|good luck|happy birthday|congratulations|congrats|cheers|grunt|howl|meow|woof|butterfly|fire|flame|rocket|candle|rose|star|{color-heart-emoji}|🔥|🌹|🙏|🚀|🕯|last thing|first thing|first animal|high five|whoop|hell yes|hell yeah|timezone|username|shoe size|middle name|mum's name|pet's name|dog's name|cat's name|fave|favourite|favorite|guess|guesses|roll call|hiya|morning|gm|thumbs|smiley|sticker|a hug|peace sign|nickname|battery|step count|screen time|weather|temperature)
    wide: ~ {say} ..2 {bit} ..5 {at}
    wide: ~ (pop|stick|chuck|tell|let|name|list|share|paste|shout|scream|sing|holler|admit|confess|vote|sound|bring|show|lemme|gimme|fire|fling|lob|wave|describe) ..4 {bit} ..5 {at}
    wide: (wanna|want|need|like|love|expecting|waiting for|hoping for|let's|lemme|let) [to] [see|hear|have|break|get] [me|us|a|an|all|some|your] ..5 {bit} ..4 {at}
    wide: {at} [,|:|—|with] (only|just|a|an|your|the|ur) [{word}] (emoji|flag|initials|full stop|dot|amen|hello|one word|star sign|birthday|last thing|first thing|age|number|letter|gif|word|colour|color|country|town|guess)
    wide: ~ (grunt|holler|howl|bark|meow|wave|shout|yell|scream|moo|honk|sing|roar|ring in|wave hello|say something|speak up|make some noise|make noise|check in|sound off|clock in|report in|pipe up|shout out|sign in|confess|own up|testify|chime in) [it|out|it out|loud] {at} 
    wide: prove it {at}
    wide: (have|get|hear|give|drop|leave|him|me|us|for|asking) (an|a|one) [big|loud|little|simple] (amen|yeehaw|hallelujah|hell yeah) (from|in|for|,|!|$|if|.)
    wide: ^ !{hashtag} !rsvp !faq {keyword} (below|in the comments|underneath|down there|in the replies|in the chat) 
    wide: ^ !(rt|retweet|like|share|repost|follow|tag|save|upvote|boost|reblog) {keyword} if (you|u|you're|your|ur|that's|i)
    wide: ^ one word [only] (.|:|?|!|👇|answers|—|for)
    wide: ~ (describe|sum up|rate|review|define) ..6 (in one|with one|in a single|using only|in 1|in two|in three|in {number}|with just|with only|with an|with a) (word|words|emoji|emojis|gif|letter)
    wide: ^ just (the|your|a) (initials|initial|emoji|number|first letter|flag|one word|word|letter)
    wide: (with|using) (nothing but|only|just) (a|an|your|one|emojis) (flag|emoji|emojis|gif|word|letter)
    wide: ({number}|fifty|a hundred|many|most|loads of) (people|of you|strangers|hellos|amens|comments|friends) (to say|to comment|to type|to write|saying)
    wide: (wall|sea|row|rain|flood|army|shower|storm|parade|garden|stream) of [{word}] (hearts|emojis|flags|{color-heart-emoji}|🔥|amens|comments|hellos|flames|roses|candles) !(candles)
    wide: (comments|a comment|any comment|commenting|replies) (help|helps|make|makes|feed|feeds|push|pushes|boost|boosts|keep|keeps|tell|tells) ..5 (travel|spread|reach|fly|algorithm|algo|going|alive|up|further|fed|others|seen|visible)
    wide: (helps|help) (it|this|the post|this post) (travel|spread|fly|get seen)
    wide: give me (anything|something|whatever|a word|a sign) 
    wide: ({at}|comment|reply) [with|a] ..3 so (i|we|he|she) (know|knows|don't|can|could|see) [that] ..3 (you|who|not|i'm|somebody|someone|landed|alone|alive|made|it|how many)
    wide: comment section ..3 (open|yours|all yours) [for|,|:|go]
    wide: ~ (put|type|write|say|comment|leave|drop|shout|whisper|declare|repeat) {quoted} ..6 {at}
    wide: ~ (type|comment|write) {quoted} ..4 (so|if|to claim|when|below|and watch|for|to)
    wide: ~ {say} ..2 (first|last) (thing|animal|emoji|song|word|letter|number) (you|u|that|in|on|they) ..9
    wide: (the|your|an) emoji (you|u|they) (used|use|sent) last
    wide: most comments 
    wide: ~ (say|give|send|scream|shout|sing|whisper) (hi|hello|hey|happy birthday|good morning|congratulations|well done|something|anything) {at}
    wide: so i know (i'm|im) not (alone|the only|crazy|shouting|talking)
    odd: <!no ~ (caption|captions) (this|these|please|needed|wanted|below|time|him|her|it|the|👇|in) !(is|was|are)
    odd: (give|need|needs|want|wants|drop|write) [me|us|this|it|him|her] [a|your|some] [best|good|funny|funniest] (caption|captions) [below|for|please|👇|!|in]
    odd: (i'll|i will|we'll|we will|i'm|gonna) [be] (pin|pinning|read out|reading out|heart|hearting|reply to|replying to) (the|my|every|all|each|every single|your) [{word}] (best|funniest|favourite|favorite|comment|comments|one|single|of you|reply|weirdest|worst|first)
    odd: (first|best|funniest|weirdest|worst|top|favourite|favorite) (comment|reply|answer) (gets|is|will be|wins|pinned) [a|my|pinned|the|an] 
    odd: (comment|drop|reply|post|leave|type|say|give|send|tell) ..6 (and|&) (i'll|i will|ill|we'll) (guess|rate|roast|judge|tell you|tell u|assign|give you|compliment|pick|make|describe|draw|name|find|match|read your|compare|turn|say)
    odd: (rate|score|judge|grade|mark) (this|my|it|him|her|us|our|the|me|these) ..5 (out of|1-10|{number} to {number}|from 1|from 0|on a scale|/10|1 to 10|in the comments|below)
    odd: (out of ten|out of 10|1-10|1 to 10|scale of) ..4 (below|comments|👇|comment|rate)
    odd: ~ (let|use|type|hit|press) ..5 (autocorrect|predictive text|auto correct|autocomplete|middle suggestion|middle word) ..3 (finish|do|decide|choose|type|write|tell|answer|complete|and|👇|below)
    odd: (with|using) your (nose|elbow|eyes closed|eyes shut|tongue|left hand|toes|chin|thumb only)
    odd: (one letter|a letter|one word|1 word|1 letter|a word) (per|at a time|each|a comment|in each|by) 
    odd: (count|spell|keep|build|continue|finish) ..6 (in the comments|in the replies|one comment at a time|below|per comment) 
    odd: (don't|dont|do not|never) break (the|this|it|our) (thread|count|streak|run)
    odd: (bet|betting|guarantee) (you|ya|u|nobody|no one) (can't|cannot|can|cant|won't) ..3 (name|spell|comment|guess|type|say|think of|write|reply|list) ..9 (below|in the comments|👇|comments)
    odd: (sing|type|write|give|say|drop|comment|continue) [me|us] [the] (next|second|following|rest of the) (line|lyric|lyrics|word|verse|song)
    odd: (show|drop|post|share|send|reply|quote|comment|leave|put|give|lemme|let me|see|gimme|throw) [me|us|see|with|below|this|in] (a|an|the|your|ur|those|one|me your) [{word}] [{word}] (selfie|selfies|camera roll|lock screen|lockscreen|wallpaper|home screen|homescreen|saved meme|meme|memes|last photo|last pic|gif) (in|below|no|👇|!|.|$|with|and|here|without) !(issue|bug)
    odd: (first|second|third|fourth|fifth|7th|5th|3rd|10th|last|next) (photo|pic|picture|image|gif|meme|screenshot|emoji|selfie) (in|on|from|of) (your|ur) (gallery|camera roll|phone|roll|keyboard|recents|photos|library|feed)
    odd: (congratulate|wish|welcome|thank|praise|compliment|cheer|hype|greet|toast) (him|her|them|our|the|my|this|{word}) ..8 (in the comments|below|in comments|in the replies|underneath|👇)
    odd: (send|leave|drop|give|share|show|write) [him|her|them|us|me|our] ..3 (birthday wishes|your wishes|well wishes|some love|congrats|congratulations|kind words|your love|a message|words of|best wishes|your blessings|warm wishes|nice things|compliment|compliments) ..4 (in the comments|below|in comments|underneath|👇|in the replies|here)
    odd: (if|when) you ..2 (read|made it|made|got|get|scrolled|come|came|reached|reading|still reading|still here) [it] (this far|that far|to the end|to here|here|all the way|this) ..6 (comment|type|say|drop|reply|leave|write|put|tell|let|give|send)
    odd: so (i|we) (know|can see|see) (who|how many|that you|you) ..4 (read|reads|reading|made it|got here|here|there|with me|alive|awake|watching|listening|are|actually)
    odd: (comment|comments|commenting|a comment|reply|dot) for (the algorithm|the algo|algorithm|reach|engagement|visibility|boost|a boost|luck|good luck|science|fun|no reason)
    odd: (feed|feeding|please|appease|trick) the (algorithm|algo) [gods|happy|fed|god|overlords|alive|going|,|!|.|🙏|$|monster|beast|know|that] !(to)
    odd: (all in favour|all in favor|all those in favour|those in favour|if you agree|who agrees) ..3 (say|type|comment|shout) (aye|i|yes|me|amen|it|so)
    odd: ~ (prove|show|let me know|tell me|confirm|check) [me|to me|that] (you're|you are|ur|youre|we're|you aren't|you're not) (alive|real|human|not a bot|not a robot|still here|still alive|awake|listening|paying attention|out there|reading) 
    odd: (any word|any emoji|any comment|any letter|literally any|literally anything|anything at all|whatever you like|even just|a comma|a full stop|just a dot|one dot|even an emoji|even a dot|even a hi|even one word) ..6 (comment|comments|below|help|helps|will do|would do|works|counts|is fine|do|here|keeps|makes|post)
    odd: (go|come) (wild|nuts|crazy|mad|mental|off|ham) in (the comments|the replies|my comments|here|there)
    odd: (comments|replies|comment section|thread) [to] (blow up|go wild|overflow|explode|on fire|be full|fill up|is open|are open|are yours|hits) [with|for|of|to]
    odd: (sign|check|clock|log|report|sound|chime|weigh|dial|tune) in (below|from|with your|here with|👇|in the comments) ..4 (state|city|country|town|emoji|word|name|{where}|$|flag|where)
    odd: (pick|choose|think of|guess) (a|one|any) (number|card|letter|colour|color|emoji|door|box|word) ..6 (comment|below|reply|comments|type|drop|tell|👇|and i'll|let)
    odd: (spell|write|type|say|describe|introduce) ..6 (without (vowels|using|the letter|saying|any)|backwards|in emojis|in emoji|using only|in caps)
    odd: tell me you're ..6 without telling
    odd: ~ (repeat|say|type|speak|declare|affirm) (it|this|these|after me|it with me|it out|the words|with me) ..4 [:|,|👇|.] [//] ..3 (i claim|amen|this is my|below|in the comments)
    odd: (smash|mash|bash|punch|slap) (your|that|the) (keyboard|keys) ..4 (below|comment|comments|if|and|in)
    odd: (who's|who is|anyone|anybody|who) ..6 [?|!] [//] (wave|shout|holler|scream|make some noise|say hi|say hello|say hey|say me|say i|hands up|raise|show yourself|speak up|speak now|identify yourself|sound off|call out) [below|👋|🙋|,|!|.|in|if|$]
    more: ~ (type|comment|drop|press|put|reply|reply with|send|hit) [a|an|the|your] (f|y|n|w|l|x|k|a|b|c|i|1|2|3|7|10|100) (if|in|to|for|below|when|👇|and|or|so) !(the|touch|your)
    more: ^ (f|w|l) in the (chat|comments|replies)
    more: ^ + 1 (if|below|for)
    more: (lurkers|silent readers|ghost followers|lurker|silent followers|quiet ones) ..6 (say|show|come|wave|hi|hello|out|reveal|comment|speak|reply|time)
    more: (talk to me|keep me company|chat with me|come chat|come say hi|come hang|be my company|entertain me) (below|in the comments|in comments|in the replies|here|while|👇|if|tonight|down)
    more: ~ sign (the|my|our) (guestbook|guest book|wall|register|visitors book|book) 
    more: ~ leave (your|a|some) (mark|footprint|footprints|paw print|pawprint|trace|stamp|signature|sign|imprint) (below|in the comments|here|if|so|👇|$|on this)
    more: ~ (vote|pick|choose|answer|decide|cast your vote) ..3 (in the comments|below|👇|in the replies|down below) [:|,|—|with] [a|1|left|team|option|{emoji}|or|yes]
    more: (only|just) (wrong|incorrect|bad|terrible|silly|stupid|unhinged|rubbish|awful|ridiculous|unserious|chaotic) (answers|advice|replies|answer|takes|guesses|suggestions)
    more: (wrong|incorrect|bad|terrible|unhinged|unserious|stupid|silly|rubbish) (answers|advice|replies|guesses|suggestions) (only|please|encouraged|welcome|preferred|accepted|get)
    more: ~ (explain|describe|sum up|ruin|summarise|summarize|sell) ..6 (badly|poorly|terribly|in the worst way|as badly|like i'm five|like you're|like a pirate)
    more: i'll (go first|start) (:|👇|!)
    more: ~ (drop|leave|send|put|say|type) [me|us|him|her|them|a|your|some|up] [quick|little|big|a] (prayer|prayers|praying hands|🙏|amens|hug|hugs|halo|candle|🕯|angel) (below|in the comments|for|if|so|here|👇|up)
    more: (roast|rate|judge|guess|caption|name|describe|insult|compliment|hype|bully) (my|me|this|his|her|our|the) ..5 (below|in the comments|👇|in the replies|comments are open|go)
    more: (let's|lets|help|can we|come on) ..4 (most commented|comment section|comments going|comments full|comments rolling|flood the comments|fill the comments|fill the replies|hear it in the comments|hear it|make some noise)
    more: (say|answer|reply|respond|describe) ..3 (in|with) (three|3|two|2|five|5|four|4|one|1) (words|word|emojis|emoji|letters)
    more: (where|who) are (my|all my|all the|the) [{word}] [{word}] (at|people|girls|lads|fans|mums|moms|gang|crew|lovers|peeps|night owls) ? [//] (say|drop|shout|comment|wave|make|speak|sound|hands|let|👇|🙋)
    more: (let me know|tell me|show me) (you're|you are|ur) (here|there|with me|reading|listening|alive|ok) ..4 (with|by|emoji|comment|below|👇)
    more: (bonus points|extra points|extra credit|brownie points|gold star|points) (if|for|to) ..4 (comment|comments|guess|name|spot|whoever|you|first|anyone)
    more: (first|next) (to|person to|one to|correct) (comment|reply|guess|answer|spot|name) ..5 (gets|wins|is|👑|pinned|shoutout|shout)
    more: (dare|challenge|double dare) (you|ya|u|y'all|anyone|someone) to (comment|reply|say|type|answer|write) 
    more: (every|each) (comment|reply) (helps|counts|gets|=|is|makes|feeds|keeps|equals|means|wins|buys|earns|i get|matters)
    more: ~ (repeat|type|write|comment|say) ..5 {number} times ..3 (below|comment|comments|and|👇|in|$)
    more: ~ (gm|gn|good morning|good night|morning|happy friday|happy monday) [{emoji}|!|,|.|everyone|all|fam|ct|beautiful people] [//] ..2 (say it back|say hi|who's up|who is up|say gm|reply gm|say good morning|drop|roll call|gm back|back to me|comment)
    more: (comment|reply|leave|drop) ..3 (so|to|and) ..3 (stay|keep|see|get) ..4 (on your feed|in your feed|in touch|seeing my|seeing me|my posts|each other's|on my list|my list|connected)
    generic: ~ (drop|pop|chuck|plop|bung|type|shout|stick|whack|fling|toss|throw|scream|yell|leave|put|comment|write|say|reply) !(in|below|down|under|underneath|here|them) {word} ..5 (in the comments|in the comment section|in the replies|down below|underneath|down there|under this post|in my comments|in the chat|in comments|in the comment) 
    generic: ~ (drop|pop|chuck|plop|bung|type|shout|whack|fling|toss|throw|scream|yell|say) !(in|below|down|under|underneath|here|them|by|off|me) {word} ..3 (below|👇) 
    more: ~ (write|type|comment|say|reply|put) [in|with|a|one] [the] [comment|comments] (jai|amin|ameen|mashallah|masha|subhanallah|alhamdulillah|om|har|jesus|allah|bismillah|inshallah|insha|hallelujah|praise) ..6 
    generic: ~ (tell|say|write|mention|answer|reply|guess|type) [me|us|it|your answer|answer|ur answer] in [the|ur|your] (comment|comments|cmt|cmts|cmnt|comment box|comment section) [box|section|$|!|.|👇|if|below]
    plain: ~ comment [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react|reshare|restack) !(price|button|buttons|your|the|our|a|of|holder|some)
    plain: ~ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react|reshare|restack) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] comment [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    plain: ^ comment [this|it|this post|below|the post] // ^ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react|reshare|restack) 
    plain: ^ (like|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark|react|reshare|restack) [this|it|this post|below|the post] // ^ comment !(your|our|of|up|the|through|a|that|how|what|some)
    gate: (the bot|my bot|pass you|slide it|wait for me|message you|connected or|i'll voice)
    last: ~ (respond|reply|comment|answer) [w|w/|/] [with] (any|a|one|some|your) [random|lucky|single|favourite|favorite] (number|letter|word|colour|color|emoji|animal|fruit|gif|flag|noise|sound) [from|between|if|and|,|.|!|$|👇|below|in|for|or]
    generic: ~ (respond|reply|comment|answer) with (your|a|an|one|just) {word} [{word}] (below|👇|and|$|!|if)  
    fact: ~ (comment|drop|leave|type|write|reply with|say|post|put|share|tell us|tell me|shout|shout out|add|name|list|give us|give me|reply) (your|ur|yours) ({fact}) ..1 ({where}|and|if|so|,|!|.|👇|let's|we|n|$) !(top|list|name|back)
    fact: (drop|comment|leave|put|roll call) [!] [drop|comment] (the|your|ur) (flag|country|city|town|state) (you're|of your|below|in|and|where|👇|you)
    fact: ~ (say|shout|wave|holler|yell|comment|drop) (hi|hello|hey|out|howdy|gm) (from|and tell|and say|if|below|in the comments|to me if|to me below)
    fact: ~ say (hi|hello|hey|good morning|gm) [to us|in the comments|below|from|back|if|{where}|👋] (from|below|in the comments|if|back|with)
    fact: where (are|is|r|you) [you|u|ye|y'all|everyone|everybody|all|my] [all|guys|lot|lovely lot] (watching|reading|tuning|listening|joining|viewing|seeing|scrolling|checking|following) ..4 from
    fact: (watching|reading|tuning|listening|joining|scrolling|seeing) [this|in|us|me|now] from ? [//] [let|drop|tell|comment|say|shout|give|where|👇]
    fact: roll call [!|:|.|,|👇|time|below|{emoji}|$]
    fact: who's (awake|up|here|watching|online|reading|still up|still awake|listening) [right now|with me|tonight|rn|from|today|and|this] [?|👇|{emoji}|,|:] [//] (comment|drop|say|reply|type|👇|🙋|wave|let|leave|put|give)
    fact: ~ (anyone|anybody|who's|who) ..2 (awake|up|bored|there|online) ? [//] (reply|comment|say|drop|type|leave|give|shout)
    fact: check in (below|in the comments|with|👇|here) 

    plain: ~ (leave|drop|post|write|put) (a|any|some|random|your) (comment|comments|random comment|nice comment) (below|if|for|and|👇|to boost|down below|$)
    plain: ~ comment (anything|something|literally anything|whatever|down below if|if you|below if|4|to boost|so|randomly|the first|your last|the last)
    plain: ~ (like|share|follow|repost|retweet|save|react|subscribe|tag) [,|and|&|+|n|/|then|or] [share|like|follow|repost|save|,|and|&|+] [,|and|&|+|then] comment !(section)
    plain: (even|just) (a|one) (full stop|dot|period|word|emoji|hi|comma) (in the comments|below|in the replies|helps|would help)
    plain: comment for !(part|comment|a|the|more|me|details|link|price|info|help) {word}
    plain: ~ comment [,|and|&|+|/|n|then] (like|share|follow|repost|retweet|save|react|subscribe|tag) [!|,|and|&|+|.|this|$|it|if|for]
    plain: (drop|leave) (a|your) (reaction|like) (and|&) (comment|a comment)
    plain: ~ (wish|tell) (him|her|them|my|our|the|this|{word}) ..5 (happy birthday|congratulations|congrats|good luck|he's|she's|good boy|good girl|beautiful|hello|hi) ({where}|in the comments|🎂|🎉|!)
    plain: (without|don't) ..3 (telling|saying|wishing) (him|her|them|my|hi|hello|something|happy) ..8 
    plain: (everybody|everyone|let's all) (say|wish|comment) ..5 (hi|hello|happy birthday|birthday|congratulations|congrats|welcome)
    plain: ~ (prove me wrong|show me|go|change my mind) (below|in the comments|in comments)
    plain: ~ finish (the|this|my|that) (lyric|lyrics|sentence|phrase|line|quote|song) 
    plain: (only (legends|geniuses|real ones|true fans|real fans)|only the real ones) ..8 (comment|comments|reply|answer)
    plain: {number} (comments|replies) (and|=|for|or) (i|i'll|we|we'll|my|he|she)
    plain: how many (comments|replies) can (we|this|i|he|she)
    plain: (can|let's|help) ..5 (get|hit|reach) ..3 {number} (comments|replies)
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
