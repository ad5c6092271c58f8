-- admin.sql — what the administrator's pages ask and change.

-- @one json admin_counts(now int) -> (staff int, locked int, waiting int, gave_up int, procedures int, revs int, audit int, settings int, incidents int, webhooks int)
SELECT (SELECT COUNT(*) FROM staff), (SELECT COUNT(*) FROM staff WHERE locked_until > :now), (SELECT COUNT(*) FROM notice WHERE sent_at = 0 AND gave_up_at = 0),
       (SELECT COUNT(*) FROM notice WHERE gave_up_at > 0 AND sent_at = 0), (SELECT COUNT(*) FROM procedure_ WHERE generated = 0), (SELECT COUNT(*) FROM calendar_rev),
       (SELECT COUNT(*) FROM audit), (SELECT COUNT(*) FROM setting), (SELECT COUNT(*) FROM incident WHERE cleared_at = 0),
       (SELECT COUNT(*) FROM webhook WHERE removed_at = 0);

-- @many admin_kinds() -> (kind text, n int, loaded_at int)
SELECT kind, COUNT(*), MAX(loaded_at) FROM definition GROUP BY kind;

-- @exec admin_pending_sweep(since int)
DELETE FROM idempotency WHERE key >= 'nap-' AND key < 'nap.' AND at < :since;

-- @exec admin_pending_put(key text, at int, answer text)
INSERT INTO idempotency (key, at, answer) VALUES (:key, :at, :answer);

-- @one admin_pending(key text, since int) -> (answer text, at int)
SELECT answer, at FROM idempotency WHERE key = :key AND at >= :since;

-- @exec1 admin_pending_drop(key text)
DELETE FROM idempotency WHERE key = :key;

-- @many json admin_calendars() -> (code text, name text, parent_code text)
SELECT code, name, parent_code FROM calendar ORDER BY parent_code, name, code;

-- @many json admin_revs() -> (rev int, at int, by text, decision text, days int, hours int)
SELECT r.rev, r.at, COALESCE(s.name, ''), r.decision, (SELECT COUNT(*) FROM calendar_day d WHERE d.rev_from = r.rev OR d.rev_to = r.rev),
       (SELECT COUNT(*) FROM calendar_session h WHERE h.rev_from = r.rev OR h.rev_to = r.rev)
FROM calendar_rev r LEFT JOIN staff s ON s.id = r.by_id ORDER BY r.rev DESC LIMIT 50;

-- @many json admin_days(from_day int, to_day int) -> (layer text, day int, kind text, name text, document text, replaces int, sessions text, rev_from int)
SELECT layer, day, kind, name, document, replaces, sessions, rev_from FROM calendar_day
WHERE day >= :from_day AND day <= :to_day AND rev_to = 0 ORDER BY day, layer;

-- @many admin_redate(rev int) -> (id int, code text, title text, kind int, calendar_code text, calendar_rev int, promised_at int, status int, agency text)
SELECT c.id, c.code, c.title, c.kind, k.calendar_code, k.calendar_rev, c.promised_at, c.status, g.name
FROM case_ c JOIN clock k ON k.case_id = c.id JOIN agency g ON g.id = c.agency_id
WHERE c.ended_at = 0 AND c.promised_at > 0 AND k.calendar_rev < :rev AND c.status IN (2, 4, 5, 6) ORDER BY c.promised_at, c.id LIMIT 20000;

-- @many json admin_staff(day int) -> (id int, login text, name text, title text, active int, locked_until int, totp int, agency text, roles int)
SELECT s.id, s.login, s.name, s.title, s.active, s.locked_until, CASE WHEN s.totp <> '' THEN 1 ELSE 0 END,
       COALESCE((SELECT MIN(g.name) FROM staff_role r JOIN agency g ON g.id = r.agency_id WHERE r.staff_id = s.id AND r.valid_from <= :day AND r.valid_to >= :day), ''),
       (SELECT COUNT(*) FROM staff_role r WHERE r.staff_id = s.id AND r.valid_from <= :day AND r.valid_to >= :day)
FROM staff s ORDER BY s.name, s.id;

-- @many json admin_roles(staff_id int) -> (id int, agency text, agency_code text, role int, valid_from int, valid_to int)
SELECT r.id, g.name, g.code, r.role, r.valid_from, r.valid_to FROM staff_role r JOIN agency g ON g.id = r.agency_id
WHERE r.staff_id = :staff_id ORDER BY r.valid_to DESC, g.name, r.role, r.id;

