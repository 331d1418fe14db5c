//! `make bench`: the front door beside plain rusqlite on the same work, in the same run.
//!
//! Every figure is a warm median. "Bare" is rusqlite with the same key, pragmas and durability, prepared statements and
//! the same indexes, reading the same rows into the narrowest objects. What counts is the ratio: these machines differ.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use journeys::in_full::{in_full, someone, sore_spot};
use journeys::{House, KEY, draft};
use rusqlite::{Connection, TransactionBehavior, params};
use thuishaven::{MomentChange, MomentDraft, Occurred, Role};

const SIZES: [i64; 2] = [1_000, 100_000];
const YEARS: i64 = 10;

fn main() {
    println!("Warm medians; the ratio is to plain rusqlite on the same work in the same run.\n");
    println!("{:<28} {:>9} {:>12} {:>12} {:>7}", "", "moments", "core", "bare", "ratio");
    let [small, large] = SIZES.map(|size| measure(size, false));
    println!("\nThe same, with every question about every moment answered:");
    let full = measure(SIZES[1], true);
    growth(&format!("from {} to {} moments", SIZES[0], SIZES[1]), &small, &large);
    growth("from moments with a mood and a note to moments in full", &large, &full);
    println!("\nPeak memory of this run: {}", peak_memory());
}

fn growth(what: &str, before: &[Figure], after: &[Figure]) {
    println!("\nGrowth {what}:");
    for (few, many) in before.iter().zip(after) {
        println!("{:<28} {:>6.2} ×", few.name, many.core.as_secs_f64() / few.core.as_secs_f64());
    }
}

struct Figure {
    name: &'static str,
    core: Duration,
}

fn measure(size: i64, full: bool) -> Vec<Figure> {
    let house = House::new();
    fill(&house, size);
    if full {
        fill_in(&house);
    }
    // The core first: it asks for the files alone while it looks whether to accept them.
    let haven = house.open();
    let bare = bare_open(&house.folder().join("diary.db"));
    let mut figures = Vec::new();
    let mut line = |name: &'static str, (core, other): (Duration, Duration)| {
        let ratio = core.as_secs_f64() / other.as_secs_f64();
        println!("{name:<28} {size:>9} {:>12} {:>12} {ratio:>6.2} ×", show(core), show(other));
        figures.push(Figure { name, core });
    };

    line("today", beside(200, || drop(black_box(haven.today())), || bare_today(&bare, &house)));
    let diary = haven.diary();
    line(
        "a page",
        beside(200, || drop(black_box(diary.page(None))), || drop(black_box(bare_page(&bare, i64::MAX, 41)))),
    );
    let deep = (0..6).fold(None, |mark, _| diary.page(mark).expect("a page").next).expect("a mark");
    let place = deep.place;
    line(
        "a page further back",
        beside(
            200,
            || drop(black_box(diary.page(Some(deep.clone())))),
            || drop(black_box(bare_page(&bare, place, 41))),
        ),
    );
    let october = diary.month(diary.month(None).expect("a month").previous).expect("a month").month;
    line("a month", beside(200, || drop(black_box(diary.month(Some(october)))), || bare_month(&bare, &house)));
    let last = "2026-11-22".parse().expect("a date");
    line("thirty days of moments", beside(50, || drop(black_box(diary.days(last, 30))), || bare_thirty(&bare, &house)));
    for (name, query) in [
        ("search: a rare word", "zeldzaam7"),
        ("search: a common word", "gehoord"),
        ("search: its beginning", "geho"),
        ("search: one letter", "g"),
        ("search: a feeling", "verdrietig"),
        ("search: two common words", "gehoord tafel"),
        ("search: nothing there", "onvindbaar"),
    ] {
        let search = || drop(black_box(diary.search(query.into(), None)));
        line(name, beside(30, search, || bare_search(&bare, query)));
    }
    let needs = haven.needs();
    line(
        "what keeps coming back",
        beside(100, || drop(black_box(needs.cycles())), || drop(black_box(bare_pairs(&bare)))),
    );
    drop(bare);
    haven.shut();

    line("opening", {
        let open = || black_box(house.open()).shut();
        let path = house.folder().join("diary.db");
        // Only the opening counts on both sides: closing checkpoints, which costs the same twice.
        let core = median(100, || timed(|| house.open()), |haven| haven.shut());
        let other = median(100, || timed(|| bare_first_read(&path)), drop);
        open();
        (core, other)
    });
    line("a quick log", quick_log(&house));
    figures
}

