//! What one needs and says, and the negative cycle: journeys from life, and what holds whoever it is about.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::TimeDelta;
use journeys::in_full::{chosen, someone};
use journeys::{Dice, House, draft, inside, moment_id, must_be_sound, person_id};
use thuishaven::{
    ApiError, BoxView, CardDraft, CardWay, Clock, CycleChange, CycleDraft, CyclePage, CyclePart, Field, Haven,
    HeardDraft, LogStep, ME, MomentChange, MomentDraft, MoodDraft, NeedId, Pattern, PauseDraft, PauseKept,
    PersonChange, PersonId, Reason, Role, ScriptPart, Seen, SentenceChange, SentenceDraft, SettingChange, ShareDraft,
    Side, SoftenDraft, Sure, Tie, UnderDraft, new_id,
};

fn id() -> NeedId {
    NeedId(new_id().0)
}

fn later(haven: &Haven, house: &House, minutes: i64) {
    haven.set_clock(Clock::Stopped { at: house.now + TimeDelta::minutes(minutes) }).expect("a clock");
}

fn sentence(id: NeedId, person: Option<PersonId>) -> SentenceDraft {
    SentenceDraft {
        id,
        person,
        feeling: "lonely".into(),
        own_feeling: String::new(),
        need: "heard".into(),
        own_need: String::new(),
        request: "listen_first".into(),
        own_request: String::new(),
    }
}

fn fill(haven: &Haven, cycle: NeedId, side: Side, part: CyclePart, ids: &[&str], own: &str) -> CyclePage {
    let chosen = ids.iter().map(|id| (*id).to_owned()).collect();
    haven.needs().change_cycle(cycle, CycleChange::Box { side, part, chosen, own: own.into() }).expect("changed")
}

fn filled(boxes: &[BoxView]) -> Vec<String> {
    boxes
        .iter()
        .map(|one| one.chosen.iter().map(|choice| choice.label.clone()).chain([one.own.clone()]).collect::<String>())
        .collect()
}

