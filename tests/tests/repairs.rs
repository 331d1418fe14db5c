//! What came between people, and the steps towards each other: journeys from life, and what holds whoever it is with.

use chrono::TimeDelta;
use journeys::in_full::someone;
use journeys::repairing::{attempt_id, came, ended, minutes_later, rupture_id, step};
use journeys::{House, draft, moment_id, must_be_sound, person_id};
use thuishaven::{
    ApiError, ApologyChange, ApologyPart, AttemptChange, AttemptDraft, AttemptWay, BidAnswer, BidDraft, CycleDraft,
    Depth, Field, Haven, LensDraft, ME, NeedId, Noticed, Occurred, OfferKind, Outcome, PersonChange, PersonId, Reason,
    Role, RuptureChange, RuptureDraft, SettingChange, SoftStartDraft, StoryKind, Sure, Tie, new_id,
};

fn id() -> NeedId {
    NeedId(new_id().0)
}

fn refused<T>(field: Field, reason: Reason) -> Result<T, ApiError> {
    Err(ApiError::Invalid { field, reason })
}

fn flag(haven: &Haven, person: PersonId, not_safe: bool) {
    haven.people().change(person, PersonChange::NotSafe { not_safe }).expect("changed");
}

fn rest(haven: &Haven, person: PersonId, resting: bool) {
    haven.people().change(person, PersonChange::Resting { resting }).expect("changed");
}

/// The boy home from school: something came between, half an hour later comfort on the couch. Late, and wholly repaired.
#[test]
fn the_boy_home_from_school() {
    for (language, came_text, ended_text) in [
        ("nl", "Er kwam iets tussen: middelgroot", "Weer goed na 30 minuten: getroost"),
        ("en", "Something came between: medium", "All right again after 30 minutes: comforted"),
    ] {
        let house = House::speaking(language);
        let haven = house.open();
        let (repairs, kim) = (haven.repairs(), someone(&haven, "Kim", Role::Child));
        let id = rupture_id();
        let page = repairs.log_rupture(RuptureDraft::now(id, kim, 3)).expect("logged");
        assert!(page.child && page.open && !page.asks_afraid);
        assert_eq!(page.story[0].text, came_text);

        minutes_later(&haven, &house, 30);
        let couch = AttemptDraft {
            kind: "comfort".into(),
            rupture: Some(id),
            ..AttemptDraft::now(attempt_id(), AttemptWay::Made)
        };
        let view = repairs.log_attempt(couch).expect("logged");
        assert!(!view.asks_noticed);
        repairs.change_attempt(view.id, AttemptChange::Outcome { outcome: Some(Outcome::Worked) }).expect("changed");
        let closed = RuptureChange::Closed { depth: Depth::Understood, at: None };
        let page = repairs.change_rupture(id, closed).expect("closed");
        assert_eq!((page.minutes, page.ended.as_str(), page.depth), (Some(30), ended_text, Some(Depth::Understood)));
        assert!(page.late.is_some());
        let kinds: Vec<StoryKind> = page.story.iter().map(|point| point.kind).collect();
        assert_eq!(kinds, [StoryKind::Came, StoryKind::Made, StoryKind::Closed]);
        assert!(page.story[2].after.contains("30") && page.spoken.contains("30"));
        haven.shut();

        let haven = house.open();
        assert_eq!(haven.repairs().rupture(id).expect("still there").story, page.story);
        let screen = haven.repairs().view().expect("the screen");
        assert_eq!((screen.open.len(), screen.closed.len(), screen.closed[0].child), (0, 1, true));
        assert!(haven.repairs().together(kim).expect("one page").child);
        haven.shut();
        must_be_sound(house.folder());
    }
}

/// The same in one tap, and only for a child.
#[test]
fn later_after_all_is_one_tap() {
    let house = House::new();
    let haven = house.open();
    let repairs = haven.repairs();
    let (kim, sam) = (someone(&haven, "Kim", Role::Child), someone(&haven, "Sam", Role::Partner));
    let (with_kim, with_sam) = (came(&haven, kim, 3, house.now), came(&haven, sam, 3, house.now));
    minutes_later(&haven, &house, 30);
    let page = repairs.later_after_all(with_kim, attempt_id()).expect("one tap");
    assert_eq!((page.minutes, page.ended.as_str()), (Some(30), "Weer goed na 30 minuten: getroost"));
    assert_eq!((page.attempts[0].kind.as_str(), page.attempts[0].outcome), ("comfort", Some(Outcome::Worked)));
    assert_eq!(repairs.rupture(with_kim).expect("on disk"), page);
    assert_eq!(repairs.later_after_all(with_sam, attempt_id()), refused(Field::People, Reason::NotAllowed));
    assert_eq!(repairs.later_after_all(rupture_id(), attempt_id()), Err(ApiError::NotFound));
    assert!(repairs.rupture(with_sam).expect("as it was").attempts.is_empty());
}

