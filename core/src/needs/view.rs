//! What goes out: whole screens, ready to draw.

use super::{CyclePart, Pattern, PauseKept, Sure};
use crate::diary::{ChoiceView, ListChoice, ListGroup, SensationView};
use crate::ids::{MomentId, NeedId, PersonId};
use crate::time::Timestamp;

/// The screen of what one needs.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NeedsView {
    /// Whom something can be about: safe people who are not at rest, and no children.
    pub people: Vec<ChoiceView>,
    /// Sentences, the newest first, at most 20.
    pub sentences: Vec<SentencePage>,
    /// What others needed, the newest first, at most 20.
    pub heard: Vec<HeardRow>,
    /// The sentences that carry.
    pub cards: Vec<CardView>,
    /// From sharp to soft, the newest first, at most 20.
    pub softened: Vec<SoftenView>,
    /// Hard talks, the newest first, at most 20.
    pub scripts: Vec<ScriptView>,
    /// Problems under problems, the newest first, at most 20.
    pub under: Vec<UnderView>,
    /// Second looks, the newest first, at most 20.
    pub lenses: Vec<LensView>,
    /// Talks in the mind, the newest first, at most 20.
    pub talks: Vec<TalksView>,
}

/// What there is to choose. Fetched once per language.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NeedChoices {
    /// The feelings.
    pub feelings: Vec<ListChoice>,
    /// The needs.
    pub needs: Vec<ListChoice>,
    /// What one can ask for.
    pub requests: Vec<ListChoice>,
    /// What one can do with what another needs.
    pub deeds: Vec<ListChoice>,
    /// What it can be about.
    pub topics: Vec<ListChoice>,
    /// What it can touch, in groups.
    pub meanings: Vec<ListGroup>,
    /// What leads one through two talks in the mind.
    pub talks: TalksGuide,
}

/// What leads one through two talks in the mind, line by line.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TalksGuide {
    /// Before the first one.
    pub before: Vec<String>,
    /// The talk in which one is not heard.
    pub unheard: Vec<String>,
    /// The talk in which one is heard.
    pub heard: Vec<String>,
    /// Afterwards.
    pub after: Vec<String>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SentencePage {
    /// Its id.
    pub id: NeedId,
    /// The whole sentence.
    pub text: String,
    /// "Voor Sam".
    pub whom: Option<String>,
    /// Whom it is for.
    pub person: Option<PersonId>,
    /// The id of the feeling.
    pub feeling: String,
    /// The feeling in one's own words.
    pub own_feeling: String,
    /// The id of the need.
    pub need: String,
    /// The need in one's own words.
    pub own_need: String,
    /// The id of the request.
    pub request: String,
    /// The request in one's own words.
    pub own_request: String,
    /// When it was made.
    pub when: String,
    /// Whether it can be said safely.
    pub safe: Option<Sure>,
    /// It may be asked: not about someone at rest or not safe.
    pub asks_safe: bool,
    /// It can be shown, copied and said.
    pub sayable: bool,
    /// Help is offered.
    pub offers_help: bool,
    /// Whether it was said.
    pub said: Option<bool>,
    /// How it landed, 0 to 10.
    pub landed: Option<u8>,
    /// "Kwam aan: 7 van 10".
    pub landed_label: Option<String>,
    /// It was thrown away.
    pub binned: bool,
}

/// What someone else needed.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HeardRow {
    /// Its id.
    pub id: NeedId,
    /// Who; empty for someone at rest or not safe.
    pub whom: String,
    /// When.
    pub when: String,
    /// What was needed and what was done with it.
    pub summary: String,
    /// Who, as an id.
    pub person: Option<PersonId>,
    /// The ids of what was needed.
    pub needs: Vec<String>,
    /// The id of what was done with it.
    pub deed: String,
    /// One's own words.
    pub own: String,
}

