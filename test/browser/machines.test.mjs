// machines.test.mjs — the pages of incidents, webhooks and calendars: readable on a telephone and a desk, with axe and by eye.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, loginStaff, person, sound, store, start, widths } from "./lib.mjs";

let s, browser;
const shots = process.env.SHOTS; // a folder: pictures to look at
before(async () => { s = await start({ args: ["--allow-private-fetch", "yes"] }); browser = await launch(); });
after(async () => { await browser?.close(); await s?.stop(); });
const look = async (page, name, width) => { await sound(page, `${name} ${width}`); if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true }); };

for (const width of widths)
  test(`an administrator subscribes, sees what failed and closes it, ${width} px`, async () => {
    const p = await person(browser, s, { width });
    await loginStaff(p, "admin");
    await p.goto("/quan-tri/webhook/moi"); await look(p, "hook-form", width);
    await p.fill("[name=ten]", `Kho dữ liệu dùng chung ${width}`);
    await p.fill("[name=url]", "http://127.0.0.1:1/mot-dia-chi-rat-dai/de-xem-co-tran-man-hinh-hay-khong/hook");
    await p.check("[name=su-kien][value=tiep-nhan]");
    await p.check("[name=su-kien][value=tra-ket-qua]");
    await p.click("main button[type=submit]");
    await p.waitForSelector("[data-secret]"); await look(p, "hook-secret", width);
    const [{ id }] = store(s, "SELECT MAX(id) AS id FROM webhook");
    await p.goto(`/quan-tri/webhook/${id}`);
    await p.click("text=Gửi thử");
    for (let i = 0; i < 100 && !store(s, `SELECT id FROM webhook_delivery WHERE webhook_id = ${id} AND tries > 0`).length; i++) await p.waitForTimeout(100);
    store(s, `UPDATE webhook_delivery SET tries = 11, next_at = 1 WHERE webhook_id = ${id}; UPDATE webhook SET hold_until = 0`);
    for (let i = 0; i < 100 && !store(s, "SELECT id FROM incident WHERE cleared_at = 0").length; i++) await p.waitForTimeout(100);
    await p.goto(`/quan-tri/webhook/${id}`); await look(p, "hook", width);
    await p.goto("/quan-tri/webhook"); await look(p, "hooks", width);
    await p.goto("/quan-tri"); await look(p, "admin", width);
    await p.click("text=Sự cố"); await look(p, "incidents", width);
    await p.click("tbody a"); await look(p, "incident", width);
    await p.fill("[name=ghi-chu]", "Địa chỉ sai, đã báo nơi nhận.");
    await p.click("text=Đóng sự cố");
    await p.goto("/quan-tri/su-co?loai=da-dong");
    assert.match(await p.textContent("main"), /Địa chỉ sai, đã báo nơi nhận/);
    await look(p, "incidents-closed", width);
    assert.deepEqual(p.problems, []);
  });

for (const width of widths)
  test(`an official makes the address of their calendar, ${width} px`, async () => {
    const p = await person(browser, s, { width });
    await loginStaff(p, "stp.cv1");
    await p.goto("/can-bo/lich");
    await p.click("main button[type=submit]");
    await p.waitForSelector("[data-feed]"); await look(p, "calendar", width);
    assert.deepEqual(p.problems, []);
  });
