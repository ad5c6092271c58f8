// script.test.mjs — what app.js adds, in a browser, against a server of a few lines. The program itself is tested elsewhere.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { launch } from "./lib.mjs";

const js = readFileSync(new URL("../../web/js/app.js", import.meta.url));
const html = (body, attributes = "") => `<!DOCTYPE html><html lang="vi"><title>T</title><script src="/app.js" defer></script><body ${attributes}><main>${body}</main></body>`;
const pages = {
  "/up": () => html(`<form method="post" action="/up" enctype="multipart/form-data"><input type="file" name="f" id="f"><button name="b" value="1">Gửi</button></form>`),
  "/done": () => html(`<h1>Đã nhận ${count["GET /done"]}</h1>`),
  "/form": () => html(`<form method="post" action="/slow" data-enter-moves data-draft><input name="a" id="a"><input name="b" id="b"><input type="password" name="p" id="p"><button id="go" data-key="F9">Gửi</button></form><a href="/done" id="next">x</a>`),
  "/when": () => html(`<form><input type="radio" name="cach" value="quay" id="q" checked><input type="radio" name="cach" value="buu" id="b"><div id="w" data-when='[["cach","eq","buu"]]'>Địa chỉ</div></form>`),
  "/display": () => html(`<p>Số ${count["GET /display"]}</p>`, 'data-refresh="1"'),
};
let count, page, browser, server, url, dir;
const wrong = [];
before(async () => {
  server = createServer(async (q, s) => {
    const key = q.method + " " + q.url;
    count[key] = (count[key] ?? 0) + 1;
    for await (const chunk of q) count.bytes = (count.bytes ?? 0) + chunk.length;
    if (q.url === "/app.js") return s.setHeader("Content-Type", "text/javascript").end(js);
    if (q.method === "POST") return q.url === "/slow" ? setTimeout(() => s.writeHead(303, { Location: "/done" }).end(), 400) : s.writeHead(303, { Location: "/done" }).end();
    s.setHeader("Content-Type", "text/html; charset=utf-8").setHeader("Cache-Control", "no-store").setHeader("Content-Security-Policy", "default-src 'self'");
    s.end(pages[q.url]?.() ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = "http://127.0.0.1:" + server.address().port;
  dir = mkdtempSync(join(tmpdir(), "motcua-files-"));
  writeFileSync(join(dir, "small.pdf"), Buffer.alloc(300_000));
  writeFileSync(join(dir, "big.pdf"), Buffer.alloc(21 * 1024 * 1024));
  browser = await launch();
  page = await (await browser.newContext({ viewport: { width: 360, height: 800 }, baseURL: url })).newPage(); // with its security policy
  page.on("pageerror", (e) => wrong.push(String(e)));
  page.on("console", (m) => { if (m.type() === "error" && !/status of/.test(m.text())) wrong.push(m.text()); });
});
after(async () => { await browser?.close(); server.closeAllConnections(); server.close(); rmSync(dir, { recursive: true }); });
beforeEach(() => { count = {}; });

test("an upload shows its answer and asks for it once", async () => {
  await page.goto("/up");
  await page.setInputFiles("#f", [join(dir, "small.pdf")]);
  await page.evaluate("document.querySelector('button').click()");
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Đã nhận 1');
  assert.equal(await page.evaluate("location.pathname"), "/done");
  assert.equal(count["POST /up"], 1);
  assert.ok(count.bytes > 300_000);
});

test("a file over 20 MB does not travel, and the reason stands at the field", async () => {
  await page.goto("/up");
  await page.setInputFiles("#f", [join(dir, "big.pdf")]);
  await page.evaluate("document.querySelector('button').click()");
  await page.waitForFunction(() => document.querySelector('.govuk-error-message')?.textContent.includes('20 MB'));
  assert.equal(count["POST /up"], undefined);
});

test("a second press sends nothing", async () => {
  await page.goto("/form");
  await page.evaluate("document.querySelector('#go').click(), document.querySelector('#go').click()");
  await page.waitForFunction(() => location.pathname === '/done');
  assert.equal(count["POST /slow"], 1);
});

test("Enter moves on; the key of a button presses it", async () => {
  await page.goto("/form");
  await page.evaluate("document.querySelector('#a').focus()");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate("document.activeElement.id"), "b");
  assert.equal(count["POST /slow"], undefined);
  await page.keyboard.press("F9");
  await page.waitForFunction(() => location.pathname === '/done');
  assert.equal(count["POST /slow"], 1);
});

test("what was typed survives the back button; a password does not", async () => {
  await page.goto("/form");
  await page.evaluate("for (const [i, v] of [['a', 'Nguyễn'], ['p', 'bí mật']]) { const x = document.querySelector('#' + i); x.value = v; x.dispatchEvent(new Event('input', { bubbles: true })); }");
  assert.equal(await page.evaluate("JSON.stringify(sessionStorage).includes('bí mật')"), false);
  await page.goto("/done");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#a')?.value === 'Nguyễn');
  assert.equal(await page.evaluate("document.querySelector('#p').value"), "");
});

test("a field is hidden while its condition does not hold", async () => {
  await page.goto("/when");
  assert.equal(await page.evaluate("document.querySelector('#w').hidden"), true);
  await page.evaluate("document.querySelector('#b').click()");
  assert.equal(await page.evaluate("document.querySelector('#w').hidden"), false);
});

test("a display shows what is new without loading the page anew", async () => {
  await page.goto("/display");
  await page.evaluate("window.same = true");
  await page.waitForFunction(() => document.querySelector('p').textContent === 'Số 2');
  assert.equal(await page.evaluate("window.same"), true);
});

test("nothing was thrown and nothing was against the policy", async () => {
  assert.deepEqual(wrong, []);
});
