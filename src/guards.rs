//! Guards: what takes a match back, one mechanism for all rules.
//!
//! A match is only a candidate. Before it becomes a flag, every guard that its rule declares ([`Guards::ALL`] by default)
//! may take it back: quotation, talk about bait, negation, code and support instructions, appeals, civic voting, real
//! surveys and requests for help, reporting, other senses of the verb. A guard is a few frames in this file; the label says which guard
//! it belongs to and how far it reaches:
//!
//! | label | takes a match back when the frame stands |
//! |---|---|
//! | `<guard>-before` | right before the match or at most four tokens ahead of it in the same sentence, no colon between |
//! | `<guard>-after` | right behind the match or at most four tokens after it in the same sentence |
//! | `<guard>-over` | over any of the first three tokens of the match |
//! | `<guard>-sentence` | anywhere in a sentence of the match |
//! | `<guard>-near` | in a sentence of the match or in one next to it |
//! | `<guard>-post` | anywhere in the post |
//! | `<guard>-cue` | twice or more in the post, at different places |
//!
//! The names of guards are those of [`Guards`], lower case.

use std::ops::Range;

use crate::frames::{Hit, frames};
use crate::languages::Language;
use crate::text::{Text, flag};

/// A set of guards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guards(u16);

impl Guards {
    /// No guard at all: for rules that count.
    pub const NONE: Guards = Guards(0);
    /// Somebody's words are quoted.
    pub const QUOTATION: Guards = Guards(1);
    /// The post talks about bait instead of using it.
    pub const TALK: Guards = Guards(1 << 1);
    /// The ask is negated.
    pub const NEGATION: Guards = Guards(1 << 2);
    /// Code, commands and support instructions.
    pub const CODE: Guards = Guards(1 << 3);
    /// A missing person or pet, blood, disaster, recall, charity, a job.
    pub const APPEAL: Guards = Guards(1 << 4);
    /// Elections and public votes.
    pub const CIVIC: Guards = Guards(1 << 5);
    /// A survey with a use, a request for help or advice.
    pub const REQUEST: Guards = Guards(1 << 6);
    /// Reporting what others say or do.
    pub const NEWS: Guards = Guards(1 << 7);
    /// Other senses of like, share, tag, comment, save, follow, type, vote.
    pub const SENSE: Guards = Guards(1 << 8);
    /// Every guard.
    pub const ALL: Guards = Guards((1 << 9) - 1);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Guards) -> Guards {
        Guards(self.0 | other.0)
    }

    /// This set without those of another.
    #[must_use]
    pub const fn without(self, other: Guards) -> Guards {
        Guards(self.0 & !other.0)
    }

    const fn overlaps(self, other: Guards) -> bool {
        self.0 & other.0 != 0
    }
}

const NAMES: [(&str, Guards); 9] = [
    ("quotation", Guards::QUOTATION),
    ("talk", Guards::TALK),
    ("negation", Guards::NEGATION),
    ("code", Guards::CODE),
    ("appeal", Guards::APPEAL),
    ("civic", Guards::CIVIC),
    ("request", Guards::REQUEST),
    ("news", Guards::NEWS),
    ("sense", Guards::SENSE),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Before,
    After,
    Over,
    Sentence,
    Near,
    Post,
    Cue,
}

const REACHES: [(&str, Reach); 7] = [
    ("before", Reach::Before),
    ("after", Reach::After),
    ("over", Reach::Over),
    ("sentence", Reach::Sentence),
    ("near", Reach::Near),
    ("post", Reach::Post),
    ("cue", Reach::Cue),
];

/// How far ahead of a match, in tokens, a `before` frame may end, and how far behind it an `after` frame may begin.
const DISTANCE: usize = 4;

/// Tokens of a match that an `over` frame may begin at: its verb is among them, and what follows may well be another verb.
const OPENING: usize = 3;

