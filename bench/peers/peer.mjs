// peer.mjs — what both peers need: a port of their own, and patience until they answer.
import { createServer } from "node:net";

export const freePort = () => new Promise((ok) => { const s = createServer(); s.listen(0, "127.0.0.1", () => { const { port } = s.address(); s.close(() => ok(port)); }); });
/** Until it says true; after a minute the log is the error. */
export async function until(does, log) {
  for (let i = 0; i < 300; i++) {
    try { if (await does()) return; } catch { /* not yet */ }
    await new Promise((ok) => setTimeout(ok, 200));
  }
  throw new Error(`does not answer:\n${log().slice(-3000)}`);
}
