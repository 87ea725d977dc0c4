// SPDX-License-Identifier: GPL-3.0-or-later
// regions.mjs OUT: the areas of idn-area-data as the table that libportal/http/regions.cpp reads:
// a line for each, tabs for the levels above it, the last part of its code, a blank, its name.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("../node_modules/idn-area-data/data", import.meta.url));

// RFC 4180, one record a line: the code first, the name last, perhaps in quotes.
function* records(file) {
  for (const line of readFileSync(join(data, file), "utf8").split(/\r?\n/).slice(1)) {
    const found = /^([\d.]+),.*?("(?:[^"]|"")*"|[^",]*)$/.exec(line);
    if (found) yield { code: found[1], name: found[2].replace(/^"|"$/g, "").replaceAll('""', '"') };
    else if (line) throw new Error(`${file}: cannot read ${line}`);
  }
}

const areas = ["provinces.csv", "regencies.csv", "districts.csv", "villages.csv"].flatMap((file) => [
  ...records(file),
]);
const known = new Set(areas.map((area) => area.code));
areas.sort((a, b) => (a.code < b.code ? -1 : 1)); // an area before what belongs to it
const lines = areas.map(({ code, name }) => {
  const parts = code.split(".");
  if (parts.length > 1 && !known.has(parts.slice(0, -1).join(".")))
    throw new Error(`${code} belongs to nothing`);
  return "\t".repeat(parts.length - 1) + `${parts.at(-1)} ${name.trim()}`;
});
mkdirSync(process.argv[2], { recursive: true });
writeFileSync(join(process.argv[2], "regions.txt"), lines.join("\n") + "\n");
writeFileSync(
  join(process.argv[2], "regions.qrc"),
  '<RCC><qresource prefix="/http"><file>regions.txt</file></qresource></RCC>\n',
);
