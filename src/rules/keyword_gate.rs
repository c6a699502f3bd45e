//! The post holds something back until the reader comments a word, connects or sends a message.
//!
//! # Why it costs results
//!
//! It does bring addresses, but of people who wanted the thing and not the author, and every reader who would not play
//! along leaves with nothing. Each step between a wish and its fulfilment loses people.
//!
//! # What to do instead
//!
//! Link the thing in the post, with one sentence on who it is for. Those who find it useful come back of their own accord.
//!
//! # Source
//!
//! LinkedIn on comments made for reach, March 2026; X's community guidelines on replies as a condition.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Holds something back for a reply",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL.without(Guards::APPEAL),
    learned: Some((Label::KeywordGate, "Reads like posts that hold something back for a reply; these words weighed most.")),
    detect: every_hit!(|label| match label {
        "word" => "Asks for a message with a keyword.",
        "many" => "Holds something back until enough people respond.",
        _ => "Holds something back until you comment or write.",
    }),
};

frames! {
    r#"
    @ask = (comment|type|reply|say|write|drop|leave|put|send|respond|raise|tell|shoot|dm|pm|message|text|ping|inbox|ask|connect|slide|whisper|add|give|post|request|hit)
    @dm = (dm|pm|message|text|inbox|ping|msg|whatsapp|dms)
    @will = (i'll|we'll|ill|i will|we will|i'm going to|i'm gonna|i can|i|my assistant will|my team|my assistant|she'll|gonna|will|i'd|happy to|it'll be|he'll)
    @send = (send|sends|dm|share|shoot|email|mail|forward|get|inbox|message|pass|hook|text|reply|contact|slide|sent|give|drop|whisper|deliver|show|tell|add|hand|pop|ping|link|fire|whatsapp)
    @thing = (it|you|u|the link|link|over|access|a copy|my|the|everyone|each|them|all|that|these|mine|this|to|across|your|yours|ya|away|back|private|personally)
    @file = (pdf|guide|template|templates|checklist|playbook|link|doc|sheet|spreadsheet|file|deck|list|recipe|details|access|resources|framework|course|script|scripts|prompts|swipe|plan|bundle|kit|notes|training|report|info|code|library|dataset|system|breakdown|copy|recording|calculator|board|invite|webinar)

    # Nothing but luck comes of it.
    other: (reply|comment|type|say|write) ..4 ({keyword}|{quoted}) and see what ..2 (today|tomorrow|life|the universe|fate|luck|happens|the day|god|karma) ..3

    # A word, and then the thing.
    gate: ~ {ask} [me|us|with|in|a|the|word|below] ..3 ({keyword}|{emoji}) ..6 {will} [{word}] {send} [you|u|ya] {thing}
    gate: ~ {ask} [me|us|with|in|a|the|word|below] ..3 ({keyword}|{emoji}) ..8 // [and|then] {will} [{word}] {send} [you|u|ya] {thing}
    gate: ~ (comment|type|reply|write|drop|leave|dm|pm|message|text|ping|inbox|connect|ask for the|request) ..7 (and|&|,|n|+|—|-|;) [then|so] {will} [{word}] (send|dm|share|shoot|email|mail|forward|inbox|message|pass|hook|drop|deliver|ping|link) [you|u|ya] [{word}] {thing}
    gate: ~ (comment|drop|leave|reply) ..8 (and|&|,|n|+) [it's|its|the link|the|link|it] ..2 (yours|lands|land|is yours|in your (dms|inbox)|to your (dms|inbox))
    gate: ~ (comment|type|reply|dm|pm|message|text) ..2 ({keyword}|below|the word|a word) ..6 (for|to get|to receive|if you want|if you'd like|if u want|and get|and receive|for your|for my|for the) ..5 {file}
    gate: ~ (comment|type|drop|leave|put|reply|write) ..5 (to get|to receive|and get|and receive|to have) ..6 ({file}|sent|it|dm|dms)
    gate: ~ (comment|reply|write|type|say|drop|dm|message) ..4 {keyword} [below|here] [and|&|,|.|!|—|-] [//] (check|watch|look at) your (dms|inbox|dm|messages|email)
    gate: ~ {ask} ..2 (hi|hello|yes|interested|info|me|ready|please|done|a yes|yes please) ..3 (and|&|,|n) {will} [{word}] {send} 
    gate: ~ (want|wants|interested|need|fancy|curious|who wants|who needs|you want|if you want) ..9 ? [//] [just|then|so|simply|👇] (comment|drop|dm|reply|say|type|raise|message|write|text|pm|leave|put|shoot|ping|inbox) ..5 ({keyword}|below|me|hand|word|{emoji}|info|yes|us)
    gate: (want|wants|need|interested in|like|access to|getting|get) ..9 , [just|then|so|simply|please] (comment|drop|dm|reply|say|type|message|write|text|pm|leave|shoot|ping) ..3 ({keyword}|info|yes|the word|word)
    gate: ~ (if|those|anyone|whoever|everyone) ..10 (put|drop|leave|comment|type|write) ..2 (email|mail|e-mail) ..3 (comments|below|replies)
    gate: (everyone|everybody|anyone|anybody|those|people|all|whoever|each|person|ppl) [of you] (who|that) [{word}] (comments|leaves|replies|reply|comment|dms|messages|types|leave|connects|type|dm|message) ..6 (gets|get|will get|will receive|receive|{keyword}|in the next)
    gate: (to|for) (anyone|everyone|everybody|those|whoever|people) (who|that) (comment|comments|type|types|reply|dm) {keyword}
    gate: first {number} (commenters|comments|people|replies|folks|of you|dms|ppl|to) ..5 (get|gets|receive|will get|comment|comments|reply|who|free)
    gate: {will} [{word}] (send|dm|share|shoot|email|mail|forward|get|inbox|message|pass|hook|text|slide|give) ..9 (if|when|once|to|after) ..2 (comment|comments|reply|dm|message|ask|asks|asking|leave|drop|type)
    gate: (can't|cannot|won't|not going to|wont|isn't on|not posting|not putting|i don't) ..8 (post|attach|share|publish|here|link|website|public|publicly|drop|full) ..12 (dm|message|comment|type|send|ping|text|inbox|reply|connect|leave|pm|write)
    gate: (can't|cannot|won't|isn't|not|wont|don't) ..8 (post|share|publish|here|link|website|yet|public|publicly|drop|full|public) ..6 // ..4 (dm|message|comment|type|send|ping|text|inbox|reply|connect|leave|pm|write) ..3 ({keyword}|me|us|a|checklist|please)
    gate: (goes|going|sending|sent|sends|go|straight) ..3 [out] (to|in|into) ..3 (dms|inbox) ..10 (word|not|comment|say|only|who|type) 
    gate: password (is|=|:|today is) {keyword}
    gate: (dms|dm|inbox) ..12 [//] ..2 word (is|=|:) {keyword}
    gate: (must be|have to be|need to be|make sure|make sure you're) (connected|following|following me|we're connected|a connection) ..6 (so|to|for|dm|or|otherwise|first)
    gate: (must|need to|have to) ..2 (follow|be following|connect) ..5 (so|to|otherwise) ..3 (dm|send|message|receive)
    gate: ~ (connect|follow) [with me|me] (+|and|&|then|,|/|{number}) ..2 (comment|dm|message|type) ..2 {keyword}
    gate: (like|follow|connect|repost|share) [this|with me] [,|+|and|&|then] [follow|like|repost|comment|connect] [,|+|and|&|then] (comment|dm|type|message) ..2 {keyword}
    gate: (type|comment|dm|message) ..2 {keyword} [and|&|+|then|,] [hit|click|press|send] (connect|follow)
    gate: {emoji} ..3 (and the link|and it|and i'll|and my|and the) ..5 (dms|inbox|dm|send)
    gate: ~ (text|send|message) {keyword} to (my|our|the) (inbox|dms|dm|page|number|bot)
    gate: ~ (leave|drop|shoot|send|pop|slide) ..2 {quoted} ..6 {will} [{word}] {send}
    gate: ~ (raise|put) (a|your) hand ..4 (and|&|,) {will} {send}
    gate: (shoot|send|dm|text|mail|share|get|pass) (it|you|the|everyone|them|u) ..6 [and|.|!|,|?] [//] [just|simply] (comment|type|reply with|dm me|say|drop|write) ..3 {keyword}
    gate: (reply|comment|message me|dm me|type|say|answer|write) (with|saying) ..3 ({keyword}|{quoted}) ..4 (to|for|and) 

    @way = (on its way|on the way|it's yours|inbox|dm|dms|ping|over to you|finds its way|your way|in your messages|i'll|we'll|i will|sorted|i'm sending|i send)
    wide: ~ (say|shout|type|drop|reply|comment|send|whisper|give|leave|pop|write|put|mention|fire|use|text|tell|quote) [me|us|over|below|back|with|through] [a|an|the|word|the word|just|one|your best] ({keyword}|{quoted}) ..9 [.|!|,|and|—|;] [//] [then] ..3 {way}
    wide: ~ (say|shout|type|drop|reply|comment|send|leave|pop|put) [me|us|a|an|one|the] {emoji} ..6 [.|!|,|and] [//] ..3 ({way}|look in your|check your|watch your)
    wide: (comment|reply|dm|type|message|text|drop) [me|us|with|the word|word|a|back] ({keyword}) ..3 (to get|to receive|to join|for the|for my|for your|to see|to claim|for a|to have) 
    wide: (comment|reply|dm|type|message|text|drop|say) [me|us|with|the word|word|a|back] {keyword} [below] and (it|i|i'll|we|we'll|you'll|get|my|the|check|ill) !(the|i)
    wide: (anyone|anybody|everyone|those|people|whoever|all) (who|that) [{word}] (asks|replies|comments|says|messages|types|drops|texts|dms|reply|comment|message|say) ..3 ({keyword}|{quoted}|the word)
    wide: (look in|keep an eye on|watch|check) your (inbox|dms|dm|messages|requests|message requests) [in|after|later|tonight|$|.|!|for]
    wide: (for|costs|cost) (one|1|just one|just a) (word|emoji|comment) [in|below|:|.|,|!] [the comments|{keyword}|{emoji}] 
    wide: want (in|it|one|this|access|the|a|my) ..5 ? [//] [just|then] {keyword} (below|in the comments|👇|and)
    wide: (word|password|code) (is|=|:) {keyword} 
    wide: ~ (say|type|comment|reply|drop|write) (please|yes|me|hi|in|interested|ready|info|want|send|link) ..4 (and|,|&) [i'll|we'll|ill|i will|we will|i|my] [{word}] (dm|send|ping|share|message|give|shoot|drop|text|email|forward|get|wing)
    wide: (leave|drop|put|pop|comment|type|share|write) (your|ur) (email|e-mail|mail|number) ..6 (and|&|,) ..3 (yours|send|inbox|you|it's|i'll|get)
    wide: (can't|won't|don't|isn't|not|wouldn't|hates|kills|hides|buries|limits) ..4 (link|links|post it) ..4 [,|.|so|—] [//] [so|just] ~ (say|shout|type|drop|reply|comment|message|dm|send|leave|ask) 
    wide: (sliding|sending|handing|giving|sharing|passing|dropping) (it|the|my|this|out|these|them) ..5 (to|with) (anyone|anybody|everyone|everybody|whoever|those|people|all) (who|that) ..3 (comment|comments|asks|reply|replies|says|message|messages|drops|types|wants it|dms|{keyword})
    wide: (rt|retweet|repost|like|follow|connect) [this|me|with me] (+|and|&|,|then) (reply|comment|dm|type) [with] ({keyword}|{quoted})
    odd: (who|anyone|anybody) [else] (wants|want|needs|would like|wanting|interested in) [it|one|a|the|my|this|in|access|these|this|to] ..6 ? [//] (shout|drop|say|comment|reply|put|raise|type|message|dm|leave|let me know|tell me|🙋|speak) ..6 (send|dm|dms|inbox|below|link|share|your way|over)
    odd: (let me know|tell me|shout|say so|raise a hand) ..5 (below|in the comments|in comments|👇|in the replies|if you want) ..4 (and|,|&|i'll|so) [i'll|i will|we'll|ill|i|we|i can] [{word}] (send|dm|share|ping|shoot|drop|forward|email|message|get|pop|fire|wing|pass|hook) [it|you|the|over|a|u|that|them|your]
    odd: (comment|reply|say|type|dm|message|drop|send|ask|shout) ..6 [.|,|!|;|—|and] [//] (bot|my assistant|the team|my team|our team|automation) ..2 (will|sends|send|does|handles|takes|messages|dms|gets|replies) 
    odd: (the|a|my|our|this) ({file}|code|secret|answer|method|formula|recipe|address|location|name|source|supplier|rest|invite|link) ..6 (goes|go|is going|is|lands|will be|are) ..4 (in|into|to|only|for) [the|your|my|those|everyone's|anyone] (dms|inbox|dm|messages)
    odd: (dm|message|text|inbox|pm|whatsapp) (me|us) (the word|a|an|with|saying|your favourite|one|just|any) ..3 ({emoji}|{keyword}|{quoted}|emoji|word) 
    last: (whoever|anyone who|everyone who|everybody who|those who|anybody who|the first {number} who) (writes|types|comments|says|replies|drops|leaves|puts|messages|dms|write|type|comment|say) ..7 (gets|get|will get|will receive|is getting)
    last: ~ (write|type|comment|say|dm|reply|message) [me|with] ({keyword}|{quoted}) ..3 (wait for|check your|watch your|wait)
    last: for (the|my|a) {file} [:|,|—] ..9 (comment|connect|dm|follow|message|write|type)
    # A message that is a word.
    word: ~ {dm} (me|us|my page|our page) [the word|the words|word|with the word|with|saying|a|for|the|just] {keyword} !(if|or|for|on)
    word: ~ {dm} (me|us) [the word|the words|with the word|saying|with] {keyword} (for|to|and|&|if|,)
    word: {dm} (me|us) the (word|words|code|emoji) 
    word: ~ {dm} {keyword} (for|to|and|if) 
    word: ~ (slide|hop|jump|pop|come) into (my|our|the) (dms|inbox|dm) with ..3 ({keyword}|{emoji})
    word: (send|shoot|drop) (me|us) ..2 (the word|dm|msg|message|text|pm|note) ..1 (saying|with|that says|reading|:) ..2 {keyword}
    word: (send|shoot|drop|dm|text|pm) (me|us) the word
    word: (comment|reply|type|say|write|drop|leave|post|put) [with|the|me|us] [the word|word|a|just] {keyword} ..8 (dms|inbox|pdf|template|templates|checklist|playbook|spreadsheet|deck|link|for free|guide|dm you|send you)

    # So many responses, and then the thing.
    many: (if|when|once|at) ..4 [gets|hits|get|hit|has|have|reach] [over] {number} [or more] (comments|replies|likes|shares|people|of you) ..4 {will} [{word}] (post|release|share|drop|send|publish|open|reveal|make|give|upload)
    "#
}

examples! {
    bait: [
        "«Comment PLAN and I'll send you the» spreadsheet",
        "DM me \"SHED\" for the drawings",
        "Want my packing list? Drop a 🧳 and it's in your inbox",
        "I put all of it in one file. Reply \"file\" and I'll share it with you.",
        "First 40 commenters get the workbook.",
        "Everyone who comments \"deck\" gets the slides tonight.",
        "Connect with me and comment \"AI\", then look at your inbox.",
        "I can't post the whole list here. Message me the word LEMON and I'll text it over.",
        "type READY and i will dm you the course 🔥",
        "Slide into my DMs with the word BUDGET",
        "If this gets 200 comments I'll release the recipe book",
    ],
    fine: [
        "The guide is here, free and without a form: https://example.org/guide",
        "DM me if you need the address of the hall.",
        "Reply HELP for help with the alerts.",
        "Message the front desk when the card fails.",
        "I'll send the minutes to everyone who was there on Tuesday.",
        "Send me your draft and I'll mark the unclear parts, until six.",
        "The first 50 visitors get a bowl of soup.",
        "Type your postcode into the box and the dates appear.",
        "DM for prices. Portfolio: https://example.org",
        "Comment on the draft by Friday and I'll bring your points to the hearing.",
        "My inbox is open for anyone who was laid off this week.",
        "Press contacts get the full data set from the office: press@example.org",
    ],
}
