// tamper.test.mjs — whoever edits the store with sqlite3 is found out: by `motcua verify` and by the verifier in Python, and both name the place.
// One honest store is lived through once: the demonstration, a file added, readings, a checkpoint kept elsewhere. Each story copies it and lies.
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Browser, binary, pdf, serve } from "../story/lib.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const python = ["-B", join(here, "verify.py")];
const run = (program, ...args) => { const r = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 }); return { status: r.status, out: r.stdout, err: r.stderr }; };
const must = (program, ...args) => { const r = run(program, ...args); assert.equal(r.status, 0, `${program} ${args.join(" ")}\n${r.out}${r.err}`); return r.out; };
const sql = (db, text) => { const out = must("sqlite3", "-json", db, text); return out ? JSON.parse(out) : []; };
const file = (name) => join(dir, name);
let dir, store, old, f; // f: facts of the honest store, which the lies are about

/** Names a person of the demonstration who may work on an open dossier. */
const worker = `SELECT c.code, p.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role
  JOIN staff p ON p.id = r.staff_id AND p.id = COALESCE(c.holder_id, p.id) WHERE c.state = 1 AND p.password <> '' AND p.must_change = 0 AND p.totp = '' ORDER BY c.id, p.id LIMIT 1`;

before(async () => {
  dir = mkdtempSync(join(tmpdir(), "motcua-tamper-"));
  store = file("demo.db"), old = file("old.checkpoint");
  const settings = ["--db", store, "--files", file("files"), "--outbox", dir, "--key", file("key")];
  must(binary, "demo", "--make-only", "--dossiers", "60", ...settings);
  writeFileSync(old, must(binary, "checkpoint", ...settings));
  const s = await serve(dir, { keep: true, quiet: true });
  try { // an official adds a file, an inspector reads three dossiers
    const [{ code, login }] = sql(store, worker), official = new Browser(s), inspector = new Browser(s);
    await official.loginStaff(login);
    await official.get(`/ho-so/${code}`);
    await official.submit({ tep: pdf("don") }, `/ho-so/${code}/them-tep`);
    await inspector.loginStaff("thanhtra");
    for (const c of sql(store, "SELECT code FROM case_ WHERE kind = 1 ORDER BY id LIMIT 3")) await inspector.get(`/ho-so/${c.code}`);
    must(binary, "checkpoint", "--sign", ...settings, "--clock", "2022-03-25T09:05", "--url", s.base);
    const was = Number(readFileSync(old, "utf8").split("\n")[1]), is = sql(store, "SELECT MAX(size) AS n FROM checkpoint")[0].n;
    assert.ok(was < is);
    const [{ code: one, lookup }] = sql(store, "SELECT c.code, d.lookup FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.received_at > 0 ORDER BY c.id LIMIT 1");
    for (const [name, path] of [["new.checkpoint", `/nhat-ky/moc/${is}`], ["inclusion.json", `/nhat-ky/chung-minh/100.json?co=${is}`],
      ["consistency.json", `/nhat-ky/nhat-quan.json?tu=${was}&den=${is}`], ["receipt.json", `/bien-nhan/${one}/${lookup}/nhat-ky.json`]]) {
      const b = await new Browser(s).get(path);
      assert.equal(b.status, 200, path);
      writeFileSync(file(name), b.body);
    }
  } finally { await s.stop(); }
  const pick = (text) => { const [row] = sql(store, text); assert.ok(row, text); return row; };
  const entry = "SELECT l.n, l.at, l.ref, l.body, e.case_id, e.seq, c.code, (SELECT MAX(seq) FROM event x WHERE x.case_id = e.case_id) AS last FROM ledger l JOIN event e ON l.topic = 'event' AND e.id = l.ref JOIN case_ c ON c.id = e.case_id";
  f = {
    mid: pick(`${entry} WHERE e.seq = 2 AND last > 3 ORDER BY l.n LIMIT 1`),
    note: pick(`${entry} WHERE e.note <> '' ORDER BY l.n DESC LIMIT 1`),
    late: pick("SELECT c.id, c.code, c.ended_at, c.promised_at, (SELECT MAX(l.n) FROM ledger l JOIN event e ON l.topic = 'event' AND l.ref = e.id WHERE e.case_id = c.id) AS n FROM case_ c WHERE c.promised_at > 0 AND c.ended_at > c.promised_at LIMIT 1"),
    last: pick(`${entry} WHERE e.seq = last ORDER BY l.n LIMIT 1`),
    key: pick("SELECT n FROM ledger WHERE topic = 'key' ORDER BY n LIMIT 1"),
    at: pick("SELECT MAX(at) AS at FROM ledger").at,
    file: pick("SELECT a.id, a.case_id, l.n FROM attachment a JOIN ledger l ON l.topic = 'file' AND l.ref = a.id LIMIT 1"),
    read: pick("SELECT r.id, l.n FROM read_log r JOIN ledger l ON l.topic = 'read' AND l.ref = r.id ORDER BY r.id LIMIT 1"),
    letter: pick("SELECT t.id, l.n FROM letter t JOIN ledger l ON l.topic = 'letter' AND l.ref = t.id ORDER BY t.id LIMIT 1 OFFSET 9"),
    audit: pick("SELECT a.id, l.n FROM audit a JOIN ledger l ON l.topic = 'audit' AND l.ref = a.id ORDER BY a.id LIMIT 1"),
    end: pick("SELECT MAX(n) AS n FROM ledger").n, sizes: sql(store, "SELECT size FROM checkpoint ORDER BY size").map((x) => x.size),
  };
  f.who = pick(`SELECT MAX(l.n) AS n FROM ledger l JOIN event e ON l.topic = 'event' AND l.ref = e.id WHERE e.case_id = ${f.mid.case_id} AND e.verb IN (1, 2, 3)`).n;
});
after(() => rmSync(dir, { recursive: true, force: true }));

