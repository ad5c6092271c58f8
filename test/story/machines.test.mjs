// machines.test.mjs — what leaves the house by itself arrives once, in order and signed; what fails is seen; calendars and figures parse.
// The receiver's side is other people's code: standardwebhooks checks signatures and times, ical.js the calendars, parse-prometheus-text-format /metrics.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ICAL, Webhook, parsePrometheus } from "../machines/lib.mjs";
import { Browser, store, start } from "./lib.mjs";

let s, rx;
before(async () => {
  s = await start({ args: ["--allow-private-fetch", "yes", "--metrics-token", "nhin-vao-trong"] });
  rx = await receiver();
});
after(async () => { await s.stop(); rx.close(); });

const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
async function until(what, ms = 20000) {
  for (const end = Date.now() + ms; ;) {
    const v = await what();
    if (v) return v;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(100);
  }
}
/** Moves the program's clock on. */
function later(seconds) {
  const t = new Date((s.now + seconds + 59 + 7 * 3600) * 1000).toISOString().slice(0, 16);
  s.setClock(t);
}
/** A receiver as Standard Webhooks wants it: verifies, refuses replays, and here also plays dead when told to. */
async function receiver() {
  const r = { got: [], answer: () => 204, secrets: new Map() };
  const server = createServer((req, res) => {
    const parts = [];
    req.on("data", (d) => parts.push(d));
    req.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8"), one = { path: req.url, headers: req.headers, body, at: s.now };
      one.status = r.answer(one);
      r.got.push(one);
      if (one.status) { res.writeHead(one.status); res.end(); } else req.socket.destroy();
    });
  });
  await new Promise((ok) => server.listen(0, "127.0.0.1", ok));
  r.url = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  r.close = () => server.close();
  r.taken = (path) => r.got.filter((x) => x.path === path && x.status >= 200 && x.status < 300);
  return r;
}
/** Its clock is the program's. */
function verify(secret, one, now = one.at) {
  const real = Date.now;
  Date.now = () => now * 1000;
  try { return new Webhook(secret).verify(one.body, one.headers); } finally { Date.now = real; }
}
async function admin() { const b = new Browser(s); await b.loginStaff("admin"); return b; }
async function subscribe(path, values = {}) {
  const b = await admin();
  await b.get("/quan-tri/webhook/moi");
  await b.submit({ ten: `Thử ${path}`, url: rx.url(path), "su-kien": ["tat-ca"], ...values });
  const secret = b.html.match(/data-secret="1">([^<]+)</)?.[1];
  assert.match(secret ?? b.text, /^whsec_/);
  const [{ id }] = store(s, "SELECT MAX(id) AS id FROM webhook");
  return { id, secret, path, taken: () => rx.taken(path), events: () => rx.taken(path).map((x) => JSON.parse(x.body)) };
}
const off = async (h) => { const b = await admin(); await b.get(`/quan-tri/webhook/${h.id}`); await b.submit({}, `/quan-tri/webhook/${h.id}/xoa`); };

let serial = 0;
async function receive(name = "Phạm Thị Kín Đáo") {
  const b = new Browser(s);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  await b.submit({ so: `0820900${String(10000 + ++serial).slice(0, 5)}`, ten: name, loai: "citizen", "dien-thoai": "0987654321" }, "/tiep-nhan");
  assert.match(b.text, /Đã tiếp nhận/, b.text.slice(0, 500));
  return b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
}
/** A note by whoever holds it: an act that moves nothing, as often as one likes. */
async function comment(code, note = "Đã xem.") {
  const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
    WHERE c.code = '${code}' AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
  const b = new Browser(s);
  await b.loginStaff(h.login);
  await b.get(`/ho-so/${code}/viec/ghi-chu`);
  await b.submit({ note }, `/ho-so/${code}/viec/ghi-chu`);
  assert.equal(b.status, 200, b.text.slice(0, 300));
}

