// full.mjs — `make net`: the whole crowd, and the table that docs/NET.md shows. Numbers can be given: full.mjs IDLE STREAMS SLOW READERS SECONDS
import { execFileSync } from "node:child_process";
import { run } from "./crowd.mjs";

const [idle, waiting, slow, readers, seconds] = [10000, 2000, 200, 50, 15].map((n, i) => Number(process.argv[2 + i] ?? n));
const columns = [["while there are", 38], ["how many", 9], ["RSS MB", 8], ["B each", 8], ["threads", 8], ["others answered", 16], ["not as due", 11], ["p50 ms", 8], ["p99 ms", 8]];
console.log(`${new Date().toISOString().slice(0, 16)}Z, ${execFileSync("uname", ["-srm"], { encoding: "utf8" }).trim()}, ${execFileSync("nproc", { encoding: "utf8" }).trim()} cores`);
console.log(columns.map(([c, w], i) => (i ? c.padStart(w) : c.padEnd(w))).join(""));
const bad = (r) => Object.values(r.bad).reduce((a, b) => a + b, 0);
const r = await run({ idle, waiting, slow, readers, seconds, out: (x) => console.log([x.name, x.n || "", (x.rss / 1024).toFixed(1), x.n && !x.name.includes("told") ? x.each : "", x.threads, x.answered, bad(x) || "none", x.p50.toFixed(1), x.p99.toFixed(1)].map((v, i) => (i ? String(v).padStart(columns[i][1]) : v.padEnd(columns[i][1]))).join("")) });
console.log(`streams: ${r.live.open} open, ${r.live.refused} refused, ${r.live.quiet} told before anything changed, ${r.live.heard} told of the change; its author was answered in ${r.live.clerk.toFixed(0)} ms, the last stream heard after ${r.live.all.toFixed(0)} ms`);
console.log(`at the height: ${r.open.connections} connections, of them ${r.open.streams} streams; peak RSS ${(r.peak / 1024).toFixed(1)} MB; cut by the server: ${JSON.stringify(r.cut)}; connections left at the end: ${r.left}`);
const failures = [];
for (const x of r.rows) if (bad(x)) failures.push(`${x.name}: ${JSON.stringify(x.bad)}`);
if (r.live.open !== waiting || r.live.heard !== r.live.open || r.live.quiet) failures.push("streams did not hear as they should");
if (r.rows.find((x) => x.name === "idle connections").each > 48 * 1024) failures.push("an idle connection costs more than 48 KB");
if (r.rows.find((x) => x.name === "live streams").each > 64 * 1024) failures.push("a live stream costs more than 64 KB");
if (failures.length) console.log("FAILED\n" + failures.join("\n"));
process.exit(failures.length ? 1 : 0);
