// bulk.test.mjs — one act on all dossiers of a list: each its own event, once, whoever dies in the middle; what is not theirs stays.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Browser, command, serve, start, store } from "./lib.mjs";

const COUNT = 120;
let s;
before(async () => { s = await start(); });
after(() => s.stop());

/** Receives n dossiers at the counter; their codes. */
async function receive(b, n) {
  const codes = [];
  await b.get("/tiep-nhan?thu-tuc=1.001612");
  const { data } = b.fields("/tiep-nhan");
  Object.entries({ so: "082199000123", ten: "Người Thử Nhiều" }).forEach(([k, v]) => data.set(k, v));
  for (let i = 0; i < n; i++) {
    data.set("khoa", `${Date.now()}${i}`.padStart(32, "0"));
    const r = await b.request("/tiep-nhan", { method: "POST", body: new URLSearchParams([...data]) });
    assert.equal(r.status, 303, await r.text());
    codes.push(decodeURIComponent(r.headers.get("location").split("/").pop()));
  }
  return codes;
}
const bulk = async (b, values) => {
  const csrf = b.html.match(/name="csrf" value="([0-9a-f]+)"/)[1];
  const r = await b.request("/viec/hang-loat", { method: "POST", body: new URLSearchParams({ csrf, ...values }) });
  return { status: r.status, at: r.headers.get("location"), text: await r.text() };
};
async function over(b, at) {
  for (let i = 0; i < 400; i++) {
    await b.get(at);
    assert.equal(b.status, 200);
    if (!/Đang thực hiện/.test(b.text)) return;
    await new Promise((ok) => setTimeout(ok, 100));
  }
  assert.fail(`not over: ${b.text.slice(0, 300)}`);
}
const moves = (codes) => store(s, `SELECT c.code, COUNT(*) AS n FROM event e JOIN case_ c ON c.id = e.case_id WHERE e.verb = (SELECT verb FROM bulk ORDER BY id DESC LIMIT 1) AND c.code IN (${codes.map((c) => `'${c}'`).join(",")}) GROUP BY c.code`);

describe("an act on a whole list", () => {
  let clerk, b, codes, at;

  test("is offered where the list is longer than a page, and is done by itself", async () => {
    clerk = new Browser(s), b = new Browser(s);
    await clerk.loginStaff("mytho.mc1");
    await b.loginStaff("mytho.taichinh.cv");
    codes = await receive(clerk, COUNT);
    await b.get("/viec?loc=cho-nhan");
    assert.match(b.text, /Thực hiện với tất cả hồ sơ của danh sách này/);
    const r = await bulk(b, { viec: "nhan-xu-ly", loc: "cho-nhan" });
    assert.equal(r.status, 303, r.text.slice(0, 400));
    at = r.at;
  });

  test("goes on where it was when the program dies in the middle: each once", async () => {
    for (let i = 0; i < 200 && !store(s, "SELECT done FROM bulk ORDER BY id DESC LIMIT 1")[0].done; i++) await new Promise((ok) => setTimeout(ok, 5));
    const gone = new Promise((ok) => s.child.once("exit", ok));
    s.child.kill("SIGKILL");
    await gone;
    const first = s;
    s = await serve(first.dir, { db: first.db });
    b.server = clerk.server = s;
    await over(b, at);
    assert.match(b.text, /Đã xong/);
    const [row] = store(s, "SELECT n, done, refused FROM bulk ORDER BY id DESC LIMIT 1");
    assert.equal(row.done + row.refused, row.n);
    const n = moves(codes);
    assert.equal(n.length, COUNT, b.text.slice(0, 500));
    assert.ok(n.every((x) => x.n === 1), "once each");
    assert.match(command(s, "verify").stdout, / 0 faults/);
    assert.match(command(s, "check").stdout, / 0 differences/);
  });

  test("is its maker's alone", async () => {
    const other = new Browser(s);
    await other.loginStaff("mytho.taichinh.cv2");
    await other.get(at);
    assert.equal(other.status, 404);
    await other.get("/viec/hang-loat");
    assert.ok(!other.html.includes(at));
    await b.get("/viec/hang-loat");
    assert.ok(b.html.includes(at));
  });

  test("what moved since it was chosen is left alone, with the reason", async () => {
    const mine = await receive(clerk, 40);
    await b.get("/viec?loc=cho-nhan");
    const r = await bulk(b, { viec: "nhan-xu-ly", loc: "cho-nhan" });
    store(s, `UPDATE bulk_item SET version = version + 7 WHERE state = 0 AND case_id = (SELECT id FROM case_ WHERE code = '${mine[39]}')`);
    await over(b, r.at);
    const [c] = store(s, `SELECT i.state, i.why FROM bulk_item i JOIN case_ c ON c.id = i.case_id WHERE c.code = '${mine[39]}' ORDER BY i.bulk_id DESC LIMIT 1`);
    if (c.state === 2) { assert.match(c.why, /Hồ sơ đã có thay đổi sau khi được chọn/); assert.ok(b.html.includes(`/ho-so/${mine[39]}`)); }
    else assert.equal(moves([mine[39]])[0].n, 1); // it was done before it could be changed
  });

  test("can be stopped; what is done stays done", async () => {
    await receive(clerk, 60);
    await b.get("/viec?loc=cho-nhan");
    const r = await bulk(b, { viec: "nhan-xu-ly", loc: "cho-nhan" });
    await b.get(r.at);
    if (/Dừng lại/.test(b.text)) { await b.submit({}, `${r.at}/dung`); assert.match(b.text, /Đã dừng/); }
    await over(b, r.at);
    const [row] = store(s, "SELECT id, n, done, refused, state FROM bulk ORDER BY id DESC LIMIT 1");
    assert.ok(row.state === 3 || row.done + row.refused === row.n);
    assert.equal(store(s, `SELECT COUNT(*) AS n FROM bulk_item WHERE bulk_id = ${row.id} AND state = 1`)[0].n, row.done);
  });

  test("an act that must be looked at one by one, or none at all, is refused", async () => {
    await b.get("/viec?loc=cho-nhan");
    for (const viec of ["phan-cong", "tiep-nhan", "khong-co"]) assert.equal((await bulk(b, { viec, loc: "toi" })).status, 400, viec);
  });
});