/// Moments up to now, as many a day as 100,000 in ten years, through the front door, so that every row is as the app
/// leaves it.
fn fill(house: &House, size: i64) {
    let haven = house.open();
    let mut random = Random(7);
    let step = TimeDelta::days(365 * YEARS) / 100_000;
    for n in 0..size {
        let instant = house.now - step * i32::try_from(size - n).expect("a number");
        let draft = moment(&mut random, n, Occurred::At { instant });
        haven.diary().log(draft).expect("logged");
    }
    haven.shut();
}

/// Answers every question about every moment. One of them through the front door, and all others as that one is kept,
/// with numbers of their own: twenty changes of a hundred thousand moments would take an hour.
fn fill_in(house: &House) {
    let haven = house.open();
    let (sam, spot) = (someone(&haven, "Sam", Role::Partner), sore_spot(&haven, "Alleen gelaten"));
    let id = haven.diary().log(draft(2)).expect("logged").moment.id;
    for change in in_full(sam, spot, Occurred::Now).into_iter().flatten() {
        haven.diary().change(id, change).expect("changed");
    }
    haven.diary().change(id, MomentChange::Private { private: false }).expect("changed");
    haven.shut();
    let bare = bare_open(&house.folder().join("diary.db"));
    bare.execute_batch(
        "BEGIN;
         CREATE TEMP TABLE model AS SELECT t.* FROM moment_text t JOIN moment m USING (key) WHERE t.own_need <> '';
         CREATE TEMP TABLE had AS SELECT m.key, t.note FROM moment m LEFT JOIN moment_text t USING (key)
             WHERE m.key NOT IN (SELECT key FROM model);
         DELETE FROM moment_text WHERE key NOT IN (SELECT key FROM model);
         INSERT INTO moment_text (
             key, note, own_emotion, own_trigger, own_topic, own_meaning, own_hope, own_reaction, own_need, different,
             marks, details
         ) SELECT had.key, ifnull(had.note, ''), own_emotion, own_trigger, own_topic, own_meaning, own_hope,
             own_reaction, own_need, different, marks, details FROM had, model;
         UPDATE moment SET energy = 0.4;
         UPDATE pair SET n = (SELECT count(*) FROM moment);
         COMMIT;",
    )
    .expect("filled in");
}

fn moment(random: &mut Random, n: i64, occurred: Occurred) -> MomentDraft {
    let mut moment = MomentDraft { occurred: Some(occurred), ..draft(1 + (random.next() % 7) as u8) };
    if random.next().is_multiple_of(3) {
        moment.note = note(random, n);
    }
    if random.next().is_multiple_of(2) {
        moment.emotions = vec![["sad", "angry", "calm", "lonely"][(random.next() % 4) as usize].to_owned()];
        moment.triggers = vec!["silence".to_owned()];
    }
    moment
}

fn note(random: &mut Random, n: i64) -> String {
    let mut note = String::from("Aan tafel niet gehoord");
    for _ in 0..12 {
        let _ = write!(note, " woord{}", random.next() % 5000);
    }
    if n % 997 == 0 {
        note.push_str(" zeldzaam7");
    }
    note
}

