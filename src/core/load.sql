-- load.sql — writing definitions.

-- @many definition_all(kind text) -> (key text, cells text)
SELECT key, cells FROM definition WHERE kind = :kind ORDER BY key;

-- @exec definition_put(kind text, key text, cells text, now int)
INSERT INTO definition (kind, key, cells, loaded_at) VALUES (:kind, :key, :cells, :now)
ON CONFLICT (kind, key) DO UPDATE SET cells = excluded.cells, loaded_at = excluded.loaded_at;

-- @exec definition_remove(kind text, key text)
DELETE FROM definition WHERE kind = :kind AND key = :key;

-- @one load_open_cases() -> (n int)
SELECT COUNT(*) FROM case_ c JOIN clock k ON k.case_id = c.id WHERE c.ended_at = 0 AND c.promised_at > 0;

-- @exec load_setting(key text, value text, description text)
INSERT INTO setting (key, value, description) VALUES (:key, :value, :description)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, description = excluded.description;

-- @exec load_area(code text, name text, kind text, level int, parent_code text, valid_from int, valid_to int, successor_code text, opened_by text, closed_by text, confidence text)
INSERT INTO area (code, name, kind, level, parent_code, valid_from, valid_to, successor_code, opened_by, closed_by, confidence)
VALUES (:code, :name, :kind, :level, :parent_code, :valid_from, :valid_to, :successor_code, :opened_by, :closed_by, :confidence)
ON CONFLICT (code, valid_from) DO UPDATE SET name = excluded.name, kind = excluded.kind, level = excluded.level, parent_code = excluded.parent_code,
  valid_to = excluded.valid_to, successor_code = excluded.successor_code, opened_by = excluded.opened_by, closed_by = excluded.closed_by, confidence = excluded.confidence;

-- @exec load_agency(code text, name text, short_name text, level text, kind text, parent_code text, area_code text, gov_code text, calendar_code text, scored text, valid_from int, valid_to int, successor_code text, confidence text, note text)
INSERT INTO agency (code, name, short_name, level, kind, parent_code, area_code, gov_code, calendar_code, scored, valid_from, valid_to, successor_code, confidence, note)
VALUES (:code, :name, :short_name, :level, :kind, :parent_code, :area_code, :gov_code, :calendar_code, :scored, :valid_from, :valid_to, :successor_code, :confidence, :note)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, level = excluded.level, kind = excluded.kind, parent_code = excluded.parent_code,
  area_code = excluded.area_code, gov_code = excluded.gov_code, calendar_code = excluded.calendar_code, scored = excluded.scored, valid_from = excluded.valid_from,
  valid_to = excluded.valid_to, successor_code = excluded.successor_code, confidence = excluded.confidence, note = excluded.note;

-- @exec load_field(code text, name text)
INSERT INTO field (code, name) VALUES (:code, :name) ON CONFLICT (code) DO UPDATE SET name = excluded.name;

-- @exec load_life_event(code text, name text, audience text, seq int)
INSERT INTO life_event (code, name, audience, seq) VALUES (:code, :name, :audience, :seq)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, audience = excluded.audience, seq = excluded.seq;

-- @exec load_calendar(code text, name text, parent_code text)
INSERT INTO calendar (code, name, parent_code) VALUES (:code, :name, :parent_code) ON CONFLICT (code) DO NOTHING;

-- @one load_rev_next() -> (rev int)
SELECT COALESCE(MAX(rev), 0) + 1 FROM calendar_rev;

-- @exec load_rev_add(rev int, at int, by_id int, decision text)
INSERT INTO calendar_rev (rev, at, by_id, decision) VALUES (:rev, :at, :by_id, :decision);

-- @exec load_session_close(calendar_code text, weekday int, from_min int, valid_from int, rev int)
UPDATE calendar_session SET rev_to = :rev
WHERE calendar_code = :calendar_code AND weekday = :weekday AND from_min = :from_min AND valid_from = :valid_from AND rev_to = 0;

-- @exec load_session_add(calendar_code text, valid_from int, valid_to int, weekday int, from_min int, to_min int, rev int)
INSERT INTO calendar_session (calendar_code, valid_from, valid_to, weekday, from_min, to_min, rev_from, rev_to)
VALUES (:calendar_code, :valid_from, :valid_to, :weekday, :from_min, :to_min, :rev, 0);

