// living.test.mjs — living with it: a backup while people file, a restore that proves itself, erasure that leaves the proof whole, one's own data.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Browser, binary, command, pdf, serve, server, store, start } from "./lib.mjs";

const settings = ["--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key"];
const run = (cwd, ...args) => spawnSync(binary, args, { cwd, encoding: "utf8" });
const count = (s, sql) => Number(Object.values(store(s, sql)[0])[0]);

async function receive(b, name, extra = {}) {
  await b.get("/tiep-nhan?thu-tuc=2.000815");
  await b.submit({ so: "", ten: name, loai: "citizen", "dien-thoai": "0912345678", ...extra }, "/tiep-nhan");
  return b.text.match(/Mã hồ sơ\s*(\S+)/)?.[1];
}
async function attach(b, code, words) {
  await b.get(`/ho-so/${code}`);
  await b.submit({ tep: pdf(words) }, `/ho-so/${code}/them-tep`);
  assert.equal(b.status, 200, b.text.slice(0, 300));
}

test("a store on a server is backed up by the server's own tools, and the command says so", { skip: !server }, async () => {
  const s = await start(), r = command(s, "backup", "a.tar.gz");
  assert.equal(r.status, 1);
  assert.match(r.stderr, /PostgreSQL.*OPERATING\.md/);
  await s.stop();
});

