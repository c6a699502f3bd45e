// Generated from src/protocol.rs; `UPSHOT_WRITE=1 cargo test --lib protocol` writes it anew.

/**
 * A site: where it lives, and how its posts are read.
 */
export type Adapter = {
/**
 * Lower case, digits and hyphens; never renamed, since settings refer to it. The file bears the same name.
 */
id: string,
/**
 * Name for people.
 */
name: string,
/**
 * Platform id as in [`Platform::from_id`].
 */
platform: string,
/**
 * How sure the facts behind it are.
 */
confidence: Confidence,
/**
 * Match patterns of its addresses. Empty for software that runs on servers of any name: see `recognise`.
 */
hosts: Array<string>,
/**
 * The page is this site when one of these matches. Empty: the host is enough.
 */
recognise: Array<string>,
/**
 * Feeds of it stand in frames of its own hosts too. Elsewhere frames are let be.
 */
frames: boolean,
/**
 * What the user should know of the site's terms before turning Upshot on; empty when nothing.
 */
terms: string,
/**
 * What is known to be weak or missing, for the documentation; empty when nothing.
 */
notes: string,
/**
 * Addresses through which the site sends outgoing links.
 */
redirects: Array<Redirect>,
/**
 * How its pages look, newest first.
 */
layouts: Array<Layout>,
/**
 * Where posts are written on it. A site may show several editors side by side.
 */
composers: Array<Composer>, };

/**
 * A coarse reading of the score, so that nobody reads false precision into a number.
 */
export type Band = "low" | "some" | "good" | "strong";

/**
 * How far a figure about a site can be trusted.
 */
export type Basis = "documented" | "reported";

/**
 * What to do with a draft.
 */
export type Change = "add" | "take-out";

/**
 * What a user chooses from a post, for the site of that post or for every site.
 */
export type Choice = { "what": "level",
/**
 * Id of the rule.
 */
rule: string,
/**
 * What it shall do from now on.
 */
level: Level, } | { "what": "rule",
/**
 * Id of the rule.
 */
rule: string,
/**
 * `true` mutes it.
 */
muted: boolean, } | { "what": "author",
/**
 * The handle as the page gives it.
 */
author: string,
/**
 * `true` mutes the author.
 */
muted: boolean, } | { "what": "site",
/**
 * `false` turns it off.
 */
on: boolean, } | { "what": "composers",
/**
 * `false` ends it.
 */
on: boolean, } | { "what": "wrong",
/**
 * Id of the rule whose verdict it is.
 */
rule: string,
/**
 * The post as it was judged. A hash of it is kept, and nothing else.
 */
post: PostText,
/**
 * `false` takes it back.
 */
wrong: boolean, };

/**
 * Where posts are written. Only read: nothing here says how to write into an editor.
 */
export type Composer = {
/**
 * Lower case, digits and hyphens; unique within the adapter.
 */
id: string,
/**
 * Platform id, where it is not the adapter's.
 */
platform: string | null,
/**
 * Boxes that hold the words: fields, or elements that are `contenteditable`. In the order of trust: the first
 * selector that matches the box in use finds the others of its thread too.
 */
boxes: Array<string>,
/**
 * Fields that are read before the boxes: a title, a content warning.
 */
titles: Array<string>,
/**
 * What matches, or lies in a match, is no post: comments, messages, searches.
 */
exclude: Array<string>,
/**
 * The nearest of these around a box holds every box of its thread; the first selector with a match counts. Without
 * any, a box stands alone.
 */
together: Array<string>,
/**
 * What the verdict is appended to, around the box and never in it: a dialog that keeps the focus inside, say. The
 * first selector with a match counts; else the nearest dialog, else the page.
 */
holder: Array<string>,
/**
 * Elements whose open shadow root may hold boxes or titles.
 */
shadows: Array<string>,
/**
 * Controls of the thread beside which the verdict would like to stand.
 */
near: Array<string>, };

/**
 * What the script that reads drafts needs to know of the page it is on.
 */
export type Composers = {
/**
 * The adapters of its host, else those that know a server by its markup.
 */
adapters: Array<Adapter>,
/**
 * Whether drafts on it may be read without being asked: the site is granted, and nothing is paused.
 */
open: boolean, };

