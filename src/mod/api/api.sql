-- api.sql — tokens of machines, and the answers they were given.

-- @insert token_add(hash text, kind int, who_id int, name text, scopes text, now int, expires_at int)
INSERT INTO api_token (hash, kind, who_id, name, scopes, created_at, expires_at, used_at, revoked_at)
VALUES (:hash, :kind, :who_id, :name, :scopes, :now, :expires_at, 0, 0);

-- The owner must be alive now: an official active, no lock in force, no temporary password waiting to be changed; and be the one who made it: the number of
-- an erased account comes again.
-- @one token_load(hash text, now int) -> (id int, kind int, who_id int, scopes text, used_at int, name text, person_id int, alive int)
SELECT t.id, t.kind, t.who_id, t.scopes, t.used_at, CASE WHEN t.kind = 2 THEN COALESCE(s.name, '') ELSE COALESCE(p.name, '') END, COALESCE(a.person_id, 0),
       CASE WHEN t.kind = 2 THEN CASE WHEN s.active = 1 AND s.locked_until <= :now AND s.must_change = 0 AND s.password <> '' AND s.created_at <= t.created_at THEN 1 ELSE 0 END
            ELSE CASE WHEN a.id IS NOT NULL AND a.locked_until <= :now AND a.created_at <= t.created_at THEN 1 ELSE 0 END END
FROM api_token t
LEFT JOIN staff s ON t.kind = 2 AND s.id = t.who_id
LEFT JOIN account a ON t.kind = 1 AND a.id = t.who_id
LEFT JOIN person p ON p.id = a.person_id
WHERE t.hash = :hash AND t.revoked_at = 0 AND t.expires_at > :now;

-- @many token_grants(staff_id int, day int) -> (agency_id int, role int, for_id int)
SELECT r.agency_id, r.role, 0 FROM staff_role r
WHERE r.staff_id = :staff_id AND r.valid_from <= :day AND r.valid_to >= :day
UNION ALL
SELECT r.agency_id, r.role, b.absent_id FROM substitution b
JOIN staff_role r ON r.staff_id = b.absent_id AND r.valid_from <= :day AND r.valid_to >= :day
WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day
ORDER BY 3, 1, 2;

-- @exec token_used(id int, now int)
UPDATE api_token SET used_at = :now WHERE id = :id AND used_at < :now;

-- @many token_list(kind int, who_id int) -> (id int, name text, scopes text, created_at int, expires_at int, used_at int, revoked_at int)
SELECT id, name, scopes, created_at, expires_at, used_at, revoked_at FROM api_token
WHERE kind = :kind AND who_id = :who_id
  AND created_at >= COALESCE(CASE WHEN :kind = 2 THEN (SELECT s.created_at FROM staff s WHERE s.id = :who_id) ELSE (SELECT a.created_at FROM account a WHERE a.id = :who_id) END, 0)
ORDER BY CASE WHEN revoked_at = 0 THEN 0 ELSE 1 END, id DESC LIMIT 100;

-- @one token_count(kind int, who_id int, now int) -> (n int)
SELECT COUNT(*) FROM api_token WHERE kind = :kind AND who_id = :who_id AND revoked_at = 0 AND expires_at > :now;

-- @exec1 token_revoke(id int, kind int, who_id int, now int)
UPDATE api_token SET revoked_at = :now WHERE id = :id AND kind = :kind AND who_id = :who_id AND revoked_at = 0;

-- @one answer_get(token_id int, key text, since int) -> (digest text, status int, location text, body text)
SELECT digest, status, location, body FROM api_answer WHERE token_id = :token_id AND key = :key AND at >= :since;

-- A conflict: another program answered under this key meanwhile, and what this one did must not be kept.
-- @exec1 answer_put(token_id int, key text, digest text, now int, since int, status int, location text, body text)
INSERT INTO api_answer (token_id, key, digest, at, status, location, body) VALUES (:token_id, :key, :digest, :now, :status, :location, :body)
ON CONFLICT (token_id, key) DO UPDATE SET digest = excluded.digest, at = excluded.at, status = excluded.status, location = excluded.location, body = excluded.body
WHERE api_answer.at < :since;

-- @exec answer_sweep(before int)
DELETE FROM api_answer WHERE at < :before;
