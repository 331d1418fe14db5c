//! Journeys through the diary.

use chrono::TimeDelta;
use journeys::{House, all, at, draft, moment_id, noted, occurred};
use thuishaven::{ApiError, LogStep, MomentChange, MomentDraft, MoodDraft, Occurred};

#[test]
fn what_was_logged_is_there_after_a_restart() {
    let house = House::new();
    let haven = house.open();
    let logged = haven.diary().log(noted(3, "Hij keek niet op van zijn telefoon.")).expect("logged").moment;
    haven.shut();
    assert_eq!(haven.diary().page(None), Err(ApiError::Closed));

    let again = house.open();
    let id = logged.id;
    assert_eq!(all(&again), [logged]);
    let page = again.diary().open(id).expect("the moment");
    assert_eq!(page.moment.note, "Hij keek niet op van zijn telefoon.");
    assert_eq!((page.moment.step, page.moment.time.as_str()), (3, "20:14"));
    assert_eq!(page.when, "Vandaag, 20:14");
}

#[test]
fn the_same_draft_twice_is_one_moment() {
    let house = House::new();
    let haven = house.open();
    let first = draft(2);
    let logged = haven.diary().log(first.clone()).expect("logged");
    let again = haven.diary().log(MomentDraft { note: "later".into(), ..first }).expect("logged again");
    assert_eq!(again, logged);
    assert_eq!(all(&haven).len(), 1);
}

#[test]
fn a_backdated_moment_belongs_to_the_day_it_was() {
    let house = House::new();
    let haven = house.open();
    let wall = |date: &str, hour, minute| Occurred::Wall { date: date.parse().expect("a date"), hour, minute };
    let log = |occurred| {
        let draft = MomentDraft { occurred: Some(occurred), ..draft(4) };
        haven.diary().log(draft).expect("logged")
    };
    // The night of the change to winter time: 02:30 comes twice, and the first one is meant.
    let night = log(wall("2026-10-25", 2, 30));
    assert_eq!(night.moment.occurred_at, at("2026-10-25T00:30:00Z"));
    // Before four it still belongs to the day before, and its offset is the one of then.
    let evening = log(wall("2026-10-24", 23, 0));
    let morning = log(wall("2026-10-25", 9, 0));
    assert_eq!(morning.moment.occurred_at, at("2026-10-25T08:00:00Z"));
    let spring = log(wall("2026-03-29", 2, 30));
    assert_eq!((spring.wall.hour, spring.wall.minute), (3, 30));

    let days = haven.diary().days("2026-10-25".parse().expect("a date"), 2).expect("days");
    let by_day: Vec<_> =
        days.iter().map(|day| (day.date.to_string(), day.moments.iter().map(|m| m.id).collect::<Vec<_>>())).collect();
    assert_eq!(
        by_day,
        [
            ("2026-10-25".to_owned(), vec![morning.moment.id]),
            ("2026-10-24".to_owned(), vec![night.moment.id, evening.moment.id])
        ]
    );
}

#[test]
fn a_journey_to_another_zone_leaves_yesterday_where_it_was() {
    let mut house = House::new();
    let haven = house.open();
    let here = haven.diary().log(draft(5)).expect("logged").moment;
    house.phone.zone = journeys::fixed(9);
    haven.phone_changed(house.phone.clone()).expect("changed");
    let there = haven.diary().log(draft(5)).expect("logged").moment;
    assert_eq!((here.time.as_str(), there.time.as_str()), ("20:14", "04:14"));
    let read = all(&haven);
    assert_eq!(read.iter().map(|moment| moment.time.as_str()).collect::<Vec<_>>(), ["04:14", "20:14"]);
}

