// processes.test.mjs — two programs on one store: what one does the other knows, nothing is done twice, and the work of one that dies is taken over.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { Browser, command, serve, server, start, store } from "./lib.mjs";

let one, two;
before(async () => { one = await start(); two = await serve(one.dir, { keep: true, db: one.db }); });
after(async () => { await two.stop(); await one.stop(); });
const leads = async (s) => Number((await (await fetch(`${s.base}/metrics`)).text()).match(/^motcua_jobs_leader (\d)$/m)[1]);
const until = async (what, holds, ms = 60000) => { for (const end = Date.now() + ms; Date.now() < end;) { if (await holds()) return; await new Promise((ok) => setTimeout(ok, 100)); } assert.fail(what); };
async function token(b) {
  await b.get("/can-bo/ma-truy-cap");
  return (await b.post("/can-bo/ma-truy-cap", { csrf: b.fields("/can-bo/ma-truy-cap").data.get("csrf"), ten: "Thử", "pham-vi": ["doc", "ho-so:ghi"], "so-ngay": "30" })).text.match(/mc_[0-9a-f]{64}/)[0];
}
const intake = { "thu-tuc": "2.000815", so: "082090001111", ten: "Nguyễn Văn Hai", loai: "citizen", nhan: "1", "so-bo": 1, "chinh-1": 1, "sao-2": 1 };

