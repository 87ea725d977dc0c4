// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong on a phone: mistakes, lost signal, a killed tab, a nervous finger. Nothing typed is lost, and
// there is one application in the end.
import assert from "node:assert/strict";
import { ktp } from "./support/person.mjs";
import { newPhone, registrationsOf, story } from "./support/suite.mjs";

/** The field that is said to be wrong, has the focus, and is described by what is wrong with it. */
async function wrongField(page, id) {
  const error = page.locator(`[id="${id}-error"]`);
  await error.waitFor();
  assert.equal(await page.locator(`[id="${id}"]`).getAttribute("aria-invalid"), "true");
  assert.match(
    await page.locator(`[id="${id}"]`).getAttribute("aria-describedby"),
    new RegExp(`${id}-error`),
  );
  return (await error.innerText()).trim();
}

async function focused(page) {
  return page.evaluate(() => document.activeElement.id);
}

story(
  "each field of the first step says what is wrong with it, and the first has the focus",
  async ({ page, person }) => {
    await page.goto("/register");
    await person.onStep(1);
    await person.next();
    for (const id of ["full_name", "email", "phone"])
      assert.equal(await wrongField(page, id), "Wajib diisi.");
    assert.match(await wrongField(page, "consent"), /Persetujuan/);
    assert.equal(await focused(page), "full_name");
    assert.match(await page.getByRole("alert").last().innerText(), /Nama lengkap, Email, Nomor WhatsApp/);

    await page.getByLabel("Nama lengkap").fill("1");
    await page.getByLabel("Email").fill("zainal@example");
    await page.getByLabel("Nomor WhatsApp").fill("021-5000-1234");
    await page.getByLabel("NIK").first().fill("123");
    await person.next();
    assert.match(await wrongField(page, "full_name"), /Minimal 2/);
    assert.match(await wrongField(page, "email"), /nama@example.id/);
    assert.match(await wrongField(page, "phone"), /nomor ponsel Indonesia/);
    assert.match(await wrongField(page, "nik"), /16 angka/);
    await page.getByLabel("Nama lengkap").fill("Zainal Uji");
    assert.equal(await page.locator("#full_name-error").count(), 0);
    await page.getByLabel("Email").fill(person.email);
    await page.getByLabel("Nomor WhatsApp").fill(person.phone);
    await page.getByLabel("NIK").first().fill("");
    await person.agree();
    await person.next();
    assert.match(await wrongField(page, "phone"), /Verifikasi/); // nothing goes on until the number is proven
    assert.equal(await focused(page), "phone");
  },
);

story("each field of the other steps says what is wrong with it", async ({ page, person }) => {
  await page.goto("/register");
  await person.giveData();
  await person.next();
  for (const name of ["street", "city", "district", "village", "postal_code"])
    assert.equal(await wrongField(page, `address.${name}`), "Wajib diisi.");
  assert.equal(await focused(page), "address.street");
  await page.getByLabel("RT").fill("a");
  await page.getByLabel("Kode pos").fill("0123");
  await person.next();
  assert.match(await wrongField(page, "address.rt"), /Satu sampai tiga/);
  assert.match(await wrongField(page, "address.postal_code"), /lima angka/);
  await page.getByLabel("RT").fill("");
  await person.giveAddress();
  await person.next();
  await page.locator("#package_code-error").waitFor();
  assert.equal(await focused(page), "package_code");
  await page.getByLabel("Tanggal yang Anda inginkan").fill("2020-01-01");
  await person.next();
  assert.match(await wrongField(page, "preferred_date"), /mulai hari ini/);
});

story("what only the server can judge comes back to its field", async ({ page, person }) => {
  await person.toConfirmation();
  await page.getByRole("button", { name: "Ubah Paket" }).click();
  await page.getByLabel("Tanggal yang Anda inginkan").evaluate((field) => field.removeAttribute("max"));
  await page.getByLabel("Tanggal yang Anda inginkan").fill("2099-12-31");
  await person.next();
  await person.submit();
  await person.onStep(3);
  assert.match(await wrongField(page, "preferred_date"), /90/);
  assert.equal(await focused(page), "preferred_date");
});

