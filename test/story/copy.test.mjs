// copy.test.mjs — `motcua copy-db`: from PostgreSQL into a file and into PostgreSQL again, and nothing is another.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Browser, binary, newDatabase, serve, server, start, store } from "./lib.mjs";

describe("copy-db", { skip: server ? false : "needs PostgreSQL: told in its layer" }, () => {
  let s, dir;
  const run = (...args) => spawnSync(binary, [...args, "--files", "files", "--outbox", ".", "--key", "key"], { cwd: s.dir, encoding: "utf8" });
  const text = (db, name) => { const to = join(dir, name), r = run("export", to, "--db", db); assert.equal(r.status, 0, r.stderr); return Object.fromEntries(readdirSync(to).map((f) => [f, readFileSync(join(to, f), "utf8")])); };
  before(async () => { s = await start(); dir = mkdtempSync(join(tmpdir(), "motcua-copy-")); });
  after(async () => { await s.stop(); rmSync(dir, { recursive: true, force: true }); });

  test("a store that is being served is not copied", () => {
    const r = run("copy-db", "--from", s.db, "--to", join(dir, "no.db"));
    assert.equal(r.status, 1);
    assert.match(r.stderr, /is being served/);
    assert.ok(!existsSync(join(dir, "no.db")), "nothing is left behind");
  });

  test("there and back it is the same store, proved, and work goes on in it", async () => {
    const b = new Browser(s);
    await b.loginStaff("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    await b.submit({ so: "082090004444", ten: "Đặng\\Văn\tTư", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
    await s.halt();
    const file = join(dir, "a.db"), again = newDatabase();
    for (const [from, to] of [[s.db, file], [file, again]]) {
      const r = run("copy-db", "--from", from, "--to", to);
      assert.equal(r.status, 0, r.stdout + r.stderr);
      for (const name of ["check", "verify"]) { const c = run(name, "--db", to); assert.equal(c.status, 0, c.stdout + c.stderr); }
    }
    const independent = spawnSync("python3", [new URL("../verify/verify.py", import.meta.url).pathname, file], { encoding: "utf8" });
    assert.equal(independent.status, 0, `another's verifier: ${independent.stdout}${independent.stderr}`);
    const was = text(s.db, "one");
    assert.ok(was["event.jsonl"].length > 10000);
    assert.deepEqual(text(file, "two"), was);
    assert.deepEqual(text(again, "three"), was);
    assert.match(run("copy-db", "--from", file, "--to", again).stderr, /there is a store already/);
    assert.match(run("copy-db", "--from", again, "--to", file).stderr, /there is a store already/);

    const on = await serve(s.dir, { db: again, keep: true }), c = new Browser(on);
    await c.loginStaff("mytho.mc1");
    await c.get("/tim?q=" + encodeURIComponent("đặng"));
    assert.match(c.text, /Đặng/, "what was copied is found");
    await c.get("/tiep-nhan?thu-tuc=2.000815");
    await c.submit({ so: "082090005555", ten: "Sau Khi Chép", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
    assert.match(c.text, /Mã hồ sơ/, "ids go on after the greatest that came");
    assert.equal(store(on, "SELECT COUNT(*) AS n FROM dossier WHERE applicant_name = 'Sau Khi Chép'")[0].n, 1);
    await on.stop();
  });
});
