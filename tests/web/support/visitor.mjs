// SPDX-License-Identifier: GPL-3.0-or-later
// A customer on the portal's pages: what they do, found by what stands there.
import assert from "node:assert/strict";
import { openPage } from "./browser.mjs";

export const root = "/api/customer-portal";

/** Codes may follow each other at once: a minute's wait is what wizard.test.mjs is about. */
export async function withoutWaiting(server) {
  await server.set("codes", {
    resend_after: 0,
    sends_per_number_and_day: 100,
    sends_per_address_and_hour: 1000,
  });
}

export class Visitor {
  constructor(server, page, phone) {
    this.server = server;
    this.page = page;
    this.phone = phone;
  }

  /** From the number to the field for the code. */
  async askForCode() {
    this.before = await this.server.lastMessage(this.phone);
    await this.page.getByLabel("Nomor WhatsApp").fill(this.phone);
    await this.page.getByRole("button", { name: "Kirim kode", exact: true }).click();
    await this.page.getByLabel("Kode 6 angka").waitFor();
  }

  async code() {
    return this.server.codeAfter(this.phone, this.before ?? 0);
  }

  async giveCode() {
    await this.page.getByLabel("Kode 6 angka").fill(await this.code());
  }

  async logIn() {
    await this.page.goto("/customer/login");
    await this.askForCode();
    await this.giveCode();
    await this.page.waitForURL("**/customer/dashboard");
  }

  /** Without the pages: for the tests of what comes after. */
  async enter() {
    const { request } = this.page.context();
    const before = await this.server.lastMessage(this.phone);
    const asked = await request.post(`${root}/request-otp`, { data: { phone: this.phone } });
    assert.equal(asked.status(), 202, await asked.text());
    const code = await this.server.codeAfter(this.phone, before);
    const entered = await request.post(`${root}/verify-otp`, {
      data: { phone: this.phone, code, cookie: true },
    });
    assert.equal(entered.status(), 200, await entered.text());
    const { csrf_token } = await entered.json();
    this.mark = csrf_token;
  }

  async call(method, path, data) {
    const answer = await this.page.context().request.fetch(root + path, {
      method,
      data,
      headers: { "X-CSRF-Token": this.mark },
    });
    assert.ok(answer.ok(), `${method} ${path}: ${await answer.text()}`);
    return answer.json();
  }

  async ticket(more = {}) {
    return this.call("POST", "/tickets", { type: "repair", title: "Internet mati sejak pagi", ...more });
  }

  heading(name) {
    return this.page.getByRole("heading", { level: 1, name });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }
}

/** A customer in a phone of their own, already logged in. */
export async function visitor(browser, server, phone, options = {}) {
  const page = await openPage(browser, server, options);
  const someone = new Visitor(server, page, phone);
  await someone.enter();
  return someone;
}
