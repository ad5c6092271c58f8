-- erase.sql — what is emptied, and what is due.

-- @one erase_case_row(id int) -> (code text, kind int, ended_at int, person_id int, has_salt int)
SELECT c.code, c.kind, c.ended_at, COALESCE(c.person_id, 0), EXISTS (SELECT 1 FROM salt s WHERE s.case_id = c.id) FROM case_ c WHERE c.id = :id;
-- @many erase_children(parent_id int) -> (id int)
SELECT c.id FROM case_ c JOIN salt s ON s.case_id = c.id WHERE c.parent_id = :parent_id ORDER BY c.id;

-- @exec erase_dossier(case_id int)
UPDATE dossier SET applicant_name = '', id_number = '', phone = '', email = '', address = '', area_code = '', form_json = '{}', note = '', result_text = '', filer_id = NULL
WHERE case_id = :case_id;
-- @exec erase_row(case_id int)
UPDATE case_ SET person_id = NULL, title = CASE WHEN kind = 1 THEN title ELSE 'Nội dung đã xóa' END WHERE id = :case_id;
-- @exec erase_events(case_id int)
UPDATE event SET note = '' WHERE case_id = :case_id AND note <> '';
-- @exec erase_runs(case_id int)
UPDATE step_run SET note = '' WHERE case_id = :case_id AND note <> '';
-- @exec erase_pauses(case_id int)
UPDATE pause SET reason = '' WHERE case_id = :case_id;
-- @exec erase_apologies(case_id int)
UPDATE apology SET reason = '' WHERE case_id = :case_id;
-- @exec erase_papers(case_id int)
UPDATE dossier_paper SET note = '' WHERE case_id = :case_id AND note <> '';
-- @exec erase_rating(case_id int)
DELETE FROM rating_note WHERE case_id = :case_id;
-- @exec erase_letters(case_id int)
UPDATE letter SET data = '{}' WHERE case_id = :case_id;
-- @exec erase_notices(case_id int, now int)
UPDATE notice SET recipient = '', subject = '', body = '', error = '', gave_up_at = CASE WHEN sent_at = 0 AND gave_up_at = 0 THEN :now ELSE gave_up_at END
WHERE case_id = :case_id;
-- @exec erase_claims(case_id int)
DELETE FROM claim WHERE case_id = :case_id;
-- @exec erase_blobs_of_case(case_id int, now int)
INSERT INTO blob_gone (hash, at) SELECT DISTINCT hash, :now FROM attachment WHERE case_id = :case_id AND hash <> '' ON CONFLICT (hash) DO NOTHING;
-- @exec erase_attachments(case_id int, now int)
UPDATE attachment SET hash = '', filename = '', removed_at = CASE WHEN removed_at = 0 THEN :now ELSE removed_at END WHERE case_id = :case_id;
-- @exec erase_blobs_of_draft_case(case_id int, now int)
INSERT INTO blob_gone (hash, at) SELECT DISTINCT f.hash, :now FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.case_id = :case_id ON CONFLICT (hash) DO NOTHING;
-- @exec erase_draft_files_of_case(case_id int)
DELETE FROM draft_file WHERE draft_id IN (SELECT id FROM draft WHERE case_id = :case_id);
-- @exec erase_drafts_of_case(case_id int)
DELETE FROM draft WHERE case_id = :case_id;
-- @exec erase_salt(case_id int)
DELETE FROM salt WHERE case_id = :case_id;
-- @exec destroyed_add(case_id int, at int)
INSERT INTO destroyed_case (case_id, destruction_id, request_id, at) VALUES (:case_id, 0, 0, :at);
-- @exec destroyed_why(case_id int, destruction_id int, request_id int)
UPDATE destroyed_case SET destruction_id = :destruction_id, request_id = :request_id WHERE case_id = :case_id;

-- A person.
-- @one erase_account_of(person_id int) -> (id int, login text)
SELECT id, login FROM account WHERE person_id = :person_id;
-- @one erase_person_used(person_id int) -> (n int)
SELECT (SELECT COUNT(*) FROM case_ WHERE person_id = :person_id) + (SELECT COUNT(*) FROM dossier WHERE filer_id = :person_id);
-- @exec erase_blobs_of_account(account_id int, now int)
INSERT INTO blob_gone (hash, at) SELECT DISTINCT f.hash, :now FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.account_id = :account_id ON CONFLICT (hash) DO NOTHING;
-- @exec erase_draft_files_of_account(account_id int)
DELETE FROM draft_file WHERE draft_id IN (SELECT id FROM draft WHERE account_id = :account_id);
-- @exec erase_drafts_of_account(account_id int)
DELETE FROM draft WHERE account_id = :account_id;
-- @exec erase_claims_of_account(account_id int)
DELETE FROM claim WHERE account_id = :account_id;
-- @exec erase_sessions(account_id int)
DELETE FROM session WHERE kind = 1 AND who_id = :account_id;
-- @exec erase_identities(account_id int)
DELETE FROM identity WHERE kind = 1 AND who_id = :account_id;
-- @exec erase_sign_ons(account_id int)
DELETE FROM oidc_step WHERE kind = 1 AND who_id = :account_id;
-- @exec erase_answers(account_id int)
DELETE FROM api_answer WHERE token_id IN (SELECT id FROM api_token WHERE kind = 1 AND who_id = :account_id);
-- @exec erase_tokens(account_id int)
DELETE FROM api_token WHERE kind = 1 AND who_id = :account_id;
-- @exec erase_requests(account_id int)
UPDATE erasure_request SET words = '' WHERE account_id = :account_id;
-- @exec erase_account(account_id int)
DELETE FROM account WHERE id = :account_id;
-- @exec erase_mandates(person_id int)
DELETE FROM mandate WHERE from_person_id = :person_id OR to_person_id = :person_id;
-- @exec erase_person_codes(person_id int)
DELETE FROM one_time_code WHERE subject IN (SELECT phone FROM person WHERE id = :person_id AND phone <> '' UNION SELECT phone FROM account WHERE person_id = :person_id);
-- @exec erase_person_notices(person_id int, now int)
UPDATE notice SET recipient = '', subject = '', body = '', error = '', gave_up_at = CASE WHEN sent_at = 0 AND gave_up_at = 0 THEN :now ELSE gave_up_at END
WHERE case_id = 0 AND recipient <> '' AND recipient IN (SELECT phone FROM person WHERE id = :person_id UNION SELECT email FROM person WHERE id = :person_id UNION SELECT phone FROM account WHERE person_id = :person_id);
-- @exec erase_person_row(person_id int)
DELETE FROM person WHERE id = :person_id;

