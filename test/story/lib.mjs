// lib.mjs — stories told to the real program over HTTP: a fresh demonstration province, a port of its own, a clock the story sets.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "../pg/transcript.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const binary = process.env.MOTCUA ?? ["build-test", "build"].map((d) => join(root, d, "src/motcua")).find(existsSync);
export const password = "motcua-2022-demo";
const freePort = () => new Promise((ok) => { const s = createServer(); s.listen(0, "127.0.0.1", () => { const { port } = s.address(); s.close(() => ok(port)); }); });

if (process.env.MOTCUA_TRANSCRIPT) record(process.env.MOTCUA_TRANSCRIPT);
/** The store the stories are told in: a file, or with MOTCUA_TEST_PG (test/pg/with.mjs) a database in that cluster. */
export const server = process.env.MOTCUA_TEST_PG ?? "";
const psql = (db, sql) => execFileSync("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-At", "-d", `${server}/${db}`], { input: sql, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "pipe"] }).trim();
let made = process.env.MOTCUA_TEST_PROVINCE, databases = 0; // the province is made once a process (or by test/pg/with.mjs) and copied for each server
export function makeProvince(dir, db) {
  const r = spawnSync(binary, ["demo", "--make-only", "--db", db, "--files", "files", "--outbox", ".", "--key", "key"], { cwd: dir, encoding: "utf8" });
  if (r.status !== 0) throw new Error(`demo --make-only: ${r.stdout}${r.stderr}`);
}
function province() {
  if (!made) {
    made = mkdtempSync(join(tmpdir(), "motcua-demo-"));
    makeProvince(made, "demo.db");
    process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  }
  return made;
}

/** A running program in a province of its own. `at` is the clock: "2022-03-25T09:00". Stop it with stop(). */
export async function start(options = {}) {
  const dir = mkdtempSync(join(tmpdir(), "motcua-"));
  cpSync(province(), dir, { recursive: true });
  return serve(dir, { ...options, db: options.db ?? newDatabase("province") });
}

