// log.test.mjs — the log as its readers see it: the public checkpoints, a receipt's proof, and who read my file.
// Proofs are checked here by code written from RFC 6962, not by the program.
import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Browser, store, start } from "./lib.mjs";

let s;
before(async () => { s = await start({ at: "2022-03-25T09:00" }); });
after(() => s.stop());

const sha = (...parts) => { const h = createHash("sha256"); for (const p of parts) h.update(p); return h.digest(); };
const node = (l, r) => sha(Buffer.from([1]), l, r);
const hex = (t) => Buffer.from(t, "hex");
/** RFC 9162, 2.1.3.2 */
function included(leaf, index, size, path, root) {
  let fn = index, sn = size - 1, r = leaf;
  for (const p of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) { r = node(p, r); while (fn % 2 === 0 && fn !== 0) { fn = Math.floor(fn / 2); sn = Math.floor(sn / 2); } } else r = node(r, p);
    fn = Math.floor(fn / 2); sn = Math.floor(sn / 2);
  }
  return sn === 0 && r.equals(root);
}
/** A C2SP signed note, checked with the public key list. */
function checkpoint(note, keys) {
  const at = note.indexOf("\n\n"), text = note.slice(0, at + 1), [origin, size, root] = text.split("\n");
  const [, name, sig] = note.slice(at + 2).match(/^— (\S+) (\S+)\n$/);
  const line = keys.split("\n").find((k) => k.startsWith(`${name}+`)), [id, typed] = line.slice(name.length + 1).split(/\+(.*)/s);
  const raw = Buffer.from(typed, "base64"), signature = Buffer.from(sig, "base64");
  assert.equal(raw[0], 1);
  assert.equal(sha(name, "\n", raw).subarray(0, 4).toString("hex"), id);
  assert.equal(signature.subarray(0, 4).toString("hex"), id);
  const key = createPublicKey({ key: Buffer.concat([hex("302a300506032b6570032100"), raw.subarray(1)]), format: "der", type: "spki" });
  assert.ok(verify(null, Buffer.from(text), key, signature.subarray(4)), "the signature holds");
  return { origin, size: Number(size), root: Buffer.from(root, "base64") };
}

test("the newest checkpoint is signed by a published key, and covers what its size says", async () => {
  const b = new Browser(s);
  await b.get("/nhat-ky/moc");
  assert.match(b.headers.get("content-type"), /text\/plain/);
  const c = checkpoint(b.html, (await new Browser(s).get("/nhat-ky/khoa.txt")).html);
  const [{ n }] = store(s, "SELECT MAX(n) AS n FROM ledger");
  assert.ok(c.size > 1000 && c.size <= n);
  await b.get(`/nhat-ky/moc/${c.size}`);
  assert.equal(b.status, 200);
  assert.equal((await b.get("/nhat-ky/moc/7")).status, 404);
  await b.get("/nhat-ky");
  assert.match(b.text, /Các mốc ký số/);
});

test("an inclusion proof over HTTP holds, and one for a wrong leaf does not", async () => {
  const b = new Browser(s), size = Number((await b.get("/nhat-ky/moc")).html.split("\n")[1]);
  for (const n of [1, 2, 255, 256, 257, 1000, size]) {
    const p = JSON.parse((await b.get(`/nhat-ky/chung-minh/${n}.json?co=${size}`)).html);
    const [{ body }] = store(s, `SELECT body FROM ledger WHERE n = ${n}`), leaf = sha(Buffer.from([0]), body);
    assert.equal(p.leaf, leaf.toString("hex"));
    assert.ok(included(leaf, n - 1, size, p.path.map(hex), hex(p.root)));
    assert.ok(!included(sha(Buffer.from([0]), body + " "), n - 1, size, p.path.map(hex), hex(p.root)));
  }
  assert.equal((await b.get(`/nhat-ky/chung-minh/${size + 9999}.json`)).status, 404);
  const tile = await b.get("/nhat-ky/goi/0/0");
  assert.equal(tile.body.length, 256 * 32);
  const [{ body }] = store(s, "SELECT body FROM ledger WHERE n = 256");
  assert.ok(tile.body.subarray(255 * 32).equals(sha(Buffer.from([0]), body)));
});

