// filing.test.mjs — a citizen without JavaScript files online, stops and goes on, supplements, withdraws, rates; and what must not work.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, pdf, store, start } from "./lib.mjs";

let s, accounts, clerk;
const birth = "1.001193", trio = "2.000986";
before(async () => { s = await start({ at: "2022-03-25T09:00" }); accounts = store(s, "SELECT a.login, a.id, p.id AS person, p.name, p.cccd, p.area_code, p.kind FROM account a JOIN person p ON p.id = a.person_id ORDER BY a.id"); });
after(() => s.stop());

async function citizen(i = 0) { const b = new Browser(s); await b.loginCitizen(accounts[i].login); return b; }
/** Values for the fields of the page shown: enough to be right. */
function fill(b) {
  const v = {}, html = b.html.slice(b.html.indexOf('id="noi-dung"'));
  for (const [t] of html.matchAll(/<input\b[^>]*>/g)) {
    const at = (n) => t.match(new RegExp(`\\s${n}="([^"]*)"`))?.[1], name = at("name"), type = at("type");
    if (!name || type === "hidden" || at("value") && !["radio", "checkbox"].includes(type)) continue;
    if (type === "file") { if (!b.html.includes(`for="${name}"`) || !/nếu có/.test(b.html.split(`for="${name}"`)[1].split("</label>")[0])) v[name] = pdf(name); }
    else if (type === "radio" || type === "checkbox") v[name] ??= at("value");
    else if (/-day$/.test(name)) v[name] = "5";
    else if (/-month$/.test(name)) v[name] = "3";
    else if (/-year$/.test(name)) v[name] = "2022";
    else if (/birth_year/.test(name)) v[name] = "1990";
    else if (/cccd|number/.test(name)) v[name] = "082192990001";
    else if (/phone/.test(name)) v[name] = "0900020000";
    else if (/email/.test(name)) v[name] = "a@example.com";
    else if (at("inputmode") === "numeric") v[name] = "2";
    else v[name] = "Nguyễn Thị Lan";
  }
  for (const [, t, inside] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = t.match(/\sname="([^"]*)"/)[1];
    if (!/selected/.test(inside)) v[name] = [...inside.matchAll(/value="([^"]+)"/g)][0][1];
  }
  for (const [, t, inside] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) if (!inside) v[t.match(/\sname="([^"]*)"/)[1]] = "Nội dung";
  return v;
}
const key = (b) => b.url.match(/\/nop\/ho-so\/([0-9a-f]{32})/)[1];
async function begin(b, code, values = {}) {
  await b.get(`/nop/${code}`);
  assert.equal(b.status, 200, b.text.slice(0, 200));
  const noi = b.fields(`/nop/${code}`).data.get("noi") || b.html.match(/name="noi"[\s\S]*?value="(\d+)"/)[1];
  await b.submit({ cho: "self", noi, ...values }, `/nop/${code}`);
  assert.match(b.url, /\/nop\/ho-so\//, b.text.slice(0, 400));
  return key(b);
}
/** Goes on from the page shown to "check answers". */
async function toCheck(b) {
  for (let i = 0; i < 40 && !b.html.includes("/gui\""); i++) {
    const at = b.url;
    await b.submit(fill(b), at.split("?")[0]);
    assert.equal(b.status, 200, `${at}: ${b.text.slice(b.text.indexOf("Có nội dung"), 400)}`);
    assert.notEqual(b.url, at);
  }
}
async function file(b, code, values) { const k = await begin(b, code, values); await toCheck(b); await b.submit({}, `/nop/ho-so/${k}/gui`); return { k, code: b.text.match(/Mã hồ sơ (\S+)/)[1] }; }

test("what can be filed is public; beginning needs an account", async () => {
  const b = new Browser(s);
  await b.get("/nop?q=khai+sinh");
  assert.match(b.text, /1\.001193/);
  await b.get(`/nop/${birth}`);
  assert.match(b.url, /^\/dang-nhap\?tiep=/);
  await b.get("/nop/9.999999");
});

test("a procedure tells what is needed and when it would be due", async () => {
  const b = await citizen();
  await b.get(`/nop/${birth}`);
  for (const w of ["Thời hạn giải quyết", "Nếu được tiếp nhận bây giờ", "Giấy chứng sinh", "Nơi tiếp nhận", "8 giờ làm việc", "Hồ sơ này của ai?"]) assert.ok(b.text.includes(w), w);
  await b.get("/nop/9.999999");
  assert.equal(b.status, 404);
});

test("a birth is registered online from the first page to the confirmation, and a second press changes nothing", async () => {
  const b = await citizen();
  const k = await begin(b, birth);
  assert.ok(b.html.includes(accounts[0].name) || b.html.includes("Bước 1"));
  await toCheck(b);
  assert.match(b.text, /Kiểm tra và nộp hồ sơ/);
  assert.ok(!b.text.includes("còn thiếu"), b.text);
  const before = store(s, "SELECT COUNT(*) AS n FROM case_")[0].n, f = b.fields(`/nop/ho-so/${k}/gui`);
  const twice = await Promise.all([0, 1].map(() => b.request(`/nop/ho-so/${k}/gui`, { method: "POST", body: new URLSearchParams(Object.fromEntries(f.data)) })));
  for (const r of twice) { assert.equal(r.status, 303); assert.match(r.headers.get("location"), /\/xong$/); }
  await b.get(`/nop/ho-so/${k}/xong`);
  assert.match(b.text, /Đã nộp hồ sơ/);
  assert.match(b.text, /Chưa tính hạn\. Cơ quan trả lời trong 8 giờ làm việc/);
  assert.equal(store(s, "SELECT COUNT(*) AS n FROM case_")[0].n, before + 1);
  const code = b.text.match(/Mã hồ sơ (\S+)/)[1], [row] = store(s, `SELECT c.*, d.form_json, d.id_number, d.form_code FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.code = '${code}'`);
  assert.equal(row.status, 1); assert.equal(row.received_at, 0); assert.equal(row.channel, 2);
  assert.equal(row.id_number, accounts[0].cccd); assert.equal(row.form_code, birth);
  assert.ok(!Object.keys(JSON.parse(row.form_json)).some((n) => n.startsWith("_")));
  assert.ok(store(s, `SELECT COUNT(*) AS n FROM attachment WHERE case_id = ${row.id}`)[0].n >= 1);
  await b.get(`/nop/ho-so/${k}/3`);
  assert.match(b.url, /\/xong$/, "the back button ends at the confirmation");
  await b.get(`/cua-toi/${code}`);
  assert.equal(b.status, 200);
  assert.match(b.text, /Đã nộp, chờ tiếp nhận/);
  await b.get(`/tra-cuu?ma=${code}`);
  assert.equal(b.status, 200);
});

test("an answer that is wrong is told at its field with everything typed kept", async () => {
  const b = await citizen();
  await begin(b, birth);
  while (!/mother_cccd/.test(b.html)) await b.submit(fill(b), b.url);
  await b.submit({ ...fill(b), mother_cccd: "123", mother_name: "Trần Thị <b>Út</b>" }, b.url);
  assert.equal(b.status, 422);
  assert.match(b.text, /Số căn cước công dân gồm 12 chữ số/);
  assert.ok(b.html.includes('value="123"') && b.html.includes("&lt;b&gt;Út"));
  assert.ok(!b.html.includes("<b>Út"));
});

test("text in decomposed form is stored composed", async () => {
  const b = await citizen();
  const k = await begin(b, birth);
  while (!/name="child_name"/.test(b.html)) await b.submit(fill(b), b.url);
  await b.submit({ ...fill(b), child_name: "Nguyễn Thị Hồng Ánh".normalize("NFD") }, b.url);
  assert.equal(JSON.parse(store(s, `SELECT json FROM draft WHERE key = '${k}'`)[0].json).child_name, "Nguyễn Thị Hồng Ánh".normalize("NFC"));
});

test("a draft goes on on another phone, from the list, with its files", async () => {
  const b = await citizen(1), k = await begin(b, birth);
  await b.submit(fill(b), b.url);
  const there = b.url, other = await citizen(1);
  await other.get("/nop");
  assert.ok(other.html.includes(`/nop/ho-so/${k}/`));
  await other.get("/cua-toi");
  assert.ok(other.html.includes(there));
  await other.get(there);
  assert.equal(other.status, 200);
  await other.submit({ viec: "de-sau" }, there);
  assert.equal(other.url, "/cua-toi");
  assert.match(other.text, /Ông \(bà\) có thể làm tiếp/);
  await other.get(`/nop/ho-so/${k}/xoa`);
  await other.submit({}, `/nop/ho-so/${k}/xoa`);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM draft WHERE key = '${k}'`)[0].n, 0);
});

test("two tabs on one draft: each saves its page and loses nothing of the other", async () => {
  const one = await citizen(1), k = await begin(one, birth), two = new Browser(s);
  two.jar = one.jar;
  const first = one.url, base = first.replace(/\d+$/, "");
  await two.get(base + (Number(first.match(/\d+$/)[0]) + 1));
  const answers = fill(two);
  await one.submit(fill(one), one.url);
  await two.submit(answers, two.url);
  const saved = JSON.parse(store(s, `SELECT json FROM draft WHERE key = '${k}'`)[0].json);
  for (const n of Object.keys(answers).filter((x) => typeof answers[x] === "string" && !/-(day|month|year)$/.test(x))) assert.ok(saved[n], n);
  assert.ok(Object.keys(saved).length > Object.keys(answers).length - 2);
});

async function toPapers(b, code = birth) { const k = await begin(b, code); while (!/name="tep-0"/.test(b.html)) await b.submit(fill(b), b.url); return k; }

test("papers: what is there is listed, removed, asked for; SVG and HTML are refused with the rest kept", async () => {
  const b = await citizen(1), k = await toPapers(b), here = b.url, names = [...b.html.matchAll(/type="file"[^>]*|name="(tep-\d+)"/g)].map((m) => m[1]).filter(Boolean);
  await b.submit({}, here);
  assert.equal(b.status, 422);
  assert.match(b.text, /Chọn tệp cho giấy tờ/);
  await b.submit({ [names[0]]: pdf("giay-chung-sinh"), "tep-0": { name: "anh.pdf", body: "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>" } }, here);
  assert.equal(b.status, 422);
  assert.match(b.text, /Không nhận tệp HTML, SVG/);
  assert.match(b.text, /giay-chung-sinh\.pdf/);
  const [f] = store(s, `SELECT f.id FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.key = '${k}'`);
  await b.get(`/nop/ho-so/${k}/tep/${f.id}`);
  assert.equal(b.headers.get("content-type"), "application/pdf");
  await b.get(here);
  await b.submit({ "tep-0": { name: "x.html", body: "<!doctype html><script>1</script>" } }, here);
  assert.match(b.text, /Không nhận tệp HTML/);
  await b.get(here);
  await b.submit({ xoa: String(f.id) }, here);
  assert.equal(b.status, 200);
  assert.ok(!b.text.includes("giay-chung-sinh.pdf"));
});

test("a file of 50 MB is refused and the small one beside it is kept", async () => {
  const b = await citizen(1), k = await toPapers(b), here = b.url, name = b.html.match(/name="(tep-[1-9]\d*)"/)[1];
  await b.submit({ [name]: pdf("nho"), "tep-0": { name: "to.pdf", body: new Uint8Array(50 << 20) } }, here);
  assert.equal(b.status, 422);
  assert.match(b.text, /quá lớn/);
  assert.match(b.text, /nho\.pdf/);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.key = '${k}'`)[0].n, 1);
});

