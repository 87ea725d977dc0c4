// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots.mjs FOLDER [PART]: every page and state at 360 and at 1280 pixels, light, and some dark and in
// English; PART is one of still, wizard, withoutServer, tracking, portal. PORTALD_PROGRAM names the server.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, openPage } from "./support/browser.mjs";
import { furnish, pagesOf } from "./support/furnished.mjs";
import { Person, ktp } from "./support/person.mjs";
import { Portald } from "./support/portald.mjs";
import { Visitor, visitor, withoutWaiting } from "./support/visitor.mjs";

const folder = process.argv[2] ?? "screenshots";
mkdirSync(folder, { recursive: true });
const server = await Portald.start();
const browser = await launch();
const widths = [360, 1280];
let phoneNumber = 100;

function newPhone() {
  phoneNumber += 1;
  return `0812-0000-${String(phoneNumber).padStart(4, "0")}`;
}

async function shoot(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 640 : 800 });
    // As high as the page, so that what is fixed to the screen's edge stands at its end.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 360, height: 640 });
  console.log(name);
}

async function open(path, options) {
  const page = await openPage(browser, server, options);
  if (path) await page.goto(path);
  return page;
}

async function application(path, name, options) {
  const page = await open(path, options);
  await page.locator(".timeline").waitFor();
  await page.locator("svg.qr").waitFor();
  await shoot(page, name);
  await page.context().close();
}

async function still() {
  for (const [path, name, ready] of [
    ["/", "home", ".offer .button"],
    ["/track", "track", "form"],
    ["/privacy", "privacy", ".notice"],
    ["/nothing", "missing", ".centred"],
  ]) {
    const page = await open(path);
    await page.locator(ready).first().waitFor();
    await shoot(page, name);
    await page.context().close();
  }
  const dark = await open("/", { colorScheme: "dark" });
  await dark.locator(".offer .button").first().waitFor();
  await shoot(dark, "home-dark");
  await dark.context().close();
}

async function wizard() {
  const page = await open("/register");
  const person = new Person(server, page, newPhone());
  await person.onStep(1);
  await shoot(page, "register-1-empty");
  await person.next();
  await shoot(page, "register-1-errors");
  await person.askForCode();
  await shoot(page, "register-1-code");
  await page.getByLabel(person.words.code).fill("000000");
  await page.locator("#code-error").waitFor();
  await shoot(page, "register-1-wrong-code");
  await page.getByLabel(person.words.code).fill(await server.code(person.phone, 1));
  await page.getByText(person.words.verified).waitFor();
  await person.addPhoto();
  await person.agree();
  await page.getByText("Baca pemberitahuan privasi").click();
  await shoot(page, "register-1-done");
  await person.next();
  await person.onStep(2);
  await shoot(page, "register-2-empty");
  await page.getByRole("combobox", { name: person.words.province }).fill("jawa");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await shoot(page, "register-2-suggestions");
  await page.keyboard.press("Escape");
  await person.next();
  await shoot(page, "register-2-errors");
  await person.fillAddress();
  await shoot(page, "register-2-done");
  await person.next();
  await person.onStep(3);
  await page.getByRole("radio", { name: /Home 20/ }).check({ force: true });
  await shoot(page, "register-3");
  await person.next();
  await person.onStep(4);
  await shoot(page, "register-4");
  await page.context().setOffline(true);
  await person.submit();
  await page.getByRole("alert").waitFor();
  await shoot(page, "register-4-offline");
  await page.context().setOffline(false);
  await person.submit();
  await person.received();
  await page.locator("svg.qr").waitFor();
  await shoot(page, "register-done");
  await page.context().close();

  const again = await open("/register");
  const second = new Person(server, again, newPhone());
  await second.giveData();
  await second.giveAddress();
  await second.givePackage();
  await server.submit(newPhone(), { email: second.email });
  await second.submit();
  await again.getByRole("alert").waitFor();
  await shoot(again, "register-4-duplicate");
  await again.context().close();
}

async function withoutServer() {
  const page = await open("/register");
  await page.route("**/api/**", (route) => route.abort());
  await page.goto("/");
  await page.getByRole("alert").waitFor();
  await shoot(page, "home-failed");
  await page.context().close();

  const slow = await open();
  await slow.route("**/api/**", () => undefined);
  await slow.goto("/");
  await slow.locator(".skeleton").first().waitFor();
  await shoot(slow, "home-loading");
  await slow.context().close();
}

async function tracking() {
  const fresh = () => server.submit(newPhone(), { notes: "Pagar hijau, telepon dulu sebelum datang" });
  const path = (submitted) => `/track/${submitted.number}`;
  const secret = (submitted) =>
    `${path(submitted)}?token=${new URL(submitted.tracking_url).searchParams.get("token")}`;
  const survey_at = new Date(Date.now() + 86_400_000).toISOString();

  const pending = await fresh();
  await application(path(pending), "application-masked");
  await application(secret(pending), "application-full");
  await application(secret(pending), "application-full-dark", { colorScheme: "dark" });

  const page = await open(secret(pending));
  await page.getByRole("button", { name: "Batalkan pendaftaran" }).click();
  await shoot(page, "application-cancelling");
  await page.context().setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.getByText("Sambungan terputus.").waitFor();
  await shoot(page, "application-stale");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Ya, batalkan" }).click();
  await page.locator(".badge.cancelled").waitFor();
  await shoot(page, "application-cancelled");
  await page.context().close();

  const going = await fresh();
  await server.step(going.number, "verify");
  await application(path(going), "application-verified");
  await server.step(going.number, "schedule_survey", { survey_at });
  await application(secret(going), "application-survey");
  await server.step(going.number, "complete_survey");
  await application(path(going), "application-surveyed");
  await server.step(going.number, "approve");
  await application(path(going), "application-approved");
  await server.toCustomer(going.number);
  await application(secret(going), "application-customer");
  const rejected = await fresh();
  await server.step(rejected.number, "reject", {
    reason_category: "out_of_coverage",
    reason: "Jaringan kami belum menjangkau alamat Anda.",
  });
  await application(path(rejected), "application-rejected");

  const missing = await open("/track/REG-20200101-0001");
  await missing.locator("#identifier-error").waitFor();
  await shoot(missing, "track-missing");
  await missing.context().close();
  const english = await open(`${secret(going)}&lang=en`);
  await english.getByText("Became a customer").waitFor();
  await english.locator("svg.qr").waitFor();
  await shoot(english, "application-english");
  await english.context().close();
}

