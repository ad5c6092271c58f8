// provider.mjs — a certified OpenID provider (npm oidc-provider) for the stories: it signs in whomever the story names, and the story may bend
// what it answers, change its keys, or switch it off.
import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { Provider } from "oidc-provider";

const makeKey = async (alg, kid) => ({ ...(await exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey)), alg, kid, use: "sig" });

/** clients: as oidc-provider takes them. people: subject -> claims. */
export async function startProvider({ clients, people }) {
  const idp = { people, amr: undefined, onToken: undefined, onUserinfo: undefined, down: false, asked: [], serial: 0 };
  const server = createServer((req, res) => {
    idp.asked.push(req.url.split("?")[0]);
    if (idp.down) { res.writeHead(503).end("down"); return; }
    const at = req.url.match(/^\/interaction\/([^/?]+)/);
    if (at) { // the login page, without a person in front of it
      const answer = idp.deny ? { error: "access_denied" } : { login: { accountId: idp.user, amr: idp.amr, remember: false } };
      idp.provider.interactionFinished(req, res, answer).catch((e) => res.writeHead(500).end(String(e)));
      return;
    }
    idp.handle(req, res);
  });
  await new Promise((ok) => server.listen(0, "127.0.0.1", ok));
  idp.issuer = `http://127.0.0.1:${server.address().port}`;
  /** New keys, as after a rotation; what was issued before stays valid. */
  idp.rotate = async () => {
    idp.serial++;
    idp.keys = [await makeKey("RS256", `rsa-${idp.serial}`), await makeKey("ES256", `ec-${idp.serial}`)];
    const provider = new Provider(idp.issuer, {
      clients, jwks: { keys: idp.keys },
      cookies: { keys: ["story"] },
      claims: { openid: ["sub", "amr"], profile: ["name", "preferred_username"], phone: ["phone_number"], identity: ["vn_citizen_id"], email: ["email", "email_verified"] },
      scopes: ["openid", "profile", "phone", "identity", "email"],
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
      interactions: { url: (_, i) => `/interaction/${i.uid}` },
      pkce: { required: () => true, methods: ["S256"] },
      findAccount: (_, id) => (idp.people[id] ? { accountId: id, claims: () => ({ sub: id, ...idp.people[id] }) } : undefined),
      async loadExistingGrant(ctx) { // both sides are the authority's: nobody is asked for consent
        const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
        grant.addOIDCScope("openid profile phone identity email");
        await grant.save();
        return grant;
      },
      renderError: (ctx, out) => { ctx.type = "text"; ctx.body = JSON.stringify(out); },
      ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    });
    provider.use(async (ctx, next) => {
      await next();
      if (ctx.path === "/token" && ctx.status === 200 && idp.onToken) ctx.body = await idp.onToken({ ...ctx.body });
      if (ctx.path === "/me" && ctx.status === 200 && idp.onUserinfo) ctx.body = await idp.onUserinfo({ ...ctx.body });
    });
    idp.provider = provider;
    idp.handle = provider.callback();
  };
  await idp.rotate();
  idp.sign = (claims, { key = idp.keys[0], alg = key.alg, kid = key.kid } = {}) => import("jose").then(async ({ importJWK }) => new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key instanceof Uint8Array ? key : await importJWK(key, alg)));
  idp.stop = () => new Promise((ok) => { server.closeAllConnections?.(); server.close(ok); });
  return idp;
}
export { makeKey };

const setCookies = (h) => h.getSetCookie?.() ?? (h.get("set-cookie") ?? "").split(/,\s*(?=[^;,=\s]+=)/).filter(Boolean);
/** A browser at the provider: follows it from an address until it sends the browser elsewhere; gives that address. */
export async function walk(idp, url, jar = new Map(), init = {}) {
  for (let i = 0; i < 12; i++) {
    const r = await fetch(url, { redirect: "manual", ...init, headers: { ...(init.headers ?? {}), cookie: [...jar].map(([k, v]) => `${k}=${v}`).join("; ") } });
    init = {};
    for (const c of setCookies(r.headers)) { const [pair] = c.split(";"), at = pair.indexOf("="); jar.set(pair.slice(0, at), pair.slice(at + 1)); }
    const to = r.headers.get("location");
    if (!to) return { page: await r.text(), status: r.status, url };
    url = new URL(to, url).href;
    if (!url.startsWith(idp.issuer)) return { back: url };
  }
  throw new Error(`the provider goes round in circles: ${url}`);
}
