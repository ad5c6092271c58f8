// net.test.mjs — waiting, dripping and deaf clients hurt nobody: the short form of `make net`.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { start } from "../story/lib.mjs";
import { others, run, sessions, sleep } from "./crowd.mjs";

test("200 idle connections, 100 streams, 20 dripping heads, 20 dripping bodies, 5 deaf readers: everybody else is answered", async () => {
  const r = await run({ idle: 200, waiting: 100, slow: 20, readers: 5, seconds: 1, drip: 200, megabytes: 12, beat: 1 });
  for (const x of r.rows) {
    assert.deepEqual(x.bad, {}, x.name);
    assert.ok(x.answered > 0, `${x.name}: others were answered`);
    assert.equal(x.threads, r.rows[0].threads, `${x.name}: no thread is spent on who waits`);
  }
  assert.deepEqual({ ...r.live, clerk: 0, all: 0 }, { open: 100, refused: 0, quiet: 0, heard: 100, clerk: 0, all: 0 });
  assert.deepEqual(r.cut, { idle: 0, head: 0, body: 0, deaf: 0, live: 0 }, "all were there the whole time");
  assert.equal(r.open.streams, 100);
  assert.ok(r.left < 20, `${r.left} connections left`);
});

test("who drips or says nothing is closed, and who works meanwhile is not", async () => {
  const s = await start({ quiet: true, args: ["--head-s", "1", "--idle-s", "1"] });
  try {
    const [token] = sessions(s, "mytho.mc1", 1), people = others(s, token);
    const closed = (first, drip) => new Promise((ok) => {
      const c = connect(s.port, "127.0.0.1", () => c.write(first));
      let t = drip && setInterval(() => c.write(drip), 100), words = "";
      c.on("data", (d) => { words += d; });
      c.on("error", () => {});
      c.on("close", () => { clearInterval(t); ok(words); });
    });
    const [head, silent, idle] = await Promise.all([closed("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", "x"), closed(""), closed("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")]);
    assert.doesNotMatch(head, /200 OK/);
    assert.equal(silent, "");
    assert.match(idle, /200 OK/);
    await sleep(200);
    const got = await people.stop();
    assert.deepEqual(got.bad, {});
    assert.ok(got.answered > 0);
  } finally {
    await s.stop();
  }
});

test("past the bound nobody new comes in until somebody goes, and those inside are served", async () => {
  const s = await start({ quiet: true, args: ["--connections", "64", "--idle-s", "2", "--head-s", "2"] });
  try {
    const all = Array.from({ length: 150 }, () => connect(s.port, "127.0.0.1"));
    for (const c of all) c.on("error", () => {});
    const r = await fetch(`${s.base}/healthz`); // waits until the silent ones are closed
    assert.equal(r.status, 200);
    for (const c of all) c.destroy();
    assert.equal((await fetch(`${s.base}/healthz`)).status, 200);
  } finally {
    await s.stop();
  }
});
