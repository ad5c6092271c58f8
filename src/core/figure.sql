-- figure.sql — facts, counters, and the lists behind them. Written by hand from one list of columns; keep them in that order:
-- received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s

-- @one figure_source(case_id int) -> (kind int, agency_id int, rev_id int, channel int, state int, received_at int, promised_at int, ended_at int, paused_at int, apology_at int, rated_at int, rating int)
SELECT c.kind, c.agency_id, c.procedure_rev_id, c.channel, c.state, c.received_at, c.promised_at, c.ended_at,
       COALESCE((SELECT MAX(p.from_at) FROM pause p WHERE p.case_id = c.id AND p.to_at = 0), 0),
       COALESCE((SELECT MIN(x.at) FROM apology x WHERE x.case_id = c.id), 0),
       CASE WHEN c.status = 10 THEN COALESCE((SELECT MIN(e.at) FROM event e WHERE e.case_id = c.id AND e.verb = 24), 0) ELSE 0 END,
       CASE WHEN c.status = 10 THEN COALESCE((SELECT SUM(t.score) * 100 / (2 * COUNT(*)) FROM rating t WHERE t.case_id = c.id AND t.item > 0), 0) ELSE 0 END
FROM case_ c WHERE c.id = :case_id;

-- @one fact_of(case_id int) -> (agency_id int, rev_id int, channel int, received_day int, due_day int, end_day int, class_ int, cleared_day int, paused_day int, apology_day int, rated_day int, rating int, worked_s int, limit_s int, bucket int)
SELECT agency_id, rev_id, channel, received_day, due_day, end_day, class, cleared_day, paused_day, apology_day, rated_day, rating, worked_s, limit_s, bucket FROM fact WHERE case_id = :case_id;

-- @exec fact_put(case_id int, agency_id int, rev_id int, channel int, received_day int, due_day int, end_day int, class_ int, cleared_day int, paused_day int, apology_day int, rated_day int, rating int, worked_s int, limit_s int, bucket int)
INSERT INTO fact (case_id, agency_id, rev_id, channel, received_day, due_day, end_day, class, cleared_day, paused_day, apology_day, rated_day, rating, worked_s, limit_s, bucket) VALUES (:case_id, :agency_id, :rev_id, :channel, :received_day, :due_day, :end_day, :class_, :cleared_day, :paused_day, :apology_day, :rated_day, :rating, :worked_s, :limit_s, :bucket)
ON CONFLICT (case_id) DO UPDATE SET agency_id = excluded.agency_id, rev_id = excluded.rev_id, channel = excluded.channel, received_day = excluded.received_day, due_day = excluded.due_day, end_day = excluded.end_day, class = excluded.class, cleared_day = excluded.cleared_day, paused_day = excluded.paused_day, apology_day = excluded.apology_day, rated_day = excluded.rated_day, rating = excluded.rating, worked_s = excluded.worked_s, limit_s = excluded.limit_s, bucket = excluded.bucket;

-- @exec fact_drop(case_id int)
DELETE FROM fact WHERE case_id = :case_id;

-- @exec figure_add(cube int, grain int, period int, agency_id int, rev_id int, channel int, received int, early int, on_time int, late int, no_due int, refused int, withdrawn int, turned_away int, due int, cleared int, paused int, apologised int, rated int, rating int, worked_s int, limit_s int)
INSERT INTO figure (cube, grain, period, agency_id, rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s)
VALUES (:cube, :grain, :period, :agency_id, :rev_id, :channel, :received, :early, :on_time, :late, :no_due, :refused, :withdrawn, :turned_away, :due, :cleared, :paused, :apologised, :rated, :rating, :worked_s, :limit_s)
ON CONFLICT (cube, grain, period, agency_id, rev_id, channel) DO UPDATE SET received = figure.received + excluded.received, early = figure.early + excluded.early, on_time = figure.on_time + excluded.on_time, late = figure.late + excluded.late, no_due = figure.no_due + excluded.no_due, refused = figure.refused + excluded.refused, withdrawn = figure.withdrawn + excluded.withdrawn, turned_away = figure.turned_away + excluded.turned_away, due = figure.due + excluded.due, cleared = figure.cleared + excluded.cleared, paused = figure.paused + excluded.paused, apologised = figure.apologised + excluded.apologised, rated = figure.rated + excluded.rated, rating = figure.rating + excluded.rating, worked_s = figure.worked_s + excluded.worked_s, limit_s = figure.limit_s + excluded.limit_s;

