// run.mjs — `make bench-peers`: Motcua, Directus and request-tracker5 on this machine, in one run, in interleaved rounds (README.md beside this says where it is unfair).
//   ROUNDS=3 SECONDS=5     of each measurement; twice as long for request-tracker, whose answers take part of a second
//   CLIENTS=1,16           connections of wrk at once; to request-tracker no more than it has processes: the others would only wait
//   ONLY=directus,rt       the peers (both by default)      PEERS_DIR  where setup.sh put them
//   ROWS=456               dossiers that each has before measuring begins; fewer than the demonstration has is as many as it has
//   RT_WORKERS=4           processes of RT's server
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { median, number, ratio, rounds, row, seconds, sleep, wrk } from "../../test/bench/wrk.mjs";
import { directus } from "./directus.mjs";
import { motcua } from "./motcua.mjs";
import { rt } from "./rt.mjs";

const peers = process.env.PEERS_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "motcua-peers");
const only = (process.env.ONLY ?? "directus,rt").split(","), clients = (process.env.CLIENTS ?? "1,16").split(",").map(Number);
const ticks = (pid) => { try { const v = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" "); return Number(v[11]) + Number(v[12]); } catch { return 0; } };
const cpu = (x) => x.pids().reduce((sum, p) => sum + ticks(p), 0) / 100;
const memory = (x) => x.pids().reduce((sum, p) => { try { return sum + Number(readFileSync(`/proc/${p}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)[1]) / 1024; } catch { return sum; } }, 0);

const open = [];
const shut = async () => { for (const x of open.splice(0)) await x.stop(); };
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => shut().then(() => process.exit(1)));

/** Until it has done what wrk no longer waits for: nothing of one measurement is left for the next. */
async function quiet(x) {
  for (let last = -1, now = cpu(x); now - last > 0.02; now = cpu(x)) last = now, await sleep(300);
}
/** One measurement; what it says is believed only when every answer was good, and (creates) when the rows are there, each with its history. */
async function measure(x, list, n, times = x.times ?? 1) {
  n = Math.min(n, x.most ?? n);
  const before = list ? [] : [x.count(), x.history()], began = cpu(x), time = seconds * times;
  const m = list ? wrk(list.url, { clients: n, lua: list.lua, headers: list.headers, time }) : wrk(x.create, { clients: n, lua: x.lua, time });
  await quiet(x);
  m.cpu = ((cpu(x) - began) / m.answers) * 1000;
  if (!m.answers || m.bad || m.late) throw new Error(`${x.name}, ${list ? "list" : "create"}: ${m.bad} answers of ${m.answers} were bad, ${m.late} too late`);
  if (list) return m;
  const rows = x.count() - before[0], history = x.history() - before[1];
  if (rows < m.answers || rows > m.answers + 2 * n) throw new Error(`${x.name}: ${m.answers} answers, but ${rows} rows`);
  if (history < rows) throw new Error(`${x.name}: ${rows} rows, but ${history} of history`);
  return m;
}

try {
  const ours = await motcua();
  open.push(ours);
  const least = Math.max(ours.count(), number("ROWS", 0));
  for (const start of [only.includes("directus") && [directus, {}], only.includes("directus") && [directus, { cache: true }], only.includes("rt") && [rt, { workers: number("RT_WORKERS", 4) }]]) {
    if (!start) continue;
    const x = await start[0](peers, start[1]);
    x.cached = start[1].cache;
    open.push(x);
  }
  for (const x of open) {
    do await measure(x, null, Math.max(...clients), (x.times ?? 1) * 4 / (x === ours ? 4 : 1)); while (x.count() < least); // warm, and as many rows as Motcua began with
    for (const list of x.lists) await measure(x, list, Math.max(...clients));
    const shown = await x.rows();
    if (shown.length !== 50) throw new Error(`${x.name} lists ${shown.length}`);
    const ids = shown.map((r) => Number(r.id));
    if (ids.some((id, i) => i && id >= ids[i - 1])) throw new Error(`${x.name} does not list the newest first: ${ids}`);
  }

  const found = [];
  for (const what of ["create", "list"]) for (const n of clients) {
    const these = open.flatMap((x) => (what === "list" ? x.lists : x.cached ? [] : [null]).map((list) => ({ x, list, what, n, name: x.name + (list?.name ?? ""), v: [] })));
    for (let i = 0; i < rounds; i++) for (const f of these) f.v.push(await measure(f.x, f.list, n));
    found.push(...these);
  }

  const median_of = (f, key) => median(f.v.map((m) => m[key])), day = new Date().toISOString().slice(0, 10);
  console.log(`${rounds} rounds of ${seconds} s each, interleaved, medians; ${ours.count()} dossiers in Motcua, ${open.slice(1).map((x) => `${x.count()} in ${x.name}`).join(", ")} at the end; ${day}\n`);
  console.log("| | clients | /s | p50 ms | p99 ms | CPU ms each |\n|---|---|---|---|---|---|");
  for (const f of found) console.log(`| ${f.what}: ${f.name} | ${Math.min(f.n, f.x.most ?? f.n)} | ${median_of(f, "rate").toFixed(1)} | ${median_of(f, "p50").toFixed(1)} | ${median_of(f, "p99").toFixed(1)} | ${median_of(f, "cpu").toFixed(2)} |`);
  console.log("\n| ratio, median (least–most) | figure | beside it |\n|---|---|---|");
  for (const f of found) {
    if (f.x === ours) continue;
    const mine = found.find((g) => g.x === ours && g.what === f.what && g.n === f.n);
    row(`${f.what === "list" ? "list of 50" : f.what}, Motcua ÷ ${f.name}, ${f.n} client${f.n > 1 ? "s" : ""}`, ratio(f.v.map((m, i) => mine.v[i].rate / m.rate), 1), `${median_of(mine, "rate").toFixed(0)}/s, ${median_of(f, "rate").toFixed(1)}/s; CPU ${(median_of(f, "cpu") / median_of(mine, "cpu")).toFixed(1)}× each`);
  }
  for (const x of open) row(`memory after all this: ${x.name}`, `${memory(x).toFixed(0)} MB`, "PSS, its database's processes included");
} finally { await shut(); }
