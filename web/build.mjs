// build.mjs OUT — the front end into one folder: style compiled and shrunk, own partials found in scss/, fonts copied under short names.
import { Logger, compileString } from "sass";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "dist");
mkdirSync(out, { recursive: true });
const base = new Set(["_font.scss", "_frame.scss", "_parts.scss"]);
const own = readdirSync(join(here, "scss")).filter((f) => f.endsWith(".scss") && !base.has(f)).sort();
const source = readFileSync(join(here, "app.scss"), "utf8").replace("// own-files", own.map((f) => `@import "scss/${f.slice(1, -5)}";`).join("\n"));
const css = compileString(source, { style: "compressed", loadPaths: [here], url: pathToFileURL(join(here, "app.scss")), logger: Logger.silent }).css;
writeFileSync(join(out, "app.css"), css.replace(/^\uFEFF/, ""));
const fonts = join(here, "node_modules/@fontsource-variable/public-sans/files");
for (const part of ["latin", "vietnamese"]) copyFileSync(join(fonts, `public-sans-${part}-wght-normal.woff2`), join(out, `public-sans-${part}.woff2`));
copyFileSync(join(here, "js/app.js"), join(out, "app.js"));
copyFileSync(join(here, "icon.svg"), join(out, "icon.svg"));
copyFileSync(join(here, "app.webmanifest"), join(out, "app.webmanifest"));
