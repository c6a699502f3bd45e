//! The post asks for a like, a heart, an upvote or another reaction for its own sake, or uses reactions as ballots.
//!
//! # Why it costs results
//!
//! A reaction that was asked for tells nothing about interest. In five experiments and two meta-analyses a like changed
//! neither what people think of a brand nor what they buy, and several networks say that they show such posts to fewer people.
//!
//! # What to do instead
//!
//! Ask what you would truly like to know, or name the next step for those whom the post concerns. For a ballot, use the
//! poll of the network and say what the outcome will be used for.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017 (react and vote baiting); John et al. 2017, Journal of Marketing
//! Research 54(1), "Does liking lead to loving?"; LinkedIn's announcement of May 2022.

use super::prelude::*;
use crate::text::{Class, Kind, Text, class};

const REACTION: Class = class("react-emoji");
const MEANS: Class = class("ballot-sign");

pub(crate) const RULE: Definition = Definition {
    title: "Asks for likes",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    // Someone who looks for work or raises money may still ask for likes, and it helps as little.
    guards: Guards::ALL.without(Guards::APPEAL),
    learned: Some((Label::ReactBait, "Reads like posts that ask for reactions for their own sake; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @who = (you|u|ya|y'all|everyone|everybody|anyone|anybody|someone|people|folks)
    @small = (single|simple|quick|small|tiny|lil|little|big|solid|wee|free|bit of|few|couple)
    @noun = ({like-noun}|❤|🩷)
    @button = (like|heart|love|thumbs up|thumb|upvote|clap|applause|celebrate|reaction|❤|👍|👏|🩷|react)
    @then = (=|and i|and i'll|and we|and we'll|and my|and he|and she|i'll|i|we|we'll|for|or)
    @this = (this post|this one|this photo|this picture|this video|this page|this tweet|this|it|below|now|post|my post|my posts|our page|my page|here)

    # Another button.
    other: {press} [on] [that|the|this|a|your|my] [{small}|{word}] (repost|retweet|share|follow|subscribe|save|bookmark|bell) [button|icon]

    press: ~ {press} [on] (that|the|this|a|your|my|those|them|all) [{small}|red|blue|damn|lovely|old] (like|heart|thumbs up|thumb|upvote|clap|❤|👍|👏|🩷|love) !(of|for|condition|rate|attack)
    press: ~ {press} [on] ({like-noun}|❤|👍|🩷|👏) !(a|an|the|it)
    press: {press} (that|the|this|your) [{small}|red|blue|damn|word] {button} (button|icon|arrow|sign|emoji|thing) [if|for|on|and|to|so|before]
    press: (if|when|who|to) {who} ..3 {press} (that|the|this) [{small}] (heart|like|upvote|thumbs up) [if|on]
    press: (would|means|mean) ..6 if {who} ..2 {press} (that|the|this|a|like|❤) [{small}|heart|like|upvote]
    press: (if|when) ..12 (hit|press|smash|tap|click) (like|❤|👍|upvote)
    press: will (press|hit|smash|tap|click) (like|the like|the heart|that heart|❤)
    press: ~ (double tap|double-tap|tap tap|doubletap) (if|for|to|this|the|when|for|and|on|below)
    press: ~ tap the heart (twice|if|for|to)
    press: ~ updoots [to the left|this|if|him|her|it|for]
    press: (like|heart|upvote|thumbs up|love) (button|arrow|icon) (is|sits|lives) (right there|free|there|lonely|waiting|below|down there)
    press: you know ..5 (what to do with|where) ..3 (like|heart|thumbs up|upvote|thumb) [button]

    give: ~ {give} [this|it|us|me|him|her|them|em|that|us all] [poor|guy|girl|lad|boy|post|one|photo|pic|tweet|video|reel] (a|an|your|some|all the|as many|one|1|more|those|the|that|{number}) [{small}] {noun} !(button)
    give: ~ {give} (my|our|the|these|those|a|that|this|him|her) {word} [{word}] (a|an|some|your|one|all the) [{small}] {noun}
    give: ~ (show|give|send) ..6 (some love|the love|love) ..6 {like-noun}
    give: ~ give (this|it|him|her|them) (a|some|one) ({react-emoji}|heart|love|hearts) [if|for]
    give: (leave|leaving|give|giving|drop|dropping|throw|throwing) (a|this a|it a|us a|me a) [{small}] ({like-noun}|❤) (if|for|would|to|on|and)
    give: ~ (bless|shower|flood|spam|hit|smash) (me|us|him|her|this|it|them) ..3 with (likes|hearts|❤)
    give: (please|pls) (like|upvote|heart) {this} !(to)

    noun: (a|one|1|your|every|each|any|just a|some|more|single|the) [one|{small}] [{small}] ({like-noun}|❤|double tap|tap on the like) [from you|or {word}|or a {word}|here] (costs|takes|helps|means|would|wouldn't|will|goes|makes|keeps|can|could|won't|can't|tells|gives|brings|feeds|lets|is enough|is all|is free|matters|counts|hurts|saves)
    noun: (likes|hearts|reactions|likes and shares) (welcome|help|please|for the|for my|for our|for his|for her|are free|and shares)
    noun: ~ (likes|hearts) (and|&|+) (shares|comments|follows) (for|welcome|please|would|help|mean|are)
    noun: just [a|one|1|for|for a] [{small}] (like|upvote|heart|thumbs up|likes)
    noun: upvote so ..4 (people|others|everyone|this|it|we)
    noun: (deserve|deserves|earned|needs|worth) [a|an|at least|some|all the|your|one|{number}|more|so many|to get] [{small}|your] (double tap|{like-noun}|heart|hearts|❤)
    noun: (doesn't|don't|isn't) (deserve|deserves|worth|earn) ..2 (double tap|like|heart|upvote)
    noun: can (i|we|he|she|my|this|our|it) ..3 get (a|some|an|one|{number}|your) [{small}] ({like-noun}|hearts|❤|heart)
    noun: (anybody|anyone|everybody|everyone) who ..9 (has to|must|should|needs to|better|gotta) (like|heart|upvote|double tap) [it|this]

    if: ~ (like|heart|upvote|react|fave|favorite|favourite|clap|thumbs up|love|likes|{heart-emoji}|👍|👏|👎) [this|it|post|this post|this one|this photo|below|and share|and comment|now|up|away|here|pls|please|my post] if (you|u|your|ur|this|it|we|i|i'm|you're|you've|you'd|they|he|she|there|anyone|ya|that|these|yours|someone|the|my|team)
    if: ~ (❤|♥|👍) if {word}
    if: (if|when) (you|u|your|ur|this|it|we|i|you've|you're|you'd) ..12 , [then|please|just|do|you can|hit|a|the|that|why not] (like this|like it|heart this|double tap|upvote|like $|❤ $|👍 $|that upvote|tap the)
    if: if (you|u|your|ur|this) ..12 (leave|drop|give|hit|smash|press|tap|throw|spare) ..2 ({like-noun}|❤|like button|the heart|that heart)
    if: ~ like (4|for) (more|part|a|good luck|luck|yes|if) 
    if: ~ like to (join|support|show|see|vote|agree|enter) !(the|us|them|you)
    if: ~ like (and|&|,|+|then|n) (share|comment|repost|retweet|follow|subscribe|tag|rt|save|react|forward|sub) !(buttons|counts|numbers|button)
    if: ~ (comment|share|follow|repost|retweet|rt|subscribe|tag|save) [,|and|&|+|/|then] (like|react|upvote) [and|&|,|+|$|this|it]
    if: ~ (please|pls|kindly) [,] (follow|share|comment|repost|subscribe) , like
    if: (drop|leave) (a|your) (reaction|like) (and|&|,|or)
    if: ~ react (below|to this|with|if|and|👇) ..5 (if|for|who|and|to|,|:|{emoji})
    if: ~ (don't forget|remember|make sure) to [{word}] (like|upvote) [this|and|the post|it|,|&|us|our]
    if: (❤|🩷|heart) (and|&|+) (i'll|i|we'll|i will) [{word}] (send|tell|give|write|say|follow|dm|rate|guess|draw|pick|find)
    if: ~ (heart|like|❤) (this|for|4) ..3 (and|&) (i'll|i will|we'll|ill)

    seek: (collecting|collect|counting|needs|deserves|deserve|wants|want|stingy with|short of|running on|all) [all] [the|your|some|my|more|those] (likes|hearts|thumbs up|heart button|like button|❤) !(and|on|than|that|of|from)
    seek: the more (likes|hearts|reactions) 
    seek: (likes|hearts|reactions|thumbs up) (on|under) this ..2 (decide|pick|choose|decides|will|and|=|means|,|by)
    seek: {number} (likes|hearts|upvotes) (off|short|away|more|to go|until|till|left|shy)
    seek: (that|this|the|wee|little) [little|lil|wee|tiny|small] (heart|thumb|upvote|arrow|thumbs up|like) (down there|right there|up there|below|underneath|under this|on the left|icon|is there|is free)
    seek: ~ (leave|drop|send|give) (some|a little|lots of|a bit of|all the) love (on|below|here|in the|for this) 
    seek: ~ (thumbs|fingers|thumb|hearts|likes) (at the ready|on the upvote|up if|ready|out for|for|up for|if you|please|at me) !(sale|rent)
    seek: let (me|us|him|her|them) know (with|by) [giving|leaving|hitting] (a|the|your) ..1 (like|heart|upvote|thumbs up|❤|👍)
    seek: ~ (pop|stick|put|drop) (a|your) (thumb|thumbs up|heart|like) on (this|it|that|him|her|here)
    seek: dbl tap
    seek: (would|who|could|can|to|will|people|strangers|everyone|somebody|and|you) (press|hit|tap|click|smash|push) (a|the|that|one|your|on the) [little|lil|big|wee] (heart|like|thumb|upvote|❤|thumbs up|love) [for|button|if|on|$|so|and|,]
    seek: (love|like|heart|laugh|haha|wow|sad|sad face|angry|care|celebrate|clap|thumbs up) (button|reaction|react|face) (if|for|when|=)
    seek: reddit ..2 do your (thing|magic)
    seek: (to|hit|reach|make|makes) [it to] the front page [!|,|$|reddit|please|by]
    seek: do numbers [.|!|,|$] <closer>
    seek: ~ (give|hand) (us|me|him|her|them|it|this) (a|some) (clap|heart|❤|thumb|thumbs up) (if|for|👏|$|!|when|so|please)
    seek: ~ {give} (it|this|him|her|us|me|them) (a|some|your) [lil|little|wee|tiny|big|quick] (heart|thumbs up|like|upvote|❤) (so|if|for|and|to|because|,|!)
    seek: (hits|hit|taps|press) the heart (first|wins|gets)
    seek: (spare|got|have) (a|one|your|an) [{word}] (like|heart|upvote) (for|?|to spare) 
    seek: ~ (bash|murder) (that|the|a) (like|heart|upvote|thumbs up|love)
    ballot: !(👉|👇|➡|✅|📌|🔗|➕) {emoji} (if|for) ..9 {emoji} (if|for) 
    ballot: {emoji} or [a|the|an] [{word}] [{word}] [{word}] ({react-emoji}) [?|!|$|you]
    odd: (hearts|likes|claps|thumbs) for (grandma|grandpa|granny|grandad|nan|gran|mum|mom|dad|him|her|them|the|this|our|my|effort|everyone|these|those|all) [{word}] [{word}] [?|!|please|👇|$]
    odd: (can|could|will|would|may|shall|let's|lets) ..4 (get|see|have|give|send|shower) ..4 (some|a few|a bit of|a little|all the|those|lots of|many|all your) (hearts|likes|❤|thumbs up)
    odd: (orange|up|little|tiny|red) arrow (if|for|is|to|on|up|please|right there)
    odd: (arrow|thumb|heart|thumbs) up (if|for|please|to|who) 
    odd: (say|tell|show|answer|vote|agree|prove|thank) ..4 (with|using|by) (a|the|your|one|that) [little|quick|single|simple|lil|big] (like|heart|thumbs up|reaction|upvote|❤|👍|double tap|tap|clap)
    odd: (one|1|single) (like|heart|upvote|tap|thumbs up|reaction) (=|per|for every|buys|and you) [one|1|a|each|is] 
    odd: (this|it|that|he|she|we|post) (gets|hits|makes|get|hit|reach|passes) {number} [k|thousand] [likes|hearts|❤|👍|reactions] (and|,|=|→|i'll|i will|we|or) (i'll|i will|i|we'll|we|i'm|he|she|my) 
    odd: (sentence|verdict|decision|choice|answer|vote) ..6 (reactions|reaction|likes|emoji) 
    odd: (use|using|hit|press|tap|click|pick|choose) [one of] (the|a|your) [{word}] (reactions|reaction|buttons) 
    odd: ~ (👍|👏) (=|for|if|means) 
    odd: ~ (smash|hit|bash) (that|the|this) [thing] (like|upvote|heart|❤|👍) !(a)
    odd: ~ (like|upvote|heart) (this|it) (so|and|to|for) ..4 (see|sees|show|know|proves|prove|others|everyone|boost|algorithm|notice)
    odd: ~ (like|upvote) (for|to) (visibility|reach|boost|show|let|support|help|keep|prove|see) 
    odd: ~ (upvote|downvote|like) (if|for|or|=) ..6 (downvote|upvote|like) [if|for|=]
    more: ~ (👏|🙌|🙋|🔥|💪|🫶|👋|🙏|🖤|💙|💚|💛|💜|🤍|🚀|😂|😭|👀|💀|🌟) if (you|u|ur|your|you're|you've|ya|this|it|that|someone|anyone)
    more: upvote ..3 (so|this) ..8 (google|search|first thing|front page|top of)
    more: (celebrate|support|funny|curious|love|like) (if|for|=) ..8 (celebrate|support|funny|curious|love|like) (if|for|=)
    more: ~ (double tap|double-tap|tap tap|tap twice) [and|,|!|.|❤|👇|🖤|$|that|it|the|her|him|for|if|my|away|below|please|pls]
    more: (two|2) taps (for|if|and|on|is|=|takes|to)
    more: (tap|taps) ..3 twice ..3 (if|for|on|to|and|$)
    more: (heart|like|thumbs up|thumb|upvote|double tap|love) (it|this|them|him|her) (up|hard|to bits|to death|into) 
    more: (react|reaction|reactions) (below|with|to vote|to choose|to this|only|needed|please|count|counts|decide|required|to let) [a|the|your|an|with|me|how|{emoji}|if]
    more: (your|one|every|a) (thumb|thumbs|finger|tap) (is|are|could|can|would|costs|matters|makes|decides|up|helps) [all|the|everything|a|what|me|free|up|us]
    more: (give|gives|giving|gave|hand) (this|him|her|them|it|us|me|that|my|our|the) ..3 (some|a little|a bit of|your|all the|a lil|the) (heart|hearts|likes|thumbs)
    more: (hoping|hope|aim|going|trying|wish|wishing|praying|shooting) (for|to get|to see|to reach) ..3 (likes|hearts|{number} reactions|thumbs up)
    more: (show|give|send) (me|us|him|her|them|it|this) (some|a|your|the|lots of|all the|more) ({heart-emoji}|heart|hearts|likes|thumbs up) !(attack|of|condition|disease)
    more: ~ (do|must|kindly|pls|plz) like [this|it|my|the|our|and|,|&|post|pic|photo|video|page|!|.|$|🙏] !(to|a|that|being)
    list: ~ like [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (comment|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark) !(price|button|buttons|your|the|our|a|of|holder|some)
    list: ~ (comment|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] like [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    list: ^ like [this|it|this post|below|the post] // ^ (comment|share|repost|follow|save|subscribe|tag|retweet|rt|bookmark) 
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|one lucky|lucky follower|lucky someone|entries|enter :|enter ,|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (like|heart|❤|♥|double tap|hit like|love|upvote|react) 
    loose: (likes|hearts|most likes|most hearts|liking) (on|under|below|this|her|his|their|wins|and|by|count|counts)
    last: (one|a|1|each|every|single|quick) (tap|press|click|touch) (on|of) (the|that|this|your) [little] (heart|like|thumb|thumbs up|upvote|button|icon)
    last: you know which button (is|to|needs|wants|makes|likes)
    last: (that|the|this|your) (little|tiny|wee) (thumb|heart|arrow|clap) (icon|button|emoji|sign) [?|,|.]
    number: (1|one) (like|upvote|heart|❤) {then}
    number: ~ {number} [more] (likes|thumbs up|reactions|❤|hearts) (and i|and we|and he|and she|and my|and the|=|for|→|or|before|by|this|then|-|—) 
    number: (every|each) heart (=|gets|on this|counts|buys|adds|helps)
    number: (every|each|per|for each|for every|any) ({like-noun}|❤|👍) (=|gets|is|on|this|i|we|will|adds|buys|counts|brings|gives|he|she|they|our|my|you|means|,|—|feeds|makes|puts|keeps|below|here)
    number: (if|when|once|because|until|till|unless) ..6 (gets|hits|get|hit|reach|makes|passes|got|has|have) ..2 {number} [or more|more] [{word}] ({like-noun}|hearts|❤|👍)
    number: {number} (likes|upvotes|hearts|❤|👍) [by|before|in|on|to|then|today|tonight|for] (i|we|tonight|midnight|dinner|friday|the end|today|unlock|will|i'll|we'll|dinner|tomorrow|noon|me|lunch|sunday|monday|bed)
    number: ~ (can|could|will|would) (we|this|he|she|it|i|you|y'all|my|our|these|they|the|that) ..5 (get|hit|reach|make|have|collect|break) ..4 ({number}|some|more|a few|as many|a million|a thousand|a hundred|thousand) ({like-noun}|hearts|❤|👍)
    number: ~ (let's|help) ..6 (get|hit|reach|collect|break|see|have|give) ..6 (likes|hearts|{number} reactions|thumbs up)
    number: ~ how many (likes|hearts|❤|👍|thumbs up|reactions) (can|will|does|for|do|would|could|this|before|from)
    number: ({number}|a thousand|a million|a hundred) (likes|hearts|❤) (today|please|or|challenge|by|before|for my|for his|for her)
    number: most (likes|hearts|reactions|❤) [under|on|for|by|in] ..6 (wins|win|gets|decides|takes)

    @act = (like|love|haha|wow|sad|angry|heart|rt|retweet|repost|share|comment|reply|quote|thumbs up|{react-emoji})
    @means = (=|for|if|:|means|→|4|–|—|-)
    ballot: ~ (like|love|haha|wow|heart|❤|👍|👎|😂|😮|😢|😡|💡|👏|🎉|🔥) {means} ..8 (,|/|and|or|;|.|vs|but|while) (like|love|haha|wow|sad|angry|heart|rt|retweet|repost|share|comment|reply|quote|{react-emoji}) {means}
    ballot: ~ {act} {means} ..8 (,|/|and|or|;|.|vs|but|while) (like|love|haha|wow|heart|❤|👍|😂|😮|😢|😡|💡|👏|🎉|🔥) {means}
    ballot: (like|love) (for|=|if|4) ..6 [,|.|/|or|and] (love|like|haha|wow|comment|share|rt|retweet|repost) (for|=|if|4)
    ballot: ~ {act} (for|=|4) ..6 // (like|love|❤|👍|heart) (for|=|4)
    ballot: ~ (react|vote) with (your|a|an|the|{emoji}|reactions|emojis|likes) [reaction|reactions|emoji|emojis|like|buttons] [below|if|to]
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    asks(reading, finds, |label| match label {
        "number" => "Puts a price or a goal in likes.",
        "ballot" => "Uses reactions as ballots.",
        "if" => "Asks for a reaction as a sign of agreement.",
        _ => "Asks for likes or reactions.",
    });
    // Each option has its own.
    if reading.text.counts.emoji >= 2 {
        options(reading.text, finds);
    }
}

/// A ballot as a list: two lines or more, each a few words with its own reaction at one end.
fn options(text: &Text, finds: &mut Finds) {
    let mut first: Option<(usize, u16)> = None;
    let mut before = usize::MAX;
    for (at, line) in text.lines.iter().enumerate() {
        let Some((reaction, is_marked)) = option_of(text, line.start as usize..line.end as usize) else { continue };
        match first {
            Some((start, other)) if before + 1 == at && other != reaction => {
                let short = text.counts.words <= 40;
                if short || is_marked {
                    finds.at(text.lines[start].start as usize..line.end as usize, "Uses reactions as ballots.");
                }
                first = Some((start, reaction));
            }
            _ => first = Some((at, reaction)),
        }
        before = at;
    }
}

/// The reaction that a line offers as a ballot, and whether words say so ("for", "if", "=").
fn option_of(text: &Text, line: std::ops::Range<usize>) -> Option<(u16, bool)> {
    let tokens = &text.tokens[line.clone()];
    let words = tokens.iter().filter(|token| token.is_wordlike()).count();
    let emoji: Vec<_> = tokens.iter().filter(|token| token.kind == Kind::Emoji).collect();
    let [only] = emoji.as_slice() else { return None };
    let is_option = only.is(REACTION) || tokens.get(1).is_some_and(|token| token.is(MEANS) && tokens[0].kind == Kind::Emoji);
    if words == 0
        || words > 8
        || !is_option
        || tokens.iter().any(|token| matches!(token.kind, Kind::Link | Kind::Hashtag | Kind::Mention))
    {
        return None;
    }
    let is_first = tokens[0].kind == Kind::Emoji;
    let is_last = tokens[tokens.len() - 1].kind == Kind::Emoji;
    let is_marked = tokens.iter().any(|token| token.is(MEANS));
    let fits = is_first && (words <= 8) || is_last && words <= 3;
    fits.then_some((only.word.0, is_marked))
}

examples! {
    bait: [
        "«Like if you» think the bus should come twice an hour.",
        "1 like = 1 lap around the pond. My trainers are on.",
        "❤️ for the red door, 😮 for the green one",
        "If you still write letters by hand, go ahead and hit that like button for me.",
        "Could this tiny shop get to 300 likes by Friday?",
        "𝗨𝗽𝘃𝗼𝘁𝗲 𝗶𝗳 your cat runs the house",
        "A thumbs up costs nothing and keeps the baker going.",
        "If that foam doesn't deserve a double tap, what does?",
        "How many hearts for these two and their sixty years?",
        "Wellington boots 👍\nSandals 😂\n\nNo other answers.",
        "Give it a thumbs upppp if you laughed",
        "Every like adds one marshmallow to this cup.",
        "smash that like button plz",
    ],
    fine: [
        "I'd like to thank the crew who cleared the snow before six.",
        "If you like slow films, the Rex shows one on Sunday at eight.",
        "It looks like the parcel went to the wrong depot.",
        "The like button is gone from the new version; here is how we decided that.",
        "People like Marta keep the archive going.",
        "The post had 300 likes and brought no orders, so we now count calls.",
        "Her heart rate fell by six beats a minute over eight weeks.",
        "Thumbs up from the inspector: the hall may open.",
        "He hit the brakes like a driver who knew the road.",
        "Stop telling people to smash that like button.",
        "Which sealant would you like to see tested next? I have a bench free until June.",
        "❤️ to the nurses of ward 4 who stayed after their shift",
        "Would you like the minutes by post or by mail?",
        "Hit that repost button if this made your day.",
        "Tap the save icon before the page closes.",
        "I love this bench if only for its view of the harbour.",
    ],
}
