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
    learned: Some((Label::TagBait, "Reads like posts that ask for the names of others; these words weighed most.")),
    detect: |reading, finds| {
        asks(reading, finds, |label| match label {
            "handle" => "Asks for the names of others.",
            _ => "Asks to tag others.",
        });
    },
};

frames! {
    r#"
    @hard = (tag|@|tag in)
    @not = (release|releases|photo|photos|picture|pictures|pics|commit|image|images|post|posts|issue|ticket|branch|version|us|me|video|videos|entry|entries|look|work|art|story|stories|location|brand|files|pets|recipe|build|resources|items|data|cattle|sheep|bags)

    tag: ~ {hard} [in|below|here|with] (a|an|one|1|the|that|your|ur|this|those|any|two|three|{number}|all|every|some|another|at least|up to|a few) [of|of your|your|ur|other|more|fellow|best|close|{number}] !{not} [{word}] [{word}] {someone} !(of)
    tag: ~ {hard} [below|here] {someone} !(project)
    tag: ~ {hard} [in|below] (a|an|one|the|that|your|ur) !{not} {word} [{word}] [{word}] (who|whose|who's|you'd|below|in the comments|👇)
    tag: ~ {hard} (yours|away|below|someone|as many|everyone|everybody|each other|whoever|who|anyone you|people you|people who|folk|the one|the ones|that one)
    tag: ~ mention [below|here|at least] (someone|somebody|a friend|your|ur|that|{number}|a|one|two|three|five|four) [of|of your] [your|{number}] [{word}] {someone} [in|below|who|that|you|to|$|before|here]
    tag: ~ mention (someone|somebody|a friend|them|whoever|anyone) !(in)
    tag: ~ (summon|nominate|cc|shout out|shoutout|call out) [below|here] (a|an|your|ur|that|the|someone|somebody|three|two|{number}|them) [{number}] [{word}] [{word}] {someone} [in|below|who|by|that|with|👇|$]
    tag: ~ nominate (your|someone|a|somebody|them)
    tag: (tagging|tag|mentioning) (them|him|her|em|'em|someone|somebody|a friend|your friends) (in the comments|below|here|now|all|who|👇|!|$|so)
    tag: (by|start|try|without) (tagging|mentioning) 
    tag: (whoever|everyone|everybody|anyone|the person|the friend|the people) you (tag|tagged|mention|@)
    tag: (tagging|every tag|each tag|tags) (is free|costs|counts|takes|makes)
    tag: ~ (call|shout|name) (them|him|her|em|'em|it) out (below|in the comments|in comments|👇|here|by)
    tag: ~ (name and shame|blame|bring|drag) ..6 (below|in the comments|into the comments|into this|here) 
    tag: (dare|challenge|nominate|want|need) ..3 to (tag|mention|nominate) !{not}
    tag: (who|which) ..12 ? [//] [go on|{emoji}|,] (tag|@|mention|nominate) (them|em|'em|him|her|below|away|your|ur|someone)
    tag: {hard} (below|👇|⬇)
    tag: ~ (share|show|send) ..4 (and|or|&|and/or) tag [a|your|some|likeminded|like-minded|{word}|someone] [{word}] {someone}
    tag: (and|or|&) tag (a|your|some|ur|{number}|someone|likeminded|like-minded|the) [{word}] [{word}] {someone}

    wide: (let|show|tell|surprise|remind|call|celebrate|thank|roast|honor|shame|out) ..6 by (tagging|mentioning|dropping)
    wide: ~ (get|drag|bring|call|pull|invite) (them|him|her|em|your|ur|that|the|a|one|someone|somebody|whoever|everyone|everybody) ..8 (in here|in the comments|into the comments|into this|in below|into the chat|down here|to this post|under this) !(tomorrow)
    wide: (with|by|using|via) (the|an|a|their) @ [of|on|below|in|if|$|!|.|so|for|to|👇|sign]
    wide: (time to|gonna|going to|have to|go|need to) @ (the|your|that|someone|a|ur|them|em|whoever|somebody|him|her)
    wide: (drop|leave|give|say|type|put|list|name|write) (their|his|her) (name|names|handle|user|ig) [below|👇|in|if|$|.|!|,|here]
    wide: name names
    wide: ^ tagging [at least] ({number}|one|two|three|five|ten|someone|a friend) [people|friends|mates|others] (=|is|gets|brings|will|counts|who)
    wide: ~ tag (ur|your|yo) !{not} [{word}] [{word}] (who|whose|below|$|👇|in the comments|😬|😂|👀|❤)
    wide: (your turn|over to you) [,|:|.|—] [//] (tag|add|drop|name|mention|shout)
    wide: (add|name|drop|shout out|give me|list|suggest) (a|an|your favourite|your favorite|another|one|your) (creator|artist|account|maker|writer|woman|friend|founder|photographer|mate|person|poet|small business) (you|who|that|i should|worth|below|we|everyone) ..4 (love|below|follow|know|comments|deserves|rate|inspires|👇)
    wide: (want|need|drop|hear|let's see|to see) [some|your|the|all the] (names|handles|tags) [below|!|.|please|$|👇|,] 
    wide: (call in|bring) (reinforcements|backup|back-up|your people|the crew|the girls|the lads)
    wide: (who's|who is|who would you|who'd|which of your) ..9 ? [//] [go on|{emoji}|,|come on] (@|tag|tagging|names|name|drop|get them|mention|👇|call) 
    wide: (you all|we all|everybody|everyone|every family|there's always|every {word}) ..3 (has|got|have|know|knows|that one|one) ..12 // [so] [go on] (tag|@|mention|name|drop|get them|shout)
    odd: (type|hit|press|write|put|enter) [the|an] @ [sign|key|button] [and|then|below|here] ..6
    odd: (first|second|third|3rd|2nd|1st|fifth) (person|name|friend|account) ..6 (owes|has to|comes up|must)
    odd: your (a|b|c|d|e|j|k|l|m|s|t|r|first) (friend|mate|person)
    odd: (drop|list|name|bring|rally|call) (your|the|ur) [whole|entire] (squad|crew|team|gang|girls|lads|boys|tribe|mates|group|family) [below|👇|here|in the comments|in|and|for|,|!]
    odd: (make|let|tell|get) (them|him|her|your {word}|someone) (see|know|famous|feel|notice|watch|come|smile|pay) ..4 (tag|tagging|@|mention|below|👇) 
    odd: ~ (tag|@) (a|that|the|someone|one|any|ur) !{not} ..4 (who|whose|you'd|you would|needs|deserves|owes|still|always|never|loves|hates|can't|would)
    odd: (whoever|anyone|someone|somebody|everyone|anybody|the person|a friend|the friend) ..5 (tag|@|mention) (them|him|her|em|below|'em)
    odd: ~ (tag|@) (who|whom|whoever|as many|every)
    odd: (send|show|bring|drag|point|lead|direct) (them|him|her|someone|your {word}) (here|to this|this way|in the comments|over here|into the comments) [by|with|,|and|👇|!|.|$]
    odd: (handles|tags|names|mentions) (below|in the comments|please|👇|welcome|only|go)
    more: (know|got|have) (someone|somebody|a friend|anyone|one|a person|a {word}) ..9 [?|!|.|,|—] [//] [then|please|go|just|go on|so] (tag|@|mention|shout|name|get) (them|him|her|em|'em|that|your|below|away|the|someone|it)
    more: @ (em|them|him|her|someone|somebody|ur|your|a|the|whoever|that|everyone|all) 
    list: ~ tag [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] tag [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(release|line)
    list: ^ (like|comment|share|repost|follow|save|subscribe|retweet|rt|bookmark|react) [this|it|this post|below|the post] // ^ tag !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|one lucky|lucky follower|lucky someone|entries|enter :|enter ,|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (tag|@|mention|nominate) !(us)
    loose: (bring|invite) (a|your|two|one) (friend|mate|pal|mates|friends|bestie|buddy)
    loose: (tagging|by tagging|every tag|each tag|who you'd|friends you tag|tag counts)
    last: (writing|dropping|putting|leaving|typing|adding|popping|write|put|drop|leave|pop) (her|his|their|the|that|its) (name|names|handle|@) (in the comments|below|here|down|under|underneath|👇)
    last: you know exactly who ..3 [.|,|!|;] [//] ..2 (tag|@|put|drop|name|type|below|mention)
    handle: ~ (drop|put|leave|add|comment|type|write|give|share|post|paste|pop|name|shout) [below|me|us|down] (the|a|an|their|theirs|his|her) (@|handle|handles|name|names|account|accounts) of (a|an|the|someone|somebody|your|ur|that|people|anyone|who|those|any|two|three|one) 
    handle: ~ (put|drop|add|leave|comment|type) (the|their|his|her|them|him|theirs) [@|handle|name] ..2 (with an @|@|handle)
    handle: (the|with an|an|their|ur|your) (@|handle|handles) of (a|the|someone|somebody|your|ur|that|anyone|who)
    handle: give ..6 a (mention|shoutout|shout-out|tag) (below|in the comments|here|👇)
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
