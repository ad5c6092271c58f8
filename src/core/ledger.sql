-- ledger.sql — the chain, its tree, its checkpoints, and what verification reads.

-- @one ledger_last() -> (n int, at int, hash blob)
SELECT n, at, hash FROM ledger ORDER BY n DESC LIMIT 1;

-- @exec ledger_add(n int, at int, topic text, ref int, body text, hash blob)
INSERT INTO ledger (n, at, topic, ref, body, hash) VALUES (:n, :at, :topic, :ref, :body, :hash);

-- @one ledger_entry(n int) -> (n int, at int, topic text, ref int, body text, hash blob)
SELECT n, at, topic, ref, body, hash FROM ledger WHERE n = :n;

-- @one ledger_of(topic text, ref int) -> (n int, at int, body text)
SELECT n, at, body FROM ledger WHERE topic = :topic AND ref = :ref;

-- @many ledger_entries(after int, most int) -> (n int, at int, topic text, ref int, body text, hash blob)
SELECT n, at, topic, ref, body, hash FROM ledger WHERE n > :after ORDER BY n LIMIT :most;

-- @many ledger_entries_of_case(case_id int) -> (n int, at int, topic text, verb int, happened_at int, body text)
SELECT l.n, l.at, l.topic, e.verb, e.at, l.body FROM event e JOIN ledger l ON l.topic = 'event' AND l.ref = e.id WHERE e.case_id = :case_id ORDER BY l.n;

-- @one ledger_due() -> (n int)
SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM ledger) AND EXISTS (SELECT 1 FROM event) THEN 1 ELSE 0 END;

-- @exec salt_add(case_id int, salt text)
INSERT INTO salt (case_id, salt) VALUES (:case_id, :salt) ON CONFLICT (case_id) DO NOTHING;

-- @one salt_of(case_id int) -> (salt text)
SELECT salt FROM salt WHERE case_id = :case_id;

-- @many salt_missing() -> (case_id int)
SELECT c.id FROM case_ c LEFT JOIN salt s ON s.case_id = c.id WHERE s.case_id IS NULL ORDER BY c.id;

-- @exec salt_forget(case_id int)
DELETE FROM salt WHERE case_id = :case_id;

-- One row for the writer: an event with the case as it left it.
-- @one ledger_event_row(id int) -> (id int, case_id int, code text, kind int, seq int, at int, verb int, actor_kind int, actor_id int, actor_agency_id int, for_id int, step_from int, step_to int,
--   status_to int, due_to int, note text, public int, state int, status int, outcome int, step int, agency_id int, receiver_id int, holder_agency_id int, holder_role int, holder_id int,
--   procedure_rev_id int, channel int, received_at int, promised_at int, due_at int, step_due_at int, ended_at int, version int, salt text, has_who int, newer int, has_dossier int, result_no text, result_text text, paid_vnd int, delivered_at int)
SELECT e.id, c.id, c.code, c.kind, e.seq, e.at, e.verb, e.actor_kind, e.actor_id, e.actor_agency_id, e.for_id, e.step_from, e.step_to, e.status_to, e.due_to, e.note, e.public,
       c.state, c.status, c.outcome, c.step, c.agency_id, c.receiver_id, c.holder_agency_id, c.holder_role, c.holder_id, c.procedure_rev_id, c.channel, c.received_at, c.promised_at,
       c.due_at, c.step_due_at, c.ended_at, c.version, s.salt,
       CASE WHEN e.verb <= 3 AND EXISTS (SELECT 1 FROM dossier d WHERE d.case_id = c.id) THEN 1 ELSE 0 END,
       EXISTS (SELECT 1 FROM event f WHERE f.case_id = e.case_id AND f.seq > e.seq),
       COALESCE(d.case_id, 0) > 0, COALESCE(d.result_no, ''), COALESCE(d.result_text, ''), COALESCE(d.paid_vnd, 0), COALESCE(d.delivered_at, 0)
