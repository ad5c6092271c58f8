// run.mjs — `make bench`: ratios measured side by side in one run, in interleaved rounds; medians. Absolute figures are this machine's, today's.
//   durable submits over HTTP with all features on ÷ the same statements straight into SQLite through the same gate
//   pages ÷ nginx serving the same bytes;  search and inbox at many dossiers ÷ at few;  page sizes.   ROUNDS=3 SECONDS=4 DOSSIERS=100000
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Browser, binary, start } from "../story/lib.mjs";

const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, "../.."), direct = join(root, "build/test/bench_direct");
const rounds = Number(process.env.ROUNDS ?? 3), seconds = Number(process.env.SECONDS ?? 4), many = Number(process.env.DOSSIERS ?? 100000);
const median = (v) => [...v].sort((a, b) => a - b)[Math.floor(v.length / 2)];
const ratio = (v, digits = 2) => `${median(v).toFixed(digits)} (${Math.min(...v).toFixed(digits)}–${Math.max(...v).toFixed(digits)})`;
const row = (what, text) => console.log(`${what.padEnd(86)} ${text}`);

function wrk(url, { clients = 64, lua, headers = {} } = {}) {
  const args = ["-t1", `-c${clients}`, `-d${seconds}s`, "--latency", ...Object.entries(headers).flatMap(([k, v]) => ["-H", `${k}: ${v}`]), ...(lua ? ["-s", lua] : []), url];
  const out = execFileSync("wrk", args, { encoding: "utf8" }), bad = out.match(/Non-2xx or 3xx responses: (\d+)/);
  const ms = (p) => { const m = out.match(new RegExp(`${p}%\\s+([\\d.]+)(us|ms|s)`)); return m ? m[1] * { us: 0.001, ms: 1, s: 1000 }[m[2]] : NaN; };
  return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), p50: ms(50), p99: ms(99), bad: bad ? Number(bad[1]) : 0 };
}

/** A signed-in clerk's POST of a counter intake, a new form key each time. */
async function intake(server) {
  const b = new Browser(server);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=1.001612");
  const { data } = b.fields("/tiep-nhan");
  Object.entries({ so: "082192990001", ten: "Người Thử Tải" }).forEach(([k, v]) => data.set(k, v));
  data.delete("khoa");
  const lua = join(server.dir, "intake.lua"), body = new URLSearchParams([...data]).toString();
  writeFileSync(lua, `wrk.method="POST"\nwrk.headers["Content-Type"]="application/x-www-form-urlencoded"\nwrk.headers["Cookie"]="${[...b.jar].map(([k, v]) => `${k}=${v}`).join("; ")}"\n` +
    `local n=0\nlocal seed=string.format("%08x", os.time()%4294967296)\nfunction request() n=n+1 return wrk.format(nil, "/tiep-nhan", nil, "${body}&khoa="..seed..string.format("%024x", n)) end\n`);
  return { lua, cookie: [...b.jar].map(([k, v]) => `${k}=${v}`).join("; "), browser: b };
}

const median3 = async (f) => { const v = []; for (let i = 0; i < rounds; i++) v.push(await f(i)); return v; };
const s = await start({ args: ["--workers", "64"], quiet: true });
const { lua, cookie, browser } = await intake(s);
console.log(`${rounds} rounds of ${seconds} s each; ratios as median (least–most)\n`);

const submits = await median3(() => {
  const db = join(s.dir, `direct-${Math.random()}.db`);
  cpSync(join(s.dir, "demo.db"), db);
  const [raw] = execFileSync(direct, [db, String(seconds), "64"], { encoding: "utf8" }).split(" ").map(Number);
  return { http: wrk(`${s.base}/tiep-nhan`, { lua }), raw };
});
if (submits.some((x) => x.http.bad)) console.log(`  (${submits.map((x) => x.http.bad)} answers were not 2xx or 3xx)`);
row("durable submits over HTTP, all features on, 64 clients ÷ the same statements into SQLite", ratio(submits.map((x) => x.http.rate / x.raw)));
row("  submits per second over HTTP, and raw", `${median(submits.map((x) => x.http.rate)).toFixed(0)}, ${median(submits.map((x) => x.raw)).toFixed(0)}`);
row("p99 of a submit at 64 clients ÷ p50", ratio(submits.map((x) => x.http.p99 / x.http.p50)));

