// faults.test.mjs — the whole program while what it stands on gives way: memory, file descriptors, the clock, the attachments' disk. People are at work all the while
// (test/crash/load.mjs), write down what they were told, and test/crash/judge.mjs holds that against the store at the end. docs/FAULTS.md tells the rest.
// FAULT_ROUNDS: how many allocations of each kind fail (make faults: 60).
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, openSync, readSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../.."), plain = resolve(process.env.MOTCUA ?? join(root, "build-test/src/motcua"));
const binary = resolve(dirname(plain), "../test/fault/fault_serve"), rounds = Number(process.env.FAULT_ROUNDS ?? 3);
if (!existsSync(binary)) throw new Error(`${binary} is not built`);
const top = mkdtempSync(join(tmpdir(), "motcua-faults-")), fresh = join(top, "fresh"), control = join(top, "control");
process.env.MOTCUA = binary; // the program with a hand on its memory and disk (shim.c); crash.mjs takes it from here
process.env.FAULT_CONTROL = control;
writeFileSync(control, Buffer.alloc(4096));
const { House, freePort, judge, makeProvince, sleep } = await import("../crash/crash.mjs");
const { Load, ask } = await import("../crash/load.mjs");

const fd = openSync(control, "r+"), OWN = 0, LITE = 4, COUNT = 0, AT = 1, LASTING = 2, MET = 3, ROOM_ON = 8, ROOM = 9, ROOM_MET = 10, SYNC_FAILS = 11, SYNC_MET = 12;
const set = (slot, n) => { const b = Buffer.alloc(8); b.writeBigInt64LE(BigInt(n)); writeSync(fd, b, 0, 8, slot * 8); };
const get = (slot) => { const b = Buffer.alloc(8); readSync(fd, b, 0, 8, slot * 8); return Number(b.readBigInt64LE()); };
const until = async (what, holds, ms = 20000) => { for (const end = Date.now() + ms; !(await holds());) { assert.ok(Date.now() < end, `waited in vain: ${what}`); await sleep(15); } };

before(() => makeProvince(fresh));
after(() => rmSync(top, { recursive: true, force: true }));

/** Servers and people in a province of their own; `trouble` happens; then everything that was said is judged. */
async function under(name, trouble, clients = 8) {
  const dir = join(top, name), journal = join(dir, "journal.jsonl");
  cpSync(fresh, dir, { recursive: true });
  writeSync(fd, Buffer.alloc(4096), 0, 4096, 0);
  const house = new House(dir, await freePort());
  assert.notEqual(await house.start(), undefined, house.log);
  const load = new Load({ bases: () => [house.base], up: () => house.up(), journal, run: name, clients });
  await load.begin();
  load.start();
  const more = async (n = 5) => { const had = load.acks; await until(`${n} acknowledgements more`, () => load.acks >= had + n, 30000); };
  try {
    await more();
    await trouble({ house, load, dir, more });
    await more(); // it serves again
    await Promise.race([load.stop(), sleep(20000)]);
  } finally {
    load.stopping = true;
    await house.kill();
    house.clock.stop();
  }
  const v = await judge({ journal, db: join(dir, "demo.db"), files: join(dir, "files"), key: join(dir, "key"), strict503: true });
  assert.equal(v.code, 0, v.err + house.log.slice(-3000));
  assert.ok(v.acknowledged >= 10);
}

for (const [kind, slot] of [["our own", OWN], ["the store's", LITE]])
  test(`an allocation of ${kind} fails now and then: an error or an end, and nothing acknowledged is lost`, () => under(`memory-${slot}`, async ({ house, more }) => {
    for (let i = 0; i < rounds; i++) {
      set(slot + MET, 0);
      set(slot + LASTING, i % 3 === 2 ? 1 : 0); // none is left for a while
      set(slot + AT, get(slot + COUNT) + 1 + Math.floor(Math.random() ** 2 * 3000));
      await until("the allocation that fails", () => get(slot + MET) > 0);
      await sleep(50);
      set(slot + AT, 0);
      const gone = await Promise.race([house.gone, sleep(400)]);
      if (gone !== undefined) { // started again, as systemd does
        assert.equal(gone, "SIGABRT", house.log.slice(-3000));
        assert.notEqual(await house.start(), undefined, house.log.slice(-3000));
      }
      await more(3);
    }
  }));

