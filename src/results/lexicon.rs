//! The words and phrases that cues are read off, as data.
//!
//! One line per cue; entries are separated by `|` and may be one to four words long. Words are compared by their
//! stem ([`stem`]), so `teacher` covers `teachers` and `use` covers `using`. The table is hashed at compile time.
//!
//! Lists were written from the definitions of the five lenses and from the plain facts of language (connectives,
//! units, roles, verbs of doing); weights are fitted elsewhere, lists are not.

use std::sync::LazyLock;

use super::cues::Cue;
use super::hashes::{self, Hashes};

/// Phrases by cue.
const ENTRIES: &[(Cue, &str)] = &[
    (
        Cue::HowTo,
        "how to|here's how|here is how|step|tip|guide|template|checklist|tutorial|recipe|walkthrough|cheat sheet|for example|for instance|e.g|such as|lesson|instruction|trick is|works by|workaround|the fix|this is how|what works|worth knowing|good to know|rule of thumb|explain|explainer|framework|technique|method|breakdown|handbook|how we|how i|what i learned|things i learned|mistakes i|avoid|instead of",
    ),
    (
        Cue::Explains,
        "because|so that|which means|that means|this means|therefore|instead|unless|in order to|due to|as a result|turns out|turned out|the reason|rather than|whereas|depends on|depending on|whether|caused by|leads to|led to|based on|compared|in other words|what happens|which is why|that's why|the difference|otherwise|until|although|while|since|so if|that way|at least|as long as|means that|works|after that|then",
    ),
    (
        Cue::Instructs,
        "use|try|add|put|check|set|keep|make sure|write|call|ask|remove|wait|cut|soak|turn|install|run|bring|wear|choose|remember to|don't forget|do not|look for|pick|test|measure|copy|paste|mix|clean|freeze|boil|bake|stir|replace|save|note|open|close|update|switch|enable|disable|compare|plan|drop off|report|build|create|focus on|start with|stop",
    ),
    (
        Cue::News,
        "said|she says|he says|police say|officials say|report says|according to|announced|reported|reports|police|officials|official|court|minister|spokesperson|told|statement|confirmed|council|arrested|ruled|launched|plans to|investigation|president|senate|government|department|authorities|state department|state police|were killed|was killed|charged|judge|the company said|researcher|scientist",
    ),
    (Cue::Reader, "you|your|you're|you've|you'll|you'd|yours|yourself|folks|anyone|everyone|somebody|neighbours|neighbors"),
    (
        Cue::NamesWho,
        "if you|if you're|if you've|if your|anyone who|those who|those of you|people who|for anyone|for those|for people|whether you|when you|who need|who want|who want to|teacher|parent|nurse|developer|founder|student|beginner|designer|member|resident|runner|volunteer|engineer|manager|freelancer|marketer|writer|researcher|owner|farmer|driver|tenant|landlord|carer|caregiver|doctor|gardener|cyclist|creator|leader|employee|employer|candidate|recruiter|customer|client|supplier|buyer|seller|business owner|small business|startup|team|families|kids|children|veteran|patient|pensioner|commuter|shopper|voter|taxpayer|graduate|apprentice|solopreneur|entrepreneur|coach|consultant|agency|analyst|scientist|programmer|photographer|artist|musician|player|gamer|reader|author|baker|cook|knitter|hiker|swimmer|dog owner|cat owner|homeowner|renter|first-time|newcomer|local|charity|school|club|choir|users|maintainer|contributor",
    ),
    (
        Cue::Problem,
        "problem|struggle|struggling|stuck|issue|broken|can't|cannot|hard to|difficult|tired of|need|needs|want to|looking for|trying to|wish|worried|afraid|fail|failed|mistake|pain|wrong|confused|lost|missing|delay|risk|cost|expensive|without|how do i|save time|save money|avoid|worry|stress|burnout|overwhelmed|error|bug|crash|leak|damp|debt|challenge|safety|health",
    ),
    (
        Cue::FirstHand,
        "i tried|i tested|i built|i made|i ran|i used|i use|i learned|i learnt|i found|i asked|i measured|i spent|i worked|i work|i switched|i wrote|i moved|i read|i fixed|i started|i bought|i saw|i went|i lost|i got|i had|i've been|i have been|i was|i did|i kept|i took|i went|i counted|i paid|i grew|i helped|i taught|i've|my first|my last|my own|we tried|we tested|we built|we made|we ran|we used|we learned|we found|we asked|we measured|we've been|we had|we did|we lost|we moved|we switched|we started|we spent|we cut|we took|we got|we were|we shipped|we hired|we wrote|our first|our own|in my experience|years ago|last week|last year|this morning|yesterday|last month|last night|today i|for years|year of",
    ),
    (Cue::SpeaksAsI, "i|i'm|i'd|i'll|i've|my|me|myself"),
    (Cue::SpeaksAsWe, "we|we're|we've|we'll|our|us|ours"),
    (
        Cue::Source,
        "study|studies|report|data|survey|research|paper|according|source|evidence|trial|table|figure|sample|published|review|audit|et al|measured|tested|analysis|dataset|statistic|result|peer|preprint|journal|university|method|experiment|average|median|percent|per cent|benchmark|interview|documentation|minutes|record|archive|law|section|page|chart|graph|spreadsheet|calculated|compared with|compared to|findings|proof|case study|open source|github",
    ),
    (
        Cue::Limits,
        "only|not sure|i was wrong|we were wrong|caveat|limit|limits|limitation|may not|might not|doesn't|sorry|mistake|correction|except|haven't|didn't|though|however|but|isn't|wasn't|not advice|not yet|so far|might|probably|roughly|about|around|as far as|i think|in our case|your mileage|yet|still|no idea|honest|honestly|to be fair|except for|apart from|wouldn't|couldn't|not everyone|not all|sometimes|usually|mostly|almost|nearly|if in doubt|can't promise|doesn't work|didn't work",
    ),
    (
        Cue::Thanks,
        "thank you|thank|thanks|grateful|credit|thanks to|with help|together with|volunteer|kudos|shout out to|congratulations|welcome|proud of",
    ),
    (
        Cue::Craft,
        "code|api|python|rstats|package|library|server|database|linux|query|function|script|model|algorithm|dataset|software|version|release|docs|config|deploy|test|sql|excel|css|cpu|repo|pull request|tool|app|feature|plugin|vaccine|dose|species|protein|chemical|engine|battery|solar|insulation|boiler|wood|steel|concrete|fabric|yarn|flour|dough|yeast|oven|soil|seed|compost|bike|train|bus|rail|route|valve|pipe|paint|ph|voltage|invoice|contract|tax|pension|mortgage|budget|revenue|margin|pricing|pipeline|conversion|audit|policy|grant|lease|diagnosis|symptom|surgery|clinic|exam|curriculum|lesson|essay|chapter|archive|museum|exhibit|recording|album|gig|rehearsal|match|season|league",
    ),
    (
        Cue::Hype,
        "game changer|game-changer|game changing|game-changing|mind blowing|mind-blowing|life changing|life-changing|changed everything|changes everything|insane|insanely|unbelievable|incredible|amazing|ultimate|secret|secrets|nobody is talking|no one is talking|overnight|guaranteed|10x|explode|skyrocket|crush|crushing|unlock|unleash|revolutionary|revolutionize|next level|must have|must-have|the only|ever need|blow your mind|shocking|won't believe|you won't|epic|hack|hacks|viral|massive|dream life|passive income|financial freedom|six figure|6-figure|7-figure|million|millionaire|dominate|supercharge|effortlessly|hidden|exposed|truth about|wake up|left behind|replace you|never seen|jaw dropping|literally|best ever|magic|manifest|hustle|grind|mindset|limitless|breakthrough",
    ),
    (
        Cue::Contempt,
        "idiot|idiots|stupid|moron|clown|clowns|pathetic|disgusting|disgrace|liar|liars|lying|traitor|evil|scum|trash|garbage|coward|corrupt|crooked|snowflake|sheep|sheeple|woke|fascist|thug|invader|invaders|brainwashed|shame on|shameful|hate|hates|bigot|deport|hell|damn|fuck|fucking|shit|bullshit|bastard|ass|crap|bitch|screw|loser|losers|dumb|ignorant|hypocrite|hypocrites|destroy|destroying|enemy|enemies|criminals|elites|regime|propaganda|agenda|genocide|murderers|killers|so-called|puppet|dictator|tyranny|weirdo|freak|imbecile|sick of",
    ),
    (
        Cue::Politics,
        "government|politician|politicians|party|parties|campaign|candidate|senator|mp|protest|protesters|regime|left|right|war|trump|biden|obama|hillary|clinton|bernie|left wing|right wing|congress|election|vote|voting|vote for|police brutality|gun|guns|border|putin|zelensky|brexit|musk|socialism|freedom|nation|country",
    ),
    (
        Cue::Cliche,
        "believe in yourself|my journey|your journey|our journey|this journey|the journey|your dream|my dream|the dream|dream job|dream big|never give up|hard work|key to success|secret to success|road to success|to success|be successful|inspire|inspired|inspiring|motivation|let that sink|read that again|full stop|trust the process|growth mindset|personal growth|keep growing|your passion|passionate|your purpose|your potential|full potential|empower|empowering|elevate|in today's|fast-paced|dive in|let's dive|delve|ever-changing landscape|evolving landscape|digital transformation|excited to|thrilled to|humbled|honored|honoured|proud to|blessed|huge milestone|the opportunity to|this opportunity|amazing opportunity|amazing team|grateful for|so much more|the power of|world of|embrace|comfort zone|every single day|the truth is|imagine this|here's the thing|the best part|the result|one thing|that's it|work hard|be kind|always remember|never forget|in life|your life|life is|your heart|from the heart|full heart|love yourself|love what you|with love|true happiness|beautiful soul|nobody is perfect|something special|so special",
    ),
    (
        Cue::SmallTalk,
        "lol|lmao|haha|omg|wtf|bro|bruh|y'all|gonna|wanna|gotta|yeah|yay|ugh|wow|cute|damn|tbh|imo|idk|fr|ngl|good morning|good night|happy birthday|happy monday|happy friday|weekend|monday|friday|feeling|feels|mood|hello|hi|hey|just|really|so much|literally|kinda|sorta|ok|okay|thing|things|stuff|guys|dude|u|ur|im|dont|cant|thats|ppl|pls|rt|new here|sleep|tired|bored|funny|weird",
    ),
    (
        Cue::Asks,
        "has anyone|have any of you|does anyone|anyone know|can anyone|any recommendation|any recommendations|recommend|any advice|advice|any tips|any suggestion|any suggestions|suggestion|suggest|any ideas|feedback|looking for|how do you|how did you|how would you|what do you use|what would you|which one|what's the best|what is the best|is there a|is there any|are there any|where can i|where do you|how can i|how do i|should i|who knows|anyone else|anyone got|anyone have|tell us|tell me|let me know|let us know|we'd love to hear|i'd love to hear|love to hear|curious how|curious what|curious if|help me|can someone|could someone|your experience|your experiences|what worked|what has worked|happy to answer|ask me|questions|your questions|comments welcome|corrections welcome|please correct|what am i missing|what did i miss|send us|share your story|share your experience|your story|reply with|discuss|opinion|what have you|what's your|what are your|what is your|did you|do you|would you|have you",
    ),
    (
        Cue::CallToAct,
        "register|sign up|signup|book|book now|book a|apply|download|donate|join us|join|subscribe|order|visit|buy|rsvp|ticket|tickets|read more|read the|read it|watch|watch the|check out|check it out|click|click here|learn more|find out more|more info|more information|full story|full article|details|sign the|petition|shop|get your|grab|grab your|claim|enroll|enrol|pre-order|preorder|listen|tune in|see more|see the|start your|get started|try it|head to|go to|come along|drop in|pop in|email|e-mail|call us|phone|text us|message me|contact|get in touch|dm|reach out|apply by|deadline|sign-up|enter|take the survey|fill in|fill out|support us|stop by|available|out now|now live|is live|newsletter|episode|podcast|webinar|the link|link below|link here|more here|read here|right here|details here|full post|blog post|new post|latest post|on our website|on my website|on the blog|blog|article|website|form",
    ),
    (
        Cue::HiddenPath,
        "link in bio|link in the bio|link in comments|link in the comments|link in first comment|link in the first|links in comments|in the comments|in my bio|in bio|first comment|featured section|link in profile|link in my profile|link in our profile",
    ),
    (
        Cue::Event,
        "workshop|meetup|webinar|conference|event|session|class|course|concert|gig|show|festival|fair|market|sale|open day|open house|exhibition|talk|lecture|screening|rehearsal|match|game night|quiz|fundraiser|supper|lunch|breakfast|service|vigil|march|rally|parade|run|walk|ride|doors|kick off|tonight|tomorrow|saturday|sunday|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|am|pm|noon|hall|library|church|park|pavilion|street|road|station|school|centre|center|room|stall|pub|cafe|venue|floor|entrance",
    ),
    (
        Cue::Offer,
        "free|hiring|we're hiring|we are hiring|job|role|vacancy|position|salary|remote|full time|part time|apply|discount|off|price|each|per person|per month|a month|refund|trial|sample|offer|service|delivery|shipping|stock|limited|open to|available|new|launch|launching|launched|release|released|introducing|now open|opening|reopen|scholarship|grant|funding|volunteer|volunteers|spaces|places|bring your|included|no need|no experience|drop-in|for sale|to rent|giveaway|collect|pick up|pickup|delivery",
    ),
    (
        Cue::Addressed,
        "if you're|if you are|if you have|if you've|if you need|if you want|if you run|if you work|if you live|if you like|if you own|if you know|if you use|if your|anyone who|anyone with|anyone in|anyone from|anyone looking|anybody who|those of you|those who|people who|parents|teachers|developers|devs|founders|managers|runners|students|nurses|designers|writers|engineers|marketers|creators|freelancers|solopreneurs|entrepreneurs|leaders|recruiters|employers|neighbours|neighbors|residents|volunteers|members|customers|players|readers|drummers|drivers|cyclists|friends|folks|hey|dear|attention|calling all|reminder|for anyone|for parents|for teachers|for beginners|for founders|for small|for people|for those|for freelance|for freelancers|for developers|for students",
    ),
    (
        Cue::Invites,
        "tell me|tell us|let me know|let us know|lmk|leave your question|leave a question|your questions|your question|ask me|ask us|ask away|ask anything|ask a question|ama|reply with|reply below|please reply|comments welcome|corrections welcome|feedback welcome|comments to|comment with|send me|send us|your experience|your experiences|your story|your stories|your feedback|your advice|your thoughts|your ideas|share your|add yours|add theirs|happy to answer|feel free|reach out|looking for|recommendation|recommendations|recommend|advice|suggestions|any ideas|any idea|any tips|anyone know|anyone else|anyone here|anyone got|anyone have|anyone tried|anybody have|someone know|someone explain|somebody know|love to hear|like to hear|curious|curious if|curious what|curious how|feedback|drop them|get in touch|give me a wave|write in comment|fill in|fill the form|survey|what do you|what would you|what are you|which one|which do you|how do you|how did you|how are you|how would you|has anyone|does anyone|did anyone|is anyone|does anybody|has anybody|can anyone|can someone|could someone|any of you|would you|help wanted|looking for help|we need|need help|please help|come along|come and|join the|contribute|in the comments|in comments|comments below|let's talk|open to|message me|if you know|if someone|where did|where do",
    ),
    (
        Cue::Negative,
        "no|not|never|nobody|nothing|wrong|bad|worst|worse|lost|lose|losing|dead|death|die|dying|kill|killed|fear|afraid|scared|danger|dangerous|risk|warning|threat|crisis|war|fight|attack|hurt|harm|pain|sick|ill|cancer|fail|failed|failure|broken|broke|poor|sad|cry|crying|angry|hate|ugly|cruel|cruelty|abuse|victim|violence|steal|stolen|lie|lies|cheat|shame|guilty|blame|problem|terrible|awful|horrible|disaster|destroy|ruin|toxic|waste|struggle|suffer|suffering|alone|lonely|reject|rejected|refuse|ban|banned|illegal|prison|jail|crime|racism|sexist|hunger|homeless|poverty|depressed|depression|suicide|shot|shooting|bomb|bullied|bully|disturbing|heartbreaking|ignore|ignored|stop|can't|cannot|don't|doesn't|isn't|without|against|less|lack|missing|hard|difficult|impossible",
    ),
    (
        Cue::Positive,
        "good|great|best|better|love|loved|happy|happiness|joy|beautiful|amazing|awesome|wonderful|brilliant|perfect|excellent|fantastic|win|won|winner|success|proud|smile|laugh|fun|funny|nice|kind|sweet|lovely|glad|enjoy|enjoyed|thrilled|excited|exciting|delighted|celebrate|celebrating|congratulations|hope|inspiring|heartwarming|gorgeous|cool|free|safe|hero|gift|magical|adorable|cute|stunning|favorite|favourite",
    ),
    (
        Cue::People,
        "he|she|they|him|her|his|their|them|he's|she's|they're|woman|man|guy|girl|boy|kid|mom|dad|mother|father|mum|son|daughter|wife|husband|friend|brother|sister|grandmother|grandfather|somebody|someone",
    ),
    (
        Cue::Subject,
        "football|soccer|baseball|basketball|cricket|rugby|tennis|golf|hockey|racing|marathon|parkrun|gym|workout|yoga|fitness|protein|diet|weight|recipe|kitchen|cooking|baking|coffee|tea|wine|beer|pub|restaurant|plant-based|dairy|meat|farm|animal|animals|rescue|dogs|cats|puppy|kitten|horse|bird|wildlife|conservation|climate|energy|ocean|forest|garden|plants|flowers|allotment|camping|hiking|travel|flight|airline|hotel|passport|visa|beach|mountain|photography|camera|painting|drawing|illustration|art|gallery|theatre|film|movie|series|episode|book|novel|poetry|poem|fiction|library|music|song|guitar|piano|drums|band|choir|vinyl|podcast|game|gaming|console|minecraft|anime|cosplay|comic|lego|knitting|crochet|sewing|quilting|woodwork|diy|renovation|house|rent|mortgage|landlord|neighbourhood|council|planning|school|teacher|university|college|degree|phd|exam|homework|parenting|baby|toddler|teen|pregnancy|midwife|hospital|nurse|doctor|gp|nhs|therapy|anxiety|adhd|autism|dementia|diabetes|cancer|migraine|vaccine|vaccination|covid|pfizer|moderna|dose|wedding|funeral|army|navy|veteran|police|court|law|lawyer|legal|tax|accounting|bookkeeping|payroll|bank|banking|crypto|bitcoin|token|stocks|investing|investor|trading|economy|inflation|startup|founder|saas|b2b|marketing|brand|branding|advertising|seo|copywriting|newsletter|content|audience|ecommerce|etsy|shopify|amazon|retail|franchise|logistics|warehouse|supply chain|manufacturing|factory|construction|engineering|mechanical|electrical|solar|ev|electric car|cycling|bike|motorbike|truck|train|bus|tram|airport|aviation|pilot|shipping|sailing|fishing|ai|chatgpt|llm|gpt|claude|gemini|machine learning|data science|data|analytics|dashboard|excel|spreadsheet|python|javascript|java|rust|golang|react|kubernetes|docker|aws|azure|cloud|devops|security|cybersecurity|phishing|privacy|linux|git|github|database|sql|api|frontend|backend|web|ux|design|designer|figma|product manager|project management|agile|scrum|hr|recruiting|recruitment|hiring|interview|resume|cv|career|job|salary|freelance|remote work|leadership|management|meeting|sales|customer|support|nonprofit|charity|fundraising|volunteering|activism|advocacy|movement|union|strike|election|parliament|congress|policy|science|physics|chemistry|biology|astronomy|space|telescope|geology|ecology|statistics|research|paper|journal|history|archaeology|museum|language|translation|linguistics|philosophy|economics|geography|maps|weather|rain|storm|snow|rstats|package|hackathon|open source|fediverse|mastodon|bluesky|moderation",
    ),
    (
        Cue::Contact,
        "dm me|dm us|message me|inbox me|pm me|email us|email me|e-mail me|call us|ring us|give us a ring|give us a call|text us|send your|send resumes|send your cv|drop in|walk in|come and see|stop by|book on|book at|book a|book your|book now|in the shop|at the shop|at our stall|stall|on our page|on our website|on the website|on our site|on my site|on the council|on my website|stage door|on sale at|tickets from|tickets at|available at|apply at|apply through|sign up at|sign up for|register at|register here|subscribe here|join here|read it here|here it is|live on|tune in|tune in to|with the code|use code|use the code|official page",
    ),
    (
        Cue::Appeal,
        "please help|gone missing|went missing|is missing|are missing|been missing|missing since|missing from|missing person|missing child|missing dog|missing cat|last seen|if seen|please call|lost dog|lost cat|reward offered|blood drive|blood donor|give blood|donate blood|blood donation|blood bank|donor|fundraising|fundraiser|donation|donations|raise money|we raised|have raised|been raised|raised for|raised so far|appeal|urgent|helpline|emergency|evacuate|warning|product recall|recall notice|is closed|are closed|be closed|closed until|closed for|closed on|closed today|road closed|outage|power cut|flood|storm|wildfire|shelter|food bank|food collection|collection point|witness|crimestoppers|police on|adopt|rescue|foster|funeral|memorial|in memory|passed away|support group",
    ),
    (
        Cue::Begging,
        "like if|like and share|like this|share this|share if|please share|retweet|rt if|repost|repost this|double tap|tag a|tag someone|tag your|follow me|follow for|follow us|comment yes|type amen|type yes|smash|hit like|drop a|agree|thoughts|who's with me|who else|save this|bookmark|go viral|like for|f4f|follow back|let's connect|hit follow|turn on notifications|ring the bell|keep scrolling|scroll past|1 like|copy and paste",
    ),
    (
        Cue::Withholds,
        "what happened next|won't believe|the reason why|this is what|this is why|here's why|here's what|find out|you need to see|wait for it|one trick|one thing|this one|guess what|you'll never|never guess|will surprise|will shock|what this|these are the|that one|the moment|when you see|this woman|this man|this guy|this girl|this mom|they did|what he did|what she did|wait till|wait until|see what|watch what|something|someone",
    ),
];