/**
 * How sure the facts behind an adapter are.
 */
export type Confidence = "solid" | "good" | "fair" | "weak";

/**
 * One piece of evidence and the points it brings under the chosen goal.
 */
export type Contribution = {
/**
 * The lens it is read through.
 */
lens: Lens,
/**
 * Id of the cue in the published table, kebab-case.
 */
cue: string,
/**
 * What was seen, short enough for a list.
 */
what: string,
/**
 * Points added to the score; negative where a wording costs trust.
 */
points: number,
/**
 * The words it was read off; empty for what is missing or spread over the whole text.
 */
spans: Array<Span>, };

/**
 * Posts seen and flags given. A post is counted once for every page on which it is met.
 */
export type Counts = {
/**
 * Version of this shape.
 */
version: number,
/**
 * The day on which counting began, as `2026-11-22`; empty before the first post.
 */
since: string,
/**
 * Posts whose words were read.
 */
read: number,
/**
 * Of those, posts that got a verdict on their results.
 */
judged: number,
/**
 * Posts in which a rule found something that was shown, by rule id.
 */
flags: { [key in string]: number }, };

/**
 * How much of the badge is shown on posts.
 */
export type Density = "full" | "dot" | "quiet";

/**
 * A verdict that the user called wrong: silent since, and listed for a report. It holds nothing of the post but a hash.
 */
export type Dispute = {
/**
 * What [`crate::mutes::dispute_key`] made of site, post and rule.
 */
key: string,
/**
 * Adapter id, or the host name of a server.
 */
site: string,
/**
 * Id of the rule.
 */
rule: string,
/**
 * The day, as `2026-11-22`.
 */
day: string,
/**
 * Version of the engine that gave the verdict.
 */
engine: string,
/**
 * Which forms of the rule matched, by their labels in the rule's file; `tone` when only learned scores did.
 */
form: string, };

/**
 * The answer to [`ToBackground::Draft`].
 */
export type DraftAnswer = { "kind": "judged",
/**
 * What the engine says of it, spans in UTF-16 code units.
 */
verdict: DraftVerdict, } | { "kind": "failed" } | { "kind": "closed" };

/**
 * Everything the engine has to say about a draft.
 */
export type DraftVerdict = {
/**
 * The same verdict that the feed would get.
 */
report: Report,
/**
 * What would raise the score, as [`crate::advise`] gives it.
 */
advice: Array<Suggestion>,
/**
 * What the site makes of it.
 */
preview: Preview,
/**
 * The draft with the bait taken out; absent where that takes rewriting.
 */
improved: Improved | null, };

/**
 * The part of the settings that a feed needs.
 */
export type FeedView = {
/**
 * The goal that scores are computed for.
 */
goal: Goal,
/**
 * How much is shown.
 */
density: Density,
/**
 * Comments and replies are read like posts.
 */
comments: boolean,
/**
 * Drafts are checked beside the composers of sites, without being asked.
 */
composers: boolean,
/**
 * The level of every rule, defaults included, by rule id.
 */
levels: { [key in string]: Level },
/**
 * Everything is paused, or this page's site is turned off.
 */
paused: boolean,
/**
 * Adapter ids, and host names of servers granted one by one, of sites that the user turned off.
 */
sitesOff: Array<string>,
/**
 * Name of the page's site for people.
 */
site: string,
/**
 * Changes whenever something is silenced on this site, or no longer, or another language is read: every post is then to be judged anew.
 */
silences: string,
/**
 * The page is in a private window: what is chosen there holds in private windows, and goes with the last of them.
 */
private: boolean, };

/**
 * One bait pattern found in a post: what was seen, why it matters, what to do instead.
 */
export type Flag = {
/**
 * Id of the rule, kebab-case, never renamed.
 */
rule: string,
/**
 * Name of the rule for people.
 */
title: string,
/**
 * What was seen, in one plain sentence about the words.
 */
what: string,
/**
 * Why it costs results.
 */
why: string,
/**
 * What to do instead.
 */
instead: string,
/**
 * Where it stands, in the order of the text; never empty.
 */
spans: Array<Span>, };

