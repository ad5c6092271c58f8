// report.test.mjs — for each figure of each report, a list with exactly that many rows; and nobody reads what isn't theirs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser } from "../story/lib.mjs";
import { launch, loginStaff, person, sound, start, widths } from "./lib.mjs";

let server, browser, auditor;
before(async () => { server = await start({ quiet: true }); browser = await launch(); auditor = new Browser(server); await auditor.loginStaff("thanhtra"); });
after(async () => { await browser?.close(); await server?.stop(); });

const cuts = ["co-quan", "linh-vuc", "thu-tuc", "cap", "kenh", "thang", "nam", "ngay"];
const path = (theo, more = "") => `/bao-cao?ky=${theo === "ngay" ? "thang" : "nam"}&theo=${theo}${more}`;
const amp = (t) => t.replaceAll("&amp;", "&");
const figures = (html) => [...html.matchAll(/<a class="govuk-link" href="(\/bao-cao\/ho-so\?[^"]*)">([\d.]+)<\/a>/g)].map((m) => ({ href: amp(m[1]), n: Number(m[2].replaceAll(".", "")) }));

/** The rows of a list over all of its pages, and what it says of itself. */
async function walk(reader, href) {
  let rows = 0, told, codes = [];
  for (let next = href, pages = 0; next; pages++) {
    assert.ok(pages < 200, href);
    const r = await reader.request(next);
    assert.equal(r.status, 200, next);
    const html = await r.text();
    told = Number(html.match(/data-count="(\d+)"/)[1]);
    const here = [...html.matchAll(/<th scope="row" class="govuk-table__header mc-code">(?:<a class="govuk-link" href="([^"]+)">)?([^<]+)/g)];
    rows += here.length;
    codes.push(...here.map((m) => m[2]));
    next = html.match(/rel="next" href="([^"]+)"/)?.[1];
    next &&= amp(next);
  }
  assert.equal(new Set(codes).size, codes.length, `${href}: a dossier twice`);
  return { rows, told };
}

/** Follows every figure once, several at a time; of noughts one in ten, unless EVERY_FIGURE is set. */
async function follow(reader, all) {
  const once = new Map();
  for (const f of all) {
    assert.ok(!once.has(f.href) || once.get(f.href) === f.n, `two figures of one list: ${f.href}`);
    once.set(f.href, f.n);
  }
  const left = [...once].filter(([, n], i) => n || i % 10 === 0 || process.env.EVERY_FIGURE);
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let f; (f = left.pop());) {
      const { rows, told } = await walk(reader, f[0]);
      assert.deepEqual([rows, told], [f[1], f[1]], f[0]);
    }
  }));
  return once.size;
}

for (const theo of cuts)
  test(`each figure by ${theo} opens to exactly that many dossiers`, async () => {
    await auditor.get(path(theo, theo === "thu-tuc" || theo === "co-quan" || theo === "ngay" ? "" : "&cot=du"));
    assert.equal(auditor.status, 200);
    const all = figures(auditor.html);
    assert.ok(all.length > 15, String(all.length));
    await follow(auditor, all);
  });

test("figures of the year before, of a filter, of a week and of free days open to their dossiers too", async () => {
  for (const q of ["ky=khoang&tu=01/02/2022&den=10/03/2022&theo=cap&cot=du", "ky=tuan&tu=16/03/2022&theo=kenh&cot=du", "ky=quy&theo=cap&kenh=2&cap=commune", "ky=nam&co_quan=ubnd-mytho&theo=co-quan",
    "ky=nam&co_quan=ubnd-mytho&rieng=1&theo=thang"]) {
    await auditor.get(`/bao-cao?${q}`);
    assert.ok(await follow(auditor, figures(auditor.html)) > 5, q);
  }
  const later = await start({ at: "2023-03-10T09:00", quiet: true });
  try {
    const reader = new Browser(later);
    await reader.loginStaff("thanhtra");
    await reader.get("/bao-cao?ky=quy&tu=01/03/2023&theo=cap&so_sanh=1");
    const all = figures(reader.html);
    assert.ok(all.some((f) => f.href.includes("2022") && f.n > 0), "the year before has figures");
    await follow(reader, all);
  } finally { await later.stop(); }
});

