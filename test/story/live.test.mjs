// live.test.mjs — a page hears that something it shows has changed: whoever may see it, after it is on disk, and nobody else.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { Browser, start, store } from "./lib.mjs";

let s;
before(async () => { s = await start({ args: ["--beat-s", "1", "--streams", "40"] }); });
after(() => s.stop());

/** An open stream of this browser: its status, its words so far, and waiting for one of them. */
async function listen(b, path, headers = {}) {
  const cookie = [...b.jar].map(([k, v]) => `${k}=${v}`).join("; ");
  const x = { words: "", over: false };
  await new Promise((ok, no) => {
    x.request = request(s.base + path, { headers: { ...(cookie ? { cookie } : {}), accept: "text/event-stream", ...headers }, agent: false }, (r) => {
      x.status = r.statusCode; x.headers = r.headers;
      r.setEncoding("utf8");
      r.on("data", (d) => { x.words += d; });
      r.on("close", () => { x.over = true; });
      r.on("error", () => {});
      ok();
    }).on("error", no);
    x.request.end();
  });
  x.request.on("error", () => {});
  x.until = async (what) => { for (let i = 0; i < 600; i++) { if (what(x)) return x; await new Promise((ok) => setTimeout(ok, 50)); } throw new Error(`never heard: ${JSON.stringify(x.words)}`); };
  x.hears = () => x.until(() => x.words.includes("event: doi"));
  x.beats = (n) => { const from = x.words.length; return x.until(() => x.words.slice(from).split("\n").filter((l) => l === ":").length >= n); };
  x.close = () => x.request.destroy();
  x.mark = () => [...x.words.matchAll(/^id: (\S+)$/gm)].at(-1)[1];
  return x;
}
async function desk(login) {
  const b = new Browser(s);
  await b.loginStaff(login);
  assert.equal(b.status, 200, `${login} signs in`);
  return b;
}
async function receive(b) {
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  assert.match(b.text, /Đã tiếp nhận/);
  return b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
}
/** Where a page says that it listens. */
const address = (b) => b.html.match(/data-live="([^"]+)"/)?.[1].replaceAll("&amp;", "&");

