// account.test.mjs — who gets in, and who does not: officials and people, codes, locks, substitutes, mandates, claims.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Browser, password, store, start } from "./lib.mjs";

let s;
before(async () => {
  s = await start({ at: "2022-03-25T09:00" });
  store(s, "UPDATE notice SET sent_at = created_at WHERE sent_at = 0"); // what the demonstration's life has queued is not ours to wait for
});
after(async () => { assert.equal(await s.stop(), 0, s.log); });
const browser = () => new Browser(s);
/** The last message sent to a telephone. */
async function message(phone, wanted = /./) {
  const file = join(s.dir, "outbox.jsonl");
  for (let i = 0; i < 100; i++) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean).map((l) => JSON.parse(l)) : [];
    const m = lines.filter((l) => l.to === phone && wanted.test(l.body)).at(-1);
    if (m) return m.body;
    await new Promise((ok) => setTimeout(ok, 100));
  }
  throw new Error(`no message to ${phone}`);
}
const codeIn = (body) => body.match(/^\d{6}/)[0];
/** RFC 6238, on its own. */
function totp(base32, at) {
  let bits = "";
  for (const c of base32) bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0");
  const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2))), counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30)));
  const h = createHmac("sha1", key).update(counter).digest(), o = h[19] & 15;
  return String((h.readUInt32BE(o) & 0x7fffffff) % 1e6).padStart(6, "0");
}

test("an official signs in, comes back to the page asked for, and signs out", async () => {
  const b = browser();
  await b.get("/can-bo/tai-khoan");
  assert.match(b.url, /^\/can-bo\/dang-nhap\?tiep=/);
  await b.submit({ login: "STP.cv1 ", password });
  assert.equal(b.url, "/can-bo/tai-khoan");
  assert.match(b.text, /Chuyên viên, Sở Tư pháp/);
  const token = b.jar.get("phien");
  assert.match(token, /^[0-9a-f]{64}$/);
  assert.equal(store(s, `SELECT COUNT(*) n FROM session WHERE token = '${token}'`)[0].n, 0, "the store keeps no token");
  await b.submit({}, "/dang-xuat");
  b.jar.set("phien", token);
  await b.get("/can-bo/tai-khoan");
  assert.match(b.url, /^\/can-bo\/dang-nhap/);
});

test("the way back is a path of ours, whatever is asked", async () => {
  for (const evil of ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/%0d%0aX: y"]) {
    const b = browser();
    await b.get(`/can-bo/dang-nhap?tiep=${encodeURIComponent(evil)}`);
    const f = b.fields("/can-bo/dang-nhap");
    const r = await b.request("/can-bo/dang-nhap", { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(f.data), tiep: evil, login: "stp.tp", password }) });
    assert.equal(r.status, 303);
    assert.match(r.headers.get("location"), /^\/[a-z%]/i);
    assert.doesNotMatch(r.headers.get("location"), /^\/[/\\]|evil\.example\/?$|javascript/);
  }
});

test("a token planted before signing in is worth nothing after", async () => {
  const b = browser(), planted = "a".repeat(64);
  b.jar.set("phien", planted);
  await b.loginStaff("stp.tp");
  assert.notEqual(b.jar.get("phien"), planted);
  const first = b.jar.get("phien"), csrf = (await b.get("/can-bo/tai-khoan")).fields("/dang-xuat").data.get("csrf");
  await b.get("/can-bo/dang-nhap");
  assert.equal(b.jar.get("phien"), first);
  assert.match(csrf, /^[0-9a-f]{32}$/);
});

