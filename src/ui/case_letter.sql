-- case_letter.sql — what the forms print besides the dossier.

-- @one letter_facts(case_id int) -> (procedure_name text, field_name text, result text, limit_value text, limit_unit text, cutoff text, fee_note text, agency_id int, receiver text, receiver_kind text, receiver_parent text, agency text, agency_parent text)
SELECT r.name, f.name, r.result, r.limit_value, r.limit_unit, r.cutoff, r.fee_note, c.agency_id, rg.name, rg.kind, COALESCE(rp.name, ''), ag.name, COALESCE(ap.name, '')
FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id LEFT JOIN field f ON f.code = r.field_code
JOIN agency rg ON rg.id = c.receiver_id LEFT JOIN agency rp ON rp.code = rg.parent_code
JOIN agency ag ON ag.id = c.agency_id LEFT JOIN agency ap ON ap.code = ag.parent_code WHERE c.id = :case_id;

-- @one letter_staff(id int) -> (name text, title text, phone text)
SELECT name, title, phone FROM staff WHERE id = :id;

-- @many letter_register(receiver_id int, since int, until int) -> (code text, procedure_name text, name text, address text, phone text, agency text, return_way int, sets int, received_at int, due_at int, delivered_at int, status int)
SELECT c.code, r.name, d.applicant_name, d.address, d.phone, g.name, d.return_way, d.sets, c.received_at, c.due_at, d.delivered_at, c.status
FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN agency g ON g.id = c.agency_id
WHERE c.receiver_id = :receiver_id AND c.received_at >= :since AND c.received_at < :until ORDER BY c.received_at, c.id LIMIT 2000;
