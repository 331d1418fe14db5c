//! A moment with everything in it: two journeys from life, and what holds whatever the order.

use std::sync::Arc;

use chrono::TimeDelta;
use journeys::in_full::{chosen, felt, in_full, someone, sore_spot};
use journeys::{Dice, House, all, draft, moment_id, must_be_sound, noted};
use thuishaven::{
    ApiError, CalmDraft, Clock, Field, Figure, Haven, LifeEventDraft, LifeEventId, LogStep, MomentChange, MomentDraft,
    MomentId, MomentPage, MoodDraft, Occurred, OfferKind, PersonChange, ReallyNow, Reason, Role, SettingChange,
    SoreSpotDraft, SoreSpotId, new_id,
};

fn change(haven: &Haven, id: MomentId, change: MomentChange) -> MomentPage {
    haven.diary().change(id, change).expect("changed")
}

fn values(page: &MomentPage, step: LogStep) -> Vec<String> {
    page.rows.iter().find(|row| row.step == step).expect("a row").values.clone()
}

fn later(haven: &Haven, house: &House, minutes: i64) {
    haven.set_clock(Clock::Stopped { at: house.now + TimeDelta::minutes(minutes) }).expect("a clock");
}

/// The keys on the table: one tap, then the chain, and in the evening what brought calm.
#[test]
fn the_keys_on_the_table() {
    for (language, need) in [("nl", "Gehoord worden"), ("en", "To be heard"), ("fr", "To be heard")] {
        let house = House::speaking(language);
        let haven = house.open();
        let sam = someone(&haven, "Sam", Role::Partner);
        let id = moment_id();
        haven.diary().tap(id, 2, None).expect("one tap is a saved moment");
        change(&haven, id, chosen(LogStep::Topic, &["household"], "de sleutels"));
        change(&haven, id, MomentChange::Triggers { chosen: vec!["criticism".into()], own: String::new() });
        change(&haven, id, MomentChange::Body { sensations: vec![felt("chest", "pressing", Some(7))] });
        change(&haven, id, chosen(LogStep::Meaning, &["i_do_not_matter"], ""));
        change(&haven, id, MomentChange::Truth { value: Some(8) });
        change(&haven, id, chosen(LogStep::Reaction, &["criticise", "walk_away"], ""));
        change(&haven, id, MomentChange::Almost { reactions: vec!["walk_away".into()] });
        change(&haven, id, chosen(LogStep::Hope, &["they_hear_me"], ""));
        change(&haven, id, chosen(LogStep::Need, &["heard"], ""));
        let page = change(&haven, id, MomentChange::People { people: vec![sam] });
        assert_eq!(values(&page, LogStep::Need), [need]);
        assert_eq!(values(&page, LogStep::Reaction).len(), 2);
        assert!(values(&page, LogStep::Reaction)[1].ends_with(')'), "almost is said: {page:?}");
        assert!(!page.chain.asks_again, "it was rated just now");

        later(&haven, &house, 90);
        let calm = CalmDraft {
            company: vec!["person".into()],
            people: vec![sam],
            soothers: vec!["presence".into()],
            at: Some(Occurred::At { instant: house.now + TimeDelta::minutes(40) }),
            step: Some(5),
        };
        let page = change(&haven, id, MomentChange::Calm { calm: Some(calm) });
        assert!(page.chain.asks_again);
        let calm = page.chain.calm.expect("calm came");
        assert_eq!((calm.people[0].label.as_str(), calm.step), ("Sam", Some(5)));
        assert_eq!(calm.after.expect("a time"), if language == "nl" { "na 40 minuten" } else { "after 40 minutes" });
        let page = change(&haven, id, MomentChange::TruthLater { value: Some(3) });
        assert_eq!((page.chain.truth, page.chain.truth_later), (Some(8), Some(3)));

        // Every word of it is found: one's own, and a catalogue's in the language of the moment.
        for word in ["sleutels", if language == "nl" { "gehoord" } else { "heard" }] {
            assert_eq!(haven.diary().search(word.into(), None).expect("found").days.len(), 1, "{word}");
        }
    }
}

