-- live.sql — what a board is made of.

-- @many live_units(agency_id int) -> (id int)
WITH RECURSIVE unit (id, code, depth) AS (
    SELECT id, code, 0 FROM agency WHERE id = :agency_id
    UNION ALL
    SELECT g.id, g.code, u.depth + 1 FROM unit u JOIN agency g ON g.parent_code = u.code WHERE u.depth < 2)
SELECT id FROM unit LIMIT 1000;
