-- backup.sql — what a backup must hold.

-- @many backup_blobs() -> (hash text, size int)
SELECT hash, MAX(size) FROM (
    SELECT hash, size FROM attachment WHERE hash <> ''
    UNION ALL
    SELECT hash, size FROM draft_file WHERE hash <> '') AS f
GROUP BY hash ORDER BY hash;

-- @one backup_blob_used(hash text) -> (n int)
SELECT (SELECT COUNT(*) FROM attachment WHERE hash = :hash) + (SELECT COUNT(*) FROM draft_file WHERE hash = :hash);

-- @one backup_log() -> (n int, hash blob)
SELECT n, hash FROM ledger ORDER BY n DESC LIMIT 1;
