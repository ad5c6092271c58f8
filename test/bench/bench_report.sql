-- bench_report.sql — what a report would ask without counters.

-- @many bench_rows(since int, until int, now int) -> (agency_id int, received int, early int, on_time int, late int, refused int, withdrawn int, open int, over int)
SELECT c.agency_id,
       SUM(CASE WHEN c.received_at >= :since AND c.received_at < :until THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0 AND (c.ended_at + 25200) / 86400 < (c.promised_at + 25200) / 86400 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0 AND (c.ended_at + 25200) / 86400 >= (c.promised_at + 25200) / 86400 AND c.ended_at <= c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 3 AND c.promised_at > 0 AND c.ended_at > c.promised_at THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 4 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.ended_at >= :since AND c.ended_at < :until AND c.state = 5 THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until) THEN 1 ELSE 0 END),
       SUM(CASE WHEN c.received_at > 0 AND c.received_at < :until AND (c.ended_at = 0 OR c.ended_at >= :until) AND c.promised_at > 0 AND c.promised_at < :now THEN 1 ELSE 0 END)
FROM case_ c WHERE c.kind = 1 AND c.received_at > 0 AND (c.ended_at = 0 OR c.ended_at >= :since) GROUP BY c.agency_id;
