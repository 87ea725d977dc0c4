// SPDX-License-Identifier: GPL-3.0-or-later
// pack.mjs DIST OUT: copies the built pages to OUT/web, each file also compressed, and writes OUT/web.qrc.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [dist, out] = process.argv.slice(2);
const web = join(out, "web");
rmSync(web, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(dist, web, { recursive: true });

function* filesBelow(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const names = [];
for (const path of [...filesBelow(web)]) {
  const bytes = readFileSync(path);
  names.push(path);
  if (path.endsWith(".html")) continue; // the server writes the brand into it
  const variants = {
    br: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz: gzipSync(bytes, { level: 9 }),
  };
  for (const [suffix, compressed] of Object.entries(variants)) {
    if (compressed.length >= bytes.length) continue;
    writeFileSync(`${path}.${suffix}`, compressed);
    names.push(`${path}.${suffix}`);
  }
}
const entries = names.map((path) => `<file>${relative(out, path)}</file>`).join("\n");
writeFileSync(join(out, "web.qrc"), `<RCC><qresource prefix="/">\n${entries}\n</qresource></RCC>\n`);
