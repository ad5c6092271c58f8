// load.mjs — many people at work at once, and their own record of what they were told.
//
// Each worker carries dossiers through their lives: a clerk receives (form key), officials take, ask, forward, sign and hand over (version), the citizen supplements and
// rates, programs do the same with an Idempotency-Key. Before a request is sent a line goes into the journal, and one when its answer came: `sent`, then `ack`,
// `refused`, `busy` (503) or `cut` (no answer). What has no answer is sent again under the same key most times. Each deed carries a mark, a word of its own, by which
// judge.mjs finds it in the store. This program never looks into the store.
import { createHash, randomBytes } from "node:crypto";
import { openSync, writeSync } from "node:fs";
import http from "node:http";

const PASSWORD = "motcua-2022-demo", agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const CITIZENS = [["0900020000", "Châu Thị Kim Nga", "082192990001"], ["0900020001", "Trương Quốc Nghĩa", "079092990002"], ["0900020002", "Trần Văn Thắng", "082045990003"],
  ["0900020003", "Đỗ Thanh Hiếu", "082094990004"], ["0900020004", "Trần Thùy Hiền", "082179990005"]];
const CLERKS = ["mytho.mc1", "mytho.mc2"], WORKER = "mytho.vp", SIGNER = "mytho.ct", TOKENS = 8;
const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const chance = (p) => Math.random() < p;

