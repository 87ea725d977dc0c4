// SPDX-License-Identifier: GPL-3.0-or-later
// What customers look after themselves: their data, their number, where they are logged in, what is held about
// them, what they may read without a signal.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ktp } from "./support/person.mjs";
import { newPhone, prepare, story } from "./support/suite.mjs";
import { Visitor, visitor, withoutWaiting } from "./support/visitor.mjs";

prepare(({ server }) => withoutWaiting(server));

async function newCustomer({ server, browser }, options) {
  const phone = newPhone();
  const code = await server.customer(phone);
  const customer = await visitor(browser, server, phone, options);
  return { code, phone, customer, page: customer.page };
}

async function lookAgain(page) {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

async function over({ page }) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

function fetched(phone) {
  return `62${phone.replace(/\D/g, "").slice(1)}`;
}

story(
  "the profile is read and changed, and what is wrong in it is said at its field",
  async ({ server, browser }) => {
    const { customer, page, code } = await newCustomer({ server, browser });
    await page.goto("/customer/profile");
    await page.getByText(code).waitFor();
    await page.getByText("Home 20 Mbps").waitFor();
    await customer.button("Ubah").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "email");
    await customer.button("Simpan").click();
    await page.getByText("Belum ada yang diubah").waitFor();
    await page.getByLabel("Kode pos").fill("1");
    await customer.button("Simpan").click();
    await page.locator("#postal_code-error").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "postal_code");
    await page.getByLabel("Kode pos").fill("40191");
    await page.getByLabel("Email").fill("baru@example.id");
    await page.getByLabel("Alamat jalan").fill("Jalan Melati Uji No. 2");
    await page.getByText("English", { exact: true }).last().click();
    await customer.button("Simpan").click();
    await page.getByText("Perubahan tersimpan.").waitFor();
    await page.getByText("Jalan Melati Uji No. 2").waitFor();
    const seen = await server.staff("GET", `/api/customers/${code}`);
    assert.equal(seen.email, "baru@example.id");
    assert.equal(seen.address.postal_code, "40191");
    assert.equal(seen.address.village, "Dago");
    assert.equal(seen.language, "en");
    await over(customer);
  },
);

story(
  "s22_what_staff_changed_meanwhile_is_told_and_nothing_is_overwritten_unseen",
  async ({ server, browser }) => {
    const { customer, page, code } = await newCustomer({ server, browser });
    await page.goto("/customer/profile");
    await customer.button("Ubah").click();
    await page.getByLabel("Email").fill("milik-saya@example.id");
    const { version, full_name, email, phone, language, address } = await server.staff(
      "GET",
      `/api/customers/${code}`,
    );
    await server.staff("PUT", `/api/customers/${code}`, {
      ...{ version, full_name, email, phone, language },
      address: { ...address, landmark: "Seberang masjid" },
    });
    await customer.button("Simpan").click();
    await page.getByText("Sementara itu data ini diubah oleh").waitFor();
    assert.equal((await server.staff("GET", `/api/customers/${code}`)).email, email);
    assert.equal(await page.getByLabel("Email").inputValue(), "milik-saya@example.id");
    await customer.button("Pakai data terbaru").click();
    await page.getByText("Seberang masjid").waitFor();
    await page.getByText(email).waitFor();
    await over(customer);
  },
);

story(
  "s17_another_number_only_by_the_code_sent_to_it_and_the_old_one_is_told",
  async ({ server, browser }) => {
    const { customer, page, phone } = await newCustomer({ server, browser });
    const elsewhere = await visitor(browser, server, phone);
    await elsewhere.page.goto("/customer/dashboard");
    await elsewhere.heading("Halo, Zainal Uji").waitFor();
    const next = newPhone();
    await page.goto("/customer/profile");
    await page.getByRole("link", { name: "Ganti nomor" }).click();
    await page.getByLabel("Nomor WhatsApp baru").fill(phone);
    await customer.button("Kirim kode").click();
    await page.getByText("Ini sudah nomor Anda.").waitFor();
    await page.getByLabel("Nomor WhatsApp baru").fill(next);
    await customer.button("Kirim kode").click();
    const right = await server.codeAfter(next, 0);
    await page.getByLabel("Kode 6 angka").fill(right === "000000" ? "000001" : "000000");
    await page.getByText("Sisa percobaan: 2").waitFor();
    const toOld = await server.lastMessage(phone);
    await page.getByLabel("Kode 6 angka").fill(right);
    await page.getByText(`Nomor Anda sekarang ${next}`).waitFor();
    const [told] = (await server.messages(phone, 1)).filter((one) => one.id > toOld);
    assert.ok(told, "the old number was told nothing");
    assert.doesNotMatch(told.text, new RegExp(fetched(next)));
    await lookAgain(elsewhere.page);
    await elsewhere.page.getByText("Sesi Anda telah berakhir").waitFor();
    await elsewhere.page.context().close();
    await page.goto("/customer/dashboard"); // this session goes on
    await customer.heading("Halo, Zainal Uji").waitFor();

    const older = await server.lastMessage(phone);
    const request = page.context().request;
    await request.post("/api/customer-portal/request-otp", { data: { phone } });
    const again = new Visitor(server, page, next);
    await page.context().clearCookies();
    await again.logIn();
    await again.heading("Halo, Zainal Uji").waitFor();
    assert.equal(await server.lastMessage(phone), older);
    await over(customer);
  },
);