frames! {
    r#"
    # Talk about bait: the words are mentioned, counted, mocked or advised against.
    talk-post: (engagement|click|rage|outrage) (bait|farming|baiting|baiters)
    talk-post: (engagementbait|ragebait|clickbait|engagementfarming|baiting)
    talk-post: (posts|tweets|captions|accounts|creators|influencers|pages) (that|who|which|begging|asking|telling|saying|end|ending|writing) ..4 (comment|like|share|tag|follow|repost|thoughts|agree|engagement|likes|shares|comments)
    talk-post: (people|someone|anyone|everyone|everybody|those) [who|that] (beg|begs|begging|ask|asks|asking|tell|tells|telling|write|writes|writing|end|ending) ..4 (comment|like|share|tag|follow|repost|thoughts|agree|engagement|likes|shares|comments)
    talk-post: (stop|tired of|sick of|hate|enough with|done with) ..3 (posts|captions|threads|hooks|people asking|people who|asking for|begging for|ending every|ending your)
    talk-post: (at|in) the (bottom|end) of (a|every|each|any|your|their|my) ..3 (post|posts|caption|captions)
    talk-near: (the|their|every) (post|caption|posts) :
    talk-near: (phrases|words|captions|lines|hooks|prompts|closers|openers|clichés|cliches) (like|such as)
    talk-near: (instead of|rather than) (writing|asking|saying|posting|begging|using|ending|typing)
    talk-sentence: (algorithm|algorithms) (rewards|punishes|demotes|prefers|favours|favors|penalises|penalizes)

    talk-sentence: (opinion|take|takes|bait|question|closer|hook) (posts|tweets|threads|captions) (get|gets|got|do|draw|earn|earned|perform|are|were|bother|annoy|work|beat|outperform)

    # Negation: the ask is taken back, forbidden or declined.
    @negated = (don't|doesn't|didn't|never|won't|can't|not|without|no need to|refuse to|refusing to|instead of|rather than|nobody needs to|no one needs to)
    negation-before: <!why {negated} !(forget|hesitate|miss|just|only|be|wait|sleep|scroll|keep|let)
    negation-before: (stop|quit|avoid|no more|resist)
    negation-sentence: (never|won't|don't|doesn't|not|refuse to) (ask|asking|expect|expecting|want|need|require) (you|anyone|anybody|people|readers|followers|customers|members|guests) to

    # Code, commands, forms and support.
    code-sentence: (reply|text|send|type|answer) (stop|help|unstop|start|y|n|cancel) to (opt|unsubscribe|cancel|end|confirm|stop|receive)
    code-sentence: (in|into|at|on) (the|your) (terminal|console|prompt|shell|command line|search bar|search box|address bar|search field|url bar|cell|box|form|field)
    code-sentence: (git|npm|cargo|pip|docker|kubectl|sudo) (add|apply|build|checkout|clone|commit|init|install|push|pull|run|tag|test|update)
    code-sentence: (pull|merge) (request|requests)

    # Appeals: passing on, tagging and following serve somebody in need or a public notice.
    appeal-post: (missing|lost|stolen) (person|persons|child|children|teen|teenager|girl|boy|woman|man|dog|cat|pet|puppy|kitten|parrot|bike|bicycle|car|van|horse|since)
    appeal-post: (has|have|been|is|went|gone|reported) (missing|not been seen)
    @belongings = (dog|cat|parrot|tortoise|rabbit|ring|necklace|bracelet|earring|watch|keys|key|wallet|purse|phone|camera|bag|backpack|suitcase|bike|bicycle|scooter|glasses|coat|jacket|scarf|glove|teddy|toy|passport|child|boy|girl|man|woman)
    appeal-post: (found|lost|stolen) : [a|an|one|two|my|our|his|her] ..3 {belongings}
    appeal-post: last (seen|known) (in|at|on|near|around|wearing|location|walking|leaving)
    appeal-post: (blood|platelet|platelets|plasma|bone marrow|stem cell|organ|kidney) (donors|donor|donation|donations|drive|urgently|needed|type|bank)
    appeal-post: (evacuation|evacuate|evacuating|wildfire|flood|flooding|earthquake|hurricane|tornado|tsunami) ..3 (warning|alert|order|orders|shelter|zone|route|relief|victims|area|areas|centre|center)
    appeal-post: (product|safety|food|vehicle) (recall|recalls|recalled|notice)
    appeal-sentence: (neighbours|neighbors|residents|tenants|parents|relatives) who (are|aren't|have|haven't|can't|may|might|do|don't)
    appeal-post: (fundraiser|fundraising|gofundme|justgiving|food bank|foodbank|food drive|toy drive|crowdfunder|donation page)
    appeal-post: (we're|i'm|now|currently|is|are) (hiring|recruiting)
    appeal-post: (job opening|job openings|open position|open role|open roles|vacancy|vacancies|open to work|laid off|looking for a new role|looking for work)
    appeal-post: (amber|silver) alert
    appeal-post: (blood|o negative|o neg) (centre|center|service|stocks|stock|supplies|bank)
    appeal-post: (being made redundant|made redundant|any work available|out of a job|if you're hiring|if you are hiring|we are hiring)
    appeal-post: (donate|donations) (here|now|at|via|link|to|{url})
    appeal-post: (recall of|recall :|recalls its|wildfire evacuation|benefit concert|benefit gig|in aid of|boil water)
    appeal-post: (infant|batch|batches) ..6 (recall|contaminated|contamination|refund)
    appeal-cue: (police|contact|donate|donations|appeal|urgent|witness|witnesses|information|reward|hospital|shelter|rescue|charity|volunteers|volunteer)

    # Public votes.
    civic-sentence: (vote|voting|votes|ballot) ..4 (election|elections|referendum|polling|polls|precinct|candidate|council|senate|mayor|congress|parliament|proposition|prop|bylaw|november|primary)
    civic-sentence: (election|elections|referendum|polling|polls|register|registered) ..6 (vote|voting|ballot)

    # Requests that serve somebody.
    request-near: (i'm|we're) (researching|writing a thesis|writing my thesis|doing research|collecting data|conducting)
    request-near: (for|part of) (my|our|a|the) (thesis|dissertation|study|research|survey|phd|paper)
    request-near: (recommendations|advice|suggestions|pointers) (for|on|about|welcome|appreciated|please)
    request-near: (any|some|your|need|want|for|of) [good|useful] tips (for|on|about)
    request-near: tips (welcome|appreciated|please)
    request-near: (can|could) (anyone|anybody|someone) (recommend|help|explain|point)
    request-sentence: so [that] we can (plan|prepare|order|book|bring|cater|set)

    # Reporting.
    news-sentence: (study|analysis|review|survey|sample) of [about|over|some|nearly] {number} [{word}] (posts|tweets|people|users|accounts|replies|comments|captions|threads|shops|households|patients)
    news-sentence: (according to|reports say|police said|officials said|a spokesperson|the report|researchers found|the study found)

    # Other senses of the verbs.
    sense-near: (won|wins) (a|the|this|my|his|her|our) (giveaway|raffle|prize|draw|competition|award)
    sense-over: share (price|prices|capital|holders|holder|buyback|class|market|screen|your screen|my screen|location|ride|house|flat)
    sense-over: (market|file|screen|time|car|ride|lion's|fair|job) share
    sense-over: save (this|it|them) (as|under) !(a|an|your|my|the)
    sense-sentence: type ..6 (and|then|,) (press|hit|click|tap) save
    sense-over: save (the date|the children|money|energy|water|time|lives|up|up to|on|as|changes|{percent}|{money})
    sense-over: (tag|tags) (line|sale|team|heuer|release|releases|version|cloud|manager)
    sense-over: (price|name|html|xml|git|luggage|ear|dog) (tag|tags)
    sense-over: comment (out|line|lines|period|letter|letters|section is closed)
    sense-over: follow (up|through|suit|along with|the instructions|the steps|the guidance|the guide|the link|the rules|the law|the recipe|the signs|the money|these steps|your dreams|your heart|your passion|your gut)
    sense-over: follow (the|these|those|our|your|any|all) ..3 (signs|sign|notes|instructions|path|trail|arrows|arrow|markers|diversion|marshals|tracks|river|road|detour|checklist|manual|procedure|steps)
    sense-over: follow [yellow|blue|red|green|white|orange|local|official|temporary] (signs|arrows|markers|diversions|signage|signposts)
    sense-over: (bookmark|bookmarks) (folder|folders|bar|manager|menu|sync|list|toolbar|file|files)
    sense-over: type (of|a|b|system|systems|checker|signature|errors|error)
    sense-over: type (1|2) (diabetes|diabetic|diabetics|error|errors|fun)
    sense-over: (would|i'd|we'd|you'd|feel|feels|felt|look|looks|looked|sound|sounds|seem|seems|things|stuff|just|something|nothing|anything) like
    "#
}

/// What the guards see in one post, worked out once.
#[derive(Debug)]
pub(crate) struct Around {
    frames: Vec<(Guards, Reach, Hit)>,
    post: Guards,
}

impl Around {
    /// Reads what the guards' frames found, and those of a language beside English.
    pub(crate) fn read(text: &Text, language: Option<&Language>) -> Self {
        let mut frames = Vec::new();
        let mut post = Guards::NONE;
        let mut cues = [0u32; NAMES.len()];
        let others = language.map_or(&[][..], |language| text.hits(language.frames()));
        for hit in text.hits(FRAMES).iter().chain(others) {
            let Some((guard, reach)) = parse(hit.label()) else { continue };
            match reach {
                Reach::Post => post = post.and(NAMES[guard].1),
                Reach::Cue => {
                    cues[guard] += 1;
                    if cues[guard] >= 2 {
                        post = post.and(NAMES[guard].1);
                    }
                }
                _ => frames.push((NAMES[guard].1, reach, *hit)),
            }
        }
        // Frames of different labels are found in any order; matches look only at the ones near them.
        crate::order::sort_by_number(&mut frames, |(_, _, hit)| hit.start.into());
        Self { frames, post }
    }

    /// Whether any of these guards takes a match back.
    pub(crate) fn takes_back(&self, text: &Text, guards: Guards, tokens: Range<usize>) -> bool {
        if guards.overlaps(self.post)
            || guards.overlaps(Guards::QUOTATION) && is_quoted(text, &tokens)
            || guards.overlaps(Guards::CODE) && text.tokens[tokens.clone()].iter().any(|token| token.has(flag::CODE))
        {
            return true;
        }
        let sentences = text.tokens[tokens.start].sentence as usize..text.tokens[tokens.end - 1].sentence as usize + 1;
        let first = text.sentences[sentences.start.saturating_sub(1)].start;
        let last = text.sentences[sentences.end.min(text.sentences.len() - 1)].end;
        let near = self.frames.partition_point(|(_, _, hit)| hit.start < first);
        self.frames[near..].iter().take_while(|(_, _, hit)| hit.start < last).any(|(guard, reach, hit)| {
            if !guards.overlaps(*guard) {
                return false;
            }
            let frame = hit.range();
            let sentence = text.tokens[frame.start].sentence as usize;
            match reach {
                Reach::Before => {
                    frame.start < tokens.start
                        && frame.end + DISTANCE >= tokens.start
                        && sentence == sentences.start
                        && !(frame.end..tokens.start).any(|at| text.is_mark(at, ':'))
                }
                Reach::After => frame.end > tokens.end && tokens.end + DISTANCE >= frame.start && sentence == sentences.end - 1,
                Reach::Over => frame.start < tokens.end.min(tokens.start + OPENING) && tokens.start < frame.end,
                Reach::Sentence => sentences.contains(&sentence),
                Reach::Near => (sentences.start.saturating_sub(1)..sentences.end + 1).contains(&sentence),
                Reach::Post | Reach::Cue => false,
            }
        })
    }
}

/// Whether a label names a guard and a reach.
#[cfg(test)]
pub(crate) fn is_label(label: &str) -> bool {
    parse(label).is_some()
}

fn parse(label: &str) -> Option<(usize, Reach)> {
    let (name, reach) = label.split_once('-')?;
    let guard = NAMES.iter().position(|(known, _)| *known == name)?;
    let reach = REACHES.iter().find(|(known, _)| *known == reach)?.1;
    Some((guard, reach))
}

/// Whether most of a match stands in a quotation that is more than a keyword.
fn is_quoted(text: &Text, tokens: &Range<usize>) -> bool {
    let covered = &text.tokens[tokens.clone()];
    let quoted = covered.iter().filter(|token| token.has(flag::QUOTED)).count();
    if quoted * 3 < covered.len() * 2 {
        return false;
    }
    // A post that is one quotation from end to end is what its author says.
    !text.is_all_quoted()
}

#[cfg(test)]
mod tables;
#[cfg(test)]
mod tests;