test("totals are the same whichever way the period is cut", async () => {
  const totals = [];
  for (const theo of cuts.filter((c) => c !== "ngay")) {
    const t = JSON.parse((await auditor.get(path(theo).replace("/bao-cao", "/bao-cao.json"))).html);
    totals.push(t.tong);
    const ends = ["thang", "nam"].includes(theo), stands = ["ton-ky-truoc", "dang-giai-quyet", "dang-trong-han", "dang-qua-han", "tam-dung"];
    for (const { ma } of t.cot)
      if (/^(tiep-nhan|da-giai|truoc|dung-han|qua-han|khong|tu-choi|rut|xin|danh|ton-ky|dang|tam)/.test(ma) && !(ends && stands.includes(ma)))
        assert.equal(t.dong.filter((d) => !d.gom_truc_thuoc).reduce((n, d) => n + d[ma], 0), t.tong[ma], `${theo} ${ma}`);
  }
  for (const t of totals) assert.deepEqual(t, totals[0]);
  const t = totals[0];
  assert.equal(t["ton-ky-truoc"] + t["tiep-nhan"], t["da-giai-quyet"] + t["dang-giai-quyet"] + t["tu-choi"] + t.rut);
  assert.equal(t["tiep-nhan"], t["tiep-nhan-truc-tuyen"] + t["tiep-nhan-truc-tiep"] + t["tiep-nhan-buu-chinh"]);
});

test("the periodic forms hold their own sums, and each of their figures opens", async () => {
  for (const code of ["a", "b", "c"]) {
    await auditor.get(`/bao-cao/bieu/${code}?ky=quy`);
    await follow(auditor, figures(auditor.html));
    const { bieu, ngoai_bieu: rest } = JSON.parse((await auditor.get(`/bao-cao/bieu/${code}/json?ky=quy`)).html);
    for (const d of [...bieu.dong, bieu.tong]) {
      const why = `${code} ${d.ten}`, other = d === bieu.tong ? rest?.tong : rest?.dong.find((x) => x.ma === d.ma && x.gom_truc_thuoc === d.gom_truc_thuoc);
      assert.equal(d["tong-tiep-nhan"], d["truc-tuyen"] + d["truc-tiep-buu-chinh"] + d["tu-ky-truoc"], why);
      assert.equal(d["da-giai-quyet"], d["truoc-han"] + d["dung-han"] + d["qua-han"], why);
      assert.equal(d["dang-giai-quyet"], d["dang-trong-han"] + d["dang-qua-han"], why);
      assert.equal(d["tong-tiep-nhan"], d["da-giai-quyet"] + d["dang-giai-quyet"] + (other?.["ngoai-bieu"] ?? 0), why);
    }
  }
  await auditor.get("/bao-cao/bieu/nguyen-nhan?ky=quy");
  assert.ok(figures(auditor.html).length > 3);
  await follow(auditor, figures(auditor.html));
});