test("a session that expires in the middle costs nothing that was typed", async () => {
  const b = await citizen(1), k = await begin(b, birth);
  while (!/name="child_name"/.test(b.html)) await b.submit(fill(b), b.url);
  const here = b.url, values = { ...fill(b), child_name: "Trần Bảo Ngọc" };
  store(s, `DELETE FROM session WHERE who_id = ${accounts[1].id} AND kind = 1`);
  await b.submit(values, here);
  assert.match(b.url, /^\/dang-nhap\?tiep=/);
  assert.ok(!store(s, `SELECT json FROM draft WHERE key = '${k}'`)[0].json.includes("Trần Bảo Ngọc"), "nothing is saved without a session");
  const thief = await citizen(2);
  thief.jar.set("nhap", b.jar.get("nhap"));
  await thief.get(here);
  assert.equal(thief.status, 404);
  await b.submit({ login: accounts[1].login, password: "motcua-2022-demo" });
  assert.equal(b.url, here);
  assert.ok(b.html.includes("Trần Bảo Ngọc"));
  assert.match(b.text, /Phiên đăng nhập đã hết hạn/);
  await b.submit({}, here);
  assert.equal(b.status, 200);
  assert.ok(store(s, `SELECT json FROM draft WHERE key = '${k}'`)[0].json.includes("Trần Bảo Ngọc"));
  assert.ok(!b.jar.has("nhap"));
});

