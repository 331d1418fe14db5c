-- Questionnaires and the answers to them.

-- A questionnaire as it came, under its canonical url and version. It stays for as long as there is a response to it,
-- and a response keeps the version it was given on. `shelved` is false for one that was taken off the shelf, and for
-- our own, which the app brings along.
CREATE TABLE questionnaire (
    canonical TEXT PRIMARY KEY,
    source    TEXT NOT NULL,
    added_at  INTEGER NOT NULL,
    shelved   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A response: begun, and completed when `completed_at` is there. `page` is where it was left. `summary` is the completed
-- FHIR QuestionnaireResponse: what was calculated then stays as it was then.
CREATE TABLE response (
    id           BLOB PRIMARY KEY,
    canonical    TEXT NOT NULL REFERENCES questionnaire (canonical),
    person       BLOB,
    started_at   INTEGER NOT NULL,
    "offset"     INTEGER NOT NULL,
    completed_at INTEGER,
    page         TEXT NOT NULL,
    summary      TEXT,
    binned_at    INTEGER,
    due_since    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX response_by_time ON response (completed_at, started_at);

-- One row for each occurrence of a question, and for each repeating group; `key` tells which (`/q1`, `2/q1`, `+/g`).
CREATE TABLE answer (
    response BLOB NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    key      TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (response, key)
) STRICT, WITHOUT ROWID;
