// SPDX-License-Identifier: GPL-3.0-or-later
// The portal by keyboard alone, on 320 pixels, with large text, by a thumb.
import assert from "node:assert/strict";
import { furnish, own, pagesOf } from "./support/furnished.mjs";
import { cutOff, smallTargets, tabTo } from "./support/quality.mjs";
import { newPhone, prepare, story } from "./support/suite.mjs";
import { withoutWaiting } from "./support/visitor.mjs";

let furnished;

prepare(async ({ server, browser }) => {
  await withoutWaiting(server);
  furnished = await furnish(browser, server, newPhone());
});

story("somebody logs in, reports a fault and logs out with the keyboard alone", async ({ server, page }) => {
  const phone = newPhone();
  await server.customer(phone);
  const press = (key) => page.keyboard.press(key);
  await page.goto("/customer/login");
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Langsung ke isi");
  await tabTo(page, page.getByLabel("Nomor WhatsApp"));
  await page.keyboard.type(phone);
  await press("Enter");
  await page.getByLabel("Kode 6 angka").waitFor();
  await page.keyboard.type(await server.codeAfter(phone, 0));
  await page.getByRole("heading", { name: "Halo, Zainal Uji" }).waitFor();
  await tabTo(page, page.getByRole("link", { name: "Lapor gangguan" }));
  await press("Enter");
  await tabTo(page, page.getByRole("radio", { name: /Gangguan/ }));
  await tabTo(page, page.getByLabel("Judul"));
  await page.keyboard.type("Internet lambat");
  await tabTo(page, page.getByLabel("Keterangan"));
  await tabTo(page, page.getByRole("radio", { name: /Biasa/ }));
  await press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Kirim tiket" }));
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Internet lambat" }).waitFor();
  await page.getByText("Tinggi").waitFor();
  await tabTo(page, page.getByLabel("Tulis komentar"));
  await page.keyboard.type("Sejak tadi malam");
  await tabTo(page, page.getByRole("button", { name: "Kirim komentar" }));
  await press("Enter");
  await page.locator(".event.said").waitFor();
  await tabTo(page, page.locator("input[type=file]"));
  const menu = page.getByRole("navigation", { name: "Menu pelanggan" });
  await tabTo(page, menu.getByRole("link", { name: "Bantuan" }), "Shift+Tab");
  await press("Enter");
  await page.locator("summary").first().waitFor();
  await tabTo(page, page.locator("summary").first());
  await press("Enter");
  await page.locator("details[open]").waitFor();
  await tabTo(page, menu.getByRole("link", { name: "Profil" }), "Shift+Tab");
  await press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Keluar", exact: true }));
  await press("Enter");
  await page.getByText("Anda sudah keluar").waitFor();
});

story("nothing is cut off at 320 pixels, nor with text twice as large", async ({ open }) => {
  const page = await own(open, furnished);
  const found = [];
  for (const [path, ready] of [
    ...pagesOf(furnished).map(([path, ready]) => [`/customer/${path}`, ready]),
    ["/faq", "details"],
  ]) {
    await page.goto(path);
    await page.locator(ready).first().waitFor();
    for (const [width, size] of [
      [320, "100%"],
      [360, "200%"],
    ]) {
      await page.setViewportSize({ width, height: 640 });
      for (const one of await cutOff(page, size)) found.push(`${path} at ${width}, ${size}: ${one}`);
    }
  }
  assert.deepEqual(found, []);
});

story("targets are large enough for a thumb", async ({ open }) => {
  const page = await own(open, furnished);
  for (const [path, ready] of pagesOf(furnished)) {
    await page.goto(`/customer/${path}`);
    await page.locator(ready).first().waitFor();
    assert.deepEqual(await smallTargets(page), [], path);
  }
});
