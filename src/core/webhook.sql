-- webhook.sql — the outbox of events, and who is told.

-- @many webhook_wanting(word text, agency_id int, receiver_id int) -> (id int)
SELECT id FROM webhook WHERE active = 1 AND removed_at = 0 AND (replace(events, ' ' || :word || ' ', '') <> events OR events = ' * ')
  AND (agency_id = 0 OR agency_id = :agency_id OR agency_id = :receiver_id) ORDER BY id;

-- @one webhook_any() -> (n int)
SELECT COUNT(*) FROM webhook WHERE active = 1 AND removed_at = 0;

-- @one webhook_case(case_id int, event_id int) -> (code text, kind int, status int, promised_at int, due_at int, ended_at int, procedure text, agency text, receiver text, agency_id int, receiver_id int, seq int, at int, parent text)
SELECT c.code, c.kind, c.status, c.promised_at, c.due_at, c.ended_at, p.code, g.code, o.code, c.agency_id, c.receiver_id, e.seq, e.at, COALESCE(u.code, '')
FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id
JOIN agency g ON g.id = c.agency_id JOIN agency o ON o.id = c.receiver_id JOIN event e ON e.id = :event_id
LEFT JOIN case_ u ON u.id = c.parent_id WHERE c.id = :case_id;

-- @insert webhook_event_add(key text, case_id int, type text, body text, at int)
INSERT INTO webhook_event (key, case_id, type, body, at) VALUES (:key, :case_id, :type, :body, :at);

-- @one webhook_event_by_key(key text) -> (id int)
SELECT id FROM webhook_event WHERE key = :key;

-- @exec webhook_delivery_add(webhook_id int, event_id int, case_id int, now int)
INSERT INTO webhook_delivery (webhook_id, event_id, case_id, next_at, leased_until, tries, over_at, gave_up_at, status, error)
VALUES (:webhook_id, :event_id, :case_id, :now, 0, 0, 0, 0, 0, '');

-- One of a case at a time: the oldest that is neither taken nor dropped. A subscription that is off keeps its rows.
-- @many webhook_due(now int) -> (id int, webhook_id int, case_id int, tries int, key text, type text, body text, url text, name text, secret text, old_secret text, old_until int, subject text)
SELECT d.id, d.webhook_id, d.case_id, d.tries, e.key, e.type, e.body, w.url, w.name, w.secret, w.old_secret, w.old_until, COALESCE(c.code, '')
FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id JOIN webhook_event e ON e.id = d.event_id LEFT JOIN case_ c ON c.id = d.case_id
WHERE d.over_at = 0 AND d.gave_up_at = 0 AND d.next_at <= :now AND d.leased_until <= :now AND w.removed_at = 0
  AND w.hold_until <= :now AND (w.active = 1 OR e.type = 'vn.motcua.thu-nghiem')
  AND NOT EXISTS (SELECT 1 FROM webhook_delivery f WHERE f.webhook_id = d.webhook_id AND f.case_id = d.case_id AND d.case_id > 0 AND f.over_at = 0 AND f.id < d.id)
ORDER BY d.next_at, d.id LIMIT 20;

-- @exec1 webhook_lease(id int, now int, until int)
UPDATE webhook_delivery SET leased_until = :until WHERE id = :id AND over_at = 0 AND gave_up_at = 0 AND leased_until <= :now;

-- @exec webhook_release(id int)
UPDATE webhook_delivery SET leased_until = 0 WHERE id = :id;

-- @exec webhook_taken(id int, at int, status int)
UPDATE webhook_delivery SET over_at = :at, leased_until = 0, tries = tries + 1, status = :status, error = '' WHERE id = :id AND over_at = 0;

-- @exec webhook_failed(id int, next_at int, gave_up_at int, status int, error text)
UPDATE webhook_delivery SET tries = tries + 1, leased_until = 0, next_at = :next_at, gave_up_at = :gave_up_at, status = :status, error = :error WHERE id = :id;

-- @exec1 webhook_reset(id int, now int)
UPDATE webhook_delivery SET tries = 0, gave_up_at = 0, next_at = :now, error = '' WHERE id = :id AND over_at = 0 AND gave_up_at > 0;

-- @exec1 webhook_end(id int, now int)
UPDATE webhook_delivery SET over_at = :now WHERE id = :id AND over_at = 0 AND gave_up_at > 0;

