// oidc.test.mjs — single sign-on against a certified provider: who gets in by it, and every way in which nobody does.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeJwt } from "../oidc/node_modules/jose/dist/node/esm/index.js";
import { makeKey, startProvider, walk } from "../oidc/provider.mjs";
import { Browser, command, password, store, start } from "./lib.mjs";

let s, idp;
const browser = () => new Browser(s);
const secret = "mot-bi-mat-dai-cua-client-0123456789abcdef";
before(async () => {
  s = await start({ args: ["--clock", "", "--allow-private-fetch", "yes"] });
  store(s, "UPDATE notice SET sent_at = created_at WHERE sent_at = 0");
  const ours = { redirect_uris: [`${s.base}/dang-nhap/sso/ve`], post_logout_redirect_uris: [`${s.base}/dang-xuat/sso/ve`], response_types: ["code"], grant_types: ["authorization_code"], client_secret: secret };
  idp = await startProvider({
    clients: [
      { ...ours, client_id: "motcua-cb", id_token_signed_response_alg: "RS256", token_endpoint_auth_method: "client_secret_basic" },
      { ...ours, client_id: "motcua-dan", id_token_signed_response_alg: "ES256", token_endpoint_auth_method: "client_secret_post" },
    ],
    people: {
      "cb-1": { name: "Trần Thị Chuyên Viên", preferred_username: "stp.cv1" },
      "cb-2": { name: "Lê Văn Trưởng Phòng", preferred_username: "STP.TP" },
      "cb-3": { name: "Người Lạ", preferred_username: "khong.co.ai" },
      "cb-4": { name: "Giám đốc", preferred_username: "stp.gd" },
      "cb-5": { name: "Một cửa Mỹ Tho", preferred_username: "mytho.mc1" },
      "dan-1": { name: "Nguyễn Thị Mới", vn_citizen_id: "082199000777", phone_number: "0911000111" },
      "dan-2": { name: "Người Đã Có" },
      "dan-3": { name: "Người Khác", vn_citizen_id: "082199000778" },
      "dan-4": { name: "Nhận Mã" },
    },
  });
});
after(async () => { await idp?.stop(); assert.equal(await s.stop(), 0, s.log); });
const form = (more) => ({ issuer: idp.issuer, "client-secret": secret, "dang-dung": "co", "claim-ten": "name", ...more });
async function admin() { const b = browser(); await b.loginStaff("admin"); return b; }
async function edit(code, values) {
  const b = await admin();
  await b.get(`/quan-tri/dang-nhap-mot-lan/${code}`);
  await b.submit(values, `/quan-tri/dang-nhap-mot-lan/${code}`);
  assert.equal(b.status, 200, b.text);
  return b;
}
/** Through the provider as somebody, up to the address it sends the browser back to. */
async function away(b, user, from, { expect = undefined } = {}) {
  idp.user = user;
  const r = await b.request(from);
  assert.equal(r.status, 303, await r.text());
  const to = new URL(r.headers.get("location"));
  assert.equal(to.origin, idp.issuer);
  if (expect) expect(to.searchParams);
  const { back, page } = await walk(idp, to.href);
  assert.ok(back, page);
  return back.slice(s.base.length);
}
const sso = async (b, user, code = "so", more = "") => b.get(await away(b, user, `/dang-nhap/sso/${code}${more}`));
const audit = (what) => store(s, `SELECT actor_kind, actor_id, detail FROM audit WHERE what = '${what}' ORDER BY id`);
const whoAmI = async (b, page = "/can-bo/tai-khoan") => { await b.get(page); return b.url === page ? b.text : undefined; };
const staffId = (login) => store(s, `SELECT id FROM staff WHERE login = '${login}'`)[0].id;
async function message(phone, wanted = /./) {
  const file = join(s.dir, "outbox.jsonl");
  for (let i = 0; i < 150; i++) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean).map((l) => JSON.parse(l)) : [];
    const m = lines.filter((l) => l.to === phone && wanted.test(l.body)).at(-1);
    if (m) return m.body;
    await new Promise((ok) => setTimeout(ok, 100));
  }
  throw new Error(`no message to ${phone}`);
}

