// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Chromium, headless, with an empty profile; each page a phone of 360 × 640.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );

export const phone = { width: 360, height: 640 };

export async function launch() {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  });
}

/** A page that fails its test when a script throws, the content policy is broken or somebody else is asked. */
export async function openPage(browser, server, options = {}) {
  const context = await browser.newContext({
    viewport: phone,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
    baseURL: server.url,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.troubles = [];
  page.on("pageerror", (error) => page.troubles.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|violates/.test(message.text())) page.troubles.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(server.url).origin)
      page.troubles.push(`asks ${url.origin}`);
  });
  return page;
}

/** What axe finds on the page as it stands: one line for each violation, with the elements it is about. */
export async function axe(page) {
  const found = await page.evaluate(async (source) => {
    // The content policy forbids a script element of ours; the debugger's own evaluation is no part of the page.
    if (!("axe" in window)) (0, eval)(source);
    const { violations } = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, axeSource);
  return found;
}