/// The hash that phrases start from.
pub(crate) const EMPTY: u32 = 0;

/// Adds the hash of a stem to that of the words before it.
#[must_use]
pub(crate) const fn follow(before: u32, stem: u32) -> u32 {
    let mixed = (before.rotate_left(7) ^ stem).wrapping_mul(0x9E37_79B1);
    mixed ^ (mixed >> 15)
}

/// How many bytes of a lower-case word are its stem: inflections go, so that one entry covers them.
#[must_use]
pub(crate) const fn stem(word: &[u8]) -> usize {
    let length = word.len();
    match word {
        [.., b'i', b'n', b'g'] if length >= 6 => length - 3,
        [.., b'e', b'd' | b's'] if length >= 5 => length - 2,
        [.., b's' | b'\'', b's'] => length,
        [.., b'e', b's'] if length >= 4 => length - 2,
        [.., b's'] if length >= 4 => length - 1,
        [.., b'e'] if length >= 5 => length - 1,
        _ => length,
    }
}

/// FNV-1a over the stem of a lower-case word.
#[must_use]
pub(crate) const fn stem_hash(word: &[u8]) -> u32 {
    let (mut rest, _) = word.split_at(stem(word));
    let mut sum = 0x811c_9dc5_u32;
    while let [byte, behind @ ..] = rest {
        sum = (sum ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = behind;
    }
    sum
}

/// Phrases in all lists, those that a list has twice counted twice.
const LISTED: usize = {
    let (mut count, mut entry) = (0, 0);
    while entry < ENTRIES.len() {
        let (bytes, mut at) = (ENTRIES[entry].1.as_bytes(), 0);
        count += 1;
        while at < bytes.len() {
            if bytes[at] == b'|' {
                count += 1;
            }
            at += 1;
        }
        entry += 1;
    }
    count
};

/// The hash of each phrase with its cue, in order.
#[allow(long_running_const_eval)]
static LISTED_KEYS: [u64; LISTED] = {
    let (mut keys, mut count, mut entry) = ([0; LISTED], 0, 0);
    while entry < ENTRIES.len() {
        let (cue, phrases) = ENTRIES[entry];
        let bytes = phrases.as_bytes();
        let (mut start, mut at, mut hash) = (0, 0, EMPTY);
        while at <= bytes.len() {
            let ends = at == bytes.len() || bytes[at] == b'|';
            if ends || bytes[at] == b' ' || bytes[at] == b'-' || bytes[at] == b'.' {
                let (_, rest) = bytes.split_at(start);
                let (word, _) = rest.split_at(at - start);
                hash = follow(hash, stem_hash(word));
                start = at + 1;
            }
            if ends {
                keys[count] = hashes::key(hash, cue as usize);
                count += 1;
                hash = EMPTY;
            }
            at += 1;
        }
        entry += 1;
    }
    hashes::sorted(keys)
};

const PHRASES: usize = {
    let (mut count, mut at) = (0, 0);
    while at < LISTED {
        if at == 0 || LISTED_KEYS[at] != LISTED_KEYS[at - 1] {
            count += 1;
        }
        at += 1;
    }
    count
};

/// The same, each once.
static KEYS: [u64; PHRASES] = {
    let (mut keys, mut count, mut at) = ([0; PHRASES], 0, 0);
    while at < LISTED {
        if at == 0 || LISTED_KEYS[at] != LISTED_KEYS[at - 1] {
            keys[count] = LISTED_KEYS[at];
            count += 1;
        }
        at += 1;
    }
    keys
};

static STEPS: [u8; hashes::length(&KEYS)] = hashes::steps(&KEYS);

/// The cue of each.
static CUES: [Cue; PHRASES] = {
    let (mut cues, mut at) = ([Cue::HowTo; PHRASES], 0);
    while at < PHRASES {
        cues[at] = Cue::ALL[KEYS[at] as u8 as usize];
        at += 1;
    }
    cues
};

/// Bits of the set of [`BEGINNINGS`]: one in ten is set.
const BITS: usize = 1 << 12;

/// The hashes of what phrases of several words begin with, as a set of bits. Most words begin none, which saves looking up the
/// words that follow them.
#[allow(long_running_const_eval)]
static BEGINNINGS: [u8; BITS / 8] = {
    let (mut set, mut entry) = ([0; BITS / 8], 0);
    while entry < ENTRIES.len() {
        let bytes = ENTRIES[entry].1.as_bytes();
        let (mut start, mut at, mut hash) = (0, 0, EMPTY);
        while at < bytes.len() {
            if bytes[at] == b'|' {
                (start, hash) = (at + 1, EMPTY);
            } else if bytes[at] == b' ' || bytes[at] == b'-' || bytes[at] == b'.' {
                let (_, rest) = bytes.split_at(start);
                let (word, _) = rest.split_at(at - start);
                hash = follow(hash, stem_hash(word));
                start = at + 1;
                set[hash as usize % BITS / 8] |= 1 << (hash % 8);
            }
            at += 1;
        }
        entry += 1;
    }
    set
};

/// The phrases, by hash.
pub(crate) struct Phrases(Hashes);

impl Phrases {
    /// They are unpacked when first asked for.
    pub(crate) fn ready() -> &'static Self {
        static READY: LazyLock<Phrases> = LazyLock::new(|| Phrases(Hashes::unpack(&STEPS, PHRASES)));
        &READY
    }

    /// Every cue that lists the phrase of this hash.
    #[inline(always)]
    pub(crate) fn cues(&self, hash: u32) -> &'static [Cue] {
        &CUES[self.0.find_all(hash)]
    }

    /// Whether words of this hash may begin a longer phrase. One time in ten it says so of words that begin none.
    #[inline(always)]
    pub(crate) fn go_on(hash: u32) -> bool {
        BEGINNINGS[hash as usize % BITS / 8] & 1 << (hash % 8) != 0
    }
}
