// run.mjs — `make bench`: ratios measured side by side in one run, in interleaved rounds, as median (least–most). Absolute figures are this machine's, today's.
//   ROUNDS=3 SECONDS=4     of each measurement
//   MANY=100000 FEW=10000  dossiers of the large and the small store; made once and kept in BENCH_DIR (build/bench)
//   ONLY=submits,pages,…   some of the parts: submits slow bulk pages size start assets report   (all)
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Browser, binary, makeProvince, serve, start, store } from "../story/lib.mjs";
import { CLOCK, cookies, intake, interleaved, median, number, ratio, rounds, row, seconds, sleep, wrk, wrkAside } from "./wrk.mjs";

const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, "../.."), built = (name) => join(root, "build/test", name);
const many = number("MANY", 100000), few = number("FEW", 10000);
const kept = resolve(process.env.BENCH_DIR ?? join(root, "build/bench"));
const rss = (pid) => Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
/** The same statements without HTTP, by so many threads in groups of at most so many (0: as the gate does). */
function direct(from, threads, group, env = process.env) {
  const db = join(from, `direct-${process.hrtime.bigint()}.db`);
  cpSync(join(from, "demo.db"), db);
  return Number(execFileSync(built("bench_direct"), [db, String(seconds), String(threads), String(group)], { encoding: "utf8", env }).split(" ")[0]);
}