/// One mood, durable. In turn, so that a slow disk is slow for both.
fn quick_log(house: &House) -> (Duration, Duration) {
    let haven = house.open();
    let other = tempfile::TempDir::new().expect("a folder");
    let copy = other.path().join("diary.db");
    haven.shut();
    std::fs::copy(house.folder().join("diary.db"), &copy).expect("a copy");
    let haven = house.open();
    let diary = haven.diary();
    let mut bare = bare_open(&copy);
    let (mut stamp, mut key) = (i64::MAX / 4, i64::MAX / 4);
    beside(
        500,
        || drop(black_box(diary.log(draft(3)).expect("logged"))),
        || {
            stamp += 1;
            key += 4096;
            bare_log(&mut bare, key, stamp);
        },
    )
}

fn bare_log(bare: &mut Connection, key: i64, stamp: i64) {
    let id = thuishaven::new_id().0;
    let transaction = bare.transaction_with_behavior(TransactionBehavior::Immediate).expect("a transaction");
    transaction
        .prepare_cached(
            "INSERT INTO moment (key, id, \"offset\", logged_at, valence, energy, settled, edited, binned_at)
             VALUES (?1, ?2, 3600, 1, -0.2857142857142857, NULL, 0, 0, NULL)",
        )
        .and_then(|mut insert| insert.execute(params![key, id.as_bytes()]))
        .expect("a moment");
    transaction
        .prepare_cached("INSERT INTO change (stamp, device, room, entity, patch) VALUES (?1, ?2, 'moment', ?3, ?4)")
        .and_then(|mut insert| {
            let patch = "{\"occurred_at\":1795461240000,\"offset\":3600,\"logged_at\":1795461240000,\"valence\":-0.2857142857142857}";
            insert.execute(params![stamp, id.as_bytes(), id.as_bytes(), patch])
        })
        .expect("a change");
    transaction.commit().expect("committed");
}

struct Row {
    _id: [u8; 16],
    _numbers: (i64, i32, i64, f64, Option<f64>, bool, bool),
    _texts: [Option<String>; 4],
}

const COLUMNS: &str = "SELECT m.key, m.id, m.\"offset\", m.logged_at, m.valence, m.energy, m.settled, m.edited, t.note, \
    t.own_emotion, t.own_trigger, t.marks";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        _id: row.get(1)?,
        _numbers: (row.get(0)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?),
        _texts: [row.get(8)?, row.get(9)?, row.get(10)?, row.get(11)?],
    })
}

fn bare_page(bare: &Connection, before: i64, most: i64) -> Vec<Row> {
    let sql = format!(
        "{COLUMNS} FROM moment m LEFT JOIN moment_text t ON t.key = m.key WHERE m.key < ?1 AND m.binned_at IS NULL ORDER BY m.key DESC LIMIT ?2"
    );
    let mut statement = bare.prepare_cached(&sql).expect("a statement");
    statement.query_map(params![before, most], row).and_then(Iterator::collect).expect("rows")
}

