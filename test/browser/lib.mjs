// lib.mjs — Chromium for the browser stories, with axe and a look at the width.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
export { password, pdf, store, start } from "../story/lib.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const widths = [360, 1366];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

/** A person's page. width 360 or 1366; js false: without JavaScript. */
export async function person(browser, server, { width = 1366, js = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: js, baseURL: server.base, bypassCSP: true, locale: "vi-VN" });
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (e) => page.problems.push(String(e)));
  page.on("console", (m) => { if (m.type() === "error" && !/status of (4|5)\d\d/.test(m.text())) page.problems.push(m.text()); });
  return page;
}

/** No axe violation (WCAG 2.2 AA), nothing wider than the screen, no script error. Needs JavaScript on. */
export async function sound(page, what) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${what}: ${wide} px wider than the screen`);
  await page.evaluate(axe);
  const r = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.deepEqual(r.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " " + n.html.slice(0, 120)).join(" | ")}`), [], what);
  assert.deepEqual(page.problems, [], what);
}

export async function loginStaff(page, login) {
  const { password } = await import("../story/lib.mjs");
  await page.goto("/can-bo/dang-nhap");
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await page.press("[name=password]", "Enter");
  await page.waitForURL((u) => !u.pathname.startsWith("/can-bo/dang-nhap"));
}
export async function loginCitizen(page, login) {
  const { password } = await import("../story/lib.mjs");
  await page.goto("/dang-nhap");
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", password);
  await page.click("main button[type=submit]");
  await page.waitForURL((u) => !u.pathname.startsWith("/dang-nhap"));
}