test("without a provider there is no button and no address", async () => {
  const b = browser();
  for (const page of ["/dang-nhap", "/can-bo/dang-nhap"]) assert.doesNotMatch((await b.get(page)).text, /Cách đăng nhập khác/);
  assert.equal((await b.get("/dang-nhap/sso/so")).status, 404);
  await b.loginStaff("stp.tp");
  assert.equal((await b.get("/quan-tri/dang-nhap-mot-lan")).status, 404, "only for the administrator");
});

test("an admin describes a provider, and its secret is never seen again", async () => {
  const b = await admin();
  await b.get("/quan-tri/dang-nhap-mot-lan/moi");
  assert.match(b.text, new RegExp(`${s.base}/dang-nhap/sso/ve`));
  await b.submit({ ...form(), ma: "ve", "doi-tuong": "can-bo", ten: "X", "client-id": "x", issuer: "ftp://x", scope: "profile" }, "/quan-tri/dang-nhap-mot-lan/moi");
  for (const words of [/không trùng địa chỉ sẵn có/, /Nhập địa chỉ bắt đầu bằng https/, /Scope phải có openid/]) assert.match(b.text, words);
  assert.ok(!b.html.includes(secret), "nor when the form comes back");
  await b.submit({ ...form(), ma: "so", "doi-tuong": "can-bo", ten: "Tài khoản của Sở", "client-id": "motcua-cb", scope: "openid profile", "claim-login": "preferred_username", "tu-lien-ket": "khong" }, "/quan-tri/dang-nhap-mot-lan/moi");
  assert.equal(b.url, "/quan-tri/dang-nhap-mot-lan/so", b.text);
  assert.ok(!b.html.includes(secret));
  assert.match(b.text, /Client secret Đã có/);
  await b.submit({}, "/quan-tri/dang-nhap-mot-lan/so/thu");
  assert.match(b.text, /Kết nối được/);
  await b.get("/quan-tri/dang-nhap-mot-lan/so");
  await b.submit({ ten: "Tài khoản Sở" }, "/quan-tri/dang-nhap-mot-lan/so"); // the secret's field left empty keeps it
  await b.get("/quan-tri/dang-nhap-mot-lan/moi");
  await b.submit({ ...form(), ma: "dan", "doi-tuong": "nguoi-dan", ten: "Định danh điện tử", "client-id": "motcua-dan", "xac-thuc": "client_secret_post", "thuat-toan": "ES256", scope: "openid profile phone identity", "claim-so": "vn_citizen_id", "claim-dien-thoai": "phone_number" }, "/quan-tri/dang-nhap-mot-lan/moi");
  assert.equal(b.url, "/quan-tri/dang-nhap-mot-lan/dan", b.text);
  const rows = store(s, "SELECT * FROM oidc_provider");
  assert.equal(rows.length, 2);
  assert.ok(!JSON.stringify(rows).includes(secret) && rows.every((p) => p.secret.length > 80), "sealed");
  assert.ok(!JSON.stringify(audit("sso provider made").concat(audit("sso provider changed"))).includes(secret));
  assert.equal(audit("sso provider changed").length, 1);
  await b.get("/quan-tri/dang-nhap-mot-lan/moi");
  await b.submit({ ...form(), ma: "so", "doi-tuong": "can-bo", ten: "X", "client-id": "x", "tu-lien-ket": "khong" }, "/quan-tri/dang-nhap-mot-lan/moi");
  assert.match(b.text, /Mã này đã dùng/);
  const c = browser();
  assert.match((await c.get("/can-bo/dang-nhap?tiep=/viec")).html, /href="\/dang-nhap\/sso\/so\?tiep=%2Fviec"/);
  assert.doesNotMatch(c.html, /sso\/dan/);
  assert.match((await c.get("/dang-nhap")).html, /href="\/dang-nhap\/sso\/dan"/);
});

test("what is sent to the provider: code flow, PKCE with S256, state and nonce anew each time", async () => {
  const seen = [];
  for (let i = 0; i < 2; i++) await away(browser(), "cb-3", "/dang-nhap/sso/so", { expect: (q) => seen.push(Object.fromEntries(q)) });
  const [one, two] = seen;
  assert.equal(one.response_type, "code");
  assert.equal(one.code_challenge_method, "S256");
  assert.match(one.code_challenge, /^[\w-]{43}$/);
  assert.equal(one.redirect_uri, `${s.base}/dang-nhap/sso/ve`);
  for (const k of ["state", "nonce", "code_challenge"]) assert.notEqual(one[k], two[k]);
  const kept = JSON.stringify(store(s, "SELECT * FROM oidc_step"));
  for (const k of ["state", "nonce"]) assert.ok(!kept.includes(one[k]), `the store does not keep the ${k}`);
});

