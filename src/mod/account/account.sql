-- account.sql — what only the account pages ask.

-- @many json account_roles(staff_id int, day int) -> (role int, agency text, for_name text, to_day int)
SELECT r.role, g.name, '', CASE WHEN r.valid_to < 2932896 THEN r.valid_to ELSE 0 END FROM staff_role r JOIN agency g ON g.id = r.agency_id
WHERE r.staff_id = :staff_id AND r.valid_from <= :day AND r.valid_to >= :day
UNION ALL
SELECT r.role, g.name, x.name, b.to_day FROM substitution b
JOIN staff x ON x.id = b.absent_id
JOIN staff_role r ON r.staff_id = b.absent_id AND r.valid_from <= :day AND r.valid_to >= :day
JOIN agency g ON g.id = r.agency_id
WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day
ORDER BY 3, 2, 1;

-- @insert code_add(purpose text, subject text, hash text, now int, expires_at int, data text)
INSERT INTO one_time_code (purpose, subject, hash, created_at, expires_at, tries, used_at, data)
VALUES (:purpose, :subject, :hash, :now, :expires_at, 0, 0, :data);

-- @one code_for(purpose text, subject text, now int) -> (id int, hash text, tries int, data text)
SELECT id, hash, tries, data FROM one_time_code
WHERE purpose = :purpose AND subject = :subject AND expires_at > :now AND used_at = 0 ORDER BY id DESC LIMIT 1;

-- @exec1 code_use(id int, now int)
UPDATE one_time_code SET used_at = :now, data = '', hash = '' WHERE id = :id AND used_at = 0;

-- @exec code_miss(id int)
UPDATE one_time_code SET tries = tries + 1 WHERE id = :id;

-- @exec code_drop(purpose text, subject text)
DELETE FROM one_time_code WHERE purpose = :purpose AND subject = :subject;

-- @one account_for_login(login text) -> (id int, person_id int, login text, phone text, password text, locked_until int, name text)
SELECT a.id, a.person_id, a.login, a.phone, a.password, a.locked_until, p.name FROM account a JOIN person p ON p.id = a.person_id
WHERE a.login = :login OR a.phone = :login OR (p.cccd = :login AND p.cccd <> '') OR (p.tax_code = :login AND p.tax_code <> '')
ORDER BY CASE WHEN a.login = :login THEN 0 WHEN a.phone = :login THEN 1 ELSE 2 END, a.id LIMIT 1;

-- @one account_for_id(id int) -> (id int, person_id int, login text, phone text, password text, created_at int, kind int, name text, cccd text, tax_code text, email text, address text, area_code text)
SELECT a.id, a.person_id, a.login, a.phone, a.password, a.created_at, p.kind, p.name, p.cccd, p.tax_code, p.email, p.address, p.area_code
FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = :id;

-- @exec account_put_password(id int, password text)
UPDATE account SET password = :password, failed = 0, locked_until = 0 WHERE id = :id;

-- @exec account_put_hash(id int, password text, was text)
UPDATE account SET password = :password WHERE id = :id AND password = :was;

-- @exec account_put_phone(id int, phone text, login text)
UPDATE account SET phone = :phone, login = :login WHERE id = :id;

-- @many json standin_of_me(staff_id int, day int) -> (substitute text, from_day int, to_day int, reason text)
SELECT y.name, b.from_day, b.to_day, b.reason FROM substitution b JOIN staff y ON y.id = b.substitute_id
WHERE b.absent_id = :staff_id AND b.to_day >= :day ORDER BY b.from_day, b.id;

-- @many standin_roles(staff_id int, day int) -> (agency_id int, role int)
SELECT agency_id, role FROM staff_role WHERE staff_id = :staff_id AND valid_from <= :day AND valid_to >= :day;

-- @many standin_colleagues(staff_id int, day int) -> (id int, name text, title text)
SELECT DISTINCT s.id, s.name, s.title FROM staff_role mine
JOIN staff_role r ON r.agency_id = mine.agency_id AND r.valid_from <= :day AND r.valid_to >= :day
JOIN staff s ON s.id = r.staff_id AND s.active = 1
WHERE mine.staff_id = :staff_id AND mine.valid_from <= :day AND mine.valid_to >= :day ORDER BY s.name, s.id LIMIT 300;

-- @many json standin_list(staff_id int, day int) -> (id int, absent_id int, absent text, substitute text, from_day int, to_day int, reason text)
SELECT b.id, b.absent_id, x.name, y.name, b.from_day, b.to_day, b.reason FROM substitution b
JOIN staff x ON x.id = b.absent_id JOIN staff y ON y.id = b.substitute_id
WHERE b.to_day >= :day AND EXISTS (
    SELECT 1 FROM staff_role mine JOIN staff_role r ON r.agency_id = mine.agency_id AND r.valid_from <= :day AND r.valid_to >= :day
    WHERE mine.staff_id = :staff_id AND mine.valid_from <= :day AND mine.valid_to >= :day AND r.staff_id = b.absent_id)