/** One request; throws when no whole answer came. */
export function ask(base, method, path, { headers = {}, body, timeout = 30000 } = {}) {
  return new Promise((ok, no) => {
    const u = new URL(base), r = http.request({ host: u.hostname, port: u.port, method, path, agent, headers: body === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(body) } }, (a) => {
      const parts = [];
      a.on("data", (d) => parts.push(d));
      a.on("end", () => a.complete ? ok({ status: a.statusCode, headers: a.headers, text: Buffer.concat(parts).toString("utf8") }) : no(new Error("torn")));
      a.on("error", no);
    });
    r.on("error", no);
    r.setTimeout(timeout, () => r.destroy(new Error("slow")));
    r.end(body);
  });
}
const form = (values) => new URLSearchParams(values).toString();
function multipart(values) {
  const edge = `----motcua${randomBytes(8).toString("hex")}`, parts = [];
  for (const [name, v] of Object.entries(values))
    parts.push(Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"${v.bytes ? `; filename="${v.name}"\r\ncontent-type: application/pdf` : ""}\r\n\r\n`), v.bytes ?? Buffer.from(String(v)), Buffer.from("\r\n"));
  return { type: `multipart/form-data; boundary=${edge}`, body: Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]) };
}
/** A PDF that nobody else sends. */
function paper(mark, size = 200 + Math.floor(Math.random() ** 3 * 200000)) {
  const bytes = Buffer.concat([Buffer.from("%PDF-1.4\n% "), Buffer.from(mark), Buffer.from("\n"), randomBytes(size), Buffer.from("\n%%EOF\n")]);
  return { name: `${mark}.pdf`, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

export class Load {
  /** bases(): addresses that may be asked; up(): resolves when one of them serves again. */
  constructor({ bases, up, journal, run, clients = 24, pace = 0 }) {
    Object.assign(this, { bases, up, clients, pace, run, fd: openSync(journal, "a"), n: 0, acks: 0, cuts: 0, kinds: {}, people: new Map(), stopping: false, busy: 0 });
  }
  note(line) { writeSync(this.fd, JSON.stringify(line) + "\n"); }
  mark() { return `kt-${this.run}-${++this.n}`; }

  /** Signs everybody in and makes their tokens, before anything is killed. */
  async begin() {
    for (const login of [...CLERKS, WORKER, SIGNER, ...CITIZENS.map((c) => c[0])]) {
      const citizen = /^\d+$/.test(login), p = { login, jar: new Map(), tokens: [] }, base = this.bases()[0];
      const page = async (method, path, values) => {
        const r = await ask(base, method, path, { headers: { cookie: cookies(p), ...(values && { "content-type": "application/x-www-form-urlencoded", referer: base + path }) }, body: values && form(values) });
        for (const c of r.headers["set-cookie"] ?? []) { const [pair] = c.split(";"), at = pair.indexOf("="); p.jar.set(pair.slice(0, at), pair.slice(at + 1)); }
        return r;
      };
      const csrf = (html) => html.match(/name="csrf" value="([0-9a-f]+)"/)?.[1];
      const door = citizen ? "/dang-nhap" : "/can-bo/dang-nhap", keys = citizen ? "/tai-khoan/ma-truy-cap" : "/can-bo/ma-truy-cap";
      const fields = (html) => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]));
      const r = await page("POST", door, { ...fields((await page("GET", door)).text), login, password: PASSWORD });
      if (r.status !== 303) throw new Error(`${login} cannot sign in: ${r.status}`);
      for (let i = 0; i < TOKENS; i++) {
        p.csrf = csrf((await page("GET", keys)).text);
        const made = await page("POST", keys, [["csrf", p.csrf], ["ten", `thử ${i}`], ["pham-vi", "doc"], ["pham-vi", "ho-so:ghi"], ["so-ngay", "30"]]);
        p.tokens.push(made.text.match(/mc_[0-9a-f]{64}/)?.[0] ?? fail(`${login} gets no token: ${made.status}`));
      }
      if (CLERKS.includes(login)) {
        p.intake = fields((await page("GET", "/tiep-nhan?thu-tuc=2.000815")).text);
        p.place = p.intake.noi ?? (await page("GET", "/tiep-nhan?thu-tuc=2.000815")).text.match(/name="noi"[^>]*value="(\d+)"/)?.[1];
      }
      this.people.set(login, p);
    }
  }

  /**
   * One deed: `what` is for the judge, `send(base)` asks once. Returns {done, r}: done true (acknowledged), false (refused), undefined (nobody knows).
   * A second sending is the same deed, byte for byte.
   */
  async deed(what, send, acknowledged) {
    const id = this.mark(), line = { id, ...what };
    for (let tries = 0; tries < 20; tries++) {
      const twin = chance(0.03) ? [1, 2] : [1]; // a double press now and then
      this.note({ t: "sent", ...line });
      const answers = await Promise.all(twin.map(async () => { try { return await send(pick(this.bases())); } catch (e) { return { none: e.code ?? e.message }; } }));
      let done, r;
      for (const a of answers) {
        if (a.none) { this.cuts++; this.note({ t: "cut", id, why: a.none }); continue; }
        const yes = acknowledged(a);
        if (yes) { this.acks++; this.kinds[what.op] = (this.kinds[what.op] ?? 0) + 1; this.note({ t: "ack", id, ...yes }); done = true; r = a; }
        else if (a.status === 503 && /chưa rõ đã lưu|problem:unsure/.test(a.text)) this.note({ t: "cut", id, why: "unsure" });
        else if (a.status === 503) this.note({ t: "busy", id }); // "nothing was stored": the judge holds it to that
        else if (a.status === 303 && /dang-nhap/.test(a.headers.location)) this.note({ t: "signed-out", id });
        else { this.note({ t: "refused", id, status: a.status }); done ??= false; r ??= a; }
      }
      if (done !== undefined) return { done, r };
      await this.up();
      if (this.stopping || chance(0.25)) return { done: undefined }; // given up: it is there once or not at all
      await sleep(Math.random() * 30);
    }
    return { done: undefined };
  }

  page(login, path, values, op, what = {}) {
    const p = this.people.get(login), many = Object.values(values).some((v) => v?.bytes), m = many ? multipart({ csrf: p.csrf, ...values }) : { type: "application/x-www-form-urlencoded", body: form({ csrf: p.csrf, ...values }) };
    return this.deed({ op, ...what }, (base) => ask(base, "POST", path, { headers: { cookie: cookies(p), "content-type": m.type, referer: base + path }, body: m.body }),
      (a) => a.status === 303 && !/dang-nhap/.test(a.headers.location) && { code: what.code ?? a.headers.location.match(/\/xong\/([^/?]+)/)?.[1] });
  }
  api(login, path, values, op, what = {}) {
    const key = randomBytes(12).toString("hex"), auth = `Bearer ${pick(this.people.get(login).tokens)}`, many = Object.values(values).some((v) => v?.bytes);
    const m = many ? multipart(values) : { type: "application/json", body: JSON.stringify(values) };
    const read = (a) => { try { return JSON.parse(a.text); } catch { return {}; } };
    return this.deed({ op, key, ...what }, (base) => ask(base, "POST", `/api/v1${path}`, { headers: { authorization: auth, "content-type": m.type, "idempotency-key": key }, body: m.body }),
      (a) => (a.status === 200 || a.status === 201) && { code: what.code ?? read(a).code, no: read(a).no });
  }
  /** Where a dossier stands, as the program tells it; undefined when it does not. */
  async look(code) {
    for (let i = 0; i < 5 && !this.stopping; i++) {
      try {
        const r = await ask(pick(this.bases()), "GET", `/api/v1/ho-so/${code}`, { headers: { authorization: `Bearer ${pick(this.people.get(CLERKS[0]).tokens)}` } });
        if (r.status === 200) return JSON.parse(r.text);
        if (r.status === 404) { this.note({ t: "missing", code }); return undefined; }
      } catch { /* down */ }
      await this.up();
      await sleep(50);
    }
    return undefined;
  }

  async receive(citizen) {
    const clerk = pick(CLERKS), mark = this.mark(), body = { "thu-tuc": "2.000815", so: citizen[2], ten: citizen[1], loai: "citizen", nhan: "1", "so-bo": "1", "chinh-1": "1", "sao-2": "1", "ghi-chu": mark };
    const r = chance(0.5) ? await this.page(clerk, "/tiep-nhan", { ...body, khoa: randomBytes(16).toString("hex"), ...(this.people.get(clerk).place && { noi: this.people.get(clerk).place }) }, "tiep-nhan", { mark })
      : await this.api(clerk, "/tiep-nhan", { ...body, "so-bo": 1, "chinh-1": 1, "sao-2": 1 }, "tiep-nhan", { mark });
    if (!r.done) return undefined;
    return r.r.headers.location?.match(/\/xong\/([^/?]+)/)?.[1] ?? JSON.parse(r.r.text).code;
  }
  /** One act; true when acknowledged. */
  async act(login, c, verb, more = {}, file) {
    const mark = this.mark(), f = file && paper(mark), values = { version: String(c.version), note: mark, ...more, ...(f && { tep: f }) }, path = `/ho-so/${c.code}/viec/${verb}`;
    const what = { code: c.code, mark, version: c.version, ...(f && { file: f.name, sha256: f.sha256, size: f.bytes.length }) };
    const r = chance(0.6) ? await this.page(login, path, values, verb, what) : await this.api(login, path, { ...values, version: f ? String(c.version) : c.version }, verb, what);
    if (r.done) c.version++;
    return r.done;
  }
  async life() {
    const citizen = pick(CITIZENS), code = await this.receive(citizen);
    if (!code) return;
    let c = { code, version: 2, status: 2, step: 2 }, sure = true, asked = false;
    for (let i = 0; i < 14 && !this.stopping; i++) {
      if (this.pace) await sleep(Math.random() * 2 * this.pace);
      if (!sure) { const seen = await this.look(code); if (!seen) return; c = { code, version: seen.version, status: seen.status, step: seen.step, taken: seen.holder !== "" }; }
      let ok;
      if (chance(0.15)) ok = await this.act(CLERKS[0], c, "ghi-chu");
      else if (chance(0.1) && c.status < 9) {
        const mark = this.mark(), f = paper(mark);
        ok = (await this.api(CLERKS[0], `/ho-so/${code}/them-tep`, { tep: f }, "them-tep", { code, mark: f.name, file: f.name, sha256: f.sha256, size: f.bytes.length })).done;
        if (ok) c.version++;
      } else if (c.status === 2 || (c.status === 4 && c.step === 2 && !c.taken)) { ok = await this.act(WORKER, c, "nhan-xu-ly"); if (ok) c.status = 4, c.taken = true; }
      else if (c.status === 4 && c.step === 2 && !asked && chance(0.4)) { ok = asked = await this.act(WORKER, c, "yeu-cau-bo-sung"); if (ok) c.status = 5; asked = true; }
      else if (c.status === 5) {
        const mark = this.mark(), f = paper(mark), body = { ban: String(c.version), note: mark, "tep-0": f };
        const what = { code, mark, version: c.version, file: f.name, sha256: f.sha256, size: f.bytes.length };
        // a supplement that was refused meanwhile answers 303 to a browser as well, so only the program's answer is taken for an acknowledgement
        ok = (await this.api(citizen[0], `/cua-toi/${code}/bo-sung`, body, "bo-sung", what)).done;
        if (ok) c.version++, c.status = 4;
      } else if (c.status === 4 && c.step === 2) { ok = await this.act(WORKER, c, "chuyen-buoc", { outcome: "1" }, chance(0.3)); if (ok) c.step = 3, c.taken = false; }
      else if (c.status === 4 && c.step === 3) { ok = await this.act(SIGNER, c, "ky-duyet"); if (ok) c.status = 9, c.step = 4; }
      else if (c.status === 9) { ok = await this.act(CLERKS[0], c, "tra-ket-qua"); if (ok) c.status = 10; }
      else if (c.status === 10) {
        const mark = this.mark(), scores = { m3: "2", m4: "2", m6: "1", m7: "2", m8: "2", "loi-nhan": mark };
        await (chance(0.5) ? this.page(citizen[0], `/cua-toi/${code}/danh-gia`, scores, "danh-gia", { code, mark }) : this.api(citizen[0], `/cua-toi/${code}/danh-gia`, scores, "danh-gia", { code, mark }));
        return;
      } else return;
      sure = ok === true;
    }
  }
  start() {
    this.workers = Array.from({ length: this.clients }, async () => {
      while (!this.stopping) {
        await this.life();
        if (chance(0.02)) await this.api(CLERKS[0], "/lay-so/mytho-mot-cua", {}, "lay-so", {});
        await sleep(1);
      }
    });
  }
  async stop() { this.stopping = true; await Promise.all(this.workers); }
}
const cookies = (p) => [...p.jar].map(([k, v]) => `${k}=${v}`).join("; ");
function fail(why) { throw new Error(why); }
