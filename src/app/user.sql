-- user.sql — officials' logins from the command line: the first administrator of an installation, and the way back in.

-- @one user_by_login(login text) -> (id int, name text)
SELECT id, name FROM staff WHERE login = :login;

-- @insert user_add(login text, name text, title text, password text, now int)
INSERT INTO staff (login, name, title, phone, password, must_change, totp, totp_step, failed, locked_until, active, created_at)
VALUES (:login, :name, :title, '', :password, 1, '', 0, 0, 0, 1, :now);

-- @exec user_grant(staff_id int, agency_id int, role int, day int)
INSERT INTO staff_role (staff_id, agency_id, role, valid_from, valid_to) VALUES (:staff_id, :agency_id, :role, :day, 2932896)
ON CONFLICT (staff_id, agency_id, role, valid_from) DO NOTHING;

-- @exec1 user_password(id int, password text)
UPDATE staff SET password = :password, must_change = 1, totp = '', failed = 0, locked_until = 0, active = 1 WHERE id = :id;

-- @exec user_sessions_end(id int)
DELETE FROM session WHERE kind = 2 AND who_id = :id;

-- @many user_list() -> (login text, name text, active int, has_password int, totp int, roles int)
SELECT s.login, s.name, s.active, CASE WHEN s.password <> '' THEN 1 ELSE 0 END, CASE WHEN s.totp <> '' THEN 1 ELSE 0 END,
       (SELECT COUNT(*) FROM staff_role r WHERE r.staff_id = s.id)
FROM staff s ORDER BY s.login;