test("a post without its token saves nothing and keeps what was typed", async () => {
  const b = await citizen(1), k = await begin(b, birth);
  while (!/name="child_name"/.test(b.html)) await b.submit(fill(b), b.url);
  const here = b.url;
  await b.post(here, { ...fill(b), child_name: "Kẻ Lạ" });
  assert.equal(b.status, 422);
  assert.ok(b.html.includes("Kẻ Lạ"));
  assert.ok(!store(s, `SELECT json FROM draft WHERE key = '${k}'`)[0].json.includes("Kẻ Lạ"));
  await b.post(`/nop/ho-so/${k}/gui`, {});
  assert.equal(b.status, 403);
});

test("somebody else's draft, dossier and files do not exist", async () => {
  const mine = await citizen(0), k = await begin(mine, birth), other = await citizen(2);
  for (const p of [`/nop/ho-so/${k}/2`, `/nop/ho-so/${k}/xong`, `/nop/ho-so/${k}/xoa`, `/nop/ho-so/${"0".repeat(32)}/2`]) { await other.get(p); assert.equal(other.status, 404, p); }
  await other.get("/nop");
  const [c] = store(s, `SELECT code, id FROM case_ WHERE person_id = ${accounts[0].person} AND channel = 2 AND status = 1 ORDER BY id DESC`), [t] = store(s, `SELECT id FROM attachment WHERE case_id = ${c.id}`);
  for (const p of ["", "/han", "/bo-sung", "/rut", "/danh-gia"]) { await other.get(`/cua-toi/${c.code}${p}`); assert.equal(other.status, 404, p); }
  await other.get(`/cua-toi/tep/${t.id}`);
  assert.equal(other.status, 404);
  await mine.get(`/cua-toi/tep/${t.id}`);
  assert.equal(mine.status, 200);
  const staff = new Browser(s);
  await staff.loginStaff("xa28249.mc");
  await staff.get(`/nop/ho-so/${k}/2`);
  assert.equal(staff.status, 404);
});