#[test]
fn everything_about_a_moment_can_be_changed_and_taken_back() {
    let house = House::new();
    let haven = house.open();
    let diary = haven.diary();
    let id = diary.log(draft(3)).expect("logged").moment.id;
    let change = |change| diary.change(id, change).expect("changed").moment;

    change(MomentChange::Triggers { chosen: vec!["silence".into()], own: "de deur".into() });
    change(MomentChange::Emotions { chosen: vec!["sad".into(), "lonely".into()], own: String::new() });
    change(MomentChange::Energy { step: Some(2) });
    change(MomentChange::Note { text: "Eerste".into() });
    change(MomentChange::Mood { mood: MoodDraft::Step { step: 6 } });
    let moved = change(MomentChange::Occurred { occurred: Occurred::At { instant: at("2026-11-20T10:00:00Z") } });
    assert_eq!((moved.step, moved.energy, moved.time.as_str()), (6, Some(2), "11:00"));
    assert_eq!(moved.triggers[0].label, "Stilte");
    assert_eq!(moved.emotions.iter().map(|emotion| emotion.id.as_str()).collect::<Vec<_>>(), ["sad", "lonely"]);
    assert_eq!((moved.note.as_str(), moved.own_trigger.as_str()), ("Eerste", "de deur"));

    let back = diary.undo(id).expect("taken back").moment;
    assert_eq!(back.occurred_at, at("2026-11-23T19:14:00Z"));
    let again = diary.undo(id).expect("done again").moment;
    assert_eq!(again, moved);
}

#[test]
fn one_stretch_of_writing_is_one_change() {
    let house = House::new();
    let haven = house.open();
    let diary = haven.diary();
    let id = diary.log(draft(3)).expect("logged").moment.id;
    for text in ["We", "We hadden", "We hadden ruzie", "We hadden ruzie"] {
        diary.change(id, MomentChange::Note { text: text.into() }).expect("changed");
    }
    assert_eq!(diary.undo(id).expect("taken back").moment.note, "");
    assert_eq!(diary.undo(id).expect("done again").moment.note, "We hadden ruzie");
}

#[test]
fn the_bin_gives_back_for_thirty_days_and_forgets_only_when_two_openings_agree() {
    let mut house = House::new();
    let haven = house.open();
    let id = haven.diary().log(noted(2, "weg hiermee")).expect("logged").moment.id;
    haven.diary().remove(id).expect("binned");
    assert_eq!(all(&haven), []);
    haven.shut();

    let haven = house.open_after(TimeDelta::days(3));
    let bin = haven.diary().bin().expect("the bin");
    assert_eq!(bin.rows[0].left, "Nog 27 dagen");
    assert_eq!(haven.diary().restore(id).expect("restored").moment.note, "weg hiermee");
    assert_eq!(all(&haven).len(), 1);
    assert!(haven.diary().undo(id).expect("undone").moment.binned);
    haven.shut();

    // The clock is a year ahead for one opening, and then right again: nothing is lost.
    let now = house.now;
    house.open_after(TimeDelta::days(365)).shut();
    house.now = now;
    house.open_after(TimeDelta::days(1)).shut();
    house.open_after(TimeDelta::days(1)).shut();
    let haven = house.open();
    assert_eq!(haven.diary().bin().expect("the bin").rows.len(), 1);
    haven.shut();

    house.open_after(TimeDelta::days(31)).shut();
    house.open_after(TimeDelta::hours(23)).shut();
    assert!(house.open().diary().open(id).is_ok());
    let haven = house.open_after(TimeDelta::hours(2));
    assert_eq!(haven.diary().open(id), Err(ApiError::NotFound));
    // A copy of it that comes back from elsewhere stays gone.
    assert_eq!(haven.diary().log(MomentDraft { id, ..draft(2) }), Err(ApiError::NotFound));
}

#[test]
fn deleting_undoing_and_restoring_survive_a_restart() {
    let house = House::new();
    let haven = house.open();
    let id = haven.diary().log(noted(2, "blijf")).expect("logged").moment.id;
    haven.diary().remove(id).expect("binned");
    haven.shut();
    let haven = house.open();
    assert_eq!(haven.diary().undo(id).expect("taken back").moment.note, "blijf");
    haven.diary().remove(id).expect("binned");
    haven.shut();
    let haven = house.open();
    assert_eq!(haven.diary().restore(id).expect("restored").moment.note, "blijf");
    assert_eq!(all(&haven).len(), 1);
}

