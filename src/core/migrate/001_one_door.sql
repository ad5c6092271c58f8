-- 001_one_door.sql — what "one door" needs: areas, agencies, people, calendars, the catalogue, cases and their proof.
--
-- Rows are truth, events are proof. Instants are UTC seconds, days are days since 1970-01-01 in Vietnam (core/base time.h);
-- 0 means "none", valid_to = 2932896 (9999-12-31) means "no end". Codes are stable words from the text files in data/; ids are ours.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    description TEXT NOT NULL
);

-- Definitions as they were last loaded: one row of a file each, cells joined by U+001F. What a new file changes is seen against these.
CREATE TABLE definition (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    cells TEXT NOT NULL,
    loaded_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
);

-- Places, valid in time: a code may be used again for another place (82 was Tiền Giang, then Đồng Tháp).
CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent_code TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    confidence TEXT NOT NULL,
    UNIQUE (code, valid_from)
);

CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    area_code TEXT NOT NULL,
    gov_code TEXT NOT NULL,
    calendar_code TEXT NOT NULL,
    scored TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX agency_parent ON agency (parent_code);

-- Working calendars. The weekly hours belong to a calendar; a day out of the ordinary belongs to a layer: 'national', or a
-- calendar's own code. Bitemporal: a row holds from revision rev_from to rev_to (0: still).
CREATE TABLE calendar (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL
);
CREATE TABLE calendar_session (
    id INTEGER PRIMARY KEY,
    calendar_code TEXT NOT NULL REFERENCES calendar (code),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    from_min INTEGER NOT NULL,
    to_min INTEGER NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    layer TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    replaces INTEGER NOT NULL,   -- SWAPPED_WORKDAY: whose hours, weekday 1..7
    sessions TEXT NOT NULL,      -- own hours: '07:00-11:30 13:30-17:00'
    confidence TEXT NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
CREATE INDEX calendar_day_by ON calendar_day (layer, day);
CREATE TABLE calendar_rev (
    rev INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    decision TEXT NOT NULL
);
CREATE TABLE rules (
    code TEXT PRIMARY KEY,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    csv TEXT NOT NULL -- header line and row as loaded; core/rules.c reads it
);

-- The catalogue.
CREATE TABLE field (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE life_event (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    audience TEXT NOT NULL,
    seq INTEGER NOT NULL
);
CREATE TABLE procedure_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    current_rev_id INTEGER NOT NULL DEFAULT 0,
    generated INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE procedure_rev (
    id INTEGER PRIMARY KEY,
    procedure_id INTEGER NOT NULL REFERENCES procedure_ (id),
    rev INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    field_code TEXT NOT NULL,
    life_event TEXT NOT NULL,
    levels TEXT NOT NULL,          -- ';'-joined: province;district;commune
    deciding_agency TEXT NOT NULL, -- words
    decider TEXT NOT NULL,         -- selector, docs/DATA.md
    channels TEXT NOT NULL,        -- ';'-joined: counter;online;post
    limit_value TEXT NOT NULL,     -- '15', '2.5'; hours for working_hour
    limit_unit TEXT NOT NULL,
    limit_note TEXT NOT NULL,
    cutoff TEXT NOT NULL,          -- same-day cut-off 'HH:MM'; empty none
    fee_vnd INTEGER NOT NULL,      -- -1 unknown or varies
    fee_note TEXT NOT NULL,
    online_level INTEGER NOT NULL, -- 1..4 by NĐ 43/2011; 0 unknown
    online_scope TEXT NOT NULL,    -- whole, partial by NĐ 42/2022; empty unknown
    result TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    note TEXT NOT NULL,
    flow TEXT NOT NULL,
    form TEXT NOT NULL,
    delegated_to TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (procedure_id, rev)
);
CREATE INDEX procedure_rev_field ON procedure_rev (field_code);
CREATE TABLE procedure_paper (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    required INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
CREATE TABLE procedure_step (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,   -- enum step_kind (core/flow.h)
    role INTEGER NOT NULL,   -- enum role (core/access.h)
    place TEXT NOT NULL,     -- selector: who holds it
    budget_s INTEGER NOT NULL,
    outputs TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
CREATE VIRTUAL TABLE procedure_fts USING fts5(words);
CREATE TABLE form_def (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    json TEXT NOT NULL
);
CREATE TABLE letter_text (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE bundle (
    code TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    place TEXT NOT NULL,
    after_seq INTEGER NOT NULL,
    PRIMARY KEY (code, seq)
);
CREATE TABLE bundle_part (
    parent_id INTEGER NOT NULL,   -- case_
    seq INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (parent_id, seq)
);
CREATE TABLE delegation_of_power (
    id INTEGER PRIMARY KEY,
    procedure_code TEXT NOT NULL,
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    decision TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    confidence TEXT NOT NULL
);

-- People. A person is who a dossier is for; an account is a login of a person; staff are officials.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,      -- enum person_kind: 1 citizen, 2 firm, 3 other organisation
    name TEXT NOT NULL,
    cccd TEXT NOT NULL,         -- citizens; empty for others
    tax_code TEXT NOT NULL,     -- firms; empty for others
    birth_day INTEGER NOT NULL,
    sex INTEGER NOT NULL,       -- 0 unknown, 1 male, 2 female
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX person_cccd ON person (cccd) WHERE cccd <> '';
CREATE INDEX person_tax ON person (tax_code) WHERE tax_code <> '';
CREATE INDEX person_phone ON person (phone) WHERE phone <> '';
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    login TEXT NOT NULL UNIQUE,  -- phone number or CCCD or tax code
    phone TEXT NOT NULL,
    password TEXT NOT NULL,
    verified_at INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    password TEXT NOT NULL,      -- argon2id; empty: cannot log in
    must_change INTEGER NOT NULL,
    totp TEXT NOT NULL,          -- sealed secret; empty: off
    totp_step INTEGER NOT NULL,  -- last step accepted, so that a code is used once
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE staff_role (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    role INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    UNIQUE (staff_id, agency_id, role, valid_from)
);
CREATE INDEX staff_role_agency ON staff_role (agency_id, role);
CREATE TABLE substitution (
    id INTEGER PRIMARY KEY,
    absent_id INTEGER NOT NULL REFERENCES staff (id),
    substitute_id INTEGER NOT NULL REFERENCES staff (id),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_id INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE session (
    token TEXT PRIMARY KEY,      -- sha256 of the cookie
    kind INTEGER NOT NULL,       -- enum actor_kind
    who_id INTEGER NOT NULL,
    csrf TEXT NOT NULL,
    stage INTEGER NOT NULL,      -- 0 whole, 1 second factor missing, 2 password must be changed
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    remote TEXT NOT NULL
);
CREATE INDEX session_who ON session (kind, who_id);
CREATE TABLE one_time_code (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX one_time_code_by ON one_time_code (purpose, subject);
-- Fixed windows: how often a key (address, login, dossier code) did a thing.
CREATE TABLE rate (
    key TEXT NOT NULL,
    window_at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (key, window_at)
);
-- Uỷ quyền: one person lets another file and follow in their name.
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    from_person_id INTEGER NOT NULL REFERENCES person (id),
    to_person_id INTEGER NOT NULL REFERENCES person (id),
    scope TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);

-- The spine. case_ stays under 24 columns; a column enters only when three modules sort or filter by it.
CREATE TABLE case_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,        -- enum case_kind
    parent_id INTEGER REFERENCES case_ (id),
    title TEXT NOT NULL,
    state INTEGER NOT NULL,       -- enum case_state: the six universal states
    status INTEGER NOT NULL,      -- the national portal's ten codes; 0 for a draft
    outcome INTEGER NOT NULL,     -- enum outcome: what is proposed or decided
    step INTEGER NOT NULL,        -- seq in procedure_step
    agency_id INTEGER NOT NULL REFERENCES agency (id),   -- decides, answers for the promise
    receiver_id INTEGER NOT NULL REFERENCES agency (id), -- received it
    holder_agency_id INTEGER REFERENCES agency (id),     -- NULL: nobody, it is over
    holder_role INTEGER NOT NULL,
    holder_id INTEGER REFERENCES staff (id),             -- NULL: anyone in that role
    person_id INTEGER REFERENCES person (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    channel INTEGER NOT NULL,     -- enum channel: 1 counter, 2 online, 3 post
    received_at INTEGER NOT NULL,
    promised_at INTEGER NOT NULL, -- moved by pauses and by an explicit re-dating, never by an apology; 0 no due date
    due_at INTEGER NOT NULL,      -- the appointment: promised_at, or what an apology made of it
    step_due_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,    -- result ready, refused, withdrawn, stopped
    version INTEGER NOT NULL      -- optimistic lock
);
CREATE INDEX case_inbox ON case_ (holder_agency_id, holder_role, due_at) WHERE holder_agency_id IS NOT NULL;
CREATE INDEX case_mine ON case_ (holder_id, due_at) WHERE holder_id IS NOT NULL;
CREATE INDEX case_person ON case_ (person_id, id);
CREATE INDEX case_parent ON case_ (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX case_figures ON case_ (agency_id, received_at, ended_at, promised_at, state);
CREATE INDEX case_receiver ON case_ (receiver_id, received_at);
CREATE INDEX case_procedure ON case_ (procedure_rev_id, received_at);
CREATE VIRTUAL TABLE case_fts USING fts5(words);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    verb INTEGER NOT NULL,        -- enum verb (core/flow.h)
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    actor_agency_id INTEGER NOT NULL,
    for_id INTEGER NOT NULL,      -- the absent official an actor stands in for; 0 none
    step_from INTEGER NOT NULL,
    step_to INTEGER NOT NULL,
    status_to INTEGER NOT NULL,
    due_to INTEGER NOT NULL,
    note TEXT NOT NULL,
    public INTEGER NOT NULL,      -- 1: the citizen sees the note
    UNIQUE (case_id, seq)
);
-- Who held it and for how long: the control slip (phiếu kiểm soát) is this table read aloud.
CREATE TABLE step_run (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    step INTEGER NOT NULL,
    name TEXT NOT NULL,
    holder_agency_id INTEGER NOT NULL,
    holder_role INTEGER NOT NULL,
    holder_id INTEGER NOT NULL,   -- who did it in the end; 0 nobody yet
    entered_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    left_at INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX step_run_case ON step_run (case_id, id);
-- The promise's inputs, pinned: core/clock.c recomputes promised_at from this row, the pauses and the calendar's revision.
CREATE TABLE clock (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    calendar_code TEXT NOT NULL,
    calendar_rev INTEGER NOT NULL,
    rules_code TEXT NOT NULL,
    limit_value TEXT NOT NULL,
    limit_unit TEXT NOT NULL,     -- as in procedure_rev, or working_second for a budget
    cutoff TEXT NOT NULL,
    started_at INTEGER NOT NULL
);
CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum pause_kind: 0 supplement, 1 financial obligation, 2 suspended
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,       -- 0: still
    answer_by_day INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX pause_case ON pause (case_id, from_at);
CREATE TABLE apology (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    old_due_at INTEGER NOT NULL,
    new_due_at INTEGER NOT NULL
);
CREATE INDEX apology_case ON apology (case_id);
-- Numbers that run per agency and year (or day) without gap: taken in the transaction that uses them.
CREATE TABLE sequence (
    agency_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    period INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (agency_id, kind, period)
);

-- The dossier (hồ sơ): what a case of kind dossier has besides.
CREATE TABLE dossier (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    lookup TEXT NOT NULL,         -- the secret four characters printed on the receipt
    filed_at INTEGER NOT NULL,
    filer_id INTEGER REFERENCES person (id), -- who filed, when not the applicant
    applicant_name TEXT NOT NULL, -- as on the day of filing
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    form_code TEXT NOT NULL,
    form_json TEXT NOT NULL,
    sets INTEGER NOT NULL,
    return_way INTEGER NOT NULL,  -- enum return_way: 1 counter, 2 online, 3 post
    fee_vnd INTEGER NOT NULL,
    paid_vnd INTEGER NOT NULL,
    note TEXT NOT NULL,
    receipt_no INTEGER NOT NULL,
    result_no TEXT NOT NULL,
    result_text TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    bundle_code TEXT NOT NULL
);
CREATE INDEX dossier_filer ON dossier (filer_id) WHERE filer_id IS NOT NULL;
CREATE TABLE dossier_paper (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    scans INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    paper_seq INTEGER NOT NULL,   -- 0: not one of the papers
    kind INTEGER NOT NULL,        -- enum attachment_kind: 1 input, 2 supplement, 3 output of a step, 4 result
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    removed_at INTEGER NOT NULL
);
CREATE INDEX attachment_case ON attachment (case_id);
-- A printed form, as it was when printed: `data` is what core/letter wrote, so that it prints the same for ever.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum letter_kind
    form_set INTEGER NOT NULL,    -- enum form_set
    agency_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    no INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (agency_id, kind, year, no)
);
CREATE INDEX letter_case ON letter (case_id);
CREATE TABLE rating (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    item INTEGER NOT NULL,        -- 1..11, NĐ 61/2018 Đ.30-31; 0 overall
    score INTEGER NOT NULL,
    PRIMARY KEY (case_id, item)
);
CREATE TABLE rating_note (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    at INTEGER NOT NULL,
    words TEXT NOT NULL
);
-- A dossier filed at the counter, claimed later by an account that knows the receipt's secret.
CREATE TABLE claim (
    account_id INTEGER NOT NULL REFERENCES account (id),
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, case_id)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    receiver_id INTEGER NOT NULL, -- 0: not chosen yet
    bundle_code TEXT NOT NULL,
    json TEXT NOT NULL,
    page INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,     -- makes filing idempotent: double click, back button, two tabs
    created_at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    case_id INTEGER NOT NULL      -- the case it became; 0 not yet
);
CREATE INDEX draft_account ON draft (account_id);
CREATE TABLE draft_file (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES draft (id),
    paper_seq INTEGER NOT NULL,
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL
);
-- Answers given once: the same Idempotency-Key or form key gives the same answer.
CREATE TABLE idempotency (
    key TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
);

-- Outbox: written in the same transaction, sent later, leased, never doubled.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,     -- 0 not yet
    gave_up_at INTEGER NOT NULL,
    error TEXT NOT NULL
);
CREATE INDEX notice_due ON notice (next_at) WHERE sent_at = 0 AND gave_up_at = 0;
CREATE INDEX notice_case ON notice (case_id);

CREATE TABLE read_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    purpose TEXT NOT NULL
);
CREATE INDEX read_log_case ON read_log (case_id, at);
-- Everything else worth proving: logins, rights, definitions, settings.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
);
-- Queue at the counters (số thứ tự).
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    day INTEGER NOT NULL,
    no INTEGER NOT NULL,
    service TEXT NOT NULL,
    counter INTEGER NOT NULL,     -- 0 not called yet
    taken_at INTEGER NOT NULL,
    called_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    UNIQUE (agency_id, day, no)
);
