-- person.sql — who a dossier is for.

-- @one person_by_id(id int) -> (id int, kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text)
SELECT id, kind, name, cccd, tax_code, birth_day, sex, phone, email, address, area_code FROM person WHERE id = :id;

-- @one person_by_cccd(cccd text) -> (id int, kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text)
SELECT id, kind, name, cccd, tax_code, birth_day, sex, phone, email, address, area_code FROM person WHERE cccd = :cccd AND cccd <> '' ORDER BY id LIMIT 1;

-- @one person_by_tax(tax_code text) -> (id int, kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text)
SELECT id, kind, name, cccd, tax_code, birth_day, sex, phone, email, address, area_code FROM person WHERE tax_code = :tax_code AND tax_code <> '' ORDER BY id LIMIT 1;

-- @many person_find(number text, phone text) -> (id int, kind int, name text, cccd text, tax_code text, birth_day int, phone text, email text, address text, area_code text)
SELECT id, kind, name, cccd, tax_code, birth_day, phone, email, address, area_code FROM person
WHERE (cccd = :number AND cccd <> '') OR (tax_code = :number AND tax_code <> '') OR (phone = :phone AND phone <> '') ORDER BY id LIMIT 10;

-- @insert person_add(kind int, name text, cccd text, tax_code text, birth_day int, sex int, phone text, email text, address text, area_code text, created_at int)
INSERT INTO person (kind, name, cccd, tax_code, birth_day, sex, phone, email, address, area_code, created_at)
VALUES (:kind, :name, :cccd, :tax_code, :birth_day, :sex, :phone, :email, :address, :area_code, :created_at);

-- @exec person_contact(id int, phone text, email text, address text, area_code text)
UPDATE person SET phone = :phone, email = :email, address = :address, area_code = :area_code WHERE id = :id;

-- @insert audit_add(at int, actor_kind int, actor_id int, what text, detail text)
INSERT INTO audit (at, actor_kind, actor_id, what, detail) VALUES (:at, :actor_kind, :actor_id, :what, :detail);