test("an unknown login and a wrong password get the same words and the same lock", async () => {
  const said = {};
  for (const login of ["mytho.mc1", "khong.co.ai"]) {
    const b = browser();
    said[login] = [];
    for (let i = 0; i < 6; i++) {
      await b.loginStaff(login, "sai mat khau ro rang");
      assert.equal(b.status, 422);
      assert.ok(b.html.includes(`value="${login}"`), "what was typed stays");
      assert.ok(!b.html.includes("sai mat khau ro rang"), "but not the password");
      said[login].push(b.text.replaceAll(login, "X").replace(/[0-9a-f]{32}/g, ""));
    }
  }
  assert.deepEqual(said["mytho.mc1"], said["khong.co.ai"]);
  assert.match(said["mytho.mc1"][5], /tạm khóa đến 09:15/);
  const b = browser();
  await b.loginStaff("mytho.mc1");
  assert.equal(b.status, 422, "locked, even with the right password");
  assert.ok(store(s, "SELECT COUNT(*) n FROM audit WHERE what = 'staff login locked'")[0].n >= 2);
  s.setClock("2022-03-25T09:16");
  await b.loginStaff("mytho.mc1");
  assert.notEqual(b.status, 422, "open again after fifteen minutes");
  s.setClock("2022-03-25T09:00");
});

test("an hour without a request ends an official's session, and so do eight hours of them; a clock stepped back does not", async () => {
  const b = browser();
  await b.loginStaff("stp.cv1");
  s.setClock("2022-03-25T08:30");
  await b.get("/can-bo/tai-khoan");
  assert.equal(b.status, 200);
  assert.equal(b.url, "/can-bo/tai-khoan");
  for (const t of ["09:50", "10:45", "11:40", "12:35", "13:30", "14:25", "15:20", "16:15"]) {
    s.setClock(`2022-03-25T${t}`);
    await b.get("/can-bo/tai-khoan");
    assert.equal(b.url, "/can-bo/tai-khoan", t);
  }
  s.setClock("2022-03-25T17:01");
  await b.get("/can-bo/tai-khoan");
  assert.match(b.url, /dang-nhap/);
  s.setClock("2022-03-25T09:00");
  const c = browser();
  await c.loginStaff("stp.cv1");
  s.setClock("2022-03-25T10:01");
  await c.get("/can-bo/tai-khoan");
  assert.match(c.url, /dang-nhap/);
  s.setClock("2022-03-25T09:00");
});

test("a password given by an admin must be changed first, and a poor one is refused at the field", async () => {
  const [{ id }] = store(s, "SELECT id FROM staff WHERE login = 'stp.tp'");
  store(s, `UPDATE staff SET must_change = 1 WHERE id = ${id}`);
  const other = browser(), b = browser();
  await b.loginStaff("stp.tp");
  await other.loginStaff("stp.tp");
  assert.match(b.url, /^\/can-bo\/mat-khau/);
  await b.get("/can-bo/tai-khoan");
  assert.match(b.url, /^\/can-bo\/mat-khau/, "nothing else opens");
  for (const [one, two, words] of [["ngan", "ngan", /ít nhất 10 ký tự/], ["1234567890", "1234567890", /dễ đoán/], [password, password, /phải khác/], ["mot hai ba bon", "mot hai ba nam", /không giống nhau/]]) {
    await b.get("/can-bo/mat-khau");
    await b.submit({ "mat-khau": one, "nhac-lai": two });
    assert.equal(b.status, 422);
    assert.match(b.text, words);
  }
  await b.submit({ "mat-khau": "sáu con vịt bơi", "nhac-lai": "sáu con vịt bơi" });
  await b.get("/can-bo/tai-khoan");
  assert.equal(b.url, "/can-bo/tai-khoan");
  await other.get("/can-bo/mat-khau");
  assert.match(other.url, /dang-nhap/, "their other sessions ended");
  const again = browser();
  await again.loginStaff("stp.tp");
  assert.equal(again.status, 422);
  await again.loginStaff("stp.tp", "sa\u0301u con vi\u0323t bo\u031bi"); // decomposed, as some telephones type it
  assert.notEqual(again.status, 422);
});