test("an unlinked official does not get in; linked with their password, they do, and come back to the page asked for", async () => {
  const b = browser();
  await sso(b, "cb-1");
  assert.equal(b.status, 403);
  assert.match(b.text, /chưa liên kết với tài khoản cán bộ nào/);
  assert.equal(await whoAmI(b), undefined);
  await b.loginStaff("stp.cv1");
  await b.get("/can-bo/tai-khoan");
  assert.match(b.text, /Liên kết: Tài khoản Sở/);
  await b.get(await away(b, "cb-1", "/can-bo/tai-khoan/sso/so"));
  assert.equal(b.url, "/can-bo/lien-ket-sso");
  assert.match(b.text, /stp\.cv1/);
  assert.equal(store(s, "SELECT * FROM identity").length, 0, "not yet: anybody's page could have sent the browser here");
  await b.submit({ "mat-khau-cu": "sai-mat-khau-roi" }, "/can-bo/lien-ket-sso");
  assert.match(b.text, /Mật khẩu hiện tại không đúng/);
  await b.submit({ "mat-khau-cu": password }, "/can-bo/lien-ket-sso");
  assert.equal(b.url, "/can-bo/tai-khoan");
  assert.match(b.text, /Đã liên kết/);
  assert.match(b.text, /Gỡ liên kết/);
  const id = staffId("stp.cv1");
  assert.deepEqual(store(s, "SELECT issuer, subject, kind, who_id FROM identity"), [{ issuer: idp.issuer, subject: "cb-1", kind: 2, who_id: id }]);
  assert.equal(audit("sso linked").at(-1).actor_id, id);
  const c = browser(), planted = "a".repeat(64);
  c.jar.set("phien", planted);
  await sso(c, "cb-1", "so", "?tiep=/can-bo/thay-the");
  assert.equal(c.url, "/can-bo/thay-the");
  assert.match(c.jar.get("phien"), /^[0-9a-f]{64}$/);
  assert.notEqual(c.jar.get("phien"), planted);
  assert.match(audit("staff login").at(-1).detail, /^sso so /);
  const again = c.jar.get("phien");
  await sso(c, "cb-1");
  assert.notEqual(c.jar.get("phien"), again, "each sign-on is a new session");
  assert.equal(store(s, `SELECT COUNT(*) n FROM session WHERE kind = 2 AND who_id = ${id}`)[0].n, 2, "and ends the one before in that browser");
});

test("the way back is a path of ours, whatever is asked", async () => {
  for (const evil of ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"]) {
    const b = browser(), path = await away(b, "cb-1", `/dang-nhap/sso/so?tiep=${encodeURIComponent(evil)}`);
    const r = await b.request(path);
    assert.equal(r.status, 303);
    assert.equal(r.headers.get("location"), "/can-bo");
  }
});

test("an answer works once, in the browser that asked, with the state that was sent", async () => {
  const b = browser(), path = await away(b, "cb-1", "/dang-nhap/sso/so");
  const stranger = browser();
  await stranger.get(path);
  assert.equal(stranger.status, 400, "another browser");
  assert.match(stranger.text, /đã hết hạn, đã dùng, hoặc được bắt đầu ở trình duyệt khác/);
  const bent = path.replace(/state=[^&]*/, `state=${"0".repeat(32)}`);
  await b.get(bent);
  assert.equal(b.status, 400, "another state");
  for (const p of ["/dang-nhap/sso/ve", "/dang-nhap/sso/ve?code=x", "/dang-nhap/sso/ve?code=x&state="]) assert.equal((await b.get(p)).status, 400);
  const jar = new Map(b.jar);
  await b.get(path);
  assert.ok(await whoAmI(b), b.text);
  const thief = browser();
  thief.jar = jar;
  thief.jar.delete("phien");
  await thief.get(path);
  assert.equal(thief.status, 400, "the same answer again");
  assert.equal(await whoAmI(thief), undefined);
  // the state's time is over
  const late = browser(), p = await away(late, "cb-1", "/dang-nhap/sso/so");
  store(s, "UPDATE oidc_step SET expires_at = 1 WHERE purpose = 'login'");
  assert.equal((await late.get(p)).status, 400);
});