story("a wrong code is counted, the third locks it", async ({ server, page, person }) => {
  await page.goto("/register");
  await person.askForCode();
  const right = await server.code(person.phone);
  const wrong = right === "000000" ? "000001" : "000000";
  const code = page.getByLabel(person.words.code);
  for (const left of [2, 1]) {
    await code.fill(wrong);
    await page.getByText(`Sisa percobaan: ${left}`).waitFor();
    assert.equal(await focused(page), "code");
  }
  await code.fill(wrong);
  await page.getByText("Kode salah. Minta kode baru.").waitFor();
  await code.fill(right);
  await page.getByRole("alert").filter({ hasText: "Terlalu banyak kode salah" }).waitFor();
  assert.equal(await page.getByText(person.words.verified).count(), 0);
});

story("a code can be sent again when sixty seconds are over, and not before", async ({ page, person }) => {
  await page.clock.install();
  let sends = 0;
  await page.route("**/request-otp", async (route) => {
    sends += 1;
    if (sends === 1) await route.continue();
    else await route.fulfill({ status: 202, json: { phone_masked: "0812", expires_in: 240, resend_in: 60 } });
  });
  await page.goto("/register");
  await person.askForCode();
  assert.equal(await page.getByLabel(person.words.code).getAttribute("autocomplete"), "one-time-code");
  assert.equal(await page.getByLabel(person.words.code).getAttribute("inputmode"), "numeric");
  const again = page.getByRole("button", { name: /^Kirim ulang/ });
  assert.match(await again.innerText(), /1\.00|0\.5\d/);
  assert.equal(await again.isDisabled(), true);
  await page.clock.fastForward(30_000);
  await page.getByRole("button", { name: /0\.(30|29|28)/ }).waitFor();
  await page.clock.fastForward(31_000);
  await page.getByRole("button", { name: "Kirim ulang kode" }).click();
  await page.getByRole("button", { name: /1\.00|0\.5\d/ }).waitFor();
  assert.equal(sends, 2);
  await page.clock.fastForward(241_000);
  await page.getByText("Kode sudah tidak berlaku").waitFor();
});

story(
  "the countdown goes on over a reload, and the server says so to whoever does not wait",
  async ({ server, page, person }) => {
    await page.goto("/register");
    await person.askForCode();
    await page.reload();
    assert.equal(await page.getByRole("button", { name: /^Kirim ulang dalam/ }).isDisabled(), true);
    await page.evaluate(() => {
      const secrets = JSON.parse(sessionStorage.getItem("portal.secrets"));
      sessionStorage.setItem("portal.secrets", JSON.stringify({ ...secrets, code: null }));
    });
    await page.reload();
    await person.button(person.words.send).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: /^Kirim ulang dalam 0\.[345]/ }).waitFor();
    assert.equal((await server.messages(person.phone)).length, 1);
  },
);

story("a reload in the third step loses nothing", async ({ server, page, person }) => {
  await page.goto("/register");
  await person.giveData({ photo: true, nik: "3273014502990004" });
  await person.giveAddress();
  await page.getByRole("radio", { name: /Home 50/ }).check({ force: true });
  await page.getByLabel("Catatan").fill("Pagar hijau");
  await page.reload();
  await person.onStep(3);
  assert.equal(await page.getByRole("radio", { name: /Home 50/ }).isChecked(), true);
  assert.equal(await page.getByLabel("Catatan").inputValue(), "Pagar hijau");
  await person.next();
  await person.onStep(4);
  await person.submit();
  const kept = await server.registration(await person.received());
  assert.equal(kept.has_photo, true);
  assert.equal(kept.nik_masked, "3273••••••••0004");
  await page.reload(); // and the number is still there
  await person.received();
});

