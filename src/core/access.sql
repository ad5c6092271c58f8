-- access.sql — sessions, roles, and what an actor is to a case.

-- @one session_load(token text, now int) -> (kind int, who_id int, csrf text, stage int, seen_at int, name text, person_id int, active int)
SELECT s.kind, s.who_id, s.csrf, s.stage, s.seen_at,
       CASE WHEN s.kind = 2 THEN st.name ELSE p.name END,
       COALESCE(a.person_id, 0),
       CASE WHEN s.kind = 2 THEN COALESCE(st.active, 0) ELSE CASE WHEN a.id IS NULL THEN 0 ELSE 1 END END
FROM session s
LEFT JOIN staff st ON s.kind = 2 AND st.id = s.who_id
LEFT JOIN account a ON s.kind = 1 AND a.id = s.who_id
LEFT JOIN person p ON p.id = a.person_id
WHERE s.token = :token AND s.expires_at > :now;

-- @many grants_of(staff_id int, day int) -> (agency_id int, role int, for_id int)
SELECT r.agency_id, r.role, 0 FROM staff_role r
WHERE r.staff_id = :staff_id AND r.valid_from <= :day AND r.valid_to >= :day
UNION ALL
SELECT r.agency_id, r.role, b.absent_id FROM substitution b
JOIN staff_role r ON r.staff_id = b.absent_id AND r.valid_from <= :day AND r.valid_to >= :day
WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day
ORDER BY 3, 1, 2;

-- Whatever agency one may read for, or could, in one's own name or another's.
-- @many staff_agencies(staff_id int) -> (agency_id int)
SELECT r.agency_id FROM staff_role r WHERE r.staff_id = :staff_id AND r.role <> 7
UNION SELECT r.agency_id FROM substitution b JOIN staff_role r ON r.staff_id = b.absent_id WHERE b.substitute_id = :staff_id AND r.role <> 7
ORDER BY 1;

-- @one owner_of(case_id int, account_id int, person_id int, day int) -> (n int)
SELECT COUNT(*) FROM case_ c
LEFT JOIN dossier d ON d.case_id = c.id
WHERE c.id = :case_id AND (
    c.person_id = :person_id AND c.channel = 2
    OR d.filer_id = :person_id
    OR EXISTS (SELECT 1 FROM claim k WHERE k.case_id = c.id AND k.account_id = :account_id)
    OR (c.channel = 2 OR EXISTS (SELECT 1 FROM claim q JOIN account b ON b.id = q.account_id WHERE q.case_id = c.id AND b.person_id = c.person_id))
       AND EXISTS (SELECT 1 FROM mandate m WHERE m.from_person_id = c.person_id AND m.to_person_id = :person_id
               AND m.accepted_at > 0 AND m.revoked_at = 0 AND m.from_day <= :day AND m.to_day >= :day
               AND (m.scope = 'all' OR m.scope = (SELECT v.field_code FROM procedure_rev v WHERE v.id = c.procedure_rev_id))));

-- @one reading_since(staff_id int, case_id int, since int) -> (n int)
SELECT COUNT(*) FROM read_log WHERE case_id = :case_id AND at >= :since AND staff_id = :staff_id;

-- @one worked_on(case_id int, staff_id int, day int) -> (n int)
SELECT COUNT(*) FROM case_ c WHERE c.id = :case_id AND (
    EXISTS (SELECT 1 FROM step_run r WHERE r.case_id = c.id AND r.holder_id = :staff_id)
    OR EXISTS (SELECT 1 FROM case_ k JOIN staff_role s ON s.agency_id = k.holder_agency_id AND s.staff_id = :staff_id AND s.role <> 7 AND s.valid_from <= :day AND s.valid_to >= :day
               WHERE k.parent_id = c.id AND k.ended_at = 0)
    OR EXISTS (SELECT 1 FROM case_ p JOIN staff_role s ON s.agency_id IN (p.agency_id, p.receiver_id, p.holder_agency_id) AND s.staff_id = :staff_id AND s.role <> 7
                 AND s.valid_from <= :day AND s.valid_to >= :day
               WHERE p.id = c.parent_id));