/**
 * What the reader sees before "see more".
 */
export type Fold = {
/**
 * The stretch that shows: from the start of the text, and to its end when nothing is hidden.
 */
shown: Span,
/**
 * Characters (grapheme clusters) behind "see more"; 0 when everything shows.
 */
hidden: number,
/**
 * The site's rule, one plain sentence.
 */
how: string,
/**
 * Where that is said.
 */
source: string,
/**
 * How far the figure can be trusted.
 */
basis: Basis, };

/**
 * What a content script says over the port `feed`.
 */
export type FromFeed = { "kind": "hello" } | { "kind": "judge",
/**
 * Chosen by the sender, to tell answers apart.
 */
batch: number,
/**
 * The posts, visible ones first.
 */
posts: Array<PostText>, } | { "kind": "choose",
/**
 * What was chosen.
 */
choice: Choice, } | { "kind": "options" } | { "kind": "compose" };

/**
 * What the user wants posts to bring. Weights per goal are published in the results table.
 */
export type Goal = "balanced" | "traffic" | "leads" | "trust" | "community";

/**
 * A text that the user sent from a page to the draft page.
 */
export type Handed = {
/**
 * The text.
 */
text: string,
/**
 * Platform id of the page that it comes from.
 */
platform: string,
/**
 * It comes from a private window: it is shown, and kept nowhere.
 */
isPrivate: boolean, };

/**
 * How reading goes on one page. Counts only: no text, no address.
 */
export type Health = {
/**
 * Posts found since the page was opened.
 */
found: number,
/**
 * Of those, posts whose text was read.
 */
read: number,
/**
 * Of those, posts that got a verdict on their results.
 */
judged: number,
/**
 * Of those read, posts whose text allowed no verdict (too short, other language, cut).
 */
notAssessed: number,
/**
 * Id of the adapter in use; empty when none recognised the page.
 */
adapter: string,
/**
 * Name of the layout recognised; empty when none was.
 */
layout: string,
/**
 * How far down its list the selector for posts was that hit: 0 for the preferred one.
 */
fallback: number,
/**
 * Blocks in a row that look like posts by structure alone; counted only where no post was found.
 */
lookalikes: number, };

/**
 * A draft with the bait taken out. What is left stands as it was written.
 */
export type Improved = {
/**
 * The text that is left.
 */
text: string,
/**
 * What was taken out, as stretches of the draft in order.
 */
removed: Array<Span>, };

/**
 * One way in which a site's pages are built.
 */
export type Layout = {
/**
 * Lower case, digits and hyphens; unique within the adapter.
 */
id: string,
/**
 * Platform id, where it is not the adapter's: titles of videos are headlines.
 */
platform: string | null,
/**
 * How sure the facts behind it are, where that differs from the rest of the adapter.
 */
confidence: Confidence | null,
/**
 * It reads comments and replies: in use only where the user asks for them.
 */
comments: boolean,
/**
 * In use when one of these matches. Empty: always.
 */
recognise: Array<string>,
/**
 * Elements that hold the feed. The first selector with a match counts, with all its matches; without any, the
 * whole body is watched.
 */
roots: Array<string>,
/**
 * Elements whose open shadow root may hold posts; looked for in the page and in the shadow roots found so far.
 */
shadows: Array<string>,
/**
 * Posts: the first selector with a match on the page counts.
 */
posts: Array<string>,
/**
 * Each of these must match inside a post; until then it is a shell that the site has yet to fill.
 */
require: Array<string>,
/**
 * What matches, or lies in a match, is not a post: copies, placeholders, lists of names.
 */
exclude: Array<string>,
/**
 * What matches, or lies in a match, is a comment or a reply: no post, unless the user asks for them.
 */
replies: Array<string>,
/**
 * Pages of one post: what stands before its id in their path, such as `/status/`. Every other post there is a
 * reply to it, or what it replies to.
 */
thread: Array<string>,
/**
 * The page holds copies of a post side by side: of posts with one and the same id the first to be seen counts.
 */
unique: boolean,
/**
 * Parts of a post that are somebody else's words, or comments below it.
 */
nested: Array<string>,
/**
 * The post's own words: every part that is found, with an empty line between.
 */
text: Array<TextPart>,
/**
 * Inside the words, what is not part of them: "see more", translations, labels for screen readers.
 */
strip: Array<string>,
/**
 * Elements that run on within a line although their tag name says block.
 */
inline: Array<string>,
/**
 * Links that are hashtags although the page leaves out their sign.
 */
tags: Array<string>,
/**
 * What white space means.
 */
whitespace: Whitespace,
/**
 * Signs that the page shows only the beginning.
 */
more: Array<More>,
/**
 * The post's own id, first recipe that gives one. Without any, the words stand for the post.
 */
key: Array<Recipe>,
/**
 * Who wrote it, first recipe that gives something. Used for exemptions only, never judged.
 */
author: Array<Recipe>,
/**
 * Signs of a paid post.
 */
promoted: Promoted,
/**
 * Where the badge goes.
 */
badge: Place, };