test("the second factor is asked, a code works once, and the admin's reset opens the door", async () => {
  const b = browser();
  await b.loginStaff("stp.gd");
  await b.get("/can-bo/tai-khoan");
  await b.submit({}, "/can-bo/hai-lop/bat");
  assert.equal(b.url, "/can-bo/hai-lop");
  assert.match(b.html, /<svg class="qr"/);
  const key = b.text.match(/Khóa: ([A-Z2-7 ]+?) (?=Mã)/)[1].replace(/ /g, "");
  assert.equal(key.length, 32);
  await b.submit({ ma: "12345" });
  assert.equal(b.status, 422);
  await b.submit({ ma: totp(key, s.now) });
  assert.equal(b.url, "/can-bo/tai-khoan");
  assert.match(b.text, /Đang bật/);
  assert.ok(!store(s, "SELECT totp FROM staff WHERE login = 'stp.gd'")[0].totp.includes(key), "sealed at rest");
  const c = browser();
  await c.loginStaff("stp.gd");
  assert.match(c.url, /^\/can-bo\/xac-thuc/);
  await c.get("/can-bo/tai-khoan");
  assert.match(c.url, /^\/can-bo\/xac-thuc/, "half a session opens nothing");
  await c.submit({ ma: totp(key, s.now) });
  assert.equal(c.status, 422, "the code of the enrolment was used");
  s.setClock("2022-03-25T09:01");
  await c.submit({ ma: totp(key, s.now) });
  await c.get("/can-bo/tai-khoan");
  assert.equal(c.url, "/can-bo/tai-khoan");
  const d = browser();
  await d.loginStaff("stp.gd");
  await d.submit({ ma: totp(key, s.now) });
  assert.equal(d.status, 422);
  await c.get("/can-bo/hai-lop/tat");
  await c.submit({ "mat-khau-cu": "khong phai dau" });
  assert.equal(c.status, 422);
  await c.submit({ "mat-khau-cu": password });
  assert.match(c.text, /Chưa bật/);
  s.setClock("2022-03-25T09:00");
});

test("a session can be ended from another one, and only one's own", async () => {
  const b = browser(), c = browser(), stranger = browser();
  await b.loginCitizen("0900020003");
  await c.loginCitizen("0900020003");
  await stranger.loginCitizen("0900020002");
  await b.get("/tai-khoan");
  assert.match(b.text, /Phiên này/);
  const theirs = b.html.match(/name="phien" value="([0-9a-f]{16})"/)[1];
  await stranger.get("/tai-khoan");
  await stranger.post("/tai-khoan/phien", { csrf: stranger.fields("/dang-xuat").data.get("csrf"), phien: theirs });
  await c.get("/tai-khoan");
  assert.equal(c.url, "/tai-khoan", "a stranger ends nothing");
  await b.get("/tai-khoan");
  await b.post("/tai-khoan/phien", { csrf: b.fields("/tai-khoan/phien").data.get("csrf"), phien: theirs });
  await c.get("/tai-khoan");
  assert.match(c.url, /dang-nhap/);
});

test("a form without its token changes nothing", async () => {
  const b = browser();
  await b.loginCitizen("0900020003");
  for (const path of ["/tai-khoan/lien-he", "/uy-quyen", "/nhan-ho-so", "/dang-xuat", "/tai-khoan/phien"]) {
    await b.post(path, { email: "x@example.com", phien: "khac" });
    assert.equal(b.status, 403, path);
  }
  await b.get("/tai-khoan");
  assert.equal(b.url, "/tai-khoan");
});

const newcomer = { loai: "cong-dan", "ho-ten": "Nguyễn Thị Thử", cccd: "082 192 000 001", "dien-thoai": "+84 912 345 678", email: "", "dia-chi": "Ấp 3", "mat-khau": "bốn con chim sẻ", "nhac-lai": "bốn con chim sẻ" };