-- @exec load_day_close(layer text, day int, rev int)
UPDATE calendar_day SET rev_to = :rev WHERE layer = :layer AND day = :day AND rev_to = 0;

-- @exec load_day_add(layer text, day int, kind text, name text, document text, replaces int, sessions text, confidence text, rev int)
INSERT INTO calendar_day (layer, day, kind, name, document, replaces, sessions, confidence, rev_from, rev_to)
VALUES (:layer, :day, :kind, :name, :document, :replaces, :sessions, :confidence, :rev, 0);

-- @exec load_rules(code text, valid_from int, valid_to int, csv text)
INSERT INTO rules (code, valid_from, valid_to, csv) VALUES (:code, :valid_from, :valid_to, :csv)
ON CONFLICT (code) DO UPDATE SET valid_from = excluded.valid_from, valid_to = excluded.valid_to, csv = excluded.csv;

-- @one load_procedure_id(code text) -> (id int)
INSERT INTO procedure_ (code) VALUES (:code) ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id;

-- @one load_last_rev(procedure_id int) -> (rev int)
SELECT COALESCE(MAX(rev), 0) FROM procedure_rev WHERE procedure_id = :procedure_id;

-- @exec load_rev_close(procedure_id int, valid_from int)
UPDATE procedure_rev SET valid_to = :valid_from - 1 WHERE procedure_id = :procedure_id AND valid_from < :valid_from AND valid_to >= :valid_from;

-- @exec load_rev_empty(procedure_id int, low int, high int)
UPDATE procedure_rev SET valid_to = valid_from - 1 WHERE procedure_id = :procedure_id AND valid_from >= :low AND valid_from <= :high AND valid_to >= valid_from;

-- @insert load_procedure_rev(procedure_id int, rev int, valid_from int, valid_to int, published_by text, published_at int, name text, field_code text, life_event text, levels text,
--   deciding_agency text, decider text, channels text, limit_value text, limit_unit text, limit_note text, cutoff text, fee_vnd int, fee_note text, online_level int, online_scope text,
--   result text, legal_basis text, note text, flow text, form text, delegated_to text, confidence text, source text)
INSERT INTO procedure_rev (procedure_id, rev, valid_from, valid_to, published_by, published_at, name, field_code, life_event, levels, deciding_agency, decider, channels, limit_value,
  limit_unit, limit_note, cutoff, fee_vnd, fee_note, online_level, online_scope, result, legal_basis, note, flow, form, delegated_to, confidence, source)
VALUES (:procedure_id, :rev, :valid_from, :valid_to, :published_by, :published_at, :name, :field_code, :life_event, :levels, :deciding_agency, :decider, :channels, :limit_value,
  :limit_unit, :limit_note, :cutoff, :fee_vnd, :fee_note, :online_level, :online_scope, :result, :legal_basis, :note, :flow, :form, :delegated_to, :confidence, :source);

-- @exec load_paper(rev_id int, seq int, name text, originals int, copies int, required int, note text)
INSERT INTO procedure_paper (rev_id, seq, name, originals, copies, required, note) VALUES (:rev_id, :seq, :name, :originals, :copies, :required, :note);

-- @exec load_step(rev_id int, seq int, code text, name text, kind int, role int, place text, budget_s int, outputs text)
INSERT INTO procedure_step (rev_id, seq, code, name, kind, role, place, budget_s, outputs) VALUES (:rev_id, :seq, :code, :name, :kind, :role, :place, :budget_s, :outputs);

-- @exec load_words_clear(id int)
DELETE FROM procedure_fts WHERE rowid = :id;

-- @exec load_words(id int, words text)
INSERT INTO procedure_fts (rowid, words) VALUES (:id, :words);

-- @exec load_current(day int)
UPDATE procedure_ SET current_rev_id = COALESCE((SELECT r.id FROM procedure_rev r WHERE r.procedure_id = procedure_.id AND r.published_at > 0
  AND r.valid_from <= :day AND r.valid_to >= :day ORDER BY r.rev DESC LIMIT 1), 0);

-- @exec load_form(code text, title text, json text)
INSERT INTO form_def (code, title, json) VALUES (:code, :title, :json) ON CONFLICT (code) DO UPDATE SET title = excluded.title, json = excluded.json;

-- @exec load_letter_clear(code text)
DELETE FROM letter_text WHERE code = :code;