/// The keys on the table: both sides, a name, what lies under it, the pause it ends in, and the day after.
#[test]
fn the_keys_on_the_table() {
    for language in ["nl", "en", "fr"] {
        let house = House::speaking(language);
        let haven = house.open();
        let sam = someone(&haven, "Sam", Role::Partner);
        let needs = haven.needs();

        let cycle = id();
        let page = needs.draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
        assert_eq!((page.mine.len(), page.theirs.len()), (6, 6));
        assert!(page.mine.iter().chain(&page.theirs).all(|one| !one.question.is_empty() && !one.groups.is_empty()));
        fill(&haven, cycle, Side::Mine, CyclePart::Trigger, &["criticism"], "de sleutels");
        fill(&haven, cycle, Side::Mine, CyclePart::Body, &["pressing"], "");
        fill(&haven, cycle, Side::Mine, CyclePart::Thought, &["i_do_not_matter"], "");
        fill(&haven, cycle, Side::Mine, CyclePart::Feeling, &["lonely"], "");
        fill(&haven, cycle, Side::Mine, CyclePart::Protection, &["criticise"], "");
        fill(&haven, cycle, Side::Mine, CyclePart::Need, &["heard"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Trigger, &["criticism"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Body, &["tense"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Thought, &["i_fail"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Feeling, &["ashamed"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Protection, &["walk_away"], "");
        fill(&haven, cycle, Side::Theirs, CyclePart::Need, &["good_enough"], "");
        needs.change_cycle(cycle, CycleChange::Name { text: "De deurmat".into() }).expect("named");
        let page =
            needs.change_cycle(cycle, CycleChange::Pattern { pattern: Some(Pattern::Escalating) }).expect("changed");
        assert_eq!((page.title.as_str(), page.pattern), ("De deurmat", Some(Pattern::Escalating)));
        assert!(filled(&page.mine).iter().chain(&filled(&page.theirs)).all(|text| !text.is_empty()));

        let under = UnderDraft {
            id: id(),
            person: Some(sam),
            topic: "household".into(),
            own: "de sleutels".into(),
            touched: "i_do_not_matter".into(),
            need: "heard".into(),
        };
        let view = needs.look_under(under).expect("kept");
        assert!(view.under[0].topic_label.ends_with("de sleutels") && !view.under[0].need_label.is_empty());

        // It comes again, and is interrupted: twenty minutes, and a time to come back.
        later(&haven, &house, 60);
        needs.spot(id(), cycle, Seen::During).expect("seen");
        let pause = PauseDraft { id: id(), cycle: Some(cycle), person: Some(sam), minutes: 20 };
        let running = needs.begin_pause(pause.clone()).expect("begun").pause.expect("a pause");
        assert!(running.running && !running.asks_kept);
        assert_eq!(running.until, house.now + TimeDelta::minutes(80));
        later(&haven, &house, 79);
        assert!(needs.cycles().expect("cycles").pause.expect("still").running);
        later(&haven, &house, 80);
        let over = needs.cycles().expect("cycles").pause.expect("over");
        assert!(!over.running && over.asks_kept);
        assert_eq!(needs.pause_kept(pause.id, Some(PauseKept::Yes)).expect("kept").pause, None);

        // The day after it is seen before it begins.
        later(&haven, &house, 60 * 24);
        let page = needs.spot(id(), cycle, Seen::Before).expect("seen");
        assert!(page.pauses.expect("one").contains('1'));
        assert_eq!(needs.cycles().expect("cycles").cycles[0].seen, page.seen);
        assert!(page.seen.contains('2'), "{}", page.seen);

        haven.shut();
        let haven = house.open();
        later(&haven, &house, 60 * 24);
        assert_eq!(haven.needs().cycle(cycle).expect("still there").mine, page.mine);
        haven.shut();
        must_be_sound(house.folder());
    }
}

#[test]
fn a_sentence_is_put_together_made_ones_own_and_said_only_when_that_is_safe() {
    for (language, text) in [
        (
            "nl",
            "Ik voel me eenzaam. Wat ik nodig heb om dichtbij te kunnen zijn: gehoord worden. Wil je eerst luisteren, zonder oplossing?",
        ),
        (
            "en",
            "I feel lonely. What I need to be able to come close: to be heard. Would you listen first, without solving it?",
        ),
    ] {
        let house = House::speaking(language);
        let haven = house.open();
        let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
        let id = id();
        let page = needs.keep_sentence(sentence(id, Some(sam))).expect("kept");
        assert_eq!(page.text, text);
        assert!(page.asks_safe && !page.sayable);
        let refused = Some(ApiError::Invalid { field: Field::Said, reason: Reason::NotThere });
        assert_eq!(needs.change_sentence(id, SentenceChange::Said { said: Some(true) }).err(), refused);
        for (answer, sayable) in [(Sure::No, false), (Sure::DontKnow, false), (Sure::Yes, true)] {
            let page = needs.change_sentence(id, SentenceChange::Safe { answer: Some(answer) }).expect("answered");
            assert_eq!((page.sayable, page.offers_help), (sayable, !sayable));
        }
        assert_eq!(needs.change_sentence(id, SentenceChange::Landed { landed: Some(7) }).err(), refused);
        needs.change_sentence(id, SentenceChange::Said { said: Some(true) }).expect("said");
        let page = needs.change_sentence(id, SentenceChange::Landed { landed: Some(7) }).expect("landed");
        assert!(page.landed_label.expect("a label").contains('7'));
        let own = "Sam, ik mis je. Kom je even?";
        assert_eq!(needs.change_sentence(id, SentenceChange::Text { text: own.into() }).expect("changed").text, own);
        assert_eq!(needs.change_sentence(id, SentenceChange::Text { text: " ".into() }).expect("changed").text, text);

        // For another, or for nobody yet, it is asked again.
        let page = needs.keep_sentence(sentence(id, None)).expect("kept");
        assert!(page.safe.is_none() && !page.sayable && page.said.is_none());
        needs.keep_sentence(sentence(id, Some(sam))).expect("kept");
        needs.change_sentence(id, SentenceChange::Safe { answer: Some(Sure::Yes) }).expect("answered");

        // Whoever is flagged is never spoken to.
        haven.people().change(sam, PersonChange::NotSafe { not_safe: true }).expect("flagged");
        let page = needs.sentence(id).expect("still one's own");
        assert!(!page.sayable && !page.asks_safe && page.offers_help && page.whom.is_none() && page.person.is_none());
        assert!(needs.view().expect("the screen").sentences.is_empty());
        assert_eq!(needs.change_sentence(id, SentenceChange::Said { said: Some(true) }).err(), refused);
        // Nor by taking the name away.
        let refused = Some(ApiError::Invalid { field: Field::People, reason: Reason::NotAllowed });
        assert_eq!(needs.keep_sentence(sentence(id, None)).err(), refused);
        assert!(!needs.sentence(id).expect("still one's own").sayable);
    }
}

#[test]
fn what_another_needed_cards_a_hard_talk_and_what_was_softened_are_kept() {
    let house = House::new();
    let haven = house.open();
    let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
    needs
        .hear(HeardDraft {
            id: id(),
            person: sam,
            needs: vec!["space".into(), "respected".into()],
            deed: "missed_it".into(),
            own: "de dag erna gevraagd".into(),
        })
        .expect("kept");
    for way in [CardWay::Said, CardWay::Said, CardWay::Received, CardWay::LongedFor] {
        needs.use_card(CardDraft { id: id(), card: "see_you".into(), person: Some(sam), way }).expect("kept");
    }
    let script = id();
    needs.begin_script(script, Some(sam)).expect("begun");
    for (part, text) in [
        (ScriptPart::Opening, "Mag ik iets zeggen?"),
        (ScriptPart::Feeling, "Ik schrik als je schreeuwt."),
        (ScriptPart::Need, "Rust."),
        (ScriptPart::Request, "Praat zachter."),
        (ScriptPart::Boundary, "Bij schreeuwen ga ik de kamer uit."),
        (ScriptPart::WayBack, "Om acht uur thee."),
    ] {
        needs.write_script(script, part, text.into()).expect("written");
    }
    let soften = SoftenDraft {
        id: id(),
        person: None,
        sharp: "Jij luistert ook nooit".into(),
        feeling: "lonely".into(),
        need: "heard".into(),
        soft: "Ik mis je".into(),
    };
    needs.soften(soften.clone()).expect("kept");
    haven.shut();
    let haven = house.open();
    let view = haven.needs().view().expect("the screen");
    assert_eq!(view.heard[0].whom, "Sam");
    assert_eq!(view.heard[0].summary, "Ruimte · Respect · Ik zag het pas later · de dag erna gevraagd");
    let card = &view.cards[0];
    assert_eq!((card.said, card.received, card.longed_for), (2, 1, 1));
    assert_eq!(
        (view.scripts[0].opening.as_str(), view.scripts[0].way_back.as_str()),
        ("Mag ik iets zeggen?", "Om acht uur thee.")
    );
    assert_eq!(view.softened[0].sharp, "Jij luistert ook nooit");

    // The sharp sentence goes at once, out of the history as well.
    let view = haven.needs().soften(SoftenDraft { sharp: String::new(), ..soften.clone() }).expect("changed");
    assert_eq!((view.softened[0].sharp.as_str(), view.softened[0].soft.as_str()), ("", "Ik mis je"));
    haven.needs().remove(soften.id).expect("binned");
    assert!(haven.needs().view().expect("the screen").softened.is_empty());
    assert_eq!(haven.needs().restore(soften.id).expect("back").softened.len(), 1);
    haven.shut();
    let database = inside(house.folder(), &journeys::KEY);
    let left: i64 = database
        .query_row(
            "SELECT (SELECT count(*) FROM change WHERE patch LIKE '%luistert%') + (SELECT count(*) FROM need WHERE what LIKE '%luistert%')",
            [],
            |row| row.get(0),
        )
        .expect("a number");
    assert_eq!(left, 0);
}

#[test]
fn what_cannot_be_kept_names_its_field_and_leaves_nothing() {
    let house = House::new();
    let haven = house.open();
    let needs = haven.needs();
    let sam = someone(&haven, "Sam", Role::Partner);
    let child = someone(&haven, "Kim", Role::Child);
    let resting = someone(&haven, "Bo", Role::Ex);
    haven.people().change(resting, PersonChange::Resting { resting: true }).expect("at rest");
    let flagged = someone(&haven, "Max", Role::Ex);
    haven.people().change(flagged, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    let cycle = id();
    needs.draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
    let before = (needs.view().expect("the screen"), needs.cycles().expect("cycles"), needs.cycle(cycle).expect("one"));
    let long = |n: usize| "é".repeat(n + 1);
    let draw = |tie, person| needs.draw_cycle(CycleDraft::of(id(), tie, person)).map(drop);
    let boxed = |part, ids: &[&str], own: String| {
        let chosen = ids.iter().map(|id| (*id).to_owned()).collect();
        needs.change_cycle(cycle, CycleChange::Box { side: Side::Mine, part, chosen, own }).map(drop)
    };
    let pause = |minutes, of| needs.begin_pause(PauseDraft { id: id(), cycle: of, person: None, minutes }).map(drop);
    let heard = |person, ids: &[&str], deed: &str| {
        let needed = ids.iter().map(|id| (*id).to_owned()).collect();
        needs.hear(HeardDraft { id: id(), person, needs: needed, deed: deed.into(), own: String::new() }).map(drop)
    };
    let said = |change: SentenceDraft| needs.keep_sentence(change).map(drop);
    let refused: Vec<(Result<(), ApiError>, Field, Reason)> = vec![
        (draw(Tie::Now, None), Field::People, Reason::Empty),
        (draw(Tie::Earlier, None), Field::People, Reason::Empty),
        (draw(Tie::Imagined, Some(sam)), Field::People, Reason::NotAllowed),
        (draw(Tie::Now, Some(person_id())), Field::People, Reason::Unknown),
        (draw(Tie::Now, Some(child)), Field::People, Reason::NotAllowed),
        (draw(Tie::Now, Some(resting)), Field::People, Reason::NotAllowed),
        (draw(Tie::Now, Some(flagged)), Field::People, Reason::NotAllowed),
        (draw(Tie::Earlier, Some(flagged)), Field::People, Reason::NotAllowed),
        (draw(Tie::Now, Some(ME)), Field::People, Reason::NotAllowed),
        (
            boxed(CyclePart::Need, &["seen", "heard", "loved", "space"], String::new()),
            Field::Box,
            Reason::TooMany { most: 3 },
        ),
        (boxed(CyclePart::Need, &["angry"], String::new()), Field::Box, Reason::Unknown),
        (boxed(CyclePart::Need, &["seen", "seen"], String::new()), Field::Box, Reason::Unknown),
        (boxed(CyclePart::Need, &[], long(500)), Field::OwnWords, Reason::TooLong { most: 500 }),
        (
            needs.change_cycle(cycle, CycleChange::Name { text: long(500) }).map(drop),
            Field::Name,
            Reason::TooLong { most: 500 },
        ),
        (pause(19, None), Field::Minutes, Reason::OutOfRange),
        (pause(1441, None), Field::Minutes, Reason::OutOfRange),
        (pause(20, Some(id())), Field::Id, Reason::Unknown),
        (heard(child, &["seen"], "listened"), Field::People, Reason::NotAllowed),
        (heard(sam, &["seen", "heard", "loved", "space"], "listened"), Field::Needs, Reason::TooMany { most: 3 }),
        (heard(sam, &["nothing"], "listened"), Field::Needs, Reason::Unknown),
        (heard(sam, &["seen"], "laughed"), Field::Deed, Reason::Unknown),
        (said(sentence(id(), Some(flagged))), Field::People, Reason::NotAllowed),
        (said(SentenceDraft { feeling: "blue".into(), ..sentence(id(), None) }), Field::Emotions, Reason::Unknown),
        (said(SentenceDraft { need: "blue".into(), ..sentence(id(), None) }), Field::Needs, Reason::Unknown),
        (said(SentenceDraft { request: "blue".into(), ..sentence(id(), None) }), Field::Request, Reason::Unknown),
        (
            said(SentenceDraft { own_need: long(500), ..sentence(id(), None) }),
            Field::OwnWords,
            Reason::TooLong { most: 500 },
        ),
        (
            needs.use_card(CardDraft { id: id(), card: "blue".into(), person: None, way: CardWay::Said }).map(drop),
            Field::Card,
            Reason::Unknown,
        ),
        (
            needs.use_card(CardDraft { id: id(), card: String::new(), person: None, way: CardWay::Said }).map(drop),
            Field::Card,
            Reason::Empty,
        ),
        (
            needs.keep_share(ShareDraft { id: id(), share: 101, side_by_side: false }).map(drop),
            Field::Share,
            Reason::OutOfRange,
        ),
        (needs.swallow(id(), Some(person_id())).map(drop), Field::People, Reason::Unknown),
    ];
    for (n, (answer, field, reason)) in refused.into_iter().enumerate() {
        assert_eq!(answer, Err(ApiError::Invalid { field, reason }), "number {n}");
    }
    let gone = Some(ApiError::NotFound);
    assert_eq!(needs.cycle(id()).err(), gone);
    assert_eq!(needs.sentence(cycle).err(), gone, "a cycle is no sentence");
    assert_eq!(needs.spot(id(), id(), Seen::Before).err(), gone);
    assert_eq!(needs.pause_kept(id(), None).err(), gone);
    assert_eq!(needs.remove(id()).err(), gone);
    assert_eq!(needs.write_script(id(), ScriptPart::Need, "x".into()).err(), gone);
    let after = (needs.view().expect("the screen"), needs.cycles().expect("cycles"), needs.cycle(cycle).expect("one"));
    assert_eq!(after, before);
}

#[test]
fn a_flag_or_a_rest_silences_all_that_is_about_someone() {
    let house = House::new();
    let haven = house.open();
    let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
    let (cycle, old) = (id(), id());
    needs.draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
    needs.draw_cycle(CycleDraft::of(old, Tie::Earlier, Some(sam))).expect("drawn");
    needs.keep_sentence(sentence(id(), Some(sam))).expect("kept");
    needs.begin_script(id(), Some(sam)).expect("begun");
    needs.begin_pause(PauseDraft { id: id(), cycle: Some(cycle), person: Some(sam), minutes: 30 }).expect("begun");
    for n in 0..6 {
        later(&haven, &house, n);
        let logged = MomentDraft {
            people: vec![sam],
            triggers: vec!["criticism".into()],
            ..MomentDraft::of_mood(moment_id(), MoodDraft::Step { step: 2 })
        };
        let moment = haven.diary().log(logged).expect("logged").moment.id;
        haven.diary().change(moment, chosen(LogStep::Reaction, &["walk_away"], "")).expect("changed");
    }
    let named =
        |haven: &Haven| format!("{:?}{:?}", haven.needs().view(), haven.needs().cycles()).matches("Sam").count();
    let cycles = |haven: &Haven| haven.needs().cycles().expect("cycles").cycles.len();
    assert!(named(&haven) > 5);
    assert_eq!(needs.cycles().expect("cycles").found[0].sentence, "6 keer met Sam: kritiek, en daarna weglopen.");
    haven.people().change(sam, PersonChange::Resting { resting: true }).expect("at rest");
    assert!(!needs.cycle(old).expect("of before").pausable && !needs.cycle(old).expect("of before").rests);
    let view = needs.cycles().expect("cycles");
    assert_eq!((view.pause, view.found.len(), view.cycles.len()), (None, 0, 1), "only the one of before stays");
    assert!(needs.view().expect("the screen").sentences.is_empty());
    haven.people().change(sam, PersonChange::Resting { resting: false }).expect("awake");
    assert_eq!(cycles(&haven), 2);
    haven.people().change(sam, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    assert_eq!((named(&haven), cycles(&haven)), (0, 0));
    let refused = Some(ApiError::Invalid { field: Field::People, reason: Reason::NotAllowed });
    assert_eq!(needs.spot(id(), cycle, Seen::Before).err(), refused);
    assert_eq!(needs.spot(id(), old, Seen::Before).err(), refused);
    let page = needs.cycle(cycle).expect("one's own");
    assert!(page.rests && page.with.is_empty());
    // What was swallowed can still be noted: it draws towards nobody.
    let view = needs.swallow(id(), Some(sam)).expect("noted");
    assert_eq!(view.swallowed.as_deref(), Some("1 keer ingeslikt, de laatste 30 dagen."));
    later(&haven, &house, 60 * 24 * 31);
    assert_eq!(needs.cycles().expect("cycles").swallowed, None);
}

/// Whatever is logged, changed, binned and taken back, what is counted is what is there.
#[test]
fn the_pairs_are_what_the_moments_hold() {
    let house = House::new();
    let haven = house.open();
    let people = [someone(&haven, "A", Role::Partner), someone(&haven, "B", Role::Friend)];
    let triggers = ["criticism", "silence", "too_close"];
    let reactions = ["walk_away", "criticise"];
    let mut dice = Dice(3);
    let mut ids = Vec::new();
    for _ in 0..260 {
        let of = |dice: &mut Dice, all: &[&str]| -> Vec<String> {
            all.iter().filter(|_| dice.below(2) == 0).map(|one| (*one).to_owned()).collect()
        };
        if ids.len() < 25 || dice.below(5) == 0 {
            let id = haven.diary().log(draft(2)).expect("logged").moment.id;
            ids.push(id);
        }
        let id = ids[dice.below(ids.len() as u64) as usize];
        let diary = haven.diary();
        match dice.below(6) {
            0 => diary.remove(id).expect("binned"),
            1 => drop(diary.restore(id).expect("back")),
            2 => drop(diary.undo(id).expect("taken back")),
            3 => {
                let there = people.iter().copied().filter(|_| dice.below(2) == 0).collect();
                drop(diary.change(id, MomentChange::People { people: there }).expect("changed"));
            }
            4 => {
                let change = MomentChange::Triggers { chosen: of(&mut dice, &triggers), own: String::new() };
                drop(diary.change(id, change).expect("changed"));
            }
            _ => {
                let chosen = of(&mut dice, &reactions);
                let change = MomentChange::Chosen { step: LogStep::Reaction, chosen, own: String::new() };
                drop(diary.change(id, change).expect("changed"));
            }
        }
    }
    let mut expected: BTreeMap<(String, String, String), i64> = BTreeMap::new();
    for id in &ids {
        let page = haven.diary().open(*id).expect("opened");
        if page.moment.binned {
            continue;
        }
        let reactions = page.chain.chosen.iter().find(|chosen| chosen.step == LogStep::Reaction).expect("a step");
        for person in &page.moment.people {
            for trigger in &page.moment.triggers {
                for reaction in &reactions.chosen {
                    *expected.entry((person.id.clone(), trigger.id.clone(), reaction.id.clone())).or_default() += 1;
                }
            }
        }
    }
    haven.shut();
    let database = inside(house.folder(), &journeys::KEY);
    let mut rows = database.prepare("SELECT person, set_off, reaction, n FROM pair WHERE n <> 0").expect("the pairs");
    let counted: BTreeMap<(String, String, String), i64> = rows
        .query_map([], |row| {
            let person = uuid::Uuid::from_bytes(row.get(0)?).to_string();
            Ok(((person, row.get(1)?, row.get(2)?), row.get(3)?))
        })
        .and_then(Iterator::collect)
        .expect("rows");
    assert!(expected.len() > 3, "{expected:?}");
    assert_eq!(counted, expected);
}

#[test]
fn a_cycle_that_is_seen_earlier_is_said_so_only_when_it_is_more_than_chance() {
    let house = House::new();
    let haven = house.open();
    let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
    let cycle = id();
    needs.draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
    let spot = |n: i64, seen| {
        later(&haven, &house, n * 60);
        needs.spot(id(), cycle, seen).expect("seen").earlier
    };
    for n in 0..7 {
        let said = spot(n, if n < 4 { Seen::Afterwards } else { Seen::During });
        assert!(said.starts_with("Nog te vroeg"), "{said}");
    }
    // S of 0000111 and a 2 is 12 + 7 = 19 of 28; by chance 16 or more is rarer than 1 in 40 at eight values.
    assert_eq!(spot(7, Seen::Before), "Je ziet hem vaker eerder aankomen.");
    for n in 8..12 {
        spot(n, Seen::Afterwards);
    }
    assert_eq!(needs.cycle(cycle).expect("one").earlier, "Of je hem eerder ziet aankomen, is nog niet te zeggen.");
}

#[test]
fn the_share_of_the_week_is_a_line_in_which_a_step_back_belongs() {
    let mut house = House::new();
    let shares = [10, 20, 15, 30, 35, 30, 45, 50];
    let mut last = None;
    for (week, share) in shares.into_iter().enumerate() {
        let haven = house.open();
        let asked = haven.needs().growth().expect("the weeks");
        assert!(asked.asks && asked.this_week.is_none());
        haven.needs().keep_share(ShareDraft { id: id(), share: 99, side_by_side: false }).expect("kept");
        let draft = ShareDraft { id: id(), share, side_by_side: week == 2 };
        let growth = haven.needs().keep_share(draft).expect("the last answer of a week counts");
        assert_eq!((growth.points.len(), growth.this_week, growth.asks), (week + 1, Some(share), false));
        if week < 3 {
            assert!(growth.sentence.starts_with("Nog te vroeg"), "{}", growth.sentence);
        }
        assert_eq!(growth.truth.is_some(), matches!(week, 2 | 5), "a truth beside a dip, week {week}");
        last = Some(growth);
        haven.shut();
        house.now += TimeDelta::days(7);
    }
    let last = last.expect("weeks");
    assert!(last.sentence.contains("groter") && last.sentence.contains("Twee stappen vooruit"), "{}", last.sentence);
    let dips: Vec<usize> = last.points.iter().enumerate().filter(|(_, point)| point.dip).map(|(n, _)| n).collect();
    assert_eq!(dips, [2, 5]);
    assert!(last.points[2].side_by_side);
}

/// With a partner who does not take part, nothing is said of two.
#[test]
fn where_one_takes_part_the_truths_are_about_one() {
    let mut house = House::new();
    let mut said = std::collections::BTreeSet::new();
    for week in 0..20_u8 {
        let haven = house.open();
        haven.settings().change(SettingChange::OneSided { on: true }).expect("changed");
        assert!(haven.settings().view().expect("settings").one_sided);
        let share = 90 - 4 * week;
        let growth = haven.needs().keep_share(ShareDraft { id: id(), share, side_by_side: false }).expect("kept");
        said.extend(growth.truth);
        haven.shut();
        house.now += TimeDelta::days(7);
    }
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said.iter().all(|truth| !truth.contains("wee mensen")), "{said:?}");
}

/// In the bin for 30 days; then gone, with every word of it.
#[test]
fn what_lay_its_time_is_purged() {
    let mut house = House::new();
    let haven: Arc<Haven> = house.open();
    let draft = SentenceDraft { own_need: "verdwijnwoord".into(), ..sentence(id(), None) };
    haven.needs().keep_sentence(draft.clone()).expect("kept");
    haven.needs().remove(draft.id).expect("binned");
    haven.shut();
    house.open_after(TimeDelta::days(31)).shut();
    let haven = house.open_after(TimeDelta::days(2));
    assert_eq!(haven.needs().sentence(draft.id).err(), Some(ApiError::NotFound));
    assert_eq!(haven.needs().keep_sentence(draft).err(), Some(ApiError::NotFound), "it does not come back");
    haven.shut();
    let database = inside(house.folder(), &journeys::KEY);
    let left: i64 = database
        .query_row("SELECT count(*) FROM change WHERE patch LIKE '%verdwijnwoord%'", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(left, 0);
}
