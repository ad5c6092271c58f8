-- migrate.sql
-- @one schema_at() -> (number int)
SELECT COALESCE(MAX(number), 0) FROM schema_version;

-- @exec schema_add(number int, name text, at int)
INSERT INTO schema_version (number, name, at) VALUES (:number, :name, :at);