test("a person registers with a code sent to their telephone, five tries and no more", async () => {
  const b = browser();
  await b.get("/dang-ky");
  await b.submit({ ...newcomer, cccd: "999192000001", "dien-thoai": "12345", email: "khong phai thu" });
  assert.equal(b.status, 422);
  for (const words of [/001 đến 096/, /10 chữ số, bắt đầu bằng 0/, /ten@vidu\.vn/]) assert.match(b.text, words);
  assert.ok(b.html.includes('value="Nguyễn Thị Thử"') && b.html.includes('value="999192000001"'));
  await b.submit(newcomer);
  assert.equal(b.url, "/dang-ky/ma");
  const code = codeIn(await message("0912345678")), wrong = code === "111111" ? "222222" : "111111";
  for (let i = 0; i < 5; i++) await b.submit({ ma: wrong });
  assert.match(b.text, /quá nhiều lần/);
  await b.submit({ ma: code });
  assert.equal(b.status, 422, "too late even for the right one");
  await b.get("/dang-ky");
  await b.submit(newcomer);
  for (let i = 0; i < 50 && codeIn(await message("0912345678")) === code; i++) await new Promise((ok) => setTimeout(ok, 100));
  const second = codeIn(await message("0912345678")), thief = browser();
  await thief.get("/dang-ky/ma");
  await thief.submit({ ma: second });
  assert.equal(thief.status, 422, "the code belongs to the browser that asked");
  await b.submit({ ma: second });
  assert.equal(b.url, "/tai-khoan");
  assert.match(b.text, /Đã tạo tài khoản\./);
  assert.match(b.text, /082192000001/);
  const c = browser();
  await c.loginCitizen("082192000001", newcomer["mat-khau"]);
  assert.equal(c.url, "/cua-toi");
});

test("a telephone that has an account is told so, and nobody else", async () => {
  const b = browser(), c = browser();
  await b.get("/dang-ky");
  await b.submit({ ...newcomer, "dien-thoai": "0900020001" });
  await c.get("/dang-ky");
  await c.submit({ ...newcomer, "dien-thoai": "0977000111" });
  assert.equal(b.url, c.url);
  assert.equal(b.text.replace(/\s/g, ""), c.text.replace(/\s/g, ""));
  assert.match(await message("0900020001", /đã có tài khoản/), /^Có người/);
  await b.submit({ ma: "123456" });
  await c.submit({ ma: codeIn(await message("0977000111")) === "123456" ? "654321" : "123456" });
  assert.equal(b.text, c.text);
  assert.equal(store(s, "SELECT COUNT(*) n FROM account WHERE phone = '0900020001'")[0].n, 1);
});

test("a forgotten password is set anew by a code; an unknown number is answered alike", async () => {
  const b = browser(), c = browser(), old = browser();
  await old.loginCitizen("0900020004");
  await b.get("/quen-mat-khau");
  await b.submit({ login: "0900020004" });
  await c.get("/quen-mat-khau");
  await c.submit({ login: "0999888777" });
  assert.equal(b.url, c.url);
  assert.equal(b.text, c.text);
  const code = codeIn(await message("0900020004", /^\d{6} là mã/)), anew = { "mat-khau": "năm cây cau cao", "nhac-lai": "năm cây cau cao" };
  await c.submit({ ma: code, ...anew });
  assert.equal(c.status, 422);
  await b.submit({ ma: code, ...anew });
  assert.equal(b.url, "/cua-toi");
  await old.get("/tai-khoan");
  assert.match(old.url, /dang-nhap/);
  const d = browser();
  await d.loginCitizen("0900020004");
  assert.equal(d.status, 422);
  await d.loginCitizen("0900020004", anew["mat-khau"]);
  assert.equal(d.url, "/cua-toi");
});

test("codes cannot be asked for without end", async () => {
  const b = browser();
  for (let i = 0; i < 5; i++) { await b.get("/quen-mat-khau"); await b.submit({ login: "0911111111" }); }
  assert.equal(b.status, 422);
  assert.match(b.text, /quá nhiều mã/);
});