-- @exec figure_hours_add(cube int, grain int, period int, kind int, agency_id int, rev_id int, channel int, bucket int, n int)
INSERT INTO figure_hours (cube, grain, period, kind, agency_id, rev_id, channel, bucket, n) VALUES (:cube, :grain, :period, :kind, :agency_id, :rev_id, :channel, :bucket, :n)
ON CONFLICT (cube, grain, period, kind, agency_id, rev_id, channel, bucket) DO UPDATE SET n = figure_hours.n + excluded.n;

-- @many figure_sum(cube int, grain int, from_period int, to_period int) -> (agency_id int, rev_id int, channel int, received int, early int, on_time int, late int, no_due int, refused int, withdrawn int, turned_away int, due int, cleared int, paused int, apologised int, rated int, rating int, worked_s int, limit_s int)
SELECT agency_id, rev_id, channel, COALESCE(SUM(received), 0), COALESCE(SUM(early), 0), COALESCE(SUM(on_time), 0), COALESCE(SUM(late), 0), COALESCE(SUM(no_due), 0), COALESCE(SUM(refused), 0), COALESCE(SUM(withdrawn), 0), COALESCE(SUM(turned_away), 0), COALESCE(SUM(due), 0), COALESCE(SUM(cleared), 0), COALESCE(SUM(paused), 0), COALESCE(SUM(apologised), 0), COALESCE(SUM(rated), 0), COALESCE(SUM(rating), 0), COALESCE(SUM(worked_s), 0), COALESCE(SUM(limit_s), 0)
FROM figure WHERE cube = :cube AND grain = :grain AND period >= :from_period AND period < :to_period GROUP BY agency_id, rev_id, channel;

-- @many figure_sum_agency(agency_id int, grain int, from_period int, to_period int) -> (rev_id int, channel int, received int, early int, on_time int, late int, no_due int, refused int, withdrawn int, turned_away int, due int, cleared int, paused int, apologised int, rated int, rating int, worked_s int, limit_s int)
SELECT rev_id, channel, COALESCE(SUM(received), 0), COALESCE(SUM(early), 0), COALESCE(SUM(on_time), 0), COALESCE(SUM(late), 0), COALESCE(SUM(no_due), 0), COALESCE(SUM(refused), 0), COALESCE(SUM(withdrawn), 0), COALESCE(SUM(turned_away), 0), COALESCE(SUM(due), 0), COALESCE(SUM(cleared), 0), COALESCE(SUM(paused), 0), COALESCE(SUM(apologised), 0), COALESCE(SUM(rated), 0), COALESCE(SUM(rating), 0), COALESCE(SUM(worked_s), 0), COALESCE(SUM(limit_s), 0)
FROM figure WHERE cube = 2 AND agency_id = :agency_id AND grain = :grain AND period >= :from_period AND period < :to_period GROUP BY rev_id, channel;

-- @many figure_hours_sum(cube int, grain int, from_period int, to_period int) -> (kind int, agency_id int, rev_id int, channel int, bucket int, n int)
SELECT kind, agency_id, rev_id, channel, bucket, SUM(n) FROM figure_hours
WHERE cube = :cube AND grain = :grain AND period >= :from_period AND period < :to_period GROUP BY kind, agency_id, rev_id, channel, bucket;

-- @many figure_hours_sum_agency(agency_id int, grain int, from_period int, to_period int) -> (kind int, rev_id int, channel int, bucket int, n int)
SELECT kind, rev_id, channel, bucket, SUM(n) FROM figure_hours
WHERE cube = 2 AND agency_id = :agency_id AND grain = :grain AND period >= :from_period AND period < :to_period GROUP BY kind, rev_id, channel, bucket;