/// The keys on the table end in something that came between; the day after it is talked through, and what rankles eases.
#[test]
fn the_day_after_the_keys_on_the_table() {
    let mut house = House::new();
    let haven = house.open();
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    let (moment, cycle, id) = (moment_id(), id(), rupture_id());
    haven.diary().log(thuishaven::MomentDraft { id: moment, ..draft(2) }).expect("logged");
    haven.needs().draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
    let drafted = RuptureDraft { moment: Some(moment), cycle: Some(cycle), ..RuptureDraft::now(id, sam, 4) };
    let page = repairs.log_rupture(drafted.clone()).expect("logged");
    assert!(page.asks_afraid && page.open);
    assert_eq!((page.moment, page.cycle, page.with.as_str()), (Some(moment), Some(cycle), "Met Sam"));
    // The same id twice is one.
    repairs.log_rupture(RuptureDraft { size: 1, ..drafted }).expect("left as it is");
    assert_eq!(repairs.rupture(id).expect("one").size, 4);
    let page = repairs.change_rupture(id, RuptureChange::Afraid { afraid: Some(false) }).expect("answered");
    assert!(!page.asks_afraid && !page.offers_help && page.open);

    // A step that came too early, one of the other that was noticed later, and one that landed.
    let early = step(&haven, id, "humour", house.now, Some(Outcome::TooEarly));
    haven.shut();
    let haven = house.open_after(TimeDelta::hours(2));
    let repairs = haven.repairs();
    let theirs = repairs.reach(attempt_id(), AttemptWay::Received).expect("in one call");
    assert_eq!((theirs.rupture, theirs.person, theirs.whose.as_str()), (Some(id), Some(sam), "Van de ander"));
    let theirs = repairs
        .change_attempt(theirs.id, AttemptChange::Kind { kind: "sit_beside".into(), own: String::new() })
        .expect("changed");
    repairs.change_attempt(theirs.id, AttemptChange::Noticed { noticed: Some(Noticed::Later) }).expect("changed");
    let theirs = repairs.change_attempt(theirs.id, AttemptChange::LetIn { let_in: Some(3) }).expect("changed");
    assert_eq!((theirs.noticed_label.as_str(), theirs.let_in_label.as_str()), ("later pas", "voor het grootste deel"));
    haven.shut();

    let haven = house.open_after(TimeDelta::hours(20));
    let repairs = haven.repairs();
    step(&haven, id, "come_back", house.now, Some(Outcome::Worked));
    let page = repairs.change_rupture(id, RuptureChange::Closed { depth: Depth::Talked, at: None }).expect("closed");
    assert_eq!((page.ended.as_str(), page.minutes), ("Weer goed na 22 uur: uitgepraat", Some(22 * 60)));
    let texts: Vec<&str> = page.story.iter().map(|point| point.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "Er kwam iets tussen: groot",
            "Van jou: Samen lachen (het was te vroeg)",
            "Van de ander: Ernaast gaan zitten",
            "Van jou: Erop terugkomen (kwam aan)",
            "Uitgepraat",
        ]
    );
    repairs.change_rupture(id, RuptureChange::Agreement { text: "Sleutels in de la".into() }).expect("agreed");
    let rankling = RuptureChange::Rankling { text: "dat zuchtje".into(), much: Some(6) };
    let page = repairs.change_rupture(id, rankling).expect("kept");
    assert!(!page.asks_rankles);
    haven.shut();

    let haven = house.open_after(TimeDelta::hours(30));
    let repairs = haven.repairs();
    assert!(repairs.rupture(id).expect("one").asks_rankles);
    let page = repairs.change_rupture(id, RuptureChange::RanklesLater { much: Some(2) }).expect("rated again");
    assert_eq!((page.rankles, page.rankles_later), (Some(6), Some(2)));
    let together = repairs.together(sam).expect("one page");
    assert_eq!((together.agreements[0].text.as_str(), together.cycles.len()), ("Sleutels in de la", 1));
    assert!(together.logs && together.open.is_empty() && together.closed.len() == 1);

    // After all it is open, and the step that came too early is thrown away and got back.
    assert!(repairs.change_rupture(id, RuptureChange::Open).expect("opened").open);
    repairs.remove_attempt(early).expect("binned");
    assert_eq!(repairs.rupture(id).expect("one").attempts.len(), 2);
    repairs.restore_attempt(early).expect("back");
    assert_eq!(repairs.rupture(id).expect("one").attempts.len(), 3);
}