test("file descriptors run out: who comes then waits or is sent away, and later all goes on", () => under("descriptors", async ({ house, load, more }) => {
  const pid = house.child.pid, open = readdirSync(`/proc/${pid}/fd`).length, limit = (n) => assert.equal(spawnSync("prlimit", ["--pid", String(pid), `--nofile=${n}:20000`]).status, 0);
  limit(open + 2);
  const { port } = new URL(house.base), idle = Array.from({ length: 60 }, () => connect(Number(port), "127.0.0.1").on("error", () => {}));
  await until("no descriptor left", () => readdirSync(`/proc/${pid}/fd`).length >= open + 1);
  await sleep(1500);
  assert.equal(house.child.exitCode, null, house.log.slice(-2000));
  for (const s of idle) s.destroy();
  limit(4096);
  await more();
  void load;
}));

test("the clock steps back and forward: numbers, chain and counters hold", () => under("clock", async ({ house, more }) => {
  for (const minutes of [-7, 3, -1, 9]) {
    house.clock.shift += minutes * 60;
    house.clock.tick();
    await more(4);
  }
}));

test("the attachments' disk is full, or does not sync: who sends a file is refused, who sends none is served", () => under("disk", async ({ more }) => {
  set(ROOM, 3000), set(ROOM_ON, 1);
  await until("a write that has no room", () => get(ROOM_MET) > 2);
  await more();
  set(ROOM_ON, 0), set(SYNC_FAILS, 1);
  await until("a sync that fails", () => get(SYNC_MET) > 0);
  await more();
  set(SYNC_FAILS, 0);
}));

test("a store that cannot be written to for a while is answered 503 with Retry-After", async () => {
  const dir = join(top, "locked");
  cpSync(fresh, dir, { recursive: true });
  writeSync(fd, Buffer.alloc(4096), 0, 4096, 0);
  const house = new House(dir, await freePort());
  assert.notEqual(await house.start(), undefined, house.log);
  const holder = spawn("sqlite3", [join(dir, "demo.db")], { stdio: ["pipe", "pipe", "ignore"] });
  holder.stdin.write(`.timeout 9000\n.bail on\nBEGIN IMMEDIATE;\n.once '${join(dir, "held")}'\nSELECT 'held';\n`);
  await until("the store is held", () => existsSync(join(dir, "held")));
  try {
    const login = () => ask(house.base, "GET", "/can-bo/dang-nhap");
    const page = await login(), csrf = page.text.match(/name="csrf" value="([^"]*)"/)?.[1] ?? "", cookie = (page.headers["set-cookie"] ?? []).map((c) => c.split(";")[0]).join("; ");
    const r = await ask(house.base, "POST", "/can-bo/dang-nhap", { headers: { cookie, "content-type": "application/x-www-form-urlencoded", referer: `${house.base}/can-bo/dang-nhap` }, body: new URLSearchParams({ csrf, login: "mytho.mc1", password: "motcua-2022-demo" }).toString() });
    assert.equal(r.status, 503, r.text.slice(0, 400));
    assert.match(r.headers["retry-after"] ?? "none", /^\d+$/);
    assert.match(r.text, /Chưa có gì được lưu/);
    assert.equal((await ask(house.base, "GET", "/")).status, 200); // readers are served meanwhile
    holder.stdin.end("ROLLBACK;\n");
    await new Promise((ok) => holder.once("exit", ok));
    const again = await ask(house.base, "POST", "/can-bo/dang-nhap", { headers: { cookie, "content-type": "application/x-www-form-urlencoded", referer: `${house.base}/can-bo/dang-nhap` }, body: new URLSearchParams({ csrf, login: "mytho.mc1", password: "motcua-2022-demo" }).toString() });
    assert.equal(again.status, 303);
  } finally { holder.kill(); await house.kill(); house.clock.stop(); }
});

test("a backup is not restored into a store that is being served", async () => {
  const dir = join(top, "restore");
  cpSync(fresh, dir, { recursive: true });
  const house = new House(dir, await freePort());
  assert.notEqual(await house.start(), undefined, house.log);
  try {
    const own = ["--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key"], run = (...words) => spawnSync(binary, words, { cwd: dir, encoding: "utf8" });
    const backup = run("backup", join(dir, "kept.tar"), ...own);
    assert.equal(backup.status, 0, backup.stderr);
    const file = existsSync(join(dir, "kept.tar")) ? join(dir, "kept.tar") : join(dir, readdirSync(dir).find((f) => f.startsWith("kept")));
    const r = run("restore", file, ...own);
    assert.notEqual(r.status, 0);
    assert.match(r.stderr, /in use: stop the program/);
    assert.equal((await ask(house.base, "GET", "/readyz")).status, 200);
  } finally { await house.kill(); house.clock.stop(); }
});
