// failover.mjs — two programs on one PostgreSQL with a synchronous standby, under load, while the servers fail; judge.mjs says what is there.
//
//   node test/crash/failover.mjs [--failovers 50] [--clients 16] [--round 5]      (make failover FAILOVERS=50)
//
// A failover is: the primary stops dead (SIGKILL to all its processes), the standby is promoted, a new standby is built where the primary was. Between two of them, at
// random: all sessions are terminated; the primary hangs for ten seconds; a connection is cut while a COMMIT passes (before it arrives, in the middle of it, after it
// arrived and before the answer); one of the two programs is killed. After each round the people send again what had no answer, and everything is judged.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cluster } from "../pg/cluster.mjs";
import { Clock, House, figures, freePort, judge, motcua, sleep } from "./crash.mjs";
import { Load, ask } from "./load.mjs";

/** Between the programs and one server: passes everything on, and on demand cuts the connection on which the next COMMIT comes. */
export async function proxy(target) {
  const p = { port: 0, how: undefined, cuts: 0, open: new Set() };
  const server = net.createServer((a) => {
    const b = net.connect(target(), "127.0.0.1"), end = () => { a.destroy(); b.destroy(); p.open.delete(end); };
    p.open.add(end);
    for (const s of [a, b]) { s.on("error", end); s.on("close", end); }
    b.on("data", (d) => a.write(d));
    a.on("data", (d) => {
      if (!p.how || !d.includes("COMMIT\0")) return void b.write(d);
      const how = p.how;
      p.how = undefined, p.cuts++;
      if (how === "before") return end();
      if (how === "middle") { b.write(d.subarray(0, d.indexOf("COMMIT\0") + 3)); return void setTimeout(end, 5); }
      a.pause();
      b.removeAllListeners("data"); // it commits, and nobody hears of it
      b.on("data", () => {});
      b.write(d, () => setTimeout(end, 20 + Math.random() * 100));
    });
  });
  p.port = await new Promise((ok) => server.listen(0, "127.0.0.1", () => ok(server.address().port)));
  p.close = () => { for (const end of p.open) end(); server.close(); };
  return p;
}

const EVENTS = ["sessions", "hang", "before", "middle", "after", "program"];