#[test]
fn whoever_was_afraid_is_asked_nothing_more_and_is_shown_help() {
    let mut house = House::new();
    let haven = house.open();
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    let id = came(&haven, sam, 5, house.now);
    assert!(repairs.rupture(id).expect("one").asks_afraid);
    let page = repairs.change_rupture(id, RuptureChange::Afraid { afraid: Some(true) }).expect("answered");
    assert!(page.offers_help && page.rests && !page.open && !page.asks_afraid && page.worked.is_empty());
    // The flag is offered, not set.
    assert!(!haven.people().open(sam).expect("a person").not_safe);
    assert!(repairs.view().expect("the screen").open.is_empty());
    // A step of now belongs to something else, or to nothing.
    assert_eq!(repairs.reach(attempt_id(), AttemptWay::Made).expect("alone").rupture, None);
    haven.shut();
    for _ in 0..20 {
        let haven = house.open_after(TimeDelta::hours(17));
        assert_eq!(haven.today().expect("today").between, None);
        assert_eq!(haven.repairs().view().expect("the screen").prompt, None);
        haven.shut();
    }
}

#[test]
fn a_gentle_question_comes_every_other_day_never_at_night_and_stops() {
    let mut house = House::new();
    let haven = house.open();
    let (sam, bo) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Bo", Role::Friend));
    came(&haven, sam, 2, house.now);
    haven.shut();
    let mut asked = Vec::new();
    for hour in 1..24 * 20 {
        let haven = house.open_after(TimeDelta::hours(1));
        if hour == 30 {
            // Something else comes between, on another day: it brings no questions of its own in between.
            came(&haven, bo, 2, house.now);
        }
        let prompt = haven.today().expect("today").between;
        assert_eq!(prompt, haven.repairs().view().expect("the screen").prompt);
        if let Some(prompt) = prompt {
            assert!(prompt.title.starts_with("Er zit nog iets tussen jou en "), "{}", prompt.title);
            asked.push(hour);
        }
        haven.shut();
    }
    // Never on the first day, and local hours: never from ten until eight.
    assert!((24..72).contains(&asked[0]), "{asked:?}");
    assert!(asked.iter().all(|hour| (8..22).contains(&((hour + 20) % 24))));
    let days: std::collections::BTreeSet<i64> = asked.iter().map(|hour| (hour + 20 - 4) / 24).collect();
    assert!(days.len() >= 6 && days.iter().zip(days.iter().skip(1)).all(|(a, b)| b - a == 2), "{days:?}");
    assert!(asked.iter().all(|hour| *hour <= 30 + 14 * 24));

    // It can be switched off, and rests with whom it is about.
    let mut house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    came(&haven, sam, 2, house.now);
    haven.shut();
    let mut haven = house.open_after(TimeDelta::hours(24));
    if haven.today().expect("today").between.is_none() {
        haven.shut();
        haven = house.open_after(TimeDelta::hours(24));
    }
    let asks = || haven.today().expect("today").between.is_some();
    assert!(asks());
    // Put off, it does not come for two days.
    let asked = haven.today().expect("today").between.expect("a question").rupture;
    haven.repairs().change_rupture(asked, RuptureChange::PutOff).expect("put off");
    assert!(!asks());
    minutes_later(&haven, &house, 2 * 24 * 60 - 1);
    assert!(!asks());
    minutes_later(&haven, &house, 2 * 24 * 60);
    assert!(asks());
    let offer = |on| haven.settings().change(SettingChange::Offer { kind: OfferKind::Repair, on }).expect("changed");
    offer(false);
    assert!(!asks());
    offer(true);
    for change in [flag, rest] {
        change(&haven, sam, true);
        assert!(!asks());
        change(&haven, sam, false);
        assert!(asks());
    }
}

