// SPDX-License-Identifier: GPL-3.0-or-later
// How good a page is for everybody: what the quality tests of the public pages and of the portal measure.
import assert from "node:assert/strict";
import { axe } from "./browser.mjs";

export async function clean(page, state) {
  assert.deepEqual(await axe(page), [], state);
}

/** Presses Tab until the focus is on the element; fails where it never gets there. */
export async function tabTo(page, locator, key = "Tab") {
  for (let presses = 0; presses < 60; ++presses) {
    if (await locator.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${locator} cannot be reached by ${key}`);
}

/** What reaches beyond the right edge with text of a size. */
export async function cutOff(page, size) {
  await page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
  }, size);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".visually-hidden, .skip"),
      )
      .map((one) => `${one.tagName}.${one.className}`),
  );
}

/** Controls lower than 44 pixels. */
export async function smallTargets(page) {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "main button, main input:not([type=file], [type=checkbox], [type=radio]), main label.button, " +
          "main a.button, main a.row, nav a, summary, header a, header button",
      ),
    ]
      .filter((one) => one.offsetParent !== null && !one.classList.contains("skip"))
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}

/** A first visit: what goes over the wire until the page rests, by the browser's own count. */
export async function firstVisit(open, path, ready, conditions) {
  const page = await open();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  if (conditions) await network.send("Network.emulateNetworkConditions", { offline: false, ...conditions });
  let bytes = 0;
  network.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  const began = Date.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor();
  const usable = Date.now() - began;
  await page.waitForLoadState("networkidle");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
  return { bytes, usable };
}