-- @exec webhook_old_deliveries(before int)
DELETE FROM webhook_delivery WHERE event_id IN (SELECT e.id FROM webhook_event e WHERE e.at < :before
  AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event_id = e.id AND d.over_at = 0) ORDER BY e.at LIMIT 1000);

-- @exec webhook_old_events(before int)
DELETE FROM webhook_event WHERE at < :before AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event_id = webhook_event.id);

-- @one webhook_depth() -> (waiting int, gave_up int)
SELECT COALESCE(SUM(CASE WHEN gave_up_at = 0 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN gave_up_at > 0 THEN 1 ELSE 0 END), 0)
FROM webhook_delivery WHERE over_at = 0;

-- @many json webhook_list() -> (id int, name text, url text, events text, agency text, owner text, active int, created_at int, waiting int, gave_up int, taken_at int)
SELECT w.id, w.name, w.url, w.events, COALESCE(g.name, ''), s.name, w.active, w.created_at,
  (SELECT COUNT(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.over_at = 0 AND d.gave_up_at = 0),
  (SELECT COUNT(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.over_at = 0 AND d.gave_up_at > 0),
  COALESCE((SELECT MAX(d.over_at) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.status >= 200 AND d.status < 300), 0)
FROM webhook w JOIN staff s ON s.id = w.owner_id LEFT JOIN agency g ON g.id = w.agency_id WHERE w.removed_at = 0 ORDER BY w.id;

-- @one json webhook_by_id(id int) -> (id int, name text, url text, events text, agency_id int, agency text, owner text, active int, created_at int, old_until int)
SELECT w.id, w.name, w.url, w.events, w.agency_id, COALESCE(g.name, ''), s.name, w.active, w.created_at, w.old_until
FROM webhook w JOIN staff s ON s.id = w.owner_id LEFT JOIN agency g ON g.id = w.agency_id WHERE w.id = :id AND w.removed_at = 0;

-- @many json webhook_deliveries(id int) -> (key text, type text, subject text, at int, next_at int, tries int, over_at int, gave_up_at int, status int, error text)
SELECT e.key, e.type, COALESCE(c.code, ''), e.at, d.next_at, d.tries, d.over_at, d.gave_up_at, d.status, d.error
FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event_id LEFT JOIN case_ c ON c.id = d.case_id WHERE d.webhook_id = :id ORDER BY d.id DESC LIMIT 50;

-- @insert webhook_add(name text, url text, secret text, events text, agency_id int, owner_id int, now int)
INSERT INTO webhook (name, url, secret, old_secret, old_until, events, agency_id, owner_id, active, created_at, removed_at, hold_until)
VALUES (:name, :url, :secret, '', 0, :events, :agency_id, :owner_id, 1, :now, 0, 0);

-- @exec1 webhook_change(id int, name text, url text, events text, agency_id int)
UPDATE webhook SET name = :name, url = :url, events = :events, agency_id = :agency_id WHERE id = :id AND removed_at = 0;

-- @exec1 webhook_switch(id int, active int)
UPDATE webhook SET active = :active WHERE id = :id AND removed_at = 0 AND active <> :active;

-- @exec1 webhook_rotate(id int, secret text, until int)
UPDATE webhook SET old_secret = secret, old_until = :until, secret = :secret WHERE id = :id AND removed_at = 0;

-- @exec1 webhook_remove(id int, now int)
UPDATE webhook SET removed_at = :now, active = 0, secret = '', old_secret = '', old_until = 0 WHERE id = :id AND removed_at = 0;

-- @exec webhook_forget(id int, now int)
UPDATE webhook_delivery SET over_at = :now WHERE webhook_id = :id AND over_at = 0;

-- @many webhook_open_incidents(id int) -> (key text)
SELECT i.key FROM incident i JOIN webhook_delivery d ON d.id = i.ref WHERE i.kind = 'webhook' AND i.cleared_at = 0 AND d.webhook_id = :id;

-- @exec webhook_unhold(delivery_id int)
UPDATE webhook SET hold_until = 0 WHERE id = (SELECT webhook_id FROM webhook_delivery WHERE id = :delivery_id);

-- @exec webhook_hold(id int, until int)
UPDATE webhook SET hold_until = :until WHERE id = :id;