test("a new telephone counts once its code was typed, and the old one is told", async () => {
  const b = browser();
  await b.loginCitizen("0900020002");
  await b.get("/tai-khoan/dien-thoai");
  await b.submit({ "dien-thoai": "0933000444", "mat-khau-cu": "khong dung dau" });
  assert.equal(b.status, 422);
  await b.submit({ "dien-thoai": "0933000444", "mat-khau-cu": password });
  assert.equal(b.url, "/tai-khoan/dien-thoai/ma");
  await b.submit({ ma: codeIn(await message("0933000444")) });
  assert.equal(b.url, "/tai-khoan");
  assert.match(b.text, /0933000444/);
  await message("0900020002", /số điện thoại khác/);
  const c = browser();
  await c.loginCitizen("0933000444");
  assert.equal(c.url, "/cua-toi");
});

test("a dossier of the counter is claimed with both codes of its receipt, once, and guessing ends", async () => {
  const [d] = store(s, "SELECT c.id, c.code, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id WHERE c.channel = 1 AND c.kind = 1 AND c.status <> 0 ORDER BY c.id LIMIT 1");
  const b = browser();
  await b.loginCitizen("0900020001");
  await b.get("/nhan-ho-so");
  await b.submit({ ma: d.code, "tra-cuu": "0000" });
  const wrongSecret = b.text.replace(d.code, "");
  await b.submit({ ma: "H58.99-220101-9999", "tra-cuu": "0000" });
  assert.equal(b.text.replace("H58.99-220101-9999", ""), wrongSecret, "the same words for every miss");
  await b.submit({ ma: ` ${d.code.toLowerCase()} `, "tra-cuu": d.lookup.toLowerCase() });
  assert.equal(b.url, "/cua-toi");
  await b.get("/nhan-ho-so");
  await b.submit({ ma: d.code, "tra-cuu": d.lookup });
  assert.equal(store(s, `SELECT COUNT(*) n FROM claim WHERE case_id = ${d.id}`)[0].n, 1);
  assert.equal(store(s, `SELECT COUNT(*) n FROM event WHERE case_id = ${d.id} AND verb = 25`)[0].n, 1);
  await b.get("/nhan-ho-so");
  for (let i = 0; i < 9; i++) await b.submit({ ma: d.code, "tra-cuu": "AAAA" });
  await b.submit({ ma: d.code, "tra-cuu": d.lookup });
  assert.match(b.text, /quá nhiều lần/);
});

test("a mandate needs number and name, the other's yes, and either ends it", async () => {
  const from = browser(), to = browser(), stranger = browser();
  await from.loginCitizen("0900020000");
  await to.loginCitizen("0900020003");
  await stranger.loginCitizen("0900020001");
  const days = { "tu-day": "25", "tu-month": "3", "tu-year": "2022", "den-day": "25", "den-month": "6", "den-year": "2022", "pham-vi": "all" };
  await from.get("/uy-quyen");
  await from.submit({ ...days, so: "0900020003", "ho-ten": "Ai Đó Khác" }, "/uy-quyen");
  assert.equal(from.status, 422);
  const miss = from.text.replace(/090\d+/g, "");
  await from.submit({ ...days, so: "0955555555", "ho-ten": "Ai Đó Khác" }, "/uy-quyen");
  assert.equal(from.text.replace(/09\d+/g, ""), miss, "a number alone tells nothing");
  await from.submit({ ...days, "den-year": "2021", so: "0900020003", "ho-ten": "Đỗ Thanh Hiếu" }, "/uy-quyen");
  assert.match(from.text, /từ ngày bắt đầu trở đi/);
  await from.submit({ ...days, so: "0900020003", "ho-ten": "do thanh hieu" }, "/uy-quyen");
  assert.equal(from.url, "/uy-quyen");
  assert.equal(from.status, 200, from.text);
  assert.match(from.text, /Chờ người kia nhận/);
  const [{ id }] = store(s, "SELECT MAX(id) id FROM mandate"), [{ person_id: giver }] = store(s, "SELECT person_id FROM account WHERE phone = '0900020000'");
  const open = () => store(s, `SELECT COUNT(*) n FROM mandate WHERE from_person_id = ${giver} AND accepted_at > 0 AND revoked_at = 0`)[0].n;
  const csrf = (b) => b.fields("/dang-xuat").data.get("csrf");
  for (const act of ["nhan", "cham-dut"]) {
    await stranger.get("/tai-khoan");
    await stranger.post(`/uy-quyen/${id}/${act}`, { csrf: csrf(stranger) });
    assert.equal(stranger.status, 404);
  }
  await from.post(`/uy-quyen/${id}/nhan`, { csrf: csrf(from) });
  assert.equal(from.status, 404, "nobody accepts for the other");
  assert.equal(open(), 0);
  await to.get("/uy-quyen");
  assert.match(to.text, /Chờ ông \(bà\) nhận/);
  await to.submit({}, `/uy-quyen/${id}/nhan`);
  assert.match(to.text, /Đang có hiệu lực/);
  await to.post(`/uy-quyen/${id}/nhan`, { csrf: csrf(to) });
  assert.equal(open(), 1, "a second press changes nothing");
  await from.get("/uy-quyen");
  await from.submit({}, `/uy-quyen/${id}/cham-dut`);
  assert.equal(open(), 0);
});

