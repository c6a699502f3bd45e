//! The post asks to be saved, bookmarked or kept as a picture, for its own sake.
//!
//! # Why it costs results
//!
//! Most of what is saved is never opened again, so the line takes the place of a step that would have brought the reader
//! nearer. What is worth keeping gets kept unasked.
//!
//! # What to do instead
//!
//! Say when it will be needed and let the reader decide, or offer it in a form that is easy to find again: a page, a file.
//!
//! # Source
//!
//! The save-for-later habit is described in Meta's and LinkedIn's guides for creators; that it brings results is not shown
//! by any source known here.

use super::prelude::*;

pub(crate) const RULE: Definition = Definition {
    title: "Asks to be saved",
    family: Family::Solicitation,
    default_level: Level::Badge,
    frames: Some(FRAMES),
    guards: Guards::ALL.without(Guards::APPEAL).without(Guards::CODE),
    learned: Some((Label::SaveBait, "Reads like posts that ask to be saved; these words weighed most.")),
    detect: |reading, finds| asks(reading, finds, |_| "Asks to be saved or bookmarked."),
};

frames! {
    r#"
    @save = (save|bookmark|screenshot|screen-shot|favourite|favorite|repin|re-pin|screengrab|book-mark)
    @post = (post|thread|tweet|reel|video|carousel|checklist|list|guide|cheat sheet|pin|template|recipe|swipe|one|prompt|prompts|tip|tips|slide|slides|framework|caption|formula|outfit|routine|map|chart|sheet|playbook|page)
    @into = (saves|saved|bookmarks|saved folder|camera roll|collection|collections|folder)

    # A browser's bookmarks.
    other: (bookmark|bookmarks) (folder|folders|bar|manager|menu|sync|list|toolbar|file|files)

    save: ~ {save} (this|these|that) [entire|whole|quick|little|full|very] {post}
    save: ~ {save} [the whole|all of] (this|these|it|that|dis) [one] (for|now|before|so|and|,|&|+|to|if|because|rn|right now|👇|⬇|:|—|-|!|.|📌|or|in|when|somewhere|then|please|pls|n|today|immediately|you|✅|thank) !(file|document|page|form|project|planet|dog|cat|river|bridge|building|pub|species|school|church|library|hospital|town|village|land|forest|beach|animal)
    save: ~ {save} (the|my) [whole|entire|full] (post|thread|tweet|reel|carousel|video|list|pin)
    save: ~ {save} (for later|for your|for when|for the next|for next|to try|to read|n|& share|& send|and share|and send|and thank|& thank|, share|now|before you|before your|and follow|& follow)
    save: ~ (like|share|comment|follow|repost|tag|send|swipe|read|print|pin) [,|and|&|+|/|n|then|or] [share|like|comment|follow|repost|,|and|&|+] [,|and|&|+|or|n|then] (save|bookmark) [this|it|for|,|!|.|$|and|&|✅|repeat|+] !(our|the|money|time|lives|up|on)
    save: ~ (bookmark|screenshot) [.|!|it|now] $
    save: ~ (bookmark|screenshot) (it|this|now|that|these|rn|for|before|so)
    save: ~ save (it|this) [.|!|,] [//] (read it|come back|thank me|you'll|print|use it|share|study|repeat)
    save: bookmarks [.|,|!] [//] (now|go|immediately)
    save: ~ pin (this|it) [post|tweet] (for|so|to your|to try|before|now|somewhere|and) !(the|fabric|top)
    save: (💾|🔖) (this|it|save|for|bookmark|to|if|so|before|now|these|that|post)
    save: 📌 (save|bookmark|for later|this for|keep)
    save: {press} [on] (save|the bookmark|that bookmark|bookmark|that little flag|the little flag|that flag|the ribbon|the little ribbon|the three dots) !(changes|file|as|all)
    save: ~ (pop|stick|put|add|tuck|chuck|throw|keep|store|drop|file|pin|save|slide|send|hide|slip|leave|move) [this|it|these|that|me] [one|post|list|reel|carousel|thread|recipe] (in|into|to|under|on) (your|ur|the|a|those) [{word}] {into} 
    save: ~ (keep|store|stash|file|tuck) (this|it) (post|thread|one|list|carousel|saved|close|pinned|in your|in ur|for later|for when|away for|in this|somewhere you|for the next|for your next) !(pocket|freezer|fridge|hand)
    save: (worth|without|try|consider|recommend|start|suggest) (saving|bookmarking) [this|it|imo|!|$|,|for]
    save: (make|be) sure [that] [you|to|you've|u|2] (save|saved|bookmark|screenshot) [this|it|the]
    save: (don't|dont|never|do not) ..2 (scroll|leave|go|swipe|move|keep) ..3 (without|before|until|till) ..3 (saving|save|bookmark|saved)
    save: (save|saved|bookmark|screenshot|saves|press|hit|pin|saving|bookmarks) ..9 (thank me|thank you|future you|future self|future u|you'll thank|you'll be back|regret) !(for)
    save: ~ saving (this|these) [sound|post|recipe|thread|one|reel|audio|outfit] (?|and|bc|because|for|!|👀|rn|and|so|immediately|right now) 
    save: (the kind of|a|one) (post|thread|list) (you|to|that you) (save|bookmark|screenshot|keep)
    save: (if|the) ..3 (only|one thing) ..3 (save|bookmark) (one|this|today|all)
    save: ~ go on , save 
    save: ~ (save|bookmark|screenshot) (this|it|that) ..4 (before|disappears|deleted|gone|taken|buried)
    odd: (squirrel|tuck|file|bookmark|salt|hide|put|store|lock|pop|pin) (this|it|these|that) [one|post|list|thread] (away|aside|somewhere safe|under) [for|until|in|till|,|.|!|$|now|and|because] !(from)
    odd: (bank|stash|clip|archive|favourite|favorite|pocket) (this|it) [one|post|thread|list|now|idea] (for|before|now|so|and|until|,|!|$|because|as|to) ..3
    odd: put a pin in this
    odd: (pin|add|save|clip) (this|it|these|that) (to|in|on) (your|ur) [{word}] [{word}] (board|boards|wall of|notes|folder|list|collection)
    odd: ~ (save|bookmark|screenshot) ..4 (thank|thanks|glad|grateful|come back|coming back|need it|need this|forget|lose|regret|next time) !(money|time)
    odd: (without|before|after|until you) (saving|saved|save) (this|it|that|first|!|.|$|for|me|somewhere|the post) !(money|up)
    odd: (lose|losing|lost) (this|it) (in|to|under|among|down) (your|the|a) (feed|scroll|algorithm|timeline|noise)
    odd: (you'll|you will|you're going to|you|ur|someone) [will|definitely|gonna|probably|might|may|be|going to|is going to] (want|need|wish|thank|be glad|look|forget|come back|search|scroll) ..8 (save it|save this|saved|bookmark|bookmarked|screenshot|saving)
    save: ~ (save|bookmark) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this video] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react) !(price|button|buttons|your|the|our|a|of|holder|some)
    save: ^ (save|bookmark) [this|it|this post|below|the post] // ^ (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react) 
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|one lucky|lucky follower|lucky someone|entries|enter :|enter ,|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (save|bookmark) (this|the post|it)
    last: ~ (save|bookmark|screenshot) (+|and|&|n|then|,) [then|and] (send|share|forward|show|try|thank|tell|pass|swap|plan)
    wide: {press} [on] (that|the|ur|your|this) [little|lil|wee|tiny|small|big] (bookmark|ribbon|save|flag|saved) !(changes|as|file)
    wide: (in|into|to|for|under) (your|the|ya|ur) (bookmarks|saves|saved|camera roll) [before|for|now|!|.|$|,|and|so|until|till|you] 
    wide: (begging|telling|told|tell|remind|asking|want|wants|thank|thanks) you (to|for) (save this|save it|bookmark|screenshot|tap that)
    wide: for you to (save|bookmark|screenshot) !(money|time|up|on)
    wide: ~ (grab|take|get) (a|that|your|the) screenshot [of|,|!|.|now|before|and|for|$|so|you] !(bug)
    wide: ~ (save|bookmark|screenshot|keep) (or|now|then|today|first) [regret|cry|lose|,|panic|and|forget|thank|read|it]
    wide: (read|watch|swipe|scroll|like) (now|first|later) , (save|bookmark)
    wide: ~ (keep|pin|store|park) (for|till|until) (later|next|when you|your next|the weekend|reference|future) 
    wide: (this one's|that's|this is|it's|here's) a keeper ..5 (save|saved|bookmark|screenshot)
    wide: if you (don't|do not|dont|didn't) (save|bookmark|screenshot) (this|it) 
    wide: (you'll|you will|you're gonna|you're going to|u will) (need|want|use|thank) (this|it|me|yourself) ..6 [,|.|!|so] [//] [so] (save|bookmark|hit|screenshot|pin|tap|stick|pop) 
    wide: (⭐|🌟|💾|🔖|📌) (it|this|these|now|and|for|save|that)
    wide: long-press ..4 (save|bookmark)
    wide: (one|another|something) for (your|the|ur) (saved|saves|camera roll)
    wide: (save|bookmark|screenshot) (this|it|me|these) [one|post|thread] (for|before|until|till|cause|cos|coz|bc|because|if|so|n|&|and|now|,|!|.|$|as|while|or|somewhere|to|today|x) !(file|document|changes|money)
    save: (lose|losing|bury|buried|forget) (it|this) in (the|your) (feed|scroll|timeline)
    "#
}

examples! {
    bait: [
        "«Save this for» later",
        "Bookmark this before your next flat viewing.",
        "💾 this one",
        "You'll want to save this list.",
        "Stick this in your saved folder for the next rainy day",
        "Don't scroll on without saving it!",
        "Screenshot this and make it your wallpaper",
        "Tap the bookmark, thank me in March.",
        "🔖 Save for your next trip",
        "s a v e  this post before it's gone",
    ],
    fine: [
        "Save the date: 14 June in the courtyard.",
        "Save 30 % on passes until Sunday.",
        "Press Ctrl and S to save this file.",
        "The crew saved fourteen people from the roof.",
        "How we saved four hours a week by dropping one meeting.",
        "Help save the pool: the hearing is on Monday.",
        "The pin code of the shed has changed.",
        "Keep this medicine away from children.",
        "Please save your receipts for the refund.",
        "I bookmarked the page and lost it when the browser crashed.",
        "Bookmark folders now sync between phone and laptop.",
        "The bookmarks bar is hidden by default from version 9 on.",
        "Save me a seat, I'm on the next bus.",
        "The document is saved every ten seconds.",
    ],
}
