// soak.mjs — people at work for MINUTES (20), and what the program takes meanwhile: every ten seconds its memory, descriptors, threads, the store and its log. `make soak`.
//
// Flat: over the second half the memory's line, by least squares, rises by less than 2 % of its mean in ten minutes. A store that grows is no fault; a log (WAL) that grows is.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { House, freePort, judge, makeProvince, sleep } from "./crash.mjs";
import { Load, ask } from "./load.mjs";

const minutes = Number(process.env.MINUTES ?? 20), clients = Number(process.env.CLIENTS ?? 16), top = mkdtempSync(join(tmpdir(), "motcua-soak-")), fresh = join(top, "fresh"), dir = join(top, "house");
const size = (f) => { try { return statSync(join(dir, f)).size; } catch { return 0; } }, mb = (n) => (n / 1048576).toFixed(1);
makeProvince(fresh);
cpSync(fresh, dir, { recursive: true });
const house = new House(dir, await freePort());
if (await house.start() === undefined) throw new Error(house.log);
const load = new Load({ bases: () => [house.base], up: () => house.up(), journal: join(top, "journal.jsonl"), run: "s", clients, pace: Number(process.env.PACE ?? 40) });
await load.begin();
load.start();
const readers = Array.from({ length: 4 }, async () => { while (!load.stopping) { for (const path of ["/", "/thu-tuc", "/cong-khai", "/nhat-ky", "/tra-cuu", "/du-lieu-mo"]) { try { await ask(house.base, "GET", path); } catch { /* counted by nobody */ } } await sleep(100); } });
const pid = house.child.pid, rows = [], began = Date.now();
console.log("   s    RSS MB   fds threads   store MB   log MB   acknowledged");
while (Date.now() - began < minutes * 60000) {
  await sleep(Math.min(10000, minutes * 60000 - (Date.now() - began)) || 1);
  const status = readFileSync(`/proc/${pid}/status`, "utf8"), row = { s: Math.round((Date.now() - began) / 1000), rss: Number(status.match(/^VmRSS:\s+(\d+)/m)[1]) * 1024, fds: readdirSync(`/proc/${pid}/fd`).length, threads: Number(status.match(/^Threads:\s+(\d+)/m)[1]), wal: size("demo.db-wal") };
  rows.push(row);
  if (rows.length % 6 === 1) console.log(`${String(row.s).padStart(4)} ${mb(row.rss).padStart(9)} ${String(row.fds).padStart(5)} ${String(row.threads).padStart(7)} ${mb(size("demo.db")).padStart(10)} ${mb(row.wal).padStart(8)} ${String(load.acks).padStart(14)}`);
}
await Promise.race([load.stop(), sleep(60000)]);
await Promise.all(readers);
await house.kill();
house.clock.stop();
const half = rows.slice(Math.floor(rows.length / 2)), mean = (k) => half.reduce((n, r) => n + r[k], 0) / half.length, slope = (k) => half.reduce((n, r) => n + (r.s - mean("s")) * (r[k] - mean(k)), 0) / half.reduce((n, r) => n + (r.s - mean("s")) ** 2, 0);
const rise = (slope("rss") * 600) / mean("rss"), wal = Math.max(...half.map((r) => r.wal)), v = await judge({ journal: join(top, "journal.jsonl"), db: join(dir, "demo.db"), files: join(dir, "files"), key: join(dir, "key"), strict503: true });
const flat = rise < 0.02 && Math.max(...half.map((r) => r.fds)) <= Math.max(...rows.slice(0, Math.ceil(rows.length / 2)).map((r) => r.fds)) + 8 && wal < 256 * 1048576;
console.log(`second half: memory ${mb(mean("rss"))} MB, ${(rise * 100).toFixed(2)} % in ten minutes; log at most ${mb(wal)} MB; ${load.acks} acknowledged; ${v.verify}; ${v.check}; ${v.faults ?? "?"} faults\n${flat && v.code === 0 ? "flat" : "NOT FLAT"}`);
rmSync(top, { recursive: true, force: true });
process.exit(flat && v.code === 0 ? 0 : 1);
