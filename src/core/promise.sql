-- promise.sql — the rows a due date is made of.

-- @one calendar_head(code text) -> (code text, name text, parent_code text)
SELECT code, name, parent_code FROM calendar WHERE code = :code;

-- @one calendar_latest() -> (rev int)
SELECT COALESCE(MAX(rev), 0) FROM calendar_rev;

-- @many calendar_sessions(code text, parent_code text) -> (calendar_code text, valid_from int, valid_to int, weekday int, from_min int, to_min int, rev_from int, rev_to int)
SELECT calendar_code, valid_from, valid_to, weekday, from_min, to_min, rev_from, rev_to FROM calendar_session
WHERE calendar_code IN (:code, :parent_code) ORDER BY calendar_code, weekday, from_min;

-- @many calendar_days(code text, parent_code text) -> (layer text, day int, kind text, name text, document text, replaces int, sessions text, rev_from int, rev_to int)
SELECT layer, day, kind, name, document, replaces, sessions, rev_from, rev_to FROM calendar_day
WHERE layer IN ('national', :code, :parent_code) ORDER BY day, layer;

-- @one rules_row_on(day int) -> (csv text)
SELECT csv FROM rules WHERE valid_from <= :day AND valid_to >= :day ORDER BY valid_from, code LIMIT 1;

-- @one rules_row(code text) -> (csv text)
SELECT csv FROM rules WHERE code = :code;

-- @one limit_of(rev_id int) -> (limit_value text, limit_unit text, cutoff text)
SELECT limit_value, limit_unit, cutoff FROM procedure_rev WHERE id = :rev_id;

-- @one agency_calendar(id int) -> (code text, parent_code text, calendar_code text)
SELECT code, parent_code, calendar_code FROM agency WHERE id = :id;

-- @one agency_calendar_by_code(code text) -> (code text, parent_code text, calendar_code text)
SELECT code, parent_code, calendar_code FROM agency WHERE code = :code;

-- @one extension_of(case_id int) -> (at int, new_due_at int)
SELECT at, new_due_at FROM apology WHERE case_id = :case_id ORDER BY id DESC LIMIT 1;
