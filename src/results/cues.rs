//! The cues: everything that may move a score, each with an id, a plain label and the lens it belongs to.

use crate::report::Lens;

/// Which way a cue may move a score. The fit keeps to it, so that no list ends up meaning its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Never below zero.
    Helps,
    /// Never above zero: a wording that costs trust.
    Costs,
    /// As the fit finds.
    Either,
}

macro_rules! cues {
    ($($(#[doc = $doc:literal])* $name:ident $id:literal $lens:ident $direction:ident $half:literal $label:literal,)*) => {
        /// A cue that is read off a text.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Cue { $($(#[doc = $doc])* $name,)* }

        impl Cue {
            /// Every cue, in the order of the published table.
            pub const ALL: &'static [Cue] = &[$(Cue::$name,)*];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// Id in the published table; never renamed.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Cue::$name => $id,)* }
            }

            /// The cue with this id in the published table.
            #[must_use]
            pub fn of_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|cue| cue.id() == id)
            }

            /// What it says, for people.
            #[must_use]
            pub fn label(self) -> &'static str {
                match self { $(Cue::$name => $label,)* }
            }

            /// The lens it is read through.
            #[must_use]
            pub fn lens(self) -> Lens {
                match self { $(Cue::$name => Lens::$lens,)* }
            }

            /// Which way it may move a score, under any goal.
            #[must_use]
            pub fn direction(self) -> Direction {
                match self { $(Cue::$name => Direction::$direction,)* }
            }

            /// How many finds fill half of the cue: the next find always counts less than the last.
            #[must_use]
            pub fn half(self) -> f32 {
                match self { $(Cue::$name => $half,)* }
            }
        }
    };
}

