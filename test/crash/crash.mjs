// crash.mjs — SIGKILL at bad moments under load, hundreds of times; judge.mjs says after every few what is there.
//
//   node test/crash/crash.mjs [--kills 500] [--clients 24] [--every 10] [--round 50]      (make crash KILLS=500)
//
// Moments: any; while the log of the store is being written (a COMMIT); while the log is written back into the store; while an attachment is coming in; while starting.
// The server is started again at once by the same command; the people notice nothing but a wait. After `every` kills the store is copied as the kill left it, with the
// journal as it stood then, and judged; the last judgement of a round comes after everybody has sent again what had no answer. A round begins with a fresh province.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Load, ask } from "./load.mjs";

const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, "../..");
export const motcua = resolve(process.env.MOTCUA ?? ["build", "build-test"].map((d) => join(root, d, "src/motcua")).find(existsSync) ?? "build/src/motcua");
export const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
export const freePort = () => new Promise((ok) => { const s = createServer(); s.listen(0, "127.0.0.1", () => { const { port } = s.address(); s.close(() => ok(port)); }); });
const MOMENTS = ["any", "commit", "commit", "write-back", "upload", "start"];

export function makeProvince(dir) {
  mkdirSync(dir, { recursive: true });
  const r = spawnSync(motcua, ["demo", "--make-only", "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key"], { cwd: dir, encoding: "utf8" });
  if (r.status !== 0) throw new Error(`demo --make-only: ${r.stdout}${r.stderr}`);
}

/** `motcua serve` in a folder, which can be killed and started again. The clock goes on with the machine's, from 25/3/2022 08:00. */
export class House {
  constructor(dir, port, { db = "demo.db", args = [], clock } = {}) { Object.assign(this, { dir, port, db, args, base: `http://127.0.0.1:${port}`, waiting: [], log: "", serving: false }); this.clock = clock ?? new Clock(dir); }
  start() {
    const began = performance.now();
    this.child = spawn(motcua, ["serve", "--db", this.db, "--files", "files", "--outbox", ".", "--key", "key", "--port", String(this.port), "--url", this.base, "--workers", "32", "--clock", `file:${this.clock.path}`, ...this.args],
      { cwd: this.dir, stdio: ["ignore", "ignore", "pipe"] });
    this.child.stderr.on("data", (d) => { this.log = (this.log + d).slice(-20000); });
    const child = this.child;
    this.gone = new Promise((ok) => child.once("exit", (code, signal) => { this.serving = false; ok(code ?? signal); }));
    this.ready = (async () => {
      while (child.exitCode === null && child.signalCode === null && performance.now() - began < 60000) {
        try { if ((await ask(this.base, "GET", "/healthz", { timeout: 5000 })).status === 200) { this.serving = true; for (const ok of this.waiting.splice(0)) ok(); return performance.now() - began; } } catch { /* not yet */ }
        await sleep(2);
      }
      return undefined;
    })();
    return this.ready;
  }
  async kill() { this.serving = false; this.child.kill("SIGKILL"); return this.gone; }
  up() { return this.serving ? Promise.resolve() : new Promise((ok) => this.waiting.push(ok)); }
}
export class Clock {
  constructor(dir) { this.path = join(dir, "clock"); this.shift = Math.floor(Date.parse("2022-03-25T08:00:00+07:00") / 1000) - Math.floor(Date.now() / 1000); this.tick(); this.timer = setInterval(() => this.tick(), 1000); }
  tick() { writeFileSync(`${this.path}.new`, String(Math.floor(Date.now() / 1000) + this.shift)); renameSync(`${this.path}.new`, this.path); } // never seen empty
  stop() { clearInterval(this.timer); }
}

