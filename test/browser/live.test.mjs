// live.test.mjs — the bar that says a list has changed, as people see it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser } from "../story/lib.mjs";
import { launch, loginCitizen, loginStaff, person, sound, start, store, widths } from "./lib.mjs";

let s, browser;
before(async () => { s = await start({ args: ["--beat-s", "1"] }); browser = await launch(); });
after(async () => { await browser.close(); await s.stop(); });
const look = (page, name) => process.env.LOOK && page.screenshot({ path: `${process.env.LOOK}/${name}.png` });

async function receive() {
  const b = new Browser(s);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
  assert.match(b.text, /Đã tiếp nhận/);
}

for (const width of widths) {
  test(`the inbox says that it changed, and loads anew, at ${width}`, async () => {
    const page = await person(browser, s, { width });
    await loginStaff(page, "mytho.mc1");
    const opened = page.waitForResponse((r) => r.url().includes("/truc-tiep"));
    await page.goto("/viec?loc=cho-nhan");
    assert.equal((await opened).status(), 200);
    assert.equal(await page.locator(".mc-live").count(), 0);
    await receive();
    await page.waitForSelector(".mc-live a");
    assert.equal((await page.textContent(".mc-live")).trim(), "Danh sách có thay đổi – Tải lại");
    assert.equal(await page.getAttribute(".mc-live", "role"), "status");
    await sound(page, `inbox with the bar, ${width}`);
    await look(page, `inbox-${width}`);
    const again = page.waitForNavigation();
    await page.click(".mc-live a");
    await again;
    assert.equal(new URL(page.url()).search, "?loc=cho-nhan");
    assert.equal(await page.locator(".mc-live").count(), 0);
    await page.waitForTimeout(1500); // more than a beat: what it shows now it is not told again
    assert.equal(await page.locator(".mc-live").count(), 0);
    await page.context().close();
  });

  test(`a citizen's dossier says that it changed, at ${width}`, async () => {
    const [d] = store(s, `SELECT c.id, c.code, a.phone FROM case_ c JOIN account a ON a.person_id = c.person_id WHERE c.channel = 2 AND c.ended_at = 0 AND c.received_at > 0 AND a.phone LIKE '09000200%' LIMIT 1`);
    const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
      WHERE c.id = ${d.id} AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
    const page = await person(browser, s, { width });
    await loginCitizen(page, d.phone);
    const opened = page.waitForResponse((r) => r.url().includes("/truc-tiep"));
    await page.goto(`/cua-toi/${d.code}`);
    await opened;
    const b = new Browser(s);
    await b.loginStaff(h.login);
    await b.get(`/ho-so/${d.code}/viec/ghi-chu`);
    await b.submit({ note: "Đã xem." }, `/ho-so/${d.code}/viec/ghi-chu`);
    await page.waitForSelector(".mc-live a");
    assert.equal((await page.textContent(".mc-live")).trim(), "Hồ sơ có thay đổi – Tải lại");
    await sound(page, `own dossier with the bar, ${width}`);
    await look(page, `mine-${width}`);
    await page.context().close();
  });
}

test("a page behind another listens no more, and hears of what happened when it comes back", async () => {
  const page = await person(browser, s);
  await loginStaff(page, "mytho.mc1");
  const opened = page.waitForResponse((r) => r.url().includes("/truc-tiep"));
  await page.goto("/viec");
  await opened;
  const hide = (hidden) => page.evaluate((h) => { Object.defineProperty(document, "hidden", { value: h, configurable: true }); document.dispatchEvent(new Event("visibilitychange")); }, hidden);
  await hide(true);
  await receive();
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(".mc-live").count(), 0);
  await hide(false);
  await page.waitForSelector(".mc-live a");
  await page.context().close();
});

test("without JavaScript there is no bar and nothing is asked", async () => {
  const page = await person(browser, s, { js: false });
  const asked = [];
  page.on("request", (r) => asked.push(r.url()));
  await loginStaff(page, "mytho.mc1");
  await page.goto("/viec");
  await receive();
  assert.equal(asked.filter((u) => u.includes("/truc-tiep")).length, 0);
  assert.equal(await page.locator(".mc-live").count(), 0);
  await page.context().close();
});