#[test]
fn what_cannot_be_kept_names_its_field_and_changes_nothing() {
    let house = House::new();
    let haven = house.open();
    let repairs = haven.repairs();
    let sam = someone(&haven, "Sam", Role::Partner);
    let bo = someone(&haven, "Bo", Role::Friend);
    let kim = someone(&haven, "Kim", Role::Child);
    let (max, ex) = (someone(&haven, "Max", Role::Ex), someone(&haven, "Els", Role::Ex));
    flag(&haven, max, true);
    rest(&haven, ex, true);
    let cycle = id();
    haven.needs().draw_cycle(CycleDraft::of(cycle, Tie::Now, Some(sam))).expect("drawn");
    let (with_sam, with_kim) = (came(&haven, sam, 3, house.now), came(&haven, kim, 3, house.now));
    let of_sam = step(&haven, with_sam, "sorry", house.now, None);
    let received = {
        let draft = AttemptDraft { rupture: Some(with_sam), ..AttemptDraft::now(attempt_id(), AttemptWay::Received) };
        repairs.log_attempt(draft).expect("logged").id
    };
    let before = (
        repairs.view().expect("the screen"),
        repairs.rupture(with_sam).expect("one"),
        repairs.rupture(with_kim).expect("one"),
    );
    let earlier = Occurred::At { instant: house.now - TimeDelta::hours(1) };
    let ahead = Occurred::At { instant: house.now + TimeDelta::hours(1) };
    let far = Occurred::At { instant: house.now + TimeDelta::days(3) };
    let long = "é".repeat(501);
    let logged = |draft: RuptureDraft| repairs.log_rupture(draft).map(drop);
    let now = |person, size| RuptureDraft::now(rupture_id(), person, size);
    let changed = |change| repairs.change_rupture(with_sam, change).map(drop);
    let stepped = |draft: AttemptDraft| repairs.log_attempt(draft).map(drop);
    let made = || AttemptDraft::now(attempt_id(), AttemptWay::Made);
    let theirs = || AttemptDraft::now(attempt_id(), AttemptWay::Received);
    let altered = |id, change| repairs.change_attempt(id, change).map(drop);
    let all = vec![
        (logged(now(sam, 0)), Field::Size, Reason::OutOfRange),
        (logged(now(sam, 6)), Field::Size, Reason::OutOfRange),
        (logged(now(ME, 3)), Field::People, Reason::NotAllowed),
        (logged(now(max, 3)), Field::People, Reason::NotAllowed),
        (logged(now(ex, 3)), Field::People, Reason::NotAllowed),
        (logged(now(person_id(), 3)), Field::People, Reason::Unknown),
        (logged(RuptureDraft { occurred: Some(ahead), ..now(sam, 3) }), Field::Occurred, Reason::TooLate),
        (logged(RuptureDraft { moment: Some(moment_id()), ..now(sam, 3) }), Field::Moment, Reason::Unknown),
        (logged(RuptureDraft { cycle: Some(id()), ..now(sam, 3) }), Field::Cycle, Reason::Unknown),
        (logged(RuptureDraft { cycle: Some(cycle), ..now(kim, 3) }), Field::Cycle, Reason::NotAllowed),
        (changed(RuptureChange::Size { size: 9 }), Field::Size, Reason::OutOfRange),
        (changed(RuptureChange::Closed { depth: Depth::Talked, at: Some(earlier) }), Field::Closed, Reason::TooEarly),
        (changed(RuptureChange::Closed { depth: Depth::Talked, at: Some(ahead) }), Field::Occurred, Reason::TooLate),
        (changed(RuptureChange::Occurred { occurred: ahead }), Field::Occurred, Reason::TooLate),
        (changed(RuptureChange::Agreement { text: long.clone() }), Field::Agreement, Reason::TooLong { most: 500 }),
        (changed(RuptureChange::Rankling { text: String::new(), much: Some(11) }), Field::Rankles, Reason::OutOfRange),
        (changed(RuptureChange::RanklesLater { much: Some(3) }), Field::Rankles, Reason::NotThere),
        (stepped(AttemptDraft { occurred: Some(ahead), ..made() }), Field::Occurred, Reason::TooLate),
        (stepped(AttemptDraft { occurred: Some(far), ..made() }), Field::Occurred, Reason::TooLate),
        (stepped(AttemptDraft { kind: "explain".into(), ..made() }), Field::RepairKind, Reason::Unknown),
        (stepped(AttemptDraft { own: long, ..made() }), Field::OwnWords, Reason::TooLong { most: 500 }),
        (stepped(AttemptDraft { person: Some(max), ..made() }), Field::People, Reason::NotAllowed),
        (
            stepped(AttemptDraft { rupture: Some(with_sam), person: Some(bo), ..made() }),
            Field::People,
            Reason::NotAllowed,
        ),
        (stepped(AttemptDraft { rupture: Some(with_kim), ..theirs() }), Field::Way, Reason::NotAllowed),
        (stepped(AttemptDraft { person: Some(kim), ..theirs() }), Field::Way, Reason::NotAllowed),
        (stepped(AttemptDraft { person: Some(ME), ..theirs() }), Field::Way, Reason::NotAllowed),
        (altered(of_sam, AttemptChange::Noticed { noticed: Some(Noticed::Later) }), Field::Way, Reason::NotAllowed),
        (altered(of_sam, AttemptChange::Person { person: Some(bo) }), Field::People, Reason::NotAllowed),
        (altered(received, AttemptChange::LetIn { let_in: Some(5) }), Field::LetIn, Reason::OutOfRange),
        (altered(received, AttemptChange::Rupture { rupture: Some(with_kim) }), Field::Way, Reason::NotAllowed),
        (haven.people().merge(sam, sam).map(drop), Field::People, Reason::NotAllowed),
        (haven.people().merge(sam, ME).map(drop), Field::People, Reason::NotAllowed),
        (haven.people().merge(ME, sam).map(drop), Field::People, Reason::NotAllowed),
    ];
    for (n, (answer, field, reason)) in all.into_iter().enumerate() {
        assert_eq!(answer, refused(field, reason), "number {n}");
    }
    let gone = Err(ApiError::NotFound);
    assert_eq!(altered(attempt_id(), AttemptChange::Outcome { outcome: Some(Outcome::Worked) }), gone);
    assert_eq!(stepped(AttemptDraft { rupture: Some(rupture_id()), ..made() }), gone);
    assert_eq!(haven.people().merge(person_id(), sam).map(drop), gone);
    assert_eq!(repairs.change_rupture(rupture_id(), RuptureChange::Open).map(drop), gone);
    let after = (
        repairs.view().expect("the screen"),
        repairs.rupture(with_sam).expect("one"),
        repairs.rupture(with_kim).expect("one"),
    );
    assert_eq!(after, before);
    repairs.remove_attempt(of_sam).expect("binned");
    assert_eq!(altered(of_sam, AttemptChange::Outcome { outcome: Some(Outcome::Worked) }), gone);

    // In the same minute is no sooner, and takes no time at all.
    let seconds = |n| house.now + TimeDelta::seconds(n);
    let page = ended(&haven, came(&haven, sam, 2, seconds(20)), Depth::LetGo, seconds(10));
    assert_eq!((page.minutes, page.late), (Some(0), None));
}

