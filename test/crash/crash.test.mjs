// crash.test.mjs — the short form of `make crash`, and proof that the judge can find something: a store is falsified in five ways, each is named.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { House, crash, freePort, judge, makeProvince, sleep } from "./crash.mjs";
import { Load } from "./load.mjs";

test("killed eight times under load, nothing acknowledged is lost or doubled", async () => {
  const said = [], r = await crash({ kills: 8, clients: 12, every: 4, say: (text) => said.push(text) });
  assert.equal(r.faults, 0, said.join("\n"));
  assert.equal(r.kills, 8);
  assert.ok(r.acknowledged > 50 && r.judgements >= 2, said.join("\n"));
});

let top, honest, journal;
before(async () => {
  top = mkdtempSync(join(tmpdir(), "motcua-judge-")), honest = join(top, "honest"), journal = join(honest, "journal.jsonl");
  makeProvince(honest);
  const house = new House(honest, await freePort());
  await house.start();
  const load = new Load({ bases: () => [house.base], up: () => house.up(), journal, run: "j", clients: 8 });
  await load.begin();
  load.start();
  while (load.acks < 120) await sleep(20);
  await load.stop();
  await house.kill();
  house.clock.stop();
});
after(() => rmSync(top, { recursive: true, force: true }));
const verdict = (dir) => judge({ journal: join(dir, "journal.jsonl"), db: join(dir, "demo.db"), files: join(dir, "files"), key: join(dir, "key"), strict503: true });

test("the judge finds nothing in an honest store", async () => {
  const v = await verdict(honest);
  assert.equal(v.code, 0, v.err);
  assert.ok(v.acknowledged >= 60);
});
const lies = {
  "an event that was acknowledged is gone": ["DELETE FROM event WHERE id = (SELECT MAX(id) FROM event WHERE substr(note, 1, 3) = 'kt-' AND verb <> 22)", /acknowledged, and the event is there 0 times/],
  "a deed is there twice": ["INSERT INTO event SELECT (SELECT MAX(id) + 1 FROM event), case_id, (SELECT MAX(f.seq) + 1 FROM event f WHERE f.case_id = e.case_id), at, verb, actor_kind, actor_id, actor_agency_id, for_id, step_from, step_to, status_to, due_to, note, public FROM event e WHERE id = (SELECT MAX(id) FROM event WHERE substr(note, 1, 3) = 'kt-' AND verb <> 22)", /the event is there 2 times/],
  "a dossier's number was skipped": ["UPDATE sequence SET last = last + 1 WHERE kind = 'ho-so'", /the next number follows/],
  "an attachment is another one": ["UPDATE attachment SET size = size + 1 WHERE id = (SELECT MAX(id) FROM attachment WHERE substr(filename, 1, 3) = 'kt-')", /the attachment is of another content/],
  "an answer under a key is gone": ["DELETE FROM api_answer", /answers are kept under its key/],
};
for (const [name, [sql, words]] of Object.entries(lies))
  test(`the judge sees that ${name}`, async () => {
    const dir = join(top, "lie");
    rmSync(dir, { recursive: true, force: true });
    cpSync(honest, dir, { recursive: true });
    const r = spawnSync("sqlite3", ["-batch", join(dir, "demo.db"), `PRAGMA foreign_keys = OFF; ${sql}; SELECT changes()`], { encoding: "utf8" });
    assert.ok(r.status === 0 && Number(r.stdout.trim()) > 0, r.stderr + r.stdout);
    const v = await verdict(dir);
    assert.equal(v.code, 1);
    assert.match(v.err, words);
  });

test("PostgreSQL fails over three times under two programs, with cut COMMITs between, and nothing acknowledged is lost or doubled", async () => {
  const { failover } = await import("./failover.mjs"), said = [], r = await failover({ failovers: 3, round: 3, clients: 8, events: ["sessions", "before", "middle", "after", "program"], say: (text) => said.push(text) });
  assert.equal(r.faults, 0, said.join("\n"));
  assert.equal(r.failovers, 3);
  assert.ok(r.last.acknowledged > 10, said.join("\n"));
});
