// crowd.mjs — many clients that wait, drip or do not read, and others who work meanwhile: what they get, and what the server needs for it.
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { Browser, password, serve, start, store } from "../story/lib.mjs";

export const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
export const kb = (s, what = "VmRSS") => Number(readFileSync(`/proc/${s.child.pid}/status`, "utf8").match(new RegExp(`${what}:\\s+(\\d+)`))[1]);
const threads = (s) => kb(s, "Threads");
export const figure = async (s, name) => Number((await (await fetch(`${s.base}/metrics`)).text()).match(new RegExp(`^${name} (\\d+)`, "m"))?.[1]);

/** Opens n sockets, a few hundred at a time; each is given to begin(socket, i). Lost ones are counted in .cut. */
async function sockets(s, n, begin = () => {}) {
  const all = [];
  all.cut = 0;
  for (let i = 0; i < n; ) {
    const some = [];
    for (let k = 0; k < 200 && i < n; k++) some.push(new Promise((ok, no) => {
      const at = i++, c = connect({ port: s.port, host: "127.0.0.1" }, () => { c.removeListener("error", no); c.on("error", () => {}); begin(c, at); ok(c); });
      c.once("error", no);
      c.on("close", () => { if (!c.mine) all.cut++; });
      all.push(c);
    }));
    await Promise.all(some);
  }
  all.close = async () => { for (const c of all) { c.mine = true; c.destroy(); } };
  return all;
}

/** Sessions of one official, as signing in would write them: the passwords are not what is measured. */
export function sessions(s, login, n) {
  const [{ id }] = store(s, `SELECT id FROM staff WHERE login = '${login}'`), tokens = [];
  const rows = [];
  for (let i = 0; i < n; i++) {
    const token = randomBytes(16).toString("hex");
    tokens.push(token);
    rows.push(`('${createHash("sha256").update(token).digest("hex")}', 2, ${id}, '${randomBytes(16).toString("hex")}', 0, ${s.now}, ${s.now}, ${s.now + 43200}, '127.0.0.1')`);
  }
  store(s, `INSERT INTO session (token, kind, who_id, csrf, stage, created_at, seen_at, expires_at, remote) VALUES ${rows.join(",")}`);
  return tokens;
}

/** People who go on with their work: n clients, one request after another, until stop(). */
export function others(s, token, n = 4) {
  const ms = [], bad = {}, agent = new Agent({ keepAlive: true, maxSockets: n });
  const paths = ["/viec", "/thu-tuc", "/", "/truc-tiep?noi=xyz", "/tra-cuu"];
  let on = true;
  const one = (path) => new Promise((ok) => {
    const began = performance.now();
    request(s.base + path, { agent, headers: { cookie: `phien=${token}` } }, (r) => {
      r.resume();
      r.on("end", () => {
        ms.push(performance.now() - began);
        const want = path.includes("xyz") ? 404 : 200;
        if (r.statusCode !== want) bad[`${path} ${r.statusCode}`] = (bad[`${path} ${r.statusCode}`] ?? 0) + 1;
        ok();
      });
    }).on("error", (e) => { bad[e.code] = (bad[e.code] ?? 0) + 1; ok(); }).end();
  });
  const all = Array.from({ length: n }, async (_, k) => { for (let i = k; on; i++) { await one(paths[i % paths.length]); await sleep(5); } });
  return {
    bad, ms,
    async stop() {
      on = false;
      await Promise.all(all);
      agent.destroy();
      ms.sort((a, b) => a - b);
      return { answered: ms.length, bad, p50: ms[ms.length >> 1] ?? 0, p99: ms[Math.floor(ms.length * 0.99)] ?? 0 };
    },
  };
}

/** Streams of the inbox, eight a session. heard: how many were told of a change. */
export async function streams(s, tokens, n) {
  const x = { open: 0, heard: 0, refused: 0 };
  x.sockets = await sockets(s, n, (c, i) => {
    let told = false, first = true;
    c.on("data", (d) => {
      const words = d.toString();
      if (first) { first = false; if (/^HTTP\/1.1 200/.test(words)) x.open++; else x.refused++; }
      if (!told && words.includes("event: doi")) { told = true; x.heard++; }
    });
    c.write(`GET /truc-tiep?noi=viec HTTP/1.1\r\nHost: x\r\nCookie: phien=${tokens[i >> 3]}\r\n\r\n`);
  });
  for (let i = 0; i < 600 && x.open + x.refused < n; i++) await sleep(50);
  return x;
}

