-- procedure.sql — what filing needs of the catalogue; the catalogue's pages have their own statements.

-- @one json procedure_filing(rev_id int) -> (procedure_id int, code text, name text, field_code text, levels text, decider text, channels text, limit_value text, limit_unit text, limit_note text, cutoff text, fee_vnd int, fee_note text, online_level int, online_scope text, result text, flow text, form text, valid_from int, valid_to int)
SELECT p.id, p.code, r.name, r.field_code, r.levels, r.decider, r.channels, r.limit_value, r.limit_unit, r.limit_note, r.cutoff, r.fee_vnd, r.fee_note,
       r.online_level, r.online_scope, r.result, r.flow, r.form, r.valid_from, r.valid_to
FROM procedure_rev r JOIN procedure_ p ON p.id = r.procedure_id WHERE r.id = :rev_id;

-- @one procedure_on(code text, day int) -> (rev_id int)
SELECT r.id FROM procedure_rev r JOIN procedure_ p ON p.id = r.procedure_id
WHERE p.code = :code AND r.published_at > 0 AND r.valid_from <= :day AND r.valid_to >= :day ORDER BY r.rev DESC LIMIT 1;

-- @many json procedure_papers(rev_id int) -> (seq int, name text, originals int, copies int, required int, note text)
SELECT seq, name, originals, copies, required, note FROM procedure_paper WHERE rev_id = :rev_id ORDER BY seq;

-- @one form_by_code(code text) -> (code text, title text, json text)
SELECT code, title, json FROM form_def WHERE code = :code;