#[test]
fn throwing_away_keeps_or_takes_the_steps_as_one_chose() {
    for with_attempts in [true, false] {
        let house = House::new();
        let haven = house.open();
        let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
        let id = came(&haven, sam, 3, house.now);
        let first = step(&haven, id, "sorry", house.now, None);
        step(&haven, id, "listen", house.now, Some(Outcome::Worked));
        // One was thrown away before: it does not come back with the others.
        minutes_later(&haven, &house, 5);
        repairs.remove_attempt(first).expect("binned");
        minutes_later(&haven, &house, 10);
        let screen = repairs.remove_rupture(id, with_attempts).expect("binned");
        assert_eq!((screen.open.len(), screen.alone.len()), (0, usize::from(!with_attempts)));
        if let Some(step) = screen.alone.first() {
            assert_eq!((step.rupture, step.title.as_str(), step.with.as_str()), (None, "Luisteren", "Met Sam"));
        }
        assert!(repairs.rupture(id).expect("still there").binned);
        assert_eq!(repairs.change_rupture(id, RuptureChange::Open).map(drop), Err(ApiError::NotFound));
        let screen = repairs.restore_rupture(id).expect("back");
        assert_eq!((screen.open.len(), screen.alone.len()), (1, 0));
        assert_eq!(repairs.rupture(id).expect("one").attempts.len(), 1);
    }
}

#[test]
fn after_thirty_days_it_is_gone_and_its_steps_stand_alone() {
    let mut house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let id = came(&haven, sam, 3, house.now);
    step(&haven, id, "listen", house.now, Some(Outcome::Worked));
    haven.repairs().remove_rupture(id, false).expect("binned");
    haven.shut();
    for days in [31, 2, 2] {
        let haven = house.open_after(TimeDelta::days(days));
        haven.shut();
    }
    let haven = house.open();
    assert_eq!(haven.repairs().rupture(id), Err(ApiError::NotFound));
    assert_eq!(haven.repairs().restore_rupture(id), Err(ApiError::NotFound));
    assert_eq!(haven.repairs().log_rupture(RuptureDraft::now(id, sam, 3)), Err(ApiError::NotFound));
    let alone = haven.repairs().view().expect("the screen").alone;
    assert_eq!((alone.len(), alone[0].rupture), (1, None));
    haven.shut();
    must_be_sound(house.folder());
}

