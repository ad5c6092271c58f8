-- session.sql — signed-in people, and counted tries.

-- @exec session_add(token text, kind int, who_id int, csrf text, stage int, now int, expires_at int, remote text)
INSERT INTO session (token, kind, who_id, csrf, stage, created_at, seen_at, expires_at, remote)
VALUES (:token, :kind, :who_id, :csrf, :stage, :now, :now, :expires_at, :remote);

-- @exec session_delete(token text)
DELETE FROM session WHERE token = :token;

-- @exec session_delete_others(kind int, who_id int, token text)
DELETE FROM session WHERE kind = :kind AND who_id = :who_id AND token <> :token;

-- @exec session_delete_theirs(kind int, who_id int, token text)
DELETE FROM session WHERE kind = :kind AND who_id = :who_id AND token = :token;

-- @exec session_mark_seen(token text, at int)
UPDATE session SET seen_at = :at WHERE token = :token AND seen_at < :at;

-- @many session_list(kind int, who_id int, now int) -> (token text, created_at int, seen_at int, expires_at int, remote text)
SELECT token, created_at, seen_at, expires_at, remote FROM session
WHERE kind = :kind AND who_id = :who_id AND expires_at > :now ORDER BY seen_at DESC, token;

-- @exec sweep_sessions(now int)
DELETE FROM session WHERE expires_at <= :now;

-- @exec sweep_codes(before int)
DELETE FROM one_time_code WHERE expires_at < :before;

-- @exec sweep_rates(before int)
DELETE FROM rate WHERE window_at < :before;

-- @one rate_row(key text, window_at int) -> (n int)
SELECT COALESCE(SUM(n), 0) FROM rate WHERE key = :key AND window_at = :window_at;

-- @one rate_until(key text, now int) -> (at int)
SELECT COALESCE(MAX(window_at), 0) FROM rate WHERE key = :key AND window_at > :now;

-- @exec rate_add(key text, window_at int)
INSERT INTO rate (key, window_at, n) VALUES (:key, :window_at, 1) ON CONFLICT (key, window_at) DO UPDATE SET n = rate.n + 1;

-- @exec rate_clear(key text)
DELETE FROM rate WHERE key = :key;
