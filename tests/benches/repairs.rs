//! `make bench`: what repairs say over time, with ten years of them, and the page of one person.
//!
//! "Bare" reads the same rows with plain rusqlite into the narrowest objects, in the same run: what is beyond it is the
//! statistics and the sentences.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use journeys::in_full::someone;
use journeys::{Dice, House, KEY};
use rusqlite::{Connection, params};
use thuishaven::{PersonId, Role, new_id};

const RUPTURES: i64 = 20_000;
const PEOPLE: usize = 5;

fn main() {
    let house = House::new();
    let haven = house.open();
    let roles = [Role::Partner, Role::Child, Role::Parent, Role::Friend, Role::Colleague];
    let people: Vec<PersonId> = (0..PEOPLE).map(|n| someone(&haven, &format!("Iemand {n}"), roles[n])).collect();
    haven.shut();
    fill(&house, &people);

    let haven = house.open();
    let repairs = haven.repairs();
    let bare = open(&house);
    println!("\n{:<28} {:>9} {:>12} {:>12} {:>7}", "repairs", "ruptures", "core", "bare", "ratio");
    let line = |name: &str, core: &dyn Fn(), other: &dyn Fn()| {
        let (core, other) = (median(30, core), median(30, other));
        let ratio = core.as_secs_f64() / other.as_secs_f64();
        println!("{name:<28} {RUPTURES:>9} {:>9.3} ms {:>9.3} ms {ratio:>6.2} ×", millis(core), millis(other));
    };
    let all = "SELECT occurred_at, person, size, closed_at, depth FROM rupture WHERE binned_at IS NULL";
    let steps = "SELECT occurred_at, rupture, kind, way, outcome FROM attempt WHERE binned_at IS NULL";
    line("all insights", &|| drop(black_box(repairs.insights())), &|| {
        rows(&bare, all);
        rows(&bare, steps);
    });
    let first = people[0];
    let theirs = format!("{all} AND person = x'{}'", hex(first));
    let their_steps = format!("{steps} AND person = x'{}'", hex(first));
    line("the page of one person", &|| drop(black_box(repairs.together(first))), &|| {
        rows(&bare, &theirs);
        rows(&bare, &their_steps);
    });
    line("the screen of what is open", &|| drop(black_box(repairs.view())), &|| {
        rows(&bare, &format!("{all} AND closed_at IS NULL ORDER BY occurred_at DESC LIMIT 20"));
        rows(&bare, &format!("{all} AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT 20"));
    });
}

/// Written past the core, as ten years would leave it: most of it repaired, some let go, a few open.
fn fill(house: &House, people: &[PersonId]) {
    let mut database = open(house);
    let writing = database.transaction().expect("a transaction");
    let mut dice = Dice(20_261_124);
    let kinds = ["sorry", "own_part", "acknowledge", "listen", "humour", "come_back", "comfort"];
    for n in 0..RUPTURES {
        let at = (house.now - TimeDelta::minutes(n * 262)).timestamp_millis();
        let (id, person) = (new_id().0, people[dice.below(PEOPLE as u64) as usize].0);
        let depth = match dice.below(10) {
            0 => None,
            1 | 2 => Some("moved_on"),
            3 => Some("let_go"),
            4..=6 => Some("talked"),
            _ => Some("understood"),
        };
        let closed = depth.map(|_| at + 60_000 * (1 + dice.below(3000) as i64));
        writing
            .execute(
                "INSERT INTO rupture (id, occurred_at, \"offset\", person, size, closed_at, depth)
                 VALUES (?1, ?2, 3600, ?3, ?4, ?5, ?6)",
                params![id.as_bytes(), at, person.as_bytes(), 1 + dice.below(5) as i64, closed, depth],
            )
            .expect("added");
        for _ in 0..dice.below(4) {
            let way = if dice.below(2) == 0 { "made" } else { "received" };
            let outcome = ["worked", "half", "not", "too_early"][dice.below(4) as usize];
            writing
                .execute(
                    "INSERT INTO attempt (id, occurred_at, \"offset\", rupture, person, way, kind, outcome)
                     VALUES (?1, ?2, 3600, ?3, ?4, ?5, ?6, ?7)",
                    params![
                        new_id().0.as_bytes(),
                        at + 60_000 * dice.below(2000) as i64,
                        id.as_bytes(),
                        person.as_bytes(),
                        way,
                        kinds[dice.below(7) as usize],
                        (way == "made").then_some(outcome),
                    ],
                )
                .expect("added");
        }
    }
    writing.commit().expect("committed");
}

fn open(house: &House) -> Connection {
    let database = journeys::inside(house.folder(), &KEY);
    database.pragma_update(None, "cache_size", -16_000).expect("a cache");
    database.set_prepared_statement_cache_capacity(64);
    database
}

fn rows(database: &Connection, sql: &str) {
    let mut statement = database.prepare_cached(sql).expect("a statement");
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get_ref(1).is_ok(), row.get_ref(2).is_ok()));
    for row in statement.query_map([], read).expect("rows") {
        black_box(row.expect("a row"));
    }
}

fn hex(person: PersonId) -> String {
    person.0.simple().to_string()
}

fn median(times: usize, work: &dyn Fn()) -> Duration {
    work();
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken[times / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
