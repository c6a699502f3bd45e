//! The post leaves out the point that it promises: readers have to go elsewhere, or wait, for what one sentence would have said.
//!
//! # Why it costs results
//!
//! Readers who feel lured leave quickly and trust the sender less; headlines of this kind get far fewer shares, and are not
//! clicked more once readers know the form. Concrete headlines bring the readers who want what is there.
//!
//! # What to do instead
//!
//! Say the point in the post, and let the link carry the detail: who, what, how much, and why it matters to whom.
//!
//! # Source
//!
//! Mukherjee, Dutta and Bagchi 2022, 19,386 articles of 27 publishers; Scott 2021 on machine-flagged clickbait and clicks;
//! Facebook's Content Distribution Guidelines 2021, "Clickbait links".

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "The point held back",
    family: Family::Clickbait,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::QUOTATION.and(Guards::TALK).and(Guards::CODE).and(Guards::APPEAL),
    learned: Some((Label::CuriosityGap, "Reads like posts that tease and do not tell; these words weighed most.")),
    detect,
};

frames! {
    r#"
    @point = (this|that|the) [one|single|simple|little|exact|real|surprising|weird|strange|hidden|tiny|unexpected|incredible|amazing|only|easy|very|old|secret|crazy|{number}] {withheld}

    lure: (you won't|you'll never|you will never|you wont|nobody will|no one will|you'd never|you wouldn't) [ever] (believe|guess|expect|imagine|look at) ..6
    lure: (won't|will not) believe (what|who|how|why|where|your eyes|it|this|the)
    lure: [and] what (happened|happens|he|she|they|it|this|came|comes|the {word}) ..5 (next|after|after that|then|inside|later|instead|did|said|found|saw) (will|is|was|has|left|made|changed|broke|shocked|surprised|had|$)
    lure: (guess|wait until|wait till|wait for|just wait|until you see|till you see|wait until you see|wait till you see|wait to see) (what|who|who's|how|why|the|where|it|you see|you hear|which|she|he)
    lure: (will|would|might|may|gonna|is going to|that'll|could) [literally|totally|completely|really|actually|forever] (shock|surprise|amaze|make you cry|make you laugh|give you chills|restore your faith|make your blood|change the way you|change how you|make you question)
    lure: (shocked|surprised|stunned|baffled|amazed|speechless|floored|blown away|in tears|crying|chills|teary) (by|when|everyone|me|us|the world|doctors|experts|scientists|even|$|.)
    lure: (doctors|experts|scientists|dentists|vets|surgeons|lawyers|landlords|banks|hotels|companies|big {word}) (are|were|hate|don't|won't|can't|hope you|would rather|don't want) [be|being] (baffled|stunned|shocked|terrified|furious|panicking|speechless|this|her|him|it|you to know|want you to|stand|explain|tell you|won't|quiet)
    lure: (doctors|experts|scientists|dentists|vets|banks|hotels|airlines) [have|all] (kept|keep|stayed|stay) (silent|quiet|mum) (about|on) (this|one|a)
    lure: ^ what (it|this|that|they) (does|did|do) to ..4 (left|leaves|will leave|shocked|stunned|floored|blew) ..2 (speechless|shocked|stunned|me|us|everyone)
    lure: (not ready for|wasn't ready for|weren't ready for|nobody was prepared|nobody expected|no one expected|nobody saw|didn't see this coming|did not see this coming|not what you think|isn't what you think|not who you think|not what (he|she|they|i|we|anyone|anybody) expected)
    lure: (see|watch|look) (it|this|him|her|what|who|why|how|until|till|the (end|whole|man|woman|girl|boy|third|second|first|video|reaction)) ..4 (yourself|now|before|until the end|till the end|what happens|to the end|happens|end|left|face)
    lure: (the|her|his|their|this) (reason|reaction|response|answer|reply|ending|twist|result|results|look|face|explanation|rest) (is|was|says|will|has|?|might|may) ..4 (all|perfect|everything|shock|surprise|you|simple|genius|gold|brilliant|amazing|hilarious)
    lure: (there's|there is|there was|it's|it has) (one|a|only one|just one|exactly one|another|one more|something|a very|a real|a certain) {withheld} ..12 (nobody|no one|you|never|won't|don't|isn't|that|why|they|every|most|almost|decides|about|which)
    lure: (one|single|simple|{number}|little|weird|this|the only|the one) {withheld} (that|which|nobody|no one|everyone|every|most|you|could|can|will|to) ..10 (changed|change|changes|never|nobody|wish|should|need|know|matters|decides|everyone|missing|forget|ruin|ruined|costs|cost|kill|killing|stop|forever|everything|save|saved|makes|made)
    lure: {point} (changed|changes|will|made|makes|broke|saved|saves|doubled|could|can|might|took|got|helped|explains|is why|should|has|had|tells|matters|cost|nearly|almost) ..8
    lure: {point} ..3 (nobody|no one|they|most people|we don't|you're not) ..4
    lure: (here's|here is|that's|this is|and here's|so here's) (why|what|how|the reason|where|who|what happened|what happens) ..6 (now|next|matters|important|kind of|then|after|instead|$|👇|⬇|👉|:|→)
    lure: (this|that|it) (might|may|could|has to|must) be the (most|best|worst|greatest|creepiest|first) ..10 (ever|yet|today|all day|all week|you'll|internet)
    lure: (this|that|it) (is|was|looks) [absolutely|so|just|extremely|truly|pretty|totally|completely|really|beyond|honestly] (insane|scary|heartbreaking|incredible|wild|crazy|hilarious|beautiful|amazing|awkward|disgusting|upsetting) [.|…|:|👇] >>
    lure: (not what|isn't what) ..3 expected
    lure: (turns out|apparently|it turns out) ..12 (isn't|wasn't|aren't|secret|one|reason|not)
    lure: (you|you've|we|we've|most people|everyone|everybody) ..2 been (doing|using|eating|washing|cutting|making|sleeping|wearing|opening|reading|thinking|lied) ..6 (wrong|for years|backwards)
    lure: (what|how|why|who) ..8 (nobody|no one) (tells|told|talks|wants|mentions|expected)
    lure: (here's|here is|this is|that's) (why|how|what) (everyone|everybody|you|we|they|he|she|no one|nobody|it|people) (should|shouldn't|must|need|needs|thanked|thank|did|do|does|stopped|stop|replied|answered|win|won|said|got|actually|really) ..6
    lure: (some|a few|a lot of) [really|very|pretty] (important|interesting|harsh|strong|surprising|choice|powerful|angry|funny) (things|words|thoughts|opinions|advice|points) (to say|for|about|on)
    lure: (has|have|had) (something|a lot|plenty|some things|a message|a word|news|an answer|an idea) (to say|to tell|for (you|us|them|everyone|anyone|trump|people)|about)
    lure: (these|the|those|this) [{number}|one|two|three|four|five] [simple|little|easy|small|weird|single] (habit|habits|ways|things|steps|words|foods|mistakes|signs|changes|rules|technique|questions|ideas|people|charts|photos|pictures) (could|can|might|will|may|that|are|should) ..8
    lure: (isn't|wasn't|not|it's not|it isn't) {word} . // ^ [it|and] [it|it's|isn't|it's] (isn't|wasn't|not|neither|nor) {word}
    lure: (wait|watch|stay|stick around|listen|read) (for|until|till|to) (the|its) (end|last|ending|twist|reveal|very end|finish) ..6
    lure: (was|am|were|is) not (ready|prepared|expecting) ..3
    lure: (you'll|you will|gonna|going to|you're going to) (want|need|wanna) to (be sat|sit|see|hear|watch|read|know|check|look) ..3
    lure: before it's too late
    lure: ^ (a|an|the|one|two|three) ..3 {person-intro} ..10 . // ^ ..12 (this|that|it|what|how|why) ..6
    lure: (never|ever) (look at|see|think of|think about|eat|use|drink|watch|buy|sleep) ..6 (the same way|the same|again)
    lure: (the (real|true|hidden|dark|surprising|secret|actual|uncomfortable|ugly)) (reason|reasons|story|truth|cost|meaning|cause|side|history|answer|problem) (why|behind|of|about|is|for|hotels|you)
    lure: (number|#|no) {number} (will|is|shocked|made|is the|surprised|everywhere)
    lure: the (first|second|third|fourth|fifth|last|{number}) (one|tip|slide|sentence|part|step|picture|photo|mistake|reason|sign) (will|is|made|shocked|made me|is the|everyone|every|you make|nobody)

    stop: (then|so|until|but) (he|she|they|the {word}|it|a {word}|one {word}|something|someone) (did|said|saw|heard|opened|turned|looked|asked|walked|stood|happened|noticed|got|found|stood up|showed) [this|that|up|something|instead|around] [.|…] >>
    stop: (he|she|they|i|we|and) ..3 (did|tried|asked|said|found|saw|heard|noticed|discovered|learned|learnt|realised|realized) (this|something|one thing|it|what) [.|…|instead|:|that] ..3
    stop: (is|are|was|goes to|to) … >>
    later: (not|won't|i'm not|never) (telling|saying|going to tell|going to say|gonna tell|tell|say|spoil) (you|it|what|who|anyone|this|more) ..6
    later: (video|clip|story|pics|photos|footage|recording|episode|reveal|answer|full story|details|link) [is|'s|goes|going|will be|coming] (up|live|out|coming|on) ..6 (tonight|tomorrow|soon|later|channel|page|story|profile|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    later: (more|the rest|full story|everything|all of it|explanation|answers) (tomorrow|tonight|on|at|in the|soon|inside|below|later)
    later: (visit|go to|check|see|click) (our|my|the|this) (website|site|page|blog|profile|channel) ..4 (for|to|more|information|now|and)

    later: (tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week|this week|soon|in the next) [,] (i'll|i will|i'm|i am|we'll|we're|my|i|we|issue|newsletter|email|episode|video|webinar|live) ..5 (show|share|break|reveal|tell|explain|teach|sharing|showing|telling|revealing|breaking|announce|walk|explaining|teaching|dropping|post|posting)
    later: (i'll|i will|i'm going to|we'll|going to|gonna|i) (show|share|break|reveal|tell|explain|teach|drop|post|write) ..8 (tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week|in the newsletter|in my newsletter|in the next|soon|at {number}|subscribers|my list|webinar|live|in the book|in the video|in the comments|once i've)
    later: (part|pt) (2|two|3|three) (soon|coming|tomorrow|later|tonight|in|on|if|of|👀|$)
    later: (can't|cannot|won't|not allowed to|not going to|i'm not|legally can't|not at liberty to|don't want to|not ready to|wont) (say|tell|share|spoil|reveal|name|type|post|talk|describe|put) ..3 (more|yet|what|who|it|anything|here|much|you|everything|publicly|names|that|but|$|why|now) ..4
    later: (stay tuned|watch this space|more soon|more to come|tbc|coming soon|big news|huge news|something big|something special|exciting news|big things|announcement) ..3 (coming|soon|tomorrow|tonight|👀|🤫|🤐|…|is|can't|$|next|this|on)
    later: (story time|storytime|the tea|no names|no spoilers|not naming|if you know you know|iykyk|you know who you are|you already know|idk how to say this|leave this here|leave it here) ..4
    later: (in|on|at|see|check|is in) (my|the|our) (first comment|comments|bio|stories|story|page|profile|newsletter|channel|blog|site|highlights|podcast|video) (for|to find|to see|to learn|link|to know|and you'll|explains|👇|$)
    later: ^ [all|and] (my|our) [full|honest|real|brutal|unfiltered|final] (thoughts|review|verdict|opinion|reaction|findings) [are|is] (in the comments|in the first comment|in my bio|in my stories|in the bio) $
    later: (tap|click|swipe|open|read|watch|hit) ..3 (to see|to find out|to learn|to read|to discover|to know|to watch|see what|find out|why|before) ..4
    later: (find out|discover|learn|see|read) (what|who|how|why|which|where|whether|the) ..6 (here|below|→|👇|👉|inside|at the link|in the article|now|more|{url})
    "#
}

fn detect(reading: &Reading, finds: &mut Finds) {
    for hit in reading.hits() {
        finds.add(
            hit,
            match hit.label() {
                "later" => "Puts off what it announces to another place or time.",
                "stop" => "Breaks off before it says what it is about.",
                _ => "Announces something and does not say what it is.",
            },
        );
    }
}

examples! {
    bait: [
        "You won't believe what the plumber found behind the wall.",
        "This one habit changed everything for our team. I'll share it on Thursday.",
        "She opened the letter from 1962. What happened next left the whole street in tears.",
        "There's one question I ask in every interview, and nobody sees it coming. Find out which below 👇",
        "something big is coming. can't say more yet 🤐",
        "Dentists kept quiet about this breakfast for years. What it does to your gums left me speechless.",
        "Something shocking happened when I tried the pan that everybody talks about. My honest verdict in the comments 👇",
        "The real reason hotels fold the towels that way",
    ],
    fine: [
        "Council votes 7 to 2 to close the pool on Mill Lane from September.",
        "Why bread goes stale: the starch recrystallises. Toasting reverses it for a while.",
        "The mystery of the stolen geraniums is solved: it was the goat.",
        "I changed one line in the config and the timeouts went away: worker_connections from 1024 to 4096.",
        "My new episode is out: Dr Leila Hassan on why antibiotics fail in hospitals. 38 minutes.",
        "Doctors kept silent about the fees until the audit named them; the report is linked.",
        "What it does to your knees: running strengthens the cartilage, a trial with 121 runners found.",
        "My review is in the Saturday paper. In short: buy the small one, skip the large one.",
        "Sea otters hold hands while they sleep so that they do not drift apart.",
        "Police: woman, 34, arrested after a stolen bus was driven to Bradford",
    ],
}
