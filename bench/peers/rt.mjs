// rt.mjs — request-tracker5 out of its own Debian (setup.sh), on a PostgreSQL of this machine that lives as long as the measuring.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cluster } from "../../test/pg/cluster.mjs";
import { fields, name, sample } from "./dossier.mjs";
import { freePort, until } from "./peer.mjs";

const here = dirname(fileURLToPath(import.meta.url)), password = "motcua-2022-demo", query = `Queue = '${name}'`;

/** workers: processes of its prefork server. sessions: signed-in clerks; RT keeps one session's row locked through a request, so each client of wrk gets another. */
export async function rt(peers, { workers = 4, sessions = 32 } = {}) {
  const debian = join(peers, "debian"), dir = mkdtempSync(join(tmpdir(), "motcua-rt-")), port = await freePort(), base = `http://127.0.0.1:${port}`;
  const pg = await cluster(), log = openSync(join(dir, "log"), "a"), said = () => readFileSync(join(dir, "log"), "utf8");
  const inside = (args, more = {}) => [["/usr/sbin/chroot", debian, "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8", ...args], { stdio: ["ignore", log, log], ...more }];
  const run = (args, more) => { const [[c, ...a], o] = inside(args, more), r = spawnSync(c, a, o); if (r.status !== 0) throw new Error(`${args.join(" ")}: ${said().slice(-3000)}`); };
  let child;
  const family = () => { // the server and its workers, the database and its
    const all = readdirSync("/proc").filter((x) => /^\d+$/.test(x)).map((p) => { try { return { pid: Number(p), parent: Number(readFileSync(`/proc/${p}/stat`, "utf8").replace(/^.*\) /, "").split(" ")[1]) }; } catch { return {}; } });
    const mine = [child.pid, Number(readFileSync(join(pg.data, "postmaster.pid"), "utf8").split("\n")[0])];
    for (const x of all) for (const y of all) if (y.pid && mine.includes(y.parent) && !mine.includes(y.pid)) mine.push(y.pid);
    return mine;
  };
  const stop = async () => {
    if (child && child.exitCode === null && !child.signalCode) { const over = new Promise((ok) => child.once("exit", ok)); for (const p of family().reverse()) try { process.kill(p, "SIGKILL"); } catch { /* gone */ } await over; }
    pg.stop(), rmSync(dir, { recursive: true, force: true });
  };
  try {
    writeFileSync(join(debian, "etc/request-tracker5/RT_SiteConfig.d/90-bench.pm"), `Set($DatabaseType, 'Pg'); Set($DatabaseHost, '127.0.0.1'); Set($DatabasePort, '${pg.port}'); Set($DatabaseName, 'rt'); Set($DatabaseUser, 'rt'); Set($DatabasePassword, 'rt');
Set($DatabaseAdmin, 'motcua'); Set($WebPath, ''); Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($WebBaseURL, '${base}'); Set($MailCommand, 'testfile');
Set($LogToSyslog, undef); Set($LogToSTDERR, 'error'); Set($StatementLog, undef); Set($DevelMode, 0);
1;
`);
    run(["rt-setup-database-5", "--action", "init", "--dba", "motcua", "--dba-password", "motcua"]);
    cpSync(join(here, "rt.pl"), join(debian, "root/rt.pl"));
    const clerks = Array.from({ length: sessions }, (_, i) => `clerk${i}`);
    run(["perl", "/root/rt.pl"], { input: JSON.stringify({ queue: name, fields, clerks, password }), stdio: ["pipe", log, log] });
    const [[c, ...a], o] = inside(["perl", "/usr/share/request-tracker5/libexec/rt-server", "--server", "Starlet", "--host", "127.0.0.1", "--port", String(port), "--max-workers", String(workers)]);
    child = spawn(c, a, o);
    await until(async () => (await fetch(`${base}/NoAuth/Login.html`)).ok, said);
    const cookie = [];
    for (const user of clerks) {
      const r = await fetch(`${base}/NoAuth/Login.html`, { method: "POST", redirect: "manual", headers: { referer: `${base}/` }, body: new URLSearchParams({ user, pass: password }) });
      const sid = [...(r.headers.get("set-cookie") ?? "").matchAll(/RT_SID[^=]*=[^;]+/g)].at(-1), page = await r.text();
      if (!sid || !(r.status === 302 || page.includes(`"Name":"${user}"`))) throw new Error(`${user} cannot sign in: ${r.status} ${page.slice(0, 500)}`);
      cookie.push(sid[0]);
    }
    const { procedure, ...rest } = sample, ticket = { Queue: name, Subject: procedure, CustomFields: { procedure, ...Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, String(v)])) } };
    const at = `/REST/2.0/tickets?query=${encodeURIComponent(query)}&orderby=id&order=DESC&per_page=50&fields=Subject,Status,Created,Creator`, full = `${at},CustomFields`;
    const turns = `local c={"${cookie.join('","')}"}\nlocal n=0\nlocal function turn() n=n%#c+1 return c[n] end\n`, lua = join(dir, "create.lua");
    writeFileSync(lua, `${turns}local body=${JSON.stringify(JSON.stringify(ticket))}\nfunction request() return wrk.format("POST", "/REST/2.0/ticket", {["Content-Type"]="application/json",["Cookie"]=turn()}, body) end\n`);
    const lists = [["", full], [", without its custom fields", at]].map(([name, path], i) => {
      const file = join(dir, `list${i}.lua`);
      writeFileSync(file, `${turns}function request() return wrk.format("GET", "${path}", {["Cookie"]=turn()}) end\n`);
      return { name, url: base + path, lua: file };
    });
    const ask = async (path, body) => {
      const r = await fetch(base + path, { method: body ? "POST" : "GET", headers: { cookie: cookie[0], ...(body ? { "content-type": "application/json" } : {}) }, body: body && JSON.stringify(body), redirect: "manual" }), text = await r.text();
      if (!r.ok) throw new Error(`${path}: ${r.status} ${text.slice(0, 500)}`);
      return JSON.parse(text);
    };
    const asked = (sql) => Number(pg.psql("rt", sql));
    return {
      name: `request-tracker ${readFileSync(join(debian, "var/lib/dpkg/status"), "utf8").match(/Package: request-tracker5\n[\s\S]*?\nVersion: ([^\s+]+)/)[1]}`, base, child, stop, lua, create: `${base}/REST/2.0/ticket`, lists, times: 2, most: workers,
      one: () => ask("/REST/2.0/ticket", ticket), rows: async () => (await ask(full)).items,
      count: () => asked("SELECT COUNT(*) FROM tickets"), history: () => asked("SELECT COUNT(*) FROM transactions WHERE objecttype = 'RT::Ticket' AND type = 'Create'"), values: () => asked("SELECT COUNT(*) FROM objectcustomfieldvalues"),
      pids: family,
    };
  } catch (e) { await stop(); throw e; }
}
