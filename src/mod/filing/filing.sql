-- filing.sql — drafts, and a person's own dossiers.

-- @many filing_catalogue() -> (id int, code text, name text, field_name text, channels text, online_level int, online_scope text, form text, life_event text)
SELECT p.id, p.code, r.name, f.name, r.channels, r.online_level, r.online_scope, r.form, r.life_event
FROM procedure_ p JOIN procedure_rev r ON r.id = p.current_rev_id LEFT JOIN field f ON f.code = r.field_code
WHERE r.published_at > 0 AND p.generated = 0 ORDER BY r.name, p.code;

-- @many filing_match(words text) -> (id int)
SELECT rowid FROM procedure_fts WHERE procedure_fts MATCH :words;

-- @many filing_receivers(day int) -> (id int, code text, name text, short_name text, level text, area_code text, group_code text, group_name text)
SELECT a.id, a.code, a.name, a.short_name, a.level, a.area_code, g.area_code, d.name
FROM agency a LEFT JOIN agency g ON g.code = a.parent_code
LEFT JOIN area d ON d.code = g.area_code AND d.valid_from <= :day AND d.valid_to >= :day
WHERE a.kind IN ('one_stop', 'commune') AND a.valid_from <= :day AND a.valid_to >= :day
ORDER BY COALESCE(g.area_code, ''), CASE WHEN a.kind = 'one_stop' THEN 0 ELSE 1 END, a.name, a.code;

-- @many filing_areas(day int) -> (code text, name text, group_name text)
SELECT c.code, c.name, d.name FROM area c
LEFT JOIN area d ON d.code = c.parent_code AND d.valid_from <= :day AND d.valid_to >= :day
WHERE c.level = 3 AND c.valid_from <= :day AND c.valid_to >= :day ORDER BY COALESCE(d.code, ''), c.name, c.code;

-- @one filing_area_parent(code text, day int) -> (parent_code text)
SELECT parent_code FROM area WHERE code = :code AND valid_from <= :day AND valid_to >= :day;

-- @one filing_bundle(code text) -> (n int)
SELECT COUNT(*) FROM bundle WHERE code = :code;

-- @many json filing_parts(code text) -> (seq int, name text, procedure_code text, after_seq int, limit_value text, limit_unit text, cutoff text)
SELECT b.seq, b.name, b.procedure_code, b.after_seq, r.limit_value, r.limit_unit, r.cutoff
FROM bundle b LEFT JOIN procedure_ p ON p.code = b.procedure_code LEFT JOIN procedure_rev r ON r.id = p.current_rev_id
WHERE b.code = :code ORDER BY b.seq;

-- @insert filing_draft_add(account_id int, rev_id int, receiver_id int, bundle_code text, json text, page int, key text, now int)
INSERT INTO draft (account_id, procedure_rev_id, receiver_id, bundle_code, json, page, key, created_at, saved_at, case_id)
VALUES (:account_id, :rev_id, :receiver_id, :bundle_code, :json, :page, :key, :now, :now, 0)
ON CONFLICT (key) DO NOTHING;

-- @one filing_draft(key text) -> (id int, account_id int, rev_id int, receiver_id int, bundle_code text, json text, page int, key text, created_at int, saved_at int, case_id int)
SELECT id, account_id, procedure_rev_id, receiver_id, bundle_code, json, page, key, created_at, saved_at, case_id FROM draft WHERE key = :key;

-- @many json filing_drafts(account_id int) -> (id int, key text, page int, created_at int, saved_at int, code text, name text, files int)
SELECT d.id, d.key, d.page, d.created_at, d.saved_at, p.code, r.name, (SELECT COUNT(*) FROM draft_file f WHERE f.draft_id = d.id)
FROM draft d JOIN procedure_rev r ON r.id = d.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
WHERE d.account_id = :account_id AND d.case_id = 0 AND d.page > 0 ORDER BY d.saved_at DESC, d.id DESC;

-- @exec1 filing_draft_save(id int, json text, page int, now int)
UPDATE draft SET json = :json, page = :page, saved_at = :now WHERE id = :id AND case_id = 0;

-- @exec1 filing_draft_done(id int, case_id int, now int)
UPDATE draft SET case_id = :case_id, saved_at = :now WHERE id = :id AND case_id = 0;

-- @exec filing_draft_delete(id int)
DELETE FROM draft WHERE id = :id AND case_id = 0;

-- @exec filing_old_files_sweep(before int)
DELETE FROM draft_file WHERE draft_id IN (SELECT id FROM draft WHERE case_id = 0 AND saved_at < :before);