test("filing for another person wants an authorisation, and the case is both theirs and the filer's to follow", async () => {
  const b = await citizen(2);
  await begin(b, birth, { cho: "other" });
  assert.match(b.text, /Người được nộp thay/);
  const here = b.url;
  await b.submit({ "_p_name": "Lê Văn Tám", "_p_number": "082092990077", "_p_relation": "cha" }, here);
  assert.equal(b.status, 422);
  assert.match(b.text, /Chọn tệp cho giấy tờ: Giấy ủy quyền/);
  await b.submit({ "_p_name": "Lê Văn Tám", "_p_number": "082092990077", "_p_relation": "cha", "_p_paper": pdf("uy-quyen") }, here);
  assert.equal(b.status, 200);
  await toCheck(b);
  await b.submit({}, `/nop/ho-so/${key(b)}/gui`);
  const code = b.text.match(/Mã hồ sơ (\S+)/)[1], [d] = store(s, `SELECT d.applicant_name, d.filer_id FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.code = '${code}'`);
  assert.equal(d.applicant_name, "Lê Văn Tám"); assert.equal(d.filer_id, accounts[2].person);
  await b.get(`/cua-toi/${code}`);
  assert.match(b.text, /Lê Văn Tám/);
});

test("a mandate lets one file in another's name without a paper, and read the dossier", async () => {
  store(s, `INSERT INTO mandate (from_person_id, to_person_id, scope, from_day, to_day, accepted_at, revoked_at, created_at) VALUES (${accounts[0].person}, ${accounts[3].person}, '', 0, 99999, 1, 0, 1)`);
  const b = await citizen(3), { code } = await file(b, birth, { cho: String(accounts[0].person) });
  const [c] = store(s, `SELECT person_id FROM case_ WHERE code = '${code}'`);
  assert.equal(c.person_id, accounts[0].person);
  const owner = await citizen(0);
  await owner.get(`/cua-toi/${code}`);
  assert.equal(owner.status, 200);
});