-- What is due. A case with a salt is not erased yet.
-- @many erase_due(year int, first_day int, max int) -> (id int, code text, title text, procedure_code text, ended_day int, ended_year int, keep_years int, rule_code text, basis text, confidence text)
SELECT c.id, c.code, c.title, p.code, f.end_day, y.year, k.keep_years, k.code, k.basis, k.confidence
FROM fact f JOIN figure_day y ON y.day = f.end_day JOIN case_ c ON c.id = f.case_id JOIN salt s ON s.case_id = c.id
JOIN procedure_rev r ON r.id = f.rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN retention_rule k ON k.code = COALESCE((SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = p.code),
    (SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = '' AND x.field_code = r.field_code),
    (SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = '' AND x.field_code = ''))
WHERE f.end_day > 0 AND f.end_day < :first_day AND k.keep_years > 0 AND y.year + k.keep_years < :year AND c.parent_id IS NULL AND c.ended_at > 0
ORDER BY f.end_day, c.id LIMIT :max;

-- @one erase_shortest() -> (keep_years int)
SELECT COALESCE(MIN(keep_years), 0) FROM retention_rule WHERE kind = 'dossier' AND keep_years > 0;

-- A person's own cases, each with the rule that keeps it; ended_year 0: it goes on.
-- @many erase_of_person(person_id int, account_id int) -> (id int, code text, title text, status int, ended_at int, ended_year int, keep_years int, basis text, confidence text)
SELECT c.id, c.code, c.title, c.status, c.ended_at, COALESCE(y.year, 0), COALESCE(k.keep_years, 0), COALESCE(k.basis, ''), COALESCE(k.confidence, '')
FROM case_ c JOIN salt s ON s.case_id = c.id JOIN dossier d ON d.case_id = c.id
JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
LEFT JOIN fact f ON f.case_id = c.id LEFT JOIN figure_day y ON y.day = f.end_day
LEFT JOIN retention_rule k ON k.code = COALESCE((SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = p.code),
    (SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = '' AND x.field_code = r.field_code),
    (SELECT MIN(x.code) FROM retention_rule x WHERE x.kind = 'dossier' AND x.procedure_code = '' AND x.field_code = ''))
WHERE c.kind = 1 AND c.parent_id IS NULL AND (c.person_id = :person_id OR d.filer_id = :person_id OR EXISTS (SELECT 1 FROM claim q WHERE q.case_id = c.id AND q.account_id = :account_id))
ORDER BY c.id;

-- Housekeeping.
-- @one erase_message_years() -> (keep_years int)
SELECT COALESCE(MIN(keep_years), 0) FROM retention_rule WHERE kind = 'message';
-- @many erase_old_messages(before int) -> (id int)
SELECT id FROM notice WHERE created_at < :before AND recipient <> '' AND (sent_at > 0 OR gave_up_at > 0) ORDER BY id LIMIT 500;
-- @exec erase_message(id int)
UPDATE notice SET recipient = '', subject = '', body = '' WHERE id = :id;
-- @exec erase_blobs_of_old_drafts(before int, now int)
INSERT INTO blob_gone (hash, at) SELECT DISTINCT f.hash, :now FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.case_id = 0 AND d.saved_at < :before ON CONFLICT (hash) DO NOTHING;
-- @exec erase_old_draft_files(before int)
DELETE FROM draft_file WHERE draft_id IN (SELECT id FROM draft WHERE case_id = 0 AND saved_at < :before);
-- @exec erase_old_drafts(before int)
DELETE FROM draft WHERE case_id = 0 AND saved_at < :before;
-- @many blob_gone_list(after text) -> (hash text, uses int)
SELECT g.hash, (SELECT COUNT(*) FROM attachment t WHERE t.hash = g.hash AND t.hash <> '') + (SELECT COUNT(*) FROM draft_file f WHERE f.hash = g.hash)
FROM blob_gone g WHERE g.hash > :after ORDER BY g.hash LIMIT 100;
-- @exec blob_gone_done(hash text)
DELETE FROM blob_gone WHERE hash = :hash;
-- @exec chore_add(name text, at int)
INSERT INTO chore (name, at) VALUES (:name, :at) ON CONFLICT (name) DO NOTHING;
-- @one chore_of(name text) -> (at int)
SELECT at FROM chore WHERE name = :name;
-- @exec chore_done(name text)
DELETE FROM chore WHERE name = :name;