-- @exec filing_old_sweep(before int)
DELETE FROM draft WHERE case_id = 0 AND saved_at < :before;

-- @exec filing_draft_files_delete(draft_id int)
DELETE FROM draft_file WHERE draft_id = :draft_id;

-- @many json filing_files(draft_id int) -> (id int, paper_seq int, filename text, hash text, size int, type text, added_at int)
SELECT id, paper_seq, filename, hash, size, type, added_at FROM draft_file WHERE draft_id = :draft_id ORDER BY paper_seq, id;

-- @insert filing_file_add(draft_id int, paper_seq int, filename text, hash text, size int, type text, now int)
INSERT INTO draft_file (draft_id, paper_seq, filename, hash, size, type, added_at) VALUES (:draft_id, :paper_seq, :filename, :hash, :size, :type, :now);

-- @exec filing_file_drop(id int, draft_id int)
DELETE FROM draft_file WHERE id = :id AND draft_id = :draft_id;


-- @exec filing_stash_put(key text, at int, answer text)
INSERT INTO idempotency (key, at, answer) VALUES (:key, :at, :answer) ON CONFLICT (key) DO UPDATE SET at = excluded.at, answer = excluded.answer;

-- @one filing_stash(key text, since int) -> (answer text)
SELECT answer FROM idempotency WHERE key = :key AND at >= :since;

-- @exec filing_stash_sweep(before int)
DELETE FROM idempotency WHERE key >= 'nhap:' AND key < 'nhap;' AND at < :before;

-- @exec filing_stash_drop(key text)
DELETE FROM idempotency WHERE key = :key;

-- @many json mine_cases(account_id int, person_id int, day int, before_id int, max int) -> (id int, code text, title text, state int, status int, received_at int, promised_at int, due_at int, ended_at int, channel int, applicant_name text, filed_at int, return_way int, fee_vnd int, paid_vnd int, receiver text, answer_by int, rated int)
SELECT c.id, c.code, c.title, c.state, c.status, c.received_at, c.promised_at, c.due_at, c.ended_at, c.channel, d.applicant_name, d.filed_at, d.return_way,
       d.fee_vnd, d.paid_vnd, g.name,
       COALESCE((SELECT MAX(p.answer_by_day) FROM pause p WHERE p.case_id = c.id AND p.kind = 0 AND p.to_at = 0), 0),
       (SELECT COUNT(*) FROM rating x WHERE x.case_id = c.id)
FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN agency g ON g.id = c.receiver_id
WHERE c.kind = 1 AND (:before_id = 0 OR c.id < :before_id) AND c.id IN (
    SELECT o.id FROM case_ o WHERE o.person_id = :person_id AND o.channel = 2
    UNION SELECT f.case_id FROM dossier f WHERE f.filer_id = :person_id
    UNION SELECT k.case_id FROM claim k WHERE k.account_id = :account_id
    UNION SELECT w.id FROM mandate m JOIN case_ w ON w.person_id = m.from_person_id JOIN procedure_rev v ON v.id = w.procedure_rev_id
          WHERE m.to_person_id = :person_id AND m.accepted_at > 0 AND m.revoked_at = 0 AND m.from_day <= :day AND m.to_day >= :day
            AND m.scope IN ('all', v.field_code)
            AND (w.channel = 2 OR EXISTS (SELECT 1 FROM claim q JOIN account b ON b.id = q.account_id WHERE q.case_id = w.id AND b.person_id = w.person_id)))
ORDER BY c.id DESC LIMIT :max;

-- @one json mine_about(case_id int) -> (procedure_code text, procedure_name text, receiver text, agency text, holder text, answer_by int, question text, rated int, rated_at int)
SELECT p.code, r.name, rg.name, ag.name, hg.name,
       COALESCE((SELECT MAX(x.answer_by_day) FROM pause x WHERE x.case_id = c.id AND x.kind = 0 AND x.to_at = 0), 0),
       COALESCE((SELECT x.reason FROM pause x WHERE x.case_id = c.id AND x.to_at = 0 ORDER BY x.id DESC LIMIT 1), ''),
       (SELECT COUNT(*) FROM rating y WHERE y.case_id = c.id),
       COALESCE((SELECT MIN(e.at) FROM event e WHERE e.case_id = c.id AND e.verb = 24), 0)
FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN agency rg ON rg.id = c.receiver_id JOIN agency ag ON ag.id = c.agency_id LEFT JOIN agency hg ON hg.id = c.holder_agency_id
WHERE c.id = :case_id;

-- @one mine_rating_note(case_id int) -> (at int, words text)
SELECT at, words FROM rating_note WHERE case_id = :case_id;