test("one filing, three results: the bundle is one dossier that says so", async () => {
  const b = await citizen(4);
  await b.get(`/nop/${trio}`);
  assert.match(b.text, /Một lần nộp, nhiều kết quả/);
  const { code } = await file(b, trio), [d] = store(s, `SELECT d.bundle_code FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.code = '${code}'`);
  assert.equal(d.bundle_code, trio);
});

test("a supplement asked for is the one thing to do; sent, the case goes on", async () => {
  const b = await citizen(0), { code } = await file(b, birth);
  const [c] = store(s, `SELECT id, receiver_id FROM case_ WHERE code = '${code}'`);
  store(s, `UPDATE case_ SET status = 5, state = 2 WHERE id = ${c.id}; INSERT INTO pause (case_id, kind, from_at, to_at, answer_by_day, reason) VALUES (${c.id}, 0, ${s.now}, 0, 19110, 'Bản chụp giấy chứng sinh rõ nét hơn')`);
  await b.get("/cua-toi");
  assert.match(b.text, /Việc cần làm ngay Bổ sung giấy tờ/);
  await b.get(`/cua-toi/${code}/bo-sung`);
  assert.match(b.text, /rõ nét hơn/);
  await b.submit({});
  assert.equal(b.status, 422);
  await b.submit({ "tep-0": [pdf("ro-net"), { name: "a.svg", body: "<svg/>" + " ".repeat(50) }], note: "Gửi cơ quan" });
  assert.equal(b.status, 422);
  assert.match(b.text, /ro-net\.pdf/);
  assert.ok(b.html.includes("Gửi cơ quan"));
  await b.submit({});
  assert.equal(b.url, `/cua-toi/${code}`);
  assert.match(b.text, /Đã gửi giấy tờ bổ sung/);
  assert.equal(store(s, `SELECT status FROM case_ WHERE id = ${c.id}`)[0].status, 1);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM attachment WHERE case_id = ${c.id} AND kind = 2`)[0].n, 1);
});

test("withdrawing asks why, and is done once", async () => {
  const b = await citizen(0), { code } = await file(b, birth);
  await b.get(`/cua-toi/${code}/rut`);
  await b.submit({});
  assert.equal(b.status, 422);
  await b.submit({ note: "Khai nhầm nơi nộp" });
  assert.match(b.text, /Đã rút hồ sơ/);
  await b.post(`/cua-toi/${code}/rut`, { csrf: b.html.match(/name="csrf" value="([^"]+)"/)[1], note: "lần nữa" });
  assert.equal(b.status, 200);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${code}' AND e.verb = 13`)[0].n, 1);
});