const fileName = (path) => path.replace(/[?&=/]/g, "-").replace(/-(INV|TKT)-/, "-one-$1-");

async function portalPages(furnished, options, suffix, wanted = () => true) {
  const page = await open(null, {
    storageState: furnished.state,
    serviceWorkers: "block",
    ...options,
  });
  for (const [path, ready] of pagesOf(furnished).filter(([path]) => wanted(path))) {
    await page.goto(`/customer/${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
    await shoot(page, `portal-${fileName(path)}${suffix}`);
  }
  return page;
}

async function portalLogin() {
  const phone = newPhone();
  await server.customer(phone);
  await server.customer(phone, { street: "Jalan Kenanga Uji No. 9", home: "yes" });
  const page = await open("/customer/login");
  const someone = new Visitor(server, page, phone);
  await page.getByLabel("Nomor WhatsApp").waitFor();
  await shoot(page, "portal-login");
  await page.getByRole("button", { name: "Kirim kode", exact: true }).click();
  await page.locator("#phone-error").waitFor();
  await shoot(page, "portal-login-error");
  await someone.askForCode();
  await shoot(page, "portal-login-code");
  await someone.giveCode();
  await page.getByRole("heading", { name: "Pilih akun" }).waitFor();
  await shoot(page, "portal-login-choice");
  await page.context().close();
  const ended = await open("/customer/dashboard");
  await ended.getByText("Sesi Anda telah berakhir").waitFor();
  await shoot(ended, "portal-login-ended");
  await ended.context().close();
}

async function portalNewcomer() {
  const phone = newPhone();
  const { number } = await server.submit(phone, { photo: ktp, nik: "3273014502990004" });
  await server.lookAtPhoto(number, "Verifikasi");
  await server.accept(number);
  const { page } = await visitor(browser, server, phone);
  await page.goto("/customer/dashboard");
  await page.locator(".timeline").waitFor();
  await shoot(page, "portal-dashboard-newcomer");
  await page.goto("/customer/tickets?status=completed");
  await page.getByText("Tidak ada tiket dengan status ini").waitFor();
  await shoot(page, "portal-tickets-empty");
  await page.goto("/customer/data");
  await page.locator(".event").first().waitFor();
  await shoot(page, "portal-data-newcomer");
  await page.context().close();
}

async function portal() {
  await withoutWaiting(server);
  await portalLogin();
  await portalNewcomer();
  const furnished = await furnish(browser, server, newPhone());
  const page = await portalPages(furnished, {}, "");
  await page.locator("summary").first().click();
  await shoot(page, "portal-faq-open");
  await page.goto(`/customer/tickets/${furnished.number}`);
  await page.locator("input[type=file]").setInputFiles(ktp);
  await page.getByRole("img", { name: "Foto 1" }).waitFor();
  await shoot(page, "portal-ticket-photo");
  await page.context().setOffline(true);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("Ini data terakhir").waitFor();
  await shoot(page, "portal-ticket-offline");
  await page.context().setOffline(false);
  await page.goto("/customer/profile");
  await page.getByRole("button", { name: "Ubah", exact: true }).click();
  await page.getByLabel("Kode pos").fill("1");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.locator("#postal_code-error").waitFor();
  await shoot(page, "portal-profile-error");
  await page.goto("/customer/sessions");
  await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click();
  await shoot(page, "portal-sessions-asking");
  await page.context().close();
  const seldom = (path) => /^(dashboard|invoices.|tickets.T|profile$)/.test(path);
  await (await portalPages(furnished, { colorScheme: "dark" }, "-dark", seldom)).context().close();
  const english = await open("/customer/dashboard?lang=en", {
    storageState: furnished.state,
    serviceWorkers: "block",
  });
  await english.evaluate(() => localStorage.setItem("portal.language", "en"));
  for (const [path, ready] of pagesOf(furnished)) {
    await english.goto(`/customer/${path}`);
    await english.locator(ready).first().waitFor();
    await english.waitForLoadState("networkidle");
    await shoot(english, `portal-${fileName(path)}-english`);
  }
  await english.context().close();
  const questions = await open("/faq");
  await questions.locator("details").first().waitFor();
  await shoot(questions, "faq");
  await questions.context().close();
}

const only = process.argv[3];
const all = { still, wizard, withoutServer, tracking, portal };
try {
  for (const [name, take] of Object.entries(all)) if (!only || only === name) await take();
} finally {
  await browser.close();
  await server.stop();
}
