//! The post asks readers to tag or mention friends.
//!
//! # Why it costs results
//!
//! Whoever is tagged came for the friend and not for the subject, and leaves again. Networks count the pattern as bait,
//! and many people find it a nuisance to be called to a post that says nothing to them.
//!
//! # What to do instead
//!
//! Say for whom it is and what they can do with it. Who knows such a person will tell them, with a reason of their own.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017 (tag baiting).

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Asks to tag friends",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL,
    learned: Some((Label::TagBait, "These words ask for the names of others.")),
    detect: |reading, finds| {
        asks(reading, finds, |label| match label {
            "handle" => "Asks for the names of others.",
            _ => "Asks to tag others.",
        });
    },
};

frames! {
    r#"
    @hard = (tag|@|tag in|tag up)
    @not = (release|releases|luggage|photo|photos|picture|pictures|pics|commit|image|images|post|posts|issue|ticket|branch|version|us|me|video|videos|entry|entries|look|work|art|artwork|snaps|story|stories|location|brand|files|pets|recipe|build|deployment|resource|resources|metrics|items|data|cattle|sheep|bags)

    tag: ~ {hard} [in|below|here|with] (a|an|one|1|the|that|your|ur|this|those|any|two|three|{number}|all|every|some|another|at least|up to|a few) [of|of your|your|ur|other|more|fellow|best|close|{number}] !{not} [{word}] [{word}] {someone} !(of)
    tag: ~ {hard} [below|here] {someone} !(project)
    tag: ~ {hard} [in|below] (a|an|one|the|that|your|ur) !{not} {word} [{word}] [{word}] (who|whose|who's|you'd|below|in the comments|👇)
    tag: ~ {hard} (yours|urs|away|below|someone|as many|everyone|everybody|each other|whoever|who|anyone you|people you|people who|folks who|folk|the culprit|the one|the ones|that one)
    tag: ~ tag (a|an) {word} [{word}] $
    tag: ~ mention [below|here|at least] (someone|somebody|a friend|your|ur|that|{number}|a|one|two|three|five|four) [of|of your] [your|{number}] [{word}] {someone} [in|below|who|that|you|to|$|before|here]
    tag: ~ mention (someone|somebody|a friend|that friend|your friend|them|whoever|anyone) !(in)
    tag: ~ (summon|nominate|cc|shout out|shoutout|call out|big up|name and shame) [below|here] (a|an|your|ur|that|the|someone|somebody|three|two|{number}|them) [{number}] [{word}] [{word}] {someone} [in|below|who|by|that|with|👇|$]
    tag: ~ nominate (your|someone|a|somebody|them)
    tag: (tagging|tag|mentioning|nominating) (them|him|her|em|'em|someone|somebody|a friend|your friends|your friend|those people) (in the comments|below|here|now|all|who|👇|!|$|so)
    tag: (by|start|try|without) (tagging|mentioning|nominating) 
    tag: (whoever|everyone|everybody|anyone|the person|the friend|the people|the first person) you (tag|tagged|mention|@)
    tag: (tagging|every tag|each tag|a tag|tags) (is free|costs|counts|takes|makes)
    tag: ~ (call|shout|name) (them|him|her|em|'em|it) out (below|in the comments|in comments|👇|here|by)
    tag: ~ (name and shame|call out|blame|snitch on|expose|bring|drag) ..6 (below|in the comments|into the comments|into this|here) 
    tag: (invite|bring|drag|call) ..4 (friend|friends|squad|mate|mates|bestie|someone) (in|into|to) the (comments|comment|thread|replies)
    tag: (dare|challenge|nominate|urge|want|need|beg) ..3 to (tag|mention|nominate) !{not}
    tag: (who|which) ..12 ? [//] [go on|{emoji}|,] (tag|@|mention|nominate|summon) (them|em|'em|him|her|below|away|your|ur|someone)
    tag: (tag|@) (them|em|'em|him|her|below|someone|that|a|your|ur|the) ..3 (friend|mate|below|bestie|person|someone)  <closer>
    tag: {hard} (below|👇|⬇)
    tag: ~ (share|show|send) ..4 (and|or|&|and/or) tag [a|your|some|likeminded|like-minded|{word}|someone] [{word}] {someone}
    tag: (and|or|&) tag (a|your|some|ur|{number}|someone|likeminded|like-minded|the) [{word}] [{word}] {someone}
    tag: (comment|comments|below) (with|and|by) (tag|@|mention) (a|your|someone|the|them)

    wide: (let|show|tell|warn|embarrass|expose|surprise|remind|annoy|call|celebrate|thank|roast|honour|honor|shame|out) ..6 by (tagging|an @|mentioning|dropping)
    wide: ~ (get|drag|bring|call|pull|invite|haul|shove|summon|rope) (them|him|her|em|your|ur|that|the|a|one|someone|somebody|whoever|everyone|everybody) ..8 (in here|in the comments|into the comments|into this|in below|into the chat|to the comments|to the chat|down here|to this post|under this) !(tomorrow)
    wide: (with|by|using|via) (the|an|a|their) @ [of|on|below|in|if|$|!|.|so|for|to|👇|sign]
    wide: (time to|gonna|going to|have to|go ahead and|go|dare you to|dare to|need to|come on and|who are you going to) @ (the|your|that|someone|a|ur|them|em|whoever|somebody|him|her)
    wide: (drop|leave|give|say|type|put|list|name|write) (their|his|her|his or her) (name|names|handle|user|username|usernames|insta|ig) [below|👇|in|if|$|.|!|,|here]
    wide: name names
    wide: ^ tagging [at least] ({number}|one|two|three|five|ten|someone|a friend) [people|friends|mates|others] (=|is|gets|brings|will|counts|who)
    wide: ~ tag (ur|your|yer|yo) !{not} [{word}] [{word}] (who|whose|below|$|👇|in the comments|😬|😂|🤣|👀|❤)
    wide: (your turn|you next|now you|over to you) [,|:|.|—] [//] (tag|add|drop|name|mention|shout)
    wide: (add|name|drop|shout out|give me|list|suggest) (a|an|your favourite|your favorite|another|one|your) (creator|artist|account|maker|writer|woman|friend|founder|photographer|mate|person|poet|podcaster|small business) (you|who|that|i should|worth|below|we|everyone) ..4 (love|admire|below|follow|know|comments|deserves|rate|inspires|adore|👇)
    wide: (want|need|drop|hear|let's see|to see|wanna see) [some|your|the|all the] (names|handles|tags|@s) [below|!|.|please|$|👇|,] 
    wide: (call in|bring in|bring) (reinforcements|backup|back-up|your people|the crew|the squad|the girls|the lads|the gang|witnesses)
    wide: (who's|who is|who are you|who would you|who'd you|who will you|who do you|who'd|which mate|which friend|which of your|what friend) ..9 ? [//] [go on|{emoji}|,|come on] (@|tag|tagging|shout them|names|name|drop|get them|mention|👇|call) 
    wide: (you all|we all|we've all|everybody|everyone|every family|every group|every office|every team|there's always|every {word}) ..3 (has|got|have|know|knows|that one|one) ..12 // [so] [go on] (tag|@|mention|name|drop|get them|shout)
    wide: (credit|thank|hype up|big up|gas up|celebrate) ..6 (tag|tagging|@) [them|him|her|below|your|in]
    odd: (type|hit|press|write|put|enter) [the|an] @ [sign|symbol|key|button] [and|then|below|here] ..6
    odd: (first|second|third|3rd|2nd|1st|fifth) (person|name|friend|suggestion|account) ..6 (owes|has to|pops up|comes up|shows up|must|is taking|is buying|buys you)
    odd: your (a|b|c|d|e|j|k|l|m|s|t|r|first) (friend|mate|person|letter friend)
    odd: (whose|which|what) (name|face|friend|mate|person|pal) (popped|pops|came|comes|sprang|springs|did you|just|do you) ..6 
    odd: (who|whom) (came|comes|springs|popped|pops) (to|into) (mind|your head) ..6 (tag|@|tell|show|let|drop|send|them|mention|👇|you know) 
    odd: ~ (rat out|grass up|snitch on|dob in|expose|call out|shame|throw under the bus) (your|the|that|a|ur|someone|whoever) ..6 (below|👇|in the comments|@|tag)
    odd: (point|wave) [👉|at|to] (at|to|a|the|your) [a|your|the|someone] [{word}] (friend|mate|person|someone|below|colleague|bestie) [👇|below|in the comments|who|and]
    odd: (drop|list|name|bring|assemble|gather|round up|rally|call) (your|the|ur) [whole|entire] (squad|crew|team|gang|girls|lads|boys|tribe|mates|ride or dies|bridesmaids|group|family) [below|👇|here|in the comments|in|and|for|,|!]
    odd: (you|u) (and|&|+|plus) (who|whom) ? 
    odd: (make|let|tell|get) (them|him|her|your {word}|someone|that person) (see|know|blush|famous|feel|notice|watch|come|jealous|smile|pay) ..4 (tag|tagging|@|mention|mentioning|below|👇) 
    odd: (give|show) ..7 (flowers|love|credit|props|kudos|shine|recognition|their due|respect) ..6 (tag|tagging|@|mention) [them|him|her|a|someone|below|and]
    odd: ~ (tag|@) (a|that|the|someone|one|any|ur) !{not} ..4 (who|whose|you'd|you would|needs|deserves|owes|still|always|never|loves|hates|can't|would)
    odd: (whoever|anyone|someone|somebody|everyone|anybody|the person|a friend|a mate|the friend) ..5 (tag|@|mention) (them|him|her|em|below|'em)
    odd: ~ (tag|@) (who|whom|whoever|as many|every)
    odd: (send|show|bring|drag|point|lead|direct) (them|him|her|your mate|your friend|someone|your {word}) (here|to this|this way|in the comments|over here|into the comments) [by|with|,|and|👇|!|.|$]
    odd: (handles|@s|ats|tags|names|mentions) (below|in the comments|please|at the ready|👇|welcome|only|go)
    more: (know|got|have) (someone|somebody|a friend|a mate|anyone|one|a person|that friend|that person|a {word}) ..9 [?|!|.|,|—] [//] [then|please|go|just|go on|so] (tag|@|mention|nominate|shout|name|get|summon) (them|him|her|em|'em|that|your|below|away|the|someone|it)
    more: (like|love|hate|watch|need|share) ..4 (your|someone|a|that) (mate|friend|bestie|mum|sister|brother|partner|boss) ..6 (tag|@) (them|him|her|em|below)
    more: (this|it|that|he|she|they) (is|are|looks like|reminds|remind|sounds like|screams|belongs to|has) ..5 (who|whom|someone|somebody|anyone|your friend|your mate|of|you know) ..3 ? [//] [go on|{emoji}|,] (tag|@|mention|name|drop|shout|point|who)
    more: (start|starting|kick off|begin|make) ..3 (tag chain|chain of tags|tag train|tag party|thread of|list of|appreciation thread) ..6 (tag|add|mention|@|name|drop)
    more: ~ (big up|shout|thank|salute|celebrate|appreciate|hype|recommend|promote|recognise|recognize|spotlight|give props to) (a|your|someone|one|that|the|two|three|an) ..8 (below|in the comments|👇|in comments|here with|by name|with an @|in the replies)
    more: (whoever|who) (gets|is|gets it|replies|answers|you think|does|would|still|always|never|can't|comes) ..6 (tag|@) (them|him|her|em|below|away)
    more: @ (em|them|him|her|someone|somebody|ur|your|a|the|whoever|that|everyone|all) 
    list: ~ tag [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react|reshare|restack) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react|reshare|restack) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] tag [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(release|line)
    list: ^ tag [this|it|this post|below|the post] // ^ (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react|reshare|restack) 
    list: ^ (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react|reshare|restack) [this|it|this post|below|the post] // ^ tag !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|win one|win some|one lucky|lucky winner|lucky follower|lucky someone|entries|enter by|enter :|enter ,|random winner|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (tag|@|mention|nominate) !(us)
    loose: (bring|invite) (a|your|two|one) (friend|mate|pal|mates|friends|bestie|buddy)
    loose: (tagging|by tagging|every tag|each tag|who you'd|friend you tag|friends you tag|tag counts)
    last: (writing|dropping|putting|leaving|typing|adding|popping|write|put|drop|leave|pop) (her|his|their|the|that|its) (name|names|handle|@|initials) (in the comments|below|here|down|under|underneath|👇)
    last: you know (the|their|whose|which|his|her) (name|one|friend|person|mate) ..4 [.|,|!|;] [//] ..3 (below|put|drop|type|write|tag|name|comments|@)
    last: you know (exactly who|who it is|who i mean|who they are) ..3 [.|,|!|;] [//] ..2 (tag|@|put|drop|name|type|below|mention)
    handle: ~ (drop|put|leave|add|comment|type|write|give|share|post|paste|pop|name|shout) [below|me|us|down] (the|a|an|their|theirs|his|her) (@|handle|handles|name|names|username|usernames|ats|account|accounts) of (a|an|the|someone|somebody|your|ur|that|people|anyone|who|those|any|two|three|one) 
    handle: ~ (put|drop|add|leave|comment|type) (the|their|his|her|them|him|theirs) [@|handle|name] ..2 (with an @|@|handle|below with)
    handle: ~ add (theirs|them|her|him|yours|more|others) (with|using|below) [an|a|the] (@|tag|handle|mention)
    handle: (the|with an|an|their|ur|your) (@|handle|handles) of (a|the|someone|somebody|your|ur|that|anyone|who)
    handle: (friends|friend|mates|people|person|someone) ..4 (@|tag) (them|em|him|her)
    handle: give ..6 a (mention|shoutout|shout out|shout-out|tag) (below|in the comments|here|👇)
    handle: shout out ..9 (by|and) (tagging|tag|mentioning|@)
    "#
}

examples! {
    bait: [
        "«Tag someone who» laughs at their own jokes",
        "@ the colleague who finishes the biscuits",
        "Tag your sister. Say nothing.",
        "Mention three people you would take to this hut.",
        "Who is this in your group? Tag them 👇",
        "Drop the @ of the friend who owes you lunch",
        "tag ur bestieeee 😂",
        "Nominate your neighbour by tagging her below!",
        "TAAAG a friend who never replies",
        "Every street has that one gardener. Tag yours so she feels seen.",
    ],
    fine: [
        "Tag the release before you push it.",
        "The price tag said 40 and the till said 60.",
        "Photo by @jonas, tag me if a credit is missing.",
        "Tag us in your pictures of the parade and we hang the best ones in the hall.",
        "Dog tags from 1944 were given back to the family.",
        "Please stop tagging me in raffles.",
        "Not to mention the two trains that never came.",
        "Tag your luggage with the orange label.",
        "We tagged 40 turtles this summer; six have crossed the sea.",
        "Mention the code at the till before Friday.",
        "He mentioned three friends in his will.",
        "The kids played tag until the lamps went on.",
    ],
}
