// build.mjs OUT [DEPFILE] — the front end into one folder: style compiled and shrunk, own partials found in scss/, fonts copied under short names.
// DEPFILE tells ninja what was read, so that a new file in scss/ is seen. Packages that are missing are installed first, as package-lock.json says.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "dist");
mkdirSync(out, { recursive: true });
if (!existsSync(join(here, "node_modules/.package-lock.json")))
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: here, stdio: ["ignore", "inherit", "inherit"] });
const { Logger, compileString } = await import("sass");

const base = new Set(["_font.scss", "_frame.scss", "_parts.scss"]);
const own = readdirSync(join(here, "scss")).filter((f) => f.endsWith(".scss") && !base.has(f)).sort();
const source = readFileSync(join(here, "app.scss"), "utf8").replace("// own-files", own.map((f) => `@import "scss/${f.slice(1, -5)}";`).join("\n"));
const { css } = compileString(source, { style: "compressed", loadPaths: [here], url: pathToFileURL(join(here, "app.scss")), logger: Logger.silent });
// A font's address in the style carries its hash: another font makes another style, so both may be kept for ever (page_asset).
const fonts = join(here, "node_modules/@fontsource-variable/public-sans/files");
let style = css.replace(/^\uFEFF/, "");
for (const part of ["latin", "vietnamese"]) {
  const from = join(fonts, `public-sans-${part}-wght-normal.woff2`), name = `public-sans-${part}.woff2`;
  copyFileSync(from, join(out, name));
  style = style.replaceAll(name, `${name}?v=${createHash("sha256").update(readFileSync(from)).digest("hex").slice(0, 8)}`);
}
writeFileSync(join(out, "app.css"), style);
for (const f of ["icon.svg", "app.webmanifest"]) copyFileSync(join(here, f), join(out, f));
// The script goes out without its remarks and indentation: a visitor pays for each byte. (Lines of their own only; no text of it runs over a line.)
writeFileSync(join(out, "app.js"), readFileSync(join(here, "js/app.js"), "utf8").split("\n").map((l) => l.trim()).filter((l) => l && !l.startsWith("//")).join("\n") + "\n");

if (process.argv[3]) {
  const read = ["scss", "app.scss", "js/app.js", "icon.svg", "app.webmanifest", "package-lock.json", ...readdirSync(join(here, "scss")).map((f) => "scss/" + f)];
  const esc = (p) => p.replaceAll(" ", "\\ ");
  writeFileSync(process.argv[3], `${esc(relative(process.cwd(), join(out, "app.css")))}: ${read.map((f) => esc(join(here, f))).join(" ")}\n`);
}