describe("backup and restore", { skip: server ? "a store in a file only" : false }, () => {
  let s, clerk, codes = [], archive, out;
  before(async () => { s = await start(); out = mkdtempSync(join(tmpdir(), "motcua-backup-")); clerk = new Browser(s); await clerk.loginStaff("mytho.mc1"); });
  after(async () => { await s.stop(); rmSync(out, { recursive: true, force: true }); });

  test("a backup is made while a counter receives at full speed, and holds every dossier acknowledged before it began", async () => {
    for (let i = 0; i < 5; i++) { const code = await receive(clerk, `Người Nộp ${i}`, { so: `08209000${1000 + i}` }); assert.ok(code, clerk.text.slice(0, 500)); codes.push(code); }
    let going = true, during = 0;
    const busy = (async () => { while (going) if (await receive(clerk, `Người Bận ${during}`, { so: `08209001${1000 + during}` })) during++; })();
    archive = join(out, "a.tar.gz");
    const child = spawn(binary, ["backup", archive, ...settings], { cwd: s.dir, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (d) => { said += d; }); child.stderr.on("data", (d) => { said += d; });
    const status = await new Promise((ok) => child.once("exit", ok));
    going = false;
    await busy;
    assert.equal(status, 0, said);
    assert.ok(during > 0, "people were served meanwhile");
    assert.deepEqual(readdirSync(out), ["a.tar.gz"], "nothing else is left");
  });

  test("with attachments, it is listed, read by tar, restored elsewhere, and serves", async () => {
    await attach(clerk, codes[0], "don");
    const r = run(s.dir, "backup", join(out, "b.tar.gz"), ...settings);
    assert.equal(r.status, 0, r.stderr);
    const list = run(s.dir, "backup", "--list", join(out, "b.tar.gz"));
    assert.equal(list.status, 0, list.stderr);
    assert.match(list.stdout, /files +[1-9]\d*, /);
    assert.match(list.stdout, /every digest is right/);
    const tar = spawnSync("tar", ["-tzf", join(out, "b.tar.gz")], { encoding: "utf8" });
    assert.match(tar.stdout, /^MANIFEST\nstore\.db\nfiles\/[0-9a-f]{64}\n/);
    assert.ok(!tar.stdout.includes("secret.key"), "the key stays out");
    const into = join(out, "new");
    const back = run(s.dir, "restore", join(out, "b.tar.gz"), "--into", into);
    assert.equal(back.status, 0, back.stdout + back.stderr);
    assert.match(back.stdout, / 0 differences[\s\S]* 0 faults/);
    const there = (dir, db) => spawnSync("sqlite3", [join(dir, db), "SELECT code FROM case_ ORDER BY id"], { encoding: "utf8" }).stdout.trim().split("\n");
    for (const code of codes) assert.ok(there(into, "motcua.db").includes(code), `${code} is there`);
    for (const { hash } of store(s, "SELECT DISTINCT hash FROM attachment WHERE hash <> ''")) {
      const path = join(into, "files", hash.slice(0, 2), hash.slice(2, 4), hash);
      assert.equal(createHash("sha256").update(readFileSync(path)).digest("hex"), hash);
    }
    const again = run(s.dir, "restore", join(out, "b.tar.gz"), "--into", into);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there, and a restore overwrites nothing/);
  });

  test("a store that is being served is not restored over, whatever happened to its file", () => {
    const r = run(s.dir, "restore", join(out, "b.tar.gz"), ...settings);
    assert.equal(r.status, 2);
    assert.match(r.stderr, /is in use: stop the program/);
  });

  test("a changed, shortened or foreign file is refused, and leaves nothing behind", () => {
    const whole = readFileSync(join(out, "b.tar.gz"));
    const tries = {
      "one byte changed": () => { const b = Buffer.from(whole); b[b.length >> 1] ^= 1; return b; },
      "cut off": () => whole.subarray(0, whole.length - 4000),
      "no archive": () => Buffer.from("hello"),
      "another store inside": () => {
        const dir = mkdtempSync(join(tmpdir(), "motcua-tamper-"));
        spawnSync("tar", ["-xzf", join(out, "b.tar.gz"), "-C", dir]);
        spawnSync("sqlite3", [join(dir, "store.db"), "UPDATE event SET at = at - 86400 WHERE id = 3"]);
        const db = readFileSync(join(dir, "store.db")), manifest = readFileSync(join(dir, "MANIFEST"), "utf8");
        writeFileSync(join(dir, "MANIFEST"), manifest.replace(/^store .*$/m, `store ${db.length} ${createHash("sha256").update(db).digest("hex")}`));
        spawnSync("tar", ["--format=ustar", "-czf", join(out, "t.tar.gz"), "-C", dir, "MANIFEST", "store.db", ...readdirSync(join(dir, "files")).map((f) => `files/${f}`)]);
        rmSync(dir, { recursive: true });
        return readFileSync(join(out, "t.tar.gz"));
      },
    };
    for (const [name, make] of Object.entries(tries)) {
      writeFileSync(join(out, "bad.tar.gz"), make());
      const into = join(out, "bad"), r = run(s.dir, "restore", join(out, "bad.tar.gz"), "--into", into);
      assert.equal(r.status, 1, `${name}: ${r.stdout}${r.stderr}`);
      assert.match(r.stderr, /nothing was restored/);
      assert.deepEqual(readdirSync(into).filter((f) => !/^(files|motcua\.db\.lock)$/.test(f)), [], name);
      assert.deepEqual(readdirSync(join(into, "files")), [], name);
    }
  });

  test("a missing attachment stops a backup and is named; --incomplete says so inside", () => {
    const [{ hash }] = store(s, "SELECT hash FROM attachment WHERE hash <> '' ORDER BY id LIMIT 1"), path = join(s.dir, "files", hash.slice(0, 2), hash.slice(2, 4), hash), bytes = readFileSync(path);
    rmSync(path);
    let r = run(s.dir, "backup", join(out, "c.tar.gz"), ...settings);
    assert.equal(r.status, 1);
    assert.match(r.stderr, new RegExp(hash));
    assert.ok(!existsSync(join(out, "c.tar.gz")) && !existsSync(join(out, "c.tar.gz.part")));
    r = run(s.dir, "backup", "--incomplete", join(out, "c.tar.gz"), ...settings);
    assert.equal(r.status, 0, r.stderr);
    assert.match(r.stdout, new RegExp(`missing +${hash}`));
    writeFileSync(path, bytes.subarray(1)); // damaged
    r = run(s.dir, "backup", join(out, "d.tar.gz"), ...settings);
    assert.equal(r.status, 1);
    writeFileSync(path, bytes);
  });

  test("killed at any moment it leaves nothing, or a .part that the next one takes away; a full disk is said", async () => {
    for (const wait of [5, 20, 60, 120]) {
      const child = spawn(binary, ["backup", join(out, "k.tar.gz"), ...settings], { cwd: s.dir, stdio: "ignore" }), gone = new Promise((ok) => child.once("exit", ok));
      await new Promise((ok) => setTimeout(ok, wait));
      child.kill("SIGKILL");
      await gone;
      assert.deepEqual(readdirSync(out).filter((f) => f.startsWith("k.") && !f.endsWith(".part") && f !== "k.tar.gz"), []);
      if (existsSync(join(out, "k.tar.gz"))) { assert.equal(run(s.dir, "backup", "--list", join(out, "k.tar.gz")).status, 0); rmSync(join(out, "k.tar.gz")); }
    }
    const r = run(s.dir, "backup", join(out, "k.tar.gz"), ...settings);
    assert.equal(r.status, 0, r.stderr);
    assert.deepEqual(readdirSync(out).filter((f) => f.endsWith(".part")), []);
    const full = spawnSync("bash", ["-c", `ulimit -f 2000; exec "${binary}" backup "${join(out, "full.tar.gz")}" ${settings.join(" ")}`], { cwd: s.dir, encoding: "utf8" });
    assert.notEqual(full.status, 0);
    assert.deepEqual(readdirSync(out).filter((f) => f.startsWith("full")), []);
  });

  test("a restore that is killed leaves no store, and the next one starts afresh", async () => {
    for (const wait of [10, 60, 200, 400]) {
      const into = join(out, `r${wait}`), child = spawn(binary, ["restore", join(out, "b.tar.gz"), "--into", into], { cwd: s.dir, stdio: "ignore" }), gone = new Promise((ok) => child.once("exit", ok));
      await new Promise((ok) => setTimeout(ok, wait));
      child.kill("SIGKILL");
      await gone;
      if (existsSync(join(into, "motcua.db"))) continue; // it was done by then
      const r = run(s.dir, "restore", join(out, "b.tar.gz"), "--into", into);
      assert.equal(r.status, 0, r.stderr);
      assert.deepEqual(readdirSync(into).filter((f) => f.includes(".part")), []);
    }
  });

  test("nightly backups rotate: the newest N stay", async () => {
    const nightly = join(out, "nightly");
    mkdirSync(nightly);
    for (const day of ["2022-03-21", "2022-03-22", "2022-03-23"]) writeFileSync(join(nightly, `motcua-${day}-010000.tar.gz`), "old");
    writeFileSync(join(nightly, "keep-me.txt"), "x");
    const r = run(s.dir, "backup", "--dir", nightly, "--keep", "2", ...settings, "--clock", "2022-03-25T01:00");
    assert.equal(r.status, 0, r.stderr);
    assert.deepEqual(readdirSync(nightly).sort().map((f) => f.slice(0, 17)), ["keep-me.txt", "motcua-2022-03-23", "motcua-2022-03-25"]);
  });
});

