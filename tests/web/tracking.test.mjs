// SPDX-License-Identifier: GPL-3.0-or-later
// Following an application: masked, whole, by link and by code, to every end, and live.
import assert from "node:assert/strict";
import { Looks } from "./support/looks.mjs";
import { story } from "./support/suite.mjs";

const secretPath = ({ number, tracking_url }) => `/track/${number}${new URL(tracking_url).search}`;
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function badge(page, text) {
  await page.locator(".badge", { hasText: text }).waitFor();
}

story("whoever knows the number or the email sees the masked view", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  for (const identifier of [number, number.toLowerCase(), person.email]) {
    await page.goto("/track");
    await page.getByLabel("Nomor pendaftaran atau email").fill(` ${identifier} `);
    await page.getByRole("button", { name: "Lacak", exact: true }).click();
    await badge(page, "Menunggu verifikasi");
    assert.equal(new URL(page.url()).pathname, `/track/${number}`); // never the email
    const shown = await page.locator("main").innerText();
    assert.ok(shown.includes("Z***** U**"));
    assert.ok(shown.includes("Kota Bandung"));
    for (const secret of ["Zainal", "Mawar", "0812-0000", "@example.id"])
      assert.ok(!shown.includes(secret), secret);
    assert.equal(await page.getByRole("button", { name: "Batalkan pendaftaran" }).count(), 0);
  }
});

story("what is not there, or not typed, is said at the field", async ({ page }) => {
  await page.goto("/track");
  await page.getByRole("button", { name: "Lacak", exact: true }).click();
  await page.getByText("Wajib diisi.").waitFor();
  await page.getByLabel("Nomor pendaftaran atau email").fill("REG-20200101-0001");
  await page.getByRole("button", { name: "Lacak", exact: true }).click();
  await page.getByText("Pendaftaran tidak ditemukan").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "identifier");
  await page.goto("/track/REG-20200101-0001");
  await page.getByText("Pendaftaran tidak ditemukan").waitFor();
});

// S16, S20: the secret is in the bar for a moment only, and in no storage that outlives the tab.
story("s16_the_link_opens_everything_and_its_secret_does_not_stay", async ({ server, page, person }) => {
  const submitted = await server.submit(person.phone, { notes: "Pagar hijau" });
  const token = new URL(submitted.tracking_url).searchParams.get("token");
  await page.goto(secretPath(submitted));
  await page.getByText("Zainal Uji").waitFor();
  for (const shown of [person.phone, person.email, "Jalan Mawar Uji No. 1", "Pagar hijau"])
    await page.getByText(shown).first().waitFor();
  assert.equal(new URL(page.url()).search, "");
  const local = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(!local.includes(token));
  await page.reload();
  await page.getByText("Zainal Uji").waitFor();
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`/track/${submitted.number}`);
  await elsewhere.getByText("Z***** U**").waitFor();
  await page.goto("/");
  await page.goBack();
  assert.equal(new URL(page.url()).search, "");
});

story("a wrong secret shows the masked view", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  await page.goto(`/track/${number}?token=AAAAAAAAAAAAAAAAAAAAAA`);
  await page.getByText("Z***** U**").waitFor();
  await page.getByRole("button", { name: "Lihat data lengkap" }).waitFor();
});

story("a code to the registered number opens everything", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  await server.set("codes", { resend_after: 0 }); // the registration's own code went out a moment ago
  await page.goto(`/track/${number}`);
  await page.getByRole("button", { name: "Lihat data lengkap" }).click();
  await page.getByRole("button", { name: "Kirim kode" }).click();
  await page.getByLabel("Kode 6 angka").waitFor();
  const shown = await page.locator("main").innerText();
  assert.ok(!shown.includes("0812")); // not a digit of the number
  // The code of the registration, the summary, and now this one.
  await page.getByLabel("Kode 6 angka").fill(await server.code(person.phone, 3));
  await page.getByText("Zainal Uji").waitFor();
  await page.getByRole("button", { name: "Batalkan pendaftaran" }).waitFor();
});