story("s15_logging_out_everywhere_ends_a_session_in_another_browser", async ({ server, browser }) => {
  const { customer, page, phone } = await newCustomer({ server, browser });
  const other = await visitor(browser, server, phone);
  await other.page.goto("/customer/profile");
  await other.heading("Profil").waitFor();
  await page.goto("/customer/profile");
  await page.getByRole("link", { name: /Perangkat yang masuk/ }).click();
  await page.getByText("Perangkat ini", { exact: true }).waitFor();
  assert.equal(await page.locator(".row.still").count(), 2);
  await customer.button("Keluar dari semua perangkat").click();
  await page.getByRole("heading", { name: "Keluar dari semua perangkat?" }).waitFor();
  await customer.button("Tidak").click();
  await customer.button("Keluar dari semua perangkat").click();
  await customer.button("Ya, keluar dari semua").click();
  await page.getByText("Anda sudah keluar dari semua perangkat").waitFor();
  await other.page.getByRole("link", { name: /Data Anda pada kami/ }).click();
  await other.page.getByText("Sesi Anda telah berakhir").waitFor();
  assert.equal(await other.page.evaluate(() => localStorage.getItem("portal.seen")), null);
  await over(customer);
  await over(other);
});

story("s16_a_page_of_one_account_changes_nothing_in_another", async ({ server, browser }) => {
  const { customer, page } = await newCustomer({ server, browser });
  const second = newPhone();
  await server.customer(second, { name: "Ibu Uji" });
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/session")),
    page.goto("/customer/tickets/new"),
  ]);
  await page.getByLabel("Judul").fill("Router panas");
  const other = new Visitor(server, page, second);
  await other.enter(); // in another tab of the same browser
  await customer.button("Kirim tiket").click();
  await other.heading("Halo, Ibu Uji").waitFor();
  const { tickets } = await other.page
    .context()
    .request.get("/api/customer-portal/dashboard/stats")
    .then((answer) => answer.json());
  assert.equal(tickets.active, 0);
  await over(customer);
});

story("one other device is logged out, and this one stays", async ({ server, browser }) => {
  const { customer, page, phone } = await newCustomer({ server, browser });
  const other = await visitor(browser, server, phone, {
    userAgent: "Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/118.0 Mobile Safari/537.36",
  });
  await other.page.goto("/customer/dashboard");
  await other.heading("Halo, Zainal Uji").waitFor();
  await page.goto("/customer/sessions");
  await page.getByRole("button", { name: "Keluarkan Chrome · Android" }).click();
  await page.getByText("Perangkat dikeluarkan.").waitFor();
  await page.locator(".row.still").nth(1).waitFor({ state: "detached" });
  await lookAgain(other.page);
  await other.page.getByText("Sesi Anda telah berakhir").waitFor();
  await over(customer);
  await over(other);
});

story(
  "p2_who_looked_at_the_ktp_when_and_what_for_is_told_to_whom_it_belongs",
  async ({ server, browser }) => {
    const phone = newPhone();
    const { number } = await server.submit(phone, { photo: ktp, nik: "3273014502990004" });
    await server.lookAtPhoto(number, "Verifikasi alamat");
    await server.accept(number);
    const customer = await visitor(browser, server, phone);
    const { page } = customer;
    await page.goto("/customer/profile");
    await page.getByRole("link", { name: /Data Anda pada kami/ }).click();
    const look = page.locator(".event", { hasText: "Foto KTP" });
    await look.getByText(/petugas/).waitFor();
    await look.getByText("Verifikasi alamat").waitFor();
    await page.getByText("3273••••••••0004").waitFor();
    assert.doesNotMatch(await page.locator("body").innerText(), /3273014502990004/);
    await over(customer);
  },
);

story("p2_what_is_held_is_shown_and_downloaded", async ({ server, browser }) => {
  const { customer, page, code } = await newCustomer({ server, browser });
  await page.goto("/customer/data");
  await page.getByText("Belum ada yang membuka foto KTP").waitFor();
  await page.getByText("Riwayat masuk").waitFor();
  await page.getByText("Kode diminta").first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    customer.button("Unduh semua data (JSON)").click(),
  ]);
  assert.equal(file.suggestedFilename(), `${code}.json`);
  const held = JSON.parse(readFileSync(await file.path(), "utf8"));
  assert.equal(held.customer.code, code);
  assert.equal(held.customer.full_name, "Zainal Uji");
  const kept = await page.evaluate(() => localStorage.getItem("portal.seen") ?? "");
  assert.doesNotMatch(kept, /my-data|log_ins/);
  await over(customer);
});

