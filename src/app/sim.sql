-- sim.sql — what the simulator looks at: written anew, so that it does not believe the statements it tests.

-- @many sim_staff() -> (id int)
SELECT id FROM staff WHERE active = 1 ORDER BY id;

-- @many sim_people() -> (id int, account_id int, name text, cccd text, tax_code text, phone text, email text, address text, area_code text)
SELECT p.id, COALESCE((SELECT a.id FROM account a WHERE a.person_id = p.id), 0), p.name, p.cccd, p.tax_code, p.phone, p.email, p.address, p.area_code
FROM person p ORDER BY p.id;

-- @many sim_without_account() -> (id int, phone text)
SELECT p.id, p.phone FROM person p WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) ORDER BY p.id LIMIT 80;

-- @many sim_agency_staff(agency_id int, day int) -> (staff_id int, role int)
SELECT r.staff_id, r.role FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE r.agency_id = :agency_id AND r.valid_from <= :day AND r.valid_to >= :day AND s.active = 1 AND r.role < 6 ORDER BY r.staff_id, r.role;

-- @many sim_standins(absent_id int, day int) -> (staff_id int)
SELECT substitute_id FROM substitution WHERE absent_id = :absent_id AND from_day <= :day AND to_day >= :day ORDER BY id;

-- @many sim_roles_of(staff_id int, day int) -> (id int, agency_id int, role int)
SELECT id, agency_id, role FROM staff_role WHERE staff_id = :staff_id AND valid_from <= :day AND valid_to >= :day AND role < 6 ORDER BY id;

-- @one sim_role_held(staff_id int, agency_id int, role int, day int) -> (n int)
SELECT COUNT(*) FROM staff_role WHERE staff_id = :staff_id AND agency_id = :agency_id AND role = :role AND valid_to >= :day;

-- @one sim_absences(staff_id int, from_day int, to_day int) -> (n int)
SELECT COUNT(*) FROM substitution WHERE (absent_id = :staff_id OR substitute_id = :staff_id) AND from_day <= :to_day AND to_day >= :from_day;

-- Whose a case is: filed online in their name, by them for another, claimed with the receipt, or theirs for whom one of these is true and who gave a mandate.
-- @many sim_owners(case_id int, day int) -> (account_id int, person_id int)
WITH mine (person_id) AS (
    SELECT c.person_id FROM case_ c WHERE c.id = :case_id AND c.channel = 2
    UNION SELECT d.filer_id FROM dossier d WHERE d.case_id = :case_id
    UNION SELECT a.person_id FROM claim k JOIN account a ON a.id = k.account_id WHERE k.case_id = :case_id)
SELECT a.id, a.person_id FROM account a WHERE a.person_id IN (SELECT person_id FROM mine)
UNION SELECT a.id, a.person_id FROM case_ c JOIN procedure_rev v ON v.id = c.procedure_rev_id JOIN mandate m ON m.from_person_id = c.person_id JOIN account a ON a.person_id = m.to_person_id
WHERE c.id = :case_id AND c.person_id IN (SELECT person_id FROM mine) AND m.accepted_at > 0 AND m.revoked_at = 0 AND m.from_day <= :day AND m.to_day >= :day
  AND m.scope IN ('all', v.field_code) ORDER BY 1;

-- Who held a role in one of a case's agencies, or its whole's or parts', at any time: those who might see by mistake.
-- @many sim_once_near(case_id int) -> (staff_id int)
SELECT DISTINCT r.staff_id FROM case_ x JOIN case_ c ON c.id = x.id OR c.id = x.parent_id OR c.parent_id = x.id
JOIN staff_role r ON r.agency_id IN (c.agency_id, c.receiver_id, COALESCE(c.holder_agency_id, c.agency_id)) WHERE x.id = :case_id ORDER BY r.staff_id;

-- @many sim_fields() -> (code text)
SELECT DISTINCT r.field_code FROM procedure_rev r WHERE r.form <> '' ORDER BY r.field_code;

