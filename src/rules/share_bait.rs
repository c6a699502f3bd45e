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
    @act = ({share}|hit {recycle-emoji}|tap {recycle-emoji}|re post|re tweet)
    @it = [{this-post}|the word|the love|to your story|on your story]
    @agreed = (agree|agreed|relate|care|dare|support|believe|love|like|liked|enjoyed|enjoy|remember|want|think|feel|felt|can|know|stand|miss|have|had|found|find|are|were|ever|get|got|need|learned|learnt|also|too|still|think|laughed|smiled)

    condition: ~ {act} {it} [right now|now|widely] if [you|u|your|this|it|we|i]
    condition: if you ..8 , [please|then|just|do|go ahead and] {act}
    condition: if (this|it) ..10 {act} [{it}] $
    condition: ~ {act} {it} (when|once|whenever) you ..3 {agreed}
    network: ~ {act} {it} ..3 with [a|an|your|the|all|every|any|one|{number}|more] [of] [your|other|fellow|best|close|{word}] {friend-noun}
    network: ~ {act} {it} ..2 (to|so|and) [help|inspire|encourage|remind|motivate|let|tell|educate|spread|raise|save|support|wake] [{word}] (others|someone|somebody|people|your network|your followers|everyone|awareness|friends|the word|more people|the world|a friend)
    network: ~ {act} {it} ..2 to (help|inspire|spread|encourage|motivate|support) ..3 (network|others|people|word|awareness|someone|algorithm)
    network: ~ {act} {it} (so|because) ..6 (others|everyone|people|someone|friends|more|network|see)
    network: (someone|somebody) (you know|in your network|in your feed|out there) (needs|needed|could use|has to|may need|might need) ..4 (hear|see|read|know|this)
    network: ~ {act} ..3 (someone|somebody|anyone|those|people|everyone|anybody|a founder|a friend) (who|that) ..2 (needs|need|could|would|might|may|wants|loves|has|is)
    number: ~ {act} {it} ..2 (with|to) [at least|all] {number} [other|of your|more] ({friend-noun}|groups|chats|contacts)
    plain: ~ please {act} {it} $
    plain: ~ {recycle-emoji} [and] (repost|share|reshare|retweet|rt|pass|send|forward|boost)
    plain: ~ {act} (this|this post|it|this video|this thread|this tweet|the post|this everywhere|it everywhere) [far and wide|everywhere|widely|now|please|pls|please and thank you|today|around] $
    plain: ~ {act} , {act} $
    plain: ~ {act} (this|this post|it|this video) [far and wide|everywhere|widely] so (people|everyone|others|more|we)
    plain: ~ (repost|reshare|retweet|rt|share) (and|&|+|,) (follow|like|comment|be|spread|make|help|subscribe|tag)
    plain: ~ (follow|like|comment|subscribe|tag|save) [us|me|our page|my page] (and|&|+|,) (repost|reshare|retweet|rt|share) (our|my|the|this|with|to|!|.|{emoji})
    plain: (help|helping|let's|make|get|made) ..4 (viral|trending)
    plain: (ask|asking|want|need|beg) you to {act} (this|our|my|it)
    plain: ~ {act} the love
    network: ~ {act} {it} ..3 with (those|people|someone|anyone|everyone|somebody) (who|that|you)
    network: ~ {act} {it} ..2 to your (network|followers|friends|audience|feed|story|stories|timeline)
    plain: ~ [like|comment] [,] [like|comment] [and|,] (share|repost|retweet|rt) [and|,] (like|comment|follow|subscribe|tag) [this|below|for more|please|{emoji}] $
    plain: ~ (like|comment) [,] [comment] (and|+|,) (share|repost|retweet|rt) [this|this post|please|it|with your friends] $
    plain: (hit|smash|press|click|tap) [that|the] (share|repost|retweet) [button]
    plain: (share|repost|retweet|rt) [this] (for|to) (reach|visibility|more reach|boost|a cookie|good luck|luck)
    plain: (shares|reposts|retweets|rts) (appreciated|welcome|are appreciated|would be appreciated|mean a lot|help|please)
    plain: (pls|please|plz|kindly) (share|rt|repost|retweet) [this|widely|!|and] $
    plain: ~ (spread the word|pass it on|pass this on) $
    plain: (let's|help|can we) (get|make|send) this [post|video|to] (viral|go viral|trending|everywhere|trend|around the world)
    dare: (only|real|true) ..4 will (share|repost|retweet|rt|reshare)
    dare: (bet|dare) ..4 (share|repost|retweet|reshare)
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
