-- generate.sql — dossiers by the million, for tests and benches; marked, never for a real province.

-- @one generate_counts() -> (procedures int, cases int, areas int)
SELECT (SELECT COUNT(*) FROM procedure_), (SELECT COUNT(*) FROM case_), (SELECT COUNT(*) FROM area);

-- @many generate_models() -> (procedure_id int, rev_id int, code text, name text, field_code text)
SELECT p.id, r.id, p.code, r.name, r.field_code FROM procedure_ p JOIN procedure_rev r ON r.id = p.current_rev_id WHERE p.generated = 0 ORDER BY p.code;

-- @insert generate_procedure(code text)
INSERT INTO procedure_ (code, current_rev_id, generated) VALUES (:code, 0, 1);

-- @insert generate_rev(procedure_id int, model int, name text)
INSERT INTO procedure_rev (procedure_id, rev, valid_from, valid_to, published_by, published_at, name, field_code, life_event, levels, deciding_agency, decider, channels, limit_value,
  limit_unit, limit_note, cutoff, fee_vnd, fee_note, online_level, online_scope, result, legal_basis, note, flow, form, delegated_to, confidence, source)
SELECT :procedure_id, 1, valid_from, valid_to, 'Dữ liệu sinh tự động', published_at, :name, field_code, '', levels, deciding_agency, decider, channels, limit_value,
  limit_unit, limit_note, cutoff, fee_vnd, fee_note, online_level, online_scope, result, '', '', flow, '', '', 'generated', 'Dữ liệu sinh tự động'
FROM procedure_rev WHERE id = :model;

-- @exec generate_steps(rev_id int, model int)
INSERT INTO procedure_step (rev_id, seq, code, name, kind, role, place, budget_s, outputs)
SELECT :rev_id, seq, code, name, kind, role, place, budget_s, outputs FROM procedure_step WHERE rev_id = :model;

-- @exec generate_papers(rev_id int, model int)
INSERT INTO procedure_paper (rev_id, seq, name, originals, copies, required, note)
SELECT :rev_id, seq, name, originals, copies, required, note FROM procedure_paper WHERE rev_id = :model;

-- @exec generate_current(id int, rev_id int)
UPDATE procedure_ SET current_rev_id = :rev_id WHERE id = :id;

-- @exec generate_words(id int, words text)
INSERT INTO procedure_fts (rowid, words) VALUES (:id, :words);

-- @many generate_people() -> (id int, name text, cccd text, phone text, address text)
SELECT id, name, cccd, phone, address FROM person WHERE kind = 1 ORDER BY id LIMIT 500;

-- @many generate_receivers(day int) -> (id int, level text)
SELECT id, level FROM agency WHERE kind IN ('one_stop', 'commune') AND valid_from <= :day AND valid_to >= :day ORDER BY id;

-- @insert generate_case(code text, title text, state int, status int, outcome int, step int, agency_id int, receiver_id int, holder_agency_id int?, holder_role int, person_id int, procedure_rev_id int, channel int, received_at int, promised_at int, step_due_at int, ended_at int, version int)
INSERT INTO case_ (code, kind, parent_id, title, state, status, outcome, step, agency_id, receiver_id, holder_agency_id, holder_role, holder_id, person_id, procedure_rev_id, channel,
  received_at, promised_at, due_at, step_due_at, ended_at, version)
VALUES (:code, 1, NULL, :title, :state, :status, :outcome, :step, :agency_id, :receiver_id, :holder_agency_id, :holder_role, NULL, :person_id, :procedure_rev_id, :channel,
  :received_at, :promised_at, :promised_at, :step_due_at, :ended_at, :version);

-- @exec generate_run(case_id int, step int, name text, holder_agency_id int, holder_role int, holder_id int, entered_at int, due_at int, left_at int)
INSERT INTO step_run (case_id, step, name, holder_agency_id, holder_role, holder_id, entered_at, due_at, left_at, note)
VALUES (:case_id, :step, :name, :holder_agency_id, :holder_role, :holder_id, :entered_at, :due_at, :left_at, '');