-- @exec load_letter(code text, procedure_code text, kind text, title text, body text)
INSERT INTO letter_text (code, procedure_code, kind, title, body) VALUES (:code, :procedure_code, :kind, :title, :body);

-- @exec load_bundle(code text, seq int, name text, procedure_code text, place text, after_seq int)
INSERT INTO bundle (code, seq, name, procedure_code, place, after_seq) VALUES (:code, :seq, :name, :procedure_code, :place, :after_seq)
ON CONFLICT (code, seq) DO UPDATE SET name = excluded.name, procedure_code = excluded.procedure_code, place = excluded.place, after_seq = excluded.after_seq;

-- @exec load_bundle_clear(code text, seq int)
DELETE FROM bundle WHERE code = :code AND seq = :seq;

-- @exec load_delegation_clear(procedure_code text, from_level text, to_level text, valid_from int)
DELETE FROM delegation_of_power WHERE procedure_code = :procedure_code AND from_level = :from_level AND to_level = :to_level AND valid_from = :valid_from;

-- @exec load_delegation(procedure_code text, from_level text, to_level text, decision text, valid_from int, confidence text)
INSERT INTO delegation_of_power (procedure_code, from_level, to_level, decision, valid_from, confidence)
VALUES (:procedure_code, :from_level, :to_level, :decision, :valid_from, :confidence);

-- @exec load_retention(code text, kind text, procedure_code text, field_code text, keep_years int, basis text, confidence text)
INSERT INTO retention_rule (code, kind, procedure_code, field_code, keep_years, basis, confidence)
VALUES (:code, :kind, :procedure_code, :field_code, :keep_years, :basis, :confidence)
ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, procedure_code = excluded.procedure_code, field_code = excluded.field_code, keep_years = excluded.keep_years,
    basis = excluded.basis, confidence = excluded.confidence;

-- @one load_staff(login text, name text, title text, phone text, now int) -> (id int)
INSERT INTO staff (login, name, title, phone, password, must_change, totp, totp_step, failed, locked_until, active, created_at)
VALUES (:login, :name, :title, :phone, '', 1, '', 0, 0, 0, 1, :now)
ON CONFLICT (login) DO UPDATE SET name = excluded.name, title = excluded.title, phone = excluded.phone RETURNING id;

-- @exec load_role(staff_id int, agency text, role int, day int)
INSERT INTO staff_role (staff_id, agency_id, role, valid_from, valid_to) SELECT :staff_id, g.id, :role, :day, 2932896 FROM agency g WHERE g.code = :agency
ON CONFLICT (staff_id, agency_id, role, valid_from) DO UPDATE SET valid_to = excluded.valid_to;

-- @exec load_role_end(login text, agency text, role int, day int)
UPDATE staff_role SET valid_to = :day - 1 WHERE staff_id = (SELECT id FROM staff WHERE login = :login)
  AND agency_id = (SELECT id FROM agency WHERE code = :agency) AND role = :role AND valid_to >= :day;

-- @one load_staff_known(login text) -> (n int)
SELECT COUNT(*) FROM staff WHERE login = :login;

-- @exec load_substitution_clear(absent text, substitute text, from_day int)
DELETE FROM substitution WHERE from_day = :from_day AND absent_id = (SELECT id FROM staff WHERE login = :absent)
  AND substitute_id = (SELECT id FROM staff WHERE login = :substitute);

-- @exec load_substitution(absent text, substitute text, from_day int, to_day int, reason text, by_id int, now int)
INSERT INTO substitution (absent_id, substitute_id, from_day, to_day, reason, by_id, at)
SELECT x.id, y.id, :from_day, :to_day, :reason, :by_id, :now FROM staff x, staff y WHERE x.login = :absent AND y.login = :substitute;

-- @exec load_person(kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text, now int)
INSERT INTO person (kind, name, cccd, tax_code, birth_day, sex, phone, email, address, area_code, created_at)
VALUES (:kind, :name, :cccd, :tax_code, :birth_day, :sex, :phone, :email, :address, :area_code, :now);

-- @exec load_person_change(kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text)
UPDATE person SET name = :name, birth_day = :birth_day, sex = :sex, phone = :phone, email = :email, address = :address, area_code = :area_code
WHERE kind = :kind AND ((cccd <> '' AND cccd = :cccd) OR (tax_code <> '' AND tax_code = :tax_code));
