// cluster.mjs — a throw-away PostgreSQL on 127.0.0.1 for tests: a folder, a port, a name. Never the machine's own.
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const freePort = () => new Promise((ok) => { const s = createServer(); s.listen(0, "127.0.0.1", () => { const { port } = s.address(); s.close(() => ok(port)); }); });
const lib = "/usr/lib/postgresql";
/** Where initdb and pg_ctl are; undefined when PostgreSQL is not installed. */
export const bin = existsSync(lib) ? readdirSync(lib).sort((a, b) => b - a).map((v) => join(lib, v, "bin")).find((d) => existsSync(join(d, "initdb"))) : undefined;

// PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes.
const root = process.getuid() === 0;
const number = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
const as = root ? { uid: number("-u"), gid: number("-g") } : {};
export function run(command, args, options = {}) {
  const r = spawnSync(join(bin, command), args, { encoding: "utf8", cwd: "/tmp", ...as, ...options, env: { ...process.env, LC_ALL: "C.UTF-8", ...options.env } });
  if (r.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${r.error ?? ""}${r.stdout}${r.stderr}`);
  return r.stdout;
}

/** Makes and starts a cluster. settings: lines of postgresql.conf. port: a free one otherwise. from: another cluster that this one follows (a standby). */
export async function cluster({ settings = [], from, name = "standby", port: fixed } = {}) {
  const dir = mkdtempSync(join(tmpdir(), "motcua-pg-")), data = join(dir, "data"), port = fixed ?? await freePort();
  chmodSync(dir, 0o755);
  if (root) chownSync(dir, as.uid, as.gid);
  const c = { dir, data, port, user: "motcua", url: (db) => `postgresql://motcua@127.0.0.1:${port}/${db}` };
  if (from) {
    run("pg_basebackup", ["-D", data, "-R", "-X", "stream", "-c", "fast", "-d", `host=127.0.0.1 port=${from.port} user=motcua application_name=${name}`]);
  } else {
    run("initdb", ["-D", data, "-U", "motcua", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
    appendFileSync(join(data, "pg_hba.conf"), "host replication all 127.0.0.1/32 trust\n");
  }
  appendFileSync(join(data, "postgresql.conf"), [`port = ${port}`, "listen_addresses = '127.0.0.1'", `unix_socket_directories = '${dir}'`, "max_connections = 200", "shared_buffers = 128MB", "logging_collector = off", ...settings, ""].join("\n"));
  c.start = () => run("pg_ctl", ["-D", data, "-w", "-t", "60", "-l", join(dir, "log"), "start"], { stdio: "ignore" });
  c.halt = (mode = "fast") => { try { run("pg_ctl", ["-D", data, "-m", mode, "-w", "stop"], { stdio: "ignore" }); } catch { /* it is down */ } };
  /** As a machine that stops dead (SIGKILL), or that hangs (SIGSTOP, SIGCONT): all of its processes. */
  c.signal = (signal) => {
    const head = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    const all = [head, ...execFileSync("ps", ["-o", "pid=", "--ppid", String(head)], { encoding: "utf8" }).split("\n").map(Number).filter(Boolean)];
    for (const pid of all) try { process.kill(pid, signal); } catch { /* it ended */ }
  };
  c.promote = () => run("pg_ctl", ["-D", data, "-w", "promote"], { stdio: "ignore" });
  c.psql = (db, sql) => execFileSync("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-At", "-F", "\t", "-d", c.url(db), "-c", sql], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] }).trim();
  c.create = (db, template) => { c.psql("postgres", `CREATE DATABASE "${db}"${template ? ` TEMPLATE "${template}"` : ""}`); return c.url(db); };
  c.stop = () => { c.halt("immediate"); rmSync(dir, { recursive: true, force: true }); };
  c.start();
  return c;
}
