-- portal.sql — the catalogue as people read it, and tracking.

-- @many json portal_catalogue() -> (id int, rev_id int, code text, name text, field_code text, field_name text, life_event text, levels text, deciding_agency text,
--   channels text, limit_value text, limit_unit text, fee_vnd int, online_level int, online_scope text, delegated_to text, generated int)
SELECT p.id, r.id, p.code, r.name, r.field_code, f.name, r.life_event, r.levels, r.deciding_agency, r.channels, r.limit_value, r.limit_unit, r.fee_vnd,
       r.online_level, r.online_scope, r.delegated_to, p.generated
FROM procedure_ p JOIN procedure_rev r ON r.id = p.current_rev_id LEFT JOIN field f ON f.code = r.field_code
WHERE r.published_at > 0 ORDER BY r.name, p.code;

-- @many portal_match(words text) -> (id int)
SELECT rowid FROM procedure_fts WHERE procedure_fts MATCH :words;

-- @many json portal_fields() -> (code text, name text)
SELECT code, name FROM field ORDER BY name, code;

-- @many json portal_life_events() -> (code text, name text, audience text)
SELECT code, name, audience FROM life_event ORDER BY audience, seq, code;

-- @one json portal_rev(code text, rev int) -> (rev_id int, procedure_id int, code text, rev int, valid_from int, valid_to int, published_by text, published_at int, name text,
--   field_name text, life_event text, levels text, deciding_agency text, channels text, limit_value text, limit_unit text, limit_note text, cutoff text, fee_vnd int, fee_note text,
--   online_level int, online_scope text, result text, legal_basis text, note text, flow text, form text, delegated_to text, confidence text, source text, generated int, current int)
SELECT r.id, p.id, p.code, r.rev, r.valid_from, r.valid_to, r.published_by, r.published_at, r.name, f.name, r.life_event, r.levels, r.deciding_agency, r.channels,
       r.limit_value, r.limit_unit, r.limit_note, r.cutoff, r.fee_vnd, r.fee_note, r.online_level, r.online_scope, r.result, r.legal_basis, r.note, r.flow, r.form,
       r.delegated_to, r.confidence, r.source, p.generated, p.current_rev_id
FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id AND ((:rev = 0 AND r.id = p.current_rev_id) OR r.rev = :rev)
LEFT JOIN field f ON f.code = r.field_code WHERE p.code = :code AND r.published_at > 0;

-- @many json portal_revs(procedure_id int) -> (rev int, valid_from int, valid_to int, published_by text, published_at int, limit_value text, limit_unit text)
SELECT rev, valid_from, valid_to, published_by, published_at, limit_value, limit_unit FROM procedure_rev
WHERE procedure_id = :procedure_id AND published_at > 0 AND valid_to >= valid_from ORDER BY rev DESC; -- not those superseded before they began

-- @many json portal_delegations(code text) -> (from_level text, to_level text, decision text, valid_from int, confidence text)
SELECT from_level, to_level, decision, valid_from, confidence FROM delegation_of_power WHERE procedure_code = :code ORDER BY valid_from;

-- @one portal_is_bundle(code text) -> (n int)
SELECT COUNT(*) FROM bundle WHERE code = :code;

-- @one portal_track(code text) -> (case_id int, lookup text, id_number text, phone text, applicant_name text, procedure_code text, procedure_name text, receiver text, agency text, holder text, filed_at int, return_way int, result_no text, delivered_at int, fee_vnd int, paid_vnd int)
SELECT c.id, d.lookup, d.id_number, d.phone, d.applicant_name, p.code, r.name, rg.name, ag.name, hg.name, d.filed_at, d.return_way, d.result_no, d.delivered_at, d.fee_vnd, d.paid_vnd
FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN agency rg ON rg.id = c.receiver_id JOIN agency ag ON ag.id = c.agency_id LEFT JOIN agency hg ON hg.id = c.holder_agency_id
WHERE c.code = :code;

-- @one portal_rate(key text, since int) -> (n int)
SELECT COALESCE(SUM(n), 0) FROM rate WHERE key = :key AND window_at >= :since;

-- @exec portal_rate_add(key text, window_at int)
INSERT INTO rate (key, window_at, n) VALUES (:key, :window_at, 1) ON CONFLICT (key, window_at) DO UPDATE SET n = rate.n + 1;