describe("retention and erasure", () => {
  let s, admin, erased;
  before(async () => {
    s = await start();
    admin = new Browser(s);
    await admin.loginStaff("admin");
  });
  after(() => s.stop());
  const independent = () => { const r = spawnSync("python3", [new URL("../verify/verify.py", import.meta.url).pathname, join(s.dir, "demo.db")], { encoding: "utf8" }); assert.equal(r.status, 0, `another's verifier: ${r.stdout}${r.stderr}`); };
  const proves = (what) => { for (const name of ["check", "verify"]) { const r = command(s, name); assert.equal(r.status, 0, `${what}, ${name}: ${r.stdout}${r.stderr}`); } };

  test("dossiers past their rule are proposed; nothing is destroyed without a decision's number", async () => {
    await admin.get("/quan-tri/luu-tru");
    assert.match(admin.text, /Không có hồ sơ nào đã hết thời hạn lưu/);
    s.setClock("2043-02-03T09:00");
    admin = new Browser(s);
    await admin.loginStaff("admin");
    await admin.get("/quan-tri/luu-tru");
    const all = [...admin.html.matchAll(/name="chon" value="(\d+)"/g)].map((m) => m[1]);
    assert.ok(all.length > 3, admin.text.slice(0, 500));
    const kept = store(s, "SELECT c.id FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id WHERE r.field_code = 'ho-tich' AND c.ended_at > 0").map((x) => String(x.id));
    for (const id of kept) assert.ok(!all.includes(id), "a civil status dossier is kept for ever");
    const [c] = store(s, `SELECT c.id, c.code, d.applicant_name, d.phone FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.id IN (${all}) AND d.phone <> '' AND EXISTS (SELECT 1 FROM letter l WHERE l.case_id = c.id) LIMIT 1`);
    erased = c;
    await admin.submit({ chon: [String(c.id)], "quyet-dinh": "", "ngay-day": "3", "ngay-month": "2", "ngay-year": "2043", "xac-nhan": "yes" }, "/quan-tri/luu-tru");
    assert.equal(admin.status, 422);
    assert.equal(count(s, "SELECT COUNT(*) FROM destroyed_case"), 0);
    await admin.submit({ chon: [String(c.id), ...kept.slice(0, 1)], "quyet-dinh": "Quyết định số 15/QĐ-UBND", "ngay-day": "3", "ngay-month": "2", "ngay-year": "2043", "xac-nhan": "yes" }, "/quan-tri/luu-tru");
    assert.match(admin.text, /Đã xóa dữ liệu cá nhân của 1 hồ sơ/, admin.text.slice(0, 600));
  });

  test("the person is nowhere in the store any more; the log still proves itself, and the figures stand", () => {
    const [d] = store(s, `SELECT * FROM dossier WHERE case_id = ${erased.id}`);
    assert.equal(d.applicant_name + d.id_number + d.phone + d.email + d.address, "");
    const dump = (table) => JSON.stringify(store(s, `SELECT * FROM ${table} WHERE case_id = ${erased.id}`));
    for (const table of ["event", "step_run", "letter", "notice", "dossier_paper", "pause", "apology"]) assert.ok(!dump(table).includes(erased.applicant_name), table);
    assert.equal(count(s, `SELECT COUNT(*) FROM case_fts WHERE rowid = ${erased.id}`), 0);
    assert.equal(count(s, `SELECT COUNT(*) FROM salt WHERE case_id = ${erased.id}`), 0);
    assert.ok(count(s, `SELECT COUNT(*) FROM event WHERE case_id = ${erased.id}`) > 2, "who moved it when stays");
    assert.ok(count(s, `SELECT COUNT(*) FROM fact WHERE case_id = ${erased.id}`) === 1);
    proves("after a destruction");
    if (!server) independent(); // it reads a file
    const [a] = store(s, "SELECT detail FROM audit WHERE what = 'erase'");
    assert.match(a.detail, new RegExp(`^${erased.code} Quyết định số 15/QĐ-UBND, 03/02/2043$`));
  });

  test("an erased dossier's page and its letters still open, empty", async () => {
    const head = new Browser(s);
    await head.loginStaff("thanhtra");
    await head.get(`/ho-so/${erased.code}`);
    assert.equal(head.status, 200);
    assert.ok(!head.text.includes(erased.applicant_name));
    for (const [, href] of head.html.matchAll(/href="(\/ho-so\/[^"]*\/in\/\d+[^"]*)"/g)) { await head.get(href.replace(/&amp;/g, "&")); assert.ok(head.status < 500, `${href} ${head.status}`); }
    proves("after reading it");
  });

  test("verification names an erasure that nobody entered", () => {
    const [c] = store(s, "SELECT c.id FROM case_ c JOIN salt x ON x.case_id = c.id JOIN letter l ON l.case_id = c.id ORDER BY c.id LIMIT 1"), [row] = store(s, `SELECT * FROM salt WHERE case_id = ${c.id}`);
    store(s, `DELETE FROM salt WHERE case_id = ${c.id}`);
    const r = command(s, "verify");
    assert.equal(r.status, 1);
    assert.match(r.stdout, /no erasure was entered/);
    store(s, `INSERT INTO salt (case_id, salt) VALUES (${c.id}, '${row.salt}')`);
    proves("put back");
  });
});