/**
 * What of one layout fits the page.
 */
export type LayoutReport = {
/**
 * Ids of adapter and layout.
 */
id: string,
/**
 * The page shows it.
 */
shown: boolean,
/**
 * Which selector for posts hit; -1 where none did.
 */
posts: number,
/**
 * Which selector for words hit in the first post that has any; -1 where none did.
 */
words: number,
/**
 * Every selector of the layout.
 */
selectors: Array<SelectorReport>, };

/**
 * The length of a draft as its site counts, against the limit.
 */
export type Length = {
/**
 * The length, in the units of the site.
 */
used: number,
/**
 * The most that the site takes.
 */
limit: number,
/**
 * The stretch that no longer fits; empty and at the end when all of it does.
 */
past: Span,
/**
 * How the site counts, one plain sentence.
 */
how: string,
/**
 * Where that is said.
 */
source: string,
/**
 * How far the figure can be trusted.
 */
basis: Basis, };

/**
 * The five lenses through which results are read.
 */
export type Lens = "value" | "audience" | "trust" | "path" | "conversation";

/**
 * How full each lens is, from 0 to 100. Shown apart from the points that a lens brings to the score.
 */
export type LensValues = {
/**
 * [`Lens::Value`], 0 to 100.
 */
value: number,
/**
 * [`Lens::Audience`], 0 to 100.
 */
audience: number,
/**
 * [`Lens::Trust`], 0 to 100.
 */
trust: number,
/**
 * [`Lens::Path`], 0 to 100.
 */
path: number,
/**
 * [`Lens::Conversation`], 0 to 100.
 */
conversation: number, };

/**
 * What happens on the page when a rule finds something.
 */
export type Level = "off" | "badge" | "dim" | "collapse";

/**
 * Where the link of a draft sits, and what a link costs in reach on that site. No part of the score.
 */
export type LinkNote = {
/**
 * Where it sits.
 */
place: LinkPlace,
/**
 * The links, or the words that point elsewhere, in the order of the text.
 */
spans: Array<Span>,
/**
 * What that place means for the reader, one plain sentence.
 */
note: string,
/**
 * What a link costs in reach on this site; empty where nothing is known.
 */
cost: string,
/**
 * Where that was found; empty where nothing is known.
 */
source: string,
/**
 * Grade of the evidence: A for experiments, B for large studies with controls, C for uncontrolled data, D for
 * statements and conventions. Empty where nothing is known.
 */
grade: string, };

/**
 * Where the link of a draft sits.
 */
export type LinkPlace = "shown" | "below-fold" | "elsewhere";

/**
 * A control that unfolds the rest of a post.
 */
export type More = {
/**
 * The control.
 */
find: string,
/**
 * The page holds the whole text and only folds it, so all of it is read.
 */
whole: boolean,
/**
 * Counts only where the words end in an ellipsis: nothing else tells the control from others beside it.
 */
ellipsis: boolean, };

/**
 * An author on whose posts Upshot says nothing.
 */
export type MutedAuthor = {
/**
 * Adapter id, or the host name of a server.
 */
site: string,
/**
 * The handle as [`handle`] writes it.
 */
author: string, };