test("a substitute is named by oneself or from above, never from below", async () => {
  const id = (login) => String(store(s, `SELECT id FROM staff WHERE login = '${login}'`)[0].id);
  const b = browser();
  await b.loginStaff("stp.cv1");
  await b.get("/can-bo/thay-the");
  assert.equal(b.status, 200);
  const days = { "tu-day": "28", "tu-month": "3", "tu-year": "2022", "den-day": "30", "den-month": "3", "den-year": "2022", "ly-do": "Nghỉ phép" };
  await b.submit({ ...days, vang: id("stp.gd"), thay: id("stp.cv1") }, "/can-bo/thay-the");
  assert.equal(b.status, 422, "a specialist lends themself no leader's pen");
  await b.submit({ ...days, vang: id("stp.cv1"), thay: id("stp.cv1") }, "/can-bo/thay-the");
  assert.match(b.text, /phải khác/);
  await b.submit({ ...days, vang: id("stp.cv1"), thay: id("stp.tp") }, "/can-bo/thay-the");
  assert.equal(b.status, 200, b.text);
  assert.match(b.text, /Nghỉ phép/);
  await b.get("/can-bo/thay-the");
  await b.submit({ ...days, vang: id("stp.cv1"), thay: id("stp.gd") }, "/can-bo/thay-the");
  assert.match(b.text, /đã có người thay/);
  const [{ sub }] = store(s, `SELECT id sub FROM substitution WHERE absent_id = ${id("stp.cv1")} ORDER BY id DESC LIMIT 1`);
  const stranger = browser();
  await stranger.loginStaff("tthcc.gd");
  await stranger.get("/can-bo/tai-khoan");
  await stranger.post(`/can-bo/thay-the/${sub}/ket-thuc`, { csrf: stranger.fields("/dang-xuat").data.get("csrf") });
  assert.equal(stranger.status, 404);
  await b.get("/can-bo/thay-the");
  await b.submit({}, `/can-bo/thay-the/${sub}/ket-thuc`);
  assert.equal(store(s, `SELECT COUNT(*) n FROM substitution WHERE id = ${sub}`)[0].n, 0);
});

test("people's pages are not officials', nor the other way round", async () => {
  const b = browser(), c = browser();
  await b.loginStaff("stp.cv1");
  await c.loginCitizen("0900020001");
  for (const path of ["/tai-khoan", "/uy-quyen", "/nhan-ho-so"]) assert.equal((await b.get(path)).status, 404, path);
  for (const path of ["/can-bo/tai-khoan", "/can-bo/thay-the", "/can-bo/hai-lop", "/can-bo"]) assert.equal((await c.get(path)).status, 404, path);
});