test("a delivered dossier is rated once, changed within the week, not after", async () => {
  const b = await citizen(0), { code } = await file(b, birth);
  store(s, `UPDATE case_ SET status = 10, state = 3, ended_at = ${s.now} WHERE code = '${code}'`);
  await b.get(`/cua-toi/${code}/danh-gia`);
  await b.submit({ m3: "2" });
  assert.equal(b.status, 422);
  await b.submit({ m3: "2", m4: "2", m6: "1", m7: "2", m8: "2", "loi-nhan": "Nhanh" });
  assert.match(b.text, /Cảm ơn ông \(bà\)/);
  await b.get(`/cua-toi/${code}/danh-gia`);
  assert.ok(b.html.includes("Nhanh"));
  await b.submit({ m7: "1" });
  assert.equal(store(s, `SELECT x.score FROM rating x JOIN case_ c ON c.id = x.case_id WHERE c.code = '${code}' AND x.item = 7`)[0].score, 1);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${code}' AND e.verb = 24`)[0].n, 1);
  s.setClock("2022-04-04T09:00");
  const later = await citizen(0);
  await later.get(`/cua-toi/${code}/danh-gia`);
  assert.match(later.text, /Đã quá thời gian sửa/);
  s.setClock("2022-03-25T09:30");
});

test("the deadline certificate is there for a received dossier, as page and JSON", async () => {
  const [c] = store(s, "SELECT c.id, c.code FROM case_ c JOIN clock k ON k.case_id = c.id WHERE c.kind = 1 AND c.due_at > 0 ORDER BY c.id LIMIT 1");
  store(s, `INSERT INTO claim (account_id, case_id, at) VALUES (${accounts[4].id}, ${c.id}, 1) ON CONFLICT DO NOTHING`);
  const b = await citizen(4);
  await b.get(`/cua-toi/${c.code}/han`);
  assert.equal(b.status, 200);
  assert.match(b.text, /Hạn trả kết quả/);
  await b.get(`/cua-toi/${c.code}/han.json`);
  assert.ok(JSON.parse(b.html));
});

test("received at the counter, the clock runs, and the citizen has the receipt as PDF; the neighbour has not", async () => {
  const b = await citizen(0), { code } = await file(b, birth);
  const [c] = store(s, `SELECT c.id, c.receiver_id FROM case_ c WHERE c.code = '${code}'`), [clerk] = store(s, `SELECT s.login FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE r.agency_id = ${c.receiver_id} AND r.role = 1 ORDER BY s.login LIMIT 1`);
  const desk = new Browser(s);
  await desk.loginStaff(clerk.login);
  await desk.get(`/ho-so/${code}`);
  assert.match(desk.text, /Tiếp nhận/);
  const action = desk.html.match(/action="(\/ho-so\/[^"]*tiep-nhan[^"]*)"/)?.[1];
  if (action) await desk.submit({}, action); else { await desk.get(`/ho-so/${code}/viec/tiep-nhan`); await desk.submit({}); }
  assert.equal(store(s, `SELECT status FROM case_ WHERE id = ${c.id}`)[0].status, 2, desk.text.slice(0, 600));
  await b.get(`/cua-toi/${code}`);
  assert.match(b.text, /Hẹn trả kết quả/);
  const pdfs = b.html.match(/\/cua-toi\/thu\/\d+/);
  assert.ok(pdfs, b.text);
  await b.get(pdfs[0]);
  assert.equal(b.headers.get("content-type"), "application/pdf");
  const other = await citizen(2);
  await other.get(pdfs[0]);
  assert.equal(other.status, 404);
  await b.get(`/cua-toi/${code}/han`);
  assert.match(b.text, /Lịch làm việc/);
});

