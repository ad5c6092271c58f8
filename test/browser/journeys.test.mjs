// journeys.test.mjs — dossiers from hand to result in a real browser, each at 360 and 1366 px, on the demonstration's own officials and people.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, loginCitizen, loginStaff, pdf, person, sound, store, start, widths } from "./lib.mjs";

let s, browser;
before(async () => { s = await start({ at: "2022-03-28T08:00" }); browser = await launch(); });
after(async () => { await browser.close(); await s.stop(); });
const one = (sql) => store(s, sql)[0];
const state = (code) => one(`SELECT c.*, p.kind AS step_kind FROM case_ c LEFT JOIN procedure_step p ON p.rev_id = c.procedure_rev_id AND p.seq = c.step WHERE c.code = '${code}'`);
const login = (agency, role) => one(`SELECT s.login FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE r.agency_id = ${agency} AND r.role = ${role} AND r.valid_from <= 19079 AND r.valid_to >= 19079 ORDER BY s.id LIMIT 1`).login;
const agency = (code) => one(`SELECT id FROM agency WHERE code = '${code}'`).id;

/** A page signed in as that official. */
async function official(who, width) { const page = await person(browser, s, { width }); await loginStaff(page, who); return page; }
const holder = (c) => (c.holder_id ? one(`SELECT login FROM staff WHERE id = ${c.holder_id}`).login : login(c.holder_agency_id, c.holder_role));

