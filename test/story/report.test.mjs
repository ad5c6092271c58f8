// report.test.mjs — one table, five forms: page, CSV, JSON, workbook and paper say the same, and LibreOffice reckons as we do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Browser, store, start } from "./lib.mjs";

let s, b, dir;
before(async () => { s = await start({ quiet: true }); b = new Browser(s); await b.loginStaff("thanhtra"); dir = mkdtempSync(join(tmpdir(), "motcua-report-")); });
after(async () => { await s?.stop(); rmSync(dir, { recursive: true, force: true }); });

function csv(text) {
  const rows = [[]];
  for (const m of text.replace(/^\ufeff/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    if (m[0] === "") break;
    rows.at(-1).push(m[1] !== undefined ? m[1].replaceAll('""', '"') : m[2]);
    if (m[3] === "\n") rows.push([]);
  }
  return rows.filter((r) => r.length);
}
/** The workbook, opened by LibreOffice, recalculated, each sheet as CSV of what is shown in Vietnamese numbers' absence. */
function recalculated(bytes) {
  const soffice = ["soffice", "libreoffice"].find((p) => spawnSync("which", [p]).status === 0);
  assert.ok(soffice, "LibreOffice is needed: apt-get install libreoffice-calc-nogui");
  const at = mkdtempSync(join(dir, "x-"));
  writeFileSync(join(at, "b.xlsx"), bytes);
  const home = `-env:UserInstallation=file://${join(dir, "office")}`;
  let r = spawnSync(soffice, [home, "--headless", "--convert-to", "ods", "--outdir", at, join(at, "b.xlsx")], { encoding: "utf8", timeout: 180000 });
  assert.equal(r.status, 0, r.stderr);
  r = spawnSync(soffice, [home, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", at, join(at, "b.ods")], { encoding: "utf8", timeout: 180000 });
  assert.equal(r.status, 0, r.stderr);
  return readdirSync(at).filter((f) => f.endsWith(".csv")).sort().map((f) => csv(readFileSync(join(at, f), "utf8")));
}
/** Stored values struck out, so that whoever opens the workbook must reckon. */
function withoutValues(bytes) {
  const at = mkdtempSync(join(dir, "z-"));
  writeFileSync(join(at, "a.xlsx"), bytes);
  const py = `import zipfile,re
a=zipfile.ZipFile('a.xlsx');b=zipfile.ZipFile('b.xlsx','w')
n=0
for i in a.infolist():
    d=a.read(i)
    if i.filename.startswith('xl/worksheets/'):
        t=d.decode();t,k=re.subn(r'(</f>)<v>[^<]*</v>',r'\\1',t);t=t.replace(' t="str"','');n+=k;d=t.encode()
    b.writestr(i.filename,d)
b.close();print(n)`;
  const r = spawnSync("python3", ["-c", py], { cwd: at, encoding: "utf8" });
  assert.equal(r.status, 0, r.stderr);
  return { bytes: readFileSync(join(at, "b.xlsx")), formulas: Number(r.stdout) };
}
const number = (t) => t.endsWith("%") ? Number(t.slice(0, -1)) : Number(t);

for (const q of ["ky=nam&theo=co-quan", "ky=nam&theo=linh-vuc&cot=du&so_sanh=1", "ky=nam&theo=thang", "ky=quy&theo=kenh"])
  test(`page, CSV, JSON and workbook are one table: ${q}`, async () => {
    const json = JSON.parse((await b.get(`/bao-cao.json?${q}`)).html);
    const lines = csv((await b.get(`/bao-cao.csv?${q}`)).html), head = lines[0];
    assert.equal(lines.length, json.dong.length + 2);
    const every = [...json.dong, { ma: "", ten: "Tổng cộng", ...json.tong }];
    every.forEach((d, i) => { for (const { ma } of json.cot) assert.equal(lines[i + 1][head.indexOf(ma)], d[ma] === null ? "" : /^(ty-le|hai|gio|p\d|tong-gio)/.test(ma) ? d[ma].toFixed(1) : String(d[ma]), `${d.ten} ${ma}`); });
    // the page
    await b.get(`/bao-cao?${q}`);
    const table = b.html.slice(b.html.indexOf("mc-sheet__table"));
    const body = [...table.slice(table.indexOf("<tbody"), table.indexOf("</table>")).matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((r) => [...r[1].matchAll(/<td[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map((c) => c[1]));
    assert.equal(body.length, every.length);
    every.forEach((d, i) => assert.deepEqual(body[i].slice(0, 3).map((t) => Number(t.replaceAll(".", ""))), [d["ton-ky-truoc"], d["tiep-nhan"], d["tiep-nhan-truc-tuyen"]], d.ten));
    // the workbook, reckoned anew by another program
    await b.get(`/bao-cao.xlsx?${q}`);
    assert.equal(b.headers.get("content-type"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const bare = withoutValues(b.body), [sheet] = recalculated(bare.bytes);
    assert.ok(bare.formulas > every.length, `${bare.formulas} formulas`);
    const names = sheet.findIndex((r) => r[0] === json.dong[0].ten), last = sheet.findIndex((r) => r[0] === "Tổng cộng");
    assert.equal(last - names, json.dong.length);
    const heads = [sheet[names - 2], sheet[names - 1]], column = (ten, group) => heads[1].findIndex((h, i) => (h || heads[0][i]) === ten && (!group || heads[0].slice(0, i + 1).filter(Boolean).at(-1) === group));
    const same = { "tiep-nhan": column("Trong kỳ", "Tiếp nhận"), "truoc-han": column("Trước hạn"), "qua-han": column("Quá hạn", "Đã giải quyết"), "dang-qua-han": column("Quá hạn", "Đang giải quyết"), "tong-diem-danh-gia": column("Tổng điểm đánh giá (%)"),
      "ty-le-dung-han": column("Đúng hạn", "Tỷ lệ"), "hai-long": column("Hài lòng"), "gio-trung-binh": column("Đã dùng"), "dang-giai-quyet": column("Tổng", "Đang giải quyết") };
    if (q.includes("so_sanh")) Object.assign(same, { "tiep-nhan-tang-giam": column("Tăng, giảm"), "ty-le-dung-han-tang-giam": column("Tăng, giảm (điểm %)") });
    every.forEach((d, i) => {
      for (const [ma, at] of Object.entries(same)) {
        assert.ok(at > 0, ma);
        const shown = sheet[names + i][at];
        if (d[ma] === null) assert.equal(shown, "–", `${d.ten} ${ma}`);
        else assert.ok(Math.abs(number(shown) - d[ma]) < 0.051, `${d.ten} ${ma}: ${shown} for ${d[ma]}`);
      }
    });
  });

test("the periodic form leaves as workbook with both tables, and its sums are reckoned alike", async () => {
  const { bieu, ngoai_bieu: rest } = JSON.parse((await b.get("/bao-cao/bieu/b/json?ky=nam")).html);
  await b.get("/bao-cao/bieu/b/xlsx?ky=nam");
  const sheets = recalculated(withoutValues(b.body).bytes);
  assert.equal(sheets.length, 2);
  for (const [t, sheet] of [[bieu, sheets[0]], [rest, sheets[1]]]) {
    const last = sheet.find((r) => r[1] === "Tổng cộng");
    assert.deepEqual(last.slice(2, 2 + t.cot.length).map(Number), t.cot.map((c) => t.tong[c.ma]));
  }
  assert.deepEqual(sheets[0].find((r) => r[0] === "(1)").slice(0, 13), Array.from({ length: 13 }, (_, i) => `(${i + 1})`));
});

test("on paper: A4 lying, with the agency, the title and the totals", async () => {
  for (const path of ["/bao-cao.pdf?ky=nam&theo=cap", "/bao-cao/bieu/a/pdf?ky=nam", "/bao-cao/bieu/nguyen-nhan/pdf?ky=nam"]) {
    await b.get(path);
    assert.equal(b.headers.get("content-type"), "application/pdf", path);
    const at = join(dir, "p.pdf");
    writeFileSync(at, b.body);
    assert.match(spawnSync("pdfinfo", [at], { encoding: "utf8" }).stdout, /Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)/, path);
    const words = spawnSync("pdftotext", ["-layout", at, "-"], { encoding: "utf8" }).stdout;
    assert.match(words, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
    assert.match(words, /Tổng\s+cộng/);
  }
});

test("the number of a form is what the province set, and fewer than the least make no rate", async () => {
  const admin = new Browser(s);
  await admin.loginStaff("admin");
  await admin.get("/quan-tri/cai-dat/report_form_a");
  await admin.submit({ "gia-tri": "99x|Biểu thử" });
  assert.match((await b.get("/bao-cao/bieu/a?ky=nam")).text, /Biểu thử Biểu 99x\. Năm 2022/);
  await admin.get("/quan-tri/cai-dat/board_least");
  await admin.submit({ "gia-tri": "1000" });
  const t = JSON.parse((await b.get("/bao-cao.json?ky=nam&theo=cap")).html);
  assert.deepEqual(["ty-le-dung-han", "ty-le-truc-tuyen", "hai-long", "gio-trung-binh", "p50-da-giai-quyet"].map((k) => t.tong[k]), [null, null, null, null, null]);
  await admin.get("/quan-tri/cai-dat/board_least");
  await admin.submit({ "gia-tri": "5" });
});

test("counts are the rows' own: received, refused and rated, asked of the store itself", async () => {
  const t = JSON.parse((await b.get("/bao-cao.json?ky=nam&theo=cap")).html).tong, since = Date.parse("2022-01-01T00:00:00+07:00") / 1000;
  const [x] = store(s, `SELECT COUNT(*) FILTER (WHERE received_at >= ${since}) AS nhan, COUNT(*) FILTER (WHERE state = 4 AND received_at > 0 AND ended_at >= ${since}) AS tu_choi, COUNT(*) FILTER (WHERE received_at > 0 AND ended_at = 0) AS mo FROM case_ WHERE kind = 1`);
  assert.deepEqual([t["tiep-nhan"], t["tu-choi"], t["dang-giai-quyet"]], [x.nhan, x.tu_choi, x.mo]);
});

test("a word that no choice has is refused, not answered with other figures", async () => {
  for (const path of ["/bao-cao", "/bao-cao.json", "/bao-cao.csv", "/bao-cao/ho-so"]) for (const bad of ["kenh=9", "kenh=x", "ky=zz", "theo=zz", "cap=xa"])
    assert.equal((await b.get(`${path}?o=tiep-nhan&${bad}`)).status, 400, `${path} ${bad}`);
  assert.equal((await b.get("/bao-cao.json?kenh=&theo=&ky=&cap=")).status, 200);
});
