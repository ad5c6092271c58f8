-- case.sql — the only statements that write case_, event, step_run, clock, pause and apology.

-- @one case_by_id(id int) -> (id int, code text, kind int, parent_id int, title text, state int, status int, outcome int, step int, agency_id int, receiver_id int, holder_agency_id int, holder_role int, holder_id int, person_id int, procedure_rev_id int, channel int, received_at int, promised_at int, due_at int, step_due_at int, ended_at int, version int)
SELECT id, code, kind, parent_id, title, state, status, outcome, step, agency_id, receiver_id, holder_agency_id, holder_role, holder_id,
       person_id, procedure_rev_id, channel, received_at, promised_at, due_at, step_due_at, ended_at, version
FROM case_ WHERE id = :id;

-- @one case_id_by_code(code text) -> (id int)
SELECT id FROM case_ WHERE code = :code;

-- @insert case_insert(code text, kind int, parent_id int?, title text, state int, status int, step int, agency_id int, receiver_id int, holder_agency_id int?, holder_role int, holder_id int?, person_id int?, procedure_rev_id int, channel int, received_at int, promised_at int, due_at int, step_due_at int)
INSERT INTO case_ (code, kind, parent_id, title, state, status, outcome, step, agency_id, receiver_id, holder_agency_id, holder_role, holder_id,
                   person_id, procedure_rev_id, channel, received_at, promised_at, due_at, step_due_at, ended_at, version)
VALUES (:code, :kind, :parent_id, :title, :state, :status, 0, :step, :agency_id, :receiver_id, :holder_agency_id, :holder_role, :holder_id,
        :person_id, :procedure_rev_id, :channel, :received_at, :promised_at, :due_at, :step_due_at, 0, 1);

-- @exec1 case_update(id int, version int, code text, state int, status int, outcome int, step int, agency_id int, holder_agency_id int?, holder_role int, holder_id int?, received_at int, promised_at int, due_at int, step_due_at int, ended_at int)
UPDATE case_ SET code = :code, state = :state, status = :status, outcome = :outcome, step = :step, agency_id = :agency_id,
       holder_agency_id = :holder_agency_id, holder_role = :holder_role, holder_id = :holder_id, received_at = :received_at,
       promised_at = :promised_at, due_at = :due_at, step_due_at = :step_due_at, ended_at = :ended_at, version = version + 1
WHERE id = :id AND version = :version;

-- @many case_children(parent_id int) -> (id int, code text, kind int, title text, state int, status int, agency_id int, holder_agency_id int, received_at int, due_at int, promised_at int, ended_at int, procedure_rev_id int, agency_name text)
SELECT c.id, c.code, c.kind, c.title, c.state, c.status, c.agency_id, c.holder_agency_id, c.received_at, c.due_at, c.promised_at, c.ended_at, c.procedure_rev_id, g.name
FROM case_ c JOIN agency g ON g.id = c.agency_id WHERE c.parent_id = :parent_id ORDER BY c.id;

-- @one case_children_open(parent_id int) -> (n int)
SELECT COUNT(*) FROM case_ WHERE parent_id = :parent_id AND ended_at = 0;

-- @many bundle_members(case_id int) -> (seq int, name text, procedure_code text, rev_id int, decider text, place text, after_seq int, part_id int, after_ended_at int)
SELECT b.seq, b.name, b.procedure_code, r.id, r.decider, b.place, b.after_seq, COALESCE(k.case_id, 0),
       COALESCE((SELECT c.ended_at FROM bundle_part x JOIN case_ c ON c.id = x.case_id WHERE x.parent_id = :case_id AND x.seq = b.after_seq), 0)
FROM dossier d JOIN bundle b ON b.code = d.bundle_code
JOIN procedure_ p ON p.code = b.procedure_code JOIN procedure_rev r ON r.id = p.current_rev_id
LEFT JOIN bundle_part k ON k.parent_id = :case_id AND k.seq = b.seq
WHERE d.case_id = :case_id AND d.bundle_code <> '' ORDER BY b.seq;

-- @exec bundle_part_add(parent_id int, seq int, case_id int)
INSERT INTO bundle_part (parent_id, seq, case_id) VALUES (:parent_id, :seq, :case_id);

