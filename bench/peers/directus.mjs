// directus.mjs — Directus with one collection that has a counter intake's fields, and a clerk who may make and read its items.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, until } from "./peer.mjs";
import { fields, name, sample } from "./dossier.mjs";

/** cache: Directus' own cache of answers, in its memory. SQLite in WAL with synchronous=FULL, as Motcua has it (Directus' own default is a rollback journal). */
export async function directus(peers, { cache = false } = {}) {
  const home = join(peers, "directus"), dir = mkdtempSync(join(tmpdir(), "motcua-directus-")), port = await freePort(), base = `http://127.0.0.1:${port}`;
  const { version } = JSON.parse(readFileSync(join(home, "node_modules/directus/package.json"), "utf8"));
  const env = {
    PATH: process.env.PATH, HOME: dir, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), PUBLIC_URL: base, LOG_LEVEL: "error", TELEMETRY: "false",
    DB_CLIENT: "sqlite3", DB_FILENAME: join(dir, "data.db"), SECRET: "s".repeat(64), ADMIN_EMAIL: "admin@example.com", ADMIN_PASSWORD: "motcua-2022-demo",
    ACCESS_TOKEN_TTL: "1d", STORAGE_LOCAL_ROOT: join(dir, "uploads"), EXTENSIONS_PATH: join(dir, "extensions"),
    CACHE_ENABLED: String(cache), CACHE_STORE: "memory", CACHE_AUTO_PURGE: "true", RATE_LIMITER_ENABLED: "false", PRESSURE_LIMITER_ENABLED: "false", WEBSOCKETS_ENABLED: "false",
  };
  mkdirSync(env.STORAGE_LOCAL_ROOT), mkdirSync(env.EXTENSIONS_PATH);
  const cli = join(home, "node_modules/directus/cli.js"), log = openSync(join(dir, "log"), "a");
  execFileSync(process.execPath, [cli, "bootstrap"], { cwd: dir, env, stdio: ["ignore", log, log] });
  execFileSync("sqlite3", [env.DB_FILENAME, "PRAGMA journal_mode=WAL"]);
  const child = spawn(process.execPath, [cli, "start"], { cwd: dir, env, stdio: ["ignore", log, log] });
  const stop = () => new Promise((ok) => { const gone = () => { rmSync(dir, { recursive: true, force: true }); ok(); }; if (child.exitCode !== null || child.signalCode) return gone(); child.once("exit", gone); child.kill("SIGKILL"); });
  const ask = (token) => async (path, body) => {
    const r = await fetch(base + path, { method: body ? "POST" : "GET", headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { "content-type": "application/json" } : {}) }, body: body && JSON.stringify(body) });
    const text = await r.text();
    if (!r.ok) throw new Error(`${path}: ${r.status} ${text.slice(0, 300)}`);
    return text ? JSON.parse(text).data : undefined;
  };
  try {
    await until(async () => (await fetch(`${base}/server/ping`)).ok, () => readFileSync(join(dir, "log"), "utf8"));
    const login = async (email) => (await ask()("/auth/login", { email, password: env.ADMIN_PASSWORD })).access_token;
    const admin = ask(await login(env.ADMIN_EMAIL));
    await admin("/collections", {
      collection: name, meta: { accountability: "all" }, schema: {}, // "all": a row of activity and one of revision for each write
      fields: [{ field: "id", type: "integer", schema: { is_primary_key: true, has_auto_increment: true }, meta: {} },
        { field: "date_created", type: "timestamp", meta: { special: ["date-created"] }, schema: {} }, { field: "user_created", type: "uuid", meta: { special: ["user-created"] }, schema: {} },
        ...fields.map((f) => ({ field: f.name, type: f.number ? "bigInteger" : f.long ? "text" : "string", schema: {}, meta: { required: f.required } }))],
    });
    const role = await admin("/roles", { name: "clerk" }), policy = await admin("/policies", { name: "clerk", admin_access: false, app_access: true });
    await admin("/access", { role: role.id, policy: policy.id });
    for (const action of ["create", "read"]) await admin("/permissions", { policy: policy.id, collection: name, action, fields: ["*"], permissions: {}, validation: {} });
    await admin("/users", { email: "clerk@example.com", password: env.ADMIN_PASSWORD, role: role.id, status: "active" });
    const token = await login("clerk@example.com"), headers = { Authorization: `Bearer ${token}` }, clerk = ask(token), lua = join(dir, "create.lua");
    writeFileSync(lua, `wrk.method="POST"\nwrk.headers["Content-Type"]="application/json"\nwrk.headers["Authorization"]="Bearer ${token}"\nwrk.body=${JSON.stringify(JSON.stringify(sample))}\n`);
    return {
      name: `Directus ${version}${cache ? ", cache on" : ""}`, base, child, stop, lua, create: `${base}/items/${name}`, lists: [{ url: `${base}/items/${name}?sort=-id&limit=50&fields=*`, headers }],
      one: () => clerk(`/items/${name}`, sample),
      rows: (at = `/items/${name}?sort=-id&limit=50&fields=*`) => clerk(at),
      count: () => Number(execFileSync("sqlite3", ["-cmd", ".timeout 5000", env.DB_FILENAME, `SELECT COUNT(*) FROM ${name}`], { encoding: "utf8" })),
      history: () => Number(execFileSync("sqlite3", ["-cmd", ".timeout 5000", env.DB_FILENAME, `SELECT COUNT(*) FROM directus_revisions WHERE collection = '${name}'`], { encoding: "utf8" })),
      pids: () => [child.pid],
    };
  } catch (e) { await stop(); throw e; }
}