-- Open ones that fall due later today: the counters know days, not hours.
-- @many figure_later_today(today int, now int) -> (agency_id int, rev_id int, channel int, n int)
SELECT f.agency_id, f.rev_id, f.channel, COUNT(*) FROM fact f JOIN case_ c ON c.id = f.case_id
WHERE f.end_day = 0 AND f.due_day = :today AND c.promised_at >= :now GROUP BY f.agency_id, f.rev_id, f.channel;

-- @many figure_bodies() -> (id int, code text, name text, level text)
SELECT id, code, name, level FROM agency ORDER BY name, code;

-- @many figure_places() -> (agency_id int, parent_code text, valid_from int)
SELECT agency_id, parent_code, valid_from FROM agency_place ORDER BY agency_id, valid_from;

-- @exec figure_place_note(day int)
INSERT INTO agency_place (agency_id, parent_code, valid_from)
SELECT g.id, g.parent_code, CASE WHEN EXISTS (SELECT 1 FROM agency_place w WHERE w.agency_id = g.id) THEN :day ELSE 0 END FROM agency g
WHERE g.parent_code <> COALESCE((SELECT w.parent_code FROM agency_place w WHERE w.agency_id = g.id ORDER BY w.valid_from DESC LIMIT 1), '~')
ON CONFLICT (agency_id, valid_from) DO UPDATE SET parent_code = excluded.parent_code;

-- @many figure_revs() -> (id int, procedure text, name text, field text, field_name text)
SELECT r.id, p.code, c.name, r.field_code, COALESCE(f.name, r.field_code) FROM procedure_rev r JOIN procedure_ p ON p.id = r.procedure_id
JOIN procedure_rev c ON c.id = CASE WHEN p.current_rev_id > 0 THEN p.current_rev_id ELSE r.id END LEFT JOIN field f ON f.code = r.field_code;

-- @many figure_cases(received_from int, received_to int, end_from int, end_to int, open_at int, classes int, over int, today int, now int, paused int, apology_from int, apology_to int, rated_from int, rated_to int, channel int, field text, procedure text, level text, agency text, alone int, tree_day int, after int, most int) -> (id int, code text, title text, agency text, procedure_name text, applicant text, channel_ int, state int, status int, received_at int, promised_at int, due_at int, ended_at int, class_ int, worked_s int, limit_s int)
WITH RECURSIVE stood(id, code, parent) AS (
    SELECT g.id, g.code, w.parent_code FROM agency g JOIN agency_place w ON w.agency_id = g.id
    WHERE w.valid_from = (SELECT MAX(x.valid_from) FROM agency_place x WHERE x.agency_id = g.id AND x.valid_from <= :tree_day)),
branch(id, code) AS (
    SELECT id, code FROM stood WHERE code = :agency UNION SELECT s.id, s.code FROM stood s JOIN branch b ON s.parent = b.code AND s.code <> s.parent)
SELECT c.id, c.code, c.title, g.name, r.name, COALESCE(d.applicant_name, ''), f.channel, c.state, c.status, c.received_at, c.promised_at, c.due_at, c.ended_at, f.class, f.worked_s, f.limit_s
FROM fact f JOIN case_ c ON c.id = f.case_id JOIN procedure_rev r ON r.id = f.rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN agency g ON g.id = f.agency_id
LEFT JOIN dossier d ON d.case_id = c.id
WHERE f.received_day >= :received_from AND f.received_day < :received_to AND f.end_day >= :end_from AND f.end_day < :end_to
  AND (:open_at = 0 OR f.end_day = 0 OR f.end_day >= :open_at)
  AND (:classes = 0 OR (:classes >> CAST(f.class AS SMALLINT)) & 1 = 1)
  AND (:over = 0 OR (:over = 1) = (f.due_day > 0 AND f.due_day < :open_at AND (f.due_day <> :today OR c.promised_at < :now)))
  AND (:paused = 0 OR f.paused_day > 0)
  AND (:apology_to = 0 OR (f.apology_day >= :apology_from AND f.apology_day < :apology_to))
  AND (:rated_to = 0 OR (f.rated_day >= :rated_from AND f.rated_day < :rated_to))
  AND (:channel = 0 OR f.channel = :channel) AND (:field = '' OR r.field_code = :field) AND (:procedure = '' OR p.code = :procedure)
  AND (:level = '' OR g.level = :level)
  AND (:agency = '' OR (:alone = 1 AND g.code = :agency) OR (:alone = 0 AND f.agency_id IN (SELECT id FROM branch)))
  AND f.case_id > :after ORDER BY f.case_id LIMIT :most;