test("a list hears of a change after it is on disk, and only that there was one", async () => {
  const b = await desk("mytho.mc1");
  await b.get("/viec");
  const x = await listen(b, address(b));
  assert.equal(x.status, 200);
  assert.match(x.headers["content-type"], /^text\/event-stream/);
  assert.equal(x.headers["cache-control"], "no-store");
  await x.beats(1);
  assert.doesNotMatch(x.words, /event/, "nothing has happened yet");
  const other = await desk("mytho.mc1"), code = await receive(other);
  await x.hears();
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM case_ WHERE code = '${code}'`)[0].n, 1);
  assert.deepEqual([...new Set(x.words.split("\n").filter((l) => l && !/^(id: [0-9a-f]{16}-\d+|retry: \d+)$/.test(l)))].sort(), [":", "data: 1", "event: doi"], "no code, no name, no count");
  x.close();
});

test("a neighbour hears nothing", async () => {
  const near = await desk("mytho.mc1"), far = await desk("stp.cv1");
  await far.get("/viec");
  await near.get("/viec");
  const away = await listen(far, address(far)), here = await listen(near, address(near));
  await receive(near);
  await here.hears();
  await away.beats(3);
  assert.doesNotMatch(away.words, /event/);
  here.close(); away.close();
});

test("nobody listens where they may not look", async () => {
  const clerk = await desk("mytho.mc1"), code = await receive(clerk), stranger = new Browser(s);
  assert.equal((await listen(stranger, "/truc-tiep?noi=viec")).status, 303, "no session");
  const other = await desk("stp.cv1"), admin = await desk("admin");
  assert.equal((await listen(other, `/truc-tiep?noi=ho-so&ma=${code}`)).status, 404, "another agency's dossier");
  assert.equal((await listen(other, "/truc-tiep?noi=truc-tuyen")).status, 404, "no counter of theirs");
  assert.equal((await listen(other, "/truc-tiep?noi=mot-cua")).status, 404);
  assert.equal((await listen(other, "/truc-tiep?noi=xyz")).status, 404);
  assert.equal((await listen(admin, "/truc-tiep?noi=viec")).status, 404, "who holds no dossiers");
  const citizen = new Browser(s);
  await citizen.loginCitizen("0900020000");
  assert.equal((await listen(citizen, "/truc-tiep?noi=viec")).status, 404);
  assert.equal((await listen(citizen, `/truc-tiep?noi=ho-so&ma=${code}`)).status, 404, "somebody else's dossier");
});

test("a citizen hears of their own dossier", async () => {
  const [d] = store(s, `SELECT c.id, c.code, a.phone FROM case_ c JOIN account a ON a.person_id = c.person_id WHERE c.channel = 2 AND c.ended_at = 0 AND c.received_at > 0 AND a.phone LIKE '09000200%' ORDER BY c.id LIMIT 1`);
  const citizen = new Browser(s);
  await citizen.loginCitizen(d.phone);
  await citizen.get(`/cua-toi/${d.code}`);
  assert.equal(citizen.status, 200);
  const x = await listen(citizen, address(citizen));
  assert.equal(x.status, 200);
  const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
    WHERE c.id = ${d.id} AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
  const official = await desk(h.login);
  await official.get(`/ho-so/${d.code}/viec/ghi-chu`);
  await official.submit({ note: "Đã xem." }, `/ho-so/${d.code}/viec/ghi-chu`);
  assert.equal(official.status, 200);
  await x.hears();
  x.close();
});

test("who comes back hears whether anything happened meanwhile", async () => {
  const b = await desk("mytho.mc1");
  await b.get("/viec");
  const path = address(b), x = await listen(b, path);
  await x.beats(1);
  const mark = x.mark();
  x.close();
  const quiet = await listen(b, path, { "last-event-id": mark });
  await quiet.beats(1);
  assert.doesNotMatch(quiet.words, /event/, "nothing did");
  quiet.close();
  await receive(await desk("mytho.mc1"));
  const back = await listen(b, path, { "last-event-id": mark });
  await back.hears();
  assert.notEqual(back.mark(), mark);
  const known = await listen(b, path, { "last-event-id": back.mark() });
  await known.beats(1);
  assert.doesNotMatch(known.words, /event/, "told once");
  const nonsense = await listen(b, path, { "last-event-id": "1-2" });
  await nonsense.hears(); // from before this process began: better once too often
  for (const one of [back, known, nonsense]) one.close();
});

test("what changed between the page and its stream is heard", async () => {
  const b = await desk("mytho.mc1");
  await b.get("/viec");
  await receive(await desk("mytho.mc1"));
  const x = await listen(b, address(b));
  await x.hears();
  x.close();
});

test("an act that is refused tells nobody", async () => {
  const b = await desk("mytho.mc1"), code = await receive(b);
  await b.get(`/ho-so/${code}`);
  const x = await listen(b, `/truc-tiep?noi=ho-so&ma=${code}`);
  await b.get(`/ho-so/${code}/viec/tu-choi`);
  if (b.status === 200) { await b.submit({ note: "" }, `/ho-so/${code}/viec/tu-choi`); assert.equal(b.status, 422); }
  await x.beats(2);
  assert.doesNotMatch(x.words, /event/);
  x.close();
});

test("a session that ends takes its streams with it; a role that ends, too", async () => {
  const b = await desk("mytho.mc1"), path = "/truc-tiep?noi=viec", one = await listen(b, path);
  await one.beats(1);
  await b.get("/viec");
  await b.submit({}, "/dang-xuat");
  await one.until(() => one.over);
  assert.match(one.words, /event: het\n/);
  const c = await desk("stp.cv1"), two = await listen(c, path);
  await two.beats(1);
  const [{ id }] = store(s, "SELECT id FROM staff WHERE login = 'stp.cv1'");
  store(s, `UPDATE staff_role SET valid_to = 1 WHERE staff_id = ${id}`);
  await two.until(() => two.over);
  assert.match(two.words, /event: het\n/);
  assert.equal((await listen(c, path)).status, 404);
});

test("a stream keeps no session awake, however often the page comes back", async () => {
  const b = await desk("tthcc.mc1"), from = s.now, later = (seconds) => s.setClock(new Date((from + seconds) * 1000 + 7 * 3600e3).toISOString().slice(0, 16));
  let x;
  for (const at of [0, 1200, 2400, 3540]) { // nobody works at it for an hour
    later(at);
    x?.close();
    x = await listen(b, "/truc-tiep?noi=viec");
    assert.equal(x.status, 200);
    await x.beats(1);
  }
  later(3720);
  await x.until(() => x.over);
  assert.match(x.words, /event: het/);
  assert.equal((await listen(b, "/truc-tiep?noi=viec")).status, 303);
});

test("streams are few for a session and bounded in all; pages go on", async () => {
  const open = [], b = await desk("tthcc.mc1");
  for (let i = 0; i < 8; i++) open.push(await listen(b, "/truc-tiep?noi=viec"));
  assert.deepEqual(open.map((x) => x.status), Array(8).fill(200));
  const ninth = await listen(b, "/truc-tiep?noi=viec");
  assert.equal(ninth.status, 503);
  assert.ok(ninth.headers["retry-after"]);
  for (let k = 0; k < 4; k++) {
    const more = await desk("tthcc.mc1");
    for (let i = 0; i < 8; i++) open.push(await listen(more, "/truc-tiep?noi=viec"));
  }
  assert.equal(open.at(-1).status, 200);
  const late = await desk("tthcc.mc1");
  assert.equal((await listen(late, "/truc-tiep?noi=viec")).status, 503, "41st of 40");
  await late.get("/viec");
  assert.equal(late.status, 200);
  for (const x of open) x.close();
  // Their places are free again once the next beat has found them gone.
  for (let i = 0; i < 100; i++) {
    const x = await listen(late, "/truc-tiep?noi=viec");
    x.close();
    if (x.status === 200) return;
    await new Promise((ok) => setTimeout(ok, 100));
  }
  assert.fail("places never came free");
});