/**
 * A rule that is silent on one site.
 */
export type MutedRule = {
/**
 * Adapter id, or the host name of a server.
 */
site: string,
/**
 * Id of the rule.
 */
rule: string, };

/**
 * One element of an outline.
 */
export type OutlineLine = {
/**
 * How deep it lies.
 */
depth: number,
/**
 * Name of the element, as the page has it.
 */
tag: string,
/**
 * Names of its attributes, as the page has them.
 */
attributes: Array<string>,
/**
 * It holds text of its own.
 */
text: boolean,
/**
 * It has an open shadow root.
 */
shadow: boolean,
/**
 * How many of its kind follow one another.
 */
times: number, };

/**
 * What a page is built like, and what of the adapter fits it. Holds names of elements and attributes as the page has
 * them, and nothing else of the page; [`crate::health::report_text`] reduces them before anybody copies them.
 */
export type PageReport = {
/**
 * How reading goes.
 */
health: Health,
/**
 * The layouts of the adapter in use, or of every one that was tried.
 */
layouts: Array<LayoutReport>,
/**
 * What posts, or what looks like posts, are built of.
 */
outline: Array<OutlineLine>, };

/**
 * Which of several matches holds the words.
 */
export type Pick = "first" | "all" | "last" | "longest";

/**
 * Where the badge goes. Only a preference: it never covers a control of the page.
 */
export type Place = {
/**
 * Beside the first of these that is found, on the side towards the start of the line.
 */
near: Array<string>,
/**
 * Where the post is a web component: the slot through which the badge is shown, first that exists.
 */
slots: Array<string>, };

/**
 * A post as a content script or page hands it over.
 */
export type PostText = {
/**
 * Whatever the sender wants back beside the verdict; never interpreted.
 */
key: string,
/**
 * The post's own words, without quotes and reposts, as shown.
 */
text: string,
/**
 * Platform id as in [`crate::platform::Platform`]; unknown ids count as any platform.
 */
platform: string,
/**
 * Whether the page shows only the beginning.
 */
truncated: boolean,
/**
 * The post's own id on its site; empty when the page gives none. Never shown, never judged.
 */
id: string,
/**
 * Handle of the author, for exemptions; empty when unknown. Never judged.
 */
author: string,
/**
 * The page asks about this post for the first time, so it is counted.
 */
fresh: boolean, };

/**
 * What a site shows of a draft. Everything is absent where nothing is known of the site.
 */
export type Preview = {
/**
 * What the reader sees before "see more".
 */
fold: Fold | null,
/**
 * The length against the limit.
 */
length: Length | null,
/**
 * Where the link sits and what it costs; absent without a link.
 */
link: LinkNote | null, };

/**
 * Signs of a paid post.
 */
export type Promoted = {
/**
 * The post matches one of these, or holds a match outside quotes.
 */
find: Array<string>,
/**
 * One of these, around the post.
 */
around: Array<string>,
/**
 * Where a label may stand.
 */
labels: Array<string>,
/**
 * What such a label says, in any language of the site; compared whole.
 */
words: Array<string>, };

/**
 * Why a post got no verdict on its results.
 */
export type Reason = "too-short" | "language" | "cut" | "no-words";

/**
 * How to read a short value without a pattern language: take an attribute or the text, cut before and after.
 */
export type Recipe = {
/**
 * Where, inside the post but outside quotes; absent: the post itself.
 */
find: string | null,
/**
 * Begin at the nearest element around the post that matches this, rather than at the post.
 */
around: string | null,
/**
 * Begin at the element that follows: facts about a post may stand in the next row.
 */
next: boolean,
/**
 * Only the first match is asked: what stands further down belongs to somebody else.
 */
first: boolean,
/**
 * Attribute to read; absent: the text.
 */
attribute: string | null,
/**
 * Keep what follows the first occurrence of this; without an occurrence the recipe gives nothing.
 */
after: string | null,
/**
 * Of the rest, keep what stands before the first occurrence of any of these.
 */
before: Array<string>, };

/**
 * An address that hides the target of a link in one of its parameters.
 */