/** A file large enough that no socket's buffer holds it, attached to a dossier: its address. */
export async function largeFile(s, megabytes) {
  const b = new Browser(s);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=1.001612");
  await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  const code = b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
  const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
    WHERE c.code = '${code}' AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
  const holder = new Browser(s);
  await holder.loginStaff(h.login);
  await holder.get(`/ho-so/${code}`);
  const body = Buffer.concat([Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"), Buffer.alloc(megabytes << 20, 0x20), Buffer.from("\n%%EOF\n")]);
  await holder.submit({ tep: { name: "lon.pdf", type: "application/pdf", body } }, `/ho-so/${code}/them-tep`);
  const [file] = store(s, `SELECT a.id FROM attachment a JOIN case_ c ON c.id = a.case_id WHERE c.code = '${code}'`);
  if (!file) throw new Error(`no file was kept: ${holder.status} ${holder.text.slice(0, 300)}`);
  return { path: `/tep/${file.id}`, token: holder.jar.get("phien") };
}

/** One phase: what comes, what the others get, what it costs. */
async function phase(s, out, token, name, n, seconds, come) {
  const before = kb(s), crowd = await come();
  const people = others(s, token);
  await sleep(seconds * 1000);
  const got = await people.stop(), rss = kb(s);
  const row = { name, n, before, rss, each: n ? Math.round(((rss - before) * 1024) / n) : 0, cut: crowd?.cut ?? 0, threads: threads(s), ...got };
  out(row);
  return { crowd, row };
}

export async function run({ idle, slow, readers, waiting, seconds, drip = 5000, megabytes = 18, beat = 20, out }) {
  const s = await start({ quiet: true, args: ["--head-s", "600", "--idle-s", "600", "--connections", "19000", "--streams", String(waiting), "--beat-s", String(beat)] });
  const rows = [], say = (r) => { rows.push(r); out?.(r); };
  try {
    const [mine] = sessions(s, "mytho.mc1", 1), big = await largeFile(s, megabytes);
    await phase(s, say, mine, "nobody (warming up)", 0, seconds, async () => null);
    await phase(s, say, mine, "nobody", 0, seconds, async () => null);
    // Half never say a word; half have had an answer.
    const idlers = await phase(s, say, mine, "idle connections", idle, seconds, () => sockets(s, idle, (c, i) => { c.resume(); if (i & 1) c.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"); }));
    const drips = [];
    const dripping = (c, words) => { let i = 0; c.resume(); const t = setInterval(() => { if (c.destroyed || i === words.length) return clearInterval(t); c.write(words[i++]); }, drip); c.write(words[i++]); drips.push(t); };
    const head = await phase(s, say, mine, "a byte of the head at a time", slow, seconds, () => sockets(s, slow, (c) => dripping(c, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
    const body = await phase(s, say, mine, "a byte of the body at a time", slow, seconds, () => sockets(s, slow, (c) => {
      c.write("POST /tra-cuu HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n");
      dripping(c, "a".repeat(100000));
    }));
    const deaf = await phase(s, say, mine, `readers of ${megabytes} MB who do not read`, readers, seconds, () => sockets(s, readers, (c) => { c.pause(); c.write(`GET ${big.path} HTTP/1.1\r\nHost: x\r\nCookie: phien=${big.token}\r\n\r\n`); }));
    let live;
    const tokens = sessions(s, "mytho.mc1", (waiting + 7) >> 3);
    const wait = await phase(s, say, mine, "live streams", waiting, seconds, async () => { live = await streams(s, tokens, waiting); return live.sockets; });
    wait.row.open = live.open;
    const quiet = live.heard;
    // One change; while it is told, the others go on, and whoever made it has long been answered.
    let clerk = 0, all = 0;
    await phase(s, say, mine, "one change, told to all streams", waiting, seconds, async () => {
      const b = new Browser(s);
      await b.loginStaff("mytho.mc1");
      await b.get("/tiep-nhan?thu-tuc=2.000815");
      const began = performance.now();
      await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
      clerk = performance.now() - began;
      for (let i = 0; i < 1200 && live.heard < live.open; i++) await sleep(25);
      all = performance.now() - began;
      return null;
    });
    const open = { connections: await figure(s, "motcua_connections"), streams: await figure(s, "motcua_streams") };
    drips.forEach(clearInterval);
    for (const p of [idlers, head, body, deaf, wait]) await p.crowd.close();
    for (let i = 0; i < 600 && (await figure(s, "motcua_connections")) > 20; i++) await sleep(100);
    await phase(s, say, mine, "all gone again", 0, seconds, async () => null);
    return { rows, live: { open: live.open, refused: live.refused, quiet, heard: live.heard, clerk, all }, open, left: await figure(s, "motcua_connections"), peak: kb(s, "VmHWM"), cut: { idle: idlers.crowd.cut, head: head.crowd.cut, body: body.crowd.cut, deaf: deaf.crowd.cut, live: wait.crowd.cut } };
  } finally {
    await s.stop();
  }
}
