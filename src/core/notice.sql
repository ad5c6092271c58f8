-- notice.sql — the outbox: written with the move, sent later.

-- @exec notice_add(key text, channel text, recipient text, subject text, body text, case_id int, created_at int)
INSERT INTO notice (key, channel, recipient, subject, body, case_id, created_at, next_at, tries, sent_at, gave_up_at, error)
VALUES (:key, :channel, :recipient, :subject, :body, :case_id, :created_at, :created_at, 0, 0, 0, '')
ON CONFLICT (key) DO NOTHING;

-- @many notice_due(now int) -> (id int, channel text, recipient text, subject text, body text, tries int, code text)
SELECT n.id, n.channel, n.recipient, n.subject, n.body, n.tries, COALESCE(c.code, '') FROM notice n LEFT JOIN case_ c ON c.id = n.case_id
WHERE n.sent_at = 0 AND n.gave_up_at = 0 AND n.next_at <= :now ORDER BY n.next_at, n.id LIMIT 50;

-- @exec notice_sent(id int, at int)
UPDATE notice SET sent_at = :at, tries = tries + 1 WHERE id = :id AND sent_at = 0;

-- @exec notice_failed(id int, next_at int, gave_up_at int, error text)
UPDATE notice SET tries = tries + 1, next_at = :next_at, gave_up_at = :gave_up_at, error = :error WHERE id = :id;

-- @many notice_of_case(case_id int) -> (id int, channel text, recipient text, subject text, body text, created_at int, sent_at int)
SELECT id, channel, recipient, subject, body, created_at, sent_at FROM notice WHERE case_id = :case_id ORDER BY id;

-- @one notice_contact(case_id int) -> (phone text, email text, name text, code text, title text, lookup text, due_at int, agency text)
SELECT d.phone, d.email, d.applicant_name, c.code, c.title, d.lookup, c.due_at, g.name
FROM dossier d JOIN case_ c ON c.id = d.case_id JOIN agency g ON g.id = c.receiver_id WHERE d.case_id = :case_id;
