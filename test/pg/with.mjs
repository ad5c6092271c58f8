// with.mjs — runs a command with a PostgreSQL cluster of its own: `node test/pg/with.mjs [--] node --test test/story/desk.test.mjs`. The stories
// then keep their provinces there (test/story/lib.mjs): one is made here, as a template, and each server gets a copy.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cluster } from "./cluster.mjs";

const args = process.argv.slice(2).filter((a, i) => i || a !== "--");
const c = await cluster({ settings: ["fsync = off", "full_page_writes = off"] }); // the machine does not fall here; durability is test/crash's matter
const dir = mkdtempSync(join(tmpdir(), "motcua-demo-"));
let code = 1;
try {
  const { makeProvince } = await import("../story/lib.mjs");
  makeProvince(dir, c.create("province"));
  const child = spawn(args[0], args.slice(1), { stdio: "inherit", env: { ...process.env, MOTCUA_TEST_PG: c.url("").replace(/\/$/, ""), MOTCUA_TEST_PROVINCE: dir } });
  for (const s of ["SIGINT", "SIGTERM"]) process.on(s, () => child.kill(s));
  code = await new Promise((ok) => child.once("exit", (n) => ok(n ?? 1)));
} finally {
  rmSync(dir, { recursive: true, force: true });
  c.stop();
}
process.exitCode = code;