/** The entry of the last event of the first dossier handed over. */
const ended = () => sql(store, "SELECT MAX(l.n) AS n FROM ledger l JOIN event e ON l.topic = 'event' AND l.ref = e.id WHERE e.case_id = (SELECT MIN(case_id) FROM dossier WHERE delivered_at > 0)")[0].n;

/** A copy of the honest store, lied to: SQL, deeds of forge.py, or bytes; then what both verifiers say. */
function lie({ text, deeds, bytes, more = [] }) {
  const db = file("lie.db");
  rmSync(db, { force: true });
  must("sqlite3", store, `VACUUM INTO '${db}'`);
  if (text) must("sqlite3", db, text);
  if (deeds) must("python3", "-B", join(here, "forge.py"), db, ...deeds);
  if (bytes) writeFileSync(db, bytes(readFileSync(db)));
  return { c: run(binary, "verify", "--db", db, ...more), py: run("python3", ...python, db, ...more) };
}
const copyOf = (where, seq) => `INSERT INTO event SELECT (SELECT MAX(id) + 1 FROM event), case_id, ${seq}, at, verb, actor_kind, actor_id, actor_agency_id, for_id, step_from, step_to, status_to, due_to, note, public FROM event WHERE id = ${where}`;
const enterCopy = (n) => `UPDATE ledger SET n = -n - 1 WHERE n > ${n}; UPDATE ledger SET n = -n WHERE n < 0; INSERT INTO ledger SELECT n + 1, at, topic, (SELECT MAX(id) FROM event), body, hash FROM ledger WHERE n = ${n}`;
const newest = () => f.sizes.at(-1), first = () => f.sizes[0];

