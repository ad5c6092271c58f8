-- metrics.sql — a few counts, each over a partial index or a small table.

-- @one metrics_outbox() -> (waiting int, gave_up int, events_waiting int, events_gave_up int, incidents int)
SELECT (SELECT COUNT(*) FROM notice WHERE sent_at = 0 AND gave_up_at = 0), (SELECT COUNT(*) FROM incident WHERE cleared_at = 0 AND kind = 'message'),
       (SELECT COUNT(*) FROM webhook_delivery WHERE over_at = 0 AND gave_up_at = 0), (SELECT COUNT(*) FROM webhook_delivery WHERE over_at = 0 AND gave_up_at > 0),
       (SELECT COUNT(*) FROM incident WHERE cleared_at = 0);

-- Who is open is held by somebody: the partial index case_inbox is exactly them.
-- @one metrics_cases(now int) -> (open int, late int, waiting int)
SELECT COUNT(*), COALESCE(SUM(CASE WHEN promised_at > 0 AND promised_at < :now AND status NOT IN (5, 6) THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN status IN (5, 6) THEN 1 ELSE 0 END), 0)
FROM case_ WHERE holder_agency_id IS NOT NULL AND kind = 1 AND ended_at = 0 AND received_at > 0;

-- @one metrics_schema() -> (number int)
SELECT COALESCE(MAX(number), 0) FROM schema_version;