test("a code that was used, or is of another sign-on, is refused by the provider, and nobody is in", async () => {
  const one = browser(), used = new URLSearchParams((await away(one, "cb-1", "/dang-nhap/sso/so")).split("?")[1]).get("code");
  await one.get("/dang-nhap/sso/ve"); // not sent: the code is still fresh, but belongs to one's PKCE
  const two = browser(), path = await away(two, "cb-1", "/dang-nhap/sso/so");
  await two.get(path.replace(/code=[^&]*/, `code=${used}`));
  assert.equal(two.status, 400);
  assert.match(two.text, /không chấp nhận lần đăng nhập này/);
  assert.equal(await whoAmI(two), undefined);
});

test("a token that is bent in any way lets nobody in", async () => {
  const strange = await makeKey("RS256", "rsa-1"), now = () => Math.floor(Date.now() / 1000);
  const b64 = (o) => Buffer.from(typeof o === "string" ? o : JSON.stringify(o)).toString("base64url");
  const cases = {
    "another nonce": async (c) => idp.sign({ ...c, nonce: "khac" }),
    "no nonce": async ({ nonce, ...c }) => idp.sign(c),
    "another audience": async (c) => idp.sign({ ...c, aud: "khac" }),
    "two audiences without azp": async (c) => idp.sign({ ...c, aud: ["motcua-cb", "khac"] }),
    "another authorized party": async (c) => idp.sign({ ...c, azp: "khac" }),
    "another issuer": async (c) => idp.sign({ ...c, iss: "http://127.0.0.1:1" }),
    expired: async (c) => idp.sign({ ...c, exp: now() - 120, iat: now() - 300 }),
    "from the future": async (c) => idp.sign({ ...c, iat: now() + 600, exp: now() + 900 }),
    "no subject": async ({ sub, ...c }) => idp.sign(c),
    "another access token": async (c) => idp.sign({ ...c, at_hash: "AAAAAAAAAAAAAAAAAAAAAA" }),
    "another key of the same name": async (c) => idp.sign(c, { key: strange, kid: idp.keys[0].kid }),
    "a key nobody knows": async (c) => idp.sign(c, { key: strange, kid: "la" }),
    "ES256 where RS256 is set": async (c) => idp.sign(c, { key: idp.keys[1] }),
    "signed with the client's secret": async (c) => idp.sign(c, { key: new TextEncoder().encode(secret), alg: "HS256", kid: idp.keys[0].kid }),
    "signed with nothing": async (c) => `${b64({ alg: "none" })}.${b64(c)}.`,
    "a bent signature": async (c) => { const t = await idp.sign(c); return t.slice(0, -10) + (t.at(-10) === "A" ? "B" : "A") + t.slice(-9); },
    "bent claims": async (c) => { const [h, , g] = (await idp.sign(c)).split("."); return `${h}.${b64({ ...c, sub: "cb-2" })}.${g}`; },
    "cut short": async (c) => (await idp.sign(c)).slice(0, 60),
    "much too long": async (c) => idp.sign({ ...c, thua: "x".repeat(20000) }),
    absent: async () => undefined,
  };
  for (const [name, bend] of Object.entries(cases)) {
    idp.onToken = async (body) => ({ ...body, id_token: await bend(decodeJwt(body.id_token)) });
    const b = browser();
    await sso(b, "cb-1");
    assert.equal(b.status, 502, name);
    assert.match(b.text, /không hợp lệ, nên chưa ai được đăng nhập/, name);
    assert.equal(await whoAmI(b), undefined, name);
  }
  assert.ok(audit("sso refused").length >= Object.keys(cases).length, "each is in the log");
  idp.onToken = async (body) => ({ ...body, id_token: await idp.sign(decodeJwt(body.id_token)) });
  const b = browser();
  await sso(b, "cb-1");
  assert.ok(await whoAmI(b), "signed again as it was, it is right: the bends were what was refused");
  idp.onToken = undefined;
});