story(
  "an open page follows what staff do, within fifteen seconds and for next to nothing",
  async ({ server, page, person }) => {
    const submitted = await server.submit(person.phone);
    const looks = await Looks.at(page, "/status/");
    await page.goto(secretPath(submitted));
    await badge(page, "Menunggu verifikasi");
    await looks.begin();

    const quiet = await looks.next();
    assert.deepEqual(
      quiet.map(({ status }) => status),
      [304],
    );
    assert.ok(!quiet[0].url.includes("token"), "the secret is not sent again while nothing changed");

    await server.step(submitted.number, "verify");
    await looks.next();
    await badge(page, "Terverifikasi");
    const survey_at = tomorrow();
    await server.step(submitted.number, "schedule_survey", { survey_at });
    await looks.next();
    await badge(page, "Survei dijadwalkan");
    const hour = (at) =>
      new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16).replace(":", ".");
    await page
      .getByText(`${hour(survey_at)} WIB`)
      .first()
      .waitFor();
    const moved = new Date(Date.parse(survey_at) + 3 * 3_600_000).toISOString();
    await server.step(submitted.number, "schedule_survey", { survey_at: moved });
    await looks.next();
    await page
      .getByText(`${hour(moved)} WIB`)
      .first()
      .waitFor(); // the masked view is the same, its tag is not
  },
);

story(
  "a page nobody looks at asks nothing, and catches up when it is looked at",
  async ({ server, page, person }) => {
    const { number } = await server.submit(person.phone);
    await page.clock.install();
    await page.goto(`/track/${number}`);
    await badge(page, "Menunggu verifikasi");
    const look = (state) =>
      page.evaluate((visibility) => {
        Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    await look("hidden");
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().includes("/status/")) asked += 1;
    });
    await server.step(number, "verify");
    await page.clock.fastForward(60_000);
    assert.equal(asked, 0);
    await look("visible");
    await badge(page, "Terverifikasi");
  },
);

story("every state to the customer is shown with its times", async ({ server, page, person }) => {
  const submitted = await server.submit(person.phone);
  const { number } = submitted;
  const path = secretPath(submitted);
  const seen = async (text, done) => {
    await page.goto(path);
    await badge(page, text);
    assert.equal(await page.locator(".timeline .done").count(), done);
    assert.equal(await page.locator(".timeline .done time").count(), done);
    assert.match(
      await page.locator(".timeline time").first().innerText(),
      /^\d{1,2} \p{L}+ \d{4}, \d\d\.\d\d WIB$/u,
    );
  };
  await seen("Menunggu verifikasi", 1);
  await server.step(number, "verify");
  await seen("Terverifikasi", 2);
  await server.step(number, "schedule_survey", { survey_at: tomorrow() });
  await seen("Survei dijadwalkan", 2);
  await page.getByText("Jadwal survei").waitFor();
  await server.step(number, "complete_survey");
  await seen("Survei selesai", 3);
  await server.step(number, "approve");
  await seen("Disetujui", 4);
  assert.equal(await page.getByRole("button", { name: "Batalkan pendaftaran" }).count(), 0);
  await server.toCustomer(number);
  await seen("Disetujui", 5);
  await page.getByText("Anda sudah menjadi pelanggan").waitFor();
  await page.getByRole("link", { name: "Masuk ke akun pelanggan" }).click();
  await page.getByRole("heading", { name: "Masuk ke akun Anda" }).waitFor();
});

story("a rejection shows its reason, also in the masked view", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  const reason = "Jaringan kami belum menjangkau alamat Anda.";
  await server.step(number, "reject", { reason_category: "out_of_coverage", reason });
  await page.goto(`/track/${number}`);
  await badge(page, "Ditolak");
  await page.getByRole("heading", { name: "Alasan penolakan" }).waitFor();
  await page.getByText(reason).waitFor();
  await page.getByRole("link", { name: "Daftar lagi" }).click();
  await page.getByRole("heading", { level: 2, name: "Data pribadi" }).waitFor();
});