export type Redirect = {
/**
 * Host and beginning of the path, such as `l.example.com/l.php`.
 */
prefix: string,
/**
 * Query parameter that holds the target.
 */
parameter: string, };

/**
 * The engine's answer for one post.
 */
export type Report = {
/**
 * Whether the text allowed a verdict on results. Flags may be given all the same.
 */
assessed: boolean,
/**
 * Why the post was not assessed; absent when it was.
 */
reason?: Reason,
/**
 * The language the text seems to be in, as an ISO 639-1 code; absent when the words do not tell.
 */
language?: string,
/**
 * The platform shows only part of the text, and the verdict is about that part.
 */
partial: boolean,
/**
 * Bait found by rules whose level is above off, in the order of the text.
 */
flags: Array<Flag>,
/**
 * Formal remarks (hashtags, capitals) by rules at their quiet default: for the panel, never for the badge.
 */
notes: Array<Flag>,
/**
 * The results potential; absent when the post was not assessed.
 */
results: Results | null, };

/**
 * The results potential under one goal.
 *
 * `base` and the points of all contributions sum to the score before it is clamped to 0..=100 and rounded.
 */
export type Results = {
/**
 * The score, 0 to 100.
 */
score: number,
/**
 * Lower end of the range, 0 to 100.
 */
low: number,
/**
 * Upper end of the range, 0 to 100.
 */
high: number,
/**
 * The score in a word.
 */
band: Band,
/**
 * The goal it was computed for.
 */
goal: Goal,
/**
 * Points that every assessed post starts from under this goal.
 */
base: number,
/**
 * How full each lens is.
 */
lenses: LensValues,
/**
 * What moved the score, strongest first within each lens. Negative points are wordings that cost trust.
 */
contributions: Array<Contribution>, };

/**
 * How often one selector of ours matches on the page.
 */
export type SelectorReport = {
/**
 * What it is for.
 */
part: string,
/**
 * The selector.
 */
selector: string,
/**
 * Its matches; -1 where the browser cannot parse it.
 */
matches: number, };

/**
 * Everything the user chose.
 */
export type Settings = {
/**
 * Version of this shape.
 */
version: number,
/**
 * The goal that scores are computed for.
 */
goal: Goal,
/**
 * Levels that differ from a rule's default, by rule id.
 */
levels: { [key in string]: Level },
/**
 * How much is shown.
 */
density: Density,
/**
 * Comments and replies are read like posts.
 */
comments: boolean,
/**
 * Drafts are checked beside the composers of sites, without being asked.
 */
composers: boolean,
/**
 * Codes of languages that are read beside English, as [`crate::languages::ALL`] has them.
 */
languages: Array<string>,
/**
 * Adapter ids of sites that the user turned off while keeping their permission.
 */
sitesOff: Array<string>,
/**
 * Rules muted on single sites, oldest first.
 */
mutedRules: Array<MutedRule>,
/**
 * Authors muted, oldest first.
 */
mutedAuthors: Array<MutedAuthor>,
/**
 * Verdicts called wrong, oldest first.
 */
disputes: Array<Dispute>,
/**
 * Everything is paused.
 */
paused: boolean,
/**
 * Levels and goal follow the user's browser account.
 */
sync: boolean, };

/**
 * The part that may follow the user's browser account: no site, nothing that says where the user reads.
 */
export type Shared = {
/**
 * Version of this shape, as in [`Settings::version`].
 */
version: number,
/**
 * The goal that scores are computed for.
 */
goal: Goal,
/**
 * Levels that differ from a rule's default, by rule id.
 */
levels: { [key in string]: Level }, };

/**
 * A flag that the user silenced.
 */
export type Silenced = {
/**
 * The flag as it would be given.
 */
flag: Flag,
/**
 * What silenced it.
 */
by: Silencer,
/**
 * Which forms of the rule matched, by their labels in the rule's file.
 */
form: string, };

/**
 * What silences a flag.
 */
export type Silencer = "rule" | "wrong";

/**
 * A site as the popup shows it.
 */