test("an answer in another issuer's name is refused, and a refusal at the provider is said as such", async () => {
  const b = browser(), path = await away(b, "cb-1", "/dang-nhap/sso/so");
  assert.match(path, /iss=/, "the provider names itself (RFC 9207)");
  await b.get(path.replace(/iss=[^&]*/, "iss=https%3A%2F%2Fkhac.example"));
  assert.equal(b.status, 502);
  const c = browser();
  await c.get((await away(c, "cb-1", "/dang-nhap/sso/so")).replace(/&?iss=[^&]*/, ""));
  assert.equal(c.status, 502);
  idp.deny = true;
  const d = browser();
  await sso(d, "cb-1");
  idp.deny = false;
  assert.equal(d.status, 400);
  assert.match(d.text, /đã dừng việc đăng nhập/);
});

test("a provider that changes its keys is followed at once, and its description is not asked for each time", async () => {
  const times = (path) => idp.asked.filter((p) => p === path).length;
  const described = times("/.well-known/openid-configuration");
  await idp.rotate();
  const b = browser();
  await sso(b, "cb-1");
  assert.ok(await whoAmI(b), b.text);
  const keys = times("/jwks");
  for (let i = 0; i < 3; i++) await sso(browser(), "cb-1");
  assert.equal(times("/jwks"), keys, "kept");
  assert.equal(times("/.well-known/openid-configuration"), described, "kept");
});

test("a provider that is down stops nobody who has a password", async () => {
  store(s, "DELETE FROM oidc_fetched");
  idp.down = true;
  const b = browser();
  await b.get("/dang-nhap/sso/so");
  assert.equal(b.status, 503);
  assert.match(b.text, /Không kết nối được với hệ thống xác thực.*vẫn đăng nhập được bằng mật khẩu/);
  assert.match(b.html, /href="\/can-bo\/dang-nhap"/);
  await b.loginStaff("stp.tp");
  assert.ok(await whoAmI(b));
  idp.down = false;
  const c = browser(), path = await away(c, "cb-1", "/dang-nhap/sso/so");
  idp.down = true; // goes down in between
  await c.get(path);
  assert.equal(c.status, 503);
  idp.down = false;
  await sso(c, "cb-1");
  assert.ok(await whoAmI(c));
});

test("userinfo of somebody else is not believed", async () => {
  idp.onUserinfo = async (body) => ({ ...body, sub: "cb-2", preferred_username: "stp.tp" });
  const b = browser();
  await sso(b, "cb-3");
  idp.onUserinfo = undefined;
  assert.equal(b.status, 502);
});

test("by setting, a claim equal to the login links at the first sign-on; once, and only its own", async () => {
  const b = browser();
  await sso(b, "cb-2");
  assert.equal(b.status, 403, "the setting is off");
  await edit("so", { "tu-lien-ket": "co" });
  await sso(b, "cb-2");
  assert.match(await whoAmI(b), /stp\.tp/);
  assert.match(audit("sso linked").at(-1).detail, /by claim/);
  await sso(browser(), "cb-3").then((c) => assert.equal(c.status, 403, "no such login"));
  idp.people["cb-6"] = { name: "Giả", preferred_username: "stp.cv1" };
  const c = browser();
  await sso(c, "cb-6");
  assert.equal(c.status, 403, "an official who is linked already is not taken over by another subject");
});

test("the same answer sent twice at once lets in once", async () => {
  const b = browser(), path = await away(b, "cb-2", "/dang-nhap/sso/so"), jar = new Map(b.jar);
  const both = await Promise.all([0, 1].map(() => { const c = browser(); c.jar = new Map(jar); return c.request(path); }));
  const statuses = both.map((r) => r.status).sort();
  assert.equal(statuses[0], 303);
  assert.ok(statuses[1] === 400 || statuses[1] === 409, String(statuses));
});

test("an address that the provider has not verified is no claim at all", async () => {
  await edit("so", { "claim-login": "email", scope: "openid profile email" });
  idp.people["cb-7"] = { name: "Thư", email: "mytho.tmc", email_verified: false };
  assert.equal((await sso(browser(), "cb-7")).status, 403);
  idp.people["cb-7"].email_verified = true;
  assert.match(await whoAmI(await sso(browser(), "cb-7")), /mytho\.tmc/);
  await edit("so", { "claim-login": "preferred_username", scope: "openid profile" });
});

