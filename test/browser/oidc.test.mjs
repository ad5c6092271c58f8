// oidc.test.mjs — single sign-on in a real browser at both widths: the way there and back with our Content-Security-Policy in force, and every page of it sound.
// SHOTS=folder keeps a picture of each page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startProvider } from "../oidc/provider.mjs";
import { launch, loginStaff, password, person, sound, store, start, widths } from "./lib.mjs";

let s, idp, browser;
const secret = "mot-bi-mat-dai-cua-client-0123456789abcdef";
before(async () => {
  s = await start({ args: ["--clock", "", "--allow-private-fetch", "yes"] });
  const ours = { redirect_uris: [`${s.base}/dang-nhap/sso/ve`], post_logout_redirect_uris: [`${s.base}/dang-xuat/sso/ve`], response_types: ["code"], grant_types: ["authorization_code"], client_secret: secret };
  idp = await startProvider({
    clients: [{ ...ours, client_id: "a" }, { ...ours, client_id: "b", id_token_signed_response_alg: "ES256" }],
    people: { "cb-1": { name: "Trần Thị Chuyên Viên", preferred_username: "stp.cv1" }, dan: { name: "Nguyễn Thị Mới", vn_citizen_id: "082199000777", phone_number: "0911000111" } },
  });
  browser = await launch();
});
after(async () => { await browser.close(); await idp.stop(); await s.stop(); });
async function look(page, name) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${page.viewportSize().width}.png`, fullPage: true });
  await sound(page, name);
}

test("an admin adds two providers with the form's own conditions", async () => {
  const page = await person(browser, s, { width: 360 });
  await loginStaff(page, "admin");
  await page.goto("/quan-tri/dang-nhap-mot-lan");
  await look(page, "list-empty");
  for (const [code, kind, id, name] of [["so", "can-bo", "a", "Tài khoản của Sở"], ["dan", "nguoi-dan", "b", "Định danh điện tử"]]) {
    await page.goto("/quan-tri/dang-nhap-mot-lan/moi");
    await page.check(`[name=doi-tuong][value=${kind}]`);
    await page.fill("[name=ma]", code);
    await page.fill("[name=ten]", name);
    await page.fill("[name=issuer]", idp.issuer);
    await page.fill("[name=client-id]", id);
    await page.fill("[name=client-secret]", secret);
    if (kind === "can-bo") await page.check("[name=tu-lien-ket][value=khong]");
    else {
      await page.check("[name=thuat-toan][value=ES256]");
      await page.fill("[name=scope]", "openid profile phone identity");
      await page.fill("[name=claim-so]", "vn_citizen_id");
      await page.fill("[name=claim-dien-thoai]", "phone_number");
    }
    await page.check("[name=dang-dung][value=co]");
    await look(page, `new-${code}`);
    await page.click("main form[action='/quan-tri/dang-nhap-mot-lan/moi'] button[type=submit]");
    await page.waitForURL(`**/quan-tri/dang-nhap-mot-lan/${code}`);
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/quan-tri/dang-nhap-mot-lan");
    await look(page, "list");
    await page.goto("/quan-tri/dang-nhap-mot-lan/so");
    await page.click("main form[action$='/thu'] button");
    await page.waitForSelector("text=Kết nối được");
    await look(page, "edit");
  }
  assert.equal(store(s, "SELECT COUNT(*) n FROM oidc_provider")[0].n, 2);
  await page.context().close();
});

for (const width of widths)
  test(`an official links, signs on and out, at ${width} px`, async () => {
    store(s, "DELETE FROM identity");
    idp.user = "cb-1";
    const page = await person(browser, s, { width });
    await page.goto("/can-bo/dang-nhap");
    await look(page, "login-staff");
    await page.click("text=Tài khoản của Sở");
    await page.waitForSelector("text=chưa liên kết với tài khoản cán bộ nào");
    await look(page, "unknown");
    await loginStaff(page, "stp.cv1");
    await page.goto("/can-bo/tai-khoan");
    await page.click("text=Liên kết: Tài khoản của Sở");
    await page.waitForURL("**/can-bo/lien-ket-sso");
    await look(page, "prove");
    await page.fill("[name=mat-khau-cu]", password);
    await page.click("main button[type=submit]");
    await page.waitForSelector("text=Đã liên kết");
    await look(page, "account");
    await page.context().close();

    const strict = await browser.newContext({ viewport: { width, height: 900 }, baseURL: s.base }); // with our policy in force
    const b = await strict.newPage();
    await b.goto("/can-bo/dang-nhap?tiep=/can-bo/tai-khoan");
    await b.click("text=Tài khoản của Sở");
    await b.waitForURL("**/can-bo/tai-khoan");
    await b.evaluate(() => document.querySelector("form[action='/dang-xuat']").requestSubmit());
    await b.waitForURL("**/dang-xuat/sso");
    if (process.env.SHOTS) await b.screenshot({ path: `${process.env.SHOTS}/left-${width}.png`, fullPage: true });
    await b.click("text=Đăng xuất cả hệ thống");
    await b.waitForURL(`${idp.issuer}/**`);
    await b.click("button[value=yes]");
    await b.waitForURL(`${s.base}/`);
    await strict.close();
  });

for (const width of widths)
  test(`a person's first sign-on is sound at ${width} px, and so is a provider that is down`, async () => {
    idp.user = "dan";
    const page = await person(browser, s, { width });
    await page.goto("/dang-nhap");
    await look(page, "login");
    await page.click("text=Định danh điện tử");
    await page.waitForURL("**/dang-nhap/sso/lan-dau");
    await look(page, "first");
    for (const path of ["lien-ket", "ma", "ma/nhap", "tai-khoan-moi", "tai-khoan-moi/ma"]) {
      await page.goto(`/dang-nhap/sso/${path}`);
      await look(page, `first-${path.replace("/", "-")}`);
    }
    store(s, "DELETE FROM oidc_fetched");
    idp.down = true;
    await page.goto("/dang-nhap/sso/dan");
    await page.waitForSelector("text=Không kết nối được");
    await look(page, "down");
    idp.down = false;
    await page.context().close();
  });
