-- The first schema. `THVN`, so that a file under the same key that is no diary is told apart.
PRAGMA application_id = 0x5448564E;

-- What belongs to the database itself.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every write of every room, in the same transaction: the edit history, the undo, and what sync will one day read.
-- `stamp` is a hybrid logical clock: milliseconds since 1970 × 65536, plus a counter.
-- `patch` is a JSON object of the fields that were set, with their new values; the newest one wins per field.
CREATE TABLE change (
    stamp  INTEGER NOT NULL,
    device BLOB NOT NULL,
    room   TEXT NOT NULL,
    entity BLOB NOT NULL,
    patch  TEXT NOT NULL,
    PRIMARY KEY (stamp, device)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_entity ON change (entity, stamp);

-- What was purged, without a word of it, for ever: so that no other copy brings it back.
CREATE TABLE tombstone (
    entity BLOB PRIMARY KEY,
    room   TEXT NOT NULL,
    stamp  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id       BLOB PRIMARY KEY,
    added_at INTEGER NOT NULL,
    nickname TEXT NOT NULL,
    role     TEXT NOT NULL,
    resting  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO person (id, added_at, nickname, role) VALUES (X'00000000000070008000000000000001', 0, '', 'me');

-- A moment's key is when it happened, in milliseconds since 1970, × 4096, plus a number that tells apart what
-- happened in the same millisecond. All that reads in order of time reads in order of key, without an index.
-- The rows stay narrow: charts and calendars read thousands of them, the words stand in `moment_text`.
CREATE TABLE moment (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    occurred_at INTEGER GENERATED ALWAYS AS (key >> 12) VIRTUAL,
    "offset"    INTEGER NOT NULL,
    logged_at   INTEGER NOT NULL,
    valence     REAL NOT NULL CHECK (valence BETWEEN -1 AND 1),
    energy      REAL CHECK (energy BETWEEN -1 AND 1),
    settled     INTEGER NOT NULL DEFAULT 0,
    edited      INTEGER NOT NULL DEFAULT 0,
    binned_at   INTEGER,
    due_since   INTEGER
) STRICT;
CREATE INDEX moment_in_bin ON moment (binned_at) WHERE binned_at IS NOT NULL;

-- What was said or chosen; no row for a bare mood. `marks` names what was chosen, in its order:
-- `emotion_angry trigger_silence person_0193…`. Words of a catalogue are found by their mark, in any language.
CREATE TABLE moment_text (
    key         INTEGER PRIMARY KEY REFERENCES moment (key),
    note        TEXT NOT NULL,
    own_emotion TEXT NOT NULL,
    own_trigger TEXT NOT NULL,
    marks       TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE moment_search USING fts5 (
    note, own_emotion, own_trigger, marks,
    content = 'moment_text', content_rowid = 'key',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
);
-- Its own option: with SQLite's alone, deleted words stay in the index's segments.
INSERT INTO moment_search (moment_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER moment_text_added AFTER INSERT ON moment_text BEGIN
    INSERT INTO moment_search (rowid, note, own_emotion, own_trigger, marks)
    VALUES (new.key, new.note, new.own_emotion, new.own_trigger, new.marks);
END;
CREATE TRIGGER moment_text_gone AFTER DELETE ON moment_text BEGIN
    INSERT INTO moment_search (moment_search, rowid, note, own_emotion, own_trigger, marks)
    VALUES ('delete', old.key, old.note, old.own_emotion, old.own_trigger, old.marks);
END;
