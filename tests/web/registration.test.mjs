// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way from the first page to the number, as a person goes it on a phone, in both languages.
import assert from "node:assert/strict";
import { registrationsOf, story } from "./support/suite.mjs";

const bandung = { latitude: -6.8851, longitude: 107.6137, accuracy: 12 };
const withLocation = { geolocation: bandung, permissions: ["geolocation"] };

function tomorrow() {
  return new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10); // in WIB
}

for (const [language, nikEnd] of [
  ["id", 2],
  ["en", 3],
]) {
  story(
    `somebody registers with everything there is, in ${language}`,
    async ({ server, page, person }) => {
      const { words } = person;
      await page.goto("/?utm_source=brosur&utm_medium=cetak&utm_campaign=Promo%20Uji");
      await page.getByRole("link", { name: language === "id" ? "Daftar sekarang" : "Register now" }).click();
      await person.giveData({ photo: true, nik: `3273 0145 0299 000${nikEnd}` });

      await person.fillAddress();
      await page.getByLabel(words.landmark).fill("Seberang masjid");
      await person.button(words.locate).click();
      await page.getByText(words.located).waitFor();
      await person.next();
      await person.onStep(3);

      await page.getByLabel(words.date).fill(tomorrow());
      await page.getByText(words.morning, { exact: true }).click();
      await page.getByLabel(words.notes).fill("Telepon dulu");
      await person.givePackage();

      for (const shown of ["Zainal Uji", person.email, "Jalan Mawar Uji No. 1, RT 3 / RW 7", "Home 20 Mbps"])
        assert.ok((await page.locator("main").innerText()).replaceAll("\u00a0", " ").includes(shown), shown);
      await person.submit();
      const number = await person.received();

      const kept = await server.registration(number);
      assert.equal(kept.full_name, "Zainal Uji");
      assert.equal(kept.language, language);
      assert.equal(kept.has_photo, true);
      assert.equal(kept.nik_masked, `3273••••••••000${nikEnd}`);
      assert.equal(kept.notes, "Telepon dulu");
      assert.equal(kept.preferred_date, tomorrow());
      assert.equal(kept.preferred_slot, "morning");
      assert.equal(kept.package.code, "HOME-20");
      assert.deepEqual(kept.campaign, { source: "brosur", medium: "cetak", name: "Promo Uji" });
      assert.deepEqual(kept.address, {
        street: "Jalan Mawar Uji No. 1",
        rt: "003",
        rw: "007",
        village: "Dago",
        district: "Coblong",
        city: "Kota Bandung",
        province: "Jawa Barat",
        postal_code: "40135",
        landmark: "Seberang masjid",
        latitude: bandung.latitude,
        longitude: bandung.longitude,
      });

      // What stands there afterwards: number, link, QR code; and the link opens everything.
      const link = await page.locator("#link").inputValue();
      assert.match(link, new RegExp(`/track/${number}\\?token=`));
      await page.locator("svg.qr").waitFor();
      await person.button(words.track).click();
      await page.locator(".timeline").waitFor();
      await page.getByText("Jalan Mawar Uji No. 1").waitFor();
      assert.equal(new URL(page.url()).search, "");
    },
    { language, ...withLocation },
  );
}

story(
  "somebody registers with what is necessary, typing regions that are not in the list",
  async ({ server, page, person }) => {
    await page.goto("/register");
    await person.giveData();
    const { words } = person;
    await page.getByLabel(words.street).fill("Blok C 12");
    for (const [label, text] of [
      [words.city, "Kota Percontohan"],
      [words.district, "Ujicoba"],
      [words.village, "Sukamaju"],
    ])
      await page.getByRole("combobox", { name: label }).fill(text);
    await page.getByLabel(words.postalCode).fill("12430");
    await person.next();
    await person.onStep(3);
    await person.givePackage();
    await person.submit();
    const kept = await server.registration(await person.received());
    assert.equal(kept.address.city, "Kota Percontohan");
    assert.equal(kept.address.province, null);
    assert.equal(kept.has_photo, false);
    assert.equal(kept.nik_masked, null);
    assert.equal(kept.campaign, null);
  },
);

story("the notice that was shown is the one whose hash is sent", async ({ server, page, person }) => {
  await page.goto("/register");
  await page.getByText("Baca pemberitahuan privasi").click();
  await page.getByText("pengendali data").waitFor();
  await person.giveData();
  await person.giveAddress();
  await person.givePackage();
  // While somebody reads, another notice comes into force: what was agreed to is no longer the one.
  let agreedTo;
  await page.route("**/api/registrations/public", async (route) => {
    const body = route.request().postDataJSON();
    agreedTo = body.consent_hash;
    await route.continue({ postData: JSON.stringify({ ...body, consent_hash: "0".repeat(64) }) });
  });
  await person.submit();
  await page.getByText("Pemberitahuan privasi telah diperbarui").first().waitFor();
  await person.onStep(1);
  assert.equal(agreedTo, (await server.call("GET", "/api/registrations/public/consent")).hash);
  assert.equal(await page.getByLabel(person.words.consent).isChecked(), false);
  await page.unroute("**/api/registrations/public");
  await person.agree();
  for (const step of [2, 3, 4]) {
    await person.next();
    await person.onStep(step);
  }
  await person.submit();
  await person.received();
  assert.equal((await registrationsOf(server, person)).length, 1);
});