/// The talk about work: the same words not heard, and heard. The body tells them apart.
#[test]
fn the_talk_about_work_not_heard_and_heard() {
    let house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let log = |step, trigger: &str, body, need: &[&str]| {
        let id = moment_id();
        let mood = MoodDraft::Step { step };
        let logged =
            MomentDraft { triggers: vec![trigger.into()], people: vec![sam], ..MomentDraft::of_mood(id, mood) };
        haven.diary().log(logged).expect("logged");
        change(&haven, id, chosen(LogStep::Topic, &["work"], ""));
        change(&haven, id, chosen(LogStep::Need, need, ""));
        change(&haven, id, MomentChange::Body { sensations: body });
        id
    };
    let not_heard =
        log(2, "not_heard", vec![felt("throat", "pressing", Some(7)), felt("chest", "tense", Some(6))], &["heard"]);
    later(&haven, &house, 60 * 24);
    let heard =
        log(6, "someone_listened", vec![felt("shoulders", "light", Some(6)), felt("chest", "warm", Some(5))], &[]);
    let body = |id| -> Vec<String> {
        haven.diary().open(id).expect("opened").chain.body.into_iter().map(|felt| felt.label).collect()
    };
    assert_eq!(body(not_heard), ["Keel: drukkend, 7 van 10", "Borst: gespannen, 6 van 10"]);
    assert_eq!(body(heard), ["Schouders: licht, 6 van 10", "Borst: warm, 5 van 10"]);
    let lane = haven.people().open(sam).expect("a person").lane;
    assert_eq!(lane.days.iter().map(|day| day.count).sum::<u32>(), 2);
    assert!(lane.days[6].mean > lane.days[5].mean);
}

/// A moment with every field survives close and open bit for bit, whatever the order in which it was filled in.
#[test]
fn any_order_of_filling_in_gives_the_same_moment() {
    let house = House::new();
    let haven = house.open();
    let (sam, spot) = (someone(&haven, "Sam", Role::Partner), sore_spot(&haven, "Alleen gelaten worden"));
    let id = moment_id();
    let mut dice = Dice(5);
    let mut first: Option<MomentPage> = None;
    let mut ids = Vec::new();
    for round in 0..24 {
        let this = if round == 0 { id } else { moment_id() };
        haven.diary().log(MomentDraft::of_mood(this, MoodDraft::Step { step: 2 })).expect("logged");
        let mut answers = in_full(sam, spot, Occurred::At { instant: house.now });
        if round > 0 {
            for n in (1..answers.len()).rev() {
                answers.swap(n, dice.below(n as u64 + 1) as usize);
            }
        }
        for answer in answers.into_iter().flatten() {
            change(&haven, this, answer);
        }
        let page = plain(haven.diary().open(this).expect("opened"));
        assert_eq!(&page, first.get_or_insert_with(|| page.clone()), "round {round}");
        ids.push(this);
    }
    haven.shut();
    let haven = house.open();
    for id in ids {
        assert_eq!(Some(plain(haven.diary().open(id).expect("opened"))), first);
    }
    haven.shut();
    must_be_sound(house.folder());
}

/// A page without what belongs to its moment alone.
fn plain(page: MomentPage) -> MomentPage {
    let mut page = page;
    page.moment.id = MomentId(uuid::Uuid::from_u128(1));
    (page.undo, page.offer) = (None, None);
    page
}

/// Taking back step by step is every state that was, in turn.
#[test]
fn history_brings_back_every_state() {
    let house = House::new();
    let haven = house.open();
    let (sam, spot) = (someone(&haven, "Sam", Role::Partner), sore_spot(&haven, "Alleen gelaten worden"));
    let id = moment_id();
    haven.diary().log(MomentDraft::of_mood(id, MoodDraft::Step { step: 2 })).expect("logged");
    for answer in in_full(sam, spot, Occurred::At { instant: house.now }).into_iter().flatten() {
        let before = plain(haven.diary().open(id).expect("opened"));
        let after = plain(change(&haven, id, answer.clone()));
        assert_eq!(plain(haven.diary().undo(id).expect("taken back")), before, "{answer:?}");
        assert_eq!(plain(haven.diary().undo(id).expect("and done again")), after, "{answer:?}");
        let undo = haven.diary().open(id).expect("opened").undo.expect("what it was");
        assert!(undo.starts_with("Laatste wijziging: ") && undo.len() > 20, "{undo}");
    }
}