ORDER BY b.from_day, b.id LIMIT 100;

-- @one standin_shared(absent_id int, substitute_id int, day int) -> (n int)
SELECT COUNT(*) FROM staff_role x JOIN staff_role y ON y.agency_id = x.agency_id AND y.staff_id = :substitute_id AND y.valid_from <= :day AND y.valid_to >= :day
JOIN staff s ON s.id = y.staff_id AND s.active = 1
WHERE x.staff_id = :absent_id AND x.valid_from <= :day AND x.valid_to >= :day;

-- @one standin_overlap(absent_id int, substitute_id int, from_day int, to_day int) -> (n int, cycle int)
SELECT (SELECT COUNT(*) FROM substitution WHERE absent_id = :absent_id AND from_day <= :to_day AND to_day >= :from_day),
       (SELECT COUNT(*) FROM substitution WHERE absent_id = :substitute_id AND from_day <= :to_day AND to_day >= :from_day);

-- @one standin_by_id(id int) -> (absent_id int, substitute_id int, from_day int, to_day int)
SELECT absent_id, substitute_id, from_day, to_day FROM substitution WHERE id = :id;

-- @insert standin_insert(absent_id int, substitute_id int, from_day int, to_day int, reason text, by_id int, at int)
INSERT INTO substitution (absent_id, substitute_id, from_day, to_day, reason, by_id, at)
VALUES (:absent_id, :substitute_id, :from_day, :to_day, :reason, :by_id, :at);

-- @exec standin_delete(id int)
DELETE FROM substitution WHERE id = :id;

-- @exec standin_shorten(id int, to_day int)
UPDATE substitution SET to_day = :to_day WHERE id = :id;

-- @one claim_target(code text) -> (case_id int, lookup text)
SELECT c.id, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.code = :code AND c.kind = 1 AND c.status <> 0;

-- @one claim_known(account_id int, case_id int) -> (n int)
SELECT COUNT(*) FROM claim WHERE account_id = :account_id AND case_id = :case_id;

-- @exec claim_add(account_id int, case_id int, at int)
INSERT INTO claim (account_id, case_id, at) VALUES (:account_id, :case_id, :at);

-- @many json mandate_given(person_id int) -> (id int, name text, number text, scope text, from_day int, to_day int, accepted_at int, revoked_at int)
SELECT m.id, p.name, CASE WHEN p.cccd <> '' THEN p.cccd ELSE p.tax_code END, COALESCE(f.name, ''), m.from_day, m.to_day, m.accepted_at, m.revoked_at
FROM mandate m JOIN person p ON p.id = m.to_person_id LEFT JOIN field f ON f.code = m.scope
WHERE m.from_person_id = :person_id ORDER BY m.id DESC LIMIT 50;

-- @many json mandate_got(person_id int) -> (id int, name text, number text, scope text, from_day int, to_day int, accepted_at int, revoked_at int)
SELECT m.id, p.name, CASE WHEN p.cccd <> '' THEN p.cccd ELSE p.tax_code END, COALESCE(f.name, ''), m.from_day, m.to_day, m.accepted_at, m.revoked_at
FROM mandate m JOIN person p ON p.id = m.from_person_id LEFT JOIN field f ON f.code = m.scope
WHERE m.to_person_id = :person_id ORDER BY m.id DESC LIMIT 50;

-- @one mandate_by_id(id int) -> (from_person_id int, to_person_id int, from_day int, to_day int, accepted_at int, revoked_at int)
SELECT from_person_id, to_person_id, from_day, to_day, accepted_at, revoked_at FROM mandate WHERE id = :id;

-- @insert mandate_add(from_person_id int, to_person_id int, scope text, from_day int, to_day int, now int)
INSERT INTO mandate (from_person_id, to_person_id, scope, from_day, to_day, accepted_at, revoked_at, created_at)
VALUES (:from_person_id, :to_person_id, :scope, :from_day, :to_day, 0, 0, :now);

-- @one mandate_open(from_person_id int, to_person_id int, scope text, from_day int, to_day int) -> (n int)
SELECT COUNT(*) FROM mandate WHERE from_person_id = :from_person_id AND to_person_id = :to_person_id AND scope = :scope AND revoked_at = 0
  AND from_day <= :to_day AND to_day >= :from_day;

-- @exec1 mandate_put_accepted(id int, at int)
UPDATE mandate SET accepted_at = :at WHERE id = :id AND accepted_at = 0 AND revoked_at = 0;

-- @exec1 mandate_put_revoked(id int, at int)
UPDATE mandate SET revoked_at = :at WHERE id = :id AND revoked_at = 0;

-- @many mandate_fields() -> (code text, name text)
SELECT code, name FROM field ORDER BY name, code;

-- @one mandate_phone(person_id int) -> (phone text)
SELECT phone FROM account WHERE person_id = :person_id;
