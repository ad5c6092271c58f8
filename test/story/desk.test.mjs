// desk.test.mjs — the officials' side: a dossier from the counter to its result, by the people who hold it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Browser, pdf, store, start } from "./lib.mjs";

let s;
before(async () => { s = await start(); });
after(() => s.stop());

const desks = new Map();
async function desk(login) { // one browser an official, signed in once
  if (!desks.has(login)) {
    const b = new Browser(s);
    await b.loginStaff(login);
    assert.equal(b.status, 200, `${login} signs in`);
    desks.set(login, b);
  }
  return desks.get(login);
}
const row = (code) => store(s, `SELECT * FROM case_ WHERE code = '${code}'`)[0];
/** Who may act on it now: the person who holds it, or anyone in that role. */
function holder(code) {
  const [h] = store(s, `SELECT s.login FROM case_ c JOIN staff_role r ON r.agency_id = c.holder_agency_id AND r.role = c.holder_role JOIN staff s ON s.id = r.staff_id
    WHERE c.code = '${code}' AND s.active = 1 AND (c.holder_id IS NULL OR c.holder_id = s.id) ORDER BY s.id LIMIT 1`);
  assert.ok(h, `somebody can hold ${code}`);
  return h.login;
}
/** Counter intake as a clerk without a mouse or script does it. */
async function receive(login, procedure, who = {}) {
  const b = await desk(login);
  await b.get(`/tiep-nhan?thu-tuc=${procedure}`);
  assert.equal(b.status, 200);
  await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", "dien-thoai": "0912345678", ...who }, "/tiep-nhan");
  assert.match(b.text, /Đã tiếp nhận/, b.text.slice(0, 600));
  return b.text.match(/Mã hồ sơ\s*(\S+)/)[1];
}
/** One act by whoever holds the case. */
async function act(code, verb, values = {}, login = holder(code)) {
  const b = await desk(login);
  await b.get(`/ho-so/${code}/viec/${verb}`);
  assert.equal(b.status, 200, `${login} opens ${verb}: ${b.text.slice(0, 200)}`);
  await b.submit(values, `/ho-so/${code}/viec/${verb}`);
  return b;
}
async function acts(code, ...verbs) {
  for (const [verb, values] of verbs) {
    const before = row(code), b = await act(code, verb, values);
    assert.equal(b.status, 200, `${verb} at step ${before.step}: ${b.text.slice(0, 400)}`);
    assert.notEqual(row(code).version, before.version, `${verb} was written: ${b.text.slice(0, 300)}`);
  }
  return row(code);
}
const forward = ["chuyen-buoc", { note: "Đã xong bước này.", outcome: "1" }];