test("a locked official and one who has left stay outside", async () => {
  const id = staffId("stp.tp");
  for (const [set, back] of [["locked_until = 253402275600", "locked_until = 0"], ["active = 0", "active = 1"]]) {
    store(s, `UPDATE staff SET ${set} WHERE id = ${id}`);
    const b = browser();
    await sso(b, "cb-2");
    assert.equal(b.status, 403);
    assert.match(b.text, /đang bị khóa hoặc không còn hoạt động/);
    assert.equal(await whoAmI(b), undefined);
    store(s, `UPDATE staff SET ${back} WHERE id = ${id}`);
  }
  const c = browser();
  for (let i = 0; i < 5; i++) await c.loginStaff("stp.tp", "sai-mat-khau-roi");
  await sso(c, "cb-2");
  assert.equal(c.status, 403, "also the lock after wrong passwords");
  store(s, "DELETE FROM rate");
  await sso(c, "cb-2");
  assert.ok(await whoAmI(c));
});

function totp(base32) {
  let bits = "";
  for (const c of base32) bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0");
  const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2))), counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const h = createHmac("sha1", key).update(counter).digest(), o = h[19] & 15;
  return String((h.readUInt32BE(o) & 0x7fffffff) % 1e6).padStart(6, "0");
}

test("the second factor and a password that must be changed are asked for after single sign-on too", async () => {
  const b = browser(), id = staffId("stp.gd");
  await sso(b, "cb-4");
  assert.ok(await whoAmI(b), "linked by claim");
  await b.submit({}, "/can-bo/hai-lop/bat");
  const key = b.text.match(/Khóa: ([A-Z2-7 ]+)/)[1].replace(/ /g, "");
  await b.submit({ ma: totp(key) }, "/can-bo/hai-lop");
  const c = browser();
  await sso(c, "cb-4", "so", "?tiep=/can-bo/thay-the");
  assert.equal(c.url, "/can-bo/xac-thuc?tiep=%2Fcan-bo%2Fthay-the");
  assert.equal(await whoAmI(c), undefined, "half a session opens nothing");
  idp.amr = ["pwd", "mfa"];
  const d = browser();
  await sso(d, "cb-4");
  assert.match(d.url, /^\/can-bo\/xac-thuc/, "the provider's word does not count unless the setting says so");
  await edit("so", { mfa: "mfa otp" });
  await sso(d, "cb-4");
  assert.ok(await whoAmI(d), d.text);
  idp.amr = ["pwd"];
  await sso(d, "cb-4");
  assert.match(d.url, /^\/can-bo\/xac-thuc/, "this time it had only a password");
  store(s, `UPDATE staff SET totp_step = 0 WHERE id = ${id}`);
  await d.submit({ ma: totp(key) }, "/can-bo/xac-thuc");
  assert.ok(await whoAmI(d), d.text);
  idp.amr = undefined;
  store(s, `UPDATE staff SET totp = '', must_change = 1 WHERE id = ${id}`);
  const e = browser();
  await sso(e, "cb-4");
  assert.match(e.url, /^\/can-bo\/mat-khau/);
  assert.equal(await whoAmI(e), undefined);
});

test("signing out offers to sign out at the provider too", async () => {
  const b = browser();
  await sso(b, "cb-2");
  await b.get("/can-bo/tai-khoan");
  await b.submit({}, "/dang-xuat");
  assert.equal(b.url, "/dang-xuat/sso");
  assert.equal(await whoAmI(b), undefined, "signed out here already");
  const r = await b.request("/dang-xuat/sso/tiep"), to = new URL(r.headers.get("location"));
  assert.equal(to.origin, idp.issuer);
  assert.equal(decodeJwt(to.searchParams.get("id_token_hint")).sub, "cb-2");
  const jar = new Map(), { page, url } = await walk(idp, to.href, jar);
  const action = page.match(/action="([^"]+)"/)[1], xsrf = page.match(/name="xsrf" value="([^"]+)"/)[1];
  const { back } = await walk(idp, new URL(action, url).href, jar, { method: "POST", body: new URLSearchParams({ xsrf, logout: "yes" }) });
  assert.ok(back.startsWith(`${s.base}/dang-xuat/sso/ve`), back);
  await b.get(back.slice(s.base.length));
  assert.equal(b.url, "/");
  assert.match(b.text, /Đã đăng xuất/);
  assert.equal((await b.request("/dang-xuat/sso/tiep")).headers.get("location"), "/", "works once");
  const c = browser();
  await c.loginStaff("stp.tp");
  await c.get("/can-bo/tai-khoan");
  await c.submit({}, "/dang-xuat");
  assert.equal(c.url, "/can-bo/dang-nhap", "after a password nothing is offered");
});

