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
    learned: Some((Label::SaveBait, "These words ask to be saved.")),
    detect: |reading, finds| asks(reading, finds, |_| "Asks to be saved or bookmarked."),
};

frames! {
    r#"
    @save = (save|bookmark|screenshot|screencap|screen-shot|favourite|favorite|fave|repin|re-pin|screengrab|book-mark|bookmarking)
    @post = (post|thread|tweet|reel|video|carousel|checklist|list|infographic|guide|cheatsheet|cheat sheet|pin|graphic|template|recipe|swipe|one|prompt|prompts|tip|tips|slide|slides|framework|caption|formula|roadmap|outfit|routine|itinerary|map|chart|sheet|playbook|page|workout)
    @into = (saves|saved|bookmarks|saved folder|saved posts|saved items|camera roll|favourites|favorites|collection|collections|folder|save folder|inspo folder|swipe file|toolbox|back pocket|notes app)

    save: ~ {save} (this|these|that) [entire|whole|quick|little|full|very] {post}
    save: ~ {save} (this|these) $
    save: ~ {save} [the whole|all of] (this|these|it|that|dis) [one] (for|now|before|so|and|,|&|+|to|if|because|asap|rn|right now|👇|⬇|:|—|-|!|.|📌|🔖|or|in|when|somewhere|then|please|pls|n|today|immediately|you|✅|💾|thank) !(file|document|page|form|project|planet|dog|cat|river|bridge|building|pub|species|school|church|library|hospital|town|village|land|forest|beach|animal)
    save: ~ {save} (the|my) [whole|entire|full] (post|thread|tweet|reel|carousel|video|list|pin|infographic|graphic|cheatsheet)
    save: ~ {save} (for later|for future|for reference|for your|for when|for the next|for next|to try|to remember|to read|to come back|n|& share|& send|and share|and send|and revisit|and thank|& thank|, share|+ share|now|4 later|4 l8r|for inspo|for inspiration|before you|before your|and follow|& follow|for a rainy)
    save: ~ (like|share|comment|follow|repost|tag|send|swipe|read|print|pin) [,|and|&|+|/|n|then|or] [share|like|comment|follow|repost|,|and|&|+] [,|and|&|+|or|n|then] (save|bookmark) [this|it|for|,|!|.|$|and|&|✅|repeat|+] !(our|the|money|time|lives|up|on)
    save: ~ (bookmark|screenshot) [.|!|it|now] $
    save: ~ (bookmark|screenshot|bookmarks) (it|this|now|that|these|rn|asap|for|before|so)
    save: ~ save (it|this) [.|!|,] [//] (read it|come back|thank me|you'll|print|use it|share|study|revisit|repeat|re-read|refer)
    save: bookmarks [.|,|!] [//] (now|go|asap|immediately)
    save: ~ pin (this|it) [post|tweet] (for|so|to your|to try|before|now|somewhere|and) !(the|fabric|top)
    save: ~ (pin|📌) for later
    save: (💾|🔖) (this|it|save|for|bookmark|to|if|so|before|now|these|that|post)
    save: 📌 (save|bookmark|for later|this for|keep|pin this)
    save: {press} [on] (save|that save|the save|the bookmark|that bookmark|bookmark|that little flag|the little flag|the flag icon|that flag|the ribbon|the little ribbon|the three dots|that save button|the save button|the save icon|🔖|💾|the star) !(changes|file|as|all)
    save: ~ (pop|stick|put|add|tuck|chuck|throw|keep|store|drop|stash|file|shove|pin|save|slide|send|toss|whack|hide|plop|slip|leave|move|bung|lob) [this|it|these|that|me] [one|post|list|reel|carousel|thread|recipe] (in|into|to|under|on|away in) (your|ur|the|a|those) [{word}] {into} 
    save: ~ (keep|store|stash|file|tuck) (this|it) (post|thread|one|list|carousel|handy|bookmarked|saved|close|pinned|in your|in ur|for later|for when|away for|in this|somewhere safe|somewhere you|for the next|for your next) !(pocket|freezer|fridge|hand)
    save: (keep|have) (this|it) (handy|bookmarked|saved|pinned|close by|in your saves|to hand)
    save: (worth|without|try|consider|recommend|start|stop and|suggest) (saving|bookmarking|screenshotting|a save|a bookmark) [this|it|imo|!|$|,|for]
    save: (worth a (save|bookmark|screenshot))
    save: (you'll|you|u|you will|you're|you'd|youre|gonna|going to|will) [want|wanna|need|going|definitely|might|may|really] [to|going to] [want|wanna|need] [to] (save|bookmark|screenshot|keep|pin|hang on to) (this|it|that|these) [one|post|thread|list|handy|close]
    save: (make|be) sure [that] [you|to|you've|u|2] (save|saved|bookmark|bookmarked|screenshot|hit save) [this|it|the]
    save: (don't|dont|never|do not) ..2 (scroll|leave|go|swipe|move on|move|keep) ..3 (without|before|until|till) ..3 (saving|save|bookmarking|bookmark|saved)
    save: (don't|do not|dont) (forget to|lose this|sleep on this|lose it) ..3 (save (this|it|for later)|bookmark|saving)
    save: (so|before) [that] you (don't|never|can|won't|do not|always) ..2 (lose|forget|find|come back) ..5 (save|bookmark|pin)
    save: (save|saved|bookmark|bookmarked|screenshot|saves|press|hit|pin|saving|bookmarks) ..9 (thank me|thank you|thanks you|thank yourself|future you|future self|future u|you'll thank|say thanks|you'll be back|glad you did|regret) !(for)
    save: (thank me|thank yourself) (later|in) ..5 (save|bookmark)
    save: ~ saving (this|these) [sound|post|recipe|thread|one|reel|audio|outfit] (?|and|bc|because|for|!|👀|rn|and|so|immediately|right now) 
    save: (the kind of|a|one) (post|thread|list) (you|to|that you) (save|bookmark|screenshot|keep)
    save: (if|the) ..3 (only|one thing|one post) ..3 (save|bookmark) (one|this|today|all)
    save: ~ go on , save 
    save: ~ (save|bookmark|screenshot) (this|it|that) ..4 (before|disappears|deleted|gone|taken|buried)
    odd: (squirrel|stash|tuck|file|bookmark|stow|salt|hide|put|store|lock|pop|pin) (this|it|these|that) [one|post|list|thread] (away|aside|safely|somewhere safe|under) [for|until|in|till|,|.|!|$|now|and|because] !(from)
    odd: (bank|hoard|stash|clip|dog-ear|dog ear|earmark|archive|favourite|favorite|pocket|snag|yoink) (this|it) [one|post|thread|list|now|idea] (for|before|now|so|and|until|,|!|$|because|as|to) ..3
    odd: put a pin in this
    odd: (pin|add|save|clip) (this|it|these|that) (to|in|on) (your|ur) [{word}] [{word}] (board|boards|moodboard|mood board|pinterest|wall of|notes|reading list|folder|list|collection|faves|favorites|favourites)
    odd: (come|coming|comes|go|refer) back to (this|it) (when|next|on|every|in|the|at|later|before|again|whenever|if) ..6 [,|.|—] ..4 (save|bookmark|screenshot|saved)
    odd: ~ (save|bookmark|screenshot) ..4 (thank|thanks|thanking|glad|grateful|come back|coming back|revisit|refer back|need it|need this|handy|forget|lose|regret|next time)  !(money|time)
    odd: (screenshots|screenshot|saves|save button|bookmarks|bookmark button|notebooks) (at the ready|ready|on|welcome|encouraged|allowed|recommended|is your friend|is right there|is free|is there)
    odd: (have|got|is|keep|find) (this|it|these) [one] (saved|bookmarked|pinned|screenshotted|handy|to hand) (for|when|next|before|in|on|somewhere|already|,|!|.|$|and|👇) ..2
    odd: (without|before|after|until you|till you) (saving|bookmarking|screenshotting|hitting save|saved|save) (this|it|that|first|!|.|$|for|me|somewhere|the post) !(money|up)
    odd: ~ (send|forward|dm) this to yourself
    odd: (lose|losing|lost) (this|it) (in|to|under|among|down) (your|the|a) (feed|scroll|algorithm|timeline|abyss|void|fyp|noise|doomscroll)
    odd: (you'll|you will|you're going to|you|ur|future you|your future self|someone) [will|definitely|gonna|probably|might|may|be|going to|is going to] (want|need|wish|thank|be glad|be grateful|kick yourself|look|forget|come back|be looking|be searching|search|scroll) ..8 (save it|save this|saved|saved this|saved it|bookmark|bookmarked|screenshot|saving|saving it|bookmarking)
    odd: (swipe|scroll|read) (to|through|till) ..4 (then|and) (save|bookmark|screenshot) !(time|money)
    odd: (one|this is one|definitely one|a post|a list|an idea|something|a recipe|one) (to|for) (save|bookmark|screenshot|the saves|the bookmarks) (for|,|.|!|$|and|📌|🔖|later|before|now) !(money|you|the)
    save: ~ (save|bookmark) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react|reshare|restack) !(price|button|buttons|your|the|our|a|of|holder|some)
    save: ~ (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react|reshare|restack) [this|it|post|this post|below|me|us|my page|our page|up|away|here|this one|this pic|this video|this reel] [,|and|&|+|/|•|-|—|or|then|n|.|:|→|!] [and|then|please|also|even] (save|bookmark) [this|it|post|this post|below|me|us|for|if|to|with|!|.|,|&|and|+|$|so] !(button|buttons|your|our|of|up|the|through|a|that|how|what|some)
    save: ^ (save|bookmark) [this|it|this post|below|the post] // ^ (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react|reshare|restack) 
    save: ^ (like|comment|share|repost|follow|subscribe|tag|retweet|rt|react|reshare|restack) [this|it|this post|below|the post] // ^ (save|bookmark) !(your|our|of|up|the|through|a|that|how|what|some)
    draw: (giveaway|raffle|winner|winners|win a|win our|win the|win this|win two|win an|win one|win some|one lucky|lucky winner|lucky follower|lucky someone|entries|enter by|enter :|enter ,|random winner|up for grabs|gvwy|airdrop|prize pack|mystery box|out of the hat|draw on)
    loose: ~ (save|bookmark) (this|the post|it)
    last: ~ (save|bookmark|screenshot) (+|and|&|n|then|,) [then|and] (send|share|forward|show|try|thank|tell|pass|swap|plan)
    wide: {press} [on] (that|the|ur|your|this) [little|lil|wee|tiny|small|big] (bookmark|ribbon|save|flag|saved|bookmark button|bookmark icon|save button|🔖)  !(changes|as|file)
    wide: (in|into|to|for|under) (your|the|ya|ur) (bookmarks|saves|saved folder|saved posts|saved|favourites|saved list|camera roll|save folder|bookmark folder|bookmarks bar) [before|for|now|!|.|$|,|📥|and|so|until|till|you] 
    wide: (get|have|keep|make sure) (it|this|these|that) [one] (saved|bookmarked|screenshotted|pinned) [for|now|!|.|$|,|before|somewhere|to|because|so]
    wide: (begging|telling|told|tell|remind|reminding|asking|want|wants|thank|thanks) you (to|for) (save this|save it|save the post|saving this|saving it|bookmark|bookmarking|screenshot|screenshotting|tap that|hit save|keep this post)
    wide: for you to (save|bookmark|screenshot) !(money|time|up|on)
    wide: ~ (grab|take|snap|get) (a|that|your|the) (screenshot|screengrab|screen grab|screencap) [of|,|!|.|now|before|and|for|$|so|you] !(bug)
    wide: ~ (save|bookmark|screenshot|keep) (or|now|then|today|first) [regret|cry|lose|,|panic|and|forget|thank|read|it|weep]
    wide: (read|watch|swipe|scroll|like) (now|first|later) , (save|bookmark)
    wide: ~ (keep|pin|store|park|stash) (for|till|until) (later|next|when you|your next|the weekend|reference|future|a rainy) 
    wide: (this one's|that's|this is|it's|here's) a keeper ..5 (save|saved|bookmark|bookmarked|screenshot)
    wide: if you (don't|do not|dont|forget to|didn't) (save|bookmark|screenshot) (this|it) 
    wide: (you'll|you will|ur gonna|you're gonna|you're going to|u will|youll) (need|want|use|thank) (this|it|me|yourself) ..6 [,|.|!|so] [//] [so] (save|bookmark|hit|screenshot|pin|tap|stick|pop|chuck) 
    wide: (⭐|🌟|📥|💾|🔖|📌) (it|this|these|now|and|for|save|that)
    wide: (long press|long-press|hold down|press and hold) ..4 (save|bookmark)
    wide: (one|another|something) for (your|the|ur) (saved|saves|bookmarks|save folder|saved folder|camera roll|favourites)
    wide: (came|come|coming|comes) back to (this|it) (later|when|next|before|in|every|at) [so|.|,|!|—] [//] [so|just] (save|bookmark)
    wide: (save|bookmark|screenshot) (this|it|me|these) [one|post|thread] (for|before|until|till|cause|cos|coz|bc|because|if|so|n|&|and|now|,|!|.|$|as|while|or|somewhere|to|today|x) !(file|document|changes|money)
    wide: ^ (save|bookmark|screenshot) [this|it|that] [.|!] ^^
    wide: thank me (later|in|when|tomorrow|next|at|after) ..6 (save|bookmark|saved)
    save: ~ (favourite|favorite|fave) this (tweet|post|thread|for|so) 
    save: ~ (print|pin|stick) [it|this] ..3 (out|up) ..3 save it
    save: (save|bookmark|saved) button ..5 (exists|there|reason|right there)
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
        "Save me a seat, I'm on the next bus.",
        "The document is saved every ten seconds.",
    ],
}
