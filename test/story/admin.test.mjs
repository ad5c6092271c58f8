// admin.test.mjs — definitions, calendars, people and settings change only as said, and every change leaves its proof.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { Browser, command, store, start } from "./lib.mjs";

let s, admin;
before(async () => {
  s = await start({ at: "2022-03-25T09:00" });
  admin = new Browser(s);
  await admin.loginStaff("admin");
});
after(async () => { assert.equal(await s.stop(), 0, s.log); });
const csv = (name, body) => ({ name, type: "text/csv", body });
const take = async (b, ...files) => { await b.get("/quan-tri/du-lieu"); return b.submit({ tep: files }, "/quan-tri/du-lieu"); };
const date = (name, d) => { const [y, m, day] = d.split("-"); return { [`${name}-day`]: day, [`${name}-month`]: m, [`${name}-year`]: y }; };
const audits = (what) => store(s, `SELECT detail FROM audit WHERE what = '${what}' ORDER BY id DESC`).map((r) => r.detail);
const idOf = (login) => store(s, `SELECT id FROM staff WHERE login = '${login}'`)[0].id;

test("only an administrator opens these pages, and an auditor only the logs", async () => {
  const pages = ["/quan-tri", "/quan-tri/du-lieu", "/quan-tri/du-lieu/loai/0", "/quan-tri/lich", "/quan-tri/lich/tinh-lai-han", "/quan-tri/can-bo", "/quan-tri/can-bo/moi", "/quan-tri/cai-dat",
    "/quan-tri/tin-nhan", "/quan-tri/thu-tuc", `/quan-tri/can-bo/${idOf("stp.cv1")}`, "/quan-tri/cai-dat/supplement_days"], logs = ["/quan-tri/nhat-ky", "/quan-tri/ai-da-doc"];
  const clerk = new Browser(s), auditor = new Browser(s), nobody = new Browser(s);
  await clerk.loginStaff("mytho.mc1");
  await auditor.loginStaff("thanhtra");
  for (const p of [...pages, ...logs]) {
    assert.equal((await admin.get(p)).status, 200, p);
    assert.equal((await clerk.get(p)).status, 404, p);
    await nobody.get(p);
    assert.match(nobody.url, /dang-nhap/, p);
    assert.equal((await auditor.get(p)).status, logs.includes(p) ? 200 : 404, p);
  }
  for (const p of ["/quan-tri/du-lieu/loai/99", "/quan-tri/du-lieu/tai/x", "/quan-tri/can-bo/999999", "/quan-tri/cai-dat/khong-co", "/quan-tri/thu-tuc/9.999999", "/quan-tri/du-lieu/nap/khong-co"])
    assert.equal((await admin.get(p)).status, 404, p);
  const bare = await admin.request("/quan-tri/tin-nhan/gui-lai", { method: "POST", body: new URLSearchParams({}) });
  assert.equal(bare.status, 403, "no token, no change");
});

