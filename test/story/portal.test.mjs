// portal.test.mjs — what the public sees: the catalogue, tracking, the on-time board.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, store, start } from "./lib.mjs";

let s, b;
before(async () => { s = await start(); b = new Browser(s); });
after(() => s.stop());

test("the front page answers, and says no-store and a strict policy", async () => {
  await b.get("/");
  assert.equal(b.status, 200);
  assert.match(b.headers.get("content-security-policy"), /default-src 'self'/);
});

test("search finds with and without marks, in any Unicode form", async () => {
  const counts = [];
  for (const q of ["đăng ký khai sinh", "dang ky khai sinh", "ĐĂNG KÝ KHAI SINH", "đăng ký khai sinh".normalize("NFD")]) {
    await b.get(`/thu-tuc?q=${encodeURIComponent(q)}`);
    assert.match(b.text, /1\.001193/);
    counts.push(b.text.match(/([\d.]+) thủ tục/)[1]);
  }
  assert.equal(new Set(counts).size, 1);
});

test("a search is never the engine's own syntax", async () => {
  for (const q of ['"', "a OR b", "NEAR(", "*", "words:khai", "'; DROP TABLE case_;--", "-khai"]) {
    await b.get(`/thu-tuc?q=${encodeURIComponent(q)}`);
    assert.equal(b.status, 200, q);
  }
});

test("each count of the catalogue is the length of the list behind it", async () => {
  await b.get("/thu-tuc");
  const cards = [...b.html.matchAll(/href="(\/thu-tuc[^"]*)"><span class="mc-figure">([\d.]+)</g)].map((m) => [m[1].replace(/&amp;/g, "&"), m[2]]);
  assert.ok(cards.length >= 4);
  for (const [href, n] of cards) { await b.get(href); assert.equal(b.text.match(/([\d.]+) thủ tục/)[1], n, href); }
});

test("a procedure tells papers, fee, time, place and level, and lets one start", async () => {
  await b.get("/thu-tuc/1.001193");
  for (const words of ["Thời hạn giải quyết", "Phí, lệ phí", "Nơi nộp", "Giấy tờ cần có", "Giấy chứng sinh", "Các bản đã công bố"]) assert.ok(b.text.includes(words), words);
  assert.match(b.html, /href="\/nop\/1\.001193"/);
});

test("an unknown procedure is not found", async () => { await b.get("/thu-tuc/9.999999"); assert.equal(b.status, 404); });

test("tracking needs a second fact, and shows no name and no number", async () => {
  const [d] = store(s, "SELECT c.code, d.lookup, d.id_number, d.applicant_name FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.status = 4 AND d.id_number <> '' ORDER BY c.id LIMIT 1");
  await b.get(`/tra-cuu?ma=${d.code}`);
  assert.ok(!b.text.includes("Diễn biến"));
  await b.submit({ "xac-nhan": "ZZZZ" });
  assert.equal(b.status, 422);
  assert.match(b.text, /Không tìm thấy hồ sơ khớp/);
  assert.ok(b.html.includes(d.code), "what was typed is kept");
  await b.submit({ "xac-nhan": d.lookup.toLowerCase() });
  assert.match(b.text, /Diễn biến/);
  assert.match(b.text, /Ngày hẹn được tính thế nào/);
  assert.ok(!b.text.includes(d.applicant_name) && !b.text.includes(d.id_number));
  await b.get("/tra-cuu");
  await b.submit({ ma: d.code, "xac-nhan": d.id_number });
  assert.match(b.text, /Diễn biến/);
});

test("guessing is stopped after a number of misses, also for the right answer", async () => {
  const g = new Browser(s), [d] = store(s, "SELECT c.code, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id ORDER BY c.id DESC LIMIT 1");
  for (let i = 0; i < 25; i++) { await g.get("/tra-cuu"); await g.submit({ ma: d.code, "xac-nhan": `Z${i}` }); }
  assert.equal(g.status, 429);
  await g.get("/tra-cuu");
  await g.submit({ ma: d.code, "xac-nhan": d.lookup });
  assert.equal(g.status, 429);
  s.setClock("2022-03-25T11:00");
  await g.get("/tra-cuu");
  await g.submit({ ma: d.code, "xac-nhan": d.lookup });
  assert.equal(g.status, 200);
});

test("a form without its token is refused and nothing is written", async () => {
  const x = new Browser(s);
  await x.post("/tra-cuu", { ma: "x", "xac-nhan": "y" });
  assert.equal(x.status, 403);
});

test("the board's figures are the cases', page, CSV and JSON alike", async () => {
  const since = Date.parse("2022-03-01T00:00:00+07:00") / 1000;
  const [t] = store(s, `SELECT COUNT(*) FILTER (WHERE ended_at <= promised_at) AS kept, COUNT(*) FILTER (WHERE ended_at > promised_at) AS late FROM case_ WHERE kind = 1 AND state = 3 AND promised_at > 0 AND ended_at >= ${since}`);
  await b.get("/cong-khai");
  assert.match(b.text, new RegExp(`\\(${t.kept} đúng hoặc sớm hạn trên ${t.kept + t.late} hồ sơ`));
  await b.get("/du-lieu-mo/dung-han.json");
  const rows = JSON.parse(b.html).dong;
  assert.equal(rows.reduce((n, r) => n + r.som_han + r.dung_han, 0), t.kept);
  assert.equal(rows.reduce((n, r) => n + r.tre_han, 0), t.late);
  await b.get("/du-lieu-mo/dung-han.csv");
  assert.equal(b.html.trim().split("\n").length, rows.length + 1);
});

test("apologies are published with their reason and without a name", async () => {
  const x = store(s, "SELECT x.reason, d.applicant_name, x.at FROM apology x JOIN dossier d ON d.case_id = x.case_id ORDER BY x.at DESC LIMIT 1")[0];
  await b.get(`/cong-khai?thang=${new Date(x.at * 1000 + 7 * 3600e3).toISOString().slice(0, 7)}`);
  assert.ok(b.text.includes(x.reason));
  assert.ok(!b.text.includes(x.applicant_name));
});

test("an address that is not there is a page with 404, a method that is not taken 405", async () => {
  await b.get("/khong-co");
  assert.equal(b.status, 404);
  const r = await b.request("/thu-tuc", { method: "DELETE" });
  assert.equal(r.status, 405);
});
