//! Looking again, two talks in the mind, parting, small habits, and who was there in a week.

use chrono::TimeDelta;
use journeys::in_full::{felt, someone};
use journeys::{House, moment_id, must_be_sound};
use thuishaven::{
    ApiError, Clock, CycleDraft, Field, Figure, Haven, LensDraft, LetterDraft, MomentChange, MomentDraft, MoodDraft,
    NeedId, PersonChange, PersonId, Reason, Role, SensationDraft, SoftenDraft, TalksDraft, Tie, new_id,
};

fn id() -> NeedId {
    NeedId(new_id().0)
}

fn later(haven: &Haven, house: &House, minutes: i64) {
    haven.set_clock(Clock::Stopped { at: house.now + TimeDelta::minutes(minutes) }).expect("a clock");
}

fn flag(haven: &Haven, person: PersonId) {
    haven.people().change(person, PersonChange::NotSafe { not_safe: true }).expect("flagged");
}

fn rest(haven: &Haven, person: PersonId) {
    haven.people().change(person, PersonChange::Resting { resting: true }).expect("at rest");
}

fn refused<T>(field: Field, reason: Reason) -> Result<T, ApiError> {
    Err(ApiError::Invalid { field, reason })
}

fn with(haven: &Haven, people: Vec<PersonId>) -> thuishaven::MomentId {
    let id = moment_id();
    let draft = MomentDraft { people, ..MomentDraft::of_mood(id, MoodDraft::Step { step: 2 }) };
    haven.diary().log(draft).expect("logged");
    id
}

fn lens(id: NeedId) -> LensDraft {
    LensDraft {
        id,
        moment: None,
        person: None,
        event: "De sleutels lagen weer op tafel".into(),
        mine: "heard".into(),
        own_mine: String::new(),
        theirs: String::new(),
        own_theirs: "geen ruzie op een vrije avond".into(),
    }
}

#[test]
fn a_second_look_says_what_both_may_have_protected_and_never_looks_at_danger() {
    let house = House::new();
    let haven = house.open();
    let (sam, max) = (someone(&haven, "Sam", Role::Partner), someone(&haven, "Max", Role::Friend));
    let moment = with(&haven, vec![sam, max]);
    let draft = LensDraft { moment: Some(moment), person: Some(sam), ..lens(id()) };
    assert!(haven.diary().open(moment).expect("opened").looks_again);
    let view = haven.needs().look_again(draft.clone()).expect("kept");
    assert_eq!(view.mine_label, "Gehoord worden");
    assert_eq!(view.theirs_label, "geen ruzie op een vrije avond");
    haven.shut();

    let haven = house.open();
    let needs = haven.needs();
    assert_eq!(needs.lens(draft.id).expect("read"), view);
    let changed = needs.look_again(LensDraft { theirs: "space".into(), ..draft.clone() }).expect("changed");
    assert_eq!(changed.theirs_label, "Ruimte · geen ruzie op een vrije avond");
    assert_eq!(needs.view().expect("the screen").lenses, [changed]);

    let long = "é".repeat(501);
    for (draft, field, reason) in [
        (LensDraft { event: long.clone(), ..lens(id()) }, Field::OwnWords, Reason::TooLong { most: 500 }),
        (LensDraft { own_mine: long, ..lens(id()) }, Field::OwnWords, Reason::TooLong { most: 500 }),
        (LensDraft { theirs: "angry".into(), ..lens(id()) }, Field::Needs, Reason::Unknown),
    ] {
        assert_eq!(needs.look_again(draft), refused(field, reason));
    }
    let gone = LensDraft { moment: Some(moment_id()), ..lens(id()) };
    assert_eq!(needs.look_again(gone), Err(ApiError::NotFound));

    // Nobody who is not safe is looked at with understanding, and nothing with them there.
    flag(&haven, max);
    assert!(!haven.diary().open(moment).expect("opened").looks_again);
    assert_eq!(needs.look_again(draft.clone()), refused(Field::People, Reason::NotAllowed));
    assert!(needs.view().expect("the screen").lenses.is_empty(), "Sam is safe, Max was there");
    let about = LensDraft { person: Some(max), ..lens(id()) };
    assert_eq!(needs.look_again(about), refused(Field::People, Reason::NotAllowed));
    flag(&haven, sam);
    assert!(needs.view().expect("the screen").lenses.is_empty());
    assert_eq!(needs.lens(draft.id).expect("one's own").whom, None);
}

