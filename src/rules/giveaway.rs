//! The post offers a prize for engagement: whoever follows, likes, tags or comments may win.
//!
//! # Why it costs results
//!
//! It draws people who want the prize. Most of them leave after the draw, and later posts reach fewer of the readers for
//! whom they are meant.
//!
//! # What to do instead
//!
//! Give a sample or a trial to people who have the problem that it solves. If there must be a draw, let people enter it
//! on a page of yours, with its rules.
//!
//! # Source
//!
//! Meta's announcement on engagement bait, December 2017; X's community guidelines on prizes for follows and likes.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Prize for engagement",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL.without(Guards::APPEAL),
    learned: Some((Label::Giveaway, "Reads like posts that offer a prize for engagement; these words weighed most.")),
    detect,
};

/// Words of the longest post that is read as a call to take part.
const LONGEST_CALL: u32 = 90;
/// How many tokens may stand between a draw and the step that enters it.
const NEAR: usize = 25;

frames! {
    r#"
    @act = (rt|retweet|repost|like|follow|flw|tag|share|comment|reply|replying|❤|subscribe|sharing|tagging|following|quote|guess|ask|♻|post)
    @win = (to win|to enter|and win|might win|chance to win|chance of winning|chance to get|to take part|in with a chance|to be in|a chance at)

    whole: ~ {act} ..8 {win}
    whole: {act} ..9 (to win|for a chance to win|for a chance|and you might win|and win)
    whole: {win} ..8 (,|:|—|-|!) [//] [just|simply|👉|✅|:|.|—] (like|follow|flw|rt|retweet|repost|tag|share|comment|reply|subscribe|❤|leave a|drop a|tell us|guess|you must)
    whole: (win|winning|giveaway|prize|raffle|voucher) ..9 [!|.|:|?] [//] [just|simply] ~ (like|follow|flw|rt|retweet|repost|tag|share|comment|reply|❤) (+|,|&|and|this|our|us|me|your|a|below|@|with)
    whole: (random|lucky|one|two|three|someone|somebody|winner|{number} random|{number} lucky|{number} winners|a few|few) [{word}] (commenter|liker) [of|who|gets|get|will|wins|under|below|on]
    whole: (giving|give) ..4 to [a|{number}] random ..5 (repost|rt|retweet|like|follow|comment|share|reply)
    whole: (random|lucky) [{word}] (person|people|ppl|winner|winners|follower|followers|reply|replies) ..2 (who|that|from|gets|get|wins|will) ..6 (like|likes|retweet|rt|repost|comment|comments|reply|replies|follow|follows|share|shares|tag|tags|win|wins|{money}|get|free)
    whole: (one|{number}|two|three|a few|few|some) of you ..1 (gets|will get|wins|win|is getting) ..8 (comment|tag|like|reply|follow|share|retweet|repost|why|drop)
    whole: (free|spare) [{word}] [{word}] for (a few|some|{number}|one|the first) of you ..4 (just|drop|rt|follow|like|tag|comment)
    whole: (winner|winners|someone|one person|people|ppl) (from|of|among|who) (those|people|like|everyone|all|the ones|comments|replies|likes|anyone) ..3 (like|likes|share|shares|comment|comments|who|that|below|reply|replies|retweet|tag)
    whole: ~ (follow|like|rt|retweet|repost|share|tag|comment|reply) ..9 (winner|winners|giveaway|raffle|whitelist) !(takes|said)
    whole: (picking|choosing|pick|choose|draw|drawing|announce|picked|chosen) ..4 (winner|winners|random|lucky|one of you|{number} of you) ..8 (like|likes|retweet|rt|repost|comment|comments|reply|replies|follow|follows|share|tag|this|friday|sunday|tomorrow|monday|saturday|tonight|noon|from)
    whole: rng (picks|pick|chosen|decides|choose|will|picked|draws) 
    whole: (every|each) (tag|comment|share|retweet|rt|repost|like|follow|reply) (counts as|is|=|gets you|gives you) [a|an|one|1|another] [extra|bonus] (entry|entries|ticket|chance|raffle)
    whole: (extra|bonus|{number}) (entry|entries) [for|if|when|:|=|in|by] ..4 (follow|following|share|sharing|tag|tagging|story|stories|retweet|repost|comment)
    whole: (following|follow|tagging|sharing) ..4 (=|is|for) ..2 (entry|entries|bonus)
    whole: (giveaway|give-away|raffle|airdrop) ..12 ~ (follow|like|rt|retweet|repost|tag|share|comment|reply|moots|❤|drop)
    whole: (giveaway|gvwy|lucky draw|raffle|prize|win|competition) ..12 // ..12 // ..8 (follow|flw|like|rt|retweet|repost|tag|share|comment|reply|moots|❤) [,|+|&|and|this|our|us|me|your|a|below|@|{number}|{mention}|you|to|pinned]
    whole: (how to enter|to enter|to win|rules|to take part) [:|,|—|-|is|👇|=|just] [//] [{number}|.|-|✅|👉|leave|just|{emoji}|simply|you must] ..2 (follow|flw|like|rt|retweet|repost|tag|share|comment|reply|❤|🔁|subscribe|drop|sharing|following|tagging|leave)
    whole: enter (our|my|the|this) ..3 (by|with) (sharing|following|tagging|a comment|replying)
    whole: (giving|give|gift) [away|out] ..8 to ..3 (someone|somebody|one of you|one lucky|random|{number} of you|one person|a random|my first|lucky|a follower) ..8 (who|in|that|follower|followers|below|rt|retweet|repost|like|follow|comment|comments|reply|replies|tag|from|today|tomorrow|tonight)
    whole: (somebody|someone|one person|the person|one) (who|that) (comments|replies|likes|shares|tags|follows) [today|this|now|here|below] [{word}] (is going|gets|wins|will get)
    whole: (repost|share|comment|like|rt|retweet|tag|reply|follow) ..2 and (it|you|one|this|these|they|u) (might|could|may|can) ..2 (win|come|be yours|live)
    whole: (closest|correct|best|exact|nearest|most) (guess|answer|score|comment|reply|caption|likes|hearts|tags|votes) [{word}] [{word}] [{word}] (wins|win|gets) !(bragging)
    whole: (exact|closest|correct) (=|wins|gets) (a|an|the|signed|free)
    whole: up for grabs ..10 [//] ..3 (tag|comment|like|follow|share|rt|retweet|repost|reply|drop) [who|a|your|below|this|us|and|,|why|{number}]
    whole: (got|have|has|spare|extra) [a|an|one|two|{number}|some] [spare|extra|free] [{word}] [{word}] [{word}] (key|keys|code|codes|copies|copy|ticket|tickets|invite|pair|bundle|shirt) ..4 [.|!|,|:|—] [//] ..3 (comment|reply|rt|repost|retweet|like|drop|tag|follow|share) 
    whole: (want|fancy|win) (a free|to win|free|a signed) ..6 ? [//] (rt|retweet|repost|like|follow|tag|share|comment) ..8 (follow|dm|winner|win|us|pick|random|you|tag|rt)
    whole: (comment|tag|share|follow) done ..5 (share|tag|group|groups|follow|like)
    whole: ~ nominate ..9 (wins|win a|free|prize|most (likes|hearts|votes|comments))
    whole: (deserve|deserves) a free ..12 [//] ..2 (nominate|tag|comment) 
    whole: (new|our|a|another) (competition|giveaway) ..12 // [{word}] [{word}] [{word}] (share|like|repost|comment|tag|post|follow|ask you to share) 
    rules: (terms and conditions|terms :|full rules|the rules|rules :|rules at|no purchase necessary|box office|tickets are|a ticket ,|licence|the jury|judged by)
    luck: (winner|winners|prizes|prize draw|giveaway|raffle|sweepstake|out of the hat|out the hat|in the hat|pulled from|at random|randomly|random (sub|follower|person|people|winner|liker|reply|one of)|(a|one|some|two|three) lucky|lucky (winner|someone|person|follower|one|number)|rng|drawn|the draw|prize draw|whitelist|wl spots|airdrop|wins|to win|win a|win our|win the|win this|win two|could win|can win|will win|might win|gets the lot|walks away with|going to whoever|goes to whoever|one of you|one of the people|giving away|giving a|mystery box|bonus entry|extra entry|an entry|up for grabs|entering|cross your fingers|for free to|prize pack|could be yours|might be yours|be yours|is a ticket|chance to win|chance to get|in with a|going home with|takes it home|takes home|bundle|on its way to you)
    step: (react to this|must follow|heart this)
    step: ~ (like|follow|rt|retweet|repost|share|tag|comment|reply|subscribe|quote|♻|❤|🔁|flw|nominate|guess|predict|tell us|hit share|hit follow|hit like|drop a|drop your|leave a comment|save this post|bring a pal|quote this)
    step: (best|first|top|favourite|favorite|most liked) (comment|reply|answer|caption|guess)
    step: (most likes|most hearts|most comments|in the replies|in the comments|on their comment|rt this|retweet this|repost this|share this|like this|comment below|comments below|every comment|every tag|every share|each comment|each tag|story share|random sub|random follower|a follower|{number} follower|our followers|following and|liking and|replies lock|one guess each|to be considered|by following|by commenting|who comments|who rt|who share|who likes|tag your|tag a|tag two|tag who|your comment|a comment)
    prize: (giveaway|give-away|giving away|win|raffle|lucky draw|prize|airdrop|voucher|{money}|signed|bundle|giving|gift card|eth|btc|merch|ticket|tickets)
    act: ~ (rt|retweet|follow|flw|repost|tag) [me|us|this|pinned|{mention}|your|a|the|{number}] [friend|friends|two|mates|bestie|{mention}] (+|&|and|,) [rt|tag|follow|like|repost|retweet|comment]
    act: ~ (rt|retweet|flw|repost) (this|pinned|pin|post)
    act: - (rt|retweet|flw|follow|like|tag)
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    let mut acts = 0;
    let mut steps = Vec::new();
    for hit in reading.hits() {
        match hit.label() {
            "act" => acts += 1,
            "step" => steps.push(hit.range()),
            "whole" => finds.add(hit, "Offers a prize for engagement."),
            _ => {}
        }
    }
    if text.counts.words > LONGEST_CALL {
        return;
    }
    // A list of steps ("follow, repost, tag two") and something to be had, in a short post.
    if acts > 0
        && let Some(prize) = reading.labelled("prize").next()
    {
        finds.add(prize, "Offers a prize for engagement.");
    }
    // A draw under rules, entered elsewhere, is none of this.
    if reading.labelled("rules").next().is_some() {
        return;
    }
    // A draw, and a step of engagement beside it.
    for luck in reading.labelled("luck") {
        let near =
            |step: &&std::ops::Range<usize>| step.start < luck.end as usize + NEAR && luck.start as usize <= step.end + NEAR;
        let apart = |step: &&std::ops::Range<usize>| step.end <= luck.start as usize || luck.end as usize <= step.start;
        if steps.iter().filter(near).any(|step| apart(&step)) {
            finds.add(luck, "Offers a prize for engagement.");
        }
    }
}

examples! {
    bait: [
        "Follow and retweet to win this kettle",
        "GIVEAWAY: like, tag two friends, winner on Friday!",
        "Want free boots? Repost this and make sure we can message you",
        "I'm giving away two signed prints to random people who repost this",
        "Each tag counts as one entry 🎁",
        "Closest guess wins the jar of beans, answers in the comments",
        "Ask a question below for a chance to win the book",
        "One of you gets my spare ticket: comment why",
        "To win the tent: follow us, like this post, tag your tent mate.",
        "picking a random liker tonight for the lamp",
    ],
    fine: [
        "Tickets for the draw cost two euros at the parish office; the rules hang by the door.",
        "The winner of the essay prize is Amara Diallo.",
        "We give away 40 bikes a year to children.",
        "Competition: send your design to the city by 1 June, jury and rules on the website.",
        "Beware of accounts that run a giveaway in our name.",
        "Good luck to all who sit exams tomorrow!",
        "Enter the code at the checkout before Sunday.",
        "The raffle at the fair paid for the new library shelves.",
        "I have a spare ticket for tonight, row 9, at face value.",
        "We ran a giveaway in March: 900 new followers, none of whom bought anything.",
        "Free soup for everybody from noon.",
        "He likes to win and hates to lose.",
    ],
}
