-- retention.sql — requests, decisions, and what a person may take along.

-- @many retention_rules() -> (code text, kind text, procedure_code text, field_name text, keep_years int, basis text, confidence text)
SELECT k.code, k.kind, k.procedure_code, COALESCE(f.name, ''), k.keep_years, k.basis, k.confidence
FROM retention_rule k LEFT JOIN field f ON f.code = k.field_code ORDER BY k.kind, k.keep_years, k.code;

-- @insert destruction_add(decision text, day int, by_id int, at int)
INSERT INTO destruction (decision, day, by_id, at, cases) VALUES (:decision, :day, :by_id, :at, 0);
-- @exec destruction_count(id int, cases int)
UPDATE destruction SET cases = :cases WHERE id = :id;
-- @many destruction_list() -> (decision text, day int, by_name text, at int, cases int)
SELECT d.decision, d.day, s.name, d.at, d.cases FROM destruction d JOIN staff s ON s.id = d.by_id ORDER BY d.id DESC LIMIT 50;

-- @insert request_add(account_id int, person_id int, at int, words text)
INSERT INTO erasure_request (account_id, person_id, asked_at, words, decided_at, decided_by, granted, reason, erased, kept)
VALUES (:account_id, :person_id, :at, :words, 0, 0, 0, '', 0, 0);
-- @many request_open() -> (id int, asked_at int)
SELECT id, asked_at FROM erasure_request WHERE decided_at = 0 ORDER BY id LIMIT 200;
-- @one request_by_id(id int) -> (id int, account_id int, person_id int, asked_at int, words text, decided_at int, granted int, reason text, erased int, kept int, name text)
SELECT q.id, q.account_id, q.person_id, q.asked_at, q.words, q.decided_at, q.granted, q.reason, q.erased, q.kept, COALESCE(p.name, '')
FROM erasure_request q LEFT JOIN person p ON p.id = q.person_id WHERE q.id = :id;
-- @exec1 request_close(id int, at int, by_id int, granted int, reason text, erased int, kept int)
UPDATE erasure_request SET decided_at = :at, decided_by = :by_id, granted = :granted, reason = :reason, erased = :erased, kept = :kept WHERE id = :id AND decided_at = 0;
-- @many request_mine(account_id int) -> (asked_at int, words text, decided_at int, granted int, reason text, erased int, kept int)
SELECT asked_at, words, decided_at, granted, reason, erased, kept FROM erasure_request WHERE account_id = :account_id ORDER BY id DESC LIMIT 50;
-- @one request_pending(account_id int) -> (n int)
SELECT COUNT(*) FROM erasure_request WHERE account_id = :account_id AND decided_at = 0;
-- @one retention_phone(person_id int) -> (phone text)
SELECT a.phone FROM account a WHERE a.person_id = :person_id;

-- Everything on a person.
-- @one export_person(person_id int) -> (kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text, created_at int, login text, account_phone text, account_at int)
SELECT p.kind, p.name, p.cccd, p.tax_code, p.birth_day, p.sex, p.phone, p.email, p.address, p.area_code, p.created_at, a.login, a.phone, a.created_at
FROM account a JOIN person p ON p.id = a.person_id WHERE p.id = :person_id;
-- @many export_cases(person_id int, account_id int) -> (id int, code text, title text, status int, channel int, received_at int, due_at int, ended_at int, lookup text, filed_at int, applicant_name text, id_number text, phone text, email text, address text, area_code text, form_json text, note text, fee_vnd int, paid_vnd int, result_no text, result_text text, delivered_at int, receiver text)
SELECT c.id, c.code, c.title, c.status, c.channel, c.received_at, c.due_at, c.ended_at, d.lookup, d.filed_at, d.applicant_name, d.id_number, d.phone, d.email, d.address, d.area_code,
       d.form_json, d.note, d.fee_vnd, d.paid_vnd, d.result_no, d.result_text, d.delivered_at, g.name
FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN agency g ON g.id = c.receiver_id
WHERE c.kind = 1 AND c.id IN (SELECT o.id FROM case_ o WHERE o.person_id = :person_id AND o.channel = 2
    UNION SELECT f.case_id FROM dossier f WHERE f.filer_id = :person_id
    UNION SELECT k.case_id FROM claim k WHERE k.account_id = :account_id) ORDER BY c.id;
-- @many export_events(case_id int) -> (at int, verb int, status_to int, note text)
SELECT at, verb, status_to, CASE WHEN public = 1 THEN note ELSE '' END FROM event WHERE case_id = :case_id ORDER BY seq;
-- @many export_files(case_id int) -> (filename text, hash text, size int, type text, added_at int)
SELECT filename, hash, size, type, added_at FROM attachment WHERE case_id = :case_id AND removed_at = 0 ORDER BY id;
-- @many export_letters(case_id int) -> (kind int, no int, year int, at int, data text)
SELECT kind, no, year, at, data FROM letter WHERE case_id = :case_id ORDER BY id;
-- @many export_ratings(case_id int) -> (item int, score int)
SELECT item, score FROM rating WHERE case_id = :case_id ORDER BY item;
-- @one export_rating_words(case_id int) -> (words text)
SELECT words FROM rating_note WHERE case_id = :case_id;
-- @many export_messages(person_id int, account_id int) -> (at int, channel text, recipient text, body text)
SELECT n.created_at, n.channel, n.recipient, n.body FROM notice n WHERE n.recipient <> '' AND n.recipient IN (SELECT phone FROM account WHERE id = :account_id AND phone <> '' UNION SELECT email FROM person WHERE id = :person_id AND email <> '')
ORDER BY n.id;
-- @many export_drafts(account_id int) -> (procedure text, json text, saved_at int)
SELECT r.name, d.json, d.saved_at FROM draft d JOIN procedure_rev r ON r.id = d.procedure_rev_id WHERE d.account_id = :account_id AND d.case_id = 0 ORDER BY d.id;
-- @many export_mandates(person_id int) -> (from_name text, to_name text, scope text, from_day int, to_day int, accepted_at int, revoked_at int)
SELECT f.name, t.name, m.scope, m.from_day, m.to_day, m.accepted_at, m.revoked_at FROM mandate m JOIN person f ON f.id = m.from_person_id JOIN person t ON t.id = m.to_person_id
WHERE m.from_person_id = :person_id OR m.to_person_id = :person_id ORDER BY m.id;
-- @many export_sessions(account_id int) -> (created_at int, seen_at int, remote text)
SELECT created_at, seen_at, remote FROM session WHERE kind = 1 AND who_id = :account_id ORDER BY created_at, token;
-- @many export_identities(account_id int) -> (issuer text, label text, linked_at int, last_used_at int)
SELECT issuer, label, linked_at, last_used_at FROM identity WHERE kind = 1 AND who_id = :account_id ORDER BY id;
-- @many export_tokens(account_id int) -> (name text, scopes text, created_at int, expires_at int, used_at int, revoked_at int)
SELECT name, scopes, created_at, expires_at, used_at, revoked_at FROM api_token WHERE kind = 1 AND who_id = :account_id ORDER BY id;