test("a definition file goes out, comes back changed, is seen, and is published once", async () => {
  const kinds = (await admin.get("/quan-tri/du-lieu")).html, i = kinds.match(/loai\/(\d+)">fields\.csv/)[1];
  const fields = (await admin.get(`/quan-tri/du-lieu/tai/${i}`)).body.toString("utf8");
  assert.match(admin.headers.get("content-disposition"), /fields\.csv/);
  await take(admin, csv("fields.csv", fields));
  assert.equal(admin.status, 422);
  assert.match(admin.text, /không khác gì/);
  const [code, name] = fields.trim().split("\n")[1].trim().split(",");
  await take(admin, csv("fields.csv", `code,name\n${code},${name} (mới)\nlinh-vuc-thu,Lĩnh vực thử <b>\n`));
  assert.match(admin.url, /^\/quan-tri\/du-lieu\/nap\/[0-9a-f]{32}$/);
  assert.match(admin.text, /Thêm/);
  assert.ok(admin.html.includes(`${name} (mới)</ins>`) && !admin.html.includes("<b>"));
  const where = admin.url, other = new Browser(s);
  await other.loginStaff("thanhtra");
  assert.equal((await other.get(where)).status, 404);
  await admin.get(where);
  const sent = admin.fields(where);
  await admin.submit({}, where);
  assert.equal(admin.status, 422);
  assert.match(admin.text, /Nhập quyết định/);
  assert.equal(store(s, "SELECT COUNT(*) n FROM field WHERE code = 'linh-vuc-thu'")[0].n, 0);
  await admin.submit({ "quyet-dinh": "Quyết định số 1/QĐ-UBND" }, where);
  assert.equal(admin.url, "/quan-tri/du-lieu");
  assert.match(admin.text, /Đã công bố 2 thay đổi/);
  assert.deepEqual(store(s, "SELECT name FROM field WHERE code = 'linh-vuc-thu'"), [{ name: "Lĩnh vực thử <b>" }]);
  assert.match(audits("definitions")[0], /2 changes; Quyết định số 1/);
  const again = await admin.request(where, { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(sent.data), "quyet-dinh": "lần hai" }) });
  assert.equal(again.status, 404, "a second press publishes nothing");
});

test("a faulty file is refused whole, each fault with its line and column", async () => {
  const before = store(s, "SELECT COUNT(*) n FROM field")[0].n;
  await take(admin, csv("fields.csv", "code,name\nmoi-mot,Một\nmã sai,Hai\nmoi-ba,\n"), csv("gi-do.csv", "a,b\n1,2\n"));
  assert.equal(admin.status, 422);
  assert.match(admin.text, /fields\.csv 3 code/);
  assert.match(admin.text, /fields\.csv 4 name/);
  assert.match(admin.text, /gi-do\.csv/);
  assert.equal(store(s, "SELECT COUNT(*) n FROM field")[0].n, before);
  await take(admin);
  assert.match(admin.text, /Chọn ít nhất một tệp/);
});

test("publishing is refused when the difference is no longer the one that was seen", async () => {
  await take(admin, csv("fields.csv", "code,name\nlinh-vuc-hai,Hai\n"));
  const where = admin.url, seen = admin.fields(where);
  store(s, "INSERT INTO definition (kind, key, cells, loaded_at) VALUES ('fields.csv', 'linh-vuc-hai', 'linh-vuc-hai\x1fKhác', 1)");
  await admin.post(where, { ...Object.fromEntries(seen.data), "quyet-dinh": "Quyết định 2" });
  assert.equal(admin.status, 422);
  assert.match(admin.text, /không còn như đã xem/);
  assert.match(admin.html, /value="Quyết định 2"/, "what was typed is kept");
  await admin.submit({}, where);
  assert.match(admin.text, /Đã công bố 1 thay đổi/);
});

