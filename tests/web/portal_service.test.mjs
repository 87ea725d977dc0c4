// SPDX-License-Identifier: GPL-3.0-or-later
// What customers come for: a fault reported and followed until it is mended, an invoice found and downloaded.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Looks } from "./support/looks.mjs";
import { ktp } from "./support/person.mjs";
import { newPhone, prepare, story } from "./support/suite.mjs";
import { visitor, withoutWaiting } from "./support/visitor.mjs";

prepare(({ server }) => withoutWaiting(server));

async function newCustomer({ server, browser }, options) {
  const phone = newPhone();
  const code = await server.customer(phone);
  const customer = await visitor(browser, server, phone, options);
  return { code, phone, customer, page: customer.page };
}

/** As somebody who comes back to the page, instead of waiting for its next look. */
async function lookAgain(page) {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

async function step(server, number, action, more = {}) {
  const { version } = await server.staff("GET", `/api/tickets/${number}`);
  return server.staff("PUT", `/api/tickets/${number}/status`, { action, version, ...more });
}

async function assign(server, number) {
  const { version } = await server.staff("GET", `/api/tickets/${number}`);
  const me = await server.staff("GET", "/api/auth/me");
  return server.staff("PUT", `/api/tickets/${number}/assignee`, { version, assignee_id: me.id });
}

async function over({ page }) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

story("a fault is reported, staff mend it, and the page follows", async ({ server, browser }) => {
  const { customer, page, phone } = await newCustomer({ server, browser });
  await page.goto("/customer/dashboard");
  await page.getByRole("link", { name: "Lapor gangguan" }).click();
  await customer.heading("Tiket baru").waitFor();
  await customer.button("Kirim tiket").click();
  await page.getByText("Wajib diisi.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "title");
  await page.getByLabel("Judul").fill("Internet mati sejak pagi");
  await page.getByLabel("Keterangan").fill("Lampu LOS merah,\nsudah dinyalakan ulang.");
  await page.getByText("ditangani dalam 4 jam").waitFor();
  await page.getByRole("radio", { name: /Tinggi/ }).check();
  await customer.button("Kirim tiket").click();
  await customer.heading("Internet mati sejak pagi").waitFor();
  await page.getByText("Tiket diterima").waitFor();
  await page.locator(".badge.yellow", { hasText: "Menunggu teknisi" }).waitFor();
  const number = new URL(page.url()).pathname.split("/").at(-1);
  const seen = await server.staff("GET", `/api/tickets/${number}`);
  assert.equal(seen.priority, "high");
  assert.equal(seen.type, "repair");
  assert.match((await server.messages(phone, 1))[0].text, new RegExp(number));

  await assign(server, number);
  await lookAgain(page);
  await page.locator(".badge.blue", { hasText: "Teknisi ditunjuk" }).waitFor();
  await page.getByText("Status berubah: Teknisi ditunjuk").waitFor({ state: "attached" });
  await step(server, number, "start");
  await server.staff("POST", `/api/tickets/${number}/comments`, { text: "Teknisi menuju lokasi." });
  await lookAgain(page);
  await page.locator(".event.said.staff", { hasText: "Teknisi menuju lokasi." }).waitFor();
  await page.getByLabel("Tulis komentar").fill("Saya di rumah sampai jam 5.");
  await customer.button("Kirim komentar").click();
  await page.locator(".event.said.customer", { hasText: "Saya di rumah" }).waitFor();
  assert.equal(await page.getByLabel("Tulis komentar").inputValue(), "");
  const { history } = await server.staff("GET", `/api/tickets/${number}`);
  assert.ok(history.some((event) => event.note === "Saya di rumah sampai jam 5."));

  await step(server, number, "complete", { note: "Kabel diganti." });
  await lookAgain(page);
  await page.locator(".badge.green", { hasText: "Selesai" }).waitFor();
  await page.getByText("Kabel diganti.").waitFor();
  await page.getByText("Tiket ini sudah ditutup").waitFor();
  assert.equal(await page.getByLabel("Tulis komentar").count(), 0);
  await over(customer);
});

story(
  "an open ticket looks by itself, and asks for nothing that did not change",
  async ({ server, browser }) => {
    const { customer, page } = await newCustomer({ server, browser });
    const { number } = await customer.ticket();
    const looks = await Looks.at(page, number);
    await page.goto(`/customer/tickets/${number}`);
    await page.locator(".badge.yellow").waitFor();
    await looks.begin();
    for (let round = 0; round < 2; ++round)
      assert.deepEqual(
        (await looks.next()).map(({ status }) => status),
        [304],
      );
    await assign(server, number);
    await looks.next();
    await page.locator(".badge.blue").waitFor();
    await over(customer);
  },
);

story("another package is asked for, and the present one is not offered", async ({ server, browser }) => {
  const { customer, page } = await newCustomer({ server, browser });
  await page.goto("/customer/tickets/new?type=upgrade");
  await page.getByRole("radio", { name: /Home 50/ }).check();
  assert.equal(await page.getByRole("radio", { name: /Home 20/ }).count(), 0);
  await page.getByLabel("Judul").fill("Ganti ke paket yang lebih cepat");
  await customer.button("Kirim tiket").click();
  await customer.heading("Ganti ke paket yang lebih cepat").waitFor();
  await page.getByText("Home 50 Mbps", { exact: true }).waitFor();
  const number = new URL(page.url()).pathname.split("/").at(-1);
  const seen = await server.staff("GET", `/api/tickets/${number}`);
  assert.equal(seen.type, "upgrade");
  assert.equal(seen.package_code, "HOME-50");
  await page.getByRole("link", { name: "Semua tiket" }).click();
  await page.getByRole("button", { name: "Selesai", exact: true }).click();
  await page.getByText("Tidak ada tiket dengan status ini").waitFor();
  await page.getByRole("button", { name: "Menunggu teknisi", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(number) }).waitFor();
  await over(customer);
});

story("a photo is made smaller, sent, and sent again when it failed", async ({ server, browser }) => {
  const { customer, page } = await newCustomer({ server, browser });
  const { number } = await customer.ticket();
  await page.goto(`/customer/tickets/${number}`);
  const sent = [];
  await page.route("**/photos", async (route) => {
    sent.push(route.request().headers()["content-type"]);
    if (sent.length === 1) await route.abort();
    else await route.continue();
  });
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "x.jpg", mimeType: "image/jpeg", buffer: Buffer.from("bukan foto") });
  await page.getByText("tidak dapat dibaca sebagai foto").waitFor();
  await input.setInputFiles(ktp);
  await customer.button("Coba lagi").click();
  await page.getByText("Foto terkirim.").waitFor();
  assert.deepEqual(sent, ["image/jpeg", "image/jpeg"]);
  const picture = page.getByRole("img", { name: "Foto 1" });
  await picture.waitFor();
  assert.ok((await picture.evaluate((image) => image.decode().then(() => image.naturalWidth))) > 100);
  await over(customer);
});

