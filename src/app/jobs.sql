-- jobs.sql — the lease under which one program of those on a store does its periodic work.

-- @one lease_of(name text) -> (owner text, until int)
SELECT owner, until FROM lease WHERE name = :name;

-- A conflict: another program holds it.
-- @exec1 lease_take(name text, owner text, now int, until int)
INSERT INTO lease (name, owner, until) VALUES (:name, :owner, :until)
ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE lease.owner = excluded.owner OR lease.until <= :now;

-- @exec lease_drop(name text, owner text)
DELETE FROM lease WHERE name = :name AND owner = :owner;
