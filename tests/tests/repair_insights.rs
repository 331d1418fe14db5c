//! What repairs say over time, through the front door: with enough, with too little, and about whom.

use chrono::TimeDelta;
use journeys::in_full::someone;
use journeys::repairing::{attempt_id, came, ended, step};
use journeys::{Dice, House, at, fixed};
use thuishaven::{
    AttemptChange, AttemptDraft, AttemptId, AttemptWay, Depth, Haven, Noticed, Occurred, Outcome, PersonChange,
    PersonId, RepairInsights, Role, RuptureChange, RuptureDraft, RuptureId, new_id,
};

fn insights(haven: &Haven) -> RepairInsights {
    haven.repairs().insights().expect("insights")
}

/// `n` things that came between on days before now, each ended after so many minutes.
fn history(haven: &Haven, house: &House, person: PersonId, of: &[(Depth, i64)]) -> Vec<RuptureId> {
    (0..)
        .zip(of)
        .map(|(n, (depth, minutes))| {
            let at = house.now - TimeDelta::days(2 + n);
            let id = came(haven, person, 1 + (n % 5) as u8, at);
            ended(haven, id, *depth, at + TimeDelta::minutes(*minutes));
            id
        })
        .collect()
}

#[test]
fn the_curve_counts_what_was_talked_through_and_keeps_the_rest_apart() {
    let house = House::new();
    let haven = house.open();
    let (sam, kim) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Kim", Role::Child));
    assert_eq!(insights(&haven).time.sentence, "Nog te vroeg. Je hebt er 0, vanaf 8 kan het.");
    let of = [
        (Depth::Talked, 30),
        (Depth::MovedOn, 5),
        (Depth::Understood, 60),
        (Depth::Talked, 180),
        (Depth::LetGo, 90),
        (Depth::Understood, 600),
        (Depth::Talked, 20),
    ];
    history(&haven, &house, sam, &of);
    let early = insights(&haven);
    assert!(early.time.points.is_empty() && early.time.sentence.starts_with("Nog te vroeg. Je hebt er 7"));
    // The eighth is open still: it is censored, and counts as one that was looked at.
    came(&haven, kim, 3, house.now - TimeDelta::hours(10));
    let told = insights(&haven);
    assert_eq!(told.time.n, 8);
    assert!(told.time.sentence.starts_with("De helft was na 3 uur uitgepraat of begrepen."), "{}", told.time.sentence);
    assert!(told.time.sentence.ends_with("In 8 keer."));
    assert_eq!(told.time.other, "2 van 8 keer losgelaten of doorgegaan. Dat staat er los van.");
    let last = told.time.points.last().expect("a point");
    assert!((last.repaired - 0.6875).abs() < 1e-9 || last.repaired > 0.5, "{last:?}");
    for pair in told.time.points.windows(2) {
        assert!(pair[0].x <= pair[1].x && pair[0].repaired <= pair[1].repaired && pair[0].other <= pair[1].other);
    }
    assert!(told.time.points.iter().all(|point| point.low <= point.repaired && point.repaired <= point.high));
    assert!(told.people.is_empty(), "seven with Sam, one with Kim");
    assert_eq!(told.moved_on, "Nog te vroeg. Er gingen er 7 voorbij, vanaf 8 kan het.");

    // Whoever was afraid in one is asked nothing about it, and it is not counted.
    let feared = came(&haven, sam, 5, house.now - TimeDelta::days(40));
    haven.repairs().change_rupture(feared, RuptureChange::Afraid { afraid: Some(true) }).expect("answered");
    assert_eq!(insights(&haven).time, told.time);
}

#[test]
fn with_one_kind_of_end_half_is_the_middle_one() {
    let house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let of: Vec<(Depth, i64)> = (1..=9).map(|n| (Depth::Talked, n * 10)).collect();
    history(&haven, &house, sam, &of);
    let told = insights(&haven);
    assert!(told.time.sentence.starts_with("De helft was na 50 minuten"), "{}", told.time.sentence);
    assert_eq!((told.people.len(), told.people[0].name.as_str()), (1, "Sam"));
    assert_eq!(haven.repairs().together(sam).expect("one page").time.as_ref(), Some(&told.people[0].sentence));
    assert_eq!((told.quarters.len(), told.quarters[0].label.as_str(), &told.trend), (1, "4e kwartaal 2026", &None));

    // Far slower in a quarter before: longer and shorter are said, better and worse are not.
    for n in 0..9 {
        let instant = at("2026-08-01T10:00:00Z") + TimeDelta::days(n);
        let id = came(&haven, sam, 2, instant);
        ended(&haven, id, Depth::Understood, instant + TimeDelta::days(5));
    }
    let told = insights(&haven);
    assert_eq!(told.quarters.len(), 2);
    assert_eq!(told.trend.as_deref(), Some("In het laatste kwartaal duurde het korter dan in het eerste."));
}