-- @many admin_places(day int) -> (id int, code text, name text)
SELECT id, code, name FROM agency WHERE valid_from <= :day AND valid_to >= :day ORDER BY level DESC, name, code;

-- @one admin_role(id int) -> (staff_id int, agency text, role int, valid_from int, valid_to int)
SELECT r.staff_id, g.name, r.role, r.valid_from, r.valid_to FROM staff_role r JOIN agency g ON g.id = r.agency_id WHERE r.id = :id;

-- @one admin_role_overlap(staff_id int, agency_id int, role int, from_day int, to_day int) -> (n int)
SELECT COUNT(*) FROM staff_role WHERE staff_id = :staff_id AND agency_id = :agency_id AND role = :role AND valid_from <= :to_day AND valid_to >= :from_day;

-- @insert admin_role_add(staff_id int, agency_id int, role int, valid_from int, valid_to int)
INSERT INTO staff_role (staff_id, agency_id, role, valid_from, valid_to) VALUES (:staff_id, :agency_id, :role, :valid_from, :valid_to);

-- @exec1 admin_role_end(id int, valid_to int)
UPDATE staff_role SET valid_to = :valid_to WHERE id = :id AND valid_to > :valid_to;

-- @one admin_others(staff_id int, day int, now int) -> (n int)
SELECT COUNT(*) FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE r.role = 7 AND r.valid_from <= :day AND r.valid_to >= :day AND s.id <> :staff_id AND s.active = 1 AND s.password <> '' AND s.locked_until <= :now;

-- @one admin_sessions(staff_id int, now int) -> (n int, seen_at int)
SELECT COUNT(*), COALESCE(MAX(seen_at), 0) FROM session WHERE kind = 2 AND who_id = :staff_id AND expires_at > :now;

-- @insert admin_staff_add(login text, name text, title text, phone text, now int)
INSERT INTO staff (login, name, title, phone, password, must_change, totp, totp_step, failed, locked_until, active, created_at)
VALUES (:login, :name, :title, :phone, '', 1, '', 0, 0, 0, 1, :now);

-- @many json admin_standins(staff_id int, day int) -> (id int, absent_id int, absent text, substitute text, from_day int, to_day int, reason text)
SELECT b.id, b.absent_id, x.name, y.name, b.from_day, b.to_day, b.reason FROM substitution b
JOIN staff x ON x.id = b.absent_id JOIN staff y ON y.id = b.substitute_id
WHERE (b.absent_id = :staff_id OR b.substitute_id = :staff_id) AND b.to_day >= :day ORDER BY b.from_day, b.id LIMIT 100;

-- @one admin_standin(id int) -> (absent_id int, substitute_id int, from_day int, to_day int, absent text, substitute text)
SELECT b.absent_id, b.substitute_id, b.from_day, b.to_day, x.login, y.login FROM substitution b
JOIN staff x ON x.id = b.absent_id JOIN staff y ON y.id = b.substitute_id WHERE b.id = :id;

-- @one admin_standin_overlap(absent_id int, substitute_id int, from_day int, to_day int) -> (n int, away int)
SELECT (SELECT COUNT(*) FROM substitution WHERE absent_id = :absent_id AND from_day <= :to_day AND to_day >= :from_day),
       (SELECT COUNT(*) FROM substitution WHERE absent_id = :substitute_id AND from_day <= :to_day AND to_day >= :from_day);

-- @insert admin_standin_add(absent_id int, substitute_id int, from_day int, to_day int, reason text, by_id int, at int)
INSERT INTO substitution (absent_id, substitute_id, from_day, to_day, reason, by_id, at)
VALUES (:absent_id, :substitute_id, :from_day, :to_day, :reason, :by_id, :at);

-- @exec admin_standin_delete(id int)
DELETE FROM substitution WHERE id = :id;

-- @exec admin_standin_shorten(id int, to_day int)
UPDATE substitution SET to_day = :to_day WHERE id = :id;

-- @many json admin_audit_rows(before int) -> (id int, at int, actor_kind int, actor_id int, actor text, what text, detail text)
SELECT a.id, a.at, a.actor_kind, a.actor_id, COALESCE(s.name, ''), a.what, a.detail FROM audit a
LEFT JOIN staff s ON a.actor_kind = 2 AND s.id = a.actor_id WHERE a.id < :before ORDER BY a.id DESC LIMIT 101;