describe("webhooks", () => {
  test("a test event arrives and verifies; the secret is not kept readable and not shown again", async () => {
    const h = await subscribe("/thu"), b = await admin();
    await b.get(`/quan-tri/webhook/${h.id}`);
    assert.ok(!b.html.includes(h.secret));
    assert.ok(!JSON.stringify(store(s, "SELECT * FROM webhook")).includes(h.secret.slice(6, 20)));
    await b.submit({}, `/quan-tri/webhook/${h.id}/thu`);
    const [one] = await until(() => h.taken().length && h.taken());
    const e = verify(h.secret, one);
    assert.equal(e.type, "vn.motcua.thu-nghiem");
    assert.equal(one.headers["content-type"], "application/cloudevents+json; charset=utf-8");
    assert.throws(() => verify(h.secret, { ...one, body: one.body.replace("Thử", "Thứ") }), /No matching signature/);
    assert.throws(() => verify(h.secret, { ...one, headers: { ...one.headers, "webhook-id": "khac" } }), /No matching signature/);
    assert.throws(() => verify(h.secret, one, one.at + 600), /too old/, "a replay ten minutes later is refused");
    await off(h);
  });

  test("each act of a dossier arrives once, in order, as CloudEvents without personal data", async () => {
    const h = await subscribe("/moi-viec"), other = await subscribe("/ky", { "su-kien": ["ky-duyet"] });
    const [{ id: elsewhere }] = store(s, "SELECT id FROM agency WHERE code NOT LIKE '%mytho%' AND id NOT IN (SELECT receiver_id FROM case_) AND id NOT IN (SELECT agency_id FROM case_) AND code NOT LIKE '%-2025' ORDER BY id LIMIT 1");
    const third = await subscribe("/noi-khac", { "co-quan": String(elsewhere) });
    const code = await receive();
    for (let i = 0; i < 4; i++) await comment(code, `Gọi số 0987654321 lần ${i}`);
    const events = store(s, `SELECT e.id, e.seq, e.verb FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${code}' ORDER BY e.seq`);
    await until(() => h.events().filter((e) => e.subject === code).length >= events.length);
    await sleep(2500);
    const mine = h.taken().filter((x) => JSON.parse(x.body).subject === code), told = mine.map((x) => verify(h.secret, x));
    assert.deepEqual(told.map((e) => e.data.seq), events.map((e) => e.seq), "all, once, in order");
    assert.equal(new Set(mine.map((x) => x.headers["webhook-id"])).size, mine.length);
    const [c] = store(s, `SELECT c.due_at, g.code AS agency FROM case_ c JOIN agency g ON g.id = c.agency_id WHERE c.code = '${code}'`);
    for (const e of told) {
      assert.equal(e.specversion, "1.0");
      assert.equal(e.source, s.base);
      assert.match(e.type, /^vn\.motcua\.ho-so\.[a-z-]+$/);
      assert.equal(e.datacontenttype, "application/json");
      assert.ok(!Number.isNaN(Date.parse(e.time)));
      assert.equal(e.data.procedure, "2.000815");
      assert.equal(e.data.agency, c.agency);
    }
    assert.equal(Date.parse(told.at(-1).data.due) / 1000, c.due_at);
    assert.equal(told[0].type, "vn.motcua.ho-so.tiep-nhan");
    assert.ok(!rx.got.some((x) => /Kín Đáo|0987654321|08209/.test(x.body)), "no personal data, not even a note's");
    assert.equal(other.taken().length, 0, "who asked for signatures hears of signatures");
    assert.equal(third.taken().length, 0, "who asked for one agency hears of it");
    for (const x of [h, other, third]) await off(x);
  });

  test("errors are tried again under the same id; later events of that dossier wait, others do not", async () => {
    const h = await subscribe("/hong"), code = await receive(), [{ key }] = await until(() => { const k = store(s, "SELECT key FROM webhook_event ORDER BY id DESC LIMIT 1"); return k.length && k; });
    await until(() => h.events().some((e) => e.id === key));
    let bad = true;
    rx.answer = (x) => (bad && JSON.parse(x.body).subject === code ? 500 : 204);
    await comment(code, "một");
    await comment(code, "hai");
    const free = await receive("Trần Văn Khác");
    await until(() => h.events().some((e) => e.subject === free));
    const tries = () => rx.got.filter((x) => x.path === h.path && x.status === 500);
    await until(() => tries().length === 1);
    later(10);
    await until(() => tries().length === 2);
    assert.equal(new Set(tries().map((x) => x.headers["webhook-id"])).size, 1, "the second of them is not tried before the first");
    assert.notEqual(tries()[0].headers["webhook-timestamp"], tries()[1].headers["webhook-timestamp"]);
    bad = false;
    later(40);
    await until(() => h.events().filter((e) => e.subject === code).length === 3);
    assert.deepEqual(h.events().filter((e) => e.subject === code).map((e) => e.data.seq), [1, 2, 3].map((n) => n + h.events().find((e) => e.subject === code).data.seq - 1));
    assert.equal(new Set(h.taken().map((x) => x.headers["webhook-id"])).size, h.taken().length, "nothing twice");
    await off(h);
  });

  test("what is given up becomes an incident; tried again it goes, in order; closed it is dropped", async () => {
    const h = await subscribe("/chet"), code = await receive(), code2 = await receive("Lê Thị Hai");
    await until(() => h.events().filter((e) => [code, code2].includes(e.subject)).length === 2);
    let dead = true;
    rx.answer = (x) => (x.path === h.path && dead ? 0 : 204); // the connection breaks: no answer at all
    for (const c of [code, code2]) { await comment(c, "một"); await comment(c, "hai"); }
    const open = () => store(s, "SELECT * FROM incident WHERE cleared_at = 0 AND kind = 'webhook' ORDER BY id");
    for (let i = 0; i < 60 && open().length < 2; i++) {
      const [d] = store(s, `SELECT MIN(next_at) AS at FROM webhook_delivery WHERE webhook_id = ${h.id} AND over_at = 0 AND gave_up_at = 0 AND tries > 0`);
      later(Math.max(60, (d.at ?? 0) - s.now));
      await sleep(1300);
    }
    assert.equal(open().length, 2, "one a dossier: the later event waits and is no incident of its own");
    const b = await admin();
    assert.match(b.text, /2 đang mở/);
    await b.get("/quan-tri/su-co");
    assert.ok(b.text.includes(code) && b.text.includes(code2));
    assert.ok(!/Kín Đáo|0987654321/.test(b.text));
    assert.match(await (await fetch(`${s.base}/metrics`)).text(), /motcua_webhook_deliveries_given_up 2\n/);
    dead = false;
    const [first, second] = open();
    await b.get(`/quan-tri/su-co/${first.id}`);
    await b.submit({}, `/quan-tri/su-co/${first.id}/thu-lai`);
    await until(() => h.events().filter((e) => e.subject === code).length === 3);
    const seqs = h.events().filter((e) => e.subject === code).map((e) => e.data.seq);
    assert.deepEqual(seqs, [...seqs].sort((x, y) => x - y));
    assert.equal(h.events().filter((e) => e.subject === code2).length, 1, "the other still waits for somebody");
    await b.get(`/quan-tri/su-co/${second.id}`);
    await b.submit({ "ghi-chu": "" }, `/quan-tri/su-co/${second.id}/dong`);
    assert.equal(b.status, 422, "a note must be given");
    await b.submit({ "ghi-chu": "Nơi nhận đã tự đồng bộ." }, `/quan-tri/su-co/${second.id}/dong`);
    await until(() => h.events().filter((e) => e.subject === code2).length === 2);
    assert.equal(open().length, 0);
    assert.equal(store(s, "SELECT COUNT(*) AS n FROM audit WHERE what IN ('incident closed', 'incident retried')")[0].n, 2);
    await b.get("/quan-tri/su-co?loai=da-dong");
    assert.match(b.text, /Nơi nhận đã tự đồng bộ/);
    await off(h);
  });

  test("a new secret and the old one both hold for a day, then only the new", async () => {
    const h = await subscribe("/doi-khoa"), b = await admin();
    await b.get(`/quan-tri/webhook/${h.id}`);
    await b.submit({}, `/quan-tri/webhook/${h.id}/doi-khoa`);
    const fresh = b.html.match(/data-secret="1">([^<]+)</)[1];
    const test_ = async () => { const c = await admin(), n = h.taken().length; await c.get(`/quan-tri/webhook/${h.id}`); await c.submit({}, `/quan-tri/webhook/${h.id}/thu`); await until(() => h.taken().length > n); return h.taken().at(-1); };
    const both = await test_();
    verify(h.secret, both);
    verify(fresh, both);
    later(25 * 3600);
    const after_ = await test_();
    verify(fresh, after_);
    assert.throws(() => verify(h.secret, after_), /No matching signature/);
    await off(h);
  });

  test("a checkpoint of the log is told, and its note holds what the public page shows", async () => {
    const h = await subscribe("/moc", { "su-kien": ["diem-kiem"] });
    later(3600);
    const e = await until(() => h.events().find((x) => x.type === "vn.motcua.nhat-ky.diem-kiem"), 60000);
    const page = await (await fetch(`${s.base}/nhat-ky/moc/${e.data.size}`)).text();
    assert.equal(e.data.note, page);
    await off(h);
  });

  test("without the configuration's leave no address of the house is reached", async () => {
    const strict = await start({ quiet: true });
    try {
      const b = new Browser(strict);
      await b.loginStaff("admin");
      await b.get("/quan-tri/webhook/moi");
      await b.submit({ ten: "Trong nhà", url: rx.url("/cam"), "su-kien": ["tat-ca"] });
      assert.equal(b.status, 422);
      assert.match(b.text, /https:\/\//);
      await b.submit({ ten: "Trong nhà", url: rx.url("/cam").replace("http:", "https:"), "su-kien": ["tat-ca"] });
      assert.equal(b.status, 200);
      await b.get("/quan-tri/webhook/1");
      await b.submit({}, "/quan-tri/webhook/1/thu");
      const [d] = await until(() => { const x = store(strict, "SELECT error FROM webhook_delivery WHERE tries > 0"); return x.length && x; });
      assert.equal(d.error, "the address is not a public one");
      assert.ok(!rx.got.some((x) => x.path === "/cam"));
    } finally { await strict.stop(); }
  });

  test("only an administrator comes near", async () => {
    const b = new Browser(s);
    await b.loginStaff("stp.cv1");
    for (const path of ["/quan-tri/webhook", "/quan-tri/su-co", "/quan-tri/webhook/moi"]) assert.equal((await b.get(path)).status, 404, path);
  });
});

describe("incidents", () => {
  test("a message that cannot be sent becomes an incident, and goes when it is tried again", async () => {
    const box = join(s.dir, "outbox.jsonl");
    await until(() => existsSync(box));
    await until(() => store(s, "SELECT COUNT(*) AS n FROM notice WHERE sent_at = 0 AND gave_up_at = 0")[0].n === 0, 60000); // what the demonstration left to send
    renameSync(box, `${box}.old`);
    mkdirSync(box);
    const [n] = await until(() => { store(s, "UPDATE notice SET tries = 9, next_at = 1 WHERE id = (SELECT id FROM notice ORDER BY id DESC LIMIT 1) AND gave_up_at = 0 RETURNING id"); const x = store(s, "SELECT id FROM notice WHERE sent_at = 0 AND tries >= 9 ORDER BY id DESC LIMIT 1"); return x.length && x; }, 5000).catch(() => {
      store(s, "UPDATE notice SET sent_at = 0, tries = 9, next_at = 1 WHERE id = (SELECT MAX(id) FROM notice)");
      return store(s, "SELECT MAX(id) AS id FROM notice");
    });
    const [i] = await until(() => { const x = store(s, `SELECT * FROM incident WHERE key = 'message-${n.id}' AND cleared_at = 0`); return x.length && x; });
    assert.ok(!/09\d{8}|@/.test(i.subject), "names no person");
    const b = await admin();
    await b.get("/quan-tri/su-co");
    assert.match(b.text, /Tin nhắn|Thư điện tử/);
    rmdirSync(box);
    await b.submit({}, "/quan-tri/su-co/thu-lai");
    await until(() => store(s, `SELECT sent_at FROM notice WHERE id = ${n.id}`)[0].sent_at > 0);
    assert.equal(store(s, "SELECT COUNT(*) AS n FROM incident WHERE cleared_at = 0")[0].n, 0);
    rmSync(`${box}.old`);
  });
});

describe("figures for machines", () => {
  const value = (m, name, labels = {}) => Number(m.find((x) => x.name === name)?.metrics.find((x) => Object.entries(labels).every(([k, v]) => x.labels?.[k] === v))?.value);
  test("/metrics parses, and says what the store says", async () => {
    const r = await fetch(`${s.base}/metrics`), m = parsePrometheus(await r.text());
    assert.match(r.headers.get("content-type"), /^text\/plain; version=0\.0\.4/);
    const [{ n }] = store(s, "SELECT COUNT(*) AS n FROM case_ WHERE kind = 1 AND received_at > 0 AND ended_at = 0 AND state NOT IN (0, 3, 4, 5)");
    assert.equal(value(m, "motcua_dossiers_open"), n);
    assert.ok(value(m, "motcua_requests_total", { status: "2xx" }) > 0);
    assert.ok(value(m, "motcua_gate_members_total") >= value(m, "motcua_gate_commits_total"));
    assert.equal(value(m, "motcua_job_late", { job: "webhooks" }), 0);
    assert.ok(value(m, "process_resident_memory_bytes") > 1e6);
    assert.ok(value(m, "motcua_store_bytes") > 1e6);
    const h = m.find((x) => x.name === "motcua_request_duration_seconds");
    assert.equal(h.type, "HISTOGRAM");
    assert.ok(m.every((x) => x.help && x.type));
  });
  test("/metrics is there for the machine itself and the token, and for nobody else", async () => {
    const ask = async (headers) => (await fetch(`${s.base}/metrics`, { headers })).status;
    assert.equal(await ask({ "x-forwarded-for": "203.113.1.1" }), 404);
    assert.equal(await ask({ "x-forwarded-for": "203.113.1.1", authorization: "Bearer nhin-vao-tron" }), 404);
    assert.equal(await ask({ "x-forwarded-for": "203.113.1.1", authorization: "Bearer nhin-vao-trong" }), 200);
  });
  test("/readyz says yes, and why not", async () => {
    let r = await fetch(`${s.base}/readyz`);
    assert.equal(r.status, 200);
    assert.deepEqual(await r.json(), { ready: true, reasons: [] });
    renameSync(join(s.dir, "key"), join(s.dir, "key.away"));
    try {
      r = await fetch(`${s.base}/readyz`);
      assert.equal(r.status, 503);
      assert.match((await r.json()).reasons[0], /secret key/);
    } finally { renameSync(join(s.dir, "key.away"), join(s.dir, "key")); }
    assert.equal((await fetch(`${s.base}/readyz`)).status, 200);
  });
});

describe("calendars", () => {
  const parse = (text) => {
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, `folded: ${line}`);
    assert.ok(!/[^\r]\n/.test(text), "every line ends in CRLF");
    const c = new ICAL.Component(ICAL.parse(text));
    for (const z of c.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(z).tzid, new ICAL.Timezone(z));
    return { c, events: c.getAllSubcomponents("vevent").map((v) => new ICAL.Event(v)) };
  };
  async function feed(login) {
    const b = new Browser(s);
    await b.loginStaff(login);
    await b.get("/can-bo/lich");
    await b.submit({}, "/can-bo/lich");
    return { b, url: b.html.match(/data-feed="1">([^<]+)</)[1] };
  }
  test("an official's due dates are a calendar that a real parser reads, and name no person", async () => {
    const { url, b } = await feed("stp.cv1"), r = await fetch(url), text = await r.text();
    assert.match(r.headers.get("content-type"), /^text\/calendar; charset=utf-8/);
    const { c, events } = parse(text);
    assert.equal(c.getFirstPropertyValue("version"), "2.0");
    assert.equal(c.getFirstPropertyValue("method"), "PUBLISH");
    const want = store(s, `SELECT DISTINCT c.code, c.due_at, c.step_due_at FROM case_ c JOIN staff s ON s.login = 'stp.cv1' LEFT JOIN staff_role o ON o.staff_id = s.id AND o.agency_id = c.holder_agency_id AND o.role = c.holder_role
      WHERE c.ended_at = 0 AND c.due_at > 0 AND c.status IN (1, 2, 4) AND (c.holder_id = s.id OR (c.holder_id IS NULL AND o.id IS NOT NULL))`);
    assert.ok(want.length > 0);
    assert.equal(events.length, want.length);
    assert.equal(new Set(events.map((e) => e.uid)).size, events.length);
    for (const w of want) {
      const e = events.find((x) => x.uid.startsWith(`${w.code}@`));
      assert.ok(e, w.code);
      assert.equal(e.startDate.zone.tzid, "Asia/Ho_Chi_Minh");
      assert.equal(e.startDate.toUnixTime(), w.step_due_at && w.step_due_at < w.due_at ? w.step_due_at : w.due_at);
      assert.equal(e.component.getAllSubcomponents("valarm").length, 2);
      assert.ok(e.component.getFirstPropertyValue("dtstamp"));
    }
    const names = store(s, "SELECT DISTINCT applicant_name AS n, phone FROM dossier");
    const unfolded = text.replace(/\r\n[ \t]/g, "");
    assert.ok(!names.some((x) => unfolded.includes(x.n) || (x.phone && unfolded.includes(x.phone))));
    assert.ok(!s.log.includes(url.split("/").pop()), "the log does not hold the key");
    const code = want[0].code;
    store(s, `UPDATE case_ SET holder_agency_id = (SELECT id FROM agency WHERE id <> holder_agency_id ORDER BY id LIMIT 1), holder_id = NULL WHERE code = '${code}'`);
    assert.ok(!(await (await fetch(url)).text()).includes(code), "what left their hands has left the calendar");
    const second = await feed("stp.cv1");
    assert.equal((await fetch(url)).status, 404, "a new address ends the old one");
    await second.b.submit({}, "/can-bo/lich/thu-hoi");
    assert.equal((await fetch(second.url)).status, 404, "a revoked address is none");
    assert.equal((await fetch(`${s.base}/lich/${"0".repeat(48)}.ics`)).status, 404);
    assert.ok(b);
  });
  test("a citizen puts their own appointment into a calendar, and nobody else's", async () => {
    const b = new Browser(s);
    await b.loginCitizen("0900020000");
    await b.get("/cua-toi");
    const code = b.html.match(/\/cua-toi\/(H58[^"/?]*)/)[1], [mine] = store(s, `SELECT due_at FROM case_ WHERE code = '${code}'`);
    await b.get(`/cua-toi/${code}`);
    assert.ok(b.html.includes(`/cua-toi/${code}/lich.ics`));
    await b.get(`/cua-toi/${code}/lich.ics`);
    assert.equal(b.status, 200);
    const { events } = parse(b.html);
    assert.equal(events.length, 1);
    assert.equal(events[0].startDate.toUnixTime(), mine.due_at);
    const [other] = store(s, `SELECT code FROM case_ c WHERE kind = 1 AND due_at > 0 AND person_id NOT IN (SELECT person_id FROM case_ WHERE code = '${code}') ORDER BY id LIMIT 1`);
    assert.equal((await b.get(`/cua-toi/${other.code}/lich.ics`)).status, 404);
    assert.equal((await (await fetch(`${s.base}/cua-toi/${code}/lich.ics`, { redirect: "manual" })).status), 303, "a stranger is sent to sign in");
  });
});
