// SPDX-License-Identifier: GPL-3.0-or-later
// One server and one browser for a file of tests; a phone of its own for each test.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openPage } from "./browser.mjs";
import { Person } from "./person.mjs";
import { Portald } from "./portald.mjs";

let server;
let browser;
let lastPhone = 0;

export function newPhone() {
  lastPhone += 1;
  return `0812-0000-${String(lastPhone).padStart(4, "0")}`;
}

const preparations = [];

/** Done once, before the first story of a file: `body` gets { server, browser }. */
export function prepare(body) {
  preparations.push(body);
}

before(async () => {
  server = await Portald.start();
  browser = await launch();
  for (const body of preparations) await body({ server, browser });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/**
 * `body` gets { server, page, person, open }; `open` gives further pages in phones of their own. The test fails
 * too when a script threw, the content policy was broken or another host was asked.
 */
export function story(name, body, { language = "id", ...options } = {}) {
  // What waits for ever is ended here, by name, and the other stories still have their turn.
  test(name, { timeout: 120_000 }, async () => {
    const opened = [];
    const open = async (more = {}) => {
      const page = await openPage(browser, server, { ...options, ...more });
      if (language !== "id") await page.addInitScript(() => localStorage.setItem("portal.language", "en"));
      opened.push(page);
      return page;
    };
    try {
      const page = await open();
      await body({ server, browser, page, open, person: new Person(server, page, newPhone(), language) });
      for (const one of opened) assert.deepEqual(one.troubles, []);
    } catch (error) {
      if (process.env.WEB_TEST_PICTURES)
        for (const [at, one] of opened.entries())
          await one.screenshot({
            path: `${process.env.WEB_TEST_PICTURES}/${name.replace(/\W+/g, "-")}-${at}.png`,
          });
      throw error;
    } finally {
      await Promise.all(opened.map((one) => one.context().close()));
    }
  });
}

/** The registrations of one phone number, as staff see them. */
export async function registrationsOf(server, person) {
  return server.registrations(person.email);
}
