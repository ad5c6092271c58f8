-- 002_ledger_and_figures.sql — the log that cannot be rewritten unnoticed, and the counters that reports read.
--
-- docs/LOG.md tells the log's format byte by byte; docs/FIGURES.md what each counter counts.

-- One chain of everything worth proving. n runs 1, 2, 3 … without gap; hash = SHA-256(hash before || leaf), hash before the first is
-- 32 zero bytes, leaf = SHA-256(0x00 || body) as in RFC 6962.
CREATE TABLE ledger (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,          -- never before the entry in front
    topic TEXT NOT NULL,          -- event, read, audit, file, letter, key
    ref INTEGER NOT NULL,         -- the row's id in the topic's table
    body TEXT NOT NULL,           -- JSON, keys in the order of docs/LOG.md; no personal data
    hash BLOB NOT NULL
);
CREATE UNIQUE INDEX ledger_ref ON ledger (topic, ref);
-- Salts of the digests by which the log holds personal words. Without its salt a digest says nothing any more: that is erasure.
CREATE TABLE salt (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    salt TEXT NOT NULL
);
-- The Merkle tree's hashes, 256 a row (C2SP tlog-tiles, height 8): level 0 holds leaves, level k the roots of full rows of level k - 1.
CREATE TABLE ledger_tile (
    level INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    hashes BLOB NOT NULL,
    PRIMARY KEY (level, pos)
);
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    public TEXT NOT NULL,         -- 64 hex digits
    secret TEXT NOT NULL,         -- sealed; emptied when retired
    by_id INTEGER NOT NULL,       -- the key before it; 0: the first
    signature TEXT NOT NULL,      -- by that key over "motcua key <public>", hex
    made_at INTEGER NOT NULL,
    retired_at INTEGER NOT NULL
);
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,     -- entries 1 … size
    at INTEGER NOT NULL,
    root TEXT NOT NULL,           -- 64 hex digits
    key_id INTEGER NOT NULL REFERENCES signing_key (id),
    note TEXT NOT NULL            -- the signed note, whole
);
-- A reading shows to the citizen from this instant on: later where an inspection requires it.
ALTER TABLE read_log ADD COLUMN visible_at INTEGER NOT NULL DEFAULT 0;

-- Where an agency stood in the tree, from day to day: reports roll up the tree of their period.
CREATE TABLE agency_place (
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    parent_code TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    PRIMARY KEY (agency_id, valid_from)
);
INSERT INTO agency_place (agency_id, parent_code, valid_from) SELECT id, parent_code, 0 FROM agency;

-- What a dossier counts as, in days: one row a received (or turned away) dossier, written with the move.
CREATE TABLE fact (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    received_day INTEGER NOT NULL,  -- 0: never received
    due_day INTEGER NOT NULL,       -- day of the promise; 0: none, or it stands still
    end_day INTEGER NOT NULL,       -- 0: open
    class INTEGER NOT NULL,         -- enum figure_class
    cleared_day INTEGER NOT NULL,   -- from then on it is not over due: the later of end_day and due_day; 0 not yet
    paused_day INTEGER NOT NULL,    -- stands still since; 0 no
    apology_day INTEGER NOT NULL,   -- first apology; 0 none
    rated_day INTEGER NOT NULL,
    rating INTEGER NOT NULL,        -- percent
    worked_s INTEGER NOT NULL,      -- working seconds from reception to the end, without pauses
    limit_s INTEGER NOT NULL,       -- working seconds promised
    bucket INTEGER NOT NULL         -- figure_bucket(worked_s); -1 when that says nothing
);
CREATE INDEX fact_received ON fact (received_day, agency_id);
CREATE INDEX fact_end ON fact (end_day, agency_id);
CREATE INDEX fact_open ON fact (due_day, agency_id) WHERE end_day = 0;
-- Counters: the sum of the facts, by day, month (12 * year + month - 1) and year; by agency (cube 0), by procedure revision (1), by
-- both (2). Dimensions that a cube does not have are 0.
CREATE TABLE figure (
    cube INTEGER NOT NULL,
    grain INTEGER NOT NULL,         -- 0 day, 1 month, 2 year
    period INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    received INTEGER NOT NULL,
    early INTEGER NOT NULL,
    on_time INTEGER NOT NULL,
    late INTEGER NOT NULL,
    no_due INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    turned_away INTEGER NOT NULL,
    due INTEGER NOT NULL,
    cleared INTEGER NOT NULL,
    paused INTEGER NOT NULL,        -- those that stand still now, by the day they began to
    apologised INTEGER NOT NULL,
    rated INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    worked_s INTEGER NOT NULL,
    limit_s INTEGER NOT NULL,
    PRIMARY KEY (cube, grain, period, agency_id, rev_id, channel)
) WITHOUT ROWID;
CREATE INDEX figure_of_agency ON figure (agency_id, grain, period) WHERE cube = 2;
-- How many took how long: kind 0 by the day of the end, 1 by the day of reception.
CREATE TABLE figure_hours (
    cube INTEGER NOT NULL,
    grain INTEGER NOT NULL,
    period INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    rev_id INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    bucket INTEGER NOT NULL,        -- figure_bucket()
    n INTEGER NOT NULL,
    PRIMARY KEY (cube, grain, period, kind, agency_id, rev_id, channel, bucket)
) WITHOUT ROWID;
CREATE INDEX figure_hours_of_agency ON figure_hours (agency_id, grain, period) WHERE cube = 2;
-- The month and year of each day from 2000 to 2100, for sums made by the engine.
CREATE TABLE figure_day (
    day INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    year INTEGER NOT NULL
);
INSERT INTO figure_day (day, month, year)
WITH RECURSIVE
    d(day) AS (SELECT 10957 UNION ALL SELECT day + 1 FROM d WHERE day < 47847),
    e(day, era, doe) AS (SELECT day, (day + 719468) / 146097, (day + 719468) % 146097 FROM d),
    y(day, y, doy) AS (
        SELECT day, (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 + era * 400,
               doe - (365 * ((doe - doe / 1460 + doe / 36524 - doe / 146096) / 365)
                      + (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 / 4
                      - (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 / 100)
        FROM e),
    m(day, y, m) AS (
        SELECT day, y, CASE WHEN (5 * doy + 2) / 153 < 10 THEN (5 * doy + 2) / 153 + 3 ELSE (5 * doy + 2) / 153 - 9 END FROM y)
SELECT day, 12 * (CASE WHEN m <= 2 THEN y + 1 ELSE y END) + m - 1, CASE WHEN m <= 2 THEN y + 1 ELSE y END FROM m;