-- @one case_words(id int) -> (code text, title text, name text, id_number text, phone text)
SELECT c.code, c.title, d.applicant_name, d.id_number, d.phone FROM case_ c LEFT JOIN dossier d ON d.case_id = c.id WHERE c.id = :id;

-- Whoever may read it (core/access.c) is of one of these, or was.
-- @many case_scope(id int) -> (agency_id int)
SELECT receiver_id FROM case_ WHERE id = :id
UNION SELECT agency_id FROM case_ WHERE id = :id
UNION SELECT holder_agency_id FROM step_run WHERE case_id = :id
UNION SELECT p.agency_id FROM case_ c JOIN case_ p ON p.id = c.parent_id WHERE c.id = :id
UNION SELECT p.receiver_id FROM case_ c JOIN case_ p ON p.id = c.parent_id WHERE c.id = :id
UNION SELECT p.holder_agency_id FROM case_ c JOIN case_ p ON p.id = c.parent_id WHERE c.id = :id AND p.holder_agency_id IS NOT NULL
UNION SELECT k.holder_agency_id FROM case_ k WHERE k.parent_id = :id AND k.holder_agency_id IS NOT NULL
ORDER BY 1;

-- @one event_last(case_id int) -> (seq int, at int)
SELECT COALESCE(MAX(seq), 0), COALESCE(MAX(at), 0) FROM event WHERE case_id = :case_id;

-- @insert event_add(case_id int, seq int, at int, verb int, actor_kind int, actor_id int, actor_agency_id int, for_id int, step_from int, step_to int, status_to int, due_to int, note text, public int)
INSERT INTO event (case_id, seq, at, verb, actor_kind, actor_id, actor_agency_id, for_id, step_from, step_to, status_to, due_to, note, public)
VALUES (:case_id, :seq, :at, :verb, :actor_kind, :actor_id, :actor_agency_id, :for_id, :step_from, :step_to, :status_to, :due_to, :note, :public);

-- @many event_list(case_id int) -> (id int, seq int, at int, verb int, actor_kind int, actor_id int, for_id int, step_from int, step_to int, status_to int, due_to int, note text, public int, actor_name text, agency_name text, for_name text)
SELECT e.id, e.seq, e.at, e.verb, e.actor_kind, e.actor_id, e.for_id, e.step_from, e.step_to, e.status_to, e.due_to, e.note, e.public,
       CASE WHEN e.actor_kind = 2 THEN s.name WHEN e.actor_kind = 1 THEN p.name ELSE '' END, g.name, f.name
FROM event e
LEFT JOIN staff s ON e.actor_kind = 2 AND s.id = e.actor_id
LEFT JOIN account a ON e.actor_kind = 1 AND a.id = e.actor_id
LEFT JOIN person p ON p.id = a.person_id
LEFT JOIN agency g ON g.id = e.actor_agency_id
LEFT JOIN staff f ON f.id = e.for_id
WHERE e.case_id = :case_id ORDER BY e.seq;

-- @one case_facts(case_id int) -> (supplements int, apologies int, children_open int, outputs int, fee_owed int)
SELECT (SELECT COUNT(*) FROM pause p WHERE p.case_id = :case_id AND p.kind = 0),
       (SELECT COUNT(*) FROM apology x WHERE x.case_id = :case_id),
       (SELECT COUNT(*) FROM case_ k WHERE k.parent_id = :case_id AND k.ended_at = 0),
       (SELECT COUNT(*) FROM attachment t WHERE t.case_id = :case_id AND t.kind = 3 AND t.removed_at = 0
           AND t.added_at >= (SELECT COALESCE(MAX(r.entered_at), 0) FROM step_run r WHERE r.case_id = :case_id)),
       (SELECT COUNT(*) FROM dossier d WHERE d.case_id = :case_id AND d.fee_vnd > d.paid_vnd);

-- @insert step_run_open(case_id int, step int, name text, holder_agency_id int, holder_role int, holder_id int, entered_at int, due_at int)
INSERT INTO step_run (case_id, step, name, holder_agency_id, holder_role, holder_id, entered_at, due_at, left_at, note)
VALUES (:case_id, :step, :name, :holder_agency_id, :holder_role, :holder_id, :entered_at, :due_at, 0, '');