cues! {
    /// How much is said, in words; the first words count most.
    Substance "substance" Value Either 25.0 "says enough to be of use",
    /// Up to a full line of words.
    FullLine "full-line" Value Either 0.0 "a full line",
    /// A long text.
    Depth "depth" Value Either 200.0 "goes into depth",
    /// Whole sentences of a readable length.
    Sentences "whole-sentences" Value Either 4.0 "whole sentences",
    /// Words of teaching and showing.
    HowTo "how-to" Value Either 1.5 "shows how",
    /// Connectives of explanation.
    Explains "explains" Value Either 2.0 "explains why",
    /// Verbs that tell the reader what to do.
    Instructs "instructs" Value Either 2.0 "says what to do",
    /// Numbers with a unit, percentages, amounts.
    Figures "figures" Value Either 2.0 "figures",
    /// Long or technical words.
    LongWords "long-words" Value Either 6.0 "precise words",
    /// Words of a craft or field.
    Craft "craft" Value Either 2.0 "words of a craft",
    /// Reporting verbs and institutions.
    News "news" Value Either 2.0 "reports an event",
    /// Punctuation that carries detail: colons, brackets, semicolons.
    Detail "detail" Value Either 3.0 "detail in brackets and after colons",
    /// Commas: particulars in a row.
    Commas "particulars" Value Either 4.0 "lists particulars",
    /// Distinctive words.
    Specific "specific" Value Either 8.0 "specific words",
    /// The share of distinctive words.
    Dense "dense" Value Either 0.0 "much said in few words",
    /// The share of common words.
    Plain "plain" Value Either 0.0 "plain words",
    /// Words of loss, danger and blame.
    Negative "negative" Value Either 2.0 "words of loss or danger",
    /// Words of joy and praise.
    Positive "positive" Value Either 2.0 "words of joy or praise",
    /// He, she, they: somebody the post is about.
    People "people" Value Either 3.0 "is about somebody",
    /// Words per sentence.
    SentenceLength "sentence-length" Value Either 0.0 "full sentences",
    /// Words for the reader.
    Reader "reader" Audience Either 2.0 "speaks to the reader",
    /// Groups and roles.
    NamesWho "names-who" Audience Either 1.5 "names who it is for",
    /// A problem or wish.
    Problem "problem" Audience Either 2.0 "names a problem or wish",
    /// A group that is spoken to or named as the reader.
    Addressed "addressed" Audience Either 1.0 "speaks to a named group",
    /// A subject that a group has in common.
    Subject "subject" Audience Either 1.5 "a subject that a group shares",
    /// A few topical hashtags.
    Topic "topic" Audience Either 2.0 "topical hashtags",
    /// Verbs of own doing.
    FirstHand "first-hand" Trust Either 2.0 "first-hand experience",
    /// I, my.
    SpeaksAsI "speaks-as-i" Trust Either 2.0 "speaks as a person",
    /// We, our.
    SpeaksAsWe "speaks-as-we" Trust Either 2.0 "speaks as a group",
    /// Names in the middle of sentences.
    Names "names" Trust Either 1.0 "names people, places, things",
    /// Numbers of any kind.
    Numbers "numbers" Trust Either 3.0 "numbers",
    /// Studies, data, records.
    Source "source" Trust Either 1.5 "names a source or method",
    /// Limits, doubts, corrections.
    Limits "limits" Trust Either 2.0 "admits limits",
    /// Thanks and credit.
    Thanks "thanks" Trust Either 1.5 "gives thanks or credit",
    /// Inflated words.
    Hype "hype" Trust Costs 2.0 "inflated words",
    /// Contempt and insult.
    Contempt "contempt" Trust Costs 1.5 "contempt",
    /// Politics of the day.
    Politics "politics" Trust Either 2.0 "politics of the day",
    /// Ready-made phrases.
    Cliche "cliche" Trust Either 3.0 "ready-made phrases",
    /// Chat.
    SmallTalk "small-talk" Trust Either 2.0 "small talk",
    /// Words in capitals.
    Shouting "shouting" Trust Costs 3.0 "capitals",
    /// Exclamation marks.
    Exclaims "exclaims" Trust Either 2.0 "exclamation marks",
    /// Emoji.
    Emoji "emoji" Trust Either 3.0 "emoji",
    /// Many hashtags.
    ManyTags "many-hashtags" Trust Costs 4.0 "many hashtags",
    /// Withheld subjects.
    Withholds "withholds" Trust Costs 1.0 "withholds the point",
    /// Asks for engagement.
    Begging "asks-for-engagement" Trust Costs 1.0 "spends words on asking for reactions",
    /// A trailing cut.
    Ellipsis "ellipsis" Trust Either 1.0 "trails off",
    /// No mark at the end.
    OpenEnd "open-end" Trust Either 0.0 "ends without a full stop",
    /// Begins with a mention or a word that points back.
    Reply "reply" Trust Either 0.0 "part of a conversation",
    /// One short line after the other.
    ShortLines "short-lines" Trust Either 6.0 "one-line paragraphs",
    /// Pressure by scarcity, guilt or dare.
    Presses "presses" Trust Costs 0.5 "presses the reader",
    /// Contempt for a group.
    Sneers "sneers" Trust Costs 0.5 "sets camps against each other",
    /// Status on display.
    ShowsOff "shows-off" Trust Costs 0.5 "displays status",
    /// A tidy parable.
    Staged "staged" Trust Costs 0.5 "a staged story",
    /// Claims beyond the evidence.
    Inflates "inflates" Trust Costs 0.5 "claims more than it shows",
    /// The very point is withheld.
    Teases "teases" Trust Costs 0.5 "keeps back what it announces",
    /// Reactions asked for their own sake.
    AsksReactions "asks-reactions" Trust Costs 0.5 "asks for reactions",
    /// A question with its answer built in.
    LeadsOn "leads-on" Trust Costs 0.5 "a question with its answer built in",
    /// A link in the post.
    Link "link" Path Helps 0.5 "a link",
    /// Further links.
    MoreLinks "more-links" Path Either 1.5 "further links",
    /// The words before the link say what it is for.
    IntroducedLink "introduced-link" Path Helps 0.5 "says what the link is for",
    /// Mail or telephone.
    Contact "contact" Path Helps 0.5 "a way to get in touch",
    /// The post ends on a colon or an arrow.
    PointsOn "points-on" Path Either 0.0 "points to what follows",
    /// A next step in words.
    CallToAct "call-to-act" Path Either 1.5 "names a next step",
    /// A path that is not in the post.
    HiddenPath "hidden-path" Path Costs 1.0 "the way is elsewhere",
    /// Days, times, places.
    Event "event" Path Either 2.0 "says when and where",
    /// A time of day or a date in figures.
    Clock "date-or-time" Path Either 1.0 "a date or time",
    /// A price.
    Price "price" Path Either 1.0 "a price",
    /// What is on offer.
    Offer "offer" Path Either 1.5 "says what is on offer",
    /// Calls for help and public notices.
    Appeal "appeal" Path Either 1.5 "an appeal or notice",
    /// A mention or address.
    Mention "mention" Path Either 1.5 "names an account",
    /// Requests for answers.
    Asks "asks" Conversation Either 1.0 "asks for answers",
    /// Question marks.
    Question "question" Conversation Either 1.0 "asks a question",
    /// A question with its own circumstances.
    OwnQuestion "own-question" Conversation Helps 0.5 "a question with its circumstances",
    /// The last sentence asks.
    EndsAsking "ends-asking" Conversation Either 0.5 "ends on a question",
    /// A question that leaves its answer open.
    OpenQuestion "open-question" Conversation Either 0.5 "leaves the answer open",
    /// An open question near the end.
    EndsOpen "ends-open" Conversation Either 0.5 "ends on an open question",
    /// A question that pulls in.
    LeadingOpener "leading-opener" Conversation Either 0.5 "a question to pull in",
    /// The share of questions.
    MostlyAsks "mostly-asks" Conversation Either 0.0 "asks more than it says",
    /// An open question put to the reader.
    AsksYou "asks-you" Conversation Either 0.5 "asks the reader",
    /// An open question of somebody who speaks of themselves.
    NeedsAnswer "needs-answer" Conversation Either 0.0 "needs the answer",
    /// A question beside a link, and no invitation.
    TeasingQuestion "teasing-question" Conversation Either 0.0 "a question that a link answers",
    /// More questions than anybody answers.
    ManyQuestions "many-questions" Conversation Either 2.0 "many questions",
    /// A short post with one question.
    ShortQuestion "short-question" Conversation Either 0.0 "one short question",
    /// An invitation to answer, send, come or take part.
    Invites "invites" Conversation Either 0.5 "invites an answer",
    /// A trivial or generic prompt.
    IdlePrompt "idle-prompt" Conversation Either 0.5 "a prompt that anyone can answer",
}

