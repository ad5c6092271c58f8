// desk.test.mjs — officials in a real browser: the clerk without a mouse, every page of the desk sound at both widths.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, loginStaff, person, sound, store, start, widths } from "./lib.mjs";

let s, browser;
before(async () => { s = await start(); browser = await launch(); });
after(async () => { await browser.close(); await s.stop(); });

async function official(login, width = 1366) {
  const page = await person(browser, s, { width });
  await loginStaff(page, login);
  return page;
}

test("a clerk receives a dossier by keyboard alone", async () => {
  const page = await official("mytho.mc1");
  await page.goto("/tiep-nhan");
  assert.equal(await page.evaluate(() => document.activeElement.name), "thu-tuc", "the keyboard starts at the procedure");
  await page.keyboard.type("chung thuc ban sao", { delay: 10 });
  await page.waitForSelector("[role=option]");
  const names = await page.$$eval("[role=option]", (all) => all.map((x) => x.textContent));
  for (let i = names.findIndex((x) => x.includes("2.000815")); i > 0; i--) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/thu-tuc=2\.000815/);
  assert.equal(await page.evaluate(() => document.activeElement.name), "so", "then at the person's number");
  const [p] = store(s, "SELECT cccd, name FROM person WHERE cccd <> '' LIMIT 1");
  await page.keyboard.type(p.cccd, { delay: 5 });
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("[name=ten]"), p.name);
  await sound(page, "intake");
  for (let i = 0; i < 40 && new URL(page.url()).pathname === "/tiep-nhan"; i++) {
    const at = await page.evaluate(() => document.activeElement.name);
    const away = at === "ghi-chu" ? page.waitForURL(/\/tiep-nhan\/xong\//, { timeout: 5000 }) : null;
    await page.keyboard.press("Enter");
    if (away) { await away; break; }
  }
  await page.waitForSelector("text=Đã tiếp nhận");
  await sound(page, "received");
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM dossier WHERE id_number = '${p.cccd}' AND filed_at = ${s.now}`)[0].n, 1);
  await page.keyboard.press("F9");
  await page.waitForURL((u) => u.pathname === "/tiep-nhan");
  await page.context().close();
});

test("a session that ends in the middle of a form loses no word", async () => {
  const page = await official("stp.cv1");
  const [c] = store(s, "SELECT c.code FROM case_ c JOIN agency g ON g.id = c.agency_id WHERE g.code = 'so-tu-phap' AND c.status = 4 LIMIT 1");
  await page.goto(`/ho-so/${c.code}/viec/ghi-chu`);
  await page.fill("[name=note]", "Chữ đã gõ");
  store(s, "DELETE FROM session");
  await page.click("main form button[type=submit]");
  await page.waitForURL(/dang-nhap/);
  await page.fill("[name=login]", "stp.cv1");
  await page.fill("[name=password]", "motcua-2022-demo");
  await page.press("[name=password]", "Enter");
  await page.waitForURL(/viec\/ghi-chu/);
  assert.equal(await page.inputValue("[name=note]"), "Chữ đã gõ");
  await page.context().close();
});

for (const width of widths) {
  test(`the desk's pages are sound at ${width} px`, async () => {
    const code = (agency, more = "") => store(s, `SELECT c.code FROM case_ c JOIN agency g ON g.id = c.agency_id JOIN letter l ON l.case_id = c.id WHERE g.code = '${agency}' ${more} LIMIT 1`)[0].code;
    const stp = code("so-tu-phap", "AND c.status = 4"), letter = store(s, `SELECT l.id FROM letter l JOIN case_ c ON c.id = l.case_id WHERE c.code = '${stp}'`)[0].id;
    const tours = {
      "tthcc.mc1": ["/viec", "/tiep-nhan", "/tiep-nhan?thu-tuc=2.000488", "/tiep-nhan/truc-tuyen", "/goi-so", "/so-theo-doi", "/tim?q=ly+lich"],
      "stp.cv1": ["/viec", "/viec?loc=qua-han", `/ho-so/${stp}`, `/ho-so/${stp}/han`, `/ho-so/${stp}/viec/ghi-chu`, `/ho-so/${stp}/viec/lay-y-kien`, `/ho-so/${stp}/in/${letter}`],
      "stp.gd": ["/viec", "/ban-lanh-dao"],
      "mytho.tmc": ["/mot-cua", "/ban-lanh-dao"],
    };
    for (const [login, paths] of Object.entries(tours)) {
      const page = await official(login, width);
      for (const path of paths) {
        const r = await page.goto(path);
        assert.equal(r.status(), 200, `${login} ${path}`);
        await sound(page, `${login} ${path}`);
      }
      await page.context().close();
    }
    const page = await person(browser, s, { width });
    for (const path of ["/lay-so/mytho-mot-cua", "/bang-so/mytho-mot-cua"]) { await page.goto(path); await sound(page, path); }
    await page.context().close();
  });
}
