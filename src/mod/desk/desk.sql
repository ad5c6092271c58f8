-- desk.sql — lists of officials' work. Each is one partial index walked in order.

-- @many desk_mine(staff_id int, ready int, after_due int, after_id int) -> (id int, code text, title text, kind int, status int, step int, step_name text, promised_at int, due_at int, step_due_at int, ended_at int, received_at int, version int, holder_agency_id int, holder_id int, holder_role int, step_kind int, applicant text, agency text)
SELECT c.id, c.code, c.title, c.kind, c.status, c.step, s.name, c.promised_at, c.due_at, c.step_due_at, c.ended_at, c.received_at, c.version, c.holder_agency_id, c.holder_id, c.holder_role,
       COALESCE(s.kind, 0), d.applicant_name, g.name
FROM case_ c LEFT JOIN procedure_step s ON s.rev_id = c.procedure_rev_id AND s.seq = c.step LEFT JOIN dossier d ON d.case_id = c.id JOIN agency g ON g.id = c.holder_agency_id
WHERE c.holder_id = :staff_id AND c.due_at >= :after_due AND (c.due_at > :after_due OR c.id > :after_id)
  AND (CASE WHEN c.status = 9 THEN 1 ELSE 0 END) = :ready ORDER BY c.due_at, c.id LIMIT 200;

-- @many desk_pool(agency_id int, role int, ready int, after_due int, after_id int) -> (id int, code text, title text, kind int, status int, step int, step_name text, promised_at int, due_at int, step_due_at int, ended_at int, received_at int, version int, holder_agency_id int, holder_id int, holder_role int, step_kind int, applicant text, agency text)
SELECT c.id, c.code, c.title, c.kind, c.status, c.step, s.name, c.promised_at, c.due_at, c.step_due_at, c.ended_at, c.received_at, c.version, c.holder_agency_id, COALESCE(c.holder_id, 0), c.holder_role,
       COALESCE(s.kind, 0), d.applicant_name, g.name
FROM case_ c LEFT JOIN procedure_step s ON s.rev_id = c.procedure_rev_id AND s.seq = c.step LEFT JOIN dossier d ON d.case_id = c.id JOIN agency g ON g.id = c.holder_agency_id
WHERE c.holder_agency_id = :agency_id AND c.holder_role = :role AND c.due_at >= :after_due AND (c.due_at > :after_due OR c.id > :after_id)
  AND (CASE WHEN c.status = 9 THEN 1 ELSE 0 END) = :ready ORDER BY c.due_at, c.id LIMIT 200;

-- What waits for its citizen is only counted while another list is looked at.
-- @many desk_mine_ready(staff_id int) -> (id int)
SELECT id FROM case_ WHERE holder_id = :staff_id AND (CASE WHEN status = 9 THEN 1 ELSE 0 END) = 1 ORDER BY due_at, id LIMIT 200;

-- @many desk_pool_ready(agency_id int, role int, staff_id int, for_id int) -> (id int)
SELECT id FROM case_ WHERE holder_agency_id = :agency_id AND holder_role = :role AND (CASE WHEN status = 9 THEN 1 ELSE 0 END) = 1
  AND (holder_id IS NULL OR holder_id = :staff_id OR holder_id = :for_id) ORDER BY due_at, id LIMIT 200;

-- A unit is the official's own body and the two levels under it; its open work is one range of the partial index case_inbox.
-- @many json desk_units(agency_id int, now int, soon int) -> (agency_id int, agency text, open int, late int, soon int)
WITH RECURSIVE unit (id, code, name, depth) AS (
    SELECT id, code, name, 0 FROM agency WHERE id = :agency_id
    UNION ALL
    SELECT g.id, g.code, g.name, u.depth + 1 FROM unit u JOIN agency g ON g.parent_code = u.code WHERE u.depth < 2)
SELECT u.id, u.name, COUNT(*),
       SUM(CASE WHEN c.promised_at > 0 AND c.promised_at < :now THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.promised_at >= :now AND c.promised_at < :soon THEN 1 ELSE 0 END)
FROM unit u JOIN case_ c ON c.holder_agency_id = u.id
WHERE c.ended_at = 0 AND c.received_at > 0 GROUP BY u.id, u.name ORDER BY 4 DESC, 5 DESC, u.name;

-- @many json desk_people(agency_id int, now int, soon int) -> (holder_id int, name text, title text, phone text, open int, late int, soon int)
SELECT COALESCE(c.holder_id, 0), s.name, s.title, s.phone, COUNT(*),
       SUM(CASE WHEN c.promised_at > 0 AND c.promised_at < :now THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.promised_at >= :now AND c.promised_at < :soon THEN 1 ELSE 0 END)
FROM case_ c LEFT JOIN staff s ON s.id = c.holder_id
WHERE c.holder_agency_id = :agency_id AND c.ended_at = 0 AND c.received_at > 0
GROUP BY c.holder_id, s.name, s.title, s.phone ORDER BY 6 DESC, 7 DESC, COALESCE(s.name, ''), 1;

