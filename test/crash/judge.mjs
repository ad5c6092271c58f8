// judge.mjs — holds what people were told against what the store has.
//
//   node judge.mjs --journal FILE --db STORE --files FOLDER --motcua PROGRAM [--strict-503] [--key FILE]
//
// Reads the journal that load.mjs left, the store through `motcua verify`, `motcua check` and plain SELECTs (sqlite3 for a file, psql for postgresql://), and the attachments'
// files; shares no code with the load or with the program. A deed that was acknowledged is there exactly once, one that nobody answered once or not at all, one that was
// refused not at all. One fault a line on standard error; a summary as JSON on standard output; exit 1 when there is a fault, 2 when it could not judge.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const args = process.argv.slice(2), option = (name, otherwise) => { const i = args.indexOf(`--${name}`); return i < 0 ? otherwise : args[i + 1]; };
const journal = option("journal"), db = option("db"), files = option("files"), motcua = option("motcua"), strict503 = args.includes("--strict-503");
if (!journal || !db || !motcua) { console.error("usage: see the head of judge.mjs"); process.exit(2); }
const faults = [], fault = (text) => { faults.push(text); if (faults.length <= 50) console.error(text); };
const pg = /^postgres(ql)?:/.test(db);

function rows(sql) {
  const r = pg ? spawnSync("psql", ["-X", "-At", "-F", "\t", "-c", sql, db], { encoding: "utf8", maxBuffer: 1 << 30 })
    : spawnSync("sqlite3", ["-batch", "-cmd", ".timeout 10000", "-separator", "\t", db, sql], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (r.status !== 0) { console.error(`judge: cannot read: ${r.stderr || r.error}`); process.exit(2); }
  return r.stdout.split("\n").filter(Boolean).map((line) => line.split("\t"));
}
const put = (map, key, value) => { const had = map.get(key); if (had) had.push(value); else map.set(key, [value]); };

// The journal, one record a deed.
const deeds = new Map();
let lines = 0;
for (const line of readFileSync(journal, "utf8").split("\n")) {
  if (!line) continue;
  let x;
  try { x = JSON.parse(line); } catch { continue; } // the last line of a load that was cut off itself
  lines++;
  if (x.t === "missing") { fault(`${x.code}: was acknowledged, and the program answered later that there is no such dossier`); continue; }
  if (x.t === "signed-out") { fault(`${x.id}: a session that was given was forgotten`); continue; }
  if (!x.id) continue;
  let d = deeds.get(x.id);
  if (!d) deeds.set(x.id, d = { id: x.id, sent: 0, acks: [], answers: 0, unsure: 0, first: lines });
  if (x.t === "sent") d.sent++, Object.assign(d, { op: x.op, mark: x.mark, key: x.key, code: x.code ?? d.code, version: x.version, file: x.file, sha256: x.sha256, size: x.size });
  else if (x.t === "ack") d.acks.push(x), d.answers++, d.acked ??= lines;
  else if (x.t === "refused") d.answers++, d.refused = x.status;
  else if (x.t === "busy") d.answers++, d.unsure += strict503 ? 0 : 1;
  else if (x.t === "cut") d.unsure++;
}

// The store: everything that carries a mark.
const VERB = { "nhan-xu-ly": 6, "chuyen-buoc": 9, "ky-duyet": 11, "tra-ket-qua": 12, "yeu-cau-bo-sung": 4, "bo-sung": 5, "ghi-chu": 21, "them-tep": 22 };
const events = new Map(), intakes = new Map(), ratings = new Map(), rated = new Map(), attachments = new Map(), answers = new Map(), cases = new Map(), tickets = new Map();
for (const [note, verb, seq, code] of rows("SELECT e.note, e.verb, e.seq, c.code FROM event e JOIN case_ c ON c.id = e.case_id WHERE substr(e.note, 1, 3) = 'kt-'")) put(events, note, { verb: +verb, seq: +seq, code });
for (const [note, code] of rows("SELECT d.note, c.code FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE substr(d.note, 1, 3) = 'kt-'")) put(intakes, note, code);
for (const [words, code] of rows("SELECT r.words, c.code FROM rating_note r JOIN case_ c ON c.id = r.case_id WHERE substr(r.words, 1, 3) = 'kt-'")) put(ratings, words, code);
for (const [code, n] of rows("SELECT c.code, COUNT(*) FROM event e JOIN case_ c ON c.id = e.case_id WHERE e.verb = 24 GROUP BY c.code")) rated.set(code, +n);
for (const [name, hash, size, code] of rows("SELECT a.filename, a.hash, a.size, c.code FROM attachment a JOIN case_ c ON c.id = a.case_id WHERE substr(a.filename, 1, 3) = 'kt-'")) put(attachments, name, { hash, size: +size, code });
for (const [key, n] of rows("SELECT key, COUNT(*) FROM api_answer GROUP BY key")) answers.set(key, +n);
for (const [code, version, events, last] of rows("SELECT c.code, c.version, COUNT(e.id), MAX(e.seq) FROM case_ c JOIN event e ON e.case_id = c.id GROUP BY c.code, c.version")) cases.set(code, { version: +version, events: +events, last: +last });
for (const [agency, no] of rows("SELECT g.code, t.no FROM ticket t JOIN agency g ON g.id = t.agency_id")) put(tickets, `${agency} ${no}`, 1);

// Each deed against the store.
const count = { deeds: 0, acknowledged: 0, unanswered: 0, unanswered_there: 0, refused: 0, resent: 0, files: 0 };
const perCase = new Map();
for (const d of deeds.values()) {
  count.deeds++;
  if (d.sent > 1) count.resent++;
  const acked = d.acks.length > 0, silent = d.sent > d.answers || d.unsure > 0;
  if (acked) count.acknowledged++; else if (silent) count.unanswered++; else count.refused++;
  const [least, most] = acked ? [1, 1] : silent ? [0, 1] : [0, 0], name = `${d.id} (${d.op}${d.code ? ` on ${d.code}` : ""})`;
  const where = acked ? "acknowledged" : silent ? "unanswered" : `refused with ${d.refused}`;
  const holds = (what, n) => { if (n < least || n > most) fault(`${name}: ${where}, and ${what} is there ${n} times`); };
  if (d.op === "lay-so") { // a number has no mark: its digits are the acknowledgement
    const nos = new Set(d.acks.map((a) => a.no));
    if (nos.size > 1) fault(`${name}: answered with several numbers: ${[...nos].join(" ")}`);
    for (const no of nos) { if ((tickets.get(`mytho-mot-cua ${no}`) ?? []).length !== 1) fault(`${name}: number ${no} is not there once`); put(tickets, `given ${no}`, d.id); }
    if (acked && tickets.get(`given ${[...nos][0]}`).length > 1) fault(`${name}: number ${[...nos][0]} was given to several`);
  } else if (d.op === "tiep-nhan") {
    const there = intakes.get(d.mark) ?? [];
    holds("the dossier", there.length);
    if (!acked && silent) count.unanswered_there += there.length;
    for (const a of d.acks) if (there[0] && a.code !== there[0]) fault(`${name}: answered with ${a.code}, stored as ${there[0]}`);
  } else if (d.op === "danh-gia") {
    const there = ratings.get(d.mark) ?? [];
    holds("the rating", there.length);
    if (!acked && silent) count.unanswered_there += there.length;
    if ((rated.get(d.code) ?? 0) > 1) fault(`${name}: rated ${rated.get(d.code)} times`);
    if (there.length && there[0] !== d.code) fault(`${name}: stored with ${there[0]}`);
  } else {
    const there = events.get(d.mark) ?? [];
    holds("the event", there.length);
    if (!acked && silent) count.unanswered_there += there.length;
    for (const e of there) {
      if (e.code !== d.code) fault(`${name}: stored with ${e.code}`);
      if (e.verb !== VERB[d.op]) fault(`${name}: stored as verb ${e.verb}`);
      put(perCase, d.code, { seq: e.seq, first: d.first, acked: d.acked ?? Infinity, name });
    }
    if (d.file) {
      const kept = attachments.get(d.file) ?? [];
      if (kept.length !== there.length) fault(`${name}: ${there.length} events and ${kept.length} attachments`);
      for (const k of kept) { check_file(name, d, k); count.files++; }
    }
    const c = cases.get(d.code);
    if (acked && d.version && c && c.version <= d.version) fault(`${name}: done to version ${d.version}, the dossier stands at ${c.version}`);
  }
  if (d.key && !acked && (answers.get(d.key) ?? 0) > 1) fault(`${name}: several answers are kept under its key`);
  if (d.key && acked && answers.get(d.key) !== 1) fault(`${name}: ${answers.get(d.key) ?? 0} answers are kept under its key`);
}
function check_file(name, d, k) {
  if (k.hash !== d.sha256 || k.size !== d.size) fault(`${name}: the attachment is of another content`);
  if (!files) return;
  let bytes;
  try { bytes = readFileSync(join(files, k.hash.slice(0, 2), k.hash.slice(2, 4), k.hash)); } catch { return fault(`${name}: the attachment's file is missing`); }
  if (createHash("sha256").update(bytes).digest("hex") !== d.sha256) fault(`${name}: the attachment's file is torn`);
}
// What was acknowledged before another thing was sent stands before it.
for (const list of perCase.values()) {
  list.sort((a, b) => a.seq - b.seq);
  for (let i = 1; i < list.length; i++) if (list[i].acked < list[i - 1].first) fault(`${list[i].name}: acknowledged before ${list[i - 1].name} was sent, and stands after it`);
}

// Numbers run without gap and without a twin.
function runs(what, list, last) {
  const set = new Set(list);
  if (set.size !== list.length) fault(`${what}: ${list.length} numbers, ${set.size} different`);
  for (let i = 1; i <= list.length; i++) if (!set.has(i)) { fault(`${what}: ${i} is missing of ${list.length}`); break; }
  if (last !== undefined && last !== list.length) fault(`${what}: the next number follows ${last}, there are ${list.length}`);
}
const sequences = new Map(rows("SELECT agency_id, kind, period, last FROM sequence").map(([a, k, p, l]) => [`${a} ${k} ${p}`, +l]));
const series = new Map(), day = (yymmdd) => Date.UTC(2000 + +yymmdd.slice(0, 2), +yymmdd.slice(2, 4) - 1, +yymmdd.slice(4, 6)) / 86400000;
let codes = 0;
for (const [code, receiver] of rows("SELECT code, receiver_id FROM case_")) {
  const m = code.match(/^(.+)-(\d{6})-(\d{4,})$/);
  if (m) put(series, `${receiver} ho-so ${day(m[2])}`, +m[3]), codes++;
}
for (const [agency, kind, year, no] of rows("SELECT agency_id, kind, year, no FROM letter")) put(series, `${agency} letter-${kind} ${year}`, +no);
for (const [agency, no] of rows("SELECT c.agency_id, d.result_no FROM dossier d JOIN case_ c ON c.id = d.case_id WHERE d.result_no <> ''")) { const m = no.match(/^(\d+)\/(\d{4})$/); if (m) put(series, `${agency} ket-qua ${m[2]}`, +m[1]); }
for (const [agency, d, no] of rows("SELECT agency_id, day, no FROM ticket")) put(series, `${agency} so-thu-tu ${d}`, +no);
// Parts of interlinked dossiers take a number of their agency too and have no dossier of their own to keep it in: only agencies without parts are held to it.
const withParts = new Set(rows("SELECT DISTINCT agency_id FROM case_ WHERE kind <> 1").map(([a]) => a));
const judged = (name) => !name.includes(" ket-qua ") || !withParts.has(name.split(" ")[0]);
for (const name of [...series.keys()]) if (!judged(name)) series.delete(name);
for (const name of [...sequences.keys()]) if (!judged(name)) sequences.delete(name);
for (const [name, list] of series) if (sequences.has(name)) runs(name, list, sequences.get(name)); else fault(`${name}: numbers without their counter`);
for (const [name, last] of sequences) if (!series.has(name) && last) fault(`${name}: counted to ${last}, nothing carries a number`);
for (const [code, c] of cases) if (c.events !== c.last || c.version !== c.last + 1) { fault(`${code}: version ${c.version}, ${c.events} events, the last is number ${c.last}`); break; }

// What the product says of itself.
const own = (command) => {
  const r = spawnSync(motcua, [command, "--db", db, ...(option("key") ? ["--key", option("key")] : [])], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (r.status !== 0) fault(`motcua ${command} (${r.status ?? r.signal}): ${(r.stdout + r.stderr).trim().split("\n").slice(0, 5).join(" | ")}`);
  return r.stdout.trim().split("\n").at(-1);
};
const verify = own("verify"), check = own("check");
let parts = 0;
if (files) parts = readdirSync(files, { withFileTypes: true }).filter((f) => f.isFile()).length;

console.log(JSON.stringify({ faults: faults.length, ...count, lines, codes, verify, check, parts }));
process.exit(faults.length ? 1 : 0);