-- @one figure_cases_count(received_from int, received_to int, end_from int, end_to int, open_at int, classes int, over int, today int, now int, paused int, apology_from int, apology_to int, rated_from int, rated_to int, channel int, field text, procedure text, level text, agency text, alone int, tree_day int) -> (n int)
WITH RECURSIVE stood(id, code, parent) AS (
    SELECT g.id, g.code, w.parent_code FROM agency g JOIN agency_place w ON w.agency_id = g.id
    WHERE w.valid_from = (SELECT MAX(x.valid_from) FROM agency_place x WHERE x.agency_id = g.id AND x.valid_from <= :tree_day)),
branch(id, code) AS (
    SELECT id, code FROM stood WHERE code = :agency UNION SELECT s.id, s.code FROM stood s JOIN branch b ON s.parent = b.code AND s.code <> s.parent)
SELECT COUNT(*) FROM fact f JOIN case_ c ON c.id = f.case_id JOIN procedure_rev r ON r.id = f.rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN agency g ON g.id = f.agency_id
WHERE f.received_day >= :received_from AND f.received_day < :received_to AND f.end_day >= :end_from AND f.end_day < :end_to
  AND (:open_at = 0 OR f.end_day = 0 OR f.end_day >= :open_at)
  AND (:classes = 0 OR (:classes >> CAST(f.class AS SMALLINT)) & 1 = 1)
  AND (:over = 0 OR (:over = 1) = (f.due_day > 0 AND f.due_day < :open_at AND (f.due_day <> :today OR c.promised_at < :now)))
  AND (:paused = 0 OR f.paused_day > 0)
  AND (:apology_to = 0 OR (f.apology_day >= :apology_from AND f.apology_day < :apology_to))
  AND (:rated_to = 0 OR (f.rated_day >= :rated_from AND f.rated_day < :rated_to))
  AND (:channel = 0 OR f.channel = :channel) AND (:field = '' OR r.field_code = :field) AND (:procedure = '' OR p.code = :procedure)
  AND (:level = '' OR g.level = :level)
  AND (:agency = '' OR (:alone = 1 AND g.code = :agency) OR (:alone = 0 AND f.agency_id IN (SELECT id FROM branch)));

-- Sums made by the engine: for stores from before the counters, and for recounting.
-- @exec figure_wipe()
DELETE FROM figure;
-- @exec figure_hours_wipe()
DELETE FROM figure_hours;
-- @exec fact_wipe()
DELETE FROM fact;
-- @many figure_dossiers(after int) -> (id int)
SELECT id FROM case_ WHERE kind = 1 AND id > :after ORDER BY id LIMIT 5000;
-- @one figure_missing() -> (n int)
SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM fact) AND EXISTS (SELECT 1 FROM case_ WHERE kind = 1 AND received_at > 0) THEN 1 ELSE 0 END;

