-- check.sql — everything that must agree, read in id order.

-- @many check_cases(after int) -> (id int, code text, kind int, state int, status int, step int, holder_agency_id int, received_at int, promised_at int, due_at int, ended_at int, version int,
--   has_clock int, last_status int, last_due int, events int, last_seq int, runs_open int, apology_due int, pauses_open int)
SELECT c.id, c.code, c.kind, c.state, c.status, c.step, c.holder_agency_id, c.received_at, c.promised_at, c.due_at, c.ended_at, c.version,
       (SELECT COUNT(*) FROM clock k WHERE k.case_id = c.id),
       COALESCE((SELECT e.status_to FROM event e WHERE e.case_id = c.id ORDER BY e.seq DESC LIMIT 1), -1),
       COALESCE((SELECT e.due_to FROM event e WHERE e.case_id = c.id ORDER BY e.seq DESC LIMIT 1), -1),
       (SELECT COUNT(*) FROM event e WHERE e.case_id = c.id),
       COALESCE((SELECT MAX(e.seq) FROM event e WHERE e.case_id = c.id), 0),
       (SELECT COUNT(*) FROM step_run r WHERE r.case_id = c.id AND r.left_at = 0),
       COALESCE((SELECT x.new_due_at FROM apology x WHERE x.case_id = c.id ORDER BY x.id DESC LIMIT 1), 0),
       (SELECT COUNT(*) FROM pause p WHERE p.case_id = c.id AND p.to_at = 0)
FROM case_ c WHERE c.id > :after ORDER BY c.id LIMIT 500;

-- @many check_gaps() -> (agency_id int, kind int, year int, numbers int, highest int)
SELECT agency_id, kind, year, COUNT(*), MAX(no) FROM letter GROUP BY agency_id, kind, year HAVING COUNT(*) <> MAX(no);

-- @many check_revs() -> (code text, rev int, other int)
SELECT p.code, x.rev, y.rev FROM procedure_rev x JOIN procedure_rev y ON y.procedure_id = x.procedure_id AND y.rev > x.rev AND y.valid_from <= x.valid_to AND x.valid_from <= y.valid_to
  AND x.valid_from <= x.valid_to AND y.valid_from <= y.valid_to AND x.published_at > 0 AND y.published_at > 0
JOIN procedure_ p ON p.id = x.procedure_id ORDER BY p.code;
