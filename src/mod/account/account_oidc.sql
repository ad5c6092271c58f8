-- account_oidc.sql — single sign-on: providers, identities, steps.

-- @many sso_list(kind int) -> (id int, code text, kind int, name text, issuer text, active int, linked int)
SELECT p.id, p.code, p.kind, p.name, p.issuer, p.active, (SELECT COUNT(*) FROM identity i WHERE i.issuer = p.issuer AND i.kind = p.kind)
FROM oidc_provider p WHERE :kind = 0 OR (p.kind = :kind AND p.active = 1) ORDER BY p.kind DESC, p.name, p.id;

-- @one sso_provider(id int, code text) -> (id int, code text, kind int, name text, issuer text, client_id text, secret text, auth text, scopes text, algs text, claim_login text, claim_number text, claim_name text, claim_phone text, auto_link int, mfa text, active int)
SELECT id, code, kind, name, issuer, client_id, secret, auth, scopes, algs, claim_login, claim_number, claim_name, claim_phone, auto_link, mfa, active
FROM oidc_provider WHERE id = :id OR code = :code;

-- @insert sso_provider_add(code text, kind int, name text, issuer text, client_id text, secret text, auth text, scopes text, algs text, claim_login text, claim_number text, claim_name text, claim_phone text, auto_link int, mfa text, active int, now int)
INSERT INTO oidc_provider (code, kind, name, issuer, client_id, secret, auth, scopes, algs, claim_login, claim_number, claim_name, claim_phone, auto_link, mfa, active, created_at, changed_at)
VALUES (:code, :kind, :name, :issuer, :client_id, :secret, :auth, :scopes, :algs, :claim_login, :claim_number, :claim_name, :claim_phone, :auto_link, :mfa, :active, :now, :now)
ON CONFLICT (code) DO NOTHING;

-- @exec1 sso_provider_put(id int, name text, issuer text, client_id text, secret text, auth text, scopes text, algs text, claim_login text, claim_number text, claim_name text, claim_phone text, auto_link int, mfa text, active int, now int)
UPDATE oidc_provider SET name = :name, issuer = :issuer, client_id = :client_id, secret = :secret, auth = :auth, scopes = :scopes, algs = :algs,
  claim_login = :claim_login, claim_number = :claim_number, claim_name = :claim_name, claim_phone = :claim_phone, auto_link = :auto_link, mfa = :mfa,
  active = :active, changed_at = :now WHERE id = :id;

-- @one sso_fetched(url text) -> (body text, fetched_at int)
SELECT body, fetched_at FROM oidc_fetched WHERE url = :url;

-- @exec sso_fetched_put(url text, body text, now int)
INSERT INTO oidc_fetched (url, body, fetched_at) VALUES (:url, :body, :now)
ON CONFLICT (url) DO UPDATE SET body = excluded.body, fetched_at = excluded.fetched_at;

-- @exec sso_step_add(token text, purpose text, provider_id int, kind int, who_id int, data text, expires_at int)
INSERT INTO oidc_step (token, purpose, provider_id, kind, who_id, data, expires_at)
VALUES (:token, :purpose, :provider_id, :kind, :who_id, :data, :expires_at);

-- @one sso_step(token text, now int) -> (purpose text, provider_id int, kind int, who_id int, data text)
SELECT purpose, provider_id, kind, who_id, data FROM oidc_step WHERE token = :token AND expires_at > :now;

-- @exec1 sso_step_take(token text)
DELETE FROM oidc_step WHERE token = :token;

-- @exec sso_step_sweep(now int)
DELETE FROM oidc_step WHERE expires_at <= :now;

-- @one identity_find(issuer text, subject text, kind int) -> (id int, who_id int, linked_at int)
SELECT id, who_id, linked_at FROM identity WHERE issuer = :issuer AND subject = :subject AND kind = :kind;

-- @one identity_at(issuer text, kind int, who_id int) -> (n int)
SELECT COUNT(*) FROM identity WHERE issuer = :issuer AND kind = :kind AND who_id = :who_id;

-- @many identity_list(kind int, who_id int) -> (id int, issuer text, label text, name text, linked_at int, last_used_at int)
SELECT i.id, i.issuer, i.label, COALESCE((SELECT MIN(p.name) FROM oidc_provider p WHERE p.issuer = i.issuer AND p.kind = i.kind), i.issuer), i.linked_at, i.last_used_at
FROM identity i WHERE i.kind = :kind AND i.who_id = :who_id ORDER BY i.id;

-- @insert identity_add(issuer text, subject text, kind int, who_id int, label text, now int)
INSERT INTO identity (issuer, subject, kind, who_id, label, linked_at, last_used_at) VALUES (:issuer, :subject, :kind, :who_id, :label, :now, 0);

-- @exec identity_used(id int, now int)
UPDATE identity SET last_used_at = :now WHERE id = :id;

-- @exec1 identity_drop(id int, kind int, who_id int)
DELETE FROM identity WHERE id = :id AND kind = :kind AND who_id = :who_id;

-- @one sso_account_lock(id int) -> (locked_until int)
SELECT locked_until FROM account WHERE id = :id;
