-- 010_bulk.sql — one act on many dossiers, carried out in the background.

CREATE TABLE bulk (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    verb INTEGER NOT NULL,
    note TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    done INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    state INTEGER NOT NULL, -- 0 its dossiers are being listed, 1 under way, 2 over, 3 stopped by its maker
    ended_at INTEGER NOT NULL
);
CREATE INDEX bulk_of_staff ON bulk (staff_id, id);
CREATE INDEX bulk_under_way ON bulk (id) WHERE state = 1;
CREATE TABLE bulk_item (
    bulk_id INTEGER NOT NULL REFERENCES bulk (id),
    seq INTEGER NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    version INTEGER NOT NULL, -- as it was chosen: what moved since is refused
    state INTEGER NOT NULL,   -- 0 waits, 1 done, 2 refused
    why TEXT NOT NULL,
    PRIMARY KEY (bulk_id, seq)
);
CREATE INDEX bulk_item_of_state ON bulk_item (bulk_id, state, seq);