#[test]
fn a_step_stands_alone_with_someone_with_oneself_or_with_nobody_named() {
    let house = House::new();
    let haven = house.open();
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    let alone = repairs.reach(attempt_id(), AttemptWay::Made).expect("in one call");
    assert_eq!((alone.rupture, alone.person, alone.title.as_str()), (None, None, "Een stap"));
    let kind = AttemptDraft {
        person: Some(ME),
        own: "Je deed wat je kon".into(),
        ..AttemptDraft::now(attempt_id(), AttemptWay::Made)
    };
    let kind = repairs.log_attempt(kind).expect("kept");
    assert_eq!(
        (kind.with.as_str(), kind.title.as_str(), kind.asks_noticed),
        ("Voor jezelf", "Je deed wat je kon", false)
    );
    let view = repairs.change_attempt(alone.id, AttemptChange::Person { person: Some(sam) }).expect("changed");
    assert_eq!((view.person, view.with.as_str()), (Some(sam), "Met Sam"));
    let id = came(&haven, sam, 2, house.now);
    let view = repairs.change_attempt(alone.id, AttemptChange::Rupture { rupture: Some(id) }).expect("linked");
    assert_eq!((view.rupture, repairs.rupture(id).expect("one").attempts.len()), (Some(id), 1));
    let view = repairs.change_attempt(alone.id, AttemptChange::Rupture { rupture: None }).expect("loose");
    assert_eq!((view.rupture, view.person), (None, Some(sam)));
    // A step of now belongs to the newest that is open, and never as one received from a child.
    let kim = someone(&haven, "Kim", Role::Grandchild);
    let labels = |way| -> Vec<String> {
        let step = repairs.log_attempt(AttemptDraft::now(attempt_id(), way)).expect("alone");
        repairs.remove_attempt(step.id).expect("binned");
        step.whom.into_iter().map(|one| one.label).collect()
    };
    assert_eq!(
        (labels(AttemptWay::Made), labels(AttemptWay::Received)),
        (vec!["Sam".into(), "Kim".into(), "Ik".into()], vec!["Sam".into()])
    );
    minutes_later(&haven, &house, 5);
    let with_kim = rupture_id();
    repairs.log_rupture(RuptureDraft::now(with_kim, kim, 2)).expect("logged");
    assert_eq!(repairs.reach(attempt_id(), AttemptWay::Made).expect("made").rupture, Some(with_kim));
    assert_eq!(repairs.reach(attempt_id(), AttemptWay::Received).expect("received").rupture, Some(id));
    assert_eq!(repairs.view().expect("the screen").alone.len(), 2);
}

#[test]
fn what_was_swallowed_is_open_between_people_too() {
    let house = House::new();
    let haven = house.open();
    let (sam, max) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Max", Role::Ex));
    flag(&haven, max, true);
    haven.needs().swallow(id(), Some(sam)).expect("swallowed");
    haven.needs().swallow(id(), Some(max)).expect("noted, and no more");
    haven.needs().swallow(id(), None).expect("noted, and no more");
    let open = haven.repairs().view().expect("the screen").open;
    assert_eq!((open.len(), open[0].summary.as_str()), (1, "Ingeslikt · klein"));
    assert!(haven.needs().cycles().expect("cycles").swallowed.expect("a sentence").contains('3'));
}