test("unlinked by its owner, and by nobody else, an identity no longer opens", async () => {
  await edit("so", { "tu-lien-ket": "khong" });
  const { id } = store(s, "SELECT id FROM identity WHERE subject = 'cb-1'")[0];
  const other = browser();
  await other.loginStaff("stp.tp");
  await other.get("/can-bo/tai-khoan");
  const csrf = other.fields("/dang-xuat").data.get("csrf");
  assert.equal((await other.post(`/can-bo/tai-khoan/sso/${id}/go`, { csrf })).status, 404);
  const b = browser();
  await sso(b, "cb-1");
  await b.get("/can-bo/tai-khoan");
  await b.submit({}, `/can-bo/tai-khoan/sso/${id}/go`);
  assert.match(b.text, /Đã gỡ liên kết/);
  assert.equal(audit("sso unlinked").at(-1).actor_id, staffId("stp.cv1"));
  const c = browser();
  await sso(c, "cb-1");
  assert.equal(c.status, 403);
});

test("linking cannot be finished in another session than it was begun in", async () => {
  const b = browser();
  await b.loginStaff("stp.cv1");
  const path = await away(b, "cb-1", "/can-bo/tai-khoan/sso/so");
  await b.get("/can-bo/tai-khoan");
  await b.submit({}, "/dang-xuat");
  await b.loginStaff("mytho.mc1");
  await b.get(path);
  assert.equal(b.status, 400);
  assert.match(b.text, /Phiên làm việc đã đổi/);
  assert.equal(store(s, "SELECT COUNT(*) n FROM identity WHERE subject = 'cb-1'")[0].n, 0);
});

test("a person's first sign-on makes an account once the telephone is confirmed; the second goes straight in", async () => {
  const b = browser();
  await sso(b, "dan-1", "dan", "?tiep=/tai-khoan");
  assert.equal(b.url, "/dang-nhap/sso/lan-dau", b.text);
  assert.match(b.text, /Nguyễn Thị Mới/);
  assert.equal(await whoAmI(b, "/tai-khoan"), undefined);
  await b.get("/dang-nhap/sso/tai-khoan-moi");
  assert.match(b.text, /do “Định danh điện tử” xác thực: 082199000777/);
  assert.equal(b.fields().data.get("dien-thoai"), "0911000111");
  await b.submit({ email: "moi@example.vn", cccd: "082199000999" });
  assert.equal(b.url, "/dang-nhap/sso/tai-khoan-moi/ma", b.text);
  await b.submit({ ma: "000000" });
  assert.match(b.text, /Mã không đúng/);
  await b.submit({ ma: (await message("0911000111", /Tạo tài khoản/)).match(/^\d{6}/)[0] });
  assert.equal(b.url, "/tai-khoan", b.text);
  assert.match(b.text, /Nguyễn Thị Mới.*082199000777/);
  assert.equal(store(s, "SELECT COUNT(*) n FROM person p JOIN account a ON a.person_id = p.id WHERE p.cccd = '082199000777' AND a.phone = '0911000111'")[0].n, 1);
  const c = browser();
  await sso(c, "dan-1", "dan");
  assert.equal(c.url, "/cua-toi", c.text);
  assert.equal(audit("login").at(-1).actor_kind, 1);
  await c.get("/tai-khoan");
  assert.match(c.text, /Đăng nhập một lần Định danh điện tử.*Gỡ liên kết/);
});