describe("intake", () => {
  test("a clerk receives a dossier, and the receipt carries its code and due time", async () => {
    const code = await receive("mytho.mc1", "2.000815"), b = await desk("mytho.mc1");
    const c = row(code);
    assert.equal(c.status, 2);
    assert.equal(c.received_at, s.now);
    const pdfs = [...b.html.matchAll(/href="(\/ho-so\/[^"]*\/in\/\d+[^"]*)"/g)].map((m) => m[1].replace(/&amp;/g, "&"));
    assert.ok(pdfs.length);
    await b.get(pdfs[0]);
    assert.equal(b.headers.get("content-type"), "application/pdf");
    assert.equal(b.body.subarray(0, 5).toString(), "%PDF-");
  });

  test("a double press, or the back button, makes one dossier", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    const form = { ...Object.fromEntries(b.fields("/tiep-nhan").data), so: "082090004321", ten: "Lê Thị Đôi", loai: "citizen" };
    const n = () => store(s, "SELECT COUNT(*) AS n FROM dossier WHERE applicant_name = 'Lê Thị Đôi'")[0].n;
    const twin = new Browser(s);
    twin.jar = b.jar;
    await Promise.all([b.post("/tiep-nhan", form), twin.post("/tiep-nhan", form)]);
    assert.match(b.text, /Đã tiếp nhận/);
    assert.match(twin.text, /Đã tiếp nhận/);
    await b.post("/tiep-nhan", form);
    assert.match(b.text, /Đã tiếp nhận/);
    assert.equal(n(), 1);
    await b.post("/tiep-nhan", { ...form, ten: "Lê Thị Khác", so: "082090004322" }); // the old form, another person: never lost without a word
    assert.equal(b.status, 422);
    assert.match(b.text, /Biểu mẫu này đã tiếp nhận hồ sơ/);
    await b.submit({}, "/tiep-nhan");
    assert.match(b.text, /Đã tiếp nhận/);
    assert.match(b.text, /Lê Thị Khác/);
  });

  test("bad input comes back whole, each fault at its field", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    await b.submit({ so: "999", ten: "", "dien-thoai": "12", "so-bo": "0", "dia-chi": "Ấp 3 <b>", "ghi-chu": "giữ lại" }, "/tiep-nhan");
    assert.equal(b.status, 422);
    assert.match(b.text, /Lỗi:/);
    const kept = b.fields("/tiep-nhan").data;
    assert.equal(kept.get("so"), "999");
    assert.equal(kept.get("dia-chi"), "Ấp 3 <b>");
    assert.equal(kept.get("ghi-chu"), "giữ lại");
    assert.ok(!b.html.includes("Ấp 3 <b>"), "escaped");
  });

  test("a paper that must be there is asked for", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    const none = Object.fromEntries([...b.fields("/tiep-nhan").data.keys()].filter((k) => /^(chinh|sao)-/.test(k)).map((k) => [k, "0"]));
    assert.ok(Object.keys(none).length, "papers are asked");
    await b.submit({ so: "082090001234", ten: "Trần Văn Thử", loai: "citizen", ...none }, "/tiep-nhan");
    assert.equal(b.status, 422);
    assert.match(b.text, /[Tt]hiếu giấy tờ/);
  });

  test("a number of somebody of another name is asked about, and taken when confirmed", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    await b.submit({ so: "082090001234", ten: "Trần Văn Khác" }, "/tiep-nhan");
    assert.equal(b.status, 422);
    assert.match(b.text, /Số này đã ghi cho Trần Văn Thử/);
    await b.submit({}, "/tiep-nhan");
    assert.match(b.text, /Đã tiếp nhận/);
  });

  test("the child trio is received as one dossier with its parts", async () => {
    const code = await receive("xa28249.mc", "2.000986"), b = await desk("xa28249.mc");
    await b.get(`/ho-so/${code}`);
    assert.match(b.text, /Phần việc liên thông/);
    assert.ok(store(s, `SELECT COUNT(*) AS n FROM case_ k JOIN case_ p ON p.id = k.parent_id WHERE p.code = '${code}'`)[0].n >= 1);
  });

  test("a procedure of another level is not received here", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan/thu-tuc.json?q=khai%20sinh");
    assert.ok(JSON.parse(b.html).every((x) => !x.value.startsWith("1.001193")));
    await b.get("/tiep-nhan");
    await b.submit({ "thu-tuc": "1.001193", so: "082090001234", ten: "Trần Văn Thử", loai: "citizen" }, "/tiep-nhan");
    assert.equal(b.status, 422);
    assert.match(b.text, /Không có thủ tục này/);
  });

  test("suggestions are data, folded, and people are found by the whole number only", async () => {
    const b = await desk("mytho.mc1"), [p] = store(s, "SELECT cccd, name FROM person WHERE cccd <> '' ORDER BY id LIMIT 1");
    await b.get("/tiep-nhan/thu-tuc.json?q=chung%20thuc%20ban%20sao");
    assert.ok(JSON.parse(b.html).some((x) => x.value.startsWith("2.000815")));
    await b.get(`/tiep-nhan/nguoi.json?q=${p.cccd}`);
    assert.equal(JSON.parse(b.html)[0].set.ten, p.name);
    assert.ok(store(s, `SELECT 1 FROM read_log l JOIN person p ON p.id = l.person_id WHERE p.cccd = '${p.cccd}' AND l.at = ${s.now}`).length, "the reading is recorded");
    await b.get(`/tiep-nhan/nguoi.json?q=${p.cccd.slice(0, 9)}`);
    assert.deepEqual(JSON.parse(b.html), []);
  });

  test("without a token of the form nothing is written", async () => {
    const b = await desk("mytho.mc1");
    await b.get("/tiep-nhan?thu-tuc=2.000815");
    const n = store(s, "SELECT COUNT(*) AS n FROM case_")[0].n;
    await b.post("/tiep-nhan", { ...Object.fromEntries(b.fields("/tiep-nhan").data), csrf: "0".repeat(32), so: "082090001234", ten: "Trần Văn Thử" });
    assert.equal(b.status, 403);
    assert.equal(store(s, "SELECT COUNT(*) AS n FROM case_")[0].n, n);
  });
});

