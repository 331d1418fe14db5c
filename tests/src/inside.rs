//! A look inside a diary, past the front door.

use std::fmt::Write;
use std::path::Path;

use rusqlite::Connection;

/// The database of a folder, opened with the key and nothing else of the core.
pub fn inside(folder: &Path, key: &[u8; 32]) -> Connection {
    let connection = Connection::open(folder.join("diary.db")).expect("a file");
    let hex = key.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string");
        hex
    });
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\";")).expect("a key");
    connection
}

/// No page is damaged, the index agrees with the texts, and every moment has its history.
#[track_caller]
pub fn must_be_sound(folder: &Path) {
    let database = inside(folder, &crate::KEY);
    let sound: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a check");
    assert_eq!(sound, "ok");
    let damaged = database
        .prepare("PRAGMA cipher_integrity_check")
        .and_then(|mut check| check.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>());
    assert_eq!(damaged.expect("a check"), Vec::<String>::new());
    database
        .execute("INSERT INTO moment_search (moment_search, rank) VALUES ('integrity-check', 1)", [])
        .expect("an index that agrees with its texts");
    let count = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a count");
    assert_eq!(count("SELECT count(*) FROM moment WHERE id NOT IN (SELECT entity FROM change)"), 0);
    assert_eq!(count("SELECT count(*) FROM change WHERE room = 'moment' AND entity NOT IN (SELECT id FROM moment)"), 0);
    assert_eq!(count("SELECT count(*) FROM moment_text WHERE key NOT IN (SELECT key FROM moment)"), 0);
}