// The same bytes from nginx.
await browser.get("/viec?loc=cho-tra");
const one = browser.html.match(/href="(\/ho-so\/[^"]+)"/)?.[1] ?? "/viec";
const pages = { "dossier page": one, "inbox page": "/viec?loc=cho-tra", "catalogue list": "/thu-tuc?q=khai+sinh", "on-time board": "/cong-khai" };
const www = join(s.dir, "www"), port = s.port + 1;
mkdirSync(www);
for (const [i, path] of Object.values(pages).entries()) { const r = await browser.request(path, { headers: { "accept-encoding": "identity" } }); writeFileSync(join(www, `${i}.html`), Buffer.from(await r.arrayBuffer())); }
writeFileSync(join(s.dir, "nginx.conf"), `daemon off; worker_processes auto; pid ${s.dir}/nginx.pid; error_log ${s.dir}/nginx.err; events { worker_connections 1024; }
http { access_log off; default_type text/html; keepalive_requests 1000000; server { listen 127.0.0.1:${port}; root ${www}; } client_body_temp_path ${s.dir}/t1; proxy_temp_path ${s.dir}/t2; fastcgi_temp_path ${s.dir}/t3; uwsgi_temp_path ${s.dir}/t4; scgi_temp_path ${s.dir}/t5; }`);
const nginx = spawn("nginx", ["-c", join(s.dir, "nginx.conf")], { stdio: "ignore" });
await new Promise((ok) => setTimeout(ok, 500));
for (const [i, [name, path]] of Object.entries(pages).entries()) {
  const v = await median3(() => ({ ours: wrk(s.base + path, { headers: { Cookie: cookie } }), nginx: wrk(`http://127.0.0.1:${port}/${i}.html`) }));
  row(`${name}, req/s ÷ nginx with the same bytes`, `${ratio(v.map((x) => x.ours.rate / x.nginx.rate), 3)}   ${median(v.map((x) => x.ours.rate)).toFixed(0)}/s, p99 ${median(v.map((x) => x.ours.p99)).toFixed(1)} ms`);
}
nginx.kill();
await s.stop();

// Few and many dossiers.
const few = await start({ quiet: true }), lots = await start({ quiet: true });
const made = Date.now();
spawnSync(binary, ["generate", "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key", "--clock", "2022-03-25T09:00", "--dossiers", String(many)], { cwd: lots.dir });
row(`making ${many} dossiers`, `${((Date.now() - made) / 1000).toFixed(1)} s`);
const cookies = [];
for (const x of [few, lots]) { const b = new Browser(x); await b.loginStaff("mytho.mc1"); cookies.push([...b.jar].map(([k, v]) => `${k}=${v}`).join("; ")); }
for (const [name, path] of [["search (folded, newest first)", "/tim?q=nguyen+thi"], ["inbox", "/viec"]]) {
  const v = await median3(() => [few, lots].map((x, i) => wrk(x.base + path, { clients: 4, headers: { Cookie: cookies[i] } }).p99));
  row(`${name} p99 at ${many} more dossiers ÷ at the demonstration's few hundred`, ratio(v.map(([a, b]) => b / a)));
}
const rss = (x) => Number(readFileSync(`/proc/${x.child.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
row("resident memory, few and many dossiers", `${rss(few).toFixed(0)} MB, ${rss(lots).toFixed(0)} MB`);
const b = new Browser(few);
for (const path of ["/", "/thu-tuc/1.001193", "/tra-cuu", "/nop"]) { await b.get(path); row(`page size of ${path}, compressed`, `${(gzipSync(b.body).length / 1024).toFixed(1)} KB`); }
let assets = 0;
await b.get("/");
const css = b.html.match(/href="([^"]*app\.css)"/)[1], js = b.html.match(/src="([^"]*app\.js)"/)[1];
for (const a of [css, js]) { await b.get(a); assets += gzipSync(b.body).length; }
for (const f of ["latin", "vietnamese"]) { const r = await b.request(css.replace("app.css", `public-sans-${f}.woff2`)); assets += (await r.arrayBuffer()).byteLength; }
row("style, script and both font files, compressed", `${(assets / 1024).toFixed(1)} KB`);
await few.stop(); await lots.stop();

// The year's report: from counters, and by GROUP BY over the rows; then the log's verification beside reading its file.
const report = await start({ quiet: true }), reported = Number(process.env.REPORT_DOSSIERS ?? 1000000);
await report.halt();
spawnSync(binary, ["generate", "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key", "--clock", "2022-03-25T09:00", "--dossiers", String(reported)], { cwd: report.dir });
const [counters, rows, received] = execFileSync(join(root, "build/test/bench_report"), [join(report.dir, "demo.db"), String(rounds * 3)], { encoding: "utf8" }).split(" ").map(Number);
row(`report by agency over ${reported} dossiers: GROUP BY over the rows ÷ counters`, `${(rows / counters).toFixed(1)}   ${(rows / 1000).toFixed(1)} ms, ${(counters / 1000).toFixed(1)} ms (${received} received in the year)`);
const timed = (f) => { const t = process.hrtime.bigint(); f(); return Number(process.hrtime.bigint() - t) / 1e9; };
const read = timed(() => execFileSync("sh", ["-c", `cat '${join(report.dir, "demo.db")}' > /dev/null`])), verified = timed(() => spawnSync(binary, ["verify", "--db", "demo.db"], { cwd: report.dir }));
row("motcua verify of that store ÷ reading its file (cat)", `${(verified / read).toFixed(0)}   ${verified.toFixed(1)} s, ${read.toFixed(2)} s`);
await report.stop();
