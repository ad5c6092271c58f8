// count.mjs TESTLOG — what meson's tests proved: "PASSED FAILED". A cmocka program counts each of its claims, any other program counts one.
// A program that ended badly has at least one failure, also when it crashed before it could say which.
import { existsSync, readFileSync } from "node:fs";

let passed = 0, failed = 0;
const log = process.argv[2];
const tests = existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)) : [];
for (const t of tests) {
  const said = `${t.stdout ?? ""}\n${t.stderr ?? ""}`, names = (word) => new Set([...said.matchAll(word)].map((m) => m[1])).size;
  const kept = names(/^\[ +OK \] (\S+)/gm), broken = names(/^\[ +(?:FAILED|ERROR) +\] (test_\S+)/gm);
  if (t.result === "OK" || t.result === "EXPECTEDFAIL") passed += kept || 1;
  else if (t.result !== "SKIP") { passed += kept; failed += broken || 1; }
}
if (tests.length === 0) failed = 1; // nothing ran: that is no success
console.log(passed, failed);
