// attacks.test.mjs — what a browser's or a program's owner with bad intent would try; docs/ASVS.md names these cases by row.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Browser, start, store } from "./lib.mjs";

let s;
before(async () => { s = await start(); });
after(() => s.stop());

/** Bytes to the server as they are; everything it sends back until it closes or falls silent. */
const bytes = (text) => new Promise((ok, no) => {
  let got = "";
  const c = connect(s.port, "127.0.0.1", () => c.write(text));
  c.setTimeout(1500, () => c.destroy());
  c.on("data", (d) => { got += d; }).on("close", () => ok(got)).on("error", (e) => (got ? ok(got) : no(e)));
});

describe("what every answer says to the browser", () => {
  const cases = [["a page", "/"], ["a page that is not there", "/khong-co"], ["the catalogue's JSON", "/api/v1/openapi.json"], ["an API without a token", "/api/v1/viec"], ["open data", "/du-lieu-mo"], ["the health of the program", "/healthz"]];
  for (const [name, path] of cases) test(name, async () => {
    const h = (await new Browser(s).get(path)).headers, csp = h.get("content-security-policy");
    assert.equal(h.get("x-content-type-options"), "nosniff");
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) assert.ok(csp.includes(part), `${path}: ${csp}`);
    assert.ok(!/unsafe-(inline|eval)/.test(csp));
    assert.match(h.get("referrer-policy"), /same-origin|no-referrer/);
    assert.equal(h.get("access-control-allow-origin"), null);
    assert.equal(h.get("server"), null, "no version to look up");
  });
  test("what is personal is kept by nobody on the way", async () => {
    const b = new Browser(s);
    await b.loginCitizen("0900020000");
    for (const path of ["/cua-toi", "/tai-khoan"]) { await b.get(path); assert.equal(b.status, 200); assert.match(b.headers.get("cache-control"), /no-store/); }
  });
});

describe("the session's cookie", () => {
  const cookies = async (at) => {
    const b = new Browser(at);
    await b.get("/dang-nhap");
    const r = await b.request("/dang-nhap", { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(b.fields().data), login: "0900020000", password: "motcua-2022-demo" }) });
    await r.text();
    return r.headers.getSetCookie().filter((c) => /^phien=/.test(c));
  };
  test("is for HTTP alone, this host alone, and our own pages", async () => {
    const [c] = await cookies(s);
    assert.match(c, /; HttpOnly/);
    assert.match(c, /; SameSite=Lax/);
    assert.match(c, /; Path=\//);
    assert.doesNotMatch(c, /Domain=/i);
  });
  test("travels over HTTPS only where the machine's owner says so", async () => {
    const t = await start({ args: ["--secure-cookies", "yes"] });
    try { assert.match((await cookies(t))[0], /; Secure/); } finally { await t.stop(); }
  });
});

