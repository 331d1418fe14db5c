//! What holds for whatever comes: local days, wall clocks, paging, and a diary beside a simple model of it.

use chrono::{DateTime, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use journeys::{House, all, at, draft, moment_id, noted, occurred};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use thuishaven::{
    Clock, Haven, MomentChange, MomentDraft, MomentId, MonthMark, MoodDraft, Occurred, OffsetChange, Phone,
    SettingChange, Timestamp, ZoneRules,
};

/// Runs `test` on `cases` random inputs, which are the same on every run.
#[track_caller]
fn for_any<S: Strategy>(cases: u32, inputs: S, test: impl Fn(S::Value))
where
    S::Value: Clone,
{
    let config = Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_123),
        max_shrink_iters: 200,
        ..Config::default()
    };
    let answer = TestRunner::new(config).run(&inputs, |input| {
        test(input);
        Ok(())
    });
    if let Err(error) = answer {
        panic!("{error}");
    }
}

/// An open diary whose clock stands at the end of 2040.
fn open() -> (House, Arc<Haven>) {
    let mut house = House::new();
    house.now = at("2040-12-31T12:00:00Z");
    let haven = house.open();
    (house, haven)
}

fn offset_at(zone: Tz, seconds: i64) -> i32 {
    let at = DateTime::from_timestamp(seconds, 0).expect("an instant");
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The rules of a zone for three years, found by looking at every half hour and then closer.
fn rules(zone: Tz, year: i32) -> ZoneRules {
    let second = |year| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single().expect("an instant").timestamp();
    let (start, end) = (second(year - 1), second(year + 2));
    let change = |from| OffsetChange {
        from: DateTime::from_timestamp(from, 0).expect("an instant"),
        offset_seconds: offset_at(zone, from),
    };
    let mut changes = vec![change(start)];
    for half_hour in (start..end).step_by(1800) {
        let (mut before, mut after) = (half_hour, half_hour + 1800);
        if offset_at(zone, before) == offset_at(zone, after) {
            continue;
        }
        while after - before > 1 {
            let middle = before.midpoint(after);
            if offset_at(zone, middle) == offset_at(zone, before) { before = middle } else { after = middle }
        }
        changes.push(change(after));
    }
    ZoneRules { id: zone.name().to_owned(), changes }
}

fn live_in(haven: &Haven, zone: Tz, year: i32) -> ZoneRules {
    let rules = rules(zone, year);
    let phone = Phone { zone: rules.clone(), ..journeys::phone("nl") };
    haven.phone_changed(phone).expect("rules that can be");
    rules
}

fn zones() -> impl Strategy<Value = Tz> {
    (0..TZ_VARIANTS.len()).prop_map(|n| TZ_VARIANTS[n])
}

/// Zones with something odd about them, and the year in which it was.
fn odd_zones() -> Vec<(Tz, i32)> {
    [
        ("Europe/Amsterdam", 2026),
        ("Australia/Lord_Howe", 2025),
        ("Pacific/Apia", 2011),
        ("Pacific/Kwajalein", 1993),
        ("Africa/Casablanca", 2023),
        ("America/Caracas", 2016),
        ("Asia/Pyongyang", 2018),
        ("Asia/Kathmandu", 1986),
        ("Antarctica/Troll", 2024),
        ("America/Nuuk", 2024),
        ("Africa/Monrovia", 1972),
        ("America/Sao_Paulo", 2018),
    ]
    .map(|(name, year)| (name.parse().expect("a zone"), year))
    .to_vec()
}

/// Where the rules of the core and those of `chrono-tz` must agree for a wall clock.
#[derive(Debug, PartialEq)]
enum Wall {
    /// It shows this at one instant or at two, of which the first is meant.
    Shown(Timestamp),
    /// It never shows this; as long after the change as it lies inside the gap.
    Skipped(Timestamp),
}

fn expected(zone: Tz, rules: &ZoneRules, wall: NaiveDateTime) -> Wall {
    if let Some(first) = zone.from_local_datetime(&wall).earliest() {
        return Wall::Shown(first.with_timezone(&Utc));
    }
    let gap = rules.changes.windows(2).find(|pair| {
        let shown = |offset: i32| (pair[1].from + TimeDelta::seconds(offset.into())).naive_utc();
        (shown(pair[0].offset_seconds)..shown(pair[1].offset_seconds)).contains(&wall)
    });
    let before = gap.expect("a gap").first().expect("an offset").offset_seconds;
    Wall::Skipped(wall.and_utc() - TimeDelta::seconds(before.into()))
}

#[track_caller]
fn must_agree_on(haven: &Haven, zone: Tz, rules: &ZoneRules, wall: NaiveDateTime) {
    let wall = wall.with_second(0).and_then(|wall| wall.with_nanosecond(0)).expect("a minute");
    let typed = Occurred::Wall { date: wall.date(), hour: wall.hour() as u8, minute: wall.minute() as u8 };
    let page = haven.diary().log(MomentDraft { occurred: Some(typed), ..draft(4) }).expect("logged");
    let expected = expected(zone, rules, wall);
    let (Wall::Shown(instant) | Wall::Skipped(instant)) = expected;
    assert_eq!(page.moment.occurred_at, instant, "{zone} {wall}");
    let shown = page.wall.date.and_hms_opt(page.wall.hour.into(), page.wall.minute.into(), 0).expect("a time");
    let there = zone.from_utc_datetime(&instant.naive_utc()).naive_local();
    assert_eq!(shown, there.with_second(0).expect("a minute"), "{zone} {wall}");
    // Outside a gap what was typed is what is shown.
    assert_eq!(shown == wall, matches!(expected, Wall::Shown(_)), "{zone} {wall}");
}

#[test]
fn a_wall_clock_is_read_as_the_zone_database_does() {
    let (_house, haven) = open();
    for_any(60, (zones(), 1971..2037_i32, prop::collection::vec(0_i64..365 * 24 * 60, 6)), |(zone, year, minutes)| {
        let rules = live_in(&haven, zone, year);
        let start = Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single().expect("an instant").naive_utc();
        for minute in minutes {
            must_agree_on(&haven, zone, &rules, start + TimeDelta::minutes(minute));
        }
    });
}

#[test]
fn a_wall_clock_is_read_as_the_zone_database_does_around_every_change() {
    let (_house, haven) = open();
    let mut changes = 0;
    for (zone, year) in odd_zones() {
        let rules = live_in(&haven, zone, year);
        for pair in rules.changes.windows(2).take(5) {
            changes += 1;
            for offset in [pair[0].offset_seconds, pair[1].offset_seconds] {
                let shown = (pair[1].from + TimeDelta::seconds(offset.into())).naive_utc();
                for minutes in [-61, -31, -1, 0, 1, 29, 59, 61] {
                    must_agree_on(&haven, zone, &rules, shown + TimeDelta::minutes(minutes));
                }
            }
        }
    }
    assert!(changes > 25, "{changes}");
}

#[test]
fn every_instant_lies_on_one_day_and_days_follow_one_another() {
    let instants = prop::collection::vec(0_i64..40 * 24 * 60, 1..12);
    for_any(25, (zones(), 1971..2037_i32, 0..=12_u8, instants), |(zone, year, day_start, minutes)| {
        let (_house, haven) = open();
        let rules = live_in(&haven, zone, year);
        haven.settings().change(SettingChange::DayStart { hour: day_start }).expect("changed");
        // Around a change of offset where there is one, else in spring.
        let spring = Utc.with_ymd_and_hms(year, 3, 10, 0, 0, 0).single().expect("an instant");
        let around = rules.changes.iter().map(|change| change.from).find(|from| *from > spring).unwrap_or(spring);
        let mut by_day: BTreeMap<_, BTreeSet<MomentId>> = BTreeMap::new();
        for minute in &minutes {
            let instant = around - TimeDelta::days(20) + TimeDelta::minutes(*minute);
            let page = haven.diary().log(occurred(4, instant)).expect("logged");
            let moment = &page.moment;
            let there = zone.from_utc_datetime(&instant.naive_utc()).naive_local();
            assert_eq!(page.wall.date, there.date());
            let day = if there.time() < NaiveTime::from_hms_opt(day_start.into(), 0, 0).expect("a time") {
                there.date().pred_opt().expect("a day")
            } else {
                there.date()
            };
            by_day.entry(day).or_default().insert(moment.id);
        }
        // Asked for one by one, every day has its own moments and no other, and none is left over.
        let (first, last) = (*by_day.keys().next().expect("a day"), *by_day.keys().last().expect("a day"));
        let mut met = 0;
        for day in first.pred_opt().expect("a day").iter_days().take_while(|day| *day <= last + TimeDelta::days(1)) {
            let asked = haven.diary().days(day, 1).expect("a day");
            let there: BTreeSet<_> = asked.iter().flat_map(|day| &day.moments).map(|moment| moment.id).collect();
            met += there.len();
            assert_eq!(there, by_day.get(&day).cloned().unwrap_or_default(), "{zone} {day}");
        }
        assert_eq!(met, minutes.len());
        let whole = haven.diary().days(last, (last - first).num_days() as u16 + 1).expect("the days");
        assert_eq!(whole.iter().map(|day| day.moments.len()).sum::<usize>(), minutes.len());
        // The calendar counts the same.
        let mut counted = BTreeMap::new();
        for (year, month) in by_day.keys().map(|day| (chrono::Datelike::year(day), chrono::Datelike::month(day) as u8))
        {
            let view = haven.diary().month(Some(MonthMark { year, month })).expect("a month");
            counted.extend(view.days.iter().filter(|day| day.count > 0).map(|day| (day.date, day.count as usize)));
        }
        assert_eq!(counted, by_day.into_iter().map(|(day, ids)| (day, ids.len())).collect::<BTreeMap<_, _>>());
    });
}

/// How a diary of random times comes about: the minutes ago of each moment, and which of them is moved or thrown away.
fn random_times(most: usize) -> impl Strategy<Value = Vec<(i64, Option<i64>, bool)>> {
    // Few different minutes, so that many share one.
    prop::collection::vec((0_i64..300, prop::option::weighted(0.1, 0_i64..300), prop::bool::weighted(0.1)), 0..most)
}

#[test]
fn pages_are_the_whole_list_in_order() {
    for_any(12, (random_times(130), 0..6_usize), |(moments, newer)| {
        let (house, haven) = open();
        let diary = haven.diary();
        let time = |minutes: i64| house.now - TimeDelta::minutes(minutes);
        let mut there = Vec::new();
        for (n, (minutes, moved, binned)) in moments.iter().enumerate() {
            let instant = time(*minutes);
            let typed = MomentDraft { note: format!("woord{n} samen"), ..occurred(4, instant) };
            let id = diary.log(typed).expect("logged").moment.id;
            if let Some(moved) = moved {
                let occurred = Occurred::At { instant: time(*moved) };
                diary.change(id, MomentChange::Occurred { occurred }).expect("moved");
            }
            if *binned {
                diary.remove(id).expect("binned");
            } else {
                there.push((time(moved.unwrap_or(*minutes)), id));
            }
        }
        let read = all(&haven);
        assert!(read.windows(2).all(|pair| pair[0].occurred_at >= pair[1].occurred_at), "out of order");
        let sorted = |mut moments: Vec<(Timestamp, MomentId)>| {
            moments.sort();
            moments
        };
        let as_read = |read: &[thuishaven::MomentView]| read.iter().map(|one| (one.occurred_at, one.id)).collect();
        assert_eq!(sorted(as_read(&read)), sorted(there.clone()), "lost or doubled");

        // The search goes through the same list, page by page.
        let mut found = Vec::new();
        let mut mark = None;
        loop {
            let page = diary.search("samen".into(), mark).expect("a page");
            found.extend(page.days.into_iter().flat_map(|day| day.moments));
            mark = page.next;
            if mark.is_none() {
                break;
            }
        }
        assert_eq!(found, read);

        // What is added at newer times between two pages changes none of those that follow.
        let mut met = Vec::new();
        let mut mark = None;
        loop {
            let page = diary.page(mark).expect("a page");
            met.extend(page.days.into_iter().flat_map(|day| day.moments));
            mark = page.next;
            if mark.is_none() {
                break;
            }
            for n in 0..newer {
                diary.log(occurred(4, house.now + TimeDelta::minutes(1 + n as i64))).expect("logged");
            }
        }
        assert_eq!(met, read);
    });
}

/// What can happen to a moment. Numbers choose among the moments that are there.
#[derive(Clone, Debug)]
enum Act {
    Log(u8),
    Note(usize, u8),
    Mood(usize, u8),
    Energy(usize, Option<u8>),
    Emotions(usize, Vec<String>),
    Occurred(usize, i64),
    Settled(usize),
    Remove(usize),
    Restore(usize),
    Undo(usize),
    Wait(i64),
    Restart,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let which = 0..3_usize;
    let emotions = prop::sample::subsequence(vec!["sad".to_owned(), "angry".into(), "calm".into()], 0..=3);
    let act = prop_oneof![
        2 => (1..=7_u8).prop_map(Act::Log),
        6 => (which.clone(), 0..4_u8).prop_map(|(n, text)| Act::Note(n, text)),
        2 => (which.clone(), 1..=7_u8).prop_map(|(n, step)| Act::Mood(n, step)),
        2 => (which.clone(), prop::option::of(1..=5_u8)).prop_map(|(n, step)| Act::Energy(n, step)),
        1 => (which.clone(), emotions).prop_map(|(n, chosen)| Act::Emotions(n, chosen)),
        1 => (which.clone(), 0..500_i64).prop_map(|(n, minutes)| Act::Occurred(n, minutes)),
        1 => which.clone().prop_map(Act::Settled),
        1 => which.clone().prop_map(Act::Remove),
        1 => which.clone().prop_map(Act::Restore),
        5 => which.prop_map(Act::Undo),
        3 => prop::sample::select(vec![7_i64, 100, 301, 4000, 90_000]).prop_map(Act::Wait),
        1 => Just(Act::Restart),
    ];
    prop::collection::vec(act, 1..25)
}

/// A moment as the model knows it.
#[derive(Clone, Debug, PartialEq)]
struct State {
    step: u8,
    energy: Option<u8>,
    note: String,
    emotions: Vec<String>,
    at: Timestamp,
    settled: bool,
    binned: bool,
}

/// Every state it was ever in, with how and when it came into it.
#[derive(Clone, Debug)]
struct Modelled {
    id: MomentId,
    states: Vec<(State, bool, Timestamp)>,
}

impl Modelled {
    fn now(&self) -> &State {
        &self.states.last().expect("a state").0
    }

    /// A change; one of writing goes on with a stretch of writing that was interrupted for less than five minutes.
    fn change(&mut self, change: impl FnOnce(&mut State), writing: bool, at: Timestamp) {
        let mut state = self.now().clone();
        change(&mut state);
        if state == *self.now() {
            return;
        }
        let (_, was_writing, when) = self.states.last().expect("a state");
        if writing && *was_writing && at - when < TimeDelta::minutes(5) {
            self.states.pop();
        }
        // Back where the stretch began is as if nothing had been written.
        if state != *self.now() {
            self.states.push((state, writing, at));
        }
    }

    fn undo(&mut self, at: Timestamp) {
        let before = match self.states.as_slice() {
            [.., (before, ..), _] => before.clone(),
            [(only, ..)] => State { binned: true, ..only.clone() },
            [] => unreachable!("a moment has a state"),
        };
        if before != *self.now() {
            self.states.push((before, false, at));
        }
    }
}

#[test]
fn a_diary_does_what_a_simple_model_of_it_does() {
    for_any(40, acts(), |acts| {
        let mut house = House::new();
        let mut haven = house.open();
        let mut model: Vec<Modelled> = Vec::new();
        for act in &acts {
            let diary = haven.diary();
            let now = house.now;
            let count = model.len();
            let pick = |n: usize| if count == 0 { None } else { Some(n % count) };
            let mut change = |n: usize, what: MomentChange, writing: bool, with: &dyn Fn(&mut State)| {
                let Some(n) = pick(n) else { return };
                diary.change(model[n].id, what).expect("changed");
                model[n].change(with, writing, now);
            };
            match act {
                Act::Log(step) => {
                    let id = moment_id();
                    diary.log(MomentDraft { id, mood: MoodDraft::Step { step: *step }, ..draft(1) }).expect("logged");
                    let state = State {
                        step: *step,
                        energy: None,
                        note: String::new(),
                        emotions: Vec::new(),
                        at: now,
                        settled: false,
                        binned: false,
                    };
                    model.push(Modelled { id, states: vec![(state, false, now)] });
                }
                Act::Note(n, text) => {
                    let text = "tekst ".repeat((*text).into());
                    change(*n, MomentChange::Note { text: text.clone() }, true, &|state| state.note.clone_from(&text));
                }
                Act::Mood(n, step) => {
                    let mood = MoodDraft::Step { step: *step };
                    change(*n, MomentChange::Mood { mood }, false, &|state| state.step = *step);
                }
                Act::Energy(n, step) => {
                    change(*n, MomentChange::Energy { step: *step }, false, &|state| state.energy = *step);
                }
                Act::Emotions(n, chosen) => {
                    let what = MomentChange::Emotions { chosen: chosen.clone(), own: String::new() };
                    change(*n, what, false, &|state| state.emotions.clone_from(chosen));
                }
                Act::Occurred(n, minutes) => {
                    let instant = now - TimeDelta::minutes(*minutes);
                    let occurred = Occurred::At { instant };
                    change(*n, MomentChange::Occurred { occurred }, false, &|state| state.at = instant);
                }
                Act::Settled(n) => change(*n, MomentChange::Settled, false, &|state| state.settled = true),
                Act::Remove(n) => {
                    if let Some(n) = pick(*n) {
                        diary.remove(model[n].id).expect("binned");
                        model[n].change(|state| state.binned = true, false, now);
                    }
                }
                Act::Restore(n) => {
                    if let Some(n) = pick(*n) {
                        diary.restore(model[n].id).expect("restored");
                        model[n].change(|state| state.binned = false, false, now);
                    }
                }
                Act::Undo(n) => {
                    if let Some(n) = pick(*n) {
                        diary.undo(model[n].id).expect("taken back");
                        model[n].undo(now);
                    }
                }
                Act::Wait(seconds) => {
                    house.now += TimeDelta::seconds(*seconds);
                    haven.set_clock(Clock::Stopped { at: house.now }).expect("a clock");
                }
                Act::Restart => {
                    haven.shut();
                    haven = house.open();
                }
            }
            for modelled in &model {
                let read = haven.diary().open(modelled.id).expect("the moment").moment;
                let emotions = read.emotions.iter().map(|emotion| emotion.id.clone()).collect();
                // Whether it is settled shows on Today alone.
                let settled = modelled.now().settled;
                let State { step, energy, note, binned, at, .. } = modelled.now().clone();
                assert_eq!(
                    (read.step, read.energy, &read.note, read.binned, read.occurred_at),
                    (step, energy, &note, binned, at),
                    "after {act:?}"
                );
                assert_eq!(State { step, energy, note, emotions, at, settled, binned }, *modelled.now());
            }
        }
        let visible: BTreeSet<MomentId> = all(&haven).iter().map(|moment| moment.id).collect();
        let expected: BTreeSet<MomentId> =
            model.iter().filter(|modelled| !modelled.now().binned).map(|modelled| modelled.id).collect();
        assert_eq!(visible, expected);
        assert_eq!(haven.diary().bin().expect("the bin").rows.len(), model.len() - expected.len());
        haven.shut();
        journeys::must_be_sound(house.folder());
    });
}

#[test]
fn any_text_is_kept_and_can_be_searched_for() {
    let (_house, haven) = open();
    for_any(120, (any::<String>(), "\\PC{0,40}", "[a-z\"'*^:()\u{0}\u{301} -]{0,40}"), |texts| {
        for text in [texts.0, texts.1, texts.2] {
            let id = haven.diary().log(noted(4, &text)).expect("logged").moment.id;
            assert_eq!(haven.diary().open(id).expect("read").moment.note, text);
            let answer = haven.diary().search(text.chars().take(500).collect(), None);
            assert!(answer.is_ok(), "{text:?}: {answer:?}");
        }
    });
}
