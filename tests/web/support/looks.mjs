// SPDX-License-Identifier: GPL-3.0-or-later
// A page that looks at the server every twelve seconds, with its time in the test's hand.

export class Looks {
  #page;
  #part;
  #addresses = new Map();
  #statuses = new Map();

  /** Before the page is opened. `part`: what the address of each look has in it. */
  static async at(page, part) {
    const looks = new Looks();
    looks.#page = page;
    looks.#part = part;
    await page.clock.install();
    // When the page is through with one look it sets the clock for the next: only then may time be moved.
    await page.addInitScript(() => {
      const set = window.setTimeout;
      window.looksDone = 0;
      window.setTimeout = (body, delay, ...rest) => {
        if (delay > 10_000 && delay <= 15_000) window.looksDone += 1;
        return set(body, delay, ...rest);
      };
    });
    // Playwright tells what the page is told, 200 from the cache; what came over the wire only the browser
    // tells, the address and the status in either order.
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    network.on("Network.requestWillBeSent", ({ requestId, request }) =>
      looks.#addresses.set(requestId, request.url),
    );
    network.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) =>
      looks.#statuses.set(requestId, statusCode),
    );
    return looks;
  }

  async #done(wanted) {
    await this.#page.waitForFunction((count) => window.looksDone >= count, wanted);
  }

  /** From here on time is what the test says. */
  async begin() {
    await this.#done(1);
    await this.#page.clock.pauseAt(Date.now() + 1000);
  }

  /** Time goes on to the next look, and the test when it is over: what it asked, and what came over the wire. */
  async next() {
    const before = this.#asked().length;
    const done = await this.#page.evaluate(() => window.looksDone);
    await this.#page.clock.fastForward(12_500);
    await this.#done(done + 1);
    for (const limit = Date.now() + 15_000; ;) {
      const asked = this.#asked().slice(before);
      if (asked.length > 0 && asked.every(({ status }) => status !== undefined)) return asked;
      if (Date.now() > limit) throw new Error(`The browser told of ${JSON.stringify(asked)} only`);
      await this.#page.evaluate(() => null);
    }
  }

  #asked() {
    return [...this.#addresses]
      .filter(([, url]) => url.includes(this.#part))
      .map(([request, url]) => ({ url, status: this.#statuses.get(request) }));
  }
}