impl Cue {
    /// Points that the cue may have: those that go against its [direction](Self::direction) are none.
    #[must_use]
    pub fn held(self, points: f32) -> f32 {
        match self.direction() {
            Direction::Helps => points.max(0.0),
            Direction::Costs => points.min(0.0),
            Direction::Either => points,
        }
    }

    /// How full the cue is after so many finds: from 0 to below 1, each find counting less than the last.
    /// Cues that are shares of the text are amounts already.
    #[must_use]
    pub fn amount(self, count: f32) -> f32 {
        if self.half() == 0.0 { count.min(1.0) } else { count / (count + self.half()) }
    }

    /// Whether rules hear it, and nothing else.
    #[must_use]
    pub fn is_heard(self) -> bool {
        use Cue::{AsksReactions, IdlePrompt, Inflates, LeadsOn, Presses, ShowsOff, Sneers, Staged, Teases};
        matches!(self, Presses | Sneers | ShowsOff | Staged | Inflates | Teases | AsksReactions | LeadsOn | IdlePrompt)
    }

    /// The cue that a bait pattern counts as when the engine heard it, whatever the level of its rule.
    #[must_use]
    pub fn of_rule(rule: &str) -> Option<Self> {
        Some(match rule {
            "false-urgency" | "chain-guilt" => Cue::Presses,
            "polarising" | "hot-take" => Cue::Sneers,
            "flex" => Cue::ShowsOff,
            "staged-story" => Cue::Staged,
            "hype" => Cue::Inflates,
            "curiosity-gap" | "keyword-gate" => Cue::Teases,
            "react-bait" | "comment-bait" | "share-bait" | "tag-bait" | "follow-bait" | "save-bait" | "giveaway" => {
                Cue::AsksReactions
            }
            "leading-question" => Cue::LeadsOn,
            "trivial-question" | "engagement-closer" => Cue::IdlePrompt,
            _ => return None,
        })
    }
}

impl Cue {
    /// The cue under which this one is shown: cues that say one thing together give one bar.
    #[must_use]
    pub fn shown_with(self) -> Self {
        match self {
            Cue::FullLine | Cue::Depth | Cue::Sentences | Cue::SentenceLength | Cue::LongWords => Cue::Substance,
            Cue::Dense | Cue::Plain | Cue::Commas | Cue::Detail => Cue::Specific,
            Cue::Figures => Cue::Numbers,
            Cue::MoreLinks | Cue::IntroducedLink | Cue::PointsOn => Cue::Link,
            Cue::Clock => Cue::Event,
            Cue::NamesWho | Cue::Reader | Cue::Subject => Cue::Addressed,
            Cue::Exclaims | Cue::Ellipsis | Cue::OpenEnd | Cue::Reply => Cue::Shouting,
            Cue::OwnQuestion
            | Cue::EndsAsking
            | Cue::EndsOpen
            | Cue::LeadingOpener
            | Cue::MostlyAsks
            | Cue::ShortQuestion
            | Cue::OpenQuestion => Cue::Question,
            Cue::Asks => Cue::Invites,
            other => other,
        }
    }

    /// What a bar of several cues says; `None` when the cue stands for itself.
    #[must_use]
    pub fn family_label(self) -> Option<&'static str> {
        Some(match self {
            Cue::Substance => "how much is said, and how fully",
            Cue::Specific => "how particular the words are",
            Cue::Numbers => "numbers and figures",
            Cue::Link => "a link and what is said of it",
            Cue::Event => "when and where",
            Cue::Addressed => "speaks to someone",
            Cue::Shouting => "capitals, marks and how it ends",
            Cue::Question => "questions",
            Cue::Invites => "invites an answer",
            _ => return None,
        })
    }
}
