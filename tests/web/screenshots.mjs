// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots.mjs FOLDER: every page and state at 360 and at 1280 pixels, light, and some dark and in English.
// PORTALD_PROGRAM names the server.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, openPage } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Portald } from "./support/portald.mjs";

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

try {
  await still();
  await wizard();
  await withoutServer();
  await tracking();
} finally {
  await browser.close();
  await server.stop();
}
