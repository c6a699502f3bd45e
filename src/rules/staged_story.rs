//! The post tells a tidy parable or confession in one-line paragraphs, without names, dates or places, that ends in a moral or a pitch.
//!
//! # Why it costs results
//!
//! The form is so well known that readers recognise it by the second line and doubt the rest. A story that cannot be checked
//! proves nothing about the author's work.
//!
//! # What to do instead
//!
//! Tell a real case: who, when, where, what it cost and what came of it. If it teaches something, say what one can do with it.
//!
//! # Source
//!
//! Moore 2018 and Schroeder 2022 on single-sentence "broetry" posts and the feed's dwell time; our own labelled posts.

use super::prelude::*;
use crate::text::{Kind, Text, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Staged story",
    family: Family::SelfDisplay,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::TALK.and(Guards::CODE).and(Guards::APPEAL),
    learned: Some((Label::StagedStory, "Reads like posts that tell a parable that cannot be checked; these words weighed most.")),
    detect,
};

frames! {
    r#"
    story: ^ (the|my|an|a|our|one|this|last|yesterday|today|two|in) ..2 {work-role} ..6 (walked|came|asked|cried|laughed|knocked|said|told|quit|resigned|looked|smiled|corrected|called|was|wasn't|stood|sat|handed|drew|gave|stopped|dropped|paid|wore|queued|ate|hired|fired|didn't|never|failed|left|refused|offered|bought|got)
    story: ^ (i|we) (fired|hired|rejected|interviewed|promoted|quit|resigned|cried|almost gave up|lost|begged|slept|gave|said no|turned down|was fired|was 19|was 22|was broke|got rejected|offered|paid|deleted|stopped|told|asked|found|lied|failed|sat)
    story: ^ (he|she|they) (was late|didn't|had no|laughed|cried|smiled|nodded|looked|said|asked|shook|failed|wore|sat|stood|walked|picked|told|failed|gave|handed|put|never|applied|replied|stopped|dropped|lost|took|left)
    story: ^ (everyone|everybody|nobody|no one|the room|the office|my team|my partners|my colleague|my boss|hr|people|the board|they|my wife) (laughed|gasped|went silent|went quiet|went pale|rolled their eyes|rolled his eyes|told me|thought|looked|clapped|cried|called me|said|came|whispered|picked)
    story: ^ (silence|then|until|six months later|two years later|a week later|years later|today|plot twist|and then|that night|the next day|guess who|guess what|the result|what changed|the lesson|the truth)
    story: (at|age) {number} [,|:] [i|we] ..4 (was|had|slept|lost|got|signed|sold|begged|bought|quit|started|paid|made)
    story: ({number}|day {number}|year {number}|monday|tuesday|wednesday|thursday|friday) : ..8

    moral: (lesson|moral|takeaway|point|truth|reminder) [learned|here|is] (:|is|.|was)
    moral: (here's|here is|that's|this is) what (it|i|that|he|she|they|we) (taught|learned|learnt|realised|realized|told|did) [me|us]
    moral: (that was|that's|that day|that night) ..3 (i|when i|the day|when) ..2 (learned|learnt|realised|realized|understood|knew|changed|decided|stopped)
    moral: (taught|teaches) (me|us) ..5 (more|that|everything|about|lesson|is|not)
    moral: (never|always|don't|stop|start|be|pay|hire|fire|trust|listen|call|choose|wait|plant|close|put down|keep|show|see|empty) ..8 [.] >>
    moral: (never|don't) (judge|underestimate|forget|give up|stop|quit|burn|settle|let|assume) ..8
    moral: (you never know|it's never about|it's not about|we're all|people don't|leaders|kindness|character|honesty|respect|success|trust|money|loyalty|silence|love|pressure|talent|titles|degrees|skills|attitude|ego|values|integrity|culture|courage|gratitude|humility|patience|family|leadership) ..1 (is|isn't|aren't|who|what|has|costs|shows|beats|can|can't|don't|doesn't|won't|never|always|scales|matters|pays|listen|leave|forget|said|think) ..8
    moral: (be kind|be the|keep going|trust the process|read that again|let that sink in|think about that|sit with that|remember that|remember this|your turn|if that's you|if you're ready|if you aren't|if you've been there|let's talk|dm me|join the|my calendar|book a call|come talk)
    moral: (can be taught|can't be taught|can't teach|isn't taught|when no one is watching|when nobody's watching)
    moral: (hired|promoted) (him|her|them|the guy|the girl|b|number) (on the spot|immediately|anyway|by lunch|.)
    moral: (today|now|two years later) [,] (she|he|they|that {word}|i|we) (runs|leads|is|are|owns|own|heads|coach|help|run|bought|has|have|helps|makes|now)
    "#
}

/// Share of paragraphs that are one short line, and how many paragraphs there are.
fn lone_lines(text: &Text) -> (usize, usize) {
    let mut paragraphs = 0;
    let mut lone = 0;
    for line in &text.lines {
        let starts = text.tokens[line.start as usize].has(flag::PARAGRAPH_START);
        let ends = text.tokens.get(line.end as usize).is_none_or(|next| next.has(flag::PARAGRAPH_START));
        paragraphs += usize::from(starts);
        lone += usize::from(starts && ends && line.end - line.start <= 16);
    }
    (lone, paragraphs)
}

/// Names in the middle of sentences: real cases have them.
fn named(text: &Text) -> usize {
    text.tokens
        .windows(2)
        .filter(|pair| {
            pair.iter().all(|token| token.kind == Kind::Word && token.has(flag::CAPITAL) && !token.has(flag::CAPS))
                && !pair[0].has(flag::SENTENCE_START)
        })
        .count()
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    let story = reading.labelled("story").count();
    let moral = reading.labelled("moral").count();
    if story == 0 || story < 3 && moral == 0 {
        return;
    }
    let (lone, paragraphs) = lone_lines(text);
    let is_verse = paragraphs >= 5 && lone * 10 >= paragraphs * 7;
    let tells = is_verse && text.counts.links == 0 && named(text) <= 1;
    if tells {
        for hit in reading.hits() {
            finds.add(hit, "Tells a parable in single lines, with no name or date in it.");
        }
    }
}

examples! {
    bait: [
        "I hired the quietest person in the room.\n\nEveryone laughed.\n\nSix months later she ran the department.\n\nShe never raised her voice.\n\nHire for listening.",
        "The janitor knocked on my door.\n\nI was busy.\n\nHe knocked again.\n\n\"Your light is on every night,\" he said.\n\nI went home.\n\nNever forget who is waiting.",
        "Last year I was crying in my car.\n\nThen one day I stopped chasing.\n\nI started listening.\n\nToday I help founders sleep again.\n\nIf that's you, DM me.",
    ],
    fine: [
        "I was stuck in the lift with our head of finance for 40 minutes. We talked about bees. He has six hives.",
        "In 2019 we hired Maria Gonzalez at our Leeds plant. By 2022 her line had the lowest scrap rate of all nine.",
        "It rained.\n\nWe walked anyway.\n\n14 km, two blisters, one very good pub.\n\nMap in the comments.",
        "Roses are red.\n\nI burnt the toast.\n\nThe smoke alarm works.",
        "My grandmother turned 90. She blew out the candles in one go and asked for whisky.",
    ],
}
