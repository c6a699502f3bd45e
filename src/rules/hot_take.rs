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
    guards: Guards::QUOTATION.and(Guards::CODE),
    learned: Some((Label::HotTake, "These words sell the view as a provocation.")),
    detect,
};

frames! {
    r#"
    @soon = (i'll|we'll|i will|i'm going to|i'm gonna|gonna|going to|i might|might|i may|may|i could|could|i'd|would|i know i'll|i know i'm going to|i expect to|expect to|about to|ready to|prepared to|i'm prepared to|i'm ready to|i'm about to|will|probably|i'm probably going to|i'm probably gonna|bound to|sure to|likely to|i fully expect to|prepare to|risk|i risk|keep|i keep)
    @ado = [probably|definitely|surely|likely|absolutely|so|totally|most likely|almost certainly|fully|for sure|def|deffo]
    @wrath = (hate|heat|flak|stick|backlash|abuse|grief|pelters|shouted at|yelled at|screamed at|cooked|roasted|dragged|ratioed|ratio'd|cancelled|canceled|crucified|flamed|downvoted|blocked|unfollowed|banned for|slaughtered|destroyed|in trouble|hated|mocked|burned|burnt|stoned|disowned|fired|kicked out|kicked off|torn apart|eaten alive|jailed|arrested|excommunicated|uninvited|lynched|slated|hammered|murdered|killed|angry comments|angry messages|angry dms|hate mail|angry emails|attacked|blasted|grilled|in hot water|unpopular|the pitchforks|some heat)
    @mild = (cooked|ratioed|ratio'd|cancelled|canceled|crucified|flamed|downvoted|dragged|roasted|unfollowed|pitchforks|backlash|flak|pelters|slated|hate mail|angry comments|angry dms|excommunicated|eaten alive|crucified for this)
    @this = (this|it|that|saying this|saying it|saying that|this one|this post|this take|this opinion|sharing this|posting this|admitting this|these|my opinion|telling you|it but|this but)

    # Names itself a provocation.
    badge: ^ [a|an|my|this is a|another|one|mildly|slightly|very|potentially|possibly|probably|maybe|perhaps|wildly|deeply|today's|friday|monday|your daily|here's a|here's an|here's my|got a|i have a|i have an|this is an|this might be|this may be|this is probably|this will be] [a|an|my|bit|little|really|truly] (unpopular|controversial|spicy|hot|hottest|contrarian|unpopular but|polarizing|polarising|divisive|scorching|lukewarm|blasphemous|heretical|cancellable|provocative|extremely hot|risky) [{word}] (opinion|opinions|take|takes|truth|view|statement|belief|confession|thought|thoughts|opinion alert|advice|idea|claim|post|one|here) (:|.|-|,|but|incoming|alert|ahead|here|though|for|time|however|i|that|is|on|and|maybe|you|{emoji})
    badge: (unpopular|controversial|spicy|hot) (opinion|take) (:|incoming|alert|ahead|time|but)
    badge: ^ [maybe|perhaps|probably|possibly|mildly|wildly|slightly|a bit|might be|may be|this is|this might be|this may be|this will be|not|very|highly|deeply|potentially] (unpopular|controversial) [,|?|:|-] (i know|i'm sure|maybe|perhaps|but|probably|i suppose|i'm aware|here|in this sub|in this|possibly|and true|yes|though|food opinion)
    badge: ^ (unpopular|controversial) $
    badge: (not a|isn't a|may not be a|might not be a|won't be a|least|most) (popular|unpopular|controversial|cancellable|toxic|spiciest|welcome) (opinion|take|view|thing to say|statement|belief|stance)
    badge: (opinion|opinions|take|takes|view|views|belief) (that|which) (could|would|might|will|may|got|gets|'d|will probably|that'd) (get|have|land|cost|gets|got|make) (me|you|us|people)
    badge: ^ (spicy|hot|bad|scorching|terrible|cold|cursed|chaotic|risky) (take|one|opinion) [here|time|alert|incoming|for|on|but|ahead|:|.|,|today|coming]
    badge: a take so (hot|spicy|cold)
    badge: ^ [alright|right|okay|ok] [,] (hot|spicy) (one|take)
    badge: (opinion|take) incoming
    badge: ^ (cmv :|unpopularopinion|hottake|unpopular opinion|hot take|controversial opinion)
    badge: (unpopular|controversial) (but|yet) true

    # Foretells the wrath of readers.
    wrath: {soon} {ado} (get|be|catch|take|receive|cop|face|attract|getting|catching|getting some|end up) [some|so much|a lot of|lots of|all the|all kinds of|shit|so many|a load of|the|loads of|{word}] {wrath} ..3 (for|over|after|because of|by|here|in the comments|from) ..4
    wrath: {soon} {ado} (get|be|catch|take|cop|getting) [some|so|a lot of|so much|absolutely|properly|all the|the|{word}] {mild}
    wrath: (i'll|i will|happy to|i can|ready to|willing to|i'm ready to) (take|for) the (heat|hate|abuse|flak|backlash|downvotes|hit|l)
    wrath: (bring|bring on|cue|here come|send|i await|i'll await|await|standing by for|ready for|braced for|brace for|waiting for|prepared for|i'm ready for|expecting|sharpen|grab|welcome|release) [on] [the|your] [angry|incoming] (hate|pitchforks|pitch forks|backlash|outrage|abuse|downvotes|angry comments|comments|arguments|torches|knives|hate mail|flak|mob|unfollows|unfollow|fury) [begin|commence|start|roll in|come|now]
    wrath: (let|cue) the ..2 (comments|arguments|hate|outrage|debate|debates|fighting|fury|unfollows|unfollowing|downvotes|meltdown|meltdowns) (begin|commence|start|roll in|come|flow)
    wrath: (downvotes|hate|pitchforks|backlash|outrage|unfollows) (welcome|incoming|expected|in 3|loading|ready)
    wrath: (rip|goodbye|farewell|bye) [to] my (inbox|mentions|dms|followers|notifications|karma|comments|replies|career)
    wrath: {soon} {ado} (lose|loose|be losing|losing|cost me|offend|upset|annoy|anger|trigger|piss off|ruffle) ..3 (followers|connections|friends|clients|subscribers|mutuals|likes|contacts|feathers|readers|some of you|network)
    wrath: this [one|post|take] (will|might|may|could|is going to|is gonna|'ll|won't|would|probably will|will probably|will definitely) [probably|definitely] (cost me|ruffle|upset|offend|annoy|anger|trigger|piss|make me unpopular|get me (cancelled|fired|banned|unfollowed|hate)|be unpopular|be controversial|sound controversial|not be popular|hurt some|sting|end my career|win me no|be at minus|divide opinion|make a few of|be downvoted|get downvoted|go down badly)
    wrath: (time|ready|about|willing|happy|here) to (lose|shed) [some|half|all|a few] [my|of my] (followers|friends|mutuals|connections)
    wrath: i (don't|do not|couldn't) care (how many|who|if) ..4 (likes|followers|unfollow|unfollows|hates|gets mad|gets upset|offended|unfollows me|i lose|lose|disagree|mad|angry) 
    wrath: if (this|that|it) gets me (cancelled|canceled|fired|banned for|blocked|unfollowed|hate|kicked)
    wrath: (is this|this is) (where|how|when|what gets|the one that gets|the post that gets|what will get) (i|me) [get] (banned|cancelled|canceled|fired|downvoted|kicked|unfollowed|blocked|die)
    wrath: {soon} {ado} (be unfollowed|upset the|be the villain|get sent to|await my fate|start a war|start a riot|start a fight|cause trouble|ruffle|stir the pot|poke the bear|open a can|be the bad guy|be the villain|be the least|break the internet|make enemies|not make friends|not make many)
    wrath: (let's|let me|time to|here to|i'm here to|out to) (cause trouble|ruffle|start a war|start a fight|stir the pot|poke the bear|start some trouble|make some enemies|be controversial|get cancelled|upset|annoy)
    wrath: (won't|doesn't|don't|not going to|not gonna|not here to|never) (make|win) (me) ..3 (friends|popular)
    wrath: (won't|not going to|not gonna) (make|win) many friends
    wrath: (await|awaiting|accept|accepting) my fate
    wrath: (not afraid|happy|willing|ready) to be the (villain|bad guy)
    wrath: hate to be that (guy|person|girl|one|bloke) but
    wrath: i know what the (comments|replies) (will|are going to) ..3
    wrath: (going to|gonna|about to|will) (upset|annoy|anger|trigger|offend) the {word} ..3 (with this|for this|here|but|:)
    wrath: fully expect to be {wrath}
    wrath: be at minus {number}
    wrath: (the|every) {word} [i know] will be (annoyed|angry|mad|furious|upset) (by|with|at) (this|me)
    wrath: (truth|truths|opinion|opinions|take) (that'll|that'd|that will|that would|that could|that might|that gets) ..6 (uncomfortable|me sent|me banned|me fired|hurt|angry|cancelled|me in trouble|mad)
    wrath: (phone|drink|coffee|fork) down if you can't
    wrath: ^ (unfollow|block|mute) me now if
    wrath: (argue|take it up) with your (nan|mum|mother|mom|dad|gran)
    wrath: (you're|you are|so are you|you lot are) [all] (wrong|mistaken) ..1 :
    wrath: ^ tell me i'm wrong // you can't
    wrath: ^ (controversial|unpopular) ? // ^ (perhaps|maybe|probably|yes|sure|i know|of course|possibly|definitely)
    wrath: (opening|open) (a|another|the) can of worms
    wrath: can open [,] worms
    wrath: (career|social|linkedin|reputational) suicide
    wrath: (my|his|our|your) (dms|inbox|comments|mentions|replies) (are|is) (going to|gonna|about to) ..5
    wrath: (people|everyone|friends|my team|my boss|they|my partner|colleagues) (warned|told|begged|asked|advised) me not to (post|say|write|share) (this|it|that)

    # Says who will hate it.
    foe: ^ [i know] [some of|most of|half of|a lot of|many of|all of|the] [you|y'all|u] [guys|lot|people] [all] (won't|will|are going to|are gonna|are about to|aren't going to|aren't gonna|are not going to|aren't|are not) [all|probably] (hate|like|love|thank|agree|be mad|come for|cook me|not like|be so mad|want to hear|hit unfollow|to hit|hate me|disagree|ready for|not ready for|be ready for|about to be|need to hear) [this|me|it|that|for|with|after|to]
    foe: (isn't|aren't|not) ready for this (conversation|discussion|take|opinion|truth|one|but|post|talk|.|:)
    foe: (will|are going to|is going to|are gonna|gonna|won't|isn't going to|aren't going to|'ll|may|might|would|probably) ..1 (hate|thank|forgive|unfollow|block|come for|be mad at|be annoyed by|be annoyed with|be angry at|cancel|eat|crucify|murder|kill|shout at|fire|cook|disown|disagree with|hate on|not thank) (me|us) [alive] (for|after|over|if|but) [this|it|that|saying|posting|sharing|telling]
    foe: (will|are going to|is going to|are gonna|won't|isn't going to|aren't going to|all going to|'s going to|are all going to) [all|probably] (hate|disagree|be annoyed by|be annoyed|be angry|be offended|be mad) [by|with|about|at] [this|this one|this post|this caption|that|this take] (but|.|:|-|and|,)
    foe: (won't|isn't going to|aren't going to) (like|love|enjoy) (this|this one|this post|this caption) (but|.|:|-)
    foe: ^ (hr|legal|recruiters|marketers|agencies|designers|developers|vcs|coaches|gurus|everyone|everybody|everyone's) ..2 (won't|will|is going to|are going to|going to|gonna) ..1 (like|hate|thank|disagree|argue|be mad|unfollow) [this|me|with|it] 
    foe: (discourse|internet|twitter|linkedin|hashtag|industry|app|sub|subreddit|girlies|girls|bros|community|crowd|fans|police|purists|snobs) (will|won't|is gonna|is going to|are going to|are gonna|gonna) (hate|eat|kill|come|not|be|disagree|agree|like|cancel|drag|thank) ..4
    foe: (cover|close|plug) your ears
    foe: look away now
    foe: [you] [might|may|will|'ll|better] (want to|wanna|better|need to|should) sit down for this
    foe: (not|don't) (going to|gonna|everyone) (like|want) [to] [hear] (this|it) but
    foe: (nobody|no one|people don't|folks don't|most don't|some don't) (wants|want|likes|is ready|has the guts|dares|will|is willing|is brave enough) to (hear|say|admit|post|tell|talk about) (it|this|that) [out loud] (but|so|:|.|,|…)
    foe: (truth|truths) (that|which) (will|'ll|might|may|gets|that'll|could) (hurt|sting|make|get|gets|upset|annoy|offend) ..6
    foe: [i may be|i might be|am i|i'm] the only one [here] who'll say it
    foe: (has|have) the (guts|balls|nerve|courage|stones) to (say|post|admit|write) (it|this|that)

    # Dares readers to object.
    dare: ~ (fight me|come at me|come for me|come get me|at me|@ me|bite me|sue me|prove me wrong|convince me otherwise|argue with me|roast me|flame me|downvote me|cancel me|mute me|block me|unfollow me|ban me|ratio me|hate me|stone me|shoot me down|crucify me|drag me|cook me|stay mad|die mad|mad at me|argue with your nan|argue with the wall|argue with your mother|no debate|debate me|die mad about it|change my view|debate your mum|throw things at me|throw tomatoes|you can't try me|come fight me|bite me|change my mind) [now|later|on this|on this one|on that|over this|about it|in the comments|in the replies|then|for it|for this|idc|all you like|all you want|to hell|if you must|if you like|if you want] [you cowards|you lot|folks|all|guys] $
    dare: ~ (fight me|come at me|come for me|come get me|at me|@ me|bite me|sue me|prove me wrong|convince me otherwise|argue with me|roast me|flame me|downvote me|cancel me|mute me|block me|unfollow me|ban me|ratio me|hate me|stone me|shoot me down|crucify me|drag me|cook me|stay mad|die mad|mad at me|argue with your nan|argue with the wall|argue with your mother|no debate|debate me|die mad about it|change my view|debate your mum|throw things at me|throw tomatoes|you can't try me|come fight me|bite me|change my mind) [all you like|all you want|to hell|if you must|if you have to|now|if you like|if you want|if ur mad|if u want|for this|,] (but|:|,|idc|-|—|because|{emoji})
    dare: ^ (mad at me|hate me|roast me|flame me|downvote me|downvote|block me|mute me|cancel me|delete this|stitch this|unfollow|ban me|stone me) [all you like|all you want|to hell|to oblivion|if you must|if you have to|for this|for it|if u want|if you want|if ur mad|if you're mad|if you like] (but|,|:|-|because|{emoji}|;) 
    dare: (don't|do not|dont) (@ me|at me|come at me|come for me|shoot me|hate me|shout at me|cancel me|attack me|fight me|yell at me|hate me for)
    dare: (go ahead|feel free) [and|,|to] (argue|disagree|hate|unfollow|cancel|roast|block|downvote|fight|be mad|yell|come)
    dare: (you can|you may|feel free to|please|just|go ahead and) (unfollow|block|mute|cancel|hate|ban|be cross with|downvote|roast|disown|report) me ..5
    dare: say what (you|u|ya) (want|like|will) (,|but)
    dare: (be|get|stay) mad about it
    dare: if you (disagree|don't agree|dont agree) [with me|with this|with that] ..2 (you're|you are|unfollow|block|wrong|argue|fight|delete|tough|i don't care|simply)
    dare: (before you|i can hear you|i see you) (come at me|come for me|cancel me|start|sharpen|grab your|shout|yell|unfollow|at the back|attack)
    dare: (hear me out) ..3 (before|pitchforks|knives|sharpen)
    dare: <!(i|to|might|will|not|can|could|would|you|they|he|she|that|it|made|and) (change my mind|prove me wrong|fight me|come at me) $

    # Congratulates itself for daring.
    said: there [,|.] [i've|i|i have] (said it|i said it|said it)
    said: ^ [there|yes|yep|yeah|yup] [,|.|i've|i] [i] (said it) $
    said: (i've said it|i said it|i said what i said|said what i said|i'll say it|i'm gonna say it|i'm going to say it|i'll just say it|just gonna say it|just going to say it|i'll say it again|i said it first|say it again)
    said: (somebody|someone|anyone) (had|has|needs|needed|ought) to (say|said) (it|this|that)
    said: (somebody|someone) had to $
    said: (saying|say) (it|this) (with my whole chest|louder|quietly|out loud|once|again for|because|and i'll)
    said: i'll say (it|this|that) (out loud|again|once|louder|if)
    said: (say|saying|said) the quiet part
    said: (hill|hills) [that] (i'll|i will|i'm willing to|i'd|i am willing to|i'm prepared to|worth|to|i plan to|i'm ready to|i choose to|we) (die|dying|be buried)
    said: (tired of|done|sick of) being (quiet|silent|polite|nice) about (it|this|that)
    said: (what|things|something) (you're|everyone is|everybody is|people are|we're|you are|others are|they're|most are) [all] [too] (scared|afraid|thinking|terrified|thinking but) [to] (say|admit|but|saying)
    said: ^ [but|so|right|oh well] here goes nothing
    said: (but|so|or|and) here goes
    said: [i] (may|might|will) regret (this|posting this|saying this)

    # Speaks of its own opinion as something to be punished, feared or swallowed.
    @mine = (this|that|it|saying this|saying it|my opinion|this opinion|this take|this post|this one|the next sentence|what i think|what i'm about to say|what comes next|this view|the following)
    own: (people|everyone|everybody|folks|friends|they|someone|somebody|colleagues|clients|founders) ..1 (get|gets|go|goes|become|always get|always gets|lose|hate me) (angry|mad|upset|furious|quiet|cross|defensive|uncomfortable|it|annoyed|triggered) (when|whenever|every time|if) i (say|said|post|bring|mention|tell|admit)
    own: (say|said|mention|bring up|tell) (this|it) at a (party|dinner|dinner party|conference|meeting|wedding|wake|bbq|barbecue) ..3
    own: (know|knew|expect|bet|guess) [that] [i'll|i will|i'm going to|someone|you|you'll|people will|they'll] ..3 (told i'm wrong|told that i'm wrong|called|yelled|disagree|tell me i'm wrong|say i'm wrong|come for me|have a go|be typing|already typing|you're typing|you are typing|angry|mad at me)
    own: (told|asked|begged|warned|advised) me to (delete|not post|keep this|take this down|never say|never post|shut up about)
    own: not here to be (liked|popular|nice|polite|loved)
    own: (they're|they are|you're|you are|y'all|people are|everyone's|everyone is|somebody's|someone's|somebody is|someone is|some of you are) [all] (gonna be|going to be|about to be|gon be|will be) [so|real|very] (mad|angry|furious|upset|offended|big mad|pissed|heated|triggered|typing)
    own: (contains|includes|features) [an|a] [unpopular|strong|controversial] (opinion|opinions|take|takes)
    own: (nobody|no one|none of you|few people|few|not many|not enough people) (will|wants to|is going to|dares|would|seems willing to) [ever] (admit|say|tell you|agree|thank me) (this|it|that|me) ..3 
    own: (if|and if) this (ends|kills|costs|is the end of|gets|ruins|sinks) [me] [my] (career|reputation|job|chances|friendships|account|cancelled|banned|fired|sacked|disowned) ..6
    own: (half|most|some|a third|lots) of (my|you|this) ..3 (leaves|leave|unfollow|unfollows|hit unfollow|will leave|walk out|disown|block|blocks|stop reading|quit)
    own: <!(to|be|so|was|are|is|very|really|feel) (not sorry|sorry not sorry|no apologies|zero apologies|unapologetically|i won't apologise|i won't apologize|won't be apologising|i make no apology|i make no apologies|i regret nothing|no regrets)
    own: (sorry|i'm sorry) but (someone|somebody) (needs|has|had) to (hear|say|tell)
    own: ^ (someone|somebody) (needs|has) to (hear|say|tell) ..3 [but|so|.|:]
    own: (say|said|saying) the (thing|unsayable|unspeakable|thing out loud|obvious)
    own: ^ (i'm|i am|i'll) [just] [going to|gonna] (say|come out and say|go there|say the thing)
    own: (the) (take|opinion|thread|post|hill) (nobody|no one) (asked for|wants|ordered|needed)
    own: ^ [go on|ok|okay|alright|please] [,|and] (try and|try to|go ahead and) (convince|change|tell|prove|persuade) me ..8
    own: i (dare|defy|challenge) (you|anyone|anybody) to (disagree|prove|tell me|argue|say otherwise|change my mind|convince|find a flaw|defend)
    own: ^ (triggered|offended|mad|upset|angry|outraged|shocked) ? // ^ (good|great|fine|don't care|cope|deal with it)
    own: ^ (come argue|let's argue|let's fight|let's go comments|go on then|argue in the comments|argue below|fight about it|come on then|do your worst|over to the haters|haters welcome|have at me|do your worst in the comments|let's go [,] comments|bring it [,] comments) $
    own: i know you're typing
    own: ^ (blasphemy|heresy|sacrilege|treason|scandalous|call the police|arrest me|lock me up|sue me|shoot me|crucify me|burn me|hate me|unfollow me) [,|:|.] (i know|but|perhaps|maybe|probably|yes|i'm sure|coming|officer)
    own: (opinion|view|belief|take|stance|confession) [that'll|that will|that'd|that would|that|which|likely to|sure to|guaranteed to|bound to] ..1 (have|get|see|lose|cost|start|make|end|ruin|split|divide|upset|anger) ..8 
    own: (strong|brave|bold|dangerous|unhinged|wild|insane|fighting|incendiary|inflammatory|filthy|nuclear|forbidden|cancelable|edgy|career-ending|friendship-ending) (opinion|take|opinions|words|view|statement) [:|,|but|incoming|alert|ahead|here|zero|no|{emoji}]
    own: ^ (fighting words|flame on|controversy time|rant incoming|opinion time|brave pill|truth bomb|truth time|reality check|unpopular truth|hard truth|uncomfortable truth|harsh truth|brutal truth|inconvenient truth|cold hard truth) [:|incoming|time|but|,]
    own: (let me|i'm about to|time to|ready to|here's how i|how to|going to) (lose|make) (some|a few|half my|all my|my|enemies) [friends|followers|enemies|connections|mutuals|people] [real quick|quickly|today|fast|in one sentence]
    own: ^ call me (crazy|mad|insane|a hater|a heretic|cynical|a snob|a monster|names|what you like|what you want|whatever you want|nuts|bonkers) [,|or a snob|all you like] [but|i|:|.|,]
    own: the (emperor|emperors) (has|have|is|wears) (no clothes|naked|nothing)
    own: (is|are) (a myth|a scam|a lie|a cult|a racket|a fraud|a hoax) (and|. and) ..4 (tired|done|know it|admit|nobody|everyone)
    own: (isn't|aren't|is not) a real (job|sport|skill|degree|cheese|instrument|strategy)
    own: (everybody|everyone|the whole world|people|you all|y'all) (loves|likes|rates|adores|raves about) (it|this|them|him|her) [and|but] ..3 (don't get it|don't see it|overrated|overhyped|can't stand|hate it|not me)
    own: (overrated|overhyped) [,|.|and] (there|yes|i said|come|sorry|end of|fight|don't)
    own: (no debate|not up for debate|not up for discussion|no arguments|case closed|this is not a debate|no further questions|will not elaborate|won't elaborate|i refuse to elaborate|and i'll die on|cope harder|stay mad|die mad) $
    own: (you'll|you will|you're going to|you are going to|you're not going to|you won't) [all|probably] (hate|not like|like|disagree with|be annoyed by|be mad at|dislike) (this|what i|me for this|this one|this take|the answer|what comes)
    own: (prepare|get ready|brace) [yourselves|yourself] (to be|for|to) (offended|annoyed|angry|upset|disagree|hate|rage|a hot|an unpopular|a bad)
    own: (lots|plenty|many|most) of (people|you) (will|are going to|won't) (disagree|hate|be angry|unfollow|not like|argue|roll their eyes) ..4
    own: (probably|maybe|perhaps) (just|only) me ..2 (but|who) ..6 (overrated|hate|boring|pointless|worst|wrong)
    own: (i stand by|standing by|doubling down on|sticking to|i'll stand by) (it|this|that) [,|.] ..4

    own: (end|ruin|end a few|ruin some|lose|cost|destroy|break up) ..2 (friendships|marriages|relationships|families|friendship) ..2
    own: (stopped|stop|isn't|aren't|not|quit) (talking|speaking) to me (over|because of|after|for|about) (this|it|that|saying)
    own: need (witness protection|a bodyguard|bodyguards|security|police protection|a new identity|to leave the country|to move house|to go into hiding) [after|for|now|.|,|:]
    own: (from|in|digging|write it on|put it on|carve it on|engrave it on) my [own] (grave|tombstone|gravestone|headstone|coffin)
    own: (kept quiet|bitten my tongue|held my tongue|been holding this in|stayed quiet|stayed silent|been quiet about|been sitting on this|held this in|avoided saying) ..4
    own: (can't|cannot|won't) (keep quiet|stay quiet|stay silent|hold it in) [about this|any longer|anymore|any more] ..2
    own: (everyone|everybody|people|most) in (my|our|this) (industry|field|line of work|profession|business|world|town) ..2 (pretends|pretend|knows|won't|is afraid|hates|will hate|denies|disagrees|thinks it but) ..4
    own: ^ (sit with that|you know it's true|you know i'm right|and you know it|admit it|deal with it|because i'm right|you all know it|i'm right and you know it|yes really|i don't care what anyone says|don't argue|prove otherwise|that's right|i went there|yes i went there) $
    own: (not one|none) of you ..1 (will|would|dare) (like|retweet|admit|agree|say|post|have the)
    own: (usual suspects|usual crowd|keyboard warriors|purists|gatekeepers|police) (to|will|are going to|can|come) (come|cry|moan|complain|seethe|pile|attack|shout|descend) ..3
    own: ~ (ban|bar|exile|banish|deport|evict|disown|arrest|jail|uninvite|sack|report|boo|heckle|cancel|shun) me [from|now|if|for|,|.|later|all]
    own: (won't|wouldn't|doesn't|don't) (let|allow) me (say|post) (this|it) ..4
    own: (certainly|definitely|surely) (won't|not) (thank|like|love|forgive|applaud) me ..2
    own: i don't care what (anyone|anybody|you|they|people) (says|say|thinks|think) ..6
    own: (unpopular|controversial) around here ..2
    own: (get|getting|bringing|brought) [out] (the|your) (pitchforks|tomatoes|torches) ..2
    own: (say|said|whisper|type) (this|it) (and|then) (hide|run|duck|log off|leave) ..3

    own: (pls|please|plz|don't|do not) [don't|do not] (unfollow|block|cancel|ban|mute|yell at|come for|shout at|disown|unfriend) me
    own: (prepare|preparing|ready|queue|incoming|here for|bracing for|braced for|get ready for|open to) [for] [the|your|all the] (downvotes|unfollows|backlash|outrage|hate|abuse|angry replies|angry comments|angry emails|pitchforks|flak|roast|roasting|mob)
    own: (mentions|dms|inbox|comments|replies|door) (are|is) [wide] open [,] ..4 (worst|argue|fight|shout|disagree|hate|yell|come)
    own: ^ do your worst
    own: (do|give me) your worst $
    own: this (will|might|may|'ll|is going to|is gonna|could) [probably|definitely] (make|get) ..3 (people|folks|readers|founders|devs|bosses|managers|recruiters|some|you|friends) ..2 (angry|mad|upset|uncomfortable|furious|cross|squirm|sweat|annoyed|triggered|heated)
    own: (and|but) (you all|y'all|you|everyone|we all|everybody|all of you) know (it|i'm right|it's true) [.|,|too|deep down] $
    own: (skill issue|cry more|stay mad|cope and seethe|seethe) $

    # Puts on armour.
    armour: (tin hat|tinhat|tin helmet|helmet|hard hat|asbestos suit|flame suit|fire suit|flameproof|riot gear|body armour|body armor|bulletproof vest|fireproof|kevlar) (on|is on|ready|at the ready|before|today|time|firmly)
    armour: (puts|putting|put|putting on|puts on|donning|dons|wearing|wear|grabs|pops|popping) [on] [my|a|his|the] (tin hat|tinhat|helmet|hard hat|asbestos suit|flame suit|fire suit|flameproof|armour|armor|bulletproof vest|kevlar|riot gear)
    armour: (ducks|duck|ducking|dives|hides|hiding|runs|running|run|heads) (for cover|behind the sofa|behind the couch|for the hills|now)
    armour: (brace yourselves|i'm braced)
    armour: here's a (grenade|bomb|match|live one)
    armour: throws (grenade|match|bomb)

    # Declares something dead.
    dead: (is|are|has been) [officially|now|basically|already|well and truly|long|all but|so|simply|been|truly] (dead|finished|dying|obsolete|over|buried) ..2 $
    corpse: (is dead|are dead) // (there|yes|good|finally|deal with it|fight me|sorry|long live|and|but)
    dead: (isn't|not) dying [,|;] (it's|its|it is|they're) dead
    dead: (isn't|not) dying // (it's|its|it is|they're) dead
    corpse: (has been|have been) dead (since|for) (years|a decade|decades|{number}|ages)
    corpse: <!(who|which|battery|phone|line|he|she) (is|are) [officially|now|basically|already] (dead) [,] (long live|bury|and|but|because|;|-|—) (everyone|everybody|nobody|no one|we|you|business|those|the|all|it killed|honestly|half|most)
    dead: (yes|yeah|yep) [,] i said it
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
        "The singer has died at 74, the family confirmed.",
    ],
}
