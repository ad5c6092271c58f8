// retention.test.mjs — the pages about how long data stays, at both widths, with axe: an administrator's and a person's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, loginCitizen, loginStaff, person, sound, store, start, widths } from "./lib.mjs";

let s, browser;
before(async () => { s = await start({ at: "2043-02-03T09:00" }); browser = await launch(); });
after(async () => { await browser?.close(); await s?.stop(); });

for (const width of widths) test(`proposal, refusal without a number, request and settings are sound at ${width} px`, async () => {
  const me = await person(browser, s, { width });
  await loginCitizen(me, store(s, "SELECT login FROM account ORDER BY id LIMIT 1")[0].login);
  await me.goto("/tai-khoan/du-lieu-cua-toi");
  await sound(me, "own data");
  await me.goto("/tai-khoan/xoa-du-lieu");
  if (await me.locator("textarea").count()) {
    await me.fill("textarea", "Không còn dùng tài khoản này nữa");
    await me.click("main button[type=submit]");
    await me.waitForSelector("text=đang chờ quyết định");
  }
  await sound(me, "erasure asked");
  const admin = await person(browser, s, { width });
  await loginStaff(admin, "admin");
  await admin.goto("/quan-tri/luu-tru");
  await sound(admin, "what is past its time");
  if (process.env.SHOTS) await admin.screenshot({ path: `${process.env.SHOTS}/luu-tru-${width}.png`, fullPage: true });
  await admin.click("main button.govuk-button--warning");
  await admin.waitForSelector(".govuk-error-summary");
  assert.match(await admin.textContent(".govuk-error-summary"), /quyết định/i);
  await sound(admin, "errors");
  await admin.goto("/quan-tri/luu-tru");
  await admin.click("main a[href*='/yeu-cau/']");
  await admin.waitForSelector("text=Nếu đồng ý");
  await sound(admin, "request");
  if (process.env.SHOTS) await admin.screenshot({ path: `${process.env.SHOTS}/yeu-cau-${width}.png`, fullPage: true });
  await admin.goto("/quan-tri/cai-dat");
  await sound(admin, "settings");
  if (process.env.SHOTS) await admin.screenshot({ path: `${process.env.SHOTS}/cai-dat-${width}.png`, fullPage: true });
});
