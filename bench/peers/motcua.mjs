// motcua.mjs — Motcua as the peers are: a clerk who receives at the counter, and who reads a list of fifty, newest first.
import { CLOCK, cookies, intake } from "../../test/bench/wrk.mjs";
import { Browser, start, store } from "../../test/story/lib.mjs";
import { citizen, form } from "./dossier.mjs";

const key = () => Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
/** Its list of fifty in the peers' order, newest first, is a person's own dossiers (an official's inbox has thirty, by time left). A citizen gets sixty to have such a list. */
export async function motcua() {
  const s = await start({ args: CLOCK, quiet: true });
  try { return await ready(s); } catch (e) { await s.stop(); throw e; }
}
async function ready(s) {
  const { lua, browser, body } = await intake(s, 0, form), owner = new Browser(s);
  await owner.loginCitizen(citizen.login);
  store(s, "UPDATE setting SET value = '100000' WHERE key = 'api_per_minute'"); // the peers' limits on requests are off
  await owner.get("/tai-khoan/ma-truy-cap");
  await owner.submit({ ten: "bench", "pham-vi": ["doc"], "so-ngay": "30" }, "/tai-khoan/ma-truy-cap");
  const [token] = owner.html.match(/mc_[0-9a-f]{64}/), headers = { Authorization: `Bearer ${token}` }, at = "/api/v1/cua-toi";
  const receive = async (values) => {
    const r = await browser.request("/tiep-nhan", { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(body)), ...values, khoa: key() }) });
    if (r.status !== 303) throw new Error(`not received: ${r.status} ${await r.text()}`);
  };
  const { login, ...filer } = citizen;
  for (let i = 0; i < 60; i++) await receive({ ...form, ...filer });
  const asked = (sql) => store(s, sql)[0].n;
  return {
    name: "Motcua", base: s.base, stop: s.stop, lua, create: `${s.base}/tiep-nhan`, lists: [{ url: s.base + at, headers }, { name: ", as a page", url: `${s.base}/cua-toi`, headers: { Cookie: cookies(owner) } }],
    one: () => receive(form),
    rows: async () => (await (await fetch(s.base + at, { headers })).json()).data,
    count: () => asked("SELECT COUNT(*) AS n FROM case_"), history: () => asked("SELECT COUNT(*) AS n FROM event"), pids: () => [s.child.pid],
  };
}
