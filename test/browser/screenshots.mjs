// screenshots.mjs — the pictures of the README, from the demonstration province: node test/browser/screenshots.mjs
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, loginCitizen, loginStaff, person, store, start } from "./lib.mjs";

const out = join(dirname(fileURLToPath(import.meta.url)), "../../docs/images");
mkdirSync(out, { recursive: true });
const s = await start(), browser = await launch();
const shoot = async (page, name, height = 900) => { await page.setViewportSize({ ...page.viewportSize(), height }); await page.screenshot({ path: join(out, `${name}.png`) }); };

const pub = await person(browser, s, { width: 1100 });
await pub.goto("/"); await shoot(pub, "home", 760);
await pub.goto("/thu-tuc?q=khai+sinh"); await shoot(pub, "catalogue");
await pub.goto("/thu-tuc/1.001193"); await shoot(pub, "procedure", 1000);
await pub.goto("/cong-khai"); await shoot(pub, "board", 1000);
const [d] = store(s, "SELECT c.code, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN apology x ON x.case_id = c.id WHERE c.ended_at = 0 LIMIT 1").concat(
  store(s, "SELECT c.code, d.lookup FROM case_ c JOIN dossier d ON d.case_id = c.id JOIN apology x ON x.case_id = c.id LIMIT 1"));
await pub.goto(`/tra-cuu?ma=${d.code}`);
await pub.fill("[name=xac-nhan]", d.lookup);
await pub.click("main button[type=submit]");
await pub.waitForSelector("text=Diễn biến");
await shoot(pub, "tracking", 1100);

const phone = await person(browser, s, { width: 360 });
await loginCitizen(phone, "0900020000");
await phone.goto("/nop/1.001193"); await shoot(phone, "filing-phone", 760);
await phone.goto("/cua-toi"); await shoot(phone, "mine-phone", 760);

const clerk = await person(browser, s, { width: 1100 });
await loginStaff(clerk, "mytho.mc1");
await clerk.goto("/tiep-nhan?thu-tuc=1.001612"); await shoot(clerk, "intake", 1000);
await clerk.goto("/viec?loc=cho-tra"); await shoot(clerk, "inbox", 760);
const [open] = store(s, "SELECT c.code, s.login FROM case_ c JOIN staff s ON s.id = c.holder_id WHERE c.status = 4 AND c.kind = 1 AND c.due_at > 0 ORDER BY c.due_at LIMIT 1");
const worker = await person(browser, s, { width: 1100 });
await loginStaff(worker, open.login);
await worker.goto(`/ho-so/${open.code}`); await shoot(worker, "dossier", 1000);
await worker.goto(`/ho-so/${open.code}/han`); await shoot(worker, "deadline", 900);
const [lead] = store(s, "SELECT st.login FROM case_ c JOIN staff_role r ON r.agency_id = c.agency_id AND r.role = 4 JOIN staff st ON st.id = r.staff_id WHERE c.ended_at = 0 AND c.promised_at > 0 AND c.promised_at < 1648346400 GROUP BY st.login ORDER BY COUNT(*) DESC LIMIT 1");
const leader = await person(browser, s, { width: 1100 });
await loginStaff(leader, lead.login);
await leader.goto("/ban-lanh-dao"); await shoot(leader, "leader", 900);
await browser.close();
await s.stop();