// What was done, and the beginnings of lines that both must say.
const lies = [
  ["one byte of an entry's body, in the file", () => ({ bytes: (b) => {
    const was = Buffer.from(f.mid.body.slice(0, 60)), is = Buffer.from(was);
    is[was.indexOf('"case"') + 9] ^= 1;
    let at = -1, n = 0;
    while ((at = b.indexOf(was, at + 1)) >= 0) { is.copy(b, at); n++; }
    assert.ok(n > 0);
    return b;
  } }), () => [`changed entry ${f.mid.n}:`, `bad-root entry ${first()}:`]],
  ["one byte of an entry's hash", () => ({ text: `UPDATE ledger SET hash = x'00' || substr(hash, 2) WHERE n = ${f.mid.n}` }), () => [`changed entry ${f.mid.n}:`]],
  ["an event and its entry removed", () => ({ text: `DELETE FROM event WHERE id = ${f.mid.ref}; DELETE FROM ledger WHERE n = ${f.mid.n}` }), () => [`missing entry ${f.mid.n}:`]],
  ["an event removed, its entry left", () => ({ text: `DELETE FROM event WHERE id = ${f.mid.ref}` }), () => [`missing entry ${f.mid.n}:.* event ${f.mid.seq}|missing entry ${f.mid.n}: event ${f.mid.ref}`]],
  ["an event inserted without an entry", () => ({ text: copyOf(f.mid.ref, f.mid.last + 1) }), () => ["inserted: event "]],
  ["an entry inserted, the chain and the tree made anew to the end", () => ({ text: `${copyOf(f.mid.ref, f.mid.last + 1)}; ${enterCopy(f.mid.n)}`, deeds: ["renumber", "chain", "tree"] }),
    () => [`row-differs entry ${f.mid.n + 1}:`, `bad-root entry ${first()}:`]],
  ["an entry inserted that fits its case in every point, the chain and the tree made anew", () => ({ text: `${copyOf(f.last.ref, f.last.seq + 1)}; ${enterCopy(f.last.n)}`, deeds: ["renumber", "rows", "chain", "tree"] }),
    () => [`bad-root entry ${first()}:`, `bad-root entry ${newest()}:`]],
  ["two entries swapped", () => ({ text: `CREATE TEMP TABLE t AS SELECT * FROM ledger WHERE n IN (${f.mid.n}, ${f.mid.n + 1}); DELETE FROM ledger WHERE n IN (SELECT n FROM t);
    INSERT INTO ledger SELECT ${2 * f.mid.n + 1} - n, at, topic, ref, body, hash FROM t` }), () => [`swapped entry ${f.mid.n}:`, `swapped entry ${f.mid.n + 1}:`]],
  ["an event back-dated in its row", () => ({ text: `UPDATE event SET at = at - 3 * 86400 WHERE id = ${f.mid.ref}` }), () => [`backdated entry ${f.mid.n}:`]],
  ["an event back-dated by an hour in row and body, chain and tree made anew", () => ({ text: `UPDATE event SET at = at - 3600 WHERE id = ${f.mid.ref}`, deeds: ["rows", "chain", "tree"] }), () => [`bad-root entry ${first()}:`]],
  ["an event back-dated by three days in row and body, chain and tree made anew", () => ({ text: `UPDATE event SET at = at - 3 * 86400 WHERE id = ${f.mid.ref}`, deeds: ["rows", "chain", "tree"] }),
    () => [`backdated entry ${f.mid.n}:`, `bad-root entry ${first()}:`]],
  ["the promise of a late case moved, so that it looks on time", () => ({ text: `UPDATE case_ SET promised_at = ended_at + 60 WHERE id = ${f.late.id}` }), () => [`row-differs entry ${f.late.n}:.*${f.late.code}.*promised_at`]],
  ["the promise moved, and the body of the last event, and chain and tree", () => ({ text: `UPDATE case_ SET promised_at = ended_at + 60 WHERE id = ${f.late.id}`, deeds: ["rows", "chain", "tree"] }), () => [`bad-root entry ${first()}:`]],
  ["a checkpoint signed by another key", () => ({ deeds: ["resign"] }), () => [`wrong-key entry ${newest()}:`]],
  ["a result's words changed", () => ({ text: "UPDATE dossier SET result_text = 'Từ chối' WHERE case_id = (SELECT MIN(case_id) FROM dossier WHERE delivered_at > 0)" }), () => [`digest-differs entry ${ended()}:`]],
  ["a fee taken back", () => ({ text: "UPDATE dossier SET paid_vnd = paid_vnd + 1 WHERE case_id = (SELECT MIN(case_id) FROM dossier WHERE delivered_at > 0)" }), () => [`digest-differs entry ${ended()}:`]],
  ["a reading hidden from its subject", () => ({ text: "UPDATE read_log SET visible_at = 9999999999 WHERE id = 1" }), () => [`row-differs entry ${sql(store, "SELECT n FROM ledger WHERE topic = 'read' AND ref = 1")[0].n}:`]],
  ["every checkpoint removed", () => ({ text: "DELETE FROM checkpoint" }), () => [`missing entry ${sql(store, "SELECT MIN(n) AS n FROM ledger WHERE topic = 'key'")[0].n}:`]],
  ["a checkpoint's signature changed", () => ({ text: `UPDATE checkpoint SET note = substr(note, 1, length(note) - 20) || CASE substr(note, length(note) - 19, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(note, length(note) - 18) WHERE size = ${newest()}` }),
    () => [`bad-signature entry ${newest()}:`]],
  ["the tail cut off", () => ({ text: `DELETE FROM ledger WHERE n > ${f.end - 3}` }), () => [`truncated.*\\b${newest()}\\b`]],
  ["the tail cut off, and the checkpoint over it, and the rows; a copy of the checkpoint is elsewhere", () => ({ text: `DELETE FROM ledger WHERE n > ${f.end - 3}; DELETE FROM checkpoint WHERE size = ${newest()}; DELETE FROM read_log WHERE id > 1`, more: ["--checkpoint", file("new.checkpoint")] }),
    () => [`truncated.*\\b${newest()}\\b`]],
  ["all rewritten and signed anew by an own key; an honest checkpoint is elsewhere", () => ({ text: `UPDATE event SET at = at - 3600 WHERE id = ${f.mid.ref}`, deeds: ["rows", "rekey"], more: ["--checkpoint", old] }),
    () => [`bad-root entry ${first()}:`, `wrong-key entry ${first()}:`]],
  ["a second key that the first did not sign", () => ({ deeds: ["newkey"] }), () => [`(bad-signature|wrong-key) entry ${f.end + 1}:`]],
  ["the public key in its row", () => ({ text: "UPDATE signing_key SET public = '00' || substr(public, 3)" }), () => [`row-differs entry ${f.key.n}:`]],
  ["the applicant's name", () => ({ text: `UPDATE dossier SET applicant_name = 'Nguyễn Văn Khác' WHERE case_id = ${f.mid.case_id}` }), () => [`digest-differs entry ${f.who}:`]],
  ["the note of an event", () => ({ text: `UPDATE event SET note = note || '.' WHERE id = ${f.note.ref}` }), () => [`digest-differs entry ${f.note.n}:`]],
  ["an attachment's hash", () => ({ text: `UPDATE attachment SET hash = '${"ab".repeat(32)}' WHERE id = ${f.file.id}` }), () => [`digest-differs entry ${f.file.n}:`]],
  ["what a printed letter says", () => ({ text: `UPDATE letter SET data = data || ' ' WHERE id = ${f.letter.id}` }), () => [`digest-differs entry ${f.letter.n}:`]],
  ["a case's salt", () => ({ text: `UPDATE salt SET salt = substr(salt, 2) || '0' WHERE case_id = ${f.mid.case_id}` }), () => [`digest-differs entry ${f.who}:`]],
  ["a case's salt taken away without an erasure", () => ({ text: `DELETE FROM salt WHERE case_id = ${f.mid.case_id}` }), () => [`(missing|digest-differs) entry ${f.who}:`]],
  ["who did it", () => ({ text: `UPDATE event SET actor_id = actor_id + 1 WHERE id = ${f.mid.ref}` }), () => [`row-differs entry ${f.mid.n}:`]],
  ["an event given to another case", () => ({ text: `UPDATE event SET case_id = (SELECT MAX(id) FROM case_), seq = 99 WHERE id = ${f.mid.ref}` }), () => [`row-differs entry ${f.mid.n}:`]],
  ["a reading removed, with its entry", () => ({ text: `DELETE FROM read_log WHERE id = ${f.read.id}; DELETE FROM ledger WHERE n = ${f.read.n}` }), () => [`missing entry ${f.read.n}:`]],
  ["a reading removed, its entry left", () => ({ text: `DELETE FROM read_log WHERE id = ${f.read.id}` }), () => [`missing entry ${f.read.n}:`]],
  ["a reading laid to another official", () => ({ text: `UPDATE read_log SET staff_id = staff_id + 1 WHERE id = ${f.read.id}` }), () => [`row-differs entry ${f.read.n}:`]],
  ["the words of an audit row", () => ({ text: `UPDATE audit SET detail = detail || ' ' WHERE id = ${f.audit.id}` }), () => [`digest-differs entry ${f.audit.n}:`]],
  ["an audit row removed", () => ({ text: `DELETE FROM audit WHERE id = ${f.audit.id}` }), () => [`missing entry ${f.audit.n}:`]],
];