test("a session opened with one is a session with the other, and ends with both", async () => {
  const b = new Browser(one);
  await b.loginStaff("mytho.mc1");
  b.server = two;
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  assert.equal(b.status, 200);
  await b.submit({ so: "082090002222", ten: "Lê Thị Ba", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  const code = b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
  b.server = one;
  assert.equal((await b.get(`/ho-so/${code}`)).status, 200, "received by one, read from the other");
  const f = b.fields("/dang-xuat");
  await b.post("/dang-xuat", Object.fromEntries(f.data));
  const old = new Browser(two);
  old.jar = new Map(b.jar);
  assert.match((await old.get("/viec")).url, /dang-nhap/);
});

test("one Idempotency-Key sent to both at once is one dossier and one answer", async () => {
  const b = new Browser(one);
  await b.loginStaff("mytho.mc1");
  const auth = `Bearer ${await token(b)}`, before = store(one, "SELECT COUNT(*) AS n FROM case_")[0].n;
  for (let i = 0; i < 12; i++) {
    const key = randomBytes(12).toString("hex"), body = JSON.stringify({ ...intake, so: `08209033${1000 + i}`, ten: `Người Thứ ${i}` });
    const send = async (s) => { for (;;) { const r = await fetch(`${s.base}/api/v1/tiep-nhan`, { method: "POST", headers: { authorization: auth, "content-type": "application/json", "idempotency-key": key }, body }); if (r.status !== 409 && r.status !== 429) return { status: r.status, ...(await r.json()) }; await new Promise((ok) => setTimeout(ok, 50)); } };
    const [x, y] = await Promise.all([send(one), send(two)]);
    assert.deepEqual([x.status, y.status], [201, 201], JSON.stringify([x, y]));
    assert.equal(x.code, y.code);
    assert.equal(store(one, "SELECT COUNT(*) AS n FROM case_")[0].n, before + i + 1);
  }
});

test("dossiers received at both counters at once have numbers without a gap or a twin", async () => {
  const codes = (await Promise.all([one, two].flatMap((s) => ["mytho.mc1", "mytho.mc2"].map(async (login) => {
    const b = new Browser(s), got = [];
    await b.loginStaff(login);
    for (let i = 0; i < 6; i++) {
      await b.get("/tiep-nhan?thu-tuc=2.000815");
      await b.submit({ so: `0820900${login === "mytho.mc1" ? 1 : 2}${s === one ? 1 : 2}00${i}`, ten: `Khách ${login} ${i}`, loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
      got.push(b.text.match(/Mã hồ sơ\s*(\S+)/)?.[1] ?? assert.fail(b.text.slice(0, 400)));
    }
    return got;
  })))).flat();
  const numbers = codes.map((c) => Number(c.split("-").at(-1))).sort((x, y) => x - y);
  assert.equal(new Set(codes).size, 24);
  assert.deepEqual(numbers, numbers.map((_, i) => numbers[0] + i));
});

test("an officer's move with an old version at the other program is refused", async () => {
  const a = new Browser(one), b = new Browser(two);
  const [c] = store(one, "SELECT c.code, s.login FROM case_ c JOIN staff s ON s.id = c.holder_id WHERE c.status = 4 AND c.kind = 1 AND c.ended_at = 0 ORDER BY c.id LIMIT 1");
  for (const x of [a, b]) { await x.loginStaff(c.login); await x.get(`/ho-so/${c.code}/viec/ghi-chu`); }
  const form = b.fields(`/ho-so/${c.code}/viec/ghi-chu`);
  await a.submit({ note: "Ghi ở chỗ này trước" }, `/ho-so/${c.code}/viec/ghi-chu`);
  await b.post(form.action, { ...Object.fromEntries(form.data), note: "Ghi ở chỗ kia sau" }, form.multipart);
  assert.equal(store(one, `SELECT COUNT(*) AS n FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${c.code}' AND e.note LIKE 'Ghi ở chỗ%'`)[0].n, 1, b.text.slice(0, 300));
});

test("a page that listens at one hears of what was done at the other, and of nothing that was undone", { skip: server ? false : "programs on one file do not tell each other" }, async () => {
  const a = new Browser(one), b = new Browser(two), stop = new AbortController();
  for (const x of [a, b]) await x.loginStaff("mytho.mc1");
  await b.get("/viec");
  const cookie = [...b.jar].map(([k, v]) => `${k}=${v}`).join("; "), path = b.html.match(/data-live="([^"]+)"/)[1].replaceAll("&amp;", "&");
  const r = await fetch(two.base + path, { headers: { cookie, accept: "text/event-stream" }, signal: stop.signal });
  assert.equal(r.status, 200);
  let words = "";
  const reading = (async () => { for await (const d of r.body) words += Buffer.from(d).toString(); })().catch(() => {});
  await a.get("/tiep-nhan?thu-tuc=2.000815");
  await a.submit({ so: "không phải số", ten: "" }, "/tiep-nhan");
  await new Promise((ok) => setTimeout(ok, 1500));
  assert.doesNotMatch(words, /event: doi/);
  await a.submit({ so: "082090006666", ten: "Nghe Từ Xa", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  assert.match(a.text, /Mã hồ sơ/);
  await until("it is heard", async () => words.includes("event: doi"));
  stop.abort();
  await reading;
});

test("one of them does the periodic work; each message goes once; when it dies the other takes over", async () => {
  await until("one leads", async () => (await leads(one)) + (await leads(two)) === 1);
  const first = (await leads(one)) ? one : two, other = first === one ? two : one;
  await until("the messages are sent", async () => store(one, "SELECT COUNT(*) AS n FROM notice WHERE sent_at = 0 AND gave_up_at = 0")[0].n === 0);
  assert.equal(store(one, "SELECT COUNT(*) AS n FROM notice WHERE tries > 1")[0].n, 0);
  assert.equal(await leads(other), 0);
  first.child.kill("SIGKILL");
  store(one, "UPDATE lease SET until = 0"); // half a minute later
  await until("the other leads", async () => (await leads(other)) === 1);
  const b = new Browser(other);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  await b.submit({ so: "082090007777", ten: "Sau Khi Đổi", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  await until("and sends what is new", async () => store(one, "SELECT COUNT(*) AS n FROM notice WHERE sent_at = 0 AND gave_up_at = 0")[0].n === 0);
});

test("the store proves itself afterwards", () => {
  for (const name of ["check", "verify"]) { const r = command(one, name); assert.equal(r.status, 0, r.stdout + r.stderr); }
});