-- @many json admin_readers(case_id int) -> (at int, staff text, title text, agency text, purpose text)
SELECT l.at, COALESCE(s.name, ''), COALESCE(s.title, ''), COALESCE(g.name, ''), l.purpose FROM read_log l
LEFT JOIN staff s ON s.id = l.staff_id LEFT JOIN agency g ON g.id = l.agency_id
WHERE l.case_id = :case_id ORDER BY l.at DESC, l.id DESC LIMIT 500;

-- @one admin_case(code text) -> (id int)
SELECT id FROM case_ WHERE code = :code AND status <> 0;

-- @one json admin_message_counts() -> (waiting int, sent int, gave_up int)
SELECT COALESCE(SUM(CASE WHEN sent_at = 0 AND gave_up_at = 0 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN sent_at > 0 THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN gave_up_at > 0 AND sent_at = 0 THEN 1 ELSE 0 END), 0) FROM notice;

-- @many json admin_messages(state int, before int) -> (id int, channel text, recipient text, subject text, created_at int, next_at int, tries int, sent_at int, gave_up_at int, error text, code text)
SELECT n.id, n.channel, n.recipient, n.subject, n.created_at, n.next_at, n.tries, n.sent_at, n.gave_up_at, n.error, COALESCE(c.code, '')
FROM notice n LEFT JOIN case_ c ON c.id = n.case_id
WHERE n.id < :before AND ((:state = 0 AND n.sent_at = 0 AND n.gave_up_at = 0) OR (:state = 1 AND n.sent_at > 0) OR (:state = 2 AND n.sent_at = 0 AND n.gave_up_at > 0))
ORDER BY n.id DESC LIMIT 51;

-- @exec1 admin_message_retry(id int, now int)
UPDATE notice SET gave_up_at = 0, tries = 0, next_at = :now, error = '' WHERE id = :id AND sent_at = 0 AND gave_up_at > 0;

-- @exec admin_message_retry_all(now int)
UPDATE notice SET gave_up_at = 0, tries = 0, next_at = :now, error = '' WHERE sent_at = 0 AND gave_up_at > 0;

-- A message that will be tried again is no incident any more.
-- @exec admin_incident_over(now int, by int)
UPDATE incident SET cleared_at = :now, cleared_by = :by, note = 'Thử gửi lại' WHERE kind = 'message' AND cleared_at = 0
  AND EXISTS (SELECT 1 FROM notice n WHERE n.id = incident.ref AND n.gave_up_at = 0);

-- @many json admin_procedures() -> (code text, name text, revs int)
SELECT p.code, r.name, (SELECT COUNT(*) FROM procedure_rev v WHERE v.procedure_id = p.id) FROM procedure_ p
JOIN procedure_rev r ON r.procedure_id = p.id AND r.rev = (SELECT MAX(v.rev) FROM procedure_rev v WHERE v.procedure_id = p.id)
WHERE p.generated = 0 ORDER BY p.code;

-- @many json admin_procedure_revs(code text) -> (id int, rev int, valid_from int, valid_to int, published_by text, published_at int, name text, field_code text, life_event text, levels text, deciding_agency text, decider text, channels text, limit_value text, limit_unit text, limit_note text, cutoff text, fee_vnd int, fee_note text, online_level int, online_scope text, result text, legal_basis text, note text, flow text, form text, delegated_to text, confidence text, source text, open int, is_current int)
SELECT r.id, r.rev, r.valid_from, r.valid_to, r.published_by, r.published_at, r.name, r.field_code, r.life_event, r.levels, r.deciding_agency, r.decider, r.channels,
       r.limit_value, r.limit_unit, r.limit_note, r.cutoff, r.fee_vnd, r.fee_note, r.online_level, r.online_scope, r.result, r.legal_basis, r.note, r.flow, r.form,
       r.delegated_to, r.confidence, r.source, (SELECT COUNT(*) FROM case_ c WHERE c.procedure_rev_id = r.id AND c.ended_at = 0), CASE WHEN p.current_rev_id = r.id THEN 1 ELSE 0 END
FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id WHERE p.code = :code ORDER BY r.rev DESC;

-- @many json admin_steps(rev_id int) -> (seq int, code text, name text, kind int, role int, place text, budget_s int, outputs text)
SELECT seq, code, name, kind, role, place, budget_s, outputs FROM procedure_step WHERE rev_id = :rev_id ORDER BY seq;

-- @many json admin_papers(rev_id int) -> (seq int, name text, originals int, copies int, required int)
SELECT seq, name, originals, copies, required FROM procedure_paper WHERE rev_id = :rev_id ORDER BY seq;