FROM event e JOIN case_ c ON c.id = e.case_id LEFT JOIN salt s ON s.case_id = c.id LEFT JOIN dossier d ON d.case_id = c.id WHERE e.id = :id;

-- @one ledger_who(case_id int) -> (applicant_name text, id_number text, phone text, email text, address text, area_code text, form_json text, note text)
SELECT applicant_name, id_number, phone, email, address, area_code, form_json, note FROM dossier WHERE case_id = :case_id;

-- @one ledger_file_row(id int) -> (id int, case_id int, code text, paper_seq int, kind int, size int, hash text, salt text)
SELECT t.id, c.id, c.code, t.paper_seq, t.kind, t.size, t.hash, s.salt
FROM attachment t JOIN case_ c ON c.id = t.case_id LEFT JOIN salt s ON s.case_id = c.id WHERE t.id = :id;

-- @one ledger_letter_row(id int) -> (id int, case_id int, code text, kind int, agency_id int, year int, no int, data text, salt text)
SELECT t.id, c.id, c.code, t.kind, t.agency_id, t.year, t.no, t.data, s.salt
FROM letter t JOIN case_ c ON c.id = t.case_id LEFT JOIN salt s ON s.case_id = c.id WHERE t.id = :id;

-- @one ledger_read_row(id int) -> (id int, staff_id int, agency_id int, case_id int, at int, purpose text, visible_at int)
SELECT id, staff_id, agency_id, case_id, at, purpose, visible_at FROM read_log WHERE id = :id;

-- @one ledger_audit_row(id int) -> (id int, at int, actor_kind int, actor_id int, what text, detail text)
SELECT id, at, actor_kind, actor_id, what, detail FROM audit WHERE id = :id;

-- @one ledger_key_row(id int) -> (id int, name text, public_key text, by_id int, signature text)
SELECT id, name, public, by_id, signature FROM signing_key WHERE id = :id;

-- What has no entry yet, oldest first.
-- @many ledger_new_events() -> (id int)
SELECT e.id FROM event e LEFT JOIN ledger l ON l.topic = 'event' AND l.ref = e.id WHERE l.n IS NULL ORDER BY e.at, e.id;
-- @many ledger_new_files() -> (id int)
SELECT t.id FROM attachment t LEFT JOIN ledger l ON l.topic = 'file' AND l.ref = t.id WHERE l.n IS NULL ORDER BY t.id;
-- @many ledger_new_letters() -> (id int)
SELECT t.id FROM letter t LEFT JOIN ledger l ON l.topic = 'letter' AND l.ref = t.id WHERE l.n IS NULL ORDER BY t.id;
-- @many ledger_new_reads() -> (id int)
SELECT t.id FROM read_log t LEFT JOIN ledger l ON l.topic = 'read' AND l.ref = t.id WHERE l.n IS NULL ORDER BY t.id;
-- @many ledger_new_audits() -> (id int)
SELECT t.id FROM audit t LEFT JOIN ledger l ON l.topic = 'audit' AND l.ref = t.id WHERE l.n IS NULL ORDER BY t.id;
-- @many ledger_new_keys() -> (id int)
SELECT t.id FROM signing_key t LEFT JOIN ledger l ON l.topic = 'key' AND l.ref = t.id WHERE l.n IS NULL ORDER BY t.id;

-- The tree.
-- @one tile_get(level int, pos int) -> (hashes blob)
SELECT hashes FROM ledger_tile WHERE level = :level AND pos = :pos;
-- @one tile_last(level int) -> (pos int, hashes blob)
SELECT pos, hashes FROM ledger_tile WHERE level = :level ORDER BY pos DESC LIMIT 1;
-- @exec tile_put(level int, pos int, hashes blob)
INSERT INTO ledger_tile (level, pos, hashes) VALUES (:level, :pos, :hashes) ON CONFLICT (level, pos) DO UPDATE SET hashes = excluded.hashes;

