-- The moment in full: from what set it off to the need underneath. What was chosen from a list is a mark, as before;
-- what one says oneself has a column of its own, so that it is found; numbers and the body stand in `details`, a JSON
-- object in the names of the change log.
ALTER TABLE moment ADD COLUMN private INTEGER NOT NULL DEFAULT 0;

ALTER TABLE moment_text ADD COLUMN own_topic TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN own_meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN own_hope TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN own_reaction TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN own_need TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN different TEXT NOT NULL DEFAULT '';
ALTER TABLE moment_text ADD COLUMN details TEXT NOT NULL DEFAULT '';

DROP TRIGGER moment_text_added;
DROP TRIGGER moment_text_gone;
DROP TABLE moment_search;
CREATE VIRTUAL TABLE moment_search USING fts5 (
    note, own_emotion, own_trigger, own_topic, own_meaning, own_hope, own_reaction, own_need, different, marks,
    content = 'moment_text', content_rowid = 'key',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
);
INSERT INTO moment_search (moment_search, rank) VALUES ('secure-delete', 1);
INSERT INTO moment_search (moment_search) VALUES ('rebuild');

CREATE TRIGGER moment_text_added AFTER INSERT ON moment_text BEGIN
    INSERT INTO moment_search (
        rowid, note, own_emotion, own_trigger, own_topic, own_meaning, own_hope, own_reaction, own_need, different, marks
    ) VALUES (
        new.key, new.note, new.own_emotion, new.own_trigger, new.own_topic, new.own_meaning, new.own_hope,
        new.own_reaction, new.own_need, new.different, new.marks
    );
END;
CREATE TRIGGER moment_text_gone AFTER DELETE ON moment_text BEGIN
    INSERT INTO moment_search (
        moment_search, rowid, note, own_emotion, own_trigger, own_topic, own_meaning, own_hope, own_reaction, own_need,
        different, marks
    ) VALUES (
        'delete', old.key, old.note, old.own_emotion, old.own_trigger, old.own_topic, old.own_meaning, old.own_hope,
        old.own_reaction, old.own_need, old.different, old.marks
    );
END;

-- Old places of one's own that can be touched: a list that moments point to.
CREATE TABLE sore_spot (
    id       BLOB PRIMARY KEY,
    added_at INTEGER NOT NULL,
    text     TEXT NOT NULL,
    resting  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Something large that happened in one's life, on a day of the calendar ('2026-11-23').
CREATE TABLE life_event (
    id        BLOB PRIMARY KEY,
    day       TEXT NOT NULL,
    kind      TEXT NOT NULL,
    text      TEXT NOT NULL,
    binned_at INTEGER,
    due_since INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX life_event_by_day ON life_event (day);

-- What makes someone safe to be with, and who is not. `figure` has a bit for each of listens (1), helps (2) and
-- encourages (4).
ALTER TABLE person ADD COLUMN not_safe INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN figure INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN trust INTEGER;
ALTER TABLE person ADD COLUMN eases TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN circle TEXT NOT NULL DEFAULT '';

-- What one needs and says, negative cycles, pauses, weeks: each of a kind, with what it holds as a JSON object in the
-- names of the change log.
CREATE TABLE need (
    id        BLOB PRIMARY KEY,
    kind      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    "offset"  INTEGER NOT NULL,
    person    BLOB,
    what      TEXT NOT NULL,
    binned_at INTEGER,
    due_since INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_kind ON need (kind, at);

-- How often a beginning and a protection came together with someone, in moments that are not in the bin. Kept by its
-- changes: counting ten years anew reads every word of them.
CREATE TABLE pair (
    person   BLOB NOT NULL,
    set_off  TEXT NOT NULL,
    reaction TEXT NOT NULL,
    n        INTEGER NOT NULL,
    PRIMARY KEY (person, set_off, reaction)
) STRICT, WITHOUT ROWID;
