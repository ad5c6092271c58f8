-- report.sql — what a report's questions are chosen from, and why a dossier is late. Figures themselves: core/figure.sql.

-- @many report_agencies() -> (id int, code text, name text, level text, kind text, parent_code text)
SELECT id, code, name, level, kind, parent_code FROM agency ORDER BY name, code;

-- Bodies that ever counted anything: what is worth choosing.
-- @many report_counted() -> (code text)
SELECT g.code FROM agency g WHERE EXISTS (SELECT 1 FROM figure f WHERE f.cube = 2 AND f.grain = 2 AND f.agency_id = g.id);

-- @many report_fields() -> (code text, name text)
SELECT code, name FROM field ORDER BY name, code;

-- @many report_procedures(field text) -> (code text, name text)
SELECT p.code, MAX(r.name) FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id
WHERE (:field = '' OR r.field_code = :field)
  AND EXISTS (SELECT 1 FROM figure f WHERE f.cube = 1 AND f.grain = 2 AND f.rev_id = r.id) GROUP BY p.code ORDER BY 2, 1;

-- @one report_cause(case_id int) -> (reason text)
SELECT reason FROM apology WHERE case_id = :case_id ORDER BY at DESC, id DESC LIMIT 1;
