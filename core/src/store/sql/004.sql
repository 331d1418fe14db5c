-- What came between two people, and the steps towards each other. Statistics read all of them: what only the story of
-- one needs stands in `more`, a JSON object in the names of the change log.
CREATE TABLE rupture (
    id          BLOB PRIMARY KEY,
    occurred_at INTEGER NOT NULL,
    "offset"    INTEGER NOT NULL,
    person      BLOB NOT NULL,
    size        INTEGER NOT NULL CHECK (size BETWEEN 1 AND 5),
    swallowed   INTEGER NOT NULL DEFAULT 0,
    afraid      INTEGER,
    closed_at   INTEGER,
    depth       TEXT,
    more        TEXT NOT NULL DEFAULT '',
    binned_at   INTEGER,
    due_since   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX rupture_open ON rupture (occurred_at) WHERE closed_at IS NULL AND binned_at IS NULL;
CREATE INDEX rupture_closed ON rupture (closed_at) WHERE closed_at IS NOT NULL AND binned_at IS NULL;
CREATE INDEX rupture_in_bin ON rupture (binned_at) WHERE binned_at IS NOT NULL;
-- Covers what the statistics of one person read: without it each row is looked up on its own, which took five times as
-- long.
CREATE INDEX rupture_of_person ON rupture (person, binned_at, occurred_at, closed_at, depth, afraid, "offset", size);
CREATE INDEX rupture_with_words ON rupture (person, occurred_at) WHERE more <> '' AND binned_at IS NULL;

-- Steps that stand alone have no rupture; whose rupture lies in the bin stand alone, too.
CREATE TABLE attempt (
    id          BLOB PRIMARY KEY,
    occurred_at INTEGER NOT NULL,
    "offset"    INTEGER NOT NULL,
    rupture     BLOB,
    person      BLOB,
    way         TEXT NOT NULL,
    kind        TEXT NOT NULL,
    own         TEXT NOT NULL DEFAULT '',
    noticed     TEXT,
    let_in      INTEGER,
    outcome     TEXT,
    binned_at   INTEGER,
    due_since   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_of_rupture ON attempt (rupture) WHERE rupture IS NOT NULL;
CREATE INDEX attempt_alone ON attempt (occurred_at) WHERE rupture IS NULL AND binned_at IS NULL;
CREATE INDEX attempt_of_person ON attempt (person, binned_at, way, noticed, let_in, kind, outcome);

-- Since when someone is not safe or at rest: what is told of them ends on that day. The change log knows it.
ALTER TABLE person ADD COLUMN away_since INTEGER;
UPDATE person SET away_since = (
    SELECT max(stamp) >> 16 FROM change
    WHERE entity = person.id
      AND (json_extract(patch, '$.resting') = 1 OR json_extract(patch, '$.not_safe') = 1)
) WHERE resting <> 0 OR not_safe <> 0;

-- Someone who turned out to be someone else here: all that was theirs is that one's now.
ALTER TABLE person ADD COLUMN merged_into BLOB;
