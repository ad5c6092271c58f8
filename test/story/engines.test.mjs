// engines.test.mjs — the same province on both engines: everybody's pages, link by link, and the machine's answers are word for word the same.
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { plain } from "../pg/transcript.mjs";
import { Browser, command, makeProvince, serve, server, start } from "./lib.mjs";

describe("both engines", { skip: server ? false : "needs PostgreSQL: told in its layer" }, () => {
  let file, pg;
  before(async () => {
    const dir = mkdtempSync(join(tmpdir(), "motcua-file-"));
    makeProvince(dir, "demo.db");
    [file, pg] = [await serve(dir, { db: "demo.db", quiet: true }), await start({ quiet: true })];
  });
  after(async () => { await file.stop(); await pg.stop(); });

  /** Officials' internal numbers are given by the engine; what a page says otherwise is compared. */
  const words = (b) => plain(`${b.status} ${b.headers.get("content-type")} ${/text|json|csv/.test(b.headers.get("content-type") ?? "") ? b.html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/\b(nguoi|can-bo|holder_id|staff_id|id|data-live)(=|\/|":\s*|%2F)"?\d+/g, "$1$2N").replace(/<[^>]+>/g, " ") : b.body.length}`);
  const skip = /dang-xuat|\/tai\b|\/tai-khoan|can-bo\/tai-khoan|\.(pdf|xlsx|png)|\/pdf|nguoi=|\/can-bo\/\d|truc-tiep|\/luu-tru|\/nhat-ky|ma=[A-Z]|\/ics|\/lich\//;
  async function crawl(name, login, roots, most) {
    const a = new Browser(file), b = new Browser(pg), seen = new Set(roots), queue = [...roots];
    for (const x of [a, b]) if (login) await (/^\d/.test(login) ? x.loginCitizen(login) : x.loginStaff(login));
    let n = 0;
    while (queue.length && n < most) {
      const path = queue.shift();
      await a.get(path);
      await b.get(path);
      assert.equal(words(b), words(a), `${name}: ${path}`);
      n++;
      for (const [, href] of a.html.matchAll(/href="(\/[^"#]*)/g)) {
        const to = href.replaceAll("&amp;", "&");
        if (!seen.has(to) && !skip.test(to) && !to.startsWith("/tinh/")) { seen.add(to); queue.push(to); }
      }
    }
    assert.ok(n >= Math.min(most, 8), `${name}: ${n} pages`);
    return n;
  }
  for (const [name, login, roots, most] of [
    ["a visitor", "", ["/", "/thu-tuc", "/cong-khai", "/du-lieu-mo", "/thu-tuc?q=khai%20sinh", "/thu-tuc?q=%C4%91%E1%BA%A5t%20%C4%91ai"], 90],
    ["a citizen", "0900020000", ["/cua-toi", "/nop"], 25],
    ["a clerk", "mytho.mc1", ["/viec", "/tiep-nhan", "/tim?q=nguyen", "/tim?q=H58", "/mot-cua"], 60],
    ["a specialist", "stp.cv1", ["/viec", "/tim?q=tran"], 40],
    ["a leader", "mytho.ct", ["/ban-lanh-dao", "/bao-cao"], 50],
    ["an inspector", "thanhtra", ["/bao-cao", "/bao-cao/bieu/a", "/bao-cao/bieu/b", "/bao-cao/bieu/c", "/bao-cao/bieu/nguyen-nhan", "/bao-cao/ho-so"], 90],
    ["an administrator", "admin", ["/quan-tri"], 50],
  ]) test(`${name} reads the same on both`, () => crawl(name, login, roots, most));

  test("both prove themselves, and say the same of it", () => {
    for (const name of ["check", "verify"]) {
      const [x, y] = [file, pg].map((s) => command(s, name));
      assert.deepEqual([x.status, y.status], [0, 0], x.stderr + y.stderr);
      assert.equal(x.stdout.split("\n").at(-2).replace(/\d+ (entries|checkpoints)/g, "N $1"), y.stdout.split("\n").at(-2).replace(/\d+ (entries|checkpoints)/g, "N $1"));
    }
  });
});