story("questions are searched and opened, without logging in too", async ({ server, browser, page }) => {
  const { customer, page: own } = await newCustomer({ server, browser });
  for (const [one, path] of [
    [page, "/faq"],
    [own, "/customer/faq"],
  ]) {
    await one.goto(path);
    await one.locator("details").first().waitFor();
    const all = await one.locator("details").count();
    assert.ok(all >= 15, `${all} questions`);
    assert.equal(await one.locator(".faq").count(), 5);
    await one.locator("summary").first().click();
    assert.ok((await one.locator("details[open] .answer").innerText()).length > 20);
    await one.getByLabel("Cari pertanyaan").fill("tagihan bayar");
    await one.waitForFunction((count) => document.querySelectorAll("details").length < count, all);
    assert.ok((await one.locator("details").count()) > 0);
    await one.getByLabel("Cari pertanyaan").fill("zzzz");
    await one.getByText("Tidak ada jawaban yang cocok. Coba").waitFor();
    await one.getByLabel("Cari pertanyaan").fill("");
    await one.getByRole("group", { name: "Kategori" }).getByRole("button").nth(2).click();
    await one.waitForFunction(() => document.querySelectorAll(".faq").length === 1);
    await one.getByRole("link", { name: "WhatsApp" }).waitFor();
    await one.getByRole("button", { name: /^English/ }).click();
    await one.getByRole("heading", { level: 1, name: "Help" }).waitFor();
    await one.locator("details").first().waitFor();
  }
  await page.getByRole("link", { name: "Log in to your account" }).click();
  await page.getByRole("heading", { name: "Log in to your account" }).waitFor();
  await over(customer);
});

story("the public pages lead to the portal and to the questions", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Masuk" }).click();
  await page.getByRole("heading", { name: "Masuk ke akun Anda" }).waitFor();
  await page.getByRole("link", { name: "Daftar sekarang" }).click();
  await page.getByRole("heading", { name: "Data pribadi" }).waitFor();
  await page.getByRole("contentinfo").getByRole("link", { name: "Bantuan" }).click();
  await page.getByRole("heading", { level: 1, name: "Bantuan" }).waitFor();
});

story(
  "without a signal what was last seen can be read, and logging out erases it",
  async ({ server, browser }) => {
    const { customer, page } = await newCustomer({ server, browser });
    const { number } = await customer.ticket();
    for (const path of ["dashboard", "profile", `tickets/${number}`, "tickets"]) {
      await page.goto(`/customer/${path}`);
      await page.locator(".card, a.row").first().waitFor();
    }
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.match("/customer/login")) !== undefined);
    await page.context().setOffline(true);
    await page.goto("/customer/dashboard"); // a new document, from the phone alone
    await page.getByText(/Ini data terakhir, per \d+ \w+ 20\d\d, \d\d\.\d\d WIB/).waitFor();
    await customer.heading("Halo, Zainal Uji").waitFor();
    await page.getByRole("link", { name: new RegExp(number) }).click();
    await page.getByText("Ini data terakhir").waitFor();
    await customer.heading("Internet mati sejak pagi").waitFor();
    await page.goto("/customer/invoices"); // never seen
    await page.getByText("Tidak ada sambungan. Sambungkan").waitFor();
    await page.context().setOffline(false);
    await page.getByText("Belum ada tagihan.").waitFor(); // by itself, when the signal is back

    await page.goto("/customer/profile");
    const seen = await page.evaluate(() => localStorage.getItem("portal.seen"));
    assert.match(seen, /Zainal Uji/);
    assert.doesNotMatch(seen, /eyJ|csrf/i);
    const cached = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          found.push(new URL(request.url).pathname);
      return found;
    });
    assert.ok(cached.length > 3);
    assert.deepEqual(
      cached.filter((path) => path.startsWith("/api")),
      [],
    );
    await customer.button("Keluar").click();
    await page.getByText("Anda sudah keluar").waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("portal.seen")), null);
    await page.context().setOffline(true);
    await page.goto("/customer/dashboard");
    await page.getByText("Tidak ada sambungan. Sambungkan").waitFor();
    assert.doesNotMatch(await page.locator("body").innerText(), /Zainal Uji/);
    await over(customer);
  },
);

story("a browser can install the portal", async ({ server, browser }) => {
  const { customer, page } = await newCustomer({ server, browser });
  await page.goto("/customer/dashboard");
  const developer = await page.context().newCDPSession(page);
  const { url, errors, data } = await developer.send("Page.getAppManifest");
  assert.equal(new URL(url).pathname, "/manifest.webmanifest");
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).start_url, "/customer/dashboard");
  const { installabilityErrors } = await developer.send("Page.getInstallabilityErrors");
  assert.deepEqual(
    installabilityErrors.map((one) => one.errorId).filter((id) => id !== "in-incognito"),
    [],
  );
  await over(customer);
});
