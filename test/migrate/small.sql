-- What a dump of a demonstration store leaves out, so that it stays small: definitions, catalogue, officials and places that none of its
-- dossiers uses.
PRAGMA foreign_keys=OFF;
DELETE FROM definition WHERE kind <> 'settings.csv';
CREATE TEMP TABLE keep_rev AS SELECT procedure_rev_id AS id FROM case_ UNION SELECT procedure_rev_id FROM draft
  UNION SELECT p.current_rev_id FROM procedure_ p JOIN bundle b ON b.procedure_code = p.code WHERE b.code IN (SELECT p2.code FROM case_ c JOIN procedure_rev r ON r.id=c.procedure_rev_id JOIN procedure_ p2 ON p2.id=r.procedure_id);
DELETE FROM procedure_step WHERE rev_id NOT IN (SELECT id FROM keep_rev);
DELETE FROM procedure_paper WHERE rev_id NOT IN (SELECT id FROM keep_rev);
DELETE FROM procedure_fts WHERE rowid NOT IN (SELECT procedure_id FROM procedure_rev WHERE id IN (SELECT id FROM keep_rev));
DELETE FROM procedure_rev WHERE id NOT IN (SELECT id FROM keep_rev);
DELETE FROM procedure_ WHERE id NOT IN (SELECT procedure_id FROM procedure_rev);
DELETE FROM bundle WHERE procedure_code NOT IN (SELECT code FROM procedure_);
DELETE FROM form_def WHERE code NOT IN (SELECT form FROM procedure_rev);
DELETE FROM letter_text WHERE procedure_code NOT IN (SELECT code FROM procedure_);
CREATE TEMP TABLE keep_agency AS WITH RECURSIVE k(id) AS (
  SELECT agency_id FROM case_ UNION SELECT receiver_id FROM case_ UNION SELECT holder_agency_id FROM step_run UNION SELECT actor_agency_id FROM event
  UNION SELECT id FROM agency WHERE level IN ('province')
  UNION SELECT p.id FROM k JOIN agency a ON a.id=k.id JOIN agency p ON p.code=a.parent_code) SELECT id FROM k WHERE id IS NOT NULL;
DELETE FROM agency WHERE id NOT IN (SELECT id FROM keep_agency);
DELETE FROM staff_role WHERE agency_id NOT IN (SELECT id FROM agency);
CREATE TEMP TABLE keep_staff AS SELECT actor_id AS id FROM event WHERE actor_kind = 2 UNION SELECT for_id FROM event UNION SELECT holder_id FROM step_run UNION SELECT holder_id FROM case_
  UNION SELECT by_id FROM letter UNION SELECT actor_id FROM audit WHERE actor_kind = 2 UNION SELECT id FROM staff WHERE login IN ('tthcc.mc1', 'tthcc.gd', 'stp.cv1', 'stp.tp', 'stp.gd', 'admin', 'thanhtra');
DELETE FROM keep_staff WHERE id IS NULL;
DELETE FROM staff_role WHERE staff_id NOT IN (SELECT id FROM keep_staff);
DELETE FROM staff WHERE id NOT IN (SELECT id FROM keep_staff);
DELETE FROM substitution WHERE absent_id NOT IN (SELECT id FROM staff) OR substitute_id NOT IN (SELECT id FROM staff);
CREATE TEMP TABLE keep_person AS SELECT person_id AS id FROM case_ UNION SELECT filer_id FROM dossier UNION SELECT person_id FROM account UNION SELECT from_person_id FROM mandate UNION SELECT to_person_id FROM mandate;
DELETE FROM person WHERE id NOT IN (SELECT id FROM keep_person WHERE id IS NOT NULL);
DELETE FROM area WHERE level = 3 AND code NOT IN (SELECT area_code FROM dossier UNION SELECT area_code FROM person UNION SELECT area_code FROM agency);
DELETE FROM notice WHERE id % 6 <> 0;
UPDATE agency SET note = '';
DELETE FROM staff_role WHERE staff_id NOT IN (SELECT staff_id FROM staff_role GROUP BY staff_id HAVING COUNT(*) < 4) AND role NOT IN (1, 5, 6, 7);
INSERT INTO case_fts(case_fts) VALUES('optimize');
INSERT INTO procedure_fts(procedure_fts) VALUES('optimize');
VACUUM;
PRAGMA foreign_key_check;