const parts = {
  /** Durable submits with all features on; the same statements straight into the store. */
  async submits() {
    const s = await start({ args: ["--workers", "64", ...CLOCK], quiet: true }), { lua } = await intake(s);
    const [http, raw] = await interleaved(() => wrk(`${s.base}/tiep-nhan`, { lua }), () => direct(s.dir, 64, 0));
    if (http.some((x) => x.bad)) throw new Error(`${http.map((x) => x.bad)} answers were not 2xx or 3xx`);
    row("durable submits over HTTP, all features on, 64 clients ÷ the same statements grouped into SQLite", ratio(http.map((x, i) => x.rate / raw[i])), `${median(http.map((x) => x.rate)).toFixed(0)}/s, ${median(raw).toFixed(0)}/s`);
    row("p99 of a submit at 64 clients ÷ p50", ratio(http.map((x) => x.p99 / x.p50), 1), `p50 ${median(http.map((x) => x.p50)).toFixed(1)} ms, p99 ${median(http.map((x) => x.p99)).toFixed(1)} ms`);
    await s.stop();
  },

  /** On a disk whose sync takes 2 ms longer: groups against a transaction for each. */
  async slow() {
    process.env.SLOW_SYNC_US = "2000", process.env.LD_PRELOAD = built("libbench_slow_sync.so");
    const s = await start({ args: ["--workers", "64", ...CLOCK], quiet: true });
    delete process.env.LD_PRELOAD;
    const { lua } = await intake(s), slow = { ...process.env, LD_PRELOAD: built("libbench_slow_sync.so") };
    const [http, each] = await interleaved(() => wrk(`${s.base}/tiep-nhan`, { lua }), () => direct(s.dir, 1, 1, slow));
    if (http.some((x) => x.bad)) throw new Error("answers were not 2xx or 3xx");
    row("the same with +2 ms on each fsync ÷ one transaction per request", ratio(http.map((x, i) => x.rate / each[i]), 1), `${median(http.map((x) => x.rate)).toFixed(0)}/s, ${median(each).toFixed(0)}/s`);
    await s.stop();
  },

  /** Many dossiers in one act; one after another over HTTP, a request each; what a counter at work notices of the act. */
  async bulk() {
    const n = number("BULK", 10000), act = [], singly = [], alone = [], beside = [];
    for (let i = 0; i < rounds; i++) {
      const s = await start({ args: CLOCK, quiet: true }), { lua } = await intake(s), paced = (await intake(s, 100)).lua, b = new Browser(s);
      const [{ last }] = store(s, "SELECT MAX(id) AS last FROM case_"), made = () => store(s, `SELECT code, holder_id FROM case_ WHERE id > ${last} ORDER BY id`);
      await b.loginStaff("mytho.taichinh.cv");
      alone.push((await wrkAside(`${s.base}/tiep-nhan`, { clients: 4, lua: paced })).p99);
      while (made().length < n + 5000) wrk(`${s.base}/tiep-nhan`, { clients: 16, lua });
      const codes = made().map((x) => x.code).slice(0, made().length - n);
      await b.get("/viec?loc=cho-nhan");
      const csrf = b.html.match(/name="csrf" value="([0-9a-f]+)"/)[1], one = join(s.dir, "one.lua");
      writeFileSync(one, `wrk.method="POST"\nwrk.headers["Content-Type"]="application/x-www-form-urlencoded"\nwrk.headers["Cookie"]="${cookies(b)}"\nlocal c={"${codes.join('","')}"}\nlocal n=0\n` +
        `function request() n=n+1 return wrk.format(nil, "/viec", nil, "csrf=${csrf}&viec=nhan-xu-ly&chon="..(c[n] or "")) end\n`);
      wrk(`${s.base}/viec`, { clients: 1, lua: one });
      const taken = made().filter((x) => x.holder_id).length;
      if (taken >= codes.length) throw new Error("one by one came to the end of its dossiers: give it more");
      singly.push(taken / seconds);
      const meanwhile = wrkAside(`${s.base}/tiep-nhan`, { clients: 4, lua: paced }), began = process.hrtime.bigint();
      await (await b.request("/viec/hang-loat", { method: "POST", body: new URLSearchParams({ csrf, viec: "nhan-xu-ly", loc: "cho-nhan" }) })).text();
      let state;
      do { await sleep(50), [state] = store(s, "SELECT state, done, refused FROM bulk"); } while (state.state < 2);
      act.push(state.done / (Number(process.hrtime.bigint() - began) / 1e9));
      if (state.done < n) throw new Error(`${state.done} done, ${state.refused} refused`);
      beside.push((await meanwhile).p99);
      await s.stop();
    }
    row(`${n} dossiers and more moved in one bulk act ÷ one by one over HTTP`, ratio(act.map((x, i) => x / singly[i]), 1), `${median(act).toFixed(0)}/s, ${median(singly).toFixed(0)}/s`);
    row("p99 of a submit meanwhile ÷ before, 4 clerks at work", ratio(beside.map((x, i) => x / alone[i]), 1), `${median(beside).toFixed(1)} ms, ${median(alone).toFixed(1)} ms`);
  },

  /** Pages from the store, for who is signed in; nginx gives the same bytes from files. */
  async pages() {
    const s = await start({ args: CLOCK, quiet: true }), clerk = new Browser(s), citizen = new Browser(s);
    await clerk.loginStaff("mytho.mc1");
    await citizen.loginCitizen("0900020000");
    await clerk.get("/viec?loc=cho-tra");
    const one = clerk.html.match(/href="(\/ho-so\/[^"]+)"/)[1];
    await citizen.get("/cua-toi");
    const mine = citizen.html.match(/href="(\/cua-toi\/[^"]+)"/)[1];
    const pages = [["case page", one, clerk], ["inbox page", "/viec?loc=cho-tra", clerk], ["tracking page", mine, citizen], ["catalogue, a search", "/thu-tuc?q=khai+sinh", citizen], ["on-time board of all bodies", "/cong-khai", citizen]];
    const www = join(s.dir, "www"), port = s.port + 1;
    mkdirSync(www);
    for (const [i, [, path, b]] of pages.entries()) { const r = await b.request(path, { headers: { "accept-encoding": "identity" } }); if (r.status !== 200) throw new Error(`${path}: ${r.status}`); writeFileSync(join(www, `${i}.html`), Buffer.from(await r.arrayBuffer())); }
    writeFileSync(join(s.dir, "nginx.conf"), `daemon off; worker_processes auto; pid ${s.dir}/nginx.pid; error_log ${s.dir}/nginx.err; events { worker_connections 1024; }
http { access_log off; default_type text/html; keepalive_requests 1000000; server { listen 127.0.0.1:${port}; root ${www}; } client_body_temp_path ${s.dir}/t1; proxy_temp_path ${s.dir}/t2; fastcgi_temp_path ${s.dir}/t3; uwsgi_temp_path ${s.dir}/t4; scgi_temp_path ${s.dir}/t5; }`);
    const nginx = spawn("nginx", ["-c", join(s.dir, "nginx.conf")], { stdio: "ignore" });
    await sleep(500);
    for (const [i, [name, path, b]] of pages.entries()) {
      const [ours, theirs] = await interleaved(() => wrk(s.base + path, { headers: { Cookie: cookies(b) } }), () => wrk(`http://127.0.0.1:${port}/${i}.html`));
      row(`${name}, req/s ÷ nginx with the same bytes`, ratio(ours.map((x, k) => x.rate / theirs[k].rate), 3), `${median(ours.map((x) => x.rate)).toFixed(0)}/s, ${median(theirs.map((x) => x.rate)).toFixed(0)}/s; ${statSync(join(www, `${i}.html`)).size} bytes`);
    }
    nginx.kill();
    await s.stop();
  },

  /** A store of many beside one of few: search, inbox; then all at once on the large one; memory and disk. */
  async size() {
    const open = async (n) => {
      const dir = join(kept, String(n));
      if (!existsSync(join(dir, "made"))) {
        rmSync(dir, { recursive: true, force: true }), mkdirSync(dir, { recursive: true });
        makeProvince(dir, "demo.db");
        const began = Date.now(), empty = statSync(join(dir, "demo.db")).size;
        spawnSync(binary, ["generate", "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key", ...CLOCK, "--dossiers", String(n)], { cwd: dir });
        writeFileSync(join(dir, "made"), String(empty));
        row(`making ${n} dossiers`, `${((Date.now() - began) / 1000).toFixed(0)} s`);
      }
      return serve(dir, { args: CLOCK, quiet: true, keep: true, db: "demo.db" });
    };
    const small = await open(few), large = await open(many), both = [small, large], clerk = [], official = [];
    for (const x of both) for (const [who, to] of [["mytho.mc1", clerk], ["mytho.taichinh.cv", official]]) { const b = new Browser(x); await b.loginStaff(who); to.push(cookies(b)); }
    // Who takes up what the counter received has the same heap before them in both: what is measured is the store's size, not the page's.
    const { lua } = await intake(large, 100);
    for (const x of both) { const own = await intake(x); wrk(`${x.base}/tiep-nhan`, { clients: 8, lua: own.lua }); }
    for (const [name, path, who] of [["search (folded Vietnamese, newest first)", "/tim?q=nguyen+thi", clerk], ["inbox", "/viec?loc=cho-nhan", official]]) {
      const [a, b] = await interleaved(...both.map((x, i) => () => wrk(x.base + path, { clients: 4, headers: { Cookie: who[i] } }).p99));
      row(`${name} p99 at ${many} dossiers ÷ at ${few}`, ratio(b.map((x, i) => x / a[i])), `${median(b).toFixed(1)} ms, ${median(a).toFixed(1)} ms; 4 clients without pause`);
    }
    // Moderate load: twelve people at work, each with a pause of 100 ms in the middle between two requests.
    const paced = join(large.dir, "paced.lua");
    writeFileSync(paced, "function delay() return math.random(0, 200) end\n");
    const [at] = await interleaved(async () => {
      const [submit, inbox, search] = await Promise.all([wrkAside(`${large.base}/tiep-nhan`, { clients: 4, lua }), ...[["/viec?loc=cho-nhan", official], ["/tim?q=nguyen+thi", clerk]].map(([p, who]) => wrkAside(large.base + p, { clients: 4, lua: paced, headers: { Cookie: who[1] } }))]);
      return { submit, inbox, search };
    });
    row(`submit / queue / search p99 at ${many} dossiers, all features on, moderate load`, ["submit", "inbox", "search"].map((k) => `${median(at.map((x) => x[k].p99)).toFixed(0)}`).join(" / ") + " ms", "12 clients, a pause of 0–200 ms after each request");
    row(`resident memory at ${many} dossiers, after all this`, `${rss(large.child.pid).toFixed(0)} MB`, `${rss(small.child.pid).toFixed(0)} MB at ${few}`);
    await small.stop(), await large.stop();
    const base = Number(readFileSync(join(kept, String(many), "made"), "utf8"));
    row("disk a dossier without files, its log, counters and search included", `${((statSync(join(kept, String(many), "demo.db")).size - base) / many / 1024).toFixed(1)} kB`);
  },

  /** From the command to the first answer; what it takes doing nothing. */
  async start() {
    const times = [], idle = [];
    for (let i = 0; i < rounds * 3; i++) {
      const s = await start({ quiet: true, args: CLOCK });
      await s.halt();
      const port = s.port, began = process.hrtime.bigint();
      const child = spawn(binary, ["serve", "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key", "--port", String(port), ...CLOCK], { cwd: s.dir, stdio: "ignore" });
      for (;;) { try { const r = await fetch(`http://127.0.0.1:${port}/healthz`); await r.text(); if (r.ok) break; } catch { await sleep(2); } }
      times.push(Number(process.hrtime.bigint() - began) / 1e6);
      await sleep(1500);
      idle.push(rss(child.pid));
      child.kill("SIGTERM");
      await new Promise((ok) => child.once("exit", ok));
      rmSync(s.dir, { recursive: true, force: true });
    }
    row("start to first answer", `${median(times).toFixed(0)} ms`, `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`);
    row("resident memory idle", `${median(idle).toFixed(1)} MB`);
    const stripped = join(kept, "stripped");
    mkdirSync(kept, { recursive: true });
    execFileSync("strip", ["-o", stripped, binary]);
    row("binary, as installed (stripped)", `${(statSync(stripped).size / 1048576).toFixed(1)} MB`, `${(statSync(binary).size / 1048576).toFixed(1)} MB with its symbols`);
    rmSync(stripped);
  },

  async assets() {
    const s = await start({ quiet: true }), b = new Browser(s);
    for (const path of ["/", "/thu-tuc/1.001193", "/tra-cuu", "/nop"]) { await b.get(path); row(`page ${path}, compressed`, `${(gzipSync(b.body).length / 1024).toFixed(1)} KB`); }
    let assets = 0;
    await b.get("/");
    const css = b.html.match(/href="([^"]*app\.css)"/)[1], js = b.html.match(/src="([^"]*app\.js)"/)[1];
    for (const a of [css, js]) { await b.get(a); assets += gzipSync(b.body).length; }
    for (const f of ["latin", "vietnamese"]) { const r = await b.request(css.replace("app.css", `public-sans-${f}.woff2`)); assets += (await r.arrayBuffer()).byteLength; }
    row("style, script and both fonts, compressed", `${(assets / 1024).toFixed(1)} KB`);
    await s.stop();
  },

  /** The year's report from counters, and by GROUP BY over the rows; the log's verification beside reading its file. */
  async report() {
    const dir = join(kept, String(many));
    if (!existsSync(join(dir, "made"))) await parts.size();
    const [counters, rows, received] = execFileSync(built("bench_report"), [join(dir, "demo.db"), String(rounds * 3)], { encoding: "utf8" }).split(" ").map(Number);
    row(`report by agency over ${many} dossiers: GROUP BY over the rows ÷ counters`, (rows / counters).toFixed(1), `${(rows / 1000).toFixed(1)} ms, ${(counters / 1000).toFixed(1)} ms; ${received} received in the year`);
    const timed = (f) => { const t = process.hrtime.bigint(); f(); return Number(process.hrtime.bigint() - t) / 1e9; };
    const cat = timed(() => execFileSync("sh", ["-c", `cat '${join(dir, "demo.db")}' > /dev/null`])), verified = timed(() => spawnSync(binary, ["verify", "--db", "demo.db"], { cwd: dir }));
    row("motcua verify of that store ÷ reading its file (cat)", (verified / cat).toFixed(0), `${verified.toFixed(1)} s, ${cat.toFixed(2)} s`);
  },
};

const asked = process.env.ONLY ? process.env.ONLY.split(",") : Object.keys(parts);
console.log(`${rounds} rounds of ${seconds} s each, interleaved; ratios as median (least–most); ${new Date().toISOString().slice(0, 10)}\n\n| measure | figure | beside it |\n|---|---|---|`);
for (const part of asked) await parts[part]();