-- @exec step_run_close(case_id int, left_at int, holder_id int, note text)
UPDATE step_run SET left_at = :left_at, note = :note, holder_id = CASE WHEN :holder_id <> 0 THEN :holder_id ELSE holder_id END
WHERE case_id = :case_id AND left_at = 0;

-- @exec step_run_hold(case_id int, holder_id int)
UPDATE step_run SET holder_id = :holder_id WHERE case_id = :case_id AND left_at = 0;

-- @exec step_run_due(case_id int, due_at int)
UPDATE step_run SET due_at = :due_at WHERE case_id = :case_id AND left_at = 0;

-- @many step_run_list(case_id int) -> (id int, step int, name text, holder_agency_id int, holder_role int, holder_id int, entered_at int, due_at int, left_at int, note text, agency_name text, staff_name text)
SELECT r.id, r.step, r.name, r.holder_agency_id, r.holder_role, r.holder_id, r.entered_at, r.due_at, r.left_at, r.note, g.name, s.name
FROM step_run r LEFT JOIN agency g ON g.id = r.holder_agency_id LEFT JOIN staff s ON s.id = r.holder_id
WHERE r.case_id = :case_id ORDER BY r.id;

-- @exec clock_put(case_id int, calendar_code text, calendar_rev int, rules_code text, limit_value text, limit_unit text, cutoff text, started_at int)
INSERT INTO clock (case_id, calendar_code, calendar_rev, rules_code, limit_value, limit_unit, cutoff, started_at)
VALUES (:case_id, :calendar_code, :calendar_rev, :rules_code, :limit_value, :limit_unit, :cutoff, :started_at)
ON CONFLICT (case_id) DO UPDATE SET calendar_rev = excluded.calendar_rev;

-- @one clock_of(case_id int) -> (calendar_code text, calendar_rev int, rules_code text, limit_value text, limit_unit text, cutoff text, started_at int)
SELECT calendar_code, calendar_rev, rules_code, limit_value, limit_unit, cutoff, started_at FROM clock WHERE case_id = :case_id;

-- @insert pause_open(case_id int, kind int, from_at int, answer_by_day int, reason text)
INSERT INTO pause (case_id, kind, from_at, to_at, answer_by_day, reason) VALUES (:case_id, :kind, :from_at, 0, :answer_by_day, :reason);

-- @exec pause_close(case_id int, to_at int)
UPDATE pause SET to_at = :to_at WHERE case_id = :case_id AND to_at = 0;

-- @many pause_list(case_id int) -> (id int, kind int, from_at int, to_at int, answer_by_day int, reason text)
SELECT id, kind, from_at, to_at, answer_by_day, reason FROM pause WHERE case_id = :case_id ORDER BY from_at, id;

-- @insert apology_add(case_id int, at int, by_id int, reason text, old_due_at int, new_due_at int)
INSERT INTO apology (case_id, at, by_id, reason, old_due_at, new_due_at) VALUES (:case_id, :at, :by_id, :reason, :old_due_at, :new_due_at);

-- @many apology_list(case_id int) -> (id int, at int, by_id int, reason text, old_due_at int, new_due_at int, by_name text)
SELECT x.id, x.at, x.by_id, x.reason, x.old_due_at, x.new_due_at, s.name
FROM apology x LEFT JOIN staff s ON s.id = x.by_id WHERE x.case_id = :case_id ORDER BY x.id;

-- @one sequence_next(agency_id int, kind text, period int) -> (last int)
INSERT INTO sequence (agency_id, kind, period, last) VALUES (:agency_id, :kind, :period, 1)
ON CONFLICT (agency_id, kind, period) DO UPDATE SET last = sequence.last + 1 RETURNING last;

-- @many flow_steps_of(rev_id int) -> (seq int, code text, name text, kind int, role int, place text, budget_s int, outputs text)
SELECT seq, code, name, kind, role, place, budget_s, outputs FROM procedure_step WHERE rev_id = :rev_id ORDER BY seq;

-- @exec case_index(id int, words text)
INSERT INTO case_fts (rowid, words) VALUES (:id, :words);

-- @exec case_unindex(id int)
DELETE FROM case_fts WHERE rowid = :id;
