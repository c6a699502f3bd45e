//! The post sells itself as a provocation: it announces how unwelcome, forbidden or final its opinion is, or dares readers
//! to object.
//!
//! # Why it costs results
//!
//! The announcement draws those who want a quarrel and hides the reason from those who would weigh it. Provocative wording
//! spreads, but people rate whoever uses it as less credible, and it brings arguments rather than visits.
//!
//! # What to do instead
//!
//! State the view and give the strongest reason or figure for it at once. A view with a reason needs no warning label.
//!
//! # Source
//!
//! Oxford University Press on its word of the year 2025, rage bait; Brady et al. 2017, "Emotion shapes the diffusion of
//! moralized content in social networks", PNAS 114:7313-7318.

use super::prelude::*;
use crate::text::{Ending, Text};

pub(crate) const RULE: Definition = Definition {
    title: "Provocation as a selling point",
    family: Family::Polarisation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::NEWS),
    learned: Some((Label::HotTake, "Reads like posts that sell a view as a provocation; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @soon = (i'll|we'll|i will|i'm going to|i'm gonna|gonna|going to|i might|might|i may|may|i could|could|i'd|would|i know i'll|i expect to|expect to|about to|ready to|prepared to|i'm ready to|i'm about to|will|probably|likely to|risk|keep|i keep)
    @ado = [probably|definitely|likely|absolutely|so|totally|fully]
    @wrath = (hate|heat|flak|stick|grief|shouted at|yelled at|cooked|ratioed|cancelled|crucified|downvoted|blocked|unfollowed|slaughtered|in trouble|hated|burned|burnt|stoned|fired|arrested|uninvited|lynched|killed|angry dms|unpopular)
    @mild = (cooked|ratioed|cancelled|crucified|flamed|downvoted|dragged|roasted|unfollowed|flak|pelters)

    # Names itself a provocation.
    badge: ^ [a|an|my|this is a|another|one|slightly|very|possibly|probably|maybe|perhaps|deeply|today's|friday|monday|here's a|here's my|got a|i have a|this will be] [a|an|my|bit|little|really|truly] (unpopular|controversial|spicy|hot|hottest|contrarian|unpopular but|scorching|cancellable) [{word}] (opinion|opinions|take|takes|truth|view|statement|belief|thought|thoughts|advice|idea|claim|post|one|here) (:|.|-|,|but|alert|ahead|here|though|for|time|however|i|that|is|on|and|maybe|you|{emoji})
    badge: ^ [maybe|perhaps|probably|possibly|wildly|slightly|a bit|might be|may be|this is|this will be|not|very|highly|deeply] (unpopular|controversial) [,|?|:|-] (i know|i'm sure|maybe|perhaps|but|probably|i suppose|i'm aware|here|in this sub|in this|possibly|yes|though|food opinion)
    badge: ^ (unpopular|controversial) $
    badge: (not a|isn't a|least|most) (popular|unpopular|controversial|cancellable|toxic|welcome) (opinion|take|view|statement|belief)
    badge: (opinion|opinions|take|takes|view|views|belief) (that|which) (could|would|might|will|may|got|gets|'d|that'd) (get|have|land|cost|gets|got|make) (me|you|us|people)
    badge: ^ (spicy|hot|bad|scorching|terrible|cold) (take|one|opinion) [here|time|alert|incoming|for|on|but|ahead|:|.|,|today|coming]
    badge: a take so (hot|cold)
    badge: ^ [alright|right|okay|ok] [,] (hot|spicy) (one|take)
    badge: ^ (cmv :|unpopular opinion|hot take)
    badge: (unpopular|controversial) (but|yet) true

    # Foretells the wrath of readers.
    wrath: {soon} {ado} (get|be|catch|take|receive|cop|face|getting|end up) [some|so much|a lot of|lots of|all the|shit|so many|the|{word}] {wrath} ..3 (for|over|after|because of|by|here|in the comments|from) ..4
    wrath: {soon} {ado} (get|be|catch|take|cop|getting) [some|so|a lot of|so much|absolutely|properly|all the|the|{word}] {mild}
    wrath: (i'll|i will|happy to|i can|ready to|willing to) (take|for) the (heat|hate|abuse|downvotes|hit|l)
    wrath: (bring|bring on|cue|send|standing by for|ready for|waiting for|prepared for|i'm ready for|expecting|sharpen|grab|welcome|release) [on] [the|your] [angry] (hate|pitchforks|abuse|downvotes|angry comments|comments|arguments|torches|knives|mob|unfollow) [begin|start|come|now]
    wrath: let the ..2 (comments|arguments|hate|debate|fighting|downvotes) (begin|commence|start|come|flow)
    wrath: (downvotes|hate) (welcome|expected|in 3|loading|ready)
    wrath: (rip|goodbye) [to] my (inbox|mentions|dms|followers|notifications|comments|replies|career)
    wrath: {soon} {ado} (lose|loose|losing|cost me|upset|ruffle) ..3 (followers|connections|friends|clients|subscribers|mutuals|likes|contacts|feathers|readers|some of you|network)
    wrath: this [one|post|take] (will|might|may|could|is going to|is gonna|won't|would) [probably|definitely] (cost me|ruffle|upset|get me (cancelled|fired|banned|hate)|be controversial|end my career)
    wrath: (time|ready|about|willing|happy|here) to (lose|shed) [some|half|all|a few] [my|of my] (followers|friends|mutuals|connections)
    wrath: i (don't|do not|couldn't) care (how many|who|if) ..4 (likes|followers|unfollow|hates|lose|disagree|mad|angry) 
    wrath: if (this|that|it) gets me (cancelled|fired|blocked|hate)
    wrath: (is this|this is) (where|how|when) (i|me) [get] (banned|cancelled|fired|blocked|die)
    wrath: {soon} {ado} (be unfollowed|upset the|be the villain|start a war|ruffle|be the bad guy|be the villain|be the least)
    wrath: (let's|let me|time to|here to|out to) (cause trouble|upset)
    wrath: (won't|doesn't|don't|not going to|not gonna|never) (make|win) (me) ..3 (friends|popular)
    wrath: (won't|not going to|not gonna) (make|win) many friends
    wrath: (await|accept) my fate
    wrath: (not afraid|happy|willing|ready) to be the villain
    wrath: hate to be that (guy|person|girl|one|bloke) but
    wrath: i know what the (comments|replies) (will|are going to) ..3
    wrath: (going to|gonna|about to|will) upset the {word} ..3 (with this|for this|here|but|:)
    wrath: fully expect to be {wrath}
    wrath: be at minus {number}
    wrath: (the|every) {word} [i know] will be (annoyed|angry|mad|furious|upset) (by|with|at) (this|me)
    wrath: (truth|opinion|opinions|take) (that'll|that'd|that will|that would|that could|that gets) ..6 (uncomfortable|me sent|hurt|angry|cancelled|mad)
    wrath: (phone|drink|coffee|fork) down if you can't
    wrath: ^ (unfollow|block|mute) me now if
    wrath: argue with your (nan|mum|mother|mom|dad|gran)
    wrath: ^ tell me i'm wrong // you can't
    wrath: ^ (controversial|unpopular) ? // ^ (perhaps|maybe|probably|yes|sure|i know|of course|possibly|definitely)
    wrath: can open [,] worms
    wrath: (career|social|linkedin) suicide
    wrath: (my|his|our|your) (dms|inbox|comments|mentions|replies) (are|is) (going to|gonna|about to) ..5
    wrath: (people|everyone|friends|my team|my boss|they|my partner|colleagues) (warned|told|begged|asked) me not to (post|say|write|share) (this|it|that)

    # Says who will hate it.
    foe: ^ [i know] [some of|most of|half of|a lot of|many of|all of|the] [you|y'all|u] [guys|lot|people] [all] (won't|will|are going to|are gonna|are about to|aren't gonna|aren't|are not) [all|probably] (hate|like|love|thank|agree|come for|cook me|want to hear|hit unfollow|to hit|hate me|disagree|ready for|not ready for) [this|me|it|that|for|with|after|to]
    foe: (isn't|aren't|not) ready for this (conversation|discussion|take|opinion|truth|one|but|post|talk|.|:)
    foe: (will|are going to|is going to|are gonna|gonna|won't|may|might|would|probably) ..1 (hate|thank|forgive|unfollow|block|come for|cancel|eat|crucify|murder|kill|fire|cook|disagree with) (me|us) [alive] (for|after|over|if|but) [this|it|that|saying|posting|sharing|telling]
    foe: (will|are going to|is going to|are gonna|won't|all going to|are all going to) [all|probably] (hate|disagree|be annoyed by|be annoyed) [by|with|about|at] [this|this one|this post|this caption|that] (but|.|:|-|and|,)
    foe: (won't|isn't going to) (like|love|enjoy) (this|this one|this post) (but|.|:|-)
    foe: ^ (hr|legal|recruiters|agencies|designers|developers|coaches|everyone|everybody|everyone's) ..2 (won't|will|is going to|are going to|going to|gonna) ..1 (like|hate|thank|disagree|argue|unfollow) [this|me|with|it] 
    foe: (discourse|internet|twitter|linkedin|hashtag|industry|app|sub|girls|bros|community|crowd|fans|police) (will|won't|is gonna|is going to|are going to|are gonna|gonna) (hate|eat|kill|come|not|be|disagree|agree|like|cancel|drag|thank) ..4
    foe: (cover|close|plug) your ears
    foe: look away now
    foe: [you] [might|may|will|better] (want to|wanna|better|need to|should) sit down for this
    foe: (nobody|no one|people don't) (wants|want|likes|is ready|has the guts|will) to (hear|say|admit|post|tell|talk about) (it|this|that) [out loud] (but|so|:|.|,|…)
    foe: [i may be|am i|i'm] the only one [here] who'll say it

    # Dares readers to object.
    dare: ~ (fight me|come at me|come for me|come get me|at me|@ me|prove me wrong|convince me otherwise|argue with me|roast me|downvote me|cancel me|block me|unfollow me|ban me|ratio me|hate me|shoot me down|drag me|mad at me|no debate|change my view|change my mind) [now|later|on this|on this one|on that|over this|about it|in the comments|in the replies|then|for it|for this|idc|to hell|if you like|if you want] [you lot|folks|all|guys] $
    dare: ~ (fight me|come at me|come for me|at me|@ me|prove me wrong|convince me otherwise|argue with me|roast me|flame me|downvote me|cancel me|mute me|block me|unfollow me|ratio me|hate me|cook me|mad at me|throw things at me|come fight me|change my mind) [all you like|all you want|to hell|if you have to|now|if you like|if you want|if u want|for this|,] (but|:|,|idc|-|—|because|{emoji})
    dare: ^ (mad at me|hate me|roast me|flame me|downvote me|downvote|mute me|cancel me|delete this|stitch this|unfollow) [all you like|all you want|to hell|if you must|for this|for it|if u want|if you want|if ur mad|if you like] (but|,|:|-|because|{emoji}|;) 
    dare: (don't|do not|dont) (@ me|at me|come at me|come for me|hate me|shout at me|fight me)
    dare: (go ahead|feel free) [and|,|to] (argue|disagree|hate|unfollow|cancel|roast|block|downvote|fight|come)
    dare: (you can|you may|feel free to|please|just) (unfollow|block|mute|cancel|hate|ban|be cross with|downvote|roast|report) me ..5
    dare: say what (you|u|ya) (want|like|will) (,|but)
    dare: if you disagree [with me|with this|with that] ..2 (you're|you are|unfollow|block|wrong|argue|fight|delete|tough|i don't care|simply)
    dare: before you (come at me|come for me|start|sharpen|shout|unfollow|at the back|attack)
    dare: (hear me out) ..3 (before|knives|sharpen)
    dare: <!(i|to|might|will|not|can|could|would|you|they|he|she|that|it|made|and) (change my mind|prove me wrong|fight me|come at me) $

    # Congratulates itself for daring.
    said: there [,|.] [i've|i|i have] (said it|i said it|said it)
    said: ^ [there|yes|yeah] [,|.|i've|i] [i] (said it) $
    said: (i've said it|i said it|i said what i said|said what i said|i'll say it|i'm gonna say it|i'm going to say it|say it again)
    said: (somebody|someone|anyone) (had|has|needs|needed|ought) to (say|said) (it|this|that)
    said: (somebody|someone) had to $
    said: (saying|say) (it|this) (with my whole chest|louder|quietly|out loud|once|because|and i'll)
    said: i'll say (it|this|that) (out loud|again|once|if)
    said: (say|saying|said) the quiet part
    said: hill [that] (i'll|i will|i'd|worth|to|we) (die|dying)
    said: (tired of|done|sick of) being (quiet|silent|polite|nice) about (it|this|that)
    said: (what|things|something) (you're|people are|we're|you are|they're) [all] [too] (scared|afraid|thinking|terrified) [to] (say|admit|but|saying)
    said: ^ [but|so|right] here goes nothing
    said: (but|so|or|and) here goes

    # Speaks of its own opinion as something to be punished, feared or swallowed.
    own: (people|everyone|everybody|folks|friends|they|someone|somebody|colleagues|clients|founders) ..1 (get|gets|go|goes|become|lose|hate me) (angry|mad|upset|furious|quiet|cross|uncomfortable|it|annoyed) (when|whenever|every time|if) i (say|said|post|bring|mention|tell|admit)
    own: (say|said|mention|tell) (this|it) at a (party|dinner|conference|meeting|wedding|wake) ..3
    own: (know|knew|expect|bet|guess) [that] [i'll|i will|i'm going to|someone|you|you'll|people will|they'll] ..3 (told i'm wrong|called|disagree|come for me|you're typing|angry)
    own: (told|asked|begged|warned) me to (delete|keep this)
    own: not here to be (liked|popular|nice|polite|loved)
    own: (they're|they are|you're|you are|y'all|people are|everyone's|somebody's|someone's) [all] (gonna be|going to be|about to be|will be) [so|real|very] (mad|angry|furious|upset|heated|typing)
    own: (contains|includes) [an|a] [unpopular|strong|controversial] (opinion|opinions|take|takes)
    own: (nobody|no one|few people|few) (will|wants to|is going to|would) [ever] (admit|say|tell you|agree|thank me) (this|it|that|me) ..3 
    own: (if|and if) this (ends|kills|costs|gets) [me] [my] (career|job|chances|account|cancelled|banned|fired) ..6
    own: (half|most|some|a third|lots) of (my|you|this) ..3 (leaves|leave|unfollow|hit unfollow|block|blocks|quit)
    own: (sorry|i'm sorry) but (someone|somebody) (needs|has|had) to (hear|say|tell)
    own: ^ (someone|somebody) (needs|has) to (hear|say|tell) ..3 [but|so|.|:]
    own: (say|said|saying) the (thing|obvious)
    own: ^ (i'm|i am|i'll) [just] [going to|gonna] say
    own: (the) (take|opinion|thread|post|hill) (nobody|no one) (asked for|wants|ordered|needed)
    own: ^ [go on|ok|okay|alright|please] [,|and] (try and|try to) (convince|change|tell|prove) me ..8
    own: i (dare|challenge) (you|anyone|anybody) to (disagree|prove|tell me|argue|change my mind|convince|defend)
    own: ^ (triggered|mad|upset|angry|shocked) ? // ^ (good|great|fine|don't care)
    own: ^ (come argue|let's go comments|go on then|do your worst|have at me|let's go [,] comments|bring it [,] comments) $
    own: i know you're typing
    own: ^ (blasphemy|hate me) [,|:|.] (i know|but|perhaps|maybe|probably|yes|i'm sure|coming|officer)
    own: (opinion|view|belief|take|confession) [that'll|that will|that'd|that would|that|which|likely to] ..1 (have|get|see|lose|cost|start|make|end|ruin|split|upset|anger) ..8 
    own: (strong|brave|bold|dangerous|wild|insane|fighting|filthy|forbidden) (opinion|take|opinions|words|view|statement) [:|,|but|alert|ahead|here|zero|no|{emoji}]
    own: ^ (truth time|hard truth) [:|time|but|,]
    own: (let me|i'm about to|time to|ready to|how to|going to) (lose|make) (some|a few|all my|my) [friends|followers|connections|mutuals|people] [real quick|quickly|today|fast]
    own: ^ call me (crazy|mad|insane|names|what you like|what you want|nuts) [,] [but|i|:|.|,]
    own: the emperor (has|have|is) (no clothes|nothing)
    own: (is|are) (a myth|a scam|a lie|a cult) (and|. and) ..4 (tired|done|know it|admit|nobody|everyone)
    own: (isn't|aren't|is not) a real (job|sport|skill|degree|cheese|strategy)
    own: (everybody|everyone|the whole world|people|you all|y'all) (loves|likes|rates) (it|this|them|him|her) [and|but] ..3 (don't get it|overrated|can't stand|hate it|not me)
    own: (no debate|not up for debate|no further questions) $
    own: (you'll|you will|you're going to|you're not going to|you won't) [all|probably] (hate|not like|like|disagree with) (this|what i|this one|the answer)
    own: (prepare|get ready) [yourselves|yourself] (to be|for|to) (annoyed|angry|upset|disagree|hate|a hot|a bad)
    own: standing by (it|this|that) [,|.] ..4

    own: (end|ruin|lose|cost) ..2 (friendships|relationships|families) ..2
    own: (stopped|stop|isn't|aren't|not|quit) (talking|speaking) to me (over|because of|after|for|about) (this|it|that|saying)
    own: need (witness protection|security) [after|for|now|.|,|:]
    own: (from|in|put it on) my [own] grave
    own: (kept quiet|bitten my tongue|stayed quiet|stayed silent|been quiet about) ..4
    own: (can't|cannot|won't) hold it in [about this|anymore|any more] ..2
    own: (everyone|everybody|people|most) in (my|our|this) (industry|field|profession|business|world|town) ..2 (pretends|pretend|knows|won't|hates|will hate) ..4
    own: ^ sit with that $
    own: (not one|none) of you ..1 (will|would|dare) (like|retweet|admit|agree|say|post|have the)
    own: (usual suspects|police) (to|will|are going to|can|come) (come|cry|complain|pile|attack|shout) ..3
    own: ~ (ban|bar|arrest|jail|uninvite|report|cancel) me [from|now|if|for|,|.|later|all]
    own: (won't|wouldn't|doesn't|don't) (let|allow) me (say|post) (this|it) ..4
    own: (certainly|definitely) (won't|not) (thank|like|love|forgive) me ..2
    own: i don't care what (anyone|anybody|you|they|people) (says|say|thinks|think) ..6

    own: (pls|please|plz|don't|do not) [don't|do not] (unfollow|block|cancel|ban|mute|come for|shout at) me
    own: (prepare|preparing|ready|queue|here for|bracing for|open to) [for] [the|your|all the] (downvotes|hate|abuse|pitchforks|roast|mob)
    own: (mentions|dms|inbox|comments|replies|door) (are|is) [wide] open [,] ..4 (worst|argue|fight|shout|disagree|hate|come)
    own: ^ do your worst
    own: (do|give me) your worst $
    own: this (will|might|may|is going to|is gonna|could) [probably|definitely] (make|get) ..3 (people|folks|readers|founders|devs|bosses|managers|recruiters|some|you|friends) ..2 (angry|mad|upset|uncomfortable|furious|cross|annoyed|heated)
    own: (and|but) (you all|y'all|you|everyone|we all|everybody|all of you) know it [.|,|too] $
    own: (skill issue|cry more) $

    # Puts on armour.
    armour: (tin hat|helmet|hard hat|asbestos suit) (on|is on|ready|before|today|time)
    armour: (puts|putting|put|putting on|puts on|wearing|wear|grabs) [on] [my|a|his|the] (tin hat|helmet|hard hat|asbestos suit)
    armour: (ducks|duck|hides|hiding|runs|running|run|heads) (for cover|behind the sofa|now)
    armour: (brace yourselves|i'm braced)
    armour: here's a (grenade|bomb|match)

    # Declares something dead.
    dead: (is|are|has been) [officially|now|basically|already|long|so|simply|been|truly] (dead|finished|dying|obsolete|over|buried) ..2 $
    corpse: is dead // (there|yes|good|finally|fight me|sorry|and|but)
    dead: (isn't|not) dying // (it's|its|it is|they're) dead
    corpse: (has been|have been) dead (since|for) (years|a decade|{number}|ages)
    corpse: <!(who|which|battery|phone|line|he|she) (is|are) [now|basically|already] (dead) [,] (long live|bury|and|but|because|;|-|—) (everyone|everybody|nobody|no one|we|you|business|those|the|all|honestly|half|most)
    dead: (yes|yeah) [,] i said it
    "#
}

/// Subjects whose death is no opinion: people, devices, plants.
fn may_simply_be_dead(text: &Text, start: usize, end: usize) -> bool {
    const LITERAL: &[&str] = &[
        "battery", "phone", "laptop", "line", "lines", "tree", "oak", "plant", "plants", "he", "she", "it", "they", "i", "we",
        "you", "dad", "mum", "mom", "man", "woman", "king", "queen", "engine", "server", "link", "links", "body", "bodies",
        "boy", "girl", "dog", "cat", "fish", "coral", "people", "legend", "actor", "singer", "suspect", "car", "screen", "pixel",
        "lawn", "bird", "birds", "father", "mother", "husband", "wife", "son", "daughter", "brother", "sister", "sea", "this",
        "that", "there", "who", "what",
    ];
    (start..end).any(|at| LITERAL.contains(&text.folded(at)))
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    for hit in reading.hits() {
        let at = hit.start as usize;
        let edge = text.in_hook(at) || text.in_closer(at) || text.tokens[at].sentence <= 2;
        let sentence = text.sentence_of(at);
        // The subject stands right before the verdict; looking no further keeps this linear.
        let subject = at.saturating_sub(6).max(sentence.start as usize);
        let keep = match hit.label() {
            "corpse" => edge && !may_simply_be_dead(text, subject, hit.end as usize),
            "dead" => {
                edge && text.tokens[at].sentence <= 2
                    && sentence.ending != Ending::Question
                    && sentence.core_end - sentence.start <= 9
                    && !may_simply_be_dead(text, subject, hit.end as usize)
                    && text.counts.words > 8
            }
            "dare" => edge && sentence.ending != Ending::Question,
            "badge" => {
                edge && (sentence.ending != Ending::Question
                    || text.is_mark(hit.end as usize - 1, ':')
                    || text.folded(hit.end as usize - 1) == "but")
            }
            _ => edge && (sentence.ending != Ending::Question || matches!(hit.label(), "wrath" | "armour")),
        };
        if !keep {
            continue;
        }
        finds.add(
            hit,
            match hit.label() {
                "badge" => "Announces itself as a provocation.",
                "wrath" | "armour" | "own" => "Foretells the anger it means to raise.",
                "foe" => "Says beforehand who will object.",
                "dare" => "Dares readers to object.",
                "said" => "Praises itself for having been said.",
                _ => "Declares a whole field dead.",
            },
        );
    }
}

examples! {
    bait: [
        "Unpopular opinion: the second season was better.",
        "hot take but toast is better cold",
        "I'll get hate for this. Open offices work.",
        "Recruiters will hate me for this post. Nobody reads your cover letter.",
        "SEO is dead.\n\nAnd I have sold it for twelve years.",
        "Scones need no jam. Fight me.",
        "gonna get cooked for saying it, the sequel is good",
        "This one might cost me a few clients. Your brand book is a very expensive PDF.",
        "*puts on tin hat* the bypass was a good idea",
        "School plays are too long. There, I said it.",
        "Downvote me all you want but the remaster looks worse",
        "A crust is the best part of the bread. Change my mind.",
    ],
    fine: [
        "I changed my mind about heat pumps after reading the winter figures. Table below.",
        "The phone line is dead, please use the form until Monday.",
        "The old oak on the green is dead and comes down on Monday.",
        "A controversial ruling came on Thursday: one button is not enough.",
        "Unpopular opinions thread: one a post, no politics, be civil.",
        "I think the remake is better because the editing lets the leads breathe.",
        "We stopped doing reviews: 340 hours a year, and few could name a change.",
        "It is hot today, take water with you.",
        "Is my opinion on the trade wrong? We gave up two picks for a guard with a bad knee.",
        "\"Change my mind\" was the caption of every picture that year.",
        "He explained cricket for an hour and I heard him out.",
        "The committee disagreed on two of nine points; the minutes give the reasons.",
        "Posts that say 'comment YES' bother me. I unfollow whoever writes them.",
        "Unpopular opinion posts get more replies, a study of 40,000 tweets found.",
        "Hot take threads draw three times the comments, according to the report.",
        "Captions that end in a dare are engagement bait. I stopped writing them in May.",
        "The singer has died at 74, the family confirmed.",
    ],
}