fn talks(id: NeedId, unheard: Vec<SensationDraft>, heard: Vec<SensationDraft>) -> TalksDraft {
    TalksDraft { id, person: None, about: "mijn werk".into(), unheard, heard }
}

/// The talk about work, in the mind: not heard, and then heard. What the body did tells the two apart.
#[test]
fn the_talk_about_work_in_the_mind_is_not_heard_and_then_heard() {
    let house = House::new();
    let haven = house.open();
    let (needs, id) = (haven.needs(), id());
    let guide = needs.choices().expect("choices").talks;
    for part in [&guide.before, &guide.unheard, &guide.heard, &guide.after] {
        assert!(!part.is_empty() && part.iter().all(|line| !line.is_empty()));
    }
    let tight = vec![felt("throat", "pressing", Some(7)), felt("chest", "tense", Some(6))];
    let easy = vec![felt("shoulders", "light", Some(6)), felt("chest", "tense", Some(2))];
    assert_eq!(needs.keep_talks(talks(id, vec![], easy.clone())), refused(Field::Body, Reason::NotThere));
    assert_eq!(needs.talks(id), Err(ApiError::NotFound));
    assert_eq!(needs.keep_talks(talks(id, tight.clone(), vec![])).expect("kept").difference, None);
    haven.shut();

    // Stopped halfway, and gone on with after a restart.
    let haven = house.open();
    let needs = haven.needs();
    assert_eq!(needs.talks(id).expect("read").unheard.len(), 2);
    let view = needs.keep_talks(talks(id, tight.clone(), easy)).expect("kept");
    assert_eq!(
        view.difference.as_deref(),
        Some(
            "Alleen toen je niet gehoord werd: Keel: drukkend, 7 van 10. Alleen toen je wel gehoord werd: Schouders: licht, 6 van 10. Borst: van 6 naar 2."
        )
    );
    let same = needs.keep_talks(talks(id, tight.clone(), tight.clone())).expect("kept").difference;
    assert_eq!(same.as_deref(), Some("Je lichaam deed twee keer hetzelfde. Dat kan ook."));
    let six = ["throat", "chest", "belly", "shoulders", "jaw", "hands"].map(|zone| felt(zone, "", None)).to_vec();
    assert_eq!(needs.keep_talks(talks(id, six, vec![])), refused(Field::Body, Reason::TooMany { most: 5 }));
    let strong = vec![felt("throat", "pressing", Some(11))];
    assert_eq!(needs.keep_talks(talks(id, strong, vec![])), refused(Field::Strength, Reason::OutOfRange));
    assert_eq!(needs.view().expect("the screen").talks.len(), 1);
    haven.shut();
    must_be_sound(house.folder());
}