describe("a dossier's way", () => {
  test("same-day at the counter: taken, worked on, signed, handed over", async () => {
    const code = await receive("mytho.mc1", "2.000815");
    const c = await acts(code, ["nhan-xu-ly"], forward, ["ky-duyet"]);
    assert.equal(c.status, 9);
    if (store(s, `SELECT fee_vnd > paid_vnd AS owed FROM dossier WHERE case_id = ${c.id}`)[0].owed) assert.fail("the fee was collected at intake");
    assert.equal((await acts(code, ["tra-ket-qua"])).status, 10);
    const b = await desk("mytho.mc1");
    await b.get(`/ho-so/${code}`);
    assert.match(b.text, /Đã trả kết quả/);
    await b.get(`/ho-so/${code}/viec/chuyen-buoc`);
    await b.post(`/ho-so/${code}/viec/chuyen-buoc`, { csrf: b.fields().data.get("csrf"), note: "x", version: String(row(code).version) });
    assert.equal(row(code).status, 10, "a closed dossier stays as it is");
  });

  test("with appraisal: assigned by name, forwarded with its draft, appraised, signed with a number", async () => {
    const code = await receive("tthcc.mc1", "2.000488");
    const cv = store(s, "SELECT id FROM staff WHERE login = 'stp.cv1'")[0].id;
    await acts(code, ["phan-cong", { to_staff: String(cv) }]);
    assert.equal(holder(code), "stp.cv1");
    const b = await act(code, "chuyen-buoc", { note: "", outcome: "1" });
    assert.equal(b.status, 422, "this step must leave something behind");
    assert.match(b.text, /phải để lại sản phẩm/);
    await b.submit({ note: "", outcome: "1", tep: pdf("du-thao") }, `/ho-so/${code}/viec/chuyen-buoc`);
    assert.equal(b.status, 200, b.text.slice(0, 300));
    const c = await acts(code, forward, ["ky-duyet"], forward);
    assert.equal(c.status, 9);
    assert.match(store(s, `SELECT result_no FROM dossier WHERE case_id = ${c.id}`)[0].result_no, /^\d+\/2022$/);
  });

  test("commune to district: held in turn, given back where it was received", async () => {
    const commune = "xa28249.mc";
    const code = await receive(commune, "1.001731"), seen = [];
    for (let i = 0; i < 12 && row(code).status < 9; i++) {
      const [h] = store(s, `SELECT g.level, t.kind FROM case_ c JOIN agency g ON g.id = c.holder_agency_id JOIN procedure_step t ON t.rev_id = c.procedure_rev_id AND t.seq = c.step WHERE c.code = '${code}'`);
      if (seen.at(-1) !== h.level) seen.push(h.level);
      await acts(code, h.kind === 7 ? ["ky-duyet"] : forward);
    }
    assert.deepEqual(seen, ["commune", "district"]);
    assert.equal(store(s, `SELECT g.code FROM case_ c JOIN agency g ON g.id = c.holder_agency_id WHERE c.code = '${code}'`)[0].code, "xa-28249");
    assert.equal((await acts(code, ["tra-ket-qua"])).status, 10);
  });

  test("a supplement stops the clock, prints form 02, and goes on where it stopped", async () => {
    const code = await receive("mytho.mc1", "1.001612"), due = row(code).promised_at;
    await acts(code, ["nhan-xu-ly"], ["yeu-cau-bo-sung", { note: "Bổ sung bản sao hợp đồng thuê nhà." }]);
    assert.equal(row(code).status, 5);
    const b = await desk("mytho.mc1");
    await b.get(`/ho-so/${code}`);
    assert.match(b.text, /yêu cầu bổ sung/i);
    const letter = store(s, `SELECT l.id FROM letter l JOIN case_ c ON c.id = l.case_id WHERE c.code = '${code}' AND l.kind = 2`)[0];
    await b.get(`/ho-so/${code}/in/${letter.id}`);
    assert.match(b.text, /Bổ sung bản sao hợp đồng thuê nhà/);
    s.setClock("2022-03-29T09:00");
    desks.clear(); // sessions have ended meanwhile
    await act(code, "bo-sung", { note: "Đã nộp bản sao.", tep: pdf("hop-dong") }, "mytho.mc1");
    assert.equal(row(code).status, 4);
    assert.ok(row(code).promised_at > due, "the office is not charged for the wait");
  });

  test("refusal: proposed with a reason, signed one by one, printed as form 03", async () => {
    const code = await receive("mytho.mc1", "1.001612");
    await acts(code, ["chuyen-buoc", { note: "Ngành nghề cấm kinh doanh.", outcome: "2" }]);
    const leader = holder(code), b = await desk(leader);
    await b.get("/viec?loc=cho-nhan");
    const csrf = b.fields().data.get("csrf");
    await b.post("/viec", { csrf, viec: "ky-duyet", chon: code });
    assert.match(b.text, /Chưa làm/);
    assert.match(b.text, /đề nghị từ chối/);
    assert.equal(row(code).state, 1);
    await b.get(`/ho-so/${code}/viec/ky-duyet`);
    assert.match(b.html, /Ngành nghề cấm kinh doanh/, "the reason proposed stands in the field");
    await b.submit({}, `/ho-so/${code}/viec/ky-duyet`);
    const c = row(code);
    assert.equal(c.state, 4);
    const [l] = store(s, `SELECT id FROM letter WHERE case_id = ${c.id} AND kind = 3`);
    await b.get(`/ho-so/${code}/in/${l.id}`);
    assert.match(b.text, /Ngành nghề cấm kinh doanh/);
  });

  test("late: an apology with reason and a new working time, once, and it stays late", async () => {
    const code = await receive("mytho.mc1", "1.001612");
    s.setClock("2022-04-08T10:00");
    desks.clear();
    const c = row(code);
    assert.ok(s.now > c.promised_at);
    const head = "mytho.taichinh.tp", b = await desk(head);
    await b.get("/ban-lanh-dao");
    assert.ok(b.html.includes(code), "the leader sees it");
    await b.get(`/ho-so/${code}/viec/xin-loi`);
    const suggested = b.fields(`/ho-so/${code}/viec/xin-loi`).data.get("new_due");
    await b.submit({ note: "Chờ xác minh địa chỉ.", new_due: "10/04/2022 09:00" }, `/ho-so/${code}/viec/xin-loi`);
    assert.equal(b.status, 422, "a Sunday is no working time");
    assert.match(b.html, /Chờ xác minh địa chỉ/, "what was typed is kept");
    await b.submit({ note: "Chờ xác minh địa chỉ.", new_due: suggested }, `/ho-so/${code}/viec/xin-loi`);
    const late = row(code);
    assert.equal(late.promised_at, c.promised_at, "the promise itself does not move");
    assert.ok(late.due_at > c.due_at);
    await b.get(`/ho-so/${code}`);
    assert.match(b.text, /xin lỗi/i);
    assert.match(b.text, /quá hạn/i);
    await b.get(`/ho-so/${code}/viec/xin-loi`);
    await b.post(`/ho-so/${code}/viec/xin-loi`, { csrf: b.jar.size ? b.html.match(/name="csrf" value="([^"]+)"/)[1] : "", version: String(late.version), note: "lần hai", new_due: "20/04/2022 09:00" });
    assert.equal(row(code).due_at, late.due_at, "only once");
  });
});

describe("two at once", () => {
  test("the second officer learns who was first, and keeps what was typed", async () => {
    const code = await receive("mytho.mc1", "1.001612");
    const one = await desk("mytho.taichinh.cv"), two = await desk("mytho.taichinh.cv2"), path = `/ho-so/${code}/viec/chuyen-buoc`;
    await one.get(path);
    await two.get(path);
    await one.submit({ note: "Tôi trước.", outcome: "1" }, path);
    assert.equal(one.status, 200);
    await two.submit({ note: "Nội dung của người thứ hai", outcome: "1" }, path);
    assert.equal(two.status, 409);
    assert.match(two.text, /Võ Thị Mỹ Loan vừa thực hiện/);
    assert.match(two.html, /Nội dung của người thứ hai/);
    assert.equal(store(s, `SELECT COUNT(*) AS n FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${code}' AND e.verb = 9`)[0].n, 1);
  });

  test("a leader signs many in one movement; one that cannot be does not stop the others", async () => {
    const codes = [];
    for (let i = 0; i < 3; i++) { const code = await receive("mytho.mc1", "1.001612"); await acts(code, forward); codes.push(code); }
    const b = await desk(holder(codes[0]));
    await b.get("/viec");
    assert.match(b.html, /Ký duyệt các hồ sơ đã chọn/);
    const other = store(s, "SELECT c.code FROM case_ c JOIN agency g ON g.id = c.agency_id WHERE g.code = 'so-tu-phap' ORDER BY c.id LIMIT 1")[0].code;
    await b.submit({ viec: "ky-duyet", chon: [...codes, other] }, "/viec");
    for (const code of codes) assert.equal(row(code).step, 4);
    assert.match(b.text, /3 trên 4 hồ sơ/);
    assert.match(b.text, /Không tìm thấy hồ sơ/);
  });
});

describe("what is not theirs", () => {
  test("a neighbour's dossier does not exist, on any of its addresses", async () => {
    const [c] = store(s, "SELECT c.id, c.code FROM case_ c JOIN agency g ON g.id = c.agency_id JOIN letter l ON l.case_id = c.id WHERE g.code = 'so-tu-phap' ORDER BY c.id LIMIT 1");
    const [l] = store(s, `SELECT id FROM letter WHERE case_id = ${c?.id ?? 0}`), b = await desk("mytho.taichinh.cv");
    assert.ok(c && l);
    for (const path of ["", "/han", "/han.json", "/han.txt", "/viec/ghi-chu", `/in/${l.id}`, `/in/${l.id}/pdf`, "/phieu-kiem-soat.pdf"]) {
      await b.get(`/ho-so/${c.code}${path}`);
      assert.equal(b.status, 404, path);
    }
    await b.get("/ho-so/KHONG-CO");
    assert.equal(b.status, 404);
  });

  test("search shows only what I may read", async () => {
    const [c] = store(s, "SELECT c.code FROM case_ c JOIN agency g ON g.id = c.agency_id WHERE g.code = 'so-tu-phap' ORDER BY c.id LIMIT 1");
    const theirs = await desk("stp.cv1"), b = await desk("mytho.taichinh.cv");
    await theirs.get(`/tim?q=${c.code}`);
    assert.ok(theirs.html.includes(`/ho-so/${c.code}`));
    await b.get(`/tim?q=${c.code}`);
    assert.ok(!b.html.includes(`/ho-so/${c.code}`));
    for (const q of ['"', "a OR b", "a AND b", '" OR "cq1', "cq1)", "NEAR(", "*", "words:x"]) { await b.get(`/tim?q=${encodeURIComponent(q)}`); assert.equal(b.status, 200, q); }
  });

  test("whoever may open a dossier, a part or a question finds it by its code, and nobody else", async () => {
    const cases = store(s, `SELECT code FROM case_ WHERE parent_id IS NOT NULL OR id IN (SELECT parent_id FROM case_ WHERE parent_id IS NOT NULL) OR id % 23 = 0 ORDER BY id DESC LIMIT 45`);
    assert.ok(cases.length > 20);
    let found = 0, hidden = 0;
    for (const login of ["mytho.mc1", "mytho.tmc", "stp.cv1", "mytho.taichinh.cv", "thanhtra", "admin"]) {
      const b = await desk(login);
      for (const { code } of cases) {
        const opens = (await b.get(`/ho-so/${code}`), b.status === 200);
        await b.get(`/tim?q=${code}`);
        assert.equal(b.html.includes(`/ho-so/${code}"`), opens, `${login} ${code}`);
        opens ? found++ : hidden++;
      }
    }
    assert.ok(found > 45 && hidden > 45, `${found} found, ${hidden} hidden`);
  });

  test("a name is found by its whole words, and by the beginning of the last when there are none such", async () => {
    const [d] = store(s, "SELECT c.code, d.applicant_name AS name FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN agency g ON g.id = c.receiver_id WHERE g.code = 'mytho-mot-cua' AND d.applicant_name LIKE '% %' ORDER BY c.id DESC LIMIT 1");
    const b = await desk("mytho.mc1"), words = d.name.split(" ");
    const search = async (q) => { await b.get(`/tim?q=${encodeURIComponent(q)}`); return b.html.includes(`/ho-so/${d.code}"`); };
    assert.ok(await search(`${d.name} ${d.code}`));
    assert.ok(await search(`${d.code} ${words[0].slice(0, -1)}`), "the beginning of a word, last");
    assert.ok(!(await search(`${words[0].slice(0, -1)} ${d.code}`)), "not in the middle");
  });

  test("each list says as many as it holds, whichever one looks at", async () => {
    for (const login of ["mytho.mc1", "stp.cv1", "tthcc.mc1"]) {
      const b = await desk(login), seen = [];
      for (const loc of ["toi", "cho-nhan", "cho-tra"]) { await b.get(`/viec?loc=${loc}`); seen.push([...b.html.matchAll(/href="\/viec\?loc=([a-z-]+)"[^>]*>([\s\S]*?)<\/a>/g)].map((m) => `${m[1]} ${m[2].replace(/\D/g, "")}`)); }
      assert.ok(seen[0].length >= 6);
      assert.deepEqual(seen[1], seen[0], login);
      assert.deepEqual(seen[2], seen[0], login);
    }
  });

  test("a specialist has no counter, an auditor reads and changes nothing, the public is sent to sign in", async () => {
    const b = await desk("mytho.taichinh.cv"), audit = await desk("thanhtra"), nobody = new Browser(s);
    await b.get("/tiep-nhan");
    assert.equal(b.status, 404);
    const [c] = store(s, "SELECT code, version FROM case_ WHERE status = 4 AND kind = 1 ORDER BY id LIMIT 1");
    await audit.get(`/ho-so/${c.code}`);
    assert.equal(audit.status, 200);
    await audit.post(`/ho-so/${c.code}/viec/chuyen-buoc`, { csrf: audit.fields("/dang-xuat").data.get("csrf"), note: "x", outcome: "1", version: String(c.version) });
    assert.equal(row(c.code).version, c.version);
    await nobody.get("/viec");
    assert.match(nobody.url, /dang-nhap/);
  });

  test("an attachment is shown as what it is, and only to those of its dossier", async () => {
    const code = await receive("mytho.mc1", "1.001612"), b = await desk(holder(code));
    await b.get(`/ho-so/${code}`);
    await b.submit({ tep: { name: "anh.svg", type: "image/svg+xml", body: "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>" } }, `/ho-so/${code}/them-tep`);
    assert.equal(store(s, `SELECT COUNT(*) AS n FROM attachment a JOIN case_ c ON c.id = a.case_id WHERE c.code = '${code}'`)[0].n, 0, "no script is kept");
    await b.submit({ tep: pdf("don") }, `/ho-so/${code}/them-tep`);
    const [t] = store(s, `SELECT a.id FROM attachment a JOIN case_ c ON c.id = a.case_id WHERE c.code = '${code}'`);
    assert.ok(t, b.text.slice(0, 300));
    await b.get(`/tep/${t.id}`);
    assert.equal(b.headers.get("content-type"), "application/pdf");
    assert.match(b.headers.get("content-security-policy"), /sandbox|default-src 'none'/);
    await b.get(`/tep/${t.id}/xem`);
    assert.equal(b.status, 200);
    const far = await desk("stp.cv1");
    for (const path of [`/tep/${t.id}`, `/tep/${t.id}/xem`]) { await far.get(path); assert.equal(far.status, 404); }
  });

  test("a reading of personal data is recorded once an hour", async () => {
    const code = await receive("mytho.mc1", "1.001612"), b = await desk("mytho.taichinh.tp");
    await b.get(`/ho-so/${code}`);
    await b.get(`/ho-so/${code}`);
    assert.equal(store(s, `SELECT COUNT(*) AS n FROM read_log l JOIN case_ c ON c.id = l.case_id JOIN staff s ON s.id = l.staff_id WHERE c.code = '${code}' AND s.login = 'mytho.taichinh.tp'`)[0].n, 1);
  });
});

describe("deadline and prints", () => {
  test("the due date is explained day by day, as text and for machines", async () => {
    const code = await receive("mytho.mc1", "1.001612"), b = await desk("mytho.mc1");
    await b.get(`/ho-so/${code}/han`);
    assert.match(b.text, /ngày làm việc/);
    await b.get(`/ho-so/${code}/han.json`);
    assert.ok(JSON.parse(b.html));
    await b.get(`/ho-so/${code}/han.txt`);
    assert.match(b.headers.get("content-type"), /text\/plain/);
  });

  test("the register lists what was received here, in print and as a table that runs nothing", async () => {
    const code = await receive("mytho.mc1", "1.001612", { so: "082090009999", ten: "=HYPERLINK(1)" }), b = await desk("mytho.mc1");
    await b.get("/so-theo-doi");
    assert.ok(b.text.includes(code));
    await b.get("/so-theo-doi/pdf");
    assert.equal(b.body.subarray(0, 5).toString(), "%PDF-");
    await b.get("/so-theo-doi/csv");
    assert.ok(b.html.includes("'=HYPERLINK"), "a formula is text");
    const audit = await desk("thanhtra"), [g] = store(s, "SELECT id FROM agency WHERE code = 'mytho-mot-cua'"), [far] = store(s, "SELECT id FROM agency WHERE code = 'tt-hcc'");
    await audit.get(`/so-theo-doi?noi=${g.id}`);
    assert.ok(audit.text.includes(code), "an auditor reads any book");
    await b.get(`/so-theo-doi?noi=${far.id}`);
    assert.ok(!b.text.includes("Trung tâm Phục vụ hành chính công"), "a clerk only their own");
  });

  test("numbers of a form run per agency and year without gap", () => {
    for (const x of store(s, "SELECT agency_id, kind, year, COUNT(*) AS n, MIN(no) AS low, MAX(no) AS high FROM letter GROUP BY 1, 2, 3")) {
      assert.equal(x.low, 1);
      assert.equal(x.high, x.n);
    }
  });
});

describe("queue", () => {
  test("numbers run without gap, each is called once, and the board shows it", async () => {
    const people = await Promise.all([1, 2, 3].map(async () => { const p = new Browser(s); await p.get("/lay-so/mytho-mot-cua"); return p; }));
    await Promise.all(people.map((p) => p.submit({}, "/lay-so/mytho-mot-cua")));
    const nos = store(s, "SELECT t.no FROM ticket t JOIN agency g ON g.id = t.agency_id WHERE g.code = 'mytho-mot-cua' ORDER BY t.no").map((t) => t.no);
    assert.deepEqual(nos, [1, 2, 3]);
    const one = await desk("mytho.mc1"), two = await desk("mytho.mc2");
    await one.get("/goi-so?quay=1");
    const form = Object.fromEntries(one.fields("/goi-so").data);
    await two.get("/goi-so?quay=2");
    await Promise.all([one.post("/goi-so", form), two.submit({}, "/goi-so")]);
    await one.post("/goi-so", form); // the same press again: nobody is skipped
    const called = store(s, "SELECT t.no, t.counter FROM ticket t JOIN agency g ON g.id = t.agency_id WHERE g.code = 'mytho-mot-cua' AND t.called_at > 0");
    assert.equal(called.length, 2);
    assert.notEqual(called[0].counter, called[1].counter);
    const board = new Browser(s);
    await board.get("/bang-so/mytho-mot-cua");
    assert.match(board.text, /quầy 1/);
    await board.get("/bang-so/khong-co");
    assert.equal(board.status, 404);
  });
});

describe("inbox", () => {
  test("tabs, filters by step and procedure, and the same numbers on both", async () => {
    const b = await desk("stp.cv1");
    await b.get("/viec?loc=cho-nhan");
    const total = Number(b.html.match(/aria-current="page">Chờ nhận <span class="mc-count">(\d+)/)[1]);
    const shown = () => [...b.html.matchAll(/class="mc-work__item"/g)].length;
    assert.equal(shown(), Math.min(total, 30));
    const steps = store(s, `SELECT DISTINCT t.name FROM case_ c JOIN agency g ON g.id = c.holder_agency_id JOIN procedure_step t ON t.rev_id = c.procedure_rev_id AND t.seq = c.step
      WHERE g.code = 'so-tu-phap' AND c.holder_role = 2 AND c.holder_id IS NULL AND c.received_at > 0 AND c.status IN (2, 4)`).map((x) => x.name);
    let sum = 0;
    for (const name of steps) { await b.get(`/viec?loc=cho-nhan&buoc=${encodeURIComponent(name)}`); assert.equal(b.status, 200); sum += shown(); }
    if (total <= 30) assert.equal(sum, total);
    await b.get("/viec?loc=cho-nhan&sau=99999999999.1");
    assert.match(b.text, /Không có hồ sơ nào ở mục này/);
    for (const bad of ["sau=x.y", "sau=.", "trang=-3", "trang=999999999999999999999", "loc=%3Cb%3E"]) { await b.get(`/viec?${bad}`); assert.equal(b.status, 200, bad); }
  });

  test("a batch takes what may be taken, and steps that must leave something behind are opened one by one", async () => {
    const codes = [await receive("mytho.mc1", "1.001612"), await receive("mytho.mc1", "1.001612")], b = await desk("mytho.taichinh.cv");
    await b.get("/viec?loc=cho-nhan");
    const csrf = b.fields("/viec").data.get("csrf");
    await b.post("/viec", { csrf, viec: "chuyen-buoc", chon: codes });
    assert.match(b.text, /0 trên 2 hồ sơ/);
    await b.post("/viec", { csrf, viec: "nhan-xu-ly", chon: codes });
    assert.match(b.text, /2 trên 2 hồ sơ/);
    await b.post("/viec", { csrf, viec: "nhan-xu-ly", chon: codes });
    assert.match(b.text, /Đã có người nhận xử lý/);
    await b.post("/viec", { csrf, viec: "rut", chon: codes });
    assert.equal(b.status, 400, "no batch of a grave act");
  });
});

describe("bad input", () => {
  test("a file over the limit is refused at its field, and the words typed are kept", async () => {
    const code = await receive("mytho.mc1", "1.001612"), path = `/ho-so/${code}/viec/chuyen-buoc`, b = await desk(holder(code));
    await b.get(path);
    const before = row(code).version;
    try {
      await b.submit({ note: "Chữ phải còn", outcome: "1", tep: { name: "to.pdf", type: "application/pdf", body: "%PDF-1.4\n" + "x".repeat(50 << 20) } }, path);
      assert.equal(b.status, 413);
      assert.match(b.text, /quá lớn/);
    } catch (e) { assert.match(String(e.cause ?? e), /ECONNRESET|EPIPE|other side closed|fetch failed/); } // the server may hang up on what it will not read
    assert.equal(row(code).version, before, "nothing half-done");
    await b.get(path);
    await b.submit({ note: "Tên giả", outcome: "1", tep: { name: "that.pdf", type: "application/pdf", body: "MZ\u0000 not a pdf" } }, path);
    assert.equal(b.status, 422);
    assert.match(b.html, /Tên giả/);
    assert.equal(row(code).version, before);
  });

  test("text comes in composed, whatever the keyboard sent", async () => {
    const code = await receive("mytho.mc1", "1.001612", { so: "082090007777", ten: "Nguyễn Thị Hường".normalize("NFD") });
    assert.equal(store(s, `SELECT applicant_name FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE c.code = '${code}'`)[0].applicant_name, "Nguyễn Thị Hường".normalize("NFC"));
    const b = await desk("mytho.mc1");
    await b.get(`/tim?q=${encodeURIComponent("nguyen thi huong")}`);
    assert.ok(b.html.includes(code));
  });

  test("a clock set back does not make history run backwards", async () => {
    const code = await receive("mytho.mc1", "1.001612"), was = s.now;
    s.setClock("2022-04-08T09:00");
    await act(code, "nhan-xu-ly", {});
    const at = store(s, `SELECT e.at FROM event e JOIN case_ c ON c.id = e.case_id WHERE c.code = '${code}' ORDER BY e.seq`).map((e) => e.at);
    assert.deepEqual(at, [...at].sort((x, y) => x - y));
    assert.ok(at.at(-1) >= was);
    s.setClock("2022-04-08T10:00");
  });
});

describe("leader and manager", () => {
  test("late and soon late by unit, then the person, then the dossier", async () => {
    const b = await desk("mytho.ct");
    await b.get("/ban-lanh-dao");
    assert.equal(b.status, 200);
    const all = (html, what) => [...new Set([...html.matchAll(what)].map((m) => m[1].replaceAll("&amp;", "&")))];
    const units = all(b.html, /href="(\/ban-lanh-dao\?don-vi=\d+)[#"]/g), people = [], dossiers = [];
    assert.ok(units.length);
    for (const u of units) people.push(...all((await b.get(u)).html, /href="(\/ban-lanh-dao\?don-vi=\d+&amp;nguoi=\d+)[#"]/g));
    assert.ok(people.length, "who holds what in the units");
    for (const p of people) dossiers.push(...all((await b.get(p)).html, /href="(\/ho-so\/[^"]+)"/g));
    assert.ok(dossiers.length, "those the leader may read are links");
    for (const d of dossiers.slice(0, 10)) assert.equal((await b.get(d)).status, 200, d); // and no link leads nowhere
    const stranger = store(s, "SELECT id FROM agency WHERE code = 'so-tu-phap'")[0].id;
    await b.get(`/ban-lanh-dao?don-vi=${stranger}`);
    assert.equal(b.status, 404, "a unit that is not below");
  });

  test("the one-stop's day: received, waiting, to be handed over", async () => {
    const b = await desk("mytho.tmc");
    await b.get("/mot-cua");
    assert.equal(b.status, 200);
    assert.match(b.text, /Tiếp nhận hôm nay/);
  });
});
