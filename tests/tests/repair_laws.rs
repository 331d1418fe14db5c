//! What holds for whatever came between people, in whatever order.

use std::sync::Arc;

use chrono::TimeDelta;
use journeys::repairing::{attempt_id, rupture_id};
use journeys::{Dice, House, must_be_sound, person_id};
use thuishaven::{
    ApiError, AttemptChange, AttemptDraft, AttemptId, AttemptWay, Depth, Field, Haven, Noticed, Occurred, Outcome,
    PersonDraft, PersonId, Reason, Role, RuptureChange, RuptureDraft, RuptureId, Timestamp,
};

/// One thing that came between, with all that followed.
struct Told {
    id: RuptureId,
    person: usize,
    size: u8,
    at: Timestamp,
    steps: Vec<(AttemptId, AttemptWay, &'static str, Timestamp, Outcome)>,
    ended: Option<(Depth, Timestamp)>,
}

const DEPTHS: [Depth; 4] = [Depth::LetGo, Depth::MovedOn, Depth::Talked, Depth::Understood];
const OUTCOMES: [Outcome; 4] = [Outcome::Worked, Outcome::Half, Outcome::Not, Outcome::TooEarly];

fn history(dice: &mut Dice, house: &House, people: u64, most: u64) -> Vec<Told> {
    (0..dice.below(most))
        .map(|_| {
            let at = house.now - TimeDelta::minutes(3000 + dice.below(200_000) as i64);
            let later = |dice: &mut Dice| at + TimeDelta::minutes(dice.below(2900) as i64);
            let steps = (0..dice.below(4))
                .map(|_| {
                    let way = if dice.below(2) == 0 { AttemptWay::Made } else { AttemptWay::Received };
                    let kind = ["sorry", "listen", "humour", ""][dice.below(4) as usize];
                    (attempt_id(), way, kind, later(dice), OUTCOMES[dice.below(4) as usize])
                })
                .collect();
            let ended = (dice.below(4) > 0).then(|| (DEPTHS[dice.below(4) as usize], later(dice)));
            let person = dice.below(people) as usize;
            Told { id: rupture_id(), person, size: 1 + dice.below(5) as u8, at, steps, ended }
        })
        .collect()
}

fn add(haven: &Haven, id: PersonId, nickname: &str) {
    haven.people().add(PersonDraft { id, nickname: nickname.into(), role: Role::Partner }).expect("added");
}

fn tell(haven: &Haven, told: &[Told], people: &[PersonId]) {
    let repairs = haven.repairs();
    let instant = |instant| Some(Occurred::At { instant });
    for one in told {
        let draft =
            RuptureDraft { occurred: instant(one.at), ..RuptureDraft::now(one.id, people[one.person], one.size) };
        repairs.log_rupture(draft).expect("logged");
        for (id, way, kind, at, outcome) in &one.steps {
            let draft = AttemptDraft {
                kind: (*kind).into(),
                rupture: Some(one.id),
                occurred: instant(*at),
                ..AttemptDraft::now(*id, *way)
            };
            repairs.log_attempt(draft).expect("logged");
            repairs.change_attempt(*id, AttemptChange::Outcome { outcome: Some(*outcome) }).expect("told");
            if *way == AttemptWay::Received {
                repairs.change_attempt(*id, AttemptChange::Noticed { noticed: Some(Noticed::AtOnce) }).expect("told");
            }
        }
        if let Some((depth, at)) = one.ended {
            repairs.change_rupture(one.id, RuptureChange::Closed { depth, at: instant(at) }).expect("closed");
        }
    }
}

fn house_with(people: &[(PersonId, &str)]) -> (House, Arc<Haven>) {
    let house = House::new();
    let haven = house.open();
    for (id, name) in people {
        add(&haven, *id, name);
    }
    (house, haven)
}

/// All right again only after it came, and never ahead; what is refused changes nothing.
#[test]
fn an_end_before_its_beginning_is_refused() {
    let sam = person_id();
    let (house, haven) = house_with(&[(sam, "Sam")]);
    let mut dice = Dice(1);
    let mut refused = 0;
    for _ in 0..200 {
        let at = house.now - TimeDelta::seconds(dice.below(20_000) as i64);
        let end = house.now - TimeDelta::seconds(dice.below(20_000) as i64);
        let id = rupture_id();
        let draft = RuptureDraft { occurred: Some(Occurred::At { instant: at }), ..RuptureDraft::now(id, sam, 3) };
        let before = haven.repairs().log_rupture(draft).expect("logged");
        let closed = RuptureChange::Closed { depth: Depth::Talked, at: Some(Occurred::At { instant: end }) };
        let minute = at.timestamp() - at.timestamp().rem_euclid(60);
        match haven.repairs().change_rupture(id, closed) {
            Ok(page) => {
                assert!(end.timestamp() >= minute);
                assert_eq!(i64::from(page.minutes.expect("a time")), (end - at).num_minutes().max(0));
            }
            Err(error) => {
                refused += 1;
                assert!(end.timestamp() < minute);
                assert_eq!(error, ApiError::Invalid { field: Field::Closed, reason: Reason::TooEarly });
                assert_eq!(haven.repairs().rupture(id).expect("as it was"), before);
            }
        }
    }
    assert!((50..150).contains(&refused), "{refused} of 200");
}

/// Throwing away and getting back changes nothing, whatever became of the steps in between.
#[test]
fn what_is_thrown_away_comes_back_as_it_was() {
    let mut dice = Dice(2);
    for _ in 0..15 {
        let people = [person_id(), person_id()];
        let (house, haven) = house_with(&[(people[0], "Anouk"), (people[1], "Berend")]);
        let told = history(&mut dice, &house, 2, 12);
        tell(&haven, &told, &people);
        let repairs = haven.repairs();
        let pages = || told.iter().map(|one| repairs.rupture(one.id).expect("one")).collect::<Vec<_>>();
        let (before, insights, screen) = (pages(), repairs.insights(), repairs.view());
        let steps = |one: &Told| one.steps.len();
        for one in &told {
            let with_attempts = dice.below(2) == 0;
            let alone = repairs.view().expect("the screen").alone.len();
            let after = repairs.remove_rupture(one.id, with_attempts).expect("binned").alone.len();
            assert_eq!(after, (alone + if with_attempts { 0 } else { steps(one) }).min(20));
            assert!(repairs.insights().expect("insights").time.n < insights.as_ref().expect("insights").time.n);
            repairs.restore_rupture(one.id).expect("back");
        }
        assert_eq!((pages(), repairs.insights(), repairs.view()), (before, insights, screen));
    }
}

/// Two people who turn out to be one: everything is as if they had been one from the first day.
#[test]
fn merged_is_as_if_they_had_always_been_one() {
    let mut dice = Dice(3);
    for _ in 0..15 {
        let [sam, alias, bo] = [person_id(), person_id(), person_id()];
        let (house, apart) = house_with(&[(sam, "Sam"), (alias, "Sammie"), (bo, "Bo")]);
        let (other, always) = house_with(&[(sam, "Sam"), (bo, "Bo")]);
        let told = history(&mut dice, &house, 3, 40);
        tell(&apart, &told, &[sam, alias, bo]);
        tell(&always, &told, &[sam, sam, bo]);
        apart.people().merge(alias, sam).expect("merged");
        assert_eq!(apart.repairs().view(), always.repairs().view());
        assert_eq!(apart.repairs().insights(), always.repairs().insights());
        for person in [sam, bo] {
            assert_eq!(apart.repairs().together(person), always.repairs().together(person));
        }
        for one in &told {
            assert_eq!(apart.repairs().rupture(one.id), always.repairs().rupture(one.id));
        }
        for (house, haven) in [(house, apart), (other, always)] {
            haven.shut();
            must_be_sound(house.folder());
        }
    }
}