#[test]
fn parting_is_from_whoever_rests_or_is_not_safe_and_calls_only_safe_people() {
    let house = House::new();
    let haven = house.open();
    let needs = haven.needs();
    let (bo, max) = (someone(&haven, "Bo", Role::Ex), someone(&haven, "Max", Role::Ex));
    let ruth = someone(&haven, "Ruth", Role::Friend);
    for person in [bo, max, ruth] {
        let figure = Figure { listens: true, ..Figure::default() };
        haven.people().change(person, PersonChange::Figure { figure }).expect("changed");
    }
    let letter = |person, text: &str| LetterDraft { id: id(), person, text: text.into() };
    for person in [bo, thuishaven::ME] {
        assert_eq!(needs.parting(person), refused(Field::People, Reason::NotAllowed));
        assert_eq!(needs.keep_letter(letter(person, "Dag")), refused(Field::People, Reason::NotAllowed));
        assert_eq!(needs.notice_urge(id(), person), refused(Field::People, Reason::NotAllowed));
    }
    rest(&haven, bo);
    flag(&haven, max);
    let (calm, careful) = (needs.parting(bo).expect("a screen"), needs.parting(max).expect("a screen"));
    assert!(!calm.offers_help && careful.offers_help && calm.lines != careful.lines);
    for view in [&calm, &careful] {
        let named: Vec<&str> = view.people.iter().map(|person| person.label.as_str()).collect();
        assert_eq!((named.as_slice(), view.urges.as_ref()), (&["Ruth"][..], None));
    }
    let first = letter(bo, "Ik mis je nog");
    needs.keep_letter(first.clone()).expect("kept");
    needs.keep_letter(LetterDraft { text: "Ik mis je nog, soms".into(), ..first.clone() }).expect("changed");
    assert_eq!(needs.keep_letter(letter(bo, &"é".repeat(5001))), refused(Field::Text, Reason::TooLong { most: 5000 }));
    assert!(needs.notice_urge(id(), bo).expect("noticed").urges.expect("a sentence").contains('1'));
    later(&haven, &house, 31 * 24 * 60);
    let view = needs.parting(bo).expect("a screen");
    assert_eq!((view.letters.len(), view.letters[0].text.as_str(), view.urges), (1, "Ik mis je nog, soms", None));
    assert!(needs.parting(max).expect("a screen").letters.is_empty());
    needs.remove(first.id).expect("binned");
    assert!(needs.parting(bo).expect("a screen").letters.is_empty());
    needs.restore(first.id).expect("back");
    assert_eq!(needs.parting(bo).expect("a screen").letters.len(), 1);
}

#[test]
fn a_habit_is_ticked_once_a_day_and_counts_days_not_ticks() {
    let house = House::new();
    let haven = house.open();
    let needs = haven.needs();
    let greet = |tick| needs.tick_habit(tick, "greet".into());
    assert_eq!(needs.tick_habit(id(), "shout".into()), refused(Field::Habit, Reason::Unknown));
    let first = id();
    greet(first).expect("ticked");
    let again = greet(id()).expect("ticked");
    assert_eq!((again.habits[0].id.as_str(), again.habits[0].ticked), ("greet", Some(first)));
    assert_eq!(again.habits[0].times.as_deref(), Some("Op 1 van de laatste 30 dagen"));
    assert!(again.habits[1..].iter().all(|habit| habit.ticked.is_none() && habit.times.is_none()));
    later(&haven, &house, 24 * 60);
    assert_eq!(needs.habits().expect("a screen").habits[0].ticked, None);
    let second = id();
    assert_eq!(greet(second).expect("ticked").habits[0].times.as_deref(), Some("Op 2 van de laatste 30 dagen"));
    let less = needs.untick_habit(second).expect("taken away");
    assert_eq!((less.habits[0].ticked, less.habits[0].times.as_deref()), (None, Some("Op 1 van de laatste 30 dagen")));
    later(&haven, &house, 30 * 24 * 60);
    assert_eq!(needs.habits().expect("a screen").habits[0].times, None);
}