describe("a person's own data", () => {
  let s, me, b, admin;
  before(async () => {
    s = await start();
    [me] = store(s, "SELECT a.login, a.id, a.phone, p.id AS person, p.name FROM account a JOIN person p ON p.id = a.person_id ORDER BY a.id LIMIT 1");
    store(s, `INSERT INTO claim (account_id, case_id, at) SELECT ${me.id}, c.id, 1 FROM case_ c WHERE c.person_id = ${me.person} ON CONFLICT DO NOTHING`);
    b = new Browser(s);
    await b.loginCitizen(me.login);
    admin = new Browser(s);
    await admin.loginStaff("admin");
  });
  after(() => s.stop());

  test("is theirs to take: one file with everything", async () => {
    await b.get("/tai-khoan");
    assert.match(b.html, /href="\/tai-khoan\/du-lieu-cua-toi"/);
    await b.get("/tai-khoan/du-lieu-cua-toi");
    assert.match(b.text, /Tải về dữ liệu của tôi/);
    await b.get("/tai-khoan/du-lieu-cua-toi/tai");
    assert.equal(b.headers.get("content-disposition"), 'attachment; filename="du-lieu-cua-toi.json"');
    const all = JSON.parse(b.html);
    assert.equal(all.person.name, me.name);
    const mine = store(s, `SELECT c.code, c.id FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.kind = 1 AND (c.person_id = ${me.person} OR d.filer_id = ${me.person}) ORDER BY c.id`);
    assert.deepEqual(all.dossiers.map((d) => d.code), mine.map((c) => c.code));
    for (const [i, c] of mine.entries()) {
      assert.equal(all.dossiers[i].moves.length, count(s, `SELECT COUNT(*) FROM event WHERE case_id = ${c.id}`));
      assert.equal(all.dossiers[i].letters.length, count(s, `SELECT COUNT(*) FROM letter WHERE case_id = ${c.id}`));
    }
    const stranger = new Browser(s);
    await stranger.get("/tai-khoan/du-lieu-cua-toi/tai");
    assert.match(stranger.url, /\/dang-nhap/);
  });

  test("a request to erase is refused in part by the law, and says until when", async () => {
    await b.get("/tai-khoan/xoa-du-lieu");
    await b.submit({ "ly-do": "Không dùng nữa" }, "/tai-khoan/xoa-du-lieu");
    assert.match(b.text, /đang chờ quyết định/);
    await admin.get("/quan-tri/luu-tru");
    const path = admin.html.match(/\/quan-tri\/luu-tru\/yeu-cau\/\d+/)[0];
    await admin.get(path);
    assert.match(admin.text, /Không dùng nữa/);
    await admin.submit({ "quyet-dinh": "dong-y", "ly-do": "" }, path);
    assert.equal(admin.status, 422);
    await admin.submit({ "quyet-dinh": "dong-y", "ly-do": "Theo quy định về lưu trữ" }, path);
    assert.match(admin.text, /Đã xóa 0 hồ sơ/, admin.text.slice(0, 400));
    await b.get("/tai-khoan/xoa-du-lieu");
    assert.match(b.text, /Đã đồng ý .* còn phải lưu theo quy định.* Theo quy định về lưu trữ/s);
    assert.equal(count(s, `SELECT COUNT(*) FROM account WHERE id = ${me.id}`), 1);
  });

  test("with nothing left to keep, the dossiers, their files, the account and the person go", async () => {
    store(s, `UPDATE retention_rule SET keep_years = 1 WHERE kind = 'dossier'`);
    store(s, `UPDATE case_ SET person_id = NULL WHERE person_id = ${me.person} AND (ended_at = 0 OR parent_id IS NOT NULL)`); // what goes on would keep the person
    store(s, `UPDATE dossier SET filer_id = NULL WHERE filer_id = ${me.person} AND case_id IN (SELECT id FROM case_ WHERE ended_at = 0)`);
    store(s, `DELETE FROM claim WHERE account_id = ${me.id} AND case_id IN (SELECT id FROM case_ WHERE ended_at = 0)`);
    s.setClock("2025-01-06T09:00");
    b = new Browser(s); admin = new Browser(s);
    await b.loginCitizen(me.login);
    await admin.loginStaff("admin");
    await b.get("/tai-khoan/xoa-du-lieu");
    await b.submit({ "ly-do": "Xóa hết" }, "/tai-khoan/xoa-du-lieu");
    await admin.get("/quan-tri/luu-tru");
    const path = admin.html.match(/\/quan-tri\/luu-tru\/yeu-cau\/\d+/)[0];
    await admin.get(path);
    await admin.submit({ "quyet-dinh": "dong-y", "ly-do": "Đồng ý" }, path);
    assert.match(admin.text, /còn lưu 0 hồ sơ/, admin.text.slice(0, 500));
    assert.equal(count(s, `SELECT COUNT(*) FROM account WHERE id = ${me.id}`), 0);
    assert.equal(count(s, `SELECT COUNT(*) FROM person WHERE id = ${me.person}`), 0);
    await b.get("/tai-khoan");
    assert.match(b.url, /dang-nhap/, "the session ended with the account");
    for (const name of ["check", "verify"]) { const r = command(s, name); assert.equal(r.status, 0, `${name}: ${r.stdout}${r.stderr}`); }
  });

  test("a file goes when no row names it any more, and stays while another does", async () => {
    const at = "ab".repeat(32), other = "cd".repeat(32), place = (h) => join(s.dir, "files", h.slice(0, 2), h.slice(2, 4), h);
    for (const h of [at, other]) { mkdirSync(join(s.dir, "files", h.slice(0, 2), h.slice(2, 4)), { recursive: true }); writeFileSync(place(h), "x"); utimesSync(place(h), 1, 1); }
    store(s, `INSERT INTO blob_gone (hash, at) VALUES ('${at}', 1), ('${other}', 1)`);
    store(s, `INSERT INTO draft (account_id, procedure_rev_id, receiver_id, bundle_code, json, page, key, created_at, saved_at, case_id) SELECT id, (SELECT MIN(id) FROM procedure_rev), 0, '', '{}', 1, 'x', ${s.now}, ${s.now}, 0 FROM account ORDER BY id LIMIT 1`);
    store(s, `INSERT INTO draft_file (draft_id, paper_seq, filename, hash, size, type, added_at) SELECT id, 1, 'a.pdf', '${other}', 1, 'application/pdf', ${s.now} FROM draft WHERE key = 'x'`);
    await s.halt();
    const again = await serve(s.dir, { at: "2025-01-06T09:00", keep: true, db: s.db });
    for (let i = 0; i < 300 && existsSync(place(at)); i++) await new Promise((ok) => setTimeout(ok, 100));
    assert.ok(!existsSync(place(at)), "nobody names it");
    assert.ok(existsSync(place(other)), "a draft names it");
    await again.stop();
  });
});