fn bare_range(bare: &Connection, house: &House, from: i64, to: i64) -> Vec<(i64, i32, f64)> {
    let key = |days: i64| (house.now - TimeDelta::days(days)).timestamp_millis() << 12;
    let mut statement = bare
        .prepare_cached(
            "SELECT occurred_at, \"offset\", valence FROM moment WHERE key >= ?1 AND key < ?2 AND binned_at IS NULL",
        )
        .expect("a statement");
    let rows = statement.query_map(params![key(from), key(to)], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.and_then(Iterator::collect).expect("rows")
}

fn bare_today(bare: &Connection, house: &House) {
    black_box((bare_page(bare, i64::MAX, 3), bare_range(bare, house, 15, -2)));
    let sql = format!(
        "{COLUMNS} FROM moment m LEFT JOIN moment_text t ON t.key = m.key WHERE m.key >= ?1 AND m.binned_at IS NULL AND m.settled = 0 AND m.energy IS NULL AND t.key IS NULL ORDER BY m.key DESC LIMIT 4"
    );
    let mut statement = bare.prepare_cached(&sql).expect("a statement");
    let since = (house.now - TimeDelta::days(3)).timestamp_millis() << 12;
    let rows: rusqlite::Result<Vec<Row>> = statement.query_map([since], row).and_then(Iterator::collect);
    drop(black_box(rows.expect("rows")));
    let mut people = bare.prepare_cached("SELECT id, nickname, role, resting FROM person").expect("a statement");
    let names: rusqlite::Result<Vec<String>> = people.query_map([], |row| row.get(1)).and_then(Iterator::collect);
    drop(black_box(names.expect("rows")));
}

fn bare_month(bare: &Connection, house: &House) {
    drop(black_box(bare_range(bare, house, 55, 21)));
}

fn bare_thirty(bare: &Connection, house: &House) {
    let sql = format!(
        "{COLUMNS} FROM moment m LEFT JOIN moment_text t ON t.key = m.key WHERE m.key >= ?1 AND m.key < ?2 AND m.binned_at IS NULL ORDER BY m.key DESC"
    );
    let key = |days: i64| (house.now - TimeDelta::days(days)).timestamp_millis() << 12;
    let mut statement = bare.prepare_cached(&sql).expect("a statement");
    let rows: rusqlite::Result<Vec<Row>> = statement.query_map([key(31), key(1)], row).and_then(Iterator::collect);
    drop(black_box(rows.expect("rows")));
}

fn bare_pairs(bare: &Connection) -> Vec<(String, String, i64)> {
    let mut statement = bare.prepare_cached("SELECT set_off, reaction, n FROM pair WHERE n > 0").expect("a statement");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.and_then(Iterator::collect).expect("rows")
}

fn bare_search(bare: &Connection, query: &str) {
    let sql = format!(
        "{COLUMNS} FROM moment_search s CROSS JOIN moment m ON m.key = s.rowid CROSS JOIN moment_text t ON t.key = s.rowid \
         WHERE moment_search MATCH ?1 AND m.binned_at IS NULL ORDER BY s.rowid DESC LIMIT 41"
    );
    let mark = if query == "verdrietig" { " OR marks : \"emotion_sad\"" } else { "" };
    let terms: Vec<String> = query.split(' ').map(|term| format!("(\"{term}\" *{mark})")).collect();
    let mut statement = bare.prepare_cached(&sql).expect("a statement");
    let rows: rusqlite::Result<Vec<Row>> = statement.query_map([terms.join(" AND ")], row).and_then(Iterator::collect);
    drop(black_box(rows.expect("rows")));
}

fn bare_open(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("a database");
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    connection
        .execute_batch(&format!(
            "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key}'\"; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
        ))
        .expect("keyed");
    connection.set_prepared_statement_cache_capacity(64);
    connection
}

fn bare_first_read(path: &Path) -> Connection {
    let connection = bare_open(path);
    let _: i64 =
        connection.query_row("SELECT ifnull(max(stamp), 0) FROM change", [], |row| row.get(0)).expect("a read");
    connection
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn median<T>(runs: usize, mut work: impl FnMut() -> (Duration, T), mut after: impl FnMut(T)) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let (time, value) = work();
            after(value);
            time
        })
        .collect();
    times.sort();
    times[runs / 2]
}

/// Two kinds of work in turn, after one round that does not count: the median of each.
fn beside(runs: usize, mut core: impl FnMut(), mut bare: impl FnMut()) -> (Duration, Duration) {
    core();
    bare();
    let (mut cores, mut bares) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        cores.push(timed(&mut core).0);
        bares.push(timed(&mut bare).0);
    }
    cores.sort();
    bares.sort();
    (cores[runs / 2], bares[runs / 2])
}

fn show(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "not known on this system".to_owned(), |size| size.trim().to_owned())
}

/// A small generator with a seed (xorshift64*), so that every run has the same diary.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33
    }
}