-- @exec figure_fill_days()
INSERT INTO figure (cube, grain, period, agency_id, rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s)
SELECT 2, 0, day, agency_id, rev_id, channel, SUM(received), SUM(early), SUM(on_time), SUM(late), SUM(no_due), SUM(refused), SUM(withdrawn), SUM(turned_away), SUM(due), SUM(cleared), SUM(paused), SUM(apologised), SUM(rated), SUM(rating), SUM(worked_s), SUM(limit_s)
FROM (SELECT received_day AS day, agency_id, rev_id, channel, 1 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE received_day > 0
    UNION ALL SELECT end_day AS day, agency_id, rev_id, channel, 0 AS received, CASE WHEN class = 1 THEN 1 ELSE 0 END AS early, CASE WHEN class = 2 THEN 1 ELSE 0 END AS on_time, CASE WHEN class = 3 THEN 1 ELSE 0 END AS late, CASE WHEN class = 4 THEN 1 ELSE 0 END AS no_due, CASE WHEN class = 5 THEN 1 ELSE 0 END AS refused, CASE WHEN class = 6 THEN 1 ELSE 0 END AS withdrawn, CASE WHEN class = 7 THEN 1 ELSE 0 END AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, worked_s AS worked_s, limit_s AS limit_s FROM fact WHERE end_day > 0
    UNION ALL SELECT due_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 1 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE due_day > 0
    UNION ALL SELECT cleared_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 1 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE cleared_day > 0
    UNION ALL SELECT paused_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 1 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE paused_day > 0
    UNION ALL SELECT apology_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 1 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE apology_day > 0
    UNION ALL SELECT rated_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 1 AS rated, rating AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE rated_day > 0) x GROUP BY day, agency_id, rev_id, channel;

-- @exec figure_fill_spans(grain int)
INSERT INTO figure (cube, grain, period, agency_id, rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s)
SELECT 2, :grain, CASE WHEN :grain = 1 THEN d.month ELSE d.year END, agency_id, rev_id, channel, SUM(received), SUM(early), SUM(on_time), SUM(late), SUM(no_due), SUM(refused), SUM(withdrawn), SUM(turned_away), SUM(due), SUM(cleared), SUM(paused), SUM(apologised), SUM(rated), SUM(rating), SUM(worked_s), SUM(limit_s)
FROM figure f JOIN figure_day d ON d.day = f.period WHERE f.cube = 2 AND f.grain = 0 GROUP BY 3, agency_id, rev_id, channel;

-- @exec figure_fill_cube(cube int)
INSERT INTO figure (cube, grain, period, agency_id, rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s)
SELECT :cube, grain, period, CASE WHEN :cube = 0 THEN agency_id ELSE 0 END, CASE WHEN :cube = 1 THEN rev_id ELSE 0 END, channel, SUM(received), SUM(early), SUM(on_time), SUM(late), SUM(no_due), SUM(refused), SUM(withdrawn), SUM(turned_away), SUM(due), SUM(cleared), SUM(paused), SUM(apologised), SUM(rated), SUM(rating), SUM(worked_s), SUM(limit_s)
FROM figure WHERE cube = 2 GROUP BY grain, period, 4, 5, channel;

-- @exec figure_hours_fill_days()
INSERT INTO figure_hours (cube, grain, period, kind, agency_id, rev_id, channel, bucket, n)
SELECT 2, 0, day, kind, agency_id, rev_id, channel, bucket, COUNT(*) FROM (SELECT end_day AS day, 0 AS kind, agency_id, rev_id, channel, bucket FROM fact WHERE end_day > 0 AND bucket >= 0 AND bucket < 999
    UNION ALL SELECT received_day, 1, agency_id, rev_id, channel, bucket FROM fact WHERE received_day > 0 AND bucket >= 0) x GROUP BY day, kind, agency_id, rev_id, channel, bucket;

-- @exec figure_hours_fill_spans(grain int)
INSERT INTO figure_hours (cube, grain, period, kind, agency_id, rev_id, channel, bucket, n)
SELECT 2, :grain, CASE WHEN :grain = 1 THEN d.month ELSE d.year END, kind, agency_id, rev_id, channel, bucket, SUM(n)
FROM figure_hours f JOIN figure_day d ON d.day = f.period WHERE f.cube = 2 AND f.grain = 0 GROUP BY 3, kind, agency_id, rev_id, channel, bucket;