#[test]
fn what_was_just_logged_can_be_taken_back() {
    let house = House::new();
    let haven = house.open();
    let id = haven.diary().log(draft(1)).expect("logged").moment.id;
    assert!(haven.diary().undo(id).expect("taken back").moment.binned);
    assert_eq!(all(&haven), []);
    assert_eq!(haven.today().expect("today").just_now, None);
}

#[test]
fn search_finds_notes_own_words_and_the_words_of_the_language() {
    let mut house = House::new();
    let haven = house.open();
    let diary = haven.diary();
    let found = |query: &str| {
        let page = diary.search(query.into(), None).expect("found");
        page.days.into_iter().flat_map(|day| day.moments).map(|moment| moment.id).collect::<Vec<_>>()
    };
    let note = diary.log(noted(2, "Niet-gehoord aan tafel, alwéér. “Zo.”")).expect("logged").moment.id;
    let chosen = MomentDraft {
        emotions: vec!["sad".into()],
        triggers: vec!["silence".into()],
        own_emotion: "leeggelopen".into(),
        ..draft(3)
    };
    let chosen = diary.log(chosen).expect("logged").moment.id;

    assert_eq!(found("niet-gehoord"), [note]);
    assert_eq!(found("ALWEER tafel"), [note]);
    assert_eq!(found("taf"), [note]);
    assert_eq!(found("verdrietig"), [chosen]);
    assert_eq!(found("stilte leegg"), [chosen]);
    assert_eq!(found("verdrietig tafel"), []);
    for odd in ["\"", "' OR 1", "a AND", "NEAR(", "*", "{note}: x", "-", "\u{1F600}", "\0"] {
        assert_eq!(found(odd), [], "{odd}");
    }
    diary.change(note, MomentChange::Note { text: "Over iets anders".into() }).expect("changed");
    assert_eq!(found("tafel"), []);
    assert_eq!(found("anders"), [note]);
    diary.remove(note).expect("binned");
    assert_eq!(found("anders"), []);

    house.phone = journeys::phone("en");
    haven.phone_changed(house.phone.clone()).expect("changed");
    assert_eq!(found("sad"), [chosen]);
    assert_eq!(found("verdrietig"), []);
}

#[test]
fn someone_is_found_by_their_name() {
    let house = House::new();
    let haven = house.open();
    let id = journeys::person_id();
    let person = thuishaven::PersonDraft { id, nickname: "Noor".into(), role: thuishaven::Role::Friend };
    haven.people().add(person).expect("added");
    let moment = haven.diary().log(MomentDraft { people: vec![id], ..draft(6) }).expect("logged").moment;
    assert_eq!(moment.people[0].label, "Noor");
    let page = haven.diary().search("noor".into(), None).expect("found");
    assert_eq!(page.days[0].moments, [moment]);
}

#[test]
fn today_shows_what_is_at_hand_and_what_waits() {
    let mut house = House::new();
    let haven = house.open();
    let diary = haven.diary();
    assert_eq!(haven.today().expect("today").week.sentence, "De afgelopen week is nog leeg. Dat is ook goed.");
    for hours in [100, 50, 30, 20, 10] {
        diary.log(occurred(2, house.now - TimeDelta::hours(hours))).expect("logged");
    }
    let now = diary.log(draft(3)).expect("logged").moment;
    let today = haven.today().expect("today");
    assert_eq!((today.date.as_str(), today.greeting.as_str()), ("maandag 23 november", "Goedenavond"));
    let at_hand = today.just_now.expect("at hand");
    assert_eq!((at_hand.moment.id, at_hand.correctable), (now.id, true));
    assert_eq!(at_hand.sentence, "Nogal donker. Bewaard om 20:14.");
    assert_eq!(today.waiting.len(), 3);
    assert_eq!(today.last.len(), 3);
    assert_eq!(today.week.days.len(), 7);
    assert_eq!(today.week.days.iter().map(|day| day.count).sum::<u32>(), 6);

    diary.change(today.waiting[0].id, MomentChange::Settled).expect("settled");
    house.now += TimeDelta::minutes(16);
    haven.set_clock(thuishaven::Clock::Stopped { at: house.now }).expect("a clock");
    let later = haven.today().expect("today");
    assert_eq!(later.just_now, None);
    assert!(later.waiting.iter().all(|waiting| waiting.id != today.waiting[0].id));
    assert!(later.waiting.iter().any(|waiting| waiting.id == now.id));
}