-- @many sim_checkpoints() -> (note text)
SELECT note FROM checkpoint ORDER BY size;

-- What could have been written by an act, in one row: compared before and after one that must write nothing.
-- @one sim_marks(case_id int) -> (cases int, events int, notices int, letters int, apologies int, pauses int, runs int, ratings int, claims int, version int, words text)
SELECT (SELECT COUNT(*) FROM case_), (SELECT COALESCE(MAX(id), 0) FROM event), (SELECT COALESCE(MAX(id), 0) FROM notice), (SELECT COALESCE(MAX(id), 0) FROM letter),
       (SELECT COALESCE(MAX(id), 0) FROM apology), (SELECT COALESCE(MAX(id), 0) FROM pause), (SELECT COALESCE(MAX(id), 0) FROM step_run),
       (SELECT COUNT(*) FROM rating WHERE case_id = :case_id), (SELECT COUNT(*) FROM claim WHERE case_id = :case_id),
       COALESCE((SELECT version FROM case_ WHERE id = :case_id), 0),
       COALESCE((SELECT state || ' ' || status || ' ' || step || ' ' || COALESCE(holder_agency_id, 0) || ' ' || COALESCE(holder_id, 0) || ' ' || promised_at || ' ' || due_at || ' ' || step_due_at || ' ' || ended_at FROM case_ WHERE id = :case_id), '');

-- @one sim_case_row(id int) -> (code text, kind int, parent_id int, state int, status int, outcome int, step int, agency_id int, receiver_id int, holder_agency_id int, holder_role int, holder_id int,
--   received_at int, promised_at int, due_at int, step_due_at int, ended_at int, version int, runs_open int, runs_backward int, pauses_open int, events int, last_seq int, last_status int, last_due int, last_at int, last_verb int,
--   backward int, apologies int, apology_due int, apology_backward int, has_clock int, calendar_code text, calendar_rev int)
SELECT c.code, c.kind, COALESCE(c.parent_id, 0), c.state, c.status, c.outcome, c.step, c.agency_id, c.receiver_id, COALESCE(c.holder_agency_id, 0), c.holder_role, COALESCE(c.holder_id, 0),
       c.received_at, c.promised_at, c.due_at, c.step_due_at, c.ended_at, c.version,
       (SELECT COUNT(*) FROM step_run r WHERE r.case_id = c.id AND r.left_at = 0),
       (SELECT COUNT(*) FROM step_run r WHERE r.case_id = c.id AND r.left_at > 0 AND r.left_at < r.entered_at),
       (SELECT COUNT(*) FROM pause p WHERE p.case_id = c.id AND p.to_at = 0),
       (SELECT COUNT(*) FROM event e WHERE e.case_id = c.id), COALESCE(l.seq, 0), COALESCE(l.status_to, -1), COALESCE(l.due_to, -1), COALESCE(l.at, 0), COALESCE(l.verb, 0),
       (SELECT COUNT(*) FROM event x JOIN event y ON y.case_id = x.case_id AND y.seq = x.seq + 1 WHERE x.case_id = c.id AND y.at < x.at),
       (SELECT COUNT(*) FROM apology x WHERE x.case_id = c.id),
       COALESCE((SELECT x.new_due_at FROM apology x WHERE x.case_id = c.id ORDER BY x.id DESC LIMIT 1), 0),
       (SELECT COUNT(*) FROM apology x WHERE x.case_id = c.id AND (x.new_due_at <= x.old_due_at OR x.new_due_at <= x.at)),
       (SELECT COUNT(*) FROM clock k WHERE k.case_id = c.id),
       COALESCE((SELECT k.calendar_code FROM clock k WHERE k.case_id = c.id), ''), COALESCE((SELECT k.calendar_rev FROM clock k WHERE k.case_id = c.id), 0)
FROM case_ c LEFT JOIN event l ON l.case_id = c.id AND l.seq = (SELECT MAX(e.seq) FROM event e WHERE e.case_id = c.id)
WHERE c.id = :id;