// A tab that Android killed and did not bring back whole: what is secret is gone, what was typed is not.
story("a new tab has what was typed, and asks for a code again", async ({ page, person }) => {
  await page.goto("/register");
  await person.giveData({ nik: "3273014502990005" });
  await page.getByLabel(person.words.street).fill("Jalan Melati Uji 2");
  const other = await page.context().newPage();
  await other.goto("/register");
  await other.getByText("Isian Anda sebelumnya").waitFor();
  assert.equal(await other.getByLabel("Nama lengkap").inputValue(), "Zainal Uji");
  assert.equal(await other.getByLabel("Nomor WhatsApp").inputValue(), person.phone);
  assert.equal(await other.getByLabel("NIK").first().inputValue(), "");
  const kept = await other.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.match(kept, /Jalan Melati Uji 2/);
  assert.doesNotMatch(kept, /3273014502990005|"token"/);
  await other.getByRole("button", { name: "Kosongkan isian" }).click();
  assert.equal(await other.getByLabel("Nama lengkap").inputValue(), "");
});

story(
  "the connection is lost while submitting, and submitting again makes one application",
  async ({ server, page, person }) => {
    await person.toConfirmation();
    await page.context().setOffline(true);
    await person.submit();
    await page.getByText("Sambungan terputus sebelum jawaban tiba").waitFor();
    await page.context().setOffline(false);
    // This time it arrives, and the answer does not.
    await page.route("**/api/registrations/public", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await person.submit();
    await page.getByRole("button", { name: person.words.submit }).and(page.locator(":enabled")).waitFor();
    assert.equal((await registrationsOf(server, person)).length, 1);
    await page.unroute("**/api/registrations/public");
    await page.reload();
    await person.onStep(4);
    await person.submit();
    const number = await person.received();
    assert.deepEqual(
      (await registrationsOf(server, person)).map((one) => one.number),
      [number],
    );
  },
);

story(
  "what is changed after an answer got lost does not make a second application",
  async ({ server, page, person }) => {
    await person.toConfirmation();
    await page.route("**/api/registrations/public", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await person.submit();
    await page.getByText("Sambungan terputus sebelum jawaban tiba").waitFor();
    await page.unroute("**/api/registrations/public");
    await page.getByRole("button", { name: "Ubah Paket" }).click();
    await page.getByLabel("Catatan").fill("Telepon dulu");
    await person.next();
    await person.submit();
    const number = await person.received();
    await page.getByText("pada pengiriman pertama").waitFor();
    assert.deepEqual(
      (await registrationsOf(server, person)).map((one) => one.number),
      [number],
    );
  },
);

story("a double tap makes one application", async ({ server, page, person }) => {
  await person.toConfirmation();
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/registrations/public")) sent += 1;
  });
  await person.button(person.words.submit).evaluate((button) => {
    button.click();
    button.click();
  });
  await person.received();
  assert.equal(sent, 1);
  assert.equal((await registrationsOf(server, person)).length, 1);
});

story("the back button goes back through the steps, and forward again", async ({ page, person }) => {
  await person.toConfirmation();
  for (const step of [3, 2, 1]) {
    await page.goBack();
    await person.onStep(step);
  }
  await page.goForward();
  await person.onStep(2);
  assert.equal(await page.getByLabel(person.words.street).inputValue(), "Jalan Mawar Uji No. 1");
  await person.button(person.words.back).click();
  await person.onStep(1);
  await page.goForward();
  await person.onStep(2);
});

story("a step cannot be reached past what is missing", async ({ page, person }) => {
  await page.goto("/register#4");
  await person.onStep(1);
  assert.equal(new URL(page.url()).hash, "#1");
});

story("another number needs another code", async ({ page, person }) => {
  await page.goto("/register");
  await person.prove();
  await page.getByRole("button", { name: "Ganti nomor" }).click();
  await page.getByLabel("Nomor WhatsApp").fill(newPhone());
  await person.agree();
  await person.next();
  assert.match(await wrongField(page, "phone"), /Verifikasi/);
});

