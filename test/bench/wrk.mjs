// wrk.mjs — what test/bench and bench/peers measure with: wrk on one server or another, in interleaved rounds, as median (least–most).
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Browser } from "../story/lib.mjs";

export const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
export const rounds = number("ROUNDS", 3), seconds = number("SECONDS", 4);
export const median = (v) => [...v].sort((a, b) => a - b)[Math.floor(v.length / 2)];
export const ratio = (v, digits = 2) => `${median(v).toFixed(digits)} (${Math.min(...v).toFixed(digits)}–${Math.max(...v).toFixed(digits)})`;
export const row = (what, text, beside = "") => console.log(`| ${what} | ${text} | ${beside} |`);
export const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
export const interleaved = async (...f) => { const v = f.map(() => []); for (let i = 0; i < rounds; i++) for (const [k, g] of f.entries()) v[k].push(await g(i)); return v; };
export const cookies = (b) => [...b.jar].map(([k, v]) => `${k}=${v}`).join("; ");
export const CLOCK = ["--clock", "2022-03-25T09:00"]; // runs on from then; the stories' clock stands in a file

function read(out) {
  const bad = out.match(/Non-2xx or 3xx responses: (\d+)/), late = out.match(/Socket errors: .*timeout (\d+)/);
  const ms = (p) => { const m = out.match(new RegExp(`${p}%\\s+([\\d.]+)(us|ms|s|m)\\b`)); return m ? m[1] * { us: 0.001, ms: 1, s: 1000, m: 60000 }[m[2]] : NaN; };
  return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), answers: Number(out.match(/(\d+) requests in/)[1]), p50: ms(50), p99: ms(99), bad: bad ? Number(bad[1]) : 0, late: late ? Number(late[1]) : 0 };
}
const wrkArgs = (url, { clients = 64, lua, headers = {}, time = seconds }) => ["-t1", `-c${clients}`, `-d${time}s`, "--timeout", "30s", "--latency", ...Object.entries(headers).flatMap(([k, v]) => ["-H", `${k}: ${v}`]), ...(lua ? ["-s", lua] : []), url];
export const wrk = (url, options = {}) => read(execFileSync("wrk", wrkArgs(url, options), { encoding: "utf8" }));
export const wrkAside = (url, options = {}) => new Promise((ok) => { let out = ""; const c = spawn("wrk", wrkArgs(url, options)); c.stdout.on("data", (d) => { out += d; }); c.once("exit", () => ok(read(out))); });

/** A signed-in clerk's POST of a counter intake, a new form key each time. wait: milliseconds between two of one client. so, ten: the applicant. */
export async function intake(server, wait = 0, who = { so: "082199000123", ten: "Người Thử Tải" }) {
  const b = new Browser(server);
  await b.loginStaff("mytho.mc1");
  await b.get("/tiep-nhan?thu-tuc=1.001612");
  const { data } = b.fields("/tiep-nhan");
  Object.entries(who).forEach(([k, v]) => data.set(k, v));
  data.delete("khoa");
  const lua = join(server.dir, `intake${wait}.lua`), body = new URLSearchParams([...data]).toString();
  writeFileSync(lua, `wrk.method="POST"\nwrk.headers["Content-Type"]="application/x-www-form-urlencoded"\nwrk.headers["Cookie"]="${cookies(b)}"\n` +
    `local n=0\nlocal seed=string.format("%08x", os.time()%4294967296)\nfunction request() n=n+1 return wrk.format(nil, "/tiep-nhan", nil, "${body}&khoa="..seed..string.format("%024x", n)) end\n` +
    (wait ? `function delay() return math.random(0, ${2 * wait}) end\n` : ""));
  return { lua, cookie: cookies(b), browser: b, body };
}
