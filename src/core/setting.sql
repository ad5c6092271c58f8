-- setting.sql
-- @one json setting_get(key text) -> (value text, description text)
SELECT value, description FROM setting WHERE key = :key;

-- @many json setting_list() -> (key text, value text, description text)
SELECT key, value, description FROM setting ORDER BY key;

-- @exec setting_put(key text, value text, description text)
INSERT INTO setting (key, value, description) VALUES (:key, :value, :description)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, description = excluded.description;