export async function failover({ failovers, clients = 16, round = 5, events = EVENTS, say = () => {} }) {
  const top = mkdtempSync(join(tmpdir(), "motcua-failover-")), sum = { failovers: 0, events: {}, judgements: 0, faults: 0, back: [], late: 0 };
  const ports = [await freePort(), await freePort()], made = { settings: ["max_wal_senders = 10", "wal_keep_size = 256MB", "wal_sender_timeout = 30s"] };
  const servers = [await cluster({ ...made, port: ports[0] })];
  let primary = 0, houses = [], proxies = [], load;
  const close = () => { for (const h of houses) h.child?.kill("SIGKILL"); for (const p of proxies) p.close(); for (const s of servers) { try { s?.signal("SIGCONT"); } catch { /* down */ } s?.stop(); } };
  const follow = async () => { // the other place gets a standby, and commits wait for it from then on
    const to = 1 - primary;
    servers[to]?.stop();
    servers[to] = await cluster({ ...made, from: servers[primary], port: ports[to] });
    for (let i = 0; servers[primary].psql("postgres", "SELECT COUNT(*) FROM pg_stat_replication WHERE state = 'streaming'") !== "1"; i++) { if (i > 300) throw new Error("the standby does not stream"); await sleep(100); }
    servers[primary].psql("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'");
    servers[primary].psql("postgres", "SELECT pg_reload_conf()");
    for (let i = 0; servers[primary].psql("postgres", "SELECT COUNT(*) FROM pg_stat_replication WHERE sync_state = 'sync'") !== "1"; i++) { if (i > 300) throw new Error("the standby is not synchronous"); await sleep(50); }
  };
  try {
    const dir = join(top, "house"), journal = join(top, "journal.jsonl");
    mkdirSync(dir);
    servers[0].create("m");
    const r = spawnSync(motcua, ["demo", "--make-only", "--db", servers[0].url("m"), "--files", "files", "--outbox", ".", "--key", "key"], { cwd: dir, encoding: "utf8" });
    if (r.status !== 0) throw new Error(`demo --make-only: ${r.stdout}${r.stderr}`);
    await follow();
    proxies = [await proxy(() => ports[0]), await proxy(() => ports[1])];
    const db = `postgresql://motcua@127.0.0.1:${proxies[0].port},127.0.0.1:${proxies[1].port}/m`, clock = new Clock(dir);
    houses = [new House(dir, await freePort(), { db, clock }), new House(dir, await freePort(), { db, clock })];
    for (const h of houses) if (await h.start() === undefined) throw new Error(`does not start: ${h.log}`);
    load = new Load({ bases: () => { const up = houses.filter((h) => h.serving); return (up.length ? up : houses).map((h) => h.base); }, up: () => Promise.race(houses.map((h) => h.up())), journal, run: "f", clients });
    await load.begin();
    const answers = async () => { for (const end = Date.now() + 90000; Date.now() < end; await sleep(20)) for (const h of houses) { try { if ((await ask(h.base, "GET", "/readyz", { timeout: 2000 })).status === 200) return; } catch { /* not yet */ } } throw new Error(`nobody answers: ${houses.map((h) => h.log.slice(-1500)).join("\n")}`); };
    const written = async () => { const n = load.acks, end = Date.now() + 90000; while (load.acks === n && Date.now() < end) await sleep(10); if (load.acks === n) throw new Error(`nothing is written any more: ${houses.map((h) => h.log.slice(-1500)).join("\n")}`); };
    const happen = async (event) => {
      sum.events[event] = (sum.events[event] ?? 0) + 1;
      if (event === "sessions") servers[primary].psql("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'm'");
      else if (event === "hang") { servers[primary].signal("SIGSTOP"); await sleep(10000); servers[primary].signal("SIGCONT"); }
      else if (event === "program") { const h = houses[Math.floor(Math.random() * 2)]; await h.kill(); await sleep(Math.random() * 1000); if (await h.start() === undefined) throw new Error(`does not start again: ${h.log}`); }
      else if (event === "failover") {
        servers[primary].signal("SIGKILL");
        const began = performance.now();
        primary = 1 - primary;
        servers[primary].promote();
        await written();
        sum.back.push(performance.now() - began);
        sum.failovers++;
        await follow();
      } else { // a COMMIT is cut
        proxies[primary].how = event;
        for (let i = 0; proxies[primary].how && i < 500; i++) await sleep(10);
        if (proxies[primary].how) proxies[primary].how = undefined, sum.late++;
      }
      const t = [performance.now()];
      await answers(); t.push(performance.now());
      await written(); t.push(performance.now());
      if (process.env.LOUD) say(`${event}: answers ${Math.round(t[1] - t[0])} ms, written ${Math.round(t[2] - t[1])} ms`);
    };
    while (sum.failovers < failovers && !sum.faults) {
      load.stopping = false;
      load.start();
      await written();
      for (let i = 0; i < round && sum.failovers < failovers; i++) {
        await sleep(Math.random() * 1500);
        await happen(events[Math.floor(Math.random() * events.length)]);
        await sleep(Math.random() * 1500);
        await happen("failover");
      }
      await Promise.race([load.stop(), sleep(60000)]);
      const v = await judge({ journal, db: servers[primary].url("m"), files: join(dir, "files"), key: join(dir, "key"), strict503: true });
      sum.judgements++, sum.last = v;
      if (v.code !== 0) sum.faults += v.faults || 1;
      say(`${sum.failovers} failovers: ${v.acknowledged} acknowledged, ${v.unanswered} unanswered (${v.unanswered_there} there), ${v.resent} sent again, ${v.refused} refused; ${v.verify}; ${v.check}; ${v.faults ?? "?"} faults${v.code ? `\n${v.err}` : ""}`);
    }
    clock.stop();
    sum.kinds = load.kinds;
    return sum;
  } finally {
    if (load) load.stopping = true;
    close();
    if (!sum.faults && existsSync(top)) rmSync(top, { recursive: true, force: true });
    else cpSync(join(top, "journal.jsonl"), "/tmp/motcua-failover-journal.jsonl");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name, otherwise) => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : Number(process.argv[i + 1]); };
  const began = Date.now(), r = await failover({ failovers: option("failovers", 50), clients: option("clients", 16), round: option("round", 5), say: (text) => console.log(text) }), f = figures(r.back);
  console.log(`\n${r.failovers} failovers and, between them, ${Object.entries(r.events).filter(([k]) => k !== "failover").map(([k, n]) => `${k} ${n}`).join(", ")} (${r.late} cuts waited in vain for a COMMIT) in ${Math.round((Date.now() - began) / 1000)} s`);
  console.log(`${r.last.acknowledged} acknowledged (${Object.entries(r.kinds).map(([k, n]) => `${k} ${n}`).join(", ")}), ${r.last.resent} sent again, ${r.last.unanswered} never answered, of which ${r.last.unanswered_there} are there`);
  console.log(`from the primary's death to the next acknowledgement: median ${f.median.toFixed(0)} ms, most ${f.max.toFixed(0)} ms`);
  console.log(`${r.judgements} judgements, ${r.faults} faults`);
  process.exit(r.faults ? 1 : 0);
}