fn full() -> (House, Arc<Haven>, MomentId) {
    let house = House::new();
    let haven = house.open();
    let (sam, spot) = (someone(&haven, "Sam", Role::Partner), sore_spot(&haven, "Alleen gelaten worden"));
    let id = moment_id();
    haven.diary().log(MomentDraft::of_mood(id, MoodDraft::Step { step: 2 })).expect("logged");
    for answer in in_full(sam, spot, Occurred::At { instant: house.now }).into_iter().flatten() {
        change(&haven, id, answer);
    }
    (house, haven, id)
}

#[test]
fn what_cannot_be_kept_names_its_field_and_changes_nothing() {
    let (house, haven, id) = full();
    let before = haven.diary().open(id).expect("opened");
    let long = "é".repeat(501);
    let many = |n: usize, ids: &[&str]| ids.iter().take(n).map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let hopes = ["they_stay", "they_hear_me", "they_understand", "it_stops"];
    let calm = |at, step| MomentChange::Calm {
        calm: Some(CalmDraft { company: vec![], people: vec![], soothers: vec![], at, step }),
    };
    let places =
        |zones: &[&str]| MomentChange::Body { sensations: zones.iter().map(|zone| felt(zone, "", None)).collect() };
    let earlier = Some(Occurred::At { instant: house.now - TimeDelta::minutes(2) });
    let far_ahead = Some(Occurred::At { instant: house.now + TimeDelta::hours(25) });
    let refused = [
        (Field::Hopes, Reason::TooMany { most: 3 }, chosen(LogStep::Hope, &hopes, "")),
        (Field::Hopes, Reason::Unknown, chosen(LogStep::Hope, &["no_such_hope"], "")),
        (Field::Needs, Reason::Unknown, chosen(LogStep::Need, &["heard", "heard"], "")),
        (Field::Meanings, Reason::Unknown, chosen(LogStep::Meaning, &["heard"], "")),
        (
            Field::Reactions,
            Reason::TooMany { most: 5 },
            chosen(LogStep::Reaction, &["protest", "blame", "shame", "defend", "freeze", "fight"], ""),
        ),
        (Field::OwnWords, Reason::TooLong { most: 500 }, chosen(LogStep::Topic, &[], &long)),
        (Field::OwnWords, Reason::NotAllowed, chosen(LogStep::Area, &["love"], "iets")),
        (Field::Step, Reason::NotAllowed, chosen(LogStep::Note, &[], "")),
        (Field::Step, Reason::NotAllowed, chosen(LogStep::Emotions, &["angry"], "")),
        (Field::Reactions, Reason::Unknown, MomentChange::Almost { reactions: vec!["flee".into()] }),
        (Field::Body, Reason::TooMany { most: 5 }, places(&["head", "jaw", "throat", "chest", "belly", "back"])),
        (Field::Body, Reason::NotAllowed, places(&["head", "head"])),
        (Field::Body, Reason::Unknown, places(&["tail"])),
        (Field::Body, Reason::Unknown, MomentChange::Body { sensations: vec![felt("head", "purple", None)] }),
        (Field::Body, Reason::NotAllowed, MomentChange::Body { sensations: vec![felt("nothing", "warm", None)] }),
        (Field::Strength, Reason::OutOfRange, MomentChange::Body { sensations: vec![felt("head", "warm", Some(11))] }),
        (Field::Truth, Reason::OutOfRange, MomentChange::Truth { value: Some(11) }),
        (Field::Truth, Reason::OutOfRange, MomentChange::TruthLater { value: Some(255) }),
        (Field::SoreSpots, Reason::Unknown, MomentChange::SoreSpots { spots: vec![SoreSpotId(new_id().0)] }),
        (
            Field::FromBefore,
            Reason::OutOfRange,
            MomentChange::FromBefore { share: Some(101), different: String::new() },
        ),
        (
            Field::FromBefore,
            Reason::TooLong { most: 500 },
            MomentChange::FromBefore { share: None, different: long.clone() },
        ),
        (Field::Calm, Reason::TooEarly, calm(earlier, None)),
        (Field::Occurred, Reason::TooLate, calm(far_ahead, None)),
        (Field::Mood, Reason::OutOfRange, calm(None, Some(8))),
        (
            Field::Emotions,
            Reason::TooMany { most: 3 },
            MomentChange::Emotions { chosen: many(4, &["angry", "sad", "lonely", "calm"]), own: String::new() },
        ),
        // The moment cannot be moved behind its own calm.
        (
            Field::Calm,
            Reason::TooEarly,
            MomentChange::Occurred { occurred: Occurred::At { instant: house.now + TimeDelta::hours(2) } },
        ),
    ];
    for (field, reason, change) in refused {
        let answer = haven.diary().change(id, change.clone()).err();
        assert_eq!(answer, Some(ApiError::Invalid { field, reason }), "{change:?}");
        assert_eq!(haven.diary().open(id).expect("opened"), before, "{change:?}");
    }
    let unknown = haven.diary().change(moment_id(), MomentChange::Truth { value: Some(1) }).err();
    assert_eq!(unknown, Some(ApiError::NotFound));
    let blank = SoreSpotDraft { id: SoreSpotId(new_id().0), text: " \n".into() };
    assert_eq!(
        haven.diary().add_sore_spot(blank).err(),
        Some(ApiError::Invalid { field: Field::SoreSpots, reason: Reason::Empty })
    );
    haven.shut();
    let haven = house.open();
    assert_eq!(plain(haven.diary().open(id).expect("opened")), plain(before));
}