-- Keys and checkpoints.
-- @one key_current() -> (id int, name text, public_key text, secret text)
SELECT id, name, public, secret FROM signing_key WHERE retired_at = 0 ORDER BY id DESC LIMIT 1;
-- @one key_next() -> (id int)
SELECT COALESCE(MAX(id), 0) + 1 FROM signing_key;
-- @exec key_add(id int, name text, public_key text, secret text, by_id int, signature text, made_at int)
INSERT INTO signing_key (id, name, public, secret, by_id, signature, made_at, retired_at) VALUES (:id, :name, :public_key, :secret, :by_id, :signature, :made_at, 0);
-- @exec key_retire(id int, at int)
UPDATE signing_key SET retired_at = :at, secret = '' WHERE id = :id;
-- @many key_list() -> (id int, name text, public_key text, made_at int, retired_at int)
SELECT id, name, public, made_at, retired_at FROM signing_key ORDER BY id;

-- @exec checkpoint_add(size int, at int, root text, key_id int, note text)
INSERT INTO checkpoint (size, at, root, key_id, note) VALUES (:size, :at, :root, :key_id, :note);
-- @one checkpoint_last() -> (size int, at int, root text, key_id int, note text)
SELECT size, at, root, key_id, note FROM checkpoint ORDER BY size DESC LIMIT 1;
-- @one checkpoint_of(size int) -> (size int, at int, root text, key_id int, note text)
SELECT size, at, root, key_id, note FROM checkpoint WHERE size = :size;
-- The first checkpoint that holds entry n.
-- @one checkpoint_over(n int) -> (size int, at int, root text, key_id int, note text)
SELECT size, at, root, key_id, note FROM checkpoint WHERE size >= :n ORDER BY size LIMIT 1;
-- @many checkpoint_list(before int) -> (size int, at int, root text, key_id int, note text)
SELECT size, at, root, key_id, note FROM checkpoint WHERE size < :before ORDER BY size DESC LIMIT 50;
-- @many checkpoint_all() -> (size int, at int, root text, key_id int, note text)
SELECT size, at, root, key_id, note FROM checkpoint ORDER BY size;

-- Verification.
-- @many verify_seq() -> (code text, n int, highest int)
SELECT c.code, COUNT(*), MAX(e.seq) FROM event e JOIN case_ c ON c.id = e.case_id GROUP BY c.id, c.code HAVING COUNT(*) <> MAX(e.seq);
-- @many verify_silent() -> (code text)
SELECT c.code FROM case_ c WHERE c.version > 1 AND NOT EXISTS (SELECT 1 FROM event e WHERE e.case_id = c.id) ORDER BY c.id;
-- @many verify_begins() -> (n int, at int, detail text)
SELECT l.n, l.at, a.detail FROM ledger l JOIN audit a ON a.id = l.ref WHERE l.topic = 'audit' AND a.what = 'ledger begins' ORDER BY l.n;
-- @many verify_pruned() -> (detail text)
SELECT detail FROM audit WHERE what = 'prune' ORDER BY id;
-- @many verify_erased() -> (detail text)
SELECT detail FROM audit WHERE what = 'erase' ORDER BY id;

-- @insert reading_add(at int, staff_id int, agency_id int, case_id int, person_id int, purpose text, visible_at int)
INSERT INTO read_log (at, staff_id, agency_id, case_id, person_id, purpose, visible_at)
VALUES (:at, :staff_id, :agency_id, :case_id, :person_id, :purpose, :visible_at);

-- What an applicant may know of who read their dossier.
-- @many readings_of(case_id int, now int) -> (at int, agency text, purpose text)
SELECT l.at, COALESCE(g.name, ''), l.purpose FROM read_log l LEFT JOIN agency g ON g.id = l.agency_id
WHERE l.case_id = :case_id AND l.visible_at <= :now ORDER BY l.at DESC, l.id DESC LIMIT 500;