export async function judge({ journal, db, files, key, strict503 }) {
  const child = spawn(process.execPath, [join(here, "judge.mjs"), "--journal", journal, "--db", db, "--files", files, "--motcua", motcua, "--key", key, ...(strict503 ? ["--strict-503"] : [])], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "", err = "";
  child.stdout.on("data", (d) => { out += d; });
  child.stderr.on("data", (d) => { err += d; });
  const code = await new Promise((ok) => child.once("close", ok));
  let summary = {};
  try { summary = JSON.parse(out); } catch { /* it says why */ }
  return { code, err, ...summary };
}

/** Resolves when the moment is there, or after a while when it does not come. */
async function moment(kind, house) {
  if (kind === "any") return sleep(50 + Math.random() * 800);
  if (kind === "start") return sleep(30 + Math.random() * 300);
  await sleep(100 + Math.random() * 300);
  const [path, skip] = kind === "commit" ? ["demo.db-wal", Math.random() * 40] : kind === "write-back" ? ["demo.db", Math.random() * 8] : ["files", Math.random() * 6];
  return new Promise((ok) => {
    let seen = 0, w;
    const timer = setTimeout(() => { w?.close(); ok("late"); }, 4000);
    try { w = watch(join(house.dir, path), () => { if (seen++ >= skip) { clearTimeout(timer); w.close(); ok(); } }); } catch { clearTimeout(timer); ok("late"); }
  });
}

export async function crash({ kills, clients = 24, every = 10, round = 50, pace = 0, say = () => {} }) {
  const top = mkdtempSync(join(tmpdir(), "motcua-crash-")), fresh = join(top, "fresh"), sum = { kills: 0, acknowledged: 0, unanswered: 0, unanswered_there: 0, resent: 0, refused: 0, files: 0, judgements: 0, faults: 0, starts: [], moments: {}, late: 0, kinds: {} };
  try {
    makeProvince(fresh);
    while (sum.kills < kills && !sum.faults) {
      const dir = join(top, `round-${sum.kills}`), journal = join(dir, "journal.jsonl");
      cpSync(fresh, dir, { recursive: true });
      const house = new House(dir, await freePort()), first = await house.start();
      if (first === undefined) throw new Error(`does not start: ${house.log}`);
      const load = new Load({ bases: () => [house.base], up: () => house.up(), journal, run: `${sum.kills}`, clients, pace });
      await load.begin();
      load.start();
      let last;
      for (let i = 1; i <= round && sum.kills < kills && !sum.faults; i++) {
        const kind = MOMENTS[Math.floor(Math.random() * MOMENTS.length)];
        if (kind === "start") { // twice: the second comes while it starts
          await sleep(Math.random() * 400);
          await house.kill();
          house.start();
          await sleep(Math.random() * 120);
        } else if (await moment(kind, house) === "late") sum.late++;
        await house.kill();
        sum.kills++, sum.moments[kind] = (sum.moments[kind] ?? 0) + 1;
        const judged = i % every === 0 && i < round && sum.kills < kills, copy = join(top, "judged");
        if (judged) { // what the kill left, before anybody touches it; without the shared memory, which is no part of what is kept
          rmSync(copy, { recursive: true, force: true });
          cpSync(dir, copy, { recursive: true, filter: (f) => !f.endsWith("-shm") });
        }
        const ms = await house.start();
        if (ms === undefined) { sum.faults++; say(`does not start again: ${house.log.slice(-2000)}`); break; }
        sum.starts.push(ms);
        if (judged) last = await verdict(copy, false);
      }
      if (!sum.faults) { // the end of the round: all that had no answer is sent again, then the machine stops dead once more
        await Promise.race([load.stop(), sleep(60000)]);
        await house.kill();
        last = await verdict(dir, true);
      } else { load.stopping = true; await house.kill(); }
      house.clock.stop();
      for (const [k, n] of Object.entries(load.kinds)) sum.kinds[k] = (sum.kinds[k] ?? 0) + n;
      if (sum.faults) say(`kept for a look: ${dir}`); else rmSync(dir, { recursive: true, force: true });

      async function verdict(where, whole) {
        const v = await judge({ journal: join(where, "journal.jsonl"), db: join(where, "demo.db"), files: join(where, "files"), key: join(where, "key"), strict503: true });
        sum.judgements++;
        if (v.code !== 0) sum.faults += v.faults || 1;
        if (whole) for (const k of ["acknowledged", "unanswered", "unanswered_there", "resent", "refused", "files"]) sum[k] += v[k] ?? 0;
        say(`${sum.kills} kills: ${v.acknowledged} acknowledged, ${v.unanswered} unanswered (${v.unanswered_there} there), ${v.resent} sent again; ${v.verify}; ${v.check}; ${v.faults ?? "?"} faults${v.code ? `\n${v.err}` : ""}`);
        return v;
      }
    }
    return sum;
  } finally { if (!sum.faults) rmSync(top, { recursive: true, force: true }); }
}
export const figures = (ms) => { const v = [...ms].sort((a, b) => a - b), at = (q) => v[Math.min(v.length - 1, Math.floor(q * v.length))]; return { median: at(0.5), p99: at(0.99), max: v.at(-1), within: v.filter((x) => x < 1000).length, n: v.length }; };

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name, otherwise) => { const i = process.argv.indexOf(`--${name}`); return i < 0 ? otherwise : Number(process.argv[i + 1]); };
  const began = Date.now(), r = await crash({ kills: option("kills", 500), clients: option("clients", 24), every: option("every", 10), round: option("round", 50), pace: option("pace", 0), say: (text) => console.log(text) }), f = figures(r.starts);
  console.log(`\n${r.kills} kills (${Object.entries(r.moments).map(([k, n]) => `${k} ${n}`).join(", ")}; ${r.late} waited in vain for their moment) in ${Math.round((Date.now() - began) / 1000)} s`);
  console.log(`${r.acknowledged} acknowledged (${Object.entries(r.kinds).map(([k, n]) => `${k} ${n}`).join(", ")})`);
  console.log(`${r.resent} sent again, ${r.unanswered} never answered, of which ${r.unanswered_there} are there; ${r.refused} refused; ${r.files} attachments read back`);
  console.log(`start to first answer: median ${f.median.toFixed(0)} ms, p99 ${f.p99.toFixed(0)} ms, most ${f.max.toFixed(0)} ms; ${f.within} of ${f.n} within a second`);
  console.log(`${r.judgements} judgements, ${r.faults} faults`);
  process.exit(r.faults ? 1 : 0);
}