test("the receipt's QR opens the dossier and its proof; a wrong secret opens nothing and is limited", async () => {
  const [d] = store(s, "SELECT c.code, d.lookup FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.received_at > 0 ORDER BY c.id LIMIT 1");
  const b = new Browser(s);
  await b.get(`/bien-nhan/${d.code}/${d.lookup}`);
  assert.equal(b.status, 200);
  assert.match(b.text, /Trong nhật ký của tỉnh/);
  assert.match(b.text, /✓ đã kiểm tra/);
  assert.equal(b.headers.get("referrer-policy"), "no-referrer");
  await b.get(`/bien-nhan/${d.code}/${d.lookup}/nhat-ky.json`);
  const receipt = JSON.parse(b.html), c = checkpoint(receipt.checkpoint, (await new Browser(s).get("/nhat-ky/khoa.txt")).html);
  assert.equal(receipt.case, d.code);
  assert.ok(receipt.entries.length > 1);
  for (const e of receipt.entries) {
    const leaf = sha(Buffer.from([0]), e.body);
    assert.equal(JSON.parse(e.body).case, d.code);
    assert.ok(included(leaf, e.proof.index, e.proof.size, e.proof.path.map(hex), c.root));
  }
  assert.ok(!/Nguyễn|Trần|Lê /.test(b.html), "no names in the proof");
  for (let i = 0; i < 25; i++) await b.get(`/bien-nhan/${d.code}/ZZZ${i % 10}`);
  assert.equal(b.status, 429);
});

test("who read my file: the office and the purpose, an inspection's reading only later", async () => {
  const [mine] = store(s, "SELECT c.code, c.id, g.id AS agency FROM case_ c JOIN account a ON a.person_id = c.person_id JOIN agency g ON g.id = c.receiver_id WHERE c.channel = 2 AND c.kind = 1 AND a.login = '0900020000' ORDER BY c.id DESC LIMIT 1");
  assert.ok(mine, "the first demonstration citizen filed something online");
  const me = new Browser(s), auditor = new Browser(s);
  await me.loginCitizen("0900020000");
  await auditor.loginStaff("thanhtra");
  await auditor.get(`/ho-so/${mine.code}`);
  assert.equal(auditor.status, 200);
  await me.get(`/cua-toi/${mine.code}/nhat-ky`);
  assert.equal(me.status, 200);
  assert.doesNotMatch(me.text, /xem hồ sơ Thanh tra|Thanh tra tỉnh xem hồ sơ/);
  const hidden = store(s, `SELECT COUNT(*) AS n FROM read_log WHERE case_id = ${mine.id} AND visible_at > ${s.now}`)[0].n;
  assert.equal(hidden, 1);
  const before_ = (me.text.match(/xem hồ sơ/g) ?? []).length;
  s.setClock("2022-05-25T09:00");
  await me.loginCitizen("0900020000");
  await me.get(`/cua-toi/${mine.code}/nhat-ky`);
  assert.equal((me.text.match(/xem hồ sơ/g) ?? []).length, before_ + 1);
  const neighbour = new Browser(s);
  await neighbour.loginCitizen("0900020001");
  assert.equal((await neighbour.get(`/cua-toi/${mine.code}/nhat-ky`)).status, 404);
  assert.equal((await neighbour.get(`/cua-toi/${mine.code}/nhat-ky.json`)).status, 404);
});

test("a running server signs what is new, and hands each checkpoint out", async () => {
  const size = async () => Number((await new Browser(s).get("/nhat-ky/moc")).html.split("\n")[1]), was = await size();
  store(s, "UPDATE setting SET value = 'hdnd@example.vn' WHERE key = 'checkpoint_mail'; UPDATE setting SET value = '1' WHERE key = 'checkpoint_minutes'");
  s.setClock("2022-05-25T10:00");
  await new Browser(s).loginStaff("thanhtra");
  let now = was;
  for (let i = 0; i < 400 && now === was; i++) { await new Promise((ok) => setTimeout(ok, 100)); now = await size(); }
  assert.ok(now > was, "signed within the job's period");
  const proof = JSON.parse((await new Browser(s).get(`/nhat-ky/nhat-quan.json?tu=${was}&den=${now}`)).html);
  assert.equal(proof.from, was);
  assert.equal(store(s, "SELECT COUNT(*) AS n FROM notice WHERE recipient = 'hdnd@example.vn'")[0].n, 1);
  for (let i = 0; i < 50; i++) { if (existsSync(join(s.dir, "checkpoints.txt"))) break; await new Promise((ok) => setTimeout(ok, 100)); }
  assert.match(readFileSync(join(s.dir, "checkpoints.txt"), "utf8"), new RegExp(`nhat-ky\n${now}\n`));
});
