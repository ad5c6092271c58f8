-- board.sql — what the board shows beside figures. A period is [since, until) in instants.

-- @many json board_apologies(since int, until int, agency text) -> (at int, reason text, old_due_at int, new_due_at int, procedure_name text, agency_name text)
SELECT x.at, x.reason, x.old_due_at, x.new_due_at, r.name, g.name
FROM apology x JOIN case_ c ON c.id = x.case_id JOIN agency g ON g.id = c.agency_id JOIN procedure_rev r ON r.id = c.procedure_rev_id
WHERE x.at >= :since AND x.at < :until AND (:agency = '' OR g.code = :agency) ORDER BY x.at DESC, c.id DESC LIMIT 200;

-- @one board_agency(code text) -> (code text, name text)
SELECT code, name FROM agency WHERE code = :code;

-- @one board_field(code text) -> (code text, name text)
SELECT code, name FROM field WHERE code = :code;
