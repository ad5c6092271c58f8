// transfer.test.mjs — everything leaves as text and comes back the same, or not at all.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Browser, binary, server, start } from "./lib.mjs";

let s, dir;
const run = (...args) => spawnSync(binary, args, { cwd: dir, encoding: "utf8" });
const place = (name) => ["--db", `${name}/m.db`, "--files", `${name}/f`, "--outbox", name, "--key", join(s.dir, "key")];
before(async () => { s = await start(); s.at = server ? s.db : join(s.dir, s.db); dir = mkdtempSync(join(tmpdir(), "motcua-transfer-")); });
after(async () => { await s.stop(); rmSync(dir, { recursive: true, force: true }); });

test("an export taken while serving comes back as the same store, proved", async () => {
  const b = new Browser(s);
  await b.loginStaff("mytho.mc1"); // the store is in use
  assert.equal(run("export", "out", "--db", s.at).status, 0);
  const manifest = JSON.parse(readFileSync(join(dir, "out/manifest.json"), "utf8"));
  assert.ok(manifest.tables.find((t) => t.table === "event").rows > 1000);
  assert.equal(readdirSync(join(dir, "out")).length, manifest.tables.length + 1);
  const r = run("import", "out", ...place("back"));
  assert.equal(r.status, 0, r.stderr);
  assert.match(run("verify", ...place("back")).stdout, /, 0 faults/);
  assert.match(run("check", ...place("back")).stdout, /, 0 differences/);
  assert.equal(run("export", "again", "--db", "back/m.db").status, 0);
  for (const t of manifest.tables) assert.equal(readFileSync(join(dir, "again", t.file), "utf8"), readFileSync(join(dir, "out", t.file), "utf8"), t.table);
});

test("a store that is there is not overwritten, nor is a folder", () => {
  assert.match(run("import", "out", ...place("back")).stderr, /there is a store already/);
  assert.notEqual(run("export", "out", "--db", s.at).status, 0);
});

test("what was changed on the way is refused, and leaves nothing behind", () => {
  const file = join(dir, "out/apology.jsonl"), was = readFileSync(file, "utf8");
  writeFileSync(file, was.replace(/"reason":"/, '"reason":"Lý do khác. '));
  assert.match(run("import", "out", ...place("new")).stderr, /not the bytes that were exported/);
  assert.ok(!existsSync(join(dir, "new/m.db")));
  writeFileSync(file, was);
  appendFileSync(file, "{}\n");
  assert.notEqual(run("import", "out", ...place("new")).status, 0);
  writeFileSync(file, was);
  // digests mended too: the log still knows
  const events = join(dir, "out/event.jsonl"), text = readFileSync(events, "utf8"), manifest = join(dir, "out/manifest.json");
  writeFileSync(events, text.replace(/"verb":12,/, '"verb":13,'));
  const digest = spawnSync("sha256sum", [events], { encoding: "utf8" }).stdout.slice(0, 64);
  const m = JSON.parse(readFileSync(manifest, "utf8"));
  m.tables.find((t) => t.table === "event").sha256 = digest;
  writeFileSync(manifest, JSON.stringify(m));
  const r = run("import", "out", ...place("new"));
  assert.notEqual(r.status, 0);
  assert.match(r.stderr, /log: /);
  assert.ok(!existsSync(join(dir, "new/m.db")));
});

test("CSV is for spreadsheets: one file a table, formulas disarmed", () => {
  assert.equal(run("export", "--csv", "sheets", "--db", s.at).status, 0);
  const agencies = readFileSync(join(dir, "sheets/agency.csv"), "utf8");
  assert.match(agencies.split("\n")[0], /^id,code,name,/);
  assert.match(agencies, /Ủy ban nhân dân tỉnh Tiền Giang/);
});
