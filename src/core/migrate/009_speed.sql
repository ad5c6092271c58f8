-- 009_speed.sql — lists and search that do not grow with the store.

-- What waits for its citizen (status 9) is a list of its own: years of results nobody came for lay before the work.
DROP INDEX case_inbox;
CREATE INDEX case_inbox ON case_ (holder_agency_id, holder_role, (CASE WHEN status = 9 THEN 1 ELSE 0 END), due_at, id) WHERE holder_agency_id IS NOT NULL;
DROP INDEX case_mine;
CREATE INDEX case_mine ON case_ (holder_id, (CASE WHEN status = 9 THEN 1 ELSE 0 END), due_at, id) WHERE holder_id IS NOT NULL;

-- Each case's words name the agencies that had to do with it (core/words.h), so that an official's search looks at no
-- others. The first and the last of those it went to are enough here: what is found is asked for one by one anyway.
UPDATE case_fts SET words = words || COALESCE((
    SELECT ' cq' || c.receiver_id || CASE WHEN c.agency_id <> c.receiver_id THEN ' cq' || c.agency_id ELSE '' END
        || COALESCE((SELECT ' cq' || MIN(r.holder_agency_id) || ' cq' || MAX(r.holder_agency_id) FROM step_run r
                     WHERE r.case_id = c.id AND r.holder_agency_id <> c.receiver_id AND r.holder_agency_id <> c.agency_id), '')
        || COALESCE((SELECT ' cq' || p.receiver_id || ' cq' || p.agency_id FROM case_ p WHERE p.id = c.parent_id), '')
        || COALESCE((SELECT ' cq' || MIN(k.holder_agency_id) || ' cq' || MAX(k.holder_agency_id) FROM case_ k WHERE k.parent_id = c.id), '')
    FROM case_ c WHERE c.id = case_fts.rowid), '');