async function receive(page, procedure, agencyId) {
  await page.goto(`/tiep-nhan?noi=${agencyId}&thu-tuc=${procedure}`);
  await page.fill("[name=so]", "082192990001");
  await page.fill("[name=ten]", "Châu Thị Kim Nga");
  await page.locator("button[data-key=F9]").click();
  await page.waitForURL(/\/tiep-nhan\/xong\//);
  return decodeURIComponent(page.url().split("/").pop());
}

/** The holder's next act through the pages: the primary button, its form, sent. */
async function step(code, width, look = false) {
  const c = state(code), page = await official(holder(c), width);
  await page.goto(`/ho-so/${code}`);
  if (look) await sound(page, `dossier ${code}`);
  const owed = page.locator("form[action$='/thu-phi'] button");
  if (c.status === 9 && (await owed.count())) { await owed.click(); await page.waitForURL(/\/ho-so\//); }
  await page.locator("a.govuk-button").first().click();
  await page.waitForURL(/\/viec\//);
  if (look) await sound(page, page.url());
  for (const name of ["outcome", "to_staff"]) { const radio = page.locator(`input[type=radio][name=${name}]`); if (await radio.count()) await radio.first().check(); }
  const pick = page.locator("select[name=to_staff]");
  if (await pick.count()) await pick.selectOption({ index: 1 });
  const note = page.locator("textarea[name=note]");
  if (await note.count()) await note.fill("Đã kiểm tra, đủ điều kiện.");
  await page.locator("main form button[type=submit]").last().click();
  await page.waitForURL((u) => !/\/viec\/./.test(u.pathname));
  await page.context().close();
  assert.notEqual(state(code).version, c.version, "the act was done");
}
async function walk(code, width, until, most = 14) { for (let i = 0; i < most && state(code).status !== until; i++) await step(code, width, i === 0); assert.equal(state(code).status, until); }

for (const width of widths) {
  test(`counter, same day, to the result (${width} px)`, async () => {
    const commune = agency("xa-28249"), page = await official(login(commune, 1), width);
    const code = await receive(page, "1.001193", commune);
    await sound(page, "received");
    const print = await page.request.get(await page.locator("a[href*='/in/']").first().getAttribute("href"));
    assert.equal(print.headers()["content-type"], "application/pdf");
    await walk(code, width, 10);
  });

  test(`commune to district, held in turn (${width} px)`, async () => {
    const commune = agency("xa-28249"), page = await official(login(commune, 1), width);
    const code = await receive(page, "1.001776", commune);
    await walk(code, width, 9);
    const levels = store(s, `SELECT DISTINCT g.level FROM step_run r JOIN agency g ON g.id = r.holder_agency_id WHERE r.case_id = ${state(code).id}`).map((r) => r.level);
    assert.deepEqual(levels.sort(), ["commune", "district"]);
  });

  test(`the child trio: one filing, three promises (${width} px)`, async () => {
    const commune = agency("xa-28249"), page = await official(login(commune, 1), width);
    const code = await receive(page, "2.000986", commune), id = state(code).id;
    const parts = () => store(s, `SELECT code, status, ended_at, holder_agency_id FROM case_ WHERE parent_id = ${id} ORDER BY id`);
    for (let i = 0; i < 40 && state(code).status !== 9; i++) {
      const open = parts().find((p) => !p.ended_at) ?? parts().find((p) => p.holder_agency_id);
      assert.ok(open, "a part to work on");
      await step(open.code, width);
    }
    assert.equal(parts().length, 3);
    assert.equal(state(code).status, 9);
    await page.goto(`/ho-so/${code}`);
    await sound(page, "trio");
    assert.match(await page.textContent("main"), /Phần việc liên thông/);
  });

  test(`late, with an apology that stays late in public (${width} px)`, async () => {
    const d = one("SELECT c.code, c.agency_id, d.lookup, c.id FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.status IN (2, 4) AND c.kind = 1 AND c.promised_at > 0 AND c.promised_at < 1648429200 " +
      "AND NOT EXISTS (SELECT 1 FROM apology x WHERE x.case_id = c.id) AND EXISTS (SELECT 1 FROM staff_role r WHERE r.agency_id = c.agency_id AND r.role IN (3, 4)) ORDER BY c.id LIMIT 1");
    const who = one(`SELECT s.login FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE r.agency_id = ${d.agency_id} AND r.role IN (3, 4) ORDER BY r.role LIMIT 1`).login;
    const page = await official(who, width), promised = state(d.code).promised_at;
    await page.goto(`/ho-so/${d.code}/viec/xin-loi`);
    await page.fill("[name=note]", "Phải xác minh thêm tại địa phương");
    const suggested = await page.inputValue("[name=new_due]");
    await page.fill("[name=new_due]", "27/03/2022 09:00");
    await page.click("main form button[type=submit]");
    await page.waitForSelector(".govuk-error-summary");
    assert.equal(await page.inputValue("[name=note]"), "Phải xác minh thêm tại địa phương", "what was typed is kept");
    await sound(page, "apology refused");
    await page.fill("[name=new_due]", suggested);
    await page.click("main form button[type=submit]");
    await page.waitForURL((u) => !u.pathname.includes("/viec/"));
    assert.equal(state(d.code).promised_at, promised);
    assert.ok(state(d.code).due_at > promised);
    const visitor = await person(browser, s, { width });
    await visitor.goto(`/tra-cuu?ma=${d.code}`);
    await visitor.fill("[name=xac-nhan]", d.lookup);
    await visitor.click("main button[type=submit]");
    await visitor.waitForSelector("text=Cơ quan xin lỗi vì chậm trả kết quả");
    await visitor.goto("/cong-khai");
    assert.match(await visitor.textContent("main"), /Phải xác minh thêm tại địa phương/);
  });

  test(`two officers on one step: the second learns of the first (${width} px)`, async () => {
    const commune = agency("xa-28249"), clerk = await official(login(commune, 1), width), code = await receive(clerk, "2.000815", commune), c = state(code), who = holder(c);
    const first = await official(who, width), second = await official(who, width);
    for (const p of [first, second]) {
      await p.goto(`/ho-so/${code}/viec/chuyen-buoc`);
      const radio = p.locator("input[name=outcome]");
      if (await radio.count()) await radio.first().check();
    }
    await second.fill("[name=note]", "Nội dung của người thứ hai");
    await first.fill("[name=note]", "Xong");
    await first.click("main form button[type=submit]");
    await first.waitForURL((u) => !u.pathname.includes("/viec/"));
    await second.click("main form button[type=submit]");
    await second.waitForSelector("text=vừa thực hiện");
    assert.equal(await second.inputValue("[name=note]"), "Nội dung của người thứ hai");
    assert.equal(state(code).version, c.version + 1);
  });

  test(`online without JavaScript: asked for a paper, supplied, delivered, rated (${width} px)`, async () => {
    const page = await person(browser, s, { width, js: false });
    await loginCitizen(page, "0900020000");
    await page.goto("/nop/1.001193");
    for (let i = 0; i < 30 && !page.url().endsWith("/xong"); i++) {
      for (const name of await page.$$eval("main form:not([action='/dang-xuat']) :is(input, select, textarea)[name]", (all) => [...new Set(all.filter((x) => !["hidden", "submit", "button"].includes(x.type)).map((x) => x.name))])) {
        const box = page.locator(`main [name="${name}"]`).first(), type = await box.evaluate((x) => (x.tagName === "SELECT" ? "select" : x.type));
        if (type === "file") { if (!(await page.locator("main").textContent()).includes(`${name}.pdf`)) await box.setInputFiles({ name: `${name}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(pdf().body) }); continue; }
        if (type === "radio" || type === "checkbox") { if (!(await page.locator(`main [name="${name}"]:checked`).count())) await box.check(); continue; }
        if (type === "select") { if (!(await box.inputValue())) { const v = await box.evaluate((x) => [...x.options].find((o) => o.value)?.value); if (v) await box.selectOption(v); } continue; }
        if (await box.inputValue()) continue;
        const guess = /-day$/.test(name) ? "12" : /-month$/.test(name) ? "3" : /-year$/.test(name) ? "2022" : /cccd|number|so$/.test(name) ? "082192990001" : (await box.getAttribute("inputmode")) === "numeric" ? (/year|birth|nam/.test(name) ? "1990" : "1") : /phone|dien/.test(name) ? "0900020000" : /mail|thu$/.test(name) ? "a@example.com" : /name|ten/.test(name) ? "Nguyễn Thị Ưởng" : "Kinh";
        await box.fill(guess);
      }
      const before = page.url();
      const go = page.locator("main form button.govuk-button[type=submit]:not(.govuk-button--secondary):not(.govuk-button--warning)").last();
      assert.ok(await go.count(), `${page.url()}: ${await page.locator("main").textContent()}`);
      await go.click();
      await page.waitForLoadState();
      if (await page.locator(".govuk-error-summary").count() && page.url() === before && i > 25) assert.fail(await page.locator(".govuk-error-summary").textContent());
    }
    assert.match(page.url(), /\/xong$/, await page.locator("main").textContent());
    const mine = one("SELECT c.code, c.receiver_id FROM case_ c ORDER BY c.id DESC LIMIT 1"), code = mine.code;
    const clerk = await official(login(mine.receiver_id, 1), width);
    await clerk.goto(`/ho-so/${code}/viec/yeu-cau-bo-sung`);
    await clerk.fill("[name=note]", "Bổ sung giấy chứng sinh rõ nét");
    await clerk.click("main form button[type=submit]");
    await clerk.waitForURL((u) => !u.pathname.includes("/viec/"));
    await page.goto(`/cua-toi/${code}`);
    assert.match(await page.locator("main").textContent(), /Bổ sung giấy chứng sinh rõ nét/);
    await page.goto(`/cua-toi/${code}/bo-sung`).catch(() => {});
    const form = page.locator("form[action*='bo-sung']").last();
    const file = form.locator("input[type=file]").first();
    if (await file.count()) await file.setInputFiles({ name: "bo-sung.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf().body) });
    await form.locator("button[type=submit]").last().click();
    await page.waitForLoadState();
    assert.equal(state(code).status, 1, "with the office again");
    await clerk.goto(`/ho-so/${code}/viec/tiep-nhan`);
    await clerk.click("main form button[type=submit]");
    await clerk.waitForURL((u) => !u.pathname.includes("/viec/"));
    await walk(code, width, 10);
    await page.goto(`/cua-toi/${code}`);
    const seen = await person(browser, s, { width });
    await loginCitizen(seen, "0900020000");
    await seen.goto(`/cua-toi/${code}`);
    await sound(seen, "my dossier, delivered");
    assert.match(await seen.textContent("main"), /[Đđ]ánh giá/);
  });

  test(`an online filing refused with a reason (${width} px)`, async () => {
    const d = one("SELECT c.code, c.receiver_id, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.status = 3 AND c.received_at = 0 LIMIT 1") ?? one("SELECT c.code, c.receiver_id, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.status = 3 LIMIT 1");
    const visitor = await person(browser, s, { width });
    await visitor.goto(`/tra-cuu?ma=${d.code}`);
    await visitor.fill("[name=xac-nhan]", d.lookup);
    await visitor.click("main button[type=submit]");
    await visitor.waitForSelector("text=Bị từ chối");
    await sound(visitor, "refused");
  });
}