test("a supplement asked twice from two tabs is sent once", async () => {
  const b = await citizen(0), { code } = await file(b, birth), [c] = store(s, `SELECT id FROM case_ WHERE code = '${code}'`);
  store(s, `UPDATE case_ SET status = 5, state = 2 WHERE id = ${c.id}; INSERT INTO pause (case_id, kind, from_at, to_at, answer_by_day, reason) VALUES (${c.id}, 0, ${s.now}, 0, 0, 'Thiếu')`);
  await b.get(`/cua-toi/${code}/bo-sung`);
  const f = b.fields(`/cua-toi/${code}/bo-sung`), body = () => { const d = new FormData(); for (const [k, v] of f.data) d.append(k, v); d.append("tep-0", new Blob([pdf().body]), "a.pdf"); return d; };
  const r = await Promise.all([0, 1].map(() => b.request(`/cua-toi/${code}/bo-sung`, { method: "POST", body: body() })));
  assert.deepEqual(r.map((x) => x.status), [303, 303]);
  assert.equal(store(s, `SELECT COUNT(*) AS n FROM event WHERE case_id = ${c.id} AND verb = 5`)[0].n, 1);
});

test("a page whose condition no longer holds is skipped, and what it said is not filed", async () => {
  const b = await citizen(4), k = await begin(b, trio);
  while (!/name="has_father"/.test(b.html)) await b.submit(fill(b), b.url);
  const asked = b.url;
  await b.submit({ has_father: "yes" }, asked);
  assert.match(b.html, /name="father_name"/);
  const father = b.url;
  await b.submit({ ...fill(b), father_name: "Lê Văn Sai" }, father);
  await b.get(`${asked}?sua=1`);
  await b.submit({ has_father: "no" }, asked);
  await b.get(father);
  assert.notEqual(b.url, father, "the page is no longer asked");
  await toCheck(b);
  assert.ok(!b.text.includes("Lê Văn Sai"));
  await b.submit({}, `/nop/ho-so/${k}/gui`);
  const [d] = store(s, `SELECT d.form_json FROM dossier d JOIN draft x ON x.case_id = d.case_id WHERE x.key = '${k}'`);
  assert.ok(!d.form_json.includes("Lê Văn Sai"));
  assert.equal(JSON.parse(d.form_json).has_father, "no");
});

test("an answer left out is asked for before filing, at its part", async () => {
  const b = await citizen(4), k = await begin(b, birth);
  await b.get(`/nop/ho-so/${k}/99`);
  assert.match(b.text, /còn thiếu/);
  await b.submit({}, `/nop/ho-so/${k}/gui`);
  assert.equal(b.status, 422);
  assert.match(b.text, /còn thiếu hoặc chưa đúng/);
  assert.equal(store(s, `SELECT case_id FROM draft WHERE key = '${k}'`)[0].case_id, 0);
});

test("a mandate taken back in the middle files nothing", async () => {
  store(s, `INSERT INTO mandate (from_person_id, to_person_id, scope, from_day, to_day, accepted_at, revoked_at, created_at) VALUES (${accounts[1].person}, ${accounts[4].person}, '', 0, 99999, 1, 0, 1)`);
  const b = await citizen(4), k = await begin(b, birth, { cho: String(accounts[1].person) });
  await toCheck(b);
  store(s, `UPDATE mandate SET revoked_at = 5 WHERE to_person_id = ${accounts[4].person}`);
  await b.submit({}, `/nop/ho-so/${k}/gui`);
  assert.equal(b.status, 422);
  assert.match(b.text, /Ủy quyền đã hết thời hạn hoặc đã bị hủy/);
});