for (const [name, what, expected] of lies) {
  test(`found out and named: ${name}`, () => {
    for (const [who, r] of Object.entries(lie(what()))) {
      assert.equal(r.status, 1, `${who}: ${r.out}${r.err}`);
      for (const line of expected()) assert.match(r.out, new RegExp(`^(${line})`, "m"), `${who} does not say "${line}":\n${r.out}`);
    }
  });
}

const truths = [
  ["the store as it was lived", () => ({})],
  ["the same, against checkpoints kept elsewhere", () => ({ more: ["--checkpoint", old, "--checkpoint", file("new.checkpoint")] })],
  ["an erased case: no salt, no words, and an entry that says so", () => ({ text: `DELETE FROM salt WHERE case_id = ${f.mid.case_id};
    UPDATE dossier SET applicant_name = '', id_number = '', phone = '', email = '', address = '', form_json = '', note = '' WHERE case_id = ${f.mid.case_id};
    UPDATE event SET note = '' WHERE case_id = ${f.mid.case_id}; UPDATE letter SET data = '' WHERE case_id = ${f.mid.case_id};
    INSERT INTO audit (at, actor_kind, actor_id, what, detail) VALUES (${f.at}, 2, 1, 'erase', '${f.mid.code} theo yêu cầu')`, deeds: ["enter", "tree"] })],
  ["readings removed by retention, and an entry that says so", () => ({ text: `DELETE FROM read_log WHERE id <= 2;
    INSERT INTO audit (at, actor_kind, actor_id, what, detail) VALUES (${f.at}, 3, 0, 'prune', 'read 2')`, deeds: ["enter", "tree"] })],
  ["all rewritten and signed anew by an own key: from within it cannot be seen", () => ({ text: `UPDATE event SET at = at - 3600 WHERE id = ${f.mid.ref}`, deeds: ["rows", "rekey"] })],
];
for (const [name, what] of truths) {
  test(`accepted: ${name}`, () => {
    for (const [who, r] of Object.entries(lie(what()))) {
      assert.equal(r.status, 0, `${who}: ${r.out}${r.err}`);
      assert.match(r.out, /^\d+ entries, \d+ checkpoints, 0 faults\n$/);
    }
  });
}