export type Site = {
/**
 * Adapter id, or the host name of a server that no adapter names; empty where extensions may not run.
 */
id: string,
/**
 * Name for people.
 */
name: string,
/**
 * Whether an adapter names this host.
 */
known: boolean,
/**
 * Whether Upshot may read it.
 */
granted: boolean,
/**
 * Match patterns to ask permission for.
 */
origins: Array<string>,
/**
 * Platform id for the draft box.
 */
platform: string,
/**
 * What the user should know of the site's terms before turning Upshot on; empty when nothing.
 */
terms: string,
/**
 * Names of the software that Upshot knows on servers of any name, as a list in words.
 */
software: string, };

/**
 * A stretch of the original text, half open. UTF-16 code units in the browser; bytes in the native program.
 */
export type Span = {
/**
 * Where it starts.
 */
start: number,
/**
 * Where it ends, exclusive.
 */
end: number, };

/**
 * One change to a draft and what it would do to the score.
 */
export type Suggestion = {
/**
 * Whether to add or to take out.
 */
change: Change,
/**
 * Id of the cue that it is about, or of the rule where it is about bait.
 */
cue: string,
/**
 * Whether it is about bait.
 */
isBait: boolean,
/**
 * What to do, in a few words.
 */
what: string,
/**
 * How to do it, or what to write instead.
 */
how: string,
/**
 * Points that the score would gain under the chosen goal; the engine's own computation.
 */
gain: number,
/**
 * The words that it is about; empty for what is missing.
 */
spans: Array<Span>, };

/**
 * A part of the post's own words.
 */
export type TextPart = {
/**
 * The first selector that finds words counts.
 */
find: Array<string>,
/**
 * Which of several matches is meant.
 */
pick: Pick,
/**
 * What matches, or lies in a match, is passed over.
 */
avoid: Array<string>,
/**
 * Look in the nearest element around the post that matches this, rather than in the post.
 */
around: string | null, };

/**
 * What the popup asks the background with `runtime.sendMessage`.
 */
export type ToBackground = { "kind": "site",
/**
 * Address of the page in the active tab.
 */
url: string, } | { "kind": "sites" } | { "kind": "adapters" } | { "kind": "counts" } | { "kind": "reset-counts" } | { "kind": "composers" } | { "kind": "draft",
/**
 * The draft as it stands in the editor, boxes of a thread with an empty line between.
 */
text: string,
/**
 * Platform id as in [`crate::platform::Platform`]; unknown ids count as any platform.
 */
platform: string,
/**
 * The user asked for it: whether Upshot is paused, or may read the page at all times, does not matter.
 */
asked: boolean, } | { "kind": "composers-off" } | { "kind": "handed" };

/**
 * What the background says over the port `feed`.
 */
export type ToFeed = { "kind": "welcome",
/**
 * How posts may be found on this host: its own adapters, else those that know a server by its markup.
 */
adapters: Array<Adapter>,
/**
 * The settings that hold now.
 */
view: FeedView, } | { "kind": "verdicts",
/**
 * The number that came with the posts.
 */
batch: number,
/**
 * The verdicts.
 */
verdicts: Array<Verdict>, } | { "kind": "view",
/**
 * The settings that hold now.
 */
view: FeedView, } | { "kind": "stop" };

/**
 * What the background or the popup asks a page's content script with `tabs.sendMessage`.
 */
export type ToTab = { "kind": "health" } | { "kind": "report" } | { "kind": "panel" } | { "kind": "hello-again" } | { "kind": "check-here",
/**
 * It was asked by a key, so the verdict takes the focus.
 */
byKey: boolean, };

/**
 * The verdict on one post of a batch.
 */
export type Verdict = {
/**
 * The key that came with the post.
 */
key: string,
/**
 * What the engine says of it, without what the user silenced on this site.
 */
report: Report,
/**
 * What was silenced by a choice that holds on this site or for this post only. For the panel, never for the badge.
 */
silenced: Array<Silenced>,
/**
 * The user muted the author on this site: nothing is shown on the post, and it was not judged.
 */
authorMuted: boolean, };

/**
 * What white space in the page means.
 */
export type Whitespace = "collapse" | "keep";