#[test]
fn weeks_are_compared_only_when_there_is_enough_of_both() {
    let house = House::new();
    let haven = house.open();
    let log = |step, days: i64, hours: i64| {
        let when = house.now - TimeDelta::days(days) - TimeDelta::hours(hours);
        haven.diary().log(occurred(step, when)).expect("logged");
    };
    let sentence = || haven.today().expect("today").week.sentence;
    (0..7).for_each(|day| log(2, 7 + day, 1));
    (0..8).for_each(|hour| log(6, 1, hour));
    assert!(!sentence().contains("ervoor"), "{}", sentence());
    log(2, 8, 2);
    assert_eq!(sentence(), "Lichter dan de week ervoor: 8 momenten op 1 dag.");
}

#[test]
fn a_month_counts_by_the_persons_own_days() {
    let house = House::new();
    let haven = house.open();
    // The last one is more than a day ahead and is refused.
    for instant in ["2026-11-01T02:59:59Z", "2026-11-01T03:00:00Z", "2026-11-23T08:00:00Z", "2026-11-30T23:30:00Z"] {
        let _ = haven.diary().log(occurred(7, at(instant)));
    }
    let month = haven.diary().month(None).expect("a month");
    assert_eq!((month.title.as_str(), month.blanks, month.days.len()), ("november 2026", 6, 30));
    assert_eq!(month.days.iter().filter(|day| day.count > 0).map(|day| day.number).collect::<Vec<_>>(), [1, 23]);
    assert_eq!(month.days[22].step, Some(7));
    assert_eq!(month.days[22].spoken, "maandag 23 november, 1 moment");
    assert!(month.days[22].today && !month.days[22].ahead && month.days[23].ahead);
    assert_eq!(month.next, None);
    let october = haven.diary().month(month.previous).expect("a month");
    assert_eq!(october.days[30].count, 1);
    assert_eq!(october.next, Some(month.month));
}

#[test]
fn the_choices_have_words_and_meanings_in_both_languages() {
    for (language, sad) in [("nl", "Verdrietig"), ("en", "Sad")] {
        let house = House::speaking(language);
        let choices = house.open().diary().choices().expect("choices");
        assert!(choices.emotions.len() >= 64);
        assert!(choices.emotions.iter().any(|emotion| emotion.label == sad));
        assert!(choices.emotions.iter().all(|emotion| emotion.meaning.len() > 10));
        assert_eq!(choices.moods.len(), 7);
        assert_eq!(choices.steps[0].step, LogStep::Trigger);
        assert_eq!((choices.hours.len(), choices.hours[20].as_str()), (24, "20"));
    }
}

#[test]
fn an_unknown_moment_is_not_found() {
    let house = House::new();
    let diary = house.open().diary();
    let id = moment_id();
    assert_eq!(diary.open(id), Err(ApiError::NotFound));
    assert_eq!(diary.remove(id), Err(ApiError::NotFound));
    assert_eq!(diary.undo(id), Err(ApiError::NotFound));
    assert_eq!(diary.change(id, MomentChange::Settled), Err(ApiError::NotFound));
}

#[test]
fn a_second_light_corrects_the_first_until_it_is_put_off_or_filled_in() {
    let mut house = House::new();
    let haven = house.open();
    let diary = haven.diary();
    let steps = || all(&haven).iter().map(|moment| moment.step).collect::<Vec<_>>();
    let first = moment_id();
    assert_eq!(diary.tap(first, 2, None).expect("tapped").moment.id, first);
    assert_eq!(diary.tap(moment_id(), 3, None).expect("corrected").moment.id, first);
    assert_eq!(steps(), [3]);
    // The same tap that arrives twice is one moment.
    assert_eq!(diary.tap(first, 2, None).expect("again").moment.step, 3);
    assert_eq!(steps(), [3]);

    let second = diary.tap(moment_id(), 5, Some(first)).expect("a new one").moment.id;
    assert_eq!(steps(), [5, 3]);
    diary.change(second, MomentChange::Energy { step: Some(2) }).expect("filled in");
    diary.tap(moment_id(), 6, None).expect("another new one");
    assert_eq!(steps(), [6, 5, 3]);

    house.now += TimeDelta::minutes(16);
    haven.set_clock(thuishaven::Clock::Stopped { at: house.now }).expect("a clock");
    diary.tap(moment_id(), 7, None).expect("later");
    assert_eq!(steps(), [7, 6, 5, 3]);
    assert!(diary.tap(moment_id(), 8, None).is_err() && diary.tap(moment_id(), 0, Some(second)).is_err());
    assert_eq!(steps(), [7, 6, 5, 3]);
}

