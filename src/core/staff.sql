-- staff.sql — logins.

-- @one staff_for_login(login text) -> (id int, login text, name text, password text, must_change int, totp text, totp_step int, locked_until int, active int)
SELECT id, login, name, password, must_change, totp, totp_step, locked_until, active FROM staff WHERE login = :login;

-- @one staff_for_id(id int) -> (id int, login text, name text, title text, phone text, password text, must_change int, totp text, totp_step int, locked_until int, active int)
SELECT id, login, name, title, phone, password, must_change, totp, totp_step, locked_until, active FROM staff WHERE id = :id;

-- @exec staff_put_password(id int, password text, must_change int)
UPDATE staff SET password = :password, must_change = :must_change, failed = 0, locked_until = 0 WHERE id = :id;

-- @exec staff_put_hash(id int, password text, was text)
UPDATE staff SET password = :password WHERE id = :id AND password = :was;

-- @exec staff_put_totp(id int, totp text, step int)
UPDATE staff SET totp = :totp, totp_step = :step WHERE id = :id;

-- @exec1 staff_use_totp(id int, step int)
UPDATE staff SET totp_step = :step WHERE id = :id AND totp_step < :step;

-- @exec staff_put_lock(id int, locked_until int, failed int)
UPDATE staff SET locked_until = :locked_until, failed = :failed WHERE id = :id;

-- @exec staff_add_miss(id int)
UPDATE staff SET failed = failed + 1 WHERE id = :id;

-- @insert account_add(person_id int, login text, phone text, password text, now int)
INSERT INTO account (person_id, login, phone, password, verified_at, failed, locked_until, created_at)
VALUES (:person_id, :login, :phone, :password, :now, 0, 0, :now);

-- @one account_taken(phone text) -> (n int)
SELECT COUNT(*) FROM account WHERE login = :phone OR phone = :phone;

-- @many mandates_to(person_id int, day int) -> (id int, from_person_id int, name text, kind int, cccd text, tax_code text, phone text, email text, address text, area_code text, scope text, to_day int)
SELECT m.id, m.from_person_id, p.name, p.kind, p.cccd, p.tax_code, p.phone, p.email, p.address, p.area_code, m.scope, m.to_day
FROM mandate m JOIN person p ON p.id = m.from_person_id
WHERE m.to_person_id = :person_id AND m.accepted_at > 0 AND m.revoked_at = 0 AND m.from_day <= :day AND m.to_day >= :day ORDER BY p.name, m.id;
