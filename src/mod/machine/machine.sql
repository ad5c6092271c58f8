-- machine.sql — calendars, and what the forms of webhooks choose from.

-- @many machine_agencies(day int) -> (id int, name text)
SELECT id, name FROM agency WHERE valid_from <= :day AND valid_to >= :day ORDER BY level, name, id;

-- @one feed_of(staff_id int) -> (id int, created_at int, read_at int)
SELECT id, created_at, read_at FROM calendar_feed WHERE staff_id = :staff_id AND revoked_at = 0;

-- @exec feed_revoke(staff_id int, now int)
UPDATE calendar_feed SET revoked_at = :now WHERE staff_id = :staff_id AND revoked_at = 0;

-- @exec feed_add(hash text, staff_id int, now int)
INSERT INTO calendar_feed (hash, staff_id, created_at, read_at, revoked_at) VALUES (:hash, :staff_id, :now, 0, 0);

-- @one feed_owner(hash text) -> (id int, staff_id int, read_at int)
SELECT f.id, f.staff_id, f.read_at FROM calendar_feed f JOIN staff s ON s.id = f.staff_id
WHERE f.hash = :hash AND f.revoked_at = 0 AND s.active = 1;

-- @exec feed_used(id int, now int)
UPDATE calendar_feed SET read_at = :now WHERE id = :id AND read_at < :now - 3600;

-- What an official holds, and what waits for anybody in their role; not what waits for others.
-- @many feed_cases(staff_id int, day int) -> (code text, version int, step text, procedure text, due_at int, step_due_at int, mine int)
SELECT c.code, c.version, COALESCE(s.name, ''), r.name, c.due_at, c.step_due_at, 1 FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id
LEFT JOIN procedure_step s ON s.rev_id = c.procedure_rev_id AND s.seq = c.step
WHERE c.holder_id = :staff_id AND c.ended_at = 0 AND c.due_at > 0 AND c.status IN (1, 2, 4)
UNION ALL
SELECT c.code, c.version, COALESCE(s.name, ''), r.name, c.due_at, c.step_due_at, 0
FROM staff_role o JOIN case_ c ON c.holder_agency_id = o.agency_id AND c.holder_role = o.role AND c.holder_id IS NULL
JOIN procedure_rev r ON r.id = c.procedure_rev_id LEFT JOIN procedure_step s ON s.rev_id = c.procedure_rev_id AND s.seq = c.step
WHERE o.staff_id = :staff_id AND o.valid_from <= :day AND o.valid_to >= :day AND c.ended_at = 0 AND c.due_at > 0 AND c.status IN (1, 2, 4)
ORDER BY 5, 1 LIMIT 2000;

-- @one appointment_of(case_id int) -> (procedure text, place text)
SELECT r.name, g.name FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN agency g ON g.id = c.receiver_id WHERE c.id = :case_id;

-- @exec1 machine_message_retry(id int, now int)
UPDATE notice SET gave_up_at = 0, tries = 0, next_at = :now, error = '' WHERE id = :id AND sent_at = 0 AND gave_up_at > 0;

-- @many machine_open() -> (id int, kind text, ref int)
SELECT id, kind, ref FROM incident WHERE cleared_at = 0 AND kind <> 'job' ORDER BY id LIMIT 2000;