#[test]
fn of_two_moments_in_one_minute_none_jumps_over_the_other() {
    let house = House::new();
    let haven = house.open();
    let ids = [1, 2, 3].map(|step| haven.diary().log(occurred(step, house.now)).expect("logged").moment.id);
    let order = || all(&haven).iter().map(|moment| moment.id).collect::<Vec<_>>();
    assert_eq!(order(), [ids[2], ids[1], ids[0]]);
    haven.diary().change(ids[0], MomentChange::Note { text: "erbij".into() }).expect("changed");
    haven.diary().change(ids[1], MomentChange::Energy { step: Some(4) }).expect("changed");
    assert_eq!(order(), [ids[2], ids[1], ids[0]]);
    haven.diary().undo(ids[0]).expect("taken back");
    assert_eq!(order(), [ids[2], ids[1], ids[0]]);
}

#[test]
fn what_comes_back_into_the_bin_has_its_thirty_days_again() {
    let mut house = House::new();
    let haven = house.open();
    let id = haven.diary().log(noted(2, "weg en terug")).expect("logged").moment.id;
    haven.diary().remove(id).expect("binned");
    haven.shut();
    let haven = house.open_after(TimeDelta::days(20));
    haven.diary().restore(id).expect("restored");
    haven.shut();
    let haven = house.open_after(TimeDelta::days(15));
    haven.diary().undo(id).expect("back in the bin");
    assert_eq!(haven.diary().bin().expect("the bin").rows[0].left, "Nog 30 dagen");
    haven.shut();
    house.open_after(TimeDelta::days(2)).shut();
    let haven = house.open_after(TimeDelta::days(2));
    assert!(haven.diary().open(id).is_ok());
}

#[test]
fn a_clock_that_was_ahead_once_does_not_melt_the_history() {
    let mut house = House::new();
    let haven = house.open();
    let id = haven.diary().log(draft(3)).expect("logged").moment.id;
    let write = |haven: &thuishaven::Haven, text: &str| {
        haven.diary().change(id, MomentChange::Note { text: text.into() }).expect("changed");
    };
    let now = house.now;
    haven.set_clock(thuishaven::Clock::Stopped { at: now + TimeDelta::days(365) }).expect("a clock");
    write(&haven, "een jaar vooruit");
    for (day, text) in [(1, "maandag"), (2, "dinsdag")] {
        house.now = now + TimeDelta::days(day);
        haven.set_clock(thuishaven::Clock::Stopped { at: house.now }).expect("a clock");
        write(&haven, text);
    }
    assert_eq!(haven.diary().undo(id).expect("taken back").moment.note, "maandag");
}

#[test]
fn a_moment_in_the_night_says_the_date_on_the_wall_and_counts_for_the_day_before() {
    let mut house = House::new();
    house.now = at("2026-11-24T01:20:00Z");
    let haven = house.open();
    let page = haven.diary().log(draft(3)).expect("logged");
    assert_eq!((page.when.as_str(), page.wall.date.to_string().as_str()), ("Vandaag, 02:20", "2026-11-24"));
    let days = haven.diary().page(None).expect("a page").days;
    assert_eq!((days[0].label.as_str(), days[0].date.to_string().as_str()), ("Vandaag", "2026-11-23"));
    house.now = at("2026-11-25T12:00:00Z");
    haven.set_clock(thuishaven::Clock::Stopped { at: house.now }).expect("a clock");
    assert_eq!(haven.diary().open(page.moment.id).expect("a page").when, "Gisteren, 02:20");
}