test("each public figure is the sum of the breakdown it opens to, and no public page lists dossiers", async () => {
  const visitor = new Browser(server);
  const table = (html) => [...html.split("<tbody").at(-1).matchAll(/<tr class="govuk-table__row">([\s\S]*?)<\/tr>/g)].map((r) => [...r[1].matchAll(/<td[^>]*>(?:<a class="govuk-link" href="([^"]+)">)?([\d.]+|–|[\d,]+%)/g)].map((c) => ({ href: c[1] && amp(c[1]), n: c[2] })));
  const main = (html) => html.slice(html.lastIndexOf("mc-scroll\""));
  for (const q of ["", "?theo=linh-vuc", "?thang=2022-02"]) {
    await visitor.get(`/cong-khai${q}`);
    const rows = table(main(visitor.html)).filter((r) => r[0]?.href);
    assert.ok(rows.length > 5, q);
    for (const r of rows) {
      await visitor.get(r[0].href);
      const parts = table(main(visitor.html));
      r.forEach((c, i) => { if (c.href) assert.equal(parts.reduce((n, p) => n + Number(p[i].n.replaceAll(".", "")), 0), Number(c.n.replaceAll(".", "")), `${c.href} ${i}`); });
      assert.ok(!/\/ho-so\//.test(visitor.html));
    }
  }
  assert.equal((await visitor.get("/bao-cao")).url.startsWith("/can-bo/dang-nhap"), true);
});

test("officials read their own branch, an administrator reads no names, a counter clerk no reports", async () => {
  const as = async (login) => { const b = new Browser(server); await b.loginStaff(login); return b; };
  const town = await as("mytho.tmc");
  assert.equal((await town.get("/bao-cao?ky=nam")).status, 200);
  const mine = JSON.parse((await town.get("/bao-cao.json?ky=nam")).html), whole = JSON.parse((await auditor.get("/bao-cao.json?ky=nam")).html);
  assert.equal(mine.dong[0].ma, "ubnd-mytho");
  assert.ok(mine.tong["tiep-nhan"] > 0 && mine.tong["tiep-nhan"] < whole.tong["tiep-nhan"]);
  for (const p of ["/bao-cao?co_quan=ubnd-tinh", "/bao-cao.csv?co_quan=so-tu-phap", "/bao-cao/ho-so?ky=nam&o=tiep-nhan&theo=co-quan&dong=so-tu-phap", "/bao-cao/ho-so?ky=nam&o=tiep-nhan&co_quan=ubnd-tinh", "/bao-cao/bieu/a?co_quan=ubnd-tinh"])
    assert.equal((await town.get(p)).status, 404, p);
  await follow(town, figures((await town.get("/bao-cao?ky=nam&theo=linh-vuc")).html));
  const desk = JSON.parse((await (await as("stp.cv1")).get("/bao-cao.json?ky=nam")).html);
  assert.deepEqual([...new Set(desk.dong.filter((d) => d.cap === 0).map((d) => d.ma))], ["so-tu-phap"]);
  assert.equal((await (await as("mytho.mc1")).get("/bao-cao")).status, 404);
  assert.equal(JSON.parse((await (await as("ubndtinh.pct")).get("/bao-cao.json?ky=nam")).html).tong["tiep-nhan"], whole.tong["tiep-nhan"]);
  const admin = await as("admin");
  await admin.get("/bao-cao/ho-so?ky=nam&o=tiep-nhan");
  assert.ok(!/href="\/ho-so\//.test(admin.html), "no dossier opens");
  const names = [...admin.html.matchAll(/mc-code">[^<]+<\/th><td[^>]*>[^<]*<\/td><td[^>]*>([^<]*)</g)].map((m) => m[1]);
  assert.equal(names.length, 50);
  for (const n of names) assert.match(n, /^\S+( \S\.)*$|^\S+$/u, n);
});

test("what cannot be a date is said at its field", async () => {
  await auditor.get("/bao-cao?ky=khoang&tu=31/02/2022&den=x");
  assert.equal(auditor.status, 422);
  assert.equal([...auditor.html.matchAll(/govuk-error-message/g)].length, 2);
  await auditor.get("/bao-cao?ky=khoang&tu=10/03/2022&den=09/03/2022");
  assert.match(auditor.text, /Ngày cuối phải từ ngày đầu trở đi/);
  assert.equal((await auditor.get("/bao-cao.csv?tu=31/02/2022")).status, 400);
  for (const p of ["/bao-cao/ho-so?o=khong-co", "/bao-cao/ho-so?o=", "/bao-cao/ho-so?o=rut,rut", "/bao-cao/bieu/x"]) assert.equal((await auditor.get(p)).status, 404, p);
  for (const p of ["/bao-cao/ho-so?o=rut&sau=x.y", "/bao-cao/ho-so?o=rut&theo=thang&dong=2022"]) assert.equal((await auditor.get(p)).status, 400, p);
});

for (const width of widths)
  test(`at ${width} px an auditor asks, presses a figure, counts, and opens a dossier`, async () => {
    const p = await person(browser, server, { width });
    await loginStaff(p, "thanhtra");
    await p.click("nav >> text=Báo cáo");
    await p.selectOption("#ky", "nam");
    await p.selectOption("#theo", "cap");
    await p.click("text=Xem báo cáo");
    await sound(p, "report");
    for (let k = 0; k < 9; k += 4) {
      const link = p.locator(".mc-sheet tbody a").nth(k), n = Number((await link.innerText()).replaceAll(".", ""));
      await link.click();
      assert.equal(Number(await p.getAttribute("[data-count]", "data-count")), n);
      let rows = await p.locator("th.mc-code").count();
      while (await p.locator("a[rel=next]").count()) { await p.click("a[rel=next]"); rows += await p.locator("th.mc-code").count(); }
      assert.equal(rows, n);
      await sound(p, "list");
      if (n) {
        const code = (await p.locator("th.mc-code a").first().innerText()).trim();
        await p.locator("th.mc-code a").first().click();
        assert.ok((await p.locator("main").innerText()).includes(code));
      }
      await p.goto("/bao-cao?ky=nam&theo=cap");
    }
    for (const at of ["/bao-cao?ky=nam&cot=du&so_sanh=1&theo=kenh", "/bao-cao/bieu/a?ky=quy", "/bao-cao/bieu/nguyen-nhan?ky=quy", "/bao-cao?tu=x"]) { await p.goto(at); await sound(p, at); }
    await p.goto("/bao-cao?ky=nam&theo=cap");
    await p.locator("text=Biểu II.06b").click();
    await p.waitForURL(/bieu\/b/);
  });
