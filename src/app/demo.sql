-- demo.sql — what the demonstration province's life needs to find.

-- @one demo_count() -> (cases int, procedures int, staff int)
SELECT (SELECT COUNT(*) FROM case_), (SELECT COUNT(*) FROM procedure_), (SELECT COUNT(*) FROM staff);

-- @many demo_procedures(day int) -> (rev_id int, code text, name text, levels text, channels text, fee_vnd int, form text, has_split int, is_bundle int, result text)
SELECT r.id, p.code, r.name, r.levels, r.channels, r.fee_vnd, r.form, CASE WHEN r.form <> '' THEN 1 ELSE 0 END,
       (SELECT COUNT(*) FROM bundle b WHERE b.code = p.code), r.result
FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id
WHERE p.generated = 0 AND r.published_at > 0 AND r.valid_from <= :day AND r.valid_to >= :day AND r.flow <> '' ORDER BY p.code;

-- @many demo_receivers(day int) -> (id int, code text, level text, n int)
SELECT g.id, g.code, g.level, (SELECT COUNT(*) FROM staff_role s WHERE s.agency_id = g.id AND s.role = 1)
FROM agency g WHERE g.kind IN ('one_stop', 'commune') AND g.valid_from <= :day AND g.valid_to >= :day ORDER BY g.code;

-- @many demo_people() -> (id int, kind int, name text, cccd text, tax_code text, phone text, email text, address text, area_code text)
SELECT id, kind, name, cccd, tax_code, phone, email, address, area_code FROM person ORDER BY id;

-- @many demo_holders(agency_id int, role int, day int) -> (id int)
SELECT s.id FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE r.agency_id = :agency_id AND r.role = :role AND r.valid_from <= :day AND r.valid_to >= :day AND s.active = 1 ORDER BY s.id;

-- @many demo_answer_staff(agency_id int, day int) -> (id int, role int)
SELECT s.id, r.role FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE r.agency_id = :agency_id AND r.valid_from <= :day AND r.valid_to >= :day AND s.active = 1 AND r.role IN (3, 4, 5) ORDER BY r.role DESC, s.id;

-- @exec demo_passwords(password text)
UPDATE staff SET password = :password, must_change = 0 WHERE password = '';

-- @many demo_logins(day int) -> (login text, name text, title text, agency text, role int)
SELECT s.login, s.name, s.title, g.name, r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id JOIN agency g ON g.id = r.agency_id
WHERE s.login IN ('admin', 'thanhtra', 'tthcc.mc1', 'tthcc.gd', 'stp.cv1', 'stp.tp', 'stp.gd', 'mytho.mc1', 'mytho.tmc')
  AND r.valid_from <= :day AND r.valid_to >= :day ORDER BY s.id, r.role;

-- @many demo_citizens() -> (login text, name text)
SELECT a.login, p.name FROM account a JOIN person p ON p.id = a.person_id ORDER BY a.id LIMIT 5;

-- @many demo_first_people() -> (id int, kind int, phone text)
SELECT id, kind, phone FROM person WHERE phone <> '' ORDER BY kind, id LIMIT 5;

-- @insert demo_account(person_id int, login text, phone text, password text, now int)
INSERT INTO account (person_id, login, phone, password, verified_at, failed, locked_until, created_at)
VALUES (:person_id, :login, :phone, :password, :now, 0, 0, :now);

-- @one demo_agencies() -> (n int)
SELECT COUNT(*) FROM agency;
