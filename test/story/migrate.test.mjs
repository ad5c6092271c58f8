// migrate.test.mjs — a store of each earlier schema, with data, is brought to today's, agrees with itself, and work in it goes on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { Browser, binary, serve, server, store } from "./lib.mjs";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../migrate");
const dumps = readdirSync(folder).filter((f) => /^\d{3}\.sql$/.test(f)).sort();
const run = (cwd, ...args) => spawnSync(binary, [...args, "--db", "demo.db", "--files", "files", "--outbox", ".", "--key", "key"], { cwd, encoding: "utf8" });
function load(dump) {
  const dir = mkdtempSync(join(tmpdir(), "motcua-migrate-"));
  const r = spawnSync("sqlite3", [join(dir, "demo.db")], { input: readFileSync(join(folder, dump)), encoding: "utf8" });
  assert.equal(r.status, 0, r.stderr);
  return dir;
}

for (const dump of dumps) describe(`a store of schema ${dump.slice(0, 3)}`, { skip: server ? "kept as a file's dump: a server has never held it" : false }, () => {
  let s, before_;
  before(async () => {
    const dir = load(dump);
    before_ = store({ dir }, "SELECT (SELECT COUNT(*) FROM case_) AS cases, (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM letter) AS letters, (SELECT COUNT(*) FROM person) AS people")[0];
    store({ dir }, "UPDATE staff SET must_change = 0, password = (SELECT password FROM staff WHERE login = 'admin') WHERE password = ''"); // any holder can sign in
    s = await serve(dir);
  });
  after(() => s?.stop());

  test("is brought to this program's schema, and nothing is lost", () => {
    const [now] = store(s, "SELECT (SELECT COUNT(*) FROM case_) AS cases, (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM letter) AS letters, (SELECT COUNT(*) FROM person) AS people");
    assert.deepEqual(now, before_);
    assert.ok(now.cases > 5 && now.events > 20);
    const newest = Math.max(...readdirSync(resolve(folder, "../../src/core/migrate")).map((f) => parseInt(f)));
    assert.equal(store(s, "SELECT MAX(number) AS n FROM schema_version")[0].n, newest);
  });

  test("agrees with itself: rows, events, due dates, counters, log", () => {
    for (const command of ["check", "verify"]) {
      const r = run(s.dir, command);
      assert.equal(r.status, 0, `${command}: ${r.stdout}${r.stderr}`);
      assert.match(r.stdout, command === "check" ? / 0 differences/ : / 0 faults/);
    }
  });

  test("work goes on: a dossier is received, forwarded, signed, handed over", async () => {
    const desks = new Map();
    const desk = async (login) => {
      if (!desks.has(login)) { const b = new Browser(s); await b.loginStaff(login); assert.equal(b.status, 200, `${login}: ${b.text.slice(0, 700)}`); desks.set(login, b); }
      return desks.get(login);
    };
    const row = (code) => store(s, `SELECT * FROM case_ WHERE code = '${code}'`)[0];
    const holder = (code) => { // the dump left out most officials: whoever is missing is named here
      store(s, `INSERT INTO staff_role (staff_id, agency_id, role, valid_from, valid_to) SELECT (SELECT id FROM staff WHERE login = 'stp.cv1'), c.holder_agency_id, c.holder_role, 0, 2932896 FROM case_ c
        WHERE c.code = '${code}' AND NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.agency_id = c.holder_agency_id AND r.role = c.holder_role)`);
      return store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
      WHERE c.code = '${code}' AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`)[0]?.login;
    };
    const act = async (code, verb, values) => {
      const login = holder(code), version = row(code).version, b = await desk(login);
      await b.get(`/ho-so/${code}/viec/${verb}`);
      assert.equal(b.status, 200, `${login} ${verb}: ${b.text.slice(0, 300)}`);
      const to = b.html.match(/name="to_staff"[^>]*value="(\d+)"/)?.[1] ?? b.html.match(/<select[^>]*name="to_staff"[\s\S]*?<option[^>]*value="(\d+)"/)?.[1];
      await b.submit(to ? { ...values, to_staff: to } : values, `/ho-so/${code}/viec/${verb}`);
      assert.notEqual(row(code).version, version, `${verb} was written: ${b.text.slice(0, 400)}`);
    };
    // A procedure whose every step somebody of the dump holds: one that the dump's own dossiers took to the end at the counter of tthcc.mc1.
    const [p] = store(s, `SELECT p.code FROM case_ c JOIN procedure_rev r ON r.id = c.procedure_rev_id JOIN procedure_ p ON p.id = r.procedure_id AND p.current_rev_id = r.id
      WHERE c.kind = 1 AND c.receiver_id IN (SELECT agency_id FROM staff_role JOIN staff ON staff.id = staff_id WHERE login = 'tthcc.mc1' AND role = 1) AND c.status = 10 AND c.parent_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM case_ k WHERE k.parent_id = c.id) ORDER BY c.id LIMIT 1`);
    assert.ok(p, "a procedure that ran through");
    const b = await desk("tthcc.mc1");
    await b.get(`/tiep-nhan?thu-tuc=${p.code}`);
    await b.submit({ so: "082090001234", ten: "Trần Văn Di", loai: "citizen", "dien-thoai": "0912345678" }, "/tiep-nhan");
    assert.match(b.text, /Đã tiếp nhận/, b.text.slice(0, 600));
    const code = b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
    for (let i = 0; i < 12 && row(code).status !== 10; i++) {
      const b2 = await desk(holder(code));
      await b2.get(`/ho-so/${code}`);
      const verbs = [...b2.html.matchAll(new RegExp(`/ho-so/${code}/viec/([a-z-]+)`, "g"))].map((m) => m[1]);
      const verb = ["tra-ket-qua", "ky-duyet", "chuyen-buoc", "phan-cong", "nhan-xu-ly"].find((v) => verbs.includes(v));
      assert.ok(verb, `a way on among ${verbs}`);
      await act(code, verb, ["tra-ket-qua", "nhan-xu-ly"].includes(verb) ? {} : { note: "Đã xong bước này.", outcome: "1" });
    }
    assert.equal(row(code).status, 10);
    assert.match(run(s.dir, "check").stdout, / 0 differences/);
    assert.match(run(s.dir, "verify").stdout, / 0 faults/);
  });

  test("a dossier of then opens for who holds it, or held it", async () => {
    const [c] = store(s, `SELECT c.code, c.version, s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
      WHERE c.ended_at = 0 AND (c.holder_id IS NULL OR c.holder_id = s.id) AND c.kind = 1
      UNION ALL SELECT c.code, c.version, s.login FROM case_ c JOIN step_run r ON r.case_id = c.id JOIN staff s ON s.id = r.holder_id WHERE c.kind = 1 ORDER BY 1, 3 LIMIT 1`);
    assert.ok(c);
    const b = new Browser(s);
    await b.loginStaff(c.login);
    await b.get(`/ho-so/${c.code}`);
    assert.equal(b.status, 200);
    await b.get(`/tim?q=${c.code}`);
    assert.ok(b.html.includes(`/ho-so/${c.code}"`), `${c.login} finds ${c.code}`);
    assert.match(run(s.dir, "verify").stdout, / 0 faults/);
  });
});

describe("a store of a newer program", { skip: server ? "a file's dump" : false }, () => {
  test("is refused with a sentence that says what to do, and stays as it is", () => {
    const dir = load(dumps[0]);
    store({ dir }, "INSERT INTO schema_version (number, name, at) VALUES (9999, 'from the future', 1)");
    const r = run(dir, "serve", "--port", "1");
    assert.equal(r.status, 1);
    assert.match(r.stderr, /is of a newer program than this one .* restore a backup/s);
    assert.equal(store({ dir }, "SELECT COUNT(*) AS n FROM schema_version")[0].n, 2);
    rmSync(dir, { recursive: true, force: true });
  });
});
