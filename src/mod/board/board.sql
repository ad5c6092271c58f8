-- board.sql — kept and broken promises, counted from the cases. A period is [since, until) in instants; vn is 25200, so that days are Vietnamese.

-- @many board_by_agency(since int, until int, now int) -> (code text, name text, level text, received int, resolved int, early int, on_time int, late int, no_due int, refused int, withdrawn int, open_in int, open_over int)
SELECT g.code, g.name, g.level,
       SUM(CASE WHEN c.received_at >= :since AND c.received_at < :until THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0
                 AND (c.ended_at + 25200) / 86400 < (c.promised_at + 25200) / 86400 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0
                 AND (c.ended_at + 25200) / 86400 >= (c.promised_at + 25200) / 86400 AND c.ended_at <= c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0 AND c.ended_at > c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at = 0 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 4 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 5 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until)
                 AND (c.promised_at = 0 OR c.promised_at >= :now) THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until)
                 AND c.promised_at > 0 AND c.promised_at < :now THEN 1 ELSE 0 END)
FROM case_ c JOIN agency g ON g.id = c.agency_id
WHERE c.kind = 1 AND c.received_at > 0 AND (c.ended_at = 0 OR c.ended_at >= :since)
GROUP BY g.code, g.name, g.level ORDER BY g.name;

-- @many board_by_field(since int, until int, now int, agency text) -> (code text, name text, received int, resolved int, early int, on_time int, late int, no_due int, refused int, withdrawn int, open_in int, open_over int)
SELECT f.code, f.name,
       SUM(CASE WHEN c.received_at >= :since AND c.received_at < :until THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0
                 AND (c.ended_at + 25200) / 86400 < (c.promised_at + 25200) / 86400 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0
                 AND (c.ended_at + 25200) / 86400 >= (c.promised_at + 25200) / 86400 AND c.ended_at <= c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0 AND c.ended_at > c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at = 0 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 4 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 5 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until)
                 AND (c.promised_at = 0 OR c.promised_at >= :now) THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until)
                 AND c.promised_at > 0 AND c.promised_at < :now THEN 1 ELSE 0 END)
FROM case_ c JOIN agency g ON g.id = c.agency_id JOIN procedure_rev r ON r.id = c.procedure_rev_id LEFT JOIN field f ON f.code = r.field_code
WHERE c.kind = 1 AND c.received_at > 0 AND (c.ended_at = 0 OR c.ended_at >= :since) AND (:agency = '' OR g.code = :agency)
GROUP BY f.code, f.name ORDER BY f.name;

-- @one board_total(since int, until int, agency text) -> (resolved int, kept int, late int)
SELECT COALESCE(SUM(1), 0), COALESCE(SUM(CASE WHEN c.ended_at <= c.promised_at THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN c.ended_at > c.promised_at THEN 1 ELSE 0 END), 0)
FROM case_ c JOIN agency g ON g.id = c.agency_id
WHERE c.kind = 1 AND c.state = 3 AND c.promised_at > 0 AND c.ended_at >= :since AND c.ended_at < :until AND (:agency = '' OR g.code = :agency);

-- @many json board_apologies(since int, until int, agency text) -> (at int, reason text, old_due_at int, new_due_at int, procedure_name text, agency_name text)
SELECT x.at, x.reason, x.old_due_at, x.new_due_at, r.name, g.name
FROM apology x JOIN case_ c ON c.id = x.case_id JOIN agency g ON g.id = c.agency_id JOIN procedure_rev r ON r.id = c.procedure_rev_id
WHERE x.at >= :since AND x.at < :until AND (:agency = '' OR g.code = :agency) ORDER BY x.at DESC LIMIT 200;

-- @one board_agency(code text) -> (code text, name text)
SELECT code, name FROM agency WHERE code = :code;