#[test]
fn everything_rests_with_whoever_is_flagged_or_at_rest() {
    for change in [flag, rest] {
        let house = House::new();
        let haven = house.open();
        let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
        let id = came(&haven, sam, 3, house.now);
        let mine = step(&haven, id, "sorry", house.now, Some(Outcome::Worked));
        let apology = self::id();
        repairs.begin_apology(apology, Some(sam)).expect("begun");
        let start = SoftStartDraft { id: self::id(), person: Some(sam), text: "Ik schrok".into(), safe: None };
        repairs.keep_soft_start(start.clone()).expect("kept");
        change(&haven, sam, true);
        let screen = repairs.view().expect("the screen");
        assert!(screen.open.is_empty() && screen.closed.is_empty() && screen.alone.is_empty());
        assert!(screen.apologies.is_empty() && screen.soft_starts.is_empty() && screen.people.is_empty());
        let page = repairs.rupture(id).expect("one's own");
        assert!(page.rests && !page.open && page.with.is_empty() && page.person.is_none() && page.worked.is_empty());
        let together = repairs.together(sam).expect("a page");
        assert!(!together.logs && together.time.is_none() && together.open.is_empty());
        assert!(!repairs.apology(apology).expect("one's own").asks_safe);
        assert!(!repairs.soft_start(start.id).expect("one's own").asks_safe);
        let not = refused(Field::People, Reason::NotAllowed);
        assert_eq!(repairs.change_rupture(id, RuptureChange::Size { size: 1 }).map(drop), not);
        assert_eq!(repairs.change_attempt(mine, AttemptChange::Outcome { outcome: None }).map(drop), not);
        let part = ApologyChange::Part { part: ApologyPart::Did, text: "x".into() };
        assert_eq!(repairs.change_apology(apology, part).map(drop), not);
        assert_eq!(repairs.keep_soft_start(start).map(drop), not);
        // Throwing away is always possible.
        repairs.remove_rupture(id, true).expect("binned");
        repairs.restore_rupture(id).expect("back");
        change(&haven, sam, false);
        assert_eq!(repairs.view().expect("the screen").open.len(), 1);
    }
}

#[test]
fn an_apology_in_five_parts_and_a_soft_beginning_are_said_only_when_that_is_safe() {
    let house = House::new();
    let haven = house.open();
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    let id = id();
    repairs.begin_apology(id, Some(sam)).expect("begun");
    for (part, text) in [
        (ApologyPart::Ask, "Wat heb je nodig?"),
        (ApologyPart::Did, "Ik riep door je heen."),
        (ApologyPart::Own, "Dat was van mij, maar jij begon."),
    ] {
        repairs.change_apology(id, ApologyChange::Part { part, text: text.into() }).expect("written");
    }
    let view = repairs.apology(id).expect("one");
    assert_eq!(view.text, "Ik riep door je heen. Dat was van mij, maar jij begon. Wat heb je nodig?");
    assert!(!view.sayable);
    let words: Vec<&str> = view.hard_words.iter().map(|hard| hard.words.as_str()).collect();
    assert_eq!(words, ["jij begon", "maar"]);
    for (answer, sayable) in [(Sure::No, false), (Sure::DontKnow, false), (Sure::Yes, true)] {
        let view = repairs.change_apology(id, ApologyChange::Safe { answer: Some(answer) }).expect("answered");
        assert_eq!((view.sayable, view.offers_help), (sayable, !sayable));
    }
    let long = ApologyChange::Part { part: ApologyPart::Did, text: "é".repeat(5001) };
    assert_eq!(repairs.change_apology(id, long), refused(Field::Text, Reason::TooLong { most: 5000 }));

    let draft = |text: &str, safe| SoftStartDraft { id: self::id(), person: None, text: text.into(), safe };
    let hard = |text: &str| -> Vec<String> {
        let view = repairs.keep_soft_start(draft(text, None)).expect("kept");
        view.hard_words.into_iter().map(|hard| hard.words).collect()
    };
    assert_eq!(hard("JIJ luistert ook nooit, altijd hetzelfde"), ["altijd, nooit, ook nooit", "jij luistert"]);
    // A word within a word is no word: "maart" is a month.
    assert_eq!(hard("In maart voelde ik me alleen. Wat heb jij nodig?"), Vec::<String>::new());
    haven.settings().change(SettingChange::Offer { kind: OfferKind::Wording, on: false }).expect("switched off");
    assert_eq!(hard("JIJ luistert ook nooit"), Vec::<String>::new());
    assert!(repairs.keep_soft_start(draft("Ik mis je", Some(Sure::Yes))).expect("kept").sayable);
    // For another it is asked again.
    let first = draft("Ik mis je", Some(Sure::Yes));
    repairs.keep_soft_start(first.clone()).expect("kept");
    let other = repairs.keep_soft_start(SoftStartDraft { person: Some(sam), ..first.clone() }).expect("kept");
    assert!(other.safe.is_none() && !other.sayable);
    assert_eq!(repairs.soft_start(first.id).expect("one"), other);
    repairs.remove_tool(first.id).expect("binned");
    assert_eq!(repairs.restore_tool(first.id).expect("back").soft_starts.len(), 5);
}

