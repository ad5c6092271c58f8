-- 006_retention.sql — how long personal data is kept, who decided that it goes, and who asked for it.

-- How long: the rule of the procedure, else of the field, else the one with neither. From data/retention.csv.
CREATE TABLE retention_rule (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,           -- dossier, message
    procedure_code TEXT NOT NULL,
    field_code TEXT NOT NULL,
    keep_years INTEGER NOT NULL,  -- whole years after the year in which it ended; 0: for ever
    basis TEXT NOT NULL,
    confidence TEXT NOT NULL
);
-- A decision by which data was destroyed.
CREATE TABLE destruction (
    id INTEGER PRIMARY KEY,
    decision TEXT NOT NULL,       -- number and authority of the document
    day INTEGER NOT NULL,         -- its date
    by_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    cases INTEGER NOT NULL
);
CREATE TABLE destroyed_case (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    destruction_id INTEGER NOT NULL, -- 0: on the person's request
    request_id INTEGER NOT NULL,     -- 0: by retention
    at INTEGER NOT NULL
);
-- A person asks that their data be deleted.
CREATE TABLE erasure_request (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,  -- as it was: the account may be gone by now
    person_id INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    words TEXT NOT NULL,          -- why; emptied when the person is erased
    decided_at INTEGER NOT NULL,  -- 0: not yet
    decided_by INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    erased INTEGER NOT NULL,      -- dossiers erased
    kept INTEGER NOT NULL         -- dossiers that the law keeps
);
CREATE INDEX erasure_request_open ON erasure_request (id) WHERE decided_at = 0;
CREATE INDEX erasure_request_account ON erasure_request (account_id);
-- Attachments whose last row is gone: a job removes the files, after the commit.
CREATE TABLE blob_gone (
    hash TEXT PRIMARY KEY,
    at INTEGER NOT NULL
);
CREATE INDEX attachment_hash ON attachment (hash) WHERE hash <> '';
CREATE INDEX draft_file_hash ON draft_file (hash);
CREATE INDEX notice_kept ON notice (created_at) WHERE recipient <> '';
-- Housekeeping that waits for a quiet moment: 'words' makes what was deleted from the full-text index unreadable.
CREATE TABLE chore (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL
);