#[test]
fn a_flag_or_rest_censors_on_its_day() {
    let mut house = House::new();
    let haven = house.open();
    let (sam, bo) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Bo", Role::Friend));
    history(&haven, &house, bo, &[(Depth::Talked, 30); 8]);
    let open = came(&haven, sam, 3, house.now - TimeDelta::minutes(30));
    let before = insights(&haven).time;
    assert_eq!(before.n, 9);
    haven.people().change(sam, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    haven.shut();
    let haven = house.open_after(TimeDelta::days(60));
    let flagged = insights(&haven);
    // Sixty days later it is censored after thirty minutes still: the longest curve ends where it did.
    assert_eq!((flagged.time.n, &flagged.time.points), (9, &before.points));
    assert!(!flagged.people.iter().any(|row| row.name == "Sam"));
    haven.people().change(sam, PersonChange::NotSafe { not_safe: false }).expect("safe again");
    ended(&haven, open, Depth::Talked, house.now);
    assert_ne!(insights(&haven).time.points, before.points);
}

#[test]
fn what_landed_is_told_from_eight_of_a_sort_on_and_always_with_how_many() {
    let house = House::new();
    let haven = house.open();
    let (sam, max) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Max", Role::Ex));
    let first = house.now - TimeDelta::days(3);
    let id = came(&haven, sam, 2, first);
    let lands = |kind: &str, minutes: i64, outcome| {
        step(&haven, id, kind, first + TimeDelta::minutes(minutes), Some(outcome));
    };
    for n in 0..7 {
        lands("humour", 5, if n < 5 { Outcome::Worked } else { Outcome::Not });
    }
    lands("humour", 5, Outcome::TooEarly);
    let early = insights(&haven).landing;
    assert!(early.kinds.is_empty() && early.sentence.starts_with("Nog te vroeg. Van 7 stappen"));
    lands("humour", 70, Outcome::Half);
    let told = insights(&haven).landing;
    assert_eq!((told.kinds.len(), told.delays.len(), told.sizes.len(), told.people.len()), (1, 0, 1, 1));
    // 5 of 8 by Wilson: 31 to 86.
    assert_eq!(
        told.kinds[0].sentence,
        "Samen lachen: 5 van 8 keer kwam het aan. Waarschijnlijk tussen 31 en 86 van de 100."
    );
    assert_eq!((told.sizes[0].label.as_str(), told.people[0].label.as_str()), ("Klein", "Sam"));
    assert_eq!(haven.repairs().rupture(id).expect("one").worked, ["Samen lachen: 5 van 8 keer kwam het aan."]);

    // Steps with someone who is flagged are out of it.
    let other = came(&haven, max, 2, first);
    for _ in 0..8 {
        step(&haven, other, "sorry", first, Some(Outcome::Worked));
    }
    assert_eq!(insights(&haven).landing.kinds.len(), 2);
    haven.people().change(max, PersonChange::NotSafe { not_safe: true }).expect("flagged");
    assert_eq!(insights(&haven).landing, told);
}

#[test]
fn made_and_received_count_the_same_and_a_child_is_in_neither() {
    let house = House::new();
    let haven = house.open();
    let (sam, kim) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Kim", Role::Child));
    let take = |way, person| -> AttemptId {
        let id = attempt_id();
        let draft = AttemptDraft { person: Some(person), ..AttemptDraft::now(id, way) };
        haven.repairs().log_attempt(draft).expect("logged");
        id
    };
    for n in 0..8 {
        take(AttemptWay::Made, sam);
        take(AttemptWay::Made, kim);
        let id = take(AttemptWay::Received, sam);
        let noticed = if n < 6 { Noticed::AtOnce } else { Noticed::Missed };
        haven.repairs().change_attempt(id, AttemptChange::Noticed { noticed: Some(noticed) }).expect("changed");
        if n < 4 {
            haven.repairs().change_attempt(id, AttemptChange::LetIn { let_in: Some(3) }).expect("changed");
        }
        let told = insights(&haven);
        assert_eq!(told.balance.contains("vergelijken") || told.balance.contains("Vergelijken"), n < 7);
        assert_eq!(told.reception.starts_with("Nog te vroeg"), n < 7);
    }
    let told = insights(&haven);
    assert_eq!(told.balance, "8 stappen van jou, 8 van de ander.");
    // 4 of 8 by Wilson: 22 to 78.
    assert_eq!(
        told.reception,
        "Van 8 stappen van anderen merkte je er 6 meteen. 4 liet je grotendeels binnen, waarschijnlijk tussen 22 en 78 van de 100."
    );
}

#[test]
fn silence_is_no_repair() {
    let house = House::new();
    let haven = house.open();
    let sam = someone(&haven, "Sam", Role::Partner);
    let of: Vec<(Depth, i64)> = (0..10).map(|n| (if n < 6 { Depth::MovedOn } else { Depth::LetGo }, 5)).collect();
    history(&haven, &house, sam, &of);
    let told = insights(&haven);
    assert_eq!(told.time.sentence, "Nog geen helft is uitgepraat of begrepen. In 10 keer.");
    assert!(told.moved_on.starts_with("6 van 10 keer"), "{}", told.moved_on);
}

/// A journey to another zone moves no instant: it took as long as it took.
#[test]
fn time_to_repair_is_never_negative_across_zones() {
    let mut dice = Dice(20_261_124);
    for _ in 0..40 {
        let mut house = House::new();
        let haven = house.open();
        let sam = someone(&haven, "Sam", Role::Partner);
        let came_at = house.now - TimeDelta::minutes(dice.below(10_000) as i64);
        let id = came(&haven, sam, 3, came_at);
        haven.shut();
        house.phone.zone = fixed([14, -11, 5, 1][dice.below(4) as usize]);
        let haven = house.open_after(TimeDelta::minutes(dice.below(10_000) as i64));
        let page = haven
            .repairs()
            .change_rupture(id, RuptureChange::Closed { depth: Depth::Talked, at: None })
            .expect("closed");
        assert_eq!(i64::from(page.minutes.expect("a time")), (house.now - came_at).num_minutes());
        assert!(page.story.iter().all(|point| !point.when.is_empty()));
    }
}

/// Random histories: nobody who is not safe or at rest is ever named, asked about, or counted on.
#[test]
fn nobody_flagged_or_at_rest_is_ever_suggested() {
    let mut dice = Dice(7);
    for round in 0..25 {
        let mut house = House::new();
        let haven = house.open();
        let roles = [Role::Partner, Role::Friend, Role::Parent, Role::Child];
        let names = ["Anouk", "Berend", "Claire", "Daan", "Esra"];
        let people: Vec<PersonId> =
            names.iter().map(|name| someone(&haven, name, roles[dice.below(4) as usize])).collect();
        let mut away = [false; 5];
        for _ in 0..40 {
            let n = dice.below(5) as usize;
            let person = people[n];
            match dice.below(6) {
                0 => {
                    let on = dice.below(2) == 0;
                    haven.people().change(person, PersonChange::NotSafe { not_safe: on }).expect("changed");
                    haven.people().change(person, PersonChange::Resting { resting: false }).expect("changed");
                    away[n] = on;
                }
                1 => {
                    haven.people().change(person, PersonChange::NotSafe { not_safe: false }).expect("changed");
                    haven.people().change(person, PersonChange::Resting { resting: true }).expect("changed");
                    away[n] = true;
                }
                2 | 3 => {
                    let occurred = Occurred::At { instant: house.now - TimeDelta::hours(dice.below(300) as i64) };
                    let draft = RuptureDraft {
                        occurred: Some(occurred),
                        ..RuptureDraft::now(RuptureId(new_id().0), person, 1 + dice.below(5) as u8)
                    };
                    assert_eq!(haven.repairs().log_rupture(draft).is_err(), away[n]);
                }
                _ => {
                    let way = if dice.below(2) == 0 { AttemptWay::Made } else { AttemptWay::Received };
                    haven.repairs().reach(attempt_id(), way).expect("always possible");
                }
            }
        }
        haven.shut();
        for _ in 0..4 {
            let haven = house.open_after(TimeDelta::hours(13));
            let screen = haven.repairs().view().expect("the screen");
            let shown = format!("{screen:?} {:?} {:?}", haven.today().expect("today"), insights(&haven));
            for (name, away) in names.iter().zip(away) {
                assert!(!(away && shown.contains(name)), "round {round}: {name}");
            }
            haven.shut();
        }
    }
}
