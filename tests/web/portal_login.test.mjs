// SPDX-License-Identifier: GPL-3.0-or-later
// The portal's door: in by a code, by nothing else, and out again, with everything that can go wrong between.
import assert from "node:assert/strict";
import { newPhone, prepare, story } from "./support/suite.mjs";
import { Visitor, visitor, withoutWaiting } from "./support/visitor.mjs";

prepare(({ server }) => withoutWaiting(server));

/** Nothing that opens the account is where a script, a log or somebody looking over a shoulder finds it. */
async function keepsNoSecret(page) {
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.doesNotMatch(kept, /eyJ|csrf/i);
  assert.equal(await page.evaluate(() => document.cookie), "");
  assert.doesNotMatch(page.url(), /[?&](token|code)=|eyJ/);
}

story("s16_an_applicant_becomes_a_customer_and_logs_in_with_no_token_in_reach", async ({ server, page }) => {
  const phone = newPhone();
  const { number } = await server.submit(phone);
  const { customer_code, ticket_number } = await server.accept(number);
  const customer = new Visitor(server, page, phone);
  await customer.logIn();
  await customer.heading("Halo, Zainal Uji").waitFor();
  await page.getByText(customer_code, { exact: true }).waitFor();
  await page.getByText("Menunggu pemasangan").waitFor();
  await page.getByRole("heading", { name: "Pemasangan internet Anda" }).waitFor();
  for (const action of ["Lapor gangguan", "Ganti paket", "Lihat tagihan", "Cari bantuan"])
    await page.getByRole("navigation", { name: "Pintasan" }).getByRole("link", { name: action }).waitFor();
  await page.getByRole("link", { name: "Lihat tiket pemasangan" }).click();
  await page.getByText(ticket_number).first().waitFor();
  await keepsNoSecret(page);
  const cookies = await page.context().cookies();
  assert.equal(cookies.length, 1);
  assert.equal(cookies[0].httpOnly, true);
  assert.equal(cookies[0].sameSite, "Strict");
});

story("s05_a_wrong_code_is_counted_and_the_third_locks_it", async ({ server, page }) => {
  const phone = newPhone();
  await server.customer(phone);
  const customer = new Visitor(server, page, phone);
  await page.goto("/customer/login");
  await customer.askForCode();
  const right = await customer.code();
  const wrong = right === "000000" ? "000001" : "000000";
  const field = page.getByLabel("Kode 6 angka");
  assert.equal(await field.getAttribute("autocomplete"), "one-time-code");
  assert.equal(await field.getAttribute("inputmode"), "numeric");
  for (const left of [2, 1]) {
    await field.fill(wrong);
    await page.getByText(`Sisa percobaan: ${left}`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "code");
  }
  await field.fill(wrong);
  await page.getByText("Kode salah. Minta kode baru.").waitFor();
  await field.fill(right);
  await page.getByRole("alert").filter({ hasText: "Terlalu banyak kode salah" }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/customer/login");
});

story("s02_an_expired_code_is_refused_and_the_next_one_opens", async ({ server, page }) => {
  const phone = newPhone();
  await server.customer(phone);
  const customer = new Visitor(server, page, phone);
  await server.set("codes", { resend_after: 0, login_life: 3, sends_per_number_and_day: 100 });
  try {
    await page.goto("/customer/login");
    await customer.askForCode();
    const code = await customer.code();
    await page.getByText("Kode sudah tidak berlaku").waitFor();
    await page.getByLabel("Kode 6 angka").fill(code);
    await page.getByRole("alert").waitFor();
    assert.equal(new URL(page.url()).pathname, "/customer/login");
  } finally {
    await withoutWaiting(server);
  }
  customer.before = await server.lastMessage(phone);
  await page.getByRole("button", { name: "Kirim ulang kode" }).click();
  await page.getByText("Berlaku 9.").waitFor();
  await customer.giveCode();
  await customer.heading("Halo, Zainal Uji").waitFor();
});

story("s09_an_unknown_number_is_answered_as_a_known_one", async ({ server, page, open }) => {
  const known = newPhone();
  await server.customer(known);
  const stranger = newPhone();
  const seen = [];
  for (const [phone, here] of [
    [known, page],
    [stranger, await open()],
  ]) {
    const visiting = new Visitor(server, here, phone);
    await here.goto("/customer/login");
    const [answer] = await Promise.all([
      here.waitForResponse((response) => response.url().endsWith("/request-otp")),
      visiting.askForCode(),
    ]);
    const main = await here.locator("main").innerText();
    seen.push({
      status: answer.status(),
      body: await answer.text(),
      main: main.replaceAll(/0812.0000.\d{4}/g, "N").replaceAll(/\b\d+\.\d\d\b/g, "T"),
    });
  }
  assert.deepEqual(seen[1], seen[0]);
  assert.equal((await server.messages(stranger, 0)).length, 0);
});

story("what is no mobile number is said at once", async ({ page }) => {
  await page.goto("/customer/login");
  await page.getByRole("button", { name: "Kirim kode", exact: true }).click();
  await page.getByText("Wajib diisi.").waitFor();
  await page.getByLabel("Nomor WhatsApp").fill("021-5000-1234");
  await page.getByRole("button", { name: "Kirim kode", exact: true }).click();
  await page.getByText("Masukkan nomor ponsel Indonesia").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "phone");
});