test("a number that the provider vouches for opens no account: its password does", async () => {
  const theirs = store(s, "SELECT a.id, p.cccd FROM account a JOIN person p ON p.id = a.person_id WHERE a.phone = '0900020001'")[0];
  idp.people["dan-2"].vn_citizen_id = theirs.cccd;
  const b = browser();
  await sso(b, "dan-2", "dan");
  assert.equal(b.url, "/dang-nhap/sso/lan-dau");
  assert.equal(await whoAmI(b, "/tai-khoan"), undefined);
  await b.get("/dang-nhap/sso/lien-ket");
  await b.submit({ login: "0900020001", password: "sai-mat-khau-roi" });
  assert.match(b.text, /không đúng/);
  await b.submit({ login: "0900020001", password });
  assert.equal(b.url, "/cua-toi", b.text);
  assert.deepEqual(store(s, "SELECT who_id FROM identity WHERE subject = 'dan-2' AND kind = 1"), [{ who_id: theirs.id }]);
  assert.match(await message("0900020001", /liên kết/), /Nếu không phải ông \(bà\) làm/);
  const c = browser();
  await sso(c, "dan-2", "dan");
  assert.equal(c.url, "/cua-toi");
});

test("a code to the registered telephone proves an account as well", async () => {
  const b = browser();
  await sso(b, "dan-4", "dan");
  await b.get("/dang-nhap/sso/ma");
  await b.submit({ login: "0900020003" });
  assert.equal(b.url, "/dang-nhap/sso/ma/nhap");
  await b.submit({ ma: (await message("0900020003", /^\d{6}/)).match(/^\d{6}/)[0] });
  assert.equal(b.url, "/cua-toi", b.text);
  assert.equal(store(s, "SELECT COUNT(*) n FROM identity WHERE subject = 'dan-4'")[0].n, 1);
});

test("an account of another number is not linked, nor one that is linked already", async () => {
  const b = browser();
  await sso(b, "dan-3", "dan");
  await b.get("/dang-nhap/sso/lien-ket");
  await b.submit({ login: "0900020002", password });
  assert.match(b.text, /khác số mà hệ thống xác thực cho biết/);
  assert.equal(await whoAmI(b, "/tai-khoan"), undefined);
  idp.people["dan-5"] = { name: "Thứ Hai" };
  const c = browser();
  await sso(c, "dan-5", "dan");
  await c.get("/dang-nhap/sso/lien-ket");
  await c.submit({ login: "0900020001", password });
  assert.match(c.text, /đã liên kết với một danh tính khác/);
  assert.equal(await whoAmI(c, "/tai-khoan"), undefined);
  await c.get("/dang-nhap/sso/tai-khoan-moi");
  await c.submit({ "ho-ten": "Thứ Hai", "dien-thoai": "0900020001", cccd: "082199000779" });
  assert.equal(c.url, "/dang-nhap/sso/tai-khoan-moi/ma", "whether a telephone has an account is said only to that telephone");
  await c.submit({ ma: "123456" });
  assert.match(c.text, /Mã không đúng/);
});

test("an identity never opens an account made after it was linked: numbers of erased accounts come again", async () => {
  const was = store(s, "SELECT linked_at, who_id FROM identity WHERE subject = 'dan-4'")[0];
  store(s, `UPDATE account SET created_at = ${was.linked_at + 1} WHERE id = ${was.who_id}`);
  const b = browser();
  await sso(b, "dan-4", "dan");
  assert.equal(b.url, "/dang-nhap/sso/lan-dau", b.text);
  assert.equal(store(s, "SELECT COUNT(*) n FROM identity WHERE subject = 'dan-4'")[0].n, 0);
});

test("without a first sign-on under way its pages lead back to the login", async () => {
  for (const page of ["lan-dau", "lien-ket", "ma", "ma/nhap", "tai-khoan-moi", "tai-khoan-moi/ma"]) {
    const b = browser();
    await b.get(`/dang-nhap/sso/${page}`);
    assert.equal(b.url, "/dang-nhap", page);
  }
});

test("a provider that is turned off opens nothing and has no button", async () => {
  const b = browser(), path = await away(b, "dan-1", "/dang-nhap/sso/dan");
  await edit("dan", { "dang-dung": "khong" });
  assert.equal((await b.get(path)).status, 400);
  assert.equal((await b.get("/dang-nhap/sso/dan")).status, 404);
  assert.doesNotMatch((await b.get("/dang-nhap")).text, /Định danh điện tử/);
});

test("the log still verifies, and no secret, token or number went into the server's own log", async () => {
  const verified = command(s, "verify");
  assert.equal(verified.status, 0, verified.stdout + verified.stderr);
  assert.ok(!s.log.includes(secret) && !/eyJ|08219900077/.test(s.log), "nothing personal in the log");
});
