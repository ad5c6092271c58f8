-- Keys of machines: what a person lets a program do in their name, and the answers such a program was given.

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,    -- SHA-256 of the token: a copy of the store opens nothing
    kind INTEGER NOT NULL,        -- as session.kind: 1 citizen, 2 official
    who_id INTEGER NOT NULL,      -- account or staff
    name TEXT NOT NULL,           -- what its owner calls it
    scopes TEXT NOT NULL,         -- words of mod/api/token.c, a space between
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,     -- to about five minutes
    revoked_at INTEGER NOT NULL
);
CREATE INDEX api_token_of ON api_token (kind, who_id);

-- The answer to a POST with an Idempotency-Key, kept a day: the same key gives the same answer and does nothing twice.
CREATE TABLE api_answer (
    token_id INTEGER NOT NULL REFERENCES api_token (id),
    key TEXT NOT NULL,
    digest TEXT NOT NULL,         -- of method, path and body: another body under the same key is refused
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    location TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (token_id, key)
);
CREATE INDEX api_answer_at ON api_answer (at);