story("s17_a_number_of_two_accounts_leads_to_a_choice", async ({ server, page }) => {
  const phone = newPhone();
  await server.customer(phone, { name: "Zainal Uji", street: "Jalan Mawar Uji No. 1" });
  const second = await server.customer(phone, {
    name: "Ibu Uji",
    street: "Jalan Kenanga Uji No. 9",
    home: "yes",
  });
  const customer = new Visitor(server, page, phone);
  await page.goto("/customer/login");
  await customer.askForCode();
  await customer.giveCode();
  await page.getByRole("heading", { name: "Pilih akun" }).waitFor();
  await page.getByRole("button", { name: /Jalan Mawar Uji No. 1/ }).waitFor();
  await page.getByRole("button", { name: new RegExp(`Ibu Uji.*${second}`) }).click();
  await customer.heading("Halo, Ibu Uji").waitFor();
  await keepsNoSecret(page);
});

story("whoever comes back from WhatsApp to a killed tab goes on with the code", async ({ server, page }) => {
  const phone = newPhone();
  await server.customer(phone);
  const customer = new Visitor(server, page, phone);
  await page.goto("/customer/login");
  await customer.askForCode();
  await page.reload();
  await customer.giveCode();
  await customer.heading("Halo, Zainal Uji").waitFor();
  await page.goto("/customer/login"); // logged in already
  await customer.heading("Halo, Zainal Uji").waitFor();
});

story(
  "s15_staff_switch_access_off_and_the_next_look_leads_to_the_login_and_back",
  async ({ server, browser }) => {
    const phone = newPhone();
    const code = await server.customer(phone);
    const customer = await visitor(browser, server, phone);
    const { page } = customer;
    await page.goto("/customer/invoices?status=paid");
    await page.getByText("Tidak ada tagihan dengan status ini").waitFor();
    const access = async (portal_access) => {
      const { version } = await server.staff("GET", `/api/customers/${code}`);
      await server.staff("PUT", `/api/customers/${code}/portal-access`, { version, portal_access });
    };
    await access(false);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("Sesi Anda telah berakhir").waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("portal.seen")), null);
    await customer.askForCode(); // the same answer for a number that may not
    await access(true);
    await page.getByRole("button", { name: "Ganti nomor" }).click();
    await customer.askForCode();
    await customer.giveCode();
    await customer.heading("Tagihan").waitFor();
    assert.equal(new URL(page.url()).search, "?status=paid");
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  },
);

story("nobody without a session sees a page of the portal", async ({ page }) => {
  for (const path of ["dashboard", "invoices", "tickets", "tickets/new", "profile", "sessions", "data"]) {
    await page.goto(`/customer/${path}`);
    await page.getByRole("heading", { name: "Masuk ke akun Anda" }).waitFor();
    await page.getByText("Sesi Anda telah berakhir").waitFor();
  }
});

story("a phone without storage logs in, and is let in again by its cookie", async ({ server, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  const phone = newPhone();
  await server.customer(phone);
  const customer = new Visitor(server, page, phone);
  await customer.logIn();
  await page.reload();
  await customer.heading("Halo, Zainal Uji").waitFor();
});
