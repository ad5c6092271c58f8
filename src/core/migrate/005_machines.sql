-- 005_machines.sql — what leaves the house by itself, what failed to, and calendars that others read.

-- What a machine gave up on and a person must look at. key: "message-12", "webhook-5", "job-checkpoint".
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,           -- message, webhook, job
    key TEXT NOT NULL,
    ref INTEGER NOT NULL,         -- notice or webhook_delivery; 0 none
    subject TEXT NOT NULL,        -- Vietnamese, without personal data
    error TEXT NOT NULL,
    at INTEGER NOT NULL,
    cleared_at INTEGER NOT NULL,  -- 0: open
    cleared_by INTEGER NOT NULL,  -- staff; 0: the machine itself
    note TEXT NOT NULL
);
CREATE INDEX incident_key ON incident (key, cleared_at);
CREATE INDEX incident_open ON incident (id) WHERE cleared_at = 0;

-- Messages that were given up before there were incidents.
INSERT INTO incident (kind, key, ref, subject, error, at, cleared_at, cleared_by, note)
SELECT 'message', 'message-' || n.id, n.id, CASE n.channel WHEN 'sms' THEN 'Tin nhắn' ELSE 'Thư điện tử' END || COALESCE(' về hồ sơ ' || c.code, ''), n.error,
    n.gave_up_at, 0, 0, ''
FROM notice n LEFT JOIN case_ c ON c.id = n.case_id WHERE n.gave_up_at > 0 AND n.sent_at = 0;

-- Who wants to hear of what happens.
CREATE TABLE webhook (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,         -- sealed
    old_secret TEXT NOT NULL,     -- sealed; signs too until old_until
    old_until INTEGER NOT NULL,
    events TEXT NOT NULL,         -- verb codes and "diem-kiem", a space before and after each; " * " all
    agency_id INTEGER NOT NULL,   -- decides or received the case; 0: any
    owner_id INTEGER NOT NULL REFERENCES staff (id),
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER NOT NULL,  -- 0: not
    hold_until INTEGER NOT NULL   -- did not answer: left alone until then
);
-- The outbox: an event is written in the transaction of the deed, once, and goes to each who wants it.
CREATE TABLE webhook_event (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,     -- CloudEvents id and webhook-id: the receiver tells repetitions by it
    case_id INTEGER NOT NULL,     -- 0: none
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX webhook_event_at ON webhook_event (at);
CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY,
    webhook_id INTEGER NOT NULL REFERENCES webhook (id),
    event_id INTEGER NOT NULL REFERENCES webhook_event (id),
    case_id INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    over_at INTEGER NOT NULL,     -- 0: still to be sent, or given up
    gave_up_at INTEGER NOT NULL,
    status INTEGER NOT NULL,      -- of the last answer; 0: none came
    error TEXT NOT NULL,
    UNIQUE (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at, id) WHERE over_at = 0 AND gave_up_at = 0;
CREATE INDEX webhook_delivery_case ON webhook_delivery (webhook_id, case_id, id) WHERE over_at = 0;
CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id);

-- An official's due dates as a calendar that their telephone reads. One living address a person.
CREATE TABLE calendar_feed (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,    -- SHA-256 of the token in the address
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    read_at INTEGER NOT NULL,     -- to about an hour
    revoked_at INTEGER NOT NULL
);
CREATE INDEX calendar_feed_staff ON calendar_feed (staff_id);
