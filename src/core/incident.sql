-- incident.sql — what somebody must look at.

-- @exec incident_add(kind text, key text, ref int, subject text, error text, at int)
INSERT INTO incident (kind, key, ref, subject, error, at, cleared_at, cleared_by, note)
SELECT :kind, :key, :ref, :subject, :error, :at, 0, 0, '' WHERE NOT EXISTS (SELECT 1 FROM incident WHERE key = :key AND cleared_at = 0);

-- @exec incident_clear_key(key text, at int, by int, note text)
UPDATE incident SET cleared_at = :at, cleared_by = :by, note = :note WHERE key = :key AND cleared_at = 0;

-- @exec1 incident_clear(id int, at int, by int, note text)
UPDATE incident SET cleared_at = :at, cleared_by = :by, note = :note WHERE id = :id AND cleared_at = 0;

-- @one incident_open_count() -> (n int)
SELECT COUNT(*) FROM incident WHERE cleared_at = 0;

-- @one incident_by_id(id int) -> (id int, kind text, key text, ref int, subject text, error text, at int, cleared_at int)
SELECT id, kind, key, ref, subject, error, at, cleared_at FROM incident WHERE id = :id;

-- @many json incident_list(open int, kind text, before int) -> (id int, kind text, subject text, error text, at int, cleared_at int, cleared_by text, note text)
SELECT i.id, i.kind, i.subject, i.error, i.at, i.cleared_at, COALESCE(s.name, ''), i.note FROM incident i LEFT JOIN staff s ON s.id = i.cleared_by
WHERE i.id < :before AND (:open = 0 OR i.cleared_at = 0) AND (:open = 1 OR i.cleared_at > 0) AND (:kind = '' OR i.kind = :kind)
ORDER BY i.id DESC LIMIT 51;

-- @many incident_kinds() -> (kind text, n int)
SELECT kind, COUNT(*) FROM incident WHERE cleared_at = 0 GROUP BY kind ORDER BY kind;