#[test]
fn long_ago_is_asked_only_after_no_and_never_about_someone_who_is_not_safe() {
    let house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let id = haven.diary().log(MomentDraft { people: vec![sam], ..draft(2) }).expect("logged").moment.id;
    let share = MomentChange::FromBefore { share: Some(50), different: "x".into() };
    let refused = Some(ApiError::Invalid { field: Field::FromBefore, reason: Reason::NotThere });
    assert_eq!(haven.diary().change(id, share.clone()).err(), refused);
    for (answer, asks, helps) in
        [(ReallyNow::Yes, false, true), (ReallyNow::DontKnow, false, true), (ReallyNow::No, true, false)]
    {
        let page = change(&haven, id, MomentChange::ReallyNow { answer: Some(answer) });
        assert_eq!((page.chain.asks_before, page.chain.offers_help), (asks, helps), "{answer:?}");
    }
    change(&haven, id, share);
    let page = change(&haven, id, MomentChange::ReallyNow { answer: Some(ReallyNow::Yes) });
    assert_eq!((page.chain.from_before, page.chain.different.as_str()), (None, ""));
    haven.people().change(sam, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    let chain = haven.diary().open(id).expect("opened").chain;
    assert!(!chain.asks_now && !chain.asks_before && chain.offers_help);
}

#[test]
fn what_is_private_is_not_found_and_stays_in_the_diary() {
    let house = House::new();
    let haven = house.open();
    let id = haven.diary().log(noted(3, "een geheim")).expect("logged").moment.id;
    let found = |haven: &Haven| haven.diary().search("geheim".into(), None).expect("found").days.len();
    assert_eq!(found(&haven), 1);
    change(&haven, id, MomentChange::Private { private: true });
    assert_eq!((found(&haven), all(&haven).len()), (0, 1));
    change(&haven, id, MomentChange::Private { private: false });
    assert_eq!(found(&haven), 1);
}

#[test]
fn activation_decides_what_is_offered() {
    let house = House::new();
    let haven = house.open();
    let kind = |page: &MomentPage| page.offer.as_ref().map(|offer| offer.kind);
    let id = haven.diary().log(draft(1)).expect("logged").moment.id;
    assert_eq!(kind(&haven.diary().open(id).expect("opened")), Some(OfferKind::Small));
    let page = change(&haven, id, MomentChange::Energy { step: Some(5) });
    let offer = page.offer.expect("an offer");
    assert!(offer.first && offer.kind == OfferKind::BodyFirst && !offer.why.is_empty());
    let ways = |page: &MomentPage| -> Vec<String> {
        page.offer.as_ref().expect("an offer").ways.iter().map(|way| way.id.clone()).collect()
    };
    let page = change(&haven, id, MomentChange::Body { sensations: vec![felt("absent", "", None)] });
    assert_eq!(ways(&page), ["look", "contact"]);
    let page = change(&haven, id, MomentChange::Energy { step: Some(1) });
    assert_eq!(kind(&page), Some(OfferKind::Warm));
    assert!(haven.today().expect("today").just_now.expect("at hand").asks);

    later(&haven, &house, 20);
    haven.diary().log(draft(2)).expect("logged");
    later(&haven, &house, 40);
    haven.diary().log(draft(1)).expect("logged");
    let today = haven.today().expect("today");
    let just_now = today.just_now.expect("at hand");
    assert!(!just_now.asks && today.waiting.is_empty());
    assert_eq!(just_now.offer.expect("an offer").kind, OfferKind::Enough);
    haven.settings().change(SettingChange::Offer { kind: OfferKind::Enough, on: false }).expect("off");
    let just_now = haven.today().expect("today").just_now.expect("at hand");
    assert!(just_now.asks);
    assert_eq!(just_now.offer.expect("an offer").kind, OfferKind::Small);
    haven.settings().change(SettingChange::Offer { kind: OfferKind::Small, on: false }).expect("off");
    haven.shut();
    let haven = house.open();
    later(&haven, &house, 41);
    assert_eq!(haven.today().expect("today").just_now.expect("at hand").offer, None);
    let offers: Vec<bool> = haven.settings().view().expect("settings").offers.iter().map(|offer| offer.on).collect();
    assert_eq!(offers, [true, true, false, false, true, true]);
    // A day later it is over, whatever it was.
    later(&haven, &house, 60 * 24);
    assert_eq!(haven.diary().open(id).expect("opened").offer, None);
}

/// Over all rules and random histories, nobody who is flagged, at rest or a child is named.
#[test]
fn nobody_who_is_not_safe_is_ever_suggested() {
    let mut dice = Dice(77);
    let mut named = 0;
    for _ in 0..40 {
        let house = House::new();
        let haven = house.open();
        let mut barred = Vec::new();
        for n in 0..6 {
            let child = dice.below(4) == 0;
            let id = someone(&haven, &format!("p{n}"), if child { Role::Child } else { Role::Friend });
            let figure = Figure { listens: dice.below(2) == 0, helps: dice.below(2) == 0, encourages: false };
            haven.people().change(id, PersonChange::Figure { figure }).expect("changed");
            let (not_safe, resting) = (dice.below(3) == 0, dice.below(4) == 0);
            haven.people().change(id, PersonChange::NotSafe { not_safe }).expect("flagged");
            haven.people().change(id, PersonChange::Resting { resting }).expect("rested");
            if not_safe || resting || child {
                barred.push(id.0.to_string());
            }
        }
        for n in 0..5 {
            later(&haven, &house, n * 15);
            let id = haven.diary().log(draft(1 + dice.below(3) as u8)).expect("logged").moment.id;
            let energy = dice.below(6) as u8;
            let page = change(&haven, id, MomentChange::Energy { step: (energy > 0).then_some(energy) });
            let today = haven.today().expect("today").just_now.and_then(|just_now| just_now.offer);
            for person in page.offer.into_iter().chain(today).flat_map(|offer| offer.ways).flat_map(|way| way.people) {
                assert!(!barred.contains(&person.id), "{} was suggested", person.label);
                named += 1;
            }
        }
        // A flag set now cancels what stands on the screen at its next drawing.
        let before = haven.today().expect("today").just_now.and_then(|just_now| just_now.offer);
        for person in before.into_iter().flat_map(|offer| offer.ways).flat_map(|way| way.people) {
            let id = thuishaven::PersonId(person.id.parse().expect("an id"));
            haven.people().change(id, PersonChange::NotSafe { not_safe: true }).expect("flagged");
            let now = haven.today().expect("today").just_now.and_then(|just_now| just_now.offer).expect("still there");
            assert!(now.ways.iter().flat_map(|way| &way.people).all(|one| one.id != person.id));
        }
        // The flag is on the person's own page, and in no list.
        let page = haven.people().list().expect("people");
        assert!(!format!("{page:?}").contains("safe"));
    }
    assert!(named > 20, "only {named} were named at all");
}

#[test]
fn someone_who_is_not_safe_is_no_subject_of_a_questionnaire() {
    let house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let gauge = "https://thuishaven.nl/fhir/Questionnaire/connection-gauge|1.0.0";
    let asked = |haven: &Haven| {
        let view = haven.questionnaires().subjects(gauge.into()).expect("subjects");
        format!("{view:?}").contains("Sam")
    };
    assert!(asked(&haven));
    haven.people().change(sam, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    assert!(!asked(&haven));
    let start = thuishaven::StartDraft {
        id: thuishaven::ResponseId(new_id().0),
        canonical: gauge.into(),
        person: Some(sam),
        on_purpose: false,
    };
    assert!(matches!(haven.questionnaires().start(start), Err(ApiError::Invalid { field: Field::Subject, .. })));
}

#[test]
fn a_person_is_kept_with_all_that_makes_them_safe() {
    let house = House::new();
    let haven = house.open();
    let ruth = someone(&haven, "Ruth", Role::Mentor);
    let figure = Figure { listens: true, helps: false, encourages: true };
    let people = haven.people();
    for change in [
        PersonChange::Figure { figure },
        PersonChange::Trust { trust: Some(9) },
        PersonChange::Eases { text: "vraagt door, en wacht".into() },
        PersonChange::Group { text: " koor ".into() },
    ] {
        people.change(ruth, change).expect("changed");
    }
    let refused = |change, field, reason| {
        assert_eq!(people.change(ruth, change).err(), Some(ApiError::Invalid { field, reason }));
    };
    refused(PersonChange::Trust { trust: Some(11) }, Field::Trust, Reason::OutOfRange);
    refused(PersonChange::Eases { text: "x".repeat(501) }, Field::Eases, Reason::TooLong { most: 500 });
    refused(PersonChange::Group { text: "x".repeat(501) }, Field::Group, Reason::TooLong { most: 500 });
    assert!(people.change(thuishaven::ME, PersonChange::NotSafe { not_safe: true }).is_err());
    haven.shut();
    let page = house.open().people().open(ruth).expect("a person");
    assert_eq!((page.figure, page.trust, page.eases.as_str()), (figure, Some(9), "vraagt door, en wacht"));
    assert_eq!((page.group.as_str(), page.groups), ("koor", vec!["koor".to_owned()]));
}

#[test]
fn life_events_stand_in_the_calendar_and_can_be_taken_back() {
    let house = House::new();
    let haven = house.open();
    let id = LifeEventId(new_id().0);
    let draft = |kind: &str, day: &str, text: &str| LifeEventDraft {
        id,
        day: day.parse().expect("a day"),
        kind: kind.into(),
        text: text.into(),
    };
    let diary = haven.diary();
    diary.keep_life_event(draft("move", "2026-11-20", "naar de stad")).expect("kept");
    let events = |haven: &Haven| -> Vec<(u8, Vec<String>)> {
        let month = haven.diary().month(None).expect("a month");
        month.days.into_iter().filter(|day| !day.events.is_empty()).map(|day| (day.number, day.events)).collect()
    };
    assert_eq!(events(&haven).len(), 1);
    assert_eq!(events(&haven)[0].0, 20);
    assert!(events(&haven)[0].1[0].ends_with("naar de stad"));
    let view = diary.keep_life_event(draft("move", "2026-11-21", "")).expect("changed");
    assert_eq!(view.events.len(), 1);
    assert_eq!(events(&haven)[0].0, 21);
    diary.remove_life_event(id).expect("binned");
    assert_eq!(events(&haven), []);
    assert_eq!(diary.life_events().expect("events").binned.len(), 1);
    diary.restore_life_event(id).expect("back");
    assert_eq!(events(&haven).len(), 1);
    for (draft, field, reason) in [
        (draft("party", "2026-11-20", ""), Field::Event, Reason::Unknown),
        (draft("move", "1899-12-31", ""), Field::Date, Reason::TooEarly),
        (draft("move", "2026-11-26", ""), Field::Date, Reason::TooLate),
        (draft("move", "2026-11-20", &"x".repeat(501)), Field::Event, Reason::TooLong { most: 500 }),
    ] {
        assert_eq!(diary.keep_life_event(draft).err(), Some(ApiError::Invalid { field, reason }));
    }
    assert_eq!(diary.remove_life_event(LifeEventId(new_id().0)).err(), Some(ApiError::NotFound));
}

/// In the bin for 30 days; then gone without a word of it, when two openings agree.
#[test]
fn a_life_event_is_purged_with_its_words() {
    let mut house = House::new();
    let haven = house.open();
    let id = LifeEventId(new_id().0);
    let day = "2026-11-20".parse().expect("a day");
    let draft = LifeEventDraft { id, day, kind: "loss".into(), text: "onvindbaarwoord".into() };
    haven.diary().keep_life_event(draft.clone()).expect("kept");
    haven.diary().remove_life_event(id).expect("binned");
    haven.shut();
    house.open_after(TimeDelta::days(31)).shut();
    let haven = house.open_after(TimeDelta::days(2));
    assert!(haven.diary().life_events().expect("events").binned.is_empty());
    assert!(haven.diary().keep_life_event(draft).expect("answered").events.is_empty(), "it does not come back");
    haven.shut();
    let inside = journeys::inside(house.folder(), &journeys::KEY);
    let left: i64 = inside
        .query_row("SELECT count(*) FROM change WHERE patch LIKE '%onvindbaarwoord%'", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(left, 0);
}

#[test]
fn a_sore_spot_that_rests_is_offered_no_more_and_stays_where_it_was() {
    let house = House::new();
    let haven = house.open();
    let (left_alone, laughed_at) = (sore_spot(&haven, "Alleen gelaten"), sore_spot(&haven, "Uitgelachen"));
    let id = haven.diary().log(draft(2)).expect("logged").moment.id;
    change(&haven, id, MomentChange::SoreSpots { spots: vec![laughed_at] });
    haven.diary().rest_sore_spot(laughed_at, true).expect("at rest");
    let names = |id| -> Vec<(String, bool)> {
        let spots = haven.diary().open(id).expect("opened").chain.sore_spots;
        spots.into_iter().map(|spot| (spot.text, spot.chosen)).collect()
    };
    assert_eq!(names(id), [("Uitgelachen".to_owned(), true), ("Alleen gelaten".to_owned(), false)]);
    let other = haven.diary().log(draft(3)).expect("logged").moment.id;
    assert_eq!(names(other), [("Alleen gelaten".to_owned(), false)]);
    assert_eq!(haven.diary().rest_sore_spot(left_alone, true).expect("at rest").resting.len(), 2);
}

#[test]
fn it_is_now() {
    for (language, day) in [("nl", "23 november 2026"), ("en", "23 November 2026")] {
        let grounding = House::speaking(language).open().grounding().expect("lines");
        assert_eq!(grounding.lines.len(), 5);
        assert!(grounding.lines[0].contains(day), "{:?}", grounding.lines);
    }
}
