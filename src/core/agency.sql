-- agency.sql — bodies, valid in time, and how a place's selector becomes one of them.

-- @one agency_by_id(id int) -> (id int, code text, name text, short_name text, level text, kind text, parent_code text, area_code text, gov_code text, calendar_code text, scored text, valid_from int, valid_to int, successor_code text)
SELECT id, code, name, short_name, level, kind, parent_code, area_code, gov_code, calendar_code, scored, valid_from, valid_to, successor_code
FROM agency WHERE id = :id;

-- @one agency_by_code(code text) -> (id int, code text, name text, short_name text, level text, kind text, parent_code text, area_code text, gov_code text, calendar_code text, scored text, valid_from int, valid_to int, successor_code text)
SELECT id, code, name, short_name, level, kind, parent_code, area_code, gov_code, calendar_code, scored, valid_from, valid_to, successor_code
FROM agency WHERE code = :code;

-- @many agency_children(parent_code text, day int) -> (id int, code text, name text, short_name text, level text, kind text)
SELECT id, code, name, short_name, level, kind FROM agency
WHERE parent_code = :parent_code AND valid_from <= :day AND valid_to >= :day ORDER BY name, code;

-- @many agency_list(level text, day int) -> (id int, code text, name text, short_name text, level text, kind text, parent_code text, area_code text, scored text)
SELECT id, code, name, short_name, level, kind, parent_code, area_code, scored FROM agency
WHERE (level = :level OR :level = '') AND valid_from <= :day AND valid_to >= :day ORDER BY level, name, code;

-- @many staff_with(agency_id int, role int, day int) -> (id int, name text, title text, open int)
SELECT s.id, s.name, s.title,
       (SELECT COUNT(*) FROM case_ c WHERE c.holder_id = s.id)
FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE r.agency_id = :agency_id AND r.role = :role AND r.valid_from <= :day AND r.valid_to >= :day AND s.active = 1
ORDER BY s.name, s.id;

-- @one staff_fits(staff_id int, agency_id int, role int, day int) -> (n int)
SELECT COUNT(*) FROM staff_role r JOIN staff s ON s.id = r.staff_id
WHERE s.id = :staff_id AND s.active = 1 AND r.agency_id = :agency_id AND r.role = :role
  AND r.valid_from <= :day AND r.valid_to >= :day;
