// SPDX-License-Identifier: GPL-3.0-or-later
// No fault that axe knows: on any page of the portal, in any state, light and dark.
import { ktp } from "./support/person.mjs";
import { furnish, own, pagesOf } from "./support/furnished.mjs";
import { clean } from "./support/quality.mjs";
import { newPhone, prepare, story } from "./support/suite.mjs";
import { withoutWaiting } from "./support/visitor.mjs";

let furnished;

prepare(async ({ server, browser }) => {
  await withoutWaiting(server);
  furnished = await furnish(browser, server, newPhone());
});

for (const colorScheme of ["light", "dark"]) {
  story(`axe finds nothing on any page of the portal, ${colorScheme}`, async ({ open }) => {
    const page = await own(open, furnished, { colorScheme });
    for (const [path, ready] of pagesOf(furnished)) {
      await page.goto(`/customer/${path}`);
      await page.locator(ready).first().waitFor();
      await clean(page, path);
    }
    await page.locator("summary").first().click();
    await clean(page, "an answer");
    await page.getByLabel("Cari pertanyaan").fill("zzzz");
    await page.getByText("Tidak ada jawaban yang cocok. Coba").waitFor();
    await clean(page, "no answer");
  });

  story(`axe finds nothing in any state of the portal, ${colorScheme}`, async ({ server, open }) => {
    const page = await own(open, furnished, { colorScheme });
    await page.goto("/customer/profile");
    await page.getByRole("button", { name: "Ubah", exact: true }).click();
    await page.getByLabel("Kode pos").fill("1");
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.locator("#postal_code-error").waitFor();
    await clean(page, "a wrong field");
    await page.goto("/customer/tickets/new");
    await page.getByRole("button", { name: "Kirim tiket" }).click();
    await page.locator("#title-error").waitFor();
    await clean(page, "no title");
    await page.goto("/customer/sessions");
    await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click();
    await clean(page, "asking whether everywhere");
    await page.goto(`/customer/tickets/${furnished.number}`);
    await page.locator("input[type=file]").setInputFiles(ktp);
    await page.getByText("Foto terkirim.").waitFor();
    await page.getByRole("img", { name: "Foto 1" }).waitFor();
    await clean(page, "with a photo");
    await page.context().setOffline(true);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("Ini data terakhir").waitFor();
    await clean(page, "without a signal");
    await page.context().setOffline(false);
    await page.goto("/customer/invoices?status=cancelled");
    await page.getByText("Tidak ada tagihan dengan status ini").waitFor();
    await clean(page, "empty");
    await page.goto("/customer/tickets/TKT-20200101-0001");
    await page.getByText("Yang Anda cari tidak ada").waitFor();
    await clean(page, "missing");
    await page.route("**/api/customer-portal/**", () => undefined);
    await page.evaluate(() => localStorage.removeItem("portal.seen"));
    await page.goto("/customer/dashboard");
    await page.locator(".skeleton").first().waitFor();
    await clean(page, "loading");
    await page.unroute("**/api/customer-portal/**");
    await page.route("**/api/customer-portal/**", (route) => route.abort());
    await page.goto("/customer/tickets");
    await page.getByRole("alert").waitFor();
    await clean(page, "failed");
    await page.unroute("**/api/customer-portal/**");

    const phone = newPhone();
    await server.customer(phone);
    await server.customer(phone, { street: "Jalan Kenanga Uji No. 9", home: "yes" });
    await page.context().clearCookies();
    await page.goto("/customer/login");
    await page.getByRole("button", { name: "Kirim kode", exact: true }).click();
    await page.locator("#phone-error").waitFor();
    await clean(page, "no number");
    await page.getByLabel("Nomor WhatsApp").fill(phone);
    await page.getByRole("button", { name: "Kirim kode", exact: true }).click();
    const code = await server.codeAfter(phone, 0);
    await page.getByLabel("Kode 6 angka").fill(code === "000000" ? "000001" : "000000");
    await page.locator("#code-error").waitFor();
    await clean(page, "wrong code");
    await page.getByLabel("Kode 6 angka").fill(code);
    await page.getByRole("heading", { name: "Pilih akun" }).waitFor();
    await clean(page, "choice");
  });
}

story("every brand can be read in the portal too", async ({ server, open }) => {
  await server.set("brand", { name: "Jaringan Uji", colour_from: "#FFE100", colour_to: "#7CFC00" });
  try {
    const page = await own(open, furnished);
    for (const [path, ready] of [
      ["dashboard", ".package"],
      ["tickets", "a.row"],
      ["tickets/new", "#title"],
    ]) {
      await page.goto(`/customer/${path}`);
      await page.locator(ready).first().waitFor();
      await page.locator("header", { hasText: "Jaringan Uji" }).waitFor();
      await clean(page, `bright brand on ${path}`);
    }
  } finally {
    await server.set("brand", {});
  }
});