-- @many sim_children(parent_id int) -> (id int)
SELECT id FROM case_ WHERE parent_id = :parent_id ORDER BY id;

-- @one sim_last_pause(case_id int) -> (from_at int, to_at int)
SELECT from_at, to_at FROM pause WHERE case_id = :case_id ORDER BY id DESC LIMIT 1;

-- Whether an official has anything to do with a case, by the words of docs (a role today in one of its agencies, an inspector, a worker on one of its steps, or on a part or its whole).
-- @one sim_related(case_id int, staff_id int, day int) -> (role int, inspector int, worked int, part int, whole int)
SELECT (SELECT COUNT(*) FROM case_ c, staff_role r
        WHERE c.id = :case_id AND r.role NOT IN (6, 7) AND r.valid_from <= :day AND r.valid_to >= :day AND r.agency_id IN (c.agency_id, c.receiver_id, COALESCE(c.holder_agency_id, c.agency_id))
          AND (r.staff_id = :staff_id OR r.staff_id IN (SELECT b.absent_id FROM substitution b WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day))),
       (SELECT COUNT(*) FROM staff_role r WHERE r.role = 6 AND r.valid_from <= :day AND r.valid_to >= :day
          AND (r.staff_id = :staff_id OR r.staff_id IN (SELECT b.absent_id FROM substitution b WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day))),
       (SELECT COUNT(*) FROM step_run w WHERE w.case_id = :case_id AND w.holder_id = :staff_id),
       (SELECT COUNT(*) FROM case_ k JOIN staff_role r ON r.agency_id = k.holder_agency_id AND r.staff_id = :staff_id AND r.role <> 7 AND r.valid_from <= :day AND r.valid_to >= :day
        WHERE k.parent_id = :case_id AND k.ended_at = 0),
       (SELECT COUNT(*) FROM case_ c JOIN case_ p ON p.id = c.parent_id JOIN staff_role r ON r.staff_id = :staff_id AND r.agency_id IN (p.agency_id, p.receiver_id, COALESCE(p.holder_agency_id, p.agency_id))
        WHERE c.id = :case_id AND r.role <> 7 AND r.valid_from <= :day AND r.valid_to >= :day);

-- @many sim_events(after int) -> (id int, case_id int, seq int, at int, verb int, actor_kind int, actor_id int, actor_agency_id int, for_id int, step_from int, step_to int, status_to int, due_to int, note text)
SELECT id, case_id, seq, at, verb, actor_kind, actor_id, actor_agency_id, for_id, step_from, step_to, status_to, due_to, note FROM event WHERE id > :after ORDER BY id LIMIT 2000;

-- @one sim_counts(now int) -> (cases int, open int, late int, ended int)
SELECT COUNT(*), SUM(CASE WHEN ended_at = 0 THEN 1 ELSE 0 END), SUM(CASE WHEN ended_at = 0 AND promised_at > 0 AND promised_at < :now THEN 1 ELSE 0 END), SUM(CASE WHEN ended_at > 0 THEN 1 ELSE 0 END)
FROM case_ WHERE kind = 1;

-- @one sim_received(from_at int, to_at int, channel int) -> (received int)
SELECT COUNT(*) FROM case_ WHERE kind = 1 AND received_at >= :from_at AND received_at < :to_at AND received_at > 0 AND (:channel = 0 OR channel = :channel);

-- @one sim_highest() -> (case_id int)
SELECT COALESCE(MAX(id), 0) FROM case_;

-- @many sim_revs_overlapping(day int) -> (code text, n int)
SELECT p.code, COUNT(*) FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id
WHERE r.published_at > 0 AND r.valid_from <= :day AND r.valid_to >= :day GROUP BY p.code HAVING COUNT(*) <> 1;

-- @many sim_revs_not_current(day int) -> (code text)
SELECT p.code FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id
WHERE r.published_at > 0 AND r.valid_from <= :day AND r.valid_to >= :day AND r.id <> p.current_rev_id;

-- @exec sim_session_end(token text)
DELETE FROM session WHERE token = :token;
