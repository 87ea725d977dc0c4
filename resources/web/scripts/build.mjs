// SPDX-License-Identifier: GPL-3.0-or-later
// build.mjs DIST: the public pages and the portal, each built by itself: whoever opens one loads nothing of the
// other, in as few files as it takes.
import { build } from "vite";

const [outDir] = process.argv.slice(2);
for (const document of ["index.html", "customer.html"]) {
  await build({
    logLevel: "warn",
    build: { outDir, emptyOutDir: document === "index.html", rollupOptions: { input: document } },
  });
}