story("the language is switched without losing anything", async ({ page, person }) => {
  await page.goto("/register");
  await page.getByLabel("Nama lengkap").fill("Zainal Uji");
  await page.getByRole("button", { name: /^English/ }).click();
  await page.getByRole("heading", { name: "Personal data" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await page.getByLabel("Full name").inputValue(), "Zainal Uji");
  await page.reload();
  await page.getByRole("heading", { name: "Personal data" }).waitFor();
  await person.button("Indonesia: show this page in Indonesian").click();
  await person.onStep(1);
});

story(
  "the photo is made smaller, sent by itself, and sent again when it failed",
  async ({ page, person }) => {
    await page.goto("/register");
    await person.prove();
    const sizes = [];
    await page.route("**/id-photo", async (route) => {
      sizes.push(route.request().postDataBuffer()?.length ?? 0);
      assert.equal(route.request().headers()["content-type"], "image/jpeg");
      if (sizes.length === 1) await route.abort();
      else await route.continue();
    });
    // A picture of a phone's camera: 4000 × 3000.
    const big = await page.evaluate(async () => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [4000, 3000];
      const context = canvas.getContext("2d");
      for (let at = 0; at < 4000; at += 4) {
        context.fillStyle = `hsl(${at} 80% 50%)`;
        context.fillRect(at, (at * 7) % 3000, 40, 900);
      }
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
      return [...new Uint8Array(await blob.arrayBuffer())];
    });
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "ktp.png", mimeType: "image/png", buffer: Buffer.from(big) });
    await page.getByText("Foto belum terkirim").waitFor();
    await person.agree();
    await person.next();
    assert.match(await page.locator("#photo_id-error").innerText(), /Tunggu/);
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByText(person.words.photoSent).waitFor();
    assert.equal(sizes.length, 2);
    const preview = page.locator(".photo-preview");
    assert.equal(await preview.evaluate((image) => image.naturalWidth), 1600);
    await page.getByRole("button", { name: "Hapus foto" }).click();
    assert.equal(await preview.count(), 0);
  },
);

story("what is no photo is refused on the phone", async ({ page, person }) => {
  await page.goto("/register");
  await person.prove();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "ktp.jpg", mimeType: "image/jpeg", buffer: Buffer.from("bukan foto") });
  await page.getByText("tidak dapat dibaca sebagai foto").waitFor();
  await page.locator("input[type=file]").setInputFiles(ktp);
  await page.getByText(person.words.photoSent).waitFor();
});

story(
  "somebody with an application is told so, and may register another home",
  async ({ server, page, person }) => {
    await server.submit(newPhone(), { email: person.email });
    await person.toConfirmation();
    await person.submit();
    const alert = page.getByRole("alert").filter({ hasText: "Email ini sudah dipakai" });
    await alert.waitFor();
    assert.equal((await registrationsOf(server, person)).length, 1);
    await page.getByRole("button", { name: "Ubah Alamat" }).click();
    await page.getByLabel(person.words.street).fill("Jalan Kenanga Uji No. 9");
    await person.next();
    await person.onStep(3);
    await person.next();
    await person.onStep(4);
    await page.getByLabel("Ini untuk rumah lain").check();
    await person.submit();
    await person.received();
    assert.equal((await registrationsOf(server, person)).length, 2);
  },
);

story(
  "a place abroad, or no permission, is said and does not stop anybody",
  async ({ page, person, open }) => {
    await page.goto("/register");
    await person.giveData();
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ latitude: 52.5, longitude: 13.4 });
    await person.button(person.words.locate).click();
    await page.getByText("di luar Indonesia").waitFor();
    await page.context().clearPermissions();
    await person.button(person.words.locate).click();
    await page.getByText("Izin lokasi tidak diberikan").waitFor();
    await person.giveAddress();
  },
);