/** What --db says: a file in the server's folder, or a database made for it (from a template). */
export function newDatabase(template) {
  if (!server) return "demo.db";
  const name = `s${process.pid}_${++databases}`;
  psql("postgres", `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
  return `${server}/${name}`;
}
const dropDatabase = (db) => server && db.startsWith(server) && psql("postgres", `DROP DATABASE IF EXISTS ${db.slice(server.length + 1)} WITH (FORCE)`);

/** A running program in a folder that has demo.db (or gets it); stop() removes the folder unless keep. */
export async function serve(dir, { at = "2022-03-25T09:00", args = [], quiet = false, keep = false, db = newDatabase() } = {}) {
  const port = await freePort(), clock = join(dir, "clock");
  const s = { dir, port, db, base: `http://127.0.0.1:${port}`, log: "" };
  s.setClock = (text) => { s.now = Math.floor(Date.parse(`${text}:00+07:00`) / 1000); writeFileSync(`${clock}.new`, String(s.now)); renameSync(`${clock}.new`, clock); }; // never seen empty
  s.setClock(at);
  const child = spawn(binary, ["serve", "--db", db, "--files", "files", "--outbox", ".", "--key", "key", "--port", String(port), "--url", s.base, "--clock", `file:${clock}`, ...args],
    { cwd: dir, stdio: ["ignore", "ignore", quiet ? "ignore" : "pipe"] }); // a pipe that nobody reads would in the end stop the server
  child.stderr?.on("data", (d) => { s.log += d; });
  s.child = child;
  const remove = () => { rmSync(dir, { recursive: true, force: true }); dropDatabase(db); };
  const end = () => new Promise((ok) => { if (child.exitCode !== null) { remove(); return ok(child.exitCode); } child.once("exit", (code, signal) => { if (!keep) remove(); ok(code ?? signal); }); child.kill("SIGTERM"); });
  s.stop = async () => {
    const how = await end(), undeclared = s.log.match(/event=undeclared_field .*/); // a debug build says so: the API's forms are made from what routes declare
    if (undeclared) throw new Error(`a handler reads a field that its route does not declare: ${undeclared[0]}`);
    if (/event=long_work_in_batch/.test(s.log)) throw new Error(`everybody waited for it: ${s.log.match(/event=long_work_in_batch .*/)[0]}`);
    return how;
  };
  s.halt = () => new Promise((ok) => { if (child.exitCode !== null) return ok(); child.once("exit", ok); child.kill("SIGTERM"); }); // the folder stays
  for (let i = 0; ; i++) {
    try { if ((await fetch(`${s.base}/healthz`)).ok) return s; } catch { /* not yet */ }
    if (i > 200 || child.exitCode !== null) throw new Error(`did not start:\n${s.log}`);
    await new Promise((ok) => setTimeout(ok, 50));
  }
}

const unescape = (t) => t.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");

/** Debian 12's Node has no getSetCookie(): there the cookies come in one line, and a comma before "name=" parts them. */
const setCookies = (h) => h.getSetCookie?.() ?? (h.get("set-cookie") ?? "").split(/,\s*(?=[^;,=\s]+=)/).filter(Boolean);

/** A person's browser without JavaScript: cookies, forms with their hidden fields, redirects followed. */
export class Browser {
  constructor(server) { this.server = server; this.jar = new Map(); this.remote = undefined; }
  async request(path, init = {}) {
    const headers = { ...(init.headers ?? {}) };
    if (this.jar.size) headers.cookie = [...this.jar].map(([k, v]) => `${k}=${v}`).join("; ");
    if (this.url) headers.referer ??= this.server.base + this.url;
    const r = await fetch(this.server.base + path, { ...init, headers, redirect: "manual" });
    for (const c of setCookies(r.headers)) {
      const [pair] = c.split(";"), at = pair.indexOf("=");
      if (/max-age=0(;|$)/i.test(c) || pair.slice(at + 1) === "") this.jar.delete(pair.slice(0, at)); else this.jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return r;
  }
  async follow(r, path) {
    for (let i = 0; i < 10 && r.status >= 300 && r.status < 400 && r.headers.get("location"); i++) { path = new URL(r.headers.get("location"), this.server.base + path); path = path.pathname + path.search; r = await this.request(path); }
    this.url = path; this.status = r.status; this.headers = r.headers;
    this.body = Buffer.from(await r.arrayBuffer());
    this.html = this.body.toString("utf8");
    this.text = unescape(this.html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");
    return this;
  }
  async get(path) { return this.follow(await this.request(path), path); }
  /** The fields of the form whose action is given (or the first that posts), with their present values. */
  fields(action) {
    const forms = [...this.html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].filter((f) => /method="post"/.test(f[1]) && (action === undefined ? !/action="\/dang-xuat"/.test(f[1]) : f[1].includes(`action="${action}"`)));
    if (!forms.length) throw new Error(`no form ${action ?? ""} on ${this.url} (${this.status}): ${this.text.slice(0, 300)}`);
    const [, attrs, inside] = forms[0], data = new Map(), attr = (t, n) => { const m = t.match(new RegExp(`\\s${n}="([^"]*)"`)); return m && unescape(m[1]); };
    for (const [t] of inside.matchAll(/<input\b[^>]*>/g)) {
      const name = attr(t, "name"), type = attr(t, "type");
      if (name && type !== "file" && type !== "submit" && (!["checkbox", "radio"].includes(type) || /\schecked/.test(t))) data.set(name, attr(t, "value") ?? "");
    }
    for (const [, t, v] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) if (attr(t, "name")) data.set(attr(t, "name"), unescape(v));
    for (const [, t, v] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) { const o = v.match(/<option([^>]*)\sselected/); data.set(attr(t, "name"), o ? attr(o[1], "value") ?? "" : ""); }
    return { action: attr(attrs, "action") || this.url, multipart: /multipart/.test(attrs), data };
  }
  /** Fills the form on this page and sends it. Values: strings, arrays of strings, or {name, type, body} for a file. */
  async submit(values = {}, action = undefined) {
    const f = this.fields(action);
    return this.post(f.action, { ...Object.fromEntries(f.data), ...values }, f.multipart);
  }
  async post(path, values, multipart = false) {
    let body;
    if (multipart) {
      body = new FormData();
      for (const [k, v] of Object.entries(values)) for (const one of Array.isArray(v) ? v : [v]) one && one.body !== undefined ? body.append(k, new Blob([one.body], { type: one.type ?? "" }), one.name) : body.append(k, one);
    } else {
      body = new URLSearchParams();
      for (const [k, v] of Object.entries(values)) for (const one of Array.isArray(v) ? v : [v]) body.append(k, one);
    }
    return this.follow(await this.request(path, { method: "POST", body }), path);
  }
  async loginStaff(login, pass = password) { await this.get("/can-bo/dang-nhap"); return this.submit({ login, password: pass }); }
  async loginCitizen(login, pass = password) { await this.get("/dang-nhap"); return this.submit({ login, password: pass }); }
}

/** A small but true PDF. */
export const pdf = (words = "thu") => ({ name: `${words}.pdf`, type: "application/pdf", body: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n` });
/** Asks the store itself; the SQL is such as both engines read. Whole numbers come as numbers, true and false as 1 and 0. */
export function store(s, sql) {
  if (server && s.db.startsWith(server)) {
    const query = /^\s*(SELECT|WITH)\b|\bRETURNING\b/i.test(sql), out = psql(s.db.slice(server.length + 1), query ? `WITH x AS (${sql.replace(/;\s*$/, "")}) SELECT COALESCE(json_agg(x), '[]') FROM x` : sql);
    return query ? JSON.parse(out, (_, v) => (typeof v === "boolean" ? Number(v) : v)) : [];
  }
  const r = spawnSync("sqlite3", ["-cmd", ".timeout 5000", "-json", join(s.dir, "demo.db"), sql], { encoding: "utf8" });
  if (r.status) throw new Error(r.stderr);
  return r.stdout ? JSON.parse(r.stdout) : [];
}
/** The program's own commands on this server's store. */
export const command = (s, ...args) => spawnSync(binary, [...args, "--db", s.db, "--files", "files", "--outbox", ".", "--key", "key"], { cwd: s.dir, encoding: "utf8" });
export const sqlite = store; // the old name