-- @exec figure_hours_fill_cube(cube int)
INSERT INTO figure_hours (cube, grain, period, kind, agency_id, rev_id, channel, bucket, n)
SELECT :cube, grain, period, kind, CASE WHEN :cube = 0 THEN agency_id ELSE 0 END, CASE WHEN :cube = 1 THEN rev_id ELSE 0 END, channel, bucket, SUM(n)
FROM figure_hours WHERE cube = 2 GROUP BY grain, period, kind, 5, 6, channel, bucket;

-- Where counters and facts differ.
-- @many figure_check_days() -> (day int, agency_id int, rev_id int, channel int)
SELECT day, agency_id, rev_id, channel FROM (SELECT received_day AS day, agency_id, rev_id, channel, 1 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE received_day > 0
    UNION ALL SELECT end_day AS day, agency_id, rev_id, channel, 0 AS received, CASE WHEN class = 1 THEN 1 ELSE 0 END AS early, CASE WHEN class = 2 THEN 1 ELSE 0 END AS on_time, CASE WHEN class = 3 THEN 1 ELSE 0 END AS late, CASE WHEN class = 4 THEN 1 ELSE 0 END AS no_due, CASE WHEN class = 5 THEN 1 ELSE 0 END AS refused, CASE WHEN class = 6 THEN 1 ELSE 0 END AS withdrawn, CASE WHEN class = 7 THEN 1 ELSE 0 END AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, worked_s AS worked_s, limit_s AS limit_s FROM fact WHERE end_day > 0
    UNION ALL SELECT due_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 1 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE due_day > 0
    UNION ALL SELECT cleared_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 1 AS cleared, 0 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE cleared_day > 0
    UNION ALL SELECT paused_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 1 AS paused, 0 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE paused_day > 0
    UNION ALL SELECT apology_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 1 AS apologised, 0 AS rated, 0 AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE apology_day > 0
    UNION ALL SELECT rated_day AS day, agency_id, rev_id, channel, 0 AS received, 0 AS early, 0 AS on_time, 0 AS late, 0 AS no_due, 0 AS refused, 0 AS withdrawn, 0 AS turned_away, 0 AS due, 0 AS cleared, 0 AS paused, 0 AS apologised, 1 AS rated, rating AS rating, 0 AS worked_s, 0 AS limit_s FROM fact WHERE rated_day > 0
    UNION ALL SELECT period, agency_id, rev_id, channel, -received, -early, -on_time, -late, -no_due, -refused, -withdrawn, -turned_away, -due, -cleared, -paused, -apologised, -rated, -rating, -worked_s, -limit_s FROM figure WHERE cube = 2 AND grain = 0) x
GROUP BY day, agency_id, rev_id, channel HAVING SUM(received) <> 0 OR SUM(early) <> 0 OR SUM(on_time) <> 0 OR SUM(late) <> 0 OR SUM(no_due) <> 0 OR SUM(refused) <> 0 OR SUM(withdrawn) <> 0 OR SUM(turned_away) <> 0 OR SUM(due) <> 0 OR SUM(cleared) <> 0 OR SUM(paused) <> 0 OR SUM(apologised) <> 0 OR SUM(rated) <> 0 OR SUM(rating) <> 0 OR SUM(worked_s) <> 0 OR SUM(limit_s) <> 0;

-- @many figure_check_spans(grain int) -> (period int, agency_id int, rev_id int, channel int)
SELECT period, agency_id, rev_id, channel FROM (
    SELECT CASE WHEN :grain = 1 THEN d.month ELSE d.year END AS period, agency_id, rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s FROM figure f JOIN figure_day d ON d.day = f.period WHERE f.cube = 2 AND f.grain = 0
    UNION ALL SELECT period, agency_id, rev_id, channel, -received, -early, -on_time, -late, -no_due, -refused, -withdrawn, -turned_away, -due, -cleared, -paused, -apologised, -rated, -rating, -worked_s, -limit_s FROM figure WHERE cube = 2 AND grain = :grain) x
