-- 007_lease.sql — several programs on one store: which of them does the periodic work.

-- until: by the machine's clock, not the program's (a demonstration's stands still). Whoever writes under a lease looks at
-- `owner` in the same transaction: two clocks that differ make the work change hands, never be done by two.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    until INTEGER NOT NULL
);
