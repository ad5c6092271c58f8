// transcript.mjs — what the stories were told, so that both engines can be held against each other. With MOTCUA_TRANSCRIPT=FOLDER each story file leaves there a line for
// each answer: method, path, status and the words, without what is random by nature (tokens, keys, ports, signatures). `node test/pg/transcript.mjs A B` compares two folders.
// For people: what hangs on which thread was first differs too. The test that holds the engines against each other is test/story/engines.test.mjs.
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

export const plain = (t) => t
  .replace(/https?:\/\/(127\.0\.0\.1|localhost):\d+/g, "BASE").replace(/127\.0\.0\.1%3A\d+|localhost%3A\d+|(127\.0\.0\.1|localhost):\d+/g, "BASE")
  .replace(/\b(mc_|whsec_)[A-Za-z0-9+/=]+/g, "SECRET").replace(/[0-9a-fA-F]{16,}/g, "HEX").replace(/[A-Za-z0-9+/_-]{40,}={0,2}/g, "BASE64")
  .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "UUID").replace(/\b20[23]\d-\d\d-\d\dT[0-9:.]+(Z|\+07:00)?/g, "AT").replace(/\b(16|17)\d{8}\b/g, "AT").replace(/\b[A-Z2-9]{4}\b/g, "LOOK").replace(/\b(nguoi|can-bo|to_staff)([=/])\d+/g, "$1$2ID").replace(/\s+/g, " ");

export function record(folder) {
  const file = join(folder, `${basename(process.argv[1] ?? "story")}.txt`), ask = globalThis.fetch;
  mkdirSync(folder, { recursive: true });
  globalThis.fetch = async (to, init = {}) => {
    const r = await ask(to, init), type = r.headers.get("content-type") ?? "", url = new URL(to), method = init.method ?? "GET";
    if (url.hostname !== "127.0.0.1" || /event-stream|pdf|octet|zip|sheet/.test(type) || /^\/(metrics|readyz|healthz)/.test(url.pathname)) return r;
    const words = (await r.clone().text()).replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]+>/g, " ");
    appendFileSync(file, `${plain(`${method} ${url.pathname}${url.search} ${r.status} ${r.headers.get("location") ?? ""} ${words}`)}\n`);
    return r;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [a, b] = process.argv.slice(2);
  let answers = 0, differ = 0;
  for (const f of readdirSync(a)) {
    const lines = (d) => (existsSync(join(d, f)) ? readFileSync(join(d, f), "utf8").split("\n").filter(Boolean).sort() : []), x = lines(a), y = lines(b);
    if (!y.length) continue; // told on one engine only
    const count = new Map();
    for (const l of x) count.set(l, (count.get(l) ?? 0) + 1);
    for (const l of y) count.set(l, (count.get(l) ?? 0) - 1);
    const off = [...count].filter(([, n]) => n);
    answers += x.length, differ += off.length;
    for (const [l, n] of off.slice(0, 40)) console.log(`${f} ${n > 0 ? "-" : "+"} ${l.slice(0, Number(process.env.WIDTH ?? 300))}`);
  }
  console.log(`${answers} answers compared, ${differ} differ`);
  process.exit(differ || !answers ? 1 : 0);
}