#[test]
fn bids_and_a_week_of_reactions_say_nothing_too_early() {
    let house = House::new();
    let haven = house.open();
    let (repairs, sam) = (haven.repairs(), someone(&haven, "Sam", Role::Partner));
    let kim = someone(&haven, "Kim", Role::Child);
    let bid = |person, way, answer| repairs.log_bid(BidDraft { id: id(), way, person, answer });
    assert_eq!(
        bid(Some(kim), AttemptWay::Received, BidAnswer::Toward).map(drop),
        refused(Field::People, Reason::NotAllowed)
    );
    for n in 0..8 {
        let answer = if n < 3 { BidAnswer::Away } else { BidAnswer::Toward };
        let view = bid(Some(sam), AttemptWay::Received, answer).expect("kept");
        assert_eq!(view.bids.is_empty(), n < 7);
    }
    assert_eq!(
        repairs.view().expect("the screen").bids,
        ["Toen de ander contact zocht, ging jij er 5 van 8 keer op in."]
    );
    flag(&haven, sam, true);
    assert!(repairs.view().expect("the screen").bids.is_empty());

    for n in 0..20 {
        let view = repairs.react(id(), n % 4 != 0).expect("counted");
        assert_eq!(view.sentence.starts_with("Nog te vroeg"), n < 19);
    }
    let week = repairs.warmth(None).expect("a week");
    assert_eq!(week.sentence, "15 van 20 keer reageerde je warm, zoals jij het zag.");
    assert!(week.asks && week.later.is_none());
    let before = repairs.warmth(Some(week.earlier)).expect("a week");
    assert_eq!((before.later, before.asks), (Some(week.week), false));
    assert_eq!(before.sentence, "Nog te vroeg. Je hebt er 0, vanaf 20 kan het.");
    let ahead = Some(week.week + chrono::Days::new(7));
    assert_eq!(repairs.warmth(ahead), refused(Field::Date, Reason::TooLate));
}

#[test]
fn two_people_who_are_one_bring_their_histories_together() {
    let house = House::new();
    let haven = house.open();
    let (sam, mum) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Sammie", Role::Partner));
    let max = someone(&haven, "Max", Role::Ex);
    let log = |people: Vec<PersonId>| {
        let id = moment_id();
        haven.diary().log(thuishaven::MomentDraft { id, people, ..draft(2) }).expect("logged");
        id
    };
    let (both, one) = (log(vec![mum, sam]), log(vec![mum]));
    let id = came(&haven, mum, 3, house.now);
    ended(&haven, id, Depth::Talked, house.now);
    step(&haven, id, "sorry", house.now, Some(Outcome::Worked));
    came(&haven, sam, 3, house.now);
    haven.needs().draw_cycle(CycleDraft::of(self::id(), Tie::Now, Some(mum))).expect("drawn");
    let lens = LensDraft {
        id: self::id(),
        moment: Some(one),
        person: None,
        event: "De deur viel dicht".into(),
        mine: String::new(),
        own_mine: String::new(),
        theirs: String::new(),
        own_theirs: String::new(),
    };
    haven.needs().look_again(lens).expect("kept");
    let after = haven.people().merge(mum, sam).expect("merged");
    assert!(!after.people.iter().any(|person| person.id == mum));
    let people = |id| -> Vec<String> {
        haven.diary().open(id).expect("opened").moment.people.into_iter().map(|one| one.label).collect()
    };
    assert_eq!((people(both), people(one)), (vec!["Sam".to_owned()], vec!["Sam".to_owned()]));
    let together = haven.repairs().together(sam).expect("one page");
    assert_eq!((together.open.len(), together.closed.len(), together.cycles.len()), (1, 1, 1));
    assert_eq!(haven.repairs().together(mum), Err(ApiError::NotFound));
    assert_eq!(haven.people().open(mum), Err(ApiError::NotFound));
    assert_eq!(haven.diary().search("Sammie".into(), None).expect("found").days.len(), 0);
    assert_eq!(haven.diary().search("Sam".into(), None).expect("found").days[0].moments.len(), 2);

    // Whoever was not safe stays so.
    flag(&haven, max, true);
    haven.people().merge(max, sam).expect("merged");
    assert!(haven.people().open(sam).expect("a person").not_safe);
    assert!(haven.repairs().view().expect("the screen").open.is_empty());
    // A second look at a moment in which they were is away with them.
    assert!(haven.needs().view().expect("the screen").lenses.is_empty());
    haven.shut();
    must_be_sound(house.folder());
}
