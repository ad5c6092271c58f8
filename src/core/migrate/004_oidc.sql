-- 004_oidc.sql — single sign-on: whom the installation trusts, who is linked, and what is under way.

-- A provider of OpenID Connect, edited by an admin. kind: enum actor_kind (1 people, 2 officials).
CREATE TABLE oidc_provider (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,     -- in addresses
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,            -- on the button
    issuer TEXT NOT NULL,          -- exactly as its tokens say
    client_id TEXT NOT NULL,
    secret TEXT NOT NULL,          -- sealed; empty: a public client
    auth TEXT NOT NULL,            -- client_secret_basic, client_secret_post, none
    scopes TEXT NOT NULL,
    algs TEXT NOT NULL,            -- RS256, ES256, or both with a space
    claim_login TEXT NOT NULL,     -- officials: which claim equals the login
    claim_number TEXT NOT NULL,    -- people: which claim is the number of the identity paper
    claim_name TEXT NOT NULL,
    claim_phone TEXT NOT NULL,
    auto_link INTEGER NOT NULL,    -- officials: link by claim_login at the first sign-on
    mfa TEXT NOT NULL,             -- values of amr or acr that count as a second factor, with spaces; empty: none does
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
-- What a provider says of itself and its keys, as fetched.
CREATE TABLE oidc_fetched (
    url TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    fetched_at INTEGER NOT NULL
);
-- Whoever the issuer knows as subject is our account or official who_id.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind INTEGER NOT NULL,
    who_id INTEGER NOT NULL,
    label TEXT NOT NULL,           -- what its owner knows it by: a login or a name
    linked_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    UNIQUE (issuer, subject, kind),
    UNIQUE (issuer, kind, who_id)
);
CREATE INDEX identity_of ON identity (kind, who_id);
-- What is under way, one row a step: taken by deleting it, so that it works once. token: SHA-256 of what only the browser
-- has. purpose: login, link (on the way to the provider and back), first, prove (who it is, or whose account, is still
-- to be shown), session (to sign out there too), leave (signing out). data is sealed.
CREATE TABLE oidc_step (
    token TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    provider_id INTEGER NOT NULL REFERENCES oidc_provider (id),
    kind INTEGER NOT NULL,
    who_id INTEGER NOT NULL,
    data TEXT NOT NULL,
    expires_at INTEGER NOT NULL
);
CREATE INDEX oidc_step_until ON oidc_step (expires_at);