for (const [name, text] of [["a stored row of the upper tree", "UPDATE ledger_tile SET hashes = zeroblob(length(hashes)) WHERE level = 1"], ["the upper tree removed", "DELETE FROM ledger_tile WHERE level = 1"],
  ["a row of leaves removed", "DELETE FROM ledger_tile WHERE level = 0 AND pos = 1"]]) test(`proofs are made from the stored tree, so it is held against the entries: ${name}`, () => {
  const { c } = lie({ text });
  assert.equal(c.status, 1, c.out);
  assert.match(c.out, /^(changed entry 256|missing entry 257): .*stored tree.*\n.* 1 faults\n$/m);
});

test("retention excuses no more than it says", () => {
  const r = lie({ text: `DELETE FROM read_log WHERE id <= 2; INSERT INTO audit (at, actor_kind, actor_id, what, detail) VALUES (${f.at}, 3, 0, 'prune', 'read 1')`, deeds: ["enter"] });
  for (const [who, x] of Object.entries(r)) assert.match(x.out, /^missing entry \d+: .*read 2\b/m, `${who}: ${x.out}`);
});

test("the verifier in Python agrees with RFC 8032's vectors, and refuses their neighbours", () => {
  assert.match(must("python3", "-B", join(here, "ed25519.py")), /agree/);
});

test("proofs over HTTP hold for the verifier in Python; a hash changed in one does not", () => {
  const point = file("new.checkpoint"), key = sql(store, "SELECT public FROM signing_key")[0].public, body = file("body");
  writeFileSync(body, sql(store, "SELECT body FROM ledger WHERE n = 100")[0].body);
  assert.equal(must("python3", ...python, "inclusion", file("inclusion.json"), point, "--entry", body, "--key", key), "holds\n");
  assert.equal(must("python3", ...python, "consistency", file("consistency.json"), old, point, "--key", key), "holds\n");
  must("python3", ...python, store, "--receipt", file("receipt.json"), "--receipt", file("inclusion.json"));
  for (const [kind, name, points] of [["inclusion", "inclusion.json", [point]], ["consistency", "consistency.json", [old, point]]]) {
    const p = JSON.parse(readFileSync(file(name)));
    p.path[1] = p.path[1].replace(/^./, (c) => (c === "0" ? "1" : "0"));
    writeFileSync(file("bad.json"), JSON.stringify(p));
    const r = run("python3", ...python, kind, file("bad.json"), ...points);
    assert.equal(r.status, 1);
    assert.match(r.out, /^bad-proof entry/m);
  }
  assert.equal(run("python3", ...python, "inclusion", file("inclusion.json"), point, "--key", "00".repeat(32)).status, 1);
  assert.match(run("python3", ...python, "inclusion", file("inclusion.json"), old).out, /^bad-root/m);
});

test("a receipt kept by its holder tells on a province that rewrote everything", () => {
  const r = lie({ text: `UPDATE event SET at = at - 3600 WHERE id = ${f.mid.ref}`, deeds: ["rows", "rekey"] });
  assert.equal(r.py.status, 0);
  const told = run("python3", ...python, file("lie.db"), "--receipt", file("receipt.json"));
  assert.equal(told.status, 1);
  assert.match(told.out, /^wrong-key entry/m);
  assert.match(told.out, new RegExp(`^changed entry ${f.mid.n}:`, "m"), "the receipt holds the entry as it was");
});
