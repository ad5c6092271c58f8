-- account.sql — what only the account pages ask.

-- @many account_roles(staff_id int, day int) -> (role int, agency text, for_name text, to_day int)
SELECT r.role, g.name, '', CASE WHEN r.valid_to < 2932896 THEN r.valid_to ELSE 0 END FROM staff_role r JOIN agency g ON g.id = r.agency_id
WHERE r.staff_id = :staff_id AND r.valid_from <= :day AND r.valid_to >= :day
UNION ALL
SELECT r.role, g.name, x.name, b.to_day FROM substitution b
JOIN staff x ON x.id = b.absent_id
JOIN staff_role r ON r.staff_id = b.absent_id AND r.valid_from <= :day AND r.valid_to >= :day
JOIN agency g ON g.id = r.agency_id
WHERE b.substitute_id = :staff_id AND b.from_day <= :day AND b.to_day >= :day
ORDER BY 3, 2, 1;