-- @many desk_late(agency_id int, soon int) -> (id int, code text, title text, status int, promised_at int, due_at int, ended_at int, received_at int, holder_id int, holder text, holder_title text, agency text, agency_id int)
WITH RECURSIVE unit (id, code, name, depth) AS (
    SELECT id, code, name, 0 FROM agency WHERE id = :agency_id
    UNION ALL
    SELECT g.id, g.code, g.name, u.depth + 1 FROM unit u JOIN agency g ON g.parent_code = u.code WHERE u.depth < 2)
SELECT c.id, c.code, c.title, c.status, c.promised_at, c.due_at, c.ended_at, c.received_at, COALESCE(c.holder_id, 0), s.name, s.title, u.name, u.id
FROM unit u JOIN case_ c ON c.holder_agency_id = u.id LEFT JOIN staff s ON s.id = c.holder_id
WHERE c.ended_at = 0 AND c.promised_at > 0 AND c.promised_at < :soon ORDER BY c.promised_at, c.id LIMIT 200;

-- @many desk_unit_work(agency_id int) -> (id int, code text, title text, status int, promised_at int, due_at int, ended_at int, received_at int, holder_id int, holder text, holder_title text, agency text, agency_id int)
SELECT c.id, c.code, c.title, c.status, c.promised_at, c.due_at, c.ended_at, c.received_at, COALESCE(c.holder_id, 0), s.name, s.title, g.name, g.id
FROM case_ c JOIN agency g ON g.id = c.holder_agency_id LEFT JOIN staff s ON s.id = c.holder_id
WHERE c.holder_agency_id = :agency_id AND c.ended_at = 0 AND c.received_at > 0 ORDER BY c.due_at, c.id LIMIT 200;

-- One day of a one-stop: received since then, by whom; waiting at its counters now.
-- @many json desk_received_by(receiver_id int, since int) -> (name text, n int, online int)
SELECT COALESCE(s.name, 'Hệ thống'), COUNT(*), SUM(CASE WHEN c.channel = 2 THEN 1 ELSE 0 END)
FROM case_ c LEFT JOIN event e ON e.case_id = c.id AND e.verb = 2 LEFT JOIN staff s ON s.id = e.actor_id AND e.actor_kind = 2
WHERE c.receiver_id = :receiver_id AND c.received_at >= :since GROUP BY s.name ORDER BY 2 DESC, 1;

-- @one json desk_waiting(agency_id int) -> (online int, ready int, supplement int)
SELECT COALESCE(SUM(CASE WHEN status = 1 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN status = 9 THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN status = 5 AND received_at = 0 THEN 1 ELSE 0 END), 0)
FROM case_ WHERE holder_agency_id = :agency_id AND holder_role = 1;

-- @many desk_common(receiver_id int, since int) -> (code text, name text, n int)
SELECT p.code, r.name, COUNT(*) FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
WHERE c.receiver_id = :receiver_id AND c.received_at >= :since AND c.kind = 1 GROUP BY p.code, r.name ORDER BY 3 DESC, p.code LIMIT 8;

-- @many json desk_online(agency_id int) -> (id int, code text, title text, filed_at int, applicant text, id_number text, status int, version int)
SELECT c.id, c.code, c.title, d.filed_at, d.applicant_name, d.id_number, c.status, c.version
FROM case_ c JOIN dossier d ON d.case_id = c.id
WHERE c.holder_agency_id = :agency_id AND c.holder_role = 1 AND c.received_at = 0 AND c.status IN (1, 5) ORDER BY d.filed_at, c.id LIMIT 200;

-- @many desk_agencies(day int) -> (id int, name text)
SELECT id, name FROM agency WHERE valid_from <= :day AND valid_to >= :day AND level <> 'commune' AND EXISTS (SELECT 1 FROM staff_role r WHERE r.agency_id = agency.id AND r.role = 2) ORDER BY level DESC, name;

-- @many desk_search(words text, before int) -> (id int)
SELECT rowid FROM case_fts WHERE case_fts MATCH :words AND rowid < :before ORDER BY rowid DESC LIMIT 30;

-- @many desk_match(words text) -> (id int)
SELECT rowid FROM procedure_fts WHERE procedure_fts MATCH :words LIMIT 200;

-- @one json desk_procedure(id int, day int) -> (rev_id int, code text, name text, levels text, channels text, fee_vnd int, fee_note text, limit_value text, limit_unit text, cutoff text, form text, is_bundle int)
SELECT r.id, p.code, r.name, r.levels, r.channels, r.fee_vnd, r.fee_note, r.limit_value, r.limit_unit, r.cutoff, r.form, (SELECT COUNT(*) FROM bundle b WHERE b.code = p.code)
FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id AND r.published_at > 0 AND r.valid_from <= :day AND r.valid_to >= :day
WHERE p.id = :id AND r.flow <> '' ORDER BY r.rev DESC LIMIT 1;