story("a ticket half written outlives the session", async ({ server, browser }) => {
  const { customer, page, code } = await newCustomer({ server, browser });
  await page.goto("/customer/tickets/new");
  await page.getByLabel("Judul").fill("Router panas");
  const { version } = await server.staff("GET", `/api/customers/${code}`);
  await server.staff("PUT", `/api/customers/${code}/portal-access`, { version, portal_access: false });
  await customer.button("Kirim tiket").click();
  await page.getByText("Sesi Anda telah berakhir").waitFor();
  const again = await server.staff("GET", `/api/customers/${code}`);
  await server.staff("PUT", `/api/customers/${code}/portal-access`, {
    version: again.version,
    portal_access: true,
  });
  await customer.askForCode();
  await customer.giveCode();
  await customer.heading("Tiket baru").waitFor();
  assert.equal(await page.getByLabel("Judul").inputValue(), "Router panas");
  await customer.button("Kirim tiket").click();
  await customer.heading("Router panas").waitFor();
  await over(customer);
});

story("an invoice is found by its status and downloaded", async ({ server, browser }) => {
  const { customer, page, code } = await newCustomer({ server, browser });
  const issue = (period, more = {}) =>
    server.staff("POST", "/api/invoices", {
      customer_code: code,
      period,
      lines: [{ description: "Home 20", amount: 199_900 }],
      ...more,
    });
  const paid = await issue("2026-10");
  await server.staff("POST", `/api/invoices/${paid.number}/pay`, {
    method: "cash",
    version: paid.version,
  });
  const open = await issue("2026-11");
  await page.goto("/customer/dashboard");
  await page.getByText("1 menunggu pembayaran").waitFor();
  await page
    .getByRole("navigation", { name: "Menu pelanggan" })
    .getByRole("link", { name: "Tagihan" })
    .click();
  await page.getByRole("link", { name: new RegExp(paid.number) }).waitFor();
  assert.equal(await page.locator("a.row").count(), 2);
  await page.getByRole("button", { name: "Lunas", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(paid.number) }).waitFor();
  assert.equal(await page.locator("a.row").count(), 1);
  await page.locator("a.row .badge.green svg").waitFor(); // never colour alone
  assert.equal(new URL(page.url()).search, "?status=paid");
  await page.getByRole("button", { name: "Menunggu pembayaran", exact: true }).click();
  await page.getByRole("link", { name: new RegExp(open.number) }).click();
  await customer.heading("Tagihan November 2026").waitFor();
  await page.getByText("Cara membayar").waitFor();
  await page
    .getByRole("cell", { name: /199\.900/ })
    .first()
    .waitFor();
  const [paper] = await Promise.all([page.waitForEvent("download"), customer.button("Unduh PDF").click()]);
  assert.equal(paper.suggestedFilename(), `${open.number}.pdf`);
  assert.equal(
    readFileSync(await paper.path())
      .subarray(0, 5)
      .toString(),
    "%PDF-",
  );
  await page.goBack();
  await page.getByRole("button", { name: "Menunggu pembayaran", exact: true, pressed: true }).waitFor();
  await over(customer);
});

story("s19_anothers_invoice_and_ticket_are_as_if_they_were_not_there", async ({ server, browser }) => {
  const one = await newCustomer({ server, browser });
  const { number } = await one.customer.ticket();
  const other = await newCustomer({ server, browser });
  for (const path of [`tickets/${number}`, "tickets/TKT-20200101-0001", "invoices/INV-202001-00001"]) {
    await other.page.goto(`/customer/${path}`);
    await other.page.getByText("Yang Anda cari tidak ada").waitFor();
  }
  await over(one.customer);
  await over(other.customer);
});
