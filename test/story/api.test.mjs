// api.test.mjs — the door for machines: every route with the right rights, the wrong ones and none; and the laws that hold for all of them.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Browser, pdf, store, start } from "./lib.mjs";

let s, doc, accounts;
const tokens = new Map(), done = new Map(); // done: operationId -> how it was called rightly
const ALL = ["doc", "ho-so:ghi", "tai-khoan:ghi", "quan-tri"], citizenLogin = /^(09\d{8}|\d{10,})$/;

before(async () => {
  s = await start();
  accounts = store(s, "SELECT a.login, a.id, a.phone, p.id AS person, p.name, p.cccd FROM account a JOIN person p ON p.id = a.person_id WHERE p.kind = 1 ORDER BY a.id");
  doc = await (await fetch(`${s.base}/api/v1/openapi.json`)).json();
});
after(() => s.stop());

/** A token made on the page, as a person makes one; of the scopes that the page offers. */
async function token(login, scopes = ALL, days = "30") {
  const k = `${login} ${scopes}`;
  if (tokens.has(k)) return tokens.get(k);
  const b = new Browser(s), citizen = citizenLogin.test(login), page = citizen ? "/tai-khoan/ma-truy-cap" : "/can-bo/ma-truy-cap";
  if (citizen) await b.loginCitizen(login); else await b.loginStaff(login);
  await b.get(page);
  await b.submit({ ten: "phần mềm thử", "pham-vi": scopes.filter((x) => b.html.includes(`value="${x}"`)), "so-ngay": days }, page);
  const made = b.html.match(/mc_[0-9a-f]{64}/)?.[0];
  assert.ok(made, `${login} makes a token: ${b.text.slice(0, 300)}`);
  tokens.set(k, made);
  return made;
}
async function raw(method, path, { auth, body, headers = {} } = {}) {
  const init = { method, headers: { ...headers }, redirect: "manual" };
  if (auth) init.headers.authorization = `Bearer ${auth}`;
  if (body instanceof FormData || typeof body === "string" || body instanceof URLSearchParams) init.body = body;
  else if (body !== undefined) { init.body = JSON.stringify(body); init.headers["content-type"] = "application/json"; }
  const r = await fetch(`${s.base}/api/v1${path}`, init);
  const out = { status: r.status, headers: r.headers, text: await r.text() };
  try { out.json = JSON.parse(out.text); } catch { /* a file */ }
  return out;
}
/** The operation that a path belongs to: a literal part wins over a variable one. */
function operation(method, path) {
  const parts = path.split("?")[0].split("/");
  const fits = Object.entries(doc.paths).filter(([p, o]) => o[method.toLowerCase()] && p.split("/").length === parts.length && p.split("/").every((x, i) => x.startsWith("{") ? parts[i] : x === parts[i]));
  fits.sort((a, b) => (a[0].match(/{/g)?.length ?? 0) - (b[0].match(/{/g)?.length ?? 0));
  return fits[0] && { path: fits[0][0], ...fits[0][1][method.toLowerCase()] };
}
/** A call that must succeed, and is remembered. */
async function ok(login, method, path, body, { status, ...more } = {}) {
  const r = await raw(method, path, { auth: await token(login), body, ...more }), op = operation(method, path);
  assert.ok(op, `${method} ${path} is in openapi.json`);
  assert.ok(status ? r.status === status : r.status === 200 || r.status === 201, `${login} ${method} ${path}: ${r.status} ${r.text.slice(0, 500)}`);
  assert.ok(op.responses[r.status], `${r.status} of ${op.operationId} is declared`);
  if (/json/.test(r.headers.get("content-type"))) assert.ok(r.json, `${path} is JSON`);
  assert.equal(r.headers.get("set-cookie"), null, "no cookie for a machine");
  if (r.status < 300 && !done.has(op.operationId)) done.set(op.operationId, { login, method, path, body });
  return r.json ?? r;
}
const get = (login, path, more) => ok(login, "GET", path, undefined, more);
const post = (login, path, body = {}, more) => ok(login, "POST", path, body, more);
const local = (location) => location.replace(/^\/api\/v1/, "");
function form(values) { const f = new FormData(); for (const [k, v] of Object.entries(values)) v?.body !== undefined ? f.append(k, new Blob([v.body], { type: v.type }), v.name) : f.append(k, v); return f; }
/** Who may act on it now. */
function holder(code) {
  const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
    WHERE c.code = '${code}' AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
  assert.ok(h, `somebody can hold ${code}`);
  return h.login;
}
const act = (code, verb, body = {}, who = holder(code), more) => post(who, `/ho-so/${code}/viec/${verb}`, body, more);

/** What a draft's step asks, answered well enough. */
function answers(step) {
  const v = {}, files = {};
  for (const f of step.fields) {
    if (step.values[f.name]) { v[f.name] = step.values[f.name]; continue; }
    if (f.type === "file") { if (f.required) files[f.name] = pdf(f.name); }
    else if (f.type === "choice" && f.options?.length) v[f.name] = f.many ? [f.options[0].value] : f.options[0].value;
    else if (f.type === "bool") v[f.name] = true;
    else if (f.type === "day") v[f.name] = "2022-03-05";
    else if (/birth_year/.test(f.name)) v[f.name] = 1990;
    else if (f.type === "int") v[f.name] = 2;
    else if (/cccd|number/.test(f.name)) v[f.name] = "082192990001";
    else if (/phone/.test(f.name)) v[f.name] = "0900020000";
    else if (/email/.test(f.name)) v[f.name] = "a@example.com";
    else v[f.name] = "Nguyễn Thị Lan";
  }
  return { v, files };
}
async function begin(login, code = "1.001193") {
  const about = await get(login, `/nop/${code}`), noi = about.fields.find((f) => f.name === "noi").options[0].value;
  return post(login, `/nop/${code}`, { cho: "self", noi: Number(noi) }, { status: 201 });
}
/** A birth registered online from the beginning to the confirmation. */
async function file(login, code) {
  const draft = await begin(login, code);
  let at = local(draft.location);
  for (let i = 0; i < 20; i++) {
    const step = await get(login, at);
    if (step.title === step.steps.at(-1).title) break;
    const { v, files } = answers(step);
    const next = Object.keys(files).length ? await post(login, at, form({ ...v, ...files })) : await post(login, at, v);
    at = local(next.location);
  }
  return { key: draft.key, at, ...(await post(login, `/nop/ho-so/${draft.key}/gui`, {}, { status: 201 })) };
}
async function receive(login = "mytho.mc1", procedure = "2.000815", who = {}, more = {}) {
  const ask = await get(login, `/tiep-nhan?thu-tuc=${procedure}`), body = { "thu-tuc": procedure, so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678", "so-bo": 1, nhan: "1", ...who };
  for (const p of ask.papers ?? []) body[`chinh-${p.seq}`] = Math.max(1, p.originals), body[`sao-${p.seq}`] = p.copies;
  const r = await post(login, "/tiep-nhan", body, { status: 201, ...more });
  assert.ok(r.code, JSON.stringify(r));
  return r.code;
}

describe("what it says of itself", () => {
  test("openapi.json is valid OpenAPI 3.1, its operation ids differ, and every operation names a scope and its problems", async (t) => {
    assert.match(doc.openapi, /^3\.1/);
    const ids = [];
    for (const [path, ops] of Object.entries(doc.paths))
      for (const op of Object.values(ops)) {
        ids.push(op.operationId);
        assert.ok(op.summary, path);
        assert.ok(ALL.includes(op.security[0].token[0]), op.operationId);
        for (const code of ["401", "403", "404", "429"]) assert.ok(op.responses[code], `${op.operationId} ${code}`);
        assert.deepEqual([...path.matchAll(/{(\w+)}/g)].map((m) => m[1]), op.parameters.filter((p) => p.in === "path").map((p) => p.name));
      }
    assert.equal(new Set(ids).size, ids.length);
    const folder = join(dirname(fileURLToPath(import.meta.url)), "../api");
    if (!existsSync(join(folder, "node_modules"))) return t.skip("test/api is not installed");
    const { Validator } = await import(join(folder, "node_modules/@seriousme/openapi-schema-validator/index.js"));
    const v = new Validator(), result = await v.validate(structuredClone(doc));
    assert.ok(result.valid, JSON.stringify(result.errors)?.slice(0, 2000));
  });
});

describe("the public's side", () => {
  test("catalogue, board, open data, tracking", async () => {
    const list = await get("0900020000", "/thu-tuc?q=khai+sinh");
    assert.ok(list.data.some((p) => p.code === "1.001193"));
    const one = await get("0900020000", "/thu-tuc/1.001193");
    assert.ok(one.papers.length && one.steps.length);
    await get("0900020000", "/nop?q=khai+sinh");
    const report = await get("thanhtra", "/bao-cao?ky=nam&theo=cap");
    const listed = await get("thanhtra", "/bao-cao/ho-so?ky=nam&theo=cap&o=tiep-nhan&dong=commune");
    assert.equal(listed.count, report.dong.find((d) => d.ma === "commune")["tiep-nhan"]);
    assert.equal((await get("thanhtra", "/bao-cao/bieu/a?ky=nam")).bieu.tong["tong-tiep-nhan"], report.tong["ton-ky-truoc"] + report.tong["tiep-nhan"]);
    const board = await get("0900020000", "/cong-khai");
    assert.equal(board.total.received, board.data.reduce((n, x) => n + x.received, 0));
    await get("0900020000", `/cong-khai/${board.data[0].code}`);
    await get("0900020000", "/du-lieu-mo/dung-han.json");
    assert.match((await get("0900020000", "/du-lieu-mo/dung-han.csv")).text, /^thang,/);
    assert.ok((await get("0900020000", "/du-lieu-mo/co-quan.json")));
    const code = await receive(), [{ lookup }] = store(s, `SELECT d.lookup FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.code = '${code}'`);
    const found = await post("0900020000", "/tra-cuu", { ma: code, "xac-nhan": lookup });
    assert.equal(found.code, code);
    assert.equal(found.history[0].actor, undefined, "no officials' names for the public");
    const missed = await raw("POST", "/tra-cuu", { auth: await token("0900020000"), body: { ma: code, "xac-nhan": "sai" } });
    assert.equal(missed.status, 422);
    assert.equal(missed.json.errors[0].field, "ma");
    await get("0900020000", `/bien-nhan/${code}/${lookup}`);
    await get("0900020000", `/bien-nhan/${code}/${lookup}/nhat-ky.json`);
  });
  test("numbers at the counters: taken, called, shown", async () => {
    const taken = await post("0900020000", "/lay-so/tt-hcc", {}, { status: 201 });
    assert.equal(taken.no, "1");
    await get("0900020000", "/lay-so/tt-hcc");
    const before = await get("tthcc.mc1", "/goi-so?quay=2");
    assert.equal(before.waiting, 1);
    assert.equal((await post("tthcc.mc1", "/goi-so", { quay: 2, sau: before.no })).no, "1");
    assert.equal((await get("0900020000", "/bang-so/tt-hcc")).data[0].counter, 2);
    const none = await raw("POST", "/goi-so", { auth: await token("tthcc.mc1"), body: { quay: 2, sau: 1 } });
    assert.equal(none.status, 422, "a warning to a person is a problem to a machine");
  });
});

describe("a citizen's side", () => {
  test("a birth is registered, supplemented, withdrawn; each thing is read back", async () => {
    const draft = await begin("0900020000");
    let at = local(draft.location), fileId;
    for (let i = 0; i < 20 && !fileId; i++) { // until a file was left in the draft
      const step = await get("0900020000", at), { v, files } = answers(step);
      const upload = step.fields.find((f) => f.type === "file");
      if (upload) files[upload.name] ??= pdf("giay");
      at = local((await post("0900020000", at, Object.keys(files).length ? form({ ...v, ...files }) : v)).location);
      fileId = (await get("0900020000", at)).files[0]?.id;
    }
    assert.match((await get("0900020000", `/nop/ho-so/${draft.key}/tep/${fileId}`)).text, /^%PDF/);
    await post("0900020000", `/nop/ho-so/${draft.key}/xoa`);
    const filed = await file("0900020000"), code = filed.code;
    assert.equal(filed.location, `/api/v1/nop/ho-so/${filed.key}/xong`);
    assert.equal((await get("0900020000", `/nop/ho-so/${filed.key}/xong`)).code, code);
    assert.ok((await get("0900020000", "/cua-toi")).data.some((c) => c.code === code));
    const mine = await get("0900020000", `/cua-toi/${code}`);
    assert.match((await get("0900020000", `/cua-toi/tep/${mine.files[0].id}`)).text, /^%PDF/);
    await get("0900020000", `/cua-toi/${code}/nhat-ky.json`);
    await act(code, "tiep-nhan");
    assert.ok((await get("0900020000", `/cua-toi/${code}/han.json`)));
    assert.match((await get("0900020000", `/cua-toi/${code}/lich.ics`)).text, /^BEGIN:VCALENDAR/);
    for (let i = 0; i < 6 && !(await get(holder(code), `/ho-so/${code}`)).verbs.some((v) => v.code === "yeu-cau-bo-sung"); i++) await act(code, "chuyen-buoc", { note: "Xong", outcome: 1 });
    await act(code, "yeu-cau-bo-sung", { note: "Thiếu giấy chứng sinh bản chính", answer_by: "2022-04-05" });
    await post("0900020000", `/cua-toi/${code}/bo-sung`, form({ "tep-0": pdf("bo-sung"), note: "Xin gửi" }));
    const again = await raw("POST", `/cua-toi/${code}/bo-sung`, { auth: await token("0900020000"), body: { note: "lần nữa" } });
    assert.equal(again.status, 409);
    const bare = await raw("POST", `/cua-toi/${code}/rut`, { auth: await token("0900020000"), body: {} });
    assert.equal(bare.status, 422);
    assert.equal(bare.headers.get("content-type"), "application/problem+json");
    assert.deepEqual(bare.json.errors.map((e) => e.field), ["note"]);
    await post("0900020000", `/cua-toi/${code}/rut`, { note: "Không cần nữa" });
  });
  test("a delivered dossier is rated", async () => {
    const { code } = await file("0900020000");
    const early = await raw("POST", `/cua-toi/${code}/danh-gia`, { auth: await token("0900020000"), body: { m3: "2", m4: "2", m6: "1", m7: "2", m8: "2" } });
    assert.equal(early.status, 409);
    store(s, `UPDATE case_ SET status = 10, state = 3, ended_at = ${s.now} WHERE code = '${code}'`);
    await post("0900020000", `/cua-toi/${code}/danh-gia`, { m3: "2", m4: "2", m6: "1", m7: "2", m8: "2", "loi-nhan": "Nhanh" });
  });
  test("account, mandates, claims", async () => {
    assert.ok(await get(accounts[2].login, "/tai-khoan/du-lieu-cua-toi/tai"));
    await post(accounts[2].login, "/tai-khoan/xoa-du-lieu", { "ly-do": "Không dùng nữa" });
    await post("0900020000", "/tai-khoan/lien-he", { email: "moi@example.com", "dia-chi": "12 Lê Lợi" });
    assert.equal((await get("0900020000", "/tai-khoan")).email, "moi@example.com");
    await post("0900020000", "/uy-quyen", { so: accounts[1].phone, "ho-ten": accounts[1].name, "pham-vi": "all", tu: "2022-03-25", den: "2022-04-25" });
    const id = (await get("0900020000", "/uy-quyen")).given[0].id;
    await post(accounts[1].login, `/uy-quyen/${id}/nhan`);
    await post("0900020000", `/uy-quyen/${id}/cham-dut`);
    const code = await receive("mytho.mc1", "2.000815"), { lookup } = await get("mytho.mc1", `/tiep-nhan/xong/${code}`);
    await post("0900020000", "/nhan-ho-so", { ma: code, "tra-cuu": lookup });
    assert.ok((await get("0900020000", "/cua-toi")).data.some((c) => c.code === code));
  });
});

describe("an official's side", () => {
  test("intake, inbox, search, each act to the end, fee and file", async () => {
    const code = await receive("mytho.mc1", "2.000815", { so: "082090009999", ten: "Lê Thị Máy" });
    await get("mytho.mc1", "/tiep-nhan/nguoi.json?q=082090009999");
    await get("mytho.mc1", "/tiep-nhan/thu-tuc.json?q=chung+thuc");
    await get("mytho.mc1", "/tiep-nhan/truc-tuyen");
    assert.equal((await get("mytho.mc1", `/tim?q=${code}`)).data[0].code, code);
    const seen = await get("mytho.mc1", `/ho-so/${code}`);
    assert.equal(seen.dossier.applicant, "Lê Thị Máy");
    await get("mytho.mc1", `/ho-so/${code}/han.json`);
    await post("mytho.mc1", `/ho-so/${code}/them-tep`, form({ tep: pdf("ban-chup") }));
    const file_ = (await get("mytho.mc1", `/ho-so/${code}`)).files[0];
    assert.match((await get("mytho.mc1", `/tep/${file_.id}`)).text, /^%PDF/);
    store(s, `UPDATE dossier SET fee_vnd = 20000 WHERE case_id = (SELECT id FROM case_ WHERE code = '${code}')`);
    await post("mytho.mc1", `/ho-so/${code}/thu-phi`, { "so-tien": 20000, version: (await get("mytho.mc1", `/ho-so/${code}`)).version });
    const over = await raw("POST", `/ho-so/${code}/thu-phi`, { auth: await token("mytho.mc1"), body: { "so-tien": 1 } });
    assert.equal(over.status, 422);
    assert.ok((await get(holder(code), "/viec?loc=cho-nhan")).tabs.length);
    for (let i = 0; i < 12; i++) {
      const who = holder(code), { verbs, status } = await get(who, `/ho-so/${code}`);
      if (status === 10) break;
      const verb = ["ky-duyet", "tra-ket-qua", "phan-cong", "chuyen-buoc"].find((v) => verbs.some((x) => x.code === v));
      assert.ok(verb, JSON.stringify(verbs));
      const asks = await get(who, `/ho-so/${code}/viec/${verb}`), body = {};
      for (const f of asks.fields) if (f.required || f.name === "note") body[f.name] = f.options?.length ? (f.name === "outcome" ? f.options[0].value : Number(f.options[0].value)) : "Đã xong.";
      await act(code, verb, body, who);
      if (["tra-ket-qua"].includes(verb)) break;
    }
    assert.equal(store(s, `SELECT status FROM case_ WHERE code = '${code}'`)[0].status, 10);
  });
  test("a batch says of each dossier what became of it", async () => {
    const code = await receive("tthcc.mc1", "2.000488");
    const r = await post(holder(code), "/viec", { viec: "nhan-xu-ly", chon: [code, "H58.1-000000-0000"] });
    assert.deepEqual(r.data.map((x) => x.done), [true, false]);
  });
  test("an act on a whole list is done in the background, and says how far it is", async () => {
    const code = await receive("tthcc.mc1", "2.000488"), who = holder(code);
    const made = await post(who, "/viec/hang-loat", { viec: "nhan-xu-ly", loc: "cho-nhan" });
    const path = made.location.replace("/api/v1", "");
    let at;
    for (let i = 0; i < 300 && !at?.over; i++) { at = await get(who, path); await new Promise((ok) => setTimeout(ok, 50)); }
    assert.equal(at.done + at.refused, at.n);
    assert.ok(at.done >= 1 && at.over && at.act === "nhan-xu-ly");
    assert.equal(store(s, `SELECT holder_id FROM case_ WHERE code = '${code}'`)[0].holder_id, store(s, `SELECT id FROM staff WHERE login = '${who}'`)[0].id);
    assert.ok((await get(who, "/viec/hang-loat")).data.some((x) => path.endsWith(`/${x.key}`)));
    await post(who, `${path}/dung`); // over already: nothing to stop
    assert.equal((await get(who, path)).done, at.done);
  });
  test("leader's desk, register, the one-stop's day, own account, substitutes", async () => {
    await get("mytho.ct", "/ban-lanh-dao");
    await get("tthcc.mc1", "/so-theo-doi?tu=2022-03-01&den=2022-03-31");
    await get("tthcc.mc1", "/so-theo-doi/csv");
    await get("mytho.tmc", "/mot-cua");
    assert.ok((await get("stp.cv1", "/can-bo/tai-khoan")).roles.length);
    const { fields } = await get("stp.cv1", "/can-bo/thay-the"), me = store(s, "SELECT id FROM staff WHERE login = 'stp.cv1'")[0].id;
    const other = fields.find((f) => f.name === "thay").options.find((o) => Number(o.value) !== me).value;
    await post("stp.cv1", "/can-bo/thay-the", { vang: me, thay: Number(other), tu: "2022-03-28", den: "2022-03-29", "ly-do": "Đi học" });
    const id = (await get("stp.cv1", "/can-bo/thay-the")).data.find((x) => x.absent_id === me).id;
    await post("stp.cv1", `/can-bo/thay-the/${id}/ket-thuc`);
  });
});

describe("an administrator's side", () => {
  test("people, roles, locks, substitutes", async () => {
    const list = await get("admin", "/quan-tri/can-bo?tim=stp.cv1"), id = list.data[0].id;
    await get("admin", "/quan-tri");
    const { fields } = await get("admin", "/quan-tri/can-bo/moi"), place = fields.find((f) => f.name === "co-quan").options[0].value;
    const made = await post("admin", "/quan-tri/can-bo/moi", { "ten-dang-nhap": "may.moi", "ho-ten": "Nguyễn Văn Máy", "vai-tro": "specialist", "co-quan": place }, { status: 201 });
    assert.equal(made.password, undefined, "no password leaves through this door");
    const path = `/quan-tri/can-bo/${made.id}`;
    await post("admin", `${path}/vai-tro`, { "vai-tro": "counter", "co-quan": place });
    const person = await get("admin", path);
    await post("admin", `${path}/vai-tro/${person.roles.find((r) => r.role === 1).id}/ket-thuc`);
    await post("admin", `${path}/khoa`);
    await post("admin", `${path}/mo-khoa`);
    await post("admin", `${path}/phien`);
    await post("admin", `/quan-tri/can-bo/${id}/thay-the`, { "nguoi-thay": "stp.tp", "thay-tu": "2022-05-03", "thay-den": "2022-05-04", "ly-do": "Nghỉ phép" });
    const sub = (await get("admin", `/quan-tri/can-bo/${id}`)).substitutions.at(-1).id;
    await post("admin", `/quan-tri/can-bo/${id}/thay-the/${sub}/ket-thuc`);
  });
  test("settings, logs, messages, procedures, calendar", async () => {
    await get("admin", "/quan-tri/cai-dat");
    const was = (await get("admin", "/quan-tri/cai-dat/rating_edit_days")).value;
    await post("admin", "/quan-tri/cai-dat/rating_edit_days", { "gia-tri": String(Number(was) + 1) });
    const first = await get("admin", "/quan-tri/nhat-ky");
    assert.equal(first.data[0].what, "setting");
    await get("thanhtra", `/quan-tri/ai-da-doc?ma=${store(s, "SELECT c.code FROM case_ c JOIN read_log r ON r.case_id = c.id ORDER BY c.id LIMIT 1")[0].code}`);
    await get("admin", "/quan-tri/tin-nhan");
    store(s, `UPDATE notice SET gave_up_at = ${s.now}, sent_at = 0 WHERE id IN (SELECT MAX(id) FROM notice UNION SELECT MIN(id) FROM notice)`);
    const failed = await get("admin", "/quan-tri/tin-nhan?loai=khong-gui-duoc");
    await post("admin", `/quan-tri/tin-nhan/${failed.data[0].id}/gui-lai`);
    await post("admin", "/quan-tri/tin-nhan/gui-lai");
    await get("admin", "/quan-tri/thu-tuc?tim=khai+sinh");
    assert.ok((await get("admin", "/quan-tri/thu-tuc/1.001193")).steps.length);
    await get("admin", "/quan-tri/lich?nam=2022");
    await receive("tthcc.mc1", "2.000488"); // an open promise that a holiday moves
    await post("admin", "/quan-tri/lich", { lop: "province", ngay: "2022-03-28", loai: "CLOSED", ten: "Bão", "quyet-dinh": "Công điện số 1" });
    const moves = await get("admin", "/quan-tri/lich/tinh-lai-han");
    assert.ok(moves.data.length, "a storm moves promises");
    await post("admin", "/quan-tri/lich/tinh-lai-han", { chon: [moves.data[0].chon], "quyet-dinh": "Công điện số 1", "phien-ban": String(moves["phien-ban"]), "xac-nhan": true });
  });
  test("webhooks and incidents", async () => {
    const { fields } = await get("admin", "/quan-tri/webhook/moi"), events = [fields.find((f) => f.name === "su-kien").options[0].value];
    const hook = { ten: "Trục liên thông", url: "https://hook.invalid/nhan", "su-kien": events };
    const made = await post("admin", "/quan-tri/webhook/moi", hook, { status: 201, headers: { "idempotency-key": "hook" } });
    assert.ok(made.secret, "told once");
    const again = await raw("POST", "/quan-tri/webhook/moi", { auth: await token("admin"), body: hook, headers: { "idempotency-key": "hook" } });
    assert.equal(again.json.secret, undefined, "and not kept");
    const path = local(made.location);
    await get("admin", path);
    await get("admin", `${path}/sua`);
    await post("admin", `${path}/sua`, { ...hook, ten: "Trục mới" });
    for (const verb of ["thu", "tat", "bat", "doi-khoa", "xoa"]) await post("admin", `${path}/${verb}`);
    for (const k of ["a", "b"]) store(s, `INSERT INTO incident (kind, key, ref, subject, error, at, cleared_at, cleared_by, note) VALUES ('job', 'thu-${k}', 0, 'Việc thử', 'lỗi', ${s.now}, 0, 0, '')`);
    const list = (await get("admin", "/quan-tri/su-co")).data;
    await get("admin", `/quan-tri/su-co/${list[0].id}`);
    await post("admin", `/quan-tri/su-co/${list[0].id}/dong`, { "ghi-chu": "đã xem" });
    const [notice] = store(s, `SELECT id FROM notice WHERE gave_up_at = 0 ORDER BY id DESC LIMIT 1`);
    store(s, `UPDATE notice SET gave_up_at = ${s.now}, sent_at = 0 WHERE id = ${notice.id}; INSERT INTO incident (kind, key, ref, subject, error, at, cleared_at, cleared_by, note) VALUES ('message', 'message-${notice.id}', ${notice.id}, 'Tin nhắn', 'lỗi', ${s.now}, 0, 0, '')`);
    await get("admin", "/quan-tri/su-co?nhom=message");
    const [{ id }] = store(s, `SELECT id FROM incident WHERE key = 'message-${notice.id}'`);
    await post("admin", `/quan-tri/su-co/${id}/thu-lai`);
    await post("admin", "/quan-tri/su-co/thu-lai");
  });
  test("definitions go out as CSV and come back, checked and published", async () => {
    const kinds = (await get("admin", "/quan-tri/du-lieu")).data, kind = kinds.find((k) => k.file === "settings.csv");
    await get("admin", `/quan-tri/du-lieu/loai/${kind.id}`);
    const csv = (await get("admin", local(kind.csv))).text;
    const bad = await raw("POST", "/quan-tri/du-lieu", { auth: await token("admin"), body: form({ tep: { name: "settings.csv", type: "text/csv", body: "key,valu\nx,1\n" } }) });
    assert.equal(bad.status, 422);
    assert.ok(bad.json.errors.length);
    const changed = csv.replace(/^(draft_days),\d+/m, "$1,31");
    assert.notEqual(changed, csv);
    const checked = await post("admin", "/quan-tri/du-lieu", form({ tep: { name: "settings.csv", type: "text/csv", body: changed } }), { status: 201 });
    const diff = await get("admin", local(checked.location));
    assert.equal(diff.changes, 1);
    await post("admin", local(checked.location), { "quyet-dinh": "QĐ thử", "khac-biet": diff["khac-biet"] });
  });
});

describe("laws that hold for every route", () => {
  const body = (x) => x instanceof FormData ? x : x ?? {};
  const operations = () => Object.entries(doc.paths).flatMap(([path, ops]) => Object.entries(ops).map(([method, op]) => ({ path, method: method.toUpperCase(), ...op })));

  test("lists without arguments that nothing above called answer too", async () => {
    for (const op of operations()) {
      if (done.has(op.operationId) || op.method !== "GET" || op.path.includes("{")) continue;
      for (const login of ["admin", "thanhtra", "tthcc.gd", "tthcc.mc1", "0900020000"]) {
        const r = await raw("GET", op.path, { auth: await token(login) });
        assert.notEqual(r.status, 500, `${op.path}: ${r.text}`);
        if (r.status === 200) { done.set(op.operationId, { login, method: "GET", path: op.path }); break; }
      }
    }
  });
  test("no token: 401, and how to bring one; a token that is not one: 401", async () => {
    for (const op of operations()) {
      const c = done.get(op.operationId), path = c?.path ?? op.path.replace(/{\w+}/g, "1");
      for (const auth of [undefined, `mc_${"0".repeat(64)}`]) {
        const r = await raw(op.method, path, { auth, body: op.method === "POST" ? {} : undefined });
        assert.equal(r.status, 401, `${op.method} ${path}`);
        assert.match(r.headers.get("www-authenticate"), /^Bearer/);
        assert.equal(r.headers.get("content-type"), "application/problem+json");
        assert.equal(r.json.status, 401);
      }
    }
  });
  test("a token without the scope: 403, whoever its owner is", async () => {
    for (const op of operations()) {
      const need = op.security[0].token[0], c = done.get(op.operationId);
      const path = c?.path ?? op.path.replace(/{\w+}/g, "1"), auth = await token(c?.login ?? "admin", [need === "doc" ? "ho-so:ghi" : "doc"]);
      const r = await raw(op.method, path, { auth, body: op.method === "POST" ? {} : undefined });
      assert.equal(r.status, 403, `${op.method} ${path}: ${r.text}`);
      assert.match(r.headers.get("www-authenticate"), /insufficient_scope/);
    }
  });
  test("an owner without the right: 404, as if it were not there", async () => {
    let n = 0;
    for (const op of operations()) {
      const c = done.get(op.operationId);
      if (!c) continue;
      const anybody = /^\/(thu-tuc|nop$|tra-cuu|bien-nhan|cong-khai|du-lieu-mo|lay-so|bang-so|nhat-ky)/.test(op.path); // the public's: only a scope is asked
      if (anybody) continue;
      const other = citizenLogin.test(c.login) ? "stp.cv1" : "0900020003";
      const auth = await token(other), scopes = op.security[0].token[0];
      const r = await raw(op.method, c.path, { auth, body: op.method === "POST" ? body(c.body) : undefined });
      assert.ok(r.status === 404 || scopes === "quan-tri" && r.status === 403, `${other} ${op.method} ${c.path}: ${r.status} ${r.text.slice(0, 200)}`); // the page offers "quan-tri" to nobody else
      n++;
    }
    assert.ok(n > 50, `${n} routes`);
  });
  test("the neighbour's dossier, draft, file and mandate are not there: 404", async () => {
    let n = 0;
    for (const op of operations()) {
      const c = done.get(op.operationId);
      if (!c || !/^\/(ho-so|cua-toi|nop\/ho-so|tep|uy-quyen|tiep-nhan\/xong)\/.*{/.test(op.path) && !/^\/(cua-toi|tep)\/{/.test(op.path)) continue;
      const other = citizenLogin.test(c.login) ? accounts[3].login : "caibe.mc1";
      const auth = await token(store(s, `SELECT 1 FROM staff WHERE login = '${other}'`).length || citizenLogin.test(other) ? other : farAway());
      const r = await raw(op.method, c.path, { auth, body: op.method === "POST" ? body(c.body) : undefined });
      assert.equal(r.status, 404, `${other} ${op.method} ${c.path}: ${r.text.slice(0, 300)}`);
      n++;
    }
    assert.ok(n > 20, `${n} routes`);
  });
  test("every route of openapi.json was called with the right rights", () => {
    assert.deepEqual(operations().filter((op) => !done.has(op.operationId)).map((op) => `${op.method} ${op.path}`), []);
  });
});
/** A clerk of a counter that has nothing to do with the dossiers above. */
function farAway() {
  return store(s, `SELECT s.login FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 1 JOIN agency g ON g.id = r.agency_id
    WHERE s.active = 1 AND s.password <> '' AND s.must_change = 0 AND g.code NOT LIKE '%my-tho%' AND g.code <> 'tt-hcc' AND s.login NOT LIKE 'mytho%' ORDER BY s.id DESC LIMIT 1`)[0].login;
}

describe("bodies", () => {
  const wrong = async (body, headers) => raw("POST", "/tai-khoan/lien-he", { auth: await token("0900020000"), body, headers });
  const json = { "content-type": "application/json" };
  test("JSON is read strictly", async () => {
    for (const [text, why] of [["{", /JSON/], ["[1]", /object/], ['{"email":"a@b.vn","email":"c@d.vn"}', /duplicate/i], ['{"email":{"a":{"b":1}}}', /deeper/], ['{"email":1.5}', /whole/], [`{"email":"${"x".repeat(1 << 20)}"}`, /larger|/]]) {
      const r = await wrong(text, json);
      assert.ok([400, 413].includes(r.status), `${text.slice(0, 40)}: ${r.status}`);
      assert.match(r.json.detail ?? "", why);
    }
    assert.equal((await wrong("email=a", { "content-type": "text/plain" })).status, 415);
  });
  test("a field that the route does not read is named, not forgotten", async () => {
    const r = await wrong({ emai: "a@b.vn" });
    assert.equal(r.status, 422);
    assert.equal(r.json.errors[0].field, "emai");
  });
  test("forms are read as well, and cookies are not", async () => {
    await raw("POST", "/tai-khoan/lien-he", { auth: await token("0900020000"), body: { email: "giu@example.com" } });
    await raw("POST", "/tai-khoan/lien-he", { auth: await token("0900020000"), body: {} });
    assert.equal(store(s, "SELECT p.email FROM person p JOIN account a ON a.person_id = p.id WHERE a.login = '0900020000'")[0].email, "giu@example.com", "what is not sent stays");
    const r = await raw("POST", "/tai-khoan/lien-he", { auth: await token("0900020000"), body: new URLSearchParams({ email: "b@example.com", "dia-chi": "" }) });
    assert.equal(r.status, 200);
    const b = new Browser(s);
    await b.loginCitizen("0900020000");
    const cookie = [...b.jar].map(([k, v]) => `${k}=${v}`).join("; ");
    assert.equal((await raw("GET", "/tai-khoan", { headers: { cookie } })).status, 401);
  });
  test("another method is 405 and says which is right", async () => {
    const r = await raw("POST", "/thu-tuc", { auth: await token("0900020000"), body: {} });
    assert.equal(r.status, 405);
    assert.match(r.headers.get("allow"), /GET/);
    const put = await raw("PUT", "/thu-tuc", { auth: await token("0900020000"), body: {} }); // refused before any handler
    assert.equal(put.status, 405);
    assert.equal(put.headers.get("content-type"), "application/problem+json");
  });
});

describe("doing a thing once", () => {
  test("the same key gives the same answer and one dossier; another body is refused; two at once are one", async () => {
    const login = "mytho.mc1", count = () => store(s, "SELECT COUNT(*) AS n FROM case_")[0].n, before = count();
    const body = { "thu-tuc": "2.000815", so: "082090007777", ten: "Phạm Một Lần", loai: "citizen", "so-bo": 1, nhan: "1", "ghi-chu": "không cần giấy" };
    const send = async (b) => raw("POST", "/tiep-nhan", { auth: await token(login), body: b, headers: { "idempotency-key": "k-1" } });
    const first = await send(body), second = await send(body), other = await send({ ...body, ten: "Phạm Hai Lần" });
    assert.equal(first.status, 201, first.text);
    assert.equal(second.status, 201);
    assert.equal(second.text, first.text);
    assert.equal(second.headers.get("location"), first.headers.get("location"));
    assert.equal(second.headers.get("idempotency-replayed"), "true");
    assert.equal(other.status, 422);
    assert.equal(count(), before + 1);
    const many = await Promise.all(Array.from({ length: 12 }, async () => raw("POST", "/tiep-nhan", { auth: await token(login), body: { ...body, so: "082090007778" }, headers: { "idempotency-key": "k-2" } })));
    assert.ok(many.every((r) => r.status === 201 || r.status === 409), many.map((r) => r.status).join());
    assert.ok(many.some((r) => r.status === 201));
    assert.equal(count(), before + 2);
    const wrong = async (b) => raw("POST", "/tiep-nhan", { auth: await token(login), body: b, headers: { "idempotency-key": "k-3" } });
    assert.equal((await wrong({ ...body, so: "1" })).status, 422);
    assert.equal((await wrong({ ...body, so: "082090007779" })).status, 201, "a mistake did nothing, so the key is still free");
  });
  test("an answer is kept a day", async () => {
    const auth = await token("0900020000"), call = (n) => raw("POST", "/tai-khoan/lien-he", { auth, body: { email: `n${n}@example.com` }, headers: { "idempotency-key": "ngay" } });
    assert.equal((await call(1)).status, 200);
    s.setClock("2022-03-26T08:59");
    assert.equal((await call(1)).headers.get("idempotency-replayed"), "true");
    s.setClock("2022-03-26T09:01");
    assert.equal((await call(2)).status, 200);
    s.setClock("2022-03-25T09:00");
  });
});

describe("versions and pages", () => {
  test("ETag spares what has not changed; If-Match keeps from acting on what has", async () => {
    const code = await receive("tthcc.mc1", "2.000488"), who = "tthcc.mc1", auth = await token(who);
    const first = await raw("GET", `/ho-so/${code}`, { auth }), etag = first.headers.get("etag");
    assert.match(etag, /^"v\d+-[0-9a-f]+"$/);
    assert.equal((await raw("GET", `/ho-so/${code}`, { auth, headers: { "if-none-match": etag } })).status, 304);
    await post(who, `/ho-so/${code}/them-tep`, form({ tep: pdf() }));
    await act(code, "ghi-chu", { note: "xem lại" }, who);
    const late = await raw("POST", `/ho-so/${code}/viec/ghi-chu`, { auth, body: { note: "theo bản cũ" }, headers: { "if-match": etag } });
    assert.equal(late.status, 412, late.text);
    assert.equal(late.json.type, "urn:motcua:problem:version");
    const now = (await raw("GET", `/ho-so/${code}`, { auth })).headers.get("etag");
    assert.equal((await raw("POST", `/ho-so/${code}/viec/ghi-chu`, { auth, body: { note: "theo bản mới" }, headers: { "if-match": now } })).status, 200);
    const old = await raw("POST", `/ho-so/${code}/viec/ghi-chu`, { auth, body: { note: "x", version: 1 } });
    assert.equal(old.status, 409, "the version may also be in the body");
    const stranger = await raw("POST", `/ho-so/${code}/viec/ghi-chu`, { auth: await token(farAway()), body: { note: "x" }, headers: { "if-match": etag } });
    assert.equal(stranger.status, 404, "a version tells a stranger nothing");
  });
  test("a list is walked by its cursor to the end, each row once", async () => {
    for (const [login, path, key] of [["0900020000", "/thu-tuc", "code"], ["admin", "/quan-tri/can-bo", "id"], ["admin", "/quan-tri/nhat-ky", "id"]]) {
      const seen = new Set();
      let at = path, pages = 0;
      for (; at && pages < 60; pages++) {
        const r = await raw("GET", at, { auth: await token(login) });
        for (const x of r.json.data) { assert.ok(!seen.has(x[key]), `${path} ${x[key]}`); seen.add(x[key]); }
        const link = r.headers.get("link")?.match(/<\/api\/v1([^>]*)>; rel="next"/)?.[1];
        assert.equal(Boolean(link), r.json.next !== null);
        at = link;
      }
      assert.ok(seen.size > 20 && pages < 60, `${path}: ${seen.size} in ${pages}`);
    }
  });
});

describe("tokens", () => {
  test("the store keeps no token; a revoked one, one that is over, and one whose owner is locked are dead", async () => {
    const t = await token("stp.cv1", ["doc"]);
    assert.equal(store(s, `SELECT COUNT(*) AS n FROM api_token WHERE hash = '${t}'`)[0].n, 0);
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 200);
    store(s, "UPDATE staff SET active = 0 WHERE login = 'stp.cv1'");
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 401);
    store(s, "UPDATE staff SET active = 1, locked_until = 9999999999 WHERE login = 'stp.cv1'");
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 401);
    store(s, "UPDATE staff SET locked_until = 0 WHERE login = 'stp.cv1'");
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 200);
    s.setClock("2022-04-25T09:00");
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 401, "thirty days are over");
    s.setClock("2022-03-25T09:00");
    const b = new Browser(s);
    await b.loginStaff("stp.cv1");
    await b.get("/can-bo/ma-truy-cap");
    assert.ok(!b.html.includes(t), "shown once");
    for (let i = 0; i < 20 && /\/thu-hoi"/.test(b.html); i++) await b.submit({}, b.html.match(/action="([^"]*\/thu-hoi)"/)[1]);
    assert.equal((await raw("GET", "/viec", { auth: t })).status, 401);
    tokens.clear();
  });
  test("the number of an erased account comes again, and its tokens do not", async () => {
    const t = await token(accounts[4].login, ["doc"]);
    assert.equal((await raw("GET", "/tai-khoan", { auth: t })).status, 200);
    store(s, `UPDATE account SET created_at = ${s.now + 1} WHERE id = ${accounts[4].id}`);
    assert.equal((await raw("GET", "/tai-khoan", { auth: t })).status, 401);
    store(s, `UPDATE account SET created_at = 1 WHERE id = ${accounts[4].id}`);
  });
  test("a token gives what its owner has now: a role that ended is gone from it", async () => {
    const t = await token("mytho.tmc", ["doc"]);
    assert.equal((await raw("GET", "/mot-cua", { auth: t })).status, 200);
    store(s, "UPDATE staff_role SET valid_to = 1 WHERE staff_id = (SELECT id FROM staff WHERE login = 'mytho.tmc')");
    assert.equal((await raw("GET", "/mot-cua", { auth: t })).status, 404);
  });
  test("a year at most, a name and a scope at least, and only one's own can be revoked", async () => {
    const b = new Browser(s);
    await b.loginCitizen("0900020000");
    await b.get("/tai-khoan/ma-truy-cap");
    await b.submit({ ten: "", "so-ngay": "366" }, "/tai-khoan/ma-truy-cap");
    assert.equal(b.status, 422);
    assert.ok(!/value="quan-tri"/.test(b.html), "a citizen is offered no administration");
    const [{ id }] = store(s, "SELECT id FROM api_token WHERE kind = 2 ORDER BY id LIMIT 1");
    const csrf = b.fields("/tai-khoan/ma-truy-cap").data.get("csrf");
    await b.post(`/tai-khoan/ma-truy-cap/${id}/thu-hoi`, { csrf });
    assert.equal(b.status, 404);
  });
  test("too many requests in a minute: 429 and when to come back", async () => {
    await post("admin", "/quan-tri/cai-dat/api_per_minute", { "gia-tri": "5" });
    s.setClock("2022-03-25T10:00");
    const auth = await token("0900020002", ["doc"]), got = [];
    for (let i = 0; i < 8; i++) got.push(await raw("GET", "/tai-khoan", { auth }));
    assert.deepEqual(got.map((r) => r.status), [200, 200, 200, 200, 200, 429, 429, 429]);
    assert.ok(Number(got[7].headers.get("retry-after")) > 0);
    s.setClock("2022-03-25T10:01");
    assert.equal((await raw("GET", "/tai-khoan", { auth })).status, 200);
  });
});