/// A sentence that carries.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CardView {
    /// Its id.
    pub id: String,
    /// The sentence.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// How often it was said.
    pub said: u32,
    /// How often it was heard.
    pub received: u32,
    /// How often it was longed for.
    pub longed_for: u32,
    /// All three in words.
    pub counts: String,
}

/// From the sharp sentence to the soft one.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SoftenView {
    /// Its id.
    pub id: NeedId,
    /// To whom.
    pub whom: Option<String>,
    /// To whom, as an id.
    pub person: Option<PersonId>,
    /// The sharp one.
    pub sharp: String,
    /// The id of the feeling underneath.
    pub feeling: String,
    /// The id of the need underneath.
    pub need: String,
    /// The soft one.
    pub soft: String,
    /// When.
    pub when: String,
}

/// A hard talk.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ScriptView {
    /// Its id.
    pub id: NeedId,
    /// With whom.
    pub whom: Option<String>,
    /// When it was begun.
    pub when: String,
    /// How one begins.
    pub opening: String,
    /// What one feels.
    pub feeling: String,
    /// What one needs.
    pub need: String,
    /// What one asks for.
    pub request: String,
    /// Where one's limit is.
    pub boundary: String,
    /// How both come back to each other.
    pub way_back: String,
}

/// The problem under the problem.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct UnderView {
    /// Its id.
    pub id: NeedId,
    /// With whom.
    pub whom: Option<String>,
    /// With whom, as an id.
    pub person: Option<PersonId>,
    /// When.
    pub when: String,
    /// What it was about, in words.
    pub topic_label: String,
    /// What it touched, in words.
    pub touched_label: String,
    /// What one needed, in words.
    pub need_label: String,
    /// The id of the topic.
    pub topic: String,
    /// The topic in one's own words.
    pub own: String,
    /// The id of what it touched.
    pub touched: String,
    /// The id of the need.
    pub need: String,
}

/// The screen of negative cycles.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CyclesView {
    /// With whom a cycle of now can be.
    pub people: Vec<ChoiceView>,
    /// With whom one of before can be: those at rest, too.
    pub earlier: Vec<ChoiceView>,
    /// The cycles, the newest first.
    pub cycles: Vec<CycleRow>,
    /// What keeps coming back in the diary; at most three.
    pub found: Vec<FoundView>,
    /// The pause that is under way, or that can still be asked about.
    pub pause: Option<PauseView>,
    /// How often something was swallowed in the last 30 days; none when never.
    pub swallowed: Option<String>,
}

/// A cycle in the list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CycleRow {
    /// Its id.
    pub id: NeedId,
    /// Its name.
    pub name: String,
    /// "Met Sam".
    pub with: String,
    /// "3 keer teruggezien".
    pub seen: String,
}

/// What keeps coming back.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FoundView {
    /// With whom.
    pub person: PersonId,
    /// "7 keer met Sam: kritiek, en daarna weglopen."
    pub sentence: String,
    /// The id of the beginning.
    pub trigger: String,
    /// The id of the protection.
    pub reaction: String,
    /// How often.
    pub n: u32,
}

/// One cycle.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CyclePage {
    /// Its id.
    pub id: NeedId,
    /// Its name as it was given; empty for none yet.
    pub name: String,
    /// Its name, or that it has none.
    pub title: String,
    /// "Met Sam".
    pub with: String,
    /// With whom.
    pub person: Option<PersonId>,
    /// One's own side: six boxes.
    pub mine: Vec<BoxView>,
    /// The other's side, as one guesses it.
    pub theirs: Vec<BoxView>,
    /// How it usually goes.
    pub pattern: Option<Pattern>,
    /// "3 keer teruggezien".
    pub seen: String,
    /// Whether it is seen earlier over time.
    pub earlier: String,
    /// How often one came back after a pause; none before the first.
    pub pauses: Option<String>,
    /// It rests: nothing is asked about it.
    pub rests: bool,
    /// A pause can begin with the one it is with.
    pub pausable: bool,
    /// Help is offered: something on one's own side asks for it.
    pub offers_help: bool,
    /// It was thrown away.
    pub binned: bool,
}