test("a holiday announced later makes a revision and moves no dossier until somebody says which", async () => {
  const open = () => store(s, "SELECT c.id, c.code, c.promised_at, c.due_at, c.version FROM case_ c WHERE c.ended_at = 0 AND c.promised_at > 0 ORDER BY c.id");
  const before = open();
  await admin.get("/quan-tri/lich/tinh-lai-han");
  assert.match(admin.text, /Không có hồ sơ nào cần tính lại hạn/);
  await admin.get("/quan-tri/lich");
  await admin.submit({ lop: "province", loai: "CLOSED", ten: "Bão số 1", ...date("ngay", "2022-03-31") }, "/quan-tri/lich?nam=2022");
  assert.equal(admin.status, 422);
  assert.match(admin.html, /value="Bão số 1"/);
  await admin.submit({ "quyet-dinh": "Công điện số 3/CĐ-UBND" }, "/quan-tri/lich?nam=2022");
  assert.match(admin.text, /phiên bản lịch mới/);
  assert.match(admin.text, /thứ Năm, 31\/03\/2022 Toàn tỉnh Đóng cửa Bão số 1/);
  assert.deepEqual(store(s, "SELECT rev, decision FROM calendar_rev ORDER BY rev DESC LIMIT 1"), [{ rev: 2, decision: "Công điện số 3/CĐ-UBND" }]);
  assert.deepEqual(open(), before, "nothing moved by itself");
  await admin.submit({ lop: "province", loai: "CLOSED", ten: "Bão số 1", "quyet-dinh": "Công điện số 3/CĐ-UBND", ...date("ngay", "2022-03-31") }, "/quan-tri/lich?nam=2022");
  assert.match(admin.text, /không có gì thay đổi/);

  await admin.get("/quan-tri/lich/tinh-lai-han");
  const page = admin.html, boxes = [...page.matchAll(/name="chon" value="(\d+)-(\d+)"/g)].map((m) => ({ id: +m[1], due: +m[2], value: `${m[1]}-${m[2]}` }));
  assert.ok(boxes.length > 3, `${boxes.length} dossiers move`);
  const [one, two] = boxes.filter((x) => x.due);
  await admin.submit({ chon: [one.value], "quyet-dinh": "" });
  assert.equal(admin.status, 422);
  assert.match(admin.text, /Đánh dấu xác nhận/);
  assert.match(admin.html, new RegExp(`value="${one.value}" checked`), "what was ticked is kept");
  await admin.submit({ chon: ["1-1"], "quyet-dinh": "x", "xac-nhan": "yes" });
  assert.match(admin.text, /không còn như đã xem/);
  assert.deepEqual(open(), before);
  await admin.get("/quan-tri/lich/tinh-lai-han");
  await admin.submit({ chon: [one.value, two.value], "quyet-dinh": "Theo Công điện số 3/CĐ-UBND", "xac-nhan": "yes" });
  assert.match(admin.text, /Đã tính lại hạn 2 hồ sơ/);
  const now = new Map(open().map((c) => [c.id, c]));
  for (const c of before) {
    const moved = [one, two].find((x) => x.id === c.id);
    assert.equal(now.get(c.id).promised_at, moved ? moved.due : c.promised_at, c.code);
    if (moved) {
      assert.equal(now.get(c.id).version, c.version + 1);
      assert.equal(store(s, `SELECT calendar_rev r FROM clock WHERE case_id = ${c.id}`)[0].r, 2);
      assert.equal(store(s, `SELECT note FROM event WHERE case_id = ${c.id} ORDER BY seq DESC LIMIT 1`)[0].note, "Theo Công điện số 3/CĐ-UBND");
      assert.ok(audits("redate").some((d) => d.startsWith(`${c.code}: `)), c.code);
    }
  }
  assert.equal(audits("redate").length, 2);
  assert.ok(!admin.html.includes(one.value), "and they are not asked about again");
  const check = command(s, "check");
  assert.equal(check.status, 0, check.stdout + check.stderr);
  assert.match(check.stdout, / 0 differences/, "every due date can still be recomputed");
});

test("half days, own hours and swapped days are checked like a file's", async () => {
  const form = { lop: "province", ten: "Thử", "quyet-dinh": "TB 1" };
  await admin.get("/quan-tri/lich");
  await admin.submit({ ...form, loai: "OWN_HOURS", gio: "bảy giờ", ...date("ngay", "2022-05-10") }, "/quan-tri/lich?nam=2022");
  assert.equal(admin.status, 422);
  assert.match(admin.html, /id="gio-error"/);
  await admin.submit({ ...form, loai: "OWN_HOURS", gio: "07:00-09:30 13:30-15:00", ...date("ngay", "2022-05-10") }, "/quan-tri/lich?nam=2022");
  assert.match(admin.text, /10\/05\/2022 Toàn tỉnh Làm theo giờ riêng 07:00-09:30 13:30-15:00/);
  await admin.submit({ ...form, loai: "SWAPPED_WORKDAY", ...date("ngay", "2022-05-14") }, "/quan-tri/lich?nam=2022");
  assert.match(admin.html, /id="hoan-doi-error"/);
  await admin.submit({ ...form, loai: "SWAPPED_WORKDAY", ...date("hoan-doi", "2022-05-13"), ...date("ngay", "2022-05-14") }, "/quan-tri/lich?nam=2022");
  assert.match(admin.text, /14\/05\/2022 Toàn tỉnh Làm bù giờ của thứ Sáu/);
  await admin.submit({ ...form, loai: "REMOVED", ...date("ngay", "2022-05-14") }, "/quan-tri/lich?nam=2022");
  assert.doesNotMatch(admin.text, /14\/05\/2022/);
  await admin.submit({ ...form, loai: "CLOSED", ...date("ngay", "2055-05-14") }, "/quan-tri/lich?nam=2022");
  assert.match(admin.text, /nạp cả năm mới/);
});

