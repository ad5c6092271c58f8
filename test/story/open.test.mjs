// open.test.mjs — open data: every dataset in both forms says the same, holds nobody's data, and keeps its address.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, store, start } from "./lib.mjs";

let s;
before(async () => { s = await start(); });
after(() => s.stop());

const lines = (csv) => { // records, quotes doubled
  const rows = [[]]; let cell = "", quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i];
    if (quoted) { if (c === '"' && csv[i + 1] === '"') { cell += '"'; i++; } else if (c === '"') quoted = false; else cell += c; } else if (c === '"') quoted = true; else if (c === ",") { rows.at(-1).push(cell); cell = ""; } else if (c === "\n") { rows.at(-1).push(cell); cell = ""; rows.push([]); } else if (c !== "\r") cell += c;
  }
  return rows.filter((r) => r.length > 1);
};

test("each dataset of the catalogue is there as CSV and as JSON, with the same cells", async () => {
  const b = new Browser(s), catalogue = JSON.parse((await b.get("/du-lieu-mo/muc-luc.json")).html);
  assert.equal(catalogue["@type"], "dcat:Catalog");
  assert.ok(catalogue["dcat:dataset"].length >= 10);
  for (const d of catalogue["dcat:dataset"]) {
    const [csv, json] = d["dcat:distribution"].map((x) => x["dcat:downloadURL"].replace(/^https?:\/\/[^/]+/, ""));
    await b.get(csv);
    assert.equal(b.status, 200, csv);
    const rows = lines(b.html.replace(/^\ufeff/, "")), objects = JSON.parse((await b.get(json)).html);
    assert.equal(objects.length, rows.length - 1, csv);
    assert.ok(objects.length > 0 || /lien-thong/.test(csv), csv);
    assert.deepEqual(Object.keys(objects[0] ?? Object.fromEntries(rows[0].map((h) => [h, ""]))), rows[0]);
    const again = await b.request(json, { headers: { "if-none-match": b.headers.get("etag") } });
    assert.equal(again.status, 304, "nothing new, nothing sent");
  }
  await b.get("/du-lieu-mo");
  assert.match(b.text, /Thủ tục hành chính/);
});

test("people and officials are no dataset", async () => {
  const b = new Browser(s);
  for (const name of ["staff", "demo_people", "settings", "can-bo", "thu-tuc.xml", "..%2fsettings"]) for (const form of ["", ".csv", ".json"]) assert.equal((await b.get(`/du-lieu-mo/${name}${form}`)).status, 404, name + form);
  const [{ cccd }] = store(s, "SELECT cccd FROM person WHERE cccd <> '' ORDER BY id LIMIT 1"), all = [];
  for (const d of JSON.parse((await b.get("/du-lieu-mo/muc-luc.json")).html)["dcat:dataset"]) all.push((await b.get(new URL(d["@id"]).pathname + ".csv")).html);
  assert.ok(!all.join("").includes(cccd));
});

test("a month's address goes on meaning that month, and one that is none is none", async () => {
  const b = new Browser(s);
  for (const path of ["/du-lieu-mo/dung-han.json", "/cong-khai"]) {
    for (const bad of ["99/0", "13/2022", "2022-13", "9999-02", "2022-3", "1970-01"]) assert.equal((await b.get(`${path}?thang=${encodeURIComponent(bad)}`)).status, 404, bad);
    for (const good of ["", "2022-03", "2022-01", "2019-07"]) assert.equal((await b.get(`${path}?thang=${good}`)).status, 200, good);
  }
  assert.equal(JSON.parse((await b.get("/du-lieu-mo/dung-han.json?thang=2019-07")).html).thang, "2019-07");
  await b.get("/cong-khai?thang=2019-07");
  assert.match(b.html, /value="2019-07" selected/);
});