story("an applicant cancels, asked twice", async ({ server, page, person }) => {
  const submitted = await server.submit(person.phone);
  await page.goto(secretPath(submitted));
  await page.getByRole("button", { name: "Batalkan pendaftaran" }).click();
  await page.getByRole("button", { name: "Tidak" }).click();
  assert.equal((await server.registration(submitted.number)).status, "pending_verification");
  await page.getByRole("button", { name: "Batalkan pendaftaran" }).click();
  await page.getByLabel("Alasan pembatalan").fill("Pindah rumah");
  await page.getByRole("button", { name: "Ya, batalkan" }).click();
  await badge(page, "Dibatalkan");
  assert.equal(await page.getByRole("button", { name: "Batalkan pendaftaran" }).count(), 0);
  const kept = await server.registration(submitted.number);
  assert.equal(kept.status, "cancelled");
  assert.ok(JSON.stringify(kept.history).includes("Pindah rumah"));
});

story("a lost connection keeps what is known, says so, and catches up", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  await page.goto(`/track/${number}`);
  await badge(page, "Menunggu verifikasi");
  await page.context().setOffline(true);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("Status di bawah adalah yang terakhir kami ketahui").waitFor();
  await server.step(number, "verify");
  await page.context().setOffline(false);
  await badge(page, "Terverifikasi");
  assert.equal(await page.getByText("Status di bawah adalah").count(), 0);
});

story("a QR code that cannot be fetched comes with the connection", async ({ server, page, person }) => {
  const submitted = await server.submit(person.phone);
  let asked;
  const refused = new Promise((resolve) => {
    asked = resolve;
  });
  await page.route("**/assets/nano-*.js", async (route) => {
    await route.abort("internetdisconnected");
    asked();
  });
  await page.goto(secretPath(submitted));
  await page.getByText("Zainal Uji").waitFor();
  await refused;
  await page.unroute("**/assets/nano-*.js");
  await page.waitForFunction(() => {
    dispatchEvent(new Event("online")); // said again: the page may still be hearing of the failure
    return document.querySelector("svg.qr") !== null;
  });
});

story("a first look that fails can be tried again", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  await page.route("**/status/**", (route) => route.abort());
  await page.goto(`/track/${number}`);
  await page.getByRole("alert").waitFor();
  await page.unroute("**/status/**");
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await badge(page, "Menunggu verifikasi");
});

story("help goes to WhatsApp with the number in it, and to the phone", async ({ server, page, person }) => {
  const { number } = await server.submit(person.phone);
  await page.goto(`/track/${number}`);
  const chat = await page.getByRole("link", { name: "WhatsApp" }).getAttribute("href");
  assert.ok(chat.startsWith("https://wa.me/628179380800?text="));
  assert.ok(decodeURIComponent(chat).includes(number));
  assert.equal(await page.getByRole("link", { name: "Telepon" }).getAttribute("href"), "tel:08179380800");
});

story("the QR code stands for the link, and the page can be printed", async ({ server, page, person }) => {
  const submitted = await server.submit(person.phone);
  await page.addInitScript(() => {
    window.print = () => {
      window.printed = true;
    };
  });
  await page.goto(secretPath(submitted));
  const qr = page.getByRole("img", { name: "Kode QR halaman ini" });
  await qr.waitFor();
  await page.getByRole("button", { name: "Cetak" }).click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.emulateMedia({ media: "print" });
  assert.equal(await qr.isVisible(), true);
  assert.equal(await page.getByRole("button", { name: "Cetak" }).isVisible(), false);
  assert.equal(await page.getByText(submitted.number).first().isVisible(), true);
});