test("a new official gets a password once, must change it, and has the role that was given", async () => {
  await admin.get("/quan-tri/can-bo/moi");
  const agency = String(store(s, "SELECT agency_id a FROM staff_role WHERE staff_id = (SELECT id FROM staff WHERE login = 'mytho.mc1') LIMIT 1")[0].a);
  await admin.submit({ "ten-dang-nhap": "Mytho.MC1", "ho-ten": "Nguyễn Thị Mới", "vai-tro": "counter", "co-quan": agency });
  assert.equal(admin.status, 422);
  assert.match(admin.text, /hãy chọn tên khác/);
  assert.match(admin.html, /value="Nguyễn Thị Mới"/);
  await admin.submit({ "ten-dang-nhap": "mytho mới" });
  assert.match(admin.text, /chữ thường không dấu/);
  await admin.submit({ "ten-dang-nhap": "mytho.moi1" });
  const secret = admin.html.match(/mc-secret">([a-z2-7-]{14})</)[1], id = idOf("mytho.moi1");
  assert.equal(admin.status, 200);
  assert.doesNotMatch((await admin.get(`/quan-tri/can-bo/${id}`)).html, new RegExp(secret));
  const b = new Browser(s);
  await b.loginStaff("mytho.moi1", secret);
  assert.match(b.url, /^\/can-bo\/mat-khau/);
  await b.submit({ "mat-khau": "mot cau dai va kho doan", "nhac-lai": "mot cau dai va kho doan" });
  assert.equal((await b.get("/tiep-nhan")).status, 200);
  await admin.get(`/quan-tri/can-bo/${id}`);
  const end = admin.html.match(/\/quan-tri\/can-bo\/\d+\/vai-tro\/\d+\/ket-thuc/)[0];
  await admin.submit({}, end);
  assert.match(admin.text, /Đã kết thúc vai trò/);
  assert.equal((await b.get("/tiep-nhan")).status, 404);
  assert.match(audits("role ended")[0], /mytho\.moi1; counter/);
});

test("roles have their days, and the same one is not given twice", async () => {
  const id = idOf("stp.cv1"), path = `/quan-tri/can-bo/${id}`, agency = String(store(s, `SELECT agency_id a FROM staff_role WHERE staff_id = ${id} ORDER BY agency_id LIMIT 1`)[0].a);
  await admin.get(path);
  await admin.submit({ "vai-tro": "auditor", "co-quan": agency, ...date("tu", "2022-03-01") }, `${path}/vai-tro`);
  assert.match(admin.text, /không được giao lùi ngày/);
  await admin.submit({ "vai-tro": "auditor", "co-quan": agency, ...date("tu", "2022-04-01"), ...date("den", "2022-04-30") }, `${path}/vai-tro`);
  assert.match(admin.text, /01\/04\/2022 – 30\/04\/2022 chưa bắt đầu/);
  await admin.submit({ "vai-tro": "auditor", "co-quan": agency, ...date("tu", "2022-04-10") }, `${path}/vai-tro`);
  assert.match(admin.text, /đã có vai trò đó/);
});

test("a lock ends what is open, a new password does not open it, and unlocking does", async () => {
  const id = idOf("mytho.mc1"), path = `/quan-tri/can-bo/${id}`, b = new Browser(s);
  await b.loginStaff("mytho.mc1");
  await admin.get(path);
  await admin.submit({}, `${path}/khoa`);
  assert.match(admin.text, /Đã khóa đăng nhập/);
  await b.get("/tiep-nhan");
  assert.match(b.url, /dang-nhap/);
  await admin.get(path);
  await admin.submit({}, `${path}/mat-khau`);
  const secret = admin.html.match(/mc-secret">([a-z2-7-]{14})</)[1];
  await b.loginStaff("mytho.mc1", secret);
  assert.equal(b.status, 422, "still locked");
  await admin.get(path);
  await admin.submit({}, `${path}/mo-khoa`);
  await b.loginStaff("mytho.mc1", secret);
  assert.match(b.url, /^\/can-bo\/mat-khau/);
  assert.match(audits("staff password reset")[0], /mytho\.mc1/);
});

test("the last administrator is not locked out, nor loses the role", async () => {
  const id = idOf("admin"), path = `/quan-tri/can-bo/${id}`;
  await admin.get(path);
  const end = admin.html.match(/\/quan-tri\/can-bo\/\d+\/vai-tro\/\d+\/ket-thuc/)[0];
  await admin.submit({}, end);
  assert.match(admin.text, /quản trị duy nhất/);
  const csrf = admin.fields(end).data.get("csrf");
  for (const act of ["khoa", "mat-khau", "xac-thuc", "phien"]) await admin.post(`${path}/${act}`, { csrf });
  assert.equal((await admin.get("/quan-tri")).status, 200);
});

test("a substitute is named and dismissed", async () => {
  const id = idOf("stp.tp"), path = `/quan-tri/can-bo/${id}`, days = { ...date("thay-tu", "2022-03-28"), ...date("thay-den", "2022-03-30"), "ly-do": "nghỉ phép" };
  await admin.get(path);
  await admin.submit({ "nguoi-thay": "stp.tp", ...days }, `${path}/thay-the`);
  assert.match(admin.text, /phải khác người vắng mặt/);
  await admin.submit({ "nguoi-thay": "khong.ai" }, `${path}/thay-the`);
  assert.match(admin.text, /Không có cán bộ nào/);
  await admin.submit({ "nguoi-thay": "stp.cv1" }, `${path}/thay-the`);
  assert.match(admin.text, /28\/03\/2022 – 30\/03\/2022/);
  await admin.submit({}, admin.html.match(/\/quan-tri\/can-bo\/\d+\/thay-the\/\d+\/ket-thuc/)[0]);
  assert.doesNotMatch(admin.text, /28\/03\/2022 – 30\/03\/2022/);
});

test("a setting changes with its proof, and a number stays a number", async () => {
  await admin.get("/quan-tri/cai-dat/supplement_days");
  await admin.submit({ "gia-tri": "ba mươi" });
  assert.equal(admin.status, 422);
  assert.match(admin.html, /value="ba mươi"/);
  await admin.submit({ "gia-tri": "45" });
  assert.match(admin.text, /Đã lưu supplement_days/);
  assert.equal(store(s, "SELECT value FROM setting WHERE key = 'supplement_days'")[0].value, "45");
  assert.match(audits("setting")[0], /supplement_days: "30" -> "45"/);
  assert.match((await admin.get("/quan-tri/nhat-ky")).text, /sửa cài đặt supplement_days/);
});

test("a setting is held to its kind and bounds, and says them; the province's name shows without a restart", async () => {
  for (const [key, wrong, right] of [["login_tries", "1", "5"], ["session_hours", "25", "8"], ["checkpoint_mail", "khong-phai-thu", "-"], ["calendar_code", "tiền giang", "tien-giang"], ["report_form_a", "khong co ten", "II.06a|Tên biểu"]]) {
    await admin.get(`/quan-tri/cai-dat/${key}`);
    assert.match(admin.text, /Phải là /, key);
    await admin.submit({ "gia-tri": wrong });
    assert.equal(admin.status, 422, key);
    assert.match(admin.text, /Nhập (số nguyên từ|mã gồm|địa chỉ thư|số hiệu)/, key);
    await admin.submit({ "gia-tri": right });
    assert.equal(admin.status, 200, `${key}: ${admin.text.slice(0, 300)}`);
  }
  await admin.get("/quan-tri/cai-dat");
  for (const group of ["Tỉnh", "Giải quyết hồ sơ", "An toàn, đăng nhập", "Nhật ký"]) assert.ok(admin.html.includes(`>${group}`), group);
  assert.ok(!admin.html.includes("Chưa dùng đến"), "no setting that nothing reads");
  await admin.get("/quan-tri/cai-dat/province_name");
  await admin.submit({ "gia-tri": "Đồng Tháp" });
  for (let i = 0; i < 60 && !/Tỉnh Đồng Tháp/.test((await admin.get("/")).text); i++) await new Promise((ok) => setTimeout(ok, 100));
  assert.match(admin.text, /Tỉnh Đồng Tháp/);
  await admin.get("/quan-tri/cai-dat/province_name");
  await admin.submit({ "gia-tri": "Tiền Giang" });
});

test("who has read a dossier is found by its code", async () => {
  const c = store(s, "SELECT c.id, c.code, s.login FROM case_ c JOIN staff s ON s.id = c.holder_id WHERE c.status = 4 AND c.kind = 1 AND s.login <> 'mytho.mc1' ORDER BY c.id LIMIT 1")[0];
  const holder = new Browser(s), auditor = new Browser(s), name = store(s, `SELECT name FROM staff WHERE login = '${c.login}'`)[0].name;
  await holder.loginStaff(c.login);
  assert.equal((await holder.get(`/ho-so/${c.code}`)).status, 200);
  await auditor.loginStaff("thanhtra");
  await auditor.get(`/quan-tri/ai-da-doc?ma=${c.code}`);
  assert.ok(auditor.text.includes(name), auditor.text);
  await auditor.get("/quan-tri/ai-da-doc?ma=%3Cb%3Ekhong-co");
  assert.equal(auditor.status, 422);
  assert.match(auditor.html, /value="&lt;b&gt;khong-co"/);
  assert.equal((await admin.get(`/ho-so/${c.code}`)).status, 404, "an administrator opens no dossier");
});

test("a message given up is sent again when somebody says so", async () => {
  const id = store(s, "INSERT INTO notice (key, channel, recipient, subject, body, case_id, created_at, next_at, tries, sent_at, gave_up_at, error) VALUES ('thu', 'sms', '0912345678', 'Thử', 'Nội dung riêng', 0, 1648170000, 0, 10, 0, 1648170000, 'hết hạn chờ') RETURNING id")[0].id;
  await admin.get("/quan-tri/tin-nhan");
  assert.match(admin.text, /Không gửi được/);
  assert.doesNotMatch(admin.text, /0912345678|Nội dung riêng/);
  await admin.submit({}, `/quan-tri/tin-nhan/${id}/gui-lai`);
  assert.match(admin.text, /gửi lại ngay/);
  assert.equal(store(s, `SELECT gave_up_at g FROM notice WHERE id = ${id}`)[0].g, 0);
  assert.equal((await admin.get("/quan-tri/tin-nhan?loai=da-gui")).status, 200);
});

test("a procedure shows its revisions, its steps and what changed", async () => {
  const code = store(s, "SELECT p.code FROM procedure_ p JOIN procedure_rev r ON r.procedure_id = p.id GROUP BY p.id HAVING COUNT(*) > 1 ORDER BY p.id LIMIT 1")[0].code;
  await admin.get(`/quan-tri/thu-tuc/${code}`);
  assert.equal(admin.status, 200);
  assert.match(admin.text, /So sánh hai phiên bản/);
  assert.match(admin.html, new RegExp(`href="/thu-tuc/${code}"`));
  assert.match((await admin.get("/quan-tri/thu-tuc?tim=khai%20sinh")).text, /khai sinh/i);
  assert.match((await admin.get("/quan-tri/can-bo?tim=so%20tu%20phap")).text, /Sở Tư pháp/);
});