describe("forged and smuggled requests", () => {
  test("another site's form carries the cookie and not the token: nothing changes", async () => {
    const b = new Browser(s);
    await b.loginCitizen("0900020000");
    const before = store(s, "SELECT p.email FROM person p JOIN account a ON a.person_id = p.id WHERE a.login = '0900020000'")[0].email;
    for (const csrf of [undefined, "", "0".repeat(64)]) {
      const r = await b.request("/tai-khoan/lien-he", { method: "POST", headers: { origin: "https://evil.example" }, body: new URLSearchParams({ email: "evil@example.com", "dia-chi": "x", ...(csrf === undefined ? {} : { csrf }) }) });
      await r.text();
      assert.ok(r.status >= 400 && r.status < 500, `${r.status}`);
    }
    assert.equal(store(s, "SELECT p.email FROM person p JOIN account a ON a.person_id = p.id WHERE a.login = '0900020000'")[0].email, before);
  });
  test("a token of one session is worth nothing in another", async () => {
    const a = new Browser(s), b = new Browser(s);
    await a.loginCitizen("0900020000"), await b.loginCitizen("0900020001");
    await a.get("/tai-khoan/lien-he");
    const csrf = a.fields("/tai-khoan/lien-he").data.get("csrf");
    const r = await b.request("/tai-khoan/lien-he", { method: "POST", body: new URLSearchParams({ csrf, email: "evil@example.com", "dia-chi": "x" }) });
    await r.text();
    assert.ok(r.status >= 400, `${r.status}`);
    assert.equal(store(s, "SELECT COUNT(*) AS n FROM person WHERE email = 'evil@example.com'")[0].n, 0);
  });
  test("two lengths, or a length and chunks: one answer at most, and no second request", async () => {
    for (const head of ["Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 6\r\nContent-Length: 60\r\n", "Transfer-Encoding: chunked, identity\r\n", "Transfer-Encoding : chunked\r\n"]) {
      const got = await bytes(`POST /tra-cuu HTTP/1.1\r\nHost: x\r\n${head}Content-Type: application/x-www-form-urlencoded\r\n\r\n0\r\n\r\nGET /khong-bao-gio HTTP/1.1\r\nHost: x\r\n\r\n`);
      const answers = got.match(/^HTTP\/1\.1 \d+/gm) ?? [];
      assert.ok(!answers.some((a) => a.endsWith(" 200")), `${head}: ${answers}`);
    }
    assert.equal((await new Browser(s).get("/")).status, 200, "it serves on");
  });
  test("a line end in a name or value of ours becomes no header", async () => {
    for (const path of ["/dang-nhap?tiep=/%0d%0aSet-Cookie:%20a=b", "/thu-tuc?q=%0d%0aX-Evil:%201", "/%0d%0aX-Evil:1"]) {
      const got = await bytes(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      assert.doesNotMatch(got.split("\r\n\r\n")[0], /^(X-Evil|Set-Cookie: a=b)/m);
    }
  });
  test("TRACE and methods of others' making are refused", async () => {
    for (const m of ["TRACE", "CONNECT", "PROPFIND", "DELETE"]) {
      const got = await bytes(`${m} / HTTP/1.1\r\nHost: x\r\nX-Secret: 42\r\nConnection: close\r\n\r\n`);
      assert.match(got, /^HTTP\/1\.1 (4\d\d|501)/, `${m}: ${got.slice(0, 80)}`);
      assert.ok(!got.includes("X-Secret"));
    }
  });
});

describe("where one is sent, and what lies where", () => {
  test("the way back leads to no other site", async () => {
    for (const to of ["https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "/%2f/evil.example", "/\tevil"]) {
      const b = new Browser(s);
      await b.get(`/dang-nhap?tiep=${encodeURIComponent(to)}`);
      const r = await b.request("/dang-nhap", { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(b.fields().data), tiep: to, login: "0900020000", password: "motcua-2022-demo" }) });
      await r.text();
      const at = r.headers.get("location") ?? "/";
      assert.equal(new URL(at, s.base).origin, s.base, `${to} → ${at}`);
    }
  });
  test("the Host that a request names goes into no message and no link", async () => {
    const before = readFileSync(join(s.dir, "outbox.jsonl"), { encoding: "utf8", flag: "a+" }).length;
    const got = await bytes("GET /quen-mat-khau HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-For: 10.0.0.1\r\nConnection: close\r\n\r\n");
    assert.match(got, /^HTTP\/1\.1 200/);
    assert.ok(!got.includes("evil.example"));
    assert.ok(!readFileSync(join(s.dir, "outbox.jsonl"), { encoding: "utf8", flag: "a+" }).slice(before).includes("evil.example"));
  });
  test("no path leads out of what the program serves", async () => {
    for (const path of ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/tinh/..%2f..%2fkey", "/..%5c..%5ckey", "/key", "/demo.db", "/files/", "/.git/config", "/%00", "/api/v1/../../key"]) {
      const got = await bytes(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      assert.match(got, /^HTTP\/1\.1 4\d\d/, `${path}: ${got.slice(0, 60)}`);
      assert.ok(!/root:|SQLite format/.test(got));
    }
  });
});

describe("what a form does not ask", () => {
  test("fields of the row that are not the form's change nothing", async () => {
    const b = new Browser(s), look = () => JSON.stringify(store(s, "SELECT id, login, phone, person_id FROM account WHERE login = '0900020000'"));
    await b.loginCitizen("0900020000");
    await b.get("/tai-khoan/lien-he");
    const before = look(), csrf = b.fields("/tai-khoan/lien-he").data.get("csrf");
    const r = await b.request("/tai-khoan/lien-he", { method: "POST", body: new URLSearchParams({ csrf, email: "that@example.com", "dia-chi": "12 Lê Lợi", id: "1", login: "admin", phone: "0911111111", person_id: "1", role: "9", active: "0" }) });
    await r.text();
    assert.equal(look(), before);
    assert.equal(store(s, "SELECT COUNT(*) AS n FROM account WHERE login = 'admin' OR phone = '0911111111'")[0].n, 0);
  });
  test("a neighbour's dossier and one that is not there look the same", async () => {
    const b = new Browser(s);
    await b.loginCitizen("0900020001");
    const [{ code }] = store(s, "SELECT c.code FROM case_ c JOIN account a ON a.person_id = c.person_id WHERE a.login = '0900020000' AND c.code <> '' ORDER BY c.id LIMIT 1");
    const none = code.replace(/\d{4}$/, "9999");
    const seen = async (c) => { await b.get(`/cua-toi/${c}`); return [b.status, b.text.replaceAll(c, "")]; };
    const theirs = await seen(code), nobody = await seen(none);
    assert.equal(theirs[0], 404);
    assert.deepEqual(theirs, nobody);
  });
});