/// A box of a cycle.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct BoxView {
    /// Which one.
    pub part: CyclePart,
    /// What it asks.
    pub question: String,
    /// What was chosen.
    pub chosen: Vec<ChoiceView>,
    /// One's own words.
    pub own: String,
    /// What there is to choose.
    pub groups: Vec<ListGroup>,
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PauseView {
    /// Its id.
    pub id: NeedId,
    /// In which cycle it began, when it was a known one.
    pub cycle: Option<NeedId>,
    /// When it ends.
    pub until: Timestamp,
    /// "Pauze tot 20:40".
    pub label: String,
    /// It is under way.
    pub running: bool,
    /// It is over, and not yet answered whether one came back.
    pub asks_kept: bool,
    /// Whether one came back.
    pub kept: Option<PauseKept>,
}

/// How the good share of the weeks grows.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct GrowthView {
    /// The weeks in order.
    pub points: Vec<SharePoint>,
    /// The line in one sentence, for eye and ear.
    pub sentence: String,
    /// What is true about growing, beside a week that was less.
    pub truth: Option<String>,
    /// This week was not answered yet.
    pub asks: bool,
    /// What was answered this week.
    pub this_week: Option<u8>,
}

/// A week.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SharePoint {
    /// Its Monday.
    pub label: String,
    /// 0 to 100.
    pub share: u8,
    /// Both lived side by side.
    pub side_by_side: bool,
    /// Less than the week before: one step back.
    pub dip: bool,
}

/// A second look at something that happened.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LensView {
    /// Its id.
    pub id: NeedId,
    /// The moment it looks at.
    pub moment: Option<MomentId>,
    /// With whom.
    pub whom: Option<String>,
    /// With whom, as an id.
    pub person: Option<PersonId>,
    /// When.
    pub when: String,
    /// What happened.
    pub event: String,
    /// What one protected, in words.
    pub mine_label: String,
    /// What the other may have protected, in words.
    pub theirs_label: String,
    /// The id of what one protected.
    pub mine: String,
    /// The same in one's own words.
    pub own_mine: String,
    /// The id of what the other may have protected.
    pub theirs: String,
    /// The same in one's own words.
    pub own_theirs: String,
}

/// Two talks in the mind.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TalksView {
    /// Their id.
    pub id: NeedId,
    /// With whom.
    pub whom: Option<String>,
    /// With whom, as an id.
    pub person: Option<PersonId>,
    /// When.
    pub when: String,
    /// What they are about.
    pub about: String,
    /// What the body did while one was not heard.
    pub unheard: Vec<SensationView>,
    /// What it did while one was heard.
    pub heard: Vec<SensationView>,
    /// How the two differ; none before both are answered.
    pub difference: Option<String>,
}

/// Parting from someone.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PartingView {
    /// What is true about parting, or about leaving safely.
    pub lines: Vec<String>,
    /// Help is offered.
    pub offers_help: bool,
    /// How often the urge to make contact was noticed in the last 30 days; none when never.
    pub urges: Option<String>,
    /// Who could be called instead: only people who are safe.
    pub people: Vec<ChoiceView>,
    /// The letters, the newest first.
    pub letters: Vec<LetterView>,
}

/// A letter that is not sent.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LetterView {
    /// Its id.
    pub id: NeedId,
    /// When it was begun.
    pub when: String,
    /// The whole letter.
    pub text: String,
}

/// The screen of habits.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HabitsView {
    /// Every habit, in the order of the list.
    pub habits: Vec<HabitView>,
}

/// A small daily habit.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HabitView {
    /// Its id.
    pub id: String,
    /// Its word.
    pub label: String,
    /// What it means, in one line.
    pub meaning: String,
    /// The tick of today, when there is one; with it, the tick is taken away.
    pub ticked: Option<NeedId>,
    /// "Op 12 van de laatste 30 dagen"; none when never.
    pub times: Option<String>,
}