GROUP BY period, agency_id, rev_id, channel HAVING SUM(received) <> 0 OR SUM(early) <> 0 OR SUM(on_time) <> 0 OR SUM(late) <> 0 OR SUM(no_due) <> 0 OR SUM(refused) <> 0 OR SUM(withdrawn) <> 0 OR SUM(turned_away) <> 0 OR SUM(due) <> 0 OR SUM(cleared) <> 0 OR SUM(paused) <> 0 OR SUM(apologised) <> 0 OR SUM(rated) <> 0 OR SUM(rating) <> 0 OR SUM(worked_s) <> 0 OR SUM(limit_s) <> 0;

-- @many figure_check_cube(cube int) -> (grain int, period int, agency_id int, rev_id int, channel int)
SELECT grain, period, agency_id, rev_id, channel FROM (
    SELECT grain, period, CASE WHEN :cube = 0 THEN agency_id ELSE 0 END AS agency_id, CASE WHEN :cube = 1 THEN rev_id ELSE 0 END AS rev_id, channel, received, early, on_time, late, no_due, refused, withdrawn, turned_away, due, cleared, paused, apologised, rated, rating, worked_s, limit_s FROM figure WHERE cube = 2
    UNION ALL SELECT grain, period, agency_id, rev_id, channel, -received, -early, -on_time, -late, -no_due, -refused, -withdrawn, -turned_away, -due, -cleared, -paused, -apologised, -rated, -rating, -worked_s, -limit_s FROM figure WHERE cube = :cube) x
GROUP BY grain, period, agency_id, rev_id, channel HAVING SUM(received) <> 0 OR SUM(early) <> 0 OR SUM(on_time) <> 0 OR SUM(late) <> 0 OR SUM(no_due) <> 0 OR SUM(refused) <> 0 OR SUM(withdrawn) <> 0 OR SUM(turned_away) <> 0 OR SUM(due) <> 0 OR SUM(cleared) <> 0 OR SUM(paused) <> 0 OR SUM(apologised) <> 0 OR SUM(rated) <> 0 OR SUM(rating) <> 0 OR SUM(worked_s) <> 0 OR SUM(limit_s) <> 0;

-- @many figure_hours_check_days() -> (day int, kind int, agency_id int, rev_id int, channel int, bucket int)
SELECT day, kind, agency_id, rev_id, channel, bucket FROM (
    SELECT day, kind, agency_id, rev_id, channel, bucket, 1 AS n FROM (SELECT end_day AS day, 0 AS kind, agency_id, rev_id, channel, bucket FROM fact WHERE end_day > 0 AND bucket >= 0 AND bucket < 999
    UNION ALL SELECT received_day, 1, agency_id, rev_id, channel, bucket FROM fact WHERE received_day > 0 AND bucket >= 0) y
    UNION ALL SELECT period, kind, agency_id, rev_id, channel, bucket, -n FROM figure_hours WHERE cube = 2 AND grain = 0) x
GROUP BY day, kind, agency_id, rev_id, channel, bucket HAVING SUM(n) <> 0;

-- @many figure_hours_check_rest() -> (cube int, grain int, period int, kind int, agency_id int, rev_id int, channel int, bucket int)
SELECT cube, grain, period, kind, agency_id, rev_id, channel, bucket FROM (
    SELECT k.cube, w.grain, CASE w.grain WHEN 0 THEN f.period WHEN 1 THEN d.month ELSE d.year END AS period, f.kind,
           CASE WHEN k.cube = 1 THEN 0 ELSE f.agency_id END AS agency_id, CASE WHEN k.cube = 0 THEN 0 ELSE f.rev_id END AS rev_id, f.channel, f.bucket, f.n
    FROM figure_hours f JOIN figure_day d ON d.day = f.period
    CROSS JOIN (SELECT 0 AS cube UNION ALL SELECT 1 UNION ALL SELECT 2) k CROSS JOIN (SELECT 0 AS grain UNION ALL SELECT 1 UNION ALL SELECT 2) w
    WHERE f.cube = 2 AND f.grain = 0
    UNION ALL SELECT cube, grain, period, kind, agency_id, rev_id, channel, bucket, -n FROM figure_hours) x
GROUP BY cube, grain, period, kind, agency_id, rev_id, channel, bucket HAVING SUM(n) <> 0;