#[test]
fn a_sharp_sentence_can_be_taken_away_whoever_it_is_about() {
    let house = House::new();
    let haven = house.open();
    let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
    let draft = SoftenDraft {
        id: id(),
        person: Some(sam),
        sharp: "Jij luistert ook nooit".into(),
        feeling: String::new(),
        need: String::new(),
        soft: "Ik mis je".into(),
    };
    needs.soften(draft.clone()).expect("kept");
    flag(&haven, sam);
    needs.forget_sharp(draft.id).expect("taken away");
    let left = needs.softened(draft.id).expect("still there");
    assert_eq!((left.sharp.as_str(), left.soft.as_str(), left.whom), ("", "Ik mis je", None));
    haven.shut();
    let changes: i64 = journeys::inside(house.folder(), &journeys::KEY)
        .query_row("SELECT count(*) FROM change WHERE patch LIKE '%luistert%'", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(changes, 0);
}

#[test]
fn a_cycle_begins_from_what_keeps_coming_back_and_help_stands_beside_hurting_oneself() {
    let house = House::new();
    let haven = house.open();
    let (needs, sam) = (haven.needs(), someone(&haven, "Sam", Role::Partner));
    let found = |trigger: &str, reaction: &str| CycleDraft {
        trigger: trigger.into(),
        reaction: reaction.into(),
        ..CycleDraft::of(id(), Tie::Now, Some(sam))
    };
    let page = needs.draw_cycle(found("silence", "walk_away")).expect("drawn");
    let filled: Vec<&str> = page.mine.iter().flat_map(|one| &one.chosen).map(|choice| choice.id.as_str()).collect();
    assert_eq!((filled.as_slice(), page.offers_help), (&["silence", "walk_away"][..], false));
    assert!(needs.draw_cycle(found("silence", "hurt_myself")).expect("drawn").offers_help);
    for draft in [found("angry", "walk_away"), found("silence", "heard")] {
        assert_eq!(needs.draw_cycle(draft), refused(Field::Box, Reason::Unknown));
    }
}

#[test]
fn the_week_shows_who_was_there_and_nobody_who_is_not_safe_at_rest_or_a_child() {
    let house = House::new();
    let haven = house.open();
    let names = ["Sam", "Ruth", "Bo", "Max", "Noor", "Els"];
    let [sam, ruth, bo, max, noor, els] = names.map(|name| someone(&haven, name, Role::Friend));
    let kim = someone(&haven, "Kim", Role::Child);
    rest(&haven, bo);
    flag(&haven, max);
    for day in 0..3 {
        later(&haven, &house, day * 24 * 60);
        with(&haven, vec![sam, bo, max, kim]);
    }
    for _ in 0..2 {
        with(&haven, vec![ruth, noor]);
    }
    with(&haven, vec![els]);
    let lanes = haven.today().expect("today").week.lanes;
    let named: Vec<&str> = lanes.iter().map(|lane| lane.name.as_str()).collect();
    assert_eq!(named, ["Sam", "Ruth", "Noor"]);
    assert_eq!(
        (lanes[0].counts.as_slice(), lanes[1].counts.as_slice()),
        (&[0, 0, 0, 0, 1, 1, 1][..], &[0, 0, 0, 0, 0, 0, 2][..])
    );
    assert_eq!(lanes[0].spoken, "Sam: 3 momenten, op 3 dagen");
    later(&haven, &house, 20 * 24 * 60);
    assert!(haven.today().expect("today").week.lanes.is_empty());
}

#[test]
fn a_mood_is_told_as_finely_as_one_wants() {
    let house = House::new();
    let haven = house.open();
    let choices = haven.diary().choices().expect("choices");
    assert_eq!((choices.pleasant_marks.len(), choices.energy_marks.len()), (13, 9));
    assert_eq!((choices.of_ten[7].as_str(), choices.percents[40].as_str()), ("7 van 10", "40 procent"));
    let id = with(&haven, vec![]);
    let page = haven.diary().open(id).expect("opened");
    assert_eq!((page.pleasant_mark, page.energy_mark), (2, None));
    let between = choices.pleasant_marks[3].clone();
    assert!(between.spoken.starts_with("Tussen "), "{}", between.spoken);
    let change = |mood| haven.diary().change(id, MomentChange::Mood { mood });
    let page = change(MoodDraft::Pleasant { valence: between.value }).expect("changed");
    assert_eq!((page.pleasant_mark, page.energy_mark), (3, None));
    let energy = choices.energy_marks[8].value;
    let page = change(MoodDraft::Point { valence: between.value, energy }).expect("changed");
    assert_eq!((page.pleasant_mark, page.energy_mark, page.moment.energy), (3, Some(8), Some(5)));
    let page = change(MoodDraft::Pleasant { valence: 1.0 }).expect("changed");
    assert_eq!((page.pleasant_mark, page.energy_mark, page.moment.step), (12, Some(8), 7));
    for valence in [1.01, f64::NAN] {
        let refused = refused(Field::Mood, Reason::OutOfRange);
        assert_eq!(change(MoodDraft::Pleasant { valence }), refused);
    }
}
