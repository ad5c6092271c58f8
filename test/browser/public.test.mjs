// public.test.mjs — the public's pages at both widths: accessible, not too wide, small.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { launch, person, sound, store, start, widths } from "./lib.mjs";

let s, browser;
before(async () => { s = await start(); browser = await launch(); });
after(async () => { await browser.close(); await s.stop(); });

const pages = ["/", "/thu-tuc", "/thu-tuc?q=khai+sinh&cap=commune", "/thu-tuc/1.001193", "/thu-tuc/2.000986", "/tra-cuu", "/cong-khai", "/cong-khai?theo=linh-vuc", "/huong-dan", "/khong-co", "/nop",
  "/dang-nhap", "/dang-ky", "/quen-mat-khau", "/can-bo/dang-nhap"];
for (const width of widths)
  for (const path of pages)
    test(`${path} is sound at ${width} px`, async () => {
      const page = await person(browser, s, { width });
      await page.goto(path);
      await sound(page, path);
      await page.context().close();
    });

test("a dossier that was tracked shows its story", async () => {
  const [d] = store(s, "SELECT c.code, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.status = 4 LIMIT 1");
  for (const width of widths) {
    const page = await person(browser, s, { width });
    await page.goto(`/tra-cuu?ma=${d.code}`);
    await page.fill("[name=xac-nhan]", d.lookup);
    await page.click("main button[type=submit]");
    await page.waitForSelector("text=Diễn biến");
    await page.click("text=Ngày hẹn được tính thế nào?");
    await sound(page, "tracked");
    await page.context().close();
  }
});

test("a citizen's page stays under 60 KB with fonts and style", async () => {
  for (const path of ["/", "/thu-tuc", "/thu-tuc/1.001193", "/tra-cuu", "/nop"]) {
    const page = await person(browser, s, { width: 360 });
    const sizes = [];
    page.on("response", (r) => sizes.push((async () => {
      const body = await r.body(), kept = r.headers()["content-encoding"] === "gzip" ? gzipSync(body).length : body.length;
      return [new URL(r.url()).pathname, kept];
    })()));
    await page.goto(path, { waitUntil: "networkidle" });
    const all = await Promise.all(sizes), total = all.reduce((n, [, k]) => n + k, 0);
    assert.ok(total < 60 * 1024, `${path}: ${total} bytes: ${JSON.stringify(all)}`);
    await page.context().close();
  }
});