-- @one desk_procedure_id(code text) -> (id int)
SELECT id FROM procedure_ WHERE code = :code;

-- @one desk_answer(key text) -> (answer text)
SELECT answer FROM idempotency WHERE key = :key;

-- @exec desk_answer_put(key text, at int, answer text)
INSERT INTO idempotency (key, at, answer) VALUES (:key, :at, :answer);

-- @one json desk_ticket_last(agency_id int, day int) -> (no int, called int, counter int, waiting int)
SELECT COALESCE(MAX(no), 0), COALESCE(MAX(CASE WHEN called_at > 0 THEN no ELSE 0 END), 0),
       COALESCE((SELECT t.counter FROM ticket t WHERE t.agency_id = :agency_id AND t.day = :day AND t.called_at > 0 ORDER BY t.called_at DESC, t.no DESC LIMIT 1), 0),
       COALESCE(SUM(CASE WHEN called_at = 0 THEN 1 ELSE 0 END), 0)
FROM ticket WHERE agency_id = :agency_id AND day = :day;

-- @insert desk_ticket_add(agency_id int, day int, no int, now int)
INSERT INTO ticket (agency_id, day, no, service, counter, taken_at, called_at, done_at) VALUES (:agency_id, :day, :no, '', 0, :now, 0, 0);

-- @one desk_ticket_next(agency_id int, day int) -> (id int, no int)
SELECT id, no FROM ticket WHERE agency_id = :agency_id AND day = :day AND called_at = 0 ORDER BY no LIMIT 1;

-- @exec desk_ticket_call(id int, counter int, now int)
UPDATE ticket SET counter = :counter, called_at = :now WHERE id = :id;

-- @one desk_ticket_of(agency_id int, day int, counter int) -> (id int, no int)
SELECT id, no FROM ticket WHERE agency_id = :agency_id AND day = :day AND counter = :counter AND called_at > 0 ORDER BY called_at DESC, no DESC LIMIT 1;

-- @many json desk_tickets_called(agency_id int, day int) -> (no int, counter int, called_at int)
SELECT no, counter, called_at FROM ticket WHERE agency_id = :agency_id AND day = :day AND called_at > 0 ORDER BY called_at DESC, no DESC LIMIT 6;

-- @one letter_staff_name(id int) -> (name text)
SELECT name FROM staff WHERE id = :id;

-- @insert bulk_add(staff_id int, verb int, note text, made_at int, n int)
INSERT INTO bulk (staff_id, verb, note, made_at, n, done, refused, state, ended_at) VALUES (:staff_id, :verb, :note, :made_at, :n, 0, 0, 0, 0);

-- @exec bulk_item_add(bulk_id int, seq int, case_id int, version int)
INSERT INTO bulk_item (bulk_id, seq, case_id, version, state, why) VALUES (:bulk_id, :seq, :case_id, :version, 0, '');

-- @exec1 bulk_begin(id int)
UPDATE bulk SET state = 1 WHERE id = :id AND state = 0;

-- @one bulk_first() -> (id int, staff_id int, verb int, note text)
SELECT id, staff_id, verb, note FROM bulk WHERE state = 1 ORDER BY id LIMIT 1;

-- @many bulk_waiting(bulk_id int) -> (seq int, case_id int, version int)
SELECT seq, case_id, version FROM bulk_item WHERE bulk_id = :bulk_id AND state = 0 ORDER BY seq LIMIT 50;

-- @exec bulk_item_over(bulk_id int, seq int, state int, why text)
UPDATE bulk_item SET state = :state, why = :why WHERE bulk_id = :bulk_id AND seq = :seq;

-- @exec bulk_count(id int, done int, refused int)
UPDATE bulk SET done = done + :done, refused = refused + :refused WHERE id = :id;

-- @exec bulk_end(id int, state int, ended_at int)
UPDATE bulk SET state = :state, ended_at = :ended_at WHERE id = :id AND state < 2;

-- @one bulk_maker(staff_id int) -> (name text, active int)
SELECT name, active FROM staff WHERE id = :staff_id;

-- @one json bulk_of(id int, staff_id int) -> (id int, verb int, note text, made_at int, n int, done int, refused int, state int, ended_at int)
SELECT id, verb, note, made_at, n, done, refused, state, ended_at FROM bulk WHERE id = :id AND staff_id = :staff_id AND state > 0;

-- @many json bulk_mine(staff_id int) -> (key text, verb int, made_at int, n int, done int, refused int, state int)
SELECT CAST(id AS TEXT), verb, made_at, n, done, refused, state FROM bulk WHERE staff_id = :staff_id AND state > 0 ORDER BY id DESC LIMIT 50;

-- @many json bulk_refused(bulk_id int, after int) -> (seq int, code text, title text, why text)
SELECT i.seq, c.code, c.title, i.why FROM bulk_item i JOIN case_ c ON c.id = i.case_id WHERE i.bulk_id = :bulk_id AND i.state = 2 AND i.seq > :after ORDER BY i.seq LIMIT 200;
